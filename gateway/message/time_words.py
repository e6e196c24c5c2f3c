"""Cuts a sentence into what each word and figure may mean for a time, in one language beside English.

Owns the shapes of figures and the look-up of phrases, with a cheap look before. Knows no day and no zone; each character is
looked at a bounded number of times.
"""

import re
import string
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from gateway.message.words.times import AMBIGUOUS, CAPITAL_ZONES, COMMON, WORDS, ZONES

_Meaning = Mapping[str, int | str]
_Phrases = Mapping[str, tuple[tuple[tuple[str, ...], _Meaning], ...]]  # by second word, the longest first
_Table = Mapping[str, tuple[_Meaning, _Phrases]]  # what a word means alone, and the phrases it begins


class Token(NamedTuple):  # there are many: a tuple is made fastest
    """A word, a number or a mark, with everything it may mean; nothing for a word that says nothing of time."""

    start: int
    end: int
    means: _Meaning

    def number(self, kind: str) -> int:
        return int(self.means[kind])


_CJK = "\u3005\u3040-\u30ff\u3400-\u9fff"
_LETTERS = rf"[^\W\d_{_CJK}]"
_BEFORE = rf"(?<![^\W{_CJK}])(?<![./#$€£@,-])"
_AFTER = rf"(?![^\W{_CJK}]|[ ]?%|[.,:/-]\d)"
_TO = r"(?=[-–]\d{1,2}[:：h]\d\d)"  # "9:10-9:50"
_RANGED = r"[-–]\d{1,2}[:：h]\d\d(?!\d)"  # "10-10:30"
_UNITS = r"(?:h|hs|hrs?|uhr|min|mins|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\b"
_STRETCHES = r"(?:h|hrs?|hours?|std|stunden|heures?|horas?|days?|tagen?|jours?|días|weeks?|wochen|semaines|semanas|時間|日間)"
_RAW = re.compile(
    rf"""
      (?P<words>(?:(?!T\d|(?:UTC|GMT)[ ]?[+−-]\d)(?-i:{_LETTERS}+(?:['’]{_LETTERS}+)?)[ ]?)+)
    | (?=[\dTUG+-])(?:
        {_BEFORE}(?P<always>24(?:h|[ ]?std)?[ ]?[/x×][ ]?(?:7|24h?)|7[ ]?[jd][ ]?/[ ]?7)(?![\d/.-]|[^\W\d_])
      | {_BEFORE}(?P<mm>[01]\d)-(?P<dd>[0-3]\d)(?=[ T]\d{{1,2}}:\d\d)
      | {_BEFORE}(?P<year>\d{{4}})(?P<_y>[-/.])(?P<month>\d{{1,2}})(?P=_y)(?P<day>\d{{1,2}})(?:(?=T\d)|{_AFTER})
      | {_BEFORE}(?P<solid>20[0-4]\d[01]\d[0-3]\d)(?=T\d|[ ]\d\d:)
      | {_BEFORE}(?P<d3>\d{{1,2}})/(?P<mon3>[a-z]{{3}})/(?P<y3>\d{{4}})(?::(?=\d\d:)|{_AFTER})
      | {_BEFORE}(?P<epoch>1[6-9]\d{{8}})(?:\d{{3}})?{_AFTER}
      | {_BEFORE}(?P<dec>\d{{1,2}})(?:[.,]5|½|[ ]1/2)(?=[ ]?{_STRETCHES})
      | {_BEFORE}(?P<one>\d{{1,2}})(?P<sep>[./-])(?P<two>\d{{1,2}})(?P=sep)(?P<three>\d{{4}}|\d{{2}}){_AFTER}
      | (?P<offset>(?:(?:UTC|GMT)[ ]?(?P<sign>[+−-])|(?:(?<=[:.\d]\d\d)|(?<=\d[ ]))(?P<sign2>[+-])(?:(?=\d\d:?\d\d)|(?<=[+])(?=\d\d\b)))(?P<off_h>1[0-4]|0?\d)(?::?(?P<off_m>\d\d))?)\b
      | (?:(?<=\d)T|(?<=\d[-–])|{_BEFORE})(?P<h>\d{{1,2}})(?:[:：](?P<m>\d\d)(?P<s>:\d\d(?:[.,]\d{{1,9}})?)?|h(?P<hm>\d\d)(?:min)?)
          (?:[ ]?(?P<ap>[ap])(?:\.?[ ]?m)?\b|(?=Z\b|[+-]\d\d:?\d\d\b|[ ]?h\b|[ -]?ish\b)|{_TO}|{_AFTER})
      | {_BEFORE}(?P<ap_h>1[0-2]|0?\d)(?:\.(?P<ap_m>\d\d))?(?:[ ]?(?P<ap2>[ap])\.?[ ]?m|(?P<ap3>[ap]))\b
      | {_BEFORE}(?P<mil>[012]\d[0-5]\d)(?:[ ]?(?:hrs?|hours|h|uhr)\b|(?=[ ]?(?:z|utc|gmt|zulu|local|[ecmp][sd]?t|cest|cet|mesz?|ist|jst|sgt)\b))
      | {_BEFORE}(?P<four>(?:[01]\d|2[0-3])[0-5]\d){_AFTER}
      | {_BEFORE}(?P<d1>\d{{1,2}})(?P<dm>[./])(?P<d2>\d{{1,2}})(?:(?P<dot>\.?){_AFTER}|(?=h\b))
      | {_BEFORE}(?P<num>\d{{1,4}})(?:(?P<ord>(?:st|nd|rd|th|er)\b|\.(?=\s|$))|(?={_UNITS}|-?ish\b|{_RANGED})|{_AFTER})
      )
    | (?P<cjk>[{_CJK}]|[（(](?=[月火水木金土日][)）]))
    | (?P<quote>["“”„«»「」『』])
    | (?P<mark>[@~≈〜～–—]|-(?=[ \d]))
    | (?P<stop>[;!?&<>{{}}。]|/(?![a-z]))
    | (?P<comma>[,、])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WORD = re.compile(rf"{_LETTERS}+(?:['’]{_LETTERS}+)?")
_LONGEST = 9  # characters of a Japanese word


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """Without case and accents: people type "manana" and "fruh"."""
    word = word.casefold().replace("’", "'")
    if word.isascii():
        return word
    return "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each))


@lru_cache(maxsize=16)
def _table(tongue: str) -> _Table:
    """By first word. A language's own words hide the English ones."""
    phrases: dict[tuple[str, ...], dict[str, int | str]] = {}
    for spoken in dict.fromkeys(("en", tongue)):
        own: dict[tuple[str, ...], dict[str, int | str]] = {}
        for meaning, texts in WORDS[spoken].items():
            kinds = dict(_kind(each) for each in meaning.split(", "))
            for text in texts.split("|"):
                own.setdefault(_phrase(text), {}).update({**kinds, **own.get(_phrase(text), {})})
        phrases |= own
    for zone, texts in ZONES.items():
        for text in texts.split("|"):
            phrases.setdefault(_phrase(text), {})["zone"] = zone
    begun: dict[str, dict[str, tuple[tuple[tuple[str, ...], _Meaning], ...]]] = {}
    for phrase, means in sorted(phrases.items(), key=lambda each: -len(each[0])):
        begins = begun.setdefault(phrase[0], {})
        if len(phrase) > 1:
            begins[phrase[1]] = (*begins.get(phrase[1], ()), (phrase, means))
    return {first: (phrases.get((first,), _NOTHING), begins) for first, begins in begun.items()}


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(folded(word) for word in _WORD.findall(text)) or (text,)


def _kind(meaning: str) -> tuple[str, int | str]:
    kind, _, value = meaning.partition(" ")
    return kind, value if kind == "part" else int(value)


_TELLING = (
    *("day", "weekday", "weekend", "week", "months", "part", "amount", "unit", "month", "hour", "ago", "past", "half"),
    *("lately", "to 15", "feast", "nth", "season", "newmonth"),
)  # fmt: skip
_NUMBER, _LEADING, _COUNTED = ("number",), ("at", "approx", "since"), ("since 1", "event")
_MARKS = str.maketrans(dict.fromkeys(string.punctuation + "’“”„«»。、：！？「」…", " "))


class _Sought(NamedTuple):
    """Words, and the last two words of longer phrases; `signs`: without any of these none of them is said."""

    ones: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    signs: frozenset[str]


def _sought(kinds: tuple[str, ...]) -> _Sought:
    """What is said of these kinds: as it is written and as it is typed in haste."""
    ones, pairs = set[str](), set[tuple[str, str]]()
    for words in WORDS.values():
        for meaning, texts in words.items():
            if any(each.startswith(kinds) for each in meaning.split(", ")):
                for text in texts.split("|"):
                    for said in (text.casefold().translate(_MARKS).split(), _phrase(text.translate(_MARKS))):
                        if len(said) == 1:
                            ones.add(said[0])
                        elif said:
                            pairs.add((said[-2], said[-1]))
    alone = frozenset(ones - COMMON - AMBIGUOUS)
    return _Sought(alone, frozenset(pairs), alone.union(second for _, second in pairs))


_OF_A_TIME, _OF_A_COUNT = _sought(_TELLING), _sought(_COUNTED)


def _says(said: Sequence[str], sought: _Sought) -> bool:
    if sought.signs.isdisjoint(said):
        return False
    return not sought.ones.isdisjoint(said) or not sought.pairs.isdisjoint(pairwise(said))


@lru_cache(maxsize=1)  # a sentence is looked at for its times, then for what they are counted from
def _words(text: str) -> list[str]:
    return text.lower().translate(_MARKS).split()


# A figure that may be of a time: in its shape, or behind a word that leads to an hour.
_SHAPED = re.compile(
    r"\d(?:[:：./-]\d|[ap]\b|/[a-z]|[ ]?(?:ish\b|[ap]\.?[ ]?m\b|h\b|h\d|[年月日時分前])|(?:st|nd|rd|th)\b"
    r"|(?<=\b[012])\d[0-5]\d(?:\b|[ ]?h|z\b)|(?<=\b\d)\d{3}[ ]?h|(?<=\b1)[6-9]\d{8}|(?<=[@~][ ]\d))"
)
_TO_AN_HOUR = frozenset((
    *("at", "since", "around", "about", "like", "from", "starts", "um", "gegen", "ab", "seit", "vom", "dem", "vers", "à", "depuis", "le"),
    *("la", "las", "tipo", "sobre", "desde", "el", "after", "before", "past", "nach", "vor", "by", "après", "avant", "du", "del"),
))  # fmt: skip
_TO_A_DAY = frozenset(("am", "dem", "den", "vom", "zum", "der"))
_HOUR = re.compile(r"(?:2[0-3]|1\d|0?\d)(?!\d)")
_DIGIT = re.compile(r"\d")


def may_tell(text: str) -> bool:
    """Whether it is worth reading for a time: a cheap look, for most sentences tell none."""
    said = _words(text)
    if _says(said, _OF_A_TIME) or _kanji(text) or _is_led(said):
        return True
    if _DIGIT.search(text) is None:
        return False
    lowered = text.lower()
    return _SHAPED.search(lowered) is not None or _is_led_figure(lowered, said)


def _is_led(said: Sequence[str]) -> bool:
    """ "At nine", "gegen drei", "since Sat"."""
    if _BEHIND.isdisjoint(said):
        return False
    return any(after in _BEHIND and before in _LEADS for before, after in pairwise(said))


def _is_led_figure(lowered: str, said: Sequence[str]) -> bool:
    """ "Since 9", "am 20.", "3 Sat", "Sat 3"."""
    for before, after in pairwise(said):
        if after[0].isdigit():
            if before in AMBIGUOUS or (before in _TO_AN_HOUR and _HOUR.match(after)):
                return True
            if before in _TO_A_DAY and f"{before} {after}." in lowered:
                return True
        elif before[-1].isdigit() and after in AMBIGUOUS:
            return True
    return False


_LEADS = _sought(_LEADING).ones | frozenset((
    *("vor", "nach", "past", "to", "after", "before", "till", "at", "um", "à", "a", "las", "la", "on", "this", "last"),
))  # fmt: skip
_BEHIND = _sought(_NUMBER).ones | AMBIGUOUS


def may_count(text: str) -> bool:
    """Whether an event may be told that a beginning is counted from."""
    return _says(_words(text), _OF_A_COUNT) or (
        not text.isascii() and any(each in text for each in "降来後前から")
    )


_GLYPHS = frozenset("春夏秋冬時日今昨朝夜週月前先頃昼晩午深曜ここさっ")


def _kanji(text: str) -> bool:
    return not text.isascii() and (not _GLYPHS.isdisjoint(text) or "出社" in text or "出勤" in text)


@lru_cache(maxsize=32)  # of one mail: its times, what they are counted from and how much tells them ask
def tokenised(text: str, tongue: str) -> tuple[Token, ...]:
    """What `text` says, in order. Numbers stand for themselves, phrases for what they mean."""
    table = _table(tongue)
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    found: list[Token] = []
    end = 0
    for match in _RAW.finditer(text):
        kind = match.lastgroup
        if kind == "words":
            _hear(match[0], match.start(), end, table, words, spans)
            continue
        if match.start() < end:
            continue  # within a Japanese word
        if words:
            _say(words, spans, table, found)
            words, spans = [], []
        if kind == "cjk":
            token = _glyphs(text, match.start())
            end = token.end
            found.append(token)
        else:
            found.append(_figure(match, kind, tongue))
    _say(words, spans, table, found)
    return _unambiguous(text, found, tongue)


def _hear(run: str, at: int, end: int, table: _Table, words: list[str], spans: list[tuple[int, int]]) -> None:
    """Adds the words of a run, each behind one blank, and where they stand; not those before `end`."""
    plain = run.isascii()
    for word in (run.lower() if plain else run).split():
        stop = at + len(word)
        if not plain:
            word = folded(word)
        if at >= end:
            if "'" in word and word not in table:  # "d'hier", "yesterday's": the mark parts two words
                parts = word.split("'", 1)
                words += parts
                spans += [(at, stop)] * len(parts)
            else:
                words.append(word)
                spans.append((at, stop))
        at = stop + 1


def _say(words: Sequence[str], spans: Sequence[tuple[int, int]], table: _Table, found: list[Token]) -> None:
    """Adds the longest phrases that a run of words is made of."""
    index, count = 0, len(words)
    while index < count:
        start, stop = spans[index]
        alone, phrases = table.get(words[index], _UNKNOWN)
        index += 1
        if phrases and index < count:
            for phrase, said in phrases.get(words[index], ()):
                behind = index - 1 + len(phrase)
                if len(phrase) == 2 or tuple(words[index - 1 : behind]) == phrase:
                    alone, stop, index = said, spans[behind - 1][1], behind
                    break
        found.append(_new(Token, (start, stop, alone)))


_new = tuple.__new__  # of many tokens: a named tuple's own way takes twice as long
_NOTHING: _Meaning = {}
_UNKNOWN: tuple[_Meaning, _Phrases] = _NOTHING, {}


def _glyphs(text: str, start: int) -> Token:
    """Japanese words touch each other: the longest that stands here, else one character that says nothing."""
    table, lengths = _table("ja"), _lengths()
    for length in lengths.get(text[start], ()):
        word = text[start : start + length]
        if means := table.get(word, _UNKNOWN)[0]:
            return Token(start, start + len(word), means)
    return Token(start, start + 1, _NOTHING)


@lru_cache(maxsize=1)
def _lengths() -> Mapping[str, tuple[int, ...]]:
    """How long the Japanese words are that begin with a character, the longest first."""
    found: dict[str, set[int]] = {}
    for word, (alone, _) in _table("ja").items():
        if alone and len(word) <= _LONGEST:
            found.setdefault(word[:1], set()).add(len(word))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in found.items()}


