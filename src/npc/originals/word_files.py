"""Word files (.docx, .docm, strict ones) as originals, whoever wrote them; nothing in them is run or fetched."""

from collections import Counter
from collections.abc import Sequence
from io import BytesIO

from lxml.etree import _Element as Element

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.originals.macros import macro_remarks
from npc.originals.original import (
    MOST_PASSAGES,
    Block,
    OfficeFile,
    Passage,
    PassageKind,
    passages_in,
)
from npc.originals.remedies import RECOGNISE
from npc.originals.word_body import WordBody
from npc.originals.word_boxes import tick_boxes
from npc.originals.word_context import WordContext
from npc.originals.word_joins import JOINING
from npc.originals.word_margins import (
    comment_passages,
    header_passages,
    note_elements,
    note_passages,
)
from npc.originals.word_remarks import WordTally
from npc.originals.word_runs import NoteNames
from npc.word.numbering import Numbering
from npc.word.package import Package, PackageError, Problem, W
from npc.word.runs import PARAGRAPH
from npc.word.stylesheet import Fonts, Stylesheet


def read_word(data: bytes, name: str, first: int) -> OfficeFile:
    """Read a Word file.

    Args:
        data: The file.
        name: How it is shown.
        first: The number of its first passage.

    Raises:
        PackageError: It cannot be read.
        UsageError: It has pictures and no words, or too large a table.

    """
    with Package(BytesIO(data)) as package:
        return _read(package, name, first)


def _read(package: Package, name: str, first: int) -> OfficeFile:
    root = package.xml(package.main_part)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise PackageError(Problem.NO_TEXT)
    if sum(1 for _ in body.iter(PARAGRAPH)) > MOST_PASSAGES:
        raise PackageError(Problem.TOO_LONG)
    notes = note_elements(package)
    context = _context(package, frozenset(notes), first)
    context.joins = next(body.iter(*JOINING), None) is not None
    tick_boxes(body)
    blocks = _with_boxed_text(WordBody(context, body).blocks())
    blocks += header_passages(package, body, context)
    blocks += comment_passages(package, context)
    found = dict(note_passages(notes, context))
    if context.next == first and context.tally.pictures:
        raise UsageError(_PICTURES_ALONE.format(path=Verbatim(name)), hint=RECOGNISE)
    return OfficeFile(name, blocks, found, (*macro_remarks(package), *context.tally.remarks()))


def _with_boxed_text(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks with what stands in boxes as text, where that is most of it: boxes then lay out the pages."""
    lengths = Counter[PassageKind]()
    for block in blocks:
        for each in passages_in(block):
            lengths[each.standing] += len(each.text)
    if lengths[PassageKind.BOX] <= max(lengths[PassageKind.TEXT], _MOST_BESIDE):
        return [*blocks]
    return [
        block._replace(standing=PassageKind.TEXT)
        if isinstance(block, Passage) and block.standing is PassageKind.BOX
        else block
        for block in blocks
    ]


_MOST_BESIDE = 100
"""Characters that may stand beside a text, however short it is."""


def _context(package: Package, notes: frozenset[tuple[str, str]], first: int) -> WordContext:
    def part(kind: str) -> Element | None:
        return package.related_xml(package.main_part, kind)

    sheet = Stylesheet(part("styles"), Fonts(part("theme")))
    return WordContext(
        sheet, Numbering(part("numbering"), sheet), NoteNames(notes), WordTally(), first
    )


_PICTURES_ALONE = Message(
    "“{path}” has pictures and no words; it may be a scan",
    "“{path}”里只有图片，没有文字，可能是扫描件",
)
