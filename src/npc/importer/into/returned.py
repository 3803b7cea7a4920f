"""A workbook of npc's own put into the plan from which it was made: cell by cell, by the keys of its rows."""

from collections.abc import Iterator, Mapping, Sequence

from npc.errors import UsageError
from npc.genre.prose import joined
from npc.genre.when import When
from npc.importer.into.edits import FIRST
from npc.importer.into.exported import KNOWN_VERSION, ReturnedBook, ReturnedSheet
from npc.importer.into.homes import Label, homes_of
from npc.importer.into.plan_edits import PlanEdits
from npc.importer.into.returned_rows import (
    KnownPlanRow,
    MetRow,
    changes_in,
    known_rows,
    label_in,
    met,
    text_in,
)
from npc.importer.into.row_changes import (
    MATTER_KEYS,
    listed,
    mark_empty,
    mark_gone,
    matter_key,
    place_of_extra,
    set_value,
)
from npc.importer.tables.ticks import Tick, tick_of
from npc.kinds.columns import EXTRA
from npc.messages import Message, Verbatim
from npc.output.workbook.clerk_tables import CATEGORY, INNER, MONTH, NUMBER, clerk_tables
from npc.plan import Arrangement, Paper
from npc.records import NamedTuple
from npc.source.document import Path
from npc.source.marking import check_comment
from npc.source.wanted import Wanted

_COMPUTED = (CATEGORY, INNER, MONTH, NUMBER)
_TIMES = ("when", "due", "research")
_SEVERAL = ("reporters",)


def put_back(edits: PlanEdits, book: ReturnedBook) -> None:
    """Put what was edited in a workbook into a plan.

    Raises:
        UsageError: It was made of another plan, or by a later version of npc.

    """
    if book.version != KNOWN_VERSION:
        raise UsageError(_NEWER.format(name=Verbatim(book.name)), hint=_UPDATE)
    if book.year != str(edits.plan.year or ""):
        raise UsageError(_OTHER_PLAN.format(name=Verbatim(book.name), year=book.year), hint=_THAT)
    back = {sheet.paper.number for sheet in book.sheets}
    for paper in book.papers:
        if paper.number not in back:
            edits.remark(_NO_SHEET.format(name=paper.sheet))
    tables = {table.paper.id: table for table in clerk_tables(edits.plan)}
    for sheet in book.sheets:
        table = tables.get(sheet.paper.id)
        if table is None or table.paper.kind != sheet.paper.kind:
            edits.remark(_NO_PAPER.format(name=sheet.name))
            continue
        for head in sheet.unknown:
            edits.remark(_NEW_COLUMN.format(name=sheet.name, head=head))
        _SheetMerge(edits, table.paper, sheet).put(known_rows(table))


class _NewCategory(NamedTuple):
    """A category that the plan does not have."""

    rows: list[dict[str, Wanted]]
    """Those that are new."""
    moved: list[Path]
    """Those of the plan that are to stand in it."""


