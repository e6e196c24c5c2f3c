"""`contact dead` and `contact revive`: where automatic mail has stopped, and how a person lets it go again."""

from pathlib import Path

import pytest

from tests.gateway.command_line import KUSTOMER, OUTAGE, USERZOOM, Installation

REPORT = """From: MAILER-DAEMON@example.com
To: <{to}>
Subject: Undelivered
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It failed.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; dana@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--b--
"""


@pytest.fixture
def gateway(tmp_path: Path) -> Installation:
    """Dana's acknowledgement came back."""
    made = Installation.made(tmp_path)
    made.ingest(OUTAGE, USERZOOM)
    made.work()
    (letter,) = [each for each in made.json("outbox") if each["kind"] == "acknowledgement"]
    path = made.json("outbox", "show", letter["id"])["reverse_path"]
    made.ingest(REPORT.replace("{to}", path).encode(), path)
    made.work()
    return made


def test_it_is_listed_with_the_other_sides_words(gateway: Installation) -> None:
    (entry,) = gateway.json("contact", "dead")
    (letter,) = [each for each in gateway.json("outbox") if each["kind"] == "acknowledgement"]
    assert entry == {
        "vendor": "userzoom",
        "address": "dana@example.com",
        "since": "2026-11-23T20:00:00Z",
        "reason": "550 5.1.1 no such user",
        "letter": letter["id"],
    }
    assert gateway.json("contact", "dead", "--vendor", "userzoom") == [entry]
    assert gateway.json("contact", "dead", "--vendor", "kustomer") == []
    shown = gateway.run("contact", "dead").stdout
    assert "dana@example.com" in shown and "550 5.1.1 no such user" in shown
    (row,) = gateway.json("queue")
    assert "automatic mail to dana@example.com has stopped: 550 5.1.1 no such user" in row["note"]


def test_a_person_lets_it_go_again(gateway: Installation) -> None:
    another = OUTAGE.replace(b"outage@", b"second@").replace(b"Study will not launch", b"Export is empty")
    unproved = another.replace(b"dmarc=pass", b"dmarc=none")
    gateway.ingest(unproved, USERZOOM)
    gateway.work()
    kinds = [each["kind"] for each in gateway.json("outbox") if each["recipient"] == "dana@example.com"]
    assert kinds == ["acknowledgement"]

    told = gateway.run("contact", "revive", "Dana@Example.COM", "--vendor", "userzoom")
    assert (told.exit_code, told.stderr) == (0, "")
    assert told.stdout == "automatic mail of userzoom goes to dana@example.com again\n"
    assert gateway.json("contact", "dead") == []
    gateway.at("2026-12-01T21:00:00Z")
    gateway.work()
    kinds = [each["kind"] for each in gateway.json("outbox") if each["recipient"] == "dana@example.com"]
    assert "status" in kinds[1:] and kinds.count("acknowledgement") == 1  # what was left out stays out


def test_what_had_not_stopped_is_said(gateway: Installation) -> None:
    for address, vendor in (("lee@example.com", "userzoom"), ("dana@example.com", "kustomer")):
        refused = gateway.run("contact", "revive", address, "--vendor", vendor)
        assert refused.exit_code == 1 and "had not stopped" in refused.stderr
    unknown = gateway.run("contact", "revive", "dana@example.com", "--vendor", "nobody")
    assert unknown.exit_code == 1 and "does not run here" in unknown.stderr
    assert len(gateway.json("contact", "dead")) == 1


def test_each_vendor_has_its_own(gateway: Installation) -> None:
    gateway.ingest(OUTAGE.replace(b"ticket@userzoom.com", KUSTOMER.encode()), KUSTOMER)
    gateway.work()
    kinds = {(each["vendor"], each["kind"]) for each in gateway.json("outbox")}
    assert ("kustomer", "acknowledgement") in kinds
