"""What people say when a mail is no report of a fault, and what they say when it is: phrases by language.

Owns the tables only. A phrase is words with blanks between them, in lower case; `..` stands for a few words between. The
lists for Japanese are looked for as they stand, since nothing there parts words.
"""

Phrases = tuple[str, ...]

# --- something is wrong now ---------------------------------------------------------------------------------------------

FAULT: Phrases = (
    "refused", "come back", "comes back", "came back", "bounced", "lost", "vanish", "vanishes", "disappears", "disappear",
    "fehlt", "fehlen", "fehlend", "manque", "manquent", "falta", "faltan", "won't", "doesn't open", "doesn't start",
    "does not start", "not start", "nothing works", "falls over", "acting up", "garbled", "cut off", "overlaps",
    "upside down", "spins", "cannot be", "can not", "not able", "not possible", "reagiert", "klemmt", "streikt",
    "hakt", "spinnt", "ruckelt", "abgeschnitten", "coupé", "décalé", "figé", "tourne en boucle", "se cuelga",
    "se traba", "se congela", "cortado", "desfasado", "no sale", "no salen", "no se ve", "no se ven",
    "error", "errors", "bug", "bugs", "broken", "breaks", "crash", "crashes", "crashed", "crashing", "fails", "failed",
    "failing", "failure", "stuck", "frozen", "freezes", "hangs", "hanging", "blank", "timeout", "times out", "timed out",
    "ignores", "ignored", "lacks", "blocks", "blocked", "drops", "rejected", "rejects", "bounce", "bounces", "denied", "invalid", "white page", "white screen", "not responding", "doesn't respond", "does not respond", "unresponsive", "not working", "not work", "doesn't work", "does not work", "stopped working", "won't load", "not load", "not loading",
    "doesn't load", "can't log in", "cannot log in", "can't login", "unable to", "can't", "cannot", "is down", "are down",
    "unreachable", "unavailable", "outage", "greyed out", "grayed out", "nothing happens", "disappeared", "vanished",
    "missing", "wrong", "incorrect", "slow", "spinning", "loading forever", "duplicated", "duplicates", "refuses",
    "refusing", "locked out", "not showing", "does not show", "doesn't show", "not appear", "not opening", "won't open",
    "not save", "not saving", "not sync", "no sound", "no audio", "issue", "issues", "problem", "problems", "glitch",
    "fehler", "fehlermeldung", "kaputt", "stürzt ab", "abgestürzt", "hängt", "störung", "ausgefallen", "ausfall",
    "reagiert nicht", "reagieren nicht", "können keine", "kann keine", "funktioniert nicht", "funktionieren nicht", "geht nicht", "gehen nicht", "nix", "nichts geht", "nichts mehr", "lädt nicht", "öffnet nicht", "nicht möglich",
    "kann nicht", "können nicht", "kann .. nicht", "können .. nicht", "lässt sich nicht", "lassen sich nicht",
    "nicht erreichbar", "verschwunden", "langsam", "falsch", "falsche", "doppelt", "leer", "problem", "probleme",
    "erreur", "erreurs", "bogue", "plante", "plantage", "panne", "en panne", "bloqué", "bloquée", "bloqués", "ne répond pas", "ne répond plus", "ne réagit pas", "ne marche pas",
    "ne marche plus", "ne fonctionne pas", "ne fonctionne plus", "ne fonctionnent plus", "impossible de", "impossible d'",
    "ne s'affiche pas", "ne s'affiche plus", "ne s'ouvre pas", "ne charge pas", "ne peux pas", "ne peut pas",
    "ne pouvons pas", "ne pouvons plus", "n'arrive pas à", "n'arrivons pas", "inaccessible", "disparu", "disparues",
    "lent", "lente", "problème", "problèmes", "dysfonctionnement", "page blanche", "souci",
    "error", "errores", "fallo", "fallos", "falla", "fallan", "no responde", "no responden", "no reacciona", "no funciona", "no funcionan", "no carga", "no cargan",
    "no abre", "no se abre", "no podemos", "no puedo", "no pueden", "no puede", "no aparece", "no aparecen", "no deja",
    "no nos deja", "imposible", "bloqueado", "bloqueada", "caído", "caída", "desaparecido", "desaparecieron", "lento",
    "lenta", "problema", "problemas", "incidencia", "se queda", "en blanco",
)  # fmt: skip
FAULT_JA: Phrases = (
    "エラー", "不具合", "障害", "動かない", "動きません", "動作しません", "できません", "できない", "できなく", "表示されません", "表示されない",
    "開けません", "開けない", "開きません", "ログインでき", "落ちる", "落ちて", "固まり", "固まって", "消えて", "消えた", "消えました", "遅い",
    "届きません", "届かない", "問題", "つながら", "繋がら", "バグ", "止まって", "反映されません", "反映されない",
)  # fmt: skip

