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
    """The reference knows nothing of events and remarks."""
    figures = {name: figure for name, figure in figures.items() if name.split(".")[0] not in ("events", "remarks")}
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


def labels_of(folder, name, **layers):
    text = "En mässa hölls i maj. Lokalen behöver städas. Vad kostar det?\n"
    (folder / "docs").mkdir(parents=True, exist_ok=True)
    (folder / "docs" / f"{name}.txt").write_text(text, encoding="utf-8")
    empty = dict.fromkeys(("attendance", "topics", "dates", "actors", "decisions", "actions", "money", "refs"), [])
    record = {"doc": f"{name}.txt", "group": "x", "meta": {"body": "Rådet"}, **empty, **layers}
    (folder / "labels").mkdir(exist_ok=True)
    (folder / "labels" / f"{name}.json").write_text(json.dumps(record), encoding="utf-8")


def test_events_and_remarks_are_scored_where_they_are_labelled(tmp_path):
    event = {"start": 0, "end": 21, "state": "held", "date": "2024-05", "place": None, "parties": None}
    need = {"start": 22, "end": 45, "kind": "need", "holder": "Kim Ek"}
    asks = {"start": 46, "end": 61, "kind": "question", "holder": "Rådet"}
    labels_of(tmp_path / "gold", "a", events=[event], remarks=[need, asks])
    labels_of(tmp_path / "gold", "b")
    record = {"events": [{**event, "state": "planned", "date": "d1", "parties": [{"name": "Bo Ek"}]}],
              "remarks": [{**need, "kind": "wish"}, {**asks, "holder": []}], "dates": [{"id": "d1", "value": "2024-05", "start": 17, "end": 20}]}
    labels_of(tmp_path / "found", "a", **record)
    labels_of(tmp_path / "found", "b", **record)
    figures = json.loads(run("evaluate", tmp_path / "gold" / "labels", tmp_path / "found" / "labels", "--json").stdout)["figures"]
    told = {name: (f["gold"], f["predicted"], f["f1"]) for name, f in figures.items() if name.split(".")[0] in ("events", "remarks")}
    assert told == {
        "events.span": (1, 1, 1.0), "events.state": (1, 1, 0.0), "events.attributes": (1, 2, pytest.approx(2 / 3)),
        "remarks.span": (2, 2, 1.0), "remarks.kind": (2, 2, 0.5), "remarks.attributes": (1, 1, 1.0),
    }  # fmt: skip


def test_errors_are_listed_by_layer(labelled):
    out = run("evaluate", labelled / "labels", "--errors", "2", "--layer", "refs").stdout.decode()
    assert "| refs |" in out
    assert out.count("\n- ") <= 2
    assert "\n- miss, line " in out or "\n- extra, line " in out or "\n- " not in out


def test_a_folder_without_labels_is_refused(tmp_path):
    result = run("evaluate", tmp_path)
    assert result.returncode == 3
    assert b"no label file" in result.stderr


def with_confidences(labels, folder):
    """Records that are the labels themselves, each find with a confidence, every third moved away: (finds by layer, right or not)."""
    finds = {"dates.span": [], "refs": []}
    for n, path in enumerate(sorted(labels.glob("*.json"))):
        record = json.loads(path.read_text(encoding="utf-8"))
        for figure, layer in (("dates.span", "dates"), ("refs", "refs")):
            for m, row in enumerate(record[layer]):
                row["confidence"] = (n * 37 + m * 11) % 101 / 100
                right = (n + m) % 3 > 0
                if not right:
                    row["start"], row["end"] = row["start"] + 1_000_000, row["end"] + 1_000_000
                finds[figure].append((row["confidence"], right))
        folder.mkdir(exist_ok=True)
        (folder / path.name).write_text(json.dumps(record), encoding="utf-8")
    return finds


def test_confidences_are_judged_as_a_slow_reckoning_does(labelled):
    finds = with_confidences(labelled / "labels", labelled / "records")
    figures = json.loads(run("evaluate", labelled / "labels", labelled / "records", "--json", "--resamples", "0").stdout)["figures"]
    assert "calibration" not in figures["money"]
    for figure, judged in finds.items():
        found, count = figures[figure]["calibration"], len(judged)
        assert found["finds"] == count
        assert found["brier"] == pytest.approx(sum((c - right) ** 2 for c, right in judged) / count)
        bins = [[(c, right) for c, right in judged if min(9, int(c * 10)) == n] for n in range(10)]
        assert found["expected_error"] == pytest.approx(sum(abs(sum(c for c, _ in b) - sum(right for _, right in b)) for b in bins) / count)
        for point in found["curve"]:
            kept = [right for c, right in judged if c >= point["least"]]
            assert point["finds"] == len(kept)
            assert point["precision"] == pytest.approx(sum(kept) / len(kept) if kept else 0)
            assert point["recall"] == pytest.approx(sum(kept) / count)
    markdown = run("evaluate", labelled / "labels", labelled / "records", "--resamples", "0").stdout.decode()
    assert "| confidence | finds | expected calibration error | Brier |" in markdown
    assert "| refs: at least | finds | precision | recall |" in markdown


def test_errors_say_where_in_the_text_and_what_stands_around(labelled):
    out = run("evaluate", labelled / "labels", "--json", "--resamples", "0", "--errors", "3").stdout
    misses = json.loads(out)["misses"]
    assert {miss["kind"] for miss in misses} == {"miss", "extra"}
    for miss in misses:
        text = (labelled / "docs" / f"{miss['document']}.txt").read_bytes().decode("utf-8")
        if miss["line"]:
            assert text.count("\n", 0, miss["start"]) + 1 == miss["line"]
            assert miss["context"].split()[len(miss["context"].split()) // 2] in text


def test_leaving_groups_out_gives_the_rules_the_model_and_both(labelled):
    result = run("evaluate", labelled / "labels", "--leave-one-group-out", "--folds", "2", "--resamples", "0", "--json")
    assert result.returncode == 0, result.stderr.decode()
    figures = json.loads(result.stdout)["figures"]
    for part in ("", "rules.", "model."):
        assert figures[part + "actors.span"]["f1"] > 0.5
