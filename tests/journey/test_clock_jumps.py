"""The system's clock jumps under the whole program, forward and back, and a running world goes through both DST nights.

What is on record is wall time, so a jump back must only make everybody wait, and a jump forward is an outage: one letter,
no storm. Each journey is measured against the same one whose clock never jumped.
"""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import aiosmtplib
import pytest

from gateway.app import opened as opened_gateway
from gateway.app import serving
from gateway.clock import SystemClock
from gateway.deliver.hop import Result
from gateway.trial import Trial, trial, trial_config
from rules.incident import Clock, Incident
from rules.policy import Kind
from rules.replay import standings
from rules.sla import Standing
from store import incidents, timers
from store.records import Letter
from tests.journey.conftest import Start, history_is_whole
from tests.journey.mails import KUSTOMER, TICKET, ZABBLE, kinds_to, latest, mail, opened, reply, words

DANA, SAM, KIM, ALEX = "dana@example.com", "sam@example.org", "kim@example.org", "alex@example.org"
PEOPLE = {
    "userzoom": {"team": [SAM, KIM], "lead": [ALEX]},
    "kustomer": {"team": [KIM], "lead": [ALEX]},
    "zabble": {"team": [SAM], "lead": [ALEX], "on_call": [SAM, KIM]},
}
LAUNCH = "Hi, our study will not launch when we press Launch."
DOWN = "The platform is down for everybody."
SECOND, MINUTE, HOUR, DAY = (timedelta(seconds=each) for each in (1, 60, 3600, 86_400))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


MONDAY = utc("2026-11-23T09:00:00")  # 01:00 PT
DRAFTED, WRITTEN = utc("2026-11-24T15:31:00"), utc("2026-11-24T15:56:00")  # of the answer of Monday, 01:01 PT


class Moody:
    """A next hop that puts everything off while it is `down`, and remembers what it took."""

    patience = timedelta(minutes=1)

    def __init__(self) -> None:
        self.down = False
        self.taken: list[Letter] = []

    async def send(self, letter: Letter) -> Result:
        if self.down:
            return Result("deferred", "451 4.3.0 later")
        self.taken.append(letter)
        return Result("delivered", "250 2.0.0 ok")

    async def close(self) -> None:
        pass


class World(NamedTuple):
    trial: Trial
    hop: Moody


@asynccontextmanager
async def begun(folder: Path, url: str, at: datetime) -> AsyncIterator[World]:
    hop = Moody()
    config = trial_config(folder, vendor=PEOPLE, store={"url": url})
    async with trial(config, at, hop) as world:
        yield World(world, hop)
        await history_is_whole(world)


# --- in the middle of what -----------------------------------------------------------------------------------------------


async def accepted(world: World) -> None:
    """The mail is durable, its sender was told so, and nobody has read it yet."""
    host, port = world.trial.address
    async with aiosmtplib.SMTP(hostname=host, port=port, timeout=30) as client:
        await client.sendmail(DANA, [TICKET], mail(LAUNCH))


async def acknowledging(world: World) -> None:
    """The acknowledgement is written and nobody takes it yet."""
    world.hop.down = True
    await world.trial.receive(mail(LAUNCH), DANA, TICKET)
    await world.trial.advance(MONDAY + 30 * SECOND)


async def undoing(world: World) -> None:
    """Sam's answer is in its minute of undo."""
    await world.trial.receive(mail(LAUNCH), DANA, TICKET)
    await reply(world.trial, await latest(world.trial, "notice", SAM), "We see the same error.")
    await world.trial.advance(MONDAY + 20 * SECOND)


async def before_the_draft(world: World) -> None:
    await undoing(world)
    await world.trial.advance(DRAFTED - 3 * HOUR)


async def after_the_draft(world: World) -> None:
    await undoing(world)
    await world.trial.advance(DRAFTED + 9 * MINUTE)


async def after_the_letter(world: World) -> None:
    await undoing(world)
    await world.trial.advance(WRITTEN + 2 * MINUTE)


async def paging(world: World) -> None:
    """Three alerts have gone round, nobody has taken it."""
    await world.trial.receive(mail(DOWN, to=ZABBLE, subject="Down"), DANA, ZABBLE)
    await world.trial.advance(MONDAY + 9 * HOUR + 25 * MINUTE)


class Middle(NamedTuple):
    reach: Callable[[World], Awaitable[None]]
    start: datetime
    end: datetime  # by the clock, wherever it jumped