NOT: Phrases = (
    "not", "no longer", "nobody", "nothing", "never", "doesn't", "don't", "isn't", "aren't", "won't", "didn't", "nicht",
    "niemand", "nichts", "kein", "keine", "pas", "plus rien", "personne", "aucun", "aucune", "rien", "no", "nadie", "nada",
    "ningún", "ninguna",
)  # fmt: skip
NOT_JA: Phrases = ("ません", "ない", "なく")
SOFT: Phrases = (
    "twice", "froze", "empty", "expired", "instead of", "although", "though", "suddenly", "keeps", "every time", "wrongly",
    "odd", "strange", "404", "500", "502", "503", "504", "doppelt", "zweimal", "statt", "plötzlich", "obwohl", "ständig",
    "jedes mal", "komisch", "leere", "deux fois", "au lieu", "soudain", "vide", "bizarre", "dos veces", "en lugar",
    "de repente", "vacío", "vacía", "raro",
)  # fmt: skip
"""Not a fault by themselves, but who writes on another matter says little of the kind."""
SOFT_JA: Phrases = ("おかしい", "崩れ", "二重", "急に", "突然表示", "空の")
HOW: Phrases = (
    "something you could build", "could you change", "could you make", "can you make", "would be great", "would be nice", "wäre schön",
    "ce serait", "estaría bien", "sería útil",
    "how do", "how can", "how to", "how would", "how should", "where do", "where can", "where is the", "is it possible",
    "is there a way", "is there any way", "is there an option", "would it be possible", "could you add", "could you build",
    "can you add", "feature", "wie kann", "wie können", "wie lege", "wo lege", "wo finde", "wo kann", "wo stelle",
    "wie stelle", "kann man", "lässt sich", "comment faire", "comment puis", "comment peut", "où puis", "où peut",
    "est-il possible", "serait-il possible", "peut-on", "cómo puedo", "cómo podemos", "cómo se", "dónde puedo", "dónde se",
    "es posible", "sería posible", "se puede",
)  # fmt: skip
"""Who asks how the product does a thing writes to the right desk."""
HOW_JA: Phrases = ("方法", "どこで", "どうすれば", "できますか", "可能でしょうか", "使い方")
ONSET: Phrases = (
    "neuerdings", "seit neuestem", "seit kurzem", "lately", "of late", "all of a sudden", "since we updated",
    "since the new version", "depuis peu", "récemment", "últimamente", "recientemente", "de un día para otro",
    "seit der neuen version", "depuis la nouvelle version", "desde la nueva versión", "as of today",
    "since the last",
    "since this morning", "since yesterday", "since today", "since noon", "since last night", "since last week", "since monday",
    "since tuesday", "since wednesday", "since thursday", "since friday", "since saturday", "since sunday", "since the update",
    "since your update", "since the release", "since the weekend", "since about", "started this morning", "started yesterday",
    "began this morning", "began yesterday", "as of this morning", "right now", "at the moment",
    "seit heute", "seit gestern", "seit dem update", "seit dem wochenende", "seit montag", "seit dienstag", "seit mittwoch",
    "seit donnerstag", "seit freitag", "seit samstag", "seit sonntag", "seit letzter woche", "seit ein paar", "seit einer stunde",
    "depuis ce matin", "depuis hier", "depuis aujourd'hui", "depuis la mise à jour", "depuis lundi", "depuis mardi",
    "depuis mercredi", "depuis jeudi", "depuis vendredi", "depuis samedi", "depuis dimanche", "depuis ce week-end",
    "depuis la semaine", "depuis une heure",
    "desde ayer", "desde hoy", "desde esta mañana", "desde la actualización", "desde el lunes", "desde el martes",
    "desde el miércoles", "desde el jueves", "desde el viernes", "desde el sábado", "desde el domingo", "desde anoche",
    "desde la semana", "desde hace",
)  # fmt: skip
"""When it began: only what went wrong is told so."""
ONSET_JA: Phrases = (
    "今朝から",
    "昨日から",
    "本日から",
    "今日から",
    "先ほどから",
    "昨夜から",
    "週末から",
    "曜日から",
    "更新後",
    "アップデート後",
)

TECHNICAL: Phrases = (
    "file", "files", "export file", "csv", "excel", "template", "settings", "list", "search",
    "filter", "inbox", "conversation", "conversations", "chat", "queue", "routing", "study", "studies",
    "participants", "prototype", "recordings", "results", "datei", "dateien", "ausgabefile", "vorlage",
    "einstellung", "einstellungen", "liste", "suche", "postfach", "konversation", "studie", "teilnehmer",
    "ergebnisse", "fichier", "fichiers", "modèle", "réglages", "liste", "recherche", "étude", "résultats", "archivo",
    "archivos", "plantilla", "ajustes", "lista", "búsqueda", "estudio", "resultados", "aplicación", "anwendung",
    "application", "appli", "platform", "plattform", "plateforme", "plataforma", "website", "webseite", "tablet",
    "photos", "fotos",
    "error", "error message", "crash", "crashes", "login", "log in", "button", "click", "page", "screen", "browser",
    "automation", "rule", "workflow", "integration", "feature", "module", "macro", "our customers", "displayed", "shows", "popup", "widget", "sidebar", "field", "view", "api", "workspace", "logs", "angezeigt", "anzeige", "ansicht",
    "feld", "knopf", "speichert", "konto", "affiche", "affichent", "vue", "champ", "apparaissent", "muestra", "muestran",
    "campo", "sincronizan", "sincroniza", "chrome", "firefox", "safari", "app", "loads", "load", "loading", "export", "import", "sync", "upload", "dashboard",
    "fehlermeldung", "anmelden", "klick", "klicke", "schaltfläche", "seite", "lädt", "bildschirm",
    "message d'erreur", "connexion", "connecter", "bouton", "clique", "écran", "navigateur",
    "mensaje de error", "iniciar sesión", "botón", "pantalla", "navegador", "clic",
)  # fmt: skip
"""Beside a matter of bookkeeping: then the fault is in the product, not on the paper."""
TECHNICAL_JA: Phrases = (
    "エラー",
    "ログイン",
    "ボタン",
    "画面",
    "ブラウザ",
    "クリック",
    "アプリ",
    "ダウンロード",
    "表示",
)

