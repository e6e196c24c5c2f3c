"""One connection of the ORM, lent for one transaction or one read, with one dialect of SQL for both databases.

Owns the translation: statements are written once, with `?` for a value, `IN ?` for a list and `FOR UPDATE` where rows
are claimed. Never awaits anything but the database; never outlives the block that lent it.
"""

import json
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import count
from typing import Any, Protocol

Value = int | str | bytes | None
Argument = Value | Sequence[int] | Sequence[str]


class Row(Protocol):
    def __getitem__(self, column: Any, /) -> Any: ...


class Session(Protocol):
    async def rows(self, sql: str, *arguments: Argument) -> Sequence[Row]: ...

    async def run(self, sql: str, *arguments: Argument) -> None: ...

    async def many(self, sql: str, arguments: Iterable[Sequence[Value]]) -> None:
        """The same statement for each; nothing at all when there are none."""
        ...


@lru_cache(maxsize=512)
def _for_sqlite(sql: str) -> str:
    sql = re.sub(r"\s+FOR UPDATE( SKIP LOCKED)?", "", sql)  # the one writer holds the lock already
    return sql.replace("IN ?", "IN (SELECT value FROM json_each(?))")


@lru_cache(maxsize=512)
def _for_postgres(sql: str) -> str:
    number = count(1)
    sql = sql.replace("IN ?", "= ANY(?)")
    return re.sub(r"\?", lambda _: f"${next(number)}", sql)


def _sqlite_value(argument: Argument) -> Value:
    return (
        argument if isinstance(argument, int | str | bytes) or argument is None else json.dumps([*argument])
    )


class SqliteSession:
    """Over aiosqlite's connection, as the ORM opened it (autocommit: we say BEGIN and COMMIT)."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def rows(self, sql: str, *arguments: Argument) -> Sequence[Row]:
        values = [_sqlite_value(each) for each in arguments]
        found: Sequence[Row] = await self._connection.execute_fetchall(_for_sqlite(sql), values)
        return found

    async def run(self, sql: str, *arguments: Argument) -> None:
        await self.rows(sql, *arguments)

    async def many(self, sql: str, arguments: Iterable[Sequence[Value]]) -> None:
        listed = list(arguments)
        if listed:
            await self._connection.executemany(_for_sqlite(sql), listed)


class PostgresSession:
    """Over asyncpg's connection, as lent by the ORM's pool."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def rows(self, sql: str, *arguments: Argument) -> Sequence[Row]:
        found: Sequence[Row] = await self._connection.fetch(_for_postgres(sql), *arguments)
        return found

    async def run(self, sql: str, *arguments: Argument) -> None:
        await self._connection.execute(_for_postgres(sql), *arguments)

    async def many(self, sql: str, arguments: Iterable[Sequence[Value]]) -> None:
        listed = list(arguments)
        if listed:
            await self._connection.executemany(_for_postgres(sql), listed)
