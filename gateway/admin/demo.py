"""`gateway demo`: ten days at three vendors in under a minute, over real SMTP on loopback, nothing delivered anywhere.

Owns how the story in `examples/story.toml` is played and told. Never touches a configured store: everything it makes lies
in one folder of its own.
"""

import asyncio
import shutil
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import uvloop
from rich.console import Console
from rich.markup import escape

from gateway import log
from gateway.admin.screen import aligned, shown
from gateway.compose import explained, say
from gateway.config import load
from gateway.library import SHIPPED_POLICIES
from gateway.receive.door import Arrival
from gateway.trial import Trial, trial
from rules.effects import ANSWERS_AGENT
from store import incidents, outbox, queries
from store.records import Letter, QueueRow

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
CONFIG = """\
# The gateway of the story. Its time stands still; try: gateway --config {file} queue
operator = "operator@example.org"
clock = "file:clock"

[store]
url = "sqlite://gateway.sqlite3"

[secrets]
file = "secrets.keys"

[smtp]
listen = "127.0.0.1:0"
authenticated = true

[next_hop]
url = "file:letters"

[paths]
policies = ["policies"]

[vendor.userzoom]
team = ["sam@example.org", "kim@example.org"]
lead = ["alex@example.org"]
digest = "07:30"

[vendor.kustomer]
team = ["kim@example.org"]

[vendor.zabble]
team = ["alex@example.org"]
on_call = ["alex@example.org", "sam@example.org"]
"""
MONITORED = ("sender = []", 'sender = ["monitor@example.org"]')
"""The shipped policy claims no mail of monitoring until somebody says from where it comes."""

EXPLAINED = "UZ-1001"
ZONES = {"userzoom": "America/Los_Angeles", "zabble": "America/Los_Angeles", "kustomer": "UTC"}


@dataclass(slots=True)
class Telling:
    """What has been shown so far."""

    world: Trial
    out: Console
    seen: set[int] = field(default_factory=set)


def demo(folder: Path) -> int:
    log.configure()
    return uvloop.run(_demo(folder))


async def _demo(folder: Path) -> int:
    file, letters = folder / "config.toml", folder / "letters"
    story = tomllib.loads((EXAMPLES / "story.toml").read_text("utf-8"))["step"]
    begin = story[0]["at"].astimezone(UTC)
    await asyncio.to_thread(_prepare, folder, file, begin)
    async with trial(load(file), begin) as world:
        telling = Telling(world, Console(highlight=False, soft_wrap=True))
        telling.out.print(
            f"[bold]{len(story)} moments, three vendors[/bold]; the time below is a test clock's.\n"
        )
        for step in story:
            await _play(telling, step)
        await _closing(telling, file, letters)
        (folder / "clock").write_text(world.clock.now().isoformat())
    _as_html(letters)
    return 0


