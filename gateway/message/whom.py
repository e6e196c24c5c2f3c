"""Whom a clause names, as those who are hit: people who are counted or shared, one person, nobody, the writer with others.

Owns what counts as naming them, word by word; how strongly that tells of harm is weighed in `harm`. Linear in the words.
"""

from collections.abc import Sequence

from gateway.message.speech import FEW, SHORT, Clause, Said, Word
from gateway.message.words.fields import (
    AND,
    ARE,
    ME,
    NO_NUMBER,
    NOBODY,
    OF,
    ONLY_WHO,
    OWN_DEEDS,
    ROLES,
    STANDS,
    US,
    WE_ARE,
    Is,
)

_BRIEF = 10  # words
_ONE = "same"  # "the same customer" is one
_REACH = 4  # words from "all" or a number to those it counts


def counts_people(clause: Clause) -> bool:
    counted, people = -_REACH - 1, 1 << 30
    for index, word in enumerate(clause.words):
        many = word.signs & Is.MANY and word.plain != _ONE
        if many or word.plain[0].isdecimal():
            timed = index + 1 < len(clause.words) and clause.words[index + 1].signs & Is.WHEN
            counted = counted if timed else index
        if word.signs & Is.PEOPLE:
            people = index
        if abs(people - counted) <= _REACH and not _is_of_one(clause, counted, people):
            return True
    return False


def _is_of_one(clause: Clause, counted: int, people: int) -> bool:
    """ "Two profiles of the same customer": things are counted; not "two of our agents"."""
    between = clause.words[counted + 2 : people]
    return any(each.plain in _OF_WHOM for each in between)


_OF_WHOM = frozenset(("of", "de", "del", "des", "von"))


def are_counted(clause: Clause) -> bool:
    """ "We are five", "wir sind zu dritt", "nous sommes trois", "somos 12"."""
    for index, word in enumerate(clause.words[:-1]):
        if not word.signs & Is.WE:
            continue
        after = clause.words[index + 1 :]
        if word.plain not in WE_ARE:
            if after[0].plain not in ARE:
                continue
            after = after[1:]
        for at, each in enumerate(after[:FEW]):
            counted = each.plain[0].isdecimal() or (each.signs & Is.MANY and each.plain not in NO_NUMBER)
            if counted and not (at + 1 < len(after) and after[at + 1].signs & Is.WHEN):
                return True
    return False


def is_personal(said: Said) -> bool:
    """In few words, of one person, or of the writer who leaves out who it is: "komm nicht mehr rein", "el inquilino espera"."""
    plain = said.clauses[0].plain if said.clauses else ()
    if not 0 < len(plain) <= SHORT:
        return False
    return (plain[0] in OWN_DEEDS and bool(said.signs & Is.NOT)) or not (
        ROLES.isdisjoint(plain) and ME.isdisjoint(plain)
    )


def of_one(clause: Clause, text: str) -> float:
    """Of people who are neither counted nor many: "only our secretary uses it", "nobody gets through", "me and Carol", "the patient waits"."""
    plain = clause.plain
    if _SOME.isdisjoint(plain):
        return 0.0
    said = frozenset(plain)
    if not said.isdisjoint(NOBODY) and clause.signs & Is.WE and len(plain) >= _REACH:
        return 1.3
    role = not said.isdisjoint(ROLES)
    if role and not said.isdisjoint(ONLY_WHO) and _are_near(plain, ONLY_WHO, ROLES):
        return 1.6
    if role and not said.isdisjoint(STANDS) and len(plain) <= _BRIEF:
        return 1.2
    if not said.isdisjoint(AND) and not said.isdisjoint(ME) and _is_with_me(clause, text, plain):
        return 0.9
    if plain[0] in US and len(plain) >= _REACH and _is_count(clause.words[1]):
        return 1.3
    if plain[0] in OWN_DEEDS and clause.signs & Is.NOT:
        return 1.3
    return 0.0


_SOME = NOBODY | ROLES | ME | US | OWN_DEEDS


def _are_near(plain: Sequence[str], some: frozenset[str], others: frozenset[str]) -> bool:
    ones = [index for index, each in enumerate(plain) if each in some]
    return any(
        abs(index - one) <= _REACH for index, each in enumerate(plain) if each in others for one in ones
    )


def _is_count(word: Word) -> bool:
    return word.plain[0].isdecimal() or bool(word.signs & Is.MANY and word.plain not in NO_NUMBER)


def _is_with_me(clause: Clause, text: str, plain: Sequence[str]) -> bool:
    """ "Me and Carol", "a mí y a Gonzalo", "bei Jonas und mir": a name on the other side of the "and"."""
    for at, each in enumerate(plain):
        if each not in AND:
            continue
        before, behind = range(max(0, at - 2), at), range(at + 1, min(len(plain), at + _REACH))
        for mine, others in ((before, behind), (behind, before)):
            me = any(plain[index] in ME for index in mine)
            if me and any(
                text[clause.words[index].start].isupper() and plain[index] not in ME for index in others
            ):
                return True
    return False


def is_all(clause: Clause) -> bool:
    """ "All three brands": who or what it is we need not know."""
    return bool(clause.words[0].signs & Is.MANY) and 2 <= len(clause.words) <= _REACH


def is_share(clause: Clause) -> bool:
    """ "3 of 9", "die Hälfte der", "a third of": of whom is told elsewhere, if at all."""
    plain = clause.plain
    if OF.isdisjoint(plain):
        return False
    counts = [
        bool(word.signs & Is.MANY and word.plain != _ONE) or word.plain.isdecimal() for word in clause.words
    ]
    return any(
        each in OF and counts[index] and any(counts[index + 2 : index + 4])
        for index, each in enumerate(plain[1:])
    )


def is_too(clause: Clause) -> bool:
    """ "Me too", "we have it as well": beside each other; not "I edit a copy and it changes the original too"."""
    too = [index for index, each in enumerate(clause.words) if each.signs & Is.TOO]
    ours = [index for index, each in enumerate(clause.words) if each.signs & Is.WE]
    return any(abs(one - other) <= _REACH for one in too for other in ours)
