"""Whole documents: one function a genre, each giving its annotated text."""
import dataclasses

from . import layout, matters, words
from .layout import Group, Page, decision_text
from .world import DAYS, MONTHS, Org, Rng, World, capital, mark

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


# --- protocols of elected bodies

def owner_and_body(w):
    """A municipality, a region or a joint authority, with the board that met and its neighbours."""
    r = w.r
    kind = r.below(10)
    if kind < 6:
        w.owner = Org(w.r.pick([f"{w.place}s kommun".replace("ss ", "s "), f"{w.place} kommun"]))
        table, group = words.MUNICIPAL_BODIES, "gen-municipality"
    elif kind < 9:
        w.owner = Org(f"Region {w.place}")
        table, group = words.REGION_BODIES, "gen-region"
    else:
        w.owner = w.org(words.JOINT)
        w.body = Org("Direktionen", "", "direktionen")
        w.bodies = [Org(f"{w.make_place()}s kommun".replace("ss ", "s ")) for _ in range(2)]
        return "gen-joint-authority"
    chosen = r.sample(table, 4)
    bodies = [Org(name, acronym, name[0].lower() + name[1:] if w.style.lower_bodies else name) for name, acronym, _ in chosen]
    w.body, w.bodies = bodies[0], bodies[1:] + [bodies[0]]
    w.office = Org(chosen[0][2], "", chosen[0][2]) if chosen[0][2] else None
    return group


def protocol(w):
    r = w.r
    w.style.lower_bodies = r.chance(60)
    group = owner_and_body(w)
    d = Draft(w, group, "protokoll")
    d.fields["body"] = w.body.name
    w.people = [w.person(party=r.pick(words.PARTIES)) for _ in range(r.between(6, 12))]
    w.officials = [w.person(role=role) for role in r.sample(words.ROLES_OFFICIAL, r.between(2, 4))]
    secretary = w.person(role="sekreterare")
    justerare = w.people[r.between(3, len(w.people) - 1)]
    cover(d, secretary, justerare)
    number = r.between(1, 180)
    items = [matters.opening_matter(w, justerare)] if r.chance(60) else []
    items += [matters.agenda_matter(w)] if r.chance(50) else []
    items += [matters.public_matter(w) for _ in range(r.between(4, 11))]
    if r.chance(45):
        contents(d, items, number)
    heads = section_heads(w)
    order = r.pick([("decision", "background", "documents", "motions", "order", "vote", "reservation", "note", "recipients"),
                    ("background", "documents", "motions", "order", "vote", "decision", "reservation", "note", "recipients"),
                    ("decision", "reservation", "note", "background", "motions", "order", "vote", "documents", "recipients")])
    for n, matter in enumerate(items):
        item(d, matter, number + n, heads, order)
    signatures(d, secretary, w.people[0], [justerare])
    return d


def item_number(w, number):
    text = w.style.section_sign
    if w.style.markdown and text == "{n}.":
        text = "§ {n}"
    return text.format(n=number, y=w.day.year, a=w.o(w.body, "acronym") if w.body.acronym else "").strip()


def contents(d, items, number):
    d.page.blank()
    d.page.line(d.w.r.pick(["Innehåll", "Ärenden", "Ärendelista", "Innehållsförteckning"]))
    for n, matter in enumerate(items):
        lead = f"{item_number(d.w, number + n)} {matter.title} "
        d.page.line(lead + "." * max(4, 70 - len(layout.seen(lead))) + f" {n // 2 + 3}")
    d.page.blank()
    d.page.line()


def section_heads(w):
    r = w.r
    return {"decision": r.pick(["Beslut", "Beslut", "owner"]), "background": r.pick(["Ärendet", "Sammanfattning av ärendet", "Ärendebeskrivning", "Bakgrund", "Sammanfattning"]),
            "documents": r.pick(["Beslutsunderlag", "Handlingar", "Underlag för beslut"]), "motions": "Yrkanden", "order": r.pick(["Propositionsordning", "Beslutsgång"]),
            "vote": r.pick(["Omröstning", "Omröstningsresultat", "Votering"]), "reservation": r.pick(["Reservation", "Reservationer"]), "note": "Protokollsanteckning",
            "recipients": r.pick(["Beslutet skickas till", "Expedieras till", "Protokollsutdrag till", "Kopia till"])}


