"""The six required fields: read where written, missing where not, and every span true."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.message.body import new_words
from gateway.message.fields import Extraction, Reading, Status, read_fields
from gateway.message.parse import Message, parse
from rules.policy import FieldSpec

SPECS = tuple(
    FieldSpec(name, "?", ("Wann",) if name == "start_time" else (), name == "logs")
    for name in ("aspects", "impact", "start_time", "steps", "logs", "error")
)


def extracted(text: str, subject: str = "help", extra: bytes = b"") -> tuple[Message, dict[str, Reading]]:
    message = parse(
        b"Subject: "
        + subject.encode()
        + b"\r\n"
        + (extra or b"Content-Type: text/plain; charset=utf-8\r\n\r\n")
        + text.encode()
    )
    return message, dict(read_fields(message, new_words(message.text, is_reply=False), SPECS).fields)


@pytest.mark.parametrize(
    "line, name, value",
    [
        ("Start time: Monday 09:00", "start_time", "Monday 09:00"),
        ("Steps: open the page", "steps", "open the page"),
        ("**Impact:** all users", "impact", "all users"),
        ("2. Error: it burns", "error", "it burns"),
        ("What fails: export", "aspects", "export"),
        ("Schritte:\nSeite öffnen\nKlicken", "steps", "Seite öffnen\nKlicken"),
        ("Fehlermeldung: Zeit abgelaufen", "error", "Zeit abgelaufen"),
        ("Étapes : ouvrir la page", "steps", "ouvrir la page"),
        ("Pasos: abrir la página", "steps", "abrir la página"),
        ("Wann: gestern", "start_time", "gestern"),
    ],
)
def test_labels(line: str, name: str, value: str) -> None:
    _, fields = extracted(f"Hello,\n\n{line}\n\nRegards")
    assert fields[name].status is Status.PRESENT
    assert fields[name].value == value
    assert fields[name].spans[0].source == "label"


def test_labels_end_where_the_next_begins() -> None:
    _, fields = extracted("Steps: a\nb\nLogs: none\nError: c\nImpact: will send tomorrow\n")
    assert fields["steps"].value == "a\nb"
    assert fields["error"].value == "c"
    assert fields["logs"].status is Status.DECLINED
    assert fields["impact"].status is Status.PROMISED


def test_structure_and_lexicon() -> None:
    _, fields = extracted(
        'The export does not work since Monday 09:00, all users are hit.\n1. open it\n2. press Export\nThe page shows "Timeout 42 reached".\n'
        "2026-11-16 09:00:01 ERROR worker died\n"
    )
    assert {name for name, reading in fields.items() if reading.status is Status.PRESENT} == set(fields)
    assert fields["steps"].value == "1. open it\n2. press Export"
    assert fields["error"].value == "Timeout 42 reached"
    assert fields["logs"].value == "2026-11-16 09:00:01 ERROR worker died"


def test_nothing_is_invented() -> None:
    _, fields = extracted("Hello, could somebody call me? Thanks", subject="question")
    assert {reading.status for reading in fields.values()} == {Status.MISSING}
    assert Extraction(tuple(fields.items())).missing == tuple(spec.name for spec in SPECS)


def test_attachments_fill_logs() -> None:
    extra = b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nhi\r\n--x\r\nContent-Type: text/plain; name=a.log\r\n\r\nlines\r\n--x--\r\n"
    _, fields = extracted("", extra=extra)
    assert fields["logs"].status is Status.PRESENT
    assert fields["logs"].spans[0].part == "attachment:0"


WORDS = [
    "Steps: ",
    "Start time:",
    "Error: ",
    "\n",
    "\n\n",
    "1. a",
    "2. b",
    '"quoted words"',
    "error",
    "since Monday 09:00",
    "all users",
    "cannot",
    ". It cannot open. ",
    ". All users wait. ",
    "-> a -> b",
    "none",
    "ü",
    "  ",
    "> q",
    "-- \n",
]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=30),
    st.sampled_from(["cannot log in", "x"]),
)
def test_spans_are_true(words: list[str], subject: str) -> None:
    message, fields = extracted("".join(words).encode("utf-8", "replace").decode(), subject)
    parts = {"body": message.text, "subject": message.subject}
    for reading in fields.values():
        for span in reading.spans:
            assert parts[span.part][span.start : span.end] == span.text
            assert span.text


@pytest.mark.parametrize(
    "text, name, value",
    [
        ("Since Friday 3:50 pm. Steps: open the study, press Launch", "steps", "open the study, press Launch"),
        ('Our study "Checkout" stops. It says "Quota service unavailable".', "error", "Quota service unavailable"),
        ('"Quota exceeded" is the error', "error", "Quota exceeded"),
        ("seit heute Morgen 9:30 Uhr können wir uns leider nicht anmelden", "start_time", "seit heute Morgen 9:30 Uhr können wir"),
        ("The study won’t start. It is new.", "aspects", "The study won’t start"),
        ("It fails. 200 participants wait for Monday.", "impact", "200 participants wait for Monday."),
    ],
)  # fmt: skip
def test_fields_in_a_running_text(text: str, name: str, value: str) -> None:
    assert extracted(text)[1][name].value == value
