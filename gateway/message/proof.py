"""Logs and data: blocks of a machine, ids, attachments that help; refused or promised.

Owns what is looked at as data, and which attachments help. A logo in a signature, a card or an invitation do not.
"""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from gateway.message.account import SURE, Account, Evidence, Found, Status, evidence_at, evidence_of
from gateway.message.body import Span
from gateway.message.parse import Message
from gateway.message.speech import FEW, LEAST, Said, inside
from gateway.message.withheld import holds_back, offers, promises
from gateway.message.worded import near
from gateway.message.words.fields import (
    ATTACHMENT_NAMES,
    ATTACHMENT_STRANGERS,
    OF_PRODUCT,
    Is,
)

_ID = re.compile(
    r"\b(?:request|trace|correlation|event|session|conversation|conv|message|error|transaction|job|record|order|project|study|survey|ticket|invoice|customer|user|account|route|audit|import|export|case|vorgangs?|anfrage|studien?|projekt|rechnungs?|kunden|konversations?"
    r"|identifiants?|dossier|facture|pedido|factura|petición|solicitud)?[- _]?(?:ids?|refs?|uuids?|nos?\.|nos(?= ?#?\d)|no(?= (?!(?:19|20)\d\d\b)\d{4})|nr\.|nr(?= \d)|n[°º]|numbers?|numéro|número|nummern?|#|identifiant|ID)(?![A-Za-z])[^\n\d]{0,24}?[\w-]{0,40}\d(?!\d?(?:st|nd|rd|th)\b)[\w-]{3,40}(?:,?(?: |/|・|、){1,3}(?:and |und |et |y )?[\w-]{0,20}\d[\w-]{2,40}){0,8}"
    r"|\b(?:order|invoice|ticket|case|conversation|study|project|customer|account|job|auftrag|rechnung|studie|vorgang|konversation|commande|facture|étude|dossier|pedido|factura|estudio|conversación) #?\d{5,16}\b",
    re.I,
)

_TOKEN = re.compile(
    r"(?<![\w./@:-])(?!\d{4}-\d\d-\d\d|\d{1,2}-[A-Za-z]{3,9}-\d{2,4}\b|\d{1,2}h\d\d\b|\d{1,3}-\d{1,3}(?:s|er|ers|ans|yo)?\b|E[_-]?\d|ERR|\d+(?:p|px|k|kb|mb|gb|ms|s|h|x\d+|st|nd|rd|th|er|ers)\b|v\d|\d{1,6}[A-Z]{1,4}\b)"
    r"(?=[A-Za-z0-9_-]{0,24}[A-Za-z])(?:(?=(?:[A-Za-z-]{0,12}\d){4})|(?=[A-Za-z]{1,12}_[A-Za-z]{0,12}\d[A-Za-z0-9]{0,12}\d))[A-Za-z0-9]{1,40}(?:[-_][A-Za-z0-9]{1,40}){0,6}(?![\w@])"
)

_TRACED = re.compile(
    r"\bat [A-Za-z_][\w./$-]{2,60}:\d{1,6}\b|[?&]?\b\w{2,30}_(?:ref|id|job)=[\w.-]{3,60}|\bUncaught \w{3,40}Error\b"
    r"|\b[\w./-]{2,60}\.(?:js|ts|tsx|jsx|py|java|kt|swift|php|rb|cs):\d{1,6}\b|\b(?:[Rr]ef|[Rr]eference|[Rr]éf|[Rr]éférence|[Rr]eferenz|[Rr]eferencia|[Ii]ncident|[Tt]race|[Rr]equest|[Cc]orrelation|[Ss]upport)(?: ?(?:[Ii][Dd]|[Nn]o\.?|[Nn]r\.?|n°|code))?[ :#.]{1,3}(?=[\w-]{0,12}\d)[A-Za-z0-9]{2,16}(?:-[A-Za-z0-9]{2,16}){1,5}\b"
)

_EXAMPLE = re.compile(
    r"(?:\b(?:examples?|e\.g|for instance|such as|z\. ?B|beispiele?|beispielsweise|exemples?|ejemplos?|p\. ?ej)|例)[^\n+]{0,40}?(?<![\w.,:/-])(?!(?:19|20)\d\d(?!\d))\d{4,12}(?:,? (?:and |und |et |y )?\d{4,12}){0,8}(?![\w:/])",
    re.I,
)

