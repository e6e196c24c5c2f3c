"""Whatever the operator may be told has its row in the operator's page, and each row is something that they may be told.

Subjects are found where they are made: the table of conditions, and in the sources each call that tells the operator.
"""

import ast
import importlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

from gateway import watch
from gateway.watch import Circle, Dead, Quiet, Seen, Stuck
from store.records import COMPLAINT

ROOT = Path(__file__).resolve().parent.parent
AT = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
TELLS = {"tell_operator": 2, "tell_in_charge": 2}
"""Functions, and which of their arguments is the subject; as a method of the pump it is the first."""

MAILBOX = "mailbox X: "
TROUBLES = {"_tell": 0, "_report": 1}
"""Of the mailbox door, whose words follow the mailbox's name."""


def conditions() -> Iterator[str]:
    gone = Dead("userzoom", "dana@example.com", "550 5.1.1", ("UZ-1001",))
    lost = Dead("userzoom", "sam@example.org", "550 5.1.1", role="the lead")
    seen = Seen(
        AT,
        least=1,
        stuck=Stuck(2, datetime(2026, 11, 24, 17, 0, tzinfo=UTC), ""),
        dead=[gone, lost, Dead("userzoom", "lee@example.com", COMPLAINT, ("UZ-1002",))],
        quiet=[Quiet("userzoom", "UserZoom", "America/Los_Angeles", AT, 9)],
        faults=2,
        circles=[Circle("userzoom", "desk@example.com", AT)],
    )
    found = [*watch.notices(seen), watch.breaker("userzoom", "desk@example.com", "x")]
    found += watch.junk("support", "userzoom", 2)
    assert {each.condition for each in found} == set(watch.Condition)
    yield from (each.subject for each in found if each.subject)
    yield from (subject.format(about="X") for subject, _ in watch.OVER.values())


def told() -> Iterator[str]:
    for path in sorted((ROOT / "gateway").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from _told_by(function, name)


def _told_by(function: ast.FunctionDef | ast.AsyncFunctionDef, module: str) -> Iterator[str]:
    for call in (each for each in ast.walk(function) if isinstance(each, ast.Call)):
        method = isinstance(call.func, ast.Attribute)
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        head, at = "", TELLS.get(name)
        if at is not None and method:
            at = 0
        elif at is None and module == "gateway.receive.imap" and name in TROUBLES:
            head, at = MAILBOX, TROUBLES[name]
        if at is not None:
            for words in _values(call.args[at], function):
                yield head + _said(words, importlib.import_module(module))


def _values(node: ast.expr, function: ast.AST) -> Iterator[ast.expr]:
    """What stands for it in this function; a parameter's words are found where they are handed over."""
    if isinstance(node, ast.Constant | ast.JoinedStr):
        yield node
    elif isinstance(node, ast.Name):
        for each in ast.walk(function):
            if isinstance(each, ast.Assign):
                yield from _assigned(each.targets[0], each.value, node.id)


def _assigned(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for one, its in zip(target.elts, value.elts, strict=True):
            yield from _assigned(one, its, name)
    elif isinstance(target, ast.Name) and target.id == name:
        yield value


def _said(words: ast.expr, module: ModuleType) -> str:
    if isinstance(words, ast.Constant):
        return str(words.value)
    assert isinstance(words, ast.JoinedStr)
    return "".join(_part(each, module) for each in words.values)


def _part(each: ast.expr, module: ModuleType) -> str:
    if isinstance(each, ast.Constant):
        return str(each.value)
    known = getattr(module, getattr(getattr(each, "value", None), "id", ""), "X")
    return known if isinstance(known, str) else "X"


def rows() -> list[str]:
    """Words in capitals stand for what differs."""
    page = (ROOT / "docs" / "operator.md").read_text(encoding="utf-8")
    part = page.partition("## What the operator is told")[2].partition("\n## ")[0]
    cells = [line.split(" | ")[0] for line in part.splitlines()]
    return [each for cell in cells for each in re.findall(r"\*([^*]+)\*", cell)]


def _is(row: str, subject: str) -> bool:
    pattern = re.sub(r"\b(?:[A-Z]{2,}|N)\b", ".+", re.escape(row))
    return re.match(pattern, subject) is not None


def test_each_subject_to_the_operator_has_its_row_and_each_row_its_subject() -> None:
    subjects = {*conditions(), *told()} - {f"{MAILBOX}X"}  # whose words are those of the mailbox door
    assert len(subjects) > 25
    known = rows()
    assert not sorted(each for each in subjects if not any(_is(row, each) for row in known))
    assert not [row for row in known if not any(_is(row, each) for each in subjects)]
