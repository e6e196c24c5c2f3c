"""The IMAP door: polls one mailbox, hands over each mail once it is whole, and marks it only after the commit.

Owns one connection and the one thread that it blocks. Never marks a mail before `accept` answered 2xx, never marks anything
in shadow mode, and never lets one mail hold up the others. Duplicates are the inbox's to see: by source key, and by
fingerprint where UIDVALIDITY changed (RFC 9051 2.3.1.1).
"""

import asyncio
import imaplib
import logging
import socket
import ssl
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypeVar

import imapclient
from imapclient.exceptions import LoginError

from gateway.clock import Clock
from gateway.message.scan import header_fields
from gateway.receive.door import VOUCHED, Accept, Arrival

log = logging.getLogger(__name__)

T = TypeVar("T")

OnSkip = Callable[[str, int], Awaitable[None]]
"""(source key, octets): a mail that is over the size limit and stays where it is. Returns once that is on record."""

OnTrouble = Callable[[str, str], Awaitable[None]]
"""(source key of a mail, or the account; what is wrong): for the operator."""

OnJunk = Callable[[Sequence[bytes]], Awaitable[None]]
"""The beginnings of the latest mails in the Junk folder: only looked at, never taken in."""

#: Marks what the door left where it is: too big, or refused for good. A person finds it by this keyword.
ASIDE = "$NotIngested"

SLICE_MAILS, SLICE_OCTETS = 100, 8 * 2**20  # bounds of one FETCH
_WINDOW = 50_000  # UIDs asked for in one SEARCH: imaplib refuses an answer line over 1,000,000 octets
_BARREN = 10  # mails failing in a row that say it is the store, not the mails
_CONNECT, _READ = 30.0, 120.0  # seconds
_GOODBYE = 5.0

# Waits after the first, second .. failed connection; the last repeats.
RECONNECT = tuple(timedelta(seconds=s) for s in (1, 2, 5, 10, 30, 60, 300))
# How often the Junk folder is looked into, how far back, and how many mails of which only the beginning is fetched.
JUNK_EVERY = timedelta(minutes=15)
JUNK_DAYS, JUNK_MAILS, JUNK_OCTETS = 14, 50, 65_536
TELL_AFTER = 5  # failed connections in a row, then the operator hears of it
# A wrong password stays wrong, and servers lock accounts that keep trying.
LOGIN_REFUSED = timedelta(minutes=15)
# RFC 5530 3: refusals of a login that pass by themselves.
_PASSING = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]")
# How long before the fetch a mail may have come: an outage of ours moves no promise, an archive owes nobody an answer.
LATE = timedelta(days=30)
# A mail that cannot be fetched (it may break the connection each time) is tried again this much later.
REFETCH = tuple(timedelta(minutes=m) for m in (0, 1, 5, 15, 60))


@dataclass(frozen=True, slots=True)
class Flag:
    """A keyword, or a system flag such as `\\Seen` (which a person sets too, by reading: then the mail is missed)."""

    name: str = "$Ingested"


@dataclass(frozen=True, slots=True)
class Move:
    folder: str