def item(d, matter, number, heads, order):
    w, page = d.w, d.page
    diary = mark("r", "diary", w.diary_number()) if not matter.formality and w.r.chance(75) else ""
    label = item_number(w, number)
    dnr = w.r.pick(["Dnr ", "Dnr: ", "Diarienummer ", ""]) + diary if diary else ""
    if diary and w.style.title_place == "next" and not w.style.markdown and not label[0].isdigit():
        page.heading(matter.title, number=f"{label}     {dnr}")
    else:
        page.heading(matter.title, number=label, after=not diary)
        if diary:
            page.line(dnr if ":" in dnr or "D" in dnr[:1] else f"Dnr {diary}")
            page.blank()
    if matter.formality and w.r.chance(40):
        page.para(decision_text(w, matter, w.o(w.body), "points"))
        return
    for kind in order:
        if kind == "decision":
            head = f"{w.o(w.body, 'genitive')} beslut" if heads["decision"] == "owner" else "Beslut"
            page.section(capital(head), decision_text(w, matter, w.o(w.body), "points"))
            continue
        parts = getattr(matter, kind)
        if not parts:
            continue
        if kind in ("documents", "recipients"):
            page.section(heads[kind], w.r.pick([", ", "\n"]).join(parts) if w.style.section_head != "colon" else ", ".join(parts))
        else:
            page.section(heads[kind], " ".join(capital(part) for part in parts) if kind != "motions" else w.r.pick(["\n", " "]).join(parts))


def cover(d, secretary, justerare):
    w, page, r = d.w, d.page, d.w.r
    place, start, end = time_and_place(d, ["Kommunhuset, {h}", "Sammanträdesrum {h}", "{p}s folkets hus", "Regionens hus, {p}", "Stadshuset, sal {h}", "Digitalt"])
    chair, vice = w.people[0], w.people[1]
    gone, stand_in = w.person(party=w.people[2].party), w.person(party=w.people[2].party)
    members = [(chair, "ordförande", ""), (vice, r.pick(["vice ordförande", "1:e vice ordförande"]), "")] + [(p, "", "") for p in w.people[2:]]
    head = r.pick(["Beslutande", "Beslutande", "Ledamöter", "Närvarande"])
    groups = [Group(head, "present", members)]
    absent = []
    if r.chance(55):
        groups.append(Group("Tjänstgörande ersättare", "replaces", [(stand_in, "", r.pick(["ersätter {}", "för {}"]).format(w.pp(gone)))]))
        w.people.append(stand_in)
        absent = [Group("", "absent", [(gone, "", "")])]
    if r.chance(60):
        groups.append(Group(r.pick(["Ej tjänstgörande ersättare", "Ersättare"]), "present", [(w.person(party=r.pick(words.PARTIES)), "", "") for _ in range(r.between(1, 3))]))
    officials = [(p, p.role, "") for p in w.officials]
    parts = officials[:1] if r.chance(30) and len(officials) > 1 else []
    head = r.pick(["Övriga närvarande", "Tjänstepersoner", "Övriga deltagare", "Övriga"])
    groups.append(Group(head, "present", [e for e in officials if e not in parts] + [(secretary, "sekreterare", "")]))
    if parts:
        first = r.between(2, 90)
        groups.append(Group("Föredragande", "adjunct", [(p, role, f"§§ {first}–{first + 3}") for p, role, _ in parts]))
    d.attend(groups + absent, [justerare])
    markdown = w.style.markdown
    if markdown:
        page.line(f"# {w.o(w.body, 'name')} – protokoll {title_day(w)}")
    else:
        page.line(r.pick([f"{w.o(w.owner, 'capitals')}          SAMMANTRÄDESPROTOKOLL", f"{w.o(w.owner, 'name')}\nSammanträdesprotokoll", f"{w.o(w.owner, 'name')}     Protokoll"]))
        page.line(f"{w.o(w.body, 'name')}          {title_day(w)}")
    page.blank()
    span = span_of_day(d, start, end)
    apart = r.pick(["Plats och tid", "Plats och tid", "two"])
    colon = r.pick(["", ":"])
    if apart == "two":
        page.line(f"Plats{colon}".ljust(28) + place)
        page.line(f"Tid{colon}".ljust(28) + span)
    else:
        page.line(f"Plats och tid{colon}".ljust(28) + f"{place}, {span}")
    page.blank()
    style = layout.in_table if markdown and r.chance(50) else layout.in_bullets if markdown else r.pick([layout.in_columns, layout.under_heads, layout.under_heads, layout.on_one_line])
    style(w, page, groups)
    page.blank()
    page.line(r.pick(["Utses att justera", "Justerare", "Justerande"]).ljust(28) + w.pp(justerare))
    page.blank()


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


