"""What is for other desks, and by which words it is known: phrases by matter, in five languages.

Owns the tables only; a phrase is as in `words.gate`. None of it counts for much where something of the product fails.
"""

from collections.abc import Mapping

from gateway.message.words.gate import Phrases

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
    "umsatzsteuer", "steuernummer", "identifikationsnummer", "leistungszeitraum", "zahlungsziel", "stornieren",
    "neu ausstellen", "kreditoren", "kreditorenbuchhaltung", "debitoren", "belegnummer", "payment run", "net 30",
    "net 60", "credit card on file", "expiry date of our card", "receipt", "receipts", "tax invoice", "vat", "gst",
    "tax exempt", "beleg", "belege", "quittung", "règlement", "échéance", "reçu", "avoir sur facture", "siret",
    "recibo", "comprobante", "razón social", "rfc", "vencimiento",
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
    "supplier registration", "supplier portal", "vendor registration", "vendor form", "onboard you as",
    "as a supplier", "as a vendor", "procurement", "purchasing department", "tender", "rfp", "rfi",
    "request for proposal", "lieferant", "lieferanten", "lieferantenportal", "als lieferant", "einkaufsabteilung",
    "ausschreibung", "fournisseur", "fournisseurs", "référencement fournisseur", "service achats", "appel d'offres",
    "proveedor", "proveedores", "cuestionario de proveedores", "área de compras", "departamento de compras",
    "licitación", "pólizas",
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

LEGAL: Phrases = (
    "notice of termination", "notice of non renewal", "non renewal", "not to renew", "terminate the agreement", "termination",
    "pursuant to", "hereby give notice", "take notice", "written notice", "order form", "without prejudice", "right or remedy",
    "rights and remedies", "general counsel", "legal department", "our solicitor", "our lawyer", "our attorney", "subpoena",
    "gdpr", "data protection officer", "data protection", "data subject", "subject access request", "right to erasure",
    "erase my data", "delete my data", "delete my personal data", "personal data", "copy of all data", "copy of my data",
    "privacy policy", "privacy request", "ccpa", "article 15", "article 17", "dpa", "sub processors", "subprocessors",
    "data processing", "processing agreement", "iso 27001", "soc 2", "penetration test report", "certificate of insurance",
    "liability", "indemnification", "breach of contract", "countersigned", "countersign", "signed copy", "for signature",
    "amendment", "addendum", "compliance audit", "annual audit", "our auditors", "audit evidence", "vendor assessment",
    "vendor review", "risk assessment", "due diligence", "code of conduct", "sustainability questionnaire",
    "supplier questionnaire",
    "auftragsverarbeitungsvertrag", "av vertrag", "avv", "unterauftragnehmer", "subunternehmer", "auftragsverarbeiter",
    "datenschutzbeauftragte", "datenschutzbeauftragter", "datenschutzkoordination", "datenschutz", "dsgvo", "auskunft nach",
    "auskunftsersuchen", "personenbezogenen daten", "personenbezogene daten", "löschung meiner daten", "artikel 15", "art 15",
    "art 17", "jährliches audit", "jährlichen audit", "wirtschaftsprüfer", "zertifikat", "iso 27001", "kündigung",
    "nichtverlängerung", "fristgerecht", "hiermit kündigen", "vertragsende", "zum vertragsende", "rechtsabteilung",
    "rechtsanwalt", "unterzeichnet", "gegengezeichnet", "unterschrift", "vertragsentwurf", "nachtrag", "rahmenvertrag",
    "haftung", "gemäß vertrag", "lieferantenbewertung", "lieferantenfragebogen", "nachhaltigkeitsfragebogen",
    "rgpd", "règlement européen", "données me concernant", "données personnelles", "données à caractère personnel",
    "délégué à la protection", "droit d'accès", "effacement", "articles 15", "article 15", "article 17", "délai légal",
    "mise en demeure", "résiliation", "préavis", "non renouvellement", "non reconduction", "service juridique", "notre avocat",
    "sous traitants", "sous traitance", "accord de traitement", "contre signé", "à signer", "pour signature", "avenant",
    "audit annuel", "certification iso", "responsabilité", "conditions générales", "questionnaire de conformité", "en vertu",
    "rgpd", "protección de datos", "datos personales", "derecho de acceso", "derecho de supresión", "supresión de mis datos",
    "artículo 15", "artículo 17", "delegado de protección", "encargado del tratamiento", "subencargados",
    "acuerdo de tratamiento", "rescisión", "no renovación", "no renovar", "preaviso", "departamento jurídico",
    "nuestro abogado", "para su firma", "firmado", "adenda", "auditoría anual", "certificado iso", "responsabilidad",
    "en virtud", "cuestionario de proveedores", "plazo legal",
)  # fmt: skip
LEGAL_JA: Phrases = (
    "個人情報", "開示請求", "削除請求", "データ処理契約", "委託先", "監査", "契約書", "覚書", "解除通知", "更新しない", "法務",
    "弁護士", "署名", "捺印", "押印", "秘密保持", "反社", "セキュリティチェックシート",
)  # fmt: skip

