"""Whatever anybody writes, wherever: a letter has the fields of its kind, and nothing of one vendor's mail is in a letter of another.

Random traffic from the same and from other addresses to three vendors, through the real doors and the real store, in virtual time.
25 worlds by default; `CAMPAIGN=full` means 300.
"""

import asyncio
import os
import re
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.utils import getaddresses
from pathlib import Path

import aiosmtplib
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from gateway.trial import Trial, trial, trial_config
from store.records import Letter
from tests.journey.conftest import TEAM, history_is_whole
from tests.journey.mails import KUSTOMER, TICKET, ZABBLE, reply_to
from tests.journey.test_trust import UNVOUCHED

WORLDS = 300 if os.environ.get("CAMPAIGN") == "full" else 25
DANA, LEE, MALLORY = "dana@example.com", "lee@example.com", "mallory@example.net"
DESKS = {"userzoom": TICKET, "kustomer": KUSTOMER, "zabble": ZABBLE}
PREFIX = {"userzoom": "UZ", "kustomer": "KU", "zabble": "ZB"}
NEVER_ON_ANOTHERS = MALLORY  # whoever shares a domain may be copied in

FIXED = ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type")
THREAD = ("In-Reply-To", "References")
ORDER = (
    *("From", "To", "Subject", "Date", "Message-ID", *THREAD, "Reply-To"),
    *("Auto-Submitted", "X-Auto-Response-Suppress", "X-Support-Gateway", "MIME-Version", "Content-Type"),
)
OF_A_PART = ("Content-Type", "Content-Transfer-Encoding", "Content-Disposition")
BY_A_DOOR = ("Return-Path", "Received")

# --- what is written ----------------------------------------------------------------------------------------------------

nasty = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=60),
    st.lists(
        st.sampled_from(
            ["\r\n", "\n", "\r", "\x0b", "\x85", "\u2028", "Bcc: eve@example.net", "Cc: eve@example.net", "\0", "\r\n\r\n",
             "X-Eve: 1", "=?utf-8?b?Cg==?=", "=?utf-8?q?=0D=0ABcc:_eve=40example.net?=", "\u202e", "<", ">", '"', "\\", ",",
             "@", ";", ":", " ", "é", "日本", "x" * 90, "{{ ref }}", "{% raw %}", "%s", "(Case #4711)", "UZ-1001"]
        ),
        max_size=8,
    ).map("".join),
)  # fmt: skip

TEXTS = (
    "Our study will not launch since noon.",
    "Any news?",
    "What is open?",
    "Any news on {ref}?",
    "status",
    "Gibt es etwas Neues zu {ref}?",
    "It is urgent, 300 people are hit.",
    "thanks, works",
    "Steps: press start.\nError: it says no.\nPlease update us every two days.",
)
AGENTS_WORDS = ("We see it.", "#resolve fix\nIt is mended.", "#take", "#need steps", "#note between us")


@dataclass(frozen=True, slots=True)
class Step:
    vendor: str
    sender: str
    text: str
    names: str  # of vendors whose request and letters it names
    nasty: tuple[str, str, str, str]
    encoded: bool
    how: str
    hours: int


steps = st.lists(
    st.builds(
        Step,
        st.sampled_from(sorted(DESKS)),
        st.sampled_from((DANA, DANA, LEE, MALLORY)),
        st.sampled_from(TEXTS),
        st.sampled_from(sorted(DESKS)),
        st.tuples(nasty, nasty, nasty, nasty),
        st.booleans(),
        st.sampled_from(("alone", "alone", "answers", "at their address", "agent")),
        st.sampled_from((0, 0, 1, 5, 30)),
    ),
    min_size=4,
    max_size=8,
)


@settings(
    max_examples=WORLDS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),
)
@given(steps, st.booleans())
def test_no_field_is_added_and_nothing_crosses(traffic: list[Step], vouched: bool) -> None:
    asyncio.run(play(traffic, vouched))


