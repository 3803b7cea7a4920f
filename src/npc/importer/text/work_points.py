"""Work points (工作要点): title, adoption, preamble, sections with points, notes."""

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.text.adoption import take_adoption
from npc.importer.text.annex_note import take_annex_note
from npc.importer.text.front import take_front
from npc.importer.text.head import put_head
from npc.importer.text.imprint import put_imprint
from npc.importer.text.notes import keep_beside, put_notes
from npc.importer.text.sections import sections_of
from npc.importer.text.signature import take_signature
from npc.importer.text.titles import put_title, put_year_and_organ
from npc.importer.text.web_lines import take_web_lines


def work_points(segment: Segment, accounting: Accounting) -> FoundMapping:
    """Return the work points that a segment is."""
    mapping = FoundMapping()
    mapping.put_known("kind", "work-points")
    put_year_and_organ(segment, mapping)
    put_title(segment, mapping)
    rest = take_web_lines(segment.blocks, mapping, accounting)
    rest = take_adoption(rest, mapping, accounting)
    rest = take_front(rest, mapping, accounting)
    rest = take_annex_note(rest, mapping, accounting)
    rest = take_signature(rest, mapping, accounting)
    sections_of(rest, mapping, accounting)
    put_notes(segment, mapping)
    if "signature" in mapping.values:
        mapping.values["signature"] = mapping.values.pop("signature")
    put_head(segment, mapping, accounting)
    put_imprint(segment, mapping, accounting)
    keep_beside(segment, mapping)
    return mapping
