"""The follow-up that is written ahead, over real mail: what an agent's word, answer or silence makes of it."""

from datetime import UTC, datetime, timedelta

import pytest

from gateway.trial import Trial
from store.records import Letter
from tests.journey.conftest import TEAM, Start
from tests.journey.mails import TICKET, ZABBLE, kinds_to, latest, mail, opened, reply, words

DANA, SAM, KIM, ALEX = "dana@example.com", "sam@example.org", "kim@example.org", "alex@example.org"
LED = {"userzoom": {"team": [SAM, KIM], "lead": [ALEX]}}
LAUNCH = "Hi, our study will not launch when we press Launch."
MONDAY = "2026-11-23T09:00:00Z"  # 01:00 PT
DRAFTED = datetime(2026, 11, 24, 15, 31, tzinfo=UTC)  # 30 minutes before the update is due
WRITTEN = DRAFTED + timedelta(minutes=25)
DUE = DRAFTED + timedelta(minutes=30)


async def answered(start: Start, text: str = "We see the same error.") -> Trial:
    """UserZoom, priority 2, answered by Sam on Monday at 01:01 PT: the next update is due on Tuesday at 08:01."""
    world = await start(MONDAY, vendor=LED)
    await world.receive(mail(LAUNCH), DANA, TICKET)
    await reply(world, await latest(world, "notice", SAM), text)
    await world.advance(world.clock.now() + timedelta(minutes=1))
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]
    return world


async def drafted(start: Start) -> tuple[Trial, Letter]:
    world = await answered(start)
    await world.advance(DRAFTED)
    draft = await latest(world, "draft")
    assert (draft.recipient, draft.created_at) == (SAM, DRAFTED)
    return world, draft


async def test_the_draft_shows_the_letter_that_leaves_if_nobody_answers(start: Start) -> None:
    world, draft = await drafted(start)
    assert words(draft).startswith("Update to Dana due")
    assert "Last step" in words(draft)  # the last step, as the customer will read it
    await world.advance(DUE)
    status = await latest(world, "status")
    assert (status.recipient, status.created_at, status.news) == (DANA, WRITTEN, False)
    assert await kinds_to(world, SAM) == ["notice", "transcript", "draft"]


async def test_send_as_the_whole_reply_releases_it(start: Start) -> None:
    world, draft = await drafted(start)
    await reply(world, draft, "Send\n\nSent from my phone")
    assert (await latest(world, "status")).created_at == DRAFTED
    await world.advance(DUE)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer", "status"]


async def test_defer_moves_it_within_what_the_promise_allows(start: Start) -> None:
    world, draft = await drafted(start)
    await reply(world, draft, "defer 15m")
    await world.advance(DRAFTED + timedelta(minutes=15))
    again = await latest(world, "draft")
    assert again.created_at == DRAFTED + timedelta(minutes=15)
    await reply(world, again, "defer 2h")
    await world.advance(DUE)
    assert (await latest(world, "status")).created_at == DUE - timedelta(minutes=1)


async def test_a_plain_reply_becomes_the_update(start: Start) -> None:
    world, draft = await drafted(start)
    await reply(world, draft, "The quota check was changed, new studies launch again.\n\nSam")
    await world.advance(DUE)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer", "answer"]
    assert "quota check was changed" in words(await latest(world, "answer"))


async def test_an_answer_in_its_minute_of_undo_is_waited_for(start: Start) -> None:
    world, draft = await drafted(start)
    await world.advance(WRITTEN - timedelta(seconds=20))
    await reply(world, draft, "New studies launch again.")
    await world.advance(DUE)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer", "answer"]


async def test_a_bare_word_on_a_letter_without_a_draft_goes_nowhere(start: Start) -> None:
    world, _ = await drafted(start)
    await reply(world, await latest(world, "notice", SAM), "send")
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]
    assert "a draft is not what this letter shows" in words(await latest(world, "not-sent", SAM))


async def test_after_an_outage_one_letter_and_the_miss_said_first(start: Start) -> None:
    world = await answered(start)
    world.clock.set(DUE + timedelta(hours=5))  # nothing ran in between
    await world.settle()
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer", "status"]
    assert await kinds_to(world, SAM) == ["notice", "transcript"]
    assert await kinds_to(world, ALEX) == ["missed"]
    assert "comes too late" in words(await latest(world, "status"))
    await world.advance(DUE + timedelta(hours=6))
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer", "status"]


async def test_a_passed_estimate_is_said_in_the_next_letter(start: Start) -> None:
    world = await answered(start, "#estimate Mon 12:00\n\nWe see the same error.")
    assert "Mon 23 Nov, 12:00 PT" in words(await latest(world, "answer"))
    await world.advance(DUE)
    assert "That has passed" in words(await latest(world, "status"))
    assert "passed" in words(await latest(world, "draft"))


# --- as agreed -----------------------------------------------------------------------------------------------------------------


async def test_a_customers_wish_is_accepted_by_an_agent_and_confirmed(start: Start) -> None:
    world = await answered(start)
    await reply(world, await latest(world, "answer"), "Every two days is fine for us.\n\nDana")
    wrote = await latest(world, "wrote")
    assert "Every two days" in words(wrote) and "#agreed yes" in words(wrote)
    await reply(world, wrote, "#agreed yes\n\nThanks, Dana, we do that.")
    await world.advance(world.clock.now() + timedelta(minutes=1))
    confirmed = words(await latest(world, "answer"))
    assert "as agreed" in confirmed and "48 support hours" in confirmed
    assert "Thu 26 Nov" not in confirmed  # a holiday: the next one is on Friday
    (row,) = await world.gateway.db.rows("SELECT data FROM events WHERE kind = 'Agreed'")
    assert '"as_wished":true' in str(row["data"]).replace(" ", "").replace("'", '"').replace("True", "true")
    # confirmed once: the next letter has no need to
    await reply(world, await latest(world, "wrote"), "One more thing: please leave the study as it is.")
    await world.advance(world.clock.now() + timedelta(minutes=1))
    assert "as agreed" not in words(await latest(world, "answer"))


