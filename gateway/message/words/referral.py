"""What stands around a product's name where it is only mentioned, and where it is what the mail is about.

Owns the tables only; the phrases are as in `words.gate`.
"""

from gateway.message.words.gate import Phrases

BEFORE: Phrases = (
    "also use", "also using", "also have", "also has", "also work with", "also work in", "also on", "also in", "already use",
    "export from", "exports from", "exported from", "exported it from", "exported them from", "import from", "imports from",
    "imported from", "imported them from", "importing from", "downloaded from", "copied from", "copy from", "taken from", "data from",
    "files from", "file from", "list from", "moved from", "moving from", "migrated from", "migrating from", "migration from", "switched from", "switching from", "came from",
    "comes from", "coming from", "come from", "moved over from", "moved here from", "export to", "exported to", "exports to", "copy to", "push to", "pushed to", "move to",
    "transfer to", "switch to", "switching to", "besides", "apart from", "aside from", "in addition to", "other than",
    "unlike", "unlike in", "than in", "than on", "opposed to", "opposed to in", "different from", "instead of", "rather than", "as in", "like in", "like on", "as on", "similar to", "same as in", "same in", "compared to", "compared with", "works in",
    "works fine in", "fine in", "ok in", "okay in", "no problem in", "no problems in", "no issue in", "no issues in",
    "no trouble in", "no such problem in", "nothing to do with", "not about", "isn't about", "is not about", "not",
    "not a", "not the", "not for", "not in", "used to use", "used to work with", "formerly", "formerly used", "previously used", "before we had",
    "replaced", "replaces", "to replace", "replacement for", "another team uses", "other team uses", "colleagues use",
    "team uses", "team also uses", "once used", "trial of", "subscribed to", "signed up for", "since we bought", "since we got", "considering", "thinking about", "evaluating", "looking at",
    "nutzen auch", "benutzen auch", "verwenden auch", "nutzt auch", "auch mit", "auch in", "haben auch", "arbeiten auch mit", "arbeiten auch in",
    "nutzen außerdem", "nutzen zusätzlich", "nutzen daneben", "export aus", "import aus", "daten aus", "datei aus", "liste aus",
    "stammt aus", "stammen aus", "kommt aus", "kommen aus", "früher", "früher mit", "früher in", "damals", "damals in",
    "zuvor", "vorher", "vorher mit", "neben", "außer", "anders als in", "anders als bei", "im gegensatz zu", "wie in", "als in", "als bei",
    "wie bei", "genau wie in", "statt", "anstelle von", "nicht um", "nicht", "nicht in", "nicht mit", "nichts mit",
    "umgestiegen von", "wechsel von", "umzug von", "vergleich zu", "nicht das",
    "utilisons aussi", "utilisons également", "utilise aussi", "avons aussi", "avons également", "travaillons aussi avec",
    "aussi sur", "aussi dans", "export depuis", "exporté de", "exportés de", "exportée de", "exportées de", "exporté depuis",
    "exportés depuis", "exportée depuis", "exportées depuis", "importé de", "importés de", "importé depuis", "importés depuis",
    "import depuis", "provient de", "proviennent de", "venant de", "issus de", "issues de", "données de", "fichier de",
    "contrairement à", "comme dans", "comme sur", "que dans", "que sur", "en plus de", "outre", "à part", "hormis", "au lieu de", "plutôt que", "pas de",
    "pas dans", "pas sur", "pas", "rien à voir avec", "auparavant", "autrefois", "migré de", "migré depuis", "migration depuis",
    "par rapport à",
    "también usamos", "también utilizamos", "usamos también", "utilizamos también", "también tenemos", "también trabajamos con",
    "también en", "exportado de", "exportada de", "exportados de", "exportadas de", "exportado desde", "exportada desde",
    "exportados desde", "exportadas desde", "importado de", "importado desde", "importados de", "importados desde",
    "importada desde", "procede de", "proceden de", "viene de", "vienen de", "datos de", "archivo de", "a diferencia de",
    "como en", "igual que en", "que en", "además de", "aparte de", "en lugar de", "en vez de", "no es", "no se trata de", "no en", "no",
    "nada que ver con", "antes con", "antes en", "antes usábamos", "migrado de", "migrado desde", "migramos de",
    "migramos desde", "comparado con",
)  # fmt: skip
"""Right before the name, but for an article: another thing is meant."""
ARTICLES = frozenset(
    [
        "the",
        "a",
        "an",
        "our",
        "my",
        "your",
        "this",
        "that",
        "their",
        "its",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "des",
        "ein",
        "eine",
        "einen",
        "unser",
        "unsere",
        "unserer",
        "unserem",
        "unseren",
        "mein",
        "le",
        "la",
        "les",
        "l",
        "un",
        "une",
        "notre",
        "nos",
        "mon",
        "ma",
        "el",
        "los",
        "las",
        "una",
        "nuestro",
        "nuestra",
        "nuestros",
        "mi",
        "old",
        "earlier",
        "former",
        "alten",
        "alte",
        "ancien",
    ]
)
AFTER: Phrases = (
    "last year", "last month", "last spring", "last summer", "last autumn", "last winter", "years ago", "months ago", "a year ago", "back then", "at the time", "in the past",
    "as well but", "too but", "export", "exports", "export file", "colleagues", "team has no", "letztes jahr", "letzten monat", "vor jahren", "seinerzeit", "damals",
    "exportiert", "exportierten", "exportierte", "importiert", "importierten", "importierte", "übernommen", "übernommenen",
    "heruntergeladen", "gewechselt", "umgestiegen", "umgezogen", "im einsatz", "l'an dernier", "l'année dernière", "le mois dernier", "il y a",
    "el año pasado", "el mes pasado", "hace un año", "hace años", "exportados", "importados",
)  # fmt: skip
"""Right behind the name: it was, or it came from there."""
FINE: Phrases = (
    "works", "works fine", "works well", "works normally", "works as usual", "is working", "still works", "does work", "runs",
    "runs fine", "is fine", "are fine", "is ok", "is okay", "fine", "all is well", "all fine", "everything is fine", "everything works",
    "as usual", "behaves", "it works", "they work",
    "funktioniert", "funktioniert alles", "geht", "geht alles", "klappt", "läuft", "ist in ordnung", "alles in ordnung", "alles gut", "alles normal",
    "fonctionne", "fonctionnent", "marche", "tout va bien", "tout fonctionne", "va bien", "aucun problème", "aucun souci",
    "funciona", "funcionan", "va bien", "todo bien", "todo funciona", "ningún problema",
)  # fmt: skip
"""In the same clause, without a negation: it is not what fails."""
UNTOUCHED: Phrases = (
    "not affected", "isn't affected", "unaffected", "not concerned", "not touched", "no problem", "no problems", "no issue", "no issues", "no such problem",
    "without problems", "without any problem", "nicht betroffen", "kein problem", "keine probleme", "ohne probleme", "problemlos",
    "pas concerné", "pas concernée", "pas touché", "pas affecté", "sans problème", "pas de problème", "aucun problème",
    "no está afectado", "no se ve afectado", "sin problemas", "sin problema", "ningún problema",
)  # fmt: skip
NEGATIONS: Phrases = (
    "not", "no longer", "never", "cannot", "can't", "doesn't", "don't", "isn't", "aren't", "won't", "nothing", "no", "without", "nobody", "barely", "hardly", "only", "slowly",
    "nicht", "nichts", "nix", "kein", "keine", "keinen", "ohne", "niemand", "nur", "kaum", "pas", "plus", "aucun", "aucune", "sans", "rien", "personne", "seulement", "lentement",
    "sin", "nada", "nadie", "ningún", "ninguna", "tampoco", "solo", "sólo", "lentamente",
)  # fmt: skip
ABOUT: Phrases = (
    "about", "regarding", "concerning", "because of", "due to", "question on", "question about", "problem with", "problems with", "problem in",
    "issue with", "issues with", "issue in", "trouble with", "help with", "support for", "it's", "this is", "happens in", "wegen", "bezüglich", "betreffs", "problem mit",
    "probleme mit", "problem in", "frage zu", "fragen zu", "es geht um", "schwierigkeiten mit", "hilfe bei", "à propos de", "concernant", "au sujet de", "problème avec",
    "problème dans", "problème sur", "question sur", "à cause de", "sobre", "acerca de", "respecto a", "problema con", "problema en",
    "problemas con", "por", "a causa de",
)  # fmt: skip
"""Right before the name: it is what the mail is about."""

