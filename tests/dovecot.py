"""A real Dovecot for tests: own folder, own ports, no system service. Needs root (it changes to the `mail` user)."""

import os
import re
import select
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import imapclient
import pytest

BINARY = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
PASSWORD = "correct-horse"

#: For `pytestmark`: marked, and skipped aloud where it cannot run.
requires_dovecot = pytest.mark.skipif(
    (BINARY is None or os.geteuid() != 0)
    and "CI" not in os.environ,  # CI installs it: absent there is a fault
    reason="no dovecot binary here, or not root: the IMAP door is not tested",
)

_CONFIG = """
base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/log
protocols = imap
listen = 127.0.0.1
disable_plaintext_auth = no
mail_max_userip_connections = 50
first_valid_uid = 1
mail_location = maildir:{root}/mail/%u
default_vsz_limit = 512M
auth_failure_delay = 0
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid=mail gid=mail home={root}/home/%u
}}
service imap-login {{
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
{tls}
"""


class Dovecot:
    """One server. `start` returns once it listens; `stop` once its master is gone."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.port, self.tls_port = _free_port(), _free_port()
        self.certificate = certificate(root)
        tls = "ssl = no"
        if self.certificate:
            tls = f"ssl = yes\nssl_cert = <{self.certificate}\nssl_key = <{root / 'key.pem'}"
        root.chmod(0o755)
        (root / "mail").mkdir()
        shutil.chown(root / "mail", "mail", "mail")
        text = _CONFIG.format(root=root, port=self.port, tls_port=self.tls_port, password=PASSWORD, tls=tls)
        (root / "dovecot.conf").write_text(text)

    def start(self) -> None:
        assert BINARY is not None
        with (self.root / "start.log").open("ab") as output:  # a pipe would stay open as long as the server
            command = [BINARY, "-c", str(self.root / "dovecot.conf")]
            subprocess.run(command, check=True, stdout=output, stderr=output, timeout=20)

    def stop(self) -> None:
        pid = int((self.root / "run/master.pid").read_text())
        handle = os.pidfd_open(pid)
        try:
            signal.pidfd_send_signal(handle, signal.SIGTERM)
            assert select.select([handle], [], [], 20)[0], "dovecot does not end"
        finally:
            os.close(handle)

    def restart(self) -> None:
        self.stop()
        self.start()

    @contextmanager
    def client(self, user: str, folder: str | None = "INBOX") -> Iterator[imapclient.IMAPClient]:
        with imapclient.IMAPClient("127.0.0.1", self.port, ssl=False, timeout=20) as client:
            client.login(user, PASSWORD)
            if folder:
                client.select_folder(folder)
            yield client

    def append(self, user: str, mails: Iterable[bytes], folder: str = "INBOX") -> None:
        with self.client(user, None) as client:
            for mail in mails:
                client.append(folder, mail)

    def deliver(self, user: str, mails: Iterable[bytes]) -> None:
        """Straight into the Maildir, as a delivery agent does: any octets, NUL included."""
        new = self.root / "mail" / user / "new"
        for folder in (new.parent, new, new.parent / "cur", new.parent / "tmp"):
            folder.mkdir(exist_ok=True)
            shutil.chown(folder, "mail", "mail")
        for number, mail in enumerate(mails):
            path = new / f"1700000000.M{number:06}P1.test"
            path.write_bytes(mail)
            shutil.chown(path, "mail", "mail")

    def reset_uidvalidity(self, user: str) -> None:
        """As after a restore from backup: same mails, other UIDVALIDITY and UIDs, every mark lost. Stops the server for it."""
        self.stop()
        mailbox = self.root / "mail" / user
        uidlist = mailbox / "dovecot-uidlist"
        before = re.match(rb"3 V(\d+)", uidlist.read_bytes())
        assert before
        for path in [
            *mailbox.glob("dovecot*index*"),
            *mailbox.glob("dovecot-keywords"),
            *mailbox.glob("dovecot-uidvalidity*"),
        ]:
            path.unlink()
        for path in (mailbox / "cur").iterdir():
            path.rename(path.with_name(path.name.partition(":")[0] + ":2,"))
        uidlist.write_bytes(b"3 V%d N1\n" % (int(before[1]) + 1000))
        self.start()


@contextmanager
def running() -> Iterator[Dovecot]:
    """A server in a folder that the `mail` user can enter, which pytest's own folders do not allow."""
    with tempfile.TemporaryDirectory(prefix="dovecot-") as folder:
        server = Dovecot(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.stop()


def _free_port() -> int:
    """Below the ephemeral range, so that nobody's outgoing connection sits on it."""
    start = 20_000 + os.getpid() * 7 % 10_000
    for port in range(start, start + 2_000):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            if port not in _taken:
                _taken.add(port)
                return port
    raise RuntimeError("no free port")


_taken: set[int] = set()


def certificate(root: Path) -> Path | None:
    openssl = shutil.which("openssl")
    if openssl is None:
        return None
    command = [
        openssl,
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "2",
    ]
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    files = ["-keyout", str(root / "key.pem"), "-out", str(root / "cert.pem")]
    subprocess.run([*command, *names, *files], check=True, capture_output=True, timeout=20)
    return root / "cert.pem"
