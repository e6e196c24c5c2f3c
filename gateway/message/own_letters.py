"""Holds a mail against the letters of ours that it answers: which of its lines are ours, and what was typed between them.

Owns the comparison, by words: blanks, line ends, quote signs and marks count for nothing, for programs change them all.
Linear: few places of our letters are looked at for a line, and no further than the line is long.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gateway.message.introductions import introduction
from gateway.message.lines import Is, Lines, Span
from gateway.message.words.quoting import OUR_CLOSINGS

_WORD = re.compile(r"[^\W_]+")
_LINK = re.compile(r"<?(?:https?|mailto):[^\s<>]{1,2000}>?")
_MARKS = re.compile(r"[?？.。!)）\]\"”:*_]*[ \t]*(?:[-=–—]{1,2}>|[:–—-](?=[ \t]))?[ \t]*")
_NAMED = re.compile(r"\[[^\W\d][\w .]{1,20}\][ \t:]{1,3}(?=\S)")  # "[Dana] at nine"
_LABEL = re.compile(r"[^\W\d][^:：\n]{1,30}[:：] ")
_ASKS = ("?", "？")
_MOST_PLACES = 8
_LEAST_NEW = 3  # words: fewer in a line of their own may be theirs
_LEAST_CERTAIN = 4  # words: a greeting and a name stand in many letters
_LEAST_CUT = 3  # words of ours before words of theirs in the same line
_MOST_NEAR = 3  # lines below the last question of a letter that is not known
MAX_OURS = 200_000  # characters of our letters that are held against a mail


_GREETING = re.compile(r"\s*(?:Hello|Guten Tag)(?: [^\n,]{1,60})?,[ \t]*(?:\n|$)")


def is_letter_of_ours(text: str) -> bool:
    """Whether a mail's own words are a whole automatic letter such as ours, from greeting to closing.

    Another gateway's answer is known by it where everything on its envelope and in its header was rewritten on the way.
    """
    return _GREETING.match(text) is not None and any(
        line.strip() in OUR_CLOSINGS for line in text.splitlines()
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """`count` words of a line are ours, from word `at` of our letters on; `skipped`: the number of an item before them."""

    at: int
    count: int
    skipped: int = 0

    @property
    def end(self) -> int:
        return self.at + self.count


class OwnLetters:
    """`letters`: texts of ours, whole. `asked`: questions that a letter of ours may hold, where the letter is not known."""

    def __init__(self, letters: Sequence[str], asked: Sequence[str]) -> None:
        self.words: list[str] = []
        self.begins: set[int] = set()  # of lines
        self.ends: set[int] = set()
        self.closes: set[int] = set()  # of letters
        self._places: dict[tuple[str, str], list[int]] = {}
        for letter in letters:
            self._learn(letter[:MAX_OURS])
        self.asked_from = len(self.words)
        for question in asked:
            self._learn(question)

    def __bool__(self) -> bool:
        return bool(self.words)

    def _learn(self, text: str) -> None:
        for line in text.split("\n"):
            said = words(line)
            if not said:
                continue
            start = len(self.words)
            self.words += said
            self.begins.add(start)
            if said[0].isdigit():
                self.begins.add(start + 1)  # programs drop the numbers of a list
            self.ends.add(len(self.words))
        self.closes.add(len(self.words))
        for at in range(max(0, len(self.words) - 1)):
            places = self._places.setdefault((self.words[at], self.words[at + 1]), [])
            if len(places) < _MOST_PLACES and (not places or places[-1] < at):
                places.append(at)

    def find(self, said: Sequence[str], cursor: int) -> _Found | None:
        """The longest piece of ours that the line begins with; where two are, the one that goes on from `cursor`."""
        best = _Found(cursor, self._common(said, 0, cursor)) if cursor >= 0 else None
        for skipped in (0, 1) if said[0].isdigit() else (0,):
            pair = tuple(said[skipped : skipped + 2])
            for at in self._places.get((pair[0], pair[1]), ()) if len(pair) == 2 else ():
                count = self._common(said, skipped, at)
                if best is None or count + skipped > best.count + best.skipped:
                    best = _Found(at, count, skipped)
        return best if best is not None and best.count else None

    def _common(self, said: Sequence[str], skipped: int, at: int) -> int:
        count = 0
        for ours, theirs in zip(self.words[at : at + len(said)], said[skipped:], strict=False):
            if ours != theirs:
                break
            count += 1
        return count


def words(line: str) -> list[str]:
    return _WORD.findall(_LINK.sub(" ", line).casefold())


_CLOSED = frozenset(tuple(words(each)) for each in OUR_CLOSINGS)


def tell_apart(lines: Lines, kinds: list[Is], ours: OwnLetters, nameless: Sequence[Span]) -> dict[int, int]:
    """Makes our lines quotation wherever they stand, and new words of what stands between them in a quotation of ours.

    `nameless`: runs of quoted lines, first and behind the last, that nobody was introduced for: what holds nothing of ours
    quotes nobody, where a letter of ours is known. Returns the lines that begin with words of ours and go on with theirs:
    line -> offset where theirs begin.
    """
    if not ours:
        for index, plain in enumerate(lines.plain):
            if plain and plain[-1] == "." and kinds[index] is Is.NEW and tuple(words(plain)) in _CLOSED:
                kinds[index] = Is.QUOTE
        return {}
    walk = _Walk(lines, kinds, ours)
    index = 0
    while index < len(lines):
        found = introduction(lines, index) if kinds[index] is Is.QUOTE else None
        if found is not None and not walk.knows(index):
            walk.introduced()
            index += found.length
            continue
        walk.line(index)
        index += 1
    walk.leave()
    for start, end in nameless if ours.asked_from else ():
        if walk.matched.isdisjoint(range(start, end)):
            kinds[start:end] = [Is.NEW] * (end - start)
    return walk.begins


class _Walk:
    def __init__(self, lines: Lines, kinds: list[Is], ours: OwnLetters) -> None:
        self.lines, self.kinds, self.ours = lines, kinds, ours
        self.begins: dict[int, int] = {}
        self.matched: set[int] = set()
        self._cursor = -1
        self._introductions = 0
        self._inside = False  # a quotation of ours has begun
        self._certain = False  # and held more than a greeting
        self._asked = False  # the last line of ours is a question
        self._changed: set[int] = set()  # lines that begin as ours do and say something else
        self._blank = False  # since the last line of ours
        self._between: list[int] = []  # quoted lines that are not ours, since the last that is
        self._near: list[int] = []  # those of them with no blank line above
        self._answers: list[int] = []  # those that stood between two lines of ours

    def knows(self, index: int) -> bool:
        """Do we find this line whole in our letters?"""
        said = words(self.lines.plain[index])
        found = self.ours.find(said, self._cursor) if said else None
        return found is not None and found.count + found.skipped == len(said)

    def introduced(self) -> None:
        """What is quoted inside a quotation is older than the letter that is answered: nothing in it is new."""
        self.leave()
        self._introductions += 1

    def line(self, index: int) -> None:
        kind, plain = self.kinds[index], self.lines.plain[index]
        if not self.lines.bare[index]:
            self._blank = True
            return
        if kind is Is.HEAD or (kind is Is.QUOTE and self._introductions > 1):
            return
        said = words(self.lines.text[self.lines.starts[index] : self.lines.end(index)])
        if not said:
            if self._inside and kind is Is.QUOTE and "?" in plain:
                self._theirs(index)
            return
        found = self.ours.find(said, self._cursor)
        if found is not None and found.count + found.skipped == len(said) and self._is_whole(found, kind):
            self._ours(index, found)
        elif found is not None and self._is_cut(found, kind, index):
            self._ours(index, found)
            self.begins[index] = self._offset(index, found.count + found.skipped)
            self.kinds[index] = Is.NEW
        elif kind is Is.QUOTE and self._inside:
            self._theirs(index)
            if found is not None and found.at == self._cursor and _LABEL.match(self.lines.bare[index]):
                self._changed.add(index)
        elif kind is Is.NEW and tuple(said) in _CLOSED:
            self.kinds[index] = Is.QUOTE

    def _is_whole(self, found: _Found, kind: Is) -> bool:
        if found.at == self._cursor and (kind is Is.QUOTE or self._inside):
            return True
        if found.at not in self.ours.begins:
            return False
        if kind is Is.QUOTE:
            return found.end in self.ours.ends or found.count >= _LEAST_NEW
        return found.end in self.ours.ends and found.count >= _LEAST_NEW

    def _is_cut(self, found: _Found, kind: Is, index: int) -> bool:
        if found.count < _LEAST_CUT or found.end not in self.ours.ends:
            return False
        if kind is Is.QUOTE:
            return found.at == self._cursor or found.at in self.ours.begins
        # Of their own words only a question of ours is taken away: a line of the table may be put right.
        offset = self._offset(index, found.count + found.skipped)
        return found.at in self.ours.begins and self._asks(self.lines.starts[index], offset)

    def _asks(self, start: int, end: int) -> bool:
        return any(mark in self.lines.text[start:end] for mark in _ASKS)

    def _offset(self, index: int, count: int) -> int:
        """Behind the `count`th word of a line and the marks that end it."""
        start, end = self.lines.starts[index], self.lines.end(index)
        line = self.lines.text[start:end]
        blanked = _LINK.sub(lambda link: " " * len(link[0]), line)
        at = 0
        for _, word in zip(range(count), _WORD.finditer(blanked), strict=False):
            at = word.end()
        behind = _MARKS.match(line, at)
        return start + (behind.end() if behind else at)

    def _ours(self, index: int, found: _Found) -> None:
        if not self._inside:
            self._claim_above(index, found)
        if self._asked or found.at - self._cursor <= 1:
            self._answers += self._between
        else:
            self._answers += (each for each in self._between if each in self._changed)
        self._between, self._near = [], []
        self.kinds[index] = Is.QUOTE
        self.matched.add(index)
        self._certain = self._certain or found.count >= _LEAST_CERTAIN
        self._cursor, self._inside, self._blank = found.end, True, False
        begins = self.lines.starts[index]
        answered = self._offset(index, found.count + found.skipped)
        self._asked = found.end > self.ours.asked_from or self._asks(begins, answered)

    def _theirs(self, index: int) -> None:
        self._between.append(index)
        if self.lines.plain[index].endswith((":", "：")) or len(self._near) == _MOST_NEAR:
            self._blank = True  # our letter goes on
        if not self._blank:
            self._near.append(index)

    def _claim_above(self, index: int, found: _Found) -> None:
        """Short lines of ours right above, and the header lines that introduce them."""
        at = found.at - found.skipped
        while index > 0:
            index -= 1
            said = words(self.lines.plain[index])
            if self.lines.bare[index] and self.kinds[index] is not Is.HEAD:
                if not said or at < len(said) or self.ours.words[at - len(said) : at] != said:
                    return
                at -= len(said)
            self.kinds[index] = Is.QUOTE

    def leave(self) -> None:
        """The quotation ends. Below the end of a letter of ours all is theirs, below a question what is close to it."""
        below: Sequence[int] = ()
        if self._cursor in self.ours.closes and self._cursor <= self.ours.asked_from:
            below = self._between
        elif self._asked:
            below = self._near
        for index in (*self._answers, *below) if self._certain else ():
            self.kinds[index] = Is.NEW
            begins = self.lines.unsigned(index)
            named = _NAMED.match(self.lines.text, begins, self.lines.end(index))
            if self.lines.signed[index] or named:
                self.begins[index] = named.end() if named else begins
        self._answers, self._between, self._near = [], [], []
        self._inside = self._certain = self._asked = False
        self._cursor = -1
