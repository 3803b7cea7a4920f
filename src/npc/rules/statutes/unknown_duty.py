"""A statutory matter that npc does not know."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.knowledge.matters import MATTERS
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page, nearest
from npc.rules.statutes.examples import GOOD

RULE = Rule(
    "NPC368",
    "unknown-duty",
    Severity.ERROR,
    Message("an unknown statutory matter", "未知的法定事项"),
)
_ITEM = """\
      - {title: 听取和审议县政府关于三公经费的报告, owners: 财经工委, when: 8月, meetings: 常委会会议"""
PAGE = Page(
    what=Message(
        "“duty” on an item and the keys of “duties” are ids of statutory matters.",
        "项目的 duty 和 duties 的键是法定事项的名称。",
    ),
    why=Message("A misspelt one answers nothing.", "写错就起不到作用。"),
    ground=Message("the plan format", "计划文件格式"),
    fails=GOOD + _ITEM + ", duty: final-account}\n",
    passes=GOOD + _ITEM + "}\n",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find ids that no statutory matter has."""
    named = [
        (name, item.at / "duty")
        for item in (plan.arrangement.items if plan.arrangement else ())
        for name in item.duties
    ]
    named += [(one.duty, one.at) for one in plan.exemptions]
    if not named:
        return
    known = [duty.id for duty in MATTERS]
    for name, at in named:
        if name not in known:
            yield Finding(
                Message("unknown statutory matter “{name}”", "未知的法定事项“{name}”").format(
                    name=name
                ),
                at,
                nearest(name, known)
                or Message("choose one of: {known}", "可选：{known}").format(known=known),
            )
