"""The kill campaign by hand: `python -m tests.crash --cycles 300 --seed 7`. Prints the table; exit 1 with findings."""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from tests.crash.checker import table
from tests.crash.harness import ARRANGEMENTS, CONTENTS, campaign
from tests.crash.planted import PLANTS


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--cycles", type=int, default=50)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--contents", type=int, default=CONTENTS, help="new mails of each client and cycle")
    parser.add_argument("--arrangement", choices=list(ARRANGEMENTS), action="append")
    parser.add_argument("--plant", choices=list(PLANTS))
    parser.add_argument("--keep", type=Path, help="a folder for stores and logs of rounds with findings")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        run = campaign(
            cycles=given.cycles,
            seed=given.seed,
            contents=given.contents,
            folder=(given.keep or Path(temporary)).absolute(),
            arrangements=given.arrangement,
            plant=given.plant,
        )
        found = asyncio.run(run)
    print(f"seed {given.seed}\n{table(found)}")
    findings = [line for _, verdict in found for line in verdict.findings]
    print("\n".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
