"""The command line as tests use it: an installation in one folder, its clock in a file, commands run in this process."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import Result
from typer.testing import CliRunner

from gateway.admin.cli import app

USERZOOM, KUSTOMER, ZABBLE = "ticket@userzoom.com", "support@kustomer.com", "support@zabbleinc.com"
NOON = "2026-11-23T20:00:00Z"  # Monday, 12:00 in California

CONFIG = """
operator = "operator@example.org"
clock = "file:now"
[store]
url = "sqlite://var/store.db"
[smtp]
listen = "127.0.0.1:0"
[trust]
authenticated_peers = []
authserv_id = "mx.example.org"
[vendor.userzoom]
team = ["sam@example.org", "kim@example.org"]
[vendor.kustomer]
[vendor.zabble]
team = ["noor@example.org"]
"""

OUTAGE = b"""From: Dana Sample <dana@example.com>
To: ticket@userzoom.com
Subject: Study will not launch
Message-ID: <outage@example.com>
Date: Mon, 23 Nov 2026 11:59:00 -0800
Authentication-Results: mx.example.org; dmarc=pass header.from=example.com

Our study won't start when we press Launch, since 9:00 this morning.
200 participants are booked for Monday.
"""
"""From a verified sender."""

STRANGE = b"""From: lee@example.com
To: support@kustomer.com
Subject: =?utf-8?q?it's_=1B[31mbroken=07?=
Message-ID: <strange@example.com>
Date: Mon, 23 Nov 2026 11:59:30 -0800
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

It is broken =1B[2J =C2=9B2J =E2=80=AE [bold]again[/bold]
"""
"""From an unverified one, who tries the terminal."""

MACHINE = b"""From: robot@example.com
To: ticket@userzoom.com
Subject: Nightly report
Message-ID: <machine@example.com>
Date: Mon, 23 Nov 2026 11:59:40 -0800
Auto-Submitted: auto-generated

All is well.
"""
"""Held: automatic mail of nobody's conversation."""


@dataclass(frozen=True)
class Installation:
    folder: Path

    @classmethod
    def made(cls, folder: Path, config: str = CONFIG) -> "Installation":
        (folder / "config.toml").write_text(config)
        (folder / "now").write_text(NOON)
        return cls(folder)

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    def run(self, *arguments: str, stdin: bytes | None = None) -> Result:
        return run(arguments, stdin=stdin, config=self.config)

    def json(self, *arguments: str) -> Any:
        """What a command answers; it must succeed and say nothing else."""
        result = self.run(*arguments, "--json")
        assert (result.exit_code, result.stderr) == (0, ""), result.output
        return json.loads(result.stdout)

    def ingest(self, octets: bytes, *recipients: str) -> None:
        named = [word for each in recipients for word in ("--recipient", each)]
        assert self.run("ingest", *named, stdin=octets).exit_code == 0

    def work(self) -> None:
        assert self.run("work", "--until-idle").exit_code == 0

    def at(self, instant: str) -> None:
        (self.folder / "now").write_text(instant)


def run(arguments: Sequence[str], *, stdin: bytes | None = None, config: Path | None = None) -> Result:
    environ = {"GATEWAY_CONFIG": str(config) if config is not None else None}
    return CliRunner().invoke(app, list(arguments), input=stdin, env=environ)


def program(*arguments: str, config: Path | None = None, cwd: Path | None = None) -> "subprocess.Popen[str]":
    """The real program in a process of its own."""
    ours = ("GATEWAY_CONFIG", "PYTHONUNBUFFERED")
    environ = {key: value for key, value in os.environ.items() if key not in ours}
    if config is not None:
        environ["GATEWAY_CONFIG"] = str(config)
    command = [sys.executable, "-c", "from gateway.admin.cli import main; main()", *arguments]
    return subprocess.Popen(
        command, env=environ, cwd=cwd, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
