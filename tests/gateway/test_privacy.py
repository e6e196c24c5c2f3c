"""What is kept of a person is given out whole, and forgotten whole: not one of their words is left in the file."""

import asyncio
import json
from pathlib import Path

import pytest

from gateway.app import opened
from gateway.config import load
from gateway.watch import breaker
from rules.erasure import ERASED
from rules.events import Answered, Event
from store import mapping
from store.database import Database
from store.incidents import EVENTS, event
from store.session import Session
from tests.gateway.command_line import CONFIG, KUSTOMER, OUTAGE, USERZOOM, Installation

DANA = "dana@customer.example.com"
LEE = "lee@other.example.com"

CANARIES = (b"xylophone", b"Quicksilver", b"Zanzibar", b"marmalade", b"kaleidoscope", b"tamarind")
"""One word that is nowhere else, for each place in which a person's words are kept."""

REPORT = f"""From: Quicksilver Dana <{DANA}>
To: {USERZOOM}
Subject: The xylophone will not launch
Message-ID: <zanzibar-1@customer.example.com>
Date: Mon, 23 Nov 2026 11:50:00 -0800

Since this morning nobody can launch. The message says "Zanzibar quota exceeded".
Steps: open the marmalade page, press Launch.
""".encode()

OTHERS = OUTAGE


@pytest.fixture
def gateway(tmp_path: Path) -> Installation:
    made = Installation.made(tmp_path)
    assert (
        made.run("contact", "add", DANA, "--vendor", "userzoom", "--name", "Quicksilver Dana").exit_code == 0
    )
    assert (
        made.run("contact", "add", "@example.com", "--vendor", "userzoom").exit_code == 0
    )  # with standing, too
    made.ingest(REPORT, USERZOOM)
    made.ingest(OTHERS, USERZOOM)
    made.work()
    made.run("act", "UZ-1001", "take", "answer We look at your kaleidoscope.", "note the tamarind again")
    made.at("2026-11-23T20:30:00Z")
    made.work()
    return made


def close(gateway: Installation) -> None:
    done = gateway.run("act", "UZ-1001", "resolve patch", "close")
    assert done.exit_code == 0, done.output
    gateway.work()


def kept(gateway: Installation) -> bytes:
    """All octets of the store, its journal too."""
    return b"".join(file.read_bytes() for file in sorted(gateway.folder.rglob("store.db*")))


def test_an_export_holds_all_of_it_and_is_on_record(gateway: Installation) -> None:
    known = gateway.json("contact", "export", DANA, "--vendor", "userzoom")
    (request,) = known["requests"]
    assert known["contact"]["name"] == "Quicksilver Dana"
    assert request["ref"] == "UZ-1001"
    told = json.dumps(known)
    for word in CANARIES:
        assert word.decode().lower() in told.lower(), word
    assert LEE not in told
    (deed,) = gateway.json("audit")
    assert (deed["act"], deed["vendor"], deed["summary"]) == ("exported", "userzoom", "a contact: UZ-1001")


