"""What an agent's mail does: read, judged, done whole or not at all, and answered with one letter.

Owns the commands that come by mail, what waits for a word and what that word does. Never decides what an event means
(`decide`) or who may give a command (`route`). Nothing of a command, a refusal or a question ever goes to a customer.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import assert_never

from gateway.compose.letters import Context
from gateway.compose.sign import Purpose
from gateway.compose.transcript import Account, Mistake
from gateway.desk import Desk, Read, desk_token, passed_on, tell_operator, words_of
from gateway.message.absence import looks_absent
from gateway.message.body import Body
from gateway.plan import Plan, Reader, plan_note, planned
from gateway.requests import Opening, open_request
from gateway.route import AgentAnswer, Asked, AtDesk, Confirming, Hold, Mail, OpenedFor
from rules.commands import Reply, corrected, read_reply
from rules.effects import LetterKind
from rules.events import Answered, Needed, Resolved, SplitOff
from rules.incident import Incident, State
from rules.policy import Policy
from rules.told import Asks, Fault, Said, Speaker
from store.mapping import decode_event
from store.records import Acting, Granted, StoredEvent, Token

ASKED_LIFE = timedelta(minutes=15)
CONFIRM_LIFE = timedelta(days=14)

COMMANDS_AN_HOUR = 60
ASKED_AN_HOUR = 10
"""Letters "is this you?": whoever has a reply address, and no proof, cannot flood its owner."""

SHOWS: Mapping[str, frozenset[Asks]] = {
    LetterKind.DRAFT.value: frozenset({Asks.DRAFT}),
    LetterKind.QUIET.value: frozenset({Asks.DRAFT}),
    LetterKind.TRANSCRIPT.value: frozenset({Asks.UNDO}),
    LetterKind.SECOND.value: frozenset({Asks.SECOND}),
    **dict.fromkeys(("asked", "confirm", "not-sent"), frozenset({Asks.CONFIRM})),
}
"""The bare words that a letter asks for. Where none is named, what is possible decides."""

TOO_MANY = f"more than {COMMANDS_AN_HOUR} commands within the hour"


def too_many(agent: str) -> str:
    """Why a mail of theirs is held."""
    return f"{agent}: {TOO_MANY}"


@dataclass(frozen=True, slots=True)
class Grant:
    """What a person has said to this mail since it was held. Whoever said yes to a later question had said it to all
    earlier ones: read (corrected), then what is dangerous (confirmed), then what a colleague had written (second)."""

    corrections: int = 0  # wrong words put right
    agreed: bool = False  # that its text is meant
    confirmed: bool = False
    second: str = ""  # send, note

    @classmethod
    def of(cls, granted: str) -> "Grant":
        word, _, number = granted.partition(" ")
        match word:
            case "corrected":
                return cls(int(number or 1), agreed=True)
            case "confirmed":
                return cls(_ALL, agreed=True, confirmed=True)
            case "send" | "note":
                return cls(_ALL, agreed=True, confirmed=True, second=word)
        return cls()


_ALL = 100


@dataclass(frozen=True, slots=True)
class Case:
    """One agent's mail in hand."""

    desk: Desk
    read: Read
    mail: Mail
    agent: str
    policy: Policy
    incident: Incident | None  # None: at the desk
    token: int | None = None  # by which they act
    replaces: Token | None = None  # it is written anew instead of what this one waits for

    @property
    def body(self) -> Body:
        return words_of(self.mail.message)

    @property
    def text(self) -> str:
        return self.body.new_text.strip()

    @property
    def grant(self) -> Grant:
        return Grant.of(self.mail.item.granted)

    @property
    def context(self) -> Context:
        return self.desk.context(self.mail, self.body, self.policy)

    @property
    def about(self) -> int | None:
        return self.incident.id if self.incident else None

    @property
    def speaker(self) -> Speaker:
        """From now, not from when a mailbox had it: the time in which an answer may be taken back is owed whole."""
        desk, policy = self.desk, self.policy
        known = desk.facts.agents.get((policy.vendor, self.agent))
        people = desk.draft.composer.people
        return Speaker(
            self.agent,
            desk.draft.now,
            known.zone if known is not None and known.zone else policy.calendar.zone,
            desk.answer_delay,
            self.mail.item.id,
            tuple(spec.name for spec in policy.fields),
            self.incident.state if self.incident else State.OPEN,
            tuple(people.colleagues(policy.vendor)),
        )


