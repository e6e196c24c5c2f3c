"""The bench runs, and nothing has become a catastrophe: its small size, with twice the budget.

Never a judgement of speed: that is `make bench`, on a quiet machine.
"""

import pytest

from tests.bench.__main__ import measured
from tests.bench.measure import QUICK, Figure

SLACK = 2.0

BUDGETED = {
    "accept, CPU / B1",
    "accept, commits a message",
    "whole way, CPU / (B1 + B2)",
    "whole way in two processes, CPU / (B1 + B2)",
    "deciding one event, CPU / one calendar due of 8 h",
    "a reply, CPU with 1,000 / 100 stored",
    "claiming 100 timers of 20,000 / of 1,000",
    "an idle tick, 20,000 / 1,000 armed",
}


@pytest.mark.slow
@pytest.mark.parametrize("store", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_bench_runs_and_nothing_is_a_catastrophe(store: str) -> None:
    figures, stages = measured(store, QUICK, lambda _: None)
    assert {each.name for each in figures if each.target is not None} == BUDGETED
    assert [each for each in figures if not each.is_within(SLACK)] == []
    assert all(each.value > 0 for each in figures)
    assert stages["read: parse"] > 0 and stages["unit commit"] > 0


def test_a_figure_is_judged_by_its_target() -> None:
    assert Figure("told", 9.0).is_within()
    assert Figure("kept", 1.0, 1.0).is_within()
    assert not Figure("missed", 1.1, 1.0).is_within()
    assert Figure("missed", 1.1, 1.0).is_within(slack=2.0)
