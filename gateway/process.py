"""The pump: inbox -> read -> route -> decide -> one unit; due timers and delivery results are only other events.

Owns the order of fetch, decide and commit, and the error table: nothing is ever silently dropped. Batches are an economy,
not a meaning: whatever goes wrong in a batch is redone one by one. Never awaits the network inside a unit.
"""

import asyncio
import logging
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from gateway import alarms, digest
from gateway.batch import fresh_ones, in_turn
from gateway.clock import Clock, breathe
from gateway.collecting import tell
from gateway.compose.letters import Composer, Post
from gateway.compose.sign import KeyFile, Keys
from gateway.desk import NOTHING_KNOWN, Desk, OutOfNumbers, Read
from gateway.draft import Draft
from gateway.inquiry import Inquiry, judge
from gateway.intake import NO_VENDOR, read_mail
from gateway.lookups import NO_INCIDENT, Lookups, Setting, arrivals, pairs_of, told_first
from gateway.message.authentication import NONE, SIGNED
from gateway.message.fingerprint import identity
from gateway.message.report import judged_reply
from gateway.message.scan import Unparsable
from gateway.notify import ended, raised, tell_operator
from gateway.people import People
from gateway.policies import Policies
from gateway.receive.signers import Signers
from gateway.returned import came_back, gone
from gateway.route import (
    Alarm,
    Facts,
    Mail,
    New,
    Reply,
    Route,
)
from gateway.settle import comes_too_late, settle
from gateway.silence import Silence
from gateway.watch import Notice
from rules.effects import TELLS_CUSTOMER, LetterKind
from rules.events import Event, Fired, Taken
from store import (
    collected,
    dead,
    directory,
    inbox,
    outbox,
    threads,
    timers,
)
from store.database import Database
from store.errors import Conflict, Unavailable
from store.ids import Ids
from store.records import (
    ClaimedLetter,
    InboxItem,
    Outcome,
    Settled,
    Stored,
)
from store.unit import commit

log = logging.getLogger(__name__)

BATCH = 20
BIG = 1024 * 1024  # octets: from here on reading takes long enough to be felt at the doors
LEASE = timedelta(minutes=2)
TRIES = 3
"""After so many our own bug is no accident: the mail is held with the traceback (Mailman's shunt queue)."""

BEGUN = 3 * TRIES
"""So often may a mail be begun and not ended: by then it kills us. More than tries, since a store that is away interrupts too."""

MOST_OPENED = 20  # requests by one agent's mail


