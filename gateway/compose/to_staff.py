"""What a letter to staff says: what is owed to whom, what a plain reply does, the words to reply with.

Assumed figures may be read here, and say what they are.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote

from gateway.compose import say
from gateway.compose.facts import (
    MAX_FIELD,
    ON_TIME,
    SURE,
    UNSURE,
    Facts,
    Occasion,
    Teller,
    given_name,
    in_full,
    instant_for,
    name_beside_number,
    title,
)
from gateway.compose.say import short
from rules.cadence import cycle
from rules.calendar import NeverOpens
from rules.completeness import missing
from rules.duties import DutyStatus, Given, duties
from rules.effects import ANSWERS, LetterKind, Send
from rules.incident import Agreement, LevelSource
from rules.passing import next_alert
from rules.policy import Duty, Kind, Policy, Runs
from rules.sla import opening, spent
from store.records import COMPLAINT, LOOPS

MAX_ROW = 54
"""Characters of what was read, beside its label: one line each, for the words themselves stand above."""

MAX_WHY = 140
MAX_OTHERS = 3  # addresses


@dataclass(frozen=True, slots=True)
class ToStaff(Teller):
    def tell(self) -> Facts:
        return self.common() | TO_STAFF[self.send.kind](self)

    def common(self) -> Facts:
        policy, incident = self.policy, self.incident
        level = policy.level(incident.level)
        return (
            nobody(policy)
            | {
                "ref": incident.ref,
                "title": title(incident.subject),
                "who": self.who,
                "requester": incident.requester,
                "level": level.level,
                "level_name": name_beside_number(level),
                "confirmed": incident.level_source is LevelSource.AGENT,
                "taken_by": self.agent(incident.assigned) or incident.assigned if incident.assigned else "",
                "trust": incident.trust.value,
                "asked_news": self._asked_news(),
            }
            | self._owed()
        )

    @property
    def who(self) -> str:
        return given_name(self.incident.requester_name) or self.incident.requester

    def _writer(self) -> str:
        """The requester, or whoever was copied in."""
        author = self.occasion.author
        names = {each.address: given_name(each.name) for each in self.incident.participants}
        return (names.get(author) or author) if author else self.who

    def _asked_news(self) -> str:
        """When the customer asked how far we are, while no person has written since."""
        asked, updates = self.incident.inquired_at, self.incident.updates
        answered = asked is None or any(each.by_person and each.at > asked for each in updates)
        return "" if answered else self.near(asked)

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
        product = self.policy.referral(incident.referral)
        return (
            self._message()
            | {
                "understood": [
                    short(f"{label.lower()}: {value}", MAX_ROW) for label, value in self._read(attached=False)
                ],
                "asked_for": [
                    *(["what decides the priority"] if incident.level_asked else []),
                    *(say.term(name).lower() for name in incident.asked_for),
                ],
                "why": short(incident.level_reason, MAX_WHY),
                "claimed": short(" ".join((incident.claimed or "").split()), MAX_ROW),
                "runner_up": incident.runner_up or "",
                "referred": product.name if product else "",
                "watched": self.incident.is_watched,
                "since": self.near(incident.received_at),
                "counted": self._counted(),
                "replies": self.buttons("#reopen because ", "#note ", "#help")
                if product
                else self.buttons(*self._take(), "#note ", *self._judge(), "#close")
                if self.incident.is_watched
                else self.buttons(*self._take(), *self._yes(), "#note ", *self._judge(), "#help"),
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
            "wish": short(" ".join(wish.words.split()), MAX_FIELD) if wish else "",
            "wish_every": self.counted_as(wish.every) if wish and wish.every else "",
            "wish_first": self.local(self._first(wish.every)) if wish and wish.every else "",
            "owed_too": [_owed_as(each) for each in owed],
        }

    def _take(self) -> tuple[str, ...]:
        return () if self.incident.assigned else ("#take",)

    def _judge(self) -> tuple[str, ...]:
        """All of them stand on one line: an offered agreement takes the room of a question."""
        judged = f"#priority {self.incident.level} because "
        return (judged,) if self.incident.wish else (judged, "#why")

    def _need(self) -> tuple[str, ...]:
        names = missing(self.policy, self.incident)
        return (f"#need {' '.join(names)}",) if names else ()

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

    def _read(self, names: tuple[str, ...] = (), attached: bool = True) -> list[list[str]]:
        """What was read, the sure before the unsure."""
        unsure = self.in_their_words(names, attached, UNSURE)
        return [
            *self.in_their_words(names, attached, SURE),
            *([f"{label} (unsure)", words] for label, words in unsure),
        ]

    def _missing(self) -> list[str]:
        return [say.term(name).lower() for name in missing(self.policy, self.incident)]

    def _answered(self) -> str:
        """How many of our latest questions this mail answers: "both questions"."""
        asked = self.incident.asked_for
        told = sum(name in self.occasion.new_fields for name in asked)
        if not told:
            return ""
        if told < len(asked):
            return f"{told} of {len(asked)} questions"
        return {1: "the question", 2: "both questions"}.get(told, f"all {told} questions")

    def _promised(self) -> list[str]:
        """What the customer said would follow, once a support day has passed without it."""
        return [
            f"{say.term(name).lower()}, since {self.local(since)}: #need {name} asks for it"
            for name, since in self.awaited()
        ]

    def _counted(self) -> str:
        """Where the time until the answer lies, when it is not in one piece."""
        target, due = self.target(Kind.RESPONSE), self.occasion.dues.get(Kind.RESPONSE)
        if target is None or due is None or target.runs is Runs.ELAPSED:
            return ""
        pieces: list[str] = []
        for opens, closes in self.calendar.open_periods(self.incident.received_at):
            if opens >= due or len(pieces) == 4:
                break
            end = min(closes, due)
            pieces.append(f"{say.stretch(opens, end, self.calendar.zone)} ({say.brief(end - opens)})")
        return ", ".join(pieces) if len(pieces) > 1 else ""

    def _message(self) -> Facts:
        occasion = self.occasion
        return {
            "author": occasion.author or self.who,
            "written": self.instant(occasion.message_at or self.incident.received_at),
            "files": short(", ".join(" ".join(each.split()) for each in occasion.files), MAX_ROW),
        } | in_full(occasion.message)

    def wrote(self) -> Facts:
        return (
            self._message()
            | {
                "who": self._writer(),
                "outside": self.send.about == "outside",
                "doubt": self.occasion.doubt,
                "well": self.send.about == "well",
                "unheard": self.send.about == "unheard",
                "solved": self.incident.is_over,
                "reopened": self.send.about == "reopened",
                "was": self.occasion.level_was,
                "why": short(self.incident.level_reason, MAX_WHY),
                "taken_up": self.send.about == "referred",
                "new": [
                    short(f"{label.lower()}: {value}", MAX_ROW)
                    for label, value in self._read(self.occasion.new_fields)
                ]
                if self.occasion.new_fields
                else [],
                "answered": self._answered(),
                "missing": self._missing(),
                "promised": self._promised(),
                "replies": self.buttons(*self._take(), *self._yes(), *self._need(), "#note ", "#help"),
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
            "promised": self._promised(),
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
            "replies": self.buttons(*self._take(), "#assign ", "#note ", "#why"),
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
            "replies": self.buttons(*self._take(), "#note ", "#why"),
        }

    def quiet(self) -> Facts:
        asked_at = self.incident.question_at
        return {
            "asked_on": say.day(asked_at, self.calendar.zone) if asked_at else "",
            "draft": self.occasion.quoted,
            "replies": self.buttons("send", "#resolve ", "#close", "#note "),
        }

    def silent(self) -> Facts:
        return {
            "count": str(self.incident.silent_updates),
            "due": self.local(self.occasion.dues.get(Kind.UPDATE)),
            "owed": say.term(Kind.UPDATE.value),
            "replies": self.buttons("#agreed every 2d", "#estimate ", "#note "),
        }

    def alert(self) -> Facts:
        return {
            "since": self.near(self.incident.received_at),
            "next_on_call": self.occasion.next_on_call,
            "again": self.near(self._again()),
            "replies": self.buttons("take"),
        }

    def _again(self) -> datetime:
        """When the next one is alerted: during support hours."""
        at = self.occasion.now
        try:
            return opening(self.policy, self.incident, next_alert(self.policy, self.incident, at))
        except NeverOpens:
            return at

    def monitored(self) -> Facts:
        """How a problem goes on: its latest outage."""
        outages = [each for each in self.incident.outages if each.by == self.incident.monitor]
        last = outages[-1] if outages else None
        end = last.end if last else None
        over = self.send.about in ("up", "closed")
        return self._message() | {
            "about": self.send.about,
            "says": self.incident.suggested or "",
            "times": len(outages),
            "since": self.near(last.start if last else self.incident.received_at),
            "until": self.near(end),
            "lasted": say.brief(end - last.start) if last and end else "",
            "replies": self.buttons(*(() if over else self._take()), "#note ", "#close")
            if self.send.about != "closed"
            else self.buttons("#note "),
        }

    def undelivered(self) -> Facts:
        zone = self.calendar.zone
        at, said_at = self.occasion.letter_at, self.occasion.said_at
        return {
            "left": say.time_of_day(at, zone) if at else "",
            "other": self.occasion.letter_to,
            "said_by": short(self.occasion.said_by, MAX_ROW),
            "said_at": say.time_of_day(said_at, zone) if said_at else "",
            "is_dead": self.occasion.is_dead,
            "an_answer": self.occasion.letter_kind in ANSWERS,
            "reply": short(" ".join(self.send.about.split()), 300),
            "others": ", ".join(self._others()[:MAX_OTHERS]),
            "replies": self.buttons("#participant add ", "#answered phone ", "#note "),
        }

    def _others(self) -> list[str]:
        """Who is on the request first, then who is of the same organisation."""
        here = [each.address for each in self.incident.participants]
        return here + [f"{each} (same organisation)" for each in self.occasion.elsewhere if each not in here]

    def stopped(self) -> Facts:
        is_complaint, is_loop = self.send.text == COMPLAINT, self.send.text in LOOPS
        return {
            "address": self.send.about,
            "is_complaint": is_complaint,
            "is_loop": is_loop,
            "reply": "" if is_complaint or is_loop else short(" ".join(self.send.text.split()), 300),
            "replies": self.buttons("#participant add ", "#answered phone ", "#note "),
        }

    def held(self) -> Facts:
        message = in_full(self.send.text or self.occasion.message)
        return self._message() | message | {"reason": self.send.about, "replies": []}

    def operator(self) -> Facts:
        return {
            "title": self.send.about or title(self.incident.subject),
            "text": self.send.text,
            "remarks": list(self.send.news),
            "replies": [],
        }

    def buttons(self, *bodies: str) -> list[list[str]]:
        incident = self.incident
        subject = f"Re: [{incident.ref}] {title(incident.subject)}"
        return reply_buttons(self.occasion.button_to, subject, bodies, self.occasion.note_to)


TO_STAFF: Mapping[LetterKind, Callable[[ToStaff], Facts]] = {
    LetterKind.NOTICE: ToStaff.notice,
    LetterKind.WROTE: ToStaff.wrote,
    LetterKind.DRAFT: ToStaff.draft,
    LetterKind.AT_RISK: ToStaff.at_risk,
    LetterKind.MISSED: ToStaff.missed,
    LetterKind.QUIET: ToStaff.quiet,
    LetterKind.SILENT: ToStaff.silent,
    LetterKind.ALERT: ToStaff.alert,
    LetterKind.MONITORED: ToStaff.monitored,
    LetterKind.UNDELIVERED: ToStaff.undelivered,
    LetterKind.STOPPED: ToStaff.stopped,
    LetterKind.HELD: ToStaff.held,
    LetterKind.OPERATOR: ToStaff.operator,
}


def _owed_as(row: DutyStatus) -> str:
    words = say.term("estimate-passed" if row.state is Given.PASSED else row.duty.value)
    return f"{words} ({row.clause})" if row.clause else words


def nobody(policy: Policy) -> Facts:
    """What every letter to staff has, one about no incident too."""
    return {
        "language": say.ENGLISH,
        "vendor": policy.name,
        "support": policy.addresses[0],
        "ref": "",
        "title": "",
        "who": "",
        "requester": "",
        "level": "",
        "owed": "",
        "due": "",
        "is_cut": False,
    }


def matter(policy: Policy, send: Send, occasion: Occasion) -> Facts:
    """A letter about no incident: to the operator, or about held mail that belongs to none."""
    return (
        nobody(policy)
        | {
            "title": send.about,
            "reason": send.about,
            "text": send.text,
            "remarks": list(send.news),
            "author": occasion.author,
            "written": instant_for(policy, occasion, occasion.message_at),
            "replies": [],
        }
        | in_full(occasion.message)
    )


NOTES = "#note "


def reply_buttons(reply_to: str, subject: str, bodies: tuple[str, ...], note_to: str = "") -> list[list[str]]:
    """What to reply with, and a `mailto:` that has it filled in (RFC 6068). What wants more words shows dots.

    A note goes to `note_to` where there is one: nothing written there can reach the customer, whatever becomes of the word.
    """
    query = f"?subject={quote(subject, safe='')}&body="
    reply, note = (to and f"mailto:{quote(to, safe='@')}{query}" for to in (reply_to, note_to or reply_to))
    rows = []
    for body in bodies:
        begun = note if body == NOTES else reply
        rows.append([body + "..." if body.endswith(" ") else body, begun and begun + quote(body, safe="")])
    return rows
