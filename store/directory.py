"""Who is known to a vendor: agents, who may give commands, and contacts, who may ask.

Owns these two tables. Addresses are canonical already; whether a mail really is from one of them is not judged here.
Small and seldom written: callers may cache what they looked up for some seconds.

    agents(db, vendor, addresses) / contacts(...) -> {address: Agent | Contact}
    list_agents(db, vendor=None) / list_contacts(...);  put_agents(db, rows) / put_contacts(...)
    set_agent_state(db, vendor, address, state) / set_contact_state(...) -> bool
    colleagues(db, mailboxes) -> {(vendor, address): (address, ...)}
    standings(db, vendor, domains) -> {domain: standing};  has_contacts(db, vendor) -> bool
    set_password(db, vendor, address, salt_hash) -> bool;  passwords(db, address) -> tuple[str, ...]
"""

from collections.abc import Collection, Sequence
from typing import TypeVar

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.models import Model

from store.database import Database
from store.models import AgentRow, ContactRow
from store.records import Agent, Contact
from store.text import clean

M = TypeVar("M", bound=Model)

MOST_COLLEAGUES = 20
_AGENT = ("name", "state", "zone")
_CONTACT = ("name", "organisation", "zone", "language", "state", "standing", "agents")


async def agents(db: Database, vendor: str, addresses: Collection[str]) -> dict[str, Agent]:
    """Locked ones too. Unknown addresses are left out."""
    found = await _find(db, AgentRow, vendor, addresses)
    return {row.address: _agent(row) for row in found}


async def contacts(db: Database, vendor: str, addresses: Collection[str]) -> dict[str, Contact]:
    """Inactive ones too. Unknown addresses are left out."""
    found = await _find(db, ContactRow, vendor, addresses)
    return {row.address: _contact(row) for row in found}


async def standings(db: Database, vendor: str, domains: Collection[str]) -> dict[str, str]:
    """`current` where any active contact of the domain is; domains without one are left out."""
    found: dict[str, str] = {}
    for domain in sorted({clean(each) for each in domains}):
        rows = await db.rows(
            "SELECT standing FROM contacts WHERE vendor = ? AND state = 'active' AND address LIKE ? ESCAPE '!'",
            vendor,
            "%@" + domain.replace("!", "!!").replace("%", "!%").replace("_", "!_"),
        )
        if rows:
            found[domain] = "current" if any(row["standing"] == "current" for row in rows) else "lapsed"
    return found


async def has_contacts(db: Database, vendor: str) -> bool:
    return bool(
        await db.rows("SELECT id FROM contacts WHERE vendor = ? AND state = 'active' LIMIT 1", vendor)
    )


async def colleagues(
    db: Database, mailboxes: Collection[tuple[str, str]]
) -> dict[tuple[str, str], tuple[str, ...]]:
    """By (vendor, address) the other active contacts of the same organisation; whoever has none is left out."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for vendor, address in sorted(mailboxes):
        rows = await db.rows(
            "SELECT o.address FROM contacts c JOIN contacts o ON o.vendor = c.vendor"
            " AND o.organisation = c.organisation AND o.address <> c.address WHERE c.vendor = ? AND c.address = ?"
            " AND c.organisation <> '' AND o.state = 'active' AND o.address NOT LIKE '@%' ORDER BY o.address LIMIT ?",
            vendor,
            clean(address),
            MOST_COLLEAGUES,
        )
        if rows:
            found[vendor, address] = tuple(row["address"] for row in rows)
    return found


async def list_agents(db: Database, vendor: str | None = None) -> list[Agent]:
    return [_agent(row) for row in await _list(db, AgentRow, vendor)]


async def list_contacts(db: Database, vendor: str | None = None) -> list[Contact]:
    return [_contact(row) for row in await _list(db, ContactRow, vendor)]


async def put_agents(db: Database, rows: Sequence[Agent]) -> None:
    """Adds, or changes what is known under the same vendor and address (the id stays). All or none."""
    made = [
        AgentRow(
            id=each.id,
            vendor=each.vendor,
            address=clean(each.address),
            **{field: clean(getattr(each, field)) for field in _AGENT},
        )
        for each in rows
    ]
    await _put(db, AgentRow, made, _AGENT)


async def put_contacts(db: Database, rows: Sequence[Contact]) -> None:
    """Adds, or changes what is known under the same vendor and address (the id stays). All or none."""
    made = [
        ContactRow(
            id=each.id,
            vendor=each.vendor,
            address=clean(each.address),
            **{field: clean(getattr(each, field)) for field in _CONTACT},
        )
        for each in rows
    ]
    await _put(db, ContactRow, made, _CONTACT)


async def set_agent_state(db: Database, vendor: str, address: str, state: str) -> bool:
    """`active` or `locked`; False if unknown."""
    return await _set_state(db, AgentRow, vendor, address, state)


async def set_contact_state(db: Database, vendor: str, address: str, state: str) -> bool:
    """`active` or `inactive`; False if unknown."""
    return await _set_state(db, ContactRow, vendor, address, state)


async def set_password(db: Database, vendor: str, address: str, salt_hash: str) -> bool:
    """What is kept of an agent's password, "" for none; False if unknown. Never the password itself."""

    async def body(client: BaseDBAsyncClient) -> bool:
        rows = AgentRow.filter(vendor=vendor, address=clean(address)).using_db(client)
        return await rows.update(salt_hash=salt_hash) > 0

    return await db.models(body)


async def passwords(db: Database, address: str) -> tuple[str, ...]:
    """What is kept for this address wherever it is an active agent; no record that leaves the store has it."""

    async def body(client: BaseDBAsyncClient) -> tuple[str, ...]:
        rows = await AgentRow.filter(address=clean(address), state="active").using_db(client)
        return tuple(row.salt_hash for row in rows if row.salt_hash)

    return await db.models(body)


async def _find(db: Database, model: type[M], vendor: str, addresses: Collection[str]) -> list[M]:
    async def body(client: BaseDBAsyncClient) -> list[M]:
        wanted = sorted({clean(each) for each in addresses})
        return await model.filter(vendor=vendor, address__in=wanted).using_db(client)

    return await db.models(body) if addresses else []


async def _list(db: Database, model: type[M], vendor: str | None) -> list[M]:
    async def body(client: BaseDBAsyncClient) -> list[M]:
        given = {} if vendor is None else {"vendor": vendor}
        return await model.filter(**given).order_by("vendor", "address").using_db(client)

    return await db.models(body)


async def _put(db: Database, model: type[M], rows: Sequence[M], fields: Sequence[str]) -> None:
    async def body(client: BaseDBAsyncClient) -> None:
        await model.bulk_create(
            rows, on_conflict=("vendor", "address"), update_fields=fields, using_db=client
        )

    if rows:
        await db.models(body)


async def _set_state(db: Database, model: type[M], vendor: str, address: str, state: str) -> bool:
    async def body(client: BaseDBAsyncClient) -> bool:
        changed = (
            await model.filter(vendor=vendor, address=clean(address)).using_db(client).update(state=state)
        )
        return changed > 0

    return await db.models(body)


def _agent(row: AgentRow) -> Agent:
    return Agent(row.id, row.vendor, row.address, row.name, row.state, row.zone, row.proof)


def _contact(row: ContactRow) -> Contact:
    return Contact(
        id=row.id,
        vendor=row.vendor,
        address=row.address,
        name=row.name,
        organisation=row.organisation,
        zone=row.zone,
        language=row.language,
        state=row.state,
        standing=row.standing,
        agents=row.agents,
    )
