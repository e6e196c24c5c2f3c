"""What every command shares: its configuration, its clock, and how it ends.

Owns the order `--config`, `$GATEWAY_CONFIG`, `./config.toml`, and the exit codes. Never guesses a setting.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from gateway import clock as clocks
from gateway.admin.screen import complain
from gateway.clock import Clock, ClockError
from gateway.config import Config, Misconfigured, load

DEFAULT = "config.toml"
DONE, NO, USAGE = 0, 1, 2


class No(Exception):
    """The answer is no: an unknown reference, a fault found. The text says which, one line each."""


def load_config() -> Config:
    """`--config` has been put into the environment by then. Raises Misconfigured."""
    return load(Path(os.environ.get("GATEWAY_CONFIG") or DEFAULT))


def config_or_defaults() -> Config:
    """For commands that need no store: without any configuration file the defaults hold. Raises Misconfigured."""
    if not os.environ.get("GATEWAY_CONFIG") and not Path(DEFAULT).exists():
        return Config()
    return load_config()


def clock_of(config: Config) -> Clock:
    """Raises Misconfigured."""
    try:
        return clocks.from_setting(config.clock_setting)
    except ClockError as fault:
        raise Misconfigured([str(fault)]) from fault


def told(fault: Exception) -> int:
    """The fault on stderr, one line each; exit code 2."""
    lines = fault.faults if isinstance(fault, Misconfigured) else [str(fault) or type(fault).__name__]
    for line in lines:
        print(line, file=sys.stderr)
    return USAGE


def ended(body: Callable[[], int | None]) -> int:
    """Runs a command to its exit code."""
    try:
        return body() or DONE
    except No as no:
        complain(str(no))
        return NO
    except BrokenPipeError:
        raise  # whoever reads has enough
    except (Misconfigured, OSError) as fault:
        return told(fault)


def number(text: str) -> int:
    """An id as people give it. Raises No."""
    if not text.isascii() or not text.isdigit():
        raise No(f"{text!r} is no id")
    return int(text)
