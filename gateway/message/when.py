"""When did it begin? What the author's own words tell of it, as an instant with an honest window.

Owns what a time means where it was written, and the choice among those that are told. Pure and linear: each sentence is
looked at once. Never answers with an instant after the mail was received, and never takes a zone for granted.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from gateway.message.body import Body
from gateway.message.onset import ALL, LEAST, Told, leads, sent_in, told_in, tongues
from gateway.message.parse import Message
from gateway.message.sentences import Sentence, sentences
from gateway.message.stamps import Stamp, stamp_in
from gateway.message.time_clocks import Clock
from gateway.message.time_days import Away, Days, meant
from gateway.message.time_phrases import Phrase, Third
from gateway.message.time_words import may_tell, tokenised
from gateway.message.words.times import ALL_TIMES, LOG_TIMES, PARTS, PM_PARTS, ZONED_COLUMNS


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


class Start(NamedTuple):
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
    well: bool = False  # it was last well then: the window is open towards the mail


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
    if anchor is None or not _EARLIEST <= anchor.year <= _LATEST:
        return None
    spoken = tongues(body.new_text or message.subject)
    told = tuple(_told(message, body, spoken))
    if not told:
        return None
    told = tuple(_zoned(told, body.text, spoken[0]))
    places = _places(message, anchor, received_at, vendor_zone, contact_zone, spoken[0])
    told = tuple(each for each in told if each.told.weight >= LEAST) or told
    best = max(each.weight for each in told)
    near = [start for each in told if each.weight >= best - _COMPARABLE and (start := _start(each, places))]
    found = near or [start for each in told if (start := _start(each, places))]
    return _finest(found) if found else None


_EARLIEST, _LATEST = 1980, 9000  # a Date beyond is no date
_SLACK = timedelta(minutes=10)  # clocks differ, and people round
_STALE = timedelta(days=7)  # a Date before that is a wrong clock rather than a long way
_LONG_LINE = 1_000
_HEADLINE = -0.8  # a subject says it shorter than the body
_MOST = 60  # times in one mail that are weighed against each other


def _anchor(sent: datetime | None, received: datetime | None) -> datetime | None:
    """The moment of writing: "20 minutes ago" is said before a mail has waited in queues."""
    if sent is None or received is None:
        return sent or received
    return sent if timedelta() <= received - sent <= _STALE else received


# --- where it stands


class _Placed(NamedTuple):
    """A told time and where its sentence stands. `sent`: when the words around it were written, if they were forwarded."""

    told: Told
    weight: float
    part: str
    offset: int
    sent: Phrase | None = None
    machine: bool = False  # of a log


_LABEL_LENGTH = 40  # characters


def _told(message: Message, body: Body, spoken: tuple[str, ...]) -> Iterator[_Placed]:
    """Every time that may be the beginning; of a machine's lines the first only, and that in default of other words."""
    left = _MOST
    if message.subject:
        for told in told_in(message.subject[:_LONG_LINE], spoken):
            yield _Placed(told, told.weight + _HEADLINE, "subject", 0)
    label: Sentence | None = None
    days: Told | None = None
    sent: Phrase | None = None
    machine: tuple[Stamp, int, Phrase | None] | None = None
    for sentence in _whole(body):
        before, label = label, sentence
        above = before.end if before else 0
        if sentence.start - above >= _LEAST_HEAD:
            sent = _head_in(body.text[above : sentence.start]) or sent
        if stamp := stamp_in(sentence.text):
            if machine is None or _tells_more(stamp, machine[0]):
                machine = stamp, sentence.start, sent
            continue
        if sentence.item and (head := sent_in(sentence.text, ALL)):
            sent = head
            continue
        asked = leads(before.text) if before and _asks(before.text) and may_tell(sentence.text) else 0.0
        found = (  # remembered from the field, that asked without
            told_in(sentence.text, spoken, sentence.item, asked)
            if asked
            else told_in(sentence.text, spoken, sentence.item)
        )
        if not found:
            days = None
            continue
        if len(sentence.text) <= _MORE:
            found = _of_the_day_before(days, found)
        days = next((each for each in found if each.phrase.days and not each.phrase.clock), None)
        if before and before.item and sentence.item:  # "Date: 24 Nov", and below it "Time: 10:07"
            found = _of_the_line_above(before, found, spoken)
        for told in found:
            yield _Placed(told, told.weight, "body", sentence.start, sent)
            left -= 1
            if not left:
                return
    if machine:
        stamp, start, sent = machine
        yield _Placed(stamp.told, stamp.told.weight, "body", start, sent, machine=True)


