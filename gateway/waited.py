"""The word that a letter of ours waited for: yes, no, send, note or drop, and what it does to the held mail.

Owns the table of words. Each counts once, within its time, and only for the mail it was asked about.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from gateway.case import Case
from gateway.compose.transcript import Account, Mistake, Result
from gateway.message.absence import looks_absent
from gateway.notify import tell_operator
from gateway.refusals import letter
from gateway.route import Hold
from rules.commands import read_reply
from rules.effects import LetterKind
from rules.told import Asks, Fault, Said
from store.records import Acting, Granted, Token


def word(case: Case, token: Token) -> Case | None:
    """A reply to a letter that waits for one is dealt with; anything but that word is the mail written anew: the case."""
    if looks_absent(case.mail.message.subject, case.text):  # never answered: its program would answer again
        why = "what came instead of a yes reads like an absence note"
        case.desk.hold(case.read, Hold(why, "", case.about), case.mail)
        return None
    spent = _spent(case, token)
    said = None if spent else _said(case, token)
    if spent:
        _refuse(case, spent)
    elif said is None:
        return replace(case, replaces=token)
    else:
        _do(case, token, said)
    return None


def _do(case: Case, token: Token, said: str) -> None:
    ask, _, number = token.asks.partition(" ")
    does = WORDS_DO.get((ask, said))
    if does is None or token.item is None or (ask == "not-sent" and said == "yes" and not number):
        return _refuse(case, f"that letter asks for no {said!r}")
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


def _refuse(case: Case, why: str) -> None:
    case.desk.done(case.read, case.about, f"nothing was done: {why}")
    letter(case, LetterKind.NOT_SENT, Account(fault=Mistake(why), words=case.text))


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
    letter(case, LetterKind.TRANSCRIPT, account)


def _lock(case: Case, token: Token, item: int) -> None:
    """Somebody else has their reply address: nobody acts by it until the operator has looked."""
    vendor = case.policy.vendor
    _used(case, token)
    case.desk.draft.discarded.append((item, f"{case.agent} did not write it"))
    case.desk.draft.locked.append((vendor, case.agent))
    case.desk.done(case.read, case.about, f"no to message {item}: the agent is locked")
    about = f"{case.agent} is locked: a mail in their name was not theirs"
    text = f"Message {item} came to their reply address, and they did not write it. To go on: gateway agent unlock {case.agent} --vendor {vendor}"
    tell_operator(case.desk.draft, case.policy, about, text, None)
    letter(
        case,
        LetterKind.TRANSCRIPT,
        _one_result(case, "stopped; your address is locked until the operator has looked"),
    )


def _one_result(case: Case, said: str) -> Account:
    return Account(results=(Result(case.text.partition("\n")[0], said),))


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
