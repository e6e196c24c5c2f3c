"""`rules new`: a dozen questions to a support manager become a commented policy file.

Owns the questions, their defaults, and what is told when an answer cannot be used. Never overwrites a file, and writes none
in which `rules check` would find a fault.
"""

import os
import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache, partial
from itertools import count
from pathlib import Path
from zoneinfo import available_timezones

from gateway.admin.asking import Asking, asking
from gateway.admin.policy_draft import (
    AS_AGREED,
    Draft,
    Hours,
    Promises,
    calendar_lines,
    policy_text,
    written_span,
)
from gateway.admin.screen import complain, say
from gateway.admin.setting import DONE, USAGE, No, clock_of, config_or_defaults, ended
from gateway.config import Config
from gateway.installed import library
from gateway.library import Library
from rules.duration import read_duration
from rules.policy import Runs
from rules.policy_file import read_calendar, read_policy
from rules.policy_values import PREFIX, address_of, apart, duration_of, support_address_of, window_of
from rules.remarks import meant

ALWAYS = "24x7"
NONE = "none"
MOST_LEVELS = 9
LONGEST = 200  # characters of a name or a meaning
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
_PREFIX = re.compile(PREFIX)
_WINDOW = re.compile(r"([0-9]{1,2})(?::([0-9]{2}))?-([0-9]{1,2})(?::([0-9]{2}))?")
_IN_DAYS = re.compile(r"[0-9]\s*d", re.IGNORECASE)
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# Zones that are another one on another machine, or none.
_NO_ZONES = frozenset({"localtime", "Factory"})

# By the number of levels: name and meaning of each.
_CRITICAL = ("Critical", "Nobody can work with the product.")
_URGENT = ("Urgent", "An important part cannot be used.")
_NORMAL = ("Normal", "Somebody is hindered, and there is a way to go on.")
_LOW = ("Low", "A question, a wish, or a blemish.")
LEVELS: Mapping[int, tuple[tuple[str, str], ...]] = {
    1: (("Normal", "Any request."),),
    2: (("Urgent", "Nobody can work with the product."), ("Normal", "Anything else.")),
    3: (("Urgent", "Nobody can work with the product."), _NORMAL, _LOW),
    4: (_CRITICAL, _URGENT, _NORMAL, _LOW),
}
# From the first level on; what is below has the last.
ACKNOWLEDGE = ("30m", "1h", "4h")
RESPOND = ("1h", "4h", "8h", "16h", "24h")
UPDATE = ("4h", "8h", NONE)


@dataclass(frozen=True, slots=True)
class Taken:
    """What belongs to other vendors: mail and references would go to the wrong one. Of each the vendor."""

    prefixes: Mapping[str, str]
    addresses: Mapping[str, str]
    files: Mapping[str, Path]

    @classmethod
    def of(cls, known: Library) -> "Taken":
        policies = {path: read.value for path, read in known.policies.items() if read.value is not None}
        return cls(
            {each.prefix: each.vendor for each in policies.values()},
            {address: each.vendor for each in policies.values() for address in each.addresses},
            {each.vendor.lower(): path for path, each in policies.items()},
        )


def new(name: str, out: Path | None, answers: Path | None) -> int:
    return ended(lambda: _new(name, out, answers))


def _new(name: str, out: Path | None, answers: Path | None) -> int:
    if not _NAME.fullmatch(name):
        complain(f"{name!r} is no name of a vendor: letters, digits and dashes are meant, such as acme")
        return USAGE
    config = config_or_defaults()
    path = out or _place(config, name)
    if path.suffix != ".toml":
        complain(f"{path}: a policy file ends in .toml")
        return USAGE
    if out is not None and not out.parent.is_dir():
        complain(f"{out}: there is no folder {out.parent}")
        return USAGE
    known = library(config, clock_of(config).now())
    taken = Taken.of(known)
    if os.path.lexists(path):
        raise No(f"{path} is there already; nothing is overwritten")
    if there := taken.files.get(name.lower()):
        raise No(
            f"{name} has a policy already: {there}. Copy that file and change the copy, or take another name"
        )
    with asking(answers) as each:
        text = policy_text(_draft(each, name, taken, partial(_calendar_fault, known)))
    _sound(text, path, known)
    if out is None:
        path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise No(f"{path} is there already; nothing is overwritten") from None
    say("", f"written: {path}", *_next(config, name, path))
    return DONE


def _place(config: Config, name: str) -> Path:
    folder = config.path(config.paths.policies[0]) if config.paths.policies else Path()
    return folder / f"{name}.toml"


def _sound(text: str, path: Path, known: Library) -> None:
    """Raises No: no answer should lead here, and none leads to a file with a fault."""
    read = read_policy(text, str(path), known.calendars, known.years, today=known.today)
    if read.faults:
        raise No("\n".join([*map(str, read.faults), "nothing was written"]))


