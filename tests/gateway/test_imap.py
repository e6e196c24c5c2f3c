"""The IMAP door against a real Dovecot: committed before marked, each mail once, and no mail that holds up another."""

import asyncio
import imaplib
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from imapclient.exceptions import LoginError

from gateway.clock import ManualClock, SystemClock
from gateway.receive.door import ACCEPTED, TOO_BIG, UNAVAILABLE, VOUCHED, Arrival, Reply
from gateway.receive.imap import ASIDE, LOGIN_REFUSED, Flag, ImapDoor, Mailbox, Move, _Session
from tests.dovecot import PASSWORD, Dovecot, requires_dovecot, running

BROKEN = (imaplib.IMAP4.error, OSError)

pytestmark = [pytest.mark.dovecot, requires_dovecot]

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CORPORA = Path(os.environ.get("CORPORA", Path(__file__).parents[3] / "shared/corpora"))


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running() as server:
        yield server


@pytest.fixture
def user(request: pytest.FixtureRequest) -> str:
    return "".join(c for c in request.node.name if c.isalnum())[:60]


class Desk:
    """The store's side of the door. `answers` and `raises` are by subject."""

    def __init__(self, server: Dovecot, user: str, **settings: object) -> None:
        self.mailbox = replace(
            Mailbox(
                account="support", host="127.0.0.1", port=server.port, security="none",
                username=user, password=PASSWORD, address="support@example.org",
            ),
            **settings,  # type: ignore[arg-type]
        )  # fmt: skip
        self.clock = ManualClock(START)
        self.taken: list[Arrival] = []
        self.answers: dict[bytes, Reply | Exception] = {}
        self.skipped: list[tuple[str, int]] = []
        self.trouble: list[tuple[str, str]] = []
        self.told = asyncio.Event()
        self.door = self.new_door()

    def new_door(self) -> ImapDoor:
        return ImapDoor(self.mailbox, self.accept, self.clock, on_skip=self.skip, on_trouble=self.tell)

    async def accept(self, arrival: Arrival) -> Reply:
        await asyncio.sleep(0)
        for subject, answer in self.answers.items():
            if b"Subject: %b\r\n" % subject in arrival.octets:
                if isinstance(answer, Exception):
                    raise answer
                return answer
        self.taken.append(arrival)
        return ACCEPTED

    async def skip(self, source: str, size: int) -> None:
        self.skipped.append((source, size))

    async def tell(self, where: str, words: str) -> None:
        self.trouble.append((where, words))
        self.told.set()

    async def restart(self) -> None:
        await self.door.close()
        self.door = self.new_door()

    def sources(self) -> list[str]:
        return [arrival.source_id or "" for arrival in self.taken]

    def subjects(self) -> list[bytes]:
        return [arrival.octets.split(b"\r\n")[0].removeprefix(b"Subject: ") for arrival in self.taken]


def mails(count: int, prefix: str = "m") -> list[bytes]:
    return [
        b"Subject: %b%d\r\nFrom: pat@example.com\r\n\r\nline\r\n" % (prefix.encode(), n) for n in range(count)
    ]


async def test_two_hundred_mails_come_in_once(dovecot: Dovecot, user: str) -> None:
    sent = mails(200)
    dovecot.append(user, sent)
    desk = Desk(dovecot, user)
    assert await desk.door.once() == 200
    assert [arrival.octets for arrival in desk.taken] == sent
    assert len(set(desk.sources())) == 200
    first = desk.taken[0]
    assert (first.door, first.recipients, first.authenticated) == ("imap", ("support@example.org",), None)
    with dovecot.client(user) as client:
        assert len(client.search(["KEYWORD", "$Ingested"])) == 200
        assert client.search(["SEEN"]) == []  # people still see what they have not read
    assert await desk.door.once() == 0
    await desk.restart()
    assert await desk.door.once() == 0
    await desk.door.close()


async def test_the_mark_comes_after_the_commit(dovecot: Dovecot, user: str) -> None:
    dovecot.append(user, mails(3))
    marked_at_commit: list[int] = []
    desk = Desk(dovecot, user)

    async def accept(arrival: Arrival) -> Reply:
        with dovecot.client(user) as client:
            marked_at_commit.extend(client.search(["KEYWORD", "$Ingested"]))
        return ACCEPTED

    door = ImapDoor(desk.mailbox, accept, desk.clock, on_skip=desk.skip, on_trouble=desk.tell)
    assert await door.once() == 3
    assert marked_at_commit == []
    await door.close()


