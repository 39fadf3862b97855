"""Decisions by their points: verbs with their forms, clauses, and the labels around them."""
from dataclasses import dataclass, field

from .world import mark

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
    conflict: list = field(default_factory=list)
    recipients: list = field(default_factory=list)
    documents: list = field(default_factory=list)
    formality: bool = False
    after: str = ""                                     # what stands below the decision, with its own label
    own: str = ""                                       # a whole decision sentence instead of points

    def head(self):
        named = [p for p in self.points if p.doer]
        same = {p.responsible for p in named}
        due = self.due or next((p.due for p in self.points if p.due), "")
        return f"D {self.status} {facts(responsible=same.pop() if len(same) == 1 else '', due=due)}".strip()


def a_new(thing):
    """With its article, which its definite form tells."""
    return f"ett nytt {thing[0]}" if thing[1].endswith("et") else f"en ny {thing[0]}"
