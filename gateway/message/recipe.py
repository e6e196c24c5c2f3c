"""Recipes without a label, "Answer B on S3, carry on", "termina, vuelve atrás y pulsa Continuar"; and what only looks like one.

Owns the order of bids and deeds in one sentence; what the whole mail tells is `way`'s.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from gateway.message.body import Span
from gateway.message.speech import FEW, OPEN, Clause, Said, Word, asks, signs_of
from gateway.message.words.fields import NAMED_BY_ORDERS, QUESTIONS, WELL, Is
from gateway.message.words.recipes import (
    ACTORS,
    AND_THEN,
    BIDS,
    BIDS_ELSEWHERE,
    DEEDS,
    DETERMINERS,
    FIRST,
    IDLE_DEEDS,
    IN_VAIN,
    MENDED,
    NO_STEPS,
    NO_STEPS_PARTS,
    NO_WAY_PARTS,
    OF_US,
    OUTSIDE,
    PLACES,
    ROUTINE,
    TOLD_TO,
)

_NO_STEPS, _TOLD_TO, _IN_VAIN, _MENDED = map(re.compile, (NO_STEPS, TOLD_TO, IN_VAIN, MENDED))

_BRIEF = 8  # words of a part that is a bid without more
_SUBJECT = 5  # words before what somebody does
_SHORT = 4  # words of a name


class _Part(NamedTuple):
    """What stands between two marks, or between a mark and a word like "and"."""

    words: tuple[Word, ...]
    opens: bool  # is it the first of its sentence, or behind a mark that announces?
    parted: bool  # does it begin behind a word like "and"?


def recipe(said: Said, english: bool) -> tuple[Span, float] | None:
    """Where a sentence tells what to do or what was done, one after the other, and how sure that is."""
    if not said.clauses or said.signs & Is.POLITE or said.words.endswith(("?", "？")):
        return None
    bids = BIDS if english else BIDS_ELSEWHERE
    bidden, done, named = (
        any(not sought.isdisjoint(each.plain) for each in said.clauses) for sought in (bids, DEEDS, PLACES)
    )
    if not (bidden or done or named):
        return None
    parts = list(_parts(said))
    if len(parts) < 2:
        return None
    if bidden and (tell := _bids(said, parts, english)) is not None:
        return tell, 0.65
    if done and (tell := _deeds(said, parts)) is not None:
        return tell, 0.5
    if named and (tell := _places(said)) is not None:
        return tell, 0.48
    return None


def _parts(said: Said) -> Iterator[_Part]:
    for index, clause in enumerate(said.clauses):
        gap = said.text[said.clauses[index - 1].end if index else said.start : clause.start]
        opens = not index or any(mark in gap for mark in ":–—")
        begin = 0
        for at, word in enumerate(clause.words):
            if word.plain in AND_THEN and at > begin:
                yield _Part(clause.words[begin:at], opens and not begin, bool(begin))
                begin = at + 1
        if begin < len(clause.words):
            yield _Part(clause.words[begin:], opens and not begin, bool(begin))


def _bare(part: _Part) -> tuple[Word, ...]:
    """Without "then just"."""
    at = next((index for index, each in enumerate(part.words[:FEW]) if each.plain not in FIRST), 0)
    return part.words[at:]


def _bids(said: Said, parts: list[_Part], english: bool) -> Span | None:
    """ "Start on a Samsung, reach task 3", "Tour anlegen, speichern"; one that cannot be a noun, with what comes of it."""
    if not said.signs & (Is.FAILS | Is.NOT) and not WELL.isdisjoint(said.words.lower().strip(" .!").split()):
        return None
    bidden = [_bid(said, each, english) for each in parts]
    for index, (part, sure) in enumerate(zip(parts, bidden, strict=True)):
        if not sure or not part.opens or (index + 1 < len(parts) and _crawl(parts[index + 1], part)):
            continue
        more = next(
            (at for at in range(min(len(parts) - 1, index + FEW), index, -1) if bidden[at]),
            index,
        )
        if more > index and (sure > 1 or max(bidden[index + 1 : more + 1]) > 1 or not english):
            return part.words[0].start, parts[more].words[-1].end
        if sure > 2 and len(parts) > index + 1 and not parts[index + 1].opens:
            return part.words[0].start, part.words[-1].end
    return None


def _crawl(other: _Part, part: _Part) -> bool:
    """ "Search and send both crawl"."""
    return other.parted and len(part.words) == 1 and bool(signs_of(other.words) & (Is.FAILS | Is.NOT))


def _bid(said: Said, part: _Part, english: bool) -> int:
    """0: none; 1: may be; 2: it is one; 3: and no noun stands so."""
    words = _bare(part)
    first = words[0]
    if signs_of(words) & Is.TRIED and len(words) > 1:
        return 0
    if not english:
        if first.plain in BIDS_ELSEWHERE or (len(words) <= _BRIEF and words[-1].plain in BIDS_ELSEWHERE):
            return 0 if signs_of(words) & (Is.NOT | Is.ABLE | Is.FAILS | Is.WE) else 2
        return 0
    if first.plain not in BIDS:
        return 0
    if len(words) == 1:
        return 1
    second = words[1]
    if second.plain in OF_US or second.plain in NAMED_BY_ORDERS or signs_of(words) & (Is.NOT | Is.HERE):
        return 0
    if second.plain not in DETERMINERS and second.signs & (Is.FAILS | Is.SAYS | Is.WHEN):
        return 0
    shown = second.plain[:1].isdigit() or _is_named(said.text, second)
    if second.plain in DETERMINERS or shown:
        return 3
    if second.plain == "the" or len(words) <= _SHORT:
        return 2
    return 1


def _is_named(text: str, word: Word) -> bool:
    """A name, or in quotation marks; not where all is in capitals."""
    return text[word.start - 1] in OPEN or (text[word.start].isupper() and not text[word.end - 1].isupper())


def _deeds(said: Said, parts: list[_Part]) -> Span | None:
    """ "A customer replies by SMS, then closes the chat": somebody, and two things they do, one after the other."""
    if not ROUTINE.isdisjoint(word.plain for part in parts for word in part.words):
        return None
    told = [(part, _deed(part)) for part in parts]
    if any(opens_for_business(each) for each in said.clauses):
        return None
    for first, second, third in zip(told, told[1:], told[2:], strict=False):
        did = first[1]
        if did and second[1] and third[1] and (first[0].opens or _has_actor(said, first[0], did)):
            return first[0].words[0].start, third[0].words[-1].end
    for (one, did), (other, then) in pairwise(told):
        if did is None or not _has_actor(said, one, did):
            continue
        if other.words[0].plain in _THEN and did.plain not in _GOES and not signs_of(one.words) & Is.WE:
            return one.words[0].start, one.words[-1].end
        if then is None or did.plain == then.plain:
            continue
        if did.plain in IDLE_DEEDS and then.plain in IDLE_DEEDS and not _on_screen(said, one, other):
            continue
        return one.words[0].start, other.words[-1].end
    return None


_THEN = frozenset(["then", "dann", "danach", "puis", "luego", "entonces"])
_GOES = frozenset(
    [
        "go",
        "goes",
        "went",
        "say",
        "says",
        "va",
        "vais",
        "gehe",
        "geht",
        "gehen",
        "voy",
        "vas",
        "start",
        "starts",
        "started",
    ]
)

_UNDONE = Is.NOT | Is.ABLE | Is.TRIED | Is.LATER | Is.HERE | Is.PAST | Is.SINCE


def _deed(part: _Part) -> Word | None:
    """What is done; not what was not, or cannot be, or was long ago."""
    words = _bare(part)[:_SUBJECT]
    found = next((index for index, each in enumerate(words) if each.plain in DEEDS), None)
    if found is None or signs_of(words[: found + 2]) & _UNDONE:
        return None
    before = words[:found]
    if found == 1 and words[0].signs == 0 and words[found].plain not in IDLE_DEEDS and part.opens:
        return words[found]  # "Réjean coche les photos": a name
    told = any(each.plain in ACTORS or each.signs & Is.PEOPLE for each in before)
    if not told and not all(len(each.plain) <= 2 or each.plain in FIRST for each in before):  # "le pican"
        return None
    after = words[found + 1 : found + 2]
    if signs_of(after) & Is.FAILS:
        return None
    return words[found]


def _has_actor(said: Said, part: _Part, did: Word) -> bool:
    """ "He picks", "our crew scans"; "abren", "pulso": the verb tells who does it."""
    at = part.words.index(did)
    before = part.words[: at + 2]
    if at == 1 and part.opens and said.text[part.words[0].start].isupper():
        return True
    if any(each.plain in ACTORS or each.signs & Is.PEOPLE for each in before):
        return True
    return did.plain.endswith(_TELLS_WHO) and not did.plain.endswith("ss")


_TELLS_WHO = ("an", "en", "as", "es", "amos", "emos", "imos", "ons", "é", "o", "ed")
"""A verb that ends so tells who does it, or that somebody did."""


def _on_screen(said: Said, *parts: _Part) -> bool:
    return all(
        signs_of(part.words[1:]) & Is.THING or any(said.text[each.start - 1] in OPEN for each in part.words)
        for part in parts
    )


def _places(said: Said) -> Span | None:
    """ "Schedule tab, any week", "Menú, Equipo, Turnos": names of places alone, one behind the other."""
    strange = Is.NOT | Is.WE | Is.HARM | Is.SENDS | Is.TRIED | Is.TOO | Is.FINE | Is.ERROR | Is.HERE
    named: list[Clause] = []
    for index, clause in enumerate(said.clauses):
        gap = said.text[said.clauses[index - 1].end : clause.start] if index else ""
        if index and ("," not in gap or ":" in gap):
            break
        if len(clause.words) > _SHORT + 1 or signs_of(clause.words) & (strange | Is.FAILS):
            return None
        if any(each.signs & Is.PEOPLE and said.text[each.start].islower() for each in clause.words):
            return None
        named.append(clause)
    if len(named) < 2 or not said.text[named[0].start].isupper():
        return None
    plain = [word for clause in named for word in clause.plain]
    if len(named) == 2 and named[0].words[-1].plain not in PLACES | _ENDS_PLACE:
        return None
    if PLACES.isdisjoint(plain) or signs_of(named[0].words) & (Is.WHEN | Is.SAYS):
        return None
    return named[0].start, named[-1].end


_ENDS_PLACE = frozenset(["tab", "menu", "page", "screen", "seite", "menü", "reiter"])


def has_no_steps(said: Said) -> bool:
    """ "No steps really, it comes in by itself"."""
    plain = said.words.lower()
    return (
        any(map(plain.__contains__, NO_STEPS_PARTS))
        and _NO_STEPS.search(said.text, said.start, said.end) is not None
    )


def is_no_way(said: Said) -> bool:
    """Told to others as a help meanwhile, tried in vain, or what mends it."""
    if (
        said.signs & (Is.DOES | Is.TRIED | Is.IF | Is.SENDS)
        and any(map(said.words.lower().__contains__, NO_WAY_PARTS))
        and any(each.search(said.text, said.start, said.end) for each in (_TOLD_TO, _IN_VAIN, _MENDED))
    ):
        return True
    return any(not OUTSIDE.isdisjoint(each.plain) for each in said.clauses)


def asks_us(said: Said) -> bool:
    """ "Did you move the servers?", "What did you change?"."""
    if not said.words.endswith(("?", "？")) or not said.clauses:
        return False
    if asks(said):
        return True
    first = said.clauses[-1].plain[:3]
    return first[0] in _ASKED or (first[0] in QUESTIONS and len(first) > 1 and first[1] in _ASKED_WHOM)


_ASKED = frozenset(
    [
        "did",
        "have",
        "had",
        "has",
        "what",
        "why",
        "might",
        "would",
        "which",
        "who",
        "whose",
        "habt",
        "haben",
        "hast",
        "was",
        "warum",
        "wieso",
        "avez",
        "pourquoi",
        "han",
        "habéis",
        "qué",
        "porque",
    ]
)
_ASKED_WHOM = frozenset(["you", "sie", "ihr", "vous", "ustedes"])


def gerund_of(plain: str) -> bool:
    """ "trimming", "saving", "rotating": of what one is told to do."""
    stem = plain[:-3]
    bare = {stem, stem + "e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem}
    return plain.endswith("ing") and not bare.isdisjoint(BIDS) and bare.isdisjoint(_IDLE_GERUNDS)


_IDLE_GERUNDS = frozenset(
    [
        "attach",
        "go",
        "look",
        "come",
        "send",
        "start",
        "say",
        "take",
        "put",
        "leave",
        "wait",
        "return",
        "watch",
        "compare",
        "print",
        "reply",
        "answer",
        "stop",
        "run",
        "build",
    ]
)

_NOTICING = re.compile(
    r"(?i:\b(?:go|look|read|leaf|flick|flip|check|review|browse|work)\w*ing (?:through|over|back)|\bbeim (?:durch(?:seh|schau|les|geh|blätter)|nachrechn|prüf|vergleich|les|kontrollier)\w*"
    r"|\ben (?:relisant|parcourant|vérifiant|comparant|regardant|feuilletant)\b|\bal (?:revisar|repasar|comparar|leer|mirar|hojear)\b)"
)


def is_noticing(said: Said) -> bool:
    """ "Going through the sessions I notice ..": how it was found."""
    return bool(said.signs & (Is.DOES | Is.IF | Is.CASE)) and bool(
        _NOTICING.search(said.text, said.start, said.end)
    )


def opens_for_business(clause: Clause) -> bool:
    """ "We open at 8", "abrimos a las nueve", "we go live at 5": at an hour, and no thing is opened."""
    plain = clause.plain
    if _BEGINS.isdisjoint(plain):
        return False
    for index, each in enumerate(plain[:-1]):
        if each in _OPENS and plain[index + 1] in _AT_HOUR:
            return True
        if each in _GO and plain[index + 1] == "live" and clause.signs & Is.WE:
            return True
    return False


_OPENS = frozenset(
    [
        "open",
        "opens",
        "opened",
        "abrimos",
        "abren",
        "abre",
        "ouvrons",
        "ouvre",
        "ouvrent",
        "öffnen",
        "öffnet",
        "start",
        "starts",
        "starten",
    ]
)
_GO = frozenset(["go", "went", "going"])
_BEGINS = _OPENS | _GO
_AT_HOUR = frozenset(
    [
        "at",
        "a",
        "à",
        "um",
        "again",
        "tomorrow",
        "friday",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "saturday",
        "sunday",
    ]
)
