"""Turns HTML of a mail into text and into HTML that is safe to show.

Owns the size and nesting caps that stand before every HTML library (SAFETY, "Accepting"). Never fetches, never runs, never
keeps a picture that would tell the sender who looked.
"""

import re
from bisect import bisect_left
from html import unescape
from itertools import accumulate

import nh3
from inscriptis import get_annotated_text
from inscriptis.css_profiles import STRICT_CSS_PROFILE
from inscriptis.html_properties import Display
from inscriptis.model.config import ParserConfig
from inscriptis.model.html_element import HtmlElement

from gateway.message.header_text import clean

MAX_OCTETS = 1_000_000  # characters, for sanitising
MAX_TEXT = 256_000  # characters, for the table-keeping conversion: it costs ten times as much
MAX_OPEN = 2_000  # open tags at one place: nh3 is worse than linear in nesting
MAX_RUN = 20_000  # characters between two tags: nh3 needs 18 s for 500,000 named entities in one run
MAX_OPEN_TEXT = 200  # libxml2 drops, without a word, what lies deeper than 256

_SCHEMES = {"https", "mailto", "cid"}
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})")
# Never closed, or closed by the next of their kind: they do not nest.
_FLAT = frozenset(
    {
        "br",
        "img",
        "hr",
        "input",
        "meta",
        "link",
        "col",
        "area",
        "base",
        "wbr",
        "p",
        "li",
        "td",
        "th",
        "tr",
        "dt",
        "dd",
    }
    | {"option", "thead", "tbody", "tfoot", "colgroup", "source", "embed", "param"}
)
# What mail programs wrap around the mail that is answered. Named by the label of the annotation.
_QUOTES = {
    "blockquote": ["quote"],
    "div#class=gmail_quote": ["quote"],
    "div#class=gmail_quote_container": ["quote"],
    "div#class=moz-cite-prefix": ["quote"],
    "div#class=yahoo_quoted": ["quote"],
    "div#class=protonmail_quote": ["quote"],
    "div#class=zmail_extra": ["quote"],
    "div#id=divRplyFwdMsg": ["quote"],
    "div#id=appendonsend": ["quote"],
    "div#id=mail-editor-reference-message-container": ["quote"],
    "div#id=OLK_SRC_BODY_SECTION": ["quote"],
}
_BLOCKS = frozenset(
    {"dl", "dt", "dd", "section", "details", "summary", "hr", "fieldset", "legend", "center", "form"}
)
_CSS = STRICT_CSS_PROFILE | {tag: HtmlElement(display=Display.block) for tag in _BLOCKS}
# As browsers show it: no indent for a div, no space around a span, or half-bold words and command lines come apart.
_CONFIG = ParserConfig(css=_CSS, annotation_rules=_QUOTES, display_links=False)
# A line typed in Outlook is a paragraph without margins, an empty line an empty paragraph.
_OUTLOOK = ParserConfig(
    css=_CSS | {"p": HtmlElement(display=Display.block)},
    annotation_rules=_QUOTES,
    display_links=False,
)
_OUTLOOKS = "MsoNormal"
_EMPTY = re.compile(
    r"<p\b[^<>]*>(?:<(?:o:p|span)\b[^<>]*>){0,4}(?:&nbsp;|\xa0)(?:</(?:o:p|span)>){0,4}</p>", re.I
)
_DROPPED = re.compile(r"<(script|style|head|title)\b[^>]*>", re.I)
_BLOCK = re.compile(r"</?(?:p|div|tr|li|h[1-6]|table|blockquote|ul|ol|pre)\b[^<>]*>|<br\b[^<>]*>", re.I)
_ANY = re.compile(r"<[!/?A-Za-z][^<>]*>")
_PADDING = re.compile(r"(?<![ \t])[ \t]+(?=\n|\Z)")

Span = tuple[int, int]


def text_and_quotes(source: str) -> tuple[str, tuple[Span, ...]]:
    """Visible text, tables kept as columns, and the spans of it that the markup says are quoted. Never raises."""
    if len(source) > MAX_TEXT or _deeper_than(MAX_OPEN_TEXT, source):
        return stripped(source), ()
    if _NUMBERED.search(source):
        source = _with_numbers(source)
    if _LINK.search(source):
        source = _with_targets(source)
    try:
        if _OUTLOOKS in source:
            result = get_annotated_text(_EMPTY.sub("<p><br></p>", source), _OUTLOOK)
        else:
            result = get_annotated_text(source, _CONFIG)
    except Exception:  # lxml and the converter raise many kinds on broken markup
        return stripped(source), ()
    raw = result.get("text", "")
    text = clean(raw)
    if not text.strip():
        return stripped(source), ()
    if len(text) != len(raw):
        return text, ()
    return _unpadded(text, tuple((start, end) for start, end, _ in result.get("label", ())))


_NUMBERED = re.compile(r"<ol\b[^<>]{0,300}?\b(?:start|type)\s*=", re.I)
_LISTS = re.compile(r"<(/?)(ol|ul|li)\b([^<>]{0,300})>", re.I)
_START = re.compile(r"\bstart\s*=\s*[\"']?(-?\d{1,4})", re.I)
_LETTERED = re.compile(r"\btype\s*=\s*[\"']?(a)\b", re.I)
_ALPHABET = 26


