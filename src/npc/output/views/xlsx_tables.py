"""What stands on the sheets of a workbook: the view, each department's part of it, and totals."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from npc.views.view import Block, Cell, Column, ListedMatter, Row, View, runs_of_columns


class Table(NamedTuple):
    """One sheet."""

    name: str
    title: str
    remarks: Sequence[str]
    blocks: Sequence[Block]
    """Of the same columns, one below the other; none where there is nothing to list."""


_ROLE = Column("role", "承担方式")
_LEADS, _SHARES, _IS_CONCERNED = Cell("牵头"), Cell("参与"), Cell("可能涉及")
_CONCERNED_REMARK = "承担部门写“有关”“各”工委（室）的，列为可能涉及"
_DONE = {"planned": "未完成", "done": "已完成", "postponed": "已延期", "cancelled": "已取消"}
_TOTALS = (
    Column("department", "部门"),
    Column("led", "牵头"),
    Column("shared", "参与"),
    Column("total", "合计"),
    *(Column(status, name) for status, name in _DONE.items()),
    Column("overdue", "逾期"),
)
_TOTALS_REMARK = (
    "一个事项涉及几个部门的，各部门分别计数，末行只计一次；可能涉及的不计，已取消的也计入"
)


def tables(view: View) -> Iterator[Table]:
    """Give the sheets of a view in order.

    A department's own view has none for the departments that it shares work with: they would hold
    only a part of theirs.
    """
    runs = list(runs_of_columns(view.blocks))
    for blocks in runs or [[]]:
        yield Table(_name(blocks), view.heading, view.remarks, blocks)
    named = dict.fromkeys(name for one in view.matters for name in one.departments)
    concerned = dict.fromkeys(name for one in view.matters for name in one.concerned)
    departments = named | concerned
    if not departments or view.is_of_one_department:
        return
    matters = {one.key: one for one in view.matters}
    for name in departments:
        for blocks in runs:
            own = [one for block in blocks if (one := _part(block, name, matters)).rows]
            if own:
                remarks = (_CONCERNED_REMARK, *view.remarks) if name in concerned else view.remarks
                yield Table(name, f"{view.title}（{name}）", remarks, own)
    totals = Block("totals", "", _TOTALS, tuple(_totals(departments, view.matters)))
    yield Table("合计", f"{view.title}（各部门合计）", (_TOTALS_REMARK, *view.remarks), (totals,))


def _name(blocks: Sequence[Block]) -> str:
    heading = blocks[0].heading if len(blocks) == 1 else ""
    return heading.partition("（")[0] or "总表"


def _part(block: Block, department: str, matters: dict[str, ListedMatter]) -> Block:
    """Give the rows of a block that concern a department, and how."""
    rows = []
    for row in block.rows:
        matter = matters.get(row.matter or "")
        role = _role(matter, department) if matter else None
        if role:
            rows.append(Row((role, *row.cells), row.matter))
    heading = block.heading.rpartition("（")[0] or block.heading  # its count is of all
    return block._replace(columns=(_ROLE, *block.columns), rows=rows, heading=heading)


def _role(matter: ListedMatter, department: str) -> Cell | None:
    if matter.lead == department:
        return _LEADS
    if department in matter.departments:
        return _SHARES
    return _IS_CONCERNED if department in matter.concerned else None


def _totals(departments: Iterable[str], matters: Sequence[ListedMatter]) -> Iterator[Row]:
    for name in departments:
        led = [one for one in matters if one.lead == name]
        shared = [one for one in matters if name in one.departments and one.lead != name]
        yield _counted(name, len(led), len(shared), [*led, *shared])
    yield _counted("全部", None, None, matters)


def _counted(
    name: str, led: int | None, shared: int | None, matters: Sequence[ListedMatter]
) -> Row:
    states = [sum(one.status == status for one in matters) for status in _DONE]
    overdue = sum(one.is_overdue for one in matters)
    return Row(tuple(map(Cell, (name, led, shared, len(matters), *states, overdue))))
