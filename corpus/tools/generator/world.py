"""The world of one document: who and what there is in it, and every way to mention them with a label."""
import datetime
import hashlib
import re
from dataclasses import dataclass

from . import words

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
SHORT_MONTHS = "jan feb mars april maj juni juli aug sept okt nov dec".split()
DAYS = "måndag tisdag onsdag torsdag fredag lördag söndag".split()
SHORT_DAYS = "mån tis ons tors fre lör sön".split()
NUMBER_WORDS = "noll en två tre fyra fem sex sju åtta nio tio elva tolv".split()
DAY = datetime.timedelta(days=1)


class Rng:
    """The same sequence on every machine and in every Python: SHA-256 of a counter."""

    def __init__(self, seed):
        self.seed, self.count, self.pool = str(seed), 0, b""

    def below(self, bound):
        if len(self.pool) < 4:
            self.pool = hashlib.sha256(f"{self.seed}/{self.count}".encode()).digest()
            self.count += 1
        value, self.pool = int.from_bytes(self.pool[:4], "big"), self.pool[4:]
        return value % bound

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def chance(self, percent):
        return self.below(100) < percent

    def pick(self, items):
        return items[self.below(len(items))]

    def sample(self, items, count):
        items, taken = list(items), []
        while items and len(taken) < count:
            taken.append(items.pop(self.below(len(items))))
        return taken


@dataclass(frozen=True)
class Person:
    first: str
    last: str
    party: str = ""
    role: str = ""
    home: object = None  # the organisation that the person comes from

    @property
    def name(self):
        return f"{self.first} {self.last}"


@dataclass(frozen=True)
class Org:
    name: str
    acronym: str = ""
    inline: str = ""  # in running text, where not as the name stands


def mark(kind, head, text):
    return f"⟦{kind} {head}|{text}⟧"


def genitive(word):
    return word if word[-1] in "sxzSXZ" else word + "s"


def capital(marked):
    """The first letter that is seen, large."""
    return re.sub(r"^((?:⟦[^|⟧]*[|⟧])*)(\w)", lambda m: m[1] + m[2].upper(), marked)


