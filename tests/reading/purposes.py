"""The weights of `gateway.message.purpose`, learned from the mails that may be looked at and from shorter ones beside them.

Owns `corpus/purpose/*.jsonl`: mails of which only the purpose is told, {"intent", "vendor", "language", "subject", "body"}.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from gateway.message.account import Account, account_of
from gateway.message.fields import language_of
from gateway.message.gate import Intent
from gateway.message.likely import Odds
from gateway.message.parse import parse
from gateway.message.purpose import marks
from gateway.message.reading import body_of
from gateway.message.weights import BIAS
from rules.policy import Facet, Policy
from tests.reading.gold import cases, graded, short, short_octets
from tests.reading.regression import Example, Row, regression

FILE = Path(__file__).parents[2] / "gateway/message/words/purpose.tsv"
LEAST = 3  # mails that a mark must stand in to be kept


def seen(known: Mapping[str, Policy]) -> Iterator[tuple[Intent, set[str]]]:
    for case in cases("develop"):
        yield Intent(case.intent), marks(Odds(_account(case.octets, known[case.vendor])))
    for case in graded():
        if Facet.OVER not in case.facets:  # what works again may be told for thanks alone
            yield Intent.INCIDENT, marks(Odds(_account(case.octets, known[case.vendor])))
    for _, each in short("purpose"):
        octets = short_octets(each["subject"], each["body"])
        yield Intent(each["intent"]), marks(Odds(_account(octets, known[each["vendor"]])))


def _account(octets: bytes, policy: Policy) -> Account:
    message = parse(octets)
    body = body_of(message, policy)
    return account_of(message, body, policy.fields, language_of(body.new_text or message.subject))


def rows(mails: Sequence[tuple[Intent, set[str]]]) -> Mapping[str, Row]:
    """Of each mark one weight for each purpose; and the bias."""
    count = Counter(each for _, found in mails for each in found)
    numbers = {
        mark: at for at, mark in enumerate(sorted(each for each, often in count.items() if often >= LEAST))
    }
    known = [
        (intent, tuple(sorted(numbers[each] for each in found if each in numbers))) for intent, found in mails
    ]
    learnt = []
    for purpose in Intent:
        data: list[Example] = [(found, intent is purpose, 1.0) for intent, found in known]
        learnt.append(regression(data, len(numbers)))
    return {BIAS: tuple(bias for _, bias in learnt)} | {
        mark: tuple(column[at] for column, _ in learnt) for mark, at in numbers.items()
    }