async def test_what_was_agreed_can_be_withdrawn(start: Start) -> None:
    world = await answered(start)
    await reply(world, await latest(world, "notice", SAM), "#agreed none")
    await world.advance(DUE + timedelta(days=3))
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]
    await reply(world, await latest(world, "notice", SAM), "#agreed withdrawn")
    await world.advance(DUE + timedelta(days=10))
    assert "status" in await kinds_to(world, DANA)


# --- questions and warnings ----------------------------------------------------------------------------------------------------


async def test_silence_after_a_question_is_told_and_send_asks_again(start: Start) -> None:
    world = await answered(start, "#agreed none\n\nWhich browser do you use?\n\nSam")
    await world.advance(
        datetime(2026, 12, 1, 9, 2, tzinfo=UTC)
    )  # five days of support later, a holiday between
    quiet = await latest(world, "quiet")
    assert quiet.recipient == SAM and quiet.created_at == datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    await reply(world, quiet, "send")
    asked = await latest(world, "needed")
    assert asked.recipient == DANA and opened(asked)["Auto-Submitted"] is None
    assert "UZ-1001" in words(asked)
    await reply(world, asked, "Yes, it still is! We use Firefox.")
    await world.advance(datetime(2026, 12, 20, tzinfo=UTC))
    assert (await kinds_to(world, SAM)).count("quiet") == 1


async def test_at_risk_to_assignee_and_lead_missed_to_the_lead(start: Start) -> None:
    world = await start(MONDAY, vendor=LED)
    await world.receive(mail(LAUNCH), DANA, TICKET)
    await world.advance(datetime(2026, 11, 23, 12, tzinfo=UTC))
    told = [(each.kind, each.recipient, each.created_at.strftime("%H:%M")) for each in await world.letters()]
    assert sorted(told[3:]) == [
        ("at-risk", ALEX, "10:36"),
        ("at-risk", KIM, "10:36"),
        ("at-risk", SAM, "10:36"),
        ("missed", ALEX, "11:00"),
    ]


async def test_the_customer_is_told_of_a_miss_where_the_policy_says_so(
    start: Start, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("policies")
    (folder / "acme.toml").write_text(
        'vendor = "acme"\nname = "Acme"\nprefix = "AC"\naddresses = ["help@example.net"]\ndefault_priority = "1"\n'
        'calendar = "always"\ntell_customer_when_missed = true\n[[priority]]\nlevel = "1"\nclause = "4.1"\nrespond = "1h"\n'
    )
    world = await start(
        MONDAY, vendor={"acme": {"team": [SAM], "lead": [ALEX]}}, paths={"policies": [str(folder)]}
    )
    await world.receive(mail("It fails.", to="help@example.net"), DANA, "help@example.net")
    await world.advance(datetime(2026, 11, 23, 10, 0, 1, tzinfo=UTC))
    late = await latest(world, "late", DANA)
    assert "Mon 23 Nov, 10:00 UTC" in words(late) and opened(late)["Auto-Submitted"] == "auto-generated"


async def test_on_call_goes_round_until_somebody_takes_it(start: Start) -> None:
    pager = {"address": "pager@example.org", "format": "short"}
    people = {"zabble": {"team": [SAM], "on_call": [SAM, pager, KIM]}}
    world = await start("2026-11-30T18:02:00Z", vendor=people)
    await world.receive(mail("The platform is down for everybody.", to=ZABBLE, subject="Down"), DANA, ZABBLE)
    await world.advance(datetime(2026, 11, 30, 18, 43, tzinfo=UTC))
    alerts = [each for each in await world.letters() if each.kind == "alert"]
    assert [each.recipient for each in alerts] == [SAM, "pager@example.org", KIM, SAM, "pager@example.org"]
    short = opened(alerts[1])
    assert short.get_content_type() == "text/plain" and len(short.get_content()) <= 160
    assert len(short["Subject"]) <= 60
    await reply(world, alerts[1], "take")
    await world.advance(datetime(2026, 12, 1, 1, tzinfo=UTC))
    assert len([each for each in await world.letters() if each.kind == "alert"]) == 5


# --- why -----------------------------------------------------------------------------------------------------------------------


async def test_why_is_answered_by_mail_to_who_asked_and_changes_nothing(start: Start) -> None:
    world = await answered(start)
    before = await world.gateway.db.rows("SELECT document FROM incidents")
    await reply(world, await latest(world, "notice", SAM), "#why update")
    why = await latest(world, "transcript", SAM)
    page = words(why)
    assert "support hours" in page and "Priority table, 2" in page and "Tue 24 Nov, 08:01 PT" in page
    assert await world.gateway.db.rows("SELECT document FROM incidents") == before
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]
    await reply(world, why, "#why if priority=9")
    assert "no priority 9" in words(await latest(world, "not-sent", SAM))


async def test_a_team_without_a_lead_hears_of_its_misses(start: Start) -> None:
    world = await start(MONDAY, vendor=TEAM)
    await world.receive(mail(LAUNCH), DANA, TICKET)
    await world.advance(datetime(2026, 11, 23, 12, tzinfo=UTC))
    assert {each.recipient for each in await world.letters() if each.kind == "missed"} == {SAM, KIM}
