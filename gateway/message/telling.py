"""Of a sentence that was chosen the part that tells it: the clauses that most likely do, without what leads to them and
what stands behind.

Owns where such a part begins and ends; which sentence it is, others choose. Linear in the words; all patterns are bounded.
"""

import re

from gateway.message.body import Span
from gateway.message.likely import Odds
from gateway.message.speech import LEAST, Clause, Said
from gateway.message.words.answers import GREETINGS
from gateway.message.words.fields import Is
from gateway.message.words.telling import CONNECTS, ONES, REPORTS, SEAMS, WHENEVER

_BELIEVED = 1.0  # log odds; what its own signs say of a clause is worth as much


def clauses_of(odds: Odds, said: Said, name: str, span: Span, apart: float) -> Span:
    """The clause that most likely tells of the field `name`, with those beside it that are at most `apart` log odds behind it.
    `span`: what the tables take for it."""
    if len(said.clauses) < 2:
        return span
    rates = [
        rate + _BELIEVED * (span[0] <= each.start < span[1])
        for each, rate in zip(said.clauses, odds.of_clauses(said, name), strict=True)
    ]
    best = max(rates)
    first = last = rates.index(best)
    while first and rates[first - 1] >= best - apart:
        first -= 1
    while last + 1 < len(rates) and rates[last + 1] >= best - apart:
        last += 1
    start, end = said.clauses[first].start, said.clauses[last].end
    return start, end + (said.text[end : end + 1] == ")" and "(" in said.text[start:end])


def tight(said: Said, span: Span) -> Span:
    """Without the mark of an item, who noticed it, when one sees it, "and now"; and without whom it hits, told behind it."""
    start, end = span
    start = behind_mark(said.text, start, end)
    told = [each for each in said.clauses if start <= each.start and each.end <= end]
    led = _led_to(said.text, told)
    if led:
        start, told = told[led].start, told[led:]
    start = _behind_reports(said.text, start, end)
    start = _behind_seam(told[0], start) if told else start
    start = without_connectives(said.text, start, end)
    hit = next((index for index in range(1, len(told)) if _is_of_those_hit(told, index, start)), 0)
    end = told[hit - 1].end if hit else end
    return start, end - (said.text[end - 1 : end] in _STOPS)


_STOPS = (".", "。")
_WRONG = Is.FAILS | Is.NOT


def _led_to(text: str, told: list[Clause]) -> int:
    """The first clause that tells it: behind "Hi,", "When I open it,", "開くと、"."""
    first = 0
    call = _GREETING if told and told[0].words[0].plain in GREETINGS else _CALL
    if len(told) > 1 and len(told[0].words) <= call and not told[0].signs & (_WRONG | Is.THING):
        first = int(text[told[0].end] in ",:")
    rest = told[first:]
    if len(rest) < 2:
        return first
    wrong = next((index for index, each in enumerate(rest) if index and each.signs & _WRONG), 0)
    japanese = text[rest[0].end : rest[0].end + 1] == "、" and text[rest[wrong].start - 2] in _JOINS
    return first + wrong if japanese or _WHENEVER.match(text, rest[0].start) else first


_CALL, _GREETING = 2, 6  # words
_JOINS = "とらてばがりに"
"""How a clause of Japanese ends that goes on with another."""


def _behind_reports(text: str, start: int, end: int) -> int:
    report = _REPORTS.match(text, start, end)
    return report.end() if report and end - report.end() >= LEAST // 2 else start


def behind_mark(text: str, start: int, end: int) -> int:
    """Behind the mark of an item, and the letter of one of our own answers: "a  no, many cannot"."""
    mark = _NUMBER.match(text, start, end)
    return mark.end() if mark else start


def without_connectives(text: str, start: int, end: int) -> int:
    """Where what is told begins: behind "and now", "so", "leider"."""
    lead = _CONNECTS.match(text, start, end)
    return lead.end() if lead and end - lead.end() >= LEAST // 2 else start


def _behind_seam(clause: Clause, start: int) -> int:
    """Of a clause that no marks part what stands behind the "and" or "that" which leads to what is wrong."""
    words = [each for each in clause.words if each.start >= start]
    wrong = next((index for index, each in enumerate(words) if each.signs & _WRONG), 0)
    for index in range(wrong - 2, _LEADS - 1, -1):
        if words[index].plain not in SEAMS:
            continue
        joins_things = words[index - 1].signs & words[index + 1].signs & Is.THING
        if not joins_things and any(
            each.signs & _SUBJECT or each.plain in ONES for each in words[index + 1 : wrong + 1]
        ):
            return words[index].end + 1
    return start


_LEADS = 4  # words; a shorter beginning leads to nothing
_SUBJECT = Is.THING | Is.PEOPLE | Is.WE


def _is_of_those_hit(told: list[Clause], index: int, start: int) -> bool:
    """What is wrong was told before, and here is whom it hits."""
    signs = told[index].signs
    if told[index].start <= start or not signs & (Is.HARM | Is.SO | Is.PEOPLE):
        return False
    counted = signs & (Is.MANY | Is.HARM) or told[index].number
    return bool(counted) and any(each.signs & _WRONG for each in told[:index])


_NUMBER = re.compile(
    r"(?:[-*•·–+■●・]|\(?(?:\d{1,2}|[ivx]{1,4}|[a-hA-H])[.)])[ \t\u3000]{1,3}|[a-h][ \t\u3000]{2,3}"
)
_WHENEVER, _REPORTS, _CONNECTS = re.compile(WHENEVER), re.compile(REPORTS), re.compile(CONNECTS)
