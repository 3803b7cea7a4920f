"""What is known of how the rows of a plan may be referred to, worked out once a plan."""

from collections import Counter

from npc.kinds.matter import Matter
from npc.ledger.names import TableNames
from npc.ledger.references import references_of
from npc.ledger.spelling import BETWEEN
from npc.ledger.tables import RowTable, tables_of
from npc.plan import Plan


class KnownRows:
    """The tables of a plan, their names, and the references that are printed.

    Args:
        plan: The plan as it was adopted.

    """

    def __init__(self, plan: Plan) -> None:
        self.tables = tuple(tables_of(plan))
        self.printed = references_of(plan)
        self._short: dict[RowTable, str] = {}
        for table in reversed(self.tables):
            for matter in table.own:
                if matter in self.printed:
                    self._short[table] = self.printed[matter].removesuffix(str(matter.number))
        self.names = TableNames(
            plan, self.tables, ((name, table) for table, name in self._short.items())
        )
        self._times = Counter(table.name for table in self.tables)

    def short(self, table: RowTable) -> tuple[str, ...]:
        """Return the short name by which the rows of a table are printed, if they are."""
        return (self._short[table],) if table in self._short else ()

    def name(self, table: RowTable) -> str:
        """Return the whole name of a table, with its paper before it where others have the same."""
        if self._times[table.name] == 1:
            return table.name
        return f"{table.paper.name}{BETWEEN}{table.name}"

    def reference(self, row: Matter, table: RowTable) -> str:
        """Return how people may refer to a row that is not printed."""
        return f"{self._short.get(table) or self.name(table)}{row.number}"
