"""The worked examples of the manual: histories that the core itself plays, so that every instant in them is computed.

Owns the stories and how a row of them is told. Letters are taken by an imagined next hop at the instant they may leave, timers fire
when they asked to. Never writes a file.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from gateway.compose.say import instant, term
from gateway.library import SHIPPED_CALENDARS, SHIPPED_POLICIES, Library
from rules.decide import decide
from rules.effects import Audience, LetterKind, Line, Refused, Send, Wake
from rules.events import (
    Agreed,
    Answered,
    Approved,
    CustomerReplied,
    Deferred,
    Event,
    Fired,
    LevelSet,
    Received,
    Resolved,
    Taken,
)
from rules.explain import intervals
from rules.incident import Incident, Wish
from rules.policy import Kind, Policy, Runs
from rules.replay import standings
from rules.sla import Standing, due_at, starts_at

PACIFIC = "America/Los_Angeles"
YEARS = range(2026, 2030)
SAM = "sam@example.org"
DELAY = timedelta(seconds=60)  # letters.answer_delay


def pt(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo(PACIFIC)).astimezone(UTC)


@cache
def shipped() -> Mapping[str, Policy]:
    return Library([SHIPPED_POLICIES], [SHIPPED_CALENDARS], YEARS).load_all()


@dataclass(frozen=True, slots=True)
class Step:
    says: str
    event: Event


RECEIVED = Received(
    pt(11, 20, 16, 40), 1, "UZ-1042", "dana@example.com", level="2", subject="Study will not launch"
)

STORIES: Mapping[str, Sequence[Step]] = {
    "kept": (
        Step("Dana reports that a study does not launch; the gateway suggests priority 2", RECEIVED),
        Step(
            "Dana answers the questions of the acknowledgement. A second mail restarts nothing",
            CustomerReplied(pt(11, 21, 6, 12)),
        ),
        Step(
            "Sam answers by a plain reply; it waits a minute",
            Answered(pt(11, 23, 1, 9), SAM, "", delay=DELAY),
        ),
        Step("Sam writes again", Answered(pt(11, 24, 7, 51), SAM, "", delay=DELAY)),
        Step(
            "Sam records that Dana wants to hear every two days",
            Agreed(pt(11, 27, 10, 20), SAM, every=timedelta(days=2)),
        ),
        Step("Sam confirms that to Dana", Answered(pt(11, 27, 10, 21), SAM, "", delay=DELAY)),
        Step("Sam resolves it: a patch", Resolved(pt(11, 30, 11, 29), SAM, "patch", delay=DELAY)),
    ),
    "missed": (
        Step("The same mail comes in, and nobody takes it", RECEIVED),
        Step("Sam finds that it is priority 1: nobody can work", LevelSet(pt(11, 23, 0, 45), SAM, "1")),
        Step("Sam answers", Answered(pt(11, 23, 1, 9), SAM, "", delay=DELAY)),
    ),
    "ahead": (
        Step("The same mail again", RECEIVED),
        Step("Sam answers, and asks something", Answered(pt(11, 23, 1, 9), SAM, "Which panel?", delay=DELAY)),
        Step("Sam is on the telephone: `defer 15m`", Deferred(pt(11, 24, 7, 41), SAM, timedelta(minutes=15))),
        Step("Sam has nothing to add: `send`", Approved(pt(11, 24, 7, 58), SAM)),
        Step(
            'Dana writes: "only when it is fixed"',
            CustomerReplied(pt(11, 25, 9), wish=Wish(pt(11, 25, 9), "only when it is fixed")),
        ),
        Step("Sam accepts that: `#agreed yes`", Agreed(pt(11, 25, 9, 30), SAM, as_wished=True)),
        Step(
            "Sam asks for the panel once more",
            Answered(pt(11, 25, 9, 40), SAM, "Which panel is it?", delay=DELAY),
        ),
    ),
}
END: Mapping[str, datetime] = {"kept": pt(12, 31, 0), "missed": pt(11, 23, 5, 5), "ahead": pt(12, 31, 0)}
TOLD = frozenset({"missed", "warned", "draft", "status", "quiet", "closed"})
"""Lines of the history that a row repeats."""

TAKEN = {
    LetterKind.ACKNOWLEDGEMENT: "The acknowledgement is taken by the next hop",
    LetterKind.ANSWER: "Sam's answer is taken by the next hop",
    LetterKind.STATUS: "That status letter is taken by the next hop",
    LetterKind.RESOLVED: "The letter that says so is taken by the next hop",
    LetterKind.CHANGED: "The letter that tells Dana of the change is taken by the next hop",
}


@dataclass(slots=True)
class _Play:
    """One history on its way, with what is still to come."""

    policy: Policy
    coming: list[tuple[datetime, int, Step]]
    incident: Incident | None = None
    wake_at: datetime | None = None
    letters: int = 0

    def rows(self, end: datetime) -> Iterator[tuple[str, str, str]]:
        while step := self._next(end):
            decision = decide(self.policy, self.incident, step.event)
            assert not any(isinstance(each, Refused) for each in decision.effects), step
            self.incident = decision.incident
            lines = [each for each in decision.effects if isinstance(each, Line)]
            for effect in decision.effects:
                match effect:
                    case Send(kind=kind, to=Audience.REQUESTER):
                        self._post(kind, max(step.event.at, effect.not_before or step.event.at), effect)
                    case Wake(at):
                        self.wake_at = at
            if step.says or lines:
                yield self._told(step, lines)

    def _next(self, end: datetime) -> Step | None:
        first = min(self.coming, default=None)
        if self.wake_at is not None and (first is None or self.wake_at < first[0]):
            at, self.wake_at = self.wake_at, None
            return Step("", Fired(at)) if at < end else None
        if first is None or first[0] >= end:
            return None
        self.coming.remove(first)
        return first[2]

    def _post(self, kind: LetterKind, at: datetime, send: Send) -> None:
        self.letters += 1
        news = kind is not LetterKind.STATUS or bool(send.news)
        step = Step(TAKEN[kind], Taken(at, self.letters, kind, news))
        self.coming.append((at, -self.letters, step))

    def _told(self, step: Step, lines: Sequence[Line]) -> tuple[str, str, str]:
        assert self.incident is not None
        at = step.event.at
        said = [line.summary for line in lines if line.kind in TOLD]
        said = [each.partition(" was due ")[0] + " missed" if " was due " in each else each for each in said]
        what = "; ".join(filter(None, (step.says, *said)))
        owed = [
            f"{term(each.kind)} by {instant(each.due_at, PACIFIC)}"
            + (", missed" if each.state is Standing.BREACHED else "")
            for each in standings(self.policy, self.incident)
            if each.due_at and each.met_at is None and each.state in (Standing.OPEN, Standing.BREACHED)
        ]
        late = [
            f"{term(each.kind)} came at {instant(each.met_at, PACIFIC)}, late"
            for each in standings(self.policy, self.incident)
            if each.met_at and each.state is Standing.BREACHED
        ]
        return instant(at, PACIFIC), what[:1].upper() + what[1:], "; ".join((*owed, *late)) or "nothing"


def rows(story: Sequence[Step]) -> list[tuple[str, str, str]]:
    name = next(name for name, steps in STORIES.items() if steps is story)
    coming = [(step.event.at, number, step) for number, step in enumerate(story)]
    return list(_Play(shipped()["userzoom"], coming).rows(END[name]))


def counted() -> list[tuple[str, str, timedelta | None, str]]:
    """How the answer's due time came about, interval by interval."""
    policy = shipped()["userzoom"]
    incident = decide(policy, None, RECEIVED).incident
    assert incident is not None
    clock = incident.clock(Kind.RESPONSE)
    assert clock is not None
    target = policy.level("2").targets[Kind.RESPONSE]
    due = due_at(policy, incident, clock)
    start = starts_at(policy, incident, target, clock.start_at)
    assert due is not None
    return [
        (
            instant(each.from_at, PACIFIC),
            instant(each.until, PACIFIC),
            each.until - each.from_at if each.counted else None,
            each.why,
        )
        for each in intervals(policy, incident, Kind.RESPONSE, target.runs, start, due)
    ]


def clock_change() -> list[tuple[str, str, timedelta]]:
    """Four hours on a calendar that is open round the clock in Pacific time, over both nights."""
    found = []
    always = replace(shipped()["kustomer"].calendar, zone=PACIFIC)
    for start in (pt(11, 1, 0, 30), pt(11, 2, 0, 30), datetime(2027, 3, 14, 8, 30, tzinfo=UTC)):
        end = always.due_at(start, timedelta(hours=4))
        wall = always.local(end) - always.local(start)
        found.append((instant(start, PACIFIC), instant(end, PACIFIC), wall))
    return found


def two_days() -> list[tuple[str, str, str]]:
    """What `2d` is for each vendor, as its answers are counted."""
    start, days = pt(11, 30, 10), timedelta(days=2)
    told = []
    for _, policy in sorted(shipped().items()):
        runs = policy.level(policy.default_priority).targets[Kind.RESPONSE].runs
        end = start + days if runs is Runs.ELAPSED else policy.calendar.due_at(start, days)
        told.append((policy.name, f"{runs} on `{policy.calendar.name}`", instant(end, PACIFIC)))
    return told
