"""Alerts as values: each shipped example reads its system's mails, and no pattern or mail can make reading slow."""

import time
import tomllib
from datetime import date, timedelta

import pytest

from gateway.message.monitoring import Alert, read_alert
from rules.patterns import pattern
from rules.policy import Flapping, Monitoring, Recovery, Signal
from rules.policy_file import read_calendar, read_policy
from rules.remarks import Read
from rules.resolved import from_json, to_json
from tests.message.monitors import EXAMPLES, MONITORS, Monitor

HEAD = """
vendor = "acme"
name = "Acme"
prefix = "AC"
addresses = ["support@example.org"]
default_priority = "1"
calendar = "always"
[[priority]]
level = "1"
[[priority]]
level = "2"
"""
ALWAYS = read_calendar('zone = "UTC"\n[hours]\nmon = ["00:00-24:00"]\n', "always", (2026,))
RULE = """
[[monitoring]]
name = "m"
sender = ["mon@example.com"]
subject = '(?P<state>\\w+): (?P<host>.+)'
key = "{host}"
title = "{host} down"
down = ["DOWN"]
up = ["UP"]
"""


def read(text: str) -> Read:  # type: ignore[type-arg]
    return read_policy(HEAD + text, "acme.toml", {"always": ALWAYS}, (2026,), today=date(2026, 1, 1))


def rules_of(example: str) -> tuple[Monitoring, ...]:
    found = read((EXAMPLES / f"{example}.toml").read_text())
    assert found.value is not None, found.faults
    return found.value.monitoring


@pytest.mark.parametrize("monitor", MONITORS, ids=lambda each: each.rule)
def test_each_example_reads_its_systems_mails(monitor: Monitor) -> None:
    rules = rules_of(monitor.example)
    down, repeat, up = (read_alert(rules, *told) for told in (monitor.down, monitor.repeat, monitor.up))
    assert down is not None and repeat is not None and up is not None
    assert (down.rule, down.signal, down.key, down.title) == (
        monitor.rule,
        Signal.DOWN,
        monitor.key,
        monitor.title,
    )
    assert (repeat.rule, repeat.signal, repeat.key) == (monitor.rule, Signal.DOWN, monitor.key)
    assert (up.rule, up.signal, up.key) == (monitor.rule, Signal.UP, monitor.key)
    if monitor.noted is not None:
        noted = read_alert(rules, *monitor.noted)
        assert noted is not None and (noted.signal, noted.key) == (Signal.NOTE, monitor.key)


def test_every_example_is_tested_and_needs_no_remark() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.toml")} == {each.example for each in MONITORS}
    for path in EXAMPLES.glob("*.toml"):
        assert tomllib.loads(path.read_text()).keys() == {"monitoring"}
        assert not [each for each in read(path.read_text()).warnings if "monitoring" in str(each)]


@pytest.mark.parametrize("subject", ["Hello", "Re: ** PROBLEM Host Alert: app-1 is DOWN **", ""])
def test_what_no_rule_reads_is_no_alert(subject: str) -> None:
    assert read_alert(rules_of("nagios"), subject, "") is None


def test_an_unknown_word_is_a_fault_not_a_guess() -> None:
    found = read_alert(rules_of("nagios"), "** CUSTOM Host Alert: app-1 is DOWN **", "")
    assert found == Alert("nagios hosts", fault=found.fault if found else "")
    assert found is not None and "'CUSTOM' is no word of its down, up or note" in found.fault


def test_an_alert_without_a_name_is_a_fault() -> None:
    rules = read(RULE.replace("(?P<host>.+)", "(?P<host>.*)")).value
    found = read_alert(rules.monitoring, "DOWN: -", "")
    assert found is not None and "names no problem" in found.fault


def test_spaces_and_case_make_no_other_problem() -> None:
    rules = read(RULE).value.monitoring
    one, other = read_alert(rules, "DOWN: App-1  web", ""), read_alert(rules, "up: app-1 web", "")
    assert one is not None and other is not None and one.key == other.key == "app-1 web"


