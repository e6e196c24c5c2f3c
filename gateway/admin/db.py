"""`db`: the store's schema, its check, its copies, and what is removed from it.

Owns words and exit codes; the work is `store.schema`'s and `store.maintenance`'s.
"""

import asyncio
import secrets
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from gateway import clock as clocks
from gateway.admin.opening import finished, make_folder, reading, writing
from gateway.admin.records import zones
from gateway.admin.screen import complain, document, say
from gateway.admin.setting import DONE, NO, USAGE, No, clock_of
from gateway.config import Config, Vendor
from gateway.intake import NO_VENDOR
from rules.duration import read_duration, write_duration
from store import audit, maintenance, queries, schema
from store.ids import WORKERS, Ids
from store.maintenance import NotEmpty
from store.records import Deed


def upgrade() -> int:
    return finished(_upgrade)


async def _upgrade(config: Config) -> None:
    make_folder(config)
    ran = await schema.upgrade(config.store_url)
    say(*(f"ran {name}" for name in ran))
    say(f"the schema is {await schema.version(config.store_url)}")


def check(as_json: bool) -> int:
    """1 where anything is wrong."""
    return finished(lambda config: _check(config, as_json))


async def _check(config: Config, as_json: bool) -> int:
    faults: Sequence[str] = []
    counts: dict[str, int] = {}
    if config.store_file is None:
        faults = await schema.check(config.store_url)
    if not faults:
        async with reading(config) as db:
            faults = await maintenance.check(db)
            counts = await queries.counts(db, clock_of(config).now())
    version = await schema.version(config.store_url)
    if as_json:
        document({"schema": version, "faults": list(faults), "counts": counts})
    else:
        say(f"schema {version}", *(f"  {name.replace('_', ' ')}: {count}" for name, count in counts.items()))
        say(*(f"fault: {each}" for each in faults) if faults else ("no faults",))
    return NO if faults else DONE


def backup(file: Path) -> int:
    """While the gateway runs. The file appears whole or not at all."""
    return finished(lambda config: _backup(config, file.absolute()))


async def _backup(config: Config, file: Path) -> None:
    async with reading(config) as db:
        try:
            await maintenance.backup(db, file)
        except FileExistsError as fault:
            raise No(f"{fault} exists already; a backup overwrites nothing") from fault
    size = (await asyncio.to_thread(file.stat)).st_size
    say(f"{file}: {size} octets")


def restore(file: Path) -> int:
    """Into an empty store."""
    return finished(lambda config: _restore(config, file.absolute()))


async def _restore(config: Config, file: Path) -> None:
    make_folder(config)
    try:
        rows = await maintenance.restore(config.store_url, file)
    except FileNotFoundError as fault:
        raise No(f"{fault}: there is no such backup") from fault
    except NotEmpty as fault:
        raise No(f"{fault}; a backup is restored into an empty store") from fault
    say(*(f"{table}: {count}" for table, count in rows.items() if count))


def prune(older_than: str | None, vendor: str | None) -> int:
    """Raw mail and texts of incidents closed longer ago: than `older_than`, else than each vendor's retention."""
    try:
        span = read_duration(older_than) if older_than is not None else None
    except ValueError as fault:
        complain(f"--older-than: {fault}")
        return USAGE
    return finished(lambda config: _prune(config, span, vendor))


async def _prune(config: Config, span: timedelta | None, vendor: str | None) -> int:
    known = [each for each in zones(config) if vendor in (None, each)]
    if not known:
        raise No(f"vendor: {vendor!r} does not run here; there are {', '.join(zones(config))}")
    kept = {each: span or config.vendor.get(each, Vendor()).retention for each in known}
    spans = {each: keep for each, keep in kept.items() if keep is not None}
    if span is not None and vendor is None:
        spans[NO_VENDOR] = span
    if not spans:
        complain("how long? --older-than 400d, or vendor.NAME.retention in the configuration")
        return USAGE
    now, ids = clock_of(config).now(), Ids(config.worker or secrets.randbelow(WORKERS), clocks.system_millis)
    async with writing(config) as db:
        for each, keep in spans.items():
            pruned = await maintenance.prune(db, now - keep, each)
            told = (
                f"octets of {pruned.octets} mails and letters, texts of {pruned.messages} messages,"
                f" {pruned.tokens} reply addresses; older than {write_duration(keep)}"
            )
            if any((pruned.octets, pruned.messages, pruned.tokens)):
                await audit.record(db, Deed(ids.next(), now, config.operator, each, "pruned", told))
            say(f"{each or 'the operator'}: removed {told}")
    return DONE
