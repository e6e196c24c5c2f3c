"""What an agent asks by mail is answered from the record, as finished text for one letter.

Owns the choice of the answer; the explanation itself is `explained`'s. Changes nothing, decides nothing.
"""

from datetime import datetime

from rules.commands import Why
from rules.incident import Incident
from rules.policy import Policy
from rules.replay import standings


def answer(policy: Policy, incident: Incident, question: Why, now: datetime) -> str:
    """Plain lines of at most 100 columns. Raises NeverOpens."""
    return "\n".join(f"{row.kind}: {row.state}" for row in standings(policy, incident))
