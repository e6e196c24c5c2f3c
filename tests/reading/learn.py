"""`python -m tests.reading learn`: the weights of `gateway.message.likely` and the odds of the shipped policies' levels, from
the half that may be looked at.

Owns the learning: one logistic regression a column over sentences, a sentence being right where a person marked its words;
then for each vendor one over the facets of its mails, read with weights that were learned without these mails. The same corpus
gives the same numbers. Never opens the held-back half.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path

from gateway.library import SHIPPED_POLICIES
from gateway.message.account import Account, account_of
from gateway.message.facets import read_facets
from gateway.message.fields import language_of
from gateway.message.likely import COLUMNS, FIELDS, Odds, Sentences, marks, sentences_of
from gateway.message.parse import parse
from gateway.message.reading import body_of
from gateway.message.weights import BIAS, PARTS, Weights
from rules.policy import ALWAYS, Facet, Policy
from tests.reading import extents, purposes
from tests.reading.gold import Case, Field, Words, cases, graded, places
from tests.reading.regression import Example, Row, regression

FILE = Path(__file__).parents[2] / "gateway/message/words/likely.tsv"
LEAST = 2  # sentences that a mark must stand in to be kept
TELLS, TELLS_NOT, DOUBTED = 1.5, 0.5, 0.3  # how much a sentence weighs
SHARES = 4  # each read with what the others teach
STEPS, LEVEL_RATE, LEVEL_SHRINK = 400, 0.3, 1.0
CAUTION = (
    0.2,
    0.1,
)  # log odds more for the strictest levels: what is called too small is worse than too grave
LEANS = re.compile(
    r"urgen|dringend|asap|emergenc|notfall|critical|kritisch|crític|critique|priorit|prio\b|sev\b|\bp0|至急|緊急|優先"
)
"""The customer's own urgency weighs nothing (POLICIES, "Priorities and targets"): no facet learns from it."""


@dataclass(frozen=True, slots=True)
class Told:
    """One mail: of each sentence its marks, and the columns that its words tell."""

    case: Case
    mail: Account
    sentences: Sequence[tuple[set[str], frozenset[str]]]


def told(case: Case, policy: Policy) -> Told:
    message = parse(case.octets)
    body = body_of(message, policy)
    code = language_of(body.new_text or message.subject)
    mail = account_of(message, body, policy.fields, code)
    texts = {"subject": message.subject, "body": message.text}
    marked = {name: set(_places(case.fields[name].spans, texts)) for name in FIELDS if name in case.fields}
    marked |= {facet: set(_places(case.facets.get(facet, ()), texts)) for facet in Facet}
    sentences = [
        (
            marks(mail, said),
            frozenset(
                name
                for name, at in marked.items()
                if any((said.part, each) in at for each in range(said.start, said.end))
            ),
        )
        for said in sentences_of(mail)
    ]
    return Told(case, mail, sentences)


