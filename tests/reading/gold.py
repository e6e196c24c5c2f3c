"""Mails with what a person reads in them: the gold that reading is judged by.

Owns the shape of a case and where its words stand. `develop` is tuned against, `report` is looked at only to report. Beside
them are shorter mails of which one thing is told: `purpose`, and `gravity`, how grave the fault is.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parent / "corpus"
HALVES = ("develop", "report")
_ANY_DAY = datetime(2026, 11, 23, 12, tzinfo=UTC)


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


def short(kind: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """A name, and {"vendor", "language", "subject", "body"} with what is told of the mail, of each in `<kind>/*.jsonl`."""
    for file in sorted((CORPUS / kind).glob("*.jsonl")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            yield f"{file.stem}{number:03}", json.loads(line)


def short_octets(subject: str, body: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "somebody@example.com", " ".join(subject.split())
    mail.set_content(body)
    return mail.as_bytes()


def graded() -> Iterator[Case]:
    """Reports of which only the level is told, and the sentences that tell how grave it is."""
    for name, raw in short("gravity"):
        yield Case(
            name=name,
            octets=short_octets(raw["subject"], raw["body"]),
            vendor=raw["vendor"],
            received_at=_ANY_DAY,
            language=raw["language"],
            intent="incident",
            fields={},
            ask=frozenset(),
            start=None,
            level=Level(raw["best"], frozenset((raw["best"], *raw["acceptable"]))),
            referral=None,
            facets={
                facet: tuple(Words("subject" if each in raw["subject"] else "body", each) for each in words)
                for facet, words in raw["facets"].items()
            },
        )


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
