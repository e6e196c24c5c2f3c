"""Where the tables found nothing: the sentence that most likely tells of a field, by weights learned from our own mails.

Owns the weighing of a sentence, and what counts as likely. What it finds is unsure, so it is played back and not asked
for; it never makes a field present, and always shows the sentence it means. `harm` chooses by it among sentences, and is less
sure of what it doubts. The weights are data (`words/likely.tsv`), made by `python -m tests.reading learn`.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import combinations, pairwise
from math import sqrt

from gateway.message.account import Account, Evidence, evidence_of
from gateway.message.body import Span
from gateway.message.speech import Said
from gateway.message.words.fields import Is

FIELDS = ("aspects", "impact", "start_time", "steps", "logs")
"""The columns of the weights. Of errors the tables alone know more: a message has a form."""

LIKELY = {"aspects": -1.2, "impact": -0.6, "start_time": -1.2, "steps": 0.0, "logs": 0.0}
"""Log odds from which a sentence is likely enough not to ask: where, of authors that were not learned from, those who tell
it are about as many as those who do not. Data and steps are mostly not told, and much sounds like them."""

_CLEARLY = 3.0  # log odds; a clause that is one in twenty beside the best

CONFIDENCE = 0.3
BIAS = "#"

Weights = Mapping[str, Mapping[str, int]]

_SIGNS = tuple(
    (bit, name) for name, bit in vars(Is).items() if isinstance(bit, int) and not name.startswith("_")
)
_PARTS = 100  # of the weights, of one
_MOST_LENGTHS = 6  # 64 words and more are alike
_ASKING = ("?", "？")


class Odds:
    """Of the sentences of one mail the log odds that they tell of a field; each is taken apart once, when it is first asked for."""

    def __init__(self, mail: Account) -> None:
        self.mail = mail
        self._known: dict[tuple[str, int], Sequence[str]] = {}

    def of(self, said: Said, name: str) -> float:
        key = said.part, said.start
        if key not in self._known:
            self._known[key] = _weighed(self.mail, said)
        return _weigh(self._known[key], name)

    def carrying(self, said: Said, name: str) -> Span:
        """Of a sentence the clauses that tell of a field, where those around them clearly do not."""
        if len(said.clauses) < 2:
            return said.start, said.end
        alone = (
            said._replace(start=each.start, end=each.end, clauses=(each,), signs=each.signs)
            for each in said.clauses
        )
        rates = [_weigh(_weighed(self.mail, each), name) for each in alone]
        telling = [index for index, rate in enumerate(rates) if rate >= max(rates) - _CLEARLY]
        start = said.clauses[telling[0]].start if telling[0] else said.start
        return start, said.clauses[telling[-1]].end if telling[-1] + 1 < len(rates) else said.end


def _weigh(known: Sequence[str], name: str) -> float:
    column = weights()[name]
    odds = sum(map(column.__getitem__, known)) / sqrt(len(known) or 1)
    return (column[BIAS] + odds) / _PARTS


def likely(odds: Odds, wanted: Collection[str]) -> dict[str, Evidence]:
    """For each of the fields `wanted` that some sentence likely tells of: that sentence."""
    best: dict[str, tuple[float, Said]] = {}
    for name in FIELDS:
        for said in sentences_of(odds.mail) if name in wanted else ():
            rate = odds.of(said, name)
            if rate > (best[name][0] if name in best else LIKELY[name]):
                best[name] = rate, said
    found = {}
    for name, (_, said) in best.items():
        evidence = next(evidence_of(said, odds.carrying(said, name), "likely", CONFIDENCE), None)
        if evidence is not None:
            found[name] = evidence
    return found


def sentences_of(mail: Account) -> tuple[Said, ...]:
    return mail.subject, *mail.said


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Of each field what a mark weighs, in hundredths of log odds; and the bias."""
    lines = (files("gateway.message.words") / "likely.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return {name: {row[0]: int(row[place]) for row in rows} for place, name in enumerate(FIELDS, 1)}


def marks(mail: Account, said: Said) -> set[str]:
    """What is weighed in a sentence: words, pairs of words, classes of words, place and length."""
    return _of_words(mail, said) | _of_classes(*_signs(said))


def _weighed(mail: Account, said: Said) -> Sequence[str]:
    """Its marks that have weights."""
    return (*filter(weights()[FIELDS[0]].__contains__, _of_words(mail, said)), *_classes(*_signs(said)))


def _of_words(mail: Account, said: Said) -> set[str]:
    words = _runs(said.words) if mail.japanese else _words(said)
    found = {*words, *map(" ".join, zip(("^", *words), (*words, "$"), strict=True))}
    if any(each.number for each in said.clauses):
        found.add("#number")
    found.add(f"#long{min(_MOST_LENGTHS, (len(words) + 1).bit_length() - 1)}")
    if said.part == "subject":
        found.add("#subject")
    elif said is mail.said[0]:
        found.add("#first")
    if said is (mail.said[-1] if mail.said else mail.subject):
        found.add("#last")
    if said.item:
        found.add("#item")
    if said.words.rstrip().endswith(_ASKING):
        found.add("#asks")
    return found


def _words(said: Said) -> list[str]:
    plain = [word.plain for clause in said.clauses for word in clause.words]
    return [each if each.isalpha() or not _has_digit(each) else "0" for each in plain]


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))


def _runs(words: str) -> list[str]:
    """Two characters each: Japanese has no blanks."""
    plain = [each for each in words if each.isalnum()]
    return [first + second for first, second in pairwise(plain)]


def _signs(said: Said) -> tuple[int, frozenset[int]]:
    """Of the whole and of its clauses: what its classes are told by."""
    return said.signs, frozenset(each.signs for each in said.clauses)


def _of_classes(signs: int, clauses: frozenset[int]) -> set[str]:
    """Each class that is there, and each two that stand in one clause."""
    together = (pair for each in clauses for pair in combinations(_names(each), 2))
    return {*(f"#{name}" for name in _names(signs)), *(f"#{one}+{other}" for one, other in together)}


@lru_cache(maxsize=8_192)
def _classes(signs: int, clauses: frozenset[int]) -> Sequence[str]:
    """Those that have weights: sentences of unlike words are alike in them."""
    return tuple(filter(weights()[FIELDS[0]].__contains__, _of_classes(signs, clauses)))


def _names(signs: int) -> Sequence[str]:
    return [name for bit, name in _SIGNS if signs & bit]
