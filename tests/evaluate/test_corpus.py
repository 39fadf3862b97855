"""The corpus is what its annotated texts give."""
import subprocess
import sys

import pytest

from conftest import PROJECT

CORPUS = PROJECT / "corpus"


@pytest.mark.parametrize("root", [CORPUS, CORPUS / "blind"], ids=["corpus", "blind"])
def test_texts_and_labels_are_up_to_date(root):
    result = subprocess.run([sys.executable, CORPUS / "tools" / "annotate.py", "--root", root, "--check"], capture_output=True, check=False)
    assert result.returncode == 0, result.stderr.decode()


def test_the_hostile_files_are_what_their_script_makes(tmp_path):
    folder = tmp_path / "hostile"
    folder.mkdir()
    script = CORPUS / "hostile" / "make.py"
    (folder / "make.py").write_bytes(script.read_bytes())
    subprocess.run([sys.executable, folder / "make.py"], check=True, capture_output=True)
    made = {path.name: path.read_bytes() for path in folder.glob("*.txt")}
    assert made == {path.name: path.read_bytes() for path in script.parent.glob("*.txt")}
