"""The wiring: which parts a process has, what they are given, and in which order they start and stop.

Owns no rule and no data. Start: keys, store, policies, doors, workers. Stop: doors first, so that nothing new comes; then
commits in flight, then the pump, then the wire, then the store.
"""

import asyncio
import logging
import os
import secrets
import shutil
import ssl
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from gateway import clock as clocks
from gateway.adoption import extend_years
from gateway.clock import Clock
from gateway.compose.letters import Composer
from gateway.compose.render import Templates
from gateway.compose.sign import KeyFile
from gateway.config import Config, Imap, Misconfigured
from gateway.deliver.hop import NextHop
from gateway.deliver.smtp import PASSWORD, USERNAME, from_url
from gateway.deliver.worker import Deliverer
from gateway.installed import policies_in_force
from gateway.intake import Addresses, Believed
from gateway.limits import Load
from gateway.lookout import Lookout
from gateway.lookups import Setting
from gateway.people import People, configured_agents
from gateway.policies import Policies
from gateway.presence import present
from gateway.process import Pump
from gateway.receive.door import ACCEPTED, UNKNOWN_RECIPIENT, Arrival, Reply
from gateway.receive.imap import ImapDoor, Mailbox, mark
from gateway.receive.lmtp import LmtpDoor
from gateway.receive.signers import Signers, ask_dns
from gateway.receive.signin import SignIn
from gateway.receive.smtp import SmtpDoor
from gateway.unwanted import looks_like_request
from gateway.wakeup import REST, Worker
from gateway.welcome import welcome_configured
from store import directory, inbox, outbox, timers
from store.database import Database
from store.errors import Conflict, Unavailable
from store.ids import WORKERS, Ids
from store.inbox import GroupCommit
from store.records import Accepted, Agent, ClaimedLetter, Outcome

log = logging.getLogger(__name__)

SHIPPED_TEMPLATES = Path(__file__).parent.parent / "templates"
POLL = 0.5  # seconds: what another process put into the store is noticed within one


def free_space(config: Config) -> int:
    """Free octets where the store is, or where we stand if it is elsewhere."""
    file = config.store_file
    return shutil.disk_usage(file.parent if file is not None else config.base.absolute()).free


def templates(config: Config) -> Templates:
    return Templates([*(config.path(each) for each in config.paths.templates), SHIPPED_TEMPLATES])


