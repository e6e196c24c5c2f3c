"""The wording of the error: quoted, coded, announced, or denied.

Owns how a message is told from a name in quotation marks.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from gateway.message.account import Account, Found, Status, evidence_at, evidence_of
from gateway.message.body import Span
from gateway.message.speech import FEW, KANA, OPEN, Said, Word, inside, signs_of
from gateway.message.words.fields import (
    ANNOUNCE,
    ANNOUNCED_AS,
    ARTICLES,
    BETWEEN,
    CUT,
    ERROR_WORDING,
    FOLLOWS,
    NO,
    NO_MESSAGE,
    NO_WORDING,
    ONLY,
    SPEAK,
    THE,
    WHO,
    Is,
)

_BEFORE, _CLOSE, _AFTER = 60, 16, 24  # characters around a quotation that tell what it is

_HTTP = r"(?:400|401|402|403|404|405|406|408|409|410|412|413|415|418|422|423|425|426|429|431|451|500|501|502|503|504|507|520|521|522|524)"

_THROWN = re.compile(r"(?<![\w.])[\w.]{0,80}[A-Za-z](?:Exception|Error)\b(?:: [^\n]{1,200})?")

_CODED = re.compile(
    rf"(?:\b(?:HTTP|[Ss]tatus(?:[ -]?[Cc]ode)?)[ /:]{{1,2}}(?:\d\.\d )?)?(?<![A-Za-z0-9.,]){_HTTP}(?: ?[–:-])?(?: \(?(?:Forbidden|Unauthorized|Conflict|Gone)\b|(?: \(?[A-Z][a-z-]{{1,20}}\b){{2,4}})|\bHTTP/\d(?:\.\d)? [45]\d\d\b"
    rf"|\b(?:HTTP|[Ss]tatus(?:[ -]?[Cc]ode)?|[Ee]rror(?:[ -]?[Cc]ode)?|[Ff]ehler(?:code)?|[Ee]rreur|[Cc]ode|[Cc]ódigo)[ /:#]{{1,3}}{_HTTP}(?![A-Za-z0-9])"
    r"|\b[45]\d\d [45]\.\d\.\d{1,2} [^\n.;]{3,80}|\b0x[0-9A-Fa-f]{4,8}\b"
    r"|\b(?:error|err|errcode|errno|code|fehler|erreur)[=_][\w.-]{3,60}|\b(?:ERR|E)[_-][A-Z0-9_]{3,40}\b"
)

_STOCK = re.compile(
    r"\b(?:Refused to \w|Cannot read propert|[Cc]annot read property|Failed to (?:load|fetch|execute|construct)|Unexpected (?:token|end|identifier)|Access to \w+ at|Mixed Content|Network ?Error|Connection (?:reset|refused|timed out|closed|lost)"
    r"|Request (?:timed out|failed|has expired|aborted|entity)|Permission denied|Access ?Denied|Internal Server Error|Bad (?:Gateway|Request)|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Too Many Requests|Page (?:Unresponsive|Not Found)"
    r"|Invalid (?:token|credentials|request|signature|parameter)|[A-Z][a-z]{2,20}(?:[A-Z][a-z]{2,20}){0,4}(?:Denied|Failed|Failure|Expired|NotFound|Timeout|Refused|Exceeded|Unavailable|Unauthorized)\b"
    r"|[A-Za-z]\w{1,30}(?:\.\w{1,30}){1,4}: (?=[a-z])(?=[^\n]{0,60}(?:not |no |fail|invalid|undefined|missing|null|denied)))[^\n.,;()\"“”]{0,120}"
)
"""What programs say by themselves, in whatever words it is told."""

_STOCK_PARTS = ("efused", "annot read", "ailed", "nexpected", "ccess", "ixed C", "Error", "onnection", "equest", "ermission", "Bad ", "Service", "imeout", "ime-out", "Too Many", "Page ", "Invalid", "enied", "ailure", "xpired", "otFound", "xceeded", "navailable", "nauthorized", ": ")  # fmt: skip
"""Without any of these there is none: to look for them takes less time."""

_CODE_LIKE = re.compile(r"\d\d|[_=]")

_STATE = re.compile(r"[45]\d\d|0x|[_=]")
"""Without any of these there is no code of a protocol."""

_LABELLED_CODE = re.compile(
    r"(?:\b(?:code|error|err|fehler|fehlercode|fehlernummer|erreur|código|error no\.?|ref)|コード)(?: ?(?:is|was|ist|lautet|war|est|es|は|:|：|#|no\.?|nr\.?|n°|d'erreur|de error|erreur|error)){0,3} ?[\"“(]?"
    r"((?=[\w-]{0,20}\d)[A-Za-z]{0,12}[-_]?[A-Za-z0-9]{0,8}[-_]?\d{2,8}[A-Za-z0-9]{0,4})(?![A-Za-z0-9_@])|\((?!(?:id|nr|no|ref|ticket|case|study|build|version|v|page|row|line|bin|room|raum|zone|site)[-_ ])((?-i:[A-Z]{1,8})[-_ ]\d{2,6})\)",
    re.I,
)

_CODE_LABELS = ("code", "err", "fehler", "ref", "código", "コード", "(")
"""Without any of these there is no labelled code."""

_SNAKE = re.compile(r"\b[A-Z]{3,20}(?:_[A-Z0-9]{2,20}){1,5}\b|\b[a-z]{2,20}(?:_[a-z]{2,20}){1,5}\b")

_PLAIN_CODE = re.compile(
    r"(?<![\w-])(?!(?:ID|NR|NO|REF|UTC|GMT|ISO|HTTP|IOS|MP|V)[-_]?\d)[A-Z]{2,10}[-_]?\d{3,6}(?![\w-])"
)

_IN_JSON = re.compile(
    r"\"(?:message|reason|detail|error_description|error_message|title|msg)\"\s{0,3}:\s{0,3}\"([^\"\n]{3,300})\""
)

_ANNOUNCED = re.compile(
    r"(?<!\w)(?:"
    + "|".join(ANNOUNCE)
    + r")(?:,? (?:"
    + "|".join(ANNOUNCED_AS)
    + r"))?[:,]?[ \n]{1,8}(?=\S)|[:：][ \n]+(?=\S)"
)

_SPEAKS = re.compile(r"(?:" + "|".join(SPEAK) + r")\b")

_REPORTED = re.compile(r"\b(?:that|dass|que|qu['’])\W*$")

_TAIL = re.compile(r"[^\"“«„\n.;]{1,200}(?:\.(?=\w)[^\"“«„\n.;]{1,80})?")

_CUT = re.compile(r",? (?:" + "|".join(CUT) + r")\b|,(?= (?:and|but|so|und|aber|et|mais|y|pero)\b)")

_JA_SAID = re.compile(
    r"([^「」『』、。\n：:]{4,60}?)と(?:だけ)?(?:いう(?:エラー|メッセージ|表示)|表示|出[てまる]|返[っさり])"
)

_LOGGED = re.compile(r"\b(?:ERROR|FATAL|SEVERE|WARN|WARNING)\b[\]: ]{1,4}([^\n]{5,200})")

_FAILED = re.compile(
    r"(?<![^\n*>:\] ])\b[A-Za-z][^\n]{0,60}(?:[Ff]ailed|refused|timed out|timeout|denied|unreachable|not found|unavailable)\b[^\n]{0,120}"
)

_WITH_ERROR = re.compile(r"\bwith (?:an? |the )?([^.,;:\n]{3,50} error)\b")

_BARE_CODE = re.compile(
    rf"(?<![A-Za-z0-9.,:/-]){_HTTP}(?:s|er|ers)?(?![A-Za-z0-9:/€$%]|[.,]\d)(?! (?:[a-zà-ÿ]{{2,20}}(?:s|en|n|x)|[A-ZÄÖÜ][a-zäöüß]+|[A-Z]{{3,}}|euros?|people|personas|gente|min|sek|sec|ms|kb|mb|gb|of|von|de|mal|times|km|kg)\b)"
)


def read_error(mail: Account, found: Found) -> None:
    text = mail.text
    best: tuple[float, Span] | None = None
    for rated in (*_quotations(mail), *_codes(mail), *_announced(mail)):
        if best is None or rated[0] > best[0]:
            best = rated
    if best is not None:
        found.evidence += evidence_at("body", text, *best[1], "structure", best[0])
    else:
        titles = max(_titled(mail), default=None)
        if titles is not None:
            found.evidence += evidence_of(mail.subject, titles[1], "structure", titles[0])
    for said in (*mail.said, mail.subject):
        denial = denies(said)
        if denial is not None:
            found.refuse(Status.DECLINED, next(evidence_of(said, denial, "lexicon", 0.8)))
            break


def _titled(mail: Account) -> Iterator[tuple[float, Span]]:
    """In the subject, where the text tells no wording."""
    subject = mail.subject
    yield from ((0.65, each) for each in mail.titled if _is_worded(subject.text[each[0] : each[1]]))
    if subject.signs & _SPEAKING:
        yield from _coded(subject, _stock_in(subject.text))


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
        if not before & (Is.ERROR | Is.SAYS) and _names_a_thing(said, end):
            continue
        worded = _is_worded(words) and not _is_one_of_several(mail, start, end)
        several = len(words.split()) >= 3 or (mail.japanese and len(words) >= 6)
        if mail.japanese and after & Is.SAYS and (worded or several):
            yield 0.8, (start, end)
        elif before & (Is.ERROR | Is.SAYS | Is.FAILS) and worded:
            yield 0.85, (start, end)
        elif (several or worded or any(map(str.isdigit, words))) and _near(
            said, start - _CLOSE, start
        ) & Is.ERROR:
            yield 0.65, (start, end)
        elif worded and (several or after & (Is.ERROR | Is.SAYS)):
            yield 0.7, (start, end)
        elif worded and len(words.split()) > 1:
            yield 0.5, (start, end)
        elif after & Is.ERROR and text[end + 1 : end + 2] != "\n":
            yield 0.65, (start, end)
        elif several and _is_shown(said, start, before, mail.japanese):
            yield 0.5, (start, end)


def _is_one_of_several(mail: Account, start: int, end: int) -> bool:
    """ "the bars of "agree" and "do not agree"": what stands beside a name is a name."""
    quoted = mail.forms.quoted
    at = bisect_right(quoted, (start, end)) - 1
    return any(
        _JOINED.fullmatch(mail.text, first[1], second[0]) is not None
        and not _is_worded(mail.text[other[0] : other[1]])
        for first, second, other in (
            (quoted[at - 1], quoted[at], quoted[at - 1]),
            (quoted[at], quoted[(at + 1) % len(quoted)], quoted[(at + 1) % len(quoted)]),
        )
        if first[1] < second[0] <= first[1] + _APART
    )


_JOINED = re.compile(r"[\"”“»«’‘』」]?,? (?:and|or|und|oder|bzw\.|et|ou|y|o|vs\.?) [\"“„«»‘『「]? ?")

_APART = 10  # characters


def _is_shown(said: Said, start: int, before: int, japanese: bool) -> bool:
    """Who quotes several words behind "shows", behind "just", or in brackets behind what fails, read them."""
    if not japanese and _near(said, start - _AFTER, start) & Is.SAYS:
        return True
    return _is_all_there_is(said, start) or bool(said.text[start - 2] == "(" and before & Is.FAILS)


def _is_all_there_is(said: Said, start: int) -> bool:
    """ "Everywhere just "Connection reset"": it is what is shown."""
    before = _before(said, start)
    return before is not None and before.plain in ONLY


def _names_a_thing(said: Said, end: int) -> bool:
    """ "our "Sorry" workflow", "the "Try again" button": what is quoted is what it is called."""
    following = next(
        (word for clause in said.clauses if clause.end > end for word in clause.words if word.start > end),
        None,
    )
    return (
        following is not None
        and following.start - end <= _BESIDE
        and bool(following.signs & Is.THING)
        and not following.signs & (Is.ERROR | Is.SAYS)
    )


_BESIDE = 3  # characters


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
    return any(map(plain.__contains__, _WORDINGS[plain.isascii()]))


_LEAST_WORDINGS = tuple(
    each
    for each in dict.fromkeys(ERROR_WORDING)
    if not any(other in each for other in ERROR_WORDING if other != each)
)
_WORDINGS = (_LEAST_WORDINGS, tuple(each for each in _LEAST_WORDINGS if each.isascii()))
"""Those that may stand in any text, and those that may in one of ASCII."""


def _codes(mail: Account) -> Iterator[tuple[float, Span]]:
    text = mail.text
    for start, end in mail.forms.machine:
        match = _IN_JSON.search(text, start, end)
        if match:
            yield 0.82, match.span(1)
        match = _thrown(text, start, end) or _CODED.search(text, start, end)
        if match:
            yield 0.75, match.span()
        match = _LOGGED.search(text, start, end)
        if match:
            yield 0.65, match.span(1)
        match = _FAILED.search(text, start, end)
        if match:
            yield 0.62, match.span()
    stock = _stock_in(text)
    for said in mail.said:
        if denies(said) is None and (
            said.signs & _SPEAKING
            or any(each.number for each in said.clauses)
            or mail.text.find("_", said.start, said.end) >= 0
        ):
            yield from _coded(said, stock)


_SPEAKING = Is.ERROR | Is.SAYS | Is.FAILS


def _stock_in(text: str) -> tuple[str, ...]:
    return tuple(filter(text.__contains__, _STOCK_PARTS))


def _coded(said: Said, stock: tuple[str, ...]) -> Iterator[tuple[float, Span]]:
    """`stock`: of `_STOCK_PARTS` those that stand anywhere in the text."""
    text, start, end = said.text, said.start, said.end
    match = _thrown(text, start, end)
    if match:
        yield 0.8, match.span()
        return
    words = text[start:end]
    if any(map(words.__contains__, stock)) and (match := _STOCK.search(text, start, end)):
        yield 0.64, match.span()
    if not _CODE_LIKE.search(text, start, end):
        if said.signs & Is.FAILS and (match := _WITH_ERROR.search(text, start, end)):
            yield 0.62, match.span(1)
        return
    state = _STATE.search(text, start, end)
    lowered = words.lower()
    labelled = any(each in lowered for each in _CODE_LABELS)
    if state and (match := _CODED.search(text, start, end)):
        yield 0.8, match.span()
    elif labelled and (match := _LABELLED_CODE.search(text, start, end)) is not None:
        yield 0.66, match.span(1 if match[1] else 2)
    elif said.signs & Is.ERROR and (match := _SNAKE.search(text, start, end)):
        yield 0.62, match.span()
    elif said.signs & Is.SAYS and (match := _PLAIN_CODE.search(text, start, end)):
        yield 0.6, match.span()
    elif state and said.signs & (Is.SAYS | Is.FAILS) and (match := _BARE_CODE.search(text, start, end)):
        yield 0.5, match.span()


def _thrown(text: str, start: int, end: int) -> re.Match[str] | None:
    if text.find("Error", start, end) < 0 and text.find("Exception", start, end) < 0:
        return None
    return _THROWN.search(text, start, end)


def _announced(mail: Account) -> Iterator[tuple[float, Span]]:
    """ "UserZoom answers with:" and the lines below, "the page says invalid tag", "the following is shown"."""
    for index, said in enumerate(mail.said):
        if not said.signs & (Is.SAYS | Is.ERROR):
            continue
        below = mail.said[index + 1] if index + 1 < len(mail.said) else None
        if below is not None and _leads_to(mail.text, said, below):
            yield 0.75, (below.start, below.end)
        if denies(said) is None:
            yield from _plain(said, mail.japanese)


def _plain(said: Said, japanese: bool) -> Iterator[tuple[float, Span]]:
    """The wording without marks: what follows "says", "reading", a colon, until the sentence goes on with something else."""
    text = said.text
    if japanese:
        told = _JA_SAID.search(text, said.start, said.end)
        if told and _is_worded(told[1]):
            yield 0.62, told.span(1)
    for cue in islice(_ANNOUNCED.finditer(text, said.start, said.end), _MOST):
        tail = _TAIL.match(text, cue.end(), said.end)
        if tail is None or text[cue.end()] in OPEN or _is_of_people(said, cue.start()):
            continue
        cut = _CUT.search(text, tail.start(), tail.end())
        start, end = tail.start(), cut.start() if cut else tail.end()
        words = text[start:end]
        if not words.strip() or _is_nameless(said, start, end):
            continue
        if len(words.split()) > _MOST_WORDS:
            continue
        named = words[0].isupper() and len(words.split()) > 1
        colon = cue[0].strip()[-1:] in (":", "：")
        if colon and not _near(said, cue.start() - _BEFORE, cue.end()) & (Is.SAYS | Is.ERROR):
            continue
        if (named or colon) and _is_worded(words):
            yield 0.65, (start, end)
        elif said.signs & Is.ERROR and (named or colon):
            yield 0.6, (start, end)
        elif (said.signs & Is.ERROR or _SPEAKS.match(cue[0])) and _is_worded(
            words if _REPORTED.search(cue[0]) else _unnamed(said, start, end)
        ):
            yield 0.5, (start, end)


def _before(said: Said, at: int) -> Word | None:
    """The word right before."""
    return next(
        (
            word
            for clause in said.clauses
            for word in reversed(clause.words)
            if word.end <= at and at - word.end <= _BESIDE
        ),
        None,
    )


def _is_of_people(said: Said, at: int) -> bool:
    """ "Everybody who answers B", "one agent already told": it is no screen that says it."""
    before = _before(said, at)
    if before is not None and before.plain in BETWEEN:
        before = _before(said, before.start)
    return before is not None and before.plain in WHO


_MOST_WORDS = 14  # of a wording without marks; who goes on longer tells

_MOST = 8  # announcements of one sentence that are looked at


def _is_nameless(said: Said, start: int, end: int) -> bool:
    """ "an error message", "the following": there is one, and its words are not told; "a timeout error" is named."""
    words = [word for clause in said.clauses for word in clause.words if start <= word.start < end]
    first = said.text[words[0].start : words[0].end] if words else ""
    if first in NO_WORDING:
        return True
    if first.lower() not in ARTICLES or not any(word.signs & Is.ERROR for word in words[1 : FEW + 1]):
        return False
    rest = _unnamed(said, words[1].start, end).split()[:FEW]
    return not (any(each.istitle() for each in rest) or _is_worded(" ".join(rest)))


def _unnamed(said: Said, start: int, end: int) -> str:
    """Without the words that only say that it is an error; and nothing where it is about something: "the wrong name"."""
    words = [word for clause in said.clauses for word in clause.words if start <= word.start < end]
    if words and not said.signs & Is.ERROR and words[0].plain in ARTICLES:
        return ""
    return " ".join(said.text[word.start : word.end] for word in words if not word.signs & Is.ERROR)


def _leads_to(text: str, said: Said, below: Said) -> bool:
    words = said.words
    if "\n" not in text[said.end : below.start] or below.end - below.start > _LONGEST_WORDING:
        return False
    open_ended = (
        words[-1].isalpha()
        and not (said.item and below.item)
        and bool(said.clauses)
        and bool(said.clauses[-1].signs & Is.SAYS)
    )
    announced = (words.endswith((":", "：")) or open_ended) and _is_worded(below.words)
    following = any(each in words.casefold() for each in FOLLOWS)
    return (announced or following) and text[below.start] not in OPEN and not below.signs & Is.POLITE


_LONGEST_WORDING = 250


_NO_MESSAGE = re.compile(NO_MESSAGE)


def denies(said: Said) -> Span | None:
    """ "no error message appears": a clause that has a negation and a word for the message, without "the"; "it fails silently"."""
    if not said.signs & (Is.MUTE | Is.ERROR):
        return None
    for clause in said.clauses:
        if clause.signs & Is.MUTE:
            return clause.start, clause.end
        if not clause.signs & Is.ERROR or not clause.signs & Is.NOT:
            continue
        if not said.text.isascii() and KANA.search(said.text, clause.start, clause.end):
            if _NO_MESSAGE.search(said.text, clause.start, clause.end):
                return clause.start, clause.end
            continue
        words = [word.plain for word in clause.words]
        at = next(index for index, word in enumerate(clause.words) if word.signs & Is.ERROR)
        close = words[max(0, at - 3) : at]
        if at and words[at - 1] in THE:
            continue
        if (
            not NO.isdisjoint(close)
            or (words[-1] in NO and at + FEW >= len(words) - 1)  # "Meldung gibt es keine"
            or any(word.signs & (Is.SAYS | Is.HAS) and not word.signs & Is.ERROR for word in clause.words)
        ):
            return clause.start, clause.end
    return None
