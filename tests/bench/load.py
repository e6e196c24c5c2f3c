"""The load: some connections that send one mail after the other and wait for each reply, as a relay does.

Runs in a process of its own: `python -m tests.bench.load HOST PORT CONNECTIONS FIRST COUNT`. Prints one JSON object:
`seconds` for all, `latencies` in seconds from MAIL to the last 250, one a mail.
"""

import asyncio
import json
import sys
import time
from collections.abc import Iterator

import uvloop

from tests.bench.mails import SUPPORT, request


async def _read(reader: asyncio.StreamReader, code: bytes) -> None:
    while True:
        line = await reader.readline()
        if not line.startswith(code):
            raise RuntimeError(f"wanted {code!r}, got {line!r}")
        if line[3:4] != b"-":
            return


async def _connection(host: str, port: int, numbers: Iterator[int], latencies: list[float]) -> None:
    reader, writer = await asyncio.open_connection(host, port)
    await _read(reader, b"220")
    writer.write(b"EHLO load.example.com\r\n")
    await _read(reader, b"250")
    for number in numbers:  # shared by all connections
        sender, octets = request(number)
        begun = time.perf_counter()
        for command, code in (
            (f"MAIL FROM:<{sender}>\r\n".encode(), b"250"),
            (f"RCPT TO:<{SUPPORT}>\r\n".encode(), b"250"),
            (b"DATA\r\n", b"354"),
            (octets + b".\r\n", b"250"),
        ):
            writer.write(command)
            await _read(reader, code)
        latencies.append(time.perf_counter() - begun)
    writer.write(b"QUIT\r\n")
    await _read(reader, b"221")
    writer.close()


async def _load(host: str, port: int, connections: int, first: int, count: int) -> dict[str, object]:
    numbers, latencies = iter(range(first, first + count)), list[float]()
    begun = time.perf_counter()
    await asyncio.gather(*(_connection(host, port, numbers, latencies) for _ in range(connections)))
    return {"seconds": time.perf_counter() - begun, "latencies": latencies}


if __name__ == "__main__":
    host, *figures = sys.argv[1:]
    port, connections, first, count = map(int, figures)
    print(json.dumps(uvloop.run(_load(host, port, connections, first, count))))
