"""Plots of a corpus, by matplotlib: each draws on Axes and returns them.

Colours are those of Okabe and Ito. Labels are English, or Swedish with ``lang="sv"``. Where there is much, the plots sum by
month, quarter or year and keep to what is largest, so that they can be read for 5 documents and for 5,000.
"""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, cast

from libminutes._errors import MinutesError
from libminutes._table import need
from libminutes._values import clipped

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from libminutes._table import Tables

BLUE, ORANGE, GREEN, RED, PURPLE, SKY, YELLOW, GREY = (
    "#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#F0E442", "#8C8C8C",
)  # fmt: skip
STATUS = {
    "taken": BLUE, "reported": SKY, "planned": GREEN, "deferred": ORANGE, "rejected": RED, "proposed": GREY,
}  # fmt: skip
PRESENCE = {"present": BLUE, "replaces": GREEN, "adjunct": ORANGE, "absent": GREY}
MOST_ROWS = 20
MOST_PERIODS = 36

SWEDISH = {
    "Decisions by status": "Beslut efter status",
    "decisions": "beslut",
    "taken": "fattade",
    "reported": "återgivna",
    "planned": "planerade",
    "deferred": "bordlagda, återremitterade",
    "rejected": "avslag",
    "proposed": "föreslagna",
    "Topics over meetings": "Ärenden över möten",
    "meetings": "möten",
    "Presence": "Närvaro",
    "meetings listed": "möten i vars närvarolista namnet står",
    "present": "närvarande",
    "replaces": "tjänstgörande ersättare",
    "adjunct": "adjungerade, gäster",
    "absent": "frånvarande",
    "Open commitments by due date": "Öppna åtaganden efter förfallodag",
    "commitments": "åtaganden",
    "overdue": "förfallna",
    "to come": "kommande",
    "no day": "utan dag",
    "Money named": "Nämnda belopp",
    "amounts": "belopp",
    "median": "median",
    "budget": "budget",
    "outcome": "utfall",
    "grant": "bidrag",
    "fee": "avgift",
    "price": "pris",
    "loan": "lån",
    "other": "annat",
    "not stated": "inte angett",
    "nothing to show": "inget att visa",
    "in {} documents": "i {} dokument",
}


