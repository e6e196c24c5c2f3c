"""`rules check`, `rules show`, `rules replay`, `calendar ask`: policies and calendars as files, without a store.

Owns where the files come from and where the answers go. What they mean is decided in `rules`.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from gateway.admin import calendar_ask
from gateway.admin.policy_page import page
from gateway.admin.reading_mail import policy_of
from gateway.admin.screen import document, json_line, say
from gateway.admin.setting import DONE, NO, No, clock_of, config_or_defaults, ended
from gateway.installed import library
from gateway.library import Library
from rules.remarks import Read
from rules.replay import replay
from rules.resolved import to_json

STDIN = Path("-")
YEARS = range(1990, 2061)

T = TypeVar("T")


def _library() -> tuple[Library, datetime]:
    config = config_or_defaults()
    now = clock_of(config).now()
    return library(config, now), now


def _for_any_year(known: Library) -> Library:
    """Questions and histories are of any time; an installation only needs the years ahead."""
    return replace(known, years=YEARS)


def check(paths: Sequence[Path], as_json: bool) -> int:
    """0 also with warnings; 1 with a fault."""
    return ended(lambda: _check(paths, as_json))


def _check(paths: Sequence[Path], as_json: bool) -> int:
    known, _ = _library()
    faults, warnings = known.check(paths)
    if as_json:
        document({"faults": faults, "warnings": warnings})
    else:
        say(*faults, *(f"{each} (warning)" for each in warnings))
        if not faults:
            say(f"no faults, {len(warnings)} warning{'' if len(warnings) == 1 else 's'}")
    return NO if faults else DONE


def show(vendor: str, as_json: bool) -> int:
    return ended(lambda: _show(vendor, as_json))


def _show(vendor: str, as_json: bool) -> None:
    policy = policy_of(vendor)
    if as_json:
        document({"digest": policy.digest, **json.loads(to_json(policy))})
    else:
        say(page(policy, clock_of(config_or_defaults()).now()).rstrip())


def replay_file(policy: Path, events: Path) -> int:
    """`events` may be `-`. A line that cannot be read is answered, and the rest goes on."""
    return ended(lambda: _replay(policy, events))


def _replay(policy: Path, events: Path) -> None:
    known = _for_any_year(_library()[0])
    rules = _sound(policy, known.read_policy(_file(policy)))
    for answer in replay(rules, _lines(events)):
        json_line(answer)


def ask(calendar: Path) -> int:
    """Questions on stdin, answers on stdout, one line each."""
    return ended(lambda: _ask(calendar))


def _ask(path: Path) -> None:
    known = _for_any_year(_library()[0])
    calendar = _sound(path, known.read_calendar(_file(path)))
    for line in _lines(STDIN):
        if line.strip():
            json_line(calendar_ask.answer_line(calendar, line))


def _lines(path: Path) -> Iterator[str]:
    """What is no UTF-8 makes a bad line, not the end."""
    with nullcontext(sys.stdin.buffer) if path == STDIN else path.open("rb") as file:
        for line in file:
            yield line.decode("utf-8", "replace")


def _file(path: Path) -> Path:
    if not path.is_file():
        raise FileNotFoundError(f"{path}: there is no such file")
    return path


def _sound(path: Path, read: Read[T]) -> T:
    """Raises No with every fault."""
    if read.value is None:
        raise No("\n".join(map(str, read.faults)) or f"{path}: cannot be used")
    return read.value
