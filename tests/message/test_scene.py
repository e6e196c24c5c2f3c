"""A scene is read from how things are said, in five languages; what is denied, supposed or an aside says nothing."""

from time import perf_counter

import pytest

from gateway.message.body import Body
from gateway.message.classes import Page
from gateway.message.scene import Scene, read_scene
from gateway.message.sentences import sentences
from gateway.message.words.features import FEATURES
from gateway.message.words.scene import CLASSES
from rules.policy import Function, Scope


def scene(text: str, subject: str = "") -> Scene:
    return read_scene(Page(subject, sentences(Body(text, ((0, len(text)),), (), ()))))


@pytest.mark.parametrize(
    "text, function",
    [
        ("The platform is down.", Function.DOWN),
        ("Nobody can work here.", Function.DOWN),
        ("Every page is blank", Function.DOWN),
        ("Unsere Plattform ist nicht erreichbar.", Function.DOWN),
        ("Hier geht gar nichts mehr.", Function.DOWN),
        ("La plateforme ne répond plus.", Function.DOWN),
        ("El sistema está caído.", Function.DOWN),
        ("システムにアクセスできません。", Function.DOWN),
        ("The reports don't load.", Function.MAJOR),
        ("Die Suche funktioniert nicht.", Function.MAJOR),
        ("Les photos ne s'affichent plus.", Function.MAJOR),
        ("No suben las fotos.", Function.MAJOR),
        ("レポートが表示されません。", Function.MAJOR),
        ("It takes forever to open a chat", Function.DEGRADED),
        ("Alles ist sehr langsam.", Function.DEGRADED),
        ("There is a typo in the menu.", Function.COSMETIC),
        ("Il y a une coquille dans le menu.", Function.COSMETIC),
        ("How do I add a colleague?", Function.QUESTION),
        ("Wo stelle ich die Sprache ein?", Function.QUESTION),
    ],
)
def test_what_works(text: str, function: Function) -> None:
    found = scene(text)
    assert next(iter(found.functions)) is function
    said = found.functions[function]
    assert text[said.start : said.end] == said.text


@pytest.mark.parametrize(
    "text",
    [
        "The system is not down.",
        "If the system is down, whom do we call?",
        "Scroll down to the system settings.",
        "Everything else works.",
        "The system's chat is down",
        "Die Plattform ist nicht ausgefallen.",
        "If you need anything, the whole team is here.",
    ],
)
def test_what_is_no_outage(text: str) -> None:
    assert Function.DOWN not in scene(text).functions


@pytest.mark.parametrize(
    "text, down",
    [
        ("Nothing's loading for anyone here, cheers.", True),
        ("None of the agents get past the spinning wheel.", True),
        ("After 9 it goes white. Same on every machine.", True),
        ("Not a soul in the office can open anything.", True),
        ("Bei keinem von uns lädt irgendwas.", True),
        ("Plus aucune page ne s'affiche.", True),
        ("Nadie puede hacer nada.", True),
        ("全員の画面が真っ白です。", True),
        ("All agents sit idle.", True),
        ("Nobody knows why the button is grey.", False),
        ("Nobody can open the attachments.", False),
        ("The blank field is there for everybody.", False),
        ("Nothing of this stops us.", False),
        ('It says "Nothing works, sorry, try again" and goes on.', False),
        ("Error message: nothing works", False),
        ("I told my boss the platform is unusable.", False),
    ],
)
def test_all_of_it_for_everybody_or_a_part(text: str, down: bool) -> None:
    assert (Function.DOWN in scene(text).functions) is down


@pytest.mark.parametrize(
    "text, name",
    [
        ("The study refuses to go live.", "launch"),
        ("We press Launch and nothing happens.", "launch"),
        ("Our survey is stuck in draft.", "launch"),
        ("Die Studie lässt sich nicht starten.", "launch"),
        ("L'étude reste en brouillon.", "launch"),
        ("El estudio sigue en borrador.", "launch"),
        ("調査を公開できません。", "launch"),
        ("Participants get stuck at the second task.", "participants"),
        ("Die Teilnehmer können nicht weiter.", "participants"),
    ],
)
def test_what_fails_beside_the_features(text: str, name: str) -> None:
    assert name in scene(text).features


def test_who_cannot_log_in_reports_no_outage() -> None:
    found = scene("Nobody can log in, so nobody can work.")
    assert found.login and Function.DOWN not in found.functions


@pytest.mark.parametrize(
    "text, fails",
    [
        ("I can't log in.", True),
        ("Login fails with an error.", True),
        ("Wir können uns nicht anmelden.", True),
        ("Impossible de se connecter.", True),
        ("No podemos iniciar sesión.", True),
        ("ログインできません。", True),
        ("Log in, click Reports, it stays empty.", False),
        ("After the login the page is blank.", False),
    ],
)
def test_login(text: str, fails: bool) -> None:
    assert bool(scene(text).login) is fails


