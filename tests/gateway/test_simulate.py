"""An archive through the whole program: what it holds, who answered, what was kept, and that nothing leaves."""

import json
import mailbox
import os
import re
import socket
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from gateway.library import SHIPPED_POLICIES
from tests.gateway.command_line import KUSTOMER, USERZOOM, Installation, run

NOON = datetime(2026, 11, 23, 20, tzinfo=UTC)  # Monday, 12:00 in California
HALF_AN_HOUR = timedelta(minutes=30)

CONFIG = """
operator = "operator@example.org"
[vendor.userzoom]
team = ["sam@example.org"]
lead = ["noor@example.org"]
on_call = ["sam@example.org", {address = "pager@example.org", format = "short"}]
[vendor.kustomer]
team = ["kim@example.org"]
"""


def mail(
    name: str, after: timedelta, author: str, to: str, text: str, answers: str = "", **fields: str
) -> EmailMessage:
    """One mail, `after` noon; named by its Message-ID."""
    message = EmailMessage()
    message["From"], message["To"] = author, to
    message["Subject"] = fields.pop("subject", "Study will not launch")
    message["Date"] = format_datetime(NOON + after)
    message["Message-ID"] = f"<{name}@example.com>"
    if answers:
        message["In-Reply-To"] = f"<{answers}@example.com>"
    for field, value in fields.items():
        message[field.replace("_", "-")] = value
    message.set_content(text)
    return message


def minutes(n: float) -> timedelta:
    return timedelta(minutes=n)


REQUEST = mail("request", minutes(0), "dana@example.com", USERZOOM, "Our study does not start.")
ANSWER = mail("answer", minutes(30), "sam@example.org", "dana@example.com", "We see it too.", "request")
THANKS = mail("thanks", minutes(45), "dana@example.com", "sam@example.org", "More to come.", "answer")
LONELY = mail(
    "lonely", minutes(5), "lee@example.com", KUSTOMER, "Where is the export?", subject="Export question"
)
STORY = (REQUEST, LONELY, ANSWER, THANKS)


def as_mbox(folder: Path, mails: Sequence[EmailMessage]) -> Path:
    file = folder / "archive.mbox"
    box = mailbox.mbox(str(file))
    for each in mails:
        box.add(mailbox.mboxMessage(each))
    box.close()
    return file


def as_maildir(folder: Path, mails: Sequence[EmailMessage]) -> Path:
    box = mailbox.Maildir(str(folder / "Maildir"))
    for each in mails:
        box.add(mailbox.MaildirMessage(each))
    return folder / "Maildir"


def as_files(folder: Path, mails: Sequence[EmailMessage]) -> Path:
    place = folder / "mails"
    place.mkdir()
    for number, each in enumerate(mails):
        (place / f"{number}.eml").write_bytes(each.as_bytes())
    return place


@pytest.fixture
def gateway(tmp_path: Path) -> Installation:
    return Installation.made(tmp_path, CONFIG)


def simulated(gateway: Installation, *mails: EmailMessage, options: Sequence[str] = ()) -> Any:
    return gateway.json("simulate", str(as_mbox(gateway.folder, mails)), *options)


def target(incident: Any, kind: str) -> Any:
    (found,) = [each for each in incident["targets"] if each["kind"] == kind]
    return found


# --- who wrote, and what it was worth --------------------------------------------------------------------------------


def test_an_answer_keeps_its_promise_and_a_request_without_one_is_missed(gateway: Installation) -> None:
    report = simulated(gateway, *STORY)
    request, lonely = report["incidents"]
    assert (request["message_id"], lonely["message_id"]) == ("request@example.com", "lonely@example.com")
    kept = target(request, "response")
    assert (kept["state"], kept["spent_seconds"]) == ("kept", 1800)
    assert kept["met_at"] == "2026-11-23T20:30:00Z"
    assert target(lonely, "response")["state"] == "missed"
    assert (report["mails"]["taken"], report["mails"]["answers"], report["mails"]["skipped"]) == (3, 1, {})
    rows = {(row["vendor"], row["kind"]): row for row in report["rows"]}
    row = rows["userzoom", "response"]
    assert (row["owed"], row["kept"], row["missed"], row["median_seconds"]) == (1, 1, 0, 1800)
    assert (rows["kustomer", "response"]["owed"], rows["kustomer", "response"]["missed"]) == (1, 1)


