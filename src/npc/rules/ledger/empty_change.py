"""Changes that change nothing, or that are of what was dropped."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.departments import Owners
from npc.genre.when import When
from npc.kinds.ledger_changes import ADD, CHANGE, DROP, MOVE, OF_MATTERS, VERBS
from npc.kinds.spelling import BLANK, key_called, spelt
from npc.ledger.records import Decided, Tracked
from npc.messages import Message
from npc.plan import Location, Matter, Task
from npc.rules.base import Finding

RULE = Rule(
    "NPC461",
    "empty-change",
    Severity.ERROR,
    Message("a change that changes nothing", "调整没有实际内容，或者前后矛盾"),
)
RULES = (RULE,)


_OF_ITEMS = ("meetings", "reporters", "with", "leader", "focus", "due", "research", "duty")
"""The keys of changes that tasks of monthly plans have not."""


def check(facts: Facts) -> Iterator[Finding]:
    """Look at each change, and at what was done after it."""
    book = facts.book
    if book is None:
        return
    # Beside a copy every change is made twice.
    for decided in () if facts.copied_ledgers else book.changes:
        yield from _idle(decided)
        yield from _lost(decided)
    for tracked in book.tracked:
        yield from _done_after(tracked)


def _idle(decided: Decided) -> Iterator[Finding]:
    change = decided.change
    written = [verb for verb in VERBS if getattr(change, verb)]
    if len(written) > 1:
        yield _finding(
            _SEVERAL.format(verbs=[key_called(verb) for verb in written]),
            change.at / written[1],
            _DIVIDE,
        )
    elif change.verb == ADD:
        if not (change.text or change.sentence):
            yield _finding(_NO_TITLE, change.reference_at, _ADD_TITLE)
    elif change.verb == MOVE and not change.time.text:
        yield _finding(_NO_TIME.format(name=change.reference), change.reference_at, _ADD_TIME)
    elif decided.before and decided.after:
        yield from _compared(decided, decided.before, decided.after)


def _lost(decided: Decided) -> Iterator[Finding]:
    """Find what a change says of a task and a task has not: no list would tell it."""
    change, task = decided.change, decided.after
    if not isinstance(task, Task):
        return
    for name in _OF_ITEMS:
        if change.at.has(name):
            label = Message(key_called(name).en, change.keys[name].chinese)
            yield _finding(_NOT_OF_TASKS.format(key=label), change.at / name, _TO_ARRANGEMENT)
    if change.verb == ADD and change.time.text and task.when is not change.time:
        message = _IN_OTHER_MONTH.format(month=change.reference, when=change.time.text)
        yield _finding(message, change.time_at, _ONE_MONTH)


def _compared(decided: Decided, before: Matter, after: Matter) -> Iterator[Finding]:
    """Compare a matter with what it was before a change."""
    change = decided.change
    if before.is_cancelled:
        what = _TWICE if change.verb == DROP else _OF_DROPPED
        related = before.changed_at.get("status", before.at_of("status"))
        yield _finding(
            what.format(text=before.text), change.reference_at, _KEEP_ONE, (related, _DROPPED)
        )
    elif change.verb == MOVE and _is_same_time(before.own_time, after.own_time):
        message = _SAME_TIME.format(text=before.text, when=before.own_time.text)
        related = before.at_of("when")
        yield _finding(message, change.time_at, _OTHER_TIME, (related, _PLANNED))
    elif change.verb == CHANGE and _is_same(before, after):
        yield _finding(_SAME.format(text=before.text), change.reference_at, _DELETE)


def _is_same_time(before: When, after: When) -> bool:
    """Whether two times mean the same; of those without a month only the words tell."""
    if before.windows or after.windows:
        return before._replace(text="", names_year=False) == after._replace(
            text="", names_year=False
        )
    return before.text == after.text


def _is_same(before: Matter, after: Matter) -> bool:
    return _is_same_time(before.own_time, after.own_time) and all(
        _printed(getattr(before, name, None)) == _printed(getattr(after, name, None))
        for name in (declared.attribute for declared in OF_MATTERS.values())
        if name != "when"
    )


def _printed(value: object) -> object:
    """Return a value as it is compared: departments by how they are printed."""
    return value.text if isinstance(value, Owners) else value


def _done_after(tracked: Tracked) -> Iterator[Finding]:
    """Find days on which a matter was done after it had been dropped, or all of it before."""
    dropped = next((each for each in tracked.changes if each.verb == DROP), None)
    if dropped is None:
        return
    if _is_over(tracked, dropped):
        done = tracked.done[-1]
        message = _OVER.format(text=tracked.matter.text, day=done.day, date=dropped.adjustment.date)
        at = dropped.change.reference_at
        related = done.at, Message("done here", "办结写在这里")
        found = _finding(message, at, _KEEP_DONE, related)
        yield found._replace(severity=Severity.WARNING)
    for done in tracked.done:
        if done.day > dropped.adjustment.date:
            message = _DONE.format(
                text=tracked.matter.text, day=done.day, date=dropped.adjustment.date
            )
            yield _finding(message, done.at, _KEEP_ONE, (dropped.change.reference_at, _DROPPED))


def _is_over(tracked: Tracked, dropped: Decided) -> bool:
    """Whether all of a matter was done when it was dropped; what recurs may be dropped for the rest."""
    planned = dropped.before.own_time if dropped.before else None
    return (
        planned is not None
        and bool(planned.windows or not planned.text)
        and not planned.is_all_year
        and len(tracked.done) >= tracked.stretches
        and all(done.day <= dropped.adjustment.date for done in tracked.done)
    )


def _finding(
    message: Message, at: Location, hint: Message, *related: tuple[Location, Message]
) -> Finding:
    return Finding(RULE, message, at, hint, related)


_NOT_OF_TASKS = Message(
    "a task of a monthly plan has no “{key}”", "月度计划的事项没有“{key}”，写了也列不出来"
)
_TO_ARRANGEMENT = spelt(
    Message(
        "write it into the title or the remark (“<note>”), or add the matter to a category of the arrangement",
        "请写进标题或者备注（<note>），或者改列安排表的类别",
    )
)
_IN_OTHER_MONTH = Message(
    "it is added to {month}, and its time is {when}", "新增在{month}，时间却写{when}"
)
_ONE_MONTH = Message("correct one of the two", "请改正其中一处")
_SEVERAL = Message("one change says {verbs}", f"一条调整里写了{BLANK}{{verbs}}")
_DIVIDE = Message("write a line for each", "请各写一条")
_NO_TITLE = Message("nothing says what is added", "没有写新增什么事项")
_ADD_TITLE = spelt(Message("add “<title>: …”", "请补上 <title>: …（事项名称）"))
_NO_TIME = Message(
    "“{name}” is moved, and nothing says to when", "“{name}”改期，没有写改到什么时间"
)
_ADD_TIME = spelt(Message("add “<to>: …”, such as “<to>: 11月”", "请补上 <to>: …，如 <to>: 11月"))
_TWICE = Message("“{text}” is dropped already", "“{text}”已经取消")
_OF_DROPPED = Message(
    "“{text}” was dropped, and is moved or changed afterwards", "“{text}”已经取消，又作调整"
)
_DONE = Message(
    "“{text}” is done on {day}, and was dropped on {date}",
    "“{text}”{date}已经取消，{day}又写了办结",
)
_OVER = Message(
    "“{text}” was done on {day}, and is dropped on {date}",
    "“{text}”{day}已经办结，{date}又写了取消",
)
_KEEP_DONE = Message(
    "correct the reference; of what was done and is dropped all the same, delete the day",
    "请核对引用的事项；已经办结的不必取消，确实取消的，删去办结日期，否则不计入办结",
)
_KEEP_ONE = spelt(
    Message(
        "correct the reference, or delete one of the two; what is taken up again is added (“<add>”)",
        "请核对引用的事项，或者删去一处；取消以后重新办理的，写新增（<add>）",
    )
)
_DROPPED = Message("dropped here", "取消写在这里")
_SAME_TIME = Message("“{text}” is planned for {when} already", "“{text}”原来就安排在{when}")
_OTHER_TIME = Message("correct the time or the reference", "请改正时间，或者改正引用的事项")
_PLANNED = Message("planned here", "原来的时间")
_SAME = Message("nothing of “{text}” is changed", "“{text}”更改前后相同")
_DELETE = spelt(
    Message(
        "write what is changed (“<title>”, “<owners>”, “<meetings>” …), or delete the line",
        "请写明更改的内容（<title>、<owners>、<meetings> 等），或者删去这一条",
    )
)
