"""What a letter may say: the facts of an incident, a policy and an occasion as plain words, ready for a template.

Pure. States only what is owed or on record: an assumed figure gives no fact for a customer, nor does a level whose time
could not be stated; what an unproved sender wrote is not repeated. Never holds a sentence: those are the templates'.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from urllib.parse import quote

from gateway.compose import say
from rules.cadence import cycle
from rules.calendar import Calendar, NeverOpens
from rules.duties import DutyStatus, Given, duties
from rules.effects import LetterKind, Send
from rules.incident import Agreement, Breach, Clock, Incident, LevelSource, State, Trust
from rules.policy import Duty, Kind, Level, Policy, Runs, Target, Wording
from rules.sla import calendar_at, spent

Facts = dict[str, object]

MAX_TITLE = 120  # characters of a subject that is taken up again
MAX_FIELD = 120  # of a field that is played back: two lines
MAX_WORDS = 8_000  # of a customer's mail in a letter to staff
ON_TIME = 100  # percent of a promise's time
LONG_GAP = timedelta(hours=48)  # from here on a letter says why it is so long

_REPLY_MARK = re.compile(r"^(?:(?:re|aw|fwd?|wg|sv|antw)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_NO_HOLIDAY = frozenset({"outside hours", "closure", "exception"})
_PLAYED_BACK = frozenset({"present", "unsure"})


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a letter tells besides incident and policy: who reads it, what was written, what went wrong.

    `dues` are the promises that are open once the letter has arrived (None: paused), as `rules.sla` computes them; the
    incident is as it stands before.
    """

    now: datetime
    dues: Mapping[Kind, datetime | None] = field(default_factory=dict)
    reader_zone: tzinfo | None = None  # only where it is known
    reply_to: str = ""  # the reader's token address: buttons write there
    people: Mapping[str, str] = field(default_factory=dict)  # agents' addresses and names
    person: str = ""  # the agent whose doing or words this is, as a customer may read the name
    message: str = ""  # what was written: by the customer, or what is held
    message_at: datetime | None = None
    author: str = ""  # who wrote it, where that is not the requester
    files: tuple[str, ...] = ()
    new_fields: tuple[str, ...] = ()  # which a reply has filled
    next_on_call: str = ""
    ref: str = ""  # the request that held mail would have gone to
    refused: bool = False  # what an agent's own mail asked for could not be done
    letter_at: datetime | None = None  # when the letter left that did not arrive
    quoted: str = ""  # a letter to the customer that waits for a yes, or for its time
    leaves_at: datetime | None = None  # its time
    lead_told: bool = False  # of what was missed


def facts(policy: Policy, incident: Incident | None, send: Send, occasion: Occasion) -> Facts:
    """Everything the templates of `send.kind` name: str, bool, lists and dicts. Raises KeyError for a level the policy lacks."""
    if incident is None:
        return _matter(policy, send, occasion)
    return _Teller(policy, incident, send, occasion).tell()


def given_name(name: str) -> str:
    """`Dana` of `Dana Example` and of `Example, Dana`; nothing of an address or of something with digits."""
    last, comma, first = name.partition(",")
    word = next(iter((first if comma else last).split()), "")
    return word.strip("\"'") if word and not any(c in "@<>" or c.isdigit() for c in name) else ""


def title(subject: str) -> str:
    """A subject without what replies put before it, capped."""
    return _short(_REPLY_MARK.sub("", " ".join(subject.split())), MAX_TITLE)


def _matter(policy: Policy, send: Send, occasion: Occasion) -> Facts:
    """A letter about no incident: to the operator, or about held mail that belongs to none."""
    return {
        "language": say.ENGLISH,
        "vendor": policy.name,
        "support": policy.addresses[0],
        "ref": occasion.ref,
        "refused": occasion.refused,
        "title": send.about,
        "who": "",
        "reason": send.about,
        "asked": False,
        "text": send.text,
        "remarks": list(send.news),
        "author": occasion.author,
        "message": _short_text(occasion.message),
        "written": _instant(policy, occasion, occasion.message_at),
        "replies": [],
    }


