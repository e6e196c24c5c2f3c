"""What is wrong, and whom it hits.

Owns how strongly a sentence tells of either: signs of several kinds in one clause, never one word alone.
"""

import re
from collections.abc import Iterator, Sequence

from gateway.message.account import Account, Evidence, Found, evidence_of
from gateway.message.beginning import without_time
from gateway.message.body import Span
from gateway.message.likely import Odds
from gateway.message.speech import FEW, KANA, LEAST, SHORT, Clause, Said, asks
from gateway.message.telling import behind_mark, clauses_of, tight, without_connectives
from gateway.message.way import is_brief
from gateway.message.whom import are_counted, counts_people, is_all, is_personal, is_share, is_too, of_one
from gateway.message.withheld import holds_back, promises
from gateway.message.worded import denies
from gateway.message.words.fields import FOR_WHOM, HEADS, WAYS, Is

_LONG = 40


def read_aspects(mail: Account, odds: Odds, found: Found) -> None:
    free = tuple(mail.free)
    faults = [fault(said) for said in free]
    rated = [_aspect(said, index, faults[index]) + _sounds(odds, said) for index, said in enumerate(free)]
    rated = _refined(odds, free, "aspects", rated, _BEST_CLAUSE)
    at = max(range(len(free)), key=rated.__getitem__, default=-1)
    confidence = 0.7 if max(faults, default=0.0) >= 1.0 else _unnamed(mail, odds, free)
    if not confidence:
        return
    if not free or (confidence < 0.7 and _is_in_subject(mail) and rated[at] < _FARFETCHED):
        found.evidence += evidence_of(mail.subject, _faulty(mail.subject), "lexicon", confidence)
        return
    chosen = [at]
    if _is_listed(free[at]):
        near = range(max(0, at - _SAME_LIST), min(len(free), at + _SAME_LIST + 1))
        chosen = [index for index in near if _is_listed(free[index]) and faults[index] >= 1.0][:FEW] or chosen
    for said in (free[index] for index in chosen):
        part = tight(said, without_time(mail, said, _wrong(odds, said)))
        found.evidence += evidence_of(said, part, "lexicon", confidence)


_BEST_CLAUSE = 0.9  # of its log odds
_FARFETCHED = -5.0  # rank of a sentence; the subject rather tells it


def _is_in_subject(mail: Account) -> bool:
    return fault(mail.subject) >= 1.0 and not mail.subject.words.casefold().startswith(HEADS)


def _unnamed(mail: Account, odds: Odds, free: Sequence[Said]) -> float:
    """How surely something is told to be wrong, where no sentence says it in plain words; 0 for not at all."""
    if _is_in_subject(mail):
        return 0.65
    told = [said for said in free if _tells(said)] or [mail.subject]
    if any(said.words.endswith(("?", "？")) and _tells(said) for said in free):
        return 0.6
    telling = max(told, key=lambda said: odds.of(said, "aspects"))
    return 0.5 if _tells(telling) and not telling.words.casefold().startswith(HEADS) else 0.0


def _sounds(odds: Odds, said: Said) -> float:
    """How much it sounds like what is wrong, rather than like what that costs or how one comes to see it."""
    cost, way = odds.of(said, "impact") + 0.5, odds.of(said, "steps")
    return 2.2 * odds.of(said, "aspects") - 0.5 * max(0.0, cost) - 0.35 * max(0.0, way)


def _refined(odds: Odds, spoken: Sequence[Said], name: str, ranks: list[float], worth: float) -> list[float]:
    """Of the few that are best the best clause counts beside the whole: a long sentence may tell it in few words."""
    for index in sorted(range(len(spoken)), key=ranks.__getitem__)[-_CONTEND:]:
        said = spoken[index]
        if len(said.clauses) > 1:
            ranks[index] += worth * (max(odds.of_clauses(said, name)) - odds.of(said, name))
    return ranks


_CONTEND = 4  # sentences


_BULLET = re.compile(r"[-*•·–+]\s|\(?\d{1,2}[.)]\s|\(?[a-h]\)\s")


