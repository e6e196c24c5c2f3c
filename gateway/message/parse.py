"""Reads one mail whole, once: header fields, addresses, date, visible text, attachments (DESIGN, decision 11).

Owns what a mail is taken to say, and every correction of what the parser says about it. Never looks into an enclosed
message, an archive or a link, never raises anything but Unparsable, and keeps no octets: those are stored before.
"""

import hashlib
import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import Message as Tree

import mailparser

from gateway.message import markup
from gateway.message.address import Mailbox, mailboxes, one_mailbox
from gateway.message.fingerprint import is_trace
from gateway.message.flowed import unflowed
from gateway.message.header_text import clean, decoded, file_name, harmless, text_of, unfolded
from gateway.message.scan import LIMITS, Limits, Structure, Unparsable, header, scan

Span = tuple[int, int]  # offsets into a text: start, end


@dataclass(frozen=True, slots=True)
class Attachment:
    """A leaf that is not visible text. An enclosed message is one leaf, whole. `size` in octets, `sha256` in hex."""

    name: str | None  # harmless: no path, no control characters
    type: str
    size: int
    sha256: str
    inline: bool
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """What one mail says. Ids come without angle brackets; `text` has LF line ends, no NUL, no lone surrogate."""

    headers: tuple[tuple[str, str], ...]  # names in lower case, values unfolded, encoded words as they came
    message_id: str | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    from_: tuple[Mailbox, ...]  # of every From field
    author: Mailbox | None  # the one strict mailbox of the one From field: all that authority may look at
    sender: Mailbox | None
    reply_to: tuple[Mailbox, ...]
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    subject: str
    date: datetime | None  # UTC
    utc_offset: (
        timedelta | None
    )  # the writer's zone; None for +0000 and -0000, which servers stamp (POLICIES, doubts)
    text: str
    quoted: tuple[Span, ...]  # spans of `text` that the markup says are quoted
    html_source: str | None = field(repr=False)  # as written: never show it, see `html`
    attachments: tuple[Attachment, ...]
    defects: tuple[str, ...]
    tree: "Tree[str, str]" = field(
        repr=False, compare=False
    )  # the parser's own, read-only, for bounce dialects

    def values(self, name: str) -> tuple[str, ...]:
        """Unfolded values of every field of that name (given in lower case), in order."""
        return tuple(value for key, value in self.headers if key == name)

    def value(self, name: str) -> str:
        """The first field of that name, or ""."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def signs_as(self) -> str:
        """What its author may write below: the name and the address; "" where there is no single strict one."""
        return f"{self.author.name} {self.author.address}" if self.author else ""

    @property
    def html(self) -> str | None:
        """HTML that may be shown, or None. Cleaned on asking: most mails are never shown as HTML."""
        return markup.sanitised(self.html_source)


_ID = re.compile(r"<([^<>\s]+)>")
_OFFSET = re.compile(r"([+-])(\d{2})(\d{2})(?:\s*\(|\s*$)")
_ONCE = (
    "from",
    "sender",
    "reply-to",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
)  # 5322 3.6
_MAX_IDS = 100


def parse(octets: bytes, limits: Limits = LIMITS) -> Message:
    """Raises Unparsable for a mail beyond a limit, or one that brings the parser down; nothing else."""
    structure = scan(octets, limits)
    try:
        return _message(octets, structure)
    except Unparsable:
        raise
    except (
        Exception
    ) as problem:  # any octets may come: what the libraries raise on them is not bounded by their documents
        raise Unparsable(f"the parser gave up: {type(problem).__name__}") from problem


def _message(octets: bytes, structure: Structure) -> Message:
    headers = tuple(
        (name.decode("ascii").lower(), unfolded(value)) for name, value in structure.header.fields
    )
    mail, tree = _parsed(_reading_copy(octets, structure))
    defects = [*_repeated(headers), *_library_defects(mail)]
    body = _Body(defects)
    body.read(tree)
    body.find_words()
    first = dict(reversed(headers))  # the first of each name, as everybody shows it
    text, quoted = body.text()
    return Message(
        headers=headers,
        message_id=next(iter(_ids(first.get("message-id", ""))), None),
        in_reply_to=_ids(first.get("in-reply-to", "")),
        references=_ids(first.get("references", "")),
        from_=_all_mailboxes(headers, "from"),
        author=one_mailbox([value for name, value in headers if name == "from"]),
        sender=next(iter(mailboxes(first.get("sender", ""))), None),
        reply_to=_all_mailboxes(headers, "reply-to"),
        to=_all_mailboxes(headers, "to"),
        cc=_all_mailboxes(headers, "cc"),
        subject=decoded(first.get("subject", "")),
        date=mail.date,
        utc_offset=_offset(first.get("date", "")) if mail.date else None,
        text=text,
        quoted=quoted,
        html_source=body.html(),
        attachments=tuple(body.attachments),
        defects=tuple(defects),
        tree=tree,
    )


MAX_ENCLOSED = 1_000_000  # octets


def enclosed_mails(message: Message) -> Iterator[tuple[int, Message]]:
    """The mails that came inside as attachments, with their numbers, parsed on asking; what cannot be parsed is left out."""
    for index, each in enumerate(message.attachments):
        if each.type != "message/rfc822" or each.size > MAX_ENCLOSED:
            continue
        try:
            yield index, parse(each.content)
        except Unparsable:
            continue


def _parsed(copy: bytes) -> tuple[mailparser.MailParser, "Tree[str, str]"]:
    """mail-parser stumbles over multiparts whose delimiter never comes: then it reads the header, and its parser the tree."""
    try:
        mail = mailparser.parse_from_bytes(copy)
    except (AttributeError, TypeError, ValueError):
        head = copy[: header(copy).body_at]
        return mailparser.parse_from_bytes(head), message_from_bytes(copy)
    return mail, mail.message


def _reading_copy(octets: bytes, structure: Structure) -> bytes:
    """The mail without trace fields: the parser reads each Received eagerly, two fifths of its time, and we never ask.

    It also gets fields with a blank before the colon in the modern form, so that it sees the same fields as we do.
    """
    head = structure.header
    lines = [name + b":" + value + b"\r\n" for name, value in head.fields if not is_trace(name)]
    return b"".join(lines) + b"\r\n" + octets[head.body_at :]


def _all_mailboxes(headers: tuple[tuple[str, str], ...], name: str) -> tuple[Mailbox, ...]:
    return tuple(each for key, value in headers if key == name for each in mailboxes(value))


def _ids(value: str) -> tuple[str, ...]:
    """msg-ids (RFC 5322 3.6.4), else bare words with an at sign, as old senders write them. The newest are kept."""
    found = _ID.findall(value) or [word for word in value.split() if "@" in word]
    return tuple(dict.fromkeys(harmless(each)[:998] for each in found[-_MAX_IDS:]))


def _offset(value: str) -> timedelta | None:
    match = _OFFSET.search(value)
    if match is None:
        return None
    span = timedelta(hours=int(match[2]), minutes=int(match[3]))
    if not span or span >= timedelta(hours=15):
        return None
    return -span if match[1] == "-" else span


def _repeated(headers: tuple[tuple[str, str], ...]) -> Iterator[str]:
    names = [name for name, _ in headers]
    for name in _ONCE:
        if names.count(name) > 1:
            yield f"several {name} fields"


def _library_defects(mail: mailparser.MailParser) -> Iterator[str]:
    for each in mail.date_header_defects:
        if each["header"] == "date":
            yield f"date: {each['reason']}"
    yield from sorted(
        name for name in mail.defects_categories if name not in ("DateHeaderDefect", "CharsetDecodeDefect")
    )


@dataclass(slots=True)
class _Piece:
    text: str
    quoted: tuple[Span, ...] = ()


class _Body:
    """Collects the leaves of one tree in order. An enclosed message is a leaf (RFC 2046 5.2.1), whatever the tree says."""

    def __init__(self, defects: list[str]) -> None:
        self.defects = defects
        self.pieces: list[_Piece] = []
        self.markup: list[str] = []
        self.attachments: list[Attachment] = []

    def text(self) -> tuple[str, tuple[Span, ...]]:
        """Visible pieces one below the other, and their quoted spans moved along."""
        if len(self.pieces) == 1:
            return self.pieces[0].text, self.pieces[0].quoted
        joined, spans = "", list[Span]()
        for piece in self.pieces:
            if joined:
                joined = joined.rstrip("\n") + "\n\n"
            spans += [(len(joined) + start, len(joined) + end) for start, end in piece.quoted]
            joined += piece.text
        return joined, tuple((start, min(end, len(joined))) for start, end in spans)

    def html(self) -> str | None:
        return "\n".join(self.markup) if self.markup else None

    def find_words(self) -> None:
        """Where nothing is visible, a nameless text is what was written, even if it is called an attachment."""
        nameless = [each for each in self.attachments if each.type == "text/plain" and not each.name]
        if self.pieces or len(nameless) != 1:
            return
        self.attachments.remove(nameless[0])
        self.pieces.append(_Piece(text_of(nameless[0].content, None)[0]))

    def read(self, part: "Tree[str, str]") -> None:
        kind = part.get_content_type()
        if kind.startswith("multipart/") and part.is_multipart():
            children = [child for child in part.get_payload() if isinstance(child, Tree)]
            return self._alternative(children) if kind == "multipart/alternative" else self._each(children)
        name = _file_name(part)
        attached = (part.get_content_disposition() or "") not in ("", "inline")
        if (kind == "text/plain" or kind.startswith("multipart/")) and not attached and not name:
            self._plain(part)  # a multipart whose delimiter never comes is text to whoever reads it
        elif kind == "text/html" and not attached and not name:
            self._html(part, seen=True)
        elif kind in _LIKE_PLAIN and not attached and not name:
            text = self._text(part)
            self.pieces.append(_Piece(markup.stripped(text) if kind in _TAGGED else text))
        else:
            self._attach(part, kind, name)

    def _each(self, parts: "list[Tree[str, str]]") -> None:
        for part in parts:
            self.read(part)

    def _alternative(self, parts: "list[Tree[str, str]]") -> None:
        """One of them is meant: the plain text where it says anything, with the HTML kept for showing."""
        before = len(self.pieces)
        kinds = [part.get_content_type() for part in parts]
        plain = [part for part, kind in zip(parts, kinds, strict=True) if kind == "text/plain"]
        for part in plain:
            self.read(part)
        markup_too = "text/html" in kinds
        said = any(
            piece.text.strip() and not (markup_too and _is_stub(piece.text)) for piece in self.pieces[before:]
        )
        if plain and not said:
            del self.pieces[before:]
        for part, kind in zip(parts, kinds, strict=True):
            if kind == "text/plain":
                continue
            if kind == "text/html" and not _file_name(part):
                self._html(part, seen=not said)
            elif said and part.is_multipart():
                kept = len(self.pieces)
                self.read(part)
                del self.pieces[kept:]
            else:
                self.read(part)

    def _plain(self, part: "Tree[str, str]") -> None:
        text = self._text(part)
        if _parameter(part, "format").lower() == "flowed":
            text = unflowed(text, delsp=_parameter(part, "delsp").lower() == "yes")
        self.pieces.append(_Piece(text))

    def _html(self, part: "Tree[str, str]", seen: bool) -> None:
        source = self._text(part)
        self.markup.append(source)
        if seen:
            self.pieces.append(_Piece(*markup.text_and_quotes(source)))

    def _text(self, part: "Tree[str, str]") -> str:
        octets = _content(part)
        label = _parameter(part, "charset")
        if not label and part.get_content_type() == "text/html":
            label = markup.charset_named(octets)
        text, defect = text_of(octets, label)
        if defect:
            self.defects.append(defect)
        return text

    def _attach(self, part: "Tree[str, str]", kind: str, name: str | None) -> None:
        content = _content(part)
        inline = part.get_content_disposition() == "inline" or (
            "content-id" in part and part.get_content_disposition() != "attachment"
        )
        digest = hashlib.sha256(content).hexdigest()
        self.attachments.append(Attachment(name, harmless(kind)[:100], len(content), digest, inline, content))


_TAGGED = ("text/enriched", "text/richtext")
_LIKE_PLAIN = (*_TAGGED, "text/markdown", "text/x-markdown")
_STUB = re.compile(
    r"html[ -]?(?:viewer|client|mail|e-?mail|message|format|reader|compatible|capable)?.{0,60}(?:view|display|support|read|show|anzeig|darstell|affich|mostrar)"
    r"|(?:view|display|support|read|require|anzeig|darstell|unterstütz|affich|mostrar)\w*.{0,60}\bhtml\b",
    re.I | re.S,
)
_STUB_LENGTH = 250  # characters


def _is_stub(text: str) -> bool:
    """Words of a mail program in place of the author's: that HTML is needed."""
    return len(text) <= _STUB_LENGTH and bool(_STUB.search(text))


