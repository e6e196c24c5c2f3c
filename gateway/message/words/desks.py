"""What is for other desks, in two halves: what a mail is about, and what is wanted of that, or who says it to whom.

Owns the tables only; a phrase is as in `words.gate`, and every half has all languages, those that part words by blanks and
Japanese. One half alone says nothing: a bill is a matter of the product as well, and so is a survey.
"""

from dataclasses import dataclass
from enum import Enum

from gateway.message.words.gate import Phrases

Half = tuple[Phrases, Phrases]


class Faults(Enum):
    """Whose they are, where such a mail tells of any."""

    OURS = 0
    ON_PAPER = 1  # wrong, missing, run out: and nothing is broken
    ELSEWHERE = 2


@dataclass(frozen=True, slots=True)
class Matter:
    about: Half
    wanted: Half
    faults: Faults = Faults.OURS


# --- a fault that is over, and what it was ----------------------------------------------------------------------------------

CAUSE: Half = ((
    "final report", "your report", "full report", "findings", "what measures", "which measures", "qué medidas", "welche maßnahmen",
    "lay behind", "safeguards", "written report", "a report on", "a report about", "report of the", "a note on", "bericht", "compte rendu", "un informe",
    "root cause", "rca", "post mortem", "postmortem", "account of the", "blameless review", "blameless reviews", "service level report", "incident report", "incident summary", "outage report", "write up",
    "writeup", "what caused", "that caused", "caused the", "cause of the", "causes of the", "reason for the", "what went wrong",
    "why the service", "why the system", "why the platform", "why you were", "why it was down", "why was .. down",
    "why were .. down", "what happened", "what had happened", "what has been changed", "what have you changed",
    "what did you change", "what was done", "what you have done", "what has been done", "what you do so", "happen again",
    "happening again", "cannot recur", "can't recur", "recurring", "recurrence", "a repeat", "preventive", "prevented",
    "corrective", "lessons learned", "lessons learnt", "debrief", "after action", "uptime figures", "uptime report",
    "uptime numbers", "availability figures", "availability report", "availability numbers", "list of all incidents",
    "list of incidents", "list of all outages", "list of outages", "incident history", "outage history", "explanation", "to avoid it", "avoid a", "so that it", "learned from it",
    "ursachenanalyse", "ursachenbericht", "ursache des", "ursache der", "ursache für", "die ursache", "abschlussbericht",
    "vorfallbericht", "vorfallsbericht", "störungsbericht", "ausfallbericht", "störungsanalyse", "nachbericht", "was los war",
    "was passiert ist", "was da los", "was schiefgelaufen", "was schief gelaufen", "wie es dazu", "dazu kommen", "nicht wieder",
    "nicht noch einmal", "maßnahmen", "stellungnahme", "verfügbarkeitsbericht", "verfügbarkeitszahlen", "verfügbarkeitswerte",
    "liste der störungen", "liste aller störungen", "aufstellung der ausfälle", "aufarbeitung", "lehren", "woran es lag", "woran lag", "was .. gewesen ist", "was der grund", "der grund", "schildern",
    "cause de la", "causes de la", "cause du", "causes du", "la cause", "origine de", "l'origine", "rapport d'incident",
    "rapport sur la panne", "rapport sur l'incident", "rapport de panne", "compte rendu de l'incident", "compte rendu de la panne",
    "analyse de l'incident", "analyse de la panne", "analyse d'incident", "retour d'expérience", "mesures prises",
    "mesures correctives", "quelles mesures", "ce qui s'est passé", "que s'est il passé", "chiffres de disponibilité",
    "taux de disponibilité", "liste des incidents", "liste des pannes", "se reproduise", "se reproduire", "explications", "l'éviter", "éviter à l'avenir", "à quoi était due", "d'où venait",
    "causa raíz", "causa de la", "causas de la", "la causa", "informe de la caída", "informe de incidencia", "informe del incidente",
    "informe de incidentes", "informe sobre la caída", "informe sobre el incidente", "qué pasó", "qué ocurrió", "qué sucedió",
    "lo ocurrido", "lo que pasó", "medidas", "cifras de disponibilidad", "informe de disponibilidad", "lista de incidencias",
    "lista de incidentes", "vuelva a ocurrir", "vuelva a pasar", "vuelva a suceder", "se repita", "explicación", "a qué se debió", "por qué se cayó", "por qué falló", "evitarlo",
), (
    "原因報告", "障害報告", "原因をお", "再発防止", "報告書", "原因を", "原因に", "原因の", "原因と", "原因は", "稼働率レポート", "稼働率の", "ポストモーテム", "障害一覧", "経緯", "顛末",
))  # fmt: skip
EVENT: Half = ((
    "outage", "outages", "downtime", "incident", "incidents", "interruption", "interruptions", "disruption", "was down", "were down",
    "went down", "post mortem", "postmortem", "rca", "uptime", "availability", "unavailability",
    "ausfall", "ausfalls", "ausfälle", "ausfällen", "störung", "störungen", "vorfall", "vorfalls", "vorfälle", "unterbrechung", "verfügbarkeit",
    "verfügbarkeitsbericht", "verfügbarkeitszahlen", "ursachenanalyse", "ursachenbericht", "abschlussbericht",
    "panne", "pannes", "coupure", "coupures", "interruption", "l'incident", "d'incident", "incident", "incidents", "disponibilité",
    "caída", "caídas", "incidencia", "incidencias", "incidente", "incidentes", "corte", "interrupción", "disponibilidad",
), (
    "障害", "停止", "ダウン", "稼働率", "インシデント",
))  # fmt: skip
ON_RECORD: Half = ((
    "risk register", "our register", "our files", "our director", "our managing director", "consejo", "nuestro consejo", "aufsichtsrat",
    "unsere akten", "die akten", "schriftlichen", "destiné à", "para el expediente", "del seguro", "our insurer",
    "for our records", "our records", "for the record", "auditor", "auditors", "audit", "something on file", "for our files", "risk team",
    "risk committee", "risk office", "risk people", "compliance", "our board", "the board", "management asks", "management wants",
    "our management", "in writing", "written", "publish", "published", "publishing", "scorecard", "supplier review",
    "vendor review", "annual report", "yearly report", "two lines", "short summary", "a summary", "regulator", "insurer",
    "insurance", "no rush", "no hurry", "not urgent",
    "revision", "jahresbericht", "jahresabschluss", "schriftlich", "schriftliche", "unterlagen", "geschäftsleitung", "geschäftsführung",
    "vorstand", "lieferantenbewertung", "aufsicht", "prüfer", "versicherung", "nicht eilig", "eilt nicht", "keine eile",
    "zukommen lassen",
    "comité", "notre direction", "la direction", "par écrit", "écrit", "revue fournisseurs", "revue des fournisseurs", "auditeurs",
    "notre audit", "pour nos archives", "pour nos dossiers", "publierez", "publier", "rien d'urgent", "pas urgent", "nous transmettre",
    "assureur",
    "auditoría", "auditores", "comité", "por escrito", "escrito", "la dirección", "nuestra dirección", "para nuestros archivos",
    "publicar", "publicarán", "sin prisa", "no es urgente", "no corre prisa", "pueden enviar el informe", "aseguradora",
), (
    "保険", "監査", "ご送付", "送付", "社内報告", "ご提出", "提出", "取引先評価", "役員", "経営", "書面", "公開",
))  # fmt: skip
OVER: Half = ((
    "closed on our side", "is closed", "is settled", "tout va bien", "läuft einwandfrei", "betrieb läuft", "todo bien desde", "ausgestanden",
    "up and running", "is over", "all quiet", "been quiet", "alles ruhig", "ist ruhe", "derrière nous", "ya pasó todo", "ya pasó",
    "dust has settled", "dust settled", "behind us", "stable again", "fine since", "fine ever since", "been fine", "been quiet",
    "been stable", "quiet since", "nothing is wrong", "no problem now", "no problems now", "all is well now", "is over", "are over",
    "weeks ago", "months ago", "last month", "last month's", "last quarter", "last week's", "last monday", "last tuesday",
    "last wednesday", "last thursday", "last friday", "last monday's", "last tuesday's", "last wednesday's", "last thursday's",
    "last friday's", "last weekend", "last weekend's", "is resolved", "was resolved", "has been resolved", "now resolved", "q1", "q2",
    "q3", "q4", "that quarter",
    "läuft alles", "alles läuft", "keinerlei probleme", "keine probleme mehr", "vorletzte woche", "vorletzten", "vorletzter", "letzten monat",
    "letzten monats", "vergangenen monat", "vergangene woche", "vergangenen woche", "letzten montag", "letzten dienstag",
    "letzten mittwoch", "letzten donnerstag", "letzten freitag", "inzwischen behoben", "ist behoben", "wieder stabil", "quartal",
    "vor zwei wochen", "vor drei wochen", "überstanden",
    "tout refonctionne", "tout fonctionne", "tout est rentré", "semaine dernière", "mois dernier", "lundi dernier", "mardi dernier",
    "mercredi dernier", "jeudi dernier", "vendredi dernier", "il y a deux semaines", "il y a trois semaines", "trimestre",
    "est résolu", "est résolue",
    "ya funciona", "todo funciona", "semana pasada", "mes pasado", "lunes pasado", "martes pasado", "miércoles pasado",
    "jueves pasado", "viernes pasado", "hace dos semanas", "hace tres semanas", "trimestre", "ya está resuelto", "ya resuelta",
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    "januar", "februar", "märz", "juni", "juli", "oktober", "dezember", "janvier", "février", "mars", "avril", "juin", "juillet",
    "août", "septembre", "octobre", "novembre", "décembre", "enero", "febrero", "marzo", "abril", "junio", "julio", "septiembre",
    "octubre", "noviembre", "diciembre",
), (
    "問題なく", "解消", "先月", "先週", "現在は", "復旧後", "復旧いたしました", "四半期", "昨年",
))  # fmt: skip
SHOWN: Half = ((
    "dashboard", "dashboards", "tab", "page", "screen", "shows", "show", "export", "exports", "reports", "audit log", "our log", "zeigt", "zeigen",
    "ansicht", "seite", "protokoll", "berichte", "affiche", "affichent", "écran", "rapports", "tableau de bord", "muestra", "muestran",
    "pantalla", "informes", "panel",
), (
    "画面", "表示", "ダッシュボード",
))  # fmt: skip
"""In the product, then, and not of the fault."""
NOW: Half = ((
    "right now", "just now", "at the moment we", "today", "this morning", "this afternoon", "this evening", "tonight", "yesterday",
    "again today", "again this", "happened again", "down again", "out again", "still", "third time", "second time", "every day",
    "keeps", "every time",
    "heute", "heute früh", "gestern", "schon wieder", "immer noch", "noch immer", "seit heute", "seit gestern", "jedes mal", "täglich",
    "ce matin", "cet après midi", "aujourd'hui", "hier", "encore une fois", "toujours pas", "à nouveau en panne", "chaque fois",
    "hoy", "esta mañana", "esta tarde", "ayer", "otra vez", "sigue", "siguen", "cada vez",
), (
    "今朝", "本日", "今日", "昨日", "再び", "また発生", "毎日", "毎回",
))  # fmt: skip

