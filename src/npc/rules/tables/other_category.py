"""An item under a category that its action contradicts."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.actions import KINDS, actions_in
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC329",
    "other-category",
    Severity.WARNING,
    Message("an item in the wrong category", "项目与类别不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare actions with what the names of categories say."""
    plan = facts.plan
    for category in plan.categories:
        said = {word: kind for word, kind in _KINDS.items() if word in category.name}
        kinds = {*said.values(), *(kind for word, kind in _ALSO if word in category.name)}
        for item in category.items if said and "其他" not in category.name else ():
            kind = _KINDS.get(item.action or "")
            is_named = any(word in item.text for word in said) or _is_inspected(item, kinds)
            # 督办代表建议 is of 代表工作, whatever else a mixed heading names.
            is_of_deputies = "代表" in category.name and "代表" in item.text
            is_named = is_named or is_of_deputies
            is_met = any(meeting and meeting in category.name for meeting in item.meetings)
            fits = is_met or _follows_up(item, kinds) or _is_reported_on(item, kinds)
            if kind and kind not in kinds and not is_named and not fits and not _does(item, kinds):
                is_draft = kinds == {"decision"} and "草案" in item.text
                yield Finding(
                    RULE,
                    Message(
                        "“{action}” stands under “{category}”", "“{action}”列在“{category}”下"
                    ).format(action=str(item.action), category=category.name),
                    item.text_at,
                    Message(
                        "move the item, or correct its title", "请移到相应类别，或改正项目名称"
                    ),
                    # What is reported on as a draft is mostly decided on as well.
                    severity=Severity.INFO if is_draft else None,
                )


def _does(item: Item, kinds: set[str]) -> bool:
    """Whether one of several things done belongs there: 听取和审议…的报告，审查和批准…决算."""
    return any(_KINDS.get(action) in kinds for action in actions_in(item.text))


def _is_inspected(item: Item, kinds: set[str]) -> bool:
    """Whether it is the report on an inspection of a law: 关于检查《水法》实施情况的报告."""
    return "inspection" in kinds and any(word in item.text for word in ("执法检查", "检查《"))


def _follows_up(item: Item, kinds: set[str]) -> bool:
    """Whether a report says what has become of something, which is follow-up as well."""
    return "follow-up" in kinds and any(word in item.text for word in _AFTERWARDS)


def _is_reported_on(item: Item, kinds: set[str]) -> bool:
    """Whether what is approved comes with a report, as final accounts do (监督法第十八条)."""
    is_approved = "report" in kinds and item.action == "审查和批准"
    return is_approved and any(word in item.text for word in ("决算", "预算", "计划"))


_AFTERWARDS = ("落实", "整改", "办理", "处理", "回头看")
_KINDS = KINDS | {"调研": KINDS["专题调研"]}
"""Words of the names of categories, and the kind of what belongs there."""
_ALSO = (
    *(("审查", "decision"), ("批准", "decision"), ("决定", "decision"), ("审议", "report")),
    *(("督查", "follow-up"), ("跟踪", "follow-up"), ("检查", "inspection"), ("询问", "inquiry")),
)
"""Shorter words of names such as 审查批准事项 and 检查督办: what may stand under them as well."""