_SAMPLE = re.compile(
    r"(?:\b(?:[Ee]xamples?|[Ee]\.g\.?|[Ff]or instance|[Zz]\. ?B\.?|[Bb]eispiele?|[Ee]xemples?|[Ee]jemplos?|[Pp]\. ?ej\.?)|例)[:：,]? ?([\"“„«「][^\n\"”“»」]{2,60}[\"”“»」](?: (?:is|becomes|wird|ist|devient|est|sale|es|->|=>|→) (?:zu |como )?[\"“„«「][^\n\"”“»」]{2,60}[\"”“»」]))"
)
"""What became of a word, as an example."""

_BUILT = re.compile(
    r"\b(?:[Aa]pp(?:li(?:cation)?|likation)?|[Ff]irmware|[Bb]uild|SDK|aplicación)\b[^\n\d.,;]{0,16}\d{1,3}(?:\.\d{1,4}){1,3}(?: ?\([^\n()]{2,20}\))?"
)
"""What the app says of itself, by which its faults are found."""

_RECORD = re.compile(
    r"\b(?:[Bb]atch|[Dd]raw|[Jj]ob|[Rr]un|[Ss]ubs?|[Ll]ot|[Uu]nit|[Oo]rders?|[Ii]nvoices?|[Tt]ickets?|[Cc]ases?|[Cc]onversations?|[Ss]tud(?:y|ies)|[Pp]rojects?|[Cc]ustomers?|[Aa]ccounts?|[Pp]articipants?|[Pp]anell?ists?|[Rr]esponses?|[Rr]espondents?|[Ss]essions?|[Rr]outes?|[Bb]ins?|[Tt]rucks?|[Aa]udits?|[Ww]aivers?|[Vv]endors?|[Cc]ontracts?|[Rr]ecords?|[Rr]ows?|[Ll]ines?"
    r"|[Dd]oc(?:ument)?s?|[Ll]oads?|[Cc]lips?|[Ii]tems?|[Tt]ags?|(?:[Ww]eb)?[Hh]ooks?|[Ww]orkflows?|[Rr]ules?|[Cc]ampaigns?|[Bb]ookings?|[Ss]hipments?|[Dd]eliver(?:y|ies)|[Pp]arcels?|[Ss]cans?|[Ii]mages?|[Cc]alls?|[Cc]hats?|[Tt]hreads?|[Ss]urveys?|[Ss]creeners?|[Tt]asks?|[Pp]ick-?ups?|[Pp]ermits?|[Tt]emplates?|[Mm]acros?"
    r"|Dokumente?|Fahrt(?:en)?|Ladung(?:en)?|Clips?|Sendung(?:en)?|Lieferung(?:en)?|Buchung(?:en)?|Nachricht(?:en)?|Fälle?|Umfragen?|Behälter|Tonnen?|Bestellung(?:en)?|Datens[aä]tze?"
    r"|[Dd]ocuments?|[Cc]hargements?|[Bb]acs?|[Rr]éservations?|[Ll]ivraisons?|[Cc]olis|[Ee]nregistrements?|[Ss]éances?|[Bb]ons?|[Dd]ocumentos?|[Cc]argas?|[Rr]eservas?|[Ee]nvíos?|[Ee]ntregas?|[Cc]ontenedor(?:es)?|[Pp]articipantes?|[Ss]esi(?:ón|ones)|[Tt]areas?|[Rr]egistros?"
    r"|Charge|Auftr[aä]ge?|Rechnung(?:en)?|Vorg[aä]nge?|Studien?|Projekte?|Kunden?|Teilnehmer|Sitzung(?:en)?|Container|Touren?|Belege?|Zeilen?"
    r"|[Ll]ot|[Cc]ommandes?|[Ff]actures?|[Éé]tudes?|[Dd]ossiers?|[Cc]lients?|[Ll]ignes?|[Tt]ournées?|[Pp]edidos?|[Ff]acturas?|[Ee]studios?|[Cc]lientes?|[Cc]asos?|[Rr]utas?|[Ll]otes?|[Ff]ilas?) ?(?:ID|no\.?|Nr\.?|n°|#|:(?= ?\d{4}))? ?(?:(?!(?:19|20)\d\d\b)\d{3,8}(?![\d:%€$]|[.,]\d)|[A-Z]{1,3}-?\d{2,6}(?![\w.-]*\w))"
    r"(?:,? (?:and |und |et |y )?(?:[a-z]{3,12} )?\d{2,8}){0,8}"
    r"|(?<![\w-])[A-Z]{1,4}-\d{3,6}(?:(?:, | and | und | et | y |[、,]|から|と|・)[A-Z]{1,4}-\d{3,6}){0,6}(?![\w-])"
)
"""A thing with its number, short as it may be, by which it is found."""

