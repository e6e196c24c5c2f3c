"""Templates into words: subject, text and HTML of one letter.

Templates are files of the operator's or ours, in a sandbox, strict about what they name. What people wrote comes in as
data and stays data: it is cleaned, capped and never compiled. Never looks anything up: the facts are all there is.
"""

import re
from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from css_inline import CSSInliner
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

SHIPPED_TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
WIDTH = 72  # columns
UNBROKEN = 1_000_000  # columns: of what is quoted, and broken there
PAGE = 35  # lines of a letter to staff
LEAST_QUOTED = 3  # lines, however long the rest of the letter is
BESIDE = 26  # characters of a line that has its result beside it
PERSONS_WIDTH = 78  # what a person broke by hand is left alone up to here (RFC 5322 2.1.1)
MAX_STRING = 32 * 1024  # characters of one fact
MAX_OUTPUT = 64 * 1024  # octets of text, and of HTML
CUT = "\n[cut here: the rest is on record]"
SHORT_SUBJECT = 60  # characters, of a letter to a pager
SHORT_TEXT = 160  # with CRLF: one short message

_SAFE_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
# What shows nothing, or turns what follows: no letter needs it. Zero-width joiners stay, emoji and scripts need them.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
# What `aligned` and `numbered` put before a value.
_ROW_HEAD = re.compile(r"  (?:\d+\. |[^:]{1,30}: +)")

# The layout's rules are written once, as a style sheet. Some readers drop those, so each element carries its own; what
# depends on the screen stays a sheet (`data-css-inline="keep"`).
_INLINER = CSSInliner(load_remote_stylesheets=False)


@dataclass(frozen=True, slots=True)
class Rendered:
    subject: str  # one line
    text: str  # LF; a line that ends in a space flows into the next (RFC 3676)
    html: str  # "" where it would pass `MAX_OUTPUT`: the text says the same


@dataclass(frozen=True, slots=True)
class _Letter:
    subject: Template
    text: Template
    html: Template
    words: Template  # what `html` is to show


class Templates:
    """The letters of a list of directories, the operator's first. Each file is read once; safe to share between threads.

    `text.j2` holds a letter's words, made of the blocks in `_layout/`. HTML is made of the same file with the HTML
    blocks, within `_layout/page.j2`; a kind that wants other HTML has an `html.j2`.
    """

    def __init__(self, directories: Sequence[Path]) -> None:
        loader = FileSystemLoader([str(directory) for directory in directories])
        self._plain = _environment(loader, "_layout/text.j2", autoescape=False)
        self._html = _environment(loader, "_layout/html.j2", autoescape=True)
        self._unbroken = _environment(loader, "_layout/text.j2", autoescape=False, width=UNBROKEN)
        self._letter = lru_cache(maxsize=1024)(self._find)

    def render(self, kind: str, vendor: str, language: str, facts: Mapping[str, object]) -> Rendered:
        """The letter in the reader's language where there is one, else in English.

        `facts` may hold str, bool, int, lists and dicts of them. Raises jinja2.TemplateError (no such letter, a fact
        that is not there), TypeError (a fact of another type), ValueError (a vendor or kind that is no name).
        """
        letter = self._letter(kind, vendor, _spoken(language))
        data = _plain_facts(facts)
        return _rendered(letter, data, _text_of(letter, data))

    def on_a_page(
        self, kind: str, vendor: str, language: str, facts: dict[str, object]
    ) -> tuple[Rendered, bool]:
        """The letter with at most `PAGE` lines: what it quotes, its fact `message`, gives way. And whether it is cut.

        The fact `is_cut` tells the template; it may be set already. Raises as `render` does.
        """
        letter = self._letter(kind, vendor, _spoken(language))
        data = _plain_facts(facts)
        text = _text_of(letter, data)
        message, over = data.get("message"), lines_of(text) - PAGE
        if over <= 0 or not isinstance(message, str):
            return _rendered(letter, data, text), bool(facts.get("is_cut"))
        kept = lines_of(wrapped_lines(message, "> ")) - over - 1  # a line says where the rest is
        cut = data | {"message": beginning(message, max(kept, LEAST_QUOTED)), "is_cut": True}
        return _rendered(letter, cut, _text_of(letter, cut)), True

    def unbroken(self, kind: str, vendor: str, language: str, facts: Mapping[str, object]) -> str:
        """The text of a letter that another one quotes: each paragraph and each row is one line. Raises as `render` does."""
        names = _names(kind, vendor, _spoken(language), "text")
        return _text(self._unbroken.select_template(names), _plain_facts(facts)).rstrip("\n")

    def short(self, kind: str, vendor: str, language: str, facts: Mapping[str, object]) -> Rendered:
        """For a pager: subject and one line of text, cut to its size, no HTML. Made of `short.j2`. Raises as `render` does."""
        spoken, data = _spoken(language), _plain_facts(facts)
        subject = self._plain.select_template(_names(kind, vendor, spoken, "subject"))
        text = self._plain.select_template(_names(kind, vendor, spoken, "short"))
        return Rendered(
            cut(_line(subject, data), SHORT_SUBJECT), cut(_line(text, data), SHORT_TEXT - 2) + "\n", ""
        )

    def _find(self, kind: str, vendor: str, language: str) -> _Letter:
        text = _names(kind, vendor, language, "text")
        html = (*_names(kind, vendor, language, "html"), "_layout/page.j2")
        return _Letter(
            subject=self._plain.select_template(_names(kind, vendor, language, "subject")),
            text=self._plain.select_template(text),
            html=self._html.select_template(html),
            words=self._html.select_template(text),
        )


