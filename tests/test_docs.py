"""The documents are held to the program: what they name exists, and what exists is named.

Keys, commands, letters and dependencies are compared as sets, both ways. What is made of the code is made again and
compared; every TOML example is loaded. No file names a machine, a package registry or a path that exists only here.
"""

import re
import shlex
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest
import typer
from pydantic import BaseModel

from docs import make_tables, worked_example
from gateway.budgets import Budget
from gateway.compose.say import instant
from gateway.config import Config, read
from gateway.library import Library
from gateway.limits import Limits
from gateway.route import ROUTES
from rules.effects import LetterKind
from rules.policy_file import _PolicyTable
from rules.replay import replay

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
            yield from (f"{prefix}limits.{limit.name}" for of in (Limits, Budget) for limit in fields(of))
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
    words = shlex.split(re.sub(r"[\[\]]", "", line))  # a synopsis puts what may be left out in brackets
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


# --- what is made


@pytest.mark.parametrize("page", make_tables.pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_what_is_made_is_fresh(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text == make_tables.fresh(text), "python -m docs.make_tables"
    assert text.count("<!-- made: ") == text.count("<!-- end -->") == len(make_tables.MADE.findall(text))


def test_every_maker_is_shown_somewhere() -> None:
    shown = {
        name for page in DOCS for _, name, _ in make_tables.MADE.findall(page.read_text(encoding="utf-8"))
    }
    assert shown == set(make_tables.MAKERS)


def test_every_route_has_its_words() -> None:
    assert [row.__name__ for row in ROUTES] == list(make_tables.ROUTE_WORDS)


def pt(*at: int) -> str:
    return instant(worked_example.pt(*at), worked_example.PACIFIC)


def _owed(when: str, what: str, story: str = "kept") -> str:
    """What is owed after that row."""
    found = worked_example.rows(worked_example.STORIES[story])
    return next(owed for at, says, owed in found if at == when and what in says)


def test_the_worked_example_by_hand() -> None:
    """Counted on paper: 17 open hours a day, Thursday 26 November and weekends closed."""
    assert _owed(pt(11, 20, 16, 40), "taken") == (
        f"answer by {pt(11, 23, 1, 40)}; status update by {pt(11, 24, 6, 40)}"  # 20 min + 1 h 40; 24 h
    )
    assert _owed(pt(11, 23, 1, 10), "taken") == f"status update by {pt(11, 24, 8, 10)}"
    assert _owed(pt(11, 24, 7, 52), "taken") == f"status update by {pt(11, 25, 14, 52)}"
    # Wednesday 2 h 13, Friday 17 h, Monday 4 h 47
    assert _owed(pt(11, 25, 14, 47), "taken") == f"status update by {pt(11, 30, 4, 47)}"
    # 48 h: Friday 6 h 38, Monday and Tuesday 34 h, Wednesday 7 h 22
    assert _owed(pt(11, 27, 10, 22), "taken") == f"status update by {pt(12, 2, 7, 22)}"
    assert _owed(pt(12, 7, 11, 29), "Closed") == "nothing"
    assert f"answer by {pt(11, 23, 0, 10)}, missed" in _owed(pt(11, 23, 0, 45), "priority 1", "missed")
    assert f"answer came at {pt(11, 23, 1, 10)}, late" in _owed(pt(11, 23, 1, 10), "taken", "missed")


def test_the_worked_example_agrees_with_replay() -> None:
    """The same history by the other way in, event by event."""
    lines = (
        '{"at":"2026-11-21T00:40:00Z","event":"received","priority":"2"}',
        '{"at":"2026-11-21T00:40:00Z","event":"acknowledged"}',
        '{"at":"2026-11-23T09:10:00Z","event":"agent_reply"}',
        '{"at":"2026-11-24T15:52:00Z","event":"agent_reply"}',
        '{"at":"2026-11-25T22:47:00Z","event":"status_sent"}',
    )
    due = []
    for answer in replay(worked_example.shipped()["userzoom"], lines):
        targets = answer["targets"]
        assert isinstance(targets, list)
        due.append(next(each["due_at"] for each in targets if each["kind"] == "update"))
    assert due[1:] == [
        "2026-11-24T14:40:00Z",
        "2026-11-24T16:10:00Z",
        "2026-11-25T22:52:00Z",
        "2026-11-30T12:47:00Z",
    ]


# --- examples


def _examples() -> Iterator[tuple[Path, str, str]]:
    """(page, what it is, text) of each TOML block: `config`, `policies/NAME.toml` or `calendars/NAME.toml`."""
    for page in DOCS:
        text = page.read_text(encoding="utf-8")
        found = re.findall(r"^<!-- file: (\S+) -->\n```toml\n(.*?)^```", text, re.M | re.S)
        assert len(found) == len(re.findall(r"^```toml", text, re.M)), f"{page.name}: an example nobody reads"
        yield from ((page, what, example) for what, example in found)


def test_every_example_loads_without_fault(tmp_path: Path) -> None:
    loaded = set()
    for page, what, example in _examples():
        if what == "config":
            read(example, Path(page.name))
        else:
            file = tmp_path / page.stem / what
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(example, encoding="utf-8")
            loaded.add(file.parents[1])
    assert {folder.name for folder in loaded} == {"policy-file", "fourth-vendor"}
    for folder in sorted(loaded):
        library = Library([folder / "policies"], [folder / "calendars"], worked_example.YEARS)
        faults, _ = library.check([*sorted(folder.rglob("*.toml"))])
        assert not faults, "\n".join(faults)
        assert "acme" in library.load_all()


def test_the_fourth_vendor_has_the_hours_its_page_says(tmp_path: Path) -> None:
    texts = {what: example for page, what, example in _examples() if page.stem == "fourth-vendor"}
    (tmp_path / "berlin-office.toml").write_text(texts["calendars/berlin-office.toml"], encoding="utf-8")
    (tmp_path / "acme.toml").write_text(texts["policies/acme.toml"], encoding="utf-8")
    library = Library([tmp_path], [tmp_path], worked_example.YEARS)
    acme = library.read_policy(tmp_path / "acme.toml")
    assert acme.value and acme.value.calendar.name == "berlin-office" and not acme.warnings
    # 23 December is open until noon, the 24th is added, then Christmas and a weekend: 1 h + 1 h on Monday.
    start = datetime(2026, 12, 23, 11, tzinfo=ZoneInfo("Europe/Berlin"))
    assert acme.value.calendar.due_at(start, timedelta(hours=2)).isoformat() == "2026-12-28T08:00:00+00:00"


def test_every_key_of_a_policy_is_documented() -> None:
    known = set(_policy_keys(_PolicyTable))
    spans = re.findall(
        r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", _text("docs/policy-file.md"), flags=re.M | re.S)
    )
    written = {word for span in spans for word in re.findall(r"[a-z_]+", span)}
    weekdays = {"tue", "wed", "thu", "fri", "sat"}  # `mon` … `sun`
    assert known - weekdays <= written, known - weekdays - written


def _policy_keys(model: type[BaseModel]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        yield name
        for each in _types(field.annotation):
            if isinstance(each, type) and issubclass(each, BaseModel):
                yield from _policy_keys(each)


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
    "a path of one machine": re.compile(r"(?<![.\w}])/(work|farm|root|home|Users)/"),
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
