"""When did it begin? Reads what the author's own words say of it, as an instant with an honest window.

Owns the choice among the times that are told, and what each means where it was written. Pure and linear: each
sentence is looked at once. Never answers with an instant after the mail was received, and never takes a zone for granted.
"""

import re
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
from gateway.message.time_phrases import Clock, Phrase, Setting, inherited, phrases_in, stands
from gateway.message.time_words import Token, may_tell, tokenised
from gateway.message.words.times import PARTS, PM_PARTS, WORDS


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
    if may_tell(message.subject):
        subject = message.subject[:_LONG_LINE]
        parts.append(("subject", (Sentence(0, len(subject), subject),), _HEADLINE))
    if any(may_tell(body.text[start:end]) for start, end in body.new):
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

    def __init__(self, text: str, here: Setting) -> None:
        self.tokens = tokenised(text, here.tongue)
        self._here = here
        self._on: dict[date, dict[int, Phrase]] = {}

    def on(self, today: date) -> Mapping[int, Phrase]:
        """By their first token, in order."""
        if today not in self._on:
            phrases = phrases_in(self.tokens, replace(self._here, today=today))
            self._on[today] = {each.first: each for each in inherited(self.tokens, phrases)}
        return self._on[today]


def _by_clocks_of(zone: tzinfo, heard: _Heard, first: int, places: _Places) -> _Span | None:
    """What the phrase that begins with that token means there; None where that is still to come."""
    today = places.anchor.astimezone(zone).date()
    phrase = heard.on(today).get(first)
    return _resolved(phrase, today, places, zone) if phrase else None


def _resolved(phrase: Phrase, today: date, places: _Places, zone: tzinfo) -> _Span | None:
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
    clock: Clock, phrase: Phrase, days: Sequence[date], today: date, places: _Places, zone: tzinfo
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


def _readings(clock: Clock, part: str | None) -> Sequence[int]:
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


def _placed(phrase: Phrase, places: _Places) -> tuple[tuple[tzinfo, ...], ZoneSource]:
    match phrase.zone:
        case "vendor":
            return (places.vendor,), ZoneSource.STATED
        case str(key) if key != "writer":
            return _zone(key), ZoneSource.STATED
    if places.writer:
        return (places.writer,), places.source
    return (places.vendor, *_ANYWHERE), ZoneSource.UNKNOWN


def _located(heard: _Heard, phrase: Phrase, places: _Places) -> tuple[_Span, ZoneSource] | None:
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
    here = Setting(tongue, today, tongue == "en" and timedelta(hours=-11) < offset < timedelta(hours=-2))
    previous: Sentence | None = None
    for sentence in texts:
        label, previous = previous, sentence
        if not may_tell(sentence.text):
            continue
        heard = _Heard(sentence.text, here)
        tokens, phrases = heard.tokens, tuple(heard.on(today).values())
        lead = handicap - (2 if _LOGGED.match(sentence.text) else 0)
        if label and len(label.text) <= 40 and label.text.rstrip().endswith((":", "：", "?", "？")):
            heading = tokenised(label.text, tongue)
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
    tokens: Sequence[Token], phrase: Phrase, low: int, high: int, sentence: Sentence, tongue: str
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


def _since(tokens: Sequence[Token], phrase: Phrase, before: range, after: range, tongue: str) -> int | None:
    """Where "since" stands: before the time, in Japanese behind it. "From" says so only right beside it."""
    if tongue == "ja":
        return next((index for index in (phrase.last, *after[:3]) if "since" in tokens[index]), None)
    if "since" in tokens[phrase.first]:
        return phrase.first
    for index in before:
        if "since" in tokens[index] and (tokens[index].number("since") or _bound(tokens, phrase, index)):
            return index
    return None


def _lasting(said: Sequence[Token]) -> bool:
    """ "for three days now": what lasts has begun then."""
    return any("before" in each for each in said) and any("ago" in each for each in said)


def _bound(tokens: Sequence[Token], phrase: Phrase, since: int) -> bool:
    between = tokens[min(since, phrase.first) + 1 : phrase.first]
    return all(any(kind in each for kind in ("glue", "approx", "at")) for each in between)


def _weight(tokens: Sequence[Token], phrase: Phrase, since: bool) -> float:
    """Against it: what is due, what was still well. What worked until then began to fail then."""
    if since:
        return 0.0
    low, high = _clause(tokens, phrase)
    before = tokens[max(low, phrase.first - _CLOSE) : phrase.first]
    fine = any(
        "fine" in tokens[index] and not stands(tokens, index - 1, "fails") for index in range(low, high)
    )
    if any("until" in each for each in before):
        return 1.5 if fine else -3
    weight = -2.0 if fine else 0.0
    if any("against" in each for each in before):
        weight -= 3
    if any("against" in each for each in tokens[phrase.last + 1 : min(high, phrase.last + 3)]):
        weight -= 2
    return weight


def _clause(tokens: Sequence[Token], phrase: Phrase) -> tuple[int, int]:
    """The words around it up to a comma, at most nine to either side."""
    low, high = phrase.first, phrase.last + 1
    while low > max(0, phrase.first - _NEAR) and not stands(tokens, low - 1, "comma", "stop"):
        low -= 1
    while high < min(len(tokens), phrase.last + _NEAR) and not stands(tokens, high, "comma", "stop"):
        high += 1
    return low, high
