"""A joined plan as one JSON object; its form has a version."""

import datetime as dt
from collections.abc import Mapping

from npc.facts.facts import Facts
from npc.genre.departments import Department
from npc.kinds.ledger import Ledger
from npc.kinds.meeting import Session
from npc.kinds.paper import LEVELS
from npc.kinds.record import Record
from npc.kinds.registry import PAPERS
from npc.output.json_objects import (
    INTEGER,
    STRING,
    AnyObject,
    JsonField,
    JsonObject,
    array_of,
    head_of,
    or_null,
    ref,
)
from npc.output.plan_json import told, values
from npc.output.plan_json.matters import MATTER, StatedMatter, stated_matters
from npc.output.plan_json.naming import name_of
from npc.output.plan_json.records import objects
from npc.output.plan_json.row import PlanRow
from npc.output.plan_json.told import FOLLOWED
from npc.plan import Location
from npc.records import NamedTuple

VERSION = 1
"""Goes up when a key changes its meaning or is taken away; new keys may come without."""


class JoinedPlan(NamedTuple):
    """A plan as it is known on a day."""

    facts: Facts
    day: dt.date | None
    """None where all that is known counts."""
    matters: tuple[StatedMatter, ...]
    keys: Mapping[Location, str]

    def written(self, record: Record, declared: type[Record]) -> dict[str, object]:
        """Return a mapping of the plan as JSON."""
        return objects()[declared].of(PlanRow(record, self.keys))


def plan_record(facts: Facts, day: dt.date | None = None) -> dict[str, object]:
    """Return a plan as JSON.

    Args:
        facts: What is known of it up to the day.
        day: The day; None where all that is known counts, and nothing is judged by a day.

    """
    matters = tuple(stated_matters(facts, day))
    keys = {each.matter.at: each.listed.key for each in matters}
    return DOCUMENT.of(JoinedPlan(facts, day, matters, keys))


_DEPARTMENT: JsonObject[Department] = JsonObject(
    "listed-department",
    "名单中的部门",
    JsonField("name", STRING, "名称", lambda department: department.name),
    JsonField("aliases", array_of(STRING), "简称", lambda department: [*department.aliases]),
)
DOCUMENT: JsonObject[JoinedPlan] = JsonObject(
    "npc-plan",
    "`npc plan show --to json` 所写。同一版本内只增加键。",
    *head_of("npc-plan", VERSION),
    JsonField(
        "as_of",
        told.DAY_OR_NULL,
        "`--as-of` 的日期：台账记到这一天的都算；没有写的为 `null`，台账所记全算",
        lambda plan: told.day_or_none(plan.day),
    ),
    JsonField("name", STRING, "计划目录或文件的名称", lambda plan: plan.facts.plan.name),
    JsonField(
        "title", STRING, "标题：正文的，没有正文的为第一份文件的", lambda p: p.facts.plan.title
    ),
    JsonField("year", or_null(INTEGER), "年度", lambda plan: plan.facts.plan.year),
    JsonField("organ", or_null(STRING), "机关", lambda plan: plan.facts.plan.organ),
    JsonField(
        "level",
        {"enum": [*LEVELS, None]},
        "层级：" + "、".join(f"`{word}`（{name}）" for word, name in LEVELS.items()),
        lambda plan: plan.facts.plan.level,
    ),
    JsonField(
        "departments",
        array_of(ref("listed-department")),
        "部门名单",
        lambda plan: [*map(_DEPARTMENT.of, plan.facts.plan.departments)],
    ),
    JsonField(
        "sessions",
        array_of(ref("session")),
        "已定日期的会议；台账记了的照台账",
        lambda plan: [plan.written(each, Session) for each in plan.facts.plan.sessions],
    ),
    JsonField(
        "papers",
        array_of({"oneOf": [ref(name_of(paper)) for paper in PAPERS.values()]}),
        "各份文件，按种类、再按文件的次序；有台账的，是调整以后的",
        lambda plan: [plan.written(each, type(each)) for each in plan.facts.plan.papers],
    ),
    JsonField(
        "ledgers",
        array_of(ref("ledger")),
        "台账，照原文，包括 `as_of` 以后的",
        lambda plan: [plan.written(each, Ledger) for each in plan.facts.plan.ledgers],
    ),
    JsonField(
        "matters",
        array_of(ref("stated-matter")),
        "全年的事项，每项一次，不论在几份文件里；按附件和其他各表的次序",
        lambda plan: [*map(MATTER.of, plan.matters)],
    ),
    JsonField(
        "opinions",
        array_of(ref("followed")),
        "审议意见",
        lambda plan: [*map(FOLLOWED.of, told.followed_opinions(plan.facts, plan.day))],
        is_always=False,
    ),
    JsonField(
        "suggestions",
        array_of(ref("followed")),
        "代表建议，各批",
        lambda plan: [*map(FOLLOWED.of, told.followed_batches(plan.facts, plan.day))],
        is_always=False,
    ),
)
PARTS: tuple[AnyObject, ...] = (
    _DEPARTMENT,
    *objects().values(),
    *values.PARTS,
    MATTER,
    *told.PARTS,
)
"""The objects in it, but for that of `listed`, which the schema of schedules describes."""
