"""Help, version, exit codes."""
import re
import subprocess

import pytest

from conftest import COMMAND, run

COMMANDS = ["parse", "tokens", "sentences", "topics", "dates", "actors", "decisions", "explain"]


def test_version_is_the_projects():
    result = run("--version")
    assert result.returncode == 0
    assert re.fullmatch(rb"minutes \d+\.\d+\.\d+\n", result.stdout)


def test_help_names_every_command_and_exit_code():
    help_text = run("--help").stdout.decode()
    for command in COMMANDS:
        assert re.search(rf"^  {command} +\S", help_text, re.M)
    for code in range(4):
        assert re.search(rf"^  {code}  \S", help_text, re.M)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_with_examples(command):
    result = run(command, "--help")
    assert result.returncode == 0
    text = result.stdout.decode("utf-8")
    assert text.startswith(f"usage: minutes {command} ")
    assert "--max-bytes" in text and "examples:\n  minutes " in text


@pytest.mark.parametrize("arguments, complaint", [
    ([], "a command is wanted"),
    (["nonsense"], "no command `nonsense`"),
    (["parse"], "a file or folder is wanted"),
    (["parse", "--bogus", "x"], "bogus"),
    (["parse", "--jobs", "many", "x"], "--jobs is `many`"),
    (["parse", "--jobs", "0", "x"], "--jobs is `0`"),
    (["parse", "x", "--jobs"], "jobs"),
    (["parse", "--max-bytes", "-1", "x"], "--max-bytes"),
    (["parse", "--meeting-date", "3 mars", "x"], "YYYY-MM-DD"),
    (["topics"], "one file is wanted"),
    (["dates", "a", "b"], "one file is wanted"),
    (["explain", "--at", "x", "a"], "--at is `x`"),
])
def test_wrong_command_lines_exit_2_and_say_why(arguments, complaint):
    result = run(*arguments)
    assert result.returncode == 2
    assert result.stdout == b""
    assert complaint in result.stderr.decode("utf-8")
    assert "--help" in result.stderr.decode("utf-8")


def test_strict_exits_1_on_a_doubt(tmp_path):
    doubtful = tmp_path / "gissad.txt"
    doubtful.write_bytes("Styrelsen den 3 mars 2025\n\n§ 1 Ekonomi\nStyrelsen beslutade att anta förslaget.\0\n".encode("utf-8"))
    assert run("parse", doubtful).returncode == 0
    assert run("parse", "--strict", doubtful).returncode == 1


def test_unwritable_output_exits_3(note):
    with open("/dev/full", "wb") as full:
        result = subprocess.run([COMMAND, "parse", str(note)], stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.returncode == 3
    assert b"io_error" in result.stderr
