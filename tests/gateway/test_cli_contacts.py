"""Customers on record by command: whose support is owed, who stands for a whole domain, whose agents hear first."""

from pathlib import Path

import pytest

from tests.gateway.command_line import Installation

PUBLIC = "@gmail.com"


@pytest.fixture
def gateway(tmp_path: Path) -> Installation:
    return Installation.made(tmp_path)


def add(gateway: Installation, address: str, *more: str) -> None:
    done = gateway.run("contact", "add", address, "--vendor", "userzoom", *more)
    assert done.exit_code == 0, done.output


def standings(gateway: Installation) -> dict[tuple[str, str], str]:
    return {(each["address"], each["vendor"]): each["standing"] for each in gateway.json("contact", "list")}


def test_standing_is_set_for_a_person_and_for_a_domain(gateway: Installation) -> None:
    add(gateway, "Ann@Example.com")
    add(gateway, "@Example.com", "--standing", "lapsed")
    done = gateway.run("contact", "standing", "ANN@example.com", "lapsed")
    assert (done.exit_code, done.stdout) == (0, "ann@example.com: lapsed at userzoom\n")
    assert gateway.run("contact", "standing", "@EXAMPLE.com", "current").exit_code == 0
    assert standings(gateway) == {
        ("ann@example.com", "userzoom"): "lapsed",
        ("@example.com", "userzoom"): "current",
    }


def test_standing_of_one_vendor_is_no_others(gateway: Installation) -> None:
    add(gateway, "ann@example.com")
    assert gateway.run("contact", "add", "ann@example.com", "--vendor", "zabble").exit_code == 0
    assert (
        gateway.run("contact", "standing", "ann@example.com", "lapsed", "--vendor", "zabble").exit_code == 0
    )
    assert standings(gateway) == {
        ("ann@example.com", "userzoom"): "current",
        ("ann@example.com", "zabble"): "lapsed",
    }


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("ann@example.com", "paid"), "'paid' is no standing; there are current, lapsed"),
        (("bo@example.com", "lapsed"), "bo@example.com is no contact"),
        (("ann@example.com", "lapsed", "--vendor", "zabble"), "is no contact of zabble"),
    ],
)
def test_what_is_no_standing_changes_nothing(
    gateway: Installation, arguments: tuple[str, ...], told: str
) -> None:
    add(gateway, "ann@example.com")
    refused = gateway.run("contact", "standing", *arguments)
    assert refused.exit_code == 1 and told in refused.stderr
    assert standings(gateway) == {("ann@example.com", "userzoom"): "current"}


def test_where_anybody_gets_a_mailbox_no_domain_is_a_customer(gateway: Installation) -> None:
    refused = gateway.run("contact", "add", PUBLIC, "--vendor", "userzoom")
    assert refused.exit_code == 1 and "name each person instead" in refused.stderr
    add(gateway, f"ann{PUBLIC}")
    file = gateway.folder / "customers.csv"
    file.write_text(f"address\nbo@example.com\n{PUBLIC}\n")
    refused = gateway.run("contact", "import", str(file), "--vendor", "userzoom")
    assert refused.exit_code == 1 and refused.stderr.startswith(f"{file}:3: ")
    assert list(standings(gateway)) == [(f"ann{PUBLIC}", "userzoom")]


@pytest.mark.parametrize("name", ["customers.csv", "customers.toml"])
def test_the_columns_of_an_import(gateway: Installation, name: str) -> None:
    file = gateway.folder / name
    file.write_text(
        "address,standing,agents\n@example.com,lapsed,Sam@example.org kim@example.org\nann@example.net,,\n"
        if name.endswith("csv")
        else '[[contact]]\naddress = "@example.com"\nstanding = "lapsed"\nagents = ["Sam@example.org", "kim@example.org"]\n'
        '[[contact]]\naddress = "ann@example.net"\n'
    )
    done = gateway.run("contact", "import", str(file), "--vendor", "userzoom")
    assert done.exit_code == 0, done.output
    found = {each["address"]: each for each in gateway.json("contact", "list")}
    assert found["@example.com"]["standing"] == "lapsed"
    assert found["@example.com"]["agents"] == ["sam@example.org", "kim@example.org"]
    assert (found["ann@example.net"]["standing"], found["ann@example.net"]["agents"]) == ("current", [])
    shown = gateway.run("contact", "list").stdout
    heading, *rows = shown.splitlines()
    assert {"standing", "agents"} <= set(heading.lower().split())
    assert any("lapsed" in row and "sam@example.org kim@example.org" in row for row in rows)


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("ann@example.com,paid,", "standing: 'paid' is none"),
        ("ann@example.com,,sam", "agents: 'sam' is no e-mail address"),
        ("@,,", "is no e-mail address"),
    ],
)
def test_a_wrong_cell_is_told_with_its_line_and_nothing_is_stored(
    gateway: Installation, row: str, fault: str
) -> None:
    file = gateway.folder / "customers.csv"
    file.write_text(f"address,standing,agents\nbo@example.com,,\n{row}\n")
    refused = gateway.run("contact", "import", str(file), "--vendor", "userzoom")
    assert refused.exit_code == 1 and f"{file}:3: " in refused.stderr and fault in refused.stderr
    assert standings(gateway) == {}


def test_what_is_not_named_again_stays(gateway: Installation) -> None:
    add(gateway, "ann@example.com", "--standing", "lapsed", "--agents", "sam@example.org")
    add(gateway, "ann@example.com", "--name", "Ann")
    (ann,) = gateway.json("contact", "list")
    assert (ann["name"], ann["standing"], ann["agents"]) == ("Ann", "lapsed", ["sam@example.org"])


def test_a_domain_stands_for_no_agents(gateway: Installation) -> None:
    refused = gateway.run("agent", "add", "@example.org", "--vendor", "userzoom")
    assert refused.exit_code == 1 and "is no e-mail address" in refused.stderr
