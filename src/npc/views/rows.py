"""Entries as rows of cells, and the columns that lists of them have."""

from collections.abc import Iterable

from npc.genre.progress import Status, is_remark_of_done
from npc.plan import Matter, Plan
from npc.views.entries import Entry, Scope
from npc.views.matters import Matters
from npc.views.view import Block, Cell, Column, Row
from npc.views.wanted import STATUS_NAMES, Wanted

COLUMNS = (
    Column("text", "事项", share=1),
    Column("owners", "部门", cap=12),
    Column("meetings", "会议", cap=10),
    Column("when", "时间", cap=8),
    Column("source", "来源", cap=11),
    Column("note", "备注", cap=8),
)
"""Names of meetings stay unbroken at 80 columns of a terminal."""

_SCOPES = {Scope.RECURRING: "定期", Scope.YEAR_ROUND: "全年"}


class Rows:
    """Makes rows of the entries of one plan."""

    def __init__(self, plan: Plan, wanted: Wanted) -> None:
        self.plan = plan
        self.wanted = wanted
        self.matters = Matters(plan, wanted)

    def block(self, name: str, heading: str, entries: Iterable[Entry]) -> Block:
        """Give a list of entries under a heading."""
        return Block(name, heading, COLUMNS, tuple(self.row(entry) for entry in entries))

    def row(self, entry: Entry) -> Row:
        """Give an entry in the columns of lists."""
        matter = entry.matter
        cells = (
            matter.text,
            entry.owners,
            entry.meetings,
            time(entry),
            entry.source,
            self.remark(matter),
        )
        return Row(tuple(map(Cell, cells)), self.matters.key(matter))

    def unscheduled(self, entries: Iterable[Entry]) -> tuple[Block, ...]:
        """Give what has no month apart; nothing where there is none."""
        found = tuple(entries)
        are_dated = any(entry.matter.when.windows for entry in found)
        heading = "时间未定或不在本年度" if are_dated else "时间未定"
        return (self.block("unscheduled", f"{heading}（{len(found)}项）", found),) if found else ()

    def remark(self, matter: Matter) -> str:
        """Say how far a matter has come, where that is to be said, and the remark as written."""
        note = matter.note or ""
        status = self.wanted.status_of(matter)
        if status is Status.DONE and is_remark_of_done(note):
            return note
        return "；".join(filter(None, (self._progress(matter, status), note)))

    def _progress(self, matter: Matter, status: Status) -> str:
        if self.wanted.finds_overdue(matter, self.plan.year):
            return "逾期"
        if status is Status.PLANNED:
            return ""
        day = matter.progress.done_on
        return STATUS_NAMES[status] + (f" {day}" if status is Status.DONE and day else "")


def time(entry: Entry) -> str:
    """Give the time as written, and how it lies in the month where the words do not say so."""
    written = entry.matter.when.text
    if entry.scope is Scope.UNSCHEDULED:
        return written or "未定"
    if entry.part:
        return f"{written} 第{entry.part}个月"
    scope = _SCOPES.get(entry.scope, "")
    return f"{written}（{scope}）" if scope and scope not in written else written
