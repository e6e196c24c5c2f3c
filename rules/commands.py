"""What an agent's whole reply means: command lines first, then the answer; or one bare word that a letter asked for.

Owns where a command may stand and that none ever reaches the customer: a reply is read whole, or a `Fault` says which line
was meant how. The words are `words`', the values `told`'s; all that others need is named here. Never decides whether a
command is possible (`decide`) or allowed (`route`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from textwrap import wrap
from typing import assert_never

from rules.events import Answered, Assigned, Event
from rules.told import (
    DANGEROUS,
    FIELDS,
    Asks,
    Deed,
    Discard,
    Fault,
    Help,
    Merge,
    OpenFor,
    Participant,
    Query,
    Question,
    Queue,
    Release,
    Said,
    Speaker,
    Split,
    StatusOf,
    Told,
    Undo,
)
from rules.typed import bare, plain, unadorned
from rules.words import WORDS, Word, moment, nearest, parse, span, split_name

__all__ = [
    "DANGEROUS",
    "FIELDS",
    "WORDS",
    "Asks",
    "Deed",
    "Discard",
    "Fault",
    "Help",
    "Merge",
    "OpenFor",
    "Order",
    "Participant",
    "Query",
    "Question",
    "Queue",
    "Release",
    "Reply",
    "Said",
    "Speaker",
    "Split",
    "StatusOf",
    "Told",
    "Undo",
    "Word",
    "corrected",
    "help_text",
    "is_command",
    "moment",
    "paraphrase",
    "parse",
    "read_reply",
    "span",
]

ANSWER = "answer"
"""The line that stands for the text below the commands."""

TAKES = frozenset({"take", "ok", "okay", "on it", "mine", "i'll take it", "i take it"})
SAYS_NOTHING = frozenset({"thanks", "thank you", "thx", "many thanks", "thanks a lot", "thank you very much"})
"""Bare words, as the whole reply: they are meant for us, and never reach the customer."""

YES_OR_NO = frozenset({"yes", "no"})
OF_SECOND = frozenset({"send", "note", "drop"})
ASKING = frozenset({"help", "help all", "queue", "status", "why"})
"""They change nothing, and so act everywhere."""

RELEASES = re.compile(r"send|defer\s+.+")
"""As the whole reply to a letter that shows a draft."""

OF_HOLDS = re.compile(r"(?:release|discard) [0-9]+(?:(?:,? and|,| ) ?[0-9]+)*")
"""As the whole reply to a letter that tells of held mail."""

LONGEST_RELEASE = 20
"""Characters; a sentence that begins with such a word is an answer."""

ALMOST = 0.75
"""How much a line in the middle of an answer is like a word before it is taken for a slip."""

SHORTEST_SLIP = 4  # letters


@dataclass(frozen=True, slots=True)
class Order:
    """One thing that was told: its first line as it was read, and the number of that line, from 1."""

    line: str
    number: int
    told: Told


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole reply. `trial`: nothing may be done, only shown. Without orders it was empty, or thanks."""

    orders: tuple[Order, ...] = ()
    trial: bool = False
    takes_only: bool = False
    thanks_only: bool = False

    @property
    def events(self) -> tuple[Event, ...]:
        """What is to happen to the request, in this order."""
        return tuple(each.told for each in self.orders if not isinstance(each.told, Query | Deed))

    @property
    def queries(self) -> tuple[Query, ...]:
        return tuple(each.told for each in self.orders if isinstance(each.told, Query))

    @property
    def deeds(self) -> tuple[Deed, ...]:
        return tuple(each.told for each in self.orders if isinstance(each.told, Deed))

    @property
    def answer(self) -> Answered | None:
        """The last word to the customer, where there is one."""
        said = [each for each in self.events if isinstance(each, Answered)]
        return said[-1] if said else None


def read_reply(text: str, speaker: Speaker, *, asks: frozenset[Asks] = frozenset()) -> Reply:
    """A whole reply of an agent: command lines (`#…`) first, with or without empty lines between, then the answer.

    `asks`: what the letter it answers asks for; only there bare words act. Raises Fault, also for a command below the
    answer: what was meant for us never reaches the customer. Then nothing of it may be done.
    """
    lines = text.splitlines()
    tried, beside = _trial(lines)
    try:
        found = _alone("\n".join(lines), speaker, asks) or _in_order(lines, speaker)
    except Fault as fault:
        if beside and fault.number == tried and fault.instead:
            fault.instead = f"#try {fault.instead}"  # put right, it must still be a trial
        raise
    if tried and not found.orders:
        raise Fault("there is nothing to try below it", line="#try", number=tried)
    return replace(found, trial=bool(tried))


