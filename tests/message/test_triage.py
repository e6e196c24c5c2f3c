"""The level is suggested with its words, never shouted for; the stricter of two holds while in doubt."""

import pytest

from gateway.message.triage import suggest
from rules.policy import Cue, Level


def level(name: str, *cues: Cue) -> Level:
    return Level(name, name, f"C{name}", "", {}, cues=cues)


LEVELS = (
    level(
        "1", Cue(("site down", "cannot be reached"), 2.0, "C1a"), Cue(("everybody", "all users"), 1.0, "C1b")
    ),
    level("2", Cue(("log in", "login"), 2.0, "C2a"), Cue(("slow",), 0.4, "C2b")),
    level("3", Cue(("cosmetic", "typo"), 2.0, "C3a")),
)


def test_evidence_and_clause() -> None:
    text = "The whole site\ndown for all users"
    found = suggest(LEVELS, "2", "help", text)
    assert (found.level, found.in_force, found.clause) == ("1", "1", "C1a")
    assert found.confidence >= 0.5
    assert [text[each.start : each.end] for each in found.evidence] == ["site\ndown", "all users"]


def test_nothing_found_is_the_default() -> None:
    found = suggest(LEVELS, "2", "URGENT!!!", "URGENT ASAP CRITICAL IMPORTANT")
    assert (found.level, found.in_force, found.confidence) == (None, "2", 0.0)


def test_in_doubt_the_stricter_holds() -> None:
    found = suggest(LEVELS, "2", "x", "a typo; and all users; login")
    assert found.confidence < 0.5
    assert (found.level, found.runner_up, found.in_force) == ("2", "3", "2")
    found = suggest(LEVELS, "2", "x", "login fails, all users")
    assert (found.level, found.runner_up, found.in_force) == ("2", "1", "1")


def test_denied_words_do_not_count() -> None:
    assert suggest(LEVELS, "2", "x", "it is not slow").level is None


@pytest.mark.parametrize(
    "text, claimed",
    [
        ("priority 1", "1"),
        ("P1", "1"),
        ("Prio 2 bitte", "2"),
        ("sev 1", "1"),
        ("Severity: critical", "critical"),
        ("step 1", None),
        ("http1", None),
    ],
)
def test_claims(text: str, claimed: str | None) -> None:
    found = suggest(LEVELS, "3", "x", text)
    assert found.claimed == claimed
    assert found.in_force == "3"
