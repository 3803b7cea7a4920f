"""More months with a session of the standing committee than the body text counts sessions."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import is_session, meetings_of
from npc.facts.texts import texts
from npc.genre.counts import Count, counts_in
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Page
from npc.rules.times.overloaded_month import only_month

RULE = Rule(
    "NPC348",
    "session-count",
    Severity.WARNING,
    Message("more sessions than the text counts", "常委会会议多于文中次数"),
)
_PLAN = """\
kind: work-points
year: 2025
preamble: 全年召开常委会会议{}次。
---
kind: arrangement
categories:
  - name: 听取和审议专项工作报告
    items:
      - {{title: 听取和审议县政府关于交通治理工作情况的报告, owners: 办公室, when: 6月, meetings: 常委会会议}}
      - {{title: 听取和审议县政府关于养老服务工作情况的报告, owners: 办公室, when: 8月, meetings: 常委会会议}}
"""
PAGE = Page(
    what=Message(
        "Where the body text says how many sessions there will be (召开常委会会议6次), the rows that name 常委会会议 lie in no more months. Fewer are fine, and so are 不少于6次 and counts of other years.",
        "正文写明召开常委会会议次数的，安排表中列入常委会会议的项目所在月份不应多于该次数；少于该次数，或者写作“不少于”“每两个月”，以及回顾往年的，不查。",
    ),
    why=Message(
        "Rows are moved to another month, and one more session is needed.",
        "项目改到别的月份，就要多开一次会议。",
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails=_PLAN.format(1),
    passes=_PLAN.format(2),
)
_NAMES = ("常委会会议", "常委会全体会议")
_HOLD = ("召开", "安排", "举行", "计划", "拟")
_VAGUE = ("不少于", "不低于", "至少", "每", "约", "左右", "以上", "半年", "季度")
_PAST = ("上年", "去年", "过去", "累计", "上一年", "一年来", "五年来", "共召开", "召开了", "先后")
"""In a paragraph with one of these before it, a count may be that of sessions that were held."""


def check(plan: Plan) -> Iterator[Finding]:
    """Compare the counts in the body with the months of rows before the standing committee."""
    if plan.work_points is None or plan.is_damaged("meetings", "categories"):
        return
    body = plan.work_points.at.document
    for text, at in texts(plan):
        if "次" in text and "常委会" in text and at.document is body:
            for count in counts_in(text):
                if _is_of_sessions(text, count, plan.year):
                    yield from _too_few(text, count, at, _months(plan))


def _too_few(text: str, count: Count, at: Location, months: list[int]) -> Iterator[Finding]:
    if len(months) > count.number:
        written = text[count.start : count.end]
        yield Finding(
            Message(
                "“{written}” here, but rows before sessions in {count} months: {months}",
                "这里写“{written}”，安排表中常委会会议分布在{count}个月（{months}月）",
            ).format(written=written, count=len(months), months=months),
            at,
            Message("correct the count, or put rows together", "请核对次数或者项目的月份"),
            words=written,
        )


def _is_of_sessions(text: str, count: Count, year: int | None) -> bool:
    """Tell whether a count is exactly that of this year's sessions: 召开常委会会议6次."""
    before, after = text[: count.start], text[count.end :]
    if count.unit != "次" or not (before.endswith(_NAMES) or after.startswith(_NAMES)):
        return False
    sentence = before[max(before.rfind(sign) for sign in "。；\n") + 1 :]
    clause = sentence[max(sentence.rfind(sign) for sign in "，：") + 1 :] + after[:2]
    years = (sentence[at - 4 : at] for at in range(4, len(sentence)) if sentence[at] == "年")
    return (
        any(word in clause for word in _HOLD)
        and not any(word in clause for word in _VAGUE)
        and not any(word in before[before.rfind("\n") + 1 :] for word in _PAST)
        and not any(one.isdecimal() and one != str(year) for one in years)
    )


def _months(plan: Plan) -> list[int]:
    """Give the months that a row before the standing committee is bound to."""
    found = set()
    for item in plan.arrangement.items if plan.arrangement else ():
        month = only_month(item)
        if month and any(map(is_session, meetings_of(item))):
            found.add(month)
    return sorted(found)
