"""Tables: columns built in C++, given to other libraries through the Arrow C stream interface."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from libminutes import _core

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

EPOCH = datetime.date(1970, 1, 1)


def need(module: str, extra: str) -> Any:
    """An optional library, or an error that says how to get it."""
    import importlib

    try:
        return importlib.import_module(module)
    except ImportError as fault:
        raise ImportError(f"this needs {module}: pip install 'libminutes[{extra}]'") from fault


class Table:
    """One layer as rows and columns; any library that reads Arrow streams takes it as it is.

    ``polars.DataFrame(table)``, ``pyarrow.table(table)``, ``pandas.DataFrame.from_arrow(table)`` and, with the table in a
    variable ``decisions``, ``duckdb.sql("from decisions")``.

    Examples
    --------
    >>> import libminutes
    >>> table = libminutes.parse("Möte den 3 mars 2025\\n\\nVi ses den 5 maj.\\n").tables().dates
    >>> len(table), table.columns[:3]
    (2, ('document', 'body', 'meeting_date'))
    >>> table["value"]
    ['2025-03-03', '2025-05-05']
    """

    __slots__ = ("_core",)

    def __init__(self, core: _core.Table) -> None:
        self._core = core

    @property
    def name(self) -> str:
        """Of the table."""
        return self._core.name

    @property
    def meaning(self) -> str:
        """What a row is."""
        return self._core.meaning

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns."""
        return tuple(name for name, _, _ in self._core.columns)

    @property
    def meanings(self) -> dict[str, tuple[str, str]]:
        """Type and meaning of each column; types are text, integer, number, boolean and date."""
        return {name: (kind, meaning) for name, kind, meaning in self._core.columns}

    def __len__(self) -> int:
        return len(self._core)

    def __getitem__(self, column: str) -> list[Any]:
        """The values of a column as a list; dates as :class:`datetime.date`."""
        return self.head(column=column)

    def head(self, most: int | None = None, *, column: str) -> list[Any]:
        """The first values of a column."""
        place = self.columns.index(column) if column in self.columns else -1
        if place < 0:
            raise KeyError(f"{self.name} has no column {column!r}; it has {', '.join(self.columns)}")
        values = self._core.values(place) if most is None else self._core.values(place, most)
        if self._core.columns[place][1] != "date":
            return values
        return [None if day is None else EPOCH + datetime.timedelta(day) for day in values]

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows as an Arrow stream; text is ``large_string``, dates are ``date32``."""
        return self._core.__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        """The columns as an Arrow schema."""
        return self._core.__arrow_c_schema__()

    def to_arrow(self) -> pyarrow.Table:
        """As a pyarrow table."""
        return cast("pyarrow.Table", need("pyarrow", "pandas").table(self))

    def to_pandas(self) -> pandas.DataFrame:
        """As a DataFrame: text as pandas' string type, dates as ``datetime64[s]``, whole numbers as ``Int64``."""
        pd, pa = need("pandas", "pandas"), need("pyarrow", "pandas")
        text = pd.StringDtype("pyarrow", na_value=float("nan"))
        types = {pa.int64(): pd.Int64Dtype(), pa.bool_(): pd.BooleanDtype(), pa.large_string(): text}
        arrow = self.to_arrow()
        for place, field in enumerate(arrow.schema):
            if field.type == pa.date32():
                arrow = arrow.set_column(place, field.name, arrow.column(place).cast(pa.timestamp("s")))
        return cast("pandas.DataFrame", arrow.to_pandas(types_mapper=types.get))

    def to_polars(self) -> polars.DataFrame:
        """As a polars DataFrame."""
        return cast("polars.DataFrame", need("polars", "polars").DataFrame(self))

    def to_parquet(self, path: str | os.PathLike[str]) -> None:
        """Write a Parquet file."""
        parquet = need("pyarrow.parquet", "pandas")
        parquet.write_table(self.to_arrow(), os.fspath(path))

    def to_excel(self, path: str | os.PathLike[str]) -> None:
        """Write an Excel file of one sheet, which has the table's name.

        Words that Excel would take for a formula are written as the words they are, and characters that it cannot hold
        are left out.
        """
        openpyxl = need("openpyxl", "pandas")
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet(self.name)
        sheet.freeze_panes = "A2"
        sheet.append(list(self.columns))
        bad = need("openpyxl.cell.cell", "pandas").ILLEGAL_CHARACTERS_RE
        cell_of = need("openpyxl.cell", "pandas").WriteOnlyCell

        def cell(value: Any) -> Any:
            if not isinstance(value, str):
                return value
            made = cell_of(sheet, bad.sub("", value)[:32767])
            made.data_type = "s"
            return made

        for row in zip(*(self[column] for column in self.columns), strict=True):
            sheet.append([cell(value) for value in row])
        book.save(os.fspath(path))

    def __repr__(self) -> str:
        return f"Table({self.name!r}, rows={len(self)}, columns={len(self.columns)})"

    def _repr_html_(self) -> str:
        from libminutes import _html

        return _html.table(self)


class Tables(Mapping[str, Table]):
    """One table a layer, by name or as attributes: ``tables["decisions"]``, ``tables.decisions``."""

    documents: Table
    topics: Table
    attendance: Table
    decisions: Table
    actions: Table
    votes: Table
    vote_results: Table
    motions: Table
    reservations: Table
    parties: Table
    dates: Table
    actors: Table
    mentions: Table
    events: Table
    remarks: Table
    money: Table
    refs: Table
    furniture: Table
    warnings: Table
    errors: Table

    def __init__(self, tables: list[_core.Table]) -> None:
        self._tables = {core.name: Table(core) for core in tables}
        for name, table in self._tables.items():
            setattr(self, name, table)

    def __getitem__(self, name: str) -> Table:
        return self._tables[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tables)

    def __len__(self) -> int:
        return len(self._tables)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={len(table)}' for name, table in self.items() if len(table))})"
