"""What answers an agent's mail, and what comes to agents and the lead about no request, as they read it."""

from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.compose.build import Attachment
from gateway.compose.digest import MAX_DUE, Digest, Due, Missed, Waiting
from gateway.compose.letters import Context
from gateway.compose.render import PAGE, WIDTH, beside
from gateway.compose.sign import Purpose
from gateway.compose.transcript import Account, Mistake, Result, said_of
from rules.decide import decide
from rules.effects import ANSWERS_AGENT, LetterKind
from rules.events import (
    Absorbed,
    Agreed,
    Answered,
    AnsweredElsewhere,
    Assigned,
    Bounced,
    Closed,
    CustomerReplied,
    Deferred,
    Escalated,
    Estimated,
    Event,
    FieldSet,
    LevelSet,
    Merged,
    Needed,
    Noted,
    OutageNoted,
    ParticipantAdded,
    ParticipantRemoved,
    Paused,
    Reopened,
    Resolved,
    Resumed,
    SplitOff,
    Taken,
    TimeSpent,
    Undone,
)
from rules.incident import FieldValue, Participant, State
from rules.policy import Kind
from store.records import Token
from tests.gateway.conversations import KEYS, SAM, Conversation, conversation, received, taken, text_of
from tests.gateway.incidents import one_line, pacific, policies

KIM = "kim@example.org"
LOOKING = "Hi Dana, our engineers are looking at this now. Sam"


def waiting() -> Conversation:
    """Friday's request: due Mon 23 Nov, 01:40."""
    told = conversation()
    told.do(received(pacific(20, 16, 40)))
    taken(told, pacific(20, 16, 40), LetterKind.ACKNOWLEDGEMENT)
    return told


def answering() -> tuple[Conversation, Account]:
    """Sam's reply came at 01:09."""
    told, at = waiting(), pacific(23, 1, 9)
    told.do(Assigned(at, SAM, SAM), SAM)
    told.do(Estimated(at, SAM, pacific(24, 12, 0)), SAM)
    told.do(Answered(at, SAM, "word " * 43, timedelta(minutes=1)), SAM)
    return told, Account(
        results=(Result("#take", "yours"), Result("#estimate Tue 12:00", "Tue 24 Nov, 12:00 PT")),
        answer_to="dana@example.com",
        answer_words=43,
        leaves_at=pacific(23, 1, 10),
    )


def asking(mail: str, expires_at: datetime) -> Token:
    return Token(int.from_bytes(mail.encode()[:7], "big"), 1, "userzoom", SAM, Purpose.CONFIRM, expires_at)


# The models, letter by letter


def test_a_transcript_says_what_was_done_and_what_is_owed_next() -> None:
    told, account = answering()
    _, mail = told.to_agent(LetterKind.TRANSCRIPT, account, pacific(23, 1, 9))
    assert mail["Subject"] == "[UZ-1042] Study will not launch"
    assert text_of(mail) == (
        'Done. Your answer leaves for Dana at 01:10 PT; "undo" stops it.\n'
        "\n"
        "  #take                 yours\n"
        "  #estimate Tue 12:00   Tue 24 Nov, 12:00 PT\n"
        "  answer                43 words to dana@example.com, no files\n"
        "\n"
        "In time: due 01:40 PT, 1 h 30 of 2 h used.\n"
        "Next: status update by Tue 24 Nov, 08:10 PT.\n"
        "\n"
        "undo\n"
    )


def test_an_answer_that_is_late_says_so_and_one_that_has_left_cannot_be_stopped() -> None:
    told, account = answering()
    late = replace(account, leaves_at=pacific(23, 2, 0), answer_files=1)
    text = text_of(told.to_agent(LetterKind.TRANSCRIPT, late, pacific(23, 2, 0))[1])
    assert text.startswith("Done. Your answer is on its way to Dana.\n")
    assert "dana@example.com, 1 file\n" in text and "undo" not in text
    assert "Late: it was due 01:40 PT, 2 h 20 of 2 h used.\n" in text


