"""More than two months between sessions of the standing committee."""

from collections.abc import Iterator
from itertools import pairwise

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import can_be_asked
from npc.rules.statutes.examples import GOOD, changed
from npc.text import Text

RULE = Rule(
    "NPC366",
    "session-gap",
    Severity.WARNING,
    Text("too long between two sessions", "常委会会议间隔过长"),
)
PAGE = Page(
    what=Text(
        "Between two months with a session of the standing committee lies at most one without.",
        "常委会会议每两个月至少举行一次，相邻两次之间最多空一个月。",
    ),
    why=Text("A session must be held at least every two months.", "法律规定每两个月至少举行一次。"),
    ground=Text("地方组织法 article 51(1)", "地方组织法第五十一条第一款"),
    fails=changed(("when: 6月", "when: 5月"), ("when: 8月", "when: 9月")),
    passes=GOOD,
)


def check(plan: Plan) -> Iterator[Finding]:
    """Look for gaps between the months in which items come before the standing committee.

    Before the first and after the last of them, other business may have its sessions.
    """
    if not can_be_asked(plan) or plan.arrangement is None:
        return
    items = [
        item for item in plan.arrangement.items if any("常委会" in one for one in item.meetings)
    ]
    months = [month for month in range(1, 13) if any(item.when.falls_in(month) for item in items)]
    for before, after in pairwise(months):
        if after - before > 2:  # noqa: PLR2004 - at least every two months
            yield Finding(
                Text(
                    "no session of the standing committee between months {before} and {after}",
                    "{before}月与{after}月之间没有安排常委会会议",
                ).format(before=before, after=after),
                plan.arrangement.at / "categories",
                Text("one is due at least every two months", "每两个月至少举行一次，请补上"),
                on_key=True,
            )
