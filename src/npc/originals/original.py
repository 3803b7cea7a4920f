"""What an office's own file holds, in the order in which it is read: passages, and tables of them.

Nothing here knows what a plan is. A passage is what is accounted for as one when a file is imported:
a paragraph, one line of it where it has several, or the same in a cell.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from npc.messages import Message
from npc.originals.blanks import seen
from npc.records import NamedTuple

MOST_PASSAGES = 150_000
"""Of the files that are imported together: a table of ten thousand matters has half of them, each takes 3 KB."""


class PassageKind(Enum):
    """Where a passage stands in its file."""

    TEXT = "text"
    """In the text, or in a cell."""
    BOX = "box"
    """In a text box beside the text."""
    HEADER = "header"
    """Above or below the text of the pages; numbers of pages alone are left out."""
    NOTE = "note"
    """In a footnote or endnote."""
    COMMENT = "comment"
    """In the margin."""


class Passage(NamedTuple):
    """A paragraph, or one line of it."""

    number: int
    """From 0, through all files that are imported together; no two passages have the same."""
    text: str
    """What is read, on one line, with the number that Word writes in front of it; blanks that only lay it
    out (full-width ones, those between Chinese characters) are taken out, all else is as it is written."""
    place: Message
    """第28段, 表1第6行第4列, 工作表“安排”A46, 第11行."""
    label_end: int = 0
    """Where the number ends that the program wrote by itself; 0 where there is none."""
    bold: tuple[int, int] = (0, 0)
    """Where its first bold words begin and end."""
    is_centred: bool = False
    size: float = 0
    """Points of most of its letters; 0 where that is not known."""
    style: str = ""
    """Name of its style, in lower case."""
    level: int = 0
    """Of a heading by its style or outline level, from 1; 0 for text."""
    standing: PassageKind = PassageKind.TEXT
    goes_on: bool = False
    """Whether it is a further line of the paragraph before it."""
    begins_page: bool = False
    """Whether a page is begun before it on purpose."""
    raw: str = ""
    """As it is written, with all its blanks; empty where that is `text`."""
    note_names: tuple[str, ...] = ()
    """The notes that its text refers to, each as [^name] in the text."""

    @property
    def as_written(self) -> str:
        """The text with all its blanks."""
        return seen(self.raw) or self.text

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold."""
        return bool(self.text) and self.bold == (0, len(self.text))


class GridCell(NamedTuple):
    """A cell of a table; the same object stands at all places that it covers."""

    passages: tuple[Passage, ...]
    """Those that have words; none for an empty cell."""
    row: int
    """Of its first row, from 0."""
    column: int
    """Of its first column, from 0."""
    rows: int = 1
    columns: int = 1
    is_head: bool = False
    """Whether its row is marked as one that is repeated on each page."""

    @property
    def text(self) -> str:
        """Its words without the breaks between them."""
        if len(self.passages) == 1:
            return self.passages[0].text
        return "".join([passage.text for passage in self.passages])

    def __hash__(self) -> int:
        """Cells are told apart by where they begin: a hash of all words costs a tenth of a large table."""
        return hash((self.row, self.column))


class Grid(NamedTuple):
    """A table."""

    cells: Sequence[Sequence[GridCell]]
    """By row and column; all rows have as many columns."""
    place: Message
    """表1, 工作表“安排”."""
    keys: tuple[str, ...] = ()
    """What its columns are, where it was made of one whose heads said so otherwise."""
    first: int = 0
    """The row in which they begin then."""
    is_plain: bool = False
    """Whether it can hold no merged cells: pasted text, Markdown, a list with commas."""

    def own_cells(self) -> Iterator[GridCell]:
        """Yield each cell once, where it begins, row by row."""
        for number, row in enumerate(self.cells):
            for column, cell in enumerate(row):
                if (cell.row, cell.column) == (number, column):
                    yield cell


Block = Passage | Grid


def passages_in(block: Block) -> Iterator[Passage]:
    """Yield a passage, or those of a table row by row."""
    if isinstance(block, Passage):
        yield block
    else:
        for cell in block.own_cells():
            yield from cell.passages


class OfficeFile(NamedTuple):
    """A file, read."""

    name: str
    """As it is shown."""
    blocks: Sequence[Block]
    """Passages and tables in their order; boxes stand behind the passage from which they hang, headers and
    comments at the end."""
    notes: Mapping[str, Sequence[Passage]] = {}
    """Footnotes by the names by which passages refer to them."""
    remarks: Sequence[Message] = ()
    """What is to be said of the file: tracked changes, macros, hidden sheets, what a web page has beside its text."""

    def passages(self) -> Iterator[Passage]:
        """Yield all its passages in their order: those of cells row by row, notes at the end."""
        for block in self.blocks:
            yield from passages_in(block)
        for note in self.notes.values():
            yield from note
