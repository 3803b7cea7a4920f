"""One matter at different times in two places."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.tracing.keeping import Link
from npc.facts.tracing.preparing import Companion, goes_before
from npc.facts.tracing.promises import Promise
from npc.facts.tracing.trace import Trace
from npc.genre.timing import Timing
from npc.genre.when import When
from npc.messages import Message
from npc.plan import Item, Location, Matter
from npc.records import NamedTuple
from npc.rules.base import AGREE_OR_SHOW, Finding, alike

RULE = Rule(
    "NPC311",
    "different-months",
    Severity.WARNING,
    Message("different months of one matter", "同一事项的时间前后不一"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of tasks and promises with those of the same items."""
    found = facts.trace
    for item, companions in found.tasks.companions.items():
        for companion in companions:
            if _is_same_work(item, companion) and _is_elsewhere(item, companion):
                yield _of_task(item, companion)
    for promise, links in found.promises:
        kept = [link for link in links if link.is_kept and _has_months(link)]
        best = [link for link in kept if link.likeness >= kept[0].likeness - _AS_GOOD]
        said = list(_said(promise, found)) if best else []
        if said and not any(_are_one(time.when, link.matter) for time in said for link in best):
            yield _of_promise(promise, said[0], best[0])
    for item, other, _ in facts.twins:
        if Timing.MONTHS is item.own_time.timing is other.own_time.timing and not any(
            _are_one(when, other) for when in (item.own_time, item.research)
        ):
            yield _of_papers(item, other)


class _Time(NamedTuple):
    """A time that the body text tells of a matter, and where."""

    when: When
    at: Location
    words: str


def _said(promise: Promise, found: Trace) -> Iterator[_Time]:
    """Yield the times of a promise: those that its sentences tell, else that before its verb."""
    told = found.told.get(promise.sentence.statement)
    times = told.times(promise) if told else ()
    if told:
        yield from (_Time(read.value, *told.place(read.start, read.end)) for read in times)
        if any(told.faults("two-times")):
            return  # which of them is meant is asked first
    if promise.when and not times:
        yield _Time(promise.when, promise.sentence.at, promise.clause)


def _are_one(when: When, matter: Matter) -> bool:
    """Whether a time agrees with that of a row, or with that of the work that goes before it."""
    others = (matter.own_time, matter.research) if isinstance(matter, Item) else ()
    times = (matter.when, *others)
    return any(when.may_agree_with(time) for time in times)


def _is_same_work(item: Item, companion: Companion) -> bool:
    task = companion.task
    if companion.part:
        return False  # one study for two matters is in the month of either
    same = item.action is not None and item.action == task.action and not goes_before(task, item)
    return same and not companion.prepares and item.when.timing is Timing.MONTHS


def _is_elsewhere(item: Item, companion: Companion) -> bool:
    when = companion.task.when
    return bool(when.windows) and not when.may_agree_with(item.when)


def _has_months(link: Link) -> bool:
    return link.matter.when.timing is Timing.MONTHS


def _of_task(item: Item, companion: Companion) -> Finding:
    task = companion.task
    return Finding(
        RULE,
        Message(
            "“{content}” in month {month} here, in {when} in the arrangement",
            "“{content}”这里在{month}月，安排表中是{when}",
        ).format(content=task.text, month=task.when.windows[0].first, when=item.when.text),
        task.at / "content",
        _AGREE,
        ((item.at_of("when"), alike(Message("the same matter", "安排表中的同一事项"), companion)),),
    )


def _of_papers(item: Item, other: Item) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{title}” in {when} here, in {other} in another paper",
            "“{title}”这里在{when}，另一份文件中在{other}",
        ).format(title=item.text, when=item.own_time.text, other=other.own_time.text),
        item.at_of("when"),
        AGREE_OR_SHOW,
        ((other.at_of("when"), Message("the same matter", "另一份文件中的同一事项")),),
    )


def _of_promise(promise: Promise, said: _Time, link: Link) -> Finding:
    when = link.matter.own_time  # an agenda may date it otherwise
    return Finding(
        RULE,
        Message(
            "“{matter}” in {said} in the body text, in {when} in the table",
            "“{matter}”正文写{said}，附表中是{when}",
        ).format(matter=promise.text, said=said.when.text, when=when.text or _NO_TIME),
        said.at,
        _AGREE,
        ((link.matter.text_at, Message("the row", "附表中的项目")),),
        words=said.words,
    )


_AS_GOOD = 0.1
_AGREE = Message("make the two agree", "请核对并统一时间")
_NO_TIME = Message("no month", "未定")
