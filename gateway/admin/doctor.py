"""`doctor`: what a person would look at first, each with the line that mends it.

Owns the checks and how grave each is. Changes nothing; dials the next hop and the mailboxes, and sends no mail.
"""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from gateway.admin.opening import finished, reading
from gateway.admin.screen import document, say
from gateway.admin.setting import DEFAULT, DONE, NO, clock_of
from gateway.adoption import same_but_for_years, target
from gateway.clock import SystemClock
from gateway.config import Config, Imap
from gateway.deliver.smtp import is_loopback
from gateway.installed import library, policies_in_force
from gateway.people import People
from gateway.policies import Policies, UnknownPolicy
from gateway.watch import MENDS
from store import directory, notices, queries, schema
from store.errors import StoreError

DIAL = 5.0  # seconds
HORIZON = timedelta(days=92)  # so long before the holidays on file end `rules check` begins to warn
LATE = timedelta(minutes=10)
OURS = datetime(2026, 1, 1, tzinfo=UTC)  # a clock before the program was written is wrong

Grade = Literal["ok", "warning", "fault"]


@dataclass(frozen=True, slots=True)
class Finding:
    check: str
    grade: Grade
    what: str
    mend: str = ""  # the line to type or to write


def doctor(as_json: bool) -> int:
    """1 with a fault, 0 with warnings only."""
    return finished(lambda config: _doctor(config, as_json))


async def _doctor(config: Config, as_json: bool) -> int:
    return told([each for check in CHECKS async for each in check(config)], as_json)


def told(findings: Sequence[Finding], as_json: bool) -> int:
    """Prints them; the exit code."""
    if as_json:
        document(
            [
                {"check": each.check, "grade": each.grade, "what": each.what, "mend": each.mend or None}
                for each in findings
            ]
        )
    else:
        for each in findings:
            say(
                f"{each.grade:8}{each.check}: {each.what}",
                *([f"        -> {each.mend}"] if each.mend else []),
            )
    return NO if any(each.grade == "fault" for each in findings) else DONE


async def _configuration(config: Config) -> AsyncIterator[Finding]:
    file = os.environ.get("GATEWAY_CONFIG") or DEFAULT
    yield Finding("configuration", "ok", f"{file} is read, mode {config.mode}")
    if config.operator.endswith("@localhost"):
        yield Finding(
            "operator",
            "warning",
            f"what needs a hand is sent to {config.operator}",
            'operator = "you@example.org"',
        )


async def _clock(config: Config) -> AsyncIterator[Finding]:
    now = clock_of(config).now()
    system = SystemClock().now()
    if system < OURS:
        yield Finding(
            "clock", "fault", f"the system clock says {system:%Y-%m-%d}", "timedatectl set-ntp true"
        )
    elif config.clock_setting != "system":
        yield Finding(
            "clock", "warning", f"{config.clock_setting} says {now.isoformat()}", 'clock = "system"'
        )
    else:
        yield Finding("clock", "ok", now.isoformat(timespec="seconds"))


async def _policies(config: Config) -> AsyncIterator[Finding]:
    now = clock_of(config).now()
    known = library(config, now)
    running = policies_in_force(config, now)
    yield Finding("policies", "ok", f"{', '.join(running)} run")
    for path, read in known.policies.items():
        if read.value is not None and read.value.vendor in running and read.warnings:
            what = f"{path.name} has {len(read.warnings)} remark{'' if len(read.warnings) == 1 else 's'}"
            yield Finding("policies", "warning", what, f"gateway rules check {path}")
    for vendor, policy in running.items():
        last = max(policy.calendar.holidays, default=None)
        if last is not None and last < (now + timedelta(days=30)).date():
            yield Finding("policies", "warning", f"{vendor}: the holidays on file end on {last}", "restart")


