"""Another version of a policy for requests that are open: which one, what it would change, and the years that come by themselves.

Owns what `rules adopt` shows and the extension of holiday years. The preview and the deed are one decision (`rules.decide.adopt`),
so that they cannot differ. Never moves a request to other figures unasked.
"""

import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from gateway.clock import Clock
from gateway.policies import Policies, UnknownPolicy
from gateway.process import Pump
from rules.calendar import Calendar, NeverOpens
from rules.decide import adopt, decide
from rules.effects import Decision, Refused, Send
from rules.events import Adopted, Fired
from rules.incident import Incident
from rules.policy import Kind, Policy
from rules.replay import standings
from rules.resolved import digest, to_json
from rules.sla import Standing, Status
from rules.step import GATEWAY
from store import policies as stored_policies
from store import queries
from store.database import Database
from store.errors import Unavailable

log = logging.getLogger(__name__)

PAGE = 100
"""Requests looked at together: what is held in memory, however many are open."""


# --- which version ----------------------------------------------------------------------------------------------------


def carried(old: Policy, new: Policy, first: date) -> Policy:
    """`new` for a request of `old`: holidays before `first`, the first day that `new` was resolved for, stay as they were.

    Without them a clock begun in December would count Christmas as soon as it is January.
    """
    escalated = new.escalated_calendar
    if escalated is not None and old.escalated_calendar is not None:
        escalated = _with_past(old.escalated_calendar, escalated, first)
    target = replace(
        new, calendar=_with_past(old.calendar, new.calendar, first), escalated_calendar=escalated
    )
    return replace(target, digest=digest(target))


def _with_past(old: Calendar, new: Calendar, first: date) -> Calendar:
    past = {day: name for day, name in old.holidays.items() if day < first}
    return replace(new, holidays=past | dict(new.holidays))


def is_same(old: Policy, new: Policy) -> bool:
    """By what they say: a resolved form of an earlier program lacks keys that have their default."""
    return to_json(old) == to_json(new)


def same_but_for_years(old: Policy, new: Policy) -> bool:
    """Whether `new`, as carried, says what `old` says and only knows the holidays of later years."""
    last = old.holidays_until
    return new.holidays_until > last and is_same(_cut(old, last), _cut(new, last))


def _cut(policy: Policy, last: date) -> Policy:
    escalated = policy.escalated_calendar
    return replace(
        policy,
        calendar=_known_until(policy.calendar, last),
        escalated_calendar=_known_until(escalated, last) if escalated else None,
        holidays_until=last,
    )


def _known_until(calendar: Calendar, last: date) -> Calendar:
    return replace(calendar, holidays={day: name for day, name in calendar.holidays.items() if day <= last})


def first_day(now: datetime) -> date:
    """Of the years that an installation resolves (`installed.library`)."""
    return date(now.year, 1, 1)


# --- what it would change ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Change:
    """One promise by the version that holds and by the other; both as of the same instant."""

    before: Status
    after: Status

    @property
    def kind(self) -> Kind:
        return self.before.kind

    @property
    def is_owed(self) -> bool:
        return Standing.NONE not in (self.before.state, self.after.state) or self.is_other

    @property
    def is_other(self) -> bool:
        return (self.before.due_at, self.before.state) != (self.after.due_at, self.after.state)

    @property
    def is_missed_now(self) -> bool:
        return self.after.state is Standing.BREACHED and self.before.state is not Standing.BREACHED


@dataclass(frozen=True, slots=True)
class Weighed:
    """What moving one request means. `rows` hold every kind of promise, also those that stay."""

    incident: Incident
    to: Policy
    event: Adopted
    rows: tuple[Change, ...]
    letters: tuple[Send, ...]
    refused: str | None


