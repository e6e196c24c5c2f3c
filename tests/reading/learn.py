"""`python -m tests.reading learn`: the weights of `gateway.message.likely`, from the half that may be looked at.

Owns the learning: one logistic regression a field over sentences, a sentence being right where a person marked its words.
The same corpus gives the same weights. Never opens the held-back half.
"""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path

from gateway.message.account import account_of
from gateway.message.fields import language_of
from gateway.message.likely import BIAS, FIELDS, marks, sentences_of
from gateway.message.parse import parse
from gateway.message.reading import body_of
from rules.policy import Policy
from tests.reading.gold import Case, Field, cases, places

FILE = Path(__file__).parents[2] / "gateway/message/words/likely.tsv"
LEAST = 2  # sentences that a mark must stand in to be kept
ROUNDS = 10
RATE, BIAS_RATE, SHRINK = 0.5, 0.05, 1e-3
TELLS, TELLS_NOT, DOUBTED = 1.5, 0.5, 0.3  # how much a sentence weighs

Example = tuple[tuple[int, ...], bool, float]  # marks by number, right, weight


@dataclass(frozen=True, slots=True)
class Told:
    """One mail: of each sentence its marks, and in which fields' words it stands."""

    case: Case
    sentences: Sequence[tuple[set[str], frozenset[str]]]


def told(case: Case, policy: Policy) -> Told:
    message = parse(case.octets)
    body = body_of(message, policy)
    code = language_of(body.new_text or message.subject)
    mail = account_of(message, body, policy.fields, code)
    texts = {"subject": message.subject, "body": message.text}
    marked = {
        name: {
            (words.part, at)
            for words in case.fields[name].spans
            if words.part in texts
            for at in places(texts[words.part], words.text)
        }
        for name in FIELDS
    }
    return Told(
        case,
        [
            (
                marks(mail, said),
                frozenset(
                    name
                    for name, at in marked.items()
                    if any((said.part, each) in at for each in range(said.start, said.end))
                ),
            )
            for said in sentences_of(mail)
        ],
    )


def examples(mails: Iterable[Told], name: str, numbers: Mapping[str, int]) -> Iterable[Example]:
    """Of a mail that lacks the field every sentence is wrong; of one that tells it somewhere else than in words none counts."""
    for mail in mails:
        field = mail.case.fields[name]
        if field.status == "present" and not any(name in told for _, told in mail.sentences):
            continue
        for found, fields in mail.sentences:
            weight = _weight(field, name in fields)
            if weight:
                known = tuple(sorted(numbers[each] for each in found if each in numbers))
                yield known, name in fields, weight


def _weight(field: Field, is_told: bool) -> float:
    if field.status == "missing":
        return 1.0 if len(field.acceptable) == 1 else DOUBTED
    if field.status == "present":
        return TELLS if is_told else TELLS_NOT
    return 0.0


def regression(data: Sequence[Example], size: int) -> tuple[list[float], float]:
    """AdaGrad over shuffled examples, the same order each time; each sentence of length one whatever its marks."""
    weights, bias, seen = [0.0] * size, -1.0, [0.0] * size
    order = random.Random(1)
    shuffled = list(data)
    for _ in range(ROUNDS):
        order.shuffle(shuffled)
        for known, right, weight in shuffled:
            length = sqrt(len(known) or 1)
            odds = bias + sum(weights[each] for each in known) / length
            fault = (1 / (1 + exp(-max(-30.0, min(30.0, odds)))) - right) * weight
            bias -= BIAS_RATE * fault
            for each in known:
                step = fault / length + SHRINK * weights[each]
                seen[each] += step * step
                weights[each] -= RATE * step / sqrt(seen[each] + 1e-3)
    return weights, bias


def learn(mails: Sequence[Told]) -> str:
    """The lines of the file."""
    count = Counter(each for mail in mails for found, _ in mail.sentences for each in found)
    kept = sorted(mark for mark, often in count.items() if often >= LEAST)
    numbers = {mark: number for number, mark in enumerate(kept)}
    columns = [regression(list(examples(mails, name, numbers)), len(kept)) for name in FIELDS]
    rows = [(BIAS, [bias for _, bias in columns])]
    rows += [(mark, [weights[number] for weights, _ in columns]) for mark, number in numbers.items()]
    return "".join("\t".join((mark, *(str(round(100 * each)) for each in row))) + "\n" for mark, row in rows)


def main(known: Mapping[str, Policy]) -> int:
    mails = [told(case, known[case.vendor]) for case in cases("develop") if case.intent == "incident"]
    FILE.write_text(learn(mails), "utf-8")
    print(f"{FILE.name}: {len(mails)} mails, {sum(len(mail.sentences) for mail in mails)} sentences")
    return 0
