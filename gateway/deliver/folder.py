"""The next hop of a first trial: a folder that gets one `.eml` a letter, and its envelope beside it.

The octets are the letter's, untouched. A name is a function of the letter, so that a letter written twice (killed between
the write and the settling) is still one file. Never deletes anything.
"""

import asyncio
import json
import os
import re
from contextlib import suppress
from datetime import UTC, timedelta
from pathlib import Path

from gateway.deliver.hop import Result, printable
from store.records import Letter

_UNSAFE = re.compile(r"[^A-Za-z0-9.@+_-]")
_PATIENCE = timedelta(minutes=1)


class FileHop:
    """Writes `TIME-KIND-RECIPIENT-ID.eml` and, before it, `….json`: {reverse_path, recipient, message_id, kind, id}."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def patience(self) -> timedelta:
        return _PATIENCE

    async def send(self, letter: Letter) -> Result:
        try:
            name = await asyncio.to_thread(self._write, letter)
        except OSError as error:  # a full disk passes
            return Result("deferred", printable(f"file: {error}"))
        return Result("delivered", f"250 2.0.0 written to {name}")

    async def close(self) -> None:
        """Nothing is kept open."""

    def _write(self, letter: Letter) -> str:
        self._folder.mkdir(parents=True, exist_ok=True)
        name = file_name(letter)
        envelope = {
            "id": str(letter.id),
            "kind": letter.kind,
            "message_id": letter.message_id,
            "recipient": letter.recipient,
            "reverse_path": letter.reverse_path,
        }
        # The envelope first: whoever sees the .eml finds it complete.
        _place(self._folder / f"{name}.json", json.dumps(envelope, ensure_ascii=True).encode() + b"\n")
        _place(self._folder / f"{name}.eml", letter.octets)
        _sync_folder(self._folder)
        return f"{name}.eml"


def file_name(letter: Letter) -> str:
    """Sorts by the instant the letter was due to leave. Holds no separator, so no letter chooses its folder."""
    at = max(letter.created_at, letter.not_before).astimezone(UTC)
    recipient = _UNSAFE.sub("_", letter.recipient)[:80]
    return f"{at:%Y%m%dT%H%M%SZ}-{_UNSAFE.sub('_', letter.kind)}-{recipient}-{letter.id}"


def _place(path: Path, octets: bytes) -> None:
    """All or nothing: a reader of the folder never sees half a letter."""
    draft = path.with_name(f".{path.name}.tmp")
    try:
        with draft.open("wb") as file:
            file.write(octets)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
