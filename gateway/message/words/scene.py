"""All classes of words by which a mail tells its scene: what is broken, for whom and how badly.

Owns their order alone. Never a pattern, never a weight: `scene` reads the classes as they follow each other, a policy says
what they mean for a level. No phrase stands in two classes.
"""

from collections.abc import Mapping

from gateway.message.words.faults import FAULTS
from gateway.message.words.people import PEOPLE
from gateway.message.words.remedies import REMEDIES
from gateway.message.words.stakes import STAKES
from gateway.message.words.trifles import TRIFLES
from gateway.message.words.turns import TURNS

Words = Mapping[str, str]  # language: words and phrases, a comma between them

CLASSES: Mapping[str, Words] = {**PEOPLE, **FAULTS, **STAKES, **REMEDIES, **TRIFLES, **TURNS}
