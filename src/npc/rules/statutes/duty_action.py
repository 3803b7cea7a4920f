"""A report that the law wants deliberated is only heard."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import answers, can_be_asked
from npc.facts.texts import all_words
from npc.genre.action import read_action
from npc.messages import Message
from npc.plan import Item, Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.examples import GOOD, changed

RULE = Rule(
    "NPC363",
    "duty-action",
    Severity.WARNING,
    Message("less is done than the law wants", "审议、批准方式与法律规定不符"),
)
PAGE = Page(
    what=Message(
        "Reports on audits, the environment and the review of filed documents are 听取和审议, not only 听取; "
        "final accounts and adjustments of the budget are 审查和批准. In a plan that writes 听取 throughout, it is only remarked on.",
        "审计工作报告、环境状况报告、备案审查工作情况报告等应当“听取和审议”，不只是“听取”；决算、预算调整方案应当“审查和批准”。"
        "全文都只写“听取”的计划，只作提示。",
    ),
    why=Message(
        "A report that is only heard brings forth no deliberation opinions, and accounts that are only heard are not approved.",
        "只听取不审议，就不会形成审议意见；只听取不批准，决算、预算调整就没有依据。",
    ),
    ground=Message(
        "the articles in statutes.yaml, by plan year", "statutes.yaml 所列各条，按计划年度适用"
    ),
    fails=changed(("听取和审议县人大常委会法制工委", "听取县人大常委会法制工委")),
    passes=GOOD,
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find matters whose titles say less than the law wants done."""
    if not can_be_asked(plan) or plan.year is None:
        return
    heard = Severity.WARNING if _tells_apart(plan) else Severity.INFO
    for duty, items in answers(plan):
        article = duty.article(plan.year)
        if duty.is_apart or article is None or article.action is None:
            continue
        if any(_is_enough(item, article.action) for item in items):
            continue
        for item in items:
            severity = heard if _action(item) == "听取" else Severity.INFO
            yield Finding(
                Message(
                    "“{matter}” is a matter of {action} ({article})",
                    "“{matter}”应当{action}（{article}）",
                ).format(matter=duty.matter, action=article.action, article=article.name),
                item.at / "title",
                Message("write {action}", "改为{action}").format(action=article.action),
                severity=severity,
            )


def _tells_apart(plan: Plan) -> bool:
    """Tell whether a plan writes 听取和审议 anywhere; elsewhere 听取 is short for it."""
    words = all_words(plan)
    return any(written in words for written in _DELIBERATED)


_DELIBERATED = ("听取和审议", "听取审议", "听取并审议", "听取、审议")


def _is_enough(item: Item, demanded: str) -> bool:
    """Tell whether a title says what is demanded, or does not say what is done at all."""
    action = _action(item)
    if demanded == "听取和审议":
        return action != "听取" or "审议" in item.text
    said = item.text + item.category
    if any(word in said for word in ("审查", "批准", "决议", "决定")):
        return True
    return action not in {"听取", "听取和审议", "审议"}


def _action(item: Item) -> str | None:
    """Give the action that a row says itself; headings such as 听取专项报告 are not so exact."""
    return item.action if item.at.has("action") else read_action(item.text)
