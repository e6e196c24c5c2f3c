"""From `store.url` to what the ORM wants to know about a connection.

Owns the durability settings of both databases. Never connects.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from tortoise.backends.base.config_generator import expand_db_url

Dialect = Literal["sqlite", "postgres"]

APP = "store"
BUSY_MILLIS = 5_000
COMMAND_SECONDS = 60.0  # a server that hangs is a server that is away
POOL = 8

DURABLE = {
    "journal_mode": "WAL",
    "synchronous": "FULL",  # NORMAL loses the last commits on power failure: "250" would be a lie
    "busy_timeout": BUSY_MILLIS,
    "foreign_keys": "ON",
    "journal_size_limit": 64 * 1024 * 1024,
    "cache_size": -16_384,  # KiB
}


@dataclass(frozen=True, slots=True)
class Location:
    url: str
    dialect: Dialect
    file: Path | None  # SQLite only


def locate(url: str) -> Location:
    """`sqlite://FILE` (`sqlite:///abs/file`) or `postgres://…`. Raises ValueError for any other."""
    scheme, separator, rest = url.partition("://")
    if separator and scheme == "sqlite" and rest:
        return Location(url, "sqlite", Path(rest))
    if separator and scheme in ("postgres", "postgresql"):
        return Location(url, "postgres", None)
    raise ValueError(f"store.url: {scheme}:… is neither sqlite://FILE nor postgres://…")


def connection(location: Location, *, query_only: bool = False, pool: int = POOL) -> dict[str, Any]:
    """One entry of the ORM's `connections`."""
    if location.file is not None:
        pragmas = DURABLE | ({"query_only": 1} if query_only else {})
        return {
            "engine": "tortoise.backends.sqlite",
            "credentials": {"file_path": str(location.file)} | pragmas,
        }
    entry: dict[str, Any] = expand_db_url(location.url)
    entry["credentials"] |= {"minsize": 1, "maxsize": pool, "command_timeout": COMMAND_SECONDS}
    return entry


def config(location: Location, connections: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The ORM's whole configuration; the first connection is the default one.

    Connections of the two databases bear different names: the ORM caches SQL under them.
    """
    return {
        "connections": connections,
        "apps": {
            APP: {
                "models": ["store.models"],
                "migrations": "store.migrations",
                "default_connection": next(iter(connections)),
            }
        },
        "use_tz": True,
        "timezone": "UTC",
    }
