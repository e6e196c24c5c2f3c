"""An incident on its way through one decision, with the effects so far.

Owns nothing but that value and the two ways on: other facts, more to be done. Never judges an event.
"""

from dataclasses import dataclass
from datetime import timedelta

from rules.effects import Effect
from rules.incident import Incident

INSTANT_AFTER = timedelta(microseconds=1)
"""A promise kept exactly at its due instant is in time, so a miss exists only after it."""

GATEWAY = "gateway"
"""Who acts when nobody does."""


class Refusal(Exception):
    """Raised inside, becomes a `Refused` effect; the message is for whoever asked."""


@dataclass(frozen=True, slots=True)
class Step:
    incident: Incident
    effects: tuple[Effect, ...] = ()

    def but(self, **changes: object) -> "Step":
        return Step(self.incident.but(**changes), self.effects)

    def do(self, *effects: Effect) -> "Step":
        return Step(self.incident, self.effects + effects)
