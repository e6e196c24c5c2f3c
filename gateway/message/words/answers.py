"""How people answer numbered questions: that there is nothing to be had, that it follows, what stands around an answer.

Literals only, folded, in all languages that are read.
"""

DECLINES: frozenset[str] = frozenset(
    (
        *("n/a", "na", "none", "no", "nope", "nothing", "nil", "unknown", "not known", "no idea", "not sure", "don't know"),
        *("dont know", "do not know", "i don't know", "i do not know", "we don't know", "we do not know", "not applicable"),
        *("not available", "there is none", "there are none", "there isn't one", "there isn't any", "we have none", "i have none"),
        *("nein", "keine", "keins", "kein", "keiner", "keine ahnung", "unbekannt", "weiß nicht", "weiss nicht"),
        *("wissen wir nicht", "weiß ich nicht", "entfällt", "nicht vorhanden", "nicht bekannt", "gibt es nicht", "haben wir nicht"),
        *("aucun", "aucune", "non", "rien", "inconnu", "je ne sais pas", "nous ne savons pas", "sans objet", "pas disponible"),
        *("ninguno", "ninguna", "nada", "no sé", "no se", "no sabemos", "desconocido", "no aplica", "no hay", "no tenemos"),
        *("なし", "無し", "ありません", "特になし", "特にありません", "不明", "不明です", "わかりません", "分かりません", "該当なし"),
        *("-", "–", "—", "--", "/", "x"),
    )
)  # fmt: skip
"""As a whole answer."""

CANNOT = (
    r"(?:sorry,? )?(?:(?:i|we) )?(?:can['’]?t|cannot|can not|could ?n['’]?o?t|unable to|not able to|not allowed to|must not)"
    r" (?:send|provide|share|give|tell|say|remember)(?:,? (?:you|any|one|it|them|that|those|this|the|logs?|files?|screenshots?|anything|sorry))*"
    r"|(?:(?:das |die |so etwas )?(?:kann|können|dürfen|darf) (?:ich|wir)|(?:ich|wir) (?:kann|können|dürfen|darf))(?: (?:das|die|es|leider|ihnen|keine?n?))* (?:leider )?nicht(?: (?:sagen|schicken|senden|liefern|geben))?"
    r"|(?:haben|habe|gibt es|wissen|weiß) (?:wir|ich)?(?: (?:leider|davon|dazu|da))* ?(?:nicht|keine?n?s?|nichts)"
    r"|(?:we |i |there )?(?:do ?n['’]?o?t|are|is|have) (?:have |not |n['’]t )?(?:any|none|one|anything)(?:,? (?:sorry|yet|at all|available))*"
    r"|nous n['’](?:en )?avons pas|je n['’](?:en )?ai pas|no (?:los|las|lo|la) (?:tenemos|tengo)"
)
"""As a whole answer: there is nothing that they could give."""

NOTHING_SAID: frozenset[str] = frozenset(
    (
        *("ok", "okay", "k", "yes", "yep", "yeah", "y", "sure", "fine", "done", "good", "hm", "hmm", "what", "huh", "same", "ditto", "idem"),
        *("sorry", "thanks", "thank you", "understood", "noted", "right", "correct", "true", "of course", "i see", "i don't understand"),
        *("i do not understand", "don't understand", "ja", "jo", "jawohl", "klar", "gut", "in ordnung", "passt", "verstanden", "danke", "hä"),
        *("verstehe ich nicht", "ich verstehe nicht", "oui", "d'accord", "entendu", "merci", "je ne comprends pas", "sí", "si", "vale", "claro"),
        *("gracias", "no entiendo", "はい", "了解", "了解です", "了解しました", "わかりました", "同上", "同じ", "同じです", "上記", "上記の通り", "前述の通り"),
    )
)  # fmt: skip
"""As a whole answer: heard, and nothing told."""

