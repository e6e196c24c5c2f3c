"""The resolved form of a policy: canonical JSON with every figure, text and holiday date inside, and its digest.

What the store keeps and what `decide`, `why` and replay read back, so an old incident is judged by the promises it was
opened under. Needs neither pydantic nor the holidays library; judges nothing, the text was checked when it was made.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from rules.calendar import Calendar, Window
from rules.policy import (
    ESCALATION,
    Category,
    Cue,
    Duty,
    FieldSpec,
    Flapping,
    Function,
    Kind,
    Level,
    Monitoring,
    Policy,
    Recovery,
    Referral,
    Runs,
    Scope,
    Starts,
    Step,
    Target,
    Tell,
    When,
    Wording,
)


def to_json(policy: Policy) -> str:
    """Canonical: sorted keys, no blanks, durations in seconds, no digest. Equal policies give equal texts."""
    return json.dumps(_policy_out(policy), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def digest(policy: Policy) -> str:
    """SHA-256 (hex) of the resolved form; the `digest` the policy carries plays no part."""
    return _digest_of(to_json(policy))


def from_json(text: str) -> Policy:
    """The policy of a resolved form, its digest that of the text as it stands. Raises ValueError or KeyError for others."""
    return replace(_policy_in(json.loads(text)), digest=_digest_of(text))


def _digest_of(text: str) -> str:
    return sha256(text.encode()).hexdigest()


# Each pair below is written side by side: what one puts in, the other takes out. A key that came after a policy was
# stored has its default when it is read back.


def _policy_out(policy: Policy) -> dict[str, Any]:
    escalated = policy.escalated_calendar
    return {
        "vendor": policy.vendor,
        "name": policy.name,
        "prefix": policy.prefix,
        "addresses": list(policy.addresses),
        "default_priority": policy.default_priority,
        "calendar": _calendar_out(policy.calendar),
        "levels": [_level_out(level) for level in policy.levels],
        "escalated_calendar": _calendar_out(escalated) if escalated else None,
        "pauses": {reason: sorted(kinds) for reason, kinds in policy.pauses.items()},
        "fields": [_field_out(each) for each in policy.fields],
        "exclusions": [_category_out(each) for each in policy.exclusions],
        "resolutions": [_category_out(each) for each in policy.resolutions],
        "phone": policy.phone,
        "level_question": policy.level_question,
        "referrals": [_referral_out(each) for each in policy.referrals],
        "monitoring": [_monitoring_out(each) for each in policy.monitoring],
        "duties": {duty.value: clause for duty, clause in policy.duties.items()},
        "send_ahead": None if policy.send_ahead is None else _span_out(policy.send_ahead),
        "draft_ahead": None if policy.draft_ahead is None else _span_out(policy.draft_ahead),
        "escalation": [_step_out(step) for step in policy.escalation],
        "tell_customer_when_missed": policy.tell_customer_when_missed,
        "quiet_after": policy.quiet_after,
        "on_call_every": _span_out(policy.on_call_every),
        "alert_after_silent": policy.alert_after_silent,
        "close_after": _span_out(policy.close_after),
        "reopen_within": _span_out(policy.reopen_within),
        "needs_standing": policy.needs_standing,
        "holidays_until": policy.holidays_until.isoformat(),
        "zone_reading": policy.zone_reading,
        "readings": list(policy.readings),
    }


def _policy_in(raw: Mapping[str, Any]) -> Policy:
    return Policy(
        vendor=raw["vendor"],
        name=raw["name"],
        prefix=raw["prefix"],
        addresses=tuple(raw["addresses"]),
        default_priority=raw["default_priority"],
        calendar=_calendar_in(raw["calendar"]),
        levels=tuple(_level_in(level) for level in raw["levels"]),
        escalated_calendar=_calendar_in(raw["escalated_calendar"]) if raw["escalated_calendar"] else None,
        pauses={reason: frozenset(map(Kind, kinds)) for reason, kinds in raw["pauses"].items()},
        fields=tuple(_field_in(each) for each in raw["fields"]),
        exclusions=tuple(_category_in(each) for each in raw["exclusions"]),
        resolutions=tuple(_category_in(each) for each in raw["resolutions"]),
        phone=raw["phone"],
        level_question=raw.get("level_question", ""),
        referrals=tuple(map(_referral_in, raw.get("referrals", ()))),
        monitoring=tuple(map(_monitoring_in, raw.get("monitoring", ()))),
        duties={Duty(duty): clause for duty, clause in raw.get("duties", {}).items()},
        send_ahead=None if raw["send_ahead"] is None else _span_in(raw["send_ahead"]),
        draft_ahead=None if raw.get("draft_ahead") is None else _span_in(raw["draft_ahead"]),
        escalation=tuple(map(_step_in, raw["escalation"])) if "escalation" in raw else ESCALATION,
        tell_customer_when_missed=raw.get("tell_customer_when_missed", False),
        quiet_after=raw.get("quiet_after", 5),
        on_call_every=_span_in(raw["on_call_every"]),
        alert_after_silent=raw["alert_after_silent"],
        close_after=_span_in(raw["close_after"]),
        reopen_within=_span_in(raw["reopen_within"]),
        needs_standing=raw.get("needs_standing", False),
        holidays_until=date.fromisoformat(raw["holidays_until"]),
        zone_reading=raw["zone_reading"],
        readings=tuple(raw["readings"]),
    )


def _level_out(level: Level) -> dict[str, Any]:
    return {
        "level": level.level,
        "name": level.name,
        "clause": level.clause,
        "meaning": level.meaning,
        "targets": {kind.value: _target_out(target) for kind, target in level.targets.items()},
        "update_as_agreed": level.update_as_agreed,
        "on_call": level.on_call,
        "cues": [
            {"words": list(cue.words), "weight": cue.weight, "clause": cue.clause} for cue in level.cues
        ],
        "when": [_when_out(when) for when in level.when],
        "odds": dict(sorted(level.odds.items())),
        "option": level.option,
    }


def _level_in(raw: Mapping[str, Any]) -> Level:
    return Level(
        level=raw["level"],
        name=raw["name"],
        clause=raw["clause"],
        meaning=raw["meaning"],
        targets={Kind(kind): _target_in(Kind(kind), target) for kind, target in raw["targets"].items()},
        update_as_agreed=raw["update_as_agreed"],
        on_call=raw["on_call"],
        cues=tuple(Cue(tuple(cue["words"]), cue["weight"], cue["clause"]) for cue in raw["cues"]),
        when=tuple(map(_when_in, raw.get("when", ()))),
        odds=dict(raw.get("odds", {})),
        option=raw.get("option", ""),
    )


def _when_out(when: When) -> dict[str, Any]:
    return {
        "scope": sorted(when.scope),
        "function": sorted(when.function),
        "workaround": when.workaround,
        "login": when.login,
        "wrong_data": when.wrong_data,
        "live": when.live,
        "features": when.features,
        "among": sorted(when.among),
        "weight": when.weight,
        "clause": when.clause,
    }


def _when_in(raw: Mapping[str, Any]) -> When:
    return When(
        scope=frozenset(map(Scope, raw["scope"])),
        function=frozenset(map(Function, raw["function"])),
        workaround=raw["workaround"],
        login=raw["login"],
        wrong_data=raw["wrong_data"],
        live=raw["live"],
        features=raw["features"],
        among=frozenset(raw.get("among", ())),
        weight=raw["weight"],
        clause=raw["clause"],
    )


def _referral_out(referral: Referral) -> dict[str, Any]:
    return {
        "id": referral.id,
        "name": referral.name,
        "words": list(referral.words),
        "pointer": referral.pointer,
        "clause": referral.clause,
    }


def _referral_in(raw: Mapping[str, Any]) -> Referral:
    return Referral(raw["id"], raw["name"], tuple(raw["words"]), raw["pointer"], raw["clause"])


def _monitoring_out(rule: Monitoring) -> dict[str, Any]:
    flapping = rule.flapping
    return {
        "name": rule.name,
        "sender": list(rule.sender),
        "key": rule.key,
        "title": rule.title,
        "down": list(rule.down),
        "up": list(rule.up),
        "note": list(rule.note),
        "subject": rule.subject,
        "body": list(rule.body),
        "proof": rule.proof,
        "level": rule.level,
        "levels": dict(rule.levels),
        "recovery": rule.recovery.value,
        "flapping": [flapping.changes, _span_out(flapping.within)] if flapping else None,
        "clause": rule.clause,
    }


def _monitoring_in(raw: Mapping[str, Any]) -> Monitoring:
    return Monitoring(
        name=raw["name"],
        sender=tuple(raw["sender"]),
        key=raw["key"],
        title=raw["title"],
        down=tuple(raw["down"]),
        up=tuple(raw["up"]),
        note=tuple(raw["note"]),
        subject=raw["subject"],
        body=tuple(raw["body"]),
        proof=raw["proof"],
        level=raw["level"],
        levels=raw.get("levels", {}),
        recovery=Recovery(raw["recovery"]),
        flapping=Flapping(raw["flapping"][0], _span_in(raw["flapping"][1])) if raw["flapping"] else None,
        clause=raw["clause"],
    )


def _target_out(target: Target) -> dict[str, Any]:
    return {
        "within": _span_out(target.within),
        "runs": target.runs.value,
        "starts": target.starts.value,
        "wording": target.wording.value,
        "clause": target.clause,
        "reading": target.reading,
        "assumed": target.assumed,
    }


def _target_in(kind: Kind, raw: Mapping[str, Any]) -> Target:
    return Target(
        kind=kind,
        within=_span_in(raw["within"]),
        runs=Runs(raw["runs"]),
        starts=Starts(raw["starts"]),
        wording=Wording(raw["wording"]),
        clause=raw["clause"],
        reading=raw["reading"],
        assumed=raw["assumed"],
    )


def _field_out(field: FieldSpec) -> dict[str, Any]:
    return {
        "name": field.name,
        "question": field.question,
        "labels": list(field.labels),
        "attachments": field.attachments,
        "clause": field.clause,
        "source": field.source,
    }


def _field_in(raw: Mapping[str, Any]) -> FieldSpec:
    labels = tuple(raw["labels"])
    return FieldSpec(raw["name"], raw["question"], labels, raw["attachments"], raw["clause"], raw["source"])


def _step_out(step: Step) -> dict[str, Any]:
    return {"percent": step.percent, "tell": step.tell.value, "kinds": sorted(step.kinds)}


def _step_in(raw: Mapping[str, Any]) -> Step:
    return Step(raw["percent"], Tell(raw["tell"]), frozenset(map(Kind, raw["kinds"])))


def _category_out(category: Category) -> dict[str, Any]:
    return {
        "id": category.id,
        "text": category.text,
        "clause": category.clause,
        "chargeable": category.chargeable,
        "translations": dict(sorted(category.translations.items())),
    }


def _category_in(raw: Mapping[str, Any]) -> Category:
    return Category(raw["id"], raw["text"], raw["clause"], raw["chargeable"], raw.get("translations", {}))


def _calendar_out(calendar: Calendar) -> dict[str, Any]:
    return {
        "name": calendar.name,
        "zone": calendar.zone,
        "hours": [_windows_out(windows) for windows in calendar.hours],
        "holidays": {day.isoformat(): name for day, name in calendar.holidays.items()},
        "exceptions": {
            day.isoformat(): _windows_out(windows) for day, windows in calendar.exceptions.items()
        },
        "closures": {day.isoformat(): _windows_out(windows) for day, windows in calendar.closures.items()},
    }


def _calendar_in(raw: Mapping[str, Any]) -> Calendar:
    return Calendar(
        name=raw["name"],
        zone=raw["zone"],
        hours=tuple(_windows_in(windows) for windows in raw["hours"]),
        holidays={date.fromisoformat(day): name for day, name in raw["holidays"].items()},
        exceptions={
            date.fromisoformat(day): _windows_in(windows) for day, windows in raw["exceptions"].items()
        },
        closures={date.fromisoformat(day): _windows_in(windows) for day, windows in raw["closures"].items()},
    )


def _windows_out(windows: tuple[Window, ...]) -> list[list[int]]:
    return [[window.start, window.end] for window in windows]


def _windows_in(raw: list[list[int]]) -> tuple[Window, ...]:
    return tuple(Window(start, end) for start, end in raw)


def _span_out(span: timedelta) -> int:
    """Whole seconds: a policy file states none finer."""
    return span // timedelta(seconds=1)


def _span_in(seconds: int) -> timedelta:
    return timedelta(seconds=seconds)