KILLED = """
import asyncio, os, signal, sys
from gateway.clock import SystemClock
from gateway.receive.door import ACCEPTED
from gateway.receive.imap import ImapDoor, Mailbox

port, user, password, journal, kill_at = sys.argv[1:]
count = 0

async def accept(arrival):
    global count
    with open(journal, "a") as file:
        file.write(arrival.source_id + "\\n")
        file.flush()
        os.fsync(file.fileno())
    count += 1
    if count == int(kill_at):
        os.kill(os.getpid(), signal.SIGKILL)
    return ACCEPTED

async def never(*_):
    raise AssertionError

mailbox = Mailbox("support", "127.0.0.1", user, password, "support@example.org", int(port), "none")
asyncio.run(ImapDoor(mailbox, accept, SystemClock(), on_skip=never, on_trouble=never).once())
"""


async def test_killed_between_commit_and_mark_loses_nothing(
    dovecot: Dovecot, user: str, tmp_path: Path
) -> None:
    dovecot.append(user, mails(150))
    journal = tmp_path / "journal"
    root = Path(__file__).parents[2]
    for kill_at in (1, 60, 120):
        command = [
            sys.executable,
            "-c",
            KILLED,
            str(dovecot.port),
            user,
            PASSWORD,
            str(journal),
            str(kill_at),
        ]
        ended = await asyncio.to_thread(subprocess.run, command, cwd=root, timeout=20)
        assert ended.returncode == -signal.SIGKILL
    before = journal.read_text().split()
    desk = Desk(dovecot, user)
    await desk.door.once()
    await desk.door.close()
    # Nothing is lost, and what came twice came under the key it had before: the inbox knows it.
    assert set(before) | set(desk.sources()) == {
        f"{before[0].rsplit('/', 1)[0]}/{uid}" for uid in range(1, 151)
    }
    assert Counter(desk.sources()).most_common(1)[0][1] == 1
    assert set(before) & set(desk.sources())


async def test_another_uidvalidity_reads_the_folder_again(dovecot: Dovecot, user: str) -> None:
    dovecot.deliver(user, mails(20))
    desk = Desk(dovecot, user)
    assert await desk.door.once() == 20
    dovecot.reset_uidvalidity(user)
    with pytest.raises(BROKEN):
        await desk.door.once()
    assert await desk.door.once() == 20
    assert len(set(desk.sources())) == 40
    assert (
        Counter(a.octets for a in desk.taken).most_common(1)[0][1] == 2
    )  # the same content: downstream's to see
    assert await desk.door.once() == 0
    await desk.door.close()


async def test_a_restarted_server_is_found_again(dovecot: Dovecot, user: str) -> None:
    dovecot.append(user, mails(5))
    desk = Desk(dovecot, user, poll=timedelta(milliseconds=50))
    complete = asyncio.Event()

    async def accept(arrival: Arrival) -> Reply:
        reply = await desk.accept(arrival)
        if len(desk.taken) in (5, 10):
            complete.set()
        return reply

    door = ImapDoor(desk.mailbox, accept, SystemClock(), on_skip=desk.skip, on_trouble=desk.tell)
    running = asyncio.create_task(door.run())
    async with asyncio.timeout(20):
        await complete.wait()
        complete.clear()
        await asyncio.to_thread(dovecot.restart)
        dovecot.append(user, mails(5, "later"))
        await complete.wait()
    running.cancel()
    await asyncio.wait({running})
    assert running.cancelled()
    assert desk.subjects() == [b"m%d" % n for n in range(5)] + [b"later%d" % n for n in range(5)]


async def test_one_bad_mail_stops_nothing(dovecot: Dovecot, user: str) -> None:
    dovecot.append(user, mails(30))
    desk = Desk(dovecot, user)
    desk.answers = {b"m3": RuntimeError("a bug of ours"), b"m9": UNAVAILABLE}
    assert await desk.door.once() == 28
    assert len(desk.trouble) == 2
    assert await desk.door.once() == 0
    assert len(desk.trouble) == 2  # said once, tried each round
    desk.answers = {}
    assert await desk.door.once() == 2
    assert len(set(desk.sources())) == 30
    await desk.door.close()


