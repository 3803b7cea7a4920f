"""Ranges of one plan that are written with different dashes."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.texts import all_characters, all_words, texts, times
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC406",
    "mixed-dashes",
    Severity.WARNING,
    Message("ranges with different dashes in one plan", "起止连接号不统一"),
)
PAGE = Page(
    what=Message(
        "Ranges of years, months and days in the texts of a plan all have the same dash: 2021—2035年 and "
        "3—5月, or 2021-2035年 and 3-5月; so have the times of its items among themselves.",
        "同一计划的文字里，年、月、日起止用同一种连接号：2021—2035年、3—5月，或者2021-2035年、3-5月；"
        "各项目的时间（when）也用同一种。",
    ),
    why=Message(
        "Two forms side by side look like two hands; a search for one misses the other.",
        "写法不一显得草率，检索时也会遗漏。",
    ),
    ground=Message(
        "GB/T 15834-2011, 4.13: — joins times; - is for numbers and codes",
        "GB/T 15834—2011 第4.13条：一字线标示时间起止，短横线用于编号、代码",
    ),
    fails="""\
kind: work-points
year: 2025
preamble: 围绕国土空间总体规划（2021—2035年）和乡村振兴规划（2023～2027年），开展5—6月代表主题月活动。
""",
    passes="""\
kind: work-points
year: 2025
preamble: 围绕国土空间总体规划（2021—2035年）和乡村振兴规划（2023—2027年），开展5—6月代表主题月活动。
""",
)


_DASHES = frozenset("-‐‑‒–—―−－~～〜∼")


def check(plan: Plan) -> Iterator[Finding]:
    """Compare the dashes of texts among themselves, and those of times.

    What compares them is loaded only where there are dashes of two sorts.
    """
    if len(_DASHES & all_characters(plan)) + ("——" in all_words(plan)) > 1:
        yield from _mixed(texts(plan))
    if len(_DASHES.intersection("".join([text for text, _ in times(plan)]))) > 1:
        yield from _mixed(times(plan))


def _mixed(found: Sequence[tuple[str, Location]]) -> Iterator[Finding]:
    from npc.rules.wording.ranges import mixed_ranges

    yield from mixed_ranges(found)
