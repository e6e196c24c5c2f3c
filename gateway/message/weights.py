"""Weights that were learned: of each mark one number a column, and what those of many marks come to.

Owns their file format (a mark, then tenths by tabs) and the sum. What a mark is and what is learned say those who ask. Pure
but for the reading of its own data files.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import chain, repeat
from math import sqrt
from struct import Struct
from typing import Any

BIAS = "#"
"""The mark that is always there."""

PARTS = 10  # of the weights in a file, of one
_FEW = 10  # marks
_TAB = "\t"
_NOTHING = repeat(0)  # what a mark weighs that has no weights


class Weights:
    """Packed into one integer a mark: the columns of a sentence, and how many marks they are of, cost one sum, not nineteen.

    Made of the lines of one table by mark, or of several, so that a word is looked up once for all. They are taken apart when
    the mark is first wanted, for most marks are in no mail at hand.
    """

    def __init__(self, *tables: Mapping[str, str]) -> None:
        self._tables = []
        size = 0
        for lines in tables:
            bias = [int(each) / PARTS for each in lines[BIAS].split(_TAB)]
            lanes = Struct(f"<{len(bias) + 1}i")  # each has room for the sum of any mail; the last one counts
            self._tables.append((lines, bias, lanes, size))
            size += lanes.size
        self._size, self._signs = size, int.from_bytes(b"\0\0\0\x80" * (size // 4), "little")
        self._rows: dict[str, Any] = dict.fromkeys(
            chain(*tables)
        )  # by mark; none where it was not wanted yet

    def sum(self, marks: Collection[str]) -> int:
        """All those together that have weights."""
        rows = self._rows
        try:
            return sum(map(rows.get, marks, _NOTHING))
        except TypeError:  # none
            rows |= {each: self._packed(each) for each in rows.keys() & marks if rows[each] is None}
            return self.sum(marks)

    def odds(self, total: int, table: int = 0) -> Sequence[float]:
        """Of each column of a table the log odds that the marks of this sum speak for it."""
        _, bias, lanes, begin = self._tables[table]
        found = lanes.unpack_from(((total + self._signs) ^ self._signs).to_bytes(self._size, "little"), begin)
        length = PARTS * length_of(found[-1])
        return [least + each / length for least, each in zip(bias, found, strict=False)]

    def _packed(self, mark: str) -> int:
        """A negative lane takes one of the next, as in any sum; their signs turned, none is negative."""
        packed = b""
        for lines, _, lanes, _ in self._tables:
            line = lines.get(mark)
            packed += lanes.pack(*map(int, line.split(_TAB)), 1) if line else bytes(lanes.size)
        return (int.from_bytes(packed, "little") ^ self._signs) - self._signs


def column(lines: Mapping[str, str], place: int, marks: int) -> tuple[float, Mapping[str, float]]:
    """The bias, and of each mark what it adds where there always are so many."""
    length = PARTS * length_of(marks)
    found = {mark: int(line.split(_TAB)[place]) / length for mark, line in lines.items()}
    return int(lines[BIAS].split(_TAB)[place]) / PARTS, found


def length_of(marks: int) -> float:
    """By which the sum of weights is divided: many marks say no more than some, and a few less."""
    return sqrt(marks + _FEW)


def lines_of(name: str) -> Mapping[str, str]:
    """Of the data file `words/<name>.tsv`, by mark."""
    lines = (files("gateway.message.words") / f"{name}.tsv").read_text("utf-8").splitlines()
    return {mark: row for mark, _, row in (line.partition(_TAB) for line in lines)}


OF_MAILS = 1  # the table of `shipped` that weighs a whole mail; the other one weighs sentences


@cache
def shipped() -> Weights:
    """One for sentences and mails, which have the same words."""
    return Weights(lines_of("likely"), lines_of("purpose"))
