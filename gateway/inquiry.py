"""A customer asks how far we are: what is asked, about which of their requests, and what may be told to this mail.

Owns that judgement and the answer from the record. It opens nothing, meets nothing and moves no clock. Routing is not authority
here either: a forged author learns nothing, since the letter goes to the stored address alone, and what does not exist and
what is not theirs get the same words at the same cost. Never fetches, never commits.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from gateway.compose.inquired import Asker, nothing_there, overview, steps
from gateway.desk import MAX_SUBJECT, Desk, Read, came_at, words_of
from gateway.message.bare import Asking
from gateway.message.subject import shortened
from gateway.route import Facts, Mail, New, Reply, Route, of_vendor, route, takes_part
from rules.effects import Audience, LetterKind, Send
from rules.events import Inquired
from rules.incident import Incident, Participant, Trust
from rules.replay import standings
from store.mapping import decode_event


@dataclass(frozen=True, slots=True)
class Inquiry:
    """Nothing but the question. `about`: what may be told, oldest first; empty: what is not there, or not theirs."""

    about: tuple[int, ...]
    asking: Asking


def judge(mail: Mail, facts: Facts) -> Route | Inquiry:
    """The route of a mail, and where it does nothing but ask and may be answered, what about. In doubt it is a reply or a
    report: nothing may be lost."""
    found = route(mail, facts)
    asking = mail.asking
    if asking is None or mail.proof.failed or not mail.verdict.answerable:
        return found
    match found:
        case Reply():
            return _on_thread(mail, facts, found, asking) or found
        case New():
            return _by_itself(mail, facts, found, asking) or found
        case _:
            return found


def asks_for_all(mail: Mail) -> bool:
    """Whether the answer may be all that is open and theirs: it names none, and something proves who asks."""
    asking = mail.asking
    return asking is not None and mail.proof.by is not None and (asking.everything or not asking.refs)


def _on_thread(mail: Mail, facts: Facts, found: Reply, asking: Asking) -> Inquiry | None:
    """Who has shown nothing but a letter of ours hears of that request alone."""
    incident = facts.incidents[found.incident]
    proved = mail.proof.by is not None
    if found.confirms or incident.trust is Trust.UNVERIFIED or not (proved or found.own):
        return None
    others = [ref for ref in asking.refs if not _is(mail, facts, ref, incident)]
    if others:
        return Inquiry(_theirs(mail, facts, asking.refs) if proved else (), asking)
    if asking.everything and proved:
        return Inquiry(_open(mail, facts), asking)
    return Inquiry((incident.id,), replace(asking, everything=False))


def _by_itself(mail: Mail, facts: Facts, found: New, asking: Asking) -> Inquiry | None:
    """A mail of its own. What an unverified sender asks is kept for a person, as everything they write."""
    if found.trust is Trust.UNVERIFIED or not (asking.alone or asking.refs):
        return None
    if found.trust is Trust.KNOWN:
        return Inquiry((), asking)
    return Inquiry(_theirs(mail, facts, asking.refs) if asking.refs else _open(mail, facts), asking)


def _is(mail: Mail, facts: Facts, ref: str, incident: Incident) -> bool:
    """Also by the reference of one that was merged into it: letters from before the merge bear that."""
    found = of_vendor(mail, facts, facts.refs.get(ref))
    return ref == incident.ref or (found is not None and found.id == incident.id)


def _theirs(mail: Mail, facts: Facts, refs: Iterable[str]) -> tuple[int, ...]:
    named = (of_vendor(mail, facts, facts.refs.get(ref)) for ref in refs)
    ids = (each.id for each in named if each is not None and takes_part(each, mail.author))
    return tuple(dict.fromkeys(ids))


def _open(mail: Mail, facts: Facts) -> tuple[int, ...]:
    named = facts.open.get((mail.item.vendor, mail.author), ())
    return tuple(
        each for each in named if each in facts.incidents and takes_part(facts.incidents[each], mail.author)
    )


# --- the answer --------------------------------------------------------------------------------------------------------


def answer(desk: Desk, read: Read, mail: Mail, found: Inquiry) -> None:
    one = found.about[0] if _is_of_one(found) else None  # a list is on no request
    over = desk.over_budget(mail.item.vendor, mail.author, Trust.VERIFIED, one)
    silence = over.why if over else ""
    for incident in found.about:
        event = Inquired(came_at(mail), mail.author, mail.item.id, silence, over is not None and over.unheard)
        desk.draft.apply(
            incident, event, desk.context(mail, words_of(mail.message), desk.policy_of(incident))
        )
    first = next(iter(found.about), None)
    if first is not None:
        desk.keep(first, mail, words_of(mail.message).new_text, mail.author)
        if mail.message.message_id:
            desk.remember(mail.item.vendor, mail.message.message_id, first)
    if not silence:
        _write(desk, mail, found)
    what = "asked for news" if found.about else "asked for news of nothing that could be told"
    desk.done(read, first, f"{what}; not answered: {silence}" if silence else what)


def _is_of_one(found: Inquiry) -> bool:
    return len(found.about) == 1 and not found.asking.everything


def _write(desk: Desk, mail: Mail, found: Inquiry) -> None:
    if _is_of_one(found):
        return _standing(desk, mail, found)
    vendor, now = desk.policies[mail.item.vendor], desk.draft.now
    asker = Asker(
        mail.author,
        _language(desk, mail, found, None),
        shortened(mail.message.subject, MAX_SUBJECT),
        mail.message.message_id or "",
    )
    composer = desk.draft.composer
    if found.about:
        requests = [(desk.policy_of(each), _now(desk, each)) for each in found.about]
        named = bool(found.asking.refs) and not found.asking.everything
        post = overview(composer, vendor, asker, requests, now, named=named)
    else:
        post = nothing_there(composer, vendor, asker, now)
    desk.draft.letters.append(replace(post.letter, caused_by=mail.item.id))
    return None


def _standing(desk: Desk, mail: Mail, found: Inquiry) -> None:
    (about,) = found.about
    policy, incident = desk.policy_of(about), _now(desk, about)
    copied = _copied(incident, mail.author)
    history = [decode_event(each.data) for each in desk.histories.get(about, ())]
    context = replace(
        desk.context(mail, words_of(mail.message), policy),
        subject=shortened(mail.message.subject, MAX_SUBJECT),
        so_far=steps(history, copied.joined_at if copied else None),
        asked_as=_asked_as(desk, mail, found, incident),
        answers=mail.message.message_id or "",
        attachments=(),
    )
    told = incident.but(language=_language(desk, mail, found, incident))
    send = Send(LetterKind.STANDING, Audience.REQUESTER, automatic=True)
    rows = standings(policy, incident)
    for post in desk.draft.composer.compose(
        policy, told, rows, send, context, desk.draft.now, to=mail.author
    ):
        desk.draft.add(post)


def _now(desk: Desk, incident: int) -> Incident:
    return desk.draft.incidents[incident].incident


def _asked_as(desk: Desk, mail: Mail, found: Inquiry, incident: Incident) -> tuple[str, ...]:
    facts = desk.current()
    return tuple(ref for ref in found.asking.refs if ref != incident.ref and _is(mail, facts, ref, incident))


def _copied(incident: Incident, author: str) -> Participant | None:
    return next((each for each in incident.participants if each.address == author), None)


def _language(desk: Desk, mail: Mail, found: Inquiry, incident: Incident | None) -> str:
    """On record, else in which they asked, else that of the request."""
    contact = desk.facts.contacts.get((mail.item.vendor, mail.author))
    theirs = (contact.language if contact else "") or found.asking.language
    return theirs or (incident.language if incident else "en")