POINTS: frozenset[str] = frozenset(
    (
        *("above", "below", "before", "earlier", "previous", "previously", "same", "usual", "always", "ditto", "already", "unchanged"),
        *("oben", "unten", "gehabt", "vorher", "zuvor", "bisher", "vorhin", "dito", "gleiche", "gleichen", "dasselbe", "selbe", "immer", "bereits"),
        *("dessus", "dessous", "haut", "bas", "avant", "même", "pareil", "précédemment", "déjà", "idem"),
        *("arriba", "abajo", "igual", "mismo", "misma", "antes", "anterior", "siempre", "dicho"),
    )
)  # fmt: skip
"""A word that only points to what stands elsewhere."""

POINTS_AT: frozenset[str] = frozenset(
    (
        *("mail", "mails", "e", "email", "message", "ticket", "subject", "report", "description", "text", "nachricht", "betreff", "meldung"),
        *("beschreibung", "courriel", "objet", "correo", "asunto", "mensaje"),
    )
)  # fmt: skip
"""What is pointed to, where one of `POINTING` stands beside it."""

POINTING: frozenset[str] = frozenset(
    (
        *("see", "cf", "refer", "in", "first", "original", "initial", "my", "previous"),
        *(
            "siehe",
            "s",
            "vgl",
            "erste",
            "ersten",
            "meiner",
            "meine",
            "voir",
            "mon",
            "ma",
            "ver",
            "véase",
            "mi",
            "primer",
        ),
    )
)

BESIDE_POINTS: frozenset[str] = frozenset(
    (
        *("please", "pls", "sorry", "again", "as", "the", "it", "it's", "its", "is", "was", "were", "to", "of", "like", "described", "mentioned"),
        *("stated", "written", "wrote", "said", "told", "sent", "answered", "explained", "given", "point", "answer", "number", "no", "question", "i"),
        *("we", "you", "your", "our", "this", "that", "there", "everything", "all", "last", "one", "thing", "also", "have", "had", "has", "just"),
        *("bitte", "wie", "schon", "oben", "steht", "stehen", "geschrieben", "gesagt", "beschrieben", "erwähnt", "genannt", "geschildert", "das"),
        *("die", "der", "den", "es", "ist", "war", "im", "letzte", "letzten", "mein", "unsere", "unserer", "ich", "wir", "hatte", "hatten", "habe"),
        *("haben", "ihnen", "frage", "punkt", "nr", "antwort", "o", "u", "ci", "comme", "plus", "la", "le", "les", "que", "déjà", "dit", "écrit"),
        *("premier", "premiers", "notre", "nous", "j'ai", "réponse", "c'est", "lo", "el", "más", "como", "ya", "indicado", "descrito", "escrito"),
        *("mencionado", "primero", "nuestro", "respuesta", "de", "a", "au", "à"),
    )
)  # fmt: skip

ASKS = (
    r"(?:sorry,? |but |and |entschuldigung,? |pardon,? |¿)?(?:what|which|when|where|who|whom|whose|how|why|since when|do|does|did|is|are|can|could"
    r"|should|shall|would|will|was|welche[rnms]?|wann|seit wann|wer|wen|wem|wie|wo|warum|wozu|brauchen|haben|können|soll|sollen|meinen|ist|sind"
    r"|qui|quoi|quel(?:le)?s?|quand|depuis quand|comment|où|pourquoi|avez|pouvez|est|qué|cuál(?:es)?|cuándo|desde cuándo|quién(?:es)?|cómo|dónde"
    r"|por qué|puede|pueden|tiene|tienen|es|hay)\b"
)
"""How a question back begins, or one of ours that was copied."""