def test_the_customers_reply_to_an_answer_joins_its_request(gateway: Installation) -> None:
    """Their mail program names only the answer, and sends it to the agent alone."""
    report = simulated(gateway, REQUEST, ANSWER, THANKS)
    assert [each["ref"] for each in report["incidents"]] == ["UZ-1001"]
    assert report["letters"]["wrote"] == 1


def test_without_a_message_id_the_reference_in_the_subject_tells_the_request(gateway: Installation) -> None:
    subject = {"subject": "Re: Study will not launch [UZ-1001]"}
    answer = mail("other", minutes(20), "sam@example.org", "dana@example.com", "We see it.", **subject)
    (request,) = simulated(gateway, REQUEST, answer)["incidents"]
    assert target(request, "response")["spent_seconds"] == 1200


def test_what_the_support_address_sent_is_the_teams_answer_unless_a_machine_wrote_it(
    gateway: Installation,
) -> None:
    robot = {"Auto_Submitted": "auto-replied"}
    automatic = mail("auto", minutes(1), USERZOOM, "dana@example.com", "We got it.", "request", **robot)
    sent = mail("sent", minutes(40), USERZOOM, "dana@example.com", "It works again.", "auto")
    report = simulated(gateway, REQUEST, automatic, sent)
    (request,) = report["incidents"]
    assert target(request, "response")["met_at"] == "2026-11-23T20:40:00Z"
    assert report["mails"]["skipped"] == {"from a support address, automatic": 1}


def test_commands_above_an_answer_are_obeyed(gateway: Installation) -> None:
    text = "#priority 3 because there is a way round\n\nPlease use the other button."
    answer = mail("answer", minutes(30), "sam@example.org", "dana@example.com", text, "request")
    (request,) = simulated(gateway, REQUEST, answer)["incidents"]
    assert request["priority"] == "3"
    assert target(request, "response")["state"] == "kept"


def test_what_only_looks_like_a_command_is_an_answer(gateway: Installation) -> None:
    text = "#1 on our list is your study.\n"
    answer = mail("answer", minutes(30), "sam@example.org", "dana@example.com", text, "request")
    report = simulated(gateway, REQUEST, answer)
    assert (report["mails"]["answers"], report["letters"]["answer"]) == (1, 1)


def test_a_colleagues_own_request_is_answered_by_others(gateway: Installation) -> None:
    asked = mail("asked", minutes(0), "noor@example.org", USERZOOM, "A customer called me.")
    more = mail("more", minutes(5), "noor@example.org", USERZOOM, "They called again.", "asked")
    answer = mail("reply", minutes(25), "sam@example.org", "noor@example.org", "I call back.", "more")
    (request,) = simulated(gateway, asked, more, answer)["incidents"]
    assert target(request, "response")["spent_seconds"] == 1500


def test_the_same_answer_in_two_folders_counts_once(gateway: Installation) -> None:
    report = simulated(gateway, REQUEST, ANSWER, ANSWER, REQUEST)
    assert (report["mails"]["answers"], report["mails"]["duplicates"]) == (1, 1)
    assert report["mails"]["skipped"] == {"the same answer once more": 1}


def test_what_belongs_to_nothing_is_counted_with_its_reason(gateway: Installation) -> None:
    report = simulated(
        gateway,
        REQUEST,
        mail("private", minutes(1), "sam@example.org", "kim@example.org", "Lunch?"),
        mail("news", minutes(2), "news@example.net", "list@example.net", "Buy now."),
        mail("later", timedelta(days=40), "dana@example.com", USERZOOM, "Much later."),
        options=("--until", "2026-12-01T00:00:00Z"),
    )
    assert report["mails"]["skipped"] == {
        "after --until": 1,
        "for no vendor": 1,
        "of an agent, on no known request": 1,
    }
    assert report["until"] == "2026-12-01T00:00:00Z"


def test_a_request_on_which_nobody_writes_is_over_after_a_week(gateway: Installation) -> None:
    """Else each would go on for ever: no archive holds the click that closed it."""
    late = mail("late", timedelta(days=30), "lee@example.com", KUSTOMER, "Hello?", subject="Another thing")
    request, _ = simulated(gateway, REQUEST, ANSWER, late)["incidents"]
    assert request["state"] == "closed"


