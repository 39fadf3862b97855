"""Protocols of elected bodies: municipalities, regions, joint authorities."""
from . import layout, matters, words
from .draft import Draft, signatures, span_of_day, time_and_place, title_day
from .layout import Group, decision_text
from .world import Org, capital, mark


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
    order = r.pick([("decision", "background", "documents", "motions", "order", "vote", "reservation", "conflict", "note", "recipients"),
                    ("background", "documents", "motions", "order", "vote", "decision", "reservation", "conflict", "note", "recipients"),
                    ("decision", "reservation", "conflict", "note", "background", "motions", "order", "vote", "documents", "recipients")])
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
            "vote": r.pick(["Omröstning", "Omröstningsresultat", "Votering"]), "reservation": r.pick(["Reservation", "Reservationer"]), "note": "Protokollsanteckning", "conflict": r.pick(["Jäv", "Deltar inte"]),
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
            if matter.after:
                page.blank()
                page.para(matter.after)
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
