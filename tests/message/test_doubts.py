"""What makes a fault look small is doubted where it is limited in the same breath; who is greeted or idle is not all.

Owns the sentences that must not change a level.
"""

import pytest

from gateway.message.body import Body
from gateway.message.classes import Page
from gateway.message.scene import Scene, read_scene
from gateway.message.sentences import sentences
from rules.policy import Function, Scope

ENOUGH = 0.5  # below it a way round is no more than a doubt


def scene(text: str) -> Scene:
    return read_scene(Page("", sentences(Body(text, ((0, len(text)),), (), ()))))


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("We get by.", True),
        ("We get by but it hurts a lot.", False),
        ("Wir kommen klar, aber es kostet viel Zeit.", False),
        ("On s'en sort, mais c'est long et lourd.", False),
        ("Nos apañamos, pero los clientes lo notan.", False),
        ("Reloading helps for ten minutes.", False),
        ("With the mouse it opens fine.", True),
    ],
)
def test_what_is_limited_is_only_a_doubt(text: str, sure: bool) -> None:
    works = scene(f"The search fails. {text}").workaround
    assert works is not None and works[0]
    assert (works[1].confidence >= ENOUGH) is sure


@pytest.mark.parametrize(
    "text", ["Bonjour à toutes et tous, une icône clignote.", "Evening all, a tag is missing."]
)
def test_who_is_greeted_is_not_hit(text: str) -> None:
    hit = scene(text).scope
    assert hit is None or hit[0] is not Scope.ALL


def test_an_address_names_no_product() -> None:
    down = scene("invoices@in.zabble.example.com - mailbox unavailable").functions[Function.DOWN]
    assert down.confidence < scene("Zabble unavailable").functions[Function.DOWN].confidence


def test_some_who_wait_for_one_feature_are_no_outage() -> None:
    assert Function.DOWN not in scene("The VIP desk is sitting idle. Search is broken.").functions
    assert Function.DOWN in scene("Search is broken. Our agents are sitting idle.").functions
