"""Many documents: order, errors, names, Ctrl-C, streams."""

import os
import signal
import subprocess
import sys
import textwrap
import time

import pytest

import libminutes
from tests_support import PROJECT, REDUCED


def rows(corpus):
    return {name: {column: table[column] for column in table.columns} for name, table in corpus.items()}


@pytest.fixture
def folder(tmp_path, doc):
    """Twelve documents, one of them broken, in folders."""
    for n in range(11):
        path = tmp_path / f"{n % 3}" / f"möte {n}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(doc.text.replace("2025", str(2010 + n)), encoding="utf-8")
    (tmp_path / "1" / "trasig.txt").write_bytes(b"")
    (tmp_path / ".dold.txt").write_text("x")
    return tmp_path


def test_the_result_does_not_depend_on_the_workers(texts):
    first = rows(libminutes.extract(texts, workers=1, progress=False))
    for workers in (2, 7):
        assert rows(libminutes.extract(texts, workers=workers, progress=False)) == first


def test_a_corpus_is_what_its_stream_gives(texts, documents):
    streamed = list(libminutes.extract(texts, stream=True, progress=False, workers=3))
    assert streamed == documents


def test_what_cannot_be_read_is_a_row_of_errors(folder):
    corpus = libminutes.extract(folder, progress=False)
    assert len(corpus.documents) == 11 and corpus.complete
    assert corpus.errors["document"] == ["1/trasig.txt"] and corpus.errors["code"] == ["empty_input"]
    assert corpus.documents["document"] == sorted(corpus.documents["document"])


def test_a_file_that_is_missing_is_a_row_too(folder):
    corpus = libminutes.extract([folder / "0", folder / "no.txt"], progress=False)
    assert corpus.errors["code"] == ["not_found"] and len(corpus.documents) == 4


def test_errors_are_raised_where_that_is_wanted(folder):
    with pytest.raises(libminutes.MinutesError) as error:
        libminutes.extract(folder, on_error="raise", progress=False)
    assert error.value.code == "empty_input"
    stream = libminutes.extract(folder, on_error="raise", stream=True, progress=False)
    with pytest.raises(libminutes.MinutesError):
        list(stream)


def test_a_stream_gathers_its_errors(folder):
    stream = libminutes.extract(folder, stream=True, progress=False)
    assert len(list(stream)) == 11 and [error.code for error in stream.errors] == ["empty_input"]
    assert stream.errors[0].file.endswith("trasig.txt")


@pytest.mark.parametrize(("paths", "names"), [
    ("{0}/0", ["möte 0.txt", "möte 3.txt", "möte 6.txt", "möte 9.txt"]),
    ("{0}/0/*.txt", ["möte 0.txt", "möte 3.txt", "möte 6.txt", "möte 9.txt"]),
    ("{0}/**/möte [12].txt", ["1/möte 1.txt", "2/möte 2.txt"]),
    (["{0}/0/möte 0.txt", "{0}/0"], ["möte 0.txt", "möte 3.txt", "möte 6.txt", "möte 9.txt"]),
])  # fmt: skip
def test_paths_are_folders_patterns_and_files(folder, paths, names):
    given = [path.format(folder) for path in paths] if isinstance(paths, list) else paths.format(folder)
    assert libminutes.extract(given, progress=False).documents["document"] == names


def test_equal_names_give_way_to_paths(folder, doc):
    for name in ("a", "b"):
        (folder / name).mkdir()
        (folder / name / "same.txt").write_text(doc.text)
    names = libminutes.extract([folder / "a", folder / "b"], progress=False).documents["document"]
    assert len(set(names)) == 2 and all(name.endswith("/same.txt") for name in names)


def test_odd_file_names_are_read(tmp_path, doc):
    path = os.fsencode(tmp_path) + b"/m\xf6te.txt"
    with open(path, "wb") as file:
        file.write(doc.text.encode())
    corpus = libminutes.extract(tmp_path, progress=False)
    assert corpus.documents["document"] == ["m?te.txt"] and not len(corpus.errors)
    assert libminutes.read(os.fsdecode(path)).decisions == doc.decisions