def test_an_assumed_figure_says_that_it_is_one() -> None:
    told = conversation("zabble")
    told.do(received(pacific(23, 9, 30), "zabble"))
    account = Account(answer_to="dana@example.com", answer_words=1, leaves_at=pacific(23, 9, 41))
    text = text_of(told.to_agent(LetterKind.TRANSCRIPT, account, pacific(23, 9, 40))[1])
    assert "1 word to dana@example.com" in text and "used (our figure, not published)." in one_line(text)
    next_is = "Next: solution by Fri 27 Nov, 09:30 PT (our figure, not published)."
    assert next_is in one_line(text) and "Nothing is owed" not in text


def test_without_an_answer_the_first_line_is_what_is_owed_next() -> None:
    told = waiting()
    account = Account(results=(Result("#note ...", "12 words, kept among colleagues"),))
    text = text_of(told.to_agent(LetterKind.TRANSCRIPT, account, pacific(23, 0, 5))[1])
    assert text == (
        "Done. Next: answer to Dana by Mon 23 Nov, 01:40 PT.\n\n"
        "  #note ...   12 words, kept among colleagues\n"
    )


def test_bare_words_are_told_not_to_have_reached_the_customer() -> None:
    told = waiting()
    takes, thanks = Account(results=(Result("ok", "yours"),), takes_only=True), Account(thanks_only=True)
    taking = one_line(text_of(told.to_agent(LetterKind.TRANSCRIPT, takes, pacific(23, 0, 5))[1]))
    assert taking == (
        "UZ-1042 is yours; your word did not go to Dana. Next: answer to Dana by Mon 23 Nov, 01:40 PT."
    )
    thanking = text_of(told.to_agent(LetterKind.TRANSCRIPT, thanks, pacific(23, 0, 5))[1])
    assert thanking.startswith("Nothing was done: thanks alone stay with us, they did not go to Dana.\n")


def test_a_trial_tells_what_would_happen_and_offers_nothing_to_stop() -> None:
    told, account = answering()
    text = text_of(told.to_agent(LetterKind.TRANSCRIPT, replace(account, trial=True), pacific(23, 1, 9))[1])
    assert one_line(text).startswith(
        "Nothing was done: this was a trial. This is what would happen. Your answer would leave for Dana at 01:10 PT."
    )
    assert "Done" not in text and "undo" not in text and "  #take                 yours\n" in text


def test_what_was_asked_stands_in_the_transcript_as_it_is() -> None:
    told = waiting()
    page = "take            it is yours\nnote TEXT       stays among colleagues"
    text = text_of(told.to_agent(LetterKind.TRANSCRIPT, Account(answers=(page,)), pacific(23, 0, 5))[1])
    assert text == f"Nothing was changed. Next: answer to Dana by Mon 23 Nov, 01:40 PT.\n\n{page}\n"


def test_a_page_of_explanation_is_never_set_anew() -> None:
    rows = "\n".join(f"{'from':<24}{'until':<24}{number:>6}   {'why ' * 10}".rstrip() for number in range(40))
    assert max(map(len, rows.split("\n"))) > 90
    told = waiting()
    mail = told.to_agent(LetterKind.TRANSCRIPT, Account(answers=(rows,)), pacific(23, 0, 5))[1]
    assert f"\n\n{rows}\n" in text_of(mail)
    html = mail.get_body(("html",))
    assert html is not None
    shown = html.get_content().replace("\r\n", "\n")
    assert "<pre " in shown and f">{rows}</pre>" in shown


