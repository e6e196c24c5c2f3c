"""The configuration: `config.toml` as frozen values, every key with its default.

Owns the keys. Every fault is reported at once, with file, line and key. Never holds a secret (passwords come from the
environment or 0600 files) and never opens anything but the configuration file itself.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    ValidationError,
)

from gateway.budgets import Budget
from gateway.limits import Limits
from rules.duration import read_duration
from rules.toml_lines import key_lines, line_of

Network = IPv4Network | IPv6Network
PORTS = range(65_536)
LOOPBACK = ("127.0.0.0/8", "::1/128")


class Misconfigured(Exception):
    """The configuration cannot be used. `faults` has one `file:line: key: what` for each fault."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def _duration(value: object) -> timedelta:
    if isinstance(value, timedelta):
        return value
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no duration; write 90s, 30m, 4h, 1d")
    return read_duration(value)


def _network(value: object) -> Network:
    return ip_network(str(value), strict=False)


def _address(value: object) -> str:
    text = str(value).strip()
    if text.count("@") != 1 or " " in text or text.startswith("@") or text.endswith("@"):
        raise ValueError(f"{value!r} is no e-mail address")
    return text.lower()


def _list_id(value: object) -> str:
    """RFC 2919: `Support <support.example.org>`, or what stands between the brackets."""
    text = str(value).strip().lower()
    found = text[text.rfind("<") + 1 :].strip("<> ")
    if not found or "@" in found or " " in found:
        raise ValueError(f"{value!r} is no List-Id such as support.example.org")
    return found


def _listen(value: object) -> str:
    text = str(value)
    if not text or text.startswith("unix:/"):
        return text
    host, _, port = text.rpartition(":")
    if not (host and port.isascii() and port.isdigit() and int(port) in PORTS):
        raise ValueError(f"{text!r} is no HOST:PORT such as 127.0.0.1:2525; port 0 takes any free one")
    return text


def _without_options(url: str) -> str:
    if url.startswith("sqlite:") and "?" in url:
        raise ValueError("sqlite://FILE takes no options; how safely it writes is fixed")
    return url


def _begins(*heads: str, meant: str) -> Callable[[str], str]:
    """A check at the door: what the rest of such a setting means is known to the part that opens it."""

    def check(value: str) -> str:
        if not value.startswith(heads):
            raise ValueError(f"{value.partition(':')[0]!r}: say {meant}")
        return value

    return check


def _list(value: object) -> object:
    return (value,) if isinstance(value, str | dict) else value


@dataclass(frozen=True, slots=True)
class OnCall:
    """Somebody on call; `short` is a pager: alerts come as one short message."""

    address: str
    format: Literal["full", "short"] = "full"


def _on_call(value: object) -> OnCall:
    if isinstance(value, OnCall):
        return value
    if not isinstance(value, dict):
        return OnCall(_address(value))
    if unknown := value.keys() - {"address", "format"}:
        raise ValueError(f"{min(unknown)!r} is no key of somebody on call; there are address and format")
    if "address" not in value:
        raise ValueError("address is missing")
    match value.get("format", "full"):
        case "full":
            return OnCall(_address(value["address"]))
        case "short":
            return OnCall(_address(value["address"]), "short")
        case other:
            raise ValueError(f'{other!r} is no format of an alert; "full" or "short" is meant')


Duration = Annotated[timedelta, PlainValidator(_duration)]
NetworkKey = Annotated[Network, PlainValidator(_network)]
Address = Annotated[str, BeforeValidator(_address)]
Addresses = Annotated[tuple[Address, ...], BeforeValidator(_list)]
OnCallList = Annotated[tuple[Annotated[OnCall, PlainValidator(_on_call)], ...], BeforeValidator(_list)]
ListIds = Annotated[tuple[Annotated[str, PlainValidator(_list_id)], ...], BeforeValidator(_list)]
Folders = Annotated[tuple[Path, ...], BeforeValidator(_list)]
Listen = Annotated[str, BeforeValidator(_listen)]
ClockKey = Annotated[str, AfterValidator(_begins("system", "file:", meant='"system" or "file:PATH"'))]
StoreUrl = Annotated[
    str,
    AfterValidator(_begins("sqlite://", "postgres", meant="sqlite://FILE or postgres://…")),
    AfterValidator(_without_options),
]
HopUrl = Annotated[
    str,
    AfterValidator(
        _begins("smtp://", "smtps:", "file:", meant="smtp://HOST:PORT, smtps://HOST:PORT or file:DIR")
    ),
]


class Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class Store(Table):
    url: StoreUrl = "sqlite://var/gateway.sqlite3"


class Secrets(Table):
    file: Path = Path("var/secrets.keys")


class Paths(Table):
    policies: Folders = ()
    calendars: Folders = ()
    templates: Folders = ()


class Smtp(Table):
    listen: Listen = "127.0.0.1:2525"
    hostname: str = "localhost"
    authenticated: bool = False
    tls_certificate: Path | None = None
    tls_key: Path | None = None


class Lmtp(Table):
    listen: Listen = ""
    authenticated: bool = False


