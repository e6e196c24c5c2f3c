"""Times of day as they are written and said: 14:02, half past nine, halb neun, 8h30, las cinco y media, 午後3時半.

Owns what words and figures make an hour, and when a bare figure does. Knows no day, no zone and no part of the day.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gateway.message.time_words import Token


@dataclass(frozen=True, slots=True)
class Clock:
    """Minutes from midnight. `halves`: "at four" may be either half of the day. `until`: "between eight and nine"."""

    minutes: int
    halves: bool
    tolerance: int  # minutes
    until: int | None = None
    seconds: int = 0  # past the minute


def skip(tokens: Sequence[Token], index: int, *kinds: str) -> int:
    """Past at most four words of these kinds."""
    stop = min(len(tokens), index + 4)
    while index < stop and not tokens[index].means.keys().isdisjoint(kinds):
        index += 1
    return index


def stands(tokens: Sequence[Token], index: int, *kinds: str) -> bool:
    if 0 <= index < len(tokens) and (means := tokens[index].means):
        for kind in kinds:
            if kind in means:
                return True
    return False


_NOON = {"noon": 12 * 60, "midnight": 24 * 60}
_MINUTES = (5, 10, 15, 20, 25, 30, 35, 40, 45, 50)


def clock_at(tokens: Sequence[Token], index: int, tongue: str, named: bool) -> tuple[Clock, int] | None:
    """The clock that begins here and the index behind it. `named`: its day or part of the day was told before."""
    means = tokens[index].means
    if "between" in means:
        return _between(tokens, index, tongue)
    leads = led(tokens, index)
    found = _spoken(tokens, index) or _figured(tokens, index, leads) or _worded(tokens, index, leads, tongue)
    if found is None and "four" in means:
        found = _four(tokens, index, leads or ("day" if named and not _counts(tokens, index) else ""))
    if found is None and "number" in means:
        found = _hour(tokens, index, tongue, named) or _bare(tokens, index, leads, named, tongue)
    if found is None and "dotted" in means and _is_dotted_hour(tokens, index, leads, named):
        hour, minute = map(int, str(means["dates"]).split()[:2])
        found = Clock(hour * 60 + minute, halves=False, tolerance=5), skip(tokens, index + 1, "hour")
    return found


def _is_dotted_hour(tokens: Sequence[Token], index: int, leads: str, named: bool) -> bool:
    """ "at 6.30", "15.20h", "yesterday evening 6.30", "6.30 IST"; not "am Montag, 23.11"."""
    first, second, *_ = str(tokens[index].means["dates"]).split()
    if len(second) < 2 or int(first) > 23 or int(second) > 59:
        return False
    if leads == "at" or stands(tokens, index + 1, "hour", "zone") or stands(tokens, index - 1, "part", "day"):
        return True
    no_date = not 1 <= int(second) <= 12
    return no_date and (named or bool(leads) or stands(tokens, index + 1, "zone", "part"))


def led(tokens: Sequence[Token], index: int) -> str:
    """What leads to an hour: "at" and its like, "since", or nothing."""
    for before in range(index - 1, max(-1, index - 4), -1):
        means = tokens[before].means
        if "at" in means or "approx" in means:
            return "at"
        if "since" in means:
            return "since"
        if "glue" not in means:
            return ""
    return ""


def _spoken(tokens: Sequence[Token], index: int) -> tuple[Clock, int] | None:
    """ "Eight oh two pm", "2 15 am", "8 10 am": figures as they are dictated."""
    hour = number_at(tokens, index)
    if not 1 <= hour <= 12:
        return None
    if stands(tokens, index + 1, "oh") and 1 <= number_at(tokens, index + 2) <= 9:
        minutes = hour * 60 + number_at(tokens, index + 2)
        return _halved(tokens, index + 3, minutes, 5) or (Clock(minutes, True, 5), index + 3)
    if index + 1 >= len(tokens) or tokens[index + 1].start - tokens[index].end > 1:
        return None
    if 10 <= number_at(tokens, index + 1) < 60:
        return _halved(tokens, index + 2, hour * 60 + number_at(tokens, index + 1), 5)
    behind = tokens[index + 1].means
    if "whole" in behind and "closed" in behind:  # "8 10 am": the ten are minutes
        told = tokens[index + 1].number("clock")
        return Clock(hour % 12 * 60 + 720 * (told >= 720) + (told // 60 - 1) % 12 + 1, False, 5), index + 2
    return None


def _figured(tokens: Sequence[Token], index: int, leads: str) -> tuple[Clock, int] | None:
    """ "14:02", "3:40 pm", "8h30", "5am"."""
    token = tokens[index]
    if "clock" not in token.means or ("short" in token.means and not leads):
        return None
    minutes = token.number("clock")
    closed = "closed" in token.means or not 60 <= minutes < 13 * 60
    tolerance = 1 if "exact" in token.means else 15 if "whole" in token.means else 5
    seconds = int(token.means.get("exact", 0))
    return Clock(minutes, not closed, tolerance, seconds=seconds), skip(tokens, index + 1, "hour")


def _four(tokens: Sequence[Token], index: int, leads: str) -> tuple[Clock, int] | None:
    """ "at 0740": four figures that are no year."""
    hour, minute = divmod(tokens[index].number("four"), 100)
    told = leads or stands(tokens, index - 1, "began")
    if not told or hour in (19, 20) or stands(tokens, index + 1, "unit"):
        return None
    return Clock(hour * 60 + minute, False, 5), index + 1


def _counts(tokens: Sequence[Token], index: int) -> bool:
    """ "1500 customers"."""
    return (
        index + 1 < len(tokens)
        and not tokens[index + 1].means
        and tokens[index + 1].start - tokens[index].end <= 1
    )


def _worded(tokens: Sequence[Token], index: int, leads: str, tongue: str) -> tuple[Clock, int] | None:
    """ "half nine", "quarter past nine", "ten to seven", "fünf vor halb neun", "midi et demi"."""
    means = tokens[index].means
    hour_at = index + 1
    shift: int | None = None
    if "half" in means:
        shift = int(means["half"])
    elif means.get("past"):
        shift = int(means["past"])
    elif means.get("to"):
        shift = -int(means["to"])
    elif tongue in ("en", "de") and 1 <= int(means.get("number", 0)) < 30 and "ordinal" not in means:
        told = _minutes(tokens, index, leads, tongue)
        if told:
            shift, hour_at = told
    elif means.get("part") in _NOON and (shifted := _from_noon(tokens, index + 1, tongue)):
        return Clock((_NOON[str(means["part"])] + shifted[0]) % 1440, False, 5), shifted[1]
    if shift is None or not 1 <= number_at(tokens, hour_at) <= 12:
        return None
    minutes = number_at(tokens, hour_at) * 60 + shift
    after = skip(tokens, hour_at + 1, "hour")
    return _halved(tokens, after, minutes, 5) or (Clock(minutes, True, 5), after)


def _from_noon(tokens: Sequence[Token], index: int, tongue: str) -> tuple[int, int] | None:
    """ "Midi et demi", "midi moins quart", "midi dix"; not "noon to five"."""
    said = next((each for each in ("past", "to") if stands(tokens, index, each)), None)
    if said and (tongue in ("fr", "es") or tokens[index].number(said)):
        return _shift(tokens, index, False)
    alone = tongue == "fr" and not stands(tokens, index + 1, "unit", "month")
    minutes = number_at(tokens, index)
    return (minutes, index + 1) if alone and minutes in _MINUTES and not _counts(tokens, index) else None


def number_at(tokens: Sequence[Token], index: int) -> int:
    """The number that stands there; -1 where none does."""
    return int(tokens[index].means.get("number", -1)) if 0 <= index < len(tokens) else -1


def _minutes(tokens: Sequence[Token], index: int, leads: str, tongue: str) -> tuple[int, int] | None:
    """ "ten past", "five to", "zehn nach halb": minutes from the hour, and where the hour stands."""
    step = skip(tokens, index + 1, "unit")
    past, to = (stands(tokens, step, kind) and not tokens[step].number(kind) for kind in ("past", "to"))
    if not past and not to:
        return None
    minutes = tokens[index].number("number") * (1 if past else -1)
    if stands(tokens, step + 1, "half"):
        return minutes + tokens[step + 1].number("half"), step + 2
    stretch = stands(tokens, index - 1, "since", "between") and tongue == "en"
    alone = index == 0 and (len(tokens) == step + 2 or stands(tokens, step + 2, "stop", "comma", "part"))
    alone = alone or (tongue == "en" and stands(tokens, step + 2, "zone", "part", "am"))
    if to and (not (leads or alone) or stretch):
        return None  # "5 to 9 people", "from 5 to 9"
    return minutes, step + 1


def _hour(tokens: Sequence[Token], index: int, tongue: str, named: bool = False) -> tuple[Clock, int] | None:
    """ "16 Uhr 30", "8 heures et quart", "las cinco y media", "午後3時半", "nine am", "at nine thirty"."""
    hour = tokens[index].number("number")
    if hour > 24 or tokens[index].means.get("ordinal") == 2:
        return None
    behind = index + 1
    marked = stands(tokens, behind, "hour") and not stands(tokens, index - 1, "before")
    hour_of_day = led(tokens, index) or (
        named and tokens[behind].end - tokens[index].end <= 1 if marked else ""
    )
    if marked and tongue == "en" and stands(tokens, behind, "unit"):
        alone = stands(tokens, index - 1, "approx") and not stands(tokens, index - 2, "at", "since")
        if not hour_of_day or (alone and tokens[behind].end - tokens[behind].start > 2):
            return None  # "two hours", "about two hours fast"; not "24 Nov, 14h"
    halved = _halved(tokens, behind, hour * 60, 15)
    if halved:
        return halved
    if (
        stands(tokens, behind, "dash")
        and stands(tokens, behind + 1, "clock")
        and tokens[behind].end - tokens[index].end == 1
    ):
        return Clock(hour * 60, 1 <= hour <= 12, 15), behind  # "10-10:30"
    if named and stands(tokens, behind, "comma") and stands(tokens, behind + 1, "clock"):
        return Clock(hour * 60, 1 <= hour <= 12, 15), behind  # "yesterday (10, 11:30 and 2)"
    if marked:
        behind += 1
    both = 1 <= hour <= 12 and tongue in ("en", "es", "ja")
    shifted = _shift(tokens, behind, marked)
    if shifted:
        return Clock(hour * 60 + shifted[0], both and tongue != "ja", 5), shifted[1]
    if marked:
        return Clock(hour * 60, both, 15), behind
    minutes = number_at(tokens, behind)
    if minutes not in _MINUTES or not 1 <= hour <= 12 or not led(tokens, index):
        return None
    if stands(tokens, behind + 1, "unit", "month"):
        return None
    minutes += hour * 60
    return _halved(tokens, behind + 1, minutes, 5) or (Clock(minutes, True, 5), behind + 1)


def _shift(tokens: Sequence[Token], index: int, marked: bool) -> tuple[int, int] | None:
    """Minutes that are told behind the hour."""
    minutes = number_at(tokens, index)
    if marked and 0 <= minutes < 60:
        if stands(tokens, index + 1, "minutemark"):
            return minutes, index + 2
        ordinal = "ordinal" in tokens[index].means and tokens[index].end - tokens[index].start < 3
        if not stands(tokens, index + 1, "unit") and not ordinal:
            return minutes, index + 1
    for kind, sign in (("past", 1), ("to", -1)):
        if stands(tokens, index, kind):
            told = tokens[index].number(kind)
            if told:
                return sign * told, index + 1
            minutes = number_at(tokens, index + 1)
            if minutes in (5, 10, 15, 20, 25) and not stands(tokens, index + 2, "unit"):
                return sign * minutes, index + 2
    return None


def _halved(tokens: Sequence[Token], index: int, minutes: int, tolerance: int) -> tuple[Clock, int] | None:
    if not stands(tokens, index, "am") or not 0 < minutes < 13 * 60:
        return None
    return Clock(minutes % 720 + tokens[index].number("am") * 60, False, tolerance), index + 1


_GOES_ON = (
    *("goes", "comma", "glue", "part", "day", "weekday", "zone", "approx", "stop", "and", "or", "fails", "turn"),
    *("began", "since", "month", "hour", "against", "third", "event", "until", "to", "dash", "then", "fine"),
)  # fmt: skip


def _bare(
    tokens: Sequence[Token], index: int, leads: str, named: bool, tongue: str
) -> tuple[Clock, int] | None:
    """ "at 4", "since like seven", "a las cinco", "3 de la tarde": a figure alone is an hour only where something says so."""
    hour, token = tokens[index].number("number"), tokens[index]
    ordinal = token.means.get("ordinal")
    dated = leads == "since" and stands(tokens, index - 1, "theday")  # "seit dem 9.", "depuis le 14"
    if hour > 23 or ordinal == 2 or dated:
        return None
    following = skip(tokens, index + 1, "glue", "approx", "at")
    if not stands(tokens, following, "part") or stands(tokens, following, "weekday", "day"):
        if _is_zoned(tokens, index):
            return Clock(hour * 60, 1 <= hour <= 12, 15), index + 1
        ish = stands(tokens, index + 1, "ish") and (named or not _counts(tokens, index + 1))
        if not (leads or ish) or (leads == "since" and hour == 0):
            return None
        if stands(tokens, index + 1, "unit", "month", "number", "monthmark", "daymark"):
            return None
        if stands(tokens, index + 1, "to", "until", "dash") and stands(tokens, index + 3, "unit"):
            return None  # "from 4 to 7 minutes"
        if stands(tokens, index + 1, "of") and leads != "at":
            return None  # "from one of our yards"
        touching = index + 1 < len(tokens) and tokens[index + 1].start - token.end <= 1 and not ordinal
        hourly = stands(tokens, index - 1, "hourly") or (named and leads == "at")
        if touching and not hourly and not stands(tokens, index + 1, *_GOES_ON):
            return None  # "at 3 sites"
    return Clock(hour * 60, 1 <= hour <= 12, 15), index + 1


def _is_zoned(tokens: Sequence[Token], index: int) -> bool:
    """ "10 CT", "9 ET": an hour, where nothing is counted behind it."""
    if not stands(tokens, index + 1, "zone") or stands(tokens, index + 1, "goes", "bare"):
        return False
    zone = tokens[index + 1]
    ends = index + 2 >= len(tokens) or stands(tokens, index + 2, "stop", "comma")
    closed = ends or tokens[index + 2].start - zone.end > 1
    return closed and zone.start - tokens[index].end <= 1 and zone.end - zone.start <= _ABBREVIATED


_ABBREVIATED = 4  # letters


def _between(tokens: Sequence[Token], index: int, tongue: str) -> tuple[Clock, int] | None:
    one = _end(tokens, skip(tokens, index + 1, "glue", "at"), tongue)
    if one is None:
        return None
    other = _end(tokens, skip(tokens, one[1], "comma", "and", "glue", "at"), tongue)
    if other is None:
        return None
    low, high = one[0], other[0]
    if low.halves and not high.halves and low.minutes + 720 < high.minutes:
        return Clock(low.minutes + 720, False, 0, high.minutes), other[1]
    until = high.minutes if high.minutes > low.minutes else high.minutes + 720
    return Clock(low.minutes, low.halves and high.halves, 0, until), other[1]


def _end(tokens: Sequence[Token], index: int, tongue: str) -> tuple[Clock, int] | None:
    if index >= len(tokens):
        return None
    found = _figured(tokens, index, "at") or _worded(tokens, index, "at", tongue)
    if found is None and "four" in tokens[index].means:
        found = _four(tokens, index, "at")
    if found is None and "number" in tokens[index].means:
        found = _hour(tokens, index, tongue)
        hour = tokens[index].number("number")
        if found is None and hour < 24 and not stands(tokens, index + 1, "unit"):
            found = Clock(hour * 60, 1 <= hour <= 12, 0), index + 1
    return found
