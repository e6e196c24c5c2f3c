"""Since when: the words that tell the start (the instant itself is not read here).

Owns which time is a start, and not a deadline, a time when all was well or one of the tale. Never longer than the words.
"""

import re
from collections.abc import Iterator

from gateway.message.account import SURE, Account, Evidence, Found, evidence_of
from gateway.message.body import Span
from gateway.message.speech import LEAST, Said, Word, joined, signs_of
from gateway.message.words.fields import AFTER, LAST, LASTING, UNITS, Is

_TIMELY = Is.WHEN | Is.NEAR | Is.PAST | Is.EVENT

_TELLING = (
    Is.WHEN | Is.PAST | Is.EVENT | Is.BEGAN
)  # without any of these, or a number, a sentence tells no time
_CLOCK = re.compile(
    r"\d{1,2}(?::\d\d|[hH]\d{0,2}\b|\s?(?:am|pm|a\.m|p\.m|uhr|h|hs|Uhr|AM|PM)\b)|\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|\d{1,2}\."
)

_JA_WHEN = re.compile(
    r"(?:一?昨[日夜晩]|今[朝日]|本日|先[週ほど月]|正午|\d{1,2}月\d{1,2}日|\d{1,2}[/／]\d{1,2}|[月火水木金土日]曜日?|午[前後]|\d{1,2}時|リリース|アップデート|更新|メンテナンス)"
    r"[^、。\n「」]{0,20}?(?:(?:頃|ごろ)?(?:から|以降|以来|より|に)|後に?|頃|ごろ)"
)

_JA_BARE = re.compile(r"(?:一?昨[日夜晩]|今朝|本日|先週)[^、。\n「」]{0,14}")

_FROM = ("from", "ab", "as")  # also say where something comes from

_LASTS = ("for", "been", "fait", "hace", "llevamos", "llevo")

_MOST_CUES = 60  # words of a sentence among which "since" is looked for

_FAR = 16  # characters between two times that belong together

_GAP = 4  # characters between two words of one time


def read_start_time(mail: Account, found: Found) -> None:
    best: Evidence | None = None
    for said in (*mail.free, mail.subject):
        if said is mail.subject and best is not None and best.confidence >= SURE:
            break
        if mail.japanese:
            candidates = _since_japanese(said)
        elif said.signs & _TELLING or any(each.number for each in said.clauses):
            candidates = starts(said)
        else:
            continue
        for each in candidates:
            if best is None or each.confidence > best.confidence:
                best = each
    if best is not None:
        found.evidence.append(best)


def _since_japanese(said: Said) -> Iterator[Evidence]:
    match = _JA_WHEN.search(said.text, said.start, said.end)
    if match:
        yield from evidence_of(said, match.span(), "lexicon", 0.8)
    elif said.signs & (Is.FAILS | Is.NOT) and (match := _JA_BARE.search(said.text, said.start, said.end)):
        yield from evidence_of(said, match.span(), "lexicon", 0.6)


def starts(said: Said) -> Iterator[Evidence]:
    words = tuple(word for clause in said.clauses for word in clause.words)
    index = 0
    while index < len(words):
        word = words[index]
        cue = bool(word.signs & Is.SINCE)
        first = index + 1 if cue else index
        last, reach = _run(said.text, words, first)
        if last >= first:
            yield from _timed(said, words, index, first, last, cue)
            index = last + 1
            continue
        if cue and index < _MOST_CUES:
            yield from _since_clause(said, word)
        index = index + 1 if cue else max(index + 1, reach)


def _run(text: str, words: tuple[Word, ...], first: int) -> tuple[int, int]:
    """The last word of the time that begins at `first`, or `first` - 1; and the first word behind it that is none of one."""
    last = reach = first - 1
    for index in range(first, len(words)):
        word = words[index]
        reach = index
        if index > first and word.start - words[index - 1].end > _GAP:
            break
        digit = text[word.start].isdecimal()
        if not digit and not word.signs & _TIMELY:
            break
        if digit or word.signs & (Is.WHEN | Is.PAST | Is.EVENT):
            last = index
        reach = index + 1
    return last, reach


