"""A text as classes of words: each word or phrase one letter, each sentence a line, so that a pattern says a statement.

Owns how words become letters and where the words of letters stand; the classes are `words.scene`'s. Never knows what a
pattern means. Linear: each word is looked at once, and the patterns' gaps are bounded and cross no comma.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, count, pairwise
from typing import Literal, NamedTuple

from gateway.message.sentences import Sentence
from gateway.message.words.features import FEATURES
from gateway.message.words.scene import CLASSES
from gateway.message.words.turns import ASIDES

Part = Literal["subject", "body"]
Span = tuple[int, int]


class Rule(NamedTuple):
    """`pattern` runs over the letters of all sentences, where all of `must` and of each of `needs` one are there."""

    must: frozenset[str]
    needs: tuple[frozenset[str], ...]
    confidence: float
    pattern: re.Pattern[str]


class Rules(NamedTuple):
    """All by which one thing is said; where none of `keys` is there nothing says it."""

    keys: frozenset[str]
    written: tuple[Rule, ...]
    surest: tuple[Rule, ...]  # first; of equals as they are written


_KINDS = {
    "f": "fXS",
    "u": "uú",
    "n": "nż",
    "Q": "Qŵ",
    "v": "v8Z",
    "b": "bO=",
    "y": "yO",
    "p": "p7",
    "a": "aà",
    "&": "&ñ",
    ",": ",;",
}
"""A letter of a pattern stands for those of its narrower classes too."""


def rule(confidence: float, pattern: str) -> Rule:
    """`~` in a pattern is a word that changes nothing, in the same clause; `-` the same, and no feature nor a part of the
    screen; `_` any. A group: the words."""
    wide = _widened(pattern)
    inner = wide.replace("~", r"[^,;\nniqE]").replace("-", r"[^,;\nniqEFUTµ]").replace("_", r"[^,;\n]")
    # a pattern that begins with a letter is found six times faster than one that begins by looking back
    if behind := _BEHIND.match(inner):
        inner = behind[2] + behind[1].replace(")", ".)") + inner[behind.end() :]
    inner = _BEGINNING.sub(lambda line: rf"[\n{line[1] or ''}]", inner)
    needs = dict.fromkeys(map(frozenset, _needs(_PIECE.findall(wide)[::-1])))
    must = frozenset[str]().union(*(each for each in needs if len(each) == 1))
    some = tuple(sorted((each for each in needs if len(each) > 1), key=len))  # what is rarest first
    return Rule(must, some, confidence, re.compile(inner, re.MULTILINE))


_BEHIND = re.compile(r"((?:\(\?<![^()]*\))+)(\w|!|\[\w+\])")
_BEGINNING = re.compile(r"^(?:\^|\(\?:\^\|\[([^]]*)\]\))")  # of a line; before it stands the end of another


def rules(*each: Rule) -> Rules:
    """`keys`: of each rule a letter that it cannot do without, one that many share."""
    shared = Counter(letter for rule in each for letter in rule.must)
    keys = [{max(sorted(rule.must), key=shared.__getitem__)} if rule.must else rule.needs[0] for rule in each]
    return Rules(frozenset().union(*keys), each, tuple(sorted(each, key=lambda rule: -rule.confidence)))


def _widened(pattern: str) -> str:
    found, within, escaped, counts = "", False, False, False
    for each in pattern:
        within = each == "[" or (within and each != "]")
        counts = each == "{" or (counts and each != "}")
        kinds = each if escaped or counts else _KINDS.get(each, each)
        escaped = each == "\\"  # the n of a line's end is none of "not"
        found += kinds if within or len(kinds) == 1 else f"[{kinds}]"
    return found


_PIECE = re.compile(r"\\.|\[[^\]]*\]|\(\?<?[:=!]|[()|]|\{0,?\d*\}|\{\d+,\d+\}|[?*]|.")
_OPTIONAL = re.compile(r"[?*]|\{0,\d+\}")


def _needs(pieces: list[str]) -> list[str]:
    """Of each set one letter must be there for the pattern to match: so most patterns need not run.

    `pieces`: the last first; they are used up to the bracket that closes them.
    """
    ways: list[list[str]] = [[]]
    while pieces and (piece := pieces.pop()) != ")":
        needs: list[str] = []
        if piece[0] == "(":
            within = _needs(pieces)
            needs = within if piece in ("(", "(?:") else []
        elif piece == "|":
            ways.append([])
        elif piece[0] == "[" and piece[1] != "^":
            needs = [piece[1:-1]]
        elif len(piece) == 1 and (piece.isalnum() or piece in "@%=&!"):
            needs = [piece]
        if not (pieces and _OPTIONAL.fullmatch(pieces[-1])):
            ways[-1] += needs
    if len(ways) == 1:
        return ways[0]
    return ["".join(min(way, key=len) for way in ways)] if all(ways) else []


_DIGITS = frozenset("0123456789")
_GREAT = 10  # people: what a "large number" is depends on the customer, a dozen may be everybody

_TOKEN = re.compile(
    r"https?://\S+|(?:[cdjlmnst]|qu)'(?=\w|$)|[^\W_]+(?:'(?:t|s|re|ve|ll|d|m)\b)?|[,;:()|–—>→?？、。]"
)
_PLAIN = re.compile(r"[^\W_]+|[,;:()|–—>→?？、。]")  # the same where there is no apostrophe and no address
_SIGNS = ",;:()|>?"
_BLANKS = "".join(sign if sign.isalnum() or sign in _SIGNS else " " for sign in map(chr, range(128)))
_ASCII_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]{1,2}\b)?")
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_NUMBERS = (
    "two three four five six seven eight nine zwei drei vier fünf sechs sieben acht neun deux trois quatre cinq sept huit"
    " dos tres cuatro cinco seis siete ocho nueve couple 2 3 4 5 6 7 8 9"
)
_ASIDE = re.compile(
    r"[\W\d_]{0,8}(?:"
    + "|".join(re.escape(each) for words in ASIDES.values() for each in words.split(", "))
    + r")(?!\w)[^\n:|：]{0,24}[:|：]"
)
_MACHINE = re.compile(
    r"HTTP/\d|\b(?:GET|POST|PUT|PATCH|DELETE) /|[{}]|\bat \S+\(|[a-z]Exception\b|<html|^\s*\$ "
)
_MARK = re.compile(r"[/{(<$}]")
_QUOTE = re.compile('["“”„«「『]')
_QUOTED = re.compile(r"[\"“”„«「『](?=[^\W_])[^\"“”„«»「」『』]{12,160}[\"“”»」』]")
_CORRECTED = re.compile(
    '(["“”»」])([ ]{1,2}(?:(?:where it |which |it )?should (?:be|read|say)|instead of|rather than|statt|anstatt|anstelle von|au lieu de|en vez de'
    '|en lugar de|y no|et non|und nicht)[ ]{1,2})(["“„«「])'
)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,80}")  # names the product as often as not
_GREETED = re.compile(  # "hello everybody": who is greeted is not hit
    r"\W{0,3}(?:(?:good|guten|buen[oa]s) )?(?:hi|hiya|hey|heya|hello|hullo|dear|greetings|howdy|morning|afternoon|evening|day|hallo|moin|servus|tag"
    r"|morgen|abend|liebe[rs]?|bonjour|bonsoir|salut|coucou|cher|chère|ch[eè]re?s|hola|tardes|días|noches|buen[oa]s|saludos|estimad[oa]s)\b"
    r"[^,.!?:;\n]{0,24}\b(?:all|every(?:one|body)|alle|zusammen|tous|toutes|toute l'équipe|todos|todas|todo el equipo)\b(?: there)?[ ]{0,2}(?=[,.!:;–-]|\n|$)"
)
_GATEWAY = re.compile(
    r"\b50[0234]\b|bad gateway|unavailable|time-?out|be reached|too long to respond|nicht (?:erreichbar|verfügbar)"
    r"|inaccessible|indisponible|no disponible|acceder a este|利用できません|アクセスできません|接続できません"
    r"|account (?:is |was |has been )?(?:suspended|locked|disabled|deactivated)|konto (?:ist |wurde )?(?:gesperrt|deaktiviert)"
    r"|compte (?:est )?(?:bloqué|suspendu|désactivé)|cuenta (?:está )?(?:bloqueada|suspendida|desactivada)|アカウントが?(?:停止|ロック)"
)
_MAX = 12_000  # characters of a mail: what is beyond rarely tells of a scene, logs do

_Meaning = tuple[list[str], list[str]]  # the words of a phrase; its letter, and nothing for each further word
_Phrases = Mapping[tuple[str, str], tuple[_Meaning, ...]]  # by their first two words, the longest first


@dataclass(frozen=True, slots=True)
class _Lexicon:
    letters: Mapping[str, str]  # of every word
    phrases: _Phrases
    features: Mapping[str, str]  # name by phrase
    unparted: Mapping[str, tuple[str, ...]]  # Japanese words by first character, the longest first


UNKNOWN = "."
"""The letter of a word, or of a small number, that no table has."""


class _Letters(dict[str, str]):
    """Of words: of what no table has each is judged once."""

    def __missing__(self, word: str) -> str:
        letter = _number(word) if word[0] in _DIGITS else UNKNOWN
        if len(self) < _REMEMBERED:
            self[word] = letter
        return letter


_REMEMBERED = 32_768  # words


@lru_cache(maxsize=1)
def _lexicon() -> _Lexicon:
    single = dict.fromkeys(_NUMBERS.split(), "2")
    single |= dict.fromkeys(",;:()|–—>→、。", ",") | dict.fromkeys("?？", "?") | {"\n": "\n"}
    phrases: dict[tuple[str, str], tuple[_Meaning, ...]] = {}
    features: dict[str, str] = {}
    unparted: dict[str, tuple[str, ...]] = {}
    for letter, name, language, phrase in _phrases():
        parts = [phrase] if language == "ja" else _TOKEN.findall(phrase)
        if language == "ja":
            unparted[phrase[0]] = tuple(sorted((*unparted.get(phrase[0], ()), phrase), key=len, reverse=True))
        if name:
            features[" ".join(parts)] = name
        if len(parts) == 1:
            single[phrase] = letter
        else:
            meaning = (parts, [letter, *[""] * (len(parts) - 1)])
            meanings = (*phrases.get((parts[0], parts[1]), ()), meaning)
            phrases[parts[0], parts[1]] = tuple(sorted(meanings, key=lambda each: -len(each[0])))
    return _Lexicon(_Letters(single), phrases, features, unparted)


def _phrases() -> Iterator[tuple[str, str, str, str]]:
    """Each phrase of the tables: letter, name of the feature or nothing, language, phrase."""
    tables = [(letter, "", words) for letter, words in CLASSES.items()]
    for letter, name, words in (*tables, *(("F", name, words) for name, words in FEATURES.items())):
        for language, phrases in words.items():
            yield from ((letter, name, language, phrase) for phrase in phrases.split(", "))


class Line(NamedTuple):
    """One sentence as letters. Letter n is made of the tokens from `firsts[begin + n]` on; both are counted over all lines."""

    number: int  # in its order
    part: Part
    text: str
    offset: int
    lowered: str
    letters: str
    firsts: Sequence[int]
    begin: int

    def tokens(self, first: int, after: int) -> list[Span]:
        """Where the words of these letters stand in it."""
        begin, start, end = (self.firsts[self.begin + at] for at in (0, first, after))
        return _spans(self.lowered)[start - begin : end - begin]

    def clause(self, first: int, after: int) -> str:
        """The letters between the commas around these."""
        end = _PARTS.search(self.letters, after)
        before = max(self.letters.rfind(each, 0, first) for each in ",;")
        return self.letters[before + 1 : end.start() if end else None]

    def features(self, first: int, after: int) -> list[tuple[int, str]]:
        """Each feature among these letters: its place and name."""
        words = [self.lowered[slice(*span)] for span in self.tokens(first, after)]
        begin, features = self.firsts[self.begin + first], _lexicon().features
        found: list[tuple[int, str]] = []
        for at in range(first, after):
            if self.letters[at] == "F":
                start, end = self.firsts[self.begin + at : self.begin + at + 2]
                found.append((at, features[" ".join(words[start - begin : end - begin])]))
        return found


class Said(NamedTuple):
    """Letters of a line, and how surely they say it (0 to 1). Its words are looked up when they are asked for: few are."""

    line: Line
    first: int
    after: int
    confidence: float

    @property
    def part(self) -> Part:
        return self.line.part

    @property
    def place(self) -> tuple[int, int]:
        """Of its line in their order, and in it."""
        return self.line.number, self.first

    @property
    def is_supposed(self) -> bool:
        """ "If it is down"."""
        before = self.line.letters[max(0, self.first - _SUPPOSED) : self.first]
        return "i" in before and not _PARTS.search(before, before.rindex("i"))

    @property
    def words(self) -> tuple[int, int, str]:
        """From where to where in the subject or in the mail's whole text, and what stands there."""
        tokens, offset = self.line.tokens(self.first, self.after), self.line.offset
        start, end = tokens[0][0], tokens[-1][1]
        return offset + start, offset + end, self.line.text[start:end]

    @property
    def start(self) -> int:
        return self.words[0]

    @property
    def end(self) -> int:
        return self.words[1]

    @property
    def text(self) -> str:
        return self.words[2]


