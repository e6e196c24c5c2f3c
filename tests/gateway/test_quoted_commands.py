"""A command that stands in a quotation is somebody else's, or ours: none runs, in whatever client's style it is quoted."""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from gateway.message.body import new_words
from rules.commands import Fault, Reply, Speaker, read_reply
from rules.told import Told
from rules.words import WORDS

BODIES = 2_000
SPEAKER = Speaker("sam@example.org", datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
ANSWERS = (
    "We see the same error here and look for the cause.",
    "Hi Dana,\n\nthe quota check fails since Friday. We change it now.\n\nSam",
    "Guten Tag,\n\nwir sehen den Fehler auch.\n\nViele Grüße\nSam",
)
COMMANDS = (
    "#take",
    "#close",
    "#resolve patch all is well",
    "#priority 3 because of that",
    "#answer no",
    "#note to us",
    "# Take",
    "#undo",
    "#merge UZ-7",
    "#try",
)
INTRODUCTIONS = (
    "On Tue, 24 Nov 2026 at 08:12, UserZoom Support <ticket@userzoom.com> wrote:",
    "Am 24.11.2026 um 08:12 schrieb UserZoom Support <ticket@userzoom.com>:",
    "Le mar. 24 nov. 2026 à 08:12, UserZoom Support <ticket@userzoom.com> a écrit :",
    "El mar, 24 nov 2026 a las 8:12, UserZoom Support (<ticket@userzoom.com>) escribió:",
    "2026年11月24日(火) 8:12 UserZoom Support <ticket@userzoom.com>:",
    "UserZoom Support <ticket@userzoom.com> schrieb am Di., 24. Nov. 2026, 08:12:",
    "On Nov 24, 2026, at 8:12 AM, UserZoom Support <ticket@userzoom.com> wrote:",
)
HEADS = (
    "-----Original Message-----\nFrom: UserZoom Support <ticket@userzoom.com>\nSent: Tuesday, November 24, 2026 8:12 AM\n"
    "To: Sam <sam@example.org>\nSubject: [UZ-1042] Study will not launch",
    "________________________________\nVon: UserZoom Support <ticket@userzoom.com>\nGesendet: Dienstag, 24. November 2026 08:12\n"
    "An: Sam <sam@example.org>\nBetreff: [UZ-1042] Study will not launch",
    "De : UserZoom Support <ticket@userzoom.com>\nEnvoyé : mardi 24 novembre 2026 08:12\nÀ : Sam <sam@example.org>\n"
    "Objet : [UZ-1042] Study will not launch",
)


def signed(quoted: str, chance: random.Random) -> str:
    sign = chance.choice(("> ", ">", ">> ", "> > "))
    lines = "\n".join(sign + line for line in quoted.split("\n"))
    return f"{chance.choice(INTRODUCTIONS)}\n{chance.choice(('', chr(10)))}{lines}"


def headed(quoted: str, chance: random.Random) -> str:
    return f"{chance.choice(HEADS)}\n\n{quoted}"


STYLES: tuple[Callable[[str, random.Random], str], ...] = (signed, headed)


def bodies() -> Iterator[tuple[str, str]]:
    """(the answer, the whole text)"""
    chance = random.Random(42)
    for number in range(BODIES):
        answer = chance.choice(ANSWERS)
        lines = [
            "P2, answer to Dana due Mon 23 Nov, 01:40 PT.",
            "",
            *chance.sample(COMMANDS, 4),
            "",
            "Dana: it fails.",
        ]
        chance.shuffle(lines)
        yield answer, f"{answer}\n\n{STYLES[number % len(STYLES)](chr(10).join(lines), chance)}"


def given(text: str) -> Reply | Fault:
    try:
        return read_reply(new_words(text).new_text, SPEAKER)
    except Fault as fault:
        return fault


def kinds(reply: Reply | Fault) -> list[str]:
    told: list[Told] = [each.told for each in reply.orders] if isinstance(reply, Reply) else []
    return [type(each).__name__ for each in told]


def test_no_quoted_command_runs() -> None:
    wrong = [text for answer, text in bodies() if kinds(given(text)) != ["Answered"]]
    assert wrong == []


@pytest.mark.parametrize("command", COMMANDS)
def test_each_would_run_where_it_is_written_anew(command: str) -> None:
    """Or be refused for what it lacks: never an answer to the customer."""
    assert command.strip("# ").split()[0].casefold() in WORDS or command == "#try"
    reply = given(command)
    assert not (isinstance(reply, Reply) and reply.answer is not None and command in reply.answer.text)
