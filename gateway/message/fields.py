"""Reads the required fields of a report out of the author's own words (K3), each with the words that say so.

Owns what counts as an answer: labels first, then form, then words by class; names and questions are the policy's. Never
guesses what is not written: a field without evidence is missing, and every span is octet-true (`part[start:end] == text`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from gateway.message.account import SURE, Account, Evidence, Found, Status, account_of, evidence_at
from gateway.message.beginning import read_start_time
from gateway.message.body import Body, Span
from gateway.message.extent import cut
from gateway.message.facets import NONE_TOLD, Facets, read_facets
from gateway.message.harm import read_aspects, read_impact
from gateway.message.labels import Labelled
from gateway.message.languages import language
from gateway.message.likely import Odds, denied, likely
from gateway.message.parse import Message
from gateway.message.proof import attached, read_logs
from gateway.message.speech import SHORT, Said, spoken
from gateway.message.way import read_steps
from gateway.message.withheld import gives_later, has_none, holds_back
from gateway.message.wording import read_error
from gateway.message.words.fields import NOTHING, WORDS, Is
from rules.policy import FieldSpec

__all__ = ("Evidence", "Extraction", "Reading", "Status", "read_fields")


@dataclass(frozen=True, slots=True)
class Reading:
    status: Status
    value: str | None = None
    spans: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """One reading for each field that was asked for, in the policy's order: what decides most comes first."""

    fields: tuple[tuple[str, Reading], ...]
    odds: Odds = field(compare=False, repr=False)  # of the mail that was read
    facets: Facets = NONE_TOLD

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(name for name, reading in self.fields if reading.status is Status.MISSING)


def read_fields(message: Message, body: Body, specs: Iterable[FieldSpec]) -> Extraction:
    """One reading for each of `specs`, out of the new words of the body, the subject and the attachments."""
    found = read_whole_fields(message, body, specs)
    texts = {"subject": message.subject, "body": message.text}
    return replace(found, fields=tuple((name, _cut(name, reading, texts)) for name, reading in found.fields))


def _cut(name: str, reading: Reading, texts: Mapping[str, str]) -> Reading:
    """To the words that tell it."""
    spans = tuple(cut(name, each, texts.get(each.part, "")) for each in reading.spans)
    if spans == reading.spans or not all(each.text for each in spans):  # a file has a name, and no words
        return reading
    return replace(reading, value="\n".join(each.text for each in spans), spans=spans)


def read_whole_fields(message: Message, body: Body, specs: Iterable[FieldSpec]) -> Extraction:
    """With the whole clauses, or sentences, that were chosen."""
    wanted = tuple(specs)
    code = language_of(body.new_text or message.subject)
    mail = account_of(message, body, wanted, code)
    odds = Odds(mail)
    names = {f"attachment:{index}": each.name or each.type for index, each in enumerate(message.attachments)}
    deaf = code not in (None, "ja", *WORDS)
    readings: list[tuple[str, Reading]] = []
    for spec in wanted:
        found = Found([])
        for each in mail.labelled.get(spec.name, ()):
            _from_label(mail, spec.name, each, found)
        if spec.attachments or not any(each.source == "label" for each in found.evidence):
            _read(spec.name, mail, odds, found)
        if spec.attachments:
            shown = any(said.signs & Is.HERE and said.signs & Is.DATA for said in mail.said)
            found.evidence += attached(message, shown)
        readings.append((spec.name, _judged(found, names, deaf and spec.name in _BY_WORDS)))
    return Extraction(_with_likely(odds, readings), odds, read_facets(odds))


def _read(name: str, mail: Account, odds: Odds, found: Found) -> None:
    if name in _READERS:
        _READERS[name](mail, found)
    elif name in _CHOOSERS:
        _CHOOSERS[name](mail, odds, found)


def _with_likely(odds: Odds, readings: Sequence[tuple[str, Reading]]) -> tuple[tuple[str, Reading], ...]:
    """What nothing speaks for is unsure where some sentence is much like those that tell of it; and what words speak for in
    doubt is missing where none is."""
    readings = [
        (name, _NONE if _is_doubted(reading) and denied(odds, name) else reading)
        for name, reading in readings
    ]
    open_ = [name for name, reading in readings if reading.status is Status.MISSING]
    found = likely(odds, open_)
    return tuple(
        (name, Reading(Status.UNSURE, found[name].text, (found[name],)) if name in found else reading)
        for name, reading in readings
    )


def _is_doubted(reading: Reading) -> bool:
    return reading.status is Status.UNSURE and {each.source for each in reading.spans} == {"lexicon"}


