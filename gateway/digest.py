"""The lead's morning mail: when it is due, what it counts, and that it comes once a day.

Owns the figures. That it was sent is told by the outbox, and its id by the day it is for: a process that dies, or a second
one beside it, sends no second one. Never decides anything about a request.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from gateway import watch
from gateway.compose import say
from gateway.compose.digest import MAX_WAITING, Digest, Due, Missed, Waiting
from gateway.compose.facts import given_name
from gateway.compose.letters import NO_CONTEXT, Composer, Post
from gateway.compose.transcript import Account
from gateway.config import Vendor
from gateway.desk import desk_token, number_of
from gateway.policies import Policies
from gateway.settle import named_author
from rules.calendar import Calendar
from rules.effects import LetterKind
from rules.incident import Breach, Clock, Incident
from rules.policy import Kind, Policy
from store import digest as counts
from store import inbox, incidents, notices, queries
from store.database import Database
from store.ids import EPOCH_MILLIS, OneId
from store.records import InboxRow, QueueRow

LATEST = timedelta(hours=4)
"""Nobody needs a morning mail in the evening: after an outage the next one tells of these hours."""

LOOK_BACK = 14  # days in which the last support day is looked for
LOOK_AHEAD = 14  # days in which the next one is
WEEKS = 4  # with which a day is compared
SILENT_AFTER = 3  # support days after a question of ours
MOST = 1_000  # rows of one kind
_HASH_BITS = 22


@dataclass(slots=True)
class Mornings:
    """Which vendors' leads are owed their mail now."""

    db: Database
    vendors: Mapping[str, Vendor]
    policies: Policies
    sent: dict[str, date] = field(default_factory=dict)  # the last day of which we know

    async def due(self, now: datetime) -> list[tuple[Policy, datetime]]:
        """(policy, the instant it was due) for each vendor whose mail of today has not been written."""
        found = []
        for policy, at in self._today(now):
            day = policy.calendar.local(at).date()
            if not timedelta(0) <= now - at < LATEST or self.sent.get(policy.vendor) == day:
                continue
            if await counts.sent(self.db, policy.vendor, at):
                self.sent[policy.vendor] = day
            else:
                found.append((policy, at))
        return found

    async def next_instant(self, now: datetime) -> datetime | None:
        """When the next one is due; in the past where one is owed."""
        owed = [at for _, at in await self.due(now)]
        coming = [at for policy in self._asked() for at in self._coming(policy, now)]
        return min((*owed, *coming), default=None)

    def _asked(self) -> Iterator[Policy]:
        for name, vendor in self.vendors.items():
            if vendor.digest is not None and vendor.lead and name in self.policies.in_force:
                yield self.policies.in_force[name]

    def _today(self, now: datetime) -> Iterator[tuple[Policy, datetime]]:
        for policy in self._asked():
            at = self._at(policy, policy.calendar.local(now).date())
            if at is not None:
                yield policy, at

    def _coming(self, policy: Policy, now: datetime) -> Iterator[datetime]:
        today = policy.calendar.local(now).date()
        for days in range(LOOK_AHEAD):
            at = self._at(policy, today + timedelta(days=days))
            if at is not None and at > now:
                yield at
                return

    def _at(self, policy: Policy, day: date) -> datetime | None:
        """On that day, if support is open on it at all."""
        wall = self.vendors[policy.vendor].digest
        if wall is None or not policy.calendar.windows(day):
            return None
        return policy.calendar.instant(datetime.combine(day, wall))


def letter(composer: Composer, policy: Policy, lead: str, due: datetime, now: datetime, told: Digest) -> Post:
    key = f"{policy.vendor}|{lead}|{due.isoformat()}".encode()
    mark = int.from_bytes(hashlib.sha256(key).digest()[:4], "big") >> (32 - _HASH_BITS)
    once = OneId((int(due.timestamp() * 1000) - EPOCH_MILLIS) << _HASH_BITS | mark)
    token = desk_token(policy.vendor, lead, now)
    account = Account(digest=told)
    return replace(composer, ids=once).to_agent(
        policy, None, LetterKind.DIGEST, lead, account, NO_CONTEXT, now, token
    )


