"""The wording of the error: the best of what is quoted, coded or announced; or that there is none.

Owns what is announced: "the page says ..", a line that ends in a colon and the one below; what somebody says is none.
"""

import re
from collections.abc import Iterator
from itertools import islice

from gateway.message.account import SURE, Account, Found, Status, evidence_at, evidence_of
from gateway.message.body import Span
from gateway.message.codes import SPEAKING, coded, codes, stock_in
from gateway.message.quotations import quotations
from gateway.message.speech import FEW, OPEN, Said, signs_of
from gateway.message.worded import denies, is_worded, near, word_before
from gateway.message.words.fields import (
    ANNOUNCE,
    ANNOUNCED_AS,
    ARTICLES,
    BETWEEN,
    CUT,
    FOLLOWS,
    NAMES_NONE,
    NO_WORDING,
    SCREEN_SAYS,
    SPEAK,
    WHO,
    WRITERS,
    Is,
)

_ANNOUNCED = re.compile(
    r"(?<!\w)(?:"
    + "|".join(ANNOUNCE)
    + r")(?:,? (?:"
    + "|".join(ANNOUNCED_AS)
    + r"))?[:,]?[ \n]{1,8}(?=\S)|[:：][ \n]+(?=\S)"
)

_SPEAKS = re.compile(r"(?:" + "|".join(SPEAK) + r")\b")

_REPORTED = re.compile(r"\b(?:that|dass|que|qu['’])\W*$")

_TAIL = re.compile(r"[^\"“«„\n.;]{1,200}(?:\.(?=\w)[^\"“«„\n.;]{1,80})?")

_CUT = re.compile(r",? (?:" + "|".join(CUT) + r")\b|,(?= (?:and|but|so|und|aber|et|mais|y|pero)\b)")

_JA_SAID = re.compile(
    r"([^「」『』、。\n：:]{4,60}?)と(?:だけ)?(?:いう(?:エラー|メッセージ|表示)|表示|出[てまる]|返[っさり])"
)


def read_error(mail: Account, found: Found) -> None:
    text = mail.text
    best: tuple[float, Span] | None = None
    for sought, surest in ((quotations, 0.85), (codes, 0.82), (_announced, 0.75)):
        if best is None or best[0] < surest:  # else what is found there is no better
            for rated in sought(mail):
                if best is None or rated[0] > best[0]:
                    best = rated
    if best is not None:
        found.evidence += evidence_at("body", text, *best[1], "structure", best[0])
        if best[0] >= SURE:
            return  # whoever shows it does not say that there is none
    else:
        titles = max(_titled(mail), default=None)
        if titles is not None:
            found.evidence += evidence_of(mail.subject, titles[1], "structure", titles[0])
    for said in (*mail.said, mail.subject):
        denial = denies(said)
        if denial is not None:
            found.refuse(Status.DECLINED, next(evidence_of(said, denial, "lexicon", 0.8)))
            break


def _titled(mail: Account) -> Iterator[tuple[float, Span]]:
    """In the subject, where the text tells no wording."""
    subject = mail.subject
    yield from ((0.65, each) for each in mail.titled if is_worded(subject.text[each[0] : each[1]]))
    if subject.signs & SPEAKING or _CODE_ALONE.fullmatch(subject.words.strip()):
        yield from coded(subject, stock_in(subject.text))


_CODE_ALONE = re.compile(r"(?:(?:[Rr][Ee]|[Ff][Ww][Dd]?|AW|WG): ){0,2}[A-Z]{1,8}(?:_[A-Z0-9]{2,24}){1,5}")
"""A subject that is nothing but the code of an error."""


def _announced(mail: Account) -> Iterator[tuple[float, Span]]:
    """ "UserZoom answers with:" and the lines below, "the page says invalid tag", "the following is shown"."""
    for index, said in enumerate(mail.said):
        wrapped = said.words.endswith(":") and index and _goes_on_in(mail.said[index - 1], said)
        if not (said.signs | (mail.said[index - 1].signs if wrapped else 0)) & (Is.SAYS | Is.ERROR):
            continue
        below = mail.said[index + 1] if index + 1 < len(mail.said) else None
        if below is not None and _leads_to(mail.text, said, below):
            yield 0.75, (below.start, below.end)
        if denies(said) is None:
            yield from _plain(said, mail.japanese)


def _goes_on_in(said: Said, below: Said) -> bool:
    """A line that was broken: "erscheint seit dem" and below "Wochenende immer:"."""
    return said.text[said.end : below.start].count("\n") == 1 and said.words[-1:].isalpha()


