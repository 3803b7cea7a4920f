"""One matter in two rows of a table."""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Rule, Severity
from npc.genre.owners import folded
from npc.messages import Message
from npc.plan import Item, Plan, Task
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC320",
    "duplicate-item",
    Severity.ERROR,
    Message("an item stands twice in a table", "项目重复"),
)
PAGE = Page(
    what=Message(
        "No two rows of the arrangement have one title and the same owners or time; no two of the "
        "monthly plan have the same content and owners in one month.",
        "主要工作安排表中没有名称相同、且部门或时间也相同的两行；月度计划同一个月内没有内容和部门都相同的两项。",
    ),
    why=Message(
        "The count of the category is wrong, and the work is scheduled twice.",
        "重复的项目会使类别项数有误，工作也会安排两遍。",
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月}
      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 9月}
""",
    passes="""\
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月、9月}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find rows that say what an earlier one says."""
    if plan.arrangement:
        by_owners = (
            (item, (folded(item.text), item.owners.text)) for item in plan.arrangement.items
        )
        by_time = ((item, (folded(item.text), item.when.text)) for item in plan.arrangement.items)
        found = {finding.at: finding for finding in _repeated(by_owners, "title")}
        found |= {finding.at: finding for finding in _repeated(by_time, "title")}
        yield from found.values()
    if plan.monthly_plan:
        tasks = plan.monthly_plan.tasks
        yield from _repeated(
            ((task, (task.when.text, folded(task.text), task.owners.text)) for task in tasks),
            "content",
        )


def _repeated(
    matters: Iterable[tuple[Item | Task, tuple[str, ...]]], key: str
) -> Iterator[Finding]:
    first: dict[tuple[str, ...], Item | Task] = {}
    for matter, same in matters:
        before = first.setdefault(same, matter)
        if before is not matter:
            yield Finding(
                Message("“{title}” stands here a second time", "“{title}”重复").format(
                    title=matter.text
                ),
                matter.at / key,
                Message(
                    "delete one row; several times go into one, such as 3月、9月",
                    "请删去一行；一事多次的，时间写在一行，如“3月、9月”",
                ),
                ((before.at / key, Message("it stands here first", "第一次在这里")),),
            )
