"""Tables and diagrams of the documents, made from the tables in the code: `python -m docs.make_tables` writes them anew.

Owns what stands between `<!-- made: NAME -->` and `<!-- end -->` in any page. Never invents a figure: what the code does
not say in a table is not made here. `tests/test_docs.py` fails where a page and a fresh rendering differ.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import accumulate
from pathlib import Path

from docs import worked_example
from gateway.compose.build import Origin, origin
from gateway.deliver.backoff import LIFETIME, WAITS
from gateway.message.automatic import LIST_FIELDS, ROBOTS, SIGNS, Sign
from gateway.process import LEASE, TRIES
from gateway.receive import door
from gateway.route import ROUTES
from rules import events
from rules.commands import WORDS
from rules.effects import LetterKind
from rules.incident import State
from rules.lifecycle import SAME, TABLE
from rules.policy import Kind, Level, Runs, Target

ROOT = Path(__file__).resolve().parent.parent
MADE = re.compile(r"(<!-- made: ([a-z-]+) -->\n).*?(<!-- end -->)", re.S)


def pages() -> list[Path]:
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def fresh(text: str) -> str:
    """The page with every made part rendered anew. Raises KeyError for a name that nothing makes."""
    return MADE.sub(lambda part: f"{part[1]}\n{MAKERS[part[2]]()}\n\n{part[3]}", text)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = (head, ["---"] * len(head), *rows)
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in lines)


UNITS = (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1))


def span(time: timedelta, *, days: bool = True) -> str:
    """`1 d 4 h 30 min`; support hours are told without days, since a day of theirs is shorter."""
    left = int(time.total_seconds())
    parts = []
    for name, size in UNITS if days else UNITS[1:]:
        count, left = divmod(left, size)
        parts += [f"{count} {name}"] if count else []
    return " ".join(parts) or "0 s"


def _code(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


# --- the lifecycle ---------------------------------------------------------------------------------------------------

# What people call the events of the table: mostly the command that causes them.
EVENTS: Mapping[type, str] = {
    events.Answered: "answer",
    events.Assigned: "take or assign",
    events.Noted: "note",
    events.LevelSet: "priority",
    events.Suggested: "the customer's word for the priority",
    events.Needed: "need",
    events.FieldSet: "field",
    events.Agreed: "agreed",
    events.Approved: "send",
    events.Deferred: "defer",
    events.Estimated: "estimate",
    events.Escalated: "escalate",
    events.Paused: "pause",
    events.Resumed: "resume",
    events.Excluded: "exclude",
    events.Referred: "refer",
    events.Resolved: "resolve",
    events.Closed: "close",
    events.Reopened: "reopen",
    events.Adopted: "another version of the policy",
    events.AnsweredElsewhere: "answered",
    events.Undone: "undo",
    events.TimeSpent: "time",
    events.OutageNoted: "outage",
    events.MonitorTold: "*monitoring*",
    events.SplitOff: "split",
    events.ParticipantAdded: "participant add",
    events.ParticipantRemoved: "participant remove",
    events.Merged: "merge",
    events.Absorbed: "another request merged into it",
}


def _reachable() -> list[State]:
    found = [State.NEW]
    for state in found:
        found += [to for to in dict.fromkeys(TABLE[state].values()) if to is not SAME and to not in found]
    return [state for state in TABLE if state in found]


def lifecycle() -> str:
    rows = []
    for state in _reachable():
        stays = [EVENTS[event] for event, to in TABLE[state].items() if to in (SAME, state)]
        goes = [
            f"{EVENTS[event]} → **{to}**"
            for event, to in TABLE[state].items()
            if to is not SAME and to is not state
        ]
        rows.append((f"**{state}**", ", ".join(goes) or "-", ", ".join(stays) or "-"))
    unused = [state for state in TABLE if state not in _reachable()]
    text = table(("in state", "these lead on", "these are possible and change no state"), rows)
    if unused:
        text += f"\n\nThe table has rows for {_code(unused)} too; no event leads there yet."
    return text


def states() -> str:
    lines = ["```mermaid", "stateDiagram-v2", "    [*] --> new: a request comes in"]
    for state in _reachable():
        ways: dict[State, list[str]] = {}
        for event, to in TABLE[state].items():
            if to is not SAME and to is not state:
                ways.setdefault(to, []).append(EVENTS[event])
        lines += [f"    {state} --> {to}: {', '.join(words)}" for to, words in ways.items()]
    return "\n".join([*lines, "```"])


# --- routing ---------------------------------------------------------------------------------------------------------

# One row of `ROUTES` each: (the mail, what becomes of it).
ROUTE_WORDS: Mapping[str, tuple[str, str]] = {
    "_report": (
        "a delivery report about a letter",
        "goes to the letter it is about, found by its signed return path first, by our signed marks in the part that "
        "came back second; about no letter of ours: held",
    ),
    "_own_mail": (
        "is a letter of ours that comes round again",
        "recorded on its request, where it changes nothing",
    ),
    "_monitoring": (
        "is from an address that a monitoring rule of the policy names",
        "goes to the request of its problem, or opens it; one request for each problem. What proves nothing, or no rule reads: held",
    ),
    "_automatic": (
        "written by a machine",
        "recorded on the request it belongs to, where it changes nothing; belongs to none: held",
    ),
    "_at_return_path": (
        "came to the return path of a letter, and reads like no report",
        "held, unless it is from somebody on the request",
    ),
    "_by_agent": (
        "came to an agent's reply address",
        "the agent's words, if it is from that agent, proved, and the agent is active; where nothing proves it either way they are "
        "asked; else held, and that agent hears of it",
    ),
    "_agent_without_token": (
        "is from an agent and answers a letter to them, or begins with #open",
        "held, since it does not use its reply address, and the agent hears of it; #open waits for their confirming reply",
    ),
    "_by_token": (
        "came to a customer's reply address",
        'a reply of that customer; from anybody else: shown to agents as "from outside"',
    ),
    "_by_own_id": (
        "refers to a letter of ours",
        'a reply, if it is from the person the request belongs to; from anybody else: "from outside"',
    ),
    "_by_foreign_id": (
        "refers to a mail of somebody's that we know",
        "a reply, if it is from that same person, and they are verified or known",
    ),
    "_by_reference": (
        "has a reference such as UZ-1042 in the subject",
        "a reply, if it is from that same person, and verified",
    ),
}


def routes() -> str:
    rows = [(str(number), *ROUTE_WORDS[row.__name__]) for number, row in enumerate(ROUTES, 1)]
    rows.append((str(len(rows) + 1), "anything else", "a new request"))
    return table(("", "the mail", "what becomes of it"), rows)


# --- automatic mail (RFC 3834) -----------------------------------------------------------------------------------------

_PROBES = (
    "", "no", "auto-forwarded", "auto-generated", "auto-replied", "auto_reply", "auto-reply", "list", "bulk", "junk",
    "all", "autoreply", "oof",
)  # fmt: skip


def _values(sign: Sign) -> str:
    yes = [probe for probe in _PROBES if sign.of(probe)]
    no = [probe for probe in _PROBES if not sign.of(probe)]
    if not no:
        return "any"
    return f"any but {_code(filter(None, no))}" if len(yes) > len(no) else _code(filter(None, yes))


def signs() -> str:
    rows = [
        (f"`{sign.field}`", _values(sign), "no", "yes" if sign.machine else "not by this") for sign in SIGNS
    ]
    rows.append((f"`list-…`, {_code(LIST_FIELDS)}", "any", "no", "not by this"))
    rows.append(("the author", _code(sorted(ROBOTS)) + " and mailing list owners", "no", "not by this"))
    rows.append(("the envelope", "the null reverse-path `<>`", "no", "not by this"))
    rows.append(("Message-ID, author", "one of ours", "no", "not by this"))
    return table(("field", "value", "answered automatically?", "written by a machine?"), rows)


# --- letters -----------------------------------------------------------------------------------------------------------

_CAUSE: Mapping[Origin, str] = {
    Origin.REPLIED: "one mail that came in",
    Origin.PERSON: "a person",
    Origin.GENERATED: "the program, by itself",
}


def _caused(kind: LetterKind) -> str:
    """A pointer may come of the request itself; then it says so of itself."""
    if kind is LetterKind.REFERRAL:
        return f"{_CAUSE[origin(kind)]}; or {_CAUSE[origin(kind, True)]}: then `{origin(kind, True)}`"
    return _CAUSE[origin(kind)]


def letters() -> str:
    return table(
        ("kind", "caused by", "`Auto-Submitted`"),
        [(str(kind), _caused(kind), f"`{origin(kind)}`" if origin(kind) else "none") for kind in LetterKind],
    )


def commands() -> str:
    return table(("words", "what it does"), [(f"`{word.usage}`", word.does) for word in WORDS.values()])


# --- the wire ------------------------------------------------------------------------------------------------------------


def backoff() -> str:
    since = list(accumulate(WAITS))
    rows = [
        (str(attempt), span(wait), span(total))
        for attempt, (wait, total) in enumerate(zip(WAITS, since, strict=True), 1)
    ]
    last = f"Then every {span(WAITS[-1])}, until `next_hop.lifetime` ({span(LIFETIME)} unless you say otherwise) is over."
    note = (
        "Up to a tenth is added to each wait, so that letters that failed together do not come back together."
    )
    return f"{table(('after attempt', 'waits', 'since the first'), rows)}\n\n{last} {note}"


def replies() -> str:
    found = [each for each in vars(door).values() if isinstance(each, door.Reply) and each.code >= 400]
    meant = {4: "keep it, come again", 5: "mend it"}
    rows = [(f"`{each.code} {each.enhanced}`", each.text, meant[each.code // 100]) for each in found]
    return table(("reply", "text", "to the peer it says"), rows)


def errors() -> str:
    waits = " and ".join(span(timedelta(seconds=2**attempt)) for attempt in range(1, TRIES))
    return table(
        ("what happened", "what becomes of the message"),
        [
            (
                "it cannot be parsed, or is beyond a limit",
                "a request with the raw mail attached; held where no author can be found",
            ),
            (
                "somebody else changed the request meanwhile",
                f"loaded and decided again, up to {TRIES} times at once",
            ),
            (
                "the store is away",
                f"it stays where it is; a claim ends by itself after {span(LEASE)}, then any process takes it",
            ),
            (
                "not possible in this state, not allowed",
                "held with the reason; the agent it came from is told",
            ),
            (
                "anything else, so a fault of ours",
                f"{TRIES} tries, {waits} apart; then held with the traceback, and the operator is told once",
            ),
        ],
    )


# --- promises ------------------------------------------------------------------------------------------------------------


def targets() -> str:
    rows = [
        (
            policy.name,
            f"{level.level} {level.name}".removesuffix(f" Priority {level.level}"),
            *_promises(level),
        )
        for _, policy in sorted(worked_example.shipped().items())
        for level in policy.levels
    ]
    return table(("vendor", "priority", *(KIND_WORDS[kind] for kind in Kind)), rows)


KIND_WORDS: Mapping[Kind, str] = {
    Kind.ACKNOWLEDGE: "acknowledge",
    Kind.RESPONSE: "answer",
    Kind.REPLY: "next answer",
    Kind.UPDATE: "update every",
    Kind.RESOLUTION: "solve",
}


def _promises(level: Level) -> Iterator[str]:
    for kind in Kind:
        if kind is Kind.UPDATE and level.update_as_agreed:
            yield "as agreed"
        else:
            yield _promise(level.targets.get(kind))


def _promise(target: Target | None) -> str:
    if target is None:
        return "-"
    mark = "; our figure" if target.assumed else ""
    if target.runs is Runs.ELAPSED:
        return f"{span(target.within)}, {target.wording}{mark}"
    return f"{span(target.within, days=False)} of support, {target.wording}{mark}"


def _story(name: str) -> Callable[[], str]:
    def made() -> str:
        rows = worked_example.rows(worked_example.STORIES[name])
        return table(("when", "what happens", "what is owed then"), rows)

    return made


def counted() -> str:
    rows = [
        (begin, end, span(counts) if counts else "-", why)
        for begin, end, counts, why in worked_example.counted()
    ]
    return table(("from", "to", "counts", "why"), rows)


def clock_change() -> str:
    head = ("it starts", "four hours of support end", "on the wall that is")
    rows = [(begin, end, f"{span(wall)} later") for begin, end, wall in worked_example.clock_change()]
    return table(head, rows)


def agreed_day() -> str:
    return table(("vendor", "its hours", "`2d` from Mon 30 Nov, 10:00 PT ends"), worked_example.two_days())


MAKERS: Mapping[str, Callable[[], str]] = {
    "lifecycle": lifecycle,
    "states": states,
    "routes": routes,
    "signs": signs,
    "letters": letters,
    "commands": commands,
    "backoff": backoff,
    "replies": replies,
    "errors": errors,
    "targets": targets,
    "kept": _story("kept"),
    "missed": _story("missed"),
    "ahead": _story("ahead"),
    "counted": counted,
    "clock-change": clock_change,
    "two-days": agreed_day,
}


def main() -> int:
    for page in pages():
        text = page.read_text(encoding="utf-8")
        if (made := fresh(text)) != text:
            page.write_text(made, encoding="utf-8")
            sys.stdout.write(f"{page.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
