"""Signatures: only what we made, for the purpose we made it for, with a key that is still live."""

import os
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.compose.sign import (
    REPLIES,
    TOKEN_LENGTH,
    Key,
    Keys,
    Purpose,
    UnsafeKeys,
    load_or_create,
    rotate,
)
from gateway.route import references_in
from rules.calendar import ALWAYS
from rules.policy_file import read_policy
from rules.policy_values import LOCAL_PART, support_address_of
from rules.remarks import Read

YEARS = range(2026, 2027)
POLICY = """\
vendor = "acme"
name = "Acme"
prefix = "{prefix}"
addresses = ["help@example.com"]
default_priority = "1"
calendar = "always"
[[priority]]
level = "1"
clause = "4.1"
respond = "2h"
"""
KEYS = Keys((Key(0, b"a" * 32),))
IDS = st.integers(0, 2**63 - 1)
PURPOSES = st.sampled_from(list(Purpose))
ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"


@given(PURPOSES, IDS)
def test_a_token_comes_back_for_its_purpose_only(purpose: Purpose, id: int) -> None:
    token = KEYS.token(purpose, id)
    assert len(token) == TOKEN_LENGTH and set(token) <= set(ALPHABET)
    assert KEYS.read(purpose, token) == KEYS.read(purpose, token.upper()) == id
    assert all(KEYS.read(other, token) is None for other in Purpose if other is not purpose)


@settings(max_examples=100)
@given(PURPOSES, IDS, st.integers(0, TOKEN_LENGTH - 1), st.sampled_from(ALPHABET + "=01 é\x00+"))
def test_one_changed_character_is_no_token(purpose: Purpose, id: int, at: int, other: str) -> None:
    token = KEYS.token(purpose, id)
    changed = token[:at] + other + token[at + 1 :]
    assert (KEYS.read(purpose, changed) == id) == (changed == token)
    assert changed == token or KEYS.read(purpose, changed) is None


@given(IDS, st.text(max_size=3), st.text(max_size=3))
def test_nothing_may_be_added(id: int, before: str, after: str) -> None:
    token = KEYS.token(Purpose.AGENT, id)
    if before or after:
        assert KEYS.read(Purpose.AGENT, before + token + after) is None
        assert KEYS.read(Purpose.AGENT, token[1:]) is None


@given(st.text(max_size=80))
def test_any_text_may_be_asked_about(text: str) -> None:
    assert KEYS.read(Purpose.AGENT, text) is None
    assert KEYS.read_message_id(text) is None
    assert KEYS.read_address(text) is None
    assert KEYS.read_loop_field(text) is None


def test_another_key_and_another_slot_do_not_verify() -> None:
    token = KEYS.token(Purpose.CUSTOMER, 7)
    assert Keys((Key(0, b"b" * 32),)).read(Purpose.CUSTOMER, token) is None
    assert Keys((Key(1, b"a" * 32),)).read(Purpose.CUSTOMER, token) is None


def test_message_ids_are_read_whatever_a_relay_did_to_case_and_host() -> None:
    message_id = KEYS.message_id(2**63 - 1, "mail.example.org")
    assert message_id.startswith("<") and message_id.endswith("@mail.example.org>")
    for seen in (
        message_id,
        message_id.upper(),
        message_id.strip("<>"),
        message_id.replace("mail.", "relay."),
    ):
        assert KEYS.read_message_id(seen) == 2**63 - 1
    assert KEYS.read_message_id(KEYS.reply_address("a@example.org", Purpose.AGENT, 1)) is None


@pytest.mark.parametrize("purpose", REPLIES)
def test_reply_addresses_tell_purpose_and_row(purpose: Purpose) -> None:
    address = KEYS.reply_address("support@example.org", purpose, 42)
    assert address.startswith("support+") and address.endswith("@example.org")
    assert KEYS.read_address(address) == KEYS.read_address(address.upper()) == (purpose, 42)


