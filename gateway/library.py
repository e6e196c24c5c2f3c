"""The files of policies and calendars: where they lie, and the values read from them.

An operator's folders come before the shipped ones, so that a fourth vendor, or a changed policy, is one file outside the
program. Reads files and nothing else: what a text means is decided in `rules.policy_file`.
"""

import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import chain
from pathlib import Path

from rules.calendar import Calendar
from rules.policy import Policy
from rules.policy_file import read_calendar, read_policy
from rules.remarks import Read, Remark, meant

AnyRead = Read[Policy] | Read[Calendar]

_SHIPPED = Path(__file__).parent.parent / "rules"
SHIPPED_POLICIES = _SHIPPED / "policies"
SHIPPED_CALENDARS = _SHIPPED / "calendars"


class PolicyFaults(Exception):
    """Policies cannot be used; `faults` are the lines that `rules check` prints."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


@dataclass(frozen=True)
class Library:
    """The policies and calendars of this installation, holidays looked up for `years`.

    `policy_dirs` and `calendar_dirs` are searched in order, then the shipped ones; of two files of one name the first counts.
    A folder that does not exist holds nothing. `poll` (of mailboxes) and `today` only serve warnings.
    """

    policy_dirs: Sequence[Path]
    calendar_dirs: Sequence[Path]
    years: Collection[int]
    poll: timedelta | None = None
    today: date | None = None

    @cached_property
    def calendars(self) -> Mapping[str, Read[Calendar]]:
        """Every calendar by name, faulty ones too."""
        found = _found((*self.calendar_dirs, SHIPPED_CALENDARS))
        return {path.stem: self.read_calendar(path) for path in found}

    @cached_property
    def policies(self) -> Mapping[Path, Read[Policy]]:
        """Every policy by file, faulty ones too; a vendor's policy in an earlier folder hides those in later ones."""
        reads: dict[Path, Read[Policy]] = {}
        for folder in (*self.policy_dirs, SHIPPED_POLICIES):
            stems = {path.stem for path in reads}
            vendors = {read.value.vendor for read in reads.values() if read.value}
            fresh = {path: self.read_policy(path) for path in _toml_files(folder) if path.stem not in stems}
            reads |= {
                path: read
                for path, read in fresh.items()
                if not (read.value and read.value.vendor in vendors)
            }
        return reads

    def read_calendar(self, path: Path) -> Read[Calendar]:
        """One calendar file from anywhere. Raises OSError, UnicodeDecodeError."""
        return read_calendar(path.read_text("utf-8"), path.stem, self.years, file=str(path))

    def read_policy(self, path: Path) -> Read[Policy]:
        """One policy file from anywhere, with the calendars of this library. Raises OSError, UnicodeDecodeError."""
        text = path.read_text("utf-8")
        return read_policy(text, str(path), self.calendars, self.years, poll=self.poll, today=self.today)

    def load_all(self, vendors: Collection[str] | None = None) -> dict[str, Policy]:
        """Every policy by vendor, or those of `vendors`.

        Raises PolicyFaults: a policy that cannot be read is never left out in silence.
        """
        policies = [read.value for read in self.policies.values() if read.value]
        wanted = {policy.vendor for policy in policies} if vendors is None else set(vendors)
        running = {
            path: read for path, read in self.policies.items() if read.value and read.value.vendor in wanted
        }
        missing = sorted(wanted - {policy.vendor for policy in policies})
        broken = self.policies.values() if vendors is None or missing else ()
        faults = [str(fault) for fault in (*_faults(broken), *_clashes(running))]
        known = [policy.vendor for policy in policies]
        faults += [f"no policy for vendor {vendor!r}{meant(vendor, known)}" for vendor in missing]
        if faults:
            raise PolicyFaults(faults)
        return {policy.vendor: policy for policy in policies if policy.vendor in wanted}

    def check(self, paths: Sequence[Path] = ()) -> tuple[list[str], list[str]]:
        """(faults, warnings) of these files and folders, or of the whole library; lines as `rules check` prints them."""
        if paths:
            files = chain.from_iterable(_toml_files(path) if path.is_dir() else (path,) for path in paths)
            reads = [(path, self._read(path)) for path in files]
        else:
            reads = [*self.policies.items(), *((Path(name), read) for name, read in self.calendars.items())]
        faults = [*_faults(read for _, read in reads), *_clashes(dict(reads))]
        warnings = chain.from_iterable(read.warnings for _, read in reads)
        return [str(fault) for fault in faults], [str(warning) for warning in warnings]

    def _read(self, path: Path) -> AnyRead:
        try:
            return self.read_calendar(path) if _is_calendar(path) else self.read_policy(path)
        except (OSError, UnicodeDecodeError) as error:
            return Read[Policy](None, (Remark(str(path), 1, "file", f"cannot be read: {error}"),), ())


def _found(folders: Iterable[Path]) -> list[Path]:
    """The TOML files of these folders; an earlier folder hides a later one's file of the same name."""
    first: dict[str, Path] = {}
    for folder in folders:
        for path in _toml_files(folder):
            first.setdefault(path.stem, path)
    return list(first.values())


def _toml_files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml"))


def _is_calendar(path: Path) -> bool:
    """A calendar names its zone at the top, a policy never does."""
    try:
        return "zone" in tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError:
        return False


def _faults(reads: Iterable[AnyRead]) -> Iterator[Remark]:
    return chain.from_iterable(read.faults for read in reads)


def _clashes(reads: Mapping[Path, AnyRead]) -> Iterator[Remark]:
    """What two vendors must not share: mail and references would go to the wrong one."""
    owner: dict[tuple[str, str], Path] = {}
    for path, read in reads.items():
        if isinstance(policy := read.value, Policy):
            addresses = [("addresses", address) for address in policy.addresses]
            for claim in (("vendor", policy.vendor), ("prefix", policy.prefix), *addresses):
                if claim in owner:
                    what = f"{claim[1]!r} belongs to {owner[claim]} already, each vendor's own is meant"
                    yield Remark(str(path), 1, claim[0], what)
                owner.setdefault(claim, path)
