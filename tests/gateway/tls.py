"""A certificate made for one run of tests, and a client that takes it."""

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest


def certificate_in(folder: Path) -> Path:
    """One PEM file with key and certificate."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl to make a certificate with")
    pem, cert = folder / "both.pem", folder / "cert"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    names = ["-subj", "/CN=desk.example.org"]
    subprocess.run(
        [*command, *names, "-keyout", str(pem), "-out", str(cert)], check=True, capture_output=True
    )
    pem.write_text(pem.read_text() + cert.read_text())
    return pem


def serving(pem: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


def trusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
