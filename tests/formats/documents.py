"""Minutes of the corpus as a writer would have them in a word processor: headings, lists, tables and page heads in HTML, and from
there, by pandoc, LibreOffice and Chromium, the formats in which they are published."""

import html
import json
import re
import subprocess
import zipfile
from pathlib import Path

HEAD, FOOT = "SAMMANTRÄDESPROTOKOLL", "Justerandes sign"
HEADS = {"minnesanteckningar": "MINNESANTECKNINGAR", "plan": "HANDLINGSPLAN", "agenda": "KALLELSE"}  # others keep a protocol

BULLET = re.compile(r"^(\s*)([-*•–+])\s+(?=\S)")
SECTION = re.compile(r"^(?:[A-ZÅÄÖ]{2,5} )?§ ?\d+\b.{0,90}$")
GAP = re.compile(r"(?<=\S)(?:\t+| {2,})(?=\S)")
JOINING = {"och", "av", "i", "för", "till", "med", "på", "om", "samt", "den", "det", "att", "som", "från", "vid", "en", "ett"}


def inline(text):
    """Emphasis of Markdown; everything else as it stands."""
    text = html.escape(text.strip(), quote=False).replace("&lt;br&gt;", "<br>")
    text = re.sub(r"\*\*(?=\S)(.+?)(?<=\S)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\w*])", r"<i>\1</i>", text)
    return re.sub(r"\\([*_#\-.|<>\[\]()])", r"\1", text)


def is_row(line):
    """Are there columns in it? Doubled spaces inside prose make none."""
    gaps = GAP.findall(line.strip())
    if not gaps:
        return False
    led = len(gaps) == 1 and len(gaps[0]) > 2 and line.strip().find(gaps[0]) < 25
    return led or any(len(gap) > 3 or "\t" in gap for gap in gaps) or len(line.strip()) < 60


def cells_at(line):
    """(column, text) of each stretch between gaps."""
    found, at = [], 0
    for gap in GAP.finditer(line):
        found.append((at, line[at : gap.start()].strip()))
        at = gap.end()
    found.append((at if found else len(line) - len(line.lstrip()), line[at:].strip()))
    return [(start + len(line[start:]) - len(line[start:].lstrip()), text) for start, text in found if text]


def room(word):
    """What a word takes of a column's width, so that no printer has to break it; capitals are wide."""
    return (1.6 if word.isupper() else 1.2) * len(word) + 3


def table(rows):
    """Rows of (column, text) to a table; stretches that start at nearly the same column share one."""
    starts = sorted({column for row in rows for column, _ in row})
    columns = [s for i, s in enumerate(starts) if i == 0 or s - starts[i - 1] > 2]
    if all(len(row) == len(rows[0]) for row in rows):
        place = [[n for n, _ in enumerate(row)] for row in rows]
        width = len(rows[0])
    else:
        place = [[sum(c <= column for c in columns) - 1 for column, _ in row] for row in rows]
        width = len(columns)
    out, widest, longest = [], [1] * width, [1] * width
    for row, places in zip(rows, place):
        cells = [""] * width
        for (_, text), at in zip(row, places):
            cells[at] = f"{cells[at]} {inline(text)}".strip()
            widest[at] = max(widest[at], 1.1 * min(len(cells[at]), 60) + 3)
            longest[at] = max(longest[at], *map(room, text.split()))
        out.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    return "<table>" + widths(widest, longest) + "".join(out) + "</table>"


def widths(letters, words):
    """Shares of the page's width: each column has room for its longest word, the rest goes by what it holds."""
    whole, rest = 80, sum(letters) - sum(words)
    if sum(letters) > whole and rest > 0:
        letters = [word + (n - word) * max(whole - sum(words), 0) / rest for n, word in zip(letters, words)]
        whole = max(whole, sum(letters))
    return "<colgroup>" + "".join(f'<col style="width:{100 * n / whole:.0f}%">' for n in letters) + "</colgroup>"


def pipe_table(lines):
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    rows = [row for row in rows if not all(re.fullmatch(r":?-{2,}:?", cell) for cell in row)]
    columns = max(len(row) for row in rows)
    letters = [max(min(len(row[n]), 60) + 3 if n < len(row) else 1 for row in rows) for n in range(columns)]
    words = [max([room(word) for row in rows if n < len(row) for word in row[n].split()] or [1]) for n in range(columns)]
    return "<table>" + widths(letters, words) + "".join("<tr>" + "".join(f"<td>{inline(c)}</td>" for c in row) + "</tr>" for row in rows) + "</table>"


