"""A notice (通知): one that issues a paper, or one that stands alone."""

from collections.abc import Sequence

from npc.characters import COLONS
from npc.importer.accounting import Accounting
from npc.importer.blocks import is_text
from npc.importer.clippings import Clipping
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.looks import is_date
from npc.importer.segment import Segment
from npc.importer.text.annex_note import take_annex_note
from npc.importer.text.head import put_head
from npc.importer.text.imprint import put_imprint
from npc.importer.text.notes import keep_beside
from npc.importer.text.organs import listed_organs
from npc.importer.text.paragraphs import paragraphs_of
from npc.importer.text.sections import put_paragraphs
from npc.importer.text.signature import take_signature
from npc.importer.text.titles import put_title, put_year_and_organ, title_of
from npc.messages import Message
from npc.originals.original import Block

_ISSUING = ("印发", "转发", "下发", "公布", "发布")
_LONGEST_ADDRESSEE = 300
"""Characters of all to whom a notice goes."""
_NO_TITLE = Message(
    "the original has no title above this letter; npc prints “关于印发…的通知”",
    "原文这一段没有标题，打印时会加上“关于印发……的通知”",
)
_SIGNS = Message("signs between the addressees", "主送机关之间的标点")


def notice(segment: Segment, accounting: Accounting) -> FoundMapping:
    """Return the notice that a segment is."""
    mapping = FoundMapping()
    mapping.put_known("kind", "notice")
    title = title_of(segment)
    if title and not _issues_a_paper(title):
        mapping.put_known("alone", "true")
    elif not title:
        mapping.check("", _NO_TITLE)
    put_year_and_organ(segment, mapping)
    put_title(segment, mapping)
    put_head(segment, mapping, accounting)
    rest = _take_addressees(segment.blocks, mapping, accounting)
    rest = take_annex_note(rest, mapping, accounting)
    rest = take_signature(rest, mapping, accounting)
    _put_text(rest, mapping)
    mapping.put_last("signature")
    put_imprint(segment, mapping, accounting)
    keep_beside(segment, mapping)
    return mapping


def _issues_a_paper(title: str) -> bool:
    """Return whether a notice issues another paper, by its title: 关于印发《…》的通知."""
    return "《" in title and any(word in title.partition("《")[0] for word in _ISSUING)


def _put_text(blocks: Sequence[Block], mapping: FoundMapping) -> None:
    paragraphs = [each.with_number for each in paragraphs_of(blocks)]
    put_paragraphs(mapping, "text", paragraphs)


def _take_addressees(
    blocks: Sequence[Block], mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    """Read the line that ends in ： before the text, and return the text without it."""
    for at, block in enumerate(blocks):
        if not is_text(block):
            continue
        text = block.text.strip()
        if is_date(text) or not text.endswith(COLONS) or "。" in text:
            return list(blocks)
        if len(text) > _LONGEST_ADDRESSEE:
            return list(blocks)
        colon = len(block.text.rstrip()) - 1
        organs = listed_organs(block, 0, colon)
        mapping.put_texts("to", *(FoundValue(each.text, (each,)) for each in organs.names))
        accounting.all_computed((*organs.signs, Clipping(block, colon, colon + 1)), _SIGNS)
        return [*blocks[:at], *blocks[at + 1 :]]
    return list(blocks)
