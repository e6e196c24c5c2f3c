"""Puts the words of a sentence together as times: a day, an hour, a part of the day, a zone, a while ago.

Owns the grammar. A phrase says which days it may mean seen from a given day, none of them to come; it is no instant yet, and
whether it is the beginning of anything is not told here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gateway.message.time_words import Token


@dataclass(frozen=True, slots=True)
class Clock:
    """Minutes from midnight. `halves`: "at four" may be either half of the day. `until`: "between eight and nine"."""

    minutes: int
    halves: bool
    tolerance: int  # minutes
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """One time as it was told, tokens first..last. `days`: what day it may be, the likeliest first."""

    first: int
    last: int
    days: tuple[date, ...] | None = None
    several: bool = False  # the days are meant together: "last week"
    clock: Clock | None = None
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
class Setting:
    """In which language, on which day of the writer, and in which order they write dates."""

    tongue: str
    today: date
    month_first: bool


_PASSED = ("comma", "approx", "glue", "at", "and", "between", "last", "hour")


def phrases_in(tokens: Sequence[Token], here: Setting) -> list[Phrase]:
    found: list[Phrase] = []
    now: Phrase | None = None
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


def _beside(tokens: Sequence[Token], last: int, index: int) -> bool:
    return index - last <= 2


def _joined(one: Phrase, other: Phrase) -> Phrase | None:
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


_Taken = tuple[Phrase, int] | None


def _taken(tokens: Sequence[Token], index: int, here: Setting, now: Phrase | None) -> _Taken:
    """The piece of a time that begins here and the index behind it."""
    back = _back(tokens, index)
    if back:
        return Phrase(index, back[1] - 1, back=back[0]), back[1]
    numbered = (
        now and stands(tokens, index - 1, "weekday") and stands(tokens, index, "number")
    )  # "jueves 19 por la tarde"
    named = now is not None and now.clock is None and (now.days is not None or now.part is not None)
    clock = None if numbered else _clock(tokens, index, here.tongue, named)
    if clock:
        return Phrase(index, clock[1] - 1, clock=clock[0]), clock[1]
    dated = _dated(tokens, index, here, now)
    if dated:
        return Phrase(index, dated[2] - 1, days=dated[0], several=dated[1]), dated[2]
    token = tokens[index]
    days, several = _days(tokens, index, here.today)
    part = str(token.means["part"]) if "part" in token else None
    if days is not None or part:
        return Phrase(index, index, days=days, several=several, part=part), index + 1
    bare = "bare" in token and not stands(tokens, index - 2, "ymd")  # "9:00-10:30" is no zone
    if "zone" in token and now and (now.clock or now.part) and not bare:
        return Phrase(index, index, zone=str(token.means["zone"])), index + 1
    return None


def _skip(tokens: Sequence[Token], index: int, *kinds: str) -> int:
    """Past at most four words of these kinds."""
    stop = min(len(tokens), index + 4)
    while index < stop and any(kind in tokens[index] for kind in kinds):
        index += 1
    return index


def stands(tokens: Sequence[Token], index: int, *kinds: str) -> bool:
    return 0 <= index < len(tokens) and any(kind in tokens[index] for kind in kinds)


# "20 minutes ago", "for two days now", "seit drei Stunden", "il y a une heure", "hace 2 días", "2時間前から"
def _back(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    start = index
    led = stands(tokens, index, "before", "since")
    if led:
        index = _skip(tokens, index + 1, "approx", "before", "glue", "last")
    if stands(tokens, index, "amount"):
        minutes, index = tokens[index].number("amount"), index + 1
    else:
        amount = next(
            (tokens[index].number(kind) for kind in ("number", "few") if stands(tokens, index, kind)), None
        )
        behind = index + 1 if amount is not None else index
        unit = _skip(tokens, behind, "approx") if amount is not None else index
        if not stands(tokens, unit, "unit") or (amount is None and not stands(tokens, start, "before")):
            return None
        if amount is None and not stands(tokens, index - 1, "before", "last"):
            return None
        if stands(tokens, unit, "hour") and amount is not None and amount > 12:
            return None  # "depuis 18 heures" is a time of day
        minutes, index = (1 if amount is None else amount) * tokens[unit].number("unit"), unit + 1
    after = _skip(tokens, index, "approx")
    told = stands(tokens, after, "ago")
    if minutes <= 0 or minutes > _LONG_AGO or not (told or led):
        return None
    if not told and minutes < 60 and tokens[start].means.get("before") == 0:
        return None  # "it spins for two minutes"
    return minutes, (after + 1 if told else index)


_LONG_AGO = 400 * 24 * 60


# --- times of day


def _clock(tokens: Sequence[Token], index: int, tongue: str, named: bool) -> tuple[Clock, int] | None:
    if stands(tokens, index, "between"):
        return _between(tokens, index, tongue)
    led = _led(tokens, index)
    simple = _figured(tokens, index) or _worded(tokens, index, led)
    if simple is None and stands(tokens, index, "number"):
        simple = _hour(tokens, index, tongue) or _bare(tokens, index, led, named, tongue)
    if (
        simple is None
        and stands(tokens, index, "dotted")
        and (led == "at" or stands(tokens, index + 1, "hour"))
    ):
        hour, minute = map(int, str(tokens[index].means["dates"]).split()[:2])
        if hour < 24 and minute < 60:
            simple = Clock(hour * 60 + minute, halves=False, tolerance=5), _skip(tokens, index + 1, "hour")
    return simple


def _led(tokens: Sequence[Token], index: int) -> str:
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


def _figured(tokens: Sequence[Token], index: int) -> tuple[Clock, int] | None:
    """ "14:02", "3:40 pm", "8h30", "5am"."""
    if not stands(tokens, index, "clock"):
        return None
    token = tokens[index]
    minutes = token.number("clock")
    closed = "closed" in token or not 60 <= minutes < 13 * 60
    tolerance = 1 if "exact" in token else 15 if "whole" in token else 5
    return Clock(minutes, not closed, tolerance), _skip(tokens, index + 1, "hour")


def _worded(tokens: Sequence[Token], index: int, led: str) -> tuple[Clock, int] | None:
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
        and stands(tokens, index + 1, "past", "to")
    ):
        step = _skip(tokens, index + 1, "unit")
        if (
            stands(tokens, step, "past", "to")
            and stands(tokens, step + 1, "number")
            and not stands(tokens, index - 1, "since", "between")
        ):
            shift = (
                token.number("number")
                if "past" in tokens[step] and not tokens[step].number("past")
                else -token.number("number")
            )
            hour_at = step + 1
    if (
        shift is None
        or not stands(tokens, hour_at, "number")
        or not 1 <= tokens[hour_at].number("number") <= 12
    ):
        return None
    minutes = tokens[hour_at].number("number") * 60 + shift
    after = _skip(tokens, hour_at + 1, "hour")
    return _halved(tokens, after, minutes, 5) or (Clock(minutes, True, 5), after)


def _hour(tokens: Sequence[Token], index: int, tongue: str) -> tuple[Clock, int] | None:
    """ "16 Uhr 30", "8 heures et quart", "las cinco y media", "午後3時半", "nine am"."""
    hour = tokens[index].number("number")
    if hour > 24 or ("ordinal" in tokens[index] and tokens[index].number("ordinal") == 2):
        return None
    behind = index + 1
    marked = stands(tokens, behind, "hour") and not stands(tokens, index - 1, "before")
    halved = _halved(tokens, behind, hour * 60, 15)
    if halved:
        return halved
    if marked:
        behind += 1
    shifted = _shift(tokens, behind, marked)
    if shifted:
        return Clock(hour * 60 + shifted[0], 1 <= hour <= 12 and tongue in ("en", "es"), 5), shifted[1]
    if marked:
        return Clock(hour * 60, 1 <= hour <= 12 and tongue in ("en", "es", "ja"), 15), behind
    return None


def _shift(tokens: Sequence[Token], index: int, marked: bool) -> tuple[int, int] | None:
    """Minutes that are told behind the hour."""
    if (
        marked
        and stands(tokens, index, "number")
        and tokens[index].number("number") < 60
        and not stands(tokens, index + 1, "unit") | stands(tokens, index, "ordinal")
    ):
        return tokens[index].number("number"), _skip(tokens, index + 1, "minutemark")
    if (
        marked
        and stands(tokens, index, "number")
        and stands(tokens, index + 1, "minutemark")
        and tokens[index].number("number") < 60
    ):
        return tokens[index].number("number"), index + 2
    for kind, sign in (("past", 1), ("to", -1)):
        if stands(tokens, index, kind):
            told = tokens[index].number(kind)
            if told:
                return sign * told, index + 1
            minutes = tokens[index + 1].means.get("number") if index + 1 < len(tokens) else None
            if minutes in (5, 10, 15, 20, 25) and (marked or kind == "to"):
                return sign * tokens[index + 1].number("number"), index + 2
    return None


def _halved(tokens: Sequence[Token], index: int, minutes: int, tolerance: int) -> tuple[Clock, int] | None:
    if not stands(tokens, index, "am") or not 0 < minutes < 13 * 60:
        return None
    return Clock(minutes % 720 + tokens[index].number("am") * 60, False, tolerance), index + 1


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
    tokens: Sequence[Token], index: int, led: str, named: bool, tongue: str
) -> tuple[Clock, int] | None:
    """ "at 4", "since like seven", "a las cinco", "3 de la tarde": a figure alone is an hour only where something says so."""
    hour, token = tokens[index].number("number"), tokens[index]
    ordinal = token.means.get("ordinal")
    dated = (
        ordinal == 1 and tongue == "de" and led == "since" and stands(tokens, index - 1, "glue")
    )  # "seit dem 9."
    if hour > 23 or ordinal == 2 or dated:
        return None
    following = _skip(tokens, index + 1, "glue", "approx", "at")
    if not stands(tokens, following, "part") or stands(tokens, following, "weekday", "day"):
        if (
            not led
            or (led == "since" and hour == 0)
            or stands(tokens, index + 1, "unit", "month", "number", "monthmark", "daymark")
        ):
            return None
        touching = index + 1 < len(tokens) and tokens[index + 1].start - token.end <= 1 and not ordinal
        if touching and not stands(tokens, index + 1, *_GOES_ON) and not (named and led == "at"):
            return None  # "at 3 sites"
    return Clock(hour * 60, 1 <= hour <= 12, 15), index + 1


def _between(tokens: Sequence[Token], index: int, tongue: str) -> tuple[Clock, int] | None:
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
        return Clock(low.minutes + 720, False, 0, high.minutes), other[1]
    return Clock(low.minutes, halves, 0, until), other[1]


def _end(tokens: Sequence[Token], index: int, tongue: str) -> tuple[Clock, int] | None:
    if index >= len(tokens):
        return None
    found = _figured(tokens, index) or _worded(tokens, index, "at")
    if found is None and stands(tokens, index, "number"):
        found = _hour(tokens, index, tongue)
        if found is None and tokens[index].number("number") < 24:
            hour = tokens[index].number("number")
            found = Clock(hour * 60, 1 <= hour <= 12, 0), index + 1
    return found


# --- days


_SINCE_DAY = ("since", "at")


def _dated(
    tokens: Sequence[Token], index: int, here: Setting, now: Phrase | None
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
    if "month" in token or (stands(tokens, index + 1, "monthmark") and "number" in token):
        return _month_first(tokens, index, today)
    if "number" not in token:
        return None
    day = token.number("number")
    behind = _skip(tokens, index + 1, "glue")
    if 1 <= day <= 31 and stands(tokens, behind, "month"):
        year, after = _year(tokens, _skip(tokens, behind + 1, "glue", "comma"), behind + 1)
        return _past([(year, tokens[behind].number("month"), day)], today), False, after
    if not 1 <= day <= 31 or "clock" in token:
        return None
    marked = stands(tokens, index + 1, "daymark") and not stands(tokens, index + 2, "ago")
    named = (
        now is not None
        and now.days is not None
        and not now.several
        and now.clock is None
        and stands(tokens, index - 1, "weekday", "glue")
    )
    ordinal = token.means.get("ordinal")
    dotted = ordinal == 1 and tongue == "de" and stands(tokens, index - 1, "glue")
    article = (
        tongue in ("fr", "es")
        and stands(tokens, index - 1, "since", "glue")
        and _led(tokens, index) == "since"
        and not stands(tokens, index + 1, "hour", "unit", "clock")
        and not stands(tokens, index - 1, "at")
    )
    if marked or named or dotted or article or ordinal == 2:
        if stands(tokens, index + 1, "unit") and not marked:
            return None
        months = [
            (today.year - (today.month - 1 - back < 0) * 1, (today.month - 1 - back) % 12 + 1, day)
            for back in range(12)
        ]
        return _past(months, today, near=False), False, index + (2 if marked else 1)
    return None


def _month_first(
    tokens: Sequence[Token], index: int, today: date
) -> tuple[tuple[date, ...], bool, int] | None:
    """ "Nov 20th, 2026", "11月20日"; a month alone is meant whole, behind "since"."""
    if "month" in tokens[index]:
        month, at = tokens[index].number("month"), _skip(tokens, index + 1, "glue")
    else:
        month, at = tokens[index].number("number"), index + 2
    if (
        stands(tokens, at, "number")
        and 1 <= tokens[at].number("number") <= 31
        and not stands(tokens, at + 1, "am", "hour")
    ):
        after = _skip(tokens, at + 1, "daymark")
        year, after = _year(tokens, _skip(tokens, after, "glue", "comma"), after)
        return _past([(year, month, tokens[at].number("number"))], today), False, after
    if not 1 <= month <= 12 or not stands(tokens, index - 1, "since", "glue"):
        return None
    year, after = _year(tokens, at, index + 1)
    year = year or (today.year if month <= today.month else today.year - 1)
    days = (
        [date(year, month, 1) + timedelta(days=n) for n in range(31)] if abs(today.year - year) <= 10 else []
    )
    recent = today - _SEASON
    return tuple(day for day in days if day.month == month and recent <= day <= today), True, after


def _year(tokens: Sequence[Token], index: int, otherwise: int) -> tuple[int, int]:
    if stands(tokens, index, "number") and 1990 <= tokens[index].number("number") <= 2200:
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


def _days(tokens: Sequence[Token], index: int, today: date) -> tuple[tuple[date, ...] | None, bool]:
    """Days that have a name: today, Friday, the weekend, last week. Without any to come; `several`: all of them together."""
    token = tokens[index]
    if "day" in token:
        away = token.number("day")
        return ((today + timedelta(days=away),) if away <= 0 else ()), False
    if "weekday" in token:
        first = (today.weekday() - token.number("weekday")) % 7
        if first == 0 and (stands(tokens, index - 1, "last") or stands(tokens, index + 1, "last")):
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


def inherited(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """ "This morning it broke, at 6:15": an hour without a day is of the day told just before, unless all was well then."""
    before: Phrase | None = None
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
            and stands(tokens, phrase.last + 1, "to", "until", "and")
        ):
            days = after.days if phrase.days is None else phrase.days  # "from 10:15 to 10:40 UTC today"
            phrase = replace(phrase, days=days, zone=phrase.zone or after.zone)
        yield phrase
        before = phrase
