"""What the places of an original are called, so that a clerk finds them in his file."""

from collections.abc import Sequence

from npc.messages import Message


def paragraph(number: int) -> Message:
    """Name a paragraph of a text; empty ones and those of tables are not counted."""
    return Message(f"paragraph {number}", f"第{number}段")


def line(number: int) -> Message:
    """Name a line of a plain text, from 1."""
    return Message(f"line {number}", f"第{number}行")


def lines(numbers: Sequence[int]) -> Message:
    """Name the lines of a plain text that one paragraph was put together from, from 1."""
    if len(numbers) == 1:
        return line(numbers[0])
    return Message("lines {numbers}", "第{numbers}行").format(numbers=list(numbers))


def line_cell(number: int, column: int) -> Message:
    """Name a cell of a table that stands in the lines of a plain text, from 1."""
    return Message(f"line {number}, column {column}", f"第{number}行第{column}列")


def table(number: int) -> Message:
    """Name a table of a text, from 1."""
    return Message(f"table {number}", f"表{number}")


def cell(of: Message, row: int, column: int) -> Message:
    """Name a cell of a table, from 1; of several columns the first."""
    # A table may have a hundred thousand: patterns take ten times as long.
    return Message(f"{of.en}, row {row}, column {column}", f"{of.zh}第{row}行第{column}列")


def on_page(number: int, place: Message) -> Message:
    """Name a place on a page, from 1: 第2页第5行, 第3页表1."""
    return Message("page {page}, {place}", "第{page}页{place}").format(page=number, place=place)


def sheet(name: str) -> Message:
    """Name a sheet of a workbook."""
    return Message("sheet “{sheet}”", "工作表“{sheet}”").format(sheet=name)


def sheet_cell(sheet: Message, reference: str) -> Message:
    """Name a cell of a sheet as programs for workbooks do: 工作表“安排”A46."""
    return Message(f"{sheet.en} {reference}", f"{sheet.zh}{reference}")


def line_of(of: Message, number: int) -> Message:
    """Name a line of a paragraph, from 1."""
    return Message("{of}, line {n}", "{of}第{n}行").format(of=of, n=number)


def within_table_of(of: Message) -> Message:
    """Name what stands in a table within a cell."""
    return Message("{of}, in the table there", "{of}的内嵌表格").format(of=of)


def box(of: Message) -> Message:
    """Name a text box by where it hangs."""
    return Message("text box at {of}", "{of}处的文本框").format(of=of)


def note(number: int) -> Message:
    """Name a footnote or endnote, from 1 in the order in which they are used."""
    return Message(f"note {number}", f"注释{number}")


def comment(number: int) -> Message:
    """Name a comment in the margin, from 1."""
    return Message(f"comment {number}", f"批注{number}")


HEADER = Message("header", "页眉")
FOOTER = Message("footer", "页脚")
