"""What is to be said of a sheet beside its words."""

from collections.abc import Iterator, Sequence

from npc.messages import Message, Verbatim
from npc.word.sheet_places import letters_of, name_of
from npc.word.sheets import Sheet


def remarks_of(sheet: Sheet, covered: Sequence[tuple[str, str]]) -> Iterator[Message]:
    """Yield what is to be said of a sheet.

    Args:
        sheet: It.
        covered: Cells with words that a merged cell hides, and the words.

    """
    rows = [row.number for row in sheet.rows if row.number in sheet.hidden_rows]
    if rows:
        yield _HIDDEN_ROWS.format(sheet=sheet.name, rows=rows)
    used = {column for row in sheet.rows for column in row.cells} & sheet.hidden_columns
    if used:
        columns = [Verbatim(letters_of(column)) for column in sorted(used)]
        yield _HIDDEN_COLUMNS.format(sheet=sheet.name, columns=columns)
    unreckoned = [(row.number, column) for row in sheet.rows for column in sorted(row.unreckoned)]
    if unreckoned:
        yield _UNRECKONED.format(sheet=sheet.name, cells=_names(unreckoned))
    wrong = [
        (row.number, column)
        for row in sheet.rows
        for column, value in row.cells.items()
        if value in ERRORS
    ]
    if wrong:
        yield _WRONG.format(sheet=sheet.name, cells=_names(wrong))
    for cell, words in covered:
        yield _COVERED.format(sheet=sheet.name, cell=Verbatim(cell), words=words)


def _names(cells: Sequence[tuple[int, int]]) -> list[Verbatim]:
    return [Verbatim(name_of(*cell)) for cell in cells]


ERRORS = frozenset(("#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"))
_HIDDEN_ROWS = Message(
    "hidden rows of the sheet “{sheet}” were read too: {rows}",
    "工作表“{sheet}”隐藏的行也已读入：第{rows}行",
)
_HIDDEN_COLUMNS = Message(
    "hidden columns of the sheet “{sheet}” were read too: {columns}",
    "工作表“{sheet}”隐藏的列也已读入：{columns}",
)
_UNRECKONED = Message(
    "formulas of the sheet “{sheet}” have no saved result; open it in Excel, save it, and import it again: {cells}",
    "工作表“{sheet}”的公式没有保存结果，请用 Excel 打开、保存后再导入：{cells}",
)
_WRONG = Message(
    "formulas of the sheet “{sheet}” are in error: {cells}", "工作表“{sheet}”的公式出错：{cells}"
)
_COVERED = Message(
    "in the sheet “{sheet}”, a merged cell hides the words of {cell}, which were not read: “{words}”",
    "工作表“{sheet}”的 {cell} 被合并单元格盖住，其中的文字未读入：“{words}”",
)
