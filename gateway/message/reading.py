"""Puts all readings of one mail together: what `parse` prints, and what the pump routes by.

Owns the order of the readings and the shape of the JSON document (docs: `parse`). Adds no judgement of its own.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from gateway.message.address import Mailbox, canonical
from gateway.message.automatic import Verdict, answerable
from gateway.message.body import Body, new_words
from gateway.message.fields import Evidence, Extraction
from gateway.message.gate import Answers, Intent, answers, intent
from gateway.message.languages import language
from gateway.message.likely import Odds
from gateway.message.monitoring import claimed
from gateway.message.parse import Message, parse
from gateway.message.purpose import most_likely, purposes
from gateway.message.referral import Referred
from gateway.message.report import Kind, Report, read_report
from gateway.message.triage import Suggestion
from gateway.message.understanding import Enclosed, understand
from gateway.message.when import ZoneSource, read_start
from rules.policy import Policy

_REPLY_PREFIX = re.compile(
    r"\s*(?:re|aw|antw|sv|vs|odp|ref|rif|res|rv|回复|答复|回覆|返信)\s?(?:\[\d+\])?\s?[:：]", re.I
)


@dataclass(frozen=True, slots=True)
class Read:
    """Everything the program reads in one mail. `fields`, `suggestion` and `intent` are None without a policy."""

    message: Message
    body: Body
    report: Report
    verdict: Verdict
    language: str | None
    fields: Extraction | None
    suggestion: Suggestion | None
    intent: Intent | None
    referral: Referred | None
    enclosed: Enclosed | None


def is_reply(message: Message) -> bool:
    """Does the mail say that it answers one? Says nothing about whose."""
    return bool(message.in_reply_to or message.references or _REPLY_PREFIX.match(message.subject))


def names_of(policy: Policy) -> tuple[str, ...]:
    """By which the mails of others name us."""
    return (*policy.addresses, f"{policy.name} Support")


def questions_of(policy: Policy) -> tuple[str, ...]:
    """That a letter of ours may hold."""
    return tuple(spec.question for spec in policy.fields)


def _speaks_of_us(message: Message, policy: Policy) -> bool:
    """Is anything of ours quoted or answered in it, as far as the mail alone can tell?"""
    text = message.text.casefold()
    return any(each in text for each in policy.addresses) or bool(
        re.search(rf"\b{re.escape(policy.prefix)}-\d", message.subject)
    )


def read(
    message: Message,
    policy: Policy | None = None,
    reverse_path: str | None = None,
    own_ids: Callable[[str], bool] = lambda _: False,
    own_addresses: Collection[str] = (),
    own_lists: Collection[str] = (),
    markers: tuple[str, ...] = (),
) -> Read:
    """Pure: same arguments, same reading."""
    body = body_of(message, policy, markers)
    words = body.new_text
    report = read_report(message, reverse_path)
    understood = understand(message, body, policy) if policy else None
    return Read(
        message=message,
        body=body,
        report=report,
        verdict=answerable(message, reverse_path, own_ids, own_addresses, own_lists),
        language=language(words or message.subject),
        fields=understood.fields if understood else None,
        suggestion=understood.suggestion if understood else None,
        intent=_intent(message, body, report, policy, understood.fields.odds)
        if policy and understood
        else None,
        referral=understood.referral if understood else None,
        enclosed=understood.enclosed if understood else None,
    )


def body_of(message: Message, policy: Policy | None, markers: tuple[str, ...] = ()) -> Body:
    """The new words of a mail that stands alone: what it quotes is its report, unless it quotes us."""
    return new_words(
        message.text,
        message.quoted,
        markers,
        is_reply(message),
        asked=questions_of(policy) if policy else (),
        own=names_of(policy) if policy else (),
        first=policy is not None and not _speaks_of_us(message, policy),
    )


def _intent(message: Message, body: Body, report: Report, policy: Policy, odds: Odds) -> Intent:
    if report.kind not in (Kind.MESSAGE, Kind.AUTOMATIC):
        return Intent.OTHER
    ruled = intent(message.subject, body.new_text, _answering(message, body, policy), policy.prefix)
    return most_likely(ruled, purposes(odds))


def _answering(message: Message, body: Body, policy: Policy) -> Answers:
    return answers(
        is_reply(message),
        message.subject,
        "\n".join(body.text[start:end] for start, end in body.quotation),
        (*message.in_reply_to, *message.references),
        policy.prefix,
        policy.addresses,
    )


def document(octets: bytes, vendor_policy: Policy | None, received_at: datetime | None) -> dict[str, object]:
    """The JSON document of `parse`. Instants are RFC 3339 UTC. Raises Unparsable."""
    own = vendor_policy.addresses if vendor_policy else ()
    zone = vendor_policy.calendar.zone if vendor_policy else "UTC"
    found = read(parse(octets), vendor_policy, own_addresses=own)
    answer = reading(found, received_at, zone)
    return answer | ({"monitoring": _monitoring(found.message, vendor_policy)} if vendor_policy else {})


def _monitoring(message: Message, policy: Policy) -> dict[str, object] | None:
    """The rule that claims it, whoever proves to have written it: `trust` is the running program's."""
    author = canonical(message.author.address) if message.author else ""
    alert = claimed(policy.monitoring, author, message.subject, message.text)
    if alert is None:
        return None
    said: dict[str, object] = {"rule": alert.rule, "fault": alert.fault or None}
    if alert.fault:
        return said
    return said | {
        "key": alert.key,
        "title": alert.title,
        "state": alert.state,
        "signal": alert.signal.value,
        "level": alert.level or None,
    }


