"""What meetings deal with: sentences and matters, each with its labels, put together from parts."""
import dataclasses
from dataclasses import dataclass, field

from . import words
from .world import NUMBER_WORDS, capital, mark

# Infinitive: present, past, past infinitive with att, passive present, passive past.
VERBS = {
    "anta": ("antar", "antog", "antas", "antogs"), "godkänna": ("godkänner", "godkände", "godkänns", "godkändes"),
    "fastställa": ("fastställer", "fastställde", "fastställs", "fastställdes"), "bevilja": ("beviljar", "beviljade", "beviljas", "beviljades"),
    "avslå": ("avslår", "avslog", "avslås", "avslogs"), "bifalla": ("bifaller", "biföll", "bifalls", "bifölls"),
    "tillstyrka": ("tillstyrker", "tillstyrkte", "tillstyrks", "tillstyrktes"), "utse": ("utser", "utsåg", "utses", "utsågs"),
    "anvisa": ("anvisar", "anvisade", "anvisas", "anvisades"), "köpa": ("köper", "köpte", "köps", "köptes"), "höja": ("höjer", "höjde", "höjs", "höjdes"),
    "införa": ("inför", "införde", "införs", "infördes"), "avsluta": ("avslutar", "avslutade", "avslutas", "avslutades"),
    "välja": ("väljer", "valde", "väljs", "valdes"), "avsätta": ("avsätter", "avsatte", "avsätts", "avsattes"),
    "överlämna": ("överlämnar", "överlämnade", "överlämnas", "överlämnades"), "förlänga": ("förlänger", "förlängde", "förlängs", "förlängdes"),
    "sälja": ("säljer", "sålde", "säljs", "såldes"), "anteckna": ("antecknar", "antecknade", "antecknas", "antecknades"),
    "notera": ("noterar", "noterade", "noteras", "noterades"), "upphäva": ("upphäver", "upphävde", "upphävs", "upphävdes"),
}


# Verbs whose passive past tells a decision, and no deed.
SAYS_DECIDED = ("godkänna", "anta", "fastställa", "bevilja", "avslå", "bifalla", "välja", "utse")


@dataclass
class Point:
    """One clause of a decision: `verb` + `object` + `tail`, or a commission of `doer` to do `task`."""
    verb: str = ""
    object: str = ""
    tail: str = ""
    doer: str = ""         # as it stands in the text, with its label
    responsible: str = ""  # its name
    task: str = ""
    due: str = ""

    def clause(self, form):
        if self.doer:
            give = {"inf": "ge {} i uppdrag att ", "pres": "ger {} i uppdrag att ", "past": "gav {} i uppdrag att ", "passive": "{} får i uppdrag att ",
                    "passive past": "{} fick i uppdrag att "}[form]
            return give.format(self.doer) + self.task
        tail = f" {self.tail}" if self.tail else ""
        present, past, passive, passive_past = VERBS[self.verb]
        if form.startswith("passive"):
            return f"{self.object} {passive if form == 'passive' else passive_past}{tail}"
        return f"{ {'inf': self.verb, 'pres': present, 'past': past}[form]} {self.object}{tail}"

    def labelled(self, text):
        if not self.doer:
            return text
        return mark("A", facts(responsible=self.responsible, due=self.due), text).replace("⟦A |", "⟦A|")


def facts(**values):
    return " ".join(f"{key}={value}" for key, value in values.items() if value)


@dataclass
class Matter:
    title: str
    points: list
    status: str = "taken"
    due: str = ""                                       # of the decision, where no point says so
    background: list = field(default_factory=list)      # sentences
    motions: list = field(default_factory=list)         # yrkanden, each a sentence with its label
    order: list = field(default_factory=list)
    vote: list = field(default_factory=list)
    reservation: list = field(default_factory=list)
    note: list = field(default_factory=list)
    recipients: list = field(default_factory=list)
    documents: list = field(default_factory=list)
    formality: bool = False
    own: str = ""                                       # a whole decision sentence instead of points

    def head(self):
        named = [p for p in self.points if p.doer]
        same = {p.responsible for p in named}
        due = self.due or next((p.due for p in self.points if p.due), "")
        return f"D {self.status} {facts(responsible=same.pop() if len(same) == 1 else '', due=due)}".strip()


# --- sentences for the background of a matter

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


# --- yrkanden and votes, of elected bodies

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


def note_to(w, matter):
    if w.r.chance(15):
        matter.note = [f"{w.pp(w.anyone())} lämnar en protokollsanteckning, som biläggs protokollet."]


# --- matters of boards that are elected

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
        said = mark("D", "proposed", f"{w.pp(mover)} har i en motion {when} föreslagit att en ny {thing[0]} anläggs.")
    elif kind == "motion":
        said = f"{w.pp(mover)} lämnade {when} in en motion om {thing[0]}."
    else:
        said = f"Ett {kind} om {thing[0]} kom in {when}."
    matter.background = [said] + background(w, 0, 3)
    return matter


def money_matter(w):
    thing = w.r.pick(words.THINGS)
    sum_ = w.money(50000)
    return Matter(w.r.pick([f"Investering i {thing[0]}", f"Upprustning av {thing[1]}", f"Ombyggnad av {thing[1]}", f"Ny {thing[0]} vid {w.r.pick(words.STREETS)}"]),
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


# --- notes of councils and groups, boards of associations: prose

def prose_decision(w, own):
    """A decision in running text by the meeting's own body, which is named by its kind (`styrelsen`) or not at all."""
    r = w.r
    point = small_point(w)
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
        return Point("köpa", f"en ny {thing[0]}", f"för högst {w.money(1000, 60000)}")
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


def passage(w, own, least=1, most=4, decisions=35):
    """Some sentences of notes."""
    out = []
    for _ in range(w.r.between(least, most)):
        kind = w.r.below(100)
        if kind < decisions // 2:
            out.append(prose_decision(w, own))
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
