"""What a letter to a customer says: a fact for each word its template needs.

States only what is owed or on record: an assumed figure gives no fact, nor does a level whose time could not be stated;
what an unproved sender wrote is not repeated.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from gateway.compose import say
from gateway.compose.facts import (
    SURE,
    UNSURE,
    Facts,
    Teller,
    given_name,
    name_beside_number,
    title,
)
from gateway.compose.say import short
from rules.calendar import NeverOpens
from rules.completeness import CHOICES, asks_level, questions
from rules.effects import LetterKind
from rules.incident import Agreement, LevelSource, Participant, State, Trust
from rules.policy import Kind, Level, Runs, Target
from rules.sla import due_at

NAMED = 3  # requests that a subject names one by one
LONG_GAP = timedelta(hours=48)  # from here on a letter says why it is so long

_NO_HOLIDAY = frozenset({"outside hours", "closure", "exception"})


@dataclass(frozen=True, slots=True)
class ToCustomer(Teller):
    def tell(self) -> Facts:
        return self.common() | TO_CUSTOMERS[self.send.kind](self)

    @property
    def language(self) -> str:
        theirs = self.incident.language
        return theirs if theirs in say.LANGUAGES else say.ENGLISH

    def due(self, kind: Kind) -> str:
        """A promise still ahead as a customer may read it, or nothing."""
        due = self.occasion.dues.get(kind)
        return (
            self.instant(due) if due is not None and due >= self.occasion.now and self.may_state(kind) else ""
        )

    def common(self) -> Facts:
        policy, incident = self.policy, self.incident
        level = policy.level(incident.level)
        stated = self.may_state(Kind.RESPONSE)
        proved = incident.trust is Trust.VERIFIED
        return {
            "language": self.language,
            "vendor": policy.name,
            "support": policy.addresses[0],
            "phone": policy.phone,
            "ref": incident.ref,
            # Nothing of an unproved mail is repeated to the address it names.
            "title": title(incident.subject) if proved else "",
            "name": given_name(self._reader) if proved else "",
            "mark": self.occasion.mark,
            "level": level.level if stated else "",
            "level_name": name_beside_number(level) if stated else "",
            "confirmed": incident.level_source is LevelSource.AGENT,
            "by": self.occasion.person,
            "taken_by": self.agent(incident.assigned) if incident.assigned else "",
            "estimate": self.instant(incident.estimate),
            "estimate_short": self.local(incident.estimate),
            "estimate_passed": incident.estimate is not None and incident.estimate < self.occasion.now,
            "next_update": self.due(Kind.UPDATE),
            "as_agreed": self.as_agreed,
            "agreed": self.agreed,
        } | self._newly_agreed()

    @property
    def _copied(self) -> Participant | None:
        """Whom the letter is for, where that is not the requester."""
        return next((each for each in self.incident.participants if each.address == self.occasion.to), None)

    @property
    def _reader(self) -> str:
        copied = self._copied
        return copied.name if copied else self.incident.requester_name

    def _may_read(self, at: datetime | None) -> bool:
        """Who was copied in reads nothing older than that."""
        copied = self._copied
        return copied is None or (at is not None and at >= copied.joined_at)

    @property
    def as_agreed(self) -> bool:
        """Updates come as agreed, and nothing is agreed yet, or no more."""
        level, agreement = self.policy.level(self.incident.level), self.incident.agreement
        if not level.update_as_agreed or Kind.UPDATE in level.targets:
            return False
        return agreement is None or (agreement.once is not None and agreement.once < self.occasion.now)

    def _newly_agreed(self) -> Facts:
        """What was agreed since the last update they got: the next letter confirms it, once."""
        incident, update = self.incident, self.target(Kind.UPDATE)
        agreed = incident.agreements
        new = agreed[-1] if agreed and agreed[-1].at >= self._told_at() else None
        stated = update is not None and not update.assumed
        return {
            "newly_agreed": _how(new) if new else "",
            "agreed_for": self.instant(new.once) if new else "",
            "usual": self._every(update) if update is not None and stated else "",
        }

    @property
    def agreed(self) -> str:
        """The agreed interval: `2 days`."""
        agreement = self.incident.agreement
        return self.counted_as(agreement.every) if agreement is not None and agreement.every else ""

    def acknowledgement(self) -> Facts:
        calendar, now = self.calendar, self.occasion.now
        response, update = self.target(Kind.RESPONSE), self.target(Kind.UPDATE)
        reason = calendar.why_closed(now)
        stated = update is not None and not update.assumed
        ask = self.questions(questions(self.policy, self.incident))
        return {
            "open": reason is None,
            "holiday": "" if reason in _NO_HOLIDAY else reason or "",
            "opens": self._opens() if reason else "",
            "due": self.due(Kind.RESPONSE),
            "missed": self.instant(self._missed_answer()),
            "aim": self.aims(Kind.RESPONSE),
            # The target is in the customer's agreement, its figure is not published.
            "unpublished": response is not None and response.assumed,
            "counted_from": "" if reason else self._counted_from(),
            "every": self._every(update) if update is not None and stated and not self.agreed else "",
            "aim_updates": self.aims(Kind.UPDATE),
            "ask": ask,
            "understood": self.understood(status=SURE),
            "unsure": self._unsure(),
            "complete": bool(self.policy.fields) and not ask,
        } | (self._closing(response) | self._level_question())

    def _unsure(self) -> list[list[str]]:
        """(field, words): what may have been read wrongly."""
        return self.in_their_words(status=UNSURE, named=True) if self.incident.trust is Trust.VERIFIED else []

    def _level_question(self) -> Facts:
        """What decides the level, with the levels as answers: when each would be due, where a customer may read that."""
        policy, incident = self.policy, self.incident
        if not asks_level(policy, incident):
            return {"level_question": "", "options": [], "meanwhile": ""}
        offered = [level for level in policy.levels if level.option]
        dues = [self._due_as(level) for level in offered]
        options = [
            [letter, level.option, level.level if all(dues) else "", due if all(dues) else ""]
            for letter, level, due in zip(CHOICES, offered, dues, strict=False)
        ]
        meanwhile = next(
            (
                option[0]
                for option, level in zip(options, offered, strict=False)
                if level.level == incident.level
            ),
            "",
        )
        return {"level_question": policy.level_question, "options": options, "meanwhile": meanwhile}

    def _due_as(self, level: Level) -> str:
        """When an answer would be due at that level, or nothing where no customer may read it."""
        target, clock = level.targets.get(Kind.RESPONSE), self.incident.clock(Kind.RESPONSE)
        if target is None or target.assumed or clock is None:
            return ""
        try:
            due = due_at(self.policy, self.incident.but(level=level.level), clock)
        except NeverOpens:
            return ""
        return self.instant(due) if due is not None and due >= self.occasion.now else ""

    def _counted_from(self) -> str:
        """Where the answer's time runs already: a request that was confirmed later counts from its first mail."""
        clock, now = self.incident.clock(Kind.RESPONSE), self.occasion.now
        start = self.calendar.next_open(clock.start_at if clock is not None else now)
        return self.instant(start) if now - start >= timedelta(minutes=1) else ""

    def _opens(self) -> str:
        try:
            return self.instant(self.calendar.next_open(self.occasion.now))
        except NeverOpens:
            return ""

    def _every(self, update: Target) -> str:
        return say.span(update.within, update.runs is Runs.SUPPORT_HOURS, self.language)

    def _closing(self, response: Target | None) -> Facts:
        """Closing and next opening, where they come before the answer is due and move it."""
        none: Facts = {"closes": "", "closes_today": True, "reopens_day": "", "reopens": ""}
        now, due = self.occasion.now, self.occasion.dues.get(Kind.RESPONSE)
        if not self.may_state(Kind.RESPONSE) or due is None or not self.calendar.is_open(now):
            return none
        if response is None or response.runs is Runs.ELAPSED:
            return none
        end = now
        for opens, closes in self.calendar.open_periods(now):
            if opens > end:
                zone, language = self.calendar.zone, self.language
                return {
                    "closes": say.time_of_day(end, zone),
                    "closes_today": self.calendar.local(end - timedelta(seconds=1)).date()
                    == self.calendar.local(now).date(),
                    "reopens_day": say.weekday(opens, zone, language),
                    "reopens": say.time_of_day(opens, zone),
                }
            end = closes
            if end >= due:
                break
        return none

    def understood(
        self, names: tuple[str, ...] = (), status: Collection[str] = SURE | UNSURE
    ) -> list[list[str]]:
        """What they wrote, played back; nothing of an unproved mail."""
        proved = self.incident.trust is Trust.VERIFIED
        return self.in_their_words(names, status=status) if proved else []

    def answer(self) -> Facts:
        return {"text": self.send.text}

    def status(self) -> Facts:
        incident = self.incident
        return {
            # Codes for what the record shows, lines for what somebody wrote.
            "new_estimate": "estimate" in self.send.news,
            "new_agreement": "agreed" in self.send.news,
            "news": [line for line in self.send.news if line not in ("estimate", "agreed")],
            "text": self.send.text,
            "state": say.term(incident.state.value, self.language),
            "waiting_for": self._pause(),
            "answered": any(update.by_person for update in incident.updates),
            "last_step": short(incident.last_step, 300) if self._may_read(incident.last_step_at) else "",
            "last_step_at": self.instant(incident.last_step_at),
            "missed": self.instant(self._missed_answer()),
            "aim": self.aims(Kind.RESPONSE),
            "late": self.instant(self._late_update()),
            "awaited": [say.term(name, self.language) for name in self.send.awaited],
        } | self._gap()

    def standing(self) -> Facts:
        """What the record says, to whoever asks."""
        incident = self.incident
        solved = incident.resolved_at if incident.state in (State.RESOLVED, State.CLOSED) else None
        return self.status() | {
            "asked": title(self.occasion.subject),
            "asked_as": list(self.occasion.asked_as),
            "over": incident.is_over,
            "so_far": [[self._then(at), kind, words] for at, kind, words in self.occasion.so_far],
            "due": self.due(Kind.RESPONSE) or self.due(Kind.REPLY),
            "due_is_aim": self.aims(Kind.RESPONSE if self.due(Kind.RESPONSE) else Kind.REPLY),
            "solved": self.instant(solved),
            "how": self._how() if solved else "",
        }

    def _then(self, at: datetime) -> str:
        return say.local(at, self.policy.calendar.zone, self.language)

    def _how(self) -> str:
        return next(
            (
                each.said(self.language)
                for each in self.policy.resolutions
                if each.id == self.incident.resolution
            ),
            "",
        )

    def _told_at(self) -> datetime:
        """When they last had an update; before the first, when they wrote."""
        updates = self.incident.updates
        return updates[-1].at if updates else self.incident.received_at

    def _pause(self) -> str:
        running = [stop.reason for stop in self.incident.stops if stop.until is None]
        return (
            say.term(running[-1], self.language) if self.incident.state is State.PENDING and running else ""
        )

    def _missed_answer(self) -> datetime | None:
        """The promised answer that has not come: it is said first."""
        clock = self.incident.clock(Kind.RESPONSE)
        if clock is None or clock.met is not None or not self.may_state(Kind.RESPONSE):
            return None
        due = clock.breach.due_at if clock.breach else self.occasion.dues.get(Kind.RESPONSE)
        return due if due is not None and due < self.occasion.now else None

    def _late_update(self) -> datetime | None:
        """The update that this letter brings too late."""
        missed = self.incident.round.missed
        return missed.due_at if missed is not None and self.may_state(Kind.UPDATE) else None

    def _gap(self) -> Facts:
        """Closed days on a long way to the next update, so that nobody wonders."""
        due, now = self.occasion.dues.get(Kind.UPDATE), self.occasion.now
        target = self.target(Kind.UPDATE) or self.target(Kind.RESPONSE)
        holidays: list[str] = []
        weekend = False
        counts = target is not None and target.runs is Runs.SUPPORT_HOURS
        if due is not None and counts and due - now > LONG_GAP and self.may_state(Kind.UPDATE):
            calendar = self.calendar
            date, last = calendar.local(now).date() + timedelta(days=1), calendar.local(due).date()
            while date < last:
                if (
                    date in calendar.holidays
                    and not calendar.windows(date)
                    and calendar.hours[date.weekday()]
                ):
                    noon = calendar.instant(datetime(date.year, date.month, date.day, 12))  # noqa: DTZ001 local
                    holidays.append(
                        f"{say.day(noon, calendar.zone, self.language)} ({calendar.holidays[date]})"
                    )
                elif date.weekday() >= 5 and not calendar.windows(date):
                    weekend = True
                date += timedelta(days=1)
        return {"closed_days": holidays, "weekend": weekend}

    def changed(self) -> Facts:
        policy, was = self.policy, self.send.about
        known = was in {level.level for level in policy.levels} and was != self.incident.level
        before = policy.level(was).targets.get(Kind.RESPONSE) if known else None
        answer = self.incident.clock(Kind.RESPONSE)
        update = self.target(Kind.UPDATE)
        return {
            "was": was if before is not None and not before.assumed else "",
            "because": self.send.text,
            "by_person": self.incident.level_source is LevelSource.AGENT,
            "due": self.due(Kind.RESPONSE) if answer is not None and answer.met is None else "",
            "missed": self.instant(self._missed_answer()),
            "aim": self.aims(Kind.RESPONSE),
            "every": self._every(update) if update is not None and not update.assumed else "",
            "noted": self.understood(self.occasion.new_fields) if self.occasion.new_fields else [],
        }

    def late(self) -> Facts:
        kind, breach = self.about(), self.breach()
        stated = kind is not None and breach is not None and self.may_state(kind)
        return {
            "what": self.send.about,
            "due": self.instant(breach.due_at) if stated and breach else "",
            "aim": kind is not None and self.aims(kind),
            "lead_told": self.occasion.lead_told,
        }

    def needs(self) -> Facts:
        return {"text": self.send.text, "ask": self.questions(self.incident.asked_for)}

    def asked_again(self) -> Facts:
        return {"ask": self.questions(self.send.awaited)}

    def needed(self) -> Facts:
        incident, asked_at = self.incident, self.incident.question_at
        said_then = asked_at is not None and incident.last_step_at == asked_at
        return {
            "asked_on": say.day(asked_at, self.policy.calendar.zone, self.language) if asked_at else "",
            "question": short(incident.last_step, 300) if said_then else "",
        }

    def resolved(self) -> Facts:
        incident, policy = self.incident, self.policy
        solved_at = incident.resolved_at or self.occasion.now
        closes_at = solved_at + policy.close_after
        return {
            "solved": self.instant(solved_at),
            "how": self._how(),
            "text": self.send.text or incident.resolution_text,
            "closes": say.day(closes_at, policy.calendar.zone, self.language),
        }

    def excluded(self) -> Facts:
        category = self.send.about or self.incident.exclusion or ""
        kinds = (each for each in self.policy.exclusions if each.id == category)
        text = next((each.said(self.language) for each in kinds), category)
        return {"category": text, "text": self.send.text}

    def referral(self) -> Facts:
        product = self.policy.referral(self.send.about)
        return {
            "product": product.name if product else "",
            "pointer": product.pointer if product else "",
            "automatic": self.send.automatic,
        }

    def collected(self) -> Facts:
        """Each request with its own promise, by the policy it stands under."""
        rows: list[list[object]] = []
        for each in self.occasion.listed:
            occasion = replace(self.occasion, dues=each.dues)
            one = replace(self, policy=each.policy, incident=each.incident, occasion=occasion)
            # Nothing of an unproved mail is repeated to the address it names.
            proved = each.incident.trust is Trust.VERIFIED
            about = title(each.incident.subject) if proved else ""
            rows.append([each.incident.ref, about, one.due(Kind.RESPONSE), one.aims(Kind.RESPONSE)])
        since = min((each.incident.received_at for each in self.occasion.listed), default=self.occasion.now)
        return {
            "requests": rows,
            "count": len(rows),
            "since": self.near(since),
        } | _named([each.incident.ref for each in self.occasion.listed])


