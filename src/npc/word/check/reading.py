"""From the package to paragraphs, tables and sections, with what they look like in the end."""

from collections.abc import Iterator
from itertools import pairwise, starmap
from pathlib import Path

from lxml.etree import _Element as Element

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.word.check.document import Paragraph, Piece, TableRow, WordFile, WordTable
from npc.word.check.sections import SectionReader
from npc.word.formats import Properties, is_on, letters, marks, shape, twips
from npc.word.numbering import Numbering
from npc.word.package import Package, PackageError, Problem, W
from npc.word.page_breaks import begins_page
from npc.word.runs import CHANGES, blocks, runs, text_of
from npc.word.stylesheet import Fonts, Stylesheet, draws_rules, style_of
from npc.word.unreadable import unreadable

_MOST_PARAGRAPHS = 200_000
"""A book has five thousand."""


def read_word_file(path: Path, shown: str) -> WordFile:
    """Read a Word file.

    Args:
        path: Where it is.
        shown: Its path as findings show it.

    Raises:
        UsageError: It cannot be read, or is no Word file.

    """
    try:
        with Package(path) as package:
            return _read(package, shown)
    except PackageError as error:
        raise unreadable(error, shown) from error


def _read(package: Package, shown: str) -> WordFile:
    name = package.main_part
    root = package.xml(name)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise UsageError(NO_BODY.format(path=Verbatim(shown)))
    if sum(1 for _ in body.iter(f"{W}p")) > _MOST_PARAGRAPHS:
        raise unreadable(PackageError(Problem.TOO_LONG), shown)
    sheet = Stylesheet(
        package.related_xml(name, "styles"), Fonts(package.related_xml(name, "theme"))
    )
    reader = _BodyReader(sheet, Numbering(package.related_xml(name, "numbering"), sheet))
    settings = package.related_xml(name, "settings")
    sections = SectionReader(package, package.related(name), sheet, settings)
    reader.read(body, sections)
    return WordFile(
        shown,
        tuple(reader.paragraphs),
        tuple(reader.tables),
        tuple(sections.found),
        sections.has_even_footers,
        reader.changes,
        reader.comments,
        reader.first_change,
    )


class _BodyReader:
    def __init__(self, sheet: Stylesheet, numbering: Numbering) -> None:
        self.paragraphs: list[Paragraph] = []
        self.tables: list[WordTable] = []
        self.changes = self.comments = self.first_change = 0
        self._sheet = sheet
        self._numbering = numbering
        self._section = 0
        self._breaks = False

    def read(self, body: Element, sections: SectionReader) -> None:
        last = body.find(f"{W}sectPr")
        ends = [block.find(f"{W}pPr/{W}sectPr") for block in blocks(body)]
        # How a section begins is said at its end.
        begins = [
            *starmap(
                begins_page, pairwise(section for section in (*ends, last) if section is not None)
            )
        ]
        for block, end in zip(blocks(body), ends, strict=True):
            if block.tag == f"{W}tbl":
                self._table(block)
            else:
                self._paragraph(block)
            if end is not None:
                self._end_section(end, sections)
                self._breaks |= begins[self._section - 1] if self._section <= len(begins) else True
        if last is not None or not sections.found:
            sections.read(last)
        elif self._section >= len(sections.found):
            sections.found.append(sections.found[-1])

    def _end_section(self, properties: Element, sections: SectionReader) -> None:
        sections.read(properties)
        self._section += 1
        sections.next_first = len(self.paragraphs) + 1

    def _table(self, table: Element) -> None:
        first = len(self.paragraphs) + 1
        style = style_of(table.find(f"{W}tblPr"))
        rows = [_row(row) for row in table.iter(f"{W}tr")]
        for paragraph in table.iter(f"{W}p"):
            if not _is_boxed(paragraph, table):
                self._paragraph(paragraph, table=len(self.tables), style=style)
        has_rules = self._sheet.has_rules(style) or any(map(draws_rules, table.iter(*_BORDERS)))
        floats = table.find(f"{W}tblPr/{W}tblpPr") is not None
        self.tables.append(
            WordTable(
                first, self._section, tuple(rows), *_width(table), _left(table), has_rules, floats
            )
        )

    def _paragraph(
        self, element: Element, *, table: int | None = None, style: str | None = None
    ) -> None:
        properties = element.find(f"{W}pPr")
        style_id = style_of(properties)
        found = dict(self._sheet.paragraph(style_id, style))
        direct = self._sheet.of_paragraph(properties)
        found |= self._numbering.properties(found | direct)
        found |= direct
        pieces = tuple(self._pieces(element, style_id, style))
        text = "".join(piece.text for piece in pieces)
        size = next((piece.letters.size for piece in pieces if piece.text.strip()), 16.0)
        name = self._sheet.name(style_id)
        looks = shape(found, size, self._sheet.normal)
        number = len(self.paragraphs) + 1
        self._count_changes(element, number)
        breaks = "\f" in text
        label = self._numbering.label(found) if text.strip() else ""
        self.paragraphs.append(
            Paragraph(
                number,
                label + text.replace("\f", ""),
                pieces,
                looks,
                name,
                self._section,
                table,
                looks.breaks_page or self._breaks or text.startswith("\f"),
                name.startswith("toc"),
                text.count("\f"),
                next(element.iter(*_DRAWN), None) is not None,
            )
        )
        # A break at the end of a paragraph, or one that stands alone, begins a page for the next.
        self._breaks = (
            breaks and not text.split("\f")[-1].strip() if text.strip() or breaks else self._breaks
        )

    def _count_changes(self, element: Element, number: int) -> None:
        changes = sum(1 for _ in element.iter(*CHANGES))
        comments = sum(1 for _ in element.iter(f"{W}commentReference"))
        if (changes or comments) and not self.first_change:
            self.first_change = number
        self.changes += changes
        self.comments += comments

    def _pieces(self, parent: Element, style_id: str | None, table: str | None) -> Iterator[Piece]:
        for run in runs(parent):
            text = text_of(run)
            if not text:
                continue
            properties = run.find(f"{W}rPr")
            found: Properties = self._sheet.letters(style_id, style_of(properties), table)
            if properties is not None:
                found = found | self._sheet.of_letters(properties)
            if not is_on(found.get("vanish", "0")):
                yield Piece(text, letters(found), marks(found))


