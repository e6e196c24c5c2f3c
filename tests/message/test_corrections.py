"""What a reply puts right: named, counted, contrasted, or under the rows that we played back."""

import time

import pytest

from gateway.message.body import Body, new_words
from gateway.message.corrections import read_corrections

STANDING = {
    "aspects": "our study will not launch",
    "impact": "200 participants are affected",
    "error": "Quota service unavailable (4012)",
}
GERMAN = {"impact": "200 Teilnehmer sind betroffen", "error": "Kontingent nicht erreichbar (4012)"}
ROWS = {
    "what fails": "aspects",
    "impact": "impact",
    "error": "error",
    "auswirkung": "impact",
    "meldung": "error",
}


def put_right(text: str, standing: dict[str, str] = STANDING) -> dict[str, str]:
    body = new_words(text)
    found = read_corrections(body, standing, ROWS)
    for each in found:
        assert body.text[each.evidence.start : each.evidence.end] == each.evidence.text
    return {each.field: each.evidence.text for each in found}


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "No, that is wrong: only 20 participants, error is 4013, not 4012",
            {"impact": "only 20 participants", "error": "4013"},
        ),
        ("Correction: the error is 4013.", {"error": "4013"}),
        ('Sorry, the error message is "Quota, gone (4013)".', {"error": '"Quota, gone (4013)"'}),
        ("Impact is wrong. It is 20 participants.", {"impact": "20 participants"}),
        ("No, the impact is wrong: 30 participants", {"impact": "30 participants"}),
        ("It is not 200 but 20 participants.", {"impact": "20 participants"}),
        ("Sorry, I meant 4013, not 4012.", {"error": "4013"}),
        ("Actually, 30 participants are affected.", {"impact": "30 participants are affected"}),
    ],
)
def test_what_is_taken_back_is_replaced(text: str, right: dict[str, str]) -> None:
    assert put_right(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Das stimmt so nicht: es sind nur 20 Teilnehmer, und der Fehler ist 4013.",
            {"impact": "nur 20 Teilnehmer", "error": "4013"},
        ),
        ("Korrektur: die Fehlermeldung lautet 4013.", {"error": "4013"}),
        ("Es sind nicht 200, sondern 20 Teilnehmer.", {"impact": "20 Teilnehmer"}),
        ("Nein, 20 Teilnehmer statt 200.", {"impact": "20 Teilnehmer"}),
    ],
)
def test_in_german_too(text: str, right: dict[str, str]) -> None:
    assert put_right(text, GERMAN) == right


@pytest.mark.parametrize(
    "text",
    [
        "The error is gone now.",  # nothing is taken back
        "No, the error is still 4012.",
        "20 more participants have asked us.",
        "That is wrong.",
        "No, thanks.",
        "We see a blank page, not the study.",
        "The data in the export is wrong: 20 rows are missing.",
        "ok",
        "",
    ],
)
def test_in_doubt_nothing_is_put_right(text: str) -> None:
    assert put_right(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "On Mon, Nov 30, 2026 Support wrote:\n> This is what we understood:\n>\n>    Impact:      200 participants are affected\nNo, 20 participants.\n>    Error:       Quota service unavailable (4012)\n4013",
        "On Mon, Nov 30, 2026 Support wrote:\n> This is what we understood:\n>\n>    Impact:      200 participants are\n>                 affected\n\n20 participants\n\n>    Error:       Quota service unavailable (4012)\n>\n> UserZoom Support\n",
        "On Mon, Nov 30, 2026 Support wrote:\n> Impact   200 participants\nonly 20 participants\n",
    ],
)  # fmt: skip
def test_words_under_our_rows_replace_them(text: str) -> None:
    found = put_right(text)
    assert found["impact"].removeprefix("only ") == "20 participants"
    assert found.get("error", "4013") == "4013"


@pytest.mark.parametrize("text", ["yes", "ok", "correct", "200 participants are affected"])
def test_consent_under_a_row_changes_nothing(text: str) -> None:
    assert put_right(f"On Mon, Nov 30, 2026 Support wrote:\n> Impact:  200 participants\n{text}\n") == {}


@pytest.mark.parametrize(
    "piece",
    ["no, ", "not 1 but 2 ", "error is 1, ", "x, not y; ", "> Impact: 1\nno\n", "Impact is wrong: 2. "],
)
def test_reading_is_linear(piece: str) -> None:
    def cost(count: int) -> float:
        body = Body(text := piece * (count // len(piece)), ((0, len(text)),), (), ())
        best = 9.9
        for _ in range(3):
            began = time.process_time()
            read_corrections(body, STANDING, ROWS)
            best = min(best, time.process_time() - began)
        return best

    assert cost(32_000) <= 2.5 * cost(16_000) + 0.03
