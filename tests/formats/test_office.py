"""The corpus as HTML, DOCX and ODT, by pandoc and by LibreOffice, is read as well as its plain texts are."""
import json
import os
import shutil
import subprocess

import pytest

import compare
import office
from conftest import COMMAND, PROJECT, REDUCED, run

FULL = os.environ.get("MINUTES_FULL") == "1"
TEXTS = sorted((PROJECT / "corpus" / "texts").glob("*.txt"))
TEXTS = TEXTS if FULL else TEXTS[:: 30 if REDUCED else 9]
WORST = 0.02 if FULL else 0.06  # a few documents are no measure: one topic of twenty is 0.05
MISSING = [tool for tool in ("pandoc", "soffice") if not shutil.which(tool)]

pytestmark = pytest.mark.skipif(bool(MISSING) and os.environ.get("CI") != "true", reason=f"{MISSING} not installed")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return office.make(TEXTS, tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="module")
def read(made, tmp_path_factory):
    """Folders of records, by format."""
    folders = {}
    for name, folder in made.items():
        folders[name] = tmp_path_factory.mktemp(name.replace(".", "-"))
        files = sorted(path for path in folder.iterdir() if path.suffix in (".html", ".docx", ".odt"))
        assert len(files) == len(TEXTS)
        result = run("parse", "--with-text", *files, "--out", folders[name])
        assert result.returncode == 0, result.stderr.decode()
    return folders


@pytest.mark.parametrize("name", office.FORMATS)
def test_findings_survive_the_format(read, name):
    as_read, plain, lost = compare.compare(read[name])
    assert lost < 20
    for figure in compare.BARS:
        assert as_read[figure] >= plain[figure] - WORST, f"{figure}: {as_read[figure]:.3f}, plain {plain[figure]:.3f}"
    assert as_read["slices"] == 1


@pytest.mark.parametrize("name", office.FORMATS)
def test_no_furniture_inside_a_finding(read, name):
    for path in read[name].glob("*.json"):
        record = json.loads(path.read_text(encoding="utf-8"))
        furniture = [(piece["start"], piece["end"]) for piece in record["furniture"]]
        for layer in ("topics", "dates", "mentions", "decisions", "actions", "money", "refs"):
            for found in record[layer]:
                stretches = found.get("parts") or [(found["start"], found["end"])]
                if layer == "topics":
                    continue
                for start, end in stretches:
                    whole = any(a <= start and end <= b for a, b in furniture)
                    assert whole or not any(a < end and start < b for a, b in furniture), f"{path.stem}: {layer} {found['text']}"


def test_head_and_foot_stand_in_the_text_once(read):
    for name in ("docx", "odt", "libreoffice.docx", "libreoffice.odt"):
        for path in read[name].glob("*.json"):
            record = json.loads(path.read_text(encoding="utf-8"))
            feet = [piece for piece in record["furniture"] if record["text"][piece["start"] : piece["end"]].startswith(office.FOOT)]
            assert len(feet) >= 1
            assert record["source"]["media_type"].startswith("application/vnd.")


def test_a_wrong_suffix_is_a_warning(made, tmp_path):
    source = next(iter(made["docx"].glob("*.docx")))
    path = tmp_path / "protokoll.pdf"
    shutil.copy(source, path)
    [record] = [json.loads(line) for line in run("parse", path).stdout.decode().splitlines()]
    assert "suffix_mismatch" in {warning["code"] for warning in record["warnings"]}


def test_an_old_word_file_is_refused_with_advice(made, tmp_path):
    source = next(iter(made["docx"].glob("*.docx")))
    office.convert([source], "doc", tmp_path)
    result = run("parse", tmp_path / (source.stem + ".doc"))
    assert result.returncode == 3
    error = json.loads(result.stdout)
    assert error["code"] == "unsupported_format" and "save it as .docx" in error["message"]


def test_the_command_reads_what_it_is_given_by_its_bytes(made):
    source = next(iter(made["odt"].glob("*.odt")))
    by_name = subprocess.run([COMMAND, "dates", str(source)], capture_output=True, check=True).stdout
    with open(source, "rb") as file:
        by_bytes = subprocess.run([COMMAND, "dates", "-"], stdin=file, capture_output=True, check=True).stdout
    assert by_name.splitlines()[1:] and len(by_name.splitlines()) == len(by_bytes.splitlines())
