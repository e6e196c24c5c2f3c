"""Reads the required fields of a report out of the author's own words (K3), each with the words that say so.

Owns what counts as an answer: labels first, then form, then words by class; names and questions are the policy's. Never
guesses what is not written: a field without evidence is missing, and every span is octet-true (`part[start:end] == text`).
"""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from gateway.message.body import Body, Span
from gateway.message.labels import Labelled, labelled
from gateway.message.languages import language
from gateway.message.parse import Message
from gateway.message.sentences import MAX_TEXT, sentences
from gateway.message.structure import Forms, chain, forms
from gateway.message.words.fields import (
    AFTER,
    ATTACHMENT_NAMES,
    ATTACHMENT_STRANGERS,
    ERROR_WORDING,
    FOLLOWS,
    GREETINGS,
    HAD,
    JAPANESE,
    LAST,
    LASTING,
    NO,
    NO_DATA,
    NOTHING,
    PAIRS,
    SITUATIONS,
    THE,
    UNITS,
    WAYS,
    WORDS,
    YOU,
    Is,
)
from rules.policy import FieldSpec


class Status(StrEnum):
    PRESENT = "present"
    MISSING = "missing"
    DECLINED = "declined"  # "logs: none": never asked again
    PROMISED = "promised"  # "logs follow tomorrow"
    UNSURE = "unsure"  # read, and played back


@dataclass(frozen=True, slots=True)
class Evidence:
    """`part`: subject, body (the mail's whole text) or attachment:N (whose span is empty: the whole of it speaks). `source`: label, structure, lexicon or attachment."""

    part: str
    start: int
    end: int
    text: str
    source: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Reading:
    status: Status
    value: str | None = None
    spans: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """One reading for each field that was asked for, in the policy's order: what decides most comes first."""

    fields: tuple[tuple[str, Reading], ...]

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(name for name, reading in self.fields if reading.status is Status.MISSING)


SURE = 0.6
"""Confidence from which a field is present; below it is unsure."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[,;:–—()、]")
_ENDS = frozenset(",;:–—()、")
_DIGIT = re.compile(r"\d")
_LONGEST_BEGINNING = 14  # of the tables
_PARTS = re.compile("['’-]")
_KANA = re.compile("[\u3040-\u30ff]")
_FEW = 3  # spans of one field


# --- words and their classes ---------------------------------------------------------------------------------------------


class _Word(NamedTuple):  # there are many: a tuple is made fastest
    start: int
    end: int
    signs: int


class _Clause(NamedTuple):
    """Words between two marks, and the signs of all of them."""

    start: int
    end: int
    words: tuple[_Word, ...]
    signs: int
    number: bool


@dataclass(frozen=True, slots=True)
class _Said:
    """One sentence of the mail, or its subject."""

    part: str
    text: str  # of the part
    start: int
    end: int
    item: bool
    clauses: tuple[_Clause, ...]
    signs: int

    @property
    def words(self) -> str:
        return self.text[self.start : self.end]


@lru_cache(maxsize=8)
def _lexicon(code: str | None) -> tuple[dict[str, int], dict[str, int]]:
    """Whole words and beginnings of words: of one language and English, for errors are English everywhere; of all in doubt."""
    chosen = WORDS.values() if code is None else [WORDS["en"], *([WORDS[code]] if code in WORDS else [])]
    if code in WORDS and code != "en":
        chosen = [WORDS[code], {sign: words for sign, words in WORDS["en"].items() if sign in _EVERYWHERE}]
    whole: dict[str, int] = {}
    begins: dict[str, int] = {}
    for table in chosen:
        for sign, words in table.items():
            for word in words.split():
                into, key = (begins, word[:-1]) if word.endswith("*") else (whole, word)
                into[key] = into.get(key, 0) | sign
    for word in whole:
        whole[word] |= _or_all(sign for begin, sign in begins.items() if word.startswith(begin))
    return whole, begins


_EVERYWHERE = frozenset((Is.ERROR,))


@lru_cache(maxsize=32_768)
def _rare(word: str, code: str | None) -> int:
    """The signs of a word that is not in the table as it stands: by its beginning, or by its parts."""
    whole, begins = _lexicon(code)
    found = 0
    if not word.isalnum():  # "l'export", "screenshot's", "HAR-Datei"
        found = _or_all(whole.get(part, 0) for part in _PARTS.split(word) if len(part) >= _FEW)
    for size in range(4, min(len(word), _LONGEST_BEGINNING) + 1):
        found |= begins.get(word[:size], 0)
    return found


def _or_all(signs: Iterable[int]) -> int:
    found = 0
    for each in signs:
        found |= each
    return found


def _said(
    part: str, text: str, start: int, end: int, item: bool, code: str | None, quoted: Sequence[Span] = ()
) -> _Said:
    """What stands in quotation marks is somebody else's word, and a sign of nothing."""
    whole, _ = _lexicon(code)
    hushed = quoted if _overlaps(start, end, quoted) else ()
    clauses: list[_Clause] = []
    words: list[_Word] = []
    signs = 0
    number = False
    before = ""
    for match in _WORD.finditer(text, start, end):
        at, stop = match.span()
        word = match[0].lower()
        if word in _ENDS:
            if words:
                clauses.append(_Clause(words[0].start, words[-1].end, tuple(words), signs, number))
                words, signs, number = [], 0, False
            continue
        if hushed and _inside(at, hushed):
            found = 0
        elif code == "ja":
            found = _signs_inside(word)
            number = number or bool(_DIGIT.search(word))
        else:
            known = whole.get(word)
            found = _rare(word, code) if known is None else known
            if word in _PAIRED:
                found |= PAIRS.get((before, word), 0)
        before = word
        number = number or word[0].isdecimal()
        words.append(_Word(at, stop, found))
        signs |= found
    if words:
        clauses.append(_Clause(words[0].start, words[-1].end, tuple(words), signs, number))
    return _Said(part, text, start, end, item, tuple(clauses), _or_all(each.signs for each in clauses))


