"""The meetings of an item: ticked in their columns, or named in words."""

import re

from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.timing import Timing
from npc.genre.when import When
from npc.importer.clippings import Clipping, of_cell
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.tables.category_rows import ItemRow
from npc.importer.tables.cell_values import joined_lines, meeting_names
from npc.importer.tables.grid_columns import GridColumn
from npc.importer.tables.head_words import MEETING, is_meeting_name
from npc.importer.tables.item_cells import cells_of, passages_of
from npc.importer.tables.reasons import IN_COLUMN
from npc.importer.tables.ticks import Tick, TickReader, tick_end, tick_of
from npc.messages import Message
from npc.originals.original import GridCell, Passage


class ItemMeetings:
    """The meetings whose columns an item has ticked, and what else stands there."""

    __slots__ = ("met", "told")

    def __init__(self, item: FoundMapping, found: ItemRow, ticks: TickReader) -> None:
        self.met: dict[str, list[Clipping]] = {}
        """Each with the signs that tick it."""
        self.told: list[Passage] = []
        """Times that stand instead of ticks."""
        for column in found.rows[0].columns.of(MEETING):
            for cell in cells_of(found, column):
                if ticks.is_ticked(cell):
                    self._take(item, column, cell)

    def _take(self, item: FoundMapping, column: GridColumn, cell: GridCell) -> None:
        signs = self.met.setdefault(column.meeting, [])
        end = tick_end(cell.text)
        if tick_of(cell.text) is not Tick.WORDS:
            signs.extend(of_cell(cell))
        elif When.parse(joined_lines(cell.passages)).timing is not Timing.UNSCHEDULED:
            self.told.extend(cell.passages)
        else:
            first, *others = of_cell(cell)
            words = [first._replace(start=first.start + end), *others]
            if end:
                signs.append(first._replace(end=first.start + end))
            else:
                item.check("meetings", _NO_TICK, first.passage.place)
            for clipping in words:
                item.keep(clipping, IN_COLUMN.format(head=column.head))

    def put(self, item: FoundMapping, found: ItemRow, ticks: TickReader) -> None:
        """Set the meetings of an item: those that are ticked, then those that are named."""
        column = found.rows[0].columns.one("meetings")
        named = [
            cell for cell in (cells_of(found, column) if column else ()) if ticks.is_ticked(cell)
        ]
        words = meeting_names([passage.as_written for passage in passages_of(named)])
        names = list(dict.fromkeys((*self.met, *words)))
        if not names:
            return
        signs = [clipping for ticked in self.met.values() for clipping in ticked]
        clippings = (*signs, *(clipping for cell in named for clipping in of_cell(cell)))
        first = FoundValue(names[0], clippings)
        if len(names) == 1:
            item.values["meetings"] = first
        else:
            item.put_texts("meetings", first, *map(FoundValue, names[1:]))
        doubtful = [name for name in names if not is_meeting_name(name)]
        if doubtful:
            place = clippings[0].passage.place if clippings else None
            item.check("meetings", _NO_MEETING.format(names=doubtful), place)


def is_bare_session(name: str) -> bool:
    """Whether a name only counts a session and does not say of what: 第41次."""
    return bool(_BARE_SESSION.fullmatch(name))


_BARE_SESSION = re.compile(rf"第(?:[0-9]{{1,3}}|[{ONE_TO_TEN}]{{1,5}})次")
_NO_TICK = Message(
    "the cell holds words and no tick; it was taken for one", "原格不是打勾，已算作提交该会议"
)
_NO_MEETING = Message("“{names}” may not be the name of a meeting", "“{names}”不像会议的名称")