AWAY: Phrases = (
    "out of office", "out of the office", "on leave", "on holiday", "on vacation", "annual leave", "parental leave",
    "maternity leave", "sick leave", "away until", "away from", "back on", "back in the office", "i am away", "i'm away",
    "i'll be away", "i will be away", "will be out", "reading no mail", "not reading mail", "no access to email",
    "limited access to", "my last day", "last working day", "leaving the company", "left the company", "has left us",
    "no longer with", "moving on", "take over from", "takes over from", "taking over from", "taking over my", "successor",
    "replaces me", "new contact", "new contact person", "new point of contact", "in my absence", "during my absence",
    "in urgent cases", "for urgent matters", "please contact my colleague", "please direct", "stand in for me",
    "covers for me", "covering for me", "new email address", "new phone number", "new address", "office closed",
    "offices are closed", "we are closed", "closed between", "closed from", "holiday hours",
    "abwesend", "abwesenheit", "abwesenheitsnotiz", "im urlaub", "urlaub bis", "in elternzeit", "elternzeit",
    "krankgeschrieben", "nicht im haus", "nicht am platz", "bin ich nicht", "lese keine mails", "keine mails",
    "keinen zugriff auf meine mails", "wieder erreichbar", "wieder im büro", "ab dem .. wieder", "bis einschließlich",
    "letzter arbeitstag", "mein letzter tag", "verlasse das unternehmen", "verlässt das unternehmen", "ausgeschieden",
    "nachfolger", "nachfolgerin", "nachfolge", "neue ansprechpartnerin", "neuer ansprechpartner", "neuen ansprechpartner",
    "ansprechpartner ist", "vertretung", "vertritt mich", "wenden sie sich .. an", "in dringenden fällen", "solange kümmert",
    "kümmert sich solange", "kümmert sich .. um", "betriebsferien", "geschlossen", "betriebsurlaub",
    "nur damit sich niemand wundert", "neue adresse", "umgezogen", "neue telefonnummer",
    "absente", "absent", "absence", "absente jusqu'au", "absent jusqu'au", "en congé", "en congés", "congé maternité",
    "de retour le", "sans accès à ma messagerie", "sans accès à mes mails", "en mon absence", "en cas de besoin",
    "en cas d'urgence", "adressez vous à", "merci de contacter", "veuillez contacter", "mon dernier jour", "je quitte",
    "quitte l'entreprise", "quitte la société", "me remplace", "ma remplaçante", "mon remplaçant", "successeur",
    "nouvel interlocuteur", "nouvelle interlocutrice", "nouvelle adresse", "nous serons fermés", "fermeture annuelle",
    "bureaux fermés", "réponse automatique",
    "ausente", "ausencia", "de vacaciones", "vacaciones hasta", "de baja", "permiso de maternidad", "vuelvo el",
    "sin acceso al correo", "en mi ausencia", "en caso de urgencia", "para asuntos urgentes", "diríjanse a", "contacten con",
    "mi último día", "dejo la empresa", "deja la empresa", "me sustituye", "mi sustituta", "mi sustituto",
    "nueva persona de contacto", "nuevo contacto", "nueva dirección", "estaremos cerrados", "cerramos por",
    "respuesta automática",
)  # fmt: skip
AWAY_JA: Phrases = (
    "休暇", "不在", "休業", "夏季休業", "冬季休業", "退職", "異動", "後任", "引き継ぎ", "引継ぎ", "担当変更", "産休",
    "育休", "着任", "移転のお知らせ", "営業時間変更", "自動応答",
)  # fmt: skip

