"""A title that is broken by hand into lines which do not make up the title."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC390",
    "title-lines",
    Severity.ERROR,
    Message("the lines of a title do not make up the title", "标题分行与标题不符"),
)
_PLAN = """\
kind: work-points
year: 2025
title: 示例县人大常委会2025年工作要点
title_lines: {}
"""
PAGE = Page(
    what=Message(
        "Where both “title” and “title_lines” are written, the lines put together are the title.",
        "同时写了 title 和 title_lines 的，各行连起来应与标题一字不差。",
    ),
    why=Message(
        "The lines are what is printed; a title changed in one place only is printed as it was.",
        "印出来的是分行的文字，只改一处，印的仍是旧标题。",
    ),
    ground=Message("GB/T 9704-2012, clause 7.3.1", "GB/T 9704—2012 第7.3.1条"),
    fails=_PLAN.format("[示例县人大常委会, 2024年工作要点]"),
    passes=_PLAN.format("[示例县人大常委会, 2025年工作要点]"),
)


def check(plan: Plan) -> Iterator[Finding]:
    """Compare the lines of each title with the title."""
    for part in (plan.notice, plan.work_points, plan.arrangement, plan.monthly_plan):
        if part and part.title_lines and part.at.has("title"):
            printed = "".join(part.title_lines)
            if printed != part.title:
                yield Finding(
                    Message(
                        "the lines make up “{printed}”, the title is “{title}”",
                        "各行连起来是“{printed}”，标题是“{title}”",
                    ).format(printed=printed, title=part.title),
                    part.at / "title_lines",
                    Message(
                        "make them the same, or leave “title” out", "请改为一致，或者不写 title"
                    ),
                    ((part.at / "title", Message("the title is here", "标题在这里")),),
                )
