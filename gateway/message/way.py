"""How to see it: steps as a list, a way through menus, or told in a sentence; or that they cannot be told.

Owns what counts as a step. A list of faults is none.
"""

import re
from collections.abc import Iterator

from gateway.message.account import SURE, Account, Evidence, Found, Status, evidence_at, evidence_of
from gateway.message.body import Span
from gateway.message.doing import (
    INFINITIVES,
    LEAD,
    is_acting,
    is_doing,
    is_enough,
    is_on_screen,
    is_repeatable,
    orders,
)
from gateway.message.recipe import asks_us, has_no_steps, is_no_way, is_noticing, opens_for_business, recipe
from gateway.message.speech import FEW, LEADING, OPEN, Clause, Said, asks, inside, joined, signs_of
from gateway.message.structure import chain, may_lead
from gateway.message.words.fields import (
    AS_WHO,
    CAUSES,
    EACH,
    IDLE_ACTS,
    LEAD_IN,
    ORDERS,
    QUESTIONS,
    SHOWN,
    SHOWN_PARTS,
    SITUATIONS,
    STEPS_NAMED,
    STEPS_PARTS,
    TOLD_LATER,
    WELL,
    WISHES,
    WORKAROUNDS,
    Is,
)
from gateway.message.words.recipes import AND_THEN, BACK_TO_US, BIDS

_REQUEST = re.compile(r"[ \t>$]{0,6}(?:GET|POST|PUT|PATCH|DELETE|curl) \S")

_SENT = re.compile(r"^[ \t>$]{0,6}curl [^\n]{0,80}-[Xd] [^\n]{1,300}", re.M)

_CALL = re.compile(
    r"\b(?:POST|GET|PUT|PATCH|DELETE)(?:t?ing|s)? (?:to |from |on )?/[a-z]\S*(?= (?:gives|returns|answers|fails|comes|throws|yields|responds|times|hangs|takes|is|liefert|gibt|antwortet|renvoie|répond|devuelve|responde|da)\b)"
)
""" "POST to /v1/customers gives us ..": told, in no block of a machine."""

_SHOWN = re.compile(SHOWN)

_SITUATION = re.compile(
    r"\b(?=[^\W\d_])(?:" + "|".join(each.removeprefix(r"\b") for each in SITUATIONS) + ")"
)
"""Each begins with a word: a place where none does is left at once."""


def read_steps(mail: Account, found: Found) -> None:
    for items in mail.forms.numbered:
        if not _tells_faults(mail, items) and not any(
            inside(each.at, items) for values in mail.labelled.values() for each in values
        ):
            found.evidence += evidence_at("body", mail.text, items[0][0], items[-1][1], "structure", 0.85)
            return
    best: list[Evidence] = []
    for said in mail.free:
        if _is_told_later(said):
            found.refuse(Status.PROMISED, next(evidence_of(said, (said.start, said.end), "lexicon", 0.8)))
            continue
        if _is_unrepeatable(said):
            found.refuse(Status.DECLINED, next(evidence_of(said, (said.start, said.end), "lexicon", 0.8)))
            continue
        if has_no_steps(said):
            found.refuse(Status.DECLINED, next(evidence_of(said, (said.start, said.end), "lexicon", 0.8)))
            continue
        if is_no_way(said):
            continue
        each = list(_done(mail, said))
        if each and (not best or each[0].confidence > best[0].confidence):
            best = each
    if not best or best[0].confidence < _TOLD:
        best = max((told for told in _hints(mail) if told), key=lambda told: told[0].confidence, default=best)
    found.evidence += best


