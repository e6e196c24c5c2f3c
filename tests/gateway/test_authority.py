"""Whose mail acts as an agent's (SAFETY, "Trust"): the whole matrix as a table; guessed, leaked and revoked reply addresses.

Real mails through the real reading and routing, with real keys. What has to come out is written here twice more, as a table
and as a rule. 20,000 tokens are guessed; `CAMPAIGN=full` means 1,000,000.
"""

import ast
import hmac
import inspect
import itertools
import os
import random
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from ipaddress import ip_network

import pytest

from gateway.compose.sign import TOKEN_LENGTH, Key, Keys, Purpose
from gateway.intake import Addresses, Believed, read_mail
from gateway.receive import signin
from gateway.route import AgentAnswer, Asked, Facts, Hold, Joins, Mail, New, Outside, Route, route
from store.records import Agent, InboxItem, Token
from tests.store.samples import NOW, incident, letter, token

SUPPORT = "support@example.net"
SAM, KIM, MALLORY = "sam@example.org", "kim@example.org", "mallory@example.com"
KEYS = Keys((Key(0, b"a" * 32), Key(1, b"b" * 32)))
ADDRESSES = Addresses({SUPPORT: "acme"}, frozenset({"example.net"}))
BELIEVED = Believed("mx.example.net", (ip_network("127.0.0.0/8"),), ())

ONE, OTHER = incident(1001), incident(1002)
NOTICE = letter(ONE, kind="notice", recipient=SAM)
VALID = token(ONE, address=SAM)
TOKENS: dict[str, Token | None] = {
    "none": None,
    "other agent": token(ONE, address=KIM),
    "other incident": token(OTHER, address=SAM),
    "expired": token(ONE, address=SAM, expires_at=NOW),
    "revoked": token(ONE, address=SAM, revoked=True),
    "valid": VALID,
}
AUTHORS = {"right": f"Sam <{SAM}>", "forged": f'"{SAM}" <{MALLORY}>'}
RESULTS = {
    "none": "",
    "forged": "Received: from x by y; Mon, 2 Mar 2026 09:29:00 +0000\r\n"
    "Authentication-Results: mx.example.net; dmarc=pass header.from={domain}\r\n",
    "other id": "Authentication-Results: mx.elsewhere.example; dmarc=pass header.from={domain}\r\n",
    "unaligned": "Authentication-Results: mx.example.net; dkim=pass header.d=relay.example\r\n",
    "pass": "Authentication-Results: mx.example.net; dmarc=pass header.from={domain}\r\n",
}
ROLES = {"active": "active", "removed": "locked"}
PLACES = ("envelope", "only in To")

# The first line that fits decides; "*" fits everything. `act` is always on the request of the reply address.
TABLE = """
From    result     token           role     place      | what comes of it
forged  *          none            *        *          | outside
forged  *          *               *        only in To | outside
*       *          none            *        *          | held
*       *          *               *        only in To | held
*       *          *               removed  *          | held
forged  *          *               *        *          | held
*       *          other agent     *        *          | held
*       *          expired         *        *          | held
*       *          revoked         *        *          | held
right   pass       valid           active   envelope   | act
right   pass       other incident  active   envelope   | act
right   *          valid           active   envelope   | asked
right   *          other incident  active   envelope   | asked
"""


@dataclass(frozen=True, slots=True)
class Case:
    author: str
    result: str
    token: str
    role: str
    place: str


MATRIX = [Case(*each) for each in itertools.product(AUTHORS, RESULTS, TOKENS, ROLES, PLACES)]


def by_table(case: Case) -> str:
    for line in TABLE.strip().splitlines()[1:]:
        pattern, _, outcome = line.partition("|")
        cells = [pattern[a:b].strip() for a, b in ((0, 8), (8, 19), (19, 35), (35, 44), (44, None))]
        given = (case.author, case.result, case.token, case.role, case.place)
        if all(cell in ("*", value) for cell, value in zip(cells, given, strict=True)):
            return outcome.strip()
    raise AssertionError(f"no line of the table fits {case}")


