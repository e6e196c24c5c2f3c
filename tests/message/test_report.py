"""Delivery reports and their kin: what failed, for whom, for good or not."""

import pytest

from gateway.message.parse import parse
from gateway.message.report import Kind, read_report
from tests.message.corpora import cases

DSN = """From: MAILER-DAEMON@example.net
To: bounce+x@example.org
Subject: Undelivered Mail
Return-Path: <>
Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x
Content-Type: text/plain

{prose}
--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Original-Recipient: rfc822;pat@example.com
Final-Recipient: rfc822; pat@example.com
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {diagnostic}

--x
Content-Type: text/rfc822-headers

Message-ID: <ours@example.org>
Subject: hello
--x--
"""
ROWS = [  # action, status, diagnostic, kind, permanent, address dead
    ("failed", "5.1.1", "550 5.1.1 user unknown", Kind.DELIVERY_REPORT, True, True),
    ("failed", "5.0.0", "550 no such user here", Kind.DELIVERY_REPORT, True, True),
    ("failed", "5.4.4", "host not found", Kind.DELIVERY_REPORT, True, True),
    ("failed", "5.2.2", "552 5.2.2 mailbox full", Kind.DELIVERY_REPORT, True, False),
    ("failed", "5.7.1", "554 5.7.1 spam message rejected", Kind.DELIVERY_REPORT, True, False),
    ("failed", "5.1.1", "550 5.1.1 message rejected due to policy", Kind.DELIVERY_REPORT, True, False),
    ("failed", "4.4.7", "delivery time expired", Kind.DELIVERY_REPORT, True, False),
    ("delayed", "4.4.1", "connection timed out", Kind.DELAY_REPORT, False, False),
]


@pytest.mark.parametrize("action, status, diagnostic, kind, permanent, dead", ROWS)
def test_standard_reports(
    action: str, status: str, diagnostic: str, kind: Kind, permanent: bool, dead: bool
) -> None:
    report = read_report(
        parse(DSN.format(action=action, status=status, diagnostic=diagnostic, prose="Sorry.").encode())
    )
    assert report.kind is kind
    assert report.original_message_id == "ours@example.org"
    (one,) = report.recipients
    assert (one.address, one.status, one.permanent, one.address_dead) == (
        "pat@example.com",
        status,
        permanent,
        dead,
    )


def test_complaints_and_dispositions() -> None:
    for kind, expected in (
        ("feedback-report", Kind.COMPLAINT),
        ("disposition-notification", Kind.DISPOSITION),
    ):
        octets = f"Content-Type: multipart/report; boundary=x\n\n--x\n\nhi\n--x\nContent-Type: message/{kind}\n\nA: b\n--x--\n"
        assert read_report(parse(octets.encode())).kind is expected


def test_a_customer_who_attaches_a_bounce_wrote_a_message() -> None:
    octets = DSN.format(action="failed", status="5.1.1", diagnostic="user unknown", prose="See below.")
    octets = octets.replace("MAILER-DAEMON@example.net", "pat@example.com").replace("Return-Path: <>\n", "")
    octets = octets.replace("multipart/report; report-type=delivery-status;", "multipart/mixed;")
    assert read_report(parse(octets.encode())).kind is Kind.MESSAGE


def test_a_customer_who_writes_about_bounces_wrote_a_message() -> None:
    octets = b"From: pat@example.com\nSubject: Undelivered mail returned to sender\n\nAll our mails come back: 550 5.1.1 <a@example.com> user unknown\n"
    assert read_report(parse(octets)).kind is Kind.MESSAGE


def test_peers_reports_are_recognised() -> None:
    wanted = {"bounce": (Kind.DELIVERY_REPORT, Kind.DELAY_REPORT), "complaint": (Kind.COMPLAINT,)}
    right: dict[str, list[bool]] = {}
    for octets, expected in cases("bounces"):
        report = read_report(parse(octets))
        if expected["kind"] in wanted:
            right.setdefault(expected["kind"], []).append(report.kind in wanted[expected["kind"]])
        hard = [each["hard"] for each in expected.get("facts", ()) if "hard" in each]
        if expected["kind"] == "bounce" and hard and report.recipients:
            dead = any(each.address_dead for each in report.recipients)
            right.setdefault("dead", []).append(dead == any(hard))
    rates = {key: sum(each) / len(each) for key, each in right.items()}
    print(rates)
    assert rates["bounce"] >= 0.96
    assert rates["dead"] >= 0.83
