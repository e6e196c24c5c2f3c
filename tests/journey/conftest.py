"""A gateway in virtual time for each journey."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from gateway.trial import Trial, trial, trial_config

TEAM = {
    "userzoom": {"team": ["sam@example.org", "kim@example.org"]},
    "kustomer": {"team": ["kim@example.org"]},
    "zabble": {"team": ["sam@example.org"], "on_call": ["sam@example.org", "kim@example.org"]},
}

Start = Callable[..., Any]


@pytest.fixture
async def start(tmp_path: Path) -> AsyncIterator[Start]:
    async with AsyncExitStack() as stack:

        async def begin(at: str, **tables: object) -> Trial:
            config = trial_config(tmp_path, **({"vendor": TEAM} | tables))
            return await stack.enter_async_context(trial(config, datetime.fromisoformat(at)))

        yield begin
