"""A letter that did not arrive, or was not wanted: by a report, or by the next hop's own refusal, the same follows.

Owns what is put on record and who hears. Never decides whose letter it was (`route` does, by our own marks), nor what a
lost letter means for a promise (`rules.delivery` does).
"""

from datetime import datetime

from gateway.compose.letters import Context
from gateway.draft import Draft
from gateway.message.report import Recipient
from gateway.silence import stopped
from rules.effects import Audience
from rules.events import Bounced
from rules.incident import Incident, Trust
from rules.replay import standings
from store.records import COMPLAINT, LOOP, LOOP_UNPROVED, Dead, Letter


def came_back(
    draft: Draft,
    letter: Letter,
    incident: Incident,
    failed: Recipient,
    at: datetime,
    message: int | None = None,
) -> None:
    """For good. Whom the report names does not matter: mail may have been forwarded. `message`: the report.

    What the next hop refused in session may be reported as well: that is on record, and told once.
    """
    other = letter.recipient if letter.recipient != incident.requester else ""
    is_news = letter.id not in incident.returned
    if failed.address_dead:
        is_news |= (letter.vendor, letter.recipient) not in draft.silence.dead
        gone(draft, letter, failed, at)
        draft.silence.told.add(incident.id)
    said = _said(failed)
    context = Context(
        message=message,
        letter_at=letter.created_at,
        letter_kind=letter.kind,
        letter_to=other,
        said_by=failed.host,
        said_at=at,
        is_dead=failed.address_dead,
        elsewhere=draft.elsewhere.get((incident.vendor, incident.requester), ()),
    )
    again = message is not None and not is_news
    draft.apply(incident.id, Bounced(at, letter.id, said, other, failed.address_dead, again), context)


def gone(draft: Draft, letter: Letter, failed: Recipient, at: datetime) -> None:
    """The mailbox of a customer, or of staff, is not there: `lookout` finds it among those that must hear of something."""
    draft.silence.add(Dead(letter.vendor, letter.recipient, at, _said(failed), letter.id))


def circles(draft: Draft, vendor: str, address: str, trust: Trust) -> Dead:
    """A machine answers ours, and has before: automatic mail there stops until a person says otherwise. `lookout` tells."""
    reason = LOOP if trust is Trust.VERIFIED else LOOP_UNPROVED
    entry = Dead(vendor, address, draft.now, reason)
    draft.silence.add(entry)
    return entry


def _said(failed: Recipient) -> str:
    return failed.words or failed.status or ""


def unwanted(draft: Draft, letter: Letter, incident: Incident, at: datetime, message: int) -> None:
    """A complaint: automatic mail there stops, and the lead is told. It is no failure: the letter arrived."""
    entry = Dead(letter.vendor, letter.recipient, at, COMPLAINT, letter.id)
    draft.silence.add(entry)
    draft.silence.told.add(incident.id)
    policy = draft.policies[incident.policy]
    context = Context(message=message, letter_at=letter.created_at, letter_kind=letter.kind)
    rows, send = standings(policy, incident), stopped(entry, Audience.STAFF)
    for post in draft.composer.compose(policy, incident, rows, send, context, draft.now):
        draft.add(post)
