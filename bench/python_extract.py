"""What Python adds to the time of C++, and what a second worker gives.

usage: build/venv/bin/python bench/python_extract.py FOLDER MINUTES_COMMAND

FOLDER holds texts (corpus/tools/generate.py --count 2000), MINUTES_COMMAND is the command of a release build of the same sources. Reading
is timed with `extract` in an interpreter of its own; against it stands `minutes parse --jobs N`, which reads the same documents and writes
their records. The two are run in turn, and the best of nine rounds is told: processor time says more than the clock where others
use the machine.
"""

import os
import resource
import subprocess
import sys
import time

import libminutes

ROUNDS = 9
EXTRACT = """
import os, sys, time, libminutes
before, clock = os.times(), time.perf_counter()
libminutes.extract(sys.argv[1], workers=int(sys.argv[2]), progress=False)
clock, after = time.perf_counter() - clock, os.times()
print(clock, after.user - before.user + after.system - before.system)
"""


def command_times(command, folder, jobs):
    """Clock and processor seconds of `minutes parse`."""
    before, clock = os.times(), time.perf_counter()
    subprocess.run([command, "parse", folder, "--jobs", str(jobs)], stdout=subprocess.DEVNULL, check=True)
    clock, after = time.perf_counter() - clock, os.times()
    return clock, sum(after[2:4]) - sum(before[2:4])


def extract_times(folder, jobs):
    """The same of `extract`, without the time that Python takes to start."""
    told = subprocess.run([sys.executable, "-c", EXTRACT, folder, str(jobs)], stdout=subprocess.PIPE, check=True, text=True).stdout
    return tuple(float(word) for word in told.split())


def compare(folder, command, jobs):
    rounds = [(command_times(command, folder, jobs), extract_times(folder, jobs)) for _ in range(ROUNDS)]
    best = [tuple(min(round[side][kind] for round in rounds) for kind in (0, 1)) for side in (0, 1)]
    for name, (clock, cpu) in zip(("minutes parse", "extract"), best, strict=True):
        print(f"{name}, {jobs} at once: {clock:.3f} s, processor {cpu:.3f} s")
    print(f"Python adds {best[1][1] / best[0][1] - 1:.1%} of processor time")


def main(folder, command):
    for jobs in (1, 2):
        compare(folder, command, jobs)
    corpus = libminutes.extract(folder, progress=False)
    times = []
    for _ in range(30):
        start = time.perf_counter()
        corpus.decisions.to_pandas()
        times.append(time.perf_counter() - start)
    print(f"{len(corpus.decisions)} decisions to a DataFrame: {min(times) * 1000:.1f} ms")
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