def wrap_width(lines):
    """Where the text was wrapped; None where each paragraph is one line."""
    lengths = sorted(len(line) for line, below in zip(lines, lines[1:]) if len(line) >= 40 and below.strip())
    if len(lengths) < 5 or lengths[len(lengths) * 9 // 10] > 130:
        return None
    return lengths[len(lengths) * 9 // 10]


def goes_on(above, below, width):
    """Was the break between the lines made by wrapping?"""
    words, last = below.split(), above.split()[-1] if above.split() else ""
    if not words or BULLET.match(below) or SECTION.match(below.strip()):
        return False
    if re.match(r"(\w|\d+)[.)]\s", below.strip()):
        return False
    if below.strip()[0].islower():
        return True
    if last.lower() in JOINING or last.endswith((",", "-")):
        return True
    return width is not None and not above.rstrip().endswith((".", ":", "?", "!")) and len(above) + 1 + len(words[0]) > width


def joined(above, below):
    """Two lines as one; a word that was broken is whole again."""
    broken = re.search(r"[a-zåäö]-$", above) and below[0].islower() and below.split()[0] not in ("och", "eller", "samt", "respektive")
    return above[:-1] + below if broken else f"{above} {below}"


class Maker:
    def __init__(self, text):
        self.lines = text.replace("\r\n", "\n").split("\n")
        self.width = wrap_width(self.lines)
        self.out, self.at, self.gap, self.first = [], 0, False, True

    def body(self):
        while self.at < len(self.lines):
            self.step()
        return "\n".join(self.out)

    def add(self, tag, content, attributes=""):
        space = ' class="gap"' if self.gap and tag == "p" else ""
        self.out.append(f"<{tag}{space}{attributes}>{content}</{tag}>")
        self.gap = self.first = False

    def step(self):
        line = self.lines[self.at]
        if "\f" in line:
            self.out.append('<div class="page"></div>')
            line = self.lines[self.at] = line.replace("\f", "")
        if not line.strip():
            self.gap, self.at = True, self.at + 1
        elif heading := re.match(r"(#{1,6})\s+(.*?)\s*#*$", line):
            self.at += 1
            self.add(f"h{len(heading[1])}", inline(heading[2].replace("**", "")))
        elif line.lstrip().startswith("|"):
            self.rows(lambda l: l.lstrip().startswith("|"), pipe_table)
        elif self.gap and self.is_section(line):
            self.at += 1
            self.add("h2", inline(GAP.sub(" ", line.strip().replace("**", ""))))
        elif is_row(line) and not BULLET.match(line):
            self.gap_table()
        elif BULLET.match(line):
            self.bullets()
        else:
            self.paragraph(line)

    def rows(self, belongs, make):
        first = self.at
        while self.at < len(self.lines) and belongs(self.lines[self.at]):
            self.at += 1
        self.out.append(make(self.lines[first : self.at]))
        self.gap = self.first = False

    def gap_table(self):
        rows = []
        while self.at < len(self.lines) and self.lines[self.at].strip():
            line = self.lines[self.at]
            indented = rows and len(line) - len(line.lstrip()) > 6 and len(rows[-1]) >= 1
            if not (is_row(line) or indented) or BULLET.match(line):
                break
            rows.append(cells_at(line.expandtabs(8)) if "\t" not in line.strip() else [(n, c) for n, c in enumerate(line.strip().split("\t")) if c])
            self.at += 1
        self.out.append(table(rows))
        self.gap = self.first = False

    def bullets(self):
        open_at = []
        while self.at < len(self.lines) and (mark := BULLET.match(self.lines[self.at])):
            indent = len(mark[1])
            while open_at and open_at[-1] > indent:
                self.out.append("</ul>")
                open_at.pop()
            if not open_at or open_at[-1] < indent:
                self.out.append("<ul>")
                open_at.append(indent)
            self.out.append(f"<li>{self.taken(self.lines[self.at][mark.end():])}</li>")
        self.out.append("</ul>" * len(open_at))
        self.gap = self.first = False

    def taken(self, text):
        """`text` with the lines that go on with it."""
        above = self.lines[self.at]
        self.at += 1
        while self.at < len(self.lines) and self.lines[self.at].strip() and goes_on(above, self.lines[self.at], self.width):
            above = self.lines[self.at]
            text = joined(text, above.strip())
            self.at += 1
        return inline(text)

    def is_section(self, line):
        """A § head by itself, and no entry of a contents list."""
        stripped = line.strip()
        below = self.lines[self.at + 1].strip() if self.at + 1 < len(self.lines) else ""
        ends = not stripped.endswith((".", ",", ";")) and ".." not in stripped and not SECTION.match(below)
        return bool(SECTION.match(GAP.sub(" ", stripped))) and ends

    def paragraph(self, line):
        stripped = line.strip()
        if self.first and len(stripped) < 90:
            self.at += 1
            return self.add("h1", inline(stripped.replace("**", "")))
        lines = [self.taken(line)]
        while self.at < len(self.lines) and self.is_plain(self.lines[self.at]):
            lines.append(self.taken(self.lines[self.at]))
        self.add("p", "<br>\n".join(lines))

    def is_plain(self, line):
        stripped = line.strip()
        return bool(stripped) and "\f" not in line and not BULLET.match(line) and not is_row(line) and stripped[0] not in "#|"


STYLE = """
@page { size: A4; margin: 26mm 25mm 24mm 25mm;
  @top-left { content: "HEAD"; font: 9pt sans-serif } @top-right { content: "Sida " counter(page) "(" counter(pages) ")"; font: 9pt sans-serif }
  @bottom-left { content: "FOOT"; font: 8pt sans-serif } @bottom-right { content: "Utdragsbestyrkande"; font: 8pt sans-serif } }
body { font: 11pt "Liberation Serif", serif; margin: 0 }
p { margin: 0; line-height: 1.2 } p.gap { margin-top: 0.8em } h1 { font-size: 18pt } h2 { font-size: 14pt } h3 { font-size: 12pt }
h1, h2, h3 { font-family: "Liberation Sans", sans-serif; margin: 0.8em 0 0.3em } ul { margin: 0.2em 0 }
table { border-collapse: collapse; margin: 0.4em 0 } td { padding: 1pt 12pt 1pt 0; vertical-align: top } .page { break-before: page }
"""


def labels(path):
    """Those of a text of the corpus."""
    return json.loads((path.parent.parent / "gold" / f"{path.stem}.json").read_text(encoding="utf-8"))


def head_of(path):
    """What stands on each page of a text of the corpus."""
    return HEADS.get(labels(path)["meta"]["genre"], HEAD)


def page(text, head):
    """The HTML page of a corpus text. Front matter and comments, which no printed page shows, are left out."""
    style = STYLE.replace("HEAD", head).replace("FOOT", FOOT)
    text = re.sub(r"\A\ufeff?---\n.*?\n---\n", "", text, flags=re.S)
    text = re.sub(r"<!--.*?-->", "", text, flags=re.S)
    return f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><style>{style}</style></head><body>\n{Maker(text).body()}\n</body></html>\n'


def run(*command, timeout=300):
    subprocess.run([str(word) for word in command], check=True, timeout=timeout, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def reference_odt(folder, title):
    """pandoc's own styles, with a head and a foot on each page."""
    path = Path(folder) / f"{title}.odt"
    if path.exists():
        return path
    plain = Path(folder) / "plain.odt"
    plain.write_bytes(subprocess.run(["pandoc", "--print-default-data-file", "reference.odt"], check=True, capture_output=True).stdout)
    number = '<text:page-number text:select-page="current"/>'
    head = f'<style:header><text:p text:style-name="Header">{title}<text:tab/><text:tab/>Sida {number}</text:p></style:header>'
    foot = f'<style:footer><text:p text:style-name="Footer">{FOOT}<text:tab/><text:tab/>Utdragsbestyrkande</text:p></style:footer>'
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for item in source.infolist():
            data = source.read(item)
            if item.filename == "styles.xml":
                master = re.compile(r"<style:master-page\b([^>]*?)(?:/>|>.*?</style:master-page>)", re.S)
                data = master.sub(lambda m: f"<style:master-page{m[1]}>{head}{foot}</style:master-page>", data.decode(), count=1).encode()
            made.writestr(item, data)
    return path


def to_html(source, path):
    """Writes the page of a text of the corpus."""
    Path(path).write_text(page(source.read_text(encoding="utf-8"), head_of(source)), encoding="utf-8")


def pandoc(source, target, reference):
    run("pandoc", "-f", "html", source, "-o", target, f"--reference-doc={reference}")


def office_pdf(sources, folder):
    """PDFs by LibreOffice, beside each other in `folder`; one start for all."""
    profile = Path(folder).resolve() / "profile"
    run("soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf", "--outdir", folder, *sources, timeout=900)


def chromium_pdf(source, target):
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-pdf-header-footer", f"--print-to-pdf={target}", Path(source).resolve().as_uri())
