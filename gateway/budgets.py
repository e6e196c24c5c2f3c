"""Budgets of the mail that mail causes: what was sent automatically, what may still go (SAFETY, "Sending").

Owns the limits and their windows. Pure: what was sent comes in, a reason comes out. Never looks at a person's words, at
scheduled letters (their cadence bounds them) or at answers to agents (`orders` bounds those).

    may_answer(spent, written, vendor, address, trust, incident=None) -> Over | None
    goes_in_circles(talk, most, within) -> bool
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from rules.incident import Trust
from store.records import Letter, Sent, Talk

AN_HOUR = timedelta(hours=1)
A_DAY = timedelta(days=1)

UNVERIFIED_A_DAY = 1
"""Whoever could be a forger's victim gets one minimal letter in 24 hours."""

BURST, BURST_WITHIN = 10, timedelta(minutes=10)
"""More automatic letters to one address than that would be two machines talking, whatever the limits allow."""

REST = timedelta(hours=1)
"""For so long nothing goes to that address by itself."""

MEMORY = timedelta(days=7)
"""For so long it is remembered that an address used up what it may get."""

CIRCLES = 20
"""So many letters, in heaps that used up a limit, and all but no reply to any of them: a machine, for good."""

REQUESTS_A_REPLY = 4
"""Who replies in one request of four or more is a person, however much they write."""


@dataclass(frozen=True, slots=True)
class Budget:
    """Automatic letters; each is a key of `[limits]`. Raises ValueError for one that is not positive."""

    answers_per_hour: int = 3  # to one mailbox
    answers_per_day: int = 10
    answers_per_request: int = 3  # since a person of ours last wrote
    answers_per_domain: int = 200  # of the recipient, an hour
    automatic_per_hour: int = 2_000  # all together

    def __post_init__(self) -> None:
        for name in self.__slots__:
            if getattr(self, name) <= 0:
                raise ValueError(f"{name} must be positive")


@dataclass(frozen=True, slots=True)
class Spent:
    """What mail caused until `now`, as far as this batch may ask.

    `sent`: of the last day, by the mailbox of those who wrote. `by_domain`, `total`: within the hour. `unheard`: on a
    request, since a person's last word. `resting`: (vendor, address) -> when its breaker closes again. `talks`: the same pairs -> what went
    to and fro within `MEMORY`, for those that have used up a limit.
    """

    now: datetime
    budget: Budget = Budget()
    sent: Mapping[str, Sequence[Sent]] = field(default_factory=dict)
    by_domain: Mapping[str, int] = field(default_factory=dict)
    total: int = 0
    unheard: Mapping[int, int] = field(default_factory=dict)
    resting: Mapping[tuple[str, str], datetime] = field(default_factory=dict)
    talks: Mapping[tuple[str, str], Talk] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Over:
    """Why no automatic letter goes now.

    `room_at`: only the hour is used up, and there is room again then. `trips`: the breaker of this address opens. `unheard`:
    what is missing is a person's word. `circles`: it was not for the first time; nothing goes there by itself until a person
    says so.
    """

    why: str
    room_at: datetime | None = None
    trips: bool = False
    unheard: bool = False
    circles: bool = False


def may_answer(
    spent: Spent,
    written: Iterable[Letter],
    vendor: str,
    address: str,
    trust: Trust,
    incident: int | None = None,
) -> Over | None:
    """None: one more may go to `address`. `written`: the letters of this very batch, counted like those before it."""
    if (until := spent.resting.get((vendor, address))) is not None and spent.now < until:
        return Over(
            f"two machines seem to talk: no automatic answers to this address until {until:%H:%M} UTC"
        )
    budget, domain, mailbox = spent.budget, domain_of(address), mailbox_of(address)
    mine = [each for each in written if each.domain]
    in_domain = [each for each in mine if domain_of(each.recipient) == domain]
    to_them = sorted(
        [each.at for each in spent.sent.get(mailbox, ())]
        + [each.created_at for each in in_domain if mailbox_of(each.recipient) == mailbox]
    )
    talk = spent.talks.get((vendor, address), Talk())
    if sum(at > spent.now - BURST_WITHIN for at in to_them) >= BURST:
        again = goes_in_circles(talk, BURST, BURST_WITHIN)
        return Over(
            f"{BURST} automatic letters to this address within ten minutes", trips=not again, circles=again
        )
    if trust is Trust.UNVERIFIED and _since(to_them, spent.now - A_DAY) >= UNVERIFIED_A_DAY:
        return Over("an automatic letter went to this unverified address within a day")
    if _since(to_them, spent.now - A_DAY) >= budget.answers_per_day:
        return Over(
            f"{budget.answers_per_day} automatic letters to this address within a day",
            circles=goes_in_circles(talk, budget.answers_per_day, A_DAY),
        )
    if incident is not None:
        on_it = spent.unheard.get(incident, 0) + sum(each.incident == incident for each in mine)
        if on_it >= budget.answers_per_request:
            return Over(f"{on_it} automatic letters on this request without a person's word", unheard=True)
    if spent.by_domain.get(domain, 0) + len(in_domain) >= budget.answers_per_domain:
        return Over(f"{budget.answers_per_domain} automatic letters to {domain} within the hour")
    if spent.total + len(mine) >= budget.automatic_per_hour:
        return Over(f"{budget.automatic_per_hour} automatic letters in all within the hour")
    within = [at for at in to_them if at > spent.now - AN_HOUR]
    if len(within) >= budget.answers_per_hour:
        why = f"{budget.answers_per_hour} automatic letters to this address within the hour"
        return Over(why, room_at=within[-budget.answers_per_hour] + AN_HOUR)
    return None


def may_circle(spent: Spent, address: str) -> bool:
    """Whether what went to and fro with this address needs to be known: enough of today's letters went there."""
    least = min(BURST, spent.budget.answers_per_day)
    return sum(each.recipient == address for each in spent.sent.get(mailbox_of(address), ())) >= least


def goes_in_circles(talk: Talk, most: int, within: timedelta) -> bool:
    """Heaps of `most` letters, each `within` that span, that no mail is in reply to.

    A person who has as many acknowledgements replies now and then; a machine that rewrites every word never can.
    """
    heaps, first = 0, 0
    while first + most <= len(talk.letters):
        full = talk.letters[first + most - 1] - talk.letters[first] < within
        heaps, first = heaps + full, first + (most if full else 1)
    enough = max(2, -(-CIRCLES // most))
    return heaps >= enough and talk.replies * REQUESTS_A_REPLY < talk.requests


def mailbox_of(address: str) -> str:
    """Without what stands behind a `+` (RFC 5233): tags of one mailbox are one person to write to."""
    local, _, domain = address.rpartition("@")
    return f"{local.partition('+')[0] or local}@{domain}"


def by_mailbox(letters: Iterable[Sent]) -> dict[str, list[Sent]]:
    found: dict[str, list[Sent]] = {}
    for each in letters:
        found.setdefault(mailbox_of(each.recipient), []).append(each)
    return found


def domain_of(address: str) -> str:
    return address.rpartition("@")[2]


def unheard(letters: Iterable[Sent]) -> Counter[int]:
    """Automatic letters on each request since a person's last letter on it."""
    ordered = sorted(letters, key=lambda each: each.at)
    heard = {each.incident: each.at for each in ordered if each.by_person}
    counted: Counter[int] = Counter()
    for each in ordered:
        if each.incident is not None and not each.by_person:
            last = heard.get(each.incident)
            counted[each.incident] += last is None or each.at > last
    return counted


def _since(instants: Iterable[datetime], since: datetime) -> int:
    return sum(at > since for at in instants)