def _instant(policy: Policy, occasion: Occasion, at: datetime | None, language: str = say.ENGLISH) -> str:
    return "" if at is None else say.instant(at, policy.calendar.zone, occasion.reader_zone, language)


@dataclass(frozen=True, slots=True)
class _Teller:
    """The facts of one letter about one incident."""

    policy: Policy
    incident: Incident
    send: Send
    occasion: Occasion

    def tell(self) -> Facts:
        to_customer = self.send.kind in _TO_CUSTOMERS
        own = _TO_CUSTOMERS.get(self.send.kind) or _TO_STAFF[self.send.kind]
        return (self._customer() if to_customer else self._staff()) | own(self)

    # What every letter says

    @property
    def language(self) -> str:
        theirs = self.incident.language
        return theirs if self.send.kind in _TO_CUSTOMERS and theirs in say.LANGUAGES else say.ENGLISH

    @property
    def calendar(self) -> Calendar:
        return calendar_at(self.policy, self.incident, self.occasion.now)

    def target(self, kind: Kind) -> Target | None:
        return self.policy.level(self.incident.level).targets.get(kind)

    def may_state(self, kind: Kind) -> bool:
        """Whether a customer may read this target's times: it is published, or was agreed with them."""
        agreement = self.incident.agreement
        if kind is Kind.UPDATE and agreement is not None and (agreement.every or self.is_once(agreement)):
            return True
        target = self.target(kind)
        return target is not None and not target.assumed

    def is_once(self, agreement: Agreement) -> bool:
        """The next update is the one that was agreed for an instant; afterwards the table holds again."""
        return agreement.once is not None and self.occasion.dues.get(Kind.UPDATE) == agreement.once

    def aims(self, kind: Kind) -> bool:
        target = self.target(kind)
        return target is None or target.wording is Wording.AIM

    def instant(self, at: datetime | None) -> str:
        return _instant(self.policy, self.occasion, at, self.language)

    def local(self, at: datetime | None) -> str:
        return "" if at is None else say.local(at, self.policy.calendar.zone, self.language)

    def near(self, at: datetime | None) -> str:
        return "" if at is None else say.near(at, self.occasion.now, self.policy.calendar.zone)

    def about(self) -> Kind | None:
        """Which promise the letter is about."""
        return Kind(self.send.about) if self.send.about in set(Kind) else None

    def clock(self) -> Clock | None:
        kind = self.about()
        return None if kind is None else self.incident.clock(kind)

    def breach(self) -> Breach | None:
        if self.about() is Kind.UPDATE:
            return self.incident.round.missed
        clock = self.clock()
        return clock.breach if clock else None

    def due(self, kind: Kind) -> str:
        """A promise still ahead as a customer may read it, or nothing."""
        due = self.occasion.dues.get(kind)
        return (
            self.instant(due) if due is not None and due >= self.occasion.now and self.may_state(kind) else ""
        )

    def _customer(self) -> Facts:
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
            "name": given_name(incident.requester_name) if proved else "",
            "level": level.level if stated else "",
            "level_name": _name_beside_number(level) if stated else "",
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
    def as_agreed(self) -> bool:
        """Updates come as agreed, and nothing is agreed yet, or no more."""
        level, agreement = self.policy.level(self.incident.level), self.incident.agreement
        if not level.update_as_agreed or Kind.UPDATE in level.targets:
            return False
        return agreement is None or (agreement.once is not None and agreement.once < self.occasion.now)

    def _newly_agreed(self) -> Facts:
        """What was agreed since the last update they got: the next letter confirms it, once."""
        incident, update = self.incident, self.target(Kind.UPDATE)
        last = incident.updates[-1].at if incident.updates else incident.received_at
        new = incident.agreements[-1] if incident.agreements and incident.agreements[-1].at > last else None
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
        return self._counted_as(agreement.every) if agreement is not None and agreement.every else ""

    def _counted_as(self, every: timedelta) -> str:
        target = self.target(Kind.UPDATE) or self.target(Kind.RESPONSE)
        hours = target is not None and target.runs is Runs.SUPPORT_HOURS
        return say.span(every, hours, self.language)

    def agent(self, address: str) -> str:
        return self.occasion.people.get(address, "")

    # To customers

    def acknowledgement(self) -> Facts:
        calendar, now = self.calendar, self.occasion.now
        response, update = self.target(Kind.RESPONSE), self.target(Kind.UPDATE)
        reason = calendar.why_closed(now)
        stated = update is not None and not update.assumed
        ask = [[spec.name, spec.question] for spec in self.policy.fields if not self._has(spec.name)]
        return {
            "open": reason is None,
            "holiday": "" if reason in _NO_HOLIDAY else reason or "",
            "opens": self._opens() if reason else "",
            "due": self.due(Kind.RESPONSE),
            "missed": self.instant(self._missed_answer()),
            "aim": self.aims(Kind.RESPONSE),
            # The target is in the customer's agreement, its figure is not published.
            "unpublished": response is not None and response.assumed,
            "every": self._every(update) if update is not None and stated and not self.agreed else "",
            "aim_updates": self.aims(Kind.UPDATE),
            "ask": ask,
            "understood": self.understood(),
            "complete": bool(self.policy.fields) and not ask,
        } | self._closing(response)

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

    def _has(self, name: str) -> bool:
        """Supplied, or the customer has said why not: then it is not asked again."""
        value = self.incident.fields.get(name)
        return value is not None and (
            value.status in ("present", "declined", "promised")
            or (value.status == "unsure" and bool(value.value))
        )

    def understood(self, names: tuple[str, ...] = (), attached: bool = True) -> list[list[str]]:
        """Fields in the writer's own words; nothing of an unproved mail."""
        if self.incident.trust is not Trust.VERIFIED and self.send.kind in _TO_CUSTOMERS:
            return []
        rows = []
        for spec in self.policy.fields:
            value = self.incident.fields.get(spec.name)
            if spec.attachments and not attached:
                continue  # the letter lists the files anyway
            if value and value.value and value.status in _PLAYED_BACK and (not names or spec.name in names):
                rows.append(
                    [say.term(spec.name, self.language), _short(" ".join(value.value.split()), MAX_FIELD)]
                )
        return rows

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
            "last_step": _short(incident.last_step, 300),
            "last_step_at": self.instant(incident.last_step_at),
            "missed": self.instant(self._missed_answer()),
            "aim": self.aims(Kind.RESPONSE),
            "late": self.instant(self._late_update()),
        } | self._gap()

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

    def needed(self) -> Facts:
        incident, asked_at = self.incident, self.incident.question_at
        said_then = asked_at is not None and incident.last_step_at == asked_at
        return {
            "asked_on": say.day(asked_at, self.policy.calendar.zone, self.language) if asked_at else "",
            "question": _short(incident.last_step, 300) if said_then else "",
        }

    def resolved(self) -> Facts:
        incident, policy = self.incident, self.policy
        solved_at = incident.resolved_at or self.occasion.now
        how = next((each.text for each in policy.resolutions if each.id == incident.resolution), "")
        closes_at = solved_at + policy.close_after
        return {
            "solved": self.instant(solved_at),
            "how": how,
            "text": self.send.text or incident.resolution_text,
            "closes": say.day(closes_at, policy.calendar.zone, self.language),
        }

    def excluded(self) -> Facts:
        category = self.send.about or self.incident.exclusion or ""
        text = next((each.text for each in self.policy.exclusions if each.id == category), category)
        return {"category": text, "text": self.send.text}

    # To staff: assumed figures may be read here, and say what they are

    def _staff(self) -> Facts:
        policy, incident = self.policy, self.incident
        level = policy.level(incident.level)
        return {
            "language": say.ENGLISH,
            "vendor": policy.name,
            "support": policy.addresses[0],
            "ref": incident.ref,
            "title": title(incident.subject),
            "who": self.who,
            "requester": incident.requester,
            "level": level.level,
            "level_name": _name_beside_number(level),
            "confirmed": incident.level_source is LevelSource.AGENT,
            "taken_by": self.agent(incident.assigned) or incident.assigned if incident.assigned else "",
            "trust": incident.trust.value,
        } | self._owed()

    @property
    def who(self) -> str:
        return given_name(self.incident.requester_name) or self.incident.requester

    def _owed(self) -> Facts:
        """The next thing owed to the customer: an answer, then an update."""
        for kind in (Kind.RESPONSE, Kind.REPLY, Kind.UPDATE):
            due = self.occasion.dues.get(kind)
            if due is not None:
                target = self.target(kind)
                return {
                    "owed": say.term(kind.value),
                    "due": self.local(due),
                    "assumed": target is not None and target.assumed and not self.may_state(kind),
                }
        return {"owed": "", "due": "", "assumed": False}

    def notice(self) -> Facts:
        incident = self.incident
        return (
            self._message()
            | {
                "understood": [
                    f"{label.lower()}: {value}" for label, value in self.understood(attached=False)
                ],
                "asked_for": self._missing()
                if incident.acknowledged and incident.trust is not Trust.UNVERIFIED
                else [],
                "why": _short(incident.level_reason, 200),
                "claimed": _short(incident.claimed or "", 120),
                "runner_up": incident.runner_up or "",
                "counted": self._counted(),
                "replies": self.buttons(
                    "#take", *self._yes(), "#note ", f"#priority {incident.level} because ", "#why"
                ),
            }
            | self._asked()
        )

    def _asked(self) -> Facts:
        """What the customer would like and what is owed beside the clocks."""
        wish = self.incident.wish
        owed = [
            each
            for each in duties(self.policy, self.incident, self.occasion.now)
            if each.state is not Given.GIVEN
        ]
        return {
            "wish": _short(" ".join(wish.words.split()), MAX_FIELD) if wish else "",
            "wish_every": self._counted_as(wish.every) if wish and wish.every else "",
            "wish_first": self.local(self._first(wish.every)) if wish and wish.every else "",
            "owed_too": [_owed_as(each) for each in owed],
        }

    def _yes(self) -> tuple[str, ...]:
        return ("#agreed yes",) if self.incident.wish else ()

    def _first(self, every: timedelta) -> datetime | None:
        """When the first update would be due, were this agreed now."""
        if every <= timedelta(0):
            return None
        agreement = Agreement(self.occasion.now, "", every)
        agreed = self.incident.but(agreements=(*self.incident.agreements, agreement))
        try:
            owed = cycle(self.policy, agreed)
        except NeverOpens:
            return None
        return owed.due_at if owed else None

    def _missing(self) -> list[str]:
        return [say.term(each.name).lower() for each in self.policy.fields if not self._has(each.name)]

    def _counted(self) -> list[str]:
        """Where the time until the answer lies, when it is not in one piece."""
        target, due = self.target(Kind.RESPONSE), self.occasion.dues.get(Kind.RESPONSE)
        if target is None or due is None or target.runs is Runs.ELAPSED:
            return []
        pieces: list[str] = []
        for opens, closes in self.calendar.open_periods(self.incident.received_at):
            if opens >= due or len(pieces) == 4:
                break
            end = min(closes, due)
            length = say.span(end - opens, False)
            pieces.append(f"{say.stretch(opens, end, self.calendar.zone)} ({length})")
        return pieces if len(pieces) > 1 else []

    def _message(self) -> Facts:
        occasion = self.occasion
        return {
            "author": occasion.author or self.who,
            "written": self.instant(occasion.message_at or self.incident.received_at),
            "message": _short_text(occasion.message),
            "files": list(occasion.files),
        }

    def wrote(self) -> Facts:
        return (
            self._message()
            | {
                "outside": self.send.about == "outside",
                "reopened": self.send.about == "reopened",
                "new": [
                    f"{label.lower()}: {value}" for label, value in self.understood(self.occasion.new_fields)
                ]
                if self.occasion.new_fields
                else [],
                "missing": self._missing(),
                "replies": self.buttons("#take", *self._yes(), "#note "),
            }
            | self._asked()
        )

    def draft(self) -> Facts:
        now, due = self.occasion.now, self.occasion.dues.get(Kind.UPDATE)
        soon = due is not None and timedelta(minutes=1) <= due - now <= timedelta(days=1)
        return {
            "due": self.near(due),
            "left": say.span(due - now, False) if soon and due else "",
            "leaves": self.near(self.occasion.leaves_at),
            "draft": self.occasion.quoted,
            "news": bool(self.send.news),
            "replies": self.buttons("send", "defer 15m", "#note "),
        } | self._estimate()

    def _estimate(self) -> Facts:
        """An estimate that is owed, or has passed: who writes the update can give it."""
        rows = duties(self.policy, self.incident, self.occasion.now)
        owed = next((each for each in rows if each.duty is Duty.ESTIMATE), None)
        named = self.incident.estimate
        passed = named is not None and named < self.occasion.now
        return {
            "no_estimate": owed is not None and owed.state is Given.UNMET,
            "passed_estimate": self.local(named) if passed else "",
            "estimate_clause": owed.clause if owed else "",
        }

    def at_risk(self) -> Facts:
        kind, clock, now = self.about(), self.clock(), self.occasion.now
        due = self.occasion.dues.get(kind) if kind else None
        answers = kind in (Kind.RESPONSE, Kind.REPLY)
        return self._promise() | {
            "due": self.local(due),
            "since": self.near(clock.start_at if clock else self.incident.received_at),
            "left": self._left(kind, due) if kind and due and due - now >= timedelta(minutes=1) else "",
            "answer_leaves": self.near(self.incident.answer_leaves_at) if answers else "",
            "replies": self.buttons(
                *(() if self.incident.assigned else ("#take",)), "#assign ", "#note ", "#why"
            ),
        }

    def _left(self, kind: Kind, due: datetime) -> str:
        target = self.target(kind)
        runs = target.runs if target else Runs.ELAPSED
        counts = spent(self.policy, self.incident, kind, runs, self.occasion.now, due)
        return say.span(counts, runs is Runs.SUPPORT_HOURS)

    def _promise(self) -> Facts:
        kind = self.about()
        target = self.target(kind) if kind else None
        agreed = kind is Kind.UPDATE and self.incident.agreement is not None
        hours = target is not None and target.runs is Runs.SUPPORT_HOURS
        return {
            "what": say.term(self.send.about),
            "within": say.span(target.within, hours) if target is not None and not agreed else "",
            "assumed": target is not None and target.assumed and not agreed,
        }

    def missed(self) -> Facts:
        clock, breach = self.clock(), self.breach()
        return self._promise() | {
            "was_due": self.local(breach.due_at if breach else None),
            "met": self.local(clock.met.at) if clock and clock.met else "",
            "still": self.send.step > ON_TIME,
            "received": self.local(self.incident.received_at),
            "replies": self.buttons("#take", "#note ", "#why"),
        }

    def quiet(self) -> Facts:
        asked_at = self.incident.question_at
        return {
            "asked_on": say.day(asked_at, self.calendar.zone) if asked_at else "",
            "draft": self.occasion.quoted,
            "replies": self.buttons("send", "#resolve ", "#close", "#note "),
        }

    def why(self) -> Facts:
        return {"text": self.send.text}

    def silent(self) -> Facts:
        return {
            "count": str(self.incident.silent_updates),
            "replies": self.buttons("#agreed every 2d", "#estimate ", "#note "),
        }

    def alert(self) -> Facts:
        zone = self.calendar.zone
        again = self.occasion.now + self.policy.on_call_every
        return {
            "received": self.local(self.incident.received_at),
            "since": self.near(self.incident.received_at),
            "next_on_call": self.occasion.next_on_call,
            "again": say.time_of_day(again, zone),
            "replies": self.buttons("take"),
        }

    def undelivered(self) -> Facts:
        zone = self.calendar.zone
        at = self.occasion.letter_at
        return {
            "left": say.time_of_day(at, zone) if at else "",
            "reply": _short(" ".join(self.send.about.split()), 300),
            "replies": self.buttons("#note "),
        }

    def held(self) -> Facts:
        asked = self.send.about == "asked"
        return self._message() | {
            "asked": asked,
            "refused": False,
            "reason": self.send.about,
            "message": _short_text(self.send.text or self.occasion.message),
            "replies": self.buttons("yes", "no") if asked else [],
        }

    def operator(self) -> Facts:
        return {
            "title": self.send.about or title(self.incident.subject),
            "text": self.send.text,
            "remarks": list(self.send.news),
            "replies": [],
        }

    def buttons(self, *bodies: str) -> list[list[str]]:
        incident = self.incident
        return _buttons(self.occasion.reply_to, f"Re: [{incident.ref}] {title(incident.subject)}", bodies)


