"""`contact dead` and `contact revive`: where automatic mail has stopped, and how a person lets it go again.

Owns input and output only. Nothing that was left out is sent afterwards: what was owed meanwhile was the staff's to keep.
"""

from gateway.admin.opening import finished, reading, writing
from gateway.admin.records import zones
from gateway.admin.screen import document, json_instant, say, table
from gateway.admin.setting import No
from gateway.config import Config
from gateway.message.address import canonical
from store import dead


def listed(vendor: str | None, as_json: bool) -> int:
    return finished(lambda config: _listed(config, vendor, as_json))


async def _listed(config: Config, vendor: str | None, as_json: bool) -> None:
    async with reading(config) as db:
        rows = await dead.listed(db, vendor)
    if as_json:
        return document(
            [
                {
                    "vendor": row.vendor,
                    "address": row.address,
                    "since": json_instant(row.since),
                    "reason": row.reason,
                    "letter": str(row.letter) if row.letter is not None else None,
                }
                for row in rows
            ]
        )
    table(
        ("address", "vendor", "since", "reason"),
        [(row.address, row.vendor, json_instant(row.since) or "-", row.reason) for row in rows],
    )


def revived(address: str, vendor: str) -> int:
    return finished(lambda config: _revived(config, address, vendor))


async def _revived(config: Config, address: str, vendor: str) -> None:
    if vendor not in zones(config):
        raise No(f"vendor: {vendor!r} does not run here")
    async with writing(config) as db:
        found = await dead.revive(db, vendor, canonical(address))
    if not found:
        raise No(f"automatic mail of {vendor} to {address} had not stopped")
    say(f"automatic mail of {vendor} goes to {canonical(address)} again")