def _parameter(part: "Tree[str, str]", name: str) -> str:
    """Of the Content-Type (RFC 2231 forms included), or ""."""
    value = part.get_param(name)
    return (value[2] if isinstance(value, tuple) else value) or ""


def _content(part: "Tree[str, str]") -> bytes:
    """The octets of a leaf after its transfer encoding; of an enclosed message, the message."""
    if part.is_multipart():
        # as_bytes may change line ends and folds: the exact octets are in the stored mail
        bare = policy.compat32.clone(mangle_from_=False)
        return b"\n".join(_flat(child, bare) for child in part.get_payload() if isinstance(child, Tree))
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return b""
    if str(part.get("content-transfer-encoding", "")).strip().lower() != "base64":
        return content
    raw = str(part.get_payload()).encode("ascii", "surrogateescape")
    return _decoded_before_footer(raw) if content == b"".join(raw.splitlines()) else content


_BASE64 = re.compile(
    rb"(?:(?:[A-Za-z0-9+/]{4}){1,19}\r?\n)*(?:[A-Za-z0-9+/]{4}){0,19}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"
)
_LEAST_BASE64 = 16  # octets: a shorter run may be a word


def _decoded_before_footer(raw: bytes) -> bytes:
    """The decoder gave up: something stands there that is none, as the footer that a mailing list put below."""
    match = _BASE64.match(raw)
    if match is None or len(match[0]) < _LEAST_BASE64:
        return raw
    try:
        return b64decode(match[0]) + b"\n" + raw[match.end() :]
    except ValueError:
        return raw


def _flat(part: "Tree[str, str]", bare: policy.Compat32) -> bytes:
    try:
        return part.as_bytes(policy=bare)
    except (LookupError, ValueError, TypeError, AttributeError):  # headers no generator can write
        return clean(str(part.get_payload())).encode("utf-8", "replace")


_NAMING = ("content-disposition", "content-type")


def _file_name(part: "Tree[str, str]") -> str | None:
    """Of the naming fields, with 8-bit octets read as text: the library makes each of those a question mark."""
    fields = [(name, str(value)) for name, value in part.raw_items() if name.lower() in _NAMING]
    if not any("name" in value.lower() for _, value in fields):  # neither `filename` nor `name`
        return None
    try:
        if not all(value.isascii() for _, value in fields):
            part = Tree()
            for field_name, value in fields:
                part[field_name] = unfolded(value.encode("utf-8", "surrogateescape"))
        name = part.get_filename()
    except (LookupError, ValueError, TypeError):
        return None
    if name is None:
        return None
    return file_name(decoded(unfolded(str(name).encode("utf-8", "surrogateescape"))))
