"""The mail that somebody passes on: enclosed whole, or quoted below a block of header lines.

Owns who wrote it, when, about what, in which words, as far as it tells. Pure; linear: each line is looked at once. Never
believes any of it: who passes a mail on vouches for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from gateway.message.address import Mailbox, mailboxes, strict_mailbox
from gateway.message.introductions import header_label
from gateway.message.parse import Message, enclosed_mails

MAX_LINES = 2_000  # in which a block of header lines is looked for
_BLOCK = 10  # lines of one block
_LEAST = 2  # labels, From among them


@dataclass(frozen=True, slots=True)
class Forwarded:
    """`message`: the mail itself, where it came enclosed; else its `text` is what stood below its header lines."""

    author: Mailbox
    subject: str
    date: datetime | None  # UTC
    text: str
    message: Message | None = None


def forwarded(message: Message) -> Forwarded | None:
    """The first mail that is passed on and names its author; None where there is none."""
    return _enclosed(message) or _inline(message.text)


def _enclosed(message: Message) -> Forwarded | None:
    for _, inner in enclosed_mails(message):
        if inner.author is not None:
            return Forwarded(inner.author, inner.subject, inner.date, inner.text, inner)
    return None


def _inline(text: str) -> Forwarded | None:
    lines = [_unquoted(line) for line in text.split("\n", MAX_LINES)]
    for index, line in enumerate(lines):
        if header_label(line):
            found = _block(lines, index)
            if found is not None:
                return found
    return None


def _block(lines: Sequence[str], start: int) -> Forwarded | None:
    """A block of header lines, whose first is `start`; an empty line ends it, a wrapped value goes on."""
    values: dict[str, str] = {}
    end, label = start, ""
    while end < len(lines) and end - start < _BLOCK and lines[end]:
        found = header_label(lines[end])
        if found:
            label = found
            values.setdefault(label, _value(lines[end]))
        elif label:
            values[label] = f"{values[label]} {lines[end]}".strip()
        end += 1
    author = _author(values.get("from", ""))
    if author is None or len(values) < _LEAST:
        return None
    text = "\n".join(lines[end:]).strip()
    return Forwarded(author, values.get("subject", ""), _date(values.get("date", "")), text)


def _unquoted(line: str) -> str:
    return line.strip().lstrip("> ").strip()


def _value(line: str) -> str:
    return line.replace("：", ":", 1).partition(":")[2].strip("* \t")


def _author(value: str) -> Mailbox | None:
    """`Dana <dana@example.com>`, and `Dana [mailto:dana@example.com]` as some programs write it."""
    value = value.replace("[mailto:", "<").replace("]", ">").replace("<mailto:", "<")[:1_000]
    return next((each for each in mailboxes(value) if strict_mailbox(each.address)), None)


def _date(value: str) -> datetime | None:
    """As header fields have it; what programs write for people is not guessed at."""
    try:
        found = parsedate_to_datetime(value)
    except (TypeError, ValueError, IndexError):
        return None
    return found.astimezone(UTC) if found.tzinfo is not None else None
