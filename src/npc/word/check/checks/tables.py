"""Tables: their width, and what happens to them at the end of a page."""

from collections.abc import Iterator

from npc.messages import Message
from npc.word.check.document import WordTable
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.rules import BY_NAME
from npc.word.formats import MM_PER_POINT

HEAD, SPLIT, WIDTH = (
    BY_NAME[name] for name in ("table-head-repeated", "row-split", "table-too-wide")
)
_LONG = 10
"""Rows above which a table is likely to go on to a next page."""
_OVER = 12.0
"""Points that Word's own tables reach out of the text by the margins of their cells."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Judge each table."""
    for table in subject.file.tables:
        paragraphs = subject.file.paragraphs
        at = paragraphs[table.first - 1] if table.first <= len(paragraphs) else None
        for found in (*_width(subject, table), *_rows(table)):
            yield found._replace(paragraph=at)


def _width(subject: Subject, table: WordTable) -> Iterator[WordFinding]:
    room = subject.file.sections[table.section].text_width
    width = table.share * room or table.width
    if width > room + _OVER:
        yield WordFinding(
            WIDTH,
            Requirement("5.2.1"),
            Message(
                f"a table should be at most {room * MM_PER_POINT:.0f} mm wide, and is {width * MM_PER_POINT:.0f} mm",
                f"表格宽度应不超过版心{room * MM_PER_POINT:.0f}毫米，现为{width * MM_PER_POINT:.0f}毫米",
            ),
            Message("make its columns narrower, or turn the page", "请调窄各列，或将该页改为横排"),
        )
        return
    over = max(table.left + width - room if width else 0, -table.left)
    if over > _OVER:
        yield WordFinding(
            WIDTH,
            Requirement("5.2.1"),
            Message(
                f"a table should stay within the text area, and its indent moves it {over * MM_PER_POINT:.0f} mm out",
                f"表格应在版心内，现因左缩进超出版心{over * MM_PER_POINT:.0f}毫米",
            ),
            Message("set its indent from the left to 0", "将表格左缩进设为0"),
        )


def _rows(table: WordTable) -> Iterator[WordFinding]:
    if len(table.rows) <= _LONG:
        return
    if not table.rows[0].repeats:
        yield WordFinding(
            HEAD,
            Requirement("", "practice"),
            Message(
                f"the head of a table of {len(table.rows)} rows is not repeated on each page",
                f"表格共{len(table.rows)}行，未设置每页重复标题行",
            ),
            Message(
                "choose “repeat as header row” for its first row", "选中首行，设为“重复标题行”"
            ),
        )
    split = sum(row.may_split for row in table.rows)
    if split:
        yield WordFinding(
            SPLIT,
            Requirement("", "practice"),
            Message(
                f"{split} rows of a table may be cut by the end of a page",
                f"表格中有{split}行允许跨页断行",
            ),
            Message(
                "switch off “allow row to break across pages”", "在表格属性中取消“允许跨页断行”"
            ),
        )
