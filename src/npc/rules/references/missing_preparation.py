"""A report that nothing prepares, in a plan that prepares nearly every one."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.timing import Timing
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC310",
    "missing-preparation",
    Severity.WARNING,
    Message("a report without preparation", "听取报告前没有安排准备工作"),
)
RULES = (RULE,)

_FEWEST = 5
_NEARLY_ALL = 0.8


def check(facts: Facts) -> Iterator[Finding]:
    """Find reports that nothing prepares, where nearly all are prepared."""
    plan = facts.plan
    if not plan.arrangements or not plan.monthly_plan or plan.is_damaged("categories", "months"):
        return
    found = facts.trace
    # The audit report is examined along with the final accounts.
    heard = [
        item for item in plan.items if _is_heard(item) and "审计" not in found.about[item].signs
    ]
    # A task about the same matter, whatever it is called, shows that it was thought of.
    thought_of = {*found.tasks.companions, *found.tasks.touched}
    prepared = [item for item in heard if item in thought_of]
    if len(prepared) < max(_FEWEST, len(heard) * _NEARLY_ALL):
        return
    for item in heard:
        if item not in thought_of:
            yield Finding(
                RULE,
                Message(
                    "nothing in the monthly plan prepares “{title}”",
                    "月度计划没有为“{title}”安排准备工作",
                ).format(title=item.text),
                item.text_at,
                spelt(
                    Message(
                        "add a task in an earlier month, with “<prepares>” if it is worded otherwise",
                        "请在会前月份补列准备工作；名称不同的，用 <prepares> 注明",
                    )
                ),
            )


def _is_heard(item: Item) -> bool:
    return item.action == "听取和审议" and item.when.timing is Timing.MONTHS
