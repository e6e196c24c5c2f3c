"""The agents' words: how each is written, what it does, and its reading into one value of `Told`.

Owns the one table, for mail and for `act` alike, and the arguments. Nothing is ever half understood: what is not read
whole raises `Fault`. Never decides whether a command is possible (`decide`) or allowed.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from difflib import get_close_matches

from rules.duration import read_duration
from rules.events import (
    Agreed,
    Answered,
    AnsweredElsewhere,
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
    OutageNoted,
    Paused,
    Referred,
    Reopened,
    Resolved,
    Resumed,
    TimeSpent,
)
from rules.incident import State
from rules.moments import read_moment
from rules.policy import Kind
from rules.told import (
    Discard,
    Fault,
    Help,
    Merge,
    OpenFor,
    Participant,
    Question,
    Queue,
    Release,
    Speaker,
    Split,
    StatusOf,
    Told,
    Undo,
)
from rules.typed import CLOSING, MARKS, plain, straight

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

WAYS: Mapping[str, str] = {
    "phone": "phone",
    "telephone": "phone",
    "call": "phone",
    "chat": "chat",
    "meeting": "meeting",
    "video": "video",
    "person": "person",
    "visit": "visit",
    "sms": "sms",
    "mail": "mail",
    "email": "mail",
}
"""Where a customer was answered, if not here."""

_KINDS = {kind.value: kind for kind in Kind} | {"answer": Kind.RESPONSE, "solution": Kind.RESOLUTION}
"""Promises by the core's names, and by those that letters use."""

_FILLERS = frozenset({"by", "on", "via", "in", "at", "the"})

MOST_WORDS = 8
"""Of a time or a span."""

_TO = re.compile(
    r"(?<=[:h]\d\d)\s*[-\u2010-\u2015]\s*(?=\d{1,2}[:h])|(?<=[ap]m)\s*[-\u2010-\u2015]\s*(?=\d)",
    re.IGNORECASE,
)
"""The dash between two times of day."""


@dataclass(frozen=True, slots=True)
class Word:
    """One command: how it is used, what it does, and its reading."""

    usage: str
    does: str
    read: Callable[[str, Speaker], Told]
    takes_text: bool = False  # on the lines below too
    first: bool = False  # stands in the short help


# --- arguments -------------------------------------------------------------------------------------------------------


def span(text: str) -> timedelta:
    """`2d`, `4h`, `90 minutes`, `1d12h`. Raises Fault."""
    try:
        return read_duration(straight(text))
    except ValueError as fault:
        raise Fault(str(fault)) from None


def moment(text: str, speaker: Speaker, *, past: bool = False) -> datetime:
    """An instant as people write it, with offset or in their zone (`rules.moments`). Raises Fault."""
    try:
        return read_moment(text, speaker.at, speaker.zone, past=past)
    except ValueError as fault:
        raise Fault(str(fault)) from None


_IF = re.compile(r"(?:priority|level)\s*=?\s*(\S+)", re.IGNORECASE)
_BECAUSE = re.compile(r"(?:^|(?<=[\s,;]))because[:,]?(?:\s+|$)", re.IGNORECASE)
_REF = re.compile(r"[A-Z][A-Z0-9]*-[0-9]+")
_ADDRESS = re.compile(r"[^\s@<>,;\"'()]+@[^\s@<>,;\"'()]+")


def _because(rest: str) -> tuple[str, str]:
    """`3 because it works again` -> ("3", "it works again")."""
    head, *reason = _BECAUSE.split(rest, maxsplit=1)
    return straight(head).strip(MARKS + "\"'"), "".join(reason).strip()


def _reason(rest: str) -> str:
    """All that was written, with or without the word: `because it fails again`, `to engineering`."""
    return _BECAUSE.sub("", rest, count=1).strip() if _BECAUSE.match(rest) else rest


def _needed(text: str, what: str) -> str:
    if not text:
        raise Fault(f"{what} is missing")
    return text


def _nothing(rest: str) -> None:
    if straight(rest).strip(MARKS + ".!"):
        raise Fault(f"nothing more was expected than the word, not {rest!r}; one command a line")


