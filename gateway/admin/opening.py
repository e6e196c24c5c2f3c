"""The store as commands open it: for reads beside whoever writes, or for changes.

Owns first use (an embedded store is made) and the exit code of a store that cannot be had. Knows no table.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager

from gateway.admin.setting import ended, load_config, told
from gateway.compose.sign import UnsafeKeys
from gateway.config import Config, Misconfigured
from store import schema
from store.database import Database
from store.errors import StoreError


def finished(command: Callable[[Config], Coroutine[object, object, int | None]]) -> int:
    """Runs a command that awaits, with the configuration, to its exit code."""
    return finished_with(lambda: asyncio.run(command(load_config())))


def finished_with(body: Callable[[], int | None]) -> int:
    """Runs a command that opens a store in its own way to its exit code."""
    try:
        return ended(body)
    except (StoreError, UnsafeKeys) as fault:
        return told(fault)


@asynccontextmanager
async def reading(config: Config) -> AsyncIterator[Database]:
    """An embedded store that is not there yet is made, and is empty. Raises Misconfigured, StoreError."""
    make_folder(config)
    if config.store_file is not None:
        await schema.upgrade(config.store_url)
    async with _opened(config, read_only=True) as db:
        yield db


@asynccontextmanager
async def writing(config: Config) -> AsyncIterator[Database]:
    """Raises Misconfigured, StoreError."""
    make_folder(config)
    async with _opened(config, read_only=False) as db:
        yield db


@asynccontextmanager
async def _opened(config: Config, *, read_only: bool) -> AsyncIterator[Database]:
    try:
        db = await Database.open(config.store_url, read_only=read_only)
    except ValueError as fault:
        raise Misconfigured([str(fault)]) from fault
    try:
        yield db
    finally:
        await db.close()


def make_folder(config: Config) -> None:
    """Where an embedded store goes: nobody else's to read."""
    if config.store_file is not None:
        config.store_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