# --- money, and paper about it ----------------------------------------------------------------------------------------------

BILL: Half = ((
    "statement of our account", "statement of account", "late fee", "late fees", "credit card you have", "card you have on", "tax rate", "steuersatz", "tva", "iva", "exonérés", "zahlungsziel",
    "invoice", "invoices", "bill", "billed", "bills", "overbilled", "charged", "overcharged", "charge", "charges", "receipt",
    "receipts", "reminder", "dunning", "payment", "paid", "vat", "amount", "statement", "direct debit", "bank account", "bank details",
    "rechnung", "rechnungen", "rechnungsbetrag", "berechnet", "abbuchung", "abgebucht", "betrag", "mahnung", "zahlungserinnerung",
    "beleg", "quittung", "lastschrift", "bezahlt", "bankverbindung", "überwiesen",
    "facture", "factures", "facturé", "facturés", "prélevé", "prélevés", "prélèvement", "prélèvements", "montant", "reçu", "règlement",
    "virement", "débité", "débités",
    "factura", "facturas", "facturado", "cobro", "cobros", "cobraron", "cobrado", "cargo", "cargos", "importe", "recibo", "pago",
    "transferencia",
), (
    "支払条件", "支払い条件",
    "請求書", "請求金額", "二重に請求", "二重請求", "領収書", "お支払い", "引き落とし", "振込", "振り込み",
))  # fmt: skip
TO_PAY_YOU: Half = ((
    "our account", "our books", "you put", "on our bill", "remove it from", "give you the new", "new card", "neu ausstellen", "auf 60 tage", "auf 30 tage", "merci de rectifier", "rectifier la", "adjunto comprobante", "confirmar que llegó",
    "your invoice", "your invoices", "your bill", "your reminder", "your accounts", "your finance", "your accounting",
    "your bank account", "your bank details", "you billed", "you charged", "you have billed", "you have charged", "billed us",
    "charged us", "we were billed", "we are billed", "we got billed", "being billed", "we were charged", "we are charged",
    "got charged", "our card was", "our card has", "card was charged", "charged twice", "billed twice", "this invoice", "last invoice",
    "latest invoice", "latest bill", "last bill", "november bill", "october bill", "december bill", "new invoice", "resend the invoice",
    "resend invoice", "reissue", "re issue", "issue a new", "send a new one", "open amount", "outstanding amount", "has arrived",
    "has reached you", "we paid", "we have paid", "was paid on", "we have transferred", "we transferred", "got a receipt",
    "our receipt", "a receipt for", "send a receipt", "accountant cannot book", "closing the month", "month end", "pay by", "paid by",
    "cheque", "is that genuine", "invoice for october", "invoice for november", "invoice for december", "invoice for september",
    "too many seats", "too many licences", "too many licenses", "too many people", "too many users", "our account manager",
    "ihre rechnung", "ihrer rechnung", "ihre mahnung", "sie haben uns", "ihre buchhaltung", "ihrer buchhaltung", "zu viel berechnet",
    "doppelt berechnet", "zweimal berechnet", "doppelt abgebucht", "zweimal abgebucht", "zweimal von unserer", "zurückbuchen",
    "zurücküberweisen", "letzte rechnung", "letzten rechnung", "rechnung für", "rechnung vom", "haben eine mahnung", "um korrektur",
    "neue rechnung", "haben wir überwiesen", "wir haben .. überwiesen", "haben wir bezahlt", "wir haben .. bezahlt", "eingegangen ist",
    "monatsabschluss",
    "votre facture", "vos factures", "dernière facture", "votre relance", "vous nous avez", "avons été prélevés", "avons été débités",
    "avons été facturés", "nous a été facturé", "nous rembourser", "deux fois en", "manque la facture", "la facture de",
    "facture d'octobre", "facture de novembre", "facture de septembre", "facture de décembre", "renvoyer", "merci de la refaire",
    "refaire la facture", "avons réglé", "avons payé", "avons viré", "bien reçu notre",
    "su factura", "sus facturas", "última factura", "nos cobraron", "nos han cobrado", "nos cobran", "nos han facturado",
    "nos facturaron", "nos han cargado", "devuelvan uno", "recibido la factura", "recibimos la factura", "falta la factura",
    "factura de octubre", "factura de noviembre", "factura de septiembre", "factura de diciembre", "reenviar la factura",
    "hemos pagado", "ya pagamos", "hemos transferido", "enviarla a contabilidad", "corregir la factura", "corrijan la factura",
), (
    "月末締め", "変更いただけ",
    "再発行", "お支払いした", "支払済", "月分の請求", "月分の領収", "契約と異な", "請求されて", "宛名", "届いておりません", "お振込み", "ご返金",
))  # fmt: skip

