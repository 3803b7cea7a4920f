"""Lines of the pages of a PDF, put together to paragraphs, and its tables."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from npc.genre.typed_numbers import end_of_number
from npc.messages import Message
from npc.originals import places
from npc.originals.gathering import PLAIN, Gathering, Wording
from npc.originals.original import Block, Passage
from npc.originals.page_numbers import is_page_number
from npc.originals.pdf_lines import Character, wordings_of
from npc.originals.pdf_tables import PdfTable
from npc.records import NamedTuple

if TYPE_CHECKING:
    from pdfplumber.page import Page


class PdfLine(NamedTuple):
    """A line of text on a page."""

    left: float
    right: float
    top: float
    size: float
    wordings: list[Wording]
    place: Message
    is_centred: bool = False
    begins: bool = False
    """Whether it begins a paragraph: it is indented, numbered or in the middle."""
    is_full: bool = False
    """Whether it reaches the right margin, so that its paragraph goes on."""


class PdfText:
    """The text of a file, page by page."""

    def __init__(self, first: int) -> None:
        self._gathering = Gathering(first)
        self._paragraph: list[PdfLine] = []
        self.page_numbers = self.characters = self.unnamed = 0

    def page(self, page: "Page") -> Iterator[Block]:
        """Yield what is complete with a page; its last paragraph may go on."""
        tables = [
            PdfTable(table, page, number) for number, table in enumerate(page.find_tables(), 1)
        ]
        lines = list(self._lines(page, tables))
        items: list[PdfLine | PdfTable] = [*lines, *(each for each in tables if each.is_table)]
        for item in sorted(items, key=lambda each: each.top):
            if isinstance(item, PdfTable):
                yield from self.rest()
                yield item.grid(self._gathering)
                continue
            if self._paragraph and not self._goes_on(item):
                yield from self.rest()
            self._paragraph.append(item)

    def rest(self) -> Iterator[Passage]:
        """Yield the paragraph that was begun."""
        lines, self._paragraph = self._paragraph, []
        if lines:
            looks = PLAIN._replace(is_centred=lines[0].is_centred, size=lines[0].size)
            wordings = [each for line in lines for each in line.wordings]
            passage = self._gathering.passage(wordings, lines[0].place, looks)
            if passage is not None:
                yield passage

    def _goes_on(self, line: PdfLine) -> bool:
        last = self._paragraph[-1]
        return last.is_full and not line.begins and round(last.size) == round(line.size)

    def _lines(self, page: "Page", tables: Sequence[PdfTable]) -> Iterator[PdfLine]:
        boxes = [table.box for table in tables if table.is_table]
        text = page.filter(lambda each: not any(_lies_in(each, box) for box in boxes))
        found = text.extract_text_lines() if text.chars else []
        lines = [line for line in found if not self._is_number(line, found)]
        left = min((line["x0"] for line in lines), default=0)
        right = max((line["x1"] for line in lines), default=0)
        for number, line in enumerate(lines, 1):
            yield self._line(line, left, right, _place(page.page_number, number))

    def _is_number(self, line: Mapping[str, Any], lines: Sequence[Mapping[str, Any]]) -> bool:
        """Return whether a line is the number of the page; one in figures alone is first or last."""
        is_edge = line is lines[0] or line is lines[-1]
        is_number = is_page_number(line["text"]) or (is_edge and line["text"].strip().isdecimal())
        self.page_numbers += is_number
        return is_number

    def _line(self, line: Mapping[str, Any], left: float, right: float, place: Message) -> PdfLine:
        characters: Sequence[Character] = line["chars"]
        self.characters += len(characters)
        self.unnamed += sum(each["text"].startswith("(cid:") for each in characters)
        size = max(each["size"] for each in characters)
        before, behind = line["x0"] - left, right - line["x1"]
        is_centred = min(before, behind) > _INDENT * size and abs(before - behind) < 2 * size
        text = line["text"].strip()
        return PdfLine(
            line["x0"],
            line["x1"],
            line["top"],
            round(size, 1),
            list(wordings_of(characters)),
            place,
            is_centred,
            is_centred or before > _INDENT * size or end_of_number(text) > 0,
            behind < _RAGGED * size,
        )


_INDENT = 1.2
"""Characters by which a line is indented at least; two are usual."""
_RAGGED = 2.5
"""Characters by which full lines end before the margin at most, where no sign may begin a line."""


def _lies_in(each: Character, box: tuple[float, float, float, float]) -> bool:
    across, down = (each["x0"] + each["x1"]) / 2, (each["top"] + each["bottom"]) / 2
    return bool(box[0] - 1 <= across <= box[2] + 1 and box[1] - 1 <= down <= box[3] + 1)


def _place(page: int, line: int) -> Message:
    return places.on_page(page, places.line(line))
