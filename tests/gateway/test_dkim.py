"""Signatures that we judge ourselves: which ones prove an author, with keys of our own and a DNS that is a dictionary."""

import asyncio
import re
import time
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from typing import Any

import dkim
import pytest
from dkim.canonicalization import Relaxed, Simple
from dkim.crypto import RSASSA_PKCS1_v1_5_sign, parse_pem_private_key
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.message import dkim as judged
from gateway.message.dkim import claims, signer
from gateway.receive.signers import BUDGET, KEPT, KEPT_NOTHING, PATIENCE, REST, Signers
from tests.gateway.dkim_keys import made
from tests.gateway.doors import Ticks, until

PRIVATE, PUBLIC = made(1024)
SMALL_PRIVATE, SMALL_PUBLIC = made(512)
SAM = "sam@example.org"
MAIL = (
    b"From: Sam <sam@example.org>\r\nTo: support@example.net\r\nSubject: Re: it is slow\r\n"
    b"Date: Mon, 02 Mar 2026 09:30:00 +0000\r\nMessage-ID: <1@example.org>\r\n\r\n"
    b"#take\r\n\r\nPlease try  again. \r\n\r\n"
)
RECORD = b"v=DKIM1; k=rsa; p=" + PUBLIC
NAME = "s1._domainkey.example.org."
DNS = {NAME: RECORD}


def signed(
    mail: bytes = MAIL, domain: bytes = b"example.org", private: bytes = PRIVATE, **options: object
) -> bytes:
    field: bytes = dkim.sign(mail, b"s1", domain, private, **options)
    return field + mail


def who(octets: bytes, dns: Mapping[str, bytes] = DNS, author: str = SAM) -> str:
    return signer(octets, claims(octets, author), dns)


@pytest.mark.parametrize("header", [b"relaxed", b"simple"])
@pytest.mark.parametrize("body", [b"relaxed", b"simple"])
def test_a_signature_of_the_authors_domain_is_a_proof(header: bytes, body: bytes) -> None:
    assert who(signed(canonicalize=(header, body))) == "example.org"


def test_relaxed_forms_stand_what_relays_do_to_blanks() -> None:
    sent = signed(canonicalize=(b"relaxed", b"relaxed"))
    passed = sent.replace(b"try  again. \r\n", b"try\t again.\r\n").replace(b"Subject: Re", b"Subject:  Re")
    assert who(passed) == "example.org" and who(passed + b"\r\n\r\n") == "example.org"
    assert who(passed.replace(b"\r\n", b"\n")) == "example.org"  # a mailbox that keeps bare line feeds


@pytest.mark.parametrize(
    ("domain", "author", "proves"),
    [
        (b"example.org", "sam@example.org", True),
        (b"example.org", "sam@desk.example.org", True),  # relaxed alignment
        (b"desk.example.org", "sam@example.org", True),
        (b"example.com", "sam@example.org", False),
        (b"notexample.org", "sam@example.org", False),
        (b"org", "sam@example.org", False),
        (b"EXAMPLE.org", "Sam@Example.ORG", True),
    ],
)
def test_the_signer_is_of_the_authors_domain(domain: bytes, author: str, proves: bool) -> None:
    mail = MAIL.replace(b"sam@example.org", author.encode())
    dns = {f"s1._domainkey.{domain.decode().lower()}.": RECORD}
    assert bool(who(signed(mail, domain), dns, author)) is proves


def changed(old: bytes, new: bytes) -> bytes:
    sent = signed()
    assert old in sent
    return sent.replace(old, new)


FORGED = {
    "another word": changed(b"#take", b"#close"),
    "another subject": changed(b"it is slow", b"it is fast"),
    "more text": signed() + b"#close\r\n",
    "another author": changed(b"From: Sam <sam@", b"From: Sam <kim@"),
    "a second From above": b"From: kim@example.org\r\n" + signed(),
    "a second From below": changed(b"\r\n\r\n#take", b"\r\nFrom: kim@example.org\r\n\r\n#take"),
    "no signature": MAIL,
    "a cut signature": changed(b" bh=", b" bx="),
    "two tags of one name": changed(b" bh=", b" d=example.org; bh="),
    "another algorithm": changed(b"a=rsa-sha256", b"a=rsa-sha1"),
    "a field that is none": b"X Y: z\r\n" + signed(),
    "From no longer signed": re.sub(rb"h=[^;]*;", b"h=subject;", signed()),
    "a length": signed(length=True),
    "the length cut to nothing": signed(length=True) + b"more",
    "another key": signed(private=SMALL_PRIVATE),
    "an author in a group": changed(b"From: Sam <sam@example.org>", b"From: x:sam@example.org;"),
}


