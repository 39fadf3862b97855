"""Many documents: read on C++ threads, given as tables or one after the other."""

from __future__ import annotations

import atexit
import glob
import os
import time
import warnings
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from libminutes import _core
from libminutes._document import Document, utf8
from libminutes._errors import MinutesError
from libminutes._options import Options, collected
from libminutes._progress import Progress
from libminutes._table import Tables

if TYPE_CHECKING:
    from libminutes._plot import Plots

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
Job = tuple[bytes, str, str]

WAIT_SECONDS = 0.05  # how long a Ctrl-C may go unseen
PATIENCE_SECONDS = 0.3  # for documents that are being read when one stops

# Runs that were stopped while a document was being read: their threads end before the interpreter does.
_stopped: list[_core.TableRun] = []
atexit.register(_stopped.clear)


def _inside(folder: str) -> Iterator[str]:
    """The files of a folder to the bottom, what starts with a dot left out."""
    for root, folders, files in os.walk(folder, followlinks=False):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (os.path.join(root, name) for name in files if not name.startswith("."))


def _named(given: str) -> Iterator[tuple[str, str]]:
    """Path and name of each document that an argument means: a folder, a pattern or a file."""
    if os.path.isdir(given):
        folder = os.path.join(os.path.normpath(given), "")
        yield from ((path, path[len(folder) :]) for path in _inside(folder))
    elif glob.has_magic(given) and not os.path.exists(given):
        files = [os.path.normpath(match) for match in glob.glob(given, recursive=True) if os.path.isfile(match)]
        top = os.path.commonpath([os.path.dirname(file) for file in files]) if files else ""
        yield from ((file, file[len(os.path.join(top, "")) :] if top else file) for file in files)
    else:
        yield os.path.normpath(given), os.path.basename(given)


def find_jobs(paths: Paths) -> list[Job]:
    """Path, name and printable path of each document, sorted by path, each once; equal names give way to the paths."""
    given = [paths] if isinstance(paths, (str, os.PathLike)) else list(paths)
    found: dict[str, str] = {}
    for argument in given:
        for path, name in _named(os.fspath(argument)):
            found.setdefault(path, name)
    unique = len(set(found.values())) == len(found)
    jobs = [(os.fsencode(path), utf8(found[path] if unique else path), utf8(path)) for path in found]
    return sorted(jobs)


def _workers(given: int | None) -> int:
    if given is None:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if given < 1:
        raise MinutesError("bad_option", "workers", f"workers is {given}; at least 1 is wanted")
    return given


class Corpus(Tables):
    """Many documents as tables, one a layer: ``corpus.decisions``, ``corpus.dates`` …

    A corpus holds what was found and the quotes, not the texts; :meth:`read` reads a document again.

    Attributes
    ----------
    complete : bool
        False where the extraction was interrupted.
    seconds : float
        How long it took.
    """

    def __init__(self, tables: list[_core.Table], given: dict[str, Any], complete: bool, seconds: float) -> None:
        super().__init__(tables)
        self._given = given
        self.complete = complete
        self.seconds = seconds

    @property
    def plot(self) -> Plots:
        """Plots of this corpus; needs matplotlib."""
        from libminutes._plot import Plots

        return Plots(self)

    def read(self, document: str) -> Document:
        """Read one of the documents again, by its name in the tables.

        Raises
        ------
        KeyError
            Where no document has that name.
        MinutesError
            Where the file has gone or changed (code ``changed``).
        """
        names = self.documents["document"]
        if document not in names:
            raise KeyError(document)
        row = names.index(document)
        path = self.documents["path"][row]
        again = Document(_core.read_file(os.fsencode(path), document, self._given), path=path)
        if again.source["sha256"] != self.documents["sha256"][row]:
            raise MinutesError("changed", path, f"{path} is no longer what it was when the corpus was made")
        return again

    def register(self, connection: Any) -> Any:
        """Make every table known to a DuckDB connection, under its name, and give the connection back."""
        for name, table in self.items():
            connection.register(name, table.to_arrow())
        return connection

    def __repr__(self) -> str:
        shown = ("documents", "topics", "decisions", "actions", "errors")
        state = "" if self.complete else ", complete=False"
        return f"Corpus({', '.join(f'{name}={len(self[name])}' for name in shown)}{state})"

    def _repr_html_(self) -> str:
        from libminutes import _html

        return _html.corpus(self)