SEATS: Phrases = (
    "full seat", "view only", "additional seat", "extra seat", "more seats", "add two seats", "add a seat", "free his seat",
    "free her seat", "remove his seat", "new starters", "new starter", "new joiners", "new hire", "has left us", "leavers",
    "please add the following users", "add the following people", "add these people", "remove the following",
    "deactivate the account of", "close the account of", "delete the account of", "close our account", "delete our account",
    "bill it to", "bill to", "cost centre", "cost center", "same cost", "from next month", "downgrade", "upgrade our",
    "change our plan", "number of licences", "number of licenses", "seat count",
    "zusätzlicher platz", "weitere plätze", "neue kollegin anlegen", "bitte anlegen", "bitte legen sie an", "zugang für",
    "zugänge für", "zugang einrichten", "lizenz für", "lizenzen für", "nutzer entfernen", "zugang sperren", "zugang löschen",
    "ist ausgeschieden", "kostenstelle", "abrechnung über", "konto schließen", "konto löschen", "lizenzanzahl",
    "siège supplémentaire", "licence supplémentaire", "licences supplémentaires", "ajouter les personnes suivantes",
    "créer un accès pour", "créer un compte pour", "accès pour", "supprimer le compte de", "a quitté la société",
    "centre de coût", "fermer notre compte", "clôturer notre compte", "nombre de licences",
    "licencia adicional", "licencias adicionales", "dar de alta a", "dar de baja a", "den de alta", "den de baja",
    "crear un acceso para", "crear una cuenta para", "ha dejado la empresa", "centro de coste", "cerrar nuestra cuenta",
    "número de licencias",
)  # fmt: skip
SEATS_JA: Phrases = (
    "アカウント追加", "アカウントの追加をお願い", "アカウント削除をお願い", "ライセンス追加", "ライセンス数", "利用者追加", "席数", "退会",
    "人数変更",
)  # fmt: skip

