"""The level is suggested with its words, never shouted for; the stricter of two holds while in doubt."""

import pytest

from gateway.library import SHIPPED_CALENDARS, SHIPPED_POLICIES, Library
from gateway.message.body import Body, new_words
from gateway.message.parse import parse
from gateway.message.sentences import Sentence, sentences
from gateway.message.triage import Suggestion
from gateway.message.triage import suggest as weigh
from gateway.message.understanding import understand
from rules.policy import Cue, Function, Level, Scope, When

POLICIES = Library([SHIPPED_POLICIES], [SHIPPED_CALENDARS], range(2026, 2028)).load_all()


def level(name: str, *cues: Cue, when: tuple[When, ...] = ()) -> Level:
    return Level(name, name, f"C{name}", "", {}, cues=cues, when=when)


def said(text: str) -> tuple[Sentence, ...]:
    return sentences(Body(text, ((0, len(text)),), (), ()))


def suggest(levels: tuple[Level, ...], default: str, subject: str, text: str) -> Suggestion:
    return weigh(levels, default, subject, said(text))


def understood(vendor: str, text: str) -> Suggestion:
    """By all that is read in a mail: predicates, facets and the vendor's own odds."""
    message = parse(f"Subject: Hello\nContent-Type: text/plain; charset=utf-8\n\n{text}\n".encode())
    return understand(message, new_words(message.text, is_reply=False), POLICIES[vendor]).suggestion


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
        ("Urgency | High", "high"),
        ("step 1", None),
        ("http1", None),
    ],
)
def test_claims(text: str, claimed: str | None) -> None:
    found = suggest(LEVELS, "3", "x", text)
    assert found.claimed == claimed
    assert found.in_force == "3"


SCENES = (
    level(
        "1",
        when=(
            When(function=frozenset({Function.DOWN}), workaround=False, weight=3.0, clause="W1"),
            When(features=2, weight=2.5, clause="W1b"),
        ),
    ),
    level(
        "2",
        Cue(("wheel",), 0.4, "C2"),
        when=(
            When(login=True, scope=frozenset({Scope.ALL, Scope.MANY}), weight=2.0, clause="W2"),
            When(function=frozenset({Function.MAJOR}), weight=0.8, clause="W2b"),
        ),
    ),
    level("3", when=(When(workaround=True, weight=4.0, clause="W3"), When(clause="never"))),
)


@pytest.mark.parametrize(
    "text, wanted, clause",
    [
        ("The platform is down.", "1", "W1"),
        ("Uploads and reports are both down.", "1", "W1b"),
        ("None of us can log in.", "2", "W2"),
        ("Our reports are empty.", "2", "W2b"),
        ("Our reports are empty. There is a workaround.", "3", "W3"),
        ("Thank you.", None, ""),
    ],
)
def test_predicates_decide(text: str, wanted: str | None, clause: str) -> None:
    found = suggest(SCENES, "2", "x", text)
    assert (found.level, found.clause) == (wanted, clause)
    assert all(text[each.start : each.end] == each.text for each in found.evidence)
    assert bool(found.evidence) is (wanted is not None)


def test_all_that_is_given_must_hold() -> None:
    assert suggest(SCENES, "3", "x", "Login fails for me.").clause != "W2"
    assert suggest(SCENES, "3", "x", "The platform is down. There is a workaround.").level == "3"


def test_cues_add_to_predicates() -> None:
    alone = suggest(SCENES, "3", "x", "Our reports are empty.")
    both = suggest(SCENES, "3", "x", "Our reports are empty, a wheel turns.")
    assert both.confidence > alone.confidence
    assert [each.text for each in both.evidence][-1] == "wheel"


def test_a_weak_word_alone_leaves_the_stricter_default() -> None:
    found = suggest(SCENES, "1", "x", "There is a problem.")
    assert (found.level, found.in_force) == ("2", "1")
    assert found.confidence < 0.5


def test_features_may_be_named() -> None:
    among = frozenset({"chat", "launch"})
    levels = (level("1", when=(When(features=1, among=among),)), level("2"))
    assert suggest(levels, "2", "x", "The chat fails.").level == "1"
    assert suggest(levels, "2", "x", "The study does not launch.").level == "1"
    assert suggest(levels, "2", "x", "The reports fail.").level is None


