"""What a mail says to what we asked: fields filled and put right, the level told by the customer's own word.

Owns how a reply joins what was read before. Explicit answers go before what is said freely, later words before earlier
ones, and a reader's guess never replaces what a person has put right. Pure: no event is decided here.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from gateway.compose import say
from gateway.message.answers import Answer, read_answers, remark, says_nothing
from gateway.message.asked import Wording
from gateway.message.body import Body, Span
from gateway.message.choice import Options, read_choice
from gateway.message.corrections import read_corrections, taken_back
from gateway.message.fields import Reading, Status, read_fields
from gateway.message.parse import Message
from gateway.message.phrases import Text
from gateway.message.sentences import sentences
from gateway.message.triage import LOW, Suggestion, suggest
from gateway.message.understanding import Understanding
from gateway.message.when import Precision, Start, read_start
from gateway.message.words.corrections import ADDS, ADDS_JA
from rules.completeness import SAID_BY_LEVEL, asked_in, choices, missing
from rules.incident import FieldValue, Incident, LevelSource
from rules.policy import FieldSpec, Policy

Fields = dict[str, FieldValue]

START = "start_time"
STEPS = "steps"
OPEN = frozenset({Status.MISSING, Status.UNSURE, Status.PROMISED})
"""What is said freely fills these; what is there already it leaves alone."""

_OPEN_ENDS = " ,;"  # where their sentence goes on with something else
READ = frozenset({Status.PRESENT, Status.UNSURE})
TAKEN_BACK = frozenset({"impact", "error", START})
"""Read out of a sentence that puts something right; of the others its own words are none."""

GREETING = re.compile(
    r"(?i:hi|hello|hey|dear|hallo|moin|guten (?:tag|morgen|abend)|good (?:morning|afternoon|evening|day)|liebes?|sehr geehrte[rs]?"
    r"|bonjour|hola|buenos días|buenas tardes)"
    r"(?:[ ](?:[A-ZÄÖÜ][\w.'-]{0,20}|(?i:team|there|all|everyone|support|folks|zusammen|und|and))){0,4}[ ]{0,2}[,!:–-][ \n]+(?=\S)"
)
NUMBER = re.compile(r"\d+")

SAYS_ATTACHED = ("attach", "anhang", "anbei", "angehängt", "beigefügt", "joint", "adjunt", "添付")


@dataclass(frozen=True, slots=True)
class Ours:
    """The letter of ours that a mail answers: its numbers and letters are the ones meant."""

    kind: str
    written_at: datetime
    wording: Wording


@dataclass(frozen=True, slots=True)
class Heard:
    """One mail of the customer's: what they wrote, when it came, where its times belong."""

    message: Message
    body: Body
    at: datetime
    vendor_zone: str
    contact_zone: str | None = None
    answers: Ours | None = None  # None: no letter of ours is named

    @property
    def wording(self) -> Wording:
        return self.answers.wording if self.answers else Wording()


@dataclass(frozen=True, slots=True)
class Said:
    """A level told by the customer: they chose it, or their words speak for it."""

    level: str
    because: str
    chosen: str = ""  # the option, where they chose one


def first_fields(heard: Heard, understood: Understanding) -> Fields:
    """What a first mail says of each required field."""
    found = {name: _value(reading, heard.at) for name, reading in understood.fields.fields}
    inner = understood.enclosed
    if inner is not None and understood.is_told_inside(START):
        heard = replace(heard, message=inner.message, body=inner.body)
    return _with_instant(found, heard)


def reply_fields(policy: Policy, incident: Incident, heard: Heard) -> Fields:
    """What a reply adds or puts right; nothing for a field of which it says nothing new."""
    specs = {spec.name: spec for spec in policy.fields}
    ours = heard.answers
    if says_nothing(heard.body.new_text) and not heard.message.attachments:
        return {}
    names = asked_in(incident, ours.kind, ours.written_at) if ours else incident.asked_for
    asked = [specs[name] for name in names if name in specs]
    answers = read_answers(heard.body, asked, heard.wording)
    found = _free(policy, incident, heard, answers)
    found = _put_right(policy, incident, heard) | found
    answers = tuple(each for each in answers if each.field)
    for answer in answers:
        value = _answered(specs[answer.field], answer, incident.fields.get(answer.field), heard, found)
        found.pop(answer.field, None)
        if value is not None:
            found[answer.field] = value
    found = _with_instant(found, heard, {each.field: each.evidence.start for each in answers})
    return {name: value for name, value in found.items() if _is_new(incident.fields.get(name), value)}


