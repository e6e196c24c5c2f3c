"""Sets apart what programs and firms write around the words of a mail: signatures, the line of a telephone, disclaimers.

Owns where these begin and end. In doubt a line is the author's: a signature is short, holds no numbered answer, and without
a rule above it must show two things that only signatures hold.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from gateway.message.lines import Is, Lines
from gateway.message.words.quoting import (
    ALONE_PARTS,
    CAUTION_PARTS,
    CAUTIONS,
    CLOSINGS,
    CONTACTS,
    DETAILS,
    DISCLAIMER_HEADS,
    DISCLAIMS,
    DISCLAIMS_ALONE,
    ITSELF_PARTS,
    MOBILE,
    SPEAKS_OF_ITSELF,
)

_MOST_LINES = 12
_MOST_PARAGRAPHS = 6  # of disclaimers
_MOST_DISCLAIMED = 20  # lines of one paragraph
_LONGEST_DETAIL = 120
_LEAST_MOBILE, _LONGEST_MOBILE = min(map(len, MOBILE)), 100
_LONGEST_NAME = 5  # words
_LEAST_SENTENCE = 6  # words

_SIGNED = frozenset(("-- ", "--", "—", "__", "___", "– –"))  # RFC 3676 4.3, and what programs leave of it
_TWO_DASHES = ("--", "—")
_NUMBERED = re.compile(r"\W{0,3}\d{1,2}[.):]\s|\W{0,3}[a-h]\)\s")
_LINK = re.compile(r"\W{0,2}https?://\S+\W{0,2}")
_DETAILS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in DETAILS.items()}
_ITSELF = re.compile(SPEAKS_OF_ITSELF, re.IGNORECASE)
_DISCLAIMS = tuple(re.compile(each, re.IGNORECASE) for each in DISCLAIMS)
_ALONE = re.compile(DISCLAIMS_ALONE, re.IGNORECASE)
_CAUTION = re.compile(CAUTIONS, re.IGNORECASE)
_LEAST_WRAPPED, _MOST_WRAPPED = 40, 120
_LONGEST_HEADING = 4  # words
_HEADS = re.compile(DISCLAIMER_HEADS, re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"[.!?。！？][\"'”)]?$")
_PARTICLES = frozenset(
    {
        *("von", "van", "de", "der", "den", "di", "da", "dos", "du", "del", "la", "le"),
        *("zu", "and", "und", "et", "y"),
    }
)
_CLOSING_WORDS = frozenset(CLOSINGS)
_LONGEST_CLOSING = max(map(len, CLOSINGS))


def set_apart(lines: Lines, kinds: list[Is]) -> None:
    """Makes signatures of new lines. Runs of new words between quotations are looked at one by one."""
    first = True
    for start, end in _runs(lines, kinds):
        if first:
            start = _cautioned(lines, kinds, start, end)
        end = _disclaimed(lines, kinds, start, end)
        _below_rules(lines, kinds, start, end)
        _mobile(lines, kinds, start, end)
        _business(lines, kinds, start, end)
        first = False


def _runs(lines: Lines, kinds: list[Is]) -> Iterator[tuple[int, int]]:
    """From the first line to behind the last of each run of new lines; blank lines part nothing."""
    if kinds.count(Is.NEW) == len(kinds):  # as most mails are
        said = lines.said(0, len(kinds))
        if said:
            yield said[0], said[-1] + 1
        return
    first = last = -1
    for index, kind in enumerate([*kinds, None]):
        if kind is Is.NEW and lines.plain[index]:
            first, last = (index if first < 0 else first), index
        elif first >= 0 and (kind is None or lines.plain[index]):
            yield first, last + 1
            first = -1


def _mark(kinds: list[Is], start: int, end: int) -> None:
    kinds[start:end] = [Is.SIGNATURE] * (end - start)


# --- paragraphs at the top and at the end ------------------------------------------------------------------------------------


def _cautioned(lines: Lines, kinds: list[Is], start: int, end: int) -> int:
    """The banner of a mail server about mail from outside, and a disclaimer that stands first. Where the words begin."""
    for _ in range(_MOST_PARAGRAPHS):
        stop = start
        while stop < end and stop - start < _MOST_DISCLAIMED and lines.plain[stop]:
            stop += 1
        if stop >= end or not (_is_caution(lines, start, stop) or _is_disclaimer(_said(lines, start, stop))):
            return start
        _mark(kinds, start, stop)
        start = next((at for at in range(stop, end) if lines.plain[at]), end)
    return start


def _is_caution(lines: Lines, start: int, stop: int) -> bool:
    said = _said(lines, start, stop)
    if not any(map(said.lower().__contains__, CAUTION_PARTS)):
        return False
    signs = len({match[0].casefold() for match in _CAUTION.finditer(said[:600])})
    return stop - start <= 5 and (signs >= 2 or (signs == 1 and len(said) <= 160))


def _disclaimed(lines: Lines, kinds: list[Is], start: int, end: int) -> int:
    """Disclaimers at the end, with the rules between them. Where the words end."""
    for _ in range(_MOST_PARAGRAPHS):
        first = end
        while first > start and end - first < _MOST_DISCLAIMED and lines.plain[first - 1]:
            first -= 1
        if first == end:
            return end
        if not _is_disclaimer(_said(lines, first, end)):
            return end
        first = _begins(lines, first, end)
        while first > start and not lines.plain[first - 1].strip("-_=* \t"):
            first -= 1  # blank, or a rule above it
        _mark(kinds, first, end)
        end = first
    return end


def _begins(lines: Lines, top: int, end: int) -> int:
    """Where in its paragraph a disclaimer begins: HTML mails part nothing by blank lines, so their words may stand in it."""
    first = end - 1
    while first > top and not _is_disclaimer(_said(lines, first, end)):
        first -= 1
    while first > top and (_is_wrapped(lines.bare[first - 1]) or _is_heading(lines.bare[first - 1])):
        first -= 1
    return first


def _is_wrapped(line: str) -> bool:
    """Its sentence goes on in the next line."""
    return _LEAST_WRAPPED <= len(line) <= _MOST_WRAPPED and _ENDS_SENTENCE.search(line) is None


def _is_heading(line: str) -> bool:
    return len(line.split()) <= _LONGEST_HEADING and _HEADS.search(line) is not None


def _said(lines: Lines, start: int, end: int) -> str:
    return " ".join(lines.bare[start:end])


def _is_disclaimer(said: str) -> bool:
    there = said.lower().__contains__
    if any(map(there, ALONE_PARTS)) and _ALONE.search(said):
        return True
    if not any(map(there, ITSELF_PARTS)) or not _ITSELF.search(said):
        return False
    return sum(1 for each in _DISCLAIMS if each.search(said)) >= 2


# --- below a rule --------------------------------------------------------------------------------------------------------------


def _below_rules(lines: Lines, kinds: list[Is], start: int, end: int) -> None:
    """All below the signature rule; where several stand in a text they part it."""
    rules = [at for at, plain in enumerate(lines.plain[start:end], start) if plain in _SIGNED]
    if not rules:
        return
    dashes = [at for at in rules if lines.plain[at] in _TWO_DASHES and not _is_exact(lines, at)]
    if len(dashes) > 1:
        rules = [at for at in rules if at not in set(dashes[:_MOST_LINES]) and _is_exact(lines, at)]
    for at in rules:
        if end - at - 1 > 4 * _MOST_LINES:
            continue
        below = [each for each in lines.plain[at + 1 : end] if each]
        if len(below) <= _MOST_LINES and not any(map(_NUMBERED.match, below)):
            _mark(kinds, at, end)
            return


def _is_exact(lines: Lines, at: int) -> bool:
    return lines.text.startswith("-- ", lines.starts[at])


def _mobile(lines: Lines, kinds: list[Is], start: int, end: int) -> None:
    """One line, and a link of its own below it; what is written further down is the author's."""
    for at, plain in enumerate(lines.plain[start:end], start):
        if (
            _LEAST_MOBILE <= len(plain) <= _LONGEST_MOBILE
            and kinds[at] is Is.NEW
            and plain.strip("<_*-> ").casefold().startswith(MOBILE)
        ):
            below = at + 1 < end and _LINK.fullmatch(lines.plain[at + 1]) is not None
            _mark(kinds, at, at + 1 + below)


