"""Whom a customer copies in: colleagues of the requester get the letters that come from now on (SAFETY, "Trust").

Owns who may be copied in without an agent: the same domain as the requester's, where that domain is an organisation's. A proof
stands behind the mail that names them. Never lets anybody read what is older than their joining, and never looks anything up.
"""

from collections.abc import Iterator

from gateway.desk import Desk, came_at
from gateway.message.address import canonical
from gateway.route import Mail
from rules.events import ParticipantAdded
from rules.incident import Trust

MAX_NAME = 100  # characters
MAX_COPIED = 5
"""On one request, by customers: who needs more asks an agent."""

_FREEMAIL = (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com mac.com"
    " proton.me protonmail.com pm.me gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de mail.de posteo.de mailbox.org"
    " orange.fr wanadoo.fr free.fr laposte.net sfr.fr yahoo.fr yahoo.de yahoo.es yahoo.co.uk yahoo.co.jp hotmail.fr hotmail.de hotmail.es"
    " hotmail.co.uk live.fr outlook.de outlook.fr outlook.es terra.es telefonica.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp"
    " mail.com email.com zoho.com fastmail.com hey.com tutanota.com tuta.io yandex.com yandex.ru mail.ru qq.com 163.com 126.com"
    " btinternet.com comcast.net verizon.net att.net libero.it virgilio.it ziggo.nl kpnmail.nl bluewin.ch rediffmail.com"
)
FREEMAIL = frozenset(_FREEMAIL.split())
"""Domains where the same domain says nothing about belonging together."""


def copy_in(desk: Desk, mail: Mail, incident: int) -> None:
    """Colleagues in To and Cc of a proved mail take part from its receipt on."""
    for event in _colleagues(desk, mail, incident):
        desk.draft.apply(incident, event)


def _colleagues(desk: Desk, mail: Mail, incident: int) -> Iterator[ParticipantAdded]:
    about = desk.draft.incidents[incident].incident
    domain = about.requester.rpartition("@")[2]
    by_customer = mail.proof.by is not None and mail.author.rpartition("@")[2] == domain
    if not by_customer or about.trust is not Trust.VERIFIED or domain in FREEMAIL or domain in _ours(desk):
        return
    known = {about.requester, mail.author, *(each.address for each in about.participants)}
    room = MAX_COPIED - len(about.participants)
    for mailbox in (*mail.message.to, *mail.message.cc):
        address = canonical(mailbox.address)
        agent = (about.vendor, address) in desk.facts.agents
        if room <= 0 or address in known or agent or address.rpartition("@")[2] != domain:
            continue
        known.add(address)
        room -= 1
        yield ParticipantAdded(came_at(mail), mail.author, address, mailbox.name[:MAX_NAME])


def _ours(desk: Desk) -> set[str]:
    return {address.rpartition("@")[2] for policy in desk.policies.values() for address in policy.addresses}