def obey(
    desk: Desk, read: Read, mail: Mail, found: AgentAnswer | Asked | Confirming | AtDesk | OpenedFor
) -> None:
    match found:
        case AgentAnswer(incident, agent, note_only, token):
            case = _case(desk, read, mail, agent, incident, token)
            return _note(case) if note_only else _words(case)
        case AtDesk(agent, token):
            return _words(_case(desk, read, mail, agent, None, token))
        case OpenedFor(agent):
            return _words(_case(desk, read, mail, agent, None, None))
        case Asked(agent, incident, token):
            return _ask(_case(desk, read, mail, agent, incident, token))
        case Confirming(agent, token):
            return _word(_case(desk, read, mail, agent, token.incident, token.id), token)
        case _:
            assert_never(found)


def _case(desk: Desk, read: Read, mail: Mail, agent: str, incident: int | None, token: int | None) -> Case:
    stored = desk.draft.incidents.get(incident) if incident is not None else None
    while stored is not None and stored.incident.merged_into in desk.draft.incidents:
        stored = desk.draft.incidents[stored.incident.merged_into]
    if stored is None:
        return Case(desk, read, mail, agent, desk.policies[mail.item.vendor], None, token)
    policy = desk.draft.policies[stored.incident.policy]
    return Case(desk, read, mail, agent, policy, stored.incident, token)


# --- reading and judging -------------------------------------------------------------------------------------------------


def _words(case: Case) -> None:
    doubt = _doubt(case)
    if doubt:
        return _wait(case, LetterKind.CONFIRM, "not-sent 0", doubt)
    try:
        reply = _reply(case)
        plan = planned(_reader(case), reply.orders)
    except Fault as fault:
        return _refuse(case, fault)
    if reply.trial:
        return _tried(case, reply, plan)
    if reply.thanks_only and not plan.results:
        return case.desk.done(case.read, case.about, "thanks")
    return _judged(case, reply, plan)


def _judged(case: Case, reply: Reply, plan: Plan) -> None:
    """What is read and possible may still have to wait."""
    if case.desk.known.commands + plan.commands > COMMANDS_AN_HOUR:
        return _too_many(case)
    grant = case.grant
    effects = plan.effects if case.token is not None else (*plan.effects, *plan.opening_effects)
    if effects and not grant.confirmed:
        return _wait(case, LetterKind.CONFIRM, "confirm", " ".join(effects))
    before = None if grant.second or not plan.has_answer else _colleague(case)
    if before is not None:
        return _second(case, before)
    return _carry_out(case, reply, plan)


def _doubt(case: Case) -> str:
    """Why it may be meant for nobody: then the agent is asked first."""
    if case.grant.agreed:
        return ""
    if not case.text:
        return "Your mail has no new words in it; nothing would be done."
    if looks_absent(case.mail.message.subject, case.text):
        return "Your mail reads like an absence note. With your yes it is taken as your words."
    return ""


def _reply(case: Case) -> Reply:
    """Raises Fault. A word that was put right with the agent's yes stays put right."""
    text, speaker, asks = case.text, case.speaker, _asks(case)
    for _ in range(case.grant.corrections):
        try:
            return read_reply(text, speaker, asks=asks)
        except Fault as fault:
            if not fault.instead:
                raise
            text = corrected(text, fault)
    return read_reply(text, speaker, asks=asks)


def _asks(case: Case) -> frozenset[Asks]:
    answered = (case.desk.facts.letters.get(row) for row in case.mail.letters)
    kind = next((letter.kind for letter in answered if letter is not None), None)
    if kind is None:
        return frozenset({Asks.DRAFT, Asks.UNDO})
    return SHOWS.get(kind, frozenset())