class Page:
    """All lines of a mail that say anything as one text, so that a pattern runs once over it; a line end before each."""

    def __init__(self, subject: str, sentences: Iterable[Sentence]) -> None:
        told: list[tuple[int, Part, str, int, str]] = []
        tokens: list[str] = []
        for number, part, text, offset in _told(subject, sentences):
            plain = _plain(text)
            told.append((number, part, text, offset, plain))
            tokens += _tokens(plain)
            tokens.append("\n")
        letters, firsts = _letters(tokens)
        self._letters: dict[tuple[str, int, str], str] = {}
        self._lines: list[Line] = []
        self._starts: list[int] = []
        begin, at = 0, 1
        for each, line in zip(told, letters.splitlines(), strict=True):
            self._letters[each[1], each[3], each[2]] = line
            if line.strip(".,;"):
                self._starts.append(at)
                self._lines.append(_new(Line, (*each, line, firsts, begin)))
                at += len(line) + 1
            begin += len(line) + 1
        self._text = "\n".join(["", *[line.letters for line in self._lines]])
        self._there = frozenset(self._text)

    def letters_of(self, part: str, start: int, words: str) -> str:
        """Of a sentence, or of words that stand alone; none of what tells nothing."""
        found = self._letters.get((part, start, words))
        return _letters(_tokens(_plain(words)))[0] if found is None else found

    def all(self, rules: Rules) -> list[Said]:
        """Rule by rule."""
        return [] if self._there.isdisjoint(rules.keys) else list(self._found(rules.written))

    def best(self, rules: Rules) -> Said | None:
        """The surest, of equals the first rule's first."""
        return None if self._there.isdisjoint(rules.keys) else next(self._found(rules.surest), None)

    def _found(self, rules: Iterable[Rule]) -> Iterator[Said]:
        there = self._there
        for must, needs, confidence, pattern in rules:
            if not must <= there:
                continue
            for need in needs:
                if there.isdisjoint(need):
                    break
            else:
                for match in pattern.finditer(self._text):
                    said = self._said(*match.span(match.lastindex or 0), confidence)
                    if not said.is_supposed:
                        yield said

    def _said(self, start: int, end: int, confidence: float) -> Said:
        start += self._text[start] == "\n"  # by which the beginning of a line is found
        number = bisect_right(self._starts, start) - 1
        begin = self._starts[number]
        return Said(self._lines[number], start - begin, end - begin, confidence)

    def kin(self) -> Mapping[str, set[str]]:
        """The features that stand side by side somewhere: "invoice upload" is one thing."""
        found: dict[str, set[str]] = {}
        for line in self._lines:
            if "FF" in line.letters:
                for (at, first), (after, second) in pairwise(line.features(0, len(line.letters))):
                    if after == at + 1:
                        found.setdefault(first, set()).add(second)
                        found.setdefault(second, set()).add(first)
        return found

    def features(self) -> Iterator[tuple[str, Said]]:
        """Each feature that is mentioned, whether it fails or not."""
        for line in self._lines:
            for at, name in line.features(0, len(line.letters)):
                yield name, Said(line, at, at + 1, _MENTIONED)

    @property
    def counts(self) -> bool:
        """ "12 of 12", "0 of 25": everybody, by number."""
        text = "\n".join([line.lowered for line in self._lines])
        return _MAY_COUNT.search(text) is not None and _COUNTED.search(text) is not None


