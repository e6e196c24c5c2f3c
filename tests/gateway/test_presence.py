"""Who is at a job: told from the dead by the kernel, whatever the order of coming and going."""

import asyncio
import signal
import sys
from contextlib import AsyncExitStack
from pathlib import Path

from gateway.presence import present

STAYS = """
import asyncio, sys
from pathlib import Path
from gateway.presence import present

async def alone():
    print("alone", flush=True)

async def main():
    async with present(Path(sys.argv[1]), alone):
        print("present", flush=True)
        sys.stdin.readline()

asyncio.run(main())
"""


class Arrivals:
    def __init__(self, file: Path) -> None:
        self.file = file
        self.alone: list[str] = []

    async def come(self, stack: AsyncExitStack, who: str) -> None:
        async def alone() -> None:
            self.alone.append(who)

        await stack.enter_async_context(present(self.file, alone))


async def test_only_the_first_is_alone_and_one_who_stays_is_seen_by_the_third(tmp_path: Path) -> None:
    arrivals = Arrivals(tmp_path / "lock")
    async with AsyncExitStack() as second:
        async with AsyncExitStack() as first:
            await arrivals.come(first, "first")
            await arrivals.come(second, "second")
        async with AsyncExitStack() as third:
            await arrivals.come(third, "third")
    async with AsyncExitStack() as fourth:
        await arrivals.come(fourth, "fourth")
    assert arrivals.alone == ["first", "fourth"]


async def test_who_comes_while_another_clears_up_waits(tmp_path: Path) -> None:
    arrivals, clearing, done = Arrivals(tmp_path / "lock"), asyncio.Event(), asyncio.Event()

    async def clear() -> None:
        clearing.set()
        await done.wait()
        arrivals.alone.append("cleared")

    async with AsyncExitStack() as stack:
        first = asyncio.create_task(stack.enter_async_context(present(arrivals.file, clear)))
        await clearing.wait()
        second = asyncio.create_task(arrivals.come(stack, "second"))
        await asyncio.wait({second}, timeout=0.2)
        assert not second.done()
        done.set()
        await asyncio.gather(first, second)
    assert arrivals.alone == ["cleared"]


async def test_a_killed_process_is_gone_at_once(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", STAYS, str(file), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"alone\n"
    assert await process.stdout.readline() == b"present\n"
    arrivals = Arrivals(file)
    async with AsyncExitStack() as stack:
        await arrivals.come(stack, "beside it")
    process.send_signal(signal.SIGKILL)
    await process.wait()
    async with AsyncExitStack() as stack:
        await arrivals.come(stack, "after it")
    assert arrivals.alone == ["after it"]
