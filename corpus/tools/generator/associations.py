"""Boards of associations and housing associations, and annual meetings."""
from . import layout, points, prose, words
from .draft import Draft, month, signatures, span_of_day, time_and_place, title_day, weekday
from .layout import Group
from .world import Org, capital, mark


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
    sections += [(title, joined(prose.passage(w, own, 1, 4, 50, lists=True))) for title in r.sample(titles, r.between(3, 7))]
    if r.chance(30):
        sections.append((r.pick(["Budgetuppföljning", "Resultat", "Ekonomisk rapport"]), money_table(w)))
    sections += [("Övriga frågor", " ".join(prose.passage(w, own, 1, 2, 40)) if r.chance(60) else "Inga övriga frågor."),
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


def joined(sentences):
    """A list of att-satser and a run-in head have lines of their own."""
    text = ""
    for sentence in sentences:
        alone = "\n" in sentence or "Beslut:" in sentence
        text += ("\n" if text and (alone or text.endswith("\n")) else " " if text else "") + sentence + ("\n" if alone else "")
        text = text.replace("\n\n", "\n")
    return text.rstrip("\n")


def money_table(w):
    """Bare numbers under a head that says their unit."""
    unit, factor = w.r.pick([("kr", 1), ("tkr", 1000)])
    names = w.r.sample(["Medlemsavgifter", "Bidrag", "Lokalhyra", "Försäkringar", "Material", "Aktiviteter", "Underhåll", "Räntor"], w.r.between(3, 5))
    amount = lambda: (lambda n: mark("m", str(n * factor), f"{n:,}".replace(",", " ")))(w.r.between(2, 900) * (1 if factor > 1 else 100))
    rows = [(name, amount(), amount()) for name in names]
    head = ("Post", f"Utfall ({unit})", f"Budget ({unit})")
    if w.style.markdown:
        return f"| {' | '.join(head)} |\n|---|---|---|\n" + "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return "\n".join("\t".join(row) for row in [head] + rows)


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
        ("Motioner", mark("D", "proposed", f"{w.p(mover)} yrkar i en motion att föreningen köper {points.a_new(motion)}.") + " " +
         (mark("D", "rejected", f"{meeting} avslog motionen.") if refused else taken("Motionen bifölls."))),
        ("Övriga frågor", " ".join(prose.passage(w, "mötet", 1, 2, 30))),
        ("Mötets avslutande", f"{w.p(chair)} förklarade mötet avslutat."),
    ]
    kept = [s for n, s in enumerate(sections) if n in (0, 1, 2, 12) or r.chance(80)]
    if not any(title == "Val av styrelse" for title, _ in kept):
        kept.insert(-1, sections[9])
    numbered(d, kept)
    signatures(d, secretary, chair, [first, second])
    return d
