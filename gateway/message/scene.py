"""Reads the scene a mail tells of: what still works, for how many, whether there is a way round, what is at stake today.

Owns the order of word classes that makes a statement; the words are `words.scene`'s, what a statement means for a level is
the policy's. Never weighs anger, capitals or a customer's own urgency. Linear: each word becomes one letter of a line, and
the statements are patterns over lines, with bounded gaps that cross no comma.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from gateway.message.sentences import Sentence
from gateway.message.words.scene import CLASSES, FEATURES
from rules.policy import Function, Scope

Part = Literal["subject", "body"]


@dataclass(frozen=True, slots=True)
class Said:
    """Words of the subject or of the mail's whole text (`part`), and how surely they say it (0 to 1)."""

    part: Part
    start: int
    end: int
    text: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Scene:
    """Each facet with the words that say it; None or empty where nothing is said. Of several causes each speaks for itself."""

    scope: tuple[Scope, Said] | None
    functions: Mapping[Function, Said]
    workaround: tuple[bool, Said] | None
    login: Said | None  # people cannot log in
    wrong_data: Said | None
    live: Said | None
    features: Mapping[str, Said]  # major ones that are out, by name


@dataclass(frozen=True, slots=True)
class _Rule:
    """`pattern` runs over the letters of one sentence. It needs one of the letters `needs`, else it is not tried."""

    needs: str
    confidence: float
    pattern: re.Pattern[str]


def _rule(needs: str, confidence: float, pattern: str) -> _Rule:
    """`~` in a pattern is a word that changes nothing, in the same clause; `-` the same, and no feature; `_` any. A group: the words."""
    inner = pattern.replace("~", r"[^,\nniqE]").replace("-", r"[^,\nniqEF]").replace("_", r"[^,\n]")
    return _Rule(needs, confidence, re.compile(inner, re.MULTILINE))