# --- notes of councils, dialogue groups and steering groups

def notes(w):
    r = w.r
    w.formal, w.style.lower_bodies = False, True
    w.owner = Org(r.pick([f"Region {w.place}", f"{w.place}s kommun".replace("ss ", "s ")]))
    w.body = w.org(words.COUNCILS)
    w.bodies = [Org(name, acronym, name[0].lower() + name[1:]) for name, acronym, _ in r.sample(words.REGION_BODIES if "Region" in w.owner.name else words.MUNICIPAL_BODIES, 2)]
    d = Draft(w, "gen-notes", "minnesanteckningar")
    d.fields["body"] = w.body.name
    civil = list({org.name: org for org in (w.civil() for _ in range(r.between(2, 6)))}.values())
    guests = [w.person(home=org if r.chance(80) else None) for org in civil]
    own = [w.person() for _ in range(r.between(1, 4))]
    leader, secretary = w.person(role=r.pick(["ordförande", "processledare", "sammankallande"])), w.person(role="sekreterare")
    title_of_notes(d)
    groups = sides(d, guests, own, leader, secretary)
    d.attend(groups)
    w.people = guests + own + [leader, secretary]
    w.known = set(w.people) if r.chance(70) else set()
    own_name = r.pick(["gruppen", "rådet", "mötet"])
    for title in r.sample(words.TOPICS_NOTES, r.between(3, 8)):
        note_section(d, title, own_name)
    next_meeting(d)
    if r.chance(60):
        d.page.blank()
        d.page.line()
        d.page.line(r.pick([f"Vid pennan: {w.p(secretary, 'full')}", f"Justerat av: {w.p(leader, 'initials')}, {w.p(secretary, 'initials')}", f"/{w.p(secretary, 'full')}",
                            f"Antecknat av {w.p(secretary, 'full')}"]))
    return d


def title_of_notes(d):
    w, page, r = d.w, d.page, d.w.r
    place, start, end = time_and_place(d, ["Folkets hus i {p}", "Stadsbiblioteket", "Digitalt", "Teams", "Mötesrum {h}", "Församlingshemmet", "{h}"])
    mark_ = "# " if w.style.markdown else ""
    kind = r.pick(["Minnesanteckningar", "Anteckningar", "Mötesanteckningar", "Minnesanteckningar"])
    form = r.below(4)
    if form == 0:
        page.line(f"{mark_}{kind} från möte med {w.o(w.body, 'name')} {title_day(w)}")
        d.fields.pop("start_time")
    elif form == 1:
        page.line(f"{mark_}{kind} {w.o(w.body, 'name')}\n" + ("\n" if mark_ else "") + f"Datum: {span_of_day(d, start, end)}")
    elif form == 2:
        page.line(f"{mark_}{w.o(w.body, 'name')}\n{kind} {title_day(w)}\nTid: {mark('d', f'{w.day}T{w.clock(start)}/{w.day}T{w.clock(end)}', f'{w.clock_text(start)}–{w.clock_text(end)}')}")
        d.fields["end_time"] = w.clock(end)
    else:
        page.line(f"{mark_}{w.o(w.body, 'name')} i {w.o(w.owner)}, {span_of_day(d, start, end)}\n{kind}")
    if form == 0 and r.chance(40):
        d.fields.pop("place")
    else:
        page.line(f"Plats: {place}")
    page.blank()


def sides(d, guests, own, leader, secretary):
    w, page, r = d.w, d.page, d.w.r
    people = [(p, p.role, "") for p in guests + own + [leader, secretary]]
    absent = [Group(r.pick(["Frånvarande", "Anmält förhinder", "Förhinder", "Ej närvarande"]), "absent", [(w.person(), "", "") for _ in range(r.between(1, 3))])] if r.chance(40) else []
    extra = [Group(r.pick(["Gäst", "Inbjuden", "Gäster"]), "adjunct", [(w.person(), r.pick(["forskare", "föreläsare", ""]), "") for _ in range(r.between(1, 2))])] if r.chance(25) else []
    kind = r.below(5)
    if kind == 4:
        side = "regionen" if "Region" in w.owner.name else "kommunen"
        groups = [Group("", "present", [(p, "", "") for p in guests_alone(guests)], "civilsamhället"), Group("", "present", people[len(guests):], side)]
        known = [w.p(p, "full") + (f" ({role})" if role else "") for p, role, _ in people]
        page.para(f"Närvarande: {listed(known[:len(guests)])} från civilsamhället samt {listed(known[len(guests):])} från {side}.")
        layout.on_one_line(w, page, absent + extra)
    elif kind == 0:
        side = "regionen" if "Region" in w.owner.name else "kommunen"
        groups = [Group("Närvarande från civilsamhället", "present", [(p, "", "") for p in guests], "civilsamhället"),
                  Group(f"Närvarande från {side}", "present", people[len(guests):], side)]
        layout.on_one_line(w, page, groups + absent + extra)
    else:
        groups = [Group(r.pick(["Närvarande", "Deltagare", "Deltog"]), "present", people)]
        style = r.pick([layout.in_table, layout.in_bullets]) if w.style.markdown else r.pick([layout.on_one_line, layout.under_heads, layout.in_bullets])
        if style is layout.in_table:
            style(w, page, groups)
            page.blank()
            layout.on_one_line(w, page, absent + extra)
        else:
            style(w, page, groups + absent + extra)
    page.blank()
    return groups + absent + extra


