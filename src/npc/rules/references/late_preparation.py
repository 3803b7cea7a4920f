"""A preparation that is not over before the meeting that it prepares."""

from collections.abc import Iterator
from typing import TypeAlias

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.tracing.preparing import Companion
from npc.genre.lexicon.stages import AT_HAND
from npc.messages import Message
from npc.plan import Item, Location, Matter, Task
from npc.rules.base import Finding, alike

RULE = Rule(
    "NPC309",
    "late-preparation",
    Severity.WARNING,
    Message("a preparation not before its meeting", "准备工作不在会议之前"),
)
RULES = (RULE,)
_Prepared: TypeAlias = tuple[Item, Companion]


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of preparations and of what they prepare: as they are now, by their adopted words."""
    late: dict[object, list[_Prepared]] = {}
    for adopted, companions in facts.papers.trace.tasks.companions.items():
        item = facts.current(adopted)
        for found in companions if _is_open(item) else ():
            companion = found._replace(task=facts.current(found.task))
            if companion.prepares and _is_open(companion.task):
                late.setdefault((companion.task, companion.part), []).append((item, companion))
    for either in late.values():
        prepared = either if either[0][1].is_written else _meant(either)
        # What may prepare either of two items prepares the later one.
        if either[0][1].is_written or all(_is_late(*pair) for pair in prepared):
            yield from (_finding(*pair) for pair in prepared if _is_late(*pair))
    yield from _of_rows(facts)
    yield from map(_of_work, filter(_is_worked_on_late, facts.plan.items))


def _of_rows(facts: Facts) -> Iterator[Finding]:
    """Compare the rows of tables that say what they prepare, 专题调研 or 初步审查, with that row."""
    by_id = {item.id: item for item in facts.plan.items if item.id}
    for row in facts.plan.items if by_id else ():
        for reference in row.prepares:
            item = by_id.get(reference.text)
            if item and _is_open(item) and _is_open(row) and _is_after(row, item):
                yield _told(item, row, _PREPARED, is_sure=True)


def _is_after(row: Item, item: Item) -> bool:
    """Whether a row begins behind the month of what it prepares; rows are often in one month."""
    begin, end = row.when.first_month, item.when.last_month
    return begin is not None and end is not None and begin > end


def _meant(either: list[_Prepared]) -> list[_Prepared]:
    """Leave out the inquiry that goes with a report, which comes first; or the report, of an inquiry's task."""
    is_for_inquiry = "询问" in either[0][1].task.text
    meant = [pair for pair in either if _is_inquired(pair[0]) == is_for_inquiry]
    return meant if meant or is_for_inquiry else either


def _is_inquired(item: Item) -> bool:
    return item.action == _INQUIRY or "询问" in item.text


_INQUIRY = "专题询问"


def _is_open(matter: Matter) -> bool:
    """Whether no fact has done a matter or called it off; what papers say of that is left to them."""
    return "status" not in matter.changed_at


def _is_worked_on_late(item: Item) -> bool:
    """Whether the inspection or study that an item speaks of begins after its meeting."""
    if not item.research.windows or not item.meetings:
        return False
    begin, end = item.research.first_month, item.own_time.last_month
    return begin is not None and end is not None and begin > end


def _is_late(item: Item, companion: Companion) -> bool:
    begin, end = companion.task.when.first_month, item.when.last_month
    if begin is None or end is None or begin < end:
        return False
    return begin > end or not (
        any(word in companion.task.text for word in AT_HAND)
        or _is_earlier_in_month(companion.task, item)
    )


def _is_earlier_in_month(task: Task, item: Item) -> bool:
    """Whether a task says an earlier third of its month than the row: 上旬 before 下旬."""
    said = [number for number, third in enumerate(_THIRDS) if third in task.text]
    return bool(said) and said[0] < _third_of(item.when.text)


def _third_of(words: str) -> int:
    """Return the last third of a month that a time names, 0–2; 0 where it names none."""
    day = words.rpartition("日")[0][-2:]
    number = day if day.isdecimal() else day[-1:]
    if number.isdecimal():
        return min((int(number) - 1) // 10, 2)
    if words.endswith(("底", "末", "底前")):
        return 2
    return max((which for which, third in enumerate(_THIRDS) if third in words), default=0)


_THIRDS = ("上旬", "中旬", "下旬")


def _finding(item: Item, companion: Companion) -> Finding:
    return _told(item, companion.task, alike(_PREPARED, companion), is_sure=companion.is_written)


def _told(item: Item, task: Matter, related: Message, *, is_sure: bool) -> Finding:
    begin, end = task.when.first_month, item.when.last_month
    is_after = begin != end
    message = (
        Message(
            "month {begin} is after the meeting in month {end}",
            "安排在{begin}月，晚于{end}月的会议",
        )
        if is_after
        else Message("month {begin} is that of the meeting", "安排在{begin}月，与所准备的会议同月")
    )
    whole = Message("“{content}” in {when}", "“{content}”{when}").format(
        content=task.text, when=message.format(begin=begin, end=end)
    )
    return Finding(
        RULE,
        whole,
        _cause(item, task),
        Message("move it to a month before the meeting", "请提前到会议之前的月份"),
        ((item.text_at, related),),
        severity=Severity.ERROR if is_after and is_sure else None,
    )


def _cause(item: Item, task: Matter) -> Location:
    """Return where a fact has moved one of the two; else the preparation is meant."""
    moved = (matter.at_of("when") for matter in (task, item) if "when" in matter.changed_at)
    return next(moved, task.text_at)


def _of_work(item: Item) -> Finding:
    return Finding(
        RULE,
        Message(
            "work in {research} is after the meeting in {when}",
            "调研、检查安排在{research}，晚于会议（{when}）",
        ).format(research=item.research.text, when=item.own_time.text),
        item.at_of("research"),
        Message("correct one of the two", "请核对并改正其中一个时间"),
        ((item.at_of("when"), Message("the meeting", "会议的时间")),),
    )


_PREPARED = Message("what it prepares", "所准备的项目")
