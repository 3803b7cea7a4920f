"""Paragraphs and tables of a text of a Word file in their order, whatever is wrapped round them."""

from collections.abc import Iterator

from lxml.etree import _Element as Element

from npc.originals.word_remarks import WordTally
from npc.word.package import W
from npc.word.runs import (
    ALTERNATIVES,
    BLOCKS,
    DEEPEST,
    PARAGRAPH,
    TABLE,
    TRANSPARENT,
    chosen,
    is_prompt,
    properties_of,
    within,
)

_ROW = frozenset((f"{W}tr",))
_CELL = frozenset((f"{W}tc",))
CELL_PROPERTIES, _DELETED = f"{W}tcPr", f"{W}cellDel"
_GALLERY = f"{W}sdtPr/{W}docPartObj/{W}docPartGallery"
_OF_CONTENTS = frozenset(("Table of Contents", "Custom Table of Contents"))


def blocks_of(parent: Element, tally: WordTally, depth: int = DEEPEST) -> Iterator[Element]:
    """Yield paragraphs, tables, and the content controls that hold a table of contents."""
    for child in parent if depth else ():
        tag = child.tag
        if tag in BLOCKS or is_contents(child):
            yield child
        elif tag == f"{W}sdt" and is_prompt(child):
            tally.prompts += sum(len(each.text or "") for each in child.iter(f"{W}t"))
        elif tag in TRANSPARENT:
            yield from blocks_of(child, tally, depth - 1)
        elif tag == ALTERNATIVES:
            yield from blocks_of(chosen(child), tally, depth - 1)
        elif tag == f"{W}altChunk":
            tally.imports += 1


def is_contents(element: Element) -> bool:
    """Return whether an element is a table of contents that Word makes."""
    if element.tag != f"{W}sdt":
        return False
    gallery = element.find(_GALLERY)
    return gallery is not None and gallery.get(f"{W}val") in _OF_CONTENTS


def rows_of(table: Element, tally: WordTally) -> Iterator[Element]:
    """Yield the rows of a table, but those that were deleted."""
    for row in within(table, _ROW, TRANSPARENT):
        properties = properties_of(row, f"{W}trPr")
        if properties is not None and properties.find(f"{W}del") is not None:
            tally.changes += 1
        else:
            is_new = properties is not None and properties.find(f"{W}ins") is not None
            tally.changes += is_new
            yield row


def cells_of(row: Element, tally: WordTally) -> Iterator[Element]:
    """Yield the cells of a row, but those that were deleted."""
    for cell in within(row, _CELL, TRANSPARENT):
        properties = properties_of(cell, CELL_PROPERTIES)
        if properties is not None and properties.find(_DELETED) is not None:
            tally.changes += 1
        else:
            yield cell


def paragraphs_of(table: Element, tally: WordTally, depth: int = DEEPEST) -> Iterator[Element]:
    """Yield all paragraphs of a table, those of tables within it among them."""
    for row in rows_of(table, tally) if depth else ():
        for cell in cells_of(row, tally):
            for block in blocks_of(cell, tally):
                if block.tag == TABLE:
                    yield from paragraphs_of(block, tally, depth - 1)
                elif block.tag == PARAGRAPH:
                    yield block
