"""How mail programs introduce, end and close: the words around quotations, forwards and signatures, by language.

Owns words only, in lower case; what is done with them is told in `introductions`, `closings` and `body`. No word of a
report may stand here alone: each is used with a form beside it (a date, an address, a place in the mail).
"""


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split("|"))


# --- introductions of a quotation ----------------------------------------------------------------------------------------

# An ending alone is not enough: a date or an address must stand there.
OPENINGS = (
    *_listed(
        "on |am |le |el |il |em |op |w dniu |dnia |den |på |no dia |a |at |in data |vào |pe |в |na |dne |ne |quoting |στις "
    ),
    *_listed(
        "ons|tor|fre|lør|søn|man|tir|mån|tis|sön|lör|ti|lun|mar|mer|jeu|ven|sam|dim|ma|wo|do|vr|za|zo|在|於"
    ),
    *_listed("пн|вт|ср|чт|пт|сб|вс|po|út|st|čt|pá|so|ne|pon|wt|śr|czw|pt|sob|niedz|ndz"),
)
_ENDINGS = (
    "wrote|writes|schrieb|geschrieben|schreef|geschreven|a écrit|écrit|escribió|escribio|ha escrito|ha scritto|scritto"
    "|escreveu|napisał(a)|napisał|napisała|pisze|napisal(a)|skrev|kirjoitti|yazdı|写道|寫道|написал|пишет|пише"
    "|написал(а)|написала|написав|đã viết|a scris|napsal(a)|napsal|napsala|írta|έγραψε|のメール|さんは書きました"
    "|님이 작성|has written|said|va escriure|je napisao|napisal/-a|napísal(a)"
)
ENDINGS = tuple(f"{ending}{colon}" for ending in _ENDINGS.split("|") for colon in (":", " :", "：", " ："))
VERBS = frozenset(
    _listed(
        "wrote|schrieb|schreef|écrit|escribió|scritto|escreveu|napisał|napisała|pisze|skrev|kirjoitti"
        "|написал|написала|пишет|пише|napsal|napsala"
    )
)

_LABEL_GROUPS = {
    "from": "from von de da van od från fra lähettäjä от expéditeur mittente remitente 发件人 寄件者 差出人 보낸사람 von/from"
    " odesílatel nadawca",
    "date": "sent date gesendet datum envoyé enviado enviada inviato data fecha verzonden wysłano skickat sendt dato"
    " lähetetty отправлено дата 发送时间 日期 送信日時 傳送日期 날짜 enviado_el enviado_em envoyé_le odesláno",
    "to": "to an à a para aan do till til vastaanottaja кому destinataire destinatario 收件人 宛先 받는사람 komu pour",
    "subject": "subject betreff objet asunto oggetto assunto onderwerp temat ämne emne aihe тема sujet 主题 主旨 件名 제목"
    " předmět",
    "cc": "cc kopie copie copia kopia 抄送 副本 reply-to antwort_an importance priority",
}
LABELS = {word.replace("_", " "): group for group, words in _LABEL_GROUPS.items() for word in words.split()}

ORIGINAL = frozenset(
    _listed(
        "original message|ursprüngliche nachricht|original-nachricht|originalnachricht|message d'origine|message original"
        "|mensaje original|messaggio originale|mensagem original|mensagem_original|oorspronkelijk bericht|oryginalna wiadomość"
        "|wiadomość oryginalna|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti"
        "|原始邮件|原始郵件|元のメッセージ|исходное сообщение|reply message|antwort nachricht|original appointment"
        "|ursprünglicher termin|reply to message|původní zpráva|eredeti üzenet"
    )
)
FORWARDED = frozenset(
    _listed(
        "forwarded message|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht"
        "|message transféré|début du message transféré|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato"
        "|inizio messaggio inoltrato|mensagem encaminhada|início da mensagem reencaminhada|doorgestuurd bericht"
        "|begin doorgestuurd bericht|转发邮件|転送されたメッセージ|vidarebefordrat meddelande|przekazana wiadomość"
        "|wiadomość przekazana dalej|пересылаемое сообщение|přeposlaná zpráva"
    )
)

# Whoever is told of here is quoted: "You asked:", "Sie fragten:".
ADDRESSED = frozenset(
    _listed(
        "you|your|yours|sie|ihr|ihre|ihrer|du|dein|vous|votre|vos|usted|ustedes|su|sus|asked|ask|asks"
        "|question|questions|frage|fragen|fragten|gefragt|demandé|pregunta|preguntas|preguntó|quote|zitat"
    )
)
# What a machine prints, or is typed into one.
MACHINE_LINE = (
    r"\[?\d{4}-\d\d-\d\d[T ]|\[?\d\d:\d\d:\d\d|(?:FATAL|ERROR|WARN|WARNING|INFO|DEBUG|TRACE)\b|Traceback |Caused by: "
    r"|at [\w.$<>]{3,120}(?:\(|$)|\$ |# |(?:sudo|curl|npm|pip|git|docker|kubectl|ping|python3?|java|ssh|cat|ls|cd) \S"
    r"|[{}\[\]]|HTTP/\d|(?:GET|POST|PUT|DELETE) /|Uncaught |(?:[a-z]\w*\.){1,6}[A-Z]\w*(?:Error|Exception)\b|>>"
)

