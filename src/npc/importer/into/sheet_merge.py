"""The rows of a sheet that came back, put into a paper of the plan: changed, moved, added, or marked as gone."""

from collections.abc import Sequence

from npc.differing.meaning import of_text
from npc.genre.prose import joined
from npc.genre.timing import is_month
from npc.importer.into.cell_values import new_row
from npc.importer.into.homes import Label, homes_of
from npc.importer.into.plan_edits import PlanEdits
from npc.importer.into.renaming import LabelledRow, renamed_categories
from npc.importer.into.returned_labels import StandingRow, are_in_order, labelled, places_behind
from npc.importer.into.returned_rows import (
    Cells,
    KnownPlanRow,
    MetRow,
    MetRows,
    label_in,
    met,
    text_in,
)
from npc.importer.into.returned_sheet import ReturnedSheet
from npc.importer.into.returned_values import RowValues
from npc.importer.into.row_changes import (
    CHANGED_BOTH,
    IS_OTHER,
    NOW_WITHOUT_ROWS,
    mark_gone,
    mark_other,
    refuse_other,
    set_value,
)
from npc.kinds.monthly_plan import month_number
from npc.messages import Message
from npc.output.workbook.clerk_tables import NUMBER
from npc.plan import Arrangement, Paper
from npc.records import NamedTuple
from npc.source.document import Path
from npc.source.location import Location
from npc.source.marking import check_comment
from npc.source.wanted import Commented, Wanted


class _NewCategory(NamedTuple):
    """A category that the plan does not have."""

    rows: list[Wanted]
    """Those that are new."""
    moved: list[Location]
    """Those of the plan that are to stand in it."""


