"""Where in a TOML text each key stands.

tomllib keeps no positions, and a fault without its line is half a fault. Reads only texts that tomllib accepted;
never judges them.
"""

import re
from collections import Counter
from collections.abc import Mapping

KeyPath = tuple[str | int, ...]

# Whatever may hide a bracket or a line break from the scan: comments and the four kinds of string.
_TOKEN = re.compile(
    r"""(?P<hidden>\#[^\n]*|\"{3}(?:\\.|[^\\])*?\"{3,5}|'{3}.*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')"""
    r"|(?P<opens>[\[{])|(?P<closes>[\]}])|(?P<newline>\n)",
    re.DOTALL,
)
_PART = r"""(?:[A-Za-z0-9_-]+|"(?:\\.|[^"\\])*"|'[^']*')"""
_KEY = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_ARRAY = re.compile(rf"[ \t]*\[\[[ \t]*({_KEY})[ \t]*\]\]")
_TABLE = re.compile(rf"[ \t]*\[[ \t]*({_KEY})[ \t]*\]")
_PAIR = re.compile(rf"[ \t]*({_KEY})[ \t]*=")


def key_lines(text: str) -> Mapping[KeyPath, int]:
    """The line (1-based) of every table, array element and key, by path: `("priority", 0, "respond")`."""
    lines: dict[KeyPath, int] = {(): 1}
    seen: Counter[KeyPath] = Counter()  # elements of each array of tables so far
    table: KeyPath = ()
    for number, start in _statements(text):
        if array := _ARRAY.match(text, start):
            name = _within(seen, _parts(array[1]))
            table = (*name, seen[name])
            seen[name] += 1
            lines.setdefault(name, number)
            lines[table] = number
        elif header := _TABLE.match(text, start):
            table = _within(seen, _parts(header[1]))
            lines.setdefault(table, number)
        elif pair := _PAIR.match(text, start):
            parts = _parts(pair[1])
            for depth in range(1, len(parts) + 1):
                lines.setdefault((*table, *parts[:depth]), number)
    return lines


def line_of(lines: Mapping[KeyPath, int], path: KeyPath) -> int:
    """The line of `path`, else of the nearest thing that encloses it (a key in an inline table)."""
    while path not in lines:
        path = path[:-1]
    return lines[path]


def _statements(text: str) -> list[tuple[int, int]]:
    """(line number, offset) of each line that continues neither a string nor an array."""
    starts, number, depth = [(1, 0)], 1, 0
    for token in _TOKEN.finditer(text):
        match token.lastgroup:
            case "hidden":
                number += token[0].count("\n")
            case "opens":
                depth += 1
            case "closes":
                depth -= 1
            case _:
                number += 1
                if depth == 0:
                    starts.append((number, token.end()))
    return starts


def _parts(key: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, key))


def _within(seen: Mapping[KeyPath, int], parts: tuple[str, ...]) -> KeyPath:
    """A header's path with the index of the latest element of each array of tables it passes through."""
    path: KeyPath = ()
    for part in parts[:-1]:
        path = (*path, part)
        if path in seen:
            path = (*path, seen[path] - 1)
    return (*path, parts[-1])
