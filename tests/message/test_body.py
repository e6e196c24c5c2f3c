"""Whose words are whose, in every way mail programs quote; linear whatever comes."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.message.body import Body, new_words
from gateway.message.introductions import Whose, whose
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
    "W dniu 16.11.2026 o 09:00, Support pisze:",
    "W dniu 16 lis 2026 o 09:00 Support <support@example.org>\nnapisał(a):",
    "пн, 16 нояб. 2026 г. в 09:00, Support <support@example.org>:",
    "16.11.2026 09:00, Support пишет:",
    "po 16. 11. 2026 v 9:00 odesílatel Support <support@example.org>\nnapsal:",
    "Dne 16.11.2026 v 9:00 Support napsal(a):",
    "Support <support@example.org>, 16 Kas 2026 Pzt, 09:00 tarihinde şunu yazdı:",
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


@pytest.mark.parametrize("line", TOP[:19])
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
        shown = sorted(body.new + body.signature + body.heads)
        signed = folded(" ".join(message.text[start:end] for start, end in shown))
        accepted = {"keep_signature": (signed,), "drop_signature": (new,), "any": (new, signed)}[
            expected["style"]
        ]
        right.append(folded(expected["reply"]) in accepted)
    print(sum(right), len(right))
    assert sum(right) / len(right) >= 0.86


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


# --- our own letter comes back --------------------------------------------------------------------------------------------

LETTER = """Hello Pat,

your report has reached Atlas Support. Its reference is AT-7.

These things would help us start; just reply to this mail:

   1. When did it start, and in which time zone is that?
   2. Which steps lead to the problem, one by one?
   3. Seit wann? (Tag, Uhrzeit, Zeitzone)

This is what we understood; if something is wrong, just say so:

   What fails:  the export of the tour
   Impact:      20 people are affected

