"""The imprint (版记) in an original: which lines and rows are of it, and which paper has it."""

from collections.abc import Sequence

from npc.genre.list_numbers import list_number
from npc.importer.looks import annex_mark_end, is_of_imprint
from npc.importer.segment import Segment
from npc.originals.original import Block, Grid, Passage, PassageKind

_MOST_ROWS = 8
"""Of a table that is an imprint: the lines between its entries are often its borders."""
_MOST_LINES = 8
"""Behind 抄送：, on which its organs go on."""
_SHORT_LINE = 30
"""Characters of a line that is no sentence."""


def part_imprint(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Passage, ...]]:
    """Return the blocks without those of the 版记, and its passages."""
    rest: list[Block] = []
    found: list[Passage] = []
    is_within = 0
    for block in blocks:
        if isinstance(block, Grid):
            is_within = 0
            passages = [each for cell in block.own_cells() for each in cell.passages]
            if len(block.cells) <= _MOST_ROWS and any(
                is_of_imprint(each.text) for each in passages
            ):
                found += passages
                continue
        elif block.standing is PassageKind.TEXT:
            is_within = _lines_left(block, is_within)
            if is_within:
                found.append(block)
                continue
        rest.append(block)
    return rest, tuple(found)


def _lines_left(passage: Passage, left: int) -> int:
    """Return how many lines may still belong to a 版记, of which a passage may be one."""
    text = passage.text.strip()
    if is_of_imprint(text):
        return _MOST_LINES if not text.endswith("印发") else 2
    is_end = annex_mark_end(text) or passage.begins_page or passage.is_centred
    goes_on = (
        left
        and not is_end
        and (text.endswith(("。", "，", "、", "份", "）")) or len(text) < _SHORT_LINE)
    )
    return left - 1 if goes_on and list_number(text, passage.label_end) is None else 0


def with_imprint(segments: list[Segment], imprint: tuple[Passage, ...]) -> list[Segment]:
    """Put the 版记 to the notice, else to the first paper."""
    if not imprint:
        return segments
    if not segments:
        return [Segment((), (), imprint=imprint)]
    ends_in = [number for number, each in enumerate(segments) if each.title_text.endswith("通知")]
    to = ends_in[0] if ends_in else 0
    segments[to] = segments[to]._replace(imprint=imprint)
    return segments
