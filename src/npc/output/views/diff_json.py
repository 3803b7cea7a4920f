"""What is otherwise in a second state of a plan as JSON, for programs; its form has a version.

All names are English and all values as the plan has them: it is the same in both languages.
"""

import json

from npc.differing.records import DiffChange, DiffSubject, PlanDifference, PlanDifferences
from npc.facts.telling_changes import ToBeTold
from npc.output.json_objects import (
    BOOLEAN,
    COUNT,
    INTEGER,
    STRING,
    JsonField,
    JsonObject,
    array_of,
    head_of,
    or_null,
    ref,
)
from npc.plan import Location, Plan, Point
from npc.records import NamedTuple
from npc.views.differences import DiffSides, told_of

VERSION = 1
"""Goes up when a field changes its meaning or is taken away; new fields may come without."""


class _Side(NamedTuple):
    plan: Plan
    path: str


class _Place(NamedTuple):
    at: Location
    is_before: bool


class _Compared(NamedTuple):
    found: PlanDifferences
    sides: DiffSides


_SIDE: JsonObject[_Side] = JsonObject(
    "side",
    "两个版本之一",
    JsonField("path", STRING, "路径；历史版本写作 `HEAD~1:plans/2027`", lambda side: side.path),
    JsonField("name", STRING, "计划的名称：目录名或文件名", lambda side: side.plan.name),
    JsonField("title", STRING, "标题", lambda side: side.plan.title),
    JsonField("organ", or_null(STRING), "机关", lambda side: side.plan.organ),
    JsonField("year", or_null(INTEGER), "年度", lambda side: side.plan.year),
)
_PLACE: JsonObject[_Place] = JsonObject(
    "place",
    "位置",
    JsonField(
        "side",
        {"enum": ["before", "after"]},
        "在哪个版本：`before`（原来）只用于取消、删去、不再列入的",
        lambda place: "before" if place.is_before else "after",
    ),
    JsonField("file", STRING, "文件的路径", lambda place: place.at.place.path),
    JsonField("line", or_null(INTEGER), "行号，从1起", lambda place: _line(place.at)),
)


def _line(at: Location) -> int | None:
    span = at.place.span
    return span.line if span else None


def _point(each: PlanDifference) -> int | None:
    row = each.found or each.have
    return row.number if isinstance(row, Point) else None


_CHANGE: JsonObject[PlanDifference] = JsonObject(
    "change",
    "一处变化；一个事项有几处变化的，各为一处",
    JsonField(
        "subject",
        {"enum": [*map(str, DiffSubject)]},
        "什么变了：`plan`（机关、年度、层级）、`department`（部门）、`session`（会期）、`paper`（文件）、"
        "`section`（部分、类别）、`point`（要点）、`matter`（事项）",
        lambda each: str(each.subject),
    ),
    JsonField(
        "change",
        {"enum": [*map(str, DiffChange)]},
        "怎样变：`added`（新增）、`dropped`（取消、删去）、`moved`（改期）、`retitled`（改名称）、"
        "`given`（改部门）、`meetings`（改会议）、`relocated`（改列到别的类别、部分、文件）、"
        "`listed`、`unlisted`（列入、不再列入：用 `same` 引的）、`reworded`（改写）、"
        "`reordered`（改次序）、`changed`（更改别的键）",
        lambda each: str(each.change),
    ),
    JsonField("title", STRING, "名称，现在的；取消的，原来的", lambda each: each.title),
    JsonField(
        "id",
        or_null(STRING),
        "编号（`id`）",
        lambda each: getattr(each.found or each.have, "id", None) or None,
    ),
    JsonField("point", or_null(INTEGER), "要点的序号", _point),
    JsonField(
        "key",
        or_null(STRING),
        "变的是哪个键，英文名",
        lambda each: each.key.name if each.key else None,
    ),
    JsonField("before", or_null(STRING), "原来的内容", lambda each: each.before or None),
    JsonField("after", or_null(STRING), "现在的内容", lambda each: each.after or None),
    JsonField(
        "paper",
        or_null(STRING),
        "所在文件的编号",
        lambda each: each.paper.id if each.paper else None,
    ),
    JsonField(
        "section",
        or_null(STRING),
        "所在的类别、月份、部分",
        lambda each: each.place or None,
    ),
    JsonField(
        "is_alike",
        BOOLEAN,
        "是否只因文字相近而认作同一个，应当核对",
        lambda each: each.is_alike,
    ),
    JsonField(
        "place",
        or_null(ref("place")),
        "位置；部门、机关写在 `npc.yaml` 里的为 `null`",
        lambda each: _PLACE.of(_Place(each.at, each.is_before)) if each.at else None,
    ),
)
_TELL: JsonObject[ToBeTold] = JsonObject(
    "tell",
    "应当告知谁：变化的事项，原来和现在的",
    JsonField("organs", array_of(STRING), "作报告的机关", lambda told: [*told.organs]),
    JsonField(
        "departments", array_of(STRING), "承办、配合的部门", lambda told: [*told.departments]
    ),
)
DOCUMENT: JsonObject[_Compared] = JsonObject(
    "npc-diff",
    "`npc plan diff --to json` 所写。同一版本内只增加键。",
    *head_of("npc-diff", VERSION),
    JsonField(
        "before",
        ref("side"),
        "原来的版本",
        lambda each: _SIDE.of(_Side(each.found.before, each.sides.before)),
    ),
    JsonField(
        "after",
        ref("side"),
        "现在的版本",
        lambda each: _SIDE.of(_Side(each.found.after, each.sides.after)),
    ),
    JsonField("total", COUNT, "共多少处变化；没有变化的为0", lambda each: len(each.found.found)),
    JsonField(
        "respelt",
        COUNT,
        "另有多少处只是写法不同（空格、标点、“七月”写作“7月”）、意思没有变，不列",
        lambda each: each.found.respelt,
    ),
    JsonField(
        "changes",
        array_of(ref("change")),
        "各处变化：机关、部门、会期、文件、部分、要点，然后事项",
        lambda each: [*map(_CHANGE.of, each.found.found)],
    ),
    JsonField("tell", ref("tell"), "应当告知谁", lambda each: _TELL.of(told_of(each.found))),
)
PARTS = (_SIDE, _CHANGE, _PLACE, _TELL)
"""The objects in it."""


def document(found: PlanDifferences, sides: DiffSides) -> bytes:
    """Return differences as a JSON document.

    Args:
        found: The differences.
        sides: What the two states are called.

    """
    text = json.dumps(DOCUMENT.of(_Compared(found, sides)), ensure_ascii=False, indent=2)
    return f"{text}\n".encode("utf-8", "replace")
