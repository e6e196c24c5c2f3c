"""Finds what introduces another's words in a mail: "On .. wrote:", a block of header lines, "Forwarded message".

Owns the forms that mail programs write, and who is named in them as author. Never decides what becomes of the words below.
Constant work a line: an introduction is looked for in three lines, a header block in twelve.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, auto

from gateway.message.lines import MAX_LINE, Lines
from gateway.message.words.quoting import ENDINGS, FORWARDED, LABELS, OPENINGS, ORIGINAL, VERBS

_DATED = re.compile(r"\d{4}\D|\d{1,2}[:.hH]\d{2}|\d{1,2}[./-]\d{1,2}|@")
# "2016-12-12 20:45 GMT+01:00 Pat Doe <pat@example.com>:" and the East Asian forms of it.
_BY_DATE = re.compile(
    r"\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\s?\d{1,2}月)[^<>]{0,150}<[^<>\s]{3,100}>\s?[:：]?\s?(?:のメール:?)?"
)
# A year and a clock, then an address and a colon: no verb is needed, in no language.
_BY_FORM = re.compile(
    r"(?=[^<>]{0,200}\b\d{4}\b)(?=[^<>]{0,200}\d{1,2}[:.]\d\d)[^<>]{10,200}<[^<>\s]{3,100}>\s?:"
)
_LAST = ":：>ル"  # the last character of all these
_CLOSING = (*_LAST, *"*_-— ")  # it, and what is stripped from a line's end
_ENDS = "-–—_=*>ル:："
_BEGINNINGS = (*OPENINGS, *FORWARDED)
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_LABELLED = re.compile(r"(?<= )[^\W\d]{2,20}:(?= )")
_RULES = "-–—_=*# \t"
_STARTS = _RULES + ":：>"
_LEAST_RULE = min(map(len, FORWARDED))
_MOST_HEADER_LINES = 12
_MOST_LINES = 3  # for programs wrap introductions


class Form(Enum):
    ATTRIBUTION = auto()
    HEADER = auto()  # with or without a rule above it
    FORWARD = auto()


@dataclass(frozen=True, slots=True)
class Introduction:
    """`length` in lines. `author` and `to` as written; "" where nobody is named."""

    form: Form
    length: int
    author: str = ""
    to: str = ""


def introduction(lines: Lines, index: int) -> Introduction | None:
    """What begins in that line. Quote signs before it count for nothing."""
    bare = lines.bare[index]
    if not bare or not _may_begin(bare):
        return None
    if len(bare) >= _LEAST_RULE and _rule_words(bare) in FORWARDED:
        below = _header_below(lines, index + 1)
        return Introduction(Form.FORWARD, 1 + below.length, below.author, below.to)
    length = _attribution(lines, index)
    if length:
        return Introduction(Form.ATTRIBUTION, length, " ".join(lines.bare[index : index + length]))
    if _is_rule(bare):
        below = _header_below(lines, index + 1)
        if _rule_words(bare) in ORIGINAL:
            return _under_rule(lines, index, below)
        blocked = lines.next_text(index + 1) if not _rule_words(bare) and len(bare) >= 5 else None
        if blocked is not None and _is_block(lines, blocked):
            return _under_rule(lines, index, below)
    return _header(lines, index) if _is_block(lines, index) else None


def _may_begin(bare: str) -> bool:
    """Most lines are none: told by a few characters."""
    return (
        bare[-1] in _ENDS
        or bare[0] in _STARTS
        or bare[0].isdigit()
        or header_label(bare) != ""
        or (len(bare) >= _LEAST_RULE and bare.casefold().startswith(_BEGINNINGS))
    )


def _under_rule(lines: Lines, index: int, below: Introduction) -> Introduction:
    if below.length:
        return Introduction(Form.HEADER, 1 + below.length, below.author, below.to)
    following = lines.next_text(index + 1)
    length = _attribution(lines, following) if following is not None else 0
    if following is None or not length:
        return Introduction(Form.HEADER, 1)
    author = " ".join(lines.bare[following : following + length])
    return Introduction(Form.ATTRIBUTION, following - index + length, author)


def _rule_words(bare: str) -> str:
    return bare.strip(_STARTS).casefold()


def _is_rule(bare: str) -> bool:
    return bare[0] in _RULES or bare.endswith("--")


# --- "On .. wrote:" ------------------------------------------------------------------------------------------------------


def _attribution(lines: Lines, index: int) -> int:
    """How many lines from `index` on introduce a quotation: 0 to 3."""
    first = lines.bare[index].strip("*_ ").strip("-— ")
    opens = first[:1].isdigit() or first.casefold().startswith(OPENINGS)
    spoken = lines.bare[index : index + _MOST_LINES] if opens else lines.bare[index : index + 1]
    if not any(bare.endswith(_CLOSING) for bare in spoken):
        return 0
    joined = ""
    for length, bare in enumerate(spoken, 1):
        plain = bare.strip("*_ ")
        if not plain:
            return 0
        ruled = plain.startswith("--") and plain.endswith("--")
        joined = f"{joined} {plain}".strip().strip("-— ")
        if not joined or len(joined) > MAX_LINE:
            return 0
        lowered = joined.casefold()
        colon = lowered[-1] in ":："
        ended = colon and lowered.endswith(ENDINGS)
        if ruled and lowered.rpartition(" ")[2] in VERBS:
            return length
        if not ended and colon and not VERBS.isdisjoint(lowered.split()):
            # "Am 3.2. schrieb Pat Doe <..>:", "Pat Doe <..> schrieb am 3.2.:"
            ended = opens or "@" in joined
        if ended and (_DATED.search(joined) or lines.quotes_next(index + length)):
            return length
        if joined[-1] in _LAST and (_BY_DATE.fullmatch(joined) or _BY_FORM.fullmatch(joined)):
            return length
        if ended:
            return 0
    return 0


# --- From, Sent, To, Subject ---------------------------------------------------------------------------------------------


def _is_block(lines: Lines, index: int) -> bool:
    """From and two others within six lines, in some language, the first of them here; or From with an address, and a date."""
    if not header_label(lines.bare[index]):
        return False
    seen = {header_label(bare) for bare in lines.bare[index : index + 7]} - {""}
    if "from" in seen and len(seen) >= 3:
        return True
    first, second = lines.bare[index], lines.bare[index + 1 : index + 2]
    if (
        header_label(first) == "from"
        and "@" in first
        and "date" in map(header_label, _LABELLED.findall(first))
    ):
        return True  # all in one line, as some markup leaves it
    return (
        header_label(first) == "from" and "@" in first and bool(second) and header_label(second[0]) == "date"
    )


def _header_below(lines: Lines, index: int) -> Introduction:
    """The header lines that follow a rule or a mark, few as they may be; of no length where there are none."""
    following = lines.next_text(index)
    if following is None or not header_label(lines.bare[following]):
        return Introduction(Form.HEADER, 0)
    found = _header(lines, following)
    return Introduction(Form.HEADER, following - index + found.length, found.author, found.to)


def _header(lines: Lines, index: int) -> Introduction:
    """A block of header lines: each has a label, goes on with the one before, or is blank between two that have one."""
    author, to, last, group = "", "", index, ""
    for at in range(index, min(index + _MOST_HEADER_LINES, len(lines))):
        bare = lines.bare[at]
        label = header_label(bare)
        if label:
            last, group = at, label
        elif bare and at == last + 1 and _goes_on(lines, at, group):
            last = at
        elif bare or not _labelled_next(lines, at):
            break
        if group == "from":
            author = f"{author} {bare}"
        elif group in ("to", "cc"):
            to = f"{to} {bare}"
    return Introduction(Form.HEADER, last - index + 1, author.strip(), to.strip())


def _goes_on(lines: Lines, at: int, group: str) -> bool:
    """A value that was wrapped: more addresses, or a header line comes after it."""
    addressed = group in ("from", "to", "cc") and (_ADDRESS.search(lines.bare[at]) is not None)
    return addressed or bool(at + 1 < len(lines) and header_label(lines.bare[at + 1]))


def _labelled_next(lines: Lines, at: int) -> bool:
    return at + 1 < len(lines) and bool(header_label(lines.bare[at + 1]))


def header_label(bare: str) -> str:
    if ":" not in bare and "：" not in bare:
        return ""
    head, colon, _ = bare.replace("：", ":", 1).strip("*> ").partition(":")
    if not colon or len(head) > 20:
        return ""
    return LABELS.get(head.strip("* \t\u3000").casefold(), "")


# --- whose words --------------------------------------------------------------------------------------------------------------


class Whose(Enum):
    OURS = auto()
    THEIRS = auto()
    UNKNOWN = auto()


def whose(named: str, own: Collection[str]) -> Whose:
    """Who is named there. `own`: addresses of ours, and names that our letters bear, in any case.

    A token behind a plus sign is the address's own. A bare name that is none of ours may still be one of our people's.
    """
    addresses = {_canonical(each) for each in _ADDRESS.findall(named)}
    lowered = named.casefold()
    ours = {each.casefold() for each in own}
    if not addresses.isdisjoint(ours) or any("@" not in each and each in lowered for each in ours):
        return Whose.OURS
    return Whose.THEIRS if addresses and ours else Whose.UNKNOWN


def _canonical(address: str) -> str:
    local, _, domain = address.casefold().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"
