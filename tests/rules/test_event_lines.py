"""Every event has its words, and a line that is none is answered with its number and its instant."""

import json
from typing import get_args

import pytest

from rules.event_lines import NO_WORDS, event_from, read_line
from rules.events import Adopted, Event
from rules.replay import replay
from tests.rules.histories import LAB

AT = "2026-11-16T10:00:00Z"
LATER = "2026-11-16T12:00:00Z"

LINES: tuple[dict[str, object], ...] = (
    {"event": "received"},
    {"event": "acknowledged"},
    {"event": "customer_reply", "only_thanks": True},
    {"event": "confirmed"},
    {"event": "asked"},
    {"event": "sent", "kind": "changed"},
    {"event": "bounced", "of": 1},
    {"event": "collected"},
    {"event": "monitor", "rule": "nagios", "down": False},
    {"event": "answer", "text": "We look.", "delay": 60},
    {"event": "answered", "how": "phone", "when": AT, "because": "as agreed"},
    {"event": "undo", "letters": 1},
    {"event": "note", "text": "they wait"},
    {"event": "assign", "to": "sam@example.org"},
    {"event": "priority", "level": "2"},
    {"event": "suggest", "level": "1", "because": "all of us"},
    {"event": "need", "fields": ["steps"], "text": "Please tell us."},
    {"event": "field", "name": "steps", "value": "open it"},
    {"event": "agreed", "every": 3600},
    {"event": "approve"},
    {"event": "defer", "span": 900},
    {"event": "pause", "reason": "customer"},
    {"event": "resume"},
    {"event": "estimate", "until": LATER},
    {"event": "exclude", "category": "network"},
    {"event": "refer", "product": "go"},
    {"event": "resolve", "kind": "patch", "text": "mended"},
    {"event": "close"},
    {"event": "reopen"},
    {"event": "escalate"},
    {"event": "time", "span": 1800, "text": "on the phone"},
    {"event": "outage", "start": AT, "end": LATER},
    {"event": "participant", "add": "lee@example.com"},
    {"event": "participant", "remove": "lee@example.com"},
    {"event": "merge", "ref": "LAB-2"},
    {"event": "absorb", "ref": "LAB-3", "asked_at": [AT]},
    {"event": "split", "ref": "LAB-4"},
    {"event": "timer"},
)


def text(line: dict[str, object], at: str = LATER) -> str:
    return json.dumps({"at": at} | line)


def test_every_event_has_words_but_the_one_that_needs_two_policies() -> None:
    made = {type(event_from(read_line(text(each)), 7)) for each in LINES}
    assert set(get_args(Event)) - made == {Adopted}
    assert set(NO_WORDS) == {"adopt"}


def test_what_cannot_be_written_says_why() -> None:
    (answer,) = replay(LAB, [text({"event": "adopt", "policy": "x"})])
    assert "one policy from its first line to its last" in str(answer["error"])


def test_an_undo_takes_the_answer_that_waits_back() -> None:
    answers = list(
        replay(
            LAB,
            [
                text({"event": "received", "priority": "1"}, AT),
                text({"event": "answer", "delay": 60}),
                text({"event": "undo"}, "2026-11-16T12:00:30Z"),
                text({"event": "undo"}, "2026-11-16T12:00:40Z"),
            ],
        )
    )
    assert [bool(each["refused"]) for each in answers] == [False, False, False, True]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ({"event": "fly"}, "unknown event 'fly'"),
        ({"event": "need", "fields": "steps"}, "is no list of words"),
        ({"event": "need"}, "is no list of words"),
        ({"event": "undo", "letters": 0}, "is no count"),
        ({"event": "undo", "letters": True}, "is no count"),
        ({"event": "time", "span": "an hour"}, "is no number of seconds"),
        ({"event": "defer"}, "is no number of seconds"),
        ({"event": "outage"}, "is no RFC 3339 instant"),
        ({"event": "outage", "start": AT, "end": "soon"}, "is no RFC 3339 instant"),
        ({"event": "participant"}, "add is missing"),
        ({"event": "sent", "kind": "notice"}, "is no letter to the customer"),
        ({"event": "merge"}, "ref is missing"),
    ],
)
def test_a_line_that_is_none_is_told_with_its_number_and_its_instant(
    line: dict[str, object], why: str
) -> None:
    answers = list(replay(LAB, [text({"event": "received"}, AT), "", text(line)]))
    bad = answers[-1]
    assert str(bad["error"]).startswith("line 3: ") and why in str(bad["error"])
    assert (bad["line"], bad["at"], bad["refused"]) == (3, LATER, bad["error"])


def test_without_an_instant_the_line_is_told_all_the_same() -> None:
    (bad,) = replay(LAB, ["nonsense"])
    assert (bad["line"], bad["at"]) == (1, None) and str(bad["error"]).startswith("line 1: no JSON")
