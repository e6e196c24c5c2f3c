"""Reads what a reply puts right of what was read before: in a sentence that says so, or under the rows we played back.

Owns which field is meant: it is named, or the words that are taken back stand in it, or the same thing is counted. In doubt
nothing is put right: the agent reads the mail. Linear; the values themselves stay in the store's history.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from gateway.message.answers import remark, says_nothing
from gateway.message.body import Body, Span
from gateway.message.fields import Evidence, Status
from gateway.message.sentences import Sentence, sentences
from gateway.message.words.corrections import INSTEAD, IS, LEADS, NAMES, NOT_BUT, PUTS_RIGHT, WRONG

Standing = Mapping[str, str]
"""What stands in each field that was read."""


@dataclass(frozen=True, slots=True)
class Correction:
    field: str
    status: Status
    evidence: Evidence
    named: bool  # or its row was answered; else it was found by what is counted or taken back


MAX_SENTENCES = 60  # of a reply in which something may be put right
MAX_LINE = 300
MAX_VALUE = 500
_PUTS_RIGHT = re.compile(PUTS_RIGHT, re.IGNORECASE)
_WRONG = re.compile(rf"(?:{WRONG})\b", re.IGNORECASE)
_LEADS = re.compile(LEADS, re.IGNORECASE)
_CONTRASTS = (re.compile(NOT_BUT, re.IGNORECASE), re.compile(INSTEAD, re.IGNORECASE))
_QUOTED = re.compile(r"[\"“„«'‘][^\"”“»\n]{1,200}[\"”“»'’](?:[ \t]*\([^)\n]{1,40}\))?")
_VALUE = re.compile(
    r"[^;!?\n]{1,200}?(?=[.;!?]?$|[;!?]|\.\s|,?[ ](?:and|und|et|y|not|nicht|instead|rather|statt|anstatt|pas|but|aber)[ ]|,[ ](?!\d))"
)
_CLAUSE = re.compile(r"[,;:]\s|\s(?:and|und|et|y|but|aber)\s")
_TOKEN = re.compile(r"[^\W_]+")
_COUNTED = 4  # letters of a word that says what is counted
_AROUND = " \t\n\r.,;:!*_-–—"


def read_corrections(body: Body, standing: Standing, rows: Mapping[str, str]) -> tuple[Correction, ...]:
    """One at most for each field of `standing`. `rows`: a label, as it was played back and folded, to its field."""
    found: dict[str, Correction] = {}
    under = ((name, span, True) for name, span in _under_rows(body, rows))
    for name, span, named in (*under, *_in_sentences(body, standing)):
        if name not in standing or name in found:
            continue
        correction = _judged(body.text, name, span, named)
        if correction is not None and not _repeats(correction.evidence.text, standing[name]):
            found[name] = correction
    return tuple(found.values())


def taken_back(body: Body) -> tuple[Span, ...]:
    """The sentences that put something right."""
    return tuple((each.start, each.end) for each in _sentences(body) if _PUTS_RIGHT.search(each.text))


def _judged(text: str, name: str, span: Span, named: bool) -> Correction | None:
    start, end = span[0], min(span[1], span[0] + MAX_VALUE)
    lead = _LEADS.match(text, start, end)
    start = lead.end() if lead else start
    words = text[start:end]
    start += len(words) - len(words.lstrip(_AROUND))
    words = words.strip(_AROUND)
    if not words or says_nothing(words) or _WRONG.fullmatch(words):
        return None
    evidence = Evidence("body", start, start + len(words), words, "answer", 0.9)
    return Correction(name, remark(words) or Status.PRESENT, evidence, named)


def _repeats(words: str, old: str) -> bool:
    """Nothing new is said: the same, or the same number."""
    new, known = _tokens(words), _tokens(old)
    numbers = {each for each in new if any(map(str.isdigit, each))}
    return new <= known or (bool(numbers) and numbers <= known)


def _tokens(words: str) -> set[str]:
    return {each.casefold() for each in _TOKEN.findall(words)}


# --- under the rows that we played back --------------------------------------------------------------------------------


def _under_rows(body: Body, rows: Mapping[str, str]) -> Iterator[tuple[str, Span]]:
    """New words right below a row of ours, or words that are marked deeper than it is."""
    name, depth, begins, ends = "", 0, -1, -1
    for start, end, quoted in _blocks(body):
        for low, high in _lines(body.text, start, end):
            line = body.text[low:high]
            words = line.strip(" \t>|")
            deep = line[: len(line) - len(line.lstrip(" \t>|"))].count(">")
            if not quoted or (name and deep > depth):
                if name and words:
                    begins, ends = (low + line.index(words) if begins < 0 else begins), high
                continue
            if begins >= 0:
                yield name, (begins, ends)
                name, begins = "", -1
            row = _row(words, rows) if len(line) <= MAX_LINE else ""
            if row:
                name, depth = row, deep
            elif words and not line.lstrip(">").startswith(" " * 8):
                name = ""
    if begins >= 0:
        yield name, (begins, ends)


def _row(words: str, rows: Mapping[str, str]) -> str:
    folded = words.casefold()
    for label, name in rows.items():
        if folded.startswith(label) and folded[len(label) : len(label) + 2].strip(" \t") in ("", ":"):
            return name
    return ""


def _blocks(body: Body) -> Iterator[tuple[int, int, bool]]:
    both = ((body.quotation, True), (body.new, False))
    yield from sorted((start, end, quoted) for spans, quoted in both for start, end in spans)


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


# --- in sentences ------------------------------------------------------------------------------------------------------


def _sentences(body: Body) -> tuple[Sentence, ...]:
    return sentences(body)[:MAX_SENTENCES]


def _in_sentences(body: Body, standing: Standing) -> Iterator[tuple[str, Span, bool]]:
    """`No, that is wrong: only 20 participants, the error is 4013, not 4012.`"""
    pending, reach = "", False
    for each in _sentences(body):
        marked = _PUTS_RIGHT.search(each.text) is not None or _left_open(each, standing)[0] != ""
        if pending and not marked:
            yield pending, (each.start, each.end), True
            pending, reach = "", True
            continue
        yield from ((name, span, False) for name, span in _contrasted(each, standing, marked))
        if not marked and not reach:
            continue
        yield from ((name, span, True) for name, span in _named(each, standing))
        pending, rest = _left_open(each, standing)
        if pending and rest < len(each.text):
            yield pending, (each.start + rest, each.end), True
            pending = ""
        yield from ((name, span, False) for name, span in _counted(each, standing))
        reach = marked and _ends_open(each)


def _ends_open(each: Sentence) -> bool:
    """The next sentence may say what is right."""
    return len(each.text) <= 60


def _left_open(each: Sentence, standing: Standing) -> tuple[str, int]:
    """(field, where its value begins) of `the impact is wrong: 30 participants`."""
    for name in standing:
        found = _wrong(name).search(each.text)
        if found:
            rest = each.text[found.end() :]
            return name, found.end() + len(rest) - len(rest.lstrip(_AROUND))
    return "", 0


def _named(each: Sentence, standing: Standing) -> Iterator[tuple[str, Span]]:
    for name in standing:
        for found in _is(name).finditer(each.text):
            value = _QUOTED.match(each.text, found.end()) or _VALUE.match(each.text, found.end())
            if value and not _WRONG.match(value[0].lstrip()):
                yield name, (each.start + value.start(), each.start + value.end())
                break


def _contrasted(each: Sentence, standing: Standing, marked: bool) -> Iterator[tuple[str, Span]]:
    """This, not that: where that stands in a field. Numbers say so by themselves, words where something is taken back."""
    for pattern in _CONTRASTS:
        for found in pattern.finditer(each.text):
            old = {
                word for word in _tokens(found["old"]) if any(map(str.isdigit, word)) or len(word) >= _COUNTED
            }
            sure = marked or any(map(str.isdecimal, old))
            name = next((name for name, value in standing.items() if old and old <= _tokens(value)), "")
            if name and sure:
                start = each.start + found.start("right")
                named = _is(name).search(found["right"])
                yield name, (start + (named.end() if named else 0), each.start + found.end("right"))


def _counted(each: Sentence, standing: Standing) -> Iterator[tuple[str, Span]]:
    """`only 20 participants`, where it said 200 participants."""
    for start, end in _clauses(each.text):
        new = _tokens(each.text[start:end])
        if not any(map(str.isdecimal, new)):
            continue
        for name, value in standing.items():
            old = _tokens(value)
            shared = {word for word in new & old if len(word) >= _COUNTED and word.isalpha()}
            if shared and any(map(str.isdecimal, old)):
                yield name, (each.start + start, each.start + end)
                break


def _clauses(text: str) -> Iterator[Span]:
    start = 0
    for cut in _CLAUSE.finditer(text):
        yield start, cut.start()
        start = cut.end()
    yield start, len(text)


@lru_cache(maxsize=16)
def _is(name: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{_called(name)})(?!\w)[ \t]{{0,3}}(?:{IS}(?!\w)|[:=：])[ \t]{{1,3}}", re.IGNORECASE
    )


@lru_cache(maxsize=16)
def _wrong(name: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{_called(name)})(?!\w)[ \t]{{0,3}}{IS}(?: \w{{2,8}}){{0,2}}? (?:{WRONG})(?!\w)",
        re.IGNORECASE,
    )


def _called(name: str) -> str:
    return "|".join(map(re.escape, NAMES.get(name, (name.replace("_", " "),))))