class Plots:
    """``corpus.plot.decisions()`` and its like. Each takes ``ax`` to draw on and ``lang``, ``"en"`` or ``"sv"``."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def decisions(self, *, ax: Axes | None = None, lang: str = "en") -> Axes:
        """Decisions over time, by status: a bar a month, quarter or year, by how long a time there is."""
        say, ax = _words(lang), _axes(ax)
        rows = self._tables.decisions
        dated = [(day, status) for day, status in zip(rows["meeting_date"], rows["status"], strict=True) if day]
        if not dated:
            return _empty(ax, say)
        period, labels = _periods([day for day, _ in dated])
        counts: dict[str, Counter[int]] = defaultdict(Counter)
        for day, status in dated:
            counts[status][period(day)] += 1
        bottom = [0] * len(labels)
        for status, colour in STATUS.items():
            heights = [counts[status][n] for n in range(len(labels))]
            if any(heights):
                ax.bar(range(len(labels)), heights, bottom=bottom, color=colour, width=0.8, label=say(status))
                bottom = [a + b for a, b in zip(bottom, heights, strict=True)]
        _label_periods(ax, labels)
        ax.set_ylim(0, 1.06 * max(bottom))
        ax.set_ylabel(say("decisions"))
        _whole_numbers(ax.yaxis)
        _legend(ax)
        return _finish(ax, say("Decisions by status"))

    def topics(self, *, ax: Axes | None = None, lang: str = "en", most: int = MOST_ROWS) -> Axes:
        """Topics over meetings: the titles that come back most, a dot for each meeting that had them; no formalities.

        Where there are many meetings, a dot stands for all of a month, quarter or year, the larger the more of them.
        """
        say, ax = _words(lang), _axes(ax)
        rows = self._tables.topics
        meetings: dict[str, set[tuple[datetime.date, str]]] = defaultdict(set)
        spelt: dict[str, Counter[str]] = defaultdict(Counter)
        for day, title, act, document in zip(*(rows[c] for c in ("meeting_date", "title", "act", "document")), strict=True):
            if day and title and act != "formality":
                shown = " ".join(title.split())
                meetings[shown.casefold()].add((day, document))
                spelt[shown.casefold()][shown] += 1
        top = sorted(meetings, key=lambda title: (-len(meetings[title]), title))[:most]
        if not top:
            return _empty(ax, say)
        top.reverse()
        dots = _dots([[day for day, _ in meetings[title]] for title in top])
        largest = max(count for row in dots for count in row.values())
        for place, row in enumerate(dots):
            when, sizes = _dates(row), [max(4.0, 26.0 if largest == 1 else 150 * n / largest) for n in row.values()]
            ax.plot(when, [place] * len(row), color="#d0d0d0", linewidth=1, zorder=1)
            ax.scatter(when, [place] * len(row), s=sizes, color=BLUE, alpha=0.8, linewidths=0, zorder=2)
        _label_rows(ax, [_best_spelling(spelt[title]) for title in top])
        _date_axis(ax)
        return _finish(ax, say("Topics over meetings"), grid="x")

    def presence(self, *, ax: Axes | None = None, lang: str = "en", most: int = MOST_ROWS) -> Axes:
        """Presence: in how many meetings of a body each person is listed, and as what; those listed most."""
        say, ax = _words(lang), _axes(ax)
        rows = self._tables.attendance
        listed = set(zip(*(rows[c] for c in ("document", "body", "name", "presence")), strict=True))
        bodies = {body for _, body, _, _ in listed}
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for _, body, name, presence in listed:
            if name:
                counts[f"{name}, {body}" if body and len(bodies) > 1 else name][presence] += 1
        return _stacked_rows(ax, counts, PRESENCE, say, "Presence", "meetings listed", most)

    def commitments(self, *, on: datetime.date | str | None = None, ax: Axes | None = None, lang: str = "en") -> Axes:
        """Open commitments by due date: actions that are not marked as done.

        ``on`` is the day from which they count as overdue: the last meeting of the corpus where it is not given.
        """
        say, ax = _words(lang), _axes(ax)
        rows = self._tables.actions
        columns = zip(rows["meeting_date"], rows["due_latest"], rows["done"], strict=True)
        open_rows = [(meeting, due) for meeting, due, done in columns if not done]
        meetings = [day for day in self._tables.documents["meeting_date"] if day]
        dues = [due for _, due in open_rows if due]
        if not dues:
            return _empty(ax, say)
        today = datetime.date.fromisoformat(on) if isinstance(on, str) else on or max(meetings, default=max(dues))
        period, labels = _periods([*dues, today])
        overdue, to_come = Counter(period(d) for d in dues if d < today), Counter(period(d) for d in dues if d >= today)
        bars = range(len(labels))
        late = [overdue[n] for n in bars]
        ax.bar(bars, late, width=0.8, color=RED, label=f"{say('overdue')}: {overdue.total()}")
        ax.bar(bars, [to_come[n] for n in bars], bottom=late, width=0.8, color=BLUE, label=f"{say('to come')}: {to_come.total()}")
        without = len(open_rows) - len(dues)
        ax.bar([0], [0], width=0, color="none", label=f"{say('no day')}: {without}")
        ax.axvline(period(today), color="#1b1b1b", linewidth=1, linestyle=":")
        side = "right" if period(today) > len(labels) / 2 else "left"
        ax.annotate(f" {today} ", (period(today), 1), xycoords=("data", "axes fraction"), ha=side, va="bottom", fontsize=9)
        _label_periods(ax, labels)
        ax.set_ylim(0, 1.06 * max(late[n] + to_come[n] for n in bars))
        ax.set_ylabel(say("commitments"))
        _whole_numbers(ax.yaxis)
        _legend(ax)
        return _finish(ax, say("Open commitments by due date"))

    def money(self, *, ax: Axes | None = None, lang: str = "en", currency: str = "SEK") -> Axes:
        """Money named, by what it is of: a dot an amount on a logarithmic scale, a line at the median."""
        say, ax = _words(lang), _axes(ax)
        rows = self._tables.money
        groups: dict[str, list[float]] = defaultdict(list)
        for value, of, unit in zip(rows["value"], rows["of"], rows["currency"], strict=True):
            if unit == currency and value > 0:
                groups[of or "not stated"].append(value)
        if not groups:
            return _empty(ax, say)
        order = sorted(groups, key=lambda name: (name == "not stated", -len(groups[name])), reverse=True)
        for place, name in enumerate(order):
            values = sorted(groups[name])
            shown = values[:: max(1, len(values) // 2000)]
            ax.scatter(shown, [place + _spread(n) for n in range(len(shown))], s=16, color=BLUE,
                       alpha=max(0.12, min(0.7, 40 / len(shown))), linewidths=0)  # fmt: skip
            ax.plot([values[len(values) // 2]] * 2, [place - 0.34, place + 0.34], color=RED, linewidth=2, zorder=3)
        ax.plot([], [], color=RED, linewidth=2, label=say("median"))
        ax.set_xscale("log")
        _thousands(ax)
        _label_rows(ax, [f"{say(name)} ({len(groups[name])})" for name in order])
        ax.set_xlabel(currency)
        _legend(ax)
        return _finish(ax, say("Money named"), grid="x")


class _words:
    """Labels in a language."""

    def __init__(self, lang: str) -> None:
        if lang not in ("en", "sv"):
            raise MinutesError("bad_option", "lang", f"lang is {lang!r}; 'en' or 'sv' is wanted")
        self._swedish = lang == "sv"

    def __call__(self, word: str) -> str:
        return SWEDISH.get(word, word) if self._swedish else word


def _axes(ax: Axes | None) -> Axes:
    if ax is not None:
        return ax
    figure, made = need("matplotlib.pyplot", "plot").subplots(figsize=(8, 4.2), layout="constrained")
    figure.patch.set_facecolor("white")
    return cast("Axes", made)


def _finish(ax: Axes, title: str, grid: Literal["x", "y"] = "y") -> Axes:
    ax.set_title(title, loc="left", fontsize=12, fontweight="bold")
    ax.spines[["top", "right"]].set_visible(False)
    ax.grid(axis=grid, color="#e6e6e6", linewidth=0.8)
    ax.set_axisbelow(True)
    return ax


def _empty(ax: Axes, say: _words) -> Axes:
    ax.text(0.5, 0.5, say("nothing to show"), ha="center", va="center", color="#595959", transform=ax.transAxes)
    ax.set_axis_off()
    return ax


def _legend(ax: Axes) -> None:
    ax.legend(frameon=False, fontsize=9, loc="upper left", bbox_to_anchor=(1, 1), borderaxespad=0)


def _whole_numbers(axis: Any) -> None:
    axis.set_major_locator(need("matplotlib.ticker", "plot").MaxNLocator(integer=True, min_n_ticks=1))


def _thousands(ax: Axes) -> None:
    ticker = need("matplotlib.ticker", "plot")
    ax.xaxis.set_major_locator(ticker.LogLocator(numticks=5))
    ax.xaxis.set_major_formatter(ticker.FuncFormatter(lambda value, _: f"{value:,.0f}".replace(",", "\N{NO-BREAK SPACE}")))


def _dates(days: Iterable[datetime.date]) -> Any:
    return need("matplotlib.dates", "plot").date2num(list(days))


def _date_axis(ax: Axes) -> None:
    dates = need("matplotlib.dates", "plot")
    locator = dates.AutoDateLocator(minticks=3, maxticks=9)
    ax.xaxis.set_major_locator(locator)
    formats = ["%Y", "%Y-%m", "%Y-%m-%d", "%H:%M", "%H:%M", "%S"]  # numbers: names of months would be those of the locale
    ax.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator, formats=formats, zero_formats=formats, show_offset=False))


def _dots(rows: Sequence[Sequence[datetime.date]]) -> list[dict[datetime.date, int]]:
    """How many meetings each dot of a row stands for: a day's, or where the days lie close a month's, quarter's or year's."""
    if max(len(set(row)) for row in rows) <= MOST_PERIODS:
        return [dict(sorted(Counter(row).items())) for row in rows]
    period, labels = _periods([day for row in rows for day in row])
    middle: dict[int, datetime.date] = {}
    for day in sorted(day for row in rows for day in row):
        middle.setdefault(period(day), day)
    counted = [Counter(period(day) for day in row) for row in rows]
    return [{middle[n]: row[n] for n in range(len(labels)) if row[n]} for row in counted]


def _best_spelling(spelt: Counter[str]) -> str:
    """The most usual; one in capitals only where there is no other."""
    return max(spelt, key=lambda title: (not title.isupper(), spelt[title], title))


def _spread(n: int) -> float:
    """Even, without chance: the golden ratio's steps, between -0.3 and 0.3."""
    return (n * 0.6180339887 % 1 - 0.5) * 0.6


