"""Which of the times in a sentence is the beginning of the trouble, and how much speaks for it.

Owns the weighing of what stands around a time: "since", "began", what failed; against it what is due, what was done about it,
when all was well, what happens every day. Knows no instant. Pure: a sentence is read once for all who ask.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from gateway.message.languages import language
from gateway.message.time_clocks import stands
from gateway.message.time_days import Away, Month, Weekday
from gateway.message.time_phrases import Phrase, phrases_in
from gateway.message.time_words import Token, folded, may_count, may_tell, tokenised
from gateway.message.words.times import COMMON, WORDS


@dataclass(frozen=True, slots=True)
class Told:
    """A time that may be the beginning: `weight` speaks for it. Its words stand at [start, end) of the sentence, with those that lead to it."""

    phrase: Phrase
    weight: float
    start: int
    end: int

    @property
    def confidence(self) -> float:
        return round(max(0.1, min(0.95, 0.4 + 0.1 * self.weight)), 2)


LEAST = 1.0
"""Weight below which a time is none of the trouble's."""

_MOST = 24  # times of one sentence; what has more is a log
_LATIN = tuple(tongue for tongue in WORDS if tongue != "ja")


ALL = tuple(WORDS)


@lru_cache(maxsize=4)  # of one mail, asked for field and instant
def tongues(words: str) -> tuple[str, ...]:
    """The languages to read in; all, where none stands out: a short mail says little."""
    spoken = language(words)
    if spoken == "zh":  # dates are written alike
        spoken = "ja"
    return (spoken,) if spoken in WORDS else _LATIN


@lru_cache(maxsize=512)  # of one mail: the field, the instant and the fields beside it ask
def told_in(text: str, spoken: tuple[str, ...], item: bool = False, asked: float = 0.0) -> tuple[Told, ...]:
    """The times of a sentence that may be the beginning, in order; of languages that read it differently the surer.

    `asked`: what the label or question before it adds.
    """
    if not may_tell(text):
        return ()
    tokens, tongue = max(((tokenised(text, each), each) for each in spoken), key=_understood)
    if "(" in text or "（" in text:
        tokens = _without_asides(text, tokens)
    return tuple(islice(_weighed(text, tokens, tongue, item, asked), _MOST))


@lru_cache(maxsize=64)
def sent_in(text: str, spoken: tuple[str, ...]) -> Phrase | None:
    """What a line of a head, "Sent: Monday, 23 November 2026 13:22", says of when the words below it were written."""
    if not _HEADER.match(text):
        return None
    for tongue in spoken:
        for phrase in phrases_in(tokenised(text[:_LINE], tongue), tongue):
            if phrase.days and phrase.clock:
                return phrase
    return None


def _understood(said: tuple[Sequence[Token], str]) -> int:
    """Characters of the words that mean something in a language."""
    return sum(each.end - each.start for each in said[0] if each.means)


_ASIDE = re.compile(r"[(（][^()（）]{1,60}[)）]")


def _without_asides(text: str, tokens: list[Token]) -> list[Token]:
    """ "On Monday (what a day!) around 8": a bracket that tells neither a time nor a beginning does not part day from hour."""
    for aside in _ASIDE.finditer(text):
        within = [each for each in tokens if aside.start() <= each.start < aside.end()]
        if within and _kinds(within).isdisjoint(_ASIDE_TELLS):
            tokens = [
                Token(each.start, each.end, _SKIPPED) if aside.start() <= each.start < aside.end() else each
                for each in tokens
            ]
    return tokens


_ASIDE_TELLS = frozenset((
    *("clock", "number", "dates", "ymd", "four", "epoch", "weekday", "part", "zone", "since", "began", "month", "day"),
    *("weekend", "fine", "until", "lately", "turnto", "cjk"),
))  # fmt: skip
_SKIPPED = {"aside": 1, "glue": 1}
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=1)
def _headings() -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    """Phrases that head a time that is due, and one that is the beginning; of these the Japanese ones."""
    found: dict[bool, set[str]] = {True: set(), False: set()}
    for words in WORDS.values():
        for meaning, texts in words.items():
            kinds = [each.partition(" ")[0] for each in meaning.split(", ")]
            for due, heads in ((True, ("against",)), (False, ("began", "since", "label"))):
                if any(each in heads for each in kinds):
                    found[due] |= {" ".join(map(folded, _WORD.findall(text))) for text in texts.split("|")}
    begun = frozenset(found[False] - COMMON)
    return frozenset(found[True]), begun, tuple(each for each in begun if not each.isascii())


