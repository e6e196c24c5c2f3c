"""A report is completed by mail: what is missing is asked once, answers join it, one letter decides the level."""

from datetime import timedelta
from textwrap import wrap
from typing import Any

import pytest

from gateway.admin.fields_review import corrections
from gateway.message.parse import parse
from gateway.trial import Trial
from rules.incident import Incident
from store import incidents
from store.records import Letter
from tests.journey.conftest import Start
from tests.journey.mails import KUSTOMER, TICKET, ZABBLE, kinds_to, latest, mail, opened, reply, words

DANA, SAM, KIM = "dana@example.com", "sam@example.org", "kim@example.org"
MONDAY = "2026-11-30T18:15:00Z"  # 10:15 PT
REPORT = (
    'Hi, our study will not launch. It says "Quota service unavailable (4012)". '
    "200 participants are affected."
)


async def the(world: Trial) -> Incident:
    (row,) = await world.gateway.db.rows("SELECT id FROM incidents")
    return (await incidents.load(world.gateway.db, {row["id"]}))[row["id"]].incident


async def reported(start: Start, text: str = REPORT, to: str = TICKET, **fields: Any) -> tuple[Trial, Letter]:
    world = await start(MONDAY)
    await world.receive(mail(text, to=to, **fields), DANA, to)
    return world, await latest(world, "acknowledgement")


def lines(letter: Letter) -> list[str]:
    body = opened(letter).get_body(("plain",))
    assert body is not None
    return [line.rstrip() for line in str(body.get_content()).rstrip().splitlines()]


# --- a first mail is never cut --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        f"FYI\n\n-----Original Message-----\nFrom: Lee <lee@example.com>\nSent: Monday\nTo: Dana\nSubject: Launch\n\n{REPORT}",
        f"Our log says:\n\n> 18:02 POST /launch 503\n> 18:03 POST /launch 503\n\n{REPORT}",
    ],
)
async def test_what_a_first_mail_forwards_or_quotes_is_its_report(start: Start, text: str) -> None:
    world, _ = await reported(start, text, subject="Fwd: Launch")
    notice = words(await latest(world, "notice"))
    assert "Quota service unavailable (4012)" in notice and (await the(world)).level == "2"
    assert "503" in notice or "FYI" in notice


# --- what is missing ---------------------------------------------------------------------------------------------------


async def test_only_what_is_missing_is_asked_under_numbers_on_record(start: Start) -> None:
    world, letter = await reported(start)
    found = await the(world)
    assert found.asked_for == ("start_time", "steps", "logs")
    text = words(letter)
    assert "1. When" in text and "2. Which steps" in text and "4." not in text
    assert "Impact:" in text and "Error:" in text  # played back
    assert len(lines(letter)) <= 28


@pytest.mark.parametrize(
    "text",
    [
        "1. since 3:50 pm today\n2. open the study, press Launch\n3. no screenshot",
        "> 1. When did it begin?\nsince 3:50 pm today\n> 2. Which steps lead there?\nopen the study, press Launch\n> 3. Logs?\nno screenshot",
        "Start time: since 3:50 pm today\nSteps: open the study, press Launch\nLogs: none",
    ],
)  # fmt: skip
async def test_answers_join_the_fields_that_were_asked(start: Start, text: str) -> None:
    world, letter = await reported(start)
    await reply(world, letter, text)
    fields = (await the(world)).fields
    assert fields["start_time"].value.endswith("3:50 pm today")
    assert (fields["steps"].status, fields["steps"].value) == ("present", "open the study, press Launch")
    assert fields["logs"].status == "declined"
    assert fields["error"].value == "Quota service unavailable (4012)"  # as it was
    wrote = words(await latest(world, "wrote", SAM))
    assert "Missing: nothing" in wrote and "steps: open the study, press Launch" in wrote