Mark = Flag | Move


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One mailbox of one account. `account` is part of every source key: a new name makes old mail new.

    address: the vendor's address, the recipient of every mail here unless `recipient_field` names a field that the
    provider writes on top. vouched: the configuration answers for the authors. size_limit: octets.
    """

    account: str
    host: str
    username: str
    password: str = field(repr=False)
    address: str
    port: int | None = None
    security: Literal["tls", "starttls", "none"] = "tls"
    ca_file: Path | None = None
    folder: str = "INBOX"
    recipient_field: str = ""
    mark: Mark = Flag()
    mode: Literal["live", "shadow"] = "live"
    vouched: bool = False
    poll: timedelta = timedelta(seconds=60)
    size_limit: int = 25 * 2**20
    junk: str = ""


def mark(setting: str) -> Mark:
    """`$Keyword`, `\\Seen`, or `move:FOLDER`. Raises ValueError."""
    if setting.startswith("move:") and setting != "move:":
        return Move(setting.removeprefix("move:"))
    if setting[:1] in ("$", "\\") and setting[1:].isalnum() and setting.isascii():
        return Flag(setting)
    raise ValueError(f'mark = "{setting}": say "$Keyword", "\\Seen" or "move:FOLDER"')


@dataclass(frozen=True, slots=True)
class _Fetched:
    octets: bytes
    internal_date: datetime | None  # aware; when the mailbox had it (RFC 9051 2.3.3)


#: UIDs that are asked for together, and their sizes once they are known.
_Slices = deque[tuple[list[int], dict[int, int] | None]]


@dataclass(slots=True)
class _Progress:
    """What this process knows of the mailbox under one UIDVALIDITY. Losing it costs time, never a mail."""

    uidvalidity: int
    floor: int = 1  # every UID below it is finished
    finished: set[int] = field(default_factory=set)
    unmarked: set[int] = field(default_factory=set)  # committed, but the mark did not get through
    strikes: dict[int, int] = field(default_factory=dict)  # failures of what is not finished
    retry_at: dict[int, datetime] = field(default_factory=dict)
    reported: set[int] = field(default_factory=set)

    def due(self, seen: Sequence[int], now: datetime) -> list[int]:
        """What this round tries to take in."""
        closed = self.finished | self.unmarked
        return [uid for uid in seen if uid not in closed and self.retry_at.get(uid, now) <= now]

    def finish(self, uids: Iterable[int]) -> None:
        for uid in uids:
            self.finished.add(uid)
            self.unmarked.discard(uid)
            self.strikes.pop(uid, None)
            self.retry_at.pop(uid, None)

    def close_round(self, seen: Sequence[int], uid_next: int) -> None:
        """Raises the floor to the first UID that is not finished; a UID never comes back (RFC 9051 2.3.1.1)."""
        unfinished = {uid for uid in seen if uid not in self.finished}
        beyond = max((uid_next, self.floor, *(uid + 1 for uid in seen[-1:])))
        self.floor = min(unfinished, default=beyond)
        self.finished = {uid for uid in self.finished if uid >= self.floor}
        self.unmarked &= unfinished
        self.reported &= unfinished
        for gone in self.strikes.keys() - unfinished:
            del self.strikes[gone]
            self.retry_at.pop(gone, None)


class ImapDoor:
    """`accept`, `on_skip` and `on_trouble` run on the loop; everything that blocks runs on the door's own thread.

    `hint`: set it to poll now.
    """

    def __init__(
        self,
        mailbox: Mailbox,
        accept: Accept,
        clock: Clock,
        *,
        on_skip: OnSkip,
        on_trouble: OnTrouble,
        on_junk: OnJunk | None = None,
        hint: asyncio.Event | None = None,
    ) -> None:
        self._on_junk = on_junk
        self._junk_at: datetime | None = None
        self._mailbox, self._accept, self._clock = mailbox, accept, clock
        self._on_skip, self._on_trouble = on_skip, on_trouble
        self._hint = hint or asyncio.Event()
        self._thread = ThreadPoolExecutor(1, f"imap-{mailbox.account}")
        self._session: _Session | None = None
        self._progress = _Progress(0)
        self._failures = 0
        self._told = ""

    async def run(self) -> None:
        """Polls until cancelled. Nothing that the server or a mail does ends it."""
        try:
            while True:
                self._hint.clear()
                await self._rest(self._clock.now() + await self._round_or_backoff())
        finally:
            await self.close()

    async def once(self) -> int:
        """One round. Returns how many mails were committed. Raises LoginError, IMAP4.error, OSError; the next call reconnects."""
        try:
            session = self._session
            if session is None:
                session = await self._call(self._open)
            committed = await self._round(session)
            await self._look_into_junk(session)
            return committed
        except Exception:
            await self._call(self._drop)
            raise

    async def close(self) -> None:
        """Says goodbye within a few seconds, or cuts the connection under the thread's feet. For good."""
        goodbye = asyncio.ensure_future(self._call(self._goodbye))
        done, _ = await asyncio.wait({goodbye}, timeout=_GOODBYE)
        if not done and self._session is not None:
            self._session.cut()
            await asyncio.wait({goodbye}, timeout=_GOODBYE)
        self._thread.shutdown(wait=False)

    async def _round_or_backoff(self) -> timedelta:
        """How long to rest after this round."""
        try:
            await self.once()
        except LoginError as error:
            if not any(code in str(error).upper() for code in _PASSING):
                await self._tell(f"login refused: {error}")
                return LOGIN_REFUSED
            return await self._backoff(error)
        except (imaplib.IMAP4.error, OSError) as error:
            return await self._backoff(error)
        except Exception as error:
            log.exception("imap %s: round failed", self._mailbox.account)
            return await self._backoff(error)
        self._failures, self._told = 0, ""
        return self._mailbox.poll

    async def _backoff(self, error: Exception) -> timedelta:
        self._failures += 1
        log.warning("imap %s: %s, reconnecting", self._mailbox.account, error)
        if self._failures == TELL_AFTER:
            await self._tell(f"{self._failures} failures in a row: {error}")
        return RECONNECT[min(self._failures, len(RECONNECT)) - 1]

    async def _tell(self, words: str) -> None:
        if words != self._told:
            self._told = words
            await self._report(self._mailbox.account, words)

    async def _report(self, where: str, words: str) -> None:
        log.warning("imap %s: %s", where, words)
        try:
            await self._on_trouble(where, words)
        except Exception:  # the log has it
            log.exception("imap %s: the operator was not told", where)

    async def _rest(self, until: datetime) -> None:
        while self._clock.now() < until and not self._hint.is_set():
            await self._clock.sleep_until(until, self._hint)

    async def _call(self, function: Callable[..., T], *arguments: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, lambda: function(*arguments))

    # These three run on the thread, so that a session that opens while we are cancelled is closed all the same.

    def _open(self) -> "_Session":
        self._session = _Session.open(self._mailbox)
        return self._session

    def _drop(self) -> None:
        if self._session is not None:
            self._session.drop()
            self._session = None

    def _goodbye(self) -> None:
        if self._session is not None:
            self._session.logout()
            self._session = None

    async def _round(self, session: "_Session") -> int:
        folder = await self._call(session.select)
        if folder.uidvalidity != self._progress.uidvalidity:
            self._progress = _Progress(folder.uidvalidity)
            if self._mailbox.mode == "live" and not folder.keeps_mark:
                await self._tell("the server does not keep our mark: each start reads the whole folder again")
        seen = await self._call(session.candidates, self._progress.floor, folder.uid_next)
        await self._mark(session, folder, self._progress.unmarked.intersection(seen))
        committed = await self._ingest(session, folder, self._progress.due(seen, self._clock.now()))
        self._progress.close_round(seen, folder.uid_next)
        return committed

    async def _look_into_junk(self, session: "_Session") -> None:
        now = self._clock.now()
        if self._on_junk is None or (self._junk_at is not None and now - self._junk_at < JUNK_EVERY):
            return
        self._junk_at = now
        try:
            mails = await self._call(session.junk, now - timedelta(days=JUNK_DAYS))
        except (imaplib.IMAP4.abort, OSError):
            raise
        except imaplib.IMAP4.error as error:
            return await self._tell(f"the folder {self._mailbox.junk!r} (imap.junk) cannot be read: {error}")
        try:
            await self._on_junk(mails)
        except Exception:  # looking must not stop what comes in
            log.exception("imap %s: what is in %s was not judged", self._mailbox.account, self._mailbox.junk)

    async def _ingest(self, session: "_Session", folder: "_Folder", uids: Sequence[int]) -> int:
        """Sizes, then octets, then the commit, slice by slice. Ends early where nothing is accepted any more."""
        pending: _Slices = deque((group, None) for group in self._groups(uids))
        committed = barren = 0
        while pending and barren < _BARREN:
            group, sizes = pending.popleft()
            if sizes is None:
                sizes = await self._ask(session.sizes, group, pending)
                fitting = await self._skip_big(session, folder, sizes)
                pending.extendleft((batch, sizes) for batch in reversed(_by_octets(fitting)))
                continue
            mails = await self._ask(session.fetch, group, pending)
            taken = await self._hand_over(session, folder, mails)
            committed += taken
            barren = 0 if taken else barren + len(mails)
        return committed

    def _groups(self, uids: Sequence[int]) -> Iterator[list[int]]:
        """Mails that made trouble come last and alone, so that they hold up nobody."""
        strikes = self._progress.strikes
        sound = [uid for uid in uids if uid not in strikes]
        for start in range(0, len(sound), SLICE_MAILS):
            yield sound[start : start + SLICE_MAILS]
        for uid in sorted(strikes.keys() & set(uids), key=lambda uid: (strikes[uid], uid)):
            yield [uid]

    async def _ask(
        self, question: Callable[[Sequence[int]], dict[int, T]], uids: Sequence[int], pending: "_Slices"
    ) -> dict[int, T]:
        """The server's answer. Empty where one of the mails spoils it: then each is asked for alone, at once."""
        try:
            return await self._call(question, uids)
        except (imaplib.IMAP4.abort, OSError) as error:
            await self._strike(uids, str(error), refetch=True)
            raise
        except imaplib.IMAP4.error as error:
            if len(uids) > 1:
                pending.extendleft(([uid], None) for uid in reversed(uids))
            else:
                await self._strike(uids, str(error), refetch=True)
            return {}

    async def _skip_big(
        self, session: "_Session", folder: "_Folder", sizes: Mapping[int, int]
    ) -> dict[int, int]:
        """The mails within the limit. The others are never fetched."""
        fitting = {}
        for uid, size in sizes.items():
            if size <= self._mailbox.size_limit:
                fitting[uid] = size
                continue
            try:
                await self._on_skip(self._source(uid), size)
            except Exception as error:  # not on record, so not set aside
                await self._strike([uid], repr(error))
                continue
            await self._set_aside(session, folder, uid)
        return fitting

    async def _hand_over(self, session: "_Session", folder: "_Folder", mails: Mapping[int, _Fetched]) -> int:
        """Commits one slice, then marks what was committed. One mail's failure is its own."""
        # Together, because the store commits together whatever waits.
        arrivals = [self._arrival(uid, mail) for uid, mail in mails.items()]
        answers = await asyncio.gather(*map(self._accept, arrivals), return_exceptions=True)
        committed = set[int]()
        for uid, answer in zip(mails, answers, strict=True):
            if isinstance(answer, BaseException):
                await self._strike([uid], repr(answer))
            elif answer.code // 100 == 2:
                committed.add(uid)
            elif answer.code // 100 == 5:  # nobody to refuse it to: a person must look
                await self._report(self._source(uid), f"refused: {answer}")
                await self._set_aside(session, folder, uid)
            else:
                await self._strike([uid], str(answer))
        self._progress.unmarked |= committed
        await self._mark(session, folder, committed)
        return len(committed)

    def _arrival(self, uid: int, mail: _Fetched) -> Arrival:
        mailbox, octets = self._mailbox, mail.octets
        return Arrival(
            door="imap",
            octets=octets,
            reverse_path=None,
            recipients=(forward_path(octets, mailbox.recipient_field) or mailbox.address,),
            peer="",
            authenticated=VOUCHED if mailbox.vouched else None,
            source_id=self._source(uid),
            received_at=received_at(mail.internal_date, self._clock.now()),
        )

    def _source(self, uid: int) -> str:
        return f"{self._mailbox.account}/{self._mailbox.folder}/{self._progress.uidvalidity}/{uid}"

    async def _mark(self, session: "_Session", folder: "_Folder", uids: set[int]) -> None:
        if uids and self._mailbox.mode == "live" and folder.keeps_mark:
            await self._call(session.mark, sorted(uids))
        self._progress.finish(uids)

    async def _set_aside(self, session: "_Session", folder: "_Folder", uid: int) -> None:
        if self._mailbox.mode == "live" and folder.keeps_aside:
            await self._call(session.set_aside, uid)
        self._progress.finish([uid])

    async def _strike(self, uids: Sequence[int], words: str, *, refetch: bool = False) -> None:
        """Remembers a failure. The first one of a mail that is known to be the cause is reported."""
        for uid in uids:
            strikes = self._progress.strikes.get(uid, 0)
            self._progress.strikes[uid] = strikes + 1
            if refetch:
                wait = REFETCH[min(strikes, len(REFETCH) - 1)]
                self._progress.retry_at[uid] = self._clock.now() + wait
        if len(uids) == 1 and uids[0] not in self._progress.reported:
            self._progress.reported.add(uids[0])
            await self._report(self._source(uids[0]), f"not taken in this time: {words}")