async def _store(config: Config) -> AsyncIterator[Finding]:
    try:
        faults = await schema.check(config.store_url) if _is_there(config) else []
        if faults and config.store_file is None:
            for fault in faults:
                yield Finding("store", "fault", fault, "gateway db upgrade")
            return
        clock = clock_of(config)
        async with reading(config) as db:
            counts = await queries.counts(db, clock.now())
            held = counts["inbox_held"]
            stuck = await queries.queue(db, overdue_at=clock.now() - LATE, limit=1)
    except (StoreError, ValueError) as fault:
        yield Finding("store", "fault", str(fault), "mend store.url, or start the database")
        return
    numbers = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.items() if count)
    yield Finding("store", "ok", f"schema {schema.latest()}; {numbers or 'empty'}")
    if held:
        yield Finding("held mail", "warning", f"{held} wait for a person", "gateway hold list")
    if counts["outbox_due"] or counts["timers_due"] or counts["inbox_waiting"]:
        yield Finding("backlog", "warning", "something is due and not settled", "gateway serve")
    if stuck:
        yield Finding("promises", "warning", f"{stuck[0].ref} is overdue", "gateway queue --overdue")


async def _notices(config: Config) -> AsyncIterator[Finding]:
    """What the operator was told of and is not over."""
    if not _is_there(config):
        return
    try:
        async with reading(config) as db:
            told = await notices.open_ones(db)
    except (StoreError, ValueError):
        return  # told by the check of the store
    for key, (_, told_at) in told.items():
        condition, _, about = key.partition(" ")
        if condition in MENDS:
            what, mend = MENDS[condition]
            since = f"since {told_at.isoformat(timespec='minutes')}"
            yield Finding("notice", "warning", f"{what.format(about=about)}, {since}", mend)


async def _versions(config: Config) -> AsyncIterator[Finding]:
    """Requests keep the policy they were opened under; its holidays must not end before they do."""
    now = clock_of(config).now()
    if not _is_there(config):
        return
    try:
        async with reading(config) as db:
            policies = Policies(db, policies_in_force(config, now))
            for (vendor, version), count in (await queries.versions(db)).items():
                yield await _version(policies, vendor, version, f"{vendor}: {count} open", now)
    except (StoreError, ValueError):
        return  # told by the check of the store


async def _version(policies: Policies, vendor: str, version: str, which: str, now: datetime) -> Finding:
    mend = f"gateway rules adopt {vendor}"
    try:
        await policies.learn([version])
    except UnknownPolicy:
        what = f"{which} under {version[:12]}, which the store does not hold"
        return Finding("versions", "fault", what, "gateway db restore FILE")
    old, new = policies.by_digest[version], policies.in_force.get(vendor)
    to = await target(policies, version, new, now) if new is not None else None
    comes = to is not None and same_but_for_years(old, to)  # with the next start
    until = to.holidays_until if to is not None and comes else old.holidays_until
    if until - now.date() < HORIZON:
        what = f"{which} under {version[:12]}, which knows no holiday after {until}"
        newer = to is not None and to.holidays_until > until
        return Finding("versions", "warning", what, mend if newer else "gateway rules check")
    if new is None:
        return Finding("versions", "ok", f"{which} under a policy that does not run any more")
    if to is None or comes:
        return Finding("versions", "ok", f"{which} under the policy in force")
    return Finding("versions", "ok", f"{which} under another version; {mend} shows what would change")


def _is_there(config: Config) -> bool:
    return config.store_file is None or config.store_file.exists()


async def _secrets(config: Config) -> AsyncIterator[Finding]:
    file = config.path(config.secrets.file)
    if not file.exists():
        yield Finding("keys", "ok", f"{file} is made on the first run")
    elif file.stat().st_mode & 0o077:
        yield Finding("keys", "fault", f"others may read {file}", f"chmod 600 {file}")
    else:
        yield Finding("keys", "ok", f"{file}, mode 0600")


async def _people(config: Config) -> AsyncIterator[Finding]:
    if not _is_there(config):
        agents = []
    else:
        try:
            async with reading(config) as db:
                agents = await directory.list_agents(db)
        except StoreError:
            return  # told by the check of the store
    people = People(config.vendor, config.operator, {(each.vendor, each.address): each for each in agents})
    for vendor in policies_in_force(config, clock_of(config).now()):
        named = config.vendor[vendor].team if vendor in config.vendor else ()
        if people.team(vendor) or named:
            yield Finding("team", "ok", f"{vendor} has people")
        else:
            what = f"nobody works for {vendor}: {config.operator} is told of its requests"
            yield Finding("team", "warning", what, f"gateway agent add ADDRESS --vendor {vendor}")


