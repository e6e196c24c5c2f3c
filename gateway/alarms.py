"""Monitoring's own mail becomes a problem's request: opened once, gone on with, over.

Owns which mails are monitoring's, and one request for each problem. Which change is told to whom is the core's; a mail whose
author is not proved, or that no rule reads, is held like any other. Never writes to a monitoring system.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from gateway.compose.letters import Context
from gateway.desk import MAX_SUBJECT, Desk, Read, came_at
from gateway.message.monitoring import NO_RULE, Alert, read_alert
from gateway.route import Alarm, Facts, Mail
from rules.ending import ENDED
from rules.events import CustomerReplied, MonitorTold, OutageNoted, Received
from rules.incident import Author, Incident, LevelSource, State, Trust
from rules.policy import Monitoring, Policy, Signal
from store.records import Problem, ProblemKey

_LATER = timedelta(microseconds=1)
"""Two changes of one problem have two instants, also where a clock stands."""

_SET_ASIDE = frozenset({State.EXCLUDED, State.REFERRED})


def watched(read: Read, policy: Policy | None) -> Read:
    """With what it says as an alert, where it is from an address that monitoring writes from."""
    mail = read.mail
    if mail is None or policy is None or not policy.is_monitor(mail.author):
        return read
    return replace(read, mail=replace(mail, alert=_alert(mail, policy)))


def _alert(mail: Mail, policy: Policy) -> Alert:
    own = [rule for rule in policy.monitoring if rule.is_from(mail.author)]
    believed = [rule for rule in own if _believes(rule, mail)]
    found = read_alert(believed, mail.message.subject, mail.message.text)
    if found is not None:
        return found
    if len(believed) < len(own):
        why = "failed authentication" if mail.proof.failed else "proves nothing of who wrote it"
        return Alert(own[0].name, fault=f"from a monitoring address, but the mail {why}")
    return Alert(own[0].name, fault=NO_RULE)


def _believes(rule: Monitoring, mail: Mail) -> bool:
    return not mail.proof.failed and (mail.proof.by is not None or not rule.proof)


def key_of(mail: Mail, alert: Alert) -> ProblemKey:
    return mail.item.vendor, alert.rule, alert.key


def opens(mail: Mail, found: Alarm, facts: Facts, policy: Policy) -> bool:
    """Whether it needs a request, and a number, of its own. `policy`: the one the known request stands under."""
    if found.alert.signal is not Signal.DOWN:
        return False
    if found.incident is None:
        return True
    incident = facts.incidents[found.incident]
    return _is_past(policy, incident, came_at(mail), _state(facts, mail, found.alert))


def _state(facts: Facts, mail: Mail, alert: Alert) -> str:
    known = facts.problems.get(key_of(mail, alert))
    return known.state if known is not None else ""


def _is_past(policy: Policy, incident: Incident, at: datetime, state: str) -> bool:
    """Whether a problem that is down again is another request: closed too long ago, or not monitoring's to open again."""
    if incident.state in ENDED and not incident.is_watched:
        return True
    if incident.closed_at is not None and at - incident.closed_at > policy.reopen_within:
        return True
    return incident.state in _SET_ASIDE and state != Signal.DOWN


def take(desk: Desk, read: Read, mail: Mail, found: Alarm) -> None:
    """One alert: recorded on its request, or without one where there never was any."""
    known = desk.facts.problems.get(key_of(mail, found.alert))
    if found.alert.signal is Signal.DOWN:
        return _down(desk, read, mail, found, known)
    if found.incident is None or known is None:
        return desk.done(read, None, f"monitoring: {found.alert.key} is not known to be down")
    if found.alert.signal is Signal.NOTE:
        _joins(desk, mail, found.alert, found.incident)
        return desk.done(read, found.incident, f"monitoring: {found.alert.key}, for the record")
    at = max(came_at(mail), known.changed_at + _LATER)
    changed = known.state == Signal.DOWN
    if changed:
        _note(desk, mail, found.alert, found.incident, at, known.since, at)
        _remember(desk, replace(known, state="up", changed_at=at, changes=known.changes + 1))
    _tell(desk, mail, found.alert, found.incident, at, down=False, changed=changed)
    return desk.done(read, found.incident, f"monitoring: {found.alert.key} is up")


