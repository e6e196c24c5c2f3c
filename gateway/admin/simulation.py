"""`gateway simulate`: an archive of mail through the whole program in virtual time, and the report about it.

Owns where the archive, the other policy and the folder of results come from, and how the figures are shown. Nothing it
does leaves the machine or touches the configured store.
"""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import uvloop

from gateway import log
from gateway.admin.screen import complain, document, say, table
from gateway.admin.setting import DONE, USAGE, No, config_or_defaults, ended, told
from gateway.clock import aware
from gateway.compose.sign import UnsafeKeys
from gateway.config import Config, Misconfigured, Vendor
from gateway.installed import library, policies_in_force
from gateway.simulate.archive import Archive, read
from gateway.simulate.page import moment, page, span_words
from gateway.simulate.report import Change, Fate, Report, Row, compare, report_json
from gateway.simulate.run import simulate as run
from gateway.trial import Restless
from store.errors import StoreError

MEMORY = Path("/dev/shm")
"""A store that lasts as long as the run need not survive a power failure: without a disk it is several times as fast."""

ROOM, A_MAIL = 10, 200_000
"""What a store may need there: so many times the size of the mail, and octets for the letters that each mail causes."""

STEP = 100
"""Mails between two words of progress."""

STORE, KEYS, LETTERS, CLOCK = "store.sqlite3", "secrets.keys", "letters", "clock"
DOCUMENT, PAGE, SETTINGS = "report.json", "report.html", "config.toml"

CONFIG = """\
# The simulation, to look around in: its time stands still, no door is open, letters stay in this folder.
# gateway --config {file} why REF
operator = {operator}
clock = "file:{clock}"
[store]
url = "sqlite://{store}"
[secrets]
file = "{keys}"
[smtp]
listen = ""
[next_hop]
url = "file:outgoing"
[paths]
{paths}
{vendors}
"""
FIGURES = ("target", "owed", "kept", "missed", "open", "median", "90 %", "news", "no news")


@dataclass(frozen=True, slots=True)
class Other:
    """The other policy: its file, and a configuration under which it runs in place of its vendor's."""

    name: str
    config: Callable[[Path], Config]  # of a folder that may hold a copy


def simulate(
    paths: Sequence[Path], until: str | None, out: Path | None, against: Path | None, as_json: bool
) -> int:
    try:
        until_at = aware(datetime.fromisoformat(until)) if until else None
    except ValueError:
        complain(f"--until: {until} is no instant such as 2026-03-09T16:00:00Z")
        return USAGE
    log.configure()
    try:
        return ended(lambda: _simulate(paths, until_at, out, against, as_json))
    except (StoreError, UnsafeKeys, Restless) as fault:
        return told(fault)


def _simulate(
    paths: Sequence[Path], until: datetime | None, out: Path | None, against: Path | None, as_json: bool
) -> int:
    config = config_or_defaults()
    if out is not None:
        _check_folder(out)
    archive = read(paths, config.door_limits().size)
    if not archive.mails:
        raise No("\n".join(["no mail that can be dated", *_reasons("left out", archive.skipped)]))
    other = _other(config, against, archive.mails[0].at) if against is not None else None
    with tempfile.TemporaryDirectory(prefix="simulate-", dir=_where(archive)) as name:
        folder = Path(name)
        report, changes = _runs(config, archive, until, folder, other, with_letters=out is not None)
        if not report.cases:
            raise No("\n".join(["no request for any vendor", *_reasons("left out", report.mails.skipped)]))
        if out is not None:
            _put(out, folder / "ours", config, report, changes, other)
    if as_json:
        document(report_json(report, changes))
    else:
        _show(report, changes, other, out)
    return DONE


def _runs(
    config: Config,
    archive: Archive,
    until: datetime | None,
    folder: Path,
    other: Other | None,
    *,
    with_letters: bool,
) -> tuple[Report, tuple[Change, ...] | None]:
    ours, theirs = folder / "ours", folder / "theirs"
    letters = ours / LETTERS
    letters.mkdir(parents=True)
    tell = _progress(len(archive.mails))
    report = uvloop.run(run(config, archive, ours, until, letters if with_letters else None, tell))
    if other is None or not report.cases:
        return report, None
    theirs.mkdir()
    return report, compare(report, uvloop.run(run(other.config(theirs), archive, theirs, until, tell=tell)))


def _where(archive: Archive) -> Path | None:
    """None: where temporary files go on this machine."""
    size = sum(mail.end - mail.start for mail in archive.mails)
    needed = ROOM * size + A_MAIL * len(archive.mails)
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > needed:
        return MEMORY
    return None


def _progress(total: int) -> Callable[[int], None]:
    """To whoever waits at a terminal; to nobody else."""

    def tell(done: int) -> None:
        if sys.stderr.isatty() and (done % STEP == 0 or done == total):
            print(
                f"\r{done} of {total} mails", end="\n" if done == total else "", file=sys.stderr, flush=True
            )

    return tell


# --- the other policy ----------------------------------------------------------------------------------------------------


