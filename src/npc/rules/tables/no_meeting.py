"""A report that is heard at no meeting."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import meetings_of
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.tables.unused_field import is_row_by_row

RULE = Rule(
    "NPC325",
    "no-meeting",
    Severity.WARNING,
    Message("an item without the meeting that its action needs", "项目未注明提交哪个会议"),
)
PAGE = Page(
    what=Message(
        "What is 听取, 审议, 审查和批准, 决定 or 专题询问 names a meeting, or stands in a category that does. Of a table with most such rows before no meeting it is said once.",
        "听取、审议、审查和批准、决定、专题询问的项目写明会议，或者列在写明会议的类别下。多数项目都没有写的，全表提示一次。",
    ),
    why=Message("These are done at meetings only.", "这些工作只能在会议上进行。"),
    ground=Message("监督法 chapters 2, 3 and 6", "监督法第二、三、六章"),
    fails="""\
kind: arrangement
categories:
  - name: 听取专项工作报告
    items:
      - {title: 听取区法院关于诉前调解工作情况的报告, owners: 法制工委, when: 8月}
""",
    passes="""\
kind: arrangement
categories:
  - name: 听取专项工作报告
    items:
      - {title: 听取区法院关于诉前调解工作情况的报告, owners: 法制工委, when: 8月, meetings: 主任会议}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find such items without a meeting."""
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
        yield Finding(message, at, _WRITE, on_key=True, severity=Severity.INFO)
        return
    for item in lacking:
        yield Finding(
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