def test_nothing_done_returns_the_whole_text_and_the_nearest_word() -> None:
    told = waiting()
    fault = Mistake("unknown word", "#escelate to engineering", 1, "#escalate to engineering")
    words = f"#escelate to engineering\n{LOOKING}"
    account = Account(fault=fault, words=words, expires_at=pacific(23, 1, 24))
    now = pacific(23, 1, 9)
    token = asking("first", pacific(23, 1, 24))
    post, mail = told.to_agent(LetterKind.NOT_SENT, account, now, token)
    assert mail["Subject"] == "Not sent: [UZ-1042] Study will not launch"
    assert mail["References"] is None and mail["In-Reply-To"] is None
    text = text_of(mail)
    assert text.startswith(
        "Nothing was done and nothing went to Dana.\n"
        "\n"
        "  line 1   #escelate to engineering\n"
        "           unknown word. Did you mean #escalate?\n"
        "\n"
    )
    assert (
        'Reply "yes" by 01:24 PT to run it as #escalate to engineering with the rest unchanged, '
        "or reply with the mail put right. Your text, complete:"
    ) in one_line(text)
    assert text.endswith(f"> #escelate to engineering\n> {LOOKING}\n\nyes\n")
    assert post.token == token
    assert KEYS.read_address(mail["Reply-To"].addresses[0].addr_spec) == (Purpose.CONFIRM, token.id)


def test_a_refusal_without_a_nearest_word_offers_no_yes() -> None:
    told = waiting()
    account = Account(fault=Mistake("a closed request is reopened first: #reopen"), words=LOOKING)
    text = text_of(told.to_agent(LetterKind.NOT_SENT, account, pacific(23, 1, 9))[1])
    assert "A closed request is reopened first: #reopen.\n" in text
    assert "yes" not in text and f"> {LOOKING}\n" in text


def test_who_is_not_proved_is_asked() -> None:
    told = waiting()
    account = Account(answer_words=9, words=LOOKING, expires_at=pacific(23, 1, 24))
    _, mail = told.to_agent(
        LetterKind.ASKED, account, pacific(23, 1, 9), asking("second", pacific(23, 1, 24))
    )
    assert mail["Subject"] == "Is this you? [UZ-1042]"
    assert mail["Auto-Submitted"] == "auto-replied"
    assert one_line(text_of(mail)) == (
        "An answer to Dana in your name waits for your yes. It used your private reply address, but your mail system "
        'did not confirm the sender. Reply "yes" within 15 minutes (by 01:24 PT) to send it, "no" to stop it and lock '
        f"the address. > {LOOKING} Tired of this question? Your administrator can end it: gateway doctor trust yes no"
    )


def test_what_is_hard_to_take_back_waits_for_a_yes() -> None:
    told = waiting()
    effect = "UZ-1042 is joined with UZ-1040, where the conversation goes on."
    account = Account(effect=effect, words="#merge 1040", expires_at=pacific(23, 1, 24))
    text = text_of(told.to_agent(LetterKind.CONFIRM, account, pacific(23, 1, 9))[1])
    assert text.startswith(
        f'Nothing was done yet; it waits for your yes.\n{effect}\n\nReply "yes" by 01:24 PT to go on; "no"'
    )
    assert text.endswith("> #merge 1040\n\nyes   no\n")


def test_two_people_answered() -> None:
    told = waiting()
    account = Account(
        colleague="Kim Example",
        colleague_at=pacific(23, 1, 6),
        colleague_words="Hi Dana, we can see the error and are looking for the cause.",
    )
    _, mail = told.to_agent(LetterKind.SECOND, account, pacific(23, 1, 10))
    assert mail["Subject"] == "[UZ-1042] Study will not launch"
    assert mail["References"] == told_root(told)
    assert one_line(text_of(mail)) == (
        "Kim answered Dana 4 minutes before you. Yours has not been sent. Kim, Mon 23 Nov, 01:06 PT: "
        "> Hi Dana, we can see the error and are looking for the cause. "
        '"send" sends yours as well, "note" keeps it among us, "drop" forgets it. Nothing happens until you answer. '
        "send note drop"
    )


def told_root(told: Conversation) -> str:
    assert told.incident is not None
    return KEYS.message_id(told.incident.id, "userzoom.com")


def about_nothing(kind: LetterKind, account: Account, **context: object) -> EmailMessage:
    told = replace(waiting(), incident=None)
    token = Token(5, None, "userzoom", SAM, Purpose.DESK, pacific(30, 0, 0, 12))
    return told.to_agent(kind, account, pacific(24, 7, 0), token, Context(**context))[1]  # type: ignore[arg-type]


