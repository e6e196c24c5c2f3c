"""An archive of mail as dated mails in the order of time: mbox, Maildir, folders of .eml, single files.

Owns where a mail begins and ends and at which instant it came. Octets are read again when they are wanted, so that an
archive may be larger than memory. Never changes an archive, never trusts a file's own time: copying moves it.
"""

import mmap
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from pathlib import Path

from gateway.message.header_text import unfolded
from gateway.message.scan import LIMITS, header

YEARS = range(1990, 2101)
"""Mail dated outside of them was dated by a broken clock, or by somebody who wants to be seen first."""

# RFC 4155 A, with what Thunderbird ("From - ") and old writers make of it: an empty line before, a date behind.
_FROM_LINE = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*?"
    rb"((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [^\r\n]*\d{4}[^\r\n]*)\r?\n"
)
_QUOTED = re.compile(rb"^>(>*From )", re.M)
_BEGINS_MBOX = b"From "

UNDATED = "no date in Received, Date or From_ line"
IMPOSSIBLE = "an impossible date"
TOO_LARGE = "larger than the doors take"
EMPTY = "an empty file"
UNREADABLE = "a file that cannot be read"


@dataclass(frozen=True, slots=True)
class Dated:
    """One mail. `start` and `end` are offsets in the file; in an mbox lines were quoted when it was put there."""

    at: datetime  # UTC
    path: Path
    start: int
    end: int
    in_mbox: bool

    def octets(self) -> bytes:
        """With CRLF line ends, as a server would bring it. Raises OSError."""
        with self.path.open("rb") as file:
            file.seek(self.start)
            octets = file.read(self.end - self.start)
        if self.in_mbox:
            octets = _QUOTED.sub(rb"\1", octets)
        return octets.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


@dataclass(frozen=True, slots=True)
class Archive:
    mails: tuple[Dated, ...]  # by time; of one instant in the order of the archive
    skipped: Counter[str]  # reason -> how many


def read(paths: Iterable[Path], size_limit: int) -> Archive:
    """`size_limit` in octets. Raises OSError for a path that was named and cannot be read."""
    mails: list[Dated] = []
    skipped: Counter[str] = Counter()
    for path in paths:
        for each in _mails_of(path):
            if isinstance(each, str):
                skipped[each] += 1
            elif each.end - each.start > size_limit:
                skipped[TOO_LARGE] += 1
            else:
                mails.append(each)
    mails.sort(key=lambda mail: mail.at)
    return Archive(tuple(mails), skipped)


def _mails_of(path: Path) -> Iterator[Dated | str]:
    """Mails, and a reason for each that is left out."""
    if not path.is_dir():
        yield from _mails_in(path)
        return
    with os.scandir(path):  # a folder that may not be looked into must not pass for an empty one
        pass
    for file in sorted(path.rglob("*")):
        if not (_is_mail(file) and file.is_file()):
            continue
        try:
            yield from _mails_in(file)
        except OSError:
            yield UNREADABLE


def _is_mail(file: Path) -> bool:
    """Maildir keeps delivered mail in `cur` and `new`; `tmp` holds what was never finished."""
    return file.suffix.lower() in (".eml", ".mbox") or file.parent.name in ("cur", "new")


def _mails_in(file: Path) -> Iterator[Dated | str]:
    with file.open("rb") as opened:
        size = os.fstat(opened.fileno()).st_size
        if not size:
            yield EMPTY
            return
        with mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as octets:
            if octets[: len(_BEGINS_MBOX)] == _BEGINS_MBOX:
                yield from _mails_in_mbox(file, octets)
            else:
                yield _dated(file, octets, 0, size, None)


def _mails_in_mbox(file: Path, octets: mmap.mmap) -> Iterator[Dated | str]:
    lines = list(_FROM_LINE.finditer(octets))
    if not lines or lines[0].start():  # one mail with a From_ line of no known form
        lines_end = octets.find(b"\n") + 1
        yield _dated(file, octets, lines_end, len(octets), None)
        return
    ends = [*(line.start() for line in lines[1:]), len(octets)]
    for line, end in zip(lines, ends, strict=True):
        yield _dated(file, octets, line.end(), end, line[1])


def _dated(file: Path, octets: mmap.mmap, start: int, end: int, from_line: bytes | None) -> Dated | str:
    head = octets[start : min(end, start + LIMITS.header_octets)]
    in_mbox = start > 0
    at = instant_of(head, from_line)
    if at is None:
        return UNDATED
    return Dated(at, file, start, end, in_mbox) if at.year in YEARS else IMPOSSIBLE


def instant_of(head: bytes, from_line: bytes | None = None) -> datetime | None:
    """When a mail came: by the server that took it last, else by its author, else by who put it into the mbox."""
    fields = header(head).fields
    received = next((value for name, value in fields if name.lower() == b"received"), b"")
    date = next((value for name, value in fields if name.lower() == b"date"), b"")
    said = (unfolded(received).rpartition(";")[2], unfolded(date), (from_line or b"").decode("latin-1"))
    return next((at for at in map(_instant, said) if at is not None), None)


def _instant(text: str) -> datetime | None:
    """Tolerant; without an offset it is taken as UTC."""
    try:
        read = parsedate_tz(text)
        if read is None:
            return None
        zone = timezone(timedelta(seconds=read[9] or 0))
        return datetime(*read[:6], tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
