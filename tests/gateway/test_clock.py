"""The three clocks: who wakes whom, and what is refused."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from gateway.clock import Clock, ClockError, FileClock, ManualClock, SystemClock, from_setting

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FAR = timedelta(days=30)


async def within(seconds: float, sleep: asyncio.Task[None]) -> None:
    async with asyncio.timeout(seconds):
        await sleep


def asleep(clock: Clock, at: datetime | None, hint: asyncio.Event | None = None) -> asyncio.Task[None]:
    return asyncio.create_task(clock.sleep_until(at, hint or asyncio.Event()))


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_a_manual_clock_stands_until_it_is_moved() -> None:
    clock = ManualClock(START)
    hour, day = asleep(clock, START + timedelta(hours=1)), asleep(clock, START + timedelta(days=1))
    await settle()
    assert clock.next_wake() == START + timedelta(hours=1)
    clock.advance(timedelta(minutes=59))
    await settle()
    assert not hour.done()
    clock.advance(timedelta(minutes=1))
    await within(1, hour)
    assert clock.now() == START + timedelta(hours=1)
    assert not day.done()
    assert clock.next_wake() == START + timedelta(days=1)
    clock.set(START + FAR)
    await within(1, day)
    assert clock.next_wake() is None


async def test_days_of_cadence_run_at_once() -> None:
    clock = ManualClock(START)
    sent: list[datetime] = []

    async def every_four_hours() -> None:
        while True:
            await clock.sleep_until(clock.now() + timedelta(hours=4), asyncio.Event())
            sent.append(clock.now())

    task = asyncio.create_task(every_four_hours())
    while clock.now() < START + timedelta(days=100):
        await settle()
        at = clock.next_wake()
        assert at is not None
        clock.set(at)
    await settle()
    task.cancel()
    assert len(sent) == 600
    assert sent[-1] == START + timedelta(days=100)


async def test_a_hint_wakes_every_kind_of_clock(tmp_path: Path) -> None:
    path = tmp_path / "now"
    path.write_text("2026-03-02T09:00:00Z\n")
    for clock in (SystemClock(poll=60), FileClock(path, poll=60), ManualClock(START)):
        hint = asyncio.Event()
        sleeps = [asleep(clock, clock.now() + FAR, hint), asleep(clock, None, hint)]
        await settle()
        hint.set()
        for sleep in sleeps:
            await within(5, sleep)


async def test_who_sleeps_without_an_instant_is_woken_by_a_move(tmp_path: Path) -> None:
    manual = ManualClock(START)
    sleep = asleep(manual, None)
    await settle()
    manual.advance(timedelta(seconds=1))
    await within(1, sleep)
    path = tmp_path / "now"
    path.write_text("2026-03-02T09:00:00Z")
    sleep = asleep(FileClock(path, poll=60), None)
    await settle()
    path.write_text("2026-03-02T09:00:01Z")
    await within(5, sleep)


async def test_the_system_clock_returns_at_the_instant_and_at_the_safety_net() -> None:
    clock = SystemClock(poll=0.05)
    started = clock.monotonic()
    await within(5, asleep(clock, clock.now() + timedelta(milliseconds=20)))
    await within(5, asleep(clock, None))
    await within(5, asleep(clock, clock.now() + FAR))
    await within(5, asleep(clock, clock.now() - FAR))
    assert 0.1 <= clock.monotonic() - started < 5
    assert clock.now().tzinfo is UTC


async def test_another_process_moves_the_file_clock(tmp_path: Path) -> None:
    path = tmp_path / "now"
    path.write_text("2026-03-02T09:00:00Z\n")
    clock = FileClock(path, poll=60)
    assert clock.now() == START
    sleep = asleep(clock, START + timedelta(days=2))
    await settle()
    process = await asyncio.create_subprocess_exec("sh", "-c", f"echo 2026-03-04T10:00:00+01:00 > {path}")
    assert await process.wait() == 0
    await within(5, sleep)
    assert clock.now() == START + timedelta(days=2)


async def test_the_file_clock_has_a_safety_net(tmp_path: Path) -> None:
    path = tmp_path / "now"
    path.write_text("2026-03-02T09:00:00Z")
    await within(5, asleep(FileClock(path, poll=0.01), START + FAR))


def test_an_empty_file_is_a_writer_between_two_steps(tmp_path: Path) -> None:
    path = tmp_path / "now"
    path.write_text("2026-03-02T09:00:00Z")
    clock = FileClock(path)
    assert clock.now() == START
    path.write_text("")
    assert clock.now() == START
    path.write_text("tomorrow")
    with pytest.raises(ClockError, match="tomorrow"):
        clock.now()


@pytest.mark.parametrize("text", ["", "2026-03-02T09:00:00", "2026-03-02", "noon", "\xff\xfe"])
def test_what_is_no_instant_is_refused_with_the_file_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "now"
    path.write_text(text, encoding="latin-1")
    with pytest.raises(ClockError, match=str(path)):
        from_setting(f"file:{path}")


def test_settings(tmp_path: Path) -> None:
    path = tmp_path / "now"
    path.write_text("2026-03-02t09:00:00.5z")
    assert isinstance(from_setting("system"), SystemClock)
    assert from_setting(f"file:{path}").now() == START + timedelta(seconds=0.5)
    with pytest.raises(ClockError, match="absent"):
        from_setting(f"file:{tmp_path / 'absent'}")
    for wrong in ("", "file:", "utc", "System"):
        with pytest.raises(ClockError, match="say"):
            from_setting(wrong)


def test_naive_instants_are_refused() -> None:
    with pytest.raises(ValueError, match="no offset"):
        ManualClock(datetime(2026, 3, 2, 9, 0))  # noqa: DTZ001
    eastern = timezone(timedelta(hours=-5))
    assert ManualClock(datetime(2026, 3, 2, 4, 0, tzinfo=eastern)).now() == START
