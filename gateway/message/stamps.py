"""Times that a machine wrote: at the head of a log's line, beside a key of an object. They count in default of other words.

Owns how such lines look and which of their times tells a beginning. Pure and linear; reads no words of people.
"""

import re
from dataclasses import dataclass

from gateway.message.onset import Told, leads
from gateway.message.time_phrases import Phrase, phrases_in
from gateway.message.time_words import tokenised

_LEVEL = r"(?:\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|CRITICAL|SEVERE|TRACE)\]?:?[ \t]+)?"
_HEADED = re.compile(
    rf"[\s>]*{_LEVEL}(?:(?:ts|time|timestamp|date|@timestamp)=)?[\[({{<\"]*(?:\w{{3}} )?"
    r"(?:\d{4}[-/]\d\d[-/]\d\d[T ]?\d|\d\d-\d\d[ ]\d\d:\d\d:\d\d|\d\d:\d\d:\d\d|\w{3} [ \d]\d \d\d:\d\d:\d\d|\d{1,2}/\w{3}/\d{4}:"
    r"|[IWEF]\d{4}[ ]\d\d:\d\d:\d\d|1[6-9]\d{8}(?:\.\d|\d{3})?\s)"
)
_KEYED = re.compile(
    r"\"(?P<key>[\w@. -]{1,40})\"\s{0,4}:\s{0,4}(?P<value>\"\d{4}-\d\d-\d\d[T ]\d\d:\d\d[^\"\n]{0,24}\"|1[6-9]\d{8}(?:\d{3})?(?![\d.]))"
)
_LIKELY = ('"', "{", "[")
_FAILING = re.compile(
    r"\b(?:error|err|e|fatal|critical|severe|exception|traceback|panic|timed?[ -]?out|refused|denied|rejected|unavailable|status[=: ]5\d\d|5\d\d)\b"
    r"|fail|Error\b|Exception\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"expir|valid|until|due|deadline|creat|updat|modif|next|retry|birth|start_date|end|iat|nbf|last",
    re.IGNORECASE,
)
_LINE = 200  # characters

MACHINE = 0.9
"""What speaks for the time of a machine's line; a key that says "began" speaks louder."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """`failing`: the line says that something failed."""

    told: Told
    failing: bool


def is_logged(text: str) -> bool:
    """Whether a machine wrote that line, with the time at its head."""
    return _HEADED.match(text) is not None


def stamp_in(text: str) -> Stamp | None:
    """The time of a line that a machine wrote, None where it is a person's or tells none."""
    if is_logged(text):
        line = text[:_LINE]
        for phrase in phrases_in(tokens := tokenised(line, "en"), "en"):
            if phrase.clock or phrase.epoch:
                start, end = tokens[phrase.first].start, tokens[phrase.last].end
                return Stamp(Told(phrase, MACHINE, start, end), bool(_FAILING.search(line)))
        return None
    return _keyed(text) if text.lstrip().startswith(_LIKELY) else None


def _keyed(text: str) -> Stamp | None:
    """The value whose key speaks loudest, of equals the first."""
    best: Told | None = None
    for match in _KEYED.finditer(text):
        key = match["key"].replace("_", " ").replace("-", " ")
        said = leads(key)
        if said < 0 or (said == 0 and _LATER.search(key)):
            continue
        phrase = _told_by(match["value"].strip('"'))
        weight = MACHINE + said
        if phrase and (best is None or weight > best.weight):
            start = match.start("value") + match["value"].startswith('"')
            best = Told(phrase, weight, start, start + len(match["value"].strip('"')))
    return Stamp(best, True) if best else None


def _told_by(value: str) -> Phrase | None:
    found = phrases_in(tokenised(value, "en"), "en")
    return next((each for each in found if each.epoch or (each.days and each.clock)), None)
