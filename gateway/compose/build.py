"""The final octets of a letter: a fixed list of header fields, and multipart/alternative below it.

Assembled by hand: one field list, one shape of body, a tenth of the time of the library's generator; the header block is
read back before it is handed on. Never decides who gets a letter or what it says.
"""

import hashlib
import re
from base64 import b64encode, encodebytes
from binascii import b2a_qp
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from enum import StrEnum
from urllib.parse import quote

from rules.effects import ANSWERS_AGENT, ANSWERS_QUESTION, AUTOMATIC_ANSWERS, BY_PERSON, LetterKind

LOOP_FIELD = "X-Support-Gateway"
MAX_LINE = 998  # octets without CRLF, RFC 5322 2.1.1
MAX_REFERENCES = 21  # the root and the last twenty
MAX_REFERENCES_OCTETS = 2048
MAX_SUBJECT = 250  # characters
MAX_NAME = 80

_CRLF = "\r\n"
_FOLD = 76  # RFC 2047 2, where there are encoded words; RFC 5322 2.1.1 asks for 78
_ENCODED_WORD = 45  # octets of text: 60 of base64 and 12 around them make 72 <= 75, RFC 2047 2
_LONGEST_NAME = len("Reply-To: ")  # of the fields with mailboxes
# Controls, and what turns or hides text: a display name must read as it is.
_NOT_IN_HEADERS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+"
)
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,248}>")
# Dot-atom or quoted string at a domain; UTF-8 in it is RFC 6531's, and delivery's to refuse.
_ADDRESS = re.compile(
    r'(?:[^\s"(),:;<>@\[\\\]\x00-\x20\x7f-\x9f]+|"(?:[ !#-\[\]-~]|\\[ -~])*")@[^\s"(),:;<>@\\\x00-\x20\x7f-\x9f]+'
)
_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]{1,63}/[A-Za-z0-9!#$&^_.+-]{1,63}")


class Unbuildable(Exception):
    """The letter is not sent: an address is no single mailbox, or the header block did not come back as intended."""


class Origin(StrEnum):
    """The value of `Auto-Submitted` (RFC 3834 5); a person's letter has none."""

    REPLIED = "auto-replied"
    GENERATED = "auto-generated"
    PERSON = ""


_ANSWERS_MAIL = AUTOMATIC_ANSWERS | ANSWERS_AGENT | ANSWERS_QUESTION


def origin(kind: LetterKind, automatic: bool = False) -> Origin:
    """What caused a letter of this kind: a mail (`automatic`: also where a person may cause one), a timer or a person."""
    if automatic or kind in _ANSWERS_MAIL:
        return Origin.REPLIED
    return Origin.PERSON if kind in BY_PERSON else Origin.GENERATED


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a letter. Names and subject may hold anything: they pass `header_value`."""

    sender: str  # always the support address
    sender_name: str  # "UserZoom Support", "Sam at UserZoom Support"
    to: str  # one mailbox
    subject: str
    at: datetime  # aware
    message_id: str  # ours, with angle brackets
    origin: Origin
    loop: str = ""  # `Keys.loop_field`
    reply_to: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()  # oldest first; foreign ones that are no Message-IDs are left out


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str
    type: str  # "image/png"; "message/rfc822" for a whole mail
    octets: bytes
    charset: str = ""  # of a text of our own; what others wrote carries none


def build(head: Head, text: str, html: str = "", attachments: Sequence[Attachment] = ()) -> bytes:
    """The letter with CRLF line ends: same arguments, same octets. Raises Unbuildable."""
    content = _text_part("plain", _stuffed(_lines(text)), "; format=flowed")
    seed = f"{head.message_id}{head.to}".encode()
    if html:
        content = _multipart("alternative", seed, (content, _text_part("html", _lines(html))))
    if attachments:
        content = _multipart("mixed", seed, (content, *map(_attached, attachments)))
    fields = (*_fields(head), "MIME-Version: 1.0", *content.fields)
    block = (_CRLF.join(fields) + _CRLF).encode()
    _check(block, fields)
    return block + b"\r\n" + content.octets


def header_value(text: str, limit: int = MAX_SUBJECT) -> str:
    """The one gate into a header: no control, bidi or zero-width characters, single spaces, at most `limit` characters."""
    value = " ".join(_NOT_IN_HEADERS.sub(" ", text).split())
    return value if len(value) <= limit else value[: limit - 1].rstrip() + "…"


def capped_references(ids: Sequence[str]) -> tuple[str, ...]:
    """The root and the latest, 21 at most and within 2 KiB; what is no Message-ID is left out."""
    good = tuple(dict.fromkeys(id for id in ids if _MESSAGE_ID.fullmatch(id)))
    root, rest = good[:1], good[1:][1 - MAX_REFERENCES :]
    while rest and sum(len(id) + 1 for id in root + rest) > MAX_REFERENCES_OCTETS:
        rest = rest[1:]
    return root + rest


@dataclass(frozen=True, slots=True)
class _Part:
    fields: tuple[str, ...]
    octets: bytes


def _fields(head: Head) -> list[str]:
    sender = _address(head.sender)
    fields = [
        f"From: {_mailbox(head.sender_name, sender)}",
        f"To: {_address(head.to)}",
        f"Subject: {_unstructured(header_value(head.subject), len('Subject: '))}",
        f"Date: {format_datetime(head.at)}",
        f"Message-ID: {_id(head.message_id)}",
    ]
    if _MESSAGE_ID.fullmatch(head.in_reply_to):
        fields.append(f"In-Reply-To: {head.in_reply_to}")
    if references := capped_references(head.references):
        fields.append("References: " + f"{_CRLF} ".join(references))
    if head.reply_to:
        fields.append(f"Reply-To: {_mailbox(head.sender_name, _address(head.reply_to))}")
    if head.origin is not Origin.PERSON:
        fields += [f"Auto-Submitted: {head.origin}", "X-Auto-Response-Suppress: All"]
    if head.loop:
        fields.append(f"{LOOP_FIELD}: {header_value(head.loop)}")
    return fields


def _check(block: bytes, fields: Sequence[str]) -> None:
    """The block must read back as exactly the intended fields: the last gate against an injected one.

    A line ends where any parser may see an end, and either goes on with the field before it or begins one.
    """
    begun = [line for line in block.splitlines() if not line.startswith((b" ", b"\t"))]
    names = [line.partition(b":")[0].decode() for line in begun]
    if names != [field.partition(":")[0] for field in fields]:
        raise Unbuildable(f"the header block reads back as {names}")
    if any(len(line) > MAX_LINE for line in block.split(b"\r\n")):
        raise Unbuildable(f"a header line has more than {MAX_LINE} octets")


def _address(address: str) -> str:
    if len(address) > 254 or not _ADDRESS.fullmatch(address) or _NOT_IN_HEADERS.search(address):
        raise Unbuildable(f"not one mailbox: {address!r}")
    return address


def _id(message_id: str) -> str:
    if not _MESSAGE_ID.fullmatch(message_id):
        raise Unbuildable(f"not a Message-ID: {message_id!r}")
    return message_id


def _mailbox(name: str, address: str) -> str:
    name = header_value(name, MAX_NAME)
    if not name:
        return f"<{address}>"
    if not _plain(name):
        name = _encoded(name, _LONGEST_NAME)
    elif not _ATOMS.fullmatch(name):
        name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    # On a line of its own: both may be long, and a fold between words of a name helps nobody.
    line = len(name.rpartition(_CRLF)[2]) + len(f" <{address}>")
    return f"{name}{_CRLF if line > _FOLD - _LONGEST_NAME else ''} <{address}>"


def _unstructured(value: str, taken: int) -> str:
    if not _plain(value):
        return _encoded(value, taken)
    lines, room = [""], _FOLD - taken
    for word in value.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append(word)
            room = _FOLD - 1
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return f"{_CRLF} ".join(lines)


def _plain(value: str) -> bool:
    """ASCII, and nothing in it that a reader would decode (RFC 2047)."""
    return value.isascii() and "=?" not in value


def _encoded(value: str, taken: int) -> str:
    """RFC 2047 encoded words, each of whole characters; the first line has `taken` less room."""
    words, word = [], b""
    room = _ENCODED_WORD - (taken * 3 + 3) // 4
    for character in value:
        octets = character.encode()
        if len(word) + len(octets) > room:
            words.append(word)
            word, room = b"", _ENCODED_WORD
        word += octets
    words.append(word)
    return f"{_CRLF} ".join(f"=?utf-8?b?{b64encode(each).decode('ascii')}?=" for each in words)


def _lines(text: str) -> str:
    """LF only, no NUL, one line end at the end."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").rstrip("\n") + "\n"


