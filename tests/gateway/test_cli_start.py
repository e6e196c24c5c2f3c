"""Starting costs little: `--help` imports what it needs to be printed, and nothing else."""

import json
import resource
import subprocess
import sys

HEAVY = {
    *("tortoise", "aiosqlite", "asyncpg", "pydantic", "holidays", "aiosmtpd", "aiosmtplib", "imapclient"),
    *(
        "jinja2",
        "babel",
        "rich",
        "mailparser",
        "nh3",
        "inscriptis",
        "authres",
        "flufl",
        "css_inline",
        "uvloop",
    ),
    *("asyncio", "email", "gateway.config", "store", "rules"),
}

LOADED = """
import json, sys
sys.argv = ["gateway", *{arguments!r}]
from gateway.admin.cli import main
try:
    main()
except SystemExit:
    pass
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def _loaded(*arguments: str) -> set[str]:
    script = LOADED.format(arguments=list(arguments))
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(ended.stderr.splitlines()[-1]))


def test_help_imports_nothing_heavy() -> None:
    assert not HEAVY & _loaded("--help")


def test_help_of_a_group_imports_nothing_heavy() -> None:
    typers_own = {"pydantic", "email"}  # it converts the options of a group that may stand alone
    assert not (HEAVY - typers_own) & _loaded("outbox", "--help")


def test_what_needs_no_store_imports_none() -> None:
    loaded = _loaded("rules", "check")
    assert "rules.policy_file" in loaded
    assert not {"tortoise", "aiosmtpd", "jinja2"} & loaded


def test_help_takes_less_than_three_tenths_of_a_second() -> None:
    """Processor time, the least of five: the machine may be busy with something else."""
    spent = []
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-c", LOADED.format(arguments=["--help"])], capture_output=True, check=True
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(spent) < 0.3, spent