# --- a credit, by contract -----------------------------------------------------------------------------------------------

CREDIT: Phrases = (
    "service credit", "service credits", "sla credit", "sla credits", "availability credit", "uptime credit",
    "downtime credit", "credit request", "credit claim", "request for credit", "request the credit", "request a credit",
    "request credit", "requesting a credit", "requesting the credit", "requesting credit", "claim the credit",
    "claim a credit", "claiming a credit", "entitled to .. credit", "apply .. credit .. invoice", "credit .. monthly fee",
    "credit .. month of", "credit for the outage", "credit for the downtime", "credit note for the outage",
    "credit for the month", "credited for", "fee credit", "refund .. monthly fee", "refund for the outage",
    "refund for the downtime", "refund .. subscription fee", "refund .. downtime", "refund .. outage", "credit .. outage",
    "credit .. downtime", "credit .. availability", "credit .. uptime", "reimbursement .. outage", "compensation for the outage",
    "compensation .. downtime", "compensation .. outage",
    "gutschrift für", "um gutschrift", "gutzuschreiben", "schreiben sie .. gut", "monatsgebühr .. gut", "eine gutschrift", "die gutschrift", "gutschrift der", "gutschrift des",
    "gutschrift wegen", "gutschrift beantragen", "gutgeschrieben", "servicegutschrift", "service-gutschrift",
    "sla-gutschrift", "erstattung der monatsgebühr", "erstattung .. ausfall", "rückerstattung .. ausfall",
    "un avoir", "l'avoir de", "l'avoir correspondant", "avoir de service", "avoir correspondant", "avoir pour le mois", "avoir au titre",
    "crédit de service", "crédits de service", "note de crédit", "demande d'avoir", "demande de crédit",
    "remboursement .. redevance", "remboursement .. mensualité", "remboursement .. indisponibilité", "remboursement .. abonnement",
    "abono de", "el abono", "un abono", "abono correspondiente", "abono por", "nota de crédito", "crédito de servicio",
    "créditos de servicio", "crédito por", "reembolso .. mensualidad", "reembolso .. cuota", "reembolso .. caída",
    "solicitud de abono", "solicitud de crédito",
)  # fmt: skip
CREDIT_JA: Phrases = (
    "サービスクレジット",
    "返金",
    "返還",
    "減額",
    "クレジットを請求",
    "クレジットの請求",
    "クレジットの適用",
    "クレジットを申請",
)
ENTITLED: Phrases = (
    "request", "requesting", "requested", "claim", "claiming", "entitled", "entitles", "hereby", "apply", "applied",
    "contract", "agreement", "invoice", "sla", "availability", "uptime", "percent", "promised", "owed", "exhibit",
    "bitten", "beantragen", "fordern", "verlangen", "anspruch", "verfügbarkeit", "vertrag", "rechnung", "monatsgebühr",
    "demandons", "demande", "sollicitons", "réclamons", "contrat", "facture", "disponibilité", "mensualité",
    "solicitamos", "solicito", "pedimos", "reclamamos", "contrato", "factura", "disponibilidad", "mensualidad",
)  # fmt: skip
"""Without one of these a credit is any credit: a card's, a panel's, a shop's."""
ENTITLED_JA: Phrases = ("請求", "申請", "契約", "稼働率", "可用性", "お願い", "適用")
BACK: Phrases = (
    "fee back", "subscription back", "month back", "payment back", "back for the", "are due", "is due to us",
    "owe us", "owes us", "you owe", "steht uns zu", "zurückbekommen", "zurückfordern", "fordern wir", "récupérer la",
    "nous devez", "nous doit", "nos deben", "nos corresponde", "recuperar la",
    "please credit", "kindly credit", "credit one", "credit the", "credit me",
    "for free", "free of charge", "free month", "kostenfrei", "gratis", "gratuit", "gratuitement",
    "credit us", "credited", "be credited", "crediting", "credit note", "credit to", "a credit", "the credit",
    "reimburse", "reimbursed", "reimbursement", "refund", "refunded", "set off", "offset", "set against", "deduct",
    "deducted", "deduction", "knock off", "taken off", "take off", "money back", "waive", "waived", "compensate",
    "compensation", "reduce our", "reduced accordingly", "reduction of", "withhold", "rebate", "make good",
    "gutschrift", "gutschreiben", "gutgeschrieben", "gutzuschreiben", "erstatten", "erstattung", "rückerstattung",
    "zurückerstatten", "verrechnen", "verrechnet", "verrechnung", "anrechnen", "abziehen", "abzug", "kürzen",
    "kürzung", "mindern", "minderung", "erlassen", "entschädigung", "kompensation", "avoir", "créditer", "crédit",
    "rembourser", "remboursement", "remboursé", "déduire", "déduit", "déduction", "imputer", "imputé",
    "dédommagement", "dédommager", "compensation", "réduction", "abono", "abonar", "abonen", "abonado", "reembolso",
    "reembolsar", "reembolsen", "devolución", "devolver", "devuelvan", "descontar", "descuenten", "descuento",
    "compensación", "compensar", "bonificación", "bonificar", "acreditar", "acrediten", "crédito",
)  # fmt: skip
BACK_JA: Phrases = (
    "返金", "返還", "減額", "相殺", "充当", "差し引", "控除", "クレジット", "補償", "払い戻し",
)  # fmt: skip
FEE: Phrases = (
    "fee", "fees", "monthly fee", "subscription", "invoice", "bill", "billing", "month", "month's", "payment",
    "next period", "gebühr", "monatsgebühr", "monatsentgelt", "entgelt", "rechnung", "dezemberrechnung",
    "novemberrechnung", "oktoberrechnung", "januarrechnung", "monat", "monats", "abo", "abonnement", "redevance",
    "mensualité", "mois", "facture", "prochaine facture", "cuota", "mensualidad", "mes", "factura",
    "próxima factura", "suscripción",
)  # fmt: skip
FEE_JA: Phrases = (
    "料金", "月額", "利用料", "請求", "月分", "使用料",
)  # fmt: skip
BREACH: Phrases = (
    "you guarantee", "guarantees", "less than the", "as agreed", "laut vertrag", "steht uns", "prévu au contrat",
    "según contrato", "we are owed", "owed",
    "in writing", "our paper", "blow through", "blew through", "schriftlich", "par écrit", "por escrito",
    "availability", "uptime", "downtime", "99", "ninety nine", "percent", "sla", "service level", "service levels",
    "breach", "breached", "breaches", "agreement", "contract", "contractual", "exhibit", "remedies", "remedy",
    "policy says", "section iv", "entitled", "entitlement", "promised", "guaranteed", "guarantee", "verfügbarkeit",
    "ausfallzeit", "ausfallzeiten", "prozent", "vertrag", "vertraglich", "vertragliche", "vertraglichen",
    "vereinbart", "vereinbarte", "vereinbarten", "zugesagt", "zugesagte", "zugesicherte", "zugesicherten",
    "anspruch", "unterschritten", "disponibilité", "indisponibilité", "contrat", "contractuel", "contractuelle",
    "conformément", "engagement", "manquement", "pour cent", "convenu", "garanti", "disponibilidad", "contrato",
    "contractual", "acuerdo", "incumplimiento", "incumplido", "garantizado", "pactado", "comprometida",
    "comprometido", "por ciento", "derecho",
)  # fmt: skip
"""Money back, of a fee, for what was promised: all three make a credit request, whatever it is called."""
BREACH_JA: Phrases = (
    "稼働率", "可用性", "契約", "保証", "違反", "約款", "パーセント", "99%", "99％", "sla",
)  # fmt: skip
STILL: Phrases = (
    "right now", "currently", "still down", "is down", "at the moment", "still cannot", "still can't", "still broken",
    "again since", "derzeit", "momentan", "aktuell", "gerade", "immer noch", "noch immer", "schon wieder",
    "actuellement", "en ce moment", "toujours pas", "encore en panne", "ahora mismo", "actualmente", "en este momento",
    "sigue sin", "todavía no",
)  # fmt: skip
"""An outage that goes on is an incident, whatever else is asked for."""
STILL_JA: Phrases = ("現在も", "いまも", "今も", "まだ", "現在、", "ただいま")

