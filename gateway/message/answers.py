"""Reads a reply to questions of ours: under the quoted questions, by their numbers, or by the letter of a choice.

Owns which question an answer belongs to, and whether it says anything. What is said freely or under a label is `fields`';
an enumeration of steps is no set of answers. Never guesses across questions: in doubt the words are left to the free
reading. Linear.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from gateway.message.asked import Wording
from gateway.message.body import Body, Span
from gateway.message.fields import Evidence, Status
from gateway.message.words.answers import (
    ASKED_FOR,
    ASKS,
    BESIDE_POINTS,
    CANNOT,
    DECLINES,
    FOLLOWS,
    FOLLOWS_ALONE,
    GREETINGS,
    MONTHS,
    NO_SUCH,
    NOTHING_OF,
    NOTHING_SAID,
    POINTING,
    POINTS,
    POINTS_AT,
    TIME_WORDS,
)
from rules.policy import FieldSpec


@dataclass(frozen=True, slots=True)
class Answer:
    """What was written to one question: a value, that there is none, that it follows, or nothing ("see above", "which?")."""

    field: str  # "" under a number that asked for nothing
    status: Status | None  # present, declined or promised; None: nothing was told
    evidence: Evidence
    at: int  # where it begins, a copied question included


MAX_TEXT = 20_000  # characters of a reply in which answers are looked for
MAX_LINE = 300  # a longer line begins no answer
MAX_ANSWER = 2_000
_LONGEST_REMARK = 120  # of a line that says there is nothing, or that it follows

_UNSEEN = "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060"
_BLANK = " \t\r\n\f\v\u00a0\u3000" + _UNSEEN
_UNKNOWN = Wording()
_MARK = re.compile(
    rf"[ \t>|\u00a0{_UNSEEN}]{{0,8}}"
    r"(?:(?:ad|zu|to|re|question|frage|pregunta|q|answer|antwort|nr\.?|no\.?|#)[ \t]{0,2})?"
    r"\(?(\d{1,2})(?:[.):](?=[ \t]|$)|[）．：、]|[ \t]{1,2}[-–—=](?=[ \t]))[ \t]{0,4}",
    re.IGNORECASE,
)
_MONTH = re.compile(rf"(?:{MONTHS})", re.IGNORECASE)
_FOLLOWS = re.compile(FOLLOWS, re.IGNORECASE)
_LABEL = re.compile(r"([^\W\d][^\n:：]{0,40})[:：][ \t]{0,4}")
_OUTER = _BLANK + ".!…*_"
_CANNOT = re.compile(CANNOT, re.IGNORECASE)
_ASKS = re.compile(ASKS, re.IGNORECASE)
_A_QUESTION = re.compile(r"[^.!?？\n]{0,160}(?:\n[^.!?？\n]{1,80})?[?？]{1,3}")
_COPIED = re.compile(_A_QUESTION.pattern + r"(?:[ \t\n]{0,3}\([^)\n]{0,80}\))?[ \t\n]{1,3}(?=\S)")
_AFTER_QUESTION = re.compile(r"[\s*_:–—=>-]{0,12}")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MOST_POINTING = 9  # words of a remark that only points elsewhere
_MOST_COPIED = 3  # questions before one answer


def read_answers(body: Body, asked: Sequence[FieldSpec], wording: Wording = _UNKNOWN) -> tuple[Answer, ...]:
    """One answer at most for each of `asked`, which stood in our letter under the numbers from 1 on, in that `wording`."""
    if not asked:
        return ()
    reader = _Reader(body, tuple(asked), wording)
    answers: dict[str, Answer] = {}
    for answer in reader.told():
        answers.setdefault(answer.field or f"beyond {answer.at}", answer)
    for answer in (*_nothing_said(body, asked), *_sole_remark(body, asked)):
        answers.setdefault(answer.field, answer)
    return tuple(answers.values())


def remark(words: str) -> Status | None:
    """That there is nothing to be had, or that it follows; None for anything else."""
    said = words.strip(_OUTER).casefold()
    if said in DECLINES or (not said and words.strip()):
        return Status.DECLINED
    if len(said) > _LONGEST_REMARK:
        return None
    if _CANNOT.fullmatch(said) or any(_none_of(field).fullmatch(said) for field in NOTHING_OF):
        return Status.DECLINED
    return Status.PROMISED if said in FOLLOWS_ALONE or _FOLLOWS.search(said) else None


def says_nothing(words: str) -> bool:
    """ "ok", "see above", "same as before", a question back: heard, and nothing told."""
    said = words.strip(_OUTER).casefold()
    if said in NOTHING_SAID or not said.strip("?？ "):
        return bool(words.strip())
    if len(said) > _LONGEST_REMARK * 2:
        return False
    if said.endswith(("?", "？")) and _A_QUESTION.fullmatch(said):
        return _ASKS.match(said) is not None
    return _points_elsewhere(said)


def _points_elsewhere(said: str) -> bool:
    words = [word for word in _WORD.findall(said) if not word.isdigit()]
    if not words or len(words) > _MOST_POINTING or words in (["always"], ["immer"], ["siempre"]):
        return False
    points = [word in POINTS or word in POINTS_AT for word in words]
    beside = [word in BESIDE_POINTS or word in POINTING for word in words]
    if not all(a or b for a, b in zip(points, beside, strict=True)):
        return False
    at = any(word in POINTS_AT for word in words) and any(word in POINTING for word in words)
    return at or any(word in POINTS for word in words) or said in ("s.o", "s. o", "s.u", "s. u")


@dataclass(frozen=True, slots=True)
class _Reader:
    body: Body
    asked: tuple[FieldSpec, ...]
    wording: Wording

    def told(self) -> Iterator[Answer]:
        """Under the questions first, then by their numbers, then behind a question that was copied without its number."""
        taken: set[int] = set()
        for number, span in _under_questions(self.body, self.asked):
            taken.add(number)
            yield self._judged(number, span)
        for number, span in _by_number(self.body, self.asked, self):
            if number not in taken:
                taken.add(number)
                answer = self._judged(number, span)
                doubtful = answer.status is Status.PRESENT and not self.is_plausible(number, span)
                yield replace(answer, status=None) if doubtful else answer
        for number, span in self._behind_questions():
            if number not in taken:
                yield self._judged(number, span)

    def is_plausible(self, number: int, span: Span) -> bool:
        return number > len(self.asked) or _is_plausible(self.body.text, span, self.asked[number - 1])

    def is_answer(self, number: int, span: Span) -> bool:
        """No step of a list: it declines, promises, points elsewhere, asks back or repeats our question."""
        start, end = self._past_question(number, *span)
        words = self.body.text[start:end].strip()
        return start > span[0] or not words or remark(words) is not None or says_nothing(words)

    def _judged(self, number: int, span: Span) -> Answer:
        start, end = span[0], min(span[1], span[0] + MAX_ANSWER)
        if number > len(self.asked):
            return Answer("", None, _evidence(self.body.text, start, end), span[0])
        spec = self.asked[number - 1]
        start, end = self._past_question(number, start, end)
        label = _LABEL.match(self.body.text, start, end)
        if label and label[1].strip().casefold() in {each.casefold() for each in (spec.name, *spec.labels)}:
            start = label.end()
        evidence = _evidence(self.body.text, start, end)
        words = evidence.text
        status = remark(words) or (None if not words or says_nothing(words) else Status.PRESENT)
        return Answer(spec.name, status, evidence, span[0])

    def _past_question(self, number: int, start: int, end: int) -> Span:
        """What is left where they copied the question above their words, or before them."""
        text = self.body.text
        for _ in range(_MOST_COPIED):
            copied = self._copied(number, start, end)
            if copied is None and _ASKS.match(text, start, end):
                copied = _COPIED.match(text, start, end)
            if copied is None:
                break
            past = _AFTER_QUESTION.match(text, copied.end(), end)
            start = past.end() if past else copied.end()
        return min(start, end), end

    def _copied(self, number: int, start: int, end: int) -> re.Match[str] | None:
        for question in self._questions(number):
            found = _as_copied(question).match(self.body.text, start, end)
            if found:
                return found
        return None

    def _questions(self, number: int) -> Iterator[str]:
        if number in self.wording.questions:
            yield self.wording.questions[number]
        if number <= len(self.asked):
            yield self.asked[number - 1].question

    def _behind_questions(self) -> Iterator[tuple[int, Span]]:
        """`When did it begin? today at nine`, without a number: up to the next question, or the end of the paragraph."""
        number, begins, ends = 0, 0, 0
        for start, end, line in _lines(self.body.text, self.body.new):
            low = start + len(line) - len(line.lstrip(" \t>|*-•"))
            asks = next((n for n in range(1, len(self.asked) + 1) if self._copied(n, low, end)), 0)
            if number and (asks or not line.strip()):
                yield number, (begins, ends)
                number = 0
            if asks:
                number, begins = asks, low
            ends = end
        if number:
            yield number, (begins, ends)


@lru_cache(maxsize=128)
def _as_copied(question: str) -> re.Pattern[str]:
    return re.compile(r"[*_\"'“”„]{0,2}" + r"\s{1,12}".join(map(re.escape, question.split())), re.IGNORECASE)


# --- behind a quoted question, in its line -----------------------------------------------------------------------------


def typed_behind(body: Body, wording: Wording) -> Body:
    """With what was typed in the line of a quoted question of ours: the quotation holds more there than we wrote."""
    typed = sorted(_typed(body, wording))
    if not typed:
        return body
    quotation = [piece for span in body.quotation for piece in _outside(span, typed)]
    return replace(body, new=tuple(sorted((*body.new, *typed))), quotation=tuple(quotation))


def _typed(body: Body, wording: Wording) -> Iterator[Span]:
    for start, end in body.quotation:
        for number, question in wording.questions.items():
            found = _as_quoted(number, question).search(body.text, start, min(end, start + MAX_TEXT))
            if found is None:
                continue
            stop = body.text.find("\n", found.end(), end)
            span = found.end(), stop if stop >= 0 else end
            words = body.text[span[0] : span[1]]
            if any(map(str.isalnum, words)) and not any(each in words for each in wording.questions.values()):
                yield span


def _outside(span: Span, typed: Sequence[Span]) -> Iterator[Span]:
    start, end = span
    for first, last in typed:
        if start <= first and last <= end:
            yield start, first
            start = last
    if start < end:
        yield start, end


@lru_cache(maxsize=128)
def _as_quoted(number: int, question: str) -> re.Pattern[str]:
    """As it stands in a quotation, wrapped anywhere."""
    words = r"[\s>|]{1,12}".join(map(re.escape, question.split()))
    return re.compile(rf"(?m:^)[\s>|*]{{0,12}}{number}[.)][\s>|]{{1,12}}{words}")


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


def _by_number(body: Body, asked: Sequence[FieldSpec], reader: _Reader) -> list[tuple[int, Span]]:
    """`1. since 3 pm  2. open, Launch`. Nothing where the numbers are those of a list of steps."""
    found: list[tuple[int, Span]] = []
    last, nested, before = 0, 0, ""
    gap = closed = own = False
    any_order = _is_any_order(body, len(asked))
    for start, end, line in _lines(body.text, body.new):
        if not line.strip():
            gap = True
            continue
        mark = _mark(body.text, start, end)
        number = int(mark[1]) if mark else 0
        again = last and (number == 1 or (nested and number == nested + 1))
        in_a_list = bool(mark and again and not any_order)
        if mark is None or in_a_list or (number <= last and not any_order):
            closed = closed or (gap and mark is None)  # a paragraph of its own is no answer
            nested = number if in_a_list else nested
            if found and not closed:
                found[-1] = (last, (found[-1][1][0], end))
        else:
            # A longer list than we asked for, or one of their own.
            own = own or number > len(asked) or (not found and number == 1 and _introduces_a_list(before))
            found += _parts(body.text, number, mark.end(), end, len(asked))
            last, nested, closed = found[-1][0], 0, False
        before, gap = line, False
    answers = sum(reader.is_answer(number, span) for number, span in found)
    if answers and (not own or 2 * answers >= len(found)):
        return found
    return [] if own or not all(reader.is_plausible(number, span) for number, span in found) else found


def _is_any_order(body: Body, count: int) -> bool:
    """`2. ..` above `1. ..`: each number once, side by side, none beyond what was asked."""
    marks = []
    for start, end, line in _lines(body.text, body.new):
        mark = _mark(body.text, start, end)
        if mark:
            marks.append((len(line) - len(line.lstrip()), int(mark[1])))
    numbers = [number for _, number in marks]
    one_column = len({column for column, _ in marks}) == 1
    return one_column and len(set(numbers)) == len(numbers) and all(1 <= each <= count for each in numbers)


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
    lead = r"(?:[\s,;]{1,3}(?:(?:ad|zu|to|question|frage|q|nr\.?|#)[ \t]{0,2})?|(?<=[.;,]))"
    return re.compile(rf"{lead}\(?{number}[.):](?=[ \t])[ \t]{{0,4}}", re.IGNORECASE)


def _introduces_a_list(line: str) -> bool:
    words = line.strip().casefold()
    return words.endswith((":", "：")) and not any(word in words for word in ASKED_FOR)


def _is_plausible(text: str, span: Span, spec: FieldSpec) -> bool:
    """When something began is said with a digit or a word of time: steps under its number show that these are steps."""
    if spec.name != "start_time":
        return True
    words = text[span[0] : span[1]].casefold()
    return (
        remark(words) is not None or any(map(str.isdigit, words)) or any(word in words for word in TIME_WORDS)
    )


# --- what an answer says -----------------------------------------------------------------------------------------------


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
                yield Answer(name, Status.DECLINED, _evidence(body.text, start, end), start)


def _sole_remark(body: Body, asked: Sequence[FieldSpec]) -> Iterator[Answer]:
    """One question needs no number: `none`, `will follow` as the first thing that is said."""
    for start, end, line in _lines(body.text, body.new) if len(asked) == 1 else ():
        words = line.strip()
        if words and not words.split()[0].strip(",.!").casefold().startswith(GREETINGS):
            status = remark(words)
            if status is not None:
                yield Answer(asked[0].name, status, _evidence(body.text, start, end), start)
            return


def new_lines(body: Body) -> Iterator[tuple[int, int, str]]:
    """(start, end, line) of what the author newly wrote, as far as answers are looked for."""
    return _lines(body.text, body.new)


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
    start += len(words) - len(words.lstrip(_BLANK))
    words = words.strip(_BLANK)
    return Evidence("body", start, start + len(words), words, "answer", 0.95)
