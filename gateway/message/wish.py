"""How often a customer wants to hear from us, where they say so: "every two days", "only when it is fixed".

Owns the phrases, by language, as tables. Reads a wish and nothing more: an agent accepts it, or it promises nothing.
"Every two days" said of the fault itself is no wish, so a longer mail must speak of news in the same sentence.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

MAX_READ = 20_000  # characters; who writes more asks for something else
MAX_WORDS = 120  # of the sentence that is kept as their words
ALONE = 60  # characters: so short a reply is about nothing else


@dataclass(frozen=True, slots=True)
class Wished:
    words: str  # the sentence, as it was written
    every: timedelta | None  # None: only when it is solved


_NUMBERS: Mapping[str, float] = {
    **{word: n for n, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight"), 1)},
    **{
        word: n
        for n, word in enumerate(("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht"), 1)
    },
    **{word: n for n, word in enumerate(("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit"), 1)},
    **{
        word: n
        for n, word in enumerate(("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho"), 1)
    },
    **dict.fromkeys(("other", "second"), 2),
    "twelve": 12,
    "half": 0.5,
}
_UNITS: Mapping[str, timedelta] = {
    **dict.fromkeys(("minute", "minutes", "minuten", "minuto", "minutos"), timedelta(minutes=1)),
    **dict.fromkeys(
        ("hour", "hours", "hrs", "stunde", "stunden", "heure", "heures", "hora", "horas"), timedelta(hours=1)
    ),
    **dict.fromkeys(
        ("day", "days", "tag", "tage", "jour", "jours", "día", "días", "dia", "dias"), timedelta(days=1)
    ),
    **dict.fromkeys(
        ("week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas"), timedelta(weeks=1)
    ),
}
_NAMED: Mapping[str, timedelta] = {
    **dict.fromkeys(("hourly", "stündlich"), timedelta(hours=1)),
    **dict.fromkeys(
        ("daily", "once a day", "täglich", "einmal am tag", "quotidiennement", "une fois par jour", "diariamente",
         "una vez al día"),
        timedelta(days=1),
    ),
    **dict.fromkeys(
        ("weekly", "once a week", "wöchentlich", "einmal pro woche", "une fois par semaine", "una vez por semana",
         "una vez a la semana"),
        timedelta(weeks=1),
    ),
}  # fmt: skip
_UNTIL_SOLVED = (
    r"only (?:when|once|if) (?:it|this|that)(?:'s| is| has been)? (?:\w+ )?(?:fixed|solved|resolved|done)",
    r"(?:no|don't need|do not need|without) (?:any )?(?:status )?updates",
    r"(?:erst|nur),? wenn (?:es|das|alles) (?:behoben|gelöst|erledigt|fertig) ist",
    r"seulement quand (?:c'est|ce sera) (?:résolu|réparé|corrigé)",
    r"(?:solo|sólo) cuando (?:esté|este) (?:resuelto|solucionado|arreglado)",
)
_NEWS = re.compile(
    r"\b(?:updates?|hear|inform|informed|tell (?:us|me)|let (?:us|me) know|status|news|keep (?:us|me)|"
    r"zwischenst[aä]nde?|informier\w*|bescheid|melden|rückmeldung|hören|"
    r"nouvelles|inform\w+|tenez|prévenez|actualizaci\w+|notici\w+|avís\w+|avis\w+|infórm\w+)\b",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"\b(?:every|all?e[nr]?|jede[nrs]?|tou(?:te)?s les|chaque|cada|todos los)\s+"
    rf"(?:(\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\s+)?({'|'.join(sorted(_UNITS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_OFTEN = re.compile(rf"\b({'|'.join(sorted(_NAMED, key=len, reverse=True))})\b", re.IGNORECASE)
_SOLVED = re.compile("|".join(_UNTIL_SOLVED), re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]+")
_GREETING = re.compile(r"(?:hi|hello|dear|hey|hallo|bonjour|hola|thanks|thank you|danke|merci|gracias|best|regards|cheers)\b", re.IGNORECASE)  # fmt: skip


def read_wish(text: str) -> Wished | None:
    """The first wish in a customer's new words; None where they name none."""
    text = text[:MAX_READ].replace("\u2019", "'")
    sentences = [" ".join(each.split()) for each in _SENTENCE.findall(text)]
    said = [each for each in sentences if each and not _GREETING.match(each)]
    alone = sum(map(len, said)) <= ALONE
    for sentence in said:
        if not (alone or _NEWS.search(sentence)):
            continue
        every = _interval(sentence)
        if every is not None or _SOLVED.search(sentence):
            return Wished(sentence[:MAX_WORDS], every)
    return None


def _interval(sentence: str) -> timedelta | None:
    found = _EVERY.search(sentence)
    if found is not None:
        number, unit = found[1], found[2].casefold()
        count = 1.0 if number is None else float(number) if number.isdigit() else _NUMBERS[number.casefold()]
        return _UNITS[unit] * count or None
    named = _OFTEN.search(sentence)
    return _NAMED[named[1].casefold()] if named else None
