"""Says what kind of mail this is, and what a delivery report reports (RFC 3464, RFC 5965, RFC 8098, and dialects).

Owns the reading of statuses: did the letter finally fail, and is the address dead, are two questions (POLICIES, doubts).
Never believes a subject: only what machines write makes a report. Attribution to a letter of ours is not done here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message as Tree
from enum import StrEnum

from flufl.bounce import all_failures

from gateway.message.automatic import is_machine_made, is_robot
from gateway.message.header_text import harmless, text_of, unfolded
from gateway.message.parse import Message
from gateway.message.scan import header


class Kind(StrEnum):
    MESSAGE = "message"
    AUTOMATIC = "automatic"
    DELIVERY_REPORT = "delivery-report"
    DELAY_REPORT = "delay-report"
    COMPLAINT = "complaint"
    DISPOSITION = "disposition"


@dataclass(frozen=True, slots=True)
class Recipient:
    """`status`: enhanced status code or None (RFC 3463). `permanent`: this letter will not arrive. `address_dead`: none will.

    `address` is "" where the report names nobody legibly: the mark in it, not the name, says whose letter it is.
    """

    address: str
    action: str
    status: str | None
    permanent: bool
    address_dead: bool
    words: str = ""  # the other server's own
    host: str = ""  # that said them


@dataclass(frozen=True, slots=True)
class Report:
    """`original_message_id` without angle brackets; None where nothing was returned. `original_mark`: our loop field there."""

    kind: Kind
    recipients: tuple[Recipient, ...] = ()
    original_message_id: str | None = None
    original_mark: str | None = None

    @property
    def failed(self) -> tuple[Recipient, ...]:
        return tuple(each for each in self.recipients if each.permanent)


# RFC 3463, and the registry: bad mailbox, bad system, bad syntax, moved, null MX, disabled for good, no route to the host.
_DEAD = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.4.4", "5.0.0-dead"})
# Codes that fail the letter alone, whatever words stand beside them: quota, size, policy, security.
# 5.1.7 and 5.1.8 are about us, who sent it.
_ALIVE = re.compile(r"5\.(1\.[78]|2\.[234]|3\.\d+|5\.\d+|6\.\d+|7\.\d+)")
# What servers write where the code says little.
_DEAD_WORDS = re.compile(
    r"user unknown|unknown user|no such (?:user|person|recipient|mailbox|account|address|domain|host)|unknown recipient"
    r"|recipient unknown|does(?: not|n't) (?:exist|have an? [a-z.]{1,30} ?account)|not exist|unrouteable address|host unknown"
    r"|unknown host|host not found|domain not found|name or domain is unknown|user not found|recipient not found"
    r"|invalid (?:recipient|mailbox|address|user)|unknown (?:address|mailbox|account|local)|mailbox not found|mailbox unavailable"
    r"|no mailbox|has moved|user has left|is not a known user|not our customer|unknown or illegal alias|account (?:has been )?closed"
    r"|does not accept mail|nullmx|null mx|not listed in|no account|addresses failed|couldn't find any host|cannot find your"
    r"|bad destination|recipient address rejected: (?:user|unknown)|no user here|not a valid (?:mailbox|user|recipient)"
    r"|(?:user|mailbox|account|recipient)[^\n]{0,30}(?:does not exist|not found|unknown|deactivated|no longer (?:valid|exists?|available))",
    re.I,
)
_ALIVE_WORDS = re.compile(
    r"quota|mailbox (?:is )?full|over ?limit|spam|blocked|blacklist|block ?list|policy|too large|too big|relay|virus"
    r"|rejected (?:due|for|because|by)|sender (?:address )?rejected|sender verif|not allowed|denied|reputation|dmarc|spf|dkim|content|storage|suspended|disabled|inactive|timed out",
    re.I,
)
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_TELLING = re.compile(r"\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b")
_TYPE = re.compile(r"^(?:smtp|x-[\w-]{1,40})[ \t]*;[ \t]*", re.I)
_ADDRESS = re.compile(r"[^\s<>;:,()\[\]\"]+@[^\s<>;:,()\[\]\"]+")
_MESSAGE_ID = re.compile(r"^message-id:[ \t]*<([^<>\s]{1,998})>", re.I | re.M)
_MARK = re.compile(r"^x-support-gateway:[ \t]*([^\s]{1,300})[ \t]*\r?$", re.I | re.M)
_SUBJECTS = re.compile(
    r"undeliver|non remis|unzustellbar|delivery (?:status|fail|error|report|notification|problem)|returned mail|failure notice"
    r"|mail delivery|delivery has failed|mail (?:system )?error|could not be delivered|message (?:status|delayed|undeliv)|delayed mail"
    r"|warning: (?:could|message)|nondeliverable|returned to sender|delivery unsuccessful|bounce|mail failure|mail could not"
    r"|not delivered|nicht zugestellt|n'a pas pu|no (?:se )?(?:pudo|ha podido) entregar|エラー通知|配信でき|配送エラー|送信でき",
    re.I,
)
# Who signs as a mail system: the local parts of RFC 2142 and their spellings, and the names that such programs give themselves.
_SYSTEM = re.compile(
    r"(?:^|[<\"\s])(?:notes)?(?:post[_-]?master|mail(?:er)?[_-]?daemon|mdaemon)(?:[\\\"@>\s]|$)"
    r"|mail(?:er)? (?:delivery (?:(?:sub)?system|service)|daemon|administrator)|internet mail delivery",
    re.I,
)
# How they begin. Nobody opens a letter of their own like this, whatever the subject says.
_OPENING = re.compile(
    r"[\W_]{0,300}(?:this (?:message|e-?mail|mail) (?:was|is) (?:created|generated|sent) automatically by (?:the )?mail"
    r"|this is an automatically generated delivery|this is the (?:mail system|[\w-]{1,40} program) at|hi\. this is the "
    r"|(?:a|the|your) (?:message|e-?mail|mail) (?:(?:that )?you sent )?(?:could ?not|can ?not|couldn't|has not) be(?:en)? delivered to"
    r"|delivery (?:to the following|of your message|has failed)|the following (?:message|recipient|address)[^\n]{0,40}(?:could not|failed|had)"
    r"|your message (?:did not reach|to [^\n]{1,100} (?:could not|couldn't|was not))|i'm sorry to have to inform you that your message"
    r"|votre message n'a pas pu|ihre nachricht[^\n]{0,80}konnte nicht|[^\n]{0,40}送信できません|[^\n]{0,40}配信できません)",
    re.I,
)
_PASSED_ON = re.compile(r"\s*(?:fwd?|wg|tr|rv)\s*:", re.I)
_REFUSALS = re.compile(
    r"^[ \t]*(?:<<<|error message below:)?[ \t\r\n]*5\d\d[ -]|unsent message follows|fatal error|invalid user address"
    r"|permanent(?:ly)? (?:error|fail)|could not be delivered|undeliverable|unable to deliver|user unknown",
    re.I | re.M,
)
# A transcript of the dialogue (sendmail 5 and its heirs): the reply to RCPT is the recipient's fate, whatever the subject says.
_REFUSED = re.compile(
    r"^(?:<<<[ \t]*)?(5\d\d[ -](?:5\.\d{1,3}\.\d{1,3} )?<([^<>\s]{1,254}@[^<>\s]{1,253})>[^\n]{0,300})", re.M
)
_COMPLAINT = re.compile(r"complaint about message from ", re.I)
_DELAYED = re.compile(r"delay|warning|deferred|still being retried", re.I)
_HEADER_LINE = re.compile(
    r"(?:from|reply-to|return-path|received|message-id|sender|errors-to|date|subject)[ \t]*:", re.I
)
_MAX_TEXT = 64_000
_MAX_DIALECT = 16_000


def read_report(message: Message, reverse_path: str | None = None, *, returned: bool = False) -> Report:
    """What this mail reports, if it does. `reverse_path`: of the envelope, "" for the null path, None where unknown.

    `returned`: it came to the return path of a letter of ours, where nobody but a mail system writes.
    """
    found = {each.type: each.content for each in reversed(message.attachments)}
    head = _returned_head(found)
    original, mark = _original_id(message, head), _original_mark(head)
    if "message/feedback-report" in found:
        return Report(Kind.COMPLAINT, _complained(found["message/feedback-report"]), original, mark)
    if head and _COMPLAINT.match(message.subject):  # of the one provider that writes them as mails
        return Report(Kind.COMPLAINT, (), original, mark)
    if "message/disposition-notification" in found:
        said = next(_blocks(found["message/disposition-notification"]), {}).get("original-message-id", "")
        return Report(Kind.DISPOSITION, (), original or said.strip("<> ") or None, mark)
    status = found.get("message/delivery-status") or found.get("message/global-delivery-status")
    # A customer may attach a bounce: the mail itself must be the report (RFC 6522).
    by_name, made = returned or _from_system(message), is_machine_made(message)
    is_report = by_name or made or message.tree.get_content_type() == "multipart/report"
    if status is not None and is_report:
        recipients = tuple(_recipients(status, message.text[:_MAX_TEXT]))
        if recipients:
            return Report(_kind(recipients), recipients, original, mark)
    # Signs of a mail system come before its prose: customers write about bounces, too.
    system = by_name or _null_path(message, reverse_path) or bool(message.values("x-failed-recipients"))
    machine = system or made
    told = bool(_SUBJECTS.search(message.subject[:300]))
    if is_report or system:
        reports = system and (told or (by_name and bool(_REFUSALS.search(message.text[:_MAX_TEXT]))))
        recipients = _dialect(message) or (_prose(message) if reports else ())
        if recipients:
            return Report(_kind(recipients), recipients, original, mark)
    elif told and not _PASSED_ON.match(message.subject) and _OPENING.match(message.text):
        recipients = tuple(each for each in _dialect(message) or _prose(message) if each.address)
        if recipients:
            return Report(_kind(recipients), recipients, original, mark)
    return Report(Kind.AUTOMATIC if machine else Kind.MESSAGE, (), original, mark)


def _kind(recipients: tuple[Recipient, ...]) -> Kind:
    delayed = all(each.action == "delayed" for each in recipients)
    return Kind.DELAY_REPORT if delayed else Kind.DELIVERY_REPORT


def _blocks(content: bytes) -> Iterator[dict[str, str]]:
    """The groups of fields of a delivery status (RFC 3464 2.1), names in lower case, each first value."""
    text = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    for block in re.split(rb"\n[ \t]*\n", text):
        fields = header(block.lstrip(b"\n")).fields
        if fields:
            yield {name.decode("ascii").lower(): unfolded(value) for name, value in reversed(fields)}


def _recipients(content: bytes, text: str) -> Iterator[Recipient]:
    host = ""
    for block in _blocks(content):
        host = host or _mta(block.get("reporting-mta", ""))
        wanted = (
            block.get("original-recipient") or block.get("final-recipient") or block.get("x-actual-recipient")
        )
        final = block.get("final-recipient") or wanted
        if not wanted or not final:
            continue
        address = _typed(wanted) or _typed(final)
        action = block.get("action", "failed").lower().partition(" ")[0].partition(";")[0]
        diagnostic = block.get("diagnostic-code", "")
        said_by = _mta(block.get("remote-mta", "")) or host
        yield _judged(address, action, block.get("status", ""), diagnostic or text, said_by)


def _typed(value: str) -> str:
    """`rfc822; pat@example.com` (RFC 3464 2.3.1)."""
    match = _ADDRESS.search(value.partition(";")[2] or value)
    return harmless(match[0].strip("<>'.")) if match else ""


def _mta(value: str) -> str:
    """`dns; mx.example.com (192.0.2.1)`"""
    words = (value.partition(";")[2] or value).split()
    return harmless(words[0])[:255] if words else ""


def judged_reply(address: str, reply: str) -> Recipient:
    """The same of a reply for good in the session of our own next hop: what it refuses comes back to nobody."""
    status = _STATUS.search(reply)
    return _judged(address, "failed", status[1] if status else "", reply)


def _judged(address: str, action: str, status: str, diagnostic: str, host: str = "") -> Recipient:
    """The code decides; where it says only "failed" (5.0.0), the server's own words do."""
    match = _STATUS.search(status)
    code = match[1] if match else None
    if code is None or code.endswith(".0.0"):
        better = _STATUS.search(diagnostic)
        code = better[1] if better and better[1][0] != "2" else code
    # An action of failed is final even with a code of 4.x: the sender's queue gave up (RFC 3464 2.3.3).
    permanent = action == "failed"
    dead = permanent and _is_dead(code, diagnostic)
    return Recipient(address, action, code, permanent, dead, _said(diagnostic), host)


