"""When it began: what is written reads back as the instant that is meant, and never as one after the mail."""

import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gateway.message.body import new_words
from gateway.message.parse import Message, parse
from gateway.message.when import Precision, Start, ZoneSource, read_start
from gateway.message.words.times import PARTS, PM_PARTS, WORDS, ZONES

VENDOR = "America/Los_Angeles"
BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = datetime(2026, 7, 14, 16, 30, tzinfo=BERLIN)


def mail(text: str, sent: str, subject: str = "Problem") -> Message:
    head = f"From: pat@example.com\nSubject: {subject}\nDate: {sent}\nContent-Type: text/plain; charset=utf-8\n\n"
    return parse((head + text).encode("utf-8", "replace"))


def told(
    text: str, at: datetime = TUESDAY, subject: str = "Problem", contact: str | None = None
) -> Start | None:
    """Written and received at `at`, by a writer whose clock has its offset."""
    message = mail(text, at.strftime("%a, %d %b %Y %H:%M:%S %z"), subject)
    return read_start(message, new_words(message.text, (), (), False), at.astimezone(UTC), VENDOR, contact)


def wall(start: Start | None) -> str:
    return f"{start.value.astimezone(BERLIN):%d %H:%M}" if start else "-"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Started 20 minutes ago.", "14 16:10"),
        ("We noticed it at quarter past nine this morning.", "14 09:15"),
        ("Login has not worked for the past hour.", "14 15:30"),
        ("This has been going on for three days now.", "11 12:00"),
        ("Since Monday 9:12 nobody can log in.", "13 09:12"),
        ("Nobody gets in since like 4:10.", "14 16:10"),
        ("Broken since 9.", "14 09:00"),
        ("First noticed at ten to seven today.", "14 06:50"),
        ("Down as of yesterday lunchtime, half twelve-ish.", "13 12:30"),
        ("Two things this morning since we opened at 6:15: no photos.", "14 06:15"),
        ("Errors from 10:15 to 10:40 UTC today.", "14 12:15"),
        ("It is slow since yesterday. It began yesterday at about 2:30 pm.", "13 14:30"),
        ("It worked fine until 3 pm today.", "14 15:00"),
        ("The alerts stopped on Friday the 10th, 3:05 in the afternoon.", "10 15:05"),
        ("Server errors started between 8 and 9 this morning.", "14 08:30"),
        ("Seit heute früh halb neun geht nichts mehr.", "14 08:30"),
        ("Seit heute Morgen um 8 geht nichts mehr.", "14 08:00"),
        ("Angefangen hat es gestern nach der Mittagspause, so gegen 13:30 Uhr.", "13 13:30"),
        ("Vor zwanzig Minuten ist die App abgestürzt.", "14 16:10"),
        ("Seit letzter Woche Donnerstag sind die Berichte leer.", "09 12:00"),
        ("Ist kaputt seit dem Update vom 9.", "09 12:00"),
        ("Heute Nacht um 2 Uhr ging der Dienst aus.", "14 02:00"),
        ("Ça ne marche plus depuis ce matin vers 8h30.", "14 08:30"),
        ("Depuis hier soir vers 18h le site est vide.", "13 18:00"),
        ("La panne a débuté à 9 heures et demie.", "14 09:30"),
        ("Il y a une heure, tout est tombé en panne.", "14 15:30"),
        ("Desde ayer en la tarde, como a las 4. Soy el único.", "13 16:00"),
        ("Lo noté el jueves 9 por la tarde, sobre las cinco.", "09 17:00"),
        ("Empezó esta mañana a las 8 y media.", "14 08:30"),
        ("Desde hace dos horas no funciona nada.", "14 14:30"),
        ("昨日の午後3時ごろから動画が再生できません。", "13 15:00"),
        ("７月１３日(月)午後２時１５分から障害が発生しています。", "13 14:15"),
        ("2時間前からエラーが出ます。", "14 14:30"),
        ("Start time:\n10:35 CEST", "14 10:35"),
        ("Impact | all\nSince | 14:02 CEST\nError | 503", "14 14:02"),
    ],
)  # fmt: skip
def test_the_way_people_say_it(text: str, expected: str) -> None:
    assert wall(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Began this morning.", (5, 12)),
        ("Since yesterday all reports are empty.", (-24, 0)),
        ("Since Friday there is no sound.", (-96, -72)),
        ("Since the release last night it hangs.", (-6, 4)),
        ("今朝から使えません。", (5, 12)),
        ("Desde anoche no funciona.", (-6, 4)),
    ],
)
def test_what_is_vague_is_as_wide_as_it_was_said(text: str, hours: tuple[int, int]) -> None:
    start = told(text)
    midnight = datetime(2026, 7, 14, tzinfo=BERLIN)
    assert start
    assert (start.earliest, start.latest) == tuple(midnight + timedelta(hours=hour) for hour in hours)


