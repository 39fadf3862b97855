"""brat standoff annotation (https://brat.nlplab.org/standoff.html), both ways.

A document becomes text-bound annotations (``T``), one a finding, with its values as attributes (``A``) and links as relations
(``R``); what no attribute can say stands in a note (``#``) as JSON. Offsets are code points of the text, as brat counts
them. Labels corrected in brat come back as a document with :func:`loads`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, cast

from libminutes._document import Document
from libminutes._errors import MinutesError

# layer → brat type, attributes (brat keeps values of one word), links (key of the record, relation)
LAYERS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "topics": ("Topic", ("level", "act"), ("parent",)),
    "attendance": ("Attendee", ("presence",), ()),
    "dates": ("Date", ("of",), ()),
    "mentions": ("Mention", ("type",), ()),
    "decisions": ("Decision", ("status", "outcome", "decider_kind"), ()),
    "actions": ("Action", (), ("decision",)),
    "votes": ("Vote", (), ("decision",)),
    "motions": ("Motion", ("for",), ("decision",)),
    "reservations": ("Reservation", ("kind",), ("decision",)),
    "events": ("Event", ("state",), ("date",)),
    "remarks": ("Remark", ("kind",), ()),
    "money": ("Money", ("currency", "of"), ("period",)),
    "refs": ("Reference", ("kind",), ()),
}
OF_TYPE = {kind: layer for layer, (kind, _, _) in LAYERS.items()}
PLACE = ("start", "end", "text", "parts", "page")

# What a finding drawn in brat needs that brat does not give.
NEW: dict[str, dict[str, Any]] = {
    "topics": {"parent": None, "level": 1, "title": None, "act": "other"},
    "attendance": {"name": None, "role": None, "affiliation": None, "presence": "present"},
    "dates": {"value": "", "earliest": None, "latest": None, "edtf": None, "resolved": False, "of": "unclear",
              "timex3": {"type": "DATE", "value": ""}, "inferred": []},
    "mentions": {"type": "person", "actor": None},
    "decisions": {"status": "taken", "outcome": None, "decider_kind": "own", "decider": None, "responsible": [], "due": None,
                  "act": None},
    "actions": {"responsible": [], "due": None, "decision": None, "done": False},
    "votes": {"decision": None, "yes": None, "no": None, "abstain": None, "voters": []},
    "motions": {"movers": [], "for": "other", "carried": None, "decision": None},
    "reservations": {"by": [], "kind": "reservation", "decision": None},
    "events": {"what": "", "place": None, "parties": [], "state": "unclear", "date": None},
    "remarks": {"kind": "wish", "holder": []},
    "money": {"value": 0, "currency": "SEK", "of": None, "period": None},
    "refs": {"kind": "paragraph", "value": ""},
}  # fmt: skip


def _stretches(text: str, item: dict[str, Any]) -> list[tuple[int, int]]:
    """Line by line and without tabs, which brat's file holds none of in a text. Of a topic the first line."""
    found: list[tuple[int, int]] = []
    for start, end in item.get("parts") or [(item["start"], item["end"])]:
        found += [(start + m.start(), start + m.end()) for m in re.finditer(r"[^\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+", text[start:end])]
    found = found or [(item["start"], item["end"])]
    return found[:1] if "level" in item else found


def _lines(document: Document) -> Iterator[str]:
    record, text = document.to_dict(text=False), document.text
    number = {item["id"]: f"T{n}" for n, item in enumerate(_items(record), 1)}
    attributes = relations = 0
    for layer, (kind, flags, links) in LAYERS.items():
        for item in record[layer]:
            mark = number[item["id"]]
            pieces = _stretches(text, item)
            yield f"{mark}\t{kind} {';'.join(f'{a} {b}' for a, b in pieces)}\t{' '.join(text[a:b] for a, b in pieces)}"
            for flag in flags:
                if item.get(flag) is not None:
                    attributes += 1
                    yield f"A{attributes}\t{kind}_{flag} {mark} {item[flag]}"
            for link in links:
                if item.get(link) is not None:
                    relations += 1
                    yield f"R{relations}\t{link} Arg1:{mark} Arg2:{number[item[link]]}"
            yield f"#{mark[1:]}\tAnnotatorNotes {mark}\t{json.dumps(item, ensure_ascii=True)}"


