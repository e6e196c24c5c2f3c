"""The commands that run the gateway: `serve`, `ingest` and `work`.

Owns signals, exit codes and the `ready` line. Never decides anything about mail.
"""

import asyncio
import logging
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path

import uvloop

from gateway import log
from gateway.admin.setting import DONE, USAGE, load_config, told
from gateway.app import opened, serving
from gateway.compose.sign import UnsafeKeys
from gateway.config import Config, Misconfigured
from gateway.receive.door import ACCEPTED, UNKNOWN_RECIPIENT, Arrival, is_looping
from store.errors import StoreError

NOUSER, UNAVAILABLE, TEMPFAIL = 67, 69, 75  # sysexits.h: what a delivering MTA understands
ROLES = ("all", "receive", "work", "deliver")


def serve(role: str) -> int:
    if role not in ROLES:
        print(f"--role is one of {', '.join(ROLES)}, not {role!r}", file=sys.stderr)
        return USAGE
    log.configure(logging.INFO)
    try:
        config = load_config()
    except Misconfigured as fault:
        return told(fault)
    return _finished(_serve(config, role))


async def _serve(config: Config, role: str) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, stop.set)
    async with opened(config) as gateway, serving(gateway, role) as listening:
        addresses = " ".join(f"{name}={address}" for name, address in listening.items())
        print(f"ready {addresses}".strip(), flush=True)
        await stop.wait()
    return DONE


def work() -> int:
    log.configure()
    try:
        config = load_config()
    except Misconfigured as fault:
        return told(fault)
    return _finished(_work(config))


async def _work(config: Config) -> int:
    async with opened(config) as gateway:
        await gateway.work_until_idle()
    return DONE


def ingest(file: Path | None, recipients: list[str], sender: str | None) -> int:
    """Whatever goes wrong on our side is 75: the MTA keeps the mail and tries again."""
    log.configure()
    try:
        octets = file.read_bytes() if file is not None else sys.stdin.buffer.read()
        if not recipients:
            print("ingest needs --recipient", file=sys.stderr)
            return TEMPFAIL
        config = load_config()
        return uvloop.run(_ingest(config, octets, tuple(recipients), sender))
    except Exception as fault:
        print(f"not accepted, to be tried again: {fault}", file=sys.stderr)
        return TEMPFAIL


async def _ingest(config: Config, octets: bytes, recipients: tuple[str, ...], sender: str | None) -> int:
    limits = config.door_limits()
    if len(octets) > limits.size:
        print(f"refused: {len(octets)} octets are more than {limits.size}", file=sys.stderr)
        return UNAVAILABLE
    if is_looping(octets, limits.received):
        print("refused: a mail loop", file=sys.stderr)
        return UNAVAILABLE
    async with opened(config) as gateway:
        known = tuple(each for each in recipients if gateway.addresses.knows(each))
        if len(known) < len(recipients):
            print(f"no such recipient here: {', '.join(set(recipients) - set(known))}", file=sys.stderr)
            return NOUSER
        reply = await gateway.accept(Arrival("pipe", octets, sender, known, "", None, None))
    return {ACCEPTED: DONE, UNKNOWN_RECIPIENT: NOUSER}.get(reply, TEMPFAIL)


def _finished(run: Coroutine[object, object, int]) -> int:
    try:
        return uvloop.run(run)
    except (Misconfigured, UnsafeKeys, StoreError, OSError) as fault:
        return told(fault)