def is_doubtful(suggestion: Suggestion) -> bool:
    return suggestion.level is None or suggestion.confidence < LOW


def said_level(policy: Policy, incident: Incident, heard: Heard) -> Said | None:
    """Which level a reply speaks for, while no agent has confirmed one: by its letter, else by its words."""
    if incident.level_source is LevelSource.AGENT:
        return None
    body = heard.body
    offered = choices(policy) if incident.level_asked else {}
    choice = read_choice(body, _options(policy, offered, heard.wording))
    if choice is not None:
        level = offered[choice.letter]
        return Said(level, f'"{_one_line(choice.evidence.text)}"', policy.level(level).option)
    found = suggest(policy.levels, policy.default_priority, "", sentences(body))
    if found.level is None or is_doubtful(found):
        return None
    if found.level == incident.level and not incident.level_in_doubt:
        return None
    looser = found.level != incident.level and policy.stricter(incident.level, found.level) == incident.level
    if looser and Text(body.new_text).says(ADDS, ADDS_JA):
        return None  # one thing more that is wrong makes none of the others smaller
    words = " and ".join(f'"{_one_line(each.text)}"' for each in found.evidence[:2])
    return Said(found.level, f"{words} ({found.clause})" if found.clause else words)


def _options(policy: Policy, offered: Mapping[str, str], wording: Wording) -> Options:
    """Each as the policy words it, and as it stood in the letter."""
    return {
        letter: tuple(
            dict.fromkeys(filter(None, (policy.level(level).option, wording.options.get(letter, ""))))
        )
        for letter, level in offered.items()
    }


def with_choice(policy: Policy, incident: Incident, filled: Fields, said: Said | None) -> Fields:
    """The option they chose answers what was not asked because of it; words of their own say more."""
    if said is None or not said.chosen:
        return filled
    option = FieldValue(Status.PRESENT.value, said.chosen)
    decided = [name for name in missing(policy, incident) if name in SAID_BY_LEVEL]
    return filled | {name: option for name in decided if not _says_more(filled.get(name), said)}


def _says_more(value: FieldValue | None, said: Said) -> bool:
    """Words of their own, not the option's."""
    if value is None or value.status != Status.PRESENT:
        return False
    return _one_line(value.value).casefold() not in said.chosen.casefold()


def _one_line(text: str) -> str:
    return " ".join(text.split())


# --- fields ------------------------------------------------------------------------------------------------------------


def _value(reading: Reading, at: datetime) -> FieldValue:
    promised = at if reading.status is Status.PROMISED else None
    return FieldValue(
        reading.status.value, _ungreeted(reading.value or "").rstrip(_OPEN_ENDS), promised_at=promised
    )


def _ungreeted(words: str) -> str:
    """ "Hi Sam, our study will not launch" says that the study will not."""
    greeting = GREETING.match(words)
    return words[greeting.end() :] if greeting else words


def _free(policy: Policy, incident: Incident, heard: Heard, answers: Sequence[Answer]) -> Fields:
    """What stands under a label or anywhere else; numbers of answers are no list of steps."""
    rest = _without(heard.body, answers)
    told = _without(heard.body, (each for each in answers if each.status is None))
    found: Fields = {}
    for number, body in enumerate((rest, told) if answers else (rest,)):
        for name, read in read_fields(heard.message, body, policy.fields).fields:
            reading = _as_said(read)
            again = number > 0 and (name in found or name == STEPS)
            if reading.status is not Status.MISSING and not again and _may_fill(incident, name, reading):
                found[name] = _value(reading, heard.at)
    return found


def _without(body: Body, answers: Iterable[Answer]) -> Body:
    """The same without the lines of these answers."""
    taken = sorted((body.text.rfind("\n", 0, each.at) + 1, each.evidence.end) for each in answers)
    spans: list[Span] = []
    for start, end in body.new:
        for low, high in taken:
            if start < high and low < end:
                spans += [(start, low)] if start < low else []
                start = max(start, high)
        spans += [(start, end)] if start < end else []
    return replace(body, new=tuple(spans))


