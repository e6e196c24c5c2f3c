"""The Junk folder of a real Dovecot: looked at, never taken in, and no hindrance to what comes in."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import pytest

from gateway.clock import ManualClock
from gateway.receive.door import ACCEPTED, Arrival, Reply
from gateway.receive.imap import JUNK_EVERY, ImapDoor, Mailbox
from tests.dovecot import PASSWORD, Dovecot, requires_dovecot, running

pytestmark = [pytest.mark.dovecot, requires_dovecot]


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with running() as server:
        yield server


def mail(subject: str) -> bytes:
    return f"From: dana@example.com\r\nSubject: {subject}\r\n\r\nHello.\r\n".encode()


class Desk:
    def __init__(self, server: Dovecot, user: str, junk: str) -> None:
        self.taken: list[Arrival] = []
        self.looks: list[list[bytes]] = []
        self.trouble: list[str] = []
        self.clock = ManualClock(datetime.now(UTC))
        mailbox = Mailbox(
            "support",
            "127.0.0.1",
            user,
            PASSWORD,
            "support@example.org",
            port=server.port,
            security="none",
            junk=junk,
        )
        self.door = ImapDoor(
            mailbox, self.accept, self.clock, on_skip=self.skip, on_trouble=self.tell, on_junk=self.look
        )

    async def accept(self, arrival: Arrival) -> Reply:
        self.taken.append(arrival)
        return ACCEPTED

    async def look(self, mails: Sequence[bytes]) -> None:
        self.looks.append(sorted(mails))

    async def skip(self, source: str, size: int) -> None:
        raise AssertionError(source)

    async def tell(self, where: str, words: str) -> None:
        self.trouble.append(words)


async def test_it_is_looked_at_every_quarter_of_an_hour_and_nothing_is_touched(dovecot: Dovecot) -> None:
    with dovecot.client("junk1", None) as client:
        client.create_folder("Junk")
    dovecot.append("junk1", [mail("a"), mail("b")], "Junk")
    dovecot.append("junk1", [mail("c")])
    desk = Desk(dovecot, "junk1", "Junk")
    try:
        assert await desk.door.once() == 1
        assert desk.looks == [[mail("a"), mail("b")]]
        dovecot.append("junk1", [mail("d")])
        assert await desk.door.once() == 1  # its own folder is selected anew
        assert len(desk.looks) == 1
        desk.clock.set(desk.clock.now() + JUNK_EVERY)
        await desk.door.once()
        assert len(desk.looks) == 2 and len(desk.taken) == 2
        with dovecot.client("junk1", "Junk") as client:
            assert all(b"\\Seen" not in flags for flags in client.get_flags(client.search()).values())
    finally:
        await desk.door.close()


async def test_a_folder_that_is_not_there_is_told_once_and_mail_comes_in(dovecot: Dovecot) -> None:
    dovecot.append("junk2", [mail("a")])
    desk = Desk(dovecot, "junk2", "Spam")
    try:
        assert await desk.door.once() == 1
        desk.clock.set(desk.clock.now() + JUNK_EVERY)
        await desk.door.once()
        assert len(desk.trouble) == 1 and "'Spam' (imap.junk) cannot be read" in desk.trouble[0]
    finally:
        await desk.door.close()
