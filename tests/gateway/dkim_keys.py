"""A signing key made for one run of tests, and what the DNS would say of it."""

import shutil
import subprocess
from base64 import b64encode

import pytest


def made(bits: int) -> tuple[bytes, bytes]:
    """(private key as PEM, public key in base64)."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl to make a key with", allow_module_level=True)
    private = _said("openssl", "genrsa", "-traditional", str(bits), given=b"")
    public = _said("openssl", "rsa", "-pubout", "-outform", "DER", given=private)
    return private, b64encode(public)


def _said(*command: str, given: bytes) -> bytes:
    return subprocess.run(command, input=given, check=True, capture_output=True).stdout
