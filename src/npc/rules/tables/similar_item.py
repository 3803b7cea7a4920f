"""Two rows of one table that are nearly the same."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.tracing.alike import AlikeItems
from npc.genre.departments import folded
from npc.genre.likeness import is_nearly_same, plain
from npc.messages import Message
from npc.plan import Location, Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC331",
    "similar-item",
    Severity.WARNING,
    Message("two rows are nearly the same", "两项几乎相同"),
)
RULES = (RULE,)

_SHORTEST = 10
"""Characters of names that are compared; of shorter ones one character is too much."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find rows that nearly say what another says."""
    plan = facts.plan
    of_papers: dict[object, list[Matter]] = {}
    for item in plan.items:
        of_papers.setdefault(item.paper, []).append(item)
    told: set[Location] = set()
    for items in of_papers.values():
        for finding in _similar(items):
            told.add(finding.at)
            yield finding
    for month in plan.months:
        yield from _similar(month.tasks)
    for found in facts.alike_items:
        if found.item.text_at not in told:
            yield _perhaps(found)


def _perhaps(found: AlikeItems) -> Finding:
    """Remark on a row that may be of the matter of an earlier one."""
    message = Message(
        "“{title}” may be the matter of an earlier row, “{other}” (likeness {share})",
        "“{title}”与前面的“{other}”可能是同一事项（相似度{share}）",
    )
    return Finding(
        RULE,
        message.format(
            title=found.item.text, other=found.other.text, share=f"{found.closeness:.0%}"
        ),
        found.item.text_at,
        Message(
            "delete one row if they are one matter; several times go into one, such as 3月、9月",
            "是同一事项的请删去一行，一事多次的时间写在一行，如“3月、9月”；不是的不必改",
        ),
        ((found.other.text_at, Message("the earlier row", "前面一项")),),
        severity=Severity.INFO,
    )


def _similar(matters: Sequence[Matter]) -> Iterator[Finding]:
    """Compare each row with its neighbours in order, by beginnings and by ends: n log n."""
    places = {matter: number for number, matter in enumerate(matters)}
    bare = [(plain(matter.text), matter) for matter in matters]
    bare = [(text, matter) for text, matter in bare if len(text) >= _SHORTEST]
    found: dict[Matter, Matter] = {}
    for ordered in (
        sorted(bare, key=lambda pair: pair[0]),
        sorted(bare, key=lambda pair: pair[0][::-1]),
    ):
        for (text, matter), (other_text, other) in pairwise(ordered):
            agree = (
                matter.when.windows == other.when.windows
                and matter.owners.text == other.owners.text
            )
            nearly = is_nearly_same(text, other_text, agree=agree)
            if nearly and folded(matter.text) != folded(other.text):
                first, second = sorted((matter, other), key=places.__getitem__)
                found.setdefault(second, first)
    for second, first in found.items():
        yield Finding(
            RULE,
            Message("“{title}” is nearly an earlier row", "“{title}”与前面一项几乎相同").format(
                title=second.text
            ),
            second.text_at,
            Message(
                "delete one row, or make plain how they differ",
                "是同一事项的请删去一行，不是的请写明区别",
            ),
            ((first.text_at, Message("the earlier row", "前面一项")),),
        )