def by_rule(case: Case) -> str:
    """The same in words: whose address it came to, who wrote it, whether they may, and what proves it."""
    came_to = TOKENS[case.token] if case.place == "envelope" else None
    if came_to is None:  # no reply address: at most a reply to our notice, by whoever
        return "held" if case.author == "right" else "outside"
    is_theirs = case.author == "right" and came_to.address == SAM
    is_good = came_to.expires_at > NOW and not came_to.revoked
    if not (is_theirs and is_good and case.role == "active"):
        return "held"
    return "act" if case.result == "pass" else "asked"


def test_the_table_and_the_rule_are_the_same_two_hundred_and_forty_times() -> None:
    assert len(MATRIX) == 240
    assert [by_table(each) for each in MATRIX] == [by_rule(each) for each in MATRIX]
    assert Counter(map(by_rule, MATRIX)) == {"act": 2, "asked": 8, "held": 160, "outside": 70}


@pytest.mark.parametrize("author", AUTHORS)
@pytest.mark.parametrize("result", RESULTS)
def test_exactly_the_right_ones_act(author: str, result: str) -> None:
    for case in (each for each in MATRIX if (each.author, each.result) == (author, result)):
        found = route(*_mail_and_facts(case))
        assert outcome(found) == by_table(case), (case, found)
        if isinstance(found, AgentAnswer | Asked):
            held = TOKENS[case.token]
            assert held is not None
            assert (found.agent, found.incident, found.token) == (SAM, held.incident, held.id)


def outcome(found: Route) -> str:
    match found:
        case AgentAnswer():
            return "act"
        case Asked():
            return "asked"
        case Hold():
            return "held"
        case Outside() | New() | Joins():
            return "outside"
        case _:
            return type(found).__name__


def _mail_and_facts(case: Case) -> tuple[Mail, Facts]:
    held = TOKENS[case.token]
    address = reply_address(held) if held else SUPPORT
    mail = written(
        AUTHORS[case.author],
        to=address,
        recipient=address if case.place == "envelope" else SUPPORT,
        result=RESULTS[case.result],
    )
    return mail, facts(state=ROLES[case.role])


def reply_address(held: Token, purpose: Purpose = Purpose.AGENT) -> str:
    return KEYS.reply_address(SUPPORT, purpose, held.id)


def written(
    author: str, *, to: str, recipient: str, result: str = "", door: str = "smtp", text: str = "#take"
) -> Mail:
    """As it came to our door from our own edge, which wrote the topmost Received."""
    domain = author.rpartition("@")[2].rstrip(">")
    octets = (
        "Received: from edge.example.net by desk.example.net; Mon, 2 Mar 2026 09:30:00 +0000\r\n"
        f"{result.format(domain=domain)}"
        f"From: {author}\r\nTo: {to}\r\nSubject: Re: [AC-1001] It is down\r\n"
        f"In-Reply-To: {KEYS.message_id(NOTICE.id, 'example.net')}\r\n\r\n{text}\r\n"
    )
    item = InboxItem(
        id=1,
        vendor="acme",
        door=door,
        octets=octets.encode(),
        recipients=(recipient,),
        reverse_path="bounces@example.org",
        peer="127.0.0.1",
        authenticated=None,
        received_at=NOW,
        attempts=1,
    )
    return read_mail(item, KEYS, ADDRESSES, BELIEVED)


def facts(*more: Token, state: str = "active") -> Facts:
    held = [each for each in (*TOKENS.values(), *more) if each is not None]
    return Facts(
        NOW,
        tokens={each.id: each for each in held},
        letters={NOTICE.id: NOTICE},
        incidents={ONE.id: ONE, OTHER.id: OTHER},
        refs={ONE.ref: ONE.id},
        agents={
            ("acme", SAM): Agent(1, "acme", SAM, "Sam", state),
            ("acme", KIM): Agent(2, "acme", KIM, "Kim", "active"),
        },
    )


