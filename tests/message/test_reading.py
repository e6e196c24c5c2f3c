"""The document of `parse`: every key is there, spans are true, and it is JSON."""

import json
import time
from datetime import UTC, datetime

import pytest

from gateway.message.reading import document
from rules.calendar import DAY_SECONDS, Calendar, Window
from rules.policy import Cue, FieldSpec, Level, Policy

ALWAYS = [
    "message_id",
    "in_reply_to",
    "references",
    "from",
    "sender",
    "reply_to",
    "to",
    "cc",
    "subject",
    "date",
    "text",
    "new_text",
    "signature",
    "html",
    "attachments",
    "kind",
    "answerable",
    "automatic_reason",
    "report",
    "language",
    "defects",
]
WITH_VENDOR = [
    "intent",
    "fields",
    "missing",
    "ask",
    "start_time",
    "priority",
    "referral",
    "referral_evidence",
]
MAIL = (
    b"From: Pat <pat@example.com>\r\nTo: support@example.org\r\nSubject: Site down\r\nMessage-ID: <a@example.com>\r\n"
    b"Date: Mon, 16 Nov 2026 09:00:00 +0100\r\n\r\nHello,\r\n\r\nall users cannot log in since Monday 08:30.\r\nError: it burns\r\n\r\n-- \r\nPat\r\n"
)


def policy() -> Policy:
    names = ("aspects", "impact", "start_time", "steps", "logs", "error")
    return Policy(
        vendor="v",
        name="V",
        prefix="V",
        addresses=("support@example.org",),
        default_priority="2",
        calendar=Calendar("always", "UTC", ((Window(0, DAY_SECONDS),),) * 7),
        levels=(
            Level("1", "A", "C1", "", {}, cues=(Cue(("all users",), 2.0, "C1"),)),
            Level("2", "B", "C2", "", {}),
        ),
        fields=tuple(FieldSpec(name, "?", (), name == "logs") for name in names),
    )


def test_without_a_vendor() -> None:
    answer = document(MAIL, None, None)
    assert set(ALWAYS) <= set(answer) and not set(WITH_VENDOR) & set(answer)
    assert answer["from"] == {"name": "Pat", "address": "pat@example.com"}
    assert answer["date"] == "2026-11-16T08:00:00Z"
    assert answer["signature"] == "-- \nPat"
    assert (answer["kind"], answer["answerable"], answer["language"]) == ("message", True, "en")
    json.dumps(answer)


def test_with_a_vendor() -> None:
    answer = json.loads(json.dumps(document(MAIL, policy(), datetime(2026, 11, 16, 8, 1, tzinfo=UTC))))
    assert set(ALWAYS + WITH_VENDOR) <= set(answer)
    assert answer["intent"] == "incident"
    assert answer["missing"] == ["steps", "logs"] == answer["ask"]
    assert answer["priority"]["in_force"] == "1"
    parts = {"body": answer["text"], "subject": answer["subject"]}
    spans = [span for field in answer["fields"].values() for span in field["spans"]] + answer["priority"][
        "evidence"
    ]
    assert spans
    for span in spans:
        assert parts[span["part"]][span["start"] : span["end"]] == span["text"]


# Each took more than two seconds in one of the libraries or in a pattern before it was bounded.
PUMPED = [
    "1,",
    "1.",
    "\n",
    "1. a\n",
    "«",
    "&",
    "since 1",
    'error "',
    "not a ",
    "On 1:00 ",
    "Message-ID: <a",
    "<p>",
    "a@b ",
]
HEADS = [
    "From: mailer-daemon@a.b\r\nReturn-Path: <>\r\nSubject: delivery failed\r\n\r\n",
    "Subject: Re: x\r\n\r\n",
    "Content-Type: text/html; charset=utf-8\r\n\r\n",
]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("piece", PUMPED)
def test_no_text_costs_more_than_two_seconds(head: str, piece: str) -> None:
    octets = (head + piece * (400_000 // len(piece))).encode()
    begin = time.process_time()
    document(octets, policy(), None)
    assert time.process_time() - begin < 2
