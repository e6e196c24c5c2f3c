"""Whether a customer may ask at all: support runs while payments are current, for designated contacts (POLICIES, U6).

Owns that judgement. Pure: who is on record comes in. Standing is the customer's, not a person's: colleagues under one domain
share it, and a vendor with nobody on record asks nobody. Never drops a mail: what has no standing is held for a person.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from gateway.budgets import domain_of
from gateway.message.freemail import is_freemail
from store.records import Contact

CURRENT, LAPSED = "current", "lapsed"


def everybody_at(address: str) -> str:
    """Under which a whole domain is on record."""
    return f"@{domain_of(address)}"


def on_record(found: Mapping[str, Contact], authors: Iterable[str]) -> dict[str, Contact]:
    """The contact of each author: their own before their domain's, also where theirs is inactive."""
    told = {}
    for author in authors:
        contact = found.get(author)
        if contact is None and (whole := found.get(everybody_at(author))) is not None:
            contact = replace(whole, address=author, name="")
        if contact is not None:
            told[author] = contact
    return told


def without_standing(author: str, contact: Contact | None, of_domain: str | None, anybody: bool) -> str:
    """Why a mail of `author` waits for a person, "" where it need not.

    `of_domain`: the standing of the contacts under the author's domain, None where there is none; `anybody`: somebody is on
    record for the vendor.
    """
    domain = domain_of(author)
    standing = of_domain if not is_freemail(domain) else None
    if contact is not None and contact.state == "active":
        whose = contact.organisation or author
        return "" if contact.standing == CURRENT else f"no standing: that of {whose} has lapsed"
    if standing is not None:
        return "" if standing == CURRENT else f"no standing: that of {domain} has lapsed"
    return f"no standing: {author} is nobody's contact on record" if anybody else ""
