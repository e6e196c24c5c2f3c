"""Of the words that were chosen for a field the run that tells it, by weights learned from the words that people marked.

Owns the cut: nothing is added, and something always stays. Which sentence or clause it is, others choose. Linear in the
words. The weights are data (`words/extent.tsv`), made by `python -m tests.reading learn`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate

from gateway.message.account import Evidence, evidence_at
from gateway.message.body import Span
from gateway.message.weights import column, lines_of
from gateway.message.words.telling import DANGLING, SEAMS

FIELDS = ("aspects", "steps")
"""Of a time, an error, data the form tells the ends; of an impact the weights know no more than the tables."""

KEPT = {"aspects": 0.5, "steps": 0.0}  # log odds that speak for a word before it is weighed

MOST = 600  # characters; longer ones are lists and traces
LEAST = 5  # words and stops; shorter ones are told in one breath

_WORD = re.compile(
    r"[\u4e00-\u9fff]{1,20}|[\u3040-\u309f]{1,20}|[\u30a0-\u30ffー]{1,20}"
    r"|[^\W\u3040-\u30ff\u4e00-\u9fff]+(?:['’.:/@-][^\W\u3040-\u30ff\u4e00-\u9fff]+)*|[^\w\s]"
)
_DIGIT = re.compile(r"\d")
_STOPS = frozenset(",;:.–—-()!?。、")
_CLAUSES = frozenset(",;:.!?。、")
_FEW = 3  # words and stops
_NEAR = 3  # words on either side
MARKS = 2 * _NEAR + 9  # of each word
_EDGE, _END = "^", "$"
_MOST_STOPS, _MOST_AWAY, _MOST_LENGTHS = 4, 6, 8


@cache
def _weights(name: str) -> tuple[float, Mapping[str, float]]:
    bias, found = column(lines_of("extent"), FIELDS.index(name), MARKS)
    return bias + KEPT[name], found


def cut(name: str, each: Evidence, text: str) -> Evidence:
    """`text`: of its part."""
    if name not in FIELDS or not each.text or each.end - each.start > MOST:
        return each
    start, end = extent(each.text, name)
    found = evidence_at(each.part, text, each.start + start, each.start + end, each.source, each.confidence)
    return next(found, each)


def extent(text: str, name: str) -> Span:
    """The run of words with the greatest sum of log odds."""
    places = words_in(text)
    if len(places) < LEAST:
        return 0, len(text)
    bias, weights = _weights(name)
    best, run, begun, found = float("-inf"), 0.0, 0, (0, len(places) - 1)
    for at, marks in enumerate(marks_of(text, places)):
        if run <= 0.0:
            run, begun = 0.0, at
        run += bias + sum([weights[each] for each in marks if each in weights])
        if run > best:
            best, found = run, (begun, at)
    words = [text[start:end].lower() for start, end in places]
    first, last = _whole(words, *found)
    return places[first][0], places[last][1]


def _whole(words: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """No word or two are left of a clause, or of it alone; and a phrase neither begins with a word that joins it nor ends in one that wants another."""
    ends = [-1, *(at for at, each in enumerate(words) if each in _CLAUSES), len(words)]
    begun = max(each for each in ends if each < max(first, 1))
    first = begun + 1 if first - begun <= _FEW else first
    over = min(each for each in ends if each > last)
    begun = max(each for each in ends if each <= last)
    if over - last <= _FEW:
        last = over - 1
    elif first < begun and last - begun < _FEW:
        last = begun - 1
    while last > first and words[last] in DANGLING:
        last -= 1
    while first < last and words[first] in SEAMS:
        first += 1
    return first, last


def words_in(text: str) -> Sequence[Span]:
    """Words and stops."""
    return [each.span() for each in _WORD.finditer(text)]


def marks_of(text: str, places: Sequence[Span]) -> Iterator[tuple[str, ...]]:
    """Of each word: it, its neighbours, how its clause begins and what ends it, its place."""
    words = [_DIGIT.sub("0", text[start:end].lower()) for start, end in places]
    size = len(words)
    round_it = [_EDGE] * _NEAR + words + [_END] * _NEAR
    near = [
        [f"{offset}{each}" for each in round_it[offset : offset + size]] for offset in range(2 * _NEAR + 1)
    ]
    stops = list(accumulate(each in _STOPS for each in words))
    heads = _heads(words)
    tails = [head for head, _ in reversed(_heads(words[::-1]))]
    long = f"l{min(size // 5, _MOST_LENGTHS)}"
    for at, beside in enumerate(zip(*near, strict=True)):
        head, behind = heads[at]
        yield (
            *beside,
            f"h{head}",
            f"H{head[0]}{min(behind, _MOST_STOPS)}",
            f"e{tails[at]}",
            f"#{min(stops[at], _MOST_STOPS)}",
            f"${min(stops[-1] - stops[at], _MOST_STOPS)}",
            f"i{min(at, _MOST_AWAY)}",
            f"r{min(size - at, _MOST_AWAY)}",
            long,
        )


def _heads(words: Sequence[str]) -> list[tuple[str, int]]:
    """Of each word the last stop up to it with the word behind that, and how many words ago it was."""
    found, head, begun = [], _EDGE + words[0], 0
    for at, each in enumerate(words):
        if each in _STOPS:
            head, begun = each + (words[at + 1] if at + 1 < len(words) else _END), at
        found.append((head, at - begun))
    return found
