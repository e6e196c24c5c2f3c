"""`python -m tests.reading [develop|report] [--cases] [--folder F]`: how well mails are read, with a bar for each figure.
`python -m tests.reading learn`: the weights for what the tables leave open.

Owns the table. `--cases` tells what was wrong in each mail, and only of the half that may be looked at.
"""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from gateway.library import SHIPPED_CALENDARS, SHIPPED_POLICIES, Library
from gateway.message.reading import document
from rules.policy import Policy
from tests.reading import learn
from tests.reading.gold import CORPUS, HALVES, Case, cases
from tests.reading.score import Reading, Verdicts, figures, judge

YEARS = range(2026, 2030)


def policies() -> Mapping[str, Policy]:
    return Library([SHIPPED_POLICIES], [SHIPPED_CALENDARS], YEARS).load_all()


def read(case: Case, known: Mapping[str, Policy]) -> Reading:
    return document(case.octets, known[case.vendor], case.received_at)


def judged(half: str, folder: Path = CORPUS) -> tuple[Verdicts, int]:
    known = policies()
    found = cases(half, folder)
    return judge((case, read(case, known)) for case in found), len(found)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.reading")
    parser.add_argument("half", nargs="?", choices=(*HALVES, "learn"), default="develop")
    parser.add_argument("--cases", action="store_true", help="what was wrong, mail by mail")
    parser.add_argument("--folder", type=Path, default=CORPUS)
    wanted = parser.parse_args()
    if wanted.half == "learn":
        return learn.main(policies())
    found, count = judged(wanted.half, wanted.folder)
    print(f"{count} mails, {wanted.half}")
    for each in figures(found):
        sign = ">=" if each.at_least else "<="
        print(
            f"{each.name:<36} {each.value:>6.3f}  {sign} {each.bar:.2f}  {'ok' if each.holds else 'MISSED'}"
        )
    if wanted.cases:
        for name, wrong in sorted(found.cases.items()):
            print(f"{name}: {'; '.join(wrong)}")
    return 0 if all(each.holds for each in figures(found)) else 1


if __name__ == "__main__":
    sys.exit(main())
