"""Words, clauses and sentences with what they are signs of.

Owns the lookup of words in the tables of their language; knows nothing of fields. Linear: each word is looked up once.
"""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from gateway.message.body import Span
from gateway.message.words.fields import JAPANESE, PAIRS, WORDS, Is

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[,;:–—()、]")

_ENDS = frozenset(",;:–—()、")

_DIGIT = re.compile(r"\d")

_LONGEST_BEGINNING = 14  # of the tables

_PARTS = re.compile("['’-]")

KANA = re.compile("[\u3040-\u30ff]")

FEW = 3  # spans of one field


class Word(NamedTuple):  # there are many: a tuple is made fastest
    start: int
    end: int
    signs: int


class Clause(NamedTuple):
    """Words between two marks, and the signs of all of them."""

    start: int
    end: int
    words: tuple[Word, ...]
    signs: int
    number: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of the mail, or its subject."""

    part: str
    text: str  # of the part
    start: int
    end: int
    item: bool
    clauses: tuple[Clause, ...]
    signs: int

    @property
    def words(self) -> str:
        return self.text[self.start : self.end]


@lru_cache(maxsize=8)
def _lexicon(code: str | None) -> tuple[dict[str, int], dict[str, int]]:
    """Whole words and beginnings of words: of one language and English, for errors are English everywhere; of all in doubt."""
    chosen = WORDS.values() if code is None else [WORDS["en"], *([WORDS[code]] if code in WORDS else [])]
    if code in WORDS and code != "en":
        chosen = [WORDS[code], {sign: words for sign, words in WORDS["en"].items() if sign in _EVERYWHERE}]
    whole: dict[str, int] = {}
    begins: dict[str, int] = {}
    for table in chosen:
        for sign, words in table.items():
            for word in words.split():
                into, key = (begins, word[:-1]) if word.endswith("*") else (whole, word)
                into[key] = into.get(key, 0) | sign
    for word in whole:
        whole[word] |= joined(sign for begin, sign in begins.items() if word.startswith(begin))
    return whole, begins


_EVERYWHERE = frozenset((Is.ERROR,))


@lru_cache(maxsize=32_768)
def _rare(word: str, code: str | None) -> int:
    """The signs of a word that is not in the table as it stands: by its beginning, or by its parts."""
    whole, begins = _lexicon(code)
    found = 0
    if not word.isalnum():  # "l'export", "screenshot's", "HAR-Datei"
        found = joined(whole.get(part, 0) for part in _PARTS.split(word) if len(part) >= FEW)
    for size in range(4, min(len(word), _LONGEST_BEGINNING) + 1):
        found |= begins.get(word[:size], 0)
    return found


def joined(signs: Iterable[int]) -> int:
    found = 0
    for each in signs:
        found |= each
    return found


def spoken(
    part: str, text: str, start: int, end: int, item: bool, code: str | None, quoted: Sequence[Span] = ()
) -> Said:
    """What stands in quotation marks is somebody else's word, and a sign of nothing."""
    whole, _ = _lexicon(code)
    hushed = quoted if overlaps(start, end, quoted) else ()
    clauses: list[Clause] = []
    words: list[Word] = []
    signs = 0
    number = False
    before = ""
    for match in _WORD.finditer(text, start, end):
        at, stop = match.span()
        word = match[0].lower()
        if word in _ENDS:
            if words:
                clauses.append(Clause(words[0].start, words[-1].end, tuple(words), signs, number))
                words, signs, number = [], 0, False
            continue
        if hushed and inside(at, hushed):
            found = 0
        elif code == "ja":
            found = _signs_inside(word)
            number = number or bool(_DIGIT.search(word))
        else:
            known = whole.get(word)
            found = _rare(word, code) if known is None else known
            if word in _PAIRED:
                found |= PAIRS.get((before, word), 0)
        before = word
        number = number or word[0].isdecimal()
        words.append(Word(at, stop, found))
        signs |= found
    if words:
        clauses.append(Clause(words[0].start, words[-1].end, tuple(words), signs, number))
    return Said(part, text, start, end, item, tuple(clauses), joined(each.signs for each in clauses))


_PAIRED = frozenset(second for _, second in PAIRS)


def overlaps(start: int, end: int, spans: Sequence[Span]) -> bool:
    index = bisect_right(spans, (end, sys.maxsize)) - 1
    return index >= 0 and spans[index][1] > start


@lru_cache(maxsize=4_096)
def _signs_inside(words: str) -> int:
    found = 0
    for sign, each in JAPANESE.items():
        if any(sought in words for sought in each):
            found |= sign
    return found


def inside(at: int, spans: Sequence[Span]) -> bool:
    if not spans:
        return False
    index = bisect_right(spans, (at, sys.maxsize)) - 1
    return index >= 0 and spans[index][0] <= at < spans[index][1]


SHORT = 8  # words


def signs_of(words: Iterable[Word]) -> int:
    return joined(word.signs for word in words)


LEADING = 3  # words before the verb: "so I opened"

OPEN = tuple("\"“„«'‘「")  # the name of a button does nothing


def asks(said: Said) -> bool:
    """ "How do I open .."; "we open it, right?" tells."""
    heads = said.clauses[0].words[:2] if said.clauses else ()
    return bool(signs_of(heads) & Is.ASKS) and said.words.endswith(("?", "？"))


LEAST = 30  # characters that a clause must have to be understood alone
