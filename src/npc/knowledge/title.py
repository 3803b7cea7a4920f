"""Titles taken apart, and words in them.

Titles are compared by plain words, not by patterns: to compile patterns takes longer than to put
all matters to a plan.
"""

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

Words: TypeAlias = tuple[str, ...]
"""Words one of which is meant; in 甲…乙, 乙 follows 甲 within a few characters."""

NEAR = 14
"""Characters that may stand between 甲 and 乙 in 甲…乙."""


class Title(NamedTuple):
    """A title taken apart."""

    clauses: tuple[str, ...]
    """Between commas; quotation marks and spaces are left out, brackets are full-width."""
    is_work: bool
    """Whether it is a department's own work, as a 调研, and brings nothing before a meeting."""

    @classmethod
    def of(cls, title: str) -> "Title":
        """Take a title apart."""
        folded = fold(title)
        clauses = tuple(part for one in folded.split("，") for part in _dealt_with(one))
        said = "，".join(clauses) or folded
        dealt_with = without(folded, (*_NOT_DEALT_WITH, "备案审查"))
        is_work = holds_any(said, _WORK) and not holds_any(dealt_with, _DEALT_WITH)
        return cls(clauses, is_work)


def fold(text: str) -> str:
    """Make all separators commas and brackets full-width; leave out quotation marks and spaces.

    其它 becomes 其他, as which the law writes it.
    """
    return text.translate(_FOLDED).replace("其它", "其他")


def _dealt_with(clause: str) -> Iterator[str]:
    """Give a clause, but for what in it is not dealt with.

    Of …环境保护目标完成情况和落实执法检查审议意见情况 the first half is given, of
    执法检查审议意见落实情况及2024年度环境状况… the second, of 预算执行情况和决算审议意见落实情况
    nothing: the opinions are on both.
    """
    if "（" in clause and holds_any(clause, _NOT_DEALT_WITH):
        clause = _without_brackets(clause)
    if holds_any(clause, _UNFINISHED):
        return
    while holds_any(clause, _NOT_DEALT_WITH):
        start = max(map(clause.rfind, _NOT_DEALT_WITH))
        yield from _next_matter(clause, start)
        end = max((at for at in range(start) if _begins_apart(clause, at)), default=0)
        if end == 0:
            return
        clause = clause[:end]
    yield clause


def _without_brackets(clause: str) -> str:
    """Leave out remarks in brackets that are not dealt with: （含上年度审议意见落实情况）."""
    before, _, rest = clause.partition("（")
    inside, closed, after = rest.partition("）")
    if closed and holds_any(inside, _NOT_DEALT_WITH):
        return before + after
    return clause


def _next_matter(clause: str, start: int) -> Iterator[str]:
    """Give what begins with a year behind opinions or resolutions: 审议意见落实情况及2024年度…."""
    for at in range(start, len(clause)):
        joiner = next((one for one in _JOINERS if clause.startswith(one, at)), None)
        if joiner and clause[:at].endswith("情况"):
            after = clause[at + len(joiner) :]
            if after[: after.find("年")].isdecimal():
                yield after
                return


def _begins_apart(clause: str, at: int) -> bool:
    """Tell whether a joiner stands at an offset behind which something else begins."""
    joiner = next((one for one in _JOINERS if clause.startswith(one, at)), None)
    before = clause[:at]
    if joiner is None or not before.endswith(_PAPERS):
        return False
    after = clause[at + len(joiner) :]
    year = after[: after.find("年")]
    another = year.isdecimal() and year not in before
    return joiner == "暨" or another or after.startswith(_FOLLOWING)


_UNFINISHED = ("初步审查", "提出意见", "调研报告")
"""What is done to all that follows."""
_JOINERS = ("、", "以及", "及", "暨", "和", "与", "并")
_PAPERS = ("情况", "报告", "决算", "草案", "方案", "计划")
_FOLLOWING = (
    *(
        "落实",
        "研究处理",
        "办理",
        "处理",
        "贯彻",
        "执行",
        "整改",
        "跟踪",
        "听取",
        "审议",
        "开展",
        "对",
    ),
    *("上年", "上一年", "上次", "此前", "常委会", "人大", "县人大", "区人大", "市人大", "省人大"),
)
"""What a second matter begins with that has opinions or resolutions of its own."""


_FOLDED = str.maketrans(
    {",": "，", ";": "，", "；": "，", "。": "，", "(": "（", ")": "）"}
    | dict.fromkeys(" \t\n\u3000“”‘’\"'《》〈〉", "")
)
_WORK = (
    "调研",
    "视察",
    "检查",
    "跟踪",
    "督办",
    "督查",
    "座谈",
    "培训",
    "学习",
    "考察",
    "梳理",
    "征求",
    "走访",
    "收集",
    "初审",
    "预审",
    "研讨",
    "宣传",
)
_DEALT_WITH = ("听取", "审议", "审查", "批准", "报告", "决议", "决定", "询问", "测评", "表决")
_NOT_DEALT_WITH = (
    "初步审查",
    "审议意见",
    "调研报告",
    "提出意见",
    "决议执行",
    "决议落实",
    "决议贯彻",
    "决议的执行",
    "决议的落实",
)


def holds_any(text: str, words: Words) -> bool:
    """Tell whether a text holds one of some words."""
    for word in words:  # twice as fast as any(), and asked two thousand times a plan  # noqa: SIM110
        if word in text or ("…" in word and _span(text, word)):
            return True
    return False


def without(text: str, words: Words) -> str:
    """Cut words out of a text; what stood on both sides of them is not joined."""
    for word in words:
        if "…" not in word:
            text = text.replace(word, "|")
            continue
        while span := _span(text, word):
            text = f"{text[: span[0]]}|{text[span[1] :]}"
    return text


def _span(text: str, word: str) -> tuple[int, int] | None:
    """Find 甲…乙, from where to where."""
    first, last = word.split("…")
    start = text.find(first)
    while start >= 0:
        end = start + len(first)
        found = text.find(last, end, end + NEAR + len(last))
        if found >= 0:
            return start, found + len(last)
        start = text.find(first, end)
    return None