def test_a_cue_may_have_a_gap() -> None:
    levels = (level("1", Cue(("launch ... failed", "公開 ... 失敗"))), level("2"))
    assert suggest(levels, "2", "x", "the launch of it has failed").level == "1"
    assert suggest(levels, "2", "x", "調査の公開に失敗しました").level == "1"
    assert suggest(levels, "2", "x", "we launch today, the export failed").level is None
    assert suggest(levels, "2", "x", "relaunch has failed").level is None


@pytest.mark.parametrize(
    "vendor, text, in_force",
    [
        ("kustomer", "Kustomer is down for all agents.", "1"),
        ("kustomer", "No agent can open a conversation.", "1"),
        ("kustomer", "Search is slow for several users.", "2"),
        ("kustomer", "There is a typo in the menu.", "3"),
        ("userzoom", "UserZoom is unreachable.", "1"),
        ("userzoom", "URGENT!!! Nobody can log in!", "2"),
        ("userzoom", "The study is not launching.", "2"),
        ("userzoom", "The study collects wrong data.", "2"),
        ("userzoom", "The results filter is broken, results are due today.", "3"),
        ("userzoom", "The PDF export fails. There is a workaround.", "4"),
        ("userzoom", "The PDF export fails. There is no workaround.", "3"),
        ("userzoom", "How do I change the logo?", "4"),
        ("kustomer", "Nothing's loading for anyone here, cheers.", "1"),
        ("kustomer", "Our entire floor stares at white screens.", "1"),
        ("kustomer", "Niemand im Haus kommt rein, alle Plätze stehen.", "1"),
        ("kustomer", "Page blanche pour tout le monde, impossible de répondre aux clients.", "1"),
        ("kustomer", "No entra nadie, está todo muerto.", "1"),
        ("kustomer", "全員の画面が真っ白で、業務がまったくできません。", "1"),
        ("kustomer", "Everything crawls for the whole team.", "2"),
        ("kustomer", "Only I cannot see the notes.", "3"),
        ("kustomer", "CRITICAL!!! The icons overlap!!!", "3"),
        ("kustomer", "Saving fails on the first click, the second click works.", "3"),
        ("userzoom", "Nobody gets past the login, everybody is locked out.", "2"),
        ("userzoom", "SSO fails, but with the password link I can get in.", "4"),
        ("userzoom", "The launch button is grey.", "2"),
        ("userzoom", "Login fails. There is a workaround.", "4"),
        ("zabble", "The app won't open, the site won't open, nobody can work.", "1"),
        ("zabble", "Neither the photos nor the map work.", "1"),
        ("zabble", "Nothing works.", "1"),
        ("zabble", "Photos and reports are broken.", "1"),
        ("zabble", "Photos cannot be uploaded.", "2"),
        ("zabble", "There is a typo in the menu.", "3"),
    ],
)
def test_shipped_definitions(vendor: str, text: str, in_force: str) -> None:
    assert understood(vendor, text).in_force == in_force


def test_what_agrees_makes_surer() -> None:
    alone = understood("kustomer", "Saving fails. It is only me.")
    both = understood("kustomer", "Saving fails. It is only me. The second click works, so we manage.")
    assert both.level == "3" and both.confidence > alone.confidence


def test_a_loose_level_beside_harm_is_doubted() -> None:
    small = understood("userzoom", "There is a typo in the menu.")
    harm = understood("userzoom", "There is a typo in the menu. All participants get stuck at task two.")
    assert (small.level, small.in_force) == ("4", "4")
    assert harm.in_force == "2"


@pytest.mark.parametrize(
    "text",
    [
        "Draws and waivers are both down.",
        "Submittals and pay apps each return an empty screen.",
        "Dashboard won't open. Photo audits won't save.",
    ],
)
def test_names_of_features_that_builders_use_count(text: str) -> None:
    assert suggest(SCENES, "2", "x", text).clause == "W1b"
