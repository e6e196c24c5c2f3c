"""`show`: one incident whole, as it is stored.

Owns the document of `show` and its page. Reads only: a promise that ran out while nothing was running is recorded by the
next `serve` or `work`, not here.
"""

from collections.abc import Iterator
from datetime import datetime

from gateway.admin.opening import finished, reading
from gateway.admin.records import Json, letter_json, when
from gateway.admin.screen import aligned, document, json_instant, say, shown
from gateway.admin.setting import No, clock_of
from gateway.compose.explained import duty_line
from gateway.compose.say import local, term
from gateway.config import Config
from gateway.policies import Policies
from rules.duration import write_duration
from rules.duties import Given, duties
from rules.incident import Incident, LevelSource
from rules.policy import Policy
from rules.replay import seconds, standings, target_json
from store import queries
from store.database import Database
from store.records import OutboxRow, Shown, StoredMessage

HEAD = "=" * 72


def show(ref: str, as_json: bool) -> int:
    return finished(lambda config: _show(config, ref, as_json))


async def _show(config: Config, ref: str, as_json: bool) -> None:
    now = clock_of(config).now()
    async with reading(config) as db:
        found, policy = await whole(db, ref)
    if as_json:
        document(incident_json(found, policy, now))
    else:
        say(*_page(found, policy, now))


async def whole(db: Database, ref: str) -> tuple[Shown, Policy]:
    """One incident with the policy in force for it. Raises No."""
    found = await queries.show(db, ref.upper())
    if found is None:
        raise No(f"there is no {ref}")
    digest = found.stored.incident.policy
    policies = Policies(db, {})
    await policies.learn([digest])
    return found, policies.by_digest[digest]


def incident_json(found: Shown, policy: Policy, now: datetime) -> Json:
    incident = found.stored.incident
    letters = {letter.id: letter for letter in found.letters}
    return {
        "ref": incident.ref,
        "id": str(incident.id),
        "vendor": incident.vendor,
        "state": incident.state.value,
        "priority": _priority(incident),
        "requester": incident.requester,
        "requester_name": incident.requester_name,
        "trust": incident.trust.value,
        "assigned": incident.assigned,
        "subject": incident.subject,
        "language": incident.language,
        "opened_at": json_instant(incident.received_at),
        "opened_by": incident.opened_by.value,
        "acknowledged": incident.acknowledged,
        "answerable": incident.answerable,
        "fields": {
            name: {"status": each.status, "value": each.value or None}
            for name, each in incident.fields.items()
        },
        "missing": _missing(incident, policy),
        "targets": [target_json(row) for row in standings(policy, incident)],
        "next_due_at": json_instant(found.next_due_at),
        "next_due_kind": found.next_due_kind,
        "agreed": [
            {
                "at": json_instant(each.at),
                "by": each.by,
                "every_seconds": seconds(each.every) if each.every is not None else None,
                "once": json_instant(each.once),
                "withdrawn": each.withdrawn,
                "message": str(each.message) if each.message is not None else None,
            }
            for each in incident.agreements
        ],
        "wish": incident.wish.words if incident.wish is not None else None,
        "duties": duties_json(policy, incident, now),
        "estimate": json_instant(incident.estimate),
        "resolution": incident.resolution,
        "resolution_text": incident.resolution_text or None,
        "resolved_at": json_instant(incident.resolved_at),
        "closed_at": json_instant(incident.closed_at),
        "exclusion": incident.exclusion,
        "policy": incident.policy,
        "events": [
            {"at": at, "kind": kind, "by": by, "summary": summary, "clause": clause or None}
            for at, kind, by, summary, clause in _lines(found)
        ],
        "messages": [message_json(each, letters.get(each.id)) for each in found.messages],
        "letters": [letter_json(each) for each in found.letters],
    }


def duties_json(policy: Policy, incident: Incident, now: datetime) -> list[Json]:
    """What is owed beside the clocks."""
    return [
        {
            "duty": each.duty.value,
            "state": each.state.value,
            "at": json_instant(each.at),
            "resolution": each.kind or None,
            "clause": each.clause,
        }
        for each in duties(policy, incident, now)
    ]


def _priority(incident: Incident) -> Json:
    is_set = incident.level_source is LevelSource.AGENT
    return {
        "level": incident.level if is_set else incident.suggested,
        "in_force": incident.level,
        "source": incident.level_source.value,
        "claimed": incident.claimed,
        "runner_up": incident.runner_up,
        "reason": incident.level_reason or None,
    }


def _missing(incident: Incident, policy: Policy) -> list[str]:
    known = incident.fields
    names = [each.name for each in policy.fields]
    return [name for name in names if name not in known or known[name].status == "missing"]


