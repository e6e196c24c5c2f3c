"""Text as both databases take it, and instants as integers.

Owns the one place where a string or an instant is made fit for a column. Never changes what a value means: octets as
they came are kept elsewhere.
"""

import hashlib
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_KEY = 255
_DIGEST = 64


def clean(text: str, limit: int | None = None) -> str:
    """Without NUL (PostgreSQL refuses it) and lone surrogates (both do; they come from 8-bit header fields)."""
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode()
    if "\x00" in text:
        text = text.replace("\x00", "")
    return text if limit is None else text[:limit]


def clean_or_none(text: str | None) -> str | None:
    return None if text is None else clean(text)


def key(*parts: str) -> str:
    """One indexed text of at most 255 characters; what is longer keeps its beginning and gets a digest of the whole."""
    text = clean(" ".join(parts))
    if len(text) <= _KEY:
        return text
    digest = hashlib.sha256(text.encode()).hexdigest()
    return text[: _KEY - _DIGEST] + digest


def micros(at: datetime) -> int:
    """Microseconds since 1970. Raises ValueError for a naive instant."""
    if at.tzinfo is None:
        raise ValueError(f"naive instant {at}")
    return (at - _EPOCH) // _MICROSECOND


def micros_or_none(at: datetime | None) -> int | None:
    return None if at is None else micros(at)


def instant(stored: int) -> datetime:
    return _EPOCH + timedelta(microseconds=stored)


def instant_or_none(stored: int | None) -> datetime | None:
    return None if stored is None else instant(stored)


def problem_name(parts: tuple[str, str, str]) -> str:
    """(vendor, rule, key) of a problem as one text."""
    vendor, rule, problem = parts
    return key(vendor, f"{rule}:", problem)