@pytest.mark.parametrize("mail", FORGED.values(), ids=FORGED.keys())
def test_anything_doubtful_is_no_proof(mail: bytes) -> None:
    for author in (SAM, "kim@example.org"):
        assert who(mail, DNS, author) == ""


def test_whom_it_proves_is_whom_it_names() -> None:
    assert who(signed()) == "example.org" and who(signed(), author="kim@example.org") == ""
    for twice in (b"From: sam@example.org\r\n", b"from : kim@example.org\r\n"):
        assert who(signed().replace(b"From: Sam", twice + b"From: Sam")) == ""


def test_a_good_signature_that_leaves_the_author_out_proves_nobody() -> None:
    """No signer makes one by mistake, and neither does the library: it is put together by hand."""
    body_hash = b64encode(sha256(b"#take\r\n\r\nPlease try again.\r\n").digest())
    for covered, expected in ((b"from", "example.org"), (b"subject", "")):
        field = b"v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=s1; h=%s; bh=%s; b=" % (
            covered,
            body_hash,
        )
        value = b"Sam <sam@example.org>" if covered == b"from" else b"Re: it is slow"
        hashed = sha256()
        hashed.update(covered + b":" + value + b"\r\ndkim-signature:" + field)
        proof = b64encode(RSASSA_PKCS1_v1_5_sign(HashThrough(hashed), parse_pem_private_key(PRIVATE)))
        assert who(b"DKIM-Signature: " + field + proof + b"\r\n" + MAIL) == expected


class HashThrough:
    """What the library takes for a hash: by name and digest."""

    def __init__(self, hashed: Any) -> None:
        self.name, self.digest = hashed.name, hashed.digest


def test_a_key_of_512_bits_is_none_even_where_the_dns_has_it() -> None:
    small = {NAME: b"v=DKIM1; p=" + SMALL_PUBLIC}
    assert who(signed(private=SMALL_PRIVATE), small) == ""


@pytest.mark.parametrize(
    ("record", "proves"),
    [
        (RECORD, True),
        (b"p=" + PUBLIC, True),  # RFC 6376 3.6.1: version and kind may be left out
        (RECORD + b"; t=y", False),  # under test
        (RECORD + b"; t=s", True),
        (RECORD + b"; t=y:s", False),
        (b"v=DKIM1; k=rsa; p=", False),  # revoked
        (b"v=DKIM2; p=" + PUBLIC, False),
        (b"v=DKIM1; k=ed25519; p=" + PUBLIC, False),
        (b"v=DKIM1; s=other; p=" + PUBLIC, False),
        (b"v=DKIM1; p=AAAA", False),
        (b"v=DKIM1; p=!!!", False),
        (b"", False),
        (b"\xff" * 40, False),
        (RECORD + b"; n=" + b"x" * 2_000, False),
    ],
)
def test_a_key_has_to_be_one(record: bytes, proves: bool) -> None:
    assert bool(who(signed(), {NAME: record})) is proves


def test_a_strict_key_is_for_no_subdomain() -> None:
    sent = signed(identity=b"@desk.example.org")
    assert who(sent) == "example.org"
    assert who(sent, {NAME: RECORD + b"; t=s"}) == ""


def test_one_good_signature_among_others_is_enough_and_only_some_are_looked_at() -> None:
    sent = signed()
    relay = dkim.sign(sent, b"s1", b"relay.example", PRIVATE) + sent
    assert who(relay) == "example.org"
    broken = signed().partition(b"From:")[0].replace(b"bh=", b"bh=A")
    assert who(broken * (judged.MOST - 1) + sent) == "example.org"
    assert who(broken * judged.MOST + sent) == ""


@pytest.mark.parametrize(
    "body",
    [
        b" " * 5_000_000,
        b"\t " * 2_500_000 + b"x",
        b"\r\n" * 2_500_000,
        (b" " * 999 + b"x") * 5_000,
        b" \r\n" * 1_500_000,
        b"\n" * 5_000_000,
        b"x" * 5_000_000,
    ],
)
@pytest.mark.parametrize("rule", [b"relaxed", b"simple"])
def test_crafted_blanks_stop_nobody(body: bytes, rule: bytes) -> None:
    field = signed(canonicalize=(rule, rule)).partition(b"From:")[0]
    before = time.process_time()
    assert who(field + MAIL + body + b"x") == ""
    assert time.process_time() - before < 1.5


