"""What all Python tests share: the built command, and the documents at hand."""
import json
import os
import pathlib
import subprocess
import sys

import pytest

PROJECT = pathlib.Path(__file__).resolve().parent.parent
SHARED = PROJECT.parent / "shared"
COMMAND = os.environ.get("MINUTES_COMMAND", str(PROJECT / "build" / "dev" / "bindings" / "cli" / "minutes"))
REDUCED = os.environ.get("MINUTES_REDUCED") == "1"  # under sanitizers: the same cases, smaller


def run(*arguments, stdin=None, env=None, timeout=300):
    """Runs the command; `stdout` and `stderr` are bytes."""
    return subprocess.run([COMMAND, *map(str, arguments)], input=stdin, capture_output=True, timeout=timeout,
                          env={**os.environ, **(env or {})}, check=False)


def records(result):
    """The lines of JSON that a run printed."""
    return [json.loads(line) for line in result.stdout.decode("utf-8").split("\n") if line]


def shared_folder(name):
    folder = SHARED / name
    if not folder.is_dir():
        assert os.environ.get("CI") != "true", f"{folder} is missing"
        pytest.skip(f"{folder} is missing")
    return folder


@pytest.fixture(scope="session")
def generated(tmp_path_factory):
    """A folder of made-up documents with labels, as corpus/tools/generate.py writes them."""
    folder = tmp_path_factory.mktemp("generated")
    subprocess.run([sys.executable, PROJECT / "corpus" / "tools" / "generate.py", "--seed", "1", "--count", "40" if REDUCED else "300", "--out", folder], check=True)
    return folder


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="write the golden records anew")


@pytest.fixture
def note(tmp_path):
    """A small document on disk."""
    path = tmp_path / "anteckningar.txt"
    path.write_text("Styrelsen den 3 mars 2025\n\n§ 1 Ekonomi\nStyrelsen beslutade att anta budgeten.\n", encoding="utf-8")
    return path
