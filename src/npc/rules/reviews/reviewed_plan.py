"""A review of a plan that is not there, or that npc does not look for: out of the repo."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.review import Review
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding
from npc.source.plan_paths import Astray

RULE = Rule(
    "NPC443",
    "reviewed-plan",
    Severity.ERROR,
    Message("a review of a plan that is not there", "所总结的计划不存在"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Say why `of` leads to no plan, where it does not."""
    for review in facts.plan.of_kind(Review):
        if isinstance(review.reviewed, Astray):
            message, hint = _WHY[review.reviewed]
            yield Finding(RULE, message, review.at / "of", hint)


_CORRECT = Message(
    "correct the path, which begins at the folder of this file",
    "请改正路径；路径从本文件所在的目录算起",
)
_NAME_PLAN = Message(
    "name the folder of the plan, or its YAML file",
    "请写计划所在的目录，或者其中的 YAML 文件",
)
_WITHIN = Message(
    "name a plan within the folder of npc.yaml (without one, within the repo)",
    "请写 npc.yaml 所在目录之内的计划；没有 npc.yaml 的，限于本计划库",
)
_RELATIVE = Message(
    "write the way from the folder of this file, such as ../2025",
    "请从本文件所在的目录写起，如 ../2025",
)
_WHY = {
    Astray.BACKSLASH: (
        Message("a path is written with “/”, not with “\\”", "路径中用了“\\”"),
        Message(
            "write “/” between folders, which every system reads",
            "请把“\\”改为“/”，各种系统都能识别",
        ),
    ),
    Astray.NOT_RELATIVE: (
        Message(
            "the path does not begin at the folder of this file",
            "路径不是从本文件所在的目录写起的",
        ),
        _RELATIVE,
    ),
    Astray.OUTSIDE: (
        Message("the path leads out of the repo of this plan", "路径超出了本计划库的范围"),
        _WITHIN,
    ),
    Astray.NOTHING: (Message("nothing is there", "没有这个目录或文件"), _CORRECT),
    Astray.UNREADABLE: (
        Message("the plan may not be read", "这份计划没有读取权限，打不开"),
        Message("check that you may read it", "请检查是否有读取权限"),
    ),
    Astray.SEVERAL: (
        Message("the folder holds several plans", "这个目录里有几份计划"),
        Message("name one of them", "请写明是其中哪一份"),
    ),
    Astray.NO_PLAN: (Message("no plan is there", "这里没有计划"), _NAME_PLAN),
    Astray.ITSELF: (
        Message("the path leads to the review itself", "路径指向总结自己"),
        spelt(
            Message(
                "name the plan of the year, or leave “<of>” out where it lies beside the review",
                "请写所总结的那份计划；计划与总结放在同一目录的，可以不写 <of>",
            )
        ),
    ),
}
"""What is said, and what to do, of each reason."""
