"""A document under way, and what every genre begins and ends with."""
from .layout import Page
from .world import DAYS, MONTHS, mark

FIELDS = ("group", "genre", "body", "date", "start_time", "end_time", "place", "diary_number")


class Draft:
    """A document under way: its page, what it says of itself, and who was there."""

    def __init__(self, w, group, genre):
        self.w, self.page = w, Page(w)
        self.fields = {"group": group, "genre": genre}
        self.attendance = []
        w.notes = genre == "minnesanteckningar"
        w.style.short_dates = w.style.short_dates and not w.formal

    def attend(self, groups, justerare=()):
        for group in groups:
            for presence, person, role in group.rows():
                role = role or ("justerare" if person in justerare else group.role)
                home = person.party or (person.home.name if person.home else group.side)
                self.attendance.append(f"{presence}: {person.name} | {role or '-'} | {home or '-'}")

    def annotated(self):
        front = [f"{key}: {self.fields[key]}" for key in FIELDS if self.fields.get(key)]
        return "\n".join(front + self.attendance) + "\n---\n" + self.page.text()


def time_and_place(d, places):
    """Sets the fields; (place, start and end in minutes)."""
    w = d.w
    start = w.r.between(8, 19) * 60 + w.r.pick([0, 0, 0, 15, 30])
    end = start + w.r.between(4, 16) * 15
    place = w.fill(w.r.pick(places))
    d.fields |= {"date": w.day.isoformat(), "place": place, "start_time": w.clock(start)}
    return place, start, end


def span_of_day(d, start, end, day=None):
    """Day and clock as one date."""
    w = d.w
    d.fields["end_time"] = w.clock(end)
    text = day or w.r.pick([f"{w.day.day} {month(w)} {w.day.year}", w.day.isoformat(), f"{weekday(w)}en den {w.day.day} {month(w)} {w.day.year}", f"den {w.day.day} {month(w)} {w.day.year}"])
    cue, dash = w.r.pick([" kl. ", " kl ", ", kl. ", " klockan ", " "]), w.r.pick(["–", "-", " – "])
    return mark("d", f"{w.day}T{w.clock(start)}/{w.day}T{w.clock(end)}", text + cue + w.clock_text(start) + dash + w.clock_text(end))


def month(w):
    return MONTHS[w.day.month - 1]


def weekday(w):
    return DAYS[w.day.weekday()]


def title_day(w):
    """The meeting's day with its year, as titles have it."""
    return mark("d", w.day.isoformat(), w.r.pick([f"{w.day.day} {month(w)} {w.day.year}", w.day.isoformat(), f"den {w.day.day} {month(w)} {w.day.year}",
                                                  f"{weekday(w)}en den {w.day.day} {month(w)} {w.day.year}", f"{w.day.day}/{w.day.month} {w.day.year}"]))


def signatures(d, secretary, chair, justerare):
    w, page = d.w, d.page
    page.blank()
    page.line()
    kind = w.r.below(4)
    if kind == 0:
        page.line(f"Vid protokollet{' ' * 15}Justeras\n\n{w.p(secretary, 'full')}{' ' * 15}{w.p(chair, 'full')}")
    elif kind == 1:
        page.line(f"Sekreterare: {w.p(secretary, 'full')}\nOrdförande: {w.p(chair, 'full')}\nJusterare: {w.names(justerare, 'full')}")
    elif kind == 2:
        page.line(f"Underskrifter\n\n{w.p(secretary, 'full')}, sekreterare\n\n{w.p(chair, 'full')}, ordförande\n\n" + "\n\n".join(f"{w.p(p, 'full')}, justerare" for p in justerare))
    else:
        page.line(f"Vid protokollet: {w.p(secretary, 'full')}\nJusterat av: {w.p(chair, 'initials')}, {', '.join(w.p(p, 'initials') for p in justerare)}")
