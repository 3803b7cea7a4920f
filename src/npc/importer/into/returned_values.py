"""What was edited in the cells of a row, put into the row of the plan that it is."""

from collections.abc import Mapping

from npc.genre.prose import joined
from npc.importer.into.cell_values import COMPUTED, cell_value, is_ticked, says
from npc.importer.into.plan_edits import PlanEdits
from npc.importer.into.returned_rows import KnownPlanRow, MetRow, changes_in
from npc.importer.into.row_changes import (
    CHANGED_BOTH,
    MATTER_KEYS,
    listed,
    mark_empty,
    matter_key,
    place_of_extra,
    set_value,
)
from npc.importer.tables.ticks import Tick, tick_of
from npc.kinds.columns import EXTRA
from npc.messages import Message
from npc.plan import Arrangement, Paper


class RowValues:
    """Puts the values of rows of one sheet into those of a paper."""

    def __init__(self, edits: PlanEdits, paper: Paper, sheet: str) -> None:
        self._edits = edits
        self._sheet = sheet
        self._meetings = paper.meetings if isinstance(paper, Arrangement) else ()

    def put(self, row: MetRow, known: KnownPlanRow) -> None:
        """Put what was edited into a row of the plan."""
        ticks: dict[str, bool] = {}
        for (key, head), text, before in changes_in(row):
            now = known.cells.get((key, head)) or ""
            if key in COMPUTED or says(key, text) == says(key, now):
                continue
            if now != before:
                at = known.matter.at
                self._edits.check(at.document, at.path, key, CHANGED_BOTH.format(text=text))
            elif key == "meetings":
                ticks[head] = self._is_ticked(row, head, text)
            elif not text:
                mark_empty(self._edits, known.matter.at, head if key == EXTRA else key)
            else:
                self._set(row, known, key, head, text)
        if ticks:
            self._tick(known, ticks)

    def _set(self, row: MetRow, known: KnownPlanRow, key: str, head: str, text: str) -> None:
        at = known.matter.at
        if key in MATTER_KEYS:
            own = matter_key(known.matter)
            if own is None:
                words = _SHOWN.format(name=self._sheet, row=row.number, text=text)
                self._edits.remark(words)
                return
            set_value(self._edits, at / own, joined(text))
        elif key == EXTRA:
            set_value(self._edits, place_of_extra(at, head), joined(text))
        else:
            set_value(self._edits, at / key, cell_value(key, text))

    def _is_ticked(self, row: MetRow, head: str, text: str) -> bool:
        if tick_of(text) is Tick.WORDS:
            words = _NO_TICK.format(name=self._sheet, row=row.number, head=head, text=text)
            self._edits.remark(words)
        return is_ticked(text)

    def _tick(self, known: KnownPlanRow, ticks: Mapping[str, bool]) -> None:
        matter = known.matter
        names = dict.fromkeys((*self._meetings, *matter.meetings, *ticks))
        wanted = [name for name in names if ticks.get(name, name in matter.meetings)]
        if wanted:
            set_value(self._edits, matter.at / "meetings", listed(wanted))
        else:
            mark_empty(self._edits, matter.at, "meetings")


_SHOWN = Message(
    "sheet “{name}”, row {row}: “{text}” belongs to another paper; change it there",
    "工作表“{name}”第{row}行：这一事项引自另一份文件，请在那份文件里改为“{text}”",
)
_NO_TICK = Message(
    "sheet “{name}”, row {row}: “{text}” under “{head}” was taken for a tick",
    "工作表“{name}”第{row}行：“{head}”栏的“{text}”视同打勾",
)
