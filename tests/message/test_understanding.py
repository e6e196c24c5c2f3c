"""A report that came inside another mail is read as well, where the covering words leave something open."""

from datetime import UTC, datetime
from functools import cache

import pytest

from gateway.library import SHIPPED_CALENDARS, SHIPPED_POLICIES, Library
from gateway.message.account import Status
from gateway.message.body import new_words
from gateway.message.parse import parse
from gateway.message.reading import document
from gateway.message.understanding import Understanding, understand
from rules.policy import Policy

INNER = (
    "From: sam@example.com\r\nSubject: Saving fails\r\nDate: Mon, 16 Nov 2026 09:30:00 +0100\r\n\r\n"
    "Since 09:10 none of our 40 users can log in to the platform.\r\n"
    'The page says "Session store unavailable (E77)".\r\n'
)


@cache
def policy() -> Policy:
    return Library([SHIPPED_POLICIES], [SHIPPED_CALENDARS], range(2026, 2028)).load_all()["kustomer"]


def wrapped(words: str, inner: str, kind: str) -> bytes:
    return (
        "From: pat@example.com\r\nTo: support@kustomer.com\r\nSubject: Fwd: please help\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n{words}\r\n'
        f"--b\r\nContent-Type: {kind}\r\n\r\n{inner}\r\n--b--\r\n"
    ).encode()


def covering(words: str, inner: str = INNER, kind: str = "message/rfc822") -> Understanding:
    message = parse(wrapped(words, inner, kind))
    return understand(message, new_words(message.text, message.quoted), policy())


def status(found: Understanding, name: str) -> Status:
    return dict(found.fields.fields)[name].status


def test_what_the_mail_inside_says_is_not_asked_for() -> None:
    found = covering("see the mail of my colleague")
    assert "aspects" not in found.fields.missing
    assert not {"impact", "start_time", "error"} & set(found.fields.missing)
    error = dict(found.fields.fields)["error"]
    assert error.value is not None and "E77" in error.value
    assert {(each.part, each.start, each.end, each.text) for each in error.spans} == {
        ("attachment:0", 0, 0, "")
    }


def test_a_time_inside_is_of_the_day_of_the_mail_inside() -> None:
    octets = wrapped("see the mail of my colleague", INNER, "message/rfc822")
    start = document(octets, policy(), datetime(2026, 11, 18, 9, 0, tzinfo=UTC))["start_time"]
    assert isinstance(start, dict) and start["value"] == "2026-11-16T08:10:00Z"


def test_the_covering_words_go_before() -> None:
    found = covering('Saving shows "Quota exceeded (12)" as error here.')
    assert "Quota" in (dict(found.fields.fields)["error"].value or "")


def test_the_level_is_suggested_from_both() -> None:
    found = covering("see below")
    assert found.suggestion.in_force == "1"
    assert all(each.part in ("subject", "attachment:0") for each in found.suggestion.evidence)


@pytest.mark.parametrize(
    ("what", "inner", "kind"),
    [
        ("our own letter", INNER.replace("sam@example.com", "support@kustomer.com"), "message/rfc822"),
        ("a file of text", INNER, "text/rfc822-headers"),
        (
            "a report",
            INNER.replace("\r\n\r\n", "\r\nAuto-Submitted: auto-replied\r\n\r\n", 1),
            "message/rfc822",
        ),
    ],
)
def test_what_no_person_reports_is_not_opened(what: str, inner: str, kind: str) -> None:
    found = covering("see the attached", inner, kind)
    assert found.enclosed is None and status(found, "impact") is Status.MISSING


def test_two_deep_is_not_opened() -> None:
    wrapped = f"From: sam@example.com\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n{INNER}"
    found = covering("see the attached", wrapped)
    assert found.enclosed is not None and status(found, "impact") is Status.MISSING
