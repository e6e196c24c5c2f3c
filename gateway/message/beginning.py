"""Since when: the words that tell the start (the instant itself is not read here).

Owns what counts as told: a time that is the beginning, an event it is counted from, and that nobody knows it. Never longer
than the words.
"""

from collections.abc import Iterator

from gateway.message.account import SURE, Account, Evidence, Found, Status, evidence_of
from gateway.message.body import Span
from gateway.message.onset import LEAST as PLAIN
from gateway.message.onset import Told, event_in, told_in
from gateway.message.speech import LEAST, Said
from gateway.message.words.fields import Is
from gateway.message.words.times import UNKNOWN


def read_start_time(mail: Account, found: Found) -> None:
    """The words that tell it best; what stands in the subject only where the body is not sure."""
    best: Evidence | None = None
    free = frozenset(said.start for said in mail.free)
    claimed = (said for said in mail.said if said.start not in free)  # by another field's label
    for said in (*mail.free, mail.subject, *claimed):
        if (said is mail.subject or said.start not in free) and best is not None and best.confidence >= SURE:
            break
        for each in _starts(mail, said):
            if best is None or each.confidence > best.confidence:
                best = each
        if _unknown(said):
            for each in evidence_of(said, (said.start, said.end), "lexicon", _DENIED):
                found.refuse(Status.DECLINED, each)
    if best is not None:
        found.evidence.append(best)


_DENIED = 0.8


def _starts(mail: Account, said: Said) -> Iterator[Evidence]:
    times = _times(mail, said)
    for each in times:
        yield from evidence_of(said, _span(said, each), "lexicon", each.confidence)
    if all(each.weight < PLAIN for each in times) and (event := event_in(said.words, mail.tongues)):
        yield from evidence_of(
            said, (said.start + event.start, said.start + event.end), "lexicon", event.confidence
        )


def _times(mail: Account, said: Said) -> tuple[Told, ...]:
    return told_in(said.words, mail.tongues, said.item)


def _span(said: Said, told: Told) -> Span:
    return said.start + told.start, said.start + told.end


def _unknown(said: Said) -> bool:
    """ "I don't know since when"."""
    if not (said.signs & Is.NOT and said.signs & Is.KNOWS) and said.words.isascii():
        return False
    words = said.words.casefold()
    return any(each in words for each in UNKNOWN) and (
        bool(said.signs & Is.KNOWS and said.signs & Is.NOT)
        or "不明" in words
        or "わか" in words
        or "分か" in words
    )


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
