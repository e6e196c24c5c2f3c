"""What a mail wants of us, in five languages; in doubt it reports a fault, for nothing may be lost."""

from time import perf_counter

import pytest

from gateway.message.gate import Answers, Intent, answers, intent
from tests.message.wanted import wanted as wants

NOTHING, SOMETHING, US = Answers.NOTHING, Answers.SOMETHING, Answers.US
PREFIX, ADDRESSES = "UZ", ("help@vendor.example.org",)


@pytest.mark.parametrize(
    "subject, text",
    [
        ("Down", "nothing works"),
        ("Cards", "Customers' credit cards are declined since 09:00"),
        ("Refunds", "Agents cannot refund orders any more, the Refund button throws an error. We request your help."),
        ("Credits gone", "Our panel credits disappeared from the account after yesterday's invoice run."),
        ("Outage", "The platform is still down right now. We will request the service credit under our contract."),
        ("Export broken", "Exports fail since 9:00. When will this be fixed? Any update would be appreciated."),
        ("Invoice page", "The invoice page shows an error message when I click Download on your invoice."),
        ("Rechnung", "Beim Klick auf eine Rechnung kommt eine Fehlermeldung, die Seite lädt nicht."),
        ("Newsletter", "Our newsletter cannot be sent: the button stays grey, unsubscribe links are broken."),
        ("Webinar recording", "The webinar recording has no sound in the player."),
        ("Same again", "As in UZ-1042 last month the export is stuck at 0%."),
        ("How to", "How do I rename a workspace? Thanks in advance. Many thanks!"),
        ("Thanks", "Thanks for the call. The import worked again for an hour, but now it hangs at 40 %."),
        ("Danke", "Danke für gestern. Heute geht wieder nichts, alle Kollegen sehen eine weiße Seite."),
        ("Vidéo", "Impossible d’avoir un aperçu, la page reste blanche. Merci pour le webinaire !"),
        ("Nos recherches", "Merci d'avance. Nous n'arrivons plus à ouvrir l'étude depuis ce matin."),
        ("Estado", "El estado de los pedidos no aparece en la pantalla desde ayer. Gracias."),
        ("ログイン", "今朝からログインできません。画面が真っ白です。ご確認をお願いします。"),
        ("請求書の画面", "請求書の画面を開くとエラーが表示されます。経理のメンバー全員です。"),
        ("Job offers module", "Candidates on the job board are missing; the career page shows an error in Chrome."),
        ("Question about the pricing page", "The widget shows the price in dollars instead of euros."),
        ("Renewal", "After the renewal of our licence our seats show as expired."),
        ("Newsletter", "Our newsletter was sent twice, and the unsubscribe link leads to a 404."),
        ("Candidates", "In the panel candidates appear twice, and the shortlist is empty."),
        ("Bestellnummer", "Die Bestellnummer wird in der Ansicht nicht mehr angezeigt, die Rechnungsadresse auch nicht."),
        ("Gutschriften", "Wir können keine Gutschrift für Kunden anlegen, der Knopf reagiert nicht. Wir bitten um Hilfe."),
        ("Facturas", "Las facturas y el número de pedido no se sincronizan con el widget desde ayer."),
        ("Payment reminder", "A payment reminder popup covers our screen though nothing is overdue; nobody can work."),
        ("Collaboration", "Collaboration invites come back as refused."),
        ("Thanks", "Thanks for the great support yesterday! Sadly the page is white again today."),
        ("Once more", "As in UZ-1042 the export hangs at 40 %. When will this be stable?"),
        ("ASAP", "pls call me"),
        ("Seats", "We cannot add seats: the Add button does nothing."),
        ("Meeting", "The meeting recording of our last session has no sound."),
        ("Parcels", "Our customers cannot see where their parcel is, the order panel is empty."),
        ("Kostenstelle", "Im Export fehlen neuerdings die führenden Nullen der Kostenstelle, die Buchhaltung weist die Datei zurück."),
        ("Termine", "Die Termine werden im Kalender doppelt angezeigt."),
        ("Down", ""),
    ],
)  # fmt: skip
def test_incidents(subject: str, text: str) -> None:
    assert wants(subject, text, NOTHING, PREFIX) is Intent.INCIDENT


