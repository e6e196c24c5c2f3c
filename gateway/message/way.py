"""How to see it: steps as a list, a way through menus, or told in a sentence; or that they cannot be told.

Owns what counts as a step. A list of faults is none.
"""

import re
from collections.abc import Iterator

from gateway.message.account import Account, Evidence, Found, Status, evidence_at, evidence_of
from gateway.message.body import Span
from gateway.message.speech import FEW, LEADING, OPEN, Clause, Said, asks, inside, joined, signs_of
from gateway.message.structure import chain
from gateway.message.words.fields import (
    ACTS,
    CAUSES,
    CLITICS,
    DOERS,
    DONE_AGAIN,
    ENOUGH,
    IDLE_ACTS,
    LEAD_IN,
    NAMED_BY_ORDERS,
    NO_DOING,
    ORDERS,
    ORDERS_OF_TWO,
    SHOWN,
    SITUATIONS,
    WAITS,
    Is,
)

_REQUEST = re.compile(r"[ \t>$]{0,6}(?:GET|POST|PUT|PATCH|DELETE|curl) \S")

_SENT = re.compile(r"^[ \t>$]{0,6}curl [^\n]{0,80}-[Xd] [^\n]{1,300}", re.M)

_SHOWN = re.compile(SHOWN)

_SITUATION = re.compile("|".join(SITUATIONS))


def read_steps(mail: Account, found: Found) -> None:
    for items in mail.forms.numbered:
        if not _tells_faults(mail, items) and not any(
            inside(each.at, items) for values in mail.labelled.values() for each in values
        ):
            found.evidence += evidence_at("body", mail.text, items[0][0], items[-1][1], "structure", 0.85)
            return
    best: list[Evidence] = []
    for said in mail.free:
        if _is_unrepeatable(said):
            found.refuse(Status.DECLINED, next(evidence_of(said, (said.start, said.end), "lexicon", 0.8)))
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
        if said.signs & (Is.IF | Is.CASE | Is.DOES | Is.REPEAT):
            yield list(_situation(said, mail.japanese))
        shown = _SHOWN.search(said.text, said.start, said.end)
        if shown and not asks(said):
            yield list(evidence_of(said, shown.span(1), "lexicon", 0.5))


_TOLD = 0.5


