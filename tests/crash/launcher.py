"""Starts `gateway` again and again as a process of its own, without paying for its imports each time.

Owns one warm interpreter that forks: each child runs the real command line from its first line on, with fresh connections
and an event loop of its own. Never runs anything of the gateway itself.

    python -m tests.crash.launcher FD [PLANT]

FD is a seqpacket socket: a JSON list of arguments with two files (standard output, standard error) comes in, the child's
process id goes back. A child that ends by itself says `exit N` on its last line.
"""

import gc
import json
import os
import signal
import socket
import sys
import traceback

from gateway.admin import cli, running  # the second is imported here so that no child has to
from tests.crash.planted import PLANTS

WARM = (cli, running)


def main() -> None:
    control = socket.socket(fileno=int(sys.argv[1]))
    for plant in sys.argv[2:]:
        PLANTS[plant]()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # children are reaped by the kernel
    gc.freeze()
    while True:
        request, files, _, _ = socket.recv_fds(control, 65_536, 2)
        if not request:
            return
        child = os.fork()
        if not child:
            control.close()
            _become(json.loads(request), *files)
        for each in files:
            os.close(each)
        control.send(str(child).encode())


def _become(arguments: list[str], out: int, err: int) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.dup2(out, 1)
    os.dup2(err, 2)
    sys.argv = ["gateway", *arguments]
    code = 70  # EX_SOFTWARE
    try:
        cli.main()
        code = 0
    except SystemExit as done:
        code = done.code if isinstance(done.code, int) else int(done.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        print(f"exit {code}", flush=True)
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()