_SEVERAL = re.compile(
    r"\b(?:[Bb]atches|[Jj]obs|[Rr]uns|[Oo]rders|[Ii]nvoices|[Tt]ickets|[Cc]ases|[Cc]onversations|[Ss]tudies|[Pp]rojects|[Cc]ustomers|[Aa]ccounts|[Pp]articipants|[Pp]anell?ists|[Rr]esponses|[Rr]espondents|[Ss]essions|[Rr]outes|[Bb]ins|[Tt]rucks|[Aa]udits|[Rr]ecords|[Rr]ows|[Ll]ines|[Ii]tems|[Cc]lips|[Tt]asks|[Qq]uestions|Aufträge|Rechnungen|Vorgänge|Studien|Projekte|Sitzungen|Touren|Belege|Zeilen|Tonnen|Fragen|Aufgaben|Teilnehmer|[Cc]ommandes|[Ff]actures|[Éé]tudes|[Dd]ossiers|[Ll]ignes|[Tt]ournées|[Ss]éances|[Bb]acs|[Pp]edidos|[Ff]acturas|[Ee]studios|[Cc]asos|[Rr]utas|[Ll]otes|[Ff]ilas|[Ss]esiones) (?:nos?\.? |Nr\.? |n°? ?|# ?)?\d{1,4}(?:, \d{1,4}){0,12}(?:,? (?:and|und|et|y|&) |, )\d{1,4}(?![\d:%€$]|[.,]\d)"
)

_ALIKE = re.compile(
    r"(?<![\w.,:/€$£+-])(?:(?!(?:Windows|Win|iOS|Android|[vV]|[Qq]|IE|MP)\b)([A-Za-z]{1,8})(?:[-_]\d{1,6}(?:,? (?:and |und |et |y |& )?|[、と]| und | und)\1[-_]\d{1,6}|\d{2,6}(?:,? (?:and |und |et |y |& )?|[、と])\1\d{2,6})"
    r"|(?!(?:19|20)\d\d\b)\d{3,7}[1-9](?:, |,? (?:and|und|et|y|&) |[、と])\d{3,7}[1-9](?:(?:, |,? (?:and|und|et|y|&) |[、と])\d{4,8}){1,8}|\d{4,7}[1-9](?:, |,? (?:and|und|et|y|&) |[、と])\d{4,7}[1-9])(?![\w:%€$]|[.,]\d|-\d)"
)
"""Names of one kind, or long numbers that are not round, in a row: things are found by them, whatever they are called."""

_PLACE = re.compile(
    r"(?<![\w./:<-])(?:/(?:[a-z][\w-]{0,30}/){1,6}|(?:[a-z][\w-]{0,30}/){1,6})(?=[\w-]{0,20}\d[a-z-]{0,6}\d)(?!(?:19|20)\d\d\b|\d{1,3}\b)[\w-]{3,40}(?:/[\w-]{1,40}){0,4}(?: (?:and|und|et|y) /[\w/-]{3,80})?"
)
"""A path of the product with the number of a thing in it."""

_ELEMENT = re.compile(
    r"<(?:script|iframe|div|img|meta|link|style|button|input|span|form|svg|video|audio|object|embed) [^<>\n]{3,300}>",
    re.I,
)

_PARAMETER = re.compile(
    r"(?<![\w.])[A-Za-z]{1,20}(?:[-_][A-Za-z]{1,20}){1,5}=(?=[\w./%-]{0,40}\d)[\w./%-]{1,60}"
)
"""What is handed over in an address or a head."""