_VERB = "[vbyVu]"
_OUTAGE = (
    _rule("D", 0.95, r"(?<!n)D"),
    _rule("x", 0.9, r"(?<![FE])w-{0,4}x(?!_{0,2}F)"),
    _rule("x", 0.85, r"x(?:-{0,2})w(?!F)"),
    _rule("x", 0.8, r"x-{0,3}[az]-{0,3}p|x-{0,2}a(?![^,\n])"),
    _rule("n", 0.75, r"(?<![FE])w-{0,3}n-{0,3}v(?!_?q)"),
    _rule("c", 0.8, r"(?<![FE])w-{0,3}c-{0,3}[uv]"),
    _rule("e", 0.8, r"(?<![n])e_{0,2}n?_{0,2}v"),
    _rule("5", 0.8, r"(?<![FE])w-{0,5}5|5-{0,5}(?:a-{0,2}P|w)"),
    _rule("P", 0.75, r"aP-{0,5}[fx5]|[fx5]-{0,4}aP"),
    _rule("x", 0.6, r"^[.wA,]{0,3}x[.t]{0,2}$"),
    _rule("d", 0.65, r"(?<![nF])d"),
)
_STOPPED = (
    _rule("z", 0.85, r"z_{0,6}[kc]_{0,3}[uv]|z_{0,4}u_{0,1}k"),
    _rule("c", 0.8, r"a-{0,4}p-{0,3}c-{0,3}u|c-{0,4}u-{0,4}w"),
    _rule("k", 0.8, r"k_{0,5}[nz]_{0,4}u|p-{0,4}k_{0,4}[nz]-{0,4}u"),
    _rule("c", 0.6, r"c-{0,2}u(?!_{0,3}F)"),
)
_BROKEN = (
    _rule("f", 0.75, r"A-{0,4}[fx]|(?<![FE])w-{0,4}f"),
    _rule("A", 0.7, r"A-{0,3}n-{0,3}[vb]"),
    _rule("fx", 0.45, r"(?<!n)[fx5]"),
    _rule("n", 0.45, rf"n~{{0,3}}{_VERB}"),
    _rule("c", 0.45, r"c(?!_{0,3}T)"),
    _rule("k", 0.45, r"k_{0,6}n_{0,4}[vbyu]"),
    _rule("W", 0.45, r"(?<!n)W"),
)
_FEATURE = (
    _rule("F", 0.8, rf"F~{{0,5}}(?:[xf]|n~{{0,3}}{_VERB}|c)"),
    _rule("F", 0.8, r"c(?!_{0,3}T)~{0,5}F"),
    _rule("F", 0.8, rf"n~{{0,2}}{_VERB}~{{0,4}}F"),
    _rule("F", 0.7, r"(?<!n)[fx]~{0,3}F"),
    _rule("F", 0.7, r"k~{0,4}F?~{0,2}n~{0,3}F|k~{0,4}n~{0,4}F|F_{0,4}k_{0,4}n_{0,3}[vbyu]"),
)
_PAIR = re.compile(r"F[^,\nEiqn]{0,2}(?:,[^,\nEiqn]{0,2}F[^,\nEiqn]{0,2}){0,4},?&[^,\nEiqn]{0,2}F")
_SLOW = (_rule("s", 0.85, r"(?<!n)s"), _rule("v", 0.7, r"n_?vq"))
_LITTLE: tuple[tuple[Function, tuple[_Rule, ...]], ...] = (
    (Function.COSMETIC, (_rule("C", 0.9, r"(?<!n)C"), _rule("B", 0.6, r"B"))),
    (Function.MINOR, (_rule("M", 0.8, r"(?<!n)M"),)),
    (Function.QUESTION, (_rule("Q", 0.8, r"Q(?![^\n]{0,12}G)"),)),
)
_LOGIN = (
    _rule("L", 0.9, r"(?<!n)L"),
    _rule("l", 0.9, r"(?:[czL]|k_{0,4}n)_{0,6}(?<!j)l"),
    _rule("l", 0.85, rf"(?<!j)l~{{0,5}}(?:[xf]|n~{{0,3}}{_VERB}|c|s(?!q))"),
    _rule("l", 0.85, r"n_{0,2}(?:[vbukp]_{0,2})?(?<!j)l"),
    _rule("l", 0.8, r"(?<![nP])[fx]~{0,3}(?<!j)l"),
)
_WRONG = (
    _rule("W", 0.8, r"(?<!n)W_{0,4}[gY]|[g]~{0,7}W"),
    _rule("W", 0.8, r"V~{0,4}W|W~{0,3}V"),
    _rule("V", 0.65, r"g_{0,12}V(?!_{0,3}q)|V_{0,2}g_{0,6}W"),
)
_LIVE = (
    _rule("N", 0.8, r"N~{0,3}Y|Y~{0,8}N"),
    _rule("t", 0.8, r"[yN]_{0,4}t|t_{0,3}y"),
)
_ROUND = (
    _rule("R", 0.85, r"(?<!n)R"),
    _rule("K", 0.85, r"H[^\n]{0,3}K"),
    _rule("r", 0.8, r"(?:^|,)[^,\nnciTzQ]{0,14}(r)(?!_{0,6}[ncfz])(?!,[^\n]{0,12}[nczf])(?![^\n]{0,15}[?])"),
    _rule("K", 0.3, r"K(?!_?n)"),
)
_NO_ROUND = (
    _rule("r", 0.85, r"[ncz]_{0,5}r|r_{0,6}[nczf]|^r,[^\n]{0,12}[nczf]"),
    _rule("n", 0.6, r"n_{0,1}R"),
)
_ELSE = (_rule("E", 0.8, r"E~{0,4}[vq]"),)
_SCOPES: tuple[tuple[Scope, tuple[_Rule, ...]], ...] = (
    (Scope.ALL, (_rule("a", 0.85, r"(?<!n)a-{0,3}p|(?<!n)a(?![pFwPYg.])|n_[a]"), _rule("z", 0.85, r"z"))),
    (Scope.MANY, (_rule("9", 0.8, r"9-{0,2}p"), _rule("m", 0.7, r"m-{0,2}p|na_{0,2}p"))),
    (Scope.SOME, (_rule("2", 0.7, r"2-{0,2}p"),)),
    (Scope.ONE, (_rule("o", 0.8, r"o"),)),
)
_SURE = 0.8
_GREAT = 10  # people: what a "large number" is depends on the customer, a dozen may be everybody

_TOKEN = re.compile(
    r"https?://\S+|(?:[cdjlmnst]|qu)['’](?=\w)|[^\W_]+(?:['’](?:t|s|re|ve|ll|d|m)\b)?|[,;:()|–—\n>→?？\"“”«»「」、。]|err_connection",
    re.IGNORECASE,
)
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_CLAUSE = frozenset(",;()|–—>→、。:")
_SKIPPED = frozenset('\n"“”«»「」')
_SMALL = frozenset({*"23456789", "two", "three", "four", "five", "six", "seven", "eight", "nine", "zwei", "drei", "vier", "fünf"}) | {
    *("sechs", "sieben", "acht", "neun", "deux", "trois", "quatre", "cinq", "sept", "huit", "dos", "tres", "cuatro", "cinco", "seis"),
    *("siete", "ocho", "nueve", "couple"),
}  # fmt: skip
_MAX = 12_000  # characters of a mail: what is beyond rarely tells of a scene, logs do


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """`first`: the phrases that begin with a word, the longest first, as (their words, letter, feature)."""

    first: Mapping[str, tuple[tuple[tuple[str, ...], str, str], ...]]
    japanese: re.Pattern[str]
    whole: Mapping[str, tuple[str, str]]


