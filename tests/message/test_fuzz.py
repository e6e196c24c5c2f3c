"""Whatever octets come, reading gives its document or says that it cannot: damaged mails, seeded and alike in every run.

5,000 mails by default; `CAMPAIGN=full` means 200,000, `FUZZ_CASES` names any other number. A failing mail is told by its
number: `damaged(number)` makes it again.
"""

import json
import os
import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from gateway.library import SHIPPED_CALENDARS, SHIPPED_POLICIES, Library
from gateway.message.reading import document
from gateway.message.scan import Unparsable
from rules.policy import Policy
from tests.bench.mails import reply, request
from tests.reading.gold import CORPUS

FULL, SMALL, BATCHES = 200_000, 5_000, 10
CASES = int(os.environ.get("FUZZ_CASES", FULL if os.environ.get("CAMPAIGN") == "full" else SMALL))

ROOT = Path(__file__).resolve().parent.parent.parent
SEEDS = (CORPUS / "develop", ROOT / "examples" / "mail")
RECEIVED = datetime(2026, 11, 18, 10, 0, tzinfo=UTC)

Damage = Callable[[random.Random, bytes], bytes]

LINES = (
    *(
        b"Content-Type: message/rfc822",
        b"Content-Type: multipart/mixed; boundary=x",
        b"Content-Type: text/html",
    ),
    *(
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=x",
        b"Content-Type: text/plain",
    ),
    *(b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: quoted-printable", b"--x", b"--x--"),
    *(b"Content-Transfer-Encoding: x-uuencode", b"Content-Disposition: attachment", b"\xef\xbb\xbf", b""),
    *(
        b"From: <a@example.com>, b@example.com",
        b"Subject: =?utf-8?B?/w==?= =?x?Q?=ZZ?=",
        b"Auto-Submitted: no",
    ),
    *(
        b"Date: Fri, 31 Feb 2026 25:61:61 +9999",
        b"Date: Mon, 1 Jan 0001 00:00:00 +2359",
        b"References: <a> <b@c",
    ),
    *(
        b"Date: Fri, 31 Dec 9999 23:59:59 -2359",
        b"> quoted",
        b"-- ",
        b"-----Original Message-----",
        b"Steps:",
    ),
    *(
        b"since 99:99 on 31.02.2026",
        b"since the, update it fails",
        b"since: 20:47 UTC -47",
        b"since 31 December 9999, 24:00",
        b"since 1.1.0001 00:00 UTC+14",
        b"Impact: -",
    ),
    *(
        b"seit dem 29.02.2025 25 Uhr",
        "depuis le 0/0/0000 à 24h99".encode(),
        b"9999999999999 hours ago",
    ),
    *(
        "2026年13月32日25時61分から".encode(),
        "９９９９９日前から".encode(),
        "1²³ days ago, at ²:³⁴, ①②:③④".encode(),
    ),
    *(
        "٣١/١٢ since ٩:٠٠".encode(),
        "since \u2028 9:00 \u2029 today".encode(),
        "İı\u0130 ŉ ß ﬁ Ǆ since yeſterday".encode(),
    ),
)
CHARSETS = (
    *(
        b"utf-7",
        b"utf-16",
        b"utf-32",
        b"iso-2022-jp",
        b"shift_jis",
        b"us-ascii",
        b"windows-1252",
        b"unknown-8bit",
    ),
    *(
        b"idna",
        b"punycode",
        b"hex",
        b"zip",
        b"undefined",
        b"\xff",
        b"",
        b"unicode_escape",
        b"raw_unicode_escape",
    ),
)


def _flipped(dice: random.Random, mail: bytes) -> bytes:
    octets = bytearray(mail)
    for _ in range(dice.randint(1, 30)):
        octets[dice.randrange(len(octets))] = dice.randrange(256)
    return bytes(octets)


def _span(dice: random.Random, mail: bytes, longest: int = 400) -> tuple[int, int]:
    start = dice.randrange(len(mail))
    return start, min(len(mail), start + dice.randint(1, longest))


def _deleted(dice: random.Random, mail: bytes) -> bytes:
    start, end = _span(dice, mail)
    return mail[:start] + mail[end:]


def _doubled(dice: random.Random, mail: bytes) -> bytes:
    start, end = _span(dice, mail)
    return mail[:end] + mail[start:end] * dice.randint(1, 5) + mail[end:]


def _inserted(dice: random.Random, mail: bytes) -> bytes:
    at = dice.randrange(len(mail))
    alien = (
        dice.randbytes(dice.randint(1, 40)),
        b"\0" * dice.randint(1, 9),
        b"\r",
        b"\r\r\n",
        b"\x1b$B",
        b"\x85\x0b\x0c",
    )
    return mail[:at] + dice.choice(alien) + mail[at:]


def _line_inserted(dice: random.Random, mail: bytes) -> bytes:
    lines = mail.split(b"\n")
    for _ in range(dice.randint(1, 4)):
        lines.insert(dice.randrange(len(lines)), dice.choice(LINES))
    return b"\n".join(lines)


def _lines_swapped(dice: random.Random, mail: bytes) -> bytes:
    lines = mail.split(b"\n")
    within = dice.choice((len(lines), min(len(lines), 15)))
    for _ in range(dice.randint(1, 6)):
        one, other = dice.randrange(within), dice.randrange(within)
        lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _unbounded(dice: random.Random, mail: bytes) -> bytes:
    lines = mail.split(b"\n")
    rules = [index for index, line in enumerate(lines) if line.startswith(b"--")]
    if rules:
        lines[dice.choice(rules)] += dice.choice((b"x", b" ", b"--", b"\0"))
    return b"\n".join(lines)


def _nested(dice: random.Random, mail: bytes) -> bytes:
    kind = dice.choice(
        (b"message/rfc822", b"multipart/mixed; boundary=n", b"multipart/alternative; boundary=n")
    )
    for _ in range(dice.randint(1, 60)):
        head = b"From: a@example.com\nSubject: Fwd: it fails\nContent-Type: " + kind + b"\n\n"
        mail = head + (b"" if kind.startswith(b"mess") else b"--n\n") + mail
    return mail


def _mislabelled(dice: random.Random, mail: bytes) -> bytes:
    charset = dice.choice(CHARSETS)
    return mail.replace(b"utf-8", charset).replace(b"UTF-8", charset)


def _long_line(dice: random.Random, mail: bytes) -> bytes:
    start, end = _span(dice, mail, 40)
    return mail[:start] + mail[start:end].replace(b"\n", b" ") * dice.randint(20, 500) + mail[end:]


def _cut(dice: random.Random, mail: bytes) -> bytes:
    return mail[: dice.randrange(len(mail))]


def _lone_returns(dice: random.Random, mail: bytes) -> bytes:
    return mail.replace(b"\r\n", b"\n").replace(
        b"\n", dice.choice((b"\r", b"\r\r", b"\n\r")), dice.randint(1, 99)
    )


def _spliced(dice: random.Random, mail: bytes) -> bytes:
    other = dice.choice(seeds())
    return mail[: dice.randrange(len(mail))] + other[dice.randrange(len(other)) :]


DAMAGES: Sequence[Damage] = (
    *(
        _flipped,
        _deleted,
        _doubled,
        _inserted,
        _line_inserted,
        _lines_swapped,
        _unbounded,
        _nested,
        _mislabelled,
    ),
    *(_long_line, _cut, _lone_returns, _spliced),
)


@cache
def seeds() -> Sequence[bytes]:
    files = sorted(file for folder in SEEDS for file in folder.glob("*.eml"))
    made = [request(1)[1], reply(2, "ticket@userzoom.com", "<a@mail.example.com>")[1]]
    return [file.read_bytes() for file in files] + made


@cache
def policies() -> Sequence[Policy]:
    known = Library([SHIPPED_POLICIES], [SHIPPED_CALENDARS], range(2026, 2030)).load_all()
    return [known[name] for name in sorted(known)]


def damaged(number: int) -> bytes:
    dice = random.Random(number)
    mail = dice.choice(seeds())
    for damage in dice.choices(DAMAGES, k=dice.randint(1, 4)):
        mail = damage(dice, mail) or b"\n"
    return mail


def spans(read: dict[str, Any]) -> Sequence[dict[str, Any]]:
    of_fields = [each for field in read["fields"].values() for each in field["spans"]]
    return [*of_fields, *read["priority"]["evidence"], *read["referral_evidence"]]


def faults(read: dict[str, Any], received: datetime | None) -> list[str]:
    """What is not true of a document whose mail was received then."""
    found = []
    parts = {"subject": read["subject"], "body": read["text"]}
    for each in spans(read):
        if each["part"] in parts:
            words = parts[each["part"]][each["start"] : each["end"]]
            if words != each["text"] or not words:
                found.append(f"span {each}")
        elif int(each["part"].removeprefix("attachment:")) >= len(read["attachments"]) or each["text"]:
            found.append(f"attachment {each}")
        if not 0 <= each["confidence"] <= 1:
            found.append(f"confidence {each['confidence']}")
    start = read["start_time"]
    told = [start[key] for key in ("earliest", "value", "latest") if start[key]]
    instants = [datetime.fromisoformat(each) for each in told]
    if instants != sorted(instants):
        found.append(f"start {start}")
    if received and instants and instants[-1] > received:
        found.append(f"start after receipt {start}")
    json.dumps(read, allow_nan=False, ensure_ascii=False).encode("utf-8")  # a lone surrogate raises
    return found


@pytest.mark.parametrize("batch", range(BATCHES))
def test_any_octets_are_read_or_said_to_be_unparsable(batch: int) -> None:
    read = 0
    for number in range(batch, CASES, BATCHES):
        policy = policies()[number % len(policies())]
        received = None if number % 7 == 0 else RECEIVED + timedelta(hours=number % 1000)
        try:
            found = document(damaged(number), policy, received)
        except Unparsable:
            continue
        except Exception as problem:
            pytest.fail(f"mail {number}: {problem!r}")
        read += 1
        assert faults(found, received) == [], f"mail {number}"
    assert read > CASES / BATCHES / 2  # damage that leaves nothing to read would prove nothing


def test_a_fault_would_be_seen() -> None:
    good: dict[str, Any] = document(request(1)[1], policies()[0], RECEIVED)
    assert faults(good, RECEIVED) == [] and good["start_time"]["value"] and spans(good)
    assert faults(good, datetime(2026, 1, 1, tzinfo=UTC))
    spans(good)[0]["start"] += 1
    assert len(faults(good, RECEIVED)) == 1
    good["subject"] = "\ud800"
    with pytest.raises(UnicodeEncodeError):
        faults(good, RECEIVED)