# --- a closing, a name, and what firms write below it --------------------------------------------------------------------------


def _business(lines: Lines, kinds: list[Is], start: int, end: int) -> None:
    below = start  # the signatures so far
    for at, plain in enumerate(lines.plain[start:end], start):
        if len(plain) <= 1 or at < below or kinds[at] is not Is.NEW:
            continue
        stop = at
        if _is_closing(plain):
            stop = _signed_until(lines, kinds, _after_name(lines, at + 1, end), end)
        elif at > start and not lines.plain[at - 1] and _is_name(plain):
            stop = _contact_until(lines, kinds, at + 1, end)
        if stop > at:
            _mark(kinds, at, stop)
            below = stop


def _is_closing(plain: str) -> bool:
    """ "Best regards," alone, or with the name behind it."""
    if not 1 < len(plain) <= _LONGEST_CLOSING + 40:
        return False
    words, _, behind = plain.strip("*_ ").casefold().partition(",")
    return words.strip(" .!*_") in _CLOSING_WORDS and (not behind or len(behind.split()) <= 3)


def _after_name(lines: Lines, at: int, end: int) -> int:
    """The line after the name that follows; the same line where no name does (a picture, or the name stands before)."""
    for index in range(at, min(at + 3, end)):
        if lines.plain[index]:
            return index + 1 if _is_name(lines.plain[index]) else index
    return at


