"""Rows without owner, time or meeting.

Tables that are published often name none of these: where most rows of a table lack a field, the
table does not use it, and that is said once.
"""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.duties import meetings_of
from npc.facts.facts import Facts
from npc.genre.actions import AT_MEETING
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Item, Location, Matter
from npc.records import NamedTuple
from npc.rules.base import Finding


class _Field(NamedTuple):
    """What is said of rows that lack a field."""

    rule: Rule
    single: Message
    """Of a single row."""
    most: Message
    """Of a table most of whose rows lack it."""
    none: Message
    """Of a table all of whose rows lack it."""
    remedy: Message


_OWNER = _Field(
    Rule(
        "NPC323", "no-owner", Severity.WARNING, Message("an item without owner", "项目没有承办部门")
    ),
    Message("no owner for “{title}”", "“{title}”没有承办部门"),
    Message("{count} rows of the table have no owner", "表中有{count}项未写承办部门"),
    Message("no row of the table has an owner", "全表未写承办部门"),
    spelt(Message("write “<owners>: …”", "请写明“<owners>: …”")),
)
_TIME = _Field(
    Rule("NPC324", "no-time", Severity.INFO, Message("an item without time", "项目没有时间")),
    Message("no time for “{title}”", "“{title}”没有时间"),
    Message("{count} rows of the table have no time", "表中有{count}项未写时间"),
    Message("no row of the table has a time", "全表未写时间"),
    spelt(
        Message(
            "write “<when>: …”; leave it empty if there is no time yet",
            "请写明“<when>: …”；暂时不定的，冒号后留空",
        )
    ),
)
_MEETING = _Field(
    Rule(
        "NPC325",
        "no-meeting",
        Severity.WARNING,
        Message("an item without the meeting that its action needs", "项目未注明提交哪个会议"),
    ),
    Message("“{title}” is in no meeting", "“{title}”未注明提交哪个会议"),
    Message(
        "{count} rows that need a meeting name none", "表中有{count}项应当注明而未注明提交哪个会议"
    ),
    Message("no row of the table names a meeting", "全表未注明提交哪个会议"),
    spelt(Message("write “<meetings>: 常委会会议” or another", "请写明“<meetings>: 常委会会议”等")),
)
RULES = (_OWNER.rule, _TIME.rule, _MEETING.rule)


def check(facts: Facts) -> Iterator[Finding]:
    """Find rows that lack a field, table by table."""
    plan = facts.plan
    if plan.arrangement:
        at = plan.arrangement.at / "categories"
        yield from _lacking(_OWNER, _without_owner(plan.items), plan.items, at)
        yield from _lacking(_TIME, _without_time(plan.items), plan.items, at)
        yield from _without_meeting(plan.items, at)
    if plan.monthly_plan:
        at = plan.monthly_plan.at / "months"
        yield from _lacking(_OWNER, _without_owner(plan.tasks), plan.tasks, at)


def _without_owner(matters: Sequence[Matter]) -> list[Matter]:
    return [matter for matter in matters if not matter.owners]


def _without_time(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if not item.when.text and not item.at.has("when")]


def _without_meeting(rows: Sequence[Item], at: Location) -> Iterator[Finding]:
    """Ask only those whose action needs a meeting; with few of these, all rows show the usage."""
    items = [item for item in rows if item.action in AT_MEETING]
    lacking = [item for item in items if not meetings_of(item)]
    has_column = any(map(meetings_of, rows))
    if lacking and not has_column and not _is_row_by_row(len(rows), len(rows)):
        yield _of_table(_MEETING, _MEETING.none, at)
    elif lacking and not _is_row_by_row(len(lacking), len(items)):
        most = _MEETING.most.format(count=len(lacking))
        yield _of_table(_MEETING, most if has_column else _MEETING.none, at)
    else:
        yield from _of_rows(_MEETING, lacking)


def _lacking(
    field: _Field, lacking: Sequence[Matter], rows: Sequence[Matter], table: Location
) -> Iterator[Finding]:
    if _is_row_by_row(len(lacking), len(rows)):
        yield from _of_rows(field, lacking)
    elif len(lacking) == len(rows):
        yield _of_table(field, field.none, table)
    else:
        yield _of_table(field, field.most.format(count=len(lacking)), table)


def _of_rows(field: _Field, lacking: Sequence[Matter]) -> Iterator[Finding]:
    for matter in lacking:
        message = field.single.format(title=matter.text)
        yield Finding(field.rule, message, matter.text_at, field.remedy)


def _of_table(field: _Field, message: Message, table: Location) -> Finding:
    return Finding(field.rule, message, table, field.remedy, on_key=True, severity=Severity.INFO)


_FEW = 3
"""A table with no more rows that lack a field is told row by row."""


def _is_row_by_row(lacking: int, rows: int) -> bool:
    """Return whether rows that lack a field are each worth a finding."""
    return lacking <= _FEW or lacking * 2 < rows
