#!/usr/bin/env python3
"""How much of a document's findings survive another file format.

usage: compare.py RECORDS [--gold DIR] [--out DIR] [--errors N --layer NAME]

RECORDS is a folder of records (STEM.json with `text`), read from files that were made of corpus/texts/STEM.txt. Their texts are aligned
with the sources, the labels moved along, and the records scored against those by `minutes evaluate`; the same documents as plain text
beside it. Labels that the other text does not have (a page head printed once and not on each page) are left out of both.
"""
import argparse
import bisect
import difflib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(PROJECT / "tests"))
from conftest import COMMAND  # noqa: E402

BARS = ("topics.start", "dates.value", "actors.span", "decisions.status")
OTHERS = ("topics.level", "attendance", "meta", "actions.span", "decisions.span", "money", "refs", "slices")
LAYERS = ("topics", "dates", "actors", "decisions", "actions", "money", "refs", "events", "remarks", "votes")
WORD = re.compile(r"\w+|[^\w\s]")


def increasing(pairs):
    """The longest run of pairs that rise on both sides; they rise on the first as given."""
    tails, links, ends = [], [], []
    for at, (_, b) in enumerate(pairs):
        place = bisect.bisect_left(tails, b)
        if place == len(tails):
            tails.append(b)
            ends.append(at)
        else:
            tails[place], ends[place] = b, at
        links.append(ends[place - 1] if place else None)
    run, at = [], ends[-1] if ends else None
    while at is not None:
        run.append(pairs[at])
        at = links[at]
    return run[::-1]


def matched_words(a, b):
    """Pairs of places of the same words in two lists: words met once in both first, what lies between them by difflib."""
    once = {}
    for side, words in enumerate((a, b)):
        for at, word in enumerate(words):
            once.setdefault(word, ([], []))[side].append(at)
    anchors = increasing(sorted((at[0][0], at[1][0]) for at in once.values() if len(at[0]) == len(at[1]) == 1))
    pairs, from_a, from_b = [], 0, 0
    for to_a, to_b in [*anchors, (len(a), len(b))]:
        between = difflib.SequenceMatcher(None, a[from_a:to_a], b[from_b:to_b], autojunk=False)
        for block in between.get_matching_blocks():
            pairs += [(from_a + block.a + i, from_b + block.b + i) for i in range(block.size)]
        if to_a < len(a):
            pairs.append((to_a, to_b))
        from_a, from_b = to_a + 1, to_b + 1
    return pairs


def alignment(source, read):
    """For each character of `source` its place in `read`, or None: words first, then the characters of words that differ."""
    a, b = ([(m.start(), m.end(), m.group()) for m in WORD.finditer(text)] for text in (source, read))
    place = [None] * len(source)
    last_a, last_b = -1, -1
    for at_a, at_b in [*matched_words([w[2] for w in a], [w[2] for w in b]), (len(a), len(b))]:
        left, right = a[last_a + 1 : at_a], b[last_b + 1 : at_b]
        if left and right:  # words torn or joined: `kommun-⏎styrelsen`
            letters_a = [i for start, end, _ in left for i in range(start, end)]
            letters_b = [i for start, end, _ in right for i in range(start, end)]
            matcher = difflib.SequenceMatcher(None, [source[i] for i in letters_a], [read[i] for i in letters_b], autojunk=False)
            for block in matcher.get_matching_blocks():
                if block.size > 1 or len(letters_a) <= 3:
                    for i in range(block.size):
                        place[letters_a[block.a + i]] = letters_b[block.b + i]
        if at_a < len(a):
            for i in range(a[at_a][1] - a[at_a][0]):
                place[a[at_a][0] + i] = b[at_b][0] + i
        last_a, last_b = at_a, at_b
    return place