_NONE = Reading(Status.MISSING)


def language_of(words: str) -> str | None:
    """A few words in no language we have tables for are more likely misjudged: all tables are looked into."""
    code = language(words)
    return code if code in ("ja", *WORDS) or len(words) > _JUDGED else None


_JUDGED = 80  # characters

_BY_WORDS = ("aspects", "impact", "start_time", "steps")
"""Fields that need words: in a language without a table what was not read is unsure, not missing."""


def _judged(found: Found, names: Mapping[str, str], deaf: bool) -> Reading:
    best = max((each.confidence for each in found.evidence), default=0.0)
    if best < SURE and found.refused is not None:
        return Reading(found.refused, None, (found.refusal,) if found.refusal else ())
    if not found.evidence:
        return Reading(Status.UNSURE if deaf else Status.MISSING)
    kept = [each for each in found.evidence if each.confidence >= min(best, SURE)]
    value = "\n".join(each.text or names.get(each.part, each.part) for each in kept)
    return Reading(Status.PRESENT if best >= SURE else Status.UNSURE, value, tuple(kept))


_BARE_NO = frozenset(("no", "not", "nicht", "non", "pas", "sin", "leider", "without", "ohne", "sans"))

_NONE_KNOWN = frozenset(
    (
        "available",
        "applicable",
        "known",
        "idea",
        "yet",
        "at",
        "all",
        "hay",
        "tengo",
        "acceso",
        "vorhanden",
        "bekannt",
        "verfügbar",
        "disponible",
    )
)


def _from_label(mail: Account, name: str, at: Labelled, found: Found) -> None:
    text = mail.text
    words = text[at.start : at.end]
    shown = next(evidence_at("body", text, at.at, max(at.end, at.start), "label", 0.95), None)
    if shown is None or not words.strip():
        return
    refused = _refused(mail, name, at, words)
    if refused is not None:
        found.refuse(refused, shown)
    else:
        found.evidence += evidence_at("body", text, *_value(mail, name, at), "label", 0.95)


_REFUSABLE = ("logs", "steps", "error")


def _refused(mail: Account, name: str, at: Labelled, words: str) -> Status | None:
    """ "Logs: none", "Steps: to follow"; a long value is an answer."""
    plain = words.strip(' .!?"“”()').casefold()
    first = plain.partition(" ")[0].strip(",.;:")
    if name not in _REFUSABLE and first not in NOTHING and len(words.split()) >= SHORT:
        return None
    said = spoken("body", mail.text, at.start, at.end, True, mail.code)
    if _is_nothing(name, plain, said) or plain.partition("\n")[0].strip(" .!") in NOTHING:
        return Status.DECLINED
    if len(words) < _ANSWER and said.signs & Is.SENDS and (said.signs & Is.LATER or gives_later(said)):
        return Status.PROMISED
    return Status.DECLINED if name == "logs" and (holds_back(said) or has_none(said)) else None


_ANSWER = 200  # characters; what is longer promises nothing


def _is_nothing(name: str, plain: str, said: Said) -> bool:
    if plain in NOTHING or plain.split()[-1:] == ["none"]:
        return True
    first, _, rest = plain.partition(" ")
    others = rest.replace(",", " ").split()
    first = first.strip(",.;:")
    if first not in NOTHING or len(others) > SHORT:
        return False
    if name in ("aspects", "impact", "start_time"):
        return len(others) <= 2 and not said.signs & (Is.PEOPLE | Is.FAILS) and first not in _BARE_NO
    return (
        first not in _BARE_NO
        or bool(said.signs & (Is.ERROR | Is.SAYS | Is.DATA))
        or not _NONE_KNOWN.isdisjoint(others)
    )


def _value(mail: Account, name: str, at: Labelled) -> Span:
    """Of steps the whole list they stand in; of a time or an error the first sentence, without its marks."""
    if name == "steps":
        for items in mail.forms.numbered:
            if at.start <= items[0][1] and items[0][0] <= at.end:
                return items[0][0], max(at.end, items[-1][1])
    if name == "start_time":
        stop = mail.text.find(". ", at.start, at.end)
        return at.start, stop if stop >= 0 and stop - at.start > 12 else at.end
    return at.start, at.end


_CHOOSERS = {"aspects": read_aspects, "impact": read_impact}
"""Of what several sentences may tell the weights choose the one."""

_READERS = {
    "start_time": read_start_time,
    "steps": read_steps,
    "logs": read_logs,
    "error": read_error,
}