AGREEMENT: Half = ((
    "with you in", "formal letter", "signed contract", "our copy", "unser abo", "notre abonnement", "notre contrat", "nuestro contrato",
    "agreement", "contract", "subscription", "our plan", "the term", "our term", "the product", "the service", "your product",
    "your service", "vendor", "supplier", "the account", "our account", "membership", "annual", "monthly",
    "vertrag", "vertrags", "vertrages", "vertragslaufzeit", "laufzeit", "abo", "abonnement", "mitgliedschaft", "ihr produkt", "ihren dienst",
    "contrat", "l'abonnement", "engagement", "votre produit", "votre service",
    "contrato", "suscripción", "el servicio", "acuerdo", "su producto", "abono anual",
), (
    "契約書",
    "契約", "解約", "ご利用契約", "サブスクリプション",
))  # fmt: skip
ITS_END: Half = ((
    "not be continuing", "not continuing", "will not continue", "won't be continuing", "part ways", "formal letter", "copy of the", "our copy", "mail it", "im februar aus", "möchten es nicht", "arrive à terme", "pour la suite", "vence", "con quién lo",
    "stop using", "treat this .. as our notice", "as our notice", "our notice", "give notice", "notice period", "end of the term",
    "end of our term", "end date", "end of term", "ends in", "ends on", "ends next", "is ending", "runs until", "run until", "runs out",
    "switch to another", "switching to another", "moving to another", "move to another", "changed vendor", "another vendor",
    "another supplier", "another provider", "leave you", "to cancel", "we cancel", "cancellation", "want to cancel",
    "not renew", "not to renew", "not extend", "discontinue", "to close the account", "close our account", "wind down", "terms for",
    "new terms", "next three years", "next two years", "draw up", "paperwork", "monthly to annual", "to annual payment", "pay annually",
    "how long .. contract", "when does our", "when our contract", "renegotiate", "negotiate",
    "kündigen", "kündigung", "kündige", "hiermit", "endet", "läuft aus", "läuft noch", "wie lange unser", "verlängern", "verlängerung",
    "nicht verlängern", "beenden", "anbieter wechseln", "wechseln zu einem", "wechseln den anbieter", "anderen anbieter",
    "ne souhaitons pas", "ne pas reconduire", "reconduire", "reconduction", "résilier", "résiliation", "mettre fin", "date d'échéance",
    "échéance de notre", "autre prestataire", "autre fournisseur", "renégocier", "prolonger",
    "no continuar", "no renovar", "no renovamos", "no vamos a renovar", "confirmen la baja", "dar de baja el", "darnos de baja",
    "hasta cuándo", "vigente", "rescindir", "otro proveedor", "renegociar", "prorrogar", "cancelación",
), (
    "写し", "終了",
    "解約", "いつまで", "満了", "契約期間", "手続き", "終了したい", "更新しない", "他社",
))  # fmt: skip

PLACES: Half = ((
    "sister company", "people in spring", "zugänge", "zusätzliche zugänge", "accès de plus", "accesos",
    "licences", "licenses", "licence", "license", "seats", "seat", "more users", "users", "people joining", "more people", "our plan",
    "lizenzen", "lizenz", "plätze", "nutzer", "benutzer",
    "licences", "utilisateurs", "accès", "sièges", "postes",
    "licencias", "licencia", "usuarios", "asientos", "puestos",
), (
    "ライセンス", "名分", "アカウント数", "ユーザー数",
))  # fmt: skip
MORE_OR_FEWER: Half = ((
    "would like a demo", "like a demo", "what discount", "discount do we", "a discount", "für ein jahr kosten", "chiffrer", "cotizar",
    "from january", "from february", "from march", "as of january", "from next month", "from next year", "next bill", "our plan",
    "adjust the subscription", "reduce to", "reduce from", "go down to", "go up to", "scale down", "scale up", "pricing", "cost us",
    "would cost", "price for", "price per", "per year", "our budget", "budget round", "a quote", "prorated", "pro rata",
    "at what price", "bulk price", "add them to our", "only need",
    "ab januar", "ab februar", "zum jahreswechsel", "ein angebot", "was kostet", "was kosten", "was würde", "preis für", "reduzieren",
    "aufstocken", "erweitern", "unser budget", "anteilig",
    "à partir de janvier", "l'an prochain", "quel serait", "quel est le tarif", "le tarif", "tarif", "combien coûter", "passer de",
    "réduire à", "notre budget", "au prorata",
    "a partir de enero", "qué coste", "qué precio", "cuánto cost", "cuánto costaría", "ampliar de", "ampliar a", "pasar de",
    "reducir a", "nuestro presupuesto", "presupuesto", "prorrata",
), (
    "追加したい", "お見積", "見積", "増やし", "減らし", "来月から", "予算",
))  # fmt: skip

# --- papers of safety and privacy ---------------------------------------------------------------------------------------------