def _other(config: Config, file: Path, begin: datetime) -> Other:
    """Raises Misconfigured with what `rules check` says, and for a vendor that does not run."""
    known = library(config, begin)
    faults, _ = known.check([file])
    policy = known.read_policy(file).value if not faults else None
    if policy is None:
        raise Misconfigured(faults or [f"{file}: is no policy"])
    running = policies_in_force(config, begin)
    if policy.vendor not in running:
        names = ", ".join(sorted(running))
        raise Misconfigured([f"{file}: vendor: {policy.vendor} does not run here; there are {names}"])

    def instead(folder: Path) -> Config:
        # A name of its own: a file hides those of the same name, and only its vendor's policy is meant.
        shutil.copyfile(file, folder / f"against-{policy.vendor}.toml")
        paths = config.paths.model_copy(update={"policies": (folder.absolute(), *config.paths.policies)})
        vendors = config.vendor or {each: Vendor() for each in running}
        return config.model_copy(update={"paths": paths, "vendor": vendors})

    return Other(file.name, instead)


# --- the folder of results -----------------------------------------------------------------------------------------------


def _check_folder(out: Path) -> None:
    """Only what a simulation wrote is written over."""
    if out.exists() and not (out / DOCUMENT).exists() and any(out.iterdir()):
        raise Misconfigured([f"{out}: is not empty, and holds no report of a simulation"])


def _put(
    out: Path,
    made: Path,
    config: Config,
    report: Report,
    changes: Sequence[Change] | None,
    other: Other | None,
) -> None:
    """Mail lies there: it is nobody else's to read."""
    out.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.rmtree(out / LETTERS, ignore_errors=True)
    for left in out.glob(f"{STORE}-*"):  # the journal of the store that lay there belongs to no other
        left.unlink()
    for name in (STORE, KEYS, LETTERS):
        shutil.move(made / name, out / name)
    (out / CLOCK).write_text(report.until.isoformat())
    (out / SETTINGS).write_text(_settings(config, out / SETTINGS), "utf-8")
    (out / DOCUMENT).write_text(json.dumps(report_json(report, changes), indent=2) + "\n", "utf-8")
    (out / PAGE).write_text(page(report, changes, other.name if other else ""), "utf-8")


def _settings(config: Config, file: Path) -> str:
    """Under which the other commands read what was simulated; JSON's strings and lists are TOML's too."""
    paths = {
        name: [str(config.path(folder).absolute()) for folder in folders] for name, folders in config.paths
    }
    vendors = [
        f"[vendor.{_toml(vendor)}]\n{_keys(_people(people))}" for vendor, people in config.vendor.items()
    ]
    return CONFIG.format(
        file=file,
        operator=_toml(config.operator),
        clock=CLOCK,
        store=STORE,
        keys=KEYS,
        paths=_keys(paths),
        vendors="\n".join(vendors),
    )


def _people(vendor: Vendor) -> dict[str, list[str]]:
    on_call = [each.address for each in vendor.on_call]
    return {"team": [*vendor.team], "lead": [*vendor.lead], "on_call": on_call}


def _keys(table: Mapping[str, Sequence[str]]) -> str:
    return "\n".join(f"{name} = {_toml(value)}" for name, value in table.items())


def _toml(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


# --- for people ----------------------------------------------------------------------------------------------------------


def _show(report: Report, changes: Sequence[Change] | None, other: Other | None, out: Path | None) -> None:
    mails = report.mails
    letters = sum(report.letters.values())
    say(
        f"{moment(report.begin)} to {moment(report.until)}",
        f"mails: {mails.read}, requests: {len(report.cases)}, answers by people: {mails.answers}, letters: {letters}",
    )
    say(*report.warnings, "")
    table(("vendor", "P", "promise", *FIGURES), [*map(_figures, report.rows)], right=FIGURES)
    say(
        "",
        *_lines("sent", report.letters),
        *_reasons("held", mails.held),
        *_reasons("left out", mails.skipped),
    )
    if mails.duplicates:
        say(f"the same mail once more: {mails.duplicates}")
    if changes is not None and other is not None:
        say("", f"Under {other.name}")
        _show_changes(changes)
    if out is not None:
        say("", f"{out / PAGE}, {out / DOCUMENT}, and every letter in {out / LETTERS}")
        say(f"to look around: gateway --config {out / SETTINGS} why {report.cases[0].ref}")


def _figures(row: Row) -> tuple[str, ...]:
    spans = (row.target, row.median, row.p90)
    target, middle, most = ("-" if each is None else span_words(each) for each in spans)
    news = ("" if each is None else str(each) for each in (row.with_news, row.without_news))
    counts = map(str, (row.owed, row.kept, row.missed, row.open))
    return row.vendor, row.level, row.kind.value, target, *counts, middle, most, *news


def _show_changes(changes: Sequence[Change]) -> None:
    flips = [each for each in changes if each.flips]
    table(
        ("ref", "vendor", "P", "promise", "was", "would be", "due later by", "subject"),
        [
            (
                each.case.ref,
                each.case.vendor,
                each.level,
                each.kind.value,
                _fate(each.was),
                _fate(each.would),
                "-" if each.shift is None else span_words(each.shift),
                each.case.subject,
            )
            for each in flips
        ],
        right=("due later by",),
    )
    moved = len(changes) - len(flips)
    if not flips:
        say("no promise would have fared otherwise")
    if moved:
        say(f"{moved} more would have been due at another time, or another number of times")


def _fate(fate: Fate | None) -> str:
    return fate.state if fate is not None else "not promised"


def _lines(what: str, counts: Mapping[str, int]) -> list[str]:
    return [f"{what}: {', '.join(f'{n} {name}' for name, n in counts.items())}"] if counts else []


def _reasons(what: str, counts: Mapping[str, int]) -> list[str]:
    return [f"{what}: {n}, {reason}" for reason, n in counts.items()]