def test_a_new_agent_is_welcomed_and_their_ok_comes_to_the_desk() -> None:
    mail = about_nothing(LetterKind.WELCOME, Account(answer_delay=timedelta(minutes=1)))
    assert mail["Subject"] == "You answer UserZoom requests by mail from now on"
    assert KEYS.read_address(mail["Reply-To"].addresses[0].addr_spec) == (Purpose.DESK, 5)
    text = one_line(text_of(mail))
    assert text.startswith(
        "Hello Sam, from now on requests to ticket@userzoom.com reach you as mails like this one. "
        'Please reply "ok" now. That shows both of us that your replies arrive and can be trusted. Three things to know:'
    )
    assert 'Your answer waits 1 minute before it leaves; "undo" stops it.' in text
    assert "undo" not in text_of(about_nothing(LetterKind.WELCOME, Account()))


def test_a_held_mail_comes_to_the_lead_with_its_number_and_as_it_came() -> None:
    held = Waiting(17, "a mail from kim@example.org with a command", "sender not confirmed")
    raw = Attachment("original.eml", "message/rfc822", b"From: kim@example.org\r\n\r\n#take\r\n")
    mail = about_nothing(LetterKind.HOLD, Account(hold=held, words="#take"), attachments=(raw,))
    assert mail["Subject"] == "Held: a mail from kim@example.org with a command"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert one_line(text_of(mail)) == (
        "A mail from kim@example.org with a command waits for you: sender not confirmed. "
        'Reply "release 17" to let it through, "discard 17" to drop it. Until then nothing happens. '
        "> #take release 17 discard 17"
    )
    assert [part.get_filename() for part in mail.iter_attachments()] == ["original.eml"]


def test_the_morning_digest() -> None:
    digest = Digest(
        due=(
            Due(pacific(24, 8, 10), "UZ-1042", "2", "update", "Dana", "Sam"),
            Due(pacific(24, 11, 5), "UZ-1046", "3", "response", "Dana"),
        ),
        kept=7,
        missed=(Missed("UZ-1040", "response", timedelta(minutes=12)),),
        with_news=3,
        without_news=1,
        waiting=(Waiting(1, "mail from kim@example.org with a command", "sender not confirmed"),),
        worth=("2 mails in the Junk folder look like requests",),
        mail_in=31,
        mail_out=44,
    )
    mail = about_nothing(LetterKind.DIGEST, Account(digest=digest))
    assert mail["Subject"] == "UserZoom Support, Tue 24 Nov: 2 due today, 1 missed yesterday"
    assert text_of(mail) == (
        "Due today (PT)\n"
        "  08:10  UZ-1042  P2  status update to Dana  Sam\n"
        "  11:05  UZ-1046  P3  answer to Dana         nobody\n"
        "\n"
        "Yesterday\n"
        "  7 promises kept, 1 missed: UZ-1040, answer 12 minutes late\n"
        "  updates with news 3, without news 1\n"
        "\n"
        "Waiting for a person\n"
        "  1: mail from kim@example.org with a command, sender not confirmed\n"
        "\n"
        'Reply "release NUMBER" or "discard NUMBER"; each came to you as a mail \n'
        "of its own.\n"
        "\n"
        "Worth a look\n"
        "  2 mails in the Junk folder look like requests\n"
        "\n"
        "Mail in 31, out 44, oldest unsent: none.\n"
        "\n"
        "release 1   discard 1   queue\n"
    )


def test_a_digest_of_a_bad_day_is_a_page_all_the_same() -> None:
    digest = Digest(
        due=tuple(Due(pacific(23, 8, 10), f"UZ-{n}", "2", "update", "D" * 90, "S" * 90) for n in range(40)),
        missed=tuple(Missed(f"UZ-{n}", "response", None) for n in range(40)),
        waiting=tuple(Waiting(n, "a mail " * 9, "why " * 9) for n in range(9)),
        worth=("something that is worth a look " * 4,) * 9,
        oldest_unsent=pacific(23, 8, 0),
        since="Fri 20 Nov",
    )
    mail = about_nothing(LetterKind.DIGEST, Account(digest=digest))
    text = text_of(mail)
    assert mail["Subject"] == "UserZoom Support, Tue 24 Nov: 40 due today, 40 missed Fri 20 Nov"
    assert text.count("Mon 08:10") == MAX_DUE and "and 34 more; queue lists all" in text
    assert "UZ-2, answer still owed; and 37 more" in one_line(text)
    fits(text)


