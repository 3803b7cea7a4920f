"""Views as Word documents in the official format, for the notice board.

The template makes the same semantic tree as that of a plan, and the same writer takes it.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from npc.characters import visible
from npc.genre.departments import Departments
from npc.messages import Language, Message
from npc.output.documents.docx import write_docx
from npc.output.templating.filters import chinese_date
from npc.output.templating.tree import read_tree
from npc.output.theme import Theme
from npc.output.views.placing import PlacedTable, placed
from npc.output.views.signing import signature_of
from npc.plan import Plan
from npc.records import NamedTuple
from npc.views.phrases import short
from npc.views.table import Block, Cell, Column, in_language, keys_in_use
from npc.views.view import Source, View

_TEMPLATE = "schedule-document.html"
_CLASSES = {
    "number": "number",
    "text": "matter",
    "what": "matter",
    "preparation": "matter",
    "owners": "owners",
    "leader": "owners",
    "who": "owners",
    "reporter": "owners",
    "meetings": "owners",
    "when": "time",
    "due-by": "time",
    "due": "number",
    **dict.fromkeys(
        ("issued", "consulted", "replied", "measured", "published", "hard-due"), "time"
    ),
    "ground": "note",
    "note": "note",
    "before": "note",
    "after": "note",
    "why": "note",
    "standing": "note",
    "progress": "text",
    "name": "matter",
    "how": "note",
    "filled-in": "blank",
    "items": "matter",
    "quote": "matter",
    "arrangement": "category",
    "body": "note",
    "monthly": "note",
}
"""What stands in columns, in the words of document.dtd. All others hold counts and signs, and are as
wide as these."""
_RUNNING = frozenset(("matter", "note", "text", "blank"))
"""Classes of columns whose texts are not centred."""
_NOT_POSTED = frozenset(("source", "place", "focus"))
"""Where a matter stands in the plan is for those who check it, on what it dwells for those who do it;
either takes the room of the rest."""
_BELOW = {"ground": "what", "note": "due", "votes": "text"}
"""Columns of a few words, posted below what is said in another one where a table has that: on their own
they would take the room of the matters."""
_NUMBER = "number"
_NO = Message("No.", "序号")


class BoardTable(NamedTuple):
    """A table as the template writes it, with the heading and the remark above it."""

    heading: str
    remark: str
    heads: Sequence[tuple[str, str]]
    """Class and head of each column."""
    rows: Sequence[Sequence["Box"]]


class Box:
    """A cell as the template writes it."""

    def __init__(self, text: str, below: str, light: str = "", *, is_centred: bool) -> None:
        """Take what stands in a cell.

        Args:
            text: Its text.
            below: A second line.
            light: The colour of its light, if it has one.
            is_centred: Whether it stands in the middle.

        """
        self.text, self.below, self.light, self.is_centred = text, below, light, is_centred

    def __iter__(self) -> Iterator[str | bool]:
        """Yield the three parts that templates of a repo have known from the first."""
        yield from (self.text, self.below, self.is_centred)


def document(view: View[str], theme: Theme) -> bytes:
    """Return a view as a Word document.

    Raises:
        RenderError: The template is wrong.

    """
    signature = signature_of(view)
    tree = read_tree(
        _TEMPLATE,
        theme.templates,
        title=_plain(view.title),
        remarks=list(map(_plain, view.remarks)),
        # What templates of a repo have known from the first.
        sheets=list(_sheets(view.tables, view)),
        is_wide=_are_wide(view.tables),
        language=view.language,
        parts=list(_parts(view.notice.parts, view)) if view.notice else None,
        is_wide_notice=view.notice and _is_wide_notice(view.notice.parts),
        closing=_plain(view.notice.remark) if view.notice else "",
        signature=signature and signature._replace(organ=_plain(signature.organ)),
    )
    return write_docx(tree, _properties(view.title, view.source), reference=theme.reference)


def _parts(parts: Sequence[Block[str]], view: View[str]) -> Iterator[PlacedTable[BoardTable]]:
    for part in placed(parts, _sheets(parts, view)):
        yield part._replace(above=[(level, _plain(heading)) for level, heading in part.above])


def _are_wide(blocks: Sequence[Block[str]]) -> bool:
    """Whether an upright sheet is too narrow for the columns that are posted."""
    return any(
        block._replace(columns=posted).is_wide
        or len(posted) > _MOST_UPRIGHT
        or any(column.is_to_fill for column in posted)
        for block, posted in _posted(blocks)
    )


def _is_wide_notice(parts: Sequence[Block[str]]) -> bool:
    """Whether a notice does not fit on upright sheets, which notice boards are made for."""
    return any(len(posted) > _MOST_UPRIGHT for _, posted in _posted(parts))


_MOST_UPRIGHT = 6


def _posted(blocks: Sequence[Block[str]]) -> Iterator[tuple[Block[str], list[Column[str]]]]:
    """Yield tables with the columns that are posted: those that are empty throughout would take room."""
    wanted = keys_in_use(blocks)
    for block in blocks:
        keys = wanted[tuple(block.columns)] - _NOT_POSTED
        keys |= {column.key for column in block.columns if column.is_to_fill}
        yield (
            block,
            [one for one in block.columns if one.key in keys and _BELOW.get(one.key) not in keys],
        )


def _sheets(blocks: Sequence[Block[str]], view: View[str]) -> Iterator[BoardTable]:
    for block, posted in _posted(blocks):
        classes = [_class(column, is_dense=block.is_dense) for column in posted]
        sheet = BoardTable(
            _plain(block.heading),
            _plain(block.remark),
            [(name, _head(column, block)) for column, name in zip(posted, classes, strict=True)],
            _boxes(block, posted, classes, view),
        )
        begins_with_matter = bool(posted) and posted[0].key == "text"
        yield (
            _numbered(sheet, view.language) if begins_with_matter and not block.is_dense else sheet
        )


def _boxes(
    block: Block[str], posted: Sequence[Column[str]], classes: Sequence[str], view: View[str]
) -> list[list[Box]]:
    places = {column.key: at for at, column in enumerate(block.columns)}
    kept = [
        (places[column.key], name, [places[key] for key in _below(column.key, places)])
        for column, name in zip(posted, classes, strict=True)
    ]
    return [
        [
            _box(row.cells[at], name, [row.cells[one] for one in below], view)
            if block.columns[at].key != _LIGHT
            else _light(row.cells[at])
            for at, name, below in kept
        ]
        for row in block.rows
    ]


_LIGHT = "light"


def _light(cell: Cell[str]) -> Box:
    """Write a light with its days below it: on one line they would take the room of the matters."""
    colour, _, days = cell.text.partition(" ")
    return Box(_plain(colour), _plain(days), cell.light, is_centred=True)


def _below(key: str, given: Iterable[str]) -> list[str]:
    """Return the columns that are posted below what one says."""
    return [below for below, above in _BELOW.items() if above == key and below in given]


def _numbered(sheet: BoardTable, language: Language) -> BoardTable:
    """Number the rows of a list, as tables that are posted are."""
    rows = [
        [Box(str(number), "", is_centred=True), *boxes]
        for number, boxes in enumerate(sheet.rows, 1)
    ]
    heads = [(_NUMBER, _NO.in_language(language)), *sheet.heads]
    return sheet._replace(heads=heads, rows=rows)


def _class(column: Column[str], *, is_dense: bool) -> str:
    """Return the class of a column; in a matrix, names take what the counts leave."""
    if is_dense and column.key in {"department", "session"}:
        return "matter"
    return _CLASSES.get(column.key, _NUMBER)


def _head(column: Column[str], block: Block[str]) -> str:
    """Return the head of a column: in a matrix, a month by its number, which is not broken."""
    return _plain((block.is_dense and column.brief) or column.heading)


def _box(cell: Cell[str], name: str, below: Iterable[Cell[str]], view: View[str]) -> Box:
    is_number = isinstance(cell.value, int)
    text = _date(cell.day, view) if cell.day else cell.text if is_number else cell.value or ""
    second = ["" if is_number else cell.suffix.strip(), *(one.text for one in below)]
    return Box(
        _plain(str(text)),
        _plain("　".join(filter(None, second))),
        cell.light,
        is_centred=name not in _RUNNING,
    )


def _date(day: date, view: View[str]) -> str:
    """Return a day; the year of the plan is said in the title."""
    if view.language == "en":
        return day.isoformat()
    return chinese_date(day) if day.year != view.source.year else in_language(short(day), "zh")


def _plain(text: str) -> str:
    """Return a text as XML can hold it."""
    shown = visible(text)
    if shown.isprintable():
        return shown
    return "".join("�" if _is_no_character(character) else character for character in shown)


def _is_no_character(character: str) -> bool:
    return "\ud800" <= character <= "\udfff" or character in "\ufffe\uffff"


def _properties(title: str, source: Source) -> Plan:
    """Return a plan of nothing but its measures and what the properties of the file say.

    The days in these are those of its year.
    """
    return Plan(
        name=_plain(title),
        year=source.year,
        organ=_plain(source.organ or ""),
        level=None,
        departments=Departments(()),
        format=source.format,
    )