MIDDLES = {
    each.reach.__name__: each
    for each in (
        Middle(acknowledging, MONDAY, MONDAY + 3 * DAY),
        Middle(undoing, MONDAY, MONDAY + 3 * DAY),
        Middle(before_the_draft, MONDAY, MONDAY + 5 * DAY),
        Middle(after_the_draft, MONDAY, MONDAY + 5 * DAY),
        Middle(after_the_letter, MONDAY, MONDAY + 5 * DAY),
        Middle(paging, MONDAY + 9 * HOUR + 2 * MINUTE, MONDAY + 35 * HOUR),  # 10:02 PT
    )
}

# --- what is looked at ----------------------------------------------------------------------------------------------------

Written = tuple[str, str, datetime]


async def written(world: Trial) -> list[Written]:
    """To the minute: a letter that was put off is tried again some seconds earlier or later, so that not all are at once."""
    found = [(each.kind, each.recipient, each.created_at) for each in await world.letters()]
    return sorted((kind, to, at.replace(second=0, microsecond=0)) for kind, to, at in found)


async def the_incident(world: Trial) -> Incident | None:
    db = world.gateway.db
    rows = await db.rows("SELECT id FROM incidents")
    if not rows:
        return None
    (row,) = rows
    return (await incidents.load(db, {row["id"]}))[row["id"]].incident


async def the_reply(world: Trial) -> Clock | None:
    incident = await the_incident(world)
    return incident.clock(Kind.REPLY) if incident is not None else None


async def dues(world: Trial) -> dict[Kind, tuple[Standing, datetime | None]]:
    """The promises still to be kept."""
    stored = await the_incident(world)
    if stored is None:
        return {}
    rows = standings(world.gateway.policies.by_digest[stored.policy], stored)
    return {row.kind: (row.state, row.due_at) for row in rows if row.met_at is None}


def counted(letters: list[Written]) -> Counter[tuple[str, str]]:
    return Counter((kind, recipient) for kind, recipient, _ in letters)


async def no_letter_twice(world: World) -> None:
    taken = [each.id for each in world.hop.taken]
    assert len(taken) == len(set(taken))
    said = Counter(
        (each.kind, each.recipient, words(each)) for each in world.hop.taken if each.kind != "alert"
    )
    assert set(said.values()) <= {1}
    assert sorted(taken) == sorted(each.id for each in await world.trial.letters())


_quiet: dict[str, list[Written]] = {}


async def undisturbed(name: str, folder: Path) -> list[Written]:
    """The same journey whose clock never jumped, once for all."""
    if name not in _quiet:
        middle = MIDDLES[name]
        async with begun(folder, f"sqlite://{folder}/quiet.db", middle.start) as world:
            await middle.reach(world)
            world.hop.down = False
            await world.trial.advance(middle.end)
            await no_letter_twice(world)
            _quiet[name] = await written(world.trial)
    return _quiet[name]


