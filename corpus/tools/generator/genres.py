"""All genres, and how often each is drawn."""
from . import layout
from .associations import annual, association
from .notes import notes, working_notes
from .papers import agenda, plan
from .protocols import protocol
from .world import Rng, World


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
