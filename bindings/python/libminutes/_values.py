"""The values that a document holds: frozen, hashable, picklable; each keeps its document alive.

They are what a record's JSON holds, key by key, with links between them as properties: ``decision.topic``,
``mention.actor``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

if TYPE_CHECKING:
    from libminutes._document import Document

SHOWN_CHARACTERS = 40


def clipped(text: str, most: int = SHOWN_CHARACTERS) -> str:
    """On one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


@dataclass(frozen=True, slots=True, repr=False)
class Value:
    """What all values share: a short repr that reads like a call."""

    def __repr__(self) -> str:
        shown = []
        for f in dataclasses.fields(self):
            value = getattr(self, f.name)
            if f.repr and value != f.default and value not in (None, (), {}):
                shown.append(f"{f.name}={clipped(value)!r}" if isinstance(value, str) else f"{f.name}={value!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


V = TypeVar("V")


@cache
def _readers(kind: Hashable) -> list[tuple[str, str, Any, bool]]:
    """(field, key of the record, how its value is read, whether absence means the default)."""
    return [
        (f.name, f.metadata.get("key", f.name), f.metadata.get("read"), f.default is not dataclasses.MISSING)
        for f in dataclasses.fields(cast(Any, kind))
        if f.name != "document"
    ]


def from_record(kind: type[V], record: Mapping[str, Any], document: Document | None) -> V:
    """The value of one object of a record."""
    given: dict[str, Any] = {}
    for name, key, read, has_default in _readers(cast(Hashable, kind)):
        value = record.get(key)
        if value is not None and read is not None:
            value = read(value, document)
        if value is not None or not has_default:
            given[name] = value
    if any(f.name == "document" for f in dataclasses.fields(kind)):  # type: ignore[arg-type]
        given["document"] = document
    return kind(**given)


def _one(kind: type[Any]) -> Any:
    return lambda value, document: from_record(kind, value, document)


def _many(kind: type[Any]) -> Any:
    return lambda values, document: tuple(from_record(kind, value, document) for value in values)


def _strings(values: list[str], _: Any) -> tuple[str, ...]:
    return tuple(values)


def _link(document: Document | None, layer: str, identity: str | None) -> Any:
    if document is None or identity is None:
        return None
    return getattr(document, layer)[identity]


@dataclass(frozen=True, slots=True, repr=False)
class Linked(Value):
    """A value that can find others of its document."""

    document: Document | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True, repr=False)
class Box(Value):
    """A rectangle on a page, in points, origin top left."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True, repr=False)
class Span(Linked):
    """A stretch of the text; ``document.text[start:end] == text``, in code points."""

    start: int
    end: int

    @property
    def text(self) -> str:
        """The characters from start to end."""
        return "" if self.document is None else self.document.text[self.start : self.end]


@dataclass(frozen=True, slots=True, repr=False)
class Finding(Linked):
    """What findings share: where they stand and how they came about.

    Attributes
    ----------
    id : str
        A letter and the place in the layer, from 1.
    start, end : int
        Code points of the document's text, half-open.
    text : str
        The characters from start to end.
    page : int or None
        From 1; ``None`` where the source has no pages.
    topic_id : str or None
        Of the innermost topic that holds it.
    rule : str or None
        Stable name of the rule that found it.
    confidence : float or None
        Calibrated on labelled documents; ``None`` where it is not known.
    parts : tuple of (int, int)
        Where page furniture lies inside: the stretches without it.
    boxes : tuple of Box
        On the page, where the source has pages.
    """

    id: str
    start: int
    end: int
    text: str
    page: int | None = field(default=None, repr=False)
    topic_id: str | None = field(default=None, repr=False, metadata={"key": "topic"})
    rule: str | None = field(default=None, repr=False)
    confidence: float | None = None
    parts: tuple[tuple[int, int], ...] = field(
        default=(), repr=False, metadata={"read": lambda v, _: tuple((a, b) for a, b in v)}
    )
    boxes: tuple[Box, ...] = field(default=(), repr=False, metadata={"read": _many(Box)})

    @property
    def topic(self) -> Topic | None:
        """The innermost topic that holds it."""
        found: Topic | None = _link(self.document, "topics", self.topic_id)
        return found


@dataclass(frozen=True, slots=True, repr=False)
class Party(Linked):
    """Someone named as decider, responsible, mover …: canonical name, or the role as written."""

    name: str
    actor_id: str | None = field(default=None, repr=False, metadata={"key": "actor"})
    start: int | None = field(default=None, repr=False)
    end: int | None = field(default=None, repr=False)

    @property
    def actor(self) -> Actor | None:
        """The actor, where it is one of the document's."""
        found: Actor | None = _link(self.document, "actors", self.actor_id)
        return found


