"""Whatever an agent writes, no command, refusal or question of ours ever reaches the customer."""

import asyncio
import re
import tempfile
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from gateway.trial import Trial, trial, trial_config
from rules.commands import WORDS, is_command
from store.records import Letter
from tests.journey.mails import TICKET, latest, mail, opened, reply, reply_to

DANA, SAM, KIM = "dana@example.com", "sam@example.org", "kim@example.org"
SECRET = "hush-hush"
"""Stands wherever nothing of a line may reach the customer."""

COMMANDS = (
    "take", f"note {SECRET}", "priority 3", "priority 9", "assign kim", "assign nobody@example.net", "why", "help all",
    "queue", "status", f"status {SECRET}", "estimate tomorrow 9am", f"estimate {SECRET}", "agreed every 2d", "agreed none",
    "close", "reopen", "pause customer", "resume", "escalate", "undo", "send", "defer 15m", "try", "field error none",
    "resolve patch", f"resolve {SECRET}", "need steps", "merge UZ-1002", "participant add kim@example.org",
    f"release {SECRET}", "discard 12", f"escelate {SECRET}", f"tkae {SECRET}", f"notee {SECRET}", "frobnicate",
    "open", "answered phone 10:05 because they called", "time 1h", "outage 9:00-9:30", "state open", "split",
)  # fmt: skip
TEXTS = (
    "Hi Dana,", "we see the error and look for its cause.", "It is item #1 on our list.", "C# and F# are not concerned.",
    "Best regards", "Sam", "", "  ", "ok", "thanks", "yes", "no", "send", "note", "drop", "undo", "> #take", "> quoted words",
    "- a list", "-- ", "On Mon, 30 Nov 2026 at 10:15 UserZoom Support wrote:",
)  # fmt: skip
BEFORE = ("#", "# ", "＃", "\u200b#", "\ufeff# ", " #", "\u00a0#", "* #", "*#", '"#', "#\u200b", "- #", "## ")
AFTER = ("", ":", " ", "\u00a0", ".", "*")

line = st.one_of(
    st.builds(
        lambda sign, word, end: sign + word + end,
        st.sampled_from(BEFORE),
        st.sampled_from(COMMANDS),
        st.sampled_from(AFTER),
    ),
    st.builds(lambda sign, word: sign + word.title(), st.sampled_from(BEFORE), st.sampled_from(COMMANDS)),
    st.sampled_from(TEXTS),
)
body = st.lists(line, max_size=6).map("\n".join)
step = st.tuples(
    st.sampled_from(["notice", "transcript", "not-sent", "confirm", "second", "draft"]),
    st.sampled_from([SAM, KIM]),
    body,
)


@settings(
    max_examples=20,  # a world each, and most of a second
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),
)
@given(st.lists(step, min_size=4, max_size=14))
def test_no_command_and_no_refusal_reaches_the_customer(steps: list[tuple[str, str, str]]) -> None:
    asyncio.run(play(steps))


async def play(steps: list[tuple[str, str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        config = trial_config(Path(folder), vendor={"userzoom": {"team": [SAM, KIM]}})
        async with trial(config, datetime(2026, 11, 30, 18, 15, tzinfo=UTC)) as world:
            await world.receive(mail("Our study will not launch."), DANA, TICKET)
            for kind, agent, text in steps:
                await reply(world, await to_answer(world, kind, agent), text)
                await world.advance(world.clock.now() + timedelta(minutes=3))
            for letter in await world.letters():
                if letter.recipient == DANA:
                    check(letter)
            assert not await world.gateway.db.rows("SELECT id FROM inbox WHERE state = 'received'")
            faults = await world.gateway.db.rows("SELECT reason FROM inbox WHERE reason LIKE '%Traceback%'")
            assert not faults, faults[0]["reason"]


async def to_answer(world: Trial, kind: str, agent: str) -> Letter:
    found = [each for each in await world.letters() if (each.kind, each.recipient) == (kind, agent)]
    return found[-1] if found else await latest(world, "notice", agent)


_COMMAND = re.compile(rf"^[\s\W]*#\s*(?:{'|'.join(WORDS)})\b", re.IGNORECASE | re.MULTILINE)
_OURS = (
    "nothing was done",
    "not sent:",
    "is this you",
    "did you mean",
    "unknown word",
    'reply "yes"',
    "this was a trial",
)


def check(letter: Letter) -> None:
    message = opened(letter)
    assert not reply_to(letter).endswith("example.org")
    told = " ".join(str(value) for _, value in message.items())
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_maintype() == "text":
            told += "\n" + str(part.get_content())
    low = told.casefold()
    assert SECRET not in low, told
    assert not _COMMAND.search(told), told
    assert not any(is_command(each) for each in told.splitlines()), told
    assert not any(each in low for each in _OURS), told
