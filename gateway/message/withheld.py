"""Data that do not come with the mail: held back, not to be had, or promised.

Owns the difference between these and a fault of the product that speaks of the same things.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from gateway.message.speech import KANA, SHORT, Clause, Said
from gateway.message.words.fields import (
    CLOSED,
    COMES_YET,
    DUE,
    FILMS,
    FORBID,
    GETS,
    GETS_ALONE,
    GIVEN,
    GIVEN_TODAY,
    GIVEN_TODAY_PARTS,
    GIVERS,
    HAD,
    INSIDE,
    IT,
    LEAVES,
    LOOKED_OUT,
    MAKES,
    MAY_NOT,
    NEEDS,
    NO,
    NO_DATA,
    NONE_HERE,
    NONE_HERE_PARTS,
    NONE_TAKEN,
    NOTHING_AT_ALL,
    OVER,
    OWN_GIVING,
    PRODUCED,
    PROOFS,
    STAYS,
    SUPPLY,
    TO_GIVE,
    TO_YOU,
    WITHOUT,
    YOU,
    Is,
)

_NO_DATA = re.compile(NO_DATA)


def holds_back(said: Said) -> bool:
    """ "I can't send you the export", "no logs available"."""
    if not said.signs & (Is.DATA | Is.SENDS):
        return False
    if not said.text.isascii() and _NO_DATA.search(said.text, said.start, said.end):
        return True
    if any(map(said.words.lower().__contains__, NONE_HERE_PARTS)) and _NONE_HERE.search(
        said.text, said.start, said.end
    ):
        return True
    if said.words.endswith(("?", "？")) or _WAY_TO.search(said.text, said.start, said.end):
        return False  # how it is done is asked
    for clause in said.clauses:
        if not clause.signs & (Is.DATA | Is.SENDS):
            continue
        words = clause.plain
        if (clause.signs & Is.DATA and not CLOSED.isdisjoint(words)) or _has_nothing_to_give(clause, words):
            return True
        if clause.signs & Is.DATA and _stays(clause, words):
            return True
        if said.signs & Is.DATA and not FORBID.isdisjoint(words):
            return True
        if not clause.signs & Is.NOT:
            continue
        if _may_not_give(said, clause, words):
            return True
        if clause.signs & Is.SENDS and not MAY_NOT.isdisjoint(words) and not YOU.isdisjoint(words):
            return True
        if not clause.signs & Is.DATA or _is_of_others(clause):
            continue
        if clause.signs & Is.SENDS and (
            not YOU.isdisjoint(words) or KANA.search(said.text, clause.start, clause.end)
        ):
            return True
        if clause.signs & Is.KNOWS and (clause.signs & Is.WE or not clause.signs & (Is.THING | Is.FAILS)):
            return True
        if clause.signs & Is.ABLE and not MAKES.isdisjoint(words):
            return True
        if clause.words[0].signs & Is.ABLE and clause.signs & Is.SENDS and not PROOFS.isdisjoint(words):
            return True
        if not HAD.isdisjoint(words) and _has_data_near(clause, words):
            return True
        none = NO if clause.signs & Is.HAS else NO - {"any"}  # "it does not tag any photo"
        for index, word in enumerate(clause.words):
            if (
                word.signs & Is.DATA
                and not none.isdisjoint(words[max(0, index - 2) : index])
                and len(words) <= SHORT
                and not clause.signs & Is.THING
                and (clause.signs & (Is.WE | Is.SENDS | Is.HAS) or words[index] not in PRODUCED)
                and not (words[index] in PRODUCED and words[index - 1] in WITHOUT)
            ):
                return True
    return False


_NONE_HERE = re.compile(NONE_HERE)

_WAY_TO = re.compile(r"(?:画像|データ|ファイル|動画)[^。\n]{0,12}方法")

_OTHERS = frozenset(("the", "my", "our", "his", "her", "their", "them", "him", "to", "mon", "ma", "mes", "au", "aux", "al", "mi", "mis"))  # fmt: skip
"""To whom else one gives: "nothing to send the city"."""


def has_none(said: Said) -> bool:
    """What stands behind "Logs:" and is none: "we don't have", "je ne sais pas faire", "取得しておりません"."""
    if not said.text.isascii() and _NONE_TAKEN.search(said.text, said.start, said.end):
        return True
    first = said.clauses[0] if said.clauses else None
    if first is None or first.number or len(first.words) > SHORT or not first.signs & Is.NOT:
        return False
    return bool(first.signs & (Is.HAS | Is.ABLE | Is.KNOWS)) or not _HAS_NONE.isdisjoint(first.plain)


_HAS_NONE = HAD | MAY_NOT | MAKES | LEAVES


def _is_of_others(clause: Clause) -> bool:
    """ "Photos our students take are not showing": what others make with the product, and it fails."""
    if not clause.signs & Is.PEOPLE and not (clause.signs & Is.THING and clause.signs & Is.FAILS):
        return False
    return all(word.plain in PRODUCED for word in clause.words if word.signs & Is.DATA)


_NONE_TAKEN = re.compile(NONE_TAKEN)


def _stays(clause: Clause, words: Sequence[str]) -> bool:
    """ "The trace has to stay with us", "darf das Haus nicht verlassen"."""
    if INSIDE.isdisjoint(words):
        return False
    return not STAYS.isdisjoint(words) or bool(clause.signs & Is.NOT and not LEAVES.isdisjoint(words))


def _has_nothing_to_give(clause: Clause, words: Sequence[str]) -> bool:
    """ "I have nothing to attach", "je n'ai rien à vous joindre", "no tengo nada que mandar"."""
    return (
        bool(clause.signs & Is.SENDS)
        and not clause.signs & Is.FAILS
        and not NOTHING_AT_ALL.isdisjoint(words)
        and any(
            word.signs & Is.SENDS
            and words[index] in TO_GIVE
            and (index + 1 == len(words) or words[index + 1] not in _OTHERS)
            for index, word in enumerate(clause.words)
        )
    )


def _may_not_give(said: Said, clause: Clause, words: Sequence[str]) -> bool:
    """ "I can't send you the list", "Protokolle kann ich nicht liefern", "no puedo compartirlo, RGPD"."""
    if clause.signs & Is.DATA and clause.signs & Is.WE:
        return not MAY_NOT.isdisjoint(words) or (
            bool(clause.signs & Is.ABLE) and not SUPPLY.isdisjoint(words)
        )
    if not clause.signs & Is.SENDS or not clause.signs & Is.ABLE:
        return False
    if any(
        each in _ONLY_YOU and not clause.words[index + 1].signs & Is.ABLE
        for index, each in enumerate(words[:-1])
    ):
        return True  # but "if you can't .."
    return words[-1] in _ONLY_YOU or not CLOSED.isdisjoint(_PLAIN.findall(said.words.lower()))


_ONLY_YOU = frozenset(("you", "vous", "ustedes", "os", "euch"))  # "ihnen" and "les" may be others

_PLAIN = re.compile(r"\w+")

_NEAR = 4  # words from "have" to what one has not


def _has_data_near(clause: Clause, words: Sequence[str]) -> bool:
    if any(word.signs & Is.DATA for word in (*clause.words[:2], *clause.words[-2:])):
        return True
    return any(
        each in HAD and any(word.signs & Is.DATA for word in clause.words[index + 1 : index + _NEAR])
        for index, each in enumerate(words)
    )


def promises(said: Said, before: int) -> bool:
    """ "The logs follow", "you will have our logs by tonight", "vous envoie les identifiants dès que ..", "die Logs bekommen Sie morgen"."""
    if gives_later(said, before):
        return True
    if (said.signs | before) & Is.DATA and _LOOKED_OUT.search(said.text, said.start, said.end):
        return True
    if any(map(said.words.__contains__, GIVEN_TODAY_PARTS)) and _GIVEN_TODAY.search(
        said.text, said.start, said.end
    ):
        return True
    if said.signs & Is.POLITE:
        return False
    if (
        said.signs & Is.DATA
        and not said.signs & Is.FAILS
        and _COMES_YET.search(said.text, said.start, said.end)
    ):
        return True
    if not (said.signs | before) & Is.DATA:
        sent_later = said.signs & _SENT_LATER == _SENT_LATER
        return sent_later and any(_is_sent_later(said, each) for each in said.clauses)
    if said.signs & Is.LATER and said.signs & Is.SENDS:
        return _WANTS.match(said.words) is None
    if said.signs & (Is.NOT | Is.HERE | Is.FAILS) or not said.signs & (Is.LATER | Is.WHEN | Is.IF):
        return False
    return any(each.signs & Is.DATA and _is_for_you(said, each) for each in said.clauses)


def gives_later(said: Said, before: int = Is.DATA) -> bool:
    """ "The raw file I give you as soon as privacy says ok", "os lo paso en cuanto lo anonimice"; not "send us a fix as soon as you can"."""
    if not said.signs & Is.SENDS:
        return False
    data = bool((said.signs | before) & Is.DATA)
    return (
        any(
            each.signs & Is.SENDS
            and not each.signs & (Is.NOT | Is.ASKS | Is.FAILS)
            and _gives(said, each, data)
            for each in said.clauses
        )
        and _DUE.search(said.text, said.start, said.end) is not None
    )


_DUE = re.compile(DUE)

_COMES_YET = re.compile(COMES_YET)
"""Proof that is on its way."""

_LOOKED_OUT = re.compile(LOOKED_OUT)

_GIVEN_TODAY = re.compile(GIVEN_TODAY)

_WANTS = re.compile(
    r"(?:[Pp]lease |[Bb]itte |[Aa]nd |[Uu]nd )?(?:(?:[Ss]end|[Gg]ive|[Mm]ail|[Ff]orward|[Ss]chick\w*|[Ss]end\w+|[Gg]ib|[Gg]eben) (?:Sie )?(?:me|us|mir|uns)\b|(?:[Ee]nvoyez|[Tt]ransmettez|[Dd]onnez)-(?:moi|nous)|[Mm]and\w{1,4}(?:me|nos)\b|[Ee]nví\w{1,3}(?:me|nos)\b)"
)
"""Something is wanted of us."""


def _gives(said: Said, clause: Clause, data: bool) -> bool:
    """It is the writer who gives, and to us; nobody is asked to."""
    words = clause.plain
    if not data and GIVEN.isdisjoint(words):
        return False
    sent = [index for index, word in enumerate(clause.words) if word.signs & Is.SENDS]
    if any(words[index].endswith(OWN_GIVING) for index in sent):
        return True
    to_us = (
        not TO_YOU.isdisjoint(words) or not OVER.isdisjoint(words) or bool(clause.signs & Is.LATER and data)
    )
    if to_us and words[0] in _ABLE_TO:
        return True
    return to_us and any(
        each in GIVERS and abs(at - index) <= _BESIDE for at, each in enumerate(words) for index in sent
    )


_ABLE_TO = frozenset(("can", "could", "will", "kann", "werde", "peux", "puedo"))
"""Who leaves out that it is himself: "can send you one"."""

_BESIDE = 3  # words between who gives and the giving


_SENT_LATER = Is.LATER | Is.SENDS | Is.WE


def _is_sent_later(said: Said, clause: Clause) -> bool:
    """ "I can get you the list later today", "I'll film it tonight", "we will send it over"."""
    if (clause.signs & (_SENT_LATER | Is.NOT)) != _SENT_LATER:
        return False
    words = clause.plain
    return not (_ONLY_YOU.isdisjoint(words) and FILMS.isdisjoint(words)) or any(
        first in IT and second in OVER for first, second in pairwise(words)
    )


def _is_for_you(said: Said, clause: Clause) -> bool:
    words = clause.plain
    if not GETS_ALONE.isdisjoint(words):
        return True
    return not TO_YOU.isdisjoint(words) and bool(clause.signs & Is.SENDS or not GETS.isdisjoint(words))


_HELPS_ONESELF = re.compile(
    r"(?i:\b(?:by hand|manually|(?:get|getting|work|working|got) (?:a)?round|instead|von hand|händisch|manuell|umgehen|à la main|manuellement|contourner|a mano|manualmente|mientras tanto|meanwhile|count|print|re-?type|copy)\b|手作業|手動)"
)
"""What one does with the data oneself, in default of what fails."""


def offers(said: Said) -> bool:
    """ "I can make a recording": it has not come yet."""
    return (
        bool(said.signs & Is.DATA)
        and not said.words.endswith(("?", "？"))
        and any(map(_is_offered, said.clauses))
        and not _HELPS_ONESELF.search(said.text, said.start, said.end)
    )


def _is_offered(clause: Clause) -> bool:
    if not clause.signs & Is.DATA or clause.signs & Is.NOT:
        return False
    words = clause.plain
    if clause.signs & Is.IF and not NEEDS.isdisjoint(words):
        return True
    if not (clause.signs & Is.WE and clause.signs & Is.ABLE):
        return False
    return bool(clause.signs & Is.SENDS) or not MAKES.isdisjoint(words)
