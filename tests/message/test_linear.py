"""Twice the text costs twice the time, whatever text it is; a whole mail of a megabyte is read within a bound.

Every stage of reading on texts made of what its patterns look for, and of nothing else. CPU of this process, never a
clock on the wall; the sizes lie below the bounds of the stages, where a square would show.
"""

import gc
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from gateway.library import SHIPPED_CALENDARS, SHIPPED_POLICIES, Library
from gateway.message.body import Body, new_words
from gateway.message.classes import Page
from gateway.message.fields import read_fields
from gateway.message.gate import Answers, intent
from gateway.message.languages import language
from gateway.message.parse import Message, parse
from gateway.message.reading import document
from gateway.message.referral import refer
from gateway.message.scan import Unparsable
from gateway.message.scene import read_scene
from gateway.message.sentences import Sentence, sentences
from gateway.message.triage import suggest
from gateway.message.when import read_start
from rules.policy import Policy

ROOT = Path(__file__).resolve().parent.parent.parent
RECEIVED = datetime(2026, 11, 18, 10, 0, tzinfo=UTC)

CHARACTERS = 8_000
"""Of the smaller text: twice that stays below every bound on what is read."""

GROWTH, FLOOR = 2.5, 0.004  # times; CPU seconds that are noise
MEGABYTE = 1_000_000
MOST_CPU, MOST_MEMORY = 2.0, 256  # seconds, MiB, of one mail
SUBJECT = 200_000  # characters: a header block may have 256 KiB

REPEATED: Mapping[str, str] = {
    "digits": "7",
    "letters": "x",
    "colons": ":",
    "stops": ".",
    "commas": ",",
    "hyphens": "-",
    "blanks": " ",
    "line ends": "\n",
    "tabs": "\t",
    "quote signs": ">",
    "quoted lines": "> a\n",
    "quotes": '"',
    "apostrophes": "'",
    "opened": "(",
    "closed": ")",
    "brackets": "[",
    "both brackets": "[]",
    "braces": "{<",
    "arrows": "-> ",
    "chevrons": " > ",
    "chain": "Menu > ",
    "ats": "a@",
    "slashes": "http://a/",
    "pipes": "| a | b |\n",
    "underscores": "_",
    "ideographic stops": "。",
    "corner brackets": "「",
    "closed corner brackets": "」",
    "kanji numbers": "十",
    "kanji": "月",
    "kana": "か",
    "Japanese times": "9時から",
    "Japanese dates": "2026年1月2日",
    "Japanese faults": "保存できません。",
    "since": "since ",
    "since, clauses": "since 9:00, ",
    "since, sentences": "It fails since 9:00. ",
    "since, lines": "since Monday 9:00\n",
    "not": "not ",
    "clocks": "12:34 ",
    "dates": "31.12.2026 ",
    "slashed dates": "1/2/",
    "ISO instants": "2026-11-18T09:00:00Z ",
    "days": "Monday ",
    "days and hours": "yesterday at 9 or 10, ",
    "ago": "2 hours ago ",
    "numbers and words": "1 a ",
    "zones": "UTC+1 ",
    "seit": "seit gestern ",
    "depuis": "depuis hier, ",
    "desde": "desde ayer a las 9 ",
    "abbreviations": "e.g. a.m. ",
    "labels": "Impact: x\n",
    "empty labels": "Steps:\n",
    "unknown labels": "ab cd:\n",
    "labels in one line": "Impact: Steps: ",
    "list": "1. a\n",
    "list in one line": "1. a 2. b ",
    "bullets": "- a\n",
    "short lines": "a\n",
    "words": "word ",
    "unlike words": "we cannot save all users error 500 ",
    "people": "all 12 users ",
    "features": "export and import and ",
    "clauses": "it works, but ",
    "faults": "It does not work. ",
    "questions": "when? ",
    "questions to us": "any update on this? ",
    "credit": "service credit SLA ",
    "invoice": "invoice ",
    "errors": "Error 500: ",
    "traces": '  File "a.py", line 1, in b\n',
    "Java traces": "\tat com.example.A.b(A.java:1)\n",
    "log lines": "2026-11-18 09:00:00 ERROR a\n",
    "attached": "see attached log ",
    "no logs": "no logs, ",
    "sent later": "logs will follow ",
    "steps": "click save then ",
    "introductions": "On 1 Jan 2026, a@example.org wrote:\n",
    "header blocks": "From: a\nSent: b\nTo: c\n",
    "signatures": "-- \na\n",
    "references": "[UZ-1] ",
    "products": "EnjoyHQ ",
    "product fails": "EnjoyHQ fails, ",
    "combining": "e\u0301",
    "faces": "😀",
    "no-break blanks": "\xa0",
    "separators": "\u2028",
    "capitals": "DOWN! ",
}


ONE_MAIL = "Hello,\n\nsince 09:30 CET nobody can save. It worked yesterday.\nImpact: 40 users wait.\n1. open\n2. save\n"