@pytest.mark.parametrize("sign", ["> ", ">"])
@pytest.mark.parametrize("width", [60, 200])
async def test_answers_are_read_behind_the_quoted_questions_in_their_lines(
    start: Start, sign: str, width: int
) -> None:
    """However the program wrapped our letter. Nothing else of it becomes their words."""
    world, letter = await reported(start)
    body = opened(letter).get_body(("plain",))
    assert body is not None
    answers = {"1": "since 3:50 pm today", "2": "open the study, press Launch", "3": "no screenshot"}
    quoted = []
    for paragraph in parse(letter.octets).text.splitlines():
        number = paragraph.strip()[:1]
        typed = f" {answers[number]}" if paragraph.strip()[1:2] == "." and number in answers else ""
        quoted += [f"{sign}{line}" for line in wrap(paragraph, width) or [""]]
        quoted[-1] += typed
    await reply(world, letter, "On Mon, 30 Nov 2026 UserZoom Support wrote:\n" + "\n".join(quoted))
    fields = (await the(world)).fields
    assert fields["start_time"].value.endswith("3:50 pm today")
    assert (fields["steps"].status, fields["steps"].value) == ("present", "open the study, press Launch")
    assert fields["logs"].status == "declined"
    wrote = await latest(world, "wrote", SAM)
    assert "press Launch" in words(wrote) and "reached UserZoom Support" not in words(wrote)


async def test_what_is_put_right_keeps_what_stood_there(start: Start) -> None:
    world, letter = await reported(start)
    await reply(world, letter, "Steps: open the study")
    await reply(world, letter, "Steps: open the study, choose a panel")
    steps = (await the(world)).fields["steps"]
    assert (steps.value, steps.before) == ("open the study, choose a panel", ("open the study",))


async def test_what_is_promised_is_waited_for_and_then_told_to_the_agent(start: Start) -> None:
    world, letter = await reported(start)
    await reply(world, letter, "3. I will send them tomorrow")
    logs = (await the(world)).fields["logs"]
    assert logs.status == "promised" and logs.promised_at is not None
    assert "Promised" not in words(await latest(world, "wrote", SAM))
    await world.advance(world.clock.now() + timedelta(days=2))
    await reply(world, letter, "Any news? Lee asks too.")
    told = words(await latest(world, "wrote", SAM))
    assert "Promised: files, since Mon 30 Nov, 10:15 PT: #need logs asks for it" in told
    assert "Missing: began, steps" in told


async def test_a_forgotten_attachment_stays_missing(start: Start) -> None:
    world, letter = await reported(start)
    await reply(world, letter, "3. see attached")
    assert (await the(world)).fields["logs"].status == "missing"


async def test_the_beginning_is_played_back_as_an_instant(start: Start) -> None:
    world, letter = await reported(start, f"{REPORT} It began today at 9:50 PT.")
    assert "Began: Mon 30 Nov, 09:50 PT (17:50 UTC)" in words(letter)
    began = (await the(world)).fields["start_time"]
    assert began.instant is not None and began.instant.isoformat() == "2026-11-30T17:50:00+00:00"
    assert "9:50" in began.value  # their words are kept


async def test_an_answer_about_the_beginning_is_read_as_an_instant_too(start: Start) -> None:
    world, letter = await reported(start)
    await reply(world, letter, "1. Friday 3:50 pm PT")
    assert "began: Fri 27 Nov, 15:50 PT" in words(await latest(world, "wrote", SAM))


# --- the level ---------------------------------------------------------------------------------------------------------


async def in_doubt(start: Start, to: str = KUSTOMER) -> tuple[Trial, Letter]:
    return await reported(start, "It's broken.", to, subject="it's broken")


