"""A report that is heard at no meeting."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import meetings_of
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding
from npc.rules.tables.unused_field import is_row_by_row

RULE = Rule(
    "NPC325",
    "no-meeting",
    Severity.WARNING,
    Message("an item without the meeting that its action needs", "项目未注明提交哪个会议"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find such items without a meeting."""
    plan = facts.plan
    if plan.arrangement is None:
        return
    rows = list(plan.arrangement.items)
    items = [item for item in rows if item.action in _AT_MEETINGS]
    lacking = [item for item in items if not meetings_of(item)]
    if not lacking:
        return
    # Where few rows are heard, it is seen from all of them that the table has no such column.
    has_column = any(map(meetings_of, rows))
    is_small = is_row_by_row(len(rows), len(rows))
    if not (has_column or is_small) or not is_row_by_row(len(lacking), len(items)):
        message = _MOST.format(count=len(lacking)) if has_column else _NONE
        at = plan.arrangement.at / "categories"
        yield Finding(RULE, message, at, _WRITE, on_key=True, severity=Severity.INFO)
        return
    for item in lacking:
        yield Finding(
            RULE,
            Message("“{title}” is in no meeting", "“{title}”未注明提交哪个会议").format(
                title=item.text
            ),
            item.at / "title",
            _WRITE,
        )


_NONE = Message("no row of the table names a meeting", "全表未注明提交哪个会议")
_MOST = Message(
    "{count} rows that need a meeting name none", "表中有{count}项应当注明而未注明提交哪个会议"
)
_WRITE = Message("write “meetings: 常委会会议” or another", "请写明“meetings: 常委会会议”等")


_AT_MEETINGS = frozenset(
    ("听取和审议", "听取", "书面审议", "审议", "审查和批准", "讨论决定", "专题询问", "任免")
)
