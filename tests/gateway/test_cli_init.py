"""`init`: a folder in which the next command works, and nothing that was there before is touched."""

import asyncio
import json
import os
import signal
import stat
from pathlib import Path
from threading import Timer

import pytest

from gateway.admin import first_setup
from gateway.config import load
from store import schema
from tests.gateway.command_line import OUTAGE, Installation, program, run

MADE = ["calendars", "config.toml", "policies", "templates", "var"]


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _there(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.mark.parametrize("folder", [".", "house", "a/deep one", "ünï#%41 [x]", "-dash"])
def test_what_it_makes_is_whole_and_the_doctor_finds_no_fault(folder: str) -> None:
    done = run(["init", "--", folder], stdin=b"")
    assert (done.exit_code, done.stderr) == (0, ""), done.output
    assert _there(Path(folder)) == MADE
    here = Installation(Path(folder))
    found = here.json("doctor")
    assert "fault" not in {each["grade"] for each in found}
    assert {"store", "keys"} <= {each["check"] for each in found if each["grade"] == "ok"}
    assert _there(Path(folder)) == MADE


def test_the_configuration_sends_nothing_and_listens_to_this_machine_only() -> None:
    assert run(["init"], stdin=b"").exit_code == 0
    config = load(Path("config.toml"))
    host, _, port = config.smtp.listen.partition(":")
    assert host == "127.0.0.1" and 1024 < int(port) < 32768
    assert config.next_hop_url.startswith("file:") and not config.trust.authserv_id
    assert config.lmtp.listen == "" and not config.imap and not config.smtp.authenticated
    assert config.operator == "operator@example.org"
    for each in (*config.paths.policies, *config.paths.calendars, *config.paths.templates):
        assert config.path(each).is_dir()


def test_store_and_keys_are_there_and_nobody_elses_to_read() -> None:
    before = os.umask(0)
    try:
        assert run(["init"], stdin=b"").exit_code == 0
    finally:
        os.umask(before)
    assert stat.S_IMODE(Path("var").stat().st_mode) == 0o700
    assert stat.S_IMODE(Path("var/secrets.keys").stat().st_mode) == 0o600
    config = load(Path("config.toml"))
    assert asyncio.run(schema.version(config.store_url)) == schema.latest()


@pytest.mark.parametrize(
    ("arguments", "stdin", "operator"),
    [
        (["--operator", "Pat@Example.org"], b"other@example.org\n", "pat@example.org"),
        ([], b"pat@example.org\n", "pat@example.org"),
        ([], b"nobody\n\"\\\n{x}'%s@example.org\n", "{x}'%s@example.org"),
        ([], "jörg@example.org\r\n".encode(), "jörg@example.org"),
    ],
)
def test_the_operator_is_asked_for_or_given(arguments: list[str], stdin: bytes, operator: str) -> None:
    assert run(["init", "house", *arguments], stdin=stdin).exit_code == 0
    assert load(Path("house/config.toml")).operator == operator


@pytest.mark.parametrize("name", MADE)
def test_what_is_there_is_named_and_nothing_is_touched(nowhere: Path, name: str) -> None:
    Path("house").mkdir()
    Path("house", name).write_text("mine")
    done = run(["init", "house"], stdin=b"")
    assert done.exit_code == 1 and str(Path("house", name)) in done.stderr
    assert _there(Path("house")) == [name] and Path("house", name).read_text() == "mine"


def test_a_second_time_names_all_and_changes_nothing() -> None:
    assert run(["init"], stdin=b"").exit_code == 0
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    done = run(["init"], stdin=b"")
    assert done.exit_code == 1 and all(name in done.stderr for name in MADE)
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


def test_a_file_in_the_way_and_a_dangling_link_are_there_too(nowhere: Path) -> None:
    Path("file").write_text("mine")
    Path("house").mkdir()
    Path("house/var").symlink_to(nowhere / "elsewhere")
    assert run(["init", "file"], stdin=b"").exit_code == 1
    assert run(["init", "house"], stdin=b"").exit_code == 1
    assert not Path("elsewhere").exists() and _there(Path("house")) == ["var"]


@pytest.mark.parametrize("arguments", [["a?b"], ["house", "--operator", "nobody"], ["file/house"]])
def test_wrong_usage_makes_nothing(nowhere: Path, arguments: list[str]) -> None:
    Path("file").write_text("mine")
    done = run(["init", *arguments], stdin=b"")
    assert done.exit_code == 2 and done.stderr
    assert _there(nowhere) == ["file"]


def test_what_was_begun_is_removed_where_the_store_cannot_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(url: str) -> list[str]:
        raise OSError("no space left")

    Path("house").mkdir()
    Path("house/notes").write_text("mine")
    with monkeypatch.context() as broken:
        broken.setattr(first_setup.schema, "upgrade", full)
        done = run(["init", "house"], stdin=b"")
    assert done.exit_code == 2 and "no space left" in done.stderr
    assert _there(Path("house")) == ["notes"]
    assert run(["init", "house"], stdin=b"").exit_code == 0


def test_from_nothing_to_an_answered_mail() -> None:
    """The commands that it prints, in their order; then a mail, and the letter in the folder."""
    assert run(["init", "house"], stdin=b"").exit_code == 0
    here = Installation(Path("house"))
    made = here.run("rules", "new", "acme", stdin=b"")
    assert made.exit_code == 0 and Path("house/policies/acme.toml").is_file()
    text = here.config.read_text().replace("127.0.0.1:2525", "127.0.0.1:0")
    here.config.write_text(f'{text}\n[vendor.acme]\nteam = ["sam@example.org"]\n')
    here.ingest(OUTAGE.replace(b"ticket@userzoom.com", b"support@example.com"), "support@example.com")
    here.work()
    assert [each["ref"] for each in here.json("queue")] == ["AC-1001"]
    assert list(Path("house/var/outgoing").glob("*.eml"))
    running = program("serve", config=here.config)
    limit = Timer(30, running.kill)
    limit.start()
    assert running.stdout is not None
    assert running.stdout.readline().startswith("ready smtp=127.0.0.1:")
    running.send_signal(signal.SIGTERM)
    running.communicate()
    limit.cancel()
    assert running.returncode == 0
    assert "fault" not in {each["grade"] for each in json.loads(here.run("doctor", "--json").stdout)}
