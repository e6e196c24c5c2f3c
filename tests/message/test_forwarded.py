"""Who wrote the mail that somebody passes on, and whether a mail reads like an absence note."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.message.absence import looks_absent
from gateway.message.forwarded import forwarded
from gateway.message.parse import parse


def mail(text: str) -> bytes:
    return (
        b"From: sam@example.org\r\nSubject: Fwd\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + text.encode()
    )


GMAIL = """#open

---------- Forwarded message ---------
From: Dana Example <dana@example.com>
Date: Mon, 30 Nov 2026 09:58:00 -0800
Subject: Study will not launch
To: <sam@example.org>


It will not launch.
"""
OUTLOOK = """#open

________________________________
From: Dana Example [mailto:dana@example.com]
Sent: Monday, November 30, 2026 9:58 AM
To: Sam
Subject: Study will not launch

It will not launch.
"""
GERMAN = """#open
-----Ursprüngliche Nachricht-----
Von: Dana Example <dana@example.com>
Gesendet: Montag, 30. November 2026 09:58
An: Sam
Betreff: Study will not launch

It will not launch.
"""
QUOTED = """#open
> From: Dana Example <dana@example.com>
> Date: Mon, 30 Nov 2026 09:58:00 -0800
> Subject: Study will not
>  launch
>
> It will not launch.
"""


@pytest.mark.parametrize("text", [GMAIL, OUTLOOK, GERMAN, QUOTED])
def test_a_block_of_header_lines_names_author_and_subject(text: str) -> None:
    found = forwarded(parse(mail(text)))
    assert found is not None
    assert (found.author.address, found.subject) == ("dana@example.com", "Study will not launch")
    assert found.text.strip("> ") == "It will not launch."


def test_the_date_is_read_where_it_is_a_date() -> None:
    found = forwarded(parse(mail(GMAIL)))
    assert found is not None and found.date == datetime(2026, 11, 30, 17, 58, tzinfo=UTC)
    found = forwarded(parse(mail(GERMAN)))
    assert found is not None and found.date is None


@pytest.mark.parametrize(
    "text", ["#open", "#open\nFrom: nobody\nSubject: x\n\ny", "From: dana@example.com\n\nx", "To: a\nCc: b"]
)
def test_what_names_no_author_is_no_forwarded_mail(text: str) -> None:
    assert forwarded(parse(mail(text))) is None


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    forwarded(parse(mail(text.replace("\r", ""))))
    looks_absent(text, text)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Automatic reply: [UZ-1001] Study", "x"),
        ("Out of Office Re: x", "x"),
        ("Re: x", "Hello, I am currently out of the office until Monday."),
        ("Re: x", "I'm on vacation and will reply when I return."),
        ("Re: x", "Ich bin bis zum 7.12. nicht im Büro."),
        ("Re: x", "Je suis actuellement absente."),
        ("Abwesenheitsnotiz", "x"),
    ],
)
def test_absence_notes(subject: str, text: str) -> None:
    assert looks_absent(subject, text)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Dana, the out-of-office message of your study is fixed.",
        "We will answer your question tomorrow.",
        "I am on it and will write again when it is solved.",
        "Please try again when you are back in the office.",
    ],
)
def test_answers_are_none(text: str) -> None:
    assert not looks_absent("Re: [UZ-1001] Out of office message is wrong", text)
