"""What the operator hears of: each notice once, its end once, after a restart too; and what the digest makes of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from gateway import digest, watch
from gateway.app import opened
from gateway.config import Config
from gateway.draft import Draft
from gateway.lookout import EVERY, Lookout
from gateway.notify import raised
from gateway.people import People
from gateway.receive.door import Arrival
from gateway.trial import Trial, trial, trial_config
from gateway.unwanted import looks_like_request
from gateway.watch import Circle, Condition, Dead, Notice, Quiet, Seen, Stuck, notices, over, quiet_hours
from rules.events import Answered
from store import dead, outbox
from store import notices as kept
from store.errors import Conflict
from store.ids import id_at, instant_of
from store.records import COMPLAINT, Accepted, ClaimedLetter, Outcome
from store.text import key, micros
from store.unit import commit

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)  # Tuesday, 10:00 PT
MINUTE, HOUR, A_DAY, A_WEEK = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1), timedelta(days=7)
OPERATOR = "operator@example.org"
TICKET = "ticket@userzoom.com"
CALM = Seen(NOW, free=10**12, least=10**8)


@asynccontextmanager
async def world(config: Config, at: datetime = NOW) -> AsyncIterator[Trial]:
    async with trial(config, at) as found:
        yield found


def config(folder: Path, **tables: object) -> Config:
    return trial_config(folder, vendor={"userzoom": {}}, **tables)


async def told(found: Trial) -> list[str]:
    """Subjects of the operator's letters."""
    rows = await outbox.list_rows(found.gateway.db)
    return [row.subject for row in sorted(rows, key=lambda row: row.id) if row.kind == "operator"]


async def came(found: Trial, at: datetime, mails: int = 1) -> None:
    """Mails that were accepted then."""
    rows = [
        Accepted(
            id_at(at) + number,
            "userzoom",
            "smtp",
            b"x%d" % number,
            (TICKET,),
            "",
            "",
            None,
            at,
            f"{at} {number}",
        )
        for number in range(mails)
    ]
    await found.gateway.commits.accept(rows)
    await found.gateway.db.rows("SELECT 1 AS one")

    async def settled(session) -> None:  # type: ignore[no-untyped-def]
        await session.run("UPDATE inbox SET state = 'done' WHERE state = 'received'")

    await found.gateway.db.write(settled)


# --- the table ----------------------------------------------------------------------------------------------------------

STUCK = Stuck(3, NOW - 20 * MINUTE, "421 4.3.0 later")
DEAD = Dead("userzoom", "dana@example.com", "550 5.1.1 no such user", ("UZ-1001", "UZ-1002"))
PAGER = Dead("userzoom", "pager@example.org", "550 5.1.1 no such user", role="whoever is on call")
CIRCLE = Circle("userzoom", "desk@example.com", NOW - HOUR)
QUIET = Quiet("userzoom", "UserZoom", "America/Los_Angeles", NOW - 3 * HOUR, 11)


@pytest.mark.parametrize(
    ("seen", "subject"),
    [
        (replace(CALM, free=199_000_000), "the disk is nearly full, 199 MB are left"),
        (replace(CALM, stuck=STUCK), "no letter leaves since Tue 24 Nov, 17:40 UTC"),
        (replace(CALM, dead=[DEAD]), "dana@example.com is not there, UZ-1001, UZ-1002 waits for an answer"),
        (
            replace(CALM, dead=[PAGER]),
            "pager@example.org is not there, whoever is on call for userzoom hears nothing",
        ),
        (replace(CALM, quiet=[QUIET]), "no mail for UserZoom since 07:00 PT (usual: 11)"),
        (replace(CALM, faults=2), "2 mails held by a fault of ours"),
        (
            replace(CALM, circles=[CIRCLE]),
            "no automatic mail to desk@example.com any more: two machines talk",
        ),
        (
            replace(CALM, dead=[replace(DEAD, reason=COMPLAINT)]),
            "dana@example.com calls our mail unwanted, UZ-1001, UZ-1002 waits for an answer",
        ),
    ],
)
def test_each_condition_is_one_notice_that_says_what_to_do(seen: Seen, subject: str) -> None:
    (found,) = notices(seen)
    assert found.subject == subject
    assert "gateway " in found.text
    assert over(found.key, NOW - HOUR, NOW) is not None
    assert found.condition in watch.MENDS and found.condition in watch.MEASURED


