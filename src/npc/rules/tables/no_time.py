"""An item that has no time."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding
from npc.rules.tables.unused_field import is_row_by_row

RULE = Rule("NPC324", "no-time", Severity.INFO, Message("an item without time", "项目没有时间"))
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find items whose time is empty."""
    plan = facts.plan
    if plan.arrangement is None:
        return
    items = list(plan.arrangement.items)
    lacking = [item for item in items if not item.when.text and not item.at.has("when")]
    if not is_row_by_row(len(lacking), len(items)):
        count = len(lacking)
        message = _NONE if count == len(items) else _MOST.format(count=count)
        yield Finding(RULE, message, plan.arrangement.at / "categories", _WRITE, on_key=True)
        return
    for item in lacking:
        yield Finding(
            RULE,
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
