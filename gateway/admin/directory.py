"""`agent` and `contact`: who is known to a vendor, by hand or from a file.

Owns the reading of CSV and TOML lists. A file is taken whole or not at all; an address that is known is changed, and who
was locked stays locked. Whoever is new is welcomed by mail. Never shows what is kept of a password.
"""

import csv
import io
import secrets
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gateway import clock as clocks
from gateway import log
from gateway.admin.opening import finished, reading, writing
from gateway.admin.records import Json, zones
from gateway.admin.screen import complain, document, say, table
from gateway.admin.setting import No
from gateway.app import opened
from gateway.compose.letters import Post
from gateway.config import Config
from gateway.draft import Draft
from gateway.message.address import canonical, strict_mailbox
from gateway.message.freemail import is_freemail
from gateway.receive.signin import fresh, hashed
from gateway.standing import CURRENT, LAPSED
from gateway.welcome import welcome as letter_of_welcome
from rules.policy import Policy
from store import directory
from store.database import Database
from store.ids import WORKERS, Ids
from store.records import Agent, Contact

Kind = Literal["agent", "contact"]
KEYS: Mapping[Kind, tuple[str, ...]] = {
    "agent": ("address", "vendor", "name", "zone"),
    "contact": ("address", "vendor", "name", "zone", "organisation", "language", "standing", "agents"),
}
Entry = Mapping[str, str]
STANDINGS = (CURRENT, LAPSED)


def listed(kind: Kind, vendor: str | None, limit: int | None, as_json: bool) -> int:
    return finished(lambda config: _listed(config, kind, vendor, limit, as_json))


async def _listed(config: Config, kind: Kind, vendor: str | None, limit: int | None, as_json: bool) -> None:
    async with reading(config) as db:
        rows = (await _all(db, kind, vendor))[:limit]
    if as_json:
        return document([person_json(row) for row in rows])
    columns = (*KEYS[kind], "state", *(("proof",) if kind == "agent" else ()))
    table(columns, [[str(getattr(row, column)) for column in columns] for row in rows])


async def _all(db: Database, kind: Kind, vendor: str | None) -> Sequence[Agent | Contact]:
    if kind == "agent":
        return await directory.list_agents(db, vendor)
    return await directory.list_contacts(db, vendor)


def person_json(row: Agent | Contact) -> Json:
    shared: Json = {
        "id": str(row.id),
        "vendor": row.vendor,
        "address": row.address,
        "name": row.name,
        "state": row.state,
        "zone": row.zone or None,
    }
    if isinstance(row, Agent):
        return shared | {"proof": row.proof or None}
    return shared | {
        "organisation": row.organisation or None,
        "language": row.language or None,
        "standing": row.standing,
        "agents": row.agents.split(),
    }


def add(kind: Kind, entry: Entry) -> int:
    log.configure()
    return finished(lambda config: _put(config, kind, [("", entry)]))


def imported(kind: Kind, file: Path, vendor: str | None) -> int:
    """`vendor` is meant where a row names none."""
    log.configure()
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
    newcomers = [row for row in rows if isinstance(row, Agent) and (row.vendor, row.address) not in known]
    if newcomers:
        await _welcome(config, newcomers)
        say('a letter asks for an "ok": what comes with it shows whether their mail is believed')


async def _welcome(config: Config, newcomers: Sequence[Agent]) -> None:
    """The letter whose answer tests the whole way, and the address for what is about no request."""
    async with opened(config) as gateway:
        delay = config.letters.answer_delay
        for each in newcomers:
            policy = gateway.policies.in_force[each.vendor]
            await gateway.pump.write(partial(_letter, policy, each, delay))


def _letter(policy: Policy, agent: Agent, delay: timedelta, draft: Draft) -> Post:
    return letter_of_welcome(draft, draft.composer, policy, agent, delay)


def welcome(address: str, vendor: str | None) -> int:
    """Once more: to whom the configuration named, or whose "ok" never came."""
    log.configure()
    return finished(lambda config: _welcome_again(config, address, vendor))


async def _welcome_again(config: Config, address: str, vendor: str | None) -> None:
    async with reading(config) as db:
        found = await _agents(db, address, vendor)
    active = [row for row in found if row.state == "active" and row.vendor in zones(config)]
    if not active:
        raise No(f"{address} is no active agent of a vendor that runs here")
    await _welcome(config, active)
    say(*(f"{row.address} is welcomed at {row.vendor}" for row in active))


async def _agents(db: Database, address: str, vendor: str | None) -> list[Agent]:
    wanted = canonical(address)
    return [row for row in await directory.list_agents(db, vendor) if row.address == wanted]


# --- passwords -----------------------------------------------------------------------------------------------------------