def test_nothing_to_tell() -> None:
    assert not list(notices(CALM))
    assert not list(notices(replace(CALM, free=200_000_000, stuck=replace(STUCK, since=NOW - 14 * MINUTE))))


def test_every_condition_has_its_end_and_its_line_in_doctor() -> None:
    assert set(watch.OVER) == set(watch.MENDS) == set(Condition) - {Condition.JUNK_COUNT}


@pytest.mark.parametrize(
    ("came", "usual", "found"),
    [
        ([0] * 24, [0.0] * 24, None),
        ([0] * 24, [1.0] * 24, (0, 24, 24)),
        ([1] * 9 + [0] * 4 + [1] * 11, [0.0] * 9 + [3.0, 2.0, 3.0, 3.0] + [0.0] * 11, (9, 13, 11)),
        ([1] * 9 + [0] * 4 + [1] * 11, [0.0] * 9 + [2.0, 2.0, 2.0, 1.5] + [0.0] * 11, None),
        ([0] * 9 + [1] + [0] * 14, [0.0] * 8 + [8.0, 1.0] + [9.0] + [0.0] * 13, (10, 11, 9)),
    ],
)
def test_the_quiet_hours_of_a_day(
    came: list[int], usual: list[float], found: tuple[int, int, int] | None
) -> None:
    assert quiet_hours(came, usual) == found


def test_ids_tell_when_they_were_made() -> None:
    assert instant_of(id_at(NOW)) == NOW and instant_of(id_at(NOW) + 4_000_000) == NOW


# --- once, and once when it is over ---------------------------------------------------------------------------------------


async def test_once_and_once_when_it_is_over_also_after_a_restart(tmp_path: Path) -> None:
    free = 10**12
    async with world(config(tmp_path)) as found:
        lookout = found.gateway.lookout
        lookout.free_space = lambda: free
        await lookout.look()
        assert await told(found) == []
        free = lookout.least
        await lookout.look()
        await lookout.look()
        assert await told(found) == [f"{TICKET}: the disk is nearly full, 209 MB are left"]
    async with world(config(tmp_path), NOW + HOUR) as found:
        lookout = found.gateway.lookout
        lookout.free_space = lambda: free
        await lookout.look()
        assert len(await told(found)) == 1
        free = 10**12
        await lookout.look()
        await lookout.look()
        assert (await told(found))[1:] == [f"{TICKET}: there is room on the disk again"]
        free = 0
        await lookout.look()
        assert len(await told(found)) == 3  # another time is told again


async def test_of_two_processes_one_tells(tmp_path: Path) -> None:
    async with world(config(tmp_path)) as found:
        notice = watch.breaker("userzoom", "desk@example.com", "10 letters within ten minutes")
        assert await found.gateway.pump.notify([notice], {})
        assert not await found.gateway.pump.notify([notice], {})
        assert len(await told(found)) == 1


async def test_a_look_ends_a_breaker_when_its_hour_is_over(tmp_path: Path) -> None:
    async with world(config(tmp_path)) as found:
        lookout = found.gateway.lookout
        notice = watch.breaker("userzoom", "desk@example.com", "10 letters within ten minutes")
        await found.gateway.pump.notify([notice], {})
        found.clock.set(NOW + HOUR - MINUTE)
        await lookout.look()
        assert await told(found) == [f"{TICKET}: no automatic answers to desk@example.com for an hour"]
        assert list(await kept.open_ones(found.gateway.db)) == [notice.key]
        found.clock.set(NOW + HOUR)
        await lookout.look()
        await lookout.look()
        again = "automatic answers to userzoom desk@example.com go out again"
        assert (await told(found))[1:] == [f"{TICKET}: {again}"]


async def test_a_breaker_that_opens_anew_before_its_end_was_told_only_goes_on(tmp_path: Path) -> None:
    async with world(config(tmp_path)) as found:
        gateway, policy = found.gateway, found.gateway.policies.any()
        notice = watch.breaker("userzoom", "desk@example.com", "10 letters within ten minutes")
        await gateway.pump.notify([notice], {})
        later = NOW + HOUR + MINUTE
        composer = replace(gateway.composer, people=People({}, OPERATOR))
        draft = Draft(gateway.policies.by_digest, composer, gateway.ids, later)
        raised(draft, policy, notice, before=NOW)
        assert not draft.letters
        await commit(gateway.db, draft.work())
        with pytest.raises(Conflict):  # for whoever decided on the same, later
            await commit(gateway.db, draft.work())
        assert (await kept.open_ones(gateway.db))[notice.key] == ("userzoom", later)


