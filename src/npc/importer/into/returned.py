"""A workbook of npc's own put into the plan from which it was made: cell by cell, by the keys of its rows."""

from npc.errors import UsageError
from npc.importer.into.plan_edits import PlanEdits
from npc.importer.into.returned_book import ReturnedBook
from npc.importer.into.returned_rows import known_rows
from npc.importer.into.sheet_merge import SheetMerge
from npc.messages import Message, Verbatim
from npc.output.workbook.clerk_tables import clerk_tables
from npc.output.workbook.hidden_sheet import VERSION


def put_back(edits: PlanEdits, book: ReturnedBook) -> None:
    """Put what was edited in a workbook into a plan.

    Raises:
        UsageError: It was made of another plan, or by a later version of npc.

    """
    exported = book.exported
    if exported.version != VERSION:
        raise UsageError(_NEWER.format(name=Verbatim(book.name)), hint=_UPDATE)
    if exported.year != str(edits.plan.year or ""):
        raise UsageError(
            _OTHER_PLAN.format(name=Verbatim(book.name), year=exported.year), hint=_THAT
        )
    back = {sheet.paper.number for sheet in book.sheets}
    for paper in exported.papers:
        if paper.number not in back:
            edits.remark(_NO_SHEET.format(name=paper.sheet))
    tables = {table.paper.id: table for table in clerk_tables(edits.plan)}
    for sheet in book.sheets:
        table = tables.get(sheet.paper.id)
        if table is None or table.paper.kind != sheet.paper.kind:
            edits.remark(_NO_PAPER.format(name=sheet.name))
            continue
        edits.told += sheet.told
        SheetMerge(edits, table.paper, sheet).put(known_rows(table))
        edits.remark(*sheet.remarks)
    edits.remark(*book.remarks)


_NEWER = Message(
    "“{name}” was written by another version of npc", "“{name}”是另一版本的 npc 导出的"
)
_UPDATE = Message("export it again with this version", "请用现在的版本重新导出")
_OTHER_PLAN = Message(
    "“{name}” was made of another plan, of {year}", "“{name}”是从另一份计划（{year}年）导出的"
)
_THAT = Message("name that plan with --into", "请用 --into 指定那份计划")
_NO_SHEET = Message(
    "the workbook has no sheet “{name}” any more; nothing of it was changed",
    "工作簿里已没有“{name}”这张表，这一部分没有改动",
)
_NO_PAPER = Message(
    "the plan has no paper for the sheet “{name}”; it was left out",
    "计划里没有与工作表“{name}”对应的文件，没有并入",
)