class Imap(Table):
    name: str
    host: str
    port: int = 993
    tls: Literal["required", "none"] = "required"
    user: str
    password_env: str
    mailbox: str = "INBOX"
    address: Address
    poll: Duration = timedelta(seconds=30)
    recipient_field: str = ""
    done: str = "$Ingested"
    junk: str = ""
    authenticated: bool = False
    ca_file: Path | None = None


class NextHop(Table):
    url: HopUrl = "file:var/outgoing"
    tls: Literal["required", "none"] = "required"
    ca_file: Path | None = None
    username: str = ""
    password_env: str = ""
    connections: int = Field(default=4, ge=1, le=64)
    lifetime: Duration = timedelta(days=5)


class Trust(Table):
    authserv_id: str = ""
    preset: Literal["", "microsoft365"] = ""
    tenant_domains: Annotated[tuple[str, ...], BeforeValidator(_list)] = ()
    dkim: bool = True
    peers: tuple[NetworkKey, ...] = tuple(ip_network(each) for each in LOOPBACK)
    authenticated_peers: tuple[NetworkKey, ...] = ()
    own_lists: ListIds = ()


class Letters(Table):
    answer_delay: Duration = timedelta(seconds=60)
    message_id_host: str = ""


class Vendor(Table):
    team: Addresses = ()
    lead: Addresses = ()
    on_call: OnCallList = ()
    digest: time | None = None
    retention: Duration | None = None


class Config(Table):
    mode: Literal["live", "shadow"] = "live"
    clock: ClockKey = "system"
    operator: Address = "operator@localhost"
    worker: int = Field(default=0, ge=0, le=1023)  # 0: drawn anew at each start
    store: Store = Store()
    secrets: Secrets = Secrets()
    paths: Paths = Paths()
    smtp: Smtp = Smtp()
    lmtp: Lmtp = Lmtp()
    imap: tuple[Imap, ...] = ()
    limits: dict[str, float] = Field(default_factory=dict)
    next_hop: NextHop = NextHop()
    trust: Trust = Trust()
    letters: Letters = Letters()
    vendor: Mapping[str, Vendor] = Field(default_factory=dict)
    base: Path = Field(default=Path(), exclude=True)

    def path(self, path: Path) -> Path:
        """A path of the configuration; relative ones are relative to its file."""
        return self.base / path

    @property
    def store_url(self) -> str:
        return _absolute(self.store.url, "sqlite://", self.base)

    @property
    def store_file(self) -> Path | None:
        """The file of an embedded store."""
        scheme, _, rest = self.store_url.partition("://")
        return Path(rest) if scheme == "sqlite" else None

    @property
    def next_hop_url(self) -> str:
        if self.mode == "shadow" and not self.next_hop.url.startswith("file:"):
            return f"file:{self.base / 'var/shadow'}"
        return _absolute(self.next_hop.url, "file:", self.base)

    @property
    def clock_setting(self) -> str:
        return _absolute(self.clock, "file:", self.base)

    def door_limits(self) -> Limits:
        return Limits(**self._limits(Limits))

    def budget(self) -> Budget:
        return Budget(**self._limits(Budget))

    def _limits(self, of: type[Limits] | type[Budget]) -> dict[str, Any]:
        """Those that are of this kind, as the types of their defaults."""
        known = {name: type(getattr(of(), name)) for name in of.__slots__}
        return {name: known[name](value) for name, value in self.limits.items() if name in known}


def _absolute(setting: str, scheme: str, base: Path) -> str:
    """`sqlite://FILE` and `file:DIR` with their path made absolute; anything else as it stands."""
    rest = setting.removeprefix(scheme)
    if rest == setting or rest.startswith((":memory:", "/")):
        return setting
    return f"{scheme}{(base / rest).absolute()}"


def load(file: Path) -> Config:
    """Raises Misconfigured with every fault."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise Misconfigured([f"{file}: cannot be read: {fault}"]) from fault
    return read(text, file)


def read(text: str, file: Path) -> Config:
    """The same from text; `file` names it and is what relative paths are relative to."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise Misconfigured([f"{file}: {fault}"]) from fault
    base = {"base": file.parent}
    try:
        config = Config.model_validate(raw | base)
    except ValidationError as faults:
        raise Misconfigured([_fault(text, file, dict(each)) for each in faults.errors()]) from faults
    _check_limits(config, text, file)
    return config


def _fault(text: str, file: Path, error: Mapping[str, Any]) -> str:
    path = tuple(error["loc"])
    line = line_of(key_lines(text), path)
    what = str(error["msg"]).removeprefix("Value error, ")
    if error["type"] == "extra_forbidden":
        what = "unknown key; see docs/configuration.md"
    elif error["type"] == "tuple_type":
        what = f'a list is meant, such as ["…"], not {error["input"]!r}'
    return f"{file}:{line}: {'.'.join(map(str, path))}: {what}"


def _check_limits(config: Config, text: str, file: Path) -> None:
    lines = key_lines(text)
    unknown = [name for name in config.limits if name not in (*Limits.__slots__, *Budget.__slots__)]
    if unknown:
        raise Misconfigured(
            [f"{file}:{line_of(lines, ('limits', name))}: limits.{name}: unknown key" for name in unknown]
        )
    try:
        config.door_limits()
        config.budget()
    except ValueError as fault:
        raise Misconfigured([f"{file}:{line_of(lines, ('limits',))}: limits: {fault}"]) from fault