def password(address: str, vendor: str | None, *, from_stdin: bool) -> int:
    """A new one, printed once, or the first line of standard input; for signing in at our own SMTP door."""
    given = sys.stdin.readline().rstrip("\r\n") if from_stdin else fresh()
    return finished(lambda config: _password(config, address, vendor, given, is_ours=not from_stdin))


async def _password(config: Config, address: str, vendor: str | None, given: str, *, is_ours: bool) -> None:
    try:
        kept = hashed(given)
    except ValueError as fault:
        raise No(str(fault)) from fault
    async with writing(config) as db:
        found = await _agents(db, address, vendor)
        for row in found:
            await directory.set_password(db, row.vendor, row.address, kept)
    if not found:
        raise No(f"{address} is no agent" + (f" of {vendor}" if vendor else ""))
    if config.smtp.tls_certificate is None or not config.smtp.listen:
        complain("nobody can sign in yet: the SMTP door has no smtp.tls_certificate")
    names = ", ".join(row.vendor for row in found)
    say(*([given] if is_ours else [f"{found[0].address} signs in for {names} with it"]))


def _made(
    kind: Kind, entry: Entry, known: Mapping[tuple[str, str], Agent | Contact], ids: Ids
) -> Agent | Contact:
    address, vendor = _canonical(entry["address"]), entry["vendor"]
    given = {key: value for key, value in entry.items() if value and key not in ("address", "vendor")}
    if "agents" in given:
        given["agents"] = " ".join(canonical(each) for each in given["agents"].split())
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
    yield from _address_faults(kind, entry.get("address", ""))
    if kind == "contact":
        yield from _contact_faults(entry)
    if entry.get("vendor") not in vendors:
        yield f"vendor: {entry.get('vendor')!r} does not run here; there are {', '.join(vendors)}"
    if zone := entry.get("zone"):
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            yield f"zone: {zone!r} is no time zone such as Europe/Berlin"


def _canonical(address: str) -> str:
    """`@example.com` stands for everybody there."""
    return f"@{canonical(f'x{address}').partition('@')[2]}" if address.startswith("@") else canonical(address)


def _address_faults(kind: Kind, address: str) -> Iterator[str]:
    whole = kind == "contact" and address.startswith("@")
    if strict_mailbox(f"x{address}" if whole else address) is None:
        yield f"address: {address!r} is no e-mail address"
    elif whole and is_freemail(_canonical(address)[1:]):
        yield f"address: {address} is where anybody gets a mailbox; name each person instead"


def _contact_faults(entry: Entry) -> Iterator[str]:
    if entry.get("standing", "") not in ("", *STANDINGS):
        yield f"standing: {entry['standing']!r} is none; there are {', '.join(STANDINGS)}"
    for agent in entry.get("agents", "").split():
        if strict_mailbox(agent) is None:
            yield f"agents: {agent!r} is no e-mail address; several are separated by blanks"


def standing(address: str, standing: str, vendor: str | None) -> int:
    """Of a customer on record, a person's or a whole domain's."""
    return finished(lambda config: _standing(config, address, standing, vendor))


async def _standing(config: Config, address: str, standing: str, vendor: str | None) -> None:
    if standing not in STANDINGS:
        raise No(f"{standing!r} is no standing; there are {', '.join(STANDINGS)}")
    async with writing(config) as db:
        known = await directory.list_contacts(db, vendor)
        found = [row for row in known if row.address == _canonical(address)]
        await directory.put_contacts(db, [replace(row, standing=standing) for row in found])
    if not found:
        raise No(f"{address} is no contact" + (f" of {vendor}" if vendor else ""))
    say(*(f"{row.address}: {standing} at {row.vendor}" for row in found))


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
        yield line, {str(key): _one(value) for key, value in each.items()}


def _one(value: object) -> str:
    """A list, such as of agents, as one cell has it."""
    return " ".join(map(str, value)) if isinstance(value, list) else str(value).strip()


def set_state(kind: Kind, address: str, vendor: str | None, state: str) -> int:
    """For one vendor, or wherever the address is known."""
    return finished(lambda config: _set_state(config, kind, address, vendor, state))


async def _set_state(config: Config, kind: Kind, address: str, vendor: str | None, state: str) -> None:
    wanted = _canonical(address)
    change = directory.set_agent_state if kind == "agent" else directory.set_contact_state
    async with writing(config) as db:
        found = [row for row in await _all(db, kind, vendor) if row.address == wanted]
        for row in found:
            await change(db, row.vendor, row.address, state)
    if not found:
        raise No(f"{address} is no {kind}" + (f" of {vendor}" if vendor else ""))
    say(*(f"{row.address} is {state} at {row.vendor}" for row in found))
