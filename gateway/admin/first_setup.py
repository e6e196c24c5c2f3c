"""`init`: the first set-up of an installation, in a folder of its own.

Owns the configuration it starts with and the folders around it. Never overwrites anything, and sets up nothing that sends
mail or takes it from another machine.
"""

import asyncio
import os
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

from gateway.admin.asking import asking
from gateway.admin.opening import finished_with, make_folder
from gateway.admin.screen import complain, say
from gateway.admin.setting import DONE, USAGE, No
from gateway.compose.sign import load_or_create
from gateway.config import Config, load
from rules.policy_values import address_of
from store import schema

OPERATOR = "operator@example.org"
FOLDERS = ("policies", "calendars", "templates")
PRIVATE = "var"  # mail and keys: nobody else's to read
HOP = "outgoing"

CONFIG = """\
# The configuration of this gateway, made by `gateway init`. Every key with its default: docs/configuration.md.
# Relative paths are relative to this file. Nothing secret belongs here: passwords come from the environment.

# "live", or "shadow": mail is read, nothing is marked, letters go to a folder.
mode = "live"
# Who gets mail to postmaster, and whatever needs a hand.
operator = "{operator}"

[store]
# One file. For several hosts: postgres://USER@HOST/NAME, then `gateway db upgrade`.
url = "sqlite://var/gateway.sqlite3"

[secrets]
# What reply addresses are signed with, mode 0600. Back it up with the store.
file = "var/secrets.keys"

[paths]
# Your own policies, calendars and letters; searched before the shipped ones, which nobody has to edit.
policies = ["policies"]
calendars = ["calendars"]
templates = ["templates"]

[smtp]
# The door for mail: this machine only. Your mail server hands over here; "" for none.
listen = "127.0.0.1:2525"
# The name this gateway gives itself.
hostname = "localhost"

[next_hop]
# Letters go to this folder and nowhere else, until a server is named: smtp://HOST:25
url = "file:var/outgoing"

[trust]
# The name your own mail server writes into Authentication-Results. Unset: none is believed, and of strangers only what
# is signed by their own domain is taken for proved. docs/manual/who-is-believed.md tells what has to hold first.
# authserv_id = "mx.example.org"

# Which policies run, and who answers. Without any such table every policy runs, the shipped ones too.
# `gateway rules new NAME` makes a policy of your own.
# [vendor.NAME]
# team = ["sam@example.org", "kim@example.org"]
# lead = ["noor@example.org"]
"""


def init(folder: Path, operator: str | None) -> int:
    return finished_with(lambda: _init(folder, operator))


def _init(folder: Path, operator: str | None) -> int:
    if "?" in str(folder.absolute()):
        complain(f"{folder}: a folder without ? in its name is meant, the store's address could not name it")
        return USAGE
    there = [each for each in _made(folder) if os.path.lexists(each)]
    if folder.exists() and not folder.is_dir():
        there = [folder]
    if there:
        raise No(f"{', '.join(map(str, there))}: there already; nothing was made, nothing is overwritten")
    if operator is None:
        with asking() as each:
            operator = each.ask("Whom to tell of what needs a hand", OPERATOR, address_of)
    else:
        try:
            operator = address_of(operator)
        except ValueError as fault:
            complain(f"--operator: {fault}")
            return USAGE
    _make(folder, operator)
    say(
        f"made in {folder}: config.toml, {', '.join(f'{each}/' for each in FOLDERS)}, {PRIVATE}/",
        *_next(folder),
    )
    return DONE


def _made(folder: Path) -> tuple[Path, ...]:
    return (folder / "config.toml", *(folder / each for each in (*FOLDERS, PRIVATE)))


def _make(folder: Path, operator: str) -> None:
    """All of it or nothing: what was begun is removed where the rest cannot be had. Raises OSError, StoreError."""
    folder.mkdir(parents=True, exist_ok=True)
    file, *folders = _made(folder)
    ours: list[Path] = []
    try:
        for each in folders:
            each.mkdir(mode=0o700 if each.name == PRIVATE else 0o777)
            ours.append(each)
        (folder / PRIVATE / HOP).mkdir(mode=0o700)
        with file.open("x", encoding="utf-8") as config:
            ours.append(file)
            config.write(CONFIG.format(operator=operator))
        _fill(load(file))
    except BaseException:
        for each in ours:
            if each.is_dir():
                shutil.rmtree(each)
            else:
                each.unlink()
        raise


def _fill(config: Config) -> None:
    load_or_create(config.path(config.secrets.file))
    make_folder(config)
    asyncio.run(_store(config))


async def _store(config: Config) -> None:
    await schema.upgrade(config.store_url)


def _next(folder: Path) -> Iterator[str]:
    gateway = f"gateway --config {shlex.quote(str(folder / 'config.toml'))}"
    yield "Letters go to a folder; nothing is sent until next_hop.url names a server. Next:"
    yield f"  {gateway} doctor"
    yield f"  {gateway} rules new NAME"
    yield f"  {gateway} serve"
