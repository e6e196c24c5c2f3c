"""For what a mail was written: what the weights say counts beside the rules, and a clear report outweighs them."""

from collections.abc import Mapping

import pytest

from gateway.message.account import Account, account_of
from gateway.message.body import new_words
from gateway.message.gate import Intent
from gateway.message.likely import Odds
from gateway.message.parse import parse
from gateway.message.purpose import CLEARLY, LIKELY, MOST_SENTENCES, OTHERWISE, marks, most_likely, purposes
from tests.reading import purposes as learning
from tests.reading.__main__ import policies
from tests.reading.learn import file_of, lines


def mail(text: str, subject: str = "hm") -> Account:
    octets = f"Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{text}".encode()
    message = parse(octets)
    return account_of(message, new_words(message.text, is_reply=False), (), "en")


def odds(incident: float, **others: float) -> Mapping[Intent, float]:
    found = dict.fromkeys(Intent, -5.0) | {Intent.INCIDENT: incident}
    return found | {Intent[name.upper()]: each for name, each in others.items()}


@pytest.mark.parametrize(
    ("ruled", "told", "wanted"),
    [
        (None, odds(LIKELY, other=0.5), Intent.INCIDENT),
        (None, odds(LIKELY - 0.1, other=-0.9), Intent.OTHER),
        (None, odds(-3.0, other=-1.0, reply=2.0), Intent.REPLY),
        (Intent.INCIDENT, odds(-3.0, other=OTHERWISE), Intent.INCIDENT),
        (Intent.INCIDENT, odds(-3.0, other=OTHERWISE + 0.1), Intent.OTHER),
        (Intent.OTHER, odds(CLEARLY - 0.1, other=4.0), Intent.OTHER),
        (Intent.OTHER, odds(CLEARLY, other=4.0), Intent.INCIDENT),
        (Intent.STATUS_REQUEST, odds(-3.0, other=4.0), Intent.STATUS_REQUEST),
    ],
)
def test_where_no_rule_speaks_the_weights_do(
    ruled: Intent | None, told: Mapping[Intent, float], wanted: Intent
) -> None:
    assert most_likely(ruled, told) is wanted


@pytest.mark.parametrize(
    ("subject", "text", "wanted"),
    [
        (
            "Board",
            "The board shows last week's cards to half of my people since the update.",
            Intent.INCIDENT,
        ),
        (
            "Autumn fair",
            "Dear friends, we should be delighted to welcome you at our stand at the autumn fair, hall 3. Tickets are"
            " free for partners, please register until Friday. Kind regards, the organisers",
            Intent.OTHER,
        ),
        (
            "Re: your question",
            "Hi, to your questions: 1. yes, both of them 2. Chrome 3. I attached the file you wanted. Cheers",
            Intent.REPLY,
        ),
        (
            "Gutschrift",
            "Guten Tag, laut Vertrag steht uns für den Ausfall im Oktober eine Gutschrift auf die Monatsgebühr zu."
            " Bitte berücksichtigen Sie das in der nächsten Rechnung.",
            Intent.CREDIT_REQUEST,
        ),
        (
            "Suivi",
            "Bonjour, où en est ma demande de la semaine dernière ? Avez-vous du nouveau ?",
            Intent.STATUS_REQUEST,
        ),
    ],
)
def test_the_likeliest_is_what_a_person_would_say(subject: str, text: str, wanted: Intent) -> None:
    told = purposes(Odds(mail(text, subject)))
    assert max(told, key=lambda each: told[each]) is wanted


def test_words_pairs_and_beginnings_are_weighed_and_no_marks_of_form() -> None:
    found = marks(Odds(mail("Exports hang. Exports hang!")))
    assert {"exports", "hang", "exports hang", "~expo"} <= found
    assert not any(each.startswith("#") for each in found)


def test_only_the_first_sentences_are_weighed() -> None:
    long = "The weather is fine today. " * MOST_SENTENCES + "The zebra cannot log in."
    assert "zebra" not in marks(Odds(mail(long)))


def test_no_words_are_nothing_strange() -> None:
    assert set(purposes(Odds(mail("", "")))) == set(Intent)


def test_the_file_is_what_the_mails_teach() -> None:
    """The same mails give the same octets, so that nobody edits the file by hand."""
    learnt = lines(learning.rows(list(learning.seen(policies()))))
    assert learning.FILE.read_text("utf-8") == file_of(learnt)
