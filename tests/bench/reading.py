"""What it costs to understand a mail that is parsed already, against one mail-parser parse of it in the same run.

Owns that one figure: fields, start, level, intent, referral, whose words are whose. The mails are those of the bench.
"""

import time
from datetime import UTC, datetime

from gateway.library import SHIPPED_CALENDARS, SHIPPED_POLICIES, Library
from gateway.message.parse import Message, parse
from gateway.message.reading import read
from gateway.message.when import read_start
from rules.policy import Policy
from tests.bench.mails import request
from tests.bench.measure import Figure, one_parse

RECEIVED = datetime(2026, 11, 18, 10, 1, tzinfo=UTC)
ROUNDS = 9  # interleaved; their lower quartile is told
MAILS = 60  # no two alike: nothing is remembered from one to the next


def understanding() -> list[Figure]:
    """Reading without the parse / B2."""
    policy = Library([SHIPPED_POLICIES], [SHIPPED_CALENDARS], range(2026, 2028)).load_all()["userzoom"]
    messages = [parse(request(number)[1]) for number in range(MAILS)]
    _read(messages, policy)
    rounds = sorted(_round(messages, policy) for _ in range(ROUNDS))
    ratio, cpu = rounds[len(rounds) // 4]
    return [
        Figure(
            "reading without parse, CPU / B2", ratio
        ),  # 2.0 is wanted; docs/benchmarks.md says how far it is
        Figure("reading without parse, CPU", cpu * 1e3, unit="ms CPU"),
    ]


def _round(messages: list[Message], policy: Policy) -> tuple[float, float]:
    parsed = one_parse(MAILS)
    begun = time.process_time()
    _read(messages, policy)
    cpu = (time.process_time() - begun) / len(messages)
    return cpu / parsed, cpu


def _read(messages: list[Message], policy: Policy) -> None:
    for message in messages:
        found = read(message, policy, own_addresses=policy.addresses)
        read_start(message, found.body, RECEIVED, policy.calendar.zone)
