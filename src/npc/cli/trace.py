"""The matrix of body text, arrangement and monthly plan."""

from collections.abc import Mapping

from npc.cli.grid import Column, Grid
from npc.cli.language import language
from npc.facts.tracing.matrix import MatterRow, State, matrix
from npc.facts.tracing.preparing import Companion
from npc.facts.tracing.speaking import Mention
from npc.messages import Message
from npc.plan import Item, Location, Plan, Task

_STATES = {
    State.NO_ROW: Message("no row", "附表无"),
    State.NO_POINT: Message("no point", "正文无"),
    State.COMPLETE: Message("complete", "齐全"),
    State.NOT_COMPARED: Message("not compared", "未比对"),
    State.TASK_ONLY: Message("task only", "仅月度"),
}
_STYLES = {State.NO_ROW: "red", State.NO_POINT: "yellow"}
_HEADINGS = (
    (Message("state", "状态"), 0),
    (Message("matter", "事项"), 5),
    (Message("body text", "正文"), 2),
    (Message("arrangement", "安排表"), 3),
    (Message("monthly plan", "月度计划"), 2),
)


def grid(plan: Plan) -> Grid:
    """Lay out every matter with its places, holes first."""
    rows = matrix(plan)
    return Grid(
        _heading(plan, rows),
        [Column(_said(heading), share) for heading, share in _HEADINGS],
        [_cells(row) for row in rows],
        [_STYLES.get(row.state, "") for row in rows],
        lambda: {"title": plan.title, "matters": [_record(row) for row in rows]},
    )


def _said(text: Message) -> str:
    return text.in_language(language())


def _heading(plan: Plan, rows: tuple[MatterRow, ...]) -> str:
    holes = sum(row.state.is_hole for row in rows)
    counted = Message(
        "{title}: {all} matters, {holes} with a hole", "{title}：事项{all}个，缺项{holes}个"
    )
    return _said(counted.format(title=plan.title, all=len(rows), holes=holes))


def _cells(row: MatterRow) -> tuple[str, ...]:
    item = f"{row.item.category} {row.item.number}{_when(row.item)}" if row.item else ""
    tasks = [_companion(one) for one in row.companions]
    tasks += [row.task.when.text] if row.task else []
    return (
        _said(_STATES[row.state]),
        row.text,
        "、".join(map(_mention, row.mentions)),
        item,
        "、".join(dict.fromkeys(tasks)),
    )


def _when(item: Item) -> str:
    unset = Message("unset", "时间未定")
    return f" {item.when.text or _said(unset)}"


def _mention(mention: Mention) -> str:
    if mention.point is None:
        return _said(Message("section", "部分引言"))
    point = Message("point {number}", "第{number}点").format(number=mention.point.number)
    return _said(point) + _likeness(mention.likeness)


def _companion(companion: Companion) -> str:
    return companion.task.when.text + _likeness(companion.likeness)


def _likeness(share: float) -> str:
    """Say how much is alike where it is not all."""
    return f" {share:.0%}" if share < 1 else ""


def _record(row: MatterRow) -> Mapping[str, object]:
    return {
        "state": row.state.value,
        "matter": row.text,
        "body": [_mention_record(one) for one in row.mentions],
        "arrangement": _item_record(row.item) if row.item else None,
        "monthly": [_companion_record(one) for one in row.companions]
        + ([_task_record(row.task)] if row.task else []),
    }


def _mention_record(mention: Mention) -> Mapping[str, object]:
    point = mention.point
    return {
        "point": point.number if point else None,
        "id": point.id if point else None,
        "likeness": round(mention.likeness, 2),
        "written": mention.is_written,
        **(_place(point.at) if point else {"file": None, "line": None}),
    }


def _item_record(item: Item) -> Mapping[str, object]:
    return {
        "category": item.category,
        "number": item.number,
        "id": item.id,
        "when": item.when.text or None,
        "meetings": list(item.meetings),
        "owners": item.owners.text,
        **_place(item.at),
    }


def _companion_record(companion: Companion) -> Mapping[str, object]:
    return {
        **_task_record(companion.task),
        "prepares": companion.prepares,
        "likeness": round(companion.likeness, 2),
        "written": companion.is_written,
    }


def _task_record(task: Task) -> Mapping[str, object]:
    return {
        "month": task.when.text,
        "content": task.text,
        "owners": task.owners.text,
        **_place(task.at),
    }


def _place(at: Location) -> Mapping[str, object]:
    place = at.place
    return {"file": place.path, "line": place.span.line if place.span else None}
