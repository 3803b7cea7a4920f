"""An item that has no time."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.tables.unused_field import is_row_by_row

RULE = Rule("NPC324", "no-time", Severity.INFO, Message("an item without time", "项目没有时间"))
PAGE = Page(
    what=Message(
        "Every item of the arrangement has “when”, if only 适时 or, left empty on purpose, nothing. Of a table most of whose rows have none it is said once.",
        "安排表的每个项目都写 when；暂不定的写“适时”，或有意留空。多数项目都没有写的，全表提示一次。",
    ),
    why=Message(
        "It is listed as unscheduled, perhaps by mistake.", "没有时间的项目列为“未定”，可能是漏填。"
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, owners: 城建环资工委, meetings: 常委会会议}
""",
    passes="""\
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 适时, meetings: 常委会会议}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find items whose time is empty."""
    if plan.arrangement is None:
        return
    items = list(plan.arrangement.items)
    lacking = [item for item in items if not item.when.text and not item.at.has("when")]
    if not is_row_by_row(len(lacking), len(items)):
        count = len(lacking)
        message = _NONE if count == len(items) else _MOST.format(count=count)
        yield Finding(message, plan.arrangement.at / "categories", _WRITE, on_key=True)
        return
    for item in lacking:
        yield Finding(
            Message("no time for “{title}”", "“{title}”没有时间").format(title=item.text),
            item.at / "title",
            _WRITE,
        )


_NONE = Message("no row of the table has a time", "全表未写时间")
_MOST = Message("{count} rows of the table have no time", "表中有{count}项未写时间")
_WRITE = Message(
    "write “when: …”; leave it empty if there is no time yet",
    "请写明“when: …”；暂时不定的，冒号后留空",
)
