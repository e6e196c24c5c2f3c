"""A mailbox as the only door, on a real Dovecot: from APPEND to the letter, and each mail one record whatever happens."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.app import Gateway, mailbox_door, opened
from gateway.clock import ManualClock
from gateway.config import Config
from gateway.trial import Trial, trial_config
from store.records import Letter
from tests.dovecot import PASSWORD, Dovecot, requires_dovecot, running
from tests.journey.conftest import TEAM, history_is_whole
from tests.journey.mails import TICKET, mail, reply_to, words
from tests.journey.processes import ROOT, Site, serving, sink
from tests.message.corpora import cases

pytestmark = [pytest.mark.dovecot, requires_dovecot]

AT = datetime(
    2025, 12, 1, 18, 15, tzinfo=UTC
)  # the past: Dovecot takes no INTERNALDATE ahead of its own clock
DANA = "dana@example.com"
OURS = {"Authentication_Results": "mx.example.org; dmarc=pass header.from=example.com"}
STAFF = {"Authentication_Results": "mx.example.org; dmarc=pass header.from=example.org"}
THEIRS = {"Authentication_Results": "mx.example.net; dmarc=pass header.from=example.com"}
LAUNCH = "Hi, our study will not launch when we press Launch."


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running() as server:
        yield server


class Office:
    """A gateway with one mailbox, and what a person does with that mailbox."""

    def __init__(self, server: Dovecot, user: str, gateway: Gateway, clock: ManualClock) -> None:
        self.server, self.user, self.gateway, self.clock = server, user, gateway, clock
        self.trial = Trial(gateway, clock, ("", 0))
        self.door = mailbox_door(gateway, gateway.config.imap[0])

    def arrives(self, octets: bytes, at: datetime | None = None) -> None:
        """In the mailbox, at an instant of the clock on show."""
        with self.server.client(self.user, None) as client:
            client.append("INBOX", octets, msg_time=at or self.clock.now())

    async def fetch(self) -> int:
        taken = await self.door.once()
        await self.trial.settle()
        return taken

    async def letters(self, kind: str) -> list[Letter]:
        return [letter for letter in await self.trial.letters() if letter.kind == kind]

    async def column(self, name: str, table: str = "inbox") -> list[Any]:
        return [row[name] for row in await self.gateway.db.rows(f"SELECT {name} FROM {table} ORDER BY id")]

    def marked(self) -> int:
        with self.server.client(self.user) as client:
            return len(client.search(["KEYWORD", "$Ingested"]))


Open = Callable[..., Any]


@pytest.fixture
async def office(
    dovecot: Dovecot,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Open]:
    monkeypatch.setenv("MAILBOX_PASSWORD", PASSWORD)
    user = "".join(each for each in request.node.name if each.isalnum())[:60]
    async with AsyncExitStack() as stack:
        offices: list[Office] = []

        async def begin(**keys: object) -> Office:
            clock = ManualClock(AT)
            config = _config(dovecot, user, tmp_path, database_url, **keys)
            gateway = await stack.enter_async_context(opened(config, clock=clock))
            one = Office(dovecot, user, gateway, clock)
            stack.push_async_callback(one.door.close)
            offices.append(one)
            return one

        yield begin
        for each in offices:
            await history_is_whole(each.trial)


def _config(server: Dovecot, user: str, folder: Path, url: str, **keys: object) -> Config:
    return trial_config(
        folder,
        store={"url": url},
        vendor=TEAM,
        trust={"authserv_id": "mx.example.org"},
        imap=[{"address": TICKET, **_account(server, user), **keys}],
    )


def _account(server: Dovecot, user: str) -> dict[str, object]:
    where = {"name": "support", "host": "127.0.0.1", "port": server.port, "tls": "none"}
    return where | {"user": user, "password_env": "MAILBOX_PASSWORD"}


async def test_results_of_the_pinned_server_prove_and_a_strangers_do_not(office: Open) -> None:
    desk = await office()
    desk.arrives(mail(LAUNCH, **OURS))
    desk.arrives(mail(f"{LAUNCH} Please.", sender="lee@example.com", message_id="<2@example.com>", **THEIRS))
    assert await desk.fetch() == 2
    assert [each.recipient for each in await desk.letters("acknowledgement")] == [DANA]
    assert [each.recipient for each in await desk.letters("minimal")] == ["lee@example.com"]
    assert await desk.column("state") == ["done", "done"]
    assert desk.marked() == 2
    assert await desk.fetch() == 0


async def test_an_agents_plain_reply_acts_by_the_one_token_in_to(office: Open) -> None:
    desk = await office()
    desk.arrives(mail(LAUNCH, **OURS))
    await desk.fetch()
    notices = {each.recipient: reply_to(each) for each in await desk.letters("notice")}
    sams, kims = notices["sam@example.org"], notices["kim@example.org"]

    async def reply(number: int, to: str, **fields: str) -> None:
        text = f"We see it too, {number}."
        desk.arrives(
            mail(text, sender="sam@example.org", to=to, message_id=f"<a{number}@example.org>", **fields)
        )
        await desk.fetch()
        desk.clock.advance(timedelta(minutes=2))
        await desk.trial.settle()

    await reply(1, sams)  # no proof
    await reply(2, f"{sams}, {kims}", **STAFF)  # two tokens are none
    await reply(3, TICKET, **STAFF)  # no token
    assert not await desk.letters("answer")
    await reply(4, sams, **STAFF)
    (answer,) = await desk.letters("answer")
    assert answer.recipient == DANA
    assert words(answer).startswith("We see it too, 4.")


async def test_the_envelope_recipient_is_the_providers_topmost_field(office: Open) -> None:
    desk = await office(recipient_field="Delivered-To")
    desk.arrives(b"Delivered-To: dana-box@provider.example.net\r\n" + mail(LAUNCH, **OURS))
    await desk.fetch()
    (letter,) = await desk.letters("acknowledgement")  # a provider's own name for the mailbox is ours
    token = reply_to(letter)
    forged = mail("Me too.", sender="eve@example.net", to=TICKET, message_id="<eve@example.net>")
    desk.arrives(f"Delivered-To: {TICKET}\r\nDelivered-To: {token}\r\n".encode() + forged)
    genuine = mail("It is worse.", to="undisclosed:;", message_id="<worse@example.com>")
    desk.arrives(f"Delivered-To: {token}\r\n".encode() + genuine)
    await desk.fetch()
    incidents = await desk.column("incident_id")
    assert incidents[0] == incidents[2] != incidents[1]


async def test_a_mail_fetched_late_counts_from_its_arrival(office: Open) -> None:
    """An outage of ours moves no promise: two hours to answer run on while the mail waits."""
    desk = await office()
    desk.arrives(mail(LAUNCH, **OURS), AT - timedelta(hours=1))
    old = mail(LAUNCH, sender="old@example.com", message_id="<old@example.com>", **OURS)
    desk.arrives(old, AT - timedelta(days=31))
    ahead = mail(LAUNCH, sender="new@example.com", message_id="<new@example.com>", **OURS)
    desk.arrives(ahead, AT + timedelta(hours=3))  # our clock is behind
    await desk.fetch()
    received = [datetime.fromtimestamp(each / 1_000_000, UTC) for each in await desk.column("received_at")]
    assert received == [AT - timedelta(hours=1), AT, AT]
    late, *others = await desk.letters("acknowledgement")
    assert "11:15 PT (19:15 UTC)" in words(late)
    assert all("12:15 PT (20:15 UTC)" in words(each) for each in others)
    await desk.trial.advance(AT + timedelta(minutes=65))
    assert {each.incident for each in await desk.letters("missed")} == {late.incident}


async def test_a_promise_that_ran_out_in_the_mailbox_is_missed_not_made_again(office: Open) -> None:
    desk = await office()
    desk.arrives(mail(LAUNCH, **OURS), AT - timedelta(hours=72))
    await desk.fetch()
    (letter,) = await desk.letters("acknowledgement")
    assert "was due by Fri 28 Nov, 12:15 PT (20:15 UTC), and that time has passed" in words(letter)
    missed = [(each.recipient, each.subject) for each in await desk.letters("missed")]
    assert len(missed) == len(set(missed)) == 4  # acknowledgement and answer, each to both of the team
    await desk.trial.advance(AT + timedelta(days=3))
    status = await desk.letters("status")
    assert len(status) == len({each.created_at.date() for each in status})


async def test_an_agents_answer_fetched_late_can_still_be_taken_back(office: Open) -> None:
    desk = await office()
    desk.arrives(mail(LAUNCH, **OURS))
    await desk.fetch()
    sams = next(
        reply_to(each) for each in await desk.letters("notice") if each.recipient == "sam@example.org"
    )
    sent_at = desk.clock.now()
    desk.clock.advance(timedelta(minutes=20))
    desk.arrives(
        mail("Ours.", sender="sam@example.org", to=sams, message_id="<a@example.org>", **STAFF), sent_at
    )
    await desk.fetch()
    (answer,) = await desk.letters("answer")
    assert answer.not_before == desk.clock.now() + timedelta(minutes=1)


KILLED = """
import asyncio, os, signal, sys
from datetime import datetime
from pathlib import Path
from gateway.app import mailbox_door, opened
from gateway.clock import ManualClock
from gateway.receive.imap import _Session
from tests.dovecot import Dovecot
from tests.journey.test_mailbox import AT, _config

