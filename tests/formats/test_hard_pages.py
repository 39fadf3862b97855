"""Pages that are hard to read, drawn by hand and read by the command: what stands where on them comes out as text in reading order."""
import hashlib
import json
import os
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from conftest import PROJECT, records, run  # noqa: E402
from pictures import pdf_of_objects, stream  # noqa: E402

PROGRAM = pathlib.Path(os.environ.get("MINUTES_PDF", PROJECT / "build" / "dev" / "bindings" / "pdf" / "minutes-pdf"))
pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason="minutes-pdf is not built")

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
BOLD = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"
A4 = b"0 0 595 842"


def quoted(text):
    return text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def line(x, y, text, size=11, font=b"F", before=b""):
    """`text` from x, its foot at y from the top."""
    return b"BT %s /%s %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (before, font, size, x, 842 - y, quoted(text))


def lines(x, y, texts, step=13, **options):
    return b"".join(line(x, y + n * step, text, **options) for n, text in enumerate(texts))


def pdf(*contents, entries=b"", more=(), page_entries=b"", box=A4, fonts=b"", trailer=b""):
    """A file with a page for each content; `more` are objects from number 5 + 2 * pages on."""
    first = 5
    kids = b" ".join(b"%d 0 R" % (first + 2 * n) for n in range(len(contents)))
    objects = [b"<</Type/Catalog/Pages 2 0 R%s>>" % entries, b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(contents), kids), FONT, BOLD]
    for n, content in enumerate(contents):
        objects.append(b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents %d 0 R/Resources<</Font<</F 3 0 R/B 4 0 R%s>>>>%s>>"
                       % (box, first + 2 * n + 1, fonts, page_entries))
        objects.append(stream(content))
    return pdf_of_objects(objects + list(more), trailer)


def read(data, *options):
    result = run("parse", "-", "--with-text", *options, stdin=data)
    return records(result)[0]


def text_of(data):
    return read(data)["text"]


PROSE = ["Nämnden behandlade frågan om en ny", "gångbro över ån och tog del av allt", "underlag som kontoret har lämnat in", "under våren och sommaren i år. Bron",
         "ska stå klar innan snön faller och", "kostnaden ryms i den ram som finns."]


def test_columns_of_prose_are_read_one_after_the_other():
    right = [words.replace("Nämnden", "Styrelsen").replace("Bron", "Vägen") for words in PROSE]
    text = text_of(pdf(line(70, 60, "Rubrik över båda", 18) + lines(70, 100, PROSE) + lines(320, 100, right)))
    assert text.index("Rubrik") < text.index("Nämnden") < text.index("kostnaden") < text.index("Styrelsen") < text.rindex("kostnaden")
    assert "en ny gångbro över ån" in text


def test_a_vote_list_is_a_table_of_its_rows():
    rows = [("Ledamot", "Parti", "Ja", "Nej", "Avstår"), ("Alma Ek", "S", "X", "", ""), ("Bo Alm", "M", "", "X", ""), ("Cia Berg", "C", "", "", "X"),
            ("Dan Dal", "V", "X", "", ""), ("Summa", "", "2", "1", "1")]
    places = (70, 250, 330, 380, 430)
    content = b"".join(line(x, 100 + 15 * n, cell) for n, row in enumerate(rows) for x, cell in zip(places, row) if cell)
    text = text_of(pdf(content))
    assert "Alma Ek\tS\tX" in text and "Bo Alm\tM\t\tX" in text and "Cia Berg\tC\t\t\tX" in text


def test_attendance_in_two_columns_keeps_each_person_with_the_role():
    content = line(70, 60, "Närvarande") + b"".join(
        line(70, 80 + 14 * n, left) + line(300, 80 + 14 * n, right)
        for n, (left, right) in enumerate([("Alma Ek (S)", "ordförande"), ("Bo Alm (M)", "1:e vice ordförande"), ("Karin Berg (C)", "ledamot")]))
    record = read(pdf(content + line(70, 140, "§ 1 Ekonomi", 14, b"B") + line(70, 160, "Styrelsen beslutade att anta budgeten.")))
    assert [(person["name"], person["role"]) for person in record["attendance"]] == [
        ("Alma Ek", "ordförande"), ("Bo Alm", "1:e vice ordförande"), ("Karin Berg", "ledamot")]


