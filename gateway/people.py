"""Who gets which letter: the configuration's teams and the directory's agents, as one value for a batch.

Owns the order "the assigned, else the team, else the operator". Never lets a letter of one vendor go to another's people,
and never looks anything up itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gateway.config import OnCall, Vendor
from gateway.message.address import canonical
from rules.effects import Audience, Send
from rules.events import Assigned, Event
from rules.incident import Incident
from rules.told import Fault
from store.records import Agent, Contact

NOBODY = Vendor()


@dataclass(frozen=True, slots=True)
class People:
    vendors: Mapping[str, Vendor]
    operator: str
    agents: Mapping[tuple[str, str], Agent] = field(default_factory=dict)  # (vendor, address)
    contacts: Mapping[tuple[str, str], Contact] = field(default_factory=dict)
    told_first: Mapping[tuple[str, str], tuple[str, ...]] = field(
        default_factory=dict
    )  # (vendor, customer) -> agents

    def recipients(self, incident: Incident, send: Send) -> tuple[str, ...]:
        vendor = incident.vendor
        match send.to:
            case Audience.REQUESTER:
                return (incident.requester, *(each.address for each in incident.participants))
            case Audience.HANDLERS:
                named = self._active(vendor, self.told_first.get((vendor, incident.requester), ()))
                if named and incident.assigned is None:
                    return named
                return self.handlers(vendor, incident.assigned)
            case Audience.TEAM:
                return self.handlers(vendor, None)
            case Audience.LEAD:
                return self.lead(vendor) or self.handlers(vendor, incident.assigned)
            case Audience.STAFF:
                told = (*self.handlers(vendor, incident.assigned), *self.lead(vendor))
                return tuple(dict.fromkeys(told))
            case Audience.ON_CALL:
                listed = self.on_call(vendor)
                if listed:
                    return (listed[send.step % len(listed)],)
                return self.handlers(vendor, None) if send.step == 0 else ()

    def handlers(self, vendor: str, assigned: str | None) -> tuple[str, ...]:
        if assigned is not None and self.is_active(vendor, assigned):
            return (assigned,)
        return self.team(vendor) or (self.operator,)

    def team(self, vendor: str) -> tuple[str, ...]:
        """The configured team, else every active agent of the vendor; empty where there is nobody."""
        listed = self._active(vendor, self._of(vendor).team)
        return listed or tuple(
            sorted(
                agent.address
                for (of, _), agent in self.agents.items()
                if of == vendor and agent.state == "active"
            )
        )

    def lead(self, vendor: str) -> tuple[str, ...]:
        return self._active(vendor, self._of(vendor).lead)

    def on_call(self, vendor: str) -> tuple[str, ...]:
        return self._active(vendor, addresses(self._of(vendor).on_call))

    def role(self, vendor: str, address: str) -> str:
        """What it means that they hear nothing: the gravest of their roles."""
        if address in addresses(self._of(vendor).on_call):
            return "whoever is on call"
        return "the lead" if address in self._of(vendor).lead else "an agent"

    def reads_short(self, vendor: str, address: str) -> bool:
        """Whether alerts go there as one short message: a pager."""
        return any(each.address == address and each.format == "short" for each in self._of(vendor).on_call)

    def next_on_call(self, vendor: str, step: int) -> str:
        listed = self.on_call(vendor)
        return self.name(vendor, listed[(step + 1) % len(listed)]) if len(listed) > 1 else ""

    def is_active(self, vendor: str, address: str) -> bool:
        agent = self.agents.get((vendor, address))
        return agent is not None and agent.state == "active"

    def assignable(self, vendor: str, event: Event) -> Event:
        """The event as it stands, an assignment with its address made canonical. Raises Fault for nobody of the vendor's."""
        if not isinstance(event, Assigned):
            return event
        to = canonical(event.to)
        if to != self.operator and not self.is_active(vendor, to):
            raise Fault(f"{event.to} is no active agent of {vendor}")
        return replace(event, to=to)

    def name(self, vendor: str, address: str) -> str:
        agent = self.agents.get((vendor, address))
        return (agent.name if agent else "") or address

    def names(self, vendor: str) -> dict[str, str]:
        return {
            agent.address: agent.name for (of, _), agent in self.agents.items() if of == vendor and agent.name
        }

    def colleagues(self, vendor: str) -> tuple[tuple[str, str], ...]:
        """(address, name) of each active agent."""
        return tuple(
            (agent.address, agent.name)
            for (of, _), agent in sorted(self.agents.items())
            if of == vendor and agent.state == "active"
        )

    def zone(self, vendor: str, address: str) -> ZoneInfo | None:
        contact = self.contacts.get((vendor, address))
        try:
            return ZoneInfo(contact.zone) if contact and contact.zone else None
        except (ZoneInfoNotFoundError, ValueError):
            return None

    def _of(self, vendor: str) -> Vendor:
        return self.vendors.get(vendor, NOBODY)

    def _active(self, vendor: str, addresses: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(each for each in addresses if self.is_active(vendor, each))


def addresses(on_call: tuple[OnCall, ...]) -> tuple[str, ...]:
    return tuple(each.address for each in on_call)


def configured_agents(vendors: Mapping[str, Vendor]) -> dict[tuple[str, str], str]:
    """Everybody the configuration names is an agent: (vendor, address) -> name to begin with."""
    named = {}
    for vendor, people in vendors.items():
        for address in (*people.team, *people.lead, *addresses(people.on_call)):
            named[vendor, address] = address.partition("@")[0].partition(".")[0].capitalize()
    return named