@pytest.mark.parametrize(
    "subject, text",
    [
        ("Credit request", "for the outage in October"),
        ("October", "We request a credit for the outage on 4 October."),
        ("SLA", "Availability was 98.4 % in May. We claim the service credit our agreement provides."),
        ("Verfügbarkeit im Mai", "Laut Vertrag steht uns eine Gutschrift für Mai zu, die Plattform war 11 Stunden weg."),
        ("Demande d'avoir", "Nous demandons un avoir au titre de l'indisponibilité du 4 mai."),
        ("Disponibilidad", "Solicitamos el abono correspondiente a mayo según el contrato."),
        ("5月分", "5月の稼働率が99%を下回りました。契約に基づきサービスクレジットを申請します。"),
    ],
)  # fmt: skip
def test_credit_requests(subject: str, text: str) -> None:
    assert wants(subject, text, NOTHING, PREFIX) is Intent.CREDIT_REQUEST


@pytest.mark.parametrize(
    "subject, text, answering",
    [
        ("Re: Down", "Any update?", US),
        ("Re: Down", "status", SOMETHING),
        ("Re: Down", "Status UZ-1042.\n\nDana", US),
        ("Question", "What is the status of UZ-1042?", NOTHING),
        (
            "My ticket",
            "I have heard nothing about my ticket since Monday. Is anybody working on it?",
            NOTHING,
        ),
        ("UZ-1042", "Gibt es Neuigkeiten?", NOTHING),
        ("Reports", "Any idea when UZ-1042 will be done?", NOTHING),
        ("Nachfrage", "Wie ist der Stand bei meiner Meldung von letzter Woche?", NOTHING),
        ("Relance", "Où en est ma demande UZ-1042 ? Toujours sans réponse.", NOTHING),
        ("UZ-1042", "¿Hay novedades sobre nuestra incidencia?", NOTHING),
        ("UZ-1042の件", "その後いかがでしょうか。進捗を教えてください。", NOTHING),
    ],
)
def test_status_requests(subject: str, text: str, answering: Answers) -> None:
    assert wants(subject, text, answering, PREFIX) is Intent.STATUS_REQUEST


@pytest.mark.parametrize(
    "subject, text, answering",
    [
        ("Re: Down", "it works again, but only for admins", US),
        ("Re: Down", "Status codes are wrong again", US),
        ("Re: Down", "Thanks! 1. since 9:40 2. everybody", US),
        ("AW: Fehler", "Montag, 8:20 Uhr. Die Meldung lautet „Kontingent erschöpft“.", US),
        ("Re: Pièces jointes", "Voici la capture demandée.", SOMETHING),
        ("", "", US),
        ("Re: Map does not load", '1) everybody\n2) since 1:30 PM\n3) "quota error"', SOMETHING),
        ("Map", "Here are the answers to your questions: since Monday, the error is 500.", NOTHING),
        ("Karte", "Zu Ihren Fragen: seit Montag, die Meldung lautet Fehler 500.", NOTHING),
        ("Carte", "En réponse à vos questions : depuis lundi, erreur 500.", NOTHING),
        ("Mapa", "Respondo a sus preguntas: desde el lunes, error 500.", NOTHING),
        ("地図", "ご質問いただいた件、回答します。月曜からエラーです。", NOTHING),
    ],
)
def test_replies(subject: str, text: str, answering: Answers) -> None:
    assert wants(subject, text, answering, PREFIX) is Intent.REPLY


