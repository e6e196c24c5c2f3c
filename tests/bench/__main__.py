"""`python -m tests.bench [--store sqlite|postgres] [--quick]`: measures what has a budget and prints a table.

Owns the order of the measurements and their stores. Exit code 1 where a budget is exceeded.
"""

import argparse
import asyncio
import contextlib
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import uvloop

from tests import postgres
from tests.bench import core, measure, reading, stored
from tests.bench.measure import FULL, QUICK, Figure, Size

STORES = ("sqlite", "postgres")


def measured(store: str, size: Size, log: Callable[[str], None]) -> tuple[list[Figure], dict[str, float]]:
    """All figures on one database, and the CPU seconds a message of each stage."""
    with _stores(store) as new_store:
        figures = measure.doors(size, new_store, log)
        log("deciding")
        figures += core.deciding()
        log("reading")
        figures += reading.understanding()
        log("stages")
        stages = measure.stages(new_store(), size.messages)
        log("replies")
        figures += uvloop.run(stored.replies(size, new_store(), new_store()))
        log("timers")
        figures += uvloop.run(stored.due_timers(size, new_store(), new_store()))
    return figures, stages


@contextlib.contextmanager
def _stores(store: str) -> Iterator[Callable[[], str]]:
    """Makes configurations of new, empty stores with the current schema."""
    numbers = count(1)
    with contextlib.ExitStack() as stack:
        root = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench")))
        server = stack.enter_context(postgres.running()) if store == "postgres" else None

        def new_store() -> str:
            folder = root / str(next(numbers))
            folder.mkdir()
            url = asyncio.run(server.migrated()) if server else "sqlite://store.db"
            return measure.configuration(folder, url)

        yield new_store


def _table(figures: list[Figure]) -> Iterator[str]:
    yield f"{'':<58} {'measured':>16} {'target':>8}"
    for each in figures:
        value = f"{each.value:.2f} {each.unit}".strip()
        judged = (
            "" if each.target is None else f"{each.target:>8.2f}  {'ok' if each.is_within() else 'MISSED'}"
        )
        yield f"{each.name:<58} {value:>16} {judged}".rstrip()


def _stages(stages: dict[str, float]) -> Iterator[str]:
    total = sum(stages.values())
    yield f"{'stage (behind the door)':<58} {'ms CPU':>16} {'share':>8}"
    for name, seconds in stages.items():
        yield f"{name:<58} {seconds * 1e3:>16.3f} {seconds / total:>8.1%}"
    yield f"{'all':<58} {total * 1e3:>16.3f}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--store", choices=STORES, help="one database (default: both; with --quick sqlite)")
    parser.add_argument("--quick", action="store_true", help="one small round: under half a minute")
    wanted = parser.parse_args()
    size, chosen = (QUICK, STORES[:1]) if wanted.quick else (FULL, STORES)
    missed = False
    for store in (wanted.store,) if wanted.store else chosen:
        figures, stages = measured(store, size, lambda what: print(f"… {what}", file=sys.stderr, flush=True))
        print(f"\n{store}\n", *_table(figures), "", *_stages(stages), sep="\n", flush=True)
        missed |= not all(each.is_within() for each in figures)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
