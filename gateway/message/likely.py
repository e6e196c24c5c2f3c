"""Where the tables found nothing: the sentence that most likely tells of a field, by weights learned from our own mails.

Owns the weighing of a sentence, and what counts as likely. What it finds is unsure, so it is played back and not asked
for; it never makes a field present, never takes anything away, and always shows the sentence it means. The weights are data
(`words/likely.tsv`), made by `python -m tests.reading learn`.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from itertools import combinations, pairwise
from math import sqrt

from gateway.message.account import Account, Evidence, evidence_of
from gateway.message.speech import Said
from gateway.message.words.fields import Is

FIELDS = ("aspects", "impact", "start_time", "steps", "logs")
"""The columns of the weights. Of errors the tables alone know more: a message has a form."""

LIKELY = -1.2
"""Log odds from which a sentence is likely enough not to ask: nearly one in four. Asking for what stands there is worse."""

CONFIDENCE = 0.3
BIAS = "#"

Weights = Mapping[str, tuple[float, ...]]

_SIGNS = tuple(
    (bit, name) for name, bit in vars(Is).items() if isinstance(bit, int) and not name.startswith("_")
)
_MOST_LENGTHS = 6  # 64 words and more are alike
_ASKING = ("?", "？")


def likely(mail: Account, wanted: Collection[str]) -> dict[str, Evidence]:
    """For each of the fields `wanted` that some sentence likely tells of: that sentence."""
    asked = [(place, name) for place, name in enumerate(FIELDS) if name in wanted]
    if not asked:
        return {}
    known = weights()
    best: dict[str, tuple[float, Said]] = {}
    for said, signs in marks(mail):
        rows = [row for row in map(known.get, signs) if row is not None]
        for place, name in asked:
            odds = known[BIAS][place] + sum(row[place] for row in rows) / sqrt(len(rows) or 1)
            if odds > max(LIKELY, best[name][0] if name in best else LIKELY):
                best[name] = odds, said
    found = {}
    for name, (_, said) in best.items():
        evidence = next(evidence_of(said, (said.start, said.end), "likely", CONFIDENCE), None)
        if evidence is not None:
            found[name] = evidence
    return found


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Of each mark one number a field, in log odds; and the bias."""
    lines = (files("gateway.message.words") / "likely.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return {mark: tuple(int(each) / 100 for each in row) for mark, *row in rows}


def marks(mail: Account) -> Iterator[tuple[Said, set[str]]]:
    """Each sentence, the subject first, with what is weighed in it: words, pairs of words, classes of words, place and length."""
    sentences = (mail.subject, *mail.said)
    for place, said in enumerate(sentences):
        words = _runs(said.words) if mail.japanese else _words(said)
        found = {*words, *map(" ".join, zip(("^", *words), (*words, "$"), strict=True))}
        found.update(_classes(said.signs))
        for clause in said.clauses:
            found.update(_together(clause.signs))
            if clause.number:
                found.add("#number")
        found.add(f"#long{min(_MOST_LENGTHS, (len(words) + 1).bit_length() - 1)}")
        if place <= 1:
            found.add("#first" if place else "#subject")
        if place == len(sentences) - 1:
            found.add("#last")
        if said.item:
            found.add("#item")
        if said.words.rstrip().endswith(_ASKING):
            found.add("#asks")
        yield said, found


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
