"""The language of a mail, of a few words too; where nothing speaks for one there is none."""

import pytest

from gateway.message.languages import language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("its down again", "en"),
        ("export is broken", "en"),
        ("Nichts geht", "de"),
        ("Der Login geht nicht.", "de"),
        ("ça ne marche plus", "fr"),
        ("no puedo entrar", "es"),
        ("nada funciona", "es"),
        ("ログインできません", "ja"),
        ("Grüße aus Wien", "de"),
    ],
)
def test_a_few_words_are_enough(text: str, code: str) -> None:
    assert language(text) == code


@pytest.mark.parametrize("text", ["", "503", "Widget", "a@example.com", "12:30 CET"])
def test_nothing_is_guessed_from_nothing(text: str) -> None:
    assert language(text) is None


def test_a_quoted_product_word_does_not_decide() -> None:
    text = 'Guten Tag, der Knopf "save and exit" tut nichts, wenn wir ihn drücken.'
    assert language(text) == "de"