_PAIRED = frozenset(second for _, second in PAIRS)


def _overlaps(start: int, end: int, spans: Sequence[Span]) -> bool:
    index = bisect_right(spans, (end, sys.maxsize)) - 1
    return index >= 0 and spans[index][1] > start


@lru_cache(maxsize=4_096)
def _signs_inside(words: str) -> int:
    found = 0
    for sign, each in JAPANESE.items():
        if any(sought in words for sought in each):
            found |= sign
    return found


# --- the mail as its readers see it --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Mail:
    text: str
    subject: _Said
    said: tuple[_Said, ...]  # sentences that stand in no block of a machine
    free: tuple[_Said, ...]  # those that no label claims and no greeting opens
    forms: Forms
    labelled: Mapping[str, tuple[Labelled, ...]]
    japanese: bool
    attached: bool


def _greets(said: _Said) -> bool:
    telling = Is.FAILS | Is.NOT | Is.SINCE | Is.BEGAN | Is.DOES | Is.DATA
    short = said.end - said.start < _LEAST and not said.signs & (Is.FAILS | Is.NOT)
    return (short or not said.signs & telling) and said.words[:20].casefold().startswith(GREETINGS)


@dataclass(slots=True)
class _Found:
    evidence: list[Evidence]
    refused: Status | None = None  # declined or promised
    refusal: Evidence | None = None

    def refuse(self, status: Status, evidence: Evidence) -> None:
        if self.refused is None:
            self.refused, self.refusal = status, evidence


def read_fields(message: Message, body: Body, specs: Iterable[FieldSpec]) -> Extraction:
    """One reading for each of `specs`, out of the new words of the body, the subject and the attachments."""
    wanted = tuple(specs)
    code = _language(body.new_text or message.subject)
    mail = _mail(message, body, wanted, code)
    names = {f"attachment:{index}": each.name or each.type for index, each in enumerate(message.attachments)}
    deaf = code not in (None, "ja", *WORDS)
    readings = []
    for spec in wanted:
        found = _Found([])
        for each in mail.labelled.get(spec.name, ()):
            _from_label(mail, spec.name, each, found)
        read = _READERS.get(spec.name)
        if read and (spec.attachments or not any(each.source == "label" for each in found.evidence)):
            read(mail, found)
        if spec.attachments:
            shown = any(said.signs & Is.HERE and said.signs & Is.DATA for said in mail.said)
            found.evidence += _attached(message, shown)
        readings.append((spec.name, _judged(found, names, deaf and spec.name in _BY_WORDS)))
    return Extraction(tuple(readings))


def _language(words: str) -> str | None:
    """A few words in no language we have tables for are more likely misjudged: all tables are looked into."""
    code = language(words)
    return code if code in ("ja", *WORDS) or len(words) > _JUDGED else None


_JUDGED = 80  # characters

_BY_WORDS = ("aspects", "impact", "start_time", "steps")
"""Fields that need words: in a language without a table what was not read is unsure, not missing."""


def _mail(message: Message, body: Body, specs: tuple[FieldSpec, ...], code: str | None) -> _Mail:
    text, spans = body.text, _bounded(body.new)
    shown = forms(text, spans)
    values: dict[str, list[Labelled]] = {}
    labels = tuple((spec.name, spec.labels) for spec in specs)
    for start, end in spans:
        for each in labelled(text, start, end, labels):
            if not _inside(each.at, shown.machine):
                each = replace(each, end=_value_end(text, each, code))
                values.setdefault(each.name, []).append(each)
    japanese = code == "ja" or (code is None and bool(_KANA.search(message.subject)))
    speech = "ja" if japanese else code
    said = tuple(
        _said("body", text, each.start, each.end, each.item, speech, shown.quoted)
        for each in sentences(body)
        if not _inside(each.start, shown.machine) and not _inside(each.end - 1, shown.machine)
    )
    claimed = sorted((each.at, each.end) for found in values.values() for each in found)
    return _Mail(
        text=text,
        subject=_said("subject", message.subject, 0, len(message.subject), False, speech),
        said=said,
        free=tuple(each for each in said if not _inside(each.start, claimed) and not _greets(each)),
        forms=shown,
        labelled={name: tuple(found) for name, found in values.items()},
        japanese=japanese,
        attached=bool(message.attachments),
    )


_SENTENCE = re.compile(r"(?<=[^\d\s.][.!?])[ ]+(?=[^\W\d_])|(?<=[^\d\s.][.!?][\"”»])[ ]+(?=[^\W\d_])|(?<=。)")
_MOST_STEPS = 20  # sentences


