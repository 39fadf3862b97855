"""A document: its text and everything that was found in it."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, Unpack, cast

from libminutes import _core, _values
from libminutes._errors import MinutesError
from libminutes._explain import Explanation
from libminutes._options import Options, collected
from libminutes._table import Tables
from libminutes._values import Layer, Meta, Topics

V = TypeVar("V")
Source = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO


def utf8(text: str) -> str:
    """Without the lone surrogates by which Python carries the odd bytes of file names."""
    return text.encode("utf-8", "replace").decode("utf-8")


class Document:
    """One document's text and findings. Made by :func:`read` and :func:`parse`; never changes.

    Offsets count code points: ``doc.text[x.start:x.end] == x.text`` for every finding.

    Examples
    --------
    >>> import libminutes
    >>> doc = libminutes.parse("Styrelsen den 3 mars 2025\\n\\n§ 1 Ekonomi\\nStyrelsen beslutade att anta budgeten.\\n")
    >>> doc
    Document(body='Styrelsen', date='2025-03-03', topics=1, decisions=1)
    >>> decision = doc.decisions[0]
    >>> decision.text, decision.status, decision.topic.title
    ('Styrelsen beslutade att anta budgeten.', 'taken', 'Ekonomi')
    >>> doc.text[decision.start:decision.end] == decision.text
    True
    """

    __slots__ = ("__weakref__", "_core", "_from_json", "_layers", "_path", "_record", "_text")

    def __init__(
        self, core: _core.Document | None, record: dict[str, Any] | None = None, text: str = "", path: str = ""
    ) -> None:
        self._core = core
        self._record = record
        self._from_json = core is None
        self._text = core.text() if core is not None else text
        self._path = path
        self._layers: dict[str, Any] = {}

    @property
    def text(self) -> str:
        """The decoded source, otherwise untouched; of a PDF and the like the text that its layout gives."""
        return self._text

    @property
    def name(self) -> str:
        """Of the source."""
        return cast(str, self._data["source"]["name"])

    @property
    def source(self) -> Mapping[str, Any]:
        """Name, SHA-256, size, media type, encoding and pages of the source."""
        return dict(self._data["source"])

    @property
    def producer(self) -> Mapping[str, Any]:
        """Version, model and options that made the record."""
        return dict(self._data["producer"])

    @property
    def meta(self) -> Meta:
        """What the document says of itself: genre, body, date, place …"""
        if "meta" not in self._layers:
            self._layers["meta"] = _values.from_record(Meta, self._data["meta"], self)
        return cast(Meta, self._layers["meta"])

    @property
    def attendance(self) -> Layer[_values.Attendee]:
        """Who is listed as there, or expected."""
        return self._layer("attendance", _values.Attendee)

    @property
    def topics(self) -> Topics:
        """What the meeting dealt with; ``print(doc.topics)`` shows the tree."""
        if "topics" not in self._layers:
            self._layers["topics"] = Topics(_values.from_record(_values.Topic, t, self) for t in self._data["topics"])
        return cast(Topics, self._layers["topics"])

    @property
    def dates(self) -> Layer[_values.Date]:
        """Every expression that can be placed on a calendar."""
        return self._layer("dates", _values.Date)

    @property
    def actors(self) -> Layer[_values.Actor]:
        """Who is named."""
        return self._layer("actors", _values.Actor)

    @property
    def mentions(self) -> Layer[_values.Mention]:
        """Each place where an actor is named."""
        return self._layer("mentions", _values.Mention)

    @property
    def decisions(self) -> Layer[_values.Decision]:
        """Stretches that state a decision or its fate."""
        return self._layer("decisions", _values.Decision)

    @property
    def actions(self) -> Layer[_values.Action]:
        """Who is to do what."""
        return self._layer("actions", _values.Action)

    @property
    def votes(self) -> Layer[_values.Vote]:
        """Votes, with their voters."""
        return self._layer("votes", _values.Vote)

    @property
    def motions(self) -> Layer[_values.Motion]:
        """What was moved (yrkanden)."""
        return self._layer("motions", _values.Motion)

    @property
    def reservations(self) -> Layer[_values.Reservation]:
        """Dissent entered in the minutes, and the like."""
        return self._layer("reservations", _values.Reservation)

    @property
    def events(self) -> Layer[_values.Event]:
        """Occasions that the document tells of."""
        return self._layer("events", _values.Event)

    @property
    def remarks(self) -> Layer[_values.Remark]:
        """Wishes, needs, assessments, ideas and questions."""
        return self._layer("remarks", _values.Remark)

    @property
    def money(self) -> Layer[_values.Money]:
        """Amounts."""
        return self._layer("money", _values.Money)

    @property
    def refs(self) -> Layer[_values.Reference]:
        """§§, diary numbers, laws and other numbered documents."""
        return self._layer("refs", _values.Reference)

    @property
    def furniture(self) -> Layer[_values.Furniture]:
        """Page heads, signature strips and the like."""
        return self._layer("furniture", _values.Furniture)

    @property
    def warnings(self) -> Layer[_values.Doubt]:
        """Doubts that a person should look at."""
        return self._layer("warnings", _values.Doubt)

    @property
    def tokens(self) -> Layer[_values.Token]:
        """Words, numbers and marks."""
        self._cut()
        return cast(Layer[_values.Token], self._layers["tokens"])

    @property
    def sentences(self) -> Layer[_values.Sentence]:
        """Sentences, page furniture skipped."""
        self._cut()
        return cast(Layer[_values.Sentence], self._layers["sentences"])

    def tables(self) -> Tables:
        """One table a layer, as :attr:`Corpus` has them, of this document alone.

        Examples
        --------
        >>> import libminutes
        >>> doc = libminutes.parse("Styrelsen den 3 mars 2025\\n\\n§ 1 Ekonomi\\nStyrelsen beslutade att anta budgeten.\\n")
        >>> doc.tables()["decisions"]
        Table('decisions', rows=1, columns=29)
        """
        return Tables(self._made().tables(self._path))

    def explain(self, what: _values.Finding | int) -> Explanation:
        """Why a finding is there, or what happened at a place of the text.

        Parameters
        ----------
        what
            A finding of this document, or a code point.

        Returns
        -------
        Explanation
            The rules that fired there with their evidence, what a model saw in the finding, and the nearest rules that did
            not fire and what they lacked.

        Notes
        -----
        Whatever the format of the file, the rules are asked on the document as it was read. One that came from JSON or from
        another process has lost its layout (headings by style, tables, columns); its text is then read anew as plain text,
        which mostly gives the same, but not always.

        Examples
        --------
        >>> import libminutes
        >>> doc = libminutes.parse("Möte den 3 mars 2025\\n\\nVi ses den 5 maj.\\n")
        >>> print(doc.explain(doc.dates[-1]))  # doctest: +ELLIPSIS
        'den 5 maj'
          dates  date.day_month  used...
        """
        return Explanation.of(self, self._made(), what)

    def to_dict(self, *, text: bool = True) -> dict[str, Any]:
        """The record as ``json.loads`` gives it, with the text in it unless that is not wanted."""
        record = cast(dict[str, Any], json.loads(json.dumps(self._data)))
        if text:
            record["text"] = self._text
        return record

    def to_json(self, *, text: bool = True, pretty: bool = False) -> str:
        """The record of schema ``libminutes.document/1``."""
        if not self._from_json:
            return self._made().json(text, pretty)
        return json.dumps(self.to_dict(text=text), ensure_ascii=False, indent=2 if pretty else None)

    @classmethod
    def from_json(cls, record: str | bytes | Mapping[str, Any], *, text: str | None = None) -> Document:
        """A document of its record, corrected by hand perhaps.

        Parameters
        ----------
        record
            JSON of schema ``libminutes.document/1``, or what ``json.loads`` made of it.
        text
            The text, where the record does not hold it.

        Raises
        ------
        MinutesError
            With code ``bad_record`` where it is no such record.
        """
        try:
            data = dict(record) if isinstance(record, Mapping) else json.loads(record)
            if data["schema"] != "libminutes.document/1":
                raise ValueError(f"the schema is {data['schema']!r}; libminutes.document/1 is wanted")
            own_text = data.pop("text", None)
            chosen = text if text is not None else own_text
            if chosen is None:
                raise ValueError("the record holds no text, and none was given")
            document = cls(None, data, chosen)
            document._made()
        except (KeyError, TypeError, ValueError, IndexError, RuntimeError) as fault:
            raise MinutesError("bad_record", "", f"this is no record of a document: {fault}") from fault
        return document

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Document) and self._text == other._text and self._data == other._data

    def __hash__(self) -> int:
        return hash((self._text, self.name))

    def __reduce__(self) -> tuple[Any, ...]:
        return Document.from_json, (self.to_json(),)

    def __copy__(self) -> Document:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Document:
        return self

    def __repr__(self) -> str:
        named = {"name": self.name, "body": self.meta.body, "date": self.meta.date}
        shown = [f"{key}={_values.clipped(value)!r}" for key, value in named.items() if value]
        shown += [f"{layer}={len(self._data[layer])}" for layer in ("topics", "decisions")]
        return f"Document({', '.join(shown)})"

    def _repr_html_(self) -> str:
        from libminutes import _html

        return _html.document(self)

    @property
    def _data(self) -> dict[str, Any]:
        if self._record is None:
            assert self._core is not None
            self._record = cast(dict[str, Any], json.loads(self._core.json(False, False)))
        return self._record

    def _made(self) -> _core.Document:
        if self._core is None:
            assert self._record is not None
            self._core = _core.from_record(self._record, self._text)
        return self._core

    def _layer(self, name: str, kind: type[V]) -> Layer[V]:
        if name not in self._layers:
            self._layers[name] = Layer(_values.from_record(kind, item, self) for item in self._data[name])
        return cast(Layer[V], self._layers[name])

    def _cut(self) -> None:
        if "tokens" in self._layers:
            return
        tokens, sentences = self._made().tokens()
        self._layers["tokens"] = Layer(
            _values.Token(start, end, kind, reading, furniture, document=self)
            for start, end, kind, reading, furniture in tokens
        )
        self._layers["sentences"] = Layer(_values.Sentence(*sentence, document=self) for sentence in sentences)


def read(source: Source, *, name: str | None = None, **options: Unpack[Options]) -> Document:
    """Read a file, bytes, or an open binary file.

    Parameters
    ----------
    source
        A path, the bytes themselves, or an object with ``read``. What it holds is told by its content, not by its name.
    name
        Of the document; the file's own name where it is not given.
    **options
        See :class:`Options`.

    Returns
    -------
    Document

    Raises
    ------
    MinutesError
        Where it cannot be read; ``code`` says why.

    Examples
    --------
    >>> import libminutes
    >>> libminutes.read("Möte 2025-03-03\\n\\n§ 1 Öppnande\\n".encode(), name="mars").meta.date
    '2025-03-03'
    """
    given = collected(options)
    if isinstance(source, (str, os.PathLike)):
        path = os.fspath(source)
        own = name if name is not None else Path(path).name
        try:
            return Document(_core.read_file(os.fsencode(path), utf8(own), given), path=utf8(path))
        except MinutesError as fault:
            code, where, message = fault.args[:3]
            raise MinutesError(code, where, message, utf8(path)) from None
    data = source if isinstance(source, (bytes, bytearray, memoryview)) else source.read()
    if isinstance(data, str):
        raise TypeError("the file gives str; open it with mode 'rb', or use libminutes.parse(text)")
    own = name if name is not None else Path(str(getattr(source, "name", ""))).name
    return Document(_core.read_bytes(bytes(data), utf8(own), given))


def parse(text: str, *, name: str = "", **options: Unpack[Options]) -> Document:
    """Read a text.

    Parameters
    ----------
    text
        The minutes, or a single sentence.
    name
        Of the document.
    **options
        See :class:`Options`.

    Returns
    -------
    Document

    Raises
    ------
    MinutesError
        Where it cannot be read; ``code`` says why.

    Examples
    --------
    >>> import libminutes
    >>> [date.value for date in libminutes.parse("Svara senast den 5 maj.", meeting_date="2024-08-19").dates]
    ['../2025-05-05']
    """
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as fault:
        raise MinutesError("undecodable", "", f"a lone surrogate at code point {fault.start}") from fault
    return Document(_core.read_bytes(data, utf8(name), collected(options)))