def fits(text: str) -> None:
    lines = text.rstrip("\n").split("\n")
    assert len(lines) <= PAGE, text
    assert all(len(line) <= WIDTH for line in lines), text


# What all of them have in common


@pytest.mark.parametrize("kind", sorted(ANSWERS_AGENT))
def test_a_reply_that_is_not_asked_for_a_word_goes_to_the_agents_own_address(kind: LetterKind) -> None:
    told = waiting()
    post, mail = told.to_agent(kind, Account(words=LOOKING), pacific(23, 1, 9))
    assert post.token is not None and post.token.purpose == Purpose.AGENT
    assert KEYS.read_address(mail["Reply-To"].addresses[0].addr_spec) == (Purpose.AGENT, post.token.id)
    assert post.letter.caused_by == 7 and post.message is None
    assert mail["Auto-Submitted"] == "auto-replied" and mail["To"] == SAM
    apart = kind in (LetterKind.NOT_SENT, LetterKind.ASKED)
    assert mail["References"] == (None if apart else told_root(told))


def test_a_note_is_written_to_an_address_that_only_takes_notes() -> None:
    told = conversation()
    told.do(received(pacific(20, 16, 40)))
    mail = told.letter(LetterKind.NOTICE)
    page = mail.get_body(("html",))
    assert page is not None
    links = [unquote(part.partition("?")[0]) for part in str(page.get_content()).split('href="mailto:')[1:]]
    purposes = [found[0] for each in links if (found := KEYS.read_address(each))]
    assert purposes == [Purpose.AGENT, Purpose.NOTE, Purpose.AGENT, Purpose.AGENT, Purpose.AGENT]


LONG_MAILS = (
    "word " * 3_000,
    "\n".join(f"line {number}" for number in range(900)),
    "\n\n".join("a paragraph that is longer than a line, as people write them " * 3 for _ in range(40)),
    "x" * 20_000,
)


@pytest.mark.parametrize("words", LONG_MAILS)
def test_a_long_mail_is_cut_and_attached_whole(words: str) -> None:
    told = conversation()
    fields = {name: FieldValue("unsure", "what they wrote about it " * 20) for name in policies_fields()}
    told.do(
        received(
            pacific(20, 16, 40), fields=fields, claimed="urgent " * 60, level_reason="because " * 60, runner_up="3"
        ),
        context=Context(words=words, author="dana@example.com", files=("screenshot.png",) * 40),
    )  # fmt: skip
    mail = told.letter(LetterKind.NOTICE)
    text = text_of(mail)
    assert len(text.rstrip("\n").split("\n")) <= PAGE, text
    assert "(The rest is attached.)\n" in text
    (file,) = mail.iter_attachments()
    assert file.get_filename() == "message.txt"
    assert str(file.get_content()).replace("\r\n", "\n").strip() == words.strip()


def policies_fields() -> list[str]:
    return [spec.name for spec in policies()["userzoom"].fields]


@pytest.mark.parametrize("kind", [LetterKind.NOT_SENT, LetterKind.ASKED, LetterKind.CONFIRM, LetterKind.HOLD])
def test_an_agents_own_long_mail_comes_back_whole(kind: LetterKind) -> None:
    words = "\n".join(f"line {number} of what I wrote, with ümlauts" for number in range(200))
    account = Account(
        words=words,
        effect="it is joined",
        fault=Mistake("unknown word", "#escelate " * 30, 3, "#escalate " * 30),
        expires_at=pacific(23, 1, 24),
        hold=Waiting(3, "a mail", "because"),
    )
    _, mail = waiting().to_agent(kind, account, pacific(23, 1, 9))
    fits(text_of(mail))
    (file,) = mail.iter_attachments()
    assert str(file.get_content()).replace("\r\n", "\n").strip() == words


