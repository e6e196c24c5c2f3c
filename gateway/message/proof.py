"""Logs and data: blocks of a machine, ids, attachments that help; refused or promised.

Owns which attachments help. A logo in a signature, a card or an invitation do not.
"""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from gateway.message.account import SURE, Account, Evidence, Found, Status, evidence_at, evidence_of
from gateway.message.body import Span
from gateway.message.parse import Message
from gateway.message.speech import FEW, KANA, LEAST, SHORT, Clause, Said, inside
from gateway.message.words.fields import (
    ATTACHMENT_NAMES,
    ATTACHMENT_STRANGERS,
    CLOSED,
    FILMS,
    FORBID,
    GETS,
    GETS_ALONE,
    HAD,
    IT,
    MAKES,
    MAY_NOT,
    NEEDS,
    NO,
    NO_DATA,
    OVER,
    PRODUCED,
    PROOFS,
    SUPPLY,
    TO_YOU,
    YOU,
    Is,
)

_ID = re.compile(
    r"\b(?:request|trace|correlation|event|session|conversation|conv|message|error|transaction|job|record|order|project|study|survey|ticket|invoice|customer|user|account|route|audit|import|export|case|vorgangs?|anfrage|studien?|projekt|rechnungs?|kunden|konversations?"
    r"|identifiants?|dossier|facture|pedido|factura|petición|solicitud)?[- _]?(?:ids?|refs?|uuids?|nos?\.|nr\.|n[°º]|numbers?|numéro|número|nummern?|#|identifiant|ID)(?![A-Za-z])[^\n\d]{0,24}?[\w-]{0,40}\d[\w-]{3,40}(?:,? (?:and |und |et |y )?[\w-]{0,20}\d[\w-]{2,40}){0,8}"
    r"|\b(?:order|invoice|ticket|case|conversation|study|project|customer|account|job|auftrag|rechnung|studie|vorgang|konversation|commande|facture|étude|dossier|pedido|factura|estudio|conversación) #?\d{5,16}\b",
    re.I,
)

_TOKEN = re.compile(
    r"(?<![\w./@:-])(?!\d{4}-\d\d-\d\d|\d{1,2}h\d\d\b|\d{1,3}-\d{1,3}(?:s|er|ers|ans|yo)?\b|E[_-]?\d|ERR|\d+(?:p|px|k|kb|mb|gb|ms|s|h|x\d+|st|nd|rd|th|er|ers)\b|v\d|\d{1,6}[A-Z]{1,4}\b)"
    r"(?=[A-Za-z0-9_-]{0,24}[A-Za-z])(?:(?=(?:[A-Za-z-]{0,12}\d){4})|(?=[A-Za-z]{1,12}_[A-Za-z]{0,12}\d[A-Za-z0-9]{0,12}\d))[A-Za-z0-9]{1,40}(?:[-_][A-Za-z0-9]{1,40}){0,6}(?![\w@])"
)

_TRACED = re.compile(
    r"\bat [A-Za-z_][\w./$-]{2,60}:\d{1,6}\b|[?&]?\b\w{2,30}_(?:ref|id|job)=[\w.-]{3,60}|\bUncaught \w{3,40}Error\b"
    r"|\b[\w./-]{2,60}\.(?:js|ts|tsx|jsx|py|java|kt|swift|php|rb|cs):\d{1,6}\b|\b(?:[Rr]ef|[Rr]eference|[Rr]éf|[Rr]éférence|[Rr]eferenz|[Rr]eferencia|[Ii]ncident|[Tt]race|[Rr]equest|[Cc]orrelation|[Ss]upport)(?: ?(?:[Ii][Dd]|[Nn]o\.?|[Nn]r\.?|n°|code))?[ :#.]{1,3}(?=[\w-]{0,12}\d)[A-Za-z0-9]{2,16}(?:-[A-Za-z0-9]{2,16}){1,5}\b"
)

_EXAMPLE = re.compile(
    r"(?:\b(?:examples?|e\.g|for instance|such as|z\. ?B|beispiele?|beispielsweise|exemples?|ejemplos?|p\. ?ej)|例)[^\n+]{0,40}?(?<![\w.,:/-])(?!(?:19|20)\d\d(?!\d))\d{4,12}(?:,? (?:and |und |et |y )?\d{4,12}){0,8}(?![\w:/])",
    re.I,
)