def _hints(mail: Account) -> Iterator[list[Evidence]]:
    """A request that can be sent again, or the situation in which it happens: unsure, but nothing to ask for."""
    for start, end in mail.forms.machine:
        if _REQUEST.match(mail.text, start, end):
            answer = mail.text.find("\nHTTP/", start, end)
            yield list(
                evidence_at("body", mail.text, start, answer if answer >= 0 else end, "structure", 0.5)
            )
        sent = _SENT.search(mail.text, start, end)
        if sent:
            yield list(evidence_at("body", mail.text, *sent.span(), "structure", 0.5))
    for said in (*mail.free, *mail.told):
        sent = _CALL.search(said.text, said.start, said.end) if " /" in said.words else None
        if sent:
            yield list(evidence_of(said, sent.span(), "structure", 0.5))
        if is_no_way(said) or asks_us(said) or is_noticing(said):
            continue
        if said.signs & (Is.IF | Is.CASE | Is.DOES | Is.REPEAT):
            yield list(_situation(said, mail.japanese))
        if _is_place(said):
            yield list(evidence_of(said, (said.start, said.end), "lexicon", 0.48))
        announced = any(map(said.words.__contains__, SHOWN_PARTS))
        shown = _SHOWN.search(said.text, said.start, said.end) if announced else None
        if shown and not asks(said):
            yield list(evidence_of(said, shown.span(1), "lexicon", 0.5))


_TOLD = 0.5


def _is_place(said: Said) -> bool:
    """ "Dashboard, Diversion, any building, year to date.": where to look, by names alone."""
    if len(said.clauses) < FEW or said.words[-1:] not in (".", "。") or not said.words[:1].isupper():
        return False
    strange = (
        Is.FAILS
        | Is.NOT
        | Is.WE
        | Is.POLITE
        | Is.HERE
        | Is.HARM
        | Is.ERROR
        | Is.SENDS
        | Is.TRIED
        | Is.TOO
        | Is.FINE
    )
    if said.signs & strange or not said.signs & (Is.THING | Is.DOES):
        return False
    return bool(said.clauses[0].signs & (Is.THING | Is.DOES)) and all(
        len(each.words) <= FEW and not each.signs & (Is.PEOPLE | Is.SAYS | Is.IF) for each in said.clauses
    )


def _is_told_later(said: Said) -> bool:
    """ "Wie man's nachstellt, schreib ich Ihnen am Nachmittag", "steps to follow"."""
    return (
        bool(said.signs & (Is.LATER | Is.WHEN))
        and any(map(said.words.lower().__contains__, STEPS_PARTS))
        and not said.words.endswith(("?", "？"))
        and _WAY.search(said.text, said.start, said.end) is not None
        and _TOLD_LATER.search(said.text, said.start, said.end) is not None
    )


_WAY, _TOLD_LATER = re.compile(STEPS_NAMED), re.compile(TOLD_LATER)


def _is_unrepeatable(said: Said) -> bool:
    """ "we cannot reproduce it", "what to click to make it happen I cannot tell"."""
    return bool(said.signs & (Is.NOT | Is.RANDOM)) and any(
        (each.signs & Is.NOT and each.signs & (Is.KNOWS | Is.ABLE) and _speaks_of_causes(said, each))
        or (each.signs & Is.NOT and (each.signs & Is.REPEAT or (_knows_not(each) and _tells_doing(each))))
        or each.signs & Is.RANDOM
        for each in said.clauses
    )


def _knows_not(clause: Clause) -> bool:
    """ "I cannot say", "weiß ich nicht": not "all I can tell you is that it was not so"."""
    knows = [index for index, word in enumerate(clause.words) if word.signs & Is.KNOWS]
    return any(
        word.signs & Is.NOT and any(abs(index - at) <= _NEAR for at in knows)
        for index, word in enumerate(clause.words)
    )


_NEAR = 4  # words from "not" to what is not known


def _tells_doing(clause: Clause) -> bool:
    """A word of doing that is no word for data as well: "I would not know what a log is"."""
    return not clause.signs & Is.POLITE and any(
        word.signs & Is.DOES and not word.signs & (Is.DATA | Is.TRIED) for word in clause.words
    )


def _speaks_of_causes(said: Said, clause: Clause) -> bool:
    return not CAUSES.isdisjoint(clause.plain)


def _tells_faults(mail: Account, items: tuple[Span, ...]) -> bool:
    """A list of things that are wrong, not of things to do."""
    wrong = sum(
        1
        for said in mail.said
        if inside(said.start, items) and said.signs & (Is.FAILS | Is.NOT) and not said.signs & Is.POLITE
    )
    return 2 * wrong >= len(items) or (wrong > 0 and not _tells_doing_in(mail, items))