# --- how far are you? ------------------------------------------------------------------------------------------------------

STATUS: Phrases = (
    "still on your list", "on your list", "on your radar", "still on the list", "did anything come out",
    "anything come out of", "come out of the", "come of it", "lead anywhere", "led anywhere", "any outcome",
    "outcome of", "result of your", "findings", "any findings", "ergebnis ihrer", "ergebnis der prüfung",
    "ist etwas herausgekommen", "herausgefunden", "résultat de votre", "résultat de l'analyse", "resultado de su",
    "resultado del análisis", "han encontrado algo", "avez vous trouvé", "haben sie schon",
    "what's happening", "what is happening with", "only the automatic", "nothing but the automatic", "got only",
    "progress on this", "nur die automatische", "seulement la réponse automatique", "solo la respuesta automática",
    "are still open", "still unsolved", "still unanswered", "noch offen", "encore ouverts", "siguen abiertos",
    "where they stand", "open cases", "open tickets", "open requests", "still open", "cases we have", "list of our",
    "everything of ours", "list of open", "all our cases", "which of our", "offene fälle", "offenen fälle",
    "offene tickets", "offenen tickets", "unsere offenen", "liste unserer", "liste aller", "welche fälle",
    "dossiers ouverts", "tickets ouverts", "demandes ouvertes", "liste de nos", "casos abiertos", "tickets abiertos",
    "solicitudes abiertas", "lista de nuestros", "qué casos",
    "cómo va lo", "cómo va el", "cómo va la", "cómo vamos", "cómo están con", "qué tal va", "qué novedades",
    "novedades", "novedad", "noticias", "alguna respuesta", "alguna actualización", "alguna fecha", "hay fecha",
    "hay ya", "hubo algún", "hubo avance", "hubo avances", "avances", "han avanzado", "han podido", "pudieron",
    "saben algo", "se sabe algo", "algo nuevo", "algo de nuevo", "en qué quedó", "en qué quedamos", "en qué va",
    "en qué punto", "en qué fase", "dónde está mi", "sigo sin", "seguimos sin", "aún sin", "todavía sin",
    "no me han dicho", "no nos han dicho", "no me han contestado", "no nos han contestado", "nadie me ha",
    "nadie nos ha", "no supe nada", "no hemos sabido nada", "no he sabido nada", "no me llegó nada",
    "ni una palabra", "silencio", "espero noticias", "esperamos noticias", "esperando respuesta", "a la espera",
    "sigo a la espera", "quedaron en", "quedó en", "prometieron", "dijeron que", "me dijeron", "nos dijeron",
    "paso a preguntar", "quería saber cómo va", "quería saber si hay", "seguimiento", "para hacer seguimiento",
    "reclamo", "insisto", "alguien lo está mirando", "alguien está", "lo está viendo alguien", "cuándo sabremos",
    "cuándo tendremos", "cuándo tendré", "cuánto falta", "cuánto más", "cuánto tiempo más", "qué le digo",
    "mi jefe pregunta", "mi jefa pregunta", "se han olvidado", "olvidado",
    "où ça en est", "où cela en est", "où vous en êtes", "où on en est", "ça avance", "cela avance",
    "avez vous avancé", "avance t il", "une avancée", "des avancées", "quelles nouvelles", "nouvelles de",
    "nouvelles du", "aucune nouvelle", "toujours rien", "toujours pas de", "toujours sans", "silence radio",
    "sans retour", "aucun retour", "pas de retour", "pas encore de retour", "un retour sur", "retour sur ma",
    "j'attends", "nous attendons", "on attend", "en attente de", "je relance", "me permets de relancer",
    "petite relance", "je viens aux nouvelles", "venir aux nouvelles", "viens aux nouvelles",
    "prendre des nouvelles", "suivi de", "suivi du", "pour le suivi", "quelqu'un s'en occupe",
    "quelqu'un y travaille", "est ce que quelqu'un", "quel délai", "quel est l'état", "quel est le statut",
    "statut de", "statut du", "une date", "date prévue", "pour quand", "d'ici quand", "combien de temps encore",
    "dans combien de temps", "quand aurons nous", "quand aurai je", "quand puis je", "vous deviez",
    "vous aviez promis", "aviez dit que", "oublié", "oubliée", "oubliés", "passé à la trappe", "que dois je dire",
    "mon chef me demande", "ma chef me demande",
    "wie weit ist", "wie weit sind", "wie weit man", "wie weit ist man", "wo stehen wir", "wo steht das",
    "wo steht die", "wo steht mein", "wo steht unser", "neuigkeiten", "irgendwelche neuigkeiten", "etwas neues",
    "schon was neues", "schon etwas", "gibt es inzwischen", "gibt's inzwischen", "gibt's schon", "tut sich was",
    "tut sich etwas", "hat sich etwas getan", "hat sich was getan", "schon weiter", "weitergekommen",
    "vorangekommen", "kommt da noch", "kommt noch was", "funkstille", "immer noch nichts", "noch nichts gehört",
    "noch immer nichts", "nichts von ihnen gehört", "nichts von euch gehört", "keine nachricht",
    "kein lebenszeichen", "lebenszeichen", "seither nichts", "seitdem nichts", "noch keine antwort",
    "auf eine antwort", "warte seit", "warten seit", "wir warten", "ich warte", "wollte mal hören", "wollte hören",
    "wollte mich erkundigen", "erkundige mich", "nachhaken", "hake nach", "nachfrage", "erinnerung", "letzter stand",
    "stand von", "bearbeitungsstand", "status von", "status zu", "status unserer", "wann höre ich", "wann hören wir",
    "wann darf ich", "wann dürfen wir", "wann kommt", "wann gibt es", "bis wann", "wie lange noch", "was sage ich",
    "was soll ich", "mein chef fragt", "chef fragt", "chefin fragt", "vertröstet", "versprochen", "zugesagt",
    "wollten sich melden", "wolltet euch melden", "wollten sie sich melden", "sollte bis", "ist jemand dran",
    "ist da jemand dran", "kümmert sich jemand", "vergessen worden", "untergegangen",
    "is anyone on it", "is anybody on it", "is someone on it", "is somebody on it", "anyone on this",
    "when do i hear", "when do we hear", "when will i hear", "when might i hear", "when shall i hear",
    "where are you with", "where are you on", "where are we with", "where we are with", "where we've got to",
    "where you've got to", "where you have got to", "how far have you", "how far you", "where this stands",
    "where that stands", "where it stands", "where things stand", "how things stand", "where does that leave",
    "where does it stand", "where do things stand", "how does it look", "how is it looking", "how's it looking",
    "how are you getting on", "how are you getting along", "how is it coming", "how's it coming", "any word",
    "any word on", "no word", "not a word", "did you find", "have you found", "were you able to",
    "have you been able to", "have you had a chance", "had a chance to look", "any luck", "any joy", "any sign of",
    "any sign", "what became of", "what has become of", "whatever happened to", "what happened to my",
    "what happened to our", "what happened with", "did anything come of", "is there movement", "still nothing",
    "still no answer", "still no news", "no news", "chasing", "chase up", "chasing up", "a nudge", "nudging", "bump",
    "bumping", "poke", "knock knock", "pinging", "radio silence", "gone quiet", "gone silent", "silence since",
    "crickets", "tumbleweed", "forgotten about me", "forgotten about us", "forgotten me", "forgotten us",
    "fallen through the cracks", "slipped through", "still alive", "still on it", "with a developer", "in a drawer",
    "it's been a week", "it has been a week", "been days", "been a week", "been two weeks", "a week has passed",
    "days have passed", "day three", "day four", "day five", "day six", "day seven", "day ten", "i am still here",
    "still here", "am still waiting", "are still waiting", "waiting for news", "awaiting news", "awaiting your",
    "expecting news", "expecting an answer", "you were going to tell me", "you were going to", "you promised",
    "you said you would", "you said you'd", "you would get back", "you'd get back", "were to get back",
    "was promised", "were promised", "promised an answer", "promised me", "promised us", "is it being", "is mine in",
    "in the queue", "what shall i tell", "what do i tell", "what can i tell", "what to tell", "tell my boss",
    "my boss asks", "my boss keeps asking", "keep asking", "keeps asking", "asking me every", "is there a date",
    "a date yet", "is there a timeline", "any timeline", "rough idea when", "ballpark", "estimated time",
    "how much longer", "how long will", "how long is it", "how long until", "how many more days", "do you know more",
    "anything to report", "anything to tell", "wanted to check", "checking on", "checking where", "checking whether",
    "checking in", "just checking", "may i ask where", "might i ask where", "can you tell me where",
    "could you tell me where", "curious where", "is it fixed yet", "fixed yet", "solved yet", "any closer",
    "got anywhere", "getting anywhere",
    "any update", "any updates", "any news", "any progress", "any movement", "an update on", "update on", "updates on",
    "news on", "news about", "progress on", "status of", "status on", "status update", "status request", "status please",
    "what's the status", "what is the status", "current status", "where are we", "where do we stand", "where does .. stand",
    "how is .. going", "how far are you", "how far along", "how is it coming along", "how are things with",
    "heard nothing", "haven't heard", "have not heard", "not heard back", "didn't hear", "did not hear", "no reply since",
    "no answer since", "still waiting", "following up on", "follow up on", "following up", "just checking in",
    "checking in on", "is there an eta", "any eta", "what's the eta", "when can i expect", "when can we expect",
    "when will we hear", "anything new", "last i heard", "last we heard", "anybody looking", "anyone looking", "somebody looking", "someone looking", "being worked on", "gentle reminder", "friendly reminder",
    "stand der dinge", "wie ist der stand", "aktuelle stand", "aktueller stand", "neuer stand", "stand zu", "stand bei", "sachstand",
    "zwischenstand", "wie sieht es mit", "wie sieht's mit", "wie steht es", "wie steht's", "wie weit sind sie", "wie weit seid",
    "gibt es neuigkeiten", "gibt es schon", "gibt es etwas neues", "gibt's was neues", "gibt es was neues", "was neues",
    "nichts gehört", "nichts mehr gehört", "keine antwort", "keine rückmeldung", "warten noch", "warte noch", "nachfragen",
    "wollte nachfragen", "ich frage nach", "wann können wir mit", "wann kann ich mit", "wann ist mit",
    "où en est", "où en sont", "où en êtes", "du nouveau", "des nouvelles", "quoi de neuf", "état d'avancement", "avancement",
    "point sur", "faire le point", "sans nouvelles", "sans réponse", "pas de nouvelles", "pas de réponse", "aucune réponse",
    "pas eu de retour", "toujours en attente", "relance", "je reviens vers vous", "quand pouvons-nous", "quand peut-on",
    "alguna novedad", "hay novedades", "alguna noticia", "hay noticias", "noticias sobre", "novedades sobre", "en qué estado",
    "cuál es el estado", "estado del", "estado de", "cómo va", "cómo van", "qué hay de", "sin noticias", "sin respuesta",
    "no hemos recibido respuesta", "no he recibido respuesta", "seguimos esperando", "sigo esperando", "hay algún avance",
    "algún avance", "para cuándo",
)  # fmt: skip
STATUS_JA: Phrases = (
    "その後、", "進み具合", "進展", "経過", "状況を伺", "状況伺い", "状況をうかが", "状況確認", "現在の状況", "対応状況", "ステータス", "お返事をいただけ", "ご返信をいただけ",
    "返事がまだ", "返信がまだ", "連絡がまだ", "音沙汰", "ご連絡をお待ち", "お待ちして", "見通し", "見込み", "予定日", "いつ直り", "いつ解決", "まだでしょうか", "いかがでしょうか",
    "いかがなりました", "待って", "リマインド", "再度のご連絡", "再度ご連絡", "再送",
    "進捗", "状況はいかが", "状況を教えて", "状況をお知らせ", "その後いかが", "その後どう", "どうなって", "どうなりました", "お返事がない", "返信がありません",
    "連絡がありません", "回答がありません", "いつ頃", "目処", "目途", "催促",
)  # fmt: skip
STATUS_OF_KNOWN: Phrases = (
    "by when", "quel délai",
    "any idea when", "when will", "when can", "when is", "wann wird", "wann ist", "wann können", "wann kann", "quand sera",
    "quand est-ce", "quand pourrez", "cuándo estará", "cuándo se", "cuándo podrán",
)  # fmt: skip
"""Asked of what has a reference; of a fault that is told just now it is impatience."""
STATUS_OF_KNOWN_JA: Phrases = ("いつまで", "いつごろ", "いつになり")
OWN_CASE: Phrases = (
    "ticket from", "ticket about", "ticket of", "case from", "case about", "case of", "request from",
    "request about", "report from", "report about", "ticket vom", "ticket zu", "ticket von", "meldung vom",
    "meldung von", "signalement de", "signalement du", "demande du", "demande de", "caso que", "caso del",
    "incidencia del", "reporte del",
    "i wrote to you", "we wrote to you", "automatic answer", "automatic response", "automatische antwort",
    "réponse automatique", "respuesta automática",
    "cases of ours", "tickets of ours", "requests of ours", "fälle von uns", "dossiers à nous",
    "our cases", "my cases", "open cases", "our tickets", "open tickets", "open requests", "offene fälle",
    "offenen fälle", "offene tickets", "offenen tickets", "unserer fälle", "nos dossiers", "dossiers ouverts",
    "tickets ouverts", "demandes ouvertes", "casos abiertos", "tickets abiertos", "nuestros casos",
    "el caso", "la incidencia", "la solicitud", "mi reporte", "nuestro reporte", "mi reclamo", "lo que reporté",
    "lo que reportamos", "que reporté", "que reportamos", "reporté", "reportamos", "les escribí", "les escribimos",
    "les avisé", "les avisamos", "avisé", "mi anterior", "mi último correo", "mi correo anterior",
    "su último correo", "su último mensaje", "su respuesta automática", "acuse de recibo", "quedaron en",
    "me dijeron", "nos dijeron", "su compañero", "sus técnicos", "sus desarrolladores", "lo del", "lo de la",
    "lo de los",
    "mon cas", "notre cas", "mon dossier", "notre dossier", "dossier", "que j'ai signalé", "que j'avais signalé",
    "que nous avons signalé", "signalé", "signalée", "ma dernière demande", "mon précédent", "mon dernier message",
    "mon dernier mail", "votre dernier message", "votre dernier mail", "votre réponse automatique",
    "accusé de réception", "je vous avais écrit", "je vous ai écrit", "nous vous avions écrit", "vous m'aviez",
    "vous aviez", "vous deviez", "votre collègue", "vos développeurs", "vos techniciens",
    "ticket", "hatte ich ihnen", "hatte ich euch", "hatten wir ihnen", "hatten wir euch",
    "habe ich ihnen .. geschrieben", "habe ich gemeldet", "haben wir gemeldet", "gemeldete", "gemeldeten",
    "gemeldet habe", "gemeldet haben", "unserem fall", "unser fall", "meinem fall", "mein fall", "unserer sache",
    "meiner sache", "der sache", "das thema", "mein anliegen", "meinem anliegen", "unser anliegen",
    "unserem anliegen", "vorgang", "aktenzeichen", "eingangsbestätigung", "ihre letzte nachricht",
    "ihrer letzten nachricht", "ihr letztes schreiben", "letzten schreiben", "letzte mail", "ihr kollege",
    "ihre kollegin", "ihre entwickler", "ihre technik", "sie schrieben", "sie hatten", "ihr wolltet", "sie wollten",
    "i raised", "we raised", "i logged", "we logged", "i opened", "we opened", "i filed", "we filed", "i mentioned",
    "we mentioned", "i told you", "we told you", "i complained", "i described", "i asked", "we asked", "i mailed",
    "i emailed", "wrote to you", "wrote you", "wrote in", "my first mail", "my first email", "our first mail",
    "the one from", "the one about", "thing from", "thing i", "matter from", "my matter", "our matter",
    "reported on", "reported last", "reported yesterday", "reported earlier", "reported two", "reported three",
    "sent you", "automatic reply", "automatic mail", "auto reply", "your confirmation", "your acknowledgement",
    "your last mail", "your last email", "your last message", "your letter", "you wrote", "you said", "you told",
    "you promised", "your engineer", "your engineering", "your colleague", "your developer", "your developers",
    "your technician",
    "my ticket", "our ticket", "the ticket", "this ticket", "my case", "our case", "my request", "our request",
    "my report", "our report", "my message", "my last mail", "my email", "my e-mail", "my earlier", "i reported",
    "we reported", "i wrote", "we wrote", "i sent", "ticket number", "case number",
    "mein ticket", "meinem ticket", "unser ticket", "unserem ticket", "meine meldung", "meiner meldung", "unserer meldung",
    "meine anfrage", "meiner anfrage", "unserer anfrage", "meine mail", "meiner mail", "gemeldet hatte", "geschrieben hatte",
    "mon ticket", "notre ticket", "ma demande", "notre demande", "mon message", "mon signalement", "notre signalement",
    "mon mail", "mon courriel",
    "mi ticket", "nuestro ticket", "mi caso", "nuestro caso", "mi solicitud", "nuestra solicitud", "mi correo",
    "mi incidencia", "nuestra incidencia", "mi consulta",
)  # fmt: skip
"""A question about a request that we are to have already."""
OWN_CASE_JA: Phrases = (
    "先日",
    "前回",
    "お問い合わせした",
    "問い合わせた",
    "チケット",
    "報告した",
    "ご報告した",
    "先週",
    "依頼した",
)

