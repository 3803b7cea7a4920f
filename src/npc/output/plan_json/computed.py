"""What is computed of the mappings of plan files and written beside their keys, a line each."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from npc.kinds.category import Category
from npc.kinds.item import Item
from npc.kinds.ledger import MatterFact, ProgressNote
from npc.kinds.ledger_papers import Answered
from npc.kinds.matter import Matter
from npc.kinds.meeting import Session
from npc.kinds.monthly_plan import Month, Task
from npc.kinds.notes import Note
from npc.kinds.paper import Exemption, Paper, Role
from npc.kinds.points import Point
from npc.kinds.record import Record
from npc.kinds.review import ReviewPart
from npc.kinds.sections import Heading
from npc.output.json_objects import BOOLEAN, COUNT, DAY, INTEGER, STRING, Schema, ref
from npc.output.plan_json.values import PLACE, WHEN
from npc.records import NamedTuple


class ComputedKey(NamedTuple):
    """A key of JSON that plan files do not have."""

    name: str
    schema: Schema
    about: str
    """In Chinese."""
    value: Callable[[Any], object]
    record: type[Record] | None = None
    """The mapping, where it is a list of some that plan files have."""


def computed(record: type[Record]) -> Iterator[ComputedKey]:
    """Yield what is computed of a mapping, that of its base classes first."""
    for base in reversed(record.__mro__):
        yield from _COMPUTED.get(base, ())


def _changed(matter: Matter) -> dict[str, object]:
    return {name.replace("-", "_"): PLACE.of(at.place) for name, at in matter.changed_at.items()}


_NUMBER = ComputedKey("number", INTEGER, "序号，从1起", lambda each: each.number)
_LABEL = ComputedKey("label", STRING, "印在前面的编号，如 一、", lambda each: each.label)
_COMPUTED: Mapping[type, tuple[ComputedKey, ...]] = {
    Paper: (
        ComputedKey("name", STRING, "简称", lambda paper: paper.name),
        ComputedKey(
            "purpose",
            STRING,
            "同类文件有几份的，是全年的哪一份，如 监督工作计划",
            lambda paper: paper.purpose,
        ),
        ComputedKey(
            "role",
            {"enum": [each.value for each in Role]},
            "`issues`（印发正文的）、`body`（正文）、`annex`（可以作附件的）",
            lambda paper: paper.role.value,
        ),
    ),
    Heading: (_NUMBER, _LABEL),
    Point: (
        _NUMBER._replace(about="序号，从1起，全文通编，不论印成什么"),
        _LABEL._replace(about="印在前面的编号，如 3."),
    ),
    Category: (
        _NUMBER,
        ComputedKey("level", INTEGER, "第几层，从1起", lambda category: category.level),
        ComputedKey("count", COUNT, "项数，连同下一层的", lambda category: len(category.all_items)),
        ComputedKey(
            "typed_count", INTEGER, "名称后面手工写的项数", lambda category: category.typed_count
        ),
    ),
    Matter: (
        _NUMBER,
        ComputedKey(
            "changed",
            {"type": "object", "additionalProperties": ref("place")},
            "台账改了的键，各是哪里改的",
            _changed,
        ),
    ),
    Item: (
        ComputedKey("category", STRING, "类别", lambda item: item.category),
        ComputedKey(
            "planned",
            ref("when"),
            "列入议程的，原来安排的时间；`when` 是会议的日期",
            lambda item: WHEN.of(item.planned) if item.planned.text else None,
        ),
        ComputedKey("sittings", {}, "列入议程的各次会议", lambda item: item.sittings, Session),
    ),
    Month: (
        ComputedKey("number", INTEGER, "几月", lambda month: month.number),
        ComputedKey("text", STRING, "月份，照原文", lambda month: month.text),
        ComputedKey("tasks", {}, "月度事项", lambda month: month.tasks, Task),
    ),
    Session: (ComputedKey("number", INTEGER, "第几次", lambda session: session.number),),
    Note: (
        ComputedKey("name", STRING, "名称，文中写作 [^名称]", lambda note: note.name),
        ComputedKey("text", STRING, "内容", lambda note: note.text),
    ),
    Exemption: (ComputedKey("duty", STRING, "法定事项的名称", lambda each: each.duty),),
    ReviewPart: (
        ComputedKey(
            "looks_ahead", BOOLEAN, "是下一步的计划，不是总结", lambda part: part.looks_ahead
        ),
    ),
    MatterFact: (ComputedKey("reference", STRING, "哪一项，照原文", lambda fact: fact.reference),),
    ProgressNote: (
        ComputedKey("day", DAY, "哪一天", lambda note: note.day.isoformat()),
        ComputedKey("text", STRING, "那一天的进展", lambda note: note.text),
    ),
    Answered: (
        ComputedKey("day", DAY, "到哪一天为止", lambda each: each.day.isoformat()),
        ComputedKey("number", COUNT, "共答复多少件", lambda each: each.number),
    ),
}
