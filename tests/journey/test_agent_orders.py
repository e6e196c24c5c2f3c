"""What waits for a word, what is shown and not done, what two people say at once: each answered with one letter."""

from datetime import timedelta

import pytest

from gateway.trial import Trial
from store.records import Letter
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, kinds_to, latest, mail, opened, reply, reply_to, words

AT = "2026-11-30T18:15:00Z"
DANA, SAM, KIM = "dana@example.com", "sam@example.org", "kim@example.org"
TO_SAM = ("transcript", "not-sent", "asked", "confirm", "second")


async def reported(start: Start, text: str = "Our study will not launch.") -> tuple[Trial, Letter]:
    world = await start(AT)
    await world.receive(mail(text), DANA, TICKET)
    return world, await latest(world, "notice", SAM)


async def later(world: Trial, minutes: int = 2) -> None:
    await world.advance(world.clock.now() + timedelta(minutes=minutes))


async def told(world: Trial, agent: str = SAM) -> list[str]:
    """The kinds of the letters that answered this agent."""
    return [kind for kind in await kinds_to(world, agent) if kind in TO_SAM]


async def states(world: Trial) -> list[str]:
    rows = await world.gateway.db.rows("SELECT state FROM inbox ORDER BY id")
    return [row["state"] for row in rows]


async def column(world: Trial, name: str, ref: str = "UZ-1001") -> object:
    (row,) = await world.gateway.db.rows(f"SELECT {name} FROM incidents WHERE ref = ?", ref)
    return row[name]


async def test_commands_and_an_answer_are_told_in_one_letter(start: Start) -> None:
    world, notice = await reported(start)
    await reply(
        world, notice, "#take\n#estimate Tue 12:00\n\nWe see the error and look for its cause.\n\nSam"
    )
    assert await told(world) == ["transcript"]
    letter = await latest(world, "transcript")
    text = words(letter)
    assert text.startswith('Done. Your answer leaves for Dana at 10:16 PT; "undo" stops it.')
    assert (
        "#estimate Tue 12:00 Tue 1 Dec, 12:00 PT" in text and "10 words to dana@example.com, no files" in text
    )
    assert opened(letter)["Auto-Submitted"] == "auto-replied"
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]


async def test_the_same_mail_again_changes_nothing_and_writes_nothing(start: Start) -> None:
    world, notice = await reported(start)
    answer = mail(
        "#take\n#priority 3 because one study", sender=SAM, to=reply_to(notice), message_id="<1@example.org>"
    )
    for _ in range(3):
        await world.receive(answer, SAM, reply_to(notice))
    assert await told(world) == ["transcript"]
    assert await states(world) == ["done", "done", "duplicate", "duplicate"]


# --- undo ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["undo", "Undo.", "#undo", "#undo\n#note I was wrong"])
async def test_undo_stops_the_answer_before_it_leaves(start: Start, word: str) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "It works again.")
    await reply(world, await latest(world, "transcript", SAM), word)
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]  # written, and then
    (answer,) = await world.gateway.db.rows("SELECT state, attempts FROM outbox WHERE kind = 'answer'")
    assert (answer["state"], answer["attempts"]) == ("cancelled", 0)
    assert await column(world, "next_due_kind") == "response"  # the promise stands as before


async def test_an_undo_that_comes_too_late_says_so(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "It works again.")
    await later(world)
    await reply(world, await latest(world, "transcript", SAM), "undo")
    assert "has left" in words(await latest(world, "not-sent", SAM))
    (answer,) = await world.gateway.db.rows("SELECT state FROM outbox WHERE kind = 'answer'")
    assert answer["state"] == "delivered"