_WHOSE = re.compile(
    r"(?<!my )(?<!my own )(?<!mi )(?<!mein )(?<!mon )\b(?:[Aa]ccounts?|[Uu]sers?|[Ll]og-?ins?|[Pp]rofiles?|[Ii]nvit\w{1,6}|[Mm]embers?|[Hh]is|[Hh]er|[Tt]heir|[Bb]locked|[Ss]eats?|[Kk]ont(?:o|en)|[Bb]enutzer\w{0,4}|[Zz]ugang|[Pp]rofile?|[Ee]inladung\w{0,2}|[Cc]omptes?|[Uu]tilisat\w{3,6}|[Ii]dentifiants?|[Cc]uentas?|[Uu]suari[oa]s?|[Pp]erfil(?:es)?|アカウント|ユーザー)"
    r"[^\n@]{0,60}?(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,60}\.[a-z.]{2,20}"
)
"""Whose account it is."""

_TENANT = re.compile(
    r"\b(?:org(?:ani[sz]ation)?|tenant|workspace|instance|subdomain|mandant|instanz|espace|organisation|organización|inquilino)(?:[- ](?:name|id|slug|key|kürzel|nom))?(?: (?:is|ist|lautet|est|es)|[:=]) ?[\"“„«]?(?!(?:not|now|down|the|a|an|still|nicht|jetzt|in|no|en|on|all|very|blocked)\b)(?=[\w-]{0,30}[\d_-])[\w-]{3,40}",
    re.I,
)
"""By what name the product knows the writer's house."""

_KEYED = re.compile(
    r"(?<![\w@.])(?:[A-Za-z][\w-]{0,24}[_-])?(?:id|ids|ray|req|request|trace|corr|correlation|rid|cid|sid|callsid|uuid|guid|span|session|txn|tx|study|studie|estudio|étude|job|build|org|tenant|user|account|ticket|order|batch|case|route|bin|site|etag|sha|commit|hash|len|took|elapsed|status|code|count|rows|size|n|p50|p95|p99|ttfb)(?:=|: ?|#)[\"<']?(?=[\w./-]{0,30}\d)[\w./-]{3,60}(?=[\s,;)\"'>.]|$)",
    re.I,
)
"""A key with its value, as machines write it."""

_MEASURED = re.compile(
    r"\b(?:TTFB|TTI|LCP|RTT|p ?(?:50|75|90|95|99)|latency|Latenz|latence|latencia|ping|throughput)\b[^\n.;]{0,40}?\d[\d.,]{0,8} ?(?:ms|s|sec|min|%|rpm|rps)\b"
    r"|(?<![\d.])-?\d{1,3}\.\d{3,8}, ?-?\d{1,3}\.\d{3,8}(?![\d.])"
)
"""What somebody measured, or where on the earth it is."""

_SENT_BY = re.compile(r"\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) /[^\s\"]{1,200}(?: [^\s\"]{1,20}){0,3}")

_MAIL = re.compile(r"[Mm]essage-?I[Dd][^\n<]{0,24}<[^\s<>]{5,120}>")

_LINK = re.compile(
    r"https?://(?:[\w.-]{0,40}(?:loom|imgur|screencast|drive|dropbox|share|img|wetransfer|prnt|gist|pastebin)[\w.-]{0,40}/[^\s<>)\"]{2,300}|[\w.-]{3,80}(?::\d+)?/(?=[^\s<>)\"]{0,200}\d)[^\s<>)\"]{3,300})|(?<![\w.:/])/(?:v\d|api|rest|graphql)/[\w/?=&.%-]{3,200}",
    re.I,
)


