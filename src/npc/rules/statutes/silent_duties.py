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
    every = tuple(silent(facts))
    found = [each for each in every if each.mention is None]
    yearly = facts.plan.yearly
    if yearly is None:
        return
    for duty, article, mention in every:
        if mention:
            yield Finding(
                RULE,
                _ONLY_SPOKEN_OF.format(matter=duty.matter, article=article.name),
                yearly.at / "categories",
                _ADD,
                ((mention, _HERE),),
                on_key=True,
                grounds=article.grounds,
            )
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
    named = [_NAMED.format(matter=duty.matter, article=article.name) for duty, article, _ in found]
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
_ONLY_SPOKEN_OF = Message(
    "no item for “{matter}”, only the text speaks of it ({article})",
    "正文提到“{matter}”，但安排表没有列项（{article}）",
)
_ADD = Message("add the item", "今年安排的，请补列")
_HERE = Message("it is spoken of here", "在这里提到")
_ONCE = Message(
    "one session of the town's congress is planned; as a rule there are two a year ({article})",
    "只安排了一次乡镇人民代表大会会议，一般每年举行两次（{article}）",
)
_ANOTHER = Message("add the other one if there is one", "有第二次会议的，请补列")
_HINT = Message(
    "add what is planned for this year; what is not needs no answer",
    "今年安排的，请补列；今年没有的，不必处理",
)