def listed(names):
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " och " + names[-1]


def guests_alone(guests):
    """Without their organisations, for lists that name only the side."""
    return [dataclasses.replace(p, home=None) for p in guests]


def note_section(d, title, own):
    w, page, r = d.w, d.page, d.w.r
    d.counter = getattr(d, "counter", 0) + 1
    number = w.style.note_head.format(n=d.counter) if w.style.note_head == "{n}." else ""
    page.heading(title, number=number)
    kind = r.below(5)
    if kind == 0:  # each bullet a matter of its own
        for _ in range(r.between(2, 4)):
            sentences = " ".join(matters.passage(w, own, 1, 2))
            page.line(f"⟦T2⟧{w.style.bullet} " + layout.wrap(sentences, w.style.width, "  "))
    elif kind == 1:  # with a title that runs in
        for theme in r.sample(words.THEMES, r.between(2, 4)):
            lead = mark("t", "", capital(theme)).replace("⟦t |", "⟦t|")
            lead = f"**{lead}:**" if w.style.markdown and r.chance(50) else f"{lead}:"
            page.line(f"⟦T2⟧{w.style.bullet} {lead} " + layout.wrap(" ".join(matters.passage(w, own, 1, 2)), w.style.width, "  "))
    elif kind == 2:  # bullets that only elaborate
        page.para(" ".join(matters.passage(w, own, 1, 2)) + " " + r.pick(["Det som lyftes:", "Några synpunkter:", "Frågor som väcktes:"]))
        if w.style.markdown:
            page.blank()
        page.bullets([r.pick([f"mer om {theme}", f"brist på {theme}", capital(f"{theme} tar tid"), f"{theme}"]) for theme in r.sample(words.THEMES, r.between(2, 4))])
        if r.chance(50):
            page.blank()
            page.para(" ".join(matters.passage(w, own, 1, 2)))
    else:
        for _ in range(r.between(1, 2)):
            page.para(" ".join(matters.passage(w, own)))
            page.gap()


def next_meeting(d):
    w, page = d.w, d.page
    day = w.later_day(14, 90)
    d.counter = getattr(d, "counter", 0) + 1
    number = w.style.note_head.format(n=d.counter) if w.style.note_head == "{n}." else ""
    page.heading(w.r.pick(["Nästa möte", "Kommande möten", "Nästa möte"]), number=number)
    page.para(w.r.pick(["Nästa möte hålls {}.", "{}.", "{}, samma tid och plats."]).format(mark("d", day.isoformat(), w.day_text(day, w.needs_year(day)))).replace("hålls Den", "hålls den"))


# --- associations, housing associations, annual meetings

