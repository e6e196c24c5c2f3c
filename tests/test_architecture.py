"""The floors are held by a machine: who may import whom, who may touch the world, who may ask the time.

The order of our own modules stands in `.importlinter`; what comes from outside stands here, one line a package. Both are
closed lists: a new file or a new library fails until somebody has decided where it belongs.
"""

import ast
import importlib
import pkgutil
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

import gateway
import rules
import store

ROOT = Path(__file__).resolve().parent.parent
HOUSES = ("rules", "store", "gateway")

# Which modules may import a library. A library that is not named may be imported by nobody.
LIBRARIES: dict[str, tuple[str, ...]] = {
    "aiosmtpd": ("gateway.receive.*",),
    "aiosmtplib": ("gateway.deliver.*", "gateway.trial", "gateway.admin.*"),
    "asyncpg": ("store.database", "store.errors", "store.maintenance", "store.schema", "store.session"),
    "authres": ("gateway.message.*", "gateway.trust"),
    "babel": ("gateway.compose.*",),
    "css_inline": ("gateway.compose.*",),
    "dkim": ("gateway.message.dkim",),
    "dns": ("gateway.receive.signers",),
    "flufl": ("gateway.message.report",),
    "holidays": ("rules.policy_file",),
    "imapclient": ("gateway.receive.imap", "gateway.admin.doctor"),
    "inscriptis": ("gateway.message.*",),
    "jinja2": ("gateway.compose.*", "gateway.admin.letters", "gateway.simulate.page"),
    "mailparser": ("gateway.message.parse",),
    "nh3": ("gateway.message.*",),
    "pydantic": ("rules.policy_file", "gateway.config"),
    "pydantic_core": ("rules.policy_file",),  # the kind of a fault is typed there
    "rich": ("gateway.admin.*",),
    "tortoise": ("store.*",),
    "pypika_tortoise": ("store.*",),
    "typer": ("gateway.admin.*",),
    "uvloop": ("gateway.app", "gateway.admin.*"),
}

# What pure code cannot import even from the standard library: the world, the clock, chance, and other threads.
WORLD = frozenset(
    [
        "asyncio",
        "concurrent",
        "ftplib",
        "glob",
        "http",
        "io",
        "logging",
        "multiprocessing",
        "os",
        "pathlib",
        "random",
        "secrets",
        "selectors",
        "shutil",
        "signal",
        "smtplib",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "tempfile",
        "threading",
        "time",
        "urllib",
        "uuid",
    ]
)
PURE = ("rules", "rules.*", "gateway.message", "gateway.message.*", "gateway.route")

# The system clock and sleep, whatever name they are called by. `formatdate` and its like ask the clock when not told.
CLOCK = frozenset(
    [
        "datetime.now",
        "datetime.today",
        "datetime.utcnow",
        "date.today",
        "time.time",
        "time.time_ns",
        "time.monotonic",
        "time.monotonic_ns",
        "time.perf_counter",
        "time.perf_counter_ns",
        "time.sleep",
        "time.localtime",
        "time.gmtime",
        "asyncio.sleep",
        "utils.formatdate",
        "utils.localtime",
        "utils.make_msgid",
    ]
)
CLOCK_NAMES = frozenset(name.rpartition(".")[2] for name in CLOCK)
MAY_ASK_THE_TIME = ("gateway.clock",)

NO_NAME = frozenset(
    {"util", "utils", "helper", "helpers", "common", "misc", "shared", "tools", "base", "core"}
)


@dataclass(frozen=True, slots=True)
class Source:
    module: str
    path: Path
    tree: ast.Module
    text: str

    @property
    def package(self) -> bool:
        return self.path.name == "__init__.py"

    def at(self, node: ast.AST, what: str) -> str:
        return f"{self.path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}: {what}"


def _read(path: Path) -> Source:
    parts = path.relative_to(ROOT).with_suffix("").parts
    module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    text = path.read_text(encoding="utf-8")
    return Source(module, path, ast.parse(text, str(path)), text)


SOURCES = tuple(
    _read(path)
    for house in HOUSES
    for path in sorted((ROOT / house).rglob("*.py"))
    if "migrations" not in path.parts  # written by the ORM's own tool
)


def _among(module: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(module, pattern) for pattern in patterns)


