"""The kill campaign: the gateway under load, SIGKILL at random moments, started again, over and over.

Owns the processes, the clock file and the order of a round. Each round has a store of its own and is judged at its end:
what is open is resent, everything is drained, then the checker reads. Never touches the store while a process runs.

    await campaign(cycles=50, seed=1, folder=tmp) -> list[tuple[str, Verdict]]
"""

import asyncio
import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from tests.crash.checker import Verdict, verdict
from tests.crash.client import Client, Door
from tests.crash.sink import Sink, sink

ROOT = Path(__file__).parents[2]
CLIENTS = 6
CONTENTS = 8  # that each client may make under one load: bounds what is left to be worked off
LOAD = (0.02, 0.5)  # seconds between "ready" and the kill
ROUND = 250  # cycles on one store; a longer campaign is several rounds
PATIENCE = 60.0  # seconds until something that must come is given up
STALL = 0.3  # seconds that a worker is stopped while its lease runs out
OUTAGE = timedelta(minutes=30)
"""How far the clock file is moved with each kill: beyond every lease, so that whatever was claimed is up for grabs, while
those that were not killed still work on it."""
LONGEST_WAIT = timedelta(hours=4)  # more than the outbox lets a letter wait
START = datetime(2026, 3, 2, 9, tzinfo=UTC)

ARRANGEMENTS: dict[str, dict[str, str]] = {
    "one process": {"gateway": "all"},
    "one a role": {"door": "receive", "pump": "work", "wire": "deliver"},
    "two workers": {"door": "receive", "pump": "work", "second pump": "work", "wire": "deliver"},
}
"""Processes of one store, by name, each with its role."""

POLICY = """\
vendor = "trial"
name = "Trial"
prefix = "TR"
addresses = ["help@support.example.org"]
default_priority = "1"

[calendar]
zone = "UTC"

[calendar.hours]
mon = ["00:00-24:00"]

[[priority]]
level = "1"
name = "Any"
clause = "1"
acknowledge = { within = "90d", runs = "elapsed", starts = "receipt", wording = "commit", clause = "1" }
"""

CONFIG = """\
clock = "file:{folder}/clock"

[store]
url = "sqlite://{folder}/store.db"

[secrets]
file = "{folder}/keys"

[paths]
policies = ["{folder}/policies"]

[smtp]
listen = "127.0.0.1:0"
authenticated = true

[next_hop]
url = "smtp://127.0.0.1:{hop}"

[vendor.trial]
"""


class Broke(Exception):
    """A process ended that should not have, or not as asked."""

    def __init__(self, name: str, said: str, log: Path) -> None:
        super().__init__(f"{name} ended with {said.strip() or 'no word'}: {log.read_text()[-3_000:]}")


class Launcher:
    """The warm interpreter that forks one gateway process at a time."""

    def __init__(self, plant: str | None) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        arguments = [sys.executable, "-m", "tests.crash.launcher", str(theirs.fileno())]
        self._process = subprocess.Popen(
            arguments + ([plant] if plant else []), cwd=ROOT, pass_fds=[theirs.fileno()]
        )
        theirs.close()
        self._control = ours

    def start(self, arguments: list[str], out: int, err: int) -> int:
        """The new process's id."""
        socket.send_fds(self._control, [json.dumps(arguments).encode()], [out, err])
        return int(self._control.recv(64))

    def close(self) -> None:
        self._control.close()
        self._process.wait(PATIENCE)


@contextlib.contextmanager
def launcher(plant: str | None) -> Iterator[Launcher]:
    found = Launcher(plant)
    try:
        yield found
    finally:
        found.close()


@dataclass(slots=True)
class Process:
    """One running gateway process; `lines` is what it prints, its end included."""

    name: str
    id: int
    lines: asyncio.StreamReader
    log: Path

    async def line(self) -> str:
        async with asyncio.timeout(PATIENCE):
            return (await self.lines.readline()).decode()

    async def ready(self) -> dict[str, str]:
        """The addresses it listens on."""
        line = await self.line()
        if not line.startswith("ready"):
            raise Broke(self.name, line, self.log)
        return dict(each.split("=", 1) for each in line.split()[1:])

    async def kill(self) -> None:
        """Returns when it is gone: its end of the pipe closes with its last file."""
        os.kill(self.id, signal.SIGKILL)
        async with asyncio.timeout(PATIENCE):
            await self.lines.read()

    async def ended(self) -> str:
        """Waits for its own end: `exit N`."""
        async with asyncio.timeout(10 * PATIENCE):
            return (await self.lines.read()).decode().strip()


