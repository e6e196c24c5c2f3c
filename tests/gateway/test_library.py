"""Where policies and calendars are found, and what `rules check`, `rules show` and `calendar ask` say of them."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.admin.calendar_ask import answer_line
from gateway.admin.policy_page import duration_text, longest_gap, page
from gateway.library import SHIPPED_POLICIES, Library, PolicyFaults
from rules.policy import Kind

YEARS = range(2026, 2030)
NOW = datetime(2026, 11, 5, 18, tzinfo=UTC)
ACME = """\
vendor = "acme"
name = "Acme"
prefix = "AC"
addresses = ["help@example.com"]
default_priority = "1"
calendar = "nights"
[[priority]]
level = "1"
clause = "4.1"
respond = { within = "2h", runs = "support-hours" }
"""
NIGHTS = 'zone = "Europe/Berlin"\n[hours]\nmon = ["20:00-24:00"]\n'


def library(folder: Path, files: Mapping[str, str]) -> Library:
    for name in ("policies", "calendars"):
        (folder / name).mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return Library([folder / "policies"], [folder / "calendars", folder / "absent"], YEARS)


def test_the_shipped_policies_have_no_fault() -> None:
    plain = Library([], [], YEARS)
    faults, warnings = plain.check()
    assert faults == []
    assert sum("assumed figure" in warning for warning in warnings) == 6
    assert sum("our reading" in warning for warning in warnings) == 5
    assert plain.load_all().keys() == {"kustomer", "userzoom", "zabble"}


def test_a_fourth_vendor_is_one_file(tmp_path: Path) -> None:
    files = {"policies/acme.toml": ACME.replace('"nights"', '"always"')}
    assert library(tmp_path, files).load_all().keys() == {"kustomer", "userzoom", "zabble", "acme"}


def test_an_operators_calendar_and_policy_hide_the_shipped_ones(tmp_path: Path) -> None:
    mine = (SHIPPED_POLICIES / "zabble.toml").read_text("utf-8").replace('"2"', '"3"', 1)
    files = {
        "policies/our-zabble.toml": mine,
        "policies/acme.toml": ACME,
        "calendars/nights.toml": NIGHTS,
        "calendars/always.toml": NIGHTS,
    }
    policies = library(tmp_path, files).load_all()
    assert policies["zabble"].default_priority == "3"
    assert policies["kustomer"].calendar.zone == "Europe/Berlin"
    assert policies["acme"].calendar.name == "nights"


def test_faults_name_the_file_and_stop_the_loading(tmp_path: Path) -> None:
    broken = library(
        tmp_path, {"policies/acme.toml": ACME, "calendars/nights.toml": NIGHTS.replace("Berlin", "Berln")}
    )
    calendar, policy = broken.check()[0]
    assert calendar == (
        f"{tmp_path}/policies/acme.toml:6: calendar: calendar 'nights' has faults of its own, the first is {policy}"
    )
    assert policy.startswith(
        f"{tmp_path}/calendars/nights.toml:1: zone: 'Europe/Berln' is not a zone, did you mean"
    )
    with pytest.raises(PolicyFaults, match=r"acme\.toml:6"):
        broken.load_all()
    assert broken.load_all(["userzoom"]).keys() == {"userzoom"}
    with pytest.raises(PolicyFaults, match="did you mean 'userzoom'"):
        broken.load_all(["userzom"])


def test_two_vendors_share_nothing(tmp_path: Path) -> None:
    twin = ACME.replace('"acme"', '"twin"').replace("nights", "always")
    shared = library(
        tmp_path, {"policies/acme.toml": ACME.replace("nights", "always"), "policies/twin.toml": twin}
    )
    assert [fault.split(": ")[1] for fault in shared.check()[0]] == ["prefix", "addresses"]


def test_checking_single_files(tmp_path: Path) -> None:
    books = library(tmp_path, {"policies/acme.toml": ACME, "nights.toml": NIGHTS, "broken.toml": "a ="})
    assert books.check([tmp_path / "nights.toml"]) == ([], [])
    assert books.check([tmp_path / "calendars"]) == ([], [])
    faults, _ = books.check([tmp_path / "policies", tmp_path / "broken.toml", tmp_path / "none.toml"])
    assert [
        "calendar: no calendar is named" in faults[0],
        "syntax" in faults[1],
        "cannot be read" in faults[2],
    ] == [True] * 3


def test_a_page_for_the_manager() -> None:
    policies = Library([], [], YEARS).load_all()
    userzoom = page(policies["userzoom"], NOW)
    for stated in (
        "Mon-Fri  00:00-17:00",
        "open now, closes Thu 2026-11-05 17:00 PST",
        "Thu 2026-11-26  Thanksgiving Day",
        "1  Critical [Priority table, 1]",
        "told the state of things every 24 h of support hours",
        "at worst 4 d 14 h between two of these",
        "that closed time does not count afterwards is ours",
        "as agreed",
    ):
        assert stated in userzoom
    assert "2026-07-03" not in userzoom
    zabble = page(policies["zabble"], NOW)
    assert "answered by a person within 1 h of support hours: our figure, not published [II.B]" in zabble
    assert "level 3: resolved within 80 h; no letter states it" in zabble
    assert "open now, never closes" in page(policies["kustomer"], NOW)


def test_the_longest_gap_is_real() -> None:
    """Against trying every quarter of an hour of the year: reached within that step, never exceeded."""
    policy = Library([], [], YEARS).load_all()["userzoom"]
    step = timedelta(minutes=15)
    for level in ("1", "2"):
        within = policy.level(level).targets[Kind.UPDATE].within
        stated = longest_gap(policy.calendar, within, NOW, NOW + timedelta(days=120))
        starts = (NOW + step * count for count in range(120 * 24 * 4))
        tried = max(policy.calendar.due_at(start + timedelta(seconds=1), within) - start for start in starts)
        assert stated - step <= tried <= stated + timedelta(seconds=1)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0 s"), (5400, "1 h 30 min"), (86_400, "1 d"), (90_061, "1 d 1 h 1 min 1 s")]
)
def test_duration_text(seconds: int, text: str) -> None:
    assert duration_text(timedelta(seconds=seconds)) == text


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ({"op": "due", "start": "2026-11-25T16:00:00", "seconds": 7200}, {"at": "2026-11-27T09:00:00Z"}),
        (
            {"op": "due", "start": "2026-11-25T16:00:00-08:00", "seconds": 0.5},
            {"at": "2026-11-26T00:00:00.500000Z"},
        ),
        ({"op": "due", "start": "2026-11-28T16:00:00Z", "seconds": 0}, {"at": "2026-11-28T16:00:00Z"}),
        (
            {"op": "elapsed", "from": "2026-11-25T16:00:00.25-08:00", "to": "2026-11-26T16:00:00Z"},
            {"seconds": 3599.75},
        ),
        ({"op": "elapsed", "from": "2026-11-26T16:00:00Z", "to": "2026-11-25T16:00:00Z"}, {"seconds": 0}),
        ({"op": "is_open", "at": "2026-11-26T16:00:00"}, {"open": False}),
        ({"op": "is_open", "at": "1999-11-23T16:00:00"}, {"open": True}),
        ({"op": "next_open", "at": "2026-11-26T09:00:00"}, {"at": "2026-11-27T08:00:00Z"}),
        ({"op": "next_open", "at": "2026-11-01T01:30:00"}, {"at": "2026-11-02T08:00:00Z"}),
    ],
)
def test_calendar_ask(question: dict[str, object], answer: dict[str, object]) -> None:
    calendar = Library([], [], range(1970, 2101)).calendars["us-pacific-midnight-to-5pm"].value
    assert calendar is not None
    assert answer_line(calendar, json.dumps(question)) == answer


@pytest.mark.parametrize(
    "line",
    [
        "",
        "[",
        "[]",
        "[" * 100_000,
        "{}",
        '{"op": ["due"]}',
        '{"op": "due", "start": "2026-11-25T16:00:00"}',
        '{"op": "due", "start": "2026-11-25T16:00:00", "seconds": -1}',
        '{"op": "due", "start": "2026-11-25T16:00:00", "seconds": true}',
        '{"op": "due", "start": "2026-11-25T16:00:00", "seconds": NaN}',
        '{"op": "due", "start": "2026-11-25T16:00:00", "seconds": 1e300}',
        '{"op": "due", "start": "2026-11-25", "seconds": 1}',
        '{"op": "is_open", "at": "2026-11-31T16:00:00Z"}',
        '{"op": "is_open", "at": 5}',
        '{"op": "next_open", "at": "9999-12-31T23:00:00-08:00"}',
    ],
)
def test_a_bad_line_is_answered_with_its_error(line: str) -> None:
    calendar = Library([], [], YEARS).calendars["always"].value
    assert calendar is not None
    assert answer_line(calendar, line).keys() == {"error"}


def test_a_calendar_that_never_opens_says_so(tmp_path: Path) -> None:
    calendar = library(tmp_path, {"calendars/never.toml": 'zone = "UTC"\n'}).calendars["never"].value
    assert calendar is not None
    assert "error" in answer_line(calendar, '{"op":"next_open","at":"2026-01-01T00:00:00Z"}')
    assert answer_line(calendar, '{"op":"is_open","at":"2026-01-01T00:00:00Z"}') == {"open": False}
