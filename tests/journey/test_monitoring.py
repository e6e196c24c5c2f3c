"""What monitoring writes, through the whole gateway: one request for each problem, and never a letter to a machine."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.receive.door import VOUCHED, Arrival
from gateway.trial import Trial
from store import inbox, incidents, problems
from tests.journey.conftest import Start
from tests.journey.mails import ZABBLE, kinds_to, latest, mail, reply, words
from tests.message.monitors import EXAMPLES, MONITORS, Monitor

ROOT = Path(__file__).resolve().parents[2]
AT = datetime(2026, 11, 30, 18, 2, tzinfo=UTC)  # Monday, 10:02 PT
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
SAM, KIM = "sam@example.org", "kim@example.org"
NAGIOS = "nagios@example.com"
ICINGA = "icinga@example.com"
UNVOUCHED = {"smtp": {"listen": "127.0.0.1:0"}, "trust": {"authserv_id": "mx.example.org"}}
PASS = "mx.example.org; dmarc=pass header.from=example.com"


def policy(example: str, *changes: tuple[str, str]) -> str:
    """Zabble's, with an example pasted into it and some words of that changed."""
    added = (EXAMPLES / f"{example}.toml").read_text()
    for old, new in changes:
        assert old in added
        added = added.replace(old, new)
    return (ROOT / "rules/policies/zabble.toml").read_text() + "\n" + added


async def begun(
    start: Start, tmp_path: Path, example: str, *changes: tuple[str, str], **tables: object
) -> Trial:
    folder = tmp_path / "policies"
    folder.mkdir()
    (folder / "zabble.toml").write_text(policy(example, *changes))
    return await start(AT.isoformat(), **({"paths": {"policies": [str(folder)]}} | tables))


async def alert(world: Trial, sender: str, told: tuple[str, str], **fields: str) -> None:
    number = len(await world.gateway.db.rows("SELECT id FROM inbox"))
    subject, text = told
    octets = mail(
        text, sender=sender, to=ZABBLE, subject=subject, message_id=f"<{number}@mon.example.com>", **fields
    )
    await world.receive(octets, sender, ZABBLE)


def nagios(kind: str, host: str = "app-1") -> tuple[str, str]:
    state = {"PROBLEM": "DOWN", "RECOVERY": "UP"}.get(kind, "DOWN")
    return (
        f"** {kind} Host Alert: {host} is {state} **",
        f"***** Nagios *****\n\nHost: {host}\nState: {state}\n",
    )


async def all_of(world: Trial) -> list[incidents.Stored]:
    rows = await world.gateway.db.rows("SELECT id FROM incidents ORDER BY id")
    stored = await incidents.load(world.gateway.db, {row["id"] for row in rows})
    return [stored[row["id"]] for row in rows]


async def only(world: Trial) -> incidents.Stored:
    (one,) = await all_of(world)
    return one


async def nothing_for(world: Trial, sender: str) -> None:
    assert not [each for each in await world.letters() if each.recipient == sender]


@pytest.mark.parametrize("monitor", MONITORS, ids=lambda each: each.rule)
async def test_each_shipped_example_from_down_to_over(start: Start, tmp_path: Path, monitor: Monitor) -> None:
    world = await begun(start, tmp_path, monitor.example)
    await alert(world, monitor.sender, monitor.down)
    incident = (await only(world)).incident
    assert (incident.level, incident.subject, incident.state) == ("1", monitor.title, "new")
    assert await kinds_to(world, SAM) == ["notice", "alert"]
    page = words(await latest(world, "alert"))
    assert f"Zabble P1, from monitoring: {monitor.title}, since 10:02 PT" in page
    await world.advance(AT + 5 * MINUTE)
    await alert(world, monitor.sender, monitor.repeat)
    if monitor.noted is not None:
        await alert(world, monitor.sender, monitor.noted)
    assert await kinds_to(world, SAM) == ["notice", "alert"]
    await world.advance(AT + 8 * MINUTE)
    await alert(world, monitor.sender, monitor.up)
    incident = (await only(world)).incident
    (outage,) = incident.outages
    assert (outage.start, outage.end) == (AT, AT + 8 * MINUTE)
    assert incident.state == ("closed" if monitor.example == "uptimerobot" else "new")
    assert await kinds_to(world, SAM) == ["notice", "alert", "monitored"]
    await world.advance(AT + 30 * DAY)
    await nothing_for(world, monitor.sender)
    assert await kinds_to(world, KIM) == []  # it was over before the next on the list was due