RIGHT = f"Sam <{SAM}>"
PASS = RESULTS["pass"]


def test_an_explicit_failure_is_held_whatever_else_is_right() -> None:
    failed = PASS.replace("pass", "fail")
    address = reply_address(VALID)
    for result in (
        failed,
        failed + PASS,
        "Authentication-Results: mx.example.net; spf=fail smtp.mailfrom=x.example\r\n",
    ):
        found = route(written(RIGHT, to=address, recipient=address, result=result), facts())
        assert isinstance(found, Hold) and found.tell == SAM


@pytest.mark.parametrize(
    "author",
    [
        f"{SAM}, {MALLORY}",
        f"{SAM}\r\nFrom: {MALLORY}",
        f"{MALLORY}\r\nFrom: {SAM}",
        f"x:{SAM};",
        f"<{SAM}> <{MALLORY}>",
        f"{SAM} (x@{MALLORY})",
        f"=?utf-8?q?{SAM}?= <{MALLORY}>",
        "sam@example.org.example.com",
        "s\u0430m@example.org",
    ],
)
def test_a_from_that_is_not_one_strict_mailbox_of_theirs_never_acts(author: str) -> None:
    address = reply_address(VALID)
    found = route(
        written(author, to=address, recipient=address, result=PASS.replace("{domain}", "example.org")),
        facts(),
    )
    assert outcome(found) in ("held", "outside")


def test_a_mailbox_without_envelopes_counts_exactly_one_address_in_to_and_cc() -> None:
    one, other = reply_address(VALID), reply_address(TOKENS["other incident"] or VALID)
    for to, wanted in (
        (one, "act"),
        (f"{one}, {other}", "held"),
        (f"{SUPPORT}, {one}", "act"),
        (SUPPORT, "held"),
    ):
        found = route(written(RIGHT, to=to, recipient=SUPPORT, result=PASS, door="imap"), facts())
        assert outcome(found) == wanted, to


def test_an_address_counts_nowhere_but_where_it_was_delivered_to() -> None:
    address = reply_address(VALID)
    for to in (
        f"{SUPPORT}\r\nCc: {address}",
        f"{SUPPORT}\r\nReply-To: {address}",
        f"{SUPPORT}\r\nX-Original-To: {address}",
    ):
        found = route(
            written(RIGHT, to=to, recipient=SUPPORT, result=PASS, text=f"#take\r\n{address}"), facts()
        )
        assert outcome(found) == "held"


def test_the_walls_between_vendors_hold() -> None:
    foreign = incident(1003, vendor="other")
    own = token(foreign, address=SAM, vendor="other")
    address = reply_address(own)
    mail = written(RIGHT, to=address, recipient=address, result=PASS)
    there = replace(facts(own), incidents={ONE.id: ONE, foreign.id: foreign})
    assert outcome(route(mail, there)) == "held"
    both = replace(there, agents={**there.agents, ("other", SAM): Agent(3, "other", SAM, "Sam", "active")})
    assert outcome(route(mail, both)) == "held"


# --- many ------------------------------------------------------------------------------------------------------------

CASES = 1_000_000 if os.environ.get("CAMPAIGN") == "full" else 20_000
ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"


