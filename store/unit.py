"""The unit: everything that one batch of decisions writes, in one transaction (design decision 4).

Owns the order of the writes and the fences: an inbox row is settled once, an incident changes only from the version it was
decided on, an agent acts only while active and by a live token, what is used once or taken back is still there. Never
decides, never retries, never awaits anything but the database.

    async def commit(db: Database, work: Work) -> None
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from rules.effects import MAY_COME_BY_ITSELF
from rules.incident import Incident
from store import mapping
from store.database import Database
from store.errors import Conflict
from store.records import Acting, Letter, Outcome, Settled, Waits, Work
from store.session import Row, Session, Value
from store.text import clean, clean_or_none, key, micros, micros_or_none, problem_name

_FINISHED = frozenset({"delivered", "failed"})  # the wire's last words: they stand over anything else


async def commit(db: Database, work: Work) -> None:
    """Returns when everything is durable. Raises Conflict, Unavailable: then nothing was written."""

    async def body(session: Session) -> None:
        arrived = await _fence_inbox(session, work.settled)
        await _fence_incidents(session, work)
        await _fence_agents(session, work.acting)
        await _from_hold(session, work)
        await _used_once(session, work.revoked)
        await _taken_back(session, work.cancelled)
        await _incidents(session, work)
        await _history(session, work)
        await _letters(session, work.letters)
        await _outcomes(session, work.outcomes)
        await _timers(session, work)
        await _addressing(session, work)
        await _agents(session, work)
        await _collected(session, work.collected)
        await _problems(session, work)
        await _notices(session, work)
        await _reach(session, work)
        await _settle(session, work.settled)
        await _print(session, work.settled, arrived)

    await db.write(body)


async def _fence_inbox(session: Session, settled: Sequence[Settled]) -> dict[int, Row]:
    """The rows to settle, locked."""
    if not settled:
        return {}
    wanted = sorted(each.id for each in settled)
    rows = await session.rows(
        "SELECT id, vendor, received_at FROM inbox WHERE id IN ? AND state = 'received' ORDER BY id FOR UPDATE",
        wanted,
    )
    waiting = {row["id"]: row for row in rows}
    gone = set(wanted) - waiting.keys()
    if gone:
        raise Conflict("settled by another", inbox=tuple(sorted(gone)))
    return waiting


async def _fence_incidents(session: Session, work: Work) -> None:
    if not work.changed:
        return
    wanted = {incident.id: version for incident, version in work.changed}
    rows = await session.rows(
        "SELECT id, version FROM incidents WHERE id IN ? ORDER BY id FOR UPDATE", sorted(wanted)
    )
    stored = {row["id"]: row["version"] for row in rows}
    moved = tuple(sorted(id for id, version in wanted.items() if stored.get(id) != version))
    if moved:
        raise Conflict("changed by another", incidents=moved)


async def _fence_agents(session: Session, acting: Sequence[Acting]) -> None:
    """Permission is read where it is used: nobody locked or revoked a moment ago still acts."""
    if not acting:
        return
    wanted = {(each.vendor, each.address) for each in acting}
    rows = await session.rows(
        "SELECT vendor, address FROM agents WHERE address IN ? AND state = 'active' ORDER BY id FOR UPDATE",
        sorted({clean(address) for _, address in wanted}),
    )
    active = {(row["vendor"], row["address"]) for row in rows}
    if gone := {(vendor, address) for vendor, address in wanted if (vendor, clean(address)) not in active}:
        raise Conflict(f"no active agent any more: {sorted(gone)}")
    tokens = sorted({each.token for each in acting if each.token is not None})
    if not tokens:
        return
    rows = await session.rows(
        "SELECT id FROM tokens WHERE id IN ? AND revoked = 0 ORDER BY id FOR UPDATE", tokens
    )
    _all_of("a reply address was revoked", tokens, rows)


async def _from_hold(session: Session, work: Work) -> None:
    """What a person said about held mail; somebody else's word that came first stands."""
    for each in sorted(work.granted, key=lambda each: each.item):
        rows = await session.rows(
            "UPDATE inbox SET state = 'received', granted = ?, attempts = 0, not_before = 0, lease_until = 0,"
            " reason = NULL WHERE id = ? AND state = 'held' RETURNING id",
            each.how,
            each.item,
        )
        _all_of("it is no longer held", [each.item], rows)
    for id, reason in sorted(work.discarded):
        rows = await session.rows(
            "UPDATE inbox SET state = 'done', reason = ? WHERE id = ? AND state = 'held' RETURNING id",
            clean(reason),
            id,
        )
        _all_of("it is no longer held", [id], rows)


