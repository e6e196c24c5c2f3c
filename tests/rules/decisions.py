"""What a decision did, in the words that tests ask in: the letters, the lines, the wake, the refusal."""

from datetime import datetime

from rules.decide import decide
from rules.effects import Audience, Decision, LetterKind, Line, Refused, Send, Wake
from rules.events import Event
from rules.incident import Incident
from rules.policy import Policy
from rules.replay import fold


def having(rules: Policy, *events: Event) -> Incident:
    incident = fold(rules, events)
    assert incident is not None
    return incident


def then(rules: Policy, *events: Event) -> Decision:
    """The decision on the last of the events."""
    *before, last = events
    return decide(rules, fold(rules, before), last)


def sends(decision: Decision) -> list[tuple[LetterKind, Audience]]:
    return [(each.kind, each.to) for each in decision.effects if isinstance(each, Send)]


def lines(decision: Decision) -> list[str]:
    return [each.kind for each in decision.effects if isinstance(each, Line)]


def wake(decision: Decision) -> datetime | None:
    (found,) = (each for each in decision.effects if isinstance(each, Wake))
    return found.at


def refusal(decision: Decision) -> str:
    (only,) = decision.effects
    assert isinstance(only, Refused)
    return only.why
