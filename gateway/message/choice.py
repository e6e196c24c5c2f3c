"""Reads which option of a letter of ours a reply chose: by its letter, its place, or its own words.

Owns when that is sure: several letters, a letter that may be an English article, words that fit two options choose none,
and the level stays in doubt. Never looks beyond the first lines.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gateway.message.answers import new_lines
from gateway.message.body import Body
from gateway.message.fields import Evidence
from gateway.message.words.answers import (
    BESIDE_ORDINALS,
    CHOICE,
    GREETINGS,
    LAST,
    NEITHER,
    ORDINALS,
)

Options = Mapping[str, tuple[str, ...]]
"""By its letter, in the letter's order: how each is worded, in any language it may have stood there."""


@dataclass(frozen=True, slots=True)
class Choice:
    letter: str  # lower case
    evidence: Evidence  # the line in which it was made


MAX_LINE = 300
_FIRST_LINES = 3  # in which a choice is made
_ENOUGH = 3  # words of an option that are its own; fewer only where they are all of it

_CHOSEN = re.compile(
    rf"[ (\[\"'*_>]{{0,4}}(?:{CHOICE})?[(\[\"'*_]{{0,2}}([a-h])(?:[)\]\"'*_]{{0,2}}[ ]*[.!]?[ ]*$"
    r"|[)\]\"'*_]{0,2}[ ]*[.,:;)!–—-](?=[ ])|[)\]\"'*_]{0,2} please[.!]?$)",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"[ ]*(?:[a-h]|or|oder|ou|o)\b[ ]*(?:$|[,./)!?])", re.IGNORECASE)
_LETTERED = re.compile(r"[ (\[\"'*_>]{0,4}([a-h])[)\]\"'*_.:]{0,2}[ ]+(?=\S)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_UNSEEN = dict.fromkeys(map(ord, "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060"))


def read_choice(body: Body, options: Options) -> Choice | None:
    """None where nothing was chosen, or not surely."""
    if not options:
        return None
    seen = 0
    for start, end, line in new_lines(body):
        words = unicodedata.normalize("NFKC", line.translate(_UNSEEN)).strip()
        if not words:
            continue
        seen += 1
        letter = _chosen(words, options) if len(words) <= MAX_LINE else None
        if letter is not None:
            return Choice(letter, _evidence(body.text, start, end)) if letter in options else None
        if seen == _FIRST_LINES or not words.split()[0].strip(",.!").casefold().startswith(GREETINGS):
            return None
    return None


def _chosen(line: str, options: Options) -> str | None:
    """A letter, perhaps of no option; None where the line chooses none."""
    match = _CHOSEN.match(line)
    if match:
        return None if _ANOTHER.match(line, match.end()) else match[1].lower()
    lettered = _LETTERED.match(line)
    if lettered and lettered[1].lower() in options:  # the option's line, copied
        letter = lettered[1].lower()
        return letter if _says(_words(line[lettered.end() :]), options[letter]) else None
    words = _words(line)
    if not words or line.endswith("?"):
        return None
    return _by_its_words(words, options) or _by_place(words, tuple(options))


def _by_its_words(words: Sequence[str], options: Options) -> str | None:
    neither = " ".join(words) in NEITHER
    found = [
        letter
        for letter, wordings in options.items()
        if _says(words, wordings) or (neither and any(each.casefold() in NEITHER for each in wordings))
    ]
    return found[0] if len(found) == 1 else None


def _says(words: Sequence[str], wordings: Sequence[str]) -> bool:
    """The line is the option's beginning, or begins with all of it."""
    for each in wordings:
        option = _words(each)
        shared = min(len(words), len(option))
        if shared and list(words[:shared]) == option[:shared] and (
            shared >= _ENOUGH or shared == len(option) == len(words)
        ):  # fmt: skip
            return True
    return False


def _by_place(words: Sequence[str], letters: Sequence[str]) -> str | None:
    rest = [word for word in words if word not in BESIDE_ORDINALS]
    if len(rest) != 1:
        return None
    if rest[0] in LAST:
        return letters[-1]
    place = next((index for index, each in enumerate(ORDINALS) if rest[0] in each), len(letters))
    return letters[place] if place < len(letters) else None


def _words(line: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(line)]


def _evidence(text: str, start: int, end: int) -> Evidence:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return Evidence("body", start, start + len(words), words, "answer", 0.95)