def test_a_solution_is_taken_to_have_come_with_the_last_answer(gateway: Installation) -> None:
    (gateway.folder / "config.toml").write_text(CONFIG + '[vendor.zabble]\nteam = ["alex@example.org"]\n')
    support = "support@zabbleinc.com"
    asked = mail(
        "asked", minutes(0), "dana@example.com", support, "It fails.", subject="Question about exports"
    )
    first = mail("first", minutes(20), "alex@example.org", "dana@example.com", "Try again.", "asked")
    last = mail("last", minutes(90), "alex@example.org", "dana@example.com", "Mended.", "first")
    (request,) = simulated(gateway, asked, first, last)["incidents"]
    assert (target(request, "resolution")["state"], target(request, "resolution")["spent_seconds"]) == (
        "kept",
        5400,
    )


# --- the report --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("again", [as_mbox, as_maildir, as_files])
def test_every_form_of_an_archive_and_every_run_gives_the_same_report(again: Any, tmp_path: Path) -> None:
    reports = []
    for name, made in (("one", as_mbox), ("two", again)):
        (tmp_path / name).mkdir()
        installation = Installation.made(tmp_path / name, CONFIG)
        reports.append(installation.json("simulate", str(made(tmp_path / name, STORY))))
    assert reports[0] == reports[1]


def test_the_table_says_what_the_document_says(gateway: Installation) -> None:
    report = simulated(gateway, *STORY)
    printed = gateway.run("simulate", str(gateway.folder / "archive.mbox")).stdout
    lines = [line.split() for line in printed.splitlines() if re.match(r"(userzoom|kustomer) ", line)]
    assert [line[:3] for line in lines] == [
        [row["vendor"], row["level"], row["kind"]] for row in report["rows"]
    ]
    for line, row in zip(lines, report["rows"], strict=True):
        counts = [str(row[key]) for key in ("owed", "kept", "missed", "open")]
        assert " ".join(counts) in " ".join(line)
    assert f"requests: {len(report['incidents'])}," in printed


def test_the_folder_holds_every_letter_and_a_page_that_loads_nothing(gateway: Installation) -> None:
    rude = mail("rude", minutes(3), "lee@example.com", KUSTOMER, "x", subject="<script>alert(1)</script>")
    out = gateway.folder / "out"
    report = simulated(gateway, *STORY, rude, options=("--out", str(out)))
    assert json.loads((out / "report.json").read_text()) == report
    letters = sorted(each.name for each in (out / "letters").iterdir())
    assert len(letters) == sum(report["letters"].values())
    assert letters[0] == "0001-acknowledgement-UZ-1001.eml"
    page = (out / "report.html").read_text()
    assert "<script" not in page and "&lt;script&gt;" in page
    assert not re.search(r"""(src|href)=|url\(|@import""", page)
    assert oct(out.stat().st_mode & 0o777) == "0o700"
    # the other commands can be asked about it
    asked = run(["why", "UZ-1001", "response"], config=out / "config.toml")
    assert (asked.exit_code, asked.stderr) == (0, "")
    assert "answer: met" in asked.stdout
    listed = run(["queue", "--state", "closed", "--json"], config=out / "config.toml")
    assert {row["ref"] for row in json.loads(listed.stdout)} == {each["ref"] for each in report["incidents"]}
    # once more into the same folder, but never into one of somebody else's
    assert simulated(gateway, options=("--out", str(out))) == report
    other = gateway.folder / "other"
    other.mkdir()
    (other / "mine.txt").write_text("mine")
    refused = gateway.run("simulate", str(gateway.folder / "archive.mbox"), "--out", str(other))
    assert refused.exit_code == 2 and "not empty" in refused.stderr
    assert [each.name for each in other.iterdir()] == ["mine.txt"]


def test_nothing_leaves_and_the_configured_store_is_not_touched(gateway: Installation) -> None:
    with socket.create_server(("127.0.0.1", 0)) as trap:
        trap.setblocking(False)
        port = trap.getsockname()[1]
        gateway.config.write_text(
            f"""{CONFIG}
[next_hop]
url = "smtp://127.0.0.1:{port}"
[store]
url = "sqlite://var/real.sqlite3"
[secrets]
file = "var/real.keys"
[[imap]]
name = "support"
host = "127.0.0.1"
port = {port}
tls = "none"
user = "support"
password_env = "NO_PASSWORD"
address = "{USERZOOM}"
"""
        )
        assert simulated(gateway, *STORY)["letters"]["answer"] == 1
        with pytest.raises(BlockingIOError):
            trap.accept()
    assert not (gateway.folder / "var").exists()


# --- another policy ----------------------------------------------------------------------------------------------------


