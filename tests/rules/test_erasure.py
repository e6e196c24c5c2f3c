"""What is a person's goes, what is the promise's stays, and every text in a history is one or the other."""

from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, get_args, get_type_hints

import pytest

from rules.erasure import ADDRESSES, ERASED, KEPT, NAMES, NOBODY, WORDS, line_without, without
from rules.events import Answered, CustomerReplied, Event, LevelSet, ParticipantAdded, Received
from rules.incident import FieldValue, Incident, Wish

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
DANA, LEE, SAM = "dana@example.com", "lee@example.com", "sam@example.org"


def _texts(kind: Any, seen: set[Any]) -> Iterator[tuple[str, str]]:
    """(class, name) of every field that holds text, however deep."""
    if kind in seen:
        return
    seen.add(kind)
    for name, hint in get_type_hints(kind).items():
        held = set(_parts(hint))
        if str in held:
            yield kind.__name__, name
        for each in held:
            if is_dataclass(each):
                yield from _texts(each, seen)


def _parts(hint: Any) -> Iterator[Any]:
    yield hint
    for each in get_args(hint):
        yield from _parts(each)


@pytest.mark.parametrize(
    "place",
    sorted({each for kind in (*get_args(Event), Incident) for each in _texts(kind, set())}),
    ids=".".join,
)
def test_every_text_is_somebodys(place: tuple[str, str]) -> None:
    """A new field must say whose it is: else it is kept when its person asks to be forgotten."""
    kind, name = place
    assert sum(name in each for each in (WORDS, NAMES, ADDRESSES, KEPT)) == 1, f"{kind}.{name}"


RECEIVED = Received(
    AT,
    7,
    "UZ-1042",
    DANA,
    requester_name="Dana",
    subject="Study will not launch",
    claimed="asap!",
    level_reason='"nobody can" (P1)',
    fields={"steps": FieldValue("present", "press Launch", before=("press Go",))},
    wish=Wish(AT, "every two days", timedelta(days=2)),
    message_id="a@example.com",
)


def test_of_their_own_request_all_words_go() -> None:
    erased = without(RECEIVED, DANA, whole=True)
    assert erased == replace(
        RECEIVED,
        requester=NOBODY,
        requester_name="",
        subject=ERASED,
        claimed=ERASED,
        level_reason=ERASED,
        fields={"steps": FieldValue("present", ERASED, before=(ERASED,))},
        wish=Wish(AT, ERASED, timedelta(days=2)),
        message_id="",
    )


def test_what_was_empty_stays_empty() -> None:
    plain = Received(AT, 7, "UZ-1042", DANA)
    assert without(plain, DANA, whole=True) == replace(plain, requester=NOBODY)


@pytest.mark.parametrize(
    "event, erased",
    [
        (Answered(AT, SAM, "it works"), Answered(AT, SAM, ERASED)),
        (LevelSet(AT, SAM, "2", "way round"), LevelSet(AT, SAM, "2", ERASED)),
        (ParticipantAdded(AT, SAM, LEE), ParticipantAdded(AT, SAM, LEE)),
    ],
)
def test_agents_and_others_stay(event: Event, erased: Event) -> None:
    assert without(event, DANA, whole=True) == erased


def test_on_another_persons_request_only_what_they_wrote_goes() -> None:
    theirs = CustomerReplied(AT, 3, "b@example.com", LEE, fields={"logs": FieldValue("present", "see 12")})
    assert without(theirs, LEE, whole=False) == CustomerReplied(
        AT, 3, "", NOBODY, fields={"logs": FieldValue("present", ERASED)}
    )
    assert without(RECEIVED, LEE, whole=False) == RECEIVED
    assert without(ParticipantAdded(AT, SAM, LEE), LEE, whole=False) == ParticipantAdded(AT, SAM, NOBODY)


@pytest.mark.parametrize(
    "kind, by, summary, told",
    [
        ("opened", DANA, "opened as UZ-1042: Study will not launch", f"opened as UZ-1042: {ERASED}"),
        ("priority", SAM, "priority 3 is now 2: 200 people wait", f"priority 3 is now 2: {ERASED}"),
        ("priority", SAM, "priority 2 confirmed", "priority 2 confirmed"),
        ("note", SAM, "call Dana back", ERASED),
        ("missed", "gateway", "response was due Mon 10:00", "response was due Mon 10:00"),
        ("something new", SAM, "Dana said so", ERASED),
    ],
)
def test_the_history_keeps_what_was_promised(kind: str, by: str, summary: str, told: str) -> None:
    at, _, who, said, clause = line_without(("t", kind, by, summary, "U5"), DANA, whole=True)
    assert (who, said) == (NOBODY if by == DANA else by, told)
    assert (at, clause) == ("t", "U5")


def test_an_address_in_a_line_goes_in_any_case() -> None:
    line = ("t", "participant", SAM, f"{LEE} hears what the customer hears", "")
    assert line_without(line, LEE, whole=False)[3] == f"{NOBODY} hears what the customer hears"
