"""`python -m tests.reading [develop|report] [--cases] [--folder F]`: how well mails are read, with a bar for each figure.
`python -m tests.reading people`: how well the people do who read the held-out half, beside each other.
`python -m tests.reading learn`: the weights for what the tables leave open.

Owns the tables. What is held out was read by three people, and what they settle on is its gold. `--cases` tells what was wrong in each mail, and only of the half that may be looked at.
"""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from gateway.library import SHIPPED_CALENDARS, SHIPPED_POLICIES, Library
from gateway.message.reading import document
from rules.policy import Policy
from tests.reading import gold, learn
from tests.reading.gold import CORPUS, HALVES, Case
from tests.reading.judges import as_read, settled
from tests.reading.score import Reading, Verdicts, figures, judge

YEARS = range(2026, 2030)


def policies() -> Mapping[str, Policy]:
    return Library([SHIPPED_POLICIES], [SHIPPED_CALENDARS], YEARS).load_all()


def read(case: Case, known: Mapping[str, Policy]) -> Reading:
    return document(case.octets, known[case.vendor], case.received_at)


def judged(half: str, folder: Path = CORPUS) -> tuple[Verdicts, int]:
    known = policies()
    found = [settled(each) for each in gold.judged(half, folder)]
    return judge((case, read(case, known)) for case in found), len(found)


def people() -> None:
    """Each of those who read the held-out half as if they were the program: beside the writer alone, and beside all three."""
    known = policies()
    mails = gold.judged("report")
    texts = [read(each[0], known) for each in mails]
    columns = []
    for place in range(1, len(mails[0])):
        told = [as_read(each[place], text) for each, text in zip(mails, texts, strict=True)]
        columns.append(figures(judge(zip([each[0] for each in mails], told, strict=True))))
    told = [as_read(each[0], text) for each, text in zip(mails, texts, strict=True)]
    columns.append(figures(judge(zip(map(settled, mails), told, strict=True))))
    print(
        f"{len(mails)} mails; second and third person beside the writer, the writer beside what the three settle on"
    )
    for row in zip(*columns, strict=True):
        print(f"{row[0].name:<36}", *(f"{each.value:>6.3f}" for each in row))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.reading")
    parser.add_argument("half", nargs="?", choices=(*HALVES, "people", "learn"), default="develop")
    parser.add_argument("--cases", action="store_true", help="what was wrong, mail by mail")
    parser.add_argument("--folder", type=Path, default=CORPUS)
    wanted = parser.parse_args()
    if wanted.half == "learn":
        return learn.main(policies())
    if wanted.half == "people":
        people()
        return 0
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
