"""A red head or signature without the name of an organ."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC396",
    "unnamed-organ",
    Severity.ERROR,
    Message("a red head or signature without an organ", "版头或署名没有机关名称"),
)
_PLAN = "kind: work-points\nyear: 2025\n{}signature: {{date: 2025-02-28}}\n"
PAGE = Page(
    what=Message(
        "A red head has “mark”, and a signature “organ”, where the plan does not say its organ.",
        "计划没有写机关名称（organ）的，版头要写 mark，署名要写 organ。",
    ),
    why=Message(
        "Otherwise 文件 alone, or nothing above the date, is printed.",
        "否则版头只印出“文件”二字，成文日期上面没有署名。",
    ),
    ground=Message("GB/T 9704-2012, clause 7.2.4 and 7.3.5", "GB/T 9704—2012 第7.2.4、7.3.5条"),
    fails=_PLAN.format(""),
    passes=_PLAN.format("organ: 示例县人大常委会\n"),
)


def check(plan: Plan) -> Iterator[Finding]:
    """See whether the organ is known where it is printed."""
    if plan.organ or plan.is_damaged("organ"):
        return
    for part in (plan.notice, plan.work_points):
        if part and part.head and not part.head.at.has("mark"):
            yield _unnamed(part.head.at, "mark")
        if part and part.signature and not part.signature.organ:
            yield _unnamed(part.signature.at, "organ")


def _unnamed(at: Location, key: str) -> Finding:
    return Finding(
        Message("the name of the organ is missing", "没有写明机关名称"),
        at,
        Message(
            "write “organ: …” in the plan, or “{key}: …” here",
            "请在计划中写明 organ，或在这里写 {key}",
        ).format(key=key),
    )
