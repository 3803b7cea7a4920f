"""A text that is annexed, or stands beside the plan: title, paragraphs, sections with points."""

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.text.around import put_around, take_around_text
from npc.importer.text.sections import OPEN, sections_of
from npc.importer.text.titles import put_title
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
    rest = take_around_text(segment, mapping, accounting)
    sections_of(rest, mapping, accounting, preamble="text")
    mapping.put_last("signature")
    put_around(segment, mapping, accounting)
    return mapping
