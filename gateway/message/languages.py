"""Guesses the language of a text from its commonest words. Owns the word lists; in doubt there is no answer."""

import re
from collections import Counter

_COMMON = {
    "en": "the and is are was not for with this that have has our we you it cannot please of to",
    "de": "der die das und ist sind nicht für mit wir ich sie ein eine auf bitte seit den dem zu im kann können kein keine gruß grüße grüßen",
    "fr": "le la les et est sont pas pour avec nous vous je une des ne depuis dans sur du au",
    "es": "el la los las y es son no para con nosotros una desde por que en del al está hola",
    "it": "il lo gli e è sono non per con noi una da che in del della alla buongiorno questo si",
    "pt": "o os as e é são não para com nós uma desde por que em do da ao está olá",
    "nl": "de het een en is zijn niet voor met wij u van sinds dat op te aan kunnen graag wordt",
    "pl": "i jest są nie dla z my od że w na się do to proszę jak przez po dzień dobry",
}
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    (re.compile("[\u3040-\u30ff]"), "ja"),
    (re.compile("[\uac00-\ud7af]"), "ko"),
    (re.compile("[\u4e00-\u9fff]"), "zh"),
    (re.compile("[\u0400-\u04ff]{3}"), "ru"),
)
_ENOUGH = 600  # characters


def language(text: str) -> str | None:
    """ISO 639-1 code, or None where no language stands out."""
    sample = text[:_ENOUGH]
    if not sample.isascii():
        for script, code in _SCRIPTS:
            if script.search(sample):
                return code
    said = Counter(_WORD.findall(sample.lower()))
    counts = sorted(
        ((sum(said[word] for word in common & said.keys()), code) for code, common in _WORDS.items()),
        reverse=True,
    )
    (best, code), (second, _) = counts[0], counts[1]
    return code if best >= 2 and best > second else None
