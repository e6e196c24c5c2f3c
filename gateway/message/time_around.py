"""How much the words around a time speak for its being the beginning of the trouble.

Owns the weighing: "since", "began", what failed; against it what is due, what was done about it, when all was well, what
happens every day. Knows no instant; each time is weighed by the words nearest to it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from gateway.message.time_clocks import stands
from gateway.message.time_days import Away, Dated, Month, Months, Week, Weekday
from gateway.message.time_phrases import Phrase
from gateway.message.time_words import Token

NEAR, CLOSE = 9, 5  # words
_TOLD_OF_TODAY = 0.5
_ELLIPSIS = 6  # words
_FAR = 16  # words: "since we moved the help desk onto our new identity provider on Friday"
_COMPUTERS = 2000  # a year before is what a clock says that was never set
_WAIT = 2  # minutes that one waits for a page


def kinds_of(tokens: Sequence[Token]) -> set[str]:
    found: set[str] = set()
    found.update(*[each.means for each in tokens])
    return found


def clause_start(tokens: Sequence[Token], index: int) -> int:
    low, least = index, max(0, index - NEAR)
    while low > least and _PARTS.isdisjoint(tokens[low - 1].means):
        low -= 1
    return low


def clause_end(tokens: Sequence[Token], index: int, most: int = 12) -> int:
    high, last = index, min(len(tokens), index + most)
    while high < last and _PARTS.isdisjoint(tokens[high].means):
        high += 1
    return high


_PARTS = frozenset(("comma", "stop"))


def is_fine(tokens: Sequence[Token], index: int) -> bool:
    """Not "nothing has worked", "no longer fine"."""
    if "fine" not in tokens[index].means:
        return False
    if any("fails" in each.means for each in tokens[max(0, index - 2) : index + 1]):
        return False
    gone = index + 1 + stands(tokens, index + 1, "glue", "approx")  # "stimmte schon keine mehr"
    if stands(tokens, gone, "fails") and "fine" not in tokens[gone].means:
        return False  # "war alles weg"
    end = tokens[index].end  # in Japanese "not" stands behind, and touches
    for each in tokens[index + 1 : index + 4]:
        if each.start != end:
            return True
        if "fails" in each.means:
            return False
        end = each.end
    return True


def is_ill(tokens: Sequence[Token], index: int) -> bool:
    """Something failed, or was not fine."""
    return not tokens[index].means.keys().isdisjoint(("fails", "turn")) and "fine" not in tokens[index].means


def is_prior(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """ "Before the 14th", "vor Montag", "月曜より前"; an hour is rather told about."""
    if not phrase.days or phrase.clock or phrase.part:
        return False
    first = phrase.first - 1
    if stands(tokens, first, "glue", "last") and not stands(tokens, first, "prior"):
        first -= 1
    behind = phrase.last + 1  # in Japanese, whose words touch
    touching = behind < len(tokens) and tokens[behind].start == tokens[phrase.last].end
    return stands(tokens, first, "prior") or (touching and stands(tokens, behind, "prior"))


class Around(NamedTuple):
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
        clause = kinds_of(tokens[low:high])
        said = self.said
        changed = not clause.isdisjoint(("turn", "began"))
        if phrase.part and not (phrase.days or phrase.clock or phrase.lasting):
            bound = since is not None and self._bound(since)
            if (
                not bound
                and not (phrase.part in _DAYLESS and (changed or "fails" in clause))
                and not self._heads_a_tale()
                and phrase.part != "arrival"
            ):
                return -1.0, first
        began = self._began()
        if began is not None:
            weight += 2.0 if phrase.first - began <= 4 else 1.5
            first = min(first, began) if phrase.first - began <= 4 else first
        elif not kinds_of(tokens[phrase.last + 1 : min(self.high, phrase.last + CLOSE)]).isdisjoint(
            ("began", "since")
        ):
            weight += 1.5
        elif "began" in said:
            weight += 0.5 if self.low or self.high < len(tokens) else 1.5  # of the only time that is told
        weight += 1.0 * ("turn" in clause) + 0.5 * ("fails" in said)
        weight += 0.5 * ("then" in said)
        if since is None and "fails" in clause and "after" in said and self._follows_nothing():
            weight += 1.5
        event = self._event()
        if event is not None:
            weight += 2.0 if since is None else 0.0
            first = min(first, event)
        weight += 0.9 * bool(phrase.clock) + 0.5 * bool(phrase.days) + 0.6 * bool(phrase.zone)
        wrong = "fails" in clause or "turn" in clause
        if phrase.lasting:
            if phrase.back is not None and phrase.back <= _WAIT and since is None and "began" not in said:
                return -1.0, first  # "it thinks for about a minute"
            head, last = tokens[phrase.first].means, tokens[phrase.last].means
            sure = "lately" in head or (
                wrong
                or head.get("before") == 2
                or any(each.means.get("before") == 2 for each in tokens[low : phrase.first])
                or "ago" in last
                or stands(tokens, phrase.last + 1, "ago")
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
        if "act" in clause and since is None and self._acted():
            weight += 0.6
        if phrase.part == "arrival" and ("fails" in said or "fine" not in said):
            weight += 1.0
        if (
            phrase.clock or (phrase.part and phrase.days)
        ) and "act" in clause:  # "pressed Launch at ten and got .."
            weight += 0.4
        weight += self._against(clause, said, low, high, since is not None, weak)
        if phrase.part == "past noon" and self._heads_a_tale():
            weight += 1.0
        if "effort" in said and since is None and self._is_effort():
            weight -= 3.0
        elif (
            since is None
            and weight >= _TOLD_OF_TODAY
            and phrase.days == (Away(0),)
            and not phrase.clock
            and phrase.part not in ("evening", "night")
            and not clause.isdisjoint(("fails", "turn", "due"))
        ):
            weight = max(weight, 1.0)  # "all squished today": nothing speaks against its being so since then
        return weight, first

    def _since(self) -> int | None:
        """Where "since" stands: before the time, in Japanese behind it. "From" says so only right beside it."""
        if "since" not in self.said:
            return None
        tokens, phrase = self.tokens, self.phrase
        if self.tongue == "ja":
            for index in range(phrase.last, min(self.high, phrase.last + NEAR)):
                if "since" in tokens[index].means:
                    return index
                if stands(tokens, index, "comma", "stop"):
                    return None
            return None
        if "since" in tokens[phrase.first].means:
            return phrase.first
        weak: int | None = None
        for index in range(phrase.first - 1, max(self.low, phrase.first - _FAR) - 1, -1):
            means = tokens[index].means
            far = index < phrase.first - NEAR or weak is not None
            if far and ("stop" in means or "comma" in means):
                return weak
            sure = means.get("since")
            if index < phrase.first - NEAR and not sure:
                continue
            if sure is None or "then" in means:
                continue
            if sure:
                return index
            if weak is None and self._bound(index) and self._heads(index):
                weak = index  # "desde el cambio del fin de semana": before it may stand a surer
        return weak

    def _heads(self, index: int) -> bool:
        """ "Errors from 10:15"; not "the report from Friday"."""
        if self.phrase.clock and not self.phrase.days:
            return "against" not in self.tokens[index - 1].means if index else True
        if index == 0 or self.tongue == "ja" or stands(self.tokens, self.phrase.last + 1, "onward"):
            return True
        return stands(self.tokens, index - 1, *_HEADED) or (
            "number" in self.tokens[index - 1].means and bool(self.phrase.days)
        )

    def _bound(self, since: int) -> bool:
        between = self.tokens[min(since, self.phrase.first) + 1 : self.phrase.first]
        return all(
            any(kind in each.means for kind in ("glue", "approx", "at", "third", "last")) for each in between
        )

    def _began(self) -> int | None:
        if self.said.isdisjoint(("began", "label")):
            return None
        for index in range(self.phrase.first - 1, max(self.low, self.phrase.first - NEAR) - 1, -1):
            means = self.tokens[index].means
            if "stop" in means:
                return None
            if "began" in means and "against" not in means:
                return index
            if "label" in means and self.item and index <= 2:
                return index
        return None

    def _attempted(self) -> bool:
        """ "I tried last night and again today": the first time it failed."""
        at = self.phrase.first - 1
        at -= stands(self.tokens, at, "glue", "at", "approx")
        return at >= self.low and stands(self.tokens, at, "attempt")

    def _acted(self) -> bool:
        """ "Pressed at 10:05", "placed it Monday": what was done just before the time."""
        near = range(max(self.low, self.phrase.first - 3), self.phrase.first)
        return any("act" in self.tokens[at].means for at in near)

    def _heads_a_tale(self) -> bool:
        """ "Right after lunch every page takes a minute"."""
        if self.phrase.part != "past noon" or self.phrase.first > 1:
            return False
        behind = range(self.phrase.last + 1, min(self.high, self.phrase.last + 4))
        return any(stands(self.tokens, at, "every") for at in behind)

    def _is_effort(self) -> bool:
        """ "I poked around for half an hour": how long somebody looked for it."""
        if not (self.phrase.lasting or self.phrase.back is not None):
            return False
        first, last = self.phrase.first, self.phrase.last
        near = (*range(max(self.low, first - CLOSE), first), *range(last + 1, min(self.high, last + CLOSE)))
        return any(stands(self.tokens, at, "effort") for at in near)

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
        if "event" not in self.said or "after" not in self.said:
            return None
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
        first, last = self.phrase.first, self.phrase.last
        low, high = clause_start(tokens, first), clause_end(tokens, last + 1, NEAR - 1)
        alone = (
            low <= 1
            and high - low <= last - first + 2
            and kinds_of(tokens[low:high]).isdisjoint(("began", "since"))
        )
        if alone:  # "This morning, every agent ..": a time that stands by itself is of the clause beside it
            high += stands(tokens, high, "comma")
            high = clause_end(tokens, high, last + NEAR - high)
        return low, high

    def _kinds_before(self, low: int) -> set[str]:
        """Of the last words before it; "pressed Launch at ten" launches nothing."""
        first = self.phrase.first
        near = range(max(self.low, low, first - CLOSE), first)
        kinds = kinds_of(self.tokens[near.start : first])
        if "against" in kinds and any(
            "against" in self.tokens[at].means and stands(self.tokens, at - 1, "act") for at in near
        ):
            kinds.discard("against")
        return kinds

    def _compared(self) -> bool:
        """ "The same as last month", "wie am Freitag": when it was like this before. Yesterday may be the beginning."""
        if "like" not in self.said:
            return False
        tokens, phrase = self.tokens, self.phrase
        ago = phrase.back is not None and phrase.back >= 1440
        if (
            phrase.clock
            or phrase.part
            or not (phrase.days or ago)
            or any(isinstance(each, Away) for each in phrase.days)
        ):
            return False
        if ago and stands(tokens, phrase.last + 1, "now"):
            return False  # "like 2 days now"
        beside = (
            tokens[phrase.last + 1 : phrase.last + 2]
            if self.tongue == "ja"
            else tokens[max(self.low, phrase.first - 3) : phrase.first]
        )
        return "like" in kinds_of(beside)

    def _due(self) -> bool:
        """ "The board is on Thursday at nine": nothing went wrong in the words around it."""
        if "due" not in self.said:
            return False
        tokens, phrase = self.tokens, self.phrase
        if not any(isinstance(each, Weekday) and not each.past for each in phrase.days):
            return False
        led_in = any(stands(tokens, phrase.first - back, "due") for back in (1, 2))
        beside = kinds_of(tokens[max(self.low, phrase.first - 4) : phrase.first])
        behind = kinds_of(tokens[phrase.last + 1 : phrase.last + 3])
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

    def _owns(self) -> bool:
        """ "Yesterday's link": not "yesterday's outage", nor what went wrong "during this morning's stand-up"."""
        tokens, last = self.tokens, self.phrase.last
        if self.tongue != "en" or last + 2 >= len(tokens) or self.phrase.clock:
            return False
        mark, owned = tokens[last + 1], tokens[last + 2]
        if "owning" in tokens[last].means:
            return not mark.means
        owning = mark.start == tokens[last].start and mark.end == tokens[last].end
        return (
            owning and not owned.means and not stands(tokens, self.phrase.first - 1, "began", "glue", "after")
        )

    def _names(self) -> bool:
        """ "The Monday report", "the October score", "Oktober-Bericht"."""
        tokens, phrase = self.tokens, self.phrase
        if phrase.clock or phrase.part or not all(isinstance(each, (Weekday, Month)) for each in phrase.days):
            return False
        if not phrase.days or phrase.first != phrase.last or phrase.last + 1 >= len(tokens):
            return False
        article = tokens[phrase.first - 1] if phrase.first else None
        behind = tokens[phrase.last + 1]
        owner = phrase.first > 1 and tokens[phrase.first - 2].start == tokens[phrase.first - 1].start
        return (  # "the October score", "Lucy's October score"
            article is not None
            and "glue" in article.means
            and (owner or article.end - article.start == 3)
            and behind.start - tokens[phrase.last].end == 1
            and not behind.means
        )

    def _against(
        self, clause: set[str], said: set[str], low: int, high: int, since: bool, weak: bool
    ) -> float:
        """What is due, done about it, still well or usual. What worked until then began to fail then."""
        tokens, phrase = self.tokens, self.phrase
        weight = -4.0 * ("use" in clause and not phrase.clock and not (since and self._used_since()))
        if "quote" in said and self._is_quoted():
            alone = stands(tokens, phrase.first - 1, "quote") and stands(tokens, phrase.last + 1, "quote")
            reported = not clause.isdisjoint(("since", "began", "turn"))  # a user wrote "it stopped at ten"
            weight -= 1.5 if reported or alone else 4.0
        if since and not weak and self.tongue != "ja":
            return weight
        if "others" in said and (weak or not since) and self._is_of_another():
            return weight - 6.0
        before = self._kinds_before(low)
        after = kinds_of(tokens[phrase.last + 1 : min(self.high, high, phrase.last + 4)])
        fine = "fine" in clause and any(
            is_fine(tokens, index) and self._is_near(index) for index in range(low, high)
        )
        if (
            "until" in clause
            and "fine" in clause
            and (phrase.clock or (phrase.part and phrase.days))
            and "until" in kinds_of(tokens[max(self.low, low) : phrase.first])
            and any(is_fine(tokens, at) for at in range(low, phrase.first))
        ):
            return weight + 1.5  # "all good till I came back around ten"
        if "prior" in said and is_prior(tokens, phrase):
            well = "fine" in clause or ("was" in clause and "fails" not in clause) or self._denied_before()
            return weight + (1.5 if well and "against" not in clause - before else -3.0)
        if "until" in before or (self.tongue == "ja" and "until" in after):
            was = "was" in before or "fine" in before or "then" in said
            return weight + (1.5 if fine or (was and "against" not in clause) else -3.0)
        if fine and not phrase.open:
            weight -= 2.0
        elif "fine" in said and "fails" in clause:
            weight += 0.7  # "fine yesterday, broken today"
        if self._compared() or self._due():
            return weight - 4.0
        if "shows" in said and stands(tokens, phrase.first - 1, "shows"):
            weight -= 3.0  # "the clock says 6:00 PM"
        if "against" in before:
            past = (phrase.passed and phrase.part is not None) or any(
                isinstance(each, Away) and each.days < 0 for each in phrase.days
            )
            weight -= (
                (1.0 - 0.5 * ("fails" in clause)) if past else 4.5 if since else 3.0
            )  # what is over cannot be due
        elif (
            "against" in clause
            and "was" not in clause
            and clause.isdisjoint(("began", "since", "turn", "event"))
        ):
            weight -= 1.5 * any(isinstance(each, Weekday) and not each.past for each in phrase.days)
        if "against" in after:
            broken = kinds_of(tokens[phrase.last + 1 : min(self.high, high, phrase.last + 7)])
            weight -= 2.0 * (self.tongue == "ja" or "fails" not in broken)
        if phrase.clock and phrase.clock.minutes < 5 and not phrase.days and not phrase.part:
            weight -= 2.0  # "it stays at 0:00"
        if phrase.days and phrase.third is None and all(isinstance(each, Month) for each in phrase.days):
            weight -= 1.5  # "in January"
        if any(isinstance(each, Dated) and 0 < each.year < _COMPUTERS for each in phrase.days):
            weight -= 6.0  # "1 January 1970"
        if since:
            return weight
        if self._modifies():
            wide = all(isinstance(each, (Week, Months)) for each in phrase.days)
            weight -= 1.5 if wide and phrase.days else 1.0  # "last week's report"
        if self._owns():
            weight -= 1.5
        every = "every" in said and "every" in kinds_of(
            tokens[max(self.low, phrase.first - 2) : phrase.first]
        )
        if every and "began" not in before:
            weight -= 2.5
        if "attempt" in said and self._attempted():
            weight += 0.6
        elif "deed" in clause and "then" not in said:
            weight -= 2.0
        if any(isinstance(each, Away) and each.days > 0 for each in phrase.days):
            weight -= 3.0  # tomorrow
        return weight

    def _denied_before(self) -> bool:
        """ "It didn't before Tuesday", "vor Dienstag nicht": what it does now it did not do then."""
        tokens, phrase = self.tokens, self.phrase
        brief = phrase.last + 1 - clause_start(tokens, phrase.first) <= _ELLIPSIS
        ends = any(
            phrase.last + at >= len(tokens) or stands(tokens, phrase.last + at, "comma", "stop")
            for at in (2, 3)
        )
        return brief and (
            (ends and stands(tokens, phrase.last + 1, "fails"))
            or any(stands(tokens, phrase.first - back, "fails", "turn") for back in (2, 3))
        )

    def _is_of_another(self) -> bool:
        """ "The outage you had on Friday, ours wasn't affected then"; not what began "after your outage on Friday"."""
        first, last = self.phrase.first, self.phrase.last
        around = (*range(max(self.low, first - NEAR), first), *range(last + 1, min(self.high, last + NEAR)))
        other = next((at for at in around if "others" in self.tokens[at].means), None)
        if other is None:
            return False
        return not stands(self.tokens, other - 1 - stands(self.tokens, other - 1, "glue"), "after", "since")

    def _used_since(self) -> bool:
        """ "Since we signed up with you in May", "seit Montag läuft die Studie nicht": it is no use that lasts since then."""
        tokens, at = self.tokens, self._since()
        if at is None:
            return False
        within = kinds_of(tokens[at + 1 : self.phrase.first])
        behind = tokens[self.phrase.last + 1 : min(self.high, self.phrase.last + CLOSE + 1)]
        return "use" in within or (self.tongue == "de" and {"use", "fails"} <= kinds_of(behind))

    def _is_quoted(self) -> bool:
        quotes = sum("quote" in each.means for each in self.tokens[: self.phrase.first])
        return quotes % 2 == 1 and "quote" in kinds_of(self.tokens[self.phrase.last + 1 :])

    def _is_near(self, index: int) -> bool:
        """Nearer to this time than to those beside it."""
        if index < self.phrase.first:
            return self.phrase.first - index <= index - self.low + 1 or not self.low
        return index - self.phrase.last <= self.high - index or self.high == len(self.tokens)


_HEADED = (
    *(
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
    ),
    "part",
)
_DAYLESS = frozenset((
    *("noon", "midnight", "lunch", "opening", "early shift", "late shift", "night shift", "dawn", "overnight", "small"),
    *("early", "dusk", "past noon", "before noon"),
))  # fmt: skip
