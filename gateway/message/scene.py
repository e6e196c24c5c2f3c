"""Reads the scene a mail tells of: what still works, for how many, whether there is a way round, what is at stake today.

Owns the order of word classes that makes a statement; the words are `words.scene`'s, what a statement means for a level is
the policy's. Never weighs anger, capitals or a customer's own urgency.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gateway.message.classes import Page, Rules, Said
from gateway.message.classes import rule as _rule
from gateway.message.classes import rules as _rules
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
_NO_PART = r"(?!_{0,3}[FUYgqS])"  # what fails there is named: no outage
_OF_NO_PART = r"(?<![FU]X)(?<![FU][^,\n]X)(?<![FU][^,\n]{2}X)"
_NAMELESS = r"(?![^\n]{0,80}[FUYlCMEQTS])"
_OUTAGE = _rules(
    _rule(0.95, r"D(?<!nD)(?<![FU]D)(?<![FU][^,\n]D)(?<![FU][^,\n]{2}D)" + _NO_PART),
    _rule(0.9, r"(?<!T[^,\n]{3})(?<!T[^,\n]{2})(?<!T[^,\n])(?<![FEUT])w-{0,4}x(?!_{0,2}[FU])"),
    _rule(0.85, r"x-{0,2}w(?![FU])"),
    _rule(0.9, r"(?<![FEU])w-{0,2}d"),
    _rule(0.85, r"z_{0,4}u-{0,2}w"),
    _rule(0.75, r"(?<![FEU])w-{0,3}n-{0,3}v" + _NO_PART),
    _rule(0.75, r"(?<![FEU])w-{0,3}v-{0,3}n" + _NO_PART),
    _rule(0.75, r"(?<![FEU])w-{0,3}X-{0,4}(?:[az]|np)"),
    _rule(0.8, r"(?<![FEU])w-{0,3}c-{0,3}[uv]" + _NO_PART),
    _rule(0.8, r"@-{0,4}n?-{0,2}[vbku]" + _NO_PART),
    _rule(0.8, r"(?<!n)e_{0,2}n?_{0,2}v" + _NO_PART),
    _rule(0.8, r"(?<![FE])w-{0,5}5"),
    _rule(0.8, r"5-{0,5}w"),
    _rule(0.75, r"(?<![FE])w-{0,4}f-{0,6}a-{0,2}p"),
)
_EVERYWHERE = _rules(  # the product is not named
    _rule(0.8, rf"x{_OF_NO_PART.replace('X', 'x')}-{{0,3}}[az]-{{0,3}}p"),
    _rule(0.8, r"x-{0,2}a(?![^,\n])"),
    _rule(0.8, r"^[^,\nFUAl]{0,3}ap?-{0,3}x"),
    _rule(0.75, r"a-{0,4}p-{0,4}[fx5]-?P"),
    _rule(0.8, r"5-{0,5}a-{0,2}P"),
    _rule(0.75, r"a[.]?P-{0,5}[fx5]"),
    _rule(0.75, r"[fx5]-{0,4}a[.]?P"),
    _rule(0.75, r"5-{0,6}a"),
    _rule(0.75, r"a-{0,6}5"),
    _rule(0.75, r"P-{0,2}a-?[Xxf]"),
    _rule(0.7, r"n_?P~{0,3}n?~{0,2}v"),
    _rule(0.6, r"^[.wA,]{0,3}x[.t]{0,2}$"),
    _rule(0.65, r"(?<![nF])d"),
)
_STOPPED = _rules(
    _rule(0.75, r"z-{0,5}n?-{0,2}[kc]?-{0,2}v" + _NO_PART),
    _rule(0.85, r"z_{0,6}[kc]_{0,3}[uv]" + _NO_PART),
    _rule(0.7, r"z_{0,3}u" + _NO_PART),
    _rule(0.85, r"z_{0,4}u_?k" + _NO_PART),
    _rule(0.75, r"(?:v|w-{0,2}[bf])-{0,3}z" + _NO_PART),
    _rule(0.75, r"(?:z|na)-{0,5}X" + _NO_PART),
    _rule(0.7, rf"X{_OF_NO_PART}-{{0,4}}(?:z|na|ap)" + _NO_PART),
    _rule(0.75, r"n-?p-{0,3}n?-{0,2}v" + _NO_PART),
    _rule(0.75, r"n-?p-{0,2}k-{0,3}[vu]" + _NO_PART),
    _rule(0.7, r"[cz]-{0,3}[uvb]-{0,2}0" + _NO_PART),
    _rule(0.7, r"k_{0,2}[nz]-{0,2}[uvb]-{0,2}0" + _NO_PART),
    _rule(0.7, r"z_{0,5}0"),
    _rule(0.7, r"^[^\nFU]{0,30}?(0-?[ncf])"),
    _rule(0.75, r"ap?-{0,2}u-?[cn]"),
    _rule(0.8, r"a-{0,4}p-{0,3}c-{0,3}u"),
    _rule(0.8, r"c-{0,4}u-{0,4}w"),
    _rule(0.75, r"[wA]-{0,3}[vb=]-{0,2}(?:n-?p|z-?p)(?!_{0,2}[ET])"),
    _rule(0.8, r"k_{0,5}[nz]_{0,4}u"),
    _rule(0.8, r"p-{0,4}k_{0,4}[nz]-{0,4}u"),
    _rule(0.6, rf"^{_NAMELESS}[^\n]{{0,40}}?(c-{{0,2}}u)"),
)
_IDLE = _rules(_rule(0.8, r"(?<![nFU])J"))
_EVERYBODY = _rules(
    _rule(0.8, r"[az]_{0,5}J"),
    _rule(0.8, r"(?:9-?|!)p_{0,4}J"),
    _rule(0.8, r"J_{0,4}[az9]-?p"),
)
_BROKEN = _rules(
    _rule(0.75, r"(?<![FE])w-{0,4}f"),
    _rule(0.75, r"A-{0,4}[fx]"),
    _rule(0.7, r"A-{0,3}n-{0,3}[vb]"),
    _rule(0.7, r"A-{0,2}[vb]-{0,2}n(?!_{0,2}q)"),
    _rule(0.7, r"U~{0,5}[fxc]"),
    _rule(0.7, rf"U~{{0,4}}n~{{0,3}}{_VERB}"),
    _rule(0.7, rf"U~{{0,3}}{_VERB}~{{0,2}}n(?!_{{0,2}}q)"),
    _rule(0.7, r"c(?!_{0,3}T)~{0,5}U"),
    _rule(0.7, rf"n~{{0,2}}{_VERB}~{{0,4}}U"),
    _rule(0.45, r"(?<!n)[fx5W]"),
    _rule(0.45, rf"n~{{0,3}}{_VERB}"),
    _rule(0.45, r"v~{0,3}n(?!_{0,2}q)"),
    _rule(0.45, r"c(?!_{0,3}T)"),
    _rule(0.45, r"n_{0,2}F"),
    _rule(0.45, r"k_{0,6}n_{0,4}[vbyu]"),
)
_ALONE = r"[^\nFUYAMCEl]"
_FOR_ALL = r"(?:(?<!n)a[^,\nFUniqE]{0,3}[pP]|z|!?9[^,\nFU]{0,2}p)"
_DEAD = rf"(?:[X5x]|n{_ALONE}{{0,3}}(?!8)v)"
_SYMPTOM = _rules(  # of a whole screen; beside it for everybody, and nothing that fails is named: all of it is out
    _rule(0.6, rf"^{_ALONE}{{0,30}}({_DEAD}){_ALONE}{{0,40}}\n?{_ALONE}{{0,25}}{_FOR_ALL}"),
    _rule(
        0.6,
        rf"^{_ALONE}{{0,30}}{_FOR_ALL}{_ALONE}{{0,40}}\n?{_ALONE}{{0,25}}({_DEAD})(?!{_ALONE}{{0,40}}[FUYAMCE])",
    ),
)
_NOBODY = _rules(  # gets on; what with is not said
    _rule(0.55, rf"^{_NAMELESS}[^\n]{{0,50}}?(z[^,\n]{{0,6}}[kcnuvbfxX5])"),
    _rule(
        0.5, rf"^{_NAMELESS}(?![^\n]{{0,80}}g)(?=[^\n]{{0,50}}[ncfxX5e])[^\n]{{0,50}}?(a[^,\nn]{{0,2}}(?!7)p)"
    ),
    _rule(0.55, rf"^{_NAMELESS}[^\n]{{0,50}}?(?<!7)(pa[^,\n]{{0,2}}[cnfXx])"),
    _rule(
        0.5, rf"^{_NAMELESS}(?=[^\n]{{0,50}}[ncfxX5e])[^\n]{{0,50}}?((?<![29][^,\n])!9[^,\nn]{{0,1}}(?!7)p)"
    ),
    _rule(0.55, rf"^{_NAMELESS}[^\n]{{0,50}}?(na[^,\nn]{{0,2}}(?!7)p)"),
)
_PARTLESS = r"(?:^|,)[^,\nFUYCl7]{0,30}?"
_FAILING = r"(?:[X5xß]|n-{0,3}(?!8)v|v-{0,2}n(?!_{0,2}q)|c-{0,3}[uZ])"
_FAILS: tuple[Rules, ...] = (  # signs of an outage: each kind has other causes, several hardly
    _rules(
        _rule(0.3, rf"{_PARTLESS}({_FAILING})(?![^,\n]{{0,10}}[FUYC7])"),
        _rule(0.3, r"(?<![FU])[5](?!_{0,6}[FU])"),
        _rule(0.3, r"(?<![FUT])w-{0,8}[fxX5ß]" + _NO_PART),
        _rule(0.3, r"[fxX5]-{0,4}w(?!_?[FU])"),
        _rule(0.3, r"P-{0,3}[fXx5]"),
        _rule(0.3, r"n-{0,2}[bZ]-{0,3}w(?!_?[FU])"),
        _rule(0.3, r"(?<![FUT])w-{0,3}n-{0,2}[bZ]" + _NO_PART),
    ),
    _rules(
        _rule(0.3, rf"{_PARTLESS}((?:e|@|0)[^,\nFU]{{0,5}}[vbZuk])(?![^,\n]{{0,8}}[FU])"),
        _rule(0.3, r"[vbZu]-{0,2}(?:e|@|0)(?!_{0,4}[FU])"),
        _rule(0.3, r"[@n][PwA],[^\n]{0,3}n[^,\n]"),
    ),
)
_AROUND: tuple[Rules, ...] = (  # everybody, everywhere, all work, all parts
    _rules(
        _rule(0.3, r"(?<![ni])a-{0,3}(?!7)p"),
        _rule(0.3, r"z(?!_{0,2}[T7])"),
        _rule(0.3, r"!9-?(?!7)p"),
        _rule(0.3, r"(?<![ni])à"),
    ),
    _rules(
        _rule(0.3, r"é"),
        _rule(0.3, r"![29]p"),
        _rule(0.3, r"2-?p[^\n]{0,3}&[^\n]{0,3}2-?[pö]"),
        _rule(0.3, r"[öpIA][^\n]{0,4}[,&][^\n]{0,3}[öpIA][^\n]{0,4}[,&][^\n]{0,3}[öpIAT]"),
        _rule(0.3, r"ö[^\n]{0,4}[,&][^\n]{0,3}[öpIA]"),
        _rule(0.3, r"[pIA][^\n]{0,4}[,&][^\n]{0,3}ö"),
        _rule(0.3, r"T[^,\n]{0,6}[29m].{0,2}[pöI]"),
    ),
    _rules(_rule(0.3, r"(?<![nFU])J")),
    _rules(_rule(0.3, r"[FUYP],&?[^,\n]?[FUYPw],&?[^,\n]{0,2}[FUYPA]")),
)
_COUNTED = 0.3  # as those
_ENOUGH, _PLENTY = 0.59, 0.89  # two kinds, three
_SUMMED = 0.8
_PART_FAILS = (
    _rules(_rule(0.3, r"[FU]~{0,4}[xfc5]")),
    _rules(_rule(0.3, r"[CMo]")),
    _rules(_rule(0.3, r"(?<!n)s")),
)
_FEATURE = _rules(
    _rule(0.8, r"F~{0,5}[xfc]"),
    _rule(0.8, rf"F~{{0,5}}n~{{0,3}}{_VERB}"),
    _rule(0.8, r"F~{0,3}[vb]~{0,3}n(?!_{0,2}q)"),
    _rule(0.8, r"c(?!_{0,3}T)~{0,5}F"),
    _rule(0.8, rf"n~{{0,2}}{_VERB}~{{0,4}}F"),
    _rule(0.8, rf"n_?F~{{0,5}}{_VERB}"),
    _rule(0.8, rf"z_{{0,2}}F~{{0,5}}{_VERB}"),
    _rule(0.75, rf"z~{{0,3}}{_VERB}~{{0,2}}[n&]?~{{0,3}}F"),
    _rule(0.8, r"F~{0,5}n~{1,2}n"),
    _rule(0.75, r"n~{0,3}F[^,\n]{0,3}&[^,\n]{0,3}F"),
    _rule(0.8, rf"ñ[^,\n]{{0,3}}F[^,\n]{{0,4}}ñ[^,\n]{{0,3}}F~{{0,4}}{_VERB}"),
    _rule(0.6, r"F~?n[.]"),
    _rule(0.6, r"(?<![ncz])nF"),
    _rule(0.7, r"(?<!n)[fx]~{0,3}F"),
    _rule(0.7, r"^[^\nFnE]{0,3}F[^\nFnEq]{0,2},[^\nFnEq]{0,3}[xfX5c]"),
    _rule(0.7, rf"^[^\nFnE]{{0,3}}F[^\nFnEq]{{0,2}},[^\nFnEq]{{0,3}}n~{{0,3}}{_VERB}"),
    _rule(0.75, r"F~{0,4}k~{0,2}z"),
    _rule(0.7, r"k~{0,5}n~{0,4}F"),
    _rule(0.7, r"k~{0,4}F~{0,2}n~{0,3}F"),
    _rule(0.7, r"F_{0,4}k_{0,4}n_{0,3}[vbyu]"),
    _rule(0.65, r"F~{0,5}[5ß]"),
)
_LAUNCH = _rules(
    _rule(0.85, r"Y~{0,6}[nc]~{0,3}=(?!~{0,3}F)"),
    _rule(0.8, r"Y~{0,3}=~{0,2}[nc](?!_?q)"),
    _rule(0.85, r"[nc]~{0,4}=~{0,3}Y"),
    _rule(0.8, r"[nc]~{0,3}Y~{0,5}="),
    _rule(0.85, r"(?<!k)n(?!~{0,3}T)~{0,4}O"),
    _rule(0.85, r"c(?!~{0,3}T)~{0,6}O"),
    _rule(0.8, r"O~{0,4}n~{0,2}[vbO]"),
    _rule(0.8, r"O~{0,3}n$"),
    _rule(0.8, r"O~{0,5}[xfc]"),
    _rule(0.75, r"[xf]~{0,3}O"),
    _rule(0.75, r"O[^\n]{0,12}e~{0,2}[vb]"),
    _rule(0.75, r"6"),
    _rule(0.8, r"k~{0,3}n~{0,6}O"),
    _rule(0.8, r"z~{0,2}k~{0,3}O"),
)
_TAKERS = _rules(
    _rule(0.75, r"7~{0,6}[xfc5]"),
    _rule(0.75, rf"7~{{0,5}}n~{{0,3}}{_VERB}"),
    _rule(0.75, r"7~{0,4}k~{0,3}n"),
    _rule(0.7, r"[xfc5]~{0,6}7"),
    _rule(0.7, r"[zn]~{0,1}7~{0,5}[kvbu]"),
)
_BESIDES: tuple[tuple[str, Rules], ...] = (("launch", _LAUNCH), ("participants", _TAKERS))
"""What fails and has no name among the features, for a policy to name."""
_PAIR = re.compile(r"F[^,;\nEiqn]{0,2}(?:,[^,;\nEiqn]{0,2}F[^,;\nEiqn]{0,2}){0,4},?[&ñ][^,;\nEiqn]{0,2}F")
_SEVERAL = _rules(_rule(0.6, r"%"))
_MATTERS = _rules(_rule(0.6, r"%(?![^\n]{0,12}M)"))
_FOLLOWS = re.compile("H|^nF")  # "so", "without photos"
_SLOW = _rules(_rule(0.85, r"(?<!n)[sß]"), _rule(0.45, r"n_?vq"))
_LITTLE: tuple[tuple[Function, Rules], ...] = (
    (
        Function.COSMETIC,
        _rules(
            _rule(0.9, r"(?<!n)C"),
            _rule(0.75, r"[UB]~{0,6}ç"),
            _rule(0.75, r"ç~{0,5}[UB]"),
            _rule(0.5, r"[Bç]"),
        ),
    ),
    (
        Function.QUESTION,
        _rules(
            _rule(0.85, r"ø"),
            _rule(0.8, r"Q(?!_?n)(?![^\n]{0,12}G)"),
            _rule(0.7, r"^[.,]{0,2}k[^\nnfcxXGS]{1,25}[?]"),
            _rule(0.7, r"(?:^|[,&])[^,\nnfc]{0,4}4[^\nnfcxGX]{1,30}[?]"),
        ),
    ),
)
_BESIDE_LOOKS = _rules(  # something else, that troubles many, is no question of looks
    _rule(0.8, r"^(?=[^\nCBM]{0,60}[fXSxcn5])[^\nCBM]{0,60}?[a9][^,\nCBMniqE]{0,2}p[^\nCBM]{0,60}$"),
    _rule(0.8, r"^[^\nCBM]{0,60}?p[^\nCBM]{0,6}[fXSxc5][^\nCBM]{0,60}$"),
    _rule(0.8, r"(?:^|,)[m9][^,\nCBMniqE]{0,5}f"),
)
_LOOKS = re.compile("[CBçM]")
_ASKS = _rules(  # a question that is one, whatever word of it sounds like a fault
    _rule(0.85, r"ø"),
    _rule(0.85, r"ŵ"),
    _rule(0.8, r"Q(?!_?n)[^\nG]{0,60}[?](?!,)"),
)
_MINOR = _rules(_rule(0.8, r"(?<!n)M(?![^\n]{0,4}[?])"), _rule(0.8, r"ø"))
_ONE_OF_MANY = _rules(
    _rule(0.6, r"E_?[29][^,\n]{0,4}[qvb]"),
    _rule(0.5, r"E[^,\nnczf]{0,3}q"),
)  # "the other forty are fine"
_LOGIN = _rules(
    _rule(0.9, r"(?<!n)L"),
    _rule(0.9, r"[cz]_{0,6}l(?<!jl)(?<!j.l)"),
    _rule(0.9, r"k_{0,4}n_{0,6}l(?<!jl)(?<!j.l)"),
    _rule(0.85, r"l(?<!jl)(?<!j.l)~{0,5}(?:[xfc5]|[sß](?!q))"),
    _rule(0.85, rf"l(?<!jl)(?<!j.l)~{{0,5}}n_{{0,3}}{_VERB}"),
    _rule(0.8, r"n_{0,9}k_{0,2}l(?<!jl)(?<!j.l)"),
    _rule(0.85, r"n_{0,2}(?:[vbukp]_{0,2})?l(?<!jl)(?<!j.l)"),
    _rule(0.8, r"(?<![nP])[fx]~{0,3}l(?<!jl)(?<!j.l)"),
)
_WRONG = _rules(
    _rule(0.8, r"(?<!n)W_{0,4}[gY]"),
    _rule(0.8, r"g~{0,7}W"),
    _rule(0.8, r"V~{0,4}W"),
    _rule(0.8, r"W~{0,3}V"),
    _rule(0.65, r"g_{0,12}V(?!_{0,3}q)"),
    _rule(0.75, r"V~{0,3}n~{0,3}g"),
    _rule(0.75, r"g~{0,5}n~{0,3}V"),
    _rule(0.75, r"n~{0,2}g~{0,4}V"),
    _rule(0.75, r"V~{0,3}e|e~{0,3}V"),
    _rule(0.65, r"V_{0,2}g_{0,6}W"),
    _rule(0.65, r"Y~{0,4}b~{0,2}W"),
)
_LIVE = _rules(
    _rule(0.8, r"N~{0,3}Y"),
    _rule(0.8, r"Y~{0,8}N"),
    _rule(0.8, r"[yN]_{0,4}t"),
    _rule(0.8, r"t_{0,3}y"),
)
_STANDS = r"(?!_{0,6}[ncfz])(?!,?[^\n]{0,12}[nczf])(?![^\n]{0,15}[?])"
_GOES = "(?!Z)[vk8]"  # what is opened is not said to work
_ASSERTED = r"(?![^\n]{0,15}[?])"
_DOES = r"[^,&\nnczQfxX5sWSeôëTiñ?3]"  # what people do for the time being, and not what they suffer
_ROUND = _rules(
    _rule(0.85, r"(?<![ni])(?<!n[^,\n])(?<!n[^,\n]{2})(?<!n[^,\n]{3})R" + _ASSERTED),
    _rule(0.8, r"[nez][^\n,]{0,3}S"),
    _rule(0.85, r"H[^\n]{0,3}K"),
    _rule(0.8, r"(?:^|,)[^,\nnciTzQ]{0,12}[huv][^,\nnciTzQ]{0,4}(r)" + _STANDS),
    _rule(0.8, r"(?:^|,)[^,\nnciTzQ]{0,12}(r)~{0,3}[vq]" + _STANDS),
    _rule(0.8, r"^(r,)(?=[^\n]{0,3}[^\n,?])" + _STANDS),
    _rule(
        0.8,
        rf"(?:^|[,&])[^,\nnciTz?QEfx14]{{0,8}}(I(?![p7F])[^,\nnczfx?&14]{{0,5}}{_GOES})(?!_?[nczfx1])"
        + _ASSERTED,
    ),
    _rule(
        0.75,
        rf"(?:^|[,&])[^,\nnciTz?QEfx14]{{0,8}}({_GOES}[^,\nnczfx?&14]{{1,5}}I)(?!_{{0,4}}[nczfx1])"
        + _ASSERTED,
    ),
    _rule(
        0.75,
        r"(?:^|[,&])[^,\nnciTz?QEfx14]{0,6}(I(?![p7F])[^,\nnczfxX?&14]{1,4}[vbZ][^,\nnczfx]{0,2}q)"
        + _ASSERTED,
    ),
    _rule(0.75, r"(?<![nczfx])i[^\nnczfxXTQ?14]{2,14}8" + _ASSERTED),
    _rule(0.75, rf"(?:^|[,&])({_DOES}{{0,25}}û,?{_DOES}{{2,25}})(?=$|[,&?])" + _ASSERTED),
    _rule(0.75, rf"(?:^|[,&])({_DOES}{{3,25}}û)(?=$|[,&])"),
    _rule(0.75, rf"H{_DOES}{{0,6}}ú" + _ASSERTED),
    _rule(
        0.75, r"(?:^|[,&])[^,\nnciTz?QEfx14]{0,8}(I(?![p7F])[^,\nnczfx?&14]{0,4}q)(?=[^\n]{0,4}H)" + _ASSERTED
    ),
    _rule(0.8, r"(r,[^\nnczfxX?]{0,14}q)"),
    _rule(0.75, r"(K[^,\nnczf?]{1,6}[Iö])" + _ASSERTED),
    _rule(0.3, r"K(?!_?n)"),
)
_BY_HAND = _rules(_rule(0.6, r"(?:^|,)[^,\nnciTz?Q]{0,10}(3)" + _ASSERTED))
_CROWD = _rules(
    _rule(0.8, r"(?<![nq])a-{0,3}p"),
    _rule(0.8, r"9-{0,2}p"),
    _rule(0.8, r"é"),
)  # what one can do, many cannot by hand
_STRAINED = _rules(_rule(0.8, r"ë"), _rule(0.6, r"8[^,\n]{1,4}µ"))  # "helps for ten minutes"
_LIMITED = re.compile(r"[^\n;v8q]{0,4};(?![^\n]{0,4}[MQŵGRv8q])(?=[^\n]{2})")  # "we get by, but"
_NO_ROUND = _rules(
    _rule(0.85, r"[ncz]_{0,5}r"),
    _rule(0.85, r"r_{0,6}[nczf]"),
    _rule(0.85, r"^r,[^\n]{0,12}[nczf]"),
    _rule(0.6, r"n_?R"),
)
_ELSE = _rules(_rule(0.8, r"E~{0,4}[vq]"))
_SCOPES: tuple[tuple[Scope, Rules], ...] = (
    (Scope.ONE, _rules(_rule(0.9, r"(?<!n)o"))),
    (
        Scope.ALL,
        _rules(
            _rule(0.85, r"(?<![nq])(?<!q[^,\n])a-{0,3}p(?!~{0,2}k)"),
            _rule(0.85, r"(?<![nq])(?<!q[^,\n])a(?!(?<=^a),?$)(?![pFwPYgU.])"),
            _rule(0.85, r"z(?!_{0,2}T)"),
            _rule(0.8, r"ż_?F"),
            _rule(0.8, r"(?<![29][^,\n])!9-?p"),
        ),
    ),
    (
        Scope.MANY,
        _rules(_rule(0.8, r"9-{0,2}p"), _rule(0.7, r"m-{0,2}p"), _rule(0.7, r"na_{0,2}p")),
    ),
    (Scope.SOME, _rules(_rule(0.7, r"2-{0,2}p"))),
)
_SURE = 0.9
_MANNERS = 0.6
_DOUBTED = 0.3
_WANING = 0.35  # of what it was: a way round that will not do for long, or not for all
_FAINT = 0.5
_PLAIN = 0.85  # a wish, or said that nothing is broken
_PARTIAL = 0.7  # a part of a screen, perhaps what the question is about
_SMALL = (Function.COSMETIC, Function.QUESTION, Function.MINOR)


def read_scene(page: Page) -> Scene:
    """`page`: the author's new words; their spans stay those of the mail's text."""
    login, wrong, besides = page.best(_LOGIN), page.best(_WRONG), _besides(page)
    out = page.all(_FEATURE)
    functions = _functions(page, out, narrow=bool(login or besides))
    return Scene(
        scope=_scope(page),
        functions=functions,
        workaround=_workaround(page, Function.DOWN in functions or wrong is not None),
        login=login,
        wrong_data=wrong,
        live=page.best(_LIVE),
        features=_features(page, out) | besides,
    )


def _functions(page: Page, out: Sequence[Said], narrow: bool) -> Mapping[Function, Said]:
    """`out`: whatever says that a feature is."""
    broken = max(out, key=lambda each: each.confidence, default=None) or page.best(_BROKEN)
    down, slow = _outage(page, out, narrow), page.best(_SLOW)
    found = {Function.DOWN: down, Function.MAJOR: broken, Function.DEGRADED: slow}
    for function, rules in _LITTLE:
        found[function] = page.best(rules)
    found[Function.MINOR] = _minor(page)
    looks = found[Function.COSMETIC]
    if looks and (narrow or page.best(_BESIDE_LOOKS) or _fails_besides(out)):
        found[Function.COSMETIC] = looks._replace(confidence=_DOUBTED)
    asks = page.best(_ASKS)
    faint = broken is None or broken.confidence <= _FAINT
    if asks and asks.confidence >= _PLAIN and broken and broken.confidence <= _PARTIAL:
        faint = not out
    if asks and broken and faint and not (narrow or down or slow):
        found[Function.MAJOR] = broken._replace(confidence=broken.confidence / 2)
    elif narrow or down or broken or slow:
        del found[Function.QUESTION]  # "how do we get it back?"
        hard = not faint
        if looks and looks.confidence <= _FAINT and hard:  # a colour, beside what fails
            found[Function.COSMETIC] = looks._replace(confidence=_DOUBTED)
    if page.best(_MATTERS):  # what is said of one matter does not make the other small
        for function in _SMALL:
            if said := found.get(function):
                found[function] = said._replace(confidence=min(said.confidence, _DOUBTED))
    return {function: said for function, said in found.items() if said}


def _fails_besides(out: Iterable[Said]) -> bool:
    """Another clause tells of a feature that fails: what only looks wrong stands for itself."""
    return any(not _LOOKS.search(each.line.clause(each.first, each.after)) for each in out)


def _outage(page: Page, out: Sequence[Said], narrow: bool) -> Said | None:
    """Who cannot log in or launch (`narrow`) cannot work either: that alone is none. Nor is it one where all else works."""
    down = page.best(_OUTAGE)
    if not down and not narrow:
        down = page.best(_EVERYWHERE) or page.best(_STOPPED) or page.best(_SYMPTOM)
        down = down or page.best(_NOBODY) or _idle(page, out)
    if not down:
        down = _summed(page, _PLENTY if narrow else _ENOUGH)
    if down and down.confidence < _SURE and page.best(_ELSE):
        return None
    return down


def _idle(page: Page, out: Sequence[Said]) -> Said | None:
    """Some who wait for one feature are no outage."""
    return page.best(_IDLE) if not out or page.best(_EVERYBODY) else None


def _summed(page: Page, enough: float) -> Said | None:
    """Several signs of different kinds, of which none would do alone; what fails must be among them."""
    fails = _kinds(page, _FAILS)
    if not fails:
        return None
    told = sum(each.confidence for each in (*fails, *_kinds(page, _AROUND)))
    told += _COUNTED if page.counts else 0
    if told < enough:
        return None
    told -= sum(each.confidence for each in _kinds(page, _PART_FAILS))
    return fails[0]._replace(confidence=min(_SUMMED, told)) if told >= enough else None


def _kinds(page: Page, kinds: Iterable[Rules]) -> list[Said]:
    return [said for rules in kinds if (said := page.best(rules))]


def _minor(page: Page) -> Said | None:
    """Said once it may be no more than manners."""
    said = page.all(_MINOR)
    if len(said) == 1:
        return said[0]._replace(confidence=_MANNERS)
    return said[0] if said else page.best(_ONE_OF_MANY)


def _workaround(page: Page, grave: bool) -> tuple[bool, Said] | None:
    """What was tried in vain says nothing against what works after all. Paper and pencil are no way round an outage, and
    wrong data stay wrong (`grave`)."""
    works = page.best(_ROUND)
    strained = page.best(_STRAINED) or (works and _LIMITED.match(works.line.letters, works.after))
    if not works and not strained and not grave:
        works = page.best(_BY_HAND)
        strained = works and page.best(_CROWD)
    if works and strained:
        works = works._replace(confidence=works.confidence * _WANING)
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


def _features(page: Page, out: Sequence[Said]) -> dict[str, Said]:
    """By name, each with the first words that say it is out; what comes of a fault is no other fault."""
    if not out:
        return {}
    found: dict[str, Said] = {}
    kin = page.kin()
    same: set[str] = set()  # photos in a report that stays empty: one fault
    for line, first, after, confidence in sorted(out, key=lambda each: (each.line.number, each.first)):
        places = line.features(first, after)
        if not places or (found and _FOLLOWS.search(line.letters, 0, first)):
            continue
        pairs = (each.span() for each in _PAIR.finditer(line.letters))
        pair = next(((start, end) for start, end in pairs if start <= places[0][0] < end), None)
        together = line.features(*pair) if pair else places[:1]
        for at, name in together:
            if name not in same:
                found.setdefault(name, Said(line, min(first, at), max(after, at + 1), confidence))
        same.update(name for _, name in (*places, *together))
        same.update(*(kin.get(name, ()) for name in tuple(same)))
    if len(found) == 1 and page.best(_SEVERAL):
        found |= {name: said for name, said in page.features() if name not in same}
    return found


def _besides(page: Page) -> dict[str, Said]:
    return {name: said for name, rules in _BESIDES if (said := page.best(rules))}