def _is_listed(said: Said) -> bool:
    return said.item and bool(_BULLET.match(said.text, said.start, said.end))


_SAME_LIST = 8  # sentences

_LATER, _LATEST = 1.0, 10  # what each sentence before costs: the beginning tells what is wrong
_EARLY = 4  # sentences in which a thing that is named is likely what fails, in whatever words
_LEANS = ((Is.THING, 0.8), (Is.SAYS, 0.3), (Is.HARM, -0.2), (Is.IF, -0.2), (Is.POLITE, -0.5))
_STARTED, _SHORT = 0.4, 0.5
_NAMELESS = 5  # words; what names no thing in so few tells little


def _aspect(said: Said, index: int, rate: float) -> float:
    """How much a sentence is the one that tells what is wrong: it names a thing, early on, and not what that costs."""
    signs = said.signs
    rate = rate or 0.8 * bool(signs & Is.THING and index < _EARLY)
    rate += sum(lean for sign, lean in _LEANS if signs & sign) - _LATER * min(index, _LATEST)
    if signs & (Is.SINCE | Is.BEGAN) and signs & (Is.WHEN | Is.PAST | Is.EVENT):
        rate += _STARTED
    if not signs & Is.THING and sum(len(each.words) for each in said.clauses) <= _NAMELESS:
        rate -= _SHORT
    return rate


def fault(said: Said) -> float:
    """How much a sentence tells that something is wrong."""
    if not said.signs & (Is.FAILS | Is.NOT | Is.ASKS):
        return 0.0
    rate = max((_clause_fault(each) for each in said.clauses), default=0.0)
    if rate >= 1.5 and _is_listed(said):
        rate += 0.5
    if said.signs & Is.TRIED:
        rate -= 1.5
    if rate and said.signs & (Is.SINCE | Is.BEGAN) and said.signs & (Is.WHEN | Is.PAST | Is.EVENT):
        rate += 0.4
    if asks(said):
        words = said.words.lower().split()
        useful = not WAYS.isdisjoint(words) or (len(words) > SHORT and not said.signs & Is.POLITE)
        rate = max(rate - 1.0, 1.9 if useful else 0.0)
    if denies(said) is not None or holds_back(said) or (said.signs & Is.LATER and said.signs & Is.SENDS):
        rate -= 2.0
    return rate


def _clause_fault(clause: Clause) -> float:
    signs = clause.signs
    if signs & Is.FAILS:
        rate = 2.3 if signs & Is.NOT else 2.0
    elif not signs & Is.NOT:
        return 0.0
    elif signs & Is.ABLE:
        rate = 2.1
    else:  # "so that you don't get four mails"
        rate = 1.2 if signs & Is.WE else 1.8
    polite = signs & Is.POLITE and (len(clause.words) <= _BREATH or not signs & (Is.THING | Is.DATA))
    return rate - 1.5 * bool(polite) - 1.0 * bool(signs & Is.KNOWS)


_BREATH = 10  # words; a longer clause that is polite as well tells something too

_TELLING = 3  # words


def _tells(said: Said) -> bool:
    words = sum(len(each.words) for each in said.clauses)
    return (
        (words >= _TELLING or (len(said.words) > SHORT and KANA.search(said.words) is not None))
        and not said.signs & (Is.POLITE | Is.HERE)
        and not (said.signs & Is.SENDS and said.signs & Is.LATER)
    )


_WRONG_APART, _HIT_APART = 1.7, 4.0  # log odds within which clauses tell of it together


def _wrong(odds: Odds, said: Said) -> Span:
    """The clauses that tell what is wrong; of a short sentence all."""
    start, end = clauses_of(odds, said, "aspects", _faulty(said), _WRONG_APART)
    if said.end - said.start <= _LONG:
        return said.start, said.end
    before = [each.start for each in said.clauses if each.start < start]
    while end - start < LEAST and before:
        start = before.pop()
    return start, end