def _whole(body: Body) -> Iterator[Sentence]:
    """Sentences; as one where a bracket parted them: "on Friday (of course!) around six"."""
    held: Sentence | None = None
    for each in sentences(body):
        if held is not None and not each.item and not each.text[:1].isupper():
            each = Sentence(held.start, each.end, body.text[held.start : each.end], held.item)
        elif held is not None:
            yield held
        held = each if each.text.endswith(_SHOUTED) and _PARTED.search(each.text[-_BRACKET:]) else None
        if held is None:
            yield each
    if held is not None:
        yield held


_SHOUTED = (")", "）", "!", "?", "！", "？")
_PARTED = re.compile(r"[(（][^)）]*[!?！？][)）]?$")
_BRACKET = 60  # characters


def _asks(text: str) -> bool:
    """A label or a question that stands by itself."""
    return len(text) <= _LABEL_LENGTH and text.rstrip().endswith((":", "：", "?", "？"))


def _tells_more(stamp: Stamp, other: Stamp) -> bool:
    """The first failing line; louder still what a key says."""
    return (stamp.told.weight, stamp.failing) > (other.told.weight, other.failing)


_HEAD, _LEAST_HEAD = 1_000, len("Date: 1/1/26 1:00")  # characters


def _head_in(gap: str) -> Phrase | None:
    """When what follows was written, where a head of a forwarded mail stands before it."""
    found = (sent_in(line.strip(), ALL) for line in gap[-_HEAD:].splitlines())
    return next((each for each in found if each), None)


def _of_the_line_above(above: Sentence, found: Sequence[Told], spoken: tuple[str, ...]) -> tuple[Told, ...]:
    days = next((each.phrase.days for each in told_in(above.text, spoken, True) if not each.phrase.clock), ())
    return tuple(
        each._replace(phrase=each.phrase._replace(days=days))
        if each.phrase.clock and not each.phrase.days
        else each
        for each in found
    )


_MORE, _HEAD_OF_MORE = 70, 12  # characters
_DAY_SURE, _SURE = 1.5, 2.0


def _of_the_day_before(day: Told | None, found: tuple[Told, ...]) -> tuple[Told, ...]:
    """ "It died on Sunday. Say two in the afternoon.": the hour that begins the next sentence is of that day."""
    if day is None or day.weight < _DAY_SURE or day.phrase.open or found[0].weight > _SURE:
        return found
    first, phrase = found[0], found[0].phrase
    if not phrase.clock or phrase.days or phrase.open or first.start > _HEAD_OF_MORE:
        return found
    whole = phrase._replace(days=day.phrase.days, part=phrase.part or day.phrase.part)
    return first._replace(phrase=whole, weight=max(first.weight, day.weight)), *found[1:]


def _zoned(told: Sequence[_Placed], text: str, tongue: str) -> Iterator[_Placed]:
    """ "All times Dublin", a column "Time (UTC)": it holds for those told without a zone, and "log is UTC" for those of a log."""
    unzoned = [not each.told.phrase.zone and each.sent is None for each in told]
    zone = log = None
    if any(unzoned):
        text = text[:_LONG_TEXT]
        zone = _zone_behind(ALL_TIMES, text, tongue) or _zone_of_column(text, tongue)
        log = _zone_behind(LOG_TIMES, text, tongue) if any(each.machine for each in told) else None
    for each, without in zip(told, unzoned, strict=True):
        key = (log or zone) if each.machine else zone
        if key and without:
            phrase = each.told.phrase._replace(zone=key)
            each = each._replace(told=each.told._replace(phrase=phrase))
        yield each


def _zone_behind(leads: Mapping[str, Sequence[str]], text: str, tongue: str) -> str | None:
    lowered = text.lower()
    for words in (*leads["en"], *(leads[tongue] if tongue != "en" else ())):
        at = lowered.find(words)
        if at >= 0 and not lowered[at - 1 : at].isalpha():
            zone = _first_zone(text[at + len(words) :], tongue)
            if zone:
                return zone
    return None


def _zone_of_column(text: str, tongue: str) -> str | None:
    if "(" not in text and "（" not in text:
        return None
    lines = (line for line in text.split("\n") if "(" in line or "（" in line)
    heads = (head for line in lines if (head := _COLUMN.search(line)))
    return next((zone for head in heads if (zone := _first_zone(head[1], tongue))), None)


_LONG_TEXT = 20_000  # characters
_WITHIN = 30


# The line of the head of a column or a field; it tells no hour itself.
_COLUMN = re.compile(rf"(?i:{ZONED_COLUMNS})[ ]?[(（]([^()（）]{{1,20}})[)）]\D{{0,60}}\Z")