@dataclass(frozen=True, slots=True)
class Gateway:
    """One process's parts, started on demand."""

    config: Config
    clock: Clock
    db: Database
    ids: Ids
    policies: Policies
    addresses: Addresses
    composer: Composer
    commits: GroupCommit
    pump: Pump
    lookout: Lookout
    worker: Worker
    deliverer: Deliverer
    work_hint: asyncio.Event
    wire_hint: asyncio.Event

    async def accept(self, arrival: Arrival) -> Reply:
        """Makes an arrival durable, once for each vendor it is for. Whatever it raises is 451 to the peer."""
        shares = self.addresses.by_vendor(arrival.recipients)
        if not shares:
            return UNKNOWN_RECIPIENT
        try:
            await self.commits.accept(self._accepted(arrival, shares))
        except Conflict:  # another process drew our number, or had the same mail from its mailbox just now
            await self.commits.accept(self._accepted(arrival, shares))
        self.work_hint.set()
        return ACCEPTED

    def _accepted(self, arrival: Arrival, shares: Mapping[str, tuple[str, ...]]) -> list[Accepted]:
        received_at = arrival.received_at or self.clock.now()
        source, many = arrival.source_id, len(shares) > 1
        return [
            Accepted(
                self.ids.next(),
                vendor,
                arrival.door,
                arrival.octets,
                recipients,
                arrival.reverse_path,
                arrival.peer,
                arrival.authenticated,
                received_at,
                f"{source}/{vendor}" if source and many else source,
            )
            for vendor, recipients in shares.items()
        ]

    async def settle(self) -> int:
        """Inbox, due timers and outbox, until nothing of them is due. Only inside `working` and `delivering`."""
        total = 0
        while done := await self.worker.once() + await self.deliverer.once():
            total += done
        return total

    async def work_until_idle(self) -> int:
        """The same for a process that does nothing else."""
        async with self.working(), self.delivering():
            await self.extend_years()
            return await self.settle()

    async def extend_years(self) -> None:
        """What a worker begins with: requests opened in an earlier year learn the holidays that are known since."""
        await extend_years(self.db, self.policies, self.pump, self.clock)

    async def welcome_configured(self) -> None:
        """Not beside another system: there nobody would get the letter, and it is written once."""
        config = self.config
        if config.mode == "live":
            delay = config.letters.answer_delay
            await welcome_configured(self.db, self.pump, self.policies, config.vendor, delay)

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """At the inbox and the timers; what a dead predecessor left there is claimed anew."""

        async def release() -> int:
            return await inbox.release_unfinished(self.db) + await timers.release_unfinished(self.db)

        async with self._present("work", release):
            yield

    @asynccontextmanager
    async def delivering(self) -> AsyncIterator[None]:
        """At the outbox; what a dead predecessor left on the wire is tried anew."""

        async def release() -> int:
            return await outbox.release_unfinished(self.db, self.clock.now())

        async with self._present("deliver", release):
            yield

    @asynccontextmanager
    async def _present(
        self, job: str, release: Callable[[], Coroutine[object, object, int]]
    ) -> AsyncIterator[None]:
        async def when_alone() -> None:
            if released := await release():
                log.warning("%s: %d left by a process that was stopped are taken up again", job, released)

        file = self.config.store_file
        if file is None:  # hosts share it: only leases can tell who is gone
            yield
            return
        async with present(file.with_name(f"{file.name}.{job}.lock"), when_alone):
            yield


@asynccontextmanager
async def opened(
    config: Config, *, clock: Clock | None = None, hop: NextHop | None = None
) -> AsyncIterator[Gateway]:
    """Everything but the doors. Raises Misconfigured, store.errors.StoreError, sign.UnsafeKeys."""
    try:
        clock = clock or clocks.from_setting(config.clock_setting, POLL)
    except clocks.ClockError as fault:
        raise Misconfigured([str(fault)]) from fault
    in_force = policies_in_force(config, clock.now())
    _make_folders(config)
    keys = KeyFile(config.path(config.secrets.file))
    try:
        hop = hop or _next_hop(config)
    except (ValueError, OSError) as fault:
        raise Misconfigured([f"next_hop: {fault}"]) from fault
    async with AsyncExitStack() as stack:
        db = await Database.open(config.store_url)
        stack.push_async_callback(db.close)
        policies = Policies(db, in_force)
        await policies.remember()
        ids = Ids(config.worker or secrets.randbelow(WORKERS), clocks.system_millis)
        await _enrol(db, config, ids)
        work_hint, wire_hint = asyncio.Event(), asyncio.Event()
        composer = Composer(
            templates(config),
            keys.current(),
            ids,
            People(config.vendor, config.operator),
            config.next_hop.lifetime,
            config.letters.message_id_host,
        )
        addresses = Addresses.of(list(in_force.values()))
        trust = config.trust
        setting = Setting(
            addresses,
            Believed.of(trust),
            config.vendor,
            config.operator,
            config.letters.answer_delay,
            config.budget(),
        )
        signers = Signers(ask_dns, clock.monotonic) if trust.dkim else None
        if signers is not None:
            stack.push_async_callback(signers.close)
        pump = Pump(
            db=db,
            clock=clock,
            ids=ids,
            keys=keys,
            composer=composer,
            policies=policies,
            setting=setting,
            letters_due=wire_hint.set,
            signers=signers,
        )
        least = config.door_limits().free_space
        lookout = Lookout(db, clock, pump, policies, partial(free_space, config), least)
        commits = GroupCommit(db)
        stack.push_async_callback(commits.close)
        stack.push_async_callback(hop.close)
        yield Gateway(
            config,
            clock,
            db,
            ids,
            policies,
            addresses,
            composer,
            commits,
            pump,
            lookout,
            Worker(db, pump, clock, work_hint, lookout),
            _deliverer(db, hop, clock, pump, wire_hint, work_hint, config.next_hop.connections),
            work_hint,
            wire_hint,
        )


