"""The table of waits: it grows, it ends, and the same letter always waits as long."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.deliver.backoff import LIFETIME, WAITS, next_try, wait

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
IDS = st.integers(0, 2**63 - 1)


def test_the_table_never_shrinks() -> None:
    assert list(WAITS) == sorted(WAITS)


@settings(deadline=None)
@given(st.integers(1, 500), IDS)
def test_at_most_a_tenth_is_added(attempts: int, letter: int) -> None:
    base = WAITS[min(attempts, len(WAITS)) - 1]
    assert base <= wait(attempts, letter) <= base * 1.1
    assert wait(attempts, letter) == wait(attempts, letter)


@settings(deadline=None)
@given(IDS)
def test_a_letter_ends_within_its_lifetime(letter: int) -> None:
    at, attempts = NOW, 1
    while (following := next_try(attempts, at, NOW + LIFETIME, letter)) is not None:
        assert at < following <= NOW + LIFETIME
        at, attempts = following, attempts + 1
    assert at > NOW + LIFETIME - WAITS[-1] * 1.1  # tried to the end
    assert 35 < attempts < 60


def test_neighbouring_letters_spread() -> None:
    waits = {wait(3, 10**18 + n) for n in range(100)}
    assert len(waits) == 100
    assert max(waits) - min(waits) > WAITS[2] * 0.09


def test_nothing_after_the_end() -> None:
    assert next_try(1, NOW, NOW) is None
    assert next_try(1, NOW, NOW + timedelta(minutes=1)) == NOW + timedelta(minutes=1)
