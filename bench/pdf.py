#!/usr/bin/env python3
"""Speed of minutes-pdf against `pdftotext -bbox-layout` on the same pages in the same run.

usage: pdf.py MINUTES_PDF [FILE.pdf]

Without a file, corpus/texts printed by LibreOffice and Chromium. Processor time, the best of several turns of each; pages a second.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT / "tests" / "formats"))
import documents  # noqa: E402

TURNS = 9


def processor_time(command):
    before = os.times()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def pages_of(pdf):
    told = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    return int(next(line.split()[1] for line in told.splitlines() if line.startswith("Pages:")))


def printed(folder):
    """All texts of the corpus in one file of each producer."""
    page = folder / "corpus.html"
    texts = sorted((PROJECT / "corpus" / "texts").glob("*.txt"))
    page.write_text(documents.page("\n\n".join(text.read_text(encoding="utf-8") for text in texts), documents.HEAD), encoding="utf-8")
    documents.pandoc(page, folder / "office.odt", documents.reference_odt(folder, documents.HEAD))
    documents.office_pdf([folder / "office.odt"], folder)
    documents.chromium_pdf(page, folder / "browser.pdf")
    return [folder / "office.pdf", folder / "browser.pdf"]


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        for pdf in [pathlib.Path(name) for name in sys.argv[2:]] or printed(pathlib.Path(folder)):
            pages, best = pages_of(pdf), {}
            commands = {"minutes-pdf": [program, pdf], "pdftotext": ["pdftotext", "-bbox-layout", pdf, "/dev/null"]}
            for _ in range(TURNS):
                for name, command in commands.items():
                    best[name] = min(best.get(name, 1e9), processor_time(command))
            rates = {name: pages / seconds for name, seconds in best.items()}
            print(f"{pdf.name}: {pages} pages, minutes-pdf {rates['minutes-pdf']:.0f} a second, pdftotext {rates['pdftotext']:.0f}, "
                  f"ratio {rates['minutes-pdf'] / rates['pdftotext']:.2f} (goal 0.8)")


if __name__ == "__main__":
    main()
