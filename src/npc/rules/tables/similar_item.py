"""Two rows of one table that are nearly the same."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from npc.diagnostics import Rule, Severity
from npc.model.owners import folded
from npc.model.plan import Item, Matter, Plan, Task
from npc.rules.base import Finding, Page
from npc.text import Text

RULE = Rule(
    "NPC331", "similar-item", Severity.WARNING, Text("two rows are nearly the same", "两项几乎相同")
)
PAGE = Page(
    what=Text(
        "No two rows of a table differ by nothing but signs, 的, 和 or 及, or by a single character "
        "that is no number and no word such as 上, 下, 前, 后. Rows of ten characters or more are "
        "compared, and in the monthly plan those of one month.",
        "同一张表中没有仅标点、“的”“和”“及”不同，或者只差一个字的两项；数字以及“上”“下”“前”“后”等字除外。"
        "十个字以上的才比对，月度计划只比对同一个月的。",
    ),
    why=Text(
        "One matter was entered twice, the second time a little differently.",
        "往往是同一事项录了两次，第二次写法略有不同。",
    ),
    ground=Text("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园和绿道建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}
      - {title: 视察城市公园、绿道的建设情况, owners: 城建环资工委, when: 9月, meetings: 常委会会议}
""",
    passes="""\
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园和绿道建设情况, owners: 城建环资工委, when: 7月、9月, meetings: 常委会会议}
""",
)

_SHORTEST = 10
_LEFT_OUT = str.maketrans(dict.fromkeys("的和及与、，。；：（）()“”\"'‘’《》 \u3000"))
_TELLING = frozenset(
    "上下前后左右东西南北中大小新老男女省市区县镇乡村一二三四五六七八九十0123456789"
)
"""Characters by which alone two matters may differ."""


def check(plan: Plan) -> Iterator[Finding]:
    """Find rows that nearly say what another says."""
    if plan.arrangement:
        yield from _similar(tuple(plan.arrangement.items), "title")
    for month in plan.monthly_plan.months if plan.monthly_plan else ():
        yield from _similar(month.tasks, "content")


def _similar(matters: Sequence[Item | Task], key: str) -> Iterator[Finding]:
    """Compare each row with its neighbours in order, by beginnings and by ends: n log n."""
    places = {matter: number for number, matter in enumerate(matters)}
    bare = [(one.text.translate(_LEFT_OUT), one) for one in matters]
    bare = [(text, one) for text, one in bare if len(text) >= _SHORTEST]
    found: dict[Matter, Matter] = {}
    for ordered in (
        sorted(bare, key=lambda pair: pair[0]),
        sorted(bare, key=lambda pair: pair[0][::-1]),
    ):
        for (text, one), (other_text, other) in pairwise(ordered):
            if _are_nearly_same(text, other_text) and folded(one.text) != folded(other.text):
                first, second = sorted((one, other), key=places.__getitem__)
                found.setdefault(second, first)
    for second, first in found.items():
        yield Finding(
            Text("“{title}” is nearly an earlier row", "“{title}”与前面一项几乎相同").format(
                title=second.text
            ),
            second.at / key,
            Text(
                "delete one row, or make plain how they differ",
                "是同一事项的请删去一行，不是的请写明区别",
            ),
            ((first.at / key, Text("the earlier row", "前面一项")),),
        )


def _are_nearly_same(one: str, other: str) -> bool:
    """Tell whether texts differ by at most one character put in, left out or exchanged."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    shorter, longer = sorted((one, other), key=len)
    at = next((n for n, sign in enumerate(shorter) if longer[n] != sign), len(shorter))
    is_same_after = shorter[at + (len(one) == len(other)) :] == longer[at + 1 :]
    changed = {longer[at], shorter[at] if len(one) == len(other) else longer[at]}
    return is_same_after and _TELLING.isdisjoint(changed)