def test_a_return_path_is_no_reply_address() -> None:
    bounce = KEYS.bounce_address("support@example.org", 42)
    assert KEYS.read_address(bounce) == (Purpose.BOUNCE, 42)
    assert KEYS.read_address(bounce.replace("+b-", "+")) is None
    plain = KEYS.reply_address("support@example.org", Purpose.AGENT, 42)
    assert KEYS.read_address(plain.replace("+", "+b-")) is None


def test_local_parts_stay_within_64_octets() -> None:
    assert len(KEYS.bounce_address("x" * 29 + "@example.org", 1).partition("@")[0]) == 64
    with pytest.raises(ValueError, match="no room"):
        KEYS.bounce_address("x" * 30 + "@example.org", 1)
    with pytest.raises(ValueError, match="63 bits"):
        KEYS.token(Purpose.AGENT, 2**63)


def test_the_loop_field_proves_that_a_mail_was_ours() -> None:
    field = KEYS.loop_field("UZ-1042", "acknowledgement", 7)
    assert field.startswith("UZ-1042;acknowledgement;")
    assert KEYS.read_loop_field(field) == KEYS.read_loop_field(f" {field} ") == 7
    assert KEYS.read_loop_field(field[:-1] + ("a" if field[-1] != "a" else "b")) is None
    assert KEYS.read_loop_field(KEYS.message_id(7, "example.org")) is None  # made for something else


def test_rotation_keeps_the_key_before_and_drops_the_one_before_that(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    first = load_or_create(path)
    old = first.token(Purpose.AGENT, 5)
    second = rotate(path)
    new = second.token(Purpose.AGENT, 5)
    assert new != old and second.read(Purpose.AGENT, old) == second.read(Purpose.AGENT, new) == 5
    third = rotate(path)
    assert third.read(Purpose.AGENT, old) is None and third.read(Purpose.AGENT, new) == 5
    assert load_or_create(path).read(Purpose.AGENT, new) == 5
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["keys"]


def test_all_who_start_at_once_get_the_same_keys(tmp_path: Path) -> None:
    path, tokens = tmp_path / "keys", set()
    barrier = threading.Barrier(8)

    def start() -> None:
        barrier.wait()
        tokens.add(load_or_create(path).token(Purpose.AGENT, 1))

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(tokens) == 1 and os.listdir(tmp_path) == ["keys"]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
def test_a_key_file_others_may_open_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "keys"
    load_or_create(path)
    path.chmod(mode)
    with pytest.raises(UnsafeKeys, match="0600"):
        load_or_create(path)


@pytest.mark.parametrize(
    "content", ["", "0 abc", "x" * 70, "0 " + "00" * 31, "3 " + "00" * 32, f"0 {'00' * 32}\n0 {'11' * 32}"]
)
def test_a_malformed_key_file_is_refused_and_not_quoted(tmp_path: Path, content: str) -> None:
    path = tmp_path / "keys"
    path.write_text(content)
    path.chmod(0o600)
    with pytest.raises(UnsafeKeys) as refused:
        load_or_create(path)
    assert not content or content not in str(refused.value)


@pytest.mark.parametrize("prefix", ["A", "UZ", "ACMETICKET"])
def test_any_prefix_that_a_policy_may_have_is_found_again(prefix: str) -> None:
    ref = f"{prefix}-1042"
    assert read_policy(
        POLICY.format(prefix=prefix), "acme.toml", {"always": Read(ALWAYS, (), ())}, YEARS
    ).value
    assert references_in(f"Re: [{ref}] It fails") == (ref,)
    assert KEYS.read_marks(f"> {KEYS.mark(ref, 7)}") == (7,)


def test_any_support_address_that_a_policy_may_have_can_be_extended() -> None:
    address = f"{'a' * LOCAL_PART}@example.com"
    assert support_address_of(address) == address
    assert KEYS.read_address(KEYS.bounce_address(address, 7)) == (Purpose.BOUNCE, 7)
    with pytest.raises(ValueError, match="at most 29"):
        support_address_of("a" + address)
