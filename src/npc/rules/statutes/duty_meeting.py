"""A statutory matter that is not before the standing committee."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.misplaced import Misplaced
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC362",
    "duty-meeting",
    Severity.ERROR,
    Message("a statutory matter before the wrong meeting", "法定事项没有列入常委会会议"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find matters none of whose items comes before a meeting that the law names."""
    found: dict[str, list[Misplaced]] = {}
    for each in facts.misplaced:
        found.setdefault(each.duty.id, []).append(each)
    yield from map(_wrong, found.values())


def _wrong(rows: Sequence[Misplaced]) -> Finding:
    """Say it once of the rows of a matter, at the last of them: one of them is to be there."""
    *before, last = sorted(rows, key=lambda row: _end_of(row.item))
    item, duty, article = last
    message = Message(
        "“{matter}” comes before {meetings} ({article})",
        "“{matter}”应当列入{meetings}（{article}）",
    ).format(
        matter=duty.matter,
        meetings=Message(" or ".join(duty.meetings), "或者".join(duty.meetings)),
        article=article.name,
    )
    hint = spelt(Message("write “<meetings>: {meeting}”", "请写“<meetings>: {meeting}”"))
    at = item.at_of("meetings") if item.says("meetings") else item.text_at
    return Finding(
        RULE,
        message,
        at,
        hint.format(meeting=duty.meetings[0]),
        tuple((row.item.text_at, _AS_WELL) for row in before),
        severity=last.severity,
        grounds=article.grounds,
    )


def _end_of(item: Item) -> int:
    return max((window.last for window in item.when.windows), default=0)


_AS_WELL = Message("this row is on the same matter", "这一项说的是同一事项")
