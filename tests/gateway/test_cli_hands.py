"""Commands that change something: act, open, hold, outbox, the directory, the store."""

import json
import signal
import time
from pathlib import Path

import pytest

from tests.gateway.command_line import (
    CONFIG,
    KUSTOMER,
    MACHINE,
    OUTAGE,
    USERZOOM,
    ZABBLE,
    Installation,
    program,
)


@pytest.fixture
def gateway(tmp_path: Path) -> Installation:
    made = Installation.made(tmp_path)
    made.ingest(OUTAGE, USERZOOM)
    made.work()
    return made


def test_commands_are_done_in_their_order_and_a_transcript_is_printed(gateway: Installation) -> None:
    done = gateway.run(
        "act",
        "UZ-1001",
        "take",
        "priority 3 because there is a way round",
        "answer We look at it.",
        "--as",
        "sam@example.org",
    )
    assert (done.exit_code, done.stderr) == (0, "")
    assert "there is a way round" in done.stdout and "Owed next: " in done.stdout
    shown = gateway.json("show", "UZ-1001")
    assert shown["assigned"] == "sam@example.org"
    assert shown["priority"] | {"in_force": "3", "level": "3", "source": "agent"} == shown["priority"]
    answer = gateway.json("outbox")[-1]
    assert (answer["kind"], answer["state"]) == ("answer", "queued")
    gateway.at("2026-11-23T20:02:00Z")
    gateway.work()
    assert gateway.json("outbox")[-1]["state"] == "delivered"
    targets = {each["kind"]: each for each in gateway.json("show", "UZ-1001")["targets"]}
    assert targets["response"]["state"] == "met"


@pytest.mark.parametrize(
    "commands",
    [
        ["take", "nonsense"],
        ["note first", "priority 9"],
        ["note first", "assign stranger@example.net"],
        ["note first", "pause holiday"],
    ],
)
def test_one_refusal_leaves_everything_as_it_was(gateway: Installation, commands: list[str]) -> None:
    before = gateway.json("show", "UZ-1001")
    refused = gateway.run("act", "UZ-1001", *commands)
    assert refused.exit_code == 1
    assert commands[1] in refused.stderr and "nothing was done" in refused.stderr
    assert gateway.json("show", "UZ-1001") == before


def test_what_has_not_left_can_be_taken_back(gateway: Installation) -> None:
    before = gateway.json("show", "UZ-1001")
    assert gateway.run("act", "UZ-1001", "answer We look at it.").exit_code == 0
    assert gateway.run("act", "UZ-1001", "undo").exit_code == 0
    assert gateway.json("outbox")[-1]["state"] == "cancelled"
    after = gateway.json("show", "UZ-1001")
    assert (after["state"], after["assigned"]) == (before["state"], before["assigned"])
    assert after["targets"] == before["targets"]
    gateway.at("2026-11-23T20:05:00Z")
    gateway.work()
    assert gateway.json("outbox")[-1]["state"] == "cancelled"
    late = gateway.run("act", "UZ-1001", "undo")
    assert late.exit_code == 1 and "nothing waits" in late.stderr


def test_questions_are_answered_and_change_nothing(gateway: Installation) -> None:
    before = gateway.json("show", "UZ-1001")
    asked = gateway.run("act", "UZ-1001", "status", "queue", "help all", "status UZ-1001", "why response")
    assert (asked.exit_code, asked.stderr) == (0, "")
    assert asked.stdout.count("UZ-1001  ") >= 3 and "#take" in asked.stdout
    assert gateway.json("show", "UZ-1001") == before


def test_what_can_be_asked_back_only_by_mail_is_for_mail(gateway: Installation) -> None:
    refused = gateway.run("act", "UZ-1001", "merge UZ-1002")
    assert refused.exit_code == 1 and "by mail" in refused.stderr
    added = gateway.run("act", "UZ-1001", "participant add lee@example.com", "time 30m", "assign sam")
    assert added.exit_code == 0, added.stderr
    assert gateway.json("show", "UZ-1001")["assigned"] == "sam@example.org"


