"""`why`: how a due time came about, interval by interval, with the rule that decided each; `--if`: what would be.

Owns the command and its document. What counted is decided in `rules.explain`, the page is `gateway.compose.explained`'s.
"""

from datetime import datetime

from gateway.admin.incident import duties_json, whole
from gateway.admin.opening import finished, reading
from gateway.admin.records import Json
from gateway.admin.screen import complain, document, json_instant, say
from gateway.admin.setting import USAGE, No, clock_of
from gateway.compose.explained import Versions, told, warnings
from gateway.config import Config
from rules.calendar import NeverOpens
from rules.events import Adopted
from rules.explain import Interval, Why, explanations, supposed
from rules.incident import Agreement, Incident
from rules.policy import Kind, Policy
from rules.replay import seconds
from store.records import Shown

SUPPOSED = ("priority", "level")
"""What `--if` can change, under either name."""


def why(ref: str, target: str | None, if_: str | None, as_json: bool) -> int:
    if target is not None and target not in set(Kind):
        complain(f"TARGET is one of {', '.join(Kind)}, not {target!r}")
        return USAGE
    name, _, level = (if_ or "").partition("=")
    if if_ is not None and (name not in SUPPOSED or not level):
        complain(f"--if takes priority=N, not {if_!r}")
        return USAGE
    about = Kind(target) if target is not None else None
    return finished(lambda config: _why(config, ref, about, level or None, as_json))


async def _why(config: Config, ref: str, about: Kind | None, level: str | None, as_json: bool) -> None:
    now = clock_of(config).now()
    async with reading(config) as db:
        found, policy = await whole(db, ref)
    incident = found.stored.incident
    if level is not None and level not in {each.level for each in policy.levels}:
        known = ", ".join(each.level for each in policy.levels)
        raise No(f"{policy.vendor} has no priority {level}; it has {known}")
    try:
        if not as_json:
            say(*told(policy, incident, now, about, level, versions_of(found)))
        elif level is None:
            document(why_json(policy, found, about, now))
        else:
            document(if_json(policy, incident, about, level, now))
    except NeverOpens as fault:
        raise No(f"{ref}: the calendar {fault} has no open time left") from fault


def versions_of(found: Shown) -> Versions:
    """Which version of the policy held from when, oldest first."""
    incident = found.stored.incident
    adopted = [(each.at, str(each.data["policy"])) for each in found.events if each.kind == Adopted.__name__]
    return [(incident.received_at, incident.opened_under or incident.policy), *adopted]


# --- JSON ----------------------------------------------------------------------------------------------------------------


def why_json(policy: Policy, found: Shown, about: Kind | None, now: datetime) -> Json:
    """Raises NeverOpens."""
    incident = found.stored.incident
    explained = [each for each in explanations(policy, incident, now) if about in (None, each.row.kind)]
    return {
        **_head(policy, incident),
        "versions": [{"from_at": json_instant(at), "policy": digest} for at, digest in versions_of(found)],
        "targets": [{**_target(each), "warnings": _warnings(policy, incident, each)} for each in explained],
        "duties": duties_json(policy, incident, now),
    }


def if_json(policy: Policy, incident: Incident, about: Kind | None, level: str, now: datetime) -> Json:
    """Raises NeverOpens."""
    would = [each for each in supposed(policy, incident, level, now) if about in (None, each.actual.kind)]
    return {
        **_head(policy, incident),
        "if": {"priority": level},
        "targets": [
            {
                **_target(each.why),
                "would": each.would.value,
                "late_seconds": seconds(each.late) if each.late is not None else None,
                "later_seconds": seconds(each.later) if each.later is not None else None,
                "is": {"state": each.actual.state.value, "due_at": json_instant(each.actual.due_at)},
            }
            for each in would
        ],
    }


def _head(policy: Policy, incident: Incident) -> Json:
    return {
        "ref": incident.ref,
        "vendor": incident.vendor,
        "policy": incident.policy,
        "zone": policy.calendar.zone,
        "priority": incident.level,
        "source": incident.level_source.value,
    }


def _target(each: Why) -> Json:
    row, began = each.row, each.began
    return {
        "kind": row.kind.value,
        "state": row.state.value,
        "due_at": json_instant(row.due_at),
        "met_at": json_instant(row.met_at),
        "clause": row.clause,
        "priority": each.level,
        "start_at": json_instant(began.at) if began else None,
        "began": {"with": began.what.value, "letter": _id(began.letter)} if began else None,
        "within_seconds": seconds(each.span) if each.span is not None else None,
        "runs": each.runs.value if each.runs else None,
        "starts": each.starts.value if each.starts else None,
        "assumed": each.assumed,
        "reading": each.reading or None,
        "agreed": _agreed(each.agreement) if each.agreement else None,
        "counted_seconds": seconds(each.counted),
        "intervals": [_interval(part) for part in each.intervals],
        "left": [_interval(part) for part in each.left],
        "remark": each.remark or None,
    }


def _interval(part: Interval) -> Json:
    return {
        "from": json_instant(part.from_at),
        "until": json_instant(part.until),
        "seconds": seconds(part.span),
        "counted": part.counted,
        "rule": part.rule.value,
        "why": part.why,
    }


def _agreed(agreement: Agreement) -> Json:
    return {"at": json_instant(agreement.at), "by": agreement.by, "message": _id(agreement.message)}


def _warnings(policy: Policy, incident: Incident, each: Why) -> list[Json]:
    return [
        {"percent": step.percent, "at": json_instant(step.at), "to": step.to.value, "told": step.told}
        for step in warnings(policy, incident, each.row)
    ]


def _id(number: int | None) -> str | None:
    return None if number is None else str(number)
