"""Who is at one job of an embedded store: each process that does it holds a shared lock on a file for its life.

Owns the lock file. Whoever finds nobody else there knows that whatever is claimed was left by a dead predecessor: the
kernel lets go of a lock whose process is gone, so the answer is never out of date. Never waits for another's work.
"""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path


@asynccontextmanager
async def present(file: Path, when_alone: Callable[[], Awaitable[object]]) -> AsyncIterator[None]:
    """Present while the block lasts. `when_alone` runs before it, and only where nobody else is present.

    Others who arrive meanwhile wait for the end of `when_alone`. Raises OSError, and what `when_alone` raises.
    """
    with file.open("ab") as lock:
        if _nobody_else(lock.fileno()):
            await when_alone()
        # Shared for our life: one who stays on after the first has gone must be seen by the third (flock(2)). Not atomic
        # with the exclusive lock, which does no harm: nothing is claimed yet.
        await asyncio.to_thread(fcntl.flock, lock.fileno(), fcntl.LOCK_SH)
        yield


def _nobody_else(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
