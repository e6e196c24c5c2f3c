"""For what a mail was written, by weights learned from mails that people told apart.

Owns the weighing of a whole mail by its words, and when that is heard beside the rules of `gate`. Knows nothing of threads
and references. The weights are data (`words/purpose.tsv`), made by `python -m tests.reading learn`.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from gateway.message.account import Account
from gateway.message.gate import Intent
from gateway.message.likely import BIAS, PARTS, length_of, marks, sentences_of

MOST_SENTENCES = 30  # a mail says in its first ones what it is for
BEGINNING = 4  # letters of a word, so that its forms are alike

UNLIKELY = 0.0  # log odds below which what the rules take for a report is something else
CLEARLY = 2.2  # log odds from which it is a report whatever the rules say: nine in ten


@cache
def _weights() -> Mapping[str, str]:
    lines = (files("gateway.message.words") / "purpose.tsv").read_text("utf-8").splitlines()
    return {mark: row for mark, _, row in (line.partition("\t") for line in lines)}


def purposes(mail: Account) -> Mapping[Intent, float]:
    """Of each purpose the log odds that the mail was written for it."""
    known = _weights()
    rows = [_row(known[each]) for each in words_of(mail) if each in known]
    length = PARTS * length_of(len(rows))
    bias = _row(known[BIAS])
    return {
        intent: bias[place] / PARTS + sum(row[place] for row in rows) / length
        for place, intent in enumerate(Intent)
    }


def most_likely(ruled: Intent, odds: Mapping[Intent, float]) -> Intent:
    """`ruled`: what the rules say. In doubt it stays: a report taken for something else is the worse mistake."""
    if ruled is not Intent.INCIDENT:
        return Intent.INCIDENT if odds[Intent.INCIDENT] > CLEARLY else ruled
    if odds[Intent.INCIDENT] >= UNLIKELY:
        return ruled
    return max((each for each in Intent if each is not Intent.INCIDENT), key=lambda each: odds[each])


def words_of(mail: Account) -> set[str]:
    """Words, two words that stand together, and how longer words begin."""
    found = {
        each for said in sentences_of(mail)[:MOST_SENTENCES] for each in marks(mail, said) if each[0] != BIAS
    }
    return found | {f"~{each[:BEGINNING]}" for each in found if " " not in each and len(each) > BEGINNING}


def _row(line: str) -> tuple[int, ...]:
    return tuple(map(int, line.split("\t")))
