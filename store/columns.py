"""The kinds of column, index and migration that the ORM lacks.

Owns DDL details only. Migrations import this file by name: what stands here is never renamed.
"""

from typing import Any

from tortoise.fields import BigIntField
from tortoise.indexes import Index
from tortoise.migrations.operations import RemoveField


class Id(BigIntField):
    """A 64 bit id made by us, never by the database.

    On SQLite only the type INTEGER makes a primary key the row's own address. "Not generated" is said here and not in the
    models, because the ORM's writer of migrations leaves `generated=False` out.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**(options | {"generated": False}))

    class _db_sqlite:
        SQL_TYPE = "INTEGER"


class Open(Index):
    """An index over the rows for which `where` holds: its size follows what is open, never what is stored.

    The ORM's PartialIndex knows equality only.
    """

    def __init__(self, *, fields: list[str] | tuple[str, ...], name: str, where: str) -> None:
        super().__init__(fields=fields, name=name)
        self.where = where
        self.extra = f" WHERE {where}"

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        path, args, kwargs = super().deconstruct()
        return path, args, kwargs | {"where": self.where}


class DropColumn(RemoveField):
    """In place. On SQLite the ORM makes the table anew instead, and loses its partial indexes on the way."""

    async def database_forward(
        self, app_label: str, old_state: Any, new_state: Any, state_editor: Any = None
    ) -> None:
        if state_editor is not None:
            table = old_state.apps.get_model(f"{app_label}.{self.model_name}")._meta.db_table
            await state_editor._run_sql(f'ALTER TABLE "{table}" DROP COLUMN "{self.name}"')