def test_times_of_a_command_are_the_agents(gateway: Installation) -> None:
    assert (
        gateway.run(
            "agent", "add", "eva@example.org", "--vendor", "userzoom", "--zone", "Europe/Berlin"
        ).exit_code
        == 0
    )
    assert (
        gateway.run("act", "UZ-1001", "estimate 2026-11-24 12:00", "--as", "eva@example.org").exit_code == 0
    )
    assert gateway.json("show", "UZ-1001")["estimate"] == "2026-11-24T11:00:00Z"
    assert gateway.run("act", "UZ-1001", "estimate 2026-11-24 12:00").exit_code == 0
    assert gateway.json("show", "UZ-1001")["estimate"] == "2026-11-24T20:00:00Z"  # the vendor's zone


def test_why_after_a_change_of_level_still_adds_up(gateway: Installation) -> None:
    assert gateway.run("act", "UZ-1001", "priority 1", "answer On it.").exit_code == 0
    gateway.at("2026-11-23T20:02:00Z")
    gateway.work()
    assert gateway.run("act", "UZ-1001", "priority 4").exit_code == 0
    targets = {each["kind"]: each for each in gateway.json("why", "UZ-1001")["targets"]}
    response = targets["response"]
    assert (response["state"], response["priority"]) == ("met", "1")
    left = sum(each["seconds"] for each in response["left"] if each["counted"])
    assert (response["counted_seconds"], left) == (120, response["within_seconds"] - 120)
    assert "priority 1" in response["remark"]


def test_a_report_by_phone_is_acknowledged_like_any_other(gateway: Installation) -> None:
    said = "The site is down for everybody.\n"
    opened = gateway.run(
        *("open", "--vendor", "zabble", "--from", "Lee <lee@example.com>", "--subject", "Site down"),
        *("--text", "-"),
        stdin=said.encode(),
    )
    assert (opened.exit_code, opened.stderr) == (0, "")
    ref = opened.stdout.strip()
    shown = gateway.json("show", ref)
    assert (shown["requester"], shown["trust"], shown["opened_by"]) == (
        "lee@example.com",
        "verified",
        "agent",
    )
    assert shown["acknowledged"] and shown["messages"][0]["new_text"].strip() == said.strip()
    assert next(each for each in shown["targets"] if each["kind"] == "reply")["state"] == "none"
    assert "acknowledgement" in {row["kind"] for row in gateway.json("outbox") if row["ref"] == ref}
    assert gateway.json("inbox")[-1]["door"] == "phone"


def test_two_equal_reports_by_phone_are_two_requests(gateway: Installation) -> None:
    words = ("open", "--vendor", "zabble", "--from", "lee@example.com", "--subject", "Down again")
    refs = {gateway.run(*words).stdout.strip() for _ in range(2)}
    assert len(refs) == 2


def test_a_report_for_nobody_opens_nothing(gateway: Installation) -> None:
    before = gateway.json("inbox")
    assert gateway.run("open", "--vendor", "nobody", "--from", "lee@example.com").exit_code == 1
    assert gateway.run("open", "--vendor", "zabble", "--from", "nobody").exit_code == 1
    assert gateway.json("inbox") == before


def test_held_mail_is_released_once(gateway: Installation) -> None:
    gateway.ingest(MACHINE, USERZOOM)
    gateway.work()
    (held,) = gateway.json("hold", "list")
    assert gateway.run("hold", "release", held["id"]).exit_code == 0
    assert gateway.run("hold", "release", held["id"]).exit_code == 1
    gateway.work()
    row = next(each for each in gateway.json("inbox") if each["id"] == held["id"])
    assert row["state"] == "done" and row["ref"]
    note = next(each["note"] for each in gateway.json("queue") if each["ref"] == row["ref"])
    assert "not acknowledged: Auto-Submitted" in note


def test_held_mail_is_discarded_and_its_record_stays(gateway: Installation) -> None:
    gateway.ingest(MACHINE, USERZOOM)
    gateway.work()
    (held,) = gateway.json("hold", "list")
    assert gateway.run("hold", "discard", held["id"], "--reason", "a robot").exit_code == 0
    assert gateway.json("hold", "list") == []
    row = next(each for each in gateway.json("inbox") if each["id"] == held["id"])
    assert (row["state"], row["reason"]) == ("done", "discarded: a robot")
    assert gateway.run("hold", "show", held["id"], "--raw").stdout_bytes == MACHINE


