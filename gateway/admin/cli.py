"""The command line: which commands there are, their options and their exit codes.

Owns nothing else: each command imports its own needs, so that `--help` costs nothing. Exit codes: 0 done, 1 the answer is
no, 2 wrong usage or configuration; `ingest` has sysexits of its own. Diagnostics go to stderr.
"""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="gateway",
    help="Support by e-mail, with promises that are kept.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Json = Annotated[bool, typer.Option("--json", help="One JSON document.")]
Limit = Annotated[int | None, typer.Option("--limit", help="At most so many rows.")]

CONFIG_OPTION = "--config"


def main() -> None:
    """`--config FILE` may stand before or behind the command."""
    arguments, config = _without_config(sys.argv[1:])
    if config is not None:
        os.environ["GATEWAY_CONFIG"] = config
    app(args=arguments, prog_name="gateway")


def _without_config(arguments: list[str]) -> tuple[list[str], str | None]:
    rest: list[str] = []
    config = None
    given = iter(arguments)
    for each in given:
        if each == "--":
            return [*rest, each, *given], config
        if each == CONFIG_OPTION:
            config = next(given, None)
            if config is None:
                typer.echo("--config needs a file", err=True)
                raise SystemExit(2)
        elif each.startswith(f"{CONFIG_OPTION}="):
            config = each.partition("=")[2]
        else:
            rest.append(each)
    return rest, config


# --- running ---------------------------------------------------------------------------------------------------------


@app.callback()
def options(
    config: Annotated[
        Path | None, typer.Option(CONFIG_OPTION, help="Configuration file.", envvar="GATEWAY_CONFIG")
    ] = None,
) -> None:
    """Support by e-mail, with promises that are kept."""


@app.command()
def serve(role: Annotated[str, typer.Option(help="all, receive, work or deliver.")] = "all") -> None:
    """Run: doors, pump and wire, until SIGTERM."""
    from gateway.admin import running

    raise typer.Exit(running.serve(role))


@app.command()
def ingest(
    file: Annotated[Path | None, typer.Argument(help="The mail; standard input where none is named.")] = None,
    recipient: Annotated[list[str] | None, typer.Option(help="Forward-path; may be repeated.")] = None,
    sender: Annotated[str | None, typer.Option(help='Reverse-path; "" is the null one.')] = None,
) -> None:
    """The pipe door. Exit 0 durable, 67 unknown recipient, 69 refused for size or loop, 75 anything else."""
    from gateway.admin import running

    raise typer.Exit(running.ingest(file, recipient or [], sender))


@app.command()
def work(
    until_idle: Annotated[bool, typer.Option("--until-idle", help="Settle what is due, then exit.")] = False,
) -> None:
    """Settle inbox, due timers and outbox once."""
    from gateway.admin import running

    if not until_idle:
        typer.echo("work needs --until-idle; to run for good use `gateway serve`", err=True)
        raise typer.Exit(2)
    raise typer.Exit(running.work())


# --- files: no store is needed ----------------------------------------------------------------------------------------

Vendor = Annotated[str | None, typer.Option("--vendor", help="Of this vendor only.")]


@app.command()
def parse(
    files: Annotated[
        list[Path] | None, typer.Argument(help="Mails; standard input where none is named.")
    ] = None,
    vendor: Annotated[
        str | None, typer.Option(help="Read fields and priority by this vendor's policy.")
    ] = None,
    received: Annotated[str | None, typer.Option(help="When it came in, RFC 3339.")] = None,
    as_json: Json = True,
) -> None:
    """What the program reads in a mail, as JSON; several files: JSON Lines."""
    from gateway.admin import reading_mail

    raise typer.Exit(reading_mail.parse(files or [], vendor, received))


calendar = typer.Typer(help="Questions to a calendar.", no_args_is_help=True)
app.add_typer(calendar, name="calendar")


@calendar.command("ask")
def calendar_ask(
    file: Annotated[Path, typer.Argument(metavar="CAL.toml", help="A calendar file.")], as_json: Json = True
) -> None:
    """JSON Lines in, JSON Lines out: due, elapsed, is_open, next_open."""
    from gateway.admin import policy_files

    raise typer.Exit(policy_files.ask(file))


