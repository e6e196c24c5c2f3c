"""Suggests how strict a level a report deserves, with the words that say so.

Owns the weighing; what speaks for a level is the policy's (its predicates over the scene, its words). Never decides: an
agent confirms, and capitals or "urgent" weigh nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from typing import NamedTuple

from gateway.message.classes import Page, Said
from gateway.message.facets import NONE_TOLD, Facets
from gateway.message.fields import Evidence
from gateway.message.scene import Scene, read_scene
from gateway.message.sentences import Sentence
from rules.policy import ALWAYS, Function, Level, Scope, When


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`level` None where nothing was found; `in_force` never is. `claimed`: the customer's own word for it, as written."""

    level: str | None
    in_force: str
    confidence: float
    clause: str
    evidence: tuple[Evidence, ...]
    runner_up: str | None
    claimed: str | None


class _Score(NamedTuple):
    """What speaks for one level: the strongest predicate that holds, and each cue once."""

    level: Level
    total: float
    surety: float  # of the strongest
    clause: str
    said: Sequence[Said]  # of the strongest
    cued: Sequence[Evidence]

    @property
    def evidence(self) -> Sequence[Evidence]:
        said = (Evidence(each.part, *each.words, "lexicon", each.confidence) for each in self.said)
        return tuple(dict.fromkeys((*said, *self.cued)))


class _Ranked(NamedTuple):
    best: _Score | None
    second: str | None = None
    confidence: float = 0.0


class _Text(NamedTuple):
    part: str
    text: str
    lowered: str


LOW = (
    0.5  # below it the stricter of suggestion and runner-up is in force (POLICIES, "Priorities and targets")
)
_MAX_TEXT = 20_000
_SUREST = 0.95
_RIVALS = 1.25  # it is open where the second is two fifths as likely
_MOST_BY_PREDICATES = 2.0  # log odds of one level
_LEAST_TELLING, _MOST_TELLING = 0.5, 2  # log odds, sentences
_HARMED = 0.7  # what speaks for a loose level is doubted where there is harm beside it
_HARDLY = 0.3  # as what is taken back in the same breath: it proposes a loose level, and puts none in force
_SURE = 0.8
_FAILING = frozenset({Function.MAJOR, Function.DEGRADED})
_AT_STAKE = frozenset({"launch", "participants"})
_AGREES = 0.5  # of its own weight: what agrees with something stronger
_CUE = 0.7  # how surely a cue says it
_LEVELS = "critical|urgent|blocker|highest|high|major|medium|normal|minor|lowest|low"
_CLAIM = re.compile(
    r"\b(?:(?:priority|prio|priorität|priorité|prioridad|severity|sev|p|s)[ :#=-]{0,3}([1-5])"
    rf"|(?:priority|severity|urgency)[ :=|-]{{1,3}}({_LEVELS}))\b",
    re.I,
)
_CLAIM_KEYS = ("prio", "sev", "urgency")
_CLAIM_SHORT = re.compile(r"[ps](?<!\w[ps])[ :#=-]{0,3}[1-5]\b")
_NOT = re.compile(r"\b(?:not|no|never|isn't|aren't|nicht|kein|keine|pas|no es)\b[^.,;:!?\n]{0,25}$", re.I)


def suggest(
    levels: Iterable[Level],
    default_priority: str,
    subject: str,
    sentences: Sequence[Sentence],
    facets: Facets = NONE_TOLD,
    page: Page | None = None,
) -> Suggestion:
    """`sentences`: the author's new words; `facets`: what was read in them; `page`: they and the subject, where that is at hand.
    Levels come strictest first. Evidence points into `subject` and the mail's text."""
    table = tuple(levels)
    texts = (_text("subject", subject), _body(sentences))
    scene = read_scene(page or Page(subject, sentences))
    scores = [_score(level, scene, texts) for level in table]
    ranked = _by_predicates(scores, scene, default_priority)
    if facets.is_telling and any(level.odds for level in table):
        ranked = _by_odds(scores, facets)
    claimed = _claimed(texts)
    if ranked.best is None:
        return Suggestion(None, default_priority, 0.0, "", (), None, claimed)
    score, rival = ranked.best, ranked.second or default_priority
    best, evidence = score.level, score.evidence
    doubted = {best.level, rival} if ranked.confidence < LOW else {best.level}
    return Suggestion(
        level=best.level,
        in_force=next(each.level for each in table if each.level in doubted),
        confidence=ranked.confidence,
        clause=score.clause or best.clause,
        evidence=(*evidence, *_telling(best, facets, evidence)),
        runner_up=ranked.second,
        claimed=claimed,
    )