def _value_end(text: str, each: Labelled, code: str | None) -> int:
    """The end of the first sentence, for what comes behind is told, not asked for; of steps the last that is one."""
    if "\n\n" in text[each.start : each.end] or text[each.start : each.start + 1] in "1-*•(":
        return each.end
    end = each.end
    for index, stop in enumerate(islice(_SENTENCE.finditer(text, each.start, each.end), _MOST_STEPS)):
        if each.name == "steps":
            head = _said("body", text, stop.end(), min(each.end, stop.end() + _HEAD), True, code)
            if head.clauses and any(word.signs & Is.DOES for word in head.clauses[0].words[:_LEADING]):
                continue
        if index or stop.start() - each.start > _TINY:
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


def _inside(at: int, spans: Sequence[Span]) -> bool:
    if not spans:
        return False
    index = bisect_right(spans, (at, sys.maxsize)) - 1
    return index >= 0 and spans[index][0] <= at < spans[index][1]


def _judged(found: _Found, names: Mapping[str, str], deaf: bool) -> Reading:
    best = max((each.confidence for each in found.evidence), default=0.0)
    if best < SURE and found.refused is not None:
        return Reading(found.refused, None, (found.refusal,) if found.refusal else ())
    if not found.evidence:
        return Reading(Status.UNSURE if deaf else Status.MISSING)
    kept = [each for each in found.evidence if each.confidence >= min(best, SURE)]
    value = "\n".join(each.text or names.get(each.part, each.part) for each in kept)
    return Reading(Status.PRESENT if best >= SURE else Status.UNSURE, value, tuple(kept))