ASSURANCE: Half = ((
    "information security officer", "security officer", "data protection officer", "leaves the eu", "data leaves", "data centre", "tisax", "bsi", "c5 testat", "copie de toutes les données", "données me concernant", "póliza", "responsabilidad civil", "isms",
    "soc 2", "soc2", "soc 1", "iso 27001", "iso 9001", "iso certificate", "iso 27701", "pci", "hipaa", "vpat", "penetration test",
    "pen test", "pentest", "security questionnaire", "security assessment", "security review", "security office", "risk review",
    "risk assessment", "risk questionnaire", "vendor risk", "third party risk", "due diligence", "questionnaire", "subprocessors",
    "sub processors", "subprocessor", "data hosted", "data stored", "data held", "data located", "data residency", "region is our data",
    "processing agreement", "dpa", "sign an nda", "our nda", "mutual nda", "non disclosure agreement", "insurance certificate", "certificate of insurance", "gdpr", "personal data",
    "accessibility statement", "sustainability", "business continuity plan", "disaster recovery plan",
    "avv", "av vertrag", "auftragsverarbeitung", "auftragsverarbeitungsvertrag", "fragebogen", "sicherheitsfragebogen",
    "informationssicherheit", "datenschutz", "datenschutzbeauftragter", "datenschutzbeauftragte", "daten gespeichert",
    "subunternehmer", "unterauftragnehmer", "iso zertifikat", "zertifikat", "geheimhaltungsvereinbarung", "dsgvo",
    "sous traitance", "traitement des données", "questionnaire de sécurité", "questionnaire sécurité", "certificat iso",
    "données hébergées", "données sont hébergées", "données stockées", "sous traitants ultérieurs", "rgpd", "confidentialité",
    "encargado del tratamiento", "encargado de tratamiento", "tratamiento de datos", "certificado iso", "cuestionario de seguridad",
    "cuestionario", "subencargados", "alojados nuestros datos", "datos alojados", "protección de datos", "confidencialidad",
), (
    "証明書の写し", "認証",
    "セキュリティチェックシート", "チェックシート", "SOC2", "soc2", "soc 2", "iso27001", "iso 27001", "再委託先", "個人情報", "データの保管", "保存場所", "認証の", "秘密保持",
))  # fmt: skip
HANDED_OVER: Half = ((
    "who is your", "i must name", "our register", "our lawyers", "confirm in writing", "nachweis", "haben sie eine", "souhaite obtenir", "une copie", "pueden remitir", "nos pueden remitir",
    "please send", "could you send", "can you send", "send the", "send us", "send me", "share", "provide", "may we see", "may i see",
    "could we see", "can we see", "may we have", "could we have", "could i have", "may i have", "please fill", "fill in", "fill out",
    "complete the", "return it", "return by", "back by", "by the 15th", "for our records", "for our files", "signed", "sign the",
    "countersigned", "certificate on file", "current", "latest", "up to date", "under nda", "who are your", "which region", "in which region",
    "what region", "which country", "do you hold", "do you have", "are you certified", "erase my", "delete my", "hold about me",
    "senden", "zusenden", "schicken", "zuschicken", "ausgefüllt", "auszufüllen", "zurück", "unterschrieben", "unterschriebenen",
    "unterzeichnet", "gegengezeichnet", "benötigen", "bräuchten", "wo werden", "wo liegen", "in welchem land", "welche subunternehmer",
    "aktuelle", "aktuelles", "vorlegen", "überlassen",
    "envoyer", "nous envoyer", "retourner", "renvoyer", "nous faire parvenir", "transmettre", "signé", "signée", "ci joint",
    "à jour", "où sont", "où se trouvent", "dans quel pays", "remplir", "compléter",
    "enviarnos", "enviar", "envíen", "nos envíen", "remitir", "remitirnos", "firmado", "firmar", "vigente", "actualizado",
    "dónde se", "dónde están", "en qué país", "rellenar", "cumplimentar", "devolver",
), (
    "写しを",
    "ご記入", "ご返送", "ご共有", "ご提出", "ご提供", "ご送付", "お送り", "ご教示", "いただけます", "締結",
))  # fmt: skip

# --- people who want to learn, to sell, to work --------------------------------------------------------------------------------

COURSE: Half = ((
    "beginners course", "beginners' course", "refresher", "auffrischungskurs", "grundkurs", "webinaire de", "webinar of", "recording of the webinar", "recording of your webinar",
    "training", "course", "courses", "session for", "certification", "administrator certification", "onboarding session", "workshop",
    "schulung", "schulungen", "einführung", "kurs", "kurse", "workshop", "zertifizierung",
    "formation", "formations", "stage de", "atelier", "certification",
    "formación", "formaciones", "curso", "cursos", "capacitación", "taller", "certificación",
), (
    "研修", "講習", "トレーニング", "勉強会", "認定試験",
))  # fmt: skip
TAKEN: Half = ((
    "next one start", "next one begin", "is there a", "gibt es einen", "wir wären", "peut on revoir", "revoir le", "watch it again", "new admins",
    "do you offer", "do you run", "do you give", "do you still offer", "could you offer", "at what price", "what price", "what does it cost",
    "next date", "next dates", "new agents", "new starters", "newcomers", "new colleagues", "would like a", "would like to book",
    "we'd like to book", "want to take", "sign up for", "book a", "book the", "enrol", "enroll", "for eight", "for ten", "for six",
    "for twelve", "for five",
    "bieten sie", "bietet ihr", "neue mitarbeiter", "neuen mitarbeiter", "neue kollegen", "wären zu", "wären wir", "nächster termin",
    "nächste termin", "termine für", "buchen", "anmelden für", "teilnehmen",
    "proposez vous", "nous serions", "nouveaux", "prochaine date", "prochaine session", "s'inscrire", "inscrire", "réserver",
    "ofrecen", "seríamos", "nuevos agentes", "nuevos compañeros", "próxima fecha", "próxima convocatoria", "apuntar", "inscribir",
    "reservar",
), (
    "実施いただ", "可能でしょうか", "新入社員", "名程度", "受講", "申し込み", "申込", "予定しております",
))  # fmt: skip

ALLIANCE: Half = ((
    "success story", "your marketplace", "integration partner", "partner programme", "partner program", "referral",
    "partner", "partners", "partnership", "working together", "work together", "recommend your product", "resell", "reseller",
    "offer your product", "our customers would benefit", "our clients would benefit", "co host", "cohost", "joint webinar", "joint event",
    "co marketing", "integration partner", "technology partner", "alliance", "press piece", "press release", "named as", "reference visit",
    "reference call", "case study",
    "partnerschaft", "ihr produkt .. kunden", "ihr produkt .. anbieten", "zusammenarbeit", "zusammenarbeiten", "kooperieren",
    "vertriebspartner", "empfehlen",
    "partenaire", "partenaires", "partenariat", "rapprochement", "complémentaire au vôtre", "travailler ensemble", "recommander votre",
    "revendeur",
    "alianza", "socio", "socios", "recomendar su producto", "recomendar su", "colaborar", "revendedor", "trabajar juntos",
), (
    "協業", "提携", "パートナー", "ご紹介したく", "代理店",
))  # fmt: skip
SOUGHT: Half = ((
    "happily appear", "who handles", "get listed", "listed on your", "how does one",
    "could we become", "become a", "become one", "would like to explore", "like to explore", "would love to explore", "open to",
    "wonders if you", "wonder if you", "wondering if you", "whom do we", "who do we", "who should we", "who can we talk",
    "would you be willing", "we build", "we make", "we are a", "our marketing team", "our pr", "discuss", "explore",
    "an wen", "würden ihr", "würden gern", "gern .. anbieten", "wir sind ein", "wir sind eine", "ausloten", "austauschen",
    "aimerions", "nous éditons", "nous sommes une", "nous sommes un", "discuter", "échanger",
    "nos gustaría", "somos una", "somos un", "con quién", "explorar", "conversar",
), (
    "ご相談", "弊社は", "検討", "ご提案",
))  # fmt: skip