def _line(template: Template, data: Mapping[str, object]) -> str:
    return " ".join(template.render(data).split())


def _text(template: Template, data: Mapping[str, object]) -> str:
    text = template.render(data)
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.strip("\n") + "\n"


def _spoken(language: str) -> str:
    return language if _LANGUAGE.fullmatch(language) else "en"


def wrap(text: str, width: int = WIDTH, indent: str = "", flowed: bool = True) -> str:
    """Filled lines of at most `width` columns. The first starts where it stands, the next behind `indent`.

    Flowed lines end in a space, so that a narrow screen may set them anew. A word that is longer stays whole.
    """
    words, room = " ".join(text.split()), max(1, width - len(indent) - flowed)
    if len(words) <= room:
        return words
    lines, at = list[str](), 0
    while len(words) - at > room:
        end = words.rfind(" ", at, at + room + 1)
        if end < 0:
            end = words.find(" ", at)
        if end < 0:
            break
        lines.append(words[at:end])
        at = end + 1
    lines.append(words[at:])
    return ((" \n" if flowed else "\n") + indent).join(lines)


def wrapped_lines(text: str, prefix: str = "", width: int = WIDTH) -> str:
    """What a person wrote: their line ends stay, long lines are filled, each line behind `prefix`."""
    longest = max(width, PERSONS_WIDTH)
    return "\n".join(
        (prefix + wrap(line, width, prefix)) if len(line) > longest else (prefix + line).rstrip()
        for line in text.strip("\n").split("\n")
    )


def lines_of(text: str) -> int:
    return text.rstrip("\n").count("\n") + 1


def beginning(text: str, lines: int) -> str:
    """So much of a person's text as `wrapped_lines` behind `> ` sets in so many lines."""
    kept: list[str] = []
    for line in text.strip("\n").split("\n"):
        filled = wrapped_lines(line, "> ").split("\n")
        if len(filled) > lines:
            if lines:
                kept.append(" ".join(each[2:].strip() for each in filled[:lines]))
            break
        kept.append(line)
        lines -= len(filled)
    return "\n".join(kept).rstrip()


def quoted(text: str, width: int = WIDTH) -> str:
    """A letter of ours behind `> `: `unbroken` lines are filled, those of a row below its value."""
    lines = []
    for line in text.strip("\n").split("\n"):
        head = _ROW_HEAD.match(line)
        begins = head[0] if head else ""
        room = width - len("> ") - len(begins)
        filled = wrap(line[len(begins) :], room, flowed=False).split("\n")
        lines += [f"> {begins}{filled[0]}".rstrip(), *(f"> {' ' * len(begins)}{each}" for each in filled[1:])]
    return "\n".join(lines)