def _next(config: Config, name: str, path: Path) -> Iterator[str]:
    yield "Next:"
    yield f"  gateway rules check {shlex.quote(str(path))}"
    yield "and in config.toml, with the people who answer (from then on only vendors that are named there run):"
    folders = [config.path(each) for each in config.paths.policies]
    if not folders:
        yield "  [paths]"
        yield '  policies = ["policies"]   # a folder for such files alone: move this one there'
    elif path.parent.absolute() not in [each.absolute() for each in folders]:
        yield f"  (policies are read from {folders[0]}: move the file there)"
    yield f"  [vendor.{name}]"
    yield '  team = ["you@example.org"]'


# --- the questions ---------------------------------------------------------------------------------------------------

CalendarFault = Callable[[Hours], str]


def _draft(each: Asking, vendor: str, taken: Taken, fault: CalendarFault) -> Draft:
    say(
        f"A policy for {vendor}. Enter takes what stands in brackets; every answer can be changed in the file later."
    )
    name = each.ask("The vendor's name, as letters say it", vendor.replace("_", " ").title(), _text)
    addresses = each.ask(
        "Where customers write: one address, or several with commas",
        _free_address(taken),
        partial(_addresses, taken),
    )
    prefix = each.ask(
        "What references begin with, capital letters", _free_prefix(vendor, taken), partial(_prefix, taken)
    )
    published = each.ask(
        f"What your published promises are called, to be cited, or {NONE}", "Support policy", _or_none
    )
    zone = each.ask("The time zone of your hours, such as Europe/Berlin", "UTC", _zone)
    week = each.ask(
        f"When support is open, such as Mon-Fri 09:00-12:00 13:00-17:00; Sat 10:00-14:00, or {ALWAYS}",
        "Mon-Fri 09:00-17:00",
        _week,
    )
    hours = Hours(zone, week)
    if not hours.always:
        hours = each.ask(
            f"The country whose public holidays are closed, such as US or DE-BE, or {NONE}",
            NONE,
            partial(_holidays, hours, fault),
        )
    number = each.ask(f"How many levels of priority, 1 to {MOST_LEVELS}", "3", partial(_number, MOST_LEVELS))
    say("The levels, the strictest first.")
    levels = tuple(_level(each, index, number, hours) for index in range(number))
    default = each.ask(
        f"The level of a mail that gives no reason for any, 1 to {number}",
        str(min(2, number)),
        partial(_number, number),
    )
    return Draft(vendor, name, addresses, prefix, published, hours, levels, str(default))


def _level(each: Asking, index: int, of: int, hours: Hours) -> Promises:
    usual = LEVELS.get(of, ())
    name, meaning = usual[index] if index < len(usual) else (f"Priority {index + 1}", NONE)
    about = f"Level {index + 1}: "
    name = each.ask(f"{about}its name", name, _text)
    meaning = each.ask(f"{about}what it means, for people, or {NONE}", meaning, _or_none)
    runs = Runs.ELAPSED
    if not hours.always:
        runs = each.ask(f"{about}do its times count support hours, or elapsed time", "support hours", _runs)
    times = {}
    for key, what, spans in (
        ("acknowledge", "our automatic letter is on its way within", ACKNOWLEDGE),
        ("respond", "a person's first answer within", RESPOND),
        ("update", f"a status letter every, or {AS_AGREED}", UPDATE),
    ):
        default = spans[min(index, len(spans) - 1)]
        times[key] = each.ask(f"{about}{what}, or {NONE}", default, partial(_span, runs, key))
    return Promises(name, meaning, runs, times)


def _free_address(taken: Taken) -> str:
    names = (f"support{number if number > 1 else ''}@example.com" for number in count(1))
    return next(each for each in names if each not in taken.addresses)


def _free_prefix(vendor: str, taken: Taken) -> str:
    letters = re.sub(r"[^A-Z]", "", vendor.upper())[:2] or "RQ"
    names = (f"{letters}{number if number > 1 else ''}" for number in count(1))
    return next(each for each in names if each not in taken.prefixes)


# --- what an answer means: each raises ValueError with what was meant -------------------------------------------------


def _text(answer: str) -> str:
    if len(answer) > LONGEST:
        raise ValueError(f"{len(answer)} characters are too many, at most {LONGEST} are meant")
    return answer


def _or_none(answer: str) -> str:
    return "" if answer.lower() in (NONE, "-") else _text(answer)


def _addresses(taken: Taken, answer: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(_address(each) for each in re.split(r"[\s,;]+", answer) if each))
    if not found:
        raise ValueError("an address is meant, such as support@example.com")
    for address in found:
        if owner := taken.addresses.get(address):
            raise ValueError(f"{address} belongs to {owner} already, an address of its own is meant")
    return found


