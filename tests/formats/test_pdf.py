"""PDF by the command: two producers and a scanner against the plain texts, hostile files, what the program is told and tells."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import documents  # noqa: E402
import hostile  # noqa: E402
import pictures  # noqa: E402
from compare import BARS, compare  # noqa: E402
from conftest import PROJECT, REDUCED, records, run  # noqa: E402

PROGRAM = pathlib.Path(os.environ.get("MINUTES_PDF", PROJECT / "build" / "dev" / "bindings" / "pdf" / "minutes-pdf"))
FULL = os.environ.get("MINUTES_FULL") == "1"
TEXTS = sorted((PROJECT / "corpus" / "texts").glob("*.txt"))

pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason="minutes-pdf is not built")


def needs(*programs):
    missing = [program for program in programs if shutil.which(program) is None]
    assert not missing or os.environ.get("CI") != "true", f"{missing} missing"
    return pytest.mark.skipif(bool(missing), reason=f"{missing} missing")


def parse(data, *options):
    """(record or error, exit code) of one document."""
    result = run("parse", "-", *options, stdin=data)
    return records(result)[0], result.returncode


# --- what the program cannot read ---------------------------------------------------------------------------------------

CODES = {
    "truncated": "damaged", "no_pages": "damaged", "million_pages": "damaged", "same_page_again": "damaged", "encrypted": "encrypted",
    "nested": "memory_limit", "bomb": "time_limit", "pages_in_a_circle": "empty_input",
}


@pytest.mark.parametrize("name", sorted(hostile.FILES))
def test_hostile_files_are_bounded(name):
    seconds = 8
    start = time.monotonic()
    answer, code = parse(hostile.FILES[name](), "--max-seconds", seconds, "--max-memory", 1 << 30)
    assert time.monotonic() - start < seconds + 12
    if answer["schema"] == "libminutes.error/1":
        assert code == 3 and answer["code"] in {CODES.get(name), "time_limit", "memory_limit", "damaged", "empty_input"}
    else:
        assert code == 0 and name not in ("truncated", "no_pages", "encrypted", "bomb")


def test_one_bad_file_leaves_the_others_alone(tmp_path):
    (tmp_path / "a.pdf").write_bytes(hostile.plain())
    (tmp_path / "b.pdf").write_bytes(hostile.truncated())
    (tmp_path / "c.txt").write_text("Styrelsen för Byaföreningen\n2025-03-03\n\n§ 1 Ekonomi\n", encoding="utf-8")
    result = run("parse", tmp_path)
    assert [record.get("code") for record in records(result)] == [None, "damaged", None] and result.returncode == 3


def test_says_how_to_get_the_program():
    answer, code = parse(hostile.plain(), "--pdf-program", "/nowhere/minutes-pdf")
    assert code == 3 and answer["code"] == "reader_missing" and "/nowhere/minutes-pdf" in answer["message"]


def test_a_program_that_hangs_or_crashes_is_an_error_of_that_file(tmp_path):
    for script, code in (("sleep 60", "time_limit"), ("kill -SEGV $$", "reader_failed"), ("echo nonsense", "reader_failed")):
        program = tmp_path / "program"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        assert parse(hostile.plain(), "--pdf-program", program, "--max-seconds", 1)[0]["code"] == code


# --- what a record of a PDF holds ---------------------------------------------------------------------------------------


def test_records_carry_pages_and_boxes():
    record, _ = parse(hostile.plain(b"Styrelsen den 5 mars 2024"))
    date = record["dates"][0]
    assert record["source"]["pages"] == 1 and record["source"]["media_type"] == "application/pdf"
    assert record["text"][date["start"] : date["end"]] == date["text"] and date["page"] == 1
    box = date["boxes"][0]
    assert box["page"] == 1 and 70 < box["x0"] < box["x1"] < 300 and 50 < box["y0"] < box["y1"] < 90


@needs("tesseract", "pdftoppm", "convert")
def test_scans_are_read_and_said_to_be(tmp_path):
    page = tmp_path / "page.pdf"
    page.write_bytes(hostile.plain(b"Styrelsen sammankallas den 5 mars 2024 klockan 18"))
    scan = pictures.scan(page, tmp_path / "scan")
    record, _ = parse(scan)
    assert record["source"]["ocr_pages"] == [1] and "page_by_ocr" in {w["code"] for w in record["warnings"]}
    assert any(date["value"].startswith("2024-03-05") for date in record["dates"])
    unread, code = parse(scan, "--no-ocr")
    assert code == 3 and unread["code"] == "empty_input" and "picture" in unread["message"]


# --- the corpus in print ------------------------------------------------------------------------------------------------


def chosen(every):
    return TEXTS if FULL else TEXTS[:: every * (3 if REDUCED else 1)]


def scores_of(files, folder):
    """What compare.py finds; furniture is looked for in what no furniture may be in."""
    out = folder / "records"
    assert run("parse", *files, "--out", out, "--max-seconds", 600, timeout=3600).returncode == 0
    for path in out.glob("*.json"):
        no_furniture_inside(json.loads(path.read_text(encoding="utf-8")))
    read, plain, _ = compare(out)
    return read, plain


def no_furniture_inside(record):
    pieces = [(piece["start"], piece["end"]) for piece in record["furniture"]]
    for layer in ("decisions", "actions", "mentions", "dates", "money", "refs", "events", "remarks"):
        for item in record[layer]:
            for start, end in item.get("parts") or [(item["start"], item["end"])]:
                inside = [piece for piece in pieces if start < piece[1] and piece[0] < end]
                assert not inside or any(piece[0] <= start and end <= piece[1] for piece in inside), (record["source"]["name"], item)


def within(read, plain, allowed):
    worse = {bar: round(plain[bar] - read[bar], 3) for bar in BARS if plain[bar] - read[bar] > allowed}
    assert not worse, worse


@needs("chromium")
def test_print_of_a_browser(tmp_path):
    files = []
    for text in chosen(8):
        page, pdf = tmp_path / f"{text.stem}.html", tmp_path / f"{text.stem}.pdf"
        documents.to_html(text, page)
        documents.chromium_pdf(page, pdf)
        files.append(pdf)
    within(*scores_of(files, tmp_path), 0.02 if FULL else 0.05)


@needs("soffice", "pandoc")
def test_print_of_a_word_processor(tmp_path):
    sources = []
    for text in chosen(8):
        page = tmp_path / f"{text.stem}.html"
        documents.to_html(text, page)
        documents.pandoc(page, page.with_suffix(".odt"), documents.reference_odt(tmp_path, documents.head_of(text)))
        sources.append(page.with_suffix(".odt"))
    documents.office_pdf(sources, tmp_path)
    within(*scores_of([source.with_suffix(".pdf") for source in sources], tmp_path), 0.02 if FULL else 0.05)


@needs("chromium", "tesseract", "pdftoppm", "convert")
def test_scans_of_prints(tmp_path):
    files = []
    for text in chosen(40):
        page, pdf = tmp_path / f"{text.stem}.html", tmp_path / f"{text.stem}-print.pdf"
        documents.to_html(text, page)
        documents.chromium_pdf(page, pdf)
        files.append(tmp_path / f"{text.stem}.pdf")
        files[-1].write_bytes(pictures.scan(pdf, tmp_path / text.stem))
    within(*scores_of(files, tmp_path), 0.10 if FULL else 0.25)  # a few documents tell little
