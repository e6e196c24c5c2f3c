"""How the store fails, in three words that the gateway acts on.

Owns the translation of every driver's errors. Any error that is not one of these is a fault of ours and passes through.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg
from tortoise.exceptions import DBConnectionError, IntegrityError, OperationalError


class StoreError(Exception):
    pass


class Unavailable(StoreError):
    """The database is away, busy or full: nothing was written, the same may be tried later."""


class SchemaOutdated(StoreError):
    """The schema is not the one this program was written for. The text names both and the command that mends it."""


class Conflict(StoreError):
    """Somebody else was first: nothing was written; load and decide again.

    `incidents` were changed by another; `inbox` rows are no longer waiting (settled by another: drop them);
    `fingerprints` are inbox rows whose fingerprint is taken: read `inbox.known_fingerprints` again. All may be empty
    (a deadlock or a unique key): then try the same again.
    """

    def __init__(
        self,
        why: str,
        *,
        incidents: tuple[int, ...] = (),
        inbox: tuple[int, ...] = (),
        fingerprints: tuple[int, ...] = (),
    ) -> None:
        super().__init__(why)
        self.incidents = incidents
        self.inbox = inbox
        self.fingerprints = fingerprints


_AWAY = (
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.TooManyConnectionsError,
    asyncpg.InsufficientResourcesError,
    asyncpg.QueryCanceledError,
    asyncpg.LockNotAvailableError,
    asyncpg.ReadOnlySQLTransactionError,  # a fail-over is going on
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.InternalClientError,  # "cannot switch to state": the server hung up on an idle connection just now
    DBConnectionError,
    OSError,
    TimeoutError,
)
_FIRST = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError, asyncpg.UniqueViolationError)
_SQLITE_AWAY = ("locked", "busy", "full", "disk i/o", "unable to open", "readonly")


@contextmanager
def translated() -> Iterator[None]:
    """Around every use of a connection."""
    try:
        yield
    except _FIRST as error:
        raise Conflict(str(error)) from error
    except _AWAY as error:
        raise Unavailable(str(error) or type(error).__name__) from error
    except (sqlite3.Error, asyncpg.InterfaceError, OperationalError, IntegrityError, ValueError) as error:
        if is_away(error):
            raise Unavailable(str(error)) from error
        if isinstance(error, sqlite3.IntegrityError | IntegrityError) and _is_unique(str(error)):
            raise Conflict(str(error)) from error
        raise


def is_away(error: BaseException) -> bool:
    text = str(error).lower()
    if isinstance(error, sqlite3.OperationalError | OperationalError):
        return any(word in text for word in _SQLITE_AWAY)
    if isinstance(error, asyncpg.InterfaceError) and not isinstance(error, asyncpg.DataError):
        return "clos" in text or "released" in text
    # aiosqlite says this with a ValueError once its thread has been told to stop
    return type(error) is ValueError and text in ("connection closed", "no active connection")


def _is_unique(text: str) -> bool:
    return "unique" in text.lower()
