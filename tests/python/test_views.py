"""What a notebook shows: escaped, bounded, without scripts; and the plots."""

import html.parser
import re
from pathlib import Path

import pytest

import libminutes
from libminutes import _html, _plot

HOSTILE = "<script>alert(1)</script>\" onmouseover='x' &amp; </span>"


class Reader(html.parser.HTMLParser):
    """Text and balance of an HTML fragment."""

    VOID = {"br"}

    def __init__(self):
        super().__init__()
        self.open, self.text, self.tags, self.attributes, self.in_text = [], [], set(), set(), 0

    def handle_starttag(self, tag, attrs):
        self.open.append((tag, dict(attrs).get("class", "")))
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if any("lm-text" in css for _, css in self.open):
            self.text.append(data)


def read(fragment):
    reader = Reader()
    reader.feed(fragment)
    reader.close()
    assert not reader.open
    assert reader.tags <= {"div", "style", "span", "a", "b", "i", "table", "thead", "tbody", "tr", "th", "td", "h4", "code",
                           "details", "summary"}, reader.tags  # fmt: skip
    assert reader.attributes <= {"class", "title", "style", "href", "id"}
    return reader


def test_a_document_shows_its_whole_text(documents):
    for doc in documents:
        assert "".join(read(doc._repr_html_()).text) == doc.text[: _html.MOST_CHARACTERS]


def test_findings_are_marked_with_value_rule_and_confidence(doc):
    shown = doc._repr_html_()
    assert 'class="lm-b' in shown and "rule: " + doc.decisions[0].rule in shown
    record = doc.to_dict()
    record["decisions"][0]["confidence"] = 0.93
    assert "confidence: 0.93" in libminutes.Document.from_json(record)._repr_html_()


def test_the_outline_leads_into_the_text(doc):
    shown = doc._repr_html_()
    targets = re.findall(r'href="#([^"]+)"', shown)
    assert len(targets) == len(doc.topics) and all(f'id="{target}"' in shown for target in targets)


def test_everything_is_escaped():
    text = f"Styrelsen {HOSTILE} 2025-03-03\n\n§ 1 {HOSTILE}\nStyrelsen beslutade att anta {HOSTILE} den 5 maj.\n"
    doc = libminutes.parse(text, name=HOSTILE)
    shown = [doc, doc.topics, doc.decisions, doc.explain(0), *doc.tables().values()]
    for one in shown:
        assert "script" not in read(one._repr_html_()).tags
    assert "".join(read(doc._repr_html_()).text) == text


def test_size_is_bounded(documents):
    doc = libminutes.parse("\n\n".join(doc.text for doc in documents) * 3)
    assert len(doc.text) > 5 * _html.MOST_CHARACTERS
    assert len(doc._repr_html_()) < 3_000_000 and "more characters" in doc._repr_html_()
    for table in doc.tables().values():
        assert len(table._repr_html_()) < 60_000


def test_a_corpus_shows_a_summary(corpus):
    shown = corpus._repr_html_()
    read(shown)
    assert f"{len(corpus.documents)} documents" in shown
    assert len(shown) < 30_000 and len(repr(corpus)) < 200


PLOTS = ("decisions", "topics", "presence", "commitments", "money")


@pytest.fixture(scope="module")
def pyplot():
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    import matplotlib.pyplot

    yield matplotlib.pyplot
    matplotlib.pyplot.close("all")


@pytest.mark.parametrize("lang", ["en", "sv"])
@pytest.mark.parametrize("plot", PLOTS)
def test_plots_give_axes(pyplot, corpus, plot, lang):
    axes = getattr(corpus.plot, plot)(lang=lang)
    axes.figure.canvas.draw()
    assert axes.get_title(loc="left") and (axes.patches or axes.collections)
    assert len(axes.get_yticklabels()) <= 40
    pyplot.close(axes.figure)


@pytest.mark.parametrize("plot", PLOTS)
def test_plots_draw_on_axes_that_are_given(pyplot, corpus, plot):
    figure, axes = pyplot.subplots()
    assert getattr(corpus.plot, plot)(ax=axes) is axes
    pyplot.close(figure)


@pytest.mark.parametrize("plot", PLOTS)
def test_plots_say_where_there_is_nothing(pyplot, tmp_path, plot):
    (tmp_path / "a.txt").write_text("Hej.\n")
    axes = getattr(libminutes.extract(tmp_path, progress=False).plot, plot)(lang="sv")
    assert "inget att visa" in [text.get_text() for text in axes.texts]
    pyplot.close(axes.figure)


def test_plots_of_five_documents(pyplot, texts):
    paths = sorted(texts.glob("*.txt"))[:5]
    corpus = libminutes.extract(paths, progress=False)
    for plot in PLOTS:
        axes = getattr(corpus.plot, plot)()
        axes.figure.canvas.draw()
        pyplot.close(axes.figure)


def test_every_label_has_its_swedish():
    source = Path(_plot.__file__).read_text(encoding="utf-8")
    said = set(re.findall(r'say\("([^"]+)"\)', source)) | set(_plot.STATUS) | set(_plot.PRESENCE)
    assert said <= set(_plot.SWEDISH)
    with pytest.raises(libminutes.MinutesError):
        _plot._words("fi")


def test_the_day_from_which_commitments_are_overdue_can_be_given(pyplot, corpus):
    early, late = corpus.plot.commitments(on="2000-01-01"), corpus.plot.commitments(on="2100-01-01")
    assert "overdue: 0" in early.get_legend_handles_labels()[1] and "to come: 0" in late.get_legend_handles_labels()[1]
    pyplot.close("all")