def _evidence(
    part: str, text: str, start: int, end: int, source: str, confidence: float
) -> Iterator[Evidence]:
    """Without the blanks around it; none when there is nothing else."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    if words:
        yield Evidence(part, start, start + len(words), words, source, confidence)


def _of(said: _Said, span: Span, source: str, confidence: float) -> Iterator[Evidence]:
    return _evidence(said.part, said.text, *span, source, confidence)


# --- labels --------------------------------------------------------------------------------------------------------------

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
_SHORT = 8  # words


def _from_label(mail: _Mail, name: str, at: Labelled, found: _Found) -> None:
    text = mail.text
    words = text[at.start : at.end]
    shown = next(_evidence("body", text, at.at, max(at.end, at.start), "label", 0.95), None)
    if shown is None or not words.strip():
        return
    said = _said("body", text, at.start, at.end, True, "ja" if mail.japanese else language(words))
    if _is_nothing(name, words, said):
        found.refuse(Status.DECLINED, shown)
    elif (
        len(words) < 200
        and said.signs & Is.LATER
        and said.signs & Is.SENDS
        and (name in ("logs", "steps", "error") or len(words.split()) < _SHORT)
    ):
        found.refuse(Status.PROMISED, shown)
    elif name == "logs" and _holds_back(said):
        found.refuse(Status.DECLINED, shown)
    else:
        found.evidence += _evidence("body", text, *_value(mail, name, at), "label", 0.95)


def _is_nothing(name: str, words: str, said: _Said) -> bool:
    plain = words.strip(' .!?"“”()').casefold()
    if plain in NOTHING or plain.split()[-1:] == ["none"]:
        return True
    first, _, rest = plain.partition(" ")
    others = rest.replace(",", " ").split()
    first = first.strip(",.;:")
    if first not in NOTHING or len(others) > _SHORT:
        return False
    if name in ("aspects", "impact", "start_time"):
        return len(others) <= 2 and not said.signs & (Is.PEOPLE | Is.FAILS) and first not in _BARE_NO
    return (
        first not in _BARE_NO
        or bool(said.signs & (Is.ERROR | Is.SAYS | Is.DATA))
        or not _NONE_KNOWN.isdisjoint(others)
    )


def _value(mail: _Mail, name: str, at: Labelled) -> Span:
    """Of steps the whole list they stand in; of a time or an error the first sentence, without its marks."""
    if name == "steps":
        for items in mail.forms.numbered:
            if items[0][0] <= at.end and at.start <= items[-1][1]:
                return items[0][0], max(at.end, items[-1][1])
    if name == "start_time":
        stop = mail.text.find(". ", at.start, at.end)
        return at.start, stop if stop >= 0 and stop - at.start > 12 else at.end
    return at.start, at.end


# --- since when ----------------------------------------------------------------------------------------------------------

_TIMELY = Is.WHEN | Is.NEAR | Is.PAST | Is.EVENT
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


def _start_time(mail: _Mail, found: _Found) -> None:
    best: Evidence | None = None
    for said in (*mail.free, mail.subject):
        if said is mail.subject and best is not None and best.confidence >= SURE:
            break
        if mail.japanese:
            candidates = _since_japanese(said)
        elif said.signs & (_TIMELY | Is.SINCE) or any(each.number for each in said.clauses):
            candidates = _since(said)
        else:
            continue
        for each in candidates:
            if best is None or each.confidence > best.confidence:
                best = each
    if best is not None:
        found.evidence.append(best)


def _since_japanese(said: _Said) -> Iterator[Evidence]:
    match = _JA_WHEN.search(said.text, said.start, said.end)
    if match:
        yield from _of(said, match.span(), "lexicon", 0.8)
    elif said.signs & (Is.FAILS | Is.NOT) and (match := _JA_BARE.search(said.text, said.start, said.end)):
        yield from _of(said, match.span(), "lexicon", 0.6)


def _since(said: _Said) -> Iterator[Evidence]:
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


def _run(text: str, words: tuple[_Word, ...], first: int) -> tuple[int, int]:
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
    said: _Said, words: tuple[_Word, ...], index: int, first: int, last: int, cue: bool
) -> Iterator[Evidence]:
    text = said.text
    inside = words[first : last + 1]
    span = words[index].start, words[last].end
    said_words = text[span[0] : span[1]]
    signs = _or(inside)
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
    around = _or_all(
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
            yield from _of(said, span, "lexicon", 0.7)
    elif cue and word not in _FROM:
        yield from _of(said, span, "lexicon", (0.9 if clock or past or named else 0.75) + exact)
    elif due:
        return
    elif cue and (clock or past):
        yield from _of(said, span, "lexicon", 0.7 + exact)
    elif began or (said.signs & Is.BEGAN and (clock or past or named)):
        yield from _of(said, span, "lexicon", (0.72 if clock or past or named else 0.6) + exact)
    elif past and not said.signs & (Is.POLITE | Is.LATER):
        yield from _of(said, span, "lexicon", 0.6 if said.signs & (Is.FAILS | Is.NOT | Is.EVENT) else 0.45)
    elif clock and said.signs & (Is.FAILS | Is.NOT | Is.EVENT) and len(said_words) >= 4 and (units or named):
        yield from _of(said, span, "lexicon", 0.5)


def _since_clause(said: _Said, cue: _Word) -> Iterator[Evidence]:
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
    signs = _or(later)
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
        yield from _of(said, (cue.start, stop if told else end), "lexicon", 0.7)
    elif signs & (Is.EVENT | Is.WHEN) or (signs & Is.BEGAN and said.text[cue.start].lower() == "s"):
        yield from _of(said, (cue.start, end), "lexicon", 0.5)


def _or(words: Iterable[_Word]) -> int:
    return _or_all(word.signs for word in words)


# --- how to see it -------------------------------------------------------------------------------------------------------

_REQUEST = re.compile(r"[ \t>$]{0,6}(?:GET|POST|PUT|PATCH|DELETE|curl) \S")
_LEADING = 3  # words before the verb: "so I opened"
_OPEN = tuple("\"“„«'‘「")  # the name of a button does nothing
_SITUATION = re.compile("|".join(SITUATIONS))
_BRIEF = frozenset(
    (
        "open",
        "go",
        "click",
        "press",
        "tap",
        "select",
        "choose",
        "pick",
        "enter",
        "scan",
        "drag",
        "navigate",
        "scroll",
        "öffnen",
        "klicken",
        "ouvrir",
        "cliquer",
        "aller",
        "abrir",
        "abra",
    )
)


def _steps(mail: _Mail, found: _Found) -> None:
    for items in mail.forms.numbered:
        if not _tells_faults(mail, items):
            found.evidence += _evidence("body", mail.text, items[0][0], items[-1][1], "structure", 0.85)
            return
    best: list[Evidence] = []
    for said in mail.free:
        if _is_unrepeatable(said):
            found.refuse(Status.DECLINED, next(_of(said, (said.start, said.end), "lexicon", 0.8)))
            continue
        each = list(_done(mail, said))
        if each and (not best or each[0].confidence > best[0].confidence):
            best = each
    if not best:
        for start, end in mail.forms.machine:
            if _REQUEST.match(mail.text, start, end):
                answer = mail.text.find("\nHTTP/", start, end)
                stop = answer if answer >= 0 else end
                best = list(_evidence("body", mail.text, start, stop, "structure", 0.5))
                break
    found.evidence += best


def _is_unrepeatable(said: _Said) -> bool:
    """ "we cannot reproduce it", "what to click to make it happen I cannot tell"."""
    return any(
        each.signs & Is.NOT and (each.signs & Is.REPEAT or (each.signs & Is.KNOWS and each.signs & Is.DOES))
        for each in said.clauses
    )


def _tells_faults(mail: _Mail, items: tuple[Span, ...]) -> bool:
    """A list of things that are wrong, not of things to do."""
    wrong = sum(
        1
        for said in mail.said
        if _inside(said.start, items) and said.signs & (Is.FAILS | Is.NOT) and not said.signs & Is.POLITE
    )
    return 2 * wrong >= len(items)


def _done(mail: _Mail, said: _Said) -> Iterator[Evidence]:
    way = chain(said.text, said.start, said.end)
    if way is not None and way[1] >= 2:
        yield from _of(said, way[0], "structure", 0.8)
        return
    if (
        said.signs & Is.DOES
        and not said.signs & (Is.TRIED | Is.POLITE)
        and not said.words.endswith(("?", "？"))
    ):
        done = [each for each in said.clauses if _does(said, each, mail.japanese)]
        if len(done) >= 2 and 2 * len(done) >= _between(said, done):
            yield from _of(said, (done[0].start, done[-1].end), "lexicon", 0.7)
            return
        if done and _is_brief(said, done[0]):
            yield from _of(said, (said.start, said.end), "lexicon", 0.6)
            return
        both = [each for each in said.clauses if each.signs & Is.DOES and each.signs & Is.IF]
        if both:
            yield from _of(said, (both[0].start, both[0].end), "lexicon", 0.65 if mail.japanese else 0.5)
            return
        if done and said.signs & (Is.WE | Is.IF):
            yield from _of(said, (done[0].start, done[0].end), "lexicon", 0.45)
            return
    situation = _SITUATION.search(said.text, said.start, said.end)
    if situation:
        clause = next(each for each in said.clauses if each.end >= situation.end())
        yield from _of(said, (situation.start(), max(clause.end, situation.end())), "lexicon", 0.5)
        return
    if way is not None:
        yield from _of(said, way[0], "structure", 0.5)


def _asks(said: _Said) -> bool:
    """ "How do I open .."; "we open it, right?" tells."""
    heads = said.clauses[0].words[:2] if said.clauses else ()
    return bool(_or(heads) & Is.ASKS) and said.words.endswith(("?", "？"))


def _does(said: _Said, clause: _Clause, japanese: bool) -> bool:
    if japanese:
        return bool(clause.signs & Is.DOES)
    if clause.signs & Is.NOT:
        return False
    heads = (*clause.words[:_LEADING], clause.words[-1])
    return any(word.signs & Is.DOES and said.text[word.start - 1 : word.start] not in _OPEN for word in heads)


def _between(said: _Said, done: list[_Clause]) -> int:
    return sum(1 for each in said.clauses if done[0].start <= each.start <= done[-1].start)


def _is_brief(said: _Said, clause: _Clause) -> bool:
    """ "Open the start page from any network": the sentence begins with what is to be done."""
    first = clause.words[0]
    return (
        first.start - said.start <= 1
        and len(said.words.split()) >= 3
        and said.text[first.start : first.end].lower() in _BRIEF
    )


# --- logs and data -------------------------------------------------------------------------------------------------------

_ID = re.compile(
    r"\b(?:request|trace|correlation|event|session|conversation|conv|message|error|transaction|job|record|order)[- _]?(?:ids?|refs?|uuid)s?\b[^\n]{0,24}?[\w-]{0,40}\d[\w-]{2,40}(?:, [\w-]{3,40}){0,8}",
    re.I,
)


def _logs(mail: _Mail, found: _Found) -> None:
    for start, end in mail.forms.machine[:_FEW]:
        found.evidence += _evidence("body", mail.text, start, end, "structure", 0.85)
    before = 0
    for said in mail.free:
        if said.signs & Is.HERE and said.signs & Is.DATA and not said.signs & Is.NOT:
            found.evidence += _of(said, (said.start, said.end), "lexicon", SURE if mail.attached else 0.5)
        elif said.signs & Is.HERE and not said.signs & Is.NOT and said.end - said.start < _LEAST:
            found.evidence += _of(said, (said.start, said.end), "lexicon", 0.45)
        elif _holds_back(said):
            found.refuse(Status.DECLINED, next(_of(said, (said.start, said.end), "lexicon", 0.8)))
        elif _promises(said, before):
            found.refuse(Status.PROMISED, next(_of(said, (said.start, said.end), "lexicon", 0.8)))
        if "id" in said.words.lower() or "ref" in said.words.lower():
            match = _ID.search(said.text, said.start, said.end)
            if match:
                found.evidence += _of(said, match.span(), "structure", 0.65)
        before = said.signs


_NO_DATA = re.compile(NO_DATA)


def _holds_back(said: _Said) -> bool:
    """ "I can't send you the export", "no logs available"."""
    if _NO_DATA.search(said.text, said.start, said.end):
        return True
    for clause in said.clauses:
        if not clause.signs & Is.DATA or not clause.signs & Is.NOT:
            continue
        words = [said.text[word.start : word.end].lower() for word in clause.words]
        if clause.signs & Is.SENDS and (
            not YOU.isdisjoint(words) or _KANA.search(said.text, clause.start, clause.end)
        ):
            return True
        if not HAD.isdisjoint(words) and any(
            word.signs & Is.DATA for word in (*clause.words[:2], *clause.words[-2:])
        ):
            return True
        for index, word in enumerate(clause.words):
            if (
                word.signs & Is.DATA
                and not NO.isdisjoint(words[max(0, index - 2) : index])
                and len(words) <= _SHORT
            ):
                return True
    return False


def _promises(said: _Said, before: int) -> bool:
    if not said.signs & Is.LATER or not said.signs & Is.SENDS or said.signs & Is.POLITE:
        return False
    return bool(said.signs & Is.DATA) or bool(before & Is.DATA and said.signs & Is.WE)


def _attached(message: Message, shown: bool) -> list[Evidence]:
    return [
        Evidence(f"attachment:{index}", 0, 0, "", "attachment", 0.9)
        for index, each in enumerate(message.attachments)
        if each.size and _helps((each.name or "").casefold(), each.type, each.inline and not shown, each.size)
    ]


_LOGO = 8_000  # octets; a smaller picture between the words is mostly one of a signature
_STRANGE_TYPES = (
    "text/calendar",
    "text/vcard",
    "text/x-vcard",
    "application/pkcs7",
    "application/pgp",
    "application/ms-tnef",
)
_HELPFUL_TYPES = ("text/", "image/", "video/", "audio/", "application/", "message/rfc822")


def _helps(name: str, type_: str, inline: bool, size: int) -> bool:
    if type_.startswith(_STRANGE_TYPES) or any(each in name for each in ATTACHMENT_STRANGERS):
        return False
    if inline and type_.startswith("image/") and size < _LOGO:
        return False
    return name.endswith(ATTACHMENT_NAMES) or type_.startswith(_HELPFUL_TYPES)


# --- the wording of the error --------------------------------------------------------------------------------------------

_BEFORE, _CLOSE, _AFTER = 60, 16, 24  # characters around a quotation that tell what it is
_CODED = re.compile(
    r"\b(?:HTTP[ /]?(?:\d\.\d |\d )?)?(?:4\d\d|5\d\d)(?: [A-Z][A-Za-z]{1,20}){1,4}|\b[\w.]{0,80}[A-Za-z](?:Exception|Error)\b: [^\n]{1,200}"
    r"|\b(?:error|err|code|fehler|erreur)[=_][\w.-]{3,60}|\b(?:ERR|E)[_-][A-Z0-9_]{3,40}\b"
)
_IN_JSON = re.compile(
    r"\"(?:message|reason|detail|error_description|error_message|title|msg)\"\s{0,3}:\s{0,3}\"([^\"\n]{3,300})\""
)
_PLAIN = re.compile(
    r"(?:\b(?:says?|saying|reads|reports?|reported|tells (?:me|us)|meldet|meldung|sagt|dit|indique|dice|pone)(?: that| dass| que|:)?"
    r"|\b(?:shows?|getting|gets|got|get|steht|sale|affiche|aparece|error:|fehler:|erreur:):?)[ \n]"
    r"(?!(?:that|to|it|we|i|you|they|he|she|my|our|me|us|up|in|on|no|dass|que|qu|ning\w+|kein\w*|aucune?|nothing|nichts)\b)([^\"“«.,;:\n]{4,70}?)(?= on | in | when | every | after | bei | auf | en | sur |[.,;\n]|$)",
    re.I,
)
_LOGGED = re.compile(r"\b(?:ERROR|FATAL|SEVERE|WARN|WARNING)\b[\]: ]{1,4}([^\n]{5,200})")
_WITH_ERROR = re.compile(r"\bwith (?:an? |the )?([^.,;:\n]{3,50} error)\b")
_BARE_CODE = re.compile(r"\b(?:4[0-2]\d|50\d)s?\b(?! (?:users|agents|people|customers|participants|licen))")


def _error(mail: _Mail, found: _Found) -> None:
    text = mail.text
    best: tuple[float, Span] | None = None
    for rated in (*_quotations(mail), *_codes(mail), *_announced(mail)):
        if best is None or rated[0] > best[0]:
            best = rated
    if best is not None:
        found.evidence += _evidence("body", text, *best[1], "structure", best[0])
    for said in (*mail.free, mail.subject):
        denial = _denies(said)
        if denial is not None:
            found.refuse(Status.DECLINED, next(_of(said, denial, "lexicon", 0.8)))
            break


def _quotations(mail: _Mail) -> Iterator[tuple[float, Span]]:
    text = mail.text
    for start, end in mail.forms.quoted:
        if _inside(start, mail.forms.machine):
            continue
        at = bisect_right(mail.said, start, key=lambda each: each.start) - 1
        if at < 0 or (mail.said[at].end < start and at + 1 >= len(mail.said)):
            continue
        words = text[start:end]
        said = mail.said[at]
        before = _near(said, start - _BEFORE, start) | (
            _near(mail.said[at - 1], start - _BEFORE, start) if at and start - said.start < 3 else 0
        )
        after = _near(said, end, end + _AFTER)
        worded = _is_worded(words)
        several = len(words.split()) >= 3 or (mail.japanese and len(words) >= 6)
        if mail.japanese and after & Is.SAYS and (worded or several):
            yield 0.8, (start, end)
        elif before & (Is.ERROR | Is.SAYS) and worded:
            yield 0.85, (start, end)
        elif _near(said, start - _CLOSE, start) & Is.ERROR:
            yield 0.65, (start, end)
        elif worded and (several or after & Is.ERROR):
            yield 0.7, (start, end)
        elif after & Is.ERROR and text[end + 1 : end + 2] != "\n":
            yield 0.65, (start, end)
        elif _near(said, start - _AFTER, start) & Is.SAYS and not mail.japanese:
            yield 0.5, (start, end)


def _near(said: _Said, start: int, end: int) -> int:
    return _or(
        word
        for clause in said.clauses
        if clause.end > start and clause.start < end
        for word in clause.words
        if start <= word.start < end
    )


def _is_worded(words: str) -> bool:
    plain = words.casefold()
    return any(each in plain for each in ERROR_WORDING)


def _codes(mail: _Mail) -> Iterator[tuple[float, Span]]:
    text = mail.text
    for start, end in mail.forms.machine:
        match = _IN_JSON.search(text, start, end)
        if match:
            yield 0.82, match.span(1)
        match = _CODED.search(text, start, end)
        if match:
            yield 0.75, match.span()
        match = _LOGGED.search(text, start, end)
        if match:
            yield 0.65, match.span(1)
    for said in mail.said:
        if any(each.number for each in said.clauses) or said.signs & Is.ERROR:
            match = _CODED.search(text, said.start, said.end)
            if match:
                yield 0.8, match.span()
            elif said.signs & Is.FAILS and (match := _WITH_ERROR.search(text, said.start, said.end)):
                yield 0.62, match.span(1)
            elif said.signs & (Is.SAYS | Is.FAILS) and (
                match := _BARE_CODE.search(text, said.start, said.end)
            ):
                yield 0.5, match.span()


def _announced(mail: _Mail) -> Iterator[tuple[float, Span]]:
    """ "UserZoom answers with:" and the lines below, "the page says invalid tag", "the following is shown"."""
    for index, said in enumerate(mail.said):
        if not said.signs & Is.SAYS:
            continue
        below = mail.said[index + 1] if index + 1 < len(mail.said) else None
        if below is not None and _leads_to(mail.text, said, below):
            yield 0.75, (below.start, below.end)
        match = _PLAIN.search(said.text, said.start, said.end)
        if match and _is_worded(match[1]):
            yield 0.65, match.span(1)


def _leads_to(text: str, said: _Said, below: _Said) -> bool:
    words = said.words
    if "\n" not in text[said.end : below.start] or below.end - below.start > _LONGEST_WORDING:
        return False
    announced = words.endswith((":", "：")) and _is_worded(below.words)
    following = any(each in words.casefold() for each in FOLLOWS)
    return (announced or following) and text[below.start] not in _OPEN


_LONGEST_WORDING = 250


def _denies(said: _Said) -> Span | None:
    """ "no error message appears": a clause that has a negation and a word for the message, without "the"."""
    for clause in said.clauses:
        if not clause.signs & Is.ERROR or not clause.signs & Is.NOT:
            continue
        words = [said.text[word.start : word.end].lower() for word in clause.words]
        at = next(index for index, word in enumerate(clause.words) if word.signs & Is.ERROR)
        close = words[max(0, at - 3) : at]
        if at and words[at - 1] in THE:
            continue
        if not NO.isdisjoint(close) or clause.signs & Is.SAYS:
            return clause.start, clause.end
    return None


# --- what is wrong, and whom it hits -------------------------------------------------------------------------------------

_LEAST = 30  # characters that a clause must have to be understood alone
_LONG = 120


def _aspects(mail: _Mail, found: _Found) -> None:
    free = tuple(mail.free)
    rated = [(_fault(said) - min(index, 20) * 0.12, index) for index, said in enumerate(free)]
    best, at = max(rated, default=(0.0, 0), key=lambda each: (each[0], -each[1]))
    if best >= 1.0:
        chosen = [free[at]]
        if _is_listed(free[at]):
            chosen = [
                free[index]
                for rate, index in rated
                if _is_listed(free[index]) and rate >= 1.0 and abs(index - at) <= 8
            ][:_FEW]
        for said in chosen:
            found.evidence += _of(said, _without_time(said, _faulty(said)), "lexicon", 0.7)
        return
    if _fault(mail.subject) >= 1.0:
        found.evidence += _of(mail.subject, _faulty(mail.subject), "lexicon", 0.65)
        return
    asked = next((said for said in free if said.words.endswith(("?", "？")) and _tells(said)), None)
    if asked is not None:
        found.evidence += _of(asked, (asked.start, asked.end), "lexicon", 0.6)
        return
    telling = next((said for said in free if _tells(said)), None)
    if telling is not None:
        found.evidence += _of(telling, _without_time(telling, (telling.start, telling.end)), "lexicon", 0.5)


_BULLET = re.compile(r"[-*•·–+]\s|\(?\d{1,2}[.)]\s|\(?[a-h]\)\s")


def _is_listed(said: _Said) -> bool:
    return said.item and bool(_BULLET.match(said.text, said.start, said.end))


def _fault(said: _Said) -> float:
    """How much a sentence tells that something is wrong."""
    rate = max((_clause_fault(each.signs) for each in said.clauses), default=0.0)
    if rate >= 1.5 and _is_listed(said):
        rate += 0.5
    if said.signs & Is.TRIED:
        rate -= 1.5
    if rate and said.signs & (Is.SINCE | Is.BEGAN) and said.signs & (Is.WHEN | Is.PAST | Is.EVENT):
        rate += 0.4
    if _asks(said):
        words = said.words.lower().split()
        useful = not WAYS.isdisjoint(words) or (len(words) > _SHORT and not said.signs & Is.POLITE)
        rate = max(rate - 1.0, 1.9 if useful else 0.0)
    if _denies(said) is not None or _holds_back(said) or (said.signs & Is.LATER and said.signs & Is.SENDS):
        rate -= 2.0
    return rate


def _clause_fault(signs: int) -> float:
    if signs & Is.FAILS:
        rate = 2.3 if signs & Is.NOT else 2.0
    elif not signs & Is.NOT:
        return 0.0
    elif signs & Is.ABLE:
        rate = 2.1
    else:  # "so that you don't get four mails"
        rate = 1.2 if signs & Is.WE else 1.8
    return rate - 1.5 * bool(signs & Is.POLITE) - 1.0 * bool(signs & Is.KNOWS)


_TELLING = 4  # words


def _tells(said: _Said) -> bool:
    words = sum(len(each.words) for each in said.clauses)
    return (
        (words >= _TELLING or (len(said.words) > _SHORT and _KANA.search(said.words) is not None))
        and not said.signs & (Is.POLITE | Is.HERE)
        and not (said.signs & Is.SENDS and said.signs & Is.LATER)
    )


def _faulty(said: _Said) -> Span:
    """The clauses that tell it; of a short sentence all."""
    if said.end - said.start <= _LONG:
        return said.start, said.end
    wrong = [index for index, each in enumerate(said.clauses) if each.signs & (Is.FAILS | Is.NOT)]
    if not wrong:
        return said.start, said.end
    first = last = wrong[0]
    while last + 1 in wrong:
        last += 1
    while said.clauses[last].end - said.clauses[first].start < _LEAST and first:
        first -= 1
    return said.clauses[first].start, said.clauses[last].end


def _without_time(said: _Said, span: Span) -> Span:
    """A start told at either end is another field's."""
    start, end = span
    for each in _since(said) if not said.text[start:end].isspace() else ():
        if each.confidence < SURE:
            continue
        if each.start <= start + 1 and end - each.end >= _LEAST // 2:
            start = each.end + 1
        elif each.end >= end - 2 and each.start - start >= _LEAST // 2:
            end = each.start
    while start < end and said.text[start] in " ,\n、":
        start += 1
    return start, end


