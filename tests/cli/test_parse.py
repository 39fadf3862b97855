"""minutes parse: one file, many, folders, threads, output folders."""
import json
import os

import pytest

from conftest import PROJECT, records, run

CORPUS = PROJECT / "corpus" / "texts"


def source(record):
    return record["source"]["name"] if "producer" in record else record["source"]


def test_one_file_gives_one_record(note):
    result = run("parse", note)
    assert result.returncode == 0 and result.stderr == b""
    assert result.stdout.endswith(b"}\n") and result.stdout.count(b"\n") == 1
    [record] = records(result)
    assert record["schema"] == "libminutes.document/1"
    assert record["source"]["name"] == str(note)
    assert "text" not in record


def test_standard_input_is_a_dash(note):
    [record] = records(run("parse", "-", stdin=note.read_bytes()))
    assert record["source"]["name"] == "-"
    record["source"]["name"] = str(note)
    assert [record] == records(run("parse", note))


def test_with_text_holds_the_decoded_source(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffMöte\r\nden 3\u00a0mars\r\n".encode("utf-8"))
    [record] = records(run("parse", "--with-text", path))
    assert record["text"] == "Möte\r\nden 3\u00a0mars\r\n"


def test_pretty_says_the_same(note):
    pretty = run("parse", "--pretty", note).stdout.decode("utf-8")
    assert pretty.count("\n") > 20
    assert json.loads(pretty) == records(run("parse", note))[0]


def test_meeting_date_option_overrides(note):
    [record] = records(run("parse", "--meeting-date", "2023-02-01", note))
    assert record["meta"]["date"] == "2023-02-01"
    assert record["producer"]["options"]["meeting_date"] == "2023-02-01"


@pytest.fixture
def archive(tmp_path):
    """Five good files and three bad ones, some in a folder below."""
    folder = tmp_path / "arkiv"
    (folder / "b" / "djup").mkdir(parents=True)
    for name in ("c.txt", "a.txt", "b/z.txt", "b/djup/m.txt", "b.txt"):
        (folder / name).write_text(f"Möte {name}\nden 3 mars 2025\n", encoding="utf-8")
    (folder / "aa-empty.txt").write_bytes(b"")
    (folder / "b" / "dangling").symlink_to("nowhere")
    os.mkfifo(folder / "pipe")
    (folder / ".hidden").write_text("Möte", encoding="utf-8")
    return folder


def test_folders_are_walked_in_sorted_order_and_failures_keep_their_place(archive):
    result = run("parse", archive)
    assert result.returncode == 3
    names = [os.path.relpath(source(record), archive) for record in records(result)]
    assert names == sorted(names)
    assert set(names) == {"a.txt", "aa-empty.txt", "b.txt", "b/dangling", "b/djup/m.txt", "b/z.txt", "c.txt", "pipe"}
    failed = {os.path.relpath(r["source"], archive): r["code"] for r in records(result) if r["schema"] == "libminutes.error/1"}
    assert failed == {"aa-empty.txt": "empty_input", "b/dangling": "not_found", "pipe": "not_a_file"}
    for name, code in failed.items():
        assert f"{archive}/{name}: {code}: " in result.stderr.decode("utf-8")


def test_a_file_named_twice_is_read_once(note):
    assert len(records(run("parse", note, note))) == 1


def test_output_is_the_same_for_every_number_of_jobs(archive):
    outputs = {run("parse", "--jobs", jobs, CORPUS, archive).stdout for jobs in (1, 2, 3, 8, 64)}
    assert len(outputs) == 1


def test_more_documents_than_the_ring_holds_stay_in_order(tmp_path):
    for n in range(300):
        (tmp_path / f"{n:03}.txt").write_text("Möte den 3 mars 2025\n" * (1 + (n * 37) % 50), encoding="utf-8")
    result = run("parse", "--jobs", 7, tmp_path)
    assert [source(record) for record in records(result)] == [str(tmp_path / f"{n:03}.txt") for n in range(300)]


def test_directory_loops_are_reported_once_and_the_rest_is_read(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("Möte", encoding="utf-8")
    (tmp_path / "sub" / "up").symlink_to("..")
    (tmp_path / "again").symlink_to("sub")
    result = run("parse", tmp_path)
    assert result.returncode == 3
    assert sorted(r.get("code", "") for r in records(result)) == ["", "directory_loop"]


def test_an_empty_folder_is_said(tmp_path):
    result = run("parse", tmp_path)
    assert result.returncode == 3
    [error] = records(result)
    assert error["code"] == "not_found" and "no file" in error["message"]


def test_out_writes_one_whole_file_for_each_document(archive, tmp_path):
    out = tmp_path / "records"
    result = run("parse", archive, "--out", out)
    assert result.returncode == 3
    assert {r["code"] for r in records(result)} == {"empty_input", "not_found", "not_a_file"}
    written = {str(p.relative_to(out)) for p in out.rglob("*") if p.is_file()}
    assert written == {"a.json", "b.json", "c.json", "b/z.json", "b/djup/m.json"}
    for path in out.rglob("*.json"):
        assert json.loads(path.read_text(encoding="utf-8"))["schema"] == "libminutes.document/1"


def test_out_keeps_apart_what_has_one_stem(tmp_path):
    other = tmp_path / "annan"
    other.mkdir()
    for path in (tmp_path / "a.txt", tmp_path / "a.md", other / "a.txt"):
        path.write_text("Möte", encoding="utf-8")
    out = tmp_path / "out"
    assert run("parse", tmp_path / "a.txt", tmp_path / "a.md", other / "a.txt", "--out", out).returncode == 0
    assert sorted(p.name for p in out.iterdir()) == ["a.md.json", "a.txt.2.json", "a.txt.json"]


def test_an_output_folder_that_cannot_be_made_is_said(note):
    result = run("parse", note, "--out", note / "below")
    assert result.returncode == 3
    assert b"io_error" in result.stderr
