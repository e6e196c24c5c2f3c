"""Words, clauses and sentences with what they are signs of.

Owns the lookup of words in the tables of their language; knows nothing of fields. Linear: each word is looked up once.
"""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from gateway.message.body import Span
from gateway.message.words.fields import JAPANESE, JOINTS, PAIRS, WORDS, Is

_WORD = re.compile(r"[^\W_]+(?:(?:['’.-]|(?<=\d)[:,](?=\d))[^\W_]+)*|[,;:–—()、]")

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
    plain: str  # in lower case


class Clause(NamedTuple):
    """Words between two marks, and the signs of all of them."""

    start: int
    end: int
    words: tuple[Word, ...]
    signs: int
    number: bool
    plain: tuple[str, ...]  # the words alone


class Said(NamedTuple):
    """One sentence of the mail, or its subject."""

    part: str
    text: str  # of the part
    start: int
    end: int
    item: bool
    clauses: tuple[Clause, ...]
    signs: int
    words: str  # of the text from start to end


class _Lexicon(dict[str, int]):
    """The signs of whole words, and of what is no table's word by its beginning, its parts or its ending; each word is judged once."""

    def __init__(
        self, whole: dict[str, int], begins: dict[str, int], ends: dict[int, tuple[str, ...]]
    ) -> None:
        super().__init__(whole)
        self._begins, self._ends = begins, ends
        self._most = len(whole) + _REMEMBERED

    def __missing__(self, word: str) -> int:
        found = self._rare(word)
        if len(self) < self._most:
            self[word] = found
        return found

    def _rare(self, word: str) -> int:
        found = 0
        if not word.isalnum():  # "l'export", "screenshot's", "HAR-Datei"
            found = joined(self.get(part, 0) & ~_SECOND for part in _PARTS.split(word) if len(part) >= FEW)
        for size in range(4, min(len(word), _LONGEST_BEGINNING) + 1):
            found |= self._begins.get(word[:size], 0)
        if not found and len(word) > _LEAST_ENDED:
            found = joined(sign for sign, ends in self._ends.items() if word.endswith(ends))
        return found


_REMEMBERED = 32_768  # words

_LEAST_ENDED = 6  # characters; a shorter word's ending says nothing


@lru_cache(maxsize=8)
def _lexicon(code: str | None) -> _Lexicon:
    """Words of one language, and of English what is English everywhere; of all in doubt."""
    tables = [WORDS[code]] if code in WORDS else list(WORDS.values())
    if code in WORDS and code != "en":
        tables.append({sign: words for sign, words in WORDS["en"].items() if sign in _EVERYWHERE})
    whole: dict[str, int] = {}
    begins: dict[str, int] = {}
    ends: dict[int, tuple[str, ...]] = {}
    for table in tables:
        for sign, words in table.items():
            for word in words.split():
                if word.startswith("*"):
                    ends[sign] = (*ends.get(sign, ()), word[1:])
                    continue
                into, key = (begins, word[:-1]) if word.endswith("*") else (whole, word)
                into[key] = into.get(key, 0) | sign
    for word in whole:
        whole[word] |= joined(sign for begin, sign in begins.items() if word.startswith(begin))
    for _, second in PAIRS:
        whole[second] = whole.get(second, 0) | _SECOND
    return _Lexicon(whole | dict.fromkeys(_ENDS, _END), begins, ends)


_EVERYWHERE = frozenset((Is.ERROR,))


def joined(signs: Iterable[int]) -> int:
    found = 0
    for each in signs:
        found |= each
    return found


def spoken(
    part: str, text: str, start: int, end: int, item: bool, code: str | None, quoted: Sequence[Span] = ()
) -> Said:
    """What stands in quotation marks is somebody else's word, and a sign of nothing."""
    known = _lexicon(code)
    japanese = code == "ja"
    hushed = quoted if overlaps(start, end, quoted) else ()
    clauses: list[Clause] = []
    words: list[Word] = []
    plain: list[str] = []
    said = signs = 0
    number = False
    before = ""
    for match in _WORD.finditer(text, start, end):
        word = match[0].lower()
        found = known[word]
        if found < 0 or (len(words) >= _BREATH and word in JOINTS):
            if words:
                clauses.append(_clause(words, plain, signs, number))
                said |= signs
                words, plain, signs, number = [], [], 0, False
            continue
        at, stop = match.span()
        if hushed and inside(at, hushed):
            found = 0
        elif japanese:
            found = _signs_inside(word)
            number = number or _DIGIT.search(word) is not None
        elif found & _SECOND:
            found |= PAIRS.get((before, word), 0)
        before = word
        if word < _AFTER_DIGITS:
            number = True
        words.append(_new(Word, (at, stop, found, word)))
        plain.append(word)
        signs |= found
    if words:
        clauses.append(_clause(words, plain, signs, number))
    return _new(Said, (part, text, start, end, item, tuple(clauses), said | signs, text[start:end]))


def _clause(words: list[Word], plain: list[str], signs: int, number: bool) -> Clause:
    return _new(Clause, (words[0][0], words[-1][1], tuple(words), signs, number, tuple(plain)))


_new = tuple.__new__  # of many words: a named tuple's own way takes twice as long

_AFTER_DIGITS = ":"

_BREATH = 24  # words; a longer clause was dictated, or its writer spares the marks

_END, _SECOND = -1, 1 << 62  # what ends a clause; what may be the second word of a pair


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
    if not said.signs & Is.ASKS or not said.words.endswith(("?", "？")):
        return False
    return any(each.signs & Is.ASKS and signs_of(each.words[:2]) & Is.ASKS for each in said.clauses)


LEAST = 30  # characters that a clause must have to be understood alone
