"""Commands that need neither a store nor a configuration: parse, calendar ask, rules, letters preview."""

import json
import os
from pathlib import Path
from threading import Timer

import pytest

from gateway.library import SHIPPED_POLICIES
from tests.gateway.command_line import OUTAGE, program, run

ROOT = Path(__file__).resolve().parents[2]

PARSE = {
    *("message_id", "in_reply_to", "references", "from", "sender", "reply_to", "to", "cc", "subject", "date"),
    *("text", "new_text", "signature", "html", "attachments", "kind", "answerable", "automatic_reason"),
    *("report", "language", "defects"),
}
WITH_VENDOR = {
    "intent",
    "fields",
    "missing",
    "ask",
    "start_time",
    "priority",
    "referral",
    "referral_evidence",
    "monitoring",
}
REPLAY = {"at", "state", "priority", "targets", "effects", "refused"}

CALENDAR = """zone = "America/Los_Angeles"
[hours]
mon = ["09:00-17:00"]
tue = ["09:00-17:00"]
"""


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_parse_reads_standard_input_and_one_file() -> None:
    for arguments in ([], ["--json"]):
        answer = run(["parse", *arguments], stdin=OUTAGE)
        assert answer.exit_code == 0 and set(json.loads(answer.stdout)) >= PARSE
    Path("mail.eml").write_bytes(OUTAGE)
    with_vendor = run(["parse", "mail.eml", "--vendor", "userzoom", "--received", "2026-11-23T20:00:00Z"])
    read = json.loads(with_vendor.stdout)
    assert set(read) >= PARSE | WITH_VENDOR
    for field in read["fields"].values():
        for span in field["spans"]:
            part = {"subject": read["subject"], "body": read["text"]}[span["part"]]
            assert part[span["start"] : span["end"]] == span["text"]


ALERT = b"""From: nagios@example.com
To: support@zabbleinc.com
Subject: ** %s Service Alert: app-1/HTTP is CRITICAL **

Host: app-1
"""


@pytest.mark.parametrize(
    ("octets", "found"),
    [
        (
            ALERT % b"PROBLEM",
            {
                "rule": "nagios services",
                "fault": None,
                "key": "app-1/http",
                "title": "HTTP on app-1 is CRITICAL",
                "state": "PROBLEM",
                "signal": "down",
                "level": "1",
            },
        ),
        (ALERT % b"NOVELTY", {"rule": "nagios services", "fault": "'NOVELTY' is no word"}),
        (
            ALERT.replace(b"Service", b"Other") % b"PROBLEM",
            {"rule": "nagios hosts", "fault": "no rule reads it"},
        ),
        (OUTAGE, None),
    ],
)
def test_parse_says_which_rule_claims_an_alert(octets: bytes, found: dict[str, str] | None) -> None:
    folder = Path("policies")
    folder.mkdir()
    shipped = (ROOT / "rules/policies/zabble.toml").read_text()
    (folder / "zabble.toml").write_text(shipped + (ROOT / "examples/monitoring/nagios.toml").read_text())
    Path("config.toml").write_text('operator = "operator@example.org"\n[paths]\npolicies = ["policies"]\n')
    Path("mail.eml").write_bytes(octets)
    answer = run(["--config", "config.toml", "parse", "mail.eml", "--vendor", "zabble"])
    told = json.loads(answer.stdout)["monitoring"]
    if found is None or told is None:
        assert told is found
        return
    assert found["fault"] is None or found["fault"] in told["fault"]
    assert told == found | {"fault": told["fault"]}


def test_parse_of_several_files_goes_on_behind_one_that_cannot_be_read() -> None:
    Path("good.eml").write_bytes(OUTAGE)
    Path("deep.eml").write_bytes(b"From: a@example.com\n" * 5_000 + b"\nx\n")
    answer = run(["parse", "good.eml", "missing.eml", "deep.eml", "good.eml"])
    rows = [json.loads(line) for line in answer.stdout.splitlines()]
    assert [row["file"] for row in rows] == ["good.eml", "missing.eml", "deep.eml", "good.eml"]
    assert ["error" in row for row in rows] == [False, True, True, False]
    assert set(rows[1]) == {"file", "error"}
    assert answer.exit_code == 0


def test_parse_of_a_wrong_instant_is_wrong_usage() -> None:
    assert run(["parse", "--received", "yesterday"], stdin=OUTAGE).exit_code == 2