MEETINGS: Phrases = (
    "call next week", "meet next week", "walk through the", "walk us through", "i can do", "we can do", "can you do",
    "could you do", "half an hour", "thirty minutes", "forty minutes", "an hour of your", "sit in", "teams or",
    "on teams", "over teams", "on zoom", "over zoom", "google meet", "in person", "uk time", "which day", "what day",
    "any day", "either day", "tuesday or", "wednesday or", "thursday or", "monday or", "friday or",
    "morning or afternoon", "dial in details", "i'll send an invite", "send an invite", "send me an invite",
    "send over an invite", "book a room", "meeting room", "roll out together", "kommende woche",
    "nächste woche .. zeit", "halbe stunde", "stündchen", "vor ort", "per teams", "über teams", "per zoom",
    "dienstag oder", "mittwoch oder", "donnerstag oder", "vormittags oder", "lade ein", "einladung folgt",
    "semaine prochaine", "une demi heure", "par teams", "sur teams", "sur zoom", "mardi ou", "mercredi ou",
    "jeudi ou", "matin ou", "la semana que viene", "próxima semana", "media hora", "por teams", "por zoom",
    "martes o", "miércoles o", "jueves o", "mañana o tarde",
    "reschedule", "move our call", "move our meeting", "move the meeting", "move the call", "our meeting", "our call on",
    "the call on", "the meeting on", "kick off call", "quarterly review", "business review", "qbr", "check in call",
    "catch up call", "agenda", "calendar invite", "calendar invitation", "meeting invite", "teams link", "zoom link",
    "dial in", "does .. suit you", "would .. suit you", "suits you", "suit me", "works for me", "works for you",
    "are you available", "are you free", "free on", "slot", "time slot", "doodle", "minutes of", "meeting notes", "lunch",
    "coffee", "visit our office", "visit us", "on site visit", "training session", "onboarding session", "workshop on",
    "see you on", "see you there", "looking forward to meeting", "nice meeting you", "great meeting you",
    "look forward to seeing",
    "terminvorschlag", "termin verschieben", "termin am", "unser termin", "unseren termin", "den termin", "besprechung",
    "telefonat", "telefontermin", "kalendereinladung", "tagesordnung", "passt ihnen", "passt es ihnen", "passt euch",
    "würde .. passen", "hätten sie zeit", "haben sie zeit", "hätte .. zeit", "protokoll der sitzung", "protokoll unseres",
    "mittagessen", "besuch bei", "schulungstermin", "schulung am", "bis dienstag", "wir sehen uns", "freue mich auf unser",
    "teams link", "zoom link", "jour fixe", "quartalsgespräch",
    "reporter notre", "décaler notre", "déplacer notre", "notre rendez vous", "notre réunion", "notre appel", "réunion du",
    "ordre du jour", "compte rendu", "invitation calendrier", "êtes vous disponible", "seriez vous disponible",
    "êtes vous libre", "vous convient", "vous conviendrait", "créneau", "déjeuner", "visite de nos", "formation du",
    "au plaisir de vous", "ravi de vous avoir", "lien teams", "lien zoom", "point trimestriel",
    "reprogramar", "mover la reunión", "aplazar la reunión", "nuestra reunión", "la reunión del", "nuestra llamada",
    "orden del día", "acta de la reunión", "invitación de calendario", "está disponible", "están disponibles",
    "tiene disponibilidad", "tendrían un hueco", "les viene bien", "le viene bien", "hueco", "almuerzo", "visita a",
    "sesión de formación", "nos vemos el", "encantado de conocer", "enlace de teams", "enlace de zoom", "revisión trimestral",
)  # fmt: skip
MEETINGS_JA: Phrases = (
    "日程", "打ち合わせ", "打合せ", "会議", "面談", "ご都合", "アジェンダ", "議事録", "訪問", "調整させて", "候補日",
    "日時変更", "リスケ", "ランチ", "研修の日",
)  # fmt: skip

EVENTS: Phrases = (
    "join us", "come along", "our guild", "meetup", "our little", "doors open", "bring a friend", "bring jars", "hall",
    "stand", "fair", "trade fair", "exhibition", "festival", "raffle", "charity", "fundraiser", "donation", "donate",
    "sponsor a", "speak at", "give a talk", "keynote", "panel discussion", "war stories", "slides", "call for papers",
    "speaker", "speakers", "award", "awards", "nominated", "nomination", "ticket price", "early bird", "tickets are",
    "entry is free", "admission", "concert", "choir", "open day", "open house", "summit", "forum", "community event",
    "networking", "get together", "party", "celebration", "swap table", "next issue", "in this issue", "this issue",
    "this month", "this month's issue", "issue no", "edition", "our letter", "the letter you", "recipe", "off the list",
    "back issues", "subscribers", "readers", "you subscribed", "you receive this", "you get this because", "reply stop",
    "opt out", "see online", "forward to a friend", "write back if",
    "messe", "halle", "stand", "unser stand", "am stand", "tag der offenen tür", "stammtisch", "veranstaltung", "feier",
    "fest", "weihnachtsfeier", "sommerfest", "vortrag", "vorträge", "referent", "referentin", "podium", "anmeldung bis",
    "um anmeldung wird", "eintritt", "spende", "spenden", "tombola", "verein", "ausgabe", "in dieser ausgabe", "diesen monat",
    "rezept", "leserinnen", "leser", "sie erhalten diesen", "abonniert", "austragen", "newsletterabmeldung", "vorbeikommen",
    "schauen sie vorbei", "netzwerktreffen", "auszeichnung", "nominiert",
    "salon", "stand", "portes ouvertes", "soirée", "fête", "colloque", "congrès", "conférence", "intervenant", "intervenante",
    "table ronde", "inscription avant", "entrée libre", "entrée gratuite", "collecte de fonds", "association",
    "dans ce numéro", "ce mois ci", "recette", "lecteurs", "abonnés", "vous êtes abonné", "venez nombreux",
    "venez nous voir", "rencontre", "journée", "prix", "trophée", "nominé", "buvette",
    "feria", "stand", "jornada", "jornadas", "puertas abiertas", "fiesta", "congreso", "charla", "ponente", "ponencia",
    "mesa redonda", "inscripción hasta", "entrada libre", "entrada gratuita", "donación", "rifa", "asociación",
    "en este número", "este mes", "receta", "lectores", "suscriptores", "está suscrito", "les esperamos", "os esperamos",
    "visítenos", "encuentro", "premio", "nominado", "evento",
)  # fmt: skip
EVENTS_JA: Phrases = (
    "開催", "交流会", "懇親会", "講演", "登壇", "展示会", "出展", "会費", "参加費", "ご参加", "お申し込み", "申込締切",
    "幹事", "会場", "勉強会", "忘年会", "新年会", "今月号", "第 号", "読者", "寄付", "表彰", "受賞",
)  # fmt: skip

