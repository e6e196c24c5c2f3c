"""Regular expressions that a policy may hold: a subset that no mail can make slow, or the reason why not.

Owns what may stand in one. A group is never repeated, so that nothing grows beyond the number of open runs, and of those
there are few; who applies a pattern bounds the text. Never applies one.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

MAX_PATTERN = 300  # characters
MAX_RUNS = 3
"""`.+`, `\\w*`, `[a-z]{2,9}`: each multiplies by the length of the text what a mail that does not match may cost."""

MAX_COUNT = 100  # of `{2,100}`

_ESCAPES = frozenset("dwsDWSbB")
_QUANTIFIER = re.compile(r"([*+?]|\{(\d{1,4})(,(\d{0,4}))?\})([?+]?)")
_GROUP = re.compile(r"\((?:\?:|\?P<[a-z_][a-z0-9_]*>)?(?!\?)")
_PLACE = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class _Atom:
    kind: str  # literal set group
    end: int
    ends_at: str = ""  # of `[^...]`: what it leaves out


def pattern(text: str) -> re.Pattern[str]:
    """Compiled, case-blind. Raises ValueError that says what is not allowed and what to write instead."""
    if len(text) > MAX_PATTERN:
        raise ValueError(f"has {len(text)} characters, at most {MAX_PATTERN} are meant")
    runs = 0
    for atom, quantifier in _quantified(text):
        if quantifier is None or quantifier[1] == "?":
            continue
        what = text[atom.end : quantifier.end()]
        if atom.kind == "group":
            raise ValueError(f"{what!r} repeats a group, which can take for ever; a group may have ? alone")
        if int(quantifier[2] or 0) > MAX_COUNT or int(quantifier[4] or 0) > MAX_COUNT:
            raise ValueError(f"{what!r} counts beyond {MAX_COUNT}")
        if quantifier[2] is not None and quantifier[3] is None:
            continue  # {3}: exactly so many
        follows = text[quantifier.end() :].lstrip(")").removeprefix("\\")[:1]
        ends_itself = quantifier[5] == "+" or (follows and follows in atom.ends_at)
        runs += not ends_itself
    if runs > MAX_RUNS:
        raise ValueError(
            f"has {runs} open runs such as .+, at most {MAX_RUNS} are meant; write [^/]+/ for .+/"
        )
    try:
        return re.compile(text, re.IGNORECASE)
    except re.error as fault:
        raise ValueError(f"{text!r} is no pattern: {fault}") from fault


def places(template: str) -> tuple[str, ...]:
    """The groups that `{host}/{service}` names. Raises ValueError for a brace that is none of these."""
    left = _PLACE.sub("", template)
    if "{" in left or "}" in left:
        raise ValueError(f"{template!r} has a brace that is no {{group}}")
    return tuple(_PLACE.findall(template))


def filled(template: str, groups: Mapping[str, str]) -> str:
    """With each group's words in its place. Raises KeyError for one that is not there."""
    return _PLACE.sub(lambda place: groups[place[1]], template)


def _quantified(text: str) -> Iterator[tuple[_Atom, re.Match[str] | None]]:
    """Each part of a pattern that can be repeated, with its quantifier. Raises ValueError."""
    at = 0
    while at < len(text):
        if text[at] in "|^$" or (opening := _GROUP.match(text, at)):
            at = opening.end() if text[at] == "(" and opening else at + 1
            continue
        atom = _atom(text, at)
        quantifier = _QUANTIFIER.match(text, atom.end)
        yield atom, quantifier
        at = quantifier.end() if quantifier else atom.end


def _atom(text: str, at: int) -> _Atom:
    match text[at]:
        case "(":
            raise ValueError(
                f"{text[at : at + 4]!r}: groups are (...), (?:...) and (?P<name>...), with small letters"
            )
        case ")":
            return _Atom("group", at + 1)
        case "*" | "+" | "?" | "{":
            raise ValueError(f"{text[at:]!r} repeats nothing; write \\{text[at]} for the sign itself")
        case "[":
            return _set(text, at)
        case "\\":
            escaped = text[at + 1 : at + 2]
            if not escaped or (escaped.isalnum() and escaped not in _ESCAPES):
                raise ValueError(
                    f"\\{escaped} is not allowed; there are \\d \\w \\s \\b and \\. for a sign itself"
                )
            return _Atom("set" if escaped in _ESCAPES else "literal", at + 2)
        case _:
            return _Atom("literal", at + 1)


def _set(text: str, at: int) -> _Atom:
    """`[...]`; of `[^/(]` the signs that it leaves out are known, as long as it names no range and no kind."""
    inside = at + 2 if text.startswith("[^", at) else at + 1
    end = inside
    while end < len(text) and (text[end] != "]" or end == inside):
        end += 2 if text[end] == "\\" else 1
    if end >= len(text):
        raise ValueError(f"{text[at:]!r} is not closed by ]")
    listed = text[inside:end].replace("\\", "")
    plain = text[at + 1] == "^" and "-" not in listed and not any(each.isalnum() for each in listed)
    return _Atom("set", end + 1, listed if plain else "")
