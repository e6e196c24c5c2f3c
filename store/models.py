"""The tables, as dumb rows: columns and named indexes, no behaviour, no default that decides anything.

Owns the schema; `migrations` is generated from it and then read. Instants are integer microseconds since 1970 in UTC
(order is right and comparison cheap on both databases), truth is 0 or 1, so that a row means the same in SQLite and in
PostgreSQL and can be copied between them as it is. Only columns that are looked up by are CharFields: they are clipped
by `text.key` or have closed vocabularies. What a table is for stands in comments, because the ORM puts docstrings into the
DDL, unescaped. Never imported outside the store.
"""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from store.columns import Id, Open

TAGGED = "domain <> '' AND recipient LIKE '%+%'"
KEY = 255  # characters in an indexed text: PostgreSQL refuses B-tree entries over 2,704 octets


class Octets(Model):
    # Insert-only, apart from the rows whose state changes: an update of those never rewrites a mail.
    id = Id(primary_key=True)  # the inbox's or the outbox's row
    content = fields.BinaryField()

    class Meta:
        table = "octets"


class InboxEntry(Model):
    id = Id(primary_key=True)
    vendor = fields.CharField(max_length=KEY)
    door = fields.TextField()
    recipients = fields.TextField()  # JSON list
    reverse_path = fields.TextField(null=True)
    peer = fields.TextField()
    authenticated = fields.TextField(null=True)
    received_at = fields.BigIntField()
    source = fields.CharField(max_length=KEY, null=True, unique=True)
    size = fields.BigIntField()
    sha256 = fields.CharField(max_length=64)
    state = fields.CharField(max_length=16)
    incident_id = Id(null=True)
    reason = fields.TextField(null=True)
    attempts = fields.IntField()
    not_before = fields.BigIntField()
    lease_until = fields.BigIntField()  # by the database's clock on PostgreSQL
    granted = fields.CharField(max_length=16, default="", db_default="")

    class Meta:
        table = "inbox"
        indexes = (
            Open(fields=("id",), name="inbox_received", where="state = 'received'"),
            Open(fields=("id",), name="inbox_held", where="state = 'held'"),
        )


class Fingerprint(Model):
    # What makes the same mail the same (vendor and digest): fences a second processing of it.
    fingerprint = fields.CharField(max_length=KEY, primary_key=True)
    inbox_id = Id()
    at = fields.BigIntField()

    class Meta:
        table = "fingerprints"


class IncidentRow(Model):
    # Columns for the queue; the whole incident is `document`. `version` fences the compare-and-set.
    id = Id(primary_key=True)
    ref = fields.CharField(max_length=KEY, unique=True)
    vendor = fields.CharField(max_length=KEY)
    policy = fields.CharField(max_length=64)
    state = fields.CharField(max_length=16)
    level = fields.TextField()
    requester = fields.TextField()
    subject = fields.TextField()
    assigned = fields.TextField(null=True)
    received_at = fields.BigIntField()
    closed_at = fields.BigIntField(null=True)
    is_open = fields.SmallIntField()
    next_due_at = fields.BigIntField(null=True)
    next_due_kind = fields.TextField(null=True)
    version = fields.BigIntField()
    next_seq = fields.BigIntField()
    document = fields.TextField()

    class Meta:
        table = "incidents"
        indexes = (
            Open(fields=("next_due_at",), name="incidents_open", where="is_open = 1"),
            Open(fields=("closed_at",), name="incidents_closed", where="closed_at IS NOT NULL"),
        )


class EventRow(Model):
    id = Id(primary_key=True)
    incident: fields.ForeignKeyRelation[IncidentRow] = fields.ForeignKeyField(
        "store.IncidentRow", related_name=False, on_delete=fields.RESTRICT
    )
    seq = fields.BigIntField()
    at = fields.BigIntField()
    kind = fields.TextField()
    author = fields.TextField()
    data = fields.TextField()  # JSON
    lines = fields.TextField()  # JSON

    class Meta:
        table = "events"
        unique_together = (("incident_id", "seq"),)
        indexes = (Index(fields=("at",), name="events_at"),)


