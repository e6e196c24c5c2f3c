"""Weights that were learned: of each mark one number a column, and what those of many marks come to.

Owns their file format (a mark, then tenths by tabs) and the sum. What a mark is and what is learned say those who ask. Pure
but for the reading of its own data files.
"""

from collections.abc import Mapping, Set
from importlib.resources import files
from math import sqrt
from struct import Struct

BIAS = "#"
"""The mark that is always there."""

PARTS = 10  # of the weights in a file, of one
_FEW = 10  # marks
_ZERO = 1 << 12  # what a lane holds for a weight of none: below it are the negative ones


class _Rows(dict[str, int]):
    """The packed weights of each mark that was wanted so far."""

    def __init__(self, lines: Mapping[str, str], lanes: Struct) -> None:
        super().__init__()
        self.lines, self.lanes = lines, lanes

    def __missing__(self, mark: str) -> int:
        lanes = [int(each) + _ZERO for each in self.lines[mark].split("\t")]
        row = self[mark] = int.from_bytes(self.lanes.pack(*lanes), "little")
        return row


class Weights:
    """Packed into one integer a mark: the columns of a sentence cost one sum, not eighteen.

    Made of the file's lines by mark; a line is taken apart when it is first wanted, for most marks are in no mail at hand.
    """

    def __init__(self, lines: Mapping[str, str]) -> None:
        columns = lines[BIAS].count("\t") + 1
        self._lanes = Struct(f"<{columns}I")  # each has room for the sum of any mail
        self._rows = _Rows(lines, self._lanes)
        one, bias = self.sum({BIAS})
        self._bias = [(each - one * _ZERO) / PARTS for each in self._parted(bias)]

    def sum(self, marks: Set[str]) -> tuple[int, int]:
        """How many of them have weights, and all of these together."""
        rows = self._rows
        found = rows.lines.keys() & marks
        return len(found), sum(map(rows.__getitem__, found))

    def odds(self, count: int, total: int) -> tuple[float, ...]:
        """Of each column the log odds that so many marks with this sum speak for it."""
        length, none = PARTS * length_of(count), count * _ZERO
        return tuple(
            [
                bias + (each - none) / length
                for bias, each in zip(self._bias, self._parted(total), strict=True)
            ]
        )

    def column(self, place: int, marks: int) -> tuple[float, Mapping[str, float]]:
        """The bias, and of each mark what it adds where there always are so many."""
        length = PARTS * length_of(marks)
        lines = self._rows.lines.items()
        return self._bias[place], {
            mark: int(row.split("\t")[place]) / length for mark, row in lines if mark != BIAS
        }

    def _parted(self, packed: int) -> tuple[int, ...]:
        return self._lanes.unpack(packed.to_bytes(self._lanes.size, "little"))


def length_of(marks: int) -> float:
    """By which the sum of weights is divided: many marks say no more than some, and a few less."""
    return sqrt(marks + _FEW)


def shipped(name: str) -> Weights:
    """Those of the data file `words/<name>.tsv`."""
    lines = (files("gateway.message.words") / f"{name}.tsv").read_text("utf-8").splitlines()
    return Weights({mark: row for mark, _, row in (line.partition("\t") for line in lines)})
