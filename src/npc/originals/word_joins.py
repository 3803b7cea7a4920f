"""Paragraphs of a Word file that are one with the next: the mark between them was deleted, or one is a large first letter."""

from collections.abc import Iterable, Iterator

from lxml.etree import _Element as Element

from npc.originals.word_context import WordContext
from npc.word.package import W
from npc.word.runs import TABLE, properties_of

PARAGRAPH_PROPERTIES = f"{W}pPr"
JOINING = (f"{W}del", f"{W}moveFrom", f"{W}framePr")
"""What is in a file where paragraphs are one with the next."""
_DELETED_MARKS = (f"{W}rPr/{W}del", f"{W}rPr/{W}moveFrom")


def joined(blocks: Iterable[Element], context: WordContext) -> Iterator[list[Element]]:
    """Yield paragraphs, together where the mark between them was deleted, and tables."""
    found: list[Element] = []
    for block in blocks:
        is_table = block.tag == TABLE
        if is_table and found:
            yield found
            found = []
        found.append(block)
        if is_table or not (context.joins and _goes_on(block)):
            yield found
            found = []
    if found:
        yield found


def _goes_on(paragraph: Element) -> bool:
    """Return whether a paragraph is one with the next: its mark was deleted, or it is a large first letter."""
    properties = properties_of(paragraph, PARAGRAPH_PROPERTIES)
    if properties is None:
        return False
    if lost_its_mark(paragraph):
        return True
    frame = properties.find(f"{W}framePr")
    return frame is not None and frame.get(f"{W}dropCap") in {"drop", "margin"}


def lost_its_mark(paragraph: Element) -> bool:
    """Return whether the mark at the end of a paragraph was deleted."""
    return any(
        paragraph.find(f"{PARAGRAPH_PROPERTIES}/{path}") is not None for path in _DELETED_MARKS
    )
