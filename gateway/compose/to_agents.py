"""What a letter says that answers an agent's own mail, or comes to an agent or the lead about no request.

Its words come of the account that was given of the mail; what is owed next is the incident's. An incident may be absent:
the desk answers too.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from gateway.compose import say
from gateway.compose.digest import Digest, digest_facts
from gateway.compose.facts import MAX_TITLE, Facts, Occasion, given_name, in_full
from gateway.compose.say import short
from gateway.compose.to_staff import ToStaff, nobody, reply_buttons
from gateway.compose.transcript import Account, Mistake, counted_words
from rules.effects import LetterKind, Send
from rules.incident import Incident
from rules.policy import Kind, Policy
from rules.sla import counts_from, spent

ANSWER_ROW = "answer"


@dataclass(frozen=True, slots=True)
class ToAgent:
    policy: Policy
    incident: Incident | None
    send: Send
    occasion: Occasion

    def tell(self) -> Facts:
        """Raises KeyError for a kind that is none of `TO_AGENTS`."""
        about = self._about.common() if self._about else nobody(self.policy)
        return about | {"reader": self.occasion.reader} | TO_AGENTS[self.send.kind](self)

    @property
    def account(self) -> Account:
        return self.occasion.account

    @property
    def _about(self) -> ToStaff | None:
        """The conversation with staff that the letter belongs to."""
        return ToStaff(self.policy, self.incident, self.send, self.occasion) if self.incident else None

    def transcript(self) -> Facts:
        account = self.account
        stoppable = account.leaves_at is not None and account.leaves_at > self.occasion.now
        return (
            {
                "results": [*([each.line, each.said] for each in account.results), *self._answer()],
                "answered": bool(account.answer_to),
                "leaves": self._near(account.leaves_at),
                "stoppable": stoppable and not account.trial,
                "trial": account.trial,
                "takes_only": account.takes_only,
                "thanks_only": account.thanks_only,
                "left_out": account.left_out,
                "pages": list(account.answers),
                "replies": self._buttons("undo") if stoppable and not account.trial else [],
            }
            | self._kept()
            | self._nobody()
        )

    def _nobody(self) -> Facts:
        """A machine that watches is owed nothing and written to by nobody."""
        return {"who": ""} if self.incident is not None and self.incident.is_watched else {}

    def _answer(self) -> list[list[str]]:
        account = self.account
        if not account.answer_to:
            return []
        files = {0: "no files", 1: "1 file"}.get(account.answer_files, f"{account.answer_files} files")
        return [[ANSWER_ROW, f"{counted_words(account.answer_words)} to {account.answer_to}, {files}"]]

    def _kept(self) -> Facts:
        """Whether the answer comes in time, and what is owed once it has arrived."""
        dues, leaves_at = self.occasion.dues, self.account.leaves_at
        answers = (Kind.RESPONSE, Kind.REPLY)
        kept = next((kind for kind in answers if leaves_at and dues.get(kind)), None)
        owed = next(
            (
                kind
                for kind in (*answers, Kind.UPDATE, Kind.RESOLUTION)
                if dues.get(kind) and not (leaves_at and kind in answers)
            ),
            None,
        )
        due = dues.get(kept) if kept else None
        target = self._about.target(owed) if self._about and owed else None
        return {
            "kept_due": self._near(due),
            "late": due is not None and leaves_at is not None and leaves_at > due,
            "used": self._used(kept, leaves_at) if kept and leaves_at else "",
            "next_owed": say.term(owed.value) if owed else "",
            "next_due": self._local(dues.get(owed)) if owed else "",
            "next_assumed": target is not None and target.assumed,
        }

    def _used(self, kind: Kind, until: datetime) -> str:
        """`1 h 30 of 2 h`"""
        incident, policy = self.incident, self.policy
        clock = incident.clock(kind) if incident else None
        if incident is None or clock is None:
            return ""
        target = policy.level(incident.level).targets.get(kind)
        if target is None:
            return ""
        start = counts_from(policy, incident, target, clock.start_at)
        used = say.brief(spent(policy, incident, kind, target.runs, start, until))
        figure = " (our figure, not published)" if target.assumed else ""
        return f"{used} of {say.brief(target.within)} used{figure}"

    def not_sent(self) -> Facts:
        fault = self.account.fault or Mistake("")
        again = bool(fault.instead) and self.account.expires_at is not None
        return {
            "line": fault.line,
            "number": fault.number,
            "reason": fault.why,
            "instead": fault.instead,
            "nearest": "" if "did you mean" in fault.why.casefold() else fault.instead.partition(" ")[0],
            "again": again,
            "replies": self._buttons("yes") if again else [],
        } | self._theirs()

    def asked(self) -> Facts:
        return {
            "an_answer": bool(self.account.answer_words or self.account.answer_to),
            "replies": self._buttons("yes", "no"),
        } | self._theirs()

    def confirm(self) -> Facts:
        return {
            "results": [[each.line, each.said] for each in self.account.results],
            "effect": self.account.effect,
            "replies": self._buttons("yes", "no"),
        } | self._theirs()

    def second(self) -> Facts:
        account, now = self.account, self.occasion.now
        at = account.colleague_at
        return {
            "colleague": given_name(account.colleague) or account.colleague,
            "colleague_at": self._local(at),
            "before": say.span(now - at, False) if at and int((now - at).total_seconds()) >= 60 else "",
            "replies": self._buttons("send", "note", "drop"),
        } | in_full(account.colleague_words)

    def welcome(self) -> Facts:
        delay = self.account.answer_delay
        return {
            "waits": say.span(delay, False) if delay.total_seconds() >= 60 else "",
            "replies": self._buttons("ok"),
        }

    def hold(self) -> Facts:
        hold = self.account.hold
        number = str(hold.number) if hold else ""
        return {
            "what": short(" ".join(hold.what.split()), MAX_TITLE) if hold else "a mail",
            "reason": short(" ".join(hold.why.split()), MAX_TITLE) if hold else "",
            "number": number,
            "replies": self._buttons(f"release {number}", f"discard {number}") if hold else [],
        } | self._theirs()

    def digest(self) -> Facts:
        digest = self.account.digest or Digest()
        told = digest_facts(digest, self.occasion.now, self.policy.calendar.zone)
        numbers = [each.number for each in digest.waiting]
        alone = (f"release {numbers[0]}", f"discard {numbers[0]}") if len(numbers) == 1 else ()
        return told | {"replies": self._buttons(*alone, "queue")}

    def _theirs(self) -> Facts:
        """The whole text that came, and until when a word about it counts."""
        expires_at, now = self.account.expires_at, self.occasion.now
        return {
            "until": self._near(expires_at),
            "within": say.span(expires_at - now, False) if expires_at else "",
        } | in_full(self.account.words)

    def _buttons(self, *bodies: str) -> list[list[str]]:
        incident = self.incident
        if incident is not None and self._about is not None:
            return self._about.buttons(*bodies)
        return reply_buttons(self.occasion.button_to, f"Re: {self.policy.name} Support", bodies)

    def _near(self, at: datetime | None) -> str:
        return say.near(at, self.occasion.now, self.policy.calendar.zone) if at else ""

    def _local(self, at: datetime | None) -> str:
        return say.local(at, self.policy.calendar.zone) if at else ""


TO_AGENTS: Mapping[LetterKind, Callable[[ToAgent], Facts]] = {
    LetterKind.TRANSCRIPT: ToAgent.transcript,
    LetterKind.NOT_SENT: ToAgent.not_sent,
    LetterKind.ASKED: ToAgent.asked,
    LetterKind.CONFIRM: ToAgent.confirm,
    LetterKind.SECOND: ToAgent.second,
    LetterKind.WELCOME: ToAgent.welcome,
    LetterKind.HOLD: ToAgent.hold,
    LetterKind.DIGEST: ToAgent.digest,
}


def quoted_words(send: Send, occasion: Occasion) -> str:
    """All that a letter of this kind quotes: its fact `message`, uncut."""
    if send.kind is LetterKind.SECOND:
        return occasion.account.colleague_words
    if send.kind in TO_AGENTS:
        return occasion.account.words
    return send.text or occasion.message
