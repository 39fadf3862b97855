"""Sentences behind a matter: what is told, what others have decided or will."""
import dataclasses

from . import words
from .world import capital, mark


def doer_of(w):
    """(text with label, canonical name) of someone who gets a commission."""
    r = w.r
    kind = r.below(6)
    if kind == 0:
        return "förvaltningen", "förvaltningen"
    if kind < 3 and w.office:
        return w.o(w.office), w.office.name
    if kind == 3 and w.officials:
        person = w.official()
        return (f"{person.role} " if person.role and r.chance(60) else "") + w.p(person), person.name
    if kind == 4:
        body = w.other_body()
        return w.o(body), body.name
    role = r.pick(["kommundirektören", "ordföranden", "presidiet", "sekreteraren", "förvaltningschefen"])
    return role, role


def task_of(w):
    """An infinitive clause, with a day in it where there is one: (text, due)."""
    thing = w.r.pick(words.THINGS)[1]
    theme = w.r.pick(words.THEMES)
    task = w.r.pick([f"utreda kostnaderna för {thing}", f"ta fram ett förslag till riktlinjer för {theme}", f"återkomma med en redovisning av arbetet med {theme}",
                     f"inleda samråd om {thing}", f"teckna avtal om {theme}", f"redovisa hur {thing} kan finansieras", f"se över taxan för {theme}",
                     f"genomföra en upphandling av {theme}", f"följa upp beslutet om {thing}", f"informera de boende vid {thing}"])
    if w.r.chance(45):
        phrase, due = w.deadline() if w.r.chance(70) else w.ahead()
        return f"{task} {phrase}", due
    return task, ""


def neutral(w):
    """Sentences that hold no decision and no commitment, with what looks like one."""
    r, thing, theme = w.r, w.r.pick(words.THINGS), w.r.pick(words.THEMES)
    return r.pick([
        lambda: f"Behovet av {theme} har ökat de senaste tre åren.",
        lambda: f"Frågan om {theme} har diskuterats vid flera möten.",
        lambda: f"{capital(thing[1])} används av omkring {r.between(3, 40) * 10} personer i veckan.",
        lambda: f"Det är viktigt att {theme} fungerar i hela {w.o(w.owner, 'genitive') if w.owner else 'området'} verksamhet.",
        lambda: f"Ungefär {r.pick(['1/3', '2/3', '3/4', '1/5'])} av de svarande är nöjda med {theme}.",
        lambda: f"Kostnaden för {thing[1]} beräknas till {w.money(20000)}, varav {w.money(5000, 90000)} avser projektering.",
        lambda: f"Arbetet med {theme} bör samordnas bättre, och det behövs en tydligare ansvarsfördelning.",
        lambda: f"Andelen har ökat från {r.between(10, 40)},{r.below(10)} till {r.between(41, 80)} procent.",
        lambda: f"Handläggare nås på telefon 0{r.between(10, 99)}-{r.between(100, 999)} {r.between(10, 99)} {r.between(10, 99)} eller info@{w.place.lower().translate(str.maketrans('åäö', 'aao'))}.example.",
        lambda: f"{w.o(w.civil())} anser att {thing[1]} har stor betydelse för barn och unga.",
        lambda: f"{w.o(w.authority())} har i ett yttrande {w.dated(*near(w))[0]} framfört synpunkter på {theme}.",
        lambda: f"Förslaget bedöms inte påverka Agenda 2030 eller kommunens miljömål.",
        lambda: f"Enligt {w.law()} ska {theme} beaktas.",
        lambda: f"Frågan behandlas i {w.official_print()}.",
        lambda: f"Under {w.year(-1)} fick {w.r.between(4, 60)} sökande avslag på grund av brist på medel.",
        lambda: f"Utfallet för {w.year(-1)} blev {w.money(50000)} lägre än budget.",
        lambda: f"En enkät genomfördes {w.before()[0]} och besvarades av {r.between(30, 900)} personer.",
        lambda: f"{w.o(w.company())} har lämnat en offert på {w.money(10000)} exklusive moms.",
        lambda: f"Nuvarande {r.pick(['avtal', 'plan', 'program'])} löper ut vid {mark('d', f'{w.day.year}-12-31/{w.day.year + 1}-01-01', 'årsskiftet')}.",
        lambda: f"Möten hålls fyra gånger per år och rapporten är på {r.between(9, 80)} sidor.",
        lambda: f"Fler borde få möjlighet att ta del av {theme}.",
        lambda: f"{capital(w.p(w.official()))} redogör för ärendet och svarar på frågor.",
        lambda: f"Planområdet ligger öster om {r.pick(words.STREETS)} och omfattar {r.between(2, 14)},{r.below(10)} hektar.",
        lambda: f"{w.o(w.authority(), 'genitive')} tillsyn {w.before()[0]} visade brister i {theme}.",
        lambda: f"{w.o(w.civil())}, {w.o(w.civil())} och {w.o(w.company(), 'name')} har beretts tillfälle att yttra sig.",
        lambda: f"{capital(r.pick(words.ROLES_OFFICIAL))} {w.p(w.person())} på {w.o(w.authority())} har granskat underlaget.",
        lambda: f"Sökanden har inkommit med handlingar till {w.r.pick(words.STREETS)} {r.between(1, 80)} i {w.make_place()}.",
        lambda: f"Hyresavtalet med {w.o(w.company(), 'name')} är uppsagt och lokalen i {w.make_place()} står tom.",
        lambda: with_acronym(w),
        lambda: f"Två av fem nämnder har ännu inte svarat, vilket enligt {w.p(w.official())} beror på hög arbetsbelastning.",
    ])()


