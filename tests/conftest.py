"""Fixtures for every folder: an empty and current store on each database.

`database_url` is parametrised: a test that takes it runs on SQLite and on PostgreSQL.
"""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from store.database import Database
from tests import postgres

BOTH = [pytest.param("sqlite"), pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    with postgres.running() as server:
        yield server


@pytest_asyncio.fixture(params=BOTH)
async def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A store with the current schema and nothing in it (SQLite: created when first opened)."""
    if request.param == "sqlite":
        yield f"sqlite://{tmp_path}/store.db"
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    url = await server.migrated()
    yield url
    await server.drop(url)


@pytest_asyncio.fixture(params=BOTH)
async def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A place for a store, without a schema."""
    if request.param == "sqlite":
        yield f"sqlite://{tmp_path}/empty.db"
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    url = await server.empty()
    yield url
    await server.drop(url)


@pytest_asyncio.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    opened = await Database.open(database_url)
    yield opened
    await opened.close()
