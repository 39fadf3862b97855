"""Notes in running text: decisions, commitments, proposals, and talk that binds nobody."""
from . import words
from .points import SAYS_DECIDED, Point, facts, Matter, a_new
from .sentences import with_acronym, reported, planned
from .world import capital, mark


def prose_decision(w, own, lists=False):
    """A decision in running text by the meeting's own body, which is named by its kind (`styrelsen`) or not at all."""
    r = w.r
    if lists and r.chance(20):
        points = [small_point(w) for _ in range(r.between(2, 3))]
        matter = Matter("", points)
        clauses = [p.labelled("att " + p.clause("inf")) for p in points]
        text = f"{capital(own)} {r.pick(['beslutade', 'beslutade', 'beslöt'])}\n" + ",\n".join(clauses[:-1]) + f"{r.pick([', samt', ' och', ','])}\n{clauses[-1]}."
        return mark(matter.head(), "", text).replace(" |", "|", 1)
    point = small_point(w)
    if lists and r.chance(15):
        matter = Matter("", [point])
        return r.pick(["Beslut: ", "**Beslut:** " if w.style.markdown else "Beslut: "]) + mark(matter.head(), "", point.labelled(
            f"{capital(own)} beslutade att {point.clause('inf')}.")).replace(" |", "|", 1)
    forms = [f"{capital(own)} {r.pick(['beslutade', 'beslutade', 'beslöt', 'beslutar', 'enades om', 'kom överens om'])} att {{inf}}.", "Beslutades att {inf}.", "Det beslutades att {inf}.",
             "{passive past}."]
    if not point.doer and point.verb not in SAYS_DECIDED:
        forms = forms[:3]
    form = r.pick(forms)
    for name in ("inf", "passive past"):
        form = form.replace("{" + name + "}", point.clause(name))
    text = point.labelled(capital(form))
    matter = Matter("", [point])
    return mark(matter.head(), "", text).replace(" |", "|", 1)


def small_point(w):
    r = w.r
    thing = r.pick(words.ASSOC_THINGS)
    kind = r.below(7)
    if kind == 0:
        return Point("köpa", a_new(thing), f"för högst {w.money(1000, 60000)}")
    if kind == 1:
        return Point("godkänna", r.pick(["förslaget", "rapporten", "offerten från " + w.o(w.company(), "name"), "verksamhetsplanen"]))
    if kind == 2:
        return Point("avsätta", w.money(1000, 90000), f"till {r.pick(words.ASSOC_EVENTS)}")
    if kind == 3:
        person = w.anyone()
        phrase, due = w.deadline() if r.chance(40) else ("", "")
        return Point(doer=w.p(person), responsible=person.name, task=r.pick(["boka lokal", "begära in offerter", "kontakta kommunen", "ta fram ett förslag", "se över stadgarna"])
                     + (" " + phrase if phrase else ""), due=due)
    if kind == 4:
        return Point("förlänga", f"avtalet med {w.o(w.company(), 'name')}", "med ett år")
    if kind == 5:
        effect, due = w.effect()
        return Point("höja", "avgiften", f"till {w.money(100, 900)} {effect}", due=due)
    return Point("införa", r.pick(["ett nytt bokningssystem", "fasta mötestider", "en gemensam kalender", "ett årshjul"]))


def action(w):
    """Someone will do something."""
    r, person = w.r, w.anyone()
    helpers = [person]
    if r.chance(15):
        helpers = r.sample(w.people, 2)
    kind = r.below(6)
    phrase, due = ("", "")
    if r.chance(55):
        phrase, due = w.deadline() if r.chance(55) else w.ahead()
    who = w.names(helpers)
    job = r.pick(words.ASSOC_JOBS)
    if kind == 0 and len(helpers) == 1:
        text = f"{who} återkommer med ett förslag{' ' + phrase if phrase else ' till nästa möte'}."
    elif kind == 1 and len(helpers) == 1:
        text = f"{who} tar på sig att {infinitive(job)}{' ' + phrase if phrase else ''}."
    elif kind == 2:
        text = f"{who} ska {infinitive(job)}{' ' + phrase if phrase else ''}."
    elif kind == 3:
        text = f"{who} ansvarar för {r.pick(words.ASSOC_EVENTS)}{' ' + phrase if phrase else ''}."
    elif kind == 4:
        text = f"{who} kommer att {infinitive(job)}{' ' + phrase if phrase else ''}."
    else:
        text = f"{who} {job}{' ' + phrase if phrase else ''}."
    return mark("A", facts(responsible="; ".join(p.name for p in helpers), due=due), text)


INFINITIVES = {"köper": "köpa", "bokar": "boka", "kontaktar": "kontakta", "uppdaterar": "uppdatera", "ringer": "ringa", "begär": "begära", "skickar": "skicka", "tar": "ta",
               "ser": "se", "lämnar": "lämna", "beställer": "beställa", "skriver": "skriva", "sammanställer": "sammanställa"}


