"""The two proofs of our own, through the whole program: a login at the door, and a signature with keys from a DNS."""

import asyncio
import smtplib
from pathlib import Path

import dkim
import pytest

from gateway.app import opened, serving
from gateway.config import read
from gateway.receive.door import Arrival
from gateway.receive.signin import hashed
from rules.incident import Trust
from store import directory, inbox, queries
from store.records import Agent
from tests.gateway.command_line import CONFIG, NOON
from tests.gateway.dkim_keys import made
from tests.gateway.tls import certificate_in, trusting

PASSWORD = "correct horse battery"
TO = "ticket@userzoom.com"
MAIL = b"From: Dana <dana@example.com>\r\nTo: %s\r\nSubject: It is down\r\nMessage-ID: <1@example.com>\r\n\r\nIt is down.\r\n"


def text_of(folder: Path, more: str = "") -> str:
    (folder / "now").write_text(NOON)
    return CONFIG.replace('listen = "127.0.0.1:0"', f'listen = "127.0.0.1:0"\n{more}')


async def test_an_agent_signs_in_at_the_door_that_serves(tmp_path: Path) -> None:
    pem = certificate_in(tmp_path)
    config = read(text_of(tmp_path, f'tls_certificate = "{pem.name}"'), tmp_path / "config.toml")
    author = "pat@example.org"

    def send(address: str) -> None:
        host, _, port = address.rpartition(":")
        with smtplib.SMTP(host, int(port), timeout=20) as client:
            client.starttls(context=trusting())
            client.login(author, PASSWORD)
            client.sendmail(author, [TO], b"From: pat@example.org\r\nSubject: hello\r\n\r\nhello\r\n")

    async with opened(config) as gateway, serving(gateway, "receive") as listening:
        await directory.put_agents(gateway.db, [Agent(5, "userzoom", author, "Pat", "active")])
        await directory.set_password(gateway.db, "userzoom", author, hashed(PASSWORD))
        await asyncio.to_thread(send, listening["smtp"])
        (item,) = await inbox.latest(gateway.db, 1, 1_000)
        assert item.authenticated == author


@pytest.mark.parametrize(
    ("key", "header", "trust"),
    [
        (True, b"", Trust.VERIFIED),
        (False, b"", Trust.UNVERIFIED),  # the DNS has no such key
        (
            True,
            b"Authentication-Results: mx.example.org; dmarc=fail header.from=example.com\r\n",
            Trust.UNVERIFIED,
        ),
    ],
)
async def test_a_signature_proves_the_author_unless_the_pinned_server_says_it_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: bool, header: bytes, trust: Trust
) -> None:
    private, public = made(1024)

    async def dns(name: str) -> bytes | None:
        assert name == "s1._domainkey.example.com."
        return b"v=DKIM1; p=" + public if key else None

    monkeypatch.setattr("gateway.app.ask_dns", dns)
    mail = MAIL % TO.encode()
    signed = header + dkim.sign(mail, b"s1", b"example.com", private) + mail
    async with opened(read(text_of(tmp_path), tmp_path / "config.toml")) as gateway:
        await gateway.accept(Arrival("lmtp", signed, "dana@example.com", (TO,), "127.0.0.1", None, None))
        await gateway.work_until_idle()
        shown = await queries.show(gateway.db, "UZ-1001")
    assert shown is not None
    assert shown.stored.incident.trust is trust


async def test_nobody_is_asked_where_the_configuration_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    async def dns(name: str) -> bytes | None:
        asked.append(name)
        return None

    monkeypatch.setattr("gateway.app.ask_dns", dns)
    text = text_of(tmp_path).replace("[trust]", "[trust]\ndkim = false")
    signed = dkim.sign(MAIL % TO.encode(), b"s1", b"example.com", made(1024)[0]) + MAIL % TO.encode()
    async with opened(read(text, tmp_path / "config.toml")) as gateway:
        await gateway.accept(Arrival("lmtp", signed, "dana@example.com", (TO,), "127.0.0.1", None, None))
        await gateway.work_until_idle()
        assert await queries.show(gateway.db, "UZ-1001") is not None
    assert not asked