async def test_one_letter_decides_the_level(start: Start) -> None:
    world, letter = await in_doubt(start)
    text = words(letter)
    assert "Can people at your company work with Kustomer right now? Reply with just the letter" in text
    assert (
        "a no, many cannot, and there is no way round it Priority 1: we aim for Mon 30 Nov, 20:15 UTC" in text
    )
    assert "c neither Priority 3: we aim for Thu 3 Dec, 18:15 UTC" in text
    assert "Handled as" not in text and len(lines(letter)) <= 28
    before = await the(world)
    assert (before.level, before.level_in_doubt, before.level_asked) == ("2", True, True)
    await reply(world, letter, "a, blank page since 1:40, nobody can log in")
    after = await the(world)
    assert (after.level, after.suggested, after.level_in_doubt) == ("1", "1", False)
    changed = await latest(world, "changed", DANA)
    assert "thank you, that decides it: KU-1001 is now Priority 1." in words(changed)
    assert "by Mon 30 Nov, 20:15 UTC" in words(changed) or "Mon 30 Nov, 20:15 UTC" in words(changed)
    assert opened(changed)["Auto-Submitted"] == "auto-replied"
    wrote = words(await latest(world, "wrote", KIM))
    assert "wrote again, which makes it P1, no longer P2. Answer due Mon 30 Nov, 20:15 UTC" in wrote
    assert 'Why P1: suggested: "a, blank page since 1:40, nobody can log in"' in wrote
    (row,) = await world.gateway.db.rows("SELECT data FROM events WHERE kind = 'Suggested'")
    assert "blank page since 1:40" in str(row["data"])


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("(b)", "2"),
        ("\u3000ａ", "1"),
        ("The first one", "1"),
        ("neither", "3"),
        ("None of these.", "3"),
        ("No, many cannot.", "1"),
        ("a  no, many cannot, and there is no way round it", "1"),
        ("b it works, but slowly, or several people are badly affected", "2"),
        ("It works, but slowly", "2"),
        ("the last one, please", "3"),
    ],
)
async def test_an_options_own_words_or_place_choose_it(start: Start, text: str, level: str) -> None:
    world, letter = await in_doubt(start)
    await reply(world, letter, text)
    found = await the(world)
    assert (found.level, found.level_in_doubt) == (level, False)
    options = {each.level: each.option for each in world.gateway.policies.in_force["kustomer"].levels}
    assert found.fields["impact"].value == options[level]


@pytest.mark.parametrize(
    "text", ["a or b", "a b", "b?", "yes", "no", "not a, rather b", "it works", "d", "see above"]
)
async def test_what_fits_two_options_or_none_stays_in_doubt(start: Start, text: str) -> None:
    world, letter = await in_doubt(start)
    await reply(world, letter, text)
    found = await the(world)
    assert (found.level, found.level_in_doubt) == ("2", True)
    assert await kinds_to(world, DANA) == ["acknowledgement"]


BARE = [
    "it is broken",
    "it does not work any more",
    "es ist kaputt",
    "es geht nicht mehr",
    "ça ne marche plus",
    "c'est cassé",
    "no funciona",
    "está roto",
    "動きません",
]


@pytest.mark.parametrize("text", BARE)
async def test_that_it_is_broken_leaves_the_level_in_doubt_in_any_language(start: Start, text: str) -> None:
    world, letter = await reported(start, f"{text}.", KUSTOMER, subject=text)
    found = await the(world)
    assert (found.level, found.level_in_doubt, found.level_asked) == ("2", True, True)
    await reply(world, letter, "c")
    assert (await the(world)).level == "3"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("a, niemand kann arbeiten", "1"),
        ("Nein, viele nicht.", "1"),
        ("a  nein, viele nicht, und es gibt keinen Umweg", "1"),
        ("Das erste", "1"),
        ("keins davon", "3"),
        ("weder noch", "3"),
        ("ja, aber langsam", "2"),
    ],
)
async def test_the_options_as_they_stood_in_the_letter_choose(start: Start, text: str, level: str) -> None:
    broken = "Hallo,\nes ist kaputt. Bitte helfen Sie uns.\nGruß Dana"
    world, letter = await reported(start, broken, KUSTOMER, subject="kaputt")
    assert "Ein Buchstabe genügt" in words(letter)
    await reply(world, letter, text)
    found = await the(world)
    assert (found.level, found.level_in_doubt) == (level, False)


