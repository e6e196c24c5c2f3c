"""Reads mailboxes: strictly where authority hangs on them, leniently where people only look at them.

Owns the addr-spec grammar we accept and the one canonical spelling of an address. Never uses email.utils.parseaddr, which
finds an address where there is none (SAFETY, "Trust").
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gateway.message.header_text import decoded, harmless


@dataclass(frozen=True, slots=True)
class Mailbox:
    """`name` is for display, decoded; `address` as written, or "" where a lenient reading found none."""

    name: str
    address: str


# dot-atom only (RFC 5322 3.2.3). Quoted local parts, routes, literals and comments inside are refused: forgers' tools.
_ATOM = r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\x80-\U0010ffff]+"
_LABEL = r"[A-Za-z0-9\x80-\U0010ffff](?:[A-Za-z0-9\-\x80-\U0010ffff]{0,61}[A-Za-z0-9\x80-\U0010ffff])?"
_ADDR_SPEC = re.compile(rf"({_ATOM}(?:\.{_ATOM})*)@({_LABEL}(?:\.{_LABEL})*)")
# What stands before "<": words without specials, or one quoted string. RFC 5322 obs-phrase lets dots stand in names.
_PHRASE = re.compile(r'[^"()<>@,;:\\\[\]\x00-\x1f\x7f]*')
_QUOTED = re.compile(r'"((?:[^"\\\x00-\x08\x0a-\x1f\x7f]|\\[\x20-\x7e])*)"')
_REMARK = re.compile(r"[ \t]*\(([^()<>@,;:\\\"\x00-\x1f\x7f]*)\)")  # "pat@example.com (Pat Doe)"
_DEVIATIONS = frozenset("\u00df\u03c2\u200c\u200d")  # IDNA 2003 maps them to another domain than IDNA 2008


def one_mailbox(values: Sequence[str]) -> Mailbox | None:
    """The author: exactly one From field holding exactly one strict mailbox, else None. `values` are unfolded, undecoded."""
    return strict_mailbox(values[0]) if len(values) == 1 else None


def strict_mailbox(value: str) -> Mailbox | None:
    """One mailbox and nothing else (RFC 5322 3.4, without its obsolete and ambiguous forms), else None."""
    value = value.strip(" \t")
    if len(value) > 1_000:
        return None
    bare = _ADDR_SPEC.match(value)
    if bare:
        if bare.end() == len(value):
            return _checked("", bare)
        remark = _REMARK.fullmatch(value, bare.end())
        return _checked(remark[1], bare) if remark else None
    if not value.endswith(">"):
        return None
    opening = value.rfind("<")
    inner = _ADDR_SPEC.fullmatch(value, opening + 1, len(value) - 1) if opening >= 0 else None
    phrase = value[:opening].strip(" \t")
    quoted = _QUOTED.fullmatch(phrase)
    if inner is None or not (quoted or _PHRASE.fullmatch(phrase)):
        return None
    return _checked(quoted[1] if quoted else phrase, inner)


def _checked(name: str, match: re.Match[str]) -> Mailbox | None:
    local, domain = match[1], match[2]
    if len(local) > 64 or len(domain) > 253 or canonical_domain(domain) is None:
        return None
    if harmless(match[0]) != match[0] or any(c.isspace() for c in match[0]):
        return None
    return Mailbox(decoded(re.sub(r"\\(.)", r"\1", name)), match[0])


def canonical_domain(domain: str) -> str | None:
    """Lower-case A-labels, or None for what is no host name."""
    if domain.isascii():
        return domain.lower()
    if _DEVIATIONS & set(domain):
        return None
    try:
        return unicodedata.normalize("NFC", domain).lower().encode("idna").decode("ascii")
    except UnicodeError:
        return None


def canonical(address: str) -> str:
    """The spelling by which addresses are compared and stored: NFC, lower case, domain as A-labels.

    Local parts are folded too: no provider in use tells them apart by case, and people do not write them alike.
    """
    if address.isascii():
        return address.strip().lower()
    local, at, domain = address.strip().rpartition("@")
    return f"{unicodedata.normalize('NFC', local).lower()}{at}{canonical_domain(domain) or domain.lower()}"


def mailboxes(value: str) -> tuple[Mailbox, ...]:
    """Every mailbox of a list, leniently, for display and matching only: group names fall away, broken items keep their words.

    Linear in the length of the value.
    """
    found = []
    words: list[str] = []
    address = remark = ""
    for kind, token in _tokens(value):
        if kind == "address":
            address = address or token
        elif kind == "remark":
            remark = remark or token
        elif kind == "word":
            words.append(token)
        else:
            found += _item(words, address, remark) if kind == "end" else []
            words, address, remark = [], "", ""
    return tuple(found + _item(words, address, remark))


def _tokens(value: str) -> Iterator[tuple[str, str]]:
    """word, address (in angles), remark (in parentheses), end (of an item), group (its name was just read)."""
    position, quotes_close = 0, True
    while position < len(value):
        match value[position]:
            case '"' if quotes_close and (quoted := _QUOTED.match(value, position)):
                yield "word", re.sub(r"\\(.)", r"\1", quoted[1])
                position = quoted.end()
            case "<":
                close = value.find(">", position)
                close = len(value) if close < 0 else close
                yield "address", value[position + 1 : close].strip()
                position = close + 1
            case "(":
                position, remark = _comment(value, position)
                yield "remark", remark
            case "," | ";":
                yield "end", ""
                position += 1
            case ":":
                yield "group", ""
                position += 1
            case other:
                quotes_close = quotes_close and other != '"'  # an unclosed quote is looked for once
                plain = _PLAIN.match(value, position + 1)
                end = plain.end() if plain else position + 1
                yield "word", value[position:end].strip().strip('"')
                position = end


_PLAIN = re.compile(r'[^"<(,;:]*')


def _comment(value: str, start: int) -> tuple[int, str]:
    depth, position = 0, start
    while position < len(value):
        character = value[position]
        if character == "\\":
            position += 1
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if depth == 0:
                return position + 1, value[start + 1 : position].strip()
        position += 1
    return len(value), value[start + 1 :].strip()


def _item(words: list[str], address: str, remark: str) -> list[Mailbox]:
    name = " ".join(word for word in words if word)
    if not address:
        bare = next((word for word in name.split() if "@" in word[1:-1]), "")
        name, address = (remark if name == bare else name.replace(bare, "", 1).strip()), bare
    name = decoded(name or remark)
    address = harmless(address)
    return [Mailbox("" if name == address else name, address)] if name or address else []
