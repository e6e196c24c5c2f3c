"""Which of the times in a sentence may be the beginning of the trouble, and which event where no time is told.

Owns what a label, a header line and the times beside it make of one; the words around it weigh in `time_around`. Knows no
instant. Pure: a sentence is read once for all who ask.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise, zip_longest
from typing import NamedTuple

from gateway.message.languages import language
from gateway.message.time_around import (
    CLOSE,
    Around,
    clause_end,
    clause_start,
    is_fine,
    is_ill,
    is_prior,
    kinds_of,
)
from gateway.message.time_clocks import Clock, number_at, stands
from gateway.message.time_days import Away
from gateway.message.time_phrases import Phrase, listed, phrases_in
from gateway.message.time_words import Token, folded, may_count, may_tell, tokenised
from gateway.message.words.times import COMMON, WORDS


class Told(NamedTuple):
    """A time that may be the beginning: `weight` speaks for it. Its words stand at [start, end) of the sentence, with those that lead to it."""

    phrase: Phrase
    weight: float
    start: int
    end: int

    @property
    def confidence(self) -> float:
        least = 0.6 if self.phrase.open and self.weight >= _LAST_WELL else 0.1
        return round(max(least, min(0.95, 0.4 + 0.1 * self.weight)), 2)


_LAST_WELL = 1.5  # a beginning that is told itself weighs more
LEAST = 1.0
"""Weight below which a time is none of the trouble's, unless it is over by itself and no other is told: "it is a brick this morning"."""
_PASSING = 0.4

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
    tongue = spoken[0]
    tokens: Sequence[Token] = tokenised(text, tongue)
    if len(spoken) > 1:
        others = ((tokenised(text, each), each) for each in spoken[1:])
        tokens, tongue = max(((tokens, tongue), *others), key=_understood)
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


def _without_asides(text: str, tokens: Sequence[Token]) -> Sequence[Token]:
    """ "On Monday (what a day!) around 8": a bracket that tells neither a time nor a beginning does not part day from hour."""
    for aside in _ASIDE.finditer(text):
        within = [each for each in tokens if aside.start() <= each.start < aside.end()]
        if within and kinds_of(within).isdisjoint(_ASIDE_TELLS):
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
                end = clause_end(tokens, index + 1)
                kinds = kinds_of(tokens[index + 1 : end])
                near = range(index + 1, min(end, index + 6))
                events = [at for at in near if "event" in tokens[at].means]
                clause = tongue == "en" or "clause" in token.means
                if events or (since and clause and end > index + 1 and kinds.isdisjoint(("fails", "use"))):
                    last = events[-1] if events else end - 1
                    return Told(Phrase(index, last), 2.0 if events else 1.5, token.start, tokens[last].end)
    return None


_LINE = 120  # characters
_LABEL = re.compile(r"[^\n:：|=]{2,40}[:：|=]")
_HEADER = re.compile(
    r"[\s>*]*(?:date|sent|gesendet|datum|envoyée?|fecha|enviad[oa](?: (?:em|el))?|data|送信日時|日付|日時|received|empfangen|inviato|verzonden)[\s*]*[:：]",
    re.IGNORECASE,
)


