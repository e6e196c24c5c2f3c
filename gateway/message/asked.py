"""What a letter of ours asked, in the words that stood there: its numbered questions and the options of its choice.

Owns finding them in the letter's own plain text, whatever its language. Which field a number asks for is on record
(`rules.completeness`), never read here.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

MAX_TEXT = 20_000  # characters of a letter

_QUESTION = re.compile(r"^ {1,6}(\d{1,2})\. (\S[^\n]*(?:\n {4,9}(?!\d{1,2}\. )\S[^\n]*)*)", re.MULTILINE)
_OPTION = re.compile(r"^ {1,4}([a-h]) {2}(\S[^\n]*(?:\n {5}\S[^\n]*)*)", re.MULTILINE)
_DUE = re.compile(r"\n {5}[^\n]*\d:[^\n]*$")


@dataclass(frozen=True, slots=True)
class Wording:
    """Questions by their number, options by their letter, each on one line."""

    questions: Mapping[int, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)


def read_wording(text: str) -> Wording:
    """`text`: the letter's plain text, unflowed."""
    text = text[:MAX_TEXT]
    return Wording(
        {int(each[1]): _one_line(each[2]) for each in _QUESTION.finditer(text)},
        {each[1]: _one_line(_DUE.sub("", each[2])) for each in _OPTION.finditer(text)},
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())