class MessageRow(Model):
    id = Id(primary_key=True)
    incident: fields.ForeignKeyRelation[IncidentRow] = fields.ForeignKeyField(
        "store.IncidentRow", related_name=False, on_delete=fields.RESTRICT
    )
    direction = fields.TextField()
    message_id = fields.TextField()
    author = fields.TextField()
    recipient = fields.TextField()
    subject = fields.TextField()
    at = fields.BigIntField()
    new_text = fields.TextField()
    visible_to = fields.TextField()

    class Meta:
        table = "messages"
        indexes = (Index(fields=("incident_id",), name="messages_incident"),)


class ThreadRow(Model):
    # `message` is the vendor and the Message-ID in one key (`text.key`).
    message = fields.CharField(max_length=KEY, primary_key=True)
    incident_id = Id()

    class Meta:
        table = "threads"


class OutboxEntry(Model):
    # `next_attempt_at` is NULL once nothing more is to be tried: the partial index holds what is owed to the wire.
    id = Id(primary_key=True)
    incident_id = Id(null=True)
    vendor = fields.CharField(max_length=KEY)
    kind = fields.TextField()
    recipient = fields.CharField(max_length=320)  # RFC 5321 4.5.3.1: 64 + "@" + 255
    subject = fields.TextField()
    message_id = fields.CharField(max_length=KEY)
    reverse_path = fields.TextField()
    created_at = fields.BigIntField()
    not_before = fields.BigIntField()
    expires_at = fields.BigIntField()
    person = fields.TextField()
    news = fields.SmallIntField()
    caused_by = Id(null=True)
    domain = fields.CharField(max_length=KEY, default="", db_default="")  # the recipient's, if mail caused it
    state = fields.CharField(max_length=16)
    attempts = fields.IntField()
    next_attempt_at = fields.BigIntField(null=True)
    last_reply = fields.TextField(null=True)

    class Meta:
        table = "outbox"
        indexes = (
            Open(fields=("next_attempt_at",), name="outbox_open", where="next_attempt_at IS NOT NULL"),
            Index(fields=("incident_id",), name="outbox_incident"),
            Index(fields=("recipient", "created_at"), name="outbox_recipient"),
            Open(fields=("domain", "created_at"), name="outbox_domain", where="domain <> ''"),
            Open(fields=("domain", "created_at"), name="outbox_tagged", where=TAGGED),
        )


class AttemptRow(Model):
    # Written before dialling; `ended_at` stays NULL if we died on the way.
    attempt = fields.CharField(max_length=64, primary_key=True)  # letter and number
    letter: fields.ForeignKeyRelation[OutboxEntry] = fields.ForeignKeyField(
        "store.OutboxEntry", related_name=False, on_delete=fields.CASCADE
    )
    number = fields.IntField()
    started_at = fields.BigIntField()
    ended_at = fields.BigIntField(null=True)
    state = fields.TextField(null=True)
    reply = fields.TextField(null=True)

    class Meta:
        table = "attempts"
        indexes = (Index(fields=("letter_id",), name="attempts_letter"),)


class TimerRow(Model):
    # One for each incident; `due_at` NULL means not armed.
    incident_id = Id(primary_key=True)
    due_at = fields.BigIntField(null=True)
    why = fields.TextField()
    serial = fields.BigIntField()
    lease_until = fields.BigIntField()

    class Meta:
        table = "timers"
        indexes = (Open(fields=("due_at",), name="timers_armed", where="due_at IS NOT NULL"),)


class TokenRow(Model):
    id = Id(primary_key=True)
    incident_id = Id(null=True)
    vendor = fields.CharField(max_length=KEY)
    address = fields.CharField(max_length=320)
    purpose = fields.CharField(max_length=16)
    expires_at = fields.BigIntField()
    revoked = fields.SmallIntField()
    inbox_id = Id(null=True)  # the held mail that a confirming reply runs
    asks = fields.CharField(max_length=16, default="", db_default="")

    class Meta:
        table = "tokens"
        indexes = (Index(fields=("incident_id", "address", "purpose"), name="tokens_holder"),)