def test_a_persons_word_that_is_cancelled_is_undone(gateway: Installation) -> None:
    owed = gateway.json("show", "UZ-1001")["next_due_kind"]
    assert gateway.run("act", "UZ-1001", "answer We look at it.").exit_code == 0
    first = gateway.json("outbox")[-1]["id"]
    assert gateway.run("act", "UZ-1001", "answer And now at its cause.").exit_code == 0
    second = gateway.json("outbox")[-1]["id"]
    refused = gateway.run("outbox", "cancel", first)
    assert refused.exit_code == 1 and f"{second} waits beside it" in refused.stderr
    assert gateway.json("outbox", "show", first)["state"] == "queued"
    assert gateway.run("outbox", "cancel", first, second).exit_code == 0
    assert [gateway.json("outbox", "show", id)["state"] for id in (first, second)] == ["cancelled"] * 2
    after = gateway.json("show", "UZ-1001")
    assert after["events"][-1]["kind"] == "undone" and after["next_due_kind"] == owed
    assert after["events"][-1]["by"] == "operator@example.org"
    assert gateway.run("outbox", "cancel", first).exit_code == 1
    assert gateway.run("outbox", "retry", first).exit_code == 1  # it would tell what nobody has said


def test_a_letter_is_cancelled_and_tried_again_by_hand(gateway: Installation) -> None:
    assert gateway.run("act", "UZ-1001", "priority 3 because there is a way round").exit_code == 0
    id = gateway.json("outbox")[-1]["id"]
    assert gateway.json("outbox", "--by-age") == {
        "example.com": {"5 min": 1, "30 min": 0, "2 h": 0, "8 h": 0, "1 d": 0, "older": 0}
    }
    assert gateway.run("outbox", "cancel", id).exit_code == 0
    assert gateway.json("outbox", "show", id)["state"] == "cancelled"
    told = gateway.json("show", "UZ-1001")["events"][-1]
    assert (told["kind"], told["by"]) == ("note", "operator@example.org")
    assert "taken out of the queue" in str(told)
    assert gateway.run("outbox", "cancel", id).exit_code == 1
    assert gateway.json("show", "UZ-1001")["events"][-1] == told
    assert gateway.run("outbox", "retry", id).exit_code == 0
    gateway.work()
    assert gateway.json("outbox", "show", id)["state"] == "delivered"
    assert gateway.run("outbox", "retry", id).exit_code == 1


def test_an_agent_is_added_changed_locked_and_stays_locked(gateway: Installation) -> None:
    add = ("agent", "add", "Pat@Example.org", "--vendor", "kustomer")
    assert gateway.run(*add, "--name", "Pat").exit_code == 0
    assert gateway.run("agent", "lock", "pat@example.org").exit_code == 0
    assert gateway.run(*add, "--zone", "Europe/Berlin").exit_code == 0
    (pat,) = gateway.json("agent", "list", "--vendor", "kustomer")
    assert (pat["address"], pat["name"], pat["zone"], pat["state"]) == (
        "pat@example.org",
        "Pat",
        "Europe/Berlin",
        "locked",
    )
    gateway.work()  # whoever the configuration names is enrolled again; nobody is unlocked
    assert gateway.run("agent", "unlock", "pat@example.org", "--vendor", "kustomer").exit_code == 0
    assert gateway.json("agent", "list", "--vendor", "kustomer")[0]["state"] == "active"


def test_a_list_is_imported_whole_or_not_at_all(gateway: Installation) -> None:
    file = gateway.folder / "contacts.csv"
    file.write_text(
        "address,vendor,name,language\nann@example.com,,Ann,de\nno address,zabble,,\nbo@example.com,nope,,\n"
    )
    refused = gateway.run("contact", "import", str(file), "--vendor", "userzoom")
    assert refused.exit_code == 1
    assert [line.split(": ")[0] for line in refused.stderr.splitlines()] == [f"{file}:3", f"{file}:4"]
    assert gateway.json("contact", "list") == []
    file.write_text("address,vendor,name,language\nann@example.com,,Ann,de\n")
    assert gateway.run("contact", "import", str(file), "--vendor", "userzoom").exit_code == 0
    (ann,) = gateway.json("contact", "list")
    assert (ann["vendor"], ann["name"], ann["language"]) == ("userzoom", "Ann", "de")
    tables = gateway.folder / "agents.toml"
    tables.write_text('[[agent]]\naddress = "cy@example.org"\nvendor = "zabble"\n')
    assert gateway.run("agent", "import", str(tables)).exit_code == 0
    assert "cy@example.org" in {each["address"] for each in gateway.json("agent", "list")}


