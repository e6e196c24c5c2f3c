"""Of the words that were chosen for a field the run that tells it, by weights learned from the words that people marked.

Owns the cut: nothing is added, and something always stays. Which sentence or clause it is, others choose. Linear in the
words. The weights are data (`words/extent.tsv`), made by `python -m tests.reading learn`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, repeat

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
_NEITHER = repeat(0.0)  # what a mark adds that was not learned
_EDGE, _END = "^", "$"
_OFTEN, _AWAY, _LENGTHS = "01234", "0123456", "012345678"
"""How many stops, words, fives of words; what is more than the last is alike."""


@cache
def _weights(name: str) -> tuple[float, Mapping[str, Mapping[str, float]]]:
    """The bias, and by a mark's first sign what each of the kind adds."""
    bias, found = column(lines_of("extent"), FIELDS.index(name), MARKS)
    kinds: dict[str, dict[str, float]] = defaultdict(dict)
    for mark, weight in found.items():
        kinds[mark[0]][mark[1:]] = weight
    return bias + KEPT[name], kinds


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
    words = _words(text, places)
    bias, weights = _weights(name)
    columns = [map(weights[kind].get, each, _NEITHER) for kind, each in _columns(words)]
    best, run, begun, found = float("-inf"), 0.0, 0, (0, len(places) - 1)
    for at, odds in enumerate(map(sum, zip(*columns, strict=True))):
        if run <= 0.0:
            run, begun = 0.0, at
        run += bias + odds
        if run > best:
            best, found = run, (begun, at)
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
    return zip(
        *[[kind + each for each in column] for kind, column in _columns(_words(text, places))], strict=True
    )


def _words(text: str, places: Sequence[Span]) -> Sequence[str]:
    """Any digit is alike."""
    plain = _DIGIT.sub("0", text)
    return [plain[start:end].lower() for start, end in places]


def _columns(words: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """Of each kind of mark its sign, and what it is of each word. Of the first one stops are not counted: it is one or not."""
    size = len(words)
    round_it = [_EDGE] * _NEAR + [*words] + [_END] * _NEAR
    for offset in range(2 * _NEAR + 1):
        yield str(offset), round_it[offset : offset + size]
    often, away = _OFTEN.ljust(size + 1, _OFTEN[-1]), _AWAY.ljust(size + 1, _AWAY[-1])
    heads = _heads(words)
    yield "h", [head for head, _ in heads]
    yield "H", [head[0] + often[behind] for head, behind in heads]
    yield "e", [head for head, _ in reversed(_heads(words[::-1]))]
    stops = list(accumulate(each in _STOPS for each in words))
    yield "#", [str(words[0] in _STOPS), *[often[each] for each in stops[1:]]]
    yield "$", [often[stops[-1] - each] for each in stops]
    yield "i", away[:size]
    yield "r", away[size:0:-1]
    yield "l", _LENGTHS[min(size // 5, len(_LENGTHS) - 1)] * size


def _heads(words: Sequence[str]) -> list[tuple[str, int]]:
    """Of each word the last stop up to it with the word behind that, and how many words ago it was."""
    found, head, begun = [], _EDGE + words[0], 0
    for at, each in enumerate(words):
        if each in _STOPS:
            head, begun = each + (words[at + 1] if at + 1 < len(words) else _END), at
        found.append((head, at - begun))
    return found