@dataclass(slots=True)
class Round:
    """One store, its processes and its senders."""

    folder: Path
    launcher: Launcher
    sink: Sink
    clients: list[Client]
    door: Door
    chance: Random
    roles: dict[str, str]
    contents: int
    now: datetime = START
    kills: int = 0
    running: dict[str, Process] = field(default_factory=dict)

    def write(self) -> None:
        (self.folder / "policies").mkdir(parents=True)
        (self.folder / "policies" / "trial.toml").write_text(POLICY)
        (self.folder / "config.toml").write_text(CONFIG.format(folder=self.folder, hop=self.sink.port))
        self.move_clock(timedelta(0))

    def move_clock(self, span: timedelta) -> None:
        self.now += span
        new = self.folder / "clock.new"
        new.write_text(self.now.isoformat())
        new.replace(self.folder / "clock")

    async def start(self, name: str, *arguments: str) -> Process:
        read, write = os.pipe()
        lines = asyncio.StreamReader()
        loop = asyncio.get_running_loop()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), os.fdopen(read, "rb"))
        log = self.folder / f"{name}.log"
        config = str(self.folder / "config.toml")
        with log.open("ab") as err:
            id = self.launcher.start(["--config", config, *arguments], write, err.fileno())
        os.close(write)
        return Process(name, id, lines, log)

    async def serve(self, names: list[str]) -> None:
        """Returns when all of them are ready."""
        for name in names:
            self.running[name] = await self.start(name, "serve", "--role", self.roles[name])
        for name in names:
            addresses = await self.running[name].ready()
            if "smtp" in addresses:
                self.door.opened(int(addresses["smtp"].rpartition(":")[2]))

    async def cycle(self) -> None:
        """Load, faults, time passes, start. One process dies, or several at once."""
        await self._load()
        workers = [each for name, each in sorted(self.running.items()) if self.roles[name] == "work"]
        if len(workers) > 1:
            await self._stall(self.chance.choice(workers))
            await self._load()
        names = sorted(self.running)
        victims = self.chance.sample(names, self.chance.randint(1, max(1, len(names) // 2)))
        for name in victims:
            process = self.running.pop(name)
            if self.roles[name] in ("all", "receive"):
                self.door.closed()
            await process.kill()
            self.kills += 1
        self.move_clock(OUTAGE)
        await self.serve(victims)

    async def _load(self) -> None:
        for each in self.clients:
            each.allow(self.contents)
        # Real time, on purpose: the load runs in it, and the moment of the fault is what chance decides here.
        await asyncio.sleep(self.chance.uniform(*LOAD))

    async def _stall(self, worker: Process) -> None:
        """It sleeps in the middle of whatever it does; its leases run out, another takes over; then it goes on."""
        os.kill(worker.id, signal.SIGSTOP)
        self.move_clock(OUTAGE)
        await asyncio.sleep(STALL)  # real time: the others need some to take over
        os.kill(worker.id, signal.SIGCONT)

    async def settle(self) -> None:
        """What is open is resent until it is accepted; then the processes stop as asked, and what is left is worked off."""
        async with asyncio.timeout(PATIENCE):
            for each in self.clients:
                await each.idle.wait()
        for name in sorted(self.running):
            process = self.running.pop(name)
            os.kill(process.id, signal.SIGTERM)
            if (said := await process.ended()) != "exit 0":
                raise Broke(name, said, process.log)
        for _ in range(2):  # twice: what fails in the first pass is tried again later
            self.move_clock(LONGEST_WAIT)
            work = await self.start("work", "work", "--until-idle")
            if (said := await work.ended()) != "exit 0":
                raise Broke("work", said, work.log)

    async def stop(self) -> None:
        for process in self.running.values():
            with contextlib.suppress(ProcessLookupError):
                await process.kill()


@contextlib.asynccontextmanager
async def _running(clients: list[Client]) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(each.run()) for each in clients]
    try:
        yield
        for task in tasks:
            if task.done():
                task.result()  # a sender that broke is a fault of the campaign
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def one_round(
    *, cycles: int, contents: int, seed: str, folder: Path, arrangement: str, launcher: Launcher
) -> Verdict:
    """`folder` must be empty. Raises Broke where a process ends by itself."""
    began = time.monotonic()
    door = Door()
    clients = [Client(f"c{n}", f"{seed} client {n}", door) for n in range(CLIENTS)]
    async with sink() as wire:
        this = Round(folder, launcher, wire, clients, door, Random(seed), ARRANGEMENTS[arrangement], contents)
        this.write()
        try:
            await this.serve(list(this.roles))
            async with _running(clients):
                for _ in range(cycles):
                    await this.cycle()
                await this.settle()
        finally:
            await this.stop()
        return verdict(
            folder / "store.db",
            [each.history for each in clients],
            wire,
            cycles=cycles,
            kills=this.kills,
            seconds=time.monotonic() - began,
        )


def rounds(cycles: int, arrangements: list[str]) -> Iterator[tuple[str, int]]:
    """The cycles in rounds of at most `ROUND`, the arrangements shared evenly among them."""
    for number, arrangement in enumerate(arrangements):
        share = cycles // len(arrangements) + (number < cycles % len(arrangements))
        while share > 0:
            yield arrangement, min(share, ROUND)
            share -= ROUND


async def campaign(
    *,
    cycles: int,
    seed: int,
    folder: Path,
    contents: int = CONTENTS,
    arrangements: list[str] | None = None,
    plant: str | None = None,
) -> list[tuple[str, Verdict]]:
    """One summed verdict for each arrangement. In `folder` stays what rounds with findings left."""
    sums: dict[str, Verdict] = {}
    with launcher(plant) as warm:
        for number, (arrangement, share) in enumerate(rounds(cycles, arrangements or list(ARRANGEMENTS))):
            found = await one_round(
                cycles=share,
                contents=contents,
                seed=f"{seed} round {number}",
                folder=folder / f"round-{number}",
                arrangement=arrangement,
                launcher=warm,
            )
            sums[arrangement] = sums.get(arrangement, Verdict()) + found
            if found.is_clean:
                shutil.rmtree(folder / f"round-{number}")  # ten thousand cycles would fill a disk
    return list(sums.items())
