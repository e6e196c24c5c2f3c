"""The days that people name: today, Friday, the 14th, 7/14, last week, the end of October. What each means seen from a given day.

Owns the calendar. A name is the same on every day; its meaning never lies to come. Knows no hour and no zone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import assert_never


@dataclass(frozen=True, slots=True)
class Away:
    """Days from today, never above 0 where it is a beginning: "today", "yesterday"."""

    days: int


@dataclass(frozen=True, slots=True)
class Weekday:
    """0 is Monday. `past`: "last Monday", which is not today. `weeks`: "a week ago Friday"."""

    number: int
    past: bool = False
    weeks: int = 0


@dataclass(frozen=True, slots=True)
class Weekend:
    """The last one, or some before it: -1 is the one before the last."""

    away: int = 0


@dataclass(frozen=True, slots=True)
class Week:
    """Weeks from this one, Monday to Sunday: all of its days together."""

    away: int


@dataclass(frozen=True, slots=True)
class Months:
    """Months from this one: all of its days together."""

    away: int


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its name, 1 is January; year 0: the last such month."""

    number: int
    year: int = 0


@dataclass(frozen=True, slots=True)
class OfMonth:
    """ "the 20th"."""

    day: int


@dataclass(frozen=True, slots=True)
class Dated:
    """A date whose order is told or does not matter; year 0: the last such day."""

    year: int
    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Slashed:
    """ "7/14", "5/6/26": the order is that of the place, or whichever exists."""

    one: int
    two: int
    year: int = 0


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast without a date of its own: `days` from the `nth` such weekday of a month, Thanksgiving is the fourth Thursday.

    `west`: as many days in America, where the clocks change a week later.
    """

    month: int
    weekday: int
    nth: int
    days: int = 0
    west: int | None = None


@dataclass(frozen=True, slots=True)
class NewMonth:
    """ "Since the turn of the month": the days around the first of that month, 0 is this one."""

    number: int = 0


@dataclass(frozen=True, slots=True)
class Season:
    """ "Since the spring": the last one, by the month it begins in."""

    month: int


Named = (
    Away | Weekday | Weekend | Week | Months | Month | OfMonth | Dated | Slashed | Feast | NewMonth | Season
)


@dataclass(frozen=True, slots=True)
class Days:
    """Which days it may be, the likeliest first; `several`: they are meant together. `told`: how long that lasts when it is over."""

    days: tuple[date, ...]
    several: bool = False
    told: int = 1


_TURN = 1  # day before and after the first of a month
_RECENT = timedelta(days=14)
_SEASON = timedelta(days=150)
_SEASON_LASTS = 112  # days, to the end of its last month by the sun
_LIFETIME = timedelta(days=3660)
_REMEMBERED = timedelta(days=200)  # a date without a year, further back, is rather one to come
_WEEKS = 10  # a weekday with a date may lie that far back


def meant(named: Sequence[Named], today: date, month_first: bool, west: bool) -> Days:
    """What all the names mean together: "Monday the 16th". Where they contradict each other the date is right. `west`: in America."""
    first, *others = sorted(named, key=_exactness) if len(named) > 1 else named
    answer = _meant(first, today, month_first, west)
    for other in others:
        each = _meant(other, today, month_first, west)
        days = tuple(day for day in answer.days if day in each.days)
        if days:
            answer = Days(days, answer.several and each.several, min(answer.told, each.told))
    return answer


def _exactness(named: Named) -> int:
    match named:
        case Dated() | Slashed():
            return 0
        case Feast() | Away():  # "del 3, ayer": the third of something
            return 1
        case OfMonth():
            return 2
        case Weekday():
            return 3
        case Weekend() | Week() | Months() | Month() | NewMonth() | Season():
            return 4
        case _:
            assert_never(named)


def _meant(named: Named, today: date, month_first: bool, west: bool) -> Days:
    match named:
        case Away(days):
            return Days((today + timedelta(days=days),) if days <= 0 else ())
        case Weekday(number, past, weeks_ago):
            first = 7 * weeks_ago + ((today.weekday() - number) % 7 or (7 if past else 0))
            return Days(tuple(today - timedelta(days=first + 7 * weeks) for weeks in range(_WEEKS)))
        case Weekend(away):
            friday = today - timedelta(days=((today.weekday() - 4) % 7 or 7) - 7 * away)
            return _together(friday, 3, today)
        case Week(away):
            return _together(today - timedelta(days=today.weekday() - 7 * away), 7, today)
        case Months(away):
            first_of = today.replace(day=1)
            return _month(first_of if away == 0 else (first_of - timedelta(days=1)).replace(day=1), today)
        case Month(number, year):
            year = year or (today.year if number <= today.month else today.year - 1)
            first_of = _date(year, number, 1) or today
            return _month(first_of, today) if first_of >= today - _SEASON else Days(())
        case Season(month):
            first_of = date(today.year - (today.month < month), month, 1)
            return _together(first_of, _SEASON_LASTS, today)
        case OfMonth(day):
            months = ((today.year, today.month - back) for back in range(12))
            return Days(tuple(_past(((y - (m < 1), (m - 1) % 12 + 1, day) for y, m in months), today)))
        case Dated(year, month, day):
            return Days(tuple(_past([(year, month, day)], today)))
        case Feast():
            years = (today.year, today.year - 1)
            return Days(tuple(each for year in years if (each := _feast(named, year, west)) <= today))
        case NewMonth(number):
            first_of = date(today.year - (number > today.month), number or today.month, 1)
            return _together(first_of - timedelta(days=_TURN), 2 * _TURN + 1, today)
        case Slashed(one, two, year):
            orders = [(year, two, one), (year, one, two)]
            found = _past(orders[::-1] if month_first else orders, today)
            return Days(tuple(sorted(found, key=lambda each: today - each > _RECENT)))
        case _:
            assert_never(named)


def _together(first: date, count: int, today: date) -> Days:
    days = (first + timedelta(days=number) for number in range(count))
    return Days(tuple(day for day in days if day <= today), True, count)


def _month(first: date, today: date) -> Days:
    count = ((first.replace(day=28) + timedelta(days=4)).replace(day=1) - first).days
    return _together(first, count, today)


def _past(dates: Sequence[tuple[int, int, int]] | Iterator[tuple[int, int, int]], today: date) -> list[date]:
    """Those that exist and are not to come, each once."""
    found: list[date] = []
    for year, month, day in dates:
        for each in (year,) if year else (today.year, today.year - 1):
            valid = _date(each, month, day)
            if (
                valid
                and valid not in found
                and timedelta() <= today - valid <= (_LIFETIME if year else _REMEMBERED)
            ):
                found.append(valid)
    return found


def _feast(named: Feast, year: int, west: bool) -> date:
    first = date(year, named.month, 1)
    days = named.west if west and named.west is not None else named.days
    return first + timedelta(days=(named.weekday - first.weekday()) % 7 + 7 * (named.nth - 1) + days)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
