"""How a document looks: headings, list marks, wrapping, page furniture, attendance. All text here carries its labels."""
import re
from dataclasses import dataclass

from .world import capital, mark

PIECE = re.compile(r"⟦[^|⟦⟧]*[|⟧]|⟧|.", re.S)


class Style:
    """What a document does all through."""

    def __init__(self, rng, markdown=None):
        r = rng
        self.markdown = r.chance(30) if markdown is None else markdown
        self.short_dates = r.chance(10)
        self.clock = r.pick([".", ".", ".", ":", "h"])
        self.gap = r.pick([" ", " ", " ", "\u00a0", "."])
        self.bullet = r.pick(["-", "-", "*", "•", "–"]) if not self.markdown else r.pick(["-", "*"])
        self.width = r.pick([0, 0, 0, 62, 72, 80, 90])
        self.hyphens = self.width > 0 and r.chance(40)
        self.names = r.pick(["full"] * 14 + ["turned", "capitals"])
        self.crlf = r.chance(8)
        self.blank_after_head = r.chance(50) if not self.markdown else True
        self.blank_between = r.chance(85)
        self.furniture = r.chance(55) and not self.markdown
        self.page_lines = r.between(32, 55)
        self.head_case = r.pick(["as is", "as is", "as is", "capitals"])
        self.section_head = r.pick(["line", "line", "colon"] if not self.markdown else ["bold", "###", "colon"])
        self.section_sign = r.pick(["§ {n}", "§ {n}", "§ {n}", "§\u00a0{n}", "§{n}", "§ {n}.", "{a} § {n}", "§ {n}/{y}", "Ärende {n}", "{n}."])
        self.title_place = r.pick(["same", "same", "same", "next", "wide"])
        self.list_head = r.pick(["{n}.", "{n}.", "{n}", "{n})", "§ {n}", "§ {n}.", "§{n}"])
        self.note_head = r.pick(["##", "###", "**"]) if self.markdown else r.pick(["plain", "plain", "colon", "{n}.", "caps"])


def seen(marked):
    return re.sub(r"⟦[^|⟦⟧]*[|⟧]|⟧", "", marked)


def wrap(marked, width, indent=""):
    """Line ends instead of spaces where a line would grow too long; never between digits, nor before what would look like a list mark."""
    if not width:
        return marked
    out, column, space = [], 0, None
    pieces = PIECE.findall(marked)
    for n, piece in enumerate(pieces):
        visible = len(piece) == 1 and piece != "⟧"
        out.append(piece)
        if not visible:
            continue
        column += 1
        if piece == "\n":
            column, space = 0, None
        elif piece == " " and may_break(pieces, n):
            space = (len(out) - 1, column)
        if column > width and space:
            out[space[0]] = "\n" + indent
            column, space = column - space[1] + len(indent), None
    return "".join(out)


JOINTS = "styrelsen|nämnden|fullmäktige|förvaltningen|utskottet|föreningen|beredningen|förbundet|verket|planen|arbetet|ningen|möte"
LINE_START = re.compile(rf"\n([ \t]*)((?:⟦[^|⟦⟧]*\|)*)(\w{{4,}}?)({JOINTS})\b")


def hyphenate(marked, width):
    """Compounds that begin a line give their first part to the line before, where there is room."""
    def moved(m):
        line = seen(m.string[m.string.rfind("\n", 0, m.start()) + 1:m.start()])
        if not line or len(line) + len(m[3]) + 2 > width:
            return m[0]
        return f" {m[2]}{m[3]}-\n{m[1]}{m[4]}"
    return LINE_START.sub(moved, marked)


def may_break(pieces, at):
    before = next((p for p in reversed(pieces[:at]) if len(p) == 1 and p != "⟧"), "")
    after = next((p for p in pieces[at + 1:] if len(p) == 1 and p != "⟧"), "")
    return after.isalpha() and before not in "§.:" and before != "" and not before.isdigit()