def _tells_doing_in(mail: Account, items: tuple[Span, ...]) -> bool:
    return any(
        word.signs & Is.DOES
        for said in mail.said
        if inside(said.start, items)
        for clause in said.clauses
        for word in (*clause.words[:LEADING], clause.words[-1])
    )


def _done(mail: Account, said: Said) -> Iterator[Evidence]:
    way = chain(said.text, said.start, said.end) if may_lead(said.words) else None
    if way is not None and way[1] >= 2:
        yield from evidence_of(said, way[0], "structure", 0.8)
        return
    told = None if mail.japanese else recipe(said, mail.code in (None, "en"))
    told = None if told is None or _copes(said) else told
    if told is not None and told[1] >= SURE:
        yield from evidence_of(said, told[0], "structure", told[1])
        return
    if (
        said.signs & Is.DOES
        and not (said.signs & Is.TRIED or said.words.endswith(("?", "？")))
        and not _copes(said)
    ):
        done = [each for each in said.clauses if _does(said, each, mail.japanese)]
        if len(done) >= 2 and 2 * len(done) >= _between(said, done):
            yield from evidence_of(said, (done[0].start, done[-1].end), "lexicon", 0.7)
            return
        if done and is_brief(said, done[0]):
            yield from evidence_of(said, (said.start, said.end), "lexicon", 0.6)
            return
        both = [
            each
            for each in said.clauses
            if each.signs & Is.DOES and each.signs & Is.IF and (mail.japanese or _when_done(said.text, each))
        ]
        if both:
            yield from evidence_of(
                said, (both[0].start, both[0].end), "lexicon", 0.65 if mail.japanese else 0.5
            )
            return
    if way is not None and not _is_answer(said.text, *way[0]):
        yield from evidence_of(said, way[0], "structure", 0.5)
    elif told is not None:
        yield from evidence_of(said, told[0], "lexicon", told[1])


def _is_answer(text: str, start: int, end: int) -> bool:
    """ "OK -> CRITICAL", "GET /v1 -> 404": what came of it, no place to go to."""
    return _ANSWERED.search(text, start, end) is not None


_ANSWERED = re.compile(r"(?:->|=>|→|⇒) ?(?:\d{3}\b|[A-Z]{2,}\b|no\b|nothing\b)|^(?:> ?)+")


def _when_done(text: str, clause: Clause) -> bool:
    """ "When we press Launch": the doing comes after the word."""
    index = next(
        (
            index
            for index, word in enumerate(clause.words)
            if word.signs & Is.IF and not _only_as(text, clause, index)
        ),
        len(clause.words),
    )
    after = signs_of(clause.words[index + 1 :])
    if after & Is.PAST or signs_of(clause.words[: index + 1]) & Is.PAST:  # "yesterday when I went home"
        return False
    if after & (Is.ABLE | Is.SENDS):
        return False
    return any(
        word.signs & Is.DOES and (word.plain not in IDLE_ACTS or is_on_screen(text, clause, index + 1 + at))
        for at, word in enumerate(clause.words[index + 1 :])
    )


def _only_as(text: str, clause: Clause, index: int) -> bool:
    """ "As volume is low but London opens at eight": no case, unless somebody follows."""
    word = clause.words[index]
    if word.plain != "as" or index + 1 == len(clause.words):
        return False
    following = clause.words[index + 1]
    return following.plain not in AS_WHO


def _situation(said: Said, japanese: bool) -> Iterator[Evidence]:
    """When it happens, where nobody told how to get there: "whenever I open the map", "opening the map freezes it"."""
    if (said.signs & Is.LATER and said.signs & Is.SENDS) or asks(said):
        return
    situation = _SITUATION.search(said.text, said.start, said.end)
    if situation:
        within = [
            each for each in said.clauses if each.end > situation.start() and each.start < situation.end()
        ]
        signs = joined(each.signs for each in within)
        if not signs & Is.POLITE:
            end = max(situation.end(), *(each.end for each in within)) if within else said.end
            if (
                (
                    signs & (Is.DOES | Is.THING)
                    or _ATTEMPT.search(situation[0])
                    or _EACH_TIME.match(situation[0])
                )
                and not _is_past(within, situation.start())
                and not _is_wish(said, within)
                and not _copes(said)
            ):
                sure = 0.5 if signs & Is.DOES else 0.45
                yield from evidence_of(said, (situation.start(), end), "lexicon", sure)
            return
    for each in said.clauses:
        if (each.signs & Is.POLITE and len(each.words) < _DICTATED) or opens_for_business(each):
            continue
        if not japanese and _is_wish(said, [each]):
            continue
        if (
            (each.signs & Is.IF and not each.signs & Is.TRIED)
            if japanese
            else is_doing(said, each)
            or is_acting(said, each)
            or is_repeatable(said, each)
            or is_enough(said, each)
        ):
            if not _copes(said):
                yield from evidence_of(said, (each.start, each.end), "lexicon", 0.48)
            return


