"""What came of a run, as figures: every promise of every request, and how many of each kind were kept.

Owns the counting, and the reading of a silence after an answer. Pure: histories in, values out. Never decides anything:
each history is folded through the core once more, and what stands after each event is read off.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from math import ceil

from rules.decide import decide
from rules.effects import LetterKind
from rules.events import Closed, Event, Taken
from rules.incident import Incident
from rules.policy import Kind, Level, Policy
from rules.replay import instant, seconds, standings
from rules.sla import Standing, Status, met

SILENCE = "archive"
"""Who closes a request on which the archive falls silent."""

KEPT, MISSED, OPEN = "kept", "missed", "open"
_FATES: Mapping[Standing, str] = {
    Standing.MET: KEPT,
    Standing.BREACHED: MISSED,
    Standing.OPEN: OPEN,
    Standing.PAUSED: OPEN,
}


@dataclass(frozen=True, slots=True)
class History:
    """All that happened to one request, in order."""

    policy: Policy
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Promise:
    """One thing owed once. `state`: kept, missed, or open at the end; `met_at` also where it was met late."""

    kind: Kind
    level: str  # in force when it was settled, or last
    state: str
    from_at: datetime
    due_at: datetime | None  # None while a pause holds it
    met_at: datetime | None = None
    spent: timedelta | None = None  # counted time until it was met; None for updates
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One request with everything that was promised on it. Set aside: what neither was met nor missed when it ended."""

    ref: str
    vendor: str
    level: str  # at the end
    state: str
    subject: str
    message_id: str  # of the first mail
    received_at: datetime
    ended_at: datetime | None  # None: not over
    requester: str
    promises: tuple[Promise, ...]
    updates: Mapping[tuple[str, bool], int]  # (level, with news) -> status letters

    @property
    def name(self) -> tuple[str, str]:
        """By which two runs know it for the same."""
        return self.vendor, self.message_id or f"{instant(self.received_at)} {self.requester}"


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of promise at one level of one vendor. Spans are counted time."""

    vendor: str
    level: str
    level_name: str
    kind: Kind
    target: timedelta | None  # what the policy states; None where it was agreed
    kept: int
    missed: int
    open: int
    spans: tuple[timedelta, ...]  # until each was met, shortest first
    with_news: int | None  # status letters: of updates only
    without_news: int | None

    @property
    def owed(self) -> int:
        return self.kept + self.missed + self.open

    @property
    def median(self) -> timedelta | None:
        """Of an even number the mean of the two in the middle."""
        if not self.spans:
            return None
        middle = len(self.spans) // 2
        return (self.spans[middle] + self.spans[-middle - 1]) / 2

    @property
    def p90(self) -> timedelta | None:
        """Nearest rank."""
        return self.spans[ceil(0.9 * len(self.spans)) - 1] if self.spans else None


@dataclass(frozen=True, slots=True)
class Mails:
    """What became of the mail: `held` and `skipped` by reason."""

    read: int = 0
    taken: int = 0  # settled by the program as a customer's
    answers: int = 0  # of colleagues
    duplicates: int = 0
    held: Mapping[str, int] = field(default_factory=dict)
    skipped: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    begin: datetime
    until: datetime
    mails: Mails
    letters: Mapping[str, int]  # kind -> how many
    rows: tuple[Row, ...]
    cases: tuple[Case, ...]
    warnings: tuple[str, ...] = ()


# --- one request -------------------------------------------------------------------------------------------------------

_Name = tuple[Kind, object]
"""Which promise of its kind: a reply by the message it answers, an update by how many there were before it."""


def case_of(history: History) -> Case:
    """Raises what `decide` raises; the history must begin with `Received`."""
    policy = history.policy
    incident: Incident | None = None
    found: dict[_Name, Promise] = {}
    updates: dict[tuple[str, bool], int] = defaultdict(int)
    by_silence = False
    for event in history.events:
        if incident is not None and isinstance(event, Closed) and event.by == SILENCE:
            _solved_by_last_answer(policy, incident, found)
            by_silence = True
        before, incident = incident, decide(policy, incident, event).incident
        assert incident is not None  # only `Received` opens, and it comes first
        by_silence = by_silence and incident.is_over
        if before is not None:
            _settle_update(before, incident, found)
        _note(policy, incident, event, found, without=Kind.RESOLUTION if by_silence else None)
        if isinstance(event, Taken) and event.kind is LetterKind.STATUS:
            updates[incident.level, event.news] += 1
    assert incident is not None
    lasting = [each for each in found.values() if each.state is not OPEN or not incident.is_over]
    return Case(
        ref=incident.ref,
        vendor=incident.vendor,
        level=incident.level,
        state=incident.state.value,
        subject=incident.subject,
        message_id=incident.root_id,
        received_at=incident.received_at,
        ended_at=(incident.resolved_at or incident.closed_at or event.at) if incident.is_over else None,
        requester=incident.requester,
        promises=tuple(sorted(lasting, key=_order)),
        updates=dict(updates),
    )


def _order(promise: Promise) -> tuple[int, datetime]:
    return _KINDS[promise.kind], promise.from_at


_KINDS = {kind: place for place, kind in enumerate(Kind)}


def _name(incident: Incident, kind: Kind) -> _Name:
    if kind is Kind.UPDATE:
        return kind, _updates_so_far(incident)
    clock = incident.clock(kind)
    return kind, clock.start_at if clock is not None and kind is Kind.REPLY else None


def _updates_so_far(incident: Incident) -> tuple[int, int]:
    return len(incident.updates), len(incident.agreements)


def _note(
    policy: Policy, incident: Incident, event: Event, found: dict[_Name, Promise], without: Kind | None
) -> None:
    """Where every promise stands now. What is settled keeps the level at which it was."""
    for row in standings(policy, incident):
        if row.kind is without:
            continue
        name = _name(incident, row.kind)
        known = found.get(name)
        if row.state is Standing.NONE:
            found.pop(name, None)
        elif known is None or known.state != _FATES[row.state] or known.state is OPEN:
            clock = incident.clock(row.kind)
            begun = clock.start_at if clock is not None else event.at
            found[name] = _promise(row, incident.level, known.from_at if known else begun)
        elif known.met_at is None and row.met_at is not None:  # late, and met all the same
            found[name] = replace(known, met_at=row.met_at, spent=row.spent)


def _promise(row: Status, level: str, from_at: datetime) -> Promise:
    fate = _FATES[row.state]
    return Promise(row.kind, level, fate, from_at, row.due_at, row.met_at, row.spent, row.clause)


def _settle_update(before: Incident, after: Incident, found: dict[_Name, Promise]) -> None:
    """An update that was taken settles the cycle it ends; another agreement sets that aside."""
    name = (Kind.UPDATE, _updates_so_far(before))
    owed = found.get(name)
    if owed is None or _updates_so_far(after) == name[1]:
        return
    if len(after.updates) > len(before.updates):
        at = after.updates[-1].at
        in_time = owed.state is OPEN and (owed.due_at is None or at <= owed.due_at)
        found[name] = replace(owed, state=KEPT if in_time else MISSED, met_at=at)
    elif owed.state is OPEN:
        del found[name]


def _solved_by_last_answer(policy: Policy, incident: Incident, found: dict[_Name, Promise]) -> None:
    """No archive says when a fault was mended: the last answer before the silence is taken to have mended it."""
    name = (Kind.RESOLUTION, None)
    clock, owed = incident.clock(Kind.RESOLUTION), found.get(name)
    answered = [update.at for update in incident.updates if update.by_person]
    if owed is None or clock is None or clock.met is not None or not answered:
        return
    mended = met(policy, incident, clock, answered[-1], None)
    due = owed.due_at or mended.due_at
    state = KEPT if due is None or mended.at <= due else MISSED
    found[name] = replace(owed, state=state, due_at=due, met_at=mended.at, spent=mended.spent)


# --- all of them ---------------------------------------------------------------------------------------------------------


def report_of(
    histories: Sequence[History],
    begin: datetime,
    until: datetime,
    mails: Mails,
    letters: Mapping[str, int],
    warnings: Sequence[str] = (),
) -> Report:
    cases = sorted((case_of(each) for each in histories), key=lambda case: (case.received_at, case.ref))
    policies = {each.policy.vendor: each.policy for each in histories}
    return Report(begin, until, mails, letters, rows_of(cases, policies), tuple(cases), tuple(warnings))


def rows_of(cases: Iterable[Case], policies: Mapping[str, Policy]) -> tuple[Row, ...]:
    """By vendor, then strictest level first, then kind."""
    promises: dict[tuple[str, str, Kind], list[Promise]] = defaultdict(list)
    news: dict[tuple[str, str, bool], int] = defaultdict(int)
    for case in cases:
        for promise in case.promises:
            promises[case.vendor, promise.level, promise.kind].append(promise)
        for (updated, with_news), n in case.updates.items():
            # A letter may have gone out whose promise was set aside since: it has its row all the same.
            promises.setdefault((case.vendor, updated, Kind.UPDATE), [])
            news[case.vendor, updated, with_news] += n
    rows = []
    for vendor, policy in sorted(policies.items()):
        for level in policy.levels:
            for kind in Kind:
                named = (vendor, level.level, kind)
                if named in promises:
                    told = [news[vendor, level.level, with_news] for with_news in (True, False)]
                    rows.append(_row(vendor, level, kind, promises[named], told))
    return tuple(rows)


def _row(vendor: str, level: Level, kind: Kind, promises: Sequence[Promise], told: Sequence[int]) -> Row:
    fates = Counter(each.state for each in promises)
    spans = sorted(each.spent for each in promises if each.spent is not None)
    target = level.targets.get(kind)
    with_news, without_news = told if kind is Kind.UPDATE else (None, None)
    return Row(
        vendor,
        level.level,
        level.name,
        kind,
        target.within if target else None,
        fates[KEPT],
        fates[MISSED],
        fates[OPEN],
        tuple(spans),
        with_news,
        without_news,
    )


# --- the same archive under another policy ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fate:
    """All promises of one kind on one request: the worst of them speaks for all."""

    state: str
    due_at: datetime | None  # of the first
    owed: int
    missed: int


@dataclass(frozen=True, slots=True)
class Change:
    """One kind of promise that fares otherwise. None: not promised at all."""

    case: Case
    level: str  # under the other policy
    kind: Kind
    was: Fate | None
    would: Fate | None

    @property
    def flips(self) -> bool:
        return (self.was and self.was.state) != (self.would and self.would.state)

    @property
    def shift(self) -> timedelta | None:
        """By how much it would be due later; negative: earlier."""
        if self.was is None or self.would is None or self.was.due_at is None or self.would.due_at is None:
            return None
        return self.would.due_at - self.was.due_at


def compare(ours: Report, theirs: Report) -> tuple[Change, ...]:
    """What would have fared otherwise, request by request; what only one of them has is left out."""
    others = _by_name(theirs.cases)
    changes = []
    for name, case in _by_name(ours.cases).items():
        other = others.get(name)
        if other is None:
            continue
        was, would = fates(case), fates(other)
        changes += [
            Change(case, other.level, kind, was.get(kind), would.get(kind))
            for kind in Kind
            if was.get(kind) != would.get(kind)
        ]
    return tuple(changes)


def _by_name(cases: Iterable[Case]) -> dict[tuple[tuple[str, str], int], Case]:
    """A Message-ID may have been given twice: the n-th of a name is the n-th of the other run."""
    times: dict[tuple[str, str], int] = defaultdict(int)
    found = {}
    for case in cases:
        found[case.name, times[case.name]] = case
        times[case.name] += 1
    return found


def fates(case: Case) -> dict[Kind, Fate]:
    by_kind: dict[Kind, list[Promise]] = defaultdict(list)
    for promise in case.promises:
        by_kind[promise.kind].append(promise)
    return {kind: _fate(promises) for kind, promises in by_kind.items()}


def _fate(promises: Sequence[Promise]) -> Fate:
    states = {each.state for each in promises}
    worst = next(state for state in (MISSED, OPEN, KEPT) if state in states)
    missed = sum(1 for each in promises if each.state == MISSED)
    return Fate(worst, promises[0].due_at, len(promises), missed)


# --- as JSON -----------------------------------------------------------------------------------------------------------

Json = dict[str, object]


def report_json(report: Report, changes: Sequence[Change] | None = None) -> Json:
    document: Json = {
        "from": instant(report.begin),
        "until": instant(report.until),
        "mails": {
            "read": report.mails.read,
            "taken": report.mails.taken,
            "answers": report.mails.answers,
            "duplicates": report.mails.duplicates,
            "held": dict(report.mails.held),
            "skipped": dict(report.mails.skipped),
        },
        "letters": dict(report.letters),
        "rows": [_row_json(row) for row in report.rows],
        "incidents": [_case_json(case) for case in report.cases],
        "warnings": list(report.warnings),
    }
    if changes is not None:
        document["against"] = [_change_json(each) for each in changes]
    return document


def _row_json(row: Row) -> Json:
    return {
        "vendor": row.vendor,
        "level": row.level,
        "kind": row.kind.value,
        "target_seconds": _span(row.target),
        "owed": row.owed,
        "kept": row.kept,
        "missed": row.missed,
        "open": row.open,
        "median_seconds": _span(row.median),
        "p90_seconds": _span(row.p90),
        "with_news": row.with_news,
        "without_news": row.without_news,
    }


def _case_json(case: Case) -> Json:
    return {
        "ref": case.ref,
        "vendor": case.vendor,
        "priority": case.level,
        "state": case.state,
        "subject": case.subject,
        "message_id": case.message_id,
        "requester": case.requester,
        "received_at": instant(case.received_at),
        "targets": [_promise_json(each) for each in case.promises],
    }


def _promise_json(promise: Promise) -> Json:
    return {
        "kind": promise.kind.value,
        "priority": promise.level,
        "state": promise.state,
        "due_at": _at(promise.due_at),
        "met_at": _at(promise.met_at),
        "spent_seconds": _span(promise.spent),
        "clause": promise.clause,
    }


def _change_json(change: Change) -> Json:
    return {
        "ref": change.case.ref,
        "vendor": change.case.vendor,
        "message_id": change.case.message_id,
        "subject": change.case.subject,
        "priority": {"was": change.case.level, "would": change.level},
        "kind": change.kind.value,
        "was": _fate_json(change.was),
        "would": _fate_json(change.would),
        "due_later_seconds": _span(change.shift),
    }


def _fate_json(fate: Fate | None) -> Json | None:
    if fate is None:
        return None
    return {"state": fate.state, "due_at": _at(fate.due_at), "owed": fate.owed, "missed": fate.missed}


def _at(at: datetime | None) -> str | None:
    return instant(at) if at is not None else None


def _span(span: timedelta | None) -> int | float | None:
    return seconds(span) if span is not None else None
