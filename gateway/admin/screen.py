"""How answers look: tables and pages for people, JSON for programs.

Owns the one place where text of mails meets a terminal: control characters, and those that turn the writing direction,
are removed there. Tables are drawn with colour on a terminal, aligned and uncut where they are piped. Decides nothing.
"""

import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime

GAP = "  "
WHOLE = 12
"""Columns up to this width are never broken on a terminal; wider ones go on in the next line."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def shown(text: str) -> str:
    """One line: safe to print, whatever a mail had in it."""
    return " ".join(_safe(text).split())


def page_text(text: str) -> str:
    """Several lines, each safe to print."""
    return "\n".join(_safe(line).rstrip() for line in text.splitlines())


def _safe(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return "".join(" " if each == "\t" else each for each in text if each == "\t" or _is_seen(each))


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in _UNSEEN


def say(*lines: str) -> None:
    """Pages: each argument may hold several lines."""
    for line in lines:
        print(page_text(line).encode("utf-8", "replace").decode())


def complain(line: str) -> None:
    """A diagnostic, on stderr."""
    print(page_text(line).encode("utf-8", "replace").decode(), file=sys.stderr)


def document(value: object) -> None:
    """One JSON document. ASCII only: what a terminal would obey stays escaped."""
    print(json_text(value, for_people=sys.stdout.isatty()))


def json_text(value: object, *, for_people: bool) -> str:
    return json.dumps(value, indent=2 if for_people else None)


def json_line(value: object) -> None:
    """One line of JSON Lines, on its way at once."""
    print(json.dumps(value), flush=True)


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], *, right: Sequence[str] = ()) -> None:
    """`right` names the columns of figures. Nothing at all is printed where there are no rows, except to a person."""
    lines = [[shown(cell) for cell in row] for row in rows]
    if not lines:
        return print("none") if sys.stdout.isatty() else None
    if sys.stdout.isatty():
        _drawn(headings, lines, right)
    else:
        for line in aligned(headings, lines, right):
            print(line.encode("utf-8", "replace").decode())


def aligned(headings: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[str] = ()) -> list[str]:
    """Plain columns, nothing cut: the next program reads them."""
    widths = [max(map(len, column)) for column in zip(headings, *rows, strict=True)]
    lines = []
    for row in (headings, *rows):
        cells = [
            cell.rjust(width) if heading in right else cell.ljust(width)
            for heading, cell, width in zip(headings, row, widths, strict=True)
        ]
        lines.append(GAP.join(cells).rstrip())
    return lines


def _drawn(headings: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[str]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    style = "" if os.environ.get("NO_COLOR") else "bold"
    drawn = Table(box=None, pad_edge=False, header_style=style)
    for heading, *cells in zip(headings, *rows, strict=True):
        width = max(map(len, (heading, *cells)))
        drawn.add_column(
            heading,
            justify="right" if heading in right else "left",
            no_wrap=width <= WHOLE,
            min_width=min(width, WHOLE),
            overflow="fold",
        )
    for row in rows:
        drawn.add_row(*map(Text, row))
    Console().print(drawn)


def json_instant(at: datetime | None) -> str | None:
    from rules.replay import instant

    return None if at is None else instant(at)


def short_span(seconds: int) -> str:
    """`2 h 05`, `-35 min`, `3 d 4 h`: as far as it matters in a list."""
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    minutes = seconds // 60
    days, hours = minutes // 1440, minutes // 60 % 24
    if days:
        return f"{sign}{days} d {hours} h"
    return f"{sign}{hours} h {minutes % 60:02}" if hours else f"{sign}{minutes} min"