def _periods(days: Sequence[datetime.date]) -> tuple[Any, list[str]]:
    """Which bar a day belongs to, and the bars' labels: months, quarters or years, so that they are not too many.

    A few days far away from all others go into the first and the last bar.
    """
    ordered = sorted(days)
    edge = len(ordered) // 50
    first, last = ordered[edge], ordered[len(ordered) - 1 - edge]
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    size = 1 if months <= MOST_PERIODS else 3 if months <= 3 * MOST_PERIODS else 12
    origin = (first.year * 12 + first.month - 1) // size
    count = (last.year * 12 + last.month - 1) // size - origin + 1

    def place(day: datetime.date) -> int:
        return min(max((day.year * 12 + day.month - 1) // size - origin, 0), count - 1)

    def label(n: int) -> str:
        month = (origin + n) * size
        year = month // 12
        return f"{year}" if size == 12 else f"{year}-{month % 12 + 1:02}" if size == 1 else f"{year} Q{month % 12 // 3 + 1}"

    return place, [label(n) for n in range(count)]


def _label_periods(ax: Axes, labels: Sequence[str]) -> None:
    step = max(1, -(-len(labels) // 12))
    ax.set_xticks(range(0, len(labels), step), labels[::step], fontsize=9, rotation=45 if len(labels) > 8 else 0,
                  ha="right" if len(labels) > 8 else "center", rotation_mode="anchor" if len(labels) > 8 else None)  # fmt: skip
    ax.set_xlim(-0.8, max(len(labels), 4) - 0.2)


def _label_rows(ax: Axes, labels: Sequence[str]) -> None:
    ax.set_yticks(range(len(labels)), [clipped(label, 44) for label in labels], fontsize=9)
    ax.set_ylim(-0.7, len(labels) - 0.3)
    ax.tick_params(axis="y", length=0)
    _grow(ax, len(labels))


def _grow(ax: Axes, rows: int) -> None:
    """Room for many rows, where the figure holds nothing else."""
    figure: Any = ax.figure
    if len(figure.axes) == 1:
        figure.set_figheight(max(figure.get_figheight(), 1.2 + 0.27 * rows))


def _stacked_rows(
    ax: Axes, counts: Mapping[str, Counter[str]], colours: Mapping[str, str], say: _words, title: str, unit: str, most: int
) -> Axes:
    top = sorted(counts, key=lambda name: (-counts[name].total(), name))[:most]
    if not top:
        return _empty(ax, say)
    top.reverse()
    left = [0] * len(top)
    for kind, colour in colours.items():
        widths = [counts[name][kind] for name in top]
        if any(widths):
            ax.barh(range(len(top)), widths, left=left, color=colour, height=0.72, label=say(kind))
            left = [a + b for a, b in zip(left, widths, strict=True)]
    _label_rows(ax, top)
    _whole_numbers(ax.xaxis)
    ax.set_xlabel(say(unit))
    _legend(ax)
    return _finish(ax, say(title), grid="x")
