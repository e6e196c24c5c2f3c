"""A monitoring system's mail as values: which problem it is about, and whether that is down, up, or only noted.

Owns the matching of a policy's rules. Pure; bounded text only, so that no mail can make a pattern slow. Never judges who
wrote the mail: its caller says which rules may be believed.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from rules.patterns import filled, pattern
from rules.policy import Monitoring, Signal

MAX_SUBJECT = 200  # characters
MAX_LINE = 200
MAX_TEXT = 4_000
MAX_KEY = 200
MAX_WORD = 40


@dataclass(frozen=True, slots=True)
class Alert:
    """`fault` says why a person must look; then nothing else counts. `words`: the mail's, for people; `state`: its word for
    how it is; `level`: what that word, or one of its own, means to the rule."""

    rule: str
    signal: Signal = Signal.NOTE
    key: str = ""
    title: str = ""
    words: str = ""
    fault: str = ""
    state: str = ""
    level: str = ""


NO_RULE = "from a monitoring address, but no rule reads it"


def claimed(rules: Iterable[Monitoring], author: str, subject: str, text: str) -> Alert | None:
    """None where no rule names this author, in canonical form."""
    own = [rule for rule in rules if rule.is_from(author)]
    return (read_alert(own, subject, text) or Alert(own[0].name, fault=NO_RULE)) if own else None


def read_alert(rules: Iterable[Monitoring], subject: str, text: str) -> Alert | None:
    """By the first rule whose every pattern matches; None where none does."""
    subject, text = " ".join(subject.split())[:MAX_SUBJECT], text[:MAX_TEXT]
    lines = [line.strip()[:MAX_LINE] for line in text.splitlines()]
    for rule in rules:
        groups = _groups(rule, subject, lines)
        if groups is not None:
            return _alert(rule, groups, text)
    return None


def _alert(rule: Monitoring, groups: Mapping[str, str], text: str) -> Alert:
    said = groups.get("state", "")
    grave = groups.get("level", said)
    signal = rule.signal(said)
    key = " ".join(filled(rule.key, groups).lower().split())[:MAX_KEY]
    if signal is None:
        word = said[:MAX_WORD]
        return Alert(
            rule.name, fault=f"monitoring rule {rule.name}: {word!r} is no word of its down, up or note"
        )
    if not key.strip("/:. -"):
        return Alert(rule.name, fault=f"monitoring rule {rule.name}: the mail names no problem")
    title, level = " ".join(filled(rule.title, groups).split()), rule.levels.get(grave.lower(), "")
    return Alert(rule.name, signal, key, title, text.strip(), state=said, level=level)


def _groups(rule: Monitoring, subject: str, lines: list[str]) -> dict[str, str] | None:
    """What every pattern of the rule has found; None unless each matches. A group that took no part is empty."""
    found: dict[str, str] = {}
    if rule.subject:
        match = _compiled(rule.subject).match(subject)
        if match is None:
            return None
        found |= _words(match.groupdict())
    for each in rule.body:
        compiled = _compiled(each)
        match = next((match for line in lines if (match := compiled.match(line))), None)
        if match is None:
            return None
        found |= _words(match.groupdict())
    return found


def _words(groups: Mapping[str, str | None]) -> Iterator[tuple[str, str]]:
    return ((name, (words or "").strip()) for name, words in groups.items())


@lru_cache(maxsize=256)
def _compiled(text: str) -> Pattern[str]:
    return pattern(text)