async def test_one_request_for_each_problem(start: Start, tmp_path: Path) -> None:
    world = await begun(start, tmp_path, "nagios")
    await alert(world, NAGIOS, nagios("PROBLEM"))
    await alert(world, NAGIOS, nagios("PROBLEM", "app-2"))
    await alert(world, NAGIOS, nagios("PROBLEM"))
    first, second = await all_of(world)
    assert [first.incident.subject, second.incident.subject] == ["app-1 is DOWN", "app-2 is DOWN"]
    rows = await world.gateway.db.rows("SELECT incident_id, visible_to FROM messages ORDER BY id")
    assert [row["incident_id"] for row in rows] == [first.incident.id, second.incident.id, first.incident.id]
    assert {row["visible_to"] for row in rows} == {"staff"}


async def test_in_one_batch_too(start: Start, tmp_path: Path) -> None:
    world = await begun(start, tmp_path, "nagios")
    gateway = world.gateway
    for number, told in enumerate([nagios("PROBLEM"), nagios("RECOVERY"), nagios("PROBLEM")]):
        octets = mail(
            told[1], sender=NAGIOS, to=ZABBLE, subject=told[0], message_id=f"<{number}@mon.example.com>"
        )
        await gateway.accept(Arrival("smtp", octets, NAGIOS, (ZABBLE,), "", VOUCHED, None))
    await world.settle()
    incident = (await only(world)).incident
    assert [each.end is None for each in incident.outages] == [False, True]
    key = ("zabble", "nagios hosts", "app-1")
    known = (await problems.find(gateway.db, {key}))[key]
    assert (known.state, known.changes, known.incident) == ("down", 3, incident.id)


async def test_the_alert_goes_on_until_somebody_takes_it(start: Start, tmp_path: Path) -> None:
    world = await begun(start, tmp_path, "nagios")
    await alert(world, NAGIOS, nagios("PROBLEM"))
    await world.advance(AT + 11 * MINUTE)
    assert await kinds_to(world, KIM) == ["alert"]
    await reply(world, await latest(world, "alert", KIM), "take")
    await world.advance(AT + 2 * HOUR)
    assert await kinds_to(world, KIM) == ["alert", "transcript"]
    assert (await only(world)).incident.assigned == KIM
    await nothing_for(world, NAGIOS)


def load(state: str, kind: str = "PROBLEM") -> tuple[str, str]:
    return (f"[{kind}] load on app-1 is {state}!", f"Info: {state} - load average: 19.20\nHost: app-1\n")


async def test_a_graver_word_raises_the_priority_and_a_lighter_one_never_lowers_it(
    start: Start, tmp_path: Path
) -> None:
    world = await begun(start, tmp_path, "icinga")
    await alert(world, ICINGA, load("WARNING"))
    assert (await only(world)).incident.level == "2"
    assert await kinds_to(world, SAM) == ["notice"]
    await world.advance(AT + 3 * MINUTE)
    await alert(world, ICINGA, load("CRITICAL"))
    told = await latest(world, "monitored", SAM)
    assert "graver than before. It is P1 now, down since 10:02 PT. Nobody has it yet." in words(told)
    assert await kinds_to(world, SAM) == ["notice", "monitored", "alert"]
    for state in ("CRITICAL", "WARNING", "CRITICAL"):
        await alert(world, ICINGA, load(state))
    assert (await only(world)).incident.level == "1"
    assert await kinds_to(world, SAM) == ["notice", "monitored", "alert"]
    await nothing_for(world, ICINGA)


