"""Policy and calendar files: every fault at once with its line, warnings, the shipped figures, the resolved form."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.calendar import ALWAYS, Calendar, Window
from rules.policy import (
    ESCALATION,
    Category,
    Cue,
    Duty,
    FieldSpec,
    Kind,
    Level,
    Policy,
    Runs,
    Starts,
    Target,
    Tell,
    Wording,
)
from rules.policy_file import read_calendar, read_policy
from rules.remarks import Read
from rules.resolved import digest, from_json, to_json
from rules.toml_lines import key_lines

YEARS = range(2026, 2030)
RULES = Path(__file__).parents[2] / "rules"
CALENDARS = {
    path.stem: read_calendar(path.read_text(), path.stem, YEARS)
    for path in (RULES / "calendars").glob("*.toml")
}

GOOD = """\
vendor = "acme"
name = "Acme"
prefix = "AC"
addresses = ["Help@Example.com"]
default_priority = "1"
calendar = "always"

[[priority]]
level = "1"
clause = "4.1"
respond = "2h"
"""


def read(text: str) -> Read[Policy]:
    return read_policy(text, "acme.toml", CALENDARS, YEARS)


def lines(remarks: Read[Policy] | Read[Calendar]) -> list[str]:
    return [str(fault) for fault in remarks.faults]


def shipped(vendor: str) -> Policy:
    path = RULES / "policies" / f"{vendor}.toml"
    policy = read_policy(path.read_text(), path.name, CALENDARS, YEARS).value
    assert policy is not None
    return policy


def test_all_faults_at_once_with_lines_and_suggestions() -> None:
    text = """\
vendor = "acme inc"
name = "Acme"
prefix = "ac"
addresses = ["Acme <help@example.com>", "a@example.com", "A@example.com"]
default_priority = "9"
calendar = "alwais"
colour = 1
send_ahead = 5

[pauses]
customer = ["respond", "reply"]

# a comment with [[priority]] and an apostrophe: it's one
[[priority]]
level = "1"
clause = '''
respond = "never read"
'''
respnd = "2h"
update = { within = "4 hours", runs = "suport-hours", strts = "receipt" }
acknowledge = "as-agreed"

[[priority]]
level = 1
respond = { runs = "elapsed" }

[[priority.cue]]
words = []
wight = 1

[[field]]
name = "Start Time"
question = "When?"
"""
    assert lines(read(text)) == [
        "acme.toml:1: vendor: 'acme inc' is not letters, digits, dots and dashes, such as 'acme'",
        "acme.toml:3: prefix: 'ac' is not capital letters and digits, ten at most, such as 'UZ'",
        "acme.toml:4: addresses[0]: 'Acme <help@example.com>' is not an address alone, such as support@example.com",
        "acme.toml:4: addresses[2]: 'a@example.com' stands here twice",
        "acme.toml:5: default_priority: '9' is no level, one of 1 is meant",
        "acme.toml:6: calendar: no calendar is named 'alwais', did you mean 'always'?",
        "acme.toml:7: colour: unknown key, one of addresses, alert_after_silent, calendar, close_after, default_priority,"
        " defaults, draft_ahead, escalated_calendar, escalation, exclusion, field, level_question, monitoring, name, needs_standing, obligations, on_call_every, pauses,"
        " phone, prefix, priority, quiet_after, readings, referral, reopen_within, resolution, send_ahead, tell_customer_when_missed,"
        " vendor, zone_reading is meant",
        "acme.toml:8: send_ahead: 5 is not a duration such as 90s, 30m, 4h, 1d or 1d12h",
        "acme.toml:11: pauses.customer[0]: 'respond' is unknown, did you mean 'response'?",
        "acme.toml:19: priority[0].respnd: unknown key, did you mean 'respond'?",
        "acme.toml:20: priority[0].update.runs: 'suport-hours' is unknown, did you mean 'support-hours'?",
        "acme.toml:20: priority[0].update.strts: unknown key, did you mean 'starts'?",
        "acme.toml:20: priority[0].update.within: '4 hours' is not a duration such as 90s, 30m, 4h, 1d or 1d12h",
        "acme.toml:21: priority[0].acknowledge: 'as-agreed' is not a duration such as 90s, 30m, 4h, 1d or 1d12h",
        "acme.toml:24: priority[1].level: '1' stands here twice, each level once is meant",
        "acme.toml:25: priority[1].respond.within: is missing",
        "acme.toml:28: priority[1].cue[0].words: is empty, at least one is meant",
        "acme.toml:29: priority[1].cue[0].wight: unknown key, did you mean 'weight'?",
        "acme.toml:32: field[0].name: 'Start Time' is not small letters, digits and underscores, such as 'start_time'",
    ]


def test_all_faults_of_a_calendar_at_once() -> None:
    text = """\