def _weighed(text: str, tokens: Sequence[Token], tongue: str, item: bool, asked: float) -> Iterator[Told]:
    phrases = phrases_in(tokens, tongue)
    if not phrases:
        return
    said = kinds_of(tokens)
    if not said.isdisjoint(("fine", "lastgood", "than", "now")) and "earlier" not in said:
        owns = (0, *(_apart(tokens, one, other) for one, other in pairwise(phrases)), len(tokens))
        phrases = [
            _opened(tokens, each, own, other, said)
            for each, (own, other) in zip(phrases, pairwise(owns), strict=True)
        ]
        phrases = _also_well(tokens, phrases)
    if "ago" in said and "since" in said and _ends_in_since(tokens):
        said.add("then")  # "we clocked on at five and it has been dead since"
    phrases = [_counted_from(tokens, _after_lunch(tokens, each)) if each.part else each for each in phrases]
    if "zone" in said:
        phrases = [_with_zone(tokens, each, after) for each, after in zip_longest(phrases, phrases[1:])]
    head = asked - 2.0 * bool(_HEADER.match(text))
    if item and (label := _LABEL.match(text)):
        head += max(0.0, leads(label[0]) - 1.0)
        zone = next(
            (each.means["zone"] for each in tokens if each.end <= label.end() and "zone" in each.means), None
        )
        if zone is not None:  # "Start (UTC): .."
            phrases = [each if each.zone else each._replace(zone=str(zone)) for each in phrases]
    phrases = [
        each._replace(over=True) if each.clock and each.clock.until and _was_so(tokens, each, said) else each
        for each in phrases
    ]
    found: list[tuple[Phrase, float, int]] = []
    for number, phrase in enumerate(phrases):
        low = phrases[number - 1].last + 1 if number else 0
        high = phrases[number + 1].first if number + 1 < len(phrases) else len(tokens)
        weight, first = Around(tokens, phrase, low, high, tongue, item, said).weighed()
        found.append((phrase, weight + (head if number == 0 or head < 0 else min(head, 0.0)), first))
    for number, (phrase, weight, first) in enumerate(found):
        weight = _beside(tokens, found, number, weight)
        if phrase.open:
            weight = _LAST_WELL + 1.0 if "then" in said else min(max(weight, LEAST), _LAST_WELL)
        passed = phrase.passed and not _is_of(tokens, phrase, said)
        hourly = phrase.clock is not None and not item and phrase.zone is None and len(phrases) == 1
        if weight < LEAST and (passed or phrase.daily or hourly) and _is_alone(tokens, phrase, first):
            weight = max(weight, 0.0) + 1.0
        if weight >= (_PASSING if passed and phrase.back is None else LEAST):
            first = _led_from(text, tokens, first)
            last = _end(tokens, phrase.last, tongue)
            last += text[last - 3 : last + 1].lower() in ("a.m.", "p.m.")
            closed = text[last : last + 1] in (")", "）") and any(
                each in text[tokens[first].start : last] for each in "(（"
            )
            yield Told(phrase, weight, tokens[first].start, last + closed)