async def test_a_priority_that_a_person_has_set_stays_and_they_are_told_once(
    start: Start, tmp_path: Path
) -> None:
    world = await begun(start, tmp_path, "icinga")
    await alert(world, ICINGA, load("WARNING"))
    await reply(world, await latest(world, "notice", SAM), "#priority 3 because it is a test host")
    for _ in range(2):
        await alert(world, ICINGA, load("CRITICAL"))
    assert (await only(world)).incident.level == "3"
    (told,) = [each for each in await world.letters() if each.kind == "monitored"]
    assert "which would be P1. P3 stays, as a person has set it." in words(told)


async def test_handed_over_it_is_closed_by_whoever_has_it(start: Start, tmp_path: Path) -> None:
    world = await begun(start, tmp_path, "nagios")
    await alert(world, NAGIOS, nagios("PROBLEM"))
    await reply(world, await latest(world, "alert", SAM), "take")
    await world.advance(AT + 12 * MINUTE)
    await alert(world, NAGIOS, nagios("RECOVERY"))
    told = await latest(world, "monitored", SAM)
    assert "over since 10:14 PT, after 12 min. Sam has it and closes it." in words(told)
    await reply(world, told, "#resolve fix It was restarted.")
    incident = (await only(world)).incident
    assert (incident.state, incident.unsent) == ("resolved", ())
    await world.advance(AT + 8 * DAY)
    assert (await only(world)).incident.state == "closed"
    await nothing_for(world, NAGIOS)


async def test_words_for_nobody_are_not_sent(start: Start, tmp_path: Path) -> None:
    world = await begun(start, tmp_path, "nagios")
    await alert(world, NAGIOS, nagios("PROBLEM"))
    await reply(world, await latest(world, "notice", SAM), "We are on it.")
    assert "nobody waits for an answer" in words(await latest(world, "not-sent", SAM))
    await world.advance(AT + HOUR)
    await nothing_for(world, NAGIOS)


@pytest.mark.parametrize(
    "command", ["#priority 2 because slow only", "#exclude third-party", "#agreed every 1h", "#close"]
)
async def test_no_command_writes_to_a_machine(start: Start, tmp_path: Path, command: str) -> None:
    world = await begun(start, tmp_path, "nagios")
    await alert(world, NAGIOS, nagios("PROBLEM"))
    await reply(world, await latest(world, "notice", SAM), command)
    await world.advance(AT + 3 * DAY)
    await nothing_for(world, NAGIOS)


async def test_down_again_after_closing_opens_it_again_or_a_linked_one(start: Start, tmp_path: Path) -> None:
    closes = ('recovery = "hand-over"', 'recovery = "close"')
    world = await begun(start, tmp_path, "nagios", closes)
    await alert(world, NAGIOS, nagios("PROBLEM"))
    await world.advance(AT + HOUR)
    await alert(world, NAGIOS, nagios("RECOVERY"))
    assert (await only(world)).incident.state == "closed"
    assert "is closed by itself" in words(await latest(world, "monitored", SAM))
    await world.advance(AT + DAY)
    await alert(world, NAGIOS, nagios("PROBLEM"))
    incident = (await only(world)).incident
    assert incident.state == "new" and [each.start for each in incident.outages] == [AT, AT + DAY]
    assert "down again since 10:02 PT" in words(await latest(world, "monitored", SAM))
    await world.advance(AT + DAY + HOUR)
    await alert(world, NAGIOS, nagios("RECOVERY"))
    await world.advance(AT + 40 * DAY)
    await alert(world, NAGIOS, nagios("PROBLEM"))
    old, new = await all_of(world)
    assert old.incident.state == "closed" and new.incident.state == "new"
    (row,) = [
        each
        for each in await inbox.list_rows(world.gateway.db)
        if each.reason == f"follows {old.incident.ref}"
    ]
    assert row.ref == new.incident.ref


