"""How well mails are read: the program's JSON beside the gold, as the figures that have a bar.

Owns what counts as right. A status that a fair judge would also accept counts as right. Never looks into the reader.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.reading.gold import Case, places

ATTACHED = 40
"""Characters that an attachment weighs among spans."""

Reading = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Figure:
    name: str
    value: float
    bar: float
    at_least: bool = True

    @property
    def holds(self) -> bool:
        return self.value >= self.bar if self.at_least else self.value <= self.bar


@dataclass(slots=True)
class Tally:
    right: int = 0
    wanted: int = 0
    given: int = 0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.wanted + self.given) if self.wanted + self.given else 1.0


@dataclass(slots=True)
class Verdicts:
    """Per case what was wrong, in words; and the sums."""

    missing: Tally = field(default_factory=Tally)
    spans: Tally = field(default_factory=Tally)
    cases: dict[str, list[str]] = field(default_factory=dict)
    shares: dict[str, list[bool]] = field(default_factory=dict)

    def count(self, share: str, holds: bool, case: Case, wrong: str) -> None:
        self.shares.setdefault(share, []).append(holds)
        if wrong:
            self.cases.setdefault(case.name, []).append(wrong)

    def share(self, name: str) -> float:
        found = self.shares.get(name, [])
        return sum(found) / len(found) if found else 0.0


def judge(pairs: Iterable[tuple[Case, Reading]]) -> Verdicts:
    found = Verdicts()
    for case, reading in pairs:
        _intent(found, case, reading)
        if case.intent == "incident":
            _asked(found, case, reading)
            _spans(found, case, reading)
            _start(found, case, reading)
            _level(found, case, reading)
            referral = reading["referral"]
            _share(
                found,
                "referral",
                referral == case.referral,
                case,
                f"referral {referral}, not {case.referral}",
            )
    return found


def figures(found: Verdicts) -> Sequence[Figure]:
    return [
        Figure("missing fields, micro F1", found.missing.f1, 0.92),
        Figure("exactly the right set asked", found.share("asked"), 0.75),
        Figure("mails with a needless question", found.share("needless"), 0.10, at_least=False),
        Figure("spans, character F1", found.spans.f1, 0.75),
        Figure("start time inside its window", found.share("start"), 0.85),
        Figure("start time wrong yet confident", found.share("start wrong"), 0.03, at_least=False),
        Figure("incidents recognised", found.share("incident"), 0.98),
        Figure("others opened as incidents", found.share("other"), 0.05, at_least=False),
        Figure("level acceptable", found.share("level"), 0.92),
        Figure("level under-called", found.share("under"), 0.0, at_least=False),
        Figure("level 1 found", found.share("one"), 1.0),
        Figure("level 1 wrongly suggested", found.share("wrong one"), 0.05, at_least=False),
        Figure("referral right", found.share("referral"), 0.98),
    ]


def _share(found: Verdicts, name: str, right: bool, case: Case, wrong: str) -> None:
    found.count(name, right, case, "" if right else wrong)


def _fault(found: Verdicts, name: str, wrong: bool, case: Case, what: str) -> None:
    found.count(name, wrong, case, what if wrong else "")


def _intent(found: Verdicts, case: Case, reading: Reading) -> None:
    said = reading["intent"]
    if case.intent == "incident":
        _share(found, "incident", said == "incident", case, f"intent {said}, not incident")
    else:
        _fault(found, "other", said == "incident", case, f"intent incident, not {case.intent}")


def _asked(found: Verdicts, case: Case, reading: Reading) -> None:
    needless, forgotten = [], []
    for name, gold in case.fields.items():
        said = reading["fields"][name]["status"]
        if gold.status == "missing" and (said == "missing" or said not in gold.acceptable):
            found.missing.wanted += 1
        if said == "missing" and (gold.status == "missing" or "missing" not in gold.acceptable):
            found.missing.given += 1
        if gold.status == "missing" and said == "missing":
            found.missing.right += 1
        elif said == "missing" and "missing" not in gold.acceptable:
            needless.append(name)
        elif gold.status == "missing" and said not in gold.acceptable:
            forgotten.append(name)
    right = not (needless or forgotten)
    _share(found, "asked", right, case, "")
    _fault(found, "needless", bool(needless), case, f"asks needlessly for {', '.join(needless)}")
    if forgotten:
        found.cases.setdefault(case.name, []).append(f"forgets to ask for {', '.join(forgotten)}")


def _spans(found: Verdicts, case: Case, reading: Reading) -> None:
    for name, gold in case.fields.items():
        said = reading["fields"][name]
        if gold.status != "present" or said["status"] not in ("present", "unsure"):
            continue
        wanted = {place for each in gold.spans for place in _where(each.part, each.text, reading)}
        given = {
            place
            for each in said["spans"]
            for place in _given(each["part"], each["start"], each["end"], reading)
        }
        found.spans.wanted += len(wanted)
        found.spans.given += len(given)
        found.spans.right += len(wanted & given)


def _text(part: str, reading: Reading) -> str:
    return str(reading["subject"] if part == "subject" else reading["text"])


def _where(part: str, words: str, reading: Reading) -> Iterator[tuple[str, int]]:
    if part.startswith("attachment"):
        yield from ((part, at) for at in range(ATTACHED))
    else:
        yield from ((part, at) for at in places(_text(part, reading), words))


def _given(part: str, start: int, end: int, reading: Reading) -> Iterator[tuple[str, int]]:
    if part.startswith("attachment"):
        yield from ((part, at) for at in range(ATTACHED))
    else:
        text = _text(part, reading)
        yield from ((part, at) for at in range(start, end) if not text[at].isspace())


def _start(found: Verdicts, case: Case, reading: Reading) -> None:
    if case.start is None:
        return
    said = reading["start_time"]
    value = datetime.fromisoformat(said["value"]) if said and said["value"] else None
    inside = value is not None and case.start.earliest <= value <= case.start.latest
    _share(found, "start", inside, case, f"start {value}, not {case.start.earliest} .. {case.start.latest}")
    apart = False
    if value is not None:
        earliest, latest = (
            datetime.fromisoformat(said[key] or said["value"]) for key in ("earliest", "latest")
        )
        apart = earliest > case.start.latest or latest < case.start.earliest
    found.count("start wrong", apart and not inside, case, "")


def _level(found: Verdicts, case: Case, reading: Reading) -> None:
    gold = case.level
    if gold is None:
        return
    said = reading["priority"]
    in_force = str(said["in_force"])
    _share(
        found, "level", in_force in gold.acceptable, case, f"level {in_force}, not {sorted(gold.acceptable)}"
    )
    found.count("under", in_force > max(gold.acceptable), case, "")
    if gold.best == "1":
        found.count("one", in_force == "1", case, "")
    found.count("wrong one", said["level"] == "1" and "1" not in gold.acceptable, case, "")
