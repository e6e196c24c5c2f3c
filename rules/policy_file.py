"""TOML text of a calendar or a policy -> frozen values, or every fault in it at once.

The only file that knows pydantic and the holidays library; each answer carries its remarks as `file:line: key: what`.
Never opens a file, never reads the clock: texts, years and today come in. The keys are described in docs/policy-file.md.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated, Any, Literal, TypeVar, get_args

import holidays
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import ErrorDetails

from rules.calendar import Calendar, Window, merged
from rules.policy import (
    ESCALATION,
    PEOPLE_OWE,
    Category,
    Cue,
    Duty,
    FieldSpec,
    Flapping,
    Function,
    Kind,
    Level,
    Monitoring,
    Policy,
    Recovery,
    Referral,
    Runs,
    Scope,
    Starts,
    Step,
    Target,
    Tell,
    When,
    Wording,
)
from rules.policy_checks import TARGET_KEYS, check_together, level_id, warn
from rules.policy_values import (
    PREFIX,
    apart,
    date_of,
    duration_of,
    pattern_of,
    sender_of,
    state_word_of,
    support_address_of,
    template_of,
    told_of,
    window_of,
    zone_of,
)
from rules.remarks import Read, Source, meant
from rules.resolved import digest
from rules.toml_lines import KeyPath

M = TypeVar("M", bound=BaseModel)

MISSED = 100  # percent: a step below it warns, one from it on tells of a miss

_COUNTRIES: Mapping[str, Collection[str]] = holidays.list_supported_countries(include_aliases=False)


def read_calendar(text: str, name: str, years: Collection[int], file: str | None = None) -> Read[Calendar]:
    """A calendar file; the holidays of a country are looked up for `years`. `file` defaults to NAME.toml."""
    source = Source(file or f"{name}.toml", text)
    calendar = _calendar(source, source.raw, (), name, years) if source.raw is not None else None
    return source.read(calendar)


def read_policy(
    text: str,
    file: str,
    calendars: Mapping[str, Read[Calendar]],
    years: Collection[int],
    *,
    poll: timedelta | None = None,
    today: date | None = None,
) -> Read[Policy]:
    """A policy file. `calendars` are those a policy may name, as read.

    `poll` (how often mailboxes are looked at) and `today` only serve warnings.
    """
    source = Source(file, text)
    if source.raw is None:
        return source.read(None)
    raw = dict(source.raw)
    inline = raw.get("calendar")
    if isinstance(inline, dict):
        own = _calendar(source, inline, ("calendar",), str(raw.get("vendor", "inline")), years)
        raw["calendar"] = "[calendar]"
        calendars = {**calendars, "[calendar]": Read(own, (), ())}
    table = _checked(source, _PolicyTable, raw, ())
    check_together(source, raw, calendars)
    if table is None or source.faults:
        return source.read(None)
    policy = _policy(table, calendars)
    warn(source, policy, poll, today)
    return source.read(policy)


# --- shorthands ---------------------------------------------------------------------------------------------


def _shorthand(value: object) -> object:
    return {"within": value} if isinstance(value, str) else value


def _shorthand_update(value: object) -> object:
    return {"within": None} if value == "as-agreed" else _shorthand(value)


_Text = Annotated[str, Field(min_length=1)]
_Language = Annotated[str, Field(pattern="^[a-z]{2}$")]
_Duration = Annotated[timedelta, PlainValidator(duration_of)]
_Date = Annotated[date, PlainValidator(date_of)]
_Windows = Annotated[list[Annotated[Window, PlainValidator(window_of)]], AfterValidator(apart)]
_Address = Annotated[str, PlainValidator(support_address_of)]
_Positive = Annotated[int, Field(ge=1)]
# TOML has no enums, so these three come as text.
_Runs = Annotated[Runs, Field(strict=False)]
_Starts = Annotated[Starts, Field(strict=False)]
_Wording = Annotated[Wording, Field(strict=False)]
_Kind = Annotated[Kind, Field(strict=False)]
_Scope = Annotated[Scope, Field(strict=False)]
_Function = Annotated[Function, Field(strict=False)]
_Tell = Annotated[Tell, Field(strict=False)]
_Duty = Annotated[Duty, Field(strict=False)]
_Recovery = Annotated[Recovery, Field(strict=False)]
_Pattern = Annotated[str, PlainValidator(pattern_of)]
_Template = Annotated[str, PlainValidator(template_of)]
_Told = Annotated[str, PlainValidator(told_of)]
_States = Annotated[list[Annotated[str, PlainValidator(state_word_of)]], Field(min_length=1)]


# --- tables --------------------------------------------------------------------------------------------------------


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class _Hours(_Table):
    mon: _Windows = []
    tue: _Windows = []
    wed: _Windows = []
    thu: _Windows = []
    fri: _Windows = []
    sat: _Windows = []
    sun: _Windows = []


class _Holidays(_Table):
    country: _Text | None = None
    subdivision: _Text | None = None
    add: list[_Date] = []
    remove: list[_Date] = []

    @field_validator("country")
    @classmethod
    def _known(cls, country: str | None) -> str | None:
        if country is not None and country not in _COUNTRIES:
            wanted = meant(country, _COUNTRIES, "a code such as US")
            raise ValueError(f"no holidays are known for {country!r}{wanted}")
        return country

    @field_validator("subdivision")
    @classmethod
    def _part_of_it(cls, subdivision: str | None, info: ValidationInfo) -> str | None:
        country = info.data.get("country")  # absent when it has a fault of its own
        if subdivision is not None and "country" in info.data:
            parts = _COUNTRIES.get(country or "", ())
            if subdivision not in parts:
                wanted = meant(subdivision, parts, "a country first" if country is None else "")
                raise ValueError(f"{country or 'no country'} has no subdivision {subdivision!r}{wanted}")
        return subdivision


class _CalendarTable(_Table):
    zone: Annotated[str, PlainValidator(zone_of)]
    hours: _Hours = _Hours()
    holidays: _Holidays = _Holidays()
    exceptions: dict[_Date, _Windows] = {}
    closures: dict[_Date, _Windows] = {}


class _Defaults(_Table):
    runs: _Runs = Runs.SUPPORT_HOURS
    starts: _Starts = Starts.RECEIPT
    wording: _Wording = Wording.AIM
    reading: _Text | None = None


class _Target(_Table):
    within: _Duration | None  # None: as agreed
    runs: _Runs | None = None
    starts: _Starts | None = None
    wording: _Wording | None = None
    clause: _Text | None = None
    reading: _Text | None = None
    assumed: bool = False


class _Cue(_Table):
    words: Annotated[list[_Text], Field(min_length=1)]
    weight: Annotated[float, Field(allow_inf_nan=False)] = 1.0
    clause: str = ""


class _When(_Table):
    scope: list[_Scope] = []
    function: list[_Function] = []
    workaround: bool | None = None
    login: bool | None = None
    wrong_data: bool | None = None
    live: bool | None = None
    features: Annotated[int, Field(ge=0)] = 0
    among: list[_Text] = []
    weight: Annotated[float, Field(allow_inf_nan=False)] = 1.0
    clause: str = ""


_Promise = Annotated[_Target, BeforeValidator(_shorthand)] | None


class _Level(_Table):
    level: Annotated[_Text, BeforeValidator(level_id)]
    name: _Text | None = None
    clause: str = ""
    meaning: str = ""
    on_call: bool = False
    acknowledge: _Promise = None
    respond: _Promise = None
    reply: _Promise = None
    update: Annotated[_Target, BeforeValidator(_shorthand_update)] | None = None
    resolve: _Promise = None
    cue: list[_Cue] = []
    when: list[_When] = []
    odds: dict[_Told, Annotated[float, Field(allow_inf_nan=False)]] = {}
    option: str = ""


class _Field(_Table):
    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    question: _Text
    labels: list[_Text] = []
    attachments: bool = False
    clause: str = ""
    source: Literal["published", "ours"] = "published"


class _Exclusion(_Table):
    id: _Text
    text: _Text
    clause: str = ""
    chargeable: bool = False
    translations: dict[_Language, _Text] = {}


class _Resolution(_Table):
    id: _Text
    text: _Text
    clause: str = ""
    translations: dict[_Language, _Text] = {}


class _Referral(_Table):
    id: _Text
    name: _Text
    words: Annotated[list[_Text], Field(min_length=1)]
    pointer: _Text
    clause: str = ""


class _Flapping(_Table):
    changes: Annotated[int, Field(ge=2)]
    within: _Duration


class _Monitoring(_Table):
    name: _Text
    sender: list[Annotated[str, PlainValidator(sender_of)]]
    subject: _Pattern | None = None
    body: Annotated[list[_Pattern], Field(max_length=6)] = []
    key: _Template
    title: _Template
    down: _States
    up: _States
    note: _States | None = None
    proof: bool = True
    level: Annotated[_Text, BeforeValidator(level_id)] | None = None
    levels: dict[
        Annotated[str, PlainValidator(state_word_of)], Annotated[_Text, BeforeValidator(level_id)]
    ] = {}
    recovery: _Recovery = Recovery.HAND_OVER
    flapping: _Flapping | None = None
    clause: str = ""


class _Step(_Table):
    percent: Annotated[int, Field(ge=1, le=1000)]
    tell: _Tell
    targets: Annotated[list[_Kind], Field(min_length=1)] | None = None


class _PolicyTable(_Table):
    vendor: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    name: _Text
    prefix: Annotated[str, Field(pattern=f"^{PREFIX}$")]
    addresses: Annotated[list[_Address], Field(min_length=1)]
    default_priority: Annotated[_Text, BeforeValidator(level_id)]
    calendar: _Text
    escalated_calendar: _Text | None = None
    zone_reading: _Text | None = None
    readings: list[_Text] = []
    defaults: _Defaults = _Defaults()
    pauses: dict[str, list[_Kind]] = {}
    priority: Annotated[list[_Level], Field(min_length=1)]
    field: list[_Field] = []
    exclusion: list[_Exclusion] = []
    resolution: list[_Resolution] = []
    phone: str = ""
    level_question: str = ""
    referral: list[_Referral] = []
    monitoring: list[_Monitoring] = []
    obligations: dict[_Duty, _Text] = {}
    escalation: list[_Step] | None = None
    tell_customer_when_missed: bool = False
    quiet_after: _Positive = 5
    send_ahead: _Duration | None = None
    draft_ahead: _Duration | None = None
    on_call_every: _Duration = timedelta(minutes=10)
    alert_after_silent: _Positive = 3
    close_after: _Duration = timedelta(days=7)
    reopen_within: _Duration = timedelta(days=30)
    needs_standing: bool = False


# --- faults --------------------------------------------------------------------------------------------------------

# pydantic speaks of types, the reader of a file of what to write.
_MEANT: Mapping[str, str] = {
    "string_type": "text in quotes is meant",
    "bool_type": "true or false is meant",
    "int_type": "a whole number is meant",
    "float_type": "a number is meant",
    "list_type": "a list in [ ] is meant",
    "dict_type": "a table is meant",
    "model_type": "a table is meant",
    "string_too_short": "is empty",
    "too_short": "is empty, at least one is meant",
    "missing": "is missing",
}
_PATTERNS: Mapping[str, str] = {
    "prefix": "capital letters and digits, ten at most, such as 'UZ'",
    "vendor": "letters, digits, dots and dashes, such as 'acme'",
    "name": "small letters, digits and underscores, such as 'start_time'",
}


def _checked(source: Source, model: type[M], raw: Mapping[str, Any], prefix: KeyPath) -> M | None:
    """The table as a model; None when it has faults of its own, which are noted."""
    try:
        return model.model_validate(raw)
    except ValidationError as wrong:
        for error in wrong.errors(include_url=False):
            path = _written(raw, error)
            source.fault((*prefix, *path), _what(model, path, error))
        return None


def _written(raw: object, error: ErrorDetails) -> KeyPath:
    """The error's place in the file's own terms: no step that pydantic or a shorthand added."""
    path: list[str | int] = []
    here: Any = raw
    for part in error["loc"]:
        if (isinstance(here, dict) and part in here) or (isinstance(here, list) and part in range(len(here))):
            here = here[part]  # type: ignore[index]  # an index where it is a list, by the line above
            path.append(part)
    if error["type"] == "missing":
        path.append(error["loc"][-1])
    return tuple(path)


def _what(model: type[BaseModel], path: KeyPath, error: ErrorDetails) -> str:
    match error["type"]:
        case "greater_than_equal":
            return f"{error['input']} is too little, at least {error['ctx']['ge']} is meant"
        case "less_than_equal":
            return f"{error['input']} is too much, at most {error['ctx']['le']} is meant"
        case "extra_forbidden":
            return f"unknown key{meant(str(path[-1]), _keys_at(model, path[:-1]))}"
        case "value_error":
            return str(error["ctx"]["error"])
        case "enum" | "literal_error":
            options = re.findall(r"'([^']*)'", error["ctx"]["expected"])
            return f"{error['input']!r} is unknown{meant(str(error['input']), options)}"
        case "string_pattern_mismatch":
            return f"{error['input']!r} is not {_PATTERNS[str(path[-1])]}"
        case other:
            return _MEANT.get(other, error["msg"])


def _keys_at(model: type[BaseModel], path: KeyPath) -> Collection[str]:
    for part in path:
        if isinstance(part, str):
            inner = next(_models_in(model.model_fields[part].annotation), None)
            if inner is None:
                return ()
            model = inner
    return model.model_fields


def _models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)


# --- calendars -----------------------------------------------------------------------------------------------------


def _calendar(
    source: Source, raw: Mapping[str, Any], at: KeyPath, name: str, years: Collection[int]
) -> Calendar | None:
    table = _checked(source, _CalendarTable, raw, at)
    if table is None:
        return None
    named = _holiday_names(table.holidays, years)
    for index, day in enumerate(table.holidays.remove):
        if day.year in years and day not in named:
            source.warn((*at, "holidays", "remove", index), f"{day} is no holiday, so nothing is removed")
        named.pop(day, None)
    hours = table.hours
    week = (hours.mon, hours.tue, hours.wed, hours.thu, hours.fri, hours.sat, hours.sun)
    return Calendar(
        name=name,
        zone=table.zone,
        hours=tuple(merged(windows) for windows in week),
        holidays=named,
        exceptions={day: merged(windows) for day, windows in table.exceptions.items()},
        closures={day: merged(windows) for day, windows in table.closures.items() if windows},
    )


def _holiday_names(table: _Holidays, years: Collection[int]) -> dict[date, str]:
    named = dict.fromkeys(table.add, "holiday")
    if table.country is not None and years:
        # A neighbouring year can hold the observed day of a holiday: 31 December 2027 for 1 January 2028.
        around = range(min(years) - 1, max(years) + 2)
        country = holidays.country_holidays(table.country, subdiv=table.subdivision, years=around)
        named |= {day: name for day, name in country.items() if day.year in years}
    return dict(sorted(named.items()))


# --- policies ------------------------------------------------------------------------------------------------------


def _policy(table: _PolicyTable, calendars: Mapping[str, Read[Calendar]]) -> Policy:
    calendar = calendars[table.calendar].value
    escalated = calendars[table.escalated_calendar].value if table.escalated_calendar else None
    assert calendar is not None  # a calendar with faults is a fault of the policy
    policy = Policy(
        vendor=table.vendor,
        name=table.name,
        prefix=table.prefix,
        addresses=tuple(table.addresses),
        default_priority=table.default_priority,
        calendar=calendar,
        levels=tuple(_level(level, table.defaults) for level in table.priority),
        escalated_calendar=escalated,
        pauses={reason: frozenset(kinds) for reason, kinds in table.pauses.items()},
        fields=tuple(
            FieldSpec(
                each.name, each.question, tuple(each.labels), each.attachments, each.clause, each.source
            )
            for each in table.field
        ),
        exclusions=tuple(
            Category(each.id, each.text, each.clause, each.chargeable, each.translations)
            for each in table.exclusion
        ),
        resolutions=tuple(
            Category(each.id, each.text, each.clause, translations=each.translations)
            for each in table.resolution
        ),
        phone=table.phone,
        level_question=table.level_question,
        referrals=tuple(
            Referral(each.id, each.name, tuple(each.words), each.pointer, each.clause)
            for each in table.referral
        ),
        monitoring=tuple(map(_monitoring, table.monitoring)),
        duties=dict(table.obligations),
        send_ahead=table.send_ahead,
        draft_ahead=table.draft_ahead,
        escalation=ESCALATION if table.escalation is None else _escalation(table.escalation),
        tell_customer_when_missed=table.tell_customer_when_missed,
        quiet_after=table.quiet_after,
        on_call_every=table.on_call_every,
        alert_after_silent=table.alert_after_silent,
        close_after=table.close_after,
        reopen_within=table.reopen_within,
        needs_standing=table.needs_standing,
        holidays_until=min(_holidays_until(each) for each in (calendar, escalated) if each),
        zone_reading=table.zone_reading,
        readings=tuple(table.readings),
    )
    return replace(policy, digest=digest(policy))


def _monitoring(table: _Monitoring) -> Monitoring:
    flapping = table.flapping
    return Monitoring(
        name=table.name,
        sender=tuple(table.sender),
        key=table.key,
        title=table.title,
        down=tuple(table.down),
        up=tuple(table.up),
        note=tuple(table.note or ()),
        subject=table.subject or "",
        body=tuple(table.body),
        proof=table.proof,
        level=table.level or "",
        levels=table.levels,
        recovery=table.recovery,
        flapping=Flapping(flapping.changes, flapping.within) if flapping else None,
        clause=table.clause,
    )


def _escalation(steps: list[_Step]) -> tuple[Step, ...]:
    """A step that names no targets is for all that can still be helped at its percent."""
    return tuple(
        Step(
            step.percent,
            step.tell,
            frozenset(step.targets or (PEOPLE_OWE if step.percent < MISSED else Kind)),
        )
        for step in sorted(steps, key=lambda step: step.percent)
    )


def _holidays_until(calendar: Calendar) -> date:
    """The last day of the last year with a holiday: nothing is known beyond. Without holidays there is no end."""
    return date(max(calendar.holidays).year, 12, 31) if calendar.holidays else date.max


def _level(table: _Level, defaults: _Defaults) -> Level:
    promises = {
        kind: getattr(table, key) for key, kind in TARGET_KEYS.items() if getattr(table, key) is not None
    }
    return Level(
        level=table.level,
        name=table.name or f"Priority {table.level}",
        clause=table.clause,
        meaning=table.meaning,
        targets={
            kind: _target(kind, promise, promise.within, table, defaults)
            for kind, promise in promises.items()
            if promise.within is not None
        },
        update_as_agreed=table.update is not None and table.update.within is None,
        on_call=table.on_call,
        cues=tuple(Cue(tuple(cue.words), cue.weight, cue.clause or table.clause) for cue in table.cue),
        when=tuple(_when(when, table.clause) for when in table.when),
        odds=dict(table.odds),
        option=table.option,
    )


def _when(when: _When, clause: str) -> When:
    return When(
        scope=frozenset(when.scope),
        function=frozenset(when.function),
        workaround=when.workaround,
        login=when.login,
        wrong_data=when.wrong_data,
        live=when.live,
        features=when.features,
        among=frozenset(when.among),
        weight=when.weight,
        clause=when.clause or clause,
    )


def _target(kind: Kind, promise: _Target, within: timedelta, level: _Level, defaults: _Defaults) -> Target:
    return Target(
        kind=kind,
        within=within,
        runs=promise.runs or defaults.runs,
        starts=promise.starts or defaults.starts,
        wording=promise.wording or defaults.wording,
        clause=promise.clause or level.clause,
        reading=promise.reading or defaults.reading,
        assumed=promise.assumed,
    )
