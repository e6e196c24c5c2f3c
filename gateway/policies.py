"""The policies at work: those in force by vendor, and every one that an incident was opened under, by digest.

Owns the one place where a digest becomes a policy. A stored policy is read back exactly as it was resolved: a file that
changes afterwards changes nothing for an incident that is open.
"""

from collections.abc import Iterable, Mapping

from rules.policy import Policy
from rules.resolved import from_json, to_json
from store import policies as stored
from store.database import Database


class UnknownPolicy(Exception):
    """An incident names a digest that the store does not hold."""


class Policies:
    def __init__(self, db: Database, in_force: Mapping[str, Policy]) -> None:
        self._db = db
        self.in_force = in_force
        self.by_digest: dict[str, Policy] = {policy.digest: policy for policy in in_force.values()}

    async def remember(self) -> None:
        """Every policy in force is kept before an incident can be opened under it."""
        for policy in self.in_force.values():
            await stored.put(self._db, policy.digest, to_json(policy))

    async def learn(self, digests: Iterable[str]) -> None:
        """Raises UnknownPolicy."""
        for digest in set(digests) - set(self.by_digest):
            text = await stored.get(self._db, digest)
            if text is None:
                raise UnknownPolicy(digest)
            self.by_digest[digest] = from_json(text)

    def of(self, vendor: str) -> Policy:
        """In force; of a vendor that has none, any."""
        return self.in_force.get(vendor) or self.any()

    def any(self) -> Policy:
        return next(iter(self.in_force.values()))
