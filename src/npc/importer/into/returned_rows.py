"""The rows of a workbook that came back, each with the row of the plan that it was, or is by now."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from npc.differing.text_pairs import pairs_of
from npc.genre.likeness import plain
from npc.genre.prose import joined
from npc.importer.into.homes import Label, month_label
from npc.importer.into.returned_sheet import ReturnedRow, ReturnedSheet
from npc.importer.into.row_changes import MATTER_KEYS
from npc.output.workbook.clerk_tables import CATEGORY, INNER, MONTH, ClerkTable
from npc.plan import Matter
from npc.records import NamedTuple

Cells = Mapping[tuple[str, str], str | None]
"""What stands in the columns of a row, by key and head."""


class KnownPlanRow(NamedTuple):
    """A row of the plan as it is, and what its cells would say now."""

    matter: Matter
    cells: Cells

    @property
    def text(self) -> str:
        """What is to be done."""
        return text_in(self.cells)


class MetRow(NamedTuple):
    """A row of the workbook, and the row of the plan that it means."""

    number: int
    """In its sheet."""
    cells: Cells
    before: Cells | None
    """As it was written out; None for a row that a clerk has added."""
    known: KnownPlanRow | None
    """None where the plan has no such row."""
    is_sure: bool = True


def text_in(cells: Cells) -> str:
    """Return what is to be done, by the cells of a row."""
    found = (joined(text or "") for (key, _), text in cells.items() if key in MATTER_KEYS)
    return next(found, "")


def label_in(cells: Cells) -> Label:
    """Return where a row stands, by its cells."""
    for (key, _), text in cells.items():
        if key == MONTH:
            return month_label(text or "")
    return tuple(
        joined(text) for (key, _), text in cells.items() if key in (CATEGORY, INNER) and text
    )


def known_rows(table: ClerkTable) -> list[KnownPlanRow]:
    """Return the rows of a paper as they are."""
    matters = {matter.at.path: matter for matter in table.paper.matters}
    heads = [(column.key, column.head) for column in table.columns]
    return [
        KnownPlanRow(
            matters[row.path],
            dict(
                zip(heads, ("" if each is None else str(each) for each in row.cells), strict=True)
            ),
        )
        for row in table.rows
        if row.path is not None
    ]


class MetRows(NamedTuple):
    """What came of a sheet."""

    rows: Sequence[MetRow]
    gone: Sequence[KnownPlanRow]
    lost: Sequence[MetRow]
    """Rows that were written out, and are not in the plan any more."""


def met(sheet: ReturnedSheet, known: Sequence[KnownPlanRow]) -> MetRows:
    """Find the row of the plan for each row of a sheet."""
    return _RowsMet(sheet, known).result()


class _RowsMet:
    """Rows by their texts, each of which is taken once."""

    def __init__(self, sheet: ReturnedSheet, known: Sequence[KnownPlanRow]) -> None:
        self._sheet = sheet
        self._paper = sheet.paper
        self._heads = [(column.key, column.head) for column in self._paper.columns]
        self._known = known
        self._taken: set[int] = set()
        self._doubtful: set[int] = set()
        """Rows of the sheet that may be one whose key is lost."""
        self._by_text: defaultdict[str, list[int]] = defaultdict(list)
        self._by_steps: dict[str, int] = {}
        for number, row in enumerate(known):
            self._by_text[plain(row.text)].append(number)
            self._by_steps["/".join(map(str, row.matter.at.path))] = number

    def result(self) -> MetRows:
        """Meet rows with keys first, in the order in which they were written, then others by their texts."""
        sheet = self._with_lost_keys()
        now = {row.key: self._cells(row.cells) for row in sheet if row.key}
        keyed = {
            key: self._find(key, now.get(key)) for key, row in self._paper.rows.items() if row.steps
        }
        keyed = {key: row or self._changed_since(key) for key, row in keyed.items()}
        rows = self._with_keyless([self._met(row, keyed) for row in sheet])
        gone = [row for key, row in keyed.items() if key not in now and row is not None]
        lost = [row for row in rows if row.before is not None and row.known is None]
        kept = [row for row in rows if row.before is None or row.known is not None]
        return MetRows(kept, gone, lost)

    def _with_lost_keys(self) -> Sequence[ReturnedRow]:
        """Return the rows; those that are typed or pasted anew get the keys that no row has any more."""
        rows = list(self._sheet.rows)
        having = {row.key for row in rows}
        lost = [key for key, row in self._paper.rows.items() if row.steps and key not in having]
        new = [at for at, row in enumerate(rows) if not row.key]
        texts = [text_in(self._cells(self._paper.rows[key].cells)) for key in lost]
        for pair in pairs_of(texts, [text_in(self._cells(rows[at].cells)) for at in new]):
            at, key = new[pair.found], lost[pair.have]
            if pair.is_sure:
                rows[at] = rows[at]._replace(key=key)
            else:
                self._doubtful.add(rows[at].number)
        return rows

    def _cells(self, cells: Sequence[str | None]) -> Cells:
        return dict(zip(self._heads, cells, strict=True))

    def _find(self, key: str, now: Cells | None) -> KnownPlanRow | None:
        """Return the row of the plan that was written under a key, or has become what it is now."""
        written = self._paper.rows[key]
        before = self._cells(written.cells)
        texts = [text_in(cells) for cells in (before, now) if cells is not None]
        labels = [label_in(cells) for cells in (before, now) if cells is not None]
        own = self._by_steps.get(written.steps)
        found = [number for text in texts for number in self._by_text[plain(text)]]
        free = [number for number in dict.fromkeys(found) if number not in self._taken]
        if not free:
            return None
        chosen = min(
            free,
            key=lambda number: (
                number != own,
                label_in(self._known[number].cells) not in labels,
                number,
            ),
        )
        self._taken.add(chosen)
        return self._known[chosen]

    def _changed_since(self, key: str) -> KnownPlanRow | None:
        """Return the row at the place of one that was written, where its words were only changed since."""
        written = self._paper.rows[key]
        own = self._by_steps.get(written.steps)
        if own is None or own in self._taken:
            return None
        before = text_in(self._cells(written.cells))
        if not any(pair.is_sure for pair in pairs_of([self._known[own].text], [before])):
            return None
        self._taken.add(own)
        return self._known[own]

    def _met(self, row: ReturnedRow, keyed: Mapping[str, KnownPlanRow | None]) -> MetRow:
        cells = self._cells(row.cells)
        if not row.key or row.key not in keyed:
            return MetRow(row.number, cells, None, None)
        before = self._cells(self._paper.rows[row.key].cells)
        return MetRow(row.number, cells, before, keyed[row.key])

    def _with_keyless(self, rows: Sequence[MetRow]) -> list[MetRow]:
        """Return rows of which those without a key are met by their texts, as far as that is sure."""
        left = [number for number in range(len(self._known)) if number not in self._taken]
        new = [at for at, row in enumerate(rows) if row.before is None]
        pairs = pairs_of(
            [self._known[number].text for number in left], [text_in(rows[at].cells) for at in new]
        )
        found = list(rows)
        for pair in pairs:
            at = new[pair.found]
            if pair.is_sure:
                found[at] = rows[at]._replace(known=self._known[left[pair.have]])
            else:
                self._doubtful.add(rows[at].number)
        there = set(self._by_text)
        for at in new:
            text = plain(text_in(rows[at].cells))
            if found[at].known is None and (rows[at].number in self._doubtful or text in there):
                found[at] = found[at]._replace(is_sure=False)
            there.add(text)
        return found


def changes_in(row: MetRow) -> Iterator[tuple[tuple[str, str], str, str]]:
    """Yield the columns that say something else now, with what they say and what they said."""
    before = row.before if row.before is not None else row.known.cells if row.known else {}
    for column, text in row.cells.items():
        if text is not None and text != before.get(column, ""):
            yield column, text, before.get(column) or ""