class World:
    def __init__(self, rng, style):
        self.r, self.style = rng, style
        self.firsts, self.lasts, self.known = set(), set(), set()
        self.place = self.make_place()
        self.day = self.make_day()
        self.people, self.officials, self.bodies = [], [], []
        self.body = self.owner = self.office = None
        self.notes = False  # the genre
        self.formal = True  # full names with party
        self.diary = self.make_diary()

    # --- made up once
    def make_place(self):
        return self.r.pick(words.PLACE_STARTS) + self.r.pick(words.PLACE_ENDS)

    def make_day(self):
        day = datetime.date(2011, 1, 10) + DAY * self.r.below(15 * 365)
        while day.weekday() > 4 or day.month == 7:
            day += DAY
        return day

    def make_surname(self):
        kind = self.r.below(20)
        if kind < 8:
            return self.r.pick(words.SURNAME_STARTS) + self.r.pick(words.SURNAME_ENDS)
        if kind < 13:
            return self.r.pick(words.SON).removesuffix("s") + "sson" if self.r.chance(50) else self.r.pick(words.SON) + "sson"
        if kind < 16:
            return self.r.pick(words.WORD_SURNAMES)
        if kind < 18:
            return self.r.pick(words.OTHER_SURNAMES)
        if kind == 18:
            return f"{self.r.pick(words.WORD_SURNAMES)}-{self.r.pick(words.SURNAME_STARTS)}{self.r.pick(words.SURNAME_ENDS)}"
        return self.r.pick(["von ", "af "]) + self.r.pick(words.SURNAME_STARTS) + self.r.pick(words.SURNAME_ENDS)

    def person(self, **facts):
        """Nobody shares a first name or a surname with another, so that each stands for one."""
        while True:
            first = self.r.pick(words.DOUBLE_FIRST) if self.r.chance(12) else self.r.pick(words.FIRST)
            last = re.sub("ssson$", "sson", self.make_surname())
            if first not in self.firsts and last not in self.lasts and first not in self.lasts:
                self.firsts.add(first)
                self.lasts.add(last)
                return Person(first, last, **facts)

    def fill(self, pattern):
        return pattern.format(p=self.place, x=self.r.pick(words.COUNCIL_ABOUT), y=self.r.pick(words.BRANDS), h=self.r.pick(words.HOUSES),
                              z=self.r.pick(words.SUBJECTS), s=self.r.pick(words.WORD_SURNAMES), s2=self.make_surname().split()[-1])

    def org(self, patterns):
        return Org(self.fill(self.r.pick(patterns)).replace("ss ", "s "))

    def make_diary(self):
        prefix = self.r.pick(["KS", "KFN", "SN", "RS", "HSN", "SBN", "MBN", "BUN"])
        return self.r.pick(["{a} {y}/{n:05}", "{a} {y}-{n:05}", "{y}/{n}", "{a}-{y}-{n:05}", "{a}{y}/{n}", "{a} {y}.{n:04}", "{a} {y}/{n}", "{y}-{n:04}"]).replace("{a}", prefix)

    def diary_number(self):
        return self.diary.format(y=self.day.year - self.r.below(2), n=self.r.between(12, 998))

    # --- people and bodies
    def p(self, person, form=None):
        """A mention; later ones may be short where the document is informal."""
        form = form or ("full" if self.formal or person not in self.known else self.r.pick(["first", "first", "full"]))
        self.known.add(person)
        text = {"full": person.name, "first": person.first, "last": person.last, "genitive": genitive(person.name),
                "first genitive": genitive(person.first), "turned": f"{person.last}, {person.first}", "capitals": person.name.upper(),
                "initials": person.first[0] + person.last[0].upper()}[form]
        return mark("p", person.name, text)

    def pp(self, person):
        """With the party, where there is one."""
        return self.p(person, "full") + (f" ({person.party})" if person.party else "")

    def o(self, org, form="inline"):
        text = {"inline": org.inline or org.name, "name": org.name, "acronym": org.acronym or org.name, "capitals": org.name.upper(),
                "genitive": genitive(org.inline or org.name)}[form]
        return mark("o", org.name, text)

    def names(self, people, form=None, last=" och "):
        parts = [self.p(person, form) for person in people]
        return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + last + parts[-1]

    def anyone(self):
        return self.r.pick(self.people)

    def official(self):
        return self.r.pick(self.officials or self.people)

    def civil(self):
        return self.org(words.CIVIL)

    def company(self):
        return self.org(words.COMPANIES)

    def authority(self):
        return Org(self.r.pick(words.AUTHORITIES))

    def other_body(self):
        return self.r.pick(self.bodies) if self.bodies else self.authority()

    # --- days and times
    def day_text(self, day, year):
        """One writing of a day; `year` says whether the year must stand."""
        month, name, r = MONTHS[day.month - 1], DAYS[day.weekday()], self.r
        if not year:
            return r.pick([f"den {day.day} {month}", f"den {day.day} {month}", f"{day.day} {month}", f"{day.day}/{day.month}", f"{name}en den {day.day} {month}",
                           f"{name} {day.day} {month}", f"{day.day} {SHORT_MONTHS[day.month - 1]}", f"{name} {day.day}/{day.month}"])
        return r.pick([f"den {day.day} {month} {day.year}", f"{day.day} {month} {day.year}", day.isoformat(), day.isoformat(), f"{name}en den {day.day} {month} {day.year}",
                       f"{day.day}/{day.month} {day.year}", f"{day.day}.{day.month}.{day.year}", f"{day:%y%m%d}" if self.style.short_dates else day.isoformat()])

    def workday(self, day):
        return day + DAY * (7 - day.weekday()) if day.weekday() > 4 else day

    def clock(self, minutes):
        return f"{minutes // 60:02}:{minutes % 60:02}"

    def clock_text(self, minutes):
        hour, minute = divmod(minutes, 60)
        if self.style.clock == "h" and not minute:
            return str(hour)
        return f"{hour:02}{'.' if self.style.clock != ':' else ':'}{minute:02}"

    def later_day(self, least=5, most=240):
        return self.workday(self.day + DAY * self.r.between(least, most))

    def earlier_day(self, least=8, most=240):
        return self.workday(self.day - DAY * self.r.between(least + 3, most))

    def needs_year(self, day):
        """Across the turn of a year a careful writer says which; and far away always."""
        return abs((day - self.day).days) > 200 or (day.year != self.day.year and self.r.chance(60))

    def ahead(self):
        """(phrase, value) of a day or period to come; the preposition stands outside the label."""
        kind, r = self.r.below(12), self.r
        day = self.later_day()
        if kind < 5:
            return self.dated(day, self.needs_year(day))
        if kind == 5:
            start = r.between(8, 17) * 60 + r.pick([0, 0, 30])
            text = self.day_text(day, self.needs_year(day))
            text += f" {r.pick(['kl.', 'kl', 'klockan'])} {self.clock_text(start)}"
            value = f"{day}T{self.clock(start)}"
            return mark("d", value, text), value
        if kind < 8:
            return self.month(day, ahead=True)
        if kind == 8:
            return self.season(day.year, r.between(21, 23), ahead=True)
        if kind == 9:
            monday = day - DAY * day.weekday()
            value = f"{monday}/{monday + DAY * 6}"
            return mark("d", value, r.pick(["vecka {}", "v. {}", "v {}"]).format(monday.isocalendar()[1]) + (f" {monday.isocalendar()[0]}" if self.needs_year(monday) else "")), value
        if kind == 10:
            year, quarter = day.year + 1, r.between(1, 4)
            value = f"{year}-{32 + quarter}"
            text = r.pick([f"kvartal {quarter} {year}", f"{['första', 'andra', 'tredje', 'fjärde'][quarter - 1]} kvartalet {year}"])
            return "under " + mark("d", value, text), value
        return self.year_ahead()

    def year_ahead(self):
        year = self.day.year + self.r.between(1, 2)
        if self.r.chance(40):
            value = f"{year}/{year + self.r.between(1, 4)}"
            return "under " + mark("d", value, value.replace("/", self.r.pick(["–", "-"]))), value
        return "under " + mark("d", str(year), str(year)), str(year)

    def dated(self, day, year):
        return mark("d", day.isoformat(), self.day_text(day, year)), day.isoformat()

    def month(self, day, ahead):
        value, name = f"{day.year}-{day.month:02}", MONTHS[day.month - 1]
        # A bare month name tells its year only where the other one is farther off.
        year = self.needs_year(day) or day.month == self.day.month
        text = f"{name} {day.year}" if year else name
        part = self.r.below(6)
        if part == 0:
            return f"i {mark('d', value, 'slutet av ' + text)}", value
        if part == 1:
            return f"i {mark('d', value, 'början av ' + text)}", value
        return f"i {mark('d', value, text)}", value

    def season(self, year, part, ahead):
        first = {21: 3, 22: 6, 23: 9}[part]
        start = datetime.date(year, first, 1)
        near = 40 < (start - self.day).days < 250 if ahead else 100 < (self.day - start).days < 280
        name = {21: "våren", 22: "sommaren", 23: "hösten"}[part]
        value = f"{year}-{part}"
        return "under " + mark("d", value, name if near and self.r.chance(60) else f"{name} {year}"), value

    def before(self):
        """A time that has been."""
        kind, day = self.r.below(9), self.earlier_day()
        if kind < 5:
            return self.dated(day, self.needs_year(day))
        if kind < 7:
            return self.month(day, ahead=False)
        if kind == 7:
            return self.season(day.year - (day.month < 4), self.r.between(21, 23), ahead=False)
        year = self.day.year - self.r.between(1, 6)
        return self.r.pick(["under ", "år ", "sedan "][:2]) + mark("d", str(year), str(year)), str(year)

    def deadline(self):
        """`senast …`: open at its start."""
        day = self.later_day()
        if self.r.chance(30):
            value = f"../{day.year}-{day.month:02}"
            text = MONTHS[day.month - 1] + (f" {day.year}" if self.needs_year(day) or day.month == self.day.month else "")
            return f"senast i {mark('d', value, text)}", value
        value = f"../{day}"
        return f"{self.r.pick(['senast', 'senast', 'före', 'till och med'])} {mark('d', value, self.day_text(day, self.needs_year(day)))}", value

    def effect(self):
        """From when something holds."""
        day = datetime.date(self.day.year + 1, self.r.pick([1, 1, 1, 7]), 1)
        value = f"{day}/.."
        return f"{self.r.pick(['från och med', 'fr.o.m.', 'från'])} {mark('d', value, self.r.pick(['den ', '']) + f'{day.day} {MONTHS[day.month - 1]} {day.year}')}", value

    def year(self, offset=0):
        return mark("d", str(self.day.year + offset), str(self.day.year + offset))

    def time(self, minutes, cue=True):
        value = f"{self.day}T{self.clock(minutes)}"
        lead = self.r.pick(["kl. ", "kl ", "klockan "]) if cue else ""
        return mark("d", value, lead + self.clock_text(minutes))

    # --- sums and references
    def money(self, low=300, high=4_000_000):
        """An amount of two or three figures that count, in one of the writings."""
        size, figures = low, self.r.between(10, 99)
        while size * 10 <= high and self.r.chance(65):
            size *= 10
        value = max(low, size * figures // 10 // 10 * 10) if size >= 1000 else max(low, size * figures // 10 // 5 * 5)
        return self.sum_of(value)

    def sum_of(self, value):
        gap = self.style.gap
        grouped = f"{value:,}".replace(",", gap)
        writings = [f"{grouped} kronor", f"{grouped} kr", f"{grouped} kr", f"{grouped}:-" if value < 10000 else f"{grouped} kronor"]
        if value >= 1_000_000 and value % 100_000 == 0:
            millions = f"{value / 1e6:g}".replace(".", ",")
            writings += [f"{millions} mkr", f"{millions} miljoner kronor", f"{millions} mnkr"]
        elif value >= 10_000 and value % 1000 == 0:
            writings += [f"{value // 1000} tkr", f"{f'{value // 1000:,}'.replace(',', gap)} tkr"]
        return mark("m", str(value), self.r.pick(writings))

    def paragraph(self):
        return mark("r", "paragraph", f"{self.r.pick(['§ ', '§ ', '§'])}{self.r.between(3, 260)}")

    def law(self):
        name, number, chapters = self.r.pick(words.LAWS)
        section = self.r.between(1, 25)
        if chapters and self.r.chance(60):
            return mark("r", "law", f"{self.r.between(1, chapters)} kap. {section} § {name}" + (f" ({number})" if self.r.chance(40) else ""))
        return mark("r", "law", f"{name} ({number})")

    def official_print(self):
        year = self.day.year - self.r.between(1, 3)
        return self.r.pick([mark("r", "sou", f"SOU {year}:{self.r.between(2, 90)}"), mark("r", "prop", f"prop. {year}/{(year + 1) % 100:02}:{self.r.between(2, 190)}"),
                            mark("r", "ds", f"Ds {year}:{self.r.between(2, 40)}")])
