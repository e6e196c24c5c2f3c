"""`rules adopt`: what it shows is what it does; nothing is written unless it is told to."""

import json
from pathlib import Path

import pytest

from gateway.library import SHIPPED_POLICIES
from tests.gateway.command_line import CONFIG, KUSTOMER, OUTAGE, STRANGE, USERZOOM, Installation

HALF_PAST_TWELVE = "2026-11-23T20:30:00Z"


@pytest.fixture
def gateway(tmp_path: Path) -> Installation:
    made = Installation.made(tmp_path, 'paths = { policies = ["ours"] }\n' + CONFIG)
    (made.folder / "ours").mkdir()
    made.ingest(OUTAGE, USERZOOM)
    made.work()
    made.at(HALF_PAST_TWELVE)
    made.work()
    return made


def stricter(gateway: Installation) -> None:
    """From 2 h to 20 minutes until the first answer, from 24 h to 4 h between updates."""
    text = (SHIPPED_POLICIES / "userzoom.toml").read_text()
    head, mark, two = text.partition('level = "2"\n')
    two = two.replace('respond = "2h"', 'respond = "20m"', 1).replace('within = "24h"', 'within = "4h"', 1)
    (gateway.folder / "ours" / "userzoom.toml").write_text(head + mark + two)


def without_level_two(gateway: Installation) -> None:
    text = (SHIPPED_POLICIES / "userzoom.toml").read_text()
    text = text.replace('level = "2"', 'level = "two"').replace('_priority = "2"', '_priority = "two"')
    (gateway.folder / "ours" / "userzoom.toml").write_text(text)


def test_nothing_is_to_be_done_where_the_policy_is_the_same(gateway: Installation) -> None:
    answer = gateway.run("rules", "adopt", "userzoom")
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert answer.stdout.startswith("nothing to do: ")
    assert gateway.json("rules", "adopt", "userzoom", "--do")["incidents"] == []


def test_the_preview_changes_nothing_and_is_what_is_done(gateway: Installation) -> None:
    before = gateway.json("show", "UZ-1001")
    stricter(gateway)
    preview = gateway.json("rules", "adopt", "userzoom")
    assert set(preview) == {"vendor", "policy", "incidents"}
    (row,) = preview["incidents"]
    assert row["ref"] == "UZ-1001" and row["from"] == before["policy"] and row["to"] == preview["policy"]
    assert (row["refused"], row["adopted"]) == (None, False)
    changed = {each["kind"]: (each["before"], each["after"]) for each in row["changes"]}
    assert changed["response"] == (
        {"due_at": "2026-11-23T22:00:00Z", "state": "open"},
        {"due_at": "2026-11-23T20:20:00Z", "state": "breached"},
    )
    assert "acknowledge" not in changed
    assert gateway.json("show", "UZ-1001") == before

    page = gateway.run("rules", "adopt", "userzoom").stdout
    assert (
        "1 promise missed from now" in page
        and "(breached) from now" in page
        and "earlier" in page
        and "as it was: " in page
    )
    assert "Nothing was done. To do it: gateway rules adopt userzoom --do" in page

    done = gateway.json("rules", "adopt", "userzoom", "--do", "--as", "sam@example.org")
    assert done["incidents"] == [{**row, "adopted": True}]
    after = gateway.json("show", "UZ-1001")
    assert after["policy"] == preview["policy"]
    targets = {each["kind"]: {"due_at": each["due_at"], "state": each["state"]} for each in after["targets"]}
    for kind, (was, becomes) in changed.items():
        assert targets[kind] == becomes != was
    stays = {each["kind"]: each for each in before["targets"] if each["kind"] not in changed}
    assert stays == {each["kind"]: each for each in after["targets"] if each["kind"] in stays}
    new = {each["kind"] for each in gateway.json("outbox")} - {"acknowledgement", "notice"}
    assert new == {each["kind"] for each in row["letters"]} == {"missed"}
    (line,) = [each for each in after["events"] if each["kind"] == "policy"]
    assert line["by"] == "sam@example.org" and before["policy"][:12] in line["summary"]
    (missed,) = [each for each in after["events"] if each["kind"] == "missed"]
    assert missed["at"] == HALF_PAST_TWELVE

    why = gateway.json("why", "UZ-1001", "response")
    assert "2026-11-23T20:20:00Z" in json.dumps(why)
    assert gateway.run("rules", "adopt", "userzoom", "--do").stdout.startswith("nothing to do: ")