ASKED: Phrases = (
    "your questions", "your question about", "you asked for", "you asked me", "you asked us", "you had asked",
    "answers to your", "my answers", "the information you", "the details you",
    "the screenshot you", "the file you", "the logs you", "the log you", "in answer to your", "in reply to your",
    "in response to your",
    "ihre fragen", "ihren fragen", "eure fragen", "auf ihre rückfrage", "ihre rückfragen", "meine antworten",
    "unsere antworten", "gewünschten angaben", "angeforderten", "angefordert haben", "wie von ihnen gewünscht",
    "wie von ihnen erbeten",
    "vos questions", "votre question du", "mes réponses", "nos réponses", "capture demandée", "fichier demandé",
    "informations demandées", "éléments demandés", "vous m'avez demandé", "vous nous avez demandé", "en réponse à votre",
    "en réponse à vos",
    "sus preguntas", "a sus preguntas", "mis respuestas", "nuestras respuestas", "la captura que", "información que me",
    "información solicitada", "datos solicitados", "captura solicitada", "me pidieron", "nos pidieron", "me pidió",
    "en respuesta a su", "en respuesta a sus",
)  # fmt: skip
"""What was asked has been asked by us."""
ASKED_JA: Phrases = (
    "ご質問いただいた",
    "ご質問の",
    "ご質問に",
    "回答いたします",
    "回答します",
    "お尋ねの",
    "ご依頼の件",
    "ご依頼いただいた",
)