def _parties() -> Any:
    return field(default=(), metadata={"read": _many(Party)})


@dataclass(frozen=True, slots=True, repr=False)
class Due(Linked):
    """When something is to be done, and what says so. ``value`` is None where only a meeting is named."""

    value: str | None
    kind: str
    date_id: str | None = field(default=None, repr=False, metadata={"key": "date"})
    text: str = ""

    @property
    def date(self) -> Date | None:
        """The date that says so."""
        found: Date | None = _link(self.document, "dates", self.date_id)
        return found


@dataclass(frozen=True, slots=True, repr=False)
class Act(Value):
    """The act that a stretch states: organ, day and §, or a diary number."""

    body: str | None = None
    date: str | None = None
    paragraph: int | None = None
    diary_number: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Timex(Value):
    """A date as TIMEX3 says it."""

    type: str
    value: str
    mod: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Meta(Value):
    """What a document says of itself."""

    genre: str
    title: str | None = None
    body: str | None = None
    date: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    place: str | None = None
    diary_number: str | None = None
    paragraphs: tuple[int | None, int | None] | None = field(
        default=None, metadata={"read": lambda v, _: (v.get("first"), v.get("last"))}
    )
    spans: Mapping[str, Span] = field(
        default_factory=dict,
        repr=False,
        hash=False,
        metadata={"read": lambda v, document: {key: from_record(Span, span, document) for key, span in v.items()}},
    )


@dataclass(frozen=True, slots=True, repr=False)
class Attendee(Linked):
    """Närvaro: who is listed as there, or expected. Presence is present, absent, replaces or adjunct."""

    id: str
    name: str
    role: str | None
    affiliation: str | None
    presence: str
    start: int
    end: int
    replaces: str | None = None
    during: str | None = None
    actor_id: str | None = field(default=None, repr=False, metadata={"key": "actor"})
    page: int | None = field(default=None, repr=False)

    @property
    def text(self) -> str:
        """The characters from start to end."""
        return "" if self.document is None else self.document.text[self.start : self.end]

    @property
    def actor(self) -> Actor | None:
        """The actor."""
        found: Actor | None = _link(self.document, "actors", self.actor_id)
        return found


@dataclass(frozen=True, slots=True, repr=False)
class Topic(Linked):
    """Ärende: what the meeting dealt with. The stretch runs to where the next topic of its level starts."""

    id: str
    start: int
    end: int
    title: str | None
    level: int = 1
    number: str | None = None
    paragraph: int | None = field(default=None, repr=False)
    diary_number: str | None = None
    act: str = "other"
    parent_id: str | None = field(default=None, repr=False, metadata={"key": "parent"})
    page: int | None = field(default=None, repr=False)
    confidence: float | None = None

    @property
    def text(self) -> str:
        """The characters from start to end: heading, matter and all."""
        return "" if self.document is None else self.document.text[self.start : self.end]

    @property
    def parent(self) -> Topic | None:
        """The topic that holds it."""
        found: Topic | None = _link(self.document, "topics", self.parent_id)
        return found

    @property
    def children(self) -> tuple[Topic, ...]:
        """The topics right under it."""
        return () if self.document is None else tuple(t for t in self.document.topics if t.parent_id == self.id)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions that stand in it, in its children too."""
        if self.document is None:
            return ()
        return tuple(d for d in self.document.decisions if self.start <= d.start < self.end)


@dataclass(frozen=True, slots=True, repr=False)
class Date(Finding):
    """An expression that can be placed on a calendar.

    ``value`` is EDTF where that can say it; ``earliest`` and ``latest`` are ISO 8601 days or minutes, None where open.
    """

    value: str = ""
    earliest: str | None = None
    latest: str | None = None
    resolved: bool = True
    edtf: str | None = field(default=None, repr=False)
    timex3: Timex = field(default=Timex("DATE", ""), repr=False, metadata={"read": _one(Timex)})
    inferred: tuple[str, ...] = field(default=(), repr=False, metadata={"read": _strings})
    of: str = "unclear"


@dataclass(frozen=True, slots=True, repr=False)
class Actor(Linked):
    """Aktör: who is named, once a document. ``type`` is person or organisation."""

    id: str
    name: str
    type: str
    sector: str = "unknown"
    sector_basis: str | None = field(default=None, repr=False)
    aliases: tuple[str, ...] = field(default=(), metadata={"read": _strings})
    roles: tuple[str, ...] = field(default=(), metadata={"read": _strings})
    affiliation: str | None = None

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Each place where it is named."""
        return () if self.document is None else tuple(m for m in self.document.mentions if m.actor_id == self.id)