def corrected(text: str, fault: Fault) -> str:
    """The mail with that line put right. Raises ValueError where the fault knows of nothing better."""
    lines = text.splitlines()
    if not fault.instead or not 0 < fault.number <= len(lines):
        raise ValueError("nothing is known that was meant instead")
    lines[fault.number - 1] = fault.instead
    return "\n".join(lines)


def is_command(line: str) -> bool:
    """Whether the line, standing anywhere, is one of our words with its sign: `#take`, `＃ Take`, `* #take*`, `## Note`."""
    found = unadorned(line)
    return found.startswith("#") and split_name("#" + found.lstrip("# "))[0] in WORDS


# --- one word --------------------------------------------------------------------------------------------------------


def _alone(text: str, speaker: Speaker, asks: frozenset[Asks]) -> Reply | None:
    """The reply, where it is one bare word; None: it is more than that."""
    word, number = bare(text), _first(text)
    if not any(each.isalnum() for each in text):
        return Reply(thanks_only=bool(text.strip()))
    if any(map(is_command, text.splitlines())):
        return None  # also below a signature's dashes: it was meant
    if word in TAKES:
        if asks & {Asks.CONFIRM, Asks.SECOND}:
            raise Fault(
                f"{word!r} is not one of the words that the letter asked for", line=word, number=number
            )
        return Reply(
            (Order(word, number, Assigned(speaker.at, speaker.address, speaker.address)),), takes_only=True
        )
    if word in SAYS_NOTHING:
        return Reply(thanks_only=True)
    if (word in YES_OR_NO and Asks.CONFIRM in asks) or (word in OF_SECOND and Asks.SECOND in asks):
        return Reply((Order(word, number, Said(word)),))
    released = RELEASES.fullmatch(word) is not None and len(word) < LONGEST_RELEASE
    if (
        word in ASKING
        or OF_HOLDS.fullmatch(word)
        or (released and Asks.DRAFT in asks)
        or (word == "undo" and Asks.UNDO in asks)
    ):
        return Reply((_order(word, number, word, speaker),))
    if released or word in WORDS or word in OF_SECOND:
        raise _not_asked_for(word, number, speaker)
    return None


def _first(text: str) -> int:
    """The number of the first line that says anything."""
    return next((number for number, line in enumerate(text.splitlines(), 1) if plain(line)), 1)


def _not_asked_for(word: str, number: int, speaker: Speaker) -> Fault:
    instead = f"#{word}" if _reads(f"#{word}", speaker) else ""
    hint = f"to {word.partition(' ')[0]} here write {instead}" if instead else "nothing was done"
    if RELEASES.fullmatch(word):
        hint = f"a draft is not what this letter shows; {hint}" if instead else hint
    return Fault(
        f"{word!r} alone acts on a letter that asks for it; {hint}", line=word, number=number, instead=instead
    )


def _reads(text: str, speaker: Speaker) -> bool:
    try:
        parse(text, speaker)
    except Fault:
        return False
    return True


# --- commands, then the answer ---------------------------------------------------------------------------------------


def _trial(lines: list[str]) -> tuple[int, bool]:
    """Takes `#try` off the first line. Its number, or 0, and whether another command stood beside it."""
    for index, line in enumerate(lines):
        found = plain(line)
        if not found:
            continue
        name, rest = split_name(found)
        if not found.startswith("#") or name != "try":
            return 0, False
        lines[index] = f"#{rest.removeprefix('#')}" if rest else ""
        return index + 1, bool(rest)
    return 0, False


def _in_order(lines: Sequence[str], speaker: Speaker) -> Reply:
    orders: list[Order] = []
    at, had_text = 0, False
    while at < len(lines):
        line = plain(lines[at])
        if not line:
            at += 1
            continue
        if not line.startswith("#"):
            break
        end = _end_of_text(lines, at)
        order = _order("\n".join((line, *lines[at + 1 : end])), at + 1, line, speaker)
        orders.append(order)
        had_text = had_text or WORDS[split_name(line)[0]].takes_text
        at = end
    if at < len(lines):
        orders.append(_below(lines, at, had_text, speaker))
    return Reply(tuple(orders))