def unfilled(text: str) -> str:
    """A page that is set already: nothing is filled, nothing flows."""
    return "\n".join(line.rstrip() for line in text.strip("\n").split("\n"))


def cut(text: str, limit: int) -> str:
    """At most so many characters; two dots, which every pager has, where some are missing."""
    return text if len(text) <= limit else text[: max(limit - 2, 0)].rstrip() + ".."


def filled(rows: Iterable[tuple[str, str | Sequence[str]]]) -> list[tuple[str, Sequence[str]]]:
    """(label, values) of the rows that have any."""
    return [(label, [value] if isinstance(value, str) else value) for label, value in rows if value]


def aligned(rows: Iterable[tuple[str, str | Sequence[str]]], width: int = WIDTH) -> str:
    """`  Label:  value`, the values in one column; what does not fit goes on below itself."""
    shown = filled(rows)
    column = 2 + max((len(label) for label, _ in shown), default=0) + 3
    indent = " " * column
    lines = []
    for label, values in shown:
        head = f"  {label}:".ljust(column)
        for value in values:
            lines.append(head + wrap(value, width, indent, flowed=False))
            head = indent
    return "\n".join(lines)


def numbered(items: Iterable[str], width: int = WIDTH) -> str:
    return "\n".join(
        f"  {number}. {wrap(item, width, '     ', flowed=False)}" for number, item in enumerate(items, 1)
    )


