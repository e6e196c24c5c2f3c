"""Our signatures: reply addresses, Message-IDs, return paths and the loop field.

A token is 20 octets in lower-case base32, 32 characters without padding: 1 bit of key slot and 63 bits of row id, then
96 bits of HMAC-SHA-256 over version, purpose and those 8 octets. The MAC is checked before any row is looked up.
Never says what a token allows: a signature routes, the row behind it and the proof of the sender decide.
"""

import hmac
import logging
import os
import re
import secrets
from base64 import b32decode, b32encode
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from rules.policy_values import PREFIX

log = logging.getLogger(__name__)

TOKEN_LENGTH = 32
MAX_MARKS = 20  # read in one mail
LOCAL_PART = 64  # octets, RFC 5321 4.5.3.1.1

_VERSION = b"1"
_ID_BITS = 63
_MAC = 12  # octets: 96 bits
_KEY = 32  # octets, the hash's own size
_SLOTS = 2
_BOUNCE = "b-"
_LETTER = 13  # characters of a letter's id, after a token and "-"
# Mail programs break lines, and put their own marks of quotation where they did.
_MARK = re.compile(
    rf"\bRef:[ \t]*{PREFIX}-\d{{1,10}}[^\w\n]{{1,8}}(?:\n[> \t]{{0,8}})?([a-z2-7]{{32}})(?![\w-])"
)


class Purpose(StrEnum):
    """What a token was made for: it is worth nothing for anything else."""

    AGENT = "agent"
    NOTE = "note"  # the row of AGENT, under an address whose mail only ever becomes a note
    CONFIRM = "confirm"  # a letter that waits for one word
    DESK = "desk"  # an agent's, for what has no incident yet
    CUSTOMER = "customer"
    MESSAGE = "message"  # Message-ID: routing only
    BOUNCE = "bounce"  # return path (VERP)
    LOOP = "loop"
    MARK = "mark"  # in the words of a letter to a customer: routing only, where a relay has rewritten the Message-ID


REPLIES = (Purpose.AGENT, Purpose.CUSTOMER, Purpose.NOTE, Purpose.CONFIRM, Purpose.DESK)
"""Purposes of a plain `local+TOKEN@domain`: it does not show which of them it has."""

BUTTONS = frozenset({Purpose.AGENT, Purpose.NOTE, Purpose.CONFIRM, Purpose.DESK})
"""Staff's: their letters have buttons."""


class UnsafeKeys(Exception):
    """The key file is malformed, or readable by others."""


@dataclass(frozen=True, slots=True)
class Key:
    slot: int  # 0 or 1: stands in the token, so that one MAC is computed, not two
    secret: bytes


