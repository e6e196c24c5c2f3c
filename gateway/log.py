"""Logging: what is said where, and what never is.

Owns the levels. Lines carry ids, sizes and verdicts; never a body, a subject, a password or a token (SAFETY, "Sending").
"""

import logging

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
NOISY = {
    "mail.log": logging.WARNING,  # aiosmtpd: every command, with addresses
    "mailparser": logging.CRITICAL,  # every oddity of a mail: they are `defects`
    "flufl.bounce": logging.WARNING,  # a line for every dialect it tries
    "asyncio": logging.ERROR,
    "aiosqlite": logging.WARNING,  # every statement with its values, and so do these two
    "tortoise": logging.WARNING,
    "asyncpg": logging.WARNING,
}


def configure(level: int = logging.WARNING) -> None:
    """For the whole process, on stderr."""
    logging.basicConfig(level=level, format=FORMAT)
    for name, least in NOISY.items():
        logging.getLogger(name).setLevel(least)
