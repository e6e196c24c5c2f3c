"""Resolved policies under their digests: what an incident was promised stays readable for ever (design decision 10).

Owns the two operations. Never changes a policy, never reads inside one.

    put(db, digest, document) -> None;  get(db, digest) -> str | None
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from store.database import Database
from store.models import PolicyRow


async def put(db: Database, digest: str, document: str) -> None:
    """`document` is the resolved policy as JSON. Known digests stay as they are."""

    async def body(client: BaseDBAsyncClient) -> None:
        row = PolicyRow(digest=digest, document=document)
        await PolicyRow.bulk_create([row], ignore_conflicts=True, using_db=client)

    await db.models(body)


async def get(db: Database, digest: str) -> str | None:
    async def body(client: BaseDBAsyncClient) -> str | None:
        row = await PolicyRow.get_or_none(digest=digest, using_db=client)
        return None if row is None else row.document

    return await db.models(body)
