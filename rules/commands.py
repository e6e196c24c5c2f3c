"""The agents' commands: one grammar, for mail and for `act` alike.

Owns the words, their arguments and the times people write in them. A line becomes an event, a question that changes
nothing, or a `Fault` that says what was meant; nothing is ever half understood. Never decides whether a command is possible (`decide`) or allowed (`route`).
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from rules.duration import read_duration
from rules.events import (
    Agreed,
    Answered,
    Approved,
    Assigned,
    Closed,
    Deferred,
    Escalated,
    Estimated,
    Event,
    Excluded,
    FieldSet,
    LevelSet,
    Needed,
    Noted,
    Paused,
    Referred,
    Reopened,
    Resolved,
    Resumed,
)
from rules.policy import Kind

FIELDS = ("aspects", "impact", "start_time", "steps", "logs", "error")
"""What is asked for where nobody says otherwise (K3)."""

FIELD_WORDS: Mapping[str, str] = {
    "what-fails": "aspects",
    "aspect": "aspects",
    "began": "start_time",
    "start-time": "start_time",
    "step": "steps",
    "files": "logs",
    "log": "logs",
    "errors": "error",
}
"""Fields as letters call them, and as people shorten them."""

NO_VALUE = frozenset({"none", "n/a", "-"})


class Fault(ValueError):
    """Nothing was done; the message names the word and what it wants."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who gives the command, when, and how they write times."""

    address: str
    at: datetime
    zone: str = "UTC"
    answer_delay: timedelta = timedelta(0)
    message: int | None = None
    fields: tuple[str, ...] = FIELDS  # that the policy asks for


@dataclass(frozen=True, slots=True)
class Question:
    """How due times came about: of one kind of promise, or of all. Changes nothing, and so is no event."""

    about: Kind | None = None
    level: str | None = None  # if it were of that priority

    def among(self, levels: Collection[str]) -> "Question":
        """Itself. Raises Fault where it supposes a priority that there is not."""
        if self.level is not None and self.level not in levels:
            raise Fault(f"there is no priority {self.level}, only {', '.join(levels)}")
        return self


Told = Event | Question


@dataclass(frozen=True, slots=True)
class Word:
    """One command: how it is used, what it does, and its reading."""

    usage: str
    does: str
    read: Callable[[str, Speaker], Told]


def parse(line: str, speaker: Speaker) -> Told:
    """`take`, `priority 2 because …`, `answer …`: one command line, with or without `#`. Raises Fault."""
    text = line.strip().removeprefix("#").strip()
    name, _, rest = text.partition(" ")
    if "\n" in name:
        name, _, rest = text.partition("\n")
    word = WORDS.get(name.casefold())
    if word is None:
        near = get_close_matches(name.casefold(), WORDS, n=1)
        hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(WORDS)}"
        raise Fault(f"unknown word {name!r}: {hint}")
    return word.read(rest.strip(), speaker)


TAKES = frozenset({"take", "ok", "okay", "on it", "mine"})
SAYS_NOTHING = frozenset({"thanks", "thank you"})
"""Bare words, as the whole reply: they are meant for us, and never reach the customer."""

RELEASES = re.compile(r"send|defer\s+.+")
"""As the whole reply to a letter that shows a draft."""

LONGEST_RELEASE = 20
"""Characters; a sentence that begins with such a word is an answer."""

TAKES_THE_REST = frozenset({"note", "answer", "need"})
"""Their text goes on below the command line, to the end."""


def read_reply(text: str, speaker: Speaker, *, to_draft: bool = False) -> tuple[Told, ...]:
    """A whole reply of an agent: command lines (`#…`) first, with or without empty lines between, then the answer.

    `to_draft`: it answers a letter that shows a draft, where bare `send` and `defer 15m` act. Nothing at all for a bare
    word of thanks. Raises Fault, also for a command below the answer: what was meant for us never reaches the customer.
    Then nothing of it may be done.
    """
    bare = " ".join(text.casefold().split()).strip(".! ")
    if bare in TAKES:
        return (Assigned(speaker.at, speaker.address, speaker.address),)
    if bare in SAYS_NOTHING:
        return ()
    if RELEASES.fullmatch(bare) and len(bare) < LONGEST_RELEASE:
        if not to_draft:
            raise Fault(f"{bare!r} alone acts on a letter that shows a draft; to send a draft write #send")
        return (parse(bare, speaker),)
    events: list[Told] = []
    lines = text.strip().splitlines()
    while lines and lines[0].lstrip().startswith("#"):
        line = lines.pop(0).strip().removeprefix("#").strip()
        if line.partition(" ")[0].casefold() in TAKES_THE_REST:
            line, lines = "\n".join((line, *lines)), []
        try:
            events.append(parse(line, speaker))
        except Fault as fault:
            raise Fault(f"#{line.splitlines()[0] if line else ''}: {fault}") from None
        while lines and not lines[0].strip():
            lines.pop(0)
    for line in lines:
        head, _, _ = line.strip().partition(" ")
        if head.startswith("#") and head[1:].casefold() in WORDS:
            raise Fault(f"{head}: commands stand above the answer, this one stands below its beginning")
    answer = "\n".join(lines).strip()
    if answer:
        events.append(_answer(answer, speaker))
    return tuple(events)