def _lines(found: Shown) -> Iterator[tuple[str, str, str, str, str]]:
    for event in found.events:
        yield from event.lines


def message_json(each: StoredMessage, letter: OutboxRow | None) -> Json:
    return {
        "direction": each.direction,
        "id": str(each.id),
        "message_id": each.message_id or None,
        "from": each.author or None,
        "to": each.recipient,
        "subject": each.subject,
        "at": json_instant(each.at),
        "new_text": each.new_text,
        "visible_to": each.visible_to or None,
        "delivery": _delivery(letter),
    }


def _delivery(letter: OutboxRow | None) -> Json | None:
    if letter is None:
        return None
    return {"state": letter.state, "attempts": letter.attempts, "last_reply": letter.last_reply}


# --- the page ------------------------------------------------------------------------------------------------------------


def _page(found: Shown, policy: Policy, now: datetime) -> Iterator[str]:
    incident, zone = found.stored.incident, policy.calendar.zone
    yield f"{incident.ref}  {shown(incident.subject) or '(no subject)'}"
    yield ""
    yield from aligned(("", ""), list(_facts(incident, policy, now)))[1:]
    yield from _section("Promises", _promises(incident, policy))
    yield from _section("What is known", _known(incident, policy))
    yield from _section(
        "History",
        [
            f"{local(datetime.fromisoformat(at), zone)}  {shown(by)}: {shown(summary)}"
            + (f" [{clause}]" if clause else "")
            for at, _, by, summary, clause in _lines(found)
        ],
    )
    letters = {letter.id: letter for letter in found.letters}
    for each in found.messages:
        yield ""
        yield HEAD
        yield from _said(each, letters.get(each.id), zone)


def _facts(incident: Incident, policy: Policy, now: datetime) -> Iterator[tuple[str, str]]:
    zone = policy.calendar.zone
    level = policy.level(incident.level)
    confirmed = "" if incident.level_source is LevelSource.AGENT else ", not confirmed by a person"
    yield "State", incident.state.value + (f", with {incident.assigned}" if incident.assigned else "")
    yield "Priority", f"{level.level} {level.name}{confirmed}"
    if incident.claimed:
        yield "They say", f'"{shown(incident.claimed)}"'
    yield "From", f"{shown(incident.requester_name)} <{incident.requester}>, {incident.trust.value}"
    yield "Received", when(incident.received_at, zone)
    if incident.agreement is not None:
        yield "Updates", _agreed(incident, zone)
    if incident.wish is not None:
        yield "Wish", f'"{shown(incident.wish.words)}": nothing is promised yet'
    if incident.estimate is not None:
        yield "Estimate", when(incident.estimate, zone)
    for each in duties(policy, incident, now):
        if each.state is not Given.GIVEN:
            yield "Owed too", duty_line(policy, each)
    if incident.resolution is not None:
        yield "Resolved", f"{incident.resolution}, {when(incident.resolved_at, zone)}"
    if incident.exclusion is not None:
        yield "Excluded", incident.exclusion
    if (product := policy.referral(incident.referral)) is not None:
        yield "Referred", f"about {product.name}, which others support"


def _agreed(incident: Incident, zone: str) -> str:
    agreement = incident.agreement
    if agreement is None or (agreement.every is None and agreement.once is None):
        return "none wanted, as agreed"
    how = (
        f"every {write_duration(agreement.every)}"
        if agreement.every is not None
        else when(agreement.once, zone)
    )
    return f"{how}, as agreed with {agreement.by}"


def _promises(incident: Incident, policy: Policy) -> list[str]:
    zone = policy.calendar.zone
    rows = [
        (term(row.kind.value), row.state.value, when(row.due_at, zone), when(row.met_at, zone), row.clause)
        for row in standings(policy, incident)
        if row.state != "none"
    ]
    return aligned(("promise", "state", "due", "met", "clause"), rows) if rows else []


def _known(incident: Incident, policy: Policy) -> list[str]:
    missing = _missing(incident, policy)
    rows = [
        (term(name), "missing" if name in missing else shown(incident.fields[name].value))
        for name in dict.fromkeys((*incident.fields, *missing))
    ]
    return aligned(("", ""), rows)[1:]


def _section(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield title
        yield from (f"  {line}" for line in lines)


def _said(each: StoredMessage, letter: OutboxRow | None, zone: str) -> Iterator[str]:
    who = f"from {shown(each.author)}" if each.direction == "in" else f"to {shown(each.recipient)}"
    fate = f", {letter.state}" if letter is not None else ""
    only = ", seen by staff only" if each.visible_to else ""
    yield f"{when(each.at, zone)}, {who}{fate}{only}"
    yield ""
    yield each.new_text.rstrip()
