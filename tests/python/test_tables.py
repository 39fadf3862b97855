"""Tables: their columns are a promise; Arrow libraries read them; what they say is what documents say."""

import datetime
import gc
import json

import pytest

import libminutes
from tests_support import PROJECT

SHARED = ("document", "body", "meeting_date", "id", "topic_id", "topic", "page", "start", "end", "quote", "rule", "confidence")
OWN = {"documents", "errors"}


def test_columns_are_those_that_the_documentation_promises(doc):
    """docs/tables.md is written by docs/tables.py; a change of a column is a change of that page, in one commit."""
    import runpy

    page = PROJECT / "bindings" / "python" / "docs" / "tables.md"
    made = runpy.run_path(str(page.with_suffix(".py")))["page"]()
    assert page.read_text(encoding="utf-8") == made, "run bindings/python/docs/tables.py, and read the diff"


def test_every_layer_starts_with_the_shared_columns(doc):
    for name, table in doc.tables().items():
        assert name in OWN or table.columns[: len(SHARED)] == SHARED
        assert len(set(table.columns)) == len(table.columns)
        assert all(meaning for _, meaning in table.meanings.values()) and table.meaning.endswith(".")


def test_quotes_are_stretches_of_the_text(documents):
    for doc in documents:
        for name, table in doc.tables().items():
            if name in OWN | {"topics"}:
                continue
            for start, end, quote in zip(table["start"], table["end"], table["quote"], strict=True):
                assert quote is None or doc.text[start:end] == quote, (doc.name, name)


def test_rows_are_the_values_of_the_document(documents):
    for doc in documents:
        tables = doc.tables()
        assert tables.decisions["id"] == [d.id for d in doc.decisions]
        assert tables.decisions["status"] == [d.status for d in doc.decisions]
        assert tables.decisions["page"] == [d.page for d in doc.decisions]
        assert tables.dates["value"] == [d.value for d in doc.dates]
        assert [str(d) if d else None for d in tables.dates["earliest"]] == [d.earliest and d.earliest[:10] for d in doc.dates]
        assert tables.money["value"] == [m.value for m in doc.money]
        assert tables.votes["name"] == [voter.name for vote in doc.votes for voter in vote.voters]
        assert tables.vote_results["yes"] == [vote.yes for vote in doc.votes]
        assert tables.topics["level"] == [topic.level for topic in doc.topics]
        assert tables.actors["mentions"] == [len(actor.mentions) for actor in doc.actors]
        assert tables.attendance["presence"] == [a.presence for a in doc.attendance]
        assert tables.warnings["code"] == [w.code for w in doc.warnings]
        assert len(tables.parties) == sum(
            (d.decider is not None) + len(d.responsible) for d in doc.decisions
        ) + sum(len(a.responsible) for a in doc.actions) + sum(len(m.movers) for m in doc.motions) + sum(
            len(r.by) for r in doc.reservations) + sum(len(e.parties) for e in doc.events) + sum(len(r.holder) for r in doc.remarks)


def test_a_corpus_has_the_rows_of_its_documents(corpus, documents):
    for name, table in corpus.items():
        rows = [doc.tables()[name] for doc in documents]
        for column in table.columns:
            if (name, column) != ("documents", "path"):
                assert table[column] == [value for one in rows for value in one[column]], (name, column)


def test_one_act_has_one_id(documents):
    rows = [(row, doc) for doc in documents for row in doc.decisions]
    ids = [i for doc in documents for i in doc.tables().decisions["act_id"]]
    assert len(ids) == len(rows) and all(ids)
    same = libminutes.parse("Kommunstyrelsen 2025-03-03\n\n§ 7 Skola\nKommunstyrelsen beslutar att anta planen.\n"
                            "Kommunstyrelsen beslutar att sända den vidare.\n", name="x").tables()  # fmt: skip
    assert len(set(same.decisions["act_id"])) <= len(same.decisions)


def test_arrow_reads_every_table(corpus):
    pyarrow = pytest.importorskip("pyarrow")
    for table in corpus.values():
        arrow = pyarrow.table(table)
        arrow.validate(full=True)
        assert arrow.num_rows == len(table) and tuple(arrow.schema.names) == table.columns
        for column in table.columns:
            assert arrow[column].to_pylist() == table[column], (table.name, column)
        assert pyarrow.schema(table) == arrow.schema


