"""What is weighed in a sentence's words: each word and sign, each two that stand together, how longer words begin, and shapes.

Owns the marks that all weights of sentences and mails are learned and summed by. Digits are alike, for which number it is says
nothing; signs count, for a colon, an arrow, a quotation mark say much of what a line is. Linear in the words.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

BEGINNING = 4  # letters of a longer word, so that its forms are alike

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_ALIKE = str.maketrans("123456789０１２３４５６７８９#", "0000000000000000000№")  # `#` begins other marks
_CAPITAL, _SMALL, _RUN = re.compile(r"[^\W\d_a-zß-öø-ÿ]"), re.compile(r"[^\W\d_A]"), re.compile(r"(.)\1+")
_SHAPED = re.compile(r"(?<!\S)(?![^\W\d_]?[a-zß-öø-ſ]*[.,;:!?]*(?!\S))\S+")
"""What is not a plain word, perhaps with a capital in front and a stop behind."""

_REMEMBERED, _LONG = 16_384, 30  # words, and characters of what is no word


def marks_of(words: str, japanese: bool) -> set[str]:
    """`words`: as they stand in the mail."""
    if japanese:  # no blanks: each sign, and each two
        signs = "".join(_plain(words).split())
        return {*signs, *map("".join, pairwise(signs)), *_shapes(words)}
    found: list[str] = []
    before = ""
    for each in words.split():
        first, last, marks = _remembered(each) if len(each) <= _LONG else _of_word(each)
        found += marks
        found.append(before + first)
        before = last
    found.append(f"{before} ")
    return set(found)


def _of_word(word: str) -> tuple[str, str, Sequence[str]]:
    """Of what stands between two blanks the first token, with the blank, the last, and the marks."""
    tokens = _TOKEN.findall(_plain(word))
    begins = [f"~{each[:BEGINNING]}" for each in tokens if len(each) > BEGINNING]
    return f" {tokens[0]}", tokens[-1], (*tokens, *map(" ".join, pairwise(tokens)), *begins, *_shapes(word))


_remembered = lru_cache(_REMEMBERED)(_of_word)


def _plain(words: str) -> str:
    return words.lower().translate(_ALIKE)


def _shapes(words: str) -> Sequence[str]:
    """ "UZ-1042" is "A+-0+": capitals, small letters, digits, runs of them."""
    return [
        "A" + _RUN.sub(r"\1+", _SMALL.sub("a", _CAPITAL.sub("A", each.translate(_ALIKE))))
        for each in _SHAPED.findall(words)
    ]
