"""`rules new`: whatever is answered, either a fault is told or the file is sound."""

import shlex
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from click.testing import Result
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.library import Library
from rules.policy import Policy
from tests.gateway.command_line import Installation, run

CONFIG = """
operator = "operator@example.org"
clock = "file:now"
[store]
url = "sqlite://var/store.db"
[paths]
policies = ["own"]
"""
YEARS = range(2026, 2030)

# Behind the answers of a row the defaults hold.
NAME, ADDRESS, PREFIX, TERMS = "Acme Tools", "help@example.com", "AT", "Terms, 4"
TOP = (NAME, ADDRESS, PREFIX, TERMS)


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _lines(*answers: str) -> bytes:
    return "".join(f"{each}\n" for each in answers).encode("utf-8", "surrogatepass")


def _policy(path: Path) -> Policy:
    read = Library([], [], YEARS).read_policy(path)
    assert not read.faults and read.value is not None, read.faults
    return read.value


def _asked(*answers: str) -> tuple[dict[str, Any], Result]:
    """The tables of the file that these answers make."""
    done = run(["rules", "new", "acme"], stdin=_lines(*answers))
    assert done.exit_code == 0, done.output
    checked = run(["rules", "check", "acme.toml"])
    assert (checked.exit_code, "no faults" in checked.stdout) == (0, True), checked.output
    _policy(Path("acme.toml"))
    return tomllib.loads(Path("acme.toml").read_text(encoding="utf-8")), done


def test_without_an_answer_every_default_holds_and_nothing_is_warned_of() -> None:
    made, done = _asked()
    assert done.stderr == ""
    assert (made["vendor"], made["name"], made["prefix"]) == ("acme", "Acme", "AC")
    assert (made["addresses"], made["default_priority"]) == (["support@example.com"], "2")
    assert [level["respond"] for level in made["priority"]] == ["1h", "4h", "8h"]
    assert "no faults, 0 warnings" in run(["rules", "check", "acme.toml"]).stdout


def test_it_ends_with_the_path_and_what_comes_next() -> None:
    _, done = _asked()
    told = done.stdout.partition("written: ")[2]
    assert told.startswith("acme.toml\n")
    assert "gateway rules check acme.toml" in told and "[vendor.acme]" in told and "[paths]" in told


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (('Ac"me \\ "Söhne" \U0001f600',), {"name": 'Ac"me \\ "Söhne" \U0001f600'}),
        (("'''\"\"\"",), {"name": "'''\"\"\""}),
        (("\ufeff Acme\t Tools\r",), {"name": "Acme Tools"}),
        ((NAME, "Help@Example.com, second@example.org"), {"addresses": ["help@example.com", "second@example.org"]}),
        ((NAME, ADDRESS, "at"), {"prefix": "AT"}),
        ((*TOP, "europe/berlin"), {"calendar.zone": "Europe/Berlin"}),
        ((*TOP, "america/new york"), {"calendar.zone": "America/New_York"}),
        ((*TOP, "UTC", "Mon-Fri 9-12, 13:00 - 17:30; Sat 10-14"), {"calendar.hours.fri": ["09:00-12:00", "13:00-17:30"], "calendar.hours.sat": ["10:00-14:00"]}),
        ((*TOP, "UTC", "Mon-Tue 09:00-12:00, Sat 13:00-15:00"), {"calendar.hours.mon": ["09:00-12:00"], "calendar.hours.sat": ["13:00-15:00"]}),
        ((*TOP, "UTC", "sunday–monday 00:00-24:00"), {"calendar.hours": {"sun": ["00:00-24:00"], "mon": ["00:00-24:00"]}}),
        ((*TOP, "UTC", "24x7"), {"defaults.runs": "elapsed", "calendar.hours.sun": ["00:00-24:00"]}),
        ((*TOP, "Europe/Berlin", "", "de-be"), {"calendar.holidays": {"country": "DE", "subdivision": "BE"}}),
        ((*TOP, "UTC", "", "", "1", "Only", "none", "elapsed", "none", "2 days", "As agreed"), {"priority.0.respond": "2d", "priority.0.update": "as-agreed", "priority.0.name": "Only", "defaults.runs": "elapsed"}),
        ((*TOP, "UTC", "", "", "2", "", "", "", "", "24h", "", "", "", "elapsed", "", "1d12h"), {"priority.0.respond": "24h", "priority.1.respond": {"within": "1d12h", "runs": "elapsed"}}),
        ((*TOP, "UTC", "", "", "9"), {"priority.8.name": "Priority 9", "priority.8.respond": "24h", "default_priority": "2"}),
        ((*TOP,), {"priority.0.clause": "Terms, 4, priority 1"}),
    ],
)  # fmt: skip
def test_answers_become_keys(answers: tuple[str, ...], expected: dict[str, object]) -> None:
    made, done = _asked(*answers)
    assert done.stderr == ""
    for path, value in expected.items():
        found: Any = made
        for key in path.split("."):
            found = found[int(key)] if isinstance(found, list) else found[key]
        assert found == value, path