@pytest.mark.parametrize(
    "subject, text, answering",
    [
        ("", "", NOTHING),
        ("Re: Export stuck", "The export came through. You can close it from our side. Cheers", US),
        ("Re: Down", "Thanks!", US),
        ("AW: Fehler", "Läuft wieder, besten Dank!", US),
        ("Re: Panne", "Merci beaucoup, c'est résolu.", US),
        ("Re: Caída", "Ya funciona, gracias.", US),
        ("Re: 障害", "復旧しました。ありがとうございました。", US),
        ("Praise", "I just wanted to say thank you to the whole team, great support.", NOTHING),
        ("Growing your pipeline", "We help companies like yours book more demos. Open to a quick 15 minute call?", NOTHING),
        ("Rechnung 2026-07", "Auf Ihrer Rechnung fehlt unsere Bestellnummer. Bitte um korrigierte Fassung.", NOTHING),
        ("Invoice 4711", "Please send a corrected invoice with our purchase order number.", NOTHING),
        ("Facture 4711", "Votre facture ne porte pas notre numéro de commande. Service comptable", NOTHING),
        ("Factura 4711", "En su factura falta el número de pedido. Contabilidad", NOTHING),
        ("請求書の件", "請求書に注文番号がありません。再発行をお願いします。経理部", NOTHING),
        ("Application", "Please find attached my CV and cover letter for the open position.", NOTHING),
        ("Stellenangebot", "Wir haben passende Kandidaten für Ihre offenen Stellen.", NOTHING),
        ("Add me", "Please add me to the list for product updates.", NOTHING),
        ("Bewerbung", "anbei Lebenslauf und Anschreiben.", NOTHING),
        ("The weekly digest", "This week in research. View online. Unsubscribe", NOTHING),
        ("Invitation", "You are invited to our webinar. Register now, seats are limited.", NOTHING),
        ("Pricing", "Could we have a quote for ten additional licences?", NOTHING),
    ],
)  # fmt: skip
def test_others(subject: str, text: str, answering: Answers) -> None:
    assert wants(subject, text, answering, PREFIX) is Intent.OTHER


@pytest.mark.parametrize(
    "is_reply, subject, quotation, ids, wanted",
    [
        (False, "Down", "", (), NOTHING),
        (True, "Re: Down", "", ("1@elsewhere.example.com",), SOMETHING),
        (True, "Re: Down", "> Hi team, is it down?", (), SOMETHING),
        (False, "About UZ-1042", "", (), SOMETHING),
        (False, "Down [UZ-1042]", "", (), US),
        (True, "Down", "", ("1.ack@vendor.example.org",), US),
        (False, "Down", "On Monday Support <help@vendor.example.org> wrote:\n> 1. Since when?", (), US),
        (False, "Down", "> Hello Dana, UZ-1042 is recorded.", (), US),
        (True, "Re: Down [XUZ-1042]", "", (), SOMETHING),
    ],
)
def test_whose_mail_is_answered(
    is_reply: bool, subject: str, quotation: str, ids: tuple[str, ...], wanted: Answers
) -> None:
    assert answers(is_reply, subject, quotation, ids, PREFIX, ADDRESSES) is wanted


def test_what_a_colleague_sent_on_is_no_answer_to_us() -> None:
    text = "Please see below, nobody in Lyon can open a study since noon, error 500."
    assert wants("RE: Lyon", text, SOMETHING, PREFIX) is Intent.INCIDENT
    assert wants("RE: Lyon", text, US, PREFIX) is Intent.REPLY


def test_what_was_sent_on_without_a_word_for_a_fault_is_one_all_the_same() -> None:
    for text in ("From our night shift: the app logs everyone out.", "Reports come out empty since noon."):
        assert wants("RE: Lyon", text, SOMETHING, PREFIX) is Intent.INCIDENT


def test_a_long_mail_is_read_in_time_that_grows_with_it() -> None:
    text = "We request the credit, any update on the invoice, thanks, error, the the the. " * 40

    def best(words: str) -> float:
        times = []
        for _ in range(5):
            before = perf_counter()
            intent("Re: Down", words, SOMETHING, PREFIX)
            times.append(perf_counter() - before)
        return min(times)

    intent("warm", text, NOTHING, PREFIX)
    assert best(text * 2) < best(text) * 2.5 + 0.001