@lru_cache(maxsize=1)
def _lexicon() -> _Lexicon:
    """The tables by first word; Japanese, which parts no words, as one pattern of the longest."""
    first: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    whole: dict[str, tuple[str, str]] = {}
    tables = [(letter, "", words) for letter, words in CLASSES.items()]
    tables += [("F", name, words) for name, words in FEATURES.items()]
    for letter, feature, words in tables:
        for language, phrases in words.items():
            for phrase in phrases.split(", "):
                if language == "ja":
                    whole[phrase] = (letter, feature)
                else:
                    parts = tuple(_TOKEN.findall(phrase))
                    first.setdefault(parts[0], []).append((parts, letter, feature))
    ordered = {word: tuple(sorted(found, key=lambda each: -len(each[0]))) for word, found in first.items()}
    japanese = "|".join(map(re.escape, sorted(whole, key=len, reverse=True)))
    return _Lexicon(ordered, re.compile(rf"{japanese}|[、。,;:()\n「」?？]|[0-9０-９]+"), whole)


@dataclass(frozen=True, slots=True)
class _Line:
    """One sentence as letters, `words[n]` being the (start, end) of letter n in its part; `names` of its features."""

    part: Part
    text: str
    offset: int
    letters: str
    words: Sequence[tuple[int, int]]
    names: Mapping[int, str]

    def said(self, start: int, end: int, confidence: float) -> Said:
        """The words of these letters."""
        first, last = self.words[start][0], self.words[end - 1][1]
        return Said(self.part, self.offset + first, self.offset + last, self.text[first:last], confidence)


def read_scene(subject: str, sentences: Iterable[Sentence]) -> Scene:
    """`sentences`: the author's new words; their spans stay those of the mail's text."""
    lines = [line for line in _lines(subject, sentences) if line.letters.strip(".,")]
    page = _Page(lines)
    login = page.best(_LOGIN)
    functions = _functions(page, login)
    return Scene(
        scope=_scope(page),
        functions=functions,
        workaround=_workaround(page),
        login=login,
        wrong_data=page.best(_WRONG),
        live=page.best(_LIVE),
        features=_features(page),
    )


def _functions(page: "_Page", login: Said | None) -> Mapping[Function, Said]:
    """Who cannot log in cannot work either: that alone is no outage. Nor is it one where all else works."""
    found: dict[Function, Said | None] = {Function.DOWN: page.best(_OUTAGE)}
    if not found[Function.DOWN] and not login:
        found[Function.DOWN] = page.best(_STOPPED)
    down = found[Function.DOWN]
    if down and down.confidence < _SURE and page.best(_ELSE):
        del found[Function.DOWN]
    found[Function.MAJOR] = page.best(_FEATURE) or page.best(_BROKEN)
    found[Function.DEGRADED] = page.best(_SLOW)
    for function, rules in _LITTLE:
        found[function] = page.best(rules)
    if found.get(Function.DOWN) or found[Function.MAJOR] or found[Function.DEGRADED]:
        del found[Function.QUESTION]  # "how do we get it back?"
    return {function: said for function, said in found.items() if said}


def _workaround(page: "_Page") -> tuple[bool, Said] | None:
    """What was tried in vain says nothing against what works after all."""
    works = page.best(_ROUND)
    if works:
        return True, works
    vain = page.best(_NO_ROUND)
    return (False, vain) if vain else None


def _scope(page: "_Page") -> tuple[Scope, Said] | None:
    for scope, rules in _SCOPES:
        said = page.best(rules)
        if said:
            return scope, said
    return None


def _features(page: "_Page") -> Mapping[str, Said]:
    """By name, each with the first words that say it is out; what comes of a fault is no other fault."""
    found: dict[str, Said] = {}
    same: set[str] = set()  # photos in a report that stays empty: one fault
    for line, start, end, rule in page.hits(_FEATURE):
        places = _places(line, start, end)
        if not places or (found and "H" in line.letters[:start]):
            continue
        pair = next(
            (each for each in _PAIR.finditer(line.letters) if each.start() <= places[0] < each.end()), None
        )
        together = _places(line, pair.start(), pair.end()) if pair else places[:1]
        for at in together:
            if line.names[at] not in same:
                found.setdefault(line.names[at], line.said(start, max(end, at + 1), rule.confidence))
        same.update(line.names[at] for at in (*places, *together))
    return found


