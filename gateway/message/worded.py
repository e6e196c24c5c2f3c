"""Is it the wording of a message: by its words, by what stands beside it; or is a message denied.

Owns these judgements alone; what is sought, and where, is told by those who ask.
"""

import re

from gateway.message.body import Span
from gateway.message.speech import FEW, KANA, Clause, Said, Word, signs_of
from gateway.message.words.fields import BY, ERROR_WORDING, MUTE_WITH_NOT, NO, NO_MESSAGE, THE, Is

BESIDE = 3  # characters


def near(said: Said, start: int, end: int) -> int:
    return signs_of(
        word
        for clause in said.clauses
        if clause.end > start and clause.start < end
        for word in clause.words
        if start <= word.start < end
    )


def is_worded(words: str) -> bool:
    plain = words.casefold().replace("_", " ")
    return any(map(plain.__contains__, _WORDINGS[plain.isascii()])) or _UNMARKED_NOT.search(plain) is not None


_UNMARKED_NOT = re.compile(
    r"\b(?:(?:do|does|did|ca|could|is|are|was|wo|has|have|had|should|must)nt|ain ?t)\b"
)
"""Written in haste."""


_LEAST_WORDINGS = tuple(
    each
    for each in dict.fromkeys(ERROR_WORDING)
    if not any(other in each for other in ERROR_WORDING if other != each)
)
_WORDINGS = (_LEAST_WORDINGS, tuple(each for each in _LEAST_WORDINGS if each.isascii()))
"""Those that may stand in any text, and those that may in one of ASCII."""


def word_before(said: Said, at: int) -> Word | None:
    """The word right before."""
    return next(
        (
            word
            for clause in said.clauses
            for word in reversed(clause.words)
            if word.end <= at and at - word.end <= BESIDE
        ),
        None,
    )


_NO_MESSAGE = re.compile(NO_MESSAGE)


def _is_weakly_mute(said: Said, clause: Clause) -> bool:
    """ "a word" is none only where there is "not"."""
    return any(word.signs & Is.MUTE and word.plain in MUTE_WITH_NOT for word in clause.words)


def denies(said: Said) -> Span | None:
    """ "no error message appears": a clause that has a negation and a word for the message, without "the"; "it fails silently"."""
    if not said.signs & (Is.MUTE | Is.ERROR):
        return None
    for clause in said.clauses:
        if clause.signs & Is.MUTE and (clause.signs & Is.NOT or not _is_weakly_mute(said, clause)):
            return clause.start, clause.end
        if not clause.signs & Is.ERROR or not clause.signs & Is.NOT:
            continue
        if not said.text.isascii() and KANA.search(said.text, clause.start, clause.end):
            if _NO_MESSAGE.search(said.text, clause.start, clause.end):
                return clause.start, clause.end
            continue
        words = clause.plain
        at = next(index for index, word in enumerate(clause.words) if word.signs & Is.ERROR)
        close = words[max(0, at - 3) : at]
        if at and (words[at - 1] in THE or words[at - 1] in BY):
            continue
        if (
            not NO.isdisjoint(close)
            or (words[-1] in NO and at + FEW >= len(words) - 1)  # "Meldung gibt es keine"
            or any(word.signs & (Is.SAYS | Is.HAS) and not word.signs & Is.ERROR for word in clause.words)
        ):
            return clause.start, clause.end
    return None