class PolicyRow(Model):
    digest = fields.CharField(max_length=64, primary_key=True)
    document = fields.TextField()  # resolved, JSON

    class Meta:
        table = "policies"


class AgentRow(Model):
    id = Id(primary_key=True)
    vendor = fields.CharField(max_length=KEY)
    address = fields.CharField(max_length=320)
    name = fields.TextField()
    state = fields.CharField(max_length=16)
    zone = fields.TextField()
    proof = fields.CharField(max_length=16, default="", db_default="")
    salt_hash = fields.CharField(max_length=KEY, default="", db_default="")

    class Meta:
        table = "agents"
        unique_together = (("vendor", "address"),)


class ContactRow(Model):
    id = Id(primary_key=True)
    vendor = fields.CharField(max_length=KEY)
    address = fields.CharField(max_length=320)
    name = fields.TextField()
    organisation = fields.TextField()
    zone = fields.TextField()
    language = fields.TextField()
    state = fields.CharField(max_length=16)
    standing = fields.CharField(max_length=16, default="current", db_default="current")
    agents = fields.CharField(max_length=KEY, default="", db_default="")  # told first, separated by blanks

    class Meta:
        table = "contacts"
        unique_together = (("vendor", "address"),)


class CounterRow(Model):
    # The next number of a vendor's references.
    vendor = fields.CharField(max_length=KEY, primary_key=True)
    next_number = fields.BigIntField()

    class Meta:
        table = "counters"


class DeadAddressRow(Model):
    # A mailbox that is not there: no automatic mail until a person clears it. One key of vendor and address.
    mailbox = fields.CharField(max_length=KEY, primary_key=True)
    vendor = fields.CharField(max_length=KEY)
    address = fields.CharField(max_length=320)
    since = fields.BigIntField()
    reason = fields.TextField()
    letter_id = Id(null=True)  # that came back

    class Meta:
        table = "dead_addresses"


class ProblemRow(Model):
    # What a monitoring system told of last: one for each problem. One key of vendor, rule and the problem's own key.
    problem = fields.CharField(max_length=KEY, primary_key=True)
    vendor = fields.CharField(max_length=KEY)
    incident_id = Id()
    state = fields.CharField(max_length=16)  # down up
    since = fields.BigIntField()
    changed_at = fields.BigIntField()
    changes = fields.IntField()

    class Meta:
        table = "problems"
        indexes = (Index(fields=("incident_id",), name="problems_incident"),)


class CollectedRow(Model):
    # A request whose acknowledgement was over budget: told in one letter with others of the same address.
    incident_id = Id(primary_key=True)
    vendor = fields.CharField(max_length=KEY)
    address = fields.CharField(max_length=320)
    due_at = fields.BigIntField(null=True)  # NULL once the letter is written
    letter_id = Id(null=True)

    class Meta:
        table = "collected"
        indexes = (
            Open(fields=("due_at",), name="collected_due", where="due_at IS NOT NULL"),
            Index(fields=("letter_id",), name="collected_letter"),
        )


class NoticeRow(Model):
    # What the operator was told: each once, until it is over.
    notice = fields.CharField(max_length=KEY, primary_key=True)
    vendor = fields.CharField(max_length=KEY)
    told_at = fields.BigIntField()
    over_at = fields.BigIntField(null=True)

    class Meta:
        table = "notices"


class AuditRow(Model):
    # What was done beside any request: exports, erasures, retention. Never the data itself.
    id = Id(primary_key=True)
    at = fields.BigIntField()
    author = fields.TextField()
    vendor = fields.CharField(max_length=KEY)
    act = fields.CharField(max_length=32)
    summary = fields.TextField()

    class Meta:
        table = "audit"
