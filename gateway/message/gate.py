"""What a mail wants of us, as far as rules can tell: an answer, a question how far we are, a credit by contract, thanks.

Owns these rules, over the phrases of `words.gate`; what none of them knows is weighed by its words (`purpose`). Never decides
what is opened or joined (`route`); reads no header itself.
"""

import re
from collections.abc import Iterable
from enum import Enum, StrEnum
from functools import lru_cache

from gateway.message.phrases import Text
from gateway.message.words import gate as words


class Intent(StrEnum):
    INCIDENT = "incident"
    REPLY = "reply"
    STATUS_REQUEST = "status-request"
    CREDIT_REQUEST = "credit-request"
    OTHER = "other"


class Answers(Enum):
    """What the mail answers, as far as it says."""

    NOTHING = 0
    SOMETHING = 1  # a colleague's mail, perhaps, sent on to us
    US = 2


MAX_READ = 8_000  # characters
SHORT = 700  # a longer mail that also asks how far we are says something else
BRIEF = 350  # so short a word of thanks is nothing else
TITLE = 4  # words: a subject that is thanks and nothing more
BARE = 60  # nothing but thanks, a greeting and a name
ENOUGH = 2  # phrases that say it together

_STATUS_WORD = re.compile(r"#?status(?:[ \t]+[a-z][a-z0-9]{0,9}-\d{1,12})?[ \t]*[.?!]?[ \t]*(?:\n|$)", re.I)
"""The word our letters tell people to reply with, alone on the first line, with a reference or without."""

_FORWARDED = re.compile(
    r"(?<!-)-{3,40} ?(?:forwarded message|original message|ursprüngliche nachricht|weitergeleitete nachricht|message (?:transféré|d'origine)|mensaje (?:reenviado|original)"
    r"|転送メッセージ|元のメッセージ)|^(?:begin forwarded message|anfang der weitergeleiteten|début du message (?:transféré|réexpédié))",
    re.I | re.M,
)
_SENT_ON = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc|i|vs|転送)\s*:", re.I)
"""A subject of what was sent on: it answers nobody."""
_YES_NO = re.compile(
    r"\s*(?:yes|yep|yeah|no|nope|ja|nein|doch|oui|non|si|sí|no|はい|いいえ)\s*[,.;:、。–—-]", re.I
)
_QUESTION = re.compile("[?？]|か。")
_NUMBERED = re.compile(r"^[ \t]*(?:(?:zu|re|ad|punkt|point|question|frage)[ \t]+)?\d[.:)]", re.M | re.I)


def answers(
    is_reply: bool,
    subject: str,
    quotation: str,
    answered_ids: Iterable[str],
    prefix: str,
    addresses: Iterable[str],
) -> Answers:
    """Whose mail it answers: ours, where it names our reference as our subjects do, one of our ids or our address above
    what it quotes."""
    domains = {address.rpartition("@")[2].lower() for address in addresses}
    ours = (
        _reference(prefix, bracketed=True).search(subject) is not None
        or any(each.rpartition("@")[2].lower() in domains for each in answered_ids)
        or any(address.lower() in quotation.lower() for address in addresses)
        or (bool(quotation) and _reference(prefix).search(quotation) is not None)
    )
    if ours:
        return Answers.US
    return Answers.SOMETHING if is_reply or _reference(prefix).search(subject) else Answers.NOTHING


@lru_cache(maxsize=64)
def _reference(prefix: str, bracketed: bool = False) -> re.Pattern[str]:
    inner = rf"{re.escape(prefix)}-\d{{1,12}}"
    # ASCII: in Japanese the next word follows without a blank
    return re.compile(rf"\[{inner}\]" if bracketed else rf"(?<![\w-]){inner}(?!\w)", re.I | re.A)


def intent(subject: str, new_text: str, answering: Answers, prefix: str) -> Intent | None:
    """None where no rule speaks. `prefix`: of our references. A credit request that describes a past outage is no incident."""
    mail = Text(f"{subject}\n{new_text[:MAX_READ]}")
    if not mail.text.strip():
        return Intent.OTHER if answering is Answers.NOTHING else Intent.REPLY
    if _asks_credit(mail):
        return Intent.CREDIT_REQUEST
    if _answers_questions(mail, new_text, answering):
        return Intent.REPLY
    if _asks_status(mail, new_text.strip(), answering, prefix):
        return Intent.STATUS_REQUEST
    if _only_thanks(mail, subject, new_text.strip(), answering):
        return Intent.OTHER
    if answering is Answers.US:
        return Intent.REPLY
    if _answers_somebody(subject, new_text, answering):
        return Intent.REPLY
    if answering is Answers.SOMETHING and _complains(mail):
        return Intent.INCIDENT
    return Intent.INCIDENT if _reports(mail, prefix) else None


def _reports(mail: Text, prefix: str) -> bool:
    """Something fails: since then, again as in an older case, or now, whatever will be claimed for it."""
    return mail.says(words.FAULT, words.FAULT_JA) and (
        mail.says(words.ONSET, words.ONSET_JA)
        or _reference(prefix).search(mail.text) is not None
        or (mail.says(words.CREDIT, words.CREDIT_JA) and mail.says(words.STILL, words.STILL_JA))
    )


def _answers_somebody(subject: str, new_text: str, answering: Answers) -> bool:
    """Briefly, and complains of nothing unless it begins with a yes or a no."""
    if answering is Answers.NOTHING or len(new_text) > BRIEF or _SENT_ON.match(subject):
        return False
    return _YES_NO.match(new_text) is not None or not _complains(Text(new_text))


