"""Authority gets one strict mailbox or nothing; display gets what can be got."""

import time

import pytest

from gateway.message.address import canonical, mailboxes, one_mailbox, strict_mailbox

STRICT = {
    "pat@example.com": ("", "pat@example.com"),
    "<pat@example.com>": ("", "pat@example.com"),
    "Pat Doe <pat@example.com>": ("Pat Doe", "pat@example.com"),
    '"Doe, Pat" <pat@example.com>': ("Doe, Pat", "pat@example.com"),
    "pat@example.com (Pat Doe)": ("Pat Doe", "pat@example.com"),
    "=?utf-8?q?J=C3=BCrgen?= <j@example.com>": ("Jürgen", "j@example.com"),
    '"boss@example.org" <pat@example.com>': ("boss@example.org", "pat@example.com"),
}
REFUSED = [
    "",
    "Pat",
    "pat",
    "pat@",
    "@example.com",
    "a@example.com, b@example.com",
    "a@example.com,<b@example.com>",
    "<a@example.com>, <b@example.com>",
    "<@one.example,@two.example:a@example.com>",
    "<a@example.com>\\,<b@example.com>",
    "<b@example.org>a@example.com",
    "a@example.com <b@example.com>",
    "<<a@example.com>>",
    "a@example.com(b@example.com)",
    '"a b"@example.com',
    "a@[127.0.0.1]",
    "a..b@example.com",
    ".a@example.com",
    "a@example..com",
    "a@-example.com",
    "a b@example.com",
    "a\x00@example.com",
    "a\u202e@example.com",
    "group: a@example.com;",
    "pat@stra\u00dfe.example",
    "a@" + "b" * 64 + ".example",
    "a" * 65 + "@example.com",
]


@pytest.mark.parametrize("value", STRICT)
def test_strict(value: str) -> None:
    found = strict_mailbox(value)
    assert found is not None and (found.name, found.address) == STRICT[value]


@pytest.mark.parametrize("value", REFUSED)
def test_refused(value: str) -> None:
    assert strict_mailbox(value) is None


def test_exactly_one_field() -> None:
    assert one_mailbox(["pat@example.com"]) is not None
    assert one_mailbox([]) is None
    assert one_mailbox(["pat@example.com", "pat@example.com"]) is None


def test_lists() -> None:
    found = mailboxes('Team: a@example.com, "X, Y" <b@example.com>;, (note) c@example.com (Lee), Whoever')
    assert [(each.name, each.address) for each in found] == [
        ("", "a@example.com"),
        ("X, Y", "b@example.com"),
        ("note", "c@example.com"),
        ("Whoever", ""),
    ]
    assert mailboxes("undisclosed-recipients:;") == ()


def test_canonical() -> None:
    assert canonical("Pat@EXAMPLE.com") == "pat@example.com"
    assert canonical("pat@Ex\u00c4mple.com") == "pat@xn--exmple-cua.com"
    assert canonical("pat@stra\u00dfe.example") != canonical("pat@strasse.example")


@pytest.mark.parametrize("bad", ['"', '"\\', "(", "<", ",:", "a@", "(\\", "()", "a@b,"])
def test_linear(bad: str) -> None:
    begin = time.process_time()
    mailboxes(bad * (250_000 // len(bad)))
    strict_mailbox(bad * 100_000)
    assert time.process_time() - begin < 2
