"""Guesses the language of a text from its commonest words. Owns the word lists; in doubt there is no answer."""

import re
import string
from collections import Counter
from functools import lru_cache
from itertools import chain

_COMMON = {
    "en": "the and is are was were not for with this that these have has had our we you your my me i it its cannot can can't please of to"
    " in on at from by an any all be been but so when since after again anyone nobody everyone help thanks thank hi hello getting"
    " what why how who where does do did doesn't don't won't isn't just still only out up down get there here they he she us them no"
    " working work broken fails failing failed error since would could should will if or as about into than now today yesterday",
    "de": "der die das und ist sind war nicht nichts für mit wir ich sie er es ein eine einen einem einer auf bitte seit den dem des zu zum"
    " zur im in am kann können kein keine keinen gruß grüße grüßen hallo guten moin servus danke mehr wieder noch nur auch aber wenn"
    " weil dass bei beim von vom nach vor aus an als wie was wer wo warum heute gestern morgen geht gehen funktioniert läuft hat haben"
    " hatte wurde wird werden uns unser unsere unseren mir mich ihr ihre alle alles kaputt leider hilfe niemand keiner fehler leer schon",
    "fr": "le la les et est sont pas plus pour avec nous vous je tu il on une un des ne n'est depuis dans sur du au aux de ce cette ces ça"
    " c'est qui que quand mon ma mes notre nos votre vos bonjour bonsoir salut merci impossible marche fonctionne rien tout tous tous"
    " toute mais ou où par être avons avez ai a été était impossible problème personne toujours encore hier aujourd'hui ce matin se",
    "es": "el la los las y es son no para con nosotros una un desde por que en del al está están estamos hola buenas buenos gracias nada"
    " nadie todo todos pero cuando como qué porque se me nos mi mis nuestra nuestro nuestros su sus puedo podemos puede funciona sale"
    " hoy ayer hace ya muy más sin entrar de lo le esto esta este han ha he hemos tenemos saludos ayuda error desde",
    "it": "il lo gli e è sono non per con noi una un da che in del della alla buongiorno questo si di le ho abbiamo più ma grazie",
    "pt": "o os as e é são não para com nós uma um desde por que em do da ao está olá de mais mas obrigado obrigada temos",
    "nl": "de het een en is zijn niet voor met wij u van sinds dat op te aan kunnen graag wordt ik er maar bij naar ook geen",
    "pl": "i jest są nie dla z my od że w na się do to proszę jak przez po dzień dobry mam mamy ale co tylko",
}
_SPOKEN_IN: dict[str, tuple[str, ...]] = {}
for _code, _words in _COMMON.items():
    for _each in dict.fromkeys(_words.split()):
        _SPOKEN_IN[_each] = (*_SPOKEN_IN.get(_each, ()), _code)
_BLANKS = str.maketrans(
    {"’": "'"} | dict.fromkeys(string.punctuation.replace("'", "") + string.digits + "“”„«»…–—·•¿¡", " ")
)
# Letters that speak where words are few. A name may bring one: it counts as one word.
_LETTERS = {"de": "äöüß", "fr": "çèêœùâîû", "es": "ñ¿¡áíú"}
_SCRIPTS = (
    (re.compile("[\u3040-\u30ff]"), "ja"),
    (re.compile("[\uac00-\ud7af]"), "ko"),
    (re.compile("[\u4e00-\u9fff]"), "zh"),
    (re.compile("[\u0400-\u04ff]{3}"), "ru"),
)
_ENOUGH = 600  # characters
_FEW = 5  # words: among so few one is enough
_LIKELY = frozenset(("en", "de", "fr", "es"))


@lru_cache(maxsize=8)  # of one mail: each reading asks
def language(text: str) -> str | None:
    """ISO 639-1 code, or None where no language stands out."""
    sample = text[:_ENOUGH]
    if not sample.isascii():
        for script, code in _SCRIPTS:
            if script.search(sample):
                return code
    lowered = sample.lower()
    said = lowered.translate(_BLANKS).split()
    counts = Counter(dict.fromkeys(_COMMON, 0))
    counts.update(chain.from_iterable(filter(None, map(_SPOKEN_IN.get, said))))
    if not lowered.isascii():
        for code, letters in _LETTERS.items():
            counts[code] += any(letter in lowered for letter in letters)
    (best, code), (second, _) = sorted(((count, code) for code, count in counts.items()), reverse=True)[:2]
    enough = best >= 2 or (best == 1 and len(set(said)) <= _FEW and code in _LIKELY)
    return code if enough and best > second else None
