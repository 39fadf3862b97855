"""Bad input gives a clear message with a stable code; the others are still read; time and memory stay bounded."""
import os
import subprocess
import time

import pytest

from conftest import COMMAND, REDUCED, records, run

MEGA = 1_000_000


def failure(result):
    assert result.returncode == 3
    [error] = records(result)
    assert error["schema"] == "libminutes.error/1"
    assert error["message"]
    return error


@pytest.mark.parametrize("content, codes", [
    (b"", {"empty_input"}),
    (b" \n\r\n\t\n", {"empty_input"}),
    (b"\xef\xbb\xbf", {"empty_input"}),
    (b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 40, {"binary_input", "unsupported_format"}),
    (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, {"binary_input", "unsupported_format"}),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", {"damaged", "reader_missing"}),
    (b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)) * 8, {"binary_input", "unsupported_format", "damaged"}),
], ids=["nothing", "white space", "byte order mark", "program", "picture", "pdf", "zip"])
def test_what_is_no_text_is_refused(tmp_path, content, codes):
    path = tmp_path / "fil.txt"
    path.write_bytes(content)
    assert failure(run("parse", path))["code"] in codes


def test_too_large_is_seen_before_reading(tmp_path):
    path = tmp_path / "stor.txt"
    with open(path, "wb") as file:
        file.truncate(2_000_000_000)
    error = failure(run("parse", path, timeout=10))
    assert error["code"] == "too_large" and "67108864" in error["message"]
    assert failure(run("parse", "--max-bytes", 10, "-", stdin=b"Styrelsen den 3 mars"))["code"] == "too_large"


def test_a_folder_without_permission_is_said(tmp_path):
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    folder = tmp_path / "stängd"
    folder.mkdir(mode=0)
    assert failure(run("parse", folder))["code"] == "unreadable_file"


def test_a_file_that_reading_fails_on_is_said():
    """The kernel lets this one be opened by its owner, but not be read from its start."""
    path = "/proc/self/mem"
    if not os.path.exists(path):
        pytest.skip("no /proc")
    assert failure(run("parse", path))["code"] in ("unreadable_file", "empty_input")


def test_devices_are_no_files():
    assert failure(run("parse", "/dev/zero", timeout=10))["code"] == "not_a_file"


@pytest.mark.parametrize("content", [
    b"M\xf6te den 3 mars 2025\nStyrelsen beslutade f\xf6lja f\xf6rslaget.\n",
    b"Styrelsen\0den 3 mars 2025 beslutade att anta planen.\0\n" * 50,
    b"Styrelsen beslutade " + b"\xc3\x28\xff\xfe\xed\xa0\x80" + " att gå vidare.\n".encode("utf-8") * 20,
    "Möte den 3 mars 2025\n".encode("utf-16"),
    b"(" * 20_000 + b" den 3 mars " + b"[" * 20_000,
    b"# " * 10_000 + b"\n" + b"- " * 10_000 + b"\n" + b"| " * 10_000 + b"\n",
    "§ 1 ".encode("utf-8") * 20_000,
    "a\u0301\u0308\u0323".encode("utf-8") * 20_000,
    b"1/1-" * 20_000,
    b"**" * 20_000 + b"_" * 20_000 + b"`" * 20_001,
], ids=["latin-1", "nuls", "broken utf-8", "utf-16", "brackets", "marks", "sections", "accents", "fractions", "emphasis"])
def test_damaged_text_is_read_and_slices_hold(tmp_path, content):
    path = tmp_path / "skadad.txt"
    path.write_bytes(content)
    result = run("parse", "--with-text", path, timeout=60)
    assert result.returncode == 0, result.stderr
    [record] = records(result)
    for layer in ("dates", "mentions", "decisions", "actions", "money", "refs"):
        for finding in record[layer]:
            assert record["text"][finding["start"]:finding["end"]] == finding["text"]


def resources(*arguments, timeout):
    """Runs the command with its output thrown away: (exit code, seconds, peak bytes)."""
    started = time.monotonic()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen([COMMAND, *map(str, arguments)], stdout=nowhere, stderr=nowhere)
        deadline = started + timeout
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() > deadline:
                process.kill()
                pytest.fail(f"still running after {timeout} s")
            time.sleep(0.02)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.monotonic() - started, usage.ru_maxrss * 1024


# Each finding's record alone is some 200 bytes, so a line of nothing but dates or names takes more for each of its own.
@pytest.mark.parametrize("unit, most", [("a", 60), ("ord ", 60), ("den 3 mars ", 250), ("Anna Andersson, ", 250), ("beslutade att ", 250),
                                        ("1 ", 60), ("§ ", 60), ("- ", 60), ("\u00ad", 60)])
def test_one_long_line_takes_bounded_time_and_memory(tmp_path, unit, most):
    size = (1 if REDUCED else 50 if unit in ("a", "ord ") else 5) * MEGA
    path = tmp_path / "rad.txt"
    path.write_bytes((unit * (size // len(unit.encode("utf-8")))).encode("utf-8") + b"\n")
    code, _, peak = resources("parse", path, timeout=20 + 2 * size / MEGA)
    assert code in (0, 3)
    assert REDUCED or peak < 100 * MEGA + most * size


def test_the_others_are_still_read(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text("Möte den 3 mars", encoding="utf-8")
    (tmp_path / "c.txt").write_bytes(bytes(range(256)) * 100)
    result = run("parse", tmp_path)
    assert result.returncode == 3
    assert ["producer" in r for r in records(result)] == [False, True, False]
