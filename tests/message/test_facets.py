"""How grave a fault is, as sentences tell it: in words that no table holds, with the sentence shown, in any of the languages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.library import SHIPPED_CALENDARS, SHIPPED_POLICIES, Library
from gateway.message.account import Evidence
from gateway.message.body import new_words
from gateway.message.facets import NONE_TOLD, Facets, Told
from gateway.message.fields import read_fields
from gateway.message.parse import Message, parse
from gateway.message.understanding import understand
from rules.policy import Facet

POLICIES = Library([SHIPPED_POLICIES], [SHIPPED_CALENDARS], range(2026, 2028)).load_all()


def mail(text: str, subject: str = "hm") -> Message:
    return parse(
        f"Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n".encode(
            "utf-8", "surrogatepass"
        )
    )


def facets(text: str, subject: str = "hm") -> Facets:
    message = mail(text, subject)
    return read_fields(message, new_words(message.text, is_reply=False), POLICIES["kustomer"].fields).facets


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("All eighty agents sit there with folded arms, not one screen comes up.", {Facet.ALL, Facet.DOWN}),
        ("For now we copy the figures over by hand, so that gets us by.", {Facet.AROUND}),
        ("It is only my own account, my colleagues are fine.", {Facet.FEW}),
        ("Not the end of the world, just a bit ugly.", {Facet.SMALL}),
        ("Would it be possible to add a second logo?", {Facet.ASKS}),
        ("The totals of last week are twice what they should be.", {Facet.WRONG}),
        ("Ich komme seit heute früh nicht mehr in mein Konto.", {Facet.LOGIN}),
        ("Wir behelfen uns solange mit einer Tabelle.", {Facet.AROUND}),
        ("Personne de l'équipe n'arrive à ouvrir quoi que ce soit.", {Facet.ALL}),
        ("Nadie de la oficina puede trabajar, no carga nada.", {Facet.ALL, Facet.DOWN}),
        ("全員の画面が真っ白で、誰も仕事ができません。", {Facet.ALL, Facet.DOWN}),
        ("Since half past ten all of it runs again.", {Facet.OVER}),
        ("Seit zehn Uhr läuft wieder alles.", {Facet.OVER}),
    ],
)  # fmt: skip
def test_what_is_told_is_heard(text: str, wanted: set[Facet]) -> None:
    found, idle = facets(text), facets("Many thanks in advance and kind regards.")
    assert wanted <= set(sorted(Facet, key=lambda each: -found.chance(each))[:3])
    assert all(found.chance(each) > 2 * idle.chance(each) for each in wanted)


@pytest.mark.parametrize("text", ["", "Thank you very much.", "Kind regards", "ok", "どうもありがとう。"])
def test_where_nothing_is_told_nothing_speaks(text: str) -> None:
    assert not facets(text, "Hello").is_telling


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.text(alphabet=st.characters(exclude_characters="\r\n"), max_size=40))
def test_every_chance_shows_its_sentence(text: str, subject: str) -> None:
    message = mail(text, subject)
    parts = {"subject": message.subject, "body": message.text}
    for each in facets(text, subject).by_name.values():
        assert 0 <= each.chance <= 1
        place = each.evidence
        assert parts[place.part][place.start : place.end] == place.text


def test_what_more_sentences_tell_is_likelier() -> None:
    one = facets("The list stays empty for all of us.")
    more = facets(
        "The list stays empty for all of us. The whole team sees the same. None of our sites gets on."
    )
    assert more.chance(Facet.ALL) > one.chance(Facet.ALL)


def test_a_mail_inside_tells_as_its_attachment() -> None:
    ours, inside = (Told(chance, Evidence("body", 3, 9, "all of", "likely", chance)) for chance in (0.5, 0.8))
    joined = Facets({"all": ours}).joined(Facets({"all": inside, "down": inside}), "attachment:0")
    assert joined.chance("all") == pytest.approx(0.9)
    assert joined.by_name["all"].evidence == Evidence("attachment:0", 0, 0, "", "likely", 0.8)
    assert joined.by_name["down"].evidence.part == "attachment:0"
    assert NONE_TOLD.joined(NONE_TOLD, "attachment:0") == NONE_TOLD


@pytest.mark.parametrize("vendor", sorted(POLICIES))
@pytest.mark.parametrize(
    "text",
    [
        "The icons overlap a little on the settings page.",
        "The export hangs at half since noon and I cannot send the list.",
        "Nobody here gets any page to open.",
    ],
)
def test_loud_words_weigh_nothing(vendor: str, text: str) -> None:
    """POLICIES, "Priorities and targets": the customer's own urgency weighs nothing."""

    def level(words: str, subject: str) -> str | None:
        message = mail(words, subject)
        return understand(message, new_words(message.text, is_reply=False), POLICIES[vendor]).suggestion.level

    assert level(text, "Hello") == level(f"{text} URGENT!!! Priority 1, critical, asap!", "URGENT")


def test_the_evidence_of_a_level_is_the_sentence_that_speaks_for_it() -> None:
    message = mail(
        "Hello,\n\nthe pictures come out twice as wide. Not the end of the world, whenever you find a minute.\n"
    )
    found = understand(message, new_words(message.text, is_reply=False), POLICIES["userzoom"]).suggestion
    assert found.level == "4"
    assert any("end of the world" in each.text for each in found.evidence)
    assert all(message.text[each.start : each.end] == each.text for each in found.evidence)
