"""Cuts an author's new words into sentences, as views into the whole text.

Owns where a sentence begins and ends: a line wrapped by a mail program goes on, an item of a list stands by itself, a
full stop of an abbreviation or a date ends nothing. Linear: each character is looked at once. Never drops a word.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from gateway.message.body import Body, Span

MAX_TEXT = 60_000  # characters of one mail that are read; what is beyond is kept and shown, not understood
MAX_SENTENCE = 1_000  # a longer one is cut: nothing is looked for across more


class Sentence(NamedTuple):  # there are many: a tuple is made fastest
    """`text` is the mail's text from `start` to `end`, line ends and all; `item`: it stands alone, as lists and labels do."""

    start: int
    end: int
    text: str
    item: bool = False


# Marks, then a blank or the end; Japanese marks need no blank. A run of marks is looked at once, from its first.
_END = re.compile(
    r"[.!?…。！？](?<![.!?…。！？]{2})[.!?…。！？]*(?:(?<=[。！？])[」』]*|[\"'”’»)\]]*(?=\s|$))"
)
_CLOSING = "\"'”’»)]」』"
_SHORTENED = frozenset((
    *("etc", "approx", "ca", "vs", "no", "nos", "nr", "nrn", "núm", "núms", "mr", "mrs", "dr", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept"),
    *("oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "bzw", "ggf", "usw", "evtl", "uhr", "tel", "env", "av", "aprox", "inc"),
    *("ltd", "min", "max", "std", "sec", "sek"),
))  # fmt: skip
_ABBREVIATION = re.compile(
    rf"(?:\b(?:e\.g|i\.e|z\.b|d\.h|u\.a|p\.ex|p\.ej|a\.m|p\.m|{'|'.join(sorted(_SHORTENED))})|(?<!['’])\b[a-z]|\b\d{{1,2}})\.$",
    re.IGNORECASE,
)
# A clock time, an offset, a version or an amount, not the ordinal of a date: "since 9:30.", "GMT+1.", "desde las 4."
_AMOUNT = re.compile(
    r"(?:[:+,/h-]|\b(?:at|las|um|around|about|by|since|vers|gmt|utc|version|to|of|than|error|code|for)\s)\d{1,2}\.$",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d\.\d{1,2}\.$")
_LONGEST_ABBREVIATION = 12
_ITEM = re.compile(r"[ \t]*(?:[-*•·–—>+]|\(?\d{1,2}[.):]|\(?[a-hA-H][.)]|[sS](?i:tep)\s+\d)\s*\S")
_LABEL = re.compile(
    r"[ \t]*[^\W\d](?:[^\n:：|=]{0,40}[:：|=]|[^\n\t:：|=.!?,;]{0,28}(?:[ ]{2,}|\t| \.{3,} )(?=\S))"
)
_WRAPPED = 50  # a shorter line was ended by its writer, not by the mail program


@lru_cache(maxsize=4)  # of one mail: fields, beginning and level ask
def sentences(body: Body) -> tuple[Sentence, ...]:
    """In order, without overlap; blanks between them belong to none."""
    found: list[Sentence] = []
    left = MAX_TEXT
    for start, end in body.new:
        stop = min(end, start + left)
        for block_start, block_end, item in _blocks(body.text, start, stop):
            found += _cut(body.text, block_start, block_end, item)
        left -= stop - start
        if left <= 0:
            break
    return tuple(found)


def _blocks(text: str, start: int, end: int) -> list[tuple[int, int, bool]]:
    """Lines that were one when they were written; each item of a list, each labelled line by itself."""
    blocks: list[tuple[int, int, bool]] = []
    goes_on = False
    for line_start, line_end in _lines(text, start, end):
        line = text[line_start:line_end].rstrip()
        if not line:
            goes_on = False
            continue
        item = _ITEM.match(line) is not None or (_may_be_labelled(line) and _LABEL.match(line) is not None)
        if goes_on and not item:
            first, _, was_item = blocks[-1]
            blocks[-1] = (first, line_end, was_item)
        else:
            blocks.append((line_start, line_end, item))
        goes_on = len(line) >= _WRAPPED
    return blocks


def _may_be_labelled(line: str) -> bool:
    """Without any of these there is no label."""
    return (
        ":" in line
        or "=" in line
        or "|" in line
        or "  " in line
        or "\t" in line
        or " ..." in line
        or "：" in line
    )


def _lines(text: str, start: int, end: int) -> list[Span]:
    lines: list[Span] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        lines.append((start, stop))
        start = stop + 1
    return lines


def _cut(text: str, start: int, end: int, item: bool) -> list[Sentence]:
    found: list[Sentence] = []
    at = start
    for mark in _END.finditer(text, start, end):
        first, stop = mark.span()
        if text[first] in ".…" and _goes_on(text, max(at, first - _LONGEST_ABBREVIATION), first + 1, stop):
            continue
        if text[stop - 1] in _CLOSING and text[stop : stop + 2].lstrip(" ")[:1].islower():
            continue  # 'it says "Loading..." forever': the quotation ends, not the sentence
        found += _trimmed(text, at, stop, item)
        at = stop
    return found + _trimmed(text, at, end, item)


def _goes_on(text: str, start: int, end: int, after: int) -> bool:
    """Is the stop at the end that of an abbreviation or a date?"""
    last = text[start : end - 1].rpartition(" ")[2]
    if last.isalpha() and len(last) > 1 and last.lower() not in _SHORTENED:
        return False  # as most words
    if last.isdecimal():  # "3. press Next"; "since 9."
        return len(last) <= 2 and not _AMOUNT.search(text, start, end)
    if _DATE.search(text, start, end):  # "18.11. gegen vier"; "version 12.4. It crashes"
        following = text[after : after + 2].strip()[:1]
        return following.islower() or following.isdecimal()
    return bool(_ABBREVIATION.search(text, start, end)) and not _AMOUNT.search(text, start, end)


_new = tuple.__new__  # of many: a named tuple's own way takes twice as long


def _trimmed(text: str, start: int, end: int, item: bool) -> list[Sentence]:
    found: list[Sentence] = []
    while start < end:
        stop = min(end, start + MAX_SENTENCE)
        piece = text[start:stop]
        words = piece.strip()
        if words:
            first = start + piece.find(words)
            found.append(_new(Sentence, (first, first + len(words), words, item)))
        start = stop
    return found