async def test_undo_of_a_solution_opens_it_again(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#take")
    await reply(world, notice, "#resolve patch The quota check is mended.")
    assert await column(world, "state") == "resolved"
    await reply(world, await latest(world, "transcript", SAM), "undo")
    await later(world)
    assert await column(world, "state") == "open"
    (letter,) = await world.gateway.db.rows("SELECT state FROM outbox WHERE kind = 'resolved'")
    assert letter["state"] == "cancelled"


# --- try, questions, notes -----------------------------------------------------------------------------------------------


async def test_try_shows_and_does_nothing(start: Start) -> None:
    world, notice = await reported(start)
    before = await world.gateway.db.rows("SELECT document, version FROM incidents")
    await reply(world, notice, "#try\n#take\n#estimate Tue 12:00\nWe look at it.")
    text = words(await latest(world, "transcript", SAM))
    assert text.startswith("Nothing was done: this was a trial.") and "would" in text
    assert "#estimate Tue 12:00 Tue 1 Dec, 12:00 PT" in text
    assert [dict(row) for row in await world.gateway.db.rows("SELECT document, version FROM incidents")] == [
        dict(row) for row in before
    ]
    assert await kinds_to(world, DANA) == ["acknowledgement"]


async def test_try_shows_what_is_refused(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#try\n#resolve magic")
    assert "magic" in words(await latest(world, "not-sent", SAM))


async def test_questions_are_answered_in_the_transcript_and_change_nothing(start: Start) -> None:
    world, notice = await reported(start)
    before = await world.gateway.db.rows("SELECT document FROM incidents")
    await reply(world, notice, "#why\n#queue\n#status\n#help all")
    text = words(await latest(world, "transcript", SAM))
    assert "support hours" in text and "UZ-1001 P2" in text and "#participant add ADDRESS" in text
    assert "new, priority 2, with nobody" in text
    assert await world.gateway.db.rows("SELECT document FROM incidents") == before
    await reply(world, notice, "#status UZ-4711")
    assert "there is no request UZ-4711" in words(await latest(world, "not-sent", SAM))


async def test_another_vendors_request_is_none(start: Start) -> None:
    world, notice = await reported(start)
    await world.receive(
        mail("Nothing opens.", to="support@kustomer.com", message_id="<k@example.com>"),
        DANA,
        "support@kustomer.com",
    )
    for command in ("#status KU-1001", "#merge KU-1001"):
        await reply(world, notice, command)
        assert "there is no request KU-1001" in words(await latest(world, "not-sent", SAM))


async def test_the_address_for_notes_sends_nothing_to_the_customer(start: Start) -> None:
    world, notice = await reported(start)
    token = reply_to(notice)
    (row,) = await world.gateway.db.rows("SELECT id FROM tokens WHERE address = ?", SAM)
    note_to = world.gateway.pump._keys.reply_address(TICKET, "note", row["id"])  # type: ignore[arg-type]
    assert note_to != token
    await world.receive(
        mail(
            "#resolve patch\nThey pay for the largest plan.", sender=SAM, to=note_to, message_id="<n@x.org>"
        ),
        SAM,
        note_to,
    )
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement"]
    assert await column(world, "state") == "new"
    (noted,) = await world.gateway.db.rows("SELECT data FROM events WHERE kind = 'Noted'")
    assert "largest plan" in str(noted["data"]) and await told(world) == ["transcript"]


async def test_bare_words_take_it_and_thanks_alone_gets_no_letter(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "Thanks!")
    assert await told(world) == [] and await column(world, "assigned") is None
    await reply(world, notice, "on it")
    assert await column(world, "assigned") == SAM
    assert "your word did not go to Dana" in words(await latest(world, "transcript", SAM))
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement"]


async def test_an_answer_takes_what_nobody_has(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "We see it.")
    assert await column(world, "assigned") == SAM


# --- not sent ------------------------------------------------------------------------------------------------------------


async def test_yes_runs_the_mail_with_the_nearest_word_and_only_once(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#take\n#escelate to engineering\nHi Dana, our engineers look at it. Sam")
    refused = await latest(world, "not-sent", SAM)
    text = words(refused)
    assert opened(refused)["Subject"] == "Not sent: [UZ-1001] Study will not launch"
    assert "Hi Dana, our engineers look at it. Sam" in text and '"yes"' in text
    await reply(world, refused, "Yes")
    assert await states(world) == ["done", "done", "done"]
    await later(world)
    assert words(await latest(world, "answer")).startswith("Hi Dana, our engineers look at it.")
    await reply(world, refused, "yes please")
    await reply(world, refused, "yes")
    assert await told(world) == ["not-sent", "transcript", "not-sent", "not-sent"]
    assert "answered before" in words(await latest(world, "not-sent", SAM))
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]


async def test_two_wrong_words_are_put_right_one_after_the_other(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#takke\n#prioritty 3 because one study")
    await reply(world, await latest(world, "not-sent", SAM), "yes")
    assert await column(world, "assigned") is None
    await reply(world, await latest(world, "not-sent", SAM), "yes")
    assert (await column(world, "assigned"), await column(world, "level")) == (SAM, "3")
    assert await told(world) == ["not-sent", "not-sent", "transcript"]


async def test_a_mail_put_right_takes_the_place_of_the_one_that_waits(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#escelate\nWe look.")
    await reply(world, await latest(world, "not-sent", SAM), "#note they are waiting\n#take")
    assert await states(world) == ["done", "done", "done"]
    assert await column(world, "assigned") == SAM
    await reply(world, await latest(world, "not-sent", SAM), "yes")
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement"]


async def test_no_drops_it(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#escelate\nWe look.")
    await reply(world, await latest(world, "not-sent", SAM), "no")
    assert await told(world) == ["not-sent", "transcript"]
    assert await states(world) == ["done", "done", "done"]
    assert await column(world, "state") == "new"


async def test_a_word_counts_two_weeks(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#escelate\nWe look.")
    refused = await latest(world, "not-sent", SAM)
    world.clock.advance(timedelta(days=14, minutes=1))
    await reply(world, refused, "yes")
    assert "is over" in words(await latest(world, "not-sent", SAM))
    assert await states(world) == ["done", "held", "done"]


@pytest.mark.parametrize("text", ["", "\n\n> quoted\n", "-- \nSam"])
async def test_a_mail_without_new_words_is_no_answer(start: Start, text: str) -> None:
    world, notice = await reported(start)
    await reply(world, notice, text)
    await later(world)
    assert len(await told(world)) == 1 and await column(world, "state") == "new"
    assert await kinds_to(world, DANA) == ["acknowledgement"]


async def test_an_absence_note_is_asked_about_once_and_never_sent(start: Start) -> None:
    world, notice = await reported(start)
    away = (
        "Thank you for your message. I am out of the office until 7 December with limited access to e-mail."
    )
    await reply(world, notice, away)
    asks = await latest(world, "confirm", SAM)
    await reply(world, asks, away)  # its program answers our question, too
    await later(world)
    assert await told(world) == ["confirm"] and await states(world) == ["done", "held", "held"]
    assert await kinds_to(world, DANA) == ["acknowledgement"]
    await reply(world, asks, "yes")  # it was meant so
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]


# --- two people ------------------------------------------------------------------------------------------------------------


async def both_answered(start: Start) -> tuple[Trial, Letter]:
    world, notice = await reported(start)
    await reply(world, await latest(world, "notice", KIM), "Hi Dana, we can see the error.")
    await later(world, 4)
    await reply(world, notice, "#estimate Tue 12:00\nHi Dana, our engineers look at it.")
    return world, await latest(world, "second", SAM)


@pytest.mark.parametrize(
    ("word", "public", "notes"), [("send", 2, 0), ("note", 1, 1), ("drop", 1, 0), ("Send.", 2, 0)]
)
async def test_who_answers_second_is_asked(start: Start, word: str, public: int, notes: int) -> None:
    world, second = await both_answered(start)
    text = words(second)
    assert text.startswith("Kim answered Dana 4 minutes before you. Yours has not been sent.")
    assert "Hi Dana, we can see the error." in text
    await later(world)
    assert (await kinds_to(world, DANA)).count("answer") == 1
    await reply(world, second, word)
    await later(world)
    assert (await kinds_to(world, DANA)).count("answer") == public
    assert len(await world.gateway.db.rows("SELECT id FROM events WHERE kind = 'Noted'")) == notes
    assert await told(world) == ["second", "transcript"]
    assert "held" not in await states(world)


async def test_any_other_word_to_that_letter_sends_nothing(start: Start) -> None:
    world, second = await both_answered(start)
    await reply(world, second, "ok")
    assert await told(world) == ["second", "not-sent"]
    await later(world)
    assert (await kinds_to(world, DANA)).count("answer") == 1


async def test_an_answer_that_was_undone_or_seen_is_no_reason_to_ask(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, await latest(world, "notice", KIM), "We see it.")
    await reply(world, await latest(world, "transcript", KIM), "undo")
    await reply(world, notice, "We see it, too.")
    assert await told(world) == ["transcript"]
    await later(world)
    await world.receive(
        mail("And now?", message_id="<2@example.com>", In_Reply_To="<first@example.com>"), DANA, TICKET
    )
    wrote = await latest(world, "wrote")
    await reply(world, wrote, "Still at it.")
    assert (await told(world, wrote.recipient))[-1] == "transcript"


# --- what waits for a yes ----------------------------------------------------------------------------------------------------


async def test_a_merge_waits_for_a_yes_and_later_replies_lead_to_the_target(start: Start) -> None:
    world, notice = await reported(start)
    ack = await latest(world, "acknowledgement")
    await world.receive(
        mail("The report is slow.", subject="Slow", message_id="<b@example.com>"), DANA, TICKET
    )
    await reply(world, notice, "#merge UZ-1002")
    asks = await latest(world, "confirm", SAM)
    assert "UZ-1001 goes on as UZ-1002" in words(asks)
    assert await column(world, "state") == "new"
    await reply(world, asks, "yes")
    assert (await column(world, "state"), await column(world, "state", "UZ-1002")) == ("merged", "new")
    await reply(world, ack, "One more thing: it fails for all of us.")
    (last,) = await world.gateway.db.rows(
        "SELECT incident_id FROM messages WHERE direction = 'in' ORDER BY id DESC LIMIT 1"
    )
    assert last["incident_id"] == await column(world, "id", "UZ-1002")
    await reply(world, notice, "#take")
    assert await column(world, "assigned", "UZ-1002") == SAM


async def test_no_leaves_everything_as_it_is(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#participant add lee@example.com\nHello both.")
    await reply(world, await latest(world, "confirm", SAM), "no")
    await later(world)
    assert (
        await kinds_to(world, DANA) == ["acknowledgement"] and await kinds_to(world, "lee@example.com") == []
    )


async def test_a_participant_hears_what_comes_and_may_write(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#participant add lee@example.com")
    assert "lee@example.com gets every letter" in words(await latest(world, "confirm", SAM))
    await reply(world, await latest(world, "confirm", SAM), "yes")
    assert await kinds_to(world, "lee@example.com") == []  # nothing older
    await reply(world, notice, "We see it.")
    await later(world)
    assert await kinds_to(world, "lee@example.com") == ["answer"]
    await reply(world, await latest(world, "answer", "lee@example.com"), "Thank you, it also fails here.")
    assert len(await world.gateway.db.rows("SELECT id FROM incidents")) == 1
    await reply(world, notice, "#participant remove lee@example.com")
    await reply(world, await latest(world, "confirm", SAM), "yes")
    await reply(world, notice, "Mended.")
    await later(world)
    assert await kinds_to(world, "lee@example.com") == ["answer"]


async def test_another_customers_request_is_not_merged_behind_their_back(start: Start) -> None:
    world, notice = await reported(start)
    other = mail("The report is slow.", sender="lee@example.com", message_id="<b@example.com>")
    await world.receive(other, "lee@example.com", TICKET)
    await reply(world, notice, "#merge UZ-1002")
    assert await told(world) == ["not-sent"]


async def test_a_split_opens_a_request_with_the_text_below(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#split Slow report\nThe monthly report takes ten minutes since yesterday.")
    assert await column(world, "subject", "UZ-1002") == "Slow report"
    assert await column(world, "requester", "UZ-1002") == DANA
    assert (await kinds_to(world, DANA)) == ["acknowledgement", "acknowledgement"]
    assert "UZ-1002 for dana@example.com" in words(await latest(world, "transcript", SAM))
    await reply(world, notice, "#split And again")
    (kept,) = await world.gateway.db.rows(
        "SELECT new_text FROM messages WHERE incident_id = ? AND direction = 'in'",
        await column(world, "id", "UZ-1003"),
    )
    assert (
        "will not launch" in kept["new_text"]
    )  # without words of the agent's it is the customer's latest mail


# --- too many ----------------------------------------------------------------------------------------------------------------


async def test_sixty_commands_an_hour(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "\n".join(f"#note number {n}" for n in range(60)))
    assert await told(world) == ["transcript"]
    await reply(world, notice, "#take")
    await reply(world, notice, "#take\n#take")
    assert await told(world) == ["transcript", "not-sent", "not-sent"]
    assert await column(world, "assigned") is None
    assert (await kinds_to(world, "operator@example.org")).count("operator") == 1
    world.clock.advance(timedelta(minutes=61))
    await reply(world, notice, "#take")
    assert await column(world, "assigned") == SAM
