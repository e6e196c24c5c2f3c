"""Signing in at our own door: what is kept of a password, who may guess how often, and what it proves."""

import asyncio
import logging
import smtplib
from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from gateway.compose.sign import Key, Keys
from gateway.intake import Addresses, Believed, read_mail
from gateway.message.authentication import NONE, Proof
from gateway.receive.door import GUESSING, WRONG_PASSWORD, Arrival
from gateway.receive.lmtp import LmtpDoor
from gateway.receive.signin import LONGEST, WINDOW, WRONG, WRONG_ALL, SignIn, fresh, hashed, is_right
from gateway.receive.smtp import SmtpDoor
from store import directory
from store.database import Database
from store.records import Agent, InboxItem
from tests.gateway.doors import Inbox, Ticks, make_door
from tests.gateway.tls import certificate_in, serving, trusting
from tests.store.samples import NOW

SAM = "sam@example.org"
PASSWORD = "correct horse battery"
KEPT = hashed(PASSWORD)
PEER = "192.0.2.1"


async def kept(address: str) -> tuple[str, ...]:
    return (KEPT,) if address == SAM else ()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate_in(tmp_path_factory.mktemp("tls"))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Database]:
    async with await Database.open(f"sqlite://{tmp_path}/store.db") as db:
        await directory.put_agents(
            db, [Agent(1, "acme", SAM, "Sam", "active"), Agent(2, "acme", "kim@example.org", "Kim", "active")]
        )
        yield db


def test_what_is_kept_is_salted_names_its_costs_and_is_not_the_password() -> None:
    again = hashed(PASSWORD)
    assert again != KEPT and PASSWORD not in KEPT
    assert KEPT.split("$")[:4] == ["scrypt", "16384", "8", "5"] and len(KEPT) < 255
    assert is_right(PASSWORD.encode(), KEPT) and is_right(PASSWORD.encode(), again)
    assert not is_right(PASSWORD.encode() + b"x", KEPT) and not is_right(b"", KEPT)
    for broken in ("", "scrypt", KEPT.replace("scrypt", "md5"), KEPT.replace("16384", "x"), KEPT[:-10]):
        assert not is_right(PASSWORD.encode(), broken)


@pytest.mark.parametrize("password", ["", "short", "x" * (LONGEST + 1)])
def test_too_short_or_too_long_is_refused_when_it_is_set(password: str) -> None:
    with pytest.raises(ValueError, match="characters"):
        hashed(password)


def test_a_made_password_is_long_and_another_each_time() -> None:
    made = {fresh() for _ in range(50)}
    assert len(made) == 50 and all(len(each) == 27 for each in made)


async def test_five_wrong_in_fifteen_minutes_end_the_guessing_from_there() -> None:
    ticks = Ticks()
    signin = SignIn(kept, ticks)
    guess = partial(signin, SAM.encode(), b"wrong password!")
    assert [await guess(PEER) for _ in range(WRONG)] == [WRONG_PASSWORD] * WRONG
    right = partial(signin, SAM.encode(), PASSWORD.encode())
    assert await right(PEER) == GUESSING  # not even the right one: else the guess would be told
    assert await right("192.0.2.2") == SAM  # from elsewhere nobody is locked out
    ticks.now += WINDOW + 1
    assert await right(PEER) == SAM


async def test_many_addresses_from_one_peer_and_many_peers_for_one_address_end_too() -> None:
    signin = SignIn(kept, Ticks())
    for number in range(WRONG_ALL):
        signin._note(((PEER, f"a{number}@example.org"), (PEER, "")))
        signin._note(((f"198.51.100.{number}", "kim@example.org"), ("", "kim@example.org")))
    assert await signin(SAM.encode(), PASSWORD.encode(), PEER) == GUESSING
    assert await signin(b"kim@example.org", b"whatever it is", "203.0.113.9") == GUESSING
    assert await signin(SAM.encode(), PASSWORD.encode(), "203.0.113.9") == SAM


async def test_guesses_at_once_count_one_by_one() -> None:
    signin = SignIn(kept, Ticks())
    ends = await asyncio.gather(*(signin(SAM.encode(), b"wrong password!", PEER) for _ in range(3 * WRONG)))
    assert ends.count(WRONG_PASSWORD) == WRONG and ends.count(GUESSING) == 2 * WRONG


@pytest.mark.parametrize(
    "login", [b"nobody@example.org", b"", b"\xff\xfe", b"sam@example.org\0", b"x" * 5000]
)
async def test_nobody_is_told_who_exists(login: bytes) -> None:
    assert await SignIn(kept, Ticks())(login, PASSWORD.encode(), PEER) == WRONG_PASSWORD