PITCH: Half = ((
    "we sell", "as promised here is", "here is the brochure", "brochure", "price list attached", "list attached", "rock bottom", "delivered within", "could pay", "pay a third", "pay less for", "bestellen sie", "auf alles", "notre société", "nuestra empresa", "le ofrecemos",
    "we offer", "we help", "we can help", "we save", "typically save", "we typically", "our tool", "our monitoring", "our software helps",
    "our service helps", "our product helps", "shall i send", "may i send", "can i send", "could i send", "can i show", "could i show",
    "may i show", "let me show", "let me walk", "walk you through", "show you how", "we found .. on your", "i found .. on your",
    "found several", "i ran a", "i ran your", "i scanned", "i noticed your", "i noticed that your", "i came across", "while reading your",
    "our rates", "our prices", "at .. euros each", "at .. each", "ideal for", "could i grab", "grab 15", "ten minutes next",
    "minutes next week", "minutes this week", "quick call", "short call", "brief call", "my offer", "our offer", "in your inbox",
    "your inbox", "i'd love to show", "would love to show", "synergy", "synergies", "esteemed", "refurbished", "renew today",
    "expires soon", "listing", "we translate", "we develop", "we design", "we specialise", "we specialize", "our experts",
    "wir bieten", "mit unserer", "mit unserem", "gern zeigen wir", "zeigen wir ihnen", "zeige ihnen", "darf ich sie", "darf ich ihnen",
    "wir haben auf ihrer", "auf ihrer website", "ihre website", "ihrer webseite", "unser angebot", "mein angebot", "kurzes gespräch",
    "kurzen gespräch", "unsere lösung",
    "nous avons analysé", "nous accompagnons", "notre outil", "notre solution", "notre offre", "seriez vous ouvert", "un échange",
    "court échange", "puis je vous montrer", "je vous montre", "permettez moi", "votre visibilité",
    "hemos analizado", "analizamos su", "nuestra herramienta", "nuestra solución", "nuestra oferta", "le llamo", "le muestro",
    "puedo mostrarle", "podemos ayudarle", "ofrecemos", "permítame",
), (
    "お任せください", "資料をお送り",
    "ご紹介", "ご提案", "突然のご連絡", "突然のメール", "弊社の監視", "弊社サービス", "弊社では", "ご案内",
))  # fmt: skip
PROSPECT: Half = ((
    "your office", "can we talk on", "when suits you", "suits you for a demo", "prices delivered", "at rock bottom", "jetzt", "votre quartier", "devis gratuit", "souhaitez vous", "cuándo podemos llamarle", "un seguro",
    "your site", "your website", "your blog", "your page", "your company entry", "your listing", "your ranking", "companies like yours",
    "firms like yours", "businesses like yours", "teams like yours", "most support teams", "most teams", "on average", "visitors",
    "before customers notice", "before your customers", "costs you", "cost you", "costs companies", "cloud costs", "who at your company",
    "who is responsible", "responsible for", "small fee", "our rates", "interested", "support floors", "have a chance to think",
    "thought about my", "top of your inbox", "languages", "business register", "on your calendar", "your organisation",
    "your organization", "your business", "minutes next week", "minutes this week", "10am", "esteemed",
    "ihrer website", "ihre website", "ihrer webseite", "ihre kunden", "ihr unternehmen", "ihrem unternehmen", "nächste woche kurz",
    "kurz anrufen", "kurzen gespräch", "kurzes gespräch", "sicherheitslücken",
    "votre site", "vos clients", "votre entreprise", "échange de", "15 minutes", "minutes jeudi", "minutes mardi", "éditeurs",
    "su página", "su sitio", "su web", "sus clientes", "perder clientes", "su empresa", "el martes", "el jueves", "unos minutos",
), (
    "ご検討でしたら", "ぜひ",
    "お打ち合わせ", "お時間", "貴社", "御社", "ご連絡いたしました", "ご興味",
))  # fmt: skip

WORKER: Half = ((
    "internship", "work placement", "apprenticeship", "werkstudent", "werkstudentenstelle", "praktikum", "praktikumsplatz", "ausbildungsplatz", "alternance", "un stage", "apprentissage", "prácticas", "pasantía",
    "candidate", "candidates", "engineer available", "developer available", "vacancy", "your advert", "advert for", "apply",
    "job", "position", "former employer", "dates of employment", "employment", "recruitment", "talent", "my profile", "new role",
    "stelle", "neue stelle", "initiativbewerbung", "bewerben", "bewerbung", "bewerber", "kandidat", "kandidatin", "arbeitgeber",
    "un poste", "poste chez", "candidature", "candidat", "emploi", "recruteur", "ancien employeur",
    "busco trabajo", "busco empleo", "empleo", "candidato", "candidata", "hoja de vida", "currículum", "parte de su equipo", "puesto",
), (
    "インターン",
    "人材", "即戦力", "求人", "応募", "転職", "採用", "在籍",
))  # fmt: skip
HIRED: Half = ((
    "i study", "look for an", "looking for an", "would you have a place", "ich studiere", "und suche", "studentin", "étudiante", "étudiant", "je recherche", "estudio", "estudiante", "busco",
    "send the profile", "send you the profile", "send her profile", "send his profile", "is free from", "available from", "years in",
    "years of", "ten years", "would like to apply", "like to apply", "i apply", "references on request", "references", "your hr",
    "human resources", "join your", "experience in",
    "suche ab", "ich suche", "mich bei ihnen", "vorstellen", "jahre erfahrung", "ab sofort verfügbar", "personalabteilung", "ihr team",
    "je cherche", "chez vous", "passionné", "passionnée", "expérience", "rejoindre", "votre équipe", "ressources humaines", "profil",
    "tengo experiencia", "formar parte", "adjunto mi", "su equipo", "recursos humanos", "perfil", "me gustaría",
), (
    "学生",
    "ご紹介でき", "ご紹介可能", "ご興味", "経験", "志望", "人事",
))  # fmt: skip

# --- people who tell of themselves ---------------------------------------------------------------------------------------------

GONE: Half = ((
    "won't reach me", "can't reach me", "cannot reach me", "not reach me", "my last day", "ich bin bis", "ich bin ab", "ich bin vom", "in der kur", "auf reisen", "je quitte", "je pars", "me voy", "mi último día",
    "i'm off", "i am off", "i'll be off", "i will be off", "i'm away", "i am away", "i'll be away", "i will be away", "away from",
    "i'm travelling", "i am travelling", "i'm traveling", "i'm out", "i am out", "i'll be out", "i will be out", "on leave", "on holiday",
    "on vacation", "maternity leave", "parental leave", "paternity leave", "sabbatical", "look at mail", "looking at mail", "looking at email",
    "reading mail", "read mail", "no longer works", "no longer work", "no longer with", "has left", "have left", "retired", "retires",
    "offices close", "our offices", "our office is", "our office will", "we close from", "shut from", "closed from", "closed for",
    "new premises", "we have moved", "moved house", "moving to new", "new address", "my successor", "takes over from", "taken over from",
    "inherited", "stepping down", "change of contact",
    "verreist", "im urlaub", "bin weg", "bin dann", "bin nicht da", "bin ich nicht", "nicht im büro", "außer haus", "elternzeit", "mutterschutz",
    "nicht mehr bei uns", "nicht mehr im unternehmen", "nicht mehr im haus", "hat uns verlassen", "in rente", "im ruhestand",
    "geschlossen", "neue räume", "neuen räumen", "umgezogen", "neue anschrift", "nachfolge", "nachfolgerin", "nachfolger",
    "je serai absent", "je serai absente", "je suis absent", "je suis absente", "en congé", "en congés", "congé maternité",
    "congé parental", "partie à la retraite", "parti à la retraite", "à la retraite", "ne travaille plus", "a quitté", "nous fermons",
    "serons fermés", "nouveaux locaux", "avons déménagé", "je reprends le dossier", "je remplace", "je succède",
    "estaré fuera", "estoy fuera", "estaré de", "de vacaciones", "de permiso", "baja maternal", "ya no trabaja", "ya no está con",
    "se ha jubilado", "se jubiló", "dejó la empresa", "cerramos del", "cerraremos", "nuevas oficinas", "nos mudamos", "sustituyo a",
    "reemplazo a",
), (
    "冬季休業", "休業いたします",
    "休みをいただ", "休暇をいただ", "お休み", "不在と", "不在に", "担当が", "担当者が", "退職", "異動", "移転", "休業",
))  # fmt: skip
INSTEAD: Half = ((
    "ask for", "takes my place", "take my place", "it was a pleasure", "übernimmt", "übernehmen", "so lange", "me succède", "me remplace", "me cubre", "me sustituye",
    "until", "back on", "back monday", "back tuesday", "next week", "for anything", "anything pressing", "anything urgent",
    "if there's anything", "if anything comes", "in the meantime", "meanwhile", "ring", "reach out to", "minding the shop", "holding the fort",
    "covers for", "covering for", "stands in", "standing in", "is your contact", "your contact", "to me from now", "from now on",
    "write to me", "address everything to", "please address", "send everything to", "in the evening", "for the holiday",
    "stays the same", "telephone stays", "on the 3rd", "we will read",
    "bis dienstag", "bis montag", "bis mittwoch", "bis donnerstag", "bis freitag", "bis zum", "bei fragen", "hilft", "künftig",
    "ab sofort", "bitte schreiben sie", "wenden sie sich", "vertritt", "in dringenden", "solange", "wieder da",
    "jusqu'au", "du .. au", "en cas d'urgence", "voyez avec", "désormais", "m'écrire", "adressez", "contactez", "de retour",
    "hasta el", "si hay algo", "algo urgente", "llamen a", "escriban a", "a partir de ahora", "escríbanme", "diríjanse", "de vuelta",
), (
    "まで休業",
    "お急ぎ", "までご連絡", "今後とも", "代わりに", "後任", "変わりました", "変更となりました", "日まで",
))  # fmt: skip

