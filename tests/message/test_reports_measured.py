"""How many reports are recognised, and that no person's mail is taken for one: over the shared corpora, with a table.

Peers put delays under "bounce" and know them by a status that is not permanent: that is where they are told apart here.
The figures of docs/reports.md are what this prints (`pytest -s`). Mails are counted, never named.
"""

from collections.abc import Iterator

import pytest

from gateway.message.parse import parse
from gateway.message.report import Kind, Report, read_report
from tests.message.corpora import ROOT, cases
from tests.reading import gold

REPORTS = {Kind.DELIVERY_REPORT, Kind.DELAY_REPORT}


def _read(octets: bytes) -> Report:
    return read_report(parse(octets))


def _share(right: list[bool]) -> float:
    return sum(right) / len(right)


def _table(rows: dict[str, list[bool]]) -> str:
    lines = ["| what | mails | right | share |", "| --- | --- | --- | --- |"]
    for name, right in rows.items():
        lines.append(f"| {name} | {len(right)} | {sum(right)} | {100 * _share(right):.1f} % |")
    return "\n".join(lines)


def test_reports_of_many_systems(capsys: pytest.CaptureFixture[str]) -> None:
    rows: dict[str, list[bool]] = {
        "delivery reports, delays among them, recognised": [],
        "delays told from failures": [],
        "failures for good told from delays": [],
        "addresses right": [],
        "statuses right": [],
        "dead addresses told from others": [],
        "complaints recognised": [],
    }
    recognised, delays, failures, addresses, statuses, dead, complaints = rows.values()
    for octets, expected in cases("bounces"):
        report, kind = _read(octets), expected["kind"]
        if kind == "complaint":
            complaints.append(report.kind is Kind.COMPLAINT)
        if kind not in ("bounce", "delay"):
            continue
        recognised.append(report.kind in REPORTS)
        if kind == "delay":
            delays.append(report.kind is Kind.DELAY_REPORT)
        elif expected["permanent"] and report.kind in REPORTS:
            failures.append(report.kind is Kind.DELIVERY_REPORT)
        if "recipients" in expected:
            named = {each.address.lower() for each in report.recipients}
            addresses.append({each.lower() for each in expected["recipients"]} <= named)
        told = [each["status"] for each in expected.get("facts", ()) if not _made_up(each["status"])]
        if told and report.recipients:
            statuses.append(bool({each.status for each in report.recipients} & set(told)))
        hard = [each["hard"] for each in expected.get("facts", ()) if "hard" in each]
        if kind == "bounce" and hard and report.recipients:
            dead.append(any(each.address_dead for each in report.recipients) == any(hard))
    with capsys.disabled():
        print(f"\n{_table(rows)}")
    assert _share(recognised) >= 0.98
    assert all(delays)
    assert _share(failures) >= 0.99
    assert _share(addresses) >= 0.97
    assert _share(statuses) >= 0.90
    assert _share(dead) >= 0.84
    assert _share(complaints) >= 0.75


def _made_up(status: str) -> bool:
    """A peer gives codes of its own (5.0.9xx) to what said none."""
    return not status or ".0.9" in status


def _people() -> Iterator[tuple[str, bytes]]:
    for octets, _ in cases("replies"):
        yield "replies", octets
    for octets, _ in cases("mail_fixtures"):
        if b"multipart/report" not in octets.lower():
            yield "parsing fixtures", octets
    for half in gold.HALVES:
        for case in gold.cases(half):
            if b"\nauto-submitted: auto-" not in case.octets.lower():
                yield "mails of the reading corpus", case.octets
    for file in sorted((ROOT / "examples" / "mail").glob("*.eml")):
        octets = file.read_bytes()
        if b"mailer-daemon" not in octets.lower() and b"auto-submitted" not in octets.lower():
            yield "customers' mails of the demonstration", octets


def test_no_false_alarm(capsys: pytest.CaptureFixture[str]) -> None:
    rows: dict[str, list[bool]] = {}
    for name, octets in _people():
        rows.setdefault(name, []).append(_read(octets).kind is Kind.MESSAGE)
    with capsys.disabled():
        print(f"\n{_table(rows)}")
    assert all(all(right) for right in rows.values())
