"""What is no meeting's record: agendas and plans."""
from . import layout, matters, points, sentences, words
from .draft import Draft, month, time_and_place, weekday
from .protocols import owner_and_body
from .world import Org, capital, mark


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
        page.heading(matter.title, number=f"{n}.", after=False)
        if r.chance(60):
            page.line("Dnr " + mark("r", "diary", w.diary_number()))
        if matter.own or not matter.points:
            page.para(" ".join(sentences.background(w, 1, 2)))
            continue
        lead = r.pick(["Förslag till beslut", "Förslag till beslut", "Förvaltningens förslag"])
        subject = w.o(w.body)
        text = proposal_text(w, matter, subject)
        page.line(lead)
        page.para(text)
        if r.chance(50):
            page.blank()
            page.para(" ".join(sentences.background(w, 1, 2)))
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
    page.para(" ".join(sentences.neutral(w) for _ in range(r.between(2, 4))))
    page.heading(r.pick(["Mål och åtgärder", "Åtgärder", "Mål"]))
    for n, theme in enumerate(r.sample(words.THEMES, r.between(2, 5)), 1):
        page.heading(f"Mål {n}{r.pick([' –', ':', '.'])} {capital(theme)}", level=2)
        page.para(sentences.neutral(w))
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
    return mark("A", points.facts(responsible=body.name, due=due), f"{w.o(body)} {task}{when}.")
