"""Titles in text boxes: what an office draws above a text belongs to it."""

from collections.abc import Sequence
from itertools import takewhile

from npc.importer.looks import ends_as_title, may_be_title_line
from npc.originals.original import Block, Passage, PassageKind

_LOOKED_AT = 3
"""Lines of a text, below its boxes, in which it may have a title of its own."""


def with_boxed_title(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks in which the boxes above all text are text from a title on, if the text has none itself."""
    boxed = [*takewhile(_is_boxed, blocks)]
    titles = [at for at, block in enumerate(boxed) if _is_title(_as_text(block))]
    below = blocks[len(boxed) : len(boxed) + _LOOKED_AT]
    if not titles or any(map(_is_title, below)):
        return [*blocks]
    return [*boxed[: titles[0]], *map(_as_text, boxed[titles[0] :]), *blocks[len(boxed) :]]


def _is_boxed(block: Block) -> bool:
    return isinstance(block, Passage) and block.standing is PassageKind.BOX


def _as_text(block: Block) -> Block:
    return block._replace(standing=PassageKind.TEXT) if isinstance(block, Passage) else block


def _is_title(block: Block) -> bool:
    return (
        isinstance(block, Passage)
        and may_be_title_line(block)
        and ends_as_title(block.text.strip())
    )