def _impact(mail: _Mail, found: _Found) -> None:
    rated: list[tuple[float, int, Span, _Said]] = []
    least = 2.0 if _only_asks(mail) else 0.8
    for index, said in enumerate(mail.free):
        rate, span = _hit(said)
        if rate >= least:
            rated.append((rate, -index, span, said))
    rated.sort(key=lambda each: each[:2], reverse=True)
    for rate, _, span, said in rated[:2]:
        if rate >= 2.0 or rate == rated[0][0]:
            confidence = 0.7 if rate >= 2.0 else 0.6 if rate >= 1.2 else 0.5
            found.evidence += _of(said, span, "lexicon", confidence)
    found.evidence.sort(key=lambda each: each.start)


def _only_asks(mail: _Mail) -> bool:
    """A question how the product is used harms nobody."""
    return any(_asks(each) and _fault(each) >= 1.5 for each in mail.free) and not any(
        each.signs & (Is.FAILS | Is.SINCE) and _fault(each) >= 1.5 and not _asks(each) for each in mail.free
    )


def _hit(said: _Said) -> tuple[float, Span]:
    """How much a sentence tells of people and of what they cannot do, and its clauses that do."""
    rates = [_clause_hit(each, said.text) for each in said.clauses]
    best = max(rates, default=0.0)
    if said.signs & Is.TRIED and best < 2.0:
        best -= 1.0
    if _asks(said) or _holds_back(said):
        best -= 1.0
    elif best < 2.0 and _fault(said) >= 2.0:
        best -= 0.3  # "I cannot open it" tells what fails; whom it hits is told elsewhere, if at all
    if best < 0.8:
        return 0.0, (said.start, said.end)
    first = last = rates.index(max(rates))
    while first and rates[first - 1] >= 1.2:
        first -= 1
    while last + 1 < len(rates) and (rates[last + 1] >= 0.8 or max(rates[last + 1 : last + 3]) >= 1.2):
        last += 1
    end = said.clauses[last].end
    closed = said.text[end : end + 1] == ")" and "(" in said.text[said.clauses[first].start : end]
    return best, (said.clauses[first].start, end + closed)