class Keys:
    """One or two live keys; the first one signs, both verify. Immutable, and safe to share between threads."""

    def __init__(self, keys: tuple[Key, ...]) -> None:
        slots = [key.slot for key in keys]
        if not keys or len(set(slots)) != len(slots) or not set(slots) <= set(range(_SLOTS)):
            raise UnsafeKeys("one or two keys, each in a slot of its own")
        if any(len(key.secret) != _KEY for key in keys):
            raise UnsafeKeys(f"a key has {_KEY} octets")
        self._signing = keys[0].slot
        # Each MAC starts as a copy of one that has already taken in version and purpose.
        self._macs: Mapping[tuple[int, Purpose], hmac.HMAC] = {
            (key.slot, purpose): hmac.new(key.secret, b"%s|%s|" % (_VERSION, purpose.encode()), "sha256")
            for key in keys
            for purpose in Purpose
        }

    def token(self, purpose: Purpose, id: int) -> str:
        """32 characters a-z2-7. Raises ValueError for an id that does not fit 63 bits."""
        if not 0 <= id < 1 << _ID_BITS:
            raise ValueError(f"a row id has {_ID_BITS} bits, not {id}")
        head = (self._signing << _ID_BITS | id).to_bytes(8, "big")
        return b32encode(head + self._mac(self._signing, purpose, head)).decode("ascii").lower()

    def read(self, purpose: Purpose, text: str) -> int | None:
        """The row id of a token that we made for this purpose; upper and lower case are the same."""
        octets = _octets(text)
        return None if octets is None else self._id(purpose, octets)

    def message_id(self, id: int, host: str) -> str:
        """`<TOKEN@host>`"""
        return f"<{self.token(Purpose.MESSAGE, id)}@{host}>"

    def read_message_id(self, text: str) -> int | None:
        """The row id of a Message-ID of ours; the host is not looked at: relays rewrite it, the MAC is the proof."""
        left, at, _ = text.strip().strip("<>").partition("@")
        return self.read(Purpose.MESSAGE, left) if at else None

    def mark(self, ref: str, id: int) -> str:
        """`Ref: UZ-1042 · TOKEN`: at the foot of a letter, for whoever quotes it."""
        return f"Ref: {ref} \u00b7 {self.token(Purpose.MARK, id)}"

    def read_marks(self, text: str) -> tuple[int, ...]:
        """The row ids of all marks of ours in it, each once. That the text is a quotation is the caller's question."""
        found = (self.read(Purpose.MARK, each) for each in _MARK.findall(text)[:MAX_MARKS])
        return tuple(dict.fromkeys(id for id in found if id is not None))

    def reply_address(self, support_address: str, purpose: Purpose, id: int) -> str:
        """`local+TOKEN@domain`. Raises ValueError where the local part would pass 64 octets (local > 31)."""
        return _extended(support_address, self.token(purpose, id))

    def button_address(self, reply_address: str, letter: int) -> str:
        """The same address, telling from which letter a button was pressed: no client gives such a mail an In-Reply-To.

        Unsigned, for it says nothing of what is allowed. Where the local part has no room for it, as it was.
        """
        mark = b32encode(letter.to_bytes(8, "big")).decode("ascii").rstrip("=").lower()
        local, _, domain = reply_address.rpartition("@")
        fits = len(local.encode()) + 1 + len(mark) <= LOCAL_PART
        return f"{local}-{mark}@{domain}" if fits else reply_address

    def read_button(self, address: str) -> int | None:
        """From which letter a button was pressed, where an agent's own token stands beside it."""
        token = self.read_address(address)
        if token is None or token[0] not in BUTTONS:
            return None
        extension = address.rpartition("@")[0].rpartition("+")[2]
        _, _, mark = extension.partition("-")
        try:
            return int.from_bytes(b32decode(f"{mark.upper()}===")) if len(mark) == _LETTER else None
        except ValueError:
            return None

    def bounce_address(self, support_address: str, id: int) -> str:
        """`local+b-TOKEN@domain`, the return path (VERP). Raises ValueError as above (local > 29)."""
        return _extended(support_address, _BOUNCE + self.token(Purpose.BOUNCE, id))

    def read_address(self, address: str) -> tuple[Purpose, int] | None:
        """What a recipient address of ours was made for. Whether local part and domain are ours is the caller's question."""
        local, at, _ = address.rpartition("@")
        _, plus, extension = local.rpartition("+")
        if not at or not plus:
            return None
        bounce = extension[: len(_BOUNCE)].lower() == _BOUNCE
        octets = _octets(extension[len(_BOUNCE) :] if bounce else extension.partition("-")[0])
        if octets is None:
            return None
        for purpose in (Purpose.BOUNCE,) if bounce else REPLIES:
            id = self._id(purpose, octets)
            if id is not None:
                return purpose, id
        return None

    def loop_field(self, ref: str, kind: str, id: int) -> str:
        """`ref;kind;TOKEN` for `X-Support-Gateway`: by the token we know a letter that comes back, the rest is for people."""
        return f"{ref};{kind};{self.token(Purpose.LOOP, id)}"

    def read_loop_field(self, text: str) -> int | None:
        """The row of the letter that bore this field; where a provider gave it another Message-ID, this one is left."""
        return self.read(Purpose.LOOP, text.strip().rpartition(";")[2])

    def _id(self, purpose: Purpose, octets: bytes) -> int | None:
        head, mac = octets[:8], octets[8:]
        number = int.from_bytes(head, "big")
        slot, id = number >> _ID_BITS, number & (1 << _ID_BITS) - 1
        if (slot, purpose) not in self._macs:
            return None
        return id if hmac.compare_digest(self._mac(slot, purpose, head), mac) else None

    def _mac(self, slot: int, purpose: Purpose, data: bytes) -> bytes:
        mac = self._macs[slot, purpose].copy()
        mac.update(data)
        return mac.digest()[:_MAC]