def _said(diagnostic: str) -> str:
    """The one line of it that tells why: with a reply code, else the first; without the type (RFC 3464 2.3.6)."""
    lines = [each.strip() for each in diagnostic[:4_000].split("\n") if each.strip()]
    telling = next((each for each in lines if _TELLING.search(each)), lines[0] if lines else "")
    return harmless(_TYPE.sub("", telling))[:300]


def _is_dead(code: str | None, diagnostic: str) -> bool:
    if code and _ALIVE.fullmatch(code):
        return False
    said_alive = _ALIVE_WORDS.search(diagnostic[:2_000])
    if code in _DEAD:
        return not said_alive or bool(_DEAD_WORDS.search(diagnostic[:2_000]))
    return bool(_DEAD_WORDS.search(diagnostic[:2_000])) and not said_alive


def _complained(content: bytes) -> tuple[Recipient, ...]:
    """Whose complaint it is, where the provider says so (RFC 5965 3.2)."""
    addresses = [
        _typed(block[name])
        for block in _blocks(content)
        for name in ("original-rcpt-to", "removal-recipient")
        if name in block
    ]
    return tuple(
        Recipient(each, "complained", None, False, False) for each in dict.fromkeys(addresses) if each
    )


def _null_path(message: Message, reverse_path: str | None) -> bool:
    if reverse_path is not None:
        return reverse_path.strip() in ("", "<>")
    paths = message.values("return-path")
    return bool(paths) and paths[0].strip() in ("", "<>")


