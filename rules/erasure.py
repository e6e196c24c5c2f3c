"""A person taken out of what is kept of a request: their words, names and addresses go, what was promised and kept stays.

Owns which facts are a person's and which are the promise's, by the names they have in events and incidents. Pure. Never
drops a value: a history that loses its words is still the same history, and replays to the same request.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, cast

T = TypeVar("T")

ERASED = "[erased]"
NOBODY = "erased@erased.invalid"
"""In place of their address; `.invalid` leads nowhere (RFC 2606 2)."""

WORDS = frozenset(
    {
        "subject",
        "claimed",
        "level_reason",
        "reply",
        "text",
        "because",
        "value",
        "before",
        "words",
        "last_step",
        "resolution_text",
    }
)
"""What people wrote: something stays in its place, since that something was said is part of the history."""

NAMES = frozenset({"requester_name", "message_id", "root_id", "latest_id"})
"""Who they are, and the ids of their mails: nothing stays."""

ADDRESSES = frozenset({"requester", "author", "address", "recipient", "by", "to"})
"""Theirs is replaced; those of agents and of other people stay."""

KEPT = frozenset(
    {
        *("ref", "vendor", "policy", "opened_under", "digest", "language", "level", "suggested", "runner_up"),
        *(
            "silence",
            "referral",
            "how",
            "name",
            "fields",
            "reason",
            "category",
            "kind",
            "resolution",
            "exclusion",
        ),
        *("assigned", "clause", "status", "letter", "asked_for", "into", "monitor", "every"),
    }
)
"""Text that is ours or the policy's: references, levels, kinds, agents."""

TOLD = frozenset(
    {
        *(
            "silent",
            "assigned",
            "estimate",
            "agreed",
            "paused",
            "resumed",
            "excluded",
            "referred",
            "resolved",
        ),
        *(
            "closed",
            "delivered",
            "warned",
            "draft",
            "status",
            "awaited",
            "alert",
            "quiet",
            "missed",
            "merged",
        ),
        *("absorbed", "split", "undone", "automatic", "outside", "customer", "confirmed", "silenced"),
    }
)
"""Lines of history that hold no words of anybody."""

HEADED = frozenset({"priority", "opened", "bounced", "outage", "policy", "time"})
"""Lines whose words stand behind a colon."""

Line = tuple[str, str, str, str, str]  # at, kind, by, summary, clause


def without(value: T, address: str, *, whole: bool) -> T:
    """An event or an incident without this person. `whole`: it is their request, so all words on it go; else their address."""
    return cast(T, _without(value, address, whole or _wrote(value, address)))


def line_without(line: Line, address: str, *, whole: bool) -> Line:
    at, kind, by, summary, clause = line
    if whole or by == address:
        summary = _told(kind, summary)
    return at, kind, NOBODY if by == address else by, summary.replace(address, NOBODY), clause


def _told(kind: str, summary: str) -> str:
    if kind in TOLD:
        return summary
    head, colon, _ = summary.partition(":")
    return f"{head}: {ERASED}" if kind in HEADED and colon else summary if kind in HEADED else ERASED


def _wrote(event: object, address: str) -> bool:
    return getattr(event, "author", None) == address


def _without(value: Any, address: str, whole: bool) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        facts = {each.name: getattr(value, each.name) for each in fields(value)}
        return type(value)(**{name: _fact(name, each, address, whole) for name, each in facts.items()})
    if isinstance(value, tuple):
        return tuple(_without(each, address, whole) for each in value)
    if isinstance(value, Mapping):
        return {name: _without(each, address, whole) for name, each in value.items()}
    return value


def _fact(name: str, value: Any, address: str, whole: bool) -> Any:
    if isinstance(value, str) and type(value) is str:
        return _text(name, value, address, whole)
    if whole and name in WORDS and isinstance(value, tuple) and all(type(each) is str for each in value):
        return tuple(_text(name, each, address, whole) for each in value)
    return _without(value, address, whole)


def _text(name: str, value: str, address: str, whole: bool) -> str:
    if name in ADDRESSES:
        return NOBODY if value == address else value
    if whole and name in NAMES:
        return ""
    if whole and name in WORDS and value:
        return ERASED
    return value