async def counted(
    db: Database, policy: Policy, names: Mapping[str, str], now: datetime, arrivals: notices.Found
) -> Digest:
    """What is due today and waits now; what happened since the last support day began. `arrivals`: how mail is found by time."""
    vendor, calendar = policy.vendor, policy.calendar
    today = calendar.local(now).date()
    before = _day_before(calendar, today)
    since, until = _midnight(calendar, before), _midnight(calendar, today)
    rows = await queries.queue(db, vendor=vendor, limit=MOST)
    stored = await incidents.load(db, [row.id for row in rows])
    open_ones = {id: each.incident for id, each in stored.items()}
    touched = await counts.touched(db, vendor, since, until)
    traffic = await counts.traffic(db, vendor, since, until, now)
    held = await inbox.list_rows(db, state="held", vendor=vendor, limit=MOST)
    told = await notices.open_ones(db)
    updates = [each for incident in touched for each in incident.updates if since <= each.at < until]
    with_news = sum(each.by_person or each.news for each in updates)
    return Digest(
        due=tuple(_due(rows, open_ones, names, _midnight(calendar, today + timedelta(days=1)))),
        kept=sum(_kept(each, since, until) for incident in touched for each in _clocks(incident))
        + sum(_updates_kept(policy, incident, since, until) for incident in touched),
        missed=tuple(missed for incident in touched for missed in _missed(incident, since, until)),
        with_news=with_news,
        without_news=len(updates) - with_news,
        waiting=(
            *[await _named(db, row) for row in held[:MAX_WAITING]],
            *map(_waits, held[MAX_WAITING:]),
        ),
        worth=(
            *_failed(traffic.failed),
            *_in_junk(watch.junk_counts({key: of for key, (of, _) in told.items()}, vendor)),
            *_no_mail(policy, before, await _by_hours(db, policy, before, arrivals), today),
            *_silent(calendar, open_ones.values(), today),
        ),
        mail_in=traffic.came,
        mail_out=traffic.written,
        oldest_unsent=traffic.oldest_unsent,
        since="yesterday"
        if before == today - timedelta(days=1)
        else f"since {say.day(since, calendar.zone)}",
    )


def _day_before(calendar: Calendar, today: date) -> date:
    """The last support day, else yesterday."""
    days = (today - timedelta(days=back) for back in range(1, LOOK_BACK))
    return next((day for day in days if calendar.windows(day)), today - timedelta(days=1))


def _midnight(calendar: Calendar, day: date) -> datetime:
    return calendar.instant(datetime.combine(day, datetime.min.time()))


def _due(
    rows: Sequence[QueueRow], open_ones: Mapping[int, Incident], names: Mapping[str, str], until: datetime
) -> Iterator[Due]:
    for row in rows:
        if row.next_due_at is None or row.next_due_kind is None or row.next_due_at >= until:
            continue
        incident = open_ones.get(row.id)
        name = given_name(incident.requester_name) if incident else ""
        taken = names.get(row.assigned or "") or row.assigned or ""
        yield Due(row.next_due_at, row.ref, row.level, row.next_due_kind, name or row.requester, taken)


def _clocks(incident: Incident) -> tuple[Clock, ...]:
    return (*incident.clocks, *incident.missed_replies)


def _kept(clock: Clock, since: datetime, until: datetime) -> bool:
    met = clock.met
    return met is not None and met.due_at is not None and clock.breach is None and since <= met.at < until


