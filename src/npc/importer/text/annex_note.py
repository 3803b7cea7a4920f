"""The annex note (附件说明) below a text, which npc makes of the titles of the annexes."""

from collections.abc import Iterator, Sequence

from npc.genre.list_numbers import list_number
from npc.importer.accounting import Accounting
from npc.importer.clippings import whole
from npc.messages import Message
from npc.originals.original import Block, Passage, PassageKind

_NOTE = Message("annex note", "附件说明")
_LONGEST = 80
_BEGINNINGS = ("附件：", "附件:", "附：", "附:", "附件1", "附件一", "附件 1")


def take_annex_note(blocks: Sequence[Block], accounting: Accounting) -> list[Block]:
    """Note the annex note of a text as what npc makes, and return the text without it."""
    found = {passage.number for passage in _lines(blocks)}
    for block in blocks:
        if isinstance(block, Passage) and block.number in found:
            accounting.computed(whole(block), _NOTE)
    return [block for block in blocks if not (isinstance(block, Passage) and block.number in found)]


def annex_names(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Return the names that an annex note lists."""
    return tuple(filter(None, (_name(passage) for passage in _lines(blocks))))


def _name(passage: Passage) -> str:
    text = passage.text.strip()
    for beginning in ("附件", "附"):
        text = text.removeprefix(beginning).lstrip("：: ")
    number = list_number(text)
    return text[number.end :] if number else text


def _lines(blocks: Sequence[Block]) -> Iterator[Passage]:
    """Yield the lines of the annex note: from 附件：1. … on, as long as numbered names follow."""
    is_within = False
    number = 0
    for block in blocks:
        if not isinstance(block, Passage) or block.standing is not PassageKind.TEXT:
            continue
        text = block.text.strip()
        if text.startswith(_BEGINNINGS) and len(text) <= _LONGEST and "。" not in text:
            is_within = True
            number = 1
            yield block
        elif is_within:
            found = list_number(text, block.label_end)
            is_next = found is not None and found.value in {number, number + 1}
            if not is_next or len(text) > _LONGEST or "。" in text:
                is_within = False
                continue
            number = found.value if found else number
            yield block