def association(w, housing=False):
    r = w.r
    w.formal, w.style.lower_bodies = r.chance(40), True
    w.body = Org(f"Bostadsrättsföreningen {r.pick(words.BRANDS)}") if housing and r.chance(50) else Org(f"Brf {r.pick(words.BRANDS)}") if housing else w.org(words.ASSOCIATIONS)
    w.bodies = [Org(f"{w.place}s kommun".replace("ss ", "s "))]
    d = Draft(w, "gen-housing" if housing else "gen-association", "protokoll")
    d.fields["body"] = w.body.name
    w.people = [w.person() for _ in range(r.between(4, 9))]
    chair, treasurer, secretary, justerare = w.people[0], w.people[1], w.people[2], w.people[3]
    roles = {chair: "ordförande", treasurer: "kassör", secretary: "sekreterare"}
    association_title(d, r.pick(["styrelsemöte", "styrelsesammanträde", "styrelsemöte"]))
    entries = [(p, roles.get(p, ""), "") for p in w.people]
    groups = [Group(r.pick(["Närvarande", "Deltagare"]), "present", entries)]
    if r.chance(40):
        groups.append(Group(r.pick(["Frånvarande", "Anmält förhinder"]), "absent", [(w.person(), "", "")]))
    if r.chance(20):
        groups.append(Group(r.pick(["Adjungerad", "Adjungerade"]), "adjunct", [(w.person(), r.pick(["revisor", "förvaltare", ""]), "")]))
    d.attend(groups, [justerare])
    (r.pick([layout.in_table, layout.in_bullets]) if w.style.markdown else r.pick([layout.on_one_line, layout.under_heads, layout.under_heads, layout.in_columns]))(w, d.page, groups)
    d.page.blank()
    w.known = set(w.people) if r.chance(60) else set()
    sections = [("Mötets öppnande", f"{capital(w.p(chair))} öppnade mötet{' ' + w.time(int(d.fields['start_time'][:2]) * 60 + int(d.fields['start_time'][3:])) if d.fields.get('start_time') else ''}."),
                (r.pick(["Val av justerare", "Justerare"]), mark("D", "taken", r.pick([f"{w.p(justerare)} valdes att justera protokollet.", f"Till justerare valdes {w.p(justerare)}."]))),
                (r.pick(["Dagordning", "Godkännande av dagordning"]), mark("D", "taken", r.pick(["Dagordningen godkändes.", "Styrelsen godkände dagordningen.", "Dagordningen fastställdes."]))),
                (r.pick(["Föregående protokoll", "Föregående mötes protokoll"]), mark("D", "taken", r.pick(["Protokollet lades till handlingarna.", f"Protokollet från {w.dated(w.earlier_day(10, 60), False)[0]} lades till handlingarna."])))]
    own = r.pick(["styrelsen", "styrelsen", "mötet"])
    titles = housing_titles(w) if housing else ["Ekonomi", "Rapporter", "Skrivelser", "Medlemsfrågor", "Lokalen", "Aktiviteter", "Hemsidan", "Material", "Utbildning", "Sponsorer"]
    sections += [(title, " ".join(matters.passage(w, own, 1, 4, 50))) for title in r.sample(titles, r.between(3, 7))]
    sections += [("Övriga frågor", " ".join(matters.passage(w, own, 1, 2, 40)) if r.chance(60) else "Inga övriga frågor."),
                 ("Nästa möte", capital(mark("d", *(lambda day: (day.isoformat(), w.day_text(day, w.needs_year(day))))(w.later_day(14, 80)))) + "."),
                 (r.pick(["Mötets avslutande", "Avslutning"]), f"{capital(w.p(chair))} tackade för visat intresse och avslutade mötet.")]
    numbered(d, sections)
    signatures(d, secretary, chair, [justerare])
    return d


def housing_titles(w):
    return ["Ekonomi", "Underhåll", "Tvättstugan", "Garage och parkering", "Andrahandsuthyrning", "Taket", "Trädgården", "Störningar", "Avtal", "Laddplatser", "Överlåtelser", "Städdag"]


def association_title(d, kind):
    w, page, r = d.w, d.page, d.w.r
    place, start, end = time_and_place(d, ["klubbstugan", "{h}", "föreningslokalen", "Bygdegården i {p}", "hemma hos ordföranden", "Digitalt", "Församlingshemmet"])
    mark_ = "# " if w.style.markdown else ""
    form = r.below(3)
    body = w.o(w.body, r.pick(["name", "name", "capitals"]))
    if form == 0:
        day = mark("d", f"{w.day}T{w.clock(start)}", f"{weekday(w)}en den {w.day.day} {month(w)} {w.day.year} kl. {w.clock_text(start)}")
        page.line(f"{mark_}Protokoll fört vid {kind} i {w.o(w.body, 'name')}\n" + ("\n" if mark_ else "") + f"{day}\nPlats: {place}")
    elif form == 1:
        page.line(f"{mark_}{body}\n" + ("\n" if mark_ else "") + f"Protokoll {kind}\nDatum: {span_of_day(d, start, end)}\nPlats: {place}")
    else:
        page.line(f"{mark_}Protokoll från {kind}, {w.o(w.body, 'name')}, {title_day(w)}")
        d.fields.pop("start_time")
        d.fields.pop("place")
    page.blank()


def numbered(d, sections, first=1):
    w = d.w
    for n, (title, text) in enumerate(sections):
        d.page.heading(title, number=w.style.list_head.format(n=first + n))
        d.page.para(text)
        d.page.gap()