def _imports(source: Source) -> Iterator[tuple[ast.AST, str]]:
    for node in ast.walk(source.tree):
        match node:
            case ast.Import(names=names):
                yield from ((node, alias.name) for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield node, module


def test_the_contracts_hold(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename=str(ROOT / ".importlinter"), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capfd.readouterr().out


def test_a_library_is_imported_only_where_it_is_at_home() -> None:
    strays = [
        source.at(node, f"{name} is at home in {LIBRARIES.get(top, 'no module')}")
        for source in SOURCES
        for node, name in _imports(source)
        if (top := name.partition(".")[0]) not in sys.stdlib_module_names
        and top not in HOUSES
        and not _among(source.module, LIBRARIES.get(top, ()))
    ]
    assert not strays, "\n".join(strays)


def test_every_library_of_the_table_is_a_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    ours = " ".join(project["dependencies"]).replace("-", "_").lower()
    names = {
        "mailparser": "mail_parser",
        "pydantic_core": "pydantic",
        "pypika_tortoise": "tortoise_orm",
        "tortoise": "tortoise_orm",
    }
    unknown = [library for library in LIBRARIES if names.get(library, library) not in ours]
    assert not unknown


def test_pure_code_cannot_reach_the_world() -> None:
    strays = [
        source.at(node, name)
        for source in SOURCES
        if _among(source.module, PURE)
        for node, name in _imports(source)
        if name.partition(".")[0] in WORLD
    ]
    strays += [
        source.at(node, "open()")
        for source in SOURCES
        if _among(source.module, PURE)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"open", "print", "input"}
    ]
    assert not strays, "\n".join(strays)


def test_one_module_asks_the_time_and_sleeps() -> None:
    strays = [
        source.at(node, what)
        for source in SOURCES
        if not _among(source.module, MAY_ASK_THE_TIME)
        for node in ast.walk(source.tree)
        if (what := _asks_the_time(node))
    ]
    assert not strays, "\n".join(strays)


def _asks_the_time(node: ast.AST) -> str:
    match node:
        case ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr=attr) if (
            f"{owner}.{attr}" in CLOCK
        ):
            return f"{owner}.{attr}"
        case ast.ImportFrom(module="time" | "asyncio" | "email.utils", names=names):
            return ", ".join(alias.name for alias in names if alias.name in CLOCK_NAMES)
        case ast.Import(names=names) if any(
            alias.name in {"time", "datetime", "asyncio"} and alias.asname for alias in names
        ):
            return "a clock under another name"
    return ""


def test_imports_stand_at_the_top() -> None:
    strays = [
        source.at(inner, "import inside a function")
        for source in SOURCES
        if not _among(source.module, ("gateway.admin", "gateway.admin.*"))  # `--help` must be quick
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    ]
    strays += [
        source.at(node, "relative import")
        for source in SOURCES
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    strays += [
        source.at(source.tree, "TYPE_CHECKING") for source in SOURCES if "TYPE_CHECKING" in source.text
    ]
    assert not strays, "\n".join(strays)


def test_each_file_says_what_it_owns() -> None:
    mute = [
        source.module
        for source in SOURCES
        if source.text.strip() and not (ast.get_docstring(source.tree) or "").strip()
    ]
    assert not mute


def test_a_file_is_named_for_its_noun() -> None:
    nameless = [source.module for source in SOURCES if NO_NAME & set(source.module.split("."))]
    assert not nameless


def test_nothing_is_caught_and_forgotten() -> None:
    """`except: pass` over everything hides our bugs; `contextlib.suppress(Exception)` is the same in other words."""
    bare = [
        source.at(node, "catches everything and says nothing")
        for source in SOURCES
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ExceptHandler)
        and (
            node.type is None
            or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"})
        )
        and all(isinstance(statement, ast.Pass) for statement in node.body)
    ]
    assert not bare, "\n".join(bare)


def test_no_pattern_is_possessive() -> None:
    """Python 3.11.2, which Debian 12 has, counts wrongly in possessive quantifiers and atomic groups: words lose a letter."""
    found = [
        name
        for name, pattern in _patterns()
        if _is_possessive(re._parser.parse(pattern.pattern, pattern.flags))
    ]  # type: ignore[attr-defined]
    assert found == []


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for package in (gateway, rules, store):
        for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(each.name)
            for name, value in vars(module).items():
                for one in value if isinstance(value, tuple) else (value,):
                    if isinstance(one, re.Pattern) and isinstance(one.pattern, str):
                        yield f"{each.name}.{name}", one


def _is_possessive(parsed: object) -> bool:
    text = str(parsed)
    return "POSSESSIVE_REPEAT" in text or "ATOMIC_GROUP" in text