_SUPPOSED = 8  # words
_PARTS = re.compile("[,;]")
_MAY_COUNT = re.compile(r"(?:of|von|sur|de|中)[^\d\n]{0,11}\d")  # found ten times faster
_COUNTED = re.compile(
    r"(?<![\d.,:/-])(?:([1-9]\d{0,3})(?: out)? ?(?:of|von|sur|de|中|人中)(?: our| the| unseren| nos| los| las)? ?\1"
    r"|(?:0|zero|null|zéro|cero) ?(?:of|von|sur|de) [^\d\n]{0,10}\d{1,4}"
    r"|(?:of|von|sur|de)(?: our| the)? ([1-9]\d{0,3}) [^\d\n]{1,24} \2"
    r"|([1-9]\d{0,3})(?:台|名|人)中、?\3)(?![\d.,:/-]\d)"
)
_MENTIONED = 0.4


def _told(subject: str, sentences: Iterable[Sentence]) -> Iterator[tuple[int, Part, str, int]]:
    """Number, part, text and place of each that may tell anything."""
    if subject:
        yield 0, "subject", subject, 0
    left = _MAX
    for number, (start, _, text, _) in enumerate(sentences, 1):
        if left <= 0:
            return
        left -= len(text)
        if not _says_nothing(text):
            yield number, "body", text, start