def _make_folders(config: Config) -> None:
    """Where our own files go; a folder of mail and keys is nobody else's to read."""
    for file in (config.store_file, config.path(config.secrets.file)):
        if file is not None:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)


def _next_hop(config: Config) -> NextHop:
    hop = config.next_hop
    environ = {}
    if hop.username:
        environ = {USERNAME: hop.username, PASSWORD: os.environ.get(hop.password_env, "")}
    return from_url(
        config.next_hop_url,
        tls="auto" if hop.tls == "required" else "none",
        environ=environ,
        ca_file=config.path(hop.ca_file) if hop.ca_file else None,
        helo=config.smtp.hostname,
        pool=hop.connections,
    )


def _deliverer(
    db: Database,
    hop: NextHop,
    clock: Clock,
    pump: Pump,
    wire_hint: asyncio.Event,
    work_hint: asyncio.Event,
    connections: int,
) -> Deliverer:
    async def settle(ended: list[tuple[ClaimedLetter, Outcome]]) -> None:
        await pump.settle_outcomes(ended)
        work_hint.set()  # a letter that was taken may have moved a timer

    async def earliest() -> datetime | None:
        return await outbox.next_wake(db)

    return Deliverer(
        hop, clock, partial(outbox.claim, db), settle, wire_hint, earliest=earliest, concurrency=connections
    )


async def _enrol(db: Database, config: Config, ids: Ids) -> None:
    """Everybody the configuration names is an agent; whoever was locked stays locked."""
    known = {(agent.vendor, agent.address) for agent in await directory.list_agents(db)}
    new = [
        Agent(ids.next(), vendor, address, name, "active")
        for (vendor, address), name in configured_agents(config.vendor).items()
        if (vendor, address) not in known
    ]
    if new:
        await directory.put_agents(db, new)


@asynccontextmanager
async def serving(gateway: Gateway, role: str) -> AsyncIterator[dict[str, str]]:
    """The doors, the pump and the wire of a role, running; yields the addresses that are listened on."""
    listening: dict[str, str] = {}
    async with AsyncExitStack() as stack:
        if role in ("all", "deliver"):
            await stack.enter_async_context(gateway.delivering())
            await stack.enter_async_context(_running(gateway.deliverer.run()))
        if role in ("all", "work"):
            await stack.enter_async_context(gateway.working())
            await stack.enter_async_context(_running(_begun(gateway)))  # beside it: many may be open
            await stack.enter_async_context(_running(gateway.worker.run()))
        if role in ("all", "receive"):
            listening = await _open_doors(gateway, stack)
        yield listening


async def _begun(gateway: Gateway) -> None:
    """What a start owes beside the work. A store that is away is waited for, as the worker does."""
    while True:
        try:
            await gateway.extend_years()
            return await gateway.welcome_configured()
        except Unavailable as fault:
            log.warning("the store is away: %s", fault)
            await gateway.clock.sleep_until(gateway.clock.now() + REST, asyncio.Event())


async def _open_doors(gateway: Gateway, stack: AsyncExitStack) -> dict[str, str]:
    config, listening, load = gateway.config, {}, Load()
    for name, door in _doors(gateway, load).items():
        host, port = await door.start()
        stack.push_async_callback(door.stop)
        listening[name] = f"{host}:{port}" if port else host
    for each in config.imap:
        door_of_mailbox = mailbox_door(gateway, each)
        await stack.enter_async_context(_running(door_of_mailbox.run()))
        listening[f"imap-{each.name}"] = f"{each.host}:{each.port}"
    return listening


