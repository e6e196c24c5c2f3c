"""Results as Exchange Online writes them, and what others write to look like it: exactly the provider's own word counts."""

import pytest

from gateway.message.authentication import NONE, Proof
from gateway.message.microsoft365 import proof

AUTHOR = "sam@example.org"
TENANT = frozenset({"example.org"})

MAILBOX = (
    "received",
    "from DU0PR04MB9999.eurprd04.prod.outlook.com (2603:10a6:10:3b2::20) by AM9PR04MB8888.eurprd04.prod.outlook.com"
    " with HTTPS; Mon, 30 Nov 2026 18:15:04 +0000",
)
FRONT = (
    "received",
    "from DB5PEPF00014B93.eurprd02.prod.outlook.com (2603:10a6:10:1b1:cafe::25) by DU2PR04CA0011.outlook.office365.com"
    " (2603:10a6:10:3b::16) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.7544.29"
    " via Frontend Transport; Mon, 30 Nov 2026 18:15:03 +0000",
)
BORDER = (
    "received",
    "from mail-lf1-f42.example.net (192.0.2.42) by DB5PEPF00014B93.mail.protection.outlook.com (10.167.8.231) with"
    " Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.7544.18; Mon, 30 Nov 2026 18:15:02 +0000",
)
INSIDE = (
    "received",
    "from DU0PR04MB9999.eurprd04.prod.outlook.com ([fe80::1:2:3:4]) by DU0PR04MB9999.eurprd04.prod.outlook.com"
    " ([fe80::1:2:3:4%6]) with mapi id 15.20.7544.029; Mon, 30 Nov 2026 18:15:02 +0000",
)
AS_INTERNAL = ("x-ms-exchange-organization-authas", "Internal")
SOURCE = ("x-ms-exchange-organization-authsource", "DU0PR04MB9999.eurprd04.prod.outlook.com")
FROM = ("from", "Sam Example <sam@example.org>")


def results(dmarc: str = "pass", dkim: str = "pass", domain: str = "example.org") -> tuple[str, str]:
    return (
        "authentication-results",
        f"spf=pass (sender IP is 192.0.2.42) smtp.mailfrom={domain}; dkim={dkim} (signature was verified)"
        f" header.d={domain};dmarc={dmarc} action=none header.from={domain};compauth=pass reason=100",
    )


ARC = ("arc-authentication-results", "i=1; mx.microsoft.com 1; spf=none; dmarc=none; dkim=none; arc=none")
SPF = (
    "received-spf",
    "Pass (protection.outlook.com: domain of example.org designates 192.0.2.42 as permitted sender)",
)


def arrived(*fields: tuple[str, str], below: tuple[tuple[str, str], ...] = ()) -> list[tuple[str, str]]:
    """From outside: what the provider wrote, the hop over its border, what the sender wrote."""
    return [MAILBOX, FRONT, ARC, *fields, SPF, BORDER, *below, FROM]


FORGED_BORDER = (  # the sender's server greets with a name of the provider's
    "received",
    "from DU0PR04MB9999.eurprd04.prod.outlook.com (192.0.2.66) by DB5PEPF00014B93.mail.protection.outlook.com (10.167.8.231)"
    " with Microsoft SMTP Server id 15.20.7544.18; Mon, 30 Nov 2026 18:15:02 +0000",
)
OUTBOUND = (
    "received",
    "from EUR05-VI1-obe.outbound.protection.outlook.com (192.0.2.77) by DB5PEPF00014B93.mail.protection.outlook.com"
    " (10.167.8.231) with Microsoft SMTP Server id 15.20.7544.18; Mon, 30 Nov 2026 18:15:02 +0000",
)

