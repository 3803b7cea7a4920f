"""A statutory matter that is about another year than it must be."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.model.plan import Item, Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import answers, can_be_asked, years_in
from npc.rules.statutes.duty import Duty
from npc.rules.statutes.examples import GOOD, changed
from npc.text import Text

RULE = Rule(
    "NPC375",
    "duty-year",
    Severity.WARNING,
    Text("a statutory matter about the wrong year", "法定事项所写年度不符"),
)
PAGE = Page(
    what=Text(
        "Final accounts and the audit report are those of the year before, the execution of plan and budget that of the plan's own year. Titles that name no such year pass.",
        "决算、审计工作报告是上一年度的，计划、预算执行情况是本年度的。题名中没有写年度的不查。",
    ),
    why=Text(
        "Titles are copied from last year's plan, and the year stays behind.",
        "题名往往由上年计划沿用而来，年份忘了改。",
    ),
    ground=Text(
        "the articles in statutes.yaml, by plan year", "statutes.yaml 所列各条，按计划年度适用"
    ),
    fails=changed(("审查和批准2023年本级决算", "审查和批准2022年本级决算")),
    passes=GOOD,
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find matters all of whose titles name years, but none that is meant.

    With one of the right year, another may be about last year as a whole.
    """
    if not can_be_asked(plan) or plan.year is None:
        return
    for duty, items in answers(plan):
        allowed = [plan.year + one for one in duty.subject]
        guessed = [item for item in items if duty.id not in item.duties]
        if allowed and all(_is_stale(item, allowed) for item in guessed):
            for item in guessed:
                yield _stale(item, duty, plan.year, allowed)


def _is_stale(item: Item, allowed: Sequence[int]) -> bool:
    named = set(years_in(item.text))
    return bool(named) and named.isdisjoint(allowed)


def _stale(item: Item, duty: Duty, year: int, allowed: Sequence[int]) -> Finding:
    named = next(years_in(item.text))
    return Finding(
        Text(
            "“{matter}” of a plan of {year} is about {allowed}, not {named}",
            "{year}年计划中的“{matter}”应当是{allowed}年的，写的是{named}年",
        ).format(
            matter=duty.matter,
            year=year,
            allowed=Text(" or ".join(map(str, allowed)), "年或者".join(map(str, allowed))),
            named=named,
        ),
        item.at / "title",
        Text("correct the year", "请改正年份"),
        words=str(named),
    )