def _is_unrepeatable(said: Said) -> bool:
    """ "we cannot reproduce it", "what to click to make it happen I cannot tell"."""
    return any(
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
    return not CAUSES.isdisjoint(word.plain for word in clause.words)


def _tells_faults(mail: Account, items: tuple[Span, ...]) -> bool:
    """A list of things that are wrong, not of things to do."""
    wrong = sum(
        1
        for said in mail.said
        if inside(said.start, items) and said.signs & (Is.FAILS | Is.NOT) and not said.signs & Is.POLITE
    )
    return 2 * wrong >= len(items)


def _done(mail: Account, said: Said) -> Iterator[Evidence]:
    way = chain(said.text, said.start, said.end)
    if way is not None and way[1] >= 2:
        yield from evidence_of(said, way[0], "structure", 0.8)
        return
    if said.signs & Is.DOES and not said.signs & Is.TRIED and not said.words.endswith(("?", "？")):
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
    if way is not None:
        yield from evidence_of(said, way[0], "structure", 0.5)


def _when_done(text: str, clause: Clause) -> bool:
    """ "When we press Launch": the doing comes after the word."""
    index = next((index for index, word in enumerate(clause.words) if word.signs & Is.IF), len(clause.words))
    after = signs_of(clause.words[index + 1 :])
    if after & Is.PAST or signs_of(clause.words[: index + 1]) & Is.PAST:  # "yesterday when I went home"
        return False
    if after & (Is.ABLE | Is.SENDS):
        return False
    return any(
        word.signs & Is.DOES and (word.plain not in IDLE_ACTS or _is_on_screen(text, clause, index + 1 + at))
        for at, word in enumerate(clause.words[index + 1 :])
    )


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
            if signs & (Is.DOES | Is.THING) and not _is_past(within, situation.start()):
                sure = 0.5 if signs & Is.DOES else 0.45
                yield from evidence_of(said, (situation.start(), end), "lexicon", sure)
            return
    for each in said.clauses:
        if each.signs & Is.POLITE:
            continue
        if (
            (each.signs & Is.IF and not each.signs & Is.TRIED)
            if japanese
            else _is_doing(said, each)
            or _is_acting(said, each)
            or _is_repeatable(said, each)
            or _is_enough(said, each)
        ):
            yield from evidence_of(said, (each.start, each.end), "lexicon", 0.48)
            return


def _is_past(clauses: list[Clause], at: int) -> bool:
    """ "When I opened it today" is a time."""
    return any(word.signs & Is.PAST for each in clauses for word in each.words if word.start >= at)


_DOING = 5  # words that follow what one does: "saving takes ages" tells no step


def _is_doing(said: Said, clause: Clause) -> bool:
    """ "Importing more than 100 rows kills it": a doing that is what the clause speaks of."""
    first = clause.words[0]
    return (
        said.text[first.start : first.end].endswith("ing")
        and len(clause.words) >= _DOING
        and first.plain not in NO_DOING
        and bool(first.signs & Is.DOES or clause.signs & (Is.FAILS | Is.NOT))
    )


def _is_repeatable(said: Said, clause: Clause) -> bool:
    """ "Reproducible with any file"."""
    return (
        bool(clause.signs & Is.REPEAT)
        and not clause.signs & (Is.NOT | Is.ASKS)
        and len(said.words.split()) >= FEW
    )


def _is_acting(said: Said, clause: Clause) -> bool:
    """ "i go to the audit", "type a number and press Enter": the writer does it, or one is told to."""
    plain = [word.plain for word in clause.words]
    if clause.signs & Is.HERE or not DONE_AGAIN.isdisjoint(plain[: _LEAD + 1]):
        return False
    if any(
        word.signs & Is.HARM and each not in WAITS for word, each in zip(clause.words, plain, strict=True)
    ):
        return False
    if _did_and_did(clause, plain):
        return True
    if _orders(plain, 0) and sum(each in ORDERS for each in plain) > 1:
        return True
    first = next((index for index, each in enumerate(plain[:LEADING]) if each not in CLITICS), 0)
    if plain[first] in ACTS and len(plain) >= FEW:
        return True
    if any(each in ACTS and plain[at] in CLITICS for at, each in enumerate(plain[1:])):
        return True
    if _orders(plain, 0) and len(plain) > 1 and _is_named(said.text, clause.words[1].start):
        return True
    if _orders(plain, 0) and 1 < len(plain) <= FEW and clause.words[-1].signs & Is.DOES:
        return True
    if _has_done(clause, plain) or _is_pressing(said, clause, plain):
        return True
    return any(_acts(said.text, clause, index, plain) for index in range(len(plain)))


def _did_and_did(clause: Clause, plain: list[str]) -> bool:
    """ "Added a line and pressed Recalculate"."""
    done = [
        word.signs & Is.DOES and each.endswith("ed") for word, each in zip(clause.words, plain, strict=True)
    ]
    return bool(done[0]) and sum(map(bool, done)) > 1 and not clause.signs & (Is.TRIED | Is.NOT)


def _is_pressing(said: Said, clause: Clause, plain: list[str]) -> bool:
    """ "..and then pressing Save", "POSTing to /v1/messages": what is done is named."""
    if clause.signs & (Is.TRIED | Is.NOT | Is.ABLE):
        return False
    return any(
        plain[at].endswith("ing")
        and word.signs & Is.DOES
        and plain[at] not in IDLE_ACTS
        and not word.signs & (Is.THING | Is.SENDS)
        and _is_named(said.text, clause.words[at + 1].start)
        for at, word in enumerate(clause.words[:-1])
    )


def _is_named(text: str, at: int) -> bool:
    return text[at].isupper() or text[at - 1 : at] in OPEN


def _has_done(clause: Clause, plain: list[str]) -> bool:
    """ "Sie hat nur auf X geklickt", "auf einen Namen klicken": in German what is done stands last."""
    last = clause.words[-1].signs
    return (
        len(plain) >= FEW
        and plain[-1].endswith(_CLOSING)
        and bool(last & Is.DOES)
        and plain[-1] not in IDLE_ACTS
        and not clause.signs & (Is.NOT | Is.ABLE | Is.TRIED | Is.SENDS | Is.HARM | Is.LATER)
        and plain[-2] != "zu"
    )


def _is_on_screen(text: str, clause: Clause, at: int) -> bool:
    """Is it done to a thing of the product, or to a name? "I hit Launch", not "I put the kettle on"."""
    others = clause.words[at + 1 :]
    return bool(signs_of(others) & Is.THING) or any(
        text[word.start].isupper() and not word.signs & Is.WHEN for word in others
    )


def _acts(text: str, clause: Clause, index: int, plain: list[str]) -> bool:
    """Is it someone, and right behind what is done? Not what cannot be, or was tried, or is done all day."""
    said = clause.words[index].signs
    if plain[index].startswith(("j'", "j’")) and said & Is.DOES:
        return True
    if plain[index] not in DOERS and not said & Is.PEOPLE:
        return False
    if _is_object(plain, index):
        return False
    after = clause.words[index + 1 : index + LEADING]
    around = signs_of((*after, *clause.words[max(0, index - LEADING) : index]))
    if around & (Is.NOT | Is.ABLE | Is.TRIED):
        return False
    writer = plain[index] in DOERS
    for at, word in enumerate(after, index + 1):
        if word.signs & Is.DOES and "-" not in plain[at]:
            if not writer and (word.signs & Is.DATA or text[word.start].isupper()):
                return False
            if plain[at] not in IDLE_ACTS:
                return True
            sent = word.signs & Is.SENDS and clause.signs & Is.DATA  # "I send the video"
            return writer and not sent and _is_on_screen(text, clause, at)
        if not writer and (word.signs & Is.THING or text[word.start].isupper()):  # "site list view"
            return False
    return False


def _is_object(plain: list[str], index: int) -> bool:
    """ "Le prestataire nous confirme": it is done to us."""
    ending = _OF_PERSON.get(plain[index])
    return ending is not None and index + 1 < len(plain) and not plain[index + 1].endswith(ending)


_OF_PERSON = {"nous": ("ons", "avons", "sommes"), "vous": ("ez", "êtes", "faites")}


def _is_enough(said: Said, clause: Clause) -> bool:
    """ "Das Aufrufen der Startseite genügt", "opening the page is enough"."""
    plain = {word.plain for word in clause.words}
    return (
        not ENOUGH.isdisjoint(plain)
        and len(clause.words) >= FEW
        and bool(clause.signs & (Is.DOES | Is.THING))
        and not clause.signs & (Is.NOT | Is.WHEN)  # "an answer this week is enough"
    )


def _does(said: Said, clause: Clause, japanese: bool) -> bool:
    if japanese:
        return bool(clause.signs & Is.DOES)
    if clause.signs & (Is.NOT | Is.POLITE):
        return False
    heads = (*clause.words[:LEADING], clause.words[-1])
    return any(word.signs & Is.DOES and said.text[word.start - 1 : word.start] not in OPEN for word in heads)


def _between(said: Said, done: list[Clause]) -> int:
    return sum(1 for each in said.clauses if done[0].start <= each.start <= done[-1].start)


def is_brief(said: Said, clause: Clause) -> bool:
    """ "Open the start page from any network", "just log in", "Studie öffnen": the sentence begins with what is to be done."""
    before = said.text[said.start : clause.start]
    if any(each.isalpha() for each in before) or len(said.words.split()) < FEW or clause.signs & Is.NOT:
        return False
    plain = [word.plain for word in clause.words]
    if len(plain) <= _LEAD and plain[-1] in ORDERS and plain[-1].endswith(_INFINITIVES):
        return True
    first = next((index for index, each in enumerate(plain[:_LEAD]) if each not in LEAD_IN), 0)
    return _orders(plain, first)


def _orders(plain: list[str], at: int) -> bool:
    if " ".join(plain[at : at + 2]) in ORDERS_OF_TWO:
        return True
    return plain[at] in ORDERS and not (at + 1 < len(plain) and plain[at + 1] in NAMED_BY_ORDERS)


_INFINITIVES = ("n", "er", "ir", "ar")

_CLOSING = (
    "cken",
    "ckt",
    "ppen",
    "ppt",
    "tigen",
    "tigt",
    "hlt",
    "fnet",
    "fnen",
    "ücken",
    "geben",
    "laden",
    "chert",
    "chern",
    "rufen",
)
"""Of a German word of doing that stands last."""

_LEAD = 4  # words before the first that tells what to do
