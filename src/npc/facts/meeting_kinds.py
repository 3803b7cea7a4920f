"""Kinds of meetings, each by one name: that of the table's column, else that of a dated session."""

from itertools import chain

from npc.facts.duties import meetings_of
from npc.genre.meetings import kind_of
from npc.plan import Item, Plan


class MeetingKinds:
    """The kinds of meetings of one plan; 县人大常委会会议 is its column 常委会会议."""

    def __init__(self, plan: Plan) -> None:
        columns = chain.from_iterable(table.meetings for table in plan.arrangements)
        self.columns = tuple(dict.fromkeys(columns))
        self._known: dict[str, str] = {}
        for kind in (*self.columns, *(session.kind for session in plan.sessions)):
            self._known.setdefault(kind_of(kind), kind)
        self._columns = frozenset(self.columns)

    def of(self, item: Item) -> tuple[str, ...]:
        """Return the kinds of meetings that an item comes before, each once."""
        return tuple(dict.fromkeys(map(self.named, meetings_of(item))))

    def named(self, kind: str) -> str:
        """Return the one name of a kind of meeting."""
        return kind if kind in self._columns else self._known.get(kind_of(kind), kind)