def _address(answer: str) -> str:
    return support_address_of(
        address_of(answer)
    )  # a small letter may be written in a way that no address has


def _prefix(taken: Taken, answer: str) -> str:
    prefix = answer.upper()
    if not _PREFIX.fullmatch(prefix):
        raise ValueError(f"{answer!r} is not one to ten capital letters and digits, such as AC for AC-1042")
    if owner := taken.prefixes.get(prefix):
        raise ValueError(f"{prefix} belongs to {owner} already, a prefix of its own is meant")
    return prefix


@cache
def _zones() -> Mapping[str, str]:
    return {each.lower(): each for each in available_timezones() - _NO_ZONES}


def _zone(answer: str) -> str:
    zones = _zones()
    found = zones.get(answer.replace(" ", "_").lower())
    if found is None:
        wanted = meant(answer, zones.values(), "a name such as Europe/Berlin or America/Los_Angeles")
        raise ValueError(f"{answer!r} is no time zone{wanted}")
    return found


def _week(answer: str) -> tuple[tuple[str, ...], ...]:
    if answer.lower() in (ALWAYS, "24/7", "always"):
        return (("00:00-24:00",),) * 7
    week: list[list[str]] = [[] for _ in _WEEK]
    for days, windows in _parts(re.sub(r"\s*[-\u2013]\s*", "-", answer)):
        if not days or not windows:
            raise ValueError(f"{answer!r}: days and then their times are meant, such as Mon-Fri 09:00-17:00")
        for day in dict.fromkeys(days):
            week[day] += windows
    for each in week:
        apart([window_of(window) for window in each])
    return tuple(tuple(sorted(windows)) for windows in week)


def _parts(answer: str) -> Iterator[tuple[list[int], list[str]]]:
    """Days with the windows behind them; a day behind a window begins the next part."""
    days: list[int] = []
    windows: list[str] = []
    for word in re.split(r"[\s,;]+", answer.strip(" ,;")):
        if word[:1].isalpha():
            if windows:
                yield days, windows
                days, windows = [], []
            days += _days(word)
        else:
            windows.append(_window(word))
    yield days, windows


def _days(word: str) -> list[int]:
    first, _, last = word.partition("-")
    start, end = _day(first), _day(last or first)
    return [(start + ahead) % 7 for ahead in range((end - start) % 7 + 1)]


def _day(word: str) -> int:
    found = [index for index, day in enumerate(_WEEK) if len(word) > 1 and day.startswith(word.lower())]
    if len(found) != 1:
        raise ValueError(f"{word!r} is no day, Mon, Tue, Wed, Thu, Fri, Sat or Sun is meant")
    return found[0]


def _window(word: str) -> str:
    found = _WINDOW.fullmatch(word)
    if found is None:
        raise ValueError(f"{word!r} is not a window such as 09:00-17:00")
    hour, minute, until_hour, until_minute = (int(each or 0) for each in found.groups())
    window = f"{hour:02}:{minute:02}-{until_hour:02}:{until_minute:02}"
    window_of(window)
    return window


def _holidays(hours: Hours, fault: CalendarFault, answer: str) -> Hours:
    if answer.lower() in (NONE, "-"):
        return hours
    country, _, part = answer.replace(" ", "-").partition("-")
    found = replace(hours, country=country.upper(), subdivision=part.upper())
    if what := fault(found):
        raise ValueError(what)
    return found


def _calendar_fault(known: Library, hours: Hours) -> str:
    """What a calendar file with these hours would be told; empty where it is sound."""
    read = read_calendar("\n".join(calendar_lines(hours)), "calendar", known.years)
    return read.faults[0].what if read.faults else ""


def _number(most: int, answer: str) -> int:
    if not re.fullmatch(r"[0-9]{1,3}", answer) or not 1 <= int(answer) <= most:
        raise ValueError(f"{answer!r} is not a number from 1 to {most}")
    return int(answer)


def _runs(answer: str) -> Runs:
    match answer.lower().replace("-", " "):
        case "support hours" | "support" | "hours" | "s":
            return Runs.SUPPORT_HOURS
        case "elapsed" | "elapsed time" | "e":
            return Runs.ELAPSED
        case _:
            raise ValueError(f"{answer!r}: support hours (closed time does not count) or elapsed is meant")


def _span(runs: Runs, key: str, answer: str) -> str | None:
    if answer.lower() in (NONE, "no", "-"):
        return None
    if key == "update" and answer.lower().replace(" ", "-") == AS_AGREED:
        return AS_AGREED
    span = read_duration(answer)
    if runs is Runs.SUPPORT_HOURS and _IN_DAYS.search(answer):
        raise ValueError(f"{answer!r}: in support hours write hours, a working day from nine to five is 8h")
    return written_span(_possible(span), runs)


def _possible(span: timedelta) -> timedelta:
    return duration_of(written_span(span, Runs.ELAPSED))
