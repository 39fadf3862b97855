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


def test_dates_reckon_from_the_day_given():
    for arguments in (["--on", "2024-08-19"], ["--on", "2024-08-19", "-"], ["--meeting-date", "2024-08-19", "-"]):
        result = run("dates", *arguments, stdin="Svara senast den 5 maj. Vi ses i höst.".encode())
        assert result.returncode == 0, result.stderr
        assert [row.split("\t")[3] for row in result.stdout.decode().splitlines()[1:]] == ["../2025-05-05", "2024-23"]


def test_dates_take_the_seasons_bounds():
    result = run("dates", "--on", "2024-08-19", "--autumn", "8", stdin="Vi ses i höst.".encode())
    assert result.stdout.decode().splitlines()[1].split("\t")[3:6] == ["2024-23", "2024-08-01", "2024-10-31"]


def test_dates_refuse_a_day_that_is_none():
    for arguments in (["--on", "2024-02-30"], ["--on", "i går"], ["--autumn", "13"]):
        result = run("dates", *arguments, stdin=b"Vi ses.")
        assert result.returncode == 2 and result.stdout == b""


def test_dates_explain_what_they_rest_on():
    text = "Svara senast den 5 maj. Vi sågs i går. Vi ses måndagen den 20 augusti 2024."
    out = run("dates", "--explain", "--on", "2024-08-19", stdin=text.encode()).stdout.decode()
    assert "13–22  den 5 maj  ../2025-05-05\n    rule date.day_month\n" in out
    assert "inferred year, direction: tense and words, 6–12  senast\n    opened by 6–12  senast\n" in out
    assert "32–37  i går  2024-08-18\n" in out and "reckoned from the day of the meeting" in out
    assert "warning: `måndagen den 20 augusti 2024` names another weekday" in out


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
