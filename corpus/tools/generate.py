#!/usr/bin/env python3
"""Write made-up minutes with labels, any number of them.

usage: generate.py --seed N --count M --out DIR [--first K]

Writes DIR/annotated/gen-N-NNNNN.txt, and with annotate.py's own machinery DIR/texts/ and DIR/gold/ (gold/GUIDE.md), for the
numbers K (default 0) to K + M - 1. A document depends on the seed and its number alone: same seed, same bytes, on any machine.
Bodies, people, places and matters are put together from the parts in generator/words.py. Standard library only.
"""
import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import annotate  # noqa: E402
from generator import genres  # noqa: E402


def write(folder, name, seed, number):
    source = genres.document(seed, number)
    text, record = annotate.read_source(source, f"{name}.txt")
    for kind, content in ((f"annotated/{name}.txt", source), (f"texts/{name}.txt", text), (f"gold/{name}.json", annotate.dump(record))):
        path = folder / kind
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8"))


def main(argv):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--first", type=int, default=0)
    options = parser.parse_args(argv)
    for number in range(options.first, options.first + options.count):
        write(options.out, f"gen-{options.seed}-{number:05}", options.seed, number)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
