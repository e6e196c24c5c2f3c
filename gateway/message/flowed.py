"""Puts lines together that a mail program broke for the wire (RFC 3676, format=flowed).

Owns nothing but that: quoted lines stay as they came, since whoever quotes a line may have broken it himself. Never joins what
looks like an item of a list, for some programs leave blanks at the end of every line.
"""

import re

_ITEM = re.compile(r"[-*•·+]\s|\(?\d{1,2}[.):]\s|[^\W\d][^\n:=]{0,30}[:=](?:\s|$)")
_SIGNATURE = "-- "  # ends in a blank and flows into nothing (4.3)


def unflowed(text: str, delsp: bool) -> str:
    """`delsp`: the blank at the end was added for the wire, as in text without blanks between words (4.1)."""
    joined: list[str] = []
    flows = False
    for line in text.split("\n"):
        if line.startswith(">") or line == _SIGNATURE:
            joined.append(line)
            flows = False
            continue
        words = line.removeprefix(" ")  # stuffed (4.4)
        if flows and words and not _ITEM.match(words):
            joined[-1] += words
        else:
            joined.append(words)
        flows = words.endswith(" ")
        if flows and delsp:
            joined[-1] = joined[-1].removesuffix(" ")
    return "\n".join(joined)