async def _used_once(session: Session, tokens: Sequence[int]) -> None:
    if tokens:
        rows = await session.rows(
            "UPDATE tokens SET revoked = 1 WHERE id IN ? AND revoked = 0 RETURNING id", sorted(tokens)
        )
        _all_of("a reply address was used already", tokens, rows)


async def _taken_back(session: Session, letters: Sequence[int]) -> None:
    """Only what nobody ever dialled for: after that it may have arrived."""
    if letters:
        rows = await session.rows(
            "UPDATE outbox SET state = 'cancelled', next_attempt_at = NULL"
            " WHERE id IN ? AND state = 'queued' AND attempts = 0 RETURNING id",
            sorted(letters),
        )
        _all_of("a letter has left already", letters, rows)


def _all_of(why: str, wanted: Sequence[int], rows: Sequence[Row]) -> None:
    """Raises Conflict unless every id wanted is among the rows."""
    if missing := set(wanted) - {row["id"] for row in rows}:
        raise Conflict(f"{why}: {sorted(missing)}")


async def _incidents(session: Session, work: Work) -> None:
    next_seq: dict[int, int] = defaultdict(int)
    for event in work.events:
        next_seq[event.incident] = max(next_seq[event.incident], event.seq + 1)
    opened = {each.id for each in work.opened}
    await session.many(
        "INSERT INTO incidents (ref, vendor, policy, state, level, requester, subject, assigned, received_at,"
        " closed_at, is_open, document, next_seq, next_due_at, next_due_kind, id, version)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        [
            (*_columns(each), next_seq.get(each.id, 1), *_due(work.next_due.get(each.id)), each.id)
            for each in work.opened
        ],
    )
    await session.many(
        "UPDATE incidents SET ref = ?, vendor = ?, policy = ?, state = ?, level = ?, requester = ?, subject = ?,"
        " assigned = ?, received_at = ?, closed_at = ?, is_open = ?, document = ?,"
        " next_seq = COALESCE(?, next_seq), version = version + 1 WHERE id = ?",
        [(*_columns(each), next_seq.get(each.id), each.id) for each, _ in work.changed],
    )
    await session.many(
        "UPDATE incidents SET next_due_at = ?, next_due_kind = ? WHERE id = ?",
        [(*_due(due), id) for id, due in sorted(work.next_due.items()) if id not in opened],
    )


def _due(next_due: tuple[datetime, str] | None) -> tuple[int | None, str | None]:
    return (micros(next_due[0]), next_due[1]) if next_due else (None, None)


def _columns(incident: Incident) -> tuple[Value, ...]:
    return (
        key(incident.ref),
        incident.vendor,
        incident.policy,
        incident.state.value,
        incident.level,
        clean(incident.requester),
        clean(incident.subject),
        clean_or_none(incident.assigned),
        micros(incident.received_at),
        micros_or_none(incident.closed_at),
        0 if incident.is_over else 1,
        mapping.encode_incident(incident),
    )


async def _history(session: Session, work: Work) -> None:
    await session.many(
        "INSERT INTO events (id, incident_id, seq, at, kind, author, data, lines) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                each.id,
                each.incident,
                each.seq,
                micros(each.at),
                each.kind,
                clean(each.by),
                mapping.dumps(each.data),
                mapping.dumps(each.lines),
            )
            for each in work.events
        ],
    )
    await session.many(
        "INSERT INTO messages (id, incident_id, direction, message_id, author, recipient, subject, at, new_text,"
        " visible_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                each.id,
                each.incident,
                each.direction,
                clean(each.message_id),
                clean(each.author),
                clean(each.recipient),
                clean(each.subject),
                micros(each.at),
                clean(each.new_text),
                each.visible_to,
            )
            for each in work.messages
        ],
    )


async def _letters(session: Session, letters: Iterable[Letter]) -> None:
    letters = list(letters)
    await session.many(
        "INSERT INTO octets (id, content) VALUES (?, ?)", [(each.id, each.octets) for each in letters]
    )
    await session.many(
        "INSERT INTO outbox (id, incident_id, vendor, kind, recipient, subject, message_id, reverse_path,"
        " created_at, not_before, expires_at, person, news, caused_by, domain, state, attempts, next_attempt_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?)",
        [
            (
                each.id,
                each.incident,
                each.vendor,
                each.kind,
                clean(each.recipient),
                clean(each.subject),
                key(each.message_id),
                clean(each.reverse_path),
                micros(each.created_at),
                micros(each.not_before),
                micros(each.expires_at),
                clean(each.person),
                int(each.news),
                each.caused_by,
                key(each.domain),
                micros(each.not_before),
            )
            for each in letters
        ],
    )


