"""The wording of an error that a program gives by itself: codes, exceptions, what an object or an element names as the reason.

Owns these forms, in a machine's block or within a sentence. A number that only counts is no code.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from gateway.message.account import Account
from gateway.message.body import Span
from gateway.message.speech import Said
from gateway.message.worded import denies, is_worded, word_before
from gateway.message.words.fields import COUNTED, NUMBERED, Is

_HTTP = r"(?:400|401|402|403|404|405|406|408|409|410|412|413|415|418|422|423|425|426|429|431|451|500|501|502|503|504|507|520|521|522|524)"

_THROWN = re.compile(r"(?<![\w.])[\w.]{0,80}[A-Za-z](?:Exception|Error)\b(?:: [^\n]{1,200})?")

_CODED = re.compile(
    rf"(?:\b(?:HTTP|[Ss]tatus(?:[ -]?[Cc]ode)?)[ /:]{{1,2}}(?:\d\.\d )?)?(?<![A-Za-z0-9.,]){_HTTP}(?: ?[–:-])?(?: \(?(?:Forbidden|Unauthorized|Conflict|Gone)\b|(?: \(?[A-Z][a-z-]{{1,20}}\b){{2,4}})|\bHTTP/\d(?:\.\d)? [45]\d\d\b"
    rf"|\b(?:HTTP|[Ss]tatus(?:[ -]?[Cc]ode)?|[Ee]rror(?:[ -]?[Cc]ode)?|[Ff]ehler(?:code)?|[Ee]rreur|[Cc]ode|[Cc]ódigo)[ /:#]{{1,3}}{_HTTP}(?![A-Za-z0-9])"
    r"|\b[45]\d\d [45]\.\d\.\d{1,2} [^\n.;]{3,80}|\b0x[0-9A-Fa-f]{4,8}\b"
    r"|\b(?:error|err|errcode|errno|code|fehler|erreur)[=_][\w.-]{3,60}|\b(?:ERR|E|DNS|SSL|TLS|NET|PR|SEC|MOZILLA|NS_ERROR|STATUS)[_-][A-Z0-9_]{3,60}\b|\b(?:AADSTS|ORA-|SQLSTATE )\d{4,6}(?:: [^\n]{3,120})?"
)

_ANSWERED = re.compile(
    rf"\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) [^\s\"]{{1,200}}\"?(?: HTTP/\d(?:\.\d)?\"?)?(?: ?(?:->|=>|→|:|-|returns|gives|answers|gibt|liefert|renvoie|devuelve))? ({_HTTP}\b(?: [A-Z][A-Z_]{{2,40}})?)"
)
"""A request with the state it ended in, as it is logged."""

_STOCK = re.compile(
    r"\b(?:Refused to (?:load|frame|display|execute|connect|apply|run|set|get)\b[^\n]{0,300}|(?:Access to \w+ at|Mixed Content|Blocked a frame|Failed to (?:execute|construct))\b[^\n]{0,300}|Cannot read propert|[Cc]annot read property|Failed to (?:load|fetch)|Unexpected (?:token|end|identifier)|Network ?Error|Connection (?:reset|refused|timed out|closed|lost)"
    r"|Request (?:timed out|failed|has expired|aborted|entity)|Permission denied|Access ?Denied|Internal Server Error|Bad (?:Gateway|Request)|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Too Many Requests|Page (?:Unresponsive|Not Found)"
    r"|Invalid (?:token|credentials|request|signature|parameter)|[A-Z][a-z]{2,20}(?:[A-Z][a-z]{2,20}){0,4}(?:Denied|Failed|Failure|Expired|NotFound|Timeout|Refused|Exceeded|Unavailable|Unauthorized)\b"
    r"|E(?:CONN(?:REFUSED|RESET|ABORTED)|TIMEDOUT|NOTFOUND|PIPE|HOSTUNREACH|NETUNREACH|ACCES|NOENT|ADDRINUSE|PERM|AI_AGAIN)\b|NXDOMAIN\b|SERVFAIL\b|SIG(?:SEGV|KILL|ABRT)\b|OOMKilled\b|CrashLoopBackOff\b"
    r"|[A-Za-z]\w{1,30}(?:\.\w{1,30}){1,4}: (?=[a-z])(?=[^\n]{0,60}(?:not |no |fail|invalid|undefined|missing|null|denied)))[^\n.,;()\"“”]{0,120}"
)
"""What programs say by themselves, in whatever words it is told."""

_STOCK_PARTS = ("efused", "annot read", "ailed", "nexpected", "ccess", "ixed C", "Error", "onnection", "equest", "ermission", "Bad ", "Service", "imeout", "ime-out", "Too Many", "Page ", "Invalid", "enied", "ailure", "xpired", "otFound", "xceeded", "navailable", "nauthorized", "Blocked", "ECONN", "ETIMED", "ENOT", "EPIPE", "UNREACH", "EACC", "ENOENT", "EADDR", "EPERM", "EAI_", "NXDOM", "SERVF", "SIG", "OOM", "CrashLoop", ": ")  # fmt: skip
"""Without any of these there is none: to look for them takes less time."""

_CODE_LIKE = re.compile(r"\d\d|[_=]")

_STATE = re.compile(r"[45]\d\d|0x|[_=]")
"""Without any of these there is no code of a protocol."""

_LABELLED_CODE = re.compile(
    r"(?:\b(?:code|error|err|fehler|fehlercode|fehlernummer|erreur|código|error no\.?|ref)|コード)(?: ?(?:is|was|ist|lautet|war|est|es|は|:|：|#|no\.?|nr\.?|n°|d'erreur|de error|erreur|error)){0,3} ?[\"“(]?"
    r"((?=[\w-]{0,20}\d)[A-Za-z]{0,12}[-_]?[A-Za-z0-9]{0,8}[-_]?\d{2,8}[A-Za-z0-9]{0,4})(?![A-Za-z0-9_@])|\((?!(?:id|nr|no|ref|ticket|case|study|build|version|v|page|row|line|bin|room|raum|zone|site)[-_ ])((?-i:[A-Z]{1,8})[-_ ]\d{2,6})\)",
    re.I,
)

_OF_A_THING = re.compile(r"ref\b", re.I)
"""By which a thing is found, where no screen says anything."""

_CODE_LABELS = ("code", "err", "fehler", "ref", "código", "コード", "(")
"""Without any of these there is no labelled code."""

_SNAKE = re.compile(r"\b[A-Z]{3,20}(?:_[A-Z0-9]{2,20}){1,5}\b|\b[a-z]{2,20}(?:_[a-z]{2,20}){1,5}\b")

_PLAIN_CODE = re.compile(
    r"(?<![\w-])(?!(?:ID|NR|NO|REF|UTC|GMT|ISO|HTTP|IOS|MP|V)[-_]?\d)[A-Z]{2,10}[-_]?\d{3,6}(?![\w-])"
)

_IN_JSON = re.compile(
    r"\"(?:message|reason|details?|(?:last_?)?err(?:or)?s?(?:_?(?:description|message|code|msg|text|reason))?|fail(?:ure)?_?reason|status_?message|fault(?:string)?|exception|cause|problem|statusText|title|msg)\"\s{0,3}:\s{0,3}(?:\[\s?)?\"([^\"\n]{3,300})\""
    r"|<(?:\w{1,20}:)?(?:\w{0,20}(?:message|fault(?:string|code)?|error|reason|details?|code|exception)|text|title)(?: [^<>\n]{0,80})?>([^<>\n]{3,300})</",
    re.I,
)
"""What an object or an element of a machine's answer gives as its reason."""

