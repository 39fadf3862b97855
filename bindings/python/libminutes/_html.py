"""How documents, tables and corpora look in a notebook: HTML without scripts, everything escaped, of bounded size.

Colours are those of Okabe and Ito, told apart by the colour-blind too, and each layer has a line of its own kind besides.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from libminutes import _values
from libminutes._values import clipped

if TYPE_CHECKING:
    from libminutes._document import Document
    from libminutes._explain import Explanation
    from libminutes._extract import Corpus
    from libminutes._table import Table

MOST_CHARACTERS = 60_000
MOST_FINDINGS = 4_000
MOST_TOPICS = 200
MOST_ROWS = 10
MOST_CELL_CHARACTERS = 120

# layer → class of the mark, label of the legend
LAYERS = {
    "decisions": ("b", "decision"),
    "actions": ("u", "action"),
    "votes": ("v", "vote"),
    "motions": ("y", "motion (yrkande)"),
    "reservations": ("r", "reservation"),
    "events": ("e", "event"),
    "remarks": ("o", "remark"),
    "dates": ("d", "date"),
    "mentions": ("m", "person, organisation"),
    "money": ("k", "money"),
    "refs": ("f", "reference"),
}

STYLE = """
.lm{font:14px/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:#1b1b1b;background:#fff;
border:1px solid #d8d8d8;border-radius:8px;overflow:hidden;max-width:1100px;text-align:left}
.lm a{color:inherit;text-decoration:none}.lm a:hover{text-decoration:underline}
.lm-head{padding:12px 16px 8px;border-bottom:1px solid #e6e6e6;background:#fafafa}
.lm-title{font-size:17px;font-weight:650;line-height:1.3}.lm-sub{color:#595959;font-size:13px}
.lm-legend{display:flex;flex-wrap:wrap;gap:4px 14px;margin-top:6px;font-size:12.5px;color:#333}
.lm-legend b{font-weight:400;padding:0 3px}
.lm-body{display:flex;max-height:640px}
.lm-side{flex:0 0 15.5em;overflow:auto;padding:12px 10px 12px 14px;border-right:1px solid #e6e6e6;font-size:12.5px;line-height:1.35}
.lm-side div{padding:2.5px 0}.lm-side i{color:#6b6b6b;font-style:normal}
.lm-text{flex:1;overflow:auto;padding:14px 20px;white-space:pre-wrap;overflow-wrap:anywhere;font-size:14px}
.lm-columns{font:12.5px/1.5 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace}
.lm-text [title]{cursor:help}.lm-h{font-weight:650}.lm-p{color:#8a8a8a}
.lm-b{background:#dcebf6;box-shadow:inset 0 -2px #0072b2}
.lm-u{background:#fcecd0;box-shadow:inset 0 -2px #e69f00}
.lm-v{background:#ece6f2;border-bottom:3px double #7a4fa0}
.lm-y{background:#eef1f3;border-bottom:2px dashed #56758a}
.lm-r{background:#fbe3d6;border-bottom:2px dotted #d55e00}
.lm-e{border-bottom:2px dashed #56b4e9}.lm-o{border-bottom:2px dotted #8a8a8a}
.lm-d{color:#00664b;border-bottom:2px solid #009e73;font-weight:550}
.lm-m{color:#7d2f5c;border-bottom:2px dotted #cc79a7}
.lm-k{color:#8f3f00;border-bottom:3px double #d55e00;font-weight:550}
.lm-f{color:#3f3f3f;border-bottom:1px solid #595959}
.lm-foot{padding:7px 16px;border-top:1px solid #e6e6e6;background:#fafafa;font-size:12.5px;color:#595959}
.lm-foot summary{cursor:pointer}
.lm-scroll{overflow:auto;max-height:460px}
.lm table{border-collapse:collapse;font-size:12.5px;line-height:1.4;margin:0;border:0}
.lm th{position:sticky;top:0;background:#fafafa;text-align:left;font-weight:600;color:#333}
.lm th,.lm td{padding:5px 10px;border:0;border-bottom:1px solid #ececec;vertical-align:top;text-align:left;max-width:26em}
.lm td.lm-n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.lm td.lm-w{white-space:nowrap}.lm td.lm-q{min-width:20em}
.lm-cards{columns:300px;column-gap:40px;padding:12px 16px}.lm-cards>div{break-inside:avoid;padding-bottom:12px}
.lm-cards h4{font-size:13px;font-weight:650;margin:4px 0;color:#333}.lm-cards td{vertical-align:middle}
.lm-cards td:first-child{padding-left:0}
.lm-bar{display:inline-block;height:.7em;background:#0072b2;border-radius:2px;vertical-align:baseline;min-width:1px}
"""

_numbers = itertools.count(1)


def _page(inner: str) -> str:
    return f'<div class="lm"><style>{STYLE}</style>{inner}</div>'


def _head(title: str, sub: str, more: str = "") -> str:
    return (
        f'<div class="lm-head"><div class="lm-title">{escape(title)}</div><div class="lm-sub">{escape(sub)}</div>{more}</div>'
    )


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch to show, what it is, and what hovering tells."""

    start: int
    end: int
    css: str
    hint: str


def _names(parties: Iterable[_values.Party]) -> str:
    return ", ".join(party.name for party in parties)


def _facts(finding: Any) -> list[str]:
    """What hovering over a finding tells, line by line."""
    kind = type(finding).__name__
    lines = [f"{kind} {finding.id}"]
    for name in ("status", "outcome", "value", "of", "currency", "type", "kind", "moved_for", "what", "state"):
        value = getattr(finding, name, None)
        if value is not None and value != "unclear":
            lines[0] += f" · {value}"
    if isinstance(finding, _values.Date) and (finding.earliest or finding.latest):
        lines.append(f"{finding.earliest or '…'} – {finding.latest or '…'}")
    if isinstance(finding, _values.Mention) and finding.actor:
        lines.append(" · ".join((finding.actor.name, *finding.actor.roles, finding.actor.affiliation or "")).rstrip(" ·"))
    for label, parties in (("responsible", "responsible"), ("moved by", "movers"), ("by", "by"), ("with", "parties")):
        if getattr(finding, parties, ()):
            lines.append(f"{label}: {_names(getattr(finding, parties))}")
    if getattr(finding, "decider", None):
        lines.append(f"decided by: {finding.decider.name}")
    if getattr(finding, "due", None):
        lines.append(f"due: {finding.due.value or finding.due.text} ({finding.due.kind})")
    if isinstance(finding, _values.Vote):
        lines.append(f"yes {finding.yes}, no {finding.no}, abstain {finding.abstain}")
    if finding.rule:
        lines.append(f"rule: {finding.rule}")
    if finding.confidence is not None:
        lines.append(f"confidence: {finding.confidence:.2f}")
    return lines


def _marks(doc: Document) -> list[Mark]:
    marks = []
    for layer, (css, _) in LAYERS.items():
        for finding in getattr(doc, layer):
            hint = "\n".join(_facts(finding))
            marks += [Mark(start, end, css, hint) for start, end in finding.parts or ((finding.start, finding.end),)]
    marks += [Mark(strip.start, strip.end, "p", f"page furniture: {strip.kind}") for strip in doc.furniture]
    for topic in doc.topics:
        lines = doc.text[topic.start : topic.end]
        title = lines.find(topic.title) if topic.title else -1
        if title >= 0 and topic.title:
            marks.append(Mark(topic.start, topic.start + title + len(topic.title), "h", ""))
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    return marks[:MOST_FINDINGS]


def _marked(text: str, marks: Sequence[Mark], anchors: dict[int, str]) -> str:
    """The text cut at every border of a mark; each piece has the classes of all marks that cover it."""
    cuts = sorted({0, len(text), *anchors, *(m.start for m in marks), *(m.end for m in marks)})
    out: list[str] = []
    active: list[Mark] = []
    place = 0
    for start, end in itertools.pairwise(cut for cut in cuts if cut <= len(text)):
        active = [mark for mark in active if mark.end > start]
        while place < len(marks) and marks[place].start <= start:
            active.append(marks[place])
            place += 1
        if start in anchors:
            out.append(f'<a id="{anchors[start]}"></a>')
        piece = escape(text[start:end])
        if not active:
            out.append(piece)
            continue
        css = " ".join(dict.fromkeys(f"lm-{mark.css}" for mark in active))
        hint = "\n\n".join(mark.hint for mark in reversed(active) if mark.hint)
        title = f' title="{escape(hint, quote=True)}"' if hint else ""
        out.append(f'<span class="{css}"{title}>{piece}</span>')
    return "".join(out)


def _outline(doc: Document, prefix: str) -> str:
    rows = []
    for depth, topic in itertools.islice(doc.topics.walk(), MOST_TOPICS):
        number = f"<i>{escape(topic.number)}</i> " if topic.number else ""
        title = escape(clipped(topic.title or "", 90))
        link = f"#{prefix}{topic.id}" if topic.start < MOST_CHARACTERS else "#"
        rows.append(f'<div style="padding-left:{min(depth, 6) * 0.9:.1f}em"><a href="{escape(link)}">{number}{title}</a></div>')
    if len(doc.topics) > MOST_TOPICS:
        rows.append(f"<div><i>… {len(doc.topics) - MOST_TOPICS:,} more</i></div>")
    return f'<div class="lm-side">{"".join(rows)}</div>' if rows else ""


def _legend(doc: Document) -> str:
    shown = [
        f'<span><b class="lm-{css}">{escape(label)}</b> {len(getattr(doc, layer)):,}</span>'
        for layer, (css, label) in LAYERS.items()
        if getattr(doc, layer)
    ]
    return f'<div class="lm-legend">{"".join(shown)}</div>'


def _doubts(doc: Document) -> str:
    if not doc.warnings:
        return ""
    rows = "".join(f"<div>{escape(w.code)}: {escape(clipped(w.message, 200))}</div>" for w in doc.warnings[:20])
    more = f"<div>… {len(doc.warnings) - 20:,} more</div>" if len(doc.warnings) > 20 else ""
    return f'<details class="lm-foot"><summary>{_counted(len(doc.warnings), "warning")}</summary>{rows}{more}</details>'


def _in_columns(text: str) -> bool:
    """Whether blanks keep columns under each other, so that letters had better be of one width."""
    lines = text.splitlines()
    return sum("    " in line.strip() for line in lines) > len(lines) // 50


def document(doc: Document) -> str:
    """The text with its findings marked, the outline at its side.

    At most 60,000 characters, 4,000 marks and 200 topics are shown.
    """
    prefix = f"lm{next(_numbers)}-"
    meta = doc.meta
    sub = " · ".join(part for part in (meta.body, meta.date, meta.place, meta.genre, doc.name) if part)
    text = doc.text[:MOST_CHARACTERS]
    anchors = {topic.start: f"{prefix}{topic.id}" for topic in reversed(doc.topics)}
    cut = len(doc.text) - len(text)
    more = f'<div class="lm-foot">… {cut:,} more characters: <code>doc.text</code> holds all</div>' if cut else ""
    css = "lm-text lm-columns" if _in_columns(text) else "lm-text"
    body = f'<div class="lm-body">{_outline(doc, prefix)}<div class="{css}">{_marked(text, _marks(doc), anchors)}</div></div>'
    return _page(_head(meta.title or meta.body or doc.name or "Document", sub, _legend(doc)) + body + more + _doubts(doc))


def _cell(name: str, kind: str, value: Any) -> str:
    if value is None:
        return '<td class="lm-p">–</td>'
    text = f"{value:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
    css = "lm-n" if kind in ("integer", "number") else "lm-q" if name == "quote" else "lm-w" if len(text) < 36 else ""
    shown = clipped(text, MOST_CELL_CHARACTERS)
    hint = f' title="{escape(text[:2000], quote=True)}"' if shown != text else ""
    return f'<td class="{css}"{hint}>{escape(shown)}</td>'


def _rows(names: Sequence[str], kinds: Sequence[str], columns: Sequence[Sequence[Any]]) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    rows = "".join(
        f"<tr>{''.join(map(_cell, names, kinds, row))}</tr>" for row in zip(*columns, strict=True)
    )
    return f'<div class="lm-scroll"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def table(shown: Table) -> str:
    """The first ten rows; columns that are empty there are left out."""
    columns = {name: (kind, shown.head(MOST_ROWS, column=name)) for name, (kind, _) in shown.meanings.items()}
    filled = {name: column for name, column in columns.items() if any(value is not None for value in column[1])}
    size = f"{_counted(len(shown), 'row')}, {_counted(len(columns), 'column')}"
    if len(filled) < len(columns) and len(shown):
        size += f", {len(columns) - len(filled)} of them empty here"
    body = _rows(list(filled), [kind for kind, _ in filled.values()], [column for _, column in filled.values()])
    more = f'<div class="lm-foot">… {len(shown) - MOST_ROWS:,} more rows</div>' if len(shown) > MOST_ROWS else ""
    return _page(_head(shown.name, f"{size}. {shown.meaning}") + (body if len(shown) else "") + more)


def values(layer: Sequence[Any]) -> str:
    """The first ten values of a layer, a row each."""
    if not layer:
        return _page(_head("nothing", "0 values"))
    rows = [(getattr(v, "id", ""), clipped(getattr(v, "text", ""), 200), clipped(repr(v), 300)) for v in layer[:MOST_ROWS]]
    body = _rows(["id", "text", "value"], ["text"] * 3, list(zip(*rows, strict=True)))
    more = f'<div class="lm-foot">… {len(layer) - MOST_ROWS:,} more</div>' if len(layer) > MOST_ROWS else ""
    return _page(_head(type(layer[0]).__name__, f"{len(layer):,} in text order") + body + more)


def explanation(shown: Explanation) -> str:
    """The rules at a place, with what their parts took."""
    columns: list[list[Any]] = [[], [], [], [], []]
    for trace in shown.traces:
        took = "; ".join(f"{part.element}: {part.text}" for part in trace.evidence)
        state = "used" if trace.used else "fired" if trace.fired else f"lacks {trace.lacked}"
        saw = "; ".join(f"{reason.weight:+} {reason.feature}" for reason in trace.reasons)
        for column, value in zip(columns, (trace.layer, trace.rule, state, took, saw or None), strict=True):
            column.append(value)
    names = ["layer", "rule", "state", "took", "model"]
    return _page(_head(clipped(shown.text, 200), f"{shown.start}–{shown.end}") + _rows(names, ["text"] * 5, columns))


def _bars(title: str, counts: Counter[str], most: int = 8) -> str:
    if not counts:
        return ""
    top = counts.most_common(most)
    rows = "".join(
        f'<tr><td class="lm-w">{escape(clipped(name, 40))}</td><td class="lm-n">{count:,}</td>'
        f'<td><span class="lm-bar" style="width:{max(1, round(100 * count / top[0][1]))}px"></span></td></tr>'
        for name, count in top
    )
    more = f'<div class="lm-sub">… {len(counts) - most:,} more</div>' if len(counts) > most else ""
    return f"<div><h4>{escape(title)}</h4><table>{rows}</table>{more}</div>"


def corpus(shown: Corpus) -> str:
    """How much of what there is, when and by whom."""
    dates = [date for date in shown.documents["meeting_date"] if date]
    bodies: Counter[str] = Counter(body for body in shown.documents["body"] if body)
    parts = [_counted(len(shown.documents), "document"), f"{len(bodies):,} {'body' if len(bodies) == 1 else 'bodies'}"]
    if dates:
        parts.append(f"{min(dates)} – {max(dates)}")
    if len(shown.errors):
        parts.append(f"{len(shown.errors):,} could not be read (see .errors)")
    if not shown.complete:
        parts.append("interrupted")
    layers = Counter({name: len(rows) for name, rows in shown.items() if len(rows) and name not in ("documents", "furniture")})
    cards = [
        _bars("Rows", layers, 12),
        _bars("Decisions by status", Counter(shown.decisions["status"])),
        _bars("Documents by body", bodies),
        _bars("Warnings", Counter(shown.warnings["code"])),
    ]
    return _page(_head("Corpus", " · ".join(parts)) + f'<div class="lm-cards">{"".join(cards)}</div>')
