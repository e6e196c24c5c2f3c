"""The main promise: what the policy owes leaves on its cadence, in time on the wire, whatever happens between."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from gateway.deliver.hop import Result
from gateway.trial import trial, trial_config
from rules.events import Closed, Resolved
from store.mapping import decode_incident
from store.records import Letter
from tests.journey.conftest import TEAM, Start
from tests.journey.mails import TICKET, mail, opened, reply_to, words

LAUNCH = "Hi, our study will not launch when we press Launch."


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


async def test_a_request_before_closing_is_answered_and_followed_up(start: Start) -> None:
    """UZ Priority 2, received 20 minutes before closing on Friday (the model of the letters)."""
    world = await start("2026-11-21T00:40:00Z")
    await world.receive(mail(LAUNCH), "dana@example.com", TICKET)
    assert sorted((letter.kind, letter.recipient) for letter in await world.letters()) == [
        ("acknowledgement", "dana@example.com"),
        ("notice", "kim@example.org"),
        ("notice", "sam@example.org"),
    ]
    letters = await world.letters()
    acknowledgement = next(each for each in letters if each.kind == "acknowledgement")
    assert "Mon 23 Nov, 01:40 PT (09:40 UTC)" in words(acknowledgement)
    assert opened(acknowledgement)["Auto-Submitted"] == "auto-replied"

    # An agent answers by a plain reply on Monday, 01:10 PT.
    await world.advance(utc("2026-11-23T09:09:00Z"))
    notice = next(each for each in letters if each.recipient == "sam@example.org")
    answer = mail(
        "Thanks, we see the same error.\n\nOn Fri, 20 Nov 2026, UserZoom Support wrote:\n> P2, answer to Dana",
        sender="Sam <sam@example.org>",
        to=reply_to(notice),
        subject="Re: [UZ-1001] Study will not launch",
        message_id="<answer@example.org>",
        In_Reply_To=str(opened(notice)["Message-ID"]),
    )
    await world.receive(answer, "sam@example.org", reply_to(notice))
    await world.advance(utc("2026-11-23T09:10:00Z"))
    answered = next(each for each in await world.letters() if each.kind == "answer")
    assert answered.recipient == "dana@example.com"
    assert "we see the same error" in words(answered) and "wrote:" not in words(answered)
    assert opened(answered)["Auto-Submitted"] is None
    assert "Tue 24 Nov, 08:10 PT (16:10 UTC)" in words(answered)

    # Nobody says more: the status letter is on the wire before it is due, and names the next one.
    await world.advance(utc("2026-11-24T16:10:00Z"))
    status = [each for each in await world.letters() if each.kind == "status"]
    assert len(status) == 1
    assert status[0].created_at == utc("2026-11-24T16:05:00Z")
    assert "Wed 25 Nov" in words(status[0])


async def test_a_slow_next_hop_does_not_make_an_update_late(tmp_path: Path, database_url: str) -> None:
    class Slow:
        """Takes every letter, 30 seconds later by the clock on show."""

        patience = timedelta(minutes=1)
        taken: list[tuple[str, datetime]] = []  # noqa: RUF012 one journey, one list

        async def send(self, letter: Letter) -> Result:
            world.clock.advance(timedelta(seconds=30))
            self.taken.append((letter.kind, world.clock.now()))
            return Result("delivered", "250 2.0.0 ok")

        async def close(self) -> None:
            pass

    hop = Slow()
    config = trial_config(tmp_path, vendor=TEAM, store={"url": database_url})
    async with trial(config, utc("2026-11-30T18:15:00Z"), hop) as world:
        text = "Total outage, the system is down, nothing works."
        await world.receive(mail(text, subject="Site is down"), "dana@example.com", TICKET)
        await world.advance(utc("2026-12-01T01:00:00Z"))
        taken_at = next(at for kind, at in hop.taken if kind == "acknowledgement")
        due = taken_at + timedelta(hours=4)
        updates = [at for kind, at in hop.taken if kind == "status"]
        assert updates and updates[0] <= due
        rows = await world.gateway.db.rows("SELECT document FROM incidents")
        assert all(each.missed is None for each in decode_incident(rows[0]["document"]).rounds)


async def test_resolved_stops_the_updates_and_a_reply_opens_again(start: Start) -> None:
    world = await start("2026-11-23T18:00:00Z")
    await world.receive(mail(LAUNCH), "dana@example.com", TICKET)
    (incident,) = [letter.incident for letter in await world.letters() if letter.kind == "acknowledgement"]
    await world.gateway.pump.act(
        incident, [Resolved(world.clock.now(), "sam@example.org", "patch", "It works again.")]
    )
    await world.advance(utc("2026-11-27T18:00:00Z"))
    kinds = [letter.kind for letter in await world.letters()]
    assert "resolved" in kinds and "status" not in kinds
    resolved = next(each for each in await world.letters() if each.kind == "resolved")
    back = mail(
        "No, it still fails.", to=reply_to(resolved), message_id="<again@example.com>", subject="Re: x"
    )
    await world.receive(back, "dana@example.com", reply_to(resolved))
    rows = await world.gateway.db.rows("SELECT state FROM incidents")
    assert rows[0]["state"] == "open"
    assert [letter.kind for letter in await world.letters()].count("wrote") >= 1


async def test_a_missed_response_is_recorded_and_the_team_is_told(start: Start) -> None:
    world = await start("2026-11-30T18:15:00Z")
    await world.receive(mail(LAUNCH), "dana@example.com", TICKET)
    await world.advance(utc("2026-11-30T21:00:00Z"))
    missed = [each for each in await world.letters() if each.kind == "missed"]
    assert {each.recipient for each in missed} == {"sam@example.org", "kim@example.org"}


async def test_a_reply_to_what_was_closed_opens_it_again_or_follows_it(start: Start) -> None:
    world = await start("2026-11-23T18:00:00Z")
    await world.receive(mail(LAUNCH), "dana@example.com", TICKET)
    (letter,) = [each for each in await world.letters() if each.kind == "acknowledgement"]
    assert letter.incident is not None
    await world.gateway.pump.act(letter.incident, [Closed(world.clock.now(), "sam@example.org")])
    await world.receive(
        mail("Once more.", to=reply_to(letter), message_id="<2@example.com>"),
        "dana@example.com",
        reply_to(letter),
    )
    rows = await world.gateway.db.rows("SELECT ref, state FROM incidents")
    assert [(row["ref"], row["state"]) for row in rows] == [("UZ-1001", "new")]

    await world.gateway.pump.act(letter.incident, [Closed(world.clock.now(), "sam@example.org")])
    await world.advance(world.clock.now() + timedelta(days=40))
    late = mail("And again.", to=reply_to(letter), message_id="<3@example.com>")
    await world.receive(late, "dana@example.com", reply_to(letter))
    rows = await world.gateway.db.rows("SELECT ref, state FROM incidents ORDER BY id")
    assert [(row["ref"], row["state"]) for row in rows] == [("UZ-1001", "closed"), ("UZ-1002", "new")]
    reasons = await world.gateway.db.rows("SELECT reason FROM inbox ORDER BY id DESC LIMIT 1")
    assert reasons[0]["reason"] == "follows UZ-1001, closed too long ago"
