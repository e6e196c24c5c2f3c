"""What is measured and what it may be: CPU against a base in the same run, never a time.

Owns the figures and their budgets. B1 is the CPU a message of a bare aiosmtpd server that throws mail away (uvloop,
connections kept); B2 the CPU of one mail-parser parse of the same mail. Never asserts, never prints.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import mailparser

from tests.bench.mails import request

CONNECTIONS = 50


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `target` None: told, not judged. Smaller is better."""

    name: str
    value: float
    target: float | None = None
    unit: str = "x"

    def is_within(self, slack: float = 1.0) -> bool:
        return self.target is None or self.value <= self.target * slack


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured: `messages` a round, `stored` incidents small and large, `timers` armed small and large."""

    rounds: int
    messages: int
    stored: tuple[int, int]
    replies: int
    timers: tuple[int, int]
    claims: int


FULL = Size(5, 1_000, (1_000, 50_000), 200, (1_000, 1_000_000), 60)
QUICK = Size(1, 200, (100, 1_000), 40, (1_000, 20_000), 20)


@dataclass(frozen=True, slots=True)
class Round:
    """One load on some servers: CPU seconds a message (all of them together), peak KiB of the largest."""

    cpu: float
    commits: float
    rate: float
    latencies: Sequence[float] = field(repr=False)
    peak_kib: int

    def latency(self, share: float) -> float:
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Server:
    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.server", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.settled = 0  # incidents so far
        self.host, _, self.port = str(self._read()["smtp"]).partition(":")

    def used(self, wanted: str = "now") -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{wanted}\n")
        self._process.stdin.flush()
        return self._read()

    def stop(self) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(60)
        self._process.stdout.close()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("a server of the bench died; its words are above")
        found: dict[str, Any] = json.loads(line)
        return found


@contextmanager
def servers(*each: Sequence[str]) -> Iterator[list[Server]]:
    """Server processes for as long as the block lasts. The first one has the door, the last one the pump."""
    running: list[Server] = []
    try:
        for arguments in each:
            running.append(Server(*arguments))
        yield running
    finally:
        for server in running:
            server.stop()


class Load:
    """Mails to servers; no number is used twice, so that no mail is a duplicate."""

    def __init__(self) -> None:
        self._next = 0

    def round(self, running: Sequence[Server], count: int, *, settled: bool = False) -> Round:
        """One load, from when all is idle until the last reply, or until the inbox is settled."""
        before = [server.used() for server in running]
        begun = time.perf_counter()
        told = self._send(running[0], count)
        if settled:
            self._check(running[-1], count)
        elapsed = time.perf_counter() - begun
        after = [server.used() for server in running]
        cpu = sum(now["cpu"] - then["cpu"] for now, then in zip(after, before, strict=True))
        commits = after[0]["commits"] - before[0]["commits"]
        seconds = elapsed if settled else told["seconds"]
        peak = max(each["peak_kib"] for each in after)
        return Round(cpu / count, commits / count, count / seconds, told["latencies"], peak)

    def _check(self, pump: Server, count: int) -> None:
        """Each mail has become an incident with an acknowledgement and a notice: else something cheaper was measured."""
        made = pump.used("settled")
        before, pump.settled = pump.settled, made["incidents"]
        if made["incidents"] - before != count or made["outbox"] != 2 * made["incidents"]:
            raise RuntimeError(f"{count} mails became {made}, after {before} incidents")

    def _send(self, to: Server, count: int) -> dict[str, Any]:
        first, self._next = self._next, self._next + count
        figures = map(str, (to.port, CONNECTIONS, first, count))
        command = [sys.executable, "-m", "tests.bench.load", to.host, *figures]
        told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        found: dict[str, Any] = json.loads(told.stdout)
        return found


def one_parse(count: int) -> float:
    """B2: CPU seconds of one parse, as a stranger to this program would ask for it."""
    mails = [request(number)[1] for number in range(count)]
    begun = time.process_time()
    for octets in mails:
        mailparser.parse_from_bytes(octets)
    return (time.process_time() - begun) / count


def configuration(folder: Path, url: str) -> str:
    """A gateway for one vendor with one agent, behind a server that proves authors; returns the file's name."""
    file = folder / "config.toml"
    file.write_text(
        f'[store]\nurl = "{url}"\n'
        '[smtp]\nlisten = "127.0.0.1:0"\nauthenticated = true\n'
        "[limits]\nautomatic_per_hour = 1000000\n"
        '[next_hop]\nurl = "file:outgoing"\n'
        '[vendor.userzoom]\nteam = ["sam@example.org"]\n'
    )
    return str(file)


