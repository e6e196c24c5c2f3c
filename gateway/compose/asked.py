"""What an agent asks by mail or at the keyboard is answered from the record, as finished text.

Owns the choice of the answer; the explanation itself is `explained`'s. Changes nothing, decides nothing.
"""

from datetime import datetime

from gateway.compose.explained import page, page_if
from rules.calendar import NeverOpens
from rules.commands import Why
from rules.explain import explanations, supposed
from rules.incident import Incident
from rules.policy import Policy


def answer(policy: Policy, incident: Incident, question: Why, now: datetime) -> str:
    """Plain lines of at most 100 columns. Raises KeyError for a level the policy lacks."""
    about = question.about
    try:
        if question.level is not None:
            would = supposed(policy, incident, question.level, now)
            would = tuple(each for each in would if about in (None, each.actual.kind))
            return "\n".join(page_if(policy, incident, would, question.level, every=about is not None))
        explained = [each for each in explanations(policy, incident, now) if about in (None, each.row.kind)]
        return "\n".join(page(policy, incident, explained, now=now, every=about is not None))
    except NeverOpens as fault:
        return f"the calendar {fault} has no open time left"
