"""Does a clause tell what one does on a screen: who does it, and to what.

Owns these judgements of single clauses; what the whole mail tells is `way`'s.
"""

from collections.abc import Sequence

from gateway.message.recipe import gerund_of
from gateway.message.speech import FEW, LEADING, OPEN, Clause, Said, signs_of
from gateway.message.words.fields import (
    ABOUT_MAIL,
    ACTS,
    ARTICLES,
    BEFORE_DOING,
    CLITICS,
    DOERS,
    DONE_AGAIN,
    ENOUGH,
    IDLE_ACTS,
    LASTS,
    NAMED_BY_ORDERS,
    NO_DOING,
    ORDERS,
    ORDERS_OF_TWO,
    SO_WE,
    TO_YOU,
    WAITS,
    Is,
)

_DOING = 5  # words that follow what one does: "saving takes ages" tells no step


def is_doing(said: Said, clause: Clause) -> bool:
    """ "Importing more than 100 rows kills it": a doing that is what the clause speaks of."""
    if _takes_long(said, clause):
        return True
    first = clause.words[0]
    return (
        said.text[first.start : first.end].endswith("ing")
        and not _is_about_mail(said, clause)
        and len(clause.words) >= _DOING
        and first.plain not in NO_DOING
        and bool(first.signs & Is.DOES or clause.signs & (Is.FAILS | Is.NOT) or gerund_of(first.plain))
    )


def _takes_long(said: Said, clause: Clause) -> bool:
    """ "To open one inspection takes 40 seconds", "abrir una ficha nos lleva medio minuto", "das Öffnen dauert"."""
    plain = [said.text[word.start : word.end] for word in clause.words]
    at = next((index for index, each in enumerate(plain[:LEADING]) if each.lower() not in BEFORE_DOING), 0)
    first = plain[at].lower()
    infinitive = at == 1 and plain[0].lower() == "to"
    if not infinitive and not (
        clause.words[at].signs & Is.DOES and first.endswith(("ing", *INFINITIVES, "re"))
    ):
        return False
    if at and plain[at - 1].lower() in _OF_GERMAN and not plain[at][0].isupper():
        return False
    return not LASTS.isdisjoint(each.lower() for each in plain[at + 1 :])


_OF_GERMAN = frozenset(("das", "beim"))


def _is_about_mail(said: Said, clause: Clause) -> bool:
    """ "Marking this top priority": what is done to the mail."""
    return len(clause.plain) > 1 and clause.plain[1] in ABOUT_MAIL


def is_repeatable(said: Said, clause: Clause) -> bool:
    """ "Reproducible with any file"."""
    return (
        bool(clause.signs & Is.REPEAT)
        and not clause.signs & (Is.NOT | Is.ASKS)
        and len(said.words.split()) >= FEW
    )


def is_acting(said: Said, clause: Clause) -> bool:
    """ "i go to the audit", "type a number and press Enter": the writer does it, or one is told to."""
    plain = clause.plain
    if clause.signs & Is.HERE or not DONE_AGAIN.isdisjoint(plain[: LEAD + 1]):
        return False
    if plain[0] in SO_WE and said.text[clause.start - 2 : clause.start].strip() not in (",", "–"):
        return False  # "so I export to PowerPoint": how one copes
    if clause.signs & Is.SENDS and clause.signs & Is.DATA and not TO_YOU.isdisjoint(plain):
        return False  # "les mando foto": it is sent to us
    if any(
        word.signs & Is.HARM and each not in WAITS for word, each in zip(clause.words, plain, strict=True)
    ):
        return False
    if _did_and_did(clause, plain):
        return True
    if orders(plain, 0) and sum(each in ORDERS for each in plain) > 1:
        return True
    first = next((index for index, each in enumerate(plain[:LEADING]) if each not in CLITICS), 0)
    if plain[first] in ACTS and len(plain) >= FEW:
        return True
    if _just_did(said, clause, plain):
        return True
    if any(each in ACTS and plain[at] in CLITICS for at, each in enumerate(plain[1:])):
        return True
    if orders(plain, 0) and len(plain) > 1 and _is_named(said.text, clause.words[1].start):
        return True
    if orders(plain, 0) and 1 < len(plain) <= FEW and clause.words[-1].signs & Is.DOES:
        return True
    if _has_done(clause, plain) or _is_pressing(said, clause, plain):
        return True
    return any(_acts(said.text, clause, index, plain) for index in range(len(plain)))


def _did_and_did(clause: Clause, plain: Sequence[str]) -> bool:
    """ "Added a line and pressed Recalculate"."""
    done = [
        word.signs & Is.DOES and each.endswith("ed") for word, each in zip(clause.words, plain, strict=True)
    ]
    return bool(done[0]) and sum(map(bool, done)) > 1 and not clause.signs & (Is.TRIED | Is.NOT)


def _just_did(said: Said, clause: Clause, plain: Sequence[str]) -> bool:
    """ "clicked Generators", "Pressed Launch on 88213", "Link geklickt": who is left out is the writer."""
    if clause.signs & (Is.TRIED | Is.NOT | Is.ABLE | Is.PAST) or not 1 < len(plain) <= _BRIEF:
        return False
    if clause.words[0].signs & Is.DOES and plain[0].endswith("ed"):
        return _is_named(said.text, clause.words[1].start) or plain[1] in ARTICLES
    last = plain[-1]
    return bool(
        clause.words[-1].signs & Is.DOES
        and said.text[clause.words[0].start].isupper()
        and last.startswith(("ge", "ange", "ausge", "einge", "aufge", "abge", "hochge"))
        and last.endswith(("t", "en"))
        and not clause.signs & (Is.PEOPLE | Is.WE)
    )


