"""What a report still lacks, which questions that leads to, and how what is read later joins what was read before.

Owns "asked once": what was supplied, declined or promised is never asked again, and no value that stood in a field is
lost. Never reads a mail (`gateway.message`), never words a question (the policy, the templates).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from rules.effects import LetterKind
from rules.incident import Asked, FieldValue, Incident
from rules.policy import Policy

CHOICES = "abcdefgh"
"""The letters that answer the question about the level, in the order of the policy's levels."""

SAID_BY_LEVEL = frozenset({"impact"})
"""What the answer to the question about the level says as well."""

Fields = Mapping[str, FieldValue]


def missing(policy: Policy, incident: Incident) -> tuple[str, ...]:
    """The fields to ask for, in the policy's order: what decides most comes first."""
    return tuple(spec.name for spec in policy.fields if not incident.has(spec.name))


def questions(policy: Policy, incident: Incident) -> tuple[str, ...]:
    """The fields that the acknowledgement asks for, under their numbers; the one about the level stands before them."""
    decided = SAID_BY_LEVEL if asks_level(policy, incident) else frozenset()
    return tuple(name for name in missing(policy, incident) if name not in decided)


def with_questions(incident: Incident, at: datetime, letter: LetterKind, names: tuple[str, ...]) -> Incident:
    """A letter with these questions is written: replies go by its numbers, and by the older ones' where they answer those."""
    asked = Asked(at, letter.value, names)
    return incident.but(asked_for=names, questions=(*incident.questions, asked))


def asked_in(incident: Incident, letter: str, written_at: datetime) -> tuple[str, ...]:
    """The fields under the numbers of a letter of ours; under those of one that asks nothing, what was asked last before it."""
    before = [each for each in incident.questions if each.at <= written_at]
    own = (each for each in reversed(before) if each.letter == letter)
    found = next(own, before[-1] if before else None)
    return found.fields if found else incident.asked_for


def asks_level(policy: Policy, incident: Incident) -> bool:
    """Whether the customer is asked what decides the level: it is in doubt, and the policy has a question for that."""
    return incident.level_in_doubt and has_level_question(policy)


def has_level_question(policy: Policy) -> bool:
    """A question, and more than one level that answers it."""
    return bool(policy.level_question) and sum(bool(level.option) for level in policy.levels) > 1


def merged(fields: Fields, new: Fields) -> dict[str, FieldValue]:
    """The later value stands, the earlier one is kept with it."""
    found = dict(fields)
    for name, value in new.items():
        found = put_right(found, name, value)
    return found


def put_right(fields: Fields, name: str, value: FieldValue) -> dict[str, FieldValue]:
    old = fields.get(name)
    if old is None:
        return {**fields, name: value}
    before = (*old.before, old.value) if old.value and old.value != value.value else old.before
    return {**fields, name: replace(value, before=before)}


def choices(policy: Policy) -> dict[str, str]:
    """Which level each letter stands for."""
    offered = (level.level for level in policy.levels if level.option)
    return dict(zip(CHOICES, offered, strict=False))
