"""What a sentence most likely tells, by weights learned from our own mails: of fields the tables found nothing for, and of
how grave the fault is.

Owns the weighing of a sentence, and what counts as likely. What it finds of a field is unsure, so it is played back and not
asked for; it never makes a field present, and always shows the sentence it means. `harm` chooses by it among sentences, and is
less sure of what it doubts; `facets` reads a mail by it. The weights are data (`words/likely.tsv`), made by
`python -m tests.reading learn`.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from functools import cache, lru_cache
from itertools import combinations, pairwise

from gateway.message.account import Account, Evidence, evidence_of
from gateway.message.body import Span
from gateway.message.classes import UNKNOWN
from gateway.message.marks import marks_of
from gateway.message.speech import Said
from gateway.message.weights import Weights, shipped
from gateway.message.words.fields import Is
from rules.policy import Facet

FIELDS = ("aspects", "impact", "start_time", "steps", "logs")
"""Of errors the tables alone know more: a message has a form."""

COLUMNS = (*FIELDS, *Facet)
"""Of the weights: one log odds a column."""

_PLACES = {name: place for place, name in enumerate(COLUMNS)}

LIKELY = {"aspects": -1.0, "impact": -0.8, "start_time": -0.7, "steps": -0.4, "logs": -0.8}
"""Log odds from which a sentence is likely enough not to ask: where, of authors that were not learned from, those who tell
it are about as many as those who do not. Data and steps are mostly not told, and much sounds like them."""

DENIED = {"start_time": -2.5}
"""Log odds of the likeliest sentence below which a field that the tables doubt is told by one mail in five, and so is asked for."""

_CLEARLY = 3.0  # log odds; a clause that is one in twenty beside the best

CONFIDENCE = 0.3

_SIGNS = tuple(
    (bit, name) for name, bit in vars(Is).items() if isinstance(bit, int) and not name.startswith("_")
)
_CLAUSE_ENDS = re.compile("[,;?]")
_MOST_LENGTHS = 6  # 64 words and more are alike
_ASKING = ("?", "？")

_REMEMBERED, _CLAUSES = 8_192, 2_048
_MOST = 2_000  # sentences of one mail: in so many short ones nobody tells anything


class Sentences:
    """The weights of sentences."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._alike: dict[frozenset[int], int] = {}

    def weigh(self, mail: Account, said: Said, words: Set[str]) -> Sequence[float]:
        """Of each of COLUMNS the log odds that the sentence tells it. `words`: its `_of_words`."""
        known = self._weights
        return known.odds(known.sum(words | _of_form(mail, said)) + self._of_alike(said))

    def _of_alike(self, said: Said) -> int:
        """Sentences of unlike words are alike in their classes."""
        key = _signs(said)
        found = self._alike.get(key)
        if found is None:
            found = self._weights.sum(_of_classes(key))
            if len(self._alike) < _REMEMBERED:
                self._alike[key] = found
        return found


@cache
def _shipped() -> Sentences:
    return Sentences(shipped())


class Odds:
    """Of the sentences of one mail the log odds that they tell of a field; each is weighed once, when it is first asked for."""

    def __init__(self, mail: Account, weights: Sentences | None = None) -> None:
        self.mail = mail
        self._weights = weights or _shipped()
        self._weighed: dict[tuple[str, int], Sequence[float]] = {}
        self._words: dict[tuple[str, int], Set[str]] = {}
        self._clauses: dict[tuple[str, int], list[Sequence[float]]] = {}

    def of(self, said: Said, name: str) -> float:
        return self.all_of(said)[_PLACES[name]]

    def all_of(self, said: Said) -> Sequence[float]:
        """Of each of COLUMNS."""
        key = said.part, said.start
        found = self._weighed.get(key)
        if found is None:
            found = self._weighed[key] = self._weights.weigh(self.mail, said, self.words_of(said))
        return found

    def words_of(self, said: Said) -> Set[str]:
        """The marks of its words and of their kinds."""
        key = said.part, said.start
        found = self._words.get(key)
        if found is None:
            found = self._words[key] = _of_words(self.mail, said)
        return found

    def of_clauses(self, said: Said, name: str) -> list[float]:
        """Of each clause the log odds that it tells of the field, by itself."""
        key = said.part, said.start
        found = self._clauses.get(key)
        if found is None:
            found = self._clauses[key] = [
                self._weights.weigh(self.mail, each, _of_words(self.mail, each)) for each in _alone(said)
            ]
        place = _PLACES[name]
        return [each[place] for each in found]

    def carrying(self, said: Said, name: str) -> Span:
        """Of a sentence the clauses that tell of a field, where those around them clearly do not."""
        if len(said.clauses) < 2:
            return said.start, said.end
        rates = self.of_clauses(said, name)
        telling = [index for index, rate in enumerate(rates) if rate >= max(rates) - _CLEARLY]
        start = said.clauses[telling[0]].start if telling[0] else said.start
        return start, said.clauses[telling[-1]].end if telling[-1] + 1 < len(rates) else said.end


