"""Any event at any moment: what must hold of an incident after every decision, whatever happened before.

Knows the events, the table of states and the four public questions (`decide`, `fold`, `standings`, `next_wake`), nothing
of how they are answered. Never travels back: news of what was earlier has tests of its own.
"""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from rules.decide import adopt, decide
from rules.effects import Audience, Decision, LetterKind, Refused, Send, Wake
from rules.events import (
    Absorbed,
    Adopted,
    Agreed,
    Answered,
    AnsweredElsewhere,
    Approved,
    Assigned,
    Bounced,
    Closed,
    Confirmed,
    CustomerReplied,
    Deferred,
    Escalated,
    Estimated,
    Event,
    Excluded,
    Fired,
    LevelSet,
    Merged,
    Noted,
    OutageNoted,
    ParticipantAdded,
    ParticipantRemoved,
    Paused,
    Received,
    Referred,
    Reopened,
    Resolved,
    Resumed,
    SplitOff,
    Taken,
    TimeSpent,
    Undone,
)
from rules.incident import Author, Clock, Incident, State, Trust, Wish
from rules.lifecycle import TABLE, after, is_possible
from rules.passing import next_wake
from rules.policy import Kind, Policy, Referral, Runs
from rules.replay import fold, standings
from rules.sla import Standing
from tests.rules.histories import DAY, HOUR, LAB, level, policy, promise, utc

SAM, KIM = "sam@example.org", "kim@example.org"
MONDAY = utc(11, 16)
SECOND = timedelta(seconds=1)

VAULT = Referral("vault", "Vault", ("Vault",), "Its team helps you in its chat", "U7")
FIRST = replace(LAB, digest="first", referrals=(VAULT,))
SECOND_VERSION = replace(
    LAB,
    digest="second",
    referrals=(VAULT,),
    levels=(
        *LAB.levels[:1],
        level("2", promise(Kind.RESPONSE, HOUR, Runs.ELAPSED), promise(Kind.UPDATE, 4 * HOUR), on_call=True),
        *LAB.levels[2:],
    ),
    tell_customer_when_missed=True,
    send_ahead=HOUR,
    close_after=DAY,
)
BARE = replace(policy(level("1"), level("2"), level("3")), digest="bare")
VERSIONS = {each.digest: each for each in (FIRST, SECOND_VERSION, BARE)}

JUDGED = frozenset(event for row in TABLE.values() for event in row)
"""What the table speaks of; everything else is a fact, possible in every state."""

TAKEN_OR_NOT = frozenset({State.NEW, State.OPEN})
"""What goes on after a pause or an end is new again where nobody had taken it."""

TRUSTED = frozenset({Trust.KNOWN, Trust.VERIFIED})
FOR_THE_TRUSTED = frozenset(
    {LetterKind.ACKNOWLEDGEMENT, LetterKind.STATUS, LetterKind.CHANGED, LetterKind.LATE}
)
"""No person wrote these."""

steps = st.one_of(
    st.sampled_from([0, 1, 60, 1800, 3600, 7200, 28_800]).map(lambda n: n * SECOND),
    st.integers(0, 3 * 86_400).map(lambda n: n * SECOND),
    st.integers(3, 40).map(lambda n: n * DAY),
)
wishes = st.none() | st.builds(
    Wish,
    at=st.just(MONDAY),
    words=st.just("every two hours"),
    every=st.sampled_from([None, 2 * HOUR, DAY]),
)