def _asks_credit(mail: Text) -> bool:
    """By right, not by a shop's button that fails: what is fair for one is a fault of the other."""
    credit, back = mail.says(words.CREDIT, words.CREDIT_JA), mail.says(words.BACK, words.BACK_JA)
    if not (credit or back) or mail.says(words.STILL, words.STILL_JA):
        return False
    entitled = mail.count(words.ENTITLED, words.ENTITLED_JA) if credit else 0
    technical = mail.says(words.TECHNICAL, words.TECHNICAL_JA) and mail.says(words.FAULT, words.FAULT_JA)
    if entitled >= ENOUGH or (entitled > 0 and not technical):
        return True
    if not back:
        return False
    if not mail.says(words.FEE, words.FEE_JA):
        return _is_due(mail, technical)
    outage = not technical and mail.says(words.OUTAGE, words.OUTAGE_JA)
    return outage or mail.says(words.BREACH, words.BREACH_JA)


def _is_due(mail: Text, technical: bool) -> bool:
    """Money back for what was promised, where no fee is named."""
    promised = mail.count(words.BREACH, words.BREACH_JA)
    return not technical and promised + mail.says(words.OUTAGE, words.OUTAGE_JA) >= ENOUGH and promised > 0


def _asks_status(mail: Text, new_text: str, answering: Answers, prefix: str) -> bool:
    """Of what we are to have already; who first reports a fault may well ask when it will be mended."""
    if answering is not Answers.NOTHING and _STATUS_WORD.match(new_text):
        return True
    if len(new_text) > SHORT:
        return False
    known = answering is Answers.US or (
        f"{prefix}-".lower() in mail.text and _reference(prefix).search(mail.text) is not None
    )
    of_known = known and mail.says(words.STATUS_OF_KNOWN, words.STATUS_OF_KNOWN_JA)
    asks = mail.says(words.STATUS, words.STATUS_JA)
    if not (of_known or asks):
        return False
    told_now = answering is Answers.NOTHING and mail.says(words.FAULT, words.FAULT_JA)
    if of_known and not told_now:
        return True
    if not asks:
        return False
    forwarded = _FORWARDED.search(mail.text)  # what another wrote asks nothing of us
    own = Text(mail.text[: forwarded.start()]) if forwarded else mail
    if forwarded and not own.says(words.STATUS, words.STATUS_JA):
        return False
    return (
        known
        or (answering is Answers.SOMETHING and not mail.says(words.FAULT, words.FAULT_JA))
        or (
            own.says(words.OWN_CASE, words.OWN_CASE_JA)
            and (
                not told_now
                or _QUESTION.search(new_text) is not None
                or own.says(words.ASKS_TO_HEAR, words.ASKS_TO_HEAR_JA)
            )
        )
    )


def _answers_questions(mail: Text, new_text: str, answering: Answers) -> bool:
    """Ours were asked in a letter, so that who answers them has had one; points by number need a mail they answer."""
    if mail.says(words.ASKED, words.ASKED_JA):
        return True
    if answering is not Answers.NOTHING and mail.says(words.OUR_ANSWERS):
        return True
    first = new_text.lstrip().partition("\n")[0]
    return answering is not Answers.NOTHING and _NUMBERED.match(first) is not None


def _only_thanks(mail: Text, subject: str, new_text: str, answering: Answers) -> bool:
    """That it is solved, or praise, with thanks; or that nothing was wrong after all. Nothing fails, is asked or told."""
    if len(new_text) > BRIEF or not (
        mail.says(words.THANKS, words.THANKS_JA)
        or mail.says(words.SOLVED, words.SOLVED_JA)
        or mail.says(words.RETRACTED, words.RETRACTED_JA)
    ):
        return False
    if _QUESTION.search(new_text) or _NUMBERED.search(new_text):
        return False
    said, about = Text(new_text), Text(subject)
    solved = said.says(words.SOLVED, words.SOLVED_JA)
    taken_back = said.count(words.RETRACTED, words.RETRACTED_JA)
    retracted = taken_back > 0
    faults = set(said.said(words.FAULT, words.FAULT_JA))
    if solved or retracted:
        faults -= {*words.PAST, *words.PAST_JA}
    if faults or said.says(words.BUT, words.BUT_JA):
        return False
    thanks = said.says(words.THANKS, words.THANKS_JA)
    titled = about.says(words.THANKS, words.THANKS_JA)
    if answering is Answers.NOTHING:
        meant = (thanks or titled) and (solved or retracted)
        only = titled and len(about.text.split()) <= TITLE and not _complains(said)
        return (taken_back >= ENOUGH or meant or only) and not said.says(words.SOFT, words.SOFT_JA)
    return (
        solved
        or retracted
        or ((thanks or titled) and len(new_text) <= BARE and not any(each.isdigit() for each in new_text))
    )


def _complains(mail: Text) -> bool:
    """The faintest sign of a fault."""
    return (
        mail.says(words.FAULT, words.FAULT_JA)
        or mail.says(words.SOFT, words.SOFT_JA)
        or mail.says(words.NOT, words.NOT_JA)
        or mail.says(words.ONSET, words.ONSET_JA)
        or mail.says(words.TECHNICAL, words.TECHNICAL_JA)
    )
