"""One letter for several requests, where separate acknowledgements were over budget (LETTERS, "Several requests").

Owns when that letter is due, whom it tells of, and which of them a reply to it means. Never counts: `budgets` does.
A cap on automatic mail must not become a broken duty to acknowledge, so the promise goes before the hour's cap.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from gateway.budgets import Over, Spent, may_answer
from gateway.compose.facts import Listed
from gateway.compose.letters import Context, still_owed
from gateway.draft import Draft
from gateway.route import Facts, Mail, Reply, takes_part
from gateway.silence import because
from rules.effects import Audience, LetterKind, Send
from rules.events import Collected
from rules.incident import Incident, State, Trust
from rules.policy import Kind, Policy
from rules.policy_values import PREFIX
from rules.replay import standings
from rules.sla import due_at
from store.records import Waits

AHEAD = timedelta(minutes=5)
"""So long before a promise to acknowledge would be missed the letter leaves, whatever the hour allows."""

MOST = 40  # requests in one letter

_BEGINS = re.compile(rf"[\W_]*({PREFIX}-\d{{1,10}})(?![\w-])", re.IGNORECASE)


def waits(policy: Policy, incident: Incident, over: Over | None, now: datetime) -> Waits | None:
    """The row of a request that is acknowledged later, if it is: its sender is believed and only the hour is used up."""
    if over is None or over.room_at is None or incident.trust is Trust.UNVERIFIED or not incident.answerable:
        return None
    due = min(over.room_at, _last_instant(policy, incident) or over.room_at)
    return Waits(incident.id, policy.vendor, incident.requester, max(due, now))


def tell(draft: Draft, spent: Spent, waiting: Sequence[Waits]) -> None:
    """All that waits for one address: told now, later, or not at all, each with its reason on record."""
    owed = [each for each in waiting if _is_owed(_of(draft, each))]
    draft.collected.extend(replace(each, due_at=None) for each in waiting if each not in owed)
    owed, later = owed[:MOST], owed[MOST:]
    if not owed:
        return
    vendor, address = owed[0].vendor, owed[0].address
    gone = draft.silence.dead.get((vendor, address))
    if gone is not None:
        for each in (*owed, *later):
            draft.apply(each.incident, Collected(draft.now, silence=because(gone)))
            draft.collected.append(replace(each, due_at=None))
        return
    over = may_answer(spent, draft.letters, vendor, address, Trust.KNOWN)
    if over is not None and over.room_at is None:
        for each in (*owed, *later):
            draft.apply(each.incident, Collected(draft.now, silence=over.why))
            draft.collected.append(replace(each, due_at=None))
        return
    urgent = min((at for each in owed if (at := _ends(draft, each)) is not None), default=None)
    if over is not None and over.room_at is not None and (urgent is None or draft.now < urgent):
        at = min(over.room_at, urgent or over.room_at)
        draft.collected.extend(replace(each, due_at=at) for each in (*owed, *later))
        return
    if len(owed) > 1:
        letter = _several(draft, owed)
        draft.collected.extend(replace(each, due_at=None, letter=letter) for each in owed)
    else:  # an ordinary acknowledgement: its fate is its own incident's
        draft.apply(owed[0].incident, Collected(draft.now))
        draft.collected.append(replace(owed[0], due_at=None))


def _several(draft: Draft, owed: Sequence[Waits]) -> int:
    incidents = [_of(draft, each) for each in owed]
    listed = tuple(
        Listed(policy, each, still_owed(standings(policy, each)))
        for each in incidents
        for policy in (draft.policies[each.policy],)
    )
    first = listed[0]
    send = Send(LetterKind.COLLECTED, Audience.REQUESTER)
    (post,) = draft.composer.compose(
        first.policy,
        first.incident,
        (),
        send,
        Context(listed=listed),
        draft.now,
        to=first.incident.requester,
    )
    draft.add(post)
    for each in incidents:
        draft.apply(each.id, Collected(draft.now, letter=post.letter.id))
    return post.letter.id


def meant(mail: Mail, found: Reply, words: str, facts: Facts) -> tuple[Reply, str]:
    """Which request a reply to such a letter is about, with a remark where it does not say.

    Only among those the letter told of, and only for whoever takes part in it: a reference grants nothing by itself.
    """
    group = next((facts.collected[row] for row in mail.letters if row in facts.collected), ())
    theirs = [
        facts.incidents[each]
        for each in group
        if each in facts.incidents and takes_part(facts.incidents[each], mail.author)
    ]
    if not theirs:
        return found, ""
    begins = _BEGINS.match(words)
    named = begins[1].upper() if begins else ""
    target = next((each for each in theirs if each.ref == named), None)
    remark = ""
    if target is None:
        target = next((each for each in theirs if not each.is_over), theirs[0])
        remark = f"answers a letter about several requests and names none of them: joined {target.ref}"
    if target.merged_into is not None:
        return found, remark
    return replace(found, incident=target.id, reopens=target.state is State.CLOSED), remark


def _of(draft: Draft, each: Waits) -> Incident:
    return draft.incidents[each.incident].incident


def _is_owed(incident: Incident) -> bool:
    """Whoever has heard from a person needs no acknowledgement any more."""
    heard = any(each.by_person for each in incident.updates)
    return not (incident.acknowledged or incident.is_over or heard) and incident.answerable


def _ends(draft: Draft, each: Waits) -> datetime | None:
    incident = _of(draft, each)
    return _last_instant(draft.policies[incident.policy], incident)


def _last_instant(policy: Policy, incident: Incident) -> datetime | None:
    clock = incident.clock(Kind.ACKNOWLEDGE)
    due = due_at(policy, incident, clock) if clock is not None and clock.met is None else None
    return due - AHEAD if due is not None else None
