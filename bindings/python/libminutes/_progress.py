"""How far it is: by tqdm where that is installed, else a line on a terminal."""

from __future__ import annotations

import sys
from typing import Any


class Progress:
    """Counts documents."""

    def __init__(self, total: int, shown: bool) -> None:
        self._total = total
        self._done = 0
        self._bar: Any = _bar(total) if shown else None
        self._line = shown and self._bar is None and sys.stderr is not None and sys.stderr.isatty()

    def step(self, more: int) -> None:
        """Some are done."""
        self._done += more
        if self._bar is not None:
            self._bar.update(more)
        elif self._line:
            print(f"\r{self._done} of {self._total} documents", end="", file=sys.stderr, flush=True)

    def to(self, done: int) -> None:
        """So many are done."""
        if done > self._done:
            self.step(done - self._done)

    def close(self) -> None:
        """Nothing more comes."""
        if self._bar is not None:
            self._bar.close()
        elif self._line:
            print(file=sys.stderr)
            self._line = False


def _bar(total: int) -> Any:
    try:
        from tqdm.auto import tqdm
    except ImportError:
        return None
    return tqdm(total=total, unit="doc", disable=None if not _in_notebook() else False, leave=False)


def _in_notebook() -> bool:
    return "ipykernel" in sys.modules