def guesses(many: int) -> Iterator[tuple[Purpose, str, str]]:
    """(purpose, the true address, one that is near it): what a guesser would try who has seen some."""
    rolls = random.Random(5)
    purposes = tuple(Purpose)
    for number in range(many):
        purpose = purposes[number % len(purposes)]
        row = rolls.getrandbits(40)
        true = KEYS.token(purpose, row)
        guess = list(true)
        match number % 5:
            case 0:  # one character
                at = rolls.randrange(TOKEN_LENGTH)
                guess[at] = rolls.choice(ALPHABET.replace(guess[at], ""))
            case 1:  # another row, the same proof
                guess[:13] = KEYS.token(purpose, row + 1)[:13]
            case 2:  # the proof of another purpose
                guess = list(KEYS.token(purposes[(number + 1) % len(purposes)], row))
            case 3:  # nothing but chance
                guess = rolls.choices(ALPHABET, k=TOKEN_LENGTH)
            case _:  # two characters changed places
                at, to = rolls.sample(range(TOKEN_LENGTH), 2)
                guess[at], guess[to] = guess[to], guess[at]
        if "".join(guess) != true:
            yield purpose, true, "".join(guess)


def test_no_guessed_token_is_ever_accepted() -> None:
    tried = 0
    for purpose, true, guess in guesses(CASES):
        tried += 1
        assert KEYS.read(purpose, true) is not None
        assert KEYS.read(purpose, guess) is None, (purpose, true, guess)
    assert tried > 0.9 * CASES


def test_a_guess_costs_the_same_wherever_it_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """One computed proof and one comparison in constant time, however much of the guess is right."""
    compared: list[bool] = []
    real = hmac.compare_digest

    def counting(ours: bytes, theirs: bytes) -> bool:
        assert len(ours) == len(theirs) == 12
        compared.append(real(ours, theirs))
        return compared[-1]

    true = KEYS.token(Purpose.AGENT, 7)
    monkeypatch.setattr(hmac, "compare_digest", counting)
    for at in range(14, TOKEN_LENGTH):  # behind the slot and the row
        KEYS.read(Purpose.AGENT, true[:at] + ("b" if true[at] == "a" else "a") + true[at + 1 :])
    assert compared == [False] * (TOKEN_LENGTH - 14)


@pytest.mark.parametrize("judge", [Keys._id, signin.is_right])
def test_secrets_are_compared_by_nothing_but_compare_digest(judge: Callable[..., object]) -> None:
    tree = ast.parse(textwrap.dedent(inspect.getsource(judge)))
    secret = {"mac", "ours", "proof", "digest", "given", "kept"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            names = {each.id for each in (node.left, *node.comparators) if isinstance(each, ast.Name)}
            assert not names & secret, ast.unparse(node)
    assert "compare_digest" in ast.dump(tree)


def test_a_thousand_leaked_addresses_are_worth_nothing_to_anybody_else() -> None:
    """Whoever was forwarded a notice is authenticated, and is somebody else."""
    thieves = [KIM, "dana@example.com", MALLORY, "sam@example.com", "sam@sub.example.org"]
    leaked = [token(ONE, address=SAM) for _ in range(1_000)]
    there = facts(*leaked)
    purposes = (Purpose.AGENT, Purpose.NOTE, Purpose.CONFIRM, Purpose.DESK)
    ends = Counter(
        outcome(route(written(thief, to=address, recipient=address, result=PASS), there))
        for number, each in enumerate(leaked)
        for thief in (thieves[number % len(thieves)],)
        for address in (reply_address(each, purposes[number % len(purposes)]),)
    )
    assert ends == {"held": 1_000}


def test_of_a_removed_agent_nothing_works_that_worked_before() -> None:
    own = [token(ONE, address=SAM) for _ in range(1_000)]
    mails = [
        written(
            RIGHT, to=reply_address(each), recipient=reply_address(each), result=PASS, text=f"#take {number}"
        )
        for number, each in enumerate(own)
    ]
    assert Counter(outcome(route(mail, facts(*own))) for mail in mails[:20]) == {"act": 20}
    gone = facts(*own, state="locked")
    assert Counter(outcome(route(mail, gone)) for mail in mails) == {"held": 1_000}
    never = replace(gone, agents={})
    assert Counter(outcome(route(mail, never)) for mail in mails) == {"held": 1_000}