class SheetMerge:
    """Puts the rows of a sheet into a paper."""

    def __init__(self, edits: PlanEdits, paper: Paper, sheet: ReturnedSheet) -> None:
        self._edits = edits
        self._paper = paper
        self._sheet = sheet
        self._values = RowValues(edits, paper, sheet.name)
        self._homes: dict[Label, Path] = dict(homes_of(paper))
        self._new: dict[Label, _NewCategory] = {}
        self._left: set[Path] = set()
        """Lists that a row has left."""
        self._filled: set[Path] = set()
        """Lists to which a row has come."""
        self._moved: set[Path] = set()

    def put(self, known: Sequence[KnownPlanRow]) -> None:
        """Compare all rows."""
        self._put_title()
        rows_met = met(self._sheet, known)
        self._refuse_other(rows_met)
        places = labelled(rows_met.rows)
        self._rename(places)
        for place, behind in zip(places, places_behind(places, self._homes), strict=True):
            row = place.row
            if row.known is not None:
                self._values.put(row, row.known)
                self._move(row.known, row.before, place.label)
            elif text_in(row.cells):
                self._add(place, behind)
            else:
                self._tell_left_out(row)
        for gone in rows_met.gone:
            mark_gone(self._edits, gone.matter.at)
        for lost in rows_met.lost:
            self._edits.remark(
                _LOST.format(name=self._sheet.name, row=lost.number, text=text_in(lost.cells))
            )
        for label, new in self._new.items():
            self._add_category(label, new)
        self._mark_left(known)
        if not are_in_order(rows_met.rows):
            self._edits.told.append(_OTHER_ORDER.format(name=self._sheet.name))

    def _refuse_other(self, rows_met: MetRows) -> None:
        """Refuse the table of another plan: hardly any of its rows is known."""
        count = sum(1 for row in self._sheet.paper.rows.values() if row.steps)
        known = sum(row.known is not None for row in rows_met.rows) + len(rows_met.gone)
        refuse_other(self._paper, known, count)

    def _put_title(self) -> None:
        """Change the title by the line above the table."""
        now, written = joined(self._sheet.title), joined(self._sheet.paper.title)
        if not now or of_text(now) in {of_text(written), of_text(self._paper.title)}:
            return
        at = self._paper.at
        if of_text(self._paper.title) != of_text(written):
            self._edits.check(at.document, at.path, "title", CHANGED_BOTH.format(text=now))
        elif at.has("title-lines"):
            mark_other(self._edits, at, "title-lines", now)
        else:
            set_value(self._edits, at / "title", now)

    def _rename(self, places: Sequence[StandingRow]) -> None:
        """Let categories have other names, of which all rows have one."""
        rows = [
            LabelledRow(each.row.known.matter.at.path, each.label)
            for each in places
            if each.row.known is not None
            and label_in(each.row.known.cells) == label_in(each.row.before or each.row.known.cells)
        ]
        for category, before, now in renamed_categories(self._paper, rows):
            set_value(self._edits, category.at / "name", now[-1])
            inner = [label for label in self._homes if label[: len(before)] == before]
            for label in inner:
                self._homes.setdefault((*now, *label[len(before) :]), self._homes[label])

    def _tell_left_out(self, row: MetRow) -> None:
        """Say what a row has that no matter goes with; one that was written for an empty category has nothing."""
        words = [
            text
            for (key, _), text in row.cells.items()
            if text and not (key == NUMBER and text.isdecimal())
        ]
        if words and (len(words) > 1 or label_in(row.cells) not in self._homes):
            self._edits.remark(
                _NO_MATTER.format(name=self._sheet.name, row=row.number, text="，".join(words))
            )

    def _mark_left(self, known: Sequence[KnownPlanRow]) -> None:
        """Mark the categories and months that rows have left, and in which none are any more."""
        stay = {row.matter.at.path[:-1] for row in known if row.matter.at.path not in self._moved}
        for home in sorted(self._left - stay - self._filled, key=str):
            path = home[:-1] if isinstance(self._paper, Arrangement) else home
            self._edits.check(self._paper.at.document, path, "", NOW_WITHOUT_ROWS)

    def _move(self, known: KnownPlanRow, before: Cells | None, label: Label) -> None:
        """Let a row stand in another category or month, if it was not moved in the plan as well."""
        own = label_in(known.cells)
        written = label_in(before) if before is not None else own
        if not label or label in (own, written):
            return
        path = known.matter.at.path
        home = self._homes.get(label) or self._new_month(label)
        if home == path[:-1]:
            return
        if own != written:
            self._mark(known, CHANGED_BOTH, label)
            return
        if self._is_no_month(label):
            self._mark(known, IS_OTHER, label)
            return
        self._left.add(path[:-1])
        self._moved.add(path)
        if home is None:
            self._new.setdefault(label, _NewCategory([], [])).moved.append(known.matter.at)
        else:
            self._filled.add(home)
            self._edits.move(known.matter.at, home, "、".join(label))

    def _mark(self, known: KnownPlanRow, why: Message, label: Label) -> None:
        at = known.matter.at
        self._edits.check(at.document, at.path, "", why.format(text="、".join(label)))

    def _is_no_month(self, label: Label) -> bool:
        number = month_number("".join(label))
        is_month_name = number is not None and is_month(number)
        return not (isinstance(self._paper, Arrangement) or label in self._homes or is_month_name)

    def _new_month(self, label: Label) -> Path | None:
        return None if isinstance(self._paper, Arrangement) else ("months", *label)

    def _add(self, place: StandingRow, behind: int | None) -> None:
        """Add a row behind another one of its list, else at the end of it."""
        row, label = place.row, place.label
        if self._is_no_month(label):
            words = {"name": self._sheet.name, "row": row.number, "text": text_in(row.cells)}
            self._edits.remark(_NO_MONTH.format(label="、".join(label), **words))
            return
        home = self._homes.get(label) or self._new_month(label)
        value = new_row(self._paper, row.cells)
        marks = [] if row.is_sure else [check_comment("", _PERHAPS_KNOWN)]
        if not place.is_sure:
            why = _NO_LABEL.format(label="、".join(label))
            marks.append(check_comment("", why))
        if home is None:
            new = self._new.setdefault(label, _NewCategory([], []))
            new.rows.append(Commented(value, tuple(marks)) if marks else value)
            self._edits.count_marks(marks)
            return
        self._filled.add(home)
        last = _length_of(self._paper, home) - 1
        at = Location(self._paper.at.document, home)
        self._edits.add(at, last if behind is None else behind, value, marks)

    def _add_category(self, label: Label, new: _NewCategory) -> None:
        """Add a category that the plan does not have, within another one where that is there."""
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
        at = Location(self._paper.at.document, path)
        number = self._edits.add(at, _length_of(self._paper, path) - 1, value)
        self._edits.added += len(new.rows) - 1
        for row in new.moved:
            self._edits.move_into_new(row, path, (number, inner), "、".join(label))


def _length_of(paper: Paper, path: Path) -> int:
    """Return how many elements a list of a paper has; none where it is not there."""
    found = paper.at.document.value(path)
    return len(found) if isinstance(found, list) else 0


_NO_MATTER = Message(
    "sheet “{name}”, row {row}: it does not say what is to be done, and was left out: {text}",
    "工作表“{name}”第{row}行没有写事项，没有并入：{text}",
)
_NO_MONTH = Message(
    "sheet “{name}”, row {row}: “{label}” is no month; “{text}” was left out",
    "工作表“{name}”第{row}行的时间“{label}”不是月份，“{text}”没有并入",
)
_OTHER_ORDER = Message(
    "sheet “{name}”: the rows stand in another order than in the plan, whose order stays",
    "工作表“{name}”里各行的先后与计划不同，计划中的次序没有改动",
)
_NO_LABEL = Message(
    "it names no category; taken for one of “{label}”, as the row above it",
    "没有写类别（月份），随上一行列入“{label}”",
)
_LOST = Message(
    "sheet “{name}”, row {row}: the plan has “{text}” no more; it was left out",
    "工作表“{name}”第{row}行：计划里已没有“{text}”，没有并入",
)
_PERHAPS_KNOWN = Message(
    "added; is it a matter that the plan has already", "新增的；请核对是否计划中已有的事项"
)
