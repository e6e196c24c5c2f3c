"""Reports that no standard part describes: how a mail system is known, whom it names, and what is no report."""

import pytest

from gateway.message.parse import parse
from gateway.message.report import Kind, judged_reply, read_report

SYSTEM = "MAILER-DAEMON@mx.example.net"
FAILED, DELAYED = Kind.DELIVERY_REPORT, Kind.DELAY_REPORT
Case = tuple[str, str, str, Kind, str, bool]
DIALECTS: dict[str, Case] = {  # author, subject, text, kind, address, address dead
    "postfix, prose alone": (
        "MAILER-DAEMON@mx.example.net (Mail Delivery System)",
        "Undelivered Mail Returned to Sender",
        "This is the mail system at host mx.example.net.\n\nI'm sorry to have to inform you that your message could not\n"
        "be delivered to one or more recipients.\n\n<pat@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1\n"
        "    <pat@example.com>: User unknown (in reply to RCPT TO command)\n",
        FAILED,
        "pat@example.com",
        True,
    ),
    "qmail": (
        SYSTEM,
        "failure notice",
        "Hi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n"
        "This is a permanent error; I've given up. Sorry it didn't work out.\n\n<pat@example.com>:\n192.0.2.1 does not like recipient.\n"
        "Remote host said: 550 no such user\nGiving up on 192.0.2.1.\n\n--- Below this line is a copy of the message.\n",
        FAILED,
        "pat@example.com",
        True,
    ),
    "exchange": (
        "System Administrator <postmaster@mx.example.net>",
        "Undeliverable: Re: hello",
        "Your message did not reach some or all of the intended recipients.\n\n      Subject:  hello\n\nThe following recipient(s) could not be reached:\n\n"
        "      pat@example.com on 30.11.2026 10:00\n            The e-mail account does not exist at the organization this message was sent to.\n",
        FAILED,
        "pat@example.com",
        True,
    ),
    "a full mailbox": (
        SYSTEM,
        "Returned mail: mailbox full",
        "Could not be delivered to:\n  <pat@example.com>\n552 5.2.2 over quota\n",
        FAILED,
        "pat@example.com",
        False,
    ),
    "the transcript of an old sendmail, whatever its subject": (
        SYSTEM,
        "Returned mail: Deferred: Connection timed out",
        "----- Transcript of session follows -----\n>>> RCPT To:<pat@example.com>\n<<< 550 <pat@example.com>, User Unknown\n"
        "421 example.com (smtp)... Deferred: Connection timed out\n\n----- Unsent message follows -----\n",
        FAILED,
        "pat@example.com",
        True,
    ),
    "a delay in words": (
        "Postmaster <postmaster@mx.example.net>",
        "Mail Delivery Warning",
        "Delivery of email to this address\n\n<pat@example.com>\n\nhas been postponed. We will continue to try.\n",
        DELAYED,
        "pat@example.com",
        False,
    ),
    "nobody is named": (SYSTEM, "Returned Mail: User unknown", "Sorry.\n", FAILED, "", False),
    "a name that only resembles": (
        "post_master@mx.example.net",
        "Re: hello",
        "Error: Invalid user address\n\n550 - Requested action not taken: no such user here\n  To: pat@example.com\n",
        FAILED,
        "pat@example.com",
        True,
    ),
    "no sign but its own words": (
        "mail@mx.example.net",
        "RE: hello: non remis (delivery failure)",
        "*****\nVotre message n'a pas pu être délivré à\n<pat@example.com>\n550 user unknown\n",
        FAILED,
        "pat@example.com",
        True,
    ),
}


@pytest.mark.parametrize("name", DIALECTS)
def test_dialects(name: str) -> None:
    author, subject, text, kind, address, dead = DIALECTS[name]
    octets = f"From: {author}\nSubject: {subject}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{text}"
    report = read_report(parse(octets.encode()))
    assert report.kind is kind
    (one,) = report.recipients
    assert (one.address, one.permanent, one.address_dead) == (address, kind is FAILED, dead)