class _SheetMerge:
    """Puts the rows of a sheet into a paper."""

    def __init__(self, edits: PlanEdits, paper: Paper, sheet: ReturnedSheet) -> None:
        self._edits = edits
        self._paper = paper
        self._sheet = sheet
        self._homes: Mapping[Label, Path] = homes_of(paper)
        self._new: dict[Label, _NewCategory] = {}

    def put(self, known: Sequence[KnownPlanRow]) -> None:
        """Compare all rows."""
        rows_met = met(self._sheet, known)
        for row, behind in zip(rows_met.rows, self._places(rows_met.rows), strict=True):
            if row.known is not None:
                self._change(row, row.known)
            elif text_in(row.cells):
                self._add(row, behind)
            elif any(text for (key, _), text in row.cells.items() if key not in _COMPUTED):
                self._edits.remark(_NO_MATTER.format(name=self._sheet.name, row=row.number))
        for gone in rows_met.gone:
            mark_gone(self._edits, gone.matter.at)
        for lost in rows_met.lost:
            self._edits.remark(
                _LOST.format(name=self._sheet.name, row=lost.number, text=text_in(lost.cells))
            )
        for label, new in self._new.items():
            self._add_category(label, new)

    def _change(self, row: MetRow, known: KnownPlanRow) -> None:
        """Put what was edited into a row of the plan."""
        ticks: dict[str, bool] = {}
        for (key, head), text, before in changes_in(row):
            now = known.cells.get((key, head)) or ""
            if key in _COMPUTED or _says(key, text) == _says(key, now):
                continue
            if now != before:
                why = _CHANGED_BOTH.format(text=text)
                self._mark(known, key, why)
            elif key == "meetings":
                ticks[head] = self._is_ticked(row, head, text)
            elif not text:
                mark_empty(self._edits, known.matter.at, head if key == EXTRA else key)
            else:
                self._set(row, known, key, head, text)
        if ticks:
            self._tick(known, ticks)
        label = label_in(row.cells)
        before_label = label_in(row.before) if row.before is not None else ()
        if label and label not in (before_label, label_in(known.cells)):
            self._move(known, label)

    def _mark(self, known: KnownPlanRow, key: str, why: Message) -> None:
        at = known.matter.at
        self._edits.check(at.document, at.path, key, why)

    def _set(self, row: MetRow, known: KnownPlanRow, key: str, head: str, text: str) -> None:
        at = known.matter.at
        if key in MATTER_KEYS:
            own = matter_key(known.matter)
            if own is None:
                words = _SHOWN.format(name=self._sheet.name, row=row.number, text=text)
                self._edits.remark(words)
                return
            set_value(self._edits, at / own, joined(text))
        elif key == EXTRA:
            set_value(self._edits, place_of_extra(at, head), joined(text))
        else:
            set_value(self._edits, at / key, _value(key, text))

    def _is_ticked(self, row: MetRow, head: str, text: str) -> bool:
        tick = tick_of(text)
        if tick is Tick.WORDS:
            words = _NO_TICK.format(name=self._sheet.name, row=row.number, head=head, text=text)
            self._edits.remark(words)
        return tick not in (Tick.EMPTY, Tick.NO)

    def _tick(self, known: KnownPlanRow, ticks: Mapping[str, bool]) -> None:
        matter = known.matter
        order = self._paper.meetings if isinstance(self._paper, Arrangement) else ()
        names = dict.fromkeys((*order, *matter.meetings, *ticks))
        wanted = [name for name in names if ticks.get(name, name in matter.meetings)]
        if wanted:
            set_value(self._edits, matter.at / "meetings", listed(wanted))
        else:
            mark_empty(self._edits, matter.at, "meetings")

    def _move(self, known: KnownPlanRow, label: Label) -> None:
        """Let a row stand in another category or month."""
        matter = known.matter
        home = self._homes.get(label) or self._new_month(label)
        if home is None:
            self._new.setdefault(label, _NewCategory([], [])).moved.append(matter.at.path)
        else:
            self._edits.of(matter.at.document).move(matter.at.path, home)
        self._edits.changed += 1

    def _new_month(self, label: Label) -> Path | None:
        return None if isinstance(self._paper, Arrangement) else ("months", *label)

    def _add(self, row: MetRow, behind: int | None) -> None:
        """Add a row behind another one of its list, else at the end of it."""
        label = label_in(row.cells)
        home = self._homes.get(label) or self._new_month(label)
        value = self._value(row.cells)
        self._edits.added += 1
        if home is None:
            self._new.setdefault(label, _NewCategory([], [])).rows.append(value)
            return
        marks = () if row.is_sure else (check_comment("", _PERHAPS_KNOWN),)
        document = self._paper.at.document
        last = document_list(self._paper, home) - 1
        self._edits.of(document).add(home, last if behind is None else behind, value, marks)

    def _places(self, rows: Sequence[MetRow]) -> Iterator[int | None]:
        """Yield behind which row each row stands, by the nearest known one; None where that is in another list.

        That is the row above it, else the one below, in front of which it stands.
        """
        above: KnownPlanRow | None = None
        below = self._below(rows)
        for row, after in zip(rows, below, strict=True):
            home = self._homes.get(label_in(row.cells))
            if row.known is not None:
                above = row.known
                yield None
            elif above is not None and above.matter.at.path[:-1] == home:
                yield _index(above)
            elif after is not None and after.matter.at.path[:-1] == home:
                yield _index(after) - 1
            else:
                yield None

    def _below(self, rows: Sequence[MetRow]) -> list[KnownPlanRow | None]:
        """Return for each row the next known one below it."""
        found: list[KnownPlanRow | None] = []
        after: KnownPlanRow | None = None
        for row in reversed(rows):
            found.append(after)
            after = row.known or after
        return found[::-1]

    def _value(self, cells: Mapping[tuple[str, str], str | None]) -> dict[str, Wanted]:
        """Return a new row as a mapping."""
        is_sentence = isinstance(self._paper, Arrangement) and self._paper.form == "sentences"
        value: dict[str, Wanted] = {}
        extra: dict[str, Wanted] = {}
        meetings: list[str] = []
        for (key, head), text in cells.items():
            if not text or key in _COMPUTED:
                continue
            if key == "meetings":
                meetings += [head] if tick_of(text) not in (Tick.EMPTY, Tick.NO) else []
            elif key == EXTRA:
                extra[head] = joined(text)
            elif key in MATTER_KEYS:
                value["text" if is_sentence else key] = joined(text)
            else:
                value[key] = _value(key, text)
        if meetings:
            value["meetings"] = listed(meetings)
        return {**value, "extra": extra} if extra else value

    def _add_category(self, label: Label, new: _NewCategory) -> None:
        """Add a category that the plan does not have, within another one where that is there."""
        edits = self._edits.of(self._paper.at.document)
        *outer, name = label or ("",)
        value: dict[str, Wanted] = {"name": name} if name else {}
        if new.rows:
            value["items"] = [*new.rows]
        path: Path = ("categories",)
        inner: Path = ("items",)
        home = self._homes.get(tuple(outer)) if outer else None
        if home is not None:
            path = (*home[:-1], "categories")
        elif outer:
            value = {"name": outer[0], "categories": [value]}
            inner = ("categories", 0, "items")
        number = edits.add(path, document_list(self._paper, path) - 1, value)
        for row in new.moved:
            edits.move_into_new(row, path, number, inner)


