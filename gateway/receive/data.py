"""The DATA phase as a pure scanner: octets in, one message out (RFC 5321 4.5.2), in bounded memory.

Only CR LF "." CR LF ends data; a bare CR or LF is content and stays as it is (anything else is SMTP smuggling).
It must never hold more than the bounds allow, nor forget where it was at the border of two chunks.
"""

from gateway.receive.door import LINE_TOO_LONG, TOO_BIG, Reply

_END = b"\r\n.\r\n"
# What may be the beginning of an end (or of a stuffed dot) when a chunk stops there; the longest first.
_BEGUN = (b"\r\n.\r", b"\r\n.", b"\r\n", b"\r")
# The CRLF that ended the DATA command counts: a first line of "." is the end of an empty message.
_DATA_COMMAND_END = b"\r\n"


class Data:
    """One message while it comes in.

    received: octets seen on the wire. held: octets in memory. fault: the first bound that was broken, if any;
    from then on nothing is kept and only the end is looked for.
    """

    __slots__ = ("_begun", "_column", "_kept", "_line", "_size", "fault", "received")

    def __init__(self, *, size: int, line: int) -> None:
        """size: most octets of the message, without dot-stuffing (RFC 1870 3). line: most octets between two LF."""
        self._size = size
        self._line = line
        self._begun = _DATA_COMMAND_END
        self._column = 0
        self._kept = bytearray()
        self.received = 0
        self.fault: Reply | None = None

    @property
    def held(self) -> int:
        return len(self._kept)

    def feed(self, chunk: bytes) -> bytes | None:
        """None while the end is still to come; else what followed it (pipelined commands, mostly b"")."""
        self.received += len(chunk)
        window = self._begun + chunk
        end = window.find(_END)
        if end >= 0:
            self._keep(window[: end + 2])
            return window[end + len(_END) :]
        self._begun = next((begun for begun in _BEGUN if window.endswith(begun)), b"")
        self._keep(window[: len(window) - len(self._begun)])
        return None

    def refuse(self, fault: Reply) -> None:
        """Throw away what is held; the first fault stands."""
        self.fault = self.fault or fault
        self._kept = bytearray()

    def take(self) -> bytes:
        """The message, once `feed` has found its end and there is no fault; it is not held here any more."""
        kept, self._kept = self._kept, bytearray()
        with memoryview(kept) as view:
            return bytes(view[len(_DATA_COMMAND_END) :])

    def _keep(self, piece: bytes) -> None:
        if self.fault is not None:
            return
        if self._is_overlong(piece):
            return self.refuse(LINE_TOO_LONG)
        self._kept += piece.replace(b"\r\n.", b"\r\n")
        if len(self._kept) - len(_DATA_COMMAND_END) > self._size:
            self.refuse(TOO_BIG)

    def _is_overlong(self, piece: bytes) -> bool:
        """Lines are counted to LF, whatever stands before it: a sender of bare LF has no endless line."""
        first = piece.find(b"\n")
        if first < 0:
            self._column += len(piece)
            return self._column > self._line
        begun = self._column + first
        self._column = len(piece) - piece.rfind(b"\n") - 1
        if begun > self._line or self._column > self._line:
            return True
        return len(piece) > self._line and max(map(len, piece.split(b"\n"))) > self._line
