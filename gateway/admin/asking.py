"""Questions to a person at the terminal, or to the lines that stand for them: each with a default that Enter takes.

Owns how a question is put, read and put again. Never asks for ever, and never decides what an answer means: whoever asks
brings a reader, whose ValueError tells what was meant.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from gateway.admin.screen import complain, say, shown
from gateway.admin.setting import No

TRIES = 10
"""So often the same question is put: `yes | gateway ..` has to end."""

LONGEST = 1_000  # characters of one answer

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asking:
    """Where answers come from: `lines`, or the terminal where there are none. Behind the last line every default holds."""

    lines: Iterator[bytes] | None

    def ask(self, question: str, default: str, read: Callable[[str], T]) -> T:
        """What `read` makes of the answer. Raises No when nobody gives one that it takes."""
        for _ in range(TRIES):
            try:
                return read(self._answer(f"{question} [{default}]: ", default))
            except ValueError as fault:
                complain(f"  {shown(str(fault))}")
        raise No(f"{question}: none of {TRIES} answers could be used; nothing was written")

    def _answer(self, prompt: str, default: str) -> str:
        try:
            if self.lines is None:
                return one_line(input(prompt)) or default
            answer = one_line(next(self.lines, b"").decode("utf-8-sig")) or default
        except EOFError:
            raise No("given up; nothing was written") from None
        except UnicodeDecodeError:
            raise ValueError("that is no UTF-8; text is meant") from None
        say(f"{prompt}{answer}")
        return answer


def one_line(text: str) -> str:
    """The words with one blank between them. Raises ValueError for too many, and for what cannot be seen."""
    words = " ".join(text.split())
    if len(words) > LONGEST:
        raise ValueError(f"{len(words)} characters are too many, at most {LONGEST} are meant")
    if shown(words) != words:
        raise ValueError("that holds characters that cannot be seen; plain text is meant")
    return words


@contextmanager
def asking(answers: Path | None = None) -> Iterator[Asking]:
    """The terminal; else the lines of `answers`, or of standard input. Raises OSError."""
    if answers is not None:
        with answers.open("rb") as file:
            yield Asking(file)
    elif sys.stdin is None:
        yield Asking(iter(()))
    else:
        yield Asking(None if sys.stdin.isatty() else sys.stdin.buffer)
