"""Matters of elected bodies: a title, points of decision, and all that stands around them."""
from . import words
from .points import Point, Matter, a_new
from .sentences import doer_of, task_of, papers, background
from .world import NUMBER_WORDS, capital, mark


def against(w, matter):
    """Motions to reject or refer back, the order of proposition, a vote, a reservation."""
    r, first, second = w.r, *w.r.sample(w.people, 2)
    helper = w.r.pick([p for p in w.people if p not in (first, second)])
    matter.motions = [r.pick([
        lambda: mark("D", "proposed", f"{w.pp(first)} yrkar {r.pick(['avslag på förslaget', 'att ärendet återremitteras för ytterligare utredning', 'att ärendet bordläggs'])}."),
        lambda: mark("D", "proposed", f"{w.pp(first)} yrkar, med instämmande av {w.pp(helper)}, avslag på förslaget."),
    ])(), mark("D", "proposed", f"{w.pp(second)} yrkar bifall till {r.pick(['förvaltningens förslag', 'arbetsutskottets förslag', 'liggande förslag'])}.")]
    if r.chance(30):
        matter.motions.reverse()
    own = w.o(w.body) if w.body else "nämnden"
    matter.order = [f"Ordföranden ställer proposition på yrkandena och finner att {own} beslutar enligt {w.p(second, 'genitive')} yrkande."]
    if r.chance(45):
        yes, no = r.between(5, 40), r.between(2, 20)
        matter.order.append("Omröstning begärs och genomförs.")
        matter.vote = [r.pick(["Den som röstar på förslaget röstar ja. Den som röstar på avslag röstar nej.", "Ja till förslaget, nej till yrkandet om avslag."]),
                       r.pick([f"Med {yes} ja-röster mot {no} nej-röster beslutar {own} enligt förslaget.",
                               f"Omröstningen utfaller med {yes} ja och {no} nej. {NUMBER_WORDS[r.between(1, 4)].capitalize()} ledamöter avstår."])]
    if matter.vote and r.chance(35):
        half = max(1, len(w.people) // 2)
        matter.vote += [r.pick(["Ja: ", "Ja-röster: ", "Följande röstade ja: "]) + ", ".join(w.pp(p) for p in w.people[:half]) + ".",
                        r.pick(["Nej: ", "Nej-röster: ", "Följande röstade nej: "]) + ", ".join(w.pp(p) for p in w.people[half:]) + "."]
    if r.chance(50):
        matter.reservation = [f"{w.pp(first)} reserverar sig mot beslutet{r.pick(['.', ' till förmån för eget yrkande.', f' tillsammans med {w.pp(helper)}.'])}"]


def at_once(w, matter):
    """The item is adjusted before the rest."""
    if matter.points and matter.status == "taken" and w.r.chance(6):
        matter.after = mark("D", "taken", w.r.pick(["Paragrafen förklaras omedelbart justerad.", "Paragrafen justeras omedelbart."]))


def note_to(w, matter):
    if w.r.chance(6):
        matter.conflict = [f"{w.pp(w.anyone())} {w.r.pick(['anmäler jäv och deltar inte i handläggningen.', 'deltar inte i beslutet på grund av jäv.'])}"]
    if w.r.chance(15):
        matter.note = [f"{w.pp(w.anyone())} lämnar en protokollsanteckning, som biläggs protokollet."]


def commission(w):
    doer, name = doer_of(w)
    task, due = task_of(w)
    return Point(doer=doer, responsible=name, task=task, due=due)


def public_matter(w):
    r = w.r
    make = r.pick([paper_matter, paper_matter, motion_matter, money_matter, plan_matter, information_matter, budget_matter, permit_matter, remiss_matter,
                   election_matter, deferred_matter, grant_matter, followup_matter])
    matter = make(w)
    if not matter.formality:
        matter.background = matter.background or background(w, 1, 5)
        if w.r.chance(35) and len(w.people) > 3 and w.people[0].party and matter.status == "taken":
            against(w, matter)
        note_to(w, matter)
        at_once(w, matter)
        if r.chance(60):
            matter.recipients = [r.pick(["Akten", "Sökanden", w.o(w.other_body(), "name"), w.p(w.official()), "Förvaltningen", "Ekonomiavdelningen"]) for _ in range(r.between(1, 3))]
        if r.chance(50):
            day = w.earlier_day(most=70)
            matter.documents = [f"{kind} {mark('d', day.isoformat(), day.isoformat())}" if r.chance(70) else kind
                                for kind in r.sample(["Tjänsteskrivelse", "Protokollsutdrag", "Remissvar", "Ansökan", "Kartbilaga", "Yttrande"], r.between(1, 3))]
    return matter


def paper_matter(w):
    paper, definite, _ = papers(w)
    period = f" {mark('d', f'{w.day.year + 1}/{w.day.year + 4}', f'{w.day.year + 1}–{w.day.year + 4}')}" if w.r.chance(35) else ""
    title = w.r.pick(["Antagande av {}", "Revidering av {}", "{}", "Förslag till {}"]).format(paper)
    effect = w.effect() if w.r.chance(35) else ("", "")
    points = [Point(w.r.pick(["anta", "godkänna", "fastställa"]), w.r.pick([f"förslaget till {paper}", f"{definite} enligt bilaga", paper]),
                    f"att gälla {effect[0]}" if effect[0] else "", due=effect[1])]
    if w.r.chance(25):
        points.append(Point("upphäva", f"tidigare {definite}", ""))
    if w.r.chance(35):
        points.append(commission(w))
    return Matter(capital(title) + period, points)


def motion_matter(w):
    mover, thing = w.anyone(), w.r.pick(words.THINGS)
    kind, definite = w.r.pick([("motion", "motionen"), ("medborgarförslag", "medborgarförslaget"), ("e-förslag", "e-förslaget")])
    refused = w.r.chance(45)
    day = w.earlier_day(most=500)
    matter = Matter(capital(w.r.pick([f"Svar på {kind} om {thing[0]}", f"{kind} om {thing[0]}"])), [Point("avslå" if refused else w.r.pick(["bifalla", "bifalla"]), definite)],
                    status="rejected" if refused else "taken")
    when = w.dated(day, w.needs_year(day))[0]
    if kind == "motion" and refused:
        said = mark("D", "proposed", f"{w.pp(mover)} har i en motion {when} föreslagit att {a_new(thing)} anläggs.")
    elif kind == "motion":
        said = f"{w.pp(mover)} lämnade {when} in en motion om {thing[0]}."
    else:
        said = f"Ett {kind} om {thing[0]} kom in {when}."
    matter.background = [said] + background(w, 0, 3)
    return matter


def money_matter(w):
    thing = w.r.pick(words.THINGS)
    sum_ = w.money(50000)
    return Matter(w.r.pick([f"Investering i {thing[0]}", f"Upprustning av {thing[1]}", f"Ombyggnad av {thing[1]}", capital(f"{a_new(thing).split()[1]} {thing[0]} vid {w.r.pick(words.STREETS)}")]),
                  [Point(w.r.pick(["anvisa", "avsätta", "bevilja"]), f"{sum_}", f"till {thing[1]}")] + ([commission(w)] if w.r.chance(50) else []))


def plan_matter(w):
    name = f"{w.r.pick(words.PROPERTIES)} {w.r.between(1, 19)}"
    return Matter(f"Detaljplan för {name}", [Point(w.r.pick(["anta", "godkänna"]), f"detaljplanen för {name}")] + ([commission(w)] if w.r.chance(30) else []))


def information_matter(w):
    theme = w.r.pick(words.THEMES)
    matter = Matter(w.r.pick([f"Information om {theme}", "Information från förvaltningen", "Aktuell information", f"Lägesrapport om {theme}"]),
                    [Point(w.r.pick(["anteckna", "notera"]), "informationen", "till protokollet")])
    matter.background = [f"{capital(w.official().role or 'handläggaren')} {w.p(w.official())} informerar om {theme}."] + background(w, 0, 3)
    return matter


def budget_matter(w):
    kind = w.r.pick(["Internbudget", "Budget", "Delårsrapport", "Årsredovisning", "Verksamhetsplan", "Uppföljning av internkontrollplan"])
    offset = -1 if kind == "Årsredovisning" else 0 if kind.startswith(("Del", "Upp")) else 1
    definite = {"Internbudget": "internbudgeten", "Budget": "budgeten", "Delårsrapport": "delårsrapporten", "Årsredovisning": "årsredovisningen",
                "Verksamhetsplan": "verksamhetsplanen", "Uppföljning av internkontrollplan": "uppföljningen"}[kind]
    points = [Point(w.r.pick(["godkänna", "fastställa"]), f"{definite} för {w.year(offset)}")]
    if w.r.chance(40):
        points.append(Point("överlämna", definite, f"till {w.o(w.other_body())}"))
    return Matter(f"{kind} {w.year(offset)}", points)


def permit_matter(w):
    name = f"{w.r.pick(words.PROPERTIES)} {w.r.between(1, 9)}:{w.r.between(1, 60)}"
    refused = w.r.chance(30)
    kind, definite = w.r.pick([("Bygglov för enbostadshus", "bygglov"), ("Strandskyddsdispens", "dispens"), ("Serveringstillstånd", "tillståndet"), ("Rivningslov", "rivningslov")])
    return Matter(f"{kind}, {name}", [Point("avslå" if refused else "bevilja", "ansökan" if refused else definite)], status="rejected" if refused else "taken")


def remiss_matter(w):
    sender = w.authority()
    return Matter(f"Remiss från {w.o(sender)}: {w.r.pick(words.THEMES)}", [Point("överlämna", "yttrandet", f"till {w.o(sender)}")] + ([commission(w)] if w.r.chance(15) else []))


def election_matter(w):
    new = w.person(party=w.r.pick(words.PARTIES) if w.people[0].party else "")
    term = f"{w.day.year}/{w.day.year + w.r.between(1, 3)}"
    role = w.r.pick(["ersättare", "ledamot", "nämndeman", "revisor", "ombud"])
    matter = Matter(f"Val av {role}", [Point(w.r.pick(["utse", "välja"]), w.pp(new), f"till {role} för {mark('d', term, term.replace('/', '–'))}")], due=term)
    matter.background = [f"{w.pp(w.person(party=new.party))} har avsagt sig uppdraget som {role}."] if w.r.chance(60) else background(w, 1, 1)
    return matter


def deferred_matter(w):
    paper, _, _ = papers(w)
    day = w.later_day(most=90)
    until, due = w.dated(day, w.needs_year(day)) if w.r.chance(55) else ("", "")
    sentence = w.r.pick([f"Ärendet återremitteras{' och tas upp igen ' + until if until else ' för ytterligare beredning'}.",
                         f"Ärendet bordläggs{' till ' + until if until else ' till nästa sammanträde'}.", f"Ärendet återremitteras till förvaltningen{' till ' + until if until else ''}."])
    return Matter(capital(paper), [], status="deferred", due=due, own=sentence)


def grant_matter(w):
    receivers = [w.civil() for _ in range(w.r.between(1, 4))]
    receivers = list({org.name: org for org in receivers}.values())
    points = [Point("bevilja", f"{w.o(org, 'name')} {w.money(5000, 300000)}", w.r.pick(["i verksamhetsbidrag", "i projektbidrag", ""])) for org in receivers]
    return Matter(w.r.pick([f"Föreningsbidrag {w.year()}", f"Verksamhetsbidrag {w.year(1)}", "Fördelning av projektbidrag"]), points)


def followup_matter(w):
    return Matter(w.r.pick(["Uppföljning av uppdrag", "Uppdragslista", "Redovisning av beslut"]), [Point("godkänna", "redovisningen"), commission(w)])


def opening_matter(w, justerare):
    point = Point("utse", w.pp(justerare), "att justera protokollet")
    return Matter(w.r.pick(["Val av justerare", "Utseende av justerare", "Justering", "Val av protokollsjusterare"]), [point], formality=True)


def agenda_matter(w):
    return Matter(w.r.pick(["Fastställande av dagordning", "Dagordning", "Godkännande av föredragningslista", "Föredragningslista"]),
                  [Point(w.r.pick(["godkänna", "fastställa"]), w.r.pick(["dagordningen", "föredragningslistan", "utsänd dagordning"]))], formality=True)
