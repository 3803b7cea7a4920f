"""One matter that two tables give to different departments."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.tracing.trace import trace
from npc.genre.owners import Owners
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.references.examples import report_and_study
from npc.rules.references.late_preparation import alike

RULE = Rule(
    "NPC313",
    "different-owners",
    Severity.WARNING,
    Message("different owners of one matter", "同一事项的部门前后不一"),
)
PAGE = Page(
    what=Message(
        "A task of the monthly plan and the item that it prepares or is about have a department "
        "in common. 有关工委, 各工委（室） stand for any. Where “prepares” does not say it, at least "
        "75 % of the words are the same.",
        "月度计划的工作与所对应的安排表项目，至少有一个部门相同；“有关工委”“各工委（室）”可以是任何部门。"
        "没有写 prepares 的，用词相同75%以上视为同一事项。",
    ),
    why=Message(
        "When departments were changed in one table, the other still names the old one.",
        "调整分工时只改了一张表，另一张表仍是原来的部门。",
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails=report_and_study(owners="财经工委"),
    passes=report_and_study(owners="社会工委及财经工委"),
)


def check(plan: Plan) -> Iterator[Finding]:
    """Compare the owners of items with those of tasks on the same matter."""
    for item, companions in trace(plan).tasks.companions.items():
        for companion in companions:
            task = companion.task
            if _are_apart(task.owners, item.owners):
                yield Finding(
                    Message(
                        "“{owners}” here, “{others}” in the arrangement",
                        "这里是“{owners}”，安排表中是“{others}”",
                    ).format(owners=task.owners.text, others=item.owners.text),
                    task.at / "owners",
                    Message("make the departments agree", "请核对并统一承办部门"),
                    ((item.at / "owners", alike(_SAME, companion)),),
                )


def _are_apart(owners: Owners, others: Owners) -> bool:
    """Tell whether two matters have owners, all of them named, and none in common."""
    if not owners or not others:
        return False
    if any(owner.placeholder for owner in (*owners, *others)):
        return False
    names = {owner.department or owner.text for owner in owners}
    return names.isdisjoint(owner.department or owner.text for owner in others)


_SAME = Message("the same matter in the arrangement", "安排表中的同一事项")