Atlas Support
This mail is automatic. People read the replies.
"""
ASKED = (
    "When did it start, and in which time zone is that?",
    "Which steps lead to the problem, one by one?",
    "Seit wann? (Tag, Uhrzeit, Zeitzone)",
)
HEADER = "From: Atlas Support <help@atlas.example>\nSent: Monday, 16 November 2026 09:00\nTo: Pat\nSubject: Re: export\n\n"
OWN = ("help@atlas.example", "Atlas Support")
WROTE = "On Mon, 16 Nov 2026 at 09:00, Atlas Support <help@atlas.example> wrote:\n"


def signed(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def answered(behind: str) -> str:
    """The letter with something typed behind its first two questions."""
    return LETTER.replace("zone is that?", "zone is that?" + behind + "at nine, CET").replace(
        "one by one?", "one by one?" + behind + "open it, press Export"
    )


def reply(text: str, **more: object) -> Body:
    return new_words(text, ours=(LETTER,), own=OWN, **more)  # type: ignore[arg-type]


BEHIND = ["  ", " -> ", "\n", "\n\n", "\n>> ", "\n\n   ", "\n\n[Pat] "]


@pytest.mark.parametrize("behind", BEHIND)
@pytest.mark.parametrize("above", ["See below.\n\n" + HEADER, HEADER, WROTE + "\n", "Hi.\n\n" + WROTE + "\n"])
def test_what_is_typed_inside_our_letter_is_new(above: str, behind: str) -> None:
    words = reply(above + answered(behind)).new_text.split("\n")
    assert [each.removeprefix("[Pat]").strip(" >") for each in words if each.strip()][-2:] == [
        "at nine, CET",
        "open it, press Export",
    ]
    assert not any("reference" in each or "People" in each or "Hello" in each for each in words)


@pytest.mark.parametrize("behind", BEHIND[:4])
def test_what_is_typed_inside_our_letter_behind_quote_signs_is_new(behind: str) -> None:
    body = reply(WROTE + "\n" + signed(answered(behind)))
    assert body.new_text == "at nine, CET\nopen it, press Export"
    assert [body.text[start:end] for start, end in body.new] == ["at nine, CET", "open it, press Export"]


def test_our_letter_is_known_however_it_was_wrapped() -> None:
    words = (
        WROTE
        + "> Hello Pat, your report has\n> reached Atlas\n> Support. Its reference is AT-7. These things would\n"
    )
    words += "> help us start; just reply to this mail: 1. When did it start,\n> and in which\n> time zone is that? at nine\n"
    assert reply(words).new_text == "at nine"


def test_a_line_of_ours_that_was_changed_is_theirs() -> None:
    changed = LETTER.replace("20 people", "35 people")
    assert reply(WROTE + signed(changed)).new_text == "Impact:      35 people are affected"


def test_our_letter_pasted_is_not_new() -> None:
    assert reply("It began at nine.\n\n" + LETTER).new_text == "It began at nine."
    assert reply(f"1. {ASKED[0]}\nat nine\n2. {ASKED[1]} open it").new_text == "at nine\nopen it"
    assert new_words("At nine.\n\nThis mail is automatic. People read the replies.").new_text == "At nine."
    assert (
        new_words("Um neun.\nDiese Mail kommt automatisch. Antworten lesen Menschen.").new_text == "Um neun."
    )


def test_words_of_theirs_are_theirs_though_we_said_them_too() -> None:
    for text in (
        "20 people are affected",
        "Impact: 20 people are affected, and now Leeds",
        "the export of the tour",
    ):
        assert reply(text).new_text == text


def test_below_the_end_of_our_letter_all_is_new() -> None:
    assert reply(HEADER + LETTER + "\nIt began at nine.").new_text == "It began at nine."


def test_another_letter_of_ours_gives_nothing_away() -> None:
    other = "Hello Pat,\n\nwe are on it; the next word comes at noon.\nNobody has it yet.\n\nAtlas Support\n"
    other += "This mail is automatic. People read the replies.\n"
    assert reply("Thanks.\n\n" + HEADER + other).new_text == "Thanks."
    assert reply("Thanks.\n\n" + WROTE + signed(other)).new_text == "Thanks."


def test_a_greeting_shows_no_letter() -> None:
    other = "Hello Pat,\nwe look into it\nAtlas Support\n"
    assert (
        new_words("Thanks.\n\n" + HEADER + other, ours=("Hello Pat,\n\nAtlas Support\n",)).new_text
        == "Thanks."
    )
    assert reply("Hello Pat,\nit fails").new_text == "Hello Pat,\nit fails"


def test_what_a_quotation_quotes_is_older() -> None:
    older = (
        "On Sun, 15 Nov 2026 at 08:00, Pat <pat@example.com> wrote:\n\nthe import fails too\n\n"
        + WROTE
        + answered("\n")
    )
    assert reply("Thanks.\n\n" + HEADER + LETTER + "\n" + older).new_text == "Thanks."
    assert reply("Thanks.\n\n" + older).new_text == "Thanks."


def test_questions_are_known_without_the_letter() -> None:
    for text in (
        WROTE + signed(answered("  ")),
        WROTE + signed(answered("\n")),
        "Hi.\n\n" + HEADER + answered("\n"),
    ):
        words = new_words(text, asked=ASKED).new_text
        assert words.removeprefix("Hi.\n") == "at nine, CET\nopen it, press Export"


def test_between_quoted_questions_without_any_letter() -> None:
    text = "Hi.\n\n" + HEADER + "> 1. Since when?\nat nine\n> 2. Which steps?\nopen it\n"
    assert new_words(text).new_text == "Hi.\nat nine\nopen it"


# --- quote signs that quote nobody ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "The log says:\n> 2026-11-16 ERROR quota\n> at com.example.Tour(Tour.java:1)\nwhich is all I have.",
        "We type this:\n> export tour --all\nand it hangs.",
        "Run\n> $ atlas export\n\nand look.",
        "Unser Befehl lautet:\n\n> tour exportieren\n\nDann hängt es.",
    ],
)
def test_quote_signs_that_quote_nobody_are_the_authors(text: str) -> None:
    assert new_words(text).new_text == text
    assert reply(text + "\n\n" + WROTE + signed(LETTER)).new_text == text


@pytest.mark.parametrize(
    "text", ["You asked:\n> since Monday?\nYes.", "> Is it back?\nNo.\n> Since when?\nNo."]
)
def test_quote_signs_quote_without_an_introduction_too(text: str) -> None:
    assert "?" not in new_words(text).new_text


def test_what_our_letter_does_not_hold_is_not_quoted_from_it() -> None:
    text = "This is the line\n> export the tour with all its stops\nthat I see."
    assert reply(text).new_text == text
    assert reply("See\n> Which steps lead to the problem, one by one?\nopen it").new_text == "See\nopen it"


# --- somebody else's mail -----------------------------------------------------------------------------------------------------

LEE = "It fails since 9:15 with error 4012."
FORWARD = "---------- Forwarded message ---------\nFrom: Lee <lee@example.com>\nDate: Mon, 16 Nov 2026\nSubject: tour\nTo: Pat\n\n"
OF_LEE = [
    ("Here it is.\n\n", FORWARD, LEE),
    ("", FORWARD, LEE),
    (
        "See\n\n",
        signed(FORWARD.replace("---------- Forwarded message ---------", "Begin forwarded message:")),
        f"> {LEE}",
    ),
    ("See Lee.\n\n", HEADER.replace("Atlas Support <help@atlas.example>", "Lee <lee@example.com>"), LEE),
    (
        "See.\n\n-----Original Message-----\n",
        HEADER.replace("Atlas Support <help@atlas.example>", "Lee <lee@example.com>"),
        LEE,
    ),
]


@pytest.mark.parametrize(("above", "head", "below"), OF_LEE)
def test_a_mail_of_somebody_elses_is_kept_in_a_reply(above: str, head: str, below: str) -> None:
    body = new_words(f"{above}{head}{below}\n\n{WROTE}{signed(LETTER)}", own=OWN)
    assert LEE in body.new_text and "reference" not in body.new_text
    assert all("lee@" not in body.text[start:end] for start, end in body.new)
    assert any("lee@" in body.text[start:end] for start, end in body.heads)


@pytest.mark.parametrize("line", TOP[:19] + TOP[21:])
def test_in_the_first_mail_of_a_thread_what_others_wrote_is_the_report(line: str) -> None:
    for quote in (f"> {LEE}", f"\n{LEE}"):
        text = f"Adding support, can you help?\n\n{line}\n{quote}\n"
        assert LEE in new_words(text, own=OWN, first=True).new_text
        assert LEE not in new_words(text, own=("support@example.org", "Support"), first=True).new_text
        assert LEE not in new_words(text).new_text


def test_a_mail_that_we_had_is_not_new_again() -> None:
    had = HEADER.replace("Atlas Support <help@atlas.example>", "Lee <lee@example.com>").replace(
        "To: Pat", "To: help@atlas.example"
    )
    assert LEE not in new_words("Yes.\n\n" + had + LEE, own=OWN).new_text
    assert (
        LEE
        not in new_words(f"Yes.\n\nOn 16 Nov 2026, Lee <lee@example.com> wrote:\n> {LEE}", own=OWN).new_text
    )


def test_forwarded_in_markup() -> None:
    source = (
        "Content-Type: text/html\r\n\r\n<div>See<br><div class=gmail_quote>---------- Forwarded message ---------<br>"
        f"From: Lee &lt;lee@example.com&gt;<br>Date: Mon<br>Subject: tour<br>To: Pat<br><br><div>{LEE}</div></div></div>"
    )
    message = parse(source.encode())
    assert LEE in new_words(message.text, message.quoted).new_text


def test_header_lines_are_shown_and_never_read() -> None:
    text = f"See below.\n\n{FORWARD}{LEE}"
    for is_reply in (True, False):
        body = new_words(text, is_reply=is_reply)
        assert body.new_text == text
        assert [text[start:end] for start, end in body.new] == ["See below.", LEE]


def test_a_letter_of_ours_that_is_passed_on_to_us_is_not_new() -> None:
    ours = FORWARD.replace("Lee <lee@example.com>", "Atlas Support <help@atlas.example>")
    assert new_words(f"What is this?\n\n{ours}{LETTER}", own=OWN).new_text == "What is this?"


def test_whose_words() -> None:
    assert whose("On Monday, Atlas <Help+k2x@atlas.example> wrote:", OWN) is Whose.OURS
    assert whose("Am 3.2. schrieb Atlas Support:", OWN) is Whose.OURS
    assert whose("Lee <lee@example.com>", OWN) is Whose.THEIRS
    assert whose("Lee", OWN) is Whose.UNKNOWN
    assert whose("Lee <lee@example.com>", ()) is Whose.UNKNOWN


# --- Outlook in a browser and on a telephone ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "between", ['<div id="appendonsend"></div><hr>', "<hr>", '<div id="ms-outlook-mobile-signature"></div>']
)
def test_markup_that_holds_only_the_header_quotes_all_below(between: str) -> None:
    source = (
        f"Content-Type: text/html\r\n\r\n<div>It began at nine.</div>{between}<div id=divRplyFwdMsg><b>From:</b> Atlas Support<br>"
        "<b>Sent:</b> Monday<br><b>To:</b> Pat<br><b>Subject:</b> Re: tour<div>&nbsp;</div></div><p>Hello Pat,</p><p>we look.</p>"
    )
    message = parse(source.encode())
    assert new_words(message.text, message.quoted).new_text == "It began at nine."


# --- signatures -----------------------------------------------------------------------------------------------------------------

NOT_SIGNED = [
    "Sent from my iPhone\n\nIt began at nine.",
    "Steps:\n--\nopen the tour\npress Export\n--\nIt began at nine.",
    "Hi\n--\n1. at nine\n2. open the tour",
    "Regards,\nPat\n\n1. at nine\n2. open the tour",
    "Best,\n\nPS: it began at nine yesterday, see https://tour.example.com/7 for more of it.",
    "Thanks,\nit began at nine.\nThanks,\nPat",
    "The data is confidential and intended for the addressee team only. It fails since nine.",
    "This e-mail address is not accepted: pat@example.com.",
    "We delete confidential tours with this, and it fails in error state 7.",
    "External users see a warning since nine. They cannot log in.",
    "Thank you,\nPat",
]


@pytest.mark.parametrize("text", NOT_SIGNED)
@pytest.mark.parametrize("is_reply", [True, False])
def test_what_is_no_signature(text: str, is_reply: bool) -> None:
    body = new_words(text, is_reply=is_reply)
    assert body.new_text == text.removeprefix("Sent from my iPhone\n\n")


SIGNED = [
    "Best regards,\nPat Example\nHead of Research | Example Ltd\nTel: +44 113 555 0100\nwww.example.com",
    "Mit freundlichen Grüßen\n\nPat Beispiel\nLeitung Forschung\n\nBeispiel GmbH\nMusterstraße 7, 10115 Berlin\nTel. +49 30 555 01 00",
    "Cordialement,\nPat Exemple\nResponsable produit\nExemple SAS\n12 rue de la Paix, 75002 Paris",
    "Saludos cordiales,\nPat Ejemplo\nDirectora de producto\npat@example.com",
    "Pat Example\n(555) 346-9947\npat@example.com",
    "This e-mail is confidential. If you have received it by mistake, please notify the sender and delete it.",
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie diese Mail.",
    "Ce message est confidentiel. Si vous l'avez reçu par erreur, merci d'avertir l'expéditeur et de le supprimer.",
    "Este mensaje es confidencial. Si lo ha recibido por error, avise al remitente y bórrelo.",
    "Regards,\nPat\nExample Inc.\n+1 555 346 9947\n\n_______\nThis message is intended only for the addressee and may be privileged.\n\n"
    "Please consider the environment before printing this e-mail.",
    "-- \nPat\n\nThis message is confidential and intended only for the addressee.",
]


@pytest.mark.parametrize("text", SIGNED)
@pytest.mark.parametrize("below", ["", "\n\n" + WROTE + signed(LETTER)])
def test_what_firms_write_below_is_marked_apart(text: str, below: str) -> None:
    body = new_words(f"It began at nine.\n\n{text}{below}")
    assert body.new_text == "It began at nine."
    assert body.signature_text.split() == text.split()


@pytest.mark.parametrize(
    "text",
    [
        "CAUTION: This email originated from outside of the organization. Do not click links or open attachments.",
        "EXTERNAL EMAIL: be careful",
        "Achtung: Diese E-Mail stammt von außerhalb. Bitte keine Links öffnen.",
        "This e-mail is confidential and intended solely for the addressee.",
    ],
)
def test_what_servers_write_above_is_marked_apart(text: str) -> None:
    assert new_words(f"{text}\n\nIt began at nine.", is_reply=False).new_text == "It began at nine."


# --- any text ---------------------------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        *LETTER.split("\n"),
        *signed(answered("\n")).split("\n"),
        *HEADER.split("\n"),
        WROTE.strip(),
        *FORWARD.split("\n"),
        *SIGNED,
        LEE,
        "",
        "> ",
        ">>> a",
        "-- ",
        "--",
        "Best,",
        "Sent from my iPhone",
        "1. at nine",
        "???",
        "The log says:",
        "\xa0",
    ]
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=25).map("\n".join), st.booleans(), st.booleans(), st.booleans())
def test_every_word_is_in_one_view(text: str, is_reply: bool, first: bool, known: bool) -> None:
    body = new_words(
        text, is_reply=is_reply, ours=(LETTER,) if known else (), asked=ASKED, own=OWN, first=first
    )
    spans = sorted((*body.new, *body.quotation, *body.signature, *body.heads))
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    left = text
    for start, end in reversed(spans):
        left = left[:start] + left[end:]
    assert not left.strip(" \n\t\xa0>|")


OFFICE = (
    "Hello,\nwhen I preview the study and select Continue, I get a box that says it cannot go on, ever since Monday at nine.\n"
    "Two colleagues get the same.\nRegards,\nDana\n"
)
NOTICE = (
    "This e-mail message, including any attachments, is for the sole use of the intended recipient. "
    "If you have received it in error, call the sender and destroy all copies."
)


@pytest.mark.parametrize(
    "below",
    [
        NOTICE,
        f"CONFIDENTIALITY NOTICE:\n{NOTICE}",
        NOTICE.replace(". ", ".\n"),
        "\n".join(NOTICE[at : at + 68] for at in range(0, len(NOTICE), 68)),
    ],
)
def test_a_disclaimer_takes_no_words_with_it(below: str) -> None:
    """Paragraphs of HTML mail from offices stand line by line, the disclaimer right below the words."""
    body = new_words(OFFICE + below)
    assert body.new_text == OFFICE.strip()
    assert body.signature_text == below
