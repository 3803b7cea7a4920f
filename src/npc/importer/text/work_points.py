"""Work points (工作要点): title, adoption, preamble, sections with points, notes."""

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.text.around import put_around, take_around_text
from npc.importer.text.notes import put_notes
from npc.importer.text.sections import sections_of
from npc.importer.text.titles import put_title, put_year_and_organ


def work_points(segment: Segment, accounting: Accounting) -> FoundMapping:
    """Return the work points that a segment is."""
    mapping = FoundMapping()
    mapping.put_known("kind", "work-points")
    put_year_and_organ(segment, mapping)
    put_title(segment, mapping)
    rest = take_around_text(segment, mapping, accounting)
    sections_of(rest, mapping, accounting)
    put_notes(segment, mapping)
    mapping.put_last("signature")
    put_around(segment, mapping, accounting)
    return mapping
