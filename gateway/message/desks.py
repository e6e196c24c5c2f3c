"""Is a mail for another desk, by what it is about and by what is wanted of that? And does it ask what a past fault was?

Owns both judgements, over the halves in `words.desks`. A half alone says nothing, and who tells what was done in the
product and what came of it has a fault or a question of ours, whatever the words. Pure and linear.
"""

import re
from collections.abc import Callable

from gateway.message.phrases import Text
from gateway.message.words import desks as words
from gateway.message.words import gate
from gateway.message.words.desks import Faults

_CODE = r"(?<![\w-])(?!(?:INV|PO|SOC|ISO|Q|CV|VAT|RE|BA)[- ]?\d)[A-Z]{2,5}-(?:[A-Z]{1,4}-)?\d{1,4}(?![\w-])"
_STATE = r"[„“\"«‹「][^„“”\"«»‹›」\n]{1,40}[“”\"»›」]"
_USES = re.compile(
    rf"{_CODE}|(?<!\d)(?:40[0-9]|50[0-4])(?!\d)"
    r"|(?i:\b(?:when(?:ever)?|each time|every time|as soon as|after|once) (?:i|we|he|she|they|my|our|an? (?:agent|user|customer)|agents|users|customers|somebody|someone) "
    r"(?!are |were |know |have signed|had )"
    r"|\b(?:i|we|they|he|she|agents|users) (?:press|click|tap|push|hit|drag|scroll|open|select|choose|save|upload|launch|log|try|tried)\b"
    r"|\b(?:clicking|pressing|tapping|hitting|opening|saving|loading)\b"
    r"|\b(?:stays(?! the same)|remains|jumps?|hangs?|stops at|comes? out|sits? in|goes? (?:grey|gray|back|blank)|greyed|shows up)\b"
    r"|\b(?:beim [A-ZÄÖÜ]?\w{3,20}en|wenn (?:ich|wir|man)|klick\w*|drück\w*|tippe\w*|bleib(?:t|en)|springt|hängen)\b"
    r"|\b(?:quand (?:je|j'|on|nous|mon|ma|il|elle)|lorsqu\w*|en cliquant|clique\w*|appuie\w*|reste(?:nt)?|revien(?:t|nent))\b"
    r"|\b(?:al (?:pulsar|abrir|guardar|hacer|entrar|intentar|enviar|cargar|dar)|cuando (?:pulso|abro|abrimos|pulsamos|intento|entro)|pulso|pulsamos|vuelven?|se quedan?)\b"
    r"|\b(?:module?|modul|módulo|version mismatch|screen|bildschirm|écran|pantalla)\b)"
)
"""An act and what came of it, a mark of the program, a state by its name."""
_NAMES_A_STATE = re.compile(_STATE)
_DENIED = re.compile(
    r"\b(?:no more|no other|no further|without (?:any|a single)?|not a single|not one|nothing is|nothing was|keine|keinerlei|kein einziger"
    r"|keine einzige|plus aucune?|aucune?|sin|ningún|ninguna)(?: \w{3,15})? ?(?:errors?|problems?|issues?|crash(?:es)?|outages?|wrong|broken"
    r"|fehler|probleme?|abstürze?|absturz|ausfälle?|erreurs?|problèmes?|soucis?|pannes?|plantages?|errore?s?|problemas?|fallos?|caídas?)\b"
    r"|\b(?:won't|will not|cannot|can't|not|don't) (?:be )?(?:looking at|reading|reachable|available|in the office|answer|reply|check(?:ing)?|read) "
    r"|\bon file\b|\b(?:instead of|statt|au lieu de|en lugar de) \d+"
    r"|問題なく|問題ありません|実際の障害ではございません",
    re.I,
)
_TURN = re.compile(
    r"(?:(?<=[.!?:…\n])|^)[ \t]*(?:(?:and |und |et |y )?(?i:now (?:the|we|i|my|our|to|for)|today|this morning|since(?! you)|one more thing|another thing|the other thing|as for"
    r"|jetzt|heute|seit(?!her|dem| ihr| eur)|nun|ansonsten|noch etwas|maintenant|aujourd'hui|depuis (?!v)|ce matin|autre chose|ahora|hoy|desde(?! su)|otra cosa|esta mañana))\b"
    r"|(?i:\b(?:though|however|allerdings|jedoch|par contre|en revanche|cependant|sin embargo|en cambio|mind you|lástima|seul hic|dommage|schade)\b)|(?i:\b(?:only|nur|sólo|solo)[:,]|[.!] *nur (?:sieht|geht|ist|leider))|、ただ|。ただ|本日から|ところで|今朝|さて、|別件",
)
MAX_TOLD = (
    1_500  # characters: who writes to another desk is brief, and letters to many begin with what they are
)