def _timed(
    said: Said, words: tuple[Word, ...], index: int, first: int, last: int, cue: bool
) -> Iterator[Evidence]:
    text = said.text
    inside = words[first : last + 1]
    span = words[index].start, words[last].end
    said_words = text[span[0] : span[1]]
    signs = signs_of(inside)
    clock = bool(_CLOCK.search(said_words))
    named = any(word.signs & Is.WHEN and text[word.start : word.end].lower() not in UNITS for word in inside)
    past = bool(signs & Is.PAST)
    counted = any(
        text[word.start].isdecimal() or word.signs & Is.MANY or text[word.start : word.end].lower() in LAST
        for word in inside
    )
    units = bool(signs & Is.WHEN)
    event = bool(signs & Is.EVENT) and any(
        text[word.start : word.end].lower() in AFTER for word in words[max(0, first - 1) : last]
    )
    if not (clock or named or past or (units and counted) or event):
        return
    around = joined(
        each.signs
        for each in said.clauses
        if each.end > words[first].start and each.start <= words[last].start
    )
    began = bool(around & Is.BEGAN)
    due = bool(around & Is.DUE) and not signs & Is.EVENT and not (began and past)
    exact = 0.03 * clock - 0.15 * bool(around & Is.FINE and not began)
    word = text[words[index].start : words[index].end].lower() if cue else ""
    if word in _LASTS:
        several = counted or text[words[first].start : words[first].end].lower() in (
            "a",
            "an",
            "une",
            "un",
            "una",
        )
        if units and several and any(text[each.start : each.end].lower() in LASTING for each in words):
            yield from evidence_of(said, span, "lexicon", 0.7)
    elif cue and word not in _FROM:
        yield from evidence_of(said, span, "lexicon", (0.9 if clock or past or named else 0.75) + exact)
    elif due:
        return
    elif cue and (clock or past):
        yield from evidence_of(said, span, "lexicon", 0.7 + exact)
    elif began or (said.signs & Is.BEGAN and (clock or past or named)):
        yield from evidence_of(said, span, "lexicon", (0.72 if clock or past or named else 0.6) + exact)
    elif past and not said.signs & (Is.POLITE | Is.LATER):
        yield from evidence_of(
            said, span, "lexicon", 0.6 if said.signs & (Is.FAILS | Is.NOT | Is.EVENT) else 0.45
        )
    elif clock and said.signs & (Is.FAILS | Is.NOT | Is.EVENT) and len(said_words) >= 4 and (units or named):
        yield from evidence_of(said, span, "lexicon", 0.5)


def _since_clause(said: Said, cue: Word) -> Iterator[Evidence]:
    """ "since the trucks rolled out at 6:15": the rest of the clause, if it tells of a time or of an event."""
    if said.text[cue.start : cue.end].lower() in (*_FROM, *_LASTS):
        return
    at = next(index for index, each in enumerate(said.clauses) if each.end >= cue.end)
    clause = said.clauses[at]
    later = [word for word in clause.words if word.start > cue.start]
    end = clause.end
    for each in said.clauses[at + 1 : at + 4]:
        if not each.number and not each.words[0].signs & (Is.WHEN | Is.PAST):
            break
        later += each.words
        end = each.end
    signs = signs_of(later)
    words = said.text[cue.start : end]
    if signs & (Is.EVENT | Is.PAST) or _CLOCK.search(words):
        told = [
            word
            for word in later
            if word.signs & (Is.WHEN | Is.PAST | Is.EVENT) or words[word.start - cue.start].isdecimal()
        ]
        stop = cue.end
        for word in told:
            if stop != cue.end and word.start - stop > _FAR:
                break
            stop = word.end
        yield from evidence_of(said, (cue.start, stop if told else end), "lexicon", 0.7)
    elif signs & (Is.EVENT | Is.WHEN) or (signs & Is.BEGAN and said.text[cue.start].lower() == "s"):
        yield from evidence_of(said, (cue.start, end), "lexicon", 0.5)


def without_time(said: Said, span: Span) -> Span:
    """A start told at either end is another field's."""
    start, end = span
    for each in starts(said) if not said.text[start:end].isspace() else ():
        if each.confidence < SURE:
            continue
        if each.start <= start + 1 and end - each.end >= LEAST // 2:
            start = each.end + 1
        elif each.end >= end - 2 and each.start - start >= LEAST // 2:
            end = each.start
    while start < end and said.text[start] in " ,\n、":
        start += 1
    return start, end
