"""Kinds of meetings, each by one name: that of the table's column, else that of a dated session."""

from itertools import chain

from npc.facts.duties import meetings_of
from npc.genre.meetings import is_same_kind
from npc.plan import Item, Plan


class MeetingKinds:
    """The kinds of meetings of one plan; 县人大常委会会议 is its column 常委会会议."""

    def __init__(self, plan: Plan) -> None:
        columns = chain.from_iterable(table.meetings for table in plan.arrangements)
        self.columns = tuple(dict.fromkeys(columns))
        self._known = list(self.columns)
        for session in plan.sessions:
            if self.named(session.kind) not in self._known:
                self._known.append(session.kind)

    def of(self, item: Item) -> tuple[str, ...]:
        """Return the kinds of meetings that an item comes before, each once."""
        return tuple(dict.fromkeys(map(self.named, meetings_of(item))))

    def named(self, kind: str) -> str:
        """Return the one name of a kind of meeting."""
        if kind in self._known:
            return kind
        return next((known for known in self._known if is_same_kind(known, kind)), kind)
