"""The corpus in the formats of offices and of the web: HTML; DOCX and ODT by pandoc; each by LibreOffice from the other."""
import re
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import documents
from documents import FOOT, HEAD, HEADS, head_of, labels


class Headed(documents.Maker):
    """With headings where the labels have topics, as the styles of a word processor mark them."""

    def __init__(self, text, topics):
        super().__init__(text)
        starts = {topic["start"]: topic["level"] for topic in topics}
        self.levels, offset = {}, 0
        for number, line in enumerate(text.split("\n")):
            found = [starts[at] for at in range(offset, offset + len(line) + 1) if at in starts]
            if found:
                self.levels[number] = found[0]
            offset += len(line) + 1

    def step(self):
        line = self.lines[self.at]
        level = self.levels.get(self.at)
        short = 0 < len(line.strip()) <= 100 and not line.strip().startswith(("|", "#"))
        if level is None or not short or documents.BULLET.match(line) or re.search(r"[.:] +\S+ \S+ \S+ \S+", line.strip()[5:]):
            return super().step()
        self.at += 1
        self.add(f"h{min(level + 1, 6)}", documents.inline(documents.GAP.sub(" ", line.strip().replace("**", ""))))

    def is_plain(self, line):
        return super().is_plain(line) and self.at not in self.levels


FORMATS = ("html", "docx", "odt", "libreoffice.docx", "libreoffice.odt")
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def reference_docx(folder, head):
    """pandoc's own styles, with a head and a foot on each page."""
    path = Path(folder) / f"{head}.docx"
    plain = Path(folder) / "plain.docx"
    plain.write_bytes(subprocess.run(["pandoc", "--print-default-data-file", "reference.docx"], check=True, capture_output=True).stdout)

    def part(tag, left, right):
        return f'<?xml version="1.0" encoding="UTF-8"?><w:{tag} {WORD}><w:p><w:r><w:t>{left}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">{right}</w:t></w:r></w:p></w:{tag}>'.encode()

    page = ' <w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    parts = {"word/header1.xml": part("hdr", head, "Sida ").replace(b"Sida </w:t></w:r>", b"Sida </w:t></w:r>" + page.encode()),
             "word/footer1.xml": part("ftr", FOOT, "Utdragsbestyrkande")}
    types = '<Override PartName="/word/{0}1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{0}+xml"/>'
    relation = '<Relationship Id="rIdPage{0}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{0}" Target="{0}1.xml"/>'
    references = "".join(f'<w:{tag}Reference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rIdPage{tag}"/>' for tag in ("header", "footer"))
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for item in source.infolist():
            data = source.read(item).decode("utf-8") if item.filename.endswith((".xml", ".rels")) else source.read(item)
            if item.filename == "[Content_Types].xml":
                data = data.replace("</Types>", types.format("header") + types.format("footer") + "</Types>")
            elif item.filename == "word/_rels/document.xml.rels":
                data = data.replace("</Relationships>", relation.format("header") + relation.format("footer") + "</Relationships>")
            elif item.filename == "word/document.xml":
                data = re.sub(r"<w:sectPr\s*/>", "<w:sectPr></w:sectPr>", data)
                data = re.sub(r"<w:sectPr([^>]*)>", lambda m: f"<w:sectPr{m[1]}>{references}", data, count=1)
                if references not in data:
                    data = data.replace("</w:body>", f"<w:sectPr>{references}</w:sectPr></w:body>")
            made.writestr(item, data)
        for name, data in parts.items():
            made.writestr(name, data)
    return path


def html_page(path):
    """The page of a corpus text, with the headings that its labels tell."""
    text = path.read_bytes().decode("utf-8-sig")
    hidden = re.compile(r"\A---\n.*?\n---\n|<!--.*?-->", re.S)  # front matter and comments, which no page shows
    blanked = hidden.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    return f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"></head><body>\n{Headed(blanked, labels(path)["topics"]).body()}\n</body></html>\n'


def convert(sources, kind, folder):
    """By LibreOffice; one start for all."""
    profile = Path(folder).resolve() / "profile"
    documents.run("soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind, "--outdir", folder, *sources, timeout=900)


def make(texts, folder):
    """Writes FOLDER/FORMAT/STEM.SUFFIX for each text, and gives the folders by format."""
    folder = Path(folder)
    folders = {name: folder / name for name in FORMATS}
    for path in folders.values():
        path.mkdir(parents=True, exist_ok=True)
    for head in {HEAD, *HEADS.values()}:
        reference_docx(folder, head)
        documents.reference_odt(folder, head)

    def one(path):
        page = folders["html"] / f"{path.stem}.html"
        page.write_text(html_page(path), encoding="utf-8")
        for kind in ("docx", "odt"):
            documents.pandoc(page, folders[kind] / f"{path.stem}.{kind}", f"{folder / head_of(path)}.{kind}")

    with ThreadPoolExecutor(2) as workers:
        list(workers.map(one, texts))
    convert(sorted(folders["odt"].glob("*.odt")), "docx", folders["libreoffice.docx"])
    convert(sorted(folders["docx"].glob("*.docx")), "odt", folders["libreoffice.odt"])
    return folders


if __name__ == "__main__":
    make([Path(path) for path in sys.argv[2:]], sys.argv[1])
