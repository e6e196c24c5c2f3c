"""`fields review`: what people put right of what was read, so that the reading can be measured and bettered.

Owns what counts as a correction: another value of a field that was read, a value where the reading had none and an agent
gave it, another level than the one that was suggested. Reads stored events only; names and words of mails are shown as they are, nothing is sent anywhere.
"""

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gateway.admin.opening import finished, reading
from gateway.admin.records import Json
from gateway.admin.screen import complain, document, json_instant, json_line, table
from gateway.admin.setting import NO, No
from gateway.config import Config
from rules.events import CustomerReplied, Event, FieldSet, LevelSet, Received, Suggested
from rules.incident import FieldValue
from store import queries
from store.database import Database
from store.mapping import decode_event

PAGE = 500  # incidents read at once
KINDS = tuple(kind.__name__ for kind in (Received, CustomerReplied, FieldSet, Suggested, LevelSet))
LEVEL = "priority"
STANDARD_OUTPUT = Path("-")
READ = frozenset({"present", "unsure"})
"""A field with one of these was read; that something is missing, promised or not to be had is no value."""

SHOWN = 60  # characters of a value in the table


@dataclass(frozen=True, slots=True)
class Correction:
    ref: str
    vendor: str
    at: datetime
    by: str  # the agent, or "customer"
    message_id: str  # of the mail in which it was read; where nothing was read, of the first
    field: str
    read: str  # "" where nothing was
    right: str  # "" where there is none to be had


@dataclass(frozen=True, slots=True)
class _Known:
    value: FieldValue
    message_id: str
    by_person: bool = False


def review(vendor: str | None, export: Path | None, as_json: bool) -> int:
    return finished(lambda config: _review(config, vendor, export, as_json))


async def _review(config: Config, vendor: str | None, export: Path | None, as_json: bool) -> int | None:
    if vendor is not None and vendor not in config.vendor:
        raise No(f"no vendor {vendor!r} runs here; there are {', '.join(sorted(config.vendor))}")
    async with reading(config) as db:
        found = [each async for each in corrections(db, vendor)]
    rows = [as_document(each) for each in found]
    if export is not None:
        return _export(export, rows)
    if as_json:
        document(rows)
    else:
        table(
            ("ref", "field", "read", "right", "by"),
            [(each.ref, each.field, _short(each.read), _short(each.right), each.by) for each in found],
        )
    return None


def _export(file: Path, rows: list[Json]) -> int | None:
    """JSON Lines; to a file of mode 0600, for there are words of customers in it."""
    if file == STANDARD_OUTPUT:
        for row in rows:
            json_line(row)
        return None
    try:
        file.touch(mode=0o600)
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    except OSError as fault:
        complain(f"{file}: {fault.strerror or fault}")
        return NO
    return None


async def corrections(db: Database, vendor: str | None) -> AsyncIterator[Correction]:
    """Oldest request first, each in the order of its events."""
    after = 0
    while page := await queries.told(db, KINDS, vendor, after, PAGE):
        for id, ref, of_vendor, events in page:
            after = id
            for each in told_by([decode_event(event.data) for event in events]):
                yield Correction(ref, of_vendor, *each)


Row = tuple[datetime, str, str, str, str, str]


def told_by(events: list[Event]) -> Iterator[Row]:
    """(at, by, message_id, field, read, right) of one request's events. What a person said is no reading: only the first counts."""
    known: dict[str, _Known] = {}
    root = ""
    for event in events:
        match event:
            case Received():
                root = event.message_id
                known = {name: _Known(value, root) for name, value in event.fields.items()}
                known[LEVEL] = _level(event.level or "", root)
            case CustomerReplied():
                for name, value in event.fields.items():
                    right = value.value if value.status in READ else ""
                    yield from _compared(event.at, "customer", name, known.get(name), right, root)
                    known[name] = _Known(value, event.message_id)
            case FieldSet():
                yield from _compared(event.at, event.by, event.name, known.get(event.name), event.value, root)
                value = FieldValue("present" if event.value else "declined", event.value)
                known[event.name] = _Known(value, "", by_person=True)

            case Suggested() if not known[LEVEL].by_person:
                known[LEVEL] = _level(event.level, "")  # what they answered is what was read
            case LevelSet():
                yield from _compared(event.at, event.by, LEVEL, known.get(LEVEL), event.level, root)
                known[LEVEL] = _level(event.level, "", by_person=True)


def _level(level: str, message_id: str, by_person: bool = False) -> _Known:
    return _Known(FieldValue("present" if level else "missing", level), message_id, by_person)


def _compared(at: datetime, by: str, name: str, was: _Known | None, right: str, root: str) -> Iterator[Row]:
    if was is not None and was.by_person:
        return
    read = was.value.value if was is not None and was.value.status in READ else ""
    answered = by == "customer" and not read  # what was missing was asked for, and is here
    if read != right and not answered:
        yield at, by, was.message_id if was is not None and read else root, name, read, right


def as_document(each: Correction) -> Json:
    return {
        "ref": each.ref,
        "vendor": each.vendor,
        "at": json_instant(each.at),
        "by": each.by,
        "message_id": each.message_id or None,
        "field": each.field,
        "read": each.read or None,
        "right": each.right or None,
    }


def _short(text: str) -> str:
    words = " ".join(text.split())
    return (words if len(words) <= SHOWN else words[: SHOWN - 1] + "…") or "-"
