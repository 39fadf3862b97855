"""What goes wrong, as one exception."""

from __future__ import annotations

from libminutes import _core


class MinutesError(ValueError):
    """A document that cannot be read, or an option that cannot be taken.

    Attributes
    ----------
    code : str
        Stable name of the failure: ``empty_input``, ``too_large``, ``binary_input``, ``unsupported_format``,
        ``not_found``, ``bad_option`` …
    file : str or None
        The file or the option that it concerns, where there is one.
    position : int or None
        Byte offset in the source, where there is one.

    Examples
    --------
    >>> import libminutes
    >>> try:
    ...     libminutes.read(b"")
    ... except libminutes.MinutesError as error:
    ...     error.code
    'empty_input'
    """

    def __init__(self, code: str, where: str = "", message: str = "", file: str | None = None) -> None:
        super().__init__(code, where, message, file)
        self.code = code
        self.message = message or code
        self.position = int(where) if where.isdecimal() else None
        self.file = file or (where if where and self.position is None else None)

    def __str__(self) -> str:
        return f"{self.file}: {self.message}" if self.file and self.file not in self.message else self.message


_core.raise_as(MinutesError)