def _by_predicates(scores: Sequence[_Score], scene: Scene, default_priority: str) -> _Ranked:
    """Where the scene makes a predicate hold, or a cue stands in the mail."""
    order = sorted((each for each in scores if each.total > 0), key=lambda each: -each.total)
    if not order:
        return _Ranked(None)
    best, second = order[0], order[1] if len(order) > 1 else None
    confidence = _confidence(best.total, second.total if second else 0.0)
    if best.level.level > default_priority:  # what makes it small must be sure
        harms = _harms(scene, (each.level for each in scores))
        confidence = round(confidence * _HARMED, 2) if harms else confidence
        if best.surety < _HARDLY:
            confidence = min(confidence, best.surety)
    return _Ranked(best, second.level.level if second else None, confidence)


def _by_odds(scores: Sequence[_Score], facets: Facets) -> _Ranked:
    """What the facets speak for, each by its chance, and what the predicates do."""
    chances = {name: told.chance for name, told in facets.by_name.items()}
    odds = {
        score.level.level: score.level.odds.get(ALWAYS, 0.0)
        + sum([each * chances.get(facet, 0.0) for facet, each in score.level.odds.items() if facet != ALWAYS])
        + min(score.total, _MOST_BY_PREDICATES)
        for score in scores
    }
    order = sorted(scores, key=lambda score: -odds[score.level.level])
    if len(order) < 2:
        return _Ranked(order[0], None, _SUREST)
    best, second = order[0], order[1].level.level
    behind = exp(
        odds[second] - odds[best.level.level]
    )  # as many as this are the second, for one that is the best
    return _Ranked(best, second, round(max(0.0, min(_SUREST, 1 - _RIVALS * behind)), 2))


def _telling(level: Level, facets: Facets, known: Sequence[Evidence]) -> Iterator[Evidence]:
    """The sentences of the facets that speak most for this level, where no predicate found its words in them."""
    weighed = [
        (level.odds.get(name, 0.0) * told.chance, told.evidence) for name, told in facets.by_name.items()
    ]
    speaking = [each for each in weighed if each[0] >= _LEAST_TELLING]
    places = [(each.part, each.start, each.end) for each in known]
    for _, words in sorted(speaking, key=lambda each: -each[0])[:_MOST_TELLING]:
        if not any(
            part == words.part and start < words.end and words.start < end for part, start, end in places
        ):
            places.append((words.part, words.start, words.end))
            yield words


def _confidence(best: float, second: float) -> float:
    """How far the best stands out, and how much speaks for it: one weak cue alone stays below one half."""
    margin = (best - second) / (best + second)
    return round(min(_SUREST, margin * min(1.0, 0.3 + 0.35 * best)), 2)


def _harms(scene: Scene, levels: Iterable[Level]) -> bool:
    """Does the mail tell of harm, whatever makes it look small? How many are hit is none where no level asks for it and
    what fails is told surely."""
    hit = scene.scope is not None and scene.scope[0] in (Scope.ALL, Scope.MANY)
    if Function.QUESTION in scene.functions:  # who asks for all is not hit with all
        hit = False
    sure = any(said.confidence >= _SURE for name, said in scene.functions.items() if name in _FAILING)
    hit = hit and (not sure or any(when.scope for level in levels for when in level.when))
    return hit or scene.wrong_data is not None or not _AT_STAKE.isdisjoint(scene.features)


def _body(sentences: Sequence[Sentence]) -> _Text:
    """The sentences where they stand in the mail, so that spans found here hold there: all between them is blank."""
    pieces: list[str] = []
    at = 0
    for each in sentences:
        pieces += ["\n" * (each.start - at), each.text]
        at = each.end
        if at > _MAX_TEXT:
            break
    return _text("body", "".join(pieces))


def _text(part: str, text: str) -> _Text:
    lowered = text.lower().replace("’", "'")
    return _Text(part, text, lowered if len(lowered) == len(text) else text)  # a few letters grow


def _score(level: Level, scene: Scene, texts: Sequence[_Text]) -> _Score:
    weighed: list[tuple[float, When, Sequence[Said]]] = []
    total, clause, strongest, surety = 0.0, "", 0.0, 0.0
    for when in level.when:
        said = _holds(when, scene)
        if said is not None:
            weighed.append((when.weight * _surety(said), when, said))
    words: Sequence[Said] = ()
    if weighed:
        weighed.sort(key=lambda each: -each[0])
        strongest, when, words = weighed[0]
        clause, surety = when.clause, _surety(words)
        total = strongest + _agreeing(weighed)
    cued: list[Evidence] = []
    for cue in level.cues:
        hit = _first(cue.words, texts)
        if hit is None:
            continue
        total += cue.weight
        cued.append(hit)
        if cue.weight > strongest:
            strongest, clause, surety = cue.weight, cue.clause, _CUE
    return _Score(level, total, surety, clause, words, cued)


