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
    ("", "Hi team,\n\ncould you tell me how far you are with this?\n\nBest\nDana"),
    ("", "Is this fixed yet?"),
    ("", "Do you have an ETA?"),
    ("", "Can I get an update please?"),
    ("", "What's going on with UZ-1001?"),
    ("", "is anyone working on this?"),
    ("", "Wann ist das gelöst?"),
    ("", "Bitte um kurze Rückmeldung zum Stand."),
    ("", "Bis wann kann ich mit einer Lösung rechnen?"),
    ("", "Bonjour,\n\nOù en êtes-vous ?\n\nCordialement,\nDana"),
    ("", "Avez-vous avancé ?"),
    ("", "Quand est-ce que ce sera réparé ?"),
    ("", "¿Se sabe algo?\n\nSaludos\nDana"),
    ("", "Buenos días, ¿me pueden dar una actualización?"),
    ("", "お世話になっております。\n進捗状況をお知らせください。\nよろしくお願いいたします。\n山田"),
    ("", "いつ頃直りますか？"),
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
    ("", "The ETA is Monday."),
    ("", "Is it fixed? It fails here."),
    ("", "Ist das behoben? Bei uns nicht."),
    ("", "What is going on with the login page, it is blank"),
    ("", "Le délai est dépassé."),
    ("", "Tengo una actualización: sigue fallando."),
    ("", "We have an update for you."),
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


SIGNED = [
    ("any news?\nSam", "any news? Sam", "any news? -Sam", "status\nSam", "What is open?\nSam", "Sam here, any news?", "Any news?\nsam"),
    ("Gibt es etwas Neues?\nSam", "Gibt's was Neues?\nJörg", "Was ist offen?\nKim", "Hallo, gibt es etwas neues\nKim Beispiel"),
    ("Des nouvelles ?\nCamille", "Bonjour, du nouveau ?\nSam", "Qu'est-ce qui est ouvert ?\nSam"),
    ("¿Alguna novedad?\nInés", "¿Qué está abierto?\nSam"),
    ("進捗はいかがですか。\n山田", "何か進展はありますか？\n山田より", "サンプル社の山田です。進捗はいかがでしょうか。", "進捗はいかがですか\nSam"),
]  # fmt: skip


@pytest.mark.parametrize("text", [each for language in SIGNED for each in language])
def test_a_name_below_the_question_is_no_word_more(text: str) -> None:
    assert asks("Re: Study will not launch [UZ-1042]", text, "UZ", "Sam Miller sam@example.com") is not None


ANSWERS = [
    ("no news yet\nSam", "yes\nSam", "Yes\nSam", "No\nSam", "Status is still open\nSam", "We have an update.\nSam", "There is news\nSam"),
    ("Das ist noch offen\nSam", "Noch offen.", "noch offen\nKim", "keine Neuigkeiten\nSam", "nein\nSam", "Wir haben Neuigkeiten\nKim"),
    ("pas de nouvelles\nSam", "Il y a du nouveau\nSam", "non\nSam"),
    ("sin novedades\nSam", "Tengo una actualización\nSam", "no\nSam"),
    ("まだです\n山田", "進展はありません\n山田", "進捗はいかがですか\n障害", "進捗はいかがですか\n停止"),
    ("any news?\nURGENT", "any news?\nFirefox", "any news?\nNo", "any news?\nbroken", "any news?\nSam cannot log in", "current status is open"),
]  # fmt: skip


@pytest.mark.parametrize("text", [each for language in ANSWERS for each in language])
def test_an_answer_is_no_question_whoever_signs_it(text: str) -> None:
    assert asks("Re: any news? [UZ-1042]", text, "UZ", "Sam Miller sam@example.com") is None


def test_a_name_alone_below_the_subject_of_a_question() -> None:
    assert asks("any news?", "Sam", "UZ") is not None
    assert asks("Re: any news?", "Firefox", "UZ") is None  # it answers something


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


WELL = [
    ("Thanks!", "Thank you, it works now.", "works again\nSam", "Thanks Sam", "Thanks Sam, all works", "Yes, it works now. Thanks, Sam!",
     "Thank you so much for your help, everything is back to normal.", "It's ok now", "Hi Sam,\n\nit works again. Thank you!\n\nDana", "👍"),
    ("Super, danke, geht wieder.", "Das Problem ist gelöst, danke", "Funktioniert\nKim", "Läuft wieder, danke dir",
     "Hallo Sam,\n\nfunktioniert wieder, vielen Dank für die schnelle Hilfe!\n\nViele Grüße\nDana"),
    ("Merci beaucoup", "Merci Sam, ça marche !", "Bonjour,\n\nTout est rentré dans l'ordre, merci.\n\nCordialement\nDana"),
    ("Gracias", "Perfecto, problema resuelto, gracias", "Hola:\n\nYa funciona todo, muchas gracias.\n\nUn saludo\nDana"),
    ("サンプル社の山田です。無事に解決しました。ありがとうございました。", "解決しました\n山田", "直りました！ありがとうございます。"),
]  # fmt: skip


@pytest.mark.parametrize("text", [each for language in WELL for each in language])
def test_all_is_well(text: str) -> None:
    assert all_is_well(text)


NOT_WELL = [
    ("Thanks, but it is still broken.", "works?", "thanks, it is again on our side", "Thanks Sam, Export fails", "Thanks. Export", "Is it fixed",
     "Works for me but not for Lee", "It worked for an hour", "OK now it fails", "Great. Broken again.", "Thanks for nothing"),
    ("Danke, aber der Export fehlt.", "Danke, ist wieder so", "Danke, funktioniert aber nur bei mir", "Ist es behoben", "Super, wieder kaputt"),
    ("Merci, le problème est à nouveau chez nous", "Merci mais ça ne marche pas", "Rien n'est résolu"),
    ("gracias, el problema ya está de nuevo", "Gracias, pero sigue igual", "Ya no funciona"),
    ("まだ解決していません", "解決していません。ありがとうございます。", "再発しました"),
    ("ok", "Yes", "OK, einverstanden"),
]  # fmt: skip


@pytest.mark.parametrize("text", [each for language in NOT_WELL for each in language])
def test_not_all_is_well(text: str) -> None:
    assert not all_is_well(text)


@pytest.mark.parametrize(
    "text", ["ok", "OK.\nSam", "Okay, danke", "Einverstanden", "D'accord, merci", "Vale", "承知しました"]
)
def test_what_takes_a_solution_and_could_be_an_answer_to_anything_else(text: str) -> None:
    assert all_is_well(text, solved=True) and not all_is_well(text.partition(",")[0])
