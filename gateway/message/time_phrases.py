"""Puts the words of a sentence together as times: a day, an hour, a part of the day, a zone, a while ago.

Owns how those join. A phrase is what was said and no instant yet; whether it is the beginning of anything is not told here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import NamedTuple

from gateway.message.time_clocks import Clock, clock_at, led, number_at, skip, stands
from gateway.message.time_days import (
    Away,
    Dated,
    Feast,
    Month,
    Months,
    Named,
    NewMonth,
    OfMonth,
    Season,
    Slashed,
    Week,
    Weekday,
    Weekend,
)
from gateway.message.time_words import Token
from gateway.message.words.times import PARTS


class Third(IntEnum):
    """Of a week, a month, a morning: "early", "mid", "late"."""

    EARLY = 0
    MID = 1
    LATE = 2


_OVER = (
    "morning",
    "early",
    "opening",
    "overnight",
    "small",
    "dawn",
    "arrival",
    "afternoon",
    "past noon",
    "before noon",
    "lunch",
    "noon",
)
_NAMED_HOURS = ("noon", "midnight", "opening", "closing", "lunch", "past noon", "before noon")


class Phrase(NamedTuple):  # each join makes a new one: a tuple is made fastest
    """One time as it was told, tokens first..last. `until`: where a stretch ends in which it lies, "between Friday and Monday"."""

    first: int
    last: int
    days: tuple[Named, ...] = ()
    clock: Clock | None = None
    part: str | None = None
    third: Third | None = None
    zone: str | None = None
    back: int | None = None  # minutes before the writing
    epoch: int | None = None  # seconds
    about: bool = False
    lasting: bool = False  # "all day", "for two hours": what lasts has begun then
    until: "Phrase | None" = None
    lasts: int | None = None  # minutes from its clock to the end that was told with it
    open: bool = False  # then or later: when it was last well
    over: bool = False  # it was so between two hours, and began with the first

    @property
    def tells(self) -> bool:
        return bool(self.days or self.clock or self.part) or self.back is not None or self.epoch is not None

    @property
    def passed(self) -> bool:
        """Over by itself, not to come: "this morning", "yesterday", "over the weekend", "just now"."""
        if self.back is not None:
            return self.about and not self.lasting
        return any(
            isinstance(each, (Weekend, Season))
            or (isinstance(each, Week) and (each.away < 0 or self.first == 0))
            or (isinstance(each, Away) and (each.days < 0 or (each.days == 0 and self.part in _OVER)))
            for each in self.days
        )

    @property
    def daily(self) -> bool:
        """Of any day, as one tells it who answers: "around nine", "give or take noon"."""
        return self.about and not self.days and (self.clock is not None or self.part in _NAMED_HOURS)

    @property
    def whole(self) -> bool:
        """Nothing more of it can follow."""
        return self.back is not None or self.epoch is not None


_PASSED = frozenset(("comma", "approx", "glue", "at", "between", "last", "hour"))


def phrases_in(tokens: Sequence[Token], tongue: str) -> list[Phrase]:
    """In order, apart from each other; an hour without a day has that of the phrase before it where it is meant so."""
    found: list[Phrase] = []
    now: Phrase | None = None
    index, about = 0, False
    third: Third | None = None
    while index < len(tokens):
        means = tokens[index].means
        if now is None and _BEGINNING.isdisjoint(means):  # as most words
            if _PASSED.isdisjoint(means):
                about, third = False, None
            index += 1
            continue
        taken = None if _TAKEN.isdisjoint(means) else _taken(tokens, index, tongue, now)
        if taken is not None:
            piece, after = taken
            if third is not None and (piece.days or piece.part):
                piece, third = piece._replace(third=third), None
            joined = _joined(now, piece) if now and not _parted(tokens, now, piece) else None
            if now and joined is None:
                found.append(now)
            now = joined or piece
            if about and not now.about:
                now = now._replace(about=True)
            index, about = after, False
            continue
        if "aside" in means:
            index += 1
            continue
        if "approx" in means:
            about = True
            if now and index - now.last <= 2 and not stands(tokens, index - 1, "comma"):
                now = now._replace(about=True, last=index)
        elif "third" in means:
            third = Third(int(means["third"]))
            touching = now and index - now.last <= 1 + stands(tokens, index - 1, "glue")  # "今月の頭"
            if now and now.days and touching and tongue == "ja":
                now, third = now._replace(third=third, last=index), None
        elif now and now.part and not now.days and means.get("since") == 0 and _leads_to_day(tokens, index):
            pass  # "la madrugada del martes"
        elif "since" in means or _PASSED.isdisjoint(means):
            about, third = False, None
            if now:
                found.append(now)
            now = None
        index += 1
    if now:
        found.append(now)
    return list(_related(tokens, [each for each in found if each.tells]))


def _leads_to_day(tokens: Sequence[Token], index: int) -> bool:
    return "glue" in tokens[index].means and stands(tokens, index + 1, "weekday", "day")


def _joined(one: Phrase, other: Phrase) -> Phrase | None:
    """Both as one time; None where they tell the same kind of thing twice."""
    if one.back is not None:
        return _from(one, other)
    if one.zone and other.zone and not (other.days or other.clock or other.part):
        return one._replace(last=other.last, zone=other.zone)  # "06:55 IST (Israel)"
    if one.lasting and one.days == (Away(0),) and other.days and not other.part:
        return one._replace(last=other.last, days=other.days)  # "all afternoon yesterday"
    if one.days and other.part == "overnight" and other.days == (Away(0),):
        other = other._replace(part="night", days=())  # "Monday in the night"
    one, other = _untold(one, other), _untold(other, one)
    if one.epoch is not None or other.whole or (one.clock and other.clock) or (one.zone and other.zone):
        return None
    if any(_alike(each, another) for each in one.days for another in other.days):
        return None
    if one.part and other.part and _apart(one.part, other.part):
        return None  # "since last thing yesterday: in the morning .."
    part = one.part if one.part and (other.part is None or other.part == "night") else other.part
    return one._replace(
        last=other.last,
        about=one.about or other.about,
        days=one.days + other.days,
        part=part,
        third=other.third if one.third is None else one.third,
        clock=one.clock or other.clock,
        zone=one.zone or other.zone,
        lasting=one.lasting or other.lasting,
    )


def _parted(tokens: Sequence[Token], one: Phrase, other: Phrase) -> bool:
    """ "Fine on Friday afternoon, today it isn't": two days, where a comma parts them."""
    between = stands(tokens, other.first - 1, "comma") and other.days == (Away(0),)
    return between and bool(one.part or one.clock) and any(isinstance(each, Weekday) for each in one.days)


_OF_TODAY = ("opening", "early", "overnight")


def _untold(one: Phrase, other: Phrase) -> Phrase:
    """ "First thing Monday": today was meant by the words only where no day is told."""
    untold = one.days == (Away(0),) and one.part in _OF_TODAY and other.days and other.part is None
    return one._replace(days=()) if untold else one


def _apart(one: str, other: str) -> bool:
    (low, high), (first, last) = PARTS[one], PARTS[other]
    return "night" not in (one, other) and (high <= first or last <= low)


_WEEK = 7 * 1440


def _from(one: Phrase, other: Phrase) -> Phrase | None:
    """ "a week ago today", "a week ago Friday"."""
    back, day = one.back or 0, other.days[0] if len(other.days) == 1 else None
    if back % 1440 == 0 and day == Away(0) and not other.part:
        return one._replace(last=other.last)
    if back % 1440 == 0 and back < _WEEK and not other.days and (other.part or other.clock):
        return other._replace(
            first=one.first, back=None, days=(Away(-back // 1440),)
        )  # "two days ago at three"
    if back % _WEEK == 0 and isinstance(day, Weekday) and not other.clock:
        days = (replace(day, weeks=back // _WEEK),)
        return one._replace(last=other.last, back=None, lasting=False, days=days, part=other.part)
    return None


def _alike(one: Named, other: Named) -> bool:
    dates = (Dated, Slashed, OfMonth)
    return (type(one) is type(other) and one != other) or (
        isinstance(one, dates) and isinstance(other, dates)
    )


_Taken = tuple[Phrase, int] | None


def _taken(tokens: Sequence[Token], index: int, tongue: str, now: Phrase | None) -> _Taken:
    """The piece of a time that begins here and the index behind it."""
    token = tokens[index]
    means = token.means
    if "lately" in means and not (
        tongue == "ja" and stands(tokens, index - 1, "hour", "past")
    ):  # "九時少し前"
        return Phrase(
            index, index, back=token.number("lately"), about=True, lasting="lasting" in means
        ), index + 1
    if "epoch" in means:
        return Phrase(index, index, epoch=token.number("epoch")), index + 1
    back = _back(tokens, index, tongue)
    if back:
        return back, back.last + 1
    if _CLOCKED.isdisjoint(means):
        return _dayed(tokens, index, tongue, now)
    numbered = (  # "jueves 19 por la tarde"
        now
        and "number" in means
        and stands(tokens, index - 1, "weekday")
        and not stands(tokens, index + 1, "hour", "ish")
        and not (tongue == "en" and stands(tokens, index + 1, "part") and token.number("number") <= 12)
    )
    named = now is not None and now.clock is None and bool(now.days or now.part)
    clock = None if numbered else clock_at(tokens, index, tongue, named)
    if clock:
        return Phrase(index, clock[1] - 1, clock=clock[0]), clock[1]
    return _dayed(tokens, index, tongue, now)


def _dayed(tokens: Sequence[Token], index: int, tongue: str, now: Phrase | None) -> _Taken:
    """A day, a part of one, or the zone of the time so far."""
    token = tokens[index]
    means = token.means
    dated = None if _DATED.isdisjoint(means) else _dated(tokens, index, tongue, now)
    if dated:
        return Phrase(index, dated[1] - 1, days=(dated[0],)), dated[1]
    day = _day(tokens, index)
    part = str(means["part"]) if "part" in means else None
    if day is not None or part:
        days = () if day is None else (day,)
        third = Third(int(means["third"])) if days and "third" in means else None
        return Phrase(index, index, days, part=part, third=third, lasting="lasting" in means), index + 1
    bare = "bare" in means and not stands(tokens, index - 2, "ymd")  # "9:00-10:30" is no zone
    if "zone" in means and now and (now.clock or now.part) and not bare:
        return Phrase(index, index, zone=str(means["zone"])), index + 1
    return None


_TAKEN = frozenset((
    *("lately", "epoch", "before", "since", "amount", "number", "few", "many", "between", "clock", "half", "past", "to"),
    *("four", "part", "dotted", "dates", "ymd", "month", "day", "weekday", "weekend", "week", "months", "zone"),
    *("feast", "nth", "season", "nthday", "newmonth"),
))  # fmt: skip


_BEGINNING = _TAKEN | {"approx", "third"}
_CLOCKED = frozenset(("between", "clock", "half", "past", "to", "number", "part", "four", "dotted"))
_DATED = frozenset(("ymd", "dates", "month", "number", "nthday"))


# "20 minutes ago", "for two days now", "seit drei Stunden", "il y a une heure", "hace 2 días", "2時間前から"
def _back(tokens: Sequence[Token], index: int, tongue: str) -> Phrase | None:
    start = index
    head = tokens[index].means
    leads = ("before" in head or "since" in head) and "hourly" not in head  # "depuis peu après neuf heures"
    if not leads and _COUNTS.isdisjoint(head):
        return None
    if leads:
        index = skip(tokens, index + 1, "approx", "before", "glue", "last", "oh")
        if head.get("before") == 0 and stands(tokens, index, "comma"):  # "for, oh, I should say a week"
            index = skip(tokens, index, "comma", "approx", "oh")
        if head.get("before") == 2 and tongue in ("en", "es", "fr"):
            index = _to_the_count(tokens, index)
            start = index - 1 if stands(tokens, index - 1, "before") else start
    if leads and tongue == "fr" and stands(tokens, index, "hm") and tokens[index].number("clock") < _SHORT:
        return Phrase(start, index, back=tokens[index].number("clock"), lasting=True)  # "depuis 2h30"
    counted = _counted(tokens, index, tongue, leads, start)
    if counted is None:
        return None
    minutes, index, about = counted
    after = skip(tokens, index, "approx")
    if head.get("since") == 0 and stands(tokens, after, "to", "until") and number_at(tokens, after + 1) >= 0:
        return None  # "from 4 min to 11"
    told = stands(tokens, after, "ago")
    if not (told or leads) and minutes >= _ALONE and _is_alone(tokens, start, index):
        return Phrase(start, index - 1, back=minutes, about=True)
    if minutes <= 0 or minutes > _LONG_AGO or not (told or leads):
        return None
    lasting = head.get("before") in (0, 2) or "since" in head
    if told and stands(tokens, after, "since"):  # "it's been 3 hours since"
        lasting = True
    last = after if told and tokens[after].number("ago") else index - 1
    return Phrase(start, last, back=minutes, about=about, lasting=lasting)


_COUNTS = frozenset(("amount", "number", "few", "many"))
_ALONE, _FEW = 60, 7  # minutes, words


def _is_alone(tokens: Sequence[Token], first: int, behind: int) -> bool:
    """ "A month, maybe?", "Two days or so.": nothing else is said."""
    return len(tokens) <= _FEW and all(
        stands(tokens, at, "approx", "comma", "stop") for at in (*range(first), *range(behind, len(tokens)))
    )


def _to_the_count(tokens: Sequence[Token], index: int) -> int:
    """ "Llevamos caídos dos horas", "it's been really slow about a week": past what the trouble is called."""
    for at in range(index, min(index + 4, len(tokens))):
        if stands(tokens, at, *_COUNTABLE):
            return at
        if stands(tokens, at, "comma", "stop", "use", "deed", "day", "dash"):
            break
    return index


_SHORT = 5 * 60  # minutes: until then a stretch rather than an hour of the night
_COUNTABLE = ("number", "few", "amount", "many", "unit")
_LONG_AGO = 400 * 24 * 60
_SOME = {60: 3, 1440: 4, 10080: 3, 43200: 3}  # of a unit that is said in the plural: "for days"


_SPANS = (24, 36, 48, 72)  # hours that are never a time of day


def _is_hour(tokens: Sequence[Token], index: int, unit: int, number: int, tongue: str) -> bool:
    """ "depuis 18 heures", "depuis 9h", "depuis neuf heures et quart": a time of day, and no stretch of time."""
    brief = tokens[unit].end - tokens[unit].start <= 2
    if (
        brief
        and number >= 5
        and 0 < number_at(tokens, unit + 1) < 60
        and not stands(tokens, unit + 2, "unit")
    ):
        return True  # "depuis 5 h 10"
    touching = tokens[unit].end - tokens[index].end <= 1
    if number not in _SPANS and (
        (number > 12 and (brief or tongue != "en"))
        or (number >= 7 and brief)
        or (number >= 5 and tongue == "fr" and touching)
    ):
        return True
    if number * 60 < _SHORT and stands(tokens, unit + 1, "past") and tokens[unit + 1].number("past") == 30:
        return False  # "depuis 2 heures et demie"
    return stands(tokens, unit + 1, "past", "to", "part") or stands(tokens, unit + 2, "part", "to")


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """ "Zwei drei Tage", "deux-trois jours"."""
    return 0 < number_at(tokens, index) == number_at(tokens, index + 1) - 1


def _counted(
    tokens: Sequence[Token], index: int, tongue: str, leads: bool, start: int
) -> tuple[int, int, bool] | None:
    """Minutes of a stretch of time, the index behind it, and whether they are many rather than counted. It is led in at `start`."""
    if stands(tokens, index, "amount"):
        return tokens[index].number("amount"), index + 1, False
    if stands(tokens, index, "few") and stands(tokens, index + 1, "amount"):
        return tokens[index + 1].number("amount"), index + 2, False  # "ner Viertelstunde"
    for kind in ("number", "few"):
        if not stands(tokens, index, kind):
            continue
        unit = skip(tokens, index + 1, "approx", "andhalf")
        half = "andhalf" in tokens[index].means or stands(tokens, index + 1, "andhalf")
        other = skip(tokens, index + 1, "comma", "or", "to", "until", "dash")
        some = unit <= other if _goes_on(tokens, index) else unit < other
        if (
            some
            and other < len(tokens)
            and "number" in tokens[other].means
            and stands(tokens, other + 1, "unit")
        ):
            if stands(tokens, start, "since") and tokens[start].means["since"] == 0 and other > index + 1:
                return None  # "from 4 to 7 minutes"
            size = tokens[other + 1].number("unit")  # "two, three days", "2-3 hours"
            return (tokens[index].number(kind) + tokens[other].number("number")) * size // 2, other + 2, True
        if not stands(tokens, unit, "unit"):
            return None
        number = tokens[index].number(kind)
        if "hour" in tokens[unit].means and _is_hour(tokens, index, unit, number, tongue):
            return None
        size = tokens[unit].number("unit")
        after = unit + 1
        if stands(tokens, after, "andhalf"):  # "a week and a half"
            half, after = True, after + 1
        if stands(tokens, after, "past") and tokens[after].number("past") == 30:  # "dos horas y media"
            half, after = True, after + 1
        return number * size + size // 2 * half, after, kind == "few" and number > 2
    if leads and stands(tokens, index, "unit"):
        size = tokens[index].number("unit")
        if stands(tokens, index, "many"):
            return size * _SOME.get(size, 20), index + 1, True
        if stands(tokens, index - 1, "last", "before"):
            return size, index + 1, False
    return None


# --- days


def _dated(tokens: Sequence[Token], index: int, tongue: str, now: Phrase | None) -> tuple[Named, int] | None:
    """A date with figures in it, and the index behind it."""
    token = tokens[index]
    means = token.means
    if "ymd" in means:
        year, month, day = map(int, str(means["ymd"]).split("-"))
        return Dated(year, month, day), index + 1
    if "dates" in means:
        one, two, told, sep = str(means["dates"]).split()
        if sep == "/" and told == "0" and int(two) == int(one) + 1 and stands(tokens, index + 1, "month"):
            year, after = _year(tokens, skip(tokens, index + 2, "glue", "comma"), index + 2)
            return Dated(year, tokens[index + 1].number("month"), int(one)), after  # "the night 20/21 Nov"
        if "dotted" in means and not led(tokens, index) and not (now and now.days):
            return None  # a version
        if sep == "." and not (1 <= int(two) <= 12 and 1 <= int(one) <= 31):
            return None
        if sep == ".":
            return Dated(int(told), int(two), int(one)), index + 1
        return Slashed(int(one), int(two), int(told)), index + 1
    if "month" in means or ("number" in means and stands(tokens, index + 1, "monthmark")):
        return _month_first(tokens, index)
    if "nthday" in means:
        return _nth_day(tokens, index)
    if "number" not in means or "clock" in means or not 1 <= token.number("number") <= 31:
        return None
    day = token.number("number")
    behind = skip(tokens, index + 1, "glue")
    if stands(tokens, behind, "month"):
        year, after = _year(tokens, skip(tokens, behind + 1, "glue", "comma"), behind + 1)
        return Dated(year, tokens[behind].number("month"), day), after
    return _of_month(tokens, index, day, tongue, now)


def _nth_day(tokens: Sequence[Token], index: int) -> tuple[Named, int] | None:
    """ "The first of November", "el primero de diciembre"."""
    behind = skip(tokens, index + 1, "glue", "of")
    if not stands(tokens, behind, "month"):
        return None
    year, after = _year(tokens, skip(tokens, behind + 1, "glue", "comma"), behind + 1)
    return Dated(year, tokens[behind].number("month"), tokens[index].number("nthday")), after


def _of_month(
    tokens: Sequence[Token], index: int, day: int, tongue: str, now: Phrase | None
) -> tuple[Named, int] | None:
    """ "the 20th", "am 20.", "depuis le 14", "14日": the last such day."""
    ordinal = tokens[index].means.get("ordinal")
    month = skip(tokens, index + 1, "glue", "of")
    if stands(tokens, month, "months") and tokens[month].number("months") == 0 and month > index + 1:
        return OfMonth(day), month + 1  # "the 12 of this month"
    if stands(tokens, index + 1, "daymark") and not stands(tokens, index + 2, "ago"):
        return OfMonth(day), index + 2
    if stands(tokens, index + 1, "unit"):
        return None
    weekday = now is not None and now.clock is None and stands(tokens, index - 1, "weekday")
    named = (
        now is not None
        and now.clock is None
        and (any(isinstance(each, Weekday) for each in now.days) or (now.part and not now.days))
        and stands(tokens, index - 1, "glue", "theday")
        and not stands(tokens, index + 1, "hour")
    )
    dotted = ordinal == 1 and tongue == "de" and stands(tokens, index - 1, "glue", "theday", "part")
    article = (
        tongue in ("fr", "es")
        and stands(tokens, index - 1, "theday")
        and (led(tokens, index) == "since" or stands(tokens, index - 1, "since"))
        and not stands(tokens, index + 1, "hour", "clock")
    )
    counts = (  # "the 3rd one"
        index + 1 < len(tokens)
        and tokens[index + 1].start - tokens[index].end <= 1
        and (not tokens[index + 1].means or "number" in tokens[index + 1].means)
    )
    counts = counts and not (stands(tokens, index - 1, "since") or stands(tokens, index - 2, "since"))
    the = ordinal == 2 and (weekday or (not counts and stands(tokens, index - 1, "glue", "since", "theday")))
    if weekday or named or dotted or article or the:
        return OfMonth(day), index + 1
    return None


def _month_first(tokens: Sequence[Token], index: int) -> tuple[Named, int] | None:
    """ "Nov 20th, 2026", "11月20日"; a month alone is meant whole, behind "since"."""
    if stands(tokens, index, "month"):
        month, at = tokens[index].number("month"), skip(tokens, index + 1, "glue")
    else:
        month, at = number_at(tokens, index), index + 2
    if 1 <= number_at(tokens, at) <= 31 and not stands(tokens, at + 1, "am", "hour"):
        after = skip(tokens, at + 1, "daymark")
        year, after = _year(tokens, skip(tokens, after, "glue", "comma"), after)
        return Dated(year, month, number_at(tokens, at)), after
    whole = stands(tokens, index - 1, "since", "glue", "third") or stands(tokens, index + 2, "since", "third")
    if not 1 <= month <= 12 or not whole:
        return None
    if _turns(tokens, index, month):
        return NewMonth(month % 12 + 1), index + 3
    year, after = _year(tokens, at, index + (1 if stands(tokens, index, "month") else 2))
    return Month(month, year), after


def _turns(tokens: Sequence[Token], index: int, month: int) -> bool:
    """ "The change from October to November"."""
    if not stands(tokens, index + 2, "month") or tokens[index + 2].number("month") != month % 12 + 1:
        return False
    return any(stands(tokens, index - back, "event", "turns") for back in (1, 2, 3))


def _year(tokens: Sequence[Token], index: int, otherwise: int) -> tuple[int, int]:
    if 1990 <= number_at(tokens, index) <= 2200:
        return number_at(tokens, index), skip(tokens, index + 1, "year")
    return 0, otherwise


def _day(tokens: Sequence[Token], index: int) -> Named | None:
    """Days that have a name: today, Friday, the weekend, last week."""
    token = tokens[index]
    means = token.means
    if "day" in means:
        return Away(token.number("day"))
    if "weekday" in means:
        past = stands(tokens, index - 1, "last") or stands(tokens, index + 1, "last")
        return Weekday(token.number("weekday"), past)
    if "weekend" in means:
        return Weekend(token.number("weekend"))
    if "season" in means:
        return Season(token.number("season")) if _is_of_season(tokens, index) else None
    if ("feast" in means or "nth" in means) and not _on_a_feast(tokens, index):
        return None
    if "feast" in means:
        month, day = divmod(token.number("feast"), 100)
        return Dated(0, month, day)
    if "nth" in means:
        month, which = divmod(token.number("nth"), 100)
        return Feast(month, which // 10, which % 10, int(means.get("plus", 0)), _west(means))
    if "newmonth" in means:
        return NewMonth()
    if "week" in means and ("unit" not in means or stands(tokens, index - 1, "third")):
        return Week(token.number("week"))
    if "months" in means and ("unit" not in means or stands(tokens, index - 1, "third")):
        return Months(token.number("months"))
    return None


def _west(means: Mapping[str, int | str]) -> int | None:
    return int(means["west"]) if "west" in means else None


def _on_a_feast(tokens: Sequence[Token], index: int) -> bool:
    """ "Since Christmas", "on Black Friday"; not "the Christmas cards"."""
    if stands(tokens, index - 1, "since"):
        return True
    if stands(tokens, index - 1, "of") and index > 1 and not tokens[index - 2].means:
        return False  # "la cola de Black Friday"
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    names = behind is not None and not behind.means and behind.start - tokens[index].end <= 1
    if index == 0 and stands(tokens, 1, "part", "comma"):
        return True  # "Black Friday night, we .."
    return not names and stands(tokens, index - 1, *_LEADS_TO_FEAST)


def _is_of_season(tokens: Sequence[Token], index: int) -> bool:
    """ "Since the spring", "letzten Sommer", "春から"; a spring is a thing as well."""
    return stands(tokens, index + 1, "since", "last") or any(
        stands(tokens, index - back, "since", "last") for back in range(1, _CLAUSE)
    )


_CLAUSE = 7  # words: "since we joined you in the spring"


_LEADS_TO_FEAST = ("approx", "at", "glue", "began", "fine", "turn", "fails", "third")


# --- what one time has of the other


def _related(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """ "This morning it broke, at 6:15": an hour is of the day told just before, unless all was well then. Ends are taken in."""
    before: Phrase | None = None
    index = 0
    while index < len(phrases):
        phrase = phrases[index]
        after = phrases[index + 1] if index + 1 < len(phrases) else None
        index += 1
        if before and _of_that_day(tokens, before, phrase):
            phrase = phrase._replace(days=before.days, part=phrase.part or before.part)
        if after and _weekly(tokens, phrase, after):
            index += 1
            continue
        if after and _of_the_day_behind(tokens, phrase, after):
            phrase = phrase._replace(days=after.days, last=after.last)
            after = phrases[index + 1] if index + 1 < len(phrases) else None
            index += 1
        if after and after.zone and not phrase.zone and listed(tokens, phrase, after):
            phrase = phrase._replace(zone=after.zone)
        if after and _ends(tokens, phrase, after):
            phrase = _with_end(phrase, after)
            if stands(tokens, phrase.first - 1, "between") or stands(tokens, phrase.first - 2, "between"):
                phrase = phrase._replace(until=after)
            phrase = phrase._replace(last=after.last)
            index += 1
        yield phrase
        before = phrase


def _of_that_day(tokens: Sequence[Token], before: Phrase, phrase: Phrase) -> bool:
    if not (phrase.clock or phrase.part) or phrase.days or len(before.days) == 0:
        return False
    if before.clock:  # "launch on Tuesday at nine, the first of them at 9:20"
        between = tokens[before.last + 1 : phrase.first]
        parted = any("comma" in each.means and each.end - each.start == 1 for each in between)
        if not parted or not phrase.clock or before.days == (Away(0),):
            return False
    if before.part and not phrase.clock:
        return False
    if any(isinstance(each, (Week, Months, Month, Weekend)) for each in before.days):
        return False
    if any("by" in each.means for each in tokens[before.last + 1 : phrase.first]):
        return True  # "fine on Friday morning and by four it was not"
    if phrase.clock and _is_of_habit(tokens, before, phrase):
        return False
    between = tokens[max(0, before.first - 4) : phrase.first]
    return not any("fine" in each.means or "until" in each.means or "now" in each.means for each in between)


def _of_the_day_behind(tokens: Sequence[Token], phrase: Phrase, after: Phrase) -> bool:
    """ "Since the 2pm deploy on Monday", "las 14:00 del lunes": the event, or nothing, parts the hour from its day."""
    if not phrase.clock or phrase.days or phrase.part or not after.days or after.clock or after.part:
        return False
    if after.lasting or after.zone or any(isinstance(each, (Week, Months, Month)) for each in after.days):
        return False
    between = tokens[phrase.last + 1 : after.first]
    if len(between) == 1:
        return between[0].means.get("since") == 0 or "event" in between[0].means
    if len(between) <= _NAME and _is_named(tokens, phrase, after):
        return True
    if not 0 < len(between) <= _EVENT or any("event" in each.means for each in between) is False:
        return False
    return all(each.means.keys().isdisjoint(_PARTS_DAY) for each in between)


def _is_named(tokens: Sequence[Token], phrase: Phrase, after: Phrase) -> bool:
    """ "Since the 4 pm push last Friday": whatever it is called that was then."""
    article = phrase.first - 1
    led = stands(tokens, article, "theday") or (
        stands(tokens, article, "glue") and stands(tokens, article - 1, "since", "after")
    )
    behind = stands(tokens, after.first - 1, "onward", "last", "theday")
    named = all(not each.means for each in tokens[phrase.last + 1 : after.first - 1])
    return led and behind and named and after.first - phrase.last > 2


_EVENT, _NAME = 6, 3  # words
_PARTS_DAY = frozenset(
    ("comma", "stop", "and", "or", "fails", "turn", "began", "fine", "was", "due", "until", "to", "against")
)


def listed(tokens: Sequence[Token], one: Phrase, other: Phrase) -> bool:
    """ "At 9:15, 9:40 and 10:05", "10 am and 1 pm Eastern"."""
    between = tokens[one.last + 1 : other.first]
    if not one.clock or not other.clock or other.days or not 0 < len(between) <= 2:
        return False
    return all(not each.means.keys().isdisjoint(("and", "comma", "at")) for each in between)


def _is_of_habit(tokens: Sequence[Token], before: Phrase, phrase: Phrase) -> bool:
    """ "Since Tuesday the mail lands at three": what happens every day since then."""
    since = stands(tokens, before.first - 1, "since") and tokens[before.first - 1].means["since"] == 1
    between = tokens[before.last + 1 : phrase.first]
    kinds = {kind for each in between for kind in each.means}
    return since and len(between) > 3 and kinds.isdisjoint(("comma", "stop", "since", "began"))


_RANGE = ("to", "until", "and", "dash")


def _ends(tokens: Sequence[Token], phrase: Phrase, after: Phrase) -> bool:
    """ "from 10:15 to 10:40 UTC today", "9:10-9:50", "between yesterday 6 pm and this morning 8 am"."""
    if phrase.whole or after.whole:
        return False
    between = tokens[phrase.last + 1 : after.first]
    if len(between) > 3 or not all(
        any(kind in each.means for kind in (*_RANGE, "at", "glue")) for each in between
    ):
        return False
    if len(between) == 1 and "at" in between[0].means and phrase.clock and after.clock and not after.days:
        return True  # "de 9h à 17h"
    betweens = stands(tokens, phrase.first - 1, "between") or stands(tokens, phrase.first - 2, "between")
    if any("and" in each.means for each in between):
        return betweens
    ranged = any(any(kind in each.means for kind in _RANGE) for each in between)
    return ranged and bool(phrase.clock) == bool(after.clock)


def _weekly(tokens: Sequence[Token], phrase: Phrase, after: Phrase) -> bool:
    """ "Monday to Friday 8:00-17:00": hours of business."""
    between = tokens[phrase.last + 1 : after.first]
    ranged = len(between) <= 2 and any(
        any(kind in each.means for kind in ("to", "until", "dash", "at")) for each in between
    )
    if phrase.part == "night":  # "in der Nacht von Montag auf Dienstag"
        return False
    weekdays = all(any(isinstance(day, Weekday) for day in each.days) for each in (phrase, after))
    return ranged and weekdays and not stands(tokens, phrase.first - 1, "since", "between", "began")


def _with_end(phrase: Phrase, after: Phrase) -> Phrase:
    """What was told only once is of both."""
    clock = phrase.clock
    if clock and after.clock and clock.halves and not after.clock.halves:
        afternoon = after.clock.minutes >= 720 and clock.minutes % 720 <= after.clock.minutes - 720
        clock = replace(clock, minutes=clock.minutes % 720 + 720 * afternoon, halves=False)
    lasts = (after.clock.minutes - clock.minutes) % 1440 if clock and after.clock else None
    return phrase._replace(
        clock=clock, days=phrase.days or after.days, zone=phrase.zone or after.zone, lasts=lasts
    )
