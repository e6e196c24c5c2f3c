"""Agents' mail that is not believed, the line that mends it, and what else people do about agents at the keyboard."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from gateway.admin.believing import NO_KEYS, judged
from gateway.compose.sign import Purpose, load_or_create
from gateway.config import Config, load, read
from gateway.intake import Addresses, Believed, read_mail
from gateway.receive.signin import is_right
from store import directory
from store.database import Database
from store.records import Agent, InboxItem, Work
from store.unit import commit
from tests.gateway.command_line import CONFIG, Installation
from tests.store.samples import NOW

T = TypeVar("T")
SAM = Agent(1, "userzoom", "sam@example.org", "Sam", "active")
PASS = "Authentication-Results: mx.example.org; dmarc=pass header.from=example.org\r\n"
FAIL = "Authentication-Results: mx.example.org; dmarc=fail header.from=example.org\r\n"
OTHER = "Authentication-Results: mx.example.org; dkim=pass header.d=example.com; dmarc=none\r\n"


def config(trust: str = "", more: str = "") -> Config:
    return read(f"[trust]\n{trust}\n{more}", Path("config.toml"))


def finding(header: str, config: Config, signer: str = "", **item: object) -> tuple[str, str, str]:
    octets = f"{header}From: sam@example.org\r\nSubject: Re: hello\r\n\r\nok\r\n".encode()
    one = InboxItem(1, "userzoom", "smtp", octets, ("ticket@userzoom.com",), "", "127.0.0.1", None, NOW, 1)
    trust = config.trust
    believed = Believed.of(trust)
    addresses = Addresses({"ticket@userzoom.com": "userzoom"}, frozenset({"userzoom.com"}))
    mail = read_mail(replace(one, **item), NO_KEYS, addresses, believed)  # type: ignore[arg-type]
    found = judged(SAM, mail, signer, config)
    assert found.check == "sam@example.org (userzoom)"
    return found.grade, found.what, found.mend


PINNED = 'authserv_id = "mx.example.org"'


def test_what_is_believed_says_by_what() -> None:
    assert finding(PASS, config(PINNED)) == ("ok", "believed: dmarc", "")
    assert finding("", config(), authenticated="sam@example.org")[1] == "believed: signed in"
    assert finding("", config(), authenticated="*")[1] == "believed: door"
    assert finding("", config(), "example.org")[1] == "believed: signature of example.org"


def test_a_result_of_a_server_that_is_not_pinned_names_the_line() -> None:
    for trust in ("", 'authserv_id = "other.example.net"'):
        grade, _, mend = finding(PASS, config(trust))
        assert grade == "warning" and mend.startswith('[trust] authserv_id = "mx.example.org"')
        line = re.search(r"authserv_id = \S+", mend)
        assert line is not None
        assert finding(PASS, config(line[0]))[0] == "ok"  # the line does it


def test_a_peer_that_is_not_listed_names_the_line() -> None:
    grade, what, mend = finding(PASS, config(PINNED), peer="192.0.2.7")
    assert (grade, "192.0.2.7 is no peer" in what) == ("warning", True)
    line = re.search(r"peers = \[.*?\]", mend)
    assert line is not None and "authserv_id" not in mend
    assert finding(PASS, config(f"{PINNED}\n{line[0]}"), peer="192.0.2.7")[0] == "ok"
    both = finding(PASS, config(), peer="192.0.2.7")[2]
    assert "authserv_id" in both and "192.0.2.7" in both


EXCHANGE = (
    "Received: from DB5PEPF00014B93.eurprd02.prod.outlook.com (2603:10a6::25) by DU2PR04CA0011.outlook.office365.com"
    " (2603:10a6::16) with Microsoft SMTP Server; Mon, 30 Nov 2026 18:15:03 +0000\r\n"
    "Authentication-Results: spf=pass (sender IP is 192.0.2.42) smtp.mailfrom=example.org; dkim=none (message not signed)"
    " header.d=none;dmarc=pass action=none header.from=example.org;compauth=pass reason=100\r\n"
    "Received: from mx.example.org (192.0.2.42) by DB5PEPF00014B93.mail.protection.outlook.com (10.167.8.231) with"
    " Microsoft SMTP Server; Mon, 30 Nov 2026 18:15:02 +0000\r\n"
)


def test_a_mailbox_at_exchange_online_names_the_lines() -> None:
    grade, what, mend = finding(EXCHANGE, config(), door="imap")
    assert grade == "warning" and "Exchange Online says who wrote it" in what
    lines = re.search(r'preset = "microsoft365"; tenant_domains = \["example.org"\]', mend)
    assert lines is not None
    assert finding(EXCHANGE, config(lines[0].replace("; ", "\n")), door="imap")[:2] == (
        "ok",
        "believed: dmarc",
    )
    assert "Exchange" not in finding(EXCHANGE, config())[1]  # by SMTP anybody's tenant could have sent it
    assert finding(EXCHANGE, config('preset = "microsoft365"'))[0] == "warning"


def test_what_no_line_mends_says_why() -> None:
    grade, what, mend = finding(FAIL, config(PINNED))
    assert grade == "warning" and "mx.example.org: dmarc=fail" in what and "example.org" in mend
    _, what, mend = finding(OTHER, config(PINNED))
    assert "dkim=pass (example.com)" in what and "tls_certificate" in mend
    tls = '[smtp]\ntls_certificate = "both.pem"'
    assert finding("", config(more=tls))[1:] == (
        "nothing in it says who wrote it",
        "gateway agent password sam@example.org",
    )
    assert "author is sam@example.org" in finding("", config(), authenticated="kim@example.org")[1]
    assert finding("", config("dkim = false"), "example.org")[2] == "[trust] dkim = true"
    foreign = "Received: from there by here\r\nReceived: from x by there\r\n" + PASS
    assert (
        finding(foreign, config(PINNED))[1] == "nothing in it says who wrote it"
    )  # below a relay that is not ours


@pytest.fixture
def gateway(tmp_path: Path) -> Installation:
    return Installation.made(tmp_path)


def asked(gateway: Installation, about: Callable[[Database], Awaitable[T]]) -> T:
    """What the store says, looked at beside the program."""

    async def look() -> T:
        async with await Database.open(load(gateway.config).store_url) as db:
            return await about(db)

    return asyncio.run(look())


def test_doctor_reads_the_mail_that_came(gateway: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    async def nothing(_name: str) -> None:
        return None

    monkeypatch.setattr("gateway.admin.believing.ask_dns", nothing)
    text = CONFIG.replace('authserv_id = "mx.example.org"', "")
    gateway.config.write_text(text)
    mail = PASS + "From: sam@example.org\r\nTo: ticket@userzoom.com\r\nSubject: hello\r\n\r\nIt is slow.\r\n"
    gateway.ingest(mail.encode(), "ticket@userzoom.com")
    found: list[dict[str, Any]] = gateway.json("doctor", "trust")
    by_who = {each["check"]: each for each in found}
    assert by_who["sam@example.org (userzoom)"]["mend"].startswith('[trust] authserv_id = "mx.example.org"')
    assert (
        by_who["kim@example.org (userzoom)"]["mend"]
        == "gateway agent welcome kim@example.org --vendor userzoom"
    )
    gateway.config.write_text(CONFIG)
    assert "believed: dmarc" in gateway.run("doctor", "trust").stdout


def letters(gateway: Installation) -> list[dict[str, Any]]:
    return [each for each in gateway.json("outbox") if each["kind"] == "welcome"]


def test_whoever_is_new_is_welcomed_once(gateway: Installation) -> None:
    add = ("agent", "add", "Pat@Example.org", "--vendor", "kustomer", "--name", "Pat")
    assert gateway.run(*add).exit_code == 0
    assert [each["recipient"] for each in letters(gateway)] == ["pat@example.org"]
    assert gateway.run(*add, "--zone", "Europe/Berlin").exit_code == 0  # changed: nothing new to say
    assert len(letters(gateway)) == 1
    assert gateway.run("agent", "welcome", "pat@example.org").exit_code == 0
    assert len(letters(gateway)) == 2
    assert gateway.run("agent", "welcome", "nobody@example.org").exit_code == 1
    gateway.run("agent", "lock", "pat@example.org")
    assert gateway.run("agent", "welcome", "pat@example.org").exit_code == 1


def test_the_proof_of_their_ok_is_listed(gateway: Installation) -> None:
    gateway.run("agent", "add", "pat@example.org", "--vendor", "kustomer")
    assert gateway.json("agent", "list", "--vendor", "kustomer")[0]["proof"] is None
    work = Work(proved=(("kustomer", "pat@example.org", "dmarc"),))
    asked(gateway, lambda db: commit(db, work))
    assert gateway.json("agent", "list", "--vendor", "kustomer")[0]["proof"] == "dmarc"
    assert "dmarc" in gateway.run("agent", "list").stdout


def test_a_password_is_printed_once_and_kept_only_as_a_hash(gateway: Installation) -> None:
    gateway.run("agent", "add", "pat@example.org", "--vendor", "kustomer")
    made = gateway.run("agent", "password", "pat@example.org", "--vendor", "kustomer")
    assert made.exit_code == 0 and "smtp.tls_certificate" in made.stderr
    password = made.stdout.strip()
    assert re.fullmatch(r"(\w{6}-){3}\w{6}", password)
    (kept,) = asked(gateway, lambda db: directory.passwords(db, "pat@example.org"))
    assert is_right(password.encode(), kept)
    assert password.encode() not in b"".join(
        each.read_bytes() for each in gateway.folder.rglob("*") if each.is_file()
    )
    own = gateway.run("agent", "password", "pat@example.org", "--stdin", stdin=b"correct horse battery\n")
    assert own.exit_code == 0 and "correct" not in own.output
    (kept,) = asked(gateway, lambda db: directory.passwords(db, "pat@example.org"))
    assert is_right(b"correct horse battery", kept)
    assert gateway.run("agent", "password", "pat@example.org", "--stdin", stdin=b"short\n").exit_code == 1
    assert gateway.run("agent", "password", "nobody@example.org").exit_code == 1


def test_keys_are_rotated_and_the_one_before_still_counts(gateway: Installation) -> None:
    assert gateway.run("keys", "rotate").exit_code == 1  # none yet
    gateway.run("agent", "add", "pat@example.org", "--vendor", "kustomer")
    file = gateway.folder / "var/secrets.keys"
    before = load_or_create(file)
    address = before.reply_address("support@kustomer.com", Purpose.AGENT, 7)
    told = gateway.run("keys", "rotate")
    assert told.exit_code == 0 and "with its next work" in told.stdout
    once = load_or_create(file)
    assert once.read_address(address) == ("agent", 7)
    assert once.reply_address("support@kustomer.com", "agent", 7) != address  # type: ignore[arg-type]
    gateway.run("keys", "rotate")
    assert load_or_create(file).read_address(address) is None
    assert file.stat().st_mode & 0o077 == 0
