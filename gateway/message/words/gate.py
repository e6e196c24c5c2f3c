"""What people say when a mail is no report of a fault, and what they say when it is: phrases by language.

Owns the tables only. A phrase is words with blanks between them, in lower case; `..` stands for a few words between. The
lists for Japanese are looked for as they stand, since nothing there parts words.
"""

from collections.abc import Mapping

Phrases = tuple[str, ...]

# --- something is wrong now ---------------------------------------------------------------------------------------------

FAULT: Phrases = (
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

SOFT: Phrases = (
    "not", "no longer", "nobody", "nothing", "never", "doesn't", "don't", "isn't", "aren't", "won't", "didn't", "twice",
    "froze", "empty", "expired", "instead of", "although", "though", "suddenly", "keeps", "every time", "wrongly", "odd",
    "strange", "404", "500", "502", "503", "504", "nicht", "niemand", "nichts", "kein", "keine", "doppelt", "zweimal", "statt",
    "plötzlich", "obwohl", "ständig", "jedes mal", "komisch", "leere", "pas", "plus rien", "personne", "aucun", "aucune",
    "rien", "deux fois", "au lieu", "soudain", "vide", "bizarre", "no", "nadie", "nada", "ningún", "ninguna", "dos veces",
    "en lugar", "de repente", "vacío", "vacía", "raro",
)  # fmt: skip
"""Not a fault by themselves, but who writes on another matter says little of the kind."""
SOFT_JA: Phrases = ("ません", "ない", "なく", "おかしい", "崩れ", "二重", "急に", "突然表示", "空の")
ONSET: Phrases = (
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
    "進捗", "状況はいかが", "状況を教えて", "状況をお知らせ", "その後いかが", "その後どう", "どうなって", "どうなりました", "お返事がない", "返信がありません",
    "連絡がありません", "回答がありません", "いつ頃", "目処", "目途", "催促",
)  # fmt: skip
STATUS_OF_KNOWN: Phrases = (
    "any idea when", "when will", "when can", "when is", "wann wird", "wann ist", "wann können", "wann kann", "quand sera",
    "quand est-ce", "quand pourrez", "cuándo estará", "cuándo se", "cuándo podrán",
)  # fmt: skip
"""Asked of what has a reference; of a fault that is told just now it is impatience."""
STATUS_OF_KNOWN_JA: Phrases = ("いつまで", "いつごろ", "いつになり")
OWN_CASE: Phrases = (
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
    "answers to your", "my answers", "our answers", "the answers to", "the information you", "the details you",
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
    "直りました", "解決しました", "解決いたしました", "解決済み", "正常に動", "復旧しました", "復旧を確認", "クローズ", "助かりました", "感謝",
    "使えるようになりました", "できるようになりました",
)  # fmt: skip
THANKS: Phrases = (
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

SALES: Phrases = (
    "qualified demos", "qualified meetings", "qualified leads", "lead generation", "more leads", "book .. demos", "more demos",
    "15 minute call", "15-minute call", "20 minute call", "10 minute call", "quick call", "short call", "intro call",
    "discovery call", "15 minutes this", "15 minutes next", "open to 15 minutes", "open to a quick", "hop on a call",
    "jump on a call", "growth hacker", "growth partner", "business development", "we help companies", "we help teams",
    "we help brands", "we help businesses", "we help support", "helps companies", "helps teams", "companies like yours",
    "teams like yours", "platforms like yours", "businesses like yours", "reply \"not interested\"", "reply \"later\"",
    "reply stop", "not interested", "i came across your", "came across your website", "looking at your website",
    "visited your website", "your website", "impressed by", "no retainers", "seo", "backlinks", "backlink", "guest post", "link building",
    "search engine", "first page of google", "domain authority", "outsourcing", "offshore", "outsource", "web design",
    "app development", "our agency", "free trial", "special offer", "limited offer", "discount", "partnership",
    "partner program", "reseller", "affiliate", "sponsor", "sponsorship", "exhibitor", "booth", "attendee list",
    "email list", "contact list", "decision makers", "roi", "cold email", "case study we", "free audit", "free consultation",
    "unverbindliches angebot", "unverbindliches gespräch", "kostenloses erstgespräch", "kostenlose beratung", "neukunden",
    "kundengewinnung", "mehr anfragen", "zusammenarbeit", "kooperation", "wir unterstützen unternehmen", "wir helfen unternehmen",
    "auf ihre website", "auf ihrer website", "suchmaschinenoptimierung", "kennenlernen", "rabatt", "sonderangebot",
    "15 minuten", "20 minuten", "vertriebspartner", "messestand",
    "prospection", "prospects qualifiés", "rendez-vous qualifiés", "15 minutes", "un court échange", "bref échange",
    "référencement", "votre site", "votre site web", "nous aidons les entreprises", "partenariat", "offre spéciale", "remise",
    "notre agence", "collaboration",
    "clientes potenciales", "reuniones cualificadas", "15 minutos", "una breve llamada", "una llamada", "posicionamiento web",
    "su sitio web", "su página web", "su web", "ayudamos a empresas", "colaboración", "oferta especial", "descuento",
    "nuestra agencia",
)  # fmt: skip
SALES_JA: Phrases = (
    "弊社サービスのご案内", "ご案内", "ご提案", "業務提携", "営業", "無料トライアル", "無料相談", "新規開拓", "御社のホームページ", "貴社のホームページ",
    "貴社サイト", "キャンペーン", "割引", "15分", "商談", "打ち合わせのお時間", "セミナー",
)  # fmt: skip

BOOKKEEPING: Phrases = (
    "your invoice", "the invoice", "invoice no", "invoice number", "corrected invoice", "copy of the invoice", "invoice copy", "on invoice", "of invoice",
    "revised invoice", "invoice attached", "attached invoice", "attached the invoice", "purchase order", "po number",
    "order number", "vat id", "vat number", "tax id", "billing address", "payment terms", "payment reminder", "overdue",
    "remittance", "remittance advice", "bank details", "accounts payable", "accounting department", "billing department",
    "our accounting", "w-9", "cost centre", "cost center",
    "ihre rechnung", "ihrer rechnung", "der rechnung", "die rechnung", "rechnung nr", "rechnungsnummer", "rechnungskorrektur",
    "korrigierte rechnung", "korrigierte fassung", "berichtigte fassung", "berichtigte rechnung", "rechnungskopie",
    "bestellnummer", "ust-id", "umsatzsteuer-id", "rechnungsanschrift", "rechnungsadresse", "zahlungserinnerung", "mahnung",
    "bankverbindung", "buchhaltung", "kostenstelle", "zahlungsavis",
    "votre facture", "la facture", "facture rectificative", "facture corrigée", "copie de la facture", "facture n°",
    "numéro de facture", "bon de commande", "numéro de commande", "n° tva", "numéro de tva", "adresse de facturation",
    "relance de paiement", "coordonnées bancaires", "rib", "comptabilité", "service comptable",
    "su factura", "la factura", "factura rectificativa", "factura corregida", "copia de la factura", "número de factura",
    "factura n", "orden de compra", "número de pedido", "cif", "nif", "dirección de facturación", "recordatorio de pago",
    "datos bancarios", "contabilidad", "administración",
)  # fmt: skip
BOOKKEEPING_JA: Phrases = (
    "請求書",
    "発注書",
    "注文番号",
    "注文書",
    "領収書",
    "振込先",
    "お振込",
    "支払期限",
    "経理",
    "インボイス",
    "再発行",
)

LISTS: Phrases = (
    "newsletter", "unsubscribe", "subscribe", "mailing list", "distribution list", "add me to the list", "add me to your",
    "add us to your", "add us to the list", "remove me from", "take me off", "opt out", "view in browser",
    "view this email in your browser", "view online", "manage preferences", "email preferences", "you are receiving this",
    "this week in", "monthly digest", "weekly digest", "press release",
    "abmelden", "abbestellen", "verteiler", "auf den verteiler", "in den verteiler", "aus dem verteiler", "im browser anzeigen",
    "im browser ansehen", "sie erhalten diese", "rundbrief", "pressemitteilung", "in die liste", "auf die liste",
    "désabonner", "désinscrire", "se désabonner", "lettre d'information", "infolettre", "liste de diffusion",
    "voir dans le navigateur", "vous recevez ce", "ajoutez-moi", "ajouter à la liste", "ajoutez-nous", "communiqué de presse",
    "darse de baja", "darme de baja", "cancelar la suscripción", "boletín", "lista de correo", "lista de distribución",
    "ver en el navegador", "recibe este correo", "añadirme", "añádanme", "agréguenme", "nota de prensa",
)  # fmt: skip
LISTS_JA: Phrases = (
    "メルマガ",
    "メールマガジン",
    "配信停止",
    "配信登録",
    "ニュースレター",
    "購読",
    "メーリングリスト",
    "リストに追加",
    "プレスリリース",
)

JOBS: Phrases = (
    "my cv", "my resume", "my résumé", "curriculum vitae", "job opening", "job openings", "job offer", "job application",
    "apply for the position", "applying for", "application for the position", "open position", "open positions", "internship",
    "cover letter", "vacancy", "vacancies", "recruiter", "recruitment", "talent acquisition", "candidates for", "candidates",
    "shortlist", "hiring", "staffing", "career", "salary",
    "bewerbung", "lebenslauf", "stellenanzeige", "offene stelle", "offenen stellen", "offene stellen", "praktikum", "anschreiben", "bewerbe mich",
    "personalvermittlung", "fachkräfte", "kandidaten", "gehaltsvorstellung",
    "candidature", "mon cv", "lettre de motivation", "offre d'emploi", "stage", "recrutement", "poste de", "candidats",
    "solicitud de empleo", "mi cv", "mi currículum", "oferta de empleo", "carta de presentación", "prácticas", "vacante",
    "reclutamiento", "candidatos",
)  # fmt: skip
JOBS_JA: Phrases = ("履歴書", "職務経歴書", "応募", "求人", "採用", "インターン", "人材紹介", "人材のご紹介")

SOCIAL: Phrases = (
    "merry christmas", "happy holidays", "happy new year", "season's greetings", "happy thanksgiving", "save the date",
    "you are invited", "you're invited", "invitation to", "webinar", "conference", "register now", "seats are limited",
    "we cordially invite", "rsvp", "congratulations", "out of the office", "out of office", "wrong address", "wrong recipient",
    "sent by mistake", "please ignore", "please disregard",
    "frohe weihnachten", "frohes fest", "guten rutsch", "frohes neues jahr", "laden wir sie", "herzlich ein", "einladung zum",
    "einladung zur", "webinar", "tagung", "jetzt anmelden", "herzlichen glückwunsch", "abwesend", "nicht im büro",
    "irrtümlich", "bitte ignorieren", "versehentlich",
    "joyeux noël", "joyeuses fêtes", "bonne année", "meilleurs vœux", "nous vous invitons", "vous êtes invité", "invitation au",
    "webinaire", "inscrivez-vous", "félicitations", "absent du bureau", "par erreur", "merci d'ignorer", "veuillez ignorer",
    "feliz navidad", "felices fiestas", "feliz año", "próspero año", "le invitamos", "les invitamos", "está invitado",
    "invitación a", "inscríbase", "felicidades", "fuera de la oficina", "por error", "por favor ignore", "ignoren",
)  # fmt: skip
SOCIAL_JA: Phrases = (
    "明けまして",
    "年末年始",
    "謹賀新年",
    "ご挨拶",
    "来年もよろしく",
    "本年もよろしく",
    "ご招待",
    "招待状",
    "参加登録",
    "ウェビナー",
    "お中元",
    "お歳暮",
    "誤送信",
    "不在にして",
)

PURCHASE: Phrases = (
    "a quote", "a quotation", "price list", "pricing", "price for", "prices for", "how much would", "how much does .. cost", "additional licenses",
    "additional licences", "more licenses", "more licences", "additional seats", "more seats", "renewal", "renew our",
    "upgrade our plan", "talk to sales", "sales team", "sales representative", "schedule a demo", "request a demo",
    "book a demo", "cancel our subscription", "cancel our contract", "terminate our contract", "nda", "security questionnaire",
    "vendor questionnaire", "supplier form", "data processing agreement",
    "angebot für", "ein angebot", "preisliste", "preise für", "weitere lizenzen", "zusätzliche lizenzen", "verlängerung",
    "vertragsverlängerung", "kündigung", "kündigen", "vertrieb", "lieferantenselbstauskunft", "auftragsverarbeitung",
    "un devis", "devis pour", "tarif", "tarifs", "licences supplémentaires", "renouvellement", "résilier", "résiliation",
    "service commercial", "questionnaire fournisseur",
    "un presupuesto", "presupuesto para", "cotización", "precios", "licencias adicionales", "más licencias", "renovación",
    "cancelar nuestro contrato", "rescindir", "equipo de ventas", "departamento comercial",
)  # fmt: skip
PURCHASE_JA: Phrases = (
    "見積",
    "お見積り",
    "価格表",
    "追加ライセンス",
    "契約更新",
    "解約",
    "導入を検討",
    "料金プラン",
)

MATTERS: Mapping[str, tuple[Phrases, Phrases]] = {
    "sales": (SALES, SALES_JA),
    "bookkeeping": (BOOKKEEPING, BOOKKEEPING_JA),
    "lists": (LISTS, LISTS_JA),
    "jobs": (JOBS, JOBS_JA),
    "social": (SOCIAL, SOCIAL_JA),
    "purchase": (PURCHASE, PURCHASE_JA),
}
"""What is for other desks; two of its phrases must be said."""
ON_PAPER = frozenset({"bookkeeping"})
"""Where something is wrong or missing and yet nothing is broken."""

SUBJECTS: Mapping[str, Phrases] = {
    "bookkeeping": ("invoice", "invoices", "rechnung", "rechnungen", "facture", "factures", "factura", "facturas", "請求書",
                    "payment", "zahlung", "paiement", "pago", "mahnung"),
    "jobs": ("application", "stellenangebot", "bewerbung", "candidature", "cv", "応募"),
    "sales": ("collaboration", "cooperation", "kooperation", "proposal", "outreach", "partnership", "partenariat",
              "colaboración", "opportunity"),
    "social": ("invitation", "einladung", "webinar", "webinaire", "save the date", "招待"),
    "lists": ("newsletter", "unsubscribe", "mailing list", "verteiler", "digest"),
    "purchase": ("quote", "pricing", "angebot", "devis", "presupuesto", "renewal", "見積"),
}  # fmt: skip
"""One of these in the subject counts as one phrase more."""

STRONG: Phrases = (
    "add me to the list", "add me to your", "add us to the list", "add us to your", "remove me from", "take me off",
    "mailing list", "you are receiving this", "manage preferences", "purchase order", "remittance advice", "corrected invoice",
    "revised invoice", "copy of the invoice", "w-9", "guest post", "attendee list", "qualified demos", "qualified meetings",
    "not interested", "my cv", "my resume", "curriculum vitae", "job application", "cover letter", "merry christmas",
    "season's greetings", "schedule a demo", "request a demo", "a quotation", "security questionnaire", "press release",
    "auf den verteiler", "in den verteiler", "aus dem verteiler", "korrigierte rechnung", "berichtigte rechnung",
    "zahlungserinnerung", "mahnung", "bewerbe mich", "lebenslauf", "frohe weihnachten", "frohes fest", "pressemitteilung",
    "liste de diffusion", "ajouter à la liste", "facture rectificative", "copie de la facture", "lettre de motivation",
    "mon cv", "joyeux noël", "un devis", "communiqué de presse",
    "lista de correo", "lista de distribución", "factura rectificativa", "copia de la factura", "carta de presentación",
    "mi cv", "feliz navidad", "un presupuesto", "nota de prensa",
)  # fmt: skip
STRONG_JA: Phrases = (
    "年末年始のご挨拶",
    "メールマガジン",
    "配信停止",
    "履歴書",
    "お見積",
    "見積をお願い",
    "リストに追加",
)
"""Of these one is enough, where nothing is complained of."""