@lru_cache(maxsize=64)
def leads(text: str) -> float:
    """What a label or a short line that stands before a time adds to it, in any language: "Since when:", "Deadline:"."""
    due, begun, glyphs = _headings()
    if not text.isascii() and any(each in text for each in glyphs):
        return 2.0
    words = [folded(each) for each in _WORD.findall(text)][:8]
    said = {" ".join(words[low:high]) for low in range(len(words)) for high in range(low + 1, low + 4)}
    if not due.isdisjoint(said):
        return -3.0
    if not begun.isdisjoint(said):
        return 2.0
    return 0.0


@lru_cache(maxsize=512)
def event_in(text: str, spoken: tuple[str, ...]) -> Told | None:
    """What it is counted from where no time is told: "since the update", "ever since we joined you". None without "since"."""
    if not may_count(text):
        return None
    for tongue in spoken:
        tokens = tokenised(text, tongue)
        for index, token in enumerate(tokens):
            if tongue == "ja":
                if "event" in token.means and any(
                    "since" in each.means for each in tokens[index + 1 : index + 5]
                ):
                    last = next(at for at in range(index + 1, index + 5) if "since" in tokens[at].means)
                    return Told(Phrase(index, last), 2.0, token.start, tokens[last].end)
                continue
            since = bool(token.means.get("since")) and "then" not in token.means
            if since or "after" in token.means:
                end = _clause_end(tokens, index + 1)
                kinds = _kinds(tokens[index + 1 : end])
                event = "event" in _kinds(tokens[index + 1 : index + 5])
                if event or (
                    since and tongue == "en" and end > index + 1 and kinds.isdisjoint(("fails", "use"))
                ):
                    last = _last_event(tokens, index, end) if event else end - 1
                    return Told(Phrase(index, last), 2.0 if event else 1.5, token.start, tokens[last].end)
    return None


def _last_event(tokens: Sequence[Token], index: int, end: int) -> int:
    return max(at for at in range(index + 1, min(end, index + 6)) if "event" in tokens[at].means)


def _clause_start(tokens: Sequence[Token], index: int) -> int:
    low = index
    while low > max(0, index - _NEAR) and not stands(tokens, low - 1, "comma", "stop"):
        low -= 1
    return low


def _clause_end(tokens: Sequence[Token], index: int, most: int = 12) -> int:
    high = index
    while high < min(len(tokens), index + most) and not stands(tokens, high, "comma", "stop"):
        high += 1
    return high


_LAST_WELL = 1.5  # a beginning that is told itself weighs more
_NEAR, _CLOSE = 9, 5  # words
_LINE = 120  # characters
_LABEL = re.compile(r"[^\n:：|=]{2,40}[:：|=]")
_HEADER = re.compile(
    r"[\s>*]*(?:date|sent|gesendet|datum|envoyée?|fecha|enviad[oa](?: (?:em|el))?|data|送信日時|日付|日時|received|empfangen|inviato|verzonden)[\s*]*[:：]",
    re.IGNORECASE,
)


def _weighed(text: str, tokens: Sequence[Token], tongue: str, item: bool, asked: float) -> Iterator[Told]:
    phrases = [_opened(tokens, each) for each in phrases_in(tokens, tongue)]
    said = _kinds(tokens)
    head = asked - 2.0 * bool(_HEADER.match(text))
    if item and (label := _LABEL.match(text)):
        head += max(0.0, leads(label[0]) - 1.0)
        zone = next(
            (each.means["zone"] for each in tokens if each.end <= label.end() and "zone" in each.means), None
        )
        if zone is not None:  # "Start (UTC): .."
            phrases = [each if each.zone else replace(each, zone=str(zone)) for each in phrases]
    found: list[tuple[Phrase, float, int]] = []
    for number, phrase in enumerate(phrases):
        low = phrases[number - 1].last + 1 if number else 0
        high = phrases[number + 1].first if number + 1 < len(phrases) else len(tokens)
        weight, first = _Around(tokens, phrase, low, high, tongue, item, said).weighed()
        found.append((phrase, weight + head, first))
    for number, (phrase, weight, first) in enumerate(found):
        weight = _beside(tokens, found, number, weight)
        if phrase.open:
            weight = _LAST_WELL + 1.0 if "then" in said else min(max(weight, LEAST), _LAST_WELL)
        if weight >= LEAST:
            last = _end(tokens, phrase.last, tongue)
            closed = text[last : last + 1] in (")", "）") and any(
                each in text[tokens[first].start : last] for each in "(（"
            )
            yield Told(phrase, weight, tokens[first].start, last + closed)


