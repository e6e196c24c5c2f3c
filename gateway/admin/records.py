"""Rows of the store as JSON and as people read them: the shapes that several commands share.

Owns the field names of the contract (docs/cli.md). Ids and levels are strings, instants RFC 3339 UTC. Reads nothing.
"""

from collections.abc import Mapping
from datetime import datetime

from gateway.admin.screen import json_instant
from gateway.admin.setting import clock_of
from gateway.compose.say import instant
from gateway.config import Config
from gateway.installed import policies_in_force
from store.records import Attempt, InboxRow, OutboxRow

Json = dict[str, object]
ELSEWHERE = "UTC"
"""The zone of what belongs to no vendor that runs."""


def zones(config: Config) -> Mapping[str, str]:
    """Vendor -> zone of its support hours. Raises Misconfigured."""
    found = policies_in_force(config, clock_of(config).now())
    return {vendor: policy.calendar.zone for vendor, policy in found.items()}


def when(at: datetime | None, zone: str) -> str:
    """In the vendor's zone and in UTC, as the letters say it."""
    return instant(at, zone) if at is not None else "-"


def inbox_json(row: InboxRow) -> Json:
    return {
        "id": str(row.id),
        "vendor": row.vendor or None,
        "door": row.door,
        "received_at": json_instant(row.received_at),
        "state": row.state,
        "size": row.size,
        "sha256": row.sha256,
        "ref": row.ref,
        "reason": row.reason,
    }


def letter_json(row: OutboxRow) -> Json:
    return {
        "id": str(row.id),
        "ref": row.ref,
        "vendor": row.vendor,
        "kind": row.kind,
        "recipient": row.recipient,
        "subject": row.subject,
        "message_id": row.message_id,
        "state": row.state,
        "attempts": row.attempts,
        "created_at": json_instant(row.created_at),
        "next_attempt_at": json_instant(row.next_attempt_at),
        "last_reply": row.last_reply,
    }


def attempt_json(each: Attempt) -> Json:
    return {
        "number": each.number,
        "started_at": json_instant(each.started_at),
        "ended_at": json_instant(each.ended_at),
        "state": each.state,
        "reply": each.reply,
    }


def first_line(reason: str | None) -> str:
    """Of a traceback the last line says what it was."""
    lines = (reason or "").strip().splitlines()
    return lines[-1] if lines else ""
