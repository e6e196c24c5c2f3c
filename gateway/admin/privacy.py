"""`contact export`, `contact erase` and `audit`: what is kept of a person, given out or forgotten on their word.

Owns the document and the folder of an export, and what an erasure asks first. Never erases a request that is still open:
a promise nobody can see is not kept.
"""

import re
import secrets
from collections.abc import Mapping
from pathlib import Path

from gateway import clock as clocks
from gateway.admin import incident
from gateway.admin.directory import person_json
from gateway.admin.opening import finished, reading, writing
from gateway.admin.records import ELSEWHERE, Json, inbox_json, letter_json, when, zones
from gateway.admin.screen import complain, document, json_instant, json_text, say, table
from gateway.admin.setting import NO, No, clock_of
from gateway.config import Config
from gateway.message.address import canonical, strict_mailbox
from gateway.message.parse import parse
from gateway.message.scan import Unparsable
from gateway.settle import named_author
from store import audit, directory, inbox, outbox, person
from store.database import Database
from store.ids import WORKERS, Ids
from store.person import Traces
from store.records import Deed


def export(address: str, vendor: str, folder: Path | None, as_json: bool) -> int:
    if folder is not None and folder.exists() and any(folder.iterdir()):
        complain(f"{folder} is not empty; an export overwrites nothing")
        return NO
    return finished(lambda config: _export(config, address, vendor, folder, as_json))


async def _export(config: Config, address: str, vendor: str, folder: Path | None, as_json: bool) -> None:
    async with writing(config) as db:
        found = await _found(config, db, address, vendor)
        known = await _document(config, db, found)
        octets = await person.octets_of(db, (*found.mails, *found.letters)) if folder is not None else {}
        await audit.record(db, _deed(config, "exported", found))
    if folder is None:
        return document(known)
    _write(folder, found, known, octets)
    if as_json:
        return document({"folder": str(folder), "octets": len(octets)})
    return say(f"{folder}: contact.json, {len(octets)} mails and letters as .eml")


def _write(folder: Path, found: Traces, known: Json, octets: Mapping[int, bytes]) -> None:
    """Nobody else's to read."""
    letters = set(found.letters)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in ("mails", "letters"):
        (folder / name).mkdir()
    for id, content in octets.items():
        (folder / ("letters" if id in letters else "mails") / f"{id}.eml").write_bytes(content)
    (folder / "contact.json").write_text(json_text(known, for_people=True) + "\n", "utf-8")


async def _document(config: Config, db: Database, found: Traces) -> Json:
    now = clock_of(config).now()
    contact = (await directory.contacts(db, found.vendor, [found.address])).get(found.address)
    own = [await incident.whole(db, each.ref) for each in found.own]
    joined = [(await incident.whole(db, each.ref))[0] for each in found.joined]
    mails, letters = set(found.mails), set(found.letters)
    return {
        "address": found.address,
        "vendor": found.vendor,
        "contact": person_json(contact) if contact is not None else None,
        "requests": [incident.incident_json(each, policy, now) for each, policy in own],
        "in_requests_of_others": [
            {
                "ref": each.stored.incident.ref,
                "messages": [
                    incident.message_json(said, None)
                    for said in each.messages
                    if found.address in (said.author, said.recipient)
                ],
            }
            for each in joined
        ],
        "mails": [
            inbox_json(row) for row in await inbox.list_rows(db, vendor=found.vendor) if row.id in mails
        ],
        "letters": [
            letter_json(row) for row in await outbox.list_rows(db, vendor=found.vendor) if row.id in letters
        ],
    }


# --- forgetting ----------------------------------------------------------------------------------------------------------


def erase(address: str, vendor: str, *, is_sure: bool) -> int:
    return finished(lambda config: _erase(config, address, vendor, is_sure))


async def _erase(config: Config, address: str, vendor: str, is_sure: bool) -> None:
    async with writing(config) as db:
        found = await _found(config, db, address, vendor)
        still = [each.ref for each in found.own if not each.is_over]
        if still:
            close = "".join(f"\n  gateway act {ref} close" for ref in still)
            raise No(f"still open, and a promise that nobody can see is not kept; first:{close}")
        if not is_sure:
            raise No(f"{_told(found)}: nothing can bring it back; say it again with --yes")
        erased = await person.erase(db, found, _deed(config, "erased", found))
        was_compacted = await person.compact(db)
    say(
        f"erased: {erased.requests} requests, {erased.mails} mails, {erased.letters} letters;"
        " references, levels and times stay",
        "backups made before still hold it, and so do the mailboxes of whoever got letters",
    )
    if not was_compacted:
        say("the database keeps dead rows until its next VACUUM")


def _told(found: Traces) -> str:
    others = f", and their words in {len(found.joined)} requests of others" if found.joined else ""
    return (
        f"{found.address} at {found.vendor}: {len(found.own)} requests, {len(found.mails)} mails,"
        f" {len(found.letters)} letters{others}"
    )


async def _found(config: Config, db: Database, address: str, vendor: str) -> Traces:
    """Raises No where nothing is kept of them."""
    if vendor not in zones(config):
        raise No(f"vendor: {vendor!r} does not run here; there are {', '.join(zones(config))}")
    if strict_mailbox(address) is None:
        raise No(f"{address!r} is no e-mail address")
    found = await person.traces(db, vendor, canonical(address), named_author, _names)
    if found.is_empty:
        raise No(f"nothing is kept of {address} at {vendor}")
    return found


def _names(octets: bytes, address: str) -> bool:
    try:
        letter = parse(octets)
    except Unparsable:
        return False
    told = f"{letter.subject}\n{letter.text}".lower()
    return re.search(rf"(?<![\w.+-]){re.escape(address)}(?![\w-])", told) is not None


def _deed(config: Config, act: str, found: Traces) -> Deed:
    """Names no person: only the requests it was about."""
    refs = ", ".join(each.ref for each in found.own) or "no request of their own"
    ids = Ids(config.worker or secrets.randbelow(WORKERS), clocks.system_millis)
    return Deed(ids.next(), clock_of(config).now(), config.operator, found.vendor, act, f"a contact: {refs}")


# --- what was done -------------------------------------------------------------------------------------------------------


def deeds(vendor: str | None, as_json: bool) -> int:
    return finished(lambda config: _deeds(config, vendor, as_json))


async def _deeds(config: Config, vendor: str | None, as_json: bool) -> None:
    async with reading(config) as db:
        rows = await audit.deeds(db, vendor)
    if as_json:
        return document(
            [
                {
                    "id": str(each.id),
                    "at": json_instant(each.at),
                    "by": each.by,
                    "vendor": each.vendor,
                    "act": each.act,
                    "summary": each.summary,
                }
                for each in rows
            ]
        )
    known = zones(config)
    return table(
        ("at", "by", "vendor", "what", "about"),
        [
            (when(each.at, known.get(each.vendor, ELSEWHERE)), each.by, each.vendor, each.act, each.summary)
            for each in rows
        ],
    )
