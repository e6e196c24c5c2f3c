"""`outbox` and `timers`: what is owed to the wire, and what will wake us.

Owns the lists and the two hands an operator has: try at once, try no more. Never dials.
"""

import sys
from collections.abc import Mapping, Sequence

from gateway import log
from gateway.admin.opening import finished, reading, writing
from gateway.admin.records import ELSEWHERE, attempt_json, letter_json, when, zones
from gateway.admin.screen import aligned, complain, document, json_instant, say, shown, table
from gateway.admin.setting import DONE, NO, USAGE, No, clock_of, number
from gateway.app import Gateway, opened
from gateway.config import Config
from rules.events import Noted, Undone
from store import outbox, timers
from store.errors import Conflict
from store.records import Attempt, Letter, OutboxRow

STATES = ("queued", "deferred", "delivered", "failed", "unknown", "cancelled")


def list_letters(state: str | None, vendor: str | None, limit: int | None, as_json: bool) -> int:
    if state is not None and state not in STATES:
        complain(f"--state is one of {', '.join(STATES)}, not {state!r}")
        return USAGE
    return finished(lambda config: _list(config, state, vendor, limit, as_json))


async def _list(
    config: Config, state: str | None, vendor: str | None, limit: int | None, as_json: bool
) -> None:
    async with reading(config) as db:
        rows = await outbox.list_rows(db, state=state, vendor=vendor, limit=limit)
    if as_json:
        return document([letter_json(row) for row in rows])
    places = zones(config)
    table(
        ("id", "ref", "kind", "recipient", "state", "tries", "next try", "last reply", "subject"),
        [_line(row, places) for row in rows],
        right=("tries",),
    )


def _line(row: OutboxRow, places: Mapping[str, str]) -> tuple[str, ...]:
    return (
        str(row.id),
        row.ref or "-",
        row.kind,
        row.recipient,
        row.state,
        str(row.attempts),
        when(row.next_attempt_at, places.get(row.vendor, ELSEWHERE)),
        row.last_reply or "-",
        row.subject,
    )


def by_age(as_json: bool) -> int:
    """Of what has not left: one destination old is theirs, all old is the next hop or us."""
    return finished(lambda config: _by_age(config, as_json))


async def _by_age(config: Config, as_json: bool) -> None:
    now = clock_of(config).now()
    async with reading(config) as db:
        ages = await outbox.by_age(db, now)
    if as_json:
        return document(ages)
    names = tuple(outbox.AGES)
    rows = [
        (place, str(sum(line.values())), *(str(line[age]) for age in names))
        for place, line in sorted(ages.items())
    ]
    table(("destination", "all", *names), rows, right=("all", *names))


def show(id: str, raw: bool, as_json: bool) -> int:
    return finished(lambda config: _show(config, id, raw, as_json))


async def _show(config: Config, id: str, raw: bool, as_json: bool) -> None:
    letter = number(id)
    async with reading(config) as db:
        rows = await outbox.list_rows(db, id=letter)
        if not rows:
            raise No(f"there is no letter {id}")
        found = (await outbox.letters(db, [letter]))[letter]
        attempts = await outbox.attempts(db, letter)
    if raw:
        sys.stdout.buffer.write(found.octets)
        sys.stdout.buffer.flush()
    elif as_json:
        document(
            letter_json(rows[0])
            | {
                "reverse_path": found.reverse_path,
                "not_before": json_instant(found.not_before),
                "expires_at": json_instant(found.expires_at),
                "size": len(found.octets),
                "tries": [attempt_json(each) for each in attempts],
            }
        )
    else:
        _page(rows[0], found, attempts, zones(config).get(found.vendor, ELSEWHERE))


