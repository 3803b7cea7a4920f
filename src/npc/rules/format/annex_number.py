"""A text that refers to an annex of a number that there is not."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.texts import holding, places
from npc.genre.counts import number_of
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC397",
    "annex-number",
    Severity.WARNING,
    Message("a text refers to an annex that is not there", "文中所引的附件不存在"),
)
_PLAN = """\
kind: work-points
year: 2025
preamble: 主要工作安排（见附件{}）已经主任会议讨论。
---
kind: arrangement
categories: []
---
kind: monthly-plan
months: {{}}
"""
PAGE = Page(
    what=Message(
        "见附件3 in a text is the number of an annex that the document has.",
        "文中“见附件3”一类的序号，不超过实有的附件数。",
    ),
    why=Message(
        "An annex is taken out or put in another order, and the text still has its number.",
        "附件增减、调整次序以后，正文的序号常忘记改。",
    ),
    ground=Message("GB/T 9704-2012, clause 7.3.4 and 7.3.7", "GB/T 9704—2012 第7.3.4、7.3.7条"),
    fails=_PLAN.format("3"),
    passes=_PLAN.format("1"),
)
_WORDS = "见附件"


def check(plan: Plan) -> Iterator[Finding]:
    """Compare the numbers in texts with the annexes."""
    if not plan.work_points or plan.is_damaged("annexes"):
        return
    count = len(plan.annexes)
    for text, at in holding(plan, _WORDS):
        for place in places(text, _WORDS):
            written = _digits(text[place + len(_WORDS) :])
            number = number_of(written)
            if number is not None and count and not 1 <= number <= count:
                yield Finding(
                    Message(
                        "annex {number} is not there; the document has {count}",
                        "没有附件{number}，本文件共有{count}个附件",
                    ).format(number=number, count=count),
                    at,
                    Message("correct the number", "请核对附件序号"),
                    words=_WORDS + written,
                )


def _digits(text: str) -> str:
    length = 0
    while length < len(text) and number_of(text[length]) is not None:
        length += 1
    return text[:length]
