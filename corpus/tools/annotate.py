#!/usr/bin/env python3
"""Turn documents with inline markup into plain texts and gold labels.

usage: annotate.py [--root DIR] [--check | --suspects] [NAME ...]

Reads annotated/NAME.txt (all of them when no NAME is given) and writes texts/NAME.txt and gold/NAME.json.
--root DIR  the folder that holds annotated/ (default: the one above this tool)
--check     writes nothing; exit 1 if texts/ or gold/ differ from what annotated/ gives, or hold anything more
--suspects  writes nothing; lists stretches that look like dates, money, references or known names but carry no label

A document opens with a front block (group, meta fields, one line for each attendance row), closed by a line `---`.
A line `layers: events, remarks` says that these, which are not labelled everywhere, are labelled in full here.
After it stands the text, with labels in ⟦ ⟧; the mark's head ends at the first `|`, the rest is the labelled text:

    ⟦d VALUE|den 3 maj⟧              date                ⟦r KIND|§ 17⟧          reference
    ⟦p NAME|Anna⟧  ⟦o NAME|KS⟧       person, organisation ⟦m 1400000 SEK|1,4 mkr⟧ money (SEK may be left out)
    ⟦p NAME⟧  ⟦o NAME⟧               the name stands in the text as it is
    ⟦D STATUS KEY=VALUE ...|...⟧     decision; keys decider, responsible, due; `decider=?` says that it is not stated
    ⟦A KEY=VALUE ...|...⟧            action; keys responsible, due
    ⟦E STATE KEY=VALUE ...|...⟧      event; keys date, place, parties
    ⟦R KIND KEY=VALUE ...|...⟧       remark; key holder
    ⟦T1|title⟧                       topic of level 1 from the start of this line, with its title
    ⟦T1⟧ ... ⟦t|title⟧               topic from the start of this line, its title further on (none: null)

Marks nest. Offsets are code points of the text without marks. Standard library only.
"""
import calendar
import datetime
import hashlib
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
META = ("genre", "body", "date", "start_time", "end_time", "place", "diary_number")
GENRES = ("protokoll", "minnesanteckningar", "plan", "agenda", "other")
PRESENCE = ("present", "absent", "replaces", "adjunct")
STATUS = ("taken", "reported", "planned", "deferred", "rejected", "proposed")
STATES = ("held", "planned", "preliminary", "cancelled", "unclear")
REMARKS = ("wish", "need", "assessment", "idea", "question")
REFS = ("paragraph", "diary", "sou", "prop", "law", "ds", "eu")
LAYERS = ("dates", "actors", "decisions", "actions", "money", "refs")
SOME = ("events", "remarks")  # layers that only documents that say so have
TYPES = {"p": "person", "o": "organisation"}
OPEN, CLOSE = "⟦", "⟧"


class MarkupError(Exception):
    """A document that breaks the rules of the markup; the message says where and what was expected."""


# --- date values -----------------------------------------------------------------------------------------------------

DAY = r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?"


def point_bounds(point):
    """First and last minute of one date value without `..`, or None where a part of it is unknown."""
    point = point.removesuffix("~")
    if re.fullmatch(r"T([01]\d|2[0-3]):[0-5]\d", point):
        return None
    if m := re.fullmatch(r"XXXX-(\d\d)(?:-(\d\d))?", point):
        if 1 <= int(m[1]) <= 41 and (m[2] is None or 1 <= int(m[2]) <= 31):
            return None
        raise ValueError(point)
    m = re.fullmatch(DAY, point)
    if not m:
        raise ValueError(point)
    year, month, day = int(m[1]), m[2], m[3]
    if m[4]:
        moment = datetime.datetime(year, int(month), int(day), int(m[4]), int(m[5]))
        return moment, moment
    if day:
        first = last = datetime.date(year, int(month), int(day))
    else:
        first, last = month_bounds(year, int(month) if month else None)
    return datetime.datetime.combine(first, datetime.time.min), datetime.datetime.combine(last, datetime.time.max)


def month_bounds(year, part):
    """First and last day of a year, a month or one of EDTF's parts of a year (seasons, quarters, thirds, halves)."""
    if part is None:
        months = (1, 12)
    elif 1 <= part <= 12:
        months = (part, part)
    elif 21 <= part <= 24:  # winter 2024 runs into 2025; its own year is enough for the order of ends
        months = ((3, 5), (6, 8), (9, 11), (12, 12))[part - 21]
    elif 33 <= part <= 36:
        months = (3 * (part - 33) + 1, 3 * (part - 33) + 3)
    elif 37 <= part <= 39:
        months = (4 * (part - 37) + 1, 4 * (part - 37) + 4)
    elif 40 <= part <= 41:
        months = (6 * (part - 40) + 1, 6 * (part - 40) + 6)
    else:
        raise ValueError(part)
    last = calendar.monthrange(year, months[1])[1]
    return datetime.date(year, months[0], 1), datetime.date(year, months[1], last)


