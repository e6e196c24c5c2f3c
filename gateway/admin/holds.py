"""`inbox` and `hold`: every accepted message and its fate, and what waits for a person.

Owns the two lists and the two decisions on held mail. A released mail is processed by the pump as vouched for; a discarded
one keeps its record.
"""

import sys
from collections.abc import Mapping, Sequence

from gateway import log
from gateway.admin.opening import finished, reading, writing
from gateway.admin.records import ELSEWHERE, Json, first_line, inbox_json, when, zones
from gateway.admin.screen import complain, document, say, shown, table
from gateway.admin.setting import DONE, NO, USAGE, No, number
from gateway.config import Config
from gateway.message import reading as reader
from gateway.message.scan import Unparsable
from store import inbox
from store.records import Held, InboxRow

STATES = ("received", "done", "held", "duplicate")
SHOWN = 2_000
"""Characters of a held mail's text on the page; `--raw` gives all of it."""


def list_inbox(state: str | None, vendor: str | None, limit: int | None, as_json: bool) -> int:
    if state is not None and state not in STATES:
        complain(f"--state is one of {', '.join(STATES)}, not {state!r}")
        return USAGE
    return finished(lambda config: _list(config, state, vendor, limit, as_json))


def list_held(vendor: str | None, limit: int | None, as_json: bool) -> int:
    return list_inbox("held", vendor, limit, as_json)


async def _list(
    config: Config, state: str | None, vendor: str | None, limit: int | None, as_json: bool
) -> None:
    async with reading(config) as db:
        rows = await inbox.list_rows(db, state=state, vendor=vendor, limit=limit)
    if as_json:
        return document([inbox_json(row) for row in rows])
    places = zones(config)
    table(
        ("id", "received", "door", "vendor", "state", "octets", "ref", "reason"),
        [_line(row, places) for row in rows],
        right=("octets",),
    )


def _line(row: InboxRow, places: Mapping[str, str]) -> tuple[str, ...]:
    return (
        str(row.id),
        when(row.received_at, places.get(row.vendor, ELSEWHERE)),
        row.door,
        row.vendor or "(operator)",
        row.state,
        str(row.size),
        row.ref or "-",
        first_line(row.reason),
    )


def show(id: str, raw: bool, as_json: bool) -> int:
    log.configure()
    return finished(lambda config: _show(config, id, raw, as_json))


async def _show(config: Config, id: str, raw: bool, as_json: bool) -> None:
    async with reading(config) as db:
        found = await inbox.held(db, number(id))
    if found is None:
        raise No(f"there is no message {id}")
    if raw:
        sys.stdout.buffer.write(found.octets)
        sys.stdout.buffer.flush()
    elif as_json:
        document(_json(found))
    else:
        _page(found, zones(config).get(found.row.vendor, ELSEWHERE))


def _json(found: Held) -> Json:
    return inbox_json(found.row) | {
        "recipients": list(found.recipients),
        "reverse_path": found.reverse_path,
        "peer": found.peer or None,
        "mail": _read(found),
    }


def _read(found: Held) -> Mapping[str, object]:
    try:
        return reader.document(found.octets, None, found.row.received_at)
    except Unparsable as fault:
        return {"error": str(fault)}


def _page(found: Held, zone: str) -> None:
    row, mail = found.row, _read(found)
    say(
        f"message {row.id}, {row.state}, {row.size} octets, received {when(row.received_at, zone)} by {row.door}",
        f"for {shown(', '.join(found.recipients))}, from {shown(found.reverse_path or '<>')}",
    )
    if row.reason:
        say("", row.reason)
    if "error" in mail:
        say("", f"It cannot be read: {mail['error']}")
        return
    author = mail["from"]
    name = author["address"] if isinstance(author, Mapping) else "nobody"
    text = str(mail["text"])
    say("", f"From: {shown(str(name))}", f"Subject: {shown(str(mail['subject']))}", "", text[:SHOWN])
    if len(text) > SHOWN:
        say("", f"({len(text) - SHOWN} more characters; --raw prints the whole mail)")


def release(ids: Sequence[str]) -> int:
    return finished(lambda config: _release(config, ids))


async def _release(config: Config, ids: Sequence[str]) -> int:
    numbers = [number(id) for id in ids]
    async with writing(config) as db:
        released = {id: await inbox.release(db, id) for id in numbers}
    return _said(released, "released; it is processed as vouched for")


def discard(ids: Sequence[str], reason: str) -> int:
    return finished(lambda config: _discard(config, ids, reason))


async def _discard(config: Config, ids: Sequence[str], reason: str) -> int:
    numbers = [number(id) for id in ids]
    words = f"discarded: {reason}" if reason else "discarded"
    async with writing(config) as db:
        discarded = {id: await inbox.discard(db, id, words) for id in numbers}
    return _said(discarded, "discarded; its record and octets stay")


def _said(done: Mapping[int, bool], what: str) -> int:
    for id, is_done in done.items():
        if is_done:
            say(f"{id} {what}")
        else:
            complain(f"{id} is not held")
    return DONE if all(done.values()) else NO