_IN_LINE = re.compile(
    r"\{\s?\"\w{1,40}\"\s?:[^\n{}]{1,200}\}|(?:[Cc]onsole|[Kk]onsole|[Cc]onsola|[Dd]ev ?[Tt]ools|[Tt]erminal|コンソール)[^\n\"“„«`「]{0,40}[\"“„«`「][^\n]{8,120}"
    r"|(?:[Cc]onsole|[Kk]onsole|[Cc]onsola|[Dd]ev ?[Tt]ools|[Tt]erminal)(?: (?:has|says|shows|prints|reports|gives|sagt|zeigt|meldet|dit|affiche|dice|muestra|pone)|:)[ \n]{1,3}(?!(?:no|nothing|only|not|the|an?|nichts|keine?|nur|rien|nada)\b)[^\n]{8,120}"
    r"|\b(?:[Ll]ogs?(?! (?:in|on|into)\b)|[Pp]rotokoll|[Jj]ournal|[Rr]egistro|[Hh]istory|[Tt]race)(?: (?:of|for|in|from|vom|von|de|del|du) [^\n:\"“„«]{2,30})?(?: (?:says|shows|reads|has|sagt|zeigt|steht|dit|dice|pone))?:? ?[\"“„«`「][^\n]{8,120}"
)
"""What a machine printed, within a sentence."""


def read_logs(mail: Account, found: Found) -> None:
    for start, end in mail.forms.machine[:FEW]:
        for span in _telling(mail.text, start, end):
            found.evidence += evidence_at("body", mail.text, *span, "structure", 0.85)
    before = 0
    for said in mail.free:
        if (
            said.signs & Is.HERE
            and said.signs & Is.DATA
            and not said.signs & Is.NOT
            and not _is_product(said)
        ):
            found.evidence += evidence_of(
                said, (said.start, said.end), "lexicon", SURE if mail.attached else 0.5
            )
        elif (
            said.signs & Is.HERE
            and not said.signs & Is.NOT
            and said.end - said.start < LEAST
            and not _BELOW_OF.search(said.text, said.start, said.end)
        ):
            found.evidence += evidence_of(said, (said.start, said.end), "lexicon", 0.45)
        elif holds_back(said):
            found.refuse(Status.DECLINED, next(evidence_of(said, (said.start, said.end), "lexicon", 0.8)))
        elif promises(said, before) or offers(said):
            found.refuse(Status.PROMISED, next(evidence_of(said, (said.start, said.end), "lexicon", 0.8)))
        before = said.signs
    if not found.evidence and found.refused is None:
        _refuse_elsewhere(mail, found)
    pointing = () if found.evidence else tuple(filter(mail.text.__contains__, _POINTING))
    if not found.evidence and (pointing or _DIGIT_OR_PATH.search(mail.text)):
        shown = (list(_points(mail, said, pointing)) for said in mail.said)
        found.evidence += next(filter(None, shown), [])
    if not found.evidence and found.refused is None:
        found.evidence += _figures(mail)


def _figures(mail: Account) -> Iterator[Evidence]:
    """Rows of figures, or one below a line that announces it: what somebody counted or copied."""
    if not mail.said:
        return
    text, start, last = mail.text, mail.said[0].start, mail.said[-1].end
    rows: list[Span] = []
    announced = False
    while start < last:
        stop = text.find("\n", start, last)
        stop = last if stop < 0 else stop
        line = text[start:stop].strip()
        if _is_figures(line):
            rows.append((start, stop))
        elif line or len(rows) >= 2:
            if len(rows) >= 2 or (rows and announced):
                break
            rows, announced = [], line.endswith(":")
        start = stop + 1
    if len(rows) >= 2 or (rows and announced):
        yield from evidence_at("body", text, rows[0][0], rows[-1][1], "structure", 0.45)


def _is_figures(line: str) -> bool:
    if not 4 <= len(line) <= _WIDEST or not _DIGIT.search(line) or _NO_ROW.match(line) or line[-1] in ".!?:,":
        return False
    words = line.split()
    numbers = sum(1 for each in words if _DIGIT.search(each))
    parted = "  " in line or " / " in line or "|" in line or "\t" in line or ";" in line
    return numbers >= 2 - parted and (_TO_A_NUMBER + parted) * numbers >= len(words)


_WIDEST, _TO_A_NUMBER = 120, 3  # characters; words to a number in a row of figures

_DIGIT = re.compile(r"\d")

