"""A gateway in virtual time for each journey, on either database."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from gateway.trial import Trial, trial, trial_config
from rules.events import Adopted
from rules.replay import fold
from store import incidents
from store.mapping import decode_event

TEAM = {
    "userzoom": {"team": ["sam@example.org", "kim@example.org"]},
    "kustomer": {"team": ["kim@example.org"]},
    "zabble": {"team": ["sam@example.org"], "on_call": ["sam@example.org", "kim@example.org"]},
}

Start = Callable[..., Any]


@pytest.fixture
async def start(tmp_path: Path, database_url: str) -> AsyncIterator[Start]:
    worlds: list[Trial] = []
    async with AsyncExitStack() as stack:

        async def begin(at: str, **tables: object) -> Trial:
            config = trial_config(tmp_path, **({"vendor": TEAM, "store": {"url": database_url}} | tables))
            world = await stack.enter_async_context(trial(config, datetime.fromisoformat(at)))
            worlds.append(world)
            return world

        yield begin
        for world in worlds:
            await history_is_whole(world)


async def history_is_whole(world: Trial) -> None:
    """Whatever a journey did: each stored history replays to the stored incident, and no mail is left over."""
    db, policies = world.gateway.db, world.gateway.policies
    for row in await db.rows("SELECT id FROM incidents"):
        stored = (await incidents.load(db, {row["id"]}))[row["id"]].incident
        kept = await incidents.events_of(db, row["id"])
        history = [decode_event(each.data) for each in kept]
        first = stored.opened_under
        await policies.learn({first, *(each.policy for each in history if isinstance(each, Adopted))})
        assert fold(policies.by_digest[first], history, policies.by_digest) == stored
    assert not await db.rows("SELECT id FROM inbox WHERE state = 'received'")
