"""The installed tree serves a stranger: find_package(minutes CONFIG), static and shared, with the examples of the
umbrella header and the README compiled against it and run; the static one with the program that reads PDF, the shared without."""
import json
import os
import pathlib
import re
import subprocess
import sys

import pytest

from conftest import PROJECT

sys.path.insert(0, str(PROJECT / "tests" / "formats"))
import hostile  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
BUILT = pathlib.Path(os.environ.get("MINUTES_BUILD_DIR", PROJECT / "build" / "dev"))


def sh(*words, **options):
    result = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, **options)
    assert result.returncode == 0, " ".join(map(str, words)) + "\n" + result.stdout[-3000:] + result.stderr[-3000:]
    return result.stdout


def umbrella_example():
    """The program of minutes.h: comment lines behind the first `#include`, and what it says it prints."""
    lines = (PROJECT / "libminutes" / "include" / "minutes" / "minutes.h").read_text(encoding="utf-8").splitlines()
    code = [line.removeprefix("//   ") for line in lines if line.startswith("//   ")]
    printed = [line.removeprefix("// ") for line in code if line.startswith("// ")]
    statements = [line for line in code if not line.startswith(("//", "#include"))]
    return "#include <iostream>\n#include <minutes/minutes.h>\nint main() {\n" + "\n".join(statements) + "\n}\n", printed


def readme_example():
    """The first C++ block of the README, and the block behind it: what it prints."""
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    code, printed = re.search(r"```cpp\n(.*?)```.*?```text\n(.*?)```", readme, re.S).groups()
    return code, printed.splitlines()


@pytest.fixture(scope="module", params=["static", "shared"])
def consumer(request, tmp_path_factory):
    """The consumer's build folder, against a tree installed for it."""
    work = tmp_path_factory.mktemp(request.param)
    built = BUILT
    if request.param == "shared":
        built = BUILT / "shared"  # kept, so that the next run is quick
        sh("cmake", "-G", "Ninja", "-S", PROJECT, "-B", built, "-DBUILD_SHARED_LIBS=ON", "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_CXX_FLAGS=-O0",
           "-DMINUTES_BUILD_TESTS=OFF", "-DMINUTES_BUILD_PDF=OFF")
        sh("cmake", "--build", built)
    sh("cmake", "--install", built, "--prefix", work / "tree")
    for name, (code, _) in {"umbrella": umbrella_example(), "readme": readme_example()}.items():
        (work / f"{name}.cpp").write_text(code, encoding="utf-8")
    sh("cmake", "-G", "Ninja", "-S", HERE / "consumer", "-B", work / "build", f"-DCMAKE_PREFIX_PATH={work / 'tree'}", f"-DEXAMPLES={work}")
    sh("cmake", "--build", work / "build")
    return work


def test_the_consumer_runs(consumer):
    assert sh(consumer / "build" / "consumer").strip() == "1 decision"


def test_the_umbrella_headers_example_prints_what_it_says(consumer):
    assert sh(consumer / "build" / "umbrella").splitlines() == umbrella_example()[1]


def test_the_readmes_example_prints_what_it_says(consumer):
    assert sh(consumer / "build" / "readme").splitlines() == readme_example()[1]


def test_the_installed_tree_is_whole(consumer):
    tree = consumer / "tree"
    installed = {p.name for p in tree.rglob("*") if not p.is_dir()}
    headers = {p.name for p in (PROJECT / "libminutes" / "include" / "minutes").glob("*.h")}
    assert headers <= installed
    assert {"minutesConfig.cmake", "minutesConfigVersion.cmake", "minutesTargets.cmake"} <= installed


def test_a_shared_library_exports_only_what_is_marked(consumer):
    [library] = [p for p in consumer.glob("tree/lib*/**/libminutes.so") ] or [None]
    if library is None:
        pytest.skip("static")
    assert re.search(r"\.so\.\d+\.\d+$", sh("objdump", "-p", library).split("SONAME")[1].splitlines()[0].strip())
    names = sh("nm", "-D", "--defined-only", "-C", library)
    assert " T minutes::parse(" in names
    for inner in ("minutes::base::", "minutes::sv::", "minutes::find::Pattern", "minutes::find::ruleset"):
        assert not [line for line in names.splitlines() if f" T {inner}" in line], inner


def reads_pdf(consumer):
    return (consumer / "tree" / "bin" / "minutes-pdf").exists()


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.pdf"
    path.write_bytes(hostile.plain(b"Styrelsen den 5 mars 2024"))
    return path


ALONE = {"PATH": "/usr/bin:/bin"}  # nothing tells where minutes-pdf is, but where it was installed


def test_a_consumers_program_reads_pdf(consumer, page):
    told = sh(consumer / "build" / "consumer", page, env=ALONE).strip()
    assert told == ("1 pages" if reads_pdf(consumer) else "reader_missing")


def test_the_installed_command_reads_pdf_or_says_what_is_missing(consumer, page, tmp_path):
    note = tmp_path / "z.txt"
    note.write_text("Styrelsen den 3 mars 2025\n", encoding="utf-8")
    result = subprocess.run([consumer / "tree" / "bin" / "minutes", "parse", page, note], capture_output=True, text=True, check=False, env=ALONE)
    first, second = map(json.loads, result.stdout.splitlines())
    assert second["meta"]["date"] == "2025-03-03"
    if reads_pdf(consumer):
        assert result.returncode == 0 and first["dates"][0]["value"] == "2024-03-05"
    else:
        assert result.returncode == 3 and first["code"] == "reader_missing" and "MINUTES_BUILD_PDF" in first["message"]
