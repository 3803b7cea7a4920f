"""What is looked at of a Word file, in the order in which it is read."""

from npc.records import NamedTuple
from npc.word.formats import LetterMarks, Letters, ParagraphShape


class Piece(NamedTuple):
    """Characters that look alike."""

    text: str
    letters: Letters
    marks: LetterMarks = LetterMarks()


class Paragraph(NamedTuple):
    """One paragraph of the text, in a table or not."""

    number: int
    """Counted from 1, in the order of the file, empty ones and those of tables among them."""
    text: str
    """With the number that Word writes in front of it; line breaks are line feeds."""
    pieces: tuple[Piece, ...]
    shape: ParagraphShape
    style: str
    """Name of its style, in lower case."""
    section: int
    table: int | None = None
    """Number of the table that it stands in."""
    begins_page: bool = False
    is_contents: bool = False
    """Whether it belongs to a table of contents or is another field that Word fills."""
    breaks: int = 0
    """Breaks to a new page or column that it holds."""
    has_drawing: bool = False
    """Whether a picture, line or box hangs from it."""

    @property
    def words(self) -> str:
        """The text without the spaces at its ends, full-width ones among them."""
        return self.text.strip()

    @property
    def letters(self) -> Letters | None:
        """What most of its characters look like."""
        if len(self.pieces) == 1:
            return self.pieces[0].letters
        counts: dict[Letters, int] = {}
        for piece in self.pieces:
            counts[piece.letters] = counts.get(piece.letters, 0) + len(piece.text)
        return max(counts, key=lambda count: counts[count]) if counts else None


class TableRow(NamedTuple):
    """A row of a table."""

    repeats: bool
    """Whether it is repeated on each page."""
    may_split: bool


class WordTable(NamedTuple):
    """A table that does not stand in another."""

    first: int
    """Number of its first paragraph."""
    section: int
    rows: tuple[TableRow, ...]
    width: float
    """Points; 0 where it is not said, or said as a share."""
    share: float
    """Of the text area; 0 where it is not said."""
    left: float
    """Points by which it is moved to the right; less than 0 to the left."""
    has_rules: bool = False
    """Whether lines are drawn above, below or between its rows."""
    floats: bool = False
    """Whether it is placed on the page, beside the text."""


class PageNumber(NamedTuple):
    """A paragraph of a footer with the number of the page."""

    text: str
    """With 1 for the number."""
    letters: Letters
    shape: ParagraphShape
    is_boxed: bool
    """Whether it stands in a text box or frame, whose place cannot be told without drawing it."""
    box_side: str
    """Where that box or frame stands: left, center, right, inside or outside; nothing where it is not said."""
    box_width: float
    """Points of that box; 0 where it is as wide as the number, or not said."""
    lines: int
    """Paragraphs of its footer."""

    @property
    def is_outside(self) -> bool:
        """Whether its box stands at the outer side, which LibreOffice takes for the left."""
        return self.box_side == "outside"


class PageSection(NamedTuple):
    """A stretch of pages of one make. Lengths are in points."""

    first: int
    """Number of its first paragraph."""
    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    footer: float
    """From the lower edge of the paper to the footer."""
    columns: int
    grid: str
    """Kind of grid: none, lines, linesAndChars or snapToChars."""
    pitch: float
    """Of the grid, from line to line."""
    added: float
    """What the grid adds to each character."""
    odd: PageNumber | None
    even: PageNumber | None
    opening: PageNumber | None
    """Of the first page, which is that of odd ones where it has no footer of its own."""
    number_format: str
    starts: int | None = None
    """Number of its first page where it says one; None where pages are counted on."""
    header: str = ""
    """Words above the text of its pages, but of the first one where that has a header of its own."""
    is_low: bool = False
    """Whether its text stands at the foot of the page, or fills it."""

    @property
    def is_landscape(self) -> bool:
        """Whether it is wider than it is high."""
        return self.width > self.height

    @property
    def text_width(self) -> float:
        """Width of the 版心."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Height of the 版心."""
        return self.height - self.top - self.bottom


class WordFile(NamedTuple):
    """A Word file, read."""

    path: str
    """As it is shown."""
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[WordTable, ...]
    sections: tuple[PageSection, ...]
    has_even_footers: bool
    """Whether odd and even pages have footers of their own."""
    changes: int
    """Tracked changes that were neither accepted nor refused."""
    comments: int
    first_change: int
    """Number of the paragraph with the first change or comment."""

    def section_of(self, paragraph: Paragraph) -> PageSection:
        """Return the section that a paragraph stands in."""
        return self.sections[paragraph.section]