def _doors(gateway: Gateway, load: Load) -> dict[str, SmtpDoor]:
    config = gateway.config
    wanted: dict[str, tuple[Callable[..., SmtpDoor], str, bool]] = {}
    if config.smtp.listen:
        wanted["smtp"] = (SmtpDoor, config.smtp.listen, config.smtp.authenticated)
    if config.lmtp.listen:
        wanted["lmtp"] = (LmtpDoor, config.lmtp.listen, config.lmtp.authenticated)
    signin = SignIn(partial(directory.passwords, gateway.db), gateway.clock.monotonic)
    return {
        name: door(
            listen=listen,
            hostname=config.smtp.hostname,
            accept=gateway.accept,
            knows=gateway.addresses.knows,
            limits=config.door_limits(),
            trusted_peers=config.trust.peers,
            authenticated=authenticated,
            free_space=partial(free_space, config),
            monotonic=gateway.clock.monotonic,
            tls_context=_tls(config),
            authenticated_peers=config.trust.authenticated_peers,
            login=signin if name == "smtp" else None,
            load=load,
        )
        for name, (door, listen, authenticated) in wanted.items()
    }


def _tls(config: Config) -> ssl.SSLContext | None:
    smtp = config.smtp
    if smtp.tls_certificate is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(
        config.path(smtp.tls_certificate), config.path(smtp.tls_key) if smtp.tls_key else None
    )
    return context


def mailbox_door(gateway: Gateway, each: Imap) -> ImapDoor:
    config = gateway.config
    mailbox = Mailbox(
        account=each.name,
        host=each.host,
        port=each.port,
        username=each.user,
        password=os.environ.get(each.password_env, ""),
        address=each.address,
        security="none" if each.tls == "none" else "tls",
        ca_file=config.path(each.ca_file) if each.ca_file else None,
        folder=each.mailbox,
        recipient_field=each.recipient_field,
        junk=each.junk,
        mark=mark(each.done),
        mode=config.mode,
        vouched=each.authenticated,
        poll=each.poll,
        size_limit=config.door_limits().size,
    )

    async def accept(arrival: Arrival) -> Reply:
        if not gateway.addresses.by_vendor(arrival.recipients):
            arrival = replace(arrival, recipients=(each.address,))  # a provider's own name for the mailbox
        return await gateway.accept(arrival)

    async def skipped(source: str, size: int) -> None:
        about = f"mailbox {each.name}: a mail is too big to be taken in"
        await gateway.pump.tell_operator(about, f"{source} has {size} octets. It stays where it is.")

    async def trouble(where: str, words: str) -> None:
        await gateway.pump.tell_operator(f"mailbox {each.name}: {words}", f"At {where}: {words}")

    async def in_junk(mails: Sequence[bytes]) -> None:
        vendor = gateway.addresses.vendor(each.address) or ""
        policy = gateway.policies.of(vendor)
        own = frozenset(gateway.addresses.vendors)
        like = sum(looks_like_request(octets, policy, own) for octets in mails)
        await gateway.lookout.junk_seen(each.name, vendor, like)

    return ImapDoor(
        mailbox,
        accept,
        gateway.clock,
        on_skip=skipped,
        on_trouble=trouble,
        on_junk=in_junk if each.junk else None,
    )


@asynccontextmanager
async def _running(loop: Coroutine[object, object, None]) -> AsyncIterator[None]:
    """A task for as long as the block lasts; its own failure ends the process loudly."""
    task = asyncio.ensure_future(loop)
    task.add_done_callback(_loudly)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})


def _loudly(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and task.exception() is not None:
        log.critical("a part of the gateway died", exc_info=task.exception())
        os.kill(os.getpid(), 15)