def _opened(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """ "The last mail came in at 9:12", "on Monday it still worked": it began then or later."""
    if tokens[phrase.first].means.get("since") or phrase.lasting:
        return phrase
    before = phrase.first - 1
    if phrase.days and stands(tokens, before, "than"):  # "slower than yesterday"
        return replace(phrase, open=True)
    while before >= 0 and stands(
        tokens, before, "since", "glue", "approx", "at", "third", "clock", "part", "day"
    ):
        if tokens[before].means.get("since"):
            return phrase
        before -= 1
    low, high = _clause_start(tokens, phrase.first), _clause_end(tokens, phrase.last + 1, _CLOSE)
    around = [index for index in range(low, high) if not phrase.first <= index <= phrase.last]
    last = any("lastgood" in tokens[index].means for index in around)
    well = any(is_fine(tokens, index) for index in around)
    until = any("until" in tokens[index].means for index in around)
    timed = phrase.clock or phrase.part or any("event" in tokens[index].means for index in around)
    until = until and bool(timed or not phrase.days)
    return replace(phrase, open=True) if last or (well and not until) else phrase


def is_fine(tokens: Sequence[Token], index: int) -> bool:
    """Not "nothing has worked", "no longer fine"."""
    return "fine" in tokens[index].means and not any(
        "fails" in each.means for each in tokens[max(0, index - 2) : index + 1]
    )


def _end(tokens: Sequence[Token], last: int, tongue: str) -> int:
    """In Japanese "since" stands behind the time."""
    if tongue == "ja":
        while stands(tokens, last + 1, "since", "approx") and tokens[last + 1].start == tokens[last].end:
            last += 1
    return tokens[last].end


def _beside(
    tokens: Sequence[Token], found: Sequence[tuple[Phrase, float, int]], number: int, weight: float
) -> float:
    """What the times beside it say of it: "Monday, no, Tuesday", "around 9, maybe 9:15", "fine yesterday, not today"."""
    phrase = found[number][0]
    if number:
        before, other, _ = found[number - 1]
        if phrase.days and phrase.days is before.days:
            return max(weight, other - 0.2)
        between = tokens[before.last + 1 : phrase.first]
        if len(between) <= 4 and any("turnto" in each.means for each in between):
            return max(weight, other + 0.5)
        if len(between) <= 3 and any("or" in each.means for each in between):
            return max(weight, other - 0.1)
    if number + 1 < len(found):
        after = found[number + 1][0]
        between = tokens[phrase.last + 1 : after.first]
        if len(between) <= 4 and any("turnto" in each.means for each in between):
            return weight - 1.0
    return weight


@dataclass(frozen=True, slots=True)
class _Around:
    """A time among its words. It has those of [low, high) to itself."""

    tokens: Sequence[Token]
    phrase: Phrase
    low: int
    high: int
    tongue: str
    item: bool
    said: set[str]  # kinds of all the words

    def weighed(self) -> tuple[float, int]:
        """How much speaks for it, and the token that its words begin with."""
        phrase, tokens = self.phrase, self.tokens
        first = phrase.first
        since = self._since()
        weak = since is not None and tokens[since].means.get("since") == 0  # "from"
        weight = 0.0
        if since is not None:
            weight += (3.0 if abs(first - since) <= 3 or since > phrase.last else 2.5) - 0.7 * weak
            first = min(first, since)
        low, high = self._clause()
        clause = _kinds(tokens[low:high])
        said = self.said
        changed = not clause.isdisjoint(("turn", "began"))
        if phrase.part and not (phrase.days or phrase.clock or phrase.lasting):
            bound = since is not None and self._bound(since)
            if (
                not bound
                and not (phrase.part in _DAYLESS and (changed or "fails" in clause))
                and phrase.part != "arrival"
            ):
                return -1.0, first
        began = self._began()
        if began is not None:
            weight += 2.0 if phrase.first - began <= 4 else 1.5
            first = min(first, began) if phrase.first - began <= 4 else first
        elif not _kinds(tokens[phrase.last + 1 : min(self.high, phrase.last + _CLOSE)]).isdisjoint(
            ("began", "since")
        ):
            weight += 1.5
        elif "began" in said:
            weight += 0.5 if self.low or self.high < len(tokens) else 1.5  # of the only time that is told
        weight += 1.0 * ("turn" in clause) + 0.5 * ("fails" in said)
        weight += 0.5 * ("then" in said)
        if since is None and "fails" in clause and self._follows_nothing():
            weight += 1.5
        event = self._event()
        if event is not None:
            weight += 2.0 if since is None else 0.0
            first = min(first, event)
        weight += 0.9 * bool(phrase.clock) + 0.5 * bool(phrase.days) + 0.6 * bool(phrase.zone)
        wrong = "fails" in clause or "turn" in clause
        if phrase.lasting:
            head, last = tokens[phrase.first].means, tokens[phrase.last].means
            sure = "lately" in head or (
                wrong
                or head.get("before") == 2
                or any(each.means.get("before") == 2 for each in tokens[low : phrase.first])
                or "ago" in last
                or not clause.isdisjoint(("since", "began"))
            )
            sure = sure or (phrase.back is not None and phrase.back >= 1440 and "was" in clause)
            if head.get("before") == 0 and "turn" in clause:  # "dropped for a minute"
                sure = stands(tokens, phrase.last + 1, "ago") or "was" in clause
            weight += 1.8 if sure else 0.2
        elif phrase.back is not None:
            weight += 0.5 if "lately" in tokens[phrase.first].means else 1.0
        if self.item and began is not None and began <= 2:
            weight += 1.0
        if phrase.part == "arrival" and ("fails" in said or "fine" not in said):
            weight += 1.0
        if (
            phrase.clock or (phrase.part and phrase.days)
        ) and "act" in clause:  # "pressed Launch at ten and got .."
            weight += 0.4
        weight += self._against(clause, said, low, high, since is not None, weak)
        return weight, first

    def _since(self) -> int | None:
        """Where "since" stands: before the time, in Japanese behind it. "From" says so only right beside it."""
        tokens, phrase = self.tokens, self.phrase
        if self.tongue == "ja":
            for index in range(phrase.last, min(self.high, phrase.last + _NEAR)):
                if "since" in tokens[index].means:
                    return index
                if stands(tokens, index, "comma", "stop"):
                    return None
            return None
        if "since" in tokens[phrase.first].means:
            return phrase.first
        for index in range(phrase.first - 1, max(self.low, phrase.first - _NEAR) - 1, -1):
            means = tokens[index].means
            sure = means.get("since")
            if (
                sure is not None
                and "then" not in means
                and (sure or (self._bound(index) and self._heads(index)))
            ):
                return index
        return None

    def _heads(self, index: int) -> bool:
        """ "Errors from 10:15"; not "the report from Friday"."""
        if self.phrase.clock and not self.phrase.days:
            return "against" not in self.tokens[index - 1].means if index else True
        if index == 0 or self.tongue == "ja" or stands(self.tokens, self.phrase.last + 1, "onward"):
            return True
        kinds = (
            "stop",
            "comma",
            "dash",
            "fails",
            "began",
            "turn",
            "goes",
            "event",
            "glue",
            "approx",
            "and",
            "or",
            "deed",
        )
        return stands(self.tokens, index - 1, *kinds) or stands(self.tokens, index - 1, "part")

    def _bound(self, since: int) -> bool:
        between = self.tokens[min(since, self.phrase.first) + 1 : self.phrase.first]
        return all(
            any(kind in each.means for kind in ("glue", "approx", "at", "third", "last")) for each in between
        )

    def _began(self) -> int | None:
        for index in range(self.phrase.first - 1, max(self.low, self.phrase.first - _NEAR) - 1, -1):
            means = self.tokens[index].means
            if "stop" in means:
                return None
            if "began" in means and "against" not in means:
                return index
            if "label" in means and self.item and index <= 2:
                return index
        return None

    def _follows_nothing(self) -> bool:
        """ "Not one mail after 10:30"."""
        index = self.phrase.first - 1
        while (
            index >= self.low
            and stands(self.tokens, index, "glue", "approx")
            and not stands(self.tokens, index, "after")
        ):
            index -= 1
        return index >= self.low and stands(self.tokens, index, "after")

    def _event(self) -> int | None:
        """ "after the update on Monday", "the release from last night": where that begins."""
        for index in range(self.phrase.first - 1, max(self.low, self.phrase.first - 6) - 1, -1):
            if "event" in self.tokens[index].means:
                before = range(index - 1, max(self.low, index - 4) - 1, -1)
                return next((at for at in before if "after" in self.tokens[at].means), None)
        for index in range(self.phrase.last + 1, min(self.high, self.phrase.last + 4)):
            if "event" in self.tokens[index].means:  # "after yesterday's update"
                before = range(self.phrase.first - 1, max(self.low, self.phrase.first - 4) - 1, -1)
                return next((at for at in before if "after" in self.tokens[at].means), None)
        return None

    def _clause(self) -> tuple[int, int]:
        """The words around it up to a comma, at most nine to either side."""
        tokens = self.tokens
        low, high = self.phrase.first, self.phrase.last + 1
        while low > max(0, self.phrase.first - _NEAR) and not stands(tokens, low - 1, "comma", "stop"):
            low -= 1
        while high < min(len(tokens), self.phrase.last + _NEAR) and not stands(tokens, high, "comma", "stop"):
            high += 1
        alone = (
            _kinds(tokens[low:high]).isdisjoint(("began", "since"))
            and high - low <= self.phrase.last - self.phrase.first + 2
            and low <= 1
        )
        if alone:
            # "This morning, every agent ..": a time that stands by itself is of the clause beside it.
            high = high + 1 if stands(tokens, high, "comma") else high
            while high < min(len(tokens), self.phrase.last + _NEAR) and not stands(
                tokens, high, "comma", "stop"
            ):
                high += 1
        return low, high

    def _kinds_before(self, low: int) -> set[str]:
        """Of the last words before it; "pressed Launch at ten" launches nothing."""
        first = self.phrase.first
        near = range(max(self.low, low, first - _CLOSE), first)
        named = (
            at for at in near if "against" in self.tokens[at].means and stands(self.tokens, at - 1, "act")
        )
        kinds = _kinds(self.tokens[near.start : first])
        return kinds - {"against"} if next(named, None) is not None else kinds

    def _compared(self) -> bool:
        """ "The same as last month", "wie am Freitag": when it was like this before. Yesterday may be the beginning."""
        tokens, phrase = self.tokens, self.phrase
        if (
            phrase.clock
            or phrase.part
            or not phrase.days
            or any(isinstance(each, Away) for each in phrase.days)
        ):
            return False
        beside = (
            tokens[phrase.last + 1 : phrase.last + 2]
            if self.tongue == "ja"
            else tokens[max(self.low, phrase.first - 3) : phrase.first]
        )
        return "like" in _kinds(beside)

    def _due(self) -> bool:
        """ "The board is on Thursday at nine": nothing went wrong in the words around it."""
        tokens, phrase = self.tokens, self.phrase
        if not any(isinstance(each, Weekday) and not each.past for each in phrase.days):
            return False
        led_in = any(stands(tokens, phrase.first - back, "due") for back in (1, 2))
        beside = _kinds(tokens[max(self.low, phrase.first - 4) : phrase.first])
        behind = _kinds(tokens[phrase.last + 1 : phrase.last + 3])
        told = ("fails", "turn", "began", "deed", "since")
        return (
            led_in
            and beside.isdisjoint(told)
            and (behind.isdisjoint(told) or "and" in behind or "glue" in behind)
        )

    def _modifies(self) -> bool:
        """ "The chart for Monday", "your mail from Tuesday"."""
        if self._names():
            return True
        index = self.phrase.first - 1
        while (
            index >= self.low
            and stands(self.tokens, index, "glue")
            and not stands(self.tokens, index, "of", "since")
        ):
            index -= 1
        before = self.tokens[index - 1].means if index > self.low else {}
        named = index > self.low and before.keys().isdisjoint(
            ("stop", "comma", "event", "fails", "turn", "began", "part")
        )
        return named and stands(self.tokens, index, "of", "since")

    def _names(self) -> bool:
        """ "The Monday report", "the October score", "Oktober-Bericht"."""
        tokens, phrase = self.tokens, self.phrase
        if phrase.clock or phrase.part or not all(isinstance(each, Weekday | Month) for each in phrase.days):
            return False
        if not phrase.days or phrase.first != phrase.last or phrase.last + 1 >= len(tokens):
            return False
        article = tokens[phrase.first - 1] if phrase.first else None
        behind = tokens[phrase.last + 1]
        return (
            article is not None
            and "glue" in article.means
            and article.end - article.start == 3
            and behind.start - tokens[phrase.last].end == 1
            and not behind.means
        )

    def _against(
        self, clause: set[str], said: set[str], low: int, high: int, since: bool, weak: bool
    ) -> float:
        """What is due, done about it, still well or usual. What worked until then began to fail then."""
        tokens, phrase = self.tokens, self.phrase
        quotes = sum("quote" in each.means for each in tokens[: phrase.first])
        quoted = quotes % 2 == 1 and "quote" in _kinds(tokens[phrase.last + 1 :])
        alone = stands(tokens, phrase.first - 1, "quote") and stands(tokens, phrase.last + 1, "quote")
        reported = not clause.isdisjoint(("since", "began", "turn"))  # a user wrote "it stopped at ten"
        weight = (-1.5 if reported or alone else -4.0) * quoted - 3.0 * ("use" in clause and not phrase.clock)
        if since and not weak and self.tongue != "ja":
            return weight
        before = self._kinds_before(low)
        after = _kinds(tokens[phrase.last + 1 : min(self.high, high, phrase.last + 4)])
        fine = any(is_fine(tokens, index) and self._is_near(index) for index in range(low, high))
        reached = _kinds(tokens[max(self.low, low) : phrase.first])
        if (
            "until" in reached
            and phrase.clock
            and any(is_fine(tokens, at) for at in range(low, phrase.first))
        ):
            return weight + 1.5  # "all good till I came back around ten"
        if "until" in before or (self.tongue == "ja" and "until" in after):
            was = "was" in before or "fine" in before or "then" in said
            return weight + (1.5 if fine or (was and "against" not in clause) else -3.0)
        if fine and not phrase.open:
            weight -= 2.0
        elif "fine" in said and "fails" in clause:
            weight += 0.7  # "fine yesterday, broken today"
        if self._compared() or self._due():
            return weight - 4.0
        past = any(isinstance(each, Away) and each.days < 0 for each in phrase.days)
        if "against" in before:
            weight -= 1.0 if past else 4.5 if since else 3.0  # yesterday nothing can be due
        if "against" in after:
            weight -= 2.0
        if phrase.clock and phrase.clock.minutes < 5 and not phrase.days and not phrase.part:
            weight -= 2.0  # "it stays at 0:00"
        if phrase.days and all(isinstance(each, Month) for each in phrase.days):
            weight -= 1.5  # "in January"
        if since:
            return weight
        if self._modifies():
            weight -= 1.0
        usual = _kinds(tokens[max(self.low, phrase.first - 2) : phrase.first])
        if "every" in usual and "began" not in before:
            weight -= 2.5
        if "deed" in clause:
            weight -= 2.0
        if any(isinstance(each, Away) and each.days > 0 for each in phrase.days):
            weight -= 3.0  # tomorrow
        return weight

    def _is_near(self, index: int) -> bool:
        """Nearer to this time than to those beside it."""
        if index < self.phrase.first:
            return self.phrase.first - index <= index - self.low + 1 or not self.low
        return index - self.phrase.last <= self.high - index or self.high == len(self.tokens)


_DAYLESS = frozenset(
    (
        "noon",
        "midnight",
        "lunch",
        "opening",
        "early shift",
        "late shift",
        "night shift",
        "dawn",
        "overnight",
        "small",
        "early",
        "dusk",
        "past noon",
        "before noon",
    )
)


def _kinds(tokens: Sequence[Token]) -> set[str]:
    found: set[str] = set()
    for each in tokens:
        found.update(each.means)
    return found