def annual(w):
    r = w.r
    w.formal, w.style.lower_bodies = True, True
    w.body = w.org(words.ASSOCIATIONS)
    w.bodies = []
    d = Draft(w, "gen-annual-meeting", "protokoll")
    d.fields["body"] = w.body.name
    w.people = [w.person() for _ in range(r.between(7, 11))]
    chair, secretary, first, second = w.people[:4]
    association_title(d, r.pick(["årsmöte", "ordinarie årsmöte", "årsstämma"]))
    listed = r.chance(70)
    if listed:
        groups = [Group(r.pick(["Röstlängd", "Närvarande", "Närvarande"]), "present", [(p, "", "") for p in w.people])]
        d.attend([Group(groups[0].head, "present", [(chair, "mötesordförande", ""), (secretary, "mötessekreterare", "")] + [(p, "", "") for p in w.people[2:]])], [first, second])
        layout.on_one_line(w, d.page, groups)
    meeting = r.pick(["Mötet", "Årsmötet", "Stämman"])
    year = w.year(-1) if w.day.month < 8 else w.year()
    fee, effect = w.sum_of(r.between(10, 60) * 10), w.year(1)
    taken = lambda text: mark("D", "taken", text)
    motion = w.r.pick(words.ASSOC_THINGS)
    mover = w.anyone()
    refused = r.chance(50)
    new = [w.person() for _ in range(3)]
    sections = [
        ("Mötets öppnande", f"{w.p(w.people[4])} hälsade välkommen och öppnade mötet."),
        (r.pick(["Val av mötesfunktionärer", "Val av ordförande och sekreterare för mötet"]),
         r.pick([f"{taken(f'{meeting} valde {w.p(chair)} till mötesordförande och {w.p(secretary)} till mötessekreterare.')}",
                 f"{taken(f'Till mötesordförande valdes {w.p(chair)} och till mötessekreterare {w.p(secretary)}.')}"])),
        ("Val av justerare", taken(f"{w.p(first)} och {w.p(second)} valdes till justerare och rösträknare.")),
        ("Fråga om mötet är behörigen utlyst", taken(r.pick([f"{meeting} fann att kallelsen skett enligt stadgarna.", "Mötet förklarades behörigen utlyst."]))),
        ("Verksamhetsberättelse", f"{w.p(w.anyone())} läste upp berättelsen. " + taken("Verksamhetsberättelsen lades till handlingarna.")),
        ("Ekonomisk berättelse", f"Årets {r.pick(['överskott', 'underskott'])} är {w.money(1000, 90000)}. " + taken("Bokslutet godkändes.")),
        ("Ansvarsfrihet", taken(f"{meeting} beviljade styrelsen ansvarsfrihet för {year}.")),
        ("Medlemsavgift", taken(f"{meeting} beslutade {r.pick(['enligt styrelsens förslag ', ''])}att avgiften för {effect} ska vara {fee}.")),
        ("Budget", taken(f"Budgeten fastställdes med intäkter på {w.money(20000, 900000)}.")),
        ("Val av styrelse", mark("D", "taken",
                                 f"{meeting} valde\n{w.p(new[0])} till ordförande,\n{w.p(new[1])} till kassör och\n{w.p(new[2])} till ledamot." if r.chance(50)
                                 else f"Till ordförande valdes {w.p(new[0])}, till kassör {w.p(new[1])} och till ledamot {w.p(new[2])}.")),
        ("Motioner", mark("D", "proposed", f"{w.p(mover)} yrkar i en motion att föreningen köper en ny {motion[0]}.") + " " +
         (mark("D", "rejected", f"{meeting} avslog motionen.") if refused else taken("Motionen bifölls."))),
        ("Övriga frågor", " ".join(matters.passage(w, "mötet", 1, 2, 30))),
        ("Mötets avslutande", f"{w.p(chair)} förklarade mötet avslutat."),
    ]
    kept = [s for n, s in enumerate(sections) if n in (0, 1, 2, 12) or r.chance(80)]
    if not any(title == "Val av styrelse" for title, _ in kept):
        kept.insert(-1, sections[9])
    numbered(d, kept)
    signatures(d, secretary, chair, [first, second])
    return d


# --- what is no meeting's record