def test_the_form_with_point_deed_and_doer_gives_actions():
    rows = [("Punkt", "Vad", "Ansvarig", "Klart"), ("1", "Laga bryggan", "Bo Alm", "2024-05-01"), ("2", "Söka bidrag hos kommunen", "Cia Berg", "2024-06-15")]
    content = line(70, 60, "Åtgärdslista", 14, b"B") + b"".join(
        line(x, 90 + 15 * n, cell) for n, row in enumerate(rows) for x, cell in zip((70, 120, 320, 430), row))
    record = read(pdf(line(70, 40, "Minnesanteckningar 2024-04-02") + content))
    assert [[doer["name"] for doer in action["responsible"]] for action in record["actions"]] == [["Bo Alm"], ["Cia Berg"]]


def test_small_raised_figures_are_written_raised():
    content = b"BT /F 11 Tf 70 700 Td (Ytan \\344r 20 m) Tj /F 7 Tf 4 Ts (2) Tj 0 Ts /F 11 Tf ( enligt ritningen.) Tj ET"
    assert "20 m² enligt" in text_of(pdf(content))


def test_ligatures_are_the_letters_that_they_stand_for():
    cmap = (b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /L def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange\n"
            b"2 beginbfchar <01> <FB01> <02> <FB02> endbfchar\n1 beginbfrange <20> <7E> <0020> endbfrange\nendcmap end end")
    fonts, more = b"/L 7 0 R", [b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 8 0 R>>", stream(cmap)]
    text = text_of(pdf(b"BT /L 11 Tf 70 700 Td (Of\001ciell beslutsgrund \001nns, \002era \001ck) Tj ET", fonts=fonts, more=more))
    assert "Officiell beslutsgrund finns, flera fick" in text


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_pages_that_are_turned_are_read_upright(turn):
    """The page is stored lying; /Rotate sets it upright."""
    matrix = {90: b"0 1 -1 0 595 0", 180: b"-1 0 0 -1 595 842", 270: b"0 -1 1 0 0 842"}[turn]
    box = A4 if turn == 180 else b"0 0 595 842"
    content = b"q %s cm " % matrix + lines(70, 400, PROSE) + b" Q"
    record = read(pdf(content, page_entries=b"/Rotate %d" % turn, box=box))
    assert "Nämnden behandlade frågan om en ny" in record["text"] and "innan snön faller" in record["text"]


def test_text_that_runs_up_a_page_that_is_not_turned_is_read():
    content = b"q 0 1 -1 0 595 0 cm " + lines(70, 400, PROSE) + b" Q"
    assert "Nämnden behandlade frågan om en ny" in text_of(pdf(content))


def test_letters_set_apart_are_words():
    text = text_of(pdf(line(70, 60, "PROTOKOLL FÖRT", 16, before=b"9 Tc") + b"0 Tc " + lines(70, 100, PROSE)))
    assert "PROTOKOLL FÖRT" in text


def test_text_drawn_twice_is_there_once():
    content = line(70, 100, "§ 1 Ekonomi", 14) + line(70.4, 100, "§ 1 Ekonomi", 14) + line(70.2, 100.2, "§ 1 Ekonomi", 14) + lines(70, 130, PROSE)
    assert text_of(pdf(content)).count("Ekonomi") == 1


def test_a_word_that_the_line_breaks_is_one_word():
    content = lines(70, 100, ["Detta ärende rör en bro som kommun-", "styrelsen har begärt att få se över till", "våren, då Anna Lind återkommer om allt.", "Detta ärende rör en bro som man byggde"])
    record = read(pdf(content))
    assert any(mention["text"].replace("-\n", "") == "kommunstyrelsen" for mention in record["mentions"]), record["text"]


def test_pages_have_numbers_whatever_their_labels_say():
    entries = b"/PageLabels<</Nums[0<</S/r>>1<</S/D/St 7>>]>>"
    record = read(pdf(line(70, 100, "Förord"), line(70, 100, "Styrelsen den 5 mars 2024"), entries=entries))
    assert record["source"]["pages"] == 2 and [date["page"] for date in record["dates"]] == [2]


def test_bookmarks_tell_headings_that_print_does_not():
    titles = ["Ekonomi", "Bryggan", "Stadgar"]
    content = b"".join(line(70, 100 + 120 * n, title) + lines(70, 120 + 120 * n, PROSE) for n, title in enumerate(titles))
    marks = [b"<</Title(%s)/Parent 7 0 R%s%s/Dest[5 0 R/Fit]>>" % (quoted(title), b"/Prev %d 0 R" % (7 + n) if n else b"",
                                                                  b"/Next %d 0 R" % (9 + n) if n < 2 else b"") for n, title in enumerate(titles)]
    record = read(pdf(content, entries=b"/Outlines 7 0 R", more=[b"<</Type/Outlines/First 8 0 R/Last 10 0 R/Count 3>>", *marks]))
    assert [topic["title"] for topic in record["topics"]] == titles


def test_heads_and_feet_of_pages_are_furniture_and_stay_out_of_what_runs_over_them():
    head = lambda n: line(70, 40, "BYASTADS KOMMUN", 9) + line(480, 40, f"Sida {n}(3)", 9) + line(70, 810, "Justerandes sign", 9) + line(430, 810, "Utdragsbestyrkande", 9)
    first = lines(70, 700, ["§ 4 Bryggan"], font=b"B") + lines(70, 720, ["Styrelsen beslutade att låta Anna Lind och Bo Alm laga den gamla bryggan och att", "de därefter ska"])
    second = line(70, 80, "redovisa vad det har kostat senast den 1 maj 2024.")
    record = read(pdf(head(1) + line(70, 80, "Protokoll 2024-03-05", 16) + first, head(2) + second, head(3) + line(70, 80, "Mötet avslutades.")))
    [decision] = record["decisions"]
    texts = [record["text"][start:end] for start, end in decision["parts"]]
    assert "redovisa" in decision["text"] and not any("Justerandes" in part or "BYASTADS" in part for part in texts)
    kinds = [piece["kind"] for piece in record["furniture"]]
    assert kinds.count("header") + kinds.count("page_number") >= 2 and any("sign" in record["text"][p["start"] : p["end"]] for p in record["furniture"])


# --- what is locked, cut or empty ------------------------------------------------------------------------------------------

PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def rc4(key, data):
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def locked(content, user=b"", owner=b"hemligt"):
    """A page encrypted by the standard's first revision, with these passwords."""
    pad = lambda word: (word + PADDING)[:32]
    mark = bytes(range(16))
    o = rc4(hashlib.md5(pad(owner)).digest()[:5], pad(user))
    key = hashlib.md5(pad(user) + o + (-44 & 0xFFFFFFFF).to_bytes(4, "little") + mark).digest()[:5]
    u = rc4(key, PADDING)
    of_object = lambda n: hashlib.md5(key + n.to_bytes(3, "little") + b"\0\0").digest()[:10]
    trailer = b"/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<%s>/U<%s>>>/ID[<%s><%s>]" % (o.hex().encode(), u.hex().encode(), mark.hex().encode(), mark.hex().encode())
    return pdf(rc4(of_object(6), content), trailer=trailer)


def test_a_file_that_asks_for_a_password_is_refused():
    error = read(locked(line(70, 100, "Styrelsen den 5 mars 2024"), user=b"okant"))
    assert error["code"] == "encrypted" and "password" in error["message"]


def test_a_file_that_is_only_locked_against_changes_is_read():
    assert "Styrelsen den 5 mars 2024" in text_of(locked(line(70, 100, "Styrelsen den 5 mars 2024")))


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_file_that_is_cut_short_is_never_read_in_silence(part):
    whole = pdf(*(line(70, 80, f"Sida {n}") + lines(70, 100, PROSE) for n in range(1, 9)))
    answer = read(whole[: int(len(whole) * part)])
    if answer["schema"] == "libminutes.error/1":
        assert answer["code"] in ("damaged", "empty_input")
    else:
        assert answer["source"]["pages"] == 8 or {"damaged", "pages_left_out"} & {warning["code"] for warning in answer["warnings"]}


def test_a_file_without_text_is_said_to_be_empty():
    assert read(pdf(b"", b""))["code"] == "empty_input"


# --- what else is handed in ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data, code", [(b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(200), "binary_input"), (b"{\\rtf1\\ansi Hej}", "unsupported_format"),
                                        (b"\x89PNG\r\n\x1a\n" + bytes(200), "unsupported_format")])
def test_what_is_not_read_is_refused_with_the_list_of_what_is(tmp_path, data, code):
    path = tmp_path / "protokoll.pdf"
    path.write_bytes(data)
    [error] = records(run("parse", path))
    assert error["code"] == code
    for kind in ("pdf", "docx", "odt", "html", "text"):
        assert kind in error["message"].lower(), error


def test_bytes_tell_what_a_file_is_and_a_wrong_suffix_is_said(tmp_path):
    path = tmp_path / "protokoll.docx"
    path.write_bytes(pdf(line(70, 100, "Styrelsen den 5 mars 2024")))
    [record] = records(run("parse", path))
    assert record["source"]["media_type"] == "application/pdf" and "suffix_mismatch" in {w["code"] for w in record["warnings"]}
    assert json.dumps(record["dates"][0]["value"]) == '"2024-03-05"'
