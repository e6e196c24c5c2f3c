"""What a reply says to numbered questions, and which letter it chose: in the ways people answer."""

import time

import pytest

from gateway.message.answers import read_answers
from gateway.message.body import Body, new_words
from gateway.message.choice import Choice, read_choice
from gateway.message.fields import Status
from rules.policy import FieldSpec

START = FieldSpec("start_time", "When did it begin?", labels=("since when", "began"))
STEPS = FieldSpec("steps", "Which steps lead to the error?", labels=("steps",))
LOGS = FieldSpec("logs", "Can you send log files?", attachments=True)
ERROR = FieldSpec("error", "What does the error message say?")
TWO = (START, STEPS)
OPTIONS = {
    "a": ("no, many cannot, and there is no way round it", "nein, viele nicht, und es gibt keinen Umweg"),
    "b": ("it works, but slowly", "ja, aber langsam"),
    "c": ("neither", "weder noch"),
}
LETTER = """
> Two things would help us start; just reply to this mail:
>
>   1. When did it begin? (day, time,
>      time zone)
>   2. Which steps lead to the error?
>
> UserZoom Support
> This mail is automatic. People read the replies.
"""


def read(text: str, asked: tuple[FieldSpec, ...] = TWO) -> dict[str, str]:
    body = new_words(text)
    answers = read_answers(body, asked)
    for each in answers:
        assert body.text[each.evidence.start : each.evidence.end] == each.evidence.text
    return {each.field: each.evidence.text for each in answers}


def statuses(text: str, asked: tuple[FieldSpec, ...] = (START, STEPS, LOGS, ERROR)) -> dict[str, Status]:
    return {each.field: each.status for each in read_answers(new_words(text), asked)}


@pytest.mark.parametrize(
    "text",
    [
        "1. since 3 pm\n2. open, Launch",
        "1. since 3 pm  2. open, Launch",
        "1) since 3 pm\n\n2) open, Launch\n\nThanks\nDana",
        "Hi,\n\n(1) since 3 pm\n(2) open, Launch",
        "1: since 3 pm\n2: open, Launch",
        "1 - since 3 pm\n2 - open, Launch",
        "ad 1. since 3 pm\nad 2. open, Launch",
        "#1. since 3 pm\n#2. open, Launch",
        "Answer 1. since 3 pm\nAnswer 2. open, Launch",
        "Here are the answers:\n1. since 3 pm\n2. open, Launch",
        "1. Since when: since 3 pm\n2. Steps: open, Launch",
        "Hello,\n" + LETTER.replace("time zone)\n", "time zone)\nsince 3 pm\n").replace("error?\n", "error?\nopen, Launch\n"),
        LETTER.replace("time zone)\n", "time zone)\n\nsince 3 pm\n\n").replace("error?\n", "error?\n>\nopen, Launch\n"),
    ],
)  # fmt: skip
def test_answers_go_to_the_question_under_that_number(text: str) -> None:
    assert read(text) == {"start_time": "since 3 pm", "steps": "open, Launch"}


def test_a_list_of_steps_below_its_number_is_one_answer() -> None:
    text = "1. since 3 pm\n2. as follows\n   1. open the study\n   2. press Launch\n   3. confirm\n3. 4012"
    found = read(text, (START, STEPS, ERROR))
    assert found["steps"].startswith("as follows\n") and found["steps"].endswith("3. confirm")
    assert found["error"] == "4012"


@pytest.mark.parametrize(
    "text",
    [
        "1. open the study\n2. press Launch\n3. confirm",  # three, and we asked two
        "Steps:\n1. open the study\n2. press Launch",
        "1. open the study\n2. press Launch",  # neither says when anything began
        "3. November it was",
        "We saw it on two machines.",
        "",
        "yes, since 3 pm\n" + LETTER,  # above the quotation: to no question in particular
        LETTER + "\nopen it at 3 pm",  # below it: neither
    ],
)
def test_what_belongs_to_no_number_is_left_to_the_free_reading(text: str) -> None:
    assert read(text) == {}