@pytest.mark.parametrize(
    "subject, text",
    [
        ("GDPR", "Under article 15 I ask for a copy of all data about me, and for the erasure of it."),
        ("Away", "I am on leave until the 12th; in my absence please contact my colleague."),
        ("Seats", "From December please: two more seats, full seat each, bill it to the same cost centre."),
        ("Call?", "Could you do Tuesday or Wednesday? Half an hour on Teams will do."),
        ("Evening", "Join us at our summit: doors open at six, early bird tickets until Friday."),
        ("mi pedido", "Hice un pedido de unos zapatos. ¿Dónde está el paquete? Que me devuelvan el dinero."),
        ("Merci", "Un grand merci à toute l'équipe, tout roule désormais."),
        ("ご案内", "12月の交流会を開催します。会費は三千円、ご参加をお待ちしております。"),
    ],
)
def test_other_desks(subject: str, text: str) -> None:
    assert wants(subject, text, NOTHING, PREFIX) is Intent.OTHER


@pytest.mark.parametrize(
    "text, answering, wanted",
    [
        ("Kindly set off the November fee against our next bill: you were below the 99 % of our agreement.", NOTHING, Intent.CREDIT_REQUEST),
        ("Is anyone on it? You said you would write, I reported it on Monday.", NOTHING, Intent.STATUS_REQUEST),
        ("May I ask where this stands?", US, Intent.STATUS_REQUEST),
        ("Which cases of ours are still open?", NOTHING, Intent.STATUS_REQUEST),
        ("1) all of us\n2) since nine, any idea when it ends?", US, Intent.REPLY),
    ],
)  # fmt: skip
def test_in_other_words(text: str, answering: Answers, wanted: Intent) -> None:
    assert wants("Hello", text, answering, PREFIX) is wanted


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("Heads up that billing letters go to our new address. No reply needed.", Intent.OTHER),
        (
            "Could our purchasing department have the November invoice in the name of the subsidiary? No rush.",
            Intent.OTHER,
        ),
        ("Our contract ends in June and we shall not renew.", Intent.OTHER),
        ("Nous souhaitons résilier notre contrat, rien ne presse.", Intent.OTHER),
        ("The invoice page does not open. No rush.", Intent.INCIDENT),
        ("The upload is gone, nobody can work.", Intent.INCIDENT),
    ],
)
def test_matters_add_up_and_a_denial_alone_is_no_fault(text: str, wanted: Intent) -> None:
    assert wants("Hello", text, Answers.NOTHING, "INC") is wanted


def test_who_reports_and_asks_nothing_chases_nobody() -> None:
    text = "Ticket raised by the desk. Chats wait in the queue, we cannot assign them."
    assert wants("Routing", text, Answers.NOTHING, "INC") is Intent.INCIDENT


@pytest.mark.parametrize(
    "subject, text, wanted",
    [
        ("Thank you!", "Whatever you did last night, it did the job.", Intent.OTHER),
        ("gracias", "Quería darles las gracias, quedó resuelto lo del acceso.", Intent.OTHER),
        ("all good", "Ignore my earlier mail, it turned out to be our VPN. False alarm!", Intent.OTHER),
        ("御礼", "先日は迅速にご対応いただき、ありがとうございました。", Intent.OTHER),
        ("Office fruit", "We deliver fruit in your area. Would you like a free sample box?", Intent.OTHER),
        (
            "credit",
            "You were down for eleven hours in November. Please take it off the next bill.",
            Intent.CREDIT_REQUEST,
        ),
        ("details", "As you asked, here are the three ids: 8812, 8813, 8820.", Intent.REPLY),
        ("Thanks for last week", "Today the search is acting up though, it finds nothing.", Intent.INCIDENT),
        ("gracias por todo", "Hoy no nos sale el botón de enviar.", Intent.INCIDENT),
        ("my fault?", "My fault probably: the app on my phone logs itself out.", Intent.INCIDENT),
        ("correos", "Desde ayer nuestras respuestas no llegan al cliente.", Intent.INCIDENT),
    ],
)
def test_without_the_expected_words(subject: str, text: str, wanted: Intent) -> None:
    assert wants(subject, text, Answers.NOTHING, "KU") is wanted
