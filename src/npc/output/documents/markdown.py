"""Markdown (GitHub's): headings, points, tables, footnotes; nothing in a text is markup."""

import re
from collections.abc import Iterator

from lxml.etree import _Element as Element

from npc.output.documents.note_numbers import NoteNumbers
from npc.output.escaping import without_marks
from npc.output.templating.text_of import laid_out
from npc.output.templating.tree import Tree, level_of
from npc.output.theme import Theme
from npc.plan import Plan

_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
_NUMBERED = re.compile(r"(\d{1,20})([.)])(\s|$)")
_POINT = re.compile(r"\d+\. ")
_SIGN = re.compile(r"([-+=:])")


def document(tree: Tree, _: Plan, __: Theme) -> bytes:
    """Write a document as Markdown, which takes no theme."""
    return to_markdown(tree).encode()


def to_markdown(tree: Tree) -> str:
    """Write a document as Markdown. Merged cells have their text in the first row."""
    numbers = NoteNumbers(tree.notes)
    blocks = [
        block
        for section in tree.sections
        for block in map(_MarkdownWriter(numbers).block, section)
        if block
    ]
    for number, texts in numbers.texts().items():
        first, *others = (_line(_escaped(text)) for text in texts)
        blocks.append("\n\n".join((f"[^{number}]: {first}", *(f"    {other}" for other in others))))
    return "\n\n".join(blocks) + "\n"


class _MarkdownWriter:
    """Writes blocks with the marks of the notes of one document."""

    def __init__(self, numbers: NoteNumbers) -> None:
        self._numbers = numbers

    def block(self, element: Element) -> str:
        """Write a block; nothing for an empty one."""
        if element.tag == "table":
            return "\n".join(self._table(element))
        if element.tag == "hr":
            return "---"
        text = self._text(element).strip()
        if element.tag in _HEADINGS:
            one_line = text.replace("\\\n", "" if element.tag == "h1" else "<br>")
            return f"{'#' * level_of(element)} {one_line}" if text else ""
        number = _POINT.match(text) if element.get("class") is None else None
        return f"{number[0]}{_line(text[number.end() :])}" if number else _line(text)

    def _text(self, element: Element) -> str:
        return "".join(self._pieces(element))

    def _pieces(self, element: Element) -> Iterator[str]:
        yield _escaped(laid_out(element.text))
        for child in element:
            if child.tag == "br":
                yield "\\\n"
            elif child.tag == "a":
                number, _ = self._numbers.number(child)
                yield _escaped(child.text or "") if number is None else f"[^{number}]"
            elif child.tag == "strong" and element.tag not in _HEADINGS:
                yield _strong(self._text(child))
            else:
                yield self._text(child)
            yield _escaped(laid_out(child.tail))

    def _table(self, element: Element) -> Iterator[str]:
        columns = len(list(element.iter("col")))
        yield from self._rows(element.iterchildren("thead"), columns)
        yield f"|{' --- |' * columns}"
        yield from self._rows(element.iterchildren("tbody"), columns)

    def _rows(self, groups: Iterator[Element], columns: int) -> Iterator[str]:
        for group in groups:
            reaching: dict[int, int] = {}
            for row in group:
                yield f"| {' | '.join(self._cells(row, columns, reaching))} |"

    def _cells(self, row: Element, columns: int, reaching: dict[int, int]) -> Iterator[str]:
        """Write the cells of a row, with empty ones where one reaches from above or from the left."""
        cells = row.iterchildren()
        column = 0
        while column < columns:
            if reaching.get(column, 0) > 0:
                reaching[column] -= 1
                yield ""
                column += 1
                continue
            cell = next(cells, None)
            span = 1 if cell is None else _span(cell, "colspan")
            for place in range(column, min(column + span, columns)):
                if cell is not None:
                    reaching[place] = _span(cell, "rowspan") - 1
                yield self._cell(cell) if cell is not None and place == column else ""
            column += span

    def _cell(self, cell: Element) -> str:
        return self._text(cell).strip().replace("\\\n", "<br>").replace("\n", " ")


def _span(cell: Element, name: str) -> int:
    return int(cell.get(name, "1"))


def _escaped(text: str) -> str:
    """Escape a text, whose tabs are spaces in Markdown."""
    return without_marks(text.replace("\t", " "))


def _line(text: str) -> str:
    """Keep the beginning of a paragraph from being a list, heading or rule."""
    if _NUMBERED.match(text):
        return _NUMBERED.sub(r"\1\\\2\3", text, count=1)
    return f"\\{text}" if _SIGN.match(text) else text


def _strong(text: str) -> str:
    """Write a lead; GitHub takes ** for a mark only where no blank or closing mark hinders it."""
    return f"<strong>{text}</strong>" if text.strip() else text