async def test_it_looks_every_five_minutes(tmp_path: Path) -> None:
    looks = 0

    def free() -> int:
        nonlocal looks
        looks += 1
        return 10**12

    async with world(config(tmp_path)) as found:
        lookout: Lookout = found.gateway.lookout
        lookout.free_space = free
        assert await lookout.look_if_due() == NOW + EVERY
        await lookout.look_if_due()
        assert looks == 1
        found.clock.set(NOW + EVERY)
        await lookout.look_if_due()
        assert looks == 2
        found.clock.set(NOW - A_DAY)  # set back
        await lookout.look_if_due()
        assert looks == 3


async def test_a_look_that_fails_stops_nothing(tmp_path: Path) -> None:
    def broken() -> int:
        raise OSError("no such disk")

    async with world(config(tmp_path)) as found:
        found.gateway.lookout.free_space = broken
        await found.gateway.lookout.look_if_due()


# --- what is measured -----------------------------------------------------------------------------------------------------


async def test_the_next_hop_takes_nothing(tmp_path: Path) -> None:
    closed = {"url": "smtp://127.0.0.1:9", "tls": "none"}
    async with world(config(tmp_path, next_hop=closed)) as found:
        lookout = found.gateway.lookout
        await found.gateway.pump.tell_operator("a trial", "Nothing else.")
        for minutes in (0, 5, 14):
            found.clock.set(NOW + minutes * MINUTE)
            await found.settle()
            await lookout.look()
        assert await kept.open_ones(found.gateway.db) == {}
        found.clock.set(NOW + 16 * MINUTE)
        await found.settle()
        await lookout.look()
        await lookout.look()
        assert list(await kept.open_ones(found.gateway.db)) == ["hop"]
        assert await told(found) == [f"{TICKET}: a trial"]  # it could not leave
    async with world(config(tmp_path), NOW + 8 * HOUR) as found:
        await found.settle()
        await found.gateway.lookout.look()
        assert (await told(found))[-1] == f"{TICKET}: letters leave again"
        assert await kept.open_ones(found.gateway.db) == {}


async def test_unusually_quiet(tmp_path: Path) -> None:
    async with world(config(tmp_path)) as found:
        for week in range(1, 5):
            for hour in range(1, 4):
                at = NOW - A_WEEK * week - hour * HOUR + MINUTE
                at -= (
                    HOUR if week == 4 else timedelta(0)
                )  # summer time: the same hours by the clock on the wall
                await came(found, at, 4)
        await came(found, NOW - 3 * HOUR)
        lookout = found.gateway.lookout
        await lookout.look()
        (subject,) = await told(found)
        assert subject == f"{TICKET}: no mail for UserZoom since 07:00 PT (usual: 12)"
        await came(found, NOW - MINUTE)
        await lookout.look()
        assert (await told(found))[1:] == [f"{TICKET}: mail for userzoom comes in again"]


async def test_unusually_quiet_by_a_clock_in_a_file(tmp_path: Path) -> None:
    """The time on show is years from the real one, by which ids are made."""
    file, tuesday = tmp_path / "now", datetime(2031, 1, 14, 18, 0, tzinfo=UTC)

    def show(at: datetime) -> None:
        file.write_text(at.isoformat(), encoding="ascii")

    show(tuesday)
    async with opened(config(tmp_path, clock=f"file:{file}")) as gateway:
        number = 0
        for week, mails in [(0, 12), (1, 12), (2, 12), (3, 12), (4, 0)]:
            for hour in (0, *[1] * mails):
                number += 1
                show(tuesday + week * A_WEEK + hour * HOUR)
                octets = b"From: dana@example.com\r\nSubject: %d\r\n\r\nIt fails." % number
                await gateway.accept(
                    Arrival("smtp", octets, "dana@example.com", (TICKET,), "127.0.0.1", None, None)
                )
        show(tuesday + 4 * A_WEEK + 3 * HOUR)
        await gateway.lookout.look()
        rows = await outbox.list_rows(gateway.db)
        assert [row.subject for row in rows] == [f"{TICKET}: no mail for UserZoom since 10:00 PT (usual: 13)"]