async def test_a_letter_for_the_level_in_force_changes_nothing_they_were_told(start: Start) -> None:
    world, letter = await in_doubt(start)
    await reply(world, letter, "b")
    found = await the(world)
    assert (found.level, found.level_in_doubt) == ("2", False)
    assert await kinds_to(world, DANA) == ["acknowledgement"]
    # The question stood for the one about the impact, so its answer does.
    assert found.fields["impact"].value == "it works, but slowly, or several people are badly affected"


async def test_an_answer_may_loosen_it_once_and_tighten_it_always(start: Start) -> None:
    world, letter = await in_doubt(start)
    await reply(world, letter, "c")
    assert (await the(world)).level == "3"
    await reply(world, letter, "b, sorry")
    assert (await the(world)).level == "2"
    await reply(world, letter, "c after all")
    await reply(world, letter, "c")
    assert (await the(world)).level == "2"
    assert await kinds_to(world, DANA) == ["acknowledgement", "changed", "changed"]


async def test_what_an_agent_has_confirmed_stands(start: Start) -> None:
    world, letter = await in_doubt(start)
    await reply(world, await latest(world, "notice", KIM), "#priority 3 because one person only")
    await reply(world, letter, "a")
    assert (await the(world)).level == "3"
    assert await kinds_to(world, DANA) == ["acknowledgement", "changed"]


async def test_unpublished_times_are_not_stated_beside_the_letters(start: Start) -> None:
    world, letter = await in_doubt(start, ZABBLE)
    text = words(letter)
    assert "a no, all of it or several major parts cannot be used b partly" in text
    assert "Priority" not in text and "we aim" not in text
    await reply(world, letter, "a")
    assert (await the(world)).level == "1"
    changed = words(await latest(world, "changed", DANA))
    assert "that decides it: ZB-1001 is handled by your answer from now on." in changed
    assert "Priority" not in changed and "PT" not in changed


async def test_clear_words_are_not_asked_about(start: Start) -> None:
    world, letter = await reported(
        start, "The platform is completely down, nobody can work, no workaround.", KUSTOMER, subject="down"
    )
    assert (await the(world)).level == "1" and "Reply with just the letter" not in words(letter)


async def test_words_of_a_reply_tighten_it(start: Start) -> None:
    world, letter = await in_doubt(start)
    await reply(
        world, letter, "The whole platform is completely down, nobody can work, there is no workaround."
    )
    found = await the(world)
    assert (found.level, found.level_source.value) == ("1", "suggested")
    assert "nobody can work" in found.level_reason or "down" in found.level_reason


# --- agents ask and put right ------------------------------------------------------------------------------------------


async def test_an_agent_asks_in_the_policys_wording(start: Start) -> None:
    world, _ = await reported(start)
    notice = await latest(world, "notice", SAM)
    await reply(
        world,
        notice,
        "#need steps logs\nWe followed your description and get correct labels. Could you send:",
    )
    await world.advance(world.clock.now() + timedelta(minutes=2))
    letter = await latest(world, "needs", DANA)
    text = words(letter)
    assert (
        "get correct labels. Could you send: 1. Which steps" in text and "2. Can you send log files" in text
    )
    assert opened(letter)["Auto-Submitted"] is None and "Sam at UserZoom Support" in str(
        opened(letter)["From"]
    )
    assert len(lines(letter)) <= 28
    found = await the(world)
    assert found.asked_for == ("steps", "logs") and found.question_at is not None
    response = next(each for each in found.clocks if each.kind == "response")
    assert response.met is not None  # a person has answered
    await reply(world, letter, "1. open the study, Launch\n2. none")
    fields = (await the(world)).fields
    assert (fields["steps"].value, fields["logs"].status) == ("open the study, Launch", "declined")


async def test_an_agent_asks_without_words_of_their_own(start: Start) -> None:
    world, _ = await reported(start)
    await reply(world, await latest(world, "notice", SAM), "#need began")
    await world.advance(world.clock.now() + timedelta(minutes=2))
    assert "to go on with UZ-1001 we need something more from you" in words(
        await latest(world, "needs", DANA)
    )


