"""What a mail tells of how grave a fault is, facet by facet: each by its chance, with the sentence that most likely tells it.

Owns how sentences add up to a mail. What a facet means for a level is the policy's (`Level.odds`); the weights are `likely`'s.
Never says more than a chance: whoever reads "everything is fine but" wants the predicates over the scene as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from math import exp, prod
from typing import NamedTuple

from gateway.message.account import Evidence
from gateway.message.likely import COLUMNS, Odds, sentences_of
from gateway.message.speech import Said
from rules.policy import Facet

TOLD = 0.3
"""A chance from which a facet may be told."""

_MOST = 200  # sentences of one mail
_EDGES = " \t\n.,;:!?。！？"
_PLACES = tuple((facet.value, COLUMNS.index(facet)) for facet in Facet)


class Told(NamedTuple):
    """`chance` that some sentence tells it, 0 to 1; `evidence`: the one that tells it most likely."""

    chance: float
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Facets:
    by_name: Mapping[str, Told] = field(default_factory=dict)

    @property
    def is_telling(self) -> bool:
        """Of how grave it is: that something is broken is what every report tells."""
        return any(told.chance >= TOLD for facet, told in self.by_name.items() if facet != Facet.BROKEN)

    def chance(self, facet: str) -> float:
        told = self.by_name.get(facet)
        return told.chance if told else 0.0

    def joined(self, other: "Facets", part: str) -> "Facets":
        """With those of a mail inside this one, whose evidence is its attachment as a whole."""
        found = dict(self.by_name)
        for facet, told in other.by_name.items():
            ours = found.get(facet)
            inside = told._replace(evidence=told.evidence._replace(part=part, start=0, end=0, text=""))
            if ours is None:
                found[facet] = inside
                continue
            best = max(ours, inside, key=lambda each: each.evidence.confidence)
            found[facet] = best._replace(chance=1 - (1 - ours.chance) * (1 - told.chance))
        return Facets(found)


NONE_TOLD = Facets()


def read_facets(odds: Odds) -> Facets:
    """Of every facet, unless the mail says nothing at all."""
    told = {
        said.words.strip(_EDGES).casefold(): said
        for said in islice(sentences_of(odds.mail), _MOST)
        if said.clauses
    }
    if not told:
        return NONE_TOLD
    said = list(told.values())  # a subject that the mail repeats is told once
    columns = list(zip(*map(odds.all_of, said), strict=True))
    found = {}
    for facet, place in _PLACES:
        column = columns[place]
        best = max(column)
        evidence = Evidence(*_place(said[column.index(best)]), "likely", round(_chance(best), 2))
        silent = prod([1 - 1 / (1 + exp(-each)) for each in column])
        found[facet] = Told(1 - silent, evidence)
    return Facets(found)


def _place(said: Said) -> tuple[str, int, int, str]:
    words = said.words.strip()
    start = said.start + said.words.find(words)
    return said.part, start, start + len(words), words


def _chance(log_odds: float) -> float:
    return 1 / (1 + exp(-log_odds))