PERSONAL: Phrases = (
    "love u", "love you", "love mom", "love mum", "love dad", "mom", "mum", "grandma", "hon", "honey", "sweetie", "darling",
    "xoxo", "xx", "hugs", "kisses", "dinner", "turkey", "groceries", "sewing kit", "birthday", "happy birthday", "the kids",
    "school play", "dentist", "babysitter", "my order", "my parcel", "my package", "parcel", "tracking number",
    "delivery date", "my delivery", "shipped", "shoes", "sneakers", "jacket", "sofa", "size", "my flight", "my booking",
    "my reservation", "my room", "my bike", "my car", "hotel", "money back", "give me my money", "your shop", "your store",
    "your restaurant", "bought from you", "bought at", "wrong size", "return the item", "exchange it", "warranty",
    "spare part", "i am a student", "my thesis", "bachelor thesis", "master thesis", "dissertation", "my homework",
    "school project", "journalist", "editor at", "press enquiry", "press inquiry", "article about", "interview with",
    "deadline for the article", "podcast", "guest on", "alumni", "found your wallet", "lost property", "neighbour",
    "parking space",
    "liebe grüße mama", "mama", "papa", "oma", "schatz", "schatzi", "küsschen", "bussi", "hab dich lieb", "hdl", "abendessen",
    "einkaufen", "geburtstag", "alles gute zum", "kinder", "meine bestellung", "meine lieferung", "mein paket", "paket",
    "sendungsnummer", "lieferung", "schuhe", "jacke", "größe", "meine buchung", "meine reservierung", "hotel", "geld zurück",
    "ihrem geschäft", "ihrem laden", "gekauft", "umtauschen", "rücksendung", "gewährleistung", "garantie", "ersatzteil",
    "bachelorarbeit", "masterarbeit", "studentin", "student an", "abschlussarbeit", "journalistin", "journalist",
    "presseanfrage", "redaktion", "artikel über", "interview", "nachbar", "fundsachen", "parkplatz",
    "maman", "papa", "mamie", "ma chérie", "mon chéri", "bisous", "gros bisous", "je t'aime", "dîner", "courses",
    "anniversaire", "les enfants", "ma commande", "mon colis", "colis", "numéro de suivi", "livraison", "chaussures", "veste",
    "taille", "ma réservation", "hôtel", "remboursez moi", "votre boutique", "votre magasin", "acheté", "échange", "garantie",
    "pièce détachée", "mémoire de master", "étudiante", "étudiant", "ma thèse", "journaliste", "demande presse", "rédaction",
    "article sur", "entretien", "voisin", "parking",
    "mamá", "papá", "abuela", "cariño", "besos", "te quiero", "cena", "compra", "cumpleaños", "los niños", "mi pedido",
    "mi paquete", "paquete", "número de seguimiento", "envío", "zapatillas", "zapatos", "chaqueta", "talla", "mi reserva",
    "hotel", "devuelvan el dinero", "devuelvan mi dinero", "su tienda", "compré", "cambio de talla", "garantía", "recambio",
    "trabajo de fin", "estudiante", "mi tesis", "periodista", "consulta de prensa", "redacción", "artículo sobre",
    "entrevista", "vecino", "aparcamiento",
)  # fmt: skip
PERSONAL_JA: Phrases = (
    "お母さん", "お父さん", "誕生日", "夕飯", "注文した", "商品", "荷物", "配送", "配達", "返品", "交換", "サイズ",
    "予約した", "ホテル", "卒業論文", "卒論", "学生です", "取材", "記者", "編集部", "落とし物", "駐車場",
)  # fmt: skip