_ASKS = re.compile(
    r"\b(?:(?:where|how) (?:do|can|could|should|would|might|must) (?:i|we|you|one|somebody|someone)|how one|how (?:i|we) (?:can|could|might)"
    r"|(?:wo|wie|womit|worüber) \w{3,15} (?:ich|wir|man)|(?:comment|où) (?:\w{3,15}er|\w{3,15}ir|puis|peut|pouvons|dois|doit|fait|faire)\b"
    r"|(?:cómo|dónde) (?:\w{2,14}o|\w{2,14}mos|se|puedo|podemos|debo)\b"
    r"|would be (?:lovely|great|nice|good|handy|helpful|useful|cool|neat|grand) (?:to have|if|to be able)|it would help|would save us|feature request|an? (?:idea|suggestion|wish)\b|christmas list|wish ?list|please (?:add an?|allow|let us|make it)|nous aimerions pouvoir|vendría (?:muy )?bien|feine sache"
    r"|could the \w+ \w+|wäre (?:schön|toll|super|hilfreich|praktisch|nett)|könnte man|vorschlag|anregung|wunschliste"
    r"|serait (?:bien|pratique|utile|chouette|possible d)|sería (?:bueno|útil|genial|estupendo)|estaría (?:bien|genial)|sugerencia)"
    r"|していただけると|どこで|要望|ほしい|欲しい",
    re.I,
)


def without_denied(text: str) -> str:
    """ "No more errors all weekend": named, to say that there are none."""
    return _DENIED.sub(" ", text)


def uses_the_product(text: str, mail: Text) -> bool:
    return (
        _USES.search(text) is not None
        or mail.says(gate.ONSET, gate.ONSET_JA)
        or (not mail.text.isascii() and any(each in mail.text for each in words.USES_JA))
    )


def asks_what_was(text: str, mail: Text) -> bool:
    """What a fault was that is over, for the record: nothing is to be mended."""
    if not (mail.says(*words.CAUSE) and mail.says(*words.EVENT)) or mail.says(*words.NOW):
        return False
    return (mail.says(*words.OVER) or mail.says(*words.ON_RECORD)) and not (
        mail.says(*words.SHOWN) or _USES.search(text)
    )


def speaks_to_another(mail: Text) -> bool:
    """Of a matter that is none of the product, to somebody: only to be asked where nothing speaks of the product."""
    return mail.says(*words.ELSEWHERE)


def is_addressed(mail: Text) -> bool:
    """To somebody, or of its author, or a question: reports tell of a thing, or want it looked at."""
    asked = "?" in mail.text or "？" in mail.text
    return (asked or mail.says(*words.ADDRESSED)) and not mail.says(*words.LOOK)


def asks_of_the_product(text: str) -> bool:
    """How one does a thing in it, or that it should do more."""
    return _ASKS.search(text) is not None


def speaks_of_the_product(mail: Text) -> bool:
    return mail.says(gate.TECHNICAL, gate.TECHNICAL_JA) or mail.says(*words.OF_THE_PRODUCT)


def is_another_desks(text: str, mail: Text, asks: Callable[[], bool]) -> bool:
    """`text`: subject and words as written; `mail`: the same, made ready. `asks`: of the product, which letters to many
    and offers do as well."""
    if mail.says(gate.ONSET, gate.ONSET_JA):
        return False
    ours = not mail.says(*words.OF_THE_PRODUCT)
    found = {
        each.faults
        for each in words.MATTERS
        if (ours or each.faults is Faults.ELSEWHERE) and mail.says(*each.about) and mail.says(*each.wanted)
    }
    if not found or uses_the_product(text[:MAX_TOLD], mail):
        return False
    if Faults.ELSEWHERE in found:
        return True
    if asks():
        return False
    told = Text(without_denied(text))
    if not _tells_of_faults(told):
        return True
    return Faults.ON_PAPER in found and not told.says(gate.TECHNICAL, gate.TECHNICAL_JA)


def only_praises(text: str, mail: Text) -> bool:
    """Pleased, and nothing besides: no fault but one that there is no more, and no turn to something else."""
    pleased = mail.count(words.PLEASED, words.PLEASED_JA)
    if not pleased or turns(text):
        return False
    told = Text(without_denied(text))
    return (
        pleased + (not told.says(gate.TECHNICAL, gate.TECHNICAL_JA)) > 1
        and not _tells_of_faults(told)
        and not uses_the_product(text, told)
    )


def turns(text: str) -> bool:
    """ "Thanks for last week. Now the maps": who thanks first goes on to something else."""
    return _TURN.search(text) is not None


def _tells_of_faults(told: Text) -> bool:
    return told.says(gate.FAULT, gate.FAULT_JA) or told.says(gate.SOFT, gate.SOFT_JA)
