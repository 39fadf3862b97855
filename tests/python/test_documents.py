"""Documents: what they hold, how values behave, JSON both ways, errors."""

import copy
import dataclasses
import datetime
import gc
import io
import json
import pickle

import pytest

import libminutes
from tests_support import LAYERS, PROJECT


def test_every_finding_is_its_stretch_of_the_text(documents):
    for doc in documents:
        for layer in LAYERS:
            for value in getattr(doc, layer):
                assert doc.text[value.start : value.end] == value.text, (doc.name, layer, value)


def test_offsets_count_code_points_behind_emoji_and_decomposed_letters():
    doc = libminutes.parse("🌲🌲 Mo\u0308te a\u030a den 3 mars 2025\r\n\r\n😀 Vi ses den 5 maj.\n")
    assert [date.text for date in doc.dates] == ["den 3 mars 2025", "den 5 maj"]
    for date in doc.dates:
        assert doc.text[date.start : date.end] == date.text


def test_links_lead_to_other_values(doc):
    decision = doc.decisions[0]
    assert decision.topic.title == "Ekonomi" and decision.topic is doc.topics["t1"]
    assert decision in decision.topic.decisions
    assert {mention.actor.name for mention in doc.mentions} == {actor.name for actor in doc.actors}
    assert doc.actors[0].mentions[0].actor is doc.actors[0]


def test_topics_are_a_tree(documents):
    for doc in documents:
        assert sum(1 for _ in doc.topics.walk()) == len(doc.topics)
        for topic in doc.topics:
            assert topic.parent is None or topic in topic.parent.children
        assert set(doc.topics.roots) == {topic for topic in doc.topics if topic.parent is None}
    board = next(doc for doc in documents if doc.name == "alvsunda-ks-2024-03-05.txt")
    assert str(board.topics).startswith("§ 41 Val av justerare\n")


def test_sentences_hold_tokens(doc):
    assert [token.text for token in doc.sentences[0].tokens][:2] == ["Styrelsen", "för"]
    assert all(token.kind in {"word", "number", "mixed", "code", "section", "url", "handle", "punctuation", "symbol"}
               for token in doc.tokens)  # fmt: skip


def test_a_token_tells_how_it_reads():
    doc = libminutes.parse("Kommun\u00adstyrelsen möttes.\n")
    assert (doc.tokens[0].text, doc.tokens[0].reading) == ("Kommun\u00adstyrelsen", "Kommunstyrelsen")


def test_values_are_frozen_hashable_and_equal(doc):
    again = libminutes.parse(doc.text, name=doc.name)
    assert again == doc and hash(again) == hash(doc) and again.decisions[0] == doc.decisions[0]
    assert len({*doc.decisions, *again.decisions}) == len(doc.decisions)
    with pytest.raises(dataclasses.FrozenInstanceError):
        doc.decisions[0].status = "rejected"
    assert doc != libminutes.parse(doc.text + " ", name=doc.name)
    hash(doc.meta)


def test_values_are_pickled_and_copied(documents):
    for doc in documents[::9]:
        assert pickle.loads(pickle.dumps(doc)) == doc
        assert copy.copy(doc) == doc and copy.deepcopy(doc) == doc
    doc = next(doc for doc in documents if doc.decisions)
    decision = pickle.loads(pickle.dumps(doc.decisions[0]))
    assert decision == doc.decisions[0] and decision.topic == doc.decisions[0].topic


def test_a_value_keeps_its_document_alive():
    decision = libminutes.parse("§ 1 Ekonomi\nStyrelsen beslutade att anta budgeten.\n").decisions[0]
    gc.collect()
    assert decision.topic.title == "Ekonomi"


def test_reprs_are_short_and_read_like_calls(documents):
    for doc in documents:
        assert len(repr(doc)) < 250 and repr(doc).startswith("Document(")
        for layer in LAYERS:
            for value in getattr(doc, layer)[:20]:
                assert len(repr(value)) < 700 and repr(value).startswith(type(value).__name__ + "(")
            assert len(repr(getattr(doc, layer))) < 2200


def test_layers_are_asked_by_place_slice_or_id(doc):
    assert doc.dates["d2"] is doc.dates[1] and doc.dates[0:2] == (doc.dates[0], doc.dates[1])
    with pytest.raises(KeyError):
        doc.dates["d99"]
    with pytest.raises(KeyError):
        doc.dates["x"]


def test_json_goes_both_ways(documents):
    for doc in documents:
        text = doc.to_json()
        back = libminutes.Document.from_json(text)
        assert back == doc and json.loads(back.to_json()) == json.loads(text)
        assert libminutes.Document.from_json(doc.to_json(text=False), text=doc.text) == doc
        assert json.loads(doc.to_json(pretty=True)) == doc.to_dict()


def test_tables_of_a_record_are_those_of_its_document(documents):
    for doc in documents:
        made, read = doc.tables(), libminutes.Document.from_json(doc.to_json()).tables()
        for name, table in made.items():
            for column in table.columns:
                if (name, column) not in {("documents", "path"), ("topics", "quote")}:
                    assert read[name][column] == table[column], (doc.name, name, column)