NOTHING_OF: dict[str, tuple[str, ...]] = {
    "logs": (
        *("logs", "log", "log files", "logfiles", "log file", "screenshot", "screenshots", "screen shot", "files", "attachments"),
        *("protokolle", "logdateien", "screenshots", "bildschirmfotos", "dateien", "anhänge"),
        *("journaux", "captures d'écran", "captures", "fichiers", "registros", "capturas", "capturas de pantalla", "archivos"),
    ),
    "error": (
        *("error", "errors", "error message", "error messages", "message", "error text", "error code"),
        *("fehlermeldung", "meldung", "fehlermeldungen", "fehlertext", "message d'erreur", "erreur", "mensaje de error", "mensaje"),
    ),
    "steps": ("steps", "particular steps", "specific steps", "schritte", "étapes", "pasos"),
    "start_time": ("exact time", "idea when", "idea since when"),
}  # fmt: skip
"""What there is none of, as people name it, by field."""

NO_SUCH = r"(?:we |i |there |wir |ich |es |nous |il |on )?(?:have |has |are |is |see |get |got |gibt |haben |habe |n'y a |n'avons |y a |hay |tenemos )?(?:no|not any|keine?n?|pas de|pas d['’]|aucune?|sin|ning[uú]na?)"
"""What stands before it."""

FOLLOWS = (
    r"(?:will|'ll|’ll|shall|can|going to) (?:be )?(?:send|sent|follow|attach|provide|forward|get (?:you|them|it|back)|check|upload|supply)"
    r"|(?:to|will) follow\b|in a (?:later|separate|second) (?:mail|e-?mail|message)|sending (?:it|them|that) (?:later|soon|shortly|tomorrow)"
    r"|\b(?:have|need|got|want) to (?:ask|check|find out|clarify|look (?:it|that|them) up)|\b(?:let me|i['’]?ll|we['’]?ll|will|must|should) (?:ask|find out|clarify|look into)"
    r"|\bm[uü]ss(?:en)?\b.{0,40}\b(?:fragen|nachfragen|klären|nachsehen|nachschauen|prüfen)|\b(?:frage|kläre|prüfe|klären|prüfen) (?:ich|wir)\b|\bmelden? (?:ich|wir|mich|uns)\b"
    r"|\b(?:dois|devons) (?:demander|vérifier)|\b(?:tengo|tenemos) que (?:preguntar|mirar|comprobar)|確認します|確認中|調べます"
    r"|\bfolg(?:t|en)\b|reichen? (?:ich|wir) nach|(?:schicken?|senden?|liefern?) (?:ich|wir)\b.{0,30}\b(?:nach|später|morgen|noch)|nachgereicht"
    r"|suivr(?:a|ont)|(?:j['’]|nous )?enverr(?:ai|ons)|(?:lo|la|los|las)? ?(?:enviaré|enviaremos|mandaré|mandaremos)"
    r"|後ほど|後で|追って|お送りします|送付します|送ります"
)  # fmt: skip

FOLLOWS_ALONE: frozenset[str] = frozenset(
    (
        *("later", "tomorrow", "soon", "shortly", "later today", "coming", "coming soon", "on its way", "pending", "tbd"),
        *("später", "morgen", "bald", "kommt noch", "kommt", "plus tard", "demain", "bientôt", "más tarde", "mañana", "luego"),
    )
)  # fmt: skip
"""As a whole answer."""

TIME_WORDS = (
    *("yesterday", "today", "tonight", "morning", "afternoon", "evening", "night", "noon", "midnight", "week", "month", "hour", "minute"),
    *("day", "always", "ever since", "since", "just now", "right now", "ago", "update", "release", "deploy", "upgrade", "began", "started"),
    *("gestern", "heute", "früh", "abend", "nacht", "mittag", "woche", "monat", "stunde", "minute", "tag", "immer", "seit", "eben"),
    *("hier", "aujourd", "matin", "soir", "nuit", "midi", "semaine", "mois", "heure", "jour", "toujours", "depuis", "lundi", "mardi"),
    *("ayer", "hoy", "mañana", "tarde", "noche", "semana", "mes", "hora", "día", "siempre", "desde", "lunes", "martes"),
    *("昨日", "今日", "今朝", "今週", "先週", "時", "分", "日", "から", "朝", "夜", "いつも"),
)  # fmt: skip
"""One of these, or a digit, stands in whatever says when something began."""

