"""What this installation runs: its library of policies and calendars, and the vendors that the configuration names.

Owns the step from the configuration to policies in force. Never opens the store; light, for commands that only read files.
"""

from datetime import datetime

from gateway.config import Config, Misconfigured
from gateway.library import Library, PolicyFaults
from rules.policy import Policy

HOLIDAY_YEARS = 4
"""This year and three ahead are resolved into a policy."""


def library(config: Config, now: datetime) -> Library:
    paths = config.paths
    return Library(
        [config.path(each) for each in paths.policies],
        [config.path(each) for each in paths.calendars],
        range(now.year, now.year + HOLIDAY_YEARS),
        max((each.poll for each in config.imap), default=None),
        now.date(),
    )


def policies_in_force(config: Config, now: datetime) -> dict[str, Policy]:
    """Those that `[vendor.NAME]` names; all there are where none is named. Raises Misconfigured."""
    try:
        found = library(config, now).load_all()
    except PolicyFaults as faults:
        raise Misconfigured(list(faults.faults)) from faults
    unknown = set(config.vendor) - set(found)
    if unknown:
        names = ", ".join(sorted(found))
        raise Misconfigured(
            [f"vendor.{each}: there is no such policy; there are {names}" for each in sorted(unknown)]
        )
    return {vendor: found[vendor] for vendor in (config.vendor or found)}