def _says_nothing(text: str) -> bool:
    """Labels of other fields, and what a machine wrote."""
    labelled = ":" in text or "|" in text or "：" in text
    if labelled and _ASIDE.match(text.lower()):
        return True
    marked = "Exception" in text or _MARK.search(text) is not None
    return marked and _MACHINE.search(text) is not None


def _plain(text: str) -> str:
    """In lower case and as long as it was: blank are an address, what a screen says and who is greeted."""
    lowered = text.lower().replace("’", "'")
    if len(lowered) != len(text):  # a few letters grow: their spans would be wrong
        lowered = text
    if "@" in lowered:
        lowered = _ADDRESS.sub(_silent, lowered)
    if greeted := _GREETED.match(lowered):
        lowered = _silent(greeted) + lowered[greeted.end() :]
    if '"' in lowered or (not lowered.isascii() and _QUOTE.search(lowered)):
        lowered = _QUOTED.sub(_silent, _CORRECTED.sub(_as_typo, lowered))
    return lowered


_new = tuple.__new__  # of many: a named tuple's own way takes twice as long


def _as_typo(corrected: re.Match[str]) -> str:
    """One wording for another: a matter of spelling, in words that the tables know."""
    return corrected[1] + " typo".ljust(len(corrected[2])) + corrected[3]  # the blank: it is no quotation