_TO_CUSTOMERS: Mapping[LetterKind, Callable[[_Teller], Facts]] = {
    LetterKind.ACKNOWLEDGEMENT: _Teller.acknowledgement,
    LetterKind.MINIMAL: lambda _: {},
    LetterKind.ANSWER: _Teller.answer,
    LetterKind.STATUS: _Teller.status,
    LetterKind.CHANGED: _Teller.changed,
    LetterKind.LATE: _Teller.late,
    LetterKind.NEEDED: _Teller.needed,
    LetterKind.RESOLVED: _Teller.resolved,
    LetterKind.EXCLUDED: _Teller.excluded,
}

_TO_STAFF: Mapping[LetterKind, Callable[[_Teller], Facts]] = {
    LetterKind.NOTICE: _Teller.notice,
    LetterKind.WROTE: _Teller.wrote,
    LetterKind.DRAFT: _Teller.draft,
    LetterKind.AT_RISK: _Teller.at_risk,
    LetterKind.MISSED: _Teller.missed,
    LetterKind.QUIET: _Teller.quiet,
    LetterKind.WHY: _Teller.why,
    LetterKind.SILENT: _Teller.silent,
    LetterKind.ALERT: _Teller.alert,
    LetterKind.UNDELIVERED: _Teller.undelivered,
    LetterKind.HELD: _Teller.held,
    LetterKind.OPERATOR: _Teller.operator,
}


def _how(agreement: Agreement) -> str:
    """Which kind of agreement it is: every once none withdrawn."""
    if agreement.withdrawn:
        return "withdrawn"
    return "every" if agreement.every is not None else "once" if agreement.once is not None else "none"


def _owed_as(row: DutyStatus) -> str:
    words = say.term("estimate-passed" if row.state is Given.PASSED else row.duty.value)
    return f"{words} ({row.clause})" if row.clause else words


def _buttons(reply_to: str, subject: str, bodies: tuple[str, ...]) -> list[list[str]]:
    """What to reply with, and a `mailto:` that has it filled in (RFC 6068). What wants more words shows dots."""
    return [
        [
            body + "..." if body.endswith(" ") else body,
            f"mailto:{quote(reply_to, safe='@')}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
            if reply_to
            else "",
        ]
        for body in bodies
    ]


def _name_beside_number(level: Level) -> str:
    """A policy without names calls its levels "Priority 1": said once is enough."""
    return "" if level.level in level.name else level.name


def _short(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _short_text(text: str) -> str:
    if len(text) <= MAX_WORDS:
        return text
    return text[:MAX_WORDS] + f"\n[{len(text) - MAX_WORDS} more characters are on record]"
