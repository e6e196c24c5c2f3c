"""Where the CPU of a message goes, stage by stage: the same mails once more, without the wire and with nothing beside.

`python -m tests.bench.stages CONFIG COUNT` prints one JSON object, stage -> CPU seconds a message. A stage's figure is
what it takes itself, without the stages that it calls. Patches names where they are used; never part of another figure.
"""

import asyncio
import functools
import inspect
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvloop

from gateway import conversation, desk, draft, intake, process, settle
from gateway.app import Gateway, opened
from gateway.compose import letters
from gateway.compose.render import Templates
from gateway.config import load
from gateway.message import understanding
from gateway.receive.door import VOUCHED, Arrival
from store import directory, inbox, incidents, outbox, threads
from tests.bench.mails import SUPPORT, request

AT_ONCE = 50  # messages on their way to the inbox, as many as the load has connections

STAGES: tuple[tuple[str, Any, str], ...] = (
    ("claim", inbox, "claim"),
    ("read: fingerprint", process, "identity"),
    ("read: parse", intake, "parse"),
    ("read: report, verdict, proof", process, "read_mail"),
    ("look-ups", inbox, "known_fingerprints"),
    ("route", process, "judge"),
    ("route", settle, "judge"),
    ("read: words, language", desk, "new_words"),
    ("read: fields", understanding, "read_fields"),
    ("read: start", conversation, "read_start"),
    ("read: level, referral", understanding, "suggest"),
    ("read: level, referral", understanding, "refer"),
    ("read: words, language", desk, "language"),
    ("decide", draft, "decide"),
    ("event as JSON", draft, "encode_event"),
    ("where promises stand", draft, "standings"),
    ("where promises stand", draft, "next_promise"),
    ("letter: facts", letters, "facts"),
    ("letter: render", Templates, "render"),
    ("letter: render", Templates, "on_a_page"),
    ("letter: build", letters, "build"),
    ("letter: signatures, rows", letters.Composer, "compose"),
    ("unit commit", process, "commit"),
)

LOOKED_UP_IN = (directory, incidents, outbox, threads)
"""Whatever the pump asks of these is a look-up."""


def _stages() -> Iterator[tuple[str, Any, str]]:
    yield from STAGES
    for module in LOOKED_UP_IN:
        for name, work in list(vars(module).items()):
            if inspect.iscoroutinefunction(work) and work.__module__ == module.__name__ and name[0] != "_":
                yield "look-ups", module, name


class Stopwatch:
    """CPU of this process, charged to the innermost stage. One task at a time, or the figures are nobody's."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self._stack: list[str] = []
        self._since = 0.0

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        self._charge()
        self._stack.append(name)
        try:
            yield
        finally:
            self._charge()
            self._stack.pop()

    def _charge(self) -> None:
        now = time.process_time()
        if self._stack:
            self.spent[self._stack[-1]] += now - self._since
        self._since = now

    def wrapped(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        if inspect.iscoroutinefunction(work):

            async def awaited(*arguments: Any, **named: Any) -> Any:
                with self.stage(name):
                    return await work(*arguments, **named)

            return functools.wraps(work)(awaited)

        def called(*arguments: Any, **named: Any) -> Any:
            with self.stage(name):
                return work(*arguments, **named)

        return functools.wraps(work)(called)


async def fill(gateway: Gateway, first: int, count: int) -> None:
    """Accepts mails as the door would."""

    async def accept(numbers: Iterator[int]) -> None:
        for number in numbers:
            sender, octets = request(number)
            await gateway.accept(Arrival("smtp", octets, sender, (SUPPORT,), "127.0.0.1", VOUCHED, None))

    numbers = iter(range(first, first + count))
    await asyncio.gather(*(accept(numbers) for _ in range(AT_ONCE)))


async def _measure(config: Path, count: int) -> dict[str, float]:
    async with opened(load(config)) as gateway:
        await fill(gateway, 0, AT_ONCE)
        while await gateway.pump.settle_inbox():
            pass
        watch = Stopwatch()
        for number in range(1_000, 1_000 + count):  # the mails are made by the load, not by the door
            request(number)
        begun = time.process_time()
        for number in range(1_000, 1_000 + count):
            request(number)
        making = time.process_time() - begun
        with watch.stage("inbox commit"):
            await fill(gateway, 1_000, count)
        watch.spent["inbox commit"] -= making
        for name, owner, attribute in _stages():
            setattr(owner, attribute, watch.wrapped(name, getattr(owner, attribute)))
        with watch.stage("the rest"):
            while await gateway.pump.settle_inbox():
                pass
    return {name: spent / count for name, spent in watch.spent.items()}


if __name__ == "__main__":
    print(json.dumps(uvloop.run(_measure(Path(sys.argv[1]), int(sys.argv[2])))))
