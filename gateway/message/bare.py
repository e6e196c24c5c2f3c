"""Is a mail nothing but the question how far we are, or nothing but the word that all is well?

Owns that judgement, and it is a strict one: each sentence must be made of known phrases and of words that tell nothing. One
word more and it is a reply or a report, for a person to read. `gate` says what a mail is mostly about; this says what it
is only about, so that it may be answered from the record, or change nothing. Pure and linear.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from gateway.message.phrases import Text
from gateway.message.words import bare as words
from gateway.message.words.gate import FAULT, FAULT_JA

MAX_READ = 600  # characters: who writes more says more
MAX_SEEN = 2_000  # characters: of a mail with what it quotes
MAX_NAMED = 5  # references
MAX_BELOW = 4  # lines below a closing: a name, a company
MAX_SIGNED = 3  # words of a name that nothing closes
MAX_TOPIC = 4  # words that name what the question is about

_REPLY_MARK = re.compile(r"^(?:(?:re|aw|sv|antw|rv|réf|tr)\s*(?:\[\d+\])?\s*:\s*)+", re.I)
_SENTENCE = re.compile(r"([.!?;:\n。！？¿¡]+|\s[-–—]+\s)")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_KANA = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_GREETING = re.compile(rf"\s*(?:{words.GREETINGS})\b[^,!?.:\n]{{0,40}}(?:[,!:]|\n|$)", re.I)
_CLOSING = re.compile(
    rf"(?:^|(?<=[.!?,])[ \t]|^[ \t]+){words.CLOSINGS}[ \t]*[,.!]?[ \t]*(?:[^\W\d_][\w.]*[ \t]*){{0,3}}$",
    re.I | re.M,
)
_NAME = re.compile(r"[ \t]*(?:[^\W\d_a-z][\w.&-]*[ \t,]*){1,4}$")
_LAST = re.compile(r"(?:^|(?<=[.!?。！？])|\n)[ \t]*[-–—/~*]*[ \t]*([^\n.!?。！？]{1,40})[.,]?\s*\Z")
_NAME_JA = re.compile(
    rf"[^\W{words.NO_NAME_JA}\d_\u3040-\u30ffa-zA-Z]{{2,6}}(?:[ \u3000][^\W{words.NO_NAME_JA}\d_\u3040-\u30ffa-zA-Z]{{1,4}})?"
)
_BY_JA = re.compile("(?:より|拝|です)$")
_INTRODUCED_JA = re.compile(
    rf"(?:^|(?<=[。\n]))[ \t]*[^。\n]{{1,30}}[社部課室店校所会]の[^\W{words.NO_NAME_JA}\d_\u3040-\u30ff]{{1,6}}です[。\n]"
)
_WONDERS = re.compile(
    r" (?:(?:is|was) (?:it|this|that)|does it|do you|ist (?:es|das)|ist alles|est ce|está) "
)
_STATEMENT = re.compile(rf" (?:{words.STATEMENT}) ")
_THANKED = re.compile(
    rf"((?i:{words.THANKED}))[ \t]*(?:[ \t]|,)[ \t]*([^\W\d_a-z][^\W\d_]+)(?=[ \t]*(?:[,.!\n]|$)|[ \t]+(?i:{words.AND})\b)"
)
_THUMBS_UP = dict.fromkeys(
    map(ord, "👍👌🙏✅🎉😊🙂\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff\ufe0f"), " "
)


@dataclass(frozen=True, slots=True)
class Asking:
    """`refs`: the references it names. `everything`: what is open, whatever it is. `alone`: its subject says no more."""

    refs: tuple[str, ...] = ()
    everything: bool = False
    language: str = ""  # "" where the words are everybody's
    alone: bool = True


def asks(subject: str, text: str, prefix: str, author: str = "") -> Asking | None:
    """What is asked by a mail that does nothing but ask. `text`: the author's new words. `prefix`: of our references.
    `author`: the name and the address that it is from."""
    if len(text) > MAX_READ:
        return None
    refs, told = _without_refs(_unsigned(text, author), prefix)
    in_subject, about = _without_refs(_REPLY_MARK.sub("", subject[:MAX_READ]), prefix)
    said, above = _asked(told), _asked(about)
    is_answer = _REPLY_MARK.match(subject) is not None
    if said is None and (core(text if is_answer else told).strip() or above is None):
        return None
    found = said or above
    assert found is not None
    language, everything = found
    if said is not None and everything:
        in_subject = ()  # what a letter of ours was about narrows nothing
    named = tuple(dict.fromkeys((*refs, *in_subject)))[:MAX_NAMED]
    return Asking(named, everything, language, above is not None or not _tells(about))


def all_is_well(text: str, author: str = "", *, solved: bool = False) -> bool:
    """Thanks, that it works, that it is solved: and nothing besides. `solved`: it answers a letter that says so."""
    if len(text) > MAX_READ or "?" in text or "？" in text:
        return False
    if text.strip() and not text.translate(_THUMBS_UP).strip():
        return True
    inner = _THANKED.sub(_thanked, _unsigned(core(text, closing=False), author))
    if _KANA.search(inner):
        rest, found = _stripped(
            _INTRODUCED_JA.sub("", inner), (*words.WELL_JA, *(words.ACCEPTED_JA if solved else ()))
        )
        return found and not _WORD.search(_stripped(rest, words.BESIDE_JA)[0])
    return any(
        _covered(
            inner,
            (words.WELL[language], words.ACCEPTED if solved else ()),
            _set(words.BESIDE_WELL[language]),
            frozenset(),
        )
        for language in words.WELL
    )


def _asked(text: str) -> tuple[str, bool] | None:
    """(language, whether all that is open is asked for)"""
    inner = core(text)
    if _KANA.search(inner):
        rest, everything = _stripped(_INTRODUCED_JA.sub("", inner), words.ASKS_ALL_JA)
        rest, asked = _stripped(rest, words.ASKS_JA)
        is_bare = (everything or asked) and not _WORD.search(_stripped(rest, words.BESIDE_JA)[0])
        return ("ja", everything) if is_bare else None
    for language in words.ASKS:
        tables = (words.ASKS_ALL[language], words.ASKS[language], words.NEUTRAL)
        found = _covered(
            inner, tables, _set(words.BESIDE[language]), _set(words.POLITE[language]), asking=True
        )
        if found:
            return ("" if found == {2} else language), 0 in found
    return None


def _tells(subject: str) -> bool:
    """Whether a subject says anything at all."""
    said = set(_words(subject))
    return not any(said <= _set(words.BESIDE[each]) | _set(words.POLITE[each]) for each in words.BESIDE)


def _covered(
    text: str,
    tables: tuple[tuple[str, ...], ...],
    beside: frozenset[str],
    polite: frozenset[str],
    asking: bool = False,
) -> set[int]:
    """Which of the tables have a phrase in it, if every sentence holds one, or is polite; else none."""
    found: set[int] = set()
    pieces = [*_SENTENCE.split(text), ""]
    for sentence, mark in zip(pieces[::2], pieces[1::2], strict=True):
        said = _words(sentence)
        if not said or polite.issuperset(said):
            continue
        folded = f" {' '.join(said)} "
        if (asking and "?" not in mark and _states(folded)) or (not asking and _WONDERS.match(folded)):
            return set()
        here = set()
        for number, phrases in enumerate(tables):
            for phrase in _longest_first(phrases):
                shorter = folded.replace(f" {phrase} ", " ")
                if shorter != folded:
                    here.add(number)
                    folded = shorter
        beyond = [each for each in folded.split() if each not in beside and each not in polite]
        if not here or (beyond and not ("?" in mark and _only_names(beyond, here))):
            return set()
        found |= here
    return found


def _thanked(found: re.Match[str]) -> str:
    """ "Thanks Sam": whoever is thanked says nothing of the matter."""
    return found[1] if _is_name(found[2]) and found[2].lower() not in _no_names() else found[0]


def _states(folded: str) -> bool:
    """ "The status is still open": an answer in the words of a question."""
    return _STATEMENT.search(folded) is not None and _set(words.WONDERS).isdisjoint(folded.split())


def _only_names(beyond: list[str], asked: set[int]) -> bool:
    """Whether the other words of a question only name what it is about: "any update on the quota export?"."""
    if len(beyond) > MAX_TOPIC or asked != {_ASKS} or not words.TURNS.isdisjoint(beyond):
        return False
    telling = " ".join(each for each in beyond if each not in words.TOPICS)
    return not any(map(_has_digit, beyond)) and not Text(telling).says(FAULT, FAULT_JA)


_ASKS = 1  # of the tables: neither all that is open, nor a bare "status", which also stands in reports


def _has_digit(word: str) -> bool:
    return any(each.isdigit() for each in word)


def _stripped(text: str, phrases: Iterable[str]) -> tuple[str, bool]:
    before = text
    for phrase in _longest_first(tuple(phrases)):
        text = text.replace(phrase, " ")
    return text, text != before


@lru_cache(maxsize=32)
def _set(words_of: str) -> frozenset[str]:
    return frozenset(words_of.split())


@lru_cache(maxsize=64)
def _longest_first(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(phrases, key=len, reverse=True))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'"))


def core(text: str, closing: bool = True) -> str:
    """Without a greeting above and a closing with names below. `closing` false: thanks that are all there is stay."""
    text = _GREETING.sub("", text.strip(), count=1) if _GREETING.match(text.strip()) else text
    for found in _CLOSING.finditer(text):
        below = [line for line in text[found.end() :].split("\n") if line.strip()]
        if len(below) <= MAX_BELOW and all(map(_is_name, below)) and (below or closing):
            said = text[: found.start()]
            return said if closing or said.strip() else found[0]
    return text


def _is_name(line: str) -> bool:
    return _NAME.fullmatch(line) is not None and not Text(line).says(FAULT, FAULT_JA)


def _unsigned(text: str, author: str) -> str:
    """Without the name on the last line, where nothing says that it closes the mail."""
    found = _LAST.search(text.rstrip())
    return text[: found.start(1)].rstrip(" \t-–—/~*") if found and _signs(found[1].strip(), author) else text


def _signs(line: str, author: str) -> bool:
    """The author's own name however it is written, or what can be nothing but somebody's."""
    said = _words(line)
    if said and set(said) <= set(re.findall(r"[^\W\d_]+", author.lower())):
        return True
    if _KANA.search(line):
        return _NAME_JA.fullmatch(_BY_JA.sub("", line)) is not None
    return len(said) <= MAX_SIGNED and _is_name(line) and _no_names().isdisjoint(said)


def _without_refs(text: str, prefix: str) -> tuple[tuple[str, ...], str]:
    mark = _reference(prefix)
    return tuple(dict.fromkeys(each.upper() for each in mark.findall(text))), mark.sub(" ", text)


@lru_cache(maxsize=64)
def _reference(prefix: str) -> re.Pattern[str]:
    # ASCII: in Japanese the next word follows without a blank
    return re.compile(rf"(?<![\w-])#?\[?({re.escape(prefix)}-\d{{1,10}})\]?(?![\w-])", re.I | re.A)


def may_ask(*texts: str) -> bool:
    """Whether it is worth the look: quick, and yes too often."""
    beginnings = [each[:MAX_SEEN].lower() for each in texts]
    return any(key in each for key in _keys() for each in beginnings)


@lru_cache(maxsize=1)
def _no_names() -> frozenset[str]:
    """What is said in questions, thanks and answers is nobody's name."""
    spoken = (
        *words.ASKS.values(),
        *words.ASKS_ALL.values(),
        *words.WELL.values(),
        words.NEUTRAL,
        words.ACCEPTED,
    )
    told = (*words.BESIDE.values(), *words.BESIDE_WELL.values(), *words.POLITE.values(), words.NO_NAME)
    said = {each for phrases in spoken for phrase in phrases for each in _words(phrase)}
    return frozenset(said | words.TURNS | words.TOPICS | {each for row in told for each in row.split()})


@lru_cache(maxsize=1)
def _keys() -> tuple[str, ...]:
    spoken = (
        phrase for table in (words.ASKS, words.ASKS_ALL) for phrases in table.values() for phrase in phrases
    )
    longest = {max(_WORD.findall(phrase), key=len) for phrase in (*spoken, *words.NEUTRAL)}
    return (*sorted(longest), *(each[:2] for each in (*words.ASKS_JA, *words.ASKS_ALL_JA)))
