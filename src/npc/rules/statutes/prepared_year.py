"""A preparation that names another year than what it prepares."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import years_in
from npc.messages import Message
from npc.plan import Item, Matter, Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC378",
    "prepared-year",
    Severity.WARNING,
    Message("a preparation of another year", "准备工作与所准备项目的年度不一致"),
)
_PLAN = """\
kind: arrangement
year: 2026
categories:
  - name: 审查批准事项
    items:
      - {{title: 审查和批准2025年县级决算, id: juesuan, owners: 财经工委, when: 8月, meetings: 常委会会议}}
---
kind: monthly-plan
year: 2026
months:
  7: [{{content: 对{}年县级决算草案研究提出意见, owners: 财经工委, prepares: juesuan}}]
"""
PAGE = Page(
    what=Message(
        "Where a preparation (“prepares”) and the item that it prepares both name years, they share one. Years of laws and stretches of years (2021-2035年) do not count; the plan's own year, which may say when it is done, is only remarked on.",
        "写明 prepares 的准备工作与所准备的项目都写有年份的，应有相同的年份。书名号内的和起止年份（2021-2035年）不计；准备工作写的是计划年度的，只作提示。",
    ),
    why=Message(
        "One of the two is copied from last year's plan, and its year stays behind.",
        "其中一处由上年计划沿用而来，年份忘了改。",
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails=_PLAN.format(2024),
    passes=_PLAN.format(2025),
)


def check(plan: Plan) -> Iterator[Finding]:
    """Compare the years of preparations with those of what they prepare."""
    items = plan.arrangement.items if plan.arrangement else ()
    by_id = {item.id: item for item in items if item.id}
    for matter in plan.matters:
        for one in matter.prepares:
            item = by_id.get(one.text)
            if item:
                yield from _compared(matter, item, plan.year)


def _compared(matter: Matter, item: Item, year: int | None) -> Iterator[Finding]:
    named, prepared = _years(matter.text), _years(item.text)
    if named and prepared and not set(named) & set(prepared):
        yield Finding(
            Message(
                "“{content}” is of {named}, what it prepares of {prepared}",
                "“{content}”写的是{named}年，所准备的项目是{prepared}年",
            ).format(content=matter.text, named=named[0], prepared=prepared[0]),
            matter.at / ("title" if matter.at.has("title") else "content"),
            Message("make the two agree", "请核对并统一年份"),
            ((item.at / "title", Message("what it prepares", "所准备的项目")),),
            words=str(named[0]),
            severity=Severity.INFO if year in named else None,
        )


def _years(text: str) -> list[int]:
    """Give the years that a text names outside 《》."""
    while "《" in text and "》" in text[text.find("《") :]:
        start = text.find("《")
        text = text[:start] + text[text.find("》", start) + 1 :]
    return list(years_in(text))
