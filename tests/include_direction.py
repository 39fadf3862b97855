"""Checks that data flows one way: a folder of libminutes/src includes public headers, itself, and what stands before it."""
import pathlib
import re
import sys

ORDER = ["base", "sv", "read", "text", "find", "join", "write", "learn"]
PROJECT = pathlib.Path(__file__).resolve().parent.parent
INCLUDE = re.compile(r'^\s*#include "([^"]+)"', re.M)


def faults(folder, file):
    allowed = set(ORDER[: ORDER.index(folder) + 1]) | {"minutes"}
    for include in INCLUDE.findall(file.read_text(encoding="utf-8")):
        first = include.split("/")[0]
        if "/" not in include or first not in allowed:
            yield f'{file.relative_to(PROJECT)} includes "{include}"; {folder} may include {", ".join(sorted(allowed))}'


def main():
    source = PROJECT / "libminutes" / "src"
    found = []
    for folder in sorted(p for p in source.iterdir() if p.is_dir()):
        if folder.name not in ORDER:
            found.append(f"{folder.relative_to(PROJECT)} is not in the order {' → '.join(ORDER)}")
            continue
        for file in sorted(folder.rglob("*")):
            if file.suffix in (".cpp", ".h"):
                found += faults(folder.name, file)
    for header in sorted((PROJECT / "libminutes" / "include").rglob("*.h")):
        for include in INCLUDE.findall(header.read_text(encoding="utf-8")):
            if not include.startswith("minutes/"):
                found.append(f'{header.relative_to(PROJECT)} includes "{include}": public headers include only public headers')
    print("\n".join(found) if found else "include direction: all well")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