class Life(RuleBasedStateMachine):
    """One incident."""

    def __init__(self) -> None:
        super().__init__()
        self.opened_under = self.policy = FIRST
        self.now = MONDAY
        self.incident: Incident | None = None
        self.accepted: list[Event] = []
        self.letters = 0
        self.status_letters: Counter[datetime] = Counter()

    # --- how it begins and goes on ----------------------------------------------------------------------------------------

    @initialize(
        rules=st.sampled_from(tuple(VERSIONS.values())),
        offset=st.integers(0, 5 * 86_400),
        number=st.sampled_from([None, "1", "2", "3"]),
        by=st.sampled_from(Author),
        trust=st.sampled_from(Trust),
        answerable=st.sampled_from([True, True, False]),
        wish=wishes,
        referral=st.sampled_from(["", "", "vault"]),
    )
    def received(
        self,
        rules: Policy,
        offset: int,
        number: str | None,
        by: Author,
        trust: Trust,
        answerable: bool,
        wish: Wish | None,
        referral: str,
    ) -> None:
        self.opened_under = self.policy = rules
        self.now = MONDAY + offset * SECOND
        self.happen(
            Received(
                self.now,
                1,
                "LB-1",
                "dana@example.com",
                by=by,
                trust=trust,
                level=number,
                answerable=answerable,
                wish=wish,
                referral=referral,
            )
        )

    @rule(step=steps)
    def time_passes(self, step: timedelta) -> None:
        self.now += step

    @precondition(lambda self: self._wake() is not None)
    @rule(beside=st.sampled_from([0, 0, 0, -1, 1]), stale=st.sampled_from([False, False, True]))
    def wakes(self, beside: int, stale: bool) -> None:
        """Exactly then, or a second beside it: then the timer finds what it finds."""
        wake = self._wake()
        assert wake is not None and self.incident is not None
        self.now = max(self.now, wake + beside * SECOND)
        self.happen(Fired(self.now, self.incident.serial - 1 if stale else self.incident.serial))

    @rule(
        kind=st.sampled_from(LetterKind),
        news=st.booleans(),
    )
    def taken(self, kind: LetterKind, news: bool) -> None:
        self.letters += 1
        self.happen(Taken(self.now, self.letters, kind, news))

    @rule(back=st.integers(0, 3))
    def bounced(self, back: int) -> None:
        self.happen(Bounced(self.now, self.letters - back, "550 5.1.1 no such mailbox"))

    @rule(automatic=st.booleans(), outside=st.booleans(), thanks=st.booleans(), wish=wishes)
    def customer_writes(self, automatic: bool, outside: bool, thanks: bool, wish: Wish | None) -> None:
        self.happen(
            CustomerReplied(
                self.now, automatic=automatic, from_outside=outside, only_thanks=thanks, wish=wish
            )
        )

    @rule(number=st.sampled_from(["1", "2", "3", "9"]))
    def level_set(self, number: str) -> None:
        self.happen(LevelSet(self.now, SAM, number))

    @rule(
        every=st.sampled_from([None, HOUR, DAY, timedelta()]),
        once=st.none() | steps,
        more=st.sampled_from(["", "", "withdrawn", "as_wished"]),
    )
    def agreed(self, every: timedelta | None, once: timedelta | None, more: str) -> None:
        match more:
            case "withdrawn":
                self.happen(Agreed(self.now, SAM, withdrawn=True))
            case "as_wished":
                self.happen(Agreed(self.now, SAM, as_wished=True))
            case _ if every is not None:
                self.happen(Agreed(self.now, SAM, every=every))
            case _:
                self.happen(Agreed(self.now, SAM, once=None if once is None else self.now + once))

    @rule(
        delay=st.sampled_from([timedelta(), 60 * SECOND, HOUR]),
        asks=st.booleans(),
        regretted=st.sampled_from([False, False, True]),
    )
    def answered(self, delay: timedelta, asks: bool, regretted: bool) -> None:
        text = "Which browser is it?" if asks else "We see it."
        self.happen(Answered(self.now, SAM, text, delay=delay))
        if regretted:
            self.happen(Undone(self.now, SAM, (1,)))

    @rule(back=st.one_of(st.just(timedelta()), steps))
    def answered_elsewhere(self, back: timedelta) -> None:
        self.happen(AnsweredElsewhere(self.now, KIM, "phone", self.now - back, "she knows"))

    @rule(letters=st.sampled_from([(), (1,), (1, 2)]))
    def undone(self, letters: tuple[int, ...]) -> None:
        self.happen(Undone(self.now, SAM, letters))

    @rule(back=st.one_of(st.none(), steps))
    def absorbed(self, back: timedelta | None) -> None:
        asked = () if back is None else (self.now - back, self.now)
        self.happen(Absorbed(self.now, SAM, 2, "LB-2", asked_at=asked))

    @rule(what=st.sampled_from(["time", "outage", "joins", "leaves", "split"]))
    def on_record(self, what: str) -> None:
        events: dict[str, Event] = {
            "time": TimeSpent(self.now, SAM, HOUR),
            "outage": OutageNoted(self.now, SAM, self.now - HOUR, None),
            "joins": ParticipantAdded(self.now, SAM, "lee@example.com"),
            "leaves": ParticipantRemoved(self.now, SAM, "lee@example.com"),
            "split": SplitOff(self.now, SAM, "LB-9"),
        }
        self.happen(events[what])

    @rule(span=steps)
    def deferred(self, span: timedelta) -> None:
        self.happen(Deferred(self.now, SAM, span))

    @rule(reason=st.sampled_from(["waiting", "frozen", "lunch"]))
    def paused(self, reason: str) -> None:
        self.happen(Paused(self.now, SAM, reason))

    @rule(
        what=st.sampled_from(
            ["confirmed", "noted", "assigned", "approved", "resumed", "estimated", "escalated"]
        )
    )
    def something(self, what: str) -> None:
        events: dict[str, Event] = {
            "confirmed": Confirmed(self.now),
            "noted": Noted(self.now, SAM, "seen"),
            "assigned": Assigned(self.now, SAM, KIM),
            "approved": Approved(self.now, SAM),
            "resumed": Resumed(self.now, SAM),
            "estimated": Estimated(self.now, SAM, self.now + DAY),
            "escalated": Escalated(self.now, SAM),
        }
        self.happen(events[what])

    @rule(
        what=st.sampled_from(["excluded", "referred", "resolved", "closed", "reopened", "reopened", "merged"])
    )
    def ends_or_begins_again(self, what: str) -> None:
        events: dict[str, Event] = {
            "excluded": Excluded(self.now, SAM, "network"),
            "referred": Referred(self.now, SAM, "vault"),
            "resolved": Resolved(self.now, SAM, "patch", delay=60 * SECOND),
            "closed": Closed(self.now, SAM),
            "reopened": Reopened(self.now, SAM),
            "merged": Merged(self.now, SAM, 2, "LB-2"),
        }
        self.happen(events[what])

    @rule(version=st.sampled_from(tuple(VERSIONS)))
    def adopted(self, version: str) -> None:
        assert self.incident is not None
        event, new = Adopted(self.now, SAM, version), VERSIONS[version]
        before = self.incident
        decision = adopt(self.policy, new, before, event)
        assert adopt(self.policy, new, before, event) == decision
        if self._refused(event, before, decision):
            return
        self.policy = new
        self._settle(event, before, decision)

    # --- what must hold -----------------------------------------------------------------------------------------------------

    def _wake(self) -> datetime | None:
        return next_wake(self.policy, self.incident).at if self.incident else None

    def happen(self, event: Event) -> None:
        before = self.incident
        decision = decide(self.policy, before, event)
        assert decide(self.policy, before, event) == decision
        if before is not None and isinstance(event, Fired) and event.serial != before.serial:
            assert decision == Decision(before, ())
            return
        if self._refused(event, before, decision):
            return
        if before is not None:
            self._state_follows_the_table(event, before, decision)
        self._settle(event, before, decision)

    def _refused(self, event: Event, before: Incident | None, decision: Decision) -> bool:
        refusals = [each for each in decision.effects if isinstance(each, Refused)]
        if refusals:
            assert decision.incident is before and len(decision.effects) == 1 and refusals[0].why
            assert type(event) in JUDGED | {Received, Adopted}
        return bool(refusals)

    def _brought_up(self, before: Incident) -> Decision:
        return decide(self.policy, before, Fired(self.now))

    def _state_follows_the_table(self, event: Event, before: Incident, decision: Decision) -> None:
        reached, found = self._brought_up(before).incident, decision.incident
        assert reached is not None and found is not None
        if type(event) in JUDGED:
            assert is_possible(reached.state, event)
            expected = {after(reached.state, event)}
        if isinstance(event, Undone):
            expected |= {reached.state, *(each.before.state for each in reached.unsent), *TAKEN_OR_NOT}
        elif type(event) in JUDGED:
            pass
        elif isinstance(event, CustomerReplied) and not (event.automatic or event.from_outside):
            taken_up = {State.RESOLVED} if event.only_thanks else {State.RESOLVED, State.REFERRED}
            expected = {State.OPEN if reached.state in taken_up else reached.state}
        elif isinstance(event, Taken) and reached.state is State.NEW:
            expected = set(TAKEN_OR_NOT)
        else:
            expected = {reached.state}
        if isinstance(event, Resumed | Reopened | CustomerReplied) and State.OPEN in expected:
            expected |= TAKEN_OR_NOT
        assert found.state in expected

    def _settle(self, event: Event, before: Incident | None, decision: Decision) -> None:
        found = decision.incident
        assert found is not None
        self._nothing_open_is_overdue(found)
        self._sleeps_until_later(found, decision)
        self._only_whom_we_may(found, decision)
        self._one_status_letter_a_round(event, before, decision)
        if before is not None:
            assert found.serial == before.serial + 1
            self._records_stand(event, before, found)
        self.incident = found
        self.accepted.append(event)

    def _nothing_open_is_overdue(self, found: Incident) -> None:
        for row in standings(self.policy, found):
            if row.state is Standing.OPEN:
                assert row.due_at is not None and row.due_at >= self.now

    def _sleeps_until_later(self, found: Incident, decision: Decision) -> None:
        (wake,) = (each for each in decision.effects if isinstance(each, Wake))
        assert wake.at is None or wake.at > self.now
        assert wake.at == next_wake(self.policy, found).at

    def _only_whom_we_may(self, found: Incident, decision: Decision) -> None:
        for each in decision.effects:
            if not isinstance(each, Send) or each.to is not Audience.REQUESTER:
                continue
            if each.kind in FOR_THE_TRUSTED | {LetterKind.MINIMAL}:
                assert found.answerable
                assert (found.trust in TRUSTED) is (each.kind is not LetterKind.MINIMAL)

    def _one_status_letter_a_round(self, event: Event, before: Incident | None, decision: Decision) -> None:
        if before is None or decision.incident is None:
            return
        until_now = 0 if isinstance(event, Adopted) else _status_letters(self._brought_up(before))
        self.status_letters[before.since] += until_now
        self.status_letters[decision.incident.since] += _status_letters(decision) - until_now
        assert max(self.status_letters.values()) <= 1

    def _records_stand(self, event: Event, before: Incident, found: Incident) -> None:
        for kind in Kind:
            had, has = before.clock(kind), found.clock(kind)
            if had is None or _asked_again(event, kind, had):
                continue
            assert has is not None
            if had.breach is not None and not isinstance(event, Bounced) and not _was_in_time(event, had):
                assert has.breach == had.breach
            if had.met is not None and not _may_revoke(event, kind):
                assert has.met is not None and (has.met.at, has.met.letter) == (had.met.at, had.met.letter)
                # What was promised later is judged later, and so is what was done while it was referred.
                judged = had.met.spent is not None and before.state is not State.REFERRED
                assert not judged or has.met == had.met
        assert found.agreements[: len(before.agreements)] == before.agreements

    def teardown(self) -> None:
        if self.incident is not None:
            assert fold(self.opened_under, self.accepted, VERSIONS) == self.incident


def _status_letters(decision: Decision) -> int:
    return sum(isinstance(each, Send) and each.kind is LetterKind.STATUS for each in decision.effects)


def _asked_again(event: Event, kind: Kind, had: Clock) -> bool:
    """Another question begins another clock, where the last one was answered."""
    if kind is not Kind.REPLY:
        return False
    # Another request brings older messages; a call answers those before it and leaves those since.
    return isinstance(event, Absorbed | AnsweredElsewhere) or (
        had.met is not None and isinstance(event, CustomerReplied)
    )


def _was_in_time(event: Event, had: Clock) -> bool:
    """A call is told later than it was."""
    if not isinstance(event, AnsweredElsewhere) or had.breach is None:
        return False
    return had.met is None and event.when <= had.breach.due_at


def _may_revoke(event: Event, kind: Kind) -> bool:
    return isinstance(event, Bounced) or (
        kind is Kind.RESOLUTION and isinstance(event, Reopened | CustomerReplied | Undone)
    )


Life.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestLife = Life.TestCase
