"""Every small fault that could be planted in a module: the operators as one table, and where they apply.

Owns the faults and their names. A mutant is an edit of one node of the syntax tree, never of the file. What declares and
does nothing (annotations, docstrings, decorators, messages of exceptions) has no mutants, nor has what could not run.
"""

import ast
from collections import Counter
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from typing import Any

COMPARE: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),  # the boundary, and the opposite
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}

# What declares, and what is said to a developer.
UNSEEN: dict[type[ast.AST], frozenset[str]] = {
    ast.AnnAssign: frozenset({"annotation", "target"}),
    ast.arg: frozenset({"annotation"}),
    ast.FunctionDef: frozenset({"decorator_list", "returns"}),
    ast.ClassDef: frozenset({"decorator_list", "bases", "keywords"}),
    ast.Raise: frozenset({"exc", "cause"}),
    ast.JoinedStr: frozenset({"values"}),
    ast.Import: frozenset({"names"}),
    ast.ImportFrom: frozenset({"names"}),
}
LONGEST, AROUND = 100, 40  # characters of a name: a longer line is cut to what differs


@dataclass(frozen=True, slots=True)
class Mutant:
    """One fault. `name` is stable: it changes with the line of code it is in, and not with other lines."""

    name: str
    line: int
    holder: Any  # the node or list in which something is replaced ...
    key: str | int  # ... its field or index ...
    fault: ast.AST  # ... and by what

    def plant(self) -> ast.AST:
        """Edits the tree in place; returns what stood there."""
        sound: ast.AST
        if isinstance(self.holder, list):
            assert isinstance(self.key, int)
            sound, self.holder[self.key] = self.holder[self.key], self.fault
        else:
            sound = getattr(self.holder, str(self.key))
            setattr(self.holder, str(self.key), self.fault)
        return sound


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the module: the function or class, the statement, and what may be left out there."""

    scope: str
    statement: ast.stmt | None
    function: ast.FunctionDef | None
    bound: frozenset[str]  # names that have a value already: leaving out a second one leaves code that runs


def mutants(tree: ast.Module) -> list[Mutant]:
    """All of them in the order of the lines, each once."""
    members = _members(tree)
    found: dict[str, Mutant] = {}
    seen: Counter[str] = Counter()
    faulty: set[tuple[int, str]] = set()
    for holder, key, node, place in list(_sites(tree, _Place("", None, None, frozenset()))):
        for fault in _faults(node, place, members):
            ast.copy_location(fault, node)
            ast.fix_missing_locations(fault)
            statement = place.statement or node
            assert isinstance(statement, ast.stmt)
            before = _line(statement)
            planted = Mutant("", getattr(node, "lineno", statement.lineno), holder, key, fault)
            sound = planted.plant()
            after = _line(fault if sound is statement and isinstance(fault, ast.stmt) else statement)
            Mutant("", 0, holder, key, sound).plant()
            if before == after or (id(statement), after) in faulty:
                continue
            faulty.add((id(statement), after))
            name = f"{place.scope or 'module'}: {_difference(before, after)}"
            seen[name] += 1
            if seen[name] > 1:
                name += f" ({seen[name]})"
            found[name] = Mutant(name, planted.line, holder, key, fault)
    return list(found.values())


def _members(tree: ast.Module) -> dict[str, list[str]]:
    """The members of each enumeration that the module names: one may stand where another is meant."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(ast.Name(owner), attr) if attr.isupper() and owner[0].isupper():
                found.setdefault(owner, set()).add(attr)
    return {owner: sorted(attrs) for owner, attrs in found.items()}


def _sites(node: ast.AST, place: _Place) -> Iterator[tuple[Any, str | int, ast.AST, _Place]]:
    """Every node below `node` that may be replaced, with what holds it."""
    for name, value in ast.iter_fields(node):
        if name in UNSEEN.get(type(node), ()):
            continue
        many = isinstance(value, list)
        for index, child in enumerate(value if many else [value]):
            if not isinstance(child, ast.AST) or _is_text(child) or _never_happens(child):
                continue
            inner = _entered(child, place)
            yield (value, index, child, inner) if many else (node, name, child, inner)
            yield from _sites(child, inner)
            if isinstance(child, ast.stmt):
                place = _Place(place.scope, place.statement, place.function, place.bound | _binds(child))


def _entered(node: ast.AST, place: _Place) -> _Place:
    match node:
        case ast.FunctionDef(name=name):
            arguments = frozenset(each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg))
            return _Place(f"{place.scope}.{name}".strip("."), node, node, arguments)
        case ast.ClassDef(name=name):
            return _Place(f"{place.scope}.{name}".strip("."), node, None, frozenset())
        case ast.stmt():
            return _Place(place.scope, node, place.function, place.bound)
    return place


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _never_happens(node: ast.AST) -> bool:
    """`assert`, and the last case of a closed union."""
    match node:
        case ast.Assert() | ast.Expr(ast.Call(func=ast.Name("assert_never"))):
            return True
        case ast.match_case(body=[ast.Expr(ast.Call(func=ast.Name("assert_never")))]):
            return True
    return False


def _binds(statement: ast.stmt) -> frozenset[str]:
    return frozenset(
        each.id
        for each in ast.walk(statement)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    )


