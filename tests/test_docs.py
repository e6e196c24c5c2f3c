"""The documents are held to the program: what they name exists, and what exists is named.

Keys, commands, letters and dependencies are compared as sets, both ways. No file names a machine, a package registry or
a path that exists only here.
"""

import re
import shlex
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
import typer
from pydantic import BaseModel

from gateway.config import Config
from gateway.receive.limits import Limits
from rules.effects import LetterKind

ROOT = Path(__file__).resolve().parent.parent
DOCS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _rows(name: str) -> set[str]:
    """What stands between backticks in the first cell of a table."""
    return set(re.findall(r"^\| `([^`]+)` \|", _text(name), re.M))


# --- dependencies


def _normal(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def test_every_dependency_has_its_reason_and_its_pin() -> None:
    project = tomllib.loads(_text("pyproject.toml"))["project"]
    declared = {*project["dependencies"], *project["optional-dependencies"]["dev"]}
    names = {_normal(each) for each in declared}
    reasons = _text("docs/decisions/dependencies.md").partition("## Refused")[0]
    rows = re.findall(r"^\| (?!package|---)([^|]+) \| ([^|]+) \|$", reasons, re.M)
    assert {_normal(name) for name, _ in rows} == names
    assert all(reason.strip() for _, reason in rows)
    pins = {_normal(each) for each in re.findall(r"^([A-Za-z0-9._-]+)==", _text("requirements.lock"), re.M)}
    assert names <= pins


def test_every_pin_has_a_hash_and_the_lock_names_no_index() -> None:
    lock = _text("requirements.lock")
    assert "://" not in lock
    for entry in re.split(r"\n(?=[a-z0-9])", lock)[1:]:
        assert re.match(r"[\w.-]+==\S+ \\\n +--hash=sha256:[0-9a-f]{64}", entry), entry.splitlines()[0]


# --- configuration


def _keys(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    for name, field in model.model_fields.items():
        if field.exclude:
            continue
        tables = [
            each
            for each in _types(field.annotation)
            if isinstance(each, type) and issubclass(each, BaseModel)
        ]
        if name == "limits":
            yield from (f"{prefix}limits.{limit.name}" for limit in fields(Limits))
        elif tables:
            named = "NAME." if _is_mapping(field.annotation) else ""
            yield from _keys(tables[0], f"{prefix}{name}.{named}")
        else:
            yield f"{prefix}{name}"


def _types(annotation: Any) -> Iterator[Any]:
    yield annotation
    for inner in get_args(annotation):
        yield from _types(inner)


def _is_mapping(annotation: Any) -> bool:
    origin = getattr(annotation, "__origin__", None)
    return isinstance(origin, type) and issubclass(origin, Mapping)


def _written(text: str) -> set[str]:
    """Every key of a TOML file, those behind a `#` too: what has no default is shown as a comment."""
    table, keys = "", set()
    for line in text.splitlines():
        bare = re.sub(r"^#\s?", "", line)
        if header := re.match(r"\[{1,2}([\w.-]+)\]{1,2}\s*(#.*)?$", bare):
            table = re.sub(r"^vendor\.[\w-]+", "vendor.NAME", header[1]) + "."
        elif key := re.match(r"([a-z_]+)\s*=", bare):
            keys.add(table + key[1])
    return keys


def test_every_key_of_the_configuration_is_documented_and_shipped() -> None:
    known = set(_keys(Config))
    assert _rows("docs/configuration.md") == known
    assert _written(_text("config.toml")) == known


# --- commands


@cache
def _program() -> Any:
    from gateway.admin.cli import app  # a fault of the command line is the fault of one test, not of all

    return typer.main.get_command(app)


def _quoted() -> Iterator[tuple[str, str]]:
    """(file, command line) for each `gateway …` in backticks, and each such line of a code block."""
    for path in DOCS:
        text = path.read_text(encoding="utf-8")
        blocks = re.findall(r"^```.*?\n(.*?)^```", text, re.M | re.S)
        lines = [line.partition("#")[0] for block in blocks for line in block.splitlines()]
        spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S))
        for line in (*lines, *spans):
            if command := re.match(r"\s*(?:\$ )?(?:\.venv/bin/)?gateway ([a-z].*)", line):
                yield str(path.relative_to(ROOT)), command[1]


