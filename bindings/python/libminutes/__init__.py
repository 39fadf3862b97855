"""Swedish meeting minutes as data.

>>> import libminutes
>>> doc = libminutes.parse("Styrelsen den 3 mars 2025\\n\\n§ 1 Ekonomi\\nStyrelsen beslutade att anta budgeten.\\n")
>>> doc.decisions[0].text
'Styrelsen beslutade att anta budgeten.'

:func:`read` and :func:`parse` give a :class:`Document`; :func:`extract` reads many and gives a :class:`Corpus` of tables.
"""

try:
    from libminutes import _core
except ImportError as fault:  # pragma: no cover
    raise ImportError(
        f"the compiled part of libminutes is missing or does not fit this Python ({fault}); "
        "install the package with pip, and import it from outside its source folder"
    ) from fault

from libminutes._document import Document, parse, read
from libminutes._errors import MinutesError
from libminutes._explain import Evidence, Explanation, Reason, Trace
from libminutes._extract import Corpus, Stream, extract
from libminutes._options import Options
from libminutes._table import Table, Tables
from libminutes._values import (
    Act,
    Action,
    Actor,
    Attendee,
    Box,
    Date,
    Decision,
    Doubt,
    Due,
    Event,
    Finding,
    Furniture,
    Layer,
    Mention,
    Meta,
    Money,
    Motion,
    Party,
    Reference,
    Remark,
    Reservation,
    Sentence,
    Span,
    Timex,
    Token,
    Topic,
    Topics,
    Vote,
    Voter,
)

__version__ = _core.version

__all__ = [
    "Act",
    "Action",
    "Actor",
    "Attendee",
    "Box",
    "Corpus",
    "Date",
    "Decision",
    "Document",
    "Doubt",
    "Due",
    "Event",
    "Evidence",
    "Explanation",
    "Finding",
    "Furniture",
    "Layer",
    "Mention",
    "Meta",
    "MinutesError",
    "Money",
    "Motion",
    "Options",
    "Party",
    "Reason",
    "Reference",
    "Remark",
    "Reservation",
    "Sentence",
    "Span",
    "Stream",
    "Table",
    "Tables",
    "Timex",
    "Token",
    "Topic",
    "Topics",
    "Trace",
    "Vote",
    "Voter",
    "__version__",
    "extract",
    "parse",
    "read",
]
