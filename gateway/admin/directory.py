"""`agent` and `contact`: who is known to a vendor, by hand or from a file.

Owns the reading of CSV and TOML lists. A file is taken whole or not at all; an address that is known is changed, and who
was locked stays locked.
"""

import csv
import io
import secrets
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gateway import clock as clocks
from gateway.admin.opening import finished, reading, writing
from gateway.admin.records import Json, zones
from gateway.admin.screen import document, say, table
from gateway.admin.setting import No
from gateway.config import Config
from gateway.message.address import canonical, strict_mailbox
from store import directory
from store.database import Database
from store.ids import WORKERS, Ids
from store.records import Agent, Contact

Kind = Literal["agent", "contact"]
KEYS: Mapping[Kind, tuple[str, ...]] = {
    "agent": ("address", "vendor", "name", "zone"),
    "contact": ("address", "vendor", "name", "zone", "organisation", "language"),
}
Entry = Mapping[str, str]


def listed(kind: Kind, vendor: str | None, limit: int | None, as_json: bool) -> int:
    return finished(lambda config: _listed(config, kind, vendor, limit, as_json))


async def _listed(config: Config, kind: Kind, vendor: str | None, limit: int | None, as_json: bool) -> None:
    async with reading(config) as db:
        rows = (await _all(db, kind, vendor))[:limit]
    if as_json:
        return document([_json(row) for row in rows])
    columns = (*KEYS[kind], "state")
    table(columns, [[str(getattr(row, column)) for column in columns] for row in rows])


async def _all(db: Database, kind: Kind, vendor: str | None) -> Sequence[Agent | Contact]:
    if kind == "agent":
        return await directory.list_agents(db, vendor)
    return await directory.list_contacts(db, vendor)


def _json(row: Agent | Contact) -> Json:
    shared: Json = {
        "id": str(row.id),
        "vendor": row.vendor,
        "address": row.address,
        "name": row.name,
        "state": row.state,
        "zone": row.zone or None,
    }
    if isinstance(row, Agent):
        return shared
    return shared | {
        "organisation": row.organisation or None,
        "language": row.language or None,
        "standing": row.standing,
    }


def add(kind: Kind, entry: Entry) -> int:
    return finished(lambda config: _put(config, kind, [("", entry)]))


def imported(kind: Kind, file: Path, vendor: str | None) -> int:
    """`vendor` is meant where a row names none."""
    return finished(lambda config: _put(config, kind, list(_rows(file, kind, vendor))))


async def _put(config: Config, kind: Kind, entries: Sequence[tuple[str, Entry]]) -> None:
    known_vendors = zones(config)
    faults = [f"{where}{fault}" for where, entry in entries for fault in _faults(kind, entry, known_vendors)]
    if faults:
        raise No("\n".join(faults))
    ids = Ids(config.worker or secrets.randbelow(WORKERS), clocks.system_millis)
    async with writing(config) as db:
        known = {(row.vendor, row.address): row for row in await _all(db, kind, None)}
        rows = [_made(kind, entry, known, ids) for _, entry in entries]
        await directory.put_agents(db, [row for row in rows if isinstance(row, Agent)])
        await directory.put_contacts(db, [row for row in rows if isinstance(row, Contact)])
    for row in rows:
        new = "changed" if (row.vendor, row.address) in known else "added"
        say(f"{row.address} {new} as {kind} of {row.vendor}, {row.state}")


def _made(
    kind: Kind, entry: Entry, known: Mapping[tuple[str, str], Agent | Contact], ids: Ids
) -> Agent | Contact:
    address, vendor = canonical(entry["address"]), entry["vendor"]
    given = {key: value for key, value in entry.items() if value and key not in ("address", "vendor")}
    before = known.get((vendor, address))
    if before is not None:
        return replace(before, **given)  # type: ignore[arg-type]
    if kind == "agent":
        return Agent(ids.next(), vendor, address, given.get("name", ""), "active", given.get("zone", ""))
    return Contact(ids.next(), vendor, address, **given)


def _faults(kind: Kind, entry: Entry, vendors: Mapping[str, str]) -> Iterator[str]:
    unknown = sorted(set(entry) - set(KEYS[kind]))
    if unknown:
        yield f"{', '.join(unknown)}: no such column; there are {', '.join(KEYS[kind])}"
    if strict_mailbox(entry.get("address", "")) is None:
        yield f"address: {entry.get('address', '')!r} is no e-mail address"
    if entry.get("vendor") not in vendors:
        yield f"vendor: {entry.get('vendor')!r} does not run here; there are {', '.join(vendors)}"
    if zone := entry.get("zone"):
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            yield f"zone: {zone!r} is no time zone such as Europe/Berlin"


def _rows(file: Path, kind: Kind, vendor: str | None) -> Iterator[tuple[str, Entry]]:
    """(`file:line: `, entry). Raises No."""
    try:
        text = file.read_text("utf-8-sig")
        found = _from_toml(text, kind) if file.suffix == ".toml" else _from_csv(text)
        for line, entry in found:
            filled = {"vendor": vendor or ""} | {key: value for key, value in entry.items() if value}
            yield f"{file}:{line}: ", filled
    except (UnicodeDecodeError, csv.Error, ValueError) as fault:
        raise No(f"{file}: {fault}") from fault


def _from_csv(text: str) -> Iterator[tuple[int, Entry]]:
    """The first line names the columns."""
    reader = csv.DictReader(io.StringIO(text), strict=True, restkey="(more cells than columns)")
    for row in reader:
        yield (
            reader.line_num,
            {str(key).strip().casefold(): str(value or "").strip() for key, value in row.items()},
        )


def _from_toml(text: str, kind: Kind) -> Iterator[tuple[int, Entry]]:
    """`[[agent]]` or `[[contact]]`, one table each."""
    tables = tomllib.loads(text).get(kind, [])
    if not isinstance(tables, list):
        raise ValueError(f"[[{kind}]] is meant, one table for each")
    headers = [number for number, line in enumerate(text.splitlines(), 1) if line.strip() == f"[[{kind}]]"]
    for place, each in enumerate(tables):
        line = headers[place] if place < len(headers) else 1
        yield line, {str(key): str(value).strip() for key, value in each.items()}


def set_state(kind: Kind, address: str, vendor: str | None, state: str) -> int:
    """For one vendor, or wherever the address is known."""
    return finished(lambda config: _set_state(config, kind, address, vendor, state))


async def _set_state(config: Config, kind: Kind, address: str, vendor: str | None, state: str) -> None:
    wanted = canonical(address)
    change = directory.set_agent_state if kind == "agent" else directory.set_contact_state
    async with writing(config) as db:
        found = [row for row in await _all(db, kind, vendor) if row.address == wanted]
        for row in found:
            await change(db, row.vendor, row.address, state)
    if not found:
        raise No(f"{address} is no {kind}" + (f" of {vendor}" if vendor else ""))
    say(*(f"{row.address} is {state} at {row.vendor}" for row in found))
