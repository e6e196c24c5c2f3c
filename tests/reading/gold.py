"""Mails with what a person reads in them: the gold that reading is judged by.

Owns the shape of a case and where its words stand. `develop` is tuned against, `report` is looked at only to report.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parent / "corpus"
HALVES = ("develop", "report")


@dataclass(frozen=True, slots=True)
class Words:
    """A gold span: exact words of one part, blanks folded; of an attachment the whole."""

    part: str
    text: str


@dataclass(frozen=True, slots=True)
class Field:
    status: str
    acceptable: frozenset[str]  # `status` among them
    spans: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    earliest: datetime
    latest: datetime


@dataclass(frozen=True, slots=True)
class Level:
    best: str
    acceptable: frozenset[str]


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    octets: bytes
    vendor: str
    received_at: datetime
    language: str
    intent: str
    fields: Mapping[str, Field]
    ask: frozenset[str]
    start: Window | None
    level: Level | None
    referral: str | None
    facets: Mapping[str, tuple[Words, ...]]  # of a report: sentences that tell how grave it is, by facet


def cases(half: str, folder: Path = CORPUS) -> Sequence[Case]:
    """As those who wrote the mails read them."""
    return [
        _case(file.with_suffix(".eml"), json.loads(file.read_text("utf-8")))
        for file in sorted((folder / half).glob("*.json"))
    ]


def judged(half: str, folder: Path = CORPUS) -> Sequence[Sequence[Case]]:
    """Of each mail the reading of who wrote it, then those of others (`judges/*.jsonl`) who read it afterwards."""
    others: dict[str, list[dict[str, object]]] = {}
    for file in sorted((folder / "judges").glob("*.jsonl")):
        for raw in map(json.loads, file.read_text("utf-8").splitlines()):
            others.setdefault(raw["name"], []).append(raw)
    found = []
    for file in sorted((folder / half).glob("*.json")):
        first = json.loads(file.read_text("utf-8"))
        mail = {key: first[key] for key in ("vendor", "received", "language")}
        every = (first, *(mail | each for each in others.get(file.stem, ())))
        found.append([_case(file.with_suffix(".eml"), each) for each in every])
    return found


def _case(mail: Path, raw: Mapping[str, Any]) -> Case:
    start, level = raw.get("start_time"), raw.get("priority")
    return Case(
        name=mail.stem,
        octets=mail.read_bytes(),
        vendor=raw["vendor"],
        received_at=datetime.fromisoformat(raw["received"]),
        language=raw["language"],
        intent=raw["intent"],
        fields={name: _field(each) for name, each in raw.get("fields", {}).items()},
        ask=frozenset(raw.get("ask", ())),
        start=Window(*(datetime.fromisoformat(start[key]) for key in ("earliest", "latest")))
        if start
        else None,
        level=Level(level["best"], frozenset((level["best"], *level["acceptable"]))) if level else None,
        referral=raw.get("referral"),
        facets={
            name: tuple(Words(each["part"], each["text"]) for each in spans)
            for name, spans in raw.get("facets", {}).items()
        },
    )


def _field(raw: Mapping[str, object]) -> Field:
    status = str(raw["status"])
    accepted, spans = raw.get("acceptable", ()), raw.get("spans", ())
    assert isinstance(accepted, list | tuple) and isinstance(spans, list | tuple)
    words = tuple(Words(each["part"], each.get("text", "")) for each in spans)
    return Field(status, frozenset((status, *accepted)), words)


def places(text: str, words: str) -> Iterator[int]:
    """The offsets in `text` of the first place where `words` stand, blanks folded on both sides; none where they do not."""
    wanted = "".join(words.split())
    squeezed = [(at, each) for at, each in enumerate(text) if not each.isspace()]
    found = "".join(each for _, each in squeezed).find(wanted) if wanted else -1
    if found >= 0:
        yield from (at for at, _ in squeezed[found : found + len(wanted)])
