"""Makes a wheel that carries the libraries that it needs, with their licences, and tries it where they are not.

usage: wheel.py WHEEL FOLDER

auditwheel takes the libraries in; the Debian packages that they come from give the licences. The wheel is then installed in a
virtual environment of its own without anything else, and must work there with no library of the system but those that every Linux
has.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TRIAL = """
import pathlib, subprocess, sys
import libminutes
folder = pathlib.Path(libminutes.__file__).parent
text = "Styrelsen den 3 mars 2025\\n\\n§ 1 Ekonomi\\nStyrelsen beslutade att anta budgeten.\\n"
doc = libminutes.parse(text)
assert doc.decisions[0].topic.title == "Ekonomi" and doc.tables().decisions["status"] == ["taken"]
assert libminutes.read("Mötet den 3 mars på ön".encode("cp1252")).dates
pathlib.Path("a.txt").write_text(text)
assert len(libminutes.extract("a.txt").decisions) == 1
with open("/proc/self/maps") as maps:
    print(*{line.split()[-1] for line in maps if ".so" in line})
program = folder / "bin" / "minutes-pdf"
if program.exists():
    print(subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout)
else:
    try:
        libminutes.read(b"%PDF-1.4\\n%%EOF\\n")
    except libminutes.MinutesError as error:
        assert "minutes-pdf" in str(error), error
"""
# What every Linux that the wheel's tag names has; all else must be inside.
SYSTEM = re.compile(r"/(ld-linux|libc|libm|libdl|librt|libpthread|libutil|libgcc_s|libstdc\+\+|libz|libexpat|libnss_\w+|libresolv)[-.]")


def run(*command, **options):
    return subprocess.run([*map(str, command)], check=True, stdout=subprocess.PIPE, text=True, **options).stdout


def package_of(library):
    """The Debian package of `libicuuc-6ae74e03.so.72.1`."""
    plain = re.sub(r"-[0-9a-f]{8}(?=\.so)", "", library)
    return run("dpkg", "-S", f"*/{plain}").split(":", 1)[0]


def add_licences(wheel):
    with tempfile.TemporaryDirectory() as temporary:
        run(sys.executable, "-m", "wheel", "unpack", "-d", temporary, wheel)
        (root,) = pathlib.Path(temporary).iterdir()
        (info,) = root.glob("*.dist-info")
        packages = sorted({package_of(library.name) for library in root.glob("*.libs/*.so*")})
        for package in packages:
            (info / "licenses" / package).mkdir(parents=True)
            shutil.copy(f"/usr/share/doc/{package}/copyright", info / "licenses" / package)
        wheel.unlink()
        run(sys.executable, "-m", "wheel", "pack", "-d", wheel.parent, root)
    return packages


def try_alone(wheel):
    with tempfile.TemporaryDirectory() as temporary:
        python = pathlib.Path(temporary, "venv", "bin", "python")
        run(sys.executable, "-m", "venv", python.parents[1])
        run(python, "-m", "pip", "install", "-q", "--no-index", "--disable-pip-version-check", wheel)
        loaded = run(python, "-I", "-c", TRIAL, cwd=temporary, env={"PATH": "/nowhere:/usr/bin:/bin"}).split()
    outside = {path for path in loaded if path.startswith("/") and ".so" in path and not path.startswith(temporary)}
    strange = {path for path in outside if not SYSTEM.search(path) and "/python" not in path}
    if strange:
        sys.exit(f"the wheel leans on libraries of this system: {', '.join(sorted(strange))}")


def main(wheel, folder):
    folder = pathlib.Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    tools = pathlib.Path(sys.executable).parent
    run(tools / "auditwheel", "repair", "-w", folder, wheel, env={"PATH": f"{tools}:/usr/bin:/bin"}, stderr=subprocess.DEVNULL)
    (repaired,) = folder.glob("*.whl")
    packages = add_licences(repaired)
    (repaired,) = folder.glob("*.whl")
    try_alone(repaired)
    print(f"{repaired}: {repaired.stat().st_size / 2**20:.1f} MiB, with {', '.join(packages)}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
