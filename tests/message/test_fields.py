"""The six required fields: read where written, missing where not, and every span true."""

from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.message.body import new_words
from gateway.message.fields import Reading, Status, read_fields
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


def by_tables(reading: Reading) -> Status:
    """As the tables alone would say: what is only likely (`tests/message/test_likely.py`) they have not read."""
    return Status.MISSING if any(each.source == "likely" for each in reading.spans) else reading.status


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


@pytest.mark.parametrize(
    "line, name, value",
    [
        ("Who feels it  the pilot, six testers", "impact", "the pilot, six testers"),
        ("Do this       Preview, Yes, Next", "steps", "Preview, Yes, Next"),
        ("First seen\tMonday 09:00", "start_time", "Monday 09:00"),
        ("Problem start: Monday 09:00", "start_time", "Monday 09:00"),
        ("Inicio del problema: lunes 09:00", "start_time", "lunes 09:00"),
        ("Première constatation : lundi 09:00", "start_time", "lundi 09:00"),
        ("Problembeginn: Montag 09:00", "start_time", "Montag 09:00"),
        ("Handanstoß: Verwaltung, Abgleich", "steps", "Verwaltung, Abgleich"),
        ("Pasos ............ abrir, elegir, Calcular", "steps", "abrir, elegir, Calcular"),
        ("A quién afecta ... a los seis distritos", "impact", "a los seis distritos"),
        ('  "whom": "public readers in three countries",', "impact", "public readers in three countries"),
        ("Ausmaß: alle Standorte", "impact", "alle Standorte"),
        (
            "It stops. Steps we take:\n  a. open it\n  b. press Export",
            "steps",
            "a. open it\n  b. press Export",
        ),
    ],
)
def test_labels_of_any_form(line: str, name: str, value: str) -> None:
    _, fields = extracted(f"Hello,\n\n{line}\n\nRegards")
    assert (fields[name].status, fields[name].value) == (Status.PRESENT, value)


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
    message = parse(b"Subject: question\r\n\r\nHello, could somebody call me? Thanks")
    found = read_fields(message, new_words(message.text, is_reply=False), SPECS)
    assert {reading.status for _, reading in found.fields} == {Status.MISSING}
    assert found.missing == tuple(spec.name for spec in SPECS)


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
        ("seit heute Morgen 9:30 Uhr können wir uns leider nicht anmelden", "start_time", "seit heute Morgen 9:30 Uhr"),
        ("The study won’t start. It is new.", "aspects", "The study won’t start"),
        ("It fails. 200 participants wait for Monday.", "impact", "200 participants wait for Monday"),
        # --- rows and columns
        ("| Impact | all drivers |\n| Since | 7:05 CET |\n", "start_time", "7:05 CET"),
        ("Defect          map stays empty\nBegan           8 May, 9:10\n", "start_time", "8 May, 9:10"),
        ("To see it: open the list, tap a bin. The rest works.", "steps", "open the list, tap a bin"),
        # --- ways and situations
        ("Nothing comes. Results > Export > PDF is the way.", "steps", "Results > Export > PDF is the way"),
        ("So I opened the list, chose a bin and pressed Save.", "steps", "So I opened the list, chose a bin and pressed Save"),
        ("Ouvrir la liste, choisir un bac, valider.", "steps", "Ouvrir la liste, choisir un bac, valider"),
        # --- since when
        ("Maps are blank since the lorries left at 5:45.", "start_time", "since the lorries left at 5:45"),
        ("La carte est vide depuis hier soir vers 19h.", "start_time", "depuis hier soir vers 19h"),
        ("El mapa no carga desde ayer a las 16:20.", "start_time", "desde ayer a las 16:20"),
        ("It has been like this for three days now, no map appears.", "start_time", "for three days"),
        ("昨日の正午ごろから地図が表示されません。", "start_time", "昨日の正午ごろから"),
        # --- who
        ("The map is blank. None of our 17 drivers can work.", "impact", "None of our 17 drivers can work"),
        ("Die Karte bleibt leer, betroffen sind alle Fahrer.", "impact", "betroffen sind alle Fahrer"),
        # --- wording
        ("The browser reports Failed - tile server gone.", "error", "Failed - tile server gone"),
        ("Every page answers 502 Bad Gateway here.", "error", "502 Bad Gateway"),
        ('{"error": {"message": "tile 7 is missing"}}', "error", "tile 7 is missing"),
        ("地図を開くと「地図を読み込めません」と表示されます。", "error", "地図を読み込めません"),
    ],
)  # fmt: skip
def test_fields_in_a_running_text(text: str, name: str, value: str) -> None:
    assert extracted(text)[1][name].value == value


