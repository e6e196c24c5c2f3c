"""Reads the scene a mail tells of: what still works, for how many, whether there is a way round, what is at stake today.

Owns the order of word classes that makes a statement; the words are `words.scene`'s, what a statement means for a level is
the policy's. Never weighs anger, capitals or a customer's own urgency.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from gateway.message.classes import Page, Rule, Said, lines
from gateway.message.classes import rule as _rule
from gateway.message.sentences import Sentence
from rules.policy import Function, Scope


@dataclass(frozen=True, slots=True)
class Scene:
    """Each facet with the words that say it; None or empty where nothing is said. Of several causes each speaks for itself."""

    scope: tuple[Scope, Said] | None
    functions: Mapping[Function, Said]
    workaround: tuple[bool, Said] | None
    login: Said | None  # people cannot log in
    wrong_data: Said | None
    live: Said | None
    features: Mapping[str, Said]  # major ones that are out, by name


_VERB = "[vbyVu]"
_OUTAGE = (
    _rule("D", 0.95, r"(?<!n)D"),
    _rule("wx", 0.9, r"(?<![FE])w-{0,4}x(?!_{0,2}F)"),
    _rule("wx", 0.85, r"x-{0,2}w(?!F)"),
    _rule("xp", 0.8, r"x-{0,3}[az]-{0,3}p"),
    _rule("xa", 0.8, r"x-{0,2}a(?![^,\n])"),
    _rule("wnv", 0.75, r"(?<![FE])w-{0,3}n-{0,3}v(?!_?q)"),
    _rule("wvn", 0.75, r"(?<![FE])w-{0,3}v-{0,3}n(?!_?q)"),
    _rule("wc", 0.8, r"(?<![FE])w-{0,3}c-{0,3}[uv]"),
    _rule("ev", 0.8, r"(?<!n)e_{0,2}n?_{0,2}v"),
    _rule("w5", 0.8, r"(?<![FE])w-{0,5}5"),
    _rule("w5", 0.8, r"5-{0,5}w"),
    _rule("wfap", 0.75, r"(?<![FE])w-{0,4}f-{0,6}a-{0,2}p"),
    _rule("apP", 0.75, r"a-{0,4}p-{0,4}[fx5]-?P"),
    _rule("aP5", 0.8, r"5-{0,5}a-{0,2}P"),
    _rule("aP", 0.75, r"aP-{0,5}[fx5]"),
    _rule("aP", 0.75, r"[fx5]-{0,4}aP"),
    _rule("x", 0.6, r"^[.wA,]{0,3}x[.t]{0,2}$"),
    _rule("d", 0.65, r"(?<![nF])d"),
)
_STOPPED = (
    _rule("z", 0.85, r"z_{0,6}[kc]_{0,3}[uv]"),
    _rule("zu", 0.7, r"z_{0,2}u"),
    _rule("zuk", 0.85, r"z_{0,4}u_?k"),
    _rule("apcu", 0.8, r"a-{0,4}p-{0,3}c-{0,3}u"),
    _rule("cuw", 0.8, r"c-{0,4}u-{0,4}w"),
    _rule("ku", 0.8, r"k_{0,5}[nz]_{0,4}u"),
    _rule("pku", 0.8, r"p-{0,4}k_{0,4}[nz]-{0,4}u"),
    _rule("cu", 0.6, r"c-{0,2}u(?!_{0,3}F)"),
)
_BROKEN = (
    _rule("wf", 0.75, r"(?<![FE])w-{0,4}f"),
    _rule("A", 0.75, r"A-{0,4}[fx]"),
    _rule("An", 0.7, r"A-{0,3}n-{0,3}[vb]"),
    _rule("", 0.45, r"(?<!n)[fx5W]"),
    _rule("n", 0.45, rf"n~{{0,3}}{_VERB}"),
    _rule("vn", 0.45, r"v~{0,3}n(?!_{0,2}q)"),
    _rule("c", 0.45, r"c(?!_{0,3}T)"),
    _rule("nF", 0.45, r"n_{0,2}F"),
    _rule("kn", 0.45, r"k_{0,6}n_{0,4}[vbyu]"),
)
_FEATURE = (
    _rule("F", 0.8, r"F~{0,5}[xfc]"),
    _rule("Fn", 0.8, rf"F~{{0,5}}n~{{0,3}}{_VERB}"),
    _rule("Fn", 0.8, r"F~{0,3}[vb]~{0,3}n(?!_{0,2}q)"),
    _rule("cF", 0.8, r"c(?!_{0,3}T)~{0,5}F"),
    _rule("nF", 0.8, rf"n~{{0,2}}{_VERB}~{{0,4}}F"),
    _rule("nF", 0.8, rf"n_?F~{{0,5}}{_VERB}"),
    _rule("nF", 0.8, r"F~{0,5}n~{1,2}n"),
    _rule("nF", 0.6, r"F~?n[.]"),
    _rule("F", 0.7, r"(?<!n)[fx]~{0,3}F"),
    _rule("knF", 0.7, r"k~{0,5}n~{0,4}F"),
    _rule("knF", 0.7, r"k~{0,4}F~{0,2}n~{0,3}F"),
    _rule("knF", 0.7, r"F_{0,4}k_{0,4}n_{0,3}[vbyu]"),
)
_PAIR = re.compile(r"F[^,\nEiqn]{0,2}(?:,[^,\nEiqn]{0,2}F[^,\nEiqn]{0,2}){0,4},?&[^,\nEiqn]{0,2}F")
_SLOW = (_rule("s", 0.85, r"(?<!n)s"), _rule("nvq", 0.7, r"n_?vq"))
_LITTLE: tuple[tuple[Function, tuple[Rule, ...]], ...] = (
    (Function.COSMETIC, (_rule("C", 0.9, r"(?<!n)C"), _rule("B", 0.6, r"B"))),
    (Function.QUESTION, (_rule("Q", 0.8, r"Q(?![^\n]{0,12}G)"),)),
)
_MINOR = (_rule("M", 0.8, r"(?<!n)M(?![^\n]{0,4}[?])"),)
_LOGIN = (
    _rule("L", 0.9, r"(?<!n)L"),
    _rule("l", 0.9, r"[cz]_{0,6}l(?<!jl)(?<!j.l)"),
    _rule("knl", 0.9, r"k_{0,4}n_{0,6}l(?<!jl)(?<!j.l)"),
    _rule("l", 0.85, r"l(?<!jl)(?<!j.l)~{0,5}(?:[xfc]|s(?!q))"),
    _rule("ln", 0.85, rf"l(?<!jl)(?<!j.l)~{{0,5}}n~{{0,3}}{_VERB}"),
    _rule("ln", 0.85, r"n_{0,2}(?:[vbukp]_{0,2})?l(?<!jl)(?<!j.l)"),
    _rule("l", 0.8, r"(?<![nP])[fx]~{0,3}l(?<!jl)(?<!j.l)"),
)
_WRONG = (
    _rule("W", 0.8, r"(?<!n)W_{0,4}[gY]"),
    _rule("gW", 0.8, r"g~{0,7}W"),
    _rule("VW", 0.8, r"V~{0,4}W"),
    _rule("VW", 0.8, r"W~{0,3}V"),
    _rule("gV", 0.65, r"g_{0,12}V(?!_{0,3}q)"),
    _rule("VgW", 0.65, r"V_{0,2}g_{0,6}W"),
)
_LIVE = (
    _rule("NY", 0.8, r"N~{0,3}Y"),
    _rule("YN", 0.8, r"Y~{0,8}N"),
    _rule("t", 0.8, r"[yN]_{0,4}t"),
    _rule("ty", 0.8, r"t_{0,3}y"),
)
_STANDS = r"(?!_{0,6}[ncfz])(?!,?[^\n]{0,12}[nczf])(?![^\n]{0,15}[?])"
_ROUND = (
    _rule("R", 0.85, r"(?<!n)R"),
    _rule("HK", 0.85, r"H[^\n]{0,3}K"),
    _rule("r", 0.8, r"(?:^|,)[^,\nnciTzQ]{0,12}[huv][^,\nnciTzQ]{0,4}(r)" + _STANDS),
    _rule("r", 0.8, r"(?:^|,)[^,\nnciTzQ]{0,12}(r)~{0,3}[vq]" + _STANDS),
    _rule("r", 0.8, r"^(r,)(?=[^\n]{0,3}[^\n,?])" + _STANDS),
    _rule("K", 0.3, r"K(?!_?n)"),
)
_NO_ROUND = (
    _rule("r", 0.85, r"[ncz]_{0,5}r"),
    _rule("r", 0.85, r"r_{0,6}[nczf]"),
    _rule("r", 0.85, r"^r,[^\n]{0,12}[nczf]"),
    _rule("nR", 0.6, r"n_?R"),
)
_ELSE = (_rule("E", 0.8, r"E~{0,4}[vq]"),)
_SCOPES: tuple[tuple[Scope, tuple[Rule, ...]], ...] = (
    (
        Scope.ALL,
        (
            _rule("ap", 0.85, r"(?<!n)a-{0,3}p"),
            _rule("a", 0.85, r"(?<!n)a(?![pFwPYg.])"),
            _rule("z", 0.85, r"z"),
        ),
    ),
    (
        Scope.MANY,
        (_rule("9p", 0.8, r"9-{0,2}p"), _rule("mp", 0.7, r"m-{0,2}p"), _rule("nap", 0.7, r"na_{0,2}p")),
    ),
    (Scope.SOME, (_rule("2p", 0.7, r"2-{0,2}p"),)),
    (Scope.ONE, (_rule("o", 0.8, r"o"),)),
)
_SURE = 0.8
_MANNERS = 0.45


def read_scene(subject: str, sentences: Iterable[Sentence]) -> Scene:
    """`sentences`: the author's new words; their spans stay those of the mail's text."""
    page = Page(each for each in lines(subject, sentences) if each.letters.strip(".,"))
    login = page.best(_LOGIN)
    functions = _functions(page, login)
    return Scene(
        scope=_scope(page),
        functions=functions,
        workaround=_workaround(page),
        login=login,
        wrong_data=page.best(_WRONG),
        live=page.best(_LIVE),
        features=_features(page),
    )


def _functions(page: Page, login: Said | None) -> Mapping[Function, Said]:
    """Who cannot log in cannot work either: that alone is no outage. Nor is it one where all else works."""
    found: dict[Function, Said | None] = {Function.DOWN: page.best(_OUTAGE)}
    if not found[Function.DOWN] and not login:
        found[Function.DOWN] = page.best(_STOPPED)
    down = found[Function.DOWN]
    if down and down.confidence < _SURE and page.best(_ELSE):
        del found[Function.DOWN]
    found[Function.MAJOR] = page.best(_FEATURE) or page.best(_BROKEN)
    found[Function.DEGRADED] = page.best(_SLOW)
    for function, rules in _LITTLE:
        found[function] = page.best(rules)
    found[Function.MINOR] = _minor(page)
    if found.get(Function.DOWN) or found[Function.MAJOR] or found[Function.DEGRADED]:
        del found[Function.QUESTION]  # "how do we get it back?"
    return {function: said for function, said in found.items() if said}


def _minor(page: Page) -> Said | None:
    """Said once it may be no more than manners."""
    hits = [line.said(start, end, rule.confidence) for line, start, end, rule in page.hits(_MINOR)]
    if len(hits) == 1:
        return replace(hits[0], confidence=_MANNERS)
    return hits[0] if hits else None


def _workaround(page: Page) -> tuple[bool, Said] | None:
    """What was tried in vain says nothing against what works after all."""
    works = page.best(_ROUND)
    if works:
        return True, works
    vain = page.best(_NO_ROUND)
    return (False, vain) if vain else None


def _scope(page: Page) -> tuple[Scope, Said] | None:
    for scope, rules in _SCOPES:
        said = page.best(rules)
        if said:
            return scope, said
    return None


def _features(page: Page) -> Mapping[str, Said]:
    """By name, each with the first words that say it is out; what comes of a fault is no other fault."""
    found: dict[str, Said] = {}
    same: set[str] = set()  # photos in a report that stays empty: one fault
    for line, start, end, rule in page.hits(_FEATURE):
        places = line.features(start, end)
        if not places or (found and "H" in line.letters[:start]):
            continue
        pairs = (each.span() for each in _PAIR.finditer(line.letters))
        pair = next(((first, last) for first, last in pairs if first <= places[0][0] < last), None)
        together = line.features(*pair) if pair else places[:1]
        for at, name in together:
            if name not in same:
                found.setdefault(name, line.said(min(start, at), max(end, at + 1), rule.confidence))
        same.update(name for _, name in (*places, *together))
    return found