def test_a_corrected_record_is_a_document(doc):
    record = doc.to_dict()
    record["decisions"][0]["status"] = "planned"
    record["actors"].reverse()
    corrected = libminutes.Document.from_json(record)
    assert corrected.decisions[0].status == "planned" and corrected != doc
    assert corrected.tables().decisions["status"][0] == "planned"
    assert all(mention.actor.id == mention.actor_id for mention in corrected.mentions)


@pytest.mark.parametrize("change", [
    lambda r: r.update(schema="another/1"),
    lambda r: r.pop("text"),
    lambda r: r.pop("meta"),
    lambda r: r["decisions"][0].update(start=10**9),
    lambda r: r["decisions"][0].update(end=-1),
    lambda r: r["decisions"][0].update(status="maybe"),
    lambda r: r["decisions"][0].update(topic="t"),
    lambda r: r["dates"][0].pop("timex3"),
    lambda r: r.update(dates="none"),
])  # fmt: skip
def test_what_is_no_record_is_refused(doc, change):
    record = doc.to_dict()
    change(record)
    with pytest.raises(libminutes.MinutesError) as error:
        libminutes.Document.from_json(record)
    assert error.value.code == "bad_record"


def test_documents_are_read_of_paths_bytes_and_files(tmp_path, doc):
    path = tmp_path / "åå 1.txt"
    path.write_text(doc.text, encoding="utf-8")
    with path.open("rb") as file:
        made = [libminutes.read(path), libminutes.read(str(path)), libminutes.read(file),
                libminutes.read(path.read_bytes(), name=path.name), libminutes.read(io.BytesIO(path.read_bytes()), name=path.name),
                libminutes.read(memoryview(path.read_bytes()), name=path.name)]  # fmt: skip
    assert all(one == made[0] for one in made) and made[0].name == "åå 1.txt"
    with pytest.raises(TypeError, match="rb"):
        libminutes.read(io.StringIO("text"))


def test_the_day_of_the_meeting_can_be_given():
    text = "Vi ses den 5 maj.\n"
    for day in ("2024-08-19", datetime.date(2024, 8, 19)):
        assert libminutes.parse(text, meeting_date=day).dates[0].earliest == "2025-05-05"
    assert not libminutes.parse(text).dates[0].resolved


def test_seasons_can_be_moved():
    text = "Möte den 3 mars 2025.\nKlart till hösten 2025.\n"
    assert libminutes.parse(text).dates[-1].latest == "2025-11-30"
    assert libminutes.parse(text, seasons=(2, 5, 8, 11)).dates[-1].latest == "2025-10-31"


def test_an_option_that_there_is_not_is_told():
    with pytest.raises(TypeError, match="colour"):
        libminutes.parse("Möte.", colour="red")
    with pytest.raises(libminutes.MinutesError):
        libminutes.parse("Möte.", actors_by="chance")


@pytest.mark.parametrize(("give", "code"), [
    (lambda: libminutes.read(b""), "empty_input"),
    (lambda: libminutes.read(bytes(range(32)) * 50), "binary_input"),
    (lambda: libminutes.read("no/such/file.txt"), "not_found"),
    (lambda: libminutes.read(PROJECT), "not_a_file"),
    (lambda: libminutes.read(b"text", max_bytes=2), "too_large"),
    (lambda: libminutes.parse("text", meeting_date="5 maj"), "bad_option"),
    (lambda: libminutes.parse("a\ud800"), "undecodable"),
])  # fmt: skip
def test_failures_have_a_code(give, code):
    with pytest.raises(libminutes.MinutesError) as error:
        give()
    assert error.value.code == code and str(error.value) and isinstance(error.value, ValueError)
    assert pickle.loads(pickle.dumps(error.value)).code == code


def test_a_failure_tells_its_file():
    with pytest.raises(libminutes.MinutesError) as error:
        libminutes.read("no/such/file.txt")
    assert error.value.file == "no/such/file.txt" and "no/such/file.txt" in str(error.value)


def test_explain_names_the_rule_of_a_finding(documents):
    for doc in documents[::4]:
        for layer in ("dates", "decisions", "mentions", "money"):
            for finding in getattr(doc, layer)[:3]:
                explanation = doc.explain(finding)
                assert finding.rule in {trace.rule for trace in explanation.traces if trace.fired}, (doc.name, finding)
                assert finding.rule in str(explanation)


def test_explain_takes_a_place(doc):
    place = doc.text.index("beslutade")
    assert any(trace.layer == "decisions" and trace.fired for trace in doc.explain(place).traces)
    with pytest.raises(IndexError):
        doc.explain(10**6)


def test_confidence_is_a_number_or_absent(documents):
    for doc in documents:
        for layer in ("decisions", "dates", "mentions"):
            assert all(f.confidence is None or 0 <= f.confidence <= 1 for f in getattr(doc, layer))


def test_doubts_stand_in_the_text(documents):
    doubts = [(doc, doubt) for doc in documents for doubt in doc.warnings]
    assert doubts
    for doc, doubt in doubts:
        assert doubt.severity in ("info", "doubt", "loss") and doubt.message
        assert doubt.start is None or 0 <= doubt.start <= doubt.end <= len(doc.text)
