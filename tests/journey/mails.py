"""Mails for the journeys, and how their letters are read."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default

from gateway.trial import Trial
from store.records import Letter

TICKET = "ticket@userzoom.com"
KUSTOMER = "support@kustomer.com"
ZABBLE = "support@zabbleinc.com"


def mail(
    text: str,
    *,
    sender: str = "Dana Example <dana@example.com>",
    to: str = TICKET,
    subject: str = "Study will not launch",
    message_id: str = "<first@example.com>",
    **fields: str,
) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = "Sat, 21 Nov 2026 00:40:00 +0000"
    if message_id:
        message["Message-ID"] = message_id
    for name, value in fields.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes(policy=SMTP)


def opened(letter: Letter) -> EmailMessage:
    message = message_from_bytes(letter.octets, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def words(letter: Letter) -> str:
    """The plain text, unflowed."""
    body = opened(letter).get_body(("plain",))
    assert body is not None
    return " ".join(body.get_content().split())


def reply_to(letter: Letter) -> str:
    return str(opened(letter)["Reply-To"].addresses[0].addr_spec)


async def reply(world: Trial, letter: Letter, text: str) -> None:
    """The letter's recipient answers it, as a mail client does."""
    number = len(await world.gateway.db.rows("SELECT id FROM inbox"))
    octets = mail(
        text,
        sender=letter.recipient,
        to=reply_to(letter),
        subject=f"Re: {letter.subject}",
        message_id=f"<reply.{number}@{letter.recipient.rpartition('@')[2]}>",
        In_Reply_To=letter.message_id,
    )
    await world.receive(octets, letter.recipient, reply_to(letter))


async def latest(world: Trial, kind: str, recipient: str = "") -> Letter:
    found = [
        each for each in await world.letters() if each.kind == kind and recipient in ("", each.recipient)
    ]
    return found[-1]


async def kinds_to(world: Trial, recipient: str) -> list[str]:
    return [each.kind for each in await world.letters() if each.recipient == recipient]