_NO_ROW = re.compile(
    r"\(?(?:\d{1,2}|[a-h])[.)]\s(?![^\n]*  )|\d{1,2}(?::\d\d|h\d{0,2}| ?[ap]m)\b|[-*•–]\s|\+?[\d() /.-]{8,24}$|(?:[Tt]el|[Pp]hone|[Ff]ax|[Mm]obile|[Hh]andy|[Tt]él|T|M|P|F)[.: ]{1,3}[+(\d]|[^\W\d]{2,24}(?: [^\W\d]{2,24})?:\s"
)
"""An item, an hour, a telephone number, a label."""


def _refuse_elsewhere(mail: Account, found: Found) -> None:
    """On a line of its own below another's label; or as the answer to a question of one's own: "Screenshots? Not allowed here"."""
    asked = False
    for said in mail.said:
        answer = asked and said.signs & (Is.NOT | Is.LATER)
        if answer or (said.text[said.start - 1 : said.start] == "\n" and holds_back(said)):
            status = Status.DECLINED if said.signs & Is.NOT else Status.PROMISED
            found.refuse(status, next(evidence_of(said, (said.start, said.end), "lexicon", 0.8)))
            return
        asked = (
            said.words.endswith(("?", "？"))
            and bool(said.signs & Is.DATA)
            and len(said.words.rpartition("\n")[2].split()) <= FEW
        )


_BELOW_OF = re.compile(
    r"\b(?:[Bb]elow|[Uu]nten|[Cc]i-dessous|[Aa]bajo) (?:from|mail|email|by|what|von|was|was|de|ce que|lo que)\b"
)
"""What stands below is a mail that was passed on."""


def _is_product(said: Said) -> bool:
    """ "little previews of attached pictures are gone": what customers attached."""
    for clause in said.clauses:
        for first, second in pairwise(clause.words):
            if first.signs & Is.HERE and second.signs & Is.DATA:
                at = clause.words.index(first)
                before = clause.words[at - 1] if at else None
                if before is not None and before.plain in OF_PRODUCT:
                    return bool(said.signs & Is.FAILS)
    return False


_DIGIT_OR_PATH = re.compile(r"[\d/=@<]")

_FIGURE = re.compile(r"\d[\w-]*")

_POINTING = ("Uncaught", "onsol", "enant", "rg", "orkspace", "ubdomain", "andant", "xample", "eispiel", "xemple", "jemplo", "log", "Log", "rotokoll", "e.g", "z.", "p. ej", "例")  # fmt: skip
"""Without a digit and any of these there is nothing to look at."""

_NUMBERED_REQUEST = re.compile(
    r"^[^\n]{0,4}HTTP/\d[^\n]{0,60}|[\"\w-]{0,24}(?:request|trace|correlation)[_-]?id\"?\s?[:=]\s?[^\s,}]{4,80}",
    re.M | re.I,
)


def _telling(text: str, start: int, end: int) -> list[Span]:
    """Of an exchange with a server its state and its number, by which it is found; of all else the whole."""
    found = [each.span() for each in islice(_NUMBERED_REQUEST.finditer(text, start, end), FEW)]
    numbered = any("HTTP/" not in text[first:last] for first, last in found)
    return found if numbered else [(start, end)]


def _points(mail: Account, said: Said, pointing: tuple[str, ...]) -> Iterator[Evidence]:
    """An id, a link or numbers to look at; the code of an error is none. `pointing`: of `_POINTING` what the mail holds."""
    words = said.words
    longest = max(map(len, _FIGURE.findall(words)), default=0)
    if not longest and not _DIGIT_OR_PATH.search(words) and not any(map(words.__contains__, pointing)):
        return
    for pattern, confidence, parts, least in _POINTERS:
        if longest < least or (parts and not any(map(words.__contains__, parts))):
            continue
        match = pattern.search(said.text, said.start, said.end)
        if (
            match
            and (
                pattern in (_TRACED, _IN_LINE, _SAMPLE, _SENT_BY, _KEYED, _ELEMENT)
                or not inside(match.start(), mail.forms.quoted)
            )
            and not (pattern in (_TOKEN, _RECORD) and _is_of_error(said, match))
        ):
            yield from evidence_of(said, match.span(), "structure", confidence)
            return


