"""The wording of an error in quotation marks.

Owns how a message is told from a name: of a button, of a word that is spelt wrongly, of one among several.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from gateway.message.account import Account
from gateway.message.body import Span
from gateway.message.speech import KANA, Said, inside
from gateway.message.worded import BESIDE, is_worded, near, word_before
from gateway.message.words.fields import GOES, IDLE_ACTS, ON, ONLY, SPELLING, Is

_BEFORE, _CLOSE, _AFTER = 60, 16, 24  # characters around a quotation that tell what it is


def quotations(mail: Account) -> Iterator[tuple[float, Span]]:
    text = mail.text
    for start, end in mail.forms.quoted:
        if inside(start, mail.forms.machine):
            continue
        at = bisect_right(mail.said, start, key=lambda each: each.start) - 1
        if at < 0 or (mail.said[at].end < start and at + 1 >= len(mail.said)):
            continue
        words = text[start:end]
        said = mail.said[at]
        before = near(said, start - _BEFORE, start) | (
            near(mail.said[at - 1], start - _BEFORE, start) if at and start - said.start < 3 else 0
        )
        after = near(said, end, end + _AFTER)
        if _is_said_aloud(said, start, words, before):
            continue
        if not before & (Is.ERROR | Is.SAYS) and (_names_a_thing(said, end) or _is_pressed(said, start)):
            continue
        if mail.japanese and _NAMED.match(text, end + 1):
            continue
        worded = is_worded(words) and not _is_one_of_several(mail, start, end)
        several = len(words.split()) >= 3 or (mail.japanese and len(words) >= 6)
        if mail.japanese and after & Is.SAYS and (worded or several):
            yield 0.8, (start, end)
        elif before & (Is.ERROR | Is.SAYS | Is.FAILS) and worded:
            yield 0.85, (start, end)
        elif words.endswith(_GOING_ON) and (
            before & (Is.ERROR | Is.SAYS) or _STAYS_AT.search(text, max(said.start, start - _BEFORE), start)
        ):
            yield 0.6, (start, end)
        elif (
            (several or worded or any(map(str.isdigit, words)))
            and near(said, start - _CLOSE, start) & Is.ERROR
            and (worded or not _is_spelling(said, end))
        ):
            yield 0.65, (start, end)
        elif worded and (several or after & (Is.ERROR | Is.SAYS)):
            yield 0.7, (start, end)
        elif worded and len(words.split()) > 1:
            yield 0.5, (start, end)
        elif after & Is.ERROR and text[end + 1 : end + 2] != "\n" and not _is_spelling(said, end):
            yield 0.65, (start, end)
        elif (
            several
            and (_is_shown(said, start, before, mail.japanese) or _is_what_comes(said, start, end))
            and not _is_spelling(said, end)
        ) or (said.signs & Is.ERROR and len(words.split()) > 1 and _is_all_there_is(said, start)):
            yield 0.5, (start, end)


_GOING_ON = ("…", "...")
"""What a screen shows while it works: "Crunching…"."""


def _is_said_aloud(said: Said, start: int, words: str, before: int) -> bool:
    """ "why is search so slow?", "the rule "url does not contain"": the words of somebody, or what is tested by."""
    if before & Is.ERROR:
        return False
    if _ASKED.match(words) and not is_worded(words):
        return True
    if _OURS.search(said.text, max(said.start, start - _CLOSE), start) and _LETTER.match(
        said.text, start + len(words)
    ):
        return True
    lead = max(said.start, start - _BEFORE)
    return _TESTED_BY.search(said.text, lead, start) is not None or (
        _TOLD_BY_PEOPLE.search(said.text, lead, start) is not None
    )


_OURS = re.compile(
    r"(?i:\b(?:our|my|unsere?[nmrs]?|meine?[nmrs]?|notre|nos|mon|ma|nuestr[oa]s?|mi|mis)) [\"“„”«「‘‹' ]{1,2}$"
)

_LETTER = re.compile(
    r"[\"”“»」’› ]{1,3}(?:(?:auto-?)?(?:notes?|greetings?|repl(?:y|ies)|responses?|templates?|mails?|emails?|texts?|signs?|lines?)|e-mails?|vorlagen?|antwort(?:en)?|gru(?:ß|ss)|modèles?|réponses?|plantillas?|respuestas?)\b",
    re.I,
)
"""What the writer's own house sends: 'our "we got your message" note'."""

_ASKED = re.compile(
    r"(?i:(?:why|what|which|how|who|where|when|warum|wieso|was|wie|wer|wo|wann|pourquoi|comment|qui|où|quand|¿?(?:por qué|qué|cómo|quién|dónde|cuándo)) )|(?:なぜ|どうして|どこ|いつ|誰)"
)

_TESTED_BY = re.compile(
    r"(?i:\b(?:rules?|filters?|conditions?|macros?|segments?|quer(?:y|ies)|search(?:es)?|formulas?|regel|bedingung|filter|makro|suche|règle|condition|filtre|regla|condición|filtro|búsqueda)) [\"“„”«「‘‹' ]{1,2}$"
)

_TOLD_BY_PEOPLE = re.compile(
    r"(?i:\b(?:guests?|customers?|clients?|callers?|participants?|respondents?|colleagues?|boss|manager|mom|mother|wife|husband|she|he|they|somebody|someone|kund(?:e|in|en)|gast|gäste|teilnehmer(?:in)?|chef(?:in)?|kolleg(?:e|in|en)|client(?:e|s|es)?|collègues?|huésped(?:es)?|compañer[oa]s?)"
    r"(?: (?:just|then|had|has|have|already|hat|haben|me|nous|nos|mir|uns)){0,2} (?:wrote|write|writes|said|say|says|asked?|asks|replied|complained|complains|told (?:me|us)|texted|emailed|shouted|schrieb|schreibt|sagte?|fragte?|meinte?|écrit|dit|demande|escribió|escribe|dijo|dice|preguntó|pregunta)(?: (?:me|us|in|back))?[:,]? [\"“„”«「‘‹' ]{1,2}$)|\b(?:were|was|been|got) told(?: it was| that)?[:,]? [\"“„”«「‘‹' ]{1,2}$"
)


