"""Rows by what people call them: 听取6, 7月5, an id, or words of the title."""

import re
from collections.abc import Sequence

from npc.kinds.category import Category
from npc.kinds.monthly_plan import Month
from npc.plan import Matter, Paper, Plan
from npc.records import NamedTuple


class FoundRow(NamedTuple):
    """What a reference means."""

    matter: Matter | None = None
    candidates: tuple[Matter, ...] = ()


class FoundCategory(NamedTuple):
    """The category or month that is meant, and its paper."""

    place: Category | Month | None = None
    paper: Paper | None = None
    candidates: tuple[str, ...] = ()


class Lookup:
    """The rows of a plan by what people call them."""

    def __init__(self, plan: Plan, *, added: Sequence[Matter] = ()) -> None:
        self.plan, self.added = plan, added

    def find(self, written: str) -> FoundRow:
        """Return the row that is meant."""
        for matter in (*self.plan.matters, *self.added):
            if matter.id == written:
                return FoundRow(matter)
        match = re.fullmatch(r"(.+?)(\d+)", written)
        if not match:
            return FoundRow()
        name, number = match.groups()
        rows: list[Matter] = []
        if month := re.fullmatch(r"(\d+)月", name):
            rows += [
                task
                for each in self.plan.months
                if each.number == int(month[1])
                for task in each.tasks
            ]
        else:
            named = [each for each in self.plan.categories if name in each.name]
            if len(named) == 1:
                rows += named[0].items
                rows += [each for each in self.added if each.category == named[0].name]
        return FoundRow(next((row for row in rows if row.number == int(number)), None))

    def category(self, written: str) -> FoundCategory:
        """Return the category that is meant."""
        for paper in self.plan.arrangements:
            named = [each for each in paper.all_categories if written in each.name]
            if len(named) == 1:
                return FoundCategory(named[0], paper)
        return FoundCategory()