TO_CUSTOMERS: Mapping[LetterKind, Callable[[ToCustomer], Facts]] = {
    LetterKind.ACKNOWLEDGEMENT: ToCustomer.acknowledgement,
    LetterKind.MINIMAL: lambda _: {},
    LetterKind.COLLECTED: ToCustomer.collected,
    LetterKind.ANSWER: ToCustomer.answer,
    LetterKind.STATUS: ToCustomer.status,
    LetterKind.CHANGED: ToCustomer.changed,
    LetterKind.LATE: ToCustomer.late,
    LetterKind.NEEDED: ToCustomer.needed,
    LetterKind.NEEDS: ToCustomer.needs,
    LetterKind.AWAITED: ToCustomer.asked_again,
    LetterKind.RESOLVED: ToCustomer.resolved,
    LetterKind.EXCLUDED: ToCustomer.excluded,
    LetterKind.REFERRAL: ToCustomer.referral,
    LetterKind.STANDING: ToCustomer.standing,
}


def _named(refs: list[str]) -> Facts:
    """For the subject: `UZ-1060 to UZ-1063` only where that is all of them; else the first three, and how many more."""
    numbers = [int(each.rpartition("-")[2]) for each in refs]
    return {
        "refs": refs[:NAMED],
        "last": refs[-1],
        "more": max(len(refs) - NAMED, 0),
        "ranged": len(refs) > 2 and numbers == list(range(numbers[0], numbers[0] + len(refs))),
    }


def _how(agreement: Agreement) -> str:
    """Which kind of agreement it is: every once none withdrawn."""
    if agreement.withdrawn:
        return "withdrawn"
    return "every" if agreement.every is not None else "once" if agreement.once is not None else "none"