def _with_numbers(source: str) -> str:
    """Lists that begin elsewhere than at 1, or with letters, with their numbers as text: the converter counts from 1."""
    open_lists: list[tuple[str, int, bool]] = []  # what to write for the list's tag, the next number, letters

    def written(tag: re.Match[str]) -> str:
        closing, name, facts = tag[1], tag[2].lower(), tag[3]
        if name != "li":
            if closing:
                return f"</{open_lists.pop()[0]}>" if open_lists else tag[0]
            start, lettered = _START.search(facts), bool(_LETTERED.search(facts))
            own = name == "ol" and (start is not None or lettered)
            open_lists.append(("div" if own else name, int(start[1]) if start else 1, lettered))
            return "<div>" if own else tag[0]
        if not open_lists or open_lists[-1][0] != "div":
            return tag[0]
        if closing:
            return "</div>"
        kind, number, lettered = open_lists.pop()
        open_lists.append((kind, number + 1, lettered))
        mark = chr(ord("a") + (number - 1) % _ALPHABET) if lettered else str(number)
        return f"<div>{mark}. "

    return _LISTS.sub(written, source)


_LINK = re.compile(r"<a\b[^<>]{0,2000}?\bhref\s*=\s*[\"']?(https?://[^\"'<>\s]{1,2000})[^<>]*>", re.I)
_LINK_END = re.compile(r"</a\s*>", re.I)
_WORDS = 2_000  # characters of markup within a link; a longer one is left alone


def _with_targets(source: str) -> str:
    """Where a link leads, behind its words: "the recording" alone would be lost on whoever reads the text.

    A picture that is a link, and words that are the address already, get nothing.
    """
    kept, at = [], 0
    for link in _LINK.finditer(source):
        end = _LINK_END.search(source, link.end(), link.end() + _WORDS)
        if end is None or link.start() < at:
            continue
        words = clean(unescape(_ANY.sub("", source[link.end() : end.start()]))).strip()
        if words and _bare(words) != _bare(unescape(link[1])):
            kept += [source[at : end.start()], f" &lt;{link[1]}&gt;"]
            at = end.start()
    return "".join((*kept, source[at:]))


def _bare(address: str) -> str:
    return address.lower().partition("://")[2 if "://" in address else 0].removeprefix("www.").rstrip("/")


def _unpadded(text: str, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """Without the blanks that fill a table's cells at the ends of lines; spans move along."""
    runs = [match.span() for match in _PADDING.finditer(text)]
    if not runs:
        return text, spans
    begins = [start for start, _ in runs]
    cut = [0, *accumulate(end - start for start, end in runs)]

    def moved(at: int) -> int:
        """`at` less all that is cut before it; a place within a run becomes its beginning."""
        index = bisect_left(begins, at)
        return at - cut[index] + (max(0, runs[index - 1][1] - at) if index else 0)

    return _PADDING.sub("", text), tuple((moved(start), moved(end)) for start, end in spans)


_CHARSET = re.compile(rb"<meta[^<>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_-]{2,30})", re.I)
_HEAD = 2_048  # octets


def charset_named(source: bytes) -> str:
    """What the markup itself says it is written in, or ""."""
    match = _CHARSET.search(source, 0, _HEAD)
    return match[1].decode("ascii") if match else ""


def stripped(source: str) -> str:
    """Text without tags, in linear time: the way for HTML that no library may see."""
    kept = _without_dropped(source)
    return clean(unescape(_ANY.sub("", _BLOCK.sub("\n", kept))))


def sanitised(source: str | None) -> str | None:
    """HTML that may be shown, or None: absent, or beyond a cap (then there is the text)."""
    if source is None or len(source) > MAX_OCTETS or _deeper_than(MAX_OPEN, source) or _long_run(source):
        return None
    return nh3.clean(source, url_schemes=_SCHEMES)


def _long_run(source: str) -> bool:
    """Is there a stretch of text without tags that nh3 would spend its square on?"""
    return any(
        len(piece) > MAX_RUN and len(piece.rpartition(">")[2]) > MAX_RUN for piece in source.split("<")
    )


def _deeper_than(most: int, source: str) -> bool:
    """Counts open tags at once, in one linear pass; tags that cannot nest are left out."""
    if source.count("<") <= most:
        return False
    depth = 0
    for closing, name in _TAG.findall(source):
        if name.lower() in _FLAT:
            continue
        depth = max(depth - 1, 0) if closing else depth + 1
        if depth > most:
            return True
    return False


def _without_dropped(source: str) -> str:
    """Cuts elements whose content nobody sees."""
    kept, position, unclosed = [], 0, set[str]()
    lowered = source.lower()
    for match in _DROPPED.finditer(source):
        name = match[1].lower()
        if match.start() < position or name in unclosed:
            continue
        end = lowered.find("</" + name, match.end())
        if end < 0:
            unclosed.add(name)  # looked for once, or crafted markup would cost its square
            continue
        kept.append(source[position : match.start()])
        position = end
    kept.append(source[position:])
    return "".join(kept)
