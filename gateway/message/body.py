"""Tells an author's new words from quotation and signature, as views into the text.

Owns a line reader that is linear whatever it reads: each line is looked at once, lines over 300 characters are only text,
and no library's quote stripper is used (they hang on crafted text). Never loses a word: the whole text is kept elsewhere,
and in doubt a line is the author's.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

Span = tuple[int, int]

MAX_LINE = 300


@dataclass(frozen=True, slots=True)
class Body:
    """Spans of `text`, in order, without overlap; outer blank lines belong to none of them."""

    text: str
    new: tuple[Span, ...]
    quotation: tuple[Span, ...]
    signature: tuple[Span, ...]

    @property
    def new_text(self) -> str:
        return _joined(self.text, self.new)

    @property
    def signature_text(self) -> str:
        return _joined(self.text, self.signature)


def _joined(text: str, spans: tuple[Span, ...]) -> str:
    return "\n".join(text[start:end] for start, end in spans)


class _Is(Enum):
    NEW = auto()
    QUOTE = auto()
    SIGNATURE = auto()


# How mail programs introduce the mail they quote. An ending alone is not enough: a date or an address must stand there.
_OPENINGS = (
    *(
        "on ",
        "am ",
        "le ",
        "el ",
        "il ",
        "em ",
        "op ",
        "w dniu ",
        "dnia ",
        "den ",
        "på ",
        "no dia ",
        "a ",
        "at ",
        "in data ",
    ),
    *(
        "vào ",
        "ons",
        "tor",
        "fre",
        "lør",
        "søn",
        "man",
        "tir",
        "mån",
        "tis",
        "sön",
        "lör",
        "pe ",
        "в ",
        "na ",
        "dne ",
        "ne ",
        "ti",
    ),
    *(
        "lun",
        "mar",
        "mer",
        "jeu",
        "ven",
        "sam",
        "dim",
        "ma",
        "wo",
        "do",
        "vr",
        "za",
        "zo",
        "quoting ",
        "在",
        "於",
        "στις ",
    ),
)
_ENDINGS = tuple(
    ending + colon
    for ending in (
        *(
            "wrote",
            "writes",
            "schrieb",
            "geschrieben",
            "schreef",
            "geschreven",
            "a écrit",
            "a écrit ",
            "écrit",
            "écrit ",
        ),
        *(
            "escribió",
            "escribio",
            "ha escrito",
            "ha scritto",
            "scritto",
            "escreveu",
            "napisał(a)",
            "napisał",
            "napisała",
        ),
        *(
            "napisal(a)",
            "skrev",
            "kirjoitti",
            "yazdı",
            "写道",
            "寫道",
            "写道 ",
            "написал",
            "пишет",
            "написал(а)",
            "đã viết",
        ),
        *(
            "a scris",
            "napsal(a)",
            "napsal",
            "írta",
            "έγραψε",
            "のメール",
            "さんは書きました",
            "님이 작성",
            "has written",
            "said",
        ),
        *("va escriure", "je napisao", "napisal/-a", "napísal(a)"),
    )
    for colon in (":", "：")
)
_VERBS = frozenset(
    [
        "wrote",
        "schrieb",
        "schreef",
        "écrit",
        "escribió",
        "scritto",
        "escreveu",
        "napisał",
        "skrev",
        "kirjoitti",
        "написал",
        "пишет",
        "пише",
        "napsal",
    ]
)
_DATED = re.compile(r"\d{4}\D|\d{1,2}[:.hH]\d{2}|\d{1,2}[./-]\d{1,2}|@")
# "2016-12-12 20:45 GMT+01:00 Pat Doe <pat@example.com>:" and the East Asian forms of it.
_BY_DATE = re.compile(
    r"\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\s?\d{1,2}月)[^<>]{0,150}<[^<>\s]{3,100}>\s?[:：]?\s?(?:のメール:?)?"
)

_LABEL_GROUPS = {
    "from": "from von de da van od från fra lähettäjä от expéditeur mittente remitente 发件人 寄件者 差出人 보낸사람 von/from odesílatel",
    "date": "sent date gesendet datum envoyé enviado enviada inviato data fecha verzonden wysłano skickat sendt dato lähetetty"
    " отправлено дата 发送时间 日期 送信日時 傳送日期 날짜 enviado_em envoyé_le odesláno",
    "to": "to an à a para aan do till til vastaanottaja кому destinataire destinatario 收件人 宛先 받는사람 komu pour",
    "subject": "subject betreff objet asunto oggetto assunto onderwerp temat ämne emne aihe тема sujet 主题 主旨 件名 제목 předmět",
    "cc": "cc kopie copie copia kopia 抄送 副本 reply-to antwort_an importance priority",
}
_LABELS = {word.replace("_", " "): group for group, words in _LABEL_GROUPS.items() for word in words.split()}

_ORIGINAL = frozenset(
    (
        *(
            "original message",
            "ursprüngliche nachricht",
            "original-nachricht",
            "originalnachricht",
            "message d'origine",
        ),
        *(
            "message original",
            "mensaje original",
            "messaggio originale",
            "mensagem original",
            "oorspronkelijk bericht",
        ),
        *(
            "oryginalna wiadomość",
            "wiadomość oryginalna",
            "ursprungligt meddelande",
            "oprindelig meddelelse",
            "原始邮件",
        ),
        *(
            "opprinnelig melding",
            "alkuperäinen viesti",
            "原始郵件",
            "元のメッセージ",
            "исходное сообщение",
            "reply message",
            "antwort nachricht",
        ),
        *(
            "original appointment",
            "ursprünglicher termin",
            "reply to message",
            "původní zpráva",
            "eredeti üzenet",
            "mensagem_original",
        ),
    )
)
_FORWARDED = frozenset(
    (
        *(
            "forwarded message",
            "begin forwarded message",
            "weitergeleitete nachricht",
            "anfang der weitergeleiteten nachricht",
        ),
        *(
            "message transféré",
            "début du message transféré",
            "mensaje reenviado",
            "inicio del mensaje reenviado",
        ),
        *(
            "messaggio inoltrato",
            "inizio messaggio inoltrato",
            "mensagem encaminhada",
            "início da mensagem reencaminhada",
        ),
        *(
            "doorgestuurd bericht",
            "begin doorgestuurd bericht",
            "转发邮件",
            "転送されたメッセージ",
            "vidarebefordrat meddelande",
        ),
    )
)
_MOBILE = (
    *(
        "sent from my ",
        "sent from mail for ",
        "sent via ",
        "sent from yahoo",
        "get outlook for ",
        "sent from outlook",
    ),
    *(
        "von meinem ",
        "gesendet von ",
        "gesendet mit ",
        "diese nachricht wurde von mein",
        "envoyé de mon ",
        "envoyé depuis ",
    ),
    *(
        "enviado desde mi ",
        "enviado do meu ",
        "enviado desde ",
        "enviado via ",
        "inviato da ",
        "verstuurd vanaf ",
        "verzonden vanaf ",
    ),
    *(
        "wysłano z ",
        "wysłane z ",
        "skickat från min ",
        "sendt fra min ",
        "lähetetty ",
        "отправлено с ",
        "从我的 ",
        "发自我的",
    ),
    *(
        "iphoneから送信",
        "ipadから送信",
        "отправлено из ",
        "outlook für ",
        "télécharger outlook ",
        "obtener outlook ",
        "sent with ",
    ),
)
_RULES = "-–—_=*# \t"
_SIGNATURE_LINES = 15


def new_words(
    text: str, quoted: Sequence[Span] = (), markers: tuple[str, ...] = (), is_reply: bool = True
) -> Body:
    """Splits `text`. `quoted`: spans the markup says are quoted. `markers`: our own "write above" lines, as we wrote them.

    A mail that answers nothing (`is_reply` false) is never cut: what it quotes or forwards is its report. Text below a
    quoted block stays, text below an unquoted one (Outlook's way) does not, unless nothing would be left of the answer.
    """
    lines = _Lines(text, quoted)
    kinds = (
        _cut(lines, tuple(marker.casefold() for marker in markers)) if is_reply else [_Is.NEW] * len(lines)
    )
    _sign(lines, kinds)
    return Body(text, *(lines.spans(kinds, kind) for kind in (_Is.NEW, _Is.QUOTE, _Is.SIGNATURE)))


class _Lines:
    """The lines of a text: their offsets, their stripped content, and which are quoted by sign or by markup."""

    def __init__(self, text: str, quoted: Sequence[Span]) -> None:
        self.text = text
        self.starts: list[int] = []
        self.plain: list[str] = []
        self.quoted: list[bool] = []
        spans, next_span, reach = sorted(quoted), 0, -1
        start = 0
        for line in text.split("\n"):
            self.starts.append(start)
            plain = line.strip() if len(line) <= MAX_LINE else line[:MAX_LINE].strip()
            self.plain.append(plain.replace("\xa0", " "))
            end = start + len(line)
            content_at = start + len(line) - len(line.lstrip())
            while next_span < len(spans) and spans[next_span][0] <= content_at:
                reach = max(reach, spans[next_span][1])
                next_span += 1
            self.quoted.append(plain.startswith((">", "|>", "＞")) or (bool(plain) and end <= reach + 1))
            start = end + 1
        self.starts.append(start)

    def __len__(self) -> int:
        return len(self.plain)

    def next_text(self, index: int) -> int | None:
        """The next line at or after `index` that is not blank, looking at most 4 lines ahead."""
        return next((i for i in range(index, min(index + 4, len(self))) if self.plain[i]), None)

    def quotes_next(self, index: int) -> bool:
        """Whether a quotation begins there: what ends like an introduction then is one, with a date or without."""
        found = self.next_text(index)
        return found is not None and self.quoted[found]

    def spans(self, kinds: list[_Is], wanted: _Is) -> tuple[Span, ...]:
        """Runs of lines of one kind, without their outer blank lines; blank lines inside a run do not part it."""
        found: list[Span] = []
        first = last = -1
        for index, kind in enumerate([*kinds, None]):
            if kind is wanted and self.plain[index]:
                first, last = (index if first < 0 else first), index
            elif kind is not wanted and first >= 0 and (kind is None or self.plain[index]):
                found.append((self.starts[first], self.starts[last + 1] - 1))
                first = -1
        return tuple(found)


def _cut(lines: _Lines, markers: tuple[str, ...]) -> list[_Is]:
    kinds = [_Is.QUOTE if quoted else _Is.NEW for quoted in lines.quoted]
    index, spoken = 0, False
    while index < len(lines):
        plain = lines.plain[index]
        if not plain or lines.quoted[index]:
            index += 1
            continue
        if markers and any(marker in plain.casefold() for marker in markers):
            return _tail(kinds, index)
        if _rule_words(plain) in _FORWARDED:
            return kinds  # what was passed on is new to us
        length = _attribution(lines, index)
        if length:
            following = lines.next_text(index + length)
            if following is None or lines.quoted[following]:
                kinds[index : index + length] = [_Is.QUOTE] * length
                index += length
                continue
        if spoken and (length or _is_original(lines, index) or _is_header_block(lines, index)):
            return _tail(kinds, index)
        spoken = True
        index += 1
    return kinds


def _tail(kinds: list[_Is], index: int) -> list[_Is]:
    return kinds[:index] + [_Is.QUOTE] * (len(kinds) - index)


def _rule_words(plain: str) -> str:
    return plain.strip(_RULES + ":：>").casefold()


def _attribution(lines: _Lines, index: int) -> int:
    """How many lines from `index` on introduce a quotation: 0 to 3, for programs wrap them."""
    joined = ""
    for length in range(1, 4):
        if index + length > len(lines):
            return 0
        plain = lines.plain[index + length - 1].strip("*_ ")
        if not plain:
            return 0
        ruled = plain.startswith("--") and plain.endswith("--")
        joined = f"{joined} {plain}".strip().strip("-— ")
        if not joined or len(joined) > MAX_LINE:
            return 0
        lowered = joined.casefold()
        ended = lowered.endswith(_ENDINGS)
        if ruled and lowered.rpartition(" ")[2] in _VERBS:
            return length
        if not ended and lowered.endswith((":", "：")) and not _VERBS.isdisjoint(lowered.split()):
            ended = lowered.startswith(_OPENINGS) or joined[0].isdigit()  # "Am 3.2. schrieb Pat Doe <..>:"
        if ended and (_DATED.search(joined) or lines.quotes_next(index + length)):
            return length
        if _BY_DATE.fullmatch(joined):
            return length
        if ended or not (lowered.startswith(_OPENINGS) or joined[0].isdigit()):
            return 0
    return 0


def _is_original(lines: _Lines, index: int) -> bool:
    """ "-----Original Message-----", or a rule of underscores above a block of header lines."""
    plain = lines.plain[index]
    if plain[0] not in _RULES and not plain.endswith("--"):
        return False
    words = _rule_words(plain)
    if words in _ORIGINAL:
        return True
    following = lines.next_text(index + 1) if not words and len(plain) >= 5 else None
    return following is not None and _is_header_block(lines, following)


def _is_header_block(lines: _Lines, index: int) -> bool:
    """From, Sent, To, Subject in some language: From and two others within six lines, the first of them here."""
    if not header_label(lines.plain[index]):
        return False
    seen = {header_label(plain) for plain in lines.plain[index : index + 7]} - {""}
    if "from" in seen and len(seen) >= 3:
        return True
    first, second = lines.plain[index], lines.plain[index + 1 : index + 2]
    return (
        header_label(first) == "from" and "@" in first and bool(second) and header_label(second[0]) == "date"
    )


def header_label(plain: str) -> str:
    """Which header field a line of a quoted mail names, in whatever language: from, date, to, subject, cc; else ""."""
    head, colon, _ = plain.replace("：", ":", 1).strip("*> ").partition(":")
    if not colon or len(head) > 20:
        return ""
    return _LABELS.get(head.strip("* \u3000").casefold(), "")


def _sign(lines: _Lines, kinds: list[_Is]) -> None:
    """Marks what stands below a signature rule, and the line a telephone adds, down to the next quotation."""
    index = 0
    while index < len(lines):
        if kinds[index] is _Is.NEW and _is_signature(lines.plain[index]):
            end = index
            while end < len(lines) and kinds[end] is _Is.NEW:
                end += 1
            written = sum(1 for plain in lines.plain[index + 1 : end] if plain)
            if written <= _SIGNATURE_LINES:
                kinds[index:end] = [_Is.SIGNATURE] * (end - index)
            index = end
        index += 1


def _is_signature(plain: str) -> bool:
    if plain in ("--", "—", "__", "-- ", "___", "– –"):
        return True
    return len(plain) <= 100 and plain.strip("<_*-> ").casefold().startswith(_MOBILE)
