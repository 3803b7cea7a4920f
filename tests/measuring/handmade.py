"""Word files as offices type them, without styles: what measures and attacks of the importer make theirs of."""

from collections.abc import Iterable, Sequence
from copy import deepcopy
from io import BytesIO

import docx
from docx.document import Document
from docx.table import Table

HEADS = ("类别", "序号", "项目名称", "组织实施部门", "时间", "常委会会议", "主任会议")


def document(*paragraphs: str) -> Document:
    """Return a file with some paragraphs."""
    made = docx.Document()
    for each in paragraphs:
        made.add_paragraph(each)
    return made


def add_table(made: Document, rows: Sequence[Sequence[str]]) -> Table:
    """Put a table at the end of a file, by its XML: python-docx takes minutes for a long one."""
    width = max(map(len, rows))
    table: Table = made.add_table(rows=1, cols=width)
    first = table._tbl.tr_lst[0]  # noqa: SLF001 - as above
    for row in rows:
        copied = deepcopy(first)
        for cell, text in zip(copied.tc_lst, row, strict=False):
            cell.p_lst[0].add_r().text = text
        table._tbl.append(copied)  # noqa: SLF001 - as above
    table._tbl.remove(first)  # noqa: SLF001 - as above
    return table


def data_of(made: Document) -> bytes:
    """Return the bytes of a file."""
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def table_of(number: int) -> bytes:
    """Return a file whose table has some rows."""
    made = document("云溪县人大常委会2026年主要工作安排表")
    rows = (_row(at) for at in range(number))
    add_table(made, [HEADS, *rows])
    return data_of(made)


def _row(at: int) -> tuple[str, ...]:
    category = f"第{at // 20 + 1}类监督工作" if at % 20 == 0 else ""
    title = f"听取和审议县政府关于第{at + 1}片区排水防涝工作情况的报告"
    ticks = ("√", "") if at % 2 else ("", "√")
    return (category, str(at + 1), title, "财经工委", f"{at % 12 + 1}月", *ticks)


def text_of(pages: int) -> bytes:
    """Return a file whose text has some pages, some 600 characters each."""
    return data_of(document("云溪县人大常委会2026年工作要点", *_paragraphs(pages)))


def _paragraphs(pages: int) -> Iterable[str]:
    sentence = "听取和审议县政府关于生态环境保护工作情况的报告，跟踪监督审议意见研究处理情况，推动问题整改。"
    yield sentence * 3
    for page in range(pages):
        if page % 4 == 0:
            yield f"{_numeral(page // 4 + 1)}、推动第{page // 4 + 1}个方面工作"
        for at in range(3):
            yield f"{page * 3 + at + 1}．做好第{page * 3 + at + 1}项工作。{sentence * 4}"


def _numeral(number: int) -> str:
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number, 10)
    return (
        (digits[tens] if tens > 1 else "") + ("十" if tens else "") + (digits[ones] if ones else "")
    )
