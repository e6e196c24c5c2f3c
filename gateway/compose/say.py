"""Instants, spans and single words as letters say them, in the reader's language.

One function formats every instant of every letter. Cuts to the minute, never rounds: a letter must not promise later
than the clock. Never holds a sentence: those are the templates'.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError

ENGLISH = "en"

# What people of a place call its time, summer and winter. Elsewhere the zone's own abbreviation stands.
_ZONES = {
    "America/Los_Angeles": "PT",
    "America/Denver": "MT",
    "America/Chicago": "CT",
    "America/New_York": "ET",
    "UTC": "UTC",
    "Etc/UTC": "UTC",
    "Europe/London": "UK time",
}

_TERMS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "your time": "your time",
        # required fields, as they are played back
        "aspects": "What fails",
        "impact": "Impact",
        "start_time": "Began",
        "steps": "Steps",
        "logs": "Files",
        "error": "Error",
        # states, as a customer reads them
        "new": "open",
        "open": "open",
        "pending": "waiting",
        "resolved": "solved",
        "closed": "closed",
        "referred": "passed on",
        "excluded": "not covered",
        "merged": "joined with another",
        # what is owed
        "acknowledge": "acknowledgement",
        "response": "answer",
        "reply": "answer",
        "update": "status update",
        "resolution": "solution",
        "estimate": "an estimate",
        "estimate-passed": "another estimate",
        "resolution-kind": "the kind of solution",
    },
    "de": {
        "your time": "Ihre Zeit",
        "aspects": "Was nicht geht",
        "impact": "Auswirkung",
        "start_time": "Beginn",
        "steps": "Schritte",
        "logs": "Dateien",
        "error": "Meldung",
        "new": "offen",
        "open": "offen",
        "pending": "wartet",
        "resolved": "gelöst",
        "closed": "geschlossen",
        "referred": "weiterverwiesen",
        "excluded": "nicht abgedeckt",
        "merged": "mit einer anderen vereint",
        "acknowledge": "Eingangsbestätigung",
        "response": "Antwort",
        "reply": "Antwort",
        "update": "Zwischenstand",
        "resolution": "Lösung",
    },
}

LANGUAGES = frozenset(_TERMS)
"""A letter in any other language has no words for a state or a span: it is written in English throughout."""

# (one, several) of hour, support hour, minute, day
_UNITS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "en": {
        "hour": ("hour", "hours"),
        "support hour": ("support hour", "support hours"),
        "minute": ("minute", "minutes"),
        "day": ("day", "days"),
    },
    "de": {
        "hour": ("Stunde", "Stunden"),
        "support hour": ("Supportstunde", "Supportstunden"),
        "minute": ("Minute", "Minuten"),
        "day": ("Tag", "Tage"),
    },
}


def instant(
    at: datetime, vendor_zone: str, reader_zone: tzinfo | None = None, language: str = ENGLISH
) -> str:
    """`Fri 20 Nov, 16:40 PT (Sat 00:40 UTC)`; with the reader's zone known `Tue 24 Nov, 09:04 UTC (04:04 your time)`.

    The bracket is left out where it would repeat the time before it.
    """
    here = at.astimezone(_zone(vendor_zone))
    there = at.astimezone(reader_zone or _zone("UTC"))
    said = local(at, vendor_zone, language)
    if there.utcoffset() == here.utcoffset():
        return said
    name = term("your time", language) if reader_zone else "UTC"
    other_day = f"{_weekday(there, language)} " if there.date() != here.date() else ""
    return f"{said} ({other_day}{there:%H:%M} {name})"


def local(at: datetime, zone: str, language: str = ENGLISH) -> str:
    """`Mon 23 Nov, 01:40 PT`: to staff, who know the zone."""
    here = at.astimezone(_zone(zone))
    return f"{_day(here, language)}, {here:%H:%M} {zone_name(here, zone)}"


def day(at: datetime, zone: str, language: str = ENGLISH) -> str:
    """`Mon 23 Nov`, `Mo 23. Nov`"""
    return _day(at.astimezone(_zone(zone)), language)


def weekday(at: datetime, zone: str, language: str = ENGLISH) -> str:
    """`Monday`"""
    return _names(language)[2][at.astimezone(_zone(zone)).weekday()]


def time_of_day(at: datetime, zone: str) -> str:
    """`17:00 PT`"""
    here = at.astimezone(_zone(zone))
    return f"{here:%H:%M} {zone_name(here, zone)}"


def near(at: datetime, now: datetime, zone: str) -> str:
    """`08:10 PT` where it is today, else with its day: to staff."""
    today = at.astimezone(_zone(zone)).date() == now.astimezone(_zone(zone)).date()
    return time_of_day(at, zone) if today else local(at, zone)


def stretch(start: datetime, end: datetime, zone: str, language: str = ENGLISH) -> str:
    """`Fri 16:40-17:00`, on one local day; the end of a day is 24:00."""
    first, last = start.astimezone(_zone(zone)), end.astimezone(_zone(zone))
    until = f"{last:%H:%M}" if last.date() == first.date() else "24:00"
    return f"{_weekday(first, language)} {first:%H:%M}-{until}"


def span(length: timedelta, support_hours: bool, language: str = ENGLISH) -> str:
    """`4 support hours`, `30 minutes`, `3 days`; cut to the minute."""
    minutes = int(length.total_seconds()) // 60
    if minutes % 60:
        hours, minutes = divmod(minutes, 60)
        parts = [_count(hours, "hour", language)] if hours else []
        return " ".join((*parts, _count(minutes, "minute", language)))
    hours = minutes // 60
    if support_hours:
        return _count(hours, "support hour", language)
    days, rest = divmod(hours, 24)
    return _count(days, "day", language) if days > 1 and not rest else _count(hours, "hour", language)


def brief(length: timedelta) -> str:
    """`1 h 30`, `2 h`, `20 min`: to staff; cut to the minute."""
    hours, minutes = divmod(int(length.total_seconds()) // 60, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes:02}" if minutes else f"{hours} h"


def short(text: str, limit: int) -> str:
    """At most so many characters, and dots where some are missing."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def term(word: str, language: str = ENGLISH) -> str:
    """A word of ours in the reader's language; one of a policy's own stays as it is."""
    known = _TERMS.get(language, _TERMS[ENGLISH]).get(word) or _TERMS[ENGLISH].get(word)
    return known or word.replace("_", " ").replace("-", " ")


