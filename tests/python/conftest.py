"""What the tests of the Python package share."""

import pytest

import libminutes
from tests_support import PROJECT

TEXTS = sorted((PROJECT / "corpus" / "texts").glob("*.txt"))


@pytest.fixture(scope="session")
def texts():
    """The folder of the corpus's texts."""
    return PROJECT / "corpus" / "texts"


@pytest.fixture(scope="session")
def documents():
    """Every document of the corpus."""
    return [libminutes.read(path) for path in TEXTS]


@pytest.fixture(scope="session")
def corpus(texts):
    """The corpus as tables."""
    return libminutes.extract(texts, progress=False)


@pytest.fixture
def doc():
    """A small document with most layers."""
    return libminutes.parse(SMALL, name="ek.txt")


SMALL = """Styrelsen för Ekbyns Byalag
Protokoll den 3 mars 2025

Närvarande: Anna Ek (ordförande), Bo Lind

§ 1 Ekonomi
Styrelsen beslutade att anta budgeten på 1,4 mkr senast den 7 april 2025. 🌲
Bo Lind får i uppdrag att kontakta Ekby kommun till den 5 maj.

§ 2 Övrigt
Motionen avslogs med 3 ja-röster mot 5 nej-röster.
"""
