"""What an agent owes the customer beside the clocks: an estimate, a kind of resolution. Unmet until it is given.

Owns how each stands. It has no due time of its own: nothing here is ever missed, an estimate can only pass.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rules.incident import Incident
from rules.policy import Duty, Policy


class Given(StrEnum):
    UNMET = "unmet"
    GIVEN = "given"
    PASSED = "passed"  # the estimate named a time that is over, and the request is not


@dataclass(frozen=True, slots=True)
class DutyStatus:
    duty: Duty
    clause: str
    state: Given
    at: datetime | None = None  # the estimate, or when it was resolved
    kind: str = ""  # of the resolution


def duties(policy: Policy, incident: Incident, now: datetime) -> tuple[DutyStatus, ...]:
    """In the policy's order."""
    return tuple(_status(duty, clause, incident, now) for duty, clause in policy.duties.items())


def _status(duty: Duty, clause: str, incident: Incident, now: datetime) -> DutyStatus:
    match duty:
        case Duty.ESTIMATE:
            named = incident.estimate
            if named is None:
                return DutyStatus(duty, clause, Given.UNMET)
            passed = named < now and not incident.is_over
            return DutyStatus(duty, clause, Given.PASSED if passed else Given.GIVEN, named)
        case Duty.RESOLUTION_KIND:
            state = Given.GIVEN if incident.resolution else Given.UNMET
            return DutyStatus(duty, clause, state, incident.resolved_at, incident.resolution or "")
