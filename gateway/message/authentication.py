"""Whether a mail is from its author: the proofs of SAFETY "Trust" that a mail itself can carry.

Owns the reading of Authentication-Results (RFC 8601) by the one pinned authserv-id. Anything doubtful is no proof:
an unset id, another id, a field below a relay that is not ours, a result for another domain. Routing is no proof at all.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from authres import AuthenticationResultsHeader
from authres.core import AuthResError

from gateway.message.address import canonical, canonical_domain

EDGE_HOPS = 1
"""Received fields that may stand above a trusted result: the one our own edge wrote (RFC 8601 5)."""


@dataclass(frozen=True, slots=True)
class Proof:
    """`by` says what proved the author, None if nothing did; `failed` is an explicit failure."""

    by: str | None = None
    failed: bool = False


NONE = Proof()
SIGNED = Proof("signature")  # ours to verify: `gateway.message.dkim`


def proof(headers: Sequence[tuple[str, str]], author: str, authserv_id: str) -> Proof:
    """`headers` in order, names in lower case; `author` is the one strict From address."""
    return judged(list(_results(headers, authserv_id.lower())), author) if authserv_id else NONE


def judged(results: Sequence[tuple[str, str, Mapping[str, str]]], author: str) -> Proof:
    """What results that are believed come to: (method, result, properties), topmost first."""
    domain = canonical_domain(author.rpartition("@")[2]) or ""
    dmarc = [(outcome, facts) for method, outcome, facts in results if method == "dmarc"]
    for outcome, facts in dmarc:
        if facts.get("from", domain).lower() != domain:
            continue
        if outcome == "pass":
            return Proof("dmarc")
        if outcome == "fail":
            return Proof(failed=True)
    for method, outcome, facts in results:
        if method == "auth" and outcome == "pass" and canonical(facts.get("auth", "")) == canonical(author):
            return Proof("auth")
    no_policy = all(outcome == "none" for outcome, _ in dmarc)
    for method, outcome, facts in results:
        if method == "dkim" and outcome == "pass" and no_policy and "l" not in facts:
            signer = facts.get("d") or facts.get("i", "").rpartition("@")[2]
            if is_aligned(signer.lower(), domain):
                return Proof("dkim")
    spf_failed = any(method == "spf" and outcome == "fail" for method, outcome, _ in results)
    return Proof(failed=spf_failed and not any(outcome == "pass" for _, outcome, _ in results))


def is_aligned(signer: str, domain: str) -> bool:
    """Relaxed alignment (RFC 7489 3.1.1) without a list of public suffixes: one is the other or its parent."""
    if "." not in signer or "." not in domain:
        return signer == domain != ""
    return signer == domain or domain.endswith(f".{signer}") or signer.endswith(f".{domain}")


@dataclass(frozen=True, slots=True)
class Told:
    """One field of results where only our own edge can have written it. `authserv_id` in lower case, "" where it has none."""

    authserv_id: str
    results: tuple[tuple[str, str, Mapping[str, str]], ...]  # (method, result, properties)


def told(headers: Sequence[tuple[str, str]]) -> Iterator[Told]:
    """Whoever wrote them, topmost first: what a person looks at who pins an authserv-id."""
    hops = 0
    for name, value in headers:
        if name == "received":
            hops += 1
            if hops > EDGE_HOPS:
                return
        if name != "authentication-results":
            continue
        try:
            field = AuthenticationResultsHeader.parse(f"Authentication-Results: {value}")
        except (AuthResError, ValueError, IndexError):
            yield Told("", ())  # Exchange writes no authserv-id: nothing to trust
            continue
        results = tuple(
            (each.method.lower(), each.result.lower(), {fact.name: fact.value for fact in each.properties})
            for each in field.results
        )
        yield Told(field.authserv_id.lower(), results)


def _results(
    headers: Sequence[tuple[str, str]], authserv_id: str
) -> Iterator[tuple[str, str, Mapping[str, str]]]:
    """From trusted fields only, topmost first."""
    for field in told(headers):
        if field.authserv_id == authserv_id:
            yield from field.results
