"""Reads the required fields of a report out of the author's own words (K3), each with the words that say so.

Owns labels, structure and their confidence; names and questions of the fields are the policy's. Never guesses what is not
written: a field without evidence is missing, and every span points at octet-true text (`part_text[start:end] == text`).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from gateway.message.body import Body
from gateway.message.parse import Message
from rules.policy import FieldSpec


class Status(StrEnum):
    PRESENT = "present"
    MISSING = "missing"
    DECLINED = "declined"  # "logs: none": never asked again
    PROMISED = "promised"  # "logs follow tomorrow"
    UNSURE = "unsure"  # read, and played back


@dataclass(frozen=True, slots=True)
class Evidence:
    """`part`: subject, body (the mail's whole text) or attachment:N (whose span is empty: the whole of it speaks). `source`: label, structure, lexicon or attachment."""

    part: str
    start: int
    end: int
    text: str
    source: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Reading:
    status: Status
    value: str | None = None
    spans: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """One reading for each field that was asked for, in the policy's order: what decides most comes first."""

    fields: tuple[tuple[str, Reading], ...]

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(name for name, reading in self.fields if reading.status is Status.MISSING)


# Shipped labels, beside those of the policy. Lower case, without the colon.
LABELS: dict[str, tuple[str, ...]] = {
    "aspects": (
        *(
            "what fails",
            "what is not working",
            "what's not working",
            "not working",
            "problem",
            "issue",
            "affected",
            "summary",
        ),
        *(
            "was geht nicht",
            "was funktioniert nicht",
            "fehlerbild",
            "betroffen",
            "ce qui ne fonctionne pas",
            "problème",
        ),
        *("qué falla", "problema", "descripción", "aspects", "description", "affected feature", "component"),
    ),
    "impact": (
        *(
            "impact",
            "users affected",
            "affected users",
            "who is affected",
            "business impact",
            "impact on users",
        ),
        *(
            "auswirkung",
            "auswirkungen",
            "betroffene nutzer",
            "betroffene benutzer",
            "conséquences",
            "utilisateurs touchés",
        ),
        *("impacto", "usuarios afectados"),
    ),
    "start_time": (
        *(
            "start time",
            "started",
            "since",
            "since when",
            "start",
            "began",
            "when did it start",
            "time",
            "first seen",
            "when",
        ),
        *(
            "beginn",
            "seit",
            "seit wann",
            "zeitpunkt",
            "début",
            "depuis",
            "depuis quand",
            "inicio",
            "desde",
            "desde cuándo",
        ),
    ),
    "steps": (
        *(
            "steps",
            "steps to reproduce",
            "how to reproduce",
            "reproduction",
            "to reproduce",
            "repro",
            "repro steps",
        ),
        *(
            "schritte",
            "schritte zum nachstellen",
            "reproduktion",
            "étapes",
            "étapes pour reproduire",
            "pasos",
            "reproducir",
        ),
    ),
    "logs": (
        *(
            "logs",
            "log",
            "log file",
            "log files",
            "data",
            "trace",
            "stack trace",
            "screenshot",
            "screenshots",
        ),
        *("protokoll", "protokolle", "logdatei", "journal", "journaux", "registro", "registros"),
    ),
    "error": (
        *(
            "error",
            "error message",
            "message",
            "exact error",
            "error text",
            "fehler",
            "fehlermeldung",
            "erreur",
        ),
        *("message d'erreur", "error exacto", "mensaje de error", "mensaje"),
    ),
}
_NOTHING = frozenset(
    (
        *(
            "none",
            "n/a",
            "na",
            "nothing",
            "no",
            "-",
            "--",
            "—",
            "not available",
            "not applicable",
            "no logs",
            "no error",
        ),
        *(
            "keine",
            "keiner",
            "kein",
            "entfällt",
            "aucun",
            "aucune",
            "néant",
            "ninguno",
            "ninguna",
            "no hay",
            "なし",
            "無",
            "无",
        ),
    )
)
_PROMISES = re.compile(
    r"\b(?:will (?:send|follow|attach|provide|add)|to follow|follows? (?:later|tomorrow|soon)|later today|i'll (?:send|attach)"
    r"|we'll (?:send|attach)|reiche ich nach|folgt|folgen|schicke ich|j'enverrai|enviaré)\b",
    re.I,
)
_LABEL = re.compile(
    r"[ \t]*(?:[-*•#>]{1,3}[ \t]*|\d{1,2}[.)][ \t]*)?[*_]{0,2}([^\n:：=*_?]{2,40}?)[*_]{0,2}[ \t]*[?]?[ \t]*(?:[:：]|$)[*_]{0,2}"
)
_NUMBERED = re.compile(r"[ \t]*(?:\(?(\d{1,2})[.):]|step (\d{1,2})\b)", re.I)
_ARROWS = re.compile(r"(?:->|=>|→|➔|»)")
_LOG_LINE = re.compile(
    r"[ \t>]*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|Traceback \(most recent|at [\w.$]+\([\w.]+:\d+\)|\s*File \"[^\"]+\", line \d"
    r"|\d{1,3}(?:\.\d{1,3}){3} - |(?:ERROR|WARN|INFO|DEBUG|FATAL)\b|Exception in thread|Caused by: )"
)
_QUOTED = re.compile(r"[\"“„«'‘]([^\"“”„«»\n]{6,200})[\"”“»'’]")
_ERROR_WORD = re.compile(
    r"\b(?:error|errors|message|says|saying|shows?|exception|fails? with|fehler|fehlermeldung|meldung|meldet|erreur|mensaje|errore)\b",
    re.I,
)
_CODE = re.compile(
    r"\b(?:HTTP[ /]?)?(?:40[0-9]|41\d|42\d|50[0-9])\b(?=[ :.,)]|$)(?:[ :][A-Z][A-Za-z ]{3,40})?|\b[A-Z][A-Za-z]{2,40}(?:Exception|Error)\b[^\n]{0,120}"
    r"|\b(?:ERR|E)[_-][A-Z0-9_]{3,40}\b"
)
_FAILS = re.compile(
    r"\b(?:can(?:no|'|’)?t|cannot|does(?:n['’]t| not) (?:work|load|open|start|send|save|respond|appear)|not working|is down|are down"
    r"|fails?|failing|failed|broken|crash(?:es|ed|ing)?|unavailable|hangs?|stopped|unable to|wrong|missing|times? out|won['’]t|stuck"
    r"|will not|funktioniert nicht|geht nicht|startet nicht|lädt nicht|öffnet (?:sich )?nicht|fällt aus|kaputt|ausgefallen|nicht (?:mehr )?(?:möglich|erreichbar|verfügbar)"
    r"|ne fonctionne (?:pas|plus)|en panne|impossible|no funciona|no puedo|no podemos|caído|non funziona)\b",
    re.I,
)
_WHO = re.compile(
    r"\b(?:all (?:of )?(?:our |the )?(?:users|customers|agents|staff|employees|people|teams?|colleagues)|every(?:body|one)|no ?(?:body|one)\b"
    r"|(?<![\d.,])\d[\d.,]{0,12} (?:%|percent|users|customers|agents|people|participants|employees|colleagues|nutzer|leute|personen|benutzer|kunden|utilisateurs|clients|usuarios|clientes)"
    r"|(?:some|several|many|most|few) (?:of )?(?:our |the )?(?:users|customers|agents|people|colleagues)|only (?:me|one user)|just me"
    r"|alle (?:nutzer|benutzer|kunden|kollegen|mitarbeiter)|niemand|tous les utilisateurs|todos los usuarios|nadie)\b",
    re.I,
)
_WHEN = re.compile(
    r"\b(?:since|started|starting|began|from|as of|seit|depuis|desde|dal|vanaf)\b[^\n.;]{0,30}?(?:\d{1,2}(?::\d\d|[ ]?(?:am|pm|uhr|h)\b)"
    r"|\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|yesterday|today|this (?:morning|afternoon|evening)|last (?:night|week)|\w+day\b"
    r"|gestern|heute|hier|ce matin|ayer|hoy|esta mañana)[^\n.;,]{0,30}(?!\w)|\b(?:about |around )?\d{1,3} (?:minutes?|hours?|days?) ago\b",
    re.I,
)
_INNER_LABEL = re.compile(r"(?<=[.!?])[ \t](?=[^\W\d][^\n:?.!]{2,30}:[ \t])")
_MAX_TEXT = 60_000
_FEW = 5  # matches looked at, so that a mail full of labels costs no more
_STOPS = (". ", "\n\n", "! ", "? ", ".\n")
_LABEL_LINE = re.compile(r"[ \t]{0,8}[^\W\d][^\n:?]{1,40}:")
_NEXT_LABEL = re.compile(r"\n[ \t]{0,8}[^\W\d][^\n:?]{1,40}:[ \t]")
_TEXTUAL = (
    "text/",
    "image/",
    "application/json",
    "application/xml",
    "application/zip",
    "application/gzip",
    "video/",
)


def read_fields(message: Message, body: Body, specs: Iterable[FieldSpec]) -> Extraction:
    """One reading for each of `specs`, out of the new words of the body, the subject and the attachments."""
    wanted = tuple(specs)
    found: dict[str, list[Evidence]] = {spec.name: [] for spec in wanted}
    refused: dict[str, Status] = {}
    for start, end in body.new:
        _labelled(body.text, start, min(end, start + _MAX_TEXT), wanted, found, refused)
    for evidence_of, name in (
        (_steps, "steps"),
        (_logs, "logs"),
        (_error, "error"),
        (_when, "start_time"),
        (_who, "impact"),
    ):
        if name in found and not found[name]:
            for start, end in body.new:
                found[name] += evidence_of(body.text, start, min(end, start + _MAX_TEXT))
    if "aspects" in found and not found["aspects"]:
        found["aspects"] += _aspects(message.subject, body)
    for spec in wanted:
        if spec.attachments:
            found[spec.name] += _attached(message)
    names = {f"attachment:{index}": each.name or each.type for index, each in enumerate(message.attachments)}
    return Extraction(
        tuple((spec.name, _judged(found[spec.name], refused.get(spec.name), names)) for spec in wanted)
    )


def _judged(spans: list[Evidence], refused: Status | None, names: Mapping[str, str]) -> Reading:
    if not spans:
        return Reading(refused or Status.MISSING)
    best = max(each.confidence for each in spans)
    value = "\n".join(
        each.text or names.get(each.part, each.part) for each in spans if each.confidence == best
    )
    return Reading(Status.PRESENT if best >= 0.6 else Status.UNSURE, value, tuple(spans))


def _labelled(
    text: str,
    start: int,
    end: int,
    specs: tuple[FieldSpec, ...],
    found: dict[str, list[Evidence]],
    refused: dict[str, Status],
) -> None:
    """ "Steps: ..." up to the next label or an empty line; an empty rest takes the lines below."""
    labels = _label_table(specs)
    open_field, open_at, last = "", 0, 0
    for line_start, line_end in _clauses(text, start, end):
        match = _LABEL.match(text, line_start, line_end) if line_end - line_start <= 300 else None
        name = labels.get(match[1].strip().casefold(), "") if match else ""
        blank = not text[line_start:line_end].strip()
        if match and name and (match.end() < line_end or text[match.end() - 1] in ":：*_"):
            _close(text, open_field, open_at, last, found, refused)
            open_field, open_at, last = name, match.end(), line_end
        elif blank and text[open_at:last].strip():
            _close(text, open_field, open_at, last, found, refused)
            open_field = ""
        elif open_field and not blank:
            last = line_end
    _close(text, open_field, open_at, last, found, refused)


@lru_cache(maxsize=64)
def _label_table(specs: tuple[FieldSpec, ...]) -> dict[str, str]:
    return {
        label.casefold().rstrip(":"): spec.name
        for spec in specs
        for label in (*LABELS.get(spec.name, ()), *spec.labels)
    }


def _close(
    text: str, name: str, start: int, end: int, found: dict[str, list[Evidence]], refused: dict[str, Status]
) -> None:
    if not name or end <= start:
        return
    value = text[start:end]
    start += len(value) - len(value.lstrip(" \t\n:=-*"))
    value = text[start:end].rstrip()
    if value.strip(" .!").casefold() in _NOTHING:
        refused[name] = Status.DECLINED
    elif len(value) < 200 and _PROMISES.search(value):
        refused[name] = Status.PROMISED
    elif value:
        found[name].append(Evidence("body", start, start + len(value), value, "label", 0.95))


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def _clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Lines, cut once more where a sentence ends and a label begins: "Since Friday. Steps: open it, press Launch"."""
    for line_start, line_end in _lines(text, start, end):
        for cut in islice(_INNER_LABEL.finditer(text, line_start, line_end), _FEW):
            yield line_start, cut.start()
            line_start = cut.end()
        yield line_start, line_end


def _evidence(text: str, start: int, end: int, source: str, confidence: float) -> Evidence:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return Evidence("body", start, start + len(words), words, source, confidence)


def _steps(text: str, start: int, end: int) -> list[Evidence]:
    """An enumeration of two or more in order, or a chain of arrows."""
    first, last, count = -1, -1, 0
    for line_start, line_end in _lines(text, start, end):
        match = _NUMBERED.match(text, line_start, line_end)
        number = int(match[1] or match[2]) if match else 0
        if number == count + 1:
            first, last, count = (line_start if number == 1 else first), line_end, number
        elif number == 1:
            first, last, count = line_start, line_end, 1
        elif (
            count < 2
            and line_end - line_start <= 300
            and len(_ARROWS.findall(text, line_start, line_end)) >= 2
        ):
            return [_evidence(text, line_start, line_end, "structure", 0.8)]
    return [_evidence(text, first, last, "structure", 0.85)] if count >= 2 else []


def _logs(text: str, start: int, end: int) -> list[Evidence]:
    first = last = -1
    for line_start, line_end in _lines(text, start, end):
        if _LOG_LINE.match(text, line_start, min(line_end, line_start + 200)):
            first, last = (line_start if first < 0 else first), line_end
    return [_evidence(text, first, last, "structure", 0.85)] if first >= 0 else []


def _error(text: str, start: int, end: int) -> list[Evidence]:
    """Quoted wording in a line that speaks of an error, or an error code."""
    for line_start, line_end in _lines(text, start, end):
        line_end = min(line_end, line_start + 1_000)
        word = _ERROR_WORD.search(text, line_start, line_end)
        if word:
            # What an error says stands behind the word; a name in quotation marks before it is mostly something else's.
            quoted = _QUOTED.search(text, word.end(), line_end) or _QUOTED.search(text, line_start, line_end)
            if quoted:
                return [_evidence(text, quoted.start(1), quoted.end(1), "structure", 0.7)]
    code = _CODE.search(text, start, end)
    return [_evidence(text, code.start(), code.end(), "structure", 0.6)] if code else []


def _when(text: str, start: int, end: int) -> list[Evidence]:
    match = _WHEN.search(text, start, end)
    return [_evidence(text, match.start(), match.end(), "lexicon", 0.6)] if match else []


def _who(text: str, start: int, end: int) -> list[Evidence]:
    match = _WHO.search(text, start, end)
    return [_evidence(text, *_sentence(text, match.start(), start, end), "lexicon", 0.6)] if match else []


def _aspects(subject: str, body: Body) -> list[Evidence]:
    for start, end in body.new:
        for match in islice(_FAILS.finditer(body.text, start, min(end, start + _MAX_TEXT)), _FEW):
            if not _LABEL_LINE.match(
                _line_at(body.text, match.start())
            ):  # a label says itself what its line is
                return [
                    _evidence(body.text, *_sentence(body.text, match.start(), start, end), "lexicon", 0.6)
                ]
    failing = _FAILS.search(subject)
    return [Evidence("subject", 0, len(subject), subject, "lexicon", 0.6)] if failing else []


def _line_at(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 : at]


def _sentence(text: str, at: int, start: int, end: int) -> tuple[int, int]:
    """The sentence around an offset, at most 200 characters to either side, up to any line that has a label."""
    low, high = max(start, at - 200), min(end, at + 200)
    before = max(text.rfind(stop, low, at) for stop in _STOPS)
    label = _NEXT_LABEL.search(text, at, high)
    after = min(
        (found for stop in _STOPS if (found := text.find(stop, at, high)) >= 0),
        default=high,
    )
    return (before + 1 if before >= 0 else low), min(after, label.start() if label else high)


def _attached(message: Message) -> list[Evidence]:
    return [
        Evidence(f"attachment:{index}", 0, 0, "", "attachment", 0.9)
        for index, each in enumerate(message.attachments)
        if each.size
        and (
            each.type.startswith(_TEXTUAL)
            or (each.name or "").lower().endswith((".log", ".txt", ".csv", ".har"))
        )
        and not each.type.startswith(("text/calendar", "text/vcard", "text/x-vcard", "text/rfc822"))
        and not (
            each.inline and each.type.startswith("image/") and each.size < 8_000
        )  # a logo in a signature
    ]