async def _outcomes(session: Session, outcomes: Iterable[Outcome]) -> None:
    outcomes = sorted(outcomes, key=lambda each: each.letter)
    final = [each for each in outcomes if each.state in _FINISHED]
    other = [each for each in outcomes if each.state not in _FINISHED]
    await session.many(
        "UPDATE outbox SET state = ?, next_attempt_at = NULL, last_reply = ? WHERE id = ?",
        [(each.state, clean(each.reply), each.letter) for each in final],
    )
    # a late word from a worker that lost its claim must not call a finished letter back
    await session.many(
        "UPDATE outbox SET state = ?, next_attempt_at = ?, last_reply = ?"
        " WHERE id = ? AND next_attempt_at IS NOT NULL",
        [
            (each.state, micros_or_none(each.next_attempt_at), clean(each.reply), each.letter)
            for each in other
        ],
    )
    await session.many(
        "UPDATE attempts SET ended_at = ?, state = ?, reply = ? WHERE letter_id = ? AND ended_at IS NULL",
        [(micros(each.at), each.state, clean(each.reply), each.letter) for each in outcomes],
    )


async def _timers(session: Session, work: Work) -> None:
    await session.many(
        "INSERT INTO timers (incident_id, due_at, why, serial, lease_until) VALUES (?, ?, ?, ?, 0)"
        " ON CONFLICT (incident_id) DO UPDATE"
        " SET due_at = excluded.due_at, why = excluded.why, serial = excluded.serial, lease_until = 0",
        [
            (id, micros(timer.due_at), timer.why, timer.serial) if timer else (id, None, "", 0)
            for id, timer in sorted(work.timers.items())
        ],
    )


async def _addressing(session: Session, work: Work) -> None:
    """Raises Conflict where a reply address that a letter has was revoked meanwhile: written again, it has the next."""
    await session.many(
        "INSERT INTO tokens (id, incident_id, vendor, address, purpose, expires_at, revoked, inbox_id, asks)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at"
        " WHERE tokens.expires_at < excluded.expires_at",
        [
            (
                each.id,
                each.incident,
                each.vendor,
                clean(each.address),
                each.purpose,
                micros(each.expires_at),
                int(each.revoked),
                each.item,
                each.asks,
            )
            for each in sorted(work.tokens, key=lambda each: each.id)
        ],
    )
    live = sorted(each.id for each in work.tokens if not each.revoked)
    if live:
        rows = await session.rows("SELECT id FROM tokens WHERE id IN ? AND revoked = 0", live)
        _all_of("a reply address was revoked", live, rows)
    await session.many(
        "INSERT INTO threads (message, incident_id) VALUES (?, ?) ON CONFLICT (message) DO NOTHING",
        sorted((key(each.vendor, each.message_id), each.incident) for each in work.threads),
    )


async def _agents(session: Session, work: Work) -> None:
    await session.many(
        "UPDATE agents SET state = 'locked' WHERE vendor = ? AND address = ?",
        [(vendor, clean(address)) for vendor, address in sorted(work.locked)],
    )
    await session.many(
        "UPDATE agents SET proof = ? WHERE vendor = ? AND address = ?",
        [(proof, vendor, clean(address)) for vendor, address, proof in sorted(work.proved)],
    )


async def _collected(session: Session, collected: Sequence[Waits]) -> None:
    await session.many(
        "INSERT INTO collected (incident_id, vendor, address, due_at, letter_id) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (incident_id) DO UPDATE SET due_at = excluded.due_at, letter_id = excluded.letter_id",
        [
            (each.incident, each.vendor, clean(each.address), micros_or_none(each.due_at), each.letter)
            for each in sorted(collected, key=lambda each: each.incident)
        ],
    )