def _prepare(folder: Path, file: Path, begin: datetime) -> None:
    """An empty folder with a configuration that the other commands can be tried on afterwards."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    file.write_text(CONFIG.format(file=file), "utf-8")
    (folder / "policies").mkdir()
    shipped = (SHIPPED_POLICIES / "zabble.toml").read_text("utf-8")
    (folder / "policies" / "zabble.toml").write_text(shipped.replace(*MONITORED), "utf-8")
    (folder / "clock").write_text(begin.isoformat())


def _safe(text: str) -> str:
    """What a mail says, without its control characters and as no markup of ours."""
    return escape(shown(text))


# --- playing ---------------------------------------------------------------------------------------------------------------


async def _play(telling: Telling, step: Mapping[str, object]) -> None:
    world = telling.world
    at = step["at"]
    assert isinstance(at, datetime)
    await world.advance(at.astimezone(UTC))
    await _tell_letters(telling)  # what time alone has brought
    telling.out.print(f"\n[bold]{_clock(world, 'userzoom')}[/bold]  {step['says']}")
    if "mail" in step:
        await _mail(telling, step)
    elif "agent" in step:
        await _agent(telling, step)
    await world.settle()
    await _tell_letters(telling)
    if "agent" in step and "hurried" not in step:  # an answer waits a minute, so that it can be taken back
        await world.advance(world.clock.now() + _delay(world))
        await _tell_letters(telling)


def _delay(world: Trial) -> timedelta:
    return world.gateway.config.letters.answer_delay


async def _mail(telling: Telling, step: Mapping[str, object]) -> None:
    world = telling.world
    octets = (EXAMPLES / "mail" / str(step["mail"])).read_bytes()
    sender = str(step["from"])
    recipients = await _recipients(world, step)
    if step.get("door") == "pipe":
        arrival = Arrival("pipe", _crlf(octets), sender, recipients, "", None, None)
        await world.gateway.accept(arrival)
    else:
        await world.receive(octets, sender, *recipients)
    subject = _safe(str(message_from_bytes(octets, policy=policy.default)["Subject"] or ""))
    shown = "the reply address" if "+" in recipients[0] else ", ".join(recipients)
    telling.out.print(f"  [cyan]in [/cyan] {sender or '<>'} to {shown}: {subject}")
    await world.settle()
    (row,) = await world.gateway.db.rows(
        "SELECT i.state, i.reason, n.ref FROM inbox i LEFT JOIN incidents n ON n.id = i.incident_id"
        " ORDER BY i.id DESC LIMIT 1"
    )
    why = f", {row['reason']}" if row["reason"] else ""
    telling.out.print(f"      [dim]{row['state']}{' ' + row['ref'] if row['ref'] else ''}{_safe(why)}[/dim]")


async def _recipients(world: Trial, step: Mapping[str, object]) -> tuple[str, ...]:
    reader = str(step.get("reader") or step["from"])
    if "bounce_of" in step:
        return ((await _newest(world, str(step["bounce_of"]), reader)).reverse_path,)
    if "reply_to" in step:
        return (_reply_to(await _newest(world, str(step["reply_to"]), reader)),)
    to = step["to"]
    assert isinstance(to, list)
    return tuple(to)


async def _agent(telling: Telling, step: Mapping[str, object]) -> None:
    """They answer a letter of ours, as any mail program does."""
    world, agent, kind = telling.world, str(step["agent"]), str(step.get("reply_to", "notice"))
    answered = await _newest(world, kind, agent, str(step.get("about", "")))
    reply = EmailMessage()
    reply["From"], reply["To"] = agent, _reply_to(answered)
    reply["Subject"] = f"Re: {answered.subject}"
    reply["Date"] = world.clock.now()
    reply["Message-ID"] = f"<answer.{len(telling.seen)}.{answered.id}@example.org>"
    reply["In-Reply-To"] = answered.message_id
    reply.set_content(str(step["text"]))
    telling.out.print(f"  [cyan]in [/cyan] {agent} answers our {kind}: {_safe(reply['Subject'])}")
    for line in str(step["text"]).splitlines():
        telling.out.print(f"      [cyan]>[/cyan] {_safe(line)}")
    await world.receive(reply.as_bytes(policy=policy.SMTP), agent, _reply_to(answered))


async def _newest(world: Trial, kind: str, reader: str, about: str = "") -> Letter:
    found = [
        letter
        for letter in await world.letters()
        if (letter.kind, letter.recipient) == (kind, reader) and about in letter.subject
    ]
    return found[-1]


def _reply_to(letter: Letter) -> str:
    message = message_from_bytes(letter.octets, policy=policy.default)
    return str(message["Reply-To"].addresses[0].addr_spec)


def _crlf(octets: bytes) -> bytes:
    return octets.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


# --- telling ---------------------------------------------------------------------------------------------------------------


async def _tell_letters(telling: Telling) -> None:
    """Each new letter, then what is owed next on its request."""
    world, told = telling.world, dict[int, None]()
    stopped = {row.id for row in await outbox.list_rows(world.gateway.db, state="cancelled")}
    for letter in sorted(await world.letters(), key=lambda each: (each.not_before, each.id)):
        if letter.id in telling.seen | stopped or letter.not_before > world.clock.now():
            continue
        telling.seen.add(letter.id)
        zone = ZONES[letter.vendor]
        when = say.instant(letter.not_before, zone, None)
        telling.out.print(
            f"  [green]out[/green] {when}  [bold]{letter.kind}[/bold] to {letter.recipient}: {_safe(letter.subject)}"
        )
        if letter.kind in ANSWERS_AGENT:
            _tell_words(telling, letter)
        if letter.incident is not None:
            told[letter.incident] = None
    for each in told:
        await _tell_owed(telling, each)


def _tell_words(telling: Telling, letter: Letter) -> None:
    """What we said to the agent, as they read it."""
    page = message_from_bytes(letter.octets, policy=policy.default).get_body(("plain",))
    for line in str(page.get_content()).strip().splitlines() if page is not None else ():
        telling.out.print(f"      [dim]|[/dim] {_as_written(line)}")


def _as_written(line: str) -> str:
    """With its columns."""
    return escape("".join(sign if sign.isprintable() else "\ufffd" for sign in line))


async def _tell_owed(telling: Telling, incident: int) -> None:
    rows = await queries.queue(telling.world.gateway.db)
    row = next((row for row in rows if row.id == incident), None)
    if row is not None and row.next_due_at is not None:
        due = say.instant(row.next_due_at, ZONES[row.vendor], None)
        what = say.term(row.next_due_kind or "")
        late = row.next_due_at < telling.world.clock.now()
        owed = "[red]late[/red]" if late else "[yellow]owed[/yellow]"
        telling.out.print(f"      {owed} {row.ref}: {what} by {due}")


def _clock(world: Trial, vendor: str) -> str:
    return say.instant(world.clock.now(), ZONES[vendor], None)


async def _closing(telling: Telling, file: Path, letters: Path) -> None:
    """The queue, how one due time came about, and where the letters lie."""
    world, out = telling.world, telling.out
    await world.settle()
    rows = await queries.queue(world.gateway.db)
    out.print("\n[bold]gateway queue[/bold]")
    for line in aligned(("ref", "vendor", "P", "next", "due", "subject"), [_queued(row) for row in rows]):
        out.print(f"  {escape(line)}")
    told = await incidents.by_ref(world.gateway.db, EXPLAINED)
    assert told is not None
    out.print(f"\n[bold]gateway why {EXPLAINED}[/bold]")
    policy_used = world.gateway.policies.by_digest[told.incident.policy]
    for line in explained.told(policy_used, told.incident, world.clock.now()):
        out.print(f"  {escape(line)}")
    made = sorted(await asyncio.to_thread(lambda: list(letters.glob("*.eml"))))
    out.print(
        f"\n[bold]{len(made)} letters[/bold] lie in {letters}/: each as .eml and as .html for a browser."
    )
    out.print("Nothing was delivered anywhere. Go on looking around:")
    for command in ("queue", f"show {EXPLAINED}", "outbox list", "rules show userzoom"):
        out.print(f"  gateway --config {file} {command}")


def _queued(row: QueueRow) -> tuple[str, ...]:
    due = say.instant(row.next_due_at, ZONES[row.vendor], None) if row.next_due_at else ""
    return row.ref, row.vendor, row.level, say.term(row.next_due_kind or ""), due, shown(row.subject)


def _as_html(folder: Path) -> None:
    """Beside each letter the page that a mail program would show, to be opened in any browser."""
    for file in sorted(folder.glob("*.eml")):
        page = message_from_bytes(file.read_bytes(), policy=policy.default).get_body(("html",))
        if page is not None:
            file.with_suffix(".html").write_text(page.get_content(), "utf-8")