def _plain(said: Said, japanese: bool) -> Iterator[tuple[float, Span]]:
    """The wording without marks: what follows "says", "reading", a colon, until the sentence goes on with something else."""
    text = said.text
    if japanese:
        told = _JA_SAID.search(text, said.start, said.end)
        if told and is_worded(told[1]):
            yield 0.62, told.span(1)
    for cue in islice(_ANNOUNCED.finditer(text, said.start, said.end), _MOST):
        tail = _TAIL.match(text, cue.end(), said.end)
        if tail is None or text[cue.end()] in OPEN or _is_of_people(said, cue.start()):
            continue
        cut = _CUT.search(text, tail.start(), tail.end())
        start, end = tail.start(), cut.start() if cut else tail.end()
        words = text[start:end]
        if _SPEAKS.match(cue[0]) and (none := _SAYS_NONE.match(text, start, end)):
            yield 0.5, none.span()
            continue
        if not words.strip():
            continue
        if _is_nameless(said, start, end):
            if _is_of_screen(said, cue) and len(words.split()) <= _MOST_WORDS and is_worded(words):
                yield 0.5, (start, end)
            continue
        if len(words.split()) > _MOST_WORDS:
            run = _RUN_ON.match(text, start, end)
            if run and (said.signs & Is.ERROR or _SPEAKS.match(cue[0])) and is_worded(run[0]):
                yield 0.5, run.span()
            continue
        named = words[0].isupper() and len(words.split()) > 1
        colon = cue[0].strip()[-1:] in (":", "：")
        if colon and not near(said, cue.start() - _BEFORE, cue.end()) & (Is.SAYS | Is.ERROR):
            continue
        if colon and _is_own(text, said.start, cue.start(), words):
            continue
        if (named or colon) and is_worded(words):
            yield 0.65, (start, end)
        elif said.signs & Is.ERROR and (named or colon):
            yield 0.6, (start, end)
        elif (said.signs & Is.ERROR or _SPEAKS.match(cue[0])) and is_worded(
            words
            if _REPORTED.search(cue[0]) or (_STATES.search(words) and _is_of_screen(said, cue))
            else _unnamed(said, start, end)
        ):
            yield 0.5, (start, end)


def _is_of_screen(said: Said, cue: re.Match[str]) -> bool:
    """ "it says you don't have permission", "me dice que no tengo acceso": a whole sentence that a screen says."""
    return (
        _SCREEN_SAYS.search(said.text, max(said.start, cue.start() - _BEFORE), cue.end()) is not None
        and _ASIDE.search(said.text, cue.start(), said.end) is None
    )


_SCREEN_SAYS = re.compile(SCREEN_SAYS)

_STATES = re.compile(
    r"\b(?:is|was|are|were|has|have|had|isn['’]?t|wasn['’]?t|hasn['’]?t|cannot|can['’]?t|could|does|doesn['’]?t|did|didn['’]?t|expired|failed|ist|war|wurde|hat|sei|konnte|kann|est|a|était|sont|está|es|ha|fue|son)\b"
)
"""A whole sentence, not only a thing: "the session was closed"."""

_ASIDE = re.compile(r"\b(?:says?|sagt|dit|dice) (?:hi|hello|hey|sorry|thanks)\b")


def _is_of_people(said: Said, at: int) -> bool:
    """ "Everybody who answers B", "one agent already told", ", says Mary,": it is no screen that says it."""
    if (said.text[max(said.start, at - 2) : at].strip() in _SET_OFF and _BY_NAME.match(said.text, at)) or (
        _SAYS_SO.match(said.text, at) and _IN_PASSING.search(said.text[max(said.start, at - _BEFORE) : at])
    ):
        return True
    before = word_before(said, at)
    while before is not None and before.plain in BETWEEN:
        before = word_before(said, before.start)
    if before is None:
        return False
    who = before.plain
    return who in WHO or (who in WRITERS and _TELLS.match(said.text, at) is not None)


_BY_NAME = re.compile(
    r"(?:[Ss]a(?:ys|id|gt|gte)|told|reports|meint|dit|dice|dijo|cuenta) (?!(?:I|It|The|No|Not|You|Your|We|This|That|Es|Der|Die|Das|Kein|Keine|Error|Fehler)\b)[A-ZÀ-Þ][\w'’-]{1,20}(?: [A-ZÀ-Þ][\w'’-]{1,20})?(?:,| (?:from|in|at|aus|vom?|de|du) )"
)
"""Who says it stands behind: ", sagt Jörg,"."""

