"""Every command that reads, over a store that the real pump has filled: the contract's fields, and what they say."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.gateway.command_line import (
    KUSTOMER,
    MACHINE,
    OUTAGE,
    STRANGE,
    USERZOOM,
    Installation,
)

SHOW = {
    *(
        "ref",
        "vendor",
        "state",
        "priority",
        "requester",
        "trust",
        "assigned",
        "subject",
        "opened_at",
        "fields",
    ),
    *("missing", "targets", "agreed", "resolution", "exclusion", "events", "messages"),
}
PRIORITY = {"level", "in_force", "source", "claimed"}
TARGET = {"kind", "due_at", "met_at", "state", "spent_seconds", "clause"}
EVENT = {"at", "kind", "by", "summary", "clause"}
MESSAGE = {"direction", "message_id", "from", "to", "subject", "at", "new_text", "delivery"}
DELIVERY = {"state", "attempts", "last_reply"}
QUEUE = {
    *(
        "ref",
        "vendor",
        "priority",
        "state",
        "requester",
        "subject",
        "assigned",
        "next_due_at",
        "next_due_kind",
    ),
    *("remaining_seconds", "note"),
}
INBOX = {"id", "door", "received_at", "state", "size", "sha256", "ref", "reason"}
OUTBOX = {
    *("id", "ref", "kind", "recipient", "subject", "message_id", "state", "attempts", "next_attempt_at"),
    "last_reply",
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """One verified request, one of a stranger, a duplicate, and one mail that is held."""
    gateway = Installation.made(tmp_path_factory.mktemp("filled"))
    for octets, address in (
        (OUTAGE, USERZOOM),
        (OUTAGE, USERZOOM),
        (STRANGE, KUSTOMER),
        (MACHINE, USERZOOM),
    ):
        gateway.ingest(octets, address)
    gateway.work()
    yield gateway


def _instants(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, each in value.items():
            if key.endswith("_at") or (key in ("at", "from_at", "until") and isinstance(each, str)):
                yield from [each] if each is not None else []
            else:
                yield from _instants(each)
    elif isinstance(value, list):
        for each in value:
            yield from _instants(each)


@pytest.mark.parametrize(
    "command",
    [
        ("queue",),
        ("show", "UZ-1001"),
        ("why", "UZ-1001"),
        ("inbox",),
        ("outbox",),
        ("outbox", "list"),
        ("outbox", "--by-age"),
        ("hold", "list"),
        ("timers",),
        ("agent", "list"),
        ("contact", "list"),
        ("doctor",),
        ("db", "check"),
        ("rules", "check"),
        ("rules", "show", "userzoom"),
        ("letters", "preview", "zabble", "minimal"),
    ],
    ids=" ".join,
)
def test_every_read_answers_one_document_with_instants_in_utc(
    filled: Installation, command: tuple[str, ...]
) -> None:
    for at in _instants(filled.json(*command)):
        assert at.endswith("Z")
        datetime.fromisoformat(at)
    page = filled.run(*command)
    assert (page.exit_code, page.stderr) == (0, "")


def test_queue_tells_the_next_promise_and_what_is_unusual(filled: Installation) -> None:
    rows = {row["ref"]: row for row in filled.json("queue")}
    assert all(set(row) >= QUEUE for row in rows.values())
    known, stranger = rows["UZ-1001"], rows["KU-1001"]
    assert known["state"] == "new" and known["requester"] == "dana@example.com"
    assert isinstance(known["priority"], str)
    due = datetime.fromisoformat(known["next_due_at"])
    assert (
        known["remaining_seconds"] == (due - datetime.fromisoformat("2026-11-23T20:00:00Z")).total_seconds()
    )
    assert known["note"] is None
    assert "sender not verified" in stranger["note"] and "kustomer has no agents" in stranger["note"]


def test_queue_is_sorted_by_what_is_due_next_and_filtered(filled: Installation) -> None:
    due = [row["next_due_at"] for row in filled.json("queue")]
    assert due == sorted(due) and len(due) == 2
    assert len(filled.json("queue", "--limit", "1")) == 1
    assert [row["ref"] for row in filled.json("queue", "--vendor", "kustomer")] == ["KU-1001"]
    assert filled.json("queue", "--state", "closed") == []
    assert filled.json("queue", "--overdue") == []
    assert filled.json("queue", "--assigned", "sam@example.org") == []
    assert filled.run("queue", "--state", "nonsense").exit_code == 2


def test_show_has_all_of_one_incident(filled: Installation) -> None:
    shown = filled.json("show", "uz-1001")
    assert set(shown) >= SHOW
    assert set(shown["priority"]) >= PRIORITY
    assert [set(each) >= TARGET for each in shown["targets"]] == [True] * 5
    assert {each["kind"] for each in shown["targets"]} == {
        *("acknowledge", "response", "reply", "update", "resolution")
    }
    assert all(set(each) >= EVENT for each in shown["events"]) and shown["events"]
    theirs, ours = shown["messages"]
    assert set(theirs) >= MESSAGE and set(ours) >= MESSAGE
    assert (theirs["direction"], theirs["delivery"]) == ("in", None)
    assert theirs["message_id"] == "outage@example.com"
    assert ours["direction"] == "out" and set(ours["delivery"]) >= DELIVERY
    assert ours["delivery"]["state"] == "delivered" and ours["delivery"]["attempts"] == 1
    assert shown["trust"] == "verified" and shown["assigned"] is None
    assert set(shown["missing"]) <= set(shown["fields"])


def test_why_adds_up_to_the_due_time(filled: Installation) -> None:
    for target in filled.json("why", "UZ-1001")["targets"]:
        if target["due_at"] is None or not target["intervals"]:
            continue
        tiles = [*target["intervals"], *target["left"]]
        assert sum(each["seconds"] for each in tiles if each["counted"]) == target["within_seconds"]
        ends = [each["until"] for each in tiles]
        assert ends[-1] == target["due_at"]
        starts = [each["from"] for each in tiles]
        assert starts[0] == target["start_at"] and starts[1:] == ends[:-1]
        assert target["clause"]


def test_why_takes_one_target_and_knows_no_other(filled: Installation) -> None:
    (target,) = filled.json("why", "UZ-1001", "response")["targets"]
    assert target["kind"] == "response"
    assert filled.run("why", "UZ-1001", "nonsense").exit_code == 2


def test_inbox_has_a_row_for_every_accepted_message(filled: Installation) -> None:
    rows = filled.json("inbox")
    assert all(set(row) >= INBOX for row in rows)
    assert [row["state"] for row in rows] == ["done", "duplicate", "done", "held"]
    assert rows[0]["sha256"] == rows[1]["sha256"] and rows[0]["size"] == len(OUTAGE)
    assert rows[0]["ref"] == "UZ-1001" and isinstance(rows[0]["id"], str)
    assert [row["state"] for row in filled.json("inbox", "--limit", "1")] == ["held"]


def test_outbox_lists_letters_by_either_name(filled: Installation) -> None:
    rows = filled.json("outbox")
    assert rows == filled.json("outbox", "list")
    assert all(set(row) >= OUTBOX for row in rows)
    assert {(row["kind"], row["recipient"]) for row in rows if row["ref"] == "UZ-1001"} == {
        ("acknowledgement", "dana@example.com"),
        ("notice", "sam@example.org"),
        ("notice", "kim@example.org"),
    }


def test_a_letter_is_shown_with_its_attempts_and_its_octets(filled: Installation) -> None:
    id = filled.json("outbox")[0]["id"]
    shown = filled.json("outbox", "show", id)
    assert [each["state"] for each in shown["tries"]] == ["delivered"]
    raw = filled.run("outbox", "show", id, "--raw").stdout_bytes
    assert raw.startswith(b"From: ") or b"\r\nFrom: " in raw
    assert len(raw) == shown["size"]


def test_held_mail_is_shown_with_its_reason(filled: Installation) -> None:
    (row,) = filled.json("hold", "list")
    shown = filled.json("hold", "show", row["id"])
    assert shown["reason"] == row["reason"] and "automatic mail" in row["reason"]
    assert shown["mail"]["subject"] == "Nightly report"
    assert filled.run("hold", "show", row["id"], "--raw").stdout_bytes == MACHINE


def test_a_mail_cannot_speak_to_the_terminal(filled: Installation) -> None:
    for command in (("queue",), ("show", "KU-1001"), ("queue", "--json"), ("outbox",)):
        out = filled.run(*command).stdout
        assert not {character for character in out if ord(character) < 32} - {"\n"}
        assert not {"\x7f", "\x9b", "\u202e"} & set(out)
    assert "[bold]again[/bold]" in filled.run("show", "KU-1001").stdout


@pytest.mark.parametrize(
    "command",
    [
        ("show", "UZ-9"),
        ("why", "UZ-9"),
        ("act", "UZ-9", "take"),
        ("outbox", "show", "9"),
        ("outbox", "show", "nine"),
        ("outbox", "cancel", "9"),
        ("hold", "show", "9"),
        ("hold", "release", "9"),
        ("rules", "show", "nobody"),
        ("letters", "preview", "nobody"),
        ("letters", "preview", "zabble", "nonsense"),
        ("agent", "lock", "nobody@example.org"),
        ("parse", "--vendor", "nobody", "no-such.eml"),
        ("parse", "no-such.eml"),
        ("db", "restore", "no-such.db"),
    ],
    ids=" ".join,
)
def test_the_answer_no_is_one(filled: Installation, command: tuple[str, ...]) -> None:
    result = filled.run(*command)
    assert result.exit_code == 1
    assert result.stderr or "error" in result.stdout


def test_what_is_not_there_yet_reads_as_empty(tmp_path: Path) -> None:
    gateway = Installation.made(tmp_path)
    for command in ("queue", "inbox", "outbox", "timers"):
        assert gateway.json(command) == []
    assert gateway.json("hold", "list") == [] and gateway.json("agent", "list") == []
    assert gateway.json("outbox", "--by-age") == {}


def test_a_wrong_configuration_names_every_fault(tmp_path: Path) -> None:
    faulty = 'operator = "nobody"\n[smtp]\nlisten = 7\n[nonsense]\nx = 1\n'
    gateway = Installation.made(tmp_path, faulty)
    for command in (["queue"], ["serve"], ["show", "UZ-1"], ["doctor"], ["rules", "check"]):
        result = gateway.run(*command)
        assert result.exit_code == 2
        lines = result.stderr.splitlines()
        file = gateway.config
        assert [line.split(": ")[0] for line in lines] == [f"{file}:1", f"{file}:3", f"{file}:4"]


def test_a_missing_configuration_is_two_where_a_store_is_needed(tmp_path: Path) -> None:
    gateway = Installation(tmp_path)
    assert gateway.run("queue").exit_code == 2
    assert gateway.run("rules", "check").exit_code == 2  # it was named


def test_doctor_finds_what_is_wrong_and_says_how_to_mend_it(tmp_path: Path) -> None:
    gateway = Installation.made(
        tmp_path,
        '[store]\nurl = "sqlite://var/store.db"\n[next_hop]\nurl = "smtp://127.0.0.1:1"\ntls = "none"\n',
    )
    (tmp_path / "var").mkdir()
    keys = tmp_path / "var" / "secrets.keys"
    keys.write_text("")
    keys.chmod(0o644)
    result = gateway.run("doctor", "--json")
    assert result.exit_code == 1
    found: list[dict[str, Any]] = json.loads(result.stdout)
    faults = {each["check"]: each["mend"] for each in found if each["grade"] == "fault"}
    assert set(faults) == {"keys", "next hop"}
    assert faults["keys"] == f"chmod 600 {keys}"
    assert {each["check"] for each in found if each["grade"] == "warning"} >= {"operator", "team", "trust"}
    assert all(each["mend"] for each in found if each["grade"] != "ok")