@settings(max_examples=60, deadline=None)
@given(
    words=st.text(max_size=3_000),
    lines=st.lists(st.tuples(st.text(max_size=90), st.text(max_size=90)), max_size=6),
    kind=st.sampled_from(sorted(ANSWERS_AGENT | {LetterKind.HOLD, LetterKind.WELCOME})),
)
def test_whatever_an_agent_wrote_is_answered(
    words: str, lines: list[tuple[str, str]], kind: LetterKind
) -> None:
    account = Account(
        results=tuple(Result(line, said) for line, said in lines),
        words=words,
        fault=Mistake(*lines[0]) if lines else None,
        colleague=words[:20],
        colleague_words=words,
        colleague_at=pacific(23, 1, 8),
        hold=Waiting(1, words[:40], words[40:80]),
    )
    _, mail = waiting().to_agent(kind, account, pacific(23, 1, 9))
    assert len(text_of(mail).rstrip("\n").split("\n")) <= PAGE + 6  # six lines of commands may be long


def test_a_long_command_has_its_result_below() -> None:
    rows = [("#take", "yours"), ("#priority 3 because a copy of the study works", "priority 3; it was 2")]
    assert beside(rows) == (
        "  #take   yours\n  #priority 3 because a copy of the study works\n          priority 3; it was 2"
    )


def test_the_notice_holds_all_that_an_answer_needs() -> None:
    told = conversation()
    fields = {
        "aspects": "won't start when we press Launch",
        "impact": "200 participants are booked for Monday",
        "error": "Quota service unavailable (4012)",
    }
    words = (
        'Hi, our study "Checkout redesign" won\'t start when we press Launch.\n'
        "It says Quota service unavailable (4012). 200 participants are\n"
        "booked for Monday. Screenshot attached."
    )
    told.do(
        received(
            pacific(20, 16, 40),
            fields={name: FieldValue("present", value) for name, value in fields.items()},
            level_reason='"won\'t start when we press Launch" (Priority 2: Major)',
            runner_up="3",
        ),
        context=Context(words=words, author="dana@example.com", files=("launch-error.png",)),
    )
    mail = told.letter(LetterKind.NOTICE)
    assert mail["Subject"] == "[UZ-1042] Study will not launch" and mail["To"] == SAM
    above, _, below = text_of(mail).partition("\n  Owed too:")
    assert above == (
        "P2, answer to Dana due Mon 23 Nov, 01:40 PT. Nobody has it yet.\n"
        "A plain reply goes to dana@example.com.\n"
        "\n"
        "Dana, Fri 20 Nov, 16:40 PT (Sat 00:40 UTC), sender verified:\n"
        '> Hi, our study "Checkout redesign" won\'t start when we press Launch.\n'
        "> It says Quota service unavailable (4012). 200 participants are\n"
        "> booked for Monday. Screenshot attached.\n"
        "\n"
        "  Files:       launch-error.png\n"
        "  Understood:  what fails: won't start when we press Launch\n"
        "               impact: 200 participants are booked for Monday\n"
        "               error: Quota service unavailable (4012)\n"
        "  Asked for:   began, steps, files"
    )
    assert below.partition("  Why P2:")[2] == (
        '      suggested: "won\'t start when we press Launch" (Priority\n'
        "               2: Major); runner-up: 3\n"
        "  Due:         Fri 16:40-17:00 (20 min), Mon 00:00-01:40 (1 h 40)\n"
        "\n"
        "#take   #note ...   #priority 2 because ...   #why   #help\n"
    )


