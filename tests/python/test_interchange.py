"""CoNLL-U and brat, both ways, on texts of any characters."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import libminutes
from libminutes import brat, conllu
from tests_support import LAYERS, REDUCED

WORDS = st.sampled_from([
    "Styrelsen", "beslutade att anta budgeten", "§ 1 Ekonomi", "§ 2", "den 5 maj 2025", "2025-03-03", "Anna Ek", "1,4 mkr", "🌲", "👩‍👩‍👧",
    "Mo\u0308te", "A\u030asa", "kommun\u00ad\u00adstyrelsen", "kommun-\nstyrelsen", "\u00a0", "\u2009", "\u200b", "\ufeff", "\r\n", "\n\n", "\t", "- ", "* ",
    "|", "\\", "\\s", "#", "_", "=", "\u2028", "\x85", "\x0b", "\x0c", "Bo Lind får i uppdrag att kontakta Ekby kommun till den 5 maj.",
    "\n\nStyrelsen beslutade att avslå motionen.\n", "Närvarande: Anna Ek, Bo Lind\n", "Nästa möte: 3 juni\n",
])  # fmt: skip
ANY = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
TEXTS = st.lists(WORDS | ANY, min_size=1, max_size=14).map(" ".join)
reduced = settings(max_examples=60 if REDUCED else 2000, deadline=None, database=None, derandomize=True,
                   suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])  # fmt: skip


def parsed(text):
    try:
        return libminutes.parse(text, meeting_date="2025-03-03")
    except libminutes.MinutesError as error:
        assert error.code in ("empty_input", "binary_input", "unsupported_format", "undecodable")
        return None


def check_conllu(doc):
    back = conllu.loads(conllu.dumps(doc))
    assert back.text == doc.text
    assert [(w.start, w.end, w.kind, w.reading) for words in back.sentences for w in words] == [
        (t.start, t.end, t.kind, t.reading) for t in doc.tokens
    ]
    assert all(line.count("\t") in (0, 9) for line in conllu.dumps(doc).split("\n"))


def check_brat(doc):
    ann = brat.dumps(doc)
    for line in ann.splitlines():
        if line.startswith("T"):
            _, places, text = line.split("\t")
            pieces = [tuple(map(int, piece.split())) for piece in places.split(" ", 1)[1].split(";")]
            assert " ".join(doc.text[a:b] for a, b in pieces) == text
    assert brat.loads(ann, doc) == doc


@reduced
@given(TEXTS)
def test_any_text_comes_back(text):
    doc = parsed(text)
    if doc is not None:
        for layer in LAYERS:
            for value in getattr(doc, layer):
                assert doc.text[value.start : value.end] == value.text
        check_conllu(doc)
        check_brat(doc)
        assert libminutes.Document.from_json(doc.to_json()) == doc
        doc._repr_html_()


def test_the_corpus_comes_back(documents):
    for doc in documents:
        check_conllu(doc)
        check_brat(doc)


def test_brat_labels_can_be_corrected(doc):
    ann = brat.dumps(doc)
    decision = doc.decisions[0]
    mark = next(line.split("\t")[0] for line in ann.split("\n") if f'"id": "{decision.id}"' in line).replace("#", "T")
    lines = [line for line in ann.split("\n") if line]
    changed = [f"{line.rsplit(' ', 1)[0]} planned" if f"Decision_status {mark} " in line else line for line in lines]
    start = doc.text.index("Bo Lind får")
    changed.append(f"T99\tDecision {start} {start + 7}\tBo Lind")
    changed.append(f"T98\tMention {start + 8} {start + 11}\tfår")
    back = brat.loads("\n".join(changed) + "\n", doc)
    assert back.decisions[0].status == "planned"
    added = [d for d in back.decisions if d.id not in {d.id for d in doc.decisions}]
    assert [(d.text, d.status) for d in added] == [("Bo Lind", "taken")]
    assert [m.actor.name for m in back.mentions if m.id not in {m.id for m in doc.mentions}] == ["får"]
    dropped = brat.loads("\n".join(line for line in lines if "Date" not in line), doc)
    assert not dropped.dates


def test_a_topic_drawn_anew_runs_to_the_next(doc):
    start = doc.text.index("Bo Lind får")
    back = brat.loads(f"{brat.dumps(doc)}T99\tTopic {start} {start + 7}\tBo Lind\n", doc)
    new = next(topic for topic in back.topics if topic.start == start)
    assert new.title == "Bo Lind" and new.end == doc.topics[1].start


@pytest.mark.parametrize("ann", ["T1\tDate 5 900000\tx", "T1\tColour 0 2\tx", "T1\tDate x y\tx", "R1\tdecision Arg1:T1 Arg2:T2"])
def test_annotations_that_do_not_fit_are_refused(doc, ann):
    with pytest.raises(libminutes.MinutesError) as error:
        brat.loads(ann, doc)
    assert error.value.code == "bad_record"


def test_another_tools_conllu_is_read():
    text = "# text = Vi ses.\n1-2\tVi ses\t_\t_\t_\t_\t_\t_\t_\t_\n1\tVi\tvi\tPRON\t_\t_\t2\tnsubj\t_\t_\n" \
           "2\tses\tse\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\tSpacesAfter=\\n\n\n"  # fmt: skip
    back = conllu.loads(text)
    assert back.text == "Vi ses.\n" and [word.form for word in back.sentences[0]] == ["Vi", "ses", "."]
    with pytest.raises(libminutes.MinutesError):
        conllu.loads("1\tVi\n")


def test_brat_gets_its_configuration():
    assert "Decision_status\tArg:Decision" in brat.configuration() and "[entities]\nTopic\n" in brat.configuration()