class Pump:
    """Settles what waits: `settle_inbox`, `settle_timers`, `settle_outcomes`. Each returns how much it did."""

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        ids: Ids,
        keys: KeyFile,
        composer: Composer,
        policies: Policies,
        setting: Setting,
        letters_due: Callable[[], None],
        signers: Signers | None = None,
    ) -> None:
        self._db = db
        self._clock = clock
        self._ids = ids
        self._key_file = keys
        self._composer = composer
        self._policies = policies
        self._setting = setting
        self._lookups = Lookups(db, policies, setting)
        self._letters_due = letters_due
        self._signers = signers
        self._mornings = digest.Mornings(db, setting.vendors, policies)

    @property
    def _keys(self) -> Keys:
        return self._key_file.current()

    # --- the inbox -------------------------------------------------------------------------------------------------------

    async def settle_inbox(self, batch: int = BATCH) -> int:
        now = self._clock.now()
        items = await inbox.claim(self._db, batch, now, LEASE)
        if not items:
            return 0
        if items[0].attempts > BEGUN:
            await self._hold(items[0], f"begun {BEGUN} times and never ended: it may be what stopped us")
            return 1
        try:
            await self._settle(items, now)
        except Unavailable:
            raise
        except Exception:
            for item in items:
                await self._settle_alone(item, now)
        return len(items)

    async def _settle_alone(self, item: InboxItem, now: datetime) -> None:
        """The error table, for one: a conflict is decided again, our own bug is tried again later, then held."""
        fault = ""
        for _ in range(TRIES):
            try:
                return await self._settle([item], now)
            except Conflict as conflict:
                if item.id in conflict.inbox:
                    return None  # settled by another: theirs counts
                fault = traceback.format_exc()
            except Unavailable:
                raise
            except Exception:
                log.exception("message %s: a fault of ours", item.id)
                fault = traceback.format_exc()
                break
        if item.attempts < TRIES:
            wait = timedelta(seconds=2**item.attempts)
            return await inbox.retry(self._db, item.id, now + wait, fault)
        return await self._hold(item, fault)

    async def _hold(self, item: InboxItem, fault: str) -> None:
        draft = await self._draft(self._clock.now(), await self._lookups.people(), {})
        draft.settled.append(Settled(item.id, "held", reason=fault))
        about = f"message {item.id} is held: a fault of ours"
        tell_operator(draft, self._policies.any(), about, fault, item)
        await self._commit(draft)

    async def _settle(self, items: Sequence[InboxItem], now: datetime) -> None:
        people = await self._lookups.people()
        read = await self._signed([await self._read_aside(item) for item in items])
        read = [alarms.watched(each, self._policies.in_force.get(each.item.vendor)) for each in read]
        for together in in_turn(read, people):
            await self._settle_read(together, people, now)

    async def _settle_read(self, read: Sequence[Read], people: People, now: datetime, spare: int = 0) -> None:
        """`spare`: numbers for requests that an agent's words open."""
        seen = await inbox.known_fingerprints(
            self._db, {(each.item.vendor, each.fingerprint) for each in read}
        )
        facts, stored = await self._lookups.facts([each.mail for each in read if each.mail], people, now)
        people = replace(people, told_first=told_first(facts))
        authors = {(each.item.vendor, each.mail.author) for each in read if each.mail}
        draft = await self._informed(now, people, stored, authors)
        if any(each.mail.report.failed for each in read if each.mail):
            draft.elsewhere = await self._elsewhere(stored)
        fresh = fresh_ones(read, seen, draft)
        judged = [(each.mail, judge(each.mail, facts)) for each in fresh if each.mail is not None]
        opening = [each.item for each in fresh if each.mail is None]
        opening += [mail.item for mail, found in judged if self._opens(mail, found, facts)]
        desk = Desk(
            draft,
            facts,
            dict(self._policies.in_force),
            await self._lookups.numbers(opening, {each.item.vendor for each in fresh}, spare),
            await self._lookups.spent(pairs_of(fresh, facts), {NO_INCIDENT, *facts.incidents}, now),
            await self._lookups.holds(judged, facts, now),
            self._setting.answer_delay,
            await self._lookups.histories(found for _, found in judged),
            await self._lookups.known(*judged[0], facts) if judged and len(fresh) == 1 else NOTHING_KNOWN,
        )
        try:
            for each in fresh:
                settle(desk, each)
                await breathe()
        except OutOfNumbers:
            if spare == MOST_OPENED:
                raise
            return await self._settle_read(read, people, now, spare + 1)
        await self._commit(draft)

    def _opens(self, mail: Mail, found: Route | Inquiry, facts: Facts) -> bool:
        """Whether this mail needs a number of its own."""
        if isinstance(found, Reply) and found.reopens:
            incident = facts.incidents[found.incident]
            return comes_too_late(self._policies.by_digest[incident.policy], incident, mail)
        if isinstance(found, Alarm):
            known = facts.incidents.get(found.incident) if found.incident is not None else None
            policy = self._policies.by_digest[known.policy] if known is not None else self._policies.any()
            return alarms.opens(mail, found, facts, policy)
        return isinstance(found, New)

    async def _read_aside(self, item: InboxItem) -> Read:
        """Between two mails the doors go on answering; a big one is read beside the loop."""
        if len(item.octets) > BIG:
            return await asyncio.to_thread(self._read, item)
        await breathe()
        return self._read(item)

    def _read(self, item: InboxItem) -> Read:
        fingerprint = identity(item.octets).fingerprint
        if item.vendor == NO_VENDOR:
            return Read(item, fingerprint, None)
        try:
            mail = read_mail(
                item,
                self._keys,
                self._setting.addresses,
                self._setting.believed,
                self._policies.in_force.get(item.vendor),
            )
        except Unparsable as fault:
            return Read(item, fingerprint, None, str(fault))
        return Read(item, fingerprint, mail)

    async def _signed(self, read: list[Read]) -> list[Read]:
        """Where nothing else says who wrote a mail its signature may; an explicit failure stands."""
        doubtful = {
            each.item.id: each.mail
            for each in read
            if each.mail is not None and each.mail.author and each.mail.proof == NONE
        }
        if self._signers is None or not doubtful:
            return read
        asked = [(mail.item.octets, mail.author) for mail in doubtful.values()]
        signers = dict(zip(doubtful, await self._signers.of(asked), strict=True))
        proven = {id: replace(mail, proof=SIGNED) for id, mail in doubtful.items() if signers[id]}
        return [replace(each, mail=proven.get(each.item.id, each.mail)) for each in read]

    # --- time passes -----------------------------------------------------------------------------------------------------

    async def settle_timers(self, batch: int = 100) -> int:
        now = self._clock.now()
        due = await timers.due(self._db, batch, now, LEASE)
        if due:
            await self._apply({each.incident: Fired(now, each.serial) for each in due})
        return len(due)

    async def settle_collected(self) -> int:
        """Acknowledgements that were over budget: each address once."""
        due = await collected.due(self._db, self._clock.now())
        for vendor, address in due:
            await self._insist(partial(self._tell_collected, vendor, address))
        return len(due)

    async def next_collected(self) -> datetime | None:
        return await collected.next_due(self._db)

    async def _tell_collected(self, vendor: str, address: str) -> None:
        now = self._clock.now()
        waiting = await collected.waiting(self._db, vendor, address)
        stored = await self._lookups.load({each.incident for each in waiting})
        draft = await self._informed(now, await self._lookups.people(), stored)
        tell(draft, await self._lookups.spent({(vendor, address)}, (), now), waiting)
        await self._commit(draft)

    async def next_digest(self) -> datetime | None:
        return await self._mornings.next_instant(self._clock.now())

    async def send_digests(self) -> int:
        """The leads' morning mail, once a day."""
        now = self._clock.now()
        due = await self._mornings.due(now)
        for policy, at in due:
            people = await self._lookups.people()
            told = await digest.counted(
                self._db, policy, people.names(policy.vendor), now, arrivals(self._clock)
            )
            draft = await self._draft(now, people, {})
            for lead in people.lead(policy.vendor):
                draft.add(digest.letter(draft.composer, policy, lead, at, now, told))
            try:
                await self._commit(draft)
            except Conflict:
                log.info("the digest of %s was written by another process", policy.vendor)
            self._mornings.sent[policy.vendor] = policy.calendar.local(at).date()
        return len(due)

    # --- letters -----------------------------------------------------------------------------------------------------------

    async def settle_outcomes(self, settled: Sequence[tuple[ClaimedLetter, Outcome]]) -> None:
        """What the next hop said. Only this meets a promise."""
        try:
            await self._settle_outcomes(settled)
        except Conflict:
            for each in settled:
                await self._insist(lambda each=each: self._settle_outcomes([each]))  # type: ignore[misc]

    async def _settle_outcomes(self, settled: Sequence[tuple[ClaimedLetter, Outcome]]) -> None:
        telling = [
            (claimed.letter, outcome)
            for claimed, outcome in settled
            if claimed.letter.incident is not None
            and claimed.letter.kind in TELLS_CUSTOMER
            and outcome.state in ("delivered", "failed")
        ]
        together = await collected.of_letters(
            self._db, {letter.id for letter, _ in telling if letter.kind == LetterKind.COLLECTED}
        )
        about = {letter.id: together.get(letter.id, (letter.incident or 0,)) for letter, _ in telling}
        stored = await self._lookups.load({each for group in about.values() for each in group})
        people = await self._lookups.people()
        draft = await self._informed(self._clock.now(), people, stored)
        draft.outcomes.extend(outcome for _, outcome in settled)
        if any(outcome.state == "failed" for _, outcome in telling):
            draft.elsewhere = await self._elsewhere(stored)
        for claimed, outcome in settled:
            letter = claimed.letter
            if letter.kind not in TELLS_CUSTOMER and outcome.state == "failed":
                lost = judged_reply(letter.recipient, outcome.reply)
                if lost.address_dead:
                    gone(draft, letter, lost, outcome.at)
        for letter, outcome in telling:
            failed = judged_reply(letter.recipient, outcome.reply) if outcome.state == "failed" else None
            taken = Taken(outcome.at, letter.id, LetterKind(letter.kind), letter.news)
            for each in about[letter.id]:
                found = stored.get(each)
                if found is not None and failed is not None:
                    came_back(draft, letter, found.incident, failed, outcome.at)
                elif found is not None and letter.recipient == found.incident.requester:
                    draft.apply(each, taken)  # what others on the conversation get is promised to nobody
        await self._commit(draft)

    async def write(self, *posts: Callable[[Draft], Post]) -> None:
        """Letters that no event causes, in one unit. Raises Conflict where one of them exists already."""
        draft = await self._draft(self._clock.now(), await self._lookups.people(), {})
        for each in posts:
            draft.add(each(draft))
        await self._commit(draft)

    async def tell_operator(self, about: str, text: str) -> None:
        """One letter to the operator, about no mail."""
        draft = await self._draft(self._clock.now(), await self._lookups.people(), {})
        tell_operator(draft, self._policies.any(), about, text, None)
        await self._commit(draft)

    async def notify(self, told: Sequence[Notice], past: Mapping[str, tuple[str, datetime]]) -> bool:
        """What the operator is to hear of, each once, and what is past (key -> vendor, told at). False: somebody else told
        of it meanwhile."""
        draft = await self._draft(self._clock.now(), await self._lookups.people(), {})
        for each in told:
            raised(draft, self._policies.of(each.vendor), each)
        for key, (vendor, told_at) in past.items():
            ended(draft, self._policies.of(vendor), key, told_at)
        try:
            await self._commit(draft)
        except Conflict:
            return False
        return True

    # --- commands --------------------------------------------------------------------------------------------------------------

    async def act(
        self, incident: int, events: Sequence[Event], cancelled: Sequence[int] = ()
    ) -> list[str | None]:
        """Events of one incident, all or nothing: what was refused, one entry for each; nothing is stored if any was.

        `cancelled`: letters that are taken back with them. Raises Conflict where one of them has left meanwhile.
        """
        while True:
            stored = await self._lookups.load({incident})
            draft = await self._informed(self._clock.now(), await self._lookups.people(), stored)
            refused = [draft.apply(incident, event) for event in events]
            if any(refused):
                return refused
            draft.cancelled.extend(cancelled)
            try:
                await self._commit(draft)
            except Conflict:
                if cancelled:
                    raise  # to look again would not bring it back
                continue
            return refused

    # --- shared --------------------------------------------------------------------------------------------------------------

    async def _commit(self, draft: Draft) -> None:
        """No commit without the hint: its letters would wait for the poll."""
        await commit(self._db, draft.work())
        self._letters_due()

    async def _apply(self, events: Mapping[int, Event]) -> None:
        """One event for each of several incidents; what goes wrong is done again one by one, and left to its lease if it
        goes wrong then: one incident must not stop the clocks of all others."""
        try:
            return await self._apply_all(events)
        except Unavailable:
            raise
        except Exception:
            log.info("%d timers are settled one by one", len(events), exc_info=True)
        for incident, event in events.items():
            try:
                await self._insist(lambda one={incident: event}: self._apply_all(one))  # type: ignore[misc]
            except Unavailable:
                raise
            except Exception:
                log.exception("the timer of incident %s: a fault of ours, tried again in %s", incident, LEASE)

    async def _apply_all(self, events: Mapping[int, Event]) -> None:
        stored = await self._lookups.load(events)
        draft = await self._informed(self._clock.now(), await self._lookups.people(), stored)
        for incident, event in events.items():
            if incident in stored:
                draft.apply(incident, event)
        await self._commit(draft)

    async def _insist(self, attempt: Callable[[], object]) -> None:
        for last in (False, False, True):
            try:
                await attempt()  # type: ignore[misc]
                return
            except Conflict:
                if last:
                    raise

    async def people(self) -> People:
        return await self._lookups.people()

    async def _informed(
        self,
        now: datetime,
        people: People,
        stored: Mapping[int, Stored],
        authors: Iterable[tuple[str, str]] = (),
    ) -> Draft:
        """With what is known of whom automatic mail no longer reaches."""
        wanted = set(authors)
        for each in stored.values():
            incident = each.incident
            others = (participant.address for participant in incident.participants)
            wanted.update((incident.vendor, address) for address in (incident.requester, *others))
        draft = await self._draft(now, people, stored)
        found = await dead.find(self._db, wanted)
        if found:
            told = await dead.told(self._db, stored, LetterKind.STOPPED)
            causes = {each.letter for each in found.values() if each.letter is not None}
            known = await outbox.letters(self._db, causes)
            told |= {each.incident for each in known.values() if each.incident is not None}
            draft.silence = Silence(found, told)
        return draft

    async def _elsewhere(self, stored: Mapping[int, Stored]) -> dict[tuple[str, str], tuple[str, ...]]:
        """Whom else one might write to at the same organisation."""
        pairs = {(each.incident.vendor, each.incident.requester) for each in stored.values()}
        return await directory.colleagues(self._db, pairs)

    async def _draft(self, now: datetime, people: People, stored: Mapping[int, Stored]) -> Draft:
        revoked = await threads.revoked(self._db, {NO_INCIDENT, *stored})
        composer = replace(self._composer, keys=self._keys, people=people, revoked=revoked)
        return Draft(self._policies.by_digest, composer, self._ids, now, dict(stored))