_REASON = re.compile(
    r"\b(?:reason|err(?:or)?|err(?:or)?_?(?:msg|message|text)|msg|message|detail|cause)=(?:\"([^\"\n]{3,200})\"|'([^'\n]{3,200})')",
    re.I,
)
"""What a line of keys and values gives as its reason."""

_LOGGED = re.compile(r"\b(?:ERROR|FATAL|SEVERE|WARN|WARNING)\b[\]: ]{1,4}([^\n]{5,200})")

_PRINTED = re.compile(
    r"(?:\[?\d{4}-\d\d-\d\d[^\n]{4,30})?\[(?:ERROR|FATAL|SEVERE|CRITICAL|WARN|WARNING|error|fatal|warn)\][: ]{0,2}[^\n]{5,300}"
)
"""A line of a log, alone among sentences."""

_FAILED = re.compile(
    r"(?<![^\n*>:\] ])\b[A-Za-z][^\n]{0,60}(?:[Ff]ailed|refused|timed out|timeout|denied|unreachable|not found|unavailable)\b[^\n]{0,120}"
)

_WITH_ERROR = re.compile(r"\bwith (?:an? |the )?([^.,;:\n]{3,50} error)\b")

_BARE_CODE = re.compile(
    rf"(?<![A-Za-z0-9.,:/$£€¥-]){_HTTP}(?:s|er|ers)?(?![A-Za-z0-9:/€$%]|[.,]\d)(?! (?:[a-zà-ÿ]{{2,20}}(?:s|en|n|x)|[A-ZÄÖÜ][a-zäöüß]+|[A-Z]{{3,}}|euros?|people|personas|gente|min|sek|sec|ms|kb|mb|gb|of|von|de|mal|times|km|kg)\b)"
)


