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
