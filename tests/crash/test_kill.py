"""Killed at random under load: what a sender saw accepted is one request with one acknowledgement, however often we die.

The table that the campaign prints is its result. Planted bugs prove that it would have told. `KILL_CYCLES` sets how many
cycles are run; `CAMPAIGN=full` means 10,000.
"""

import os
from pathlib import Path

import pytest

from tests.crash.checker import Verdict, table
from tests.crash.harness import ARRANGEMENTS, CONTENTS, campaign

FULL, SMALL = 10_000, 50
SEED = 20_260_302
MOST = 8  # rounds until a planted bug must have been caught

pytestmark = pytest.mark.slow


def cycles() -> int:
    default = FULL if os.environ.get("CAMPAIGN") == "full" else SMALL
    return int(os.environ.get("KILL_CYCLES", default))


def shares(cycles: int) -> dict[str, int]:
    """Half of all cycles run the one process that most installations have."""
    alone = cycles // 2
    apart = (cycles - alone) // 2
    return {"one process": alone, "one a role": apart, "two workers": cycles - alone - apart}


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
async def test_no_kill_loses_or_doubles_anything(
    arrangement: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    share = shares(cycles())[arrangement]
    if not share:
        pytest.skip("no cycle is left for this arrangement")
    found = await campaign(cycles=share, seed=SEED, folder=tmp_path, arrangements=[arrangement])
    with capsys.disabled():
        print(f"\n{table(found)}")
    ((_, verdict),) = found
    assert not verdict.findings
    assert verdict.cycles == share
    assert verdict.accepted == verdict.stored
    assert verdict.accepted > share  # there was load
    assert verdict.retries > 0 or share < 10  # and it was cut


# What is planted, where it shows first, and as what.
CAUGHT = [
    ("250 before commit", "one process", "lost"),
    ("no fingerprint", "one process", "dup"),
    ("Message-ID alone", "one process", "lost"),
    ("doubt counted as new", "one process", "ack2"),
    ("lease without fence", "two workers", "dup"),
]


@pytest.mark.parametrize(("plant", "arrangement", "verdict"), CAUGHT)
async def test_a_planted_bug_is_caught(plant: str, arrangement: str, verdict: str, tmp_path: Path) -> None:
    found = Verdict()
    for attempt in range(MOST):
        ((_, more),) = await campaign(
            cycles=3,
            contents=2 * CONTENTS,
            seed=SEED + attempt,
            folder=tmp_path / str(attempt),
            arrangements=[arrangement],
            plant=plant,
        )
        found += more
        if getattr(found, verdict):
            return
    pytest.fail(f"{plant}: not caught by {verdict} in {found.kills} kills\n{table([(plant, found)])}")