def _silent(quoted: re.Match[str]) -> str:
    """What a screen says, or an address, is no statement of the mail's; what a gateway says in the product's place is one."""
    return quoted[0] if _GATEWAY.search(quoted[0]) else " " * len(quoted[0])


def _tokens(lowered: str) -> list[str]:
    if _is_unparted(lowered):
        return [lowered[start:end] for start, end in _unparted(lowered)]
    if not lowered.isascii() or "'" in lowered or "://" in lowered:
        return _token(lowered).findall(lowered)
    for sign in _SIGNS:
        if sign in lowered:
            lowered = lowered.replace(sign, f" {sign} ")
    return lowered.translate(_BLANKS).split()


def _is_unparted(lowered: str) -> bool:
    return not lowered.isascii() and _JAPANESE.search(lowered) is not None


def _token(lowered: str) -> re.Pattern[str]:
    return _TOKEN if "'" in lowered or "://" in lowered else _PLAIN


@lru_cache(maxsize=4)  # several facets are told in one sentence
def _spans(lowered: str) -> list[Span]:
    """Where the tokens stand: asked for few sentences only."""
    if _is_unparted(lowered):
        return list(_unparted(lowered))
    return [each.span() for each in _token(lowered).finditer(lowered)]


def _unparted(lowered: str) -> Iterator[Span]:
    """Japanese parts no words: the longest that is known at each place, else the next place."""
    known = _lexicon().unparted
    at, end = 0, len(lowered)
    while at < end:
        word = ""
        for each in known.get(lowered[at], ()):
            if lowered.startswith(each, at):
                word = each
                break
        else:
            token = _ASCII_WORD.match(lowered, at)
            word = token[0] if token else lowered[at] if lowered[at] in "、。,;:()?？" else ""
        if word:
            yield at, at + len(word)
        at += len(word) or 1


def _letters(tokens: list[str]) -> tuple[str, Sequence[int]]:
    """The longest phrase at each place is one letter; with the first token of each."""
    lexicon = _lexicon()
    letters = list(map(lexicon.letters.__getitem__, tokens))
    after = 0  # behind the last phrase
    for at in compress(count(), map(lexicon.phrases.__contains__, pairwise(tokens))):
        if at < after:
            continue
        for parts, meaning in lexicon.phrases[tokens[at], tokens[at + 1]]:
            if len(parts) == 2 or tokens[at : at + len(parts)] == parts:
                after = at + len(parts)
                letters[at:after] = meaning
                break
    return "".join(letters), list(compress(count(), letters))


def _number(word: str) -> str:
    return "9" if len(word) <= 5 and word.isdecimal() and int(word) >= _GREAT else UNKNOWN
