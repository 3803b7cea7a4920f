"""Rows without owner, time or meeting.

Tables that are published often name none of these: where most rows of a table lack a field, the
table does not use it, and that is said once.
"""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.duties import meetings_of
from npc.facts.facts import Facts
from npc.genre.actions import AT_MEETING
from npc.kinds.spelling import BLANK, spelt
from npc.messages import Message
from npc.plan import Item, Location, Matter, MonthlyPlan
from npc.records import NamedTuple
from npc.rules.base import Finding


class _Field(NamedTuple):
    """What is said of rows that lack a field."""

    rule: Rule
    name: Message
    view: Message
    """What schedules are made by it."""
    key: Message
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
    Message("owners", "承办部门"),
    Message("by department", "按部门"),
    spelt(Message("<owners>", "<owners>")),
    Message("no owner for “{title}”", "“{title}”没有承办部门"),
    Message("{count} rows of the table have no owner", "表中有{count}项未写承办部门"),
    Message("no row of the table has an owner", "全表未写承办部门"),
    spelt(Message("write “<owners>: …”", "请写明“<owners>: …”")),
)
_TIME = _Field(
    Rule("NPC324", "no-time", Severity.INFO, Message("an item without time", "项目没有时间")),
    Message("times", "时间"),
    Message("by month", "按月"),
    spelt(Message("<when>", "<when>")),
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
    Message("meetings", "提交的会议"),
    Message("by meeting", "按会议"),
    spelt(Message("<meetings>", "<meetings>")),
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
    for paper in plan.arrangements:
        items = [item for item in paper.items if item.same is None]
        lacks = (
            _of_all(_TIME, _without_time(items), items),
            _of_all(_OWNER, _without_owner(items), items),
            _of_meetings(items),
        )
        yield from _told(lacks, paper.at / "categories")
    for monthly in plan.of_kind(MonthlyPlan):
        tasks = [task for task in monthly.tasks if task.same is None]
        lack = _of_all(_OWNER, _without_owner(tasks), tasks)
        yield from _told((lack,), monthly.at / "months")


class _Lack(NamedTuple):
    """The rows of a table that lack a field."""

    field: _Field
    rows: Sequence[Matter]
    usage: Message | None = None
    """What is said of the table as a whole; None where each row is worth a finding."""
    how_many: Message = Message("all rows", "全表")
    """How many they are, said in a list of fields."""


def _told(lacks: Sequence[_Lack], table: Location) -> Iterator[Finding]:
    """Tell rows one by one; of the table as a whole one thing, whatever it does not use."""
    unused = [lack for lack in lacks if lack.usage]
    for lack in lacks:
        if not lack.usage:
            yield from _of_rows(lack.field, lack.rows)
    if len(unused) > 1:
        yield _of_fields(unused, table)
    elif unused:
        yield _of_table(unused[0].field, unused[0].usage or _TIME.none, table)


def _without_owner(matters: Sequence[Matter]) -> list[Matter]:
    return [matter for matter in matters if not matter.owners and not _is_unread(matter, "owners")]


def _without_time(items: Sequence[Item]) -> list[Item]:
    without = (item for item in items if not item.when.text and not item.at.has("when"))
    return [item for item in without if not _is_unread(item, "when")]


def _is_unread(matter: Matter, name: str) -> bool:
    """Whether a sentence says it in words that are not understood, or says two times: that is told."""
    if not isinstance(matter, Item):
        return False
    faults = matter.said.faults if matter.said and name == "when" else ()
    return matter.unread(name) is not None or any(
        fault.kind.value == "two-times" for fault in faults
    )


def _of_meetings(rows: Sequence[Item]) -> _Lack:
    """Ask only those whose action needs a meeting; with few of these, all rows show the usage."""
    items = [item for item in rows if item.action in AT_MEETING]
    lacking = [item for item in items if not meetings_of(item)]
    if any(map(meetings_of, rows)):
        is_usual = len(lacking) > _FEW and len(lacking) * 2 >= len(items)
        return _most(_MEETING, lacking) if is_usual else _Lack(_MEETING, lacking)
    is_usual = len(lacking) > 1 or len(rows) > _FEW
    return _Lack(_MEETING, lacking, _MEETING.none if lacking and is_usual else None)


def _of_all(field: _Field, lacking: Sequence[Matter], rows: Sequence[Matter]) -> _Lack:
    if len(lacking) == len(rows) and len(rows) > 1:
        return _Lack(field, lacking, field.none)
    is_usual = len(lacking) > _FEW and len(lacking) * 2 >= len(rows)
    return _most(field, lacking) if is_usual else _Lack(field, lacking)


_FEW = 3
"""Of a table that uses a field, no more rows without it are told row by row."""


def _most(field: _Field, lacking: Sequence[Matter]) -> _Lack:
    count = Message("{count} rows", "{count}项").format(count=len(lacking))
    return _Lack(field, lacking, field.most.format(count=len(lacking)), count)


def _of_rows(field: _Field, lacking: Sequence[Matter]) -> Iterator[Finding]:
    for matter in lacking:
        message = field.single.format(title=matter.text)
        yield Finding(field.rule, message, matter.text_at, field.remedy)


def _of_table(field: _Field, message: Message, table: Location) -> Finding:
    return Finding(field.rule, message, table, field.remedy, on_key=True, severity=Severity.INFO)


def _of_fields(lacks: Sequence[_Lack], table: Location) -> Finding:
    """Tell of a list without columns: one fact, whichever fields it lacks."""
    named = Message("{name} ({count})", "{name}（{count}）")
    message = _SEVERAL.format(
        fields=_listed([named.format(name=lack.field.name, count=lack.how_many) for lack in lacks]),
        views=_listed([lack.field.view for lack in lacks]),
    )
    hint = _SEVERAL_HINT.format(keys=_listed([lack.field.key for lack in lacks]))
    return _of_table(lacks[0].field, message, table)._replace(hint=hint)


def _listed(words: Sequence[Message]) -> Message:
    return Message(
        ", ".join(word.en for word in words),
        "、".join(word.zh for word in words),
    )


_SEVERAL = Message(
    "the table does not tell {fields}, so it cannot be scheduled {views}",
    "表中未写{fields}，不能{views}排出安排",
)
_SEVERAL_HINT = Message(
    "nothing need be done for a list that is only published; to schedule it, write {keys}",
    f"只用于公布的，可以不写；要据以排出安排的，请写明{BLANK}{{keys}}",
)
