"""Migrations on both databases: a populated older store becomes what a fresh one is."""

import asyncio
import sys

import pytest
from tortoise.context import TortoiseContext
from tortoise.migrations.autodetector import MigrationAutodetector

from store import maintenance, schema
from store.database import Database
from store.errors import SchemaOutdated
from store.session import Session
from store.url import config, connection, locate
from tests import postgres

FIRST = "0001_initial"


async def shape(url: str) -> dict[str, object]:
    """Columns, indexes and uniques, as the database itself describes them."""
    location = locate(url)
    async with TortoiseContext() as context:
        await context.init(config=config(location, {f"{location.dialect}-shape": connection(location)}))
        client = context.connections.get(f"{location.dialect}-shape")
        if location.dialect == "postgres":
            columns = await client.execute_query_dict(
                "SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default"
                " FROM information_schema.columns WHERE table_schema = 'public'"
            )
            indexes = await client.execute_query_dict(
                "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"
            )
            keys = await client.execute_query_dict(
                "SELECT conrelid::regclass::text AS t, pg_get_constraintdef(oid) AS d FROM pg_constraint"
                " WHERE connamespace = 'public'::regnamespace"
            )
            return {
                "columns": sorted(map(str, map(dict.values, columns))),
                "indexes": sorted(each["indexdef"] for each in indexes),
                "keys": sorted(f"{each['t']} {each['d']}" for each in keys),
            }
        found: dict[str, object] = {}
        tables = await client.execute_query_dict(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        )
        for table in (each["name"] for each in tables):
            columns = await client.execute_query_dict(f"PRAGMA table_xinfo({table})")
            found[table] = sorted(
                (each["name"], each["type"], each["notnull"], each["dflt_value"], each["pk"])
                for each in columns
            )
            parts = await client.execute_query_dict(
                f"SELECT l.name, l.\"unique\", l.partial, i.seqno, i.name AS part FROM pragma_index_list('{table}') l,"
                " pragma_index_info(l.name) i"
            )
            found[f"{table} indexes"] = sorted(map(tuple, map(dict.values, parts)))
        made = await client.execute_query_dict(
            "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        )
        found["indexes"] = sorted(each["sql"] for each in made)
        return found


async def generated(url: str) -> dict[str, object]:
    """The shape that the models themselves ask for, without any migration."""
    location = locate(url)
    async with TortoiseContext() as context:
        await context.init(config=config(location, {f"{location.dialect}-fresh": connection(location)}))
        await context.generate_schemas()
    return await shape(url)


async def populate(url: str) -> None:
    location = locate(url)
    async with TortoiseContext() as context:
        await context.init(config=config(location, {f"{location.dialect}-old": connection(location)}))
        client = context.connections.get(f"{location.dialect}-old")
        await client.execute_script(
            "INSERT INTO contacts (id, vendor, address, name, organisation, zone, language, state)"
            " VALUES (1, 'acme', 'ann@example.com', '', '', '', '', 'active')"
        )
        for id, released in ((2, 0), (3, 1)):
            await client.execute_script(
                "INSERT INTO inbox (id, vendor, door, recipients, peer, received_at, size, sha256, state, attempts,"
                " not_before, lease_until, released)"
                f" VALUES ({id}, 'acme', 'smtp', '[]', '', 0, 1, '', 'received', 0, 0, 0, {released})"
            )


def without_records(found: dict[str, object]) -> dict[str, object]:
    """The ORM's own table is no part of the models."""
    return {
        name: [each for each in value if "tortoise_migrations" not in str(each)]
        if isinstance(value, list)
        else value
        for name, value in found.items()
        if not name.startswith(("tortoise_migrations", "sqlite_sequence"))
    }


async def test_a_populated_older_store_becomes_what_a_fresh_one_is(
    empty_url: str, request: pytest.FixtureRequest, tmp_path: object
) -> None:
    assert await schema.version(empty_url) is None
    assert await schema.check(empty_url) == ["the store is empty: run `gateway db upgrade`"]
    assert await schema.upgrade(empty_url, FIRST) == [FIRST]
    await populate(empty_url)
    assert await schema.version(empty_url) != schema.latest()
    assert len(await schema.check(empty_url)) == len(schema.versions()) - 1
    assert await schema.upgrade(empty_url) == schema.versions()[1:]
    assert await schema.upgrade(empty_url) == []
    assert await schema.check(empty_url) == []

    fresh = f"sqlite://{tmp_path}/fresh.db"
    if locate(empty_url).dialect == "postgres":
        server: postgres.Server = request.getfixturevalue("postgres_server")
        fresh = await server.empty()
    assert without_records(await shape(empty_url)) == without_records(await generated(fresh))

    db = await Database.open(empty_url)
    assert [row["standing"] for row in await db.rows("SELECT standing FROM contacts")] == ["current"]
    rows = await db.rows("SELECT granted FROM inbox ORDER BY id")
    assert [row["granted"] for row in rows] == ["", "released"]  # a person's word outlives the upgrade
    await db.close()


async def test_the_migrations_say_all_that_the_models_say() -> None:
    location = locate("sqlite://unused.db")
    async with TortoiseContext() as context:
        settings = config(location, {"unused": connection(location)})
        await context.init(config=settings, init_connections=False)
        assert context.apps is not None
        detector = MigrationAutodetector(context.apps, settings["apps"])
        assert await detector.changes() == []


async def test_an_older_store_is_refused_by_name(empty_url: str) -> None:
    await schema.upgrade(empty_url, FIRST)
    read_only = locate(empty_url).dialect == "sqlite"  # SQLite would be migrated
    with pytest.raises(SchemaOutdated, match=rf"{FIRST}.*{schema.latest()}.*db upgrade"):
        await Database.open(empty_url, read_only=read_only)


async def test_an_embedded_store_is_created_and_migrated_on_first_use(tmp_path: object) -> None:
    url = f"sqlite://{tmp_path}/new/folder/store.db"
    db = await Database.open(url)
    assert await maintenance.check(db) == []
    await db.close()
    assert await schema.version(url) == schema.latest()


async def test_a_newer_store_is_left_alone(tmp_path: object) -> None:
    url = f"sqlite://{tmp_path}/store.db"
    db = await Database.open(url)

    async def body(session: Session) -> None:
        await session.run("UPDATE tortoise_migrations SET name = '9999_later' WHERE name LIKE '0003%'")

    await db.write(body)
    await db.close()
    with pytest.raises(SchemaOutdated, match="9999_later, newer"):
        await Database.open(url)
    assert "newer" in (await schema.check(url))[0]


UPGRADE = "import asyncio, sys; from store import schema; print(asyncio.run(schema.upgrade(sys.argv[1])))"


async def test_two_processes_that_upgrade_at_once_do_it_once(empty_url: str) -> None:
    started = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            UPGRADE,
            empty_url,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        for _ in range(2)
    ]
    ends = [await each.communicate() for each in started]
    assert [each.returncode for each in started] == [0, 0], ends
    assert {out.decode().strip() for out, _ in ends} == {"[]", str(schema.versions())}
