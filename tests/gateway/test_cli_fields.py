"""`fields review`: what agents and customers put right of what was read."""

import json
import stat
from datetime import UTC, datetime
from pathlib import Path

from gateway.admin.fields_review import told_by
from rules.events import CustomerReplied, Event, FieldSet, LevelSet, Received, Suggested
from rules.incident import FieldValue
from tests.gateway.command_line import OUTAGE, USERZOOM, Installation

SAM = "sam@example.org"
AT = datetime(2026, 11, 23, 20, tzinfo=UTC)
KEYS = {"ref", "vendor", "at", "by", "message_id", "field", "read", "right"}


def corrected(folder: Path) -> Installation:
    gateway = Installation.made(folder)
    gateway.ingest(OUTAGE, USERZOOM)
    gateway.work()
    put = ("field impact 200 participants are booked for Tuesday", "field error Quota 4012")
    assert gateway.run("act", "UZ-1001", *put, "--as", SAM).exit_code == 0
    return gateway


def test_what_was_read_and_what_it_was(tmp_path: Path) -> None:
    gateway = corrected(tmp_path)
    found = gateway.json("fields", "review")
    assert [set(each) for each in found] == [KEYS, KEYS]
    impact, error = found
    assert (impact["ref"], impact["vendor"], impact["by"]) == ("UZ-1001", "userzoom", SAM)
    assert impact["read"].startswith("200 participants are booked for Monday")
    assert impact["right"] == "200 participants are booked for Tuesday"
    assert (impact["message_id"], error["message_id"]) == ("outage@example.com",) * 2
    assert (error["field"], error["read"], error["right"]) == ("error", None, "Quota 4012")
    assert gateway.json("fields", "review", "--vendor", "zabble") == []
    assert "Tuesday" in gateway.run("fields", "review").stdout


def test_corrections_are_exported_as_lines_for_nobody_else_to_read(tmp_path: Path) -> None:
    gateway = corrected(tmp_path)
    file = tmp_path / "corrections.jsonl"
    assert gateway.run("fields", "review", "--export", str(file)).exit_code == 0
    rows = [json.loads(line) for line in file.read_text().splitlines()]
    assert [row["field"] for row in rows] == ["impact", "error"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert len(gateway.run("fields", "review", "--export", "-").stdout.splitlines()) == 2
    assert gateway.run("fields", "review", "--export", str(tmp_path / "no" / "where")).exit_code == 1


def test_an_answer_to_a_question_is_no_correction() -> None:
    first = {
        "steps": FieldValue("missing"),
        "error": FieldValue("unsure", "4012"),
        "logs": FieldValue("promised", "later"),
    }
    second = {
        "steps": FieldValue("present", "open it"),
        "error": FieldValue("present", "4013"),
        "logs": FieldValue("present", "a.log"),
    }
    events: list[Event] = [
        Received(AT, 1, "UZ-1", "dana@example.com", fields=first, message_id="first@example.com"),
        CustomerReplied(AT, message_id="second@example.com", fields=second),
        FieldSet(AT, SAM, "steps", "open it, press Launch"),
        CustomerReplied(AT, message_id="third@example.com", fields={"steps": FieldValue("present", "open both")}),
    ]  # fmt: skip
    assert [row[1:] for row in told_by(events)] == [
        ("customer", "first@example.com", "error", "4012", "4013"),
        (SAM, "second@example.com", "steps", "open it", "open it, press Launch"),
    ]


def test_a_level_that_an_agent_put_right_is_one_too() -> None:
    events: list[Event] = [
        Received(AT, 1, "UZ-1", "dana@example.com", level="2", message_id="first@example.com"),
        LevelSet(AT, SAM, "2"),  # confirmed
        LevelSet(AT, SAM, "3", "one person only"),  # of their own
    ]
    assert list(told_by(events)) == []
    assert [row[1:] for row in told_by([events[0], events[2]])] == [
        (SAM, "first@example.com", "priority", "2", "3")
    ]
    chosen: Event = Suggested(AT, "3", '"c"')
    assert list(told_by([events[0], chosen, LevelSet(AT, SAM, "3")])) == []
    assert [row[3:] for row in told_by([events[0], chosen, LevelSet(AT, SAM, "1")])] == [
        ("priority", "3", "1")
    ]


def test_that_there_is_none_is_a_correction_without_a_value() -> None:
    events: list[Event] = [
        Received(
            AT,
            1,
            "UZ-1",
            "dana@example.com",
            fields={"error": FieldValue("present", "4012")},
            message_id="first@example.com",
        ),
        CustomerReplied(AT, fields={"error": FieldValue("declined", "there is none")}),
    ]
    assert [row[3:] for row in told_by(events)] == [("error", "4012", "")]


def test_an_unknown_vendor_is_told_which_there_are(tmp_path: Path) -> None:
    gateway = corrected(tmp_path)
    found = gateway.run("fields", "review", "--vendor", "nobody")
    assert found.exit_code == 1
    assert "no vendor 'nobody' runs here; there are " in found.stderr and "userzoom" in found.stderr


def test_a_level_set_by_command_is_listed(tmp_path: Path) -> None:
    gateway = corrected(tmp_path)
    level = gateway.json("queue")[0]["priority"]
    other = "3" if level != "3" else "4"
    assert gateway.run("act", "UZ-1001", f"priority {other} because one only", "--as", SAM).exit_code == 0
    (row,) = [each for each in gateway.json("fields", "review") if each["field"] == "priority"]
    assert (row["read"], row["right"], row["by"]) == (level, other, SAM)
