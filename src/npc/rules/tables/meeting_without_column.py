"""An item of a meeting for which the table has no column."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Arrangement
from npc.rules.base import Finding, named_at
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
    columns = frozenset(paper.meetings)
    suggestions = Suggestions(paper.meetings, endings=_ENDINGS)
    for item in paper.items:
        unknown = [meeting for meeting in item.meetings if meeting not in columns]
        places = named_at(item.at_of("meetings")) if unknown else {}
        for name in unknown:
            message = Message("no column for the meeting “{name}”", "表格没有“{name}”这一列")
            at = places.get(name, item.at_of("meetings"))
            hint = suggestions.perhaps(name, beside=columns.intersection(item.meetings))
            hint = hint or (_NAME_ONE if item.is_amended else _ADD)
            found = Finding(RULE, message.format(name=name), at, hint)
            yield found if name in places else found._replace(words=name)


_NAME_ONE = Message("name the meetings of the table", "请写安排表中有的会议")
_ENDINGS = ("会议", "会")
"""What all meetings end in, which makes none like another."""
_ADD = spelt(Message("add it to the table's “<meetings>”", "请加入安排表的 <meetings>"))