def _from_system(message: Message) -> bool:
    """Written by a mail system, or by `<>`, as some of them sign."""
    author = message.value("from")
    return author.endswith("<>") or bool(_SYSTEM.search(author[:300]))


def _prose(message: Message) -> tuple[Recipient, ...]:
    """The last resort, for a mail system's words no detector knows: the first address it names, or nobody by name."""
    text = message.text[:_MAX_TEXT]
    status = _STATUS.search(text)
    code = status[1] if status else ""
    action = "delayed" if _DELAYED.search(message.subject) else "failed"
    for line in text.split("\n", 80)[:80]:
        if len(line) > 300 or _HEADER_LINE.match(line):
            continue
        match = _ADDRESS.search(line)
        if match and not is_robot(match[0]):
            return (_judged(harmless(match[0].strip("'.")), action, code, text),)
    return (_judged("", action, code, text),)


def _dialect(message: Message) -> tuple[Recipient, ...]:
    text = message.text[:_MAX_TEXT]
    try:
        delayed, failed = all_failures(_short(message))
    except Exception:  # detectors of twenty dialects meet any octets
        return ()
    status = _STATUS.search(text)
    code = status[1] if status else ""
    refused = {} if failed else {address: line for line, address in _REFUSED.findall(text)}
    if refused:
        return tuple(_judged(harmless(each), "failed", "", line) for each, line in refused.items())
    return (
        *(_judged(_plain(each), "failed", code, text) for each in sorted(failed)),
        *(_judged(_plain(each), "delayed", code, text) for each in sorted(delayed - failed)),
    )


