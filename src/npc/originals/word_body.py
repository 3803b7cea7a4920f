"""The body of a Word file: its paragraphs, counted, its tables, and where pages are begun."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lxml.etree import _Element as Element

from npc.originals import places
from npc.originals.original import Block, Passage, PassageKind
from npc.originals.word_blocks import blocks_of, cells_of, is_contents, rows_of
from npc.originals.word_context import WordContext
from npc.originals.word_grids import is_frame
from npc.originals.word_joins import joined
from npc.originals.word_paragraphs import ParagraphReader, WrittenParagraph, begins_page
from npc.originals.word_texts import blocks_of_boxes, table_blocks
from npc.word.package import W
from npc.word.page_breaks import begins_page as section_begins_page
from npc.word.runs import PARAGRAPH, TABLE

_CONTENTS = frozenset(("目录", "目次"))
_STYLES_OF_CONTENTS = ("toc", "目录", "wpsoffice手动目录")
_ENDS_WITH_PAGE = re.compile(r"(?:[\t…·．]|\.{3})[ \u3000]{0,9}[（(]?\d{1,3}[)）]?\s{0,9}$")
"""How a line of a table of contents ends that was typed."""
_NAMES_ITSELF = re.compile(r"[一-鿿]{2}|[一-鿿]\d")
"""A number of a paragraph that says something without any words: 附件1."""


class WordBody:
    """Reads the body in order."""

    def __init__(self, context: WordContext, body: Element) -> None:
        self._context = context
        self._body = body
        self._reader = ParagraphReader(context, body)
        self._blocks: list[Block] = []
        self._paragraphs = 0
        """Those with words, so far."""
        self._breaks = False
        """Whether a page is begun before what comes next."""
        self._in_contents = False
        """Whether only a table of contents came since its title."""
        sections = [each for each in body.iter(f"{W}sectPr") if each.getparent() is not None]
        self._begins = {
            before: section_begins_page(before, each) for before, each in pairwise(sections)
        }

    def blocks(self) -> list[Block]:
        """Return its passages and tables."""
        self._read(self._body)
        return self._blocks

    def _read(self, parent: Element) -> None:
        for group in joined(blocks_of(parent, self._context.tally), self._context):
            if is_contents(group[0]):
                self._contents(group[0])
            elif group[0].tag != TABLE:
                self._paragraph(group)
            elif is_frame(group[0]):
                self._frame(group[0])
            else:
                self._table(group[0])

    def _contents(self, control: Element) -> None:
        texts = [
            "".join(t.text or "" for t in each.iter(f"{W}t")) for each in control.iter(PARAGRAPH)
        ]
        self._paragraphs += sum(1 for text in texts if text.strip())
        self._leave_out(sum(map(len, texts)))

    def _leave_out(self, characters: int) -> None:
        """Leave out a part of the table of contents, and its title before it."""
        self._context.tally.contents += characters
        last = self._blocks[-1] if self._blocks else None
        if isinstance(last, Passage) and last.text in _CONTENTS:
            self._blocks.pop()
            self._context.next -= 1
            self._context.tally.contents += len(last.text)
        self._in_contents = True

    def _table(self, table: Element) -> None:
        self._in_contents = False
        self._blocks += table_blocks(self._context, self._reader, table, PassageKind.TEXT)
        self._breaks = False

    def _frame(self, table: Element) -> None:
        """Read a table that only stands around a text as that text."""
        self._context.tables += 1
        for row in rows_of(table, self._context.tally):
            for cell in cells_of(row, self._context.tally):
                self._read(cell)

    def _paragraph(self, group: Sequence[Element]) -> None:
        contents = self._context.tally.contents
        written = self._reader.read(group)
        if self._context.tally.contents > contents and not written.lines:
            self._paragraphs += 1
            self._leave_out(0)
        elif self._is_of_contents(written):
            self._paragraphs += 1
            words = (each.text for line in written.lines for each in line.stretches)
            self._leave_out(sum(map(len, words)))
        else:
            self._blocks += self._passages(written)
        self._end_section(group)

    def _is_of_contents(self, written: WrittenParagraph) -> bool:
        """Return whether a paragraph is a line of a table of contents, by its style or as it was typed."""
        if not written.lines:
            return False
        if written.style.startswith(_STYLES_OF_CONTENTS):
            return True
        last = self._blocks[-1] if self._blocks else None
        begins = isinstance(last, Passage) and last.text in _CONTENTS
        typed = "".join(each.text for each in written.lines[-1].stretches)
        return (begins or self._in_contents) and bool(_ENDS_WITH_PAGE.search(typed))

    def _passages(self, written: WrittenParagraph) -> Iterator[Block]:
        has_words = bool(written.lines or _NAMES_ITSELF.search(written.label))
        self._paragraphs += has_words
        place = places.paragraph(max(self._paragraphs, 1))
        begins = self._breaks or begins_page(written)
        if has_words:
            self._in_contents = False
            yield from self._reader.passages(written, place, begins_page=begins, names_lines=True)
        self._breaks = written.ends_page or (begins and not has_words)
        yield from blocks_of_boxes(self._context, written.drawn, place, PassageKind.TEXT)

    def _end_section(self, group: Sequence[Element]) -> None:
        for each in group:
            section = each.find(f"{W}pPr/{W}sectPr")
            self._breaks |= section is not None and self._begins.get(section, False)
