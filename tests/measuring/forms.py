"""The same plan as different offices would type it: each choice of an office changes one thing.

What is typed is known, so that whatever an import makes of it can be measured.
"""

from collections.abc import Iterator, Mapping
from random import Random
from typing import NamedTuple, TypeAlias

from measuring.form_tables import add_arrangement, add_months
from measuring.form_texts import add_text
from measuring.handmade import data_of, document
from npc.source.document import Node

Office: TypeAlias = Mapping[str, str]
"""What an office chooses."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    "title": ("one line", "two lines", "spaced", "numerals"),
    "adoption": ("none", "one line", "two lines"),
    "sections": ("一、", "一．", "第一部分 ", "（一）"),
    "points": ("1. ", "1．", "1、", "（一）", "（1）", "①", "restart", "none"),
    "leads": ("bold", "plain", "colon", "none"),
    "signs": ("full", "half"),
    "cut": ("whole", "cut"),
    "signature": ("none", "organ and date", "date"),
    "annex note": ("none", "lines", "one line"),
    "category": (
        *("merged", "repeated", "first row", "rows", "numbered rows", "counted", "headings"),
        *("broken", "counted column"),
    ),
    "number": ("continuous", "restart", "none", "dotted"),
    "matter": ("项目名称", "议题", "工作内容", "监督项目", "主要事项", "内容", "项目", "工作事项"),
    "owner": (
        "组织实施部门",
        "责任部门",
        "承办单位",
        "负责工委",
        "承办工委（室）",
        "责任单位",
        "牵头部门",
    ),
    "time": ("时间", "时间安排", "计划时间", "月份", "实施时间", "拟安排时间", "完成时间"),
    "meetings": ("ticks", "circles", "words", "yes", "crosses", "two rows", "dots"),
    "owners": ("、", "lines", "spaced", "slash", "及", "merged"),
    "when": ("3月", "3月份", "3 月", "三月", "merged", "03月", "3"),
    "order": ("usual", "time first", "owners last"),
    "extra": ("none", "备注", "分管领导", "配合部门", "参加人员", "报告机关", "重点"),
    "pages": ("one", "cut", "cut with head", "cut with other head"),
    "titles of tables": ("above", "within", "none"),
    "end": ("none", "note row", "total row", "empty rows"),
    "times": ("months", "varied"),
    "leading": ("names", "words"),
    "tick notes": ("none", "some"),
    "month": ("1月", "1月份", "一月", "2026年1月", "1"),
    "closing": ("none", "paragraph", "publicity"),
    "preamble": ("one", "two"),
    "introduction": ("none", "text"),
    "months": ("merged", "repeated", "first row", "in one cell", "rows", "headings"),
}
"""The first of each is the usual one."""
USUAL: Office = {what: each[0] for what, each in CHOICES.items()}


class Typed(NamedTuple):
    """A file, and what it says."""

    name: str
    office: Office
    data: bytes
    truth: list[dict[str, Node]]


def typed(office: Office) -> Typed:
    """Type the plan as an office does.

    Args:
        office: Its choices; what it does not say is as usual.

    """
    asked = {**USUAL, **office}
    made = document()
    papers = [add_text(made, asked), add_arrangement(made, asked), add_months(made, asked)]
    name = ", ".join(f"{what}: {how}" for what, how in office.items() if how != USUAL[what])
    return Typed(name or "as usual", office, data_of(made), papers)


def one_by_one() -> Iterator[Office]:
    """Yield offices of which each does one thing not as usual."""
    yield {}
    for what, each in CHOICES.items():
        yield from ({what: how} for how in each[1:])


def at_random(seed: int) -> Iterator[Office]:
    """Yield offices that choose everything as it comes, for ever."""
    random = Random(seed)  # noqa: S311 - the same seed gives the same offices
    while True:
        yield {what: random.choice(each) for what, each in CHOICES.items()}
