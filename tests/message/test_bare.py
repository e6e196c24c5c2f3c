"""Who only asks how far we are, or only says that all is well: everything else is a person's to read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.message.bare import all_is_well, asks

ASKED = [
    ("any news on UZ-1001?", "Hi, any news on this? Thanks, Dana"),
    ("what is open?", "What is open at the moment?"),
    ("status", ""),
    ("Status UZ-1042", "status"),
    ("", "Any update?"),
    ("Re: Study will not launch [UZ-1042]", "status"),
    ("Re: Study will not launch [UZ-1042]", "Hello team,\n\nany news yet?\n\nBest regards\nDana Miller\nExample Ltd"),
    ("question", "Could you tell me what the status of UZ-1042 is, please?"),
    ("Re: Export", "Hi Sam, is there any progress on the quota export?"),
    ("Re: Export", "Have you heard anything? Any update on the login problem?"),
    ("UZ-7", "Where do we stand with this?\nCheers, Lee"),
    ("", "When will this be fixed?"),
    ("", "Good morning, how is it going with our request?"),
    ("Was ist offen?", "Was ist bei uns gerade noch offen?"),
    ("UZ-1042", "Guten Tag, gibt es schon etwas Neues zu UZ-1042? Danke, Kim"),
    ("", "Wie ist der Stand bei dem Fehler im Export?"),
    ("", "Hallo, wie ist der aktuelle Stand der Dinge?\n\nMit freundlichen Grüßen\nKim Beispiel"),
    ("", "Wann ist das behoben?"),
    ("", "Bonjour, avez-vous des nouvelles ? Merci d'avance"),
    ("", "Où en est notre demande UZ-1042 ?"),
    ("", "Hola, ¿hay alguna novedad sobre UZ-1042? Gracias"),
    ("", "¿Cómo va el problema del informe?"),
    ("", "その後いかがでしょうか。"),
]  # fmt: skip

NOT_ASKED = [
    ("any news?", "Any news? The error is back since 10 and now nobody can log in."),
    ("status", "Update from us: we restarted it."),
    ("", "Any update, because now the other page fails too?"),
    ("", "Any news? We have tested with Firefox, same."),
    ("", "Any update on the 502 we get on /export?"),
    ("", "What is open in the menu when I press Export?"),
    ("", "the status page is blank"),
    ("", "Status: all users are locked out."),
    ("", "Any news on whether my data is safe and can I export it in the meantime?"),
    ("", "L'état de la page est bizarre."),
    ("", "El estado de la pantalla es rojo."),
    ("", "Gibt es Neuigkeiten? Inzwischen ist auch der Export leer."),
    ("", "When will this be fixed? If not by noon we leave."),
    ("Login broken", "It is broken."),
    ("", "Thanks"),
    ("", ""),
    ("hello", "hello"),
]


@pytest.mark.parametrize("subject, text", ASKED)
def test_nothing_but_the_question(subject: str, text: str) -> None:
    assert asks(subject, text, "UZ") is not None


@pytest.mark.parametrize("subject, text", NOT_ASKED)
def test_whoever_tells_more_is_read_by_a_person(subject: str, text: str) -> None:
    assert asks(subject, text, "UZ") is None


def test_what_is_asked_about() -> None:
    found = asks("uz-1042", "Any news on UZ-1042 and UZ-1043?", "UZ")
    assert found is not None and found.refs == ("UZ-1042", "UZ-1043") and not found.everything
    found = asks("", "Which of our requests are open?", "UZ")
    assert found is not None and found.everything and found.language == "en"


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(ASKED), st.text(alphabet=st.characters(categories=["L", "N", "P", "Z"]), max_size=60))
def test_a_sentence_more_of_anything_told_is_never_lost(asked: tuple[str, str], more: str) -> None:
    """Words that no table knows, behind the question: then a person reads it."""
    if any(each.isalnum() for each in more):
        told = asks(asked[0], f"{asked[1]}\nIt is qwertz {more} xyzzy.", "UZ")
        assert told is None


@pytest.mark.parametrize(
    "text", ["Thanks!", "Thank you, it works now.", "Super, danke, geht wieder.", "Merci beaucoup", "Gracias"]
)
def test_all_is_well(text: str) -> None:
    assert all_is_well(text)


@pytest.mark.parametrize(
    "text", ["Thanks, but it is still broken.", "works?", "Danke, aber der Export fehlt."]
)
def test_not_all_is_well(text: str) -> None:
    assert not all_is_well(text)