def _faulty(said: Said) -> Span:
    """The clauses that tell it; of a short sentence all."""
    if said.end - said.start <= _LONG:
        return said.start, said.end
    wrong = [index for index, each in enumerate(said.clauses) if each.signs & (Is.FAILS | Is.NOT)]
    if not wrong:
        return said.start, said.end
    first = last = wrong[0]
    while last + 1 in wrong:
        last += 1
    while said.clauses[last].end - said.clauses[first].start < LEAST and first:
        first -= 1
    return said.clauses[first].start, said.clauses[last].end


def read_impact(mail: Account, odds: Odds, found: Found) -> None:
    least = 2.0 if _only_asks(mail) else _LEAST_HIT
    spoken = (*mail.free, *mail.told)
    hits = [_hit(said) for said in spoken]
    rated = [index for index, (rate, _) in enumerate(hits) if rate >= least]
    if rated and max(odds.of(spoken[index], "impact") + hits[index][0] for index in rated) < _UNLIKELY:
        rated = [index for index in rated if _is_plain(hits[index][0], spoken[index])]
    if rated:
        ranks = [_rank(odds, said, index, hits[index][0]) for index, said in enumerate(spoken)]
        ranks = _refined(odds, spoken, "impact", ranks, _CLAUSE)
        surest = max(rated, key=ranks.__getitem__)
        best = max(range(len(spoken)), key=ranks.__getitem__)
        sure = hits[surest][0] >= 1.2 and odds.of(spoken[surest], "impact") >= _DOUBTED
        confidence = 0.5 if not sure else 0.7 if hits[surest][0] >= 2.0 else 0.6
        for index in _told_in(ranks, best):
            said = spoken[index]
            start, end = clauses_of(odds, said, "impact", hits[index][1], _HIT_APART)
            start = behind_mark(said.text, start, end)
            span = without_connectives(said.text, start, end), end
            found.evidence += evidence_of(said, span, "lexicon", confidence)
    elif least < 2.0:
        found.evidence += next((shown for said in mail.free if (shown := list(_concerned(said)))), [])
    found.evidence.sort(key=lambda each: each.start)


def _rank(odds: Odds, said: Said, index: int, rate: float) -> float:
    """How much a sentence is the one that tells it: by what it sounds like rather than by its signs, and late: first one tells
    what fails."""
    told = (1 + _CLAUSE) * odds.of(said, "impact")
    return told + _SIGNED * rate + _FOLLOWS * min(index, _LATEST)


_CLAUSE, _SIGNED, _FOLLOWS = 0.4, 0.2, 0.15
"""What its best clause, its signs and each sentence before it are worth."""


def _told_in(ranks: list[float], best: int) -> list[int]:
    """The sentence that tells it, and what tells it as surely."""
    rest = [
        index
        for index in range(len(ranks))
        if index != best and ranks[index] >= max(_AS_WELL, ranks[best] - _BEHIND)
    ]
    return sorted([best, *sorted(rest, key=ranks.__getitem__)[-1:]])


def _concerned(said: Said) -> Iterator[Evidence]:
    """Where nobody is said to be hit: who is spoken of at all."""
    if promises(said, 0) or holds_back(said):
        return
    for each in said.clauses:
        told = each.signs & Is.PEOPLE and not each.signs & (Is.POLITE | Is.TRIED | Is.HERE | Is.THING)
        if told and len(each.words) >= FEW:
            yield from evidence_of(said, (each.start, each.end), "lexicon", 0.4)
            return
    if said.signs & Is.PEOPLE and said.signs & (Is.FAILS | Is.NOT | Is.THING):
        yield from _for_whom(said)


def _for_whom(said: Said) -> Iterator[Evidence]:
    for each in said.clauses:
        for index, word in enumerate(each.words):
            if word.plain not in FOR_WHOM:
                continue
            if any(other.signs & Is.PEOPLE for other in each.words[index + 1 : index + FEW]):
                yield from evidence_of(said, (word.start, each.end), "lexicon", 0.4)
                return


def _is_plain(rate: float, said: Said) -> bool:
    """Said in so many words, whatever it sounds like: "the list is empty and the tenant waits"."""
    return rate >= _PLAINLY or bool(said.signs & Is.HARM) or is_personal(said)