def _reader(case: Case) -> Reader:
    return Reader(
        case.desk, case.mail, case.agent, case.policy, case.incident, as_note=case.grant.second == "note"
    )


def _colleague(case: Case) -> StoredEvent | None:
    """The answer that somebody else gave after the letter was written to which this one replies."""
    answered = (case.desk.facts.letters.get(row) for row in case.mail.letters)
    letter = next((each for each in answered if each is not None and each.recipient == case.agent), None)
    if letter is None:
        return None
    given: list[StoredEvent] = []
    for event in case.desk.known.history:
        if event.kind == "Undone":
            given = given[:-1]
        elif event.kind in _GIVEN and event.id > letter.id:
            given.append(event)
    return next((each for each in reversed(given) if each.by != case.agent), None)


_GIVEN = frozenset(each.__name__ for each in (Answered, Needed, Resolved))


# --- doing ---------------------------------------------------------------------------------------------------------------


def _carry_out(case: Case, reply: Reply, plan: Plan) -> None:
    desk, draft = case.desk, case.desk.draft
    draft.acting.append(Acting(case.policy.vendor, case.agent, case.token))
    for incident, event in plan.events:
        refused = draft.apply(incident, event, case.context)
        assert refused is None, refused  # the plan was judged on the same incident
    draft.cancelled.extend(plan.cancelled)
    draft.granted.extend(Granted(each) for each in plan.released)
    draft.discarded.extend((each, f"discarded by {case.agent}") for each in plan.discarded)
    if plan.proved and case.incident is None:
        draft.proved.append((case.policy.vendor, case.agent, plan.proved))
    if case.replaces is not None:
        draft.revoked.append(case.replaces.id)
        if case.replaces.item is not None and desk.known.item_state == "held":
            draft.discarded.append((case.replaces.item, f"message {case.mail.item.id} came instead"))
    opened = _open(case, plan)
    about = case.about if case.about is not None else opened
    if about is not None and opened is None:
        desk.keep(about, case.mail, case.text, case.agent, staff_only=True)
    desk.done(case.read, about, None)
    after = draft.incidents[about].incident if about is not None else None
    _letter(replace(case, incident=after), LetterKind.TRANSCRIPT, _account(case, reply, plan))


def _open(case: Case, plan: Plan) -> int | None:
    """The requests that were asked for; the last one."""
    opened = None
    for each in plan.openings:
        event = open_request(
            case.desk, each.mail, Opening(each.author, each.trust, each.by, each.unanswerable)
        )
        opened = event.incident
        level = case.desk.draft.incidents[opened].incident.level
        plan.say(each.line, f"{event.ref} for {each.author}, priority {level}")
        if each.split_off and case.incident is not None:
            split = SplitOff(case.desk.draft.now, case.agent, event.ref)
            case.desk.draft.apply(case.incident.id, split, case.context)
    return opened


def _note(case: Case) -> None:
    """By the address for notes: nothing of it can reach the customer."""
    if not case.text:
        return _wait(case, LetterKind.CONFIRM, "not-sent 0", _doubt(case))
    try:
        plan = plan_note(_reader(case), case.text)
    except Fault as fault:
        return _refuse(case, fault)
    return _carry_out(case, Reply(()), plan)


def _tried(case: Case, reply: Reply, plan: Plan) -> None:
    """Nothing is kept but that the mail came."""
    for each in plan.openings:
        plan.say(each.line, f"a request for {each.author}")
    case.desk.done(case.read, case.about, "tried, nothing was done")
    shown = replace(case, incident=plan.incident)
    _letter(shown, LetterKind.TRANSCRIPT, replace(_account(case, reply, plan), trial=True))


