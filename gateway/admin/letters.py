"""`letters preview`: every letter with sample facts, without a store.

Owns output only; the samples are `gateway.compose.preview`'s.
"""

from pathlib import Path

from jinja2 import TemplateError

from gateway.admin.reading_mail import policy_of
from gateway.admin.screen import complain, document, say
from gateway.admin.setting import USAGE, No, clock_of, config_or_defaults, ended
from gateway.app import templates
from gateway.compose.preview import KINDS, preview, write_html
from rules.calendar import NeverOpens

RULE = "-" * 72


def show(vendor: str, kind: str | None, folder: Path | None, language: str, as_json: bool) -> int:
    return ended(lambda: _show(vendor, kind, folder, language, as_json))


def _show(vendor: str, kind: str | None, folder: Path | None, language: str, as_json: bool) -> int | None:
    if kind is not None and kind not in KINDS:
        raise No(f"there is no letter {kind!r}; there are {', '.join(KINDS)}")
    config = config_or_defaults()
    policies = {vendor: policy_of(vendor)}
    try:
        found = preview(
            templates(config), policies, clock_of(config).now(), [kind] if kind else KINDS, language
        )
    except NeverOpens as fault:
        raise No(f"{vendor}: the calendar {fault} has no open time left") from fault
    except TemplateError as fault:
        complain(f"{vendor}: {type(fault).__name__}: {fault}")
        return USAGE
    if folder is not None:
        say(*map(str, write_html(folder, found)))
    elif as_json:
        document(
            [
                {
                    "vendor": each.vendor,
                    "kind": each.kind,
                    "variant": each.variant or None,
                    "subject": each.letter.subject,
                    "text": each.letter.text,
                    "html": each.letter.html,
                }
                for each in found
            ]
        )
    else:
        for each in found:
            name = f"{each.kind} ({each.variant})" if each.variant else each.kind
            say(RULE, name, f"Subject: {each.letter.subject}", "", each.letter.text.rstrip(), "")
    return None