PLEASED: Phrases = (
    "stayed on the phone", "deserves a", "deserve a", "a cake", "compliment", "compliments", "hats off", "what a team", "what service", "kompliment",
    "großes kompliment", "das ging ja", "schnelle hilfe", "quelle réactivité", "quel service", "quelle équipe", "pas l'habitude",
    "encantado con", "encantada con", "encantados con", "sigan así", "qué rapidez", "qué equipo",
    "brilliant", "lovely", "fantastic", "wonderful", "marvellous", "well earned", "well deserved", "loved it", "is holding",
    "nothing needed", "nothing is needed", "need nothing", "only wanted to tell", "just wanted to tell", "wanted you to know",
    "wanted to let you know", "lovely work", "good work", "great work", "right first time", "a thank you", "all the best from",
    "best wishes", "happy birthday", "happy anniversary", "congratulations", "congrats", "your award", "peaceful holidays", "happy holidays",
    "merry christmas", "happy new year", "into the new year", "season's best", "wishing everybody", "wishing everyone", "wishing you", "no more errors", "ever so kind",
    "so patient", "very patient", "so kind", "a star", "praise", "gratitude",
    "einfach mal loswerden", "mal loswerden", "ist ruhe", "unglaublich geduldig", "sehr geduldig", "so geduldig", "sagen sie ihr das",
    "sagen sie ihm das", "ein lob", "lob an", "weitergeben", "hut ab", "klasse arbeit", "herzlichen glückwunsch", "glückwunsch",
    "frohe", "guten rutsch", "gutes neues", "danke an", "rundum zufrieden", "riesig gefreut",
    "toute l'équipe vous salue", "vous salue", "merci à l'équipe", "merci à toute", "félicitations", "chapeau", "bonnes fêtes",
    "bonne année", "meilleurs vœux", "plus aucune erreur", "très patiente", "très patient", "si gentille", "un grand bravo",
    "de maravilla", "gracias a su ayuda", "gracias al equipo", "un abrazo", "felicitaciones", "felicidades", "enhorabuena",
    "felices fiestas", "próspero", "mucha paciencia", "todo quedó", "está feliz", "están felices", "muy amable",
)  # fmt: skip
PLEASED_JA: Phrases = (
    "誠にありがとうございました", "おかげさまで", "お陰様で", "無事に", "感謝申し上げ", "お礼", "御礼", "おめでとう", "良いお年", "素晴らし",
)  # fmt: skip

# --- who writes to many -------------------------------------------------------------------------------------------------------

LETTER: Half = ((
    "dear readers", "dear reader", "this week we", "in this issue", "in this edition", "also inside", "inside this", "plus why", "read more",
    "read the full", "on our blog", "our blog", "five tips", "ten tips", "seven ways", "7 ways", "5 ways", "10 ways", "tips for",
    "what we learned", "roundup", "most popular webinar", "our new e book", "our ebook", "e book", "free copy", "shop now", "hours only",
    "black friday", "reserve yours", "reserve your seat", "our spring conference", "our conference", "good morning reliability",
    "liebe leser", "liebe leserinnen", "liebe abonnenten", "in dieser folge", "in dieser ausgabe", "weiterlesen", "mehr dazu auf",
    "fünf tipps", "lesetipps", "aus der redaktion", "des monats", "der woche", "bestellen sie jetzt", "nur bis",
    "au sommaire", "chers lecteurs", "chères lectrices", "dans ce numéro", "lire la suite", "à la une", "cinq conseils",
    "en esta edición", "en este número", "queridos lectores", "leer más", "seguir leyendo", "cinco consejos",
), (
    "今月号", "今週号", "特集", "今月のニュース", "編集後記", "詳しくはこちら",
))  # fmt: skip
LETTER_FOOT: Half = ((
    "dear readers", "dear reader", "we can learn", "we spoke to", "on our blog", "you get this because", "you are getting this",
    "you're getting this", "you receive this", "you signed up", "signed up on our", "you subscribed", "to opt out", "you can unsubscribe",
    "unsubscribe at any", "not for you unsubscribe", "unsubscribe here", "no longer wish to", "calmer", "reply yes", "reserve yours",
    "free copy", "everything failed", "a big airline",
    "liebe leser", "liebe leserinnen", "auf unserer seite", "auf unserem blog", "sie erhalten diese", "abmelden können", "hier abmelden",
    "hier abbestellen", "lesetipps",
    "se désinscrire", "vous désinscrire", "vous désabonner", "vous recevez ce", "vous recevez cette", "sur notre blog", "outils à essayer",
    "darse de baja", "recibe este correo", "en nuestro blog", "leer más", "dejó a medio",
), (
    "配信を希望され", "配信停止はこちら", "学ぶポイント", "特集しています",
))  # fmt: skip
SENT_LETTERS: Half = ((
    "product news", "release announcements", "announcements", "product updates", "release notes", "newsletter", "marketing mails",
    "marketing emails", "your mails", "your ads", "werbemails", "werbung", "newsletter", "rundmails", "publicités", "vos publicités",
    "lettre d'information", "publicidad", "boletín",
), (
    "メルマガ", "ニュースレター", "広告メール", "お知らせメール",
))  # fmt: skip
TO_ADDRESS: Half = ((
    "on the list", "to the list", "off the list", "take my address", "take me off", "remove my", "remove me", "address off", "put me",
    "put our", "keep getting your", "i keep getting", "unsubscribed twice", "please stop", "no longer want", "sign me up", "add me",
    "nehmen sie mich", "nehmt mich", "aus ihren", "aus dem verteiler", "austragen", "abgemeldet", "eintragen", "aufnehmen",
    "retirez moi", "ne plus recevoir", "m'inscrire", "ajoutez moi", "bórrenme", "dejar de recibir", "no quiero recibir", "apúntenme",
), (
    "配信停止", "配信を止め", "登録を", "停止して",
))  # fmt: skip

