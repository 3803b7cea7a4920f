"""A row of the arrangement that nothing in the body text covers."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.inspections import is_inspection
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Item, Point
from npc.rules.base import Finding

RULE = Rule(
    "NPC308",
    "row-without-point",
    Severity.WARNING,
    Message("a row that no point of the body text covers", "附表列出的项目正文没有提到"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find rows that no sentence and no reference covers."""
    plan = facts.plan
    if not plan.work_points or not plan.arrangements or plan.is_damaged("sections", "categories"):
        return
    found = facts.trace
    statutory = facts.answered_at
    for item in facts.coverage.missed:
        if not _is_misspelt(facts, item):
            yield _uncovered(item, is_statutory=item.at in statutory)
    for item in facts.coverage.asked:
        # A point that is a lead alone is about aims, and names no matter at all.
        written = (mention.point for mention in found.mentions[item] if mention.is_written)
        points = [point for point in written if point and point.text]
        is_silent = points and all(
            found.speaking.is_silent_on(point, found.about[item]) for point in points
        )
        if is_silent and not _is_misspelt(facts, item):
            yield _unsaid(item, points[0])


def _is_misspelt(facts: Facts, item: Item) -> bool:
    """Whether a row has a wrong word or inspects a law that it names wrongly, which is told itself."""
    is_wrong = facts.doubtful_words.stand_in(item.text_at)
    return is_wrong or (is_inspection(item) and facts.wrong_laws.are_in(item))


def _uncovered(item: Item, *, is_statutory: bool) -> Finding:
    """Say that a row is not in the body text; what the law has every year need not be."""
    message = Message("no point of the body text covers “{title}”", "正文没有要点与“{title}”对应")
    return Finding(
        RULE,
        message.format(title=item.text),
        item.text_at,
        spelt(
            Message(
                "name it in the body text, or give its point under “<points>”",
                "请在正文中写明，或者在 <points> 中注明对应的要点",
            )
        ),
        severity=Severity.INFO if is_statutory else None,
    )


def _unsaid(item: Item, point: Point) -> Finding:
    message = Message(
        "{point}, which the row names, has no word of “{title}”",
        "所注明的{point}没有提到“{title}”",
    )
    return Finding(
        RULE,
        message.format(point=point.named, title=item.text),
        item.at / "points",
        Message(
            "see whether the point is right, or name the matter there",
            "请核对要点是否注明有误，或者在该要点中写明",
        ),
        ((point.at, Message("the point", "所注明的要点")),),
        severity=Severity.INFO,
    )
