"""`rules adopt`: requests that were opened under another version of a policy, and what the one in force would change.

Owns the page and the document. What moving means is decided in `gateway.adoption`, for the preview and for the deed alike;
without `--do` nothing is written.
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

from gateway import log
from gateway.admin.opening import finished, reading
from gateway.admin.records import Json, when
from gateway.admin.screen import document, json_instant, say, short_span, shown
from gateway.admin.setting import No, clock_of
from gateway.adoption import Change, Weighed, move, others, target, weigh
from gateway.app import opened
from gateway.clock import Clock
from gateway.compose.say import term
from gateway.config import Config
from gateway.installed import policies_in_force
from gateway.message.address import canonical, strict_mailbox
from gateway.policies import Policies, UnknownPolicy
from gateway.process import Pump
from rules.events import Adopted
from rules.policy import Policy
from rules.sla import Standing, Status
from store import incidents
from store.database import Database


def adopt(vendor: str, refs: Sequence[str], agent: str | None, *, do: bool, as_json: bool) -> int:
    log.configure()
    return finished(lambda config: _adopt(config, vendor, refs, agent, do=do, as_json=as_json))


async def _adopt(
    config: Config, vendor: str, refs: Sequence[str], agent: str | None, *, do: bool, as_json: bool
) -> None:
    by = _address(agent) if agent else config.operator
    clock = clock_of(config)
    page = _Page(vendor, refs, do=do, as_json=as_json)
    async with _store(config, clock, do=do) as (db, policies, pump):
        policy = _in_force(policies, vendor)
        try:
            async for each in _wanted(db, policies, policy, refs, by, clock):
                refused = each.refused
                if refused is None and pump is not None:
                    refused = await move(db, policies, pump, each)
                page.add(policy, each, refused)
        except UnknownPolicy as fault:
            raise No(f"the store does not hold policy {fault}, under which requests stand") from fault
    page.end(policy)


@asynccontextmanager
async def _store(
    config: Config, clock: Clock, *, do: bool
) -> AsyncIterator[tuple[Database, Policies, Pump | None]]:
    """To look, it is read beside whoever writes; the pump is there to do it."""
    if do:
        async with opened(config, clock=clock) as gateway:
            yield gateway.db, gateway.policies, gateway.pump
    else:
        async with reading(config) as db:
            yield db, Policies(db, policies_in_force(config, clock.now())), None


def _address(text: str) -> str:
    """Raises No."""
    if strict_mailbox(text) is None:
        raise No(f"{text!r} is no e-mail address")
    return canonical(text)


def _in_force(policies: Policies, vendor: str) -> Policy:
    """Raises No."""
    policy = policies.in_force.get(vendor)
    if policy is None:
        raise No(f"no policy for vendor {vendor!r}; there are {', '.join(policies.in_force)}")
    return policy


async def _wanted(
    db: Database, policies: Policies, policy: Policy, refs: Sequence[str], by: str, clock: Clock
) -> AsyncIterator[Weighed]:
    """One after the other, each as it stands now. Raises No, UnknownPolicy."""
    now = clock.now()
    chosen = _named(db, policies, policy, refs, now) if refs else others(db, policies, policy.vendor, now)
    async for id, to in chosen:
        stored = (await incidents.load(db, [id])).get(id)
        if stored is not None:
            old = policies.by_digest[stored.incident.policy]
            yield weigh(old, to, stored.incident, Adopted(clock.now(), by, to.digest))


async def _named(
    db: Database, policies: Policies, policy: Policy, refs: Sequence[str], now: datetime
) -> AsyncIterator[tuple[int, Policy]]:
    """Raises No before the first one, so that a slip of the pen moves nothing."""
    found = []
    for ref in dict.fromkeys(each.upper() for each in refs):
        stored = await incidents.by_ref(db, ref)
        if stored is None or stored.incident.vendor != policy.vendor:
            raise No(f"{policy.vendor} has no {ref}")
        found.append(stored.incident)
    for incident in found:
        to = await target(policies, incident.policy, policy, now)
        if to is not None:
            yield incident.id, to


# --- how it looks -----------------------------------------------------------------------------------------------------


class _Page:
    """Text as it comes, a document at the end."""

    def __init__(self, vendor: str, refs: Sequence[str], *, do: bool, as_json: bool) -> None:
        self._vendor, self._refs, self._do, self._as_json = vendor, refs, do, as_json
        self._rows: list[Json] = []
        self._moved = self._refused = self._missed = 0

    def add(self, policy: Policy, each: Weighed, refused: str | None) -> None:
        self._moved += refused is None
        self._refused += refused is not None
        if refused is None:
            self._missed += sum(change.is_missed_now for change in each.rows)
        if self._as_json:
            self._rows.append(_json(each, refused, adopted=self._do and refused is None))
        else:
            say(*_lines(each, refused, policy.calendar.zone))

    def end(self, policy: Policy) -> None:
        if self._as_json:
            document({"vendor": self._vendor, "policy": policy.digest, "incidents": self._rows})
        else:
            say(*self._summary(policy))

    def _summary(self, policy: Policy) -> Iterator[str]:
        if not self._moved and not self._refused:
            yield f"nothing to do: every open request of {self._vendor} stands under {policy.digest[:12]}"
            return
        verb = "moved" if self._do else "would move"
        parts = [f"{self._moved} {verb} to {policy.digest[:12]}"]
        if self._refused:
            parts.append(f"{self._refused} cannot")
        if self._missed:
            parts.append(f"{self._missed} promise{'' if self._missed == 1 else 's'} missed from now")
        yield ", ".join(parts)
        if self._moved and not self._do:
            only = "".join(f" --ref {each}" for each in self._refs)
            yield f"Nothing was done. To do it: gateway rules adopt {self._vendor}{only} --do"


def _lines(each: Weighed, refused: str | None, zone: str) -> Iterator[str]:
    incident = each.incident
    yield f"{incident.ref}  priority {incident.level}  {shown(incident.subject)}"
    if refused is not None:
        yield f"  cannot move: {refused}"
        return
    stays = [term(row.kind.value) for row in each.rows if row.is_owed and not row.is_other]
    for row in each.rows:
        if row.is_other:
            name = term(row.kind.value)
            yield f"  {name}: {_told(row.before, zone)} -> {_told(row.after, zone)}{_by(row)}"
    if stays:
        yield f"  as it was: {', '.join(stays)}"
    for letter in each.letters:
        yield f"  letter to {letter.to} ({letter.kind})"


def _told(row: Status, zone: str) -> str:
    if row.state is Standing.NONE:
        return "nothing owed"
    if row.due_at is None:
        return row.state.value
    remark = "" if row.state is Standing.OPEN else f" ({row.state})"
    return when(row.due_at, zone) + remark


def _by(row: Change) -> str:
    if row.is_missed_now:
        return " from now"
    before, after = row.before.due_at, row.after.due_at
    if before is None or after is None or before == after:
        return ""
    span = short_span(int(abs(after - before).total_seconds()))
    return f", {span} {'later' if after > before else 'earlier'}"


def _json(each: Weighed, refused: str | None, *, adopted: bool) -> Json:
    return {
        "ref": each.incident.ref,
        "from": each.incident.policy,
        "to": each.to.digest,
        "changes": [
            {"kind": row.kind.value, "before": _standing(row.before), "after": _standing(row.after)}
            for row in each.rows
            if row.is_other
        ],
        "letters": [{"kind": letter.kind.value, "to": letter.to.value} for letter in each.letters],
        "refused": refused,
        "adopted": adopted,
    }


def _standing(row: Status) -> Json:
    return {"due_at": json_instant(row.due_at), "state": row.state.value}