def _is_no(what: str, word: str, known: Collection[str]) -> Fault:
    near = get_close_matches(word.casefold(), known, n=1)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
    return Fault(f"{word!r} is no {what}; {hint}", slip=(word, near[0]) if near else None)


def _longest(words: list[str], reads: Callable[[str], datetime | timedelta]) -> int:
    """How many of the words can be read together, from the first; 0: none."""
    for count in range(min(len(words), MOST_WORDS), 0, -1):
        try:
            reads(" ".join(words[:count]).rstrip(MARKS))
        except Fault:
            continue
        return count
    return 0


def _address(text: str) -> str:
    word = straight(text).strip("<>")
    if not _ADDRESS.fullmatch(word):
        raise Fault(f"{word!r} is no address")
    return word.casefold()


def _ref(text: str) -> str:
    ref = straight(text).strip("[]").upper()
    if not _REF.fullmatch(ref):
        raise Fault(f"{text!r} is no reference; write it as UZ-1042")
    return ref


# --- who has it, how urgent it is ------------------------------------------------------------------------------------


def _take(rest: str, by: Speaker) -> Event:
    _nothing(rest)
    return Assigned(by.at, by.address, by.address)


def _assign(rest: str, by: Speaker) -> Event:
    to = _needed(straight(rest), "the agent's address or name").removeprefix("to ").strip("<> ")
    return Assigned(by.at, by.address, _address(to) if "@" in to else _colleague(to, by))


def _colleague(name: str, by: Speaker) -> str:
    """The address of the one whose name, first name or local part this is. Raises Fault."""
    known: dict[str, set[str]] = {}
    for address, full in by.colleagues:
        for each in {full, full.partition(" ")[0], address.partition("@")[0]} - {""}:
            known.setdefault(each.casefold(), set()).add(address)
    found = known.get(name.casefold(), set())
    if len(found) == 1:
        return found.pop()
    if found:
        raise Fault(f"{name!r} may be {' or '.join(sorted(found))}; write the address")
    near = get_close_matches(name.casefold(), known, n=1)
    hint = f"did you mean {near[0]}?" if near else "write the agent's address"
    slip = (name, near[0]) if near else None
    raise Fault(f"{name!r} is no address and nobody's name; {hint}", slip=slip)


def _priority(rest: str, by: Speaker) -> Event:
    level, reason = _because(rest)
    level = _needed(level, "the priority").removeprefix("P").removeprefix("p")
    if " " in level:
        raise Fault(f"{level!r} is no priority; a reason begins with because")
    return LevelSet(by.at, by.address, level, reason)


def _escalate(rest: str, by: Speaker) -> Event:
    return Escalated(by.at, by.address, _reason(rest))


# --- words to the customer -------------------------------------------------------------------------------------------


def _answer(rest: str, by: Speaker) -> Event:
    return Answered(by.at, by.address, _needed(rest, "the answer's text"), by.answer_delay, by.message)


def _answered(rest: str, by: Speaker) -> Event:
    """`phone 10:05 because …`; without a time: just now."""
    head, reason = _because(rest)
    words = [each for each in head.split() if each.casefold() not in _FILLERS]
    name = _needed(words[0].casefold() if words else "", "how they were answered, such as phone")
    how = WAYS.get(name)
    if how is None:
        raise _is_no("way of answering", name, WAYS)
    when = " ".join(words[1:])
    at = moment(when, by, past=True) if when else by.at
    return AnsweredElsewhere(by.at, by.address, how, at, reason, by.message)


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
        raise _no_field(rest.split(maxsplit=1)[0], by)
    text = (head + broken + below).strip()
    return Needed(by.at, by.address, tuple(dict.fromkeys(names)), text, by.answer_delay, by.message)


def _field(word: str, by: Speaker) -> str:
    """Which of the policy's fields is meant, or nothing."""
    name = straight(word.strip(",:;.")).casefold()
    name = name if name in by.fields else FIELD_WORDS.get(name, "")
    return name if name in by.fields else ""


def _no_field(word: str, by: Speaker) -> Fault:
    return _is_no("field", word, by.fields)


