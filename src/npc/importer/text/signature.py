"""Who signs, and when (署名, 成文日期), at the end of a text."""

from collections.abc import Sequence

from npc.genre.lexicon.documents import ENDS_OF_ORGANS
from npc.genre.list_numbers import list_number
from npc.importer.accounting import Accounting
from npc.importer.blocks import is_text, without_passages
from npc.importer.clippings import Clipping, whole
from npc.importer.found import FoundMapping
from npc.importer.looks import is_date, is_signed_line
from npc.importer.text.days import iso_day
from npc.messages import Message
from npc.originals.original import Block, Passage, PassageKind

_MOST_BEHIND = 30
"""Passages behind a signature at most: an annex note, a contact, boxes."""
_MOST_ORGANS = 6
"""Lines of names above the day."""
_LONGEST_ORGAN = 30
_ENDS_OF_TEXT = tuple("。；：！？，、;:,!?）)")
_OFFICES = ("室", "厅", "处", "科", "站", "组", "中心")
"""An office signs for the organ whose paper it is."""
_SIGNER = Message("who signs, which npc writes itself", "署名，由机关名称生成")
_BEHIND = Message("words below the date, which npc does not print", "附注，npc不印")
_BELOW = Message(
    "it stands below the title; npc prints signatures at the end",
    "原文写在标题下面；署名和日期印在文末",
)
_AGAIN = Message("the day of the signature, again", "与文末成文日期相同")
_SIGNS = Message("brackets around who signs", "署名外面的括号")
_NO_TEXT = Message("“this page has no text”", "“此页无正文”")


def take_signature(
    blocks: Sequence[Block], mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    """Read the signature at the end of a text, and return the text without it.

    Who signs is written down where that is not the organ whose paper it is.
    """
    rest = [block for block in blocks if not _compute_no_text(block, accounting)]
    rest = _without_annotations(rest, mapping)
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
    behind = [each for each in rest[at + 1 :] if is_text(each)]
    for each in behind:
        mapping.keep(whole(each), _BEHIND)
    organs += behind
    taken = {passage.number, *(each.number for each in organs)}
    return without_passages(rest, taken)


def line_below_title(blocks: Sequence[Block]) -> Passage | None:
    """Return the line below a title that says who signs, and when; None where there is none."""
    first = next((block for block in blocks if is_text(block)), None)
    is_signed = first is not None and (is_signed_line(first.text) or is_date(first.text))
    return first if is_signed else None


def put_line_below_title(line: Passage, mapping: FoundMapping, accounting: Accounting) -> None:
    """Read who signs, and when, in the line below a title, once what stands at the end of the text is read.

    It is the signature where the text has no other, marked, since it is printed at the end; else it is kept.
    """
    bare = line.text.strip("（）() ")
    start, end = line.text.find(bare), line.text.find(bare) + len(bare)
    at = start + max(bare.find("年") - len("2026"), 0)
    organ, day = Clipping(line, start, at), Clipping(line, at, end)
    iso, signed = iso_day(day.text), _day_signed(mapping)
    if iso and iso == signed and not organ.text:
        accounting.computed(whole(line), _AGAIN)
        return
    if iso is None or signed or (organ.text and not is_organ_line(organ.text)):
        mapping.keep(whole(line), _BELOW)
        return
    _put([organ] if organ.text else [], day, mapping, accounting)
    mapping.check("signature", _BELOW, line.place)
    around = (Clipping(line, 0, start), Clipping(line, end, len(line.text)))
    accounting.all_computed(around, _SIGNS)


def _day_signed(mapping: FoundMapping) -> str:
    signature = mapping.inner("signature")
    return signature.text("date") if signature else ""


def _without_annotations(blocks: Sequence[Block], mapping: FoundMapping) -> list[Block]:
    """Keep 附注 such as （此件公开发布） at the end of a text, and return the rest (GB/T 9704-2012, 7.3.7)."""
    last = [block for block in blocks if is_text(block)][-_MOST_ANNOTATIONS:]
    found = {each.number: each for each in last if _is_annotation(each.text)}
    for each in found.values():
        mapping.keep(whole(each), _BEHIND)
    return without_passages(blocks, found)


def _is_annotation(text: str) -> bool:
    bare = text.strip()
    return bare.startswith(("（", "(")) and bare[1:].startswith(_ANNOTATIONS)


_ANNOTATIONS = ("此件", "联系人", "公开", "主动公开", "依申请公开", "不予公开")
_MOST_ANNOTATIONS = 6


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
    is_organ = 0 < len(organ) <= _LONGEST_ORGAN and organ.endswith(ENDS_OF_ORGANS)
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
        and bare.endswith(ENDS_OF_ORGANS)
        and not bare.endswith(_ENDS_OF_TEXT)
        and "，" not in bare
        and not bare.startswith("附件")
        and list_number(bare) is None
    )


def _put(
    names: Sequence[Clipping], day: Clipping, mapping: FoundMapping, accounting: Accounting
) -> None:
    signature = mapping.within("signature")
    written = "\n".join(name.text for name in names)
    if names and written != mapping.text("organ") and mapping.text("organ"):
        signature.put("organ", *names, joined="\n")
    elif len(names) == 1 and not mapping.text("organ") and not written.endswith(_OFFICES):
        mapping.put("organ", *names)
    elif names and not mapping.text("organ"):
        signature.put("organ", *names, joined="\n")
    else:
        accounting.all_computed(names, _SIGNER)
    signature.put("date", day, text=iso_day(day.text))
