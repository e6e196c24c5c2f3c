"""Finds what a report shows by its form, in any language: lines of a machine, numbered steps, ways through menus, quotations.

Owns forms only, as views into the text; what they mean is judged elsewhere. Linear: lines are looked at once, all
patterns are bounded.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from gateway.message.body import Span

_MOST = 64  # forms of one kind in one mail that are looked at
_WIDE = 400  # characters of a line that are looked at

# What a machine does not say: a sentence may begin with a time or a request as well.
_TALE = r"(?![^\n]{0,200} (?:onwards|we|our|us|I|my|every|nobody|nothing|has been|have been|returns|fails|keeps|gives|takes|wir|uns|nous|nos|nosotros|nadie|personne|niemand)\b)"

_MACHINE = re.compile(
    r"[ \t>]{0,12}(?:[<>] )?(?:<\?xml |(?:[A-Z][a-z]{2} {1,2}\d{1,2} |\d{1,2}/[A-Z][a-z]{2}/\d{4}:)\d\d:\d\d:\d\d |1\d{9}(?:\.\d{3})? {1,8}\S|(?:X-[A-Z][\w-]{2,40}|Diagnostic-Code|Message-I[Dd]|Received|Return-Path|Final-Recipient|Remote-MTA|Authentication-Results|[Cc][Ff]-[Rr]ay|[Ee][Tt]ag|[Rr]etry-[Aa]fter): ?\S|(?:[\w-]{1,20} ){0,3}[A-Za-z][\w.-]{0,30}=\S{1,80},? [^\n=]{0,40}[A-Za-z][\w.-]{0,30}=\S|</?[A-Za-z][\w.-]{0,30}:[A-Za-z][\w.-]{0,40}[ >]|<[A-Za-z][\w.-]{1,40}(?: [\w:-]{1,30}=\"[^\"\n]{0,120}\"){0,6}>[^<>\n]{0,200}<|HTTP/\d|(?:GET|POST|PUT|PATCH|DELETE|HEAD) [/h]\S"
    + _TALE
    + r"|\{|\}|\[\{|\[\"|\"[\w.$-]{1,40}\"\s?:"
    r"|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S{0,20} "
    + _TALE
    + r"\S|\[?\d\d:\d\d:\d\d|\d\d-\d\d \d\d:\d\d:\d\d|\[\d{6,}\]|\d{1,2} {1,4}\d{1,3}(?:\.\d{1,3}){3}\b|\d{1,3}(?:\.\d{1,3}){3} |Traceback \(|at [\w.$<>]{3,120}\(|File \"|Caused by: "
    r"|(?:FATAL|ERROR|WARN|WARNING|INFO|DEBUG|TRACE)\b[ :\]]|Uncaught |Refused to |Exception in |Failed to load resource|net::"
    r"|(?:[a-z]\w{0,40}\.){1,8}[A-Z]\w{0,60}(?:Exception|Error)\b|[A-Z]\w{0,60}(?:Exception|Error):|\$ \w|curl (?:-|http)|[^\s;,]{1,40}(?:;[^;\n]{0,60}){2,12}$"
    r"|[^\s,]{1,40}(?:,[^, \n]{1,40}){3,12}$|curl: \(\d|\* (?:[Cc]onnect|Failed|Trying|Could not|SSL|TLS|HTTP|Host )|panic:|goroutine |upstream \w|PING |ping: |\d{1,2} {1,4}(?:\* \*|[\w.-]{3,60} {1,3}(?:\([\d.]{7,15}\) {1,3})?[\d.]{1,8} ms)|[VDIWEF]/[\w.-]{2,40}(?:\( {0,5}\d{1,6}\))?: |[\w./-]{2,60}\.(?:js|ts|tsx|jsx|py|java|kt|swift|php|rb|go|cs):\d|\[[\w:.-]{1,24}\] (?=[^\n]{0,160}(?:[Ee]rror|[Ff]ail|[Ww]arn|refused|denied|timeout))|Segmentation fault|ORA-\d|SQLSTATE)"
)
_HEADER = re.compile(r"[ \t>]{0,12}(?:[<>] )?[A-Za-z][\w-]{1,30}: ?\S")
_NUMBER = r"(?:\(?(\d{1,2}|[a-hA-H](?=[.)] ))[.):]|[sS](?i:tep) (\d{1,2})\b)[ \t]*(?=\S)"
_NUMBERED = re.compile(rf"[ \t]*{_NUMBER}")
_NUMBERED_BESIDE = re.compile(rf"[ \t]*(?:[^\W\d][^\n\t:]{{0,30}}?[ \t]{{2,}})?{_NUMBER}")
_CHAIN = re.compile(
    r"[ \t\n](?:->|=>|>|→|➔|›|⇒|/)(?=[ \t\n])|[^\s→](?:→|➔)(?=\S)|(?<=[^\W\d_]) [–-](?= [A-Z])"
)
_WEAK = "/–-"  # marks that lead nowhere alone
_TELLS_ON = re.compile(r"[,;:] |(?<=\w) (?:and|und|et|y) (?=[a-zà-ÿ])| – ")
_QUOTED = re.compile(  # the mark first, for which a text is looked through fastest
    r"[\"“„”«「『'‘‹【](?:(?<=[\"“„”])([^\"“”„\n]{2,250}(?:\n[^\"“”„\n]{1,150})?)[\"“”]|(?<=«)\s?([^«»\n]{2,250}(?:\n[^«»\n]{1,150})?)»"
    r"|(?<=[「『])([^「」『』\n]{2,250})[」』]|(?<=['‘])(?<![\w'’].)([^'’‘\n]{3,160})['’](?!\w)|(?<=[‹【])([^‹›【】\n]{2,160})[›】])"
)


@dataclass(frozen=True, slots=True)
class Forms:
    machine: tuple[Span, ...] = ()  # blocks of lines
    numbered: tuple[tuple[Span, ...], ...] = ()  # lists, each the spans of its items' lines
    quoted: tuple[Span, ...] = ()  # what stands between the marks


def forms(text: str, spans: tuple[Span, ...]) -> Forms:
    machine: list[Span] = []
    numbered: list[tuple[Span, ...]] = []
    quoted: list[Span] = []
    for start, end in spans:
        lines = list(_lines(text, start, end))
        machine += _machine(text, lines)
        numbered += _numbered(text, lines)
        quoted += quoted_in(text, start, end)
    return Forms(tuple(machine[:_MOST]), tuple(numbered[:_MOST]), tuple(quoted[:_MOST]))


def quoted_in(text: str, start: int, end: int) -> tuple[Span, ...]:
    return tuple(
        match.span(match.lastindex or 0) for match in islice(_QUOTED.finditer(text, start, end), _MOST)
    )


def may_lead(words: str) -> bool:
    """Without any of these there is no way through menus."""
    return any(map(words.__contains__, _LEADS))


_LEADS = (">", "→", "➔", "›", "⇒", "/", " – ", " - ")


def chain(text: str, start: int, end: int) -> tuple[Span, int] | None:
    """A way through menus, "Results > Export > Excel", within a sentence: where it stands, and how many steps lead on."""
    found = islice(_CHAIN.finditer(text, start, min(end, start + 2 * _WIDE)), _MOST)
    marks = [each for each in found if each[0].strip() not in _WEAK or not _is_numbers(text, each)]
    if not marks:
        return None
    if len(marks) == 1 and marks[0][0].strip() in _WEAK:
        return None
    first, last = marks[0].start(), marks[-1].end()
    low = max(
        (
            text.rfind(stop, start, first) + len(stop)
            for stop in (": ", "(", ":\n")
            if text.rfind(stop, start, first) >= 0
        ),
        default=start,
    )
    opened = text.rfind("(", start, first)
    closed = text.find(")", last, end) if opened >= 0 and text.find(")", opened, first) < 0 else -1
    goes_on = _TELLS_ON.search(text, last, end)
    stop = closed if closed >= 0 else goes_on.start() if goes_on else end
    return (low, stop), len(marks)


def _is_numbers(text: str, mark: re.Match[str]) -> bool:
    """ "55018 / 55018-1": one number and another."""
    return text[mark.start() - 1 : mark.start()].isdigit() or text[mark.end() + 1 : mark.end() + 2].isdigit()


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def _machine(text: str, lines: list[Span]) -> Iterator[Span]:
    """Runs of such lines; header lines go on with one, a blank line between two parts of an answer parts nothing."""
    first = last = -1
    blanks = 0
    for start, end in lines:
        stop = min(end, start + _WIDE)
        if _MACHINE.match(text, start, stop) or (
            first >= 0 and not blanks and _HEADER.match(text, start, stop)
        ):
            first, last, blanks = (start if first < 0 else first), end, 0
        elif first >= 0 and not text[start:end].strip() and not blanks:
            blanks = 1
        elif first >= 0:
            yield _tight(text, first, last)
            first, blanks = -1, 0
    if first >= 0:
        yield _tight(text, first, last)


def _numbered(text: str, lines: list[Span]) -> Iterator[tuple[Span, ...]]:
    """Items that count up from one, each with the lines that go on with it."""
    items: list[Span] = []
    goes_on = False
    for start, end in lines:
        line = text[start:end]
        numbered = _NUMBERED_BESIDE if "  " in line or "\t" in line else _NUMBERED
        match = numbered.match(text, start, min(end, start + _WIDE))
        number = _count(match[1] or match[2]) if match else 0
        if match and number == len(items) + 1:
            items.append((match.start(1 if match[1] else 2), end))
            goes_on = True
        elif number == 1 and match:
            if len(items) > 1:
                yield tuple(items)
            items, goes_on = [(match.start(1 if match[1] else 2), end)], True
        elif not line.strip():
            goes_on = False
        elif items and goes_on and line[0] in " \t" and not number:
            items[-1] = (items[-1][0], end)
        elif items and not goes_on:
            if len(items) > 1:
                yield tuple(items)
            items = []
    if len(items) > 1:
        yield tuple(items)


def _count(mark: str) -> int:
    """ "3" or "c"."""
    return int(mark) if mark.isdecimal() else ord(mark.lower()) - ord("a") + 1


def _tight(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return start + len(words) - len(words.lstrip(" \t\n>")), end - (len(words) - len(words.rstrip()))