def test_rows_outlive_the_corpus(texts):
    pyarrow = pytest.importorskip("pyarrow")
    arrow = pyarrow.table(libminutes.extract(texts, progress=False).decisions)
    column = arrow["quote"]
    del arrow
    gc.collect()
    assert all(column.to_pylist())


def test_a_capsule_that_nobody_takes_frees_itself(corpus):
    for _ in range(100):
        corpus.decisions.__arrow_c_stream__()
        corpus.decisions.__arrow_c_schema__()
    assert len(corpus.decisions) > 0


def test_pandas_gets_dates_text_and_whole_numbers(corpus):
    pandas = pytest.importorskip("pandas")
    frame = corpus.dates.to_pandas()
    assert len(frame) == len(corpus.dates)
    assert pandas.api.types.is_datetime64_any_dtype(frame["earliest"]) and frame["start"].dtype == "Int64"
    assert frame["resolved"].dtype == "boolean" and isinstance(frame["value"].dtype, pandas.StringDtype)
    row = frame[frame["earliest"].notna()].iloc[0]
    assert row["earliest"].date() == next(day for day in corpus.dates["earliest"] if day)
    for table in corpus.values():
        assert table.to_pandas().shape == (len(table), len(table.columns))


def test_polars_reads_every_table(corpus):
    polars = pytest.importorskip("polars")
    for table in corpus.values():
        assert table.to_polars().shape == (len(table), len(table.columns))
    assert corpus.decisions.to_polars().schema["meeting_date"] == polars.Date


def test_duckdb_asks_a_table_in_a_variable(corpus):
    duckdb = pytest.importorskip("duckdb")
    decisions = corpus.decisions  # noqa: F841
    assert duckdb.sql("select count(*) from decisions").fetchall() == [(len(corpus.decisions),)]
    with duckdb.connect() as connection:
        rows = corpus.register(connection).sql("select count(*) from dates join documents using (document)").fetchall()
    assert rows == [(len(corpus.dates),)]


def test_parquet_and_excel_are_written(corpus, tmp_path):
    pyarrow = pytest.importorskip("pyarrow.parquet")
    openpyxl = pytest.importorskip("openpyxl")
    corpus.decisions.to_parquet(tmp_path / "decisions.parquet")
    assert pyarrow.read_table(tmp_path / "decisions.parquet").num_rows == len(corpus.decisions)
    corpus.decisions.to_excel(tmp_path / "decisions.xlsx")
    book = openpyxl.load_workbook(tmp_path / "decisions.xlsx", read_only=True)
    rows = list(book["decisions"].iter_rows(values_only=True))
    book.close()
    assert rows[0] == corpus.decisions.columns and len(rows) == len(corpus.decisions) + 1
    assert rows[1][2].date() == corpus.decisions["meeting_date"][0]


def test_words_never_become_formulas(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    doc = libminutes.parse("Möte 2025-03-03\n\n§ 1 Ekonomi\nStyrelsen beslutade att anta\x0b budgeten.\n", name="=cmd|'/c calc'!A1")
    doc.tables().topics.to_excel(tmp_path / "t.xlsx")
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    cells = [cell for row in book["topics"].iter_rows(min_row=2) for cell in row if isinstance(cell.value, str)]
    assert any(cell.value.startswith("=") for cell in cells) and all(cell.data_type == "s" for cell in cells)


def test_an_empty_table_is_read_too():
    pyarrow = pytest.importorskip("pyarrow")
    tables = libminutes.parse("Hej.\n").tables()
    assert len(tables.decisions) == 0 and pyarrow.table(tables.decisions).num_rows == 0
    assert tables.decisions.to_pandas().empty and tables.decisions.to_polars().is_empty()


def test_a_column_that_is_not_there_says_which_are(corpus):
    with pytest.raises(KeyError, match="it has document, body"):
        corpus.decisions["colour"]


def test_days_are_dates(corpus):
    assert all(isinstance(day, datetime.date) for day in corpus.documents["meeting_date"] if day)


def test_the_record_and_the_tables_agree_on_names(doc):
    record = json.loads(doc.to_json())
    for layer in ("dates", "decisions", "actions", "events", "remarks", "money", "refs", "mentions", "topics", "attendance"):
        assert len(doc.tables()[layer]) == len(record[layer])
