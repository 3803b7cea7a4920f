"""Facts that departments have filled into the weekly sheet: found by its headings, row by row, and nothing guessed."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from npc.cli.entering.cell_days import day_in
from npc.cli.entering.cells import FilledCell, filled_list
from npc.cli.entering.matters import done_entry, progress_entry
from npc.errors import UsageError
from npc.genre.day_texts import is_nothing
from npc.genre.prose import joined
from npc.kinds.ledger_papers import OPINION
from npc.ledger.desk import Desk, KnownRow, LedgerEntry
from npc.ledger.holding import NotEntered
from npc.messages import Message
from npc.records import NamedTuple

_OF_YEAR = re.compile(r"(?P<year>\d{4})(?:年| ) {0,3}(?P<rest>\S.*)")


class RefusedRow(NamedTuple):
    """A row of a sheet that is not entered."""

    place: Message
    why: Message

    @property
    def told(self) -> Message:
        """The sentence that says so."""
        return _REFUSED.format(place=self.place, why=self.why)


class SheetFacts(NamedTuple):
    """What a sheet tells."""

    entries: Sequence[LedgerEntry]
    refused: Sequence[RefusedRow]
    known: int
    """Number of cells that say what ledgers tell already."""
    others: int
    """Number of cells that are about another plan, such as that of the year before."""
    unread: Sequence[Message] = ()
    """What the workbook holds beside the list."""


def facts_in(path: Path, desk: Desk, day: date | None) -> SheetFacts:
    """Read what was filled into a sheet.

    Args:
        path: The file.
        desk: Knows the plan and its ledgers.
        day: Of which texts without a day tell; None where nothing says it.

    Raises:
        UsageError: The file cannot be read, has no columns to fill in, or is of another plan.

    """
    cells, unread = filled_list(path)
    cells = [each for each in cells if isinstance(each.value, date) or not is_nothing(each.value)]
    facts = _CellReader(desk, day).facts(cells)
    if cells and facts.others == len(cells):
        names = {"plan": desk.plan.name, "other": cells[0].plan or "…"}
        raise UsageError(_OTHER_PLAN.format(**names), hint=_THAT_PLAN)
    return facts._replace(unread=unread)


class _CellReader:
    """Makes facts of cells; what is told twice, as each sheet of a workbook may tell all, counts once."""

    def __init__(self, desk: Desk, day: date | None) -> None:
        self._desk = desk
        self._day = day
        self._entries: list[LedgerEntry] = []
        self._known = self._others = 0
        self._told: dict[tuple[str, bool], tuple[Message, str | date]] = {}
        """Where a row was said to be done, or how far it is, and when or how far."""

    def facts(self, cells: Sequence[FilledCell]) -> SheetFacts:
        """Return what cells tell."""
        refused = []
        for cell in cells:
            try:
                self._take(cell)
            except NotEntered as error:
                refused.append(RefusedRow(cell.place, _with_hint(error)))
        return SheetFacts(self._entries, refused, self._known, self._others)

    def _take(self, cell: FilledCell) -> None:
        """Note a cell, unless another of the same row of the plan has said the same.

        Raises:
            NotEntered: It cannot be entered as it is.

        """
        reference = self._own(cell)
        if reference is None:
            self._others += 1
            return
        row, value = self._row(reference, cell), cell.value
        day = day_in(cell, self._desk.plan.year)
        place, told = self._told.setdefault((row.name, day is None), (cell.place, day or value))
        if told != (day or value):
            raise NotEntered(_TOLD_OTHERWISE.format(place=place))
        if place is not cell.place:
            return
        entry = self._done(row, day) if day else self._note(row, cell)
        if entry is None:
            self._known += 1
        else:
            self._entries.append(entry)

    def _own(self, cell: FilledCell) -> str | date | None:
        """Return a reference without the year before it; None where another plan is meant.

        A list calls rows of the year before by that year: 2023年听取10.
        """
        plan, reference = self._desk.plan, cell.reference
        match = _OF_YEAR.fullmatch(reference.strip()) if isinstance(reference, str) else None
        is_of_year = match is not None and int(match["year"]) == plan.year
        if cell.plan not in {"", plan.name}:
            return match["rest"] if match and is_of_year else None
        return reference if match is None or is_of_year or self._desk.has(match[0]) else None

    def _row(self, reference: str | date, cell: FilledCell) -> KnownRow:
        if isinstance(reference, date):
            raise NotEntered(_REFERENCE_IS_DAY.format(day=reference.isoformat()))
        if not reference:
            raise NotEntered(_NO_REFERENCE)
        if cell.is_shared:
            raise NotEntered(_SHARED)
        if reference.startswith(OPINION):
            raise NotEntered(_BY_ITSELF.format(name=reference))
        row = self._desk.row(reference)
        others = self._desk.others_titled(cell.title, row)
        if others:
            raise NotEntered(_OTHER_TITLE.format(row=row.title, names=others), hint=_SORTED)
        return row

    def _done(self, row: KnownRow, day: date) -> LedgerEntry | None:
        """Return the fact that a row was done; None where a ledger tells the same already."""
        return None if any(done.day == day for done in row.tracked.done) else done_entry(row, [day])

    def _note(self, row: KnownRow, cell: FilledCell) -> LedgerEntry | None:
        """Return the fact that tells how far a row is; None where a ledger tells the same already."""
        text = joined(str(cell.value))
        if self._day is None:
            raise NotEntered(_NO_DATE.format(text=text))
        known = {note.day: note.text for note in row.tracked.notes}.get(self._day)
        if known not in {None, text}:
            raise NotEntered(_NOTED.format(day=self._day.isoformat(), text=known))
        return None if known else progress_entry(row, self._day, text)


def _with_hint(error: NotEntered) -> Message:
    return _AND.format(text=error.text, hint=error.hint) if error.hint else error.text


_AND = Message("{text}; {hint}", "{text}；{hint}")

_REFUSED = Message("{place}: {why}", "{place}：{why}")


_REFERENCE_IS_DAY = Message(
    "the reference has become a day ({day}); set the cell to text and write it again",
    "编号被改成了日期（{day}），请把单元格设为文本后重写",
)


_OTHER_PLAN = Message(
    "the list is of the plan “{other}”, not of “{plan}”",
    "这张清单是计划“{other}”的，不是“{plan}”的",
)
_THAT_PLAN = Message("name that plan with --plan or --year", "请用 --plan 或 --year 指定那份计划")
_BY_ITSELF = Message(
    "what became of “{name}” is entered by itself: npc ledger add opinion NUMBER --replied DAY",
    "“{name}”请另记：npc ledger add opinion 编号 --replied 日期",
)
_NO_REFERENCE = Message("there is no reference", "没有编号")
_TOLD_OTHERWISE = Message("{place} tells of it otherwise", "与{place}写的不同")
_SHARED = Message(
    "the cell is one with those of other rows; part them, and write into each what is of its row",
    "这一格与下面几行合并，看不出写的是哪几项；请拆分单元格，各写各的",
)
_OTHER_TITLE = Message(
    "the reference means “{row}”, and the title beside it is that of {names}",
    "编号指“{row}”，旁边的事项却是{names}的",
)
_SORTED = Message(
    "if only some columns were sorted, take the list as it was sent out",
    "可能只对几栏排了序；请核对，或者用原来的清单重填",
)
_NO_DATE = Message(
    "“{text}” says not of which day it tells; --date says it of all such rows",
    "“{text}”没有日期；这类文字是哪一天的进展，请加 --date 写明",
)
_NOTED = Message("of {day} there is “{text}” already", "{day}已记有“{text}”")
