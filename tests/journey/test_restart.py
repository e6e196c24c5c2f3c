"""After SIGKILL the next process goes on at once: no lease is waited for, and the letter on the wire keeps its Message-ID."""

import asyncio
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from store import inbox, outbox
from store.database import Database
from tests.journey.mails import TICKET, mail
from tests.journey.processes import ROOT, Serving, Sink, Site, serving, sink

AT = datetime(2026, 11, 30, 18, 15, tzinfo=UTC)
DANA = "dana@example.com"
IMPATIENT = 20.0  # real seconds, an interpreter's start included; by the clock on show not one passes


async def test_a_letter_that_was_on_the_wire_goes_out_again_at_once(tmp_path: Path) -> None:
    async with sink() as hop:
        site = await _killed_on_the_wire(tmp_path, hop)
        (cut,) = hop.about(DANA)
        async with serving(site):
            await hop.until(IMPATIENT, lambda: len(hop.about(DANA)) == 2)
        assert hop.about(DANA)[1]["Message-ID"] == cut["Message-ID"]
        (letter,) = await site.rows("SELECT id FROM outbox WHERE kind = 'acknowledgement'")
        db = await Database.open(site.store_url)
        first, *_ = await outbox.attempts(db, int(str(letter["id"])))
        await db.close()
        assert (first.state, first.reply) == ("unknown", outbox.STOPPED)


async def test_beside_a_living_deliverer_nothing_is_released(tmp_path: Path) -> None:
    """Its letter is on the wire, not left: a second copy would be ours."""
    async with sink() as hop:
        site = _site(tmp_path, hop)
        async with serving(site) as alive:
            await _on_the_wire(alive, hop)
            async with serving(site, "deliver") as other:
                assert await other.stop() == 0
            assert len(hop.about(DANA)) == 1
            hop.answers.set()
            assert await alive.stop() == 0
        states = {each["state"] for each in await site.rows("SELECT state FROM attempts")}
        assert states == {"delivered"}


async def test_claimed_mail_is_settled_at_once(tmp_path: Path) -> None:
    async with sink() as hop:
        site = _site(tmp_path, hop)
        async with serving(site, "receive") as door:
            assert (await door.send(mail("It will not launch."), DANA, TICKET)).startswith("2.0.0")
        db = await Database.open(site.store_url)
        assert await inbox.claim(db, 1, AT, _LONG)  # and then its process was killed
        await db.close()
        async with serving(site):
            await hop.until(IMPATIENT, lambda: hop.about(DANA))


BEGUN = 2  # instead of nine: each start is an interpreter's
POISONED = """
import asyncio, os, signal, sys
from datetime import timedelta
from pathlib import Path
from gateway import process
from gateway.app import opened
from gateway.clock import ManualClock
from gateway.config import load
from tests.journey.test_restart import AT, BEGUN

process.BEGUN = BEGUN
read_mail = process.read_mail

def fatal(item, *rest):
    if b"POISON" in item.octets:
        os.kill(os.getpid(), signal.SIGKILL)
    return read_mail(item, *rest)

process.read_mail = fatal

async def main(start):
    clock = ManualClock(AT + 3 * start * timedelta(minutes=1))
    async with opened(load(Path(sys.argv[1])), clock=clock) as gateway:
        await gateway.work_until_idle()

asyncio.run(main(int(sys.argv[2])))
"""


async def test_a_mail_that_kills_us_is_held_and_the_others_are_settled(tmp_path: Path) -> None:
    """As by exhausted memory: no exception, no traceback. All of one batch, the bad one among them."""
    async with sink() as hop:
        site = _site(tmp_path, hop)
        async with serving(site, "receive") as door:
            for number in range(6):
                words = "POISON" if number == 1 else "It will not launch."
                author = f"dana{number}@example.com"  # each another: three an hour are acknowledged of one
                body = mail(f"{words} {number}", sender=author, message_id=f"<{number}@example.com>")
                assert (await door.send(body, author, TICKET)).startswith("2.0.0")
        ends = []
        for start in range(BEGUN + 1):
            command = (sys.executable, "-c", POISONED, str(tmp_path / "config.toml"), str(start))
            one = await asyncio.create_subprocess_exec(*command, cwd=ROOT)
            ends.append(await one.wait())
        assert ends == [-signal.SIGKILL] * BEGUN + [0]
        states = [each["state"] for each in await site.rows("SELECT state FROM inbox ORDER BY id")]
        assert states == ["done", "held", "done", "done", "done", "done"]
        assert len(hop.about("dana")) == 5 and len(hop.about("operator@example.org")) == 1


_LONG = datetime(2026, 12, 30, tzinfo=UTC) - AT


def _site(folder: Path, hop: Sink) -> Site:
    site = Site(folder, f"sqlite://{folder}/store.db")
    site.configure(hop=hop.url)
    site.set_clock(AT)
    return site


async def _killed_on_the_wire(folder: Path, hop: Sink) -> Site:
    site = _site(folder, hop)
    async with serving(site) as first:
        await _on_the_wire(first, hop)
        await first.kill()
    hop.answers.set()
    return site


async def _on_the_wire(first: Serving, hop: Sink) -> None:
    hop.answers.clear()
    assert (await first.send(mail("It will not launch."), DANA, TICKET)).startswith("2.0.0")
    await hop.until(IMPATIENT, lambda: hop.about(DANA))