@pytest.mark.parametrize(
    "text",
    [
        "its down again",
        "We have a deadline on Friday at 5 pm. The button does nothing.",
        "Can you call me tomorrow at 9? The export is broken.",
        "I can't log in. My shift starts at 6 pm.",
        "The ticket was opened at 10:00 and still no answer.",
        "The page takes 20 minutes to load, then error 502.",
        "Version 4.12 crashes, 3 of 5 phones.",
        "Thanks for the help last week! Now the export to Excel fails.",
        "Bonjour, hier nous avons eu une réunion. L'export est vide.",
        "We are customers since 2019 and the page is broken.",
        "The meeting is at 9:00, and I cannot open the file.",
        "From January on we want another name for it.",
    ],
)
def test_a_time_that_is_not_the_beginning(text: str) -> None:
    assert told(text) is None


def test_zones_that_are_stated_known_or_unknown() -> None:
    def source(text: str, at: datetime = TUESDAY, contact: str | None = None) -> tuple[str, ZoneSource]:
        start = told(text, at, contact=contact)
        assert start
        return f"{start.value:%d %H:%M}", start.zone_source

    unknown = TUESDAY.astimezone(UTC)
    assert source("Since 6:05 am your time") == ("14 13:05", ZoneSource.STATED)
    assert source("Since 9:05 our time") == ("14 07:05", ZoneSource.DATE_HEADER)
    assert source("Since 5:31 am ET") == ("14 09:31", ZoneSource.STATED)
    assert source("Since 7:50 or so, Chicago") == ("14 12:50", ZoneSource.STATED)
    assert source("Empezó hoy a las 6:15 hora de la Ciudad de México") == ("14 12:15", ZoneSource.STATED)
    assert source("Since 05:10 UTC+3") == ("14 02:10", ZoneSource.STATED)
    assert source("Since 15:05 today", contact="Asia/Tokyo") == ("14 06:05", ZoneSource.CONTACT)
    assert source("Since 06:05 today", unknown) == ("14 06:05", ZoneSource.UNKNOWN)


def test_an_unknown_zone_makes_the_window_wide() -> None:
    start = told("Since 2026-07-13 10:00", TUESDAY.astimezone(UTC))
    assert start and start.zone_source is ZoneSource.UNKNOWN
    assert start.latest - start.earliest > timedelta(hours=16)
    assert told("Started 20 minutes ago", TUESDAY.astimezone(UTC)).precision is Precision.ABOUT  # type: ignore[union-attr]


def test_pst_in_summer_may_mean_either_clock() -> None:
    start = told("Down since 6:00 am PST.")
    assert start and start.value == datetime(2026, 7, 14, 14, tzinfo=UTC)
    assert start.earliest <= datetime(2026, 7, 14, 13, tzinfo=UTC)


def test_the_words_are_pointed_at() -> None:
    text = "Hello,\n\nlogin fails since yesterday, 9:10 am, for all."
    start = told(text)
    assert start and start.part == "body" and text[start.start : start.end] == "since yesterday, 9:10 am"
    start = told("It hangs.", subject="Slow since 9:05")
    assert start and start.part == "subject" and start.value == datetime(2026, 7, 14, 7, 5, tzinfo=UTC)


def test_day_and_month_in_the_order_of_the_place() -> None:
    def day(text: str, at: datetime) -> str:
        start = told(text, at)
        return f"{start.value:%m-%d}" if start else ""

    boston = TUESDAY.astimezone(ZoneInfo("America/New_York"))
    assert day("Since 05/06/2026 exports fail", TUESDAY) == "06-05"
    assert day("Since 05/06/2026 exports fail", boston) == "05-06"
    assert day("Since 06/07/2026 exports fail", boston) == "07-06"  # last week rather than a month ago
    assert day("Since 07/13/2026 exports fail", TUESDAY) == "07-13"  # there is no thirteenth month


def spellings(at: datetime) -> Iterator[str]:
    """One instant, by the minute, in many spellings. `at` has the writer's offset."""
    english = f"{at:%B}"
    yield f"Since {at:%Y-%m-%dT%H:%M:%S%z} nothing works"
    yield f"Since {at.astimezone(UTC):%Y-%m-%dT%H:%MZ} nothing works"
    yield f"It began on {at.day} {english} {at.year} at {at:%H:%M}"
    yield f"Started: {english} {at.day}, {at.year} {at:%I:%M %p}"
    yield f"First noticed {at:%A}, {english} {at.day}, {at:%I:%M} {at:%p}"
    yield f"Since {at.astimezone(UTC):%Y-%m-%d %H:%M} UTC the login fails"
    yield f"Seit dem {at:%d.%m.%Y}, {at:%H:%M} Uhr geht nichts mehr"
    yield f"Beginn: {at:%d.%m.%y} {at:%H:%M}"
    yield f"Depuis le {at:%d/%m/%Y} à {at:%H}h{at:%M}, rien ne marche"
    yield f"Desde el {at:%d/%m/%Y} a las {at:%H:%M} no funciona nada"
    yield f"{at.year}年{at.month}月{at.day}日 {at.hour}時{at.minute}分から使えません。"
    yield f"発生日時：{at:%Y/%m/%d %H:%M}"


