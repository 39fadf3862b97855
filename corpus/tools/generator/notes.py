"""Notes of councils, dialogue groups, steering groups and working groups."""
import dataclasses

from . import layout, prose, words
from .draft import Draft, span_of_day, time_and_place, title_day
from .layout import Group
from .world import Org, capital, mark


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
            sentences = " ".join(prose.passage(w, own, 1, 2))
            page.line(f"⟦T2⟧{w.style.bullet} " + layout.wrap(sentences, w.style.width, "  "))
    elif kind == 1:  # with a title that runs in
        for theme in r.sample(words.THEMES, r.between(2, 4)):
            lead = mark("t", "", capital(theme)).replace("⟦t |", "⟦t|")
            lead = f"**{lead}:**" if w.style.markdown and r.chance(50) else f"{lead}:"
            page.line(f"⟦T2⟧{w.style.bullet} {lead} " + layout.wrap(" ".join(prose.passage(w, own, 1, 2)), w.style.width, "  "))
    elif kind == 2:  # bullets that only elaborate
        page.para(" ".join(prose.passage(w, own, 1, 2)) + " " + r.pick(["Det som lyftes:", "Några synpunkter:", "Frågor som väcktes:"]))
        if w.style.markdown:
            page.blank()
        page.bullets([r.pick([f"mer om {theme}", f"brist på {theme}", capital(f"{theme} tar tid"), f"{theme}"]) for theme in r.sample(words.THEMES, r.between(2, 4))])
        if r.chance(50):
            page.blank()
            page.para(" ".join(prose.passage(w, own, 1, 2)))
    else:
        for _ in range(r.between(1, 2)):
            page.para(" ".join(prose.passage(w, own)))
            page.gap()


def next_meeting(d):
    w, page = d.w, d.page
    day = w.later_day(14, 90)
    d.counter = getattr(d, "counter", 0) + 1
    number = w.style.note_head.format(n=d.counter) if w.style.note_head == "{n}." else ""
    page.heading(w.r.pick(["Nästa möte", "Kommande möten", "Nästa möte"]), number=number)
    page.para(w.r.pick(["Nästa möte hålls {}.", "{}.", "{}, samma tid och plats."]).format(mark("d", day.isoformat(), w.day_text(day, w.needs_year(day)))).replace("hålls Den", "hålls den"))


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
        if w.style.markdown and r.chance(40):
            page.line(task_table(w))
            return d
        for _ in range(r.between(2, 5)):
            page.line(f"{w.style.bullet} {r.pick(['[ ] ', '[x] ']) if w.style.markdown else ''}{todo(w)}")
    return d


def task_table(w):
    """One action a row, from its first cell to its last."""
    rows = []
    for _ in range(w.r.between(2, 4)):
        person, day = w.anyone(), w.later_day(4, 80)
        job = capital(prose.infinitive(w.r.pick(words.ASSOC_JOBS)))
        rows.append(mark("A", f"responsible={person.name} due={day}", f"{job} | {w.p(person)} | {mark('d', day.isoformat(), w.day_text(day, w.needs_year(day)))}"))
    return "| Vad | Vem | När |\n|---|---|---|\n" + "\n".join(f"| {row} |" for row in rows)


def todo(w):
    person = w.anyone()
    job = capital(prose.infinitive(w.r.pick(words.ASSOC_JOBS)))
    if w.r.chance(50):
        day = w.later_day(4, 60)
        return mark("A", f"responsible={person.name} due={day}", f"{job} – {w.p(person)}, {mark('d', day.isoformat(), w.day_text(day, w.needs_year(day)))}")
    return mark("A", f"responsible={person.name}", f"{job} ({w.p(person)})")
