"""Looks for phrases in a text as they are said, whatever stands between the words: blanks, line ends, commas, hyphens.

Owns how a phrase is compared. Knows no phrase itself (`words`), and never says where one stands: only that it does. Fast,
since a phrase is looked for only where its longest word stands.
"""

import re
from collections.abc import Iterator, Mapping

Phrases = tuple[str, ...]

NEAR = 50  # characters from one part of a phrase to the end of the next

_WORD = re.compile(r"\w+")
_BLANKS = "".join(chr(code) if _WORD.match(chr(code)) else " " for code in range(128))


class Text:
    """A text made ready: in lower case, and its words alone, one blank between them. `..` in a phrase is a few words."""

    def __init__(self, text: str) -> None:
        self.text = text.lower()
        words = self.text.translate(_BLANKS).split() if self.text.isascii() else _WORD.findall(self.text)
        self._words = frozenset(words)
        self._folded = f" {' '.join(words)} "

    def said(self, phrases: Phrases, japanese: Phrases = ()) -> Iterator[str]:
        """Which of the phrases are said, each once."""
        keys, by_key = _by_key(phrases)
        for key in keys & self._words:
            for phrase, words, parts in by_key[key]:
                if words <= self._words and self._stands(parts):
                    yield phrase
        if not self.text.isascii():
            yield from (each for each in japanese if each in self.text)

    def count(self, phrases: Phrases, japanese: Phrases = ()) -> int:
        return sum(1 for _ in self.said(phrases, japanese))

    def says(self, phrases: Phrases, japanese: Phrases = ()) -> bool:
        keys, by_key = _by_key(phrases)
        for key in keys & self._words:
            for _, words, parts in by_key[key]:
                if words <= self._words and self._stands(parts):
                    return True
        return not self.text.isascii() and any(each in self.text for each in japanese)

    def _stands(self, parts: tuple[str, ...]) -> bool:
        first, *rest = parts
        at = self._folded.find(first)
        while at >= 0:
            end = at + len(first) - 1
            for part in rest:
                found = self._folded.find(part, end, end + NEAR)
                if found < 0:
                    break
                end = found + len(part) - 1
            else:
                return True
            at = self._folded.find(first, at + 1)
        return False


_Phrase = tuple[str, frozenset[str], tuple[str, ...]]  # as it is written, its words, its parts
_ByKey = tuple[frozenset[str], Mapping[str, tuple[_Phrase, ...]]]
_KNOWN: dict[int, tuple[Phrases, _ByKey]] = {}
_MOST_KNOWN = 256  # tables


def _by_key(phrases: Phrases) -> _ByKey:
    """By the longest word of each: where that is not said the phrase is not, and most are not.

    Remembered by the table itself, which is kept with it: to hash its phrases takes longer than to look for them.
    """
    known = _KNOWN.get(id(phrases))
    if known is not None:
        return known[1]
    if len(_KNOWN) >= _MOST_KNOWN:
        _KNOWN.clear()
    found: dict[str, list[_Phrase]] = {}
    for phrase in dict.fromkeys(phrases):
        words = _WORD.findall(phrase)
        parts = tuple(f" {' '.join(_WORD.findall(part))} " for part in phrase.split(".."))
        found.setdefault(max(words, key=len), []).append((phrase, frozenset(words), parts))
    by_key = frozenset(found), {key: tuple(each) for key, each in found.items()}
    _KNOWN[id(phrases)] = phrases, by_key
    return by_key
