"""Every matter once, with where body text, arrangement and monthly plan speak of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from npc.facts.facts import Facts
from npc.facts.tracing.covering import Unasked
from npc.facts.tracing.matrix import MatterRow, State, matrix
from npc.facts.tracing.preparing import Companion
from npc.facts.tracing.speaking import Mention
from npc.genre.progress import Status
from npc.messages import Message
from npc.plan import Item
from npc.views.accounts import NOTHING_PLANNED
from npc.views.counting import items
from npc.views.entries import annex_name, annexes_of
from npc.views.filters import STATUS_NAMES
from npc.views.phrases import COMMA, PAUSE, joined, labelled
from npc.views.schedule import source_of
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.trace_record import has_several, record
from npc.views.view import View

COLUMNS: tuple[Column[Text], ...] = (
    Column("state", Message("state", "状态"), cap=12),
    Column("text", Message("matter", "事项"), share=5),
    Column("body", Message("body text", "正文"), share=3),
    Column("arrangement", Message("arrangement", "安排表"), share=3),
    Column("monthly", Message("monthly plan", "月度计划"), share=2),
)
_STATES = {
    State.NO_ROW: Message("no row", "附表无"),
    State.NO_POINT: Message("no point", "正文无"),
    State.COMPLETE: Message("complete", "齐全"),
    State.NOT_COMPARED: Message("not compared", "未比对"),
    State.PAPER_ONLY: Message("own paper", "另有计划"),
    State.TASK_ONLY: Message("task only", "仅月度"),
}
_ALARMS = {State.NO_ROW: 2, State.NO_POINT: 1}


def trace_view(facts: Facts) -> View[Text]:
    """Show every matter with its places, holes first."""
    plan, unasked = facts.plan, facts.coverage.unasked
    rows = matrix(plan, facts.trace, unasked)
    papers = plan.papers if has_several(plan) else ()
    annexes = annexes_of(plan)
    names = {paper.id: annex_name(paper, annexes) for paper in papers}
    counted = [row for row in rows if not (row.item and row.item.is_cancelled)]
    holes = sum(row.state.is_hole for row in counted)
    return View(
        "trace",
        _TITLE.format(title=plan.title, all=len(counted), holes=holes),
        None,
        source_of(plan),
        (Block("matters", "", COLUMNS, tuple(_row(row, names) for row in rows)),),
        (),
        remarks=tuple(_silence(rows, unasked))
        or ((NOTHING_PLANNED.format(title=plan.title),) if plan.is_account else ()),
        record=lambda _: record(plan, rows),
        file=f"{plan.title}对照表",
    )


_TITLE = Message(
    "{title}: {all} matters, {holes} with a hole", "{title}：事项{all}个，缺项{holes}个"
)


def _silence(rows: Iterable[MatterRow], unasked: Mapping[Item, Unasked]) -> Iterator[Message]:
    """Say of which rows without a point the rules say nothing, and why."""
    holes = (row.item for row in rows if row.state is State.NO_POINT)
    why = Counter(unasked[item] for item in holes if item and item in unasked)
    if why:
        listed = joined(
            (_WHY[reason].format(number=why[reason]) for reason in _WHY if why[reason]), COMMA
        )
        yield labelled(_SILENT.format(items=items(why.total())), listed)


_SILENT = Message(
    "of the rows without a point, npc plan validate (NPC308) does not ask for {items}",
    "正文无的项目中，校核（NPC308）不提示的有{items}",
)
_WHY = {
    Unasked.NO_TIME: Message("{number} without a time", "时间未定{number}项"),
    Unasked.UPON_SUBMISSION: Message("{number} when submitted", "提请后才审议{number}项"),
    Unasked.NOT_SUPERVISING: Message("{number} not of supervision", "不属监督事项{number}项"),
    Unasked.OWN_PAPER: Message("{number} on papers of its own", "常委会自己的文件、人事{number}项"),
    Unasked.FEW_COVERED: Message(
        "{number} because the body text names fewer than two thirds of the rows",
        "正文写到的不足三分之二、不逐项要求的{number}项",
    ),
}

"""Between places, in both languages: programs have read it so."""


def _row(row: MatterRow, names: Mapping[str, Message]) -> Row[Text]:
    tasks = [_companion(companion) for companion in row.companions]
    tasks += [row.task.when.text] if row.task else []
    cells: tuple[Cell[Text], ...] = (
        Cell(_STATES[row.state], alarm=_ALARMS.get(row.state, 0)),
        Cell(row.text),
        Cell(joined(map(_mention, row.mentions), PAUSE)),
        Cell(joined(_places(row, names), PAUSE)),
        Cell(joined(dict.fromkeys(tasks), PAUSE)),
    )
    return Row(cells)


def _places(row: MatterRow, names: Mapping[str, Message]) -> Iterator[Text]:
    """Yield where an item stands; the papers have names where several have items."""
    for paper, item in row.places:
        name, when = names.get(paper.id, _UNNAMED), item.when.text
        state = STATUS_NAMES[Status.CANCELLED] if item.is_cancelled else _UNNAMED
        said = Message(
            *(
                " ".join(filter(None, (words, item.category, str(item.number), when or unset, end)))
                for words, unset, end in zip(name, _UNSET, state, strict=True)
            )
        )
        yield said.zh if said.en == said.zh else said


_UNNAMED = Message("", "")
_UNSET = Message("unset", "时间未定")


def _mention(mention: Mention) -> Message:
    if mention.point is None:
        return _SECTION
    named, alike = mention.point.named, _likeness(mention.likeness)
    return Message(named.en + alike, named.zh + alike)


_SECTION = Message("section", "部分引言")


def _companion(companion: Companion) -> str:
    return companion.task.when.text + _likeness(companion.likeness)


def _likeness(share: float) -> str:
    """Say how much is alike where it is not all."""
    return f" {share:.0%}" if share < 1 else ""