async def test_a_mail_that_breaks_the_connection_stops_nothing(dovecot: Dovecot, user: str) -> None:
    dovecot.deliver(user, mails(10))
    desk = Desk(dovecot, user)
    with dovecot.client(user):
        pass  # Dovecot has moved them to cur
    broken = sorted((dovecot.root / "mail" / user / "cur").iterdir())[4]
    broken.chmod(0)  # the server knows its name, and no more
    for _ in range(4):
        with suppress(*BROKEN):
            await desk.door.once()
        desk.clock.advance(timedelta(seconds=1))
    assert len(set(desk.sources())) == len(desk.taken) == 9
    assert [where for where, _ in desk.trouble] == [desk.sources()[0].rsplit("/", 1)[0] + "/5"]
    broken.chmod(0o644)
    desk.clock.advance(timedelta(hours=2))
    assert await desk.door.once() == 1
    await desk.door.close()


async def test_a_store_that_is_down_ends_the_round(dovecot: Dovecot, user: str) -> None:
    dovecot.append(user, mails(150))
    desk = Desk(dovecot, user)
    asked = 0
    up = False

    async def accept(arrival: Arrival) -> Reply:
        nonlocal asked
        asked += 1
        return await desk.accept(arrival) if up else UNAVAILABLE

    door = ImapDoor(desk.mailbox, accept, desk.clock, on_skip=desk.skip, on_trouble=desk.tell)
    assert await door.once() == 0
    assert asked == 100  # one slice, not the whole folder
    up = True
    assert await door.once() == 150
    assert len(set(desk.sources())) == 150
    await door.close()


async def test_torture_mails_come_in_octet_for_octet(dovecot: Dovecot, user: str) -> None:
    files = sorted((CORPORA / "torture").glob("*.eml"))
    if not files:
        pytest.skip("no corpus of broken mail here")
    sent = [path.read_bytes() for path in files]
    dovecot.deliver(user, sent)
    desk = Desk(dovecot, user, size_limit=10**9)
    for _ in range(3):
        await desk.door.once()
    await desk.door.close()
    assert len(set(desk.sources())) == len(desk.taken) == len(sent)
    assert desk.trouble == []

    def canonical(
        octets: bytes,
    ) -> bytes:  # a Maildir has local line ends, IMAP has CRLF, and no NUL (RFC 9051 4.3)
        return octets.replace(b"\r\n", b"\n").replace(b"\0", b"\x80").replace(b"\n", b"\r\n")

    arrived = Counter(canonical(arrival.octets) for arrival in desk.taken)
    assert arrived == Counter(map(canonical, sent))


async def test_too_big_is_told_once_and_never_fetched(dovecot: Dovecot, user: str) -> None:
    big = b"Subject: big\r\n\r\n" + b"x" * 5000 + b"\r\n"
    dovecot.append(user, [big, *mails(2)])
    desk = Desk(dovecot, user, size_limit=4000)
    assert await desk.door.once() == 2
    assert [size for _, size in desk.skipped] == [len(big)]
    assert await desk.door.once() == 0
    await desk.restart()
    assert await desk.door.once() == 0
    assert len(desk.skipped) == 1
    with dovecot.client(user) as client:
        assert client.search(["KEYWORD", ASIDE]) == [1]
        assert client.search(["KEYWORD", "$Ingested"]) == [2, 3]
    await desk.door.close()


async def test_refused_for_good_is_set_aside_for_a_person(dovecot: Dovecot, user: str) -> None:
    dovecot.append(user, mails(3))
    desk = Desk(dovecot, user)
    desk.answers = {b"m1": TOO_BIG}
    assert await desk.door.once() == 2
    assert await desk.door.once() == 0
    assert [where.rsplit("/", 1)[1] for where, _ in desk.trouble] == ["2"]
    with dovecot.client(user) as client:
        assert client.search(["KEYWORD", ASIDE]) == [2]
    await desk.door.close()


