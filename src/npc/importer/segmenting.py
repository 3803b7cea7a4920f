"""Where the papers of an original begin and end."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from npc.genre.list_numbers import NumberStyle, list_number
from npc.importer.accounting import Accounting
from npc.importer.blocks import without_passages
from npc.importer.boxed_titles import with_boxed_title
from npc.importer.clippings import Clipping, whole
from npc.importer.imprints import part_imprint, with_imprint
from npc.importer.looks import annex_label_end, annex_mark_end, bare_title, is_document_number
from npc.importer.mail import MAIL, part_mail
from npc.importer.segment import Segment
from npc.importer.site_lines import site_lines
from npc.importer.tables.heads import columns_of
from npc.importer.tables.of_months import is_monthly
from npc.importer.tables.relaid import relaid
from npc.importer.text.annex_note import listed_in_notes
from npc.importer.text.web_lines import WEB
from npc.importer.title_runs import TitleRun, title_runs
from npc.messages import Message
from npc.originals.original import Block, Grid, OfficeFile, Passage, PassageKind
from npc.originals.page_numbers import is_page_number

_Heads = tuple[str, ...]
_COVER = Message("cover and table of contents, which npc does not print", "封面、目录，npc不印")
_MOST_LINES_OF_COVER = 200
"""With the table of contents of a book."""
_PAGE_NUMBER = Message("number of a page", "页码")
_MARK = Message("mark of an annex", "附件序号")
_MOST_LEADING = 3
"""Paragraphs that lead to a table."""
_LONGEST_CATEGORY = 40
"""Characters of a heading above a table."""


def segments_of(file: OfficeFile, accounting: Accounting) -> list[Segment]:
    """Return the papers of an original, in order; all that it holds is in one of them."""
    mail = part_mail(file.blocks)
    for line in mail.heads:
        accounting.computed(whole(line), MAIL)
    own = _without_page_numbers(
        _without_site_lines(with_boxed_title(mail.rest), accounting), accounting
    )
    told = [relaid(it, accounting) if isinstance(it, Grid) else it for it in own]
    blocks, imprint = part_imprint(told)
    starts = _starts(blocks)
    for start, run in starts.items():
        is_labelled = run is not None and run.title_start == start
        end_of = annex_label_end if is_labelled else annex_mark_end
        _compute_mark(blocks[start], end_of, accounting)
    segments = [
        _segment(blocks[start:end], starts.get(start), file)
        for start, end in pairwise((*sorted({0, *starts}), len(blocks)))
        if start < end
    ]
    whole_ones = _without_cover(_joined(segments), accounting)
    parted = [part for segment in whole_ones for part in _parted(segment)]
    return _with_letters(with_imprint(parted, imprint), mail.letters)


def _without_page_numbers(blocks: Iterable[Block], accounting: Accounting) -> list[Block]:
    """Return blocks without paragraphs that are the number of a page: text that was taken from pages has them."""
    rest: list[Block] = []
    for block in blocks:
        if isinstance(block, Passage) and is_page_number(block.text[block.label_end :]):
            accounting.computed(whole(block), _PAGE_NUMBER)
        else:
            rest.append(block)
    return rest


def _with_letters(segments: list[Segment], letters: Sequence[Sequence[Passage]]) -> list[Segment]:
    """Put what was written with the papers to the first of them."""
    first, *others = segments or [Segment((), ())]
    return [first._replace(letters=letters), *others] if letters else segments


def _without_site_lines(blocks: Sequence[Block], accounting: Accounting) -> list[Block]:
    """Return the blocks without lines of the web page from which they were taken."""
    found = {passage.number: passage for passage in site_lines(blocks)}
    for passage in found.values():
        accounting.computed(whole(passage), WEB)
    return without_passages(blocks, found)


def _compute_mark(block: Block, end_of: Callable[[str], int], accounting: Accounting) -> None:
    """Note 附件1 above or before the title of an annex, which npc writes itself."""
    end = end_of(block.text) if isinstance(block, Passage) else 0
    if isinstance(block, Passage) and end:
        accounting.computed(Clipping(block, 0, end), _MARK)


def _starts(blocks: Sequence[Block]) -> dict[int, TitleRun | None]:
    """Return where papers begin, each with its title."""
    listed = listed_in_notes(blocks)
    in_notes = {line.passage.number for each in listed for line in (each.label, *each.lines)}
    runs = title_runs(blocks, frozenset(in_notes), {each.title for each in listed})
    starts: dict[int, TitleRun | None] = {run.start: run for run in runs}
    covered = {at for run in starts.values() if run for at in range(run.start, run.end)}
    last: TitleRun | None = None
    for at, block in enumerate(blocks):
        if at in starts:
            last = starts[at]
        elif at in covered:
            continue
        elif isinstance(block, Grid):
            if _begins_table(blocks, at, last):
                starts[_start_of_table(blocks, at)] = last = None
        elif block.number in in_notes or block.standing is not PassageKind.TEXT:
            continue
        elif annex_mark_end(block.text):
            starts[at] = last = None
    return starts


def _begins_table(blocks: Sequence[Block], at: int, run: TitleRun | None) -> bool:
    """Whether a table without a title is a paper of its own: behind a text that it does not interrupt."""
    first = run.end if run else 0
    before = list(_stretch(blocks[number] for number in range(at - 1, first - 1, -1)))
    after = list(_stretch(blocks[number] for number in range(at + 1, len(blocks))))
    goes_on = any(
        (number := list_number(passage.text, passage.label_end))
        and number.style <= NumberStyle.CHINESE
        and number.value > 1
        for passage in after
    )
    return _is_text(before, run, blocks) and not goes_on


def _is_text(before: Sequence[Passage], run: TitleRun | None, blocks: Sequence[Block]) -> bool:
    """Whether what stands above a table is a text of its own, and not the few sentences that lead to it."""
    sentences = [passage for passage in before if "。" in passage.text]
    numbers = [passage for passage in sentences if list_number(passage.text, passage.label_end)]
    last = blocks[run.end - 1] if run else None
    is_notice = isinstance(last, Passage) and last.text.strip().endswith("通知")
    return len(sentences) > _MOST_LEADING or bool(numbers) or (is_notice and bool(sentences))


def _stretch(blocks: Iterable[Block]) -> Iterator[Passage]:
    for block in blocks:
        if isinstance(block, Grid) or annex_mark_end(block.text):
            return
        if block.standing is PassageKind.TEXT:
            yield block


def _start_of_table(blocks: Sequence[Block], at: int) -> int:
    """Return where the headings begin that stand directly above a table: 一、监督议题（5项）."""
    while at and isinstance(above := blocks[at - 1], Passage) and _is_category_line(above):
        at -= 1
    return at


def _is_category_line(passage: Passage) -> bool:
    """Return whether a line is a heading of rows: 一、听取和审议专项工作报告（7项）."""
    text = passage.text.strip()
    number = list_number(text, passage.label_end)
    is_counted = text.endswith(("项）", "项)", "件）", "次）"))
    is_numbered = number is not None and number.style <= NumberStyle.BRACKETED
    return len(text) <= _LONGEST_CATEGORY and "。" not in text and (is_counted or is_numbered)


def _segment(blocks: Sequence[Block], run: TitleRun | None, file: OfficeFile) -> Segment:
    first = blocks[0]
    has_mark = isinstance(first, Passage) and bool(annex_mark_end(first.text))
    mark = first if has_mark and isinstance(first, Passage) else None
    if run is None:
        rest = blocks[1:] if mark else blocks
        return Segment((), tuple(rest), annex_mark=mark, file=file.name, notes=file.notes)
    begins, ends = run.title_start - run.start, run.end - run.start
    title = tuple(block for block in blocks[begins:ends] if isinstance(block, Passage))
    before = [block for block in blocks[:begins] if block is not mark]
    is_head = all(isinstance(block, Passage) for block in before)
    head = tuple(block for block in before if isinstance(block, Passage)) if is_head else ()
    below = blocks[ends:]
    if below and isinstance(below[0], Passage) and is_document_number(below[0].text):
        head, below = (*head, below[0]), below[1:]
    rest = [*(() if is_head else before), *below]
    mark = None if mark in title else mark
    return Segment(title, tuple(rest), head, mark, file=file.name, notes=file.notes)


def _joined(segments: Sequence[Segment]) -> list[Segment]:
    """Return segments without those that hold nothing but what stands beside the text."""
    found: list[Segment] = []
    for segment in segments:
        is_empty = not segment.title and not segment.grids and not segment.annex_mark
        is_aside = all(passage.standing is not PassageKind.TEXT for passage in segment.passages)
        if found and is_empty and is_aside:
            found[-1] = found[-1]._replace(blocks=found[-1].blocks + segment.blocks)
        else:
            found.append(segment)
    return found


def _without_cover(segments: list[Segment], accounting: Accounting) -> list[Segment]:
    """Return the papers without the cover before the first, which has its title and no sentence."""
    if len(segments) < 2:  # noqa: PLR2004 - a cover, and what it covers
        return segments
    cover, first, *others = segments
    is_same = bare_title(cover.title_text) == bare_title(first.title_text)
    lines = (*cover.head, *cover.title, *cover.passages)
    is_cover = is_same and not cover.grids and len(lines) <= _MOST_LINES_OF_COVER
    if not is_cover or not cover.title or any("。" in line.text for line in lines):
        return segments
    for line in (*lines, *first.head):
        accounting.computed(whole(line), _COVER)
    return [first._replace(head=()), *others]


def _parted(segment: Segment) -> Iterator[Segment]:
    """Yield a segment in parts, each with tables of one kind: the items of a year, and those of its months."""
    start = 0
    before: tuple[_Heads, bool] | None = None
    for at, block in enumerate(segment.blocks):
        heads = _heads(block) if isinstance(block, Grid) else ()
        if not isinstance(block, Grid) or not heads or (before and heads == before[0]):
            continue
        kind = is_monthly(block)
        if before and kind != before[1]:
            end = _start_of_table(segment.blocks, at)
            yield segment._replace(blocks=segment.blocks[start:end])
            segment = Segment((), segment.blocks, file=segment.file, notes=segment.notes)
            start = end
        before = heads, kind
    yield segment._replace(blocks=segment.blocks[start:])


def _heads(grid: Grid) -> _Heads:
    """Return the heads of the columns of a table; none where it has none."""
    columns = columns_of(grid)
    return tuple(column.head for column in columns.columns) if columns else ()
