"""What a run of minutes_bench says: the pipeline against ICU's word iterator, where its time goes, how it grows.

usage: summary.py RESULT.json [COMMAND]

With the path of the command also the memory that a document of 10 MB takes.
"""
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parent.parent


def rates(result):
    """Name without set, set → bytes per second; of repeated runs the median."""
    rows = [row for row in result["benchmarks"] if row.get("aggregate_name", "median") == "median" and "bytes_per_second" in row]
    return {tuple(row.get("run_name", row["name"]).rsplit("/", 1)): row["bytes_per_second"] for row in rows}


def print_ratios(speed):
    print(f"\n{'':12}{'pipeline':>10}{'ICU words':>11}   MB/s")
    for (name, group), rate in sorted(speed.items()):
        reference = speed.get(("icu_words", group))
        if name == "pipeline" and reference:
            print(f"{group:12}{rate / 1e6:10.1f}{reference / 1e6:11.1f}   ratio pipeline/ICU {rate / reference:.2f}")


def print_stages(speed):
    groups = sorted({group for name, group in speed if name.startswith("stage/")})
    if not groups:
        return
    print("\nnanoseconds a byte" + "".join(f"{group:>12}" for group in groups))
    names = dict.fromkeys(name for name, _ in speed if name.startswith("stage/"))
    for name in names:
        cells = (f"{1e9 / speed[name, group]:12.2f}" if (name, group) in speed else f"{'-':>12}" for group in groups)
        print(f"{name.removeprefix('stage/'):18}" + "".join(cells))


def exponent(speed):
    """Slope of log time over log size: 1 is linear."""
    points = [(math.log(int(size)), math.log(int(size) / rate)) for (name, size), rate in speed.items() if name == "size"]
    if len(points) < 2:
        return None
    mean_x, mean_y = (sum(axis) / len(points) for axis in zip(*points))
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


def peak_memory(command, path):
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen([command, "parse", path], stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss * 1024


def print_memory(command):
    texts = [path.read_bytes() for path in sorted((PROJECT / "corpus" / "texts").glob("*.txt"))]
    with tempfile.TemporaryDirectory() as folder:
        small, large = os.path.join(folder, "small.txt"), os.path.join(folder, "large.txt")
        pathlib.Path(small).write_bytes(texts[0])
        whole = b"\n".join(texts)
        pathlib.Path(large).write_bytes(whole * (10_000_000 // len(whole) + 1))
        size = os.path.getsize(large)
        grown = peak_memory(command, large) - peak_memory(command, small)
    print(f"memory for a document of {size / 1e6:.0f} MB, its record written: {grown / size:.1f} times its size (goal: at most 20)")


def main(path, command=None):
    with open(path, encoding="utf-8") as file:
        speed = rates(json.load(file))
    print_ratios(speed)
    print_stages(speed)
    slope = exponent(speed)
    if slope is not None:
        print(f"\ntime grows with size to the power of {slope:.3f} (goal: at most 1.05, from 10 kB to 10 MB)")
    if command:
        print_memory(command)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*sys.argv[1:])