class Stream(Iterator[Document]):
    """Documents one after the other, in the order of their paths; read ahead by a few a thread.

    Attributes
    ----------
    errors : list of MinutesError
        Of the documents so far that could not be read.
    """

    def __init__(self, jobs: list[Job], given: dict[str, Any], workers: int, progress: bool, on_error: str) -> None:
        self._jobs = iter(jobs)
        self._run = _core.DocumentRun(jobs, given, workers)
        self._progress = Progress(len(jobs), progress)
        self._raise = on_error == "raise"
        self.errors: list[MinutesError] = []

    def __next__(self) -> Document:
        while not self._run.finished:
            result = self._run.next(WAIT_SECONDS)
            if result is None:
                continue
            _, _, path = next(self._jobs)
            self._progress.step(1)
            if not isinstance(result, tuple):
                return Document(result, path=path)
            self.errors.append(_error(result, path))
            if self._raise:
                self.close()
                raise self.errors[-1]
        self._progress.close()
        raise StopIteration

    def close(self) -> None:
        """Begin no more documents."""
        self._run.stop()
        self._progress.close()


def _error(failure: tuple[str, str, str], path: str) -> MinutesError:
    return MinutesError(*failure, path)


def _gather(run: _core.TableRun, progress: Progress, raises: bool) -> bool:
    """Waits until all is read; False where someone pressed Ctrl-C."""
    try:
        finished = False
        while not finished:
            finished = run.wait(WAIT_SECONDS)
            progress.to(run.read)
            if raises and run.first_error:
                run.stop()
                raise MinutesError(*run.first_error)
        return True
    except KeyboardInterrupt:
        run.stop()
        until = time.monotonic() + PATIENCE_SECONDS
        while not run.wait(0.01) and time.monotonic() < until:
            pass
        run.give_up()
        run.wait(0)
        if not run.idle:
            _stopped.append(run)
        return False
    finally:
        progress.close()


@overload
def extract(
    paths: Paths,
    *,
    workers: int | None = None,
    progress: bool = True,
    on_error: Literal["collect", "raise"] = "collect",
    stream: Literal[False] = False,
    **options: Unpack[Options],
) -> Corpus: ...
@overload
def extract(
    paths: Paths,
    *,
    workers: int | None = None,
    progress: bool = True,
    on_error: Literal["collect", "raise"] = "collect",
    stream: Literal[True],
    **options: Unpack[Options],
) -> Stream: ...
def extract(
    paths: Paths,
    *,
    workers: int | None = None,
    progress: bool = True,
    on_error: Literal["collect", "raise"] = "collect",
    stream: bool = False,
    **options: Unpack[Options],
) -> Corpus | Stream:
    """Read many documents.

    Parameters
    ----------
    paths
        A folder (read to the bottom), a pattern such as ``"minutes/**/*.pdf"``, a file, or several of these.
    workers
        Threads; one a core where it is not given. The result does not depend on it.
    progress
        Show how far it is, by tqdm where that is installed.
    on_error
        ``"collect"``: what cannot be read becomes a row of ``corpus.errors``. ``"raise"``: the first such ends it.
    stream
        Give documents one after the other instead of a corpus, so that memory stays flat.
    **options
        See :class:`Options`; for all documents.

    Returns
    -------
    Corpus or Stream
        On Ctrl-C the corpus of what is done, with ``complete`` False and a warning.

    Raises
    ------
    MinutesError
        With ``on_error="raise"``; with code ``not_found`` where there is no document at all.

    Examples
    --------
    >>> import libminutes
    >>> corpus = libminutes.extract("corpus/texts", progress=False)
    >>> len(corpus.documents) > 50, len(corpus.errors)
    (True, 0)
    >>> for doc in libminutes.extract("corpus/texts/brf-*.txt", stream=True, progress=False):
    ...     first = doc.meta.date
    ...     break
    """
    if on_error not in ("collect", "raise"):
        raise MinutesError("bad_option", "on_error", f"on_error is {on_error!r}; 'collect' or 'raise' is wanted")
    jobs = find_jobs(paths)
    if not jobs:
        raise MinutesError("not_found", str(paths), f"no document under {paths}")
    given = collected(options)
    threads = _workers(workers)
    if stream:
        return Stream(jobs, given, threads, progress, on_error)
    start = time.monotonic()
    run = _core.TableRun(jobs, given, threads)
    complete = _gather(run, Progress(len(jobs), progress), on_error == "raise")
    if not complete:
        warnings.warn(f"interrupted: {run.read} of {len(jobs)} documents are read", RuntimeWarning, stacklevel=2)
    return Corpus(run.tables(), given, complete, time.monotonic() - start)


