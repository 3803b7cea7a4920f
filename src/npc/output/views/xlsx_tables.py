"""What stands on the sheets of a workbook: the view, each department's part of it, and totals."""

from collections.abc import Iterable, Iterator, Sequence

from npc.genre.progress import Status
from npc.messages import Language, Message
from npc.output.views.text import BRACKETS
from npc.records import NamedTuple
from npc.views.filters import OVERDUE, STATUS_NAMES
from npc.views.table import Block, Cell, Column, Row, Text, runs_of_columns
from npc.views.view import ListedMatter, View


class SheetTable(NamedTuple):
    """One sheet."""

    name: str
    title: str
    remarks: Sequence[str]
    blocks: Sequence[Block[str]]
    """Of the same columns, one below the other; none where there is nothing to list."""
    language: Language


_ROLE = Message("role", "承担方式")
_LEADS, _SHARES = Message("in the lead", "牵头"), Message("shares in", "参与")
_ASSISTS = Message("assists", "配合")
_IS_CONCERNED = Message("perhaps concerned", "可能涉及")
_CONCERNED_REMARK = Message(
    "Perhaps concerned: where 有关 or 各工委（室） stand among the departments",
    "承担部门写“有关”“各”工委（室）的，列为可能涉及",
)
_NOBODY = Message("(no department)", "未写部门")
_ALL, _TOTAL, _WHOLE = Message("All", "全部"), Message("Total", "合计"), Message("All", "总表")
_OF_ALL = Message("all departments", "各部门合计")
_TOTALS: tuple[Column[Text], ...] = (
    Column("department", Message("department", "部门")),
    Column("led", _LEADS),
    Column("shared", _SHARES),
    Column("total", _TOTAL),
    *(Column(status.value, name) for status, name in STATUS_NAMES.items()),
    Column("overdue", OVERDUE),
)
_TOTALS_REMARK = Message(
    "What concerns several departments counts for each of them, and once in the last row; what "
    "perhaps concerns them does not count, and what is cancelled only in its own column",
    "一个事项涉及几个部门的，各部门分别计数，末行只计一次；可能涉及的不计，已取消的只在本列计数",
)


def tables(view: View[str]) -> Iterator[SheetTable]:
    """Yield the sheets of a view in order.

    A department's own view has none for the departments that it shares work with: they would hold
    only a part of theirs. What is filled in and read back stands once.
    """
    language = view.language
    for blocks in list(runs_of_columns(view.tables)) or [[]]:
        name = _name(blocks, language)
        yield SheetTable(name, view.heading, view.remarks, blocks, language)
    named = dict.fromkeys(name for matter in view.matters for name in matter.departments)
    concerned = dict.fromkeys(name for matter in view.matters for name in matter.concerned)
    departments = _in_order(view, named | concerned)
    is_filled_in = any(one.is_to_fill for block in view.tables for one in block.columns)
    if not departments or view.is_of_one_department or is_filled_in:
        return
    matters, runs = {one.key: one for one in view.matters}, list(runs_of_columns(view.blocks))
    remark = _CONCERNED_REMARK.in_language(language)
    for name in departments:
        for blocks in runs:
            parts = (_part(block, name, matters, language) for block in blocks)
            own = [part for part in parts if part.rows]
            if own:
                remarks = (remark, *view.remarks) if name in concerned else view.remarks
                yield SheetTable(name, _of(view, name), remarks, own, language)
    yield _totals(view)


def _of(view: View[str], whose: str) -> str:
    opening, closing = BRACKETS[view.language]
    return f"{view.title}{opening}{whose}{closing}"


def _name(blocks: Sequence[Block[str]], language: Language) -> str:
    heading = blocks[0].heading if len(blocks) == 1 else ""
    return heading.partition(BRACKETS[language][0])[0] or _WHOLE.in_language(language)


def _part(
    block: Block[str], department: str, matters: dict[str, ListedMatter], language: Language
) -> Block[str]:
    """Return the rows of a block that concern a department, and how."""
    rows = []
    for row in block.rows:
        matter = matters.get(row.matter or "")
        role = _role(matter, department) if matter else None
        if role:
            rows.append(Row((Cell(role.in_language(language)), *row.cells), row.matter))
    role_column: Column[Text] = Column("role", _ROLE)
    columns = (role_column.in_language(language), *block.columns)
    # The count in its heading is of all.
    heading = block.heading.rpartition(BRACKETS[language][0])[0] or block.heading
    return block._replace(columns=columns, rows=rows, heading=heading)


def _role(matter: ListedMatter, department: str) -> Message | None:
    if matter.lead == department:
        return _LEADS
    if department in matter.assistants:
        return _ASSISTS
    if department in matter.departments:
        return _SHARES
    return _IS_CONCERNED if department in matter.concerned else None


def _in_order(view: View[str], names: Iterable[str]) -> list[str]:
    """Return names of departments in the order of the plan's list, others behind them."""
    order = {name: at for at, name in enumerate(view.source.departments)}
    return sorted(names, key=lambda name: order.get(name, len(order)))


def _totals(view: View[str]) -> SheetTable:
    """Return the sheet with the numbers of each department, and of who else leads."""
    language, matters = view.language, _of_title(view)
    leads = dict.fromkeys(matter.lead for matter in matters if matter.lead)
    named = dict.fromkeys(name for matter in matters for name in matter.departments)
    names = _in_order(view, named | leads)
    block = Block("totals", "", _TOTALS, tuple(_counts(names, matters)))
    undated = (_UNDATED_REMARK,) if len(matters) < len(view.matters) else ()
    return SheetTable(
        _TOTAL.in_language(language),
        _of(view, _OF_ALL.in_language(language)),
        (*(said.in_language(language) for said in (_TOTALS_REMARK, *undated)), *view.remarks),
        (block.in_language(language),),
        language,
    )


_UNDATED_REMARK = Message(
    "As in the title, what has no time is not counted", "与标题一致，时间未定的不计"
)
_UNDATED = "unscheduled"


def _of_title(view: View[str]) -> Sequence[ListedMatter]:
    """Return the matters that the title counts: beside a month, not those without a time."""
    if view.total in {len(view.matters), _number(view.matters)}:
        return view.matters
    dated = {row.matter for block in view.blocks if block.name != _UNDATED for row in block.rows}
    return [matter for matter in view.matters if matter.key in dated]


def _counts(names: Iterable[str], matters: Sequence[ListedMatter]) -> Iterator[Row[Text]]:
    for name in names:
        led = [matter for matter in matters if matter.lead == name]
        shared = [
            matter for matter in matters if name in matter.departments and matter.lead != name
        ]
        yield _counted(name, _number(led), _number(shared), [*led, *shared])
    nobodys = [matter for matter in matters if not matter.lead]
    if nobodys:
        yield _counted(_NOBODY, _number(nobodys), 0, nobodys)
    yield _counted(_ALL, None, None, matters)


def _number(matters: Sequence[ListedMatter]) -> int:
    """Count matters that are not cancelled."""
    return sum(matter.status != Status.CANCELLED for matter in matters)


def _counted(
    name: Text, led: int | None, shared: int | None, matters: Sequence[ListedMatter]
) -> Row[Text]:
    states = [sum(matter.status == status for matter in matters) for status in STATUS_NAMES]
    overdue = sum(matter.is_overdue for matter in matters)
    numbers = (led, shared, _number(matters), *states, overdue)
    return Row((Cell(name), *(Cell(number) for number in numbers)))
