"""Whose words are whose, in every way mail programs quote; linear whatever comes."""

import time

import pytest

from gateway.message.body import new_words
from gateway.message.parse import parse
from tests.message.corpora import cases

TOP = [  # one attribution a row: the rest is quotation
    "On Mon, 16 Nov 2026 at 09:00, Support <support@example.org> wrote:",
    "On Mon, 16 Nov 2026 at 09:00, Support\n<support@example.org> wrote:",
    "Am 16.11.2026 um 09:00 schrieb Support <support@example.org>:",
    "Le lun. 16 nov. 2026 à 09:00, Support <support@example.org> a écrit :",
    "El lun, 16 nov 2026 a las 9:00, Support (<support@example.org>) escribió:",
    "Il giorno lun 16 nov 2026 alle ore 09:00 Support <support@example.org> ha scritto:",
    "Em seg., 16 de nov. de 2026 às 09:00, Support <support@example.org> escreveu:",
    "Op ma 16 nov 2026 om 09:00 schreef Support <support@example.org>:",
    "pon., 16 lis 2026 o 09:00 Support <support@example.org> napisał(a):",
    "2026年11月16日(月) 9:00 Support <support@example.org>:",
    "在 2026年11月16日，上午9:00，Support <support@example.org> 写道：",
    "Den mån 16 nov. 2026 kl 09:00 skrev Support <support@example.org>:",
    "-----Original Message-----",
    "-----Ursprüngliche Nachricht-----",
    "________________________________\nFrom: Support <support@example.org>\nSent: Monday\nTo: Pat\nSubject: Re: a",
    "From: Support <support@example.org>\nSent: Monday\nTo: Pat\nSubject: Re: a",
    "Von: Support\nGesendet: Montag\nAn: Pat\nBetreff: AW: a",
    "De : Support\nEnvoyé : lundi\nÀ : Pat\nObjet : RE: a",
    "*From:* Support\n*Sent:* Monday\n*To:* Pat\n*Subject:* Re: a",
]


@pytest.mark.parametrize("line", TOP)
def test_top_posting(line: str) -> None:
    body = new_words(f"Still broken.\n\n{line}\n\nHello,\nwe look into it.\n")
    assert body.new_text == "Still broken."
    assert len(body.quotation) == 1


@pytest.mark.parametrize("line", TOP[:12])
def test_bottom_posting_is_never_cut(line: str) -> None:
    assert (
        new_words(f"{line}\n> Is it fixed?\n> Please say.\n\nNo, still broken.\n").new_text
        == "No, still broken."
    )


def test_inline_answers_stay() -> None:
    body = new_words("On 16 Nov 2026, a@example.org wrote:\n> Since when?\nMonday.\n> Who?\nEverybody.\n")
    assert body.new_text == "Monday.\nEverybody."


def test_our_marker_cuts() -> None:
    text = "Yes.\n\nwrite above this line, please\nanything\nelse"
    assert new_words(text, markers=("Write above this line",)).new_text == "Yes."
    assert "anything" in new_words(text).new_text


def test_first_mail_is_never_cut() -> None:
    text = "See below.\n\n---------- Forwarded message ---------\nFrom: A <a@example.com>\nDate: Monday\nSubject: x\nTo: y\n\n> it fails\n"
    assert new_words(text, is_reply=False).new_text == text.strip()
    assert "it fails" not in new_words("See.\n\n" + TOP[-1] + "\n\nit fails").new_text


@pytest.mark.parametrize(
    "line",
    [
        "-- \nPat\nExample Ltd",
        "--\nPat",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
    ],
)
def test_signature_is_marked_apart(line: str) -> None:
    body = new_words(f"Still broken.\n\n{line}\n", is_reply=False)
    assert body.new_text == "Still broken."
    assert body.signature_text == line.strip()


def test_nothing_above_an_unquoted_block_means_it_is_the_answer() -> None:
    assert "we did" in new_words("On 16 Nov 2026, Pat <a@example.com> wrote:\n\nwe did as told").new_text


def test_markup_says_what_is_quoted() -> None:
    octets = b'Content-Type: text/html\r\n\r\n<p>Yes.</p><div class="gmail_quote">On 1 Nov 2026, a@b.example wrote:<blockquote>No?</blockquote></div>'
    message = parse(octets)
    assert new_words(message.text, message.quoted).new_text == "Yes."


def test_views_point_into_the_text() -> None:
    text = "a\n\nb\n> c\nd\n-- \ne"
    body = new_words(text)
    spans = sorted(body.new + body.quotation + body.signature)
    assert [text[start:end] for start, end in spans] == ["a\n\nb", "> c", "d", "-- \ne"]


@pytest.mark.parametrize(
    "piece",
    [
        "On ",
        "On 1:00 ",
        "On \n",
        "> ",
        ">\n",
        "-",
        "--\n",
        "From:\n",
        "From: a@b\n",
        "wrote:\n",
        "a:",
        "_\n",
        "\n",
        "On 1 wrote\n",
    ],
)
def test_linear(piece: str) -> None:
    times = []
    for size in (250_000, 500_000):
        text = piece * (size // len(piece))
        begin = time.process_time()
        new_words(text)
        times.append(time.process_time() - begin)
    assert times[1] < 4
    assert times[1] < 4 * times[0] + 0.1


def test_peers_replies() -> None:
    def folded(words: str) -> str:
        return " ".join(words.split())

    right = []
    for octets, expected in cases("replies"):
        if "reply" not in expected:
            continue
        message = parse(octets)
        body = new_words(message.text, message.quoted)
        new = folded(body.new_text)
        signed = folded(" ".join(message.text[start:end] for start, end in sorted(body.new + body.signature)))
        accepted = {"keep_signature": (signed,), "drop_signature": (new,), "any": (new, signed)}[
            expected["style"]
        ]
        right.append(folded(expected["reply"]) in accepted)
    print(sum(right), len(right))
    assert sum(right) / len(right) >= 0.8


def test_an_introduction_without_a_date_is_one_where_a_quotation_follows() -> None:
    text = "We see it too.\n\nUserZoom Support wrote:\n> P2, answer to Dana\n> due Monday"
    assert new_words(text).new_text == "We see it too."
    assert "wrote" in new_words("He looked, and this is what he wrote:\nnothing at all").new_text


def html(source: str) -> str:
    return parse(b"Content-Type: text/html; charset=utf-8\r\n\r\n" + source.encode()).text.strip()


def test_lines_typed_in_outlook_are_lines() -> None:
    source = (
        "<div class=WordSection1><p class=MsoNormal>#take</p><p class=MsoNormal>#note a</p>"
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Hi <span>Dana</span>,</p></div>"
    )
    assert html(source) == "#take\n#note a\n\nHi Dana,"


def test_lines_typed_in_a_browser_are_lines_without_indent() -> None:
    source = (
        '<div dir="ltr">#take<div>#note a</div><div><br></div><div>it won<span>’t</span> start</div></div>'
    )
    assert html(source) == "#take\n#note a\n\nit won’t start"


def test_paragraphs_stay_apart() -> None:
    assert html("<div><p>One.</p><p>Two.</p></div>") == "One.\n\nTwo."
