"""The wording of the error: quoted, coded, announced, or denied.

Owns how a message is told from a name in quotation marks.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from gateway.message.account import Account, Found, Status, evidence_at, evidence_of
from gateway.message.body import Span
from gateway.message.speech import OPEN, Said, inside, signs_of
from gateway.message.words.fields import ERROR_WORDING, FOLLOWS, NO, THE, Is

_BEFORE, _CLOSE, _AFTER = 60, 16, 24  # characters around a quotation that tell what it is

_CODED = re.compile(
    r"\b(?:HTTP[ /]?(?:\d\.\d |\d )?)?(?:4\d\d|5\d\d)(?: [A-Z][A-Za-z]{1,20}){1,4}|\b[\w.]{0,80}[A-Za-z](?:Exception|Error)\b: [^\n]{1,200}"
    r"|\b(?:error|err|code|fehler|erreur)[=_][\w.-]{3,60}|\b(?:ERR|E)[_-][A-Z0-9_]{3,40}\b"
)

_IN_JSON = re.compile(
    r"\"(?:message|reason|detail|error_description|error_message|title|msg)\"\s{0,3}:\s{0,3}\"([^\"\n]{3,300})\""
)

_PLAIN = re.compile(
    r"(?:\b(?:says?|saying|reads|reports?|reported|tells (?:me|us)|meldet|meldung|sagt|dit|indique|dice|pone)(?: that| dass| que|:)?"
    r"|\b(?:shows?|getting|gets|got|get|steht|sale|affiche|aparece|error:|fehler:|erreur:):?)[ \n]"
    r"(?!(?:that|to|it|we|i|you|they|he|she|my|our|me|us|up|in|on|no|dass|que|qu|ning\w+|kein\w*|aucune?|nothing|nichts)\b)([^\"“«.,;:\n]{4,70}?)(?= on | in | when | every | after | bei | auf | en | sur |[.,;\n]|$)",
    re.I,
)

_LOGGED = re.compile(r"\b(?:ERROR|FATAL|SEVERE|WARN|WARNING)\b[\]: ]{1,4}([^\n]{5,200})")

_WITH_ERROR = re.compile(r"\bwith (?:an? |the )?([^.,;:\n]{3,50} error)\b")

_BARE_CODE = re.compile(r"\b(?:4[0-2]\d|50\d)s?\b(?! (?:users|agents|people|customers|participants|licen))")


def read_error(mail: Account, found: Found) -> None:
    text = mail.text
    best: tuple[float, Span] | None = None
    for rated in (*_quotations(mail), *_codes(mail), *_announced(mail)):
        if best is None or rated[0] > best[0]:
            best = rated
    if best is not None:
        found.evidence += evidence_at("body", text, *best[1], "structure", best[0])
    for said in (*mail.free, mail.subject):
        denial = denies(said)
        if denial is not None:
            found.refuse(Status.DECLINED, next(evidence_of(said, denial, "lexicon", 0.8)))
            break


def _quotations(mail: Account) -> Iterator[tuple[float, Span]]:
    text = mail.text
    for start, end in mail.forms.quoted:
        if inside(start, mail.forms.machine):
            continue
        at = bisect_right(mail.said, start, key=lambda each: each.start) - 1
        if at < 0 or (mail.said[at].end < start and at + 1 >= len(mail.said)):
            continue
        words = text[start:end]
        said = mail.said[at]
        before = _near(said, start - _BEFORE, start) | (
            _near(mail.said[at - 1], start - _BEFORE, start) if at and start - said.start < 3 else 0
        )
        after = _near(said, end, end + _AFTER)
        worded = _is_worded(words)
        several = len(words.split()) >= 3 or (mail.japanese and len(words) >= 6)
        if mail.japanese and after & Is.SAYS and (worded or several):
            yield 0.8, (start, end)
        elif before & (Is.ERROR | Is.SAYS) and worded:
            yield 0.85, (start, end)
        elif _near(said, start - _CLOSE, start) & Is.ERROR:
            yield 0.65, (start, end)
        elif worded and (several or after & Is.ERROR):
            yield 0.7, (start, end)
        elif after & Is.ERROR and text[end + 1 : end + 2] != "\n":
            yield 0.65, (start, end)
        elif _near(said, start - _AFTER, start) & Is.SAYS and not mail.japanese:
            yield 0.5, (start, end)


def _near(said: Said, start: int, end: int) -> int:
    return signs_of(
        word
        for clause in said.clauses
        if clause.end > start and clause.start < end
        for word in clause.words
        if start <= word.start < end
    )


def _is_worded(words: str) -> bool:
    plain = words.casefold()
    return any(each in plain for each in ERROR_WORDING)


def _codes(mail: Account) -> Iterator[tuple[float, Span]]:
    text = mail.text
    for start, end in mail.forms.machine:
        match = _IN_JSON.search(text, start, end)
        if match:
            yield 0.82, match.span(1)
        match = _CODED.search(text, start, end)
        if match:
            yield 0.75, match.span()
        match = _LOGGED.search(text, start, end)
        if match:
            yield 0.65, match.span(1)
    for said in mail.said:
        if any(each.number for each in said.clauses) or said.signs & Is.ERROR:
            match = _CODED.search(text, said.start, said.end)
            if match:
                yield 0.8, match.span()
            elif said.signs & Is.FAILS and (match := _WITH_ERROR.search(text, said.start, said.end)):
                yield 0.62, match.span(1)
            elif said.signs & (Is.SAYS | Is.FAILS) and (
                match := _BARE_CODE.search(text, said.start, said.end)
            ):
                yield 0.5, match.span()


def _announced(mail: Account) -> Iterator[tuple[float, Span]]:
    """ "UserZoom answers with:" and the lines below, "the page says invalid tag", "the following is shown"."""
    for index, said in enumerate(mail.said):
        if not said.signs & Is.SAYS:
            continue
        below = mail.said[index + 1] if index + 1 < len(mail.said) else None
        if below is not None and _leads_to(mail.text, said, below):
            yield 0.75, (below.start, below.end)
        match = _PLAIN.search(said.text, said.start, said.end)
        if match and _is_worded(match[1]):
            yield 0.65, match.span(1)


def _leads_to(text: str, said: Said, below: Said) -> bool:
    words = said.words
    if "\n" not in text[said.end : below.start] or below.end - below.start > _LONGEST_WORDING:
        return False
    announced = words.endswith((":", "：")) and _is_worded(below.words)
    following = any(each in words.casefold() for each in FOLLOWS)
    return (announced or following) and text[below.start] not in OPEN


_LONGEST_WORDING = 250


def denies(said: Said) -> Span | None:
    """ "no error message appears": a clause that has a negation and a word for the message, without "the"."""
    for clause in said.clauses:
        if not clause.signs & Is.ERROR or not clause.signs & Is.NOT:
            continue
        words = [said.text[word.start : word.end].lower() for word in clause.words]
        at = next(index for index, word in enumerate(clause.words) if word.signs & Is.ERROR)
        close = words[max(0, at - 3) : at]
        if at and words[at - 1] in THE:
            continue
        if not NO.isdisjoint(close) or clause.signs & Is.SAYS:
            return clause.start, clause.end
    return None
