"""Reviews (工作总结): title, adoption, parts with sections and points, closing, notes."""

from collections.abc import Sequence

from npc.importer.accounting import Accounting
from npc.importer.clippings import whole
from npc.importer.found import FoundMapping
from npc.importer.reviews.closing import NO_CLOSING, PERHAPS_CLOSING, take_closing
from npc.importer.reviews.organs import put_organ, put_signing_organ
from npc.importer.reviews.parts import GUESSED, ReviewStretch, stretches_of
from npc.importer.reviews.styles import put_shared_styles
from npc.importer.reviews.subsections import make_subsections
from npc.importer.reviews.typed_notes import TypedNotes
from npc.importer.reviews.years import PartYears
from npc.importer.segment import Segment
from npc.importer.text.around import put_around, take_around_signed
from npc.importer.text.notes import put_notes
from npc.importer.text.paragraphs import paragraphs_of
from npc.importer.text.sections import NO_HEADINGS, put_paragraphs, sections_of
from npc.importer.text.title_lines import put_title_lines
from npc.importer.text.titles import put_title, title_clippings, title_of


def review(segment: Segment, accounting: Accounting) -> FoundMapping:
    """Return the review that a stretch of an original is."""
    mapping = FoundMapping()
    mapping.put_known("kind", "review")
    put_organ(segment, mapping)
    if not put_title_lines(mapping, title_clippings(segment)):
        put_title(segment, mapping)
    rest = take_around_signed(segment, mapping, accounting)
    put_signing_organ(mapping)
    typed = TypedNotes(paragraphs_of(rest))
    _put_parts(stretches_of(typed.text), title_of(segment), mapping, accounting)
    put_shared_styles(mapping)
    put_notes(segment, mapping)
    typed.put(mapping, accounting)
    mapping.put_last("signature")
    put_around(segment, mapping, accounting)
    return mapping


def _put_parts(
    stretches: Sequence[ReviewStretch], title: str, mapping: FoundMapping, accounting: Accounting
) -> None:
    years = PartYears(title)
    for stretch in stretches:
        part = mapping.add("parts")
        if stretch.title:
            lines = tuple(map(whole, stretch.title.passages))
            if not put_title_lines(part, lines):
                part.put("title", *lines)
        years.put(part, stretch)
        is_last = stretch is stretches[-1]
        text, closing = take_closing(stretch) if is_last else (stretch.paragraphs, NO_CLOSING)
        blocks = [passage for paragraph in text for passage in paragraph.passages]
        sections_of(blocks, part, accounting)
        make_subsections(part)
        put_paragraphs(part, "closing", [each.cut(0) for each in closing.paragraphs])
        if closing.is_guessed:
            part.check("closing", PERHAPS_CLOSING, closing.paragraphs[0].first.place)
        if stretch.is_guessed:
            part.check("preamble", GUESSED, stretch.paragraphs[0].first.place)
    _uncheck_texts(mapping.mappings("parts"))


def _uncheck_texts(parts: Sequence[FoundMapping]) -> None:
    """Take off the mark that a part has no headings, where others have: 存在的问题 may be text alone."""
    if not any("sections" in part.values for part in parts):
        return
    for part in parts:
        if "sections" not in part.values:
            part.checks[:] = [check for check in part.checks if check.why is not NO_HEADINGS]