def infinitive(job):
    first, rest = job.split(" ", 1)
    return f"{INFINITIVES[first]} {rest}"


def talk(w):
    """What is told, asked, wished and thought, and binds nobody."""
    r, theme = w.r, w.r.pick(words.THEMES)
    return r.pick([
        lambda: f"{w.p(w.anyone())} berättade om {theme} och det som hänt sedan förra mötet.",
        lambda: f"{w.p(w.anyone())} informerade om läget.",
        lambda: f"Det är önskvärt att fler får veta mer om {theme}.",
        lambda: f"Finns det möjlighet att samarbeta med {w.o(w.civil())} kring {theme}?",
        lambda: f"{w.p(w.anyone())} undrade om {theme} kan bli en stående punkt.",
        lambda: f"Gruppen diskuterade {theme}. Flera lyfte att återkopplingen behöver bli bättre.",
        lambda: f"{capital(w.o(w.civil()))} har fått bidrag från {w.o(w.authority())}.",
        lambda: f"Samtalet var givande och mycket finns att göra.",
        lambda: f"En idé är att bjuda in {w.o(w.civil())} till ett kommande möte.",
        lambda: f"Konferensen hölls {w.before()[0]} och lockade {r.between(20, 300)} deltagare.",
        lambda: f"Nästa konferens hålls {w.ahead()[0]} i {w.make_place()}.",
        lambda: f"Enkäten visar att {r.between(20, 90)} procent känner till {theme}.",
        lambda: f"{w.p(w.anyone())} påpekade att vår lokal är för liten och att våren brukar vara hektisk.",
        lambda: f"Projektet {r.pick(words.BRANDS)} pågår och har hittills kostat {w.money(5000, 900000)}.",
        lambda: f"Det saknas pengar till {theme} i år.",
        lambda: f"Seminariet {w.before()[0]} var uppskattat.",
        lambda: f"På kontot finns {w.money(2000, 900000)} och {r.between(40, 400)} medlemmar har betalat.",
        lambda: f"{w.p(w.anyone())} tackade för ett gott samarbete.",
        lambda: f"Ledord är dialog, tillit och öppenhet.",
        lambda: f"Medverkande var {w.o(w.civil())}, {w.o(w.authority())} och {w.o(w.company(), 'name')}.",
        lambda: f"{capital(r.pick(words.ROLES_OFFICIAL))} {w.p(w.person())} från {w.o(w.civil())} presenterade arbetet med {theme}.",
        lambda: f"{w.p(w.anyone(), 'genitive')} sammanställning väckte frågor om {theme}.",
        lambda: f"Kontaktperson är {w.p(w.person(), 'full')} ({w.o(w.civil())}).",
        lambda: f"Enligt {w.o(w.authority())} är {theme} ett växande område i {w.make_place()} och {w.make_place()}.",
        lambda: f"Mycket sprids via Facebook och i lokalpressen, men {w.o(w.civil(), 'genitive')} webbplats är sällan uppdaterad.",
        lambda: with_acronym(w),
        lambda: f"Rundvandring vid {r.pick(words.STREETS)} {r.between(1, 60)} visade att belysningen är dålig.",
        lambda: f"I referensgruppen ingår {w.p(w.person(), 'full')}, {w.p(w.person(), 'full')} och {w.p(w.anyone())}.",
        lambda: f"{w.o(w.authority(), 'genitive')} vägledning om {theme} är på remiss.",
        lambda: f"{capital(w.o(w.authority()))} har publicerat en rapport om {theme} ({w.official_print()}).",
    ])()


def elsewhere(w):
    """A decision of another body, told in notes."""
    return reported(w) if w.r.chance(60) else planned(w)


def put_off(w):
    day = w.later_day(most=80)
    text, due = w.dated(day, w.needs_year(day))
    return w.r.pick([mark("D", f"deferred due={due}", f"Frågan bordlades till mötet {text}."), mark("D", "deferred", "Frågan skjuts upp till nästa möte."),
                     mark("D", "deferred", "Punkten bordlades.")])


def proposal(w):
    return mark("D", "proposed", f"{w.p(w.anyone())} {w.r.pick(['föreslog', 'föreslår'])} att {w.r.pick(words.ASSOC_EVENTS)} flyttas till en annan lokal.")


def passage(w, own, least=1, most=4, decisions=35, lists=False):
    """Some sentences of notes."""
    out = []
    for _ in range(w.r.between(least, most)):
        kind = w.r.below(100)
        if kind < decisions // 2:
            out.append(prose_decision(w, own, lists))
        elif kind < decisions:
            out.append(action(w))
        elif kind < decisions + 6 and w.bodies:
            out.append(elsewhere(w))
        elif kind < decisions + 9:
            out.append(put_off(w))
        elif kind < decisions + 12:
            out.append(proposal(w))
        else:
            out.append(capital(talk(w)))
    return out
