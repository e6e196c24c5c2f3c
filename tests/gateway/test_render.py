"""Templates: what people wrote stays data, a missing fact is an error, a reader's language and a vendor's words are found."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import TemplateError, TemplateNotFound, UndefinedError
from jinja2.exceptions import SecurityError

from gateway.compose.render import (
    CUT,
    MAX_OUTPUT,
    MAX_STRING,
    SHIPPED_TEMPLATES,
    SHORT_SUBJECT,
    SHORT_TEXT,
    WIDTH,
    Templates,
    aligned,
    cut,
    numbered,
    quoted,
    side_by_side,
    unfilled,
    wrap,
    wrapped_lines,
)

PAYLOADS = [
    "{{ 7 * 7 }}",
    "{% for x in [1] %}x{% endfor %}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ self.__init__.__globals__ }}",
    "{% include '/etc/passwd' %}",
    "{{ config }}${7*7}#{7*7}<%= 7*7 %>",
]


@pytest.fixture
def templates(tmp_path: Path) -> Templates:
    """An operator's directory before ours, with a letter of its own."""
    (tmp_path / "note").mkdir()
    for part in ("text", "subject"):
        (tmp_path / "note" / f"{part}.j2").write_text("{% call par() %}{{ said_by }} here{% endcall %}")
    return Templates([tmp_path, SHIPPED_TEMPLATES])


def write(root: Path, name: str, source: str) -> None:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_template_in_a_mail_comes_out_literally(payload: str) -> None:
    facts = {"language": "en", "ref": "UZ-1", "title": payload, "text": payload, "level": "", "estimate": "",
             "estimate_short": "", "estimate_passed": False, "next_update": "", "as_agreed": False, "newly_agreed": ""}  # fmt: skip
    letter = Templates([SHIPPED_TEMPLATES]).render("answer", "userzoom", "en", facts)
    assert payload in letter.text and payload in letter.subject
    escaped = payload.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert escaped in letter.html and "49" not in letter.text + letter.html.partition("<body")[2]


def test_a_persons_markup_is_text() -> None:
    facts = {"language": "en", "ref": "UZ-1", "title": "", "text": "<b>bold</b> <script>alert(1)</script>\n<img src=x>",
             "level": "", "estimate": "", "estimate_short": "", "estimate_passed": False, "next_update": "", "as_agreed": False, "newly_agreed": ""}  # fmt: skip
    letter = Templates([SHIPPED_TEMPLATES]).render("answer", "userzoom", "en", facts)
    assert "<script" not in letter.html and "<b>" not in letter.html and "<img" not in letter.html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in letter.html
    assert "<script>alert(1)</script>" in letter.text


def test_a_fact_that_is_not_there_is_an_error(templates: Templates) -> None:
    with pytest.raises(UndefinedError, match="said_by"):
        templates.render("note", "userzoom", "en", {"language": "en"})


def test_facts_are_plain_values(templates: Templates) -> None:
    with pytest.raises(TypeError, match="object"):
        templates.render("note", "userzoom", "en", {"said_by": object()})


@pytest.mark.parametrize("name", ["", "../secret", "a/b", "A", "_layout", "a.b", "\0"])
def test_a_kind_or_vendor_is_a_name_not_a_path(templates: Templates, name: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        templates.render(name, "userzoom", "en", {})
    with pytest.raises(ValueError, match="not a name"):
        templates.render("note", name, "en", {})


def test_a_letter_that_is_not_there_is_an_error(templates: Templates) -> None:
    with pytest.raises(TemplateNotFound):
        templates.render("nothing", "userzoom", "en", {})


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__ }}",
        "{{ par.__globals__ }}",
        "{{ ''|attr('__class__') }}",
        "{% set _ = said_by.append(1) %}{{ said_by }}",
    ],
)
def test_the_sandbox_holds_an_operators_template_too(tmp_path: Path, source: str) -> None:
    write(tmp_path, "note/text.j2", source)
    write(tmp_path, "note/subject.j2", "x")
    with pytest.raises((SecurityError, TemplateError)):
        Templates([tmp_path, SHIPPED_TEMPLATES]).render(
            "note", "userzoom", "en", {"said_by": ["x"], "language": "en"}
        )