def _page(row: OutboxRow, letter: Letter, attempts: Sequence[Attempt], zone: str) -> None:
    say(f"letter {row.id}, {row.kind}, {row.state}" + (f", about {row.ref}" if row.ref else ""))
    facts = [
        ("to", shown(row.recipient)),
        ("return path", letter.reverse_path or "<>"),
        ("subject", shown(row.subject)),
        ("message id", row.message_id),
        ("made", when(row.created_at, zone)),
        ("next try", when(row.next_attempt_at, zone)),
        ("given up", when(letter.expires_at, zone)),
        ("octets", str(len(letter.octets))),
    ]
    say(*(f"  {line}" for line in aligned(("", ""), facts)[1:]))
    if attempts:
        tries = [
            (str(each.number), when(each.started_at, zone), each.state or "cut off", shown(each.reply or "-"))
            for each in attempts
        ]
        say("", *aligned(("try", "started", "ended", "reply"), tries))


def retry(ids: Sequence[str]) -> int:
    return finished(lambda config: _retry(config, ids))


async def _retry(config: Config, ids: Sequence[str]) -> int:
    numbers, now = [number(id) for id in ids], clock_of(config).now()
    async with writing(config) as db:
        tried = {id: await outbox.retry(db, id, now) for id in numbers}
    return _said(tried, "is due at once", "is unknown, or was delivered")


def cancel(ids: Sequence[str]) -> int:
    log.configure()
    return finished(lambda config: _cancel(config, ids))


async def _cancel(config: Config, ids: Sequence[str]) -> int:
    numbers = [number(id) for id in ids]
    async with opened(config) as gateway:
        unsaid = await _taken_back(gateway, set(numbers))
        cancelled = {id: id in unsaid or await outbox.cancel(gateway.db, id) for id in numbers}
        await _recorded(gateway, {id for id, is_done in cancelled.items() if is_done} - unsaid)
    return _said(cancelled, "is tried no more", "is unknown, or nothing more was going to be tried")


async def _taken_back(gateway: Gateway, letters: set[int]) -> set[int]:
    """Those that are a person's word and never left: they are undone as by `undo`, or the request would wait for them.

    Raises No where more waits on the same request: what stands there is what all of it made.
    """
    named = await outbox.letters(gateway.db, letters)
    about = {each.incident for each in named.values() if each.incident is not None}
    done: set[int] = set()
    for incident, waiting in (await outbox.waiting(gateway.db, about)).items():
        words = {each.id for each in waiting}
        if words.isdisjoint(letters):
            continue
        if left := sorted(words - letters):
            raise No(f"{', '.join(map(str, left))} waits beside it and was written with it: name all of them")
        undone = Undone(gateway.clock.now(), gateway.config.operator, tuple(sorted(words)))
        try:
            (refused,) = await gateway.pump.act(incident, [undone], undone.letters)
        except Conflict:
            raise No("one of them has left meanwhile\nnothing was done") from None
        if refused is None:
            done |= words
    return done


async def _recorded(gateway: Gateway, letters: set[int]) -> None:
    """On the requests they were about: whoever works there would believe them on their way."""
    for letter in (await outbox.letters(gateway.db, letters)).values():
        if letter.incident is not None:
            text = f"letter to {letter.recipient} ({letter.kind}) taken out of the queue; it meets no promise"
            noted = Noted(gateway.clock.now(), gateway.config.operator, text)
            await gateway.pump.act(letter.incident, [noted])


def _said(done: Mapping[int, bool], yes: str, no: str) -> int:
    for id, is_done in done.items():
        if is_done:
            say(f"{id} {yes}")
        else:
            complain(f"{id} {no}")
    return DONE if all(done.values()) else NO


# --- timers --------------------------------------------------------------------------------------------------------------


def list_timers(limit: int | None, as_json: bool) -> int:
    return finished(lambda config: _timers(config, limit, as_json))


async def _timers(config: Config, limit: int | None, as_json: bool) -> None:
    async with reading(config) as db:
        rows = await timers.list_rows(db, limit)
    if as_json:
        return document(
            [{"ref": row.ref, "due_at": json_instant(row.timer.due_at), "why": row.timer.why} for row in rows]
        )
    table(
        ("ref", "wakes us", "for"),
        [(row.ref, when(row.timer.due_at, ELSEWHERE), row.timer.why) for row in rows],
    )
