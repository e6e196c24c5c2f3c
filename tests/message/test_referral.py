"""Who writes about a product that others support is told where; who only mentions it is helped here."""

import pytest

from gateway.message.body import new_words
from gateway.message.referral import Referred, is_mere_thanks, refer
from gateway.message.sentences import sentences
from rules.policy import Referral

REFERRALS = (
    Referral("go", "Atlas Go", ("Atlas Go", "AtlasGo"), "Its own team helps you at go@vendor.example.org"),
    Referral("vault", "Vault", ("Vault",), "Its team helps you in its chat"),
)


def read(subject: str, text: str) -> Referred | None:
    body = new_words(text)
    found = refer(REFERRALS, "Atlas", subject, sentences(body))
    if found is not None:
        part = subject if found.evidence.part == "subject" else text
        assert part[found.evidence.start : found.evidence.end] == found.evidence.text
    return found


@pytest.mark.parametrize(
    "subject, text, wanted",
    [
        ("Atlas Go: no sound", "The recordings play without sound.", "go"),
        ("Re: AtlasGo", "see below", "go"),
        ("No sound", "Hi Atlas,\n\nin our sessions on Atlas Go the recordings have had no sound since Friday.", "go"),
        ("Can't start", 'Hi,\n\nin Atlas Go the "Start" button of a live interview is greyed out for me.', "go"),
        ("Link", "Dear Sirs,\n\ni am writing because of Atlas Go. The link opens an error page.", "go"),
        ("Import", "Hi Atlas team,\n\nOur Vault workspace is refusing all new imports from Drive.", "vault"),
        ("Interviews", "all of my sessions in Atlas Go from yesterday on play back very\nquietly. Five of them.", "go"),
        ("Question", "How do I invite a participant in Atlas Go?", "go"),
        ("Question", "I moderate interviews in Atlas Go. Since today the timer starts at 59.", "go"),
        ("Vault", "cannot log in to Vault, password reset sends nothing", "vault"),
        ("Ton", "Hallo,\n\nin Atlas Go haben die Aufnahmen keinen Ton.", "go"),
        ("Anmeldung", "Es geht um Vault: Anmeldung schlägt seit heute fehl.", "vault"),
        ("Son", "Bonjour,\n\ndans Atlas Go les enregistrements n'ont plus de son.", "go"),
        ("Connexion", "Impossible de se connecter à Vault depuis ce matin.", "vault"),
        ("Sonido", "Hola,\n\nen Atlas Go las grabaciones no tienen sonido.", "go"),
        ("音声", "Atlas Goの録画に音声が入っておらず、再生できません。", "go"),
        ("Help", "Hi Atlas team,\n\nWe use Atlas Go for interviews. Today the waiting room lets nobody in.", "go"),
        ("Search", "Hello Atlas, in our repository (Vault) the highlights have vanished.", "vault"),
        ("Ton", "Hallo Atlas-Team, wir führen Interviews mit Atlas Go durch. Der Ton bricht ab.", "go"),
        ("Sound", "The recordings have no sound. This is in Atlas Go.", "go"),
        ("Export", "Exporting a report from Vault to PDF gives a blank page.", "vault"),
        ("Down", "Atlas Go no longer works.", "go"),
        ("Down", "Vault geht seit heute morgen nicht mehr.", "vault"),
    ],
)  # fmt: skip
def test_about_it(subject: str, text: str, wanted: str) -> None:
    found = read(subject, text)
    assert found is not None and found.id == wanted
    assert 0.5 < found.confidence <= 0.95


@pytest.mark.parametrize(
    "subject, text",
    [
        ("Study broken", "The study does not launch."),
        ("Study broken", "The study does not launch. We also use Vault, if that matters."),
        ("Import", "The participants exported from Atlas Go last year cannot be imported any more."),
        ("Import fails", "The CSV (an Atlas Go export from last year) is refused with an error."),
        ("Labels", "Atlas Go works fine, but in Atlas itself the labels are gone."),
        ("Labels", "In Vault there is no problem, here the labels are gone."),
        ("Labels", "The labels are gone in Atlas. Vault is not affected."),
        ("Labels", "Unlike in Vault, tags cannot be renamed here. Is that on purpose?"),
        ("Vault works, Atlas does not", "The study does not launch."),
        ("Not Vault", "This is not about Vault, our Atlas studies do not launch."),
        ("Deadline", "Please help, our studies must be fixed before we let Atlas go live on Monday."),
        ("Down", "why does atlas go down every morning? error 500"),
        ("Etiketten", "Wir nutzen auch Vault. Beim Export der Studie erscheint ein Fehler."),
        ("Import", "Die aus Vault exportierten Notizen lassen sich nicht importieren."),
        ("Labels", "Anders als in Vault fehlen hier die Etiketten."),
        ("Étude", "Nous utilisons aussi Vault. L'étude ne s'ouvre pas."),
        ("Import", "Les données exportées de Vault ne s'importent pas dans Atlas."),
        ("Estudio", "También usamos Vault. El estudio no se abre."),
        ("Import", "Los datos exportados de Vault no se importan."),
        ("調査", "Vaultも使っていますが、調査が開けません。"),
        ("Both", "We run interviews in Atlas Go and surveys in Atlas. Since today the surveys do not open."),
        ("Import of Vault data", "Importing a CSV fails with error 12. The file came from Vault."),
        ("Card sort", "Card sort results don't load. By the way, we love Vault!"),
        ("Report", "We cannot share a report. Next week we present it together with the Vault findings."),
        ("Panel", "We imported the panel we had built in Atlas Go into Atlas, and now quotas are wrong."),
        ("Clip", "Les clips ne se lisent pas. Nos collègues travaillent avec Vault et n'ont pas ce problème."),
        ("Baumtest", "Der Baumtest lädt nicht. In Atlas Go hatten wir das nie."),
        ("Login", "I can't sign in to Atlas. I tried Atlas Go and it let me in without trouble."),
        ("Logic", "Branching ignores our rule. We had copied the questions over from Atlas Go."),
        ("Recorder", "The recorder blocks our study. Sessions run in Atlas Go, so this is only about studies."),
        ("Export", "The export lacks columns that we need for our Vault import."),
        ("Vaulted", "The vaulting of studies fails."),
    ],
)  # fmt: skip
def test_in_passing(subject: str, text: str) -> None:
    assert read(subject, text) is None


def test_what_is_quoted_refers_nobody() -> None:
    body = new_words("It still fails.\n\nOn Monday somebody wrote:\n> Atlas Go is broken.\n")
    assert refer(REFERRALS, "Atlas", "Study", sentences(body)) is None


@pytest.mark.parametrize(
    "text, thanks",
    [
        ("", True),
        ("Thanks!", True),
        ("Thank you very much, I will write to them.\n\nBest regards,\nDana", True),
        ("Vielen Dank für den Hinweis!\n\nViele Grüße\nDana", True),
        ("Merci beaucoup, bonne journée\nDana", True),
        ("Muchas gracias por la respuesta. Saludos, Dana", True),
        ("ありがとうございました。", True),
        ("no", False),
        ("this is Atlas", False),
        ("Thanks, but this is Atlas.", False),
        ("Thanks, it is about the main product", False),
        ("dies betrifft Atlas, danke", False),
        ("Non, c'est Atlas. Merci", False),
        ("No, es Atlas. Gracias", False),
        ("Thank you. Could you have a look all the same?", False),
        ("これはAtlasの問題です。よろしくお願いします。", False),
        ("still broken", False),
    ],
)
def test_mere_thanks(text: str, thanks: bool) -> None:
    assert is_mere_thanks(text) is thanks
