"""`python -m tests.mutation [--files calendar,sla] [--limit N] [--seed S] [--jobs 2] [--survivors FILE]`.

Plants each fault in the rules and asks their tests. Prints a table, then every survivor. Exit code 1 where fewer are killed
than promised, or where a mutant called equivalent is not.
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.mutation.equivalent import EQUIVALENT
from tests.mutation.mutators import Mutant, mutants
from tests.mutation.run import Campaign, Planted, Result, Verdict, campaign

FILES = ("calendar", "sla", "cadence", "lifecycle")
PROMISED = 95.0  # percent of the mutants that can be told from the sound code
ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    options = _options(arguments)
    modules = options.files.split(",")
    known = {module: dict(EQUIVALENT.get(module, {})) for module in modules}
    began = time.monotonic()
    with campaign(options.root) as running:
        planted = [Planted(module, each) for module in modules for each in mutants(running.tree(module))]
        unknown = _unknown(known, planted)
        if options.limit is not None and options.limit < len(planted):
            planted = random.Random(options.seed).sample(planted, options.limit)
        results = _run(running, planted, options.jobs)
    seconds = time.monotonic() - began
    equivalent = [each for each in results if each.mutant.name in known.get(each.module, {})]
    wrong = [each for each in equivalent if each.verdict is not Verdict.SURVIVED]
    survivors = [each for each in results if each.verdict is Verdict.SURVIVED and each not in equivalent]
    print("\n".join(_table(modules, results, equivalent, seconds)))
    for title, found in (("Survived", survivors), ("Called equivalent, yet killed", wrong)):
        if found:
            print(f"\n{title}:")
            print("\n".join(map(_named, found)))
    if unknown:
        print("\nCalled equivalent, but no mutant of that name:", *unknown, sep="\n")
    if options.survivors is not None:
        options.survivors.write_text("".join(f"{_named(each)}\n" for each in survivors), encoding="utf-8")
    killed = _share(len(results) - len(equivalent) - len(survivors), len(results) - len(equivalent))
    return 1 if killed < PROMISED or wrong or unknown else 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--files", default=",".join(FILES), help="modules of rules/, by name")
    parser.add_argument("--limit", type=int, help="so many mutants only, drawn by the seed")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--survivors", type=Path, help="a file for their names")
    parser.add_argument(
        "--root", type=Path, default=ROOT, help="another project with rules/ and tests/rules/"
    )
    return parser.parse_args(arguments)


def _run(running: Campaign, planted: list[Planted], jobs: int) -> list[Result]:
    results: list[Result] = []
    if planted:
        running.measure(planted[0].module)
    for result in running.verdicts(planted, jobs):
        results.append(result)
        if result.verdict is Verdict.SURVIVED:
            print(f"{len(results)} of {len(planted)}: {_named(result)}", file=sys.stderr)
    return sorted(results, key=lambda each: (each.module, each.mutant.line, each.mutant.name))


def _unknown(known: dict[str, dict[str, str]], planted: list[Planted]) -> list[str]:
    names = {(each.module, _mutant(each).name) for each in planted}
    return [
        f"{module}: {name}"
        for module, reasons in known.items()
        for name in reasons
        if (module, name) not in names
    ]


def _mutant(planted: Planted) -> Mutant:
    assert planted.mutant is not None
    return planted.mutant


def _table(
    modules: list[str], results: list[Result], equivalent: list[Result], seconds: float
) -> Iterator[str]:
    yield "| module | mutants | equivalent | killed | of these by time | survived | share killed |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for module in [*modules, "all"]:
        mine = [each for each in results if module in (each.module, "all")]
        same = [each for each in equivalent if module in (each.module, "all")]
        judged = [each for each in mine if each not in same]
        hung = sum(each.verdict is Verdict.HUNG for each in judged)
        alive = sum(each.verdict is Verdict.SURVIVED for each in judged)
        killed = len(judged) - alive
        share = _share(killed, len(judged))
        yield f"| {module} | {len(mine)} | {len(same)} | {killed} | {hung} | {alive} | {share:.1f} % |"
    yield f"\n{seconds:.0f} s, {seconds / max(1, len(results)):.2f} s a mutant"


def _share(killed: int, judged: int) -> float:
    return 100 * killed / judged if judged else 100.0


def _named(result: Result) -> str:
    return f"{result.module}:{result.mutant.line} {result.mutant.name}"


if __name__ == "__main__":
    sys.exit(main())