_RECORD = re.compile(
    r"\b(?:[Bb]atch|[Dd]raw|[Jj]ob|[Rr]un|[Ss]ubs?|[Ll]ot|[Uu]nit|[Oo]rders?|[Ii]nvoices?|[Tt]ickets?|[Cc]ases?|[Cc]onversations?|[Ss]tud(?:y|ies)|[Pp]rojects?|[Cc]ustomers?|[Aa]ccounts?|[Pp]articipants?|[Pp]anell?ists?|[Rr]esponses?|[Rr]espondents?|[Ss]essions?|[Rr]outes?|[Bb]ins?|[Tt]rucks?|[Aa]udits?|[Ww]aivers?|[Vv]endors?|[Cc]ontracts?|[Rr]ecords?|[Rr]ows?|[Ll]ines?"
    r"|Charge|Auftr[aä]ge?|Rechnung(?:en)?|Vorg[aä]nge?|Studien?|Projekte?|Kunden?|Teilnehmer|Sitzung(?:en)?|Container|Touren?|Belege?|Zeilen?"
    r"|[Ll]ot|[Cc]ommandes?|[Ff]actures?|[Éé]tudes?|[Dd]ossiers?|[Cc]lients?|[Ll]ignes?|[Tt]ournées?|[Pp]edidos?|[Ff]acturas?|[Ee]studios?|[Cc]lientes?|[Cc]asos?|[Rr]utas?|[Ll]otes?|[Ff]ilas?) ?(?:ID|no\.?|Nr\.?|n°|#|:)? ?(?!(?:19|20)\d\d\b)\d{3,8}(?![\d:%€$]|[.,]\d)"
    r"(?:,? (?:and |und |et |y )?(?:[a-z]{3,12} )?\d{2,8}){0,8}|(?<![\w-])[A-Z]{1,4}-\d{3,6}(?:(?:, | and | und | et | y |[、,]|から|と|・)[A-Z]{1,4}-\d{3,6}){0,6}(?![\w-])"
)
"""A thing with its number, short as it may be, by which it is found."""

_LINK = re.compile(
    r"https?://(?:[\w.-]{0,40}(?:loom|imgur|screencast|drive|dropbox|share|img|wetransfer|prnt|gist|pastebin)[\w.-]{0,40}/[^\s<>)\"]{2,300}|[\w.-]{3,80}(?::\d+)?/(?=[^\s<>)\"]{0,200}\d)[^\s<>)\"]{3,300})|(?<![\w.:/])/(?:v\d|api|rest|graphql)/[\w/?=&.%-]{3,200}",
    re.I,
)


_IN_LINE = re.compile(
    r"\{\s?\"\w{1,40}\"\s?:[^\n{}]{1,200}\}|(?:[Cc]onsole|[Kk]onsole|[Cc]onsola|[Dd]ev ?[Tt]ools|[Tt]erminal|コンソール)[^\n\"“„«`「]{0,40}[\"“„«`「][^\n]{8,120}"
)
"""What a machine printed, within a sentence."""


def read_logs(mail: Account, found: Found) -> None:
    for start, end in mail.forms.machine[:FEW]:
        for span in _telling(mail.text, start, end):
            found.evidence += evidence_at("body", mail.text, *span, "structure", 0.85)
    before = 0
    for said in mail.free:
        if said.signs & Is.HERE and said.signs & Is.DATA and not said.signs & Is.NOT:
            found.evidence += evidence_of(
                said, (said.start, said.end), "lexicon", SURE if mail.attached else 0.5
            )
        elif said.signs & Is.HERE and not said.signs & Is.NOT and said.end - said.start < LEAST:
            found.evidence += evidence_of(said, (said.start, said.end), "lexicon", 0.45)
        elif holds_back(said):
            found.refuse(Status.DECLINED, next(evidence_of(said, (said.start, said.end), "lexicon", 0.8)))
        elif promises(said, before) or _offers(said):
            found.refuse(Status.PROMISED, next(evidence_of(said, (said.start, said.end), "lexicon", 0.8)))
        before = said.signs
    if not found.evidence:
        found.evidence += next((shown for said in mail.said if (shown := list(_points(mail, said)))), [])


