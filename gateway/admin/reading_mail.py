"""`parse`: what the program reads in mails, without a store.

Owns input and output only: the document is `gateway.message.reading`'s. A mail that cannot be read is answered.
"""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from gateway import log
from gateway.admin.screen import document, json_line
from gateway.admin.setting import DONE, NO, USAGE, No, clock_of, config_or_defaults, ended
from gateway.clock import aware
from gateway.installed import policies_in_force
from gateway.message import reading
from gateway.message.scan import Unparsable
from rules.policy import Policy


def parse(files: Sequence[Path], vendor: str | None, received: str | None) -> int:
    """Several files: one line each, and always 0, for each line says how it went. A single one that cannot be read: 1."""
    try:
        received_at = aware(datetime.fromisoformat(received)) if received else None
    except ValueError:
        print(f"--received: {received} is no instant such as 2026-03-09T16:00:00Z", file=sys.stderr)
        return USAGE
    log.configure()
    return ended(lambda: _parse(files, vendor, received_at))


def _parse(files: Sequence[Path], vendor: str | None, received_at: datetime | None) -> int:
    policy = policy_of(vendor) if vendor else None
    if len(files) > 1:
        for file in files:
            json_line(_answer(file, policy, received_at))
        return DONE
    answer = _answer(files[0] if files else None, policy, received_at)
    document(answer)
    return NO if "error" in answer else DONE


def policy_of(vendor: str) -> Policy:
    """Raises No, Misconfigured."""
    config = config_or_defaults()
    found = policies_in_force(config, clock_of(config).now())
    if vendor not in found:
        raise No(f"no policy for vendor {vendor!r}; there are {', '.join(sorted(found))}")
    return found[vendor]


def _answer(file: Path | None, policy: Policy | None, received_at: datetime | None) -> dict[str, object]:
    named: dict[str, object] = {"file": str(file)} if file is not None else {}
    try:
        octets = file.read_bytes() if file is not None else sys.stdin.buffer.read()
        return named | reading.document(octets, policy, received_at)
    except (Unparsable, OSError) as fault:
        return named | {"error": str(fault)}