def _places(line: _Line, start: int, end: int) -> list[int]:
    return [at for at in range(start, end) if at in line.names]


class _Page:
    """All lines of a mail as one text, so that a pattern runs once over it."""

    def __init__(self, lines: Sequence[_Line]) -> None:
        self._lines = lines
        self._starts: list[int] = []
        at = 0
        for line in lines:
            self._starts.append(at)
            at += len(line.letters) + 1
        self._text = "\n".join(line.letters for line in lines)
        self._letters = frozenset(self._text)

    def hits(self, rules: Iterable[_Rule]) -> Iterator[tuple[_Line, int, int, _Rule]]:
        """What the rules find, but for what is only supposed ("if it is down")."""
        for rule in rules:
            if self._letters.isdisjoint(rule.needs):
                continue
            for match in rule.pattern.finditer(self._text):
                start, end = match.span(match.lastindex or 0)
                number = bisect_right(self._starts, start) - 1
                line, first = self._lines[number], self._starts[number]
                if (
                    "i"
                    not in line.letters[max(0, start - first - _SUPPOSED) : start - first].rpartition(",")[2]
                ):
                    yield line, start - first, end - first, rule

    def best(self, rules: Iterable[_Rule]) -> Said | None:
        """The surest, of equals the first rule's first."""
        best: tuple[_Line, int, int, _Rule] | None = None
        for hit in self.hits(rules):
            if best is None or hit[3].confidence > best[3].confidence:
                best = hit
        return best[0].said(best[1], best[2], best[3].confidence) if best else None


_SUPPOSED = 8  # words


def _lines(subject: str, sentences: Iterable[Sentence]) -> Iterator[_Line]:
    lexicon = _lexicon()
    if subject:
        yield _line("subject", subject, 0, lexicon)
    left = _MAX
    for sentence in sentences:
        if left <= 0:
            return
        left -= len(sentence.text)
        yield _line("body", sentence.text, sentence.start, lexicon)


def _line(part: Part, text: str, offset: int, lexicon: _Lexicon) -> _Line:
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow: their spans would be wrong
        lowered = text
    read: Callable[[str, _Lexicon], tuple[list[str], list[tuple[int, int]], dict[int, str]]]
    read = _japanese if _JAPANESE.search(lowered) else _words
    letters, words, names = read(lowered.replace("’", "'"), lexicon)
    return _Line(part, text, offset, "".join(letters), words, names)


def _words(lowered: str, lexicon: _Lexicon) -> tuple[list[str], list[tuple[int, int]], dict[int, str]]:
    letters: list[str] = []
    words: list[tuple[int, int]] = []
    names: dict[int, str] = {}
    tokens = [
        (each[0], each.start(), each.end()) for each in _TOKEN.finditer(lowered) if each[0] not in _SKIPPED
    ]
    at, count = 0, len(tokens)
    while at < count:
        word, start, _ = tokens[at]
        step, letter = 1, "."
        for parts, meaning, feature in lexicon.first.get(word, ()):
            length = len(parts)
            if length == 1 or tuple(each[0] for each in tokens[at : at + length]) == parts:
                step, letter = length, meaning
                if feature:
                    names[len(letters)] = feature
                break
        else:
            letter = _other(word)
        letters.append(letter)
        words.append((start, tokens[at + step - 1][2]))
        at += step
    return letters, words, names


def _other(word: str) -> str:
    if word in _CLAUSE:
        return ","
    if word in "?？":
        return "?"
    if word in _SMALL:
        return "2"
    if word.isdecimal() and len(word) <= 5:
        return "9" if int(word) >= _GREAT else "."
    return "."


def _japanese(lowered: str, lexicon: _Lexicon) -> tuple[list[str], list[tuple[int, int]], dict[int, str]]:
    letters: list[str] = []
    words: list[tuple[int, int]] = []
    names: dict[int, str] = {}
    for match in lexicon.japanese.finditer(lowered):
        word = match[0]
        if word in _SKIPPED:
            continue
        letter, feature = lexicon.whole.get(word) or (_other(word), "")
        if feature:
            names[len(letters)] = feature
        letters.append(letter)
        words.append(match.span())
    return letters, words, names