def _first_zone(text: str, tongue: str) -> str | None:
    """The zone that the next few words tell, of the same sentence."""
    beginning = re.split(r"[\n.;!?()]", text[:_WITHIN], maxsplit=1)[0]
    for token in tokenised(beginning, tongue)[:4]:
        zone = token.means.get("zone")
        if zone is not None and zone not in ("writer", "vendor"):
            return str(zone)
        if "clock" in token.means or "number" in token.means:
            return None
    return None


# --- places


class _Places(NamedTuple):
    """What is known about when and where it was written. `until`: nothing told can have begun after it."""

    anchor: datetime
    home: tzinfo  # where that language is spoken, if nobody knows better
    until: datetime
    vendor: tzinfo
    writer: tzinfo | None
    source: ZoneSource
    month_first: bool
    west: bool  # in America


def _places(
    message: Message,
    anchor: datetime,
    received: datetime | None,
    vendor_zone: str,
    contact_zone: str | None,
    tongue: str,
) -> _Places:
    vendor = ZoneInfo(vendor_zone)
    writer: tzinfo | None = None
    source = ZoneSource.UNKNOWN
    if contact_zone:
        writer, source = ZoneInfo(contact_zone), ZoneSource.CONTACT
    elif message.utc_offset is not None:
        writer, source = timezone(message.utc_offset), ZoneSource.DATE_HEADER
    home = ZoneInfo(_HOMES[tongue])
    offset = (writer or vendor).utcoffset(anchor) or timedelta()
    west = timedelta(hours=-11) < offset < timedelta(hours=-2)
    return _Places(
        anchor,
        home,
        min(anchor + _SLACK, received or anchor),
        vendor,
        writer,
        source,
        tongue == "en" and west,
        west,
    )


_HOMES = {"en": "UTC", "de": "Europe/Berlin", "fr": "Europe/Paris", "es": "Europe/Madrid", "ja": "Asia/Tokyo"}


class _Span(NamedTuple):
    value: datetime
    earliest: datetime
    latest: datetime
    precision: Precision


_ABOUT, _EXACT = 30, 5  # minutes
_ANYWHERE = tuple(
    timezone(timedelta(hours=hours)) for hours in (-8, 9)
)  # where nobody knows: as far as customers are
_ELSEWHERE = tuple(timezone(timedelta(hours=hours)) for hours in (-5, 1))


def _resolved(phrase: Phrase, places: _Places, zone: tzinfo) -> _Span | None:
    """What it means by the clocks of that zone; None where that is still to come."""
    span = _alone(phrase, places, zone)
    if span is None:
        return None
    if phrase.lasts is not None and span.value + timedelta(minutes=phrase.lasts) > places.anchor + _SLACK:
        return None  # "from 9 to 17": it is not over, so it is hours of business
    if phrase.until is None:
        return span
    end = _alone(phrase.until, places, zone)
    if end is None or end.latest <= span.earliest:
        return span
    return _middle(
        span.value if phrase.clock else span.earliest, end.value, places, max(span.precision, end.precision)
    )


def _alone(phrase: Phrase, places: _Places, zone: tzinfo) -> _Span | None:
    if phrase.epoch is not None:
        value = datetime.fromtimestamp(phrase.epoch, UTC)
        return _Span(value, value, value, Precision.MINUTE) if value <= places.anchor + _SLACK else None
    if phrase.back is not None:
        return _before(phrase.back, phrase.about, places.anchor, zone)
    found = _on(places.anchor.astimezone(zone).date(), phrase, places, zone)
    if found is None and phrase.zone:  # "3 pm IST today": of the writer's day
        found = _on(places.anchor.astimezone(places.writer or places.home).date(), phrase, places, zone)
    return found


def _on(today: date, phrase: Phrase, places: _Places, zone: tzinfo) -> _Span | None:
    told = meant(phrase.days, today, places.month_first, places.west) if phrase.days else None
    days = (today, today - timedelta(days=1)) if told is None else told.days
    if not days:
        return None
    if phrase.clock:
        return _by_clock(phrase.clock, phrase, days, today, places, zone)
    if phrase.part:
        return _by_part(phrase.part, phrase.third, days, places, zone)
    third = Third.EARLY if phrase.lasting and phrase.third is None else phrase.third
    return _by_days(told or Days(days), third, places, zone)


_NOON = 12 * 60
_THIRDS = {Third.EARLY: (0.0, 0.25), Third.MID: (0.3, 0.7), Third.LATE: (0.6, 1.0)}