def _figure(match: re.Match[str], kind: str | None, tongue: str) -> Token:
    means: _Meaning
    if kind in _SAY_THEMSELVES:
        means = _SAY_THEMSELVES[kind]
    elif match["num"]:
        means = {"number": int(match["num"])}
        if match["ord"]:
            means["ordinal"] = 1 if match["ord"] == "." else 2
    elif match["always"]:
        means = {}  # "24/7" is no day in July
    elif match["mm"]:
        means = {"dates": f"{match['dd']} {match['mm']} 0 ."}
    elif match["year"]:
        means = _ymd(match["year"], match["month"], match["day"])
    elif match["solid"]:
        means = _ymd(match["solid"][:4], match["solid"][4:6], match["solid"][6:])
    elif match["d3"]:
        month = _SHORT_MONTHS.find(match["mon3"].lower())
        means = _ymd(match["y3"], str(month // 3 + 1), match["d3"]) if month % 3 == 0 else {}
    elif match["dec"]:
        means = {"number": int(match["dec"]), "andhalf": 1}
    elif match["epoch"]:
        means = {"epoch": int(match["epoch"])}
    elif match["one"]:
        year = int(match["three"]) + (0 if len(match["three"]) == 4 else 2000)
        means = {"dates": f"{match['one']} {match['two']} {year} {match['sep']}"}
    elif match["offset"]:
        minutes = int(match["off_h"]) * 60 + int(match["off_m"] or 0)
        means = {"zone": str(-minutes if (match["sign"] or match["sign2"]) in "-−" else minutes)}
        if match["sign2"]:
            means["bare"] = 1
    elif match["h"]:
        means = _clock_means(int(match["h"]), int(match["m"] or match["hm"]), match["ap"], match["s"])
        if match["hm"]:
            means["hm"] = 1
        if match["h"].startswith("0") or match["hm"] or tongue in ("de", "fr"):
            means["closed"] = 1
    elif match["ap_h"]:
        half = match["ap2"] or match["ap3"]
        means = _clock_means(int(match["ap_h"]), int(match["ap_m"] or 0), half)
        if not match["ap_m"]:
            means["whole"] = 1
        if match["ap3"]:
            means["short"] = 1
    elif match["mil"]:
        means = _clock_means(int(match["mil"][:2]), int(match["mil"][2:]), None)
        means["closed"] = 1
    elif match["four"]:
        means = {"four": int(match["four"]), "number": int(match["four"])}
    elif match["d1"]:
        means = {"dates": f"{match['d1']} {match['d2']} 0 {match['dm']}"}
        if match["dm"] == "." and not match["dot"]:
            means["dotted"] = 1
    else:
        means = _MARKS_MEAN.get(match[0], _DASH)
    return Token(match.start(), match.end(), means)


_SHORT_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_DASH: _Meaning = {"dash": 1, "glue": 1}
_SAY_THEMSELVES: Mapping[str | None, _Meaning] = {kind: {kind: 1} for kind in ("comma", "stop", "quote")}
_MARKS_MEAN: Mapping[str, _Meaning] = {"@": {"at": 1}, "~": {"approx": 1}, "≈": {"approx": 1}}


def _ymd(year: str, month: str, day: str) -> dict[str, int | str]:
    return {"ymd": f"{year}-{int(month):02}-{int(day):02}"}


def _clock_means(
    hour: int, minute: int, half: str | None, seconds: str | None = None
) -> dict[str, int | str]:
    if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12):
        return {}
    if half:
        hour = hour % 12 + (12 if half in "pP" else 0)
    means: dict[str, int | str] = {"clock": hour * 60 + minute}
    return means | ({"closed": 1} if half else {}) | ({"exact": int(seconds[1:3])} if seconds else {})


_TYPED_ZONES = frozenset(("est", "eastern", "central", "mountain", "ist", "ct", "pt", "mt", "mst", "mdt"))


def _is_of_clock(text: str, before: Token, zone: Token) -> bool:
    """ "5:40pm mountain", "10 am est": right behind an hour a zone is meant, as it may be typed."""
    hour = not before.means.keys().isdisjoint(("clock", "am"))
    return hour and zone.start - before.end <= 2 and folded(text[zone.start : zone.end]) in _TYPED_ZONES


_NAMES = ("weekday", "month")
_LEADS_TO_A_NAME = frozenset(("on", "this", "last", "past", "am", "vom", "letzten", "diesen"))
_DOUBTFUL = frozenset((*_NAMES, "zone"))


def _unambiguous(text: str, tokens: list[Token], tongue: str) -> tuple[Token, ...]:
    """ "It sat there", "it may", "so": a day or month only beside a figure or behind "since"."""
    for index, token in enumerate(tokens):
        if _DOUBTFUL.isdisjoint(token.means):
            continue
        if any(name in token.means for name in _NAMES) and folded(text[token.start : token.end]) in AMBIGUOUS:
            around = tokens[max(0, index - 1) : index] + tokens[index + 1 : index + 2]
            named = any(
                not each.means.keys().isdisjoint(("number", "dates", "clock", "ymd")) for each in around
            )
            if "weekday" in token.means and text[token.start].isupper():
                named = named or (
                    index + 1 < len(tokens) and "part" in tokens[index + 1].means
                )  # "Sat morning"
            if tongue == "de" and not text[token.start].isupper():
                named = False
            before = folded(text[tokens[index - 1].start : tokens[index - 1].end]) if index else ""
            since = index > 0 and ("since" in tokens[index - 1].means or before in _LEADS_TO_A_NAME)
            since = since and (
                text[token.start].isupper()
                or (tongue in ("en", "de") and text[token.start : token.end] != "so")
            )
            if not named and not since:
                kept = {kind: value for kind, value in token.means.items() if kind not in _NAMES}
                tokens[index] = Token(token.start, token.end, kept)
        if (
            "zone" in token.means
            and folded(text[token.start : token.end]) in CAPITAL_ZONES
            and not text[token.start].isupper()
            and not (tongue == "en" and index and _is_of_clock(text, tokens[index - 1], token))
        ):
            tokens[index] = Token(
                token.start, token.end, {k: v for k, v in token.means.items() if k != "zone"}
            )
    return tuple(tokens)