zone = "America/Los_Angles"
[hours]
monday = ["09:00-17:00"]
tue = ["09:00-17:00", "16:00-18:00"]
wed = ["22:00-06:00"]
thu = ["9-17", "17:00-17:00"]
fri = "09:00-17:00"
[holidays]
country = "USA"
add = ["2026-02-30", 2026-01-02]
[exceptions]
"2026-13-01" = []
2026-12-24 = ["09:00-25:00"]
"""
    assert lines(read_calendar(text, "bad", YEARS)) == [
        "bad.toml:1: zone: 'America/Los_Angles' is not a zone, did you mean 'America/Los_Angeles'?",
        "bad.toml:3: hours.monday: unknown key, did you mean 'mon'?",
        "bad.toml:4: hours.tue: 16:00 lies inside a window that ends at 17:00, windows do not overlap",
        "bad.toml:5: hours.wed[0]: '22:00-06:00' ends before it starts or crosses midnight, write one window for each day",
        "bad.toml:6: hours.thu[0]: '9-17' is not a window such as '09:00-17:00'",
        "bad.toml:6: hours.thu[1]: '17:00-17:00' ends before it starts or crosses midnight, write one window for each day",
        "bad.toml:7: hours.fri: a list in [ ] is meant",
        "bad.toml:9: holidays.country: no holidays are known for 'USA', did you mean 'US'?",
        "bad.toml:10: holidays.add[0]: '2026-02-30' is not a date such as 2026-12-24",
        "bad.toml:12: exceptions.2026-13-01: '2026-13-01' is not a date such as 2026-12-24",
        "bad.toml:13: exceptions.2026-12-24[0]: '09:00-25:00' is no time of a day, which runs from 00:00 to 24:00",
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a = \n", "acme.toml:1: syntax: invalid value, TOML is meant"),
        ("a = 1\nb = [1,\n2", "acme.toml:3: syntax: unclosed array, TOML is meant"),
        ("a = 1\na = 2\n", "acme.toml:2: syntax: cannot overwrite a value, TOML is meant"),
    ],
)
def test_syntax_errors_have_a_line(text: str, fault: str) -> None:
    assert lines(read(text)) == [fault]


def test_a_calendar_that_never_opens_is_a_fault_when_something_counts_on_it() -> None:
    never = '[calendar]\nzone = "UTC"\n'
    inline = GOOD.replace('calendar = "always"\n', "") + never
    assert read(inline).value is not None
    counted = inline.replace('respond = "2h"', 'respond = { within = "2h", runs = "support-hours" }')
    assert [fault.split(": ", 1)[0] for fault in lines(read(counted))] == ["acme.toml:11"]
    assert "never opens, but priority[0].respond counts on it" in lines(read(counted))[0]
    by_default = inline + '[defaults]\nruns = "support-hours"\n'
    assert "never opens" in lines(read(by_default))[0]


def test_faults_of_an_inline_calendar_are_the_policys() -> None:
    inline = GOOD.replace('calendar = "always"\n', "") + '[calendar]\nzone = "UTC"\nhuors = {}\n'
    assert lines(read(inline)) == ["acme.toml:13: calendar.huors: unknown key, did you mean 'hours'?"]


def test_a_small_policy() -> None:
    policy = read(GOOD).value
    assert policy is not None
    assert policy.addresses == ("help@example.com",)
    target = Target(Kind.RESPONSE, timedelta(hours=2), Runs.SUPPORT_HOURS, Starts.RECEIPT, Wording.AIM, "4.1")
    assert policy.level("1").targets == {Kind.RESPONSE: target}
    assert policy.holidays_until == date.max
    assert policy.digest == digest(policy)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90s", 90), ("30m", 1800), ("4h", 14_400), ("1d", 86_400), ("1d12h", 129_600), ("1d2h3m4s", 93_784)],
)
def test_durations(text: str, seconds: int) -> None:
    policy = read(GOOD.replace("2h", text)).value
    assert policy is not None
    assert policy.level("1").targets[Kind.RESPONSE].within == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "0m", "1", "1w", "h", "4h1d", "1 d", "-1h", "1.5h", "999999d", "٣h"])
def test_what_is_no_duration(text: str) -> None:
    assert lines(read(GOOD.replace("2h", text)))[0].startswith("acme.toml:11: priority[0].respond: ")


def test_warnings() -> None:
    text = (
        GOOD + 'update = { within = "4h", assumed = true, reading = "ours" }\n\n[[priority]]\nlevel = "2"\n'
    )
    text = 'zone_reading = "UTC is ours"\nreadings = ["a", "b"]\n' + text
    text = text.replace('"always"', '"us-pacific-9-to-5"').replace('"2h"', '"30m"')
    read = read_policy(
        text, "acme.toml", CALENDARS, YEARS, poll=timedelta(minutes=15), today=date(2029, 11, 1)
    )
    assert read.faults == ()
    assert [str(warning).split(": ", 2)[1] for warning in read.warnings] == [
        "zone_reading",
        "readings[0]",
        "readings[1]",
        "calendar",  # the last year with holidays ends
        "priority[0].respond",  # 30 min, polled every 15
        "priority[0].update",  # assumed
        "priority[0].update.reading",
        "priority[1]",  # no time promised
    ]


def test_removing_what_is_no_holiday_is_warned_of() -> None:
    text = 'zone = "UTC"\n[holidays]\ncountry = "US"\nremove = [2026-11-26, 2026-11-27]\nadd = [2026-11-28]\n'
    calendar, faults, warnings = read_calendar(text, "us", YEARS)
    assert calendar is not None
    assert not faults
    assert [str(warning) for warning in warnings] == [
        "us.toml:4: holidays.remove[1]: 2026-11-27 is no holiday, so nothing is removed"
    ]
    assert date(2026, 11, 26) not in calendar.holidays
    assert date(2026, 11, 28) in calendar.holidays


def test_observed_days_count_also_at_the_end_of_the_years() -> None:
    calendar = read_calendar('zone = "UTC"\n[holidays]\ncountry = "US"\n', "us", range(2026, 2028)).value
    assert calendar is not None
    assert calendar.holidays[date(2026, 7, 3)] == "Independence Day (observed)"
    assert date(2027, 12, 31) in calendar.holidays  # for 1 January 2028
    assert max(calendar.holidays) == date(2027, 12, 31)


@pytest.mark.parametrize(
    ("vendor", "level", "acknowledge", "respond", "update"),
    [
        ("kustomer", "1", None, "2h", None),
        ("kustomer", "2", None, "24h", None),
        ("kustomer", "3", None, "72h", None),
        ("userzoom", "1", "0.5h", "0.5h", "4h"),
        ("userzoom", "2", "2h", "2h", "24h"),
        ("userzoom", "3", "8h", "8h", "as-agreed"),
        ("userzoom", "4", "24h", "24h", "as-agreed"),
    ],
)
def test_the_published_table(
    vendor: str, level: str, acknowledge: str | None, respond: str | None, update: str | None
) -> None:
    row = shipped(vendor).level(level)
    stated = {Kind.ACKNOWLEDGE: acknowledge, Kind.RESPONSE: respond, Kind.UPDATE: update}
    hours = {
        kind: float(text.removesuffix("h")) for kind, text in stated.items() if text and text != "as-agreed"
    }
    assert {kind: target.within / timedelta(hours=1) for kind, target in row.targets.items()} == hours
    assert row.update_as_agreed is (update == "as-agreed")
    assert row.clause
    assert row.meaning
    assert row.cues or row.when
    assert not any(target.assumed for target in row.targets.values())


def test_how_the_shipped_targets_run_and_speak() -> None:
    owed = {Kind.ACKNOWLEDGE, Kind.UPDATE}  # a guideline, but for acknowledgement and updates
    for vendor, runs, starts, commits in (
        ("kustomer", Runs.ELAPSED, Starts.RECEIPT, set()),
        ("userzoom", Runs.SUPPORT_HOURS, Starts.NEXT_OPENING, owed),
        ("zabble", Runs.SUPPORT_HOURS, Starts.RECEIPT, set()),
    ):
        policy = shipped(vendor)
        assert policy.default_priority == "2"
        for level in policy.levels:
            for kind, target in level.targets.items():
                assert (target.runs, target.starts) == (runs, starts)
                assert (target.wording is Wording.COMMIT) is (kind in commits)
                assert target.clause
                assert bool(target.reading) is (runs is Runs.SUPPORT_HOURS)


def test_zabbles_figures_are_all_assumed() -> None:
    policy = shipped("zabble")
    for level in policy.levels:
        assert set(level.targets) == {Kind.RESPONSE, Kind.RESOLUTION}
        assert all(target.assumed for target in level.targets.values())
    assert [level.on_call for level in policy.levels] == [True, False, False]
    assert policy.phone == "925-289-9345"


def test_the_rest_of_the_shipped_policies() -> None:
    names = ("aspects", "impact", "start_time", "steps", "logs", "error")
    for vendor, address, source in (
        ("kustomer", "support@kustomer.com", "published"),
        ("userzoom", "ticket@userzoom.com", "ours"),
        ("zabble", "support@zabbleinc.com", "ours"),
    ):
        policy = shipped(vendor)
        assert policy.addresses == (address,)
        assert tuple(field.name for field in policy.fields) == names
        assert {field.source for field in policy.fields} == {source}
        assert [field.name for field in policy.fields if field.attachments] == ["logs"]
        assert not policy.pauses
    assert len(shipped("kustomer").exclusions) == 4
    assert len(shipped("userzoom").exclusions) == 4
    assert all(each.chargeable for each in shipped("userzoom").exclusions)
    assert {each.id for each in shipped("userzoom").resolutions} == {"workaround", "patch", "plan"}
    assert {each.id for each in shipped("zabble").resolutions} == {
        "correction",
        "patch",
        "fix",
        "alteration",
        "workaround",
    }
    assert shipped("kustomer").zone_reading


def test_lines_of_keys() -> None:
    text = 'a = """\nb = 1\n"""\nc = [\n  "x = 1", # [no]\n]\n[[t]]\nd.e = 1\n[[t.u]]\n"f.g" = 1\n[t.v]\nh = 1\n[[t]]\ni = 1\n'
    found = key_lines(text)
    assert found["c",] == 4
    assert ("b",) not in found
    assert found["t", 0, "d", "e"] == 8
    assert found["t", 0, "u", 0, "f.g"] == 10
    assert found["t", 0, "v", "h"] == 12
    assert found["t", 1, "i"] == 14


# --- the resolved form ---------------------------------------------------------------------------------------------

texts = st.text(max_size=8)
seconds = st.integers(1, 10**7).map(lambda count: timedelta(seconds=count))
windows = st.tuples(st.integers(0, 100), st.integers(101, 86_400)).map(
    lambda pair: (Window(*pair),)
) | st.just(())
by_date = st.dictionaries(st.dates(), windows, max_size=2)
calendars = st.builds(
    Calendar,
    name=texts,
    zone=st.sampled_from(["UTC", "Europe/Berlin"]),
    hours=st.tuples(*[windows] * 7),
    holidays=st.dictionaries(st.dates(), texts, max_size=3),
    exceptions=by_date,
    closures=by_date,
)


def targets(kind: Kind) -> st.SearchStrategy[Target]:
    return st.builds(
        Target,
        kind=st.just(kind),
        within=seconds,
        runs=st.sampled_from(Runs),
        starts=st.sampled_from(Starts),
        wording=st.sampled_from(Wording),
        clause=texts,
        reading=st.none() | texts,
        assumed=st.booleans(),
    )


cues = st.builds(Cue, st.lists(texts, max_size=2).map(tuple), st.floats(-9, 9), texts)
levels = st.builds(
    Level,
    level=texts,
    name=texts,
    clause=texts,
    meaning=texts,
    targets=st.fixed_dictionaries({}, optional={kind: targets(kind) for kind in Kind}),
    update_as_agreed=st.booleans(),
    on_call=st.booleans(),
    cues=st.lists(cues, max_size=2).map(tuple),
)
fields = st.builds(
    FieldSpec, texts, texts, st.lists(texts, max_size=2).map(tuple), st.booleans(), texts, texts
)
categories = st.lists(st.builds(Category, texts, texts, texts, st.booleans()), max_size=2).map(tuple)
policies = st.builds(
    Policy,
    vendor=texts,
    name=texts,
    prefix=texts,
    addresses=st.lists(texts, max_size=2).map(tuple),
    default_priority=texts,
    calendar=calendars,
    levels=st.lists(levels, max_size=2).map(tuple),
    escalated_calendar=st.none() | calendars,
    pauses=st.dictionaries(texts, st.frozensets(st.sampled_from(Kind)), max_size=2),
    fields=st.lists(fields, max_size=2).map(tuple),
    exclusions=categories,
    resolutions=categories,
    phone=texts,
    send_ahead=st.none() | seconds,
    on_call_every=seconds,
    alert_after_silent=st.integers(1, 9),
    close_after=seconds,
    reopen_within=seconds,
    needs_standing=st.booleans(),
    holidays_until=st.dates(),
    zone_reading=st.none() | texts,
    readings=st.lists(texts, max_size=2).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(policies)
def test_the_resolved_form_is_the_policy(policy: Policy) -> None:
    policy = replace(policy, digest=digest(policy))
    text = to_json(policy)
    assert from_json(text) == policy
    assert to_json(from_json(text)) == text


def test_every_change_of_a_promise_changes_the_digest() -> None:
    policy = shipped("userzoom")
    other = replace(policy, calendar=ALWAYS)
    assert digest(other) != policy.digest
    assert digest(replace(policy, digest="")) == policy.digest


def test_reading_a_resolved_policy_needs_no_library() -> None:
    probe = "import sys, rules.resolved; print({'pydantic', 'holidays'} & sys.modules.keys())"
    done = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True, cwd=RULES.parent
    )
    assert done.stdout.strip() == "set()"


_STEPS = """
[obligations]
estimate = "4.3"