OFFSETS = st.sampled_from([timedelta(hours=hours) for hours in (-8, -5, -3, 1, 2, 5.5, 9)]).map(timezone)
NEW_YEAR = datetime.fromisoformat("2025-01-01")
MOMENTS = st.datetimes(NEW_YEAR, NEW_YEAR.replace(year=2031), timezones=OFFSETS)


@given(MOMENTS, st.timedeltas(timedelta(minutes=1), timedelta(days=12)))
def test_an_instant_that_is_written_out_reads_back(moment: datetime, ago: timedelta) -> None:
    moment = moment.replace(second=0, microsecond=0)
    received = moment + ago
    for text in spellings(moment):
        start = told(text, received)
        assert start, text
        assert start.value == moment.astimezone(UTC), text
        assert start.earliest <= start.value <= start.latest <= received


WORDS_OF_TIME = sorted(
    {phrase for words in WORDS.values() for texts in words.values() for phrase in texts.split("|")}
)
PIECES = st.one_of(
    st.sampled_from(WORDS_OF_TIME),
    st.sampled_from([zone for texts in ZONES.values() for zone in texts.split("|")]),
    st.from_regex(r"\A\d{1,4}[:./hT -]?\d{0,4}[:./-]?\d{0,4}\Z"),
    st.sampled_from([",", ".", "\n", ": ", "|", "(", "）", "-", "the", "report", "+02:00"]),
    st.text(max_size=5),
)
TEXTS = st.lists(PIECES, max_size=14).map(" ".join)


@given(TEXTS, MOMENTS, st.sampled_from([None, "Asia/Tokyo"]))
@example("since 00:00 yesterday 24:00 9:60 2026-13-40T99:99Z 30.02.", TUESDAY, None)
@example("since ² minutes ago at ③ pm", TUESDAY, None)
def test_any_text_gives_a_value_that_is_not_after_the_mail(
    text: str, at: datetime, contact: str | None
) -> None:
    start = told(text, at, contact=contact)
    if start is not None:
        assert start.earliest <= start.value <= start.latest <= at.astimezone(UTC)
        assert 0 <= start.start < start.end


@settings(max_examples=30)
@given(st.datetimes(NEW_YEAR.replace(year=1, day=2), NEW_YEAR.replace(year=9999), timezones=st.just(UTC)))
def test_any_date_in_the_head_is_borne(at: datetime) -> None:
    message = mail(
        "Since yesterday 9:00, last week, three months ago", at.strftime(f"%d %b {at.year:04} %H:%M:%S +0100")
    )
    body = new_words(message.text, (), (), False)
    read_start(message, body, None, VENDOR)
    start = read_start(message, body, TUESDAY.astimezone(UTC), VENDOR)
    assert start is None or start.latest <= TUESDAY


def test_the_tables_are_whole() -> None:
    parts = {
        kind
        for words in WORDS.values()
        for meaning in words
        for kind in re.findall(r"part ([a-z ]+)", meaning)
    }
    assert parts <= PARTS.keys() >= PM_PARTS
    for key in ZONES:
        for place in key.rpartition(" ")[2].split("|"):
            assert place.lstrip("-").isdigit() or place in ("writer", "vendor") or ZoneInfo(place)


@pytest.mark.parametrize(
    "unit",
    [
        "since 9:00 ",
        "since yesterday at 3 pm it fails, ",
        "seit ",
        "between 8 and ",
        "昨日の午後3時から",
        "12/12/2026 ",
        "ten to ",
        "last last week ",
        "2026-07-14T09:00:00",
        "d'hier l'",
        "for the past 3 ",
        "1:",
        "（月",
        "since 9 fine until ",
    ],
)
def test_reading_is_linear(unit: str) -> None:
    def cost(size: int) -> float:
        message = mail((unit * (size // len(unit) + 1))[:size], "Tue, 14 Jul 2026 16:30:00 +0000")
        body = new_words(message.text, (), (), False)
        began = time.process_time()
        read_start(message, body, message.date, VENDOR)
        return time.process_time() - began

    cost(1_000)
    small = min(cost(15_000) for _ in range(2))
    assert min(cost(30_000) for _ in range(2)) <= 2.5 * small + 0.02
    assert cost(1_000_000) < 3  # seconds, on one slow core