PRAISE: Phrases = (
    "buy kim a coffee", "a coffee from me", "slice of cake", "virtual cake", "pass on our thanks",
    "pass on my thanks", "pass our thanks", "thanks to the team", "just a line", "just a quick line", "just a note",
    "wanted to say", "just wanted to say", "worked a treat", "works a treat", "boss is happy", "everyone is happy",
    "we are happy", "i am happy", "happy with", "impressed with", "very pleased", "so pleased", "delighted",
    "relieved", "grüße an", "richten sie", "richtet bitte", "ausrichten", "sehr zufrieden", "hochzufrieden",
    "freuen uns sehr", "juste un mot", "un petit mot", "transmettez", "très satisfaits", "très contents",
    "solo unas líneas", "solo quería", "transmitan", "muy satisfechos", "muy contentos",
    "no question today", "no question this time", "nothing is wrong", "nothing to fix", "no need to answer",
    "no need to reply", "no reply needed", "no answer needed", "no response needed", "needn't reply", "don't need to answer",
    "a note about", "a word about", "credit where it's due", "hats off", "shout out", "a shout", "patience of a saint",
    "biscuit", "gold star", "raise", "bonus", "well deserved", "thank you note", "want someone in charge to know",
    "let his boss know", "let her boss know", "tell his manager", "tell her manager", "tell your boss", "lovely people",
    "you are stars", "you're stars", "superstar", "legend", "saved our", "saved the day", "above and beyond",
    "went out of his way", "went out of her way", "thanks to him", "thanks to her", "brilliant", "fantastic", "wonderful",
    "splendid", "what a difference", "happy customer", "keep it up", "still smiling", "everything runs", "all runs",
    "lob", "ein lob", "großes lob", "ein dankeschön", "einfach mal bedanken", "einfach mal danke", "mal bedanken", "bedanken",
    "herzlichst", "klasse", "spitze", "super", "großartig", "hervorragend", "vorbildlich", "ein herzliches", "weiter so",
    "keine antwort nötig", "keine antwort erforderlich", "müsst darauf nicht antworten", "müssen nicht antworten",
    "müssen darauf nicht", "braucht keine antwort", "keine rückmeldung nötig", "nichts zu tun", "hut ab", "chapeau",
    "gerettet", "tausend dank", "begeistert", "läuft alles", "läuft jetzt alles", "alles läuft",
    "un grand merci", "grand merci", "remerciements", "chapeau", "coup de chapeau", "félicitations à", "tout roule",
    "tout fonctionne", "tout marche", "bravo à", "pas besoin de répondre", "inutile de répondre", "sans réponse attendue",
    "n'appelle pas de réponse", "équipe formidable", "formidable", "génial", "super équipe", "au top", "bon courage", "ravie",
    "ravis", "enchantés", "mention spéciale",
    "enhorabuena", "felicitar", "felicitarles", "agradecer", "agradecerles", "agradecimiento", "un diez",
    "no hace falta que respondan", "no hace falta responder", "no es necesario responder", "sin necesidad de respuesta",
    "equipo estupendo", "genial", "fantástico", "maravilloso", "todo va", "todo funciona", "todo marcha", "chapó", "de diez",
    "encantados", "mención especial",
)  # fmt: skip
PRAISE_JA: Phrases = (
    "返信不要", "ご返信は不要", "ご返信には及びません", "素晴らしい", "感激", "お世話になり本当に", "感動", "心より感謝", "対応に感謝",
    "大変助かり", "助かっております", "嬉しく",
)  # fmt: skip

