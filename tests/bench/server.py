"""The server processes that are measured: bare aiosmtpd, or the gateway with some of its roles.

`python -m tests.bench.server bare` or `… CONFIG ROLE…`. Says where it listens in one line of JSON, then answers each line
of its input with another: CPU seconds used so far, peak memory, commits of the inbox. `settled` waits for an empty inbox and
tells the incidents and letters that came of it.
"""

import asyncio
import json
import logging
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import uvloop
from aiosmtpd.smtp import SMTP, Envelope, Session

from gateway.app import opened, serving
from gateway.config import load
from store import inbox
from store.database import Database

PAUSE = 0.02  # seconds between two looks at the inbox


class _Null:
    async def handle_DATA(self, _server: SMTP, _session: Session, _envelope: Envelope) -> str:
        return "250 OK"


def _say(**values: object) -> None:
    print(json.dumps(values), flush=True)


async def _answer(commits: Callable[[], int], db: Database | None) -> None:
    """One line out for each line in, until the input ends."""
    lines = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while wanted := await lines.readline():
        made = await _settled(db) if wanted.strip() == b"settled" and db is not None else {}
        _say(cpu=time.process_time(), peak_kib=_peak_kib(), commits=commits(), **made)


def _peak_kib() -> int:
    """Not `ru_maxrss`: that survives an exec, so a child would begin with its parent's."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


_MADE = {"incidents": "", "outbox": " WHERE incident_id IS NOT NULL"}  # agents are welcomed, too


async def _settled(db: Database) -> dict[str, int]:
    while await asyncio.sleep(PAUSE, await inbox.next_wake(db)) is not None:
        pass
    made = {}
    for table, which in _MADE.items():
        rows = await db.rows(f"SELECT count(*) AS n FROM {table}{which}")
        made[table] = rows[0]["n"]
    return made


@asynccontextmanager
async def _bare() -> AsyncIterator[str]:
    loop = asyncio.get_running_loop()
    logging.getLogger("mail.log").setLevel(logging.WARNING)
    server = await loop.create_server(
        lambda: SMTP(_Null(), hostname="localhost", loop=loop), "127.0.0.1", 0, backlog=512
    )
    yield "{}:{}".format(*server.sockets[0].getsockname())
    server.close()


async def _run(what: str, roles: list[str]) -> None:
    async with AsyncExitStack() as stack:
        if what == "bare":
            _say(smtp=await stack.enter_async_context(_bare()))
            return await _answer(lambda: 0, None)
        gateway = await stack.enter_async_context(opened(load(Path(what))))
        listening: dict[str, str] = {}
        for role in roles:
            listening |= await stack.enter_async_context(serving(gateway, role))
        _say(smtp=listening.get("smtp", ""))
        await _answer(lambda: gateway.commits.commits, gateway.db)


if __name__ == "__main__":
    uvloop.run(_run(sys.argv[1], sys.argv[2:]))