def _stuffed(text: str) -> str:
    """RFC 3676 4.4: what would read as a flowed indent or an mbox separator gets a space."""
    return f"\n{text}".replace("\n ", "\n  ").replace("\nFrom ", "\n From ")[1:]


def _text_part(subtype: str, text: str, parameters: str = "") -> _Part:
    octets = text.replace("\n", _CRLF).encode(errors="replace")  # a lone surrogate is none of UTF-8
    # Quoted-printable triples what is not ASCII, base64 adds a third to all of it.
    quoted = len(octets) - len(text) <= len(octets) // 8
    encoding = "quoted-printable" if quoted else "base64"
    return _Part(
        (
            f"Content-Type: text/{subtype}; charset=utf-8{parameters}",
            f"Content-Transfer-Encoding: {encoding}",
        ),
        b2a_qp(octets, istext=True) if quoted else _base64(octets),
    )


def _attached(attachment: Attachment) -> _Part:
    octets, type_ = attachment.octets, attachment.type.lower()
    if not _TYPE.fullmatch(type_) or type_.startswith("multipart/"):
        type_ = "application/octet-stream"
    encoding = "base64"
    if type_.startswith("message/"):
        # RFC 2046 5.2.1: such a part may not be encoded, so one that needs it travels as octets.
        if type_ == "message/rfc822" and _is_7bit(octets):
            encoding = "7bit"
        else:
            type_ = "application/octet-stream"
    name = header_value(attachment.name, MAX_NAME)
    return _Part(
        (
            f"Content-Type: {type_}" + (f"; charset={attachment.charset}" if attachment.charset else ""),
            f"Content-Transfer-Encoding: {encoding}",
            # RFC 2231 for every name: nothing in it needs quoting then.
            f"Content-Disposition: attachment;{_CRLF} filename*=utf-8''{quote(name, safe='')}",
        ),
        octets if encoding == "7bit" else _base64(octets),
    )


