"""What must hold within a `[[monitoring]]` table of a policy file, and what is legal in it but unwise.

A rule that could never read a mail, or that believes any mail, is told of when the policy is written, not at night.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

from rules.patterns import pattern, places
from rules.policy import Policy
from rules.remarks import Source, meant

STATE, LEVEL = "state", "level"
"""The groups whose words say whether it is down, and how grave it is; without the second the first says both."""


def check_monitoring(source: Source, rows: Sequence[Mapping[str, Any]], levels: Sequence[str]) -> None:
    for index, row in enumerate(rows):
        level = row.get("level")
        if level is not None and levels and str(level) not in levels:
            source.fault(("monitoring", index, "level"), f"{level!r} is no level{meant(str(level), levels)}")
        _check_levels(source, index, row, levels)
        _check_groups(source, index, row)
        _check_words(source, index, row)


def _check_levels(source: Source, index: int, row: Mapping[str, Any], levels: Sequence[str]) -> None:
    given = row.get("levels")
    if not isinstance(given, dict):
        return
    down = row.get("down")
    try:
        has_group = LEVEL in _named(row)
    except ValueError:
        return  # a fault of its own
    for word, level in given.items():
        place = ("monitoring", index, "levels", word)
        if levels and str(level) not in levels:
            source.fault(place, f"{level!r} is no level{meant(str(level), levels)}")
        known = {str(each).strip().lower() for each in down} if isinstance(down, list) else {word.lower()}
        if not has_group and word.strip().lower() not in known:
            source.fault(place, f"no pattern has a group (?P<level>...), and {word!r} is no word of down")


def _named(row: Mapping[str, Any]) -> set[str]:
    """The groups of its patterns. Raises ValueError for one that is none."""
    body = row.get("body")
    patterns = [row.get("subject"), *(body if isinstance(body, list) else ())]
    return {name for each in patterns if isinstance(each, str) and each for name in pattern(each).groupindex}


def _check_groups(source: Source, index: int, row: Mapping[str, Any]) -> None:
    try:
        known = _named(row)
        named = {key: places(row[key]) for key in ("key", "title") if isinstance(row.get(key), str)}
    except ValueError:
        return  # a fault of its own
    if STATE not in known:
        what = "neither subject nor body has a group (?P<state>...): nothing would say whether it is down"
        source.fault(("monitoring", index), what)
        return
    for key, names in named.items():
        for name in names:
            if name not in known:
                source.fault(
                    ("monitoring", index, key), f"no pattern has a group {name!r}{meant(name, sorted(known))}"
                )


def _check_words(source: Source, index: int, row: Mapping[str, Any]) -> None:
    listed = {
        key: {str(each).strip().lower() for each in row[key]}
        for key in ("down", "up", "note")
        if isinstance(row.get(key), list)
    }
    for one, other in combinations(listed, 2):
        for word in sorted(listed[one] & listed[other]):
            source.fault(("monitoring", index, other), f"{word!r} stands in {one} too")


def warn_of_monitoring(source: Source, policy: Policy) -> None:
    for index, rule in enumerate(policy.monitoring):
        if not rule.sender:
            source.warn(("monitoring", index, "sender"), f"{rule.name} has no sender yet: it claims no mail")
        if not rule.proof:
            what = "anybody who writes this address into the From line can open and end problems"
            source.warn(("monitoring", index, "proof"), what)
        for address in rule.sender:
            if address in policy.addresses:
                source.warn(("monitoring", index, "sender"), f"{address} is the support address itself")
