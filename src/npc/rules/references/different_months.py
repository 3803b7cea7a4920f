"""One matter at different times in two places."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.tracing.keeping import Link
from npc.facts.tracing.preparing import Companion, goes_before
from npc.facts.tracing.promises import Promise
from npc.genre.timing import Timing
from npc.genre.when import When
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding, alike

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
        when = promise.when
        if when and best and not any(when.may_agree_with(link.matter.when) for link in best):
            yield _of_promise(promise, when, best[0])


def _is_same_work(item: Item, companion: Companion) -> bool:
    task = companion.task
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


def _of_promise(promise: Promise, when: When, link: Link) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{matter}” in {said} in the body text, in {when} in the table",
            "“{matter}”正文写{said}，附表中是{when}",
        ).format(matter=promise.text, said=when.text, when=link.matter.when.text or _NO_TIME),
        promise.sentence.at,
        _AGREE,
        ((link.matter.text_at, Message("the row", "附表中的项目")),),
        words=promise.clause,
    )


_AS_GOOD = 0.1
_AGREE = Message("make the two agree", "请核对并统一时间")
_NO_TIME = Message("no month", "未定")
