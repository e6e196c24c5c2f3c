"""Who may be connected: slots for all, a cap for each peer, slots kept back for trusted peers.

Decides only; it never touches a socket. A newcomer may push out the longest idle guest that has not begun a
message, so that a crowd of silent connections cannot shut the door for those who have something to say.
"""

import ipaddress
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from gateway.limits import Limits

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a connection comes from. address: "" is this host by a UNIX socket. network: what counts as one peer."""

    address: str
    network: str
    trusted: bool


LOCAL = Origin("", "", trusted=True)  # a UNIX socket is guarded by its mode


def origin(address: str, trusted: tuple[Network, ...]) -> Origin:
    """The origin of an IP address; one IPv6 subscriber has a /64, so that is what counts as one peer."""
    ip = _address(address)
    if isinstance(ip, ipaddress.IPv4Address):
        return Origin(str(ip), str(ip), _is_in(ip, trusted))
    return Origin(str(ip), str(ipaddress.IPv6Network((int(ip), 64), strict=False)), _is_in(ip, trusted))


def is_within(address: str, networks: tuple[Network, ...]) -> bool:
    """Whether an address of an `Origin` lies in one of the networks; "" lies in none."""
    return bool(address) and bool(networks) and _is_in(_address(address), networks)


class Guest(Protocol):
    """since: when it last showed life, in seconds of any monotonic clock."""

    origin: Origin
    since: float

    @property
    def is_evictable(self) -> bool: ...


G = TypeVar("G", bound=Guest)


class Slots(Generic[G]):
    """The guests of one door."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._guests: set[G] = set()
        self._of_network: Counter[str] = Counter()
        self._untrusted = 0

    def __iter__(self) -> Iterator[G]:
        return iter(tuple(self._guests))

    def __len__(self) -> int:
        return len(self._guests)

    @property
    def is_busy(self) -> bool:
        return len(self._guests) > self._limits.busy_share * self._limits.connections

    def admit(self, newcomer: G, dismiss: Callable[[G], None]) -> bool:
        """Take a slot; `dismiss` is told whom that pushes out. False: no room."""
        limits, trusted = self._limits, newcomer.origin.trusted
        if not trusted:
            if self._of_network[newcomer.origin.network] >= limits.per_peer:
                return False
            if self._untrusted >= limits.connections - limits.reserved and not self._evict(dismiss, trusted):
                return False
        if len(self._guests) >= limits.connections and not self._evict(dismiss, trusted):
            return False
        self._guests.add(newcomer)
        self._of_network[newcomer.origin.network] += 1
        self._untrusted += not trusted
        return True

    def leave(self, guest: G) -> None:
        """Give the slot back; the second time nothing happens."""
        if guest not in self._guests:
            return
        self._guests.remove(guest)
        self._untrusted -= not guest.origin.trusted
        self._of_network[guest.origin.network] -= 1
        if not self._of_network[guest.origin.network]:
            del self._of_network[guest.origin.network]

    def _evict(self, dismiss: Callable[[G], None], trusted_too: bool) -> bool:
        evictable = [g for g in self._guests if g.is_evictable and (trusted_too or not g.origin.trusted)]
        if not evictable:
            return False
        idlest = min(evictable, key=lambda guest: (guest.origin.trusted, guest.since))
        self.leave(idlest)
        dismiss(idlest)
        return True


def _address(text: str) -> Address:
    address = ipaddress.ip_address(text)
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


def _is_in(address: Address, networks: tuple[Network, ...]) -> bool:
    return any(address in network for network in networks)
