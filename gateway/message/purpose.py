"""For what a mail was written, by weights learned from mails that people told apart.

Owns the weighing of a whole mail by its words, and when that is heard beside the rules of `gate`. Knows nothing of threads
and references. The weights are data (`words/purpose.tsv`), made by `python -m tests.reading learn`.
"""

from collections.abc import Mapping

from gateway.message.gate import Intent
from gateway.message.likely import Odds, sentences_of
from gateway.message.weights import OF_MAILS, shipped

MOST_SENTENCES = 30  # a mail says in its first ones what it is for

LIKELY = 0.5
"""Log odds from which a mail that no rule knows is a report: of others, by authors not learned from, one in 25 is taken for one."""
OTHERWISE = 1.0  # log odds of anything else, from which what the rules take for a report is that
CLEARLY = 2.2  # log odds from which it is a report whatever the rules say: nine in ten


def purposes(odds: Odds) -> Mapping[Intent, float]:
    """Of each purpose the log odds that the mail was written for it."""
    weights = shipped()
    return dict(zip(Intent, weights.odds(weights.sum(marks(odds)), OF_MAILS), strict=True))


def most_likely(ruled: Intent | None, odds: Mapping[Intent, float]) -> Intent:
    """`ruled`: what the rules say, which only what is clear outweighs."""
    if odds[Intent.INCIDENT] >= (LIKELY if ruled is None else CLEARLY):
        return Intent.INCIDENT
    best = max((each for each in odds if each is not Intent.INCIDENT), key=lambda each: odds[each])
    return best if ruled is None or (ruled is Intent.INCIDENT and odds[best] > OTHERWISE) else ruled


def marks(odds: Odds) -> set[str]:
    return set().union(*map(odds.words_of, sentences_of(odds.mail)[:MOST_SENTENCES]))
