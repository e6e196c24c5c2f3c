"""The mails of the bench: four kilobytes each, as a customer's server hands them on, no two from the same sender.

Owns their shape only: three hops, a signature field, plain text beside HTML, and a small log file.
"""

from base64 import encodebytes
from datetime import UTC, datetime
from email.utils import format_datetime

SUPPORT = "ticket@userzoom.com"
_AT = datetime(2026, 11, 18, 10, 0, tzinfo=UTC)

_HOPS = "".join(
    f"Received: from {here}.example.com ({here}.example.com [192.0.2.{number}])\r\n"
    f"\tby {there}.example.com (Postfix) with ESMTPS id 4Xk2Qp5{number}zRz9sW\r\n"
    f"\tfor <{SUPPORT}>; Wed, 18 Nov 2026 10:00:0{number} +0000 (UTC)\r\n"
    for number, (here, there) in enumerate([("relay", "edge"), ("desk", "relay"), ("laptop", "desk")], 1)
)
_SIGNATURE = (
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=mail;\r\n"
    "\th=from:to:subject:date:message-id; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;\r\n"
    f"\tb={'dGhpcyBpcyBub3QgYSBzaWduYXR1cmU' * 5}\r\n"
)
_WORDS = """Hello,

since this morning our participants cannot finish study {n}. After the third task the page
stays white and the browser shows error {n}. It worked yesterday.

What does not work: the last step of every test, on Chrome and on Firefox.
Impact: about {n} participants are waiting, and the study ends on Friday.
Start time: today at 09:30 CET.
Steps to reproduce:
1. open the link of the study
2. answer the first three tasks
3. press "Next" and wait for half a minute

The log of the browser is attached. A colleague sees the same from home, so it is not our network.
Please tell us when we may expect a solution.

Kind regards,
Alex Example ({n})
"""
_LOG = "".join(f"10:00:{second:02d} GET /study/next 502 upstream timed out\n" for second in range(16))


def sender_of(number: int) -> str:
    """Each writes from an organisation of their own, so that no domain's ceiling is met."""
    return f"customer@site{number}.example.com"


def request(number: int) -> tuple[str, bytes]:
    """(sender, octets) of a first mail."""
    sender = sender_of(number)
    words = _WORDS.format(n=number)
    return sender, _mail(sender, SUPPORT, f"Study {number} does not finish", f"request.{number}", words, ())


def reply(number: int, to: str, refers_to: str) -> tuple[str, bytes]:
    """The same sender once more, on the thread of `refers_to` (a Message-ID with its brackets)."""
    sender = sender_of(number)
    words = f"Thank you. It happens on a third browser too, number {number}.\n\nAlex\n\n> We have your request.\n> It is in good hands.\n"
    thread = (f"In-Reply-To: {refers_to}", f"References: {refers_to}")
    return sender, _mail(sender, to, f"Re: Study {number} does not finish", f"reply.{number}", words, thread)


def _mail(sender: str, to: str, subject: str, name: str, words: str, more: tuple[str, ...]) -> bytes:
    paragraphs = "".join(f"<p>{each}</p>\n" for each in words.strip().split("\n\n"))
    lines = [
        *more,
        f"From: Alex Example <{sender}>",
        f"To: <{to}>",
        f"Subject: {subject}",
        f"Date: {format_datetime(_AT)}",
        f"Message-ID: <{name}@mail.example.com>",
        "MIME-Version: 1.0",
        "User-Agent: Mozilla Thunderbird",
        'Content-Type: multipart/mixed; boundary="outer"',
        "",
        "--outer",
        'Content-Type: multipart/alternative; boundary="inner"',
        "",
        "--inner",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        *words.replace("=", "=3D").split("\n"),
        "--inner",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        *f"<html><body>\n{paragraphs}</body></html>".replace("=", "=3D").split("\n"),
        "--inner--",
        "",
        "--outer",
        'Content-Type: text/x-log; name="browser.log"',
        'Content-Disposition: attachment; filename="browser.log"',
        "Content-Transfer-Encoding: base64",
        "",
        *encodebytes(_LOG.encode()).decode("ascii").splitlines(),
        "--outer--",
        "",
    ]
    return (_HOPS + _SIGNATURE + "\r\n".join(lines)).encode("utf-8")
