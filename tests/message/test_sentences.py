"""Where a sentence ends: not at an abbreviation or a date, and surely after a clock time."""

import pytest

from gateway.message.body import Body
from gateway.message.sentences import sentences


def cut(text: str) -> list[str]:
    return [each.text for each in sentences(Body(text, ((0, len(text)),), (), ()))]


@pytest.mark.parametrize(
    "text",
    [
        "It fails on Nov. 14 and on Nov. 15",
        "Am 14. November ging es noch",
        "Am 3. Tag war es weg",
        "Use e.g. the export, approx. 40 rows",
        "Um 9 Uhr geht nichts, z. B. der Export",
        "It began at 9 a.m. in London",
    ],
)
def test_it_goes_on(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("It fails since 9:30. We cannot save", "We cannot save"),
        ("We are in GMT+1. Nothing loads", "Nothing loads"),
        ("Pasa desde las 4. El panel no abre", "El panel no abre"),
        ("It is last month's. The report is old", "The report is old"),
        ("We run version 12.4. It crashes", "It crashes"),
        ("It happened at 7. Nobody was in", "Nobody was in"),
        ("保存できません。再起動しました", "再起動しました"),
    ],
)
def test_it_ends(text: str, second: str) -> None:
    assert cut(text)[1:] == [second]