# --- signatures ------------------------------------------------------------------------------------------------------------

MOBILE = _listed(
    "sent from my |sent from mail for |sent via |sent from yahoo|sent from outlook|get outlook for |sent from proton"
    "|von meinem |gesendet von |gesendet mit |diese nachricht wurde von mein|envoyé de mon |envoyé depuis "
    "|envoyé à partir de |enviado desde mi |enviado do meu |enviado desde |enviado via |inviato da |verstuurd vanaf "
    "|verzonden vanaf |wysłano z |wysłane z |skickat från min |sendt fra min |lähetetty |отправлено с |отправлено из "
    "|从我的 |发自我的|iphoneから送信|ipadから送信|outlook für |télécharger outlook |obtener outlook |sent with "
    "|yahoo mail: "
)

CLOSINGS = _listed(
    "best|best regards|best wishes|all the best|kind regards|warm regards|warmest regards|regards|many thanks|thanks"
    "|thank you|thanks and regards|thanks & regards|thanks in advance|sincerely|yours sincerely|yours faithfully|cheers"
    "|respectfully|with kind regards|with best regards|br|kr|rgds"
    "|mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit besten grüßen|mit besten grüssen"
    "|mit herzlichen grüßen|freundliche grüße|freundliche grüsse|beste grüße|beste grüsse|viele grüße|viele grüsse"
    "|herzliche grüße|schöne grüße|liebe grüße|gruß|grüße|vielen dank|danke|danke und viele grüße|hochachtungsvoll|mfg|vg|lg"
    "|cordialement|bien cordialement|bien à vous|meilleures salutations|sincères salutations|merci|merci d'avance"
    "|salutations distinguées|bonne journée|saludos|saludos cordiales|un saludo|un cordial saludo|cordiales saludos"
    "|atentamente|muchas gracias|gracias|quedo atento|quedo atenta|met vriendelijke groet|cordiali saluti|distinti saluti"
    "|atenciosamente|com os melhores cumprimentos|pozdrawiam|z poważaniem|med vänliga hälsningar|с уважением|s pozdravem"
    "|よろしくお願いします|よろしくお願いいたします|宜しくお願い致します|以上、よろしくお願いいたします"
)

# Kinds of what stands below a name. Two of them make a business signature.
DETAILS = {
    "telephone": r"(?:\b(?:tel|telefon|teléfono|téléphone|phone|fon|mobile?|mob|handy|cell|fax|direct|durchwahl|office|tél|t|m|p|f)"
    r"[.:]{0,2} ?[:.]? ?)?(?:\+\d|\(\d{2,5}\)|\b0\d)[\d ()/.–-]{6,20}\d\b|\btel[.:]",
    "page": r"\b(?:https?://|www\.)\S{3}|^[a-z\d-]{2,40}\.(?:com|org|net|de|fr|es|io|co\.uk|eu|ch|at)/?$",
    "mail": r"[\w.+-]{1,64}@[\w-]{1,60}\.[\w.-]{2,40}",
    "company": r"\b(?:gmbh|ag|kg|ug|se|e\.v\.|ltd|limited|inc|llc|llp|plc|corp|corporation|co\.|s\.a\.|s\.l\.|s\.?a\.?r\.?l|sas|"
    r"b\.v\.|n\.v\.|s\.p\.a|s\.r\.l|pty|university|universität|université|universidad|group|holding)(?![\w-])|株式会社",
    "title": r"\b(?:head|director|manager|lead|leader|engineer|developer|consultant|analyst|researcher|designer|officer|president|"
    r"specialist|coordinator|administrator|assistant|architect|founder|ceo|cto|cio|cfo|coo|vp|owner|professor|phd|leiter|leiterin|leitung|"
    r"teamleiter|teamleiterin|projektleiter|projektleiterin|geschäftsführer|geschäftsführerin|berater|beraterin|referent|referentin|"
    r"abteilung|responsable|directeur|directrice|chef|cheffe|ingénieur|ingénieure|chargée?|jefe|jefa|directora?|gerente|"
    r"ingenier[oa]|coordinadora?|department|team|support|research|marketing|sales|vertrieb|forschung|service|部長|課長)\b",
    "address": r"\b\d{1,5} [A-ZÀ-Þ][\w.' -]{2,40}(?:street|st\.|road|rd\.|avenue|ave|lane|drive|blvd|way|square)\b|\b[\w.' -]{2,40}"
    r"(?:straße|strasse|str\.|platz|allee|weg|gasse) ?\d{1,4}\b|\b(?:rue|avenue|boulevard|calle|avenida|via) [\w.' -]{3,40}"
    r"|\b(?:D-|F-|CH-|A-)?\d{4,5} [A-ZÀ-Þ][\w'-]{2,30}|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|〒",
    "register": r"\b(?:amtsgericht|registergericht|handelsregister|hrb|hra|ust-?id|vat|siren|siret|rcs|cif|nif|sitz der|"
    r"vorstand|aufsichtsrat|geschäftsführ\w{0,6}|registered (?:in|office)|company (?:no|number|registration))\b",
}
CONTACTS = ("telephone", "page", "mail")