def load_or_create(path: Path) -> Keys:
    """The keys of `secrets.file`; made on the first run (mode 0600), by whichever process comes first.

    Raises UnsafeKeys where the file is malformed or anybody else may read or write it, OSError where it cannot be had.
    """
    if not path.exists():
        fresh = _written(path, (Key(0, secrets.token_bytes(_KEY)),))
        try:
            os.link(fresh, path)  # fails where another process was first: its keys are the keys
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
        _sync_directory(path)
    return Keys(_load(path))


class KeyFile:
    """The keys of a file that somebody may rotate while we run: looked at when there is work, read when it is another."""

    def __init__(self, path: Path) -> None:
        """Makes it, if there is none. Raises UnsafeKeys, OSError."""
        self._path = path
        self._keys = load_or_create(path)
        self._seen = self._mark()
        self._told: tuple[object, ...] = ()

    def current(self) -> Keys:
        """What cannot be read leaves those that were; it is told once."""
        try:
            mark = self._mark()
            if mark != self._seen:
                self._seen = mark
                self._keys = Keys(_load(self._path))
                log.info("%s: new keys are in use", self._path)
        except (UnsafeKeys, OSError) as fault:
            if fault.args != self._told:
                log.error("the keys in use stay: %s", fault)
            self._told = fault.args
        return self._keys

    def _mark(self) -> tuple[int, int]:
        found = self._path.stat()
        return found.st_ino, found.st_mtime_ns


def rotate(path: Path) -> Keys:
    """A new key signs from now on. The one before it still verifies, what came before that no longer does."""
    (before, *_) = _load(path)
    after = Key(1 - before.slot, secrets.token_bytes(_KEY))
    _written(path, (after, before)).replace(path)
    _sync_directory(path)
    return Keys((after, before))


def _load(path: Path) -> tuple[Key, ...]:
    """One line a key, the signing one first: slot, space, 64 hexadecimal digits."""
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_mode & 0o077:
            raise UnsafeKeys(f"{path}: others may read or write this file; set its mode to 0600")
        lines = file.read(1024).split(b"\n")
    keys = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            slot, _, digits = line.decode("ascii", "replace").partition(" ")
            try:
                keys.append(Key(int(slot), bytes.fromhex(digits)))
            except ValueError:
                # No detail: it would be key material in a log.
                raise UnsafeKeys(f"{path}:{number}: not a key") from None
    return tuple(keys)


def _written(path: Path, keys: tuple[Key, ...]) -> Path:
    """A complete, durable file next to `path`, for the owner's eyes only."""
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(b"".join(b"%d %s\n" % (key.slot, key.secret.hex().encode()) for key in keys))
        file.flush()
        os.fsync(file.fileno())
    return fresh


def _sync_directory(path: Path) -> None:
    directory = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _octets(text: str) -> bytes | None:
    """The 20 octets of 32 base32 characters. 160 bits leave none over: one spelling per token, case aside."""
    if len(text) != TOKEN_LENGTH or not text.isascii():
        return None
    try:
        return b32decode(text.upper())
    except ValueError:
        return None


def _extended(address: str, extension: str) -> str:
    local, _, domain = address.rpartition("@")
    if len(local.encode()) + 1 + len(extension) > LOCAL_PART:
        raise ValueError(f"{address}: no room for a signature, the local part may have {LOCAL_PART} octets")
    return f"{local}+{extension}@{domain}"
