"""`docker-compose.yml` and `Dockerfile`: valid, complete and safe by construction, checked without a container engine.

What an operator would copy must name only commands that exist, must restart, must tell its health, must not run as root
and must not hold a secret.
"""

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from gateway.config import read as load_config

ROOT = Path(__file__).resolve().parent.parent
COMPOSE = ROOT / "docker-compose.yml"
DOCKERFILE = ROOT / "Dockerfile"

PROFILES = {
    "alone": {"gateway"},
    "cluster": {"database", "upgrade", "receive", "work", "deliver"},
    "mailsink": {"mailsink"},
}
ONE_SHOT = {"upgrade"}
ROLES = {"all", "receive", "work", "deliver"}


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = YAML(typ="safe").load(COMPOSE)
    return loaded


def test_it_is_a_compose_file() -> None:
    checker = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec"]
    found = subprocess.run([*checker, str(COMPOSE)], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_schema_check_can_fail(tmp_path: Path) -> None:
    broken = tmp_path / "docker-compose.yml"
    broken.write_text(COMPOSE.read_text().replace("profiles:", "profile:", 1))
    checker = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec"]
    assert subprocess.run([*checker, str(broken)], capture_output=True, check=False).returncode != 0


def test_each_profile_starts_what_it_should(compose: dict[str, Any]) -> None:
    services = compose["services"]
    assert {profile for service in services.values() for profile in service["profiles"]} == set(PROFILES)
    for profile, expected in PROFILES.items():
        assert {name for name, service in services.items() if profile in service["profiles"]} == expected


def test_every_service_tells_its_health(compose: dict[str, Any]) -> None:
    for name, service in compose["services"].items():
        if name in ONE_SHOT:
            assert service["restart"] == "no"
        else:
            assert service["healthcheck"]["test"], name
            assert service["restart"] == "unless-stopped", name


def test_what_waits_waits_for_something_that_exists(compose: dict[str, Any]) -> None:
    services = compose["services"]
    for name, service in services.items():
        for needed, how in service.get("depends_on", {}).items():
            assert set(service["profiles"]) <= set(services[needed]["profiles"]), (name, needed)
            wanted = "service_completed_successfully" if needed in ONE_SHOT else "service_healthy"
            assert how["condition"] == wanted, (name, needed)


def test_commands_exist(compose: dict[str, Any]) -> None:
    for name, service in compose["services"].items():
        words = service.get("command")
        if words is None:
            continue
        words = shlex.split(words) if isinstance(words, str) else words
        match words:
            case ["gateway", "serve", "--role", role]:
                assert role in ROLES, name
            case ["gateway", "db", "upgrade"]:
                pass
            case ["python", "-m", "aiosmtpd", *_]:
                pass
            case _:
                pytest.fail(f"{name}: {words}")


def test_the_mail_sink_takes_its_arguments(compose: dict[str, Any]) -> None:
    words = compose["services"]["mailsink"]["command"]
    help_text = subprocess.run(
        [sys.executable, "-m", "aiosmtpd", "--help"], capture_output=True, text=True, check=True
    ).stdout
    assert words[:3] == ["python", "-m", "aiosmtpd"]
    for option in (word for word in words[3:] if word.startswith("-")):
        assert option in help_text


def test_nothing_secret_stands_in_it(compose: dict[str, Any]) -> None:
    for name, service in compose["services"].items():
        for key, value in service.get("environment", {}).items():
            if re.search("PASS|SECRET|TOKEN|KEY", key):
                assert re.fullmatch(r"\$\{[A-Z_]+:-\}", str(value)), (name, key)
    assert not re.search(r"://[^/\s:]+:[^@\s]+@", COMPOSE.read_text())


def test_no_service_runs_as_root(compose: dict[str, Any]) -> None:
    for name, service in compose["services"].items():
        assert service["security_opt"] == ["no-new-privileges:true"], name
        if "image" in service and service["image"].startswith("postgres:"):
            continue  # its entry point drops to its own user
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
    text = DOCKERFILE.read_text()
    users = re.findall(r"^USER (.+)$", text, re.M)
    assert users and users[-1].split(":")[0] not in {"root", "0"}
    assert text.index("USER ") < text.index("CMD ")


def test_published_ports_stay_on_this_machine(compose: dict[str, Any]) -> None:
    for service in compose["services"].values():
        for port in service.get("ports", ()):
            assert str(port).startswith("${PUBLISH:-127.0.0.1}:"), port


def test_volumes_and_configurations_are_declared(compose: dict[str, Any]) -> None:
    for service in compose["services"].values():
        for mount in service.get("volumes", ()):
            assert mount.split(":")[0] in compose["volumes"]
        for config in service.get("configs", ()):
            assert config["source"] in compose["configs"]


def test_the_configurations_are_read_without_a_fault(compose: dict[str, Any]) -> None:
    for name, config in compose["configs"].items():
        read = load_config(config["content"], Path("/etc/gateway/config.toml"))
        scheme = {"alone": "sqlite://", "cluster": "postgres://"}[name]
        assert read.store_url.startswith(scheme)
        assert read.smtp.listen.endswith(":2525")


def test_the_image_holds_what_the_program_reads() -> None:
    copied = " ".join(re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE.read_text(), re.M))
    for folder in ("gateway", "rules", "store", "templates", "pyproject.toml", "requirements.lock"):
        assert folder in copied, folder
    assert "--require-hashes" in DOCKERFILE.read_text()
