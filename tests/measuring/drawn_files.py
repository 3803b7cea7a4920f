"""Files of offices drawn at random: paragraphs that look like those of plans, and tables with any cells."""

import os
from itertools import count
from typing import NamedTuple

from hypothesis import strategies as st

from npc.originals import places
from npc.originals.original import Block, Grid, GridCell, OfficeFile, Passage, PassageKind

STARTS = (
    "",
    "",
    "",
    "一、",
    "二、",
    "（一）",
    "1. ",
    "2．",
    "3、",
    "①",
    "附件1",
    "附件：1. ",
    "注：",
    "第一部分 ",
)
WORDS = (
    "云溪县人大常委会2026年工作要点",
    "云溪县人大常委会2026年主要工作安排表",
    "（2026年1月23日县人大常委会第29次会议通过）",
    "听取和审议县政府关于环境状况的报告",
    "由财经工委负责，拟安排在6月份举行的常委会会议上听取和审议。",
    "加强监督",
    "合计：14项",
    "2026年1月26日",
    "抄送：县委办公室",
    "云常〔2026〕5号",
    "—1—",
    "总结如下：",
    "类别",
    "序号",
    "项目名称",
    "承办部门",
    "时间",
    "常委会会议",
    "备注",
    "月份",
    "3月",
    "3-6月",
    "全年",
    "√",
    "×",
    "财经工委",
    "办公室、法制工委",
    "7",
    "3",
)

EXAMPLES = int(os.environ.get("NPC_DRAWN_FILES", "40"))
"""Files that a test draws: each takes as long as an import."""
STANDINGS = (*[PassageKind.TEXT] * 6, PassageKind.BOX, PassageKind.HEADER)


class _Shape(NamedTuple):
    """A cell that covers several places."""

    row: int
    column: int
    rows: int
    columns: int


def files() -> st.SearchStrategy[OfficeFile]:
    """Draw a file."""
    return st.lists(_blocks(), min_size=1, max_size=12).map(_numbered)


def _blocks() -> st.SearchStrategy[Block]:
    return st.one_of(_passages(), _passages(), _grids())


@st.composite
def _passages(draw: st.DrawFn) -> Passage:
    start, words = draw(st.sampled_from(STARTS)), draw(st.lists(_words(), min_size=1, max_size=3))
    text = (start + "".join(words)).strip() or "县"
    return Passage(
        0,
        text,
        places.paragraph(1),
        bold=(0, len(text)) if draw(st.booleans()) else (0, 0),
        is_centred=draw(st.booleans()),
        level=draw(st.sampled_from((0, 0, 1, 2))),
        standing=draw(st.sampled_from(STANDINGS)),
    )


def _words() -> st.SearchStrategy[str]:
    return st.one_of(
        st.sampled_from(WORDS),
        st.text("县政府报告监督工作、，。：（）12 月", min_size=1, max_size=12),
    )


@st.composite
def _grids(draw: st.DrawFn) -> Grid:
    """Draw a table, in which some cells cover several places and some are blank."""
    rows, columns = draw(st.integers(1, 5)), draw(st.integers(1, 6))
    shapes = [draw(_shape(rows, columns)) for _ in range(draw(st.integers(0, 3)))]
    cells: list[list[GridCell | None]] = [[None] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            if cells[row][column] is None:
                shape = next((each for each in shapes if each[:2] == (row, column)), None)
                _put(cells, shape or _Shape(row, column, 1, 1), draw(_cell_texts()))
    return Grid([[each for each in row if each] for row in cells], places.table(1))


@st.composite
def _shape(draw: st.DrawFn, rows: int, columns: int) -> _Shape:
    row, column = draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1))
    return _Shape(
        row, column, draw(st.integers(1, rows - row)), draw(st.integers(1, columns - column))
    )


def _cell_texts() -> st.SearchStrategy[list[str]]:
    filled = st.lists(_words().filter(str.strip), min_size=1, max_size=2)
    return st.one_of(filled, filled, filled, st.just([]))


def _put(cells: list[list[GridCell | None]], shape: _Shape, texts: list[str]) -> None:
    """Put a cell at all places that it covers and that are free in its first row and column."""
    columns = 1
    while columns < shape.columns and cells[shape.row][shape.column + columns] is None:
        columns += 1
    passages = tuple(Passage(0, text.strip(), places.table(1)) for text in texts)
    cell = GridCell(passages, shape.row, shape.column, shape.rows, columns)
    for row in range(shape.row, shape.row + shape.rows):
        for column in range(shape.column, shape.column + columns):
            cells[row][column] = cell


def _numbered(blocks: list[Block]) -> OfficeFile:
    """Return a file whose passages are numbered through, each with its place."""
    numbers = count()
    made: list[Block] = []
    for at, block in enumerate(blocks):
        if isinstance(block, Passage):
            made.append(block._replace(number=next(numbers), place=places.paragraph(at + 1)))
            continue
        place = places.table(at + 1)
        known: dict[int, GridCell] = {}
        for cell in block.own_cells():
            where = places.cell(place, cell.row + 1, cell.column + 1)
            known[id(cell)] = cell._replace(
                passages=tuple(
                    each._replace(number=next(numbers), place=where) for each in cell.passages
                )
            )
        made.append(Grid([[known[id(cell)] for cell in row] for row in block.cells], place))
    return OfficeFile("计划.docx", tuple(made))
