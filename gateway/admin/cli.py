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
