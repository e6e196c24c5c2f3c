"""Does a mail that a filter took for junk look like a request? For a count only, so that somebody looks.

Owns that judgement: written to be answered, and it names a request of ours or something that fails. Pure.
"""

from collections.abc import Collection

from gateway.message.automatic import answerable
from gateway.message.body import new_words
from gateway.message.parse import parse
from gateway.message.scan import Unparsable
from gateway.message.understanding import understand
from gateway.route import references_in
from rules.policy import Policy


def looks_like_request(octets: bytes, policy: Policy, own: Collection[str]) -> bool:
    """`octets`: the mail or its beginning. `own`: our addresses, canonical."""
    try:
        message = parse(octets)
    except Unparsable:
        return False
    if not answerable(message, None, lambda _: False, own).answerable:
        return False
    if any(each.startswith(f"{policy.prefix}-") for each in references_in(message.subject)):
        return True
    understood = understand(message, new_words(message.text, message.quoted), policy)
    return understood.suggestion.level is not None
