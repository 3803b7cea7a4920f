"""One matter in two rows of a table."""

from collections.abc import Iterable, Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.departments import folded
from npc.messages import Message
from npc.plan import Matter
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
    by_owners = (
        (item, (folded(item.text), item.owners.text))
        for item in plan.items
        if _DRAFT not in item.text  # 一审 and 二审 of one draft are two rows, each with its month
    )
    by_time = ((item, (folded(item.text), item.when.text)) for item in plan.items)
    found = {finding.at: finding for finding in _repeated(by_owners)}
    found |= {finding.at: finding for finding in _repeated(by_time)}
    yield from found.values()
    yield from _repeated(
        (task, (task.when.text, folded(task.text), task.owners.text)) for task in plan.tasks
    )


_DRAFT = "草案"


def _repeated(matters: Iterable[tuple[Matter, tuple[str, ...]]]) -> Iterator[Finding]:
    """Find what is repeated in one paper; what two papers have is compared by other rules."""
    first: dict[tuple[object, ...], Matter] = {}
    for matter, same in matters:
        before = first.setdefault((matter.paper, *same), matter)
        if before is not matter:
            yield Finding(
                RULE,
                Message("“{title}” stands here a second time", "“{title}”重复").format(
                    title=matter.text
                ),
                matter.text_at,
                Message(
                    "delete one row; several times go into one, such as 3月、9月",
                    "请删去一行；一事多次的，时间写在一行，如“3月、9月”",
                ),
                ((before.text_at, Message("it stands here first", "第一次在这里")),),
            )
