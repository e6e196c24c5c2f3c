"""When a letter that did not get through is tried again. Pure.

Owns the table of waits and nothing else: what counts as temporary is decided where the reply is read.
"""

from datetime import datetime, timedelta

# The wait after attempt 1, 2, 3 ..; the last one repeats. Quick at first, because a letter may be a promise with a target
# of minutes. Precedents: Postfix minimal_backoff_time 5 min, doubling, maximal_backoff_time 67 min; Exim's default rule
# (F,2h,15m; G,16h,1h,1.5; F,4d,6h); RFC 5321 4.5.4.1: two tries in the first hour, later one every two or three hours.
WAITS = tuple(timedelta(minutes=m) for m in (1, 3, 10, 20, 30, 60, 60, 120, 120, 180))

# RFC 5321 4.5.4.1: "at least 4-5 days"; Postfix maximal_queue_lifetime 5 d.
LIFETIME = timedelta(days=5)

# Letters that failed together do not come back together: up to a tenth is added.
_JITTER = 0.1
_GOLDEN = 0x9E3779B97F4A7C15  # 2**64 / golden ratio: Knuth's multiplicative hash spreads neighbouring ids


def wait(attempts: int, letter: int = 0) -> timedelta:
    """After so many attempts (the one that just ended included, so at least 1). Same letter, same wait."""
    base = WAITS[min(max(attempts, 1), len(WAITS)) - 1]
    share = (letter * _GOLDEN % 2**64) / 2**64
    return base + base * (_JITTER * share)


def next_try(attempts: int, now: datetime, expires_at: datetime, letter: int = 0) -> datetime | None:
    """The instant of the next attempt, or None once its lifetime would be over: then the letter has failed."""
    at = now + wait(attempts, letter)
    return at if at <= expires_at else None
