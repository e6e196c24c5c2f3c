"""Of a chosen sentence the words that tell it: never more, never nothing, true to their place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.message.account import Evidence
from gateway.message.body import new_words
from gateway.message.extent import FIELDS, LEAST, MOST, cut, extent, marks_of, words_in
from gateway.message.fields import read_fields
from gateway.message.parse import parse
from rules.policy import FieldSpec
from tests.reading import extents
from tests.reading.__main__ import policies
from tests.reading.learn import file_of, lines


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        (
            "steps",
            "In the results, when you switch to first click, the legend stays in the old colours",
            "In the results, when you switch to first click",
        ),
        ("aspects", "La plataforma no abre. Somos el mayor equipo del país", "La plataforma no abre"),
        (
            "aspects",
            "I noticed since this morning that the answers are recorded in the wrong place",
            "the answers are recorded in the wrong place",
        ),
    ],
)
def test_what_leads_to_it_and_what_comes_of_it_is_left_out(name: str, text: str, wanted: str) -> None:
    start, end = extent(text, name)
    assert text[start:end] == wanted


def test_what_is_short_or_very_long_is_kept() -> None:
    assert extent("it fails again", "aspects") == (0, 14)
    long = Evidence("body", 0, MOST + 1, "x" * (MOST + 1), "lexicon", 0.7)
    assert cut("aspects", long, long.text) is long


def test_other_fields_are_left_alone() -> None:
    text = "since this morning nobody can log in at all, and it costs us money"
    whole = Evidence("body", 0, len(text), text, "lexicon", 0.7)
    assert all(cut(name, whole, text) is whole for name in ("impact", "start_time", "logs", "error"))


def test_a_field_that_files_fill_keeps_their_names() -> None:
    octets = (
        b"Subject: Report\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n"
        b"How: In the results, when you switch to first click, the legend stays in the old colours.\r\n"
        b"--x\r\nContent-Type: image/png; name=steps.png\r\nContent-Disposition: attachment; filename=steps.png\r\n\r\nxx\r\n--x--\r\n"
    )
    message = parse(octets)
    body = new_words(message.text, is_reply=False)
    for files, wanted in ((True, "steps.png"), (False, "when you switch to first click")):
        ((_, reading),) = read_fields(message, body, (FieldSpec("steps", "How?", ("how",), files),)).fields
        assert (
            reading.value is not None
            and reading.value.endswith(wanted)
            and "attachment:" not in reading.value
        )


@pytest.mark.parametrize("end", ["on my", "from", "and", "mit dem", "de la"])
def test_no_cut_ends_in_a_word_that_wants_another(end: str) -> None:
    for name in FIELDS:
        start, stop = extent(f"The counter of completes stands on 212 {end}", name)
        assert not f"The counter of completes stands on 212 {end}"[start:stop].endswith(f" {end}")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.text(max_size=20), st.sampled_from(FIELDS))
def test_a_cut_is_a_part_of_what_was_there(text: str, before: str, name: str) -> None:
    whole = before + text
    each = Evidence("body", len(before), len(whole), text, "lexicon", 0.7)
    found = cut(name, each, whole)
    assert whole[found.start : found.end] == found.text
    assert len(before) <= found.start <= found.end <= len(whole)
    assert found.text.strip() or not text.strip()


def test_each_word_has_marks_and_a_stop_is_one() -> None:
    text = "Press Save, then wait 40 seconds."
    places = words_in(text)
    found = list(marks_of(text, places))
    assert len(found) == len(places) == 8 >= LEAST
    assert {"3save", "2press", "4,", "h^press", "e,save", "#0", "$2", "i1", "r6"} <= set(found[1])
    assert "300" in found[5]  # any number of two digits


def test_the_file_is_what_the_mails_teach() -> None:
    learnt = lines(extents.rows(extents.seen(policies())))
    assert extents.FILE.read_text("utf-8") == file_of(learnt)