@pytest.mark.parametrize(
    "text, name, status",
    [
        ("The list is empty. No error message appears.", "error", Status.DECLINED),
        ("Die Liste ist leer. Eine Fehlermeldung erscheint nicht.", "error", Status.DECLINED),
        ("La liste reste vide, sans aucun message d'erreur.", "error", Status.DECLINED),
        ("La lista sale vacía. No aparece ningún mensaje.", "error", Status.DECLINED),
        ("一覧が空です。エラーは出ません。", "error", Status.DECLINED),
        ("Error: there is none", "error", Status.DECLINED),
        ("The list is empty. The error does not go away.", "error", Status.MISSING),
        ("The list is empty. I can't share screenshots, they show customers.", "logs", Status.DECLINED),
        ("Die Liste ist leer. Logs dürfen wir Ihnen nicht schicken.", "logs", Status.DECLINED),
        ("Logs | not available", "logs", Status.DECLINED),
        ("The list is empty. We cannot send messages with pictures.", "logs", Status.MISSING),
        ("The list is empty. I'll send the HAR tomorrow.", "logs", Status.PROMISED),
        ("Die Liste ist leer. Die HAR-Datei reiche ich morgen nach.", "logs", Status.PROMISED),
        ("La liste est vide. Je vous enverrai l'export demain.", "logs", Status.PROMISED),
        ("La lista sale vacía. Mañana les mando los registros.", "logs", Status.PROMISED),
        ("一覧が空です。ログは後ほどお送りします。", "logs", Status.PROMISED),
        ("The list is empty. We cannot reproduce it at will.", "steps", Status.DECLINED),
        ("The list stays empty whenever I open it on my phone.", "steps", Status.UNSURE),
        ("Beim Abspielen bleibt das Bild schwarz.", "steps", Status.UNSURE),
        # --- what is no answer
        ("The list is empty. We launch tomorrow at 9 am.", "start_time", Status.MISSING),
        ("The list is empty. We are with you since the days the app was green.", "start_time", Status.MISSING),
        ('On the list the "Glass" icon is brown.', "error", Status.MISSING),
        ("How do I rename a list?", "impact", Status.MISSING),
        ("Thanks for the quick help last week!", "start_time", Status.MISSING),
        ("All is well, only the list is empty.", "logs", Status.MISSING),
        # --- languages without a table: what was not understood is not asked for
        ("La mappa non si apre per gli autisti e non è la prima volta che succede con questo", "impact", Status.UNSURE),
        ("La mappa non si apre per gli autisti e non è la prima volta che succede con questo", "logs", Status.MISSING),
    ],
)  # fmt: skip
def test_what_is_refused_promised_or_not_said(text: str, name: str, status: Status) -> None:
    assert by_tables(extracted(text)[1][name]) is status


TOLD = (Status.PRESENT, Status.UNSURE)
"""Not asked for."""


@pytest.mark.parametrize(
    "text, name",
    [
        # --- wordings without marks, codes, whoever says them
        ("There is a red banner across the top reading Connection to search cluster lost.", "error"),
        ("A pop up: Unable to save draft.", "error"),
        ("We see ERR_CONNECTION_RESET in the browser.", "error"),
        ("Es erscheint ein rotes Banner mit dem Text Verbindung verloren.", "error"),
        ("Un bandeau rouge indique Connexion perdue.", "error"),
        ("Se abre una ventana que pone archivo bloqueado.", "error"),
        ("エラーコードはKX-4471です。", "error"),
        # --- who is hit, and what it costs
        ("Me and my colleague can't get in.", "impact"),
        ("Everything has come to a standstill here.", "impact"),
        ("tickets pile up, 300 in the queue already", "impact"),
        ("3 of 9 trucks.", "impact"),
        ("Kunden rufen an und beschweren sich.", "impact"),
        ("Toute la compta est coincée.", "impact"),
        ("Estamos parados.", "impact"),
        ("業務が完全に止まっています。", "impact"),
        # --- the case in which it happens
        ("The moment we press Launch it crashes.", "steps"),
        ("Importing more than 100 rows kills it.", "steps"),
        ("Settings / Channels / Email / Add", "steps"),
        ("Versucht man zu sortieren, ist die Reihenfolge falsch.", "steps"),
        ("Il suffit d'ouvrir une conversation et de remonter.", "steps"),
        ("Voy a Ajustes, hago clic en Usuarios y nada.", "steps"),
        ("日付で並べ替えると順番がおかしくなります。", "steps"),
        # --- what can be looked up
        ("Here is one of them: https://app.example.com/conversations/5f0c33", "logs"),
        ("conversation 66f1a0c2 is one of them", "logs"),
        ("Example customers: 10233, 10234 and 10238.", "logs"),
    ],
)
def test_what_is_told_in_many_ways_is_not_asked_for(text: str, name: str) -> None:
    assert extracted(text)[1][name].status in TOLD