@pytest.mark.parametrize(
    "text, works",
    [
        ("There is a workaround.", True),
        ("We found a way around it.", True),
        ("In Firefox it goes straight through.", True),
        ("Damit kommen wir klar.", True),
        ("Avec Excel on s'en sort.", True),
        ("De momento nos apañamos con el PDF.", True),
        ("Excel fails, CSV works.", True),
        ("The second click does it.", True),
        ("If I reload it goes through.", True),
        ("Im Firefox läuft es durch.", True),
        ("Le CSV passe, ça me suffit.", True),
        ("En CSV sale bien y con eso tiramos.", True),
        ("Edgeなら表示されます。", True),
        ("Nobody is stuck.", True),
        ("We type the numbers in by hand.", True),
        ("I tried to export it by hand.", None),
        ("It worked in Chrome until yesterday.", None),
        ("Does it work in Chrome?", None),
        ("There is no workaround.", False),
        ("The workaround does not work.", False),
        ("Workaround: none", False),
        ("Workaround | tried another browser, none works", False),
        ("Kein Workaround bekannt.", False),
        ("Aucun contournement.", False),
        ("Is there a workaround?", None),
        ("Please suggest a workaround.", None),
        ("The web pages are fine.", None),
    ],
)
def test_a_way_round(text: str, works: bool | None) -> None:
    found = scene(text).workaround
    assert (found[0] if found else None) is works


@pytest.mark.parametrize(
    "text, count",
    [
        ("Uploads and reports are both down.", 2),
        ("Photos, reports and the map are broken.", 3),
        ("Scanning fails. The dashboard stays empty.", 2),
        ("Weder der Scan noch die Fotos funktionieren.", 2),
        ("No funcionan ni los reportes ni el escaneo.", 2),
        ("スキャンができません。レポートも表示されません。", 2),
        ("The photos in the report are missing. No photo loads.", 1),
        ("Reports and photos are fine, but the map is blank.", 1),
        ("Scanning fails, so the reports are empty.", 1),
        ("Exports fail. No report comes.", 1),
        ("The invoice upload is stuck. Invoices fail.", 1),
        ("- Reports: blank\n- Map: never loads", 2),
        ("Two things: the map is blank. And then the photos.", 2),
    ],
)
def test_features_out(text: str, count: int) -> None:
    assert len(scene(text).features) == count


@pytest.mark.parametrize(
    "text, wrong, live",
    [
        ("The study collects wrong data.", True, False),
        ("Die Antworten werden falsch gespeichert.", True, False),
        ("Les réponses sont faussées.", True, False),
        ("The study collects no answers.", True, False),
        ("Die Studie sammelt keine Antworten.", True, False),
        ("回答が間違って記録されています。", True, False),
        ("We have a live study.", False, True),
        ("The results are due today.", False, True),
        ("Die Studie läuft gerade.", False, True),
        ("We launch next month.", False, False),
    ],
)
def test_data_and_stakes(text: str, wrong: bool, live: bool) -> None:
    found = scene(text)
    assert (bool(found.wrong_data), bool(found.live)) == (wrong, live)


@pytest.mark.parametrize(
    "text, scope",
    [
        ("None of us can open it.", Scope.ALL),
        ("It hits all our agents.", Scope.ALL),
        ("About 40 users see it.", Scope.MANY),
        ("Mehrere Kollegen sehen es.", Scope.MANY),
        ("We are three persons.", Scope.SOME),
        ("It's just me.", Scope.ONE),
        ("It is not just me.", None),
        ("Everybody can work.", None),
        ("Nobody minds.", None),
        ("Hi all, thanks for everything.", None),
    ],
)
def test_how_many(text: str, scope: Scope | None) -> None:
    found = scene(text).scope
    assert (found[0] if found else None) is scope


def test_anger_says_nothing() -> None:
    found = scene("URGENT!!! FIX THIS ASAP! TOP PRIORITY, CRITICAL!!!", "URGENT")
    assert not (found.functions or found.scope or found.login or found.workaround)


def test_words_of_subject_and_text_stand_where_they_say() -> None:
    text = "Hello,\n\nthe whole platform\nis down for İpek and ALL USERS.\n"
    found = scene(text, "Reports broken")
    for said in (*found.functions.values(), *found.features.values()):
        assert {"subject": "Reports broken", "body": text}[said.part][said.start : said.end] == said.text


def test_no_phrase_has_two_meanings() -> None:
    meanings: dict[str, set[str]] = {}
    for name, words in (*CLASSES.items(), *FEATURES.items()):
        for phrases in words.values():
            for phrase in phrases.split(", "):
                assert phrase and phrase == phrase.strip().lower()
                meanings.setdefault(phrase, set()).add(name)
    assert not {phrase: found for phrase, found in meanings.items() if len(found) > 1}