def _items(record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for layer in LAYERS:
        yield from record[layer]


def dumps(document: Document) -> str:
    """The annotations of a document, as a ``.ann`` file holds them; ``document.text`` is its ``.txt``.

    Examples
    --------
    >>> import libminutes
    >>> from libminutes import brat
    >>> doc = libminutes.parse("Möte den 3 mars 2025\\n")
    >>> brat.dumps(doc).splitlines()[0].split("\\t")
    ['T1', 'Date 5 20', 'den 3 mars 2025']
    """
    return "".join(f"{line}\n" for line in _lines(document))


def loads(ann: str, document: Document) -> Document:
    """The document as its annotations say, changed in brat perhaps.

    Parameters
    ----------
    ann
        What a ``.ann`` file holds.
    document
        What was annotated: gives the text, what the document says of itself, and its actors.

    Returns
    -------
    Document
        With the findings of ``ann`` in place of its own. New ones have what brat can say, and ids behind the old.

    Raises
    ------
    MinutesError
        With code ``bad_record`` where the annotations do not fit the text.
    """
    try:
        record = _record(ann, document)
    except (KeyError, ValueError, IndexError) as fault:
        raise MinutesError("bad_record", "", f"the annotations do not fit: {fault}") from fault
    return Document.from_json(record, text=document.text)


def _record(ann: str, document: Document) -> dict[str, Any]:
    rows = [line.split("\t") for line in ann.split("\n") if line]
    notes = {row[1].split()[1]: row[2] for row in rows if row[0].startswith("#") and row[1].startswith("AnnotatorNotes")}
    items = {row[0]: _bound(row, notes.get(row[0]), document.text) for row in rows if row[0].startswith("T")}
    layer_of = {row[0]: OF_TYPE[row[1].split()[0]] for row in rows if row[0].startswith("T")}
    for mark, item in items.items():  # a link that was taken away in brat has no line any more
        item.update(dict.fromkeys(LAYERS[layer_of[mark]][2]))
    record = document.to_dict(text=False)
    for layer in LAYERS:
        mine = [mark for mark in items if layer_of[mark] == layer]
        record[layer] = sorted((items[mark] for mark in mine), key=lambda item: (item["start"], item["id"] is None))
    _number(record, document)
    for row in rows:
        words = row[1].split(" ")
        if row[0].startswith("A"):
            flag = words[0].split("_", 1)[1]
            items[words[1]][flag] = int(words[2]) if flag == "level" else words[2]
        elif row[0].startswith("R"):
            items[words[1].split(":")[1]][words[0]] = items[words[2].split(":")[1]]["id"]
    _close_topics(record["topics"], len(document.text))
    return record


def _close_topics(topics: list[dict[str, Any]], size: int) -> None:
    """A topic whose heading was drawn anew runs to where the next of its level or a higher one starts."""
    for place, topic in enumerate(topics):
        if topic["end"] is None:
            after = (other["start"] for other in topics[place + 1 :] if other["level"] <= topic["level"])
            topic["end"] = next(after, size)


def _bound(row: list[str], note: str | None, text: str) -> dict[str, Any]:
    kind, places = row[1].split(" ", 1)
    pieces = [tuple(map(int, piece.split())) for piece in places.split(";")]
    layer = OF_TYPE[kind]
    item: dict[str, Any] = json.loads(note) if note else {"id": None, **json.loads(json.dumps(NEW[layer]))}
    if note and _stretches(text, item) == pieces:
        return item  # as it was: line ends inside and page furniture left out are still known
    start, end = pieces[0][0], pieces[-1][1]
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"{row[0]} lies at {start}:{end}, outside the text of {len(text)} code points")
    for key in PLACE:
        item.pop(key, None)
    item.update(start=start, end=None if layer == "topics" else end)
    if layer == "topics" and not note:
        item["title"] = " ".join(text[start:end].split())
    if layer not in ("topics", "attendance"):
        item["text"] = text[start:end]
    if layer == "attendance" and not item["name"]:
        item["name"] = text[start:end]
    return item


def _number(record: dict[str, Any], document: Document) -> None:
    """Ids for what is new, and actors for new mentions."""
    letters = dict(zip(LAYERS, "tpdmbuvyreokf", strict=True))
    for layer, letter in letters.items():
        taken = [int(item["id"][1:]) for item in record[layer] if item["id"]]
        fresh = max([len(cast(Any, getattr(document, layer))), *taken]) + 1
        for item in record[layer]:
            if item["id"] is None:
                item["id"], fresh = f"{letter}{fresh}", fresh + 1
    known = {actor["name"]: actor["id"] for actor in record["actors"]}
    for mention in record["mentions"]:
        if mention["actor"] is None:
            name = " ".join(mention["text"].split())
            if name not in known:
                known[name] = f"a{len(record['actors']) + 1}"
                record["actors"].append(
                    {"id": known[name], "name": name, "type": mention["type"], "sector": "unknown", "aliases": [], "roles": [],
                     "affiliation": None}
                )  # fmt: skip
            mention["actor"] = known[name]


def configuration() -> str:
    """The ``annotation.conf`` that brat wants beside the files."""
    types = "\n".join(kind for kind, _, _ in LAYERS.values())
    links = "\n".join(
        f"{link}\tArg1:{kind}, Arg2:{_target(link)}" for kind, _, targets in LAYERS.values() for link in targets
    )
    flags = "\n".join(f"{kind}_{flag}\tArg:{kind}, Value:<ANY>" for kind, flags, _ in LAYERS.values() for flag in flags)
    return f"[entities]\n{types}\n\n[relations]\n{links}\n\n[events]\n\n[attributes]\n{flags}\n"


def _target(link: str) -> str:
    return {"parent": "Topic", "decision": "Decision", "date": "Date", "period": "Date"}[link]
