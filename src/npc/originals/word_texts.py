"""Texts of a Word file beside its body: boxes, notes, headers."""

from collections.abc import Iterator, Sequence

from lxml.etree import _Element as Element

from npc.messages import Message
from npc.originals import places
from npc.originals.blanks import laid_out
from npc.originals.original import Block, Passage, PassageKind
from npc.originals.word_blocks import blocks_of, paragraphs_of
from npc.originals.word_context import WordContext
from npc.originals.word_drawings import box_texts
from npc.originals.word_grids import GridReader, is_frame
from npc.originals.word_joins import joined
from npc.originals.word_paragraphs import ParagraphReader
from npc.word.runs import PARAGRAPH, TABLE


def passages_beside(
    context: WordContext, text: Element, kind: PassageKind, place: Message
) -> Iterator[Passage]:
    """Yield the paragraphs of a text, those of its tables among them."""
    reader = ParagraphReader(context, text)
    for block in blocks_of(text, context.tally):
        inner = paragraphs_of(block, context.tally) if block.tag == TABLE else iter((block,))
        for group in joined((each for each in inner if each.tag == PARAGRAPH), context):
            yield from _paragraph(context, reader, group, kind, place)


def blocks_beside(
    context: WordContext, text: Element, kind: PassageKind, place: Message
) -> Iterator[Block]:
    """Yield the paragraphs and tables of a text; a table of one column is paragraphs."""
    reader = ParagraphReader(context, text)
    for group in joined(blocks_of(text, context.tally), context):
        if group[0].tag == PARAGRAPH:
            yield from _paragraph(context, reader, group, kind, place)
        elif group[0].tag == TABLE and is_frame(group[0]):
            for each in joined(paragraphs_of(group[0], context.tally), context):
                yield from _paragraph(context, reader, each, kind, place)
        elif group[0].tag == TABLE:
            yield from table_blocks(context, reader, group[0], kind)


def table_blocks(
    context: WordContext, reader: ParagraphReader, table: Element, kind: PassageKind
) -> Iterator[Block]:
    """Yield a table, if it has cells."""
    context.tables += 1

    def boxes(drawn: Sequence[Element], place: Message, of: PassageKind) -> Iterator[Passage]:
        return passages_of_boxes(context, drawn, place, of)

    grid = GridReader(context, reader, boxes).read(table, places.table(context.tables), kind)
    if grid is not None:
        yield grid


def _paragraph(
    context: WordContext,
    reader: ParagraphReader,
    group: Sequence[Element],
    kind: PassageKind,
    place: Message,
) -> Iterator[Passage]:
    written = reader.read(group)
    if written.lines:
        yield from reader.passages(written, place, kind)
    yield from passages_of_boxes(context, written.drawn, place, kind)


def passages_of_boxes(
    context: WordContext, drawn: Sequence[Element], place: Message, kind: PassageKind
) -> Iterator[Passage]:
    """Yield what stands in the boxes that hang from a paragraph, as passages alone."""
    for text in _texts(context, drawn):
        if isinstance(text, str):
            yield _drawn_words(context, text, place, kind)
        else:
            yield from passages_beside(context, text, _boxed(kind), places.box(place))


def blocks_of_boxes(
    context: WordContext, drawn: Sequence[Element], place: Message, kind: PassageKind
) -> Iterator[Block]:
    """Yield what stands in the boxes that hang from a paragraph, their tables among it."""
    for text in _texts(context, drawn):
        if isinstance(text, str):
            yield _drawn_words(context, text, place, kind)
        else:
            yield from blocks_beside(context, text, _boxed(kind), places.box(place))


def _texts(context: WordContext, drawn: Sequence[Element]) -> Iterator[Element | str]:
    for each in drawn:
        for text in box_texts(each, context.tally):
            if not isinstance(text, str) or text.strip():
                yield text


def _drawn_words(context: WordContext, words: str, place: Message, kind: PassageKind) -> Passage:
    text = laid_out(words)
    return Passage(
        context.taken(),
        text,
        places.box(place),
        standing=_boxed(kind),
        raw=words if words != text else "",
    )


def _boxed(kind: PassageKind) -> PassageKind:
    """Return what the words of a box are; those of headers are headers."""
    return PassageKind.BOX if kind is PassageKind.TEXT else kind
