"""`doctor trust`: is the mail of our agents believed, and which line would make it so?

Owns the reading of what their last mails brought with them. Judges with the program's own eyes; changes nothing, and asks
nobody but the DNS.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from ipaddress import ip_address

from gateway.admin.doctor import Finding, Grade, told
from gateway.admin.opening import finished, reading
from gateway.admin.setting import clock_of
from gateway.compose.sign import Key, Keys
from gateway.config import Config
from gateway.installed import policies_in_force
from gateway.intake import Addresses, Believed, read_mail
from gateway.message import authentication, microsoft365
from gateway.message.dkim import claims
from gateway.message.scan import Unparsable
from gateway.receive.door import VOUCHED
from gateway.receive.signers import Signers, ask_dns
from gateway.route import Mail
from store import directory, inbox
from store.database import Database
from store.records import Agent, InboxItem

LOOKED_AT = 2_000  # mails, newest first
HEADER = 256 * 1024  # octets: no header block that is parsed is longer
WHOLE = 2**30
NO_KEYS = Keys((Key(0, bytes(32)),))  # whose reply addresses they are does not matter here
DOORS = ("smtp", "lmtp")


def trust(as_json: bool) -> int:
    """0: somebody who is not believed is a warning; the first mail may not have come."""
    return finished(lambda config: _trust(config, as_json))


async def _trust(config: Config, as_json: bool) -> int:
    return told([each async for each in _findings(config)], as_json)


async def _findings(config: Config) -> AsyncIterator[Finding]:
    clock = clock_of(config)
    addresses = Addresses.of(list(policies_in_force(config, clock.now()).values()))
    signers = Signers(ask_dns, clock.monotonic)
    async with reading(config) as db:
        agents = [each for each in await directory.list_agents(db) if each.state == "active"]
        if not agents:
            yield Finding("agents", "warning", "nobody works here", "gateway agent add ADDRESS --vendor NAME")
        last = await _last_mails(db, agents, addresses, _believed(config))
        for agent in agents:
            mail = last.get((agent.vendor, agent.address))
            if mail is None:
                mend = f"gateway agent welcome {agent.address} --vendor {agent.vendor}"
                yield _finding(agent, "warning", "no mail of theirs is kept: nothing is known", mend)
                continue
            whole = await inbox.latest(db, 1, WHOLE, mail.item.id + 1)
            (signer,) = await signers.of([(whole[0].octets, mail.author)])
            yield judged(agent, mail, signer, config)
    await signers.close()


def _believed(config: Config) -> Believed:
    return Believed.of(config.trust)


async def _last_mails(
    db: Database, agents: list[Agent], addresses: Addresses, believed: Believed
) -> Mapping[tuple[str, str], Mail]:
    """The last mail of each, as far as one is among those looked at. Only its header is read."""
    missing = {(each.vendor, each.address) for each in agents}
    found: dict[tuple[str, str], Mail] = {}
    before, page = None, 200
    for _ in range(LOOKED_AT // page):
        items = await inbox.latest(db, page, HEADER, before) if missing else []
        for mail in _readable(items, addresses, believed):
            who = (mail.item.vendor, mail.author)
            if who in missing:
                missing.discard(who)
                found[who] = mail
        if len(items) < page:
            break
        before = items[-1].id
    return found


def _readable(items: list[InboxItem], addresses: Addresses, believed: Believed) -> Iterator[Mail]:
    for item in items:
        try:
            yield read_mail(item, NO_KEYS, addresses, believed)
        except Unparsable:
            continue


def judged(agent: Agent, mail: Mail, signer: str, config: Config) -> Finding:
    """What their last mail proves, else why it proves nothing and what would mend it. `signer`: by our own verification."""
    proof = mail.proof
    if proof.by == "released":
        proof = authentication.NONE  # a person vouched for that one mail
    if proof.by is not None:
        return _finding(agent, "ok", f"believed: {proof.by}")
    headers, item = mail.message.headers, mail.item
    if proof.failed:
        what = f"{_said(headers, config.trust.authserv_id)}: such mail is held"
        return _finding(agent, "warning", what, f"send it through the servers of {_domain(mail)}, or sign in")
    if signer:
        if config.trust.dkim:
            return _finding(agent, "ok", f"believed: signature of {signer}")
        return _finding(agent, "warning", f"signed by {signer}, and nobody looks", "[trust] dkim = true")
    if item.authenticated not in (None, VOUCHED):
        what = f"signed in as {item.authenticated}, and the author is {mail.author}"
        return _finding(agent, "warning", what, f"gateway agent password {agent.address}")
    if item.door == "imap" and config.trust.preset != microsoft365.NAME:
        by_preset = microsoft365.proof(headers, mail.author, {_domain(mail)})
        if by_preset.by:
            return _finding(
                agent, "warning", "Exchange Online says who wrote it, and is not believed", _preset(mail)
            )
    seen = [each.authserv_id for each in authentication.told(headers) if each.authserv_id]
    good = next((each for each in seen if authentication.proof(headers, mail.author, each).by), "")
    if good:
        return _by_results(agent, item, good, config)
    if seen:
        what = "; ".join(dict.fromkeys(_said(headers, each) for each in seen))
        return _finding(agent, "warning", f"no result is a proof: {what}", _signing_in(agent, config))
    what = "nothing in it says who wrote it" + (
        ", and its signature does not hold or its key is not to be had"
        if claims(item.octets, mail.author)
        else ""
    )
    return _finding(agent, "warning", what, _signing_in(agent, config))


def _by_results(agent: Agent, item: InboxItem, authserv_id: str, config: Config) -> Finding:
    """A result would do, if it came from where we believe one: the id, the peer, or both."""
    lines = []
    if config.trust.authserv_id.lower() != authserv_id:
        lines.append(f'authserv_id = "{authserv_id}"')
    if item.door in DOORS and not _is_listed(item.peer, config):
        networks = [*map(str, config.trust.peers), item.peer]
        lines.append("peers = [" + ", ".join(f'"{each}"' for each in networks) + "]")
    what = f"{authserv_id} says who wrote it, and is not believed"
    if len(lines) == 1 and lines[0].startswith("peers"):
        what = f"{authserv_id} says who wrote it, but {item.peer} is no peer of ours"
    mend = f"[trust] {'; '.join(lines)}   (only if that is your own server, and it removes what others claim in its name)"
    return _finding(agent, "warning", what, mend)


def _preset(mail: Mail) -> str:
    return (
        f'[trust] preset = "{microsoft365.NAME}"; tenant_domains = ["{_domain(mail)}"]'
        "   (only if that mailbox is at Exchange Online, and no server of your own sends for the tenant)"
    )


def _is_listed(peer: str, config: Config) -> bool:
    try:
        address = ip_address(peer)
    except ValueError:
        return False
    return any(address in network for network in config.trust.peers)


def _said(headers: tuple[tuple[str, str], ...], authserv_id: str) -> str:
    """`mx.example.org: dmarc=fail, dkim=pass (example.com)`"""
    outcomes = [
        f"{method}={result}" + (f" ({facts['d']})" if facts.get("d") else "")
        for each in authentication.told(headers)
        if each.authserv_id == authserv_id.lower()
        for method, result, facts in each.results
    ]
    return f"{authserv_id}: {', '.join(outcomes) or 'no result'}"


def _signing_in(agent: Agent, config: Config) -> str:
    if config.smtp.tls_certificate is None:
        return '[smtp] tls_certificate = "FILE.pem", then gateway agent password ' + agent.address
    return f"gateway agent password {agent.address}"


def _domain(mail: Mail) -> str:
    return mail.author.rpartition("@")[2]


def _finding(agent: Agent, grade: Grade, what: str, mend: str = "") -> Finding:
    return Finding(f"{agent.address} ({agent.vendor})", grade, what, mend)
