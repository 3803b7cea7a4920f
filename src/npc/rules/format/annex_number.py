"""A text that refers to an annex of a number that there is not."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.volumes import volume_of
from npc.genre.numerals import number_of
from npc.genre.prose import occurrences
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC397",
    "annex-number",
    Severity.WARNING,
    Message("a text refers to an annex that is not there", "文中所引的附件不存在"),
)
RULES = (RULE,)
_WORDS = ("见附件", "（附件")
"""监督工作计划（附件2） refers as （见附件2） does."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the numbers in texts with the annexes."""
    plan = facts.plan
    if plan.is_damaged("annexes"):
        return
    carriers = _carriers(plan)
    for word in _WORDS:
        for text, at in facts.holding(word):
            count = carriers.get(id(at.document), 0)
            for place in occurrences(text, word):
                written = _digits(text, place + len(word))
                number = number_of(written)
                if number is not None and count and not 1 <= number <= count:
                    yield _finding(number, count, at, word + written)


def _finding(number: int, count: int, at: Location, words: str) -> Finding:
    return Finding(
        RULE,
        Message(
            "annex {number} is not there; the document has {count}",
            "没有附件{number}，本文件共有{count}个附件",
        ).format(number=number, count=count),
        at,
        Message("correct the number", "请核对附件序号"),
        words=words,
    )


def _carriers(plan: Plan) -> dict[int, int]:
    """Return how many annexes each document can refer to: its own, or those it is one of."""
    work_points = plan.work_points
    printed = volume_of(work_points, plan).papers if work_points else ()
    found = dict.fromkeys([id(paper.at.document) for paper in printed], len(plan.annexes))
    for paper in plan.papers:
        annexes = plan.annexes_of(paper)
        for each in (paper, *annexes) if annexes else ():
            found[id(each.at.document)] = len(annexes)
    return found


def _digits(text: str, start: int) -> str:
    end = start
    while end < len(text) and number_of(text[end]) is not None:
        end += 1
    return text[start:end]