def agenda(w):
    r = w.r
    w.style.lower_bodies = True
    group = owner_and_body(w)
    d = Draft(w, group, "agenda")
    d.fields["body"] = w.body.name
    w.people = [w.person(party=r.pick(words.PARTIES)) for _ in range(5)]
    w.officials = [w.person(role=role) for role in r.sample(words.ROLES_OFFICIAL, 3)]
    place, start, _ = time_and_place(d, ["Kommunhuset, {h}", "Sammanträdesrum {h}", "Stadshuset, sal {h}"])
    page = d.page
    page.line(r.pick(["KALLELSE", "Kallelse och föredragningslista", "KALLELSE/UNDERRÄTTELSE", "Föredragningslista"]))
    page.line(f"{w.o(w.owner, 'name')}, {w.o(w.body, 'name')}" if r.chance(50) else f"{w.o(w.body, 'name')} kallas till sammanträde")
    page.blank()
    page.line("Tid     " + mark("d", f"{w.day}T{w.clock(start)}", f"{weekday(w)} den {w.day.day} {month(w)} {w.day.year} kl. {w.clock_text(start)}"))
    page.line(f"Plats   {place}")
    page.blank()
    page.line(f"{w.pp(w.people[0])}, ordförande")
    page.line(f"{w.p(w.officials[0])}, sekreterare")
    page.blank()
    page.line(r.pick(["Ärenden", "Dagordning", "ÄRENDEN"]))
    opening = [("Upprop", ""), ("Val av justerare", mark("D", "proposed", f"Förslag: {w.pp(w.people[2])} utses.") if r.chance(50) else ""), ("Fastställande av dagordning", "")]
    n = 0
    for title, text in opening:
        n += 1
        page.heading(title, number=f"{n}.", after=False)
        if text:
            page.para(text)
    for _ in range(r.between(4, 9)):
        n += 1
        matter = matters.public_matter(w)
        matter.status = "proposed"
        points = [dataclasses.replace(p, tail=p.tail) for p in matter.points]
        page.heading(matter.title, number=f"{n}.", after=False)
        if r.chance(60):
            page.line("Dnr " + mark("r", "diary", w.diary_number()))
        if matter.own or not points:
            page.para(" ".join(matters.background(w, 1, 2)))
            continue
        lead = r.pick(["Förslag till beslut", "Förslag till beslut", "Förvaltningens förslag"])
        subject = w.o(w.body)
        matter.points = [matters.Point(p.verb, p.object, p.tail, due=p.due) if p.verb else p for p in points]
        text = proposal_text(w, matter, subject)
        page.line(lead)
        page.para(text)
        if r.chance(50):
            page.blank()
            page.para(" ".join(matters.background(w, 1, 2)))
    return d


def proposal_text(w, matter, subject):
    """What is proposed: no commitment is in it yet."""
    clauses = [p.clause("inf") for p in matter.points]
    if len(clauses) == 1:
        body = f"{capital(subject)} beslutar att {clauses[0]}."
    else:
        body = f"{capital(subject)} beslutar\n" + ",\n".join(f"att {c}" for c in clauses[:-1]) + f", samt\natt {clauses[-1]}."
    return mark(matter.head(), "", body).replace(" |", "|", 1)


def plan(w):
    r = w.r
    w.style.lower_bodies = True
    w.owner = Org(f"{w.place}s kommun".replace("ss ", "s "))
    rows = r.sample(words.MUNICIPAL_BODIES[2:], 4)
    w.bodies = [Org(name, acronym) for name, acronym, _ in rows]
    w.body = Org(*r.pick(words.MUNICIPAL_BODIES[:2])[:2])
    d = Draft(w, "gen-plan", "plan")
    diary = w.diary_number()
    d.fields |= {"body": w.body.name, "date": w.day.isoformat(), "diary_number": diary}
    first = w.day.year + (w.day.month > 6)
    last = first + r.between(2, 4)
    kind = r.pick(["Handlingsplan för", "Strategi för", "Program för", "Plan för"])
    page = d.page
    page.line(f"{'# ' if w.style.markdown else ''}{kind} {r.pick(words.THEMES)} {mark('d', f'{first}/{last}', f'{first}–{last}')}")
    page.blank()
    page.line(mark("D", "taken", f"{r.pick(['Beslutad av', 'Antagen av'])}: {w.o(w.body, 'name')} {mark('d', w.day.isoformat(), w.day.isoformat())}, {w.paragraph()}"))
    page.line(f"Diarienummer: {mark('r', 'diary', diary)}")
    page.line(f"Giltighet: {mark('d', f'{first}/{last}', f'{first}–{last}')}")
    page.heading(r.pick(["Inledning", "Bakgrund", "Syfte"]))
    w.people = w.officials = [w.person(role=role) for role in r.sample(words.ROLES_OFFICIAL, 3)]
    page.para(" ".join(matters.neutral(w) for _ in range(r.between(2, 4))))
    page.heading(r.pick(["Mål och åtgärder", "Åtgärder", "Mål"]))
    for n, theme in enumerate(r.sample(words.THEMES, r.between(2, 5)), 1):
        page.heading(f"Mål {n}{r.pick([' –', ':', '.'])} {capital(theme)}", level=2)
        page.para(matters.neutral(w))
        page.blank()
        for m in range(1, r.between(2, 4)):
            page.line(f"{n}.{m} " + layout.wrap(measure(w, first, last), w.style.width))
    page.heading("Uppföljning")
    page.para(mark("A", f"responsible={w.bodies[0].name}", f"{w.o(w.bodies[0])} följer upp planen varje år i samband med årsredovisningen."))
    return d


