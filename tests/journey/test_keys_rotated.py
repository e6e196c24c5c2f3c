"""`keys rotate` beside a running `serve`: its next letter is signed anew, and what the key before signed still counts."""

import asyncio
import os
import sys
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from gateway.compose.sign import Keys, load_or_create
from tests.journey.mails import TICKET, mail
from tests.journey.processes import GATEWAY, ROOT, Site, serving, sink

AT = datetime(2026, 11, 30, 18, 15, tzinfo=UTC)
DANA = "dana@example.com"
SECONDS = 20.0  # real ones, others on the machine


def answers_to(message: EmailMessage) -> str:
    return str(message["Reply-To"].addresses[0].addr_spec)


async def test_what_runs_signs_with_the_new_key_and_knows_the_one_before(tmp_path: Path) -> None:
    async with sink() as hop:
        site = Site(tmp_path, f"sqlite://{tmp_path}/store.db")
        site.configure(hop=hop.url)
        site.set_clock(AT)
        async with serving(site) as running:
            assert (await running.send(mail("It will not launch."), DANA, TICKET)).startswith("2.0.0")
            await hop.until(SECONDS, lambda: hop.about(DANA))
            file = tmp_path / "var" / "secrets.keys"
            before = load_or_create(file)
            await _rotate(site)
            second = mail("Export is empty.", subject="Export", message_id="<second@example.com>")
            assert (await running.send(second, DANA, TICKET)).startswith("2.0.0")
            await hop.until(SECONDS, lambda: len(hop.about(DANA)) == 2)
            first, anew = (answers_to(each) for each in hop.about(DANA))
            assert _signed_by(before, first) and not _signed_by(before, anew)
            assert _signed_by(load_or_create(file), anew)

            said = mail("Since Friday.", to=first, subject="Re: Study", message_id="<third@example.com>")
            assert (await running.send(said, DANA, first)).startswith("2.0.0")
            await hop.until(SECONDS, lambda: hop.about("sam@example.org", "Since Friday."))
            assert await running.stop() == 0
    refs = [row["incident_id"] for row in await site.rows("SELECT incident_id FROM inbox ORDER BY id")]
    assert refs[0] == refs[2] != refs[1]


def _signed_by(keys: Keys, address: str) -> bool:
    return keys.read_address(address) is not None


async def _rotate(site: Site) -> None:
    rotating = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", GATEWAY, "keys", "rotate"),
        cwd=ROOT,
        env=os.environ | {"GATEWAY_CONFIG": str(site.folder / "config.toml")},
        stdout=asyncio.subprocess.DEVNULL,
    )
    assert await rotating.wait() == 0