def _correct(rest: str, by: Speaker) -> Event:
    word, _, value = rest.partition(" ")
    name = _field(_needed(word, "the field"), by)
    if not name:
        raise _no_field(word, by)
    value = _needed(value.strip(), "its value")
    nothing = straight(value).casefold() in NO_VALUE
    return FieldSet(by.at, by.address, name, "" if nothing else value, by.message)


def _send(rest: str, by: Speaker) -> Event:
    _nothing(rest)
    return Approved(by.at, by.address, by.message)


def _defer(rest: str, by: Speaker) -> Event:
    return Deferred(by.at, by.address, span(_needed(rest, "how long")), by.message)


def _undo(rest: str, _: Speaker) -> Told:
    _nothing(rest)
    return Undo()


# --- what is agreed, expected, recorded ------------------------------------------------------------------------------


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


def _estimate(rest: str, by: Speaker) -> Event:
    return Estimated(by.at, by.address, moment(_needed(rest, "the time"), by))


def _note(rest: str, by: Speaker) -> Event:
    return Noted(by.at, by.address, _needed(rest, "the note's text"), by.message)


def _time(rest: str, by: Speaker) -> Event:
    """`30m`, `1h 30m on the phone with them`."""
    words = _needed(rest, "how long").split()
    count = _longest(words, span)
    if count == 0:
        raise Fault(f"{words[0]!r} is no duration; write 30m, 1h30m or 2h, then what it was")
    text = " ".join(words[count:])
    return TimeSpent(by.at, by.address, span(" ".join(words[:count]).rstrip(MARKS)), text)


def _outage(rest: str, by: Speaker) -> Event:
    """`10:02`, `from 10:02 to 11:30 the database`, `yesterday 22:00-23:10`."""
    text, reason = _TO.sub(" until ", rest), ""
    text, *reasons = _BECAUSE.split(text, maxsplit=1)
    reason = "".join(reasons).strip()
    words = _needed(text, "since when it was down").split()
    words = words[1:] if words[0].casefold() in ("from", "since") else words
    count = _longest(words, lambda text: moment(text, by, past=True))
    if count == 0:
        raise Fault(f"{' '.join(words)!r}: since when? write 10:02, or 10:02 until 11:30")
    start = moment(" ".join(words[:count]).rstrip(MARKS), by, past=True)
    end, left = _until(words[count:], start, by)
    told = " ".join(filter(None, (" ".join(left).strip(MARKS), reason)))
    return OutageNoted(by.at, by.address, start, end, told)


def _until(words: list[str], start: datetime, by: Speaker) -> tuple[datetime | None, list[str]]:
    """The end, where one is named, as the next such instant after the start; and the words after it."""
    if not words or words[0].casefold() not in ("until", "till", "to", "-"):
        return None, words
    if words[1:2] and words[1].casefold() == "now":
        return by.at, words[2:]
    then = replace(by, at=start)
    count = _longest(words[1:], lambda text: moment(text, then))
    if count == 0:
        raise Fault(f"{' '.join(words[1:])!r}: until when? write 11:30")
    end = moment(" ".join(words[1 : count + 1]).rstrip(MARKS), then)
    if end > by.at:
        raise Fault(
            f"{' '.join(words[1 : count + 1])!r} has not come yet; leave it out while it is still down"
        )
    return end, words[count + 1 :]


# --- states ----------------------------------------------------------------------------------------------------------


def _pause(rest: str, by: Speaker) -> Event:
    return Paused(by.at, by.address, _needed(straight(rest), "the reason"), by.message)


def _resume(rest: str, by: Speaker) -> Event:
    _nothing(rest)
    return Resumed(by.at, by.address, by.message)


def _resolve(rest: str, by: Speaker) -> Event:
    kind, _, text = rest.partition(" ")
    kind = _needed(straight(kind).strip(MARKS), "the kind of resolution")
    return Resolved(by.at, by.address, kind, text.strip(), by.answer_delay)


def _close(rest: str, by: Speaker) -> Event:
    _nothing(rest)
    return Closed(by.at, by.address)