# --- arguments -------------------------------------------------------------------------------------------------------

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def span(text: str) -> timedelta:
    """`2d`, `4h`, `90 minutes`, `1d12h`. Raises Fault."""
    try:
        return read_duration(text)
    except ValueError as fault:
        raise Fault(str(fault)) from None


def moment(text: str, speaker: Speaker) -> datetime:
    """An instant as people write it: `2026-11-24 12:00`, `Tue 12:00`, `15:30`, with offset or in their zone.

    A weekday or a bare time is the next such one. Raises Fault.
    """
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return _next_time(text, speaker)
    if at.tzinfo is None:
        at = at.replace(tzinfo=ZoneInfo(speaker.zone))
    return at.astimezone(UTC)


def _next_time(text: str, speaker: Speaker) -> datetime:
    *day, clock = text.split() or [""]
    hit = _CLOCK.fullmatch(clock)
    if hit is None or len(day) > 1 or (day and day[0][:3].casefold() not in _DAYS):
        raise Fault(f"{text!r} is no time; write 2026-11-24 12:00, Tue 12:00 or 12:00")
    now = speaker.at.astimezone(ZoneInfo(speaker.zone))
    hour, minute = int(hit[1]), int(hit[2])
    if hour > 23 or minute > 59:
        raise Fault(f"{clock!r} is no time of day")
    at = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if day:
        at += timedelta(days=(_DAYS.index(day[0][:3].casefold()) - at.weekday()) % 7)
    if at <= now:
        at += timedelta(days=7 if day else 1)
    return at.astimezone(UTC)


_IF = re.compile(r"(?:priority|level)\s*=?\s*(\S+)")
_KINDS = {kind.value: kind for kind in Kind} | {"answer": Kind.RESPONSE, "solution": Kind.RESOLUTION}
"""Promises by the core's names, and by those that letters use."""


def _because(rest: str) -> tuple[str, str]:
    """`3 because it works again` -> ("3", "it works again")."""
    head, *reason = re.split(r"(?:^|\s)because(?:\s|$)", rest, maxsplit=1)
    return head.strip(), "".join(reason).strip()


def _reason(rest: str) -> str:
    """All that was written, with or without the word: `because it fails again`, `to engineering`."""
    return rest.removeprefix("because ").strip()


def _needed(text: str, what: str) -> str:
    if not text:
        raise Fault(f"{what} is missing")
    return text


def _nothing(rest: str) -> None:
    if rest:
        raise Fault(f"nothing more was expected than the word, not {rest!r}")


# --- the words -------------------------------------------------------------------------------------------------------


def _take(rest: str, by: Speaker) -> Event:
    _nothing(rest)
    return Assigned(by.at, by.address, by.address)


def _assign(rest: str, by: Speaker) -> Event:
    to = _needed(rest, "the agent's address")
    if to.count("@") != 1 or " " in to:
        raise Fault(f"{to!r} is no address of an agent")
    return Assigned(by.at, by.address, to.casefold())


def _priority(rest: str, by: Speaker) -> Event:
    level, reason = _because(rest)
    return LevelSet(
        by.at, by.address, _needed(level, "the priority").removeprefix("P").removeprefix("p"), reason
    )


def _answer(rest: str, by: Speaker) -> Event:
    return Answered(by.at, by.address, _needed(rest, "the answer's text"), by.answer_delay, by.message)


def _need(rest: str, by: Speaker) -> Event:
    """`steps error we get correct labels here`: names as long as they are names, then the agent's own words."""
    head, broken, below = _needed(rest, "which fields").partition("\n")
    names: list[str] = []
    while head:
        word, _, after = head.partition(" ")
        name = _field(word, by)
        if not name:
            break
        names.append(name)
        head = after.strip()
        if word.endswith(":"):
            break
    if not names:
        raise Fault(f"{rest.split(maxsplit=1)[0]!r} is no field; there are {', '.join(by.fields)}")
    text = (head + broken + below).strip()
    return Needed(by.at, by.address, tuple(dict.fromkeys(names)), text, by.answer_delay, by.message)


def _field(word: str, by: Speaker) -> str:
    """Which of the policy's fields is meant, or nothing."""
    name = word.strip(",:").casefold()
    name = name if name in by.fields else FIELD_WORDS.get(name, "")
    return name if name in by.fields else ""


def _correct(rest: str, by: Speaker) -> Event:
    word, _, value = rest.partition(" ")
    name = _field(_needed(word, "the field"), by)
    if not name:
        raise Fault(f"{word!r} is no field; there are {', '.join(by.fields)}")
    value = _needed(value.strip(), "its value")
    return FieldSet(by.at, by.address, name, "" if value.casefold() in NO_VALUE else value, by.message)