def codes(mail: Account) -> Iterator[tuple[float, Span]]:
    text = mail.text
    stock = stock_in(text)
    for start, end in mail.forms.machine:
        match = _IN_JSON.search(text, start, end)
        if match:
            yield 0.82, match.span(match.lastindex or 0)
        match = _REASON.search(text, start, end)
        if match:
            yield 0.8, match.span(match.lastindex or 0)
        match = _thrown(text, start, end) or _CODED.search(text, start, end)
        if match:
            yield 0.75, match.span()
        for quoted in _within(mail.forms.quoted, start, end):
            if is_worded(text[quoted[0] : quoted[1]]) and text.find("{", start, end) < 0:
                yield 0.76, quoted
        match = _LOGGED.search(text, start, end)
        if match:
            yield 0.65, match.span(1)
        match = _FAILED.search(text, start, end)
        if match:
            yield 0.62, match.span()
        match = _ANSWERED.search(text, start, end)
        if match:
            yield 0.55, match.span(1)
        match = _STOCK.search(text, start, end) if stock else None
        if match:
            yield 0.7, match.span()
    for said in mail.said:
        words = said.words
        if (
            said.signs & SPEAKING
            or "_" in words
            or words[:1] == "["
            or any(each.number for each in said.clauses)
            or (any(map(words.__contains__, stock)) and _STOCK.search(text, said.start, said.end))
        ) and denies(said) is None:
            yield from coded(said, stock)


def _within(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    return spans[bisect_left(spans, (start, start)) : bisect_left(spans, (end, end))]


SPEAKING = Is.ERROR | Is.SAYS | Is.FAILS


def stock_in(text: str) -> tuple[str, ...]:
    return tuple(filter(text.__contains__, _STOCK_PARTS))


def coded(said: Said, stock: tuple[str, ...]) -> Iterator[tuple[float, Span]]:
    """`stock`: of `_STOCK_PARTS` those that stand anywhere in the text."""
    text, start, end, words = said.text, said.start, said.end, said.words
    if "{" in words or "</" in words:
        printed = _IN_JSON.search(text, start, end)
        if printed:
            yield 0.8, printed.span(printed.lastindex or 0)
            return
    match = _thrown(text, start, end)
    if match:
        yield 0.8, match.span()
        return
    if "[" in words and (match := _PRINTED.match(text, start, end)):
        yield 0.7, match.span()
        return
    if "=" in words and (match := _REASON.search(text, start, end)):
        yield 0.8, match.span(match.lastindex or 0)
        return
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
    elif (
        labelled
        and (match := _LABELLED_CODE.search(text, start, end)) is not None
        and not (match[2] and _is_numbered(said, match.start()))
        and (said.signs & SPEAKING or not _OF_A_THING.match(match[0]))
    ):
        yield 0.66, match.span(1 if match[1] else 2)
    elif said.signs & Is.ERROR and (match := _SNAKE.search(text, start, end)):
        yield 0.62, match.span()
    elif (
        said.signs & Is.SAYS
        and (match := _PLAIN_CODE.search(text, start, end))
        and not _is_numbered(said, match.start())
    ):
        yield 0.6, match.span()
    elif (
        state
        and said.signs & (Is.SAYS | Is.FAILS)
        and (match := _BARE_CODE.search(text, start, end))
        and not _is_counted(said, match)
    ):
        yield 0.5, match.span()


def _is_counted(said: Said, match: re.Match[str]) -> bool:
    """ "order of 400", "ab Zeile 500", "429s nil": so many, or none."""
    before = word_before(said, match.start())
    if before is not None and before.plain in COUNTED:
        return True
    return _NONE_OF_IT.match(said.text, match.end(), said.end) is not None


_NONE_OF_IT = re.compile(r" ?[:=]? ?(?:nil|none|zero|keine|aucun|ningun[oa]|0)\b")


def _is_numbered(said: Said, at: int) -> bool:
    """ "same number (SUB-0418)": it is what a thing is found by."""
    before = word_before(said, at)
    return before is not None and before.plain in NUMBERED


def _thrown(text: str, start: int, end: int) -> re.Match[str] | None:
    if text.find("Error", start, end) < 0 and text.find("Exception", start, end) < 0:
        return None
    return _THROWN.search(text, start, end)