def _put_right(policy: Policy, incident: Incident, heard: Heard) -> Fields:
    """What they take back, in words of their own or under the rows that we played back."""
    standing = {name: old.value for name, old in incident.fields.items() if old.status in READ and old.value}
    rows = {say.term(name, language).casefold(): name for language in say.LANGUAGES for name in standing}
    found = {
        each.field: FieldValue(each.status.value, each.evidence.text)
        for each in read_corrections(heard.body, standing, rows)
        if each.named or not incident.fields[each.field].by
    }
    spans = taken_back(heard.body)
    if not spans:
        return found
    body = replace(heard.body, new=spans)
    for name, reading in read_fields(
        replace(heard.message, subject="", attachments=()), body, policy.fields
    ).fields:
        told = reading.status is Status.PRESENT and name in TAKEN_BACK and name in standing
        if told and name not in found and not incident.fields[name].by and _says_new(reading, standing[name]):
            found[name] = _value(reading, heard.at)
    return found


def _says_new(reading: Reading, old: str) -> bool:
    """Another number than the old words had."""
    numbers = set(NUMBER.findall(reading.value or ""))
    return bool(numbers) and not numbers <= set(NUMBER.findall(old))


def _as_said(reading: Reading) -> Reading:
    """Under a label, too, people write that there is none, that it follows, or "see above"."""
    if not _is_labelled(reading) or not reading.value:
        return reading
    if says_nothing(reading.value):
        return replace(reading, status=Status.MISSING)
    return replace(reading, status=remark(reading.value) or reading.status)


def _is_labelled(reading: Reading) -> bool:
    """A label says itself what it is about: so people put right what they wrote, or what we read."""
    return any(each.source == "label" for each in reading.spans)


def _may_fill(incident: Incident, name: str, reading: Reading) -> bool:
    old = incident.fields.get(name)
    if old is None or old.status in OPEN:
        return True
    return reading.status in (Status.PRESENT, Status.DECLINED) and _is_labelled(reading)


def _answered(
    spec: FieldSpec, answer: Answer, old: FieldValue | None, heard: Heard, free: Mapping[str, FieldValue]
) -> FieldValue | None:
    words = answer.evidence.text
    if answer.status is None:
        return None
    if spec.attachments and heard.message.attachments and spec.name in free:
        return free[spec.name]  # the files themselves, not "see attached"
    if answer.status is Status.PRESENT:
        forgotten = (
            spec.attachments and len(words) < 80 and any(each in words.casefold() for each in SAYS_ATTACHED)
        )
        return None if forgotten else FieldValue(Status.PRESENT.value, words)
    if old is not None and old.status == Status.PRESENT:
        return None  # "nothing more" takes nothing back
    promised = heard.at if answer.status is Status.PROMISED else None
    return FieldValue(answer.status.value, words, promised_at=promised)


def _is_new(old: FieldValue | None, value: FieldValue) -> bool:
    if old is None:
        return value.status != Status.MISSING
    if value.status == old.status == Status.PROMISED:
        return False  # it is waited for since they first said so
    return (old.status, old.value) != (value.status, value.value)


# --- the start as an instant -------------------------------------------------------------------------------------------


def _with_instant(found: Fields, heard: Heard, answered: Mapping[str, int] | None = None) -> Fields:
    """A start that was told to the minute is kept as an instant as well: played back, it can be put right."""
    value = found.get(START)
    if value is None or value.status != Status.PRESENT:
        return found
    at = (answered or {}).get(START)
    body = heard.body if at is None else replace(heard.body, new=((at, at + len(value.value)),))
    start = read_start(heard.message, body, heard.at, heard.vendor_zone, heard.contact_zone)
    if start is None or not _is_of(start, value, body):
        return found
    return {**found, START: replace(value, instant=start.value)}


def _is_of(start: Start, value: FieldValue, body: Body) -> bool:
    """To the minute or nearly, and said by the very words that were read."""
    if start.precision > Precision.ABOUT or start.part != "body":
        return False
    words = _one_line(body.text[start.start : start.end])
    return words in _one_line(value.value) or _one_line(value.value) in words