@pytest.mark.parametrize("by", [kept.BY_ID, kept.BY_RECEIPT], ids=lambda by: by.column)
async def test_mail_is_found_by_time_in_either_way(tmp_path: Path, by: kept.Found) -> None:
    async with world(config(tmp_path)) as found:
        for ago, mails in [(5 * HOUR, 2), (3 * HOUR, 3), (HOUR, 1)]:
            await came(found, NOW - ago, mails)
        db = found.gateway.db
        last = await kept.last_came(db, "userzoom", NOW - A_DAY, by)
        assert last == NOW - HOUR and await kept.last_came(db, "userzoom", NOW, by) is None
        ranges = [(NOW - 5 * HOUR, NOW - 3 * HOUR), (NOW - 3 * HOUR, NOW)]
        assert await kept.came(db, "userzoom", ranges, by) == [2, 4]
        counts = {NOW - 5 * HOUR: 2, NOW - 3 * HOUR: 3, NOW - HOUR: 1}
        assert await kept.hours(db, "userzoom", ranges, by) == counts


@pytest.mark.parametrize(("mails", "since"), [(2, 3 * HOUR), (4, 50 * MINUTE)])
async def test_few_mails_or_a_short_time_say_nothing(tmp_path: Path, mails: int, since: timedelta) -> None:
    async with world(config(tmp_path)) as found:
        for week in range(1, 5):
            for hour in range(1, 4):
                await came(found, NOW - A_WEEK * week - hour * HOUR + MINUTE, mails)
        await came(found, NOW - since)
        await found.gateway.lookout.look()
        assert await told(found) == []


async def test_a_holiday_is_quiet(tmp_path: Path) -> None:
    thanksgiving = NOW + 2 * A_DAY
    async with world(config(tmp_path), thanksgiving) as found:
        for week in range(1, 5):
            await came(found, thanksgiving - A_WEEK * week - HOUR, 20)
        await found.gateway.lookout.look()
        assert await told(found) == []


async def test_a_dead_address_that_something_is_promised_to(tmp_path: Path) -> None:
    async with world(config(tmp_path)) as found:
        gateway = found.gateway
        await found.receive(request(), "dana@example.com", TICKET)

        async def dies(session) -> None:  # type: ignore[no-untyped-def]
            for address in ("dana@example.com", "kim@example.com"):
                await session.run(
                    "INSERT INTO dead_addresses (mailbox, vendor, address, since, reason) VALUES (?, ?, ?, ?, ?)",
                    key("userzoom", address),
                    "userzoom",
                    address,
                    micros(NOW),
                    "550 5.1.1 no such user",
                )

        await gateway.db.write(dies)
        await gateway.lookout.look()
        await gateway.lookout.look()
        assert (await told(found)) == [
            f"{TICKET}: dana@example.com is not there, UZ-1001 waits for an answer"
        ]
        await gateway.db.write(lambda session: session.run("DELETE FROM dead_addresses"))
        await gateway.lookout.look()
        assert len(await told(found)) == 2


@pytest.mark.parametrize(
    ("named", "role"), [("team", "an agent"), ("lead", "the lead"), ("on_call", "whoever is on call")]
)
async def test_a_dead_address_of_staff(tmp_path: Path, named: str, role: str) -> None:
    """Refused by the next hop: nobody would hear of requests any more."""
    gone = {"userzoom": {named: ["sam@example.org"]}}
    async with trial(trial_config(tmp_path, vendor=gone), NOW) as found:
        gateway = found.gateway
        await found.receive(request(), "dana@example.com", TICKET)
        letter = next(each for each in await found.letters() if each.recipient == "sam@example.org")
        refused = Outcome(letter.id, "failed", NOW, "550 5.1.1 no such user")
        await gateway.pump.settle_outcomes([(ClaimedLetter(letter, 1), refused)])
        await gateway.lookout.look()
        await gateway.lookout.look()
        assert await told(found) == [
            f"{TICKET}: sam@example.org is not there, {role} for userzoom hears nothing"
        ]
        await dead.revive(gateway.db, "userzoom", "sam@example.org")
        await gateway.lookout.look()
        assert (await told(found))[1:] == [f"{TICKET}: userzoom sam@example.org is no longer waited for"]


async def test_our_own_faults(tmp_path: Path) -> None:
    async with world(config(tmp_path)) as found:
        db = found.gateway.db
        await came(found, NOW)
        held = "UPDATE inbox SET state = 'held', reason = 'Traceback (most recent call last): x'"
        await db.write(lambda session: session.run(held))
        await found.gateway.lookout.look()
        assert list(await kept.open_ones(db)) == ["faults"]
        assert await told(found) == []  # each was told with its mail
        await db.write(lambda session: session.run("UPDATE inbox SET state = 'done'"))
        await found.gateway.lookout.look()
        assert await told(found) == [f"{TICKET}: no mail is held by a fault of ours any more"]