def reading(read: Read, received_at: datetime | None = None, vendor_zone: str = "UTC") -> dict[str, object]:
    """The keys of `parse`, and with a policy those that need one. `vendor_zone`: what "your time" means, an IANA key."""
    message = read.message
    answer: dict[str, object] = {
        "message_id": message.message_id,
        "in_reply_to": list(message.in_reply_to),
        "references": list(message.references),
        "from": _mailbox(message.from_[0]) if message.from_ else None,
        "from_all": [_mailbox(each) for each in message.from_],
        "author": _mailbox(message.author) if message.author else None,
        "sender": _mailbox(message.sender) if message.sender else None,
        "reply_to": [_mailbox(each) for each in message.reply_to],
        "to": [_mailbox(each) for each in message.to],
        "cc": [_mailbox(each) for each in message.cc],
        "subject": message.subject,
        "date": _instant(message.date),
        "text": message.text,
        "new_text": read.body.new_text,
        "signature": read.body.signature_text,
        "html": message.html,
        "attachments": [
            {
                "name": each.name,
                "type": each.type,
                "size": each.size,
                "sha256": each.sha256,
                "inline": each.inline,
            }
            for each in message.attachments
        ],
        "kind": str(read.report.kind),
        "answerable": read.verdict.answerable and read.report.kind is Kind.MESSAGE,
        "automatic_reason": read.verdict.reason or _kind_reason(read.report.kind),
        "report": _report(read.report),
        "language": read.language,
        "defects": list(message.defects),
    }
    if read.fields is not None and read.suggestion is not None:
        answer |= {
            "intent": str(read.intent),
            "fields": {
                name: {
                    "status": str(field.status),
                    "value": field.value,
                    "spans": [_evidence(each) for each in field.spans],
                }
                for name, field in read.fields.fields
            },
            "missing": list(read.fields.missing),
            "ask": list(read.fields.missing),
            "start_time": _start_time(read, received_at, vendor_zone),
            "priority": _priority(read.suggestion),
            "referral": read.referral.id if read.referral else None,
            "referral_evidence": [_evidence(read.referral.evidence)] if read.referral else [],
        }
    return answer


def _mailbox(mailbox: Mailbox) -> dict[str, str | None]:
    return {"name": mailbox.name or None, "address": mailbox.address or None}


def _instant(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z") if at else None


def _kind_reason(kind: Kind) -> str | None:
    return None if kind is Kind.MESSAGE else f"a {kind}"


def _report(report: Report) -> dict[str, object] | None:
    if report.kind in (Kind.MESSAGE, Kind.AUTOMATIC):
        return None
    return {
        "recipients": [
            {
                "address": each.address,
                "action": each.action,
                "status": each.status,
                "permanent": each.permanent,
                "address_dead": each.address_dead,
            }
            for each in report.recipients
        ],
        "original_message_id": report.original_message_id,
    }


def _evidence(each: Evidence) -> dict[str, object]:
    return {
        "part": each.part,
        "start": each.start,
        "end": each.end,
        "text": each.text,
        "source": each.source,
        "confidence": each.confidence,
    }


def _start_time(read: Read, received_at: datetime | None, vendor_zone: str) -> dict[str, object]:
    start = read_start(read.message, read.body, received_at, vendor_zone)
    if start is None and read.enclosed is not None:
        start = read_start(read.enclosed.message, read.enclosed.body, received_at, vendor_zone)
    return {
        "value": _instant(start.value if start else None),
        "earliest": _instant(start.earliest if start else None),
        "latest": _instant(start.latest if start else None),
        "zone_source": str(start.zone_source if start else ZoneSource.UNKNOWN),
    }


def _priority(suggestion: Suggestion) -> dict[str, object]:
    return {
        "level": suggestion.level,
        "in_force": suggestion.in_force,
        "confidence": suggestion.confidence,
        "clause": suggestion.clause,
        "evidence": [_evidence(each) for each in suggestion.evidence],
        "runner_up": suggestion.runner_up,
        "claimed": suggestion.claimed,
    }
