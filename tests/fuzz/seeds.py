#!/usr/bin/env python3
"""Writes the seeds of the readers' fuzz targets: usage: seeds.py FOLDER. Each holds many features in few bytes."""
import io
import pathlib
import sys
import zipfile

HTML = [
    "<h1>Protokoll</h1><p>B&aring;t <b>nu</b><br>ja<ul><li>ett<ol type=a start=3><li>två</ol></ul>",
    "<nav>x</nav><main><table><thead><tr><th colspan=2>Vad<tbody><tr><td>a<td>b</table><pre>a  b\n\nc</pre></main>",
    "<meta charset=iso-8859-1><div hidden>x</div><p style='display:none'>y<svg><p>z</svg><template>t</template>",
]
P = "<w:p><w:pPr>{0}</w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{1}</w:t></w:r></w:p>"
LIST = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
DOCX = [
    P.format('<w:pStyle w:val="R"/>', "Val") + P.format(LIST, "punkt") + P.format('<w:spacing w:after="200"/><w:ind w:left="720"/>', "text"),
    "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + P.format("", "a")
    + "<w:tbl><w:tr><w:tc>" + P.format("", "b") + "</w:tc></w:tr></w:tbl></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>y</w:t></w:r></w:ins><w:r><w:txbxContent>"
    + P.format("", "ruta") + "</w:txbxContent><w:tab/><w:br/><w:sym w:font='Wingdings' w:char='F0FE'/><w:lastRenderedPageBreak/></w:r></w:p>",
]
STYLES = '<w:style w:type="paragraph" w:styleId="R"><w:name w:val="heading 1"/><w:basedOn w:val="R"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
LISTS = ('<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2"/></w:lvl>'
         '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')
ODT = [
    '<text:h text:outline-level="2">Val</text:h><text:list text:style-name="L"><text:list-item><text:p>ett</text:p></text:list-item></text:list>',
    '<table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>a<text:s text:c="3"/>b</text:p></table:table-cell>'
    "<table:covered-table-cell/></table:table-row></table:table>",
    "<text:p>a<text:note><text:note-body><text:p>not</text:p></text:note-body></text:note><office:annotation><dc:creator>E</dc:creator><text:p>k</text:p>"
    "</office:annotation><draw:text-box><text:p>r</text:p></draw:text-box><text:soft-page-break/></text:p>",
]
OLISTS = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-prefix="§ "/></text:list-style>'
OSTYLES = '<text:outline-style><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'


TEXTS = [
    "Protokoll 2024-03-05\nNärvarande: Bo Ek (S), Ann Al\n\n§ 12 Val  Dnr 2024/31\nStyrelsen beslutar att välja Bo Ek t.o.m. 31/5.\n"
    "Ann Al reserverar sig. Ja: 3 Nej: 2\n\nJusterandes sign\n\f§ 13 Pengar\nAnn skickar 5 tkr senast fredag.\n",
    "# Möte\n\n**1. Ekonomi**\n- [ ] Bo: ring AB Tak, v. 12\n| Vad | Vem |\n|---|---|\n| [a](b) <br> | *Ann* |\n\n> 2) Övrigt\n",
    "1) Mötet öppnades.\n2) Arvode 4.000 kr.\n   a) enl. 5 kap. 1 § kommunallagen\nVid pennan    Justeras\nBo Ek\tAnn Al\n",
]


def archive(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in parts:
            made.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def main(folder):
    word = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'
    seeds = {
        "html": [page.encode() for page in HTML],
        "pipeline": [text.encode() for text in TEXTS],
        "docx": ["\0".join((body, STYLES, LISTS)).encode() for body in DOCX],
        "odt": ["\0".join((text, OLISTS, OSTYLES)).encode() for text in ODT],
        "package": [archive([("word/document.xml", word.format(body))]) for body in DOCX]
        + [archive([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>"), ("styles.xml", "<x/>")])],
    }
    for name, all_of_it in seeds.items():
        path = pathlib.Path(folder) / f"{name}_seeds"
        path.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(all_of_it):
            (path / f"{number}").write_bytes(seed)


if __name__ == "__main__":
    main(sys.argv[1])
