"""What stands around the tables of a paper: title, adoption, signature, annex note; and their heads."""

from collections.abc import Iterator, Sequence

from npc.characters import COLONS
from npc.importer.accounting import Accounting
from npc.importer.clippings import whole
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.tables.form_words import is_remark, without_continued
from npc.importer.tables.reasons import HEADS, REMARK
from npc.importer.tables.table import JoinedGrids, table_of
from npc.importer.text.adoption import take_adoption
from npc.importer.text.annex_note import take_annex_note
from npc.importer.text.around import put_around
from npc.importer.text.sections import leads_to_tables
from npc.importer.text.signature import take_signature
from npc.importer.text.titles import put_title, put_year_and_organ
from npc.importer.text.web_lines import take_web_lines
from npc.messages import Message
from npc.originals.original import Block, GridCell, Passage, PassageKind


def begun(paper: FoundMapping, segment: Segment, accounting: Accounting) -> JoinedGrids:
    """Set what stands above the tables of a paper, and return the tables with what is left around them.

    Args:
        paper: The paper, which has its kind.
        segment: The segment.
        accounting: Where what npc computes is noted.

    """
    table = table_of(segment.blocks, accounting.heads)
    titles = [cell for heads in table.heads for cell in heads.titles]
    if not segment.title and titles:
        segment = segment._replace(title=titles[0].passages)
    put_year_and_organ(segment, paper)
    put_title(segment, paper)
    rest = take_web_lines([*_above_heads(titles), *segment.blocks], paper, accounting)
    rest = take_adoption(rest, paper, accounting)
    rest = take_annex_note(rest, paper, accounting)
    rest = take_signature(rest, paper, accounting)
    for cell in (cell for heads in table.heads for cell in heads.cells):
        accounting.computed_cell(cell, HEADS)
    for cell in titles:
        if _is_title_again(cell, paper):
            accounting.computed_cell(cell, _TITLE)
    rest = list(_without_continued(rest, accounting))
    kept = {block.number for block in rest if isinstance(block, Passage) and _is_text(block)}
    parts = [part for part in table.parts if not isinstance(part, Passage) or part.number in kept]
    return table._replace(parts=parts)


def _without_continued(blocks: Sequence[Block], accounting: Accounting) -> Iterator[Block]:
    """Yield all but paragraphs that only say that the table goes on: （续表）."""
    for block in blocks:
        if isinstance(block, Passage) and _is_text(block) and not without_continued(block.text):
            accounting.computed(whole(block), HEADS)
        else:
            yield block


def _above_heads(cells: Sequence[GridCell]) -> list[Block]:
    """Return what stands above the heads of a table besides its title: an adoption, in a row of its own."""
    return [passage for cell in cells[1:] for passage in cell.passages]


def _is_text(passage: Passage) -> bool:
    return passage.standing is PassageKind.TEXT


def _is_title_again(cell: GridCell, paper: FoundMapping) -> bool:
    title = "".join(paper.text("title").split())
    return "".join(without_continued(cell.text).split()) in title


def ended(paper: FoundMapping, segment: Segment, accounting: Accounting) -> None:
    """Set what stands below the tables of a paper, and beside its text."""
    signature = paper.values.pop("signature", None)
    if isinstance(signature, FoundMapping) and paper.text("kind") == "monthly-plan":
        for clipping in signature.clippings():
            paper.keep(clipping, _SIGNATURE)
    elif signature is not None:
        paper.values["signature"] = signature
    put_around(segment, paper, accounting)


def _is_preamble(text: str) -> bool:
    """Whether words above a table are sentences, or lead to it: …，制定本计划。 …工作安排如下：."""
    return text.endswith("。") or (text.endswith(COLONS) and leads_to_tables(text))


def put_beside_rows(paper: FoundMapping, passages: Sequence[Passage], *, first: int) -> None:
    """Set the preamble to the sentences above the first row, and keep remarks; all else is left over.

    Args:
        paper: The paper.
        passages: What stands around its tables, and names no category.
        first: Number of the first passage of its rows.

    """
    preamble = [
        passage for passage in passages if passage.number < first and _is_preamble(passage.text)
    ]
    if preamble:
        text = "\n\n".join(passage.text for passage in preamble)
        paper.put("preamble", *map(whole, preamble), text=text)
    for passage in passages:
        if passage.number > first and is_remark(passage.text):
            paper.keep(whole(passage), REMARK)


_SIGNATURE = Message("signature of a monthly plan", "月度计划的署名和日期")
_TITLE = Message("title, once more", "重复的标题")
