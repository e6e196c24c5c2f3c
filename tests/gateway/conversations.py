"""One request, its decisions, and the letters that came of the latest."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from gateway.compose.letters import Composer, Context, Post
from gateway.compose.sign import Key, Keys
from gateway.compose.transcript import Account
from gateway.config import Vendor
from gateway.people import People
from rules.decide import decide
from rules.effects import LetterKind, Refused, Send
from rules.events import Answered, Estimated, Event, Fired, Received, Taken
from rules.incident import Incident
from rules.policy import Policy
from rules.replay import standings
from store.ids import Ids
from store.records import Agent, Token
from tests.gateway.incidents import TEMPLATES, pacific, policies

KEYS = Keys((Key(0, b"k" * 32),))


SAM, NOOR, BEEPER = "sam@example.org", "noor@example.org", "pager@example.org"


@dataclass(slots=True)
class Conversation:
    """One request, its decisions, and the letters that came of the latest."""

    policy: Policy
    vendors: Mapping[str, Vendor] = field(default_factory=dict)
    incident: Incident | None = None
    sent: list[tuple[Send, EmailMessage]] = field(default_factory=list)

    @property
    def composer(self) -> Composer:
        return Composer(TEMPLATES, KEYS, Ids(1, lambda: 1), self._people(), timedelta(days=5))

    def do(self, event: Event, by: str = "", context: Context | None = None) -> None:
        context = context or Context(author=by)
        decision = decide(self.policy, self.incident, event)
        assert not [each for each in decision.effects if isinstance(each, Refused)]
        self.incident = decision.incident
        assert self.incident is not None
        rows, composer = standings(self.policy, self.incident), self.composer
        self.sent = [
            (send, message_from_bytes(post.letter.octets, policy=default))
            for send in decision.effects
            if isinstance(send, Send)
            for post in composer.compose(self.policy, self.incident, rows, send, context, event.at)
        ]

    def _people(self) -> People:
        agents = {
            (vendor, address): Agent(
                number, vendor, address, address.partition("@")[0].capitalize(), "active"
            )
            for number, address in enumerate((SAM, NOOR, BEEPER, "kim@example.org"))
            for vendor in policies()
        }
        return People(self.vendors, "operator@example.org", agents)

    def pass_to(self, at: datetime) -> None:
        self.do(Fired(at))

    def letter(self, kind: LetterKind, to: str = "") -> EmailMessage:
        found = [mail for send, mail in self.sent if send.kind is kind and to in (mail["To"] or "")]
        assert found, [send.kind for send, _ in self.sent]
        return found[0]

    def text(self, kind: LetterKind) -> str:
        """Without the mark below, which is for machines."""
        return text_of(self.letter(kind)).partition("\nRef: ")[0]

    def to_agent(
        self,
        kind: LetterKind,
        account: Account,
        now: datetime,
        token: Token | None = None,
        context: Context | None = None,
    ) -> tuple[Post, EmailMessage]:
        """Sam's mail is answered."""
        context = context or Context(message=7)
        post = self.composer.to_agent(self.policy, self.incident, kind, SAM, account, context, now, token)
        return post, message_from_bytes(post.letter.octets, policy=default)


def text_of(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    assert part is not None
    # RFC 3676 4.4: what begins with a blank has one more.
    return re.sub("^ ", "", str(part.get_content()).replace("\r\n", "\n"), flags=re.MULTILINE)


def received(at: datetime, vendor: str = "userzoom", **changes: object) -> Received:
    level = str(changes.pop("level", "2"))
    return Received(
        at, 1, f"{policies()[vendor].prefix}-1042", "dana@example.com", requester_name="Dana Sample", level=level,
        subject="Study will not launch", **changes,  # type: ignore[arg-type]
    )  # fmt: skip


def conversation(vendor: str = "userzoom", **changes: object) -> Conversation:
    return Conversation(replace(policies()[vendor], **changes), {vendor: Vendor(team=(SAM,), lead=(NOOR,))})  # type: ignore[arg-type]


def answered(
    told: Conversation, words: str = "Hi Dana,\n\nthe error is reproduced and its cause found."
) -> None:
    """Friday's request of LETTERS, answered on Monday at 01:10 with an estimate."""
    told.do(received(pacific(20, 16, 40)))
    told.do(Taken(pacific(20, 16, 40), 1, LetterKind.ACKNOWLEDGEMENT))
    at = pacific(23, 1, 9)
    told.do(Estimated(at, SAM, pacific(24, 12, 0)), SAM)
    told.do(Answered(at, SAM, words, timedelta(seconds=60)), SAM)


def taken(told: Conversation, at: datetime, kind: LetterKind = LetterKind.ANSWER) -> None:
    told.do(Taken(at, 2, kind, news=kind is LetterKind.ANSWER))
