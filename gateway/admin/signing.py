"""`keys`: what our reply addresses and Message-IDs are signed with.

Owns what is told about a change of keys. Making and keeping them is `gateway.compose.sign`'s. Never prints one.
"""

import asyncio

from gateway.admin.opening import finished
from gateway.admin.screen import say
from gateway.admin.setting import No
from gateway.compose.sign import rotate
from gateway.config import Config


def rotated() -> int:
    return finished(_rotated)


async def _rotated(config: Config) -> None:
    file = config.path(config.secrets.file)
    if not file.exists():
        raise No(f"{file} is made on the first run: there is nothing to rotate yet")
    await asyncio.to_thread(rotate, file)
    say(
        f"a new key of {file} signs from now on; the one before it still counts, older ones no longer do",
        "-> what runs here takes it up with its next work; copy the file to every other host of the same store",
    )
