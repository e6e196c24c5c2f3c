"""The bounds of the SMTP and LMTP doors, and the count of what is in memory because of them.

Every number is a configuration key with the default given here. It must never be possible to switch one off:
a door without bounds is an open invitation to fill the memory (SMTP has no flow control of its own).
"""

from dataclasses import dataclass

KIB = 1024
MIB = 1024 * KIB


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in octets, times in seconds, rates in octets a second.

    Raises ValueError when a bound is not positive or contradicts another.
    """

    size: int = 25 * MIB  # one message (RFC 1870); past twice that the peer is cut
    line: int = 1 * MIB  # RFC 5321 4.5.3.1.6 says 1000; real mail has far longer ones
    in_flight: int = 256 * MIB  # being received or committed, all connections together
    connections: int = 200
    per_peer: int = 20  # an IPv4 address or an IPv6 /64; trusted peers are exempt
    reserved: int = 40  # slots that only trusted peers may take
    recipients: int = 100  # RFC 5321 4.5.3.1.8 asks for at least that many
    command: int = 2 * KIB  # one command line; 512 plus what SIZE, SMTPUTF8 and AUTH add
    bad_commands: int = 10  # unknown verbs and failed logins before the connection is closed
    command_timeout: float = 300.0  # RFC 5321 4.5.3.2.7
    busy_timeout: float = (
        30.0  # the same while more than busy_share of the slots are taken (Postfix: stress mode)
    )
    busy_share: float = 0.8
    min_rate: float = 500.0  # during DATA, once grace is over (Postfix: smtpd_min_data_rate)
    grace: float = 30.0
    commit_timeout: float = 30.0  # answer the final dot fast (RFC 1047); then 451, and a resend is recognised
    received: int = 50  # Received fields before we call it a loop (Postfix: hopcount_limit)
    free_space: int = 200 * MIB  # least free octets on the store's file system

    def __post_init__(self) -> None:
        for name in self.__slots__:
            if name != "reserved" and getattr(self, name) <= 0:
                raise ValueError(f"{name} must be positive")
        if not 0 <= self.reserved < self.connections:
            raise ValueError("reserved must be less than connections")
        if self.in_flight < self.size:
            raise ValueError("in_flight must hold at least one message of the full size")


@dataclass(slots=True)
class Load:
    """What the doors hold at this moment; doors that are given the same Load share the bounds on it."""

    octets: int = 0  # received and not yet committed or thrown away
    receiving: int = 0  # connections in DATA

    def space_needed(self, limits: Limits) -> float:
        """Free octets the store's file system must have before another MAIL is welcome (log and copy: 1.5)."""
        return max(1.5 * limits.size * self.receiving, limits.free_space)