def _after_lunch(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """ "Since lunch", "depuis le déjeuner": what began then began when it was over."""
    if phrase.part != "lunch" or phrase.clock or phrase.days:
        return phrase
    before = phrase.first - 1
    before -= stands(tokens, before, "glue", "theday") and not stands(tokens, before, "since")
    return phrase._replace(part="past noon") if stands(tokens, before, "since") else phrase


_COUNTED_FROM = {"noon": 12 * 60, "midnight": 24 * 60}


def _counted_from(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """ "About an hour after noon", "half an hour before midnight"."""
    hour = _COUNTED_FROM.get(phrase.part or "")
    if hour is None or phrase.clock:
        return phrase
    side, of = phrase.first - 1, phrase.first - 2
    if not stands(tokens, side, "after", "prior"):
        return phrase
    if stands(tokens, of, "amount"):
        minutes = tokens[of].number("amount")
    elif stands(tokens, of, "unit") and stands(tokens, of - 1, "number", "few"):
        minutes = (
            number_at(tokens, of - 1) if stands(tokens, of - 1, "number") else tokens[of - 1].number("few")
        )
        minutes *= tokens[of].number("unit")
    else:
        return phrase
    if not 0 < minutes < _HALF_A_DAY:
        return phrase
    told = hour + (minutes if stands(tokens, side, "after") else -minutes)
    return phrase._replace(clock=Clock(told % 1440, False, 15), part=None)


_HALF_A_DAY = 12 * 60


def _ends_in_since(tokens: Sequence[Token]) -> bool:
    """Nothing is told behind it: it is counted from what was told before."""
    return any(
        "since" in each.means
        and "ago" in each.means
        and (index + 1 == len(tokens) or stands(tokens, index + 1, "stop", "comma"))
        for index, each in enumerate(tokens)
        if index
    )


def _with_zone(tokens: Sequence[Token], phrase: Phrase, after: Phrase | None) -> Phrase:
    """ "In yesterday's two o'clock lecture, Eastern": a zone between commas is of the hour before it."""
    if not phrase.clock or phrase.zone:
        return phrase
    last = min(after.first if after else len(tokens), phrase.last + _ZONE_WITHIN)
    for at in range(phrase.last + 1, last):
        if "stop" in tokens[at].means:
            break
        ends = at + 1 >= len(tokens) or stands(tokens, at + 1, "comma", "stop")
        if "zone" in tokens[at].means and stands(tokens, at - 1, "comma") and ends:
            return phrase._replace(zone=str(tokens[at].means["zone"]))
    return phrase


_ZONE_WITHIN = 6  # words


def _was_so(tokens: Sequence[Token], phrase: Phrase, said: set[str]) -> bool:
    """ "Between 9:10 and 9:30 it was down"; not "it went down between 9:10 and 9:30"."""
    if "was" not in said or not said.isdisjoint(("began", "since")):
        return False
    around = (*range(max(0, phrase.first - CLOSE), phrase.first), *range(phrase.last + 1, len(tokens)))
    return any("was" in tokens[at].means and at < phrase.last + CLOSE for at in around)


def _is_of(tokens: Sequence[Token], phrase: Phrase, said: set[str]) -> bool:
    """ "The mail of this morning", and a whole day on which nothing went wrong: "yesterday a new hire closed 900"."""
    if stands(tokens, phrase.first - 1, "of"):
        return True
    whole = phrase.part is None and any(isinstance(each, Away) for each in phrase.days)
    return whole and said.isdisjoint(("fails", "turn", "event"))


def _is_alone(tokens: Sequence[Token], phrase: Phrase, first: int) -> bool:
    """ "Just now.", "Some time over the weekend, I'd say.": a sentence that tells nothing else."""
    if len(tokens) - (phrase.last - first) > _ALONE:
        return False
    return all(
        not each.means.keys().isdisjoint(_FILLS)
        for index, each in enumerate(tokens)
        if not first <= index <= phrase.last
    )


_ALONE = 7
_FILLS = ("glue", "approx", "goes", "comma", "stop", "quote")


def _apart(tokens: Sequence[Token], one: Phrase, other: Phrase) -> int:
    """Where the words of the second of two times begin: "fine at nine and | at ten it was not"."""
    between = range(other.first - 1, one.last, -1)
    return next((at for at in between if stands(tokens, at, "and", "comma", "stop")), one.last + 1)


def _opened(tokens: Sequence[Token], phrase: Phrase, own: int, other: int, said: set[str]) -> Phrase:
    """ "The last mail came in at 9:12", "on Monday it still worked": it began then or later.

    `own`: where its own words begin, `other`: those of the next; `said`: kinds of all the words.
    """
    if tokens[phrase.first].means.get("since") or phrase.lasting:
        return phrase
    before = phrase.first - 1
    if is_prior(tokens, phrase):
        return phrase  # "before the 14th it was right": it began on that day
    if phrase.days and stands(tokens, before, "than"):  # "slower than yesterday"
        return phrase._replace(open=True)
    low, high = clause_start(tokens, phrase.first), clause_end(tokens, phrase.last + 1, CLOSE)
    if "since" in said and _is_since_then(tokens, low, phrase.first):
        return phrase  # "since we swapped the router on Tuesday (the till works)"
    while before >= 0 and stands(
        tokens, before, "since", "glue", "approx", "at", "third", "clock", "part", "day"
    ):
        if tokens[before].means.get("since"):
            return phrase
        before -= 1
    if stands(tokens, other, "and"):
        high = min(high, other)  # "it broke at ten and was fine in the morning"
    if low < own and any(is_ill(tokens, index) for index in range(own, high)):
        low = own  # "fine on Friday morning and at four it was not fine"
    around = [index for index in range(low, high) if not phrase.first <= index <= phrase.last]
    beside = kinds_of([tokens[index] for index in around])
    well = "fine" in beside and any(is_fine(tokens, index) for index in around)
    until = "until" in beside and bool(phrase.clock or phrase.part or "event" in beside or not phrase.days)
    then = phrase.days and "was" in beside and "now" in said
    then = then and not any(is_ill(tokens, index) for index in around if "was" not in tokens[index].means)
    turned = then and any(stands(tokens, index, "now") for index in range(high, min(len(tokens), high + 4)))
    turned = turned or ("now" in said and _changed(tokens, phrase, low))
    return phrase._replace(open=True) if "lastgood" in beside or turned or (well and not until) else phrase


def _is_since_then(tokens: Sequence[Token], low: int, high: int) -> bool:
    """What is told there is since then, and nothing was fine."""
    since = any(each.means.get("since") and "then" not in each.means for each in tokens[low:high])
    return since and not any(is_fine(tokens, at) for at in range(low, high))


def _also_well(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[Phrase]:
    """ "It worked last Monday, and Thursday too": well then as well."""
    found = list(phrases)
    for index in range(1, len(found)):
        before, each = found[index - 1], found[index]
        between = tokens[before.last + 1 : each.first]
        if not before.open or each.open or not each.days or not 0 < len(between) <= _JOINING:
            continue
        joined = all(not token.means.keys().isdisjoint(("and", "comma", "glue", "goes")) for token in between)
        behind = range(each.last + 1, clause_end(tokens, each.last + 1, CLOSE))
        bare = all(not tokens[at].means.keys().isdisjoint(("goes", "glue")) for at in behind)
        if joined and bare and any("and" in token.means for token in between):
            found[index] = each._replace(open=True)
    return found


_JOINING = 4  # words


def _changed(tokens: Sequence[Token], phrase: Phrase, low: int) -> bool:
    """ "412 at nine last night, 380 now": one figure then and another now."""
    behind = range(phrase.last + 1, min(len(tokens), phrase.last + 10))
    now = next((at for at in behind if stands(tokens, at, "now") and not stands(tokens, at, "stop")), None)
    if now is None or not (phrase.clock or phrase.part or phrase.days):
        return False
    around = (*range(low, phrase.first), *range(phrase.last + 1, min(len(tokens), now + CLOSE)))
    return sum(_is_figure(tokens, at) for at in around) == _BOTH


_BOTH = 2


def _is_figure(tokens: Sequence[Token], at: int) -> bool:
    return stands(tokens, at, "number") and not stands(tokens, at + 1, "unit")


def _led_from(text: str, tokens: Sequence[Token], first: int) -> int:
    """With the words that lead to it: "on Monday", "at about four", "le lundi"."""
    while first:
        before, here = tokens[first - 1], tokens[first]
        beside = before.end + 1 == here.start and text[before.end] in " \n"
        leads = stands(tokens, first - 1, "at", "approx") or folded(text[before.start : before.end]) in _LEADS
        if not beside or not leads or stands(tokens, first - 1, "began", "since", "part", "day", "number"):
            break
        first -= 1
    return first


_LEADS = frozenset(
    ("on", "at", "the", "on the", "am", "um", "vom", "le", "el", "las", "this", "last", "letzten", "diesen")
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
        if phrase.clock and ("earlier" in kinds_of(between) or listed(tokens, before, phrase)):
            weight = max(weight, LEAST)
        if len(between) <= 4 and any("turnto" in each.means for each in between):
            return max(weight, other + 0.5)
        if len(between) <= 3 and any("or" in each.means for each in between):
            return max(weight, other - 0.1)
    if number + 1 < len(found):
        after, following, _ = found[number + 1]
        if "earlier" in kinds_of(tokens[phrase.last + 1 : after.first]) and phrase.clock and after.clock:
            weight = max(weight, LEAST)  # "the last at 11:32, before that 11:05": each is one of it
        if listed(tokens, phrase, after) and following < LEAST + 2.0:
            weight = max(weight, following)
        between = tokens[phrase.last + 1 : after.first]
        if len(between) <= 4 and any("turnto" in each.means for each in between):
            return weight - 1.0
    return weight
