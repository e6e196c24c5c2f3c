"""Requests at known instants under the shipped policies, for tests of letters."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from gateway.compose.preview import Preview, preview
from gateway.compose.render import SHIPPED_TEMPLATES, Templates
from gateway.library import Library
from rules.incident import (
    Author,
    Clock,
    FieldValue,
    Incident,
    LevelSource,
    State,
)
from rules.policy import Kind, Policy

TEMPLATES = Templates([SHIPPED_TEMPLATES])
FRIDAY = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
ALL = ("aspects", "impact", "start_time", "steps", "logs", "error")
TO_CUSTOMERS = (
    "acknowledgement", "minimal", "answer", "status", "changed", "resolved", "excluded", "late", "needed",
)  # fmt: skip


@cache
def policies() -> Mapping[str, Policy]:
    return Library((), (), range(2026, 2028)).load_all()


def incident(
    vendor: str, at: datetime, level: str, fields: tuple[str, ...] = ALL, **changes: object
) -> Incident:
    policy = policies()[vendor]
    base = Incident(
        id=1,
        ref=f"{policy.prefix}-1042",
        vendor=vendor,
        policy=policy.digest,
        state=State.NEW,
        level=level,
        level_source=LevelSource.SUGGESTED,
        requester="dana@example.com",
        requester_name="Dana Sample",
        received_at=at,
        opened_by=Author.CUSTOMER,
        subject="Study will not launch",
        clocks=tuple(Clock(kind, at) for kind in (Kind.ACKNOWLEDGE, Kind.RESPONSE, Kind.RESOLUTION)),
        fields={name: FieldValue("present", f"words about {name}") for name in fields},
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def pacific(day: int, hour: int, minute: int, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo("America/Los_Angeles")).astimezone(UTC)


def one_line(text: str) -> str:
    return " ".join(text.split())


@cache
def samples() -> list[Preview]:
    return preview(TEMPLATES, policies(), FRIDAY)


@cache
def german() -> list[Preview]:
    return preview(TEMPLATES, policies(), FRIDAY, TO_CUSTOMERS, language="de")