def moved(place, source, start, end):
    """The stretch of the read text that has the ink of source[start:end]; None where less than half of it is there."""
    ink = [i for i in range(start, end) if not source[i].isspace()]
    there = [place[i] for i in ink if place[i] is not None]
    if not ink or len(there) * 2 < len(ink):
        return None
    low, high = min(there), max(there) + 1
    return (low, high) if high - low <= 2 * (end - start) + 200 else None


def realign(label, source, read):
    """(the label with its offsets in `read`, the label with what both texts have, number of stretches left out)."""
    place = alignment(source, read)
    there, kept, lost = dict(label), dict(label), 0
    for layer in LAYERS:
        if layer not in label:
            continue
        there[layer], kept[layer] = [], []
        for row in label[layer]:
            head = min(row["end"], (source + "\n").find("\n", row["start"])) if layer == "topics" else row["end"]
            stretch = moved(place, source, row["start"], head)
            if stretch is None:
                lost += 1
                continue
            new = dict(row, start=stretch[0], end=stretch[1])
            if layer == "topics":
                new["line"] = read.count("\n", 0, stretch[0]) + 1
                new["end"] = max(stretch[1], new["end"])
            elif "text" in row:
                new["text"] = read[stretch[0] : stretch[1]]
            there[layer].append(new)
            kept[layer].append(row)
    there["length"] = len(read)
    return there, kept, lost


def write(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), encoding="utf-8")


def prepare(records, gold, out):
    """Fills out/read and out/plain (gold/, texts/, and records/ in the first); the number of labels left out."""
    lost = 0
    texts = gold.parent / "texts"
    for path in sorted(pathlib.Path(records).glob("*.json")):
        label_path = gold / path.name
        if not label_path.is_file():
            continue
        record = json.loads(path.read_text(encoding="utf-8"))
        source = (texts / (path.stem + ".txt")).read_bytes().decode("utf-8-sig")
        there, kept, missing = realign(json.loads(label_path.read_text(encoding="utf-8")), source, record.get("text", ""))
        lost += missing
        write(out / "read" / "gold" / path.name, there)
        write(out / "read" / "texts" / (path.stem + ".txt"), record.get("text", ""))
        write(out / "read" / "records" / path.name, record)
        write(out / "plain" / "gold" / path.name, kept)
        (out / "plain" / "texts").mkdir(parents=True, exist_ok=True)
        (out / "plain" / "texts" / (path.stem + ".txt")).write_bytes((texts / (path.stem + ".txt")).read_bytes())
    return lost


def evaluate(*arguments):
    result = subprocess.run([COMMAND, "evaluate", "--resamples", "0", *map(str, arguments)], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise RuntimeError(result.stderr)
    return result.stdout


def scores(*arguments):
    """F1 by figure."""
    return {name: figure["f1"] for name, figure in json.loads(evaluate("--json", *arguments))["figures"].items()}


def compare(records, gold=PROJECT / "corpus" / "gold", out=None):
    """({figure: F1 as read}, {figure: F1 of the plain texts}, labels left out)."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(out or folder)
        lost = prepare(records, pathlib.Path(gold), out)
        return scores(out / "read" / "gold", out / "read" / "records"), scores(out / "plain" / "gold"), lost


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("records")
    parser.add_argument("--gold", default=PROJECT / "corpus" / "gold", type=pathlib.Path)
    parser.add_argument("--out", help="keep the moved labels, texts and records there")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--layer", default=None)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(options.out or folder)
        read, plain, lost = compare(options.records, options.gold, out)
        print(f"{'':18} {'plain':>7} {'read':>7} {'':>7}   ({lost} labels left out)")
        for name in BARS + OTHERS:
            if name in read and name in plain:
                print(f"{name:18} {plain[name]:7.3f} {read[name]:7.3f} {read[name] - plain[name]:+7.3f}{' *' if name in BARS else ''}")
        if options.errors:
            layer = ["--layer", options.layer] if options.layer else []
            print(evaluate("--errors", options.errors, *layer, out / "read" / "gold", out / "read" / "records"))


if __name__ == "__main__":
    main()