def _places(spans: Iterable[Words], texts: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    for words in spans:
        if words.part in texts:
            yield from ((words.part, at) for at in places(texts[words.part], words.text))


# --- sentences ---------------------------------------------------------------------------------------------------------


def examples(mails: Iterable[Told], name: str, numbers: Mapping[str, int]) -> Iterable[Example]:
    """Of a mail that lacks the field every sentence is wrong; of one that tells it somewhere else than in words none counts."""
    for mail in mails:
        field = mail.case.fields.get(name)
        if field is None and name in FIELDS:
            continue  # only how grave it is was told of it
        if field and field.status == "present" and not any(name in told for _, told in mail.sentences):
            continue
        for found, columns in mail.sentences:
            weight = _weight(field, name in columns) if field else 1.0
            if weight:
                known = tuple(sorted(numbers[each] for each in found if each in numbers))
                yield known, name in columns, weight


def _weight(field: Field, is_told: bool) -> float:
    if field.status == "missing":
        return 1.0 if len(field.acceptable) == 1 else DOUBTED
    if field.status == "present":
        return TELLS if is_told else TELLS_NOT
    return 0.0


def rows(mails: Sequence[Told], columns: Sequence[str] = COLUMNS) -> Mapping[str, Row]:
    """Of each mark one weight for each of `columns`; and the bias."""
    count = Counter(each for mail in mails for found, _ in mail.sentences for each in found)
    kept = sorted(mark for mark, often in count.items() if often >= LEAST)
    numbers = {mark: number for number, mark in enumerate(kept)}
    sober = {mark: number for mark, number in numbers.items() if not LEANS.search(mark)}
    learnt = [
        regression(list(examples(mails, name, numbers if name in FIELDS else sober)), len(kept))
        for name in columns
    ]
    found = {BIAS: tuple(bias for _, bias in learnt)}
    return found | {mark: tuple(column[at] for column, _ in learnt) for mark, at in numbers.items()}


def lines(learnt: Mapping[str, Row]) -> Mapping[str, str]:
    """As they stand in the file, by mark."""
    return {mark: "\t".join(str(round(PARTS * each)) for each in row) for mark, row in learnt.items()}


def file_of(learnt: Mapping[str, str]) -> str:
    return "".join(f"{mark}\t{row}\n" for mark, row in learnt.items())


# --- levels ------------------------------------------------------------------------------------------------------------


def chances(mails: Sequence[Told]) -> Mapping[str, Sequence[float]]:
    """Of each mail the chance of each facet, as somebody reads it who was not taught by it: shares are sets of authors'."""
    blank = (0.0,) * len(FIELDS)
    authors = sorted({_author(each) for each in mails})
    found = {}
    for share in range(SHARES):
        theirs = frozenset(authors[share::SHARES])
        others = rows([each for each in mails if _author(each) not in theirs], tuple(Facet))
        known = Sentences(Weights(lines({mark: (*blank, *row) for mark, row in others.items()})))
        for mail in (each for each in mails if _author(each) in theirs):
            facets = read_facets(Odds(mail.mail, known))
            found[mail.case.name] = [facets.chance(facet) for facet in Facet]
    return found


def _author(mail: Told) -> str:
    """Who wrote a set of mails: its name without the number."""
    return mail.case.name.rstrip("0123456789")


def levels(
    seen: Sequence[tuple[Sequence[float], str]], names: Sequence[str]
) -> Mapping[str, Mapping[str, float]]:
    """Of each level its log odds by facet, one decimal each: a softmax regression, all mails at once."""
    size = len(Facet) + 1
    weights = {name: [0.0] * size for name in names}
    spent = {name: [1e-6] * size for name in names}
    for _ in range(STEPS):
        steps = {name: [LEVEL_SHRINK * each for each in weights[name][:-1]] + [0.0] for name in names}
        for chance, best in seen:
            row = (*chance, 1.0)
            odds = {name: sum(map(float.__mul__, weights[name], row)) for name in names}
            most = max(odds.values())
            total = sum(exp(each - most) for each in odds.values())
            for name in names:
                fault = exp(odds[name] - most) / total - (name == best)
                step = steps[name]
                for at, each in enumerate(row):
                    step[at] += fault * each
        for name in names:
            for at, each in enumerate(steps[name]):
                spent[name][at] += each * each
                weights[name][at] -= LEVEL_RATE * each / sqrt(spent[name][at])
    for name, more in zip(names, CAUTION, strict=False):
        weights[name][-1] += more
    return {
        name: dict(zip((*Facet, ALWAYS), (round(each, 1) for each in weights[name]), strict=True))
        for name in names
    }


def odds_of(
    mails: Sequence[Told], known: Mapping[str, Policy]
) -> Mapping[str, Mapping[str, Mapping[str, float]]]:
    """By vendor and level."""
    chance = chances(mails)
    found = {}
    for vendor, policy in known.items():
        seen = [
            (chance[each.case.name], each.case.level.best)
            for each in mails
            if each.case.vendor == vendor and each.case.level
        ]
        found[vendor] = levels(seen, [level.level for level in policy.levels])
    return found


_ODDS = re.compile(r"^odds = \{.*\}$", re.MULTILINE)


def with_odds(text: str, learnt: Iterable[Mapping[str, float]]) -> str:
    """A policy file with the odds of its levels, which stand there in the same order."""
    told = iter(learnt)
    return _ODDS.sub(lambda _: _line(next(told)), text)


def _line(odds: Mapping[str, float]) -> str:
    kept = ", ".join(f"{name} = {each}" for name, each in odds.items() if each)
    return f"odds = {{ {kept} }}"


def mails_of(known: Mapping[str, Policy]) -> Sequence[Told]:
    reports = (case for case in cases("develop") if case.intent == "incident")
    return [told(case, known[case.vendor]) for case in (*reports, *graded())]


def main(known: Mapping[str, Policy]) -> int:
    mails = mails_of(known)
    FILE.write_text(file_of(lines(rows(mails))), "utf-8")
    print(f"{FILE.name}: {len(mails)} mails, {sum(len(mail.sentences) for mail in mails)} sentences")
    marked = extents.seen(known)
    extents.FILE.write_text(file_of(lines(extents.rows(marked))), "utf-8")
    print(f"{extents.FILE.name}: {sum(map(len, marked.values()))} words")
    letters = list(purposes.seen(known))
    purposes.FILE.write_text(file_of(lines(purposes.rows(letters))), "utf-8")
    print(f"{purposes.FILE.name}: {len(letters)} mails")
    for vendor, learnt in odds_of(mails, known).items():
        file = SHIPPED_POLICIES / f"{vendor}.toml"
        file.write_text(with_odds(file.read_text("utf-8"), learnt.values()), "utf-8")
        print(f"{file.name}: {len(learnt)} levels")
    return 0
