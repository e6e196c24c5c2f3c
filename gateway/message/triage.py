"""Suggests how strict a level a report deserves, with the words that say so.

Owns the weighing; the cues are the policy's. Never decides: an agent confirms, and capitals or "urgent" weigh nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from gateway.message.fields import Evidence
from rules.policy import Level


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


LOW = (
    0.5  # below it the stricter of suggestion and runner-up is in force (POLICIES, "Priorities and targets")
)
_MAX_TEXT = 20_000
_CLAIM = re.compile(
    r"\b(?:(?:priority|prio|priorität|priorité|prioridad|severity|sev|p|s)[ :#=-]{0,3}([1-5])|(?:priority|severity)[ :=-]{1,3}"
    r"(critical|urgent|blocker|major|high|medium|normal|minor|low))\b",
    re.I,
)
_CLAIM_KEYS = (
    "prio",
    "sev",
    *(f"{letter}{gap}{n}" for letter in "ps" for gap in ("", " ", "-", ":", "#") for n in range(1, 6)),
)
_NOT = re.compile(r"\b(?:not|no|never|isn't|aren't|nicht|kein|keine|pas|no es)\b[^.,;:!?\n]{0,25}$", re.I)


def suggest(levels: Iterable[Level], default_priority: str, subject: str, text: str) -> Suggestion:
    """`text`: the author's new words. Levels come strictest first. Spans point into `subject` and `text` (part body)."""
    table = tuple(levels)
    words = text[:_MAX_TEXT]
    parts = (("subject", subject, subject.lower()), ("body", words, words.lower()))
    scores: list[float] = []
    hits: list[list[Evidence]] = []
    clauses: list[str] = []
    for level in table:
        score, evidence, clause = _score(level, parts)
        scores.append(score)
        hits.append(evidence)
        clauses.append(clause)
    claimed = _claimed(parts)
    order = sorted(range(len(table)), key=lambda index: (-scores[index], index))
    if not order or scores[order[0]] <= 0:
        return Suggestion(None, default_priority, 0.0, "", (), None, claimed)
    best = order[0]
    second = order[1] if len(order) > 1 and scores[order[1]] > 0 else None
    confidence = _confidence(scores[best], scores[second] if second is not None else 0.0)
    in_force = min(best, second) if second is not None and confidence < LOW else best
    return Suggestion(
        level=table[best].level,
        in_force=table[in_force].level,
        confidence=confidence,
        clause=clauses[best] or table[best].clause,
        evidence=tuple(hits[best]),
        runner_up=table[second].level if second is not None else None,
        claimed=claimed,
    )


def _confidence(best: float, second: float) -> float:
    """How far the best stands out, and how much speaks for it: one weak cue alone stays below one half."""
    margin = (best - second) / (best + second)
    return round(min(0.95, margin * min(1.0, 0.3 + 0.35 * best)), 2)


def _score(level: Level, parts: tuple[tuple[str, str, str], ...]) -> tuple[float, list[Evidence], str]:
    """Each cue counts once, however often it is said."""
    total, evidence, clause, strongest = 0.0, list[Evidence](), "", 0.0
    for cue in level.cues:
        hit = _first(cue.words, parts)
        if hit is None:
            continue
        total += cue.weight
        evidence.append(hit)
        if cue.weight > strongest:
            strongest, clause = cue.weight, cue.clause
    return total, evidence, clause


def _first(words: tuple[str, ...], parts: tuple[tuple[str, str, str], ...]) -> Evidence | None:
    keys = _keys(words)
    for part, text, lowered in parts:
        # a plain search is thirty times cheaper than the pattern
        if not any(key in lowered and all(word in lowered for word in rest) for key, rest in keys):
            continue
        pattern = _pattern(words)
        for match in pattern.finditer(text):
            if not _NOT.search(text, max(0, match.start() - 40), match.start()):
                return Evidence(part, match.start(), match.end(), match[0], "lexicon", 0.7)
    return None


@lru_cache(maxsize=512)
def _keys(words: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """For each phrase its longest word and the others: without all of them the phrase is not there."""
    phrases = {tuple(sorted(word.lower().split(), key=len, reverse=True)) for word in words}
    return tuple((phrase[0], phrase[1:]) for phrase in phrases if phrase)


@lru_cache(maxsize=512)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Whole words; blanks in a cue stand for any run of blanks, up to a line end."""
    inner = "|".join(
        r"[ \t]{0,3}\n?[ \t]{0,3}".join(map(re.escape, word.split()))
        for word in sorted(words, key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{inner})(?!\w)", re.I)


def _claimed(parts: tuple[tuple[str, str, str], ...]) -> str | None:
    for _, text, lowered in parts:
        if not any(key in lowered for key in _CLAIM_KEYS):
            continue
        match = _CLAIM.search(text)
        if match:
            return match[1] or match[2].lower()
    return None
