"""What would stop us, as a table: what was seen at one look becomes notices to the operator, each with what to do.

Owns the conditions and their words. A notice is told once, and once more when it is over; which were told is the store's
(`lookout` compares). Pure: never measures, never reads a clock.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from gateway.budgets import REST
from gateway.compose import say
from store.records import COMPLAINT

PATIENCE = timedelta(minutes=15)
"""So long letters may wait for the next hop before the operator hears of it."""

ROOM = 2
"""Told at so many times the free space below which the doors answer 452: while there is time."""

USUAL = 8
"""Mails that usually come in the hours in which none did: fewer can be chance."""

QUIET_AFTER = timedelta(hours=1)


class Condition(StrEnum):
    """The first word of a notice's key; the rest says which mailbox, address or vendor."""

    DISK = "disk"
    HOP = "hop"
    DEAD = "dead"
    QUIET = "quiet"
    JUNK = "junk"
    JUNK_COUNT = "junk-count"  # kept for the digest, told to nobody
    FAULTS = "faults"
    BREAKER = "breaker"
    LOOP = "loop"


@dataclass(frozen=True, slots=True)
class Notice:
    """`is_mailed` false: it is in the log and in `doctor` alone, since a letter could not leave or has left already."""

    condition: Condition
    about: str
    subject: str
    text: str
    vendor: str = ""
    is_mailed: bool = True

    @property
    def key(self) -> str:
        return f"{self.condition} {self.about}".rstrip()


@dataclass(frozen=True, slots=True)
class Quiet:
    """No mail since then, where usually so many come."""

    vendor: str
    name: str
    zone: str
    since: datetime
    usual: int


@dataclass(frozen=True, slots=True)
class Dead:
    """A mailbox that is not there. `refs`: open requests that owe something to it; `role`: of staff."""

    vendor: str
    address: str
    reason: str
    refs: tuple[str, ...] = ()
    role: str = ""