def _account(case: Case, reply: Reply, plan: Plan) -> Account:
    files = len(passed_on(case.mail.message)) if plan.answer else 0
    return Account(
        results=tuple(plan.results),
        answer_to=case.incident.requester if case.incident and plan.answer else "",
        answer_words=len(plan.answer.split()),
        answer_files=files,
        leaves_at=plan.leaves_at,
        answers=tuple(plan.pages),
        takes_only=reply.takes_only and case.incident is not None,
        thanks_only=reply.thanks_only,
    )


# --- not doing -----------------------------------------------------------------------------------------------------------


def _refuse(case: Case, fault: Fault) -> None:
    """Nothing is done; why comes back with the whole text, and what a yes would put right."""
    asks = f"not-sent {case.grant.corrections + 1}" if fault.instead else "not-sent"
    mistake = Mistake(fault.why, fault.line, fault.number, fault.instead)
    case.desk.held(case.read, f"nothing was done: {fault}", case.about)
    _letter(case, LetterKind.NOT_SENT, Account(fault=mistake, words=case.text), _waiting(case, asks))


def _wait(case: Case, kind: LetterKind, asks: str, effect: str) -> None:
    case.desk.held(case.read, f"waits for the agent's yes: {effect}", case.about)
    _letter(case, kind, Account(effect=effect, words=case.text), _waiting(case, asks))


def _second(case: Case, before: StoredEvent) -> None:
    name = case.desk.draft.composer.people.name(case.policy.vendor, before.by)
    event = decode_event(before.data)
    words = event.text if isinstance(event, Answered | Needed | Resolved) else ""
    account = Account(colleague=name, colleague_at=before.at, colleague_words=words, words=case.text)
    case.desk.held(case.read, f"{before.by} answered before: waits for the agent's word", case.about)
    _letter(case, LetterKind.SECOND, account, _waiting(case, "second"))


def _too_many(case: Case) -> None:
    desk = case.desk
    desk.held(case.read, too_many(case.agent), case.about)
    mistake = Mistake(f"{TOO_MANY}: your mail waits for a person")
    _letter(case, LetterKind.NOT_SENT, Account(fault=mistake, words=case.text))
    if not desk.known.operator_told:
        text = "What comes beyond that is held. To stop them: gateway agent lock."
        tell_operator(desk.draft, case.policy, too_many(case.agent), text, None)


def _ask(case: Case) -> None:
    """The right address and author, and nothing that proves it: one word from the stored mailbox is the proof."""
    if case.desk.known.asked >= ASKED_AN_HOUR:
        why = "an agent's answer, nothing proves who wrote it, and they were asked too often"
        return case.desk.hold(case.read, Hold(why, "", case.about), case.mail)
    case.desk.held(
        case.read, "an agent's answer, but nothing proves who wrote it: they are asked", case.about
    )
    account = Account(words=case.text, answer_words=_answer_words(case))
    return _letter(case, LetterKind.ASKED, account, _waiting(case, "asked", ASKED_LIFE))


def _answer_words(case: Case) -> int:
    """How much of it would go to the customer."""
    try:
        reply = _reply(case)
    except Fault:
        return 0
    return sum(len(each.told.text.split()) for each in reply.orders if isinstance(each.told, Answered))


# --- the word that was waited for ------------------------------------------------------------------------------------------


def _word(case: Case, token: Token) -> None:
    """A reply to a letter that waits for one. Anything but that word is the mail written anew."""
    if looks_absent(case.mail.message.subject, case.text):  # never answered: its program would answer again
        why = "what came instead of a yes reads like an absence note"
        return case.desk.hold(case.read, Hold(why, "", case.about), case.mail)
    spent = _spent(case, token)
    if spent:
        return _refuse_word(case, spent)
    word = _said(case, token)
    if word is None:
        return _anew(case, token)
    ask, _, number = token.asks.partition(" ")
    does = WORDS_DO.get((ask, word))
    if does is None or token.item is None or (ask == "not-sent" and word == "yes" and not number):
        return _refuse_word(case, f"that letter asks for no {word!r}")
    return does(case, token, token.item)