_REACH = 4  # words from "all" or a number to those it counts


def _counts_people(clause: _Clause, text: str) -> bool:
    counted, people = -_REACH - 1, 1 << 30
    for index, word in enumerate(clause.words):
        if word.signs & Is.MANY or text[word.start : word.end].isdecimal():
            counted = index
        if word.signs & Is.PEOPLE:
            people = index
        if abs(people - counted) <= _REACH:
            return True
    return False


def _clause_hit(clause: _Clause, text: str) -> float:
    signs = clause.signs
    rate = 0.0
    counted = (signs & Is.MANY or clause.number) and _counts_people(clause, text)
    if signs & Is.PEOPLE and (counted or (signs & Is.NOT and signs & Is.ABLE)):
        rate = 2.0
    elif signs & Is.WE and signs & Is.NOT and signs & Is.ABLE:
        rate = 1.3
    elif signs & Is.PEOPLE and signs & (Is.NOT | Is.SO | Is.FAILS):
        rate = 1.0
    elif signs & Is.SO and signs & (Is.WE | Is.FAILS):
        rate = 0.9
    elif signs & Is.HIT and (signs & Is.MANY or clause.number):
        rate = 1.2
    elif signs & (Is.LIKE | Is.HIT):
        rate = 0.8
    if rate < 2.0 and signs & Is.POLITE:
        return 0.0
    return rate + 0.4 * bool(signs & Is.SO and rate) + 0.2 * bool(clause.number and rate >= 2.0)


_READERS = {
    "aspects": _aspects,
    "impact": _impact,
    "start_time": _start_time,
    "steps": _steps,
    "logs": _logs,
    "error": _error,
}