PLAYED: Half = ((
    "drill", "rehearse", "rehearsing", "rehearsal", "tabletop", "table top", "pure fiction", "fictitious", "fictional", "continuity exercise",
    "continuity test", "continuity plan", "crisis exercise", "my thesis", "a thesis", "my dissertation", "university study", "research project",
    "proben", "planspiel", "fiktiv", "fiktives", "notfallübung", "krisenübung", "masterarbeit", "bachelorarbeit",
    "simulons", "exercice de crise", "fictif", "rien de réel", "mon mémoire", "ma thèse",
    "simulacro", "ejercicio de crisis", "ficticio", "mi tesis",
), (
    "訓練", "演習", "卒業論文", "修士論文",
))  # fmt: skip
PLAYED_WITH: Half = ((
    "take part", "participate", "join us", "join in", "would you join", "somebody from your", "someone from your", "anyone from your",
    "dial in", "send an observer", "observer", "nothing has actually", "drill only", "only a drill", "is a drill", "would you answer",
    "answer ten", "answer a few", "interview partners", "for my thesis", "writing my thesis",
    "mitmachen", "teilnehmen", "jemand von ihnen", "rein fiktiv", "fragen beantworten",
    "participer", "quelqu'un de chez vous", "accepteriez vous", "répondre à quelques",
    "participar", "alguien de su", "responder a unas", "responder unas",
), (
    "ご協力", "ご参加", "実際の障害では",
))  # fmt: skip
SURVEY: Half = ((
    "survey", "how did we do", "rate your experience", "rate us", "rate our", "wie zufrieden waren", "umfrage", "befragung", "enquête",
    "notre étude", "sondage", "encuesta", "valore", "your opinion counts", "tell us about your stay", "your opinion", "ihre meinung",
    "votre avis", "su opinión", "five questions", "ten questions",
), (
    "アンケート", "調査にご協力",
))  # fmt: skip
YOUR_VIEW: Half = ((
    "would you answer", "could you answer", "recently spoke", "recently contacted", "you recently", "your experience with", "take a moment",
    "how likely are you", "we value your", "your stay",
    "wie zufrieden waren", "mit unserem service", "ihre meinung", "nehmen sie teil", "die teilnahme dauert",
    "accepteriez vous", "pourriez vous répondre", "votre avis", "dans le cadre de notre",
    "nos regala", "la atención recibida", "su opinión", "participe en",
), (
    "ご協力をお願い", "サービス向上のため", "お答えいただ",
))  # fmt: skip
STRAYED: Half = ((
    "wrong sam", "that note was for", "that mail was for", "that was for", "irrläufer", "gemeint war", "se trompe de", "équivoqué de",
    "meant for", "intended for", "not meant for you", "not for you", "wrong address", "wrong person", "wrong company", "wrong recipient",
    "war für", "bestimmt für", "falschen verteiler", "falsche adresse", "falschen empfänger", "versehen", "nicht an sie",
    "destiné à", "était pour", "mauvaise adresse", "mauvais destinataire", "erreur de destinataire",
    "no era para", "era para otro", "me equivoqué", "destinatario equivocado", "dirección equivocada",
), (
    "宛先を間違え", "誤って送", "誤送信", "宛先違い", "送り先を間違え",
))  # fmt: skip
FORGET_IT: Half = ((
    "not you", "my landlord", "gemeint war", "unsere druckerei", "kein anliegen",
    "forget it", "forget about it", "ignore it", "ignore this", "ignore that", "ignore my", "disregard", "oops", "sorry", "apologies",
    "delete it", "please delete", "bitte löschen", "löschen sie", "ignorieren", "entschuldigung", "verzeihung", "sorry", "vergessen sie",
    "désolé", "désolée", "n'en tenez pas", "ne pas en tenir", "ignorez", "supprimez", "pardon", "oubliez",
    "perdón", "disculpen", "bórrenlo", "ignoren", "no hagan caso", "olvídenlo", "lo siento",
), (
    "削除", "お詫び", "失礼いたしました", "破棄", "申し訳",
))  # fmt: skip

MATTERS: tuple[Matter, ...] = (
    Matter(LETTER, LETTER_FOOT, Faults.ELSEWHERE),
    Matter(SENT_LETTERS, TO_ADDRESS),
    Matter(PLAYED, PLAYED_WITH, Faults.ELSEWHERE),
    Matter(SURVEY, YOUR_VIEW),
    Matter(PITCH, PROSPECT, Faults.ELSEWHERE),
    Matter(WORKER, HIRED),
    Matter(ALLIANCE, SOUGHT),
    Matter(BILL, TO_PAY_YOU, Faults.ON_PAPER),
    Matter(AGREEMENT, ITS_END),
    Matter(PLACES, MORE_OR_FEWER),
    Matter(ASSURANCE, HANDED_OVER, Faults.ON_PAPER),
    Matter(COURSE, TAKEN),
    Matter(GONE, INSTEAD),
    Matter(STRAYED, FORGET_IT),
)

# --- where nothing at all speaks of the product -------------------------------------------------------------------------------