def test_the_quick_way_says_what_the_library_says() -> None:
    for rule in (b"relaxed", b"simple"):
        for end in (b"", b"\r\n", b"\r\n" * 9_000, b" \r\n\t\r\n", b"x", b"x \t", b"\n\n", b"\r\r\n"):
            sent = signed(MAIL + end, canonicalize=(rule, rule))
            assert who(sent) == "example.org", (rule, end)


BLANKS = st.text(alphabet=" \t\r\nab", max_size=60).map(str.encode)


@settings(max_examples=100, deadline=None)
@given(body=BLANKS, is_relaxed=st.booleans())
def test_calming_changes_no_canonical_form(body: bytes, is_relaxed: bool) -> None:
    form = Relaxed if is_relaxed else Simple
    whole = b"\r\n".join(re.split(b"\r?\n", body))
    assert form.canonicalize_body(judged._calmed(body, is_relaxed)) == form.canonicalize_body(whole)


@settings(max_examples=100, deadline=None)
@given(junk=st.binary(max_size=300), at=st.integers(0, 700))
def test_arbitrary_octets_raise_nothing(junk: bytes, at: int) -> None:
    sent = signed_once()
    who(sent[:at] + junk + sent[at:])
    who(junk)
    who(sent, {NAME: junk})


@cache
def signed_once() -> bytes:
    return signed()


# --- the DNS ---------------------------------------------------------------------------------------------------------


class Dns:
    """A dictionary that counts, and answers when its gate is open."""

    def __init__(self, records: Mapping[str, bytes | Exception | None]) -> None:
        self.records, self.asked = records, list[str]()
        self.gate = asyncio.Event()
        self.gate.set()

    async def __call__(self, name: str) -> bytes | None:
        self.asked.append(name)
        await self.gate.wait()
        found = self.records.get(name)
        if isinstance(found, Exception):
            raise found
        return found


PAIR = (signed(), SAM)


async def test_a_key_is_asked_for_once_in_a_while() -> None:
    dns, ticks = Dns(DNS), Ticks()
    signers = Signers(dns, ticks)
    assert await signers.of([PAIR, (MAIL, SAM), PAIR]) == ["example.org", "", "example.org"]
    assert await signers.of([PAIR]) == ["example.org"]
    assert dns.asked == [NAME]
    ticks.now += KEPT + 1
    assert await signers.of([PAIR]) == ["example.org"]
    assert dns.asked == [NAME, NAME]


@pytest.mark.parametrize(
    "answer", [None, OSError("no network"), TimeoutError(), LookupError("a fault of ours")]
)
async def test_no_key_is_no_proof_and_is_asked_for_again_soon(answer: Exception | None) -> None:
    records: dict[str, bytes | Exception | None] = {NAME: answer}
    dns, ticks = Dns(records), Ticks()
    signers = Signers(dns, ticks)
    assert await signers.of([PAIR]) == [""]
    records[NAME] = RECORD
    assert await signers.of([PAIR]) == [""] and dns.asked == [NAME]
    ticks.now += KEPT_NOTHING + 1
    assert await signers.of([PAIR]) == ["example.org"]


async def test_a_dns_that_hangs_holds_the_mail_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gateway.receive.signers.BUDGET", 0.05)
    dns, ticks = Dns(DNS), Ticks()
    dns.gate.clear()
    signers = Signers(dns, ticks)
    assert await asyncio.wait_for(signers.of([PAIR] * 20), 2) == [""] * 20
    monkeypatch.setattr("gateway.receive.signers.BUDGET", 3600.0)
    assert await asyncio.wait_for(signers.of([PAIR]), 2) == [""]  # it rests: nobody waits
    dns.gate.set()  # the question went on: its answer serves the next mail
    await until(lambda: not signers._asked)
    assert await signers.of([PAIR]) == ["example.org"] and dns.asked == [NAME]
    ticks.now += REST + KEPT + 1
    assert await signers.of([PAIR]) == ["example.org"]
    await signers.close()


async def test_questions_on_their_way_end_with_us() -> None:
    dns = Dns(DNS)
    dns.gate.clear()
    signers = Signers(dns, Ticks())
    signers._rests_until = float("inf")
    assert await signers.of([PAIR]) == [""]
    await signers.close()
    assert not signers._asked
    assert (
        BUDGET < PATIENCE < REST
    )  # a question outlives who waited for it, and is over before anybody waits again


async def test_mail_without_a_claim_asks_nobody() -> None:
    dns = Dns(DNS)
    foreign = signed(domain=b"example.com")
    assert await Signers(dns, Ticks()).of([(MAIL, SAM), (foreign, SAM), (b"", SAM)]) == ["", "", ""]
    assert dns.asked == []