def _end_of_text(lines: Sequence[str], at: int) -> int:
    """Where what begins at this command line ends: the text of some goes on to the next command, of `open` to the end,
    for there the words are the customer's."""
    name, _ = split_name(plain(lines[at]))
    word = WORDS.get(name)
    if word is None or not word.takes_text:
        return at + 1
    if name == "open":
        return len(lines)
    for below in range(at + 1, len(lines)):
        if plain(lines[below]).startswith("#") and is_command(lines[below]):
            return below
        _no_stray(lines[below], below + 1)
    return len(lines)


def _order(text: str, number: int, line: str, speaker: Speaker) -> Order:
    try:
        return Order(line, number, parse(text, speaker))
    except Fault as fault:
        instead = ""
        if fault.slip is not None:
            slip, meant = fault.slip
            instead = re.sub(re.escape(slip), meant, line, count=1, flags=re.IGNORECASE)
        below = text[len(line) :]
        instead = instead if instead and _reads(instead + below, speaker) else ""
        raise Fault(fault.why, line=line, number=number, instead=instead) from None


def _below(lines: Sequence[str], at: int, had_text: bool, speaker: Speaker) -> Order:
    if had_text:
        # Below a note it may be the note's rest or the answer: it must not reach the wrong reader.
        raise Fault(
            "whose is this text? It stands below a note, an answer or a question; begin it with #answer or #note",
            line=plain(lines[at]),
            number=at + 1,
        )
    for number, line in enumerate(lines[at:], at + 1):
        if is_command(line):
            raise Fault(
                "commands stand above the answer, this one stands below its beginning",
                line=unadorned(line),
                number=number,
            )
        _no_stray(line, number)
    answer = "\n".join(lines[at:]).strip()
    return Order(
        ANSWER, at + 1, Answered(speaker.at, speaker.address, answer, speaker.answer_delay, speaker.message)
    )


def _no_stray(line: str, number: int) -> None:
    """Raises Fault for a line within a text that was probably meant as a command: `#escelate`, `* #take`."""
    found = unadorned(line)
    if not found.startswith("#"):
        return
    name, _ = split_name(found)
    slip = found[1:2].isalpha() and name.isalpha() and len(name) >= SHORTEST_SLIP
    near = nearest(name, ALMOST) if slip else ""
    if is_command(line) or near:
        hint = f"did you mean #{near}? " if near and near != name else ""
        raise Fault(
            f"this looks like a command within a text; {hint}commands stand alone, above it",
            line=found,
            number=number,
        )


# --- said back -------------------------------------------------------------------------------------------------------

WIDTH = 72  # characters of a line of plain text
COLUMN = 22


def help_text(all: bool = False) -> tuple[str, ...]:
    """The words with what they do, as lines of a letter; not `all`: those that are needed every day."""
    lines: list[str] = []
    for word in WORDS.values():
        if not (all or word.first):
            continue
        does = wrap(word.does, WIDTH - COLUMN)
        usage = f"#{word.usage}"
        if len(usage) < COLUMN:
            lines.append(f"{usage:{COLUMN}}{does.pop(0)}")
        else:
            lines.append(usage)
        lines += [" " * COLUMN + line for line in does]
    return tuple(lines)


def paraphrase(told: Deed, ref: str) -> str:
    """What a deed would do, in one sentence, for the letter that asks to confirm it."""
    match told:
        case Merge(into):
            return (
                f"{ref} goes on as {into}: its clocks stop, and what the customer writes to it joins {into}."
            )
        case Participant(add, address):
            hears = "every letter to the customer" if add else "no more letters"
            return f"{address} gets {hears} about {ref} from now on{', and nothing older' if add else ''}."
        case Split(subject):
            return f'What the customer wrote last on {ref} becomes a request of its own: "{subject}".'
        case OpenFor():
            return "A request is opened on the customer's behalf, and they get our acknowledgement."
        case Undo():
            return f"What was written to the customer about {ref} and has not left yet is stopped."
        case Release(numbers):
            return f"Held mail {_listed(numbers)} goes on as if nothing had held it."
        case Discard(numbers):
            return f"Held mail {_listed(numbers)} is discarded; nobody is told."
        case Said(word):
            return f'"{word}" is the answer to our letter.'
        case _:
            assert_never(told)


def _listed(numbers: tuple[int, ...]) -> str:
    return ", ".join(str(number) for number in numbers)
