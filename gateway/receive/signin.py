"""Signing in at our own door: agents' passwords, salted and slow (scrypt, RFC 7914), and who has guessed too often.

Owns how a password is kept and compared. Never logs one, never says which half of a pair was wrong, and takes as long for an
address nobody has as for a wrong password.
"""

import asyncio
import hashlib
import hmac
import secrets
from base64 import b64decode, b64encode
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from gateway.message.address import canonical
from gateway.receive.door import GUESSING, WRONG_PASSWORD, Reply

SHORTEST, LONGEST = 12, 1_024  # characters
WINDOW = 15 * 60.0  # seconds
WRONG = 5  # from one peer for one address, within the window
WRONG_ALL = 50  # from one peer for all addresses, or for one address from all peers
_REMEMBERED = 10_000  # who guessed: beyond it the longest known are forgotten
_N, _R, _P = 2**14, 8, 5  # 16 MiB and about 0.2 s: a guess costs as much
_LENGTH = 32

Stored = Callable[[str], Awaitable[Sequence[str]]]
"""address -> what `hashed` made for it, for every vendor it may act for; empty where there is none."""


def hashed(password: str) -> str:
    """`scrypt$N$r$p$SALT$HASH` with a salt of its own: what is kept. Raises ValueError for one that is too short or long."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise ValueError(f"a password has {SHORTEST} to {LONGEST} characters")
    salt = secrets.token_bytes(16)
    digest = _scrypt(password.encode(), salt, _N, _R, _P)
    return "$".join(("scrypt", str(_N), str(_R), str(_P), _text(salt), _text(digest)))


def fresh() -> str:
    """A password for a person to paste: 120 bits, without look-alikes of case."""
    letters = "abcdefghijkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(letters) for _ in range(6)) for _ in range(4))


def is_right(password: bytes, kept: str) -> bool:
    """Compares in constant time; what was kept with other costs is compared with those. False for a malformed record."""
    try:
        scheme, n, r, p, salt, digest = kept.split("$")
        if scheme != "scrypt":
            return False
        given = _scrypt(password, b64decode(salt), int(n), int(r), int(p))
        return hmac.compare_digest(given, b64decode(digest))
    except ValueError:
        return False


def _scrypt(password: bytes, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(password, salt=salt, n=n, r=r, p=p, maxmem=256 * n * r, dklen=_LENGTH)


def _text(octets: bytes) -> str:
    return b64encode(octets).decode("ascii")


_NOBODYS = "$".join(("scrypt", str(_N), str(_R), str(_P), _text(bytes(16)), _text(bytes(_LENGTH))))


@dataclass
class SignIn:
    """What the SMTP door asks: (login, password, peer) -> the mailbox that is proven, or why not.

    `monotonic`: seconds. One comparison at a time: guesses cost a core at most, and 16 MiB.
    """

    stored: Stored
    monotonic: Callable[[], float]
    _wrong: dict[tuple[str, str], deque[float]] = field(default_factory=dict)
    _one: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))

    async def __call__(self, login: bytes, password: bytes, peer: str) -> str | Reply:
        address = canonical(login.decode("utf-8", "replace"))
        who = ((peer, address), (peer, ""), ("", address))
        if self._is_guessing(who):
            return GUESSING
        if len(login) <= LONGEST and len(password) <= 4 * LONGEST and b"\0" not in login:
            kept = await self.stored(address) or (_NOBODYS,)
            async with self._one:
                if self._is_guessing(who):  # others of the same were compared while this one waited
                    return GUESSING
                if await asyncio.to_thread(_any_right, password, kept):
                    self._wrong.pop(who[0], None)
                    return address
        self._note(who)
        return WRONG_PASSWORD

    def _is_guessing(self, who: Sequence[tuple[str, str]]) -> bool:
        since = self.monotonic() - WINDOW
        return any(
            sum(at > since for at in self._wrong.get(each, ())) >= (WRONG if all(each) else WRONG_ALL)
            for each in who
        )

    def _note(self, who: Sequence[tuple[str, str]]) -> None:
        for each in who:
            times = self._wrong.pop(each, None) or deque(maxlen=WRONG_ALL)
            times.append(self.monotonic())
            self._wrong[each] = times
        while len(self._wrong) > _REMEMBERED:
            del self._wrong[next(iter(self._wrong))]


def _any_right(password: bytes, kept: Sequence[str]) -> bool:
    return any(is_right(password, each) for each in kept)