# A paragraph is a disclaimer where it speaks of itself and does two of the other things.
SPEAKS_OF_ITSELF = (
    r"\b(?:this|the|any) (?:e-?mail|message|communication|transmission|correspondence|electronic mail)|\bdiese[rs]? "
    r"(?:e-?mail|nachricht|mitteilung)|\b(?:ce|cet|le présent|ce présent) (?:e-?mail|message|courriel|mail|courrier)"
    r"|\b(?:este|esta|el presente) (?:e-?mail|mensaje|correo|comunicación|transmisión)|\bquest[oa] (?:e-?mail|messaggio)"
    r"|本メール|このメール|本电子邮件"
)
# In lower case; without any of these it does not.
ITSELF_PARTS = (
    *("mail", "message", "communication", "transmission", "correspondence", "nachricht", "mitteilung"),
    *(
        "courriel",
        "courrier",
        "mensaje",
        "correo",
        "comunicación",
        "transmisión",
        "messaggio",
        "メール",
        "邮件",
    ),
)
DISCLAIMS = (
    r"confidential|privileged|proprietary|vertraulich|confidentiel|confidencial|riservat|機密|rechtlich geschützt",
    r"intended (?:recipient|only|solely|for)|(?:solely|only|exclusively) for|addressee|nur für den|bestimmt|richtige adressat"
    r"|destinataire|destinatari[oa]|exclusiv|受信者|not the (?:named|intended)",
    r"in error|by mistake|irrtümlich|versehentlich|par erreur|por error|erróneamente|per errore|誤って",
    r"notify|inform(?:ieren)?\b|contact the sender|absender|expéditeur|remitente|mittente|let us know immediately|avertir|avísenos",
    r"delet|destroy|lösch|vernicht|supprim|détrui|elimin|borr|destru|削除",
    r"disclos|distribut|copying|dissemination|forwarding|weitergabe|kopieren|unbefugt|diffusion|divulg|difusi|copia|unauthori[sz]ed",
    r"virus|malware|liability|liable|haftung|responsab|legally binding|rechtsverbindlich",
    r"attachment|anhang|anhänge|pièces? jointes?|adjunt",
)
DISCLAIMER_HEADS = r"disclaimer|confidential|haftungsausschluss|vertraulich|avis|aviso|notice|hinweis|免責"
DISCLAIMS_ALONE = (
    r"consider the environment before printing|think before you print|denken sie an die umwelt|avant d'imprimer"
    r"|antes de imprimir|checked for viruses by|scanned (?:by|for viruses)|virus-free|auf viren geprüft|virenfrei"
    r"|processing of (?:your )?personal data|datenschutzhinweise|datenschutzerklärung finden"
)
# In lower case; without any of these none is one.
ALONE_PARTS = (
    *("before printing", "before you print", "an die umwelt", "avant d'imprimer", "antes de imprimir"),
    *("viruses", "scanned by", "virus-free", "auf viren", "virenfrei", "personal data", "datenschutz"),
)
CAUTIONS = (
    r"^\W{0,6}(?:caution|warning|attention|achtung|vorsicht|warnung|attention|atención|precaución|external|extern|externe|externo)"
    r"\b[^\n]{0,40}?\b(?:e-?mail|message|sender|nachricht|absender|courriel|correo|mensaje|externe?)\b"
    r"|originated (?:from )?outside|(?:stammt|kommt) von (?:außerhalb|einem externen|extern)|provient de l'extérieur"
    r"|(?:procede|proviene) de fuera|you don't often get e-?mail from|sie erhalten nicht oft eine? e-?mail von"
    r"|do not click (?:on )?(?:any )?links|keine links|ne cliquez pas|no haga clic"
)

# In lower case; without any of these nothing warns.
CAUTION_PARTS = (
    *("caution", "warn", "attention", "achtung", "vorsicht", "atención", "precaución", "extern", "outside"),
    *(
        "von außerhalb",
        "l'extérieur",
        "de fuera",
        "don't often",
        "nicht oft",
        "links",
        "ne cliquez",
        "haga clic",
    ),
)

# --- our own letters -------------------------------------------------------------------------------------------------------

# Below every automatic letter of ours (templates): whoever pastes it says nothing with it.
OUR_CLOSINGS = (
    "This mail is automatic. People read the replies.",
    "Diese Mail kommt automatisch. Antworten lesen Menschen.",
)
