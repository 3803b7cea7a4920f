"""A report that the law wants deliberated is only heard."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.contradicting import has_two_actions
from npc.facts.facts import Facts
from npc.genre.actions import DELIBERATING, MAYBE_REPORTED, read_action
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC363",
    "duty-action",
    Severity.WARNING,
    Message("less is done than the law wants", "审议、批准方式与法律规定不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find matters whose titles say less than the law wants done."""
    heard = Severity.WARNING if _tells_apart(facts) else Severity.INFO
    for duty, article, items in facts.demands:
        if duty.is_apart or article.action is None:
            continue
        if any(_is_enough(item, article.action) for item in items):
            continue
        for item in items:
            if has_two_actions(item):
                continue  # NPC422
            is_passed = any(word in item.text for word in _PASSED)
            is_little = is_passed or _action(item) == "听取" or _is_less(article.action, item)
            severity = heard if is_little else Severity.INFO
            yield Finding(
                RULE,
                Message(
                    "“{matter}” is a matter of {action} ({article})",
                    "“{matter}”应当{action}（{article}）",
                ).format(matter=duty.matter, action=article.action, article=article.name),
                item.text_at,
                Message("write {action}", "改为{action}").format(action=article.action),
                severity=severity,
                grounds=article.grounds,
            )


def _tells_apart(facts: Facts) -> bool:
    """Whether a plan writes 听取和审议 anywhere; elsewhere 听取 is short for it."""
    words = facts.all_words
    return any(written in words for written in DELIBERATING)


def _is_less(demanded: str, item: Item) -> bool:
    """Whether what is to be approved is only deliberated, itself and no report of it: 审议2024年决算."""
    return demanded != "听取和审议" and _action(item) == "审议" and "报告" not in item.text


def _is_enough(item: Item, demanded: str) -> bool:
    """Whether a title says what is demanded, or does not say what is done at all."""
    action = _action(item)
    if demanded == "听取和审议":
        return action != "听取" or "审议" in item.text
    if any(word in item.text for word in _APPROVED):
        return True
    if any(word in item.text for word in _PASSED):
        return False
    category = item.category.replace("审查监督", "")  # 预算审查监督 is no more than supervision
    is_said_above = any(word in category for word in _APPROVED)
    return is_said_above or action not in MAYBE_REPORTED


_APPROVED = ("审查", "批准", "决议", "决定")
_PASSED = ("审议通过", "表决通过", "讨论通过")
"""What is done with resolutions, where the law has accounts and budgets 批准."""


def _action(item: Item) -> str | None:
    """Return the action that a row says itself; headings such as 听取专项报告 are not so exact."""
    return item.action if item.says("action") else read_action(item.text)