SPAM: Phrases = (
    "wire transfer", "bitcoin", "crypto", "lottery", "inheritance", "beneficiary", "prince", "million dollars",
    "mailbox is full", "mailbox quota", "verify your account", "confirm your account", "click the link below", "click here to",
    "your password will expire", "account will be suspended", "gift card", "casino", "viagra", "loan offer", "payment pending",
    "docusign", "shared a document with you", "your parcel is waiting", "customs fee", "deflect", "ai concierge",
    "circle back", "right person", "worth 15 minutes", "15 minute chat", "15-minute chat", "hacker", "overnight", "one client",
    "case study", "in front of", "increase your", "grow your", "boost your", "save up to", "book a", "happy to share",
    "quick intro", "noticed you", "noticed that you", "curious if you", "currently using", "pain points",
    "companies just like yours", "just like yours",
    "bitcoin", "erbschaft", "lotterie", "gewonnen", "postfach ist voll", "konto bestätigen", "konto verifizieren",
    "klicken sie hier", "zoll", "gutscheinkarte", "überweisung", "kredit", "steigern sie", "sparen sie", "unverbindlich",
    "referenzkunden", "erfolgsgeschichte", "bin über ihre", "ist mir aufgefallen", "falsche ansprechpartner",
    "der richtige ansprechpartner",
    "bitcoin", "héritage", "loterie", "gagné", "boîte pleine", "confirmer votre compte", "vérifier votre compte",
    "cliquez ici", "douane", "carte cadeau", "virement", "crédit", "augmentez", "boostez", "économisez", "bonne personne",
    "je me permets de vous contacter", "sans engagement", "cas client", "tombé sur",
    "bitcoin", "herencia", "lotería", "ganador", "buzón lleno", "confirmar su cuenta", "verificar su cuenta", "haga clic aquí",
    "aduana", "tarjeta regalo", "transferencia", "préstamo", "aumente", "impulse", "ahorre", "persona adecuada",
    "me permito contactarle", "sin compromiso", "caso de éxito", "vi su",
)  # fmt: skip
SPAM_JA: Phrases = (
    "仮想通貨", "当選", "アカウントの確認", "こちらをクリック", "税関", "ギフトカード", "送金", "ご紹介させて", "導入事例", "売上",
    "集客", "コスト削減", "担当者様に",
)  # fmt: skip

MATTERS: Mapping[str, tuple[Phrases, Phrases]] = {
    "sales": (SALES, SALES_JA),
    "bookkeeping": (BOOKKEEPING, BOOKKEEPING_JA),
    "lists": (LISTS, LISTS_JA),
    "jobs": (JOBS, JOBS_JA),
    "social": (SOCIAL, SOCIAL_JA),
    "purchase": (PURCHASE, PURCHASE_JA),
    "legal": (LEGAL, LEGAL_JA),
    "away": (AWAY, AWAY_JA),
    "seats": (SEATS, SEATS_JA),
    "meetings": (MEETINGS, MEETINGS_JA),
    "events": (EVENTS, EVENTS_JA),
    "personal": (PERSONAL, PERSONAL_JA),
    "praise": (PRAISE, PRAISE_JA),
    "spam": (SPAM, SPAM_JA),
}
"""What is for other desks; two of its phrases must be said."""
OF_THEMSELVES = ("away", "praise")
"""What people tell of themselves, in an answer to our mail as well."""
IN_PASSING = frozenset({"personal"})
"""What our customers' own customers write about, and incidents so mention: one phrase more must be said."""
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
