"""The tables of single stages, and explain."""
import csv
import io

import pytest

from conftest import PROJECT, records, run

TEXTS = sorted((PROJECT / "corpus" / "texts").glob("*.txt"))


def table(command, path):
    result = run(command, path)
    assert result.returncode == 0, result.stderr
    return list(csv.DictReader(io.StringIO(result.stdout.decode("utf-8"), newline="\n"), delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("path", TEXTS, ids=lambda p: p.stem)
def test_tokens_and_sentences_slice_the_text(path):
    [record] = records(run("parse", "--with-text", path))
    text = record["text"]
    end = 0
    for row in table("tokens", path):
        assert int(row["start"]) >= end
        end = int(row["end"])
        assert row["text"] == "".join(c if ord(c) >= 32 else " " for c in text[int(row["start"]):end])
    ends = [int(row["end"]) for row in table("sentences", path)]
    assert ends == sorted(ends) and (not ends or ends[-1] <= len(text))


@pytest.mark.parametrize("layer", ["topics", "dates", "actors", "decisions"])
def test_tables_hold_the_records_rows(layer):
    for path in TEXTS[:4]:
        [record] = records(run("parse", path))
        assert [row["id"] for row in table(layer, path)] == [row["id"] for row in record[layer]]


def test_tables_refuse_what_parse_refuses(tmp_path):
    empty = tmp_path / "tom.txt"
    empty.write_bytes(b"")
    for command in ("tokens", "dates", "explain"):
        result = run(command, empty)
        assert result.returncode == 3 and result.stdout == b""
        assert b"empty_input" in result.stderr


def test_explain_names_rules_and_evidence(note):
    text = run("explain", note).stdout.decode("utf-8")
    assert "  dates  date." in text and "3 mars 2025" in text
    at = note.read_text(encoding="utf-8").index("beslutade")
    fired, _, missed = run("explain", "--at", at, note).stdout.decode("utf-8").partition("did not fire")
    assert "  decisions  " in fired and "  dates  " not in fired
    assert "lacked " in missed


def test_rules_that_explain_calls_used_are_those_of_the_record():
    for path in TEXTS[:3]:
        [record] = records(run("parse", path))
        heads = [line.split("  ") for line in run("explain", path).stdout.decode("utf-8").splitlines() if not line.startswith(" ")]
        used = {head[2] for head in heads if head[3] == "used"}
        named = {finding["rule"] for layer in ("dates", "money", "refs", "decisions", "events") for finding in record[layer]}
        assert used & named or not named