def _updates_kept(policy: Policy, incident: Incident, since: datetime, until: datetime) -> int:
    """Updates that were owed and came in time. The first answer is a promise of its own, and counted as that."""
    level = next((each for each in policy.levels if each.level == incident.level), None)
    if not incident.agreements and (level is None or Kind.UPDATE not in level.targets):
        return 0
    answers = {clock.met.letter for clock in incident.clocks if clock.met is not None}
    begins, found = incident.received_at, 0
    for update in incident.updates:
        late = any(each.missed is not None and begins <= each.since < update.at for each in incident.rounds)
        found += since <= update.at < until and not late and update.letter not in answers
        begins = update.at
    return found


def _missed(incident: Incident, since: datetime, until: datetime) -> Iterator[Missed]:
    for clock in _clocks(incident):
        if clock.breach is not None and since <= clock.breach.at < until:
            met_at = clock.met.at if clock.met else None
            yield Missed(incident.ref, clock.kind.value, _late(clock.breach, met_at))
    for each in incident.rounds:
        if each.missed is not None and since <= each.missed.at < until:
            came = next((update.at for update in incident.updates if update.at > each.missed.due_at), None)
            yield Missed(incident.ref, Kind.UPDATE.value, _late(each.missed, came))


def _late(breach: Breach, came: datetime | None) -> timedelta | None:
    return came - breach.due_at if came is not None else None


async def _named(db: Database, row: InboxRow) -> Waiting:
    """With the author that stands on it."""
    found = await inbox.held(db, row.id)
    author = named_author(found.octets) if found is not None else ""
    return replace(_waits(row), what=f"mail from {author}" if author else "mail from nobody clear")


def _waits(row: InboxRow) -> Waiting:
    return Waiting(number_of(row.id), "held mail", (row.reason or "").partition("\n")[0])


def _failed(letters: int) -> Iterator[str]:
    if letters:
        yield f"{letters} letter{'' if letters == 1 else 's'} could not be delivered"


def _in_junk(count: int) -> Iterator[str]:
    if count:
        yield f"{count} mail{' in the Junk folder looks like a request' if count == 1 else 's in the Junk folder look like requests'}"


async def _by_hours(db: Database, policy: Policy, day: date, arrivals: notices.Found) -> list[list[int]]:
    """Mails by hours of that day, and of the same weekday in each of the four weeks before."""
    days = [day - timedelta(days=7 * week) for week in range(WEEKS + 1)]
    ranges = [
        (_midnight(policy.calendar, each), _midnight(policy.calendar, each + timedelta(days=1)))
        for each in days
    ]
    found = await notices.hours(db, policy.vendor, ranges, arrivals)
    rows = {each: [0] * watch.HOURS for each in days}
    for at, count in found.items():
        local = policy.calendar.local(at)
        if local.date() in rows:  # a zone off by half an hour begins its days within an hour of UTC
            rows[local.date()][local.hour] += count
    return [rows[each] for each in days]


def _no_mail(policy: Policy, day: date, by_hours: Sequence[Sequence[int]], today: date) -> Iterator[str]:
    came, *before = by_hours
    usual = [sum(hours) / WEEKS for hours in zip(*before, strict=True)]
    found = watch.quiet_hours(came, usual) if policy.calendar.windows(day) else None
    if found is not None:
        start, end, count = found
        when = "yesterday" if day == today - timedelta(days=1) else f"on {day:%a} {day.day} {day:%b}"
        zone = say.zone_name(_midnight(policy.calendar, day), policy.calendar.zone)
        yield f"no mail at all {when} between {start:02}:00 and {end:02}:00 {zone} (usual: {count})"


def _silent(calendar: Calendar, open_ones: Iterable[Incident], today: date) -> Iterator[str]:
    """Questions of ours that nobody has answered."""
    for incident in open_ones:
        if incident.question_at is None:
            continue
        asked = calendar.local(incident.question_at).date()
        days = (asked + timedelta(days=after) for after in range(1, min((today - asked).days, 366) + 1))
        silent = sum(1 for day in days if calendar.windows(day))
        if silent >= SILENT_AFTER:
            yield f"{incident.ref}: silent for {silent} working days after our question"
