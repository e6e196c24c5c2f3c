"""What one report says, its own words and the mail that it encloses taken together: fields, level, referral.

Owns how the two are joined: what the covering words leave open, the enclosed mail answers; a level is suggested from both.
Adds no judgement of its own. Only the first enclosed mail is opened, to a depth of one, and never one of our own letters.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from gateway.message.account import Evidence, Status
from gateway.message.body import Body, new_words
from gateway.message.classes import Page
from gateway.message.fields import Extraction, Reading, read_fields
from gateway.message.parse import Message, enclosed_mails
from gateway.message.referral import Referred, refer
from gateway.message.report import Kind, read_report
from gateway.message.sentences import Sentence, sentences
from gateway.message.triage import Suggestion, suggest
from rules.policy import Policy


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A mail that came inside another. `part`: attachment:N, as evidence names it."""

    part: str
    message: Message
    body: Body


@dataclass(frozen=True, slots=True)
class Understanding:
    fields: Extraction
    suggestion: Suggestion
    referral: Referred | None
    enclosed: Enclosed | None

    def is_told_inside(self, field: str) -> bool:
        """Was it read in the mail that came inside?"""
        reading = dict(self.fields.fields).get(field)
        part = self.enclosed.part if self.enclosed else ""
        return reading is not None and any(each.part == part for each in reading.spans)


def understand(message: Message, body: Body, policy: Policy) -> Understanding:
    """Pure: same arguments, same understanding."""
    inner = enclosed(message, policy.addresses)
    said: Sequence[Sentence] = sentences(body)
    fields = read_fields(message, body, policy.fields)
    page = fields.odds.mail.page
    if inner is not None:
        said = (*said, *_beyond(len(body.text), sentences(inner.body)))
        page = Page(message.subject, said)
        fields = _filled(fields, read_fields(inner.message, inner.body, policy.fields), inner.part)
    suggestion = suggest(policy.levels, policy.default_priority, message.subject, said, fields.facets, page)
    referral = refer(policy.referrals, policy.name, message.subject, said)
    if inner is not None:
        place = _Place(len(body.text), inner.part)
        suggestion = replace(suggestion, evidence=tuple(place.of(each) for each in suggestion.evidence))
        referral = referral and replace(referral, evidence=place.of(referral.evidence))
    return Understanding(fields, suggestion, referral, inner)


def enclosed(message: Message, own: Collection[str]) -> Enclosed | None:
    """The first mail inside, where a person wrote it: a report of a machine or a letter of ours says nothing new."""
    for index, inner in enclosed_mails(message):
        if read_report(inner, None).kind is not Kind.MESSAGE:
            return None
        if inner.author is not None and inner.author.address.casefold() in own:
            return None
        return Enclosed(f"attachment:{index}", inner, new_words(inner.text, inner.quoted))
    return None


def _filled(outer: Extraction, inner: Extraction, part: str) -> Extraction:
    """Each field from the covering words, else from the mail inside."""
    found = dict(inner.fields)
    return Extraction(
        tuple(
            (name, _inside(found[name], part) if reading.status is Status.MISSING else reading)
            for name, reading in outer.fields
        ),
        outer.odds,
        outer.facets.joined(inner.facets, part),
    )


def _inside(reading: Reading, part: str) -> Reading:
    spans = (_whole(part, each) for each in reading.spans if ":" not in each.part)
    return replace(reading, spans=tuple(dict.fromkeys(spans)))


def _whole(part: str, each: Evidence) -> Evidence:
    """An attachment is named, not pointed into: its span is empty."""
    return Evidence(part, 0, 0, "", each.source, each.confidence)


@dataclass(frozen=True, slots=True)
class _Place:
    """Sentences of the mail inside stand behind the text of the one around it; evidence from there is the attachment's."""

    begins: int
    part: str

    def of(self, each: Evidence) -> Evidence:
        inside = each.part == "body" and each.start >= self.begins
        return _whole(self.part, each) if inside else each


def _beyond(length: int, said: Sequence[Sentence]) -> Sequence[Sentence]:
    gap = length + 1
    return [each._replace(start=each.start + gap, end=each.end + gap) for each in said]
