"""Locale, time zone and environment change nothing."""
import os
import shutil
import subprocess

import pytest

from conftest import PROJECT, run

CORPUS = PROJECT / "corpus" / "texts"


@pytest.fixture(scope="module")
def locales(tmp_path_factory):
    """tr_TR and sv_SE, compiled into a folder of our own."""
    if shutil.which("localedef") is None or not os.path.exists("/usr/share/i18n/locales/tr_TR"):
        pytest.skip("localedef or its sources are missing: apt-get install locales")
    folder = tmp_path_factory.mktemp("locales")
    for name in ("tr_TR", "sv_SE"):
        subprocess.run(["localedef", "-i", name, "-f", "UTF-8", str(folder / f"{name}.UTF-8")], check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def reference():
    return run("parse", CORPUS, env={"LC_ALL": "C", "TZ": "UTC"}).stdout


@pytest.mark.parametrize("locale", ["tr_TR.UTF-8", "sv_SE.UTF-8", "C"])
@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo"])
def test_locale_and_time_zone_change_nothing(locales, reference, locale, zone):
    result = run("parse", CORPUS, env={"LOCPATH": str(locales), "LC_ALL": locale, "LANG": locale, "TZ": zone})
    assert result.stdout == reference


def test_again_gives_the_same_bytes(reference):
    assert run("parse", CORPUS).stdout == reference
