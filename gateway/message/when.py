"""When did it begin? Reads what the author's own words say of it, as an instant with an honest window.

Owns the grammar of times in running text, the choice among several, and what a time means where. Pure and linear: each
sentence is looked at once. Never answers with an instant after the mail was received, and never takes a zone for granted.
"""

import re
import string
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from enum import IntEnum, StrEnum
from functools import lru_cache
from itertools import islice
from zoneinfo import ZoneInfo

from gateway.message.body import Body
from gateway.message.languages import language
from gateway.message.parse import Message
from gateway.message.sentences import Sentence, sentences
from gateway.message.words.times import AMBIGUOUS, CAPITAL_ZONES, COMMON, PARTS, PM_PARTS, WORDS, ZONES


class ZoneSource(StrEnum):
    STATED = "stated"
    CONTACT = "contact"
    DATE_HEADER = "date-header"
    UNKNOWN = "unknown"


class Precision(IntEnum):
    """How exactly it was said: the finest first."""

    MINUTE = 0
    ABOUT = 1  # "around four"
    PART = 2  # "this morning"
    DAY = 3
    DAYS = 4  # "last week"


@dataclass(frozen=True, slots=True)
class Start:
    """Instants are UTC, `earliest <= value <= latest <= received`. The words stand at [start, end) of `part`, subject or body."""

    value: datetime
    earliest: datetime
    latest: datetime
    zone_source: ZoneSource
    precision: Precision
    part: str
    start: int
    end: int
    confidence: float


def read_start(
    message: Message,
    body: Body,
    received_at: datetime | None,
    vendor_zone: str,
    contact_zone: str | None = None,
) -> Start | None:
    """The beginning of the trouble as far as it is told; None where it is not.

    `vendor_zone` and `contact_zone`: IANA keys (ZoneInfoNotFoundError otherwise). Without `received_at` the Date counts.
    """
    anchor = _anchor(message.date, received_at)
    if anchor is None:
        return None
    places = _Places(
        anchor,
        min(anchor + _SLACK, received_at or anchor),
        ZoneInfo(vendor_zone),
        ZoneInfo(contact_zone)
        if contact_zone
        else timezone(message.utc_offset)
        if message.utc_offset is not None
        else None,
        ZoneSource.CONTACT
        if contact_zone
        else ZoneSource.UNKNOWN
        if message.utc_offset is None
        else ZoneSource.DATE_HEADER,
    )
    parts: list[tuple[str, tuple[Sentence, ...], float]] = []
    if _may_tell(message.subject):
        subject = message.subject[:_LONG_LINE]
        parts.append(("subject", (Sentence(0, len(subject), subject),), _HEADLINE))
    if any(_may_tell(body.text[start:end]) for start, end in body.new):
        parts.append(("body", sentences(body), 0.0))
    if not parts:
        return None
    tongues = _tongues(body.new_text or message.subject)
    found = [
        each
        for tongue in tongues
        for part, texts, handicap in parts
        for each in islice(_told(part, texts, places, tongue, handicap), _MOST)
    ]
    return _finest(found) if found else None


_MOST = 100  # times in one mail; one with more is a log
_SLACK = timedelta(minutes=10)  # clocks differ, and people round
_STALE = timedelta(days=7)  # a Date before that is a wrong clock rather than a long way
_LONG_LINE = 1_000
_HEADLINE = -1.0  # a subject says it shorter than the body


def _anchor(sent: datetime | None, received: datetime | None) -> datetime | None:
    """The moment of writing: "20 minutes ago" is said before a mail has waited in queues."""
    if sent is None or received is None:
        return sent or received
    return sent if timedelta() <= received - sent <= _STALE else received


@dataclass(frozen=True, slots=True)
class _Places:
    """What is known about when and where it was written. `until`: nothing told can have begun after it."""

    anchor: datetime
    until: datetime
    vendor: tzinfo
    writer: tzinfo | None
    source: ZoneSource

    @property
    def guess(self) -> tzinfo:
        return self.writer or self.vendor


_LATIN = tuple(tongue for tongue in WORDS if tongue != "ja")


def _tongues(text: str) -> tuple[str, ...]:
    """The languages to read in; all, where none stands out: a short mail says little."""
    spoken = language(text)
    if spoken == "zh":  # dates are written alike
        spoken = "ja"
    return (spoken,) if spoken in WORDS else _LATIN


# --- words


_Meaning = Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class _Token:
    """A word, a number or a mark, with everything it may mean; nothing for a word that says nothing of time."""

    start: int
    end: int
    means: _Meaning

    def __contains__(self, kind: str) -> bool:
        return kind in self.means

    def number(self, kind: str) -> int:
        return int(self.means[kind])


