"""The time: the only place that reads the system clock or sleeps.

Everything else is handed a `Clock`, so that days of cadence run in a second under test. Instants are aware UTC datetimes.
Never decides anything: a sleeper that wakes looks at the store again, so waking early is always harmless.
"""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

POLL = 1.0  # seconds; another process may have changed the store, and the wall clock may have jumped
FILE_POLL = 0.05  # seconds between two looks at a clock file


class ClockError(ValueError):
    """The clock setting, or the file that it names, cannot be read."""


class Clock(Protocol):
    def now(self) -> datetime:
        """The instant, aware UTC. Wall clock: it may jump."""
        ...

    def monotonic(self) -> float:
        """Real seconds since some moment, for timeouts on the wire. Never virtual: a peer lives in real time."""
        ...

    async def sleep_until(self, at: datetime | None, hint: asyncio.Event) -> None:
        """Returns at `at`, when `hint` is set, or earlier for any reason. None: until the hint or the safety net.

        The caller clears the hint before it looks for work, never after.
        """
        ...


class SystemClock:
    """The real time. `poll` (seconds) bounds every sleep: the safety net."""

    def __init__(self, poll: float = POLL) -> None:
        self._poll = poll

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep_until(self, at: datetime | None, hint: asyncio.Event) -> None:
        seconds = self._poll if at is None else min(self._poll, (aware(at) - self.now()).total_seconds())
        try:
            async with asyncio.timeout(max(0.0, seconds)):
                await hint.wait()
        except TimeoutError:
            pass


class FileClock:
    """One RFC 3339 instant in a file, read at every look: whoever writes the file moves the time.

    Raises ClockError where the file is absent or holds no instant; an empty file is a writer between two steps.
    """

    def __init__(self, path: Path, poll: float = POLL) -> None:
        self._path = path
        self._poll = poll
        self._last: datetime | None = None

    @property
    def path(self) -> Path:
        return self._path

    def now(self) -> datetime:
        try:
            text = self._path.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise ClockError(f"clock file {self._path}: {error}") from error
        if text or self._last is None:
            self._last = self._instant(text)
        return self._last

    def _instant(self, text: str) -> datetime:
        try:
            return aware(datetime.fromisoformat(text.upper()))
        except ValueError as error:
            meant = "one RFC 3339 instant, such as 2026-03-02T09:00:00Z"
            raise ClockError(f"clock file {self._path}: {text[:40]!r} is not {meant}") from error

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep_until(self, at: datetime | None, hint: asyncio.Event) -> None:
        started_at, deadline = self.now(), time.monotonic() + self._poll
        while time.monotonic() < deadline and not hint.is_set():
            now = self.now()
            # Whoever sleeps without an instant is woken by any move: nothing else would tell them.
            if now >= aware(at) if at is not None else now != started_at:
                break
            try:
                async with asyncio.timeout(FILE_POLL):
                    await hint.wait()
            except TimeoutError:
                pass


class ManualClock:
    """A time that stands until it is moved. Moving wakes whoever's instant has come, and whoever named none."""

    def __init__(self, start: datetime) -> None:
        self._now = aware(start)
        self._sleepers: dict[asyncio.Event, datetime | None] = {}

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return time.monotonic()

    def advance(self, span: timedelta) -> None:
        self.set(self._now + span)

    def set(self, at: datetime) -> None:
        """Backwards too: wall clocks do jump."""
        self._now = aware(at)
        for moved, until in self._sleepers.items():
            if until is None or until <= self._now:
                moved.set()

    def next_wake(self) -> datetime | None:
        """The earliest instant that somebody sleeps for: where a driver moves the time to once all is idle."""
        return min((at for at in self._sleepers.values() if at is not None), default=None)

    async def sleep_until(self, at: datetime | None, hint: asyncio.Event) -> None:
        until = None if at is None else aware(at)
        if hint.is_set() or (until is not None and until <= self._now):
            await asyncio.sleep(0)
            return
        moved = asyncio.Event()
        self._sleepers[moved] = until
        waits = {asyncio.ensure_future(hint.wait()), asyncio.ensure_future(moved.wait())}
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            del self._sleepers[moved]


def aware(at: datetime) -> datetime:
    """The same instant in UTC. Raises ValueError for a naive datetime: nobody knows which instant that is."""
    if at.tzinfo is None:
        raise ValueError(f"{at.isoformat()} has no offset")
    return at.astimezone(UTC)


def from_setting(setting: str, poll: float = POLL) -> Clock:
    """`system`, or `file:PATH`. Raises ClockError, also where the file cannot be read now."""
    kind, _, rest = setting.partition(":")
    if setting == "system":
        return SystemClock(poll)
    if kind == "file" and rest:
        clock = FileClock(Path(rest), poll)
        clock.now()
        return clock
    raise ClockError(f'clock = "{setting}": say "system" or "file:PATH"')


async def breathe() -> None:
    """Lets everybody else on the loop have a turn: between two mails the doors go on answering."""
    await asyncio.sleep(0)


def system_millis() -> int:
    """Real milliseconds since 1970, for ids: they are ordered by when they were made, not by the time on show."""
    return time.time_ns() // 1_000_000