def zone_name(at: datetime, zone: str) -> str:
    """`PT`, `CET`; where a zone has digits for a name, `UTC+03`."""
    name = _ZONES.get(zone) or at.astimezone(_zone(zone)).tzname() or zone
    return f"UTC{name}" if name[0] in "+-" else name


@lru_cache(maxsize=256)
def _zone(key: str) -> ZoneInfo:
    return ZoneInfo(key)


def _day(here: datetime, language: str) -> str:
    weekdays, months, _ = _names(language)
    dot = "." if language == "de" else ""
    return f"{weekdays[here.weekday()]} {here.day}{dot} {months[here.month - 1]}"


def _weekday(here: datetime, language: str) -> str:
    return _names(language)[0][here.weekday()]


@lru_cache(maxsize=256)
def _names(language: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Short weekdays, short months, weekdays."""
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return _names(ENGLISH)
    weekdays, months, full = (
        locale.days["stand-alone"]["abbreviated"],
        locale.months["stand-alone"]["abbreviated"],
        locale.days["stand-alone"]["wide"],
    )
    return (
        tuple(weekdays[number] for number in range(7)),
        tuple(months[number] for number in range(1, 13)),
        tuple(full[number] for number in range(7)),
    )


def _count(number: int, unit: str, language: str) -> str:
    one, several = _UNITS.get(language, _UNITS[ENGLISH])[unit]
    return f"{number} {one if number == 1 else several}"
