"""Mails as monitoring systems write them, by their default templates, about invented hosts: down, again, over.

Each shipped example with its mails: (subject, text) for down, repeat and recovery, and what must be read out of them.
"""

from dataclasses import dataclass
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "monitoring"


@dataclass(frozen=True, slots=True)
class Monitor:
    example: str
    rule: str
    sender: str
    down: tuple[str, str]
    repeat: tuple[str, str]
    up: tuple[str, str]
    key: str
    title: str
    noted: tuple[str, str] | None = None


def _nagios_service(kind: str, state: str, output: str) -> tuple[str, str]:
    return (
        f"** {kind} Service Alert: app-1/HTTP is {state} **",
        f"***** Nagios *****\n\nNotification Type: {kind}\n\nService: HTTP\nHost: app-1\nAddress: 192.0.2.10\n"
        f"State: {state}\n\nDate/Time: Mon Nov 30 18:02:00 UTC 2026\n\nAdditional Info:\n\n{output}\n",
    )


def _nagios_host(kind: str, state: str) -> tuple[str, str]:
    return (
        f"** {kind} Host Alert: app-1 is {state} **",
        f"***** Nagios *****\n\nNotification Type: {kind}\nHost: app-1\nState: {state}\nAddress: 192.0.2.10\n"
        "Info: PING CRITICAL - Packet loss = 100%\n\nDate/Time: Mon Nov 30 18:02:00 UTC 2026\n",
    )


def _icinga_service(kind: str, state: str) -> tuple[str, str]:
    return (
        f"[{kind}] load on app-1.example.com is {state}!",
        f"***** Service Monitoring on mon.example.com *****\n\nload on app-1.example.com is {state}!\n\n"
        "Info:    CRITICAL - load average: 19.20, 12.10, 8.01\n\nWhen:    2026-11-30 18:02:00 +0000\n"
        "Service: load\nHost:    app-1\nIPv4:    192.0.2.10\n",
    )


def _icinga_host(kind: str, state: str) -> tuple[str, str]:
    return (
        f"[{kind}] Host app-1.example.com is {state}!",
        f"***** Host Monitoring on mon.example.com *****\n\napp-1.example.com is {state}!\n\n"
        "Info:    CRITICAL - Host Unreachable\n\nWhen:    2026-11-30 18:02:00 +0000\nHost:    app-1\n",
    )


def _alertmanager(status: str, word: str) -> tuple[str, str]:
    return (
        f"[{status}] InstanceDown app-1.example.com:9100 (node critical)",
        "1 alert for alertname=InstanceDown instance=app-1.example.com:9100\n\nView In Alertmanager\n\n"
        f"[1] {word}\nLabels\nalertname = InstanceDown\ninstance = app-1.example.com:9100\njob = node\n"
        "severity = critical\nAnnotations\nsummary = app-1.example.com:9100 is down\n\nSource\n",
    )


def _uptimerobot(state: str, why: str) -> tuple[str, str]:
    return (
        f"Monitor is {state}: app-1",
        f"Hi,\n\nThe monitor app-1 (https://app-1.example.com) is currently {state} ({why}).\n\n"
        "Event timestamp: 2026-11-30 18:02:00 UTC\n",
    )


_ZABBIX = "Problem name: High CPU utilization\nHost: app-1\nSeverity: High\n"

MONITORS = (
    Monitor(
        "nagios",
        "nagios services",
        "nagios@example.com",
        _nagios_service(
            "PROBLEM", "CRITICAL", "connect to address 192.0.2.10 and port 80: Connection refused"
        ),
        _nagios_service("PROBLEM", "CRITICAL", "HTTP CRITICAL - Socket timeout after 10 seconds"),
        _nagios_service(
            "RECOVERY", "OK", "HTTP OK: HTTP/1.1 200 OK - 612 bytes in 0.002 second response time"
        ),
        "app-1/http",
        "HTTP on app-1 is CRITICAL",
        _nagios_service("ACKNOWLEDGEMENT", "CRITICAL", "HTTP CRITICAL - Socket timeout after 10 seconds"),
    ),
    Monitor(
        "nagios",
        "nagios hosts",
        "nagios@example.com",
        _nagios_host("PROBLEM", "DOWN"),
        _nagios_host("PROBLEM", "UNREACHABLE"),
        _nagios_host("RECOVERY", "UP"),
        "app-1",
        "app-1 is DOWN",
        _nagios_host("DOWNTIMESTART", "UP"),
    ),
    Monitor(
        "icinga",
        "icinga services",
        "icinga@example.com",
        _icinga_service("PROBLEM", "CRITICAL"),
        _icinga_service("PROBLEM", "WARNING"),
        _icinga_service("RECOVERY", "OK"),
        "app-1.example.com/load",
        "load on app-1.example.com is CRITICAL",
        _icinga_service("ACKNOWLEDGEMENT", "CRITICAL"),
    ),
    Monitor(
        "icinga",
        "icinga hosts",
        "icinga@example.com",
        _icinga_host("PROBLEM", "DOWN"),
        _icinga_host("PROBLEM", "DOWN"),
        _icinga_host("RECOVERY", "UP"),
        "app-1.example.com",
        "app-1.example.com is DOWN",
        _icinga_host("DOWNTIMESTART", "DOWN"),
    ),
    Monitor(
        "alertmanager",
        "alertmanager",
        "alertmanager@example.com",
        _alertmanager("FIRING:1", "Firing"),
        _alertmanager("FIRING:2", "Firing"),
        _alertmanager("RESOLVED", "Resolved"),
        "instancedown app-1.example.com:9100",
        "InstanceDown app-1.example.com:9100",
    ),
    Monitor(
        "uptimerobot",
        "uptimerobot",
        "alert@uptimerobot.com",
        _uptimerobot("DOWN", "Connection Timeout"),
        _uptimerobot("DOWN", "HTTP 502 - Bad Gateway"),
        _uptimerobot("UP", "It was down for 12 minutes and 4 seconds"),
        "app-1",
        "app-1 is down",
    ),
    Monitor(
        "zabbix",
        "zabbix",
        "zabbix@example.com",
        (
            "Problem: High CPU utilization",
            f"Problem started at 18:02:00 on 2026.11.30\n{_ZABBIX}Operational data: 97 %\nOriginal problem ID: 4711\n",
        ),
        (
            "Problem: High CPU utilization",
            f"Problem started at 18:02:00 on 2026.11.30\n{_ZABBIX}Operational data: 99 %\nOriginal problem ID: 4711\n",
        ),
        (
            "Resolved in 12m 4s: High CPU utilization",
            "Problem has been resolved at 18:14:04 on 2026.11.30\nProblem name: High CPU utilization\n"
            "Problem duration: 12m 4s\nHost: app-1\nSeverity: High\nOriginal problem ID: 4711\n",
        ),
        "app-1/high cpu utilization",
        "High CPU utilization (app-1)",
        (
            "Updated problem in 5m: High CPU utilization",
            "Pat acknowledged problem at 2026.11.30 18:07:00.\n\nCurrent problem status is PROBLEM, acknowledged: Yes.\n"
            "Problem name: High CPU utilization\nHost: app-1\n",
        ),
    ),
)