class Page:
    """The lines of a document under way."""

    def __init__(self, world):
        self.w, self.style, self.lines = world, world.style, []

    def line(self, text=""):
        self.lines += text.split("\n")

    def blank(self):
        if self.lines and self.lines[-1] != "":
            self.lines.append("")

    def gap(self):
        if self.style.blank_between:
            self.blank()

    def para(self, text, indent=""):
        wrapped = wrap(text, self.style.width, indent)
        self.line(indent + (hyphenate(wrapped, self.style.width) if self.style.hyphens else wrapped))

    def bullets(self, items, indent=""):
        for item in items:
            lead = f"{indent}{self.style.bullet} "
            self.line(lead + wrap(item, self.style.width, " " * len(lead)))

    def heading(self, title, level=1, number="", after=True):
        """A topic's own line. `number` is what stands before the title, with its labels."""
        st = self.style
        self.blank()
        if st.head_case == "capitals" and not re.search("⟦[po]", title):
            title = re.sub(r"(⟦[^|⟦⟧]*[|⟧])|([^⟦⟧]+)", lambda m: m[1] or m[2].upper(), title)
        topic = f"⟦T{level}⟧"
        titled = mark("t", "", title).replace("⟦t |", "⟦t|")
        if st.markdown:
            form = st.note_head if st.note_head in ("##", "###", "**") else "##"
            marks = "**" if form == "**" else "#" * (len(form) + level - 1) + " "
            self.line(f"{topic}{marks}{number + ' ' if number else ''}{titled}{'**' if form == '**' else ''}")
        elif not number:
            self.line(f"{topic}{titled}{':' if st.note_head == 'colon' else ''}")
        elif st.title_place == "next" and re.search(r"§|\.$|Ärende|Dnr", seen(number)):
            self.line(f"{topic}{number}\n{titled}")
        elif st.title_place == "wide":
            self.line(f"{topic}{number}     {titled}")
        else:
            self.line(f"{topic}{number} {titled}")
        if st.blank_after_head and after:
            self.blank()

    def section(self, name, text):
        """A fixed head inside an item and what stands under it."""
        st = self.style
        self.gap()
        if st.section_head == "colon":
            self.para(f"{name}: {text}")
            return
        self.line({"line": name, "bold": f"**{name}**", "###": f"### {name}"}[st.section_head])
        if st.markdown:
            self.blank()
        self.para(text)

    def text(self):
        marked = "\n".join(self.lines).strip("\n") + "\n"
        marked = re.sub(r"\n{3,}", "\n\n", marked)
        if self.style.furniture:
            marked = with_furniture(marked, self.w)
        return marked.replace("\n", "\r\n") if self.style.crlf else marked


# --- page furniture

