"""One matter in two rows of a table."""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.owners import folded
from npc.messages import Message
from npc.plan import Item, Task
from npc.rules.base import Finding

RULE = Rule(
    "NPC320",
    "duplicate-item",
    Severity.ERROR,
    Message("an item stands twice in a table", "项目重复"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find rows that say what an earlier one says."""
    plan = facts.plan
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
                RULE,
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