def test_a_date_is_no_number() -> None:
    assert read("1. seit 2. November\n2. öffnen") == {"start_time": "seit 2. November", "steps": "öffnen"}


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("n/a", Status.DECLINED),
        ("None.", Status.DECLINED),
        ("-", Status.DECLINED),
        ("no screenshot, sorry", Status.DECLINED),
        ("we have no logs", Status.DECLINED),
        ("haben wir nicht", Status.DECLINED),
        ("keine Logdateien", Status.DECLINED),
        ("aucune", Status.DECLINED),
        ("no hay", Status.DECLINED),
        ("ありません", Status.DECLINED),
        ("I will send them tomorrow", Status.PROMISED),
        ("will follow", Status.PROMISED),
        ("Tomorrow", Status.PROMISED),
        ("reiche ich nach", Status.PROMISED),
        ("folgt", Status.PROMISED),
        ("suivra demain", Status.PROMISED),
        ("los enviaremos luego", Status.PROMISED),
        ("後ほどお送りします", Status.PROMISED),
        ("the launch is tomorrow", Status.PRESENT),
        ("no entry of the last hour says 4012", Status.PRESENT),
    ],
)
def test_nothing_and_later_are_answers(words: str, status: Status) -> None:
    assert statuses(f"3. {words}") == {"logs": status}


@pytest.mark.parametrize(
    "text",
    ["no logs", "Since 3 pm.\nNo log files, sorry.", "* no screenshots", "Wir haben keine Screenshots."],
)
def test_there_is_none_needs_no_number(text: str) -> None:
    assert statuses(text) == {"logs": Status.DECLINED}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("none", Status.DECLINED),
        ("Hi Sam,\n\nNo.\n\nDana", Status.DECLINED),
        ("I'll send it tomorrow.", Status.PROMISED),
        ("It happens all day.\nNone.", None),
        ("Thanks!", None),
    ],
)
def test_a_single_question_needs_no_number(text: str, status: Status | None) -> None:
    assert statuses(text, (LOGS,)).get("logs") is status
    assert statuses(text, (LOGS, ERROR)) == {}


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("a", "a"),
        ("A", "a"),
        ("A.", "a"),
        ("(b)", "b"),
        ("b)", "b"),
        ("'c'", "c"),
        ("a, blank page since 1:40, nobody can log in", "a"),
        ("B - it is slow", "b"),
        ("option b", "b"),
        ("Option B please.", "b"),
        ("Antwort: a", "a"),
        ("It's b.", "b"),
        ("Hi there,\n\nb\n\nDana", "b"),
        ("ａ", "a"),
        ("a\n\n> a  no, many cannot", "a"),
        ("a blank page since 1:40", None),
        ("a or b", None),
        ("a, b", None),
        ("a/b", None),
        ("A few people", None),
        ("It is broken.\na", None),
        ("e", None),
        ("Blank page", None),
        ("", None),
        ("> a  no, many cannot", None),
    ],
)
def test_a_letter_is_chosen_only_where_it_can_be_nothing_else(text: str, letter: str | None) -> None:
    found = read_choice(new_words(text), OPTIONS)
    assert (found.letter if found else None) == letter
    assert found is None or isinstance(found, Choice)


@pytest.mark.parametrize(
    "piece", ["1. ", "1. 2. ", "1. a\n", "> 1. x\ny\n", "no logs\n", "a, ", "(", "1) a 2) b\n"]
)
def test_reading_is_linear(piece: str) -> None:
    def cost(count: int) -> float:
        body = Body(text := piece * (count // len(piece)), ((0, len(text)),), (), ())
        best = 9.9
        for _ in range(3):
            began = time.process_time()
            read_answers(body, (START, STEPS, LOGS, ERROR))
            read_choice(body, OPTIONS)
            best = min(best, time.process_time() - began)
        return best

    assert cost(16_000) <= 2.5 * cost(8_000) + 0.005
