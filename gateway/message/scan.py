"""Reads the structure of a mail from its octets alone, in linear time, before any parser sees them.

Owns the limits beyond which a mail is kept but not parsed (SAFETY, "Accepting"), and the one reading of the header block
that fingerprint, parse and the door share. Never decodes anything and never follows what a mail claims about its size.
"""

import re
from dataclasses import dataclass
from email.message import Message

Field = tuple[bytes, bytes]  # name as written (blanks before the colon cut off), value with its folds


class Unparsable(Exception):
    """The mail is beyond a limit, or the parser gave up. It is kept raw and shown to a person (SAFETY, "Accepting").

    `reason` is one line for people; it holds nothing of the mail.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Limits:
    """Counts, except `header_octets`. Precedents: Postfix mime_nesting_limit 100, Dovecot 10,000 parts."""

    depth: int = 50
    parts: int = 1_000
    header_octets: int = 256 * 1024
    fields: int = 1_000
    addresses: int = 200
    encoded_words: int = 200


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Header:
    """The top header block. `body_at` is the offset (octets) of the first octet of the body."""

    fields: tuple[Field, ...]
    body_at: int


@dataclass(frozen=True, slots=True)
class Structure:
    """What a mail is made of. `depth` counts multiparts and enclosed messages around the deepest part."""

    header: Header
    parts: int
    depth: int

    @property
    def received_count(self) -> int:
        return received_count(self.header)


# A field line as the parser knows it, and blanks before the colon (RFC 5322 4.5.8), which forgers use to hide a second From.
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*(?P<colon>:)[^\r\n]*(?:\r\n?|\n)?")
_LINE_END = re.compile(rb"\r\n?|\n")
_BLANKS = (b" ", b"\t")
_ADDRESS_FIELDS = frozenset({b"from", b"sender", b"reply-to", b"to", b"cc", b"bcc"})


def header(octets: bytes, at: int = 0, limit: int | None = None) -> Header:
    """The fields of the header block that starts at `at`.

    It ends at an empty line, or at the first line that is no field (then that line is the body's, as every parser reads
    it). Reading stops once `limit` octets are passed. Never raises.
    """
    fields: list[Field] = []
    position, total = at, len(octets)
    while position < total and (limit is None or position - at <= limit):
        first = octets[position]
        # A first line that begins with a blank may be a field in disguise: it is read as one.
        match = _FIELD.match(octets, position + 1 if first in b" \t" else position)
        if match is None:
            if octets.startswith((b"From ", b">From "), position):
                position = _line_end(octets, position)
                continue
            return Header(tuple(fields), _line_end(octets, position) if first in b"\r\n" else position)
        position = match.end()
        while octets[position : position + 1] in _BLANKS:
            position = _line_end(octets, position)
        fields.append((match[1], octets[match.end("colon") : position].rstrip(b"\r\n")))
    return Header(tuple(fields), position)


def header_fields(octets: bytes) -> tuple[Field, ...]:
    """Name and raw value of every field of the top header block, in order."""
    return header(octets).fields


def received_count(head: Header) -> int:
    """How many hops the mail made: Received fields (RFC 5321 6.3, loop detection)."""
    return sum(1 for name, _ in head.fields if name.lower() == b"received")


def scan(octets: bytes, limits: Limits = LIMITS) -> Structure:
    """Raises Unparsable where a limit is passed; costs one pass over the octets whatever they claim."""
    head = header(octets, limit=limits.header_octets)
    _check_block(head, head.body_at, limits)
    parts, depth = _Walk(octets, limits).run(head)
    return Structure(head, parts, depth)


def _check_block(head: Header, size: int, limits: Limits) -> None:
    if size > limits.header_octets:
        raise Unparsable(f"header block larger than {limits.header_octets} octets")
    if len(head.fields) > limits.fields:
        raise Unparsable(f"more than {limits.fields} header fields")
    for name, value in head.fields:
        if len(value) < limits.encoded_words:  # too short to hold that many of anything
            continue
        if value.count(b"=?") > limits.encoded_words:
            raise Unparsable(f"more than {limits.encoded_words} encoded words in one field")
        if name.lower() in _ADDRESS_FIELDS and _mailboxes(value, limits.addresses) > limits.addresses:
            raise Unparsable(f"more than {limits.addresses} addresses in one field")


def _mailboxes(value: bytes, enough: int) -> int:
    """List separators outside quoted strings, plus one."""
    if value.count(b",") + value.count(b";") < enough:
        return 1
    outside = value.replace(b'\\"', b"").split(b'"')[::2]
    return 1 + sum(piece.count(b",") + piece.count(b";") for piece in outside)


def _line_end(octets: bytes, at: int) -> int:
    """Offset after the line that holds `at`. A lone CR ends a line, as it does for the parser."""
    match = _LINE_END.search(octets, at)
    return match.end() if match else len(octets)


@dataclass(slots=True)
class _Open:
    """A multipart whose end has not come: its delimiter, and whether its parts default to message/rfc822 (2046 5.1.5)."""

    delimiter: bytes
    digest: bool
    depth: int


class _Walk:
    """Follows the parser's own rules for where parts begin, without building any of them."""

    def __init__(self, octets: bytes, limits: Limits) -> None:
        self.octets = octets
        self.limits = limits
        self.open: list[_Open] = []
        self.parts = 1
        self.deepest = 0
        self._next = {b"\n--": -2, b"\r--": -2}

    def run(self, head: Header) -> tuple[int, int]:
        position = self._enter(head, digest=False, depth=0)
        while self.open and position is not None:
            position = self._next_part(position)
        return self.parts, self.deepest

    def _enter(self, head: Header, digest: bool, depth: int) -> int | None:
        """Opens the entity whose header was just read. Returns where to look for the next delimiter."""
        while True:
            if depth > self.limits.depth:
                raise Unparsable(f"parts nested deeper than {self.limits.depth}")
            self.deepest = max(self.deepest, depth)
            if self.parts > self.limits.parts:
                raise Unparsable(f"more than {self.limits.parts} parts")
            kind, delimiter = _content_type(head, digest)
            if kind == "message/delivery-status":
                self._count_blocks(head.body_at)
                return head.body_at
            if kind.startswith("multipart/") and delimiter:
                self.open.append(_Open(delimiter, kind == "multipart/digest", depth + 1))
                return head.body_at
            if not kind.startswith("message/"):
                return head.body_at
            start = head.body_at
            head = header(self.octets, start, limit=self.limits.header_octets)
            _check_block(head, head.body_at - start, self.limits)
            self.parts += 1
            depth, digest = depth + 1, False

    def _next_part(self, position: int) -> int | None:
        at = self._delimiter_line(position)
        if at is None:
            return None
        end = _line_end(self.octets, at)
        match self._level(at, end):
            case None:
                return end
            case level, True:
                del self.open[level:]
                return end
            case level, _:
                del self.open[level + 1 :]
                self.parts += 1
                head = header(self.octets, end, limit=self.limits.header_octets)
                _check_block(head, head.body_at - end, self.limits)
                return self._enter(head, self.open[level].digest, self.open[level].depth)

    def _level(self, at: int, end: int) -> tuple[int, bool] | None:
        """Which open multipart the line delimits, innermost first, and whether it closes it."""
        line = self.octets[at + 2 : end].rstrip(b"\r\n").rstrip(b" \t")
        for level in range(len(self.open) - 1, -1, -1):
            delimiter = self.open[level].delimiter
            if line == delimiter:
                return level, False
            if line == delimiter + b"--":
                return level, True
        return None

    def _delimiter_line(self, position: int) -> int | None:
        """Offset of the next line that begins with two hyphens, from the line start at `position` on."""
        if self.octets.startswith(b"--", position):
            return position
        best = None
        for mark, known in self._next.items():
            if known == -1:
                continue
            if known < position - 1:
                known = self.octets.find(mark, max(position - 1, 0))
                self._next[mark] = known
            if known >= 0 and (best is None or known < best):
                best = known
        return None if best is None else best + 1

    def _count_blocks(self, position: int) -> None:
        """The parser makes a part of every block of a delivery-status; blocks are parted by empty lines."""
        end: int | None = position
        while end is not None and (at := self._delimiter_line(end)) is not None:
            end = _line_end(self.octets, at)
            if self._level(at, end) is not None:
                break
        else:
            at = len(self.octets)
        window = self.octets[position:at].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if window.count(b"\n\n") > self.limits.parts:
            raise Unparsable(f"more than {self.limits.parts} parts")
        self.parts += window.count(b"\n\n")


def _content_type(head: Header, digest: bool) -> tuple[str, bytes]:
    """Media type and delimiter as the parser will read them: asked of the same class, with this one field."""
    for name, value in head.fields:
        if len(name) == 12 and name.lower() == b"content-type":
            lowered = value.lstrip()[:10].lower()
            if not lowered.startswith((b"multipart/", b"message/")):
                return "text/plain", b""
            probe: Message[str, str] = Message()
            probe["Content-Type"] = value.decode("ascii", "surrogateescape")
            kind = probe.get_content_type()
            boundary = probe.get_boundary() if kind.startswith("multipart/") else None
            # beyond ASCII the parser finds no delimiter either, for it reads the lines otherwise than the field
            return kind, (boundary or "").encode("utf-8", "replace")
    return ("message/rfc822" if digest else "text/plain"), b""