def test_where_the_level_is_gone_the_reason_is_told(gateway: Installation) -> None:
    without_level_two(gateway)
    before = gateway.json("show", "UZ-1001")
    for arguments in ([], ["--do"]):
        answer = gateway.run("rules", "adopt", "userzoom", *arguments)
        assert answer.exit_code == 0
        assert "cannot move: that version has no priority 2" in answer.stdout
        assert "1 cannot" in answer.stdout
    (row,) = gateway.json("rules", "adopt", "userzoom", "--do")["incidents"]
    assert row["refused"] == "that version has no priority 2"
    assert (row["changes"], row["letters"], row["adopted"]) == ([], [], False)
    assert gateway.json("show", "UZ-1001") == before


def test_one_of_several(gateway: Installation) -> None:
    gateway.ingest(OUTAGE.replace(b"<outage@", b"<again@").replace(b"Monday", b"Friday"), USERZOOM)
    gateway.work()
    stricter(gateway)
    assert len(gateway.json("rules", "adopt", "userzoom")["incidents"]) == 2
    page = gateway.run("rules", "adopt", "userzoom", "--ref", "uz-1002").stdout
    assert "UZ-1002" in page and "UZ-1001" not in page and "userzoom --ref uz-1002 --do" in page
    done = gateway.json("rules", "adopt", "userzoom", "--ref", "UZ-1002", "--do")
    assert [each["ref"] for each in done["incidents"]] == ["UZ-1002"]
    assert [each["ref"] for each in gateway.json("rules", "adopt", "userzoom")["incidents"]] == ["UZ-1001"]


def test_a_closed_request_is_told_of_and_left_alone(gateway: Installation) -> None:
    assert gateway.run("act", "UZ-1001", "close").exit_code == 0
    stricter(gateway)
    assert gateway.json("rules", "adopt", "userzoom", "--do")["incidents"] == []
    (row,) = gateway.json("rules", "adopt", "userzoom", "--ref", "UZ-1001", "--do")["incidents"]
    assert (row["refused"], row["adopted"]) == ("it is closed", False)


@pytest.mark.parametrize(
    "arguments",
    [
        ["acme"],
        ["userzoom", "--ref", "UZ-9999"],
        ["userzoom", "--ref", "UZ-1001", "--ref", "KU-1001", "--do"],
        ["userzoom", "--do", "--as", "nobody"],
    ],
)
def test_a_slip_of_the_pen_moves_nothing(gateway: Installation, arguments: list[str]) -> None:
    gateway.ingest(STRANGE, KUSTOMER)
    gateway.work()
    before = gateway.json("show", "UZ-1001")
    stricter(gateway)
    refused = gateway.run("rules", "adopt", *arguments)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert gateway.json("show", "UZ-1001") == before


# --- holiday years ----------------------------------------------------------------------------------------------------


def test_a_start_in_another_year_extends_the_holidays_and_says_so(gateway: Installation) -> None:
    before = gateway.json("show", "UZ-1001")
    gateway.at("2027-01-04T20:00:00Z")
    gateway.work()
    after = gateway.json("show", "UZ-1001")
    assert after["policy"] != before["policy"]
    (line,) = [each for each in after["events"] if each["kind"] == "policy"]
    assert (line["by"], line["summary"]) == ("gateway", "holidays known until 2030-12-31")
    assert "holidays known until 2030-12-31" in gateway.run("show", "UZ-1001").stdout
    assert gateway.json("rules", "adopt", "userzoom")["incidents"] == []  # the past it keeps is no difference
    gateway.work()
    assert gateway.json("show", "UZ-1001")["events"] == after["events"]


def versions(gateway: Installation) -> list[tuple[str, str]]:
    answer = gateway.run("doctor", "--json")
    return [
        (each["grade"], each["mend"] or "")
        for each in json.loads(answer.stdout)
        if each["check"] == "versions"
    ]


def test_doctor_tells_of_holidays_that_end_while_a_request_is_open(gateway: Installation) -> None:
    assert versions(gateway) == [("ok", "")]
    stricter(gateway)
    assert versions(gateway) == [("ok", "")]  # another version, by design
    gateway.at("2029-11-01T20:00:00Z")
    assert versions(gateway) == [("warning", "gateway rules adopt userzoom")]
    (gateway.folder / "ours" / "userzoom.toml").unlink()
    assert versions(gateway) == [("ok", "")]  # the next start extends it