def _reopen(rest: str, by: Speaker) -> Event:
    return Reopened(by.at, by.address, _reason(rest))


def _exclude(rest: str, by: Speaker) -> Event:
    head, *reason = _BECAUSE.split(rest, maxsplit=1)
    category, _, words = _needed(head.strip(), "the category").partition(" ")
    told = " ".join((words.strip(), *(each.strip() for each in reason))).strip()
    return Excluded(by.at, by.address, straight(category).strip(MARKS), told)


def _refer(rest: str, by: Speaker) -> Event:
    return Referred(by.at, by.address, _needed(straight(rest), "the product").casefold())


def _state(rest: str, by: Speaker) -> Told:
    """The states as words: each is one of the commands above."""
    name, _, more = _needed(rest, "the state").partition(" ")
    name = straight(name).casefold().strip(MARKS)
    reads = _STATES.get(name)
    if reads is None:
        raise _is_no("state that can be set", name, _STATES)
    return reads(more.strip(), by)


def _open_again(rest: str, by: Speaker) -> Event:
    return _resume(rest, by) if by.state is State.PENDING else _reopen(rest, by)


_STATES: Mapping[str, Callable[[str, Speaker], Told]] = {
    State.OPEN: _open_again,
    State.PENDING: _pause,
    State.RESOLVED: _resolve,
    State.CLOSED: _close,
}


# --- several requests, several people --------------------------------------------------------------------------------


def _merge(rest: str, _: Speaker) -> Told:
    into = _needed(straight(rest), "the reference of the other request")
    return Merge(_ref(into.removeprefix("into ").strip()))


def _split(rest: str, _: Speaker) -> Told:
    return Split(_needed(rest, "the subject of the new request"))


def _participant(rest: str, by: Speaker) -> Told:
    how, _, address = straight(rest).partition(" ")
    if how.casefold() not in ("add", "remove"):
        raise Fault("participant add ADDRESS, or participant remove ADDRESS")
    return Participant(how.casefold() == "add", _address(_needed(address.strip(), "the address")))


def _open(rest: str, _: Speaker) -> Told:
    return OpenFor(rest)


def _numbers(rest: str) -> tuple[int, ...]:
    parts = re.split(r"[\s,;]+(?:and\s+)?", _needed(straight(rest), "the number"))
    if not all(part.isdecimal() and part.isascii() and len(part) <= 18 for part in parts):
        raise Fault(f"{rest!r}: numbers, as the letter gives them")
    return tuple(dict.fromkeys(int(part) for part in parts))


def _release(rest: str, _: Speaker) -> Told:
    return Release(_numbers(rest))


def _discard(rest: str, _: Speaker) -> Told:
    return Discard(_numbers(rest))


# --- questions -------------------------------------------------------------------------------------------------------


def _why(rest: str, by: Speaker) -> Question:
    asked = straight(rest).rstrip("?.! ")
    about, _, condition = asked.partition(" if ") if not asked.startswith("if ") else ("", "", asked[3:])
    about = about.strip().casefold()
    kind = _KINDS.get(about)
    if about and kind is None:
        raise _is_no("promise", about, tuple(Kind))
    named = _IF.fullmatch(condition.strip()) if condition else None
    if condition and named is None:
        raise Fault(f"{condition!r}: write why if priority=2")
    return Question(kind, named[1].removeprefix("P").removeprefix("p") if named else None)


def _status(rest: str, _: Speaker) -> Told:
    return StatusOf(_ref(rest) if straight(rest).strip(MARKS + ".!?") else "")


def _queue(rest: str, _: Speaker) -> Told:
    _nothing(rest)
    return Queue()


def _help(rest: str, _: Speaker) -> Told:
    more = straight(rest).casefold().strip(MARKS + ".!")
    if more not in ("", "all"):
        raise Fault("help, or help all")
    return Help(all=more == "all")


def _try(_: str, __: Speaker) -> Told:
    raise Fault("try stands once, as the first line of a mail")


# --- the table -------------------------------------------------------------------------------------------------------

