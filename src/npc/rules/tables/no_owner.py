"""An item that nobody does."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Location, Matter
from npc.rules.base import Finding
from npc.rules.tables.unused_field import is_row_by_row

RULE = Rule(
    "NPC323", "no-owner", Severity.WARNING, Message("an item without owner", "项目没有承办部门")
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find matters without owners, table by table."""
    plan = facts.plan
    if plan.arrangement:
        yield from _of(list(plan.arrangement.items), plan.arrangement.at / "categories")
    if plan.monthly_plan:
        yield from _of(list(plan.monthly_plan.tasks), plan.monthly_plan.at / "months")


def _of(matters: Sequence[Matter], table: Location) -> Iterator[Finding]:
    lacking = [matter for matter in matters if not matter.owners]
    if not is_row_by_row(len(lacking), len(matters)):
        count = len(lacking)
        message = _NONE if count == len(matters) else _MOST.format(count=count)
        yield Finding(RULE, message, table, _WRITE, on_key=True, severity=Severity.INFO)
        return
    for matter in lacking:
        yield Finding(
            RULE,
            Message("no owner for “{title}”", "“{title}”没有承办部门").format(title=matter.text),
            matter.text_at,
            _WRITE,
        )


_NONE = Message("no row of the table has an owner", "全表未写承办部门")
_MOST = Message("{count} rows of the table have no owner", "表中有{count}项未写承办部门")
_WRITE = Message("write “owners: …”", "请写明“owners: …”")
