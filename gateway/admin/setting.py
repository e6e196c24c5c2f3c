"""Where the commands find their configuration, and how they say that it cannot be used.

Owns the order `--config`, `$GATEWAY_CONFIG`, `./config.toml`. Never guesses a setting.
"""

import os
import sys
from pathlib import Path

from gateway.config import Config, Misconfigured, load

DEFAULT = "config.toml"
USAGE = 2


def load_config() -> Config:
    """`--config` has been put into the environment by then. Raises Misconfigured."""
    return load(Path(os.environ.get("GATEWAY_CONFIG") or DEFAULT))


def told(fault: Exception) -> int:
    """The fault on stderr, one line each; exit code 2."""
    lines = fault.faults if isinstance(fault, Misconfigured) else [str(fault) or type(fault).__name__]
    for line in lines:
        print(line, file=sys.stderr)
    return USAGE