def test_an_export_into_a_folder_has_the_mails_as_they_came(gateway: Installation, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert gateway.run("contact", "export", DANA, "--vendor", "userzoom", "--out", str(out)).exit_code == 0
    mails = [file.read_bytes() for file in (out / "mails").iterdir()]
    assert mails == [REPORT]
    assert len(list((out / "letters").iterdir())) >= 3
    assert (out / "contact.json").is_file() and out.stat().st_mode & 0o077 == 0
    again = gateway.run("contact", "export", DANA, "--vendor", "userzoom", "--out", str(out))
    assert again.exit_code == 1 and "is not empty" in again.stderr


def test_an_open_request_is_not_forgotten(gateway: Installation) -> None:
    refused = gateway.run("contact", "erase", DANA, "--vendor", "userzoom", "--yes")
    assert refused.exit_code == 1 and "gateway act UZ-1001 close" in refused.stderr
    assert b"xylophone" in kept(gateway)


def test_erasing_asks_first_and_says_what_would_go(gateway: Installation) -> None:
    close(gateway)
    asked = gateway.run("contact", "erase", DANA, "--vendor", "userzoom")
    assert asked.exit_code == 1 and "1 requests, 1 mails" in asked.stderr and "--yes" in asked.stderr
    assert b"xylophone" in kept(gateway)


def test_not_one_word_is_left(gateway: Installation) -> None:
    close(gateway)
    before = gateway.json("show", "UZ-1001")
    other = gateway.json("show", "UZ-1002")
    done = gateway.run("contact", "erase", DANA, "--vendor", "userzoom", "--yes")
    assert done.exit_code == 0, done.output

    octets = kept(gateway).lower()
    for word in (*CANARIES, DANA.encode()):
        assert word.lower() not in octets, word
    after = gateway.json("show", "UZ-1001")
    stays = ("ref", "id", "vendor", "state", "opened_at", "closed_at", "resolution", "policy", "targets")
    assert {key: after[key] for key in stays} == {key: before[key] for key in stays}
    assert [(each["at"], each["kind"]) for each in after["events"]] == [
        (each["at"], each["kind"]) for each in before["events"]
    ]
    assert gateway.json("show", "UZ-1002") == other
    assert [each["address"] for each in gateway.json("contact", "list")] == ["@example.com"]
    assert gateway.run("db", "check").exit_code == 0
    (deed,) = gateway.json("audit")
    assert (deed["act"], deed["summary"]) == ("erased", "a contact: UZ-1001")
    gone = gateway.run("contact", "erase", DANA, "--vendor", "userzoom", "--yes")
    assert gone.exit_code == 1 and "nothing is kept" in gone.stderr


def test_the_history_still_reads(gateway: Installation) -> None:
    close(gateway)
    gateway.run("contact", "erase", DANA, "--vendor", "userzoom", "--yes")

    async def histories() -> list[Event]:
        async with await Database.open(f"sqlite://{gateway.folder}/var/store.db", read_only=True) as db:
            return [mapping.decode_event(event(row).data) for row in await db.rows(EVENTS)]

    read = asyncio.run(histories())
    assert any(isinstance(each, Answered) and each.text == ERASED for each in read)


def test_a_late_reply_is_a_new_request_of_a_stranger(gateway: Installation) -> None:
    close(gateway)
    gateway.run("contact", "erase", DANA, "--vendor", "userzoom", "--yes")
    gateway.run("contact", "add", "@customer.example.com", "--vendor", "userzoom")  # else held: no standing
    reply = REPORT.replace(b"<zanzibar-1@", b"<zanzibar-2@").replace(
        b"Date:", b"In-Reply-To: <zanzibar-1@customer.example.com>\nDate:"
    )
    gateway.ingest(reply, USERZOOM)
    gateway.work()
    assert gateway.json("show", "UZ-1003")["requester"] == DANA


JOINED = f"""From: Lee <{LEE}>
To: {USERZOOM}
Subject: Re: Study will not launch
Message-ID: <joined@other.example.com>
In-Reply-To: <outage@example.com>
Date: Mon, 23 Nov 2026 12:20:00 -0800
Authentication-Results: mx.example.org; dmarc=pass header.from=other.example.com

It is the same here, says the xylophone.
""".encode()


def test_what_they_wrote_on_requests_of_others_goes(gateway: Installation) -> None:
    added = gateway.run("act", "UZ-1002", f"participant add {LEE}")
    assert added.exit_code == 0, added.output
    gateway.ingest(JOINED, USERZOOM)
    gateway.work()
    before = gateway.json("show", "UZ-1002")
    assert LEE in [each["from"] for each in before["messages"]]
    known = gateway.json("contact", "export", LEE, "--vendor", "userzoom")
    assert known["requests"] == []
    (other,) = known["in_requests_of_others"]
    assert other["ref"] == "UZ-1002" and "xylophone" in json.dumps(other)

    done = gateway.run("contact", "erase", LEE, "--vendor", "userzoom", "--yes")
    assert done.exit_code == 0, done.output
    after = gateway.json("show", "UZ-1002")
    assert LEE.encode() not in kept(gateway)
    assert "xylophone" not in json.dumps(after)
    for key in ("requester", "subject", "fields", "targets"):
        assert after[key] == before[key]


def test_mail_without_a_request_goes_too_with_what_was_told_of_it(tmp_path: Path) -> None:
    """Held for want of standing: the lead and the operator have letters about it, and their mailbox is known to be dead."""
    gateway = Installation.made(
        tmp_path, CONFIG.replace("[vendor.userzoom]", '[vendor.userzoom]\nlead = ["noor@example.org"]')
    )
    for entry in ((DANA, "--standing", "lapsed"), ("@other.example.com",)):
        assert gateway.run("contact", "add", *entry, "--vendor", "userzoom").exit_code == 0
    gateway.ingest(PROVEN, USERZOOM)
    gateway.work()
    (held,) = gateway.json("inbox", "--state", "held")
    assert held["ref"] is None and "no standing" in held["reason"], held
    asyncio.run(dead_and_told(gateway))
    told = [(each["kind"], each["recipient"]) for each in gateway.json("outbox")]
    assert {kind for kind, _ in told} >= {"hold", "no-standing", "operator"}, told

    done = gateway.run("contact", "erase", DANA, "--vendor", "userzoom", "--yes")
    assert done.exit_code == 0, done.output
    octets = kept(gateway).lower()
    for word in (b"xylophone", b"quicksilver", b"zanzibar", b"marmalade"):
        assert word not in octets, word
    assert octets.count(DANA.encode()) == octets.count(NAMESAKE.encode()) > 0
    assert [each["address"] for each in gateway.json("contact", "list")] == ["@other.example.com"]


PROVEN = REPORT.replace(
    b"\n\n", b"\nAuthentication-Results: mx.example.org; dmarc=pass header.from=customer.example.com\n\n", 1
)
NAMESAKE = f"jor{DANA}"


async def dead_and_told(gateway: Installation) -> None:
    """Notices about them and about a namesake, with the operator's letter."""
    config = load(gateway.config)
    async with opened(config) as running:
        await running.pump.notify([breaker("userzoom", DANA, "10 letters within ten minutes")], {})

        async def rows(session: Session) -> None:
            for address in (DANA, NAMESAKE):
                await session.run(
                    "INSERT INTO notices (notice, vendor, told_at) VALUES (?, 'userzoom', 0)",
                    f"dead userzoom {address}",
                )
            await session.run(
                "INSERT INTO dead_addresses (mailbox, vendor, address, since, reason) VALUES (?, 'userzoom', ?, 0, '550')",
                f"userzoom {DANA}",
                DANA,
            )

        await running.db.write(rows)


@pytest.mark.parametrize(
    "arguments, told",
    [
        ((DANA, "--vendor", "nobody"), "does not run here"),
        (("no address", "--vendor", "userzoom"), "is no e-mail address"),
        (("stranger@example.net", "--vendor", "userzoom"), "nothing is kept"),
        ((DANA, "--vendor", "kustomer"), "nothing is kept"),
    ],
)
def test_what_is_not_there_is_said(gateway: Installation, arguments: tuple[str, ...], told: str) -> None:
    assert KUSTOMER
    for verb in ("export", "erase"):
        refused = gateway.run("contact", verb, *arguments)
        assert refused.exit_code == 1 and told in refused.stderr


def test_retention_is_each_vendors_own_and_on_record(tmp_path: Path) -> None:
    gateway = Installation.made(
        tmp_path, CONFIG.replace("[vendor.userzoom]", '[vendor.userzoom]\nretention = "30d"')
    )
    gateway.ingest(REPORT, USERZOOM)
    gateway.work()
    close(gateway)
    assert gateway.run("db", "prune").exit_code == 0
    assert gateway.json("audit") == []
    gateway.at("2027-02-01T20:30:00Z")
    gateway.work()
    pruned = gateway.run("db", "prune")
    assert pruned.exit_code == 0 and pruned.stdout.startswith("userzoom: removed octets of ")
    (deed,) = gateway.json("audit")
    assert (deed["act"], deed["vendor"]) == ("pruned", "userzoom")
    assert "older than 30d" in deed["summary"]