@pytest.mark.parametrize(
    "unit", ["a p c u w x n v ", "all the ", "not can ", "login fails ", "写真が", "and photos, ", "no " * 9]
)
def test_twice_the_text_costs_twice(unit: str) -> None:
    def cost(count: int) -> float:
        text = (unit * 2_000)[:count]
        said = sentences(Body(text, ((0, len(text)),), (), ()))
        best = float("inf")
        for _ in range(5):
            start = perf_counter()
            read_scene(Page("", said))
            best = min(best, perf_counter() - start)
        return best

    cost(1_000)
    assert cost(10_000) <= 2.5 * cost(5_000) + 0.001


@pytest.mark.parametrize(
    "text, down",
    [
        ("We get a 502 on every url, from three different offices.", True),
        ("The front page won't show, from home, from the office, on 4G.", True),
        ("Zabble gives us a spinner, on the phones, on the office PCs, at every building.", True),
        ("The app says Service Unavailable on each tablet we own.", True),
        ("Auf allen Geräten dasselbe: die Website ist nicht erreichbar.", True),
        ("Page blanche chez tout le monde depuis 9 h.", True),
        ("Le site est injoignable depuis nos trois agences.", True),
        ("La página da 503 en todas las sedes.", True),
        ("どの端末からも接続できず、タイムアウトになります。", True),
        ("It is slow for everybody, from home and from the office.", False),
        ("The export fails in every browser.", False),
        ("The icon is cut off on every page, for everybody.", False),
        ("From home and from the office I see the old picture.", False),
    ],
)
def test_signs_of_different_kinds_add_up(text: str, down: bool) -> None:
    assert (Function.DOWN in scene(text).functions) is down


@pytest.mark.parametrize(
    "text",
    [
        "The picture on the welcome page is stretched.",
        'The label says "Filer" instead of "Filter".',
        'The label says "Filer" where it should be "Filter".',
        "Das Datum erscheint im amerikanischen Format.",
        "Le titre de la page est en gras.",
        "El emoji aparece como un cuadrado.",
        "絵文字が四角で表示されます。",
    ],
)
def test_how_a_thing_looks(text: str) -> None:
    assert Function.COSMETIC in scene(text).functions


def test_looks_of_one_thing_say_nothing_of_another() -> None:
    both = scene("The photos do not upload. The logo is a bit too big.")
    assert both.functions[Function.COSMETIC].confidence < 0.5


@pytest.mark.parametrize(
    "text, works",
    [
        ("We pick by hand for now.", True),
        ("We pick by hand, which we cannot keep up with.", False),
        ("Von Hand geht es, aber wir kommen nicht hinterher.", False),
        ("On note tout sur papier, c'est intenable.", False),
        ("手作業で対応していますが、追いつきません。", False),
        ("The upload fails; the desktop is fine.", False),
        ("Mobile participants are lost, desktop participants work.", False),
    ],
)
def test_a_way_round_must_be_one(text: str, works: bool) -> None:
    found = scene(text).workaround
    assert bool(found and found[0] and found[1].confidence >= 0.5) is works


def test_neither_the_one_nor_the_other() -> None:
    assert set(scene("Ni las fotos ni el mapa funcionan.").features) == {"photos", "map"}


@pytest.mark.parametrize(
    "text, works",
    [
        ("The parts desk sends them by post in the meantime.", True),
        ("Meanwhile, we read it off the old list.", True),
        ("Damit arbeite ich vorerst.", True),
        ("En attendant, on interroge l'API toutes les dix minutes.", True),
        ("Mientras tanto lo hacemos con la hoja de siempre.", True),
        ("We have paused the study for now.", False),
        ("Meanwhile the backlog grows.", False),
        ("For now nobody can work.", False),
        ("Solange warten alle.", False),
    ],
)
def test_what_is_done_for_the_time_being(text: str, works: bool) -> None:
    found = scene(text).workaround
    assert (found is not None and found[0]) is works


@pytest.mark.parametrize(
    "text",
    [
        "Is there any way to merge those who exist twice?",
        "Nothing is broken, I would only like to change the name that is wrong.",
        "Est-ce qu'on peut supprimer un bac créé par erreur ?",
    ],
)
def test_a_question_is_one_whatever_sounds_like_a_fault(text: str) -> None:
    found = scene(text).functions
    assert (
        found[Function.QUESTION].confidence
        > found.get(Function.MAJOR, found[Function.QUESTION]).confidence / 2
    )
    assert Function.DOWN not in found


def test_wrong_data_stay_wrong_by_hand_too() -> None:
    assert scene("The answers are stored wrong. We noted them on paper.").workaround is None
    assert scene("The filter does not work. We filter by hand.").workaround is not None


def test_a_number_of_something_is_no_number_of_people() -> None:
    assert scene("The picker sticks out on 13-inch laptops of the team.").scope is None
    assert scene("About 40 of our agents see it.").scope is not None


def test_the_end_of_a_line_is_no_denial() -> None:
    assert scene("All I get is a white page\nfor the whole team.").functions