@pytest.mark.parametrize(
    "text, name",
    [
        ("The support line says Monday to Friday.", "error"),
        ("It shows an error.", "error"),
        ("We have 500 agents in Madrid.", "error"),
        ("The colour of the text is wrong.", "error"),
        ("Filters reset themselves.", "impact"),
        ("Der Server antwortet nicht.", "impact"),
        ("Les couleurs sont fausses.", "impact"),
        ("Let me know when it is fixed.", "steps"),
        ("Nach dem Update ist die Karte leer.", "steps"),
        ("Si necesitan algo más, digan.", "steps"),
        ("Version 14.2.1 on Android 13.", "logs"),
        ("Call me on +49 89 1234567.", "logs"),
        ("It began at 15:52 and goes on.", "logs"),
    ],
)
def test_what_only_looks_like_it_is_asked_for(text: str, name: str) -> None:
    assert by_tables(extracted(text)[1][name]) is Status.MISSING


@pytest.mark.parametrize(
    "text, name",
    [
        ("The map is blank. I put the kettle on.", "steps"),
        ("The page is blank for 200 cleaners who log every bag.", "steps"),
        ("Der Verlauf ist leer. Ich tipp grad alles von Hand ein.", "steps"),
        ("Die Seite ist leer. 120 Probanden haben Einladungen in der Tasche.", "steps"),
        ("The map is blank, the list view is fine so we use that.", "steps"),
        ("The map is blank. If you want I send the video.", "steps"),
        ("The map is blank. Attaching what I downloaded at noon.", "steps"),
        ("Die Karte ist leer. Zwei Leute warten auf die Clips.", "steps"),
        ("地図が空白です。ブラウザを変えても同じでした。", "steps"),
        ('Our "Sorry it is late" workflow sends it twice.', "error"),
        ("Everybody who answers B is NOT screened out.", "error"),
        ("My own study (ID 33120) counts twice.", "error"),
        ("It does not tag any photo of the bins any more.", "logs"),
    ],
)
def test_what_is_near_it_is_asked_for(text: str, name: str) -> None:
    assert extracted(text)[1][name].status is Status.MISSING


@pytest.mark.parametrize(
    "text, name",
    [
        ("I hit Launch and the wheel spins.", "steps"),
        ("Sie hat nur auf den Knopf geklickt.", "steps"),
        ("Le doy click y nada.", "steps"),
        ("Das Aufrufen der Startseite genügt.", "steps"),
        ("Opening the page is enough.", "steps"),
        ("Sobald ich sie antippe, ist sie weg.", "steps"),
        ("En facturas le doy a Aprobar.", "steps"),
        ('People get to task four, press "Done" and are out.', "steps"),
        ("Überall nur „Die Leitung wurde gekappt“.", "error"),
        ("Nach dem Klick steht da nur\nDas Fenster konnte nicht gebaut werden", "error"),
        ("Nous ne disposons d'aucun journal technique.", "logs"),
        ("Es geht nicht.\n\n 9  ae-2.cr1.example  12.4 ms\n10  * * *\n", "logs"),
        ('It writes "Network hiccup, hang tight".', "error"),
        ("Nach dem Klick erscheint AADSTS50011.", "error"),
        ("Meldung gibt es keine.", "error"),
        ("It closes and says nothing.", "error"),
        ("ログは取得しておりません。", "logs"),
        ("The counter jumps, slaTimer.ts:88 warns.", "logs"),
        ("I would not know how to get you any kind of log.", "logs"),
        ("The stars come out as marks for shoppers on older phones.", "impact"),
        ("業務には差し支えありません。", "impact"),
        (
            "so this is dictated sorry period the chat that pops up on our page has stopped popping up",
            "aspects",
        ),
        ("PLEASE FIX ASAP THE LOGO ON THE PDF PAGE IS STRETCHED AND ALL HATE IT", "aspects"),
    ],
)
def test_what_is_told_in_other_ways_is_not_asked_for(text: str, name: str) -> None:
    assert extracted(text)[1][name].status is not Status.MISSING


