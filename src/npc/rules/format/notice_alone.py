"""A notice without the work points that it issues."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC394",
    "notice-alone",
    Severity.ERROR,
    Message("a notice without work points", "只有通知，没有所印发的工作要点"),
)
_NOTICE = "kind: notice\norgan: 示例县人大常委会\nto: 各镇人大\n"
PAGE = Page(
    what=Message(
        "A plan with a notice has the work points that it issues.",
        "写了通知（notice）的计划，应有所印发的工作要点（work-points）。",
    ),
    why=Message(
        "Title and text of the notice name them, and they follow it in the document.",
        "通知的标题、正文都引用工作要点，工作要点排在通知之后一并印发。",
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails=_NOTICE,
    passes=f"kind: work-points\nyear: 2025\n---\n{_NOTICE}",
)


def check(plan: Plan) -> Iterator[Finding]:
    """See whether a notice stands alone."""
    if plan.notice and not plan.work_points and not plan.is_damaged():
        yield Finding(
            Message("there are no work points to issue", "计划中没有要印发的工作要点"),
            plan.notice.at / "kind",
            Message(
                "add a document of “kind: work-points”, or delete the notice",
                "请补上 kind: work-points 文档，或删去通知",
            ),
        )