def _spent(case: Case, token: Token) -> str:
    if token.revoked:
        return "that letter was answered before; a word counts once"
    if token.expires_at <= case.desk.draft.now:
        return "the time for that word is over; please write your mail again"
    if case.desk.known.item_state != "held":
        return "somebody has dealt with that mail already"
    return ""


def _said(case: Case, token: Token) -> str | None:
    asks = Asks.SECOND if token.asks == "second" else Asks.CONFIRM
    try:
        reply = read_reply(case.text, case.speaker, asks=frozenset({asks}))
    except Fault:
        return None
    return next((each.told.word for each in reply.orders if isinstance(each.told, Said)), None)


def _anew(case: Case, token: Token) -> None:
    if case.mail.proof.by is None:
        return _ask(case)
    return _words(replace(case, replaces=token))


def _refuse_word(case: Case, why: str) -> None:
    case.desk.done(case.read, case.about, f"nothing was done: {why}")
    _letter(case, LetterKind.NOT_SENT, Account(fault=Mistake(why), words=case.text))


def _granted(how: str) -> Callable[[Case, Token, int], None]:
    def grant(case: Case, token: Token, item: int) -> None:
        _used(case, token)
        number = token.asks.partition(" ")[2]
        case.desk.draft.granted.append(Granted(item, f"{how} {number}" if number else how))
        case.desk.done(case.read, case.about, f"yes to message {item}")

    return grant


def _drop(case: Case, token: Token, item: int) -> None:
    _used(case, token)
    case.desk.draft.discarded.append((item, f"{case.agent} dropped it"))
    case.desk.done(case.read, case.about, f"no to message {item}")
    account = _one_result(case, "dropped, nothing was done")
    _letter(case, LetterKind.TRANSCRIPT, account)


def _lock(case: Case, token: Token, item: int) -> None:
    """Somebody else has their reply address: nobody acts by it until the operator has looked."""
    vendor = case.policy.vendor
    _used(case, token)
    case.desk.draft.discarded.append((item, f"{case.agent} did not write it"))
    case.desk.draft.locked.append((vendor, case.agent))
    case.desk.done(case.read, case.about, f"no to message {item}: the agent is locked")
    about = f"{case.agent} is locked: a mail in their name was not theirs"
    text = f"Message {item} came to their reply address, and they did not write it. To go on: gateway agent unlock."
    tell_operator(case.desk.draft, case.policy, about, text, None)
    _letter(
        case,
        LetterKind.TRANSCRIPT,
        _one_result(case, "stopped; your address is locked until the operator has looked"),
    )


def _one_result(case: Case, said: str) -> Account:
    plan = Plan(None)
    plan.say(case.text.partition("\n")[0], said)
    return Account(results=tuple(plan.results))


def _used(case: Case, token: Token) -> None:
    case.desk.draft.acting.append(Acting(case.policy.vendor, case.agent, token.id))
    case.desk.draft.revoked.append(token.id)


WORDS_DO: Mapping[tuple[str, str], Callable[[Case, Token, int], None]] = {
    ("asked", "yes"): _granted("released"),
    ("asked", "no"): _lock,
    ("not-sent", "yes"): _granted("corrected"),
    ("not-sent", "no"): _drop,
    ("confirm", "yes"): _granted("confirmed"),
    ("confirm", "no"): _drop,
    ("second", "send"): _granted("send"),
    ("second", "note"): _granted("note"),
    ("second", "drop"): _drop,
}
"""By what the letter asks and the word that came."""


# --- letters ---------------------------------------------------------------------------------------------------------------


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


def _letter(case: Case, kind: LetterKind, account: Account, token: Token | None = None) -> None:
    draft, policy = case.desk.draft, case.policy
    if token is None and case.incident is None:
        token = desk_token(policy.vendor, case.agent, draft.now)
    elif token is not None:
        account = replace(account, expires_at=token.expires_at)
    post = draft.composer.to_agent(
        policy, case.incident, kind, case.agent, account, case.context, draft.now, token
    )
    draft.add(post)