@pytest.mark.parametrize(
    ("before", "answer", "told"),
    [
        ((), "Ac\x1b[31mme", "cannot be seen"),
        ((), "Acme \u202e", "cannot be seen"),
        ((), "x" * 201, "at most 200"),
        ((), "x" * 5_000, "at most 1000"),
        ((), "Ac\udcffme", "no UTF-8"),
        ((NAME,), "nobody", "is not an address alone"),
        ((NAME,), "a@example.com, b", "is not an address alone"),
        ((NAME,), ",", "an address is meant"),
        ((NAME,), "Ticket@UserZoom.com", "belongs to userzoom already"),
        ((NAME,), f"{'a' * 30}@example.com", "at most 29 characters"),
        ((NAME,), '"\nname = "x', "is not an address alone"),
        ((NAME, ADDRESS), "UZ", "belongs to userzoom already"),
        ((NAME, ADDRESS), "1A", "capital letters"),
        ((NAME, ADDRESS), "ABCDEFGHIJK", "one to ten"),
        (TOP, "Europe/Berln", "did you mean 'Europe/Berlin'?"),
        (TOP, "../../etc/passwd", "is no time zone"),
        (TOP, "localtime", "is no time zone"),
        ((*TOP, "UTC"), "9-17", "days and then their times are meant"),
        ((*TOP, "UTC"), "Mon-Fri", "days and then their times are meant"),
        ((*TOP, "UTC"), "Mon 22:00-06:00", "crosses midnight"),
        ((*TOP, "UTC"), "Mon 09:00-12:00 11:00-13:00", "windows do not overlap"),
        ((*TOP, "UTC"), "T 09:00-12:00", "is no day"),
        ((*TOP, "UTC"), "Mon 25:00-26:00", "is no time of a day"),
        ((*TOP, "UTC", ""), "Germany", "no holidays are known"),
        ((*TOP, "UTC", ""), "US-XX", "has no subdivision"),
        ((*TOP, "UTC", "", ""), "0", "from 1 to 9"),
        ((*TOP, "UTC", "", ""), "three", "from 1 to 9"),
        ((*TOP, "UTC", "", "", "1", "", ""), "always", "closed time does not count"),
        ((*TOP, "UTC", "", "", "1", "", "", ""), "4", "is no duration"),
        ((*TOP, "UTC", "", "", "1", "", "", ""), "1 day", "a working day from nine to five is 8h"),
        ((*TOP, "UTC", "", "", "1", "", "", "elapsed"), "0m", "no time at all"),
        ((*TOP, "UTC", "", "", "1", "", "", "elapsed"), "9999999d", "more than ten years"),
        ((*TOP, "UTC", "", "", "1", "", "", "", "", "as-agreed"), "", "is no duration"),
        ((*TOP, "UTC", "", "", "1", "", "", "", "", "", ""), "2", "from 1 to 1"),
    ],
)  # fmt: skip
def test_a_bad_answer_is_asked_again_with_what_was_meant(
    before: tuple[str, ...], answer: str, told: str
) -> None:
    made, done = _asked(*before, answer)
    assert told in done.stderr, done.output
    assert "\x1b" not in done.output
    assert made["priority"]


@pytest.mark.parametrize(
    "name", ["../acme", "a/b", "..", ".", "", "a b", 'a"b', "a\nb", "ünique", "a.b", "x" * 41, "/tmp/acme"]
)
def test_what_is_no_name_is_wrong_usage(nowhere: Path, name: str) -> None:
    done = run(["rules", "new", name], stdin=b"")
    assert done.exit_code == 2 and "no name of a vendor" in done.stderr
    assert not list(nowhere.iterdir())