def _agreeing(weighed: Sequence[tuple[float, When, Sequence[Said]]]) -> float:
    """What other words say beside those of the strongest; the same words again say no more."""
    told, more = {each.place for each in weighed[0][2]}, 0.0
    for weight, _, said in weighed[1:]:
        places = {each.place for each in said}
        if told.isdisjoint(places):
            more += weight * _AGREES
            told |= places
    return more


def _surety(said: Sequence[Said]) -> float:
    """A predicate is as sure as the least sure of what it rests on."""
    return min([each.confidence for each in said], default=1.0)


def _holds(when: When, scene: Scene) -> Sequence[Said] | None:
    """The words by which all of `when` holds; None where it does not, or where it asks for nothing."""
    if when.function and when.function.isdisjoint(scene.functions):
        return None
    if when.scope and not (scene.scope and scene.scope[0] in when.scope):
        return None
    flags = _flags(when, scene)
    if flags and any(wanted is not (words is not None) for wanted, words in flags):
        return None
    functions = [scene.functions[each] for each in when.function if each in scene.functions]
    said = [max(functions, key=lambda each: each.confidence)] if functions else []
    if when.features:
        out = [words for name, words in scene.features.items() if not when.among or name in when.among]
        if len(out) < when.features:
            return None
        said += out[: when.features]
    said += [scene.scope[1]] if when.scope and scene.scope else []
    said += [words for _, words in flags if words]
    return said if said or flags else None


def _flags(when: When, scene: Scene) -> Sequence[tuple[bool, Said | None]]:
    """What must be said (True) or must not, each with the words that say it."""
    works, words = scene.workaround or (False, None)
    pairs = (
        (when.login, scene.login),
        (when.wrong_data, scene.wrong_data),
        (when.live, scene.live),
        (when.workaround, words if works else None),
    )
    return [(wanted, words) for wanted, words in pairs if wanted is not None]


def _first(words: tuple[str, ...], texts: Iterable[_Text]) -> Evidence | None:
    """The first place where any of the phrases stands and is not denied."""
    for each in texts:
        found: re.Match[str] | None = None
        for phrase in _there(words, each.lowered):
            match = next((place for place in _places(phrase, each.lowered) if not _denied(each, place)), None)
            if match and (found is None or match.start() < found.start()):
                found = match
        if found:
            start, end = found.span()
            return Evidence(each.part, start, end, each.text[start:end], "lexicon", _CUE)
    return None


def _places(phrase: str, lowered: str) -> Iterator[re.Match[str]]:
    """A plain search for the first word is thirty times cheaper than one for the pattern."""
    word, pattern = phrase.split(maxsplit=1)[0], _pattern(phrase)
    at = lowered.find(word)
    while at >= 0:
        match = pattern.match(lowered, at)
        if match:
            yield match
        at = lowered.find(word, at + 1)


def _denied(text: _Text, place: re.Match[str]) -> bool:
    return _NOT.search(text.lowered, max(0, place.start() - 40), place.start()) is not None


def _there(words: tuple[str, ...], lowered: str) -> Iterator[str]:
    """The phrases whose words are all somewhere."""
    for key, phrases in _keys(words).items():
        if key in lowered:
            yield from (phrase for phrase, rest in phrases if all(word in lowered for word in rest))


_GAP = "..."
_UNPARTED = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")


@lru_cache(maxsize=512)
def _keys(words: tuple[str, ...]) -> Mapping[str, Sequence[tuple[str, Sequence[str]]]]:
    """The phrases, each with its other words, by their longest word."""
    found: dict[str, list[tuple[str, Sequence[str]]]] = {}
    for phrase in dict.fromkeys(word.lower() for word in words):
        parts = sorted((each for each in phrase.split() if each != _GAP), key=len, reverse=True)
        if parts:
            found.setdefault(parts[0], []).append((phrase, parts[1:]))
    return found


@lru_cache(maxsize=4096)
def _pattern(phrase: str) -> re.Pattern[str]:
    """A blank stands for any run of blanks, up to a line end; `...` for what stands between in one clause.

    Whole words; where no blanks part words, as in Japanese, a word has no edges.
    """
    blank, gap = r"[ \t]{0,3}\n?[ \t]{0,3}", r"[^.,;:!?。、]{0,50}"
    edge, begin = ("", "") if _UNPARTED.search(phrase) else (r"(?!\w)", r"(?<!\w)")
    parts = [blank.join(map(re.escape, part.split())) + edge for part in phrase.split(_GAP)]
    return re.compile(begin + (gap + begin).join(parts))


def _claimed(texts: Iterable[_Text]) -> str | None:
    for each in texts:
        if not (any(key in each.lowered for key in _CLAIM_KEYS) or _CLAIM_SHORT.search(each.lowered)):
            continue
        match = _CLAIM.search(each.text)
        if match:
            return match[1] or match[2].lower()
    return None
