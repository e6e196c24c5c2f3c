"""Reads what stands behind a label: "Steps: ..", a row of a table, a heading with its value below.

Owns where a value begins and ends. What a label asks for is told by the policy's words and by words of ours; a label
that nobody knows asks for nothing, but ends the value above it. Linear: a label is looked for in a line's first characters.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from gateway.message.body import Span
from gateway.message.words.fields import LABEL_HEADS, LABEL_STRANGERS, LABEL_WORDS, WHOLE_LABELS

Labels = tuple[tuple[str, tuple[str, ...]], ...]
"""Per field the labels of the policy, in any language."""

_LONGEST = 56
_MARK = re.compile(r"[:：|\t】]|  | [–—-] | \.{3}")
_REACH = _LONGEST + 32  # characters of a line, with what leads to the label, in which one of the marks stands
_MOST_WORDS = {
    "aspects": 3,
    "impact": 5,
    "logs": 4,
}  # "what it does to us"; a longer label is half a sentence
_MANY_WORDS = 8
_MOST_BEHIND = 4
_SEPARATOR = re.compile(r"】[:：]?|[:：|\t]|[ ]?\.{3,}(?= )|[ ]{2,}(?=\S)|[ ][–—-][ ]")
_LEAD = re.compile(
    r"[ \t>|]{0,12}(?:[-*•#·+]{1,3}[ \t]{1,3}|\(?(?:\d{1,2}|[a-h])[.)][ \t]{1,3}|[・●■◆○◇▼▶※][ \u3000]?)?[*_\"¿【]{0,2}(?=[^\W\d_])"
)
_INNER = re.compile(r"(?<=[.!?。…])[ \t]{1,2}(?=[^\W\d_][^\n:?.!|,;]{1,45}:(?:[ \t]|$))", re.M)
_MOST_INNER = 8  # labels in one line that are looked at
_PROSE = re.compile(r"[.!?。、，][ ]|[;,、。]")  # no label has these
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_DIGITS = "0123456789０１２３４５６７８９"
_STOPS = ".!?。！？"
_LISTED = re.compile(r"[ \t]*(?:[-*•>+]|\(?\d{1,2}[.):])")
_AROUND = " \t\n:：|*_>】"


class Labelled(NamedTuple):
    """`name` asks for what stands from `start` to `end`; the label begins at `at`."""

    name: str
    at: int
    start: int
    end: int


class _Label(NamedTuple):
    name: str
    at: int
    end: int  # of the separator
    mark: str


def labelled(text: str, start: int, end: int, labels: Labels) -> tuple[Labelled, ...]:
    """Every value with a label that is known, in order. A value may be empty: the label was left open."""
    known, wanted = _whole(labels), frozenset(name for name, _ in labels)
    found: list[Labelled] = []
    open_label, last, blank_above = None, start, False
    for line_start, line_end in _clauses(text, start, end):
        blank = not text[line_start:line_end].strip()
        label = None if blank else _label(text, line_start, line_end, known, wanted)
        if label is not None:
            found += _closed(text, open_label, last)
            open_label, last = (label if label.name else None), line_end
        elif open_label is not None:
            empty = not text[open_label.end : last].strip(_AROUND)
            if blank and not empty:
                found += _closed(text, open_label, last)
                open_label = None
            elif not blank and (empty or not blank_above):
                if not empty and _is_over(text, last, line_start, line_end):
                    found += _closed(text, open_label, last)
                    open_label = None
                else:
                    last = line_end
        blank_above = blank
    return (*found, *_closed(text, open_label, last))


def _closed(text: str, label: _Label | None, last: int) -> list[Labelled]:
    if label is None or last < label.end:
        return []
    value = text[label.end : last]
    start = label.end + len(value) - len(value.lstrip(_AROUND))
    end = label.end + len(value.rstrip(" \t\n|>"))
    if text[label.end - 2 : label.end - 1] == '"':  # of an object in JSON
        start += text[start : start + 1] == '"'
        end = label.end + len(value.rstrip(' \t\n",'))
    return [Labelled(label.name, label.at, start, max(start, end))]


def _is_over(text: str, last: int, start: int, end: int) -> bool:
    """A sentence that ended ends the value, unless a list goes on."""
    return text[last - 1] in _STOPS and not _LISTED.match(text, start, end)


def _clauses(text: str, start: int, end: int) -> Iterator[Span]:
    """Lines, cut once more where a sentence ends and a label begins: "Since Friday. Steps: open it, press Launch"."""
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        colon = stop - 2 if text[stop - 1] == ":" else text.rfind(": ", start, stop)
        if colon > start:
            for cut in islice(_INNER.finditer(text, start, colon + 2), _MOST_INNER):
                yield start, cut.start()
                start = cut.end()
        yield start, stop
        start = stop + 1


def _label(
    text: str, start: int, end: int, known: Mapping[str, str], wanted: frozenset[str]
) -> _Label | None:
    """The label at the beginning of a line, known (`name`) or not (""); None where there is none."""
    if end - start > _LONGEST and not _MARK.search(text, start, start + _REACH):
        return None
    lead = _LEAD.match(text, start, end)
    if lead is None:
        return None
    head = text[lead.end() : min(end, lead.end() + _LONGEST)]
    marked = (  # without any of these there is no separator
        ":" in head
        or "  " in head
        or "\t" in head
        or "|" in head
        or "..." in head
        or " - " in head
        or "：" in head
        or "】" in head
        or " – " in head
        or " — " in head
    )
    mark = _SEPARATOR.search(text, lead.end(), lead.end() + len(head)) if marked else None
    if mark is None:
        words = text[lead.end() : end].strip(" *_?？")
        whole = known.get(words.lower(), "") if len(words) <= _LONGEST else ""
        return _Label(whole, lead.start(), end, "") if whole else None
    words = text[lead.end() : mark.start()].strip(' *_?？"')
    if not words or words[-1] in _DIGITS or len(words) > _LONGEST:
        return None
    if _PROSE.search(words):
        return None
    sign = mark[0].strip(" *_")[:1] or (
        "\t" if len(mark[0]) > 1 and mark[0].isspace() and mark.end() < end else ""
    )
    if sign in (":", "：") and text[mark.end() : mark.end() + 2] == "//":
        return None
    whole = known.get(words.lower(), "")
    if sign in ("", "?", "？", "–", "—", "-"):
        return _Label(whole, lead.start(), mark.end(), sign) if whole else None
    return _Label(whole or _by_words(words.lower().replace("_", " "), wanted), lead.start(), mark.end(), sign)


@lru_cache(maxsize=64)
def _whole(labels: Labels) -> dict[str, str]:
    ours = {
        word: name
        for name, words in reversed(LABEL_WORDS.items())
        for word in words
        if not word.endswith("*")
    }
    return ours | {each.lower().rstrip(":"): name for name, words in reversed(labels) for each in words}


@lru_cache(maxsize=4_096)
def _by_words(label: str, wanted: frozenset[str]) -> str:
    """ "error shown on screen" asks for the error, "what we tried" for nothing of ours."""
    words = _WORD.findall(label)
    if len(words) > _MANY_WORDS or not LABEL_STRANGERS.isdisjoint(words):
        return ""
    return next(
        (
            name
            for name, signs in LABEL_WORDS.items()
            if name in wanted
            and len(words) <= _MOST_WORDS.get(name, _MANY_WORDS)
            and any(_tells(sign, label, words) for sign in signs)
            and not (name == "error" and _OF_DATA.intersection(words))
        ),
        _by_head(words, wanted),
    )


_OF_DATA = frozenset(("id", "ids", "header", "headers"))  # "Message IDs" are no wording


def _by_head(words: list[str], wanted: frozenset[str]) -> str:
    """ "Who feels it", "seit wann ungefähr": the first word of a short label tells what it asks for."""
    name = LABEL_HEADS.get(words[0], "") if words and len(words) <= _MOST_BEHIND else ""
    return name if name in wanted else ""


def _tells(sign: str, label: str, words: list[str]) -> bool:
    if sign in WHOLE_LABELS:
        return False
    if sign.endswith("*"):
        return any(word.startswith(sign[:-1]) for word in words)
    return sign in label if " " in sign or (not sign.isascii() and sign[0] > "\u3000") else sign in words