[[escalation]]
percent = 150
tell = "team"

[[escalation]]
percent = 50
tell = "assignee"
targets = ["response"]
"""


def policy_of(text: str) -> Policy:
    found = read(text)
    assert found.value is not None, lines(found)
    return found.value


def test_escalation_and_obligations_are_read_in_their_order() -> None:
    rules = policy_of(GOOD + _STEPS)
    first, last = rules.escalation
    assert (first.percent, first.tell, first.kinds) == (50, Tell.ASSIGNEE, frozenset({Kind.RESPONSE}))
    assert (last.percent, last.tell, last.kinds) == (150, Tell.TEAM, frozenset(Kind))
    assert rules.duties == {Duty.ESTIMATE: "4.3"}
    assert from_json(to_json(rules)) == rules
    assert policy_of(GOOD).escalation == ESCALATION
    assert policy_of("escalation = []\n" + GOOD).escalation == ()


def test_what_is_no_step_is_a_fault() -> None:
    wrong = '\n[[escalation]]\npercent = 0\ntell = "boss"\n\n[obligations]\nestimte = "4.3"\n'
    assert [line.partition(": ")[2] for line in lines(read(GOOD + wrong))] == [
        "escalation[0].percent: 0 is too little, at least 1 is meant",
        "escalation[0].tell: 'boss' is unknown, one of assignee, lead, staff, team is meant",
        "obligations.estimte: 'estimte' is unknown, did you mean 'estimate'?",
    ]


def test_a_second_step_for_the_same_promise_is_a_fault() -> None:
    step = '\n[[escalation]]\npercent = 80\ntell = "lead"\n'
    (fault,) = lines(read(GOOD + step + step))
    assert fault.endswith("escalation[1].percent: at 80 % another step tells of the acknowledge already")
    apart = step + 'targets = ["response"]\n' + step + 'targets = ["reply"]\n'
    assert lines(read(GOOD + apart)) == []


def test_letters_too_far_ahead_and_a_stricter_level_that_waits_longer_are_warned_of() -> None:
    text = 'send_ahead = "5h"\n' + GOOD + 'update = "4h"\n\n[[priority]]\nlevel = "2"\nrespond = "1h"\n'
    told = [str(each) for each in read(text).warnings]
    assert any("send_ahead: more than half of a cadence of 4h" in each for each in told)
    assert any("longer than that of priority 2" in each for each in told)
