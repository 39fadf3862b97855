"""What Python adds to the time of C++, and what a second worker gives.

usage: build/venv/bin/python bench/python_extract.py FOLDER MINUTES_COMMAND

FOLDER holds texts (corpus/tools/generate.py --count 2000), MINUTES_COMMAND is the command of a release build. Reading is timed with
`extract`; against it stands `minutes parse --jobs N`, which reads the same documents and writes their records. Times are the best of
five; user time tells more than the clock where others use the machine.
"""

import os
import resource
import subprocess
import sys
import time

import libminutes

ROUNDS = 5


def timed(work):
    """Best (clock, processor) seconds, children counted."""
    best = (float("inf"), float("inf"))
    for _ in range(ROUNDS):
        before, clock = os.times(), time.perf_counter()
        work()
        after = os.times()
        cpu = sum(after[:4]) - sum(before[:4])
        best = (min(best[0], time.perf_counter() - clock), min(best[1], cpu))
    return best


def main(folder, command):
    with open(os.devnull, "wb") as nowhere:
        for jobs in (1, 2):
            clock, cpu = timed(lambda: subprocess.run([command, "parse", folder, "--jobs", str(jobs)], stdout=nowhere, check=True))
            print(f"minutes parse --jobs {jobs}: {clock:.3f} s, processor {cpu:.3f} s")
            clock, cpu = timed(lambda: libminutes.extract(folder, workers=jobs, progress=False))
            print(f"extract(workers={jobs}):     {clock:.3f} s, processor {cpu:.3f} s")
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