def test_calendar_ask_answers_every_line() -> None:
    Path("cal.toml").write_text(CALENDAR)
    questions = [
        b'{"op":"due","start":"2026-11-23T16:00:00","seconds":7200}',
        b"\xff\xfe nonsense",
        b'{"op":"is_open","at":"2026-11-25T12:00:00"}',
        b'{"op":"due","start":"2026-11-23T16:00:00","seconds":-1}',
    ]
    answer = run(["calendar", "ask", "cal.toml"], stdin=b"\n".join(questions))
    rows = [json.loads(line) for line in answer.stdout.splitlines()]
    assert rows[0] == {"at": "2026-11-24T18:00:00Z"} and rows[2] == {"open": False}
    assert "error" in rows[1] and "error" in rows[3]
    assert answer.exit_code == 0


def test_calendar_ask_knows_holidays_of_any_year() -> None:
    Path("cal.toml").write_text(CALENDAR + '[holidays]\ncountry = "US"\n')
    lines = "".join(f'{{"op":"is_open","at":"{year}-12-25T12:00:00"}}\n' for year in (2007, 2012, 2018, 2029))
    answer = run(["calendar", "ask", "cal.toml"], stdin=lines.encode())
    assert [json.loads(line) for line in answer.stdout.splitlines()] == [{"open": False}] * 4


def test_a_faulty_calendar_is_refused_with_every_fault() -> None:
    Path("cal.toml").write_text('zone = "Nowhere/Land"\n[hours]\nmon = ["17:00-09:00"]\n')
    answer = run(["calendar", "ask", "cal.toml"], stdin=b"")
    assert answer.exit_code == 1
    assert [line.split(": ")[0] for line in answer.stderr.splitlines()] == ["cal.toml:1", "cal.toml:3"]


def _policy() -> str:
    return str(SHIPPED_POLICIES / "userzoom.toml")


def test_replay_answers_every_event() -> None:
    events = [
        '{"at":"2026-11-20T16:40:00-08:00","event":"received"}',
        "nonsense",
        '{"at":"2026-11-23T01:10:00-08:00","event":"agent_reply"}',
        '{"at":"2026-11-23T02:00:00-08:00","event":"pause","reason":"holiday"}',
    ]
    Path("events.jsonl").write_text("\n".join(events))
    answer = run(["rules", "replay", _policy(), "events.jsonl"])
    assert answer.exit_code == 0
    rows = [json.loads(line) for line in answer.stdout.splitlines()]
    assert all(set(row) >= REPLAY for row in rows) and len(rows) == 4
    response = next(each for each in rows[2]["targets"] if each["kind"] == "response")
    assert (response["due_at"], response["state"]) == ("2026-11-23T09:40:00Z", "met")
    assert response["spent_seconds"] == 90 * 60
    assert rows[1]["refused"] and rows[3]["refused"]
    piped = run(["rules", "replay", _policy(), "-"], stdin="\n".join(events).encode())
    assert piped.stdout == answer.stdout


def test_a_faulty_policy_is_refused_with_every_fault() -> None:
    Path("bad.toml").write_text("vendor = 3\nnonsense = 1\n")
    for command in (["rules", "replay", "bad.toml", "-"], ["rules", "check", "bad.toml"]):
        answer = run(command, stdin=b"")
        assert answer.exit_code == 1
        lines = (answer.stdout + answer.stderr).splitlines()
        assert {"bad.toml:1", "bad.toml:2"} <= {line.split(": ")[0] for line in lines}
    faults = json.loads(run(["rules", "check", "bad.toml", "--json"]).stdout)["faults"]
    assert len(faults) >= 2


def test_rules_check_passes_what_is_shipped() -> None:
    answer = run(["rules", "check"])
    assert answer.exit_code == 0 and "no faults" in answer.stdout


def test_rules_show_and_letters_preview_need_no_configuration() -> None:
    page = run(["rules", "show", "zabble"])
    assert page.exit_code == 0 and "Support hours" in page.stdout
    written = run(["letters", "preview", "zabble", "minimal", "--html", "out"])
    assert written.exit_code == 0 and Path("out/zabble-minimal.html").is_file()


def test_replay_sends_each_answer_at_once() -> None:
    """A reader may follow an endless history."""
    os.mkfifo("events")
    running = program("rules", "replay", _policy(), "events")
    assert running.stdout is not None
    limit = Timer(20, running.kill)
    limit.start()
    with open(os.open("events", os.O_RDWR), "w", buffering=1) as events:  # does not wait for a reader
        events.write('{"at":"2026-11-20T16:40:00-08:00","event":"received"}\n')
        assert json.loads(running.stdout.readline())["state"] == "new"
        events.write('{"at":"2026-11-23T01:10:00-08:00","event":"close"}\n')
        assert json.loads(running.stdout.readline())["state"] == "closed"
    running.communicate()
    limit.cancel()
    assert running.returncode == 0
