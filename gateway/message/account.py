"""A mail as the readers of its fields see it, and the evidence they give.

Owns which sentences are the author's own telling: what stands in a machine's block, behind a label or in a greeting is not.
Every evidence is octet-true: `part[start:end] == text`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from gateway.message.body import Body, Span
from gateway.message.classes import Page
from gateway.message.labels import Labelled, labelled
from gateway.message.onset import tongues
from gateway.message.parse import Message
from gateway.message.sentences import MAX_SENTENCE, MAX_TEXT, sentences
from gateway.message.speech import KANA, LEADING, LEAST, Said, inside, spoken
from gateway.message.structure import Forms, forms, quoted_in
from gateway.message.words.fields import GREETINGS, HEADS, NOTHING, Is
from rules.policy import FieldSpec


class Status(StrEnum):
    PRESENT = "present"
    MISSING = "missing"
    DECLINED = "declined"  # "logs: none": never asked again
    PROMISED = "promised"  # "logs follow tomorrow"
    UNSURE = "unsure"  # read, and played back


class Evidence(NamedTuple):
    """`part`: subject, body (the mail's whole text) or attachment:N (whose span is empty: the whole of it speaks). `source`: label, structure, lexicon or attachment."""

    part: str
    start: int
    end: int
    text: str
    source: str
    confidence: float


SURE = 0.6
"""Confidence from which a field is present; below it is unsure."""


@dataclass(frozen=True, slots=True)
class Account:
    text: str
    subject: Said
    titled: tuple[Span, ...]  # what stands in quotation marks in the subject
    said: tuple[Said, ...]  # sentences that stand in no block of a machine
    free: tuple[Said, ...]  # those that no label claims and no greeting opens
    told: tuple[Said, ...]  # those behind a label that asks what is wrong: all may be told there
    forms: Forms
    labelled: Mapping[str, tuple[Labelled, ...]]
    code: str | None  # the language its words are looked up in
    japanese: bool
    tongues: tuple[str, ...]  # the languages that times are read in
    attached: bool
    page: Page  # the subject and all sentences, as classes of words


def _greets(said: Said) -> bool:
    first = said.words[:20].casefold()
    if first.startswith(HEADS):
        return True
    telling = Is.FAILS | Is.NOT | Is.SINCE | Is.BEGAN | Is.DOES | Is.DATA
    short = said.end - said.start < LEAST and not said.signs & (Is.FAILS | Is.NOT)
    return (short or not said.signs & telling) and first.startswith(GREETINGS)


@dataclass(slots=True)
class Found:
    evidence: list[Evidence]
    refused: Status | None = None  # declined or promised
    refusal: Evidence | None = None

    def refuse(self, status: Status, evidence: Evidence) -> None:
        if self.refused is None:
            self.refused, self.refusal = status, evidence


def account_of(message: Message, body: Body, specs: tuple[FieldSpec, ...], code: str | None) -> Account:
    text, spans = body.text, _bounded(body.new)
    shown = forms(text, spans)
    values: dict[str, list[Labelled]] = {}
    labels = tuple((spec.name, spec.labels) for spec in specs)
    for start, end in spans:
        for each in labelled(text, start, end, labels):
            if not inside(each.at, shown.machine) or _is_told(text, each):
                each = each._replace(end=_value_end(text, each, code))
                values.setdefault(each.name, []).append(each)
    japanese = code == "ja" or (code is None and bool(KANA.search(message.subject)))
    speech = "ja" if japanese else code
    every = sentences(body)
    said = tuple(
        spoken("body", text, each.start, each.end, each.item, speech, shown.quoted)
        for each in every
        if not inside(each.start, shown.machine) and not inside(each.end - 1, shown.machine)
    )
    subject = message.subject[:MAX_SENTENCE]
    titled = quoted_in(subject, 0, len(subject))
    claimed = sorted((each.at, each.end) for found in values.values() for each in found)
    told = sorted((each.at, each.end) for each in values.get("aspects", ()))
    return Account(
        text=text,
        subject=spoken("subject", message.subject, 0, len(subject), False, speech, titled),
        titled=titled,
        said=said,
        free=tuple(each for each in said if not inside(each.start, claimed) and not _greets(each)),
        told=tuple(each for each in said if told and inside(each.end - 1, told)),
        forms=shown,
        labelled={name: tuple(found) for name, found in values.items()},
        code=speech,
        japanese=japanese,
        tongues=tongues(body.new_text or message.subject),
        attached=bool(message.attachments),
        page=Page(message.subject, every),
    )


def _is_told(text: str, each: Labelled) -> bool:
    """In an object that a person filled: `"whom": "public readers in three countries"`."""
    return text[each.at : each.start].lstrip()[:1] == '"' and each.end - each.start >= _TOLD


_TOLD = 15  # characters; a shorter value is a machine's


_SENTENCE = re.compile(
    r"(?<=[^\d\s.][.!?])[ ]+(?=[^\W\d_])|(?<=[\da-f]{4}[.])[ ]+(?=[^\W\d_])|(?<=[^\d\s.][.!?][\"”»])[ ]+(?=[^\W\d_])|(?<=。)"
)

_STOPS = (". ", "! ", "? ", '" ', "” ", "» ", "。")
"""Without any of these no sentence ends within."""

_MOST_STEPS = 20  # sentences


def _value_end(text: str, each: Labelled, code: str | None) -> int:
    """The end of the first sentence, for what comes behind is told, not asked for; of steps the last that is one."""
    value = text[each.start : each.end]
    if "\n\n" in value or value[:1] in "1-*•(" or not any(map(value.__contains__, _STOPS)):
        return each.end
    end = each.end
    for index, stop in enumerate(islice(_SENTENCE.finditer(text, each.start, each.end), _MOST_STEPS)):
        if each.name == "steps":
            head = spoken("body", text, stop.end(), min(each.end, stop.end() + _HEAD), True, code)
            if head.clauses and any(word.signs & Is.DOES for word in head.clauses[0].words[:LEADING]):
                continue
        short = text[each.start : stop.start()].strip(" .!").casefold()
        if index or len(short) > _TINY or short in NOTHING:
            end = stop.start()
            break
    return end


_HEAD, _TINY = 40, 8  # characters


def _bounded(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    found, left = [], MAX_TEXT
    for start, end in spans:
        if left > 0:
            found.append((start, min(end, start + left)))
        left -= end - start
    return tuple(found)


def evidence_at(
    part: str, text: str, start: int, end: int, source: str, confidence: float
) -> Iterator[Evidence]:
    """Without the blanks around it; none when there is nothing else."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    if words:
        yield Evidence(part, start, start + len(words), words, source, confidence)


def evidence_of(said: Said, span: Span, source: str, confidence: float) -> Iterator[Evidence]:
    return evidence_at(said.part, said.text, *span, source, confidence)