@dataclass(frozen=True, slots=True)
class _Folder:
    """What SELECT answered. uid_next is 0 where the server keeps it to itself."""

    uidvalidity: int
    uid_next: int
    keeps_mark: bool
    keeps_aside: bool


class _Session:
    """One logged-in connection. Every method blocks and runs on the door's thread, except `cut`."""

    def __init__(self, client: Any, mailbox: Mailbox) -> None:
        self._client, self._mailbox = client, mailbox

    @classmethod
    def open(cls, mailbox: Mailbox) -> "_Session":
        """Raises LoginError, IMAP4.error, OSError."""
        context = None if mailbox.security == "none" else ssl.create_default_context(cafile=mailbox.ca_file)
        client = imapclient.IMAPClient(
            mailbox.host,
            mailbox.port,
            ssl=mailbox.security == "tls",
            ssl_context=context,
            timeout=imapclient.SocketTimeout(connect=_CONNECT, read=_READ),
        )
        try:
            client.normalise_times = False  # else instants come naive, in the host's zone
            if mailbox.security == "starttls":
                client.starttls(context)
            client.login(mailbox.username, mailbox.password)
            match mailbox.mark:
                case Move(folder) if mailbox.mode == "live" and not client.folder_exists(folder):
                    client.create_folder(folder)
        except BaseException:
            with suppress(OSError):
                client.shutdown()
            raise
        return cls(client, mailbox)

    def select(self) -> _Folder:
        """Anew each round: UIDVALIDITY is told here, and only here."""
        readonly = self._mailbox.mode == "shadow"
        answer = self._client.select_folder(self._mailbox.folder, readonly=readonly)
        permanent = {flag.decode("ascii", "replace").lower() for flag in answer.get(b"PERMANENTFLAGS", ())}
        match self._mailbox.mark:
            case Flag(name):
                keeps_mark = not permanent.isdisjoint({name.lower(), "\\*"})
            case Move():
                keeps_mark = True
        return _Folder(
            uidvalidity=answer[b"UIDVALIDITY"],
            uid_next=answer.get(b"UIDNEXT", 0),
            keeps_mark=keeps_mark,
            keeps_aside=not permanent.isdisjoint({ASIDE.lower(), "\\*"}),
        )

    def candidates(self, floor: int, uid_next: int) -> list[int]:
        """UIDs from `floor` on that bear no mark of ours, ascending."""
        criteria = ["UNDELETED", "UNKEYWORD", ASIDE]
        match self._mailbox.mark:
            case Flag(name) if self._mailbox.mode == "live":
                criteria += ["UNSEEN"] if name.lower() == "\\seen" else ["UNKEYWORD", name]
        found = set[int]()
        for start in range(floor, max(uid_next, floor + 1), _WINDOW):
            last = start + _WINDOW >= uid_next
            found.update(
                self._client.search(["UID", f"{start}:{'*' if last else start + _WINDOW - 1}", *criteria])
            )
        # `n:*` names the last mail even where its UID is below n (RFC 9051 9, seq-range).
        return sorted(uid for uid in found if uid >= floor)

    def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """Octets by UID, in the order asked for. A mail that is gone is not in it."""
        answer = self._client.fetch(uids, ["RFC822.SIZE"])
        return {uid: answer[uid][b"RFC822.SIZE"] for uid in uids if b"RFC822.SIZE" in answer.get(uid, {})}

    def fetch(self, uids: Sequence[int]) -> dict[int, _Fetched]:
        """Mails by UID, in the order asked for. PEEK: reading sets no flag."""
        answer = self._client.fetch(uids, ["BODY.PEEK[]", "INTERNALDATE"])
        return {
            uid: _Fetched(answer[uid][b"BODY[]"] or b"", answer[uid].get(b"INTERNALDATE"))
            for uid in uids
            if b"BODY[]" in answer.get(uid, {})
        }

    def junk(self, since: datetime) -> list[bytes]:
        """The beginnings of the latest mails there. Reads only; the next round selects its own folder anew."""
        self._client.select_folder(self._mailbox.junk, readonly=True)
        found = self._client.search(["UNDELETED", "SINCE", since.date()])
        latest = sorted(found)[-JUNK_MAILS:]
        part = f"BODY.PEEK[]<0.{JUNK_OCTETS}>"
        answer = self._client.fetch(latest, [part]) if latest else {}
        return [
            octets
            for each in answer.values()
            for name, octets in each.items()
            if name.startswith(b"BODY[]") and octets
        ]

    def mark(self, uids: Sequence[int]) -> None:
        match self._mailbox.mark:
            case Flag(name):
                self._client.add_flags(uids, [name], silent=True)
            case Move(folder) if self._client.has_capability("MOVE"):
                self._client.move(uids, folder)
            case Move(folder):
                self._client.copy(uids, folder)
                self._client.delete_messages(uids, silent=True)
                if self._client.has_capability(
                    "UIDPLUS"
                ):  # a plain EXPUNGE would take other people's deletions along
                    self._client.expunge(uids)

    def set_aside(self, uid: int) -> None:
        self._client.add_flags([uid], [ASIDE], silent=True)

    def logout(self) -> None:
        try:
            self._client.logout()
        except (imaplib.IMAP4.error, OSError):
            self.drop()

    def drop(self) -> None:
        with suppress(imaplib.IMAP4.error, OSError):
            self._client.shutdown()

    def cut(self) -> None:
        """Callable from any thread: whoever blocks on the connection gets an error at once."""
        with suppress(OSError):
            self._client.socket().shutdown(socket.SHUT_RDWR)


