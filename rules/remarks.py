"""Faults and warnings about a TOML text, each with its file, line and key.

Owns how a remark reads and where it points. Knows neither calendars nor policies.
"""

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Generic, NamedTuple, TypeVar

from rules.toml_lines import KeyPath, key_lines, line_of

T = TypeVar("T")

# tomllib tells where a syntax error is only in its words.
_SYNTAX_AT = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """One fault or warning; `str()` is the line that `rules check` prints."""

    file: str
    line: int
    key: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.key}: {self.what}"


class Read(NamedTuple, Generic[T]):
    """What was read: a value, or None and the reasons, in the order of the lines."""

    value: T | None
    faults: tuple[Remark, ...]
    warnings: tuple[Remark, ...]


class Source:
    """One text under reading: its tables (`raw`, None when the syntax is broken), its lines, the remarks so far."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.raw: dict[str, Any] | None = None
        self.faults: list[Remark] = []
        self.warnings: list[Remark] = []
        try:
            self.raw = tomllib.loads(text)
            self._lines = key_lines(text)
        except tomllib.TOMLDecodeError as error:
            at = _SYNTAX_AT.search(str(error))
            line = int(at[1]) if at and at[1] else text.count("\n") + 1
            what = _SYNTAX_AT.sub("", str(error))
            self.faults.append(Remark(file, line, "syntax", f"{what[:1].lower()}{what[1:]}, TOML is meant"))

    def fault(self, path: KeyPath, what: str) -> None:
        self.faults.append(self._remark(path, what))

    def warn(self, path: KeyPath, what: str) -> None:
        self.warnings.append(self._remark(path, what))

    def read(self, value: T | None) -> Read[T]:
        faults = tuple(sorted(self.faults))
        return Read(None if faults else value, faults, tuple(sorted(self.warnings)))

    def _remark(self, path: KeyPath, what: str) -> Remark:
        return Remark(self.file, line_of(self._lines, path), key_text(path), what)


def key_text(path: KeyPath) -> str:
    """`priority[0].respond`, for people."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.removeprefix(".") or "file"


def meant(word: str, options: Collection[str], otherwise: str = "") -> str:
    """The second half of a fault: the nearest option, else what `otherwise` says, else all options."""
    if close := get_close_matches(word, options, n=1):
        return f", did you mean {close[0]!r}?"
    if otherwise:
        return f", {otherwise} is meant"
    return f", one of {', '.join(sorted(set(options)))} is meant" if options else ", nothing is meant here"
