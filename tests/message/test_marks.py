"""What is weighed in words: signs and shapes as well as words, whatever the number and the form of a word."""

import pytest

from gateway.message.marks import marks_of


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Nobody can save.", {"nobody", "nobody can", " nobody", "save .", ". ", "~nobo"}),
        ("Menu > Export", {">", "menu >", "> export"}),
        ("it says: “No”", {":", "says :", "“ no"}),
        ("UZ-1042 hangs", {"uz", "uz -", "- 0000", "AA+-0+"}),
        ("at 9:30 or 17:05", {"0", "00", "0 :", "A0:0+", "A0+:0+"}),
        ("tag #7", {"№", "№ 0"}),
        ("eMail from McDonald", {"AaAa+", "AAaAa+"}),
    ],
)
def test_words_signs_pairs_beginnings_and_shapes(words: str, wanted: set[str]) -> None:
    assert wanted <= marks_of(words, japanese=False)


def test_plain_words_have_no_shape() -> None:
    assert not any(each.startswith("A") for each in marks_of("Please look at it, Anna.", japanese=False))


def test_numbers_of_as_many_digits_are_alike() -> None:
    assert marks_of("error 502 at 11", japanese=False) == marks_of("error 731 at 24", japanese=False)


def test_japanese_is_weighed_by_signs_and_pairs_of_them() -> None:
    assert {"保", "保存", "で き".replace(" ", "")} <= marks_of("保存 できません", japanese=True)


@pytest.mark.parametrize("words", ["", " \n ", "###", "\t", "№", "１２"])
def test_nothing_begins_like_a_mark_of_form(words: str) -> None:
    """`#` begins classes and is the bias of the weights; a tab parts the columns of their file."""
    for japanese in (False, True):
        assert not any(each.startswith("#") or "\t" in each for each in marks_of(words, japanese))
