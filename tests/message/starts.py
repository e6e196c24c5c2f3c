"""Tables of ways to say since when: `place|text|window`, a line each, all written on one Wednesday at five places.

Owns how such a line is read: days and hours of the place, "25 09:00", "24 05:00..24 12:00", "10/31 00:00" of another month.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from gateway.message.body import new_words
from gateway.message.parse import parse
from gateway.message.when import Start, read_start

WRITTEN = {
    "B": datetime(2026, 11, 25, 15, tzinfo=ZoneInfo("Europe/Berlin")),
    "M": datetime(2026, 11, 25, 10, tzinfo=ZoneInfo("America/Mexico_City")),
    "N": datetime(2026, 11, 25, 10, tzinfo=ZoneInfo("America/New_York")),
    "P": datetime(2026, 11, 25, 13, tzinfo=ZoneInfo("America/Los_Angeles")),
    "T": datetime(2026, 11, 25, 16, tzinfo=ZoneInfo("Asia/Tokyo")),
}


def lines(table: str) -> list[list[str]]:
    return [each.replace(r"\n", "\n").split("|") for each in table.split("\n") if each]


def read(place: str, text: str) -> Start | None:
    at = WRITTEN[place]
    head = f"From: pat@example.com\nSubject: Problem\nDate: {at:%a, %d %b %Y %H:%M:%S %z}\nContent-Type: text/plain; charset=utf-8\n\n"
    message = parse((head + text + "\n").encode())
    return read_start(
        message, new_words(message.text, (), (), False), at.astimezone(UTC), "America/Los_Angeles"
    )


def instant(words: str, place: str) -> datetime:
    day, hour = words.split()
    month, _, number = day.rpartition("/")
    midnight = datetime(2026, int(month or 11), int(number), tzinfo=WRITTEN[place].tzinfo)
    return midnight + timedelta(hours=int(hour[:2]), minutes=int(hour[3:]))


def is_within(place: str, text: str, window: str) -> bool:
    """Ten minutes either side where the window is an instant."""
    first, _, last = window.partition("..")
    low, high = instant(first, place), instant(last or first, place)
    if low == high:
        low, high = low - timedelta(minutes=10), high + timedelta(minutes=10)
    start = read(place, text)
    return start is not None and low <= start.value <= high