def _alone(said: Said) -> Iterator[Said]:
    """Each clause as if it were a sentence."""
    for each in said.clauses:
        words = said.text[each.start : each.end]
        yield Said(said.part, said.text, each.start, each.end, said.item, (each,), each.signs, words)


def likely(odds: Odds, wanted: Collection[str]) -> dict[str, Evidence]:
    """For each of the fields `wanted` that some sentence likely tells of: that sentence."""
    asked = [(_PLACES[name], name) for name in FIELDS if name in wanted]
    best: dict[str, tuple[float, Said]] = {}
    for said in sentences_of(odds.mail)[:_MOST] if asked else ():
        weighed = odds.all_of(said)
        for place, name in asked:
            if weighed[place] > (best[name][0] if name in best else LIKELY[name]):
                best[name] = weighed[place], said
    found = {}
    for name, (_, said) in sorted(best.items(), key=lambda each: FIELDS.index(each[0])):
        evidence = next(evidence_of(said, odds.carrying(said, name), "likely", CONFIDENCE), None)
        if evidence is not None:
            found[name] = evidence
    return found


def denied(odds: Odds, name: str) -> bool:
    """No sentence sounds like those that tell of the field."""
    said = sentences_of(odds.mail)[:_MOST]
    return name in DENIED and all(odds.of(each, name) < DENIED[name] for each in said)


def sentences_of(mail: Account) -> tuple[Said, ...]:
    return mail.subject, *mail.said


def marks(mail: Account, said: Said) -> set[str]:
    """What is weighed in a sentence: its words (`marks`), kinds and classes of words, place and length."""
    return {*_of_words(mail, said), *_of_form(mail, said), *_of_classes(_signs(said))}


def _of_words(mail: Account, said: Said) -> set[str]:
    """Beside the words their kinds, that scenes are read by: alike in all languages, and each two that follow each other in a
    clause."""
    found: list[str] = []
    for clause in _CLAUSE_ENDS.split(mail.page.letters_of(said.part, said.start, said.words)):
        known = clause.replace(UNKNOWN, "")
        found += known
        found += map("".join, pairwise(known))
    return marks_of(said.words, mail.japanese).union([f"@{each}" for each in found])


def _of_form(mail: Account, said: Said) -> set[str]:
    found = set()
    length = 0
    for each in said.clauses:
        length += len(each.words)
        if each.number:
            found.add("#number")
    found.add(f"#long{min(_MOST_LENGTHS, (length + 1).bit_length() - 1)}")
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


def _signs(said: Said) -> frozenset[int]:
    """Of its clauses: what its classes are told by."""
    return frozenset([each.signs for each in said.clauses])


def _of_classes(clauses: Iterable[int]) -> set[str]:
    """Each class that is there, and each two that stand in one clause."""
    return {mark for each in clauses for mark in _of_clause(each)}


@lru_cache(maxsize=_CLAUSES)
def _of_clause(signs: int) -> Sequence[str]:
    names = [name for bit, name in _SIGNS if signs & bit]
    return [f"#{name}" for name in (*names, *map("+".join, combinations(names, 2)))]
