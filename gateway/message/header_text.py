"""Turns octets and encoded words of a mail into text that is safe to hold: unfolded, decoded, without control characters.

Owns charset guessing and defusing, for header fields and bodies alike. Never raises on any octets and never trusts a label.
"""

import re
from binascii import Error as BadBase64
from email.errors import HeaderParseError
from email.header import decode_header

# An allow-list: Python knows codecs no mail may ask for (utf-7, idna, unicode_escape, punycode).
_KNOWN = re.compile(
    r"(utf-?8(-sig)?|utf-?(16|32)(-?[bl]e)?|(us-?)?ascii|iso-?8859-?\d{1,2}(-[ei])?|latin-?\d{1,2}|(windows|cp|ibm)-?\d{3,5}"
    r"|koi8-?[rut]|mac-?[a-z]{2,12}|big5(-?hkscs)?|gb-?(2312|k|18030)|hz(-gb-2312)?|(x-)?s(hift)?[-_]?jis|euc-?(jp|kr|cn)"
    r"|iso-?2022-?(jp|kr)(-\w{1,4})?|ks[-_]?c[-_]?5601(-1987)?|johab|tis-?620)",
    re.ASCII,
)
# Labels that are mostly written for a superset (WHATWG Encoding, "Names and labels").
_SUPERSETS = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc-cn": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "tis-620": "cp874",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
}
_LATIN = frozenset(
    {
        "ascii",
        "us-ascii",
        "usascii",
        "iso-8859-1",
        "iso8859-1",
        "latin1",
        "latin-1",
        "windows-1252",
        "cp1252",
        "",
    }
)
_C1 = re.compile("[\x80-\x9f]")
# C0, DEL, C1, bidi overrides and isolates, zero-width and line separators: nothing a header line needs, all that misleads.
_HARMFUL = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+")
_SURROGATES = re.compile("[\x00\ud800-\udfff]")
_NOT_NAME = re.compile(r'[\\/:*?"<>|]+')


def text_of(octets: bytes, label: str | None) -> tuple[str, str | None]:
    """Text of a body part and a defect, or None. A label that cannot be true is retried: utf-8, then windows-1252."""
    charset = (label or "").strip().strip("\"'").lower()
    if octets.isascii() and not charset.startswith(("utf-16", "utf16", "utf-32", "iso-2022", "hz")):
        return clean(octets.decode("ascii")), None
    if charset in _LATIN:
        return _latin(octets, charset)
    name = _SUPERSETS.get(charset, charset)
    if not _KNOWN.fullmatch(charset):
        return _guess(octets), f"unknown charset {harmless(charset)[:40]!r}"
    try:
        return clean(octets.decode(name)), None
    except (LookupError, UnicodeError):
        pass
    try:
        return clean(octets.decode("utf-8")), f"not {charset}: read as utf-8"
    except UnicodeError:
        pass
    if name.startswith("utf"):
        return _guess(octets), f"not {charset}: read as windows-1252"
    try:
        return clean(octets.decode(name, "replace")), f"octets that are not {charset}"
    except (LookupError, UnicodeError):
        return _guess(octets), f"unknown charset {charset!r}"


def _latin(octets: bytes, charset: str) -> tuple[str, str | None]:
    """What is UTF-8 is UTF-8 whatever the label says: other text hardly ever is by chance."""
    wrong = f"8-bit text labelled {charset or 'nothing'}"
    try:
        return clean(octets.decode("utf-8")), wrong
    except UnicodeError:
        pass
    text = octets.decode("latin-1")
    if charset.startswith(("iso", "latin")) and not _C1.search(text):
        return clean(text), None
    return _guess(octets), wrong


def _guess(octets: bytes) -> str:
    """UTF-8 if it is UTF-8, else Japanese or Chinese if it can be nothing else, else windows-1252."""
    try:
        return clean(octets.decode("utf-8"))
    except UnicodeError:
        return clean(_east_asian(octets) or octets.decode("windows-1252", "replace"))


_MOSTLY, _SPACED = 0.3, 0.08
"""Shares of octets: above the one beyond ASCII in text of two-octet letters, below the other blanks in it."""

_HIRAGANA = re.compile("[\u3041-\u3096]")


def _east_asian(octets: bytes) -> str | None:
    sample = octets[:_SAMPLE]
    beyond = sum(each > 0x7F for each in sample)
    if beyond < _MOSTLY * len(sample) or sample.count(b" ") > _SPACED * len(sample):
        return None
    for charset in ("cp932", "euc_jp", "gb18030"):
        try:
            text = octets.decode(charset)
        except UnicodeError:
            continue
        if charset == "gb18030" or _HIRAGANA.search(text):
            return text
    return None


_SAMPLE = 4_096  # octets


def clean(text: str) -> str:
    """Line ends as LF; no NUL and no lone surrogate, which neither JSON nor PostgreSQL can hold."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATES.sub("\ufffd", text) if not text.isascii() or "\x00" in text else text


def unfolded(value: bytes) -> str:
    """A field's value on one line (RFC 5322 2.2.3), 8-bit octets read as utf-8, then windows-1252. Not yet decoded."""
    if b"\n" in value or b"\r" in value:
        value = value.replace(b"\r", b"").replace(b"\n", b"")
    return value.decode("ascii").strip() if value.isascii() else _guess(value).strip()


def decoded(value: str) -> str:
    """Text for people of an unfolded value: encoded words decoded (RFC 2047), then made harmless."""
    if "=?" not in value:
        return harmless(value)
    try:
        pieces = decode_header(value)
    except (HeaderParseError, BadBase64, ValueError):
        return harmless(value)
    text = "".join(piece if isinstance(piece, str) else _word(piece, charset) for piece, charset in pieces)
    return harmless(text)


def _word(octets: bytes, charset: str | None) -> str:
    """`decode_header` hands plain stretches over as raw-unicode-escape octets, without a charset."""
    if charset is None:
        return octets.decode("raw-unicode-escape", "replace")
    return text_of(octets, charset.partition("*")[0])[0]  # RFC 2231 5: a language may follow


def harmless(text: str) -> str:
    """One line: each run of control, bidi and zero-width characters is one blank; no lone surrogates."""
    if text.isascii() and text.isprintable():
        return text
    return _SURROGATES.sub("\ufffd", _HARMFUL.sub(" ", text)).strip()


def file_name(name: str | None) -> str | None:
    """A name that is data, never a path: the last component, at most 150 characters, no dots in front."""
    if not name:
        return None
    last = harmless(name).replace("\\", "/").rstrip("/").rpartition("/")[2]
    plain = _NOT_NAME.sub("_", last).strip(" .")
    if len(plain) > 150:
        stem, dot, ending = plain.rpartition(".")
        plain = f"{stem[:140]}.{ending}" if dot and len(ending) < 9 else plain[:150]
    return plain or None
