"""`why` over a store that the real pump has filled: the document, the page, what would be at another level."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.compose.explained import WIDTH, exact
from tests.gateway.command_line import OUTAGE, USERZOOM, Installation

FRIDAY = "2026-11-21T00:40:00Z"  # 16:40 in California, twenty minutes before the weekend
MONDAY = "2026-11-23T09:05:23Z"

PAGE = """\
UZ-1001, priority 2 of UserZoom: suggested, not confirmed by a person
policy {policy}; times in PT (America/Los_Angeles)

answer: open, due Mon 23 Nov, 01:40 PT (09:40 UTC) [Priority table, 2]
  2 support hours from Fri 20 Nov, 16:40 PT (Sat 00:40 UTC) (receipt), counted from the next opening
  our reading: the text defers only the start of the clock; that closed time does not count
    afterwards is ours (runs = "elapsed" switches it)
  from               until  counted  because
  Fri 20 Nov, 16:40  17:00  0:20:00  support hours Fri 00:00-17:00 (us-pacific-midnight-to-5pm)
  Fri 20 Nov, 17:00  24:00        -  outside hours
  Sat 21 Nov, 00:00  24:00        -  outside hours
  Sun 22 Nov, 00:00  24:00        -  outside hours
  Mon 23 Nov, 00:00  01:40  1:40:00  support hours Mon 00:00-17:00 (us-pacific-midnight-to-5pm)
                            2:00:00  together
  warnings: 80 % at Mon 23 Nov, 01:16 PT to whoever has it, and the lead; 100 % at Mon 23 Nov, 01:40
    PT to the lead
"""


@pytest.fixture(scope="module")
def weekend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """A request of Friday evening, looked at on Monday morning."""
    gateway = _opened(tmp_path_factory.mktemp("weekend"))
    yield gateway


def _opened(folder: Path) -> Installation:
    gateway = Installation.made(folder)
    gateway.at(FRIDAY)
    gateway.ingest(OUTAGE, USERZOOM)
    gateway.work()
    gateway.at(MONDAY)
    return gateway


def _targets(gateway: Installation, *more: str) -> dict[str, Any]:
    return {each["kind"]: each for each in gateway.json("why", "UZ-1001", *more)["targets"]}


def test_the_page_names_the_rule_of_each_interval(weekend: Installation) -> None:
    policy = weekend.json("show", "UZ-1001")["policy"][:12]
    page = weekend.run("why", "UZ-1001", "response").stdout
    assert page.startswith(PAGE.format(policy=policy))


@pytest.mark.parametrize("more", [(), ("update",), ("--if", "priority=1"), ("--if", "level=3", "response")])
def test_no_line_is_wider_than_a_letter(weekend: Installation, more: tuple[str, ...]) -> None:
    page = weekend.run("why", "UZ-1001", *more)
    assert (page.exit_code, page.stderr) == (0, "")
    assert max(map(len, page.stdout.splitlines())) <= WIDTH


def test_the_document_has_warnings_and_duties(weekend: Installation) -> None:
    document = weekend.json("why", "UZ-1001")
    response = next(each for each in document["targets"] if each["kind"] == "response")
    assert response["began"] == {"with": "receipt", "letter": None}
    assert [each["rule"] for each in response["intervals"]] == [
        "support-hours",
        *["outside-hours"] * 3,
        "support-hours",
    ]
    assert response["warnings"] == [
        {"percent": 80, "at": "2026-11-23T09:16:00Z", "to": "staff", "told": False},
        {"percent": 100, "at": "2026-11-23T09:40:00Z", "to": "lead", "told": False},
    ]
    assert [each["state"] for each in document["duties"]] == ["unmet", "unmet"]
    (version,) = document["versions"]
    assert version["policy"] == document["policy"]


def test_what_would_be_is_told_beside_what_is(weekend: Installation) -> None:
    document = weekend.json("why", "UZ-1001", "--if", "priority=1")
    assert document["if"] == {"priority": "1"} and document["priority"] == "2"
    targets = {each["kind"]: each for each in document["targets"]}
    assert {kind: each["would"] for kind, each in targets.items()} == {
        "acknowledge": "kept",
        "response": "missed",
        "reply": "none",
        "update": "open",
        "resolution": "none",
    }
    response = targets["response"]
    assert response["due_at"] == "2026-11-23T08:10:00Z" and response["late_seconds"] == 3323
    assert response["is"] == {"state": "open", "due_at": "2026-11-23T09:40:00Z"}
    assert response["later_seconds"] == -5400 and response["counted_seconds"] == 1800
    page = weekend.run("why", "UZ-1001", "--if", "priority=1").stdout
    assert page.startswith("UZ-1001 of UserZoom. If it were priority 1 (it is 2)")
    assert "would have been missed by 0:55:23 so far" in page and "1:30:00 earlier" in page
    assert weekend.json("why", "UZ-1001", "--if", "level=1") == document


def test_what_would_be_without_promise_is_none(weekend: Installation) -> None:
    assert _targets(weekend, "--if", "priority=4")["update"]["would"] == "none"


def test_to_suppose_the_level_it_has_changes_nothing(weekend: Installation) -> None:
    is_, would = _targets(weekend), _targets(weekend, "--if", "priority=2")
    assert {kind: (each["due_at"], each["intervals"]) for kind, each in is_.items()} == {
        kind: (each["due_at"], each["intervals"]) for kind, each in would.items()
    }
    assert {each["later_seconds"] for each in would.values()} <= {0, None}


@pytest.mark.parametrize("supposition", ["vendor=zabble", "priority", "priority=", "1", ""])
def test_nothing_else_can_be_supposed(weekend: Installation, supposition: str) -> None:
    refused = weekend.run("why", "UZ-1001", "--if", supposition)
    assert refused.exit_code == 2 and "priority=N" in refused.stderr


def test_an_unknown_level_names_those_there_are(weekend: Installation) -> None:
    refused = weekend.run("why", "UZ-1001", "--if", "priority=9")
    assert refused.exit_code == 1 and "1, 2, 3, 4" in refused.stderr


def test_an_agreement_and_its_count_are_told(tmp_path: Path) -> None:
    gateway = _opened(tmp_path)
    said = gateway.run(
        "act", "UZ-1001", "priority 1 because a panel waits", "agreed every 2d", "--as", "sam@example.org"
    )
    assert said.exit_code == 0
    gateway.work()
    update = _targets(gateway)["update"]
    assert update["agreed"]["by"] == "sam@example.org" and update["began"]["with"] == "agreement"
    assert update["counted_seconds"] == update["within_seconds"] == 172_800
    page = " ".join(gateway.run("why", "UZ-1001").stdout.split())
    assert "priority 1 of UserZoom: set by a person because a panel waits" in page
    assert "agreed with sam@example.org on Mon 23 Nov, 01:05 PT; it stands instead of the policy's" in page
    assert "priority 2 was in force then" in page  # the acknowledgement was kept at the level before
    response = _targets(gateway)["response"]
    assert response["state"] == "breached" and {100} == {
        each["percent"] for each in response["warnings"] if each["told"]
    }
    assert gateway.json("why", "UZ-1001", "--if", "priority=4")["targets"][1]["would"] == "open"


def test_exact_spans() -> None:
    assert exact(timedelta(days=2, minutes=5, seconds=9)) == "48:05:09"
