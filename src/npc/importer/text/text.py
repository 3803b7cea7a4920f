"""A text that is annexed, or stands beside the plan: title, paragraphs, sections with points."""

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.text.adoption import take_adoption
from npc.importer.text.annex_note import take_annex_note
from npc.importer.text.front import take_front
from npc.importer.text.head import put_head
from npc.importer.text.imprint import put_imprint
from npc.importer.text.notes import keep_beside
from npc.importer.text.sections import OPEN, sections_of
from npc.importer.text.signature import take_signature
from npc.importer.text.titles import put_title
from npc.importer.text.web_lines import take_web_lines
from npc.messages import Message

_NO_TITLE = Message("the original has no title", "原文没有标题，请填写")


def text(segment: Segment, accounting: Accounting) -> FoundMapping:
    """Return the text that a segment is."""
    mapping = FoundMapping()
    mapping.put_known("kind", "text")
    put_title(segment, mapping)
    if not mapping.text("title"):
        mapping.put_known("title", OPEN)
        mapping.check("title", _NO_TITLE)
    rest = take_web_lines(segment.blocks, mapping, accounting)
    rest = take_adoption(rest, mapping, accounting)
    rest = take_front(rest, mapping, accounting)
    rest = take_annex_note(rest, mapping, accounting)
    rest = take_signature(rest, mapping, accounting)
    sections_of(rest, mapping, accounting, preamble="text")
    if "signature" in mapping.values:
        mapping.values["signature"] = mapping.values.pop("signature")
    put_head(segment, mapping, accounting)
    put_imprint(segment, mapping, accounting)
    keep_beside(segment, mapping)
    return mapping