_BORDERS = (f"{W}tblBorders", f"{W}tcBorders")
_DRAWN = tuple(f"{W}{name}" for name in ("drawing", "pict", "object"))


def _row(row: Element) -> TableRow:
    properties = row.find(f"{W}trPr")
    if properties is None:
        return TableRow(repeats=False, may_split=True)
    head, whole = properties.find(f"{W}tblHeader"), properties.find(f"{W}cantSplit")
    return TableRow(
        head is not None and is_on(head.get(f"{W}val")),
        whole is None or not is_on(whole.get(f"{W}val")),
    )


def _is_boxed(paragraph: Element, table: Element) -> bool:
    """Return whether a paragraph stands in a text box, not in the text."""
    above = paragraph.getparent()
    while above is not None and above is not table:
        if above.tag == f"{W}txbxContent":
            return True
        above = above.getparent()
    return False


def _width(table: Element) -> tuple[float, float]:
    """Return the width of a table in points, as its columns or itself say, or as a share of the text."""
    columns = [
        twips(column.get(f"{W}w")) or 0 for column in table.iterfind(f"{W}tblGrid/{W}gridCol")
    ]
    own = table.find(f"{W}tblPr/{W}tblW")
    written = (own.get(f"{W}w") or "") if own is not None else ""
    if written.endswith("%"):
        return 0, (twips(written[:-1]) or 0) / 100
    if own is not None and own.get(f"{W}type") == "pct":
        return 0, (twips(written) or 0) / _FIFTIETHS
    is_said = own is not None and own.get(f"{W}type", "dxa") == "dxa"
    return ((twips(written) if is_said else 0) or sum(columns)) / 20, 0


_FIFTIETHS = 5000
"""Of a percent, in the whole."""


def _left(table: Element) -> float:
    """Return the indent of a table in points, where it holds: not of what is centred, or floats."""
    properties = table.find(f"{W}tblPr")
    if properties is None or properties.find(f"{W}tblpPr") is not None:
        return 0
    side, indent = properties.find(f"{W}jc"), properties.find(f"{W}tblInd")
    is_left = side is None or side.get(f"{W}val") in {"left", "start"}
    if indent is None or not is_left or indent.get(f"{W}type", "dxa") != "dxa":
        return 0
    return (twips(indent.get(f"{W}w")) or 0) / 20


NO_BODY = Message("“{path}” has no text that could be measured", "“{path}”没有可以检查的正文")
