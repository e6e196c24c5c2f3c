"""A subject made shorter: what is cut is the middle, so that the reference of the partner's own system at its end stays.

Their system finds its case by it when our letter comes back to them. Pure and linear; never decides what is a reference of ours.
"""

import re

_LOOKED_AT = 60  # characters: a reference stands in the last of them
# "(Case #0012345)", "[ACME-77]", "Ticket #4711", "SR-2026-113", and more than one of them.
_NOUNS = "case|ticket|ref|request|incident|order|fall|vorgang|anfrage|auftrag|caso|dossier|demande"
_ONE = (
    r"(?:[(\[{][^()\[\]{}\d]{0,30}\d[^()\[\]{}]{0,30}[)\]}]"
    rf"|(?:(?:{_NOUNS})[.:]? )?(?:#[\w-]{{0,12}}\d[\w-]{{0,20}}|(?-i:[A-Z]{{2,10}})-\d[\d-]{{0,20}}))"
)
_THEIRS = re.compile(rf"(?<!\S){_ONE}(?: {_ONE}){{0,2}}\Z", re.IGNORECASE)


def shortened(subject: str, limit: int) -> str:
    """At most `limit` characters on one line, dots where some are missing, and the reference at its end."""
    text = " ".join(subject.split())
    if len(text) <= limit:
        return text
    found = _THEIRS.search(text[-_LOOKED_AT:])
    end = f" {found[0]}" if found and len(found[0]) < limit // 2 else ""
    return text[: limit - len(end) - 1].rstrip() + "…" + end