def check_date_value(value):
    """Raise ValueError unless `value` is a date value as the labels use them."""
    ends = value.split("/")
    if len(ends) > 2 or all(e == ".." for e in ends):
        raise ValueError(value)
    bounds = [None if e == ".." else point_bounds(e) for e in ends]
    if len(bounds) == 2 and all(bounds) and bounds[0][0] > bounds[1][1]:
        raise ValueError(value)


# --- marks -----------------------------------------------------------------------------------------------------------

def key_values(words, allowed):
    """`a=b c=d e` with spaces inside values, as a dict; every key allowed, none twice."""
    parts = re.split(r"(?:^|\s)([a-z]+)=", words)
    if parts[0].strip():
        raise ValueError(f"unexpected {parts[0].strip()!r}")
    keys, values = parts[1::2], [v.strip() for v in parts[2::2]]
    if len(set(keys)) < len(keys) or not set(keys) <= set(allowed) or not all(values):
        raise ValueError(f"keys are {', '.join(allowed)}, each at most once and not empty")
    for key in {"due", "date"} & set(keys):
        check_date_value(dict(zip(keys, values))[key])
    return {k: dict(zip(keys, values)).get(k) for k in allowed}


def chosen(name, values, rest, keys):
    """`VALUE key=value ...` as a dict, VALUE under `name`."""
    value, _, words = rest.partition(" ")
    if value not in values:
        raise ValueError(f"{name} is one of {', '.join(values)}")
    return {name: value, **key_values(words, keys)}


def label(kind, rest):
    """(layer, attributes) of a mark's head."""
    if kind == "d":
        check_date_value(rest)
        return "dates", {"value": rest}
    if kind in TYPES:
        if not rest:
            raise ValueError("a name is missing")
        return "actors", {"type": TYPES[kind], "name": rest}
    if kind == "m":
        amount, _, currency = rest.partition(" ")
        value = float(amount)
        return "money", {"value": int(value) if value.is_integer() else value, "currency": currency or "SEK"}
    if kind == "r":
        if rest not in REFS:
            raise ValueError(f"kinds are {', '.join(REFS)}")
        return "refs", {"kind": rest}
    if kind == "D":
        row = chosen("status", STATUS, rest, ("decider", "responsible", "due"))
        if row["decider"] == "?":
            row.update(decider=None, decider_kind="not_stated")
        return "decisions", row
    if kind == "A":
        return "actions", key_values(rest, ("responsible", "due"))
    if kind == "E":
        return "events", chosen("state", STATES, rest, ("date", "place", "parties"))
    if kind == "R":
        return "remarks", chosen("kind", REMARKS, rest, ("holder",))
    raise ValueError(f"unknown mark {kind!r}")


HEAD = re.compile(rf"{OPEN}([^|{OPEN}{CLOSE}]*)([|{CLOSE}])")
PLAIN = re.compile(rf"[^{OPEN}{CLOSE}]+")


def strip_marks(source):
    """Plain text and labels of a marked text: (text, {layer: rows}, topics as they are marked)."""
    pieces, length, pos, stack, topics = [], 0, 0, [], []
    layers = {k: [] for k in LAYERS + SOME}

    def fail(message, where):
        line = source.count("\n", 0, where) + 1
        raise MarkupError(f"line {line} of the text: {message}: {source[where:where + 60]!r}")

    def close(kind, rest, start, opened):
        if kind == "t" or re.fullmatch(r"T\d", kind):
            if not topics or kind == "t" and not topics[-1]["open"]:
                fail("a title without its topic", opened)
            topics[-1]["titles"].append((start, length))
            return
        if length == start:
            fail("an empty label", opened)
        try:
            layer, row = label(kind, rest)
        except ValueError as e:
            fail(f"bad head ({e})", opened)
        layers[layer].append({"start": start, "end": length, **row})

    while pos < len(source):
        if source[pos] == OPEN:
            m = HEAD.match(source, pos) or fail(f"a mark's head ends at | or {CLOSE}", pos)
            kind, _, rest = m[1].partition(" ")
            topic = re.fullmatch(r"T\d", kind)
            if topic:
                topics.append({"at": length, "level": int(kind[1:]), "titles": [], "open": m[2] == CLOSE})
            if m[2] == "|":
                stack.append((kind, rest.strip(), length, pos))
            elif kind in TYPES:
                pieces.append(rest)
                length += len(rest)
                close(kind, rest, length - len(rest), pos)
            elif not topic:
                fail("this mark needs a text after |", pos)
            pos = m.end()
        elif source[pos] == CLOSE:
            if not stack:
                fail("nothing is open", pos)
            close(*stack.pop())
            pos += 1
        else:
            pieces.append(PLAIN.match(source, pos)[0])
            length += len(pieces[-1])
            pos += len(pieces[-1])
    if stack:
        fail("this mark is never closed", stack[-1][3])
    return "".join(pieces), layers, topics