def _faults(node: ast.AST, place: _Place, members: dict[str, list[str]]) -> Iterator[ast.AST]:
    if isinstance(node, ast.stmt):
        yield from _of_statement(node, place)
    elif isinstance(node, ast.expr):
        yield from _of_expression(node, members)
    elif isinstance(node, ast.comprehension):
        for index in range(len(node.ifs)):
            yield _with(node, ifs=_without(node.ifs, index))


def _of_statement(node: ast.stmt, place: _Place) -> Iterator[ast.AST]:
    match node:
        case ast.Continue():
            yield ast.Break()
        case ast.Break():
            yield ast.Continue()
        case ast.If() | ast.While():
            yield from (_with(node, test=each) for each in _decided(node.test))
        case ast.Match(cases=cases):
            for index, case in enumerate(cases):
                if len(cases) > 1 and not _never_happens(case):
                    yield _with(node, cases=_without(cases, index))
    if place.function is None:
        return
    match node:
        case ast.Return(value=None) | ast.Raise() | ast.Expr() | ast.AugAssign():
            yield ast.Pass()
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield ast.Return(ast.Constant(None))
        case ast.Assign() | ast.AnnAssign(value=ast.expr()):
            names = _binds(node)
            if not names or names <= place.bound:
                yield ast.Pass()


def _of_expression(node: ast.expr, members: dict[str, list[str]]) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(ops=ops):
            for index, compared in enumerate(ops):
                for opposite in COMPARE[type(compared)]:
                    yield _with(node, ops=[*ops[:index], opposite(), *ops[index + 1 :]])
        case ast.BinOp(op=op) if type(op) in ARITHMETIC:
            yield _with(node, op=ARITHMETIC[type(op)]())
        case ast.BoolOp(op=op, values=values):
            yield _with(node, op=ast.And() if isinstance(op, ast.Or) else ast.Or())
            for index in range(len(values)):
                left = _without(values, index)
                yield _with(node, values=left) if len(left) > 1 else left[0]
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.IfExp(test=test):
            yield from (_with(node, test=each) for each in _decided(test))
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=int() | float() as value):
            yield ast.Constant(value + 1)
            yield ast.Constant(value - 1)
        case ast.Constant(value=str() as value) if value:
            yield ast.Constant("")
        case ast.Slice(lower=lower, upper=upper):
            if lower:
                yield ast.Slice(None, upper, node.step)
            if upper:
                yield ast.Slice(lower, None, node.step)
        case ast.Dict(keys=keys, values=values):
            for index in range(len(keys)):
                yield ast.Dict(_without(keys, index), _without(values, index))
                other = next(
                    (each for each in values if keys[index] and not _same(each, values[index])), None
                )
                if other is not None:
                    yield ast.Dict(keys, [*values[:index], other, *values[index + 1 :]])
        case ast.Attribute(ast.Name(owner), attr) if (
            len(members.get(owner, ())) > 1 and attr in members[owner]
        ):
            others = members[owner]
            yield _with(node, attr=others[(others.index(attr) + 1) % len(others)])
        case ast.Call():
            yield from _of_call(node)


def _of_call(node: ast.Call) -> Iterator[ast.AST]:
    match node.func:
        case ast.Name(name) if name in NAMES:
            yield _with(node, func=ast.Name(NAMES[name], ast.Load()))
        case ast.Name("sorted"):
            backwards = ast.keyword("reverse", ast.Constant(True))
            yield _with(node, keywords=[*(k for k in node.keywords if k.arg != "reverse"), backwards])
            yield _with(node, func=ast.Name("list", ast.Load()), keywords=[])
        case ast.Name("reversed"):
            yield node.args[0]
    for index in range(len(node.keywords)):
        yield _with(node, keywords=_without(node.keywords, index))


def _decided(test: ast.expr) -> Iterator[ast.expr]:
    if not isinstance(test, ast.Constant):
        yield ast.Constant(True)
        yield ast.Constant(False)


def _with(node: ast.AST, **fields: Any) -> ast.AST:
    """A shallow copy with other fields."""
    changed = copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _without(items: list[Any], index: int) -> list[Any]:
    return [*items[:index], *items[index + 1 :]]


def _same(one: ast.AST, other: ast.AST) -> bool:
    return ast.dump(one) == ast.dump(other)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _line(statement: ast.AST) -> str:
    """The statement's first line: of a compound one its head, and of a `match` its patterns."""
    match statement:
        case ast.FunctionDef() | ast.ClassDef():
            statement = _with(statement, decorator_list=[])
        case ast.Match(cases=cases):
            return " | ".join([f"match {ast.unparse(statement.subject)}", *map(_head, cases)])
        case ast.If() | ast.While() | ast.For() | ast.With():
            statement = _with(statement, body=[ast.Pass()])
    return ast.unparse(statement).splitlines()[0]


def _head(case: ast.match_case) -> str:
    return ast.unparse(case.pattern)


def _difference(before: str, after: str) -> str:
    """Both lines, long ones cut to what differs between them."""
    if max(len(before), len(after)) > LONGEST:
        start = next((i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), len(after))
        shared = min(len(before), len(after)) - start
        end = next((i for i in range(shared) if before[-1 - i] != after[-1 - i]), shared)
        before, after = (_cut(each, start, len(each) - end) for each in (before, after))
    return f"`{before}` -> `{after}`"


def _cut(line: str, start: int, end: int) -> str:
    first, last = max(0, start - AROUND), min(len(line), end + AROUND)
    return f"{'…' * bool(first)}{line[first:last]}{'…' * (last < len(line))}"