NOT_REPORTS = {  # author, subject, text
    "a customer about bounces": (
        "pat@example.com",
        "Undelivered mail returned to sender",
        "All our mails come back: 550 5.1.1 <a@example.com> user unknown\n",
    ),
    "a customer passes one on": (
        "pat@example.com",
        "Fwd: Undelivered Mail Returned to Sender",
        "This is the mail system at host mx.example.net.\n\n<lee@example.com>: 550 5.1.1 user unknown\n",
    ),
    "a customer quotes one": (
        "pat@example.com",
        "Delivery failure since this morning",
        "Hello,\n\nyour message could not be delivered to lee@example.com is all we see.\n",
    ),
    "a person called post": ("postma@example.com", "Delivery problem", "550 parcels are late.\n"),
}


@pytest.mark.parametrize("name", NOT_REPORTS)
def test_what_people_write_about_reports_is_none(name: str) -> None:
    author, subject, text = NOT_REPORTS[name]
    octets = f"From: {author}\nSubject: {subject}\n\n{text}"
    assert read_report(parse(octets.encode())).kind is Kind.MESSAGE


def test_what_came_to_a_return_path_needs_no_other_sign() -> None:
    message = parse(
        b"From: mta@example.net\nSubject: not delivered\n\nSorry: pat@example.com 550 no such user\n"
    )
    assert read_report(message).kind is Kind.MESSAGE
    assert read_report(message, "mta@example.net", returned=True).kind is FAILED


def test_an_absence_note_to_a_return_path_is_no_report() -> None:
    message = parse(
        b"From: pat@example.com\nSubject: Out of office\nAuto-Submitted: auto-replied\n\nI am away. lee@example.com helps.\n"
    )
    assert read_report(message, "", returned=True).kind is Kind.AUTOMATIC


STATUS = (
    "From: MAILER-DAEMON@mx.example.net\nSubject: a\nMIME-Version: 1.0\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\n\nprose\n--x\n"
    "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n{fields}\n\n--x\n"
    "Content-Type: message/rfc822\n\n{returned}\n\nX-Support-Gateway: in-the-words\n--x--\n"
)


def test_the_other_servers_words_and_name() -> None:
    fields = (
        "Final-Recipient: rfc822; pat@example.com\nAction: failed\nStatus: 5.1.1\n"
        "Remote-MTA: dns; mx.example.com\nDiagnostic-Code: smtp; 550 5.1.1 no such mailbox"
    )
    (one,) = read_report(parse(STATUS.format(fields=fields, returned="Subject: b").encode())).recipients
    assert (one.words, one.host) == ("550 5.1.1 no such mailbox", "mx.example.com")


def test_a_recipient_that_is_no_mail_address() -> None:
    """X.400: nobody is named whom we know; the mark in the report says whose letter it is."""
    fields = "Final-Recipient: x400; /S=Pat/O=Example/C=DE/\nAction: failed\nStatus: 5.1.1"
    report = read_report(parse(STATUS.format(fields=fields, returned="Subject: b").encode()))
    assert report.kind is FAILED and [each.address for each in report.failed] == [""]


def test_our_marks_are_read_in_the_header_of_what_came_back_alone() -> None:
    fields = "Final-Recipient: rfc822; pat@example.com\nAction: delayed\nStatus: 4.4.1"
    returned = "Message-ID: <theirs@example.net>\nX-Support-Gateway: UZ-1;status;mark"
    report = read_report(parse(STATUS.format(fields=fields, returned=returned).encode()))
    assert (report.kind, report.original_message_id, report.original_mark) == (
        DELAYED,
        "theirs@example.net",
        "UZ-1;status;mark",
    )
    assert (
        read_report(parse(STATUS.format(fields=fields, returned="Subject: b").encode())).original_mark is None
    )


@pytest.mark.parametrize(
    "reply, dead",
    [
        ("550 5.1.1 <pat@example.com>: Recipient address rejected: User unknown", True),
        ("550 no such user", True),
        ("556 5.1.10 recipient has null MX", True),
        ("552 5.2.2 mailbox full", False),
        ("550 5.7.1 message refused: spam", False),
        ("550 5.1.0 Sender address rejected: User unknown in virtual mailbox table", False),
        ("550 5.1.8 sender: unknown user", False),
        ("given up after its lifetime: 451 4.4.1 no answer", False),
    ],
)
def test_a_refusal_by_the_next_hop_is_judged_alike(reply: str, dead: bool) -> None:
    one = judged_reply("pat@example.com", reply)
    assert (one.permanent, one.address_dead) == (True, dead)