def with_furniture(marked, w):
    """Page heads and feet between lines, wherever they fall but inside a name, date, amount, reference or title."""
    lines, out, open_marks, count, topics = marked.split("\n"), [], [], 0, 0
    total = max(2, len(lines) // w.style.page_lines + 1)
    page, turn = 1, furniture_of(w)
    for n, line in enumerate(lines):
        out.append(line)
        topics += line.count("⟦T")
        for piece in re.findall(r"⟦[^|⟦⟧]*[|⟧]|⟧", line):
            if piece == "⟧":
                open_marks.pop()
            elif not piece.endswith("⟧"):
                open_marks.append(piece[1])
        count += 1
        tabular = "|" in seen(line) or "\t" in line
        if count >= w.style.page_lines and topics and not set(open_marks) - {"D", "A"} and n + 3 < len(lines) and not tabular and "⟦T" not in line:
            page, count = page + 1, 0
            out += turn(page, total)
    return "\n".join(out)


def furniture_of(w):
    """One way to turn the page: page number, pages -> lines."""
    day = lambda: mark("d", w.day.isoformat(), w.day.isoformat())
    owner = lambda: w.o(w.owner, "capitals") if w.owner else ""
    body = lambda: w.o(w.body, "name")
    foot = w.r.pick([["Justerandes sign                                  Utdragsbestyrkande"], ["Justerandes signatur", "Utdragsbestyrkande"],
                     ["Ordförandens sign            Justerarens sign"], ["Signatur: ________    ________"], []])
    number = w.r.pick([lambda p, t: f"Sida {p} ({t})", lambda p, t: f"Sida {p} av {t}", lambda p, t: f"{p} ({t})", lambda p, t: f"Sid {p}"])
    kind, title = w.r.below(4), "MINNESANTECKNINGAR" if w.notes else "SAMMANTRÄDESPROTOKOLL" if w.owner else "PROTOKOLL"
    foot = [] if w.notes else foot

    def turn(page, total):
        if kind == 0:
            head = [f"{owner()}          {title}          {number(page, total)}".strip(), f"{body()}          Sammanträdesdatum", f"                    {day()}"]
        elif kind == 1:
            head = [f"{body()}     {title.capitalize()}     {day()}     {number(page, total)}"]
        elif kind == 2:
            head = ["\f" + number(page, total)]
        else:
            head = [title, number(page, total)]
        return ["", *foot, "", *head, ""]

    return turn


# --- decisions under a head or in prose

def decision_text(w, matter, subject, kind):
    """The decision of a matter. `subject`: who decides, as the text names it; `kind`: `points` under a head, `prose` in running text."""
    if matter.own:
        return mark(matter.head(), "", matter.own).replace(" |", "|", 1)
    points, r = matter.points, w.r
    tense = "pres" if kind == "points" else "past"
    passive = "passive" if kind == "points" else "passive past"
    decides = r.pick(["beslutar", "beslutar"] if kind == "points" else ["beslutade", "beslutade", "beslöt"])
    form = r.below(4)
    if len(points) == 1:
        point = points[0]
        text = [f"{capital(subject)} {decides} att {point.clause('inf')}.", f"{capital(subject)} {point.clause(tense)}.", capital(point.clause(passive)) + ".",
                f"{capital(subject)} {decides} att {point.clause('inf')}."][form]
        body = point.labelled(text)
    elif form == 0:
        marks = r.pick(["{n}. ", "{n}. ", "- ", "{n}) "])
        body = "\n".join(marks.format(n=n + 1) + point.labelled(capital(point.clause(passive)) + ".") for n, point in enumerate(points))
    elif form == 1:
        sentences = [point.labelled(f"{capital(subject) if n == 0 else capital(r.pick([subject, subject]))} {point.clause(tense)}.") for n, point in enumerate(points)]
        body = r.pick(["\n", " "]).join(sentences)
    else:
        lead = f"{capital(subject)} {decides}{r.pick(['', ':']) if form == 2 else ''}"
        sign = r.pick(["", "", "- ", "{n}. ", "– "])
        clauses = [point.labelled("att " + point.clause("inf")) for point in points]
        ends = [","] * (len(clauses) - 2) + [r.pick([" samt", ", samt", " och"]), "."] if r.chance(70) else [""] * (len(clauses) - 1) + ["."]
        body = lead + "\n" + "\n".join(sign.format(n=n + 1) + clause + end for n, (clause, end) in enumerate(zip(clauses, ends)))
    return mark(matter.head(), "", body).replace(" |", "|", 1)


# --- who was there

ROLE_HEADS = ("Ledamot", "Ledamöter", "Ersättare", "Tjänstgörande ersättare", "Ej tjänstgörande ersättare", "Ordförande", "Sekreterare")


@dataclass
class Group:
    """People under one head of a list of attendance."""
    head: str
    presence: str
    people: list   # (person, role, note): the role as written, and what else stands on the row, with its labels
    side: str = ""  # whom those come from who have no organisation of their own

    def rows(self):
        return [(self.presence, person, role) for person, role, _ in self.people]

    @property
    def role(self):
        """What those have who have no role of their own."""
        return self.head if self.head in ROLE_HEADS else ""


def said(w, person, role, note, tail=", {}"):
    home = f", {w.o(person.home, 'name')}" if person.home else ""
    party = f" ({person.party})" if person.party else ""
    return w.p(person, w.style.names) + party + (tail.format(role) if role else "") + home + (f" {note}" if note else "")


def in_columns(w, page, groups):
    """`Head   Name (P), role` with the head in a column of its own."""
    width = max(len(group.head) for group in groups) + w.r.between(3, 8)
    for group in groups:
        for n, entry in enumerate(group.people):
            page.line((group.head if n == 0 else "").ljust(width) + said(w, *entry))


def under_heads(w, page, groups):
    """A head on its line, one name on each line below."""
    colon, tail, indent = w.r.pick([":", ""]), w.r.pick([", {}", " – {}", ", {}"]), w.r.pick(["", "", "    ", "\t"])
    for group in groups:
        page.line(group.head + colon)
        for entry in group.people:
            page.line(indent + said(w, *entry, tail))
        page.blank()


def on_one_line(w, page, groups):
    """All names of a head behind it."""
    for group in groups:
        names = [said(w, *entry, " ({})" if not entry[0].party else ", {}") for entry in group.people]
        divider = "; " if any(", " in name for name in names) else ", "
        last = w.r.pick([divider, " och ", " samt "]) if divider == ", " else divider
        page.para(f"{group.head}: {names[0] if len(names) == 1 else divider.join(names[:-1]) + last + names[-1]}" + w.r.pick(["", "."]))


def in_table(w, page, groups):
    page.line("| Namn | Uppdrag |\n|---|---|")
    for group in groups:
        for person, role, note in group.people:
            page.line(f"| {said(w, person, '', note)} | {role or (group.head if group.head in ROLE_HEADS else '')} |")


def in_bullets(w, page, groups):
    for group in groups:
        page.line(f"**{group.head}**" if w.style.markdown else group.head + ":")
        if w.style.markdown:
            page.blank()
        page.bullets([said(w, *entry) for entry in group.people])
        page.blank()
