"""What a caller may choose when documents are read."""

from __future__ import annotations

import datetime
import os
from pathlib import Path
from typing import Any, Literal, TypedDict

SEASONS = ("spring_month", "summer_month", "autumn_month", "winter_month")
OWN_PDF_PROGRAM = Path(__file__).parent / "bin" / "minutes-pdf"


class Options(TypedDict, total=False):
    """Keyword arguments of :func:`read`, :func:`parse` and :func:`extract`.

    Attributes
    ----------
    meeting_date : str or datetime.date
        Day of the meeting, ``YYYY-MM-DD`` or a date, where the document is wrong or silent.
    max_bytes : int
        Larger input is refused; 64 MiB where it is not given.
    max_seconds : int
        A file that takes longer is given up; 60 where it is not given.
    max_memory : int
        Bytes that reading a file may take; 1 GiB where it is not given.
    ocr : bool
        Read pages that are pictures by tesseract, where that is installed; True where it is not given.
    pdf_program : str or path
        The program ``minutes-pdf``; that of this package where it has one, else the one in ``MINUTES_PDF`` or the PATH.
    seasons : (int, int, int, int)
        First months of spring, summer, autumn and winter; (3, 6, 9, 12) where it is not given.
    model : str or path
        A model file of the tagger of names; the one compiled in where it is not given.
    actors_by : {"both", "rules", "model"}
        Who says which words name an actor.
    """

    meeting_date: str | datetime.date
    max_bytes: int
    max_seconds: int
    max_memory: int
    ocr: bool
    pdf_program: str | os.PathLike[str]
    seasons: tuple[int, int, int, int]
    model: str | os.PathLike[str]
    actors_by: Literal["both", "rules", "model"]


def collected(options: Options) -> dict[str, Any]:
    """As the C++ side takes them."""
    unknown = set(options) - set(Options.__annotations__)
    if unknown:
        raise TypeError(f"there is no option {', '.join(sorted(unknown))}; there are {', '.join(Options.__annotations__)}")
    given: dict[str, Any] = {key: value for key, value in options.items() if value is not None}
    if "seasons" in given:
        given.update(zip(SEASONS, given.pop("seasons"), strict=True))
    if isinstance(given.get("meeting_date"), datetime.date):
        given["meeting_date"] = given["meeting_date"].isoformat()
    for path in ("pdf_program", "model"):
        if path in given:
            given[path] = os.fsencode(given[path])
    if "pdf_program" not in given and "MINUTES_PDF" not in os.environ and OWN_PDF_PROGRAM.exists():
        given["pdf_program"] = os.fsencode(OWN_PDF_PROGRAM)
    return given
