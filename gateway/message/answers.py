"""Reads a reply to questions of ours: under the quoted questions, by their numbers, or by the letter of a choice.

Owns which question an answer belongs to. What is said freely or under a label is `fields`'; an enumeration of steps is
no set of answers. Never guesses across questions: in doubt the words are left to the free reading. Linear.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from gateway.message.body import Body, Span
from gateway.message.fields import Evidence, Status
from gateway.message.words.answers import (
    ASKED_FOR,
    CHOICE,
    DECLINES,
    FOLLOWS,
    FOLLOWS_ALONE,
    GREETINGS,
    MONTHS,
    NO_SUCH,
    NOTHING_OF,
    TIME_WORDS,
)
from rules.policy import FieldSpec


@dataclass(frozen=True, slots=True)
class Answer:
    """What was written to one question: a value, that there is none, or that it follows."""

    field: str
    status: Status  # present, declined or promised
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Choice:
    letter: str  # lower case
    evidence: Evidence  # the line in which it was made


MAX_TEXT = 20_000  # characters of a reply in which answers are looked for
MAX_LINE = 300  # a longer line begins no answer
MAX_ANSWER = 2_000
_LONGEST_REMARK = 120  # of a line that says there is nothing, or that it follows
_FIRST_LINES = 3  # in which a choice is made

_MARK = re.compile(
    r"[ \t>|]{0,8}(?:(?:ad|zu|to|re|question|frage|pregunta|q|answer|antwort|nr\.?|no\.?|#)[ \t]{0,2})?"
    r"\(?(\d{1,2})(?:[.):](?=[ \t]|$)|[）．：、]|[ \t]{1,2}[-–—=](?=[ \t]))[ \t]{0,4}",
    re.IGNORECASE,
)
_MONTH = re.compile(rf"(?:{MONTHS})", re.IGNORECASE)
_FOLLOWS = re.compile(FOLLOWS, re.IGNORECASE)
_LABEL = re.compile(r"([^\W\d][^\n:：]{0,40})[:：][ \t]{0,4}")
_OUTER = " \t\r\n.!…*_"
_CHOSEN = re.compile(
    rf"[ \t(\[\"'*_]{{0,4}}(?:{CHOICE})?[(\[\"'*_]{{0,2}}([a-hａ-ｈ])(?:[)\]\"'*_]{{0,2}}[ \t]*[.!]?[ \t]*$"
    r"|[)\]\"'*_]{0,2}[ \t]*[.,:;)!–—-](?=[ \t])|[)\]\"'*_]{0,2} please[.!]?$)",
    re.IGNORECASE | re.MULTILINE,
)
_ANOTHER = re.compile(r"[ \t]*(?:[a-h]|or|oder|ou|o)\b[ \t]*(?:$|[,./)!?])", re.IGNORECASE | re.MULTILINE)


def read_answers(body: Body, asked: Sequence[FieldSpec]) -> tuple[Answer, ...]:
    """One answer at most for each of `asked`, which stood in our letter under the numbers from 1 on."""
    if not asked:
        return ()
    found = dict(_under_questions(body, asked))
    for number, span in _by_number(body, asked):
        found.setdefault(number, span)
    answers = {
        asked[number - 1].name: _judged(body.text, span, asked[number - 1])
        for number, span in sorted(found.items())
    }
    for answer in (*_nothing_said(body, asked), *_sole_remark(body, asked)):
        answers.setdefault(answer.field, answer)
    return tuple(answer for answer in answers.values() if answer is not None)


def read_choice(body: Body, letters: Iterable[str]) -> Choice | None:
    """The letter with which the reply begins, alone or with words behind it; None where it may be an English article."""
    offered = frozenset(letters)
    seen = 0
    for start, end, line in _lines(body.text, body.new):
        if not line.strip():
            continue
        seen += 1
        match = _CHOSEN.match(body.text, start, end) if end - start <= MAX_LINE else None
        if match and not _ANOTHER.match(body.text, match.end(), end):
            letter = _narrow(match[1])
            return Choice(letter, _evidence(body.text, start, end)) if letter in offered else None
        if seen == _FIRST_LINES or not line.split()[0].strip(",.!").casefold().startswith(GREETINGS):
            return None
    return None


def _narrow(letter: str) -> str:
    """Full-width letters are letters."""
    return (chr(ord(letter) - 0xFEE0) if ord(letter) > 0xFF00 else letter).lower()


# --- under the quoted questions ----------------------------------------------------------------------------------------


def _under_questions(body: Body, asked: Sequence[FieldSpec]) -> Iterator[tuple[int, Span]]:
    """New words right below a quoted question of ours, up to the next quoted line."""
    spans = sorted(
        [
            *((start, end, True) for start, end in body.quotation),
            *((start, end, False) for start, end in body.new),
        ]
    )
    number, begins, ends, ended = 0, -1, -1, False
    for start, end, quoted in spans:
        for low, high, line in _lines(body.text, ((start, end),)):
            if not quoted:
                if number and line.strip():
                    begins, ends = (low if begins < 0 else begins), high
                continue
            if begins >= 0:
                yield number, (begins, ends)
                number, begins = 0, -1
            words = line.strip(" \t>|")
            mark = _MARK.match(body.text, low, high) if high - low <= MAX_LINE else None
            if mark and 1 <= int(mark[1]) <= len(asked) and words:
                number, ended = int(mark[1]), False
            elif not words:
                ended = True
            elif ended:  # our letter goes on with something else
                number = 0
    if begins >= 0:
        yield number, (begins, ends)


# --- by number ---------------------------------------------------------------------------------------------------------


def _by_number(body: Body, asked: Sequence[FieldSpec]) -> list[tuple[int, Span]]:
    """`1. since 3 pm  2. open, Launch`. Nothing where the numbers are those of a list of steps."""
    found: list[tuple[int, Span]] = []
    last, nested, before = 0, 0, ""
    gap = closed = False
    for start, end, line in _lines(body.text, body.new):
        if not line.strip():
            gap = True
            continue
        mark = _mark(body.text, start, end)
        number = int(mark[1]) if mark else 0
        in_a_list = bool(mark and last and (number == 1 or (nested and number == nested + 1)))
        if mark is None or in_a_list or number <= last:
            closed = closed or (gap and mark is None)  # a paragraph of its own is no answer
            nested = number if in_a_list else nested
            if found and not closed:
                found[-1] = (last, (found[-1][1][0], end))
        elif number > len(asked) or (not found and number == 1 and _introduces_a_list(before)):
            return []  # a longer list than we asked for, or one of their own
        else:
            found += _parts(body.text, number, mark.end(), end, len(asked))
            last, nested, closed = found[-1][0], 0, False
        before, gap = line, False
    return found if all(_is_plausible(body.text, span, asked[number - 1]) for number, span in found) else []


def _mark(text: str, start: int, end: int) -> re.Match[str] | None:
    mark = _MARK.match(text, start, end) if end - start <= MAX_ANSWER else None
    return None if mark is None or _MONTH.match(text, mark.end(), end) else mark


def _parts(text: str, number: int, start: int, end: int, count: int) -> list[tuple[int, Span]]:
    """One line may hold several answers."""
    found = []
    while number < count:
        following = _next_mark(number + 1).search(text, start, end)
        if following is None or _MONTH.match(text, following.end(), end):
            break
        found.append((number, (start, following.start())))
        number, start = number + 1, following.end()
    return [*found, (number, (start, end))]


@lru_cache(maxsize=32)
def _next_mark(number: int) -> re.Pattern[str]:
    return re.compile(rf"(?<=[\s,;.])\(?{number}[.):](?=[ \t])[ \t]{{0,4}}")


def _introduces_a_list(line: str) -> bool:
    words = line.strip().casefold()
    return words.endswith((":", "：")) and not any(word in words for word in ASKED_FOR)


def _is_plausible(text: str, span: Span, spec: FieldSpec) -> bool:
    """When something began is said with a digit or a word of time: steps under its number show that these are steps."""
    if spec.name != "start_time":
        return True
    words = text[span[0] : span[1]].casefold()
    return (
        _remark(words) is not None
        or any(map(str.isdigit, words))
        or any(word in words for word in TIME_WORDS)
    )


# --- what an answer says -----------------------------------------------------------------------------------------------


def _judged(text: str, span: Span, spec: FieldSpec) -> Answer | None:
    start, end = span[0], min(span[1], span[0] + MAX_ANSWER)
    label = _LABEL.match(text, start, end)
    if label and label[1].strip().casefold() in {each.casefold() for each in (spec.name, *spec.labels)}:
        start = label.end()
    evidence = _evidence(text, start, end)
    if not evidence.text:
        return None
    return Answer(spec.name, _remark(evidence.text) or Status.PRESENT, evidence)


def _remark(words: str) -> Status | None:
    """That there is nothing to be had, or that it follows."""
    said = words.strip(_OUTER).casefold()
    if said in DECLINES or (not said and words.strip()):
        return Status.DECLINED
    if len(said) > _LONGEST_REMARK:
        return None
    if any(_none_of(field).fullmatch(said) for field in NOTHING_OF):
        return Status.DECLINED
    return Status.PROMISED if said in FOLLOWS_ALONE or _FOLLOWS.search(said) else None


@lru_cache(maxsize=16)
def _none_of(field: str) -> re.Pattern[str]:
    nouns = "|".join(map(re.escape, NOTHING_OF[field]))
    return re.compile(
        rf"{NO_SUCH} ?(?:{nouns})(?:,? (?:sorry|leider|yet|available|at all|appears?|shown))?", re.IGNORECASE
    )


def _nothing_said(body: Body, asked: Sequence[FieldSpec]) -> Iterator[Answer]:
    """`no logs`, on a line or in a sentence of its own, without a number."""
    names = [spec.name for spec in asked if spec.name in NOTHING_OF]
    for start, end, line in _lines(body.text, body.new):
        if len(line) > _LONGEST_REMARK or not names:
            continue
        for name in names:
            if _none_of(name).fullmatch(line.strip(_OUTER + "-*•").casefold()):
                yield Answer(name, Status.DECLINED, _evidence(body.text, start, end))


def _sole_remark(body: Body, asked: Sequence[FieldSpec]) -> Iterator[Answer]:
    """One question needs no number: `none`, `will follow` as the first thing that is said."""
    for start, end, line in _lines(body.text, body.new) if len(asked) == 1 else ():
        words = line.strip()
        if words and not words.split()[0].strip(",.!").casefold().startswith(GREETINGS):
            status = _remark(words)
            if status is not None:
                yield Answer(asked[0].name, status, _evidence(body.text, start, end))
            return


def _lines(text: str, spans: Iterable[Span]) -> Iterator[tuple[int, int, str]]:
    left = MAX_TEXT
    for start, end in spans:
        stop_at = min(end, start + left)
        left -= stop_at - start
        while start < stop_at:
            stop = text.find("\n", start, stop_at)
            stop = stop_at if stop < 0 else stop
            yield start, stop, text[start:stop]
            start = stop + 1


def _evidence(text: str, start: int, end: int) -> Evidence:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return Evidence("body", start, start + len(words), words, "answer", 0.95)