# --- patterns ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (r"(a+)+", "repeats a group"),
        (r"(?:a|aa)*b", "repeats a group"),
        (r"(?P<x>\w+\s?)+", "repeats a group"),
        (r"(ab){2,5}", "repeats a group"),
        (r".+ .+ .+ .+", "4 open runs"),
        (r"(?=a)b", "groups are"),
        (r"(?<!a)b", "groups are"),
        (r"(?i)a", "groups are"),
        (r"(a)\1", "not allowed"),
        (r"(?P=a)", "groups are"),
        (r"a{1,1000}", "counts beyond"),
        (r"*a", "repeats nothing"),
        (r"a**", "repeats nothing"),
        (r"[abc", "not closed"),
        (r"(abc", "no pattern"),
        (r"abc)", "no pattern"),
        ("a" * 301, "characters"),
        ("a\\", "not allowed"),
    ],
)
def test_a_pattern_that_could_hang_or_mean_nothing_is_refused(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        pattern(text)


@pytest.mark.parametrize(
    "text",
    [
        r"\*\* (?P<state>\w+) Host Alert: (?P<host>[^ ]+) is (\w+) \*\*",
        r"\[FIRING(?::\d{1,5})?\] (?P<x>[^(]+)",
        r"(a|b)?c",
        r"[^]]+]",
        r"[]a]x{3}",
        r"a++ b++ c++ d++ e++",
        r"(?P<host>[^/]+)/(?P<service>.+) is \w+ .*",
    ],
)
def test_what_examples_need_is_allowed(text: str) -> None:
    pattern(text)


def test_the_slowest_that_is_allowed_is_fast_enough() -> None:
    slow = Monitoring("m", ("mon@example.com",), "{a}", "{a}", ("down",), ("up",))
    text = "\n".join(["a " * 100] * 20)
    bodies = (r"(?P<a>.+) .+ .+!",) * 6
    began = time.process_time()
    for body in (bodies, (r"\w.+ .+.+\b!",)):
        rule = Monitoring(
            slow.name, slow.sender, slow.key, slow.title, slow.down, slow.up, body=body, subject=".+"
        )
        assert read_alert([rule], "a " * 5_000, text * 500) is None
    assert time.process_time() - began < 2


# --- the tables of a policy -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("(?P<state>\\w+)", "(\\w+)", "no group|would say whether it is down"),
        ('key = "{host}"', 'key = "{hots}"', "no pattern has a group 'hots'.*host"),
        ('title = "{host} down"', 'title = "{host down"', "has a brace"),
        ('up = ["UP"]', 'up = ["down"]', "'down' stands in down too"),
        ('up = ["UP"]', "up = []", "is empty"),
        ("(?P<host>.+)", "(?P<host>.+)+", "repeats a group"),
        ('name = "m"', 'name = "m"\nlevel = "9"', "'9' is no level"),
        ('name = "m"', 'name = "m"\nlevels = { DOWN = "9" }', "'9' is no level"),
        ('name = "m"', 'name = "m"\nlevels = { CRITICAL = "1" }', "'CRITICAL' is no word of down"),
        ('name = "m"', 'name = "m"\nrecovery = "open"', "'open' is unknown"),
        ('sender = ["mon@example.com"]', 'sender = ["mon"]', "is not an address"),
        ('sender = ["mon@example.com"]', 'sender = ["@"]', "is not an address"),
        ('sender = ["mon@example.com"]', "", "is missing"),
        ('name = "m"', 'name = "m"\nflapping = { changes = 1, within = "5m" }', "at least 2"),
        ('name = "m"', 'name = "m"\nsubjet = "a"', "unknown key.*subject"),
    ],
)
def test_a_rule_that_could_not_work_is_a_fault(old: str, new: str, fault: str) -> None:
    assert old in RULE
    found = read(RULE.replace(old, new))
    assert found.value is None
    with pytest.raises(AssertionError, match=fault):
        raise AssertionError("\n".join(map(str, found.faults)))


def test_a_name_stands_once() -> None:
    assert "stands here twice" in str(read(RULE + RULE).faults[0])


@pytest.mark.parametrize(
    ("old", "new", "warning"),
    [
        ('name = "m"', 'name = "m"\nproof = false', "can open and end problems"),
        ('["mon@example.com"]', "[]", "it claims no mail"),
        ("mon@example.com", "support@example.org", "the support address itself"),
    ],
)
def test_what_is_unwise_is_warned_of(old: str, new: str, warning: str) -> None:
    found = read(RULE.replace(old, new))
    assert found.value is not None and any(warning in str(each) for each in found.warnings)


def test_it_is_stored_with_the_policy() -> None:
    text = RULE.replace(
        'name = "m"',
        'name = "m"\nproof = false\nlevel = 1\nrecovery = "close"\nnote = ["Ack"]\nlevels = { DOWN = 2 }\nclause = "4"\n'
        "body = ['Host: (?P<a>.+)']\nflapping = { changes = 3, within = \"10m\" }",
    )
    policy = read(text).value
    (rule,) = policy.monitoring
    assert (rule.recovery, rule.flapping, rule.note) == (
        Recovery.CLOSE,
        Flapping(3, timedelta(minutes=10)),
        ("ack",),
    )
    assert rule.levels == {"down": "2"}
    assert from_json(to_json(policy)).monitoring == policy.monitoring


def test_a_domain_is_all_of_it_and_nothing_below() -> None:
    (rule,) = read(RULE.replace("mon@example.com", "@example.com")).value.monitoring
    assert rule.is_from("a@example.com") and not rule.is_from("a@mon.example.com")
