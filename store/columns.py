"""The two kinds of column and index that the ORM lacks.

Owns DDL details only. Migrations import this file by name: what stands here is never renamed.
"""

from typing import Any

from tortoise.fields import BigIntField
from tortoise.indexes import Index


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
