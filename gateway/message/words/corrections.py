"""How people put right what was read: that it is wrong, what stands instead of what, which field is meant.

Literals only, folded, in all languages that are read.
"""

WRONG = (
    r"wrong|incorrect|not right|not correct|not true|not quite right|inaccurate|outdated|false|falsch|nicht richtig|nicht korrekt|inkorrekt|verkehrt"
    r"|faux|fausse|inexact|inexacte|erroné|erronée|incorrecte|pas correct|incorrecto|incorrecta|equivocado|equivocada|no es correcto"
)

PUTS_RIGHT = (
    rf"\b(?:that|this|it|which|you|that['’]s|it['’]s|this['’]s|das|dies|es|c['’]est|cela|ça|eso|esto)(?: is| was| are| have| got it| ist| war| est| es| está)?(?: not| partly| so| leider| quite)* ?(?:{WRONG})\b"
    r"|\b(?:correction|corrigendum|i meant|we meant|i mean|should (?:be|read|say|have been)|typo|my mistake|my bad|misread|misunderst\w{2,8}|actually|in fact|i was wrong)\b"
    r"|\bstimmt\b[^.!?\n]{0,20}\bnicht\b|\b(?:korrektur|berichtigung|richtigstellung|ich meinte|wir meinten|gemeint war|gemeint ist|vielmehr|eigentlich|irrtum|verwechselt|verschrieben|muss heißen|richtig ist)\b"
    r"|\b(?:voulais dire|voulions dire|en fait|en réalité|rectification|plutôt|corrección|quise decir|quería decir|en realidad|rectifico)\b"
    r"|^[ \t]{0,4}(?:no|nope|sorry|nein|doch|entschuldigung|pardon|non|perdón|désolé|désolée)\b[,:;.!–-]"
    r"|間違|誤り|訂正|ではなく|正しくは"
)
"""A sentence with one of these takes something back."""

NAMES: dict[str, tuple[str, ...]] = {
    "error": (
        *("error message", "error code", "error text", "error", "message", "code", "fehlermeldung", "fehlercode", "fehlertext", "fehler", "meldung"),
        *("message d'erreur", "code d'erreur", "erreur", "mensaje de error", "código de error", "mensaje", "código", "エラー"),
    ),
    "impact": ("impact", "number of users", "number of people", "number of participants", "auswirkung", "auswirkungen", "impacto", "影響"),
    "start_time": ("start time", "start", "beginning", "beginn", "zeitpunkt", "anfang", "début", "heure de début", "inicio", "hora de inicio", "開始"),
    "steps": ("steps", "schritte", "étapes", "pasos", "手順"),
    "aspects": ("what fails", "was nicht geht"),
}  # fmt: skip
"""How a field is called in a sentence, beside the policy's labels."""

IS = r"(?:is|was|are|were|reads|says|should be|should read|should say|must be|lautet|lautete|ist|war|sind|waren|heißt|est|était|sont|es|era|son|será)"

LEADS = (
    r"[ ,:;.–-]{0,3}(?:(?:no|nope|sorry|nein|doch|non|wrong|falsch|correction|korrektur|actually|it['’]?s|it is|it was|they are|there are|there were|that is|i meant|we meant|should be"
    r"|es ist|es sind|es war|es waren|das ist|ich meinte|richtig ist|sondern|but|c['’]est|ce sont|je voulais dire|mais|son|quise decir|sino)\b[ ,:;.–-]{0,3})*"
)
"""What stands before the words that count."""

INSTEAD = r"(?P<right>[^,;:.!?\n]{1,80}?),? (?:and |und |et |y )?(?:not|nicht|instead of|rather than|statt|anstatt|anstelle von|pas|non|au lieu de|en vez de|en lugar de|no) (?P<old>[^,;:!?\n]{1,60})"
"""This, not that."""

NOT_BUT = r"(?:not|n['’]t|nicht|pas|no) (?P<old>[^,;:!?\n]{1,60}?),? (?:but(?: rather)?|sondern|mais|sino) (?P<right>[^,;:!?\n]{1,80})"
"""Not that, but this."""

ADDS = (
    "also", "too", "as well", "another", "additionally", "in addition", "moreover", "furthermore", "on top of", "one more thing", "besides",
    "auch", "außerdem", "zusätzlich", "ferner", "dazu kommt", "noch etwas", "ein weiterer", "ein weiteres", "eine weitere",
    "aussi", "également", "en plus", "de plus", "par ailleurs", "en outre",
    "también", "además", "encima", "otro problema", "otra cosa",
)  # fmt: skip
"""One thing more is told: it makes nothing smaller that was told before."""

ADDS_JA = ("さらに", "また、", "加えて", "他にも", "ほかにも", "も同様", "別の")