async def test_an_address_that_nobody_has_takes_as_long(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []

    def counting(_password: bytes, record: str) -> bool:
        compared.append(record)
        return False

    monkeypatch.setattr("gateway.receive.signin.is_right", counting)
    for login in (SAM, "nobody@example.org"):
        assert await SignIn(kept, Ticks())(login.encode(), PASSWORD.encode(), PEER) == WRONG_PASSWORD
    assert [each.split("$")[:4] for each in compared] == [KEPT.split("$")[:4]] * 2


async def test_only_active_agents_sign_in(store: Database) -> None:
    signin = SignIn(partial(directory.passwords, store), Ticks())
    right = partial(signin, SAM.upper().encode(), PASSWORD.encode(), PEER)
    assert await right() == WRONG_PASSWORD
    assert await directory.set_password(store, "acme", SAM, KEPT)
    assert not await directory.set_password(store, "other", SAM, KEPT)
    assert await right() == SAM
    assert await signin(b"kim@example.org", PASSWORD.encode(), PEER) == WRONG_PASSWORD  # Kim has none
    await directory.put_agents(store, [Agent(1, "acme", SAM, "Samuel", "active")])  # written again: it stays
    assert await right() == SAM
    await directory.set_agent_state(store, "acme", SAM, "locked")
    assert await right() == WRONG_PASSWORD


def delivered(address: tuple[str, int], sender: str, mail: bytes) -> None:
    with smtplib.SMTP(*address, timeout=20) as client:
        client.ehlo()
        assert not client.has_extn("auth")  # never before TLS
        with pytest.raises(smtplib.SMTPNotSupportedError):
            client.login(SAM, PASSWORD)
        client.starttls(context=trusting())
        client.ehlo()
        with pytest.raises(smtplib.SMTPAuthenticationError) as refused:
            client.login(SAM, PASSWORD + "!")
        assert refused.value.smtp_code == 535
        client.login(SAM, PASSWORD)
        client.sendmail(sender, ["support@example.org"], mail)


async def test_a_signed_in_agents_mail_is_proven_and_nobody_elses(
    certificate: Path, store: Database, caplog: pytest.LogCaptureFixture
) -> None:
    await directory.set_password(store, "acme", SAM, KEPT)
    inbox = Inbox()
    signin = SignIn(partial(directory.passwords, store), Ticks())
    caplog.set_level(logging.WARNING, "aiosqlite")  # its thread may still tell of the line above
    with caplog.at_level(logging.DEBUG):
        async with make_door(inbox, tls_context=serving(certificate), login=signin) as door:
            logging.getLogger("mail.log").setLevel(logging.DEBUG)
            for author in (SAM, "kim@example.org"):
                mail = b"From: %s\r\nSubject: Re: hello\r\n\r\nDone.\r\n" % author.encode()
                await asyncio.to_thread(delivered, door.address, SAM, mail)
    logging.getLogger("mail.log").setLevel(logging.WARNING)
    own, other = (read(each) for each in inbox.arrivals)
    assert own == Proof("signed in")
    assert other == NONE  # who signed in is Sam: that says nothing about Kim
    for secret in (PASSWORD, "Y29ycmVjdCBob3JzZ", KEPT):
        assert secret not in caplog.text


def read(arrival: Arrival) -> Proof:
    item = InboxItem(
        id=1,
        vendor="acme",
        door=arrival.door,
        octets=arrival.octets,
        recipients=arrival.recipients,
        reverse_path=arrival.reverse_path,
        peer=arrival.peer,
        authenticated=arrival.authenticated,
        received_at=NOW,
        attempts=1,
    )
    addresses = Addresses({"support@example.org": "acme"}, frozenset({"example.org"}))
    return read_mail(item, Keys((Key(0, b"k" * 32),)), addresses, Believed("", (), ())).proof


@pytest.mark.parametrize("kind", [SmtpDoor, LmtpDoor])
async def test_a_door_without_passwords_lets_nobody_in(certificate: Path, kind: type[SmtpDoor]) -> None:
    def attempt(address: tuple[str, int]) -> None:
        with (smtplib.LMTP if kind is LmtpDoor else smtplib.SMTP)(*address, timeout=20) as client:
            client.ehlo()
            client.starttls(context=trusting())
            client.ehlo()
            assert not client.has_extn("auth")
            code, _ = client.docmd("AUTH", "PLAIN AHNhbUBleGFtcGxlLm9yZwBjb3JyZWN0")
            assert code == 535

    async with make_door(Inbox(), kind, tls_context=serving(certificate)) as door:
        await asyncio.to_thread(attempt, door.address)


async def test_a_store_that_is_away_is_no_wrong_password(certificate: Path) -> None:
    async def away(_address: str) -> tuple[str, ...]:
        raise OSError("the store is away")

    def attempt(address: tuple[str, int]) -> None:
        with smtplib.SMTP(*address, timeout=20) as client:
            client.starttls(context=trusting())
            with pytest.raises(smtplib.SMTPAuthenticationError) as refused:
                client.login(SAM, PASSWORD)
            assert refused.value.smtp_code == 451

    signin = SignIn(away, Ticks())
    async with make_door(Inbox(), tls_context=serving(certificate), login=signin) as door:
        await asyncio.to_thread(attempt, door.address)
    assert await replace(signin, stored=kept)(SAM.encode(), PASSWORD.encode(), PEER) == SAM
