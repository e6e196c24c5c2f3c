"""Runs the tests of the rules against mutants: one forked process each, the fault planted as the module is imported.

Owns the verdict. The tree of the project is copied once and never edited, so that work on it may go on meanwhile; Hypothesis
draws the same examples every time, so that a verdict can be repeated. A test that needs more than ten times its
processor time was caught by the fault: it hangs.
"""

import ast
import contextlib
import importlib
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType
from typing import Any

import hypothesis
import pytest
from hypothesis import Phase

from tests.mutation.mutators import Mutant

COPIED = ("rules", "tests/rules", "tests/__init__.py", "pyproject.toml")
OWN = ("rules", "tests", "store", "gateway")  # what a fork imports anew
# Imported once, before the first fork: what the tests of the rules need of others.
LIBRARIES = ("pydantic", "holidays", "hypothesis.strategies", "pytest_asyncio.plugin", "zoneinfo")
OPTIONS = ("-x", "-q", "--assert=plain", "-p", "no:cacheprovider", "-p", "pytest_asyncio.plugin")
# Long walks through whole histories. What only they would notice lacks an example, and shall survive.
LEFT_OUT = ("test_oracle.py", "test_zones.py", "test_lifecycle_machine.py")

SLOWER, LEAST = 10, 1.0  # how many times as slow a test may be, and the seconds each has at least
TO_START = 30.0  # seconds of processor time to import and to collect
AT_MOST = 600.0  # seconds on the wall for one mutant
MEMORY = 3 << 30  # octets


class Verdict(StrEnum):
    KILLED = "killed"
    HUNG = "hung"  # killed, by the clock
    SURVIVED = "survived"


@dataclass(frozen=True, slots=True)
class Result:
    module: str
    mutant: Mutant
    verdict: Verdict
    by: str  # the test that failed; "" where none did, or the module could not be imported


@dataclass(frozen=True, slots=True)
class Planted:
    """A module of the rules, by its last name, and the fault to plant in it; without one it is only compiled anew."""

    module: str
    mutant: Mutant | None


