"""Writes tables.md: every table and column, as the package itself tells them."""

import pathlib

import libminutes

HEAD = """# Tables

Every layer is a table with one row a finding: `corpus.decisions`, `doc.tables()["decisions"]`. Names, types, order and meanings of
columns are kept: a test compares this page with the package. Later versions may add tables, and columns behind those that are here.

Types: *text* is Arrow `large_string`, *integer* `int64`, *number* `float64`, *boolean* `bool`, *date* `date32`. Where nothing is
known a cell is null. Offsets count code points of the document's text.

`document` and `id` together name a finding; `document` and `topic_id` lead to `topics`, `document` and `actor_id` to `actors`,
`document` and `decision_id` to `decisions`. What is named by several (`responsible`, `movers` …) is joined by `; ` there, and stands
a row a name in `parties`.
"""


def _table(table, hidden=()):
    rows = [f"| `{name}` | {kind} | {meaning} |" for name, (kind, meaning) in table.meanings.items() if name not in hidden]
    return "\n".join(["| column | type | meaning |", "|---|---|---|", *rows])


def page():
    """The whole page."""
    tables = libminutes.parse("Möte.").tables()
    shared = tables.topics.columns[: tables.topics.columns.index("confidence") + 1]
    meanings = tables.topics.meanings
    rows = "\n".join(f"| `{name}` | {meanings[name][0]} | {meanings[name][1]} |" for name in shared)
    parts = [HEAD, "## Shared columns\n\nEvery table but `documents` and `errors` starts with these.\n",
             f"| column | type | meaning |\n|---|---|---|\n{rows}\n"]  # fmt: skip
    for name, table in tables.items():
        hidden = () if name in ("documents", "errors") else shared
        parts.append(f"## {name}\n\n{table.meaning}\n\n{_table(table, hidden)}\n")
    return "\n".join(parts)


if __name__ == "__main__":
    pathlib.Path(__file__).with_suffix(".md").write_text(page(), encoding="utf-8")
