"""The schema's versions: which one a store has, which one this program needs, and the way from one to the other.

Owns migrations and the lock around them. Never touches a row of ours.
"""

import asyncio
import fcntl
import pkgutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import TortoiseContext
from tortoise.migrations.executor import MigrationExecutor, MigrationTarget

import store.migrations
from store.errors import SchemaOutdated, translated
from store.url import APP, Location, config, connection, locate

_LOCK = 0x5570_7067_7261_6465  # "Upgrade": any number that nothing else in the database takes
_RECORDS = "tortoise_migrations"


def versions() -> list[str]:
    """Names of all migrations, oldest first."""
    return sorted(each.name for each in pkgutil.iter_modules(store.migrations.__path__))


def latest() -> str:
    return versions()[-1]


async def version(url: str) -> str | None:
    """The newest migration a store has; None for an empty or absent one. Creates nothing. Raises Unavailable."""
    location = locate(url)
    if location.file is not None and not location.file.exists():
        return None
    async with _connected(location) as client:
        return await _applied(client)


async def upgrade(url: str, target: str | None = None) -> list[str]:
    """Brings a store to `target` (default: the latest), under a lock; answers the migrations that ran.

    Raises SchemaOutdated if the store is newer than this program, Unavailable. A migration that fails is rolled back
    whole.
    """
    location = locate(url)
    target = target or latest()
    if location.file is not None:
        location.file.parent.mkdir(parents=True, exist_ok=True)
    before = await version(url)
    if before == target:
        return []
    async with _locked(location), _connected(location, foreign_keys="OFF") as client:
        before = await _applied(client)  # another process may have been at it while we waited
        if before is not None and before not in versions():
            raise SchemaOutdated(f"the store's schema is {before}, newer than this program's {latest()}")
        pending = [name for name in versions() if (before or "") < name <= target]
        if pending:
            await _migrate(client, location, target)
    return pending


async def check(url: str) -> list[str]:
    """What is wrong with the schema, one line each; empty when it is current."""
    stored = await version(url)
    if stored is None:
        return ["the store is empty: run `gateway db upgrade`"]
    if stored not in versions():
        return [f"the schema is {stored}, newer than this program's {latest()}"]
    return [f"migration {name} is missing: run `gateway db upgrade`" for name in versions() if name > stored]


async def _migrate(client: BaseDBAsyncClient, location: Location, target: str) -> None:
    apps = config(location, {client.connection_name: {}})["apps"]
    await MigrationExecutor(client, apps).migrate([MigrationTarget(APP, target)], direction="forward")
    if location.file is not None:  # foreign keys were off: tables may have been rebuilt
        _, broken = await client.execute_query("PRAGMA foreign_key_check")
        if broken:
            raise SchemaOutdated(f"{len(broken)} rows have lost what they point to: restore the backup")


async def _applied(client: BaseDBAsyncClient) -> str | None:
    catalogue = (
        f"SELECT 1 FROM sqlite_master WHERE name = '{_RECORDS}'"
        if client.capabilities.dialect == "sqlite"
        else f"SELECT 1 WHERE to_regclass('{_RECORDS}') IS NOT NULL"
    )
    if not await client.execute_query_dict(catalogue):
        return None
    rows = await client.execute_query_dict(f"SELECT max(name) AS name FROM {_RECORDS} WHERE app = '{APP}'")
    name: str | None = rows[0]["name"]
    return name


@asynccontextmanager
async def _connected(location: Location, **pragmas: str) -> AsyncIterator[BaseDBAsyncClient]:
    entry: dict[str, Any] = connection(location, pool=2)
    if location.file is not None:
        entry["credentials"] |= pragmas
    name = f"{location.dialect}-schema"
    with translated():
        async with TortoiseContext() as context:
            await context.init(config=config(location, {name: entry}))
            yield context.connections.get(name)


@asynccontextmanager
async def _locked(location: Location) -> AsyncIterator[None]:
    """The ORM takes no lock of its own: of two processes that migrate at once, one dies half-way."""
    if location.file is not None:
        async with _file_lock(location.file.with_name(location.file.name + ".lock")):
            yield
        return
    async with _connected(location) as client, client.acquire_connection() as lent:
        await lent.execute(f"SELECT pg_advisory_lock({_LOCK})")
        try:
            yield
        finally:
            await lent.execute(f"SELECT pg_advisory_unlock({_LOCK})")


@asynccontextmanager
async def _file_lock(path: Path) -> AsyncIterator[None]:
    with path.open("w") as file:
        await asyncio.to_thread(fcntl.flock, file, fcntl.LOCK_EX)
        yield
