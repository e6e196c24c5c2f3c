"""Finds the shared corpora, or skips aloud. Nothing of them is named in a test."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def cases(folder: str) -> Iterator[tuple[bytes, dict[str, Any]]]:
    home = Path(os.environ.get("CORPORA", ROOT.parent / "shared" / "corpora")) / folder
    if not home.is_dir():
        pytest.skip(f"corpora are absent: {home.parent.name}/{folder} not found; set CORPORA")
    for expected in sorted(home.glob("*.json")):
        octets = expected.with_suffix(".eml").read_bytes()
        yield octets, json.loads(expected.read_text("utf-8"))
