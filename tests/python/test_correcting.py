"""The page on correcting and retraining: every command of it runs, in its order."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests_support import PROJECT

PAGE = PROJECT / "bindings" / "python" / "docs" / "correcting.md"
COMMAND = Path(os.environ.get("MINUTES_COMMAND", PROJECT / "build" / "dev" / "bindings" / "cli" / "minutes"))


def shell(lines):
    for line in lines.splitlines():
        words = shlex.split(line, comments=True)
        words[0] = {"minutes": str(COMMAND), "python3": sys.executable}[words[0]]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (line, done.stderr)


def test_every_command_runs(tmp_path, monkeypatch):
    if not COMMAND.exists():
        pytest.skip(f"{COMMAND} is not built")
    monkeypatch.chdir(tmp_path)
    for folder in ("texts", "gold"):  # two documents of the corpus stand for all
        (tmp_path / "corpus" / folder).mkdir(parents=True)
        for file in sorted((PROJECT / "corpus" / folder).glob("brf-[at]*")):
            (tmp_path / "corpus" / folder / file.name).write_bytes(file.read_bytes())
    name = "brf-masen-2024-10-21"
    (tmp_path / "corpus" / "texts" / f"{name}.txt").write_bytes((PROJECT / "corpus" / "texts" / f"{name}.txt").read_bytes())
    (tmp_path / "corpus" / "tools").symlink_to(PROJECT / "corpus" / "tools")
    (tmp_path / "my" / "annotated").mkdir(parents=True)
    names: dict[str, object] = {}
    for language, code in re.findall(r"^```(python|sh)\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
        if language == "python":
            exec(compile(code, str(PAGE), "exec"), names)
        else:
            shell(code)
    assert names["doc"].producer["model"] and len(names["corpus"].decisions)  # type: ignore[attr-defined]