async def play(traffic: list[Step], vouched: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        config = trial_config(Path(folder), vendor=TEAM, **({} if vouched else UNVOUCHED))
        async with trial(config, datetime(2026, 11, 30, 18, 15, tzinfo=UTC)) as world:
            for number, step in enumerate(traffic):
                await write(world, number, step)
                await world.advance(world.clock.now() + timedelta(hours=step.hours))
            await world.advance(world.clock.now() + timedelta(days=1))
            letters = await world.letters()
            assert letters
            for letter in letters:
                check_fields(letter)
                check_words(letter, traffic)
            await history_is_whole(world)


def canary(number: int, step: Step) -> str:
    return f"canary{step.vendor}{number:02}q"


async def write(world: Trial, number: int, step: Step) -> None:
    """One mail, put together by hand: no library of ours or of theirs has looked at a value of it."""
    vendors = [each for each in await world.letters() if each.vendor == step.names]
    to, sender, answered, text = DESKS[step.vendor], step.sender, None, step.text
    if step.how == "agent":
        notices = [each for each in await world.letters() if each.kind == "notice"]
        own = [each for each in notices if each.vendor == step.vendor]
        if own:
            answered, text = own[-1], AGENTS_WORDS[number % len(AGENTS_WORDS)]
            to, sender = reply_to(answered), answered.recipient
    elif vendors and step.how != "alone":
        answered = vendors[number % len(vendors)]
        to = reply_to(answered) if step.how == "at their address" and step.names == step.vendor else to
    octets = composed(number, step, sender, to, text, answered)
    try:
        await world.receive(octets, sender, to)
    except aiosmtplib.SMTPResponseException:
        assert "\r" in "".join(step.nasty) or "\0" in "".join(step.nasty)  # a bare CR is refused at the door


def composed(number: int, step: Step, sender: str, to: str, text: str, answered: Letter | None) -> bytes:
    word = canary(number, step)
    name, subject, other = (value(each, step.encoded) for each in step.nasty[:3])
    asks = step.text if step.how == "alone" and "{ref}" in step.text else ""
    ref = f"{PREFIX[step.names]}-1001"
    fields = [
        f"From: {name} {word} <{sender}>" if step.encoded else f"From: {word} <{sender}>",
        f"To: {word} <{to}>",
        f"Subject: {asks.format(ref=ref)}" if asks else f"Subject: {word} {subject}",
        f"Message-ID: <{number}.{word}@example.com>",
        f"Reply-To: {name} <eve@example.net>" if step.encoded else f"Reply-To: {word} <eve@example.net>",
        f"X-Other: {word} {other}",
        f"Comments: {other}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
    ]
    if answered is not None:
        fields += [
            f"In-Reply-To: {answered.message_id} {other}",
            f"References: {other} {answered.message_id}",
        ]
    told = text.format(ref=ref) if "?" in text or text == "status" else f"{text} {word} {step.nasty[3]}"
    return "\n".join((*fields, "", told, "")).encode()


def value(text: str, encoded: bool) -> str:
    """As an encoded word, with whatever it holds; or raw, without line ends: those would be fields of the sender's mail, not of ours."""
    if encoded:
        return f"=?utf-8?b?{b64encode(text.encode()).decode()}?="
    return re.sub(r"[\r\n]+", " ", text)


# --- what is read -------------------------------------------------------------------------------------------------------


def check_fields(letter: Letter) -> None:
    message = message_from_bytes(letter.octets)
    names = message.keys()
    assert names == [each for each in ORDER if each in names], (letter.kind, names)
    assert not message.defects, message.defects
    loose = set(names) - set(FIXED) - set(THREAD)
    automatic = {"Auto-Submitted", "X-Auto-Response-Suppress"}
    assert set(FIXED) <= set(names) and loose - automatic <= {"Reply-To", "X-Support-Gateway"}, names
    assert len(automatic & loose) in (0, 2), names
    assert message["To"] == letter.recipient, (letter.kind, message["To"])
    desk = DESKS.get(letter.vendor)
    assert desk is not None and message["From"].replace("\n", "").endswith(f"<{desk}>"), message["From"]
    for _, address in getaddresses([message["From"], message["To"], message.get("Reply-To", "")]):
        assert address.partition("@")[2] in (
            "",
            *(each.partition("@")[2] for each in (desk, letter.recipient)),
        )
    for part in parts(message):
        assert part.keys() == [each for each in OF_A_PART if each in part], part.keys()


def parts(message: Message) -> Iterator[Message]:
    """Below the letter itself, and not into mails that it carries."""
    if message.get_content_maintype() == "multipart":
        for part in message.get_payload():
            assert isinstance(part, Message)
            yield part
            yield from parts(part)


def check_words(letter: Letter, traffic: list[Step]) -> None:
    told = "".join(everything(message_from_bytes(letter.octets)))
    found = {number for number, step in enumerate(traffic) if canary(number, step) in told}
    for number in found:
        assert traffic[number].vendor == letter.vendor, (
            letter.kind,
            letter.recipient,
            canary(number, traffic[number]),
        )
        if letter.recipient == NEVER_ON_ANOTHERS and traffic[number].how != "agent":
            assert traffic[number].sender == letter.recipient, (letter.kind, canary(number, traffic[number]))
    theirs = {PREFIX[each] for each in DESKS if each != letter.vendor}
    assert not any(f"[{each}-1" in told for each in theirs), told


def everything(message: Message) -> Iterator[str]:
    yield from (str(each) for each in message.values())
    for part in message.walk():
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):
            yield payload.decode("utf-8", "replace")