def beside(rows: Iterable[tuple[str, str]], width: int = WIDTH) -> str:
    """What was written and what came of it, in two columns; below a long line stands what came of it."""
    shown = [(line, said) for line, said in rows]
    column = 2 + max((len(line) for line, _ in shown if len(line) <= BESIDE), default=BESIDE // 4) + 3
    indent = " " * column
    lines = []
    for line, said in shown:
        head = "  " + line
        if len(line) > BESIDE:
            lines.append("  " + wrap(line, width, "  ", flowed=False))
            head = ""
        lines.append(head.ljust(column) + wrap(said, width, indent, flowed=False))
    return "\n".join(each.rstrip() for each in lines)


def columns(rows: Iterable[Sequence[str]]) -> str:
    """Short words in columns, two blanks between them."""
    shown = [list(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    return "\n".join(
        "  " + "  ".join(word.ljust(width) for word, width in zip(row, widths, strict=True)).rstrip()
        for row in shown
    )


def worded(items: Iterable[tuple[str, str]], words: Mapping[str, str]) -> list[str]:
    """Each (name, text) in the words given for its name, else as it is."""
    return [words.get(name, text) for name, text in items]


def spoken(choices: Iterable[Sequence[str]], words: Mapping[str, str]) -> list[list[str]]:
    """Each (letter, text, ...) with the text in the words given for it, else as it is."""
    return [[letter, words.get(text, text), *rest] for letter, text, *rest in choices]


def dated(
    steps: Iterable[Sequence[str]], label: str, words: Mapping[str, str]
) -> list[list[str | list[str]]]:
    """One row of what was done and when; what has no words of its own has those for its kind."""
    said = [f"{at}: {text or words.get(kind, kind)}" for at, kind, text in steps]
    return [[label, said]] if said else []


def listed(
    requests: Iterable[Mapping[str, str]], level: str, then: str, by: str, aim: str
) -> list[list[str | list[str]]]:
    """A row for each request: what it is, and below what is owed next."""
    rows: list[list[str | list[str]]] = []
    for each in requests:
        about = ", ".join(
            filter(None, (each["title"], each["level"] and f"{level} {each['level']}", each["state"]))
        )
        owed = f"{then}{each['owed']}{aim if each['aim'] else by}{each['due']}" if each["due"] else ""
        rows.append([each["ref"], [line for line in (about, owed) if line]])
    return rows


def side_by_side(items: Iterable[str]) -> str:
    """Short items on one line, on more where they need it; none is broken."""
    lines = [""]
    for item in items:
        longer = f"{lines[-1]}   {item}" if lines[-1] else item
        if len(longer) <= WIDTH:
            lines[-1] = longer
        else:
            lines.append(item)
    return "\n".join(lines)


def paragraphs(text: str) -> list[list[str]]:
    """A person's text as paragraphs of lines."""
    return [block.split("\n") for block in re.split(r"\n\s*\n", text.strip()) if block]


_FILLING: Mapping[str, Callable[..., str]] = {
    "wrap": wrap,
    "wrapped_lines": wrapped_lines,
    "quoted": quoted,
    "aligned": aligned,
    "numbered": numbered,
    "beside": beside,
}
_FILTERS: Mapping[str, Callable[..., object]] = {
    "filled": filled,
    "unfilled": unfilled,
    "cut": cut,
    "columns": columns,
    "worded": worded,
    "spoken": spoken,
    "side_by_side": side_by_side,
    "dated": dated,
    "listed": listed,
    "paragraphs": paragraphs,
}


class _Sandbox(ImmutableSandboxedEnvironment):
    def make_globals(self, d: MutableMapping[str, object] | None) -> MutableMapping[str, object]:
        """One plain mapping in place of a chain of two: each rendering copies it."""
        return {**self.globals, **(d or {})}


def _environment(loader: FileSystemLoader, blocks: str, autoescape: bool, width: int = WIDTH) -> Environment:
    environment = _Sandbox(
        loader=loader,
        autoescape=autoescape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.filters.update(_FILTERS)
    environment.filters.update({name: partial(fill, width=width) for name, fill in _FILLING.items()})
    # The blocks are the only thing a letter may call: no range, no lipsum, nothing to spend time with.
    environment.globals.clear()
    module = environment.get_template(blocks).module
    environment.globals.update(
        {name: value for name, value in vars(module).items() if not name.startswith("_")}
    )
    return environment


def _names(kind: str, vendor: str, language: str, part: str) -> tuple[str, ...]:
    """Where a part is looked for. The reader's language goes before the vendor's own wording. Raises ValueError."""
    for name in (kind, vendor):
        if not _SAFE_NAME.fullmatch(name):
            raise ValueError(f"not a name of a letter or a vendor: {name!r}")
    own, shared = f"{vendor}/{kind}/{part}", f"{kind}/{part}"
    return (f"{own}.{language}.j2", f"{shared}.{language}.j2", f"{own}.j2", f"{shared}.j2")


def _plain_facts(facts: Mapping[str, object]) -> dict[str, object]:
    return {name: _data(value) for name, value in facts.items()}


def _data(value: object) -> object:
    """Facts without invisible characters, capped; plain types only, so that no template reaches behind one."""
    match value:
        case str():
            return _clean(value)
        case int():  # and bool
            return value
        case list() | tuple():
            return [_data(each) for each in value]
        case dict():
            return {str(key): _data(each) for key, each in value.items()}
        case _:
            raise TypeError(f"a fact is str, bool, int, list or dict, not {type(value).__name__}")


def _clean(text: str) -> str:
    if not text.replace("\n", "").isprintable():
        text = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text)).replace("\t", "    ")
    return text if len(text) <= MAX_STRING else text[: MAX_STRING - len(CUT)] + CUT


def _capped(text: str) -> str:
    octets = text.encode()
    if len(octets) <= MAX_OUTPUT:
        return text
    return octets[: MAX_OUTPUT - len(CUT) - 1].decode(errors="ignore") + CUT + "\n"


def _text_of(letter: _Letter, data: Mapping[str, object]) -> str:
    return _capped(_text(letter.text, data)) + (f"\n{mark}\n" if (mark := data.get("mark")) else "")


def _rendered(letter: _Letter, data: Mapping[str, object], text: str) -> Rendered:
    html = letter.html.render(data, words=letter.words)
    return Rendered(_line(letter.subject, data), text, _inlined(html))


def _inlined(html: str) -> str:
    if len(html) > MAX_OUTPUT:
        return ""
    inlined = str(_INLINER.inline(html))
    return inlined if len(inlined.encode()) <= MAX_OUTPUT else ""