rules = typer.Typer(help="Policies as files.", no_args_is_help=True)
app.add_typer(rules, name="rules")


@rules.command("check")
def rules_check(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Files or folders; all that is installed.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Faults and warnings, each with file, line and key. 1 with a fault."""
    from gateway.admin import policy_files

    raise typer.Exit(policy_files.check(paths or [], as_json))


@rules.command("show")
def rules_show(vendor: str, as_json: Json = False) -> None:
    """The policy as a manager reads it."""
    from gateway.admin import policy_files

    raise typer.Exit(policy_files.show(vendor, as_json))


@rules.command("new")
def rules_new(
    name: Annotated[str, typer.Argument(help="Of the vendor in commands, such as acme.")],
    out: Annotated[
        Path | None,
        typer.Option(help="The new file; else NAME.toml in the first of paths.policies, or here."),
    ] = None,
    answers: Annotated[
        Path | None, typer.Option(help="Answers, one a line; else they are asked for.")
    ] = None,
) -> None:
    """A policy of your own: questions, and a commented file made of the answers."""
    from gateway.admin import new_policy

    raise typer.Exit(new_policy.new(name, out, answers))


@rules.command("replay")
def rules_replay(
    policy: Annotated[Path, typer.Argument(metavar="POLICY.toml")],
    events: Annotated[Path, typer.Argument(metavar="EVENTS.jsonl", help='"-" is standard input.')],
    as_json: Json = True,
) -> None:
    """Fold events through the core: one line of JSON after each."""
    from gateway.admin import policy_files

    raise typer.Exit(policy_files.replay_file(policy, events))


@rules.command("adopt")
def rules_adopt(
    vendor: str,
    refs: Annotated[
        list[str] | None, typer.Option("--ref", help="Only this request; may be repeated.")
    ] = None,
    do: Annotated[bool, typer.Option("--do", help="Do it; else it is only shown.")] = False,
    agent: Annotated[str | None, typer.Option("--as", help="Who does it; else the operator.")] = None,
    as_json: Json = False,
) -> None:
    """What the policy in force would change for requests opened under another version; with --do they move to it."""
    from gateway.admin import adopt

    raise typer.Exit(adopt.adopt(vendor, refs or [], agent, do=do, as_json=as_json))


letters = typer.Typer(help="What letters look like.", no_args_is_help=True)
app.add_typer(letters, name="letters")


@letters.command("preview")
def letters_preview(
    vendor: str,
    kind: Annotated[str | None, typer.Argument(help="One kind of letter; all of them.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write HTML and text files into this folder.")] = None,
    language: Annotated[str, typer.Option(help="Of the letters.")] = "en",
    as_json: Json = False,
) -> None:
    """Every letter with sample facts."""
    from gateway.admin import letters as preview

    raise typer.Exit(preview.show(vendor, kind, html, language, as_json))


fields = typer.Typer(help="What was read in reports.", no_args_is_help=True)
app.add_typer(fields, name="fields")


@fields.command("review")
def fields_review(
    vendor: Vendor = None,
    export: Annotated[
        Path | None, typer.Option(help="Write JSON Lines into this file; - is standard output.")
    ] = None,
    as_json: Json = False,
) -> None:
    """What agents and customers put right: what was read, and what it was."""
    from gateway.admin import fields_review as reviewing

    raise typer.Exit(reviewing.review(vendor, export, as_json))


@app.command()
def simulate(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH..", help="mbox, Maildir, folder of .eml, or one .eml.")
    ],
    until: Annotated[
        str | None, typer.Option(help="How far time runs, RFC 3339; else 7 days after the last mail.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Folder for report.html, report.json, the letters and the store.")
    ] = None,
    against: Annotated[
        Path | None, typer.Option(metavar="OTHER.toml", help="A policy to compare with its vendor's.")
    ] = None,
    as_json: Json = False,
) -> None:
    """An archive of mail through the whole program in virtual time: every letter, and a report."""
    from gateway.admin import simulation

    raise typer.Exit(simulation.simulate(paths, until, out, against, as_json))


# --- requests -----------------------------------------------------------------------------------------------------------


@app.command()
def queue(
    vendor: Vendor = None,
    priority: Annotated[str | None, typer.Option(help="Of this priority only.")] = None,
    state: Annotated[str | None, typer.Option(help="In this state; else all that are open.")] = None,
    assigned: Annotated[str | None, typer.Option(help="With this agent.")] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="Past due only.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Again every 2 s.")] = False,
    limit: Limit = None,
    as_json: Json = False,
) -> None:
    """Open requests by the next due promise."""
    from gateway.admin import queue as queues

    wanted = queues.Wanted(vendor, priority, state, assigned, overdue, limit)
    raise typer.Exit(queues.queue(wanted, watch=watch, as_json=as_json))


@app.command()
def show(ref: str, as_json: Json = False) -> None:
    """One request whole."""
    from gateway.admin import incident

    raise typer.Exit(incident.show(ref, as_json))


@app.command()
def why(
    ref: str,
    target: Annotated[
        str | None, typer.Argument(help="acknowledge, response, reply, update or resolution.")
    ] = None,
    if_: Annotated[
        str | None, typer.Option("--if", metavar="priority=N", help="What would be at another level.")
    ] = None,
    as_json: Json = False,
) -> None:
    """How a due time came about, interval by interval, with the clause."""
    from gateway.admin import why as reasons

    raise typer.Exit(reasons.why(ref, target, if_, as_json))


@app.command()
def act(
    ref: str,
    commands: Annotated[list[str], typer.Argument(metavar="COMMAND..", help="One command line each.")],
    agent: Annotated[str | None, typer.Option("--as", help="Whose; else the operator's.")] = None,
    as_json: Json = False,
) -> None:
    """Commands as by mail, all or nothing: take, assign, priority, answer, note, resolve, ..."""
    from gateway.admin import act as acting

    raise typer.Exit(acting.act(ref, commands, agent, as_json))


@app.command("open")
def open_report(
    vendor: Annotated[str, typer.Option(help="Whose request it is.")],
    author: Annotated[str, typer.Option("--from", help="The customer's address.")],
    subject: Annotated[str, typer.Option(help="In a few words.")] = "",
    text: Annotated[str | None, typer.Option(help='File with what was said; "-" is standard input.')] = None,
    as_json: Json = False,
) -> None:
    """A report that came by phone: acknowledged like any other. Prints the reference."""
    from gateway.admin import act as acting

    raise typer.Exit(acting.open_report(vendor, author, subject, text, as_json))


token = typer.Typer(help="Reply addresses.", no_args_is_help=True)
app.add_typer(token, name="token")


@token.command("revoke")
def token_revoke(ref: str, address: str) -> None:
    """The reply addresses that ADDRESS holds for one request stop working."""
    from gateway.admin import act as acting

    raise typer.Exit(acting.revoke(ref, address))


keys = typer.Typer(help="What reply addresses are signed with.", no_args_is_help=True)
app.add_typer(keys, name="keys")


@keys.command("rotate")
def keys_rotate() -> None:
    """A new key signs from now on; the one before it still counts."""
    from gateway.admin import signing

    raise typer.Exit(signing.rotated())


# --- mail in and out ----------------------------------------------------------------------------------------------------


@app.command()
def inbox(
    state: Annotated[str | None, typer.Option(help="received, done, held or duplicate.")] = None,
    vendor: Vendor = None,
    limit: Annotated[int | None, typer.Option("--limit", help="The newest so many.")] = None,
    as_json: Json = False,
) -> None:
    """Accepted messages and their fate."""
    from gateway.admin import holds

    raise typer.Exit(holds.list_inbox(state, vendor, limit, as_json))


hold = typer.Typer(help="What waits for a person.", invoke_without_command=True)
app.add_typer(hold, name="hold")
Ids = Annotated[list[str], typer.Argument(metavar="ID..")]
Raw = Annotated[bool, typer.Option("--raw", help="The octets as they are.")]


@hold.callback()
def hold_all(context: typer.Context, as_json: Json = False) -> None:
    """What waits for a person; without a word: list."""
    if context.invoked_subcommand is None:
        hold_list(as_json=as_json)


@hold.command("list")
def hold_list(vendor: Vendor = None, limit: Limit = None, as_json: Json = False) -> None:
    """All held messages."""
    from gateway.admin import holds

    raise typer.Exit(holds.list_held(vendor, limit, as_json))


@hold.command("show")
def hold_show(id: str, raw: Raw = False, as_json: Json = False) -> None:
    """One message, the reason, and what can be read of it."""
    from gateway.admin import holds

    raise typer.Exit(holds.show(id, raw, as_json))


@hold.command("release")
def hold_release(ids: Ids) -> None:
    """Process it, as vouched for by you."""
    from gateway.admin import holds

    raise typer.Exit(holds.release(ids))


@hold.command("discard")
def hold_discard(ids: Ids, reason: Annotated[str, typer.Option(help="Kept with the record.")] = "") -> None:
    """Close the matter; the record stays."""
    from gateway.admin import holds

    raise typer.Exit(holds.discard(ids, reason))


outbox = typer.Typer(help="What is owed to the wire.", invoke_without_command=True)
app.add_typer(outbox, name="outbox")
LetterState = Annotated[
    str | None, typer.Option("--state", help="queued, deferred, delivered, failed, unknown or cancelled.")
]
ByAge = Annotated[bool, typer.Option("--by-age", help="Of what has not left: age by destination.")]
Newest = Annotated[int | None, typer.Option("--limit", help="The newest so many.")]


@outbox.callback()
def outbox_all(
    context: typer.Context,
    state: LetterState = None,
    vendor: Vendor = None,
    by_age: ByAge = False,
    limit: Newest = None,
    as_json: Json = False,
) -> None:
    """What is owed to the wire; without a word: list."""
    if context.invoked_subcommand is None:
        outbox_list(state, vendor, by_age, limit, as_json)


@outbox.command("list")
def outbox_list(
    state: LetterState = None,
    vendor: Vendor = None,
    by_age: ByAge = False,
    limit: Newest = None,
    as_json: Json = False,
) -> None:
    """Every letter and where it stands."""
    from gateway.admin import letters_out

    if by_age:
        raise typer.Exit(letters_out.by_age(as_json))
    raise typer.Exit(letters_out.list_letters(state, vendor, limit, as_json))


@outbox.command("show")
def outbox_show(id: str, raw: Raw = False, as_json: Json = False) -> None:
    """One letter with its attempts."""
    from gateway.admin import letters_out

    raise typer.Exit(letters_out.show(id, raw, as_json))


@outbox.command("retry")
def outbox_retry(ids: Ids) -> None:
    """Due at once, also after it failed."""
    from gateway.admin import letters_out

    raise typer.Exit(letters_out.retry(ids))


@outbox.command("cancel")
def outbox_cancel(ids: Ids) -> None:
    """Never tried again."""
    from gateway.admin import letters_out

    raise typer.Exit(letters_out.cancel(ids))


@app.command()
def timers(limit: Limit = None, as_json: Json = False) -> None:
    """What will wake us, soonest first."""
    from gateway.admin import letters_out

    raise typer.Exit(letters_out.list_timers(limit, as_json))


# --- people -------------------------------------------------------------------------------------------------------------

Name = Annotated[str, typer.Option(help="As letters call them.")]
Zone = Annotated[str, typer.Option(help="Time zone, such as Europe/Berlin.")]
ForVendor = Annotated[str, typer.Option("--vendor", help="Known to this vendor.")]
OfRows = Annotated[str | None, typer.Option("--vendor", help="Meant where a row names none.")]
ListFile = Annotated[Path, typer.Argument(metavar="FILE", help="CSV with a line of headings, or TOML.")]
AtVendor = Annotated[str | None, typer.Option("--vendor", help="Of this vendor; else of all.")]

agent = typer.Typer(help="Who works for a vendor.", invoke_without_command=True)
app.add_typer(agent, name="agent")


@agent.callback()
def agent_all(context: typer.Context, as_json: Json = False) -> None:
    """Who works for a vendor; without a word: list."""
    if context.invoked_subcommand is None:
        agent_list(as_json=as_json)


@agent.command("list")
def agent_list(vendor: Vendor = None, limit: Limit = None, as_json: Json = False) -> None:
    """All agents, locked ones too."""
    from gateway.admin import directory

    raise typer.Exit(directory.listed("agent", vendor, limit, as_json))


@agent.command("add")
def agent_add(address: str, vendor: ForVendor, name: Name = "", zone: Zone = "") -> None:
    """Add one, or change what is known."""
    from gateway.admin import directory

    entry = {"address": address, "vendor": vendor, "name": name, "zone": zone}
    raise typer.Exit(directory.add("agent", entry))


@agent.command("lock")
def agent_lock(address: str, vendor: AtVendor = None) -> None:
    """Their mail gives no commands any more."""
    from gateway.admin import directory

    raise typer.Exit(directory.set_state("agent", address, vendor, "locked"))


@agent.command("unlock")
def agent_unlock(address: str, vendor: AtVendor = None) -> None:
    """Active again."""
    from gateway.admin import directory

    raise typer.Exit(directory.set_state("agent", address, vendor, "active"))


@agent.command("welcome")
def agent_welcome(address: str, vendor: AtVendor = None) -> None:
    """The letter that every new agent gets, once more: their "ok" shows what proves their mail."""
    from gateway.admin import directory

    raise typer.Exit(directory.welcome(address, vendor))


@agent.command("password")
def agent_password(
    address: str,
    vendor: AtVendor = None,
    from_stdin: Annotated[
        bool, typer.Option("--stdin", help="The first line given; else a new one.")
    ] = False,
) -> None:
    """For signing in at our own SMTP door: a new one, printed once."""
    from gateway.admin import directory

    raise typer.Exit(directory.password(address, vendor, from_stdin=from_stdin))


@agent.command("import")
def agent_import(file: ListFile, vendor: OfRows = None) -> None:
    """Many at once: address, vendor, name, zone. All or none."""
    from gateway.admin import directory

    raise typer.Exit(directory.imported("agent", file, vendor))


contact = typer.Typer(help="Who is known as a customer.", invoke_without_command=True)
app.add_typer(contact, name="contact")


@contact.callback()
def contact_all(context: typer.Context, as_json: Json = False) -> None:
    """Who is known as a customer; without a word: list."""
    if context.invoked_subcommand is None:
        contact_list(as_json=as_json)


@contact.command("list")
def contact_list(vendor: Vendor = None, limit: Limit = None, as_json: Json = False) -> None:
    """All contacts, inactive ones too."""
    from gateway.admin import directory

    raise typer.Exit(directory.listed("contact", vendor, limit, as_json))


@contact.command("add")
def contact_add(
    address: str,
    vendor: ForVendor,
    name: Name = "",
    zone: Zone = "",
    organisation: Annotated[str, typer.Option(help="Who they write for.")] = "",
    language: Annotated[str, typer.Option(help="Of their letters, such as de.")] = "",
    standing: Annotated[str, typer.Option(help="current or lapsed.")] = "",
    agents: Annotated[str, typer.Option(help="Told first of their requests, separated by blanks.")] = "",
) -> None:
    """Add one, or change what is known; @DOMAIN stands for everybody there."""
    from gateway.admin import directory

    entry = {"address": address, "vendor": vendor, "name": name, "zone": zone}
    entry |= {"organisation": organisation, "language": language, "standing": standing, "agents": agents}
    raise typer.Exit(directory.add("contact", entry))


@contact.command("lock")
def contact_lock(address: str, vendor: AtVendor = None) -> None:
    """A stranger from now on."""
    from gateway.admin import directory

    raise typer.Exit(directory.set_state("contact", address, vendor, "inactive"))


@contact.command("unlock")
def contact_unlock(address: str, vendor: AtVendor = None) -> None:
    """Known again."""
    from gateway.admin import directory

    raise typer.Exit(directory.set_state("contact", address, vendor, "active"))


@contact.command("standing")
def contact_standing(address: str, standing: str, vendor: AtVendor = None) -> None:
    """Whether support is owed to them: current or lapsed. For policies with needs_standing."""
    from gateway.admin import directory

    raise typer.Exit(directory.standing(address, standing, vendor))


@contact.command("dead")
def contact_dead(vendor: Vendor = None, as_json: Json = False) -> None:
    """Addresses that automatic mail no longer goes to, and why."""
    from gateway.admin import unreached

    raise typer.Exit(unreached.listed(vendor, as_json))


@contact.command("revive")
def contact_revive(address: str, vendor: ForVendor) -> None:
    """Automatic mail goes there again."""
    from gateway.admin import unreached

    raise typer.Exit(unreached.revived(address, vendor))


@contact.command("import")
def contact_import(file: ListFile, vendor: OfRows = None) -> None:
    """Many at once: address, vendor, name, zone, organisation, language, standing, agents. All or none."""
    from gateway.admin import directory

    raise typer.Exit(directory.imported("contact", file, vendor))


@contact.command("export")
def contact_export(
    address: str,
    vendor: ForVendor,
    out: Annotated[
        Path | None, typer.Option("--out", help="A new folder, with every mail and letter as it is.")
    ] = None,
    as_json: Json = True,
) -> None:
    """All that is kept of a person, as JSON; with a folder, the mails too."""
    from gateway.admin import privacy

    raise typer.Exit(privacy.export(address, vendor, out, as_json))


@contact.command("erase")
def contact_erase(
    address: str,
    vendor: ForVendor,
    yes: Annotated[bool, typer.Option("--yes", help="Nothing can bring it back.")] = False,
) -> None:
    """Words, names, mails and letters of a person go; references, levels and times stay."""
    from gateway.admin import privacy

    raise typer.Exit(privacy.erase(address, vendor, is_sure=yes))


# --- the store ----------------------------------------------------------------------------------------------------------

db = typer.Typer(help="The store.", no_args_is_help=True)
app.add_typer(db, name="db")


@db.command("upgrade")
def db_upgrade() -> None:
    """Bring the schema to this program's version."""
    from gateway.admin import db as store

    raise typer.Exit(store.upgrade())


@db.command("check")
def db_check(as_json: Json = False) -> None:
    """What is wrong with schema and rows. 1 with a fault."""
    from gateway.admin import db as store

    raise typer.Exit(store.check(as_json))


@db.command("backup")
def db_backup(file: Path) -> None:
    """One consistent copy while the gateway runs."""
    from gateway.admin import db as store

    raise typer.Exit(store.backup(file))


@db.command("restore")
def db_restore(file: Path) -> None:
    """A backup into an empty store."""
    from gateway.admin import db as store

    raise typer.Exit(store.restore(file))


@db.command("prune")
def db_prune(
    older_than: Annotated[
        str | None, typer.Option("--older-than", help="Such as 400d; else each vendor's retention.")
    ] = None,
    vendor: Vendor = None,
) -> None:
    """Remove raw mail and texts of requests closed longer ago; references and history stay."""
    from gateway.admin import db as store

    raise typer.Exit(store.prune(older_than, vendor))


@app.command("audit")
def audit_deeds(vendor: Vendor = None, as_json: Json = False) -> None:
    """What was done beside any request: exports, erasures, retention."""
    from gateway.admin import privacy

    raise typer.Exit(privacy.deeds(vendor, as_json))


doctor = typer.Typer(help="Self-test.", invoke_without_command=True)
app.add_typer(doctor, name="doctor")


@doctor.callback()
def doctor_all(context: typer.Context, as_json: Json = False) -> None:
    """Look at everything, and print the line that mends it. 1 with a fault."""
    from gateway.admin import doctor as checks

    if context.invoked_subcommand is None:
        raise typer.Exit(checks.doctor(as_json))


@doctor.command("trust")
def doctor_trust(as_json: Json = False) -> None:
    """What agents' last mails brought, and the line that would make them believed."""
    from gateway.admin import believing

    raise typer.Exit(believing.trust(as_json))


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where; made if need be.")] = Path(),
    operator: Annotated[
        str | None, typer.Option(help="Who is told of what needs a hand; else it is asked.")
    ] = None,
) -> None:
    """First set-up: a commented configuration, its folders, keys and an empty store. Overwrites nothing."""
    from gateway.admin import first_setup

    raise typer.Exit(first_setup.init(folder, operator))


@app.command()
def demo(
    folder: Annotated[Path, typer.Option("--dir", help="Where everything goes; emptied first.")] = Path(
        "var/demo"
    ),
) -> None:
    """The guided story: three vendors, ten days, in virtual time, nothing delivered anywhere."""
    from gateway.admin import demo as story

    raise typer.Exit(story.demo(folder))
