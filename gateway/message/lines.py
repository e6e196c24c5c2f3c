"""The lines of one mail's text, looked at once: where they stand, what they say, which are quoted.

Owns offsets and quote signs only; what a line means is judged elsewhere. A line over 300 characters is only text: its
beginning is all that anybody looks at.
"""

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from itertools import accumulate

Span = tuple[int, int]

MAX_LINE = 300
_AHEAD = 4  # lines
_SIGNS = (">", "|>", "＞")


class Is(Enum):
    """Whose a line is. HEAD: header lines and introductions among new words, shown and never read."""

    NEW = auto()
    QUOTE = auto()
    SIGNATURE = auto()
    HEAD = auto()


class Lines:
    """Per line: its offset, `plain` without outer blanks, `bare` without quote signs too, `signed` with them, `quoted`
    by sign or by markup."""

    def __init__(self, text: str, quoted: Sequence[Span]) -> None:
        self.text = text
        lines = text.split("\n")
        lengths = [len(line) + 1 for line in lines]
        self.starts = list(accumulate(lengths, initial=0))
        if max(lengths) > MAX_LINE:
            self.plain = [line[:MAX_LINE].strip() for line in lines]
        else:
            self.plain = list(map(str.strip, lines))
        if not text.isascii():
            self.plain = [plain.replace("\xa0", " ").strip("\ufeff") for plain in self.plain]
        self.signed = [plain.startswith(_SIGNS) for plain in self.plain]
        self.bare = [
            plain.lstrip(">|＞ \t") if signed else plain
            for plain, signed in zip(self.plain, self.signed, strict=True)
        ]
        self.quoted = self._by_markup(lines, sorted(quoted)) if quoted else self.signed

    def _by_markup(self, lines: Sequence[str], spans: Sequence[Span]) -> Sequence[bool]:
        """A span holds the lines that begin to say something within it."""
        found: list[bool] = []
        next_span, reach = 0, -1
        for index, line in enumerate(lines):
            end = self.end(index)
            content_at = end - len(line.lstrip())
            while next_span < len(spans) and spans[next_span][0] <= content_at:
                reach = max(reach, spans[next_span][1])
                next_span += 1
            found.append(self.signed[index] or (end <= reach + 1 and bool(self.plain[index])))
        return found

    def __len__(self) -> int:
        return len(self.plain)

    def end(self, index: int) -> int:
        """The offset behind the last character of a line."""
        return self.starts[index + 1] - 1

    def said(self, start: int, end: int) -> Sequence[int]:
        """The lines of [start, end) that are not blank."""
        return [index for index, plain in enumerate(self.plain[start:end], start) if plain]

    def next_text(self, index: int) -> int | None:
        """The next line at or after `index` that is not blank, looking at most 4 lines ahead."""
        return next((i for i in range(index, min(index + _AHEAD, len(self))) if self.bare[i]), None)

    def quotes_next(self, index: int) -> bool:
        """Whether a quotation begins there: what ends like an introduction then is one, with a date or without."""
        found = self.next_text(index)
        return found is not None and self.quoted[found]

    def unsigned(self, index: int) -> int:
        """The offset in the text where a line begins to say something, behind its quote signs."""
        start, end = self.starts[index], self.end(index)
        line = self.text[start : min(end, start + MAX_LINE)]
        return start + len(line) - len(line.lstrip(" \t\xa0>|＞"))

    def spans(self, kinds: Sequence[Is], wanted: Is, begins: Mapping[int, int]) -> tuple[Span, ...]:
        """Runs of lines of one kind, without their outer blank lines; blank lines inside a run do not part it.

        `begins`: lines whose new words begin at an offset of their own; what stands before it is quotation.
        """
        if not begins and wanted not in kinds:
            return ()
        if not begins and kinds.count(wanted) == len(kinds):  # as most mails are
            said = self.said(0, len(self.plain))
            return ((self.starts[said[0]], self.end(said[-1])),) if said else ()
        found: list[Span] = []
        first = last = -1
        for index, kind in enumerate([*kinds, None]):
            cut = begins.get(index)
            if first >= 0 and (
                cut is not None or (kind is not wanted and (kind is None or self.plain[index]))
            ):
                found.append((first, self.end(last)))
                first = -1
            if cut is not None:
                if wanted is Is.QUOTE:
                    if self.text[self.starts[index] : cut].strip(" \t\xa0>|＞"):
                        found.append((self.starts[index], cut))
                elif kind is wanted:
                    first, last = cut, index
            elif kind is wanted and self.plain[index]:
                first, last = (self.starts[index] if first < 0 else first), index
        return tuple(found)