_CJK = "\u3005\u3040-\u30ff\u3400-\u9fff"
_LETTERS = rf"[^\W\d_{_CJK}]"
_BEFORE = rf"(?<![^\W{_CJK}])(?<![./#$€£@,-])"
_AFTER = rf"(?![^\W{_CJK}]|[ ]?%|[.,:/-]\d)"
_UNITS = r"(?:h|hs|hrs?|uhr|min|mins)\b"
_RAW = re.compile(
    rf"""
      (?P<word>(?!T\d|(?:UTC|GMT)[ ]?[+-]\d){_LETTERS}+(?:['’]{_LETTERS}+)?)
    | (?=[\dTUG+-])(?:
        {_BEFORE}(?P<year>\d{{4}})(?P<_y>[-/.])(?P<month>\d{{1,2}})(?P=_y)(?P<day>\d{{1,2}})(?:(?=T\d)|{_AFTER})
      | {_BEFORE}(?P<one>\d{{1,2}})(?P<sep>[./-])(?P<two>\d{{1,2}})(?P=sep)(?P<three>\d{{4}}|\d{{2}}){_AFTER}
      | (?P<offset>(?:(?:UTC|GMT)[ ]?(?P<sign>[+-])|(?:(?<=\d)|(?<=\d[ ]))(?P<sign2>[+-])(?=\d\d:?\d\d))(?P<off_h>\d{{1,2}})(?::?(?P<off_m>\d\d))?)\b
      | (?:(?<=\d)T|{_BEFORE})(?P<h>\d{{1,2}})(?:[:：](?P<m>\d\d)(?P<s>:\d\d(?:[.,]\d{{1,9}})?)?|h(?P<hm>\d\d)(?:min)?)
          (?:[ ]?(?P<ap>[ap])\.?[ ]?m\b|(?=Z\b|[+-]\d\d:?\d\d\b|[ ]?h\b)|{_AFTER})
      | {_BEFORE}(?P<ap_h>\d{{1,2}})(?:\.(?P<ap_m>\d\d))?[ ]?(?P<ap2>[ap])\.?[ ]?m\b
      | {_BEFORE}(?P<mil>[012]\d[0-5]\d)[ ]?(?:hrs?|hours|h|uhr)\b
      | {_BEFORE}(?P<d1>\d{{1,2}})(?P<dm>[./])(?P<d2>\d{{1,2}})(?P<dot>\.?){_AFTER}
      | {_BEFORE}(?P<num>\d{{1,4}})(?:(?P<ord>(?:st|nd|rd|th|er)\b|\.(?=\s|$))|(?={_UNITS})|{_AFTER})
      )
    | (?P<cjk>[{_CJK}]|[（(](?=[月火水木金土日][)）]))
    | (?P<stop>[;!?"“”/&<>{{}}。])
    | (?P<comma>[,、])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WORD = re.compile(rf"{_LETTERS}+(?:['’]{_LETTERS}+)?")
_LONGEST = 6  # words of one phrase, characters of a Japanese one


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    """Without case and accents: people type "manana" and "fruh"."""
    word = word.casefold().replace("’", "'")
    if word.isascii():
        return word
    return "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each))


@lru_cache(maxsize=16)
def _table(tongue: str) -> Mapping[str, Mapping[tuple[str, ...], _Meaning]]:
    """By first word: the phrases that begin with it, longest first. A language's own words hide the English ones."""
    phrases: dict[tuple[str, ...], dict[str, int | str]] = {}
    for spoken in dict.fromkeys(("en", tongue)):
        own: dict[tuple[str, ...], dict[str, int | str]] = {}
        for meaning, texts in WORDS[spoken].items():
            kinds = dict(_kind(each) for each in meaning.split(", "))
            for text in texts.split("|"):
                own.setdefault(_phrase(text), {}).update({**kinds, **own.get(_phrase(text), {})})
        phrases |= own
    for zone, texts in ZONES.items():
        for text in texts.split("|"):
            phrases.setdefault(_phrase(text), {})["zone"] = zone
    table: dict[str, dict[tuple[str, ...], _Meaning]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        table.setdefault(phrase[0], {})[phrase] = phrases[phrase]
    return table


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(_folded(word) for word in _WORD.findall(text)) or (text,)


def _kind(meaning: str) -> tuple[str, int | str]:
    kind, _, value = meaning.partition(" ")
    return kind, value if kind == "part" else int(value)


_TELLING = (
    "day",
    "weekday",
    "weekend",
    "week",
    "months",
    "part",
    "amount",
    "unit",
    "month",
    "hour",
    "ago",
    "past",
)


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    """First words of what tells a time without a figure, as they are written and as they are typed in haste."""
    found = set[str]()
    for words in WORDS.values():
        for meaning, texts in words.items():
            if meaning.startswith(_TELLING):
                for text in texts.split("|"):
                    found |= set(_WORD.findall(text.casefold())[:1]) | set(_phrase(text)[:1])
    return frozenset(found - COMMON)


# A figure that may be of a time: in its shape, or behind a word that leads to an hour.
_SHAPED = re.compile(
    r"\d[:：./-]\d|\d[ ]?(?:[ap]\.?[ ]?m\b|h\b|h\d|[年月日時分前])|(?<=\s)(?:2[0-3]|1\d|0?\d)(?:st|nd|rd|th)\b|\b\d{4}[ ]?h"
    r"|\b(?:at|since|around|about|like|from|starts|um|gegen|ab|seit|vom|dem|vers|à|depuis|le|las?|tipo|sobre|desde|el|@|~)[ ](?:2[0-3]|1\d|0?\d)(?!\d)",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_MARKS = str.maketrans(dict.fromkeys(string.punctuation + "’“”„«»。、：！？「」…", " "))


def _may_tell(text: str) -> bool:
    """Whether it is worth reading for a time: a cheap look, for most sentences tell none."""
    return (
        not _telling().isdisjoint(text.lower().translate(_MARKS).split())
        or (bool(_DIGIT.search(text)) and bool(_SHAPED.search(text)))
        or _kanji(text)
    )


def _kanji(text: str) -> bool:
    return not text.isascii() and any(each in text for each in "時日今昨朝夜週月前")


def _tokens(text: str, tongue: str) -> list[_Token]:
    """What `text` says, in order. Numbers stand for themselves, phrases for what they mean."""
    table = _table(tongue)
    raw: list[tuple[int, int, str]] = []
    found: list[_Token] = []
    at = 0
    while match := _RAW.search(text, at):
        at = match.end()
        match match.lastgroup:
            case "word":
                raw.append((match.start(), match.end(), _folded(match[0])))
                continue
            case "cjk":
                found += _said(raw, table)
                raw = []
                token = _glyphs(match, text, _table("ja"))
                at = token.end
                found.append(token)
            case _:
                found += _said(raw, table)
                raw = []
                found.append(_figure(match, tongue))
                if match["mil"]:
                    continue
    found += _said(raw, table)
    return _unambiguous(text, found, tongue)


def _said(
    raw: Sequence[tuple[int, int, str]], table: Mapping[str, Mapping[tuple[str, ...], _Meaning]]
) -> Iterator[_Token]:
    """The longest phrases that a run of words is made of."""
    words = [
        (start, end, part)
        for start, end, word in raw
        for part in (_elided(word) if word not in table else (word,))
    ]
    plain = tuple(word for _, _, word in words)
    index = 0
    while index < len(words):
        length, means = 1, _Meaning_none
        for phrase, said in table.get(plain[index], _No_phrases).items():
            if plain[index : index + len(phrase)] == phrase:
                length, means = len(phrase), said
                break
        yield _Token(words[index][0], words[index + length - 1][1], means)
        index += length


_Meaning_none: _Meaning = {}
_No_phrases: Mapping[tuple[str, ...], _Meaning] = {}


def _elided(word: str) -> tuple[str, ...]:
    """ "d'hier", "yesterday's": the mark parts two words."""
    head, mark, tail = word.partition("'")
    return (head, tail) if mark and tail else (word,)


def _glyphs(
    match: re.Match[str], text: str, table: Mapping[str, Mapping[tuple[str, ...], _Meaning]]
) -> _Token:
    """Japanese words touch each other: the longest that stands here, else one character that says nothing."""
    start = match.start()
    for length in range(min(_LONGEST + 3, len(text) - start), 0, -1):
        word = text[start : start + length]
        for phrase in ((word,), (_folded(word),)):
            means = table.get(word, _No_phrases).get(phrase)
            if means is not None:
                return _Token(start, start + length, means)
    return _Token(start, start + 1, _Meaning_none)


def _figure(match: re.Match[str], tongue: str) -> _Token:
    means: dict[str, int | str]
    if match["year"]:
        means = {"ymd": f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}"}
    elif match["one"]:
        year = int(match["three"]) + (0 if len(match["three"]) == 4 else 2000)
        means = {"dates": f"{match['one']} {match['two']} {year} {match['sep']}"}
    elif match["offset"]:
        minutes = int(match["off_h"]) * 60 + int(match["off_m"] or 0)
        means = {"zone": str(-minutes if (match["sign"] or match["sign2"]) == "-" else minutes)}
        if match["sign2"]:
            means["bare"] = 1
    elif match["h"]:
        means = _clock_means(int(match["h"]), int(match["m"] or match["hm"]), match["ap"], bool(match["s"]))
        if match["h"].startswith("0") or match["hm"] or tongue in ("de", "fr"):
            means["closed"] = 1
    elif match["ap_h"]:
        means = _clock_means(int(match["ap_h"]), int(match["ap_m"] or 0), match["ap2"], seconds=False)
        if not match["ap_m"]:
            means["whole"] = 1
    elif match["mil"]:
        means = {
            **_clock_means(int(match["mil"][:2]), int(match["mil"][2:]), None, seconds=False),
            "closed": 1,
        }
    elif match["d1"]:
        means = {"dates": f"{match['d1']} {match['d2']} 0 {match['dm']}"}
        if match["dm"] == "." and not match["dot"]:
            means["dotted"] = 1
    elif match["num"]:
        means = {"number": int(match["num"])}
        if match["ord"]:
            means["ordinal"] = 1 if match["ord"] == "." else 2
    else:
        means = {"comma": 1} if match["comma"] else {"stop": 1}
    return _Token(match.start(), match.end(), means)


def _clock_means(hour: int, minute: int, half: str | None, seconds: bool) -> dict[str, int | str]:
    if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12):
        return {}
    if half:
        hour = hour % 12 + (12 if half in "pP" else 0)
    means: dict[str, int | str] = {"clock": hour * 60 + minute}
    return means | ({"closed": 1} if half else {}) | ({"exact": 1} if seconds else {})


_NAMES = ("weekday", "month")


def _unambiguous(text: str, tokens: list[_Token], tongue: str) -> list[_Token]:
    """ "It sat there", "it may", "so": a day or month only beside a figure or behind "since"."""
    for index, token in enumerate(tokens):
        if any(name in token for name in _NAMES) and _folded(text[token.start : token.end]) in AMBIGUOUS:
            around = tokens[max(0, index - 1) : index] + tokens[index + 1 : index + 2]
            named = any(
                "number" in each or "dates" in each or "clock" in each or "ymd" in each for each in around
            )
            if tongue == "de" and not text[token.start].isupper():
                named = False
            if not named and not (index and "since" in tokens[index - 1] and text[token.start].isupper()):
                kept = {kind: value for kind, value in token.means.items() if kind not in _NAMES}
                tokens[index] = _Token(token.start, token.end, kept)
        if (
            "zone" in token
            and _folded(text[token.start : token.end]) in CAPITAL_ZONES
            and not text[token.start].isupper()
        ):
            tokens[index] = _Token(
                token.start, token.end, {k: v for k, v in token.means.items() if k != "zone"}
            )
    return tokens


# --- phrases


@dataclass(frozen=True, slots=True)
class _Clock:
    """Minutes from midnight. `halves`: "at four" may be either half of the day. `until`: "between eight and nine"."""

    minutes: int
    halves: bool
    tolerance: int  # minutes
    until: int | None = None


@dataclass(frozen=True, slots=True)
class _Phrase:
    """One time as it was told, tokens first..last. `days`: what day it may be, the likeliest first."""

    first: int
    last: int
    days: tuple[date, ...] | None = None
    several: bool = False  # the days are meant together: "last week"
    clock: _Clock | None = None
    part: str | None = None
    zone: str | None = None
    back: int | None = None  # minutes before the writing
    about: bool = False

    @property
    def tells(self) -> bool:
        return (
            self.days is not None or self.clock is not None or self.part is not None or self.back is not None
        )


@dataclass(frozen=True, slots=True)
class _Setting:
    """In which language, on which day of the writer, and in which order they write dates."""

    tongue: str
    today: date
    month_first: bool


_PASSED = ("comma", "approx", "glue", "at", "and", "between", "last", "hour")


def _phrases(tokens: Sequence[_Token], here: _Setting) -> list[_Phrase]:
    found: list[_Phrase] = []
    now: _Phrase | None = None
    index, about = 0, False
    while index < len(tokens):
        taken = _taken(tokens, index, here, now)
        if taken is None:
            passed = any(kind in tokens[index] for kind in _PASSED)
            if "approx" in tokens[index]:
                about = True
                if now and _beside(tokens, now.last, index):
                    now = replace(now, about=True, last=index)
            elif not passed:
                about = False
                if now:
                    found.append(now)
                now = None
            index += 1
            continue
        piece, after = taken
        joined = _joined(now, piece) if now else None
        if now and joined is None:
            found.append(now)
        now = joined or piece
        now = replace(now, about=now.about or about, last=after - 1)
        index, about = after, False
    if now:
        found.append(now)
    return [each for each in found if each.tells]


def _beside(tokens: Sequence[_Token], last: int, index: int) -> bool:
    return index - last <= 2


def _joined(one: _Phrase, other: _Phrase) -> _Phrase | None:
    """Both as one time; None where they contradict each other, or tell the same thing twice."""
    if (
        one.back is not None
        or other.back is not None
        or (one.clock and other.clock)
        or (one.zone and other.zone)
    ):
        return None
    days, several = one.days, one.several
    if other.days is not None:
        days = other.days if days is None else tuple(day for day in days if day in other.days)
        several = several and other.several if one.days is not None else other.several
        if not days and one.days and other.days:
            return None
    part = one.part if one.part and (other.part is None or other.part == "night") else other.part
    return replace(
        one,
        days=days,
        several=several,
        part=part,
        clock=one.clock or other.clock,
        zone=one.zone or other.zone,
    )


_Taken = tuple[_Phrase, int] | None


def _taken(tokens: Sequence[_Token], index: int, here: _Setting, now: _Phrase | None) -> _Taken:
    """The piece of a time that begins here and the index behind it."""
    back = _back(tokens, index)
    if back:
        return _Phrase(index, back[1] - 1, back=back[0]), back[1]
    numbered = (
        now and _is(tokens, index - 1, "weekday") and _is(tokens, index, "number")
    )  # "jueves 19 por la tarde"
    named = now is not None and now.clock is None and (now.days is not None or now.part is not None)
    clock = None if numbered else _clock(tokens, index, here.tongue, named)
    if clock:
        return _Phrase(index, clock[1] - 1, clock=clock[0]), clock[1]
    dated = _dated(tokens, index, here, now)
    if dated:
        return _Phrase(index, dated[2] - 1, days=dated[0], several=dated[1]), dated[2]
    token = tokens[index]
    days, several = _days(tokens, index, here.today)
    part = str(token.means["part"]) if "part" in token else None
    if days is not None or part:
        return _Phrase(index, index, days=days, several=several, part=part), index + 1
    bare = "bare" in token and not _is(tokens, index - 2, "ymd")  # "9:00-10:30" is no zone
    if "zone" in token and now and (now.clock or now.part) and not bare:
        return _Phrase(index, index, zone=str(token.means["zone"])), index + 1
    return None


def _skip(tokens: Sequence[_Token], index: int, *kinds: str) -> int:
    """Past at most four words of these kinds."""
    stop = min(len(tokens), index + 4)
    while index < stop and any(kind in tokens[index] for kind in kinds):
        index += 1
    return index


def _is(tokens: Sequence[_Token], index: int, *kinds: str) -> bool:
    return 0 <= index < len(tokens) and any(kind in tokens[index] for kind in kinds)


# "20 minutes ago", "for two days now", "seit drei Stunden", "il y a une heure", "hace 2 días", "2時間前から"
def _back(tokens: Sequence[_Token], index: int) -> tuple[int, int] | None:
    start = index
    led = _is(tokens, index, "before", "since")
    if led:
        index = _skip(tokens, index + 1, "approx", "before", "glue", "last")
    if _is(tokens, index, "amount"):
        minutes, index = tokens[index].number("amount"), index + 1
    else:
        amount = next(
            (tokens[index].number(kind) for kind in ("number", "few") if _is(tokens, index, kind)), None
        )
        behind = index + 1 if amount is not None else index
        unit = _skip(tokens, behind, "approx") if amount is not None else index
        if not _is(tokens, unit, "unit") or (amount is None and not _is(tokens, start, "before")):
            return None
        if amount is None and not _is(tokens, index - 1, "before", "last"):
            return None
        if _is(tokens, unit, "hour") and amount is not None and amount > 12:
            return None  # "depuis 18 heures" is a time of day
        minutes, index = (1 if amount is None else amount) * tokens[unit].number("unit"), unit + 1
    after = _skip(tokens, index, "approx")
    told = _is(tokens, after, "ago")
    if minutes <= 0 or minutes > _LONG_AGO or not (told or led):
        return None
    if not told and minutes < 60 and tokens[start].means.get("before") == 0:
        return None  # "it spins for two minutes"
    return minutes, (after + 1 if told else index)


_LONG_AGO = 400 * 24 * 60


# --- times of day


def _clock(tokens: Sequence[_Token], index: int, tongue: str, named: bool) -> tuple[_Clock, int] | None:
    if _is(tokens, index, "between"):
        return _between(tokens, index, tongue)
    led = _led(tokens, index)
    simple = _figured(tokens, index) or _worded(tokens, index, led)
    if simple is None and _is(tokens, index, "number"):
        simple = _hour(tokens, index, tongue) or _bare(tokens, index, led, named, tongue)
    if simple is None and _is(tokens, index, "dotted") and (led == "at" or _is(tokens, index + 1, "hour")):
        hour, minute = map(int, str(tokens[index].means["dates"]).split()[:2])
        if hour < 24 and minute < 60:
            simple = _Clock(hour * 60 + minute, halves=False, tolerance=5), _skip(tokens, index + 1, "hour")
    return simple


def _led(tokens: Sequence[_Token], index: int) -> str:
    """What leads to an hour: "at" and its like, "since", or nothing."""
    for before in range(index - 1, max(-1, index - 4), -1):
        token = tokens[before]
        if "at" in token or "approx" in token:
            return "at"
        if "since" in token:
            return "since"
        if "glue" not in token:
            return ""
    return ""


def _figured(tokens: Sequence[_Token], index: int) -> tuple[_Clock, int] | None:
    """ "14:02", "3:40 pm", "8h30", "5am"."""
    if not _is(tokens, index, "clock"):
        return None
    token = tokens[index]
    minutes = token.number("clock")
    closed = "closed" in token or not 60 <= minutes < 13 * 60
    tolerance = 1 if "exact" in token else 15 if "whole" in token else 5
    return _Clock(minutes, not closed, tolerance), _skip(tokens, index + 1, "hour")


def _worded(tokens: Sequence[_Token], index: int, led: str) -> tuple[_Clock, int] | None:
    """ "half nine", "quarter past nine", "ten to seven", "halb neun", "Viertel vor acht"."""
    token = tokens[index]
    hour_at = index + 1
    shift: int | None = None
    if "half" in token:
        shift = token.number("half")
    elif "past" in token and token.number("past"):
        shift = token.number("past")
    elif "to" in token and token.number("to"):
        shift = -token.number("to")
    elif (
        "number" in token
        and token.number("number") in (5, 10, 20, 25)
        and led
        and _is(tokens, index + 1, "past", "to")
    ):
        step = _skip(tokens, index + 1, "unit")
        if (
            _is(tokens, step, "past", "to")
            and _is(tokens, step + 1, "number")
            and not _is(tokens, index - 1, "since", "between")
        ):
            shift = (
                token.number("number")
                if "past" in tokens[step] and not tokens[step].number("past")
                else -token.number("number")
            )
            hour_at = step + 1
    if shift is None or not _is(tokens, hour_at, "number") or not 1 <= tokens[hour_at].number("number") <= 12:
        return None
    minutes = tokens[hour_at].number("number") * 60 + shift
    after = _skip(tokens, hour_at + 1, "hour")
    return _halved(tokens, after, minutes, 5) or (_Clock(minutes, True, 5), after)


def _hour(tokens: Sequence[_Token], index: int, tongue: str) -> tuple[_Clock, int] | None:
    """ "16 Uhr 30", "8 heures et quart", "las cinco y media", "午後3時半", "nine am"."""
    hour = tokens[index].number("number")
    if hour > 24 or ("ordinal" in tokens[index] and tokens[index].number("ordinal") == 2):
        return None
    behind = index + 1
    marked = _is(tokens, behind, "hour") and not _is(tokens, index - 1, "before")
    halved = _halved(tokens, behind, hour * 60, 15)
    if halved:
        return halved
    if marked:
        behind += 1
    shifted = _shift(tokens, behind, marked)
    if shifted:
        return _Clock(hour * 60 + shifted[0], 1 <= hour <= 12 and tongue in ("en", "es"), 5), shifted[1]
    if marked:
        return _Clock(hour * 60, 1 <= hour <= 12 and tongue in ("en", "es", "ja"), 15), behind
    return None


def _shift(tokens: Sequence[_Token], index: int, marked: bool) -> tuple[int, int] | None:
    """Minutes that are told behind the hour."""
    if (
        marked
        and _is(tokens, index, "number")
        and tokens[index].number("number") < 60
        and not _is(tokens, index + 1, "unit") | _is(tokens, index, "ordinal")
    ):
        return tokens[index].number("number"), _skip(tokens, index + 1, "minutemark")
    if (
        marked
        and _is(tokens, index, "number")
        and _is(tokens, index + 1, "minutemark")
        and tokens[index].number("number") < 60
    ):
        return tokens[index].number("number"), index + 2
    for kind, sign in (("past", 1), ("to", -1)):
        if _is(tokens, index, kind):
            told = tokens[index].number(kind)
            if told:
                return sign * told, index + 1
            minutes = tokens[index + 1].means.get("number") if index + 1 < len(tokens) else None
            if minutes in (5, 10, 15, 20, 25) and (marked or kind == "to"):
                return sign * tokens[index + 1].number("number"), index + 2
    return None


def _halved(tokens: Sequence[_Token], index: int, minutes: int, tolerance: int) -> tuple[_Clock, int] | None:
    if not _is(tokens, index, "am") or not 0 < minutes < 13 * 60:
        return None
    return _Clock(minutes % 720 + tokens[index].number("am") * 60, False, tolerance), index + 1


_GOES_ON = (
    "goes",
    "comma",
    "glue",
    "part",
    "day",
    "weekday",
    "zone",
    "approx",
    "stop",
    "and",
    "fails",
    "began",
    "since",
    "month",
    "hour",
    "against",
)


def _bare(
    tokens: Sequence[_Token], index: int, led: str, named: bool, tongue: str
) -> tuple[_Clock, int] | None:
    """ "at 4", "since like seven", "a las cinco", "3 de la tarde": a figure alone is an hour only where something says so."""
    hour, token = tokens[index].number("number"), tokens[index]
    ordinal = token.means.get("ordinal")
    dated = (
        ordinal == 1 and tongue == "de" and led == "since" and _is(tokens, index - 1, "glue")
    )  # "seit dem 9."
    if hour > 23 or ordinal == 2 or dated:
        return None
    following = _skip(tokens, index + 1, "glue", "approx", "at")
    if not _is(tokens, following, "part") or _is(tokens, following, "weekday", "day"):
        if (
            not led
            or (led == "since" and hour == 0)
            or _is(tokens, index + 1, "unit", "month", "number", "monthmark", "daymark")
        ):
            return None
        touching = index + 1 < len(tokens) and tokens[index + 1].start - token.end <= 1 and not ordinal
        if touching and not _is(tokens, index + 1, *_GOES_ON) and not (named and led == "at"):
            return None  # "at 3 sites"
    return _Clock(hour * 60, 1 <= hour <= 12, 15), index + 1


def _between(tokens: Sequence[_Token], index: int, tongue: str) -> tuple[_Clock, int] | None:
    one = _end(tokens, _skip(tokens, index + 1, "glue", "at"), tongue)
    if one is None:
        return None
    other = _end(tokens, _skip(tokens, one[1], "and", "glue"), tongue)
    if other is None:
        return None
    low, high = one[0], other[0]
    halves = low.halves and high.halves
    until = high.minutes if high.minutes > low.minutes else high.minutes + 720
    if not high.halves and high.minutes >= 720 > low.minutes + 720 - high.minutes >= 0 and low.halves:
        return _Clock(low.minutes + 720, False, 0, high.minutes), other[1]
    return _Clock(low.minutes, halves, 0, until), other[1]


def _end(tokens: Sequence[_Token], index: int, tongue: str) -> tuple[_Clock, int] | None:
    if index >= len(tokens):
        return None
    found = _figured(tokens, index) or _worded(tokens, index, "at")
    if found is None and _is(tokens, index, "number"):
        found = _hour(tokens, index, tongue)
        if found is None and tokens[index].number("number") < 24:
            hour = tokens[index].number("number")
            found = _Clock(hour * 60, 1 <= hour <= 12, 0), index + 1
    return found


# --- days


_SINCE_DAY = ("since", "at")


def _dated(
    tokens: Sequence[_Token], index: int, here: _Setting, now: _Phrase | None
) -> tuple[tuple[date, ...], bool, int] | None:
    """A date with figures in it: the days it may mean that are not to come, and the index behind it."""
    token, today, tongue = tokens[index], here.today, here.tongue
    if "ymd" in token:
        year, month, day = map(int, str(token.means["ymd"]).split("-"))
        return _past([(year, month, day)], today), False, index + 1
    if "dates" in token:
        one, two, said, sep = str(token.means["dates"]).split()
        if "dotted" in token and not _led(tokens, index) and not (now and now.days):
            return None  # a version
        orders = [(int(two), int(one))] if sep == "." else [(int(two), int(one)), (int(one), int(two))]
        if here.month_first:
            orders.reverse()
        return _past([(int(said), month, day) for month, day in orders], today), False, index + 1
    if "month" in token or (_is(tokens, index + 1, "monthmark") and "number" in token):
        return _month_first(tokens, index, today)
    if "number" not in token:
        return None
    day = token.number("number")
    behind = _skip(tokens, index + 1, "glue")
    if 1 <= day <= 31 and _is(tokens, behind, "month"):
        year, after = _year(tokens, _skip(tokens, behind + 1, "glue", "comma"), behind + 1)
        return _past([(year, tokens[behind].number("month"), day)], today), False, after
    if not 1 <= day <= 31 or "clock" in token:
        return None
    marked = _is(tokens, index + 1, "daymark") and not _is(tokens, index + 2, "ago")
    named = (
        now is not None
        and now.days is not None
        and not now.several
        and now.clock is None
        and _is(tokens, index - 1, "weekday", "glue")
    )
    ordinal = token.means.get("ordinal")
    dotted = ordinal == 1 and tongue == "de" and _is(tokens, index - 1, "glue")
    article = (
        tongue in ("fr", "es")
        and _is(tokens, index - 1, "since", "glue")
        and _led(tokens, index) == "since"
        and not _is(tokens, index + 1, "hour", "unit", "clock")
        and not _is(tokens, index - 1, "at")
    )
    if marked or named or dotted or article or ordinal == 2:
        if _is(tokens, index + 1, "unit") and not marked:
            return None
        months = [
            (today.year - (today.month - 1 - back < 0) * 1, (today.month - 1 - back) % 12 + 1, day)
            for back in range(12)
        ]
        return _past(months, today, near=False), False, index + (2 if marked else 1)
    return None


def _month_first(
    tokens: Sequence[_Token], index: int, today: date
) -> tuple[tuple[date, ...], bool, int] | None:
    """ "Nov 20th, 2026", "11月20日"; a month alone is meant whole, behind "since"."""
    if "month" in tokens[index]:
        month, at = tokens[index].number("month"), _skip(tokens, index + 1, "glue")
    else:
        month, at = tokens[index].number("number"), index + 2
    if (
        _is(tokens, at, "number")
        and 1 <= tokens[at].number("number") <= 31
        and not _is(tokens, at + 1, "am", "hour")
    ):
        after = _skip(tokens, at + 1, "daymark")
        year, after = _year(tokens, _skip(tokens, after, "glue", "comma"), after)
        return _past([(year, month, tokens[at].number("number"))], today), False, after
    if not 1 <= month <= 12 or not _is(tokens, index - 1, "since", "glue"):
        return None
    year, after = _year(tokens, at, index + 1)
    year = year or (today.year if month <= today.month else today.year - 1)
    days = (
        [date(year, month, 1) + timedelta(days=n) for n in range(31)] if abs(today.year - year) <= 10 else []
    )
    recent = today - _SEASON
    return tuple(day for day in days if day.month == month and recent <= day <= today), True, after


def _year(tokens: Sequence[_Token], index: int, otherwise: int) -> tuple[int, int]:
    if _is(tokens, index, "number") and 1990 <= tokens[index].number("number") <= 2200:
        return tokens[index].number("number"), _skip(tokens, index + 1, "year")
    return 0, otherwise


_RECENT = timedelta(days=14)
_SEASON = timedelta(days=150)
_LIFETIME = timedelta(days=3660)
_REMEMBERED = timedelta(days=200)  # a date without a year, further back, is rather one to come


def _past(dates: Sequence[tuple[int, int, int]], today: date, near: bool = True) -> tuple[date, ...]:
    """Those that exist and are not to come; of two readings of one date the recent one first. Year 0: the last such day."""
    found: list[date] = []
    for year, month, day in dates:
        for each in (year,) if year else (today.year, today.year - 1):
            valid = _date(each, month, day)
            if not valid or valid > today or valid in found:
                continue
            if today - valid <= (_LIFETIME if year else _REMEMBERED):
                found.append(valid)
    if near:
        found.sort(key=lambda each: today - each > _RECENT)
    return tuple(found)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _days(tokens: Sequence[_Token], index: int, today: date) -> tuple[tuple[date, ...] | None, bool]:
    """Days that have a name: today, Friday, the weekend, last week. Without any to come; `several`: all of them together."""
    token = tokens[index]
    if "day" in token:
        away = token.number("day")
        return ((today + timedelta(days=away),) if away <= 0 else ()), False
    if "weekday" in token:
        first = (today.weekday() - token.number("weekday")) % 7
        if first == 0 and (_is(tokens, index - 1, "last") or _is(tokens, index + 1, "last")):
            first = 7
        return tuple(today - timedelta(days=first + 7 * weeks) for weeks in range(10)), False
    if "weekend" in token:
        friday = (today.weekday() - 4) % 7 or 7
        days = [today - timedelta(days=friday - away) for away in (0, 1, 2)]
        return tuple(day for day in days if day <= today), True
    monday = today - timedelta(days=today.weekday())
    if "week" in token:
        start = monday + timedelta(days=7 * token.number("week"))
        return tuple(day for day in (start + timedelta(days=n) for n in range(7)) if day <= today), True
    if "months" in token:
        first_of = today.replace(day=1)
        start = first_of if token.number("months") == 0 else (first_of - timedelta(days=1)).replace(day=1)
        days = [start + timedelta(days=n) for n in range(31)]
        return tuple(day for day in days if day.month == start.month and day <= today), True
    return None, False


# --- places


@dataclass(frozen=True, slots=True)
class _Span:
    value: datetime
    earliest: datetime
    latest: datetime
    precision: Precision


_ABOUT = 30  # minutes
# Tried in this order where nobody knows the writer's zone: what was told must be past there.
_ANYWHERE = tuple(timezone(timedelta(hours=hours)) for hours in (0, 1, -5, -8, 9, 2, -6, 5))


class _Heard:
    """A sentence in one language: its words, and the times in it as they are meant on a given day."""

    def __init__(self, text: str, here: _Setting) -> None:
        self.tokens = _tokens(text, here.tongue)
        self._here = here
        self._on: dict[date, dict[int, _Phrase]] = {}

    def on(self, today: date) -> Mapping[int, _Phrase]:
        """By their first token, in order."""
        if today not in self._on:
            phrases = _phrases(self.tokens, replace(self._here, today=today))
            self._on[today] = {each.first: each for each in _inherited(self.tokens, phrases)}
        return self._on[today]


def _by_clocks_of(zone: tzinfo, heard: _Heard, first: int, places: _Places) -> _Span | None:
    """What the phrase that begins with that token means there; None where that is still to come."""
    today = places.anchor.astimezone(zone).date()
    phrase = heard.on(today).get(first)
    return _resolved(phrase, today, places, zone) if phrase else None


def _resolved(phrase: _Phrase, today: date, places: _Places, zone: tzinfo) -> _Span | None:
    if phrase.back is not None:
        return _before(phrase.back, phrase.about, places.anchor, zone)
    days = (today, today - timedelta(days=1)) if phrase.days is None else phrase.days
    if not days:
        return None
    if phrase.clock:
        return _by_clock(phrase.clock, phrase, days, today, places, zone)
    if phrase.part:
        low, high = PARTS[phrase.part]
        spans = ((_instant(day, low, zone), _instant(day, high, zone)) for day in days)
        found = next((span for span in spans if span[0] < places.anchor), None)
        return _middle(*found, places, Precision.PART) if found else None
    first, last = (min(days), max(days)) if phrase.several else (days[0], days[0])
    low_at, high_at = _instant(first, 0, zone), _instant(last, 24 * 60, zone)
    return _middle(low_at, high_at, places, Precision.DAYS if phrase.several else Precision.DAY)


def _before(minutes: int, about: bool, anchor: datetime, zone: tzinfo) -> _Span:
    """What was counted back is as exact as its unit."""
    value = anchor - timedelta(minutes=minutes)
    if minutes < 24 * 60:
        wide = timedelta(minutes=max(10 if minutes < 60 else 30, minutes / (3 if about else 5)))
        return _Span(value, value - wide, value + wide, Precision.ABOUT)
    day = value.astimezone(zone).date()
    wide_days = 0.5 if minutes < 7 * 1440 else minutes / 1440 / 4
    low, high = _instant(day, 0, zone), _instant(day, 24 * 60, zone)
    if minutes % (7 * 1440) and minutes < 30 * 1440:
        value = _instant(day, 12 * 60, zone)
    wide = timedelta(days=wide_days)
    return _Span(value, low - wide, high + wide, Precision.DAY if minutes < 7 * 1440 else Precision.DAYS)


def _middle(low: datetime, high: datetime, places: _Places, precision: Precision) -> _Span:
    high = max(low, min(high, places.anchor))
    return _Span(low + (high - low) / 2, low, high, precision)


def _by_clock(
    clock: _Clock, phrase: _Phrase, days: Sequence[date], today: date, places: _Places, zone: tzinfo
) -> _Span | None:
    for day in days:
        told = [_instant(day, minutes, zone) for minutes in _readings(clock, phrase.part)]
        past = [each for each in told if each <= places.anchor + _SLACK]
        if not past:
            continue
        # Of today's halves of the day the last one; of another day's the likelier.
        lately = phrase.days is None or (day == today and clock.minutes < _TEN)
        value = max(past) if lately else past[0]
        if clock.until is not None:
            wide = timedelta(minutes=clock.until - clock.minutes)
            return _middle(value, value + wide, places, Precision.ABOUT)
        wide = timedelta(minutes=_ABOUT if phrase.about else clock.tolerance)
        precision = Precision.ABOUT if phrase.about or clock.tolerance > 5 else Precision.MINUTE
        return _Span(value, value - wide, value + wide, precision)
    return None


_TEN = 10 * 60  # with a day told, an hour of two digits is rather of 24
_WORKING = range(7 * 60, 12 * 60)


def _readings(clock: _Clock, part: str | None) -> Sequence[int]:
    """Minutes from midnight that the clock may mean, the likeliest first; the part of the day decides where it is told."""
    minutes = clock.minutes
    both = (minutes % 720, minutes % 720 + 720) if clock.halves else (minutes,)
    if part:
        low, high = PARTS[part]
        turns = (minutes, minutes % 720 + 720) if minutes < 720 and part in PM_PARTS else both
        fitting = [
            each + turn for turn in (0, 1440, -1440) for each in turns if low - 60 <= each + turn <= high + 60
        ]
        return fitting or both
    if clock.halves and both[0] not in _WORKING:
        return both[::-1]
    return both


def _instant(day: date, minutes: int, zone: tzinfo) -> datetime:
    return (datetime.combine(day, time(), zone) + timedelta(minutes=minutes)).astimezone(UTC)


@lru_cache(maxsize=128)
def _zone(key: str) -> tuple[tzinfo, ...]:
    """The zone that was told; with it that of the place, where people say one and mean the other."""
    distance, _, place = key.partition(" ")
    if distance.lstrip("-").isdigit():
        return (timezone(timedelta(minutes=int(distance))), *((ZoneInfo(place),) if place else ()))
    return (ZoneInfo(key),)


def _placed(phrase: _Phrase, places: _Places) -> tuple[tuple[tzinfo, ...], ZoneSource]:
    match phrase.zone:
        case "vendor":
            return (places.vendor,), ZoneSource.STATED
        case str(key) if key != "writer":
            return _zone(key), ZoneSource.STATED
    if places.writer:
        return (places.writer,), places.source
    return (places.vendor, *_ANYWHERE), ZoneSource.UNKNOWN


def _located(heard: _Heard, phrase: _Phrase, places: _Places) -> tuple[_Span, ZoneSource] | None:
    zones, source = _placed(phrase, places)
    found = [span for zone in zones if (span := _by_clocks_of(zone, heard, phrase.first, places))]
    if not found:
        return None
    best = found[0]
    if phrase.back is not None and phrase.back < 24 * 60:
        found = [best]
    low = min(each.earliest for each in found)
    high = min(max(each.latest for each in found), places.until)
    value = min(best.value, high)
    return _Span(value, min(low, value), high, best.precision), source


# --- choice


_COMPARABLE = 2.5


def _finest(found: Sequence[tuple[float, Start]]) -> Start:
    """The best; or what tells the same more exactly: "slow since yesterday", "it began yesterday about two"."""
    score, best = max(found, key=lambda each: each[0])
    finer = [
        (value, each)
        for value, each in found
        if each.precision < best.precision
        and value >= score - _COMPARABLE
        and best.earliest <= each.value <= best.latest
    ]
    return max(finer, key=lambda each: each[0])[1] if finer else best


def _inherited(tokens: Sequence[_Token], phrases: Sequence[_Phrase]) -> Iterator[_Phrase]:
    """ "This morning it broke, at 6:15": an hour without a day is of the day told just before, unless all was well then."""
    before: _Phrase | None = None
    for index, phrase in enumerate(phrases):
        after = phrases[index + 1] if index + 1 < len(phrases) else None
        if (
            before
            and phrase.clock
            and phrase.days is None
            and before.days
            and not before.clock
            and not before.several
        ):
            between = tokens[max(0, before.first - 4) : phrase.first]
            if not any("fine" in each or "until" in each for each in between):
                phrase = replace(phrase, days=before.days, part=phrase.part or before.part)
        if (
            after
            and phrase.clock
            and after.clock
            and after.first - phrase.last == 2
            and _is(tokens, phrase.last + 1, "to", "until", "and")
        ):
            days = after.days if phrase.days is None else phrase.days  # "from 10:15 to 10:40 UTC today"
            phrase = replace(phrase, days=days, zone=phrase.zone or after.zone)
        yield phrase
        before = phrase


_LOGGED = re.compile(
    r"\s*(?:[<{\[]|>?\s*(?:date|sent|gesendet|datum|envoyé|fecha|送信日時|retry-after)\s*[:：])",
    re.IGNORECASE,
)
_ENOUGH = 1.2


def _told(
    part: str, texts: Sequence[Sentence], places: _Places, tongue: str, handicap: float
) -> Iterator[tuple[float, Start]]:
    """Every time that may be the beginning, with how much speaks for it."""
    offset = places.guess.utcoffset(places.anchor) or timedelta()
    today = places.anchor.astimezone(places.guess).date()
    here = _Setting(tongue, today, tongue == "en" and timedelta(hours=-11) < offset < timedelta(hours=-2))
    previous: Sentence | None = None
    for sentence in texts:
        label, previous = previous, sentence
        if not _may_tell(sentence.text):
            continue
        heard = _Heard(sentence.text, here)
        tokens, phrases = heard.tokens, tuple(heard.on(today).values())
        lead = handicap - (2 if _LOGGED.match(sentence.text) else 0)
        if label and len(label.text) <= 40 and label.text.rstrip().endswith((":", "：", "?", "？")):
            heading = _tokens(label.text, tongue)
            lead += 2 * any("began" in each or "since" in each for each in heading) - 3 * any(
                "against" in each for each in heading
            )
        for number, phrase in enumerate(phrases):
            low = phrases[number - 1].last + 1 if number else 0
            high = phrases[number + 1].first if number + 1 < len(phrases) else len(tokens)
            score, first = _score(tokens, phrase, low, high, sentence, tongue)
            if score + lead < _ENOUGH:
                continue
            located = _located(heard, phrase, places)
            if located is None:
                continue
            span, source = located
            score += lead
            yield (
                score,
                Start(
                    value=span.value,
                    earliest=span.earliest,
                    latest=span.latest,
                    zone_source=source,
                    precision=span.precision,
                    part=part,
                    start=sentence.start + tokens[first].start,
                    end=sentence.start + tokens[phrase.last].end,
                    confidence=round(min(0.95, 0.4 + 0.1 * score), 2),
                ),
            )


_NEAR, _CLOSE = 9, 5  # words


def _score(
    tokens: Sequence[_Token], phrase: _Phrase, low: int, high: int, sentence: Sentence, tongue: str
) -> tuple[float, int]:
    """How much speaks for it, and the token that its words begin with."""
    score, first = 0.0, phrase.first
    before = range(phrase.first - 1, max(low, phrase.first - _NEAR) - 1, -1)
    after = range(phrase.last + 1, min(high, phrase.last + _CLOSE))
    since = _since(tokens, phrase, before, after, tongue)
    if since is not None:
        score += 3 if abs(phrase.first - since) <= 3 or since > phrase.last else 2.5
        first = min(first, since)
    if phrase.part and not (
        phrase.days or phrase.clock or (since is not None and _bound(tokens, phrase, since))
    ):
        return -1, first  # "in the evening"
    began = next(
        (index for index in before if "began" in tokens[index] and "against" not in tokens[index]), None
    )
    if began is not None:
        score += 2 if phrase.first - began <= 4 else 1.5
        first = min(first, began) if phrase.first - began <= 4 else first
    elif any("began" in tokens[index] or "since" in tokens[index] for index in after):
        score += 1.5
    elif any("began" in each for each in tokens):
        score += 0.5
    score += _weight(tokens, phrase, since is not None and since < phrase.first)
    score += 0.5 * any("fails" in each for each in tokens)
    score += (
        0.5 * (phrase.clock is not None) + 0.5 * (phrase.days is not None) + 0.5 * (phrase.zone is not None)
    )
    if phrase.back is not None:
        said = tokens[phrase.first : phrase.last + 1]
        score += 1.5 if any(each.means.get("before") == 2 for each in said) or _lasting(said) else 1.0
    if sentence.item and began is not None and began <= 2:
        score += 1
    return score, first


def _since(tokens: Sequence[_Token], phrase: _Phrase, before: range, after: range, tongue: str) -> int | None:
    """Where "since" stands: before the time, in Japanese behind it. "From" says so only right beside it."""
    if tongue == "ja":
        return next((index for index in (phrase.last, *after[:3]) if "since" in tokens[index]), None)
    if "since" in tokens[phrase.first]:
        return phrase.first
    for index in before:
        if "since" in tokens[index] and (tokens[index].number("since") or _bound(tokens, phrase, index)):
            return index
    return None


def _lasting(said: Sequence[_Token]) -> bool:
    """ "for three days now": what lasts has begun then."""
    return any("before" in each for each in said) and any("ago" in each for each in said)


def _bound(tokens: Sequence[_Token], phrase: _Phrase, since: int) -> bool:
    between = tokens[min(since, phrase.first) + 1 : phrase.first]
    return all(any(kind in each for kind in ("glue", "approx", "at")) for each in between)


def _weight(tokens: Sequence[_Token], phrase: _Phrase, since: bool) -> float:
    """Against it: what is due, what was still well. What worked until then began to fail then."""
    if since:
        return 0.0
    low, high = _clause(tokens, phrase)
    before = tokens[max(low, phrase.first - _CLOSE) : phrase.first]
    fine = any("fine" in tokens[index] and not _is(tokens, index - 1, "fails") for index in range(low, high))
    if any("until" in each for each in before):
        return 1.5 if fine else -3
    weight = -2.0 if fine else 0.0
    if any("against" in each for each in before):
        weight -= 3
    if any("against" in each for each in tokens[phrase.last + 1 : min(high, phrase.last + 3)]):
        weight -= 2
    return weight


def _clause(tokens: Sequence[_Token], phrase: _Phrase) -> tuple[int, int]:
    """The words around it up to a comma, at most nine to either side."""
    low, high = phrase.first, phrase.last + 1
    while low > max(0, phrase.first - _NEAR) and not _is(tokens, low - 1, "comma", "stop"):
        low -= 1
    while high < min(len(tokens), phrase.last + _NEAR) and not _is(tokens, high, "comma", "stop"):
        high += 1
    return low, high