async def test_what_was_closed_by_hand_and_is_still_down_comes_back(start: Start, tmp_path: Path) -> None:
    world = await begun(start, tmp_path, "nagios")
    await alert(world, NAGIOS, nagios("PROBLEM"))
    await reply(world, await latest(world, "notice", SAM), "#close")
    assert (await only(world)).incident.state == "closed"
    await world.advance(AT + HOUR)
    await alert(world, NAGIOS, nagios("PROBLEM"))
    incident = (await only(world)).incident
    assert (incident.state, len(incident.outages)) == ("new", 1)


@pytest.mark.parametrize("ends", ["PROBLEM", "RECOVERY"])
async def test_flapping_is_one_notice_then_quiet_until_calm(start: Start, tmp_path: Path, ends: str) -> None:
    world = await begun(start, tmp_path, "nagios", ('recovery = "hand-over"', 'recovery = "close"'))
    await alert(world, NAGIOS, nagios("PROBLEM"))
    await reply(world, await latest(world, "alert", SAM), "take")
    before = len(await kinds_to(world, SAM))
    changes = ["RECOVERY", "PROBLEM"] * 6 + (["RECOVERY"] if ends == "RECOVERY" else [])
    for number, kind in enumerate(changes, 1):
        await world.advance(AT + number * MINUTE)
        await alert(world, NAGIOS, nagios(kind))
    told = [
        words(each) for each in await world.letters() if each.kind == "monitored" and each.recipient == SAM
    ]
    assert len(await kinds_to(world, SAM)) == before + 5  # four changes, then one letter that says it
    assert "it comes and goes" in told[-1]
    assert (await only(world)).incident.state == "open"
    last = AT + len(changes) * MINUTE
    await world.advance(last + 30 * MINUTE - MINUTE)
    assert len(await kinds_to(world, SAM)) == before + 5
    await world.advance(last + 30 * MINUTE)
    incident = (await only(world)).incident
    assert len(await kinds_to(world, SAM)) == before + 6
    text = words(await latest(world, "monitored", SAM))
    if ends == "RECOVERY":
        assert incident.state == "closed" and "is closed by itself" in text
    else:
        assert incident.state == "open" and "no longer comes and goes. It is down since 10:14 PT" in text
    assert incident.calm_at is None
    await nothing_for(world, NAGIOS)


# --- who is believed --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said", [None, "mx.example.org; dmarc=fail header.from=example.com", "other.example.org; dmarc=pass"]
)
async def test_a_forged_alert_is_held_and_changes_nothing(
    start: Start, tmp_path: Path, said: str | None
) -> None:
    world = await begun(start, tmp_path, "nagios", **UNVOUCHED)
    await alert(world, NAGIOS, nagios("PROBLEM"), Authentication_Results=PASS)
    fields = {"Authentication_Results": said} if said else {}
    await alert(world, NAGIOS, nagios("RECOVERY"), **fields)
    await alert(world, NAGIOS, nagios("PROBLEM", "app-9"), **fields)
    incident = (await only(world)).incident
    assert incident.outages[0].end is None
    held = await inbox.list_rows(world.gateway.db, state="held")
    assert len(held) == 2 and all("from a monitoring address, but" in (row.reason or "") for row in held)
    await nothing_for(world, NAGIOS)


async def test_without_proof_only_by_explicit_choice(start: Start, tmp_path: Path) -> None:
    choice = ('level = "1"', 'level = "1"\nproof = false')
    world = await begun(start, tmp_path, "nagios", choice, **UNVOUCHED)
    await alert(world, NAGIOS, nagios("PROBLEM"))
    assert (await only(world)).incident.subject == "app-1 is DOWN"
    failed = "mx.example.org; dmarc=fail header.from=example.com"
    await alert(world, NAGIOS, nagios("RECOVERY"), Authentication_Results=failed)
    assert (await only(world)).incident.outages[0].end is None  # an explicit failure stays one


