"""Is a mail about a product that others support? Then its author is told where (POLICIES, U7).

Owns that judgement: the product must be what fails or what is asked about. Who mentions it in passing (exports from it,
uses it too, says that it works) is helped here. In doubt nobody is sent away. Pure; never decides what is done about it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import islice

from gateway.message.fields import Evidence
from gateway.message.phrases import Phrases, Text
from gateway.message.sentences import MAX_SENTENCE, Sentence
from gateway.message.words import referral as words
from gateway.message.words.gate import FAULT, FAULT_JA, THANKS, THANKS_JA
from rules.policy import Referral

Span = tuple[int, int]

IN_SUBJECT, IN_CLAUSE, IN_SENTENCE, AT_FIRST = 0.9, 0.85, 0.75, 0.6
"""How sure it is by where the product stands: the last sets the scene for a fault told further on."""

FIRST = 3  # sentences in which a scene is set
AROUND = 40  # characters beside a name that say how it is meant
_LAST = 6  # words
_MOST = 500  # mentions in one mail that are looked at
_NAME = 2  # words
_THANKS_JA = 30  # characters

_CLAUSES = re.compile(words.CLAUSES, re.I)
_GREETING = re.compile(words.GREETINGS, re.I)
_GREETED = re.compile(rf"{words.GREETINGS}[^,!.:;\n]{{0,40}}[,!]", re.I)
_WORD = re.compile(r"\w+")
_ASKS = re.compile("[?？]")
_CONSENTS = re.compile(words.CONSENTS, re.I)


@dataclass(frozen=True, slots=True)
class Referred:
    id: str
    evidence: Evidence
    confidence: float


class _Is(Enum):
    ABOUT = "about"  # it is what fails, or what is asked about
    NEUTRAL = "neutral"
    PASSING = "passing"
    FINE = "fine"  # it works: whatever the mail is about, it is something else


@dataclass(frozen=True, slots=True)
class _Mention:
    how: _Is
    span: Span  # in the whole text of its part
    text: str
    confidence: float


def refer(
    referrals: Iterable[Referral], main: str, subject: str, sentences: Sequence[Sentence]
) -> Referred | None:
    """`main`: what the vendor calls its own product. `sentences`: the author's new words, as views into the mail's text."""
    subject = subject[:MAX_SENTENCE]
    found: list[Referred] = []
    whole = "\n".join((subject, *(each.text for each in sentences))).lower()
    for referral in referrals:
        if any(word.lower() in whole for word in referral.words):
            best = _best(referral, main, subject, sentences)
            found += [best] if best else []
    return max(found, key=lambda each: each.confidence, default=None)


def is_mere_thanks(text: str) -> bool:
    """Nothing but thanks, and that they will ask there: whoever was told where to go has no more to say to us."""
    text = text.strip()
    if not text:
        return True
    said = Text(text)
    if not said.says(THANKS, THANKS_JA) or _ASKS.search(text):
        return False
    if not text.isascii() and any(each in text for each in THANKS_JA):
        return len(text) <= _THANKS_JA
    rest = [each for each in _WORD.findall(text.lower()) if each not in words.POLITE]
    return len(rest) <= _NAME


def agrees(referral: Referral, main: str, text: str) -> bool:
    """They say themselves that it is the other product: "yes, this is UserZoom Go". Any "but", question or complaint is none."""
    said = _CONSENTS.sub("", text.strip()[:MAX_SENTENCE], count=1)
    named = next(_mentions(_names(referral.words), said), None)
    if named is None or _names_main(main, referral.words, said) or _complains(said):
        return False
    before, after = _last_words(said[: named[0]]).strip(), _WORD.findall(said[named[1] :])
    told = not before or _ends_with(f" {before}", (*words.ABOUT, *words.IS_IT))
    return told and len(after) <= _LAST and words.BUT.isdisjoint(each.lower() for each in after)


def _best(referral: Referral, main: str, subject: str, sentences: Sequence[Sentence]) -> Referred | None:
    names = _names(referral.words)
    told = [each for each in sentences if not (_GREETING.match(each.text) and len(each.text) < AROUND)]
    about = list(_in_subject(names, subject))
    alone = not any(_names_main(main, referral.words, each.text) for each in told)
    for sentence in told[:FIRST]:
        if not alone or _complains(sentence.text):
            break  # what follows is told beside the matter
        about += _setting_the_scene(names, sentence)
    mentions = (each for sentence in told for each in _in_sentence(names, main, referral.words, sentence))
    within = list(islice(mentions, _MOST))
    if any(each.how is _Is.FINE for each in (*about, *within)):
        return None
    if within and all(each.how is _Is.PASSING for each in within):
        return None
    about += within
    chosen = max(
        (each for each in about if each.how is _Is.ABOUT), key=lambda each: each.confidence, default=None
    )
    if chosen is None:
        return None
    part = "subject" if chosen.confidence == IN_SUBJECT else "body"
    evidence = Evidence(part, *chosen.span, chosen.text, "lexicon", chosen.confidence)
    return Referred(referral.id, evidence, chosen.confidence)


def _setting_the_scene(names: re.Pattern[str], sentence: Sentence) -> Iterator[_Mention]:
    """Before anything is complained of: what is told next happens there."""
    for span in _mentions(names, sentence.text):
        start, end = _clause(sentence.text, span)
        if _meant(sentence.text[start:end], (span[0] - start, span[1] - start)) is _Is.NEUTRAL:
            at = (sentence.start + span[0], sentence.start + span[1])
            yield _Mention(_Is.ABOUT, at, sentence.text[slice(*span)], AT_FIRST)


def _in_subject(names: re.Pattern[str], subject: str) -> Iterator[_Mention]:
    for span in _mentions(names, subject):
        start, end = _clause(subject, span)
        how = _meant(subject[start:end], (span[0] - start, span[1] - start))
        how = _Is.ABOUT if how is _Is.NEUTRAL else how
        yield _Mention(how, span, subject[slice(*span)], IN_SUBJECT)


def _in_sentence(
    names: re.Pattern[str], main: str, others: tuple[str, ...], sentence: Sentence
) -> Iterator[_Mention]:
    text = sentence.text
    for span in _mentions(names, text):
        start, end = _clause(text, span)
        how = _meant(text[start:end], (span[0] - start, span[1] - start))
        confidence = IN_CLAUSE
        if how is _Is.NEUTRAL:
            clause = text[start:end]
            if _complains(clause) and not _names_main(main, others, clause):
                how = _Is.ABOUT
            elif _complains(text) and not _names_main(main, others, text):
                how, confidence = _Is.ABOUT, IN_SENTENCE
        at = (sentence.start + span[0], sentence.start + span[1])
        yield _Mention(how, at, text[slice(*span)], confidence)


def _meant(clause: str, span: Span) -> _Is:
    """What the words around the name make of it."""
    before, after = clause[: span[0]], clause[span[1] :]
    both, close = Text(f"{before} {after}"), _last_words(before)
    if both.says(words.UNTOUCHED):
        return _Is.FINE
    if _ends_with(close, words.BEFORE) or Text(after[:AROUND]).says(words.AFTER, words.AFTER_JA):
        return _Is.PASSING
    if _ends_with(close, words.ABOUT):
        return _Is.ABOUT
    fails = both.says(words.NEGATIONS) or both.says(words.LIMITS) or both.says(FAULT, FAULT_JA)
    return _Is.FINE if both.says(words.FINE) and not fails else _Is.NEUTRAL


def _complains(text: str) -> bool:
    said = Text(text)
    return (
        bool(_ASKS.search(text))
        or said.says(FAULT, FAULT_JA)
        or said.says(words.NEGATIONS, words.NEGATIONS_JA)
    )


def _last_words(before: str) -> str:
    """The words right before a name, without its article."""
    last = _WORD.findall(before.lower())[-_LAST:]
    while last and last[-1] in words.ARTICLES:
        last.pop()
    return f" {' '.join(last)}"


@lru_cache(maxsize=8)
def _endings(phrases: Phrases) -> tuple[str, ...]:
    return tuple(f" {' '.join(_WORD.findall(phrase))}" for phrase in phrases)


def _ends_with(text: str, phrases: Phrases) -> bool:
    return text.endswith(_endings(phrases))


def _clause(text: str, span: Span) -> Span:
    """The part of a sentence that a name stands in."""
    start, end = 0, len(text)
    for mark in _CLAUSES.finditer(text):
        if mark.end() <= span[0]:
            start = mark.end()
        elif mark.start() >= span[1]:
            return start, mark.start()
    return start, end


@lru_cache(maxsize=32)
def _names(names: tuple[str, ...]) -> re.Pattern[str]:
    inner = "|".join(
        r"[ \t]{0,3}\n?[ \t]{0,3}".join(map(re.escape, name.split()))
        for name in sorted(names, key=len, reverse=True)
    )
    return re.compile(rf"(?<![A-Za-z0-9])(?:{inner})(?![A-Za-z0-9])", re.I)


def _mentions(names: re.Pattern[str], text: str) -> Iterator[Span]:
    for match in names.finditer(text):
        behind = _WORD.match(text, match.end() + 1)
        is_verb = match[0].endswith("go") and behind is not None and behind[0].lower() in words.NOT_A_NAME
        if not is_verb:
            yield match.span()


@lru_cache(maxsize=32)
def _main(main: str, others: tuple[str, ...]) -> re.Pattern[str]:
    longer = [other[len(main) :].strip() for other in others if other.lower().startswith(main.lower())]
    no = "|".join([*map(re.escape, filter(None, longer)), words.STAFF])
    return re.compile(
        rf"(?<![A-Za-z0-9]){re.escape(main)}(?![A-Za-z0-9])(?![\s-]{{1,3}}(?:{no})(?![A-Za-z0-9]))", re.I
    )


def _names_main(main: str, others: tuple[str, ...], text: str) -> bool:
    """Beside a greeting, which names it as those who are written to."""
    greeting = _GREETED.match(text)
    return _main(main, others).search(text, greeting.end() if greeting else 0) is not None