class Campaign:
    """The copy, and the time each test takes on sound code. Raises RuntimeError where that code fails its tests."""

    def __init__(self, root: Path, folder: Path) -> None:
        self._folder = folder
        self._copy = folder / "copy"
        for name in COPIED:
            _copied(root / name, self._copy / name)
        self._trees: dict[str, ast.Module] = {}
        self._durations: dict[str, float] = {}
        self._kills: Counter[str] = Counter()
        for name in LIBRARIES:
            importlib.import_module(name)

    def tree(self, module: str) -> ast.Module:
        if module not in self._trees:
            self._trees[module] = ast.parse(self._path(module).read_text(encoding="utf-8"))
        return self._trees[module]

    def measure(self, module: str) -> float:
        """The sound module goes the way a mutant goes, and must survive. Seconds of the tests."""
        pid, answer = self._fork(Planted(module, None), 0)
        _, status = os.waitpid(pid, 0)
        if os.waitstatus_to_exitcode(status) != pytest.ExitCode.OK:
            raise RuntimeError(f"the sound rules/{module}.py fails its tests: {_read(answer)['failed']}")
        self._durations = _read(answer)["durations"]
        return sum(self._durations.values())

    def verdicts(self, planted: Iterable[Planted], jobs: int) -> Iterator[Result]:
        """As they come. Raises RuntimeError where pytest itself failed: that proves nothing."""
        waiting = list(enumerate(planted))[::-1]
        running: dict[int, tuple[Planted, Path]] = {}
        while waiting or running:
            while waiting and len(running) < jobs:
                number, each = waiting.pop()
                pid, answer = self._fork(each, number)
                running[pid] = each, answer
            pid, status = os.wait()
            each, answer = running.pop(pid)
            verdict, by = self._judged(os.waitstatus_to_exitcode(status), answer)
            assert each.mutant is not None
            self._kills[by] += 1
            yield Result(each.module, each.mutant, verdict, by)

    def _judged(self, code: int, answer: Path) -> tuple[Verdict, str]:
        if code in (-signal.SIGPROF, -signal.SIGALRM):
            return Verdict.HUNG, ""
        if code == pytest.ExitCode.OK:
            return Verdict.SURVIVED, ""
        if code in (pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED):
            return Verdict.KILLED, _read(answer)["failed"]
        raise RuntimeError(f"pytest ended with {code}: {_read(answer)['failed']}")

    def _path(self, module: str) -> Path:
        return self._copy / "rules" / f"{module}.py"

    def _fork(self, planted: Planted, number: int) -> tuple[int, Path]:
        answer = self._folder / f"{number}.json"
        tree = self.tree(planted.module)
        sys.stdout.flush()
        pid = os.fork()
        if pid:
            return pid, answer
        code = -1
        try:
            if planted.mutant is not None:
                planted.mutant.plant()  # here only: the parent's tree stays sound
            code = self._tested(f"rules.{planted.module}", self._path(planted.module), tree, answer)
        finally:
            os._exit(code)

    def _tested(self, name: str, path: Path, tree: ast.Module, answer: Path) -> int:
        """In the fork: everything of ours is imported from the copy, `name` from the tree."""
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        signal.setitimer(signal.ITIMER_REAL, AT_MOST)
        signal.setitimer(signal.ITIMER_PROF, TO_START)
        os.environ.pop("CORPORA", None)
        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
        sys.dont_write_bytecode = False  # in the copy: the next fork need not compile again
        os.chdir(self._copy)
        for module in [each for each in sys.modules if each.split(".")[0] in OWN]:
            del sys.modules[module]
        sys.path.insert(0, str(self._copy))
        sys.meta_path.insert(0, _Finder(name, path, tree))
        hypothesis.settings.register_profile(
            "mutation",
            derandomize=True,
            database=None,
            deadline=None,
            phases=(Phase.explicit, Phase.generate),
        )
        hypothesis.settings.load_profile("mutation")
        watch = _Watch(self._durations, self._kills)
        left_out = [f"--ignore=tests/rules/{each}" for each in LEFT_OUT]
        code = pytest.main([*OPTIONS, *left_out, "tests/rules"], plugins=[watch])
        signal.setitimer(signal.ITIMER_PROF, 0)
        answer.write_text(
            json.dumps({"failed": watch.failed, "durations": watch.durations}), encoding="utf-8"
        )
        return int(code)


class _Watch:
    """Runs first what killed before, then what is quick; gives each test its time; notes how long each took."""

    def __init__(self, durations: dict[str, float], kills: Counter[str]) -> None:
        self._known, self._kills = durations, kills
        self.durations: dict[str, float] = {}
        self.failed = ""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(key=lambda item: (-self._kills[item.nodeid], self._known.get(item.nodeid, 0)))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        usual = self._known.get(item.nodeid)
        signal.setitimer(signal.ITIMER_PROF, max(LEAST, SLOWER * usual) if usual is not None else AT_MOST)
        began = time.process_time()
        result = yield
        self.durations[item.nodeid] = time.process_time() - began
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed = report.nodeid

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.failed = report.nodeid


class _Loader(SourceFileLoader):
    def __init__(self, name: str, path: str, tree: ast.Module) -> None:
        super().__init__(name, path)
        self._tree = tree

    def get_code(self, fullname: str) -> CodeType:
        return compile(self._tree, self.path, "exec")


class _Finder(MetaPathFinder):
    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self._name, self._path = name, path
        self._loader = _Loader(name, str(path), tree)

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        if fullname != self._name:
            return None
        return spec_from_file_location(fullname, self._path, loader=self._loader)


@contextlib.contextmanager
def campaign(root: Path) -> Iterator[Campaign]:
    with tempfile.TemporaryDirectory(prefix="mutation") as folder:
        yield Campaign(root, Path(folder))


def _copied(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


def _read(answer: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8")) if answer.exists() else {}
    return {"failed": "", "durations": {}, **found}