async def test_what_the_policy_does_not_ask_for_is_not_needed(start: Start) -> None:
    world, _ = await reported(start)
    await reply(world, await latest(world, "notice", SAM), "#need everything")
    told = words(await latest(world, "not-sent", SAM))
    assert "'everything' is no field; there are aspects, impact, start_time, steps, logs, error" in told
    assert await kinds_to(world, DANA) == ["acknowledgement"]


async def test_an_agent_puts_a_field_right_and_the_customer_may_still_do_so(start: Start) -> None:
    world, letter = await reported(start)
    notice = await latest(world, "notice", SAM)
    await reply(world, notice, "#field error Quota 4012, only for panels")
    error = (await the(world)).fields["error"]
    assert (error.value, error.by) == ("Quota 4012, only for panels", SAM)
    assert error.before == ("Quota service unavailable (4012)",)
    await reply(world, notice, "#field logs none")
    assert (await the(world)).fields["logs"].status == "declined"
    await reply(world, letter, 'It says "Something else" now.')
    assert (await the(world)).fields["error"] == error  # a guess replaces no person's word
    await reply(world, letter, "Error: Quota 4013")
    error = (await the(world)).fields["error"]
    assert (error.value, error.by, len(error.before)) == ("Quota 4013", "", 2)


async def test_numbers_of_answers_are_no_list_of_steps(start: Start) -> None:
    world, _ = await reported(start)
    await reply(world, await latest(world, "notice", SAM), "#need start_time error")
    await world.advance(world.clock.now() + timedelta(minutes=2))
    await reply(world, await latest(world, "needs", DANA), "1. since 3:50 pm PT today\n2. Quota 4013")
    fields = (await the(world)).fields
    assert (fields["steps"].status, fields["error"].value) == ("missing", "Quota 4013")


@pytest.mark.parametrize(
    "text",
    [
        "1. see above\n2. see above\n3. see above",
        "1. same as before\n2. as always\n3. see my first mail",
        "1. ok\n2. ok\n3. yes",
        "1. ?\n2. ?\n3. ??",
        "1. What do you mean by start?\n2. Do you need the steps for the admin too?\n3. Which log files?",
        "1. siehe oben\n2. wie gehabt\n3. s.o.",
        "1. see above\n2. see above\n3. see above\n4. see above",
        "Steps: see above",
        "same as before",
        "?",
    ],
)
async def test_what_says_nothing_answers_nothing_and_is_shown(start: Start, text: str) -> None:
    world, letter = await reported(start)
    before = (await the(world)).fields
    await reply(world, letter, text)
    assert (await the(world)).fields == before
    assert await kinds_to(world, DANA) == ["acknowledgement"]  # not asked again by itself
    told = words(await latest(world, "wrote", SAM))
    assert text.splitlines()[0] in told and "Missing: began, steps, files" in told


async def test_remarks_under_numbers_are_no_steps(start: Start) -> None:
    world, letter = await reported(start)
    await reply(world, letter, "1. I have to ask my colleague\n2. will follow\n3. can't send any")
    fields = (await the(world)).fields
    assert [fields[name].status for name in ("start_time", "steps", "logs")] == [
        "promised",
        "promised",
        "declined",
    ]


async def test_a_number_belongs_to_the_letter_that_it_answers(start: Start) -> None:
    world, letter = await reported(start)
    await reply(world, await latest(world, "notice", SAM), "#need error impact")
    await world.advance(world.clock.now() + timedelta(minutes=2))
    before = (await the(world)).fields
    await reply(world, letter, "1. today at 9:15 PT\n2. open the study, press Launch\n3. none")
    fields = (await the(world)).fields
    assert (fields["error"], fields["impact"]) == (before["error"], before["impact"])
    assert fields["start_time"].value == "today at 9:15 PT"
    assert fields["steps"].value == "open the study, press Launch"
    assert fields["logs"].status == "declined"
    await reply(world, await latest(world, "needs", DANA), "1. 4013\n2. only 20 participants")
    fields = (await the(world)).fields
    assert (fields["error"].value, fields["impact"].value) == ("4013", "only 20 participants")


