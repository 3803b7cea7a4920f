"""Who signs, and when (署名, 成文日期), at the end of a text."""

from collections.abc import Sequence

from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping, whole
from npc.importer.found import FoundMapping
from npc.importer.looks import is_date
from npc.importer.text.days import iso_day
from npc.messages import Message
from npc.originals.original import Block, Passage, PassageKind

_MOST_BEHIND = 30
"""Passages behind a signature at most: an annex note, a contact, boxes."""
_MOST_ORGANS = 6
_LONGEST_ORGAN = 30
_ORGAN_ENDS = (
    "委员会",
    "常委会",
    "办公室",
    "办公厅",
    "主席团",
    "人大",
    "工委",
    "政府",
    "党组",
    "机关",
    "法院",
    "检察院",
    "监委",
    "大会",
    "专委会",
    "领导小组",
)
_ENDS_OF_TEXT = tuple("。；：！？，、;:,!?）)")
_SIGNER = Message("who signs, which npc writes itself", "署名，由机关名称生成")
_NO_TEXT = Message("“this page has no text”", "“此页无正文”")


def take_signature(
    blocks: Sequence[Block], mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    """Read the signature at the end of a text, and return the text without it.

    Who signs is written down where that is not the organ whose paper it is.
    """
    rest = [block for block in blocks if not _compute_no_text(block, accounting)]
    at = _at_date(rest)
    if at is None:
        return rest
    passage = rest[at]
    if not isinstance(passage, Passage):
        return rest
    organ, day = _split(passage)
    organs = _organs_above(rest, at) if organ is None else []
    names = [whole(each) for each in organs] if organ is None else [organ]
    _put(names, day, mapping, accounting)
    taken = {passage.number, *(each.number for each in organs)}
    return [each for each in rest if not (isinstance(each, Passage) and each.number in taken)]


def _compute_no_text(block: Block, accounting: Accounting) -> bool:
    if not isinstance(block, Passage):
        return False
    bare = block.text.strip("（()）【】 。")
    if bare not in {"此页无正文", "本页无正文"}:
        return False
    accounting.computed(whole(block), _NO_TEXT)
    return True


def _at_date(blocks: Sequence[Block]) -> int | None:
    """Return where the day of the signature stands: the last line that is one, with no text behind it."""
    for behind, at in enumerate(range(len(blocks) - 1, -1, -1)):
        block = blocks[at]
        if behind > _MOST_BEHIND or not isinstance(block, Passage):
            return None
        if block.standing is not PassageKind.TEXT:
            continue
        if is_date(block.text) or _inline_date(block.text) is not None:
            return at
        if "。" in block.text and not block.text.startswith(("（联系", "联系")):
            return None
    return None


def _inline_date(text: str) -> int | None:
    """Return where the day begins in a line with an organ and a day; None where it is no such line."""
    year = text.rfind("年")
    start = max(year - 4, 0)
    organ = text[:start].strip()
    is_organ = 0 < len(organ) <= _LONGEST_ORGAN and organ.endswith(_ORGAN_ENDS)
    return start if is_organ and is_date(text[start:]) else None


def _split(passage: Passage) -> tuple[Clipping | None, Clipping]:
    start = _inline_date(passage.text)
    if start is None:
        return None, whole(passage)
    return Clipping(passage, 0, start), Clipping(passage, start, len(passage.text))


def _organs_above(blocks: Sequence[Block], at: int) -> list[Passage]:
    organs: list[Passage] = []
    for block in reversed(blocks[max(0, at - _MOST_ORGANS) : at]):
        if not isinstance(block, Passage) or not is_organ_line(block.text):
            break
        organs.insert(0, block)
    return organs


def is_organ_line(text: str) -> bool:
    """Return whether a line is the name of an organ and nothing else."""
    bare = text.strip()
    return (
        0 < len(bare) <= _LONGEST_ORGAN
        and bare.endswith(_ORGAN_ENDS)
        and not bare.endswith(_ENDS_OF_TEXT)
        and "，" not in bare
        and not bare.startswith("附件")
    )


def _put(
    names: Sequence[Clipping], day: Clipping, mapping: FoundMapping, accounting: Accounting
) -> None:
    signature = mapping.within("signature")
    written = "\n".join(name.text for name in names)
    if names and written != mapping.text("organ") and mapping.text("organ"):
        signature.put("organ", *names, joined="\n")
    elif names and not mapping.text("organ") and len(names) == 1:
        mapping.put("organ", *names)
    elif names and not mapping.text("organ"):
        signature.put("organ", *names, joined="\n")
    else:
        for name in names:
            accounting.computed(name, _SIGNER)
    signature.put("date", day, text=iso_day(day.text))