def _is_7bit(octets: bytes) -> bool:
    lines = octets.split(b"\r\n")
    return (
        octets.isascii()
        and b"\0" not in octets
        and not any(b"\r" in line or b"\n" in line or len(line) > MAX_LINE for line in lines)
    )


def _base64(octets: bytes) -> bytes:
    return encodebytes(octets).replace(b"\n", b"\r\n")


def _multipart(subtype: str, seed: bytes, parts: Sequence[_Part]) -> _Part:
    bodies = [_CRLF.join((*part.fields, "", "")).encode() + part.octets for part in parts]
    boundary = _boundary(seed + subtype.encode(), bodies)
    opening = b"--" + boundary + b"\r\n"
    octets = opening + (b"\r\n" + opening).join(bodies) + b"\r\n--" + boundary + b"--\r\n"
    return _Part(
        (f'Content-Type: multipart/{subtype};{_CRLF} boundary="{boundary.decode("ascii")}"',), octets
    )


def _boundary(seed: bytes, bodies: Sequence[bytes]) -> bytes:
    """Same letter, same boundary. "=_" stands in no encoded text (RFC 2045 6.7); an attached mail is looked through."""
    while True:
        boundary = b"=_" + hashlib.sha256(seed).hexdigest()[:32].encode()
        if not any(boundary in body for body in bodies):
            return boundary
        seed += b"+"
