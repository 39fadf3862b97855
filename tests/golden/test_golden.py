"""Whole records of a few corpus texts. What changed in the output shows as a diff of these files.

To write them anew after a change that is meant:  /usr/bin/python3 -m pytest tests/golden --update-golden
"""
import json
import pathlib

import pytest

from conftest import PROJECT, records, run

NAMES = ["alvsunda-ks-2024-03-05", "gamla-kvarnen-styrelse-2023-04-18", "sjolanda-dialog-2025-03-26", "algfors-handlingsplan-2023"]
HERE = pathlib.Path(__file__).resolve().parent


def record_of(name):
    [record] = records(run("parse", PROJECT / "corpus" / "texts" / f"{name}.txt"))
    record["source"]["name"] = f"{name}.txt"
    del record["producer"]["version"], record["producer"]["model"]
    return record


def lines(record):
    """One line for each row, so that a diff names what changed."""
    out = []
    for key, value in record.items():
        rows = value if isinstance(value, list) else [value]
        out += [f"{key}: {json.dumps(row, ensure_ascii=False)}" for row in rows]
    return out


@pytest.mark.parametrize("name", NAMES)
def test_record_is_the_golden_one(name, request):
    path = HERE / f"{name}.txt"
    now = lines(record_of(name))
    if request.config.getoption("--update-golden"):
        path.write_text("\n".join(now) + "\n", encoding="utf-8")
    assert now == path.read_text(encoding="utf-8").splitlines(), "if this is meant: pytest tests/golden --update-golden"
