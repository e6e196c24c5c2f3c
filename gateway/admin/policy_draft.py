"""A policy as somebody has told it in answers, and the commented file that is made of it.

Owns the words of that file. Asks nothing, opens nothing, and never puts an answer anywhere but between quotes.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from rules.duration import write_duration
from rules.policy import Runs

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
AS_AGREED = "as-agreed"


@dataclass(frozen=True, slots=True)
class Hours:
    """Windows of each weekday from Monday on, such as "09:00-17:00"; `country` is one of holidays, or empty."""

    zone: str
    week: tuple[tuple[str, ...], ...]
    country: str = ""
    subdivision: str = ""

    @property
    def always(self) -> bool:
        return all(windows == ("00:00-24:00",) for windows in self.week)


@dataclass(frozen=True, slots=True)
class Promises:
    """One level. A promise is a duration as the file has it, or None."""

    name: str
    meaning: str
    runs: Runs
    times: Mapping[str, str | None]  # acknowledge, respond, update


@dataclass(frozen=True, slots=True)
class Draft:
    vendor: str
    name: str
    addresses: tuple[str, ...]
    prefix: str
    published: str  # what the published promises are called; empty where nothing is published
    hours: Hours
    levels: tuple[Promises, ...]
    default_priority: str


def written_span(span: timedelta, runs: Runs) -> str:
    """As the file has it. Counted in support hours no days are written: people would read working days."""
    if runs is Runs.ELAPSED:
        return write_duration(span)
    days, rest = divmod(span, timedelta(days=1))
    hours = days * 24 + rest // timedelta(hours=1)
    below = rest % timedelta(hours=1)
    return f"{f'{hours}h' if hours else ''}{write_duration(below) if below or not hours else ''}"


def calendar_lines(hours: Hours, table: str = "") -> Iterator[str]:
    """The calendar: a file of its own, or the tables below `table.` of a policy."""
    yield f"zone = {_quoted(hours.zone)}"
    yield ""
    yield f"[{table}hours]"
    for day, windows in zip(DAYS, hours.week, strict=True):
        if windows:
            yield f"{day} = {_list(windows)}"
    if hours.country:
        yield ""
        yield f"[{table}holidays]"
        yield f"country = {_quoted(hours.country)}"
        if hours.subdivision:
            yield f"subdivision = {_quoted(hours.subdivision)}"


def policy_text(draft: Draft) -> str:
    return "\n".join(
        [*_top(draft), *_calendar(draft.hours), *_defaults(draft), *_levels(draft), *_rest(), ""]
    )


def _top(draft: Draft) -> Iterator[str]:
    yield f"# The support policy of the vendor {draft.vendor}, made by `gateway rules new`. Every key: docs/policy-file.md."
    yield "# Look at it with `gateway rules check FILE`; a changed file holds for what comes in after the next start."
    yield ""
    yield "# The name in configuration and commands; the name in letters; what references begin with."
    yield f"vendor = {_quoted(draft.vendor)}"
    yield f"name = {_quoted(draft.name)}"
    yield f"prefix = {_quoted(draft.prefix)}"
    yield "# Where customers write. Letters come from the first."
    yield f"addresses = {_list(draft.addresses)}"
    yield "# The level of a mail that gives no reason for any. In doubt the stricter of two is in force, until a person decides."
    yield f"default_priority = {_quoted(draft.default_priority)}"
    yield "# The telephone number that letters may name."
    yield '# phone = "555-0100"'


def _calendar(hours: Hours) -> Iterator[str]:
    yield ""
    yield "# The hours in which support is open, on the wall clocks of this zone. 24:00 ends a day."
    yield "[calendar]"
    yield from calendar_lines(hours, "calendar.")
    yield ""
    yield "# Days with hours of their own, over a holiday too; an empty list closes the day."
    yield "# [calendar.exceptions]"
    yield '# "2027-12-24" = ["09:00-12:00"]'


def _defaults(draft: Draft) -> Iterator[str]:
    yield ""
    yield "# What a promise below has unless it says otherwise."
    yield "[defaults]"
    yield '# "support-hours": closed time does not count. "elapsed": the clock on the wall, nights and weekends too.'
    yield f"runs = {_quoted(_shared(draft.levels))}"
    yield '# From when it counts: "receipt", or "next-opening" for mail outside hours.'
    yield 'starts = "receipt"'
    yield '# How letters put it. "aim": we aim to answer by. "commit": you get an answer by.'
    yield 'wording = "aim"'


def _levels(draft: Draft) -> Iterator[str]:
    yield ""
    yield "# The levels, the strictest first. acknowledge: our automatic letter is on its way. respond: a person's first answer."
    yield '# update: a status letter at least so often, or "as-agreed". Also there: reply (to each later mail), resolve.'
    yield "# A day is 24 counted hours, so three working days of eight hours are 24h in support hours."
    shared = _shared(draft.levels)
    last = len(draft.levels)
    for number, level in enumerate(draft.levels, 1):
        yield ""
        yield "[[priority]]"
        yield f"level = {_quoted(str(number))}"
        yield f"name = {_quoted(level.name)}"
        if level.meaning:
            yield f"meaning = {_quoted(level.meaning)}"
        yield "# Where your published text says so: cited with every due time."
        clause = f"{draft.published}, priority {number}" if draft.published else "Terms, 4.1"
        yield f"{'' if draft.published else '# '}clause = {_quoted(clause)}"
        for key, span in level.times.items():
            yield _promise(key, span, level.runs, shared)
        if number == 1 < last:
            yield from _speaks("What in a mail speaks for this level: nothing works.", '"down"')
        elif number == last > 1:
            yield from _speaks(
                "What speaks for this one: a blemish, or a question.", '"cosmetic", "question"'
            )


def _promise(key: str, span: str | None, runs: Runs, shared: Runs) -> str:
    if span is None:
        return f"# {key}: nothing is promised"
    if runs is shared or span == AS_AGREED:
        return f"{key} = {_quoted(span)}"
    return f"{key} = {{ within = {_quoted(span)}, runs = {_quoted(runs)} }}"


def _speaks(why: str, functions: str) -> Iterator[str]:
    yield ""
    yield f"# {why} It is suggested; a person decides."
    yield "[[priority.when]]"
    yield f"function = [{functions}]"


FIELDS = (
    (
        "aspects",
        "Which part of the product is unavailable or behaves wrongly?",
        ("component", "what is wrong"),
    ),
    ("impact", "Who is affected, how many people, and what can they no longer do?", ("impact", "affected")),
    ("start_time", "When did it start, and in which time zone is that?", ("start time", "since")),
    ("steps", "Which steps lead to the problem, one by one?", ("steps", "steps to reproduce")),
    ("error", "What does the error message say, word for word?", ("error", "error message")),
)


def _rest() -> Iterator[str]:
    yield ""
    yield "# What the customer is asked for, as far as the mail does not say it; what decides most first."
    for name, question, labels in FIELDS:
        yield from ("", "[[field]]", f"name = {_quoted(name)}", f"question = {_quoted(question)}")
        yield from (f"labels = {_list(labels)}", 'source = "ours" # your published text does not ask for it')
    yield ""
    yield "# How a problem can be resolved: what agents type, what letters say."
    for id, text in (("fixed", "The fault is mended."), ("workaround", "There is a way round the fault.")):
        yield from ("", "[[resolution]]", f"id = {_quoted(id)}", f"text = {_quoted(text)}")
    yield ""
    yield "# What is not covered, and which clocks stand while the customer is waited for."
    yield "# [[exclusion]]"
    yield '# id = "third-party"'
    yield '# text = "The fault lies in a product of somebody else."'
    yield "#"
    yield "# [pauses]"
    yield '# customer = ["resolution"]'


def _shared(levels: Sequence[Promises]) -> Runs:
    return levels[0].runs


def _quoted(text: str) -> str:
    """A basic string of TOML: for what can be seen, JSON's is one."""
    return json.dumps(str(text), ensure_ascii=False)


def _list(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(_quoted, texts))}]"