def test_a_backup_is_restored_into_an_empty_store_only(gateway: Installation, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert gateway.run("db", "backup", str(copy)).exit_code == 0
    assert gateway.run("db", "backup", str(copy)).exit_code == 1  # nothing is overwritten
    assert gateway.run("db", "restore", str(copy)).exit_code == 1  # ours is not empty
    before = gateway.json("show", "UZ-1001")
    for file in (gateway.folder / "var").glob("store.db*"):
        file.unlink()
    assert gateway.run("db", "restore", str(copy)).exit_code == 0
    assert gateway.json("show", "UZ-1001") == before
    assert gateway.json("db", "check")["faults"] == []
    assert gateway.run("db", "upgrade").exit_code == 0


def test_prune_wants_a_duration(gateway: Installation) -> None:
    assert gateway.run("db", "prune", "--older-than", "yesterday").exit_code == 2
    assert gateway.run("db", "prune").exit_code == 2
    assert gateway.run("db", "prune", "--older-than", "400d").exit_code == 0
    assert gateway.run("hold", "show", gateway.json("inbox")[0]["id"], "--raw").stdout_bytes == OUTAGE


def test_a_revoked_reply_address_is_told(gateway: Installation) -> None:
    assert gateway.run("token", "revoke", "UZ-1001", "sam@example.org").exit_code == 0
    assert gateway.run("token", "revoke", "UZ-1001", "stranger@example.net").exit_code == 1


def test_commands_work_beside_serve_and_see_each_other(tmp_path: Path) -> None:
    """Another process's mail and commands are in the answer of the next read."""
    gateway = Installation.made(tmp_path)
    serving = program("serve", config=gateway.config)
    assert serving.stdout is not None
    try:
        assert serving.stdout.readline().startswith("ready smtp=127.0.0.1:")
        gateway.ingest(OUTAGE, USERZOOM)
        _eventually(lambda: [row["state"] for row in gateway.json("inbox")] == ["done"])
        _eventually(lambda: {row["state"] for row in gateway.json("outbox")} == {"delivered"})
        assert gateway.run("act", "UZ-1001", "take", "--as", "sam@example.org").exit_code == 0
        assert gateway.json("queue")[0]["assigned"] == "sam@example.org"
        opened = gateway.run("open", "--vendor", "kustomer", "--from", "lee@example.com", "--subject", "x")
        assert opened.stdout.strip() == "KU-1001"
    finally:
        serving.send_signal(signal.SIGTERM)
        _, err = serving.communicate(timeout=20)
    assert serving.returncode == 0, err


def _eventually(holds: "object") -> None:
    until = time.monotonic() + 15
    while not holds():  # type: ignore[operator]
        assert time.monotonic() < until, "it did not come true"


def test_one_mail_for_two_vendors_is_two_rows(tmp_path: Path) -> None:
    gateway = Installation.made(tmp_path)
    gateway.ingest(OUTAGE, KUSTOMER, ZABBLE)
    gateway.work()
    assert sorted(row["ref"] for row in json.loads(gateway.run("inbox", "--json").stdout)) == [
        "KU-1001",
        "ZB-1001",
    ]


def test_the_same_commands_over_either_database(tmp_path: Path, database_url: str) -> None:
    gateway = Installation.made(tmp_path, CONFIG.replace("sqlite://var/store.db", database_url))
    gateway.ingest(OUTAGE, USERZOOM)
    gateway.work()
    assert gateway.run("act", "UZ-1001", "take", "--as", "sam@example.org").exit_code == 0
    assert gateway.json("queue")[0]["assigned"] == "sam@example.org"
    assert gateway.json("show", "UZ-1001")["messages"][-1]["delivery"]["state"] == "delivered"
    assert gateway.json("why", "UZ-1001", "response")["targets"][0]["counted_seconds"] == 7200
    assert gateway.json("db", "check")["faults"] == []
    assert gateway.run("db", "backup", str(tmp_path / "copy.db")).exit_code == 0
    assert len(gateway.json("agent", "list")) == 3
