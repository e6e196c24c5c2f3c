"""What comes back to an agent whose mail did nothing, or not yet: refusals, and questions that wait for a word.

Owns the letters that answer an agent's mail, and the single-use addresses under which a word counts. Nothing of it ever
goes to a customer. What the word does is `waited`'s.
"""

import re
from dataclasses import replace
from datetime import timedelta

from gateway.case import Case, read
from gateway.compose.sign import Purpose
from gateway.compose.transcript import Account, Mistake
from gateway.desk import desk_token
from gateway.notify import tell_in_charge
from gateway.route import Hold
from rules.effects import LetterKind
from rules.events import Answered, Needed, Resolved
from rules.told import Fault
from store.mapping import decode_event
from store.records import StoredEvent, Token

ASKED_LIFE = timedelta(minutes=15)
CONFIRM_LIFE = timedelta(days=14)

COMMANDS_AN_HOUR = 60
ASKED_AN_HOUR = 10
"""Letters "is this you?": whoever has a reply address, and no proof, cannot flood its owner."""

ABUSE_AN_HOUR = 2 * COMMANDS_AN_HOUR
"""From here on it is no busy hour but a program, or somebody else at their mail: nobody acts by it until a person looked.
Only what is proved to be theirs counts: to guess, or to write in their name, locks nobody out."""

TOO_MANY = f"more than {COMMANDS_AN_HOUR} commands within the hour"
_HELD_BACK = re.compile(
    r"(?P<agent>[^ ]+): more than [0-9]+ commands within the hour, (?P<count>[0-9]+) in this one"
)


def too_many(agent: str, commands: int) -> str:
    """Why a mail of theirs is held, with so many commands in it."""
    return f"{agent}: {TOO_MANY}, {commands} in this one"


def held_back(agent: str, reason: str) -> int:
    """How many commands of theirs a mail that is held for this reason has; 0 for any other."""
    found = _HELD_BACK.fullmatch(reason)
    return int(found["count"]) if found is not None and found["agent"] == agent else 0


def refuse(case: Case, fault: Fault) -> None:
    """Nothing is done; why comes back with the whole text, and what a yes would put right."""
    asks = f"not-sent {case.grant.corrections + 1}" if fault.instead else "not-sent"
    mistake = Mistake(fault.why, fault.line, fault.number, fault.instead)
    case.desk.held(case.read, f"nothing was done: {fault}", case.about)
    letter(case, LetterKind.NOT_SENT, Account(fault=mistake, words=case.text), _waiting(case, asks))


def wait(case: Case, kind: LetterKind, asks: str, effect: str) -> None:
    case.desk.held(case.read, f"waits for the agent's yes: {effect}", case.about)
    letter(case, kind, Account(effect=effect, words=case.text or case.left_out), _waiting(case, asks))


def second(case: Case, before: StoredEvent) -> None:
    name = case.desk.draft.composer.people.name(case.policy.vendor, before.by)
    event = decode_event(before.data)
    words = event.text if isinstance(event, Answered | Needed | Resolved) else ""
    account = Account(colleague=name, colleague_at=before.at, colleague_words=words, words=case.text)
    case.desk.held(case.read, f"{before.by} answered before: waits for the agent's word", case.about)
    letter(case, LetterKind.SECOND, account, _waiting(case, "second"))


def hold_back(case: Case, commands: int) -> None:
    """More than one hour may have. Far more locks them, in this unit; the lead and the operator hear of both."""
    desk, agent, vendor = case.desk, case.agent, case.policy.vendor
    desk.held(case.read, too_many(agent, commands), case.about)
    about, then = (
        f"{agent}: {TOO_MANY}",
        f"What comes beyond that is held. To stop them: gateway agent lock {agent}",
    )
    why = f"{TOO_MANY}: your mail waits for a person"
    attempted = desk.known.commands + desk.known.held_back + commands
    if attempted > ABUSE_AN_HOUR:
        desk.draft.locked.append((vendor, agent))
        about = f"{agent} is locked: {attempted} commands within the hour"
        then = f"Their mail does nothing any more. Once you know who wrote it: gateway agent unlock {agent} --vendor {vendor}"
        why = f"{attempted} commands within the hour: your address is locked until the operator has looked"
    letter(case, LetterKind.NOT_SENT, Account(fault=Mistake(why), words=case.text))
    if attempted > ABUSE_AN_HOUR or not desk.known.held_back:
        tell_in_charge(desk.draft, case.policy, about, then, agent)


def ask(case: Case) -> None:
    """The right address and author, and nothing that proves it: one word from the stored mailbox is the proof."""
    if case.desk.known.asked >= ASKED_AN_HOUR:
        why = "an agent's answer, nothing proves who wrote it, and they were asked too often"
        return case.desk.hold(case.read, Hold(why, "", case.about), case.mail)
    case.desk.held(
        case.read, "an agent's answer, but nothing proves who wrote it: they are asked", case.about
    )
    account = Account(words=case.text, answer_words=_answer_words(case))
    return letter(case, LetterKind.ASKED, account, _waiting(case, "asked", ASKED_LIFE))


def _answer_words(case: Case) -> int:
    """How much of it would go to the customer."""
    try:
        reply = read(case)
    except Fault:
        return 0
    return sum(len(each.told.text.split()) for each in reply.orders if isinstance(each.told, Answered))


def _waiting(case: Case, asks: str, life: timedelta = CONFIRM_LIFE) -> Token:
    """Binds a word to the mail that waits for it."""
    return Token(
        case.desk.draft.ids.next(),
        case.about,
        case.policy.vendor,
        case.agent,
        Purpose.CONFIRM,
        case.desk.draft.now + life,
        item=case.mail.item.id,
        asks=asks,
    )


def letter(case: Case, kind: LetterKind, account: Account, token: Token | None = None) -> None:
    draft, policy = case.desk.draft, case.policy
    if token is None and case.incident is None:
        token = desk_token(policy.vendor, case.agent, draft.now)
    elif token is not None:
        account = replace(account, expires_at=token.expires_at)
    post = draft.composer.to_agent(
        policy, case.incident, kind, case.agent, account, case.context, draft.now, token
    )
    draft.add(post)
