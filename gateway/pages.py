"""The pages that answer an agent's questions: why, help, queue, status. They change nothing.

Owns plain lines of text for a transcript. Pure: what they tell of is fetched before.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from gateway.compose import explained, say
from rules.commands import help_text
from rules.incident import Incident
from rules.policy import Policy
from rules.replay import standings
from rules.told import Question
from store.records import QueueRow

MAX_ROWS = 15
_SUBJECT = 40  # characters


def why(policy: Policy, incident: Incident, now: datetime, question: Question) -> str:
    """Raises Fault where it supposes a priority that there is not."""
    asked = question.among([each.level for each in policy.levels])
    return "\n".join(explained.told(policy, incident, now, asked.about, asked.level))


def help_page(all: bool) -> str:
    return "\n".join(help_text(all))


def queue(rows: Sequence[QueueRow], zone: str, now: datetime, names: Mapping[str, str]) -> str:
    """What is open of one vendor, by what is owed next."""
    if not rows:
        return "Nothing is open."
    return "\n".join(_queued(each, zone, now, names) for each in rows[:MAX_ROWS])


def _queued(row: QueueRow, zone: str, now: datetime, names: Mapping[str, str]) -> str:
    owed = "nothing owed"
    if row.next_due_at is not None and row.next_due_kind is not None:
        late = "late: " if row.next_due_at < now else ""
        owed = f"{late}{say.term(row.next_due_kind)} {say.near(row.next_due_at, now, zone)}"
    taken = names.get(row.assigned or "") or row.assigned or "nobody"
    subject = say.short(" ".join(row.subject.split()), _SUBJECT)
    return f"{row.ref}  P{row.level}  {owed}  {taken}  {subject}"


def status(policy: Policy, incident: Incident, now: datetime, names: Mapping[str, str]) -> str:
    zone = policy.calendar.zone
    taken = names.get(incident.assigned or "") or incident.assigned or "nobody"
    lines = [
        f"{incident.ref}  {' '.join(incident.subject.split())}",
        f"{incident.state.value}, priority {incident.level}, with {taken}",
        f"from {incident.requester}, {say.near(incident.received_at, now, zone)}",
    ]
    if incident.last_step and incident.last_step_at is not None:
        lines.append(f"last step: {say.near(incident.last_step_at, now, zone)}, {incident.last_step}")
    if incident.estimate is not None:
        lines.append(f"estimate: {say.near(incident.estimate, now, zone)}")
    if not incident.is_over:
        for row in standings(policy, incident):
            if row.due_at is not None and row.met_at is None:
                lines.append(f"owed: {say.term(row.kind.value)} by {say.near(row.due_at, now, zone)}")
    return "\n".join(lines)
