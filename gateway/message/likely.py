"""Where the tables found nothing: the sentence that most likely tells of a field, by weights learned from our own mails.

Owns the weighing of a sentence, and what counts as likely. What it finds is unsure, so it is played back and not asked
for; it never makes a field present, and always shows the sentence it means. `harm` chooses by it among sentences, and is less
sure of what it doubts. The weights are data (`words/likely.tsv`), made by `python -m tests.reading learn`.
"""

from collections.abc import Collection, Mapping
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

Weights = Mapping[str, tuple[float, ...]]

_SIGNS = tuple(
    (bit, name) for name, bit in vars(Is).items() if isinstance(bit, int) and not name.startswith("_")
)
_MOST_LENGTHS = 6  # 64 words and more are alike
_ASKING = ("?", "？")


class Odds:
    """Of the sentences of one mail the log odds that they tell of a field; each is weighed once, when it is first asked for."""

    def __init__(self, mail: Account) -> None:
        self.mail = mail
        self._known = weights()
        self._weighed: dict[tuple[str, int], tuple[float, ...]] = {}

    def of(self, said: Said, name: str) -> float:
        return self.all_of(said)[FIELDS.index(name)]

    def all_of(self, said: Said) -> tuple[float, ...]:
        """Of each of FIELDS."""
        key = said.part, said.start
        if key not in self._weighed:
            self._weighed[key] = self._weigh(said)
        return self._weighed[key]

    def carrying(self, said: Said, name: str) -> Span:
        """Of a sentence the clauses that tell of a field, where those around them clearly do not."""
        if len(said.clauses) < 2:
            return said.start, said.end
        place = FIELDS.index(name)
        alone = (
            said._replace(start=each.start, end=each.end, clauses=(each,), signs=each.signs)
            for each in said.clauses
        )
        rates = [self._weigh(each)[place] for each in alone]
        telling = [index for index, rate in enumerate(rates) if rate >= max(rates) - _CLEARLY]
        start = said.clauses[telling[0]].start if telling[0] else said.start
        return start, said.clauses[telling[-1]].end if telling[-1] + 1 < len(rates) else said.end

    def _weigh(self, said: Said) -> tuple[float, ...]:
        bias = self._known[BIAS]
        rows = [row for row in map(self._known.get, marks(self.mail, said)) if row is not None]
        if not rows:
            return bias
        length = sqrt(len(rows))
        return tuple(
            start + sum(each) / length for start, each in zip(bias, zip(*rows, strict=True), strict=True)
        )


def likely(odds: Odds, wanted: Collection[str]) -> dict[str, Evidence]:
    """For each of the fields `wanted` that some sentence likely tells of: that sentence."""
    asked = [(place, name) for place, name in enumerate(FIELDS) if name in wanted]
    if not asked:
        return {}
    best: dict[str, tuple[float, Said]] = {}
    for said in sentences_of(odds.mail):
        weighed = odds.all_of(said)
        for place, name in asked:
            if weighed[place] > (best[name][0] if name in best else LIKELY[name]):
                best[name] = weighed[place], said
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
    """Of each mark one number a field, in log odds; and the bias."""
    lines = (files("gateway.message.words") / "likely.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return {mark: tuple(int(each) / 100 for each in row) for mark, *row in rows}


def marks(mail: Account, said: Said) -> set[str]:
    """What is weighed in a sentence: words, pairs of words, classes of words, place and length."""
    words = _runs(said.words) if mail.japanese else _words(said)
    found = {*words, *map(" ".join, zip(("^", *words), (*words, "$"), strict=True))}
    found.update(_classes(said.signs))
    for clause in said.clauses:
        found.update(_together(clause.signs))
        if clause.number:
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
    spelled = (said.text[word.start : word.end] for clause in said.clauses for word in clause.words)
    return [
        "0" if each < ":" or (not each.isalpha() and _has_digit(each)) else each.lower() for each in spelled
    ]


def _has_digit(word: str) -> bool:
    return any(each.isdigit() for each in word)


def _runs(words: str) -> list[str]:
    """Two characters each: Japanese has no blanks."""
    plain = [each for each in words if each.isalnum()]
    return [first + second for first, second in pairwise(plain)]


@lru_cache(maxsize=8_192)
def _classes(signs: int) -> tuple[str, ...]:
    return tuple(f"#{name}" for bit, name in _SIGNS if signs & bit)


@lru_cache(maxsize=8_192)
def _together(signs: int) -> tuple[str, ...]:
    names = [name for bit, name in _SIGNS if signs & bit]
    return tuple(f"#{first}+{second}" for first, second in combinations(names, 2))
