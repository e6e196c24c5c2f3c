"""What is weighed in a sentence's words: each word and sign, each two that stand together, how longer words begin, and shapes.

Owns the marks that all weights of sentences and mails are learned and summed by. Digits are alike, for which number it is says
nothing; signs count, for a colon, an arrow, a quotation mark say much of what a line is. Linear in the words.
"""

import re
from itertools import pairwise

BEGINNING = 4  # letters of a longer word, so that its forms are alike

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_ALIKE = str.maketrans("123456789０１２３４５６７８９#", "0000000000000000000№")  # `#` begins other marks
_CAPITAL, _SMALL, _RUN = re.compile(r"[^\W\d_a-zß-öø-ÿ]"), re.compile(r"[^\W\d_A]"), re.compile(r"(.)\1+")
_SHAPED = re.compile(r"(?<!\S)(?![^\W\d_]?[a-zß-öø-ſ]*[.,;:!?]*(?!\S))\S+")
"""What is not a plain word, perhaps with a capital in front and a stop behind."""


def marks_of(words: str, japanese: bool) -> set[str]:
    """`words`: as they stand in the mail."""
    plain = words.lower().translate(_ALIKE)
    if japanese:  # no blanks: each sign, and each two
        signs = "".join(plain.split())
        found = {*signs, *map("".join, pairwise(signs))}
    else:
        tokens = _TOKEN.findall(plain)
        found = set(tokens)
        found.update(map(" ".join, zip(["", *tokens], [*tokens, ""], strict=True)))
        found.update([f"~{each[:BEGINNING]}" for each in tokens if len(each) > BEGINNING])
    found.update([f"A{_shape(each)}" for each in _SHAPED.findall(words)])
    return found


def _shape(word: str) -> str:
    """ "UZ-1042" is "A+-0+": capitals, small letters, digits, runs of them."""
    plain = _SMALL.sub("a", _CAPITAL.sub("A", word.translate(_ALIKE)))
    return _RUN.sub(r"\1+", plain)