def test_an_answer_to_our_questions_is_told_in_the_first_line() -> None:
    told = waiting()
    assert told.incident is not None
    told.incident = told.incident.but(asked_for=("start_time", "steps"))
    fields = {
        "start_time": FieldValue("present", "Friday 3:50 pm", pacific(20, 15, 50)),
        "steps": FieldValue("present", "open the study, Launch, choose panel, confirm"),
    }
    words = 'Since Friday 3:50 pm your time. Steps: open the study, Launch, choose\npanel "EU 200", confirm.'
    told.do(
        CustomerReplied(pacific(21, 6, 12), 3, author="dana@example.com", fields=fields),
        context=Context(
            words=words, author="dana@example.com", new_fields=tuple(fields), written=pacific(21, 6, 12)
        ),
    )
    text = told.text(LetterKind.WROTE)
    assert one_line(text).startswith(
        "Dana answered both questions. P2, answer due Mon 23 Nov, 01:40 PT; nobody has it yet. "
        "A plain reply goes to dana@example.com. Dana, Sat 21 Nov, 06:12 PT (14:12 UTC): > Since Friday 3:50 pm"
    )
    rows = text.partition("confirm.\n\n")[2]
    assert rows.startswith(
        "  New:       began: Fri 20 Nov, 15:50 PT (23:50 UTC)\n"
        "             steps: open the study, Launch, choose panel, confirm\n"
    )
    assert text.endswith("#note ...   #help\n")


def test_an_answer_that_did_not_arrive() -> None:
    told, _ = answering()
    taken(told, pacific(23, 1, 10))
    assert told.incident is not None and told.incident.updates
    back = Bounced(pacific(23, 1, 12), 2, "550 5.1.1, no such mailbox")
    told.do(back, context=Context(letter_at=pacific(23, 1, 10), letter_kind=LetterKind.ANSWER))
    mail = told.letter(LetterKind.UNDELIVERED)
    assert mail["Subject"] == "Not delivered: [UZ-1042] Study will not launch"
    assert one_line(text_of(mail)) == (
        "The answer of 01:10 PT did not reach Dana. It no longer counts: answer due Mon 23 Nov, 01:40 PT again. "
        "A plain reply goes to the same address: dana@example.com. The other side said: > 550 5.1.1, no such mailbox "
        'Other addresses on record for Dana: none. If you know another, reply "#participant add ADDRESS" and your text; '
        'I shall ask you to confirm it. The telephone may be quicker; "#answered phone TIME" records what was said there. '
        "#participant add ... #answered phone ... #note ..."
    )
    told.incident = told.incident.but(participants=(Participant("lee@example.com", pacific(23, 1, 0)),))
    taken(told, pacific(23, 1, 30))
    told.do(replace(back, at=pacific(23, 1, 31)))
    assert "Other addresses on record for Dana: lee@example.com." in one_line(
        told.text(LetterKind.UNDELIVERED)
    )


def test_an_acknowledgement_that_did_not_arrive_leaves_the_answer_due() -> None:
    told = conversation()
    told.do(received(pacific(23, 9, 0)))
    told.do(Bounced(pacific(23, 9, 5), 1, "552 5.2.2 full"), context=Context(letter_at=pacific(23, 9, 0)))
    lines = one_line(told.text(LetterKind.UNDELIVERED))
    assert lines.startswith(
        "The letter of 09:00 PT did not reach Dana. It no longer counts; answer still due Mon 23 Nov, 11:00 PT. "
    )


# What one event did

AT = pacific(23, 1, 9)
LEE = "lee@example.com"