# --- Junk, and the digest ---------------------------------------------------------------------------------------------------


def request(text: str = "Nobody can log in, the whole site is down.", **fields: str) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "dana@example.com", TICKET, "All of it is down"
    for name, value in fields.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes()


async def test_what_looks_like_a_request_in_junk(tmp_path: Path) -> None:
    async with world(config(tmp_path)) as found:
        policy = found.gateway.policies.in_force["userzoom"]
        assert looks_like_request(request(), policy, frozenset())
        assert not looks_like_request(request(List_Unsubscribe="<mailto:x@example.com>"), policy, frozenset())
        assert not looks_like_request(request(Auto_Submitted="auto-generated"), policy, frozenset())
        offer = b"From: x@example.com\nSubject: Cheap watches\n\nBuy now, best price.\n"
        assert not looks_like_request(offer, policy, frozenset())
        assert looks_like_request(offer.replace(b"Cheap", b"Re: [UZ-1001] Cheap"), policy, frozenset())


async def test_junk_is_told_once_and_counted_for_the_digest(tmp_path: Path) -> None:
    async with world(config(tmp_path)) as found:
        lookout, db = found.gateway.lookout, found.gateway.db

        async def counted() -> int:
            return watch.junk_counts(
                {each: of for each, (of, _) in (await kept.open_ones(db)).items()}, "userzoom"
            )

        await lookout.junk_seen("support", "userzoom", 0)
        await lookout.junk_seen("support", "userzoom", 2)
        await lookout.junk_seen("support", "userzoom", 3)
        await lookout.junk_seen("sales", "userzoom", 1)
        await lookout.look()
        assert len(await told(found)) == 2 and await counted() == 4
        policy = found.gateway.policies.in_force["userzoom"]
        page = await digest.counted(db, policy, {}, NOW, kept.BY_ID)
        assert "4 mails in the Junk folder look like requests" in page.worth
        await lookout.junk_seen("support", "userzoom", 0)
        assert len(await told(found)) == 3 and await counted() == 1
        page = await digest.counted(db, policy, {}, NOW, kept.BY_ID)
        assert "1 mail in the Junk folder looks like a request" in page.worth


async def test_the_digest_names_the_hours_without_mail(tmp_path: Path) -> None:
    monday = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)  # 09:30 PT
    async with world(config(tmp_path)) as found:
        for week in range(1, 5):
            for hour in range(4):
                at = monday - A_WEEK * week + hour * HOUR
                at -= (
                    HOUR if week == 4 else timedelta(0)
                )  # summer time: the same hours by the clock on the wall
                await came(found, at, 3 if hour else 2)
        await came(found, monday - HOUR)
        await came(found, monday + 4 * HOUR)
        policy = found.gateway.policies.in_force["userzoom"]
        page = await digest.counted(found.gateway.db, policy, {}, NOW, kept.BY_ID)
        assert page.worth == ("no mail at all yesterday between 09:00 and 13:00 PT (usual: 11)",)


async def test_kept_updates_are_counted(tmp_path: Path) -> None:
    """An answer within the day keeps the response; the status letter of the next day keeps the update."""
    team = {"userzoom": {"team": ["sam@example.org"]}}
    async with trial(trial_config(tmp_path, vendor=team), NOW) as found:
        await found.receive(request("Exports are slow today."), "dana@example.com", TICKET)
        (row,) = await found.gateway.db.rows("SELECT id FROM incidents")
        assert not any(
            await found.gateway.pump.act(row["id"], [Answered(NOW, "sam@example.org", "We look.")])
        )
        await found.settle()
        policy = found.gateway.policies.in_force["userzoom"]
        first = (await digest.counted(found.gateway.db, policy, {}, NOW + A_DAY, kept.BY_ID)).kept
        await found.advance(NOW + 7 * A_DAY)
        whole = await digest.counted(found.gateway.db, policy, {}, NOW + 7 * A_DAY, kept.BY_ID)
        assert first == 2  # the acknowledgement and the answer
        assert whole.without_news > 0 and whole.kept == whole.without_news


def test_a_notice_has_one_key() -> None:
    assert Notice(Condition.DISK, "", "a", "b").key == "disk"
    assert (
        Notice(Condition.DEAD, "userzoom dana@example.com", "a", "b").key == "dead userzoom dana@example.com"
    )
