"""What is cut of a long subject is never the partner's own reference at its end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.message.subject import shortened

LONG = (
    "Our study on the new checkout page will not launch for anybody in the second wave of participants " * 2
)


@pytest.mark.parametrize(
    "reference",
    [
        "(Case #0012345)",
        "[ACME-77]",
        "(Ticket 4711)",
        "#4711",
        "Case #0012345",
        "SR-2026-113",
        "[Ref: 00D20.500Kz]",
    ],
)
def test_the_reference_at_the_end_stays(reference: str) -> None:
    cut = shortened(f"{LONG}{reference}", 120)
    assert cut.endswith(f"… {reference}") and len(cut) <= 120
    assert cut.startswith(LONG[:90])


@pytest.mark.parametrize("end", ["in 2026", "(again)", "and more of it", "x1", "(" + "9" * 70 + ")"])
def test_what_is_no_reference_is_cut(end: str) -> None:
    assert shortened(f"{LONG}{end}", 120) == LONG[:119].rstrip() + "…"


@given(st.text(max_size=400), st.integers(10, 250))
def test_never_longer_and_one_line(text: str, limit: int) -> None:
    cut = shortened(text, limit)
    assert len(cut) <= limit and cut == " ".join(cut.split())
