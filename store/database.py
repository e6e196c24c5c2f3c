"""Opens and lends the database: one writer and one reader on SQLite, a pool on PostgreSQL.

Owns connections, transactions and the refusal of settings that lose mail. Knows no table. Uses the ORM's connections
and keeps its ambient context to itself, so that a task started anywhere never inherits a transaction.
"""

import asyncio
import contextvars
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, TypeVar

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import TortoiseContext

from store import schema
from store.errors import SchemaOutdated, StoreError, Unavailable, translated
from store.session import PostgresSession, Session, SqliteSession
from store.text import micros
from store.url import Dialect, config, connection, locate

T = TypeVar("T")


class UnsafeDatabase(StoreError):
    """The server confirms commits that it may lose: `250` would be a lie. The text names the setting."""


class Database:
    """`async with await Database.open(url) as db`; every other module of the store takes it as its first argument."""

    def __init__(self, url: str, dialect: Dialect, context: TortoiseContext, read_only: bool) -> None:
        self.url = url
        self.dialect: Dialect = dialect
        self.read_only = read_only
        self._ambient = contextvars.copy_context()
        self._ambient.run(context.__enter__)
        connections = [context.connections.get(name) for name in context.connections.db_config]
        self._writer = connections[0]
        self._reader = connections[-1]

    @classmethod
    async def open(cls, url: str, *, read_only: bool = False) -> "Database":
        """An embedded SQLite store is created and migrated here; PostgreSQL is never migrated unasked.

        Raises SchemaOutdated, UnsafeDatabase, Unavailable, ValueError (not a URL of ours).
        """
        location = locate(url)
        if location.file is not None and not read_only:
            await schema.upgrade(url)
        with translated():
            await _check_current(url)
            entries = {f"{location.dialect}-writer": connection(location)}
            if location.file is not None:
                # a transaction blocks every other query of its connection: people and pollers read on their own
                reader = {"sqlite-reader": connection(location, query_only=True)}
                entries = reader if read_only else entries | reader
            context = TortoiseContext()
            with context:  # only while the models are bound; no task of ours runs inside it
                await context.init(config=config(location, entries))
            db = cls(url, location.dialect, context, read_only)
            try:
                await db._check_durable()
            except BaseException:
                await db.close()
                raise
        return db

    async def __aenter__(self) -> "Database":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Must be called: SQLite's connections have threads that keep the process alive."""
        for client in {self._writer, self._reader}:
            await client.close()

    async def models(self, body: Callable[[BaseDBAsyncClient], Coroutine[Any, Any, T]]) -> T:
        """Runs the ORM's own queries where it finds its ambient context; `body` gets the connection for `using_db`.

        For what is seldom asked: a query costs ten times what `rows` does. The ORM binds its models to the dialect
        opened last: with two databases open at once only `rows` and `write` may be used.
        """
        client = self._reader if self.read_only else self._writer
        with translated():
            return await asyncio.get_running_loop().create_task(body(client), context=self._ambient.copy())

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[Session]:
        """A session in which every read sees the same instant."""
        with translated():
            async with self._reader.acquire_connection() as lent:
                if self.dialect == "postgres":
                    async with lent.transaction(isolation="repeatable_read", readonly=True):
                        yield PostgresSession(lent)
                    return
                await lent.execute("BEGIN")
                try:
                    yield SqliteSession(lent)
                finally:
                    await lent.rollback()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Session]:
        """A session for reads. On SQLite it never waits for a writer."""
        with translated():
            async with self._reader.acquire_connection() as lent:
                yield self._session(lent)

    async def write(self, body: Callable[[Session], Awaitable[T]]) -> T:
        """Runs `body` in one transaction, committed when this returns; any exception rolls everything back.

        A caller that is cancelled waits for the end of the transaction: half a transaction would leave the one writer
        of SQLite inside it.
        """
        if self.read_only:
            raise Unavailable("the store was opened for reading")
        task = asyncio.ensure_future(self._transaction(body))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await asyncio.wait({task})
            if not task.cancelled():
                task.exception()  # the caller is gone: nobody else would look at it
            raise

    async def rows(self, sql: str, *arguments: Any) -> Any:
        """One read; see `session` for the dialect."""
        async with self.reading() as session:
            return await session.rows(sql, *arguments)

    async def clock(self, session: Session, now: datetime) -> int:
        """Microseconds by which leases are measured: the database's own clock where several hosts share it."""
        if self.dialect == "sqlite":
            return micros(now)
        rows = await session.rows("SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS now")
        return int(rows[0]["now"])

    async def _transaction(self, body: Callable[[Session], Awaitable[T]]) -> T:
        with translated():
            async with self._writer.acquire_connection() as lent:
                if self.dialect == "postgres":
                    async with lent.transaction():
                        return await body(PostgresSession(lent))
                # Deferred BEGIN fails at once when it turns from reading to writing, whatever busy_timeout says.
                await lent.execute("BEGIN IMMEDIATE")
                try:
                    result = await body(SqliteSession(lent))
                    await lent.commit()
                    return result
                except BaseException:
                    await lent.rollback()
                    raise

    def _session(self, lent: Any) -> Session:
        return SqliteSession(lent) if self.dialect == "sqlite" else PostgresSession(lent)

    async def _check_durable(self) -> None:
        if self.dialect == "sqlite":
            await self.rows("SELECT 1")  # connects: a file that cannot be opened is told now
            return
        for setting in ("fsync", "synchronous_commit"):
            rows = await self.rows(f"SHOW {setting}")
            if rows[0][0] == "off":
                raise UnsafeDatabase(f"PostgreSQL runs with {setting}=off and may lose mail it has confirmed")


async def _check_current(url: str) -> None:
    stored, wanted = await schema.version(url), schema.latest()
    if stored != wanted:
        raise SchemaOutdated(
            f"the store's schema is {stored or 'missing'}, this program needs {wanted}: run `gateway db upgrade`"
        )
