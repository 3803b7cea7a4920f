"""听取 before the standing committee, or 听取和审议 before 主任会议, against the usage of the place."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.duties import answers, can_be_asked, is_before, is_session
from npc.messages import Message
from npc.plan import Item, Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.inspection_report import is_inspection

RULE = Rule(
    "NPC346",
    "meeting-convention",
    Severity.WARNING,
    Message("action and meeting do not match", "“听取”“听取和审议”与会议不一致"),
)
_TOPICS = ("养老服务", "学前教育", "食品安全", "交通治理", "供水保障", "文化惠民", "就业促进")
_ROWS = "".join(
    f"      - {{title: 听取和审议县政府关于{topic}工作情况的报告, owners: 财经工委, when: {month}月, meetings: 常委会会议}}\n"
    for month, topic in enumerate(_TOPICS, 3)
)
_LAST = "      - {{title: 听取县法院关于诉前调解工作情况的报告, owners: 法制工委, when: {}, meetings: 主任会议}}\n"
_PLAN = f"""\
kind: arrangement
categories:
  - name: 听取和审议/听取专项工作报告
    items:
{_ROWS}{_LAST.format("4月")}{_LAST.replace("诉前调解", "执行").format("6月")}{_LAST.replace("诉前调解", "审判").format("8月")}\
"""
PAGE = Page(
    what=Message(
        "What is 听取 comes before 主任会议, what is 听取和审议 before 常委会会议. “meeting-convention: true” in npc.yaml switches this on, “false” off; without it, exceptions are named (as info) where a plan keeps to it in nine of ten such items, and has at least eight; and so is a single 听取和审议 elsewhere beside eight or more before 常委会会议.",
        "“听取”的列入主任会议，“听取和审议”的列入常委会会议。npc.yaml 中 meeting-convention 写 true 即检查，写 false 不检查；没有写的，计划中此类项目不少于八项、九成以上都这样安排时，对例外给出提示；八项以上“听取和审议”列入常委会会议，只有一项没有列入的，也给出提示。",
    ),
    why=Message(
        "An exception is often a slip in the verb or in the tick.",
        "个别例外往往是动词写错或者会议勾错。",
    ),
    ground=Message(
        "usage of many standing committees; what is 听取和审议 is the standing committee's by 监督法 article 12",
        "各地惯例；“听取和审议”由常委会进行，见监督法第十二条",
    ),
    fails=_PLAN.replace(
        "审判工作情况的报告, owners: 法制工委, when: 8月, meetings: 主任会议",
        "审判工作情况的报告, owners: 法制工委, when: 8月, meetings: 常委会会议",
    ),
    passes=_PLAN,
)
_FEWEST = 8
_ONE_IN = 10
"""At most one exception in so many."""


def check(plan: Plan) -> Iterator[Finding]:
    """Find the exceptions, where the plan or its repo keeps to the usage.

    Items that answer a statutory matter, and inspections, are left to the rules about those.
    """
    if plan.meeting_convention is False or plan.is_damaged("meetings", "categories"):
        return
    items = plan.arrangement.items if plan.arrangement else ()
    heard = [item for item in items if item.action in _MEETINGS and item.meetings]
    exceptions = [item for item in heard if not _follows(item)]
    if not plan.meeting_convention and not _is_kept(heard, exceptions):
        exceptions = _alone(heard, exceptions)
    if not exceptions:
        return
    severity = Severity.WARNING if plan.meeting_convention else Severity.INFO
    statutory = {item for _, answering in answers(plan) for item in answering}
    for item in exceptions:
        if not can_be_asked(plan) or not (item in statutory or is_inspection(item)):
            yield _exception(item, severity)


def _exception(item: Item, severity: Severity) -> Finding:
    action = item.action or ""
    return Finding(
        Message(
            "“{action}” goes to {meeting} elsewhere", "“{action}”一般列入{meeting}，这里不一致"
        ).format(action=action, meeting=_MEETINGS[action]),
        item.at / "meetings",
        Message("correct the meeting, or the verb in the title", "请核对会议一栏或者题名中的动词"),
        severity=severity,
    )


_MEETINGS = {"听取": "主任会议", "听取和审议": "常委会会议"}


def _follows(item: Item) -> bool:
    if item.action == "听取和审议":
        return any(map(is_session, item.meetings))
    return any(is_before(one, ("主任会议",)) for one in item.meetings)


def _alone(heard: Sequence[Item], exceptions: Sequence[Item]) -> list[Item]:
    """Give the one 听取和审议 that is not before the standing committee, where all others are."""
    found = [item for item in exceptions if item.action == "听取和审议"]
    others = sum(1 for item in heard if item.action == "听取和审议") - len(found)
    return found if len(found) == 1 and others >= _FEWEST else []


def _is_kept(heard: Sequence[Item], exceptions: Sequence[Item]) -> bool:
    """Tell whether a plan follows the usage of its own accord, in both directions."""
    if len(heard) < _FEWEST or len(exceptions) * _ONE_IN > len(heard):
        return False
    return {item.action for item in heard if item not in exceptions} == set(_MEETINGS)