WORDS: Mapping[str, Word] = {
    "take": Word("take", "it is yours", _take, first=True),
    "assign": Word("assign ADDRESS | NAME", "it is that agent's", _assign, first=True),
    "priority": Word("priority LEVEL [because …]", "sets or confirms the level", _priority, first=True),
    "state": Word(
        "state open | pending REASON | resolved KIND | closed",
        "the same as resume or reopen, pause, resolve, close",
        _state,
    ),
    "answer": Word("answer TEXT", "goes to the customer", _answer, takes_text=True),
    "answered": Word(
        "answered phone|chat|.. [TIME] [because …]",
        "they were answered in another way: counts from then, and the next letter tells it",
        _answered,
    ),
    "need": Word(
        "need FIELD.. [TEXT]", "asks the customer for these, in the policy's wording", _need, takes_text=True
    ),
    "field": Word("field NAME VALUE", "puts right what was read; none: there is nothing to be had", _correct),
    "note": Word("note TEXT", "stays among colleagues", _note, takes_text=True, first=True),
    "estimate": Word("estimate TIME", "when it should be solved", _estimate, first=True),
    "agreed": Word(
        "agreed every SPAN | at TIME | none | yes | withdrawn",
        "how often the customer hears from us",
        _agreed,
    ),
    "send": Word("send", "the draft that was shown goes to the customer", _send),
    "defer": Word("defer SPAN", "the draft waits so long, as far as the promise allows", _defer),
    "undo": Word("undo", "stops what has not left for the customer yet", _undo, first=True),
    "why": Word(
        "why [PROMISE] [if priority=LEVEL]",
        "how a due time came about; changes nothing",
        _why,
        first=True,
    ),
    "time": Word("time SPAN [TEXT]", "work on it, for the record", _time),
    "outage": Word("outage TIME [until TIME] [TEXT]", "when it was down, for the record", _outage),
    "pause": Word("pause REASON", "stops the clocks that the policy lets this reason stop", _pause),
    "resume": Word("resume", "counts again", _resume),
    "escalate": Word("escalate [because …]", "may switch the support hours", _escalate),
    "resolve": Word("resolve KIND [TEXT]", "tells the customer what solved it", _resolve, first=True),
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
    "merge": Word("merge REFERENCE", "goes on as that request; asks you to confirm", _merge),
    "split": Word("split SUBJECT", "what the customer wrote last becomes a request of its own", _split),
    "participant": Word(
        "participant add ADDRESS | remove ADDRESS",
        "who hears what the customer hears; asks you to confirm",
        _participant,
    ),
    "open": Word(
        "open [TEXT]",
        "a request on a customer's behalf, from the mail forwarded below it or from your words",
        _open,
        takes_text=True,
    ),
    "release": Word("release NUMBER..", "held mails go on", _release),
    "discard": Word("discard NUMBER..", "held mails are not wanted", _discard),
    "status": Word("status [REFERENCE]", "how a request stands; changes nothing", _status),
    "queue": Word("queue", "what is open and what is owed next; changes nothing", _queue),
    "try": Word("try", "as the first line: shows what the mail would do, and does nothing", _try, first=True),
    "help": Word("help [all]", "these words", _help),
}


def split_name(line: str) -> tuple[str, str]:
    """A command line, with or without `#`, as its first word in small letters and the rest."""
    first, broken, below = line.strip().partition("\n")
    first = plain(first).removeprefix("#").strip()
    name, _, rest = first.partition(" ")
    return straight(name).casefold().strip(MARKS + CLOSING), (rest + broken + below).strip()


def nearest(name: str, least: float = 0.6) -> str:
    """The word that was probably meant, or nothing."""
    near = get_close_matches(name, WORDS, n=1, cutoff=least)
    return near[0] if near else ""


def parse(line: str, speaker: Speaker) -> Told:
    """`take`, `priority 2 because …`, `answer …`: one command line, with or without `#`. Raises Fault."""
    name, rest = split_name(line)
    word = WORDS.get(name)
    if word is None:
        near = nearest(name)
        hint = f"did you mean {near}?" if near else f"known are {', '.join(WORDS)}"
        raise Fault(f"unknown word {name!r}: {hint}", slip=(name, near) if near else None)
    return word.read(rest, speaker)
