"""One agent's mail in hand: whose it is, what was said to it since it was held, how it reads.

Owns what judging may ask of it. Never judges whether a command is possible, never writes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gateway.compose.letters import Context
from gateway.desk import Desk, Read, words_of
from gateway.message.body import Body, Span, new_words
from gateway.message.parse import parse
from gateway.plan import Reader
from gateway.route import Mail
from rules.commands import Reply, corrected, read_reply
from rules.effects import LetterKind
from rules.events import Answered, Needed, Resolved
from rules.incident import Incident, State
from rules.policy import Policy
from rules.told import Asks, Fault, Speaker
from store.records import Letter, StoredEvent, Token

MOST_LEFT_OUT = 1_000  # characters

SHOWS: Mapping[str, frozenset[Asks]] = {
    LetterKind.DRAFT.value: frozenset({Asks.DRAFT}),
    LetterKind.QUIET.value: frozenset({Asks.DRAFT}),
    LetterKind.TRANSCRIPT.value: frozenset({Asks.UNDO}),
    LetterKind.SECOND.value: frozenset({Asks.SECOND}),
    **dict.fromkeys(("asked", "confirm", "not-sent"), frozenset({Asks.CONFIRM})),
}
"""The bare words that a letter asks for. Where none is named, what is possible decides."""


@dataclass(frozen=True, slots=True)
class Grant:
    """What a person has said to this mail since it was held. Whoever said yes to a later question had said it to all
    earlier ones: read (corrected), then what is dangerous (confirmed), then what a colleague had written (second)."""

    corrections: int = 0  # wrong words put right
    agreed: bool = False  # that its text is meant
    confirmed: bool = False
    second: str = ""  # send, note

    @classmethod
    def of(cls, granted: str) -> "Grant":
        word, _, number = granted.partition(" ")
        match word:
            case "corrected":
                return cls(int(number or 1), agreed=True)
            case "confirmed":
                return cls(_ALL, agreed=True, confirmed=True)
            case "send" | "note":
                return cls(_ALL, agreed=True, confirmed=True, second=word)
        return cls()


_ALL = 100


@dataclass(frozen=True, slots=True)
class Case:
    """One agent's mail in hand."""

    desk: Desk
    read: Read
    mail: Mail
    agent: str
    policy: Policy
    incident: Incident | None  # None: at the desk
    body: Body
    token: int | None = None  # by which they act
    replaces: Token | None = None  # it is written anew instead of what this one waits for

    @property
    def text(self) -> str:
        return self.body.new_text.strip()

    @property
    def left_out(self) -> str:
        """Words of theirs inside or below a letter of ours that is quoted without marks (Outlook's way).

        Lines of ours stand among them, so that none may go to a customer; the agent is shown them instead.
        """
        letter = self.answered
        if letter is None:
            return ""
        message = self.mail.message
        whole = new_words(message.text, message.quoted, ours=(parse(letter.octets).text,))
        return _beyond(message.text, whole.new, self.body.new)[:MOST_LEFT_OUT]

    @property
    def grant(self) -> Grant:
        return Grant.of(self.mail.item.granted)

    @property
    def context(self) -> Context:
        return self.desk.context(self.mail, self.body, self.policy)

    @property
    def about(self) -> int | None:
        return self.incident.id if self.incident else None

    @property
    def speaker(self) -> Speaker:
        """From now, not from when a mailbox had it: the time in which an answer may be taken back is owed whole."""
        desk, policy = self.desk, self.policy
        known = desk.facts.agents.get((policy.vendor, self.agent))
        people = desk.draft.composer.people
        return Speaker(
            self.agent,
            desk.draft.now,
            known.zone if known is not None and known.zone else policy.calendar.zone,
            desk.answer_delay,
            self.mail.item.id,
            tuple(spec.name for spec in policy.fields),
            self.incident.state if self.incident else State.OPEN,
            tuple(people.colleagues(policy.vendor)),
        )

    @property
    def answered(self) -> Letter | None:
        """The letter of ours to this agent that their mail answers."""
        known = self.desk.answered_letters(self.mail)
        return next((each for each in known if each.recipient == self.agent), None)

    @property
    def reader(self) -> Reader:
        as_note = self.grant.second == "note"
        return Reader(self.desk, self.mail, self.agent, self.policy, self.incident, as_note=as_note)


def _beyond(text: str, found: Sequence[Span], known: Sequence[Span]) -> str:
    """The lines of `found` that begin in none of `known`."""
    lines = []
    for start, end in found:
        for line in text[start:end].splitlines(keepends=True):
            if line.strip() and not any(first <= start < last for first, last in known):
                lines.append(line.strip())
            start += len(line)
    return "\n".join(lines)


def case_of(desk: Desk, read: Read, mail: Mail, agent: str, incident: int | None, token: int | None) -> Case:
    body = words_of(mail.message)
    stored = desk.draft.incidents.get(incident) if incident is not None else None
    while stored is not None and stored.incident.merged_into in desk.draft.incidents:
        stored = desk.draft.incidents[stored.incident.merged_into]
    if stored is None:
        return Case(desk, read, mail, agent, desk.policies[mail.item.vendor], None, body, token)
    policy = desk.draft.policies[stored.incident.policy]
    return Case(desk, read, mail, agent, policy, stored.incident, body, token)


# --- reading ---------------------------------------------------------------------------------------------------------------


def read(case: Case) -> Reply:
    """Raises Fault. A word that was put right with the agent's yes stays put right."""
    text, speaker, asked = case.text, case.speaker, asks(case)
    for _ in range(case.grant.corrections):
        try:
            return read_reply(text, speaker, asks=asked)
        except Fault as fault:
            if not fault.instead:
                raise
            text = corrected(text, fault)
    return read_reply(text, speaker, asks=asked)


def asks(case: Case) -> frozenset[Asks]:
    letter = next(iter(case.desk.answered_letters(case.mail)), None)
    if letter is None:
        return frozenset({Asks.DRAFT, Asks.UNDO})
    return SHOWS.get(letter.kind, frozenset())


def colleague(case: Case) -> StoredEvent | None:
    """The answer that somebody else gave after the letter was written to which this one replies."""
    letter = case.answered
    if letter is None:
        return None
    given: list[StoredEvent] = []
    for event in case.desk.known.history:
        if event.kind == "Undone":
            given = given[:-1]
        elif event.kind in _GIVEN and event.id > letter.id:
            given.append(event)
    return next((each for each in reversed(given) if each.by != case.agent), None)


_GIVEN = frozenset(each.__name__ for each in (Answered, Needed, Resolved))