@pytest.mark.parametrize(
    "text",
    [
        "2. open the study, press Launch\n1. today at 9:15 PT\n3. none",
        "\ufeff1. today at 9:15 PT\n2. open the study, press Launch\n3. none",
        "ad 1: today at 9:15 PT, ad 2: open the study, press Launch, ad 3: none",
    ],
)
async def test_answers_in_any_order_stay_apart(start: Start, text: str) -> None:
    world, letter = await reported(start)
    await reply(world, letter, text)
    fields = (await the(world)).fields
    assert fields["start_time"].value == "today at 9:15 PT"
    assert fields["steps"].value == "open the study, press Launch"
    assert fields["logs"].status == "declined"


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("break_", [" ", "\n"])
async def test_copied_questions_are_no_part_of_the_answers(start: Start, numbered: bool, break_: str) -> None:
    world, letter = await reported(start)
    questions = {each.split("? ")[0] + "?" for each in words(letter).split(". ") if "?" in each}
    asked = [
        "When did it start, and in which time zone is that?",
        "Which steps lead to the problem, one by one?",
        "Can you send log files, screenshots, ids or example data?",
    ]
    assert questions >= set(asked)
    told = ("today at 9:15 PT", "open the study, press Launch", "none")
    rows = zip(asked, told, strict=True)
    text = "\n".join(
        (f"{number}. " if numbered else "") + question + break_ + answer
        for number, (question, answer) in enumerate(rows, start=1)
    )
    await reply(world, letter, text)
    fields = (await the(world)).fields
    assert (fields["start_time"].value, fields["steps"].value) == told[:2]
    assert fields["logs"].status == "declined"


async def test_copied_questions_in_the_letters_own_language(start: Start) -> None:
    world, letter = await reported(
        start, "Guten Tag,\n\nunsere Studie startet nicht. Können Sie bitte helfen?\n\nDana", subject="Studie"
    )
    assert "2. Seit wann? (Tag, Uhrzeit, Zeitzone)" in words(letter)
    await reply(
        world,
        letter,
        "2. Seit wann? (Tag, Uhrzeit, Zeitzone) heute 9:15 Uhr PT\n"
        "4. Haben Sie Protokolle, Bildschirmfotos oder Beispieldaten? haben wir nicht",
    )
    fields = (await the(world)).fields
    assert fields["start_time"].value == "heute 9:15 Uhr PT" and fields["logs"].status == "declined"


async def test_a_label_may_say_that_there_is_nothing(start: Start) -> None:
    world, letter = await reported(
        start, "Guten Tag,\n\nunsere Studie startet nicht. Können Sie bitte helfen?\n\nDana", subject="Studie"
    )
    await reply(world, letter, "Beginn: heute 9:15 Uhr\nSchritte: folgen morgen\nProtokolle: haben wir nicht")
    fields = (await the(world)).fields
    assert (fields["logs"].status, fields["steps"].status) == ("declined", "promised")


# --- what they put right -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "No, that is wrong: only 20 participants, error is 4013, not 4012",
            {"impact": "only 20 participants", "error": "4013"},
        ),
        ("Correction: the error is 4013.", {"error": "4013"}),
        ("Error: there is none", {"error": ""}),
        ("Impact: none", {"impact": ""}),
        (
            "On Mon, Nov 30, 2026 UserZoom Support wrote:\n>    Impact:      200 participants are affected\nonly 20\n"
            ">    Error:       Quota service unavailable (4012)\n",
            {"impact": "only 20"},
        ),
        ("What fails: the whole site, not the study", {"aspects": "the whole site, not the study"}),
    ],
)
async def test_what_they_put_right_replaces_and_is_kept(
    start: Start, text: str, right: dict[str, str]
) -> None:
    world, letter = await reported(start)
    before = (await the(world)).fields
    await reply(world, letter, text)
    fields = (await the(world)).fields
    for name, value in before.items():
        if name not in right:
            assert fields[name] == value
        elif right[name]:
            assert (fields[name].value, fields[name].before) == (right[name], (value.value,))
        else:
            assert (fields[name].status, fields[name].before) == ("declined", (value.value,))
    assert await kinds_to(world, DANA) == ["acknowledgement"]
    rows = [each async for each in corrections(world.gateway.db, None)]
    assert {each.field for each in rows} == set(right)
    assert all(each.right == right[each.field] and each.read == before[each.field].value for each in rows)


