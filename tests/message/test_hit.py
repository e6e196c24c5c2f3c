"""Whom it hits, where nobody is counted: nobody at all, one person by their work, the writer with others."""

import pytest

from tests.message.test_fields import TOLD, by_tables, extracted


@pytest.mark.parametrize(
    "text",
    [
        "Nobody gets through to us on the phone line.",
        "No driver gets through to us.",
        "Only our bookkeeper opens this page.",
        "It is just the receptionist who uses it.",
        "Me and Deborah.",
        "We three cannot sign off the audit.",
        "The patient sits in the room.",
        "Keiner kommt zu uns durch.",
        "Niemand erreicht uns im Moment.",
        "Das nutzt nur unsere Buchhalterin.",
        "Wir zwei kommen mit der Prüfung nicht weiter.",
        "Die Liste ist leer und der Mieter wartet.",
        "krieg den Ordner nicht auf",
        "Bei mir und bei Annika.",
        "Seule la comptable ouvre cette page.",
        "Personne ne nous joint.",
        "Chez Paul et moi.",
        "La liste est vide et le locataire attend.",
        "Solo lo abre nuestra contable.",
        "La lista sale vacía. A mí y a Lucía.",
        "Nadie nos localiza.",
        "La lista sale vacía. El inquilino sigue esperando.",
        "自分で直せば問題ありません。",
    ],
)
def test_who_is_hit(text: str) -> None:
    assert by_tables(extracted(text)[1]["impact"]) in TOLD


@pytest.mark.parametrize(
    "text",
    [
        "It changes the original too when somebody edits the copy.",
        "The list itself is fine.",
    ],
)
def test_who_is_only_named(text: str) -> None:
    assert by_tables(extracted(text)[1]["impact"]) not in TOLD