def with_acronym(w):
    """A long name, its letters in brackets, and the letters alone."""
    org = w.org(words.CIVIL)
    letters = "".join(part[0] for part in org.name.split()).upper() + w.r.pick(["F", "S", "R"])
    known = dataclasses.replace(org, acronym=letters)
    return f"{w.o(known)} ({w.o(known, 'acronym')}) har lämnat synpunkter. {w.o(known, 'acronym')} vill att samråd hålls oftare."


def near(w):
    day = w.earlier_day()
    return day, w.needs_year(day)


def reported(w):
    """A decision taken elsewhere or earlier."""
    r, body = w.r, w.other_body()
    day = w.earlier_day(most=600)
    when = w.dated(day, w.needs_year(day))[0]
    paper = papers(w)[0]
    own = w.body and body.name == w.body.name
    text = r.pick([
        lambda: f"{capital(w.o(body))} beslutade {when}, {w.paragraph()}, att anta {paper}.",
        lambda: f"{capital(w.o(body))} antog {paper} {when} ({w.paragraph()}).",
        lambda: f"{capital(w.o(body))} återremitterade ärendet {when}.",
        lambda: f"{capital(w.o(body))} gav {when} förvaltningen i uppdrag att se över {r.pick(words.THEMES)}.",
    ])
    head = f"D reported decider={body.name}" if not own else f"D reported decider={w.body.name}"
    sentence = text()
    if "förvaltningen i uppdrag" in sentence:
        head += " responsible=förvaltningen"
    return f"⟦{head}|{sentence}⟧"


def planned(w):
    body = w.other_body()
    phrase, due = w.ahead()
    text = w.r.pick([f"{capital(w.o(body))} väntas fatta beslut i frågan {phrase}.", f"Beslut fattas av {w.o(body)} {phrase}.",
                     f"Förslaget ska behandlas av {w.o(body)}, som beslutar {phrase}."])
    return f"⟦D planned decider={body.name} due={due}|{text}⟧"


def papers(w):
    indefinite, definite = w.r.pick(words.PAPERS)
    theme = w.r.pick(words.THEMES)
    return indefinite.format(x=theme), definite, theme


def background(w, least=1, most=4):
    out = []
    for _ in range(w.r.between(least, most)):
        kind = w.r.below(10)
        out.append(reported(w) if kind == 0 and w.bodies else planned(w) if kind == 1 and w.bodies else neutral(w))
    return out