async def test_what_no_rule_reads_is_held(start: Start, tmp_path: Path) -> None:
    world = await begun(start, tmp_path, "nagios")
    await alert(world, NAGIOS, ("Nagios restarted", "Hello."))
    await alert(world, NAGIOS, nagios("SOMETHING"))
    rows = await inbox.list_rows(world.gateway.db, state="held")
    assert sorted((row.reason or "").partition(":")[0] for row in rows) == [
        "from a monitoring address, but no rule reads it",
        "monitoring rule nagios hosts",
    ]
    assert await all_of(world) == []
    await nothing_for(world, NAGIOS)


async def test_a_released_one_opens_a_request_and_still_nobody_writes_to_it(
    start: Start, tmp_path: Path
) -> None:
    world = await begun(start, tmp_path, "nagios")
    await alert(world, NAGIOS, ("Nagios restarted", "Hello."))
    (row,) = await inbox.list_rows(world.gateway.db, state="held")
    await inbox.release(world.gateway.db, row.id)
    await world.settle()
    assert (await only(world)).incident.subject == "Nagios restarted"
    await world.advance(AT + 2 * DAY)
    await nothing_for(world, NAGIOS)


async def test_up_of_nothing_known_is_recorded(start: Start, tmp_path: Path) -> None:
    world = await begun(start, tmp_path, "nagios")
    await alert(world, NAGIOS, nagios("RECOVERY"))
    (row,) = await inbox.list_rows(world.gateway.db)
    assert (row.state, row.reason) == ("done", "monitoring: app-1 is not known to be down")


async def test_a_rule_claims_its_own_before_a_machines_mail_is_held(start: Start, tmp_path: Path) -> None:
    world = await begun(start, tmp_path, "nagios")
    await alert(world, NAGIOS, nagios("PROBLEM"), Auto_Submitted="auto-generated", Precedence="bulk")
    assert (await only(world)).incident.subject == "app-1 is DOWN"


async def test_the_shipped_policy_claims_nothing_until_a_sender_is_set(start: Start) -> None:
    world = await start(AT.isoformat())
    await alert(
        world,
        "icinga@example.com",
        ("[PROBLEM] Host app-1 is DOWN!", "Host: app-1"),
        Auto_Submitted="auto-generated",
    )
    assert [row.state for row in await inbox.list_rows(world.gateway.db)] == ["held"]


async def test_a_problem_that_was_joined_with_a_customers_request_leaves_that_to_people(
    start: Start, tmp_path: Path
) -> None:
    world = await begun(start, tmp_path, "nagios", ('recovery = "hand-over"', 'recovery = "close"'))
    await world.receive(mail("Everything is down.", to=ZABBLE), "dana@example.com", ZABBLE)
    await alert(world, NAGIOS, nagios("PROBLEM"))
    theirs, ours = [each.incident for each in await all_of(world)]
    notice = next(
        each for each in await world.letters() if each.kind == "notice" and each.incident == ours.id
    )
    await reply(world, notice, f"#merge {theirs.ref}")
    if confirm := [each for each in await world.letters() if each.kind == "confirm"]:
        await reply(world, confirm[-1], "yes")
    theirs, ours = [each.incident for each in await all_of(world)]
    assert ours.state == "merged"
    await alert(world, NAGIOS, nagios("RECOVERY"))
    theirs, ours = [each.incident for each in await all_of(world)]
    assert theirs.state == "new" and theirs.opened_by == "customer"
    assert "Monitoring: over since" in words(await latest(world, "monitored"))
    await world.advance(AT + 2 * DAY)
    await nothing_for(world, NAGIOS)
