"""Does a mail read like an absence note? Some programs write theirs without any of the marks of automatic mail.

Owns that one question, for mail that would otherwise act in its author's name: a doubt only makes us ask. Linear.
"""

import re

_SUBJECTS = re.compile(
    r"(?:re:\s*)?(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer)|out[ -]of[ -](?:the[ -])?office|ooo\b|abwesenheit"
    r"|automatische (?:antwort|abwesenheit)|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina"
    r"|resposta automática|risposta automatica|automatisch antwoord|autosvar|i am away|away from)",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"\b(?:i am|i'm|i will be|i'll be|we are) (?:currently |presently |now )?(?:out of (?:the )?office|on (?:vacation|holiday|annual leave|leave|parental leave|sick leave)"
    r"|away (?:from|until|till)|travell?ing (?:until|till))"
    r"|\b(?:out of (?:the )?office) (?:until|till|from|and)|\blimited access to (?:my )?e-?mail"
    r"|\bich bin (?:derzeit |zurzeit |momentan |aktuell |bis |vom |ab |im |nicht )[^\n]{0,60}(?:urlaub|abwesend|büro|erreichbar|haus)"
    r"|\bje suis (?:actuellement )?(?:absente?|en congés?|en vacances)|\bestoy (?:actualmente )?(?:fuera de la oficina|de vacaciones)"
    r"|\b(?:will|shall) (?:reply|respond|answer) (?:to your (?:e-?mail|message) )?(?:when i (?:return|am back)|on my return|upon my return)",
    re.IGNORECASE,
)
_LOOKED_AT = 600  # characters: such notes say it first


def looks_absent(subject: str, text: str) -> bool:
    """`text`: the new words."""
    return bool(_SUBJECTS.match(subject.strip()) or _WORDS.search(text[:_LOOKED_AT].replace("’", "'")))