_SET_OFF = (",", "–", "-")

_SAYS_SO = re.compile(r"sa(?:y|ys|ying|id)\b(?!:)|tell\b")

_IN_PASSING = re.compile(
    r"\b(?:by|goes without|worth|I'm|I am|start by|am|to|must|should|can|could|might|may|would|let me|let's|as I|as we) $"
)
"""Who says so is the writer: "I must say", "by saying"."""

_TELLS = re.compile(r"sa[iy]|t[eo]l|report|complain|warn|sag|melde|gemeld")
"""What the writer does not read but tells: "I had to say sorry"."""


_MOST_WORDS = 14  # of a wording without marks; who goes on longer tells

_RUN_ON = re.compile(r"(?:\S{1,40}\s{1,2}){1,7}\S{1,40}")
"""The first words of what was dictated, or written without marks: who tells goes on behind them."""


def _is_own(text: str, start: int, colon: int, words: str) -> bool:
    """What the writer complains of or announces, what a message is found by, when it came: no wording."""
    before = text[max(start, colon - _BEFORE) : colon]
    return (not any(map(str.isalpha, words)) and ":" in words) or _OWN.search(before) is not None


_OWN = re.compile(
    r"(?i:\b(?:complaints?|beschwerden?|reklamation|réclamations?|plaintes?|quejas?)\b[^:]{0,24}$"
    r"|(?:message|nachrichten|mensaje)[- _]?ids?\b[^:]{0,24}$"
    r"|\b(?:quick|short|small|little|brief|friendly|kurze[rs]?|kleine[rs]?|petit|court|pequeño|breve) (?:message|alert|hinweis|nachricht|aviso|mensaje|alerte)\b[^:]{0,24}$)"
)

_SAYS_NONE = re.compile(NAMES_NONE)

_BEFORE = 60  # characters before a colon

_MOST = 8  # announcements of one sentence that are looked at


def _is_nameless(said: Said, start: int, end: int) -> bool:
    """ "an error message", "the following": there is one, and its words are not told; "a timeout error" is named."""
    words = [word for clause in said.clauses for word in clause.words if start <= word.start < end]
    first = said.text[words[0].start : words[0].end] if words else ""
    if first in NO_WORDING:
        return True
    if first.lower() not in ARTICLES or not any(word.signs & Is.ERROR for word in words[1 : FEW + 1]):
        return False
    rest = _unnamed(said, words[1].start, end).split()[:FEW]
    return not (any(each.istitle() for each in rest) or is_worded(" ".join(rest)))


def _unnamed(said: Said, start: int, end: int) -> str:
    """Without the words that only say that it is an error; and nothing where it is about something: "the wrong name"."""
    words = [word for clause in said.clauses for word in clause.words if start <= word.start < end]
    if words and not said.signs & Is.ERROR and words[0].plain in ARTICLES:
        return ""
    return " ".join(said.text[word.start : word.end] for word in words if not word.signs & Is.ERROR)


def _leads_to(text: str, said: Said, below: Said) -> bool:
    words = said.words
    between = text[said.end : below.start]
    if "\n" not in between or _PRINTED_BETWEEN.search(between) or below.end - below.start > _LONGEST_WORDING:
        return False
    last = said.clauses[-1] if said.clauses else None
    open_ended = (
        words[-1].isalpha()
        and not (said.item and below.item)
        and last is not None
        and bool(signs_of(last.words[-FEW:]) & Is.SAYS)
        and not last.signs & Is.NOT
        and ("\n\n" not in between or text[below.start - 1] in " \t" or _stands_alone(text, below))
        and denies(below) is None
    )
    announced = (words.endswith((":", "：")) or open_ended) and is_worded(below.words)
    following = any(each in words.casefold() for each in FOLLOWS)
    return (announced or following) and text[below.start] not in OPEN and not below.signs & Is.POLITE


_PRINTED_BETWEEN = re.compile(r"\w\W{1,3}\w")
"""A block of a machine, which is no sentence."""


def _stands_alone(text: str, below: Said) -> bool:
    """A paragraph of one line without a full stop: it was copied."""
    return (
        text[below.end : below.end + 2] in ("", "\n", "\n\n")
        and "\n" not in below.words
        and below.words[-1].isalnum()
        and len(below.words.split()) <= _MOST_WORDS
    )


_LONGEST_WORDING = 250
