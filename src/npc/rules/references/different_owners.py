"""One matter that two places give to different departments."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.tracing.promises import Promise
from npc.facts.tracing.telling import Told
from npc.genre.departments import Owner
from npc.genre.prose import is_short_for
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import AGREE_OR_SHOW, Finding, alike

RULE = Rule(
    "NPC313",
    "different-owners",
    Severity.WARNING,
    Message("different owners of one matter", "同一事项的部门前后不一"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the owners of items with those of tasks and promises on the same matter."""
    for item, companions in facts.trace.tasks.companions.items():
        for companion in companions:
            task = companion.task
            # Who studies two matters at once leads one of them at most.
            if not companion.part and task.owners.is_apart_from(item.owners):
                yield Finding(
                    RULE,
                    Message(
                        "“{owners}” here, “{others}” in the arrangement",
                        "这里是“{owners}”，安排表中是“{others}”",
                    ).format(owners=task.owners.text, others=item.owners.text),
                    task.at_of("owners"),
                    _AGREE,
                    ((item.at_of("owners"), alike(_SAME, companion)),),
                )
    is_listed = bool(facts.plan.departments)
    for promise, links in facts.trace.promises:
        told = facts.trace.told.get(promise.sentence.statement)
        kept = [link for link in links if link.is_kept]
        best = [link.matter for link in kept if link.likeness >= kept[0].likeness - _AS_GOOD]
        items = [matter for matter in best if isinstance(matter, Item)]
        if told and items and all(_is_of_others(told, item, is_listed=is_listed) for item in items):
            yield _of_promise(promise, told, items[0])
    for item, other, _ in facts.twins:
        if _are_others(item, other):
            yield _of_papers(item, other)


def _are_others(item: Item, other: Item) -> bool:
    """Whether two rows have no department in common, those that help among them."""
    return all(
        owners.is_apart_from(others)
        for owners in (item.owners, item.assisting)
        for others in (other.owners, other.assisting)
        if owners and others
    ) and bool(item.owners and other.owners)


def _of_papers(item: Item, other: Item) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{title}” is given to {owners} here, to {others} in another paper",
            "“{title}”这里由{owners}承办，另一份文件中是{others}",
        ).format(title=item.text, owners=item.owners.text, others=other.owners.text),
        item.at_of("owners"),
        AGREE_OR_SHOW,
        ((other.at_of("owners"), Message("the same matter", "另一份文件中的同一事项")),),
    )


def _is_of_others(told: Told, item: Item, *, is_listed: bool) -> bool:
    """Whether the body text gives a matter to departments none of which its row has."""
    row, owners = (*item.owners, *item.assisting), told.owners
    if not row or not owners:
        return False
    if is_listed and not all(owner.is_known for owner in (*owners, *row)):
        return False  # an unknown name is found as one
    return not any(_can_be_one(owner, other) for owner in owners for other in row)


def _can_be_one(owner: Owner, other: Owner) -> bool:
    """Whether two names may be of one department; 社建委 is perhaps 社会建设委员会."""
    if owner.placeholder or other.placeholder:
        return True
    if owner.department and other.department:
        return owner.department == other.department
    short, long = sorted((owner.text, other.text), key=len)
    return is_short_for(short, long)


def _of_promise(promise: Promise, told: Told, item: Item) -> Finding:
    at, words = told.place_of_owners
    return Finding(
        RULE,
        Message(
            "“{matter}” is given to {said} in the body text, to {owners} in the table",
            "“{matter}”正文写由{said}承办，附表中是{owners}",
        ).format(matter=promise.text, said=words, owners=item.owners.text),
        at,
        _AGREE,
        ((item.at_of("owners"), Message("the row", "附表中的项目")),),
        words=words,
    )


_AS_GOOD = 0.1
_AGREE = Message("make the departments agree", "请核对并统一承办部门")
_SAME = Message("the same matter in the arrangement", "安排表中的同一事项")
