"""Accuracy is a benchmark: F1 by layer and set, held in accuracy.json and shown in the README.

usage: accuracy.py COMMAND [--update]

Measures `minutes evaluate` on the labelled sets at hand and compares with accuracy.json: a figure that has fallen by more
than 0.005 fails. --update writes accuracy.json and the README's table anew; commit them with the change that moved them.
"""
import json
import pathlib
import subprocess
import sys

PROJECT = pathlib.Path(__file__).resolve().parent.parent
TABLE = PROJECT / "bench" / "accuracy.json"
README = PROJECT / "README.md"
BEGIN, END = "<!-- accuracy -->\n", "<!-- /accuracy -->\n"
SEEDS = range(1, 6)
TOLERANCE = 0.005
SETS = {"gold": PROJECT.parent / "shared" / "gold" / "labels", "corpus": PROJECT / "corpus" / "gold", "blind": PROJECT / "corpus" / "blind" / "gold"}


def evaluate(command, labels, *options):
    result = subprocess.run([command, "evaluate", str(labels), "--json", "--resamples", "0", *options], capture_output=True, check=True)
    return {name: figure["f1"] for name, figure in json.loads(result.stdout)["figures"].items()}


def measure(command):
    """F1 by set and figure; sets that are not at hand are left out."""
    figures = {name: evaluate(command, labels) for name, labels in SETS.items() if labels.is_dir()}
    if "gold" in figures:
        runs = [evaluate(command, SETS["gold"], "--perturb", str(seed)) for seed in SEEDS]
        figures["perturbed"] = {name: sum(run.get(name, 0) for run in runs) / len(runs) for name in runs[0]}
    return figures


def falls(measured, held):
    """What is worse than the table says."""
    return [f"{name} {figure}: {held[name][figure]:.3f} in accuracy.json, {measured[name].get(figure, 0):.3f} now"
            for name in measured if name in held for figure in held[name]
            if measured[name].get(figure, 0) < held[name][figure] - TOLERANCE]


def markdown(table):
    sets = list(table)
    lines = ["| F1 | " + " | ".join(sets) + " |", "|---|" + "---|" * len(sets)]
    for figure in sorted({figure for figures in table.values() for figure in figures}):
        lines.append(f"| {figure} | " + " | ".join(f"{table[s][figure]:.3f}" if figure in table[s] else "–" for s in sets) + " |")
    return "\n".join(lines) + "\n"


def with_table(readme, table):
    head, rest = readme.split(BEGIN)
    return head + BEGIN + "\n" + markdown(table) + "\n" + END + rest.split(END)[1]


def main(arguments):
    if not arguments or len(arguments) > 2 or arguments[1:] not in ([], ["--update"]):
        print(__doc__)
        return 2
    measured = measure(arguments[0])
    if arguments[1:]:
        table = {name: {figure: round(value, 3) for figure, value in figures.items()} for name, figures in measured.items()}
        TABLE.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
        README.write_text(with_table(README.read_text(encoding="utf-8"), table), encoding="utf-8")
    print(markdown(measured), end="")
    worse = falls(measured, json.loads(TABLE.read_text(encoding="utf-8")))
    print("\n".join(worse), file=sys.stderr)
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
