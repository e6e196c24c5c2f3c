"""One grammar of durations, read and written."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.duration import read_duration, write_duration


@given(st.integers(0, 10_000_000).map(lambda seconds: timedelta(seconds=seconds)))
def test_what_is_written_reads_as_the_same(span: timedelta) -> None:
    assert read_duration(write_duration(span)) == span


@pytest.mark.parametrize(
    ("text", "hours"),
    [("4h", 4), ("2 days", 48), ("1d12h", 36), ("1 day, 2 hours and 30 min", 26.5), ("90 minutes", 1.5)],
)
def test_what_people_write(text: str, hours: float) -> None:
    assert read_duration(text) == timedelta(hours=hours)


@pytest.mark.parametrize("text", ["", " ", "4", "h", "4h1d", "1.5h", "-1h", "tomorrow", "1d1d", "٣h"])
def test_what_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="write 90s"):
        read_duration(text)