def test_what_is_wrong_is_of_a_thing_and_early() -> None:
    _, fields = extracted("The export stops halfway. Nobody here can work. We cannot wait any longer.")
    assert fields["aspects"].value == "The export stops halfway"


def test_a_numbered_list_of_faults_is_no_way_to_them() -> None:
    _, fields = extracted("Two things:\n1. The map stays blank.\n2. Photos are lost.\n")
    assert fields["steps"].status is Status.MISSING
    assert [each.text for each in fields["aspects"].spans] == [
        "The map stays blank",
        "Photos are lost",
    ]


def test_what_is_quoted_is_no_answer() -> None:
    text = "It is as I said.\n\n> The map is down since Monday 9:00 for all users.\n"
    message = parse(b"Subject: Re: map\r\n\r\n" + text.encode())
    found = read_fields(message, new_words(message.text, is_reply=True), SPECS)
    assert {"impact", "start_time"} <= set(found.missing)


@pytest.mark.parametrize(
    "name, kind, inline, helps",
    [
        ("trace.har", "application/octet-stream", False, True),
        ("shot.png", "image/png", False, True),
        ("image001.png", "image/png", True, False),
        ("card.vcf", "text/vcard", False, False),
        ("invite.ics", "text/calendar", False, False),
        ("winmail.dat", "application/ms-tnef", False, False),
        ("logo.png", "image/png", False, False),
    ],
)
def test_which_attachments_help(name: str, kind: str, inline: bool, helps: bool) -> None:
    how = "inline" if inline else "attachment"
    extra = (
        "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nThe map is blank.\r\n--x\r\n"
        f"Content-Type: {kind}; name={name}\r\nContent-Disposition: {how}; filename={name}\r\n\r\nlines\r\n--x--\r\n"
    )
    _, fields = extracted("", extra=extra.encode())
    assert (fields["logs"].status is Status.PRESENT) is helps


def test_a_picture_among_the_words_helps_where_it_is_spoken_of() -> None:
    extra = (
        b"Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\n\r\nThe map is blank. Screenshot below.\r\n--x\r\n"
        b"Content-Type: image/png; name=image001.png\r\nContent-Disposition: inline; filename=image001.png\r\n\r\nx\r\n--x--\r\n"
    )
    _, fields = extracted("", extra=extra)
    assert "attachment:0" in {each.part for each in fields["logs"].spans}


@pytest.mark.parametrize(
    "unit",
    ['"a ', " 'a", "since ", "a > ", "1. a\n", "<a ", "a  ", "\nSteps: a", "all users cannot ", "request id ", "エラーは", "with error ", "says lost ", "code 4", "id 1", "when I ", "imp_7 ", "we open "],
)  # fmt: skip
def test_twice_the_text_costs_twice(unit: str) -> None:
    """Text beyond the first 60,000 characters is not looked at; up to there the cost grows in line."""

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        message = replace(parse(b"Subject: x\r\n\r\n"), text=text)
        body = new_words(text, is_reply=False)
        best = 1e9
        for _ in range(4):
            began = process_time()
            read_fields(message, body, SPECS)
            best = min(best, process_time() - began)
        return best

    assert seconds(40_000) <= max(3.5 * seconds(20_000), 0.05)


@pytest.mark.parametrize(
    "text",
    ["Since the, update it fails.", "Ever since, after the release. It", "Seit dem, Update geht nichts."],
)
def test_an_event_beyond_its_clause_is_none(text: str) -> None:
    """Its words stand in another clause: "since" is followed by none."""
    message = parse(f"Subject: x\nContent-Type: text/plain; charset=utf-8\n\n{text}\n".encode())
    read_fields(message, new_words(message.text, is_reply=False), (FieldSpec("start_time", "When?"),))