def _is_one_of_several(mail: Account, start: int, end: int) -> bool:
    """ "the bars of "agree" and "do not agree"": what stands beside a name is a name."""
    quoted = mail.forms.quoted
    at = bisect_right(quoted, (start, end)) - 1
    return any(
        _JOINED.fullmatch(mail.text, first[1], second[0]) is not None
        and not is_worded(mail.text[other[0] : other[1]])
        for first, second, other in (
            (quoted[at - 1], quoted[at], quoted[at - 1]),
            (quoted[at], quoted[(at + 1) % len(quoted)], quoted[(at + 1) % len(quoted)]),
        )
        if first[1] < second[0] <= first[1] + _APART
    )


def _is_pressed(said: Said, start: int) -> bool:
    """ "they press on "Forgot password"": what is quoted is what one presses."""
    before = word_before(said, start - 1)
    if (
        before is None
        or said.text[before.end : start - 1].strip()
        or KANA.search(said.text, before.start, start)
    ):
        return False
    if before.signs & Is.DOES:
        return before.plain not in IDLE_ACTS
    return before.plain in ON and any(
        word.signs & Is.DOES and word.plain not in IDLE_ACTS | GOES
        for clause in said.clauses
        for word in clause.words
        if before.start - _CLOSE <= word.start < before.start
    )


def _is_spelling(said: Said, end: int) -> bool:
    """ "in the thank-you page stands "deelnaam", must be "deelname"": it is spelt wrongly, and no message."""
    return _SPELLING.search(said.text, said.start, max(said.end, end + _BEFORE)) is not None


_SPELLING = re.compile(SPELLING)


def _is_what_comes(said: Said, start: int, end: int) -> bool:
    """ "I click join and "waiting for host"": words of a screen that stand for a clause of their own."""
    return (
        bool(said.signs & (Is.DOES | Is.FAILS | Is.NOT))
        and _COMES.search(said.text, max(said.start, start - _AFTER), start) is not None
        and _GOES_ON.match(said.text, end + 1) is not None
    )


_COMES = re.compile(
    r"(?:[,:–—]|->|=>|→|\b(?:and|then|und|dann|et|puis|y|luego|entonces)|、|と)[ \n]?[\"“„”«「『'‘‹【] ?$"
)

_GOES_ON = re.compile(
    r"[,.;!)]|\s*$|\s*\n|,? (?:while|but|although|when|and (?:nothing|that)|obwohl|aber|und (?:nichts|das)|alors|mais|et (?:rien|puis)|aunque|pero|y (?:nada|ya))\b"
)

_JOINED = re.compile(r"[\"”“»«’‘』」]?,? (?:and|or|und|oder|bzw\.|et|ou|y|o|vs\.?) [\"“„«»‘『「]? ?")

_APART = 10  # characters


def _is_shown(said: Said, start: int, before: int, japanese: bool) -> bool:
    """Who quotes several words behind "shows", behind "just", or in brackets behind what fails, read them."""
    if not japanese and near(said, start - _AFTER, start) & Is.SAYS:
        return True
    if _STAYS_AT.search(said.text, max(said.start, start - _BEFORE), start):
        return True
    return _is_all_there_is(said, start) or bool(said.text[start - 2] == "(" and before & Is.FAILS)


_STAYS_AT = re.compile(
    r"\b(?:(?:sits?|sat|stays?|stayed|stuck|hangs?|hung|remains?|stops?|stopped|frozen|freezes|spins|dies|gets? (?:stuck|to)|got (?:stuck|to)) (?:there )?(?:at|on|with|in)"
    r"|(?:bleibt|steht|hängt|stehen|hängen|stockt|verharrt|friert)(?: \w+)? (?:bei|auf|mit|in)|(?:reste|bloque|bloqué|bloquée|coincé|coincée|s['’]arrête|fige|figé|figée)(?: \w+)? (?:sur|à|avec)"
    r"|(?:se )?(?:queda|quedan|quedó|atasca|para|cuelga|congela|clava|bloquea)(?: \w+)? (?:en|con)) (?:the |dem |der |le |la |el )?[\"“„”«'‘‹ ]{1,2}$"
)
"""On what it stays: what is quoted there is read on the screen."""

_NAMED = re.compile(
    r"[」』]?の?(?:タブ|ボタン|メニュー|画面|ページ|リンク|アイコン|欄|項目|列)|[」』]?を(?:押|選|クリック|開|タップ|入力)"
)
"""In Japanese: what is quoted is pressed, or is what a thing is called."""


def _is_all_there_is(said: Said, start: int) -> bool:
    """ "Everywhere just "Connection reset"": it is what is shown."""
    before = word_before(said, start)
    return before is not None and before.plain in ONLY


def _names_a_thing(said: Said, end: int) -> bool:
    """ "our "Sorry" workflow", "the "Try again" button": what is quoted is what it is called."""
    following = next(
        (word for clause in said.clauses if clause.end > end for word in clause.words if word.start > end),
        None,
    )
    return (
        following is not None
        and following.start - end <= BESIDE
        and bool(following.signs & Is.THING)
        and not following.signs & (Is.ERROR | Is.SAYS)
    )