MONTHS = (
    r"jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|januar|februar|märz|april|juni|juli|august"
    r"|ene|abr|ago|dic|fév|avr|août|déc|janv|juil"
)
"""Behind a number and a full stop: a date, no answer."""

ASKED_FOR = (
    "answer",
    "question",
    "antwort",
    "frage",
    "réponse",
    "respuesta",
    "pregunta",
    "回答",
    "質問",
    "below",
    "follow",
    "unten",
    "folg",
)
"""A line that ends in a colon and has one of these introduces answers; any other introduces a list of its own."""

GREETINGS = (
    "hi",
    "hello",
    "hey",
    "dear",
    "good",
    "hallo",
    "guten",
    "liebe",
    "moin",
    "sehr",
    "bonjour",
    "hola",
    "buenos",
    "buenas",
    "thanks",
    "thank",
    "danke",
    "merci",
    "gracias",
)
"""First words of a line that says nothing of the matter."""

CHOICE = r"(?:(?:the |my )?(?:option|answer|choice|letter|antwort|buchstabe|réponse|respuesta|opción|lettre|letra)(?: is| ist| est| es)?[ :]{1,2}|it['’]?s |it is |das ist |es ist |c['’]est |es la )"
"""What may stand before the letter that was chosen."""

ORDINALS: tuple[tuple[str, ...], ...] = (
    (
        "first",
        "1st",
        "erste",
        "ersten",
        "erster",
        "erstens",
        "première",
        "premier",
        "primera",
        "primero",
        "最初",
        "一番目",
    ),
    (
        "second",
        "2nd",
        "zweite",
        "zweiten",
        "zweiter",
        "zweitens",
        "deuxième",
        "seconde",
        "segunda",
        "segundo",
        "二番目",
    ),
    ("third", "3rd", "dritte", "dritten", "dritter", "drittens", "troisième", "tercera", "tercero", "三番目"),
    ("fourth", "4th", "vierte", "vierten", "vierter", "viertens", "quatrième", "cuarta", "cuarto", "四番目"),
)
"""By the place of the option in the letter."""

LAST: frozenset[str] = frozenset(
    ("last", "letzte", "letzten", "letzter", "dernière", "dernier", "última", "último", "最後")
)

BESIDE_ORDINALS: frozenset[str] = frozenset(
    (
        *(
            "the",
            "one",
            "option",
            "answer",
            "choice",
            "is",
            "it",
            "it's",
            "its",
            "please",
            "that",
            "would",
            "be",
            "think",
            "i",
            "we",
            "take",
            "of",
        ),
        *(
            "these",
            "them",
            "das",
            "die",
            "der",
            "den",
            "antwort",
            "möglichkeit",
            "punkt",
            "ist",
            "es",
            "wäre",
            "trifft",
            "zu",
            "bitte",
            "von",
        ),
        *("diesen", "la", "le", "l'option", "réponse", "c'est", "opción", "respuesta", "el", "es", "です"),
    )
)

NEITHER: frozenset[str] = frozenset(
    (
        *("neither", "neither of these", "neither of them", "neither of those", "neither nor", "none of these", "none of them", "none of those"),
        *("none of the above", "not any of these", "none of it", "weder noch", "keins davon", "keines davon", "keine davon", "keiner davon"),
        *("nichts davon", "keins von beiden", "keines von beiden", "weder das eine noch das andere", "ni l'un ni l'autre", "aucun", "aucune"),
        *("aucun des deux", "aucune des deux", "aucun de ceux-ci", "ninguno", "ninguna", "ninguna de las dos", "ninguno de los dos", "ni uno ni otro"),
        *("ninguna de estas", "どちらでもない", "どちらでもありません", "どれでもない", "いずれでもない"),
    )
)  # fmt: skip
"""As a whole answer; and which option says so."""