def _is_of_error(said: Said, match: re.Match[str]) -> bool:
    """ "AADSTS50011 is shown": the code of an error is its wording; "it appears twice: INV-2071, INV-2075" tells of things."""
    token = match[0]
    if not said.signs & (Is.ERROR | Is.SAYS) or _REFERS.search(said.text, said.start, match.start()):
        return False
    beside = near(said, match.start() - _BESIDE, match.end() + _BESIDE)
    return bool(
        beside & Is.ERROR or (beside & Is.SAYS and token.replace("-", "", 1).isalnum() and token.isupper())
    )


_BESIDE = 32  # characters

_REFERS = re.compile(
    r"(?:\b(?:[Rr]ef|[Rr]éf|[Rr]eference|[Rr]éférence|[Rr]eferenz|[Rr]eferencia)[.:]? ?|[^\W\d_]{3,20} \()$"
)
"""In brackets behind a thing, it is the thing's."""


_POINTERS: tuple[tuple[re.Pattern[str], float, tuple[str, ...], int], ...] = (
    (_IN_LINE, 0.65, ('"', "“", "„", "«", "`", "「", "onsol", "erminal", "ools"), 0),
    (_LINK, 0.65, ("/",), 0),
    (_SENT_BY, 0.65, ("GET /", "POST /", "PUT /", "PATCH /", "DELETE /", "HEAD /"), 0),
    (_MAIL, 0.65, ("-ID", "-Id", "eID", "eId"), 0),
    (_KEYED, 0.6, ("=", ":", "#"), 1),
    (_TRACED, 0.65, (":", "=", "Uncaught", "ef", "éf", "EF", "ncident", "race", "equest", "orrel", "upport"), 0),
    (_ID, 0.65, (), 4),
    (_TOKEN, 0.6, (), 2),
    (_RECORD, 0.6, (), 2),
    (_ALIKE, 0.6, (",", " and ", " und ", " et ", " y ", "&", "、", "と"), 1),
    (_PLACE, 0.6, ("/",), 2),
    (_ELEMENT, 0.6, ("<",), 0),
    (_PARAMETER, 0.6, ("=",), 1),
    (_WHOSE, 0.45, ("@",), 0),
    (_SEVERAL, 0.6, tuple(f"{mark}{digit}" for mark in (", ", " and ", " und ", " et ") for digit in "123456789"), 1),
    (_TENANT, 0.6, ("rg", "enant", "orkspace", "nstan", "ubdomain", "andant", "space", "nquilino"), 0),
    (_MEASURED, 0.5, ("TTFB", "TTI", "LCP", "RTT", "p50", "p7", "p9", "aten", "ping", "hroughput", "."), 1),
    (_EXAMPLE, 0.5, ("xampl", "EXAMPL", "e.g", "nstance", "such as", "eispiel", "xempl", "jempl", "z. B", "z.B", "p. ej", "p.ej", "例"), 4),
    (_SAMPLE, 0.5, ("xampl", "e.g", "E.g", "nstance", "eispiel", "xempl", "jempl", "z. B", "z.B", "p. ej", "p.ej", "例"), 0),
    (_BUILT, 0.5, ("app", "App", "irmware", "uild", "SDK", "aplica"), 1),
)  # fmt: skip
"""What is looked at, how sure it is, the words without any of which there is none, and the least characters from a digit on."""


def attached(message: Message, shown: bool) -> list[Evidence]:
    return [
        Evidence(f"attachment:{index}", 0, 0, "", "attachment", 0.9)
        for index, each in enumerate(message.attachments)
        if each.size and _helps((each.name or "").casefold(), each.type, each.inline and not shown, each.size)
    ]


_LOGO = 8_000  # octets; a smaller picture between the words is mostly one of a signature

_STRANGE_TYPES = (
    "text/calendar",
    "text/vcard",
    "text/x-vcard",
    "application/pkcs7",
    "application/pgp",
    "application/ms-tnef",
)

_HELPFUL_TYPES = ("text/", "image/", "video/", "audio/", "application/", "message/rfc822")


def _helps(name: str, type_: str, inline: bool, size: int) -> bool:
    if type_.startswith(_STRANGE_TYPES) or any(each in name for each in ATTACHMENT_STRANGERS):
        return False
    if inline and type_.startswith("image/") and size < _LOGO:
        return False
    return name.endswith(ATTACHMENT_NAMES) or type_.startswith(_HELPFUL_TYPES)