async def test_what_an_agent_put_right_is_replaced_by_words_that_name_it(start: Start) -> None:
    world, letter = await reported(start)
    await reply(world, await latest(world, "notice", SAM), "#field impact 200 booked participants")
    await reply(world, letter, "No, only 20 participants join today.")  # which ones is a guess
    assert (await the(world)).fields["impact"].by == SAM
    await reply(world, letter, "No, the impact is wrong: 30 participants")
    assert (await the(world)).fields["impact"].value == "30 participants"


@pytest.mark.parametrize("greeting", ["Hi,", "Hello Sam and team,", "Good morning!"])
async def test_the_greeting_is_not_played_back(start: Start, greeting: str) -> None:
    _, letter = await reported(start, f"{greeting} our study will not launch.")
    assert "What fails: our study will not launch" in words(letter)


# --- what was to follow ------------------------------------------------------------------------------------------------

SLOW = (
    "Conversations load slowly since today 9:15 UTC for all 20 agents. Error 502. Steps: open inbox. "
    "The logs will follow tomorrow."
)


async def test_what_was_to_follow_is_asked_for_once_where_no_updates_are_owed(start: Start) -> None:
    world, _ = await reported(start, SLOW, KUSTOMER, subject="slow")
    assert (await the(world)).fields["logs"].status == "promised"
    await world.advance(world.clock.now() + timedelta(days=1, hours=23))
    assert await kinds_to(world, DANA) == ["acknowledgement"]
    await world.advance(world.clock.now() + timedelta(days=20))
    assert await kinds_to(world, DANA) == ["acknowledgement", "awaited"]
    letter = await latest(world, "awaited", DANA)
    text = words(letter)
    assert "would follow for KU-1001; it has not reached us yet: 1. Can you send log files" in text
    assert opened(letter)["Auto-Submitted"] == "auto-generated" and len(lines(letter)) <= 28
    response = next(each for each in (await the(world)).clocks if each.kind == "response")
    assert response.met is None  # nobody has answered yet
    await reply(world, letter, "1. there are none")
    assert (await the(world)).fields["logs"].status == "declined"


async def test_a_status_letter_that_asks_for_it_is_the_one_time(start: Start) -> None:
    world, letter = await reported(start)
    await reply(
        world, letter, "1. today 9:15 PT\n2. open the study, press Launch\n3. I will send them tomorrow"
    )
    await world.advance(world.clock.now() + timedelta(days=15))
    sent = [each for each in await world.letters() if each.recipient == DANA]
    asking = [each.kind for each in sent if "would follow" in words(each)]
    assert len(asking) == 1 and asking[0] in ("status", "awaited")


async def test_what_came_in_time_is_not_asked_for(start: Start) -> None:
    world, letter = await reported(start, SLOW, KUSTOMER, subject="slow")
    await world.advance(world.clock.now() + timedelta(days=1))
    await reply(world, letter, "Logs: 18:02 POST /inbox 502")
    await world.advance(world.clock.now() + timedelta(days=10))
    assert await kinds_to(world, DANA) == ["acknowledgement"]


async def test_what_was_to_follow_is_asked_for_in_german(start: Start) -> None:
    slow = "Guten Tag,\nKustomer ist seit heute 9:15 Uhr für alle 20 Kollegen sehr langsam. Die Protokolle folgen morgen.\nDana"
    world, _ = await reported(start, slow, KUSTOMER, subject="langsam")
    await world.advance(world.clock.now() + timedelta(days=3))
    text = words(await latest(world, "awaited", DANA))
    assert "Sie wollten uns zu KU-1001 noch etwas schicken" in text and "1. Haben Sie Protokolle" in text
