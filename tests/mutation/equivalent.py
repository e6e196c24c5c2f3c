"""Mutants that no test can tell from the sound code, each with the reason: by module, by name.

A name that no mutant bears any more is a fault of this table, and so is one that a test kills.
"""

from collections.abc import Mapping

_NO_PROMISE = "a margin at the ends of what a date can say: no promise reaches that far"
_EARLY_EXIT = "only saves a walk: the loop after it ends at once with the same zero"
_ADDS_NOTHING = "where both are the same instant, what is added is zero"

EQUIVALENT: Mapping[str, Mapping[str, str]] = {
    "calendar": {
        "module: `_FIRST_DAY = date.min + 2 * _ONE_DAY` -> `_FIRST_DAY = date.min + 3 * _ONE_DAY`": _NO_PROMISE,
        "module: `_FIRST_DAY = date.min + 2 * _ONE_DAY` -> `_FIRST_DAY = date.min + 1 * _ONE_DAY`": _NO_PROMISE,
        "module: `_LAST_DAY = date.max - 2 * _ONE_DAY` -> `_LAST_DAY = date.max - 3 * _ONE_DAY`": _NO_PROMISE,
        "module: `_LAST_DAY = date.max - 2 * _ONE_DAY` -> `_LAST_DAY = date.max - 1 * _ONE_DAY`": _NO_PROMISE,
        "Calendar.open_periods: `first = self.local(reached).date() - _ONE_DAY if reached.date() > _FIRST_DAY else"
        " _FIRST_DAY` -> `first = self.local(reached).date() - _ONE_DAY if reached.date() >= _FIRST_DAY else"
        " _FIRST_DAY`": _NO_PROMISE,
        "Calendar.due_at: `return self.due_each(start, (span,))[0]` -> `return self.due_each(start, (span,))[-1]`": (
            "the first of one is its last"
        ),
        "Calendar.elapsed: `if end <= _utc(start):` -> `if False:`": _EARLY_EXIT,
        "Calendar.elapsed: `if end <= _utc(start):` -> `if end < _utc(start):`": _EARLY_EXIT,
        "Calendar.elapsed: `if opens >= end:` -> `if opens > end:`": _ADDS_NOTHING,
    },
}