# --- the jumps --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jump", [HOUR, DAY], ids=["an hour", "a day"])
@pytest.mark.parametrize("name", MIDDLES)
async def test_a_clock_that_jumps_back_makes_everybody_wait_and_nothing_else(
    name: str, jump: timedelta, tmp_path: Path, database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Every letter leaves once, at the instant of the clock at which it would have left anyway."""
    middle, expected = MIDDLES[name], await undisturbed(name, tmp_path_factory.mktemp("quiet"))
    async with begun(tmp_path, database_url, middle.start) as world:
        await middle.reach(world)
        before, promised = await written(world.trial), await dues(world.trial)
        armed = await timers.list_rows(world.trial.gateway.db)
        world.trial.clock.set(world.trial.clock.now() - jump)
        world.hop.down = False
        assert await world.trial.settle() == 0
        assert await written(world.trial) == before and await dues(world.trial) == promised
        assert await timers.list_rows(world.trial.gateway.db) == armed
        await world.trial.advance(middle.end)
        assert await written(world.trial) == expected
        await no_letter_twice(world)


@pytest.mark.parametrize(
    "jump", [-DAY, -HOUR, HOUR, DAY], ids=["a day back", "an hour back", "an hour", "a day"]
)
async def test_a_mail_that_was_accepted_before_the_jump_is_read_at_once(
    jump: timedelta, tmp_path: Path, database_url: str
) -> None:
    """It waits for nobody's clock; its promises count from when it came, also where that has not come again yet."""
    async with begun(tmp_path, database_url, MONDAY) as world:
        await accepted(world)
        world.trial.clock.set(MONDAY + jump)
        await world.trial.settle()
        first = await written(world.trial)
        assert counted(first)["acknowledgement", DANA] == counted(first)["notice", SAM] == 1
        assert {at for kind, _, at in first if kind != "missed"} == {MONDAY + jump}
        owed = await dues(world.trial)
        assert owed[Kind.RESPONSE][1] == MONDAY + 2 * HOUR
        assert (owed[Kind.RESPONSE][0] is Standing.BREACHED) == (jump > 2 * HOUR)
        await world.trial.advance(MONDAY + 30 * HOUR)
        late = 1 + (jump > 2 * HOUR)  # nobody answers; the acknowledgement itself was late too
        assert counted(await written(world.trial))["missed", ALEX] == late
        assert await kinds_to(world.trial, DANA) == ["acknowledgement"]
        # 24 support hours from the later of what came and what was taken: 16 of that day, 8 of the next
        if jump < timedelta():
            assert (await dues(world.trial))[Kind.UPDATE] == (Standing.OPEN, MONDAY + 31 * HOUR)
        await world.trial.advance(MONDAY + 3 * DAY)
        await no_letter_twice(world)


LATENESS = {"missed", "status"}
"""What lateness may bring beside what would have come anyway: the miss that the jump made, and its one late letter."""


@pytest.mark.parametrize("jump", [HOUR, DAY], ids=["an hour", "a day"])
@pytest.mark.parametrize("name", MIDDLES)
async def test_a_clock_that_jumps_forward_is_an_outage_one_letter_and_no_storm(
    name: str, jump: timedelta, tmp_path: Path, database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    middle, expected = MIDDLES[name], await undisturbed(name, tmp_path_factory.mktemp("quiet"))
    async with begun(tmp_path, database_url, middle.start) as world:
        await middle.reach(world)
        before, promised = await written(world.trial), await dues(world.trial)
        world.trial.clock.set(world.trial.clock.now() + jump)
        world.hop.down = False
        await world.trial.settle()
        at_once = counted(await written(world.trial)) - counted(before)
        assert sum(n for (_, to), n in at_once.items() if to == DANA) <= 1
        assert all(n == 1 for (kind, _), n in at_once.items() if kind != "missed")
        assert all(n <= 2 for n in at_once.values())  # the response and the resolution, each once
        still_open = await dues(world.trial)
        for kind, (_, due_at) in promised.items():
            if kind in still_open and kind is not Kind.UPDATE:
                assert still_open[kind][1] == due_at
        await world.trial.advance(middle.end)
        found = await written(world.trial)
        more = counted(found) - counted(expected)
        assert {kind for kind, _ in more} <= LATENESS and all(n <= 2 for n in more.values())
        assert sum(counted(found).values()) <= len(expected) + 3
        await no_letter_twice(world)


async def test_what_is_said_while_the_clock_is_back_counts(tmp_path: Path, database_url: str) -> None:
    """A customer writes and an agent answers in the hour that comes again: both are taken as they come."""
    async with begun(tmp_path, database_url, MONDAY) as world:
        await after_the_letter(world)
        world.trial.clock.set(WRITTEN - HOUR)
        await reply(world.trial, await latest(world.trial, "answer"), "It fails in Firefox too.")
        await world.trial.advance(WRITTEN - 50 * MINUTE)
        owed = await the_reply(world.trial)
        assert owed is not None and owed.met is None and owed.start_at == WRITTEN - HOUR
        await reply(world.trial, await latest(world.trial, "wrote", SAM), "Thanks, we found the cause.")
        await world.trial.advance(WRITTEN - 48 * MINUTE)
        owed = await the_reply(world.trial)
        assert owed is not None and owed.met is not None and owed.met.at > owed.start_at
        assert await kinds_to(world.trial, DANA) == ["acknowledgement", "answer", "status", "answer"]
        await world.trial.advance(WRITTEN + 3 * HOUR)
        assert await kinds_to(world.trial, DANA) == ["acknowledgement", "answer", "status", "answer"]
        await no_letter_twice(world)


@pytest.mark.parametrize("turns", [3, 12])
async def test_a_clock_that_swings_brings_no_storm(turns: int, tmp_path: Path, database_url: str) -> None:
    """Two time servers that disagree by an hour: whatever was once done is not done again."""
    async with begun(tmp_path, database_url, MONDAY) as world:
        await before_the_draft(world)
        for _ in range(turns):
            world.trial.clock.set(DRAFTED + 10 * MINUTE)
            await world.trial.settle()
            world.trial.clock.set(DRAFTED - 50 * MINUTE)
            await world.trial.settle()
        await world.trial.advance(WRITTEN + HOUR)
        assert await kinds_to(world.trial, DANA) == ["acknowledgement", "answer", "status"]
        assert await kinds_to(world.trial, SAM) == ["notice", "transcript", "draft"]
        await no_letter_twice(world)


# --- the loops of the real program ----------------------------------------------------------------------------------------------


class Set(SystemClock):
    """The system's clock, and somebody who sets it."""

    def __init__(self) -> None:
        super().__init__(poll=0.05)
        self.by = timedelta()

    def now(self) -> datetime:
        return super().now() + self.by


class Announcing(Moody):
    def __init__(self) -> None:
        super().__init__()
        self.came = asyncio.Condition()

    async def send(self, letter: Letter) -> Result:
        async with self.came:
            result = await super().send(letter)
            self.came.notify_all()
        return result

    async def take(self, kind: str, recipient: str) -> Letter:
        """The letter, once it has come."""

        def found() -> list[Letter]:
            return [each for each in self.taken if (each.kind, each.recipient) == (kind, recipient)]

        async with asyncio.timeout(20), self.came:
            await self.came.wait_for(found)
        return found()[-1]


async def test_the_loops_go_on_when_the_system_s_clock_is_set(tmp_path: Path, database_url: str) -> None:
    """A day back: new mail is answered at once. Two days on: what was missed is said, and nothing again."""
    clock, hop = Set(), Announcing()
    config = trial_config(tmp_path, vendor=PEOPLE, store={"url": database_url})
    async with opened_gateway(config, clock=clock, hop=hop) as gateway, serving(gateway, "all") as listening:
        host, _, port = listening["smtp"].rpartition(":")

        async def send(sender: str) -> None:
            octets = mail(
                f"{LAUNCH} {sender}", sender=sender, to=KUSTOMER, message_id=f"<{sender}>", subject=sender
            )
            async with aiosmtplib.SMTP(hostname=host, port=int(port), timeout=30) as client:
                await client.sendmail(sender, [KUSTOMER], octets)

        await send(DANA)
        await hop.take("acknowledgement", DANA)
        clock.by -= DAY
        await send("robin@example.com")
        await hop.take("acknowledgement", "robin@example.com")
        clock.by += 6 * DAY
        await hop.take("missed", ALEX)
        await send("ash@example.com")
        await hop.take("acknowledgement", "ash@example.com")
    told = Counter((each.kind, each.recipient) for each in hop.taken if each.recipient.endswith(".com"))
    assert set(told.values()) == {1}
    assert (
        Counter(each.kind for each in hop.taken)["missed"] <= 2
    )  # one for each request whose answer is late
    assert len({each.id for each in hop.taken}) == len(hop.taken)


# --- both nights in a running world ------------------------------------------------------------------------------------------

PACIFIC = ZoneInfo("America/Los_Angeles")
PRINTED = re.compile(
    r"(\d{1,2}) ([A-Z][a-z]{2})(?: \d{4})?, (\d\d):(\d\d) PT \((?:[A-Z][a-z]{2} )?(\d\d):(\d\d) UTC"
)
AUTUMN, SPRING = utc("2026-11-01T09:00:00"), utc("2027-03-14T10:00:00")

ROUND_THE_CLOCK = """
vendor = "acme"
name = "Acme"
prefix = "AC"
addresses = ["help@example.net"]
default_priority = "1"
calendar = "us-pacific-midnight-to-5pm"
[[priority]]
level = "1"
clause = "4.1"
respond = { within = "60h", runs = "elapsed", starts = "receipt" }
update = { within = "4h", runs = "elapsed", starts = "receipt", wording = "commit" }
"""


def printed(letter: Letter) -> set[datetime]:
    """Every instant that a letter names, read off UTC; the wall time beside it must be the Pacific one of that instant."""
    found = set()
    for day, month, *clock in PRINTED.findall(words(letter)):
        hour, minute, utc_hour, utc_minute = (int(each) for each in clock)
        number = datetime.strptime(month, "%b").month  # noqa: DTZ007 a name, no instant
        year = letter.created_at.year
        at = datetime(year, number, int(day), utc_hour, utc_minute, tzinfo=UTC)
        at += DAY if (hour, minute) > (utc_hour, utc_minute) else timedelta()  # UTC is ahead of the Pacific
        wall = at.astimezone(PACIFIC)
        assert (wall.day, wall.month, wall.hour, wall.minute) == (int(day), number, hour, minute)
        found.add(at)
    return found


def status_times(letters: list[Letter]) -> list[datetime]:
    return [each.created_at for each in letters if each.kind == "status"]


@pytest.mark.parametrize("night", [AUTUMN, SPRING], ids=["autumn", "spring"])
async def test_four_support_hours_over_the_weekend_of_the_change(start: Start, night: datetime) -> None:
    """Two hours on Friday before 17:00, two on Monday after midnight; 55 hours on the wall between, 56 or 54 that pass."""
    friday = (night.astimezone(PACIFIC) - 2 * DAY).replace(hour=15, minute=0, fold=0).astimezone(UTC)
    monday = (night.astimezone(PACIFIC) + DAY).replace(hour=2, minute=0, fold=0).astimezone(UTC)
    assert monday - friday == 59 * HOUR + (night is AUTUMN) * HOUR - (night is SPRING) * HOUR
    world = await start(friday.isoformat(), vendor=PEOPLE)
    await world.receive(mail("Total outage, the system is down.", subject="Down"), DANA, TICKET)
    await world.advance(monday + 9 * HOUR)
    letters = [each for each in await world.letters() if each.recipient == DANA]
    wrote = [monday - 5 * MINUTE + n * (4 * HOUR - 5 * MINUTE) for n in range(3)]
    assert status_times(letters) == wrote
    for letter, at in zip((each for each in letters if each.kind == "status"), wrote, strict=True):
        assert at + 4 * HOUR in printed(letter)
    drafts = [each for each in await world.letters() if each.kind == "draft" and each.recipient == SAM]
    assert [each.created_at for each in drafts] == [at - 25 * MINUTE for at in wrote]
    assert all("PT, in 30 minutes" in words(each) for each in drafts)
    assert f"due {monday.astimezone(PACIFIC):%H:%M} PT" in words(drafts[0])


@pytest.mark.parametrize("night", [AUTUMN, SPRING], ids=["autumn", "spring"])
async def test_letters_of_the_night_itself_print_the_pacific_time_of_their_instant(
    start: Start, night: datetime, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("policies")
    (folder / "acme.toml").write_text(ROUND_THE_CLOCK)
    people = {"acme": {"team": [SAM], "lead": [ALEX]}}
    begin = night - 7 * HOUR - 30 * MINUTE  # the second update is due 25 minutes after the change
    world = await start(begin.isoformat(), vendor=people, paths={"policies": [str(folder)]})
    await world.receive(mail("It fails.", to="help@example.net"), DANA, "help@example.net")
    await world.advance(begin + DAY)
    letters = [each for each in await world.letters() if each.recipient == DANA]
    step = 4 * HOUR - 5 * MINUTE  # each letter leaves five minutes ahead, and the next counts from it
    wrote = [begin + step * n for n in range(1, 7)]
    assert status_times(letters) == wrote
    named = [at for each in letters if each.kind == "status" for at in printed(each)]
    assert named == [at + 4 * HOUR for at in wrote]
    assert named[0] == night + 25 * MINUTE
    assert len({each.message_id for each in letters}) == len(letters)
    assert opened(letters[-1])["Subject"]


async def test_an_hour_that_the_wall_shows_twice_is_the_first_of_the_two(start: Start) -> None:
    night, named, meant = AUTUMN, "Sun 01:30", AUTUMN - 30 * MINUTE
    world = await start((night - 3 * DAY).isoformat(), vendor=PEOPLE)
    await world.receive(mail(LAUNCH), DANA, TICKET)
    notice = await latest(world, "notice", SAM)
    await reply(world, notice, f"#agreed at {named}\n#estimate {named}\n\nWe see the same error.")
    await world.advance(night - 3 * DAY + 2 * MINUTE)
    incident = await the_incident(world)
    assert incident is not None and incident.agreement is not None
    assert (incident.agreement.once, incident.estimate) == (meant, meant)
    answer = await latest(world, "answer", DANA)
    assert meant in printed(answer) and "Sun 1 Nov, 01:30 PT (08:30 UTC)" in words(answer)
    await world.advance(meant + HOUR)
    assert status_times(await world.letters()) == [meant - 5 * MINUTE]


async def test_an_hour_that_the_wall_leaves_out_is_asked_about(start: Start) -> None:
    """Nobody can have meant it: nothing is done, and nothing goes to the customer."""
    world = await start((SPRING - 3 * DAY).isoformat(), vendor=PEOPLE)
    await world.receive(mail(LAUNCH), DANA, TICKET)
    await reply(world, await latest(world, "notice", SAM), "#agreed at Sun 02:30\n\nWe see the same error.")
    assert "there is no 02:30 on 14 Mar: clocks change" in words(await latest(world, "not-sent", SAM))
    await world.advance(SPRING - 3 * DAY + 2 * MINUTE)
    assert await kinds_to(world, DANA) == ["acknowledgement"]
