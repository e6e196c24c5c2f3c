"""The configuration file: every fault of it at once, each with its line and what was meant."""

from pathlib import Path

import pytest

from gateway.config import Misconfigured, read
from store.url import locate

FILE = Path("config.toml")

WRONG = """\
operatr = "ops@example.org"
clock = "sundial"
mode = "ghost"
[store]
url = "mysql://gateway"
[smtp]
listen = "nohost"
[lmtp]
listen = "127.0.0.1:70000"
[next_hop]
url = "gopher:x"
[paths]
policies = 5
[vendor.acme]
team = "nobody"
"""


def test_every_fault_is_told_at_once_with_its_line() -> None:
    with pytest.raises(Misconfigured) as told:
        read(WRONG, FILE)
    places = sorted(fault.split(": ")[0] + " " + fault.split(": ")[1] for fault in told.value.faults)
    assert places == sorted(
        [
            "config.toml:1 operatr",
            "config.toml:2 clock",
            "config.toml:3 mode",
            "config.toml:5 store.url",
            "config.toml:7 smtp.listen",
            "config.toml:9 lmtp.listen",
            "config.toml:11 next_hop.url",
            "config.toml:13 paths.policies",
            "config.toml:15 vendor.acme.team.0",
        ]
    )


@pytest.mark.parametrize(
    "listen", ["127.0.0.1:0", "[::1]:2525", "localhost:25", "unix:/run/gateway.sock", ""]
)
def test_where_a_door_may_be(listen: str) -> None:
    assert read(f'[lmtp]\nlisten = "{listen}"\n', FILE).lmtp.listen == listen


def test_one_address_or_one_folder_needs_no_list() -> None:
    config = read('[paths]\npolicies = "mine"\n[vendor.acme]\nlead = "lead@example.org"\n', FILE)
    assert config.vendor["acme"].lead == ("lead@example.org",)
    assert config.paths.policies == (Path("mine"),)


def test_a_folder_may_be_called_anything() -> None:
    config = read('[store]\nurl = "sqlite://var/gateway.sqlite3"\n', Path("/srv/what?/config.toml"))
    assert config.store_file == Path("/srv/what?/var/gateway.sqlite3")
    assert locate(config.store_url).file == config.store_file


def test_an_embedded_store_takes_no_options() -> None:
    with pytest.raises(Misconfigured, match="takes no options"):
        read('[store]\nurl = "sqlite://gateway.sqlite3?synchronous=off"\n', FILE)