BEFORE_JA: Phrases = ()
AFTER_JA: Phrases = (
    "からエクスポート", "からインポート", "から取り込", "から移行", "から書き出", "も使って", "も使用", "も利用", "も契約", "とは別", "とは関係", "と違い", "とは違", "ではなく", "ではありません",
    "と同様", "と同じ", "では問題", "は問題な", "は問題あり", "は正常", "では正常", "は影響", "へ移行", "にエクスポート", "のデータを", "以外",
)  # fmt: skip

NOT_A_NAME = frozenset(
    [
        "live",
        "down",
        "back",
        "ahead",
        "away",
        "on",
        "off",
        "offline",
        "slow",
        "slower",
        "through",
        "into",
        "to",
        "out",
        "wrong",
        "blank",
        "dark",
        "crazy",
        "wild",
        "mad",
        "bad",
    ]
)
""" "Go" in lower case with one of these behind is the verb: "when UserZoom go live"."""

CLAUSES = r"[,;:()–—]|\s-\s|\b(?:but|while|whereas|aber|während|sondern|mais|alors que|tandis que|pero|mientras)\b|[、。が]"
GREETINGS = (
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|to|hallo|guten (?:tag|morgen|abend)|moin|liebes?r?|sehr geehrte[sr]?"
    r"|bonjour|bonsoir|salut|chers?|chère|madame|hola|buenos días|buenas tardes|buenas|estimad[oa]s?)\b"
)
STAFF = r"(?:support|team|helpdesk|help desk|staff|people|folks|kundendienst|kundenservice)"