def measure(w, first, last):
    body = w.r.pick(w.bodies)
    task = w.r.pick(["tar fram en vägledning för {}", "ska inventera behovet av {}", "utbildar personal i {}", "ansvarar för att {} förbättras", "ska redovisa kostnaderna för {}"]).format(w.r.pick(words.THEMES))
    year = w.r.between(first, last)
    kind = w.r.below(3)
    when, due = (f" under {mark('d', str(year), str(year))}", str(year)) if kind == 0 else (f" senast {mark('d', f'../{year}-12-31', f'den 31 december {year}')}", f"../{year}-12-31") if kind == 1 else ("", "")
    return mark("A", matters.facts(responsible=body.name, due=due), f"{w.o(body)} {task}{when}.")


def working_notes(w):
    r = w.r
    w.formal, w.style.lower_bodies = False, True
    w.body = Org(r.pick([f"Arbetsgruppen {r.pick(words.BRANDS)}", f"Projektgruppen {r.pick(words.BRANDS)}", f"Redaktionsgruppen {r.pick(words.BRANDS)}"]))
    w.bodies = [w.authority()]
    d = Draft(w, "gen-working-notes", "minnesanteckningar")
    d.fields["body"] = w.body.name
    d.fields["date"] = w.day.isoformat()
    page = d.page
    page.line(f"{'# ' if w.style.markdown else ''}{w.o(w.body, 'name')}, {r.pick(['möte', 'avstämning', 'arbetsmöte'])} {title_day(w)}")
    page.blank()
    w.people = [w.person(home=w.company() if r.chance(50) else w.authority()) for _ in range(r.between(3, 7))]
    groups = [Group(r.pick(["Deltagare", "Närvarande", "Med"]), "present", [(p, "", "") for p in w.people])]
    d.attend(groups)
    r.pick([layout.on_one_line, layout.in_bullets])(w, page, groups)
    page.blank()
    w.known = set(w.people)
    for title in r.sample(["Läget", "Tidplan", "Specifikationen", "Testmiljön", "Frågor", "Demo", "Användartester", "Driftsättning"], r.between(2, 5)):
        note_section(d, title, "gruppen")
    if r.chance(60):
        page.heading(r.pick(["Att göra", "Åtgärder", "Actionpoints"]), number=w.style.note_head.format(n=d.counter + 1) if w.style.note_head == "{n}." else "")
        for _ in range(r.between(2, 5)):
            page.line(f"{w.style.bullet} {r.pick(['[ ] ', '[x] ']) if w.style.markdown else ''}{todo(w)}")
    return d


def todo(w):
    person = w.anyone()
    job = capital(matters.infinitive(w.r.pick(words.ASSOC_JOBS)))
    if w.r.chance(50):
        day = w.later_day(4, 60)
        return mark("A", f"responsible={person.name} due={day}", f"{job} – {w.p(person)}, {mark('d', day.isoformat(), w.day_text(day, w.needs_year(day)))}")
    return mark("A", f"responsible={person.name}", f"{job} ({w.p(person)})")


GENRES = [(protocol, 34), (notes, 22), (association, 14), (lambda w: association(w, True), 8), (annual, 8), (agenda, 5), (plan, 4), (working_notes, 5)]


def document(seed, number):
    """The annotated text of document `number` of a seed, the same whatever the count."""
    rng = Rng(f"{seed}:{number}")
    at = rng.below(sum(weight for _, weight in GENRES))
    for make, weight in GENRES:
        if at < weight:
            break
        at -= weight
    return make(World(rng, layout.Style(rng))).annotated()