def _copes(said: Said) -> bool:
    """ "En attendant on saisit tout dans Excel": how one does without it."""
    return any(map(said.words.lower().__contains__, WORKAROUNDS))


_ATTEMPT = re.compile(r" (?:attempt|try)$")

_EACH_TIME = re.compile(
    r"(?i:(?:every ?time|each time|whenever) (?:i|we|he|she|one|someone|somebody|anyone)|(?:as soon as|the (?:moment|second|minute|instant)) (?:i|we|one|someone|somebody|anyone)"
    r"|(?:sobald|sooft|indem|wenn) (?:man|jemand|einer)|sobald ich|(?:chaque fois qu|dès qu)\W?(?:e (?:je|l['’]on)|on|e j)|(?:cada vez que|apenas|en cuanto) (?:uno|alguien|se|yo))"
)
""" "Sobald man abscannt": whatever it is that one does."""

_DICTATED = 24  # words; in a longer clause a word of thanks says nothing of the others


def _is_wish(said: Said, clauses: list[Clause]) -> bool:
    """ "It would be great if one could .."; "does it not go when both are open?" asks."""
    if said.words.endswith(("?", "？")) and said.clauses[0].words:
        first = said.clauses[0].words[0]
        if first.plain in QUESTIONS:
            return True
    return any(not WISHES.isdisjoint(each.plain) for each in clauses)


def _is_past(clauses: list[Clause], at: int) -> bool:
    """ "When I opened it today" is a time."""
    return any(word.signs & Is.PAST for each in clauses for word in each.words if word.start >= at)


def _does(said: Said, clause: Clause, japanese: bool) -> bool:
    if japanese:
        return bool(clause.signs & Is.DOES)
    if clause.signs & (Is.NOT | Is.POLITE):
        return False
    heads = (*clause.words[:LEADING], clause.words[-1])
    if clause.words[0].plain in EACH:
        return False  # "each click takes 20 seconds"
    if clause.signs & Is.FINE:  # "printing OK, scanning OK"; "press OK"
        heads = tuple(word for word in heads if not word.plain.endswith("ing"))
    return any(word.signs & Is.DOES and said.text[word.start - 1 : word.start] not in OPEN for word in heads)


def _between(said: Said, done: list[Clause]) -> int:
    return sum(1 for each in said.clauses if done[0].start <= each.start <= done[-1].start)


def is_brief(said: Said, clause: Clause) -> bool:
    """ "Open the start page from any network", "just log in", "Studie öffnen": the sentence begins with what is to be done."""
    before = said.text[said.start : clause.start]
    if any(each.isalpha() for each in before) or len(said.words.split()) < FEW or clause.signs & Is.NOT:
        return False
    if not said.signs & (Is.FAILS | Is.NOT) and not WELL.isdisjoint(said.words.lower().strip(" .!").split()):
        return False  # "download one and it's perfect"
    plain = clause.plain
    if (
        len(plain) <= LEAD
        and plain[-1] in ORDERS
        and plain[-1].endswith(INFINITIVES)
        and plain[-1] not in BIDS
        and plain[-1] not in IDLE_ACTS
    ):
        return True
    first = next((index for index, each in enumerate(plain[:LEAD]) if each not in LEAD_IN), 0)
    behind = clause.words[first + 1 : first + 2]
    if behind and (
        behind[0].plain in BACK_TO_US or (behind[0].plain in AND_THEN and clause.signs & Is.FAILS)
    ):
        return False  # "Put them back", "Search and send both crawl"
    return orders(plain, first)