@pytest.mark.parametrize(("options", "code"), [
    ({"on_error": "ignore"}, "bad_option"), ({"workers": 0}, "bad_option"), ({"meeting_date": "nej"}, "bad_option"),
])  # fmt: skip
def test_options_that_cannot_be_taken_are_refused(texts, options, code):
    with pytest.raises(libminutes.MinutesError) as error:
        libminutes.extract(texts, progress=False, **options)
    assert error.value.code == code


def test_no_document_at_all_is_an_error(tmp_path):
    with pytest.raises(libminutes.MinutesError) as error:
        libminutes.extract(tmp_path, progress=False)
    assert error.value.code == "not_found"


def test_a_corpus_reads_its_documents_again(folder):
    corpus = libminutes.extract(folder, progress=False)
    name = corpus.documents["document"][0]
    doc = corpus.read(name)
    assert doc.name == name and doc.decisions[0].text == corpus.decisions["quote"][0]
    (folder / name).write_text("something else\n")
    with pytest.raises(libminutes.MinutesError) as error:
        corpus.read(name)
    assert error.value.code == "changed"
    with pytest.raises(KeyError):
        corpus.read("no")


INTERRUPTED = """
    import os, signal, sys, threading, time, warnings, libminutes
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in what a shell starts in the background
    when = []
    def press():
        time.sleep(0.4)
        when.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)
    threading.Thread(target=press).start()
    corpus = libminutes.extract([sys.argv[1]] , progress=False, workers=2)
    late = time.monotonic() - when[0]
    again = libminutes.extract(corpus.documents["path"], progress=False)
    names = corpus.documents["path"]
    print(corpus.complete, len(names), late < 2, names == sorted(names), again.decisions["quote"] == corpus.decisions["quote"])
"""


def test_ctrl_c_keeps_what_is_done(tmp_path, documents):
    text = "\n\n".join(doc.text for doc in documents)
    for n in range(400):
        (tmp_path / f"{n:03}.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", textwrap.dedent(INTERRUPTED), str(tmp_path)]
    made = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    complete, count, quick, ordered, same = made.stdout.split()
    assert complete == "False" and 0 < int(count) < 400, made.stdout
    assert (quick, ordered, same) == ("True", "True", "True")


def test_other_threads_run_meanwhile(tmp_path, documents):
    import threading

    text = "\n\n".join(doc.text for doc in documents)
    for n in range(12):
        (tmp_path / f"{n}.txt").write_text(text, encoding="utf-8")
    ticks, done = [], threading.Event()

    def tick():
        while not done.wait(0.005):
            ticks.append(time.monotonic())

    thread = threading.Thread(target=tick)
    thread.start()
    libminutes.extract(tmp_path, progress=False, workers=1)
    done.set()
    thread.join()
    assert len(ticks) > 5


MEMORY = """
    import resource, sys, libminutes
    count = 0
    for doc in libminutes.extract(sys.argv[1], stream=True, progress=False, workers=2):
        doc.decisions, doc.tables()
        count += 1
        if count == int(sys.argv[2]):
            early = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    late = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(count, early, late)
"""


def test_memory_stays_flat_while_documents_stream(tmp_path):
    count = 400 if REDUCED else 10_000
    generate = [sys.executable, PROJECT / "corpus" / "tools" / "generate.py", "--seed", "1", "--count", str(count), "--out", tmp_path]
    subprocess.run(generate, check=True)
    command = [sys.executable, "-c", textwrap.dedent(MEMORY), str(tmp_path / "texts"), str(count // 4)]
    made = subprocess.run(command, capture_output=True, text=True, timeout=1800, check=True)
    read, early, late = map(int, made.stdout.split())
    assert read == count and late < early * 1.1 + 4096, made.stdout


def test_progress_is_shown_where_it_is_wanted(texts, capfd):
    pytest.importorskip("tqdm")
    handler = signal.getsignal(signal.SIGINT)
    libminutes.extract(texts, progress=True)
    libminutes.extract(texts, progress=False)
    assert "Traceback" not in capfd.readouterr().err
    assert signal.getsignal(signal.SIGINT) is handler