@dataclass(frozen=True, slots=True, repr=False)
class Mention(Finding):
    """A place where an actor is named."""

    type: str = "person"
    actor_id: str | None = field(default=None, metadata={"key": "actor"})

    @property
    def actor(self) -> Actor | None:
        """Who is named."""
        found: Actor | None = _link(self.document, "actors", self.actor_id)
        return found


@dataclass(frozen=True, slots=True, repr=False)
class Decision(Finding):
    """Beslut: a stretch that states a decision or its fate.

    ``status`` is taken, reported, planned, deferred, rejected or proposed; ``decider_kind`` own, other or not_stated.
    """

    status: str = "taken"
    outcome: str | None = None
    decider_kind: str = field(default="own", repr=False)
    decider: Party | None = field(default=None, metadata={"read": _one(Party)})
    responsible: tuple[Party, ...] = _parties()
    due: Due | None = field(default=None, metadata={"read": _one(Due)})
    act: Act | None = field(default=None, repr=False, metadata={"read": _one(Act)})
    cue: Span | None = field(default=None, repr=False, metadata={"read": _one(Span)})

    @property
    def actions(self) -> tuple[Action, ...]:
        """What follows from it."""
        return () if self.document is None else tuple(a for a in self.document.actions if a.decision_id == self.id)


@dataclass(frozen=True, slots=True, repr=False)
class Deciding(Finding):
    """A finding that belongs to a decision."""

    decision_id: str | None = field(default=None, repr=False, metadata={"key": "decision"})

    @property
    def decision(self) -> Decision | None:
        """The decision that it belongs to."""
        found: Decision | None = _link(self.document, "decisions", self.decision_id)
        return found


@dataclass(frozen=True, slots=True, repr=False)
class Action(Deciding):
    """Åtagande, uppdrag: someone is to do something."""

    responsible: tuple[Party, ...] = _parties()
    due: Due | None = field(default=None, metadata={"read": _one(Due)})
    done: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Voter(Linked):
    """How one person voted: yes, no, abstain, absent or not_taking_part."""

    name: str
    vote: str
    party: str | None = None
    actor_id: str | None = field(default=None, repr=False, metadata={"key": "actor"})

    @property
    def actor(self) -> Actor | None:
        """The actor."""
        found: Actor | None = _link(self.document, "actors", self.actor_id)
        return found


@dataclass(frozen=True, slots=True, repr=False)
class Vote(Deciding):
    """Omröstning: who voted how, and what Ja meant."""

    yes: int | None = None
    no: int | None = None
    abstain: int | None = None
    absent: int | None = None
    unanimous: bool | None = None
    yes_means: str | None = None
    no_means: str | None = None
    voters: tuple[Voter, ...] = field(default=(), repr=False, metadata={"read": _many(Voter)})


@dataclass(frozen=True, slots=True, repr=False)
class Motion(Deciding):
    """Yrkande: what someone moves that the meeting should decide."""

    movers: tuple[Party, ...] = _parties()
    moved_for: str = field(default="other", metadata={"key": "for"})
    carried: bool | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Reservation(Deciding):
    """Reservation, särskilt yttrande, protokollsanteckning, jäv."""

    by: tuple[Party, ...] = _parties()
    kind: str = "reservation"