_DIGIT_OR_PATH = re.compile(r"[\d/=]|Uncaught")

_NUMBERED_REQUEST = re.compile(
    r"^[^\n]{0,4}HTTP/\d[^\n]{0,60}|[\"\w-]{0,24}(?:request|trace|correlation)[_-]?id\"?\s?[:=]\s?[^\s,}]{4,80}",
    re.M | re.I,
)


def _telling(text: str, start: int, end: int) -> list[Span]:
    """Of an exchange with a server its state and its number, by which it is found; of all else the whole."""
    found = [each.span() for each in islice(_NUMBERED_REQUEST.finditer(text, start, end), FEW)]
    numbered = any("HTTP/" not in text[first:last] for first, last in found)
    return found if numbered else [(start, end)]


def _points(mail: Account, said: Said) -> Iterator[Evidence]:
    """An id, a link or numbers to look at; the code of an error is none."""
    if not _DIGIT_OR_PATH.search(said.text, said.start, said.end):
        return
    for pattern, confidence in _POINTERS:
        match = pattern.search(said.text, said.start, said.end)
        if (
            match
            and (pattern in (_TRACED, _IN_LINE) or not inside(match.start(), mail.forms.quoted))
            and not (pattern in (_TOKEN, _RECORD) and _is_of_error(said, match[0]))
        ):
            yield from evidence_of(said, match.span(), "structure", confidence)
            return


def _is_of_error(said: Said, token: str) -> bool:
    """ "AADSTS50011 is shown": the code of an error is its wording."""
    return bool(
        said.signs & Is.ERROR
        or (said.signs & Is.SAYS and token.replace("-", "", 1).isalnum() and token.isupper())
    )


_POINTERS = (
    (_IN_LINE, 0.65),
    (_LINK, 0.65),
    (_TRACED, 0.65),
    (_ID, 0.65),
    (_TOKEN, 0.6),
    (_RECORD, 0.6),
    (_EXAMPLE, 0.5),
)

_NO_DATA = re.compile(NO_DATA)


def holds_back(said: Said) -> bool:
    """ "I can't send you the export", "no logs available"."""
    if not said.signs & (Is.DATA | Is.SENDS):
        return False
    if not said.text.isascii() and _NO_DATA.search(said.text, said.start, said.end):
        return True
    for clause in said.clauses:
        if not clause.signs & (Is.DATA | Is.SENDS):
            continue
        words = [word.plain for word in clause.words]
        if clause.signs & Is.DATA and not CLOSED.isdisjoint(words):
            return True
        if said.signs & Is.DATA and not FORBID.isdisjoint(words):
            return True
        if not clause.signs & Is.NOT:
            continue
        if _may_not_give(said, clause, words):
            return True
        if clause.signs & Is.SENDS and not MAY_NOT.isdisjoint(words) and not YOU.isdisjoint(words):
            return True
        if not clause.signs & Is.DATA:
            continue
        if clause.signs & Is.SENDS and (
            not YOU.isdisjoint(words) or KANA.search(said.text, clause.start, clause.end)
        ):
            return True
        if clause.signs & Is.KNOWS and (clause.signs & Is.WE or not clause.signs & (Is.THING | Is.FAILS)):
            return True
        if clause.signs & Is.ABLE and not MAKES.isdisjoint(words):
            return True
        if clause.words[0].signs & Is.ABLE and clause.signs & Is.SENDS and not PROOFS.isdisjoint(words):
            return True
        if not HAD.isdisjoint(words) and _has_data_near(clause, words):
            return True
        none = NO if clause.signs & Is.HAS else NO - {"any"}  # "it does not tag any photo"
        for index, word in enumerate(clause.words):
            if (
                word.signs & Is.DATA
                and not none.isdisjoint(words[max(0, index - 2) : index])
                and len(words) <= SHORT
                and not clause.signs & Is.THING
                and (clause.signs & (Is.WE | Is.SENDS | Is.HAS) or words[index] not in PRODUCED)
            ):
                return True
    return False


