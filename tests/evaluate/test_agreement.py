"""`minutes evaluate` gives the figures of the reference scorer."""
import json
import shutil
import subprocess
import sys

import pytest

from conftest import PROJECT, run, shared_folder


def reference(labels, predictions):
    scorer = shared_folder("tools") / "score.py"
    result = subprocess.run([sys.executable, str(scorer), str(labels), str(predictions), "--json"], capture_output=True, check=True)
    return json.loads(result.stdout)


@pytest.fixture(params=["gold", "corpus"])
def labelled(request, tmp_path):
    """A folder of labels whose texts stand beside it in `docs`, as the reference scorer wants them."""
    gold, texts = (shared_folder("gold/labels"), shared_folder("gold/docs")) if request.param == "gold" else \
        (PROJECT / "corpus" / "gold", PROJECT / "corpus" / "texts")
    shutil.copytree(gold, tmp_path / "labels")
    shutil.copytree(texts, tmp_path / "docs")
    return tmp_path


def agrees(figures, wanted):
    assert set(figures) == set(wanted)
    for name, figure in wanted.items():
        for key, theirs in (("f1", "f1"), ("precision", "precision"), ("recall", "recall"), ("group_mean", "macro_f1"),
                            ("gold", "gold"), ("predicted", "predicted")):
            assert figures[name][key] == pytest.approx(figure[theirs], abs=1e-9), (name, key)


def test_records_score_as_the_reference_says(labelled):
    run("parse", labelled / "docs", "--out", labelled / "records")
    result = run("evaluate", labelled / "labels", labelled / "records", "--json", "--resamples", "10")
    assert result.returncode == 0, result.stderr
    agrees(json.loads(result.stdout)["figures"], reference(labelled / "labels", labelled / "records"))


def test_texts_are_parsed_where_no_records_are_given(labelled):
    run("parse", labelled / "docs", "--out", labelled / "records")
    from_texts = run("evaluate", labelled / "labels", "--json", "--resamples", "10")
    from_records = run("evaluate", labelled / "labels", labelled / "records", "--json", "--resamples", "10")
    assert from_texts.stdout == from_records.stdout


def test_labels_score_full_marks_against_themselves(labelled):
    figures = json.loads(run("evaluate", labelled / "labels", labelled / "labels", "--json").stdout)["figures"]
    assert {name: figure["f1"] for name, figure in figures.items()} == {name: 1.0 for name in figures}


def test_errors_are_listed_by_layer(labelled):
    out = run("evaluate", labelled / "labels", "--errors", "2", "--layer", "refs").stdout.decode()
    assert "| refs |" in out
    assert out.count("\n- ") <= 2


def test_a_folder_without_labels_is_refused(tmp_path):
    result = run("evaluate", tmp_path)
    assert result.returncode == 3
    assert b"no label file" in result.stderr