def _by_octets(sizes: Mapping[int, int]) -> list[list[int]]:
    """UIDs in batches that are fetched at once; a mail over the bound is a batch of its own."""
    batches: list[list[int]] = []
    octets = 0
    for uid, size in sizes.items():
        if not batches or octets + size > SLICE_OCTETS:
            batches.append([])
            octets = 0
        batches[-1].append(uid)
        octets += size
    return batches


def received_at(internal_date: datetime | None, now: datetime) -> datetime | None:
    """The instant a mailbox had a mail, UTC; None where it cannot be meant: absent, naive, ahead of us, or long ago.

    A client may set it at APPEND (RFC 9051 6.3.12), so it is believed no further than `LATE`.
    """
    if internal_date is None or internal_date.tzinfo is None or not now - LATE <= internal_date <= now:
        return None
    return internal_date.astimezone(UTC)


def forward_path(octets: bytes, name: str) -> str | None:
    """The address in the topmost field `name`: what the provider wrote, since a sender's own fields stand below.

    None where the field is unset, absent or no address.
    """
    wanted = name.lower().encode("ascii", "replace")
    for found, value in header_fields(octets) if wanted else ():
        if found.lower() == wanted:
            address = value.decode("utf-8", "replace").strip(" \t\r\n<>")
            return address if address.isprintable() and " " not in address and "@" in address[1:-1] else None
    return None
