"""Ids of our own: time-ordered, positive, 63 bit, unique across workers (design decision 8).

Owns the layout only: 41 bits of milliseconds since 2020, 10 bits of worker, 12 bits of sequence (as Snowflake lays it
out). Never reads a clock: milliseconds come from the caller.
"""

from collections.abc import Callable
from datetime import UTC, datetime

EPOCH_MILLIS = 1_577_836_800_000  # 2020-01-01T00:00:00Z; 41 bits reach to 2089
WORKER_BITS = 10
SEQUENCE_BITS = 12
WORKERS = 1 << WORKER_BITS
_SEQUENCES = 1 << SEQUENCE_BITS
_SHIFT = WORKER_BITS + SEQUENCE_BITS
HOUR = 3_600_000 << _SHIFT  # between two ids that are an hour apart


def id_at(at: datetime) -> int:
    """The least id that is made at this instant or later."""
    return max(int(at.timestamp() * 1000) - EPOCH_MILLIS, 0) << _SHIFT


def instant_of(id: int) -> datetime:
    """When an id was made, by the clock that made it."""
    return datetime.fromtimestamp(((id >> _SHIFT) + EPOCH_MILLIS) / 1000, UTC)


class Ids:
    """`millis` answers milliseconds since 1970. Two processes on one store need different workers (0..1023).

    A clock that steps back, or more than 4096 ids in one millisecond, borrows from the future: order is kept.
    """

    def __init__(self, worker: int, millis: Callable[[], int]) -> None:
        if not 0 <= worker < WORKERS:
            raise ValueError(f"worker {worker} is not in 0..{WORKERS - 1}")
        self._worker = worker << SEQUENCE_BITS
        self._millis = millis
        self._last = 0
        self._sequence = 0

    def next(self) -> int:
        now = max(self._millis() - EPOCH_MILLIS, 1)
        if now > self._last:
            self._last, self._sequence = now, 0
        else:
            self._sequence += 1
            if self._sequence == _SEQUENCES:
                self._last, self._sequence = self._last + 1, 0
        return (self._last << (WORKER_BITS + SEQUENCE_BITS)) | self._worker | self._sequence


class OneId(Ids):
    """For what exists once, whoever of several processes makes it: the second one gets a Conflict."""

    def __init__(self, id: int) -> None:
        self._only = id

    def next(self) -> int:
        return self._only