async def _problems(session: Session, work: Work) -> None:
    """Of two who open a request for one problem the second decides again."""
    for each, before in sorted(work.problems, key=lambda pair: pair[0].key):
        rows = await session.rows(
            "INSERT INTO problems (problem, vendor, incident_id, state, since, changed_at, changes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (problem) DO UPDATE SET incident_id = excluded.incident_id,"
            " state = excluded.state, since = excluded.since, changed_at = excluded.changed_at,"
            " changes = excluded.changes WHERE problems.changes = ? RETURNING problem",
            problem_name(each.key),
            each.key[0],
            each.incident,
            each.state,
            micros(each.since),
            micros(each.changed_at),
            each.changes,
            before,
        )
        if not rows:
            raise Conflict("monitoring told another of this problem meanwhile", incidents=(each.incident,))


async def _notices(session: Session, work: Work) -> None:
    """Of two processes that see the same one tells it."""
    for each in sorted(work.noticed, key=lambda each: each.key):
        rows = await session.rows(
            "INSERT INTO notices (notice, vendor, told_at, over_at) VALUES (?, ?, ?, NULL) ON CONFLICT (notice) DO UPDATE"
            " SET vendor = excluded.vendor, told_at = excluded.told_at, over_at = NULL"
            " WHERE notices.over_at IS NOT NULL OR notices.told_at = ? RETURNING notice",
            key(each.key),
            each.vendor,
            micros(each.at),
            micros_or_none(each.before),
        )
        if not rows:
            raise Conflict(f"told already: {each.key}")
    for name, told_at, at in sorted(work.ended):
        rows = await session.rows(
            "UPDATE notices SET over_at = ? WHERE notice = ? AND told_at = ? AND over_at IS NULL RETURNING notice",
            micros(at),
            key(name),
            micros(told_at),
        )
        if not rows:
            raise Conflict(f"over already: {name}")


async def _reach(session: Session, work: Work) -> None:
    await session.many(
        "DELETE FROM dead_addresses WHERE mailbox = ?",
        [(key(vendor, address),) for vendor, address in sorted(work.revived)],
    )
    await session.many(
        "INSERT INTO dead_addresses (mailbox, vendor, address, since, reason, letter_id)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (mailbox) DO NOTHING",
        [
            (
                key(each.vendor, each.address),
                each.vendor,
                clean(each.address, 320),
                micros(each.since),
                clean(each.reason),
                each.letter,
            )
            for each in sorted(work.dead, key=lambda each: (each.vendor, each.address))
        ],
    )
    for each in work.dead:  # what is under way may arrive all the same: the wire's last word stands
        await session.run(
            "UPDATE outbox SET state = 'cancelled', next_attempt_at = NULL, last_reply = ? WHERE vendor = ?"
            " AND recipient = ? AND next_attempt_at IS NOT NULL AND person = '' AND kind IN ?",
            clean(f"automatic mail there has stopped: {each.reason}"),
            each.vendor,
            clean(each.address),
            sorted(MAY_COME_BY_ITSELF),
        )


async def _settle(session: Session, settled: Sequence[Settled]) -> None:
    await session.many(
        "UPDATE inbox SET state = ?, incident_id = ?, reason = ?, lease_until = 0 WHERE id = ?",
        [
            (each.state, each.incident, clean_or_none(each.reason), each.id)
            for each in sorted(settled, key=lambda each: each.id)
        ],
    )
    await session.many(
        "UPDATE inbox SET incident_id = (SELECT first.incident_id FROM inbox AS first WHERE first.id = ?) WHERE id = ?",
        [(each.same_as, each.id) for each in settled if each.same_as is not None],
    )


async def _print(session: Session, settled: Sequence[Settled], arrived: dict[int, Row]) -> None:
    """Takes each fingerprint, unless somebody else's mail has it (other than the one said to be too old)."""
    printed = {
        key(arrived[each.id]["vendor"], each.fingerprint): each
        for each in settled
        if each.fingerprint is not None
    }
    if not printed:
        return
    await session.many(
        "INSERT INTO fingerprints (fingerprint, inbox_id, at) VALUES (?, ?, ?)"
        " ON CONFLICT (fingerprint) DO UPDATE SET inbox_id = excluded.inbox_id, at = excluded.at"
        " WHERE fingerprints.inbox_id = ?",
        [
            (name, each.id, arrived[each.id]["received_at"], each.replaces)
            for name, each in sorted(printed.items())
        ],
    )
    rows = await session.rows("SELECT inbox_id FROM fingerprints WHERE fingerprint IN ?", sorted(printed))
    lost = {each.id for each in settled if each.fingerprint} - {row["inbox_id"] for row in rows}
    if lost:
        raise Conflict("the same mail was settled by another", fingerprints=tuple(sorted(lost)))
