"""RFC 3834 as a table, R1 to R21: what each demands of an answer to one mail. What our own letters bear is held to it in
tests/gateway/test_rfc3834_letters.py."""

from dataclasses import dataclass

import pytest

from gateway.message.automatic import Verdict, answerable
from gateway.message.parse import parse
from gateway.message.report import Kind, read_report

OURS = frozenset({"ticket@userzoom.com"})


@dataclass(frozen=True)
class Demand:
    rule: str
    demands: str
    fields: str = ""
    author: str = "Pat <pat@example.com>"
    path: str | None = "pat@example.com"
    may: bool = False
    report: Kind = Kind.MESSAGE
    lists: frozenset[str] = frozenset()
    own: bool = False

    def __str__(self) -> str:
        return f"{self.rule} {self.demands}"


TABLE = [
    Demand("R1", "a person's mail may be answered", may=True),
    Demand("R2", "none to auto-generated", "Auto-Submitted: auto-generated", report=Kind.AUTOMATIC),
    Demand("R2", "none to auto-replied", "Auto-Submitted: auto-replied", report=Kind.AUTOMATIC),
    Demand("R2", "none to auto-notified", "Auto-Submitted: auto-notified", report=Kind.AUTOMATIC),
    Demand("R2", "whatever stands behind", "Auto-Submitted: AUTO-Replied; owner=x", report=Kind.AUTOMATIC),
    Demand("R2", "no is no", "Auto-Submitted: no", may=True),
    Demand("R2", "No (with words) is no", "Auto-Submitted:  No (a comment)", may=True),
    Demand("R2", "what a person forwarded is no report", "Auto-Submitted: auto-forwarded"),
    Demand("R3", "none to the null path", path="", report=Kind.AUTOMATIC),
    Demand("R3", "none to the null path of a mailbox", "Return-Path: <>", path=None, report=Kind.AUTOMATIC),
    Demand("R3", "the envelope goes before the field", "Return-Path: <>", may=True),
    Demand("R4", "none to a list", "List-Id: <a.example.net>"),
    Demand("R4", "none to a list by any of its fields", "List-Unsubscribe: <mailto:a@example.net>"),
    Demand("R4", "none to an old list", "X-BeenThere: a@example.net"),
    Demand("R4", "none to Precedence bulk", "Precedence: bulk"),
    Demand("R4", "none to Precedence list", "Precedence: list"),
    Demand("R4", "none to Precedence junk", "Precedence: junk"),
    Demand(
        "R4",
        "a list of our own in front of us counts as direct",
        "List-Id: Desk <desk.example.org>\r\nList-Post: <mailto:desk@example.org>\r\nPrecedence: list",
        lists=frozenset({"desk.example.org"}),
        may=True,
    ),
    Demand(
        "R4",
        "and takes no other sign away",
        "List-Id: <desk.example.org>\r\nAuto-Submitted: auto-replied",
        lists=frozenset({"desk.example.org"}),
        report=Kind.AUTOMATIC,
    ),
    Demand("R4", "somebody else's list stays one", "List-Id: <a.net>", lists=frozenset({"desk.example.org"})),
    Demand("R5", "none to mailer-daemon", author="MAILER-DAEMON@example.com", report=Kind.AUTOMATIC),
    Demand("R5", "none to postmaster", author="postmaster@example.com", report=Kind.AUTOMATIC),
    Demand("R5", "however it is spelt", author="post_master@example.com", report=Kind.AUTOMATIC),
    Demand("R5", "none to a list's request address", author="a-request@example.com"),
    Demand("R5", "none to a list's owner", author="owner-a@example.com"),
    Demand("R5", "none to ourselves", author="ticket@userzoom.com"),
    Demand("R5", "none to ourselves with an extension", author="ticket+abc@userzoom.com"),
    Demand("R7", "who else is named does not matter", "Cc: lee@example.com", may=True),
    Demand("R19", "none to two authors", author="pat@example.com, lee@example.com"),
    Demand("R19", "none to nobody", author="undisclosed"),
    Demand("R20", "X-Auto-Response-Suppress: All", "X-Auto-Response-Suppress: All"),
    Demand("R20", "X-Auto-Response-Suppress: AutoReply", "X-Auto-Response-Suppress: DR, AutoReply"),
    Demand("R20", "X-Auto-Response-Suppress: OOF", "X-Auto-Response-Suppress: OOF"),
    Demand("R20", "receipts alone are no wish", "X-Auto-Response-Suppress: DR, RN, NRN", may=True),
    Demand("R20", "X-Autoreply", "X-Autoreply: yes", report=Kind.AUTOMATIC),
    Demand("R20", "X-Autorespond", "X-Autorespond: a", report=Kind.AUTOMATIC),
    Demand("R20", "X-Auto-Generated", "X-Auto-Generated: yes", report=Kind.AUTOMATIC),
    Demand("R20", "Precedence: auto_reply", "Precedence: auto_reply", report=Kind.AUTOMATIC),
    Demand("R20", "X-Loop", "X-Loop: a"),
    Demand("R20", "X-No-Loop", "X-No-Loop: a"),
    Demand("R20", "Feedback-ID", "Feedback-ID: a:b"),
    Demand("R20", "a subject proves nothing", "Comments: Out of office", may=True),
    Demand("R21", "none to a letter of ours, by its loop field", own=True),
]


@pytest.mark.parametrize("demand", TABLE, ids=str)
def test_may_it_be_answered_and_is_it_a_report_are_two_questions(demand: Demand) -> None:
    fields = f"{demand.fields}\r\n" if demand.fields else ""
    octets = (
        f"From: {demand.author}\r\nTo: help@example.org\r\nSubject: a\r\nMessage-ID: <a@example.com>\r\n"
        f"{fields}\r\nIt is broken."
    )
    message = parse(octets.encode())
    verdict = answerable(message, demand.path, lambda _: False, OURS, demand.lists, own_mark=demand.own)
    assert verdict.answerable is demand.may
    assert read_report(message, demand.path).kind is demand.report


def test_r1_every_refusal_has_its_reason() -> None:
    for demand in TABLE:
        assert demand.rule[0] == "R" and demand.demands
    message = parse(b"From: pat@example.com\r\nList-Id: <a.net>\r\n\r\nwords")
    assert answerable(message, "pat@example.com", lambda _: False, ()) == Verdict(
        False, "list mail (list-id)"
    )