_LEAST_HIT = 0.8

_AS_WELL, _BEHIND = 2.0, 1.0
"""Rank from which a second sentence tells it too, and how far it may be behind the best."""

_UNLIKELY, _PLAINLY = -1.2, 1.3  # rank, rate; of what is so weakly told four of five tell nobody's harm

_DOUBTED = -0.4  # log odds; what a sentence sounds like tells more often something else

_HARMED = Is.MANY | Is.PEOPLE | Is.WE | Is.SO | Is.LIKE | Is.HIT | Is.HARM


def _only_asks(mail: Account) -> bool:
    """A question how the product is used harms nobody."""
    return any(asks(each) and fault(each) >= 1.5 for each in mail.free) and not any(
        each.signs & (Is.FAILS | Is.SINCE) and fault(each) >= 1.5 and not asks(each) for each in mail.free
    )


def _hit(said: Said) -> tuple[float, Span]:
    """How much a sentence tells of people and of what they cannot do, and its clauses that do."""
    if not said.signs & _HARMED and not is_personal(said):
        return 0.0, (said.start, said.end)
    rates = [_clause_hit(each, said.text) for each in said.clauses]
    best = max(rates, default=0.0)
    if best < _LEAST_HIT:  # nothing below makes it more
        return 0.0, (said.start, said.end)
    if said.signs & Is.TRIED and best < 2.0:
        best -= 1.0
    if asks(said) or holds_back(said) or promises(said, 0):
        best -= 1.0
    elif best < 2.0 and fault(said) >= 2.0 and not said.signs & Is.HARM:
        best -= 0.3  # "I cannot open it" tells what fails; whom it hits is told elsewhere, if at all
    if best < _LEAST_HIT:
        return 0.0, (said.start, said.end)
    if is_brief(said, said.clauses[0]):
        best -= 0.8  # what one is to do is a step
    first = last = rates.index(max(rates))
    while first and rates[first - 1] >= 1.2:
        first -= 1
    while last + 1 < len(rates) and (rates[last + 1] >= 0.8 or max(rates[last + 1 : last + 3]) >= 1.2):
        last += 1
    if first and said.text[said.clauses[first].start - 1] == "(":  # "my team (22 people) waits"
        first -= 1
        last += (
            last + 1 < len(rates) and said.text[said.clauses[last].end : said.clauses[last].end + 2] == ") "
        )
    end = said.clauses[last].end
    closed = said.text[end : end + 1] == ")" and "(" in said.text[said.clauses[first].start : end]
    return best, (said.clauses[first].start, end + closed)


def _clause_hit(clause: Clause, text: str) -> float:
    signs = clause.signs
    rate = 0.0
    counts = bool(signs & Is.MANY or clause.number)
    if (
        signs & Is.PEOPLE and ((counts and counts_people(clause)) or (signs & Is.NOT and signs & Is.ABLE))
    ) or (counts and signs & Is.WE and are_counted(clause)):
        rate = 2.0
    elif signs & Is.HARM and (signs & (Is.PEOPLE | Is.WE) or counts):
        rate = 1.6
    elif signs & Is.NOT and signs & Is.ABLE and (counts or signs & Is.WE or clause.words[0].signs & Is.ABLE):
        rate = 1.3
    elif (signs & Is.PEOPLE and signs & (Is.NOT | Is.SO | Is.FAILS | Is.HIT)) or (signs & Is.HIT and counts):
        rate = 1.2
    elif (one := of_one(clause, text)) > 0.0:
        rate = one
    elif signs & Is.HARM or (signs & Is.TOO and (signs & Is.PEOPLE or is_too(clause))):
        rate = 1.0
    elif signs & Is.SO and signs & (Is.WE | Is.FAILS):
        rate = 0.9
    elif signs & (Is.LIKE | Is.HIT) or is_all(clause) or is_share(clause):
        rate = 0.8
    if rate < 2.0 and signs & Is.POLITE:
        return 0.0
    return rate + 0.4 * bool(signs & Is.SO and rate) + 0.2 * bool(clause.number and rate >= 2.0)
