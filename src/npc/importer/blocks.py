"""The blocks of an original: which are passages of the text itself, and the others without some of them."""

from collections.abc import Container, Iterable, Iterator
from typing import TypeGuard

from npc.originals.original import Block, Passage, PassageKind


def is_text(block: Block) -> TypeGuard[Passage]:
    """Return whether a block is a passage of the text: no table, and nothing that stands beside it."""
    return isinstance(block, Passage) and block.standing is PassageKind.TEXT


def text_passages(blocks: Iterable[Block]) -> Iterator[Passage]:
    """Yield the passages of the text, but for blank ones."""
    for block in blocks:
        if is_text(block) and block.text.strip():
            yield block


def without_passages(blocks: Iterable[Block], numbers: Container[int]) -> list[Block]:
    """Return blocks without the passages of some numbers."""
    return [
        block for block in blocks if not (isinstance(block, Passage) and block.number in numbers)
    ]
