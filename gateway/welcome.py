"""The letter that welcomes an agent: it asks for an "ok", whose way back shows whether their mail is believed.

Owns that whoever the configuration names gets it once, at the first start with their name in it, whichever process is
first. Whoever was added by hand got it then. Never writes to anybody a second time.
"""

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from gateway.compose.letters import NO_CONTEXT, Composer, Post
from gateway.compose.transcript import Account
from gateway.config import Vendor
from gateway.desk import desk_token
from gateway.draft import Draft
from gateway.people import configured_agents
from gateway.policies import Policies
from gateway.process import Pump
from rules.effects import LetterKind
from rules.policy import Policy
from store import directory, outbox
from store.database import Database
from store.errors import Conflict
from store.ids import OneId
from store.records import Agent

log = logging.getLogger(__name__)


def welcome(draft: Draft, composer: Composer, policy: Policy, agent: Agent, answer_delay: timedelta) -> Post:
    """With the address for what is about no request."""
    token = desk_token(agent.vendor, agent.address, draft.now)
    account = Account(answer_delay=answer_delay)
    kind = LetterKind.WELCOME
    return composer.to_agent(policy, None, kind, agent.address, account, NO_CONTEXT, draft.now, token)


async def welcome_configured(
    db: Database, pump: Pump, policies: Policies, vendors: Mapping[str, Vendor], answer_delay: timedelta
) -> int:
    """How many were welcomed. Raises Unavailable; what was written until then stays."""
    named = configured_agents(vendors)
    waiting = [
        each
        for each in await directory.list_agents(db)
        if (each.vendor, each.address) in named and each.state == "active" and not each.proof
    ]
    if not waiting:
        return 0
    greeted = await outbox.ever_sent(db, LetterKind.WELCOME)
    fresh = [each for each in waiting if (each.vendor, each.address) not in greeted]
    return sum([await _welcomed(pump, policies.in_force[each.vendor], each, answer_delay) for each in fresh])


async def _welcomed(pump: Pump, policy: Policy, agent: Agent, answer_delay: timedelta) -> bool:
    """The letter has the agent's own number: of two processes that write it at once, one does."""

    def post(draft: Draft) -> Post:
        return welcome(draft, replace(draft.composer, ids=OneId(agent.id)), policy, agent, answer_delay)

    try:
        await pump.write(post)
    except Conflict:
        log.info("%s was welcomed by another process", agent.address)
        return False
    return True
