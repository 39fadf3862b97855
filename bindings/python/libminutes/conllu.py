"""CoNLL-U (https://universaldependencies.org/format.html), both ways: sentences, tokens and the white space between them.

FORM is the stretch of the text as it stands, with the line ends and blanks inside it escaped; the reading of a token that is not
written as it reads (soft hyphens, line-end hyphens) stands in MISC as ``Reading``. MISC also holds the token's class and what
stands behind it (``SpacesAfter``), so that the text comes back to the letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from libminutes._document import Document
from libminutes._errors import MinutesError

# As UDPipe writes SpacesAfter, and every other character that no field may hold.
ESCAPES = {" ": "\\s", "\t": "\\t", "\n": "\\n", "\r": "\\r", "|": "\\p", "\\": "\\\\"}
UNESCAPES = {escaped: plain for plain, escaped in ESCAPES.items()}


def _escape(text: str) -> str:
    return "".join(ESCAPES.get(c, f"\\u{ord(c):04X};" if not c.isprintable() or c.isspace() else c) for c in text)


def _unescape(text: str) -> str:
    def plain(match: re.Match[str]) -> str:
        return chr(int(match[1], 16)) if match[1] else UNESCAPES[match[0]]

    return re.sub(r"\\u([0-9A-F]{4,6});|\\[stnrp\\]", plain, text)


@dataclass(frozen=True, slots=True)
class Word:
    """A token read back."""

    start: int
    end: int
    form: str
    kind: str
    reading: str


@dataclass(frozen=True, slots=True)
class Sentences:
    """What a CoNLL-U file says of a text: the text itself, and its sentences as tuples of words in code points."""

    text: str
    sentences: tuple[tuple[Word, ...], ...]


def dumps(document: Document) -> str:
    """The sentences and tokens of a document.

    Examples
    --------
    >>> import libminutes
    >>> from libminutes import conllu
    >>> doc = libminutes.parse("Vi ses.\\n")
    >>> print(conllu.dumps(doc).replace("\\t", " "))
    # newdoc
    # sent_id = 1
    # text = Vi ses.
    1 Vi _ _ _ _ _ _ _ Class=word
    2 ses _ _ _ _ _ _ _ Class=word|SpaceAfter=No
    3 . _ _ _ _ _ _ _ Class=punctuation|SpacesAfter=\\n
    <BLANKLINE>
    <BLANKLINE>
    >>> conllu.loads(conllu.dumps(doc)).text == doc.text
    True
    """
    text, tokens = document.text, document.tokens
    ends = {token.end: after.start for token, after in zip(tokens, tokens[1:], strict=False)}
    name = " ".join(document.name.split())
    blocks = [f"# newdoc id = {name}\n" if name else "# newdoc\n"]
    before = text[: tokens[0].start] if tokens else text
    if not tokens:
        blocks[0] += f"# spaces_before = {_escape(before)}\n"
    for number, (first, last) in enumerate(_runs(document), 1):
        run = tokens[first:last]
        whole = " ".join(text[run[0].start : run[-1].end].split())
        lines = [f"# sent_id = {number}", f"# text = {whole}"]
        if number == 1 and before:
            lines.append(f"# spaces_before = {_escape(before)}")
        for place, token in enumerate(run, 1):
            misc = [f"Class={token.kind}"]
            if token.reading != token.text:
                misc.append(f"Reading={_escape(token.reading)}")
            if token.furniture:
                misc.append("Furniture=Yes")
            after = text[token.end : ends.get(token.end, len(text))]
            if after != " ":
                misc.append(f"SpacesAfter={_escape(after)}" if after else "SpaceAfter=No")
            lines.append(f"{place}\t{_escape(token.text)}\t_\t_\t_\t_\t_\t_\t_\t{'|'.join(misc)}")
        blocks.append("\n".join(lines) + "\n\n")
    return "".join(blocks)


def _runs(document: Document) -> list[tuple[int, int]]:
    """Token ranges that hold every token once: sentences, and what stands between them (page furniture)."""
    runs, place = [], 0
    for sentence in document.sentences:
        if sentence.first_token > place:
            runs.append((place, sentence.first_token))
        runs.append((sentence.first_token, sentence.last_token))
        place = sentence.last_token
    if place < len(document.tokens):
        runs.append((place, len(document.tokens)))
    return [run for run in runs if run[0] < run[1]]


def loads(conllu: str) -> Sentences:
    """Read back what :func:`dumps` wrote, or another's CoNLL-U; empty nodes and multiword ranges are passed over.

    Raises
    ------
    MinutesError
        With code ``bad_record`` where a line has not ten fields.
    """
    text: list[str] = []
    length = 0
    sentences: list[tuple[Word, ...]] = []
    words: list[Word] = []
    for number, line in enumerate(conllu.split("\n"), 1):
        if line.startswith("# spaces_before = "):
            text.append(_unescape(line.removeprefix("# spaces_before = ")))
            length += len(text[-1])
        if line.startswith("#"):
            continue
        if not line:
            sentences += [tuple(words)] if words else []
            words = []
            continue
        fields = line.split("\t")
        if len(fields) != 10:
            raise MinutesError("bad_record", "", f"line {number} has {len(fields)} fields; CoNLL-U has 10")
        if not fields[0].isdecimal():
            continue
        misc = dict(item.split("=", 1) for item in fields[9].split("|") if "=" in item)
        form = _unescape(fields[1])
        reading = _unescape(misc["Reading"]) if "Reading" in misc else form
        words.append(Word(length, length + len(form), form, misc.get("Class", "word"), reading))
        after = "" if misc.get("SpaceAfter") == "No" else _unescape(misc.get("SpacesAfter", "\\s"))
        text += [form, after]
        length += len(form) + len(after)
    sentences += [tuple(words)] if words else []
    return Sentences("".join(text), tuple(sentences))