def _down(desk: Desk, read: Read, mail: Mail, found: Alarm, known: Problem | None) -> None:
    alert, facts = found.alert, desk.current()
    at = came_at(mail) if known is None else max(came_at(mail), known.changed_at + _LATER)
    was = known.state if known is not None else ""
    incident, before = found.incident, ""
    if incident is not None:
        one = facts.incidents[incident]
        if _is_past(desk.policy_of(incident), one, at, was):
            incident, before = None, one.ref
    changed = was != Signal.DOWN
    since = at if changed or known is None else known.since
    if incident is None:
        incident = _open(desk, mail, alert, at)
        _note(desk, mail, alert, incident, at, since, None)
    else:
        if changed:
            _note(desk, mail, alert, incident, at, since, None)
        _tell(desk, mail, alert, incident, at, down=True, changed=changed)
    if changed or known is None or known.incident != incident:
        changes = known.changes + 1 if known is not None else 1
        _remember(desk, Problem(key_of(mail, alert), incident, "down", since, at, changes))
    desk.done(read, incident, f"follows {before}" if before else f"monitoring: {alert.key} is down")


def _open(desk: Desk, mail: Mail, alert: Alert, at: datetime) -> int:
    policy = desk.policies[mail.item.vendor]
    rule = policy.monitor(alert.rule)
    level = alert.level or (rule.level if rule is not None else "")
    event = Received(
        at=at,
        incident=desk.draft.ids.next(),
        ref=desk.reference(policy),
        requester=mail.author,
        by=Author.MONITOR,
        trust=Trust.VERIFIED if mail.proof.by is not None else Trust.UNVERIFIED,
        requester_name="monitoring",
        subject=alert.title[:MAX_SUBJECT],
        level=level or policy.default_priority,
        level_source=LevelSource.SUGGESTED if level else LevelSource.DEFAULT,
        suggested=level or None,
        level_reason=f"monitoring rule {alert.rule}",
        answerable=False,
        silence="nobody waits for an answer to monitoring",
        message=mail.item.id,
        message_id=mail.message.message_id or "",
        monitor=alert.rule,
    )
    desk.draft.apply(event.incident, event, _context(desk, mail, alert, policy))
    _keep(desk, mail, alert, event.incident)
    return event.incident


def _note(
    desk: Desk, mail: Mail, alert: Alert, incident: int, at: datetime, start: datetime, end: datetime | None
) -> None:
    """The interval, for the record of the month (Z: availability)."""
    desk.draft.apply(incident, OutageNoted(at, alert.rule, start, end, alert.title))


def _tell(
    desk: Desk, mail: Mail, alert: Alert, incident: int, at: datetime, *, down: bool, changed: bool
) -> None:
    event = MonitorTold(at, alert.rule, down, changed, mail.item.id, alert.level if down else "")
    desk.draft.apply(incident, event, _context(desk, mail, alert, desk.policy_of(incident)))
    _keep(desk, mail, alert, incident)


def _joins(desk: Desk, mail: Mail, alert: Alert, incident: int) -> None:
    desk.draft.apply(
        incident, CustomerReplied(came_at(mail), mail.item.id, author=mail.author, automatic=True)
    )
    _keep(desk, mail, alert, incident)


def _keep(desk: Desk, mail: Mail, alert: Alert, incident: int) -> None:
    desk.keep(incident, mail, alert.words, mail.author, staff_only=True)


def _remember(desk: Desk, problem: Problem) -> None:
    """For the mails that come after it in this batch, too."""
    _, base = desk.draft.problems.get(problem.key, (problem, _stored_changes(desk, problem.key)))
    desk.draft.problems[problem.key] = (problem, base)
    desk.facts = replace(desk.facts, problems={**desk.facts.problems, problem.key: problem})


def _stored_changes(desk: Desk, key: ProblemKey) -> int:
    known = desk.facts.problems.get(key)
    return known.changes if known is not None else 0


def _context(desk: Desk, mail: Mail, alert: Alert, policy: Policy) -> Context:
    return Context(policy.digest, mail.item.id, alert.words, mail.author, written=came_at(mail))
