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


@pytest.mark.parametrize(
    ("text", "wrong", "hit"),
    [
        (
            "The invoice list is empty for our users since noon. I tried two browsers. 47 invoices are waiting, and the late fee kicks in on Friday.",
            "invoice list is empty",
            "47 invoices",
        ),
        (
            "Der Export bricht ab. Ich habe es bei zwei Kollegen probiert. Die ganze Buchhaltung steht, das sind neun Leute.",
            "Export bricht ab",
            "ganze Buchhaltung",
        ),
        (
            "La carte reste blanche. On a redémarré deux postes. Les six chauffeurs ne savent plus où passer.",
            "carte reste blanche",
            "six chauffeurs",
        ),
        (
            "El informe sale vacío. Probé con dos compañeros. Toda la oficina está parada, somos doce.",
            "informe sale vacío",
            "oficina está parada",
        ),
    ],
)
def test_of_all_sentences_the_one_that_tells_it_is_shown(text: str, wrong: str, hit: str) -> None:
    fields = dict(extracted(text)[1])
    assert any(wrong in each.text for each in fields["aspects"].spans)
    assert any(hit in each.text for each in fields["impact"].spans)