def _fault(line: str) -> str:
    command = _program()
    words = shlex.split(line)
    while words and not words[0].startswith("-") and (commands := getattr(command, "commands", None)):
        if words[0] not in commands:
            return f"no command {words[0]}"
        command = commands[words.pop(0)]
    known = {"--help", *(option for each in command.params for option in (*each.opts, *each.secondary_opts))}
    unknown = [word for word in words if word.startswith("--") and word.partition("=")[0] not in known]
    return f"no option {unknown[0]}" if unknown else ""


def test_every_command_that_is_quoted_exists() -> None:
    quoted = list(_quoted())
    assert quoted
    faults = [f"{file}: gateway {line}: {fault}" for file, line in quoted if (fault := _fault(line))]
    assert not faults, "\n".join(faults)


def test_every_make_target_that_is_quoted_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", _text("Makefile"), re.M))
    for path in DOCS:
        quoted = re.findall(r"(?:`|^)make ([a-z]+)", path.read_text(encoding="utf-8"), re.M)
        assert set(quoted) <= targets, path.name


# --- letters


def test_every_letter_has_its_folder_and_its_row() -> None:
    kinds = {str(kind) for kind in LetterKind}
    assert kinds <= _rows("docs/letters.md")
    every = {path.parent.name for path in (ROOT / "templates").rglob("text.j2")}
    folders = {name for name in every if not name.startswith("_")}  # `_layout` is no letter
    assert folders == _rows("docs/letters.md")


# --- hygiene


@cache
def _tracked() -> tuple[Path, ...]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return tuple(ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file())


# Put together here, so that this file does not name what it looks for.
_INDEX = "|".join(("index" + "-url", "extra" + "-index", "find" + "-links", "/simp" + r"le/?[\"'\s]"))
_HOSTS = "|".join(
    ("pypi" + r"\.org", "python" + "hosted", "npm" + r"js\.", r"deb\." + r"debian\.", "sources" + r"\.list")
)
FORBIDDEN = {
    "a package registry": re.compile(f"{_INDEX}|{_HOSTS}"),
    "a path of one machine": re.compile(r"(?<![.\w])/(work|farm|root|home|Users)/"),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_names(what: str) -> None:
    found = []
    for path in _tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a mail in its own charset
        found += [
            f"{path.relative_to(ROOT)}:{number}: {what}"
            for number, line in enumerate(text.splitlines(), 1)
            if FORBIDDEN[what].search(line)
        ]
    assert not found, "\n".join(found)


def test_links_lead_somewhere() -> None:
    dead = [
        f"{path.relative_to(ROOT)}: {link}"
        for path in DOCS
        for link in re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8"))
        if not link.startswith(("http", "mailto:")) and not _leads_somewhere(path, link)
    ]
    assert not dead, "\n".join(dead)


def _leads_somewhere(path: Path, link: str) -> bool:
    name, _, anchor = link.partition("#")
    target = path.parent / name if name else path
    if not target.exists():
        return False
    headings = (
        re.findall(r"^#+ (.+)$", target.read_text(encoding="utf-8"), re.M) if target.suffix == ".md" else []
    )
    anchors = {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}
    return not anchor or anchor in anchors


def test_every_decision_is_in_the_list() -> None:
    listed = set(re.findall(r"\]\(([^)#]+\.md)\)", _text("docs/decisions/README.md")))
    pages = {path.name for path in (ROOT / "docs/decisions").glob("*.md")} - {"README.md"}
    assert listed == pages
    for page in pages - {"dependencies.md"}:
        text = _text(f"docs/decisions/{page}")
        assert "**Why.**" in text and "**Refused.**" in text, page
