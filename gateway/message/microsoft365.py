"""Whether a mail in an Exchange Online mailbox is from its author: the marks that the provider itself wrote.

Owns where the provider's own part of a header ends, and the reading of its results, which have no authserv-id (RFC 8601
2.2 wants one). Believes nothing below the first server that is not the provider's. Only for a mailbox that is there: a mail
that Exchange Online hands on to us could come from any of its tenants.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import takewhile

from gateway.message.address import canonical_domain
from gateway.message.authentication import NONE, Proof, judged

NAME = "microsoft365"

OWN_HOSTS = (".prod.outlook.com", ".outlook.office365.com", ".prod.protection.outlook.com")
"""Never the border, `.mail.protection.outlook.com`: it takes in what comes from outside the tenant, and whoever greets it
may call itself what it likes. The results are written on top of that hop."""

CROSSED = "x-ms-exchange-crosspremises-"
"""Fields of hybrid set-ups, in which a server elsewhere may say that a mail is internal."""

AUTH_AS, AUTH_SOURCE = "x-ms-exchange-organization-authas", "x-ms-exchange-organization-authsource"
"""The provider's header firewall takes these from all that comes from outside."""

_HOP = re.compile(
    r"\s*from\s+(?P<from>[\w.-]{1,255})(?=[\s(]).{0,600}?\sby\s+(?P<by>[\w.-]{1,255})(?=[\s(;])", re.S | re.I
)
_COMMENT = re.compile(r"\([^()]{0,2000}\)")
_RESULT = re.compile(
    r"(?P<method>[a-z0-9-]{1,20})\s*=\s*(?P<result>[a-z]{1,20})(?P<facts>(?:\s+[^\s;]{1,600}){0,20})\s*", re.I
)
_NO_RECORD = frozenset({"none", "bestguesspass"})  # the provider's guess at what the domain never said


def proof(headers: Sequence[tuple[str, str]], author: str, domains: Collection[str]) -> Proof:
    """`headers` in order, names in lower case; `author` is the one strict From address; `domains` are the tenant's own."""
    own = list(_providers_part(headers))
    results = next(
        (value for name, value in own if name == "authentication-results" and not _has_id(value)), None
    )
    domain = canonical_domain(author.rpartition("@")[2]) or ""
    if len(own) == len(headers):  # no server but theirs: it was written inside
        return Proof("tenant") if _is_internal(headers, domain, domains) else NONE
    return judged(list(_read(results)), author) if results is not None else NONE


def _providers_part(headers: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """All above the first Received that tells of a foreign server."""
    return takewhile(lambda field: field[0] != "received" or _is_theirs(field[1]), headers)


def _is_theirs(received: str) -> bool:
    """Between two of the provider's own hosts."""
    hop = _HOP.match(received)
    return hop is not None and all(hop[end].lower().endswith(OWN_HOSTS) for end in ("from", "by"))


def _is_internal(headers: Sequence[tuple[str, str]], domain: str, domains: Collection[str]) -> bool:
    if domain not in domains or any(name.startswith(CROSSED) for name, _ in headers):
        return False
    found: dict[str, list[str]] = {AUTH_AS: [], AUTH_SOURCE: [], "received": []}
    for name, value in headers:
        if name in found:
            found[name].append(value.strip().lower())
    sources = found[AUTH_SOURCE]
    return (
        found[AUTH_AS] == ["internal"]
        and len(sources) == 1
        and sources[0].endswith(OWN_HOSTS)
        and bool(found["received"])
    )


def _has_id(value: str) -> bool:
    """Another's field: `mx.example.net; spf=pass ..`."""
    return "=" not in _COMMENT.sub(" ", value).partition(";")[0]


def _read(value: str) -> Iterator[tuple[str, str, Mapping[str, str]]]:
    """(method, result, properties) as `authentication` reads them; what is not of that form tells nothing."""
    for part in _COMMENT.sub(" ", value).split(";"):
        found = _RESULT.fullmatch(part.strip())
        if found is None:
            continue
        method, result = found["method"].lower(), found["result"].lower()
        if method == "dmarc" and result in _NO_RECORD:
            result = "none"
        facts: dict[str, str] = {}
        for fact in found["facts"].split():
            name, equals, told = fact.partition("=")
            if equals:
                facts.setdefault(name.lower().rpartition(".")[2], told)
        yield method, result, facts