CASES: dict[str, tuple[list[tuple[str, str]], Proof]] = {
    "dmarc passes": (arrived(results()), Proof("dmarc")),
    "dmarc fails": (arrived(results("fail", "fail")), Proof(failed=True)),
    "no record, its own signature": (arrived(results("bestguesspass")), Proof("dkim")),
    "no record, no signature": (arrived(results("none", "none")), NONE),
    "a pass for another domain": (arrived(results(domain="example.net")), NONE),
    "a temporary error is no pass": (arrived(results("temperror", "none")), NONE),
    "nothing was written": (arrived(), NONE),
    # what the sender wrote stands below the border
    "a forged pass below": (arrived(below=(results(),)), NONE),
    "a forged pass below a failure": (
        arrived(results("fail", "fail"), below=(results(),)),
        Proof(failed=True),
    ),
    "a forged pass below, with a hop that looks like theirs": (arrived(below=(FRONT, results())), NONE),
    "the border is greeted in the provider's name": (
        [MAILBOX, FRONT, results("fail", "fail"), FORGED_BORDER, results(), FROM],
        Proof(failed=True),
    ),
    "the same, and nothing was written": ([MAILBOX, FRONT, FORGED_BORDER, results(), FROM], NONE),
    "another's field with an id": (
        arrived(("authentication-results", "mx.example.net; dmarc=pass header.from=example.org")),
        NONE,
    ),
    "the second of two": (arrived(results("fail", "fail"), results()), Proof(failed=True)),
    "a result inside a comment": (
        arrived(
            ("authentication-results", "spf=none (x;dmarc=pass header.from=example.org) smtp.mailfrom=x")
        ),
        NONE,
    ),
    "a result of its own inside a comment": (
        arrived(
            (
                "authentication-results",
                "spf=none (x; dmarc=pass header.from=example.org ;y) smtp.mailfrom=example.net",
            )
        ),
        NONE,
    ),
    "another's field with an id and a comment": (
        arrived(("authentication-results", "mx.example.net (version=1); dmarc=pass header.from=example.org")),
        NONE,
    ),
    "one result about two domains": (
        arrived(("authentication-results", "dmarc=pass header.from=example.net header.from=example.org")),
        NONE,
    ),
    # written inside the tenant
    "internal": ([MAILBOX, INSIDE, AS_INTERNAL, SOURCE, FROM], Proof("tenant")),
    "no mark": ([MAILBOX, INSIDE, SOURCE, FROM], NONE),
    "anonymous": ([MAILBOX, INSIDE, ("x-ms-exchange-organization-authas", "Anonymous"), SOURCE, FROM], NONE),
    "marked twice": (
        [MAILBOX, INSIDE, AS_INTERNAL, ("x-ms-exchange-organization-authas", "Anonymous"), SOURCE, FROM],
        NONE,
    ),
    "marked elsewhere": (
        [MAILBOX, INSIDE, AS_INTERNAL, ("x-ms-exchange-organization-authsource", "mail.example.org"), FROM],
        NONE,
    ),
    "two sources": ([MAILBOX, INSIDE, AS_INTERNAL, SOURCE, SOURCE, FROM], NONE),
    "handed to another's server on the way": (
        [
            MAILBOX,
            (
                "received",
                "from DU0PR04MB9999.eurprd04.prod.outlook.com (192.0.2.77) by mx.example.net (192.0.2.9) with SMTP; x",
            ),
            AS_INTERNAL,
            SOURCE,
            FROM,
        ],
        NONE,
    ),
    "no hop at all": ([AS_INTERNAL, SOURCE, FROM], NONE),
    "the mark from outside": (arrived(AS_INTERNAL, SOURCE), NONE),
    "the mark below the border": (arrived(below=(AS_INTERNAL, SOURCE)), NONE),
    "from another tenant": ([MAILBOX, FRONT, OUTBOUND, INSIDE, AS_INTERNAL, SOURCE, FROM], NONE),
    "in a hybrid set-up": (
        [MAILBOX, INSIDE, AS_INTERNAL, SOURCE, ("x-ms-exchange-crosspremises-authas", "Internal"), FROM],
        NONE,
    ),
    "over a server of their own": (
        [
            MAILBOX,
            (
                "received",
                "from mail.example.org (192.0.2.9) by DU0PR04MB9999.eurprd04.prod.outlook.com with SMTP; x",
            ),
            AS_INTERNAL,
            SOURCE,
            FROM,
        ],
        NONE,
    ),
    "a hop that nobody can read": ([MAILBOX, ("received", "by somewhere"), AS_INTERNAL, SOURCE, FROM], NONE),
    "a look-alike": (
        [
            (
                "received",
                "from a.prod.outlook.com.example.net (192.0.2.1) by b.prod.outlook.com.example.net; x",
            ),
            AS_INTERNAL,
            SOURCE,
            FROM,
        ],
        NONE,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_only_what_the_provider_wrote_counts(name: str) -> None:
    headers, expected = CASES[name]
    assert proof(headers, AUTHOR, TENANT) == expected


def test_the_mark_counts_for_the_tenants_own_domains_alone() -> None:
    headers = [MAILBOX, INSIDE, AS_INTERNAL, SOURCE, FROM]
    assert proof(headers, AUTHOR, frozenset()) == NONE
    assert proof(headers, "sam@example.net", TENANT) == NONE


def test_a_crafted_field_is_read_in_time_that_grows_with_its_length() -> None:
    for text in (
        "(" * 50_000,
        "dmarc=pass " * 20_000,
        "from " + "a" * 50_000 + " by ",
        "from a by " * 20_000,
    ):
        for name in ("received", "authentication-results"):
            assert proof([MAILBOX, (name, text), FROM], AUTHOR, TENANT).by is None