def _third(low: datetime, high: datetime, third: Third | None) -> tuple[datetime, datetime]:
    if third is None:
        return low, high
    first, last = _THIRDS[third]
    return low + (high - low) * first, low + (high - low) * last


def _by_part(
    part: str, third: Third | None, days: Sequence[date], places: _Places, zone: tzinfo
) -> _Span | None:
    low, high = PARTS[part]
    for day in days:
        if part == "noon" and third is None and _instant(day, _NOON, zone) < places.anchor:
            around = _instant(day, low, zone), min(_instant(day, high, zone), places.anchor)
            return _Span(_instant(day, _NOON, zone), *around, Precision.PART)
        start, end = _third(_instant(day, low, zone), _instant(day, high, zone), third)
        if start < places.anchor:
            return _middle(start, end, places, Precision.PART)
    return None


def _by_days(told: Days, third: Third | None, places: _Places, zone: tzinfo) -> _Span | None:
    first, last = (min(told.days), max(told.days)) if told.several else (told.days[0], told.days[0])
    if third is not None and told.several:
        last = first + timedelta(days=told.told - 1)
    whole = third if told.several or third is not Third.EARLY else None
    low, high = _third(_instant(first, 0, zone), _instant(last, 24 * 60, zone), whole)
    if low >= places.anchor:
        return None
    if third is None and not told.several and places.anchor < high and _awake(first, zone) < places.anchor:
        span = _middle(low, high, places, Precision.DAY)  # today: people were up
        return span._replace(value=_middle(_awake(first, zone), high, places, Precision.DAY).value)
    return _middle(low, high, places, Precision.DAYS if told.several else Precision.DAY)


def _awake(day: date, zone: tzinfo) -> datetime:
    return _instant(day, 6 * 60, zone)


def _before(minutes: int, about: bool, anchor: datetime, zone: tzinfo) -> _Span:
    """What was counted back is as exact as its unit."""
    value = anchor - timedelta(minutes=minutes)
    if minutes < 24 * 60:
        wide = timedelta(minutes=max(10 if minutes < 60 else 30, minutes / (2 if about else 5)))
        return _Span(value, value - wide, min(value + wide, anchor), Precision.ABOUT)
    day = value.astimezone(zone).date()
    wide = timedelta(days=minutes / 1440 / 2 if about else 0.5 if minutes < 7 * 1440 else minutes / 1440 / 4)
    low, high = _instant(day, 0, zone), _instant(day, 24 * 60, zone)
    if minutes % (7 * 1440) and minutes < 30 * 1440:
        value = _instant(day, 12 * 60, zone)
    few = minutes < 7 * 1440 and not about
    return _Span(value, low - wide, min(high + wide, anchor), Precision.DAY if few else Precision.DAYS)


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
        lately = not phrase.days or (day == today and clock.minutes < _TEN)
        value = max(past) if lately else past[0]
        value += timedelta(seconds=clock.seconds)
        if clock.until is not None and not phrase.over:
            wide = timedelta(minutes=clock.until - clock.minutes)
            return _middle(value, value + wide, places, Precision.ABOUT)
        wide = timedelta(minutes=_ABOUT if phrase.about else clock.tolerance or _EXACT)
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
    return (datetime.combine(day, _MIDNIGHT, zone) + timedelta(minutes=minutes)).astimezone(UTC)


_MIDNIGHT = time()


def _meant_zone(key: str, places: _Places) -> tuple[tzinfo, ...]:
    """Of an abbreviation that several places use that of the writer, or the commonest."""
    several = [_zone(each) for each in key.split("|")]
    if places.writer is not None:
        offset = places.writer.utcoffset(places.anchor)
        several.sort(key=lambda each: each[0].utcoffset(places.anchor) != offset)
    return several[0]


@lru_cache(maxsize=128)
def _zone(key: str) -> tuple[tzinfo, ...]:
    """The zone that was told; with it that of the place, where people say one and mean the other."""
    distance, _, place = key.partition(" ")
    if distance.lstrip("-").isdigit():
        return (timezone(timedelta(minutes=int(distance))), *((ZoneInfo(place),) if place else ()))
    return (ZoneInfo(key),)


_HALF_A_DAY = timedelta(hours=12)


def _placed(phrase: Phrase, places: _Places) -> tuple[tuple[tzinfo, ...], ZoneSource]:
    match phrase.zone:
        case "vendor":
            return (places.vendor,), ZoneSource.STATED
        case str(key) if key != "writer":
            return _meant_zone(key, places), ZoneSource.STATED
    if places.writer:
        return (places.writer,), places.source
    return (places.home, *_ANYWHERE), ZoneSource.UNKNOWN


