"""The worker of the outbox, with a store and a hop made of lists: nothing twice at once, nothing forgotten."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from gateway.clock import ManualClock
from gateway.deliver.hop import Result
from gateway.deliver.worker import Deliverer
from store.records import ClaimedLetter, Letter, Outcome
from tests.gateway.letters import START, letter

OK = Result("delivered", "250 2.0.0 queued")


@dataclass
class Outbox:
    """As the store keeps it: due times, attempts, ends. `settle_faults` and `claim_faults` are raised first."""

    letters: dict[int, Letter]
    due: dict[int, datetime] = field(default_factory=dict)
    attempts: dict[int, int] = field(default_factory=dict)
    ended: dict[int, Outcome] = field(default_factory=dict)
    outcomes: list[Outcome] = field(default_factory=list)
    settlements: list[int] = field(default_factory=list)
    claim_faults: int = 0
    settle_faults: int = 0
    commit_takes: int = 1  # turns of the loop

    @classmethod
    def of(cls, count: int) -> "Outbox":
        letters = {n: letter(n) for n in range(1, count + 1)}
        return cls(letters, dict.fromkeys(letters, START), dict.fromkeys(letters, 0))

    async def claim(
        self, limit: int, now: datetime, retry_at: Callable[[int], datetime]
    ) -> list[ClaimedLetter]:
        await asyncio.sleep(0)
        if self.claim_faults:
            self.claim_faults -= 1
            raise ConnectionError("store is down")
        taken = [n for n in self.letters if n not in self.ended and self.due[n] <= now][:limit]
        for n in taken:
            self.attempts[n] += 1
            self.due[n] = retry_at(self.attempts[n])
        return [ClaimedLetter(self.letters[n], self.attempts[n]) for n in taken]

    async def settle(self, ended: list[tuple[ClaimedLetter, Outcome]]) -> None:
        for _ in range(self.commit_takes):
            await asyncio.sleep(0)
        if self.settle_faults:
            self.settle_faults -= 1
            raise ConnectionError("store is down")
        self.settlements.append(len(ended))
        for claimed, outcome in ended:
            assert claimed.letter.id == outcome.letter
            self.outcomes.append(outcome)
            if outcome.next_attempt_at:
                self.due[outcome.letter] = outcome.next_attempt_at
            else:
                self.ended[outcome.letter] = outcome

    async def earliest(self) -> datetime | None:
        return min((at for n, at in self.due.items() if n not in self.ended), default=None)


class Wire:
    """A hop that answers as told, after `hold` is set."""

    patience = timedelta(minutes=20)

    def __init__(self, answer: Callable[[Letter], Result] = lambda _: OK) -> None:
        self.answer = answer
        self.hold = asyncio.Event()
        self.hold.set()
        self.dialled: list[int] = []
        self.now = self.most = 0
        self.closed = False
        self.busy = asyncio.Event()

    async def send(self, one: Letter) -> Result:
        self.dialled.append(one.id)
        self.now += 1
        self.most = max(self.most, self.now)
        self.busy.set()
        try:
            await self.hold.wait()
            await asyncio.sleep(0)
            return self.answer(one)
        finally:
            self.now -= 1

    async def close(self) -> None:
        self.closed = True


class Bench:
    def __init__(
        self, count: int, answer: Callable[[Letter], Result] = lambda _: OK, **settings: float
    ) -> None:
        self.outbox, self.wire, self.clock = Outbox.of(count), Wire(answer), ManualClock(START)
        self.hint = asyncio.Event()
        self.deliverer = Deliverer(
            self.wire, self.clock, self.outbox.claim, self.outbox.settle, self.hint,
            earliest=self.outbox.earliest, **settings,  # type: ignore[arg-type]
        )  # fmt: skip

    async def turn(self, rounds: int = 50) -> None:
        for _ in range(rounds):
            await asyncio.sleep(0)

    async def run_until(self, done: Callable[[], bool]) -> asyncio.Task[None]:
        """Runs the worker and moves the time to whatever somebody sleeps for."""
        task = asyncio.create_task(self.deliverer.run())
        for _ in range(1000):
            await self.turn()
            if done():
                break
            if at := self.clock.next_wake():
                self.clock.set(max(at, self.clock.now()))
        assert done()
        return task


async def stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.wait({task})
    assert task.cancelled()


async def test_once_sends_one_batch_and_says_how_many() -> None:
    bench = Bench(70)
    assert [await bench.deliverer.once() for _ in range(3)] == [50, 20, 0]
    assert sorted(bench.wire.dialled) == list(range(1, 71))
    assert {outcome.state for outcome in bench.outbox.ended.values()} == {"delivered"}
    assert bench.wire.most == 4


async def test_outcomes_that_end_during_a_commit_share_the_next() -> None:
    bench = Bench(50, concurrency=25)
    bench.outbox.commit_takes = 20
    await bench.deliverer.once()
    assert sum(bench.outbox.settlements) == 50
    assert len(bench.outbox.settlements) < 10


async def test_the_attempt_is_on_record_before_the_dial_and_fenced() -> None:
    bench = Bench(1)
    bench.wire.hold.clear()
    sending = asyncio.create_task(bench.deliverer.once())
    await bench.wire.busy.wait()
    assert bench.outbox.attempts == {1: 1}
    assert bench.outbox.due[1] >= START + bench.wire.patience
    assert await bench.deliverer.once() == 0
    bench.wire.hold.set()
    assert await sending == 1


async def test_a_deferred_letter_comes_back_when_its_wait_is_over() -> None:
    answers = iter([Result("deferred", "451 later"), Result("unknown", "final dot: cut"), OK])
    bench = Bench(1, lambda _: next(answers))
    task = await bench.run_until(lambda: bool(bench.outbox.ended))
    await stop(task)
    assert [outcome.state for outcome in bench.outbox.outcomes] == ["deferred", "unknown", "delivered"]
    first, second, third = (outcome.at - START for outcome in bench.outbox.outcomes)
    assert first == timedelta(0)
    assert timedelta(minutes=1) <= second <= timedelta(minutes=1, seconds=6)
    assert timedelta(minutes=3) <= third - second <= timedelta(minutes=3, seconds=18)


async def test_five_days_of_refusals_end_in_failure() -> None:
    bench = Bench(1, lambda _: Result("deferred", "451 never mind"))
    await stop(await bench.run_until(lambda: bool(bench.outbox.ended)))
    end = bench.outbox.ended[1]
    assert (end.state, end.reply) == ("failed", "given up after its lifetime: 451 never mind")
    assert timedelta(days=4, hours=20) < end.at - START <= timedelta(days=5)
    assert len(bench.wire.dialled) == len(bench.outbox.outcomes) > 35


async def test_a_final_refusal_is_final() -> None:
    bench = Bench(1, lambda _: Result("failed", "550 5.1.1 unknown"))
    await bench.deliverer.once()
    assert bench.outbox.ended[1].next_attempt_at is None


async def test_a_bug_in_the_hop_counts_as_temporary() -> None:
    def broken(one: Letter) -> Result:
        if one.id == 2:
            raise RuntimeError("not foreseen")
        return OK

    bench = Bench(3, broken)
    assert await bench.deliverer.once() == 3
    assert [o.state for o in sorted(bench.outbox.outcomes, key=lambda o: o.letter)] == [
        "delivered", "deferred", "delivered",
    ]  # fmt: skip


@pytest.mark.parametrize(("claim_faults", "settle_faults"), [(3, 0), (0, 3)])
async def test_a_store_that_is_down_forgets_no_outcome(claim_faults: int, settle_faults: int) -> None:
    bench = Bench(10)
    bench.outbox.claim_faults, bench.outbox.settle_faults = claim_faults, settle_faults
    await stop(await bench.run_until(lambda: len(bench.outbox.ended) == 10))
    assert sorted(bench.wire.dialled) == list(range(1, 11))  # each once: an outcome is kept, not made again


async def test_one_slow_letter_holds_up_nobody() -> None:
    bench = Bench(200)
    slow = asyncio.Event()
    plain = bench.wire.send

    async def send(one: Letter) -> Result:
        if one.id == 1:
            await slow.wait()
        return await plain(one)

    bench.wire.send = send  # type: ignore[method-assign]
    task = await bench.run_until(lambda: len(bench.outbox.ended) == 199)
    assert 1 not in bench.outbox.ended
    slow.set()
    await bench.turn()
    assert 1 in bench.outbox.ended
    await stop(task)


async def test_a_hint_wakes_the_worker() -> None:
    bench = Bench(0)
    task = asyncio.create_task(bench.deliverer.run())
    await bench.turn()
    bench.outbox.letters[1], bench.outbox.due[1], bench.outbox.attempts[1] = letter(1), START, 0
    bench.hint.set()
    await bench.turn()
    assert 1 in bench.outbox.ended
    await stop(task)


async def test_the_end_waits_for_what_is_on_the_wire_and_puts_the_rest_back() -> None:
    bench = Bench(20)
    bench.wire.hold.clear()
    task = asyncio.create_task(bench.deliverer.run())
    await bench.wire.busy.wait()
    await bench.turn()
    task.cancel()
    await bench.turn()
    assert not task.done()
    bench.wire.hold.set()
    await asyncio.wait({task})
    states = [outcome.state for outcome in bench.outbox.outcomes]
    assert (states.count("delivered"), states.count("deferred")) == (4, 16)
    assert {bench.outbox.due[n] for n in bench.outbox.letters if n not in bench.outbox.ended} == {START}
    assert bench.wire.closed


async def test_cancelled_during_the_claim_leaves_nothing_leased() -> None:
    bench = Bench(5)
    task = asyncio.create_task(bench.deliverer.run())
    await asyncio.sleep(0)  # the claim has begun
    await stop(task)
    assert bench.wire.dialled == []
    assert set(bench.outbox.due.values()) == {START}


async def test_the_end_does_not_wait_for_ever() -> None:
    bench = Bench(1, drain=0.01)
    bench.wire.hold.clear()
    task = asyncio.create_task(bench.deliverer.run())
    await bench.wire.busy.wait()
    await stop(task)
    assert bench.outbox.outcomes == []
    assert bench.outbox.due[1] > START  # its lease brings it back


async def test_a_long_queue_is_put_back_before_the_lease_ends() -> None:
    bench = Bench(5, concurrency=1)
    bench.wire.hold.clear()
    sending = asyncio.create_task(bench.deliverer.once())
    await bench.wire.busy.wait()
    bench.clock.advance(timedelta(minutes=10))
    bench.wire.hold.set()
    await sending
    assert bench.wire.dialled == [1]
    assert [bench.outbox.due[n] <= bench.clock.now() for n in (2, 3, 4, 5)] == [True] * 4


async def test_a_clock_that_jumps_never_puts_one_letter_on_the_wire_twice() -> None:
    bench = Bench(1)
    bench.wire.hold.clear()
    task = asyncio.create_task(bench.deliverer.run())
    await bench.wire.busy.wait()
    bench.clock.advance(timedelta(days=1))
    await bench.turn()
    assert bench.outbox.attempts[1] > 1
    assert bench.wire.dialled == [1]
    bench.wire.hold.set()
    await bench.turn()
    assert bench.outbox.ended[1].state == "delivered"
    await stop(task)