@pytest.mark.parametrize("name", ["range", "lipsum", "cycler", "joiner", "namespace", "dict"])
def test_a_letter_has_nothing_to_spend_time_with(tmp_path: Path, name: str) -> None:
    write(tmp_path, "note/text.j2", f"{{{{ {name} }}}}")
    write(tmp_path, "note/subject.j2", "x")
    with pytest.raises(UndefinedError):
        Templates([tmp_path, SHIPPED_TEMPLATES]).render("note", "userzoom", "en", {"language": "en"})


def test_words_are_looked_for_by_language_then_vendor(tmp_path: Path) -> None:
    operators, ours = tmp_path / "operators", tmp_path / "ours"
    for place, source in {
        ours / "note/text.j2": "shared",
        ours / "note/text.de.j2": "gemeinsam",
        ours / "zabble/note/text.j2": "zabble's",
        operators / "kustomer/note/text.j2": "operator's",
        ours / "kustomer/note/text.j2": "kustomer's",
        operators / "kustomer/note/text.de.j2": "eigen",
        ours / "note/subject.j2": "subject",
    }.items():
        write(place.parent, place.name, source)
    templates = Templates([operators, ours, SHIPPED_TEMPLATES])

    def text(vendor: str, language: str) -> str:
        return templates.render("note", vendor, language, {"language": language}).text.strip()

    assert text("userzoom", "en") == text("userzoom", "fr") == text("userzoom", "../../x") == "shared"
    assert text("userzoom", "de") == text("zabble", "de") == "gemeinsam"
    assert text("zabble", "en") == "zabble's"
    assert text("kustomer", "en") == "operator's"
    assert text("kustomer", "de") == "eigen"


def test_a_kind_may_have_html_of_its_own(tmp_path: Path) -> None:
    write(tmp_path, "note/text.j2", "words")
    write(tmp_path, "note/subject.j2", "subject")
    write(tmp_path, "note/html.j2", "<p>other {{ name }}</p>")
    letter = Templates([tmp_path, SHIPPED_TEMPLATES]).render(
        "note", "userzoom", "en", {"language": "en", "name": "<b>"}
    )
    assert "other &lt;b&gt;" in letter.html and letter.text == "words\n"


def test_long_words_of_others_are_cut_with_a_note(templates: Templates) -> None:
    letter = templates.render("note", "userzoom", "en", {"language": "en", "said_by": "word " * 100_000})
    assert len(letter.text) < MAX_STRING + 1000 and CUT.strip()[:8] in letter.text


def test_the_output_is_capped(tmp_path: Path) -> None:
    write(tmp_path, "note/text.j2", "{{ person(one) }}{{ person(one) }}{{ person(one) }}")
    write(tmp_path, "note/subject.j2", "x")
    letter = Templates([tmp_path, SHIPPED_TEMPLATES]).render(
        "note", "v", "en", {"language": "en", "one": "é" * MAX_STRING}
    )
    assert len(letter.text.encode()) <= MAX_OUTPUT and letter.text.endswith(CUT + "\n")
    assert letter.html == ""  # the text says the same


def test_what_hides_or_turns_text_is_taken_out(templates: Templates) -> None:
    nasty = "a\0b\u202ec\ud800d\x9be\r\nf\u2028g\th"
    assert (
        templates.render("note", "userzoom", "en", {"language": "en", "said_by": nasty}).text
        == "abcde f g h here\n"
    )


@settings(max_examples=100, deadline=None)
@given(st.text(), st.integers(20, 80))
def test_filled_lines_are_narrow_and_lose_no_word(text: str, width: int) -> None:
    for flowed in (True, False):
        filled = wrap(text, width, flowed=flowed)
        assert filled.split() == text.split()
        for line in filled.split("\n"):
            assert len(line) <= width or len(line.split()) == 1


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.text("abc ", min_size=1, max_size=12), st.text("abc ", max_size=200)), max_size=5)
)
def test_rows_stand_in_two_columns(rows: list[tuple[str, str]]) -> None:
    lines = aligned(rows).split("\n")
    assert all(len(line) <= WIDTH or " " not in line.strip() or len(line.split()[-1]) > 40 for line in lines)
    shown = [label for label, value in rows if value]
    assert sum(line.startswith("  ") and ":" in line for line in lines) == len(shown)


