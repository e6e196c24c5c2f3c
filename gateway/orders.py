"""What an agent's mail does: read, judged, done whole or not at all, and answered with one letter.

Owns the commands that come by mail and their carrying out. Never decides what an event means (`decide`) or who may give a
command (`route`). Nothing of a command, a refusal or a question ever goes to a customer.
"""

from dataclasses import replace
from typing import assert_never

from gateway.case import Case, case_of, colleague, read
from gateway.compose.transcript import Account, Result
from gateway.desk import Desk, Read, passed_on
from gateway.message.absence import looks_absent
from gateway.plan import Plan, plan_note, planned
from gateway.refusals import COMMANDS_AN_HOUR, ask, hold_back, letter, refuse, second, wait
from gateway.requests import Opening, open_request
from gateway.route import AgentAnswer, Asked, AtDesk, Confirming, Mail, OpenedFor
from gateway.silence import because
from gateway.waited import word
from rules.commands import Reply
from rules.effects import LetterKind
from rules.events import SplitOff
from rules.told import Fault
from store.records import Acting, Granted


def obey(
    desk: Desk, item: Read, mail: Mail, found: AgentAnswer | Asked | Confirming | AtDesk | OpenedFor
) -> None:
    match found:
        case AgentAnswer(incident, agent, note_only, token):
            case = case_of(desk, item, mail, agent, incident, token)
            return _note(case) if note_only else _words(case)
        case AtDesk(agent, token):
            return _words(case_of(desk, item, mail, agent, None, token))
        case OpenedFor(agent):
            return _words(case_of(desk, item, mail, agent, None, None))
        case Asked(agent, incident, token):
            return ask(case_of(desk, item, mail, agent, incident, token))
        case Confirming(agent, token):
            anew = word(case_of(desk, item, mail, agent, token.incident, token.id), token)
            if anew is not None:
                return ask(anew) if mail.proof.by is None else _words(anew)
        case _:
            assert_never(found)


# --- reading and judging -------------------------------------------------------------------------------------------------


def _words(case: Case) -> None:
    doubt = _doubt(case)
    if doubt:
        return wait(case, LetterKind.CONFIRM, "not-sent 0", doubt)
    try:
        reply = read(case)
        plan = planned(case.reader, reply.orders)
    except Fault as fault:
        return refuse(case, fault)
    if reply.trial:
        return _tried(case, reply, plan)
    if reply.thanks_only and not plan.results:
        return case.desk.done(case.read, case.about, "thanks")
    return _judged(case, reply, plan)


def _judged(case: Case, reply: Reply, plan: Plan) -> None:
    """What is read and possible may still have to wait."""
    if case.desk.known.commands + plan.commands > COMMANDS_AN_HOUR:
        return hold_back(case, plan.commands)
    grant = case.grant
    effects = plan.effects if case.token is not None else (*plan.effects, *plan.opening_effects)
    if effects and not grant.confirmed:
        return wait(case, LetterKind.CONFIRM, "confirm", " ".join(effects))
    before = None if grant.second or not plan.has_answer else colleague(case)
    if before is not None:
        return second(case, before)
    return _carry_out(case, reply, plan)


def _doubt(case: Case) -> str:
    """Why it may be meant for nobody: then the agent is asked first."""
    if case.grant.agreed:
        return ""
    if not case.text:
        return "Your mail has no new words above what it quotes; nothing would be done."
    if looks_absent(case.mail.message.subject, case.text):
        return "Your mail reads like an absence note. With your yes it is taken as your words."
    return ""


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
    letter(replace(case, incident=after), LetterKind.TRANSCRIPT, _account(case, reply, plan))


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
        return wait(case, LetterKind.CONFIRM, "not-sent 0", _doubt(case))
    try:
        plan = plan_note(case.reader, case.text)
    except Fault as fault:
        return refuse(case, fault)
    return _carry_out(case, Reply(()), plan)


def _tried(case: Case, reply: Reply, plan: Plan) -> None:
    """Nothing is kept but that the mail came."""
    for each in plan.openings:
        plan.say(each.line, f"a request for {each.author}")
    case.desk.done(case.read, case.about, "tried, nothing was done")
    shown = replace(case, incident=plan.incident)
    letter(shown, LetterKind.TRANSCRIPT, replace(_account(case, reply, plan), trial=True))


def _warned(case: Case, plan: Plan) -> list[Result]:
    """A person's answer goes to a dead address all the same: they may know better."""
    if case.incident is None or not plan.answer:
        return []
    dead = case.desk.draft.silence.of(case.incident.vendor, (case.incident.requester,))
    return [Result("Careful", f"{because(each)}; your answer leaves all the same") for each in dead.values()]


def _account(case: Case, reply: Reply, plan: Plan) -> Account:
    files = len(passed_on(case.mail.message)) if plan.answer else 0
    return Account(
        results=(*plan.results, *_warned(case, plan)),
        answer_to=case.incident.requester if case.incident and plan.answer else "",
        answer_words=len(plan.answer.split()),
        answer_files=files,
        leaves_at=plan.leaves_at,
        answers=tuple(plan.pages),
        takes_only=reply.takes_only and case.incident is not None,
        thanks_only=reply.thanks_only,
        left_out=case.left_out,
    )
