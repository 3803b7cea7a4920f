"""What stands around the words of a paper, and is read alike in all kinds: adoption, signature, head, imprint."""

from collections.abc import Sequence

from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.text.adoption import take_adoption
from npc.importer.text.annex_note import take_annex_note
from npc.importer.text.front import take_front
from npc.importer.text.head import put_head
from npc.importer.text.imprint import put_imprint
from npc.importer.text.notes import keep_beside
from npc.importer.text.signature import (
    line_below_title,
    put_line_below_title,
    take_signature,
)
from npc.importer.text.web_lines import take_day_of_page, take_web_lines
from npc.originals.original import Block


def take_around_text(
    segment: Segment, mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    """Read what stands above and below the words of a text, and return the text without it."""
    rest = take_web_lines(segment.blocks, mapping, accounting)
    rest = take_adoption(rest, mapping, accounting)
    return _take_front_and_end(rest, mapping, accounting)


def take_around_signed(
    segment: Segment, mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    """Do the same where who signs may stand below the title, as in plans and reviews of offices."""
    rest = take_day_of_page(segment.blocks, mapping, accounting)
    rest = take_adoption(rest, mapping, accounting)
    below = line_below_title(rest)
    rest = [each for each in rest if each is not below]
    rest = _take_front_and_end(rest, mapping, accounting)
    if below:
        put_line_below_title(below, mapping, accounting)
    return rest


def _take_front_and_end(
    blocks: Sequence[Block], mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    rest = take_front(blocks, mapping, accounting)
    rest = take_annex_note(rest, mapping, accounting)
    return take_signature(rest, mapping, accounting)


def put_around(segment: Segment, mapping: FoundMapping, accounting: Accounting) -> None:
    """Set head and imprint, and keep what stands beside the text."""
    put_head(segment, mapping, accounting)
    put_imprint(segment, mapping, accounting)
    keep_beside(segment, mapping)
