"""Matters that the law names and of which a whole plan says nothing."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.silent_duties import only_congress, silent
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC474",
    "silent-duties",
    Severity.INFO,
    Message("matters of which the plan says nothing", "计划没有提到的法定事项"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Say it once of all of them: whether this year has them is for the office to know."""
    found = tuple(silent(facts))
    yearly = facts.plan.yearly
    if yearly is None:
        return
    single = only_congress(facts)
    if single:
        yield Finding(
            RULE,
            _ONCE.format(article=single.article.name),
            yearly.at / "categories",
            _ANOTHER,
            on_key=True,
            grounds=single.article.grounds,
        )
    if not found:
        return
    named = [_NAMED.format(matter=duty.matter, article=article.name) for duty, article in found]
    yield Finding(
        RULE,
        _SILENT.format(
            matters=Message(", ".join(one.en for one in named), "，".join(one.zh for one in named))
        ),
        yearly.at / "categories",
        _HINT,
        on_key=True,
        grounds=tuple(ground for each in found for ground in each.article.grounds),
    )


_NAMED = Message("{matter} ({article})", "{matter}（{article}）")
_SILENT = Message("nothing speaks of: {matters}", "计划没有提到：{matters}")
_ONCE = Message(
    "one session of the town's congress is planned; as a rule there are two a year ({article})",
    "只安排了一次乡镇人民代表大会会议，一般每年举行两次（{article}）",
)
_ANOTHER = Message("add the other one if there is one", "有第二次会议的，请补列")
_HINT = Message(
    "add what is planned for this year; what is not needs no answer",
    "今年安排的，请补列；今年没有的，不必处理",
)
