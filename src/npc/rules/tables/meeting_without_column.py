"""An item of a meeting for which the table has no column."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Arrangement
from npc.rules.base import Finding
from npc.suggestions import Suggestions

RULE = Rule(
    "NPC321",
    "meeting-without-column",
    Severity.ERROR,
    Message("a meeting without a column", "会议没有对应的列"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find meetings that are no column."""
    plan = facts.plan
    if plan.is_damaged("meetings"):
        return
    for paper in plan.arrangements:
        yield from _without_column(paper)


def _without_column(paper: Arrangement) -> Iterator[Finding]:
    columns = paper.meetings
    suggestions = Suggestions(columns)
    for item in paper.items:
        for meeting in item.meetings:
            if meeting not in columns:
                yield Finding(
                    RULE,
                    Message("no column for the meeting “{name}”", "表格没有“{name}”这一列").format(
                        name=meeting
                    ),
                    item.at_of("meetings"),
                    suggestions.perhaps(meeting)
                    or Message("add it to the table's “meetings”", "请加入安排表的 meetings"),
                )