def _index(row: KnownPlanRow) -> int:
    step = row.matter.at.path[-1]
    return step if isinstance(step, int) else FIRST


def document_list(paper: Paper, path: Path) -> int:
    """Return how many elements a list of a paper has; none where it is not there."""
    found = paper.at.document.value(path) if paper.at.document.holds(path) else None
    return len(found) if isinstance(found, list) else 0


def _says(key: str, text: str) -> Wanted:
    """Return what a cell says: a tick is one, whatever its sign."""
    if key == "meetings":
        return int(tick_of(text) not in (Tick.EMPTY, Tick.NO))
    return _value(key, text) if text else ""


def _value(key: str, text: str) -> Wanted:
    """Return what was typed into a cell as plans have it: a month alone is one, lines are several names."""
    if key in _TIMES:
        words = joined(text)
        return f"{words}月" if words.isdecimal() and not When.parse(f"{words}月").faults else words
    if key in _SEVERAL:
        return listed([name for name in joined(text).split("、") if name])
    if key in ("owners", "with"):
        return "、".join(line.strip().rstrip("、") for line in text.split("\n") if line.strip())
    return joined(text)


_NEWER = Message(
    "“{name}” was written by another version of npc", "“{name}”是另一版本的 npc 导出的"
)
_UPDATE = Message("export it again with this version", "请用现在的版本重新导出")
_OTHER_PLAN = Message(
    "“{name}” was made of another plan, of {year}", "“{name}”是从另一份计划（{year}年）导出的"
)
_THAT = Message("name that plan with --into", "请用 --into 指定那份计划")
_NO_SHEET = Message(
    "the workbook has no sheet “{name}” any more; nothing of it was changed",
    "工作簿里已没有“{name}”这张表，这一部分没有改动",
)
_NO_PAPER = Message(
    "the plan has no paper for the sheet “{name}”; it was left out",
    "计划里没有与工作表“{name}”对应的文件，没有并入",
)
_NEW_COLUMN = Message(
    "sheet “{name}”: the column “{head}” was added, and is not taken",
    "工作表“{name}”：新加的“{head}”一栏没有并入",
)
_NO_MATTER = Message(
    "sheet “{name}”, row {row}: it does not say what is to be done, and was left out",
    "工作表“{name}”第{row}行没有写事项，没有并入",
)
_LOST = Message(
    "sheet “{name}”, row {row}: the plan has “{text}” no more; it was left out",
    "工作表“{name}”第{row}行：计划里已没有“{text}”，没有并入",
)
_SHOWN = Message(
    "sheet “{name}”, row {row}: “{text}” belongs to another paper; change it there",
    "工作表“{name}”第{row}行：这一事项引自另一份文件，请在那份文件里改为“{text}”",
)
_NO_TICK = Message(
    "sheet “{name}”, row {row}: “{text}” under “{head}” was taken for a tick",
    "工作表“{name}”第{row}行：“{head}”栏的“{text}”视同打勾",
)
_CHANGED_BOTH = Message(
    "changed in the plan since, and “{text}” in the workbook",
    "导出以后计划已经改过，工作簿中为“{text}”",
)
_PERHAPS_KNOWN = Message(
    "added; is it a matter that the plan has already", "新增的；请核对是否计划中已有的事项"
)
