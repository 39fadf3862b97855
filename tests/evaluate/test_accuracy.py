"""The committed accuracy table holds: no figure has fallen, and the README shows it."""
import json
import sys

from conftest import COMMAND, PROJECT, shared_folder

sys.path.insert(0, str(PROJECT / "bench"))
import accuracy  # noqa: E402


def test_no_figure_has_fallen():
    shared_folder("gold/labels")
    assert accuracy.falls(accuracy.measure(COMMAND), json.loads(accuracy.TABLE.read_text(encoding="utf-8"))) == []


def test_the_readme_shows_the_table():
    readme = accuracy.README.read_text(encoding="utf-8")
    assert readme == accuracy.with_table(readme, json.loads(accuracy.TABLE.read_text(encoding="utf-8")))
