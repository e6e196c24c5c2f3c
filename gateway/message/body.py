"""Tells an author's new words from quotation and signature, as views into the text.

Owns what becomes of each line; the forms are `introductions`', `own_letters`' and `closings`'. Linear whatever it reads, and no
library's quote stripper is used (they hang on crafted text). Never loses a word: the whole text is kept elsewhere, and in
doubt a line is the author's.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from gateway.message.closings import set_apart
from gateway.message.introductions import Form, Introduction, Whose, introduction, whose
from gateway.message.lines import Is, Lines, Span
from gateway.message.own_letters import OwnLetters, tell_apart
from gateway.message.words.quoting import ADDRESSED, MACHINE_LINE

__all__ = ["Body", "Span", "new_words"]

_ORNAMENT = ">>>"  # nobody quotes a quotation of a quotation, and says nothing of either
_MACHINE = re.compile(MACHINE_LINE)
_WORD = re.compile(r"[^\W\d_]+")
_READ = 120_000  # characters of a report in which heads are looked for: what is beyond is shown, and read by nobody


@dataclass(frozen=True, slots=True)
class Body:
    """Spans of `text`, in order, without overlap; outer blank lines belong to none of them.

    `heads`: header lines and introductions among the new words. They are shown with them and never read: what stands
    behind their labels tells of a mail, not of the fault.
    """

    text: str
    new: tuple[Span, ...]
    quotation: tuple[Span, ...]
    signature: tuple[Span, ...]
    heads: tuple[Span, ...] = ()

    @property
    def new_text(self) -> str:
        """What is shown as new: heads too, and blank lines between two that follow each other."""
        shown: list[Span] = []
        for start, end in sorted((*self.new, *self.heads)):
            if self.heads and shown and not self.text[shown[-1][1] : start].strip():
                shown[-1] = (shown[-1][0], end)
            else:
                shown.append((start, end))
        return _joined(self.text, shown)

    @property
    def signature_text(self) -> str:
        return _joined(self.text, self.signature)


def _joined(text: str, spans: Sequence[Span]) -> str:
    return "\n".join(text[start:end] for start, end in spans)


def new_words(
    text: str,
    quoted: Sequence[Span] = (),
    markers: tuple[str, ...] = (),
    is_reply: bool = True,
    *,
    ours: Sequence[str] = (),
    asked: Sequence[str] = (),
    own: Collection[str] = (),
    first: bool = False,
) -> Body:
    """Splits `text`. `quoted`: spans the markup says are quoted. `markers`: our own "write above" lines, as we wrote them.

    A mail that answers nothing (`is_reply` false) is never cut: what it quotes or forwards is its report. Text below a
    quoted block stays, text below an unquoted one (Outlook's way) does not, unless nothing would be left of the answer.

    `ours`: whole texts of letters of ours that this mail answers, as sent. Their lines are quotation wherever they stand;
    what was typed between them is new. `asked`: questions a letter of ours may hold, for when that letter is not known.
    `own`: addresses of ours and the names that our letters bear. With it a mail of somebody else's inside this one is
    kept as new, where we have not had it: where it was forwarded; where its header lines name none of ours; and, if this
    mail is the `first` of its thread that we see, wherever somebody else is quoted.
    """
    lines = Lines(text, quoted)
    cut = _Cut(lines, tuple(marker.casefold() for marker in markers), own, first)
    if is_reply:
        cut.reply()
    else:
        cut.report()
    kinds, begins = cut.kinds, dict[int, int]()
    if is_reply:
        begins = tell_apart(lines, kinds, OwnLetters(ours, asked), cut.nameless)
    set_apart(lines, kinds)
    return Body(
        text, *(lines.spans(kinds, kind, begins) for kind in (Is.NEW, Is.QUOTE, Is.SIGNATURE, Is.HEAD))
    )


class _Cut:
    """One walk over the lines. `kinds` is what became of each."""

    def __init__(self, lines: Lines, markers: tuple[str, ...], own: Collection[str], first: bool) -> None:
        self.lines, self.markers, self.own, self.first = lines, markers, own, first
        self.kinds = [Is.NEW] * len(lines)
        if True in lines.quoted:
            self.kinds = [Is.QUOTE if quoted else Is.NEW for quoted in lines.quoted]
        self.nameless: list[
            Span
        ] = []  # runs of quoted lines among the author's words that nobody was introduced for
        self._spoken = False  # words of the author's stand above
        self._introduced = False  # somebody's mail was introduced above
        self._passes_on = False  # what stands here is a mail that is new to us

    def report(self) -> None:
        """Everything is new; header lines are heads."""
        self.kinds = [Is.NEW] * len(self.lines)
        index = 0
        while index < len(self.lines) and self.lines.starts[index] < _READ:
            found = introduction(self.lines, index)
            if found is not None:
                self._set(index, found.length, Is.HEAD)
            index += found.length if found else 1

    def reply(self) -> None:
        index, run = 0, -1  # run: where the quoted lines began that stand here
        while index < len(self.lines):
            if not self.lines.bare[index]:
                index += 1
                continue
            quoted = self.lines.quoted[index]
            if not quoted and self._is_marker(index):
                return self._cut_from(index)
            begins = quoted and run < 0
            run = (index if run < 0 else run) if quoted else -1
            found = introduction(self.lines, index) if begins or not quoted or self._passes_on else None
            if found is None:
                if begins and not self._introduced:
                    self._keep_unquoted(index)
                elif self._passes_on:
                    self.kinds[index] = Is.NEW
                self._spoken = self._spoken or self.kinds[index] is Is.NEW
                index += 1
            elif self._introduces(index, found):
                return None
            else:
                index += found.length
        return None

    def _is_marker(self, index: int) -> bool:
        return bool(self.markers) and any(each in self.lines.plain[index].casefold() for each in self.markers)

    def _introduces(self, index: int, found: Introduction) -> bool:
        """What the words below an introduction are. True where all the rest is quotation."""
        stop = index + found.length
        following = self.lines.next_text(stop)
        if self._is_new_to_us(found):
            self._passes_on = self._introduced = True
            self._set(index, found.length, Is.HEAD)
            return False
        if following is None or self.lines.quoted[following]:
            self._set(index, found.length, Is.QUOTE)
            self._passes_on, self._introduced = False, True
            return False
        if self._spoken and not self.lines.signed[index]:
            self._cut_from(index)
            return True
        if self.lines.quoted[index]:
            self._set(index, found.length, Is.QUOTE)
        else:
            self._set(index, found.length, Is.HEAD)
            self._introduced = True
        return False

    def _is_new_to_us(self, found: Introduction) -> bool:
        """Is it a mail of somebody else's that we have not had?"""
        author = whose(found.author, self.own)
        if found.form is Form.FORWARD:
            return author is not Whose.OURS
        if not self.own or author is Whose.OURS:
            return False
        if self.first:
            return bool(found.author)
        received = not found.to or whose(found.to, self.own) is Whose.OURS
        return found.form is Form.HEADER and author is Whose.THEIRS and not received

    def _keep_unquoted(self, index: int) -> None:
        """Lines with quote signs that quote nobody: nobody was introduced, and the words above lead to what is shown."""
        above = index - 1
        while above >= 0 and index - above < 3 and not self.lines.plain[above]:
            above -= 1
        lead = self.lines.plain[above] if above >= 0 else ""
        stop, shows, asks, deep = index, 0, False, True
        while stop < len(self.lines) and self.lines.signed[stop]:
            bare = self.lines.bare[stop]
            shows += bool(_MACHINE.match(bare))
            asks = asks or bare.endswith(("?", "？"))
            deep = deep and self.lines.plain[stop].replace(" ", "").startswith(_ORNAMENT)
            stop += 1
        said = {each.casefold() for each in _WORD.findall(lead)}
        leads = lead.endswith((":", "：")) and said.isdisjoint(ADDRESSED) and self.kinds[above] is Is.NEW
        if stop > index and not asks and (deep or leads or 2 * shows >= stop - index):
            self._set(index, stop - index, Is.NEW)
        elif stop > index and self._spoken:
            self.nameless.append((index, stop))

    def _set(self, index: int, length: int, kind: Is) -> None:
        stop = min(index + length, len(self.lines))
        self.kinds[index:stop] = [kind] * (stop - index)

    def _cut_from(self, index: int) -> None:
        self._set(index, len(self.lines) - index, Is.QUOTE)