def doors(size: Size, new_store: Callable[[], str], log: Callable[[str], None]) -> list[Figure]:
    """Accepting, the whole way in one process, the whole way in two; each round against bases of the same round.

    new_store: the configuration of a new, empty store of the current schema.
    """
    load = Load()
    accepting, whole, split = new_store(), new_store(), new_store()
    bases: list[tuple[float, float]] = []
    found: dict[str, list[Round]] = {"accept": [], "whole": [], "split": []}
    one_parse(100)
    with (
        servers(["bare"]) as bare,
        servers([accepting, "receive"]) as door,
        servers([whole, "receive", "work"]) as one,
        servers([split, "receive"], [split, "work"]) as two,
    ):
        for number in range(size.rounds + 1):
            count = size.messages if number else size.messages // 3  # the first one warms up
            base = load.round(bare, count).cpu, one_parse(count)
            rounds = {
                "accept": load.round(door, count),
                "whole": load.round(one, count, settled=True),
                "split": load.round(two, count, settled=True),
            }
            if number:
                bases.append(base)
                for name, each in rounds.items():
                    found[name].append(each)
            log(f"round {number} of {size.rounds}")
    return [*_base_figures(bases), *_door_figures(bases, found)]


def _base_figures(bases: Sequence[tuple[float, float]]) -> list[Figure]:
    b1, b2 = (statistics.median(each) for each in zip(*bases, strict=True))
    return [
        Figure("B1: bare aiosmtpd, a message", b1 * 1e3, unit="ms CPU"),
        Figure("B2: one parse", b2 * 1e3, unit="ms CPU"),
    ]


def _door_figures(bases: Sequence[tuple[float, float]], found: dict[str, list[Round]]) -> Iterator[Figure]:
    def ratio(name: str, base: Callable[[float, float], float]) -> float:
        return statistics.median(each.cpu / base(*one) for each, one in zip(found[name], bases, strict=True))

    yield Figure("accept, CPU / B1", ratio("accept", lambda b1, _: b1), 2.0)
    commits = statistics.median(each.commits for each in found["accept"])
    yield Figure("accept, commits a message", commits, 0.2, "")
    yield from _told("accept", found["accept"])
    yield Figure("whole way, CPU / (B1 + B2)", ratio("whole", lambda b1, b2: b1 + b2), 4.5)
    yield from _told("whole way", found["whole"])
    yield Figure("whole way in two processes, CPU / (B1 + B2)", ratio("split", lambda b1, b2: b1 + b2), 4.5)
    yield from _told("whole way in two processes", found["split"])


def _told(name: str, rounds: Sequence[Round]) -> Iterator[Figure]:
    yield Figure(f"{name}, CPU", statistics.median(each.cpu for each in rounds) * 1e3, unit="ms CPU")
    yield Figure(f"{name}, rate", statistics.median(each.rate for each in rounds), unit="msg/s")
    for share in (0.5, 0.99):
        seconds = statistics.median(each.latency(share) for each in rounds)
        yield Figure(f"{name}, MAIL to 250, p{share * 100:.0f}", seconds * 1e3, unit="ms")
    yield Figure(f"{name}, peak memory", max(each.peak_kib for each in rounds) / 1024, unit="MiB")


def stages(config: str, count: int) -> dict[str, float]:
    """CPU seconds a message for each stage behind the door."""
    command = [sys.executable, "-m", "tests.bench.stages", config, str(count)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, float] = json.loads(told.stdout)
    return found
