"""A statutory matter that the plan says does not apply, though an item answers it."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import can_be_asked, spoken_of
from npc.knowledge.duty import Duty
from npc.knowledge.matters import MATTERS
from npc.messages import Message
from npc.plan import Exemption, Item, Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.examples import GOOD

RULE = Rule(
    "NPC377",
    "needless-exemption",
    Severity.WARNING,
    Message("a matter that is exempted and answered", "已说明不列的法定事项又有项目"),
)
_EXEMPT = "duties:\n  environment: {exempt: 已向县人代会报告}\n"
_REPORT = "的报告, owners: 财经工委, when: 4月, meetings: 常委会会议"
PAGE = Page(
    what=Message(
        "A matter that “duties” exempts has no item that says it answers it (“duty”). One that answers it by its words is only remarked on. Matters that the law does not demand of the year are not asked.",
        "duties 中写明不列的事项，安排表中没有以 duty 写明的项目；题名看来就是该事项的，只作提示。法律没有要求本年度必有的事项不查。",
    ),
    why=Message(
        "The exemption is left from another year, and switches off the checks of that item.",
        "不列的说明往往是往年留下的，并使该项目不再受检查。",
    ),
    ground=Message("the plan format", "计划文件格式"),
    fails=GOOD.replace(_REPORT, _REPORT + ", duty: environment") + _EXEMPT,
    passes=GOOD.replace(_REPORT, _REPORT + ", duty: environment"),
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find exemptions beside items that answer the same matter."""
    if not plan.exemptions or not can_be_asked(plan) or plan.year is None:
        return
    items = list(plan.arrangement.items) if plan.arrangement else []
    known = {duty.id: duty for duty in MATTERS if duty.is_demanded(plan.year)}
    for one in plan.exemptions:
        if one.duty in known:
            yield from _of(one, known[one.duty], items)


def _of(exemption: Exemption, duty: Duty, items: list[Item]) -> Iterator[Finding]:
    said = [item for item in items if duty.id in item.duties]
    found = said or [item for item in items if not item.duties and any(spoken_of(item, [duty]))]
    for item in found[:1]:
        yield Finding(
            Message(
                "“{matter}” is exempted here, but “{title}” answers it",
                "这里说明不列“{matter}”，安排表中却有“{title}”",
            ).format(matter=duty.matter, title=item.text),
            exemption.at,
            Message("delete the exemption, or the item", "请删去这条说明，或者核对该项目"),
            ((item.at / "title", Message("the item", "该项目")),),
            severity=None if said else Severity.INFO,
        )