def _short(message: Message) -> "Tree[str, str]":
    """The tree the detectors get. Some are worse than linear (2 s for 64 kB): of a long mail they see the words alone."""
    if len(message.text) + sum(each.size for each in message.attachments) <= _MAX_DIALECT:
        return message.tree
    short: Tree[str, str] = Tree()
    for name in ("From", "To", "Subject", "X-Failed-Recipients", "X-Mailer"):
        if message.value(name.lower()):
            short[name] = message.value(name.lower())
    short.set_payload(message.text[:_MAX_DIALECT])
    return short


def _plain(address: bytes | str) -> str:
    return harmless(address.decode("utf-8", "replace") if isinstance(address, bytes) else address)


_RETURNED = ("text/rfc822-headers", "message/rfc822", "message/global-headers", "message/global")


def _returned_head(found: dict[str, bytes]) -> str:
    """The header of the mail that came back, "" where none did."""
    for kind in _RETURNED:
        if kind in found:
            octets = found[kind][:_MAX_TEXT].lstrip(b"\r\n").replace(b"\r\n", b"\n")
            return text_of(octets.partition(b"\n\n")[0], None)[0]
    return ""


def _original_id(message: Message, head: str) -> str | None:
    """The Message-ID of the returned mail: its part first, then prose below the report."""
    texts = (each for each in (head, message.text[:_MAX_TEXT]) if "<" in each)
    match = next(filter(None, map(_MESSAGE_ID.search, texts)), None)
    return match[1] if match else None


def _original_mark(head: str) -> str | None:
    """Our loop field in the returned part: some providers give every letter a Message-ID of their own."""
    match = _MARK.search(head)
    return match[1] if match else None
