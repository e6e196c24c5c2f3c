"""Ids, text and the codec: what goes in comes out, in order."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta, timezone
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.events import Event
from rules.incident import Incident
from store import mapping, text
from store.ids import EPOCH_MILLIS, Ids
from tests.store.samples import NOW, incident

BOUNDED = settings(max_examples=60, deadline=None)
INSTANTS = st.integers(0, 4_000_000_000_000_000).map(text.instant)


@given(st.lists(st.integers(-5, 5), min_size=1, max_size=300))
@BOUNDED
def test_ids_only_grow_even_when_the_clock_steps_back(steps: list[int]) -> None:
    now = EPOCH_MILLIS + 10_000
    times = iter(steps)
    ids = Ids(3, lambda: now + sum(steps[: next(times, 0)]))
    made = [ids.next() for _ in steps]
    assert made == sorted(set(made))
    assert all(0 < each < 2**63 for each in made)


def test_ids_of_two_workers_never_meet() -> None:
    frozen = EPOCH_MILLIS + 1
    one, other = Ids(0, lambda: frozen), Ids(1, lambda: frozen)
    made = [each.next() for _ in range(10_000) for each in (one, other)]
    assert len(set(made)) == 20_000


def test_a_worker_must_fit() -> None:
    with pytest.raises(ValueError, match="1024"):
        Ids(1024, lambda: 0)


@given(st.text())
@BOUNDED
def test_clean_text_is_fit_for_both_databases(given: str) -> None:
    cleaned = text.clean(given)
    assert "\x00" not in cleaned
    cleaned.encode()
    assert text.clean(cleaned) == cleaned


def test_lone_surrogates_and_nul_go() -> None:
    assert text.clean("a\x00b\udcf6c") == "ab?c"


@given(st.text(min_size=0, max_size=2000), st.text(min_size=0, max_size=2000))
@BOUNDED
def test_a_key_is_short_and_tells_apart(one: str, other: str) -> None:
    assert len(text.key("v", one)) <= 255
    if text.clean(one) != text.clean(other):
        assert text.key("v", one) != text.key("v", other)


@given(INSTANTS)
@BOUNDED
def test_instants_keep_their_microseconds(at: datetime) -> None:
    assert text.instant(text.micros(at)) == at


def test_naive_instants_are_refused() -> None:
    with pytest.raises(ValueError, match="naive"):
        text.micros(datetime(2026, 1, 1))  # noqa: DTZ001
    with pytest.raises(ValueError, match="naive"):
        mapping.encode_incident(incident(received_at=datetime(2026, 1, 1)))  # noqa: DTZ001


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of an annotation of the rules."""
    origin, arguments = get_origin(kind), get_args(kind)
    simple = {
        int: st.integers(-(2**62), 2**62),
        str: st.text(max_size=8),
        bool: st.booleans(),
        datetime: INSTANTS,
    }
    if kind in simple:
        return simple[kind]
    if kind is NoneType:
        return st.none()
    if kind is timedelta:
        return st.timedeltas(timedelta(-10), timedelta(10_000))
    if origin is tuple:
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    if origin is frozenset:
        return st.frozensets(values(arguments[0]), max_size=3)
    if origin is Mapping:
        return st.dictionaries(st.text(max_size=4), values(arguments[1]), max_size=2)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return st.builds(kind, **{each.name: values(hints[each.name]) for each in fields(kind)})
    return st.one_of([values(each) for each in arguments])


@given(values(Incident))
@BOUNDED
def test_every_incident_survives_the_store(one: Incident) -> None:
    document = mapping.encode_incident(one)
    assert document.isascii()
    assert mapping.decode_incident(document) == one


@pytest.mark.parametrize("kind", get_args(Event), ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_every_event_survives_the_store(kind: type, data: st.DataObject) -> None:
    one = data.draw(values(kind))
    assert mapping.decode_event(json.loads(mapping.dumps(mapping.encode_event(one)))) == one


def test_defaults_are_written_and_what_came_later_takes_its_default() -> None:
    written = json.loads(mapping.encode_incident(incident()))
    assert set(written) == {each.name for each in fields(Incident)}
    del written["silent_updates"]
    assert mapping.decode_incident(json.dumps(written)).silent_updates == 0


def test_instants_are_stored_in_utc() -> None:
    local = NOW.astimezone(timezone(timedelta(hours=2)))
    document = json.loads(mapping.encode_incident(incident(received_at=local)))
    assert document["received_at"] == "2026-03-02T09:30:00+00:00"