@dataclass(frozen=True, slots=True, repr=False)
class Event(Finding):
    """Händelse: an occasion that the document tells of, its own meeting excepted."""

    what: str = ""
    place: str | None = None
    parties: tuple[Party, ...] = _parties()
    state: str = "unclear"
    date_id: str | None = field(default=None, repr=False, metadata={"key": "date"})

    @property
    def date(self) -> Date | None:
        """When."""
        found: Date | None = _link(self.document, "dates", self.date_id)
        return found


@dataclass(frozen=True, slots=True, repr=False)
class Remark(Finding):
    """What is wished, needed, judged, thought of or asked without being decided."""

    kind: str = "wish"
    holder: tuple[Party, ...] = _parties()


@dataclass(frozen=True, slots=True, repr=False)
class Money(Finding):
    """Belopp: an amount of money, in units of its currency."""

    value: float = 0.0
    currency: str | None = None
    unit: str | None = None
    of: str | None = None
    period_id: str | None = field(default=None, repr=False, metadata={"key": "period"})

    @property
    def period(self) -> Date | None:
        """The date that it is for."""
        found: Date | None = _link(self.document, "dates", self.period_id)
        return found


@dataclass(frozen=True, slots=True, repr=False)
class Reference(Finding):
    """Hänvisning: a §, a diary number, a law or another numbered document, in normal form."""

    kind: str = "paragraph"
    value: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Furniture(Span):
    """Page head, signature strip and the like; stays in the text, and sentences skip it."""

    kind: str = "header"
    page: int | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, repr=False)
class Doubt(Linked):
    """A warning: something that a person should look at."""

    code: str
    severity: str
    message: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Token(Span):
    """A word, number or mark. ``reading`` sees through soft hyphens, line-end hyphens and decomposed letters."""

    kind: str = "word"
    reading: str = ""
    furniture: bool = field(default=False, repr=False)


@dataclass(frozen=True, slots=True, repr=False)
class Sentence(Span):
    """A run of tokens."""

    first_token: int = field(default=0, repr=False)
    last_token: int = field(default=0, repr=False)

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Its tokens, page furniture inside it left out."""
        if self.document is None:
            return ()
        return tuple(t for t in self.document.tokens[self.first_token : self.last_token] if not t.furniture)


class Layer(tuple[V, ...], Generic[V]):
    """The values of one kind, in text order. ``layer["b3"]`` finds one by its id."""

    __slots__ = ()

    @overload  # type: ignore[override]
    def __getitem__(self, key: str) -> V: ...
    @overload
    def __getitem__(self, key: int) -> V: ...
    @overload
    def __getitem__(self, key: slice) -> tuple[V, ...]: ...
    def __getitem__(self, key: str | int | slice) -> V | tuple[V, ...]:
        if not isinstance(key, str):
            return tuple.__getitem__(self, key)
        place = int(key[1:]) - 1 if key[1:].isdecimal() else -1
        if 0 <= place < len(self) and getattr(self[place], "id", None) == key:
            return tuple.__getitem__(self, place)
        for value in self:  # corrected records may have ids of their own
            if getattr(value, "id", None) == key:
                return value
        raise KeyError(key)

    def __repr__(self) -> str:
        name = type(self[0]).__name__ if self else "value"
        shown = ",\n ".join(repr(value) for value in self[:3])
        more = f",\n … {len(self) - 3} more" if len(self) > 3 else ""
        return f"Layer[{name}]({len(self)}:\n {shown}{more})" if self else "Layer()"

    def _repr_html_(self) -> str:
        from libminutes import _html

        return _html.values(self)


class Topics(Layer[Topic]):
    """The topics of a document; printed as a tree."""

    __slots__ = ()

    @property
    def roots(self) -> tuple[Topic, ...]:
        """Those that no other topic holds."""
        return tuple(topic for topic in self if topic.parent_id is None)

    def walk(self) -> Iterator[tuple[int, Topic]]:
        """Depth, from 0, and topic, in text order."""
        depth: dict[str | None, int] = {None: -1}
        for topic in self:
            depth[topic.id] = depth.get(topic.parent_id, -1) + 1
            yield depth[topic.id], topic

    def __str__(self) -> str:
        return "\n".join(
            f"{'  ' * depth}{' '.join(part for part in (topic.number, topic.title) if part) or '–'}"
            for depth, topic in self.walk()
        )
