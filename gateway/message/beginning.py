"""Since when: the words that tell the start (the instant itself is not read here).

Owns what counts as told: a time that is the beginning, an event it is counted from, and that nobody knows it; and how much
of the sentence tells it, as a person would mark it. Never beyond its sentence, and the instant does not hang on it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from gateway.message.account import SURE, Account, Evidence, Found, Status, evidence_of
from gateway.message.body import Span
from gateway.message.onset import LEAST as PLAIN
from gateway.message.onset import Told, event_in, told_in
from gateway.message.speech import LEAST, Said
from gateway.message.time_around import kinds_of
from gateway.message.time_words import Token, tokenised
from gateway.message.words.fields import Is
from gateway.message.words.times import UNKNOWN


def read_start_time(mail: Account, found: Found) -> None:
    """The words that tell it best; what stands in the subject only where the body is not sure."""
    best: _Start | None = None
    free = frozenset(said.start for said in mail.free)
    claimed = (said for said in mail.said if said.start not in free)  # by another field's label
    for said in (*mail.free, mail.subject, *claimed):
        if (said is mail.subject or said.start not in free) and best is not None and best.confidence >= SURE:
            break
        times = _times(mail, said)
        for told in times:
            if best is None or told.confidence > best.confidence:
                best = _Start(said, told, told.confidence)
        if (best is None or best.confidence < SURE) and all(each.weight < PLAIN for each in times):
            event = event_in(said.words, mail.tongues)  # a time that is sure tells more
            if event is not None and (best is None or event.confidence > best.confidence):
                best = _Start(said, event, event.confidence)
        if _unknown(said):
            for denied in evidence_of(said, (said.start, said.end), "lexicon", _DENIED):
                found.refuse(Status.DECLINED, denied)
    if best is not None:
        found.evidence.extend(_marked(best, mail.tongues[0]))


_DENIED = 0.8


class _Start(NamedTuple):
    """What tells it in a sentence; `confidence` as that of the evidence."""

    said: Said
    told: Told
    confidence: float


# --- how much of the sentence


def _marked(best: _Start, tongue: str) -> Iterator[Evidence]:
    said, told = best.said, best.told
    start, end = told.start, told.end
    if said.part != "subject":
        tokens = tokenised(said.words, tongue)
        start = _from(said.words, start, tokens)
        end = _to(said.words, told.start, end, tokens)
        for _ in range(_MOST):
            further = _beside(said.words, end, tokens, told.phrase.open)
            if further == end:
                break
            end = further
    end += said.words[end : end + 1] == ")" and "(" in said.words[start:end]
    whole = evidence_of(said, (said.start + start, said.start + end), "lexicon", best.confidence)
    yield from islice(whole, 1)


_FAR, _NEAR, _WELL = 60, 30, 110  # characters
_MOST = 4  # clauses
_STOPS = re.compile(r"[,;:!?()–—。、！？]|\.(?!\w)|\n[ \t]*\n")


def _from(words: str, start: int, tokens: Sequence[Token]) -> int:
    """Back to the head of the sentence, where that tells it too: "first one in our log is ..", "it was fine before .."."""
    head = words[:start].strip()
    if not head or len(head) > _WELL or head.endswith((":", "：", "=", "|")):
        return start
    told = [each for each in tokens if each.end <= start]
    if not told:
        return start
    kinds, first = kinds_of(told), told[0].means
    if _is_since(tokens, start):  # what is so since then is the trouble
        brief = len(head) <= _SHORT and not kinds.isdisjoint(("began", "before", "goes"))
        return told[0].start if brief and kinds.isdisjoint(("fails", "turn")) else start
    telling = not kinds.isdisjoint(("fine", "lastgood"))
    if len(head) > _FAR:
        return told[0].start if telling else start
    if len(head) <= _NEAR:
        telling = telling or not kinds.isdisjoint(("turn", "was", "began"))
    telling = telling or ("began" in kinds and "fails" not in kinds)
    telling = telling or (len(head) <= _BRIEF and ("goes" in first or "glue" in first))
    telling = telling or not kinds.isdisjoint(("day", "weekday"))
    return told[0].start if telling else start


_BRIEF, _SHORT = 15, 20


def _is_since(tokens: Sequence[Token], start: int) -> bool:
    return any(each.start == start and each.means.get("since") for each in tokens)


def _to(words: str, start: int, end: int, tokens: Sequence[Token]) -> int:
    """On to the end of the clause: "since yesterday's walk", "as of Monday it no longer ..." is not."""
    stop = _STOPS.search(words, end)
    behind = words[end : stop.start() if stop else len(words)].rstrip()
    length = len(behind.strip())
    if not length or length > _FAR:
        return end
    last = end + len(behind)
    told = [each for each in tokens if end <= each.start < last]
    if not told or "now" in told[0].means:
        return end
    kinds, first = kinds_of(told), told[0].means
    if _is_since(tokens, start) and "event" in kinds:
        return next(each.end for each in told if "event" in each.means)
    telling = length <= _NEAR and not kinds.isdisjoint(
        ("fine", "began", "event", "day", "part", "approx", "since", "label")
    )
    telling = telling or "event" in kinds or "after" in first
    telling = telling or (length <= _BRIEF and "fails" not in kinds)
    return last if telling else end


def _beside(words: str, end: int, tokens: Sequence[Token], well: bool) -> int:
    """The next clause or bracket too, where it tells the time again: "(call it quarter to one)", ", hora de Madrid"."""
    mark = _MARK.match(words, end)
    if mark is None:
        return end
    stop = _STOPS.search(words, mark.end())
    last = stop.start() if stop else len(words)
    told = [each for each in tokens if mark.end() <= each.start < last]
    if not told or last - mark.end() > _FAR:
        return end
    kinds = kinds_of(told)
    telling = not kinds.isdisjoint(_TIMES) and kinds.isdisjoint(("against", "deed", "turnto"))
    if telling and not well:  # what was well before is no part of it
        telling = kinds.isdisjoint(("fails", "fine", "lastgood"))
    if not telling:
        return end
    return last


_MARK = re.compile(r"\s*(?:[,;–—]|\()\s*")
_TIMES = ("clock", "part", "zone", "weekday", "day", "past", "half")


def _times(mail: Account, said: Said) -> tuple[Told, ...]:
    return told_in(said.words, mail.tongues, said.item)


def _span(said: Said, told: Told) -> Span:
    return said.start + told.start, said.start + told.end


def _unknown(said: Said) -> bool:
    """ "I don't know since when"."""
    words = said.words
    if not (
        (said.signs & Is.NOT and said.signs & Is.KNOWS)
        or "不明" in words
        or "わか" in words
        or "分か" in words
    ):
        return False
    words = words.casefold()
    return any(each in words for each in UNKNOWN)


def without_time(mail: Account, said: Said, span: Span) -> Span:
    """A start told at either end is another field's."""
    start, end = span
    for told in _times(mail, said):
        if told.confidence < SURE:
            continue
        first, last = _span(said, told)
        if first <= start + 1 and end - last >= LEAST // 2:
            start = last + 1
        elif last >= end - 2 and first - start >= LEAST // 2:
            end = first
    while start < end and said.text[start] in " ,\n、":
        start += 1
    return start, end
