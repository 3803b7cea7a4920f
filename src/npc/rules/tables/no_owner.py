"""An item that nobody does."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Location, Matter, Plan
from npc.rules.base import Finding, Page
from npc.rules.tables.unused_field import is_row_by_row

RULE = Rule(
    "NPC323", "no-owner", Severity.WARNING, Message("an item without owner", "项目没有承办部门")
)
PAGE = Page(
    what=Message(
        "Every item and task has an owner. Of a table most of whose rows have none, as those that are published often are, it is said once.",
        "每个项目、每项工作都有承办部门。公开的计划常常不写承办部门，多数项目都没有写的，全表提示一次。",
    ),
    why=Message(
        "It would be in no department's schedule.", "没有部门的工作不会出现在任何部门的安排中。"
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, when: 7月, meetings: 常委会会议}
""",
    passes="""\
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find matters without owners, table by table."""
    if plan.arrangement:
        yield from _of(list(plan.arrangement.items), plan.arrangement.at / "categories")
    if plan.monthly_plan:
        yield from _of(list(plan.monthly_plan.tasks), plan.monthly_plan.at / "months")


def _of(matters: Sequence[Matter], table: Location) -> Iterator[Finding]:
    lacking = [matter for matter in matters if not matter.owners]
    if not is_row_by_row(len(lacking), len(matters)):
        count = len(lacking)
        message = _NONE if count == len(matters) else _MOST.format(count=count)
        yield Finding(message, table, _WRITE, on_key=True, severity=Severity.INFO)
        return
    for matter in lacking:
        yield Finding(
            Message("no owner for “{title}”", "“{title}”没有承办部门").format(title=matter.text),
            matter.at / ("title" if matter.at.has("title") else "content"),
            _WRITE,
        )


_NONE = Message("no row of the table has an owner", "全表未写承办部门")
_MOST = Message("{count} rows of the table have no owner", "表中有{count}项未写承办部门")
_WRITE = Message("write “owners: …”", "请写明“owners: …”")