@pytest.mark.parametrize(
    ("events", "says"),
    [
        ([Assigned(AT, SAM, SAM)], "yours"),
        ([Assigned(AT, SAM, SAM), Assigned(AT, SAM, SAM)], "yours already"),
        ([Assigned(AT, SAM, KIM)], "kim@example.org has it now"),
        ([LevelSet(AT, SAM, "2")], "priority 2, Major, confirmed"),
        ([LevelSet(AT, SAM, "3", "a copy works")], "priority 3, Minor; it was 2"),
        ([Answered(AT, SAM, "Hi Dana, soon.")], "3 words to dana@example.com"),
        ([Noted(AT, SAM, "x")], "1 word, kept among colleagues"),
        ([Needed(AT, SAM, ("start_time", "steps"))], "dana@example.com is asked: began, steps"),
        ([FieldSet(AT, SAM, "error", "4012")], "Error: 4012"),
        ([FieldSet(AT, SAM, "logs", "")], "Files: none to be had"),
        ([Estimated(AT, SAM, pacific(24, 12, 0))], "Tue 24 Nov, 12:00 PT"),
        ([Agreed(AT, SAM, every=timedelta(days=2))], "updates every 48 support hours"),
        ([Agreed(AT, SAM, once=pacific(27, 9, 0))], "next update by Fri 27 Nov, 09:00 PT"),
        ([Agreed(AT, SAM)], "no updates until it is solved"),
        ([Agreed(AT, SAM), Agreed(AT, SAM, withdrawn=True)], "updates as the policy has them"),
        ([Escalated(AT, SAM)], "escalated"),
        ([Resolved(AT, SAM, "patch", "done")], "solved (patch); the customer is told"),
        ([Closed(AT, SAM)], "closed"),
        ([Closed(AT, SAM), Reopened(AT, SAM)], "open again"),
        (
            [AnsweredElsewhere(AT, SAM, "phone", pacific(23, 1, 5), "explained")],
            "answered (phone) on Mon 23 Nov, 01:05 PT; the next letter tells it",
        ),
        ([Answered(AT, SAM, "Hi", timedelta(minutes=1)), Undone(AT, SAM, (3,))], "stopped; the customer gets nothing of it"),
        ([TimeSpent(AT, SAM, timedelta(minutes=30)), TimeSpent(AT, SAM, timedelta(hours=1))], "1 h, 1 h 30 in all"),
        ([OutageNoted(AT, SAM, pacific(23, 0, 30), None)], "down from Mon 23 Nov, 00:30 PT, still down"),
        (
            [OutageNoted(AT, SAM, pacific(23, 0, 30), pacific(23, 1, 0))],
            "down from Mon 23 Nov, 00:30 PT until Mon 23 Nov, 01:00 PT",
        ),
        ([ParticipantAdded(AT, SAM, LEE)], "lee@example.com gets what the customer gets"),
        ([ParticipantAdded(AT, SAM, LEE), ParticipantRemoved(AT, SAM, LEE)], "lee@example.com gets nothing more"),
        ([Merged(AT, SAM, 2, "UZ-1040")], "joined with UZ-1040, where it goes on"),
        ([Absorbed(AT, SAM, 2, "UZ-1040")], "UZ-1040 is joined with this"),
        ([SplitOff(AT, SAM, "UZ-1060")], "UZ-1060 is a request of its own now"),
    ],
)  # fmt: skip
def test_what_an_event_did_is_one_line(events: list[Event], says: str) -> None:
    told = waiting()
    *before, last = events
    for each in before:
        told.do(each, SAM)
    was = told.incident
    assert was is not None
    after = decide(told.policy, was, last).incident
    assert after is not None and said_of(last, was, after, told.policy) == says


def test_a_pause_names_what_stands_still() -> None:
    told = waiting()
    policy = replace(told.policy, pauses={"customer": frozenset({Kind.RESOLUTION})})
    was = told.incident
    assert was is not None
    after = decide(policy, was, Paused(AT, SAM, "customer")).incident
    assert after is not None and after.state is State.PENDING
    assert said_of(Paused(AT, SAM, "customer"), was, after, policy) == "stands still: solution"
    again = decide(policy, after, Resumed(AT, SAM)).incident
    assert again is not None
    assert said_of(Resumed(AT, SAM), after, again, policy) == "counts again: solution"


def test_a_draft_that_waits_says_until_when() -> None:
    told, _ = answering()
    taken(told, pacific(23, 1, 10))
    told.pass_to(pacific(24, 7, 40))
    was = told.incident
    assert was is not None
    event = Deferred(pacific(24, 7, 41), SAM, timedelta(minutes=15))
    after = decide(told.policy, was, event).incident
    assert after is not None
    assert said_of(event, was, after, told.policy) == "the draft waits until Tue 24 Nov, 07:56 PT"
    assert said_of(Taken(AT, 1, LetterKind.ANSWER), was, after, told.policy) == ""