def of(unit: str, characters: int) -> str:
    return (unit * (characters // len(unit) + 1))[:characters]


def nested(characters: int) -> str:
    return "(" * (characters // 2) + ")" * (characters // 2)


def repeated(unit: str, before: str = "") -> Callable[[int], str]:
    return lambda characters: before + of(unit, characters)


TEXTS: Mapping[str, Callable[[int], str]] = {
    **{name: repeated(unit) for name, unit in REPEATED.items()},
    **{
        f"told, {name}": repeated(REPEATED[name], "It fails since ")
        for name in ("digits", "opened", "commas", "hyphens", "letters", "blanks", "kanji numbers", "words")
    },
    "nested": nested,
    "one mail": repeated(ONE_MAIL),
}


@cache
def policy() -> Policy:
    return Library([SHIPPED_POLICIES], [SHIPPED_CALENDARS], range(2026, 2028)).load_all()["userzoom"]


def mail(text: str, subject: str = "It fails", kind: str = "plain") -> bytes:
    head = (
        f"From: a@example.com\r\nTo: ticket@userzoom.com\r\nSubject: {subject}\r\nDate: Wed, 18 Nov 2026 09:59:00 +0100\r\n"
        f"MIME-Version: 1.0\r\nContent-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    return (head + text).encode()


class Prepared:
    """What each stage is given, made before it is measured."""

    def __init__(self, text: str) -> None:
        self.octets = mail(text)
        self.message: Message = parse(self.octets)
        self.body: Body = new_words(self.message.text, (), (), False)
        self.said: tuple[Sentence, ...] = sentences(self.body)


STAGES: Mapping[str, Callable[[Prepared], object]] = {
    "parse": lambda given: parse(given.octets),
    "new words": lambda given: new_words(given.message.text, (), ("write above this line",), True),
    "sentences": lambda given: sentences(given.body),
    "language": lambda given: language(given.body.new_text),
    "fields": lambda given: read_fields(given.message, given.body, policy().fields),
    "start": lambda given: read_start(given.message, given.body, RECEIVED, policy().calendar.zone),
    "scene": lambda given: read_scene(Page(given.message.subject, given.said)),
    "level": lambda given: suggest(
        policy().levels, policy().default_priority, given.message.subject, given.said
    ),
    "intent": lambda given: intent(
        given.message.subject, given.body.new_text, Answers.NOTHING, policy().prefix
    ),
    "referral": lambda given: refer(policy().referrals, policy().name, given.message.subject, given.said),
}


@pytest.fixture(autouse=True, scope="module")
def frozen() -> Iterator[None]:
    """What the suite has made before is no garbage of ours: walking it at each measurement took minutes."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def cpu(work: Callable[[], object]) -> float:
    gc.collect()
    gc.disable()  # a collection walks whatever else is alive, and falls on the larger run
    try:
        begun = time.process_time()
        work()
        return time.process_time() - begun
    finally:
        gc.enable()


def growth(small: Callable[[], object], large: Callable[[], object], rounds: int = 3) -> tuple[float, float]:
    """CPU seconds of both: medians of runs that take turns, so that a busy machine slows both."""
    pairs = [(cpu(small), cpu(large)) for _ in range(rounds)]
    return statistics.median(each for each, _ in pairs), statistics.median(each for _, each in pairs)


def is_linear(small: Callable[[], object], large: Callable[[], object]) -> bool:
    small()
    for rounds in (1, 3, 9):  # what looks like a square is measured again
        one, two = growth(small, large, rounds)
        if two <= GROWTH * one + FLOOR:
            return True
    return False


@cache
def prepared(name: str, characters: int) -> Prepared:
    return Prepared(TEXTS[name](characters))


@pytest.mark.parametrize("stage", STAGES)
def test_twice_the_text_costs_twice_the_time(stage: str) -> None:
    assert [name for name in TEXTS if not is_linear(*_sizes(stage, name))] == []


def _sizes(stage: str, name: str) -> tuple[Callable[[], object], Callable[[], object]]:
    small, large = prepared(name, CHARACTERS), prepared(name, 2 * CHARACTERS)
    return lambda: STAGES[stage](small), lambda: STAGES[stage](large)


def test_a_square_would_be_seen() -> None:
    def square(characters: int) -> int:
        return sum(1 for _ in range(characters) for _ in range(characters))

    assert not is_linear(lambda: square(500), lambda: square(1_000))
    assert is_linear(lambda: sum(range(100_000)), lambda: sum(range(200_000)))


# --- whole mails


def whole_mails() -> Sequence[tuple[str, bytes]]:
    found = [(name, mail(make(MEGABYTE))) for name, make in TEXTS.items()]
    found += [
        (
            f"subject of {name}",
            mail("It fails.", " ".join(make(SUBJECT).split()).encode()[:SUBJECT].decode("utf-8", "ignore")),
        )
        for name, make in TEXTS.items()
    ]
    found += [
        (f"markup {each[:12]!r}", mail(of(each, MEGABYTE), kind="html"))
        for each in (
            "<div>",
            "<",
            "&",
            "&amp;",
            "<blockquote>",
            "<td>since 9:00",
            "<!--",
            "<p>It fails.</p>",
            "<a href='",
        )
    ]
    return found


def measured() -> Mapping[str, tuple[float, float]]:
    """CPU seconds of reading each whole mail, and MiB that it takes at its peak beyond what was there before."""
    document(mail("It fails since 9:00."), policy(), RECEIVED)
    found = {}
    for name, octets in whole_mails():
        Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew: proc(5)
        before, begun = _peak(), time.process_time()
        try:
            document(octets, policy(), RECEIVED)
        except Unparsable:
            pass
        found[name] = (time.process_time() - begun, _peak() - before)
    return found


def _peak() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))


@pytest.mark.slow
def test_a_megabyte_is_read_within_bounds() -> None:
    """In a process of its own: memory is the process's, and the others' caches are not measured."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.message.test_linear"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(run.stdout)
    assert len(found) > 2 * len(TEXTS)
    over = {name: took for name, took in found.items() if took[0] > MOST_CPU or took[1] > MOST_MEMORY}
    assert over == {}


if __name__ == "__main__":
    print(json.dumps(measured()))