def _may_not_give(said: Said, clause: Clause, words: list[str]) -> bool:
    """ "I can't send you the list", "Protokolle kann ich nicht liefern", "no puedo compartirlo, RGPD"."""
    if clause.signs & Is.DATA and clause.signs & Is.WE:
        return not MAY_NOT.isdisjoint(words) or (
            bool(clause.signs & Is.ABLE) and not SUPPLY.isdisjoint(words)
        )
    if not clause.signs & Is.SENDS or not clause.signs & Is.ABLE:
        return False
    if any(
        each in _ONLY_YOU and not clause.words[index + 1].signs & Is.ABLE
        for index, each in enumerate(words[:-1])
    ):
        return True  # but "if you can't .."
    return words[-1] in _ONLY_YOU or not CLOSED.isdisjoint(_PLAIN.findall(said.words.lower()))


_ONLY_YOU = frozenset(("you", "vous", "ustedes", "os", "euch"))  # "ihnen" and "les" may be others

_PLAIN = re.compile(r"\w+")

_NEAR = 4  # words from "have" to what one has not


def _has_data_near(clause: Clause, words: list[str]) -> bool:
    if any(word.signs & Is.DATA for word in (*clause.words[:2], *clause.words[-2:])):
        return True
    return any(
        each in HAD and any(word.signs & Is.DATA for word in clause.words[index + 1 : index + _NEAR])
        for index, each in enumerate(words)
    )


def promises(said: Said, before: int) -> bool:
    """ "The logs follow", "you will have our logs by tonight", "vous envoie les identifiants dès que ..", "die Logs bekommen Sie morgen"."""
    if said.signs & Is.POLITE:
        return False
    if not (said.signs | before) & Is.DATA:
        return any(_is_sent_later(said, each) for each in said.clauses)
    if said.signs & Is.LATER and said.signs & Is.SENDS:
        return True
    if said.signs & (Is.NOT | Is.HERE | Is.FAILS) or not said.signs & (Is.LATER | Is.WHEN | Is.IF):
        return False
    return any(each.signs & Is.DATA and _is_for_you(said, each) for each in said.clauses)


def _is_sent_later(said: Said, clause: Clause) -> bool:
    """ "I can get you the list later today", "I'll film it tonight", "we will send it over"."""
    sends = Is.LATER | Is.SENDS | Is.WE
    if (clause.signs & (sends | Is.NOT)) != sends:
        return False
    words = [word.plain for word in clause.words]
    return not (_ONLY_YOU.isdisjoint(words) and FILMS.isdisjoint(words)) or any(
        first in IT and second in OVER for first, second in pairwise(words)
    )


def _is_for_you(said: Said, clause: Clause) -> bool:
    words = [word.plain for word in clause.words]
    if not GETS_ALONE.isdisjoint(words):
        return True
    return not TO_YOU.isdisjoint(words) and bool(clause.signs & Is.SENDS or not GETS.isdisjoint(words))


def _offers(said: Said) -> bool:
    """ "I can make a recording": it has not come yet."""
    if said.words.endswith(("?", "？")):
        return False
    for clause in said.clauses:
        if clause.signs & Is.DATA and not clause.signs & Is.NOT:
            words = {word.plain for word in clause.words}
            if clause.signs & Is.IF and not NEEDS.isdisjoint(words):
                return True
            if (
                clause.signs & Is.WE
                and clause.signs & Is.ABLE
                and (clause.signs & Is.SENDS or not MAKES.isdisjoint(words))
            ):
                return True
    return False


def attached(message: Message, shown: bool) -> list[Evidence]:
    return [
        Evidence(f"attachment:{index}", 0, 0, "", "attachment", 0.9)
        for index, each in enumerate(message.attachments)
        if each.size and _helps((each.name or "").casefold(), each.type, each.inline and not shown, each.size)
    ]


_LOGO = 8_000  # octets; a smaller picture between the words is mostly one of a signature

_STRANGE_TYPES = (
    "text/calendar",
    "text/vcard",
    "text/x-vcard",
    "application/pkcs7",
    "application/pgp",
    "application/ms-tnef",
)

_HELPFUL_TYPES = ("text/", "image/", "video/", "audio/", "application/", "message/rfc822")


def _helps(name: str, type_: str, inline: bool, size: int) -> bool:
    if type_.startswith(_STRANGE_TYPES) or any(each in name for each in ATTACHMENT_STRANGERS):
        return False
    if inline and type_.startswith("image/") and size < _LOGO:
        return False
    return name.endswith(ATTACHMENT_NAMES) or type_.startswith(_HELPFUL_TYPES)