def test_a_file_is_never_overwritten(nowhere: Path) -> None:
    Path("acme.toml").write_text("mine")
    Path("dangling.toml").symlink_to(nowhere / "elsewhere.toml")
    for arguments in (["acme"], ["other", "--out", "acme.toml"], ["dangling"]):
        done = run(["rules", "new", *arguments], stdin=b"")
        assert done.exit_code == 1 and "is there already" in done.stderr, arguments
    assert Path("acme.toml").read_text() == "mine" and not Path("elsewhere.toml").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["zabble"], 1, "has a policy already"),
        (["Zabble"], 1, "has a policy already"),
        (["acme", "--out", "acme.txt"], 2, "ends in .toml"),
        (["acme", "--out", "none/acme.toml"], 2, "there is no folder"),
        (["acme", "--answers", "none"], 2, "No such file"),
    ],
)
def test_what_is_refused_writes_nothing(nowhere: Path, arguments: list[str], code: int, told: str) -> None:
    done = run(["rules", "new", *arguments], stdin=b"")
    assert (done.exit_code, told in done.stderr) == (code, True), done.output
    assert not list(nowhere.iterdir())


def test_an_endless_wrong_answer_ends(nowhere: Path) -> None:
    done = run(["rules", "new", "acme"], stdin=b"y\n" * 500)
    assert done.exit_code == 1 and "nothing was written" in done.stderr
    assert not list(nowhere.iterdir())


def test_answers_may_lie_in_a_file() -> None:
    Path("answers").write_bytes(_lines(*TOP))
    done = run(
        ["rules", "new", "acme", "--answers", "answers", "--out", "file with blank.toml"], stdin=b"other"
    )
    assert done.exit_code == 0
    assert _policy(Path("file with blank.toml")).name == NAME
    assert shlex.quote("file with blank.toml") in done.stdout


def test_it_goes_to_the_first_folder_of_policies_and_mail_for_it_is_answered(nowhere: Path) -> None:
    gateway = Installation.made(nowhere, CONFIG)
    hostile = 'Ac"me \\ <b>{{ name }}</b> \U0001f600'
    done = gateway.run("rules", "new", "acme", stdin=_lines(hostile))
    path = nowhere / "own" / "acme.toml"
    assert done.exit_code == 0 and path.is_file() and "[paths]" not in done.stdout
    gateway.config.write_text(f'{CONFIG}[vendor.acme]\nteam = ["sam@example.org"]\n')
    assert gateway.run("letters", "preview", "acme").exit_code == 0
    assert gateway.run("rules", "show", "acme").exit_code == 0
    assert (
        gateway.run("open", "--vendor", "acme", "--from", "dana@example.com", "--subject", "x").exit_code == 0
    )
    gateway.work()
    assert {each["state"] for each in gateway.json("outbox")} == {"delivered"}
    assert [each["ref"] for each in gateway.json("queue")] == ["AC-1001"]
    second = gateway.run("rules", "new", "acme-b", stdin=b"")
    assert second.exit_code == 0, second.output
    other = _policy(nowhere / "own" / "acme-b.toml")
    assert (other.prefix, other.addresses) == ("AC2", ("support2@example.com",))
    assert gateway.run("rules", "check").exit_code == 0


GOOD = st.sampled_from(
    [
        "",
        "2",
        "1",
        "none",
        "elapsed",
        "support hours",
        "UTC",
        "Asia/Tokyo",
        "24x7",
        "Sat-Mon 9-12 13-24",
        "US-CA",
        "90m",
        "3h",
        "1d",
        "as-agreed",
        "AX",
        "x@example.org",
        'O"Neill \\',
        "NO",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(GOOD | st.text(max_size=30), max_size=40))
def test_whatever_is_answered_a_fault_is_told_or_the_file_is_sound(answers: list[str]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "acme.toml"
        done = run(["rules", "new", "acme", "--out", str(path)], stdin=_lines(*answers))
        if done.exit_code == 0:
            policy = _policy(path)
            assert policy.vendor == "acme"
            assert policy.default_priority in [level.level for level in policy.levels]
        else:
            assert (done.exit_code, path.exists()) == (1, False), done.output
            assert "nothing was written" in done.stderr
