"""What the tables leave open: likely sentences are found, shown, and never more than unsure."""

import os
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.library import SHIPPED_POLICIES
from gateway.message.account import Account, account_of
from gateway.message.body import new_words
from gateway.message.fields import Status, read_fields
from gateway.message.likely import (
    COLUMNS,
    CONFIDENCE,
    FIELDS,
    Odds,
    Sentences,
    likely,
    marks,
    sentences_of,
)
from gateway.message.parse import Message, parse
from gateway.message.weights import BIAS, Weights, length_of
from rules.policy import FieldSpec
from tests.reading.__main__ import policies
from tests.reading.learn import FILE, file_of, lines, mails_of, odds_of, rows, with_odds

SPECS = tuple(FieldSpec(name, "?", (), False) for name in (*FIELDS, "error"))


def mail(text: str, subject: str = "hm") -> tuple[Message, Account]:
    message = parse(
        f"Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{text}".encode(
            "utf-8", "surrogatepass"
        )
    )
    body = new_words(message.text, is_reply=False)
    return message, account_of(message, body, SPECS, "en")


def test_only_what_is_wanted_is_looked_for() -> None:
    _, account = mail("Since about nine this morning nobody can save anything when we press Save.")
    assert likely(Odds(account), ()) == {}
    assert set(likely(Odds(account), ("start_time",))) <= {"start_time"}
    assert likely(Odds(account), ("error", "colour of the sky")) == {}


def test_it_shows_the_sentence_it_means() -> None:
    _, account = mail("Hello there.\n\nSince about nine this morning it has been so. Many thanks indeed, Kim")
    found = likely(Odds(account), ("start_time",))["start_time"]
    assert found.text == "Since about nine this morning it has been so."
    assert (found.source, found.confidence) == ("likely", CONFIDENCE)
    assert account.text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text", ["Thank you very much.", "Please find our invoice.", "ok", "どうもありがとう。"]
)
def test_where_nothing_is_told_nothing_is_likely(text: str) -> None:
    _, account = mail(text)
    assert likely(Odds(account), FIELDS) == {}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.text(max_size=40))
def test_what_it_finds_is_unsure_and_true_to_its_place(text: str, subject: str) -> None:
    message, _ = mail(text, subject.replace("\n", " ").replace("\r", " "))
    body = new_words(message.text, is_reply=False)
    parts = {"subject": message.subject, "body": message.text}
    for _, reading in read_fields(message, body, SPECS).fields:
        for each in reading.spans:
            assert parts[each.part][each.start : each.end] == each.text
            if each.source == "likely":
                assert reading.status is Status.UNSURE and reading.spans == (each,)


@pytest.mark.parametrize("text", ["Nobody is here.", "Niemand ist hier.", "Personne est ici."])
def test_kinds_of_words_are_alike_in_all_languages(text: str) -> None:
    """ "z": nobody."""
    _, account = mail(text)
    found = marks(account, account.said[0])
    assert "@z" in found


def test_kinds_follow_each_other_in_one_clause_alone() -> None:
    """ "z": nobody, "x": is down; what no table knows stands not between them."""
    one, other = mail("Nobody xyzzy offline"), mail("Nobody, offline")
    together, apart = (marks(each, each.said[0]) for _, each in (one, other))
    assert "@zx" in together and "@zx" not in apart and {"@z", "@x"} <= apart


def test_the_weights_are_whole() -> None:
    known = [line.split("\t") for line in FILE.read_text("utf-8").splitlines()]
    assert known[0][0] == BIAS and len(known) > 1_000
    assert all(len(row) == 1 + len(COLUMNS) for row in known)
    assert max(abs(int(each)) for _, *row in known for each in row) < 1_000


def test_a_sentence_weighs_the_sum_of_its_marks() -> None:
    _, account = mail("Nobody can save.")
    (said,) = account.said
    few = {"nobody": 12, "can save": -40, "#first": 3}
    weights = Weights(
        {BIAS: "\t".join(["-10"] * len(COLUMNS))}
        | {mark: "\t".join(str(each * place) for place in range(len(COLUMNS))) for mark, each in few.items()}
    )
    found = Odds(account, Sentences(weights)).all_of(said)
    assert found == pytest.approx(
        [-1 + sum(few.values()) * place / 10 / length_of(3) for place in range(len(COLUMNS))]
    )


def test_twice_the_sentences_cost_twice_the_time() -> None:
    sizes = [
        mail("We pressed Save and then it went quiet again, as ever. " * count)[1] for count in (50, 100)
    ]
    spent = []
    for account in sizes:
        begun = process_time()
        for _ in range(5):
            likely(Odds(account), FIELDS)
        spent.append(process_time() - begun)
    assert all(more <= 2.5 * less + 0.02 for less, more in pairwise(spent))


def test_a_mark_is_a_word_a_pair_or_a_class() -> None:
    _, account = mail("Nobody can save 17 forms.")
    subject, first = (marks(account, said) for said in sentences_of(account))
    assert (
        "#subject" in subject and {"#first", "#last", "nobody", "can save", "00", " nobody", "~nobo"} <= first
    )


@pytest.mark.skipif(os.environ.get("CAMPAIGN") != "full", reason="learns for some minutes: `make campaign`")
def test_the_weights_and_the_odds_are_those_that_the_corpus_teaches() -> None:
    known = policies()
    mails = mails_of(known)
    assert file_of(lines(rows(mails))) == FILE.read_text("utf-8")
    for vendor, learnt in odds_of(mails, known).items():
        text = (SHIPPED_POLICIES / f"{vendor}.toml").read_text("utf-8")
        assert with_odds(text, learnt.values()) == text
