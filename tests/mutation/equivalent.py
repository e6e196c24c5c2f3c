"""Mutants that no test can tell from the sound code, each with the reason: by module, by name.

A name that no mutant bears any more is a fault of this table, and so is one that a test kills.
"""

from collections.abc import Mapping

_NO_PROMISE = "a margin at the ends of what a date can say: no promise reaches that far"
_EARLY_EXIT = "only saves a walk: the loop ends at its first step, with nothing"
_ADDS_NOTHING = "where both are the same instant, what is added is zero"
_ONLY_ONE = "the first of one is its last"
_EMPTY_PIECE = "what is skipped here leaves no piece below either"
_EITHER_ENDS = (
    "the end of an open stop is found twice: after its piece, and at the next period; one is enough"
)

EQUIVALENT: Mapping[str, Mapping[str, str]] = {
    "calendar": {
        "module: `_FIRST_DAY = date.min + 2 * _ONE_DAY` -> `_FIRST_DAY = date.min + 3 * _ONE_DAY`": _NO_PROMISE,
        "module: `_FIRST_DAY = date.min + 2 * _ONE_DAY` -> `_FIRST_DAY = date.min + 1 * _ONE_DAY`": _NO_PROMISE,
        "module: `_LAST_DAY = date.max - 2 * _ONE_DAY` -> `_LAST_DAY = date.max - 3 * _ONE_DAY`": _NO_PROMISE,
        "module: `_LAST_DAY = date.max - 2 * _ONE_DAY` -> `_LAST_DAY = date.max - 1 * _ONE_DAY`": _NO_PROMISE,
        "Calendar.open_periods: `first = self.local(reached).date() - _ONE_DAY if reached.date() > _FIRST_DAY else"
        " _FIRST_DAY` -> `first = self.local(reached).date() - _ONE_DAY if reached.date() >= _FIRST_DAY else"
        " _FIRST_DAY`": _NO_PROMISE,
        "Calendar.due_at: `return self.due_each(start, (span,))[0]` -> `return self.due_each(start, (span,))[-1]`": _ONLY_ONE,
        "Calendar.elapsed: `if end <= _utc(start):` -> `if False:`": _EARLY_EXIT,
        "Calendar.elapsed: `if end <= _utc(start):` -> `if end < _utc(start):`": _EARLY_EXIT,
        "Calendar.elapsed: `if opens >= end:` -> `if opens > end:`": _ADDS_NOTHING,
        "Calendar._days: `yield from (day for day in sorted(self.exceptions) if first <= day <= _LAST_DAY)` -> `yield from (day for day in sorted(self.exceptions))`": _NO_PROMISE,
        "Calendar._days: `yield from (day for day in sorted(self.exceptions) if first <= day <= _LAST_DAY)` -> `yield from (day for day in sorted(self.exceptions) if first <= day < _LAST_DAY)`": _NO_PROMISE,
        "Calendar._days: `while day <= _LAST_DAY:` -> `while day < _LAST_DAY:`": _NO_PROMISE,
        "_periods: `if not windows or instant(0) == instant(DAY_SECONDS):` -> `if instant(0) == instant(DAY_SECONDS):`": _EARLY_EXIT,
    },
    "cadence": {
        "cycle: `if incident.agreements and incident.agreements[-1].withdrawn:` -> `if incident.agreements:`": (
            "else it is a served instant, and what served it came later than it was agreed"
        ),
        "_counted: `return Cycle(anchor, span, runs, due, decide, drafts[0] if drafts else None, clause, agreement)` ->"
        " `return Cycle(anchor, span, runs, due, decide, drafts[-1] if drafts else None, clause, agreement)`": _ONLY_ONE,
    },
    "sla": {
        "support_periods: `for opened, closed in policy.calendar.open_periods(start) if start < switch else ():` ->"
        " `for opened, closed in policy.calendar.open_periods(start) if True else ():`": _EARLY_EXIT,
        "support_periods: `for opened, closed in policy.calendar.open_periods(start) if start < switch else ():` ->"
        " `for opened, closed in policy.calendar.open_periods(start) if start <= switch else ():`": _EARLY_EXIT,
        "without: `if cut_until <= at:` -> `if cut_until < at:`": _EMPTY_PIECE,
        "without: `if cut_until <= at:` -> `if False:`": _EMPTY_PIECE,
        "without: `if cut_from >= closed:` -> `if cut_from > closed:`": _EMPTY_PIECE,
        "without: `break` -> `continue`": "the stops ascend: none that follows begins earlier",
        "add: `return add_each(policy, incident, kind, runs, start, (span,))[0]` -> `return add_each(policy, incident, kind, runs, start, (span,))[-1]`": _ONLY_ONE,
        "spent: `if opened >= end:` -> `if opened > end:`": _ADDS_NOTHING,
        "counts_from: `return receipt if target.runs is Runs.SUPPORT_HOURS else starts_at(policy, incident, target…` -> `return receipt if False else starts_at(policy, incident, target…`": "in support hours nothing counts before the opening, from wherever it is counted",
    },
}
