#!/usr/bin/env python3
"""Write the hostile input files beside this script. usage: make.py

No labels go with them. What a reader must do with each: not crash, not hang, keep every offset inside the text, and either
return a record or refuse the input with an error that says why. Every file is made from constants, so a second run gives the
same bytes. Standard library only.
"""
from pathlib import Path

HERE = Path(__file__).resolve().parent
LIMIT = 600_000  # bytes of all files together

MINUTES = """Protokoll fört vid styrelsemöte i Föreningen Åkerbär
Tisdagen den 7 maj 2024 kl. 18.30
Närvarande: Örjan Ståhl (ordförande), Märta Åkesson

§ 1 Öppnande
Örjan Ståhl öppnade mötet.

§ 2 Ekonomi
Styrelsen beslutade att köpa en gräsklippare för högst 4 500 kr.
Märta återkommer senast den 21 maj.
"""


def files():
    """Name and bytes of each file."""
    plain = MINUTES.encode("utf-8")

    # Nothing, or nothing to read: no meeting, no topic, all meta unknown.
    yield "empty.txt", b""
    yield "blanks.txt", " \t\u00a0\u2003 \n\r\n\u200b \u3000\n".encode("utf-8") * 200
    yield "bom-only.txt", b"\xef\xbb\xbf"

    # A byte order mark is a code point of the text: offsets count it, and the first heading still starts its line.
    yield "bom-minutes.txt", b"\xef\xbb\xbf" + plain

    # NUL and other control characters inside words and between lines: C string ends are no text ends.
    yield "nul.txt", plain.replace(b"kr.", b"kr\x00.").replace(b"maj", b"m\x00aj") + bytes(range(1, 32)) + b"\x00" * 64

    # Bytes that are no UTF-8: stray continuation, cut sequence, overlong form, surrogate, beyond U+10FFFF, 0xFF.
    yield "broken-utf8.txt", (plain[:60] + b"\x80\xbf" + plain[60:] + b"\nSlut \xc3\n\xc0\xaf \xed\xa0\x80 \xf4\x90\x80\x80 \xff\xfe \xe2\x82")

    # Other encodings of the same minutes. Windows-1252 with its own quotation marks and dash (0x93, 0x94, 0x96).
    yield "utf16le-bom.txt", b"\xff\xfe" + MINUTES.encode("utf-16-le")
    yield "utf16be-bom.txt", b"\xfe\xff" + MINUTES.encode("utf-16-be")
    yield "windows1252.txt", (MINUTES + "Motionen \u201cGrönare gård\u201d \u2013 avslogs.\n").encode("cp1252")

    # Emphasis, links and marks that open and never close: quadratic or exponential backtracking shows here.
    yield "brackets.txt", b"[" * 20_000
    yield "stars.txt", b"*" * 20_000
    yield "unbalanced-marks.txt", ("⟦d 2024-05-07|den 7 maj⟧ ⟧⟧ ⟦ ⟦A responsible=|" + "⟦T1⟧⟦t|" * 500 + "⟧" * 200 + "\n").encode("utf-8")

    # Depth: each bullet one blank deeper than the last, cut at 60 so that the file stays small; then back out again.
    nested = "".join(" " * min(i, 60) + "- punkt\n" for i in range(3_000))
    yield "nested-bullets.txt", (nested + "- ytterst\n").encode("utf-8")

    # One line of 200 kB, full of things that look like dates, amounts and names, with no full stop before its end.
    unit = "Åsa Öberg återkommer senast den 7 maj 2024 kl 13.00 med 1 234 kr enligt § 12 och dnr KS 2024/00012, "
    yield "long-line.txt", (unit * (200_000 // len(unit.encode("utf-8")) + 1)).encode("utf-8")[:200_000].decode("utf-8", "ignore").encode("utf-8")

    # Line ends: CR alone throughout, and a mixture of all that some standard calls a line end.
    yield "cr-only.txt", plain.replace(b"\n", b"\r")
    yield "mixed-line-ends.txt", MINUTES.replace("\n\n", "\u2028\r").replace(".\n", ".\u0085\n\r").encode("utf-8")

    # The same § two thousand times: repeated heads, and pairing that compares all with all.
    yield "repeated-heads.txt", "§ 1\n".encode("utf-8") * 2_000

    # Combining marks without end on one letter, and letters that change their length when their case is folded.
    yield "combining.txt", ("Mo\u0308te" + "\u030a" * 5_000 + " den 7 maj 2024. STRASSE \u1e9e \u0130 \ufb03 \U0001f469\u200d\U0001f33e\n").encode("utf-8")

    # Numbers that overflow: years, days, amounts, paragraphs.
    yield "huge-numbers.txt", ("§ " + "9" * 400 + "\nDen 99 maj 99999 kl 77.88 beslutades om " + "9" * 400
                               + " kr, 0/0, 31/2, 2024-02-30, vecka 54, 1e999 mkr.\n").encode("utf-8")


def main():
    total = 0
    for name, data in files():
        (HERE / name).write_bytes(data)
        total += len(data)
        print(f"{len(data):8} {name}")
    print(f"{total:8} together")
    assert total < LIMIT, "too much to carry in a repository"


if __name__ == "__main__":
    main()
