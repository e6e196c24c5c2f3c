"""What is for other desks however it is said, and what only sounds so: reports that name bills, seats, courses, absences."""

import pytest

from gateway.message.gate import Answers, Intent
from tests.message.wanted import wanted

NOTHING, SOMETHING = Answers.NOTHING, Answers.SOMETHING


def said(subject: str, text: str, answering: Answers = NOTHING) -> Intent:
    return wanted(subject, text, answering)


@pytest.mark.parametrize(
    "subject, text",
    [
        ("Root cause", "Could you send us the RCA for the outage two weeks ago? Our risk team files these."),
        ("Preventing a repeat", "Last Tuesday's outage is behind us. What has been changed so this cannot recur?"),
        ("Ausfall im Oktober", "Für unseren Jahresbericht: was war im Oktober die Ursache des Ausfalls? Aktuell gibt es keinerlei Probleme."),
        ("Rapport d'incident", "Pourriez-vous nous transmettre le rapport d'incident concernant la panne du 12 octobre ?"),
        ("Informe", "¿Nos pueden enviar el informe de causa raíz de la caída del 2 de noviembre? Lo pide auditoría."),
        ("障害報告書のお願い", "先週の障害につきまして、再発防止策を含む報告書をご送付いただけますと幸いです。"),
    ],
)  # fmt: skip
def test_what_a_fault_was_that_is_over_reports_none(subject: str, text: str) -> None:
    assert said(subject, text) is Intent.OTHER


@pytest.mark.parametrize(
    "subject, text",
    [
        ("double charge", "Our card was charged twice this month, 480 dollars each. Please look into it and return one."),
        ("Prélèvement", "Nous avons été prélevés deux fois en novembre. Merci de nous rembourser un des deux prélèvements."),
        ("Baja del servicio", "Hemos decidido no continuar con el servicio a partir de enero. Les rogamos confirmen la baja."),
        ("Fewer licences", "From January we only need 30 instead of 45 licences. Please adjust the subscription."),
        ("ISO certificate", "Your ISO 27001 certificate on file expired in October. Please send the new one."),
        ("Formation", "Proposez-vous des formations pour administrateurs ? Nous serions cinq, si possible en janvier."),
        ("Is your site slow?", "I ran a test of your website and found 14 errors that cost you visitors. Shall I send the report?"),
        ("Initiativbewerbung", "ich suche ab Januar eine neue Stelle im Kundendienst und möchte mich bei Ihnen vorstellen."),
        ("A thank you", "The fix you rolled out on Friday is holding. No more errors all weekend. Lovely work."),
        ("Away", "I'm away Thursday and won't be looking at mail. If there's anything, Dev is minding the shop."),
        ("担当者変更のご連絡", "このたび担当が山田から鈴木に変わりました。今後ともよろしくお願いいたします。"),
        ("Outage of the week", "Dear readers, this week we look at how a bank lost its login. Read more on our blog."),
        ("Exercice de crise", "Nous simulons en janvier la panne d'un fournisseur. Rien de réel. Quelqu'un de chez vous pourrait-il participer ?"),
        ("Oops", "This was meant for our printer company, sorry. Forget it."),
        ("Pricing", "Do schools get a lower price? We are 300 pupils strong."),
    ],
)  # fmt: skip
def test_is_for_another_desk_in_whatever_words(subject: str, text: str) -> None:
    assert said(subject, text) is Intent.OTHER


@pytest.mark.parametrize(
    "subject, text",
    [
        ("Invoice approval", "When I press Approve on a haulier invoice it jumps back to Pending."),
        ("Zahlungen", "Zahlungen an Subunternehmer bleiben hängen, Meldung ZB-403. Fälligkeit ist der 30."),
        ("Validation des factures", "Quand mon directeur valide, la facture reste en attente avec un bandeau rouge."),
        ("請求書の承認", "請求書を承認しても「保留」に戻ってしまいます。経理部が支払いできません。"),
        ("Panel credits", "We bought 200 panel credits, the account shows 20."),
        ("Survey", "Participants who want to take part in the survey get a blank page after two minutes."),
        ("Seats", "Seats we freed are still counted."),
        ("Renewal dates", "Renewal dates in the contract calendar are off by a year."),
        ("Urlaub", "Bitte prüfen: Kollegen im Urlaub bekommen Tickets."),
        ("Abwesend", "Wer auf abwesend steht, bekommt trotzdem Anrufe."),
        ("Questionnaire", "The signed questionnaire of our subcontractor disappeared from the compliance tab."),
        ("個人情報", "他社のお客様の個人情報が検索結果に出てきます。"),
        ("Explanation", "I need an explanation: every report for October shows zero."),
        ("La cause", "Tous les rapports d'octobre affichent zéro. Quelle est la cause ?"),
        ("Corte breve", "Esta mañana de 8 a 8:20 no subían las fotos. Ya va, pero conviene que miren por qué."),
        ("all good now", "From 7:50 to 8:05 this morning photos weren't uploading. You may want to look at why."),
        ("Kudos", "Lovely new look. The save icon is gone, mind."),
        ("Thanks and a question", "Thanks for the quick help! Now the other thing: the heat maps come out grey."),
        ("Bulk undo", "Would be lovely to have an undo for bulk changes. No reply needed."),
        ("Training mode", "How do I switch a study into training mode for new colleagues?"),
        ("Umfrage", "Wie stelle ich ein, dass man nur einmal an der Umfrage teilnehmen kann?"),
    ],
)  # fmt: skip
def test_only_sounds_like_another_desk(subject: str, text: str) -> None:
    assert said(subject, text) is Intent.INCIDENT


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I reported that our team cannot log in. I'd kindly ask how the matter stands.",
        "Ich hatte am Montag wegen der fehlenden Exporte geschrieben. In welchem Stadium ist das?",
        "Je vous ai écrit lundi au sujet des exports. Où en sommes-nous ?",
        "先週ご連絡した録画の不具合について、その後の進み具合をお聞かせください。",
    ],
)
def test_asks_how_far_we_are_though_it_names_the_fault(text: str) -> None:
    assert said("Hello", text) is Intent.STATUS_REQUEST


@pytest.mark.parametrize(
    "text",
    [
        "Laut SLA steht uns ein Nachlass zu, wir konnten am 6. einen halben Tag nicht arbeiten.",
        "Please set one month's subscription against our December bill, as our contract allows.",
        "We would like to be made whole for the day we lost, as the service levels provide.",
    ],
)
def test_asks_for_money_by_contract_without_the_word_credit(text: str) -> None:
    assert said("November", text) is Intent.CREDIT_REQUEST


def test_what_was_sent_on_answers_nobody_and_a_yes_does() -> None:
    text = "Os adjunto el correo de mi compañera. Nos pasa a los dos."
    assert said("RV: aviso", text, SOMETHING) is Intent.INCIDENT
    assert said("Re: Carte", "Oui, depuis mardi, tout le service, aucun message.", SOMETHING) is Intent.REPLY
