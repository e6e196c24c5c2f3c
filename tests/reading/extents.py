"""The weights of `gateway.message.extent`: of what the reader chose for a field, which words a person marked.

Only where both meet; what was chosen wrongly teaches nothing about where a phrase ends.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from gateway.message.extent import FIELDS, LEAST, MARKS, MOST, marks_of, words_in
from gateway.message.fields import read_whole_fields
from gateway.message.parse import parse
from gateway.message.reading import body_of
from gateway.message.weights import BIAS
from rules.policy import Policy
from tests.reading.gold import Case, cases, places
from tests.reading.regression import Example, Row, regression

FILE = Path(__file__).parents[2] / "gateway/message/words/extent.tsv"
LEAST_SEEN = 3  # words that a mark must stand at to be kept

Marked = tuple[Sequence[str], bool]  # of one word: its marks; whether a person marked it


def seen(known: Mapping[str, Policy]) -> Mapping[str, Sequence[Marked]]:
    """By field."""
    found: dict[str, list[Marked]] = {name: [] for name in FIELDS}
    for case in cases("develop"):
        if case.intent == "incident":
            for name, words in _of(case, known[case.vendor]):
                found[name] += words
    return found


def _of(case: Case, policy: Policy) -> Iterator[tuple[str, Sequence[Marked]]]:
    message = parse(case.octets)
    texts = {"subject": message.subject, "body": message.text}
    for name, reading in read_whole_fields(message, body_of(message, policy), policy.fields).fields:
        field = case.fields.get(name)
        if name not in FIELDS or field is None or field.status != "present":
            continue
        marked = {
            (each.part, at)
            for each in field.spans
            if each.part in texts
            for at in places(texts[each.part], each.text)
        }
        for each in reading.spans:
            told = words_in(each.text)
            right = [(each.part, each.start + start) in marked for start, _ in told]
            if any(right) and len(told) >= LEAST and len(each.text) <= MOST:
                yield name, list(zip(marks_of(each.text, told), right, strict=True))


def rows(words: Mapping[str, Sequence[Marked]]) -> Mapping[str, Row]:
    """Of each mark one weight for each field; and the bias."""
    count = Counter(mark for told in words.values() for marks, _ in told for mark in marks)
    numbers = {
        mark: at
        for at, mark in enumerate(sorted(each for each, often in count.items() if often >= LEAST_SEEN))
    }
    learnt = []
    for name in FIELDS:
        data: list[Example] = [
            (tuple(sorted(numbers[each] for each in marks if each in numbers)), right, 1.0)
            for marks, right in words[name]
        ]
        learnt.append(regression(data, len(numbers), MARKS))
    return {BIAS: tuple(bias for _, bias in learnt)} | {
        mark: tuple(column[at] for column, _ in learnt) for mark, at in numbers.items()
    }