def _is_name(plain: str) -> bool:
    words = plain.strip("*_,. ").split()
    return (
        0 < len(words) <= _LONGEST_NAME
        and not any(map(str.isdigit, plain))
        and not plain.endswith((":", "?", "!"))
        and all(each[:1].isalpha() and (not each[0].islower() or each in _PARTICLES) for each in words)
    )


@lru_cache(maxsize=256)  # a line below several closings is looked at for each
def _kinds_of(plain: str) -> frozenset[str]:
    if len(plain) > _LONGEST_DETAIL:
        return frozenset()
    return frozenset(
        name
        for name, pattern in _DETAILS.items()
        if any(each in plain for each in _SIGNS.get(name, ("",))) and pattern.search(plain)
    )


_SIGNS = {"mail": ("@",), "page": ("://", ".")}
"""Without any of these there is no such detail."""


def _signed_until(lines: Lines, kinds: list[Is], at: int, end: int) -> int:
    """Behind the last line of the signature that goes on here, 0 where this is none."""
    found: set[str] = set()
    last, written, gap = -1, 0, False
    for index in range(at, min(end, at + 3 * _MOST_LINES)):
        plain = lines.plain[index]
        if not plain:
            gap = True
            continue
        written += 1
        detail = _kinds_of(plain)
        if written > _MOST_LINES + 3 or kinds[index] is not Is.NEW or _NUMBERED.match(plain):
            break
        if not detail and (gap or _is_said(plain)):
            break
        found |= detail
        if detail:
            last = index
        gap = False
    return last + 1 if len(found) >= 2 else 0


def _contact_until(lines: Lines, kinds: list[Is], at: int, end: int) -> int:
    """A name and, to the end of the words, nothing but how to reach who bears it: two ways at least."""
    found: set[str] = set()
    if end - at > _MOST_LINES:
        return 0
    for index in range(at, end):
        plain = lines.plain[index]
        if not plain:
            continue
        detail = _kinds_of(plain)
        if not detail or _is_said(plain) or kinds[index] is not Is.NEW:
            return 0
        found |= detail
    return end if len(found.intersection(CONTACTS)) >= 2 else 0


def _is_said(plain: str) -> bool:
    """A sentence of theirs, not a line of a visiting card."""
    return len(plain) > _LONGEST_DETAIL or (
        len(plain.split()) >= _LEAST_SENTENCE and _ENDS_SENTENCE.search(plain) is not None
    )
