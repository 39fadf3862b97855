"""Why a finding is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libminutes import _core
from libminutes._values import Finding, Value, clipped

if TYPE_CHECKING:
    from libminutes._document import Document

NEAREST_SHOWN = 5  # rules that did not fire
LAYERS = {"Mention": "actors", "Money": "money", "Reference": "references"}  # of rules; else the class in the plural


@dataclass(frozen=True, slots=True, repr=False)
class Evidence(Value):
    """What one part of a rule took."""

    element: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Reason(Value):
    """What a model saw, in words, and how much it spoke for what the record says; below 0 for something else."""

    feature: str
    start: int
    end: int
    weight: int


@dataclass(frozen=True, slots=True, repr=False)
class Trace(Value):
    """A rule that fired, or one that came near; ``lacked`` is then the element that failed.

    ``reasons`` are, where a model judged the finding that rests on the rule, the features that weighed most.
    """

    layer: str
    rule: str
    fired: bool
    used: bool
    start: int
    end: int
    evidence: tuple[Evidence, ...]
    lacked: str = ""
    reasons: tuple[Reason, ...] = ()


def _traces(document: Document, core: _core.Document, at: int | None) -> list[Trace]:
    return [
        Trace(
            *trace[:6],
            tuple(Evidence(name, a, b, document.text[a:b]) for name, a, b in trace[6]),
            trace[7],
            tuple(Reason(*reason) for reason in trace[8]),
        )
        for trace in core.explain(at)
    ]


@dataclass(frozen=True, slots=True, repr=False)
class Explanation(Value):
    """The rules at one place; print it, or show it in a notebook."""

    text: str
    start: int
    end: int
    traces: tuple[Trace, ...]

    @classmethod
    def of(cls, document: Document, core: _core.Document, what: Finding | int) -> Explanation:
        """Explain a finding of the document, or the sentence at a code point."""
        if isinstance(what, int):
            start, end = what, what + 1
        else:
            start, end = what.start, what.end
        if not 0 <= start < end <= len(document.text):
            raise IndexError(f"{start}:{end} is outside the text of {len(document.text)} code points")
        at = start if isinstance(what, int) else getattr(getattr(what, "cue", None), "start", start)
        near = [trace for trace in _traces(document, core, at) if not trace.fired]
        if isinstance(what, int):
            fired = [trace for trace in _traces(document, core, at) if trace.fired]
        else:
            layer = LAYERS.get(type(what).__name__, type(what).__name__.lower() + "s")
            near = [trace for trace in near if trace.layer == layer]
            everywhere = _traces(document, core, None)
            fired = [trace for trace in everywhere if trace.start < end and start < trace.end]
            if all(trace.rule != what.rule for trace in fired):  # it rests on words outside itself: a label before it
                own = [trace for trace in everywhere if trace.rule == what.rule]
                fired += sorted(own, key=lambda trace: abs(trace.start - start))[:1]
            fired.sort(key=lambda trace: (trace.layer != layer, trace.rule != what.rule, not trace.used))
        return cls(document.text[start:end], start, end, (*fired, *near[:NEAREST_SHOWN]))

    def __str__(self) -> str:
        lines = [repr(clipped(self.text, 100))]
        for trace in self.traces:
            state = "used" if trace.used else "fired" if trace.fired else f"did not fire: lacks {trace.lacked}"
            lines.append(f"  {trace.layer}  {trace.rule}  {state}")
            lines += [f"      {part.element}: {clipped(part.text, 80)!r}" for part in trace.evidence]
            lines += [f"      model {reason.weight:+}  {clipped(reason.feature, 90)}" for reason in trace.reasons]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        from libminutes import _html

        return _html.explanation(self)
