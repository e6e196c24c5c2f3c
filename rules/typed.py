"""What keyboards and mail clients make of a line before anybody reads it, undone.

Owns the characters: invisible ones, blanks of other widths, wide signs, curly quotes, long dashes. Knows no word.
"""

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_BLANKS = re.compile("[\\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000\u3164\uffa0]+")
_SIGNS = re.compile("[\uff03\ufe5f]")  # the full-width number sign, and the small one

_STRAIGHT = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
    }
)

MARKS = " \t-:,;"
"""What may stand between a word and what is said of it."""

ADORNMENT = "*_~`'\"([{>|+-\u2022\u00b7\u25e6\u2023\u2043 "
"""What clients put before a line: bullets, quotes, bold."""


CLOSING = ".!?*_~`'\")]}"
"""What people and clients put behind a word: a full stop, the end of bold."""


def plain(line: str) -> str:
    """One line with one kind of blank, nothing invisible, and `#` as `#`."""
    return _SIGNS.sub("#", _BLANKS.sub(" ", _INVISIBLE.sub("", line))).strip()


def straight(text: str) -> str:
    """For what is no prose: widths, quotes and dashes as a keyboard of old has them, no quotes around it."""
    return unicodedata.normalize("NFKC", plain(text).translate(_STRAIGHT)).strip("\"' ")


def bare(text: str) -> str:
    """A whole reply as words alone, up to its signature: `Send.` and `SEND !` are `send`."""
    lines = [plain(line) for line in text.splitlines()]
    if "--" in lines:
        lines = lines[: lines.index("--")]
    return " ".join(straight(" ".join(lines)).casefold().split()).strip(".,!;:\"' ")


def unadorned(line: str) -> str:
    """The line without what a client may have put before it."""
    return plain(line).translate(_STRAIGHT).lstrip(ADORNMENT)