def finish_topics(text, raw):
    """Topics with start, level, title, line and end."""
    topics = []
    for t in raw:
        start = text.rfind("\n", 0, t["at"]) + 1
        title = " ".join(" ".join(text[a:b] for a, b in t["titles"]).split()) or None
        topics.append({"start": start, "level": t["level"], "title": title, "line": text.count("\n", 0, start) + 1})
    for i, t in enumerate(topics):
        later = (u["start"] for u in topics[i + 1:] if u["level"] <= t["level"])
        t["end"] = next(later, len(text))
        if i and t["start"] <= topics[i - 1]["start"]:
            raise MarkupError(f"line {t['line']}: two topics on one line")
        if t["level"] > (topics[i - 1]["level"] if i else 0) + 1:
            raise MarkupError(f"line {t['line']}: a level is left out before this topic")
    return topics


# --- front block -----------------------------------------------------------------------------------------------------

def front_block(lines):
    """Group, meta, attendance and the further layers of the lines before `---`."""
    fields, attendance = {}, []
    for line in lines:
        key, colon, value = line.partition(":")
        key, value = key.strip(), value.strip()
        if not line.strip():
            continue
        if not colon or not value:
            raise MarkupError(f"front block: expected `key: value`: {line!r}")
        if key in PRESENCE:
            cells = [c.strip() or None for c in value.split("|")]
            cells = [None if c == "-" else c for c in cells] + [None] * (3 - len(cells))
            if len(cells) > 3 or not cells[0]:
                raise MarkupError(f"front block: expected `{key}: name | role | affiliation`: {line!r}")
            attendance.append({"name": cells[0], "role": cells[1], "affiliation": cells[2], "presence": key})
        elif key in META + ("group", "layers") and key not in fields:
            fields[key] = value
        else:
            raise MarkupError(f"front block: unknown or repeated key {key!r}")
    meta = {k: fields.get(k) for k in META}
    if meta["genre"] not in GENRES or "group" not in fields:
        raise MarkupError(f"front block: group, and genre as one of {', '.join(GENRES)}, must be given")
    if meta["date"]:
        datetime.date.fromisoformat(meta["date"])
    for k in ("start_time", "end_time"):
        if meta[k]:
            datetime.datetime.strptime(meta[k], "%H:%M")
    further = [name.strip() for name in fields.get("layers", "").split(",") if name.strip()]
    if not set(further) <= set(SOME):
        raise MarkupError(f"front block: layers are {', '.join(SOME)}")
    return fields["group"], meta, attendance, further


def read_annotated(path):
    """(text, record) of one annotated document."""
    return read_source(path.read_bytes().decode("utf-8"), path.name)


def read_source(source, name):
    """(text, record) of an annotated document's content."""
    head, rule, body = source.partition("\n---\n")
    if not rule:
        raise MarkupError("no line `---` after the front block")
    group, meta, attendance, further = front_block(head.split("\n"))
    text, layers, raw = strip_marks(body)
    for layer in SOME:
        if layers[layer] and layer not in further:
            raise MarkupError(f"{layer} are labelled, but the front block has no `layers: {layer}`")
    for rows in layers.values():
        rows.sort(key=lambda r: (r["start"], r["end"]))
        for r in rows:
            span = text[r["start"]:r["end"]]
            if span != span.strip():
                raise MarkupError(f"blank at an end of the label {span!r}")
    crossing(layers)

    def with_text(rows):
        return [{"start": r["start"], "end": r["end"], "text": text[r["start"]:r["end"]], **r} for r in rows]

    record = {
        "doc": name, "group": group, "sha256": hashlib.sha256(text.encode("utf-8")).hexdigest(), "length": len(text),
        "meta": meta, "attendance": attendance, "topics": finish_topics(text, raw),
        **{k: with_text(layers[k]) for k in (*LAYERS, *further)},
    }
    return text, record


def crossing(layers):
    """Refuse labels of one layer that overlap, decisions excepted (one may report another)."""
    for name in ("dates", "actors", "money", "refs", *SOME):
        rows = layers[name]
        for a, b in zip(rows, rows[1:]):
            if b["start"] < a["end"]:
                raise MarkupError(f"two labels of {name} overlap at {b['start']}")


def dump(record):
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


# --- second reading --------------------------------------------------------------------------------------------------

MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|aug|sept|okt|nov|dec"
SEASONS = "(?:vår|höst|sommar|vinter)(?:en|ens)?"
LOOKS_LIKE = {
    "dates": rf"\b\d{{4}}-\d\d(?:-\d\d)?\b|\b(?:{MONTHS})\b|\b\d{{1,2}}/\d{{1,2}}\b|\b(?:19|20)\d\d\b"
             rf"|\bkl(?:ockan|\.)? ?\d|\b\d{{1,2}}[.:]\d\d\b|\bv(?:ecka|\.) ?\d+|\bkvartal\b|\b{SEASONS}\b"
             r"|\b(?:mån|tis|ons|tors|fre|lör|sön)dag\w*|\bi (?:dag|går|morgon|fjol)\b|\bidag\b|\bårsskiftet\b|\bjul\b"
             r"|\bnästa (?:vecka|månad|år)\b|\bförra (?:vecka|månad|år)\w*",
    "money": r"\d[\d .,]*(?:kr\b|kronor|mkr|tkr|:-)|\b(?:kronor|miljoner)\b",
    "refs": r"(?<!\n)§§? ?\d+|\d+ §|\b[A-ZÅÄÖ]{2,4}[ -]\d{4}[-/:]\d+|\b\d{4}/\d{2,5}\b"
            r"|SOU \d{4}|[Pp]rop\. \d{4}|SFS \d{4}|\(\d{4}:\d+\)",
}


def suspects(text, record):
    """Lines `layer line: stretch` for a person to look at."""
    found = []

    def covered(layer, a, b):
        return any(r["start"] < b and a < r["end"] for r in record[layer])

    def report(layer, a, b):
        line = text.count("\n", 0, a) + 1
        found.append(f"  {layer:7}{line:4}: {text[a:b]!r} in {text[max(0, a - 30):b + 30]!r}")

    for layer, pattern in LOOKS_LIKE.items():
        for m in re.finditer(pattern, text):
            if not covered(layer, m.start(), m.end()) and not (layer == "dates" and covered("refs", m.start(), m.end())):
                report(layer, m.start(), m.end())
    known = {w for r in record["actors"] for w in (r["text"], r["name"]) if len(w) > 1}
    known |= {a["name"] for a in record["attendance"]}
    names_pattern = "|".join(sorted(map(re.escape, known), key=len, reverse=True)) or r"(?!)"
    for m in re.finditer(rf"\b(?:{names_pattern})\w*", text, re.I):
        if not covered("actors", m.start(), m.end()) and text[m.start()].isupper():
            report("actors", m.start(), m.end())
    by_surface = {}
    for r in record["actors"]:
        by_surface.setdefault(r["text"], set()).add(r["name"])
    found += [f"  actors      : {s!r} stands for {sorted(n)}" for s, n in by_surface.items() if len(n) > 1]
    names = {r["name"] for r in record["actors"]}
    for layer in ("decisions", "actions"):
        for r in record[layer]:
            said = [r.get("decider")] + (r["responsible"] or "").split("; ")
            found += [f"  {layer}: {n!r} is no actor's canonical name" for n in said if n and n not in names]
            due = r["due"]
            inside = [d["value"] for d in record["dates"] if r["start"] <= d["start"] and d["end"] <= r["end"]]
            if due and due not in inside:
                found.append(f"  {layer}: due {due!r} is no date inside {r['text'][:60]!r}")
    return found


# --- command line ----------------------------------------------------------------------------------------------------

def main(argv):
    global ROOT
    if argv[:1] == ["--root"] and len(argv) > 1:
        ROOT, argv = Path(argv[1]).resolve(), argv[2:]
    options = {a for a in argv if a.startswith("--")}
    if not options <= {"--check", "--suspects"}:
        print(__doc__)
        return 2
    names = [a for a in argv if not a.startswith("--")]
    paths = sorted((ROOT / "annotated").glob("*.txt")) if not names else [ROOT / "annotated" / f"{n}.txt" for n in names]
    bad = 0
    for path in paths:
        try:
            text, record = read_annotated(path)
        except (MarkupError, ValueError) as e:
            print(f"{path.name}: {e}", file=sys.stderr)
            bad += 1
            continue
        if "--suspects" in options:
            print("\n".join([path.name] + suspects(text, record)))
            continue
        for target, content in ((ROOT / "texts" / path.name, text), (ROOT / "gold" / f"{path.stem}.json", dump(record))):
            data = content.encode("utf-8")
            if "--check" not in options:
                target.parent.mkdir(exist_ok=True)
                target.write_bytes(data)
            elif not target.exists() or target.read_bytes() != data:
                print(f"{target.relative_to(ROOT)} is not what annotated/{path.name} gives", file=sys.stderr)
                bad += 1
    if "--check" in options and not names:
        stems = {p.stem for p in paths}
        for extra in (p for d in ("texts", "gold") for p in (ROOT / d).glob("*.*") if p.stem not in stems):
            print(f"{extra.relative_to(ROOT)} has no annotated document", file=sys.stderr)
            bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