async def test_shadow_marks_nothing_and_sees_each_mail_once(dovecot: Dovecot, user: str) -> None:
    dovecot.append(user, mails(4))
    desk = Desk(dovecot, user, mode="shadow")
    assert await desk.door.once() == 4
    assert await desk.door.once() == 0  # "n:*" still names the last mail
    dovecot.append(user, mails(1, "later"))
    assert await desk.door.once() == 1
    await desk.restart()
    assert await desk.door.once() == 5  # another process: same keys, so the inbox knows them
    assert len(set(desk.sources())) == 5
    with dovecot.client(user) as client:
        assert {facts[b"FLAGS"] for facts in client.fetch(range(1, 6), ["FLAGS"]).values()} <= {
            (),
            (b"\\Recent",),
        }
    await desk.door.close()


async def test_a_mail_that_the_server_refuses_to_give_costs_the_others_nothing(
    dovecot: Dovecot, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A NO to one FETCH (Exchange says so of mail it cannot render) leaves the session sound: one round is enough."""
    dovecot.append(user, mails(10))
    desk = Desk(dovecot, user, vouched=True)
    plain = _Session.fetch

    def fetch(session: _Session, uids: Sequence[int]) -> dict[int, bytes]:
        if 4 in uids:
            raise imaplib.IMAP4.error("NO [SERVERBUG] cannot render this one")
        return plain(session, uids)

    monkeypatch.setattr(_Session, "fetch", fetch)
    assert await desk.door.once() == 9
    assert {arrival.authenticated for arrival in desk.taken} == {VOUCHED}
    assert [where.rsplit("/", 1)[1] for where, _ in desk.trouble] == ["4"]
    monkeypatch.undo()
    assert await desk.door.once() == 1
    await desk.door.close()


async def test_seen_and_move_as_marks(dovecot: Dovecot, user: str) -> None:
    dovecot.append(user, mails(3))
    seen = Desk(dovecot, user, mark=Flag("\\Seen"))
    assert await seen.door.once() == 3
    await seen.restart()
    assert await seen.door.once() == 0
    await seen.door.close()
    moved = Desk(dovecot, user, mark=Move("Done"))
    assert await moved.door.once() == 3
    assert await moved.door.once() == 0
    await moved.door.close()
    with dovecot.client(user) as client:
        assert client.search(["ALL"]) == []
        client.select_folder("Done")
        assert len(client.search(["ALL"])) == 3


async def test_a_mark_that_did_not_get_through_is_made_up_for(dovecot: Dovecot, user: str) -> None:
    dovecot.append(user, mails(3))
    desk = Desk(dovecot, user)

    async def cut_after_commit(arrival: Arrival) -> Reply:
        reply = await desk.accept(arrival)
        if door._session is not None:
            door._session.cut()
        return reply

    door = ImapDoor(desk.mailbox, cut_after_commit, desk.clock, on_skip=desk.skip, on_trouble=desk.tell)
    with pytest.raises(BROKEN):
        await door.once()
    assert await door.once() == 0  # not fetched again, only marked
    assert len(desk.taken) == 3
    with dovecot.client(user) as client:
        assert len(client.search(["KEYWORD", "$Ingested"])) == 3
    await door.close()


async def test_a_wrong_password_is_told_and_not_hammered(dovecot: Dovecot, user: str) -> None:
    desk = Desk(dovecot, user, password="wrong")
    with pytest.raises(LoginError):
        await desk.door.once()
    await desk.restart()
    running = asyncio.create_task(desk.door.run())
    async with asyncio.timeout(10):
        await desk.told.wait()
    await asyncio.sleep(0)
    assert desk.clock.next_wake() == START + LOGIN_REFUSED
    assert [where for where, _ in desk.trouble] == ["support"]
    running.cancel()
    await asyncio.wait({running})


async def test_tls_is_verified(dovecot: Dovecot, user: str) -> None:
    if dovecot.certificate is None:
        pytest.skip("no openssl here to make a certificate")
    dovecot.append(user, mails(1))
    unknown = Desk(dovecot, user, security="tls", port=dovecot.tls_port)
    with pytest.raises(OSError, match="CERTIFICATE_VERIFY_FAILED"):
        await unknown.door.once()
    await unknown.door.close()
    for security, port in (("tls", dovecot.tls_port), ("starttls", dovecot.port)):
        desk = Desk(dovecot, user, security=security, port=port, ca_file=dovecot.certificate, mode="shadow")
        assert await desk.door.once() == 1
        await desk.door.close()