def test_shapes() -> None:
    assert (
        aligned([("A", "x"), ("None", ""), ("Long", ["one", "two"])])
        == "  A:     x\n  Long:  one\n         two"
    )
    assert numbered(["one", "two " * 20]).split("\n")[0] == "  1. one"
    assert all(len(line) <= WIDTH for line in numbered(["two " * 40]).split("\n"))
    assert side_by_side(["#a" * 20, "#b" * 10, "#c" * 20]) == f"{'#a' * 20}   {'#b' * 10}\n{'#c' * 20}"
    assert wrapped_lines("a\n\nb  \n" + "c " * 40, "> ").split("\n")[:3] == ["> a", ">", "> b"]
    assert all(line.startswith("> ") for line in wrapped_lines("c " * 60, "> ").split("\n"))


def test_a_quoted_letter_keeps_its_rows() -> None:
    value = "Tue 24 Nov, 07:52 PT: new studies launch again, yours needs one more step before it does"
    text = f"Hello Dana,\n\n{'word ' * 20}\n\n  Last step:    {value}\n  1. {'step ' * 20}"
    lines = quoted(text).split("\n")
    assert lines[:2] == ["> Hello Dana,", ">"]
    assert ">   Last step:    Tue 24 Nov, 07:52 PT: new studies launch again, yours" in lines
    assert ">                 needs one more step before it does" in lines
    assert ">      step step" in "\n".join(lines)


@settings(max_examples=100, deadline=None)
@given(text=st.text(st.sampled_from("ab:. 1\n"), max_size=400))
def test_quoting_keeps_every_word_behind_its_mark(text: str) -> None:
    lines = quoted(text).split("\n")
    assert all(line == ">" or line.startswith("> ") for line in lines)
    assert " ".join(line[1:] for line in lines).split() == text.split()
    longest = max(map(len, text.split()), default=0)
    assert all(len(line) <= max(WIDTH, longest + 40) for line in lines)


def test_a_letter_that_another_quotes_has_one_line_for_each_paragraph(tmp_path: Path) -> None:
    write(
        tmp_path,
        "note/text.j2",
        "{% call par() %}{{ said_by }}{% endcall %}\n{{ rows([['Of', said_by]]) }}\n",
    )
    words = " ".join(["word"] * 100)
    text = Templates([tmp_path, SHIPPED_TEMPLATES]).unbroken("note", "userzoom", "en", {"said_by": words})
    assert text == f"{words}\n\n  Of:  {words}"


def test_a_page_that_is_set_stays_as_it_is(tmp_path: Path) -> None:
    page = f"from{' ' * 40}until{' ' * 60}why\n  {'x' * 90}  y\n\nend"
    write(tmp_path, "note/text.j2", "{{ page(said_by) }}")
    write(tmp_path, "note/subject.j2", "x")
    letter = Templates([tmp_path, SHIPPED_TEMPLATES]).render(
        "note", "userzoom", "en", {"said_by": page, "language": "en"}
    )
    assert letter.text == page + "\n" and f">{page}</pre>" in letter.html
    assert unfilled("a  \nb \n") == "a\nb"


@pytest.mark.parametrize("words", ["down", "word " * 100, "\n\n" * 3 + "x", "w" * 500])
def test_a_short_letter_is_one_line_without_html(tmp_path: Path, words: str) -> None:
    for part in ("short", "subject"):
        write(tmp_path, f"note/{part}.j2", "{{ said_by }}")
    letter = Templates([tmp_path, SHIPPED_TEMPLATES]).short("note", "userzoom", "en", {"said_by": words})
    assert letter.html == "" and letter.text.count("\n") == 1
    assert len(letter.subject) <= SHORT_SUBJECT and len(letter.text) < SHORT_TEXT


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [("abc", 3, "abc"), ("abcdef", 5, "abc.."), ("ab  cdef", 5, "ab.."), ("abc", -4, "..")],
)
def test_what_is_cut_ends_in_two_dots(text: str, limit: int, expected: str) -> None:
    assert cut(text, limit) == expected