def weigh(old: Policy, to: Policy, incident: Incident, event: Adopted) -> Weighed:
    """What the event would do, compared with what time alone has brought until then. Nothing is kept."""
    passed = decide(old, incident, Fired(event.at))
    before = standings(old, passed.incident or incident)
    try:
        moved = adopt(old, to, incident, event)
        refused = next((effect.why for effect in moved.effects if isinstance(effect, Refused)), None)
        after = standings(to, moved.incident or incident) if refused is None else before
    except NeverOpens as fault:
        return Weighed(incident, to, event, (), (), f"the calendar {fault} has no open time left")
    rows = tuple(Change(*pair) for pair in zip(before, after, strict=True))
    due = _letters(passed)
    letters = tuple(each for each in _letters(moved) if each not in due)
    return Weighed(incident, to, event, rows, letters, refused)


def _letters(decision: Decision) -> list[Send]:
    return [effect for effect in decision.effects if isinstance(effect, Send)]


async def others(
    db: Database, policies: Policies, vendor: str, now: datetime
) -> AsyncIterator[tuple[int, Policy]]:
    """Every request of the vendor that is not closed and stands under another version: its id, and what it would move to."""
    new = policies.in_force[vendor]
    for (owner, version), _ in (await queries.versions(db)).items():
        if owner != vendor:
            continue
        to = await target(policies, version, new, now)
        if to is not None:
            async for id in _under(db, vendor, version):
                yield id, to


async def target(policies: Policies, version: str, new: Policy, now: datetime) -> Policy | None:
    """What a request of `version` would adopt; None: it says the same. Raises UnknownPolicy."""
    await policies.learn([version])
    old = policies.by_digest[version]
    to = carried(old, new, first_day(now))
    return None if is_same(old, to) else to


async def _under(db: Database, vendor: str, version: str) -> AsyncIterator[int]:
    last = 0
    while page := await queries.under(db, vendor, version, last, PAGE):
        for last in page:
            yield last


# --- doing it ---------------------------------------------------------------------------------------------------------


async def move(db: Database, policies: Policies, pump: Pump, each: Weighed) -> str | None:
    """In a unit of its own, decided again where somebody else was first. Returns why it was refused, if it was."""
    await _keep(db, policies, each.to)
    (refused,) = await pump.act(each.incident.id, [each.event])
    return refused


async def _keep(db: Database, policies: Policies, policy: Policy) -> None:
    """Before anything can stand under it."""
    if policy.digest not in policies.by_digest:
        await stored_policies.put(db, policy.digest, to_json(policy))
        await policies.learn([policy.digest])


async def extend_years(db: Database, policies: Policies, pump: Pump, clock: Clock) -> int:
    """Open requests learn the holidays of the years that came since; how many did. Any number of processes at once.

    One query where there is nothing to do. Only what is the same but for those years: another version is never adopted here.
    What goes wrong with one request is logged and left to the next start. Raises Unavailable.
    """
    extended = 0
    for (vendor, version), _ in (await queries.versions(db)).items():
        new = policies.in_force.get(vendor)
        if new is None or new.digest == version:
            continue
        try:
            to = await target(policies, version, new, clock.now())
        except UnknownPolicy:
            log.error("requests of %s stand under policy %s, which is not stored", vendor, version)
            continue
        if to is not None and same_but_for_years(policies.by_digest[version], to):
            extended += await _extend_version(db, policies, pump, clock, vendor, version, to)
    return extended


async def _extend_version(
    db: Database, policies: Policies, pump: Pump, clock: Clock, vendor: str, version: str, to: Policy
) -> int:
    await _keep(db, policies, to)
    because = f"holidays known until {to.holidays_until}"
    extended = 0
    async for id in _under(db, vendor, version):
        try:
            (refused,) = await pump.act(id, [Adopted(clock.now(), GATEWAY, to.digest, because)])
        except Unavailable:
            raise
        except Exception:
            log.exception("incident %s: a fault of ours, its holidays end on the year they did", id)
            continue
        extended += refused is None  # else: another process was first, or it was closed meanwhile
    if extended:
        log.info("%s: %d open requests have their holidays until %s", vendor, extended, to.holidays_until)
    return extended