def _note(rest: str, by: Speaker) -> Event:
    return Noted(by.at, by.address, _needed(rest, "the note's text"), by.message)


def _resolve(rest: str, by: Speaker) -> Event:
    kind, _, text = rest.partition(" ")
    return Resolved(by.at, by.address, _needed(kind, "the kind of resolution"), text.strip(), by.answer_delay)


def _close(rest: str, by: Speaker) -> Event:
    _nothing(rest)
    return Closed(by.at, by.address)


def _reopen(rest: str, by: Speaker) -> Event:
    return Reopened(by.at, by.address, _reason(rest))


def _agreed(rest: str, by: Speaker) -> Event:
    how, _, what = rest.partition(" ")
    match how.casefold():
        case "every":
            return Agreed(by.at, by.address, every=span(what), message=by.message)
        case "at" | "by":
            return Agreed(by.at, by.address, once=moment(what, by), message=by.message)
        case "none":
            _nothing(what)
            return Agreed(by.at, by.address, message=by.message)
        case "yes":
            _nothing(what)
            return Agreed(by.at, by.address, as_wished=True, message=by.message)
        case "withdrawn":
            _nothing(what)
            return Agreed(by.at, by.address, withdrawn=True, message=by.message)
    raise Fault(
        "agreed every 2d, agreed at Tue 12:00, agreed none, agreed yes to what the customer asked for, or agreed withdrawn"
    )


def _send(rest: str, by: Speaker) -> Event:
    _nothing(rest)
    return Approved(by.at, by.address, by.message)


def _defer(rest: str, by: Speaker) -> Event:
    return Deferred(by.at, by.address, span(_needed(rest, "how long")), by.message)


def _why(rest: str, by: Speaker) -> Question:
    about, _, condition = rest.partition(" if ") if not rest.startswith("if ") else ("", "", rest[3:])
    about = about.strip().casefold()
    kind = _KINDS.get(about)
    if about and kind is None:
        raise Fault(f"{about!r} is no promise; there are {', '.join(Kind)}")
    named = _IF.fullmatch(condition.strip()) if condition else None
    if condition and named is None:
        raise Fault(f"{condition!r}: write why if priority=2")
    return Question(kind, named[1] if named else None)


def _pause(rest: str, by: Speaker) -> Event:
    return Paused(by.at, by.address, _needed(rest, "the reason"), by.message)


def _resume(rest: str, by: Speaker) -> Event:
    _nothing(rest)
    return Resumed(by.at, by.address, by.message)


def _estimate(rest: str, by: Speaker) -> Event:
    return Estimated(by.at, by.address, moment(_needed(rest, "the time"), by))


def _exclude(rest: str, by: Speaker) -> Event:
    category, reason = _because(rest)
    category, _, words = _needed(category, "the category").partition(" ")
    return Excluded(by.at, by.address, category, " ".join((words.strip(), reason)).strip())


def _refer(rest: str, by: Speaker) -> Event:
    return Referred(by.at, by.address, _needed(rest, "the product").casefold())


def _escalate(rest: str, by: Speaker) -> Event:
    return Escalated(by.at, by.address, _reason(rest))


WORDS: Mapping[str, Word] = {
    "take": Word("take", "it is yours", _take),
    "assign": Word("assign ADDRESS", "it is that agent's", _assign),
    "priority": Word("priority LEVEL [because …]", "sets or confirms the level", _priority),
    "answer": Word("answer TEXT", "goes to the customer", _answer),
    "need": Word("need FIELD.. [TEXT]", "asks the customer for these, in the policy's wording", _need),
    "field": Word("field NAME VALUE", "puts right what was read; none: there is nothing to be had", _correct),
    "note": Word("note TEXT", "stays among colleagues", _note),
    "estimate": Word("estimate TIME", "when it should be solved", _estimate),
    "agreed": Word(
        "agreed every SPAN | at TIME | none | yes | withdrawn",
        "how often the customer hears from us",
        _agreed,
    ),
    "send": Word("send", "the draft that was shown goes to the customer", _send),
    "defer": Word("defer SPAN", "the draft waits so long, as far as the promise allows", _defer),
    "why": Word("why [PROMISE] [if priority=LEVEL]", "how a due time came about; changes nothing", _why),
    "pause": Word("pause REASON", "stops the clocks that the policy lets this reason stop", _pause),
    "resume": Word("resume", "counts again", _resume),
    "escalate": Word("escalate [because …]", "may switch the support hours", _escalate),
    "resolve": Word("resolve KIND [TEXT]", "tells the customer what solved it", _resolve),
    "exclude": Word(
        "exclude CATEGORY [because …]", "outside the policy; the customer is told which part", _exclude
    ),
    "refer": Word(
        "refer PRODUCT",
        "others support that product: the customer is told where, and nothing runs on",
        _refer,
    ),
    "close": Word("close", "ends it", _close),
    "reopen": Word("reopen [because …]", "goes on with what is unmet", _reopen),
}
