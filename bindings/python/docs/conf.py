"""Of the documentation site: `./dev docs`."""

import pathlib
import re

import libminutes

PROJECT_ROOT = pathlib.Path(__file__).resolve().parents[3]

project = "libminutes"
author = "the libminutes authors"
copyright = author  # noqa: A001
version = release = libminutes.__version__
extensions = ["sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.doctest", "breathe", "myst_nb"]
exclude_patterns = ["tables.py", "Doxyfile"]
html_theme = "furo"
html_title = f"libminutes {version}"
nb_execution_mode = "force"
nb_execution_timeout = 300
nb_execution_raise_on_error = True
myst_enable_extensions = ["colon_fence"]
suppress_warnings = ["duplicate_declaration.cpp", "myst.header", "myst.xref_missing"]
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
breathe_projects = {"minutes": str(PROJECT_ROOT / "build" / "docs" / "doxygen" / "xml")}
breathe_default_project = "minutes"
breathe_domain_by_extension = {"h": "cpp"}


def accuracy_table(app, name, source):
    """`{{ accuracy }}` in a page is the table of the README, which `./dev accuracy --update` writes."""
    readme = (PROJECT_ROOT / "README.md").read_text(encoding="utf-8")
    table = re.search(r"<!-- accuracy -->\n(.*?)<!-- /accuracy -->", readme, re.DOTALL)[1]
    source[0] = source[0].replace("{{ accuracy }}", table)


def setup(app):
    """Sphinx calls this."""
    app.connect("source-read", accuracy_table)