async def _trust(config: Config) -> AsyncIterator[Finding]:
    if config.trust.authserv_id or config.trust.authenticated_peers or config.smtp.authenticated:
        yield Finding("trust", "ok", f"authserv_id {config.trust.authserv_id or 'unset'}")
    else:
        mend = '[trust] authserv_id = "mx.example.org"'
        yield Finding("trust", "warning", _unpinned(config), mend)


def _unpinned(config: Config) -> str:
    if config.trust.dkim:
        return (
            "no server is believed that judges authors: only logins and signatures verified here are proofs"
        )
    return "no sender can be verified: every stranger gets the minimal letter, no agent's mail is believed"


async def _next_hop(config: Config) -> AsyncIterator[Finding]:
    url = config.next_hop_url
    scheme, _, rest = url.partition(":")
    if scheme == "file":
        folder = Path(rest)
        if config.mode == "live":
            what = f"letters go to the folder {folder}, nothing is sent"
            yield Finding("next hop", "warning", what, '[next_hop] url = "smtp://HOST:25"')
        else:
            yield Finding("next hop", "ok", f"shadow: letters go to {folder}")
        return
    host, _, port = rest.removeprefix("//").rpartition("@")[2].rstrip("/").rpartition(":")
    host, port = (host, port) if port.isdigit() else (rest.removeprefix("//").rstrip("/"), "25")
    host = host.strip("[]")
    try:
        greeting = await _greeting(host, int(port), tls=scheme == "smtps")
    except (OSError, TimeoutError) as fault:
        what = f"{host}:{port} does not answer: {fault or 'no greeting'}"
        yield Finding("next hop", "fault", what, "mend next_hop.url, or start that server")
        return
    yield Finding("next hop", "ok", f"{host}:{port} answers: {greeting}")
    if scheme == "smtp" and config.next_hop.tls == "none" and not is_loopback(host):
        yield Finding(
            "next hop", "warning", "letters cross the network in the clear", 'next_hop.tls = "required"'
        )


async def _greeting(host: str, port: int, *, tls: bool) -> str:
    if tls:
        return "TLS is spoken from the start; not greeted"  # the certificate is judged when a letter leaves
    async with asyncio.timeout(DIAL):
        reader, writer = await asyncio.open_connection(host, port)
        try:
            return (await reader.readline()).decode("ascii", "replace").strip()
        finally:
            writer.close()


async def _mailboxes(config: Config) -> AsyncIterator[Finding]:
    for each in config.imap:
        if not os.environ.get(each.password_env):
            what = f"{each.name}: the environment has no {each.password_env}"
            yield Finding("mailbox", "fault", what, f"export {each.password_env}=...")
            continue
        yield await asyncio.to_thread(_logged_in, config, each)


def _logged_in(config: Config, each: Imap) -> Finding:
    import ssl

    from imapclient import IMAPClient
    from imapclient.exceptions import IMAPClientError

    context = ssl.create_default_context(cafile=str(config.path(each.ca_file)) if each.ca_file else None)
    try:
        with IMAPClient(
            each.host,
            each.port,
            ssl=each.tls == "required",
            ssl_context=context if each.tls == "required" else None,
            timeout=DIAL,
        ) as client:
            client.login(each.user, os.environ[each.password_env])
            client.select_folder(each.mailbox, readonly=True)
    except (OSError, IMAPClientError) as fault:
        return Finding("mailbox", "fault", f"{each.name}: {fault}", f"mend [[imap]] {each.name}")
    return Finding("mailbox", "ok", f"{each.name}: logged in, {each.mailbox} is there")


async def _space(config: Config) -> AsyncIterator[Finding]:
    folder = config.store_file.parent if config.store_file is not None else config.base.absolute()
    if not folder.exists():
        folder = config.base.absolute()
    free, least = shutil.disk_usage(folder).free, config.door_limits().free_space
    if free < least:
        yield Finding("free space", "fault", f"{free} octets; doors answer 452 below {least}", "make room")
    else:
        yield Finding("free space", "ok", f"{free // 1_000_000} MB in {folder}")


CHECKS: tuple[Callable[[Config], AsyncIterator[Finding]], ...] = (
    _configuration,
    _clock,
    _policies,
    _store,
    _notices,
    _versions,
    _secrets,
    _people,
    _trust,
    _next_hop,
    _mailboxes,
    _space,
)