@dataclass(frozen=True, slots=True)
class Circle:
    """An address at which a machine answers ours: automatic mail there has stopped for good."""

    vendor: str
    address: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Stuck:
    """Letters that wait although they are due, and what the other side said last."""

    letters: int
    since: datetime
    reply: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look found."""

    now: datetime
    free: int = 0  # octets
    least: int = 0  # below which mail is refused
    stuck: Stuck | None = None
    dead: Sequence[Dead] = ()
    quiet: Sequence[Quiet] = ()
    faults: int = 0
    circles: Sequence[Circle] = ()


MEASURED = frozenset(
    {Condition.DISK, Condition.HOP, Condition.DEAD, Condition.QUIET, Condition.FAULTS, Condition.LOOP}
)
"""A look that sees nothing of the kind ends these."""

LASTS: Mapping[str, timedelta] = {Condition.BREAKER: REST}
"""So long after it was raised such a notice is over; the next look says so."""


def notices(seen: Seen) -> Iterator[Notice]:
    """All that is so now."""
    if seen.free < ROOM * seen.least:
        yield _disk(seen.free, seen.least)
    if seen.stuck is not None and seen.now - seen.stuck.since >= PATIENCE:
        yield _hop(seen.stuck)
    for dead in seen.dead:
        yield _dead(dead)
    for quiet in seen.quiet:
        yield _quiet(quiet, seen.now)
    if seen.faults:
        yield _faults(seen.faults)
    for circle in seen.circles:
        yield _circle(circle)


def _disk(free: int, least: int) -> Notice:
    return Notice(
        Condition.DISK,
        "",
        f"the disk is nearly full, {free // 1_000_000} MB are left",
        f"Below {least // 1_000_000} MB no mail is taken in any more: peers are told to come again later. What is stored stays.\n\n"
        "Make room on that disk. To shrink the store itself:\n\n  gateway db prune --older-than 400d",
    )


def _hop(stuck: Stuck) -> Notice:
    said = f"\n\nIts last word: {stuck.reply[:300]}" if stuck.reply else ""
    return Notice(
        Condition.HOP,
        "",
        f"no letter leaves since {_utc(stuck.since)}",
        f"Due and not taken by the next hop: {_count(stuck.letters, 'letter')}.{said}\n\nLetters are kept and tried again; promises "
        "run on. Look at the next hop, then:\n\n  gateway outbox --by-age",
        is_mailed=False,
    )


def _dead(dead: Dead) -> Notice:
    if dead.role:
        return _dead_staff(dead)
    refs = ", ".join(dead.refs)
    return Notice(
        Condition.DEAD,
        _mailbox(dead.vendor, dead.address),
        f"{dead.address} {_is_what(dead)}, {refs} waits for an answer",
        f"{_why(dead)}\n\nNothing is sent there by itself any more, and what is promised on "
        f"{refs} reaches nobody. Another address or the telephone is needed:\n\n  gateway show {dead.refs[0]}",
        dead.vendor,
    )


def _dead_staff(dead: Dead) -> Notice:
    role = f"{dead.role} for {dead.vendor}"
    return Notice(
        Condition.DEAD,
        _mailbox(dead.vendor, dead.address),
        f"{dead.address} {_is_what(dead)}, {role} hears nothing",
        f"{_why(dead)}\n\nThey are written all the same, and nobody reads them. Mend the mailbox, "
        "or let somebody else be told: in the configuration, where it is named there, and\n\n"
        f"  gateway agent lock {dead.address} --vendor {dead.vendor}\n\nOnce it is mended:\n\n"
        f"  gateway contact revive {dead.address} --vendor {dead.vendor}",
        dead.vendor,
    )


def _is_what(dead: Dead) -> str:
    return "calls our mail unwanted" if dead.reason == COMPLAINT else "is not there"


def _why(dead: Dead) -> str:
    if dead.reason == COMPLAINT:
        return f"The owner of {dead.address}, or a provider's filter, reported a letter of ours as unwanted."
    return f"Letters to {dead.address} come back: {dead.reason[:300]}"


def _quiet(quiet: Quiet, now: datetime) -> Notice:
    since = say.near(quiet.since, now, quiet.zone)
    return Notice(
        Condition.QUIET,
        quiet.vendor,
        f"no mail for {quiet.name} since {since} (usual: {quiet.usual})",
        f"At this time of the week {_count(quiet.usual, 'mail')} usually come in as long a time. None did.\n\nIt may be a holiday of the "
        "customers. Else mail is lost or late in front of us. Send one yourself, and look:\n\n"
        "  gateway inbox --limit 5\n  gateway doctor",
        quiet.vendor,
    )


def _faults(count: int) -> Notice:
    return Notice(
        Condition.FAULTS,
        "",
        f"{_count(count, 'mail')} held by a fault of ours",
        "Each was told with its mail. After an upgrade that mends it:\n\n  gateway hold list\n  gateway hold release ID",
        is_mailed=False,
    )


def _circle(circle: Circle) -> Notice:
    return Notice(
        Condition.LOOP,
        _mailbox(circle.vendor, circle.address),
        f"no automatic mail to {circle.address} any more: two machines talk",
        "More than once within a week it used up the automatic letters that one address may get, and all but nothing that it wrote was a "
        f"reply. Nothing leaves there by itself since {_utc(circle.since)}; what people write does, and all that comes is recorded.\n\n"
        "Have the machine mended by whoever runs it, or stopped at your mail server. What it wrote:\n\n  gateway inbox --limit 20\n\n"
        "It does not end by itself. Once it is mended, or if it was a person after all:\n\n"
        f"  gateway contact revive {circle.address} --vendor {circle.vendor}",
        circle.vendor,
    )


def breaker(vendor: str, address: str, why: str) -> Notice:
    """Nothing goes to this address by itself for a while. `why`: what was too much."""
    return Notice(
        Condition.BREAKER,
        _mailbox(vendor, address),
        f"no automatic answers to {address} for an hour",
        f"{why}. It seems to be a machine that answers ours.\n\nIts mail is recorded, people's answers to it leave. Automatic ones go "
        "on in an hour, unless it begins again. What it wrote:\n\n  gateway inbox --limit 20",
        vendor,
    )


def junk(mailbox: str, vendor: str, count: int) -> tuple[Notice, ...]:
    """None at all is none."""
    if not count:
        return ()
    told = Notice(
        Condition.JUNK,
        mailbox,
        f"mailbox {mailbox}: mail in the Junk folder looks like requests",
        f"{_count(count, 'mail')} there. Nobody is told of them, and no clock runs.\n\nMove what is a request into the folder that is "
        "polled, and teach the filter in front that these senders are wanted.",
        vendor,
    )
    kept = Notice(Condition.JUNK_COUNT, f"{mailbox} {count}", "", "", vendor, is_mailed=False)
    return told, kept


def junk_counts(keys: Mapping[str, str], vendor: str) -> int:
    """Out of the open notices (key -> vendor), for the digest."""
    head = f"{Condition.JUNK_COUNT} "
    return sum(
        int(key.rpartition(" ")[2]) for key, of in keys.items() if key.startswith(head) and of == vendor
    )


OVER: Mapping[str, tuple[str, str]] = {
    Condition.DISK: ("there is room on the disk again", "Mail is taken in as ever."),
    Condition.HOP: (
        "letters leave again",
        "The next hop takes letters. What had waited is on its way: gateway outbox",
    ),
    Condition.DEAD: (
        "{about} is no longer waited for",
        "Nothing is owed to it any more, or it is there again.",
    ),
    Condition.QUIET: ("mail for {about} comes in again", "It is no longer unusually quiet."),
    Condition.JUNK: (
        "mailbox {about}: nothing in the Junk folder looks like a request",
        "It was looked at again.",
    ),
    Condition.FAULTS: ("no mail is held by a fault of ours any more", "Each was released or discarded."),
    Condition.BREAKER: (
        "automatic answers to {about} go out again",
        "For an hour nothing went there by itself.",
    ),
    Condition.LOOP: (
        "automatic mail to {about} goes out again",
        "Somebody let it go, or it wrote with proof.",
    ),
}


MENDS: Mapping[str, tuple[str, str]] = {
    Condition.DISK: ("the disk is nearly full", "gateway db prune --older-than 400d"),
    Condition.HOP: ("no letter leaves", "gateway outbox --by-age"),
    Condition.DEAD: ("{about} is not there, and must hear of something", "gateway contact dead"),
    Condition.QUIET: ("unusually little mail for {about}", "gateway inbox --limit 5"),
    Condition.JUNK: ("mail in the Junk folder of {about} looks like requests", "look into that folder"),
    Condition.FAULTS: ("mail is held by a fault of ours", "gateway hold list"),
    Condition.BREAKER: ("no automatic answers to {about}, for an hour", "gateway inbox --limit 20"),
    Condition.LOOP: ("no automatic mail to {about} any more: two machines talk", "gateway contact dead"),
}
"""What `doctor` says of those that are not over."""


def over(key: str, told_at: datetime, now: datetime) -> tuple[str, str] | None:
    """(subject, text) of the word that it is over; None where nobody was told of it."""
    condition, _, about = key.partition(" ")
    words = OVER.get(condition)
    if words is None:
        return None
    subject, text = (each.format(about=about) for each in words)
    return subject, f"{text}\n\nIt was so from {_utc(told_at)} to {_utc(now)}."


def is_past(key: str, told_at: datetime, now: datetime) -> bool:
    """Of a notice that a look at `now` does not find."""
    condition = key.partition(" ")[0]
    lasts = LASTS.get(condition)
    return condition in MEASURED or (lasts is not None and now - told_at >= lasts)


def key_of_breaker(vendor: str, address: str) -> str:
    return f"{Condition.BREAKER} {_mailbox(vendor, address)}"


def key_of_loop(vendor: str, address: str) -> str:
    return f"{Condition.LOOP} {_mailbox(vendor, address)}"


def _mailbox(vendor: str, address: str) -> str:
    """What a notice about one address is about; `store.person` knows it by that."""
    return f"{vendor} {address}"


HOURS = 24


def quiet_hours(came: Sequence[int], usual: Sequence[float]) -> tuple[int, int, int] | None:
    """(from hour, until hour, usual mails) of the longest time of a day without mail in which some are usual, by hours."""
    best: tuple[float, int, int] | None = None
    start = 0
    while start < len(came):
        end = start
        while end < len(came) and came[end] == 0:
            end += 1
        if end > start:
            first = next((hour for hour in range(start, end) if usual[hour]), end)
            last = next((hour + 1 for hour in range(end - 1, first - 1, -1) if usual[hour]), first)
            expected = sum(usual[first:last])
            if expected >= USUAL and (best is None or expected > best[0]):
                best = expected, first, last
        start = end + 1
    return (best[1], best[2], round(best[0])) if best else None


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _utc(at: datetime) -> str:
    return f"{at:%a %d %b, %H:%M} UTC"