_BRIEF = 8  # words


def _is_pressing(said: Said, clause: Clause, plain: Sequence[str]) -> bool:
    """ "..and then pressing Save", "POSTing to /v1/messages": what is done is named."""
    if clause.signs & (Is.TRIED | Is.NOT | Is.ABLE):
        return False
    return any(
        plain[at].endswith("ing")
        and word.signs & Is.DOES
        and plain[at] not in IDLE_ACTS
        and not word.signs & (Is.THING | Is.SENDS)
        and _is_named(said.text, clause.words[at + 1].start)
        for at, word in enumerate(clause.words[:-1])
    )


def _is_named(text: str, at: int) -> bool:
    return text[at].isupper() or text[at - 1 : at] in OPEN


def _has_done(clause: Clause, plain: Sequence[str]) -> bool:
    """ "Sie hat nur auf X geklickt", "auf einen Namen klicken": in German what is done stands last."""
    last = clause.words[-1].signs
    return (
        len(plain) >= FEW
        and plain[-1].endswith(_CLOSING)
        and bool(last & Is.DOES)
        and plain[-1] not in IDLE_ACTS
        and not clause.signs & (Is.NOT | Is.ABLE | Is.TRIED | Is.SENDS | Is.HARM | Is.LATER)
        and plain[-2] != "zu"
    )


def is_on_screen(text: str, clause: Clause, at: int) -> bool:
    """Is it done to a thing of the product, or to a name? "I hit Launch", not "I put the kettle on"."""
    others = clause.words[at + 1 :]
    return bool(signs_of(others) & Is.THING) or any(
        text[word.start].isupper() and not word.signs & Is.WHEN for word in others
    )


def _acts(text: str, clause: Clause, index: int, plain: Sequence[str]) -> bool:
    """Is it someone, and right behind what is done? Not what cannot be, or was tried, or is done all day."""
    said = clause.words[index].signs
    if plain[index].startswith(("j'", "j’")) and said & Is.DOES:
        return True
    if (plain[index] not in DOERS and not said & Is.PEOPLE) or said & Is.NOT:
        return False
    if not _SINCE_THEN.isdisjoint(plain[max(0, index - 2) : index]):
        return False  # "since we switched on the new theme": a start
    if index and plain[index - 1] in _WHERE and not said & Is.WE:
        return False  # "left of where people clicked"
    if _is_object(plain, index):
        return False
    after = clause.words[index + 1 : index + LEADING]
    around = signs_of((*after, *clause.words[max(0, index - LEADING) : index]))
    if around & (Is.NOT | Is.ABLE | Is.TRIED):
        return False
    writer = plain[index] in DOERS
    for at, word in enumerate(after, index + 1):
        if word.signs & Is.DOES and "-" not in plain[at]:
            if not writer and (word.signs & Is.DATA or text[word.start].isupper()):
                return False
            if plain[at] not in IDLE_ACTS:
                return True
            if plain[at] in _HITS and clause.words[at + 1 : at + 2] and clause.words[at + 1].signs & Is.DOES:
                return True
            sent = word.signs & Is.SENDS and clause.signs & Is.DATA  # "I send the video"
            return writer and not sent and is_on_screen(text, clause, at)
        if not writer and (word.signs & Is.THING or text[word.start].isupper()):  # "site list view"
            return False
    return False


def _is_object(plain: Sequence[str], index: int) -> bool:
    """ "Le prestataire nous confirme": it is done to us."""
    ending = _OF_PERSON.get(plain[index])
    return ending is not None and index + 1 < len(plain) and not plain[index + 1].endswith(ending)


_HITS = frozenset(("hit", "hits"))  # "I hit launch"
_SINCE_THEN = frozenset(("since", "seit", "seitdem", "depuis", "desde"))
_WHERE = frozenset(("where", "wo", "où", "donde"))

_OF_PERSON = {"nous": ("ons", "avons", "sommes"), "vous": ("ez", "êtes", "faites")}


def is_enough(said: Said, clause: Clause) -> bool:
    """ "Das Aufrufen der Startseite genügt", "opening the page is enough"."""
    return (
        not ENOUGH.isdisjoint(clause.plain)
        and len(clause.words) >= FEW
        and bool(clause.signs & (Is.DOES | Is.THING))
        and not clause.signs & (Is.NOT | Is.WHEN)  # "an answer this week is enough"
    )


def orders(plain: Sequence[str], at: int) -> bool:
    if " ".join(plain[at : at + 2]) in ORDERS_OF_TWO:
        return True
    return plain[at] in ORDERS and not (at + 1 < len(plain) and plain[at + 1] in NAMED_BY_ORDERS)


INFINITIVES = ("n", "er", "ir", "ar")

_CLOSING = (
    "cken",
    "ckt",
    "ppen",
    "ppt",
    "tigen",
    "tigt",
    "hlt",
    "fnet",
    "fnen",
    "ücken",
    "geben",
    "laden",
    "chert",
    "chern",
    "rufen",
)
"""Of a German word of doing that stands last."""

LEAD = 4  # words before the first that tells what to do
