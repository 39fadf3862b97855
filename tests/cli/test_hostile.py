"""Every hostile input of the corpus gives a record whose findings slice to their text, or an error that says why."""
import json

import pytest

from conftest import PROJECT, run

FILES = sorted((PROJECT / "corpus" / "hostile").glob("*.txt"))
LAYERS = ("dates", "mentions", "decisions", "actions", "money", "refs", "events", "remarks")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_is_read_or_refused(path):
    result = run("parse", "--with-text", path, timeout=120)
    answer = json.loads(result.stdout)
    if answer["schema"] == "libminutes.error/1":
        assert result.returncode == 3
        assert answer["code"] and len(answer["message"]) > 20
        return
    assert result.returncode == 0
    for layer in LAYERS:
        for finding in answer[layer]:
            assert answer["text"][finding["start"]:finding["end"]] == finding["text"]


def test_a_batch_of_them_leaves_the_others_unharmed(note):
    result = run("parse", *FILES, note, "--jobs", "2", timeout=300)
    lines = result.stdout.decode("utf-8").splitlines()
    assert len(lines) == len(FILES) + 1
    assert sum(json.loads(line)["schema"] == "libminutes.document/1" for line in lines) >= 1