def stricter(folder: Path, within: str = "20m") -> Path:
    """The shipped policy with a first answer within 20 minutes at every level."""
    text = (SHIPPED_POLICIES / "userzoom.toml").read_text()
    file = folder / "stricter.toml"
    file.write_text(re.sub(r"^respond = .*$", f'respond = "{within}"', text, flags=re.M))
    return file


def test_a_stricter_policy_turns_a_kept_promise_into_a_missed_one(gateway: Installation) -> None:
    other = stricter(gateway.folder)
    report = simulated(
        gateway, *STORY, options=("--against", str(other), "--out", str(gateway.folder / "out"))
    )
    (change,) = [each for each in report["against"] if each["kind"] == "response"]
    assert (change["ref"], change["message_id"]) == ("UZ-1001", "request@example.com")
    assert (change["was"]["state"], change["would"]["state"]) == ("kept", "missed")
    assert change["due_later_seconds"] == -6000
    assert "Under stricter.toml" in (gateway.folder / "out/report.html").read_text()
    printed = gateway.run("simulate", str(gateway.folder / "archive.mbox"), "--against", str(other)).stdout
    assert re.search(r"UZ-1001 +userzoom +2 +response +kept +missed +-1 h 40", printed)


def test_the_same_policy_changes_nothing(gateway: Installation) -> None:
    report = simulated(gateway, *STORY, options=("--against", str(SHIPPED_POLICIES / "userzoom.toml")))
    assert report["against"] == []


def test_faults_of_the_other_policy_are_told_as_rules_check_tells_them(gateway: Installation) -> None:
    broken = stricter(gateway.folder, within="soon")
    done = gateway.run("simulate", str(as_mbox(gateway.folder, STORY)), "--against", str(broken))
    checked = gateway.run("rules", "check", str(broken))
    assert done.exit_code == 2
    assert done.stderr.splitlines() == [
        line for line in checked.stdout.splitlines() if "(warning)" not in line
    ]


def test_the_other_policy_must_be_of_a_vendor_that_runs(gateway: Installation) -> None:
    other = str(SHIPPED_POLICIES / "zabble.toml")
    done = gateway.run("simulate", str(as_mbox(gateway.folder, STORY)), "--against", other)
    assert done.exit_code == 2
    assert "zabble does not run here" in done.stderr


# --- ends ----------------------------------------------------------------------------------------------------------------


def test_what_cannot_be_run_says_so(gateway: Installation) -> None:
    nothing = gateway.folder / "nothing"
    nothing.mkdir()
    (nothing / "undated.eml").write_bytes(b"From: dana@example.com\r\n\r\nHello\r\n")
    done = gateway.run("simulate", str(nothing))
    assert done.exit_code == 1
    assert "left out: 1, no date" in done.stderr
    absent = gateway.run("simulate", str(gateway.folder / "absent.mbox"))
    assert (absent.exit_code, "absent.mbox" in absent.stderr) == (2, True)
    assert gateway.run("simulate", str(nothing), "--until", "tomorrow").exit_code == 2
    early = ("--until", "2020-01-01T00:00:00Z")
    done = gateway.run("simulate", str(as_mbox(gateway.folder, STORY)), *early)
    assert (done.exit_code, "left out: 4, after --until" in done.stderr) == (1, True)
    (nothing / "strange.eml").write_bytes(
        mail("a", minutes(0), "a@example.net", "b@example.net", "x").as_bytes()
    )
    done = gateway.run("simulate", str(nothing))
    assert done.exit_code == 1
    assert "for no vendor" in done.stderr


def test_broken_mail_never_stops_a_run(gateway: Installation) -> None:
    """Corpora that lie outside of the project, addressed to us, some of each: every mail ends as one record."""
    corpora = Path(os.environ.get("CORPORA") or Path(__file__).resolve().parents[2].parent / "shared/corpora")
    found = sorted(corpora.rglob("*.eml"))[::15]
    if not found:
        pytest.skip(f"no corpora in {corpora}")
    place = gateway.folder / "mails"
    place.mkdir()
    for number, file in enumerate(found):
        taken = f"Received: from a by b; {format_datetime(NOON + minutes(number))}"
        head = f"{taken}\r\nDelivered-To: {USERZOOM}\r\nX-Corpus: yes\r\n"  # its first line may be a fold
        (place / f"{number:04}.eml").write_bytes(head.encode() + file.read_bytes())
    mails = gateway.json("simulate", str(place))["mails"]
    assert mails["read"] == len(found)
    fates = (mails["taken"], mails["duplicates"], *mails["held"].values(), *mails["skipped"].values())
    assert sum(fates) == len(found)
