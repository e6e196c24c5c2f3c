"""Incidents and events as JSON, and back, without loss.

Owns one codec over the closed set of types that the rules' values are made of; it is built from their annotations when
the program starts, so that a field of an unknown type fails there and not in a customer's mail. Every field is written,
defaults too: a later change of a default must not change what was stored.
"""

import dataclasses
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from rules.events import Event
from rules.incident import Incident

_MICROSECOND = timedelta(microseconds=1)
_Code = Callable[[Any], Any]


def encode_event(event: Event) -> dict[str, object]:
    """JSON-able; `event` names the kind."""
    name = type(event).__name__
    return {"event": name, **_EVENTS[name][0](event)}


def decode_event(data: Mapping[str, object]) -> Event:
    """Raises KeyError for a kind or a required field that is unknown here."""
    event: Event = _EVENTS[str(data["event"])][1](data)
    return event


def encode_incident(incident: Incident) -> str:
    return dumps(_INCIDENT[0](incident))


def decode_incident(document: str) -> Incident:
    incident: Incident = _INCIDENT[1](json.loads(document))
    return incident


def dumps(value: object) -> str:
    """ASCII only: lone surrogates and NUL are escaped and survive both databases."""
    return _encoder.encode(value)


_encoder = json.JSONEncoder(separators=(",", ":"), check_circular=False)


def _same(value: Any) -> Any:
    return value


def _codec(kind: Any) -> tuple[_Code, _Code]:
    """(to JSON, from JSON) for one annotation. Raises TypeError for one outside the closed set."""
    origin, arguments = get_origin(kind), get_args(kind)
    if kind in (int, str, bool, float):
        return _same, _same
    if kind is datetime:
        return _from_instant, datetime.fromisoformat
    if kind is timedelta:
        return (lambda value: value // _MICROSECOND), (lambda value: timedelta(microseconds=value))
    if origin in (Union, UnionType):
        return _optional(arguments)
    if origin is tuple and arguments[1:] == (Ellipsis,):
        encode, decode = _codec(arguments[0])
        return _listed(encode), (lambda value: tuple(map(decode, value)))
    if origin is frozenset:
        encode, decode = _codec(arguments[0])
        return (lambda value: sorted(map(encode, value))), (lambda value: frozenset(map(decode, value)))
    if origin is Mapping and arguments[0] is str:
        encode, decode = _codec(arguments[1])
        return _mapped(encode), _mapped(decode)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return (lambda value: value.value), kind
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _fields(kind)
    raise TypeError(f"nothing is said about storing {kind}")


def _from_instant(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError(f"naive instant {value}")
    return value.astimezone(UTC).isoformat()


def _optional(arguments: tuple[Any, ...]) -> tuple[_Code, _Code]:
    (only,) = [each for each in arguments if each is not NoneType]
    encode, decode = _codec(only)
    if encode is _same:
        return _same, _same
    return (
        lambda value: None if value is None else encode(value),
        lambda value: None if value is None else decode(value),
    )


def _listed(encode: _Code) -> _Code:
    return list if encode is _same else (lambda value: [encode(each) for each in value])


def _mapped(code: _Code) -> _Code:
    return lambda value: {name: code(each) for name, each in value.items()}


def _fields(kind: type) -> tuple[_Code, _Code]:
    hints = get_type_hints(kind)
    codecs = [(each.name, *_codec(hints[each.name])) for each in dataclasses.fields(kind)]
    plain = [name for name, encode, _ in codecs if encode is _same]
    coded = [(name, encode) for name, encode, _ in codecs if encode is not _same]
    decoders = [(name, decode) for name, _, decode in codecs]

    def encode_fields(value: Any) -> dict[str, Any]:
        data = {name: getattr(value, name) for name in plain}
        for name, encode in coded:
            data[name] = encode(getattr(value, name))
        return data

    def decode_fields(data: Mapping[str, Any]) -> Any:
        # a field that came after this was stored takes its default
        return kind(**{name: decode(data[name]) for name, decode in decoders if name in data})

    return encode_fields, decode_fields


_INCIDENT = _fields(Incident)
_EVENTS = {kind.__name__: _fields(kind) for kind in get_args(Event)}