class Server:
    port = int(sys.argv[1])

def mark(*_):
    os.kill(os.getpid(), signal.SIGKILL)

_Session.mark = mark

async def main():
    config = _config(Server, sys.argv[2], Path(sys.argv[3]), sys.argv[4])
    async with opened(config, clock=ManualClock(AT)) as gateway:
        await mailbox_door(gateway, config.imap[0]).once()

asyncio.run(main())
"""


async def test_killed_between_commit_and_mark_is_one_record(
    dovecot: Dovecot, office: Open, tmp_path: Path, database_url: str
) -> None:
    desk = await office()
    for number in range(5):
        author = f"dana{number}@example.com"  # each another: three an hour are acknowledged of one
        desk.arrives(mail(f"{LAUNCH} {number}", sender=author, message_id=f"<{number}@example.com>", **OURS))
    command = [sys.executable, "-c", KILLED, str(dovecot.port), desk.user, str(tmp_path), database_url]
    for _ in range(2):
        ended = await asyncio.to_thread(subprocess.run, command, cwd=ROOT, timeout=60)
        assert ended.returncode == -signal.SIGKILL
    assert len(await desk.column("id")) == 5 and desk.marked() == 0
    await desk.fetch()
    assert await desk.column("state") == ["done"] * 5
    assert len(await desk.letters("acknowledgement")) == 5
    assert desk.marked() == 5


@pytest.mark.slow
async def test_broken_mail_in_one_mailbox_stops_nothing(dovecot: Dovecot, office: Open) -> None:
    """One record for each: the same content twice is two records, one of them a duplicate."""
    desk = await office()
    mails = [octets for octets, _ in cases("torture")]
    last = mail(LAUNCH, **OURS)
    dovecot.deliver(desk.user, [*mails, last])
    taken = 0
    while more := await desk.fetch():
        taken += more
    assert taken == len(mails) + 1
    assert len(set(await desk.column("source"))) == taken
    states = await desk.column("state")
    assert set(states) <= {"done", "held", "duplicate"} and len(states) == taken
    reasons = [each or "" for each in await desk.column("reason")]
    assert not [each for each in reasons if "Traceback" in each]
    assert [each.recipient for each in await desk.letters("acknowledgement")].count(DANA) == 1
    assert desk.marked() == taken
    print({state: states.count(state) for state in sorted(set(states))})


async def test_the_whole_process_reads_its_mailbox(
    dovecot: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAILBOX_PASSWORD", PASSWORD)
    async with sink() as hop:
        site = Site(tmp_path, f"sqlite://{tmp_path}/store.db")
        keys = _account(dovecot, "wholeprocess") | {"address": TICKET, "authenticated": True}
        site.configure(hop=hop.url, more=_toml(keys))
        site.set_clock(AT)
        with dovecot.client("wholeprocess", None) as client:
            client.append("INBOX", mail(LAUNCH), msg_time=AT - timedelta(minutes=1))
        async with serving(site) as process:
            assert process.listening["imap-support"] == f"127.0.0.1:{dovecot.port}"
            await hop.until(10, lambda: hop.about(DANA))
            assert await process.stop() == 0
        (row,) = await site.rows("SELECT state FROM inbox")
        assert row["state"] == "done"


def _toml(keys: dict[str, object]) -> str:
    shown = {True: "true", False: "false"}
    lines = [
        f"{name} = {shown[value] if isinstance(value, bool) else value if isinstance(value, int) else repr(value)}"
        for name, value in keys.items()
    ]
    return "\n".join(["[[imap]]", *lines, ""])