ELSEWHERE: Half = ((
    "paperwork", "renegotiate", "procurement", "purchasing", "reimburse", "bank transfer", "direct debit", "payment method", "pay annually",
    "quarterly payment", "legal name", "legal entity", "tax", "insurer", "insurance", "lawsuit", "regulator", "european union", "the eu",
    "subprocessors", "data residency", "compliance form", "risk register", "due diligence", "sustainability", "iso", "references",
    "admin course", "certified", "curriculum", "classroom", "podcast", "interview", "magazine", "newspaper", "press", "competitors", "leads",
    "revenue", "agencies", "freelancer", "recruiter", "vacancy", "apprentice", "graduate", "degree", "alumni", "wedding", "birthday",
    "anniversary", "christmas", "easter", "ramadan", "thanksgiving", "hospital", "on leave", "in my stead", "my replacement", "promoted",
    "new job", "moving house", "relocating", "new premises", "charity", "donation", "raffle", "gold", "legends", "leaving at",
    "budgetplanung", "budget", "preise", "preisliste", "quartalsweise", "monatlich bezahlen", "steuer", "finanzamt", "versicherung", "anwalt",
    "unterauftragsverarbeiter", "verzeichnis", "nachhaltigkeit", "zertifikate", "messe", "presse", "zeitung", "leads", "erstgespräch",
    "ausbildung", "schülerpraktikum", "hochzeit", "geburtstag", "jubiläum", "ostern", "krankenhaus", "kur", "umzug", "spende", "großes kino",
    "aus dem vertrag", "budget", "impôts", "assurance", "avocat", "juriste", "union européenne", "presse", "journal", "agence", "vidéos",
    "apprenti", "mariage", "anniversaire", "noël", "pâques", "hôpital", "déménagement", "don", "je remplace", "à compter de", "par courrier",
    "presupuestos", "impuestos", "hacienda", "seguro", "unión europea", "prensa", "periódico", "buen precio", "páginas web", "becario",
    "cumpleaños", "navidad", "semana santa", "mudanza", "donación", "la tarjeta con", "con la que pagamos",
    "receipt", "payment", "accountant", "bookkeeper", "vat", "agreement", "renewal",
    "budget", "price", "prices", "pricing", "discount", "quote", "seats", "licences", "licenses", "certification",
    "certificate", "encrypted", "compliance", "lawyer", "lawyers", "solicitor", "auditor", "auditors", "gdpr", "privacy",
    "questionnaire", "training", "trainer", "course", "conference", "speak at", "speaker", "partnership", "partner",
    "marketplace", "agency", "catalogue", "brochure", "competitive", "cloud bills", "job", "cv", "internship",
    "consultant", "consultants", "hr", "career", "thesis", "chocolates", "flowers", "cake", "saved my", "holiday", "holidays", "vacation",
    "flu", "sick", "retiring", "successor", "maternity", "landlord", "plumber", "dentist", "parcel was", "satisfied are you",
    "zahlung", "buchhaltung", "mahnung", "gutschrift", "verlängern", "kündigung", "preis", "kosten",
    "kostet", "angebot", "rabatt", "lizenzen", "zertifizierung", "datenschutz", "personenbezogenen", "fragebogen", "schulung",
    "schulungen", "schulungsunterlagen", "kurs", "kooperation", "partnerschaft", "tagung", "vortrag", "stelle", "bewerbung", "unterlagen anbei",
    "praktikum", "urlaub", "elternzeit", "betreuung von", "übernommen", "weihnachten", "hausmeister", "stromkosten",
    "facturation", "comptabilité", "préavis", "résiliation", "tarif", "devis", "licences", "hébergées",
    "certification", "juriste", "rgpd", "formation", "formations", "atelier", "partenariat", "catalogue", "mobilier", "consultants",
    "candidature", "stage", "congé", "congés", "vacances", "fermés", "retraite", "plombier", "imprimeur",
    "pago", "contabilidad", "prórroga", "precio", "presupuesto", "descuento", "licencias",
    "certificación", "abogado", "rgpd", "cuestionario", "formación", "curso", "cursos", "taller", "colaboración", "agencia", "tarifas",
    "currículum", "prácticas", "vacaciones", "nueva responsable", "nuevo responsable", "fontanero",
), (
    "支払方法", "銀行振込", "予算", "税", "保険", "弁護士", "取材", "新聞", "インターン", "結婚", "誕生日", "年末", "転勤", "寄付",     "見積", "割引", "研修", "提携", "協業", "採用", "休暇", "休業", "担当変更", "ご案内", "認証",
))  # fmt: skip
ADDRESSED: Half = ((
    "we shall", "we will be", "of us would", "would like to", "i run", "we run", "we are hiring", "we're hiring", "on leave from",
    "wir hätten", "ich brauche", "wir brauchen", "können wir", "wir sind", "wir suchen", "wir verdoppeln", "für die", "je remplace",
    "nous sommes", "notre agence", "en congé", "queremos", "diseñamos", "estoy de", "somos",
    "heads up", "note that", "no reply needed", "no rush", "zur info", "zur kenntnis", "pour info", "para su información",
    "you", "your", "yours", "please", "kindly", "whom", "who", "may i", "may we", "could we", "could i", "i am", "i'm", "i was", "i will", "i'll",
    "we would like", "we'd like", "would we", "do we pay", "we need", "i need", "is on its way",
    "bitte", "sie", "ihnen", "ihr", "ihre", "ihren", "euch", "ihr habt", "wir möchten", "wir würden", "wir bitten", "ich bin", "ich habe zum",
    "hiermit", "was kostet", "wer ist",
    "vous", "votre", "vos", "merci de", "veuillez", "nous souhaitons", "nous aimerions", "souhaite", "je suis", "je serai", "seront fermés",
    "puis je", "quelle est", "quel est",
    "ustedes", "su", "sus", "por favor", "rogamos", "pueden", "puede", "podrían", "queremos", "necesitamos", "nos gustaría", "agradecemos",
    "estaré", "cuándo es", "nos mandan", "será",
), (
    "いただけ", "ください", "お願い", "いたします",
))  # fmt: skip
"""Reports tell; who writes to another desk speaks to somebody, or of himself."""

# --- who speaks of the product ----------------------------------------------------------------------------------------------------

OF_THE_PRODUCT: Half = ((
    "editor", "footer", "logout", "logouts", "routing", "calls", "tickets", "room", "attachment", "attachments", "module", "button", "dot", "labels",
    "anhang", "etiketten", "anrufe", "pièce jointe", "étiquettes", "adjunto", "etiquetas", "llamadas", "prototype", "prototyp", "prototipo",
    "agent", "agents", "participant", "participants", "respondents", "customer", "customers", "customer's", "conversations", "conversation",
    "replies", "tab", "report", "reports", "view", "views", "queue", "workflow", "system", "campaign", "screener", "screened", "workspace",
    "dashboard", "dashboards", "hauler", "haulers", "carrier", "subcontractor", "subcontractors", "tablets", "tags", "release", "icon", "scale",
    "arrow", "sticky", "board", "form", "sign up form", "outbox", "cost report", "network", "yard", "recology", "lists", "listed",
    "workflows", "disappeared", "vanish", "lost", "duplicate", "duplicated", "member",
    "participants'", "a vendor's", "segment", "export", "exports", "filter", "search",
    "agenten", "teilnehmer", "teilnehmende", "kunden", "kunde", "unterhaltungen", "bericht", "berichte", "ansicht", "warteschlange",
    "spediteur", "entsorger", "spediteurs", "entsorgers", "liste", "erscheinen", "erscheint", "landen", "landet", "weiß", "leer",
    "freigegebene", "standort", "kacheln", "einstellen",
    "les agents", "des agents", "clients", "participants", "conversations", "rapport", "rapports", "tableau de bord", "transporteur",
    "transporteurs", "sous traitants", "chantier", "recherche", "affiche", "affichent", "tombent", "vide", "vides", "colonne", "apparaît",
    "los agentes", "agentes", "clientes", "participantes", "conversaciones", "informe", "informes", "panel", "transportista",
    "transportistas", "buscador", "búsqueda", "sistema", "versión", "página en blanco", "ve una",
), (
    "参加者", "担当者に", "お客様の", "一覧", "検索", "レポート", "画面", "取り込み", "計上", "割り振", "チャット", "送信でき",
))  # fmt: skip
"""Things and people of its own, and what becomes of them: a mail that names one is opened, though it be of a bill."""

LOOK: Half = ((
    "please check", "please look", "have a look", "take a look", "look at", "look into", "see why", "find out why", "please help", "help us",
    "hurry", "fix this", "fix it", "please fix", "asap", "sick of", "fed up", "you are showing", "did you change", "have you changed",
    "bitte prüfen", "prüfen sie", "bitte schauen", "schauen sie", "schauen", "schaut", "bitte helfen", "dringend", "beheben", "habt ihr was",
    "haben sie etwas geändert", "regarder pourquoi", "vérifier", "vérifiez", "jetez un œil", "au secours", "urgent", "corrigez",
    "avez changé", "ver por qué", "revisar", "revisen", "miren", "ayuda", "ayúdenos", "urge", "urgente", "han cambiado",
), (
    "ご確認", "確認して", "調べて", "至急", "直して", "変わりましたか",
))  # fmt: skip
"""Somebody is to look at a thing: then there is one."""

# --- who uses the product ------------------------------------------------------------------------------------------------------

USES_JA: Phrases = (
    "押す", "押して", "押し", "クリック", "すると", "しても", "戻って", "のまま", "表示され", "表示が", "画面", "モジュール", "開く", "開け", "保存", "ボタン", "できません", "できない",
    "されません", "なくなり", "なりません",
)  # fmt: skip
"""Who tells what was done and what came of it has the product before them."""
