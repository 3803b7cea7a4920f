"""The annex note (附件说明) below a text: which annexes it has, by their titles."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeGuard

from npc.characters import COLONS
from npc.genre.list_numbers import list_number
from npc.importer.accounting import Accounting
from npc.importer.blocks import is_text, without_passages
from npc.importer.clippings import Clipping, behind, whole
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.looks import annex_label_end, annex_mark_end, ends_as_title, is_date
from npc.importer.text.paragraphs import joined
from npc.messages import Message
from npc.originals.original import Block, Grid, Passage
from npc.records import NamedTuple

ANNEX_NOTE = Message("annex note", "附件说明")
_LONGEST = 80
"""Characters of a line of a note."""
_MOST_ENTRIES = 60
_MOST_LINES = 3
"""Lines of a title."""
_LONGEST_END = 6
"""Characters of a line that is no title, but the end of one: 安排表."""
_LABELS = ("附件", "附")


class NoteEntry(NamedTuple):
    """A title that an annex note lists."""

    label: Clipping
    """附件：1."""
    lines: tuple[Clipping, ...]
    """Those of the title."""
    mark: int = 0
    """The number, where it stands as the mark of an annex does: 附件2：…; else 0."""

    @property
    def title(self) -> str:
        """The title in one line."""
        return joined(self.lines)


def take_annex_note(
    blocks: Sequence[Block], mapping: FoundMapping, accounting: Accounting
) -> list[Block]:
    """Set the annexes to the titles that the annex note of a text lists, and return the text without it."""
    entries = _note_entries(blocks)
    for entry in entries:
        accounting.computed(entry.label, ANNEX_NOTE)
    if entries:
        titles = (FoundValue(entry.title, entry.lines) for entry in entries if entry.title)
        mapping.put_texts("annexes", *titles)
    found = {line.passage.number for entry in entries for line in (entry.label, *entry.lines)}
    return without_passages(blocks, found)


def listed_in_notes(blocks: Sequence[Block]) -> list[NoteEntry]:
    """Return what annex notes list in a file of several papers, where 附件1：… may be the annex itself.

    Such lines are a note where one stands directly below the other, or where the mark comes again.
    """
    entries = _note_entries(blocks)
    marks: dict[int, int] = {}
    for block in blocks:
        if isinstance(block, Passage) and annex_mark_end(block.text):
            marks[_number_of_mark(block.text)] = block.number
    follow = {entry.label.passage.number: entry for entry in entries if entry.mark}
    above = {above.number for above, below in pairwise(blocks) if _is_above_table(above, below)}
    found = []
    for entry in entries:
        if entry.label.passage.number in above and len(entry.lines) == 1:
            continue  # the title of the table
        number = entry.label.passage.number
        last = entry.lines[-1].passage.number if entry.lines else number
        beside = (follow.get(number - 1), follow.get(last + 1))
        in_row = any(each is not None and abs(each.mark - entry.mark) == 1 for each in beside)
        if not entry.mark or in_row or marks.get(entry.mark, number) > number:
            found.append(entry)
    return found


def _note_entries(blocks: Sequence[Block]) -> list[NoteEntry]:
    """Return what an annex note lists: from 附件：1. … on, as long as numbered titles follow."""
    found: list[NoteEntry] = []
    last = 0
    is_within = False
    bare: Passage | None = None
    for block in blocks:
        if not is_text(block):
            continue
        if bare is not None and _begins_list(block):
            found.append(NoteEntry(whole(bare), ()))
            last, is_within = 1, True
        bare = block if annex_mark_end(block.text) == len(block.text) else None
        start, number, mark = _label(block, last if is_within else 0)
        if start and len(found) < _MOST_ENTRIES:
            label = Clipping(block, 0, start)
            found.append(NoteEntry(label, (behind(block, start),), mark))
            last, is_within = number, True
        elif is_within and found[-1].lines and _goes_on(found[-1], block):
            found[-1] = found[-1]._replace(lines=(*found[-1].lines, whole(block)))
        else:
            is_within = False
    return found


def _begins_list(passage: Passage) -> bool:
    """Whether a line is the first title below 附件： on a line of its own."""
    number = list_number(passage.text, passage.label_end)
    is_first = number is not None and number.value == 1
    return is_first and len(passage.text) <= _LONGEST and ends_as_title(passage.text)


def _label(passage: Passage, last: int) -> tuple[int, int, int]:
    """Return where the title begins that a line lists, its number, and the same where 附件2 is its mark.

    Args:
        passage: The line.
        last: The number of the title before; 0 where there is none.

    """
    text = passage.text
    if len(text) > _LONGEST or "。" in text:
        return 0, 0, 0
    if end := annex_mark_end(text):
        mark = _number_of_mark(text)
        return (0, 0, 0) if end == len(text) else (end, mark, mark)
    start = _behind_label(text)
    numbered = list_number(text[start:]) if start else list_number(text, passage.label_end)
    value = numbered.value if numbered else 1
    if start:
        return start + (numbered.end if numbered else 0), value, 0
    if last and numbered and value in {last, last + 1}:
        return numbered.end, value, 0
    return 0, 0, 0


def _behind_label(text: str) -> int:
    """Return where the words begin behind 附件：; 0 where a line does not begin so."""
    word = next((each for each in _LABELS if text.startswith(each)), "")
    rest = text[len(word) :].lstrip()
    return len(text) - len(rest[1:].lstrip()) if word and rest.startswith(COLONS) else 0


def _is_above_table(above: Block, below: Block) -> TypeGuard[Passage]:
    return (
        isinstance(above, Passage) and isinstance(below, Grid) and annex_label_end(above.text) > 0
    )


def _number_of_mark(text: str) -> int:
    """Return the number of 附件2; 1 where it has none."""
    found = list_number(f"{text[len('附件') : annex_mark_end(text)].strip(' （()）：:、.．—-')}、…")
    return found.value if found else 1


def _goes_on(entry: NoteEntry, passage: Passage) -> bool:
    """Whether a title goes on in a line: it does not yet end as titles do, and with the line it does."""
    if not entry.title:
        return len(entry.lines) == 1 and _is_short(passage)
    is_open = not ends_as_title(entry.title) or len(passage.text) <= _LONGEST_END
    is_line = is_open and len(entry.lines) < _MOST_LINES and _is_short(passage)
    return is_line and ends_as_title(entry.title + passage.text)


def _is_short(passage: Passage) -> bool:
    text = passage.text
    is_other = is_date(text) or annex_mark_end(text) or list_number(text, passage.label_end)
    return len(text) <= _LONGEST and "。" not in text and not is_other
