"""An owner that the plan's list of departments does not know."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.genre.owners import Owner
from npc.messages import Message
from npc.plan import Item, Location, Plan, Task
from npc.rules.base import Finding, Page, nearest

RULE = Rule(
    "NPC301",
    "unknown-department",
    Severity.ERROR,
    Message("an unknown department", "未知的部门"),
)
PAGE = Page(
    what=Message(
        "Every owner is in the list “departments” by its name or an alias, or stands for several "
        "of them, as 有关工委 and 各工委（室） do. A plan without a list is not checked.",
        "每个承办部门都应在 departments 名单中（按名称或简称），“有关工委”“各工委（室）”等统称除外。没有名单的计划不检查。",
    ),
    why=Message(
        "Each department's schedule is made from the owners: work of a misspelt one reaches nobody.",
        "各部门的月度安排按承办部门生成，名称写错就会漏掉。",
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
departments: [办公室, 财经工委]
categories:
  - name: 跟踪监督
    items:
      - {title: 开展优化营商环境工作情况跟踪监督, owners: 财经工作委, when: 7月}
""",
    passes="""\
kind: arrangement
departments: [办公室, 财经工委]
categories:
  - name: 跟踪监督
    items:
      - {title: 开展优化营商环境工作情况跟踪监督, owners: 财经工委及有关工委（室）, when: 7月}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find owners that are not listed."""
    if not plan.departments or plan.is_damaged("departments"):
        return
    for matter in plan.matters:
        for owner in matter.owners:
            if not owner.is_known:
                yield Finding(
                    Message("unknown department “{name}”", "未知的部门“{name}”").format(
                        name=owner.text
                    ),
                    _at(matter, owner),
                    nearest(owner.text, plan.departments.names)
                    or Message(
                        "correct it, or add it to “departments”",
                        "请改正，或把它加入 departments 名单",
                    ),
                )


def _at(matter: Item | Task, owner: Owner) -> Location:
    """Point at the owner itself where owners are a list."""
    owners = matter.at / "owners"
    written = owners.value
    if isinstance(written, list) and owner.text in written:
        return owners / written.index(owner.text)
    return owners
