"""A document as part of a web page, with remarks beside the paragraphs and rows that they are about."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from lxml.etree import _Element as Element

from npc.diagnostics import Place
from npc.layout.grid import CellSpan, Row, TableGrid, by_column
from npc.layout.profile import Profile
from npc.output.documents.page import article, style_of
from npc.output.documents.page.notes import EndNotes
from npc.output.documents.page.spoken_of import SpokenOf
from npc.output.documents.page.writer import PageWriter
from npc.output.documents.selecting import document_tree
from npc.plan import Plan
from npc.records import NamedTuple


class Remark(NamedTuple):
    """What is said of a place of a plan's files."""

    place: Place
    html: str
    """As it is written beside the paragraph."""
    mark: str
    """A class that the paragraph gets."""


class RemarkedPage(NamedTuple):
    """What a page shows of a document."""

    style: str
    """The stylesheet: of the document as by itself, so that only what is in an article looks as it says."""
    article: str
    elsewhere: Sequence[int]
    """Which of the remarks are about no paragraph of it, by their numbers from 0."""


def remarked(plan: Plan, remarks: Sequence[Remark], templates: Path | None) -> bytes:
    """Write a document with remarks, as what `read_back` reads: it may go from one process to another.

    Raises:
        RenderError: A template is wrong.

    """
    tree = document_tree(plan, templates=templates)
    spoken_of = SpokenOf(plan, tree)
    places: dict[Element, list[int]] = defaultdict(list)
    elsewhere = []
    for number, remark in enumerate(remarks):
        element = spoken_of.element(remark.place)
        if element is None:
            elsewhere.append(number)
        else:
            places[element].append(number)
    notes = EndNotes(tree.notes)
    writer = _RemarkedWriter(notes, Profile(plan.format), remarks, places)
    page = RemarkedPage(style_of(tree, plan), article(tree, writer, notes), elsewhere)
    return json.dumps(page).encode()


def read_back(written: bytes) -> RemarkedPage:
    """Read what `remarked` wrote."""
    return RemarkedPage(*json.loads(written))


class _RemarkedWriter(PageWriter):
    """Writes a page with remarks: behind a paragraph, and in a row of their own below a row."""

    def __init__(
        self,
        notes: EndNotes,
        profile: Profile,
        remarks: Sequence[Remark],
        places: Mapping[Element, list[int]],
    ) -> None:
        super().__init__(notes, profile)
        self._remarks = remarks
        self._places = places
        self._rows: dict[Element, tuple[list[int], int]] = {}
        """Rows below which remarks stand: which, and how many columns are free there."""
        self._longer: dict[Element, int] = defaultdict(int)
        """Cells that reach over such rows, and over how many."""

    def element(self, element: Element) -> Iterator[str]:
        """Write an element, and behind it what is said of it."""
        behind = self._places.get(element, []) if element.tag != "tr" else []
        if element.tag == "table":
            behind = [*behind, *self._place_rows(element)]
        yield from super().element(element)
        if element in self._rows:
            numbers, columns = self._rows[element]
            yield f'<tr class="n-row"><td colspan="{columns}">{self._beside(numbers)}</td></tr>\n'
        elif behind:
            yield self._beside(behind)

    def attributes(self, element: Element) -> dict[str, str]:
        """Return the attributes of an element, with a mark where something is said of it."""
        kept = super().attributes(element)
        if element in self._longer:
            kept["rowspan"] = str(int(kept["rowspan"]) + self._longer[element])
        numbers = self._places.get(element)
        if numbers:
            marks = dict.fromkeys(self._remarks[number].mark for number in numbers)
            kept["class"] = " ".join((*kept.get("class", "").split(), "n-marked", *marks))
            kept["id"] = f"n-at-{numbers[0]}"
        return kept

    def _beside(self, numbers: Sequence[int]) -> str:
        return f'<div class="n-beside">{"".join(self._remarks[n].html for n in numbers)}</div>'

    def _place_rows(self, table: Element) -> list[int]:
        """Find the rows below which remarks have room, and return those that stand behind the table."""
        grid = TableGrid(table)
        waiting = [
            number for row in table.iterfind("thead/tr") for number in self._places.get(row, ())
        ]
        for row, placed in zip(table.iterfind("tbody/tr"), grid.body, strict=False):
            waiting += self._places.get(row, ())
            free = _free_columns(placed)
            if waiting and free:
                self._rows[row] = waiting, free
                waiting = []
                for _, span in by_column(placed):
                    if span.rows > 1:
                        self._longer[span.cell] += 1
        if grid.body:
            return waiting
        return waiting + [
            n for row in table.iterfind("tbody/tr") for n in self._places.get(row, ())
        ]


def _free_columns(row: Row) -> int:
    """Return how many columns in a run are free below a row: no cell reaches down in them."""
    count = 0
    for _, span in by_column(row):
        if _ends(span):
            count += span.columns
        elif count:
            break
    return count


def _ends(span: CellSpan) -> bool:
    return span.rows == 1
