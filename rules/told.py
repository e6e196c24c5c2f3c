"""What an agent can tell us, as values: events, questions that change nothing, deeds that the shell turns into events.

Owns the union `Told`, who speaks, and the fault that says what was meant. Never reads a word: that is `words`; never
says what a whole reply means: that is `commands`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from rules.events import Event
from rules.incident import State
from rules.policy import Kind

FIELDS = ("aspects", "impact", "start_time", "steps", "logs", "error")
"""What is asked for where nobody says otherwise (K3)."""


class Fault(ValueError):
    """Nothing was done. `why` says what was meant; in a reply, `line` and `number` (from 1) say where.

    `instead` is the whole line with the nearest word, where there is one that can be read; else empty. `slip` is the word
    that was not understood and the one that was probably meant.
    """

    def __init__(
        self,
        why: str,
        *,
        line: str = "",
        number: int = 0,
        instead: str = "",
        slip: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(f"{line}: {why}" if line else why)
        self.why = why
        self.line = line
        self.number = number
        self.instead = instead
        self.slip = slip


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who gives the command, when, and how they write times."""

    address: str
    at: datetime
    zone: str = "UTC"
    answer_delay: timedelta = timedelta(0)
    message: int | None = None
    fields: tuple[str, ...] = FIELDS  # that the policy asks for
    state: State = State.OPEN  # of the request: `state open` ends a pause, or opens again
    colleagues: tuple[tuple[str, str], ...] = ()  # (address, name), for `assign kim`


# --- questions: answered in the transcript, they change nothing ------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Question:
    """How due times came about: of one kind of promise, or of all."""

    about: Kind | None = None
    level: str | None = None  # if it were of that priority

    def among(self, levels: Collection[str]) -> "Question":
        """Itself. Raises Fault where it supposes a priority that there is not."""
        if self.level is not None and self.level not in levels:
            raise Fault(f"there is no priority {self.level}, only {', '.join(levels)}")
        return self


@dataclass(frozen=True, slots=True)
class Help:
    """What can be written."""

    all: bool = False


@dataclass(frozen=True, slots=True)
class Queue:
    """What is open, by what is owed next."""


@dataclass(frozen=True, slots=True)
class StatusOf:
    """How one request stands; without a reference the one that is spoken of."""

    ref: str = ""


Query = Question | Help | Queue | StatusOf


# --- deeds: what concerns more than one request or its letters; the shell makes events of them ---------------------------


@dataclass(frozen=True, slots=True)
class Undo:
    """Stop what has been written to the customer and has not left yet."""


@dataclass(frozen=True, slots=True)
class Merge:
    """This request into that one."""

    ref: str


@dataclass(frozen=True, slots=True)
class Split:
    """What the customer wrote last, as a request of its own."""

    subject: str


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody more, or no longer, hears what the customer hears."""

    add: bool
    address: str


@dataclass(frozen=True, slots=True)
class OpenFor:
    """A request on a customer's behalf: what was typed beside and below the word."""

    text: str


@dataclass(frozen=True, slots=True)
class Release:
    """Held mails, by the numbers of the letter that names them, go on as if nothing had held them."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Discard:
    """Held mails are not wanted."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """The word that a letter asked for: yes, no, send, note or drop."""

    word: str


Deed = Undo | Merge | Split | Participant | OpenFor | Release | Discard | Said

Told = Event | Query | Deed

DANGEROUS = (Merge, Participant)
"""These wait for a confirming reply (SAFETY, "Trust")."""


class Asks(Enum):
    """What a letter asks for: the bare words that act as the whole reply to it."""

    DRAFT = "draft"  # send, defer 15m
    CONFIRM = "confirm"  # yes, no
    UNDO = "undo"  # undo
    SECOND = "second"  # send, note, drop