# --- nothing to be mended --------------------------------------------------------------------------------------------------

SOLVED: Phrases = (
    "worked a treat", "works a treat", "asunto terminado", "asunto cerrado", "asunto zanjado", "comprobado",
    "c'est bon", "tout est bon", "alles gut", "alles bestens", "passt jetzt", "passt wieder", "ya sale", "ya se ve",
    "ya va", "ya está", "ya puedo", "ya podemos", "todo en orden", "all sorted", "that did it", "did the trick",
    "that fixed", "fixed it", "has fixed", "is back", "are back", "back to normal", "wieder normal", "wieder da",
    "rentré dans l'ordre", "de nouveau normal", "case closed", "matter closed", "nothing further",
    "no further action", "nichts weiter", "rien d'autre", "nada más", "behaves again", "behaving again",
    "tout roule", "tout remarche", "tout fonctionne", "alles läuft", "todo funciona", "todo va bien",
    "quiet ever since", "no trouble since", "kein problem mehr", "keine probleme mehr", "plus de problème",
    "sin problemas desde",
    "works again", "work again", "working again", "works now", "working now", "works fine now", "all good", "solved",
    "resolved", "fixed now", "sorted", "came through", "you can close", "please close", "can be closed", "may close",
    "feel free to close", "no longer needed", "delighted", "made my day", "made my friday", "great job", "great work",
    "great support", "great service", "well done", "just wanted to say", "wanted to thank", "kudos", "compliments to",
    "funktioniert wieder", "geht wieder", "klappt wieder", "läuft wieder", "funktioniert jetzt", "klappt jetzt",
    "hat sich erledigt", "erledigt", "behoben", "gelöst", "kann geschlossen werden", "können sie schließen",
    "können .. schließen", "bitte schließen", "super service", "tolle arbeit", "toller service", "großes lob",
    "wollte mich .. bedanken", "wollten uns .. bedanken",
    "fonctionne à nouveau", "fonctionne de nouveau", "remarche", "refonctionne", "marche à nouveau", "c'est résolu",
    "est résolu", "c'est réglé", "est réglé", "pouvez clore", "pouvez fermer", "pouvez clôturer", "pouvez le fermer",
    "beau travail", "bravo", "tenais à vous remercier", "voulais vous remercier",
    "ya funciona", "vuelve a funcionar", "funciona de nuevo", "funciona otra vez", "está resuelto", "quedó resuelto",
    "está solucionado", "se ha solucionado", "pueden cerrar", "puede cerrar", "pueden cerrarlo", "puedes cerrar",
    "buen trabajo", "excelente trabajo", "quería agradecer", "queríamos agradecer",
)  # fmt: skip
SOLVED_JA: Phrases = (
    "解消し", "解消され", "改善しました", "改善されました", "直っていました", "直っております", "問題なく動", "問題なく使", "無事に",
    "直りました", "解決しました", "解決いたしました", "解決済み", "正常に動", "復旧しました", "復旧を確認", "クローズ", "助かりました", "感謝",
    "使えるようになりました", "できるようになりました",
)  # fmt: skip
THANKS: Phrases = (
    "muchísimas gracias", "many thanks", "our thanks", "thousand thanks", "thanks so much", "thanks again",
    "un grand merci", "grand merci", "bedanken", "dank", "agradecer", "agradecido", "agradecida", "remercier",
    "grateful", "thankful", "bless you", "ta",
    "thanks", "thank you", "thx", "much appreciated", "cheers", "danke", "vielen dank", "dankeschön", "herzlichen dank",
    "merci", "merci beaucoup", "mille mercis", "gracias", "muchas gracias", "mil gracias",
)  # fmt: skip
THANKS_JA: Phrases = ("ありがとうござい", "ありがとう", "御礼", "お礼")
BUT: Phrases = (
    "not", "sadly", "unfortunately", "again today", "same", "malheureusement", "hélas", "desafortunadamente", "desgraciadamente", "lamentablemente", "isn't", "doesn't", "no longer works", "still", "but", "however", "though", "nicht", "nichts", "nix", "kein", "keine", "aber", "noch", "leider", "jedoch", "pas",
    "mais", "toutefois", "cependant", "encore", "no", "pero", "aún", "todavía", "sin embargo",
)  # fmt: skip
"""Who thanks and goes on with one of these has more to say."""
BUT_JA: Phrases = ("しかし", "ですが", "まだ", "ただ", "けれど", "ません")