def _located(phrase: Phrase, places: _Places) -> tuple[_Span, ZoneSource] | None:
    zones, source = _placed(phrase, places)
    found = [span for zone in zones if (span := _resolved(phrase, places, zone))]
    if not found:
        return None
    if phrase.zone and (other := _of_the_writers_day(phrase, places, zones[0])):
        found.insert(0, other)
    best = found[0]
    if places.anchor - best.value > _HALF_A_DAY and not phrase.days:
        if source is ZoneSource.UNKNOWN:
            found += [span for zone in _ELSEWHERE if (span := _resolved(phrase, places, zone))]
        best = max(found, key=lambda each: each.value)  # a place where it was today
    if phrase.open:
        best = _last_well(best, places)
        found.append(best)
    if phrase.epoch is not None or (phrase.back is not None and phrase.back < 24 * 60):
        found = [best]
    low = min(each.earliest for each in found)
    high = min(max(each.latest for each in found), places.until)
    value = min(best.value, high)
    return _Span(value, min(low, value), high, best.precision), source


def _of_the_writers_day(phrase: Phrase, places: _Places, zone: tzinfo) -> _Span | None:
    """ "Yesterday at five, London": where they write it, yesterday may be another day."""
    if places.writer is None or not any(isinstance(each, Away) for each in phrase.days):
        return None
    here, there = (places.anchor.astimezone(each).date() for each in (places.writer, zone))
    return _on(here, phrase, places, zone) if here != there else None


def _start(placed: _Placed, places: _Places) -> tuple[float, Start] | None:
    if placed.sent is not None and (sent := _located(placed.sent, places)):
        anchor = min(sent[0].value, places.anchor)
        places = places._replace(anchor=anchor, until=min(anchor + _SLACK, places.until))
    located = _located(placed.told.phrase, places)
    if located is None:
        return None
    span, source = located
    return placed.weight, Start(
        value=span.value,
        earliest=span.earliest,
        latest=span.latest,
        zone_source=source,
        precision=span.precision,
        part=placed.part,
        start=placed.offset + placed.told.start,
        end=placed.offset + placed.told.end,
        confidence=round(max(0.1, min(0.95, 0.4 + 0.1 * placed.weight)), 2),
        well=placed.told.phrase.open,
    )


_SOON = timedelta(minutes=20)


def _last_well(span: _Span, places: _Places) -> _Span:
    """Well then: it began after it, soon after an hour that was watched."""
    rest = max(places.anchor - span.value, timedelta())
    gone = min(rest, _SOON) if span.precision <= Precision.ABOUT else rest
    return _Span(
        span.value + gone / 2, span.value, max(places.anchor, span.value), max(span.precision, Precision.PART)
    )


# --- choice


_COMPARABLE = 2.7
_RIVAL = 0.6


def _finest(found: Sequence[tuple[float, Start]]) -> Start:
    """The best; or what tells the same more exactly: "slow since yesterday", "it began yesterday about two".

    Of what speaks for itself as much the earliest; what nearly does is within the window.
    """
    score, best = max(found, key=lambda each: each[0])
    finer = [
        (value, each)
        for value, each in found
        if each.precision < best.precision
        and value >= score - _COMPARABLE
        and best.earliest <= each.value <= best.latest
    ]
    if finer:
        score, best = max(finer, key=lambda each: each[0])
    rivals = [each for value, each in found if abs(value - score) <= _RIVAL and each is not best]
    if best.well:  # "it worked on Monday, and on Thursday": what counts is when it did last
        best = max((each for value, each in found if each.well and score - value <= _RIVAL), key=_earliest)
        rivals = [each for each in rivals if not each.well]
    same = [
        each
        for each in rivals
        if each.precision <= best.precision and each.value < best.value and each.well <= best.well
    ]
    chosen = min((best, *same), key=lambda each: each.value)
    low = min(each.earliest for each in (chosen, best))
    high = max(each.latest for each in (chosen, best))
    for each in rivals:
        if each.precision <= Precision.DAY:
            low, high = min(low, each.earliest), max(high, each.latest)
    return _since_well(chosen._replace(earliest=low, latest=high), found)


def _earliest(start: Start) -> datetime:
    return start.earliest


def _since_well(start: Start, found: Sequence[tuple[float, Start]]) -> Start:
    """Where it is told that all was well within its window, it began after that."""
    well = max((each.earliest for _, each in found if each.well and start.value < each.value), default=None)
    if well is None or not start.earliest < well <= start.latest or start.precision is Precision.MINUTE:
        return start
    value = start.value if start.value >= well else well + (start.latest - well) / 2
    return start._replace(value=value, earliest=well)
