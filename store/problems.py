"""What monitoring systems told of: the last word on each problem.

Owns reads only; `unit` writes.

    find(db, keys) -> {key: Problem}
"""

from collections.abc import Collection

from store.database import Database
from store.records import Problem, ProblemKey
from store.text import instant, problem_name


async def find(db: Database, keys: Collection[ProblemKey]) -> dict[ProblemKey, Problem]:
    """Those that are known."""
    named = {problem_name(each): each for each in keys}
    if not named:
        return {}
    rows = await db.rows(
        "SELECT problem, incident_id, state, since, changed_at, changes FROM problems WHERE problem IN ?",
        sorted(named),
    )
    return {
        named[row["problem"]]: Problem(
            named[row["problem"]],
            row["incident_id"],
            row["state"],
            instant(row["since"]),
            instant(row["changed_at"]),
            row["changes"],
        )
        for row in rows
    }
